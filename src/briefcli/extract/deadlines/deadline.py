"""A deadline as a text states it: its terms, and the words for who must do what."""

import msgspec

from briefcli.extract.deadlines.due_dates import DueDate
from briefcli.extract.deadlines.duty import Status
from briefcli.extract.text.offsets import Span


class FoundTerm(msgspec.Struct, frozen=True, kw_only=True):
    """One setting of a deadline: its words, and when it falls; `rule` names the rule that found it."""

    span: Span
    due: DueDate
    rule: str | None = None


class FoundDeadline(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody must act by then, or may no longer act afterwards.

    `span` covers the words that say so. `addressed_to`, `what`, `set_by` and `consequence` are words of the
    text, or none where it gives none. `terms` are in the order in which they were set; the last one holds.
    `mentions` are other places that state the same deadline, `rule` names the rule that found it, and `status_rule`
    the one that settled its status. `change` are the words that tell what became of it, where they stand elsewhere,
    and `is_change` says that there is nothing else; `points_back` says that it is called “the deadline”. One that
    `is_over` lies behind, and counts only if the text then tells what became of it.
    """

    span: Span
    terms: tuple[FoundTerm, ...]
    addressed_to: Span | None = None
    what: Span | None = None
    set_by: Span | None = None
    consequence: Span | None = None
    status: Status = "set"
    mentions: tuple[Span, ...] = ()
    rule: str | None = None
    status_rule: str | None = None
    change: Span | None = None
    is_change: bool = False
    points_back: bool = False
    is_over: bool = False

    @property
    def term(self) -> FoundTerm:
        """The term that holds."""
        return self.terms[-1]
