"""Days that words name outright: a day of a month, a weekday, or both ("Friday 8 August", "Aug. 8, 2031").

What is counted from another day ("next week", "in ten days") is no such name and is left alone.
"""

import calendar
import re
from datetime import date
from typing import NamedTuple

from briefcli import regexes

_MONTHS = {name.lower()[:3]: number for number, name in enumerate(calendar.month_name) if name}
_WEEKDAYS = {name.lower()[:3]: number for number, name in enumerate(calendar.day_name)}


def _names(full: list[str]) -> str:
    """A pattern for names and their abbreviations of three letters or, as in "Sept." and "Tues.", one more."""
    return "|".join(rf"{name}|{name[:4]}\.|{name[:3]}\b\.?" for name in full)


_WEEKDAY = rf"\b(?P<weekday>{_names(list(calendar.day_name))})(?!\w)"
_MONTH = rf"(?P<month>{_names(list(calendar.month_name)[1:])})(?!\w)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\w)"
_YEAR = r"(?:,? (?P<year>\d{4})\b)?"
_FORMS = (
    regexes.compile(rf"(?:{_WEEKDAY},? (?:the )?)?(?<![\w.,-]){_DAY} (?:of )?{_MONTH}{_YEAR}"),
    regexes.compile(rf"(?:{_WEEKDAY},? )?\b{_MONTH} (?:the )?{_DAY}{_YEAR}"),
    regexes.compile(r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w-])"),
    regexes.compile(_WEEKDAY),
)


class NamedDay(NamedTuple):
    """A day as far as it is named, and the words that name it, as start and end.

    `weekday` counts from 0, a Monday, as `date.weekday` does.
    """

    start: int
    end: int
    weekday: int | None = None
    month: int | None = None
    day: int | None = None
    year: int | None = None

    def may_be(self, day: date) -> bool:
        """Whether month, day of the month and year are those of a date, as far as they are named."""
        named = ((self.month, day.month), (self.day, day.day), (self.year, day.year))
        return all(mine in (None, theirs) for mine, theirs in named)


def find(words: str) -> list[NamedDay]:
    """Every day that some words name, in order; a weekday beside a date belongs to it."""
    found: list[NamedDay] = []
    for form in _FORMS:
        found += map(_named, form.finditer(words))
        # Blanks in place of what one form has found, so that no other finds a part of it.
        words = form.sub(lambda match: " " * len(match[0]), words)
    return sorted(found)


def _named(match: re.Match[str]) -> NamedDay:
    groups = match.groupdict()
    weekday, month = groups.get("weekday"), groups.get("month")
    return NamedDay(
        *match.span(),
        weekday=_WEEKDAYS[weekday.lower()[:3]] if weekday else None,
        month=(int(month) if month.isdecimal() else _MONTHS[month.lower()[:3]]) if month else None,
        day=int(groups["day"]) if groups.get("day") else None,
        year=int(groups["year"]) if groups.get("year") else None,
    )
