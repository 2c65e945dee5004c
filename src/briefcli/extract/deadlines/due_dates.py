"""The day on which a deadline falls: a date as given, or a length counted from the day on which it was set.

What cannot be known is left open with the reason: the day of an event, a length that starts on a different day in
each case, an hour without a day.
"""

import re
from calendar import monthrange
from datetime import date, time, timedelta
from typing import Literal, NamedTuple

from briefcli import regexes
from briefcli.extract.dates.forms import ago_and_later, calendar
from briefcli.extract.dates.timex import NEEDS_PUBLISHED, NEEDS_START, Expression
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Rule
from briefcli.model import when

_DEADLINES = lexicon.deadlines()

NOT_SET = "the article does not say when it was set"
NOT_EXACT = "no exact number of days is named"
_OVER = frozenset({"over", "under"})
_NOT_BEGUN = "the article does not say from which day it is counted"
_LENGTH = regexes.compile(r"P(T?)(\d{1,6})([YMWDH])", re.ASCII)
_ANY_WEEK = regexes.compile(r"XXXX-WXX-([1-7])(?:T(?:MO|MI|AF|EV|NI))?", re.ASCII)
_WEEKDAY = regexes.compile(rf"\b{any_of(lexicon.dates().weekdays)}", re.IGNORECASE)
_DAY_OF_MONTH = regexes.compile(rf"\d[nrst][dht]\b|\b{any_of(lexicon.dates().months)}\b", re.IGNORECASE)
"""A weekday beside one of these is not any week's: Friday 6 March."""
_OTHER_YEAR_DAYS = 120
"""A date without a year that is further than this on the wrong side of publication is in the next year, or the last."""
_FROM_NOW = frozenset((ago_and_later.IN_TIME.name, ago_and_later.COMING.name))
_LAST_OF_KIND = lexicon.dates().last_of_kind
_DAY = regexes.compile(any_of(_DEADLINES.signs_of_day), re.IGNORECASE)
_DAYS_OF_THIRD = 10
"""How long the early part of a month lasts, and its middle."""
_DAWN_HOURS = 6
"""A deadline at an earlier hour, in the news of a day that does not name another, is in the night that follows."""
_WORKING = regexes.compile(rf"\b{any_of(_DEADLINES.working_days)}\b", re.IGNORECASE)
Start = date | Literal["published", "unknown", "event"]
"""The day from which a length is counted: one in the text, the day of publication, or none that is known."""


class DueDate(NamedTuple):
    """When a term of a deadline falls due; `length` is the TIMEX3 value, `days` whole days."""

    earliest: date | None = None
    latest: date | None = None
    clock: time | None = None
    zone: str | None = None
    zone_basis: str | None = None
    announced: date | None = None
    length: str | None = None
    days: int | None = None
    days_max: int | None = None
    basis: str | None = None
    unknown_because: str | None = None


def of(limit: Limit, words: str, start: Start, published: date | None, *, is_over: bool = False) -> DueDate:
    """The due date of a limit; `words` are its words, and `start` the day from which a length counts.

    `is_over` says that the deadline was missed or met, and so is in the past.
    """
    expression = limit.expression
    if expression is None:
        return DueDate(unknown_because=f"“{_one_line(words)}”: the article gives no date for it")
    if expression.type == "DURATION":
        return _of_length(limit, expression, words, start, published)
    expression = _counted_on(_of_weekday(expression, published), published)
    if expression.earliest is None or expression.latest is None:
        return DueDate(unknown_because=expression.needs or f"“{_one_line(words)}”: no day is named")
    if isinstance(start, date) and (told := _behind_order(expression, words, start, published)) is not None:
        return _of_date(limit, told, words, published, is_over=True)._replace(announced=start, basis=None)
    return _of_date(limit, expression, words, published, is_over)


def _behind_order(expression: Expression, words: str, start: date, published: date | None) -> Expression | None:
    """The weekday that follows the day of the order, where it is over: told them on Monday to leave by Tuesday."""
    if published is None or expression.earliest is None or expression.basis != "published" or not is_any_week(words):
        return None
    if words.lower().startswith("next ") and expression.earliest > published:
        return None  # said on Wednesday that they would strike next Thursday
    ahead = (expression.earliest - start).days % 7 or 7
    day = when.add_days(start, ahead)
    if day is None or day >= published:
        return None
    rules.tell(BEHIND_ORDER)
    return expression._replace(earliest=day, latest=day)


def _of_weekday(expression: Expression, published: date | None) -> Expression:
    """An unspecified weekday as the coming one: "a Friday" alone may be any, "a Friday deadline" is one day."""
    match = _ANY_WEEK.fullmatch(expression.value or "") if expression.type == "SET" else None
    if match is None:
        return expression
    if published is None:
        return expression._replace(needs=NEEDS_PUBLISHED)
    try:
        day = published + timedelta(days=(int(match[1]) - published.isoweekday()) % 7)
    except OverflowError:
        return expression
    rules.tell(COMING_WEEKDAY)
    return expression._replace(type="DATE", earliest=day, latest=day, basis="published")


def _counted_on(expression: Expression, published: date | None) -> Expression:
    """A length from now as the day that it ends on: runs out in a year's time, in two weeks' time."""
    first, last = expression.earliest, expression.latest
    if expression.rule not in _FROM_NOW or published is None or first is None or last is None or first == last:
        return expression
    months = 12 * (first.year - published.year) + first.month - published.month
    is_week = (expression.value or "")[4:6] == "-W"
    if is_week:
        day = when.add_days(first, published.weekday())
    else:
        day = _later(published, _of_year(months, first, last), "M")
    return expression._replace(earliest=day, latest=day) if day is not None else expression


def _of_year(months: int, first: date, last: date) -> int:
    """The months to a period, whole years of them where it is a year."""
    return months if first.month == last.month else 12 * ((months + 11) // 12)


def is_written_day(words: str) -> bool:
    """Whether words name a day by its number or its month, and not only by its weekday: Friday 6 March."""
    return _DAY_OF_MONTH.search(words) is not None


def is_any_week(words: str) -> bool:
    """Whether words name a day by its weekday alone, which every week has."""
    return _WEEKDAY.search(words) is not None and not is_written_day(words)


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _of_date(limit: Limit, expression: Expression, words: str, published: date | None, is_over: bool) -> DueDate:
    is_day = expression.earliest == expression.latest
    if expression.rule == calendar.YEARS.name:  # by 2026-27, a year of business that begins nobody knows when
        return DueDate(unknown_because=f"“{_one_line(words)}”: {NEEDS_START}")
    if limit.event and not is_day:
        return DueDate(unknown_because=f"“{_one_line(words)}”: the article gives no day for it")
    earliest, latest = _turned(expression, words, published, is_over=is_over)
    clock = _clock(expression)
    if clock is not None and latest == published and not is_over and _is_of_night(limit, clock, words):
        earliest = latest = latest + timedelta(days=latest < date.max)  # must be uploaded by 1am
    if re.search(r"\bend\b|year-end|year['’]s end", words, re.IGNORECASE) or limit.word == "through":
        rules.tell(END_OF_PERIOD)
        earliest = latest
    earliest, latest = _part_of_month(earliest, latest, words)
    basis = None
    if expression.basis == "published" and published is not None:
        basis = f"“{_one_line(words)}”, counted from the publication date"
    due = DueDate(earliest, latest, clock, *_zone(expression), basis=basis)
    if limit.word == "before" and not limit.event and due.clock is None:
        return _day_before(due, words) if expression.type != "TIME" else _before_part_of_day(due, words)
    return due


def _part_of_month(earliest: date, latest: date, words: str) -> tuple[date, date]:
    """The first, the second or the last ten days of a month: by early June, by mid-June, by late June."""
    if earliest.day != 1 or latest != earliest.replace(day=monthrange(earliest.year, earliest.month)[1]):
        return earliest, latest
    named = words.lower().replace("-", " ").split()
    if "early" in named:
        return earliest, earliest.replace(day=_DAYS_OF_THIRD)
    if "mid" in named or "middle" in named:
        return earliest.replace(day=_DAYS_OF_THIRD + 1), earliest.replace(day=2 * _DAYS_OF_THIRD)
    return (earliest.replace(day=2 * _DAYS_OF_THIRD + 1), latest) if "late" in named else (earliest, latest)


def _before_part_of_day(due: DueDate, words: str) -> DueDate:
    """Before dawn on Sunday is on that Sunday; before nightfall may be tonight, or any night."""
    if _DAY.search(words) is not None:
        return due
    return DueDate(unknown_because=f"“{_one_line(words)}”: the article gives no day for it")


def _is_of_night(limit: Limit, clock: time, words: str) -> bool:
    """Whether an hour before dawn has no day: by 1am, in the news of the day before."""
    is_hour = limit.expression is not None and limit.expression.type == "TIME" and _DAY.search(words) is None
    return is_hour and clock.hour < _DAWN_HOURS


def _day_before(due: DueDate, words: str) -> DueDate:
    """Before 1 July means by 30 June; before the end of the year, within the year."""
    if due.earliest is None or due.earliest == date.min or re.search(r"\bend\b", words, re.IGNORECASE):
        return due
    rules.tell(DAY_BEFORE)
    before = due.earliest - timedelta(days=1)
    note = f"“{_one_line(words)}” ends with the day before"
    return due._replace(earliest=before, latest=before, basis=f"{due.basis}; {note}" if due.basis else note)


def _turned(expression: Expression, words: str, published: date | None, *, is_over: bool) -> tuple[date, date]:
    """The days of an expression, on the side of the publication date on which the deadline lies.

    A deadline that binds somebody lies ahead, whatever the tense of the verb that sets it (ordered to leave by Friday),
    and one that was missed is past. So a weekday is the next or the last one, and a date without a year
    the nearer one on that side.
    """
    first, last = expression.earliest or date.min, expression.latest or date.min
    if published is None or expression.basis != "published" or _is_last_of_its_kind(words):
        return first, last  # a deadline of last Friday
    is_right = first <= published if is_over else last >= published
    if is_right:
        return first, last
    step = -1 if is_over else 1
    away = abs((published - last).days)
    try:
        if _WEEKDAY.search(words) and not is_written_day(words) and away < 7:
            rules.tell(WEEK_BESIDE)
            return first + timedelta(days=7 * step), last + timedelta(days=7 * step)
        if away > _OTHER_YEAR_DAYS:
            rules.tell(YEAR_BESIDE)
            return first.replace(year=first.year + step), last.replace(year=last.year + step)
    except (ValueError, OverflowError):
        pass  # 29 February, or beyond the calendar
    return first, last


def _is_last_of_its_kind(words: str) -> bool:
    return not _LAST_OF_KIND.isdisjoint(words.lower().split())


def _clock(expression: Expression) -> time | None:
    """The hour; midnight at the end of a day is the end of that day, not an hour."""
    match = re.fullmatch(r"(\d\d):(\d\d)(?::\d\d)?", expression.time or "", re.ASCII)
    if match is None or int(match[1]) > 23:
        return None
    return time(int(match[1]), int(match[2]))


def _zone(expression: Expression) -> tuple[str | None, str | None]:
    words = expression.zone
    name = _DEADLINES.zones.get((words or "").lower().replace(".", ""))
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
    if _is_rough(words):
        return DueDate(unknown_because=f"“{_one_line(words)}”: {NOT_EXACT}")
    announced = start if isinstance(start, date) else None
    counted = announced or published
    if counted is None:
        return DueDate(length=length, days=days, unknown_because=NEEDS_PUBLISHED)
    if is_working:
        rules.tell(WORKING_DAYS)
    due = _working_days(counted, number) if is_working else _later(counted, number, unit)
    if due is None:
        rules.tell(NO_HOUR)
        because = "it is counted in hours, and the hour when it was set is not given"
        return DueDate(announced=announced, length=length, unknown_because=because)
    told = announced is not None and days is not None  # the due date is their sum and needs no further note
    basis = None if told else _basis(words, limit, announced, is_working)
    found = DueDate(due, due, announced=announced, length=length, days=days, basis=basis)
    first = _later(counted, limit.least, unit) if limit.least is not None and limit.least < number else None
    if first is None or limit.least is None:
        return found
    return found._replace(earliest=first, days=_days(limit.least, unit), days_max=days)


def _is_rough(words: str) -> bool:
    """Whether a length is not exact: less than three weeks, about 30 days; not: no more than 30 days."""
    named = words.lower().split()
    if "no" in named or "not" in named:
        return False
    at = next((at for at, word in enumerate(named) if word in _OVER), len(named))
    if named[at + 1 : at + 2] not in ([], ["the"]):
        return True  # just over a week; not: over the next week
    pairs = {" ".join(named[at : at + 2]) for at in range(len(named))}
    return not _DEADLINES.rough_lengths.isdisjoint(pairs.union(named))


def longer(end: Expression, length: Expression) -> Expression | None:
    """The day to which a length of time puts off another: the deadline of 1 June was extended by two weeks."""
    match = _LENGTH.fullmatch(length.value or "")
    if match is None or end.latest is None or end.earliest != end.latest:
        return None
    day = _later(end.latest, int(match[2]), match[1] + match[3])
    if day is None:
        return None
    return length._replace(type="DATE", value=day.isoformat(), earliest=day, latest=day, basis="explicit")


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
    """The day that is so many working days, Monday to Friday, later."""
    try:
        weeks, rest = divmod(number, 5)
        day += timedelta(days=7 * weeks)
        while rest:
            day += timedelta(days=1)
            rest -= day.weekday() < 5
    except OverflowError:
        return None
    return day


COMING_WEEKDAY = Rule(
    "coming weekday",
    "A weekday after an article that names a deadline is the coming one, though by itself it could be any.",
    "The firm faces a Friday deadline.",
    "The firm faces the deadline of Friday.",
)
BEHIND_ORDER = Rule(
    "weekday after the order",
    "A weekday by which somebody was told to act is the first one after the day of the order, where that is given.",
    "The mayor on Tuesday ordered the firm to leave by Thursday.",
    "The mayor ordered the firm to leave by Thursday.",
)
END_OF_PERIOD = Rule(
    "last day of a period",
    "A deadline “at the end of” a month or a year, or “through” it, is its last day.",
    "The firm must reply by the end of August.",
    "The firm must reply by August.",
)
DAY_BEFORE = Rule(
    "deadline on the day before",
    "“Before” a day makes the deadline the day before it.",
    "The firm must reply before 1 August.",
    "The firm must reply by 1 August.",
)
WEEK_BESIDE = Rule(
    "next or last weekday",
    "A weekday is the next one for a deadline that lies ahead, and the last one for a deadline that is over.",
    "The firm was ordered to leave by Friday.",
    "The firm must leave by 18 July.",
)
YEAR_BESIDE = Rule(
    "next or last year",
    "A date without a year is in the next year for a deadline that lies ahead, and in the last for one that is over.",
    "The firm was ordered to leave by 3 February.",
    "The firm was ordered to leave by 3 August.",
)
WORKING_DAYS = Rule(
    "working days",
    "Working days run from Monday to Friday; holidays are not taken into account.",
    "The firm must reply within ten working days.",
    "The firm must reply within ten days.",
)
NO_HOUR = Rule(
    "length in hours",
    "A length in hours that is not a whole number of days has no due date, since the hour it starts is unknown.",
    "The firm must reply within 30 hours.",
    "The firm must reply within 48 hours.",
)
