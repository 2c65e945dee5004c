"""The periods that companies report on: the third quarter, a year earlier, the six months ended June 30."""

import re
from datetime import date, timedelta
from weakref import WeakKeyDictionary

from briefcli import regexes
from briefcli.extract.dates import periods, time_words
from briefcli.extract.dates.calendar_dates import MONTHS, dated, day_number, month, steps_to_year, year_number
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import NEEDS_START, Basis, Expression, Phrase, of_period, unresolved, vague
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Rule

_TENSE_WEIGHS_DAYS = 60
"""A quarter is reported on soon after its end, so the tense weighs less against the nearest one."""

_DATES = lexicon.dates()
_TEXT = lexicon.text()

_OF = frozenset({"of", "in"})
_WORDS_TO_BUSINESS_YEAR = 3
"""How far behind “of” the word may be that tells of a business year: of the 2025 financial year."""
_WORDS_OF_BUSINESS_YEAR = 3
"""A business year that owns a quarter: fiscal year's."""
_OWNS = (["'s"], ["’s"])
_ENDED = frozenset({"ended", "ending"})
_WORDS_TO_END = 4
"""How far behind a quarter “ended” may be, and behind that its month: the first quarter, which ended in June."""
_LAST_ONE = frozenset({"final", "last"})
_QUARTERS_OF_YEAR = 4
_MONTHS_BETWEEN = 2
"""From the first to the last month of a quarter."""
_REACH_OF_GAME_WORDS = 40
"""How far around a quarter a word may stand that shows it to be one of a game: some two sentences."""
_REACH_OF_SCORE_WORDS = 14
"""How far around a quarter a score may stand that shows it to be one of a game: some one sentence."""
_HIGHEST_SCORE_POINTS = 199
"""More points than this no side scores; what has more figures is a model: a 737-800."""
_AT_NUMBER = frozenset({"%", "-"})
_MONTHS_OF_YEAR = 12
_HALVES_OF_YEAR = 2
_MOST_WEEKS = 53
"""The longest business year."""
_MIDYEAR = 6
"""The month after which “the new year” is the next."""
_QUARTER_ENDED = regexes.compile(
    rf"\b(?:quarter|period)\b[^.;\n]{{0,30}}\bended (?:on )?(?P<month>{any_of(set(_DATES.months))}"
    rf"|{any_of(set(_DATES.month_abbreviations))})\.? (?P<day>\d\d?)\b",
    re.IGNORECASE,
)
_own_quarters: WeakKeyDictionary[Reference, bool] = WeakKeyDictionary()
"""The answers for texts that are still being read, each found once."""
_ENDS_OF_MONTH = (24, 31)
"""The days near the end of a month on which businesses with years of 52 weeks end a quarter."""
_LAST_YEAR = 9999
"""The last year that the calendar of the standard library has."""


def quarter(phrase: Phrase, reference: Reference) -> Expression | None:
    """The third quarter, of a given year or the nearest."""
    is_last = phrase.words.lower[phrase.last - 1] != "quarter" and _is_last_one(phrase)
    number, year = _QUARTERS_OF_YEAR if is_last else day_number(phrase), year_number(phrase)
    if number is None or not 1 <= number <= 4:
        return None
    if _is_of_business_year(phrase):
        return unresolved(phrase, NEEDS_START)
    if year is None and _is_of_game(phrase):
        rules.tell(GAME_QUARTER)
        return None
    now = reference.now
    if year is None and now is None:
        return unresolved(phrase, reference.needs)
    if year is None and now is not None and phrase.one("year") and phrase.one("quarter"):
        year = now.year + steps_to_year(phrase)
    if year is not None:
        found = periods.quarter(year, number) if 1 <= year <= 9999 else None
    elif now is not None and phrase.one("FISCAL"):
        found = periods.quarter(now.year, number)
    else:
        found = reference.of_years(
            lambda year: periods.quarter(year, number), phrase.first, tense_weighs=_TENSE_WEIGHS_DAYS
        )
    ended = phrase.words.words[phrase.last : phrase.last + 1] == ["ended"]
    if found and now and (found.latest < now or ended):
        reference.reported = found
    whole = of_period(phrase, found, "explicit" if year_number(phrase) else reference.basis)
    is_own = phrase.one("FISCAL") is not None or _has_own_quarters(reference) or _ends_otherwise(phrase, number)
    return whole._replace(earliest=None, latest=None, needs=NEEDS_START) if is_own else whole


def _ends_otherwise(phrase: Phrase, number: int) -> bool:
    """Whether the text says that a quarter ended with another month than that of the calendar: which ended in June."""
    words = phrase.words
    months = "".join(map(words.alphabet.letters, MONTHS))
    behind = range(phrase.last, min(len(words.words), phrase.last + _WORDS_TO_END))
    ended = next((at for at in behind if words.words[at] in _ENDED), None)
    if ended is None:
        return False
    named = range(ended, min(len(words.words), ended + _WORDS_TO_END))
    at = next((at for at in named if words.letters[at] in months), None)
    last_month = number * _MONTHS_OF_YEAR // _QUARTERS_OF_YEAR
    return at is not None and time_words.load().values[words.lower[at]] != last_month


def _is_last_one(phrase: Phrase) -> bool:
    """Whether a quarter is the last of its year: the last quarter of 2025; not: the second quarter of last year."""
    words = phrase.words.lower[phrase.first : phrase.last]
    return not _LAST_ONE.isdisjoint(words[: words.index("quarter")]) if "quarter" in words else False


def _has_own_quarters(reference: Reference) -> bool:
    """Whether a text tells of a quarter that ended on a day on which none of the calendar does: on May 30."""
    if (known := _own_quarters.get(reference)) is None:
        known = _own_quarters[reference] = _ends_between_quarters(reference.words.text)
    return known


def _ends_between_quarters(text: str) -> bool:
    for one in _QUARTER_ENDED.finditer(text):
        month_number = time_words.load().values.get(one["month"].lower())
        if month_number is None:  # Auguſt, whose letter is an s only to a pattern that ignores case
            continue
        if month_number % 3 or not _ENDS_OF_MONTH[0] <= int(one["day"]) <= _ENDS_OF_MONTH[1]:
            return True
    return False


def _is_of_business_year(phrase: Phrase) -> bool:
    """Whether a business year stands beside a quarter: Q3 FY25, the first quarter of the 2025 financial year."""
    words, last = phrase.words, phrase.last
    beside = words.words[max(0, phrase.first - 2) : phrase.first] + words.words[last : last + 2]
    if any(word.startswith("FY") for word in beside):
        return True
    owner = words.letters[max(0, phrase.first - _WORDS_OF_BUSINESS_YEAR) : phrase.first]
    if beside[1:2] in _OWNS and any(one in words.alphabet.letters("FISCAL") for one in owner):
        return True  # the current fiscal year's third quarter
    behind = words.letters[last : last + _WORDS_TO_BUSINESS_YEAR]
    return phrase.words.lower[last - 1] in _OF and any(one in words.alphabet.letters("FISCAL") for one in behind)


def _is_of_game(phrase: Phrase) -> bool:
    """Whether a quarter is one of a game: a foul in the third quarter."""
    words = phrase.words
    around = words.words[max(0, phrase.first - _REACH_OF_GAME_WORDS) : phrase.last + _REACH_OF_GAME_WORDS]
    if not _DATES.words_of_games.isdisjoint(word.lower() for word in around):
        return True
    first, clocks = max(0, phrase.first - _REACH_OF_SCORE_WORDS), words.alphabet.letters("CLOCK")
    ahead = range(first, phrase.first - 1)
    if any(words.letters[at] in clocks and words.words[at + 1] in _DATES.after_game_clock for at in ahead):
        return True  # with 4:35 left in the third quarter
    last = min(len(words.words), phrase.last + _REACH_OF_SCORE_WORDS)
    return any(_is_score(phrase, at) for at in range(first + 1, last - 1))


def _is_score(phrase: Phrase, index: int) -> bool:
    """Whether two small numbers stand at a dash, and count nothing: led 71-60, was 40–31 down; not: 10-15 mills."""
    words, numbers = phrase.words, phrase.words.alphabet.letters("DAY_NUMBER") + phrase.words.alphabet.letters("NUMBER")
    if words.letters[index] not in words.alphabet.letters("DASH"):
        return False
    for at in (index - 1, index + 1):
        if words.letters[at : at + 1] == "" or words.letters[at] not in numbers:
            return False
        if not words.words[at].isdecimal() or int(words.words[at]) > _HIGHEST_SCORE_POINTS:
            return False
    start = words.span(index - 1).start
    behind = words.lower[index + 2] if index + 2 < len(words.words) else "."
    is_word = behind in _TEXT.prepositions or behind in _TEXT.coordinators or behind in _TEXT.subordinators
    is_early = index + 2 < len(words.words) and words.letters[index + 2] in words.alphabet.letters("EARLY")
    is_bare = is_word or is_early or not (behind.isalnum() or behind in _AT_NUMBER)
    return words.text[max(0, start - 1) : start] == " " and is_bare and behind != "per"


def quarter_by_month(phrase: Phrase, reference: Reference) -> Expression | None:
    """The June quarter, the quarter to June: the three months up to then, where they are a quarter of the calendar."""
    named = [time_words.load().values[month] for month in phrase.all(*MONTHS)]
    last, year = named[-1], year_number(phrase)
    if len(named) > 1 and last - named[0] != _MONTHS_BETWEEN:
        return unresolved(phrase, "the text does not say which three months")
    if last % 3:
        return unresolved(phrase, "the text does not say which three months")
    if year is None and reference.now is None:
        return unresolved(phrase, reference.needs)
    if year is not None:
        return of_period(phrase, periods.quarter(year, last // 3))
    found = reference.of_years(
        lambda one: periods.quarter(one, last // 3), phrase.first, tense_weighs=_TENSE_WEIGHS_DAYS
    )
    return of_period(phrase, found, reference.basis)


def quarter_of_business_year(phrase: Phrase, _: Reference) -> Expression | None:
    """The second quarter of 2024-25, which may begin in April, July or October."""
    return unresolved(phrase, NEEDS_START)


def business_year(phrase: Phrase, _: Reference) -> Expression | None:
    """The financial year of 2016/17."""
    return unresolved(phrase, NEEDS_START)


def this_quarter(phrase: Phrase, reference: Reference) -> Expression | None:
    """The quarter, the latest period: the one that the text reports on, or the last to have ended."""
    if reference.reported is None and reference.now is None:
        return unresolved(phrase, reference.needs)
    if reference.reported is None and phrase.one("quarter") is None:
        return None
    reported = reference.reported
    if phrase.one("quarter") and reported is not None and reported.unit != "quarter":
        reported = None  # “the year” has been named since
    if reported is None and reference.now is not None:
        reported = reference.reported = periods.holding("quarter", reference.now).shift(-1)
    whole = of_period(phrase, reported, reference.basis)
    is_own = phrase.one("quarter") is not None and _has_own_quarters(reference)
    return whole._replace(earliest=None, latest=None, needs=NEEDS_START) if is_own else whole


def ended(phrase: Phrase, reference: Reference) -> Expression:
    """The year ended March 31, the quarter ended Sept. 29: of a business, and seldom one of the calendar."""
    if phrase.one("quarter") is None:
        return vague(phrase, "P1Y", "DURATION")
    if reference.now is not None:
        reference.reported = periods.holding("quarter", reference.now).shift(-1)
    return vague(phrase, "P1Q", "DURATION")


def same_quarter(phrase: Phrase, reference: Reference) -> Expression | None:
    """The year-earlier quarter, a year ago: the period that the text reports on, a year before."""
    year, reported = year_number(phrase), reference.reported
    if reported is not None:
        found = reported.shift(-4 if reported.unit == "quarter" else -1)
        if year is not None:
            found = CalendarPeriod(reported.unit, reported.earliest.replace(year=year))
        return of_period(phrase, found, reference.basis)
    if year is not None:
        return of_period(phrase, periods.year(year))
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    if phrase.one("period"):
        return unresolved(phrase, "the text does not say which period")
    named = phrase.one("quarter")
    unit: periods.Unit = "quarter" if named else "year"
    return of_period(phrase, periods.holding(unit, reference.now).shift(-5 if named else -1), reference.basis)


def half(phrase: Phrase, reference: Reference) -> Expression | None:
    """The first half of 1989, the second half of last year."""
    of = year_number(phrase)
    if of is None:
        if reference.now is None:
            return unresolved(phrase, reference.needs)
        of = reference.now.year + steps_to_year(phrase)
    if not 1 <= of <= 9999:
        return None
    found = periods.holding("half", date(of, 1 if phrase.one("first") else 7, 1))
    is_bare, now = phrase.one("YEAR", "THIS", "LAST", "NEXT") is None, reference.now
    if is_bare and now is not None and found.earliest > now and reference.tense(phrase.first) == "past":
        found = found.shift(-_HALVES_OF_YEAR) or found  # told in March: did not fly in the second half of the year
    return of_period(phrase, found, "explicit" if phrase.one("YEAR") else reference.basis)


def months_of_year(phrase: Phrase, reference: Reference) -> Expression | None:
    """The first three months of the year, the last two months of 2026."""
    count: int = (
        phrase.value("CARDINAL", "DAY_NUMBER") if phrase.one("CARDINAL") else int(phrase.one("DAY_NUMBER") or 0)
    )
    of = year_number(phrase)
    if of is None and reference.now is None:
        return unresolved(phrase, reference.needs)
    if of is None and reference.now is not None:
        is_last_year = phrase.words.lower[phrase.last - 2] == "last"
        of = reference.now.year + (1 if phrase.one("NEXT") else -1 if is_last_year else 0)
        is_over = reference.now.month > count or phrase.one("last", "YEAR", "THIS", "LAST", "NEXT") is not None
        if not is_over and reference.tense(phrase.first) != "future":
            of -= 1  # in January the first nine months of the year are those of the year before
    if of is None or not 1 <= count <= _MONTHS_OF_YEAR or not 1 <= of <= _LAST_YEAR:
        return None
    first = 1 if phrase.one("first") else _MONTHS_OF_YEAR - count + 1
    start, end = periods.month(of, first), periods.month(of, first + count - 1)
    basis: Basis = "explicit" if phrase.one("YEAR") else reference.basis
    whole = periods.of_months(start.value, end.value)
    if whole is not None:
        return of_period(phrase, whole, basis)
    return Expression(phrase.span, f"{start.value}/{end.value}", "DATE", start.earliest, end.latest, basis=basis)


def year_of_now(phrase: Phrase, reference: Reference) -> Expression | None:
    """The year, year-end, the full year; not: the full year 2016, the Year of the Dog; nor a business year."""
    if _is_named_behind(phrase):
        return None
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    found: CalendarPeriod | None = periods.holding("year", reference.now)
    if phrase.one("new"):
        return of_period(phrase, found and found.shift(int(reference.now.month > _MIDYEAR)), reference.basis)
    if not phrase.one("end"):
        reference.reported = found
    if _is_of_old_year(phrase, reference):
        return unresolved(phrase, "the text does not say which year")
    whole = of_period(phrase, found, reference.basis)
    return whole._replace(earliest=None, latest=None, needs=NEEDS_START) if phrase.one("FISCAL") else whole


def _is_named_behind(phrase: Phrase) -> bool:
    """Whether it is told behind “the year” which one it is: the full year 2016, the Year of the Dog."""
    words, last = phrase.words, phrase.last
    years = words.alphabet.letters("YEAR")
    at = last + (words.words[last : last + 1] == ["of"])
    is_year = words.letters[at : at + 1] != "" and words.letters[at] in years
    return is_year or (words.words[last - 1] == "Year" and words.words[last : last + 2] == ["of", "the"])


def _is_of_old_year(phrase: Phrase, reference: Reference) -> bool:
    """Whether a text of January may tell of the year that has ended: 580 were sold in the year."""
    is_january = reference.now is not None and reference.now.month == 1
    return is_january and phrase.one("end") is None and reference.tense(phrase.first) == "past"


def months_ended(phrase: Phrase, reference: Reference) -> Expression | None:
    """The three months ended June 30: a quarter, or as many months up to that day; the year to 31 January."""
    if (unit := next(phrase.placed("weeks"), None)) is not None:
        return _weeks_ended(phrase, unit[0], reference)
    index = min(next(phrase.placed(*kinds), (phrase.last,))[0] for kinds in (MONTHS, ("DAY_NUMBER", "NTH")))
    part = phrase.part(index, phrase.last)
    end = dated(part, reference) if part.one("DAY_NUMBER", "NTH") else month(part, reference)
    if end is None or end.latest is None:
        return unresolved(phrase, reference.needs)
    counted = phrase.all("three", "six", "nine", "twelve")
    length: int = time_words.load().values[counted[0]] if counted else _MONTHS_OF_YEAR
    if periods.holding("month", end.latest).latest == end.latest:
        last = _told_month(phrase, periods.holding("month", end.latest), reference)
        return _whole_months(phrase, length, last.latest, end.basis, reference)
    return _months_up_to(phrase, length, end.latest, end.basis)


def _weeks_ended(phrase: Phrase, weeks: int, reference: Reference) -> Expression | None:
    """The 16 weeks to 2 May: from the day after that day, so many weeks before."""
    end = dated(phrase.part(weeks + 2, phrase.last), reference)
    counted, digits = phrase.part(phrase.first, weeks), phrase.part(phrase.first, weeks).one("DAY_NUMBER", "NUMBER")
    count: int = counted.value("CARDINAL") if digits is None else int(digits) if digits.isdecimal() else 0
    if end is None or end.latest is None or not 1 <= count <= _MOST_WEEKS:
        return unresolved(phrase, reference.needs)
    earliest = end.latest - timedelta(weeks=count) + timedelta(days=1)
    return Expression(phrase.span, f"{earliest}/{end.latest}", "DATE", earliest, end.latest, basis=end.basis)


def _told_month(phrase: Phrase, last: CalendarPeriod, reference: Reference) -> CalendarPeriod:
    """The last month of a period without its year: made a loss in the year to June, told in April, a year before."""
    is_ahead = reference.now is not None and last.earliest > reference.now and phrase.one("YEAR") is None
    if is_ahead and reference.tense(phrase.first) == "past":
        return last.shift(-12) or last
    return last


def _whole_months(phrase: Phrase, length: int, end: date, basis: Basis, reference: Reference) -> Expression | None:
    """So many months, the last of which ends on a day; a quarter becomes the period reported on."""
    last = periods.holding("month", end)
    first = last.shift(1 - length)
    if first is None:
        return None
    whole = periods.of_months(first.value, last.value)
    if whole is None:
        return Expression(phrase.span, f"{first.value}/{last.value}", "DATE", first.earliest, end, basis=basis)
    if whole.unit == "quarter":
        reference.reported = whole
    return of_period(phrase, whole, basis)


def _months_up_to(phrase: Phrase, length: int, end: date, basis: Basis) -> Expression | None:
    """So many months up to a day within a month: from the day after that day, so many months before."""
    before = periods.holding("month", end).shift(-length)
    day_before = before and periods.day(before.earliest.year, before.earliest.month, min(end.day, 28))
    if day_before is None:
        return None
    earliest = day_before.earliest + timedelta(days=1)
    return Expression(phrase.span, f"{earliest}/{end}", "DATE", earliest, end, basis=basis)


def year_to(phrase: Phrase, reference: Reference) -> Expression | None:
    """The year to July: the twelve months that end with it."""
    index = next(phrase.placed(*MONTHS))[0]
    end = month(phrase.part(index, phrase.last), reference)
    if end is None or end.earliest is None or end.latest is None:
        return unresolved(phrase, reference.needs)
    last = _told_month(phrase, periods.holding("month", end.earliest), reference)
    first = last.shift(-11)
    if first is None:
        return None
    return Expression(
        phrase.span, f"{first.value}/{last.value}", "DATE", first.earliest, last.latest, basis=reference.basis
    )


GAME_QUARTER = Rule(
    "quarter of a game",
    "A quarter near a foul, a rebound, a touchdown and the like is one of a game.",
    "Quill got a foul in the third quarter.",
    "Quill got a loan in the third quarter.",
)
