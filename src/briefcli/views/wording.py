"""How facts read in English: numbers with their bounds, dates, and what is left of a deadline.

Plain text for every view; no layout, no colour.
"""

from datetime import date, timedelta
from decimal import Decimal

from briefcli.model import when
from briefcli.model.deadline import Standing, Term
from briefcli.model.figure import CASUALTIES, Figure, Measure
from briefcli.model.timeline import Entry
from briefcli.model.when import Period

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_DAYS_OF_YEAR = 365.2425
"""The mean year of the calendar, in days."""
_DAYS_TOLD_AS_YEARS = 3653
"""From ten years on nobody counts days: 94 years ago."""
_DAYS_OF_WEEK = 7
"""From a Monday to the next."""
_SATURDAY, _DAYS_OF_WEEKEND = 5, 2
"""The weekday with which a weekend begins, from Monday as 0, and its days."""
_YEARS_FROM = 24
"""Months from which a month is so many years away."""
_MONTHS_FROM = 2
"""Months from which months are counted instead of weeks."""
_LARGEST_DENOMINATOR = 20
_ROUNDED_BY = Decimal("0.0001")
"""Drafts keep a third as 0.3333."""
_AMOUNTS: tuple[Measure, ...] = ("money", "percentage", "duration")
_BOUNDS = {"exactly": "", "about": "about ", "between": ""}


def plural(count: int, singular: str, plural_form: str | None = None) -> str:
    """A count with its noun: 1 day, 2 days, -1 day.

    >>> plural(1, "day"), plural(0, "day"), plural(2, "person", "people")
    ('1 day', '0 days', '2 people')
    """
    return f"{count:,} {singular if abs(count) == 1 else plural_form or singular + 's'}"


def number(value: Decimal) -> str:
    """A number in digits, grouped by thousands, or in millions and more where that is as exact and shorter.

    >>> number(Decimal("1200000")), number(Decimal("1234567")), number(Decimal("0.50"))
    ('1.2 million', '1,234,567', '0.50')
    """
    for scale, name in _SCALES:
        scaled = value / scale
        if abs(scaled) >= 1 and scaled * 100 == (scaled * 100).to_integral_value():
            return f"{scaled.normalize():,f} {name}"
    return f"{value:,f}"


def amount(figure: Figure) -> str:
    """A figure's number with its bound: "at least 1", "3 to 5", "an unknown number"."""
    if figure.low is not None and figure.high is not None:
        return f"{number(figure.low)} to {number(figure.high)}"
    if figure.value is None:
        return "an unknown number"
    bound = "less than " if figure.bound == "fewer than" and not _counts(figure) else f"{figure.bound} "
    return _BOUNDS.get(figure.bound, bound) + (_share(figure) or number(figure.value))


def _counts(figure: Figure) -> bool:
    """Whether a number says how many there are, and not how much: fewer than 40 boats, but less than 2 years.

    Where the text has one of the two words, it decides; what is below a number is measured.
    """
    hedge = (figure.hedge or "").casefold()
    return hedge.startswith("fewer") or (figure.measure not in _AMOUNTS and not hedge.startswith(("less", "below")))


def _share(figure: Figure) -> str | None:
    """A share as a fraction, where the text has no decimals: 1/3 of “nearly a third”, 1/5 of “one in five”."""
    value = figure.value
    is_of_whole = figure.unit is None or figure.concept == f"share of {figure.unit}"
    if value is None or not 0 < value < 1 or not is_of_whole or figure.measure != "count":
        return None
    if figure.anchor is None or "." in figure.anchor.exact.rstrip("."):
        return None
    from fractions import Fraction  # few articles have shares, and the start should stay fast

    share = Fraction(value).limit_denominator(_LARGEST_DENOMINATOR)
    is_exact = abs(Decimal(share.numerator) / share.denominator - value) <= _ROUNDED_BY
    return str(share) if is_exact else None


def figure(figure: Figure) -> str:
    """A figure in words: "at least 1 killed", "more than 30 missiles", "about 1.2 million killed or injured"."""
    if figure.value is None and figure.low is None and figure.measure not in CASUALTIES:
        return f"{amount(figure)} of {figure.unit}" if figure.unit else amount(figure)
    if figure.measure in CASUALTIES:
        return f"{amount(figure)} {figure.measure.replace('_', ' ')}"
    if figure.unit and (not any(char.isalnum() for char in figure.unit) or _stands_in_front(figure, figure.unit)):
        return _with_sign(figure, figure.unit)
    if figure.unit and _share(figure):
        return f"{amount(figure)} of {figure.unit}"
    return f"{amount(figure)} {figure.unit}" if figure.unit else amount(figure)


def _stands_in_front(figure: Figure, unit: str) -> bool:
    """Whether the text has the letters of a currency in front of the number: A$3.42, R20 million, Rs 40."""
    if figure.measure != "money" or figure.anchor is None:
        return False
    is_before = (figure.anchor.prefix or "").rstrip().endswith(unit)
    return not unit[-1].isalnum() or is_before or figure.anchor.exact.partition(unit)[2].lstrip()[:1].isdigit()


def _with_sign(figure: Figure, sign: str) -> str:
    """An amount with a sign for its unit, where print has it: $4.5 million, 3%, 10,000/-."""
    if figure.measure != "money" or sign.startswith("/"):
        return f"{amount(figure)}{sign}"
    sign += " " if sign[-1].islower() else ""
    if figure.low is not None and figure.high is not None:
        return f"{sign}{number(figure.low)} to {sign}{number(figure.high)}"
    value = number(figure.value) if figure.value is not None else ""
    return f"{amount(figure).removesuffix(value)}{sign}{value}"


def day(value: date, *, weekday: bool = False) -> str:
    """A day: "14 July 2025", or "Monday 14 July 2025"."""
    return f"{value:%A} " * weekday + f"{value.day} {value:%B} {value.year}"


def period(value: Period) -> str:
    """A period with its precision: "19 July 2025", "June 2025", "2022", "21 to 27 July 2025"."""
    first, last = value.earliest, value.latest
    match value.precision:
        case "day":
            return day(first)
        case "month":
            return f"{first:%B} {first.year}"
        case "year":
            return str(first.year)
        case "interval":
            if (first.year, first.month) == (last.year, last.month):
                return f"{first.day} to {day(last)}"
            if first.year == last.year:
                return f"{first.day} {first:%B} to {day(last)}"
            return f"{day(first)} to {day(last)}"


def partial_date(text: str) -> str:
    """An ISO 8601 date of full or reduced precision in words."""
    return period(when.parse(text))


def length(days: int, days_max: int | None) -> str:
    """A length as announced: "50 days", "10 or 12 days"."""
    return plural(days, "day") if days_max is None else f"{days} or {plural(days_max, 'day')}"


def basis(term: Term) -> str | None:
    """What a due date rests on: "announced 14 July 2025 + 50 days", or the story's own words."""
    parts = [f"announced {day(term.announced)}"] if term.announced else []
    if term.length is not None:
        parts.append(length(term.length, term.length_max))
    arithmetic = " + ".join(parts)
    if term.basis and term.announced is None and arithmetic in term.basis:
        return term.basis
    return "; ".join(part for part in (arithmetic, term.basis) if part) or None


_DAY_MINUTES = 24 * 60


def standing(standing: Standing, term: Term | None) -> str:
    """Where a deadline stands: "44 days left, day 6 of 50", "due today", "passed 1 day ago".

    `term` is the term in force, or the first one before any was announced.
    """
    match standing.status:
        case "not_announced":
            return f"not announced until {day(term.announced)}" if term and term.announced else "not announced"
        case "undated":
            return "no due date"
        case "today":
            by = f"by {day(term.last_day)}" if term and term.last_day and term.last_day != term.first_day else "today"
            left = f", {_time(standing.minutes_left)} left" if standing.minutes_left is not None else ""
            return f"due {by}{left}{_day_of(standing, term)}"
        case "passed":
            if not standing.days_left:
                return "passed earlier today"
            return f"passed {plural(-standing.days_left, 'day')} ago"
        case "superseded":
            return "superseded"
        case "running":
            return _left(standing, term) + _day_of(standing, term)


def _time(minutes: int) -> str:
    """Minutes as hours and minutes: "9 hours 30 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [plural(hours, "hour")] * bool(hours) + [plural(rest, "minute")] * bool(rest or not hours)
    return " ".join(parts)


def _left(standing: Standing, term: Term | None) -> str:
    if standing.minutes_left is not None and standing.minutes_left < _DAY_MINUTES:
        return f"{_time(standing.minutes_left)} left"
    left = standing.days_left or 0
    if term and term.first_day and term.last_day and term.last_day != term.first_day:
        return f"{left} to {plural(left + (term.last_day - term.first_day).days, 'day')} left"
    return f"{plural(left, 'day')} left"


def _day_of(standing: Standing, term: Term | None) -> str:
    if standing.days_elapsed is None or standing.days_total is None:
        return ""
    at_most = f" or {term.length_max}" if term and term.length_max is not None else ""
    return f", day {standing.days_elapsed} of {standing.days_total}{at_most}"


def gap(first: date, last: date) -> str:
    """The time between two days in whole units, the rest left out: "3 weeks", "5 months", "3 years 2 months".

    >>> gap(date(2025, 6, 2), date(2025, 7, 14)), gap(date(2022, 2, 24), date(2025, 5, 16))
    ('6 weeks', '3 years 2 months')
    """
    months = 12 * (last.year - first.year) + last.month - first.month - (last.day < first.day)
    if months < _MONTHS_FROM:
        return plural((last - first).days // 7, "week")
    if months < _YEARS_FROM:
        return plural(months, "month")
    years, rest = divmod(months, 12)
    return f"{plural(years, 'year')} {plural(rest, 'month')}" if rest else plural(years, "year")


def inside(name: str) -> str:
    """A name as it stands inside a sentence: the board, for The board; The Hague stays."""
    article, _, noun = name.partition(" ")
    return f"{article.lower()} {noun}" if article in ("The", "A", "An") and noun[:1].islower() else name


def distance(entry: Entry) -> str:
    """Where an entry of the timeline lies: "3 days ago", "today", "in 44 days", "last month", "no date"."""
    away, period = entry.days_away, entry.period
    if away is None or period is None:
        return "no date"
    if away and period.precision in ("month", "year"):
        return _months_away(period, away)
    if away and (named := _named_span(period, away)) is not None:
        return named
    if abs(away) >= _DAYS_TOLD_AS_YEARS:
        years = plural(int(abs(away) / _DAYS_OF_YEAR), "year")
        return f"in {years}" if away > 0 else f"{years} ago"
    match away:
        case 0:
            return "today" if period.earliest == period.latest else "now"
        case 1:
            return "tomorrow"
        case -1:
            return "yesterday"
        case _:
            return f"in {away:,} days" if away > 0 else f"{-away:,} days ago"


def _named_span(period: Period, days: int) -> str | None:
    """Where a week or a weekend lies, or what is over of this week, month or year; nothing of any other days.

    >>> from briefcli.model import when
    >>> week, weekend = when.parse("2026-11-16/2026-11-22"), when.parse("2026-11-28/2026-11-29")
    >>> _named_span(week, -5), _named_span(weekend, 1), _named_span(when.parse("2026-11-01/2026-11-26"), -1)
    ('last week', 'this weekend', 'earlier this month')
    """
    day = (period.earliest if days > 0 else period.latest) - timedelta(days=days)
    monday = day - timedelta(days=day.weekday())
    first, length = period.earliest, (period.latest - period.earliest).days + 1
    unit = {(0, _DAYS_OF_WEEK): "week", (_SATURDAY, _DAYS_OF_WEEKEND): "weekend"}.get((first.weekday(), length))
    weeks = (first - monday).days // _DAYS_OF_WEEK
    if unit is not None and abs(weeks) <= 1:
        return f"{('this', 'next', 'last')[weeks]} {unit}"
    if unit == "week":
        return f"in {plural(weeks, unit)}" if weeks > 0 else f"{plural(-weeks, unit)} ago"
    if unit is not None or days > 0 or length == 1:
        return None
    begins = {"week": monday, "month": day.replace(day=1), "year": day.replace(month=1, day=1)}
    return next((f"earlier this {unit}" for unit, opens in begins.items() if opens == first), None)


def _months_away(period: Period, days: int) -> str:
    """How far away a month or a year is: no days are counted to what is not known as a day."""
    day = (period.earliest if days > 0 else period.latest) - timedelta(days=days)
    years = period.earliest.year - day.year
    months = 12 * years + period.earliest.month - day.month
    if period.precision == "year" or abs(months) >= _YEARS_FROM:
        count, unit = years, "year"
    else:
        count, unit = months, "month"
    if abs(count) == 1:
        return f"next {unit}" if count > 0 else f"last {unit}"
    return f"in {plural(count, unit)}" if count > 0 else f"{plural(-count, unit)} ago"
