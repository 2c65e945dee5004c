"""Words attributed to somebody."""

from typing import Literal

from briefcli.model.fact import Fact, Id, Words

QuoteKind = Literal["direct", "partial", "indirect"]


class Quote(Fact, frozen=True, kw_only=True):
    """What somebody is quoted as saying.

    `kind` is `direct` for whole sentences between marks, `partial` for a fragment inside the
    reporter's sentence, `indirect` for reported speech. `content` is what stands between the marks.
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
    unknown_because: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.speaker is None and not self.unknown_because:
            raise ValueError("has no `speaker`; say why in `unknown_because`")
