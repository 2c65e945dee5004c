"""A figure as the search finds it, before the draft makes a fact of it."""

from decimal import Decimal
from typing import NamedTuple

from briefcli.extract.figures.asides import Aside
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import Bound, Change, Measure, Scope


class FoundFigure(NamedTuple):
    """A figure of a text: the words from its hedge to its unit, and what they say.

    `aside` is set where the number counts nothing that a reader would want: a length of time that only dates
    something ("two years ago"), or the "one" of "one of the survivors". `is_part` is set for a
    number that another one includes ("including four children"), which is at `part_of`; what it was before
    is at `changed_from`, and the words that say since when it counts at `since`. `change` is set for the size of a
    rise or a fall. `rule` names the rule that decided what it counts.
    """

    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    hedge: str | None
    measure: Measure
    unit: str | None
    concept: str | None
    number: Span
    rule: str
    rate: str | None = None
    scope: Scope | None = None
    change: Change | None = None
    place: str | None = None
    is_part: bool = False
    part_of: Span | None = None
    changed_from: Span | None = None
    since: Span | None = None
    aside: Aside | None = None
    unknown_because: str | None = None
