"""Words attributed to somebody."""

from collections.abc import Iterator
from typing import Literal

from briefcli.model.anchor import Anchor
from briefcli.model.fact import Fact, Id, Words
from briefcli.model.problem import Problem

QuoteKind = Literal["direct", "partial", "indirect"]


class Quote(Fact, frozen=True, kw_only=True):
    """What somebody is quoted as saying.

    `kind` is `direct` for whole sentences between marks, `partial` for a fragment inside the
    reporter's sentence, `indirect` for reported speech. `content` is what stands between the marks. Where
    the reporter's words stand between two parts of it, `parts` anchors each, `content` joins them with a
    space, and `anchor` is the first.
    `speaker` and `relayed_by` are ids of people: who said it, and who passes it on if that is
    somebody else. `sense` says in the editor's words what the sentence around a fragment means.
    Where the speaker is unknown, `unknown_because` gives the reason.
    """

    kind: QuoteKind
    content: Words
    speaker: Id | None = None
    relayed_by: Id | None = None
    cue: str | None = None
    sense: str | None = None
    parts: tuple[Anchor, ...] = ()
    unknown_because: str | None = None

    def _problems(self) -> Iterator[Problem]:
        yield from super()._problems()
        if self.speaker is None and not self.unknown_because:
            remedy = "Name the `speaker`, or say in `unknown_because` why nobody knows who it is."
            yield Problem(("speaker",), "the quotation has no `speaker` and no reason", remedy, ("unknown_because",))
