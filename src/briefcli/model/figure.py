"""A number and what it counts."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from briefcli.model import when
from briefcli.model.anchor import Anchor
from briefcli.model.fact import Fact, Id, Words
from briefcli.model.problem import Problem
from briefcli.model.when import When

Measure = Literal[
    "killed",
    "injured",
    "killed_or_injured",
    "missing",
    "displaced",
    "detained",
    "missiles",
    "drones",
    "regions",
    "money",
    "percentage",
    "duration",
    "count",
]
CASUALTIES: tuple[Measure, ...] = (
    "killed",
    "injured",
    "killed_or_injured",
    "missing",
    "displaced",
    "detained",
)
Bound = Literal["exactly", "at least", "more than", "at most", "fewer than", "about", "between"]
Scope = Literal["new", "part", "total", "cumulative", "earlier"]
Occasion = Literal["earlier", "beside"]
Change = Literal["rise", "fall"]
PlaceLevel = Literal["building", "town", "district", "region", "country"]
Number = Annotated[
    Decimal,
    msgspec.Meta(description="Exact, never rounded; at most 30 digits before and after the point."),
]
OF_AGE = " of age"
"""End of the unit of an age: years of age."""
PART = "part of the number before"
"""Last words of the concept of a figure that counts some of those whom the figure before it counts."""
_MOST_DIGITS = 30
"""No number in news has more before or after its point, and arithmetic with them stays quick."""


class Figure(Fact, frozen=True, kw_only=True):
    """A number as a newsroom reads it: value, bound, what is counted, who says so, as of when.

    `value` is one number, or `low` and `high` are the ends of a range (`bound` is `between`).
    `hedge` keeps the hedging words as printed. `unit` is the thing counted ("missiles"), `concept`
    what the number is about, where the words say so, `place` where, with its `place_level`, `said_by` the id of a
    person. `scope` tells new ones from a part and from a total, and from one that runs over a time, which then
    counts `since` these words, and `since_when`; `earlier` is the count of an earlier occasion told again.
    `change` tells that it is the size of a rise or a fall, and no level.
    `part_of` is the id of the figure that this one is a part of, `changed_from` of the one that it was before,
    `repeats` of the one that says the same, which stands before it, or in the text below its headline. `occasion`
    tells that a number is none of the event itself, but of an `earlier` one told again or of one `beside` it; `as_of`
    is the day for which it was given.
    Raises `ValueError` where value, range and bound contradict each other.
    """

    measure: Measure
    concept: Words | None = None
    bound: Bound = "exactly"
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    hedge: str | None = None
    unit: str | None = None
    place: str | None = None
    place_level: PlaceLevel | None = None
    said_by: Id | None = None
    scope: Scope | None = None
    change: Change | None = None
    part_of: Id | None = None
    changed_from: Id | None = None
    since: Words | None = None
    since_when: When | None = None
    occasion: Occasion | None = None
    as_of: When | None = None
    repeats: Id | None = None
    unknown_because: str | None = None

    @property
    def other_occasion(self) -> Occasion | None:
        """Which other occasion than the event itself a number is of; nothing where it is of the event, or unknown."""
        return self.occasion or ("earlier" if self.scope == "earlier" else None)

    def _problems(self) -> Iterator[Problem]:
        yield from super()._problems()
        yield from when.problems("as_of", self.as_of)
        yield from when.problems("since_when", self.since_when)
        yield from self._about_itself()
        yield from self._unwritable()
        is_range = self.low is not None or self.high is not None
        if is_range and self.bound != "between":
            text = f"the bound {self.bound!r} has one `value`, but here is a range (`low` and `high`)"
            yield Problem(("bound",), text, 'Write "between" for a range, or one `value`.', ("low", "high"))
        elif self.bound == "between" and (self.low is None or self.high is None):
            text = "a range (the bound 'between') needs both `low` and `high`"
            remedy = 'Give the end that is missing, or one `value` with "at least" or "at most".'
            yield Problem(("bound",), text, remedy, ("low", "high"))
        elif self.low is not None and self.high is not None and self.low > self.high:
            yield Problem(("low",), "`low` is greater than `high`", "Swap the two.", ("high",))
        if self.value is not None and is_range:
            remedy = "Give the one number that is printed, or the two ends."
            yield Problem(("value",), "here are both a `value` and a range", remedy, ("low", "high"))
        if self.value is None and not is_range and self.bound != "between" and not self.unknown_because:
            remedy = "Give the `value`, or say in `unknown_because` why there is none."
            text = "the figure has no number and no reason"
            yield Problem(("value",), text, remedy, ("low", "high", "bound", "unknown_because"))

    def _about_itself(self) -> Iterator[Problem]:
        for name, other in (("part_of", self.part_of), ("changed_from", self.changed_from), ("repeats", self.repeats)):
            if other == self.id:
                yield Problem((name,), f"the figure names itself in `{name}`", "Name another figure, or none.", ("id",))

    def _unwritable(self) -> Iterator[Problem]:
        for name, number in (("value", self.value), ("low", self.low), ("high", self.high)):
            if number is not None and not _is_writable(number):
                remedy = "Write the number as printed, or null where it is unknown."
                text = f"the number is longer than {_MOST_DIGITS} digits before or after the point"
                yield Problem((name,), text if number.is_finite() else f"{number} is no number", remedy)


_SHORT_OF_MAIN: tuple[Measure, ...] = ("count", "percentage", "duration")
_LARGE_COUNT = 1_000
"""From here on a count ranks with casualties and money; smaller ones, without a hedge, come after them."""


def main(figures: Iterable[Figure], most: int, title: str, lead: Anchor | None = None) -> tuple[Figure, ...]:
    """The figures that matter most, as many as are asked for, each number once, where it is given first.

    Casualties matter most, then those of other occasions, weapons, regions, money and what the title says, then what
    is hedged or large or stands in the lead, the first point of the summary, then percentages. Lengths of time, ages
    and other small counts matter least, and are left out, and so is a number of nobody knows what, which leaves only
    money, and what another figure was before, which stands beside that.
    """
    found = list(figures)
    earlier = {one.changed_from for one in found if one.changed_from is not None}
    different: dict[tuple[object, ...], Figure] = {}
    for one in found:
        if one.id in earlier or one.repeats is not None:
            continue
        different.setdefault((one.measure, one.value, one.low, one.high, one.bound), one)
    ranks = ((_rank(one, title, lead), place, one) for place, one in enumerate(different.values()))
    ranked = sorted(rank for rank in ranks if rank[0])
    chosen = {id(one) for _, _, one in ranked[:most]}
    return tuple(one for one in different.values() if id(one) in chosen)


def _rank(figure: Figure, title: str, lead: Anchor | None) -> int:
    """How much a figure matters, 1 the most; 0 for one that a summary can do without."""
    if figure.measure in CASUALTIES:
        return 1 if figure.other_occasion is None else 2
    if (figure.unit or "").endswith(OF_AGE):
        return 0
    is_of_something = figure.concept is not None or figure.changed_from is not None
    if not is_of_something and (figure.measure == "percentage" or figure.unit in (None, "times")):
        return 0  # what it counts is not known
    is_in_title = figure.anchor is not None and figure.anchor.exact in title
    if figure.measure not in _SHORT_OF_MAIN or is_in_title:
        return 2 if is_of_something or is_in_title else 4
    size = max((abs(one) for one in (figure.value, figure.high) if one is not None), default=0)
    is_hedged = figure.bound != "exactly" and figure.hedge is not None
    if figure.measure == "count" and (size >= _LARGE_COUNT or is_hedged or (size > 1 and _is_within(figure, lead))):
        return 3
    return 4 if figure.measure == "percentage" else 0


def _is_within(figure: Figure, lead: Anchor | None) -> bool:
    anchor = figure.anchor
    if anchor is None or lead is None or anchor.report != lead.report:
        return False
    return lead.start <= anchor.start and anchor.end <= lead.end


def _is_writable(number: Decimal) -> bool:
    if not number.is_finite():
        return False
    _, digits, exponent = number.as_tuple()
    return isinstance(exponent, int) and len(digits) <= _MOST_DIGITS and abs(exponent) <= _MOST_DIGITS
