"""Whether given words stand in a report."""

from typing import Annotated, Literal

import msgspec

from briefcli.model.anchor import Offset
from briefcli.model.fact import Id

VerdictKind = Literal[
    "verbatim",
    "normalised",
    "edited",
    "moved",
    "unconfirmed",
    "ambiguous",
    "elsewhere",
    "altered",
    "misattributed",
    "absent",
    "unproven",
]
ACCEPTED: tuple[VerdictKind, ...] = ("verbatim", "normalised", "edited", "moved")
"""The verdicts which say that the words were found, in one place, in the report that they were claimed for."""
ChangeKind = Literal["negation", "number", "name", "hedge", "words", "marks"]
"""What a difference touches; the gravest first."""
Forgiven = Literal[
    "white space",
    "line ends",
    "quotation marks",
    "apostrophes",
    "dashes",
    "ellipses",
    "soft hyphens",
    "invisible characters",
    "ligatures",
    "Unicode composition",
    "HTML entities",
    "Markdown",
    "capital at the start",
    "final mark",
    "omission",
    "insertion",
]
"""What may differ between words that are called the same."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of a report's text."""

    report: Id
    start: Offset
    end: Offset


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One difference between claimed words and the nearest passage of the report.

    `expected` are the claimed words, `expected_start` and `expected_end` where they stand in the claim;
    `found` are the words of the report in their place, `found_start` and `found_end` where they stand in its
    text. Either may be empty: words put in, or left out; then both offsets are the place where they would be.
    `kind` is the gravest thing that differs, `also` names the others; "marks" are marks and spaces.
    """

    kind: ChangeKind
    expected: str
    expected_start: Annotated[int, msgspec.Meta(ge=0)]
    expected_end: Annotated[int, msgspec.Meta(ge=0)]
    found: str
    found_start: Offset
    found_end: Offset
    also: tuple[ChangeKind, ...] = ()


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What came of looking for words in a report.

    `verbatim`    they stand there, at the offsets given, or, where none were given, once in the report
    `normalised`  the same, but for what `forgiven` names, which cannot change their meaning
    `edited`      the same, but for what the custom of quoting changes, which `forgiven` names
    `moved`       they stand once in the report, but not where the offsets say
    `unconfirmed`  they stand there, and the report does not say plainly that they are the claimed speaker's
    `ambiguous`   they stand in several `places`, or in one that the context or the offsets contradict
    `elsewhere`   they do not stand in this report, but in another one of the story
    `altered`     the nearest passage differs by `changes`
    `misattributed`  they stand there, and the report gives them to somebody other than is claimed
    `absent`      nothing in the report is near
    `unproven`    there is no text to look in

    An `ambiguous` verdict with `changes` tells what differs at the offsets that were given.
    `place` is where the words stand, or the nearest passage; missing where there is none, or no single one.
    `places` are the first of the places of `ambiguous` and `elsewhere`, and for `altered` those of the parts where
    the claim joins words that stand apart. `left_out` is what stands directly beside the words in the report
    and changes what they say: a negation, a hedge, the lower end of a range.
    """

    kind: VerdictKind
    place: Place | None = None
    places: tuple[Place, ...] = ()
    forgiven: tuple[Forgiven, ...] = ()
    changes: tuple[Change, ...] = ()
    left_out: tuple[Change, ...] = ()

    @property
    def accepted(self) -> bool:
        """Whether the words were found, in one place, in the report that they were claimed for."""
        return self.kind in ACCEPTED
