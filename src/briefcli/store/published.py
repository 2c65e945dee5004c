"""The day of publication, where a document or an address states it; a date that has to be guessed stays unknown."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import NamedTuple

from briefcli import regexes
from briefcli.model import when
from briefcli.model.when import When

_ISO = regexes.compile(r"(\d{4})(?:([-/]?)(\d\d)(?:\2(\d\d)(?:[T ].*)?)?)?", re.ASCII | re.DOTALL)
_IN_ADDRESS = regexes.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/_-]|$)", re.ASCII)
_NEVER = {date(1, 1, 1), date(1970, 1, 1)}
"""What programs write for "no date": the first day of .NET and of Unix."""

_EARLIEST_YEAR = 1600
"""The first newspapers; earlier years are placeholders of programs."""
_LONGEST_DAY_CHARACTERS = 60
"""A day with its hour, zone and weekday in words fits well within."""


class Stated(NamedTuple):
    """When a document says that it was published: the day, month or year, and the moment if it gives one."""

    day: When | None
    time: datetime | None


def first(values: Iterable[object]) -> Stated:
    """What the first of some fields states that states a date; the moment is that of the same field."""
    for value in values:
        if isinstance(value, str) and (day := stated(value)):
            return Stated(day, moment(value))
    return Stated(None, None)


def stated(text: str | None) -> When | None:
    """The day, month or year that a metadata field states, as written in its own time zone.

    Reads ISO 8601 with `-`, `/` or nothing between the numbers, and the dates of HTTP and mail (RFC 5322).

    >>> stated("2025-07-14T23:30:00-04:00"), stated("Mon, 14 Jul 2025 08:00:00 GMT"), stated("2025/07")
    ('2025-07-14', '2025-07-14', '2025-07')
    """
    text = (text or "").strip()[:_LONGEST_DAY_CHARACTERS]
    if found := _ISO.fullmatch(text):
        year, _, month, day = found.groups()
        return _valid("-".join(part for part in (year, month, day) if part))
    try:
        return _valid(_of_mail(text).date().isoformat())
    except (ValueError, TypeError, OverflowError):
        return None


def moment(text: str) -> datetime | None:
    """The moment that a metadata field states, with its offset from UTC; nothing where it states the day alone.

    A clock time without an offset is no moment, and midnight is what programs write for a day without an hour.

    >>> moment("Mon, 14 Jul 2025 08:00:00 GMT"), moment("2025-07-14T08:00"), moment("2025-07-14T00:00:00Z")
    (datetime.datetime(2025, 7, 14, 8, 0, tzinfo=datetime.timezone.utc), None, None)
    """
    text = text.strip()[:_LONGEST_DAY_CHARACTERS]
    told = when.moment(text)
    if told is None:
        try:
            told = _of_mail(text)
        except (ValueError, TypeError, OverflowError):
            return None
    return told if told.tzinfo is not None and told.time() != time() else None


def in_address(address: str | None) -> When | None:
    """The day in an address of the form `/2025/07/14/`, which newspapers set when they publish.

    >>> in_address("https://courier.example/2025/7/14/dam-holds")
    '2025-07-14'
    """
    found = _IN_ADDRESS.search((address or "").partition("?")[0])
    return _valid("{}-{:0>2}-{:0>2}".format(*found.groups())) if found else None


def _of_mail(text: str) -> datetime:
    """The moment in a date of HTTP and mail. Raises `ValueError`, `TypeError` and `OverflowError` for anything else."""
    from email.utils import parsedate_to_datetime  # 8 ms, with all of `socket`

    return parsedate_to_datetime(text)


def _valid(text: str) -> When | None:
    try:
        period = when.parse(text)
    except ValueError:
        return None
    return None if period.earliest in _NEVER or period.earliest.year < _EARLIEST_YEAR else text
