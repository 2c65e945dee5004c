"""Calendar dates that may be known only in part: a day, a month, a year, or an interval of days.

Written as in ISO 8601: `2025-07-19`, `2025-07`, `2025`, `2025-07-21/2025-07-27`. A story keeps the
text; `parse` gives the first and the last day that it may mean.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Annotated, Literal, NamedTuple

import msgspec

from briefcli.model.problem import Problem

Precision = Literal["day", "interval", "month", "year"]
_PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$|^\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}$"
When = Annotated[
    str,
    msgspec.Meta(
        title="date",
        pattern=_PATTERN,
        max_length=21,
        description="An ISO 8601 day, month, year, or interval of days: "
        "2025-07-19, 2025-07, 2025, 2025-07-21/2025-07-27.",
    ),
]


class Period(NamedTuple):
    """The days from `earliest` to `latest`, both included, and how precisely they are known."""

    earliest: date
    latest: date
    precision: Precision

    def iso(self) -> str:
        """The period as `parse` reads it."""
        match self.precision:
            case "day":
                return self.earliest.isoformat()
            case "month":
                return self.earliest.isoformat()[: len("2025-07")]
            case "year":
                return self.earliest.isoformat()[: len("2025")]
            case "interval":
                return f"{self.earliest}/{self.latest}"


@lru_cache(maxsize=1024)
def parse(text: str) -> Period:
    """The period that an ISO 8601 date of full or reduced precision names.

    Raises `ValueError` for a date that no calendar has, and for an interval that ends before it starts.

    >>> parse("2025-02").latest
    datetime.date(2025, 2, 28)
    """
    if not re.fullmatch(_PATTERN, text, re.ASCII):
        raise ValueError(f"{text!r} is not an ISO 8601 date such as 2025-07-14, 2025-07 or 2025")
    if "/" in text:
        earliest, latest = (_day(part) for part in text.split("/"))
        if latest < earliest:
            raise ValueError(f"the interval {text} ends before it starts")
        return Period(earliest, latest, "interval")
    if len(text) == len("2025-07-14"):
        return Period(_day(text), _day(text), "day")
    if len(text) == len("2025-07"):
        first = _day(f"{text}-01")
        return Period(first, _last_day_of_month(first), "month")
    first = _day(f"{text}-01-01")
    return Period(first, first.replace(month=12, day=31), "year")


def day(day: date) -> Period:
    """The period of one day."""
    return Period(day, day, "day")


def moment(text: str) -> datetime | None:
    """The point in time that an ISO 8601 text names by day, hour and offset; nothing for any other text.

    >>> moment("2025-07-14T23:30-04:00").hour, moment("2025-07-14"), moment("2025-07-14T23:30")
    (23, None, None)
    """
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        return None
    return told if told.tzinfo is not None else None


def problems(field: str, text: str | None) -> Iterator[Problem]:
    """What `parse` has against the date in a field, if there is one."""
    if text is None:
        return
    try:
        parse(text)
    except ValueError as error:
        remedy = "Look the day up; a month (2025-07) or a year (2025) alone is allowed too."
        yield Problem((field,), str(error), remedy if "/" not in text else "The earlier day stands first.")


def add_days(day: date, days: int) -> date | None:
    """The day so many days later, or nothing where the calendar ends (year 9999)."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _last_day_of_month(first: date) -> date:
    if first.month == 12:
        return first.replace(day=31)
    return first.replace(month=first.month + 1) - timedelta(days=1)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"the calendar has no day {text}") from None
