"""What a draft says, and whether the articles that it rests on bear it out."""

from typing import Literal

import msgspec

from briefcli.model.finding import Severity
from briefcli.model.verdict import Verdict

StatementKind = Literal["quote", "figure", "deadline"]
Outcome = Literal["proven", "edited", "unconfirmed", "wrong", "unproven"]


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a draft that say something which can be proven, from `start` to `end` of its text.

    `exact` are the words as they are read. `speaker` is whom a quotation is given to, `told` how a figure or a deadline
    reads.
    """

    kind: StatementKind
    start: int
    end: int
    exact: str
    speaker: str | None = None
    told: str | None = None


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What came of checking a statement against the sources.

    `proven`       a source has it: these words, this number with this bound, this day or length
    `edited`       a source has the words, and they were edited as is customary
    `unconfirmed`  a source has the words, and it is not certain that they are the speaker's
    `wrong`        a source says otherwise, or none has the words that stand between quotation marks
    `unproven`     nothing was found that it could be checked against

    `rule` and `severity` are those of the finding that it is, and missing where it is proven. `source` is what the user
    calls the source that was found, `start` and `end` where in its text. `verdict` is that on the words of a quotation.
    """

    statement: Statement
    outcome: Outcome
    message: str
    remedy: str = ""
    rule: str | None = None
    severity: Severity | None = None
    source: str | None = None
    start: int | None = None
    end: int | None = None
    verdict: Verdict | None = None
    ignored_because: str | None = None

    @classmethod
    def unproven(cls, statement: Statement, message: str, remedy: str) -> "Proof":
        """That nothing was found which a statement could be checked against."""
        return cls(
            statement=statement,
            outcome="unproven",
            rule="unproven",
            severity="notice",
            message=message,
            remedy=remedy,
        )
