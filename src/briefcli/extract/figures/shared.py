"""Hedges that numbers share: over 30 missiles and 300 drones; just under 410 hp (306 kW)."""

from collections.abc import Sequence

from briefcli.extract.figures.counted import Counted
from briefcli.extract.text import rules
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES

_ROUND_STEP = 10
"""Its multiples are round numbers, which share a hedge."""


def start(counted: Sequence[Counted], index: int, before: int | None) -> int | None:
    """The start of the hedge that a number shares with those before it in a list; none where it shares none.

    `before` is the start of the hedge that the previous number shares.
    """
    if index == 0:
        return None
    one, last = counted[index].at.amount, counted[index - 1].at.amount
    if before is None and (last.hedge is None or last.bound in ("exactly", "between")):
        return None
    if one.hedge is not None or one.bound == "between":
        return None
    shares = rules.first(SHARED, counted[index], counted[index - 1]) is not None
    return (last.span.start if before is None else before) if shares else None


def _gap(one: Counted, last: Counted) -> str:
    return one.at.text[last.unit.end : one.at.start].strip()


def _converts(one: Counted, last: Counted) -> bool | None:
    is_conversion = last.unit.kind in ("measure", "money") and _gap(one, last) in ("(", "/")
    return True if is_conversion else None


def _is_listed(one: Counted, last: Counted) -> bool:
    """Whether two numbers are items of one list under one verb, joined only by "and" or "or"."""
    own = one.measure == last.measure or one.measure not in CASUALTIES
    return own and one.unit.kind in ("noun", "measure", "money", "percentage") and _gap(one, last) in ("and", "or")


def _limits(one: Counted, last: Counted) -> bool | None:
    return True if last.at.amount.bound in ("at least", "at most") and _is_listed(one, last) else None


def _prices(one: Counted, last: Counted) -> bool | None:
    """Whether two prices or rates of one unit stand side by side: around $64 and $59."""
    is_alike = one.unit.kind == last.unit.kind in ("money", "percentage") and one.unit.name == last.unit.name
    return True if is_alike and last.at.amount.bound == "about" and _gap(one, last) in ("and", "or") else None


def _rounds(one: Counted, last: Counted) -> bool | None:
    if last.measure == "duration" and one.measure != "duration":
        return None  # by $40 million over five years and 300 jobs
    value = one.at.amount.value
    is_round = value is not None and value >= _ROUND_STEP and value % _ROUND_STEP == 0
    return True if is_round and _is_listed(one, last) else None


SHARED = (
    Row(
        "hedge of a conversion",
        "The same amount in another unit, in brackets or after a slash, shares the hedge of the first.",
        "It has just under 410 hp (306 kW).",
        "It has just under 410 hp, and 306 seats.",
        _converts,
    ),
    Row(
        "limit of a list",
        "“At least” and “at most” apply to the next item of a list too.",
        "At least 30 boats and three vans sank.",
        "About 30 boats and three vans sank.",
        _limits,
    ),
    Row(
        "hedge of two prices",
        "“About” and the like apply to the second of two amounts in the same unit of money or in per cent.",
        "Shares cost around $64 and $59.",
        "Shares cost over $64 and $59.",
        _prices,
    ),
    Row(
        "hedge of round numbers",
        "Other hedges apply to the next item of a list where it is a round number.",
        "Marsk launched over 30 missiles and 300 drones.",
        "Marsk launched over 30 missiles and 302 drones.",
        _rounds,
    ),
)
