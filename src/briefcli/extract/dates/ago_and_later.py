"""Dates so long before or after another: two years ago, a year ago today, in ten days' time, three days later."""

from datetime import date
from itertools import pairwise

from briefcli.extract.dates import durations, periods, relative_dates, shifted_dates
from briefcli.extract.dates.periods import CalendarPeriod, holding
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase, of_period, unresolved, vague
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import PAST
from briefcli.model import when

_OF_MONTHS = frozenset({"M", "Y"})
"""Units that may be counted from a month or a year as well as from a day."""
_DATES = lexicon.dates()
_VERBS = lexicon.verbs()
_NUMBERS = lexicon.numbers().small
_BINDS = _DATES.obliges | _DATES.tells_future - {"will", "ll"}
"""Auxiliaries with which a length is a term or the time that something takes: must leave in three days."""
_IS = frozenset({"are", "is"})
_REACH_OF_MOMENT_WORDS = 9
"""How far before a length what is done at its end may begin: Josh Reed, who turns 18 in."""
_YEARS_OF_CENTURY = 100
_YEARS_OF_HALF_CENTURY = 50
"""Beyond a century, a whole number of halves of it is no year."""
_WORDS_COMPARED = 4
"""How many words a date and what compares it take: than in May 2024."""
_COMPARES = frozenset({"as", "than"})
_AT = frozenset({"in", "on"})
_NEARLY = frozenset({"almost", "nearly"})
_MONTHS_OF_HALF_YEAR = 6
"""In the other half of a year what began nearly a year ago may have begun in this one."""
_WORDS_TO_MOMENT = 4
"""How far before “in” and a length the verb may be: reopens to the public in."""
_MOST_WORDS_SINCE_NEWS = 10
"""How far before “comes a day after” the day of what comes may be: Tuesday's raid on the mill comes a day after."""
_MOST_WORDS_SINCE_DAY = 30
"""How far behind a day “three days later” may be to be counted from it: the next sentence, mostly."""


def ago(phrase: Phrase, reference: Reference) -> Expression | None:
    """Two years ago (that year), a month ago (that month), ten days ago (that day); comes a day after the vote."""
    found = _counted(phrase, reference, -1, _day_of_news(phrase, reference))
    if found is None or not (_is_rough(phrase) or _is_of_either_year(phrase, reference)):
        return found
    return found._replace(earliest=None, latest=None, needs="the text does not say exactly when")


def _day_of_news(phrase: Phrase, reference: Reference) -> date | None:
    """The day from which “ago” is counted, and “after” behind “comes”: from that of what comes, if it is just told."""
    is_after = reference.words.lower[phrase.last - 1] == "after"
    is_told = reference.last_day is not None and phrase.first - reference.last_day_at <= _MOST_WORDS_SINCE_NEWS
    return reference.last_day if is_after and is_told else reference.published


def _is_rough(phrase: Phrase) -> bool:
    """Whether a length is only a rough one: more than, or over, a month ago, 300 years ago; not: about a year ago."""
    hedge = phrase.one("HEDGE")
    is_short = phrase.value("UNIT", "UNITS", "NIGHT") in shifted_dates.UNITS_DAYS
    is_about = is_short and hedge is not None and hedge.lower() not in _DATES.exactly
    words, first = phrase.words.words, phrase.first
    is_over = words[max(0, first - 1) : first] == ["over"] and words[max(0, first - 2)].lower() != "just"
    is_more = is_over or "than" in words[first : phrase.last]
    return is_about or is_more or _is_round(phrase)


def _is_round(phrase: Phrase) -> bool:
    """Whether a long time is told in round numbers only: 300 years ago, four centuries ago; not: 100 years ago."""
    number, unit = durations.count(phrase), phrase.value("UNIT", "UNITS", "NIGHT")
    if number is None or unit not in ("Y", "CE"):
        return False
    years = number * (_YEARS_OF_CENTURY if unit == "CE" else 1)
    return years > _YEARS_OF_CENTURY and years % _YEARS_OF_HALF_CENTURY == 0


def _is_of_either_year(phrase: Phrase, reference: Reference) -> bool:
    """Whether a length a little short of years may lead to either of two years: in autumn, nearly two years ago."""
    hedge, published = phrase.one("HEDGE"), reference.published
    is_short_of = hedge is not None and hedge.lower() in _NEARLY and phrase.value("UNIT", "UNITS") == "Y"
    return is_short_of and published is not None and published.month > _MONTHS_OF_HALF_YEAR


def ago_from_day(phrase: Phrase, reference: Reference) -> Expression | None:
    """A year ago today, a week ago on Monday; ten years ago this week, which is that year."""
    found = ago(phrase, reference)
    if found is None or found.earliest is None or reference.published is None:
        return found
    unit, weekday, today = phrase.value("UNIT", "UNITS"), phrase.value("WEEKDAY"), phrase.value("TODAY")
    if today is not None:
        base = when.add_days(reference.published, today)
        if base is None:
            return found
        return _same_day(phrase, found.earliest, base) if unit in ("M", "Y") else _weeks_ago(phrase, reference, base)
    if weekday is None or unit not in ("W", "2W"):
        return found
    return of_period(phrase, CalendarPeriod("day", found.earliest).shift(weekday - 1), "published")


def _same_day(phrase: Phrase, start: date, base: date) -> Expression:
    """The day of the month, or of the year, that a period of months or years ago has in common with today."""
    month = start.month if phrase.value("UNIT", "UNITS") == "M" else base.month
    return of_period(phrase, periods.day(start.year, month, base.day), "published")


def _weeks_ago(phrase: Phrase, reference: Reference, base: date) -> Expression | None:
    days, number = shifted_dates.UNITS_DAYS.get(phrase.value("UNIT", "UNITS")), durations.count(phrase)
    if days is None or number is None or number != int(number):
        return ago(phrase, reference)
    return of_period(phrase, holding("day", base).shift(-int(number) * days), "published")


def in_time(phrase: Phrase, reference: Reference) -> Expression | None:
    """In two years' time (that year), in ten days' time (that day), three weeks from now."""
    return _counted(phrase, reference, 1, reference.published)


def coming(phrase: Phrase, reference: Reference) -> Expression | None:
    """In three days, behind what is done at once: the mill closes in three days."""
    return _from_now(phrase, reference) if _is_moment(phrase, reference) else None


def away(phrase: Phrase, reference: Reference) -> Expression | None:
    """The election is two weeks away."""
    before = _clause_before(phrase, reference)
    is_now = not _IS.isdisjoint(before) or "with" in before
    is_vague = "than" in phrase.span.of(reference.words.text) or phrase.one("HEDGE") not in (None, "just", "only")
    is_ahead = is_now and not is_vague and not _DATES.occasions.isdisjoint(before)
    return _from_now(phrase, reference) if is_ahead else None


def _from_now(phrase: Phrase, reference: Reference) -> Expression | None:
    """The day, the week or the month so long after publication; none for a number of hours, or of nobody knows what."""
    found = _counted(phrase, reference, 1, reference.published)
    return found if found is not None and found.earliest is not None else None


def _clause_before(phrase: Phrase, reference: Reference) -> list[str]:
    """The words of the clause before a length of time, without those of another clause."""
    found: list[str] = []
    for word in reversed(reference.words.words[max(0, phrase.first - _REACH_OF_MOMENT_WORDS) : phrase.first]):
        if not word[0].isalnum():
            break
        found.append(word.lower())
    return found[::-1]


def _is_moment(phrase: Phrase, reference: Reference) -> bool:
    """Whether something is done at once at the end of a length: closes in a week; not: the third fire in a week."""
    before = _clause_before(phrase, reference)[:-1]
    if not before or not _DATES.ordinals.keys().isdisjoint(before):
        return False
    if before[-1] in _IS:
        return not _DATES.occasions.isdisjoint(before)
    near = before[-_WORDS_TO_MOMENT:]
    for at in range(len(near) - 1, -1, -1):
        word, form = near[at], _VERBS.get(near[at])
        if word == "due":
            return True
        if form is None or not (form.lemma in _DATES.moments or _is_done_at_once(form.lemma, near[at + 1 :])):
            continue
        is_counted = form.lemma != "turn" and any(one in _NUMBERS or one.isdecimal() for one in before)
        if PAST in form.forms or is_counted or not _BINDS.isdisjoint(before):
            return False
        return word.endswith("s") or reference.tense(phrase.first) == "future"
    return False


def _is_done_at_once(lemma: str, behind: list[str]) -> bool:
    """Whether a verb opens a phrase for what is done at once: take effect, go to the polls."""
    return any(" ".join((lemma, *behind[:words])) in _DATES.done_at_once for words in range(1, len(behind) + 1))


def weekdays_ago(phrase: Phrase, reference: Reference) -> Expression | None:
    """Two Saturdays ago."""
    number = durations.count(phrase)
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    if number is None or number != int(number):
        return unresolved(phrase, "the text does not say how many weeks")
    return of_period(
        phrase, shifted_dates.weekday_back(phrase.value("WEEKDAYS"), int(number), reference.now), reference.basis
    )


def later(phrase: Phrase, reference: Reference) -> Expression | None:
    """Two days later: in a narrative that day, else a length of time after something undated."""
    if not reference.narrative:
        return _from_day_told(phrase, reference, 1) or durations.duration(phrase, reference)
    return _counted(phrase, reference, 1)


def earlier(phrase: Phrase, reference: Reference) -> Expression | None:
    """Three months earlier."""
    if not reference.narrative:
        return _from_day_told(phrase, reference, -1) or durations.duration(phrase, reference)
    return _counted(phrase, reference, -1)


def _from_day_told(phrase: Phrase, reference: Reference, direction: int) -> Expression | None:
    """Three days later, after a sentence that tells of a day in the past; a year later, after one of a year."""
    base, at, published = reference.day_before_word, reference.last_day_at, reference.published
    if reference.last is not None and phrase.value("UNIT", "UNITS") in _OF_MONTHS:
        if _is_compared(reference):
            return None
        base, at = reference.last.earliest, reference.last_at
    if base is None or published is None or phrase.one("HEDGE"):
        return None
    is_ahead = base > published
    if phrase.first - at > _MOST_WORDS_SINCE_DAY or reference.tense(phrase.first) != ("future" if is_ahead else "past"):
        return None
    found = _counted(phrase, reference, direction, base)
    if found is None or found.earliest is None or (found.earliest > published) is not is_ahead:
        return None
    return found._replace(basis="narrative")


def _is_compared(reference: Reference) -> bool:
    """Whether the date named last is one with which another is compared: twice as many as in 2019, than in May."""
    words = reference.words.words[max(0, reference.last_at - _WORDS_COMPARED) : reference.last_at]
    told = reference.words.words[reference.last_at : reference.last_at + _WORDS_COMPARED]
    is_told = any(one == "," and other == "when" for one, other in pairwise(told))  # than in 2019, when it shut
    opens = any(one == "," and other == "as" for one, other in pairwise(words))  # it fell, as in 2019
    return not is_told and not opens and any(one in _COMPARES and other in _AT for one, other in pairwise(words))


def _counted(phrase: Phrase, reference: Reference, direction: int, base: date | None = None) -> Expression | None:
    """The period so long before or after `base`, or else what the text counts from."""
    number = durations.count(phrase)
    unit_code = phrase.value("UNIT", "UNITS", "NIGHT")
    if number is None or unit_code.startswith("T") or number != int(number):
        return vague(phrase, "PAST_REF" if direction < 0 else "FUTURE_REF")
    start = base or reference.now
    if start is None:
        return unresolved(phrase, reference.needs)
    steps = int(number)
    if unit_code == "DE":
        unit_code, steps = "Y", 10 * steps
    if unit_code == "CE":
        unit_code, steps = "Y", 100 * steps
    if unit_code == "2W":
        unit_code, steps = "W", 2 * steps
    suffix = "TNI" if unit_code == "NI" else ""
    named = relative_dates.UNITS.get("D" if suffix else unit_code)
    if named is None or steps > 10**6:
        return vague(phrase, "PAST_REF" if direction < 0 else "FUTURE_REF")
    found = holding(named, start).shift(direction * steps)
    return of_period(phrase, found, "published" if base else reference.basis, suffix)
