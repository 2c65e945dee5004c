"""Days, weeks, months and the longer periods of the calendar: their days, their neighbours, their TIMEX3 values."""

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from briefcli import regexes

Unit = Literal["day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century"]
LENGTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""The units that are counted in months, each with its number of months."""

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
SEASON_MONTHS = {code: month for month, code in _SEASONS.items()}
_VALUE = regexes.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-W(?P<week>\d\d)(?:-WE)?"
    r"|-Q(?P<quarter>[1-4])|-(?P<season>SP|SU|FA|WI))?(?:T.*)?",
    re.ASCII,
)
_MONTHS_OF_ALL_YEARS = 12 * 9999


class CalendarPeriod(NamedTuple):
    """A unit of the calendar, by the first of its days.

    >>> month(2013, 2).value, month(2013, 2).latest.day, week_of(date(2013, 3, 22)).value
    ('2013-02', 28, '2013-W12')
    """

    unit: Unit
    earliest: date

    @property
    def latest(self) -> date:
        """The last day of the period."""
        match self.unit:
            case "day":
                return self.earliest
            case "weekend":
                return _add(self.earliest, 1)
            case "week":
                return _add(self.earliest, 6)
        after = _month_number(self.earliest) + LENGTHS[self.unit]
        return date.max if after >= _MONTHS_OF_ALL_YEARS else _first_day(after) - timedelta(days=1)

    @property
    def value(self) -> str:
        """The TIMEX3 value: 2013-03-22, 2013-W12, 2013-W12-WE, 2013-03, 2013-Q1, 2013-SP, 2013-H1, 2013, 201, 20."""
        year, number = f"{self.earliest.year:04}", self.earliest.month
        match self.unit:
            case "day":
                return self.earliest.isoformat()
            case "week" | "weekend":
                iso_year, iso_week, _ = self.earliest.isocalendar()
                return f"{iso_year:04}-W{iso_week:02}" + ("-WE" if self.unit == "weekend" else "")
            case "month":
                return f"{year}-{number:02}"
            case "quarter":
                return f"{year}-Q{(number + 2) // 3}"
            case "half":
                return f"{year}-H{(number + 5) // 6}"
            case "season":
                return f"{year}-{_SEASONS[number]}"
            case "year":
                return year
            case "decade":
                return year[:3]
            case "century":
                return year[:2]

    def shift(self, steps: int) -> "CalendarPeriod | None":
        """The period so many units later (for a season, years), or nothing where the calendar ends."""
        if abs(steps) > _MONTHS_OF_ALL_YEARS:
            return None
        if self.unit in ("day", "week", "weekend"):
            days = steps if self.unit == "day" else 7 * steps
            try:
                return CalendarPeriod(self.unit, self.earliest + timedelta(days=days))
            except OverflowError:
                return None
        months = 12 if self.unit == "season" else LENGTHS[self.unit]
        number = _month_number(self.earliest) + steps * months
        return CalendarPeriod(self.unit, _first_day(number)) if 0 <= number < _MONTHS_OF_ALL_YEARS else None


def day(year: int, month: int, number: int) -> CalendarPeriod | None:
    """The day, if the calendar has it."""
    try:
        return CalendarPeriod("day", date(year, month, number))
    except ValueError:
        return None


def month(year: int, number: int) -> CalendarPeriod:
    """A month of a year from 1 to 9999."""
    return CalendarPeriod("month", date(year, number, 1))


def year(number: int) -> CalendarPeriod | None:
    """A year, if it is one from 1 to 9999."""
    return CalendarPeriod("year", date(number, 1, 1)) if 1 <= number <= 9999 else None


def quarter(year_number: int, number: int) -> CalendarPeriod:
    """A quarter, from 1 to 4, of a year from 1 to 9999."""
    return CalendarPeriod("quarter", date(year_number, 3 * number - 2, 1))


def season(code: str, number: int) -> CalendarPeriod:
    """A season (SP, SU, FA, WI) of a year from 1 to 9999; winter belongs to the year in which it begins."""
    return CalendarPeriod("season", date(number, SEASON_MONTHS[code], 1))


def holding(unit: Unit, of: date) -> CalendarPeriod:
    """The period of a unit (not a season) that contains a day; for weekends, the one in its ISO week."""
    match unit:
        case "day":
            return CalendarPeriod("day", of)
        case "week":
            return week_of(of)
        case "weekend":
            return CalendarPeriod("weekend", _add(week_of(of).earliest, 5))
    length = LENGTHS[unit]
    if unit in ("decade", "century"):
        first = max(1, of.year - of.year % (length // 12))
        return CalendarPeriod(unit, date(first, 1, 1))
    return CalendarPeriod(unit, _first_day(_month_number(of) - _month_number(of) % length))


def week_of(of: date) -> CalendarPeriod:
    """The ISO week, Monday to Sunday, that contains a day."""
    return CalendarPeriod("week", _add(of, -of.weekday()))


def parse(value: str) -> CalendarPeriod | None:
    """The period with a TIMEX3 value of a day (a time of day is left out), week, month, quarter, season or year.

    >>> parse("2013-03-22TMO").earliest, parse("2013-W12").earliest, parse("P2W")
    (datetime.date(2013, 3, 22), datetime.date(2013, 3, 18), None)
    """
    parts = _VALUE.fullmatch(value)
    if parts is None or int(parts["year"]) == 0:
        return None
    of = int(parts["year"])
    if parts["season"]:
        return season(parts["season"], of)
    if parts["quarter"]:
        return quarter(of, int(parts["quarter"]))
    if parts["week"]:
        return week_of(date.fromisocalendar(of, int(parts["week"]), 1))
    if parts["day"]:
        return day(of, int(parts["month"]), int(parts["day"]))
    return month(of, int(parts["month"])) if parts["month"] else year(of)


def of_months(first: str, last: str) -> CalendarPeriod | None:
    """The quarter or the half of a year that runs from one month to another, by their TIMEX3 values.

    >>> of_months("2026-04", "2026-06").value, of_months("2026-01", "2026-06").value, of_months("2026-03", "2026-05")
    ('2026-Q2', '2026-H1', None)
    """
    start, end = parse(first), parse(last)
    if not (start and end and start.unit == end.unit == "month"):
        return None
    units: tuple[Unit, ...] = ("quarter", "half")
    found = (holding(unit, start.earliest) for unit in units)
    return next((one for one in found if (one.earliest, one.latest) == (start.earliest, end.latest)), None)


def easter(year_number: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of 1876)."""
    golden, (century, rest) = year_number % 19, divmod(year_number, 100)
    leaps, remainder = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quarters, ones = divmod(rest, 4)
    weekday = (32 + 2 * remainder + 2 * quarters - epact - ones) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    number, day_before = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year_number, number, day_before + 1)


def _add(start: date, days: int) -> date:
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _month_number(of: date) -> int:
    return 12 * (of.year - 1) + of.month - 1


def _first_day(month_number: int) -> date:
    return date(month_number // 12 + 1, month_number % 12 + 1, 1)
