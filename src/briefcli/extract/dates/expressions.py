"""The days, lengths of time and sets of times that a text names.

`time_grammar` says which words are a time expression, and in which of the `forms`; `calendar_dates`,
`relative_dates`, `clock_times` and `durations` say what each denotes, and `reference` what it is counted from. This
module reads them in order, and joins what belongs together: a time and its day, the two ends of a range.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from briefcli import regexes
from briefcli.extract.dates import calendar_dates, clock_times, narratives, periods, sentence_ends, stamps, time_grammar
from briefcli.extract.dates.calendar_dates import MONTHS
from briefcli.extract.dates.forms import ago_and_later, calendar, lengths, relative, shifted
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.tales import Tale
from briefcli.extract.dates.time_grammar import Found
from briefcli.extract.dates.timex import Expression, Phrase
from briefcli.extract.text import density, lexicon, rules, tags
from briefcli.extract.text.classes import PAST
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.model import when

_DATES = lexicon.dates()
_SPEECH = lexicon.clauses().speech
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_TO_ITS_DAY = _DATES.between_hour_and_day | {""}
_SHARED = _DATES.links_of_dates | {"and", "or", "/", ","}
"""Words that may join two dates, one of which takes its year from the other."""
_LISTED = frozenset({",", "and", "or", ", and", ", or"})
"""What stands between the dates of a list, the last of which has the year of all."""
_MOST_LISTED_DATES = 13
"""Most dates of such a list: the months of a year."""
_ELSE_LENGTH = frozenset({ago_and_later.COMING, ago_and_later.AWAY})
"""Forms that are a length of time where they are no day."""
_MOST_WORDS_BETWEEN = 2
"""Most words between two dates that are joined."""
_YEAR_DAYS = 366
_WORDS_OF_HEARING = 9
"""How far before its day the verb may be by which somebody told of it: told the high court of New Marsk on."""
_REACH_OF_MOVE_WORDS = 10
"""How far before two dates it may be said that something was brought forward or put back."""
_REACH_WORDS = 4
"""How far before two dates the verb may come that keeps them from being a range."""
_WORDS_OF_SINCE = 5
"""How far before “three days ago” the “since” may be: since the old race began."""
_ENDS_CLAUSE = frozenset(",;:.")
_OF = ("of", "of the")
_FOLLOWING_YEAR = "following year"
_SEASONS = tuple(f"-{code}" for code in periods.SEASON_MONTHS)
_SOUTH = regexes.compile(rf"\b{any_of(_DATES.southern_places)}\b")
_NEEDS_HEMISPHERE = "a season has other months in the south of the earth, of which the text tells too"
HOUR_WITH_DAY = Rule(
    "time with its day",
    "A time of day beside a day is on that day.",
    "The mill closed at noon on Friday.",
    "The mill closed at noon, and the gates on Friday.",
)
_RANGE = Rule(
    "range of dates",
    "Two dates joined by “to”, “until”, a dash, or “and” after “between” are a range, and so are two months joined by "
    "“or”.",
    "The fair lasts from Friday to Sunday.",
    "The fair was moved from Friday to Sunday.",
)
_HOURS = Rule(
    "range of times",
    "Two times joined by “to”, a dash or “between … and” are a range; the first is on the day of the second.",
    "The road was shut between 2 p.m. and 5 p.m. on Sunday.",
    "The road was shut at 2 p.m. and at 5 p.m. on Sunday.",
)

_HOURS_ALONE = Rule(
    "range of times alone",
    "Two times joined by “to” or a dash without a day beside them are on the day at hand.",
    "The mill burned on Friday. The road was shut from 2 p.m. to 5 p.m. and then opened.",
    "The mill burned on Friday. The road was shut at 2 p.m. and opened at 5 p.m. again.",
)


def find(text: str, published: date | None = None, *, narrative: bool | None = None) -> list[Expression]:
    """The time expressions of a text, in order of appearance, never overlapping.

    `published` is the day that "yesterday" and "in March" are counted from; without it they stay unresolved.
    Below a day with an hour that begins a line, as one of several, they are counted from that (`stamps`).
    In a `narrative` they are counted from the date that the text named last; where the caller does not say
    whether it is one, `narratives` decides.
    """
    words, matches = time_grammar.find(tags.blank(text) if "<" in text else text)
    found = list(matches)
    density.require_few("dates", len(found), text)
    stamped = stamps.find(text)
    if narrative is None:
        narrative = not stamped and narratives.is_narrative(found, published)
    reference = Reference(words, published, narrative)
    expressions: list[Expression] = []
    index = 0
    while index < len(found):
        expression, used = _joined(found, index, reference)
        if expression:
            expressions.append(expression)
            is_stamp = expression.span.start in stamped and expression.time is not None
            if is_stamp and stamps.is_near(expression, reference.published):
                reference.published = expression.earliest
        index += used
    return _without_southern_seasons(text, expressions)


def _without_southern_seasons(text: str, expressions: list[Expression]) -> list[Expression]:
    """The expressions, seasons without their months where the text names a place of the southern half of the earth.

    Winter in Norway is summer in New Zealand, and nothing says whose the writer means.
    """
    seasons = {one.value for one in expressions if one.value is not None and one.value.endswith(_SEASONS)}
    if not seasons or _SOUTH.search(text) is None:
        return expressions
    return [
        one._replace(earliest=None, latest=None, needs=_NEEDS_HEMISPHERE) if one.value in seasons else one
        for one in expressions
    ]


def _joined(found: Sequence[Found], index: int, reference: Reference) -> tuple[Expression | None, int]:
    """The expression that begins here, and how many of those found it takes."""
    one, other = found[index], found[index + 1] if index + 1 < len(found) else None
    if other is None:
        return _read(one, reference), 1
    between = _between(one, other, reference)
    is_span = between == "and" and reference.words.lower[one.phrase.first - 1 : one.phrase.first] == ["between"]
    if between in _LISTED and not is_span and (year := _year_of_list(found, index, reference)) is not None:
        listed = _in_year(one, year, reference)
        if listed is not None:
            return listed, 1
    if one.kind == other.kind == "clock" and between == "(":
        expression = _at_time_of_two_zones(found, index, reference)
        if expression:
            return expression, 3
    if {one.kind, other.kind} == {"clock", "day"} and between in _TO_ITS_DAY:
        expression = _at_time(one, other, reference)
        if expression:
            return expression, 2
    if one.kind == other.kind == "clock" and _is_range(one, other, between, reference):
        return _clock_range(found, index, reference)
    if between in _OF and (following := _of_following_year(one, other, reference)) is not None:
        return following, 2
    if between in _SHARED and _dates(one, other):
        return _date_range(one, other, between, reference)
    return _read(one, reference), 1


def _year_of_list(found: Sequence[Found], index: int, reference: Reference) -> int | None:
    """The year behind the last of several dates, which all are of it: in March, June and September last year.

    Those that would be later than the last are of the year before: in November, December and January 2025.
    """
    of_month, is_joined = found[index].phrase, False
    for at in range(index + 1, min(len(found), index + _MOST_LISTED_DATES)):
        between, other = _between(found[at - 1], found[at], reference), found[at].phrase
        if between not in _LISTED or not _dates(found[at - 1], found[at]) or other.one(*MONTHS) is None:
            return None
        is_clause = at == index + 1 and between != ","  # left in March, and June last year was dry
        is_joined = is_joined or between in _TEXT.coordinators or (between != "," and not is_clause)
        if found[at - 1].phrase.one("YEAR", "year", *_DATES.beside_date) is not None:
            return None
        if other.one("YEAR") is not None or (other.one("year") and other.one("LAST", "NEXT")):
            end = found[at].form.decides(other, reference)
            if not is_joined or end is None or end.earliest is None or of_month.one(*MONTHS) is None:
                return None
            is_later: bool = of_month.value(*MONTHS) > end.earliest.month
            return end.earliest.year - is_later
    return None


def _of_following_year(one: Found, other: Found, reference: Reference) -> Expression | None:
    """The day or month of the year after the one that was named: until 14 March of the following year."""
    told = reference.tale.start if reference.tale is not None else reference.last and reference.last.earliest
    if told is None or told.year == date.max.year or one.phrase.one(*MONTHS) is None or one.phrase.one("YEAR"):
        return None
    if other.phrase.span.of(reference.words.text).lower().removeprefix("the ") != _FOLLOWING_YEAR:
        return None
    found = _in_year(one, told.year + 1, reference)
    return found and found._replace(span=Span(found.span.start, other.phrase.span.end))


def _between(one: Found, other: Found, reference: Reference) -> str | None:
    """The words between two expressions, in lower case; none where they are far apart."""
    if other.phrase.first - one.phrase.last > _MOST_WORDS_BETWEEN:
        return None
    return " ".join(reference.words.words[one.phrase.last : other.phrase.first]).lower()


def _dates(*found: Found) -> bool:
    return all(one.kind in ("day", "date") for one in found)


def _are_bare_months(*found: Found) -> bool:
    """Whether dates are months alone, of which one is meant: will reopen in June or July."""
    return all(one.form is calendar.MONTH and one.phrase.last - one.phrase.first == 1 for one in found)


def _is_range(one: Found, other: Found, between: str | None, reference: Reference) -> bool:
    """Whether the words between two dates, and the word before them, make them a range."""
    start = max(0, one.phrase.first - _REACH_OF_MOVE_WORDS)
    before = reference.words.lower[start : one.phrase.first]
    if between == "and":
        return before[-1:] == ["between"]
    if between == "or":
        return _are_bare_months(one, other)
    if between in _DATES.put_off_to and not _DATES.puts_off.isdisjoint(
        before[-2:-1] if before[-1:] == ["on"] else before[-1:]
    ):
        return False  # was adjourned last week until 12 October
    return between in _DATES.links_of_dates and not (between == "to" and _is_moved(before))


def _is_moved(before: Sequence[str]) -> bool:
    """Whether the words before two dates say that something was moved from one to the other: pushed back from."""
    if not _DATES.moves_from_to.isdisjoint(before[-_REACH_WORDS:]):
        return True
    pairs = pairwise(before)  # brought forward our call for the first cut from
    return any(verb in _DATES.moves_from_to and where in _DATES.moved_where for verb, where in pairs)


def _date_range(one: Found, other: Found, between: str | None, reference: Reference) -> tuple[Expression | None, int]:
    """Two dates as a range, where the words around them make them one; else the first alone."""
    start = _start(one, other, between, reference)
    if start is None or start.earliest is None or not _is_range(one, other, between, reference):
        return start, 1
    end = _read(other, reference)
    if end is not None and end.rule == relative.WEEKDAY.name and start.rule == end.rule:
        start, end = _in_one_week(start, end, is_past=reference.tense(one.phrase.first) == "past")
    elif end is not None and end.rule == relative.WEEKDAY.name and reference.tense(one.phrase.first) == "past":
        end = _over(end, start, reference.published)
    if end and end.earliest and one.phrase.one("YEAR") is None and _follows(start, end):
        start = _in_year(one, end.earliest.year, reference)
    if start is not None and end is not None and _is_too_long(start, end, other):
        end = _in_year(other, start.earliest.year + 1, reference) if start.earliest is not None else end
    start, end = _around_today(one, other, start, end, reference)
    if end is None or end.latest is None or start is None or start.earliest is None or start.earliest > end.latest:
        return start, 1
    first = one.phrase.first - (1 if between == "and" else 0)
    whole = calendar_dates.span_of(Phrase(reference.words, first, other.phrase.last), start, end)
    return whole._replace(rule=rules.tell(_RANGE)), 2


def _is_too_long(start: Expression, end: Expression, other: Found) -> bool:
    """Whether a range without years would last for more than one: between December 2025 and January 2027."""
    if start.earliest is None or end.earliest is None or other.phrase.one("YEAR", "year") is not None:
        return False
    return (end.earliest - start.earliest).days > _YEAR_DAYS and other.phrase.one(*MONTHS) is not None


def _around_today(
    one: Found, other: Found, start: Expression | None, end: Expression | None, reference: Reference
) -> tuple[Expression | None, Expression | None]:
    """A range without its year that is told as to come, and that has begun: will be open from 5 May to 6 July."""
    today = reference.published
    if today is None or start is None or start.earliest is None or start.earliest <= today or reference.narrative:
        return start, end
    if any(each.phrase.one(*MONTHS) is None or each.phrase.one("YEAR", "year") is not None for each in (one, other)):
        return start, end
    begun = _in_year(one, start.earliest.year - 1, reference)
    if begun is None or begun.earliest is None:
        return start, end
    goes_on = _in_year(other, begun.earliest.year, reference)
    if goes_on is not None and goes_on.latest is not None and goes_on.latest < begun.earliest:
        goes_on = _in_year(other, begun.earliest.year + 1, reference)
    is_on = goes_on is not None and goes_on.latest is not None and begun.earliest <= today <= goes_on.latest
    return (begun, goes_on) if is_on else (start, end)


def _start(one: Found, other: Found, between: str | None, reference: Reference) -> Expression | None:
    """The first of two dates, which may take its year from the second: from April to September 1956."""
    shares = one.phrase.one("YEAR") is None and other.phrase.one("YEAR") is not None and between != ","
    end = other.form.decides(other.phrase, reference) if shares else None
    if end is None or end.earliest is None:
        return _read(one, reference)
    start = _in_year(one, end.earliest.year, reference)
    if start is not None and _follows(start, end):
        return _in_year(one, end.earliest.year - 1, reference)  # from November to February 1954
    return start


def _in_year(one: Found, year: int, reference: Reference) -> Expression | None:
    """A date of a given year; none where the calendar has no such year."""
    if not date.min.year <= year <= date.max.year:
        return None
    reference.year = year
    found = _read(one, reference)
    reference.year = None
    return found


def _follows(one: Expression, other: Expression) -> bool:
    return one.earliest is not None and other.earliest is not None and one.earliest > other.earliest


def _over(end: Expression, start: Expression | None, published: date | None) -> Expression:
    """The weekday up to which something was done, which is over: a poll taken 3 May through Sunday."""
    day = when.add_days(end.earliest, -7) if end.earliest is not None else None
    if day is None or end.earliest is None or published is None or start is None or start.earliest is None:
        return end
    return _on(end, day) if start.earliest <= day and start.earliest < published < end.earliest else end


def _in_one_week(start: Expression, end: Expression, *, is_past: bool) -> tuple[Expression, Expression]:
    """Two weekdays of a range, the second within seven days after the first: from Friday to Sunday."""
    if start.earliest is None or end.earliest is None:
        return start, end
    if 0 <= (end.earliest - start.earliest).days < 7:
        return start, end
    days = (end.earliest - start.earliest).days % 7
    if is_past and start.earliest < end.earliest:
        last = when.add_days(start.earliest, days)  # taken Wednesday through Sunday
        return start, (_on(end, last) if last else end)
    if is_past:
        first = when.add_days(end.earliest, -days)
        return (_on(start, first) if first else start), end
    last = when.add_days(start.earliest, days)
    return start, (_on(end, last) if last else end)


def _on(one: Expression, day: date) -> Expression:
    return one._replace(earliest=day, latest=day, value=day.isoformat())


def _clock_range(found: Sequence[Found], index: int, reference: Reference) -> tuple[Expression | None, int]:
    """Between 2 p.m. and 5 p.m. on Sunday: two times, the first of which takes its day from the second."""
    one, other = found[index], found[index + 1]
    day = found[index + 2] if index + 2 < len(found) else None
    start, end, used = _read(one, reference), _read(other, reference), 2
    if day is not None and day.kind == "day" and _between(other, day, reference) in _TO_ITS_DAY:
        dated = _at_time(other, day, reference)
        if dated and dated.earliest and start and start.time:
            on = CalendarPeriod("day", dated.earliest)
            start, end, used = clock_times.at(one.phrase, start.time, on, dated.basis), dated, 3
    if start is None or end is None:
        return start, 1
    first = one.phrase.first - (1 if _between(one, other, reference) == "and" else 0)
    whole = Phrase(reference.words, first, found[index + used - 1].phrase.last)
    rule = _HOURS if used > 2 else _HOURS_ALONE
    return calendar_dates.span_of(whole, start, end)._replace(rule=rules.tell(rule)), used


def _read(one: Found, reference: Reference) -> Expression | None:
    expression = one.form.decides(one.phrase, reference)
    if expression is None and one.form is shifted.WEEKDAY_AND_NUMBER:
        weekday = one.phrase.part(one.phrase.first, one.phrase.first + 1)
        return _read(one._replace(phrase=weekday, form=relative.WEEKDAY), reference)
    if expression is None and one.form in _ELSE_LENGTH:
        return _read(one._replace(form=lengths.LENGTH), reference)
    if expression is None:
        return None
    if expression.earliest:
        _remember(expression, one, reference)
    return expression._replace(rule=rules.tell(one.form))


def _remember(expression: Expression, one: Found, reference: Reference) -> None:
    """Records a date as the one that later ones may depend on; not an earlier year, and not one in brackets."""
    last = expression.ends[-1] if expression.ends else expression
    period = periods.parse(last.value or "")
    letters = reference.words.letters
    in_brackets = one.phrase.first > 0 and letters[one.phrase.first - 1] in reference.words.alphabet.letters("OPEN")
    aside = in_brackets or one.phrase.one("LAST", "EARLIER", "ago")
    if _is_behind_since(one.phrase):
        if period is not None:
            reference.remember_since(period, one.phrase.last)
        return
    if period is not None and not reference.narrative:
        reference.tale = _tale(expression, period, one.phrase, reference)
    if period is not None and period.unit == "week" and one.phrase.one("LAST", "NEXT", "THIS"):
        reference.week = period, one.phrase.last
    if period is not None and aside and period.unit == "year" and not in_brackets:
        reference.last_year_aside = period
    if period is not None and not (aside and period.unit == "year"):
        reference.remember(period, one.phrase.last)
        earliest, latest = expression.earliest, expression.latest
        reference.last_range = (earliest, latest) if expression.ends and earliest and latest else None


def _is_behind_since(phrase: Phrase) -> bool:
    """Whether “since” leads to a date, or to what began then: since Friday; since the race began three days ago."""
    words = phrase.words.lower[max(0, phrase.first - _WORDS_OF_SINCE) : phrase.first]
    if words[-1:] == ["since"]:
        return True
    return phrase.one("ago") is not None and "since" in words and not _ENDS_CLAUSE.intersection(words)


def _tale(expression: Expression, period: CalendarPeriod, phrase: Phrase, reference: Reference) -> Tale | None:
    """What later dates without a year may go on from: one that has it, in May 2024, in May last year, on that day."""
    tale = reference.tale
    is_of_last_year = phrase.one("year") is not None and phrase.one("LAST") is not None
    if phrase.one("YEAR") is not None or is_of_last_year:
        is_start = period.unit in ("day", "month") and not narratives.is_birth(phrase)
        if period.unit == "year" and _opens_sentence(phrase):
            return Tale(period.earliest, phrase.last, of_sentence=True)
        return Tale(period.earliest, phrase.last, period.unit == "day") if is_start else tale
    if period.unit == "year" and expression.basis == "published" and _opens_sentence(phrase):
        return Tale(period.earliest, phrase.last, of_sentence=True)
    if tale is not None and tale.at > phrase.first:
        return tale  # it goes on to this very date
    if expression.basis == "narrative":
        if tale is not None and not tale.is_left:
            return tale._replace(at=phrase.last)
        return Tale(period.earliest, phrase.last) if period.unit == "day" else tale
    is_same_day = tale is not None and period.unit == "day" and tale.is_day and period.earliest == tale.start
    if phrase.one("WEEKDAY") is not None and _is_of_hearing(phrase):
        return tale
    return tale._replace(is_left=True) if tale is not None and not is_same_day else tale


def _is_of_hearing(phrase: Phrase) -> bool:
    """Whether a weekday is that on which somebody told of what was before: told the court in Orul on Thursday."""
    words = phrase.words.lower[max(0, phrase.first - _WORDS_OF_HEARING) : phrase.first]
    near = words[next((at for at in range(len(words) - 1, -1, -1) if not words[at][0].isalnum()), -1) + 1 :]
    forms = (_VERBS.get(word) for word in near)
    return any(one is not None and PAST in one.forms and (one.lemma in _SPEECH or one.lemma == "hear") for one in forms)


def _opens_sentence(phrase: Phrase) -> bool:
    """Whether a year opens its sentence, or a part of it behind a semicolon: in 2018, last year’s first fire."""
    words, first = phrase.words.words, phrase.first
    first -= first > 0 and words[first - 1] in ("In", "in")
    is_part = first > 0 and words[first - 1] == ";"
    return first == 0 or is_part or sentence_ends.ends_sentence(phrase.words, first - 1, words[first - 1].lower())


def _at_time_of_two_zones(found: Sequence[Found], index: int, reference: Reference) -> Expression | None:
    """A time, the same one in another zone in brackets, and its day: at 7 p.m. EDT (2300 GMT) on Friday."""
    one, other, day = found[index], found[index + 1], found[index + 2] if index + 2 < len(found) else None
    between = _between(other, day, reference) if day is not None and day.kind == "day" else None
    if day is None or between is None or between[:1] != ")" or between[1:].strip() not in _TO_ITS_DAY:
        return None
    return _at_time(one, day, reference)


def _at_time(one: Found, other: Found, reference: Reference) -> Expression | None:
    """A time and its day: 9 a.m. Tuesday, Monday at noon."""
    clock, day = (one, other) if one.kind == "clock" else (other, one)
    time, on = clock_times.clock(clock.phrase, day.phrase.value("PART_OF_DAY")), _read(day, reference)
    if time is None or on is None or on.earliest is None or on.earliest != on.latest:
        return None
    whole = Phrase(reference.words, one.phrase.first, other.phrase.last)
    return clock_times.at(whole, time, CalendarPeriod("day", on.earliest), on.basis)._replace(
        rule=rules.tell(HOUR_WITH_DAY)
    )
