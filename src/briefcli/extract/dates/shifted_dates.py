"""Days that are found from another: the first Tuesday in November, a week on Friday, ten days before Easter."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from briefcli.extract.dates import calendar_dates, durations, feasts, periods, relative_dates, time_words
from briefcli.extract.dates.calendar_dates import MONTHS
from briefcli.extract.dates.periods import CalendarPeriod, holding
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase, of_period, unresolved
from briefcli.extract.text import lexicon
from briefcli.model import when

_DATES = lexicon.dates()
_TEXT = lexicon.text()

UNITS_DAYS = {"D": 1, "W": 7, "2W": 14}
"""The units that have as many days each time."""
_MONTHS_OF = {"M": 1, "Y": 12}
"""How many months the longer units have, which are counted “to the day”."""
_NEAR_MONTHS = 6
"""How far away the month of “Friday the 20th” may be: the days of a year fall on each weekday about twice."""
_CLOSES = (
    _TEXT.determiners | _TEXT.prepositions | _TEXT.possessives | _TEXT.subject_pronouns | _TEXT.auxiliaries
    | _TEXT.coordinators
)  # fmt: skip
"""Words behind an ordinal that count nothing by it."""
_WEEK_DAYS = 7
"""From a weekday to the next of its name."""
_SATURDAY: Final = 6
"""The weekday with which a weekend begins."""
_LISTED = ("DAY_NUMBER", "COMMA", "and")
"""What a list of days is made of."""
_LONGEST_LIST_WORDS = 40
"""How far before and behind a day the month and the year of its list are sought, so that time stays linear."""
_LAST: Final = -1
"""The ordinal of the last one."""


def nth_of_month(phrase: Phrase, reference: Reference) -> Expression | None:
    """The first Tuesday in November, the last Friday of next month, the last day of the month, its first weekend."""
    (at, _), *_ = phrase.placed("WEEKDAY", "day", "weekend")
    ahead, of = phrase.part(phrase.first, at), phrase.part(at + 1, phrase.last)
    number = _LAST if ahead.one("LAST") else calendar_dates.day_number(ahead)
    is_weekend = phrase.one("weekend") is not None
    weekday = _SATURDAY if is_weekend else phrase.value("WEEKDAY")
    if number is None:
        return None

    def found(year: int, month: int) -> CalendarPeriod | None:
        day = _nth(year, month, number, weekday)
        return day._replace(unit="weekend") if day and is_weekend else day

    if of.one(*MONTHS) is None:
        return _of_near_month(phrase, of, reference, found)
    month, year = of.value(*MONTHS), calendar_dates.year_number(of)
    if year is None and reference.now is None:
        return unresolved(phrase, reference.needs)
    if year is None and of.one("year") and reference.now is not None:
        year = reference.now.year + _steps(of)
    period = found(year, month) if year is not None else reference.of_years(lambda one: found(one, month), phrase.first)
    return of_period(phrase, period, "explicit" if calendar_dates.year_number(of) else reference.basis)


def _of_near_month(
    phrase: Phrase, of: Phrase, reference: Reference, found: Callable[[int, int], CalendarPeriod | None]
) -> Expression | None:
    """A day of this month, the last or the next."""
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    month = holding("month", reference.now).shift(_steps(of))
    return of_period(phrase, found(month.earliest.year, month.earliest.month) if month else None, reference.basis)


def _steps(phrase: Phrase) -> int:
    return 1 if phrase.one("NEXT") else -1 if phrase.one("LAST") else 0


def _nth(year: int, month: int, number: int, weekday: int | None) -> CalendarPeriod | None:
    """The day of a month by its number, or the nth of its weekdays; the last one by -1."""
    if periods.year(year) is None:
        return None
    whole = periods.month(year, month)
    step = _WEEK_DAYS if weekday else 1
    if number == _LAST:
        back = (whole.latest.isoweekday() - weekday) % _WEEK_DAYS if weekday else 0
        return CalendarPeriod("day", whole.latest - timedelta(days=back))
    first = (weekday - whole.earliest.isoweekday()) % _WEEK_DAYS if weekday else 0
    found = whole.earliest + timedelta(days=first + step * (number - 1))
    return CalendarPeriod("day", found) if found <= whole.latest else None


def length_from_day(phrase: Phrase, reference: Reference) -> Expression | None:
    """A week on Friday, three weeks from Monday, ten days before 3 May, two weeks after Easter, a week today."""
    (at, link), *_ = [*phrase.placed("on", "from", "before", "after"), (phrase.last - 2, "from")]
    number, unit = durations.count(phrase.part(phrase.first, at)), phrase.value("UNIT", "UNITS")
    days = UNITS_DAYS.get(unit)
    is_rough = phrase.one("HEDGE") is not None or "than" in phrase.words.words[phrase.first : phrase.last]
    months = _MONTHS_OF.get(unit) if " to the day " in phrase.span.of(phrase.words.text).lower() else None
    if is_rough or (days is None and months is None) or number is None or number != int(number):
        return unresolved(phrase, "the text does not say how many days")
    deed = range(at + 2, phrase.last) if phrase.words.lower[at + 1] == "the" else range(0)
    # After the vote on 7 May, after the blast of 7 May; not: after the 7th of May.
    is_of_deed = len(deed) > 0 and phrase.words.letters[deed[0]] == time_words.OTHER
    behind = phrase.part(at + 2, phrase.last).placed("on", "of") if is_of_deed else iter(())
    first = next(behind, (at, ""))[0] + 1
    day = _anchor(phrase.part(first, phrase.last), reference, link)
    if day is None:
        return unresolved(phrase, reference.needs)
    if link in ("from", "on") and _lasts(phrase):
        return of_period(phrase, holding("day", day), reference.basis)
    steps = int(number) * (-1 if link == "before" else 1)
    if days is None:
        return of_period(phrase, _months_on(day, steps * (months or 0)), reference.basis)
    shift = steps * days
    found = holding("day", day).shift(shift)
    may_be_past = found is not None and link in ("before", "after") and phrase.one("YEAR") is None
    if may_be_past and found is not None and reference.is_done_before(phrase.first, found.earliest):
        before = _anchor_before(phrase.part(first, phrase.last), day)
        found = holding("day", before).shift(shift) if before else found
    return of_period(phrase, found, reference.basis)


def _months_on(day: date, months: int) -> CalendarPeriod | None:
    """The same day so many months later: a month to the day after 3 January."""
    month = holding("month", day).shift(months)
    return periods.day(month.earliest.year, month.earliest.month, day.day) if month else None


def _anchor_before(phrase: Phrase, day: date) -> date | None:
    """The day of the year before, or of the week before: sank two days before Christmas, or before Friday."""
    if (feast := feasts.year_before(phrase, day)) is not None:
        return feast
    if phrase.one("WEEKDAY"):
        return when.add_days(day, -_WEEK_DAYS)
    found = periods.day(day.year - 1, day.month, day.day) if phrase.one(*MONTHS) else None
    return found.earliest if found else None


def _lasts(phrase: Phrase) -> bool:
    """Whether a length is that of what begins on the day: will strike for three days from Tuesday, for a day on Friday.

    What is set for three weeks from Monday is on that later day.
    """
    before = phrase.words.lower[max(0, phrase.first - 2) : phrase.first]
    return before[-1:] == ["for"] and _DATES.tells_ahead.isdisjoint(before)


def _anchor(phrase: Phrase, reference: Reference, link: str) -> date | None:
    """The day from which a length is counted; with “on” and “from” a weekday is to come."""
    if phrase.one("TODAY"):
        found = relative_dates.today(phrase, reference)
    elif phrase.one(*MONTHS):
        found = calendar_dates.dated(phrase, reference)
    elif (feast := feasts.holiday(phrase, reference)) is not None:
        found = feast
    elif phrase.one("WEEKDAY") is None:
        return None
    elif link in ("on", "from") and reference.now is not None:
        ahead = (phrase.value("WEEKDAY") - reference.now.isoweekday()) % _WEEK_DAYS
        return when.add_days(reference.now, ahead or _WEEK_DAYS)
    else:
        period = reference.weekday(phrase.value("WEEKDAY"), phrase.first)
        return period.earliest if period else None
    return found.earliest if found and found.earliest == found.latest else None


def after_next(phrase: Phrase, reference: Reference) -> Expression | None:
    """The Saturday after next, the week after next."""
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    weekday = phrase.value("WEEKDAY")
    if weekday is None:
        named = relative_dates.UNITS.get(phrase.value("UNIT"))
        return of_period(phrase, holding(named, reference.now).shift(2), reference.basis) if named else None
    now = reference.published or reference.now
    ahead = (weekday - now.isoweekday()) % _WEEK_DAYS or _WEEK_DAYS
    return of_period(phrase, holding("day", now).shift(ahead + _WEEK_DAYS), reference.basis)


def before_last(phrase: Phrase, reference: Reference) -> Expression | None:
    """The Saturday before last, the week before last."""
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    weekday, season = phrase.value("WEEKDAY"), phrase.value("SEASON")
    if season is not None:
        last = reference.last_of_years(lambda year: periods.season(season, year))
        return of_period(phrase, last.shift(-1) if last else None, reference.basis)
    if weekday is None:
        named = relative_dates.UNITS.get(phrase.value("UNIT"))
        return of_period(phrase, holding(named, reference.now).shift(-2), reference.basis) if named else None
    return of_period(phrase, weekday_back(weekday, 2, reference.now), reference.basis)


def weekday_back(weekday: int, number: int, now: date) -> CalendarPeriod | None:
    """The weekday for the nth time before today."""
    return holding("day", now).shift((weekday - now.isoweekday()) % _WEEK_DAYS - _WEEK_DAYS * number)


def day_of_near_month(phrase: Phrase, reference: Reference) -> Expression | None:
    """The 7th of this month."""
    number = calendar_dates.day_number(phrase)
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    month = holding("month", reference.now).shift(_steps(phrase))
    if month is None or number is None:
        return None
    return of_period(phrase, periods.day(month.earliest.year, month.earliest.month, number), reference.basis)


def weekday_and_number(phrase: Phrase, reference: Reference) -> Expression | None:
    """Friday the 20th: the nearest such day, or the one that the tense calls for."""
    number, weekday, now = calendar_dates.day_number(phrase), phrase.value("WEEKDAY"), reference.now
    if not _is_closed(phrase):
        return None
    if now is None:
        return unresolved(phrase, reference.needs)
    months = [holding("month", now).shift(step) for step in range(-_NEAR_MONTHS, _NEAR_MONTHS + 1)]
    days = [periods.day(one.earliest.year, one.earliest.month, number) for one in months if one and number]
    fitting = [day.earliest for day in days if day and day.earliest.isoweekday() == weekday]
    if not fitting:
        return of_period(phrase, None)
    return of_period(phrase, CalendarPeriod("day", reference.choose_day(fitting, phrase.first)), reference.basis)


def _is_closed(phrase: Phrase) -> bool:
    """Whether an ordinal counts nothing behind it: on Friday the 20th they left; not: Friday, the 9th mill to close."""
    text, words, end = phrase.words.text, phrase.words, phrase.span.end
    if phrase.last == len(words.words) or text[end] == "\n" or not words.words[phrase.last][0].isalnum():
        return True
    after = words.lower[phrase.last]
    return after in _CLOSES


def day_of_list(phrase: Phrase, reference: Reference) -> Expression | None:
    """The days that share the month of the last one: Saturday 7, Sunday 8 and Saturday 14 November."""
    words, months = phrase.words, _letters_of(phrase, *MONTHS)
    at = next((index for index in range(phrase.last, len(words.words)) if words.letters[index] in months), None)
    number = calendar_dates.day_number(phrase)
    if at is None or number is None:
        return None
    month = time_words.load().values[words.lower[at]]
    after = words.words[at + 1 : at + 2]
    if after and words.letters[at + 1] in words.alphabet.letters("YEAR"):
        return of_period(phrase, periods.day(int(after[0]), month, number))
    found = reference.day(month, number, phrase.first)
    if found is None:
        return unresolved(phrase, reference.needs)
    return of_period(phrase, calendar_dates.on_weekday(found, phrase), reference.basis)


def day_behind_month(phrase: Phrase, reference: Reference) -> Expression | None:
    """A day in a list behind its month: June 4, 6 and 9, 1983; April 14 and 15; else a year alone."""
    number, opens, year = calendar_dates.day_number(phrase), _month_of_list(phrase), _year_of_list(phrase)
    if opens is None or number is None:
        return calendar_dates.year(phrase.part(phrase.last - 1, phrase.last), reference)
    month = time_words.load().values[phrase.words.lower[opens]]
    if year is not None:
        return of_period(phrase, periods.day(year, month, number))
    found = reference.day(month, number, opens)
    return of_period(phrase, found, reference.basis) if found else unresolved(phrase, reference.needs)


def _month_of_list(phrase: Phrase) -> int | None:
    """The index of the month before a list of days, if there is one."""
    letters, months, listed = phrase.words.letters, _letters_of(phrase, *MONTHS), _letters_of(phrase, *_LISTED)
    at = phrase.first
    while at > max(0, phrase.first - _LONGEST_LIST_WORDS) and letters[at] in listed:
        at -= 1
    if letters[at] in phrase.words.alphabet.letters("DOT"):
        at -= 1
    return at if at >= 0 and letters[at] in months else None


def _year_of_list(phrase: Phrase) -> int | None:
    """The year behind a list of days, if there is one."""
    words, listed = phrase.words, _letters_of(phrase, *_LISTED)
    for at in range(phrase.last - 1, min(len(words.words), phrase.last + _LONGEST_LIST_WORDS)):
        if words.letters[at] not in listed:
            return int(words.words[at]) if words.letters[at] in words.alphabet.letters("YEAR") else None
    return None


def _letters_of(phrase: Phrase, *kinds: str) -> str:
    return "".join(phrase.words.alphabet.letters(kind) for kind in kinds)


def part_beside(phrase: Phrase, reference: Reference) -> Expression | None:
    """The previous night, the morning after: counted from the day named last."""
    if relative_dates.is_before_clause(phrase):
        return None
    base = reference.day_before_word
    if base is None:
        return unresolved(phrase, "the text does not say which day")
    part = phrase.value("PART_OF_DAY", "NIGHT")
    return of_period(phrase, holding("day", base).shift(relative_dates.steps_of(phrase)), "narrative", f"T{part}")
