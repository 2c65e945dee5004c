"""What somebody says that a report says: a colleague, a language model, another program."""

from decimal import Decimal
from typing import Literal

import msgspec

from briefcli.model.figure import Bound
from briefcli.model.verdict import Verdict


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """Words that are claimed to stand in a report, and what is claimed about them.

    `line` is where the claim begins in its file, from 1, and `item` counts from 0 the claims that began there with it.
    `exact` are the words; `start` and `end`, where given, are meant to be offsets as an anchor has them, and may be
    anything. `report` is the id, the name or the address of the report, `prefix` and `suffix` the words around.
    `speaker` is whoever is claimed to have said the words; `value` and `bound` what is claimed to be their number.
    """

    line: int
    exact: str
    item: int = 0
    report: str | None = None
    start: int | None = None
    end: int | None = None
    prefix: str | None = None
    suffix: str | None = None
    speaker: str | None = None
    value: Decimal | None = None
    bound: Bound | None = None


class Misread(msgspec.Struct, frozen=True, kw_only=True):
    """A line, or an item in it, that is not a claim: what is wrong with it, and what to try."""

    line: int
    message: str
    remedy: str
    item: int = 0


class Doubt(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to say about one field of a claim.

    `weight` is `against` where the claim is wrong in it, `open` where that cannot be told, and `aside` where it only
    explains the verdict on the words.
    """

    field: str
    message: str
    remedy: str
    weight: Literal["against", "open", "aside"] = "aside"


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """A claim with its verdict: `words` is that on its words alone, `verdict` that on all that is claimed.

    Where the words stand and somebody else says them, `verdict` is `misattributed`; where the report does not say
    plainly who does, `unconfirmed`. Where their number differs, it is `altered`; where that cannot be told,
    `unproven`. `message` says in a sentence what came of the words, and `doubts` what speaks against the rest.
    """

    claim: Claim
    words: Verdict
    verdict: Verdict
    message: str
    doubts: tuple[Doubt, ...] = ()
