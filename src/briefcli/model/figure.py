"""A number and what it counts."""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from briefcli.model import when
from briefcli.model.fact import Fact, Id, Words
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
Scope = Literal["new", "cumulative"]
Number = Annotated[
    Decimal,
    msgspec.Meta(description="Exact, never rounded; at most 30 digits before and after the point."),
]
_MOST_DIGITS = 30


class Figure(Fact, frozen=True, kw_only=True):
    """A number as a newsroom reads it: value, bound, what is counted, who says so, as of when.

    `value` is one number, or `low` and `high` are the ends of a range (`bound` is `between`).
    `hedge` keeps the hedging words as printed. `unit` is the thing counted ("missiles"), `concept`
    what the number is about, `place` where, `said_by` the id of a person. `scope` tells a new count
    from a running total; `as_of` is the day for which it was given.
    Raises `ValueError` where value, range and bound contradict each other.
    """

    measure: Measure
    concept: Words
    bound: Bound = "exactly"
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    hedge: str | None = None
    unit: str | None = None
    place: str | None = None
    said_by: Id | None = None
    scope: Scope | None = None
    as_of: When | None = None
    unknown_because: str | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        for name in ("value", "low", "high"):
            number: Decimal | None = getattr(self, name)
            if number is not None and not _is_writable(number):
                raise ValueError(f"`{name}` is no number of at most {_MOST_DIGITS} digits")
        is_range = self.low is not None or self.high is not None
        if (self.bound == "between") != is_range:
            raise ValueError("`low` and `high` go with the bound `between`, and only with it")
        if is_range and (self.low is None or self.high is None or self.low > self.high):
            raise ValueError("a range needs both `low` and `high`, the lower first")
        if self.value is None and not is_range and not self.unknown_because:
            raise ValueError("has neither `value` nor `low` and `high`; say why in `unknown_because`")
        if self.as_of is not None:
            when.parse(self.as_of)


def _is_writable(number: Decimal) -> bool:
    if not number.is_finite():
        return False
    _, digits, exponent = number.as_tuple()
    return isinstance(exponent, int) and len(digits) <= _MOST_DIGITS and abs(exponent) <= _MOST_DIGITS
