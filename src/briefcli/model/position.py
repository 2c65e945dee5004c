"""A demand, offer, refusal, pledge or claim."""

from typing import Literal

from briefcli.model.fact import Fact, Id, Words

PositionKind = Literal[
    "offer", "demand", "threat", "refusal", "agreement", "pledge", "claim", "denial", "accusation", "appeal"
]


class Position(Fact, frozen=True, kw_only=True):
    """What somebody wants from somebody, in the editor's words.

    `holder` has the position, `voiced_by` states it where that is somebody else, and `addressee` is
    the one it is put to; all are ids of people.
    """

    holder: Id
    kind: PositionKind
    what: Words
    addressee: Id | None = None
    voiced_by: Id | None = None
