"""The day on which an end falls: a date as it stands, or a length counted from the day on which it was set.

What cannot be known is left open with the reason: the day of an event, a length that runs for every case from
another day, an hour without a day.
"""

import re
from calendar import monthrange
from datetime import date, time, timedelta
from typing import Literal, NamedTuple

from briefcli.extract.deadline_words import load
from briefcli.extract.limits import Limit
from briefcli.extract.timex import NEEDS_PUBLISHED, Expression

NOT_SET = "the article does not say when it was set"
_NOT_BEGUN = "the article does not say from which day it is counted"
_LENGTH = re.compile(r"P(T?)(\d{1,6})([YMWDH])", re.ASCII)
_WORKING = re.compile(r"\b(?:working|business|banking|weekdays?)\b", re.IGNORECASE)
Start = date | Literal["published", "unknown", "event"]
"""The day from which a length is counted: one of the text, the day of publication, or none that is known."""


class DueDate(NamedTuple):
    """When an end falls, as a term of a deadline has it; `length` is the TIMEX3 value, `days` whole days."""

    earliest: date | None = None
    latest: date | None = None
    clock: time | None = None
    zone: str | None = None
    zone_basis: str | None = None
    announced: date | None = None
    length: str | None = None
    days: int | None = None
    basis: str | None = None
    unknown_because: str | None = None


def of(limit: Limit, words: str, start: Start, published: date | None, *, is_over: bool = False) -> DueDate:
    """The due date of an end; `words` are those of the end, and `start` the day from which a length counts.

    `is_over` tells that the end was missed or met, so that it lies behind.
    """
    expression = limit.expression
    if expression is None:
        return DueDate(unknown_because=f"“{_one_line(words)}”: the article gives no date for it")
    if expression.type == "DURATION":
        return _of_length(limit, expression, words, start, published)
    if expression.earliest is None or expression.latest is None:
        return DueDate(unknown_because=expression.needs or f"“{_one_line(words)}”: no day is named")
    return _of_date(limit, expression, words, published, is_over)


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _of_date(limit: Limit, expression: Expression, words: str, published: date | None, is_over: bool) -> DueDate:
    assert expression.earliest is not None and expression.latest is not None
    is_day = expression.earliest == expression.latest
    if limit.event and not is_day:
        return DueDate(unknown_because=f"“{_one_line(words)}”: the article gives no day for it")
    earliest, latest = (_behind if is_over else _ahead)(expression, published)
    if re.search(r"\bend\b|year-end|year['’]s end", words, re.IGNORECASE) or limit.word == "through":
        earliest = latest
    basis = None
    if expression.basis == "published" and published is not None:
        basis = f"“{_one_line(words)}”, counted from the publication date"
    due = DueDate(earliest, latest, _clock(expression), *_zone(expression), basis=basis)
    if limit.word == "before" and not limit.event and due.clock is None:
        return _day_before(due, words)
    return due


def _day_before(due: DueDate, words: str) -> DueDate:
    """Before 1 July ends with 30 June; before the end of the year with the year."""
    assert due.earliest is not None and due.latest is not None
    if re.search(r"\bend\b", words, re.IGNORECASE) or due.earliest == date.min:
        return due
    before = due.earliest - timedelta(days=1)
    note = f"“{_one_line(words)}” ends with the day before"
    return due._replace(earliest=before, latest=before, basis=f"{due.basis}; {note}" if due.basis else note)


def _ahead(expression: Expression, published: date | None) -> tuple[date, date]:
    """The days of an expression; a weekday, or a date without its year, that was read as past is the next one.

    An end that binds somebody lies ahead, whatever the tense of the verb that sets it: ordered to leave by Friday.
    """
    assert expression.earliest is not None and expression.latest is not None
    first, last = expression.earliest, expression.latest
    if published is None or last >= published or expression.basis == "explicit":
        return first, last
    if (published - last).days < 7 and first == last:
        return first + timedelta(days=7), last + timedelta(days=7)
    try:
        return first.replace(year=first.year + 1), last.replace(year=last.year + 1)
    except ValueError:
        return first, last


def _behind(expression: Expression, published: date | None) -> tuple[date, date]:
    """The days of an expression that was read as coming, though the end is over: missed a deadline of 13 February."""
    assert expression.earliest is not None and expression.latest is not None
    first, last = expression.earliest, expression.latest
    if published is None or first <= published or expression.basis == "explicit":
        return first, last
    if (first - published).days < 7 and first == last:
        return first - timedelta(days=7), last - timedelta(days=7)
    try:
        return first.replace(year=first.year - 1), last.replace(year=last.year - 1)
    except ValueError:
        return first, last


def _clock(expression: Expression) -> time | None:
    """The hour; midnight at the end of a day is the end of that day, and no hour."""
    match = re.fullmatch(r"(\d\d):(\d\d)(?::\d\d)?", expression.time or "", re.ASCII)
    if match is None or int(match[1]) > 23:
        return None
    return time(int(match[1]), int(match[2]))


def _zone(expression: Expression) -> tuple[str | None, str | None]:
    words = expression.zone
    name = load().zones.get((words or "").lower().replace(".", ""))
    return (name, f"“{words}”") if name else (None, None)


def _of_length(limit: Limit, expression: Expression, words: str, start: Start, published: date | None) -> DueDate:
    match = _LENGTH.fullmatch(expression.value or "")
    if match is None:
        return DueDate(unknown_because=f"“{_one_line(words)}”: no number of days is named")
    unit = match[1] + match[3]
    number = int(match[2])
    length = expression.value if limit.word not in ("away", "left") else None
    is_working = _WORKING.search(words) is not None and unit == "D"
    days = None if is_working or length is None else _days(number, unit)
    if start == "event" or limit.event:
        return DueDate(length=length, days=days, unknown_because=_NOT_BEGUN)
    if start == "unknown":
        return DueDate(length=length, days=days, unknown_because=NOT_SET)
    announced = start if isinstance(start, date) else None
    counted = announced or published
    if counted is None:
        return DueDate(length=length, days=days, unknown_because=NEEDS_PUBLISHED)
    due = _working_days(counted, number) if is_working else _later(counted, number, unit)
    if due is None:
        because = "it is counted in hours, and the hour when it was set is not given"
        return DueDate(announced=announced, length=length, unknown_because=because)
    return DueDate(
        due, due, announced=announced, length=length, days=days, basis=_basis(words, limit, announced, is_working)
    )


def _basis(words: str, limit: Limit, announced: date | None, is_working: bool) -> str:
    counted = f"“{_one_line(words)}” counted from the " + ("day when it was set" if announced else "publication date")
    if limit.word not in ("away", "left") and announced is None:
        counted += f"; {NOT_SET}"
    return counted + ("; Saturdays and Sundays left out, holidays not known" if is_working else "")


def _days(number: int, unit: str) -> int | None:
    """A length in whole days, where it is one: two weeks, 72 hours."""
    match unit:
        case "D":
            return number
        case "W":
            return 7 * number
        case "TH" if number % 24 == 0 and number:
            return number // 24
    return None


def _later(day: date, number: int, unit: str) -> date | None:
    try:
        days = _days(number, unit)
        if days is not None:
            return day + timedelta(days=days)
        if unit not in ("M", "Y"):
            return None
        months = day.month - 1 + number * (12 if unit == "Y" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def _working_days(day: date, number: int) -> date | None:
    """So many days from Monday to Friday later."""
    try:
        weeks, rest = divmod(number, 5)
        day += timedelta(days=7 * weeks)
        while rest:
            day += timedelta(days=1)
            rest -= day.weekday() < 5
    except OverflowError:
        return None
    return day
