"""A scale of days: where each lies between the left edge and the right one, in percent, and which of them are named.

A stretch in which nothing happens and that is longer than all the rest is cut short, and the cut is drawn: three years
without an event would leave no room for the week that a story is about.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

_MARGIN = 1.0
"""Percent that stay free at both ends, for what is drawn around a day."""
_CUT_FROM = 0.5
"""Share of the whole from which an empty stretch is cut, small enough to keep days well apart."""
_CUT_FROM_DAYS = 60
"""Two months without anything are drawn as they are: shorter gaps are part of the story."""
_CUT_WIDTH_PERCENT = 8.0
"""Of the width of the drawing; wide enough for the mark of a cut and the words beside it."""
_MOST_TICKS = 5
"""More labels of days overlap at a width of 320 pixels."""
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000)
"""Months between ticks."""
_STEPS_OF_DAYS = (1, 2, 3, 4, 7, 14)


class Stretch(NamedTuple):
    """Days in a row, from one edge to another; a cut one is drawn shorter than it is."""

    first: date
    last: date
    left: float
    right: float
    is_cut: bool


class Axis:
    """The days from the first to the last of those that are given, which must not be empty."""

    def __init__(self, days: Iterable[date]) -> None:
        known = sorted(set(days))
        if len(known) == 1:
            known = [_moved(known[0], -1), known[0], _moved(known[0], 1)]
        self.stretches = _stretches(known)

    def at(self, day: date) -> float:
        """Where a day lies, in percent."""
        stretch = next((one for one in self.stretches if day <= one.last), self.stretches[-1])
        days = (stretch.last - stretch.first).days
        share = min(max((day - stretch.first).days / days, 0), 1) if days else 0
        return round(stretch.left + share * (stretch.right - stretch.left), 2)

    def cuts(self) -> list[float]:
        """Where the scale is cut."""
        return [round((one.left + one.right) / 2, 2) for one in self.stretches if one.is_cut]

    def ticks(self) -> list[tuple[date, str]]:
        """Few days at even distances, each with its name."""
        found: list[tuple[date, str]] = []
        drawn = [one for one in self.stretches if not one.is_cut]
        longest = max(drawn, key=lambda one: one.last - one.first)
        for stretch in drawn:
            if stretch is longest:
                found += _ticks(stretch)
            else:
                found.append((stretch.first, f"{stretch.first:%b} {stretch.first.year}"))
        return found


def _stretches(days: list[date]) -> list[Stretch]:
    gaps = list(pairwise(days))
    cut: set[tuple[date, date]] = set()
    while left := [gap for gap in gaps if gap not in cut]:
        longest = max(left, key=lambda gap: gap[1] - gap[0])
        length = (longest[1] - longest[0]).days
        if len(left) == 1 or length < _CUT_FROM_DAYS or length < _CUT_FROM * sum((b - a).days for a, b in left):
            break
        cut.add(longest)
    return list(_drawn(gaps, cut))


def _drawn(gaps: list[tuple[date, date]], cut: set[tuple[date, date]]) -> Iterator[Stretch]:
    free = 100 - 2 * _MARGIN - _CUT_WIDTH_PERCENT * len(cut)
    total = sum((last - first).days for first, last in gaps if (first, last) not in cut)
    left = _MARGIN
    start = gaps[0][0]
    for first, last in gaps:
        if (first, last) not in cut:
            continue
        right = left + free * (first - start).days / total
        yield Stretch(start, first, left, right, is_cut=False)
        yield Stretch(first, last, right, right + _CUT_WIDTH_PERCENT, is_cut=True)
        left, start = right + _CUT_WIDTH_PERCENT, last
    yield Stretch(start, gaps[-1][1], left, 100 - _MARGIN, is_cut=False)


def _ticks(stretch: Stretch) -> list[tuple[date, str]]:
    days = (stretch.last - stretch.first).days
    for step in _STEPS_OF_DAYS:
        if days // step < _MOST_TICKS:
            found = [_moved(stretch.first, number * step) for number in range(days // step + 1)]
            return [(day, f"{day.day} {day:%b}") for day in found]
    for step in _STEPS:
        found = list(takewhile(lambda day: day <= stretch.last, islice(_months(stretch.first, step), _MOST_TICKS + 1)))
        if len(found) <= _MOST_TICKS:
            return [(day, str(day.year) if step >= 12 else f"{day:%b} {day.year}") for day in found]
    return [(stretch.first, str(stretch.first.year))]


def _months(first: date, step: int) -> Iterator[date]:
    """The first days of months, so many months apart, from a day on."""
    number = first.year * 12 + first.month - 1 + (first.day > 1)
    number += -number % step
    while number < 12 * (date.max.year + 1):
        yield date(number // 12, number % 12 + 1, 1)
        number += step


def _moved(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
