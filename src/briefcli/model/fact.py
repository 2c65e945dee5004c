"""What all facts share: an id, and the evidence that they rest on."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from briefcli.model.anchor import Anchor
from briefcli.model.citation import Citation
from briefcli.model.problem import Problem, refuse

Id = Annotated[
    str,
    msgspec.Meta(
        title="id",
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$(?!\n)",
        max_length=100,
        description="Letters, digits, dots, dashes and underscores; unique in the story.",
    ),
]


def is_id(text: str) -> bool:
    """Whether a text can be an id."""
    try:
        msgspec.convert(text, Id)
    except msgspec.ValidationError:
        return False
    return True


Words = Annotated[str, msgspec.Meta(min_length=1)]


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something the story states, with the words of a report or the outside sources that prove it.

    In a draft `rule` is the name of the rule that found the fact; `rule_words` are the words that decided, where
    they differ from those of the anchor.

    Raises `ValueError` when there is neither an anchor nor a citation.
    """

    id: Id
    anchor: Anchor | None = None
    citations: tuple[Citation, ...] = ()
    rule: str | None = None
    rule_words: str | None = None

    def __post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        """What contradicts itself in the fact; each noun adds its own."""
        if self.anchor is None and not self.citations:
            text = "this fact has no evidence: neither an `anchor` nor `citations`"
            remedy = "Give the words of a report that prove it (`anchor`), or a source outside (`citations`)."
            yield Problem(("anchor",), text, remedy, ("citations",))

    @property
    def report(self) -> str | None:
        """The id of the report whose words prove the fact, if it stands on one."""
        return self.anchor.report if self.anchor else None
