"""Dates by their place in the calendar: 6 November 1989, Sept. 30, March, 1914-18, the 1990s, the winter of 2019."""

from datetime import date, timedelta
from itertools import pairwise

from briefcli.extract.dates import counted, periods, time_words
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import NEEDS_START, Expression, Phrase, of_period, unresolved, vague
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import PAST
from briefcli.extract.text.rules import Rule

_DATES = lexicon.dates()
_VERBS = lexicon.verbs()
_TEXT = lexicon.text()
_TEXT = lexicon.text()

MONTHS = ("MONTH", "MONTH_ABBREVIATED", "MONTH_OR_WORD")
_WEEKDAYS = ("WEEKDAY", "WEEKDAY_ABBREVIATED")
_SIX_DAYS = timedelta(days=6)
_NEAR_WORDS = 8
"""How far before “the fall” what it has done to somebody is told, in the same clause."""
_LONGEST_YEAR_DIGITS = 4
"""A longer number is neither a year nor a day, and takes time to read."""


def digits(word: str) -> int | None:
    """The number in a word such as "4th"; none where it is longer than a year."""
    digits = "".join(char for char in word if char.isdecimal())
    return int(digits) if len(digits) <= _LONGEST_YEAR_DIGITS else None


def day_number(phrase: Phrase) -> int | None:
    """The day of the month that a phrase names."""
    word = phrase.one("DAY_NUMBER", "NTH")
    if word is not None:
        return digits(word)
    ordinal = next(phrase.placed("ORDINAL"), None)
    if ordinal is None:
        return None
    tens = phrase.part(phrase.first, ordinal[0]).value("CARDINAL") or 0
    return int(tens + time_words.load().values[ordinal[1]])


def year_number(phrase: Phrase) -> int | None:
    """The year that a phrase names, in figures or as it is spoken (nineteen ninety-six)."""
    word = phrase.one("YEAR")
    return int(word) if word is not None else _spoken_year(phrase)


def _spoken_year(phrase: Phrase) -> int | None:
    values: dict[str, int] = time_words.load().values
    spoken_day = [index for index, _ in phrase.placed("ORDINAL")]
    phrase = phrase.part(spoken_day[0] + 1, phrase.last) if spoken_day else phrase
    spoken = [values.get(word, 1) for word in phrase.all("CARDINAL", "MULTIPLIER", "one")]
    if len(spoken) < 2:
        return None
    return 2000 + sum(spoken[2:]) if 1000 in spoken else 100 * spoken[0] + sum(spoken[1:])


def dated(phrase: Phrase, reference: Reference) -> Expression | None:
    """A day, with its month and perhaps its year: Nov. 6, 6 November 1989, Friday, the 3rd of March."""
    month, number, year = phrase.value(*MONTHS), day_number(phrase), year_number(phrase)
    if number is None or not 1 <= number <= 31:
        return None
    if year is None and _is_of_body(phrase):
        rules.tell(MONTH_IN_NAME)
        return None
    if phrase.one("LAST") and year is None and _counts_behind_month(phrase):
        found = reference.last_of_years(lambda year: periods.month(year, month))
        return of_period(phrase._replace(last=phrase.last - 1), found, reference.basis) if found is not None else None
    if year is None and phrase.one("QUOTE"):
        year = _quoted_year(phrase, reference)
    if phrase.one("ERA"):
        return _before_christ(phrase, year)
    part = phrase.value("PART_OF_DAY", "NIGHT")
    suffix = f"T{part}" if part else ""
    if year is not None:
        return of_period(phrase, periods.day(year, month, number), suffix=suffix)
    if periods.day(2000, month, number) is None:
        return unresolved(phrase, "the calendar has no such day")
    if phrase.one("year"):
        is_named = phrase.one("THAT", "same") is not None  # 14 February that year
        base, step = reference.year_at_hand if is_named else reference.now, -1 if phrase.one("LAST") else 0
        if base is None:
            return unresolved(phrase, reference.needs)
        of = base.year + (1 if phrase.one("NEXT") else step)
        found = periods.day(of, month, number)
    elif phrase.one("LAST"):
        found = reference.last_of_years(lambda year: periods.day(year, month, number))
    else:
        found = reference.day(month, number, phrase.first)
    if found is None:
        return unresolved(phrase, reference.needs) if reference.now is None else of_period(phrase, None)
    return of_period(phrase, on_weekday(found, phrase), reference.basis, suffix)


def _is_of_body(phrase: Phrase) -> bool:
    """Whether a day is part of the name of a body: the April 6 Brigade."""
    words, before = phrase.words.words, phrase.words.lower[phrase.first - 1 : phrase.first]
    is_led = before == ["-"] or not _TEXT.determiners.isdisjoint(before)  # the M-9 November Front
    behind = words[phrase.last + 1 : phrase.last + 2]
    is_whole = behind == [] or behind[0] in _TEXT.auxiliaries or not behind[0][0].isalpha() or _is_told(behind[0])
    return is_led and is_whole and not _DATES.bodies_of_days.isdisjoint(words[phrase.last : phrase.last + 1])


def _is_told(word: str) -> bool:
    """Whether a word behind a body tells what it did, and is no part of its name: the brigade left."""
    verb = _VERBS.get(word)
    return verb is not None and PAST in verb.forms


def _counts_behind_month(phrase: Phrase) -> bool:
    """Whether the number behind “last” and a month counts what comes behind it: last August 11 traders died."""
    words, last = phrase.words.words, phrase.last
    behind = words[last] if last < len(words) else ""
    is_many = behind.islower() and behind.endswith("s") and len(behind) > len("was") and words[last - 1].isdecimal()
    return is_many and behind not in _TEXT.auxiliaries


def _quoted_year(phrase: Phrase, reference: Reference) -> int | None:
    """The year in two figures behind a day: 18 March '82; none where the mark closes what is quoted."""
    index = phrase.last - 1
    number = digits(phrase.words.words[index])
    if number is None or phrase.words.ends[index - 1] != phrase.words.span(index).start:
        return None
    return _recent(number, reference)


def _recent(number: int, reference: Reference) -> int:
    """The most recent year that ends with two figures, or one that is soon to come."""
    this_year = reference.now.year if reference.now else 2000
    century = this_year - this_year % 100
    return century + number if century + number <= this_year + 10 else century - 100 + number


def on_weekday(found: CalendarPeriod, phrase: Phrase) -> CalendarPeriod:
    """The same day of a neighbouring year, where only that falls on the weekday given."""
    weekday = phrase.value(*_WEEKDAYS)
    if weekday is None or found.earliest.isoweekday() == weekday:
        return found
    for year in (found.earliest.year - 1, found.earliest.year + 1):
        other = periods.day(year, found.earliest.month, found.earliest.day)
        if other and other.earliest.isoweekday() == weekday:
            return other
    return found


def month(phrase: Phrase, reference: Reference) -> Expression | None:
    """A month, with or without its year."""
    number, year = phrase.value(*MONTHS), year_number(phrase)
    if phrase.one("ERA"):
        return _before_christ(phrase, year)
    if year is not None:
        return of_period(phrase, periods.month(year, number))
    if phrase.last - phrase.first == 1 and (
        phrase.begins_name(_DATES.before_month) or _is_given_name(phrase) or _is_acronym(phrase)
    ):
        rules.tell(MONTH_IN_NAME)
        return None
    found = reference.month(number, phrase.first)
    if found is None:
        return unresolved(phrase, reference.needs)
    return of_period(phrase, found, reference.basis)


def _is_given_name(phrase: Phrase) -> bool:
    """Whether a month behind “of” is somebody's first name: the funeral of Jan Doe; not: the rains of January Orul."""
    words, first = phrase.words.words, phrase.first
    return words[first].lower() in _DATES.given_names and words[first - 1] == "of" and phrase.begins_name()


def _is_acronym(phrase: Phrase) -> bool:
    """Whether capitals are letters of a body: 13 DEC members; not: MILL TO OPEN IN DEC."""
    words, index = phrase.words.words, phrase.first
    if not words[index].isupper() or words[index].lower() not in _DATES.month_abbreviations:
        return False
    return not any(
        word.isalpha() and word.isupper() for word in (*words[index - 1 : index], *words[index + 1 : index + 2])
    )


def month_of_noun(phrase: Phrase, reference: Reference) -> Expression | None:
    """The May election; not: the March of the miners."""
    after = phrase.words.words[phrase.last : phrase.last + 1]
    if not after or not after[0].isalpha() or not after[0].islower():
        return None
    return None if after[0] in lexicon.tags() or after[0] in _DATES.of_persons else month(phrase, reference)


def month_of_year(phrase: Phrase, reference: Reference) -> Expression | None:
    """June last year, August of that year, June of the following year, January this year."""
    is_before_last = phrase.words.lower[phrase.last - 2 : phrase.last] == ["before", "last"]
    steps = -2 if is_before_last else -1 if phrase.one("LAST") else 1 if phrase.one("NEXT") else 0
    is_beside = not is_before_last and phrase.one("THAT", "same", *_DATES.beside_date) is not None
    base = (reference.year_at_hand if is_beside else None) or reference.now
    if base is None:
        return unresolved(phrase, reference.needs)
    if not 1 <= base.year + steps <= 9999:
        return None
    return of_period(phrase, periods.month(base.year + steps, phrase.value(*MONTHS)), reference.basis)


def days_of_month(phrase: Phrase, reference: Reference) -> Expression | None:
    """A range of days in one month: 14-16 July, March 3 to 5, 1998."""
    places = list(phrase.placed("DAY_NUMBER", "NTH"))
    (first, _), (last, _) = places[0], places[-1]
    month_first = next(phrase.placed(*MONTHS))[0] < first
    end_phrase = phrase if month_first else phrase.part(last, phrase.last)
    numbers = [number for _, word in places if (number := digits(word)) is not None]
    if len(numbers) < len(places):
        return None
    month_number, year = phrase.value(*MONTHS), year_number(phrase)
    if year is None:
        found = reference.day(month_number, min(numbers[-1], 28), phrase.first)
        if found is None:
            return unresolved(phrase, reference.needs)
        year = found.earliest.year
    ends = [periods.day(year, month_number, number) for number in numbers]
    if not all(ends):
        return of_period(phrase, None)
    parts = (
        (phrase.part(phrase.first, first + 1), phrase.part(last, phrase.last))
        if month_first
        else (phrase.part(first, first + 1), end_phrase)
    )
    return span_of(phrase, *(of_period(part, end) for part, end in zip(parts, ends, strict=True)))


def span_of(phrase: Phrase, start: Expression, end: Expression) -> Expression:
    """A range from one date to another; a range that ends before it starts is not resolved."""
    needs = start.needs or end.needs
    value: str | None = f"{start.value}/{end.value}"
    if start.earliest and end.latest and start.earliest > end.latest:
        value, needs = None, "the range ends before it starts"
    kind = start.type if start.type == end.type else "DATE"
    if not needs and (whole := periods.of_months(start.value or "", end.value or "")):
        value = whole.value
    if needs:
        value_known = value if kind == "TIME" and start.value and end.value else None
        return Expression(phrase.span, value_known, kind, needs=needs, ends=(start, end))
    basis = end.basis if start.basis == "explicit" else start.basis
    return Expression(
        phrase.span,
        value,
        kind,
        start.earliest,
        end.latest,
        zone=start.zone or end.zone,
        basis=basis,
        ends=(start, end),
    )


def year(phrase: Phrase, _: Reference) -> Expression | None:
    """A year."""
    number = year_number(phrase)
    if phrase.one("ERA"):
        return _before_christ(phrase, number or digits(phrase.one("NUMBER", "DAY_NUMBER") or "0"))
    if number is None or not 1000 <= number <= 2199 or counted.is_counted(phrase, number):
        return None
    found = of_period(phrase, periods.year(number))
    return found._replace(earliest=None, latest=None, needs=NEEDS_START) if phrase.one("FISCAL") else found


def _before_christ(phrase: Phrase, number: int | None) -> Expression | None:
    # Python's calendar begins with the year 1, so these have a value and no days.
    return vague(phrase, f"BC{number:04}") if number and number <= 9999 else None


def short_year(phrase: Phrase, reference: Reference) -> Expression | None:
    """'97: the last such year before the reference, or the one in the twentieth century."""
    number = digits(phrase.one("NUMBER", "DAY_NUMBER", "TENS") or "0")
    index = next(phrase.placed("NUMBER", "DAY_NUMBER", "TENS"))[0]
    if phrase.words.ends[index - 1] != phrase.words.span(index).start or number is None or not 30 <= number <= 99:
        return None
    found = _recent(number, reference)
    return of_period(phrase, periods.year(found), reference.basis if reference.now else "explicit")


def years_range(phrase: Phrase, _: Reference) -> Expression | None:
    """1914-18, 1998-2000, between 1936 and 1941; 2026-05 is a month, since it cannot be a range."""
    places = list(phrase.placed("YEAR", "DAY_NUMBER", "NUMBER", "TENS"))
    (first, start), (last, end) = places[0], places[-1]
    if len(end) == 2 and int(end) <= int(start[2:]):
        return _iso_month(phrase, int(start), int(end))
    ending = start[:2] + end if len(end) == 2 else end
    if len(ending) != 4 or not int(start) < int(ending) <= 2199:
        return None
    parts = phrase.part(first, first + 1), phrase.part(last, last + 1)
    return span_of(
        phrase, *(of_period(part, periods.year(int(word))) for part, word in zip(parts, (start, ending), strict=True))
    )


def _iso_month(phrase: Phrase, of: int, number: int) -> Expression | None:
    written_together = phrase.span.end - phrase.span.start == len("2026-05")
    return of_period(phrase, periods.month(of, number)) if written_together and 1 <= number <= 12 else None


def iso(phrase: Phrase, _: Reference) -> Expression | None:
    """2026-05-18 and 2026-05-18T02:00."""
    words = [phrase.words.words[index] for index in range(phrase.first, phrase.last)]
    spans = [phrase.words.span(index) for index in range(phrase.first, phrase.last)]
    if any(left.end != right.start for left, right in pairwise(spans)) or len(words[2]) != 2:
        return None
    found = periods.day(int(words[0]), int(words[2]), int(words[4][:2]))
    whole = of_period(phrase, found)
    clock = time_words.clock(words[5].rstrip("zZ")) if len(words) > 5 else None
    if clock is None or found is None:
        return whole
    time = f"{clock[0]:02}:{clock[1]:02}"
    return whole._replace(value=f"{found.value}T{time}", type="TIME", time=time)


def _slashed_on_weekday(phrase: Phrase, first: int, reference: Reference) -> Expression | None:
    """Sunday 08/03/2026: of the two orders, the one that falls on the weekday."""
    found = slashed(phrase.part(first, phrase.last), reference)
    parts = phrase.words.words[first].split("/")
    if found is None or found.value is not None or len(parts[-1]) != _LONGEST_YEAR_DIGITS:
        return found and found._replace(span=phrase.span)
    one, other, year = map(int, parts)
    days = [day for pair in ((one, other), (other, one)) if (day := periods.day(year, *pair)) is not None]
    fitting = [day for day in days if day.earliest.isoweekday() == phrase.value(*_WEEKDAYS)]
    return of_period(phrase, fitting[0]) if len(fitting) == 1 else found._replace(span=phrase.span)


def slashed(phrase: Phrase, reference: Reference) -> Expression | None:
    """12/03/2024, 2024/03/12 and 30.04.2022; where day and month are ambiguous it says so instead of choosing."""
    (first, word), *_ = [*phrase.placed("SLASHED", "DOTTED_DAY"), (phrase.first, phrase.words.words[phrase.first])]
    if first > phrase.first:
        return _slashed_on_weekday(phrase, first, reference)
    if "." in word and "/" in word:
        return None  # odds of 1/7.55
    if phrase.last - phrase.first > 1:  # 30-04-2026, which is written without a space
        word = phrase.span.of(phrase.words.text).replace("-", "/").replace("–", "/")
    if "." in word:  # No country writes the month first with full stops.
        day_given, month_given, of = map(int, word.split("."))
        return of_period(phrase, periods.day(of, month_given, day_given))
    parts = word.split("/")
    if "".join(parts) == "911" and len(parts) == 2:
        return of_period(phrase, periods.day(2001, 9, 11))
    if len(parts) != 3 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    if len(parts[0]) == 4:
        return of_period(phrase, periods.day(*map(int, parts)))
    if len(parts[2]) != 4:
        return None
    first, second, year_given = map(int, parts)
    days = {periods.day(year_given, *pair) for pair in ((first, second), (second, first))} - {None}
    if len(days) > 1:
        return unresolved(phrase, "day and month may stand in either order")
    return of_period(phrase, days.pop() if days else None)


def day_of_same_month(phrase: Phrase, reference: Reference) -> Expression | None:
    """The 24th, of the month that was named last; where none was, of this month or the one beside it."""
    last, now, number = reference.last, reference.now, day_number(phrase)
    if number is None or (last is None and now is None):
        return None
    if last is None and now is not None:
        this = periods.holding("month", now)
        months = [one.earliest for one in (this, this.shift(1), this.shift(-1)) if one is not None]
        days = [found.earliest for one in months if (found := periods.day(one.year, one.month, number)) is not None]
        if not days:
            return None  # The 35th, which no month has
        return of_period(phrase, CalendarPeriod("day", reference.choose_day(days, phrase.first)), reference.basis)
    found = periods.day(last.earliest.year, last.earliest.month, number) if last is not None else None
    return of_period(phrase, found, "narrative") if found else None


def week_of_day(phrase: Phrase, reference: Reference) -> Expression | None:
    """The week of March 6, the weekend of March 6; the week to March 6, which ends with it."""
    on = dated(phrase, reference)
    if on is None or on.earliest is None:
        return on
    whole = periods.holding("weekend" if phrase.one("weekend") else "week", on.earliest)
    found = of_period(phrase, whole, on.basis)
    ends = phrase.one("to", "ending", "ended") is not None and on.earliest - date.min >= _SIX_DAYS
    return found._replace(earliest=on.earliest - _SIX_DAYS, latest=on.earliest) if ends else found


def steps_to_year(phrase: Phrase) -> int:
    """How many years ahead “of last year” or “of next year” is."""
    words = phrase.words.lower[phrase.first : phrase.last]
    beside = words[words.index("year") - 1]
    return -1 if beside == "last" else 1 if beside in _DATES.classes["next"] else 0


def season(phrase: Phrase, reference: Reference) -> Expression | None:
    """The winter of 2019, the spring: without a year the nearest one, or the one that the tense asks for."""
    code, number = phrase.value("SEASON"), year_number(phrase)
    if is_of_games(phrase):
        return None
    if number is not None:
        return of_period(phrase, periods.season(code, number))
    if _is_decline(phrase):
        rules.tell(DECLINE)
        return None
    if is_season_in_name(phrase):
        rules.tell(SEASON_IN_NAME)
        return None
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    if phrase.one("another"):
        return of_period(phrase, reference.next_of_years(lambda year: periods.season(code, year)), reference.basis)
    if phrase.one("year"):
        if phrase.one("THAT", "same", *_DATES.beside_date):
            return _season_beside_year(phrase, reference)
        whole = periods.year(reference.now.year + steps_to_year(phrase))
        of = periods.season(code, whole.earliest.year) if whole is not None else None
        return of_period(phrase, of, reference.basis)
    found = reference.of_years(lambda year: periods.season(code, year), phrase.first)
    return of_period(phrase, found, reference.basis)


def _season_beside_year(phrase: Phrase, reference: Reference) -> Expression:
    """The autumn of 2027 or the spring of the following year."""
    base = reference.year_at_hand
    if base is None:
        return unresolved(phrase, "the text does not say in which year")
    steps = 0 if phrase.one("THAT", "same") else 1 if phrase.one("NEXT") else -1
    number = base.year + steps
    found = periods.season(phrase.value("SEASON"), number) if 1 <= number < date.max.year else None
    return of_period(phrase, found, reference.basis)


def is_season_in_name(phrase: Phrase) -> bool:
    """Whether a season with a capital begins a longer name: the Spring Festival; not: in Spring, Doe left."""
    return phrase.words.words[phrase.last - 1].istitle() and phrase.begins_name()


def is_of_games(phrase: Phrase) -> bool:
    """Whether a season is part of the name of games: the 2026 Winter Games, the summer and winter Olympics."""
    words, last = phrase.words, phrase.last
    seasons = words.alphabet.letters("SEASON")
    if last + 1 < len(words.words) and words.words[last] in _TEXT.coordinators and words.letters[last + 1] in seasons:
        last += 2
    return not _DATES.games_of_season.isdisjoint(words.words[last : last + 1])


def _is_decline(phrase: Phrase) -> bool:
    """Whether “the fall” is what or who goes down: the fall in prices, was hurt in the fall."""
    words, first, last = phrase.words.words, phrase.first, phrase.last
    before, after = words[first - 1].lower() if first else "", words[last].lower() if last < len(words) else ""
    if words[last - 1].lower() != "fall" or not phrase.one("the") or phrase.one("EARLY"):
        return False
    near = (word.lower() for word in words[max(0, first - _NEAR_WORDS) : first])
    if not _DATES.tells_of_tumble.isdisjoint(near):
        return True
    return before not in (_DATES.before_fall if after in ("in", "of") else _DATES.before_month)


DECLINE = Rule(
    "fall of something",
    "“The fall” is a season only behind a preposition of time, such as “in” or “by”.",
    "The fall in prices helped the mill.",
    "In the fall in Marsk the mill was sold.",
)
SEASON_IN_NAME = Rule(
    "season that begins a name",
    "A season with a capital and a capitalised word behind it is part of a name.",
    "The mill closed for the Spring Festival.",
    "The mill closed for the spring.",
)
MONTH_IN_NAME = Rule(
    "month that begins a name",
    "A month with a capitalised word after it and no preposition before it is part of a name, and so is a first name "
    "behind “of” and a day between “the” and “Brigade” or the like.",
    "Then April Jones built the dam.",
    "Then in April Jones built the dam.",
)
