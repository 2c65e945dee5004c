"""Public holidays and feasts: Christmas, Easter Monday, last Thanksgiving."""

from collections.abc import Sequence
from datetime import date, timedelta

from briefcli.extract.dates import periods
from briefcli.extract.dates.calendar_dates import year_number
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase, of_period, unresolved
from briefcli.extract.text import lexicon

_DATES = lexicon.dates()
_DAY_OR_EVE = frozenset({"day", "eve"})
_TEXT = lexicon.text()
_CLOSES = frozenset("”\"’'")
_WORDS_OF_TITLE = 8
_WORDS_OF_ADJECTIVES = 3
"""How far before a feast the possessive may be of what it describes: in their traditional Christmas messages."""
_LONGEST_FIRST = sorted(_DATES.feasts.items(), key=lambda feast: len(feast[0]), reverse=True)


def holiday(phrase: Phrase, reference: Reference) -> Expression | None:
    """A feast: the nearest one, or the one that the tense calls for."""
    number, rule = year_number(phrase), _rule(phrase)
    if rule is None:
        return None
    if number is not None:
        return of_period(phrase, CalendarPeriod("day", feast(rule, number)))
    if _is_told_behind(phrase) or _describes(phrase) or _is_of_other_calendar(phrase):
        return None
    if reference.now is None:
        return unresolved(phrase, reference.needs)
    this_year = reference.now.year
    words = phrase.words.lower[max(0, phrase.last - 2) : phrase.last]
    if words[-1] == "year" and 1 < this_year < date.max.year:  # on Christmas Day last year
        steps = -1 if words[0] == "last" else 1 if words[0] in _DATES.classes["next"] else 0
        return of_period(phrase, CalendarPeriod("day", feast(rule, this_year + steps)), reference.basis)
    days = [feast(rule, year) for year in (this_year - 1, this_year, this_year + 1) if 1 <= year <= 9999]
    if phrase.one("LAST"):
        found = max((day for day in days if day < reference.now), default=days[0])
    elif phrase.one("NEXT"):
        found = min((day for day in days if day > reference.now), default=days[-1])
    else:
        found = reference.choose_day(days, phrase.first)
    return of_period(phrase, CalendarPeriod("day", found), reference.basis)


def year_before(phrase: Phrase, day: date) -> date | None:
    """The day of a feast in the year before."""
    rule = _rule(phrase)
    return feast(rule, day.year - 1) if rule is not None and day.year > 1 else None


def _rule(phrase: Phrase) -> str | None:
    """The rule of the feast that a phrase names."""
    words = [phrase.words.lower[index].replace("’", "'") for index in range(phrase.first, phrase.last)]
    name = " ".join(words).replace(" 's", "'s")
    return next((rule for key, rule in _LONGEST_FIRST if key in name), None)


def _describes(phrase: Phrase) -> bool:
    """Whether a feast only tells which thing is meant, or is wished: the office Christmas party, Merry Christmas."""
    words = phrase.words.words
    before = words[phrase.first - 1].lower() if phrase.first else ""
    after = words[phrase.last] if phrase.last < len(words) else ""
    is_day = words[phrase.last - 1].lower() in _DAY_OR_EVE
    if is_day and after.lower() in _DATES.mishaps:
        return False  # the New Year’s Eve riot
    if before in _DATES.wishes_feast or _is_in_title(phrase) or _is_joined(phrase) or (not is_day and _is_place(after)):
        return True
    thing = (
        words[phrase.last + 1] if after == "peace" and phrase.last + 1 < len(words) else after
    )  # the peace agreement
    if thing.lower() in _DATES.feast_things and before not in _TEXT.possessives and before not in ("'s", "’s"):
        return True
    if not after.isalpha() or not after.islower() or after in lexicon.tags():
        return False
    if after in lexicon.verbs():
        return not is_day and _is_in_noun_phrase(phrase)
    is_led = before in _TEXT.determiners or before in _TEXT.possessives or before in ("'s", "’s")
    is_of_many = not is_day and after.endswith("s") and phrase.one("THIS", "LAST", "NEXT") is None
    return is_led or (is_of_many and before not in _DATES.before_feast)


def _is_of_other_calendar(phrase: Phrase) -> bool:
    """Whether a feast is that of others, who keep it on another day: Orthodox Easter, the Lunar New Year’s Eve."""
    before = phrase.words.lower[phrase.first - 1] if phrase.first else ""
    return before in _DATES.other_calendars


def _is_place(after: str) -> bool:
    """Whether a word behind a feast makes it the name of a place: Easter Island; not: Easter visitors."""
    figures = lexicon.figures()
    return after.lower() in (figures.place_endings if after.istitle() else figures.places_to_be_on)


def _is_in_noun_phrase(phrase: Phrase) -> bool:
    """Whether a word behind a feast can only be a noun, by what leads to it: in their own Christmas messages."""
    words, first = phrase.words.words, phrase.first
    for at in range(first - 1, max(0, first - 1 - _WORDS_OF_ADJECTIVES), -1):
        word = words[at].lower()
        if word in _TEXT.possessives:
            return words[at - 1].lower() in _TEXT.prepositions
        if not word.isalpha() or word in _TEXT.prepositions:
            return False
    return False


def _is_in_title(phrase: Phrase) -> bool:
    """Whether a feast ends the title of a work: “A Very Marsk Christmas,”; the song Please Wait for Christmas."""
    words, first, last = phrase.words.words, phrase.first, phrase.last
    if _is_behind_work(words, first):
        return True
    marks = words[last : last + 2]
    is_closed = any(mark in _CLOSES for mark in (marks if marks[:1] == [","] else marks[:1]))
    return is_closed and first > 1 and words[first - 1][0].isupper() and words[first - 1].isalpha()


def _is_behind_work(words: Sequence[str], first: int) -> bool:
    """Whether words with capitals lead from a song or a film to a feast, which ends its title."""
    capitals = 0
    for at in range(first - 1, max(0, first - 1 - _WORDS_OF_TITLE), -1):
        if words[at].lower() in _DATES.feast_things and not words[at][0].isupper():
            return capitals > 1 and words[at + 1][0].isupper()
        is_small = words[at] in _TEXT.prepositions or words[at] in _TEXT.determiners
        if not (words[at][0].isupper() or is_small):
            return False
        capitals += words[at][0].isupper()
    return False


def _is_joined(phrase: Phrase) -> bool:
    """Whether a hyphen joins a feast to what it describes: a Christmas-themed film."""
    words, last = phrase.words, phrase.last
    if last + 1 >= len(words.words) or words.words[last] != "-":
        return False
    return words.span(last).start == words.ends[last - 1] and words.span(last + 1).start == words.ends[last]


def _is_told_behind(phrase: Phrase) -> bool:
    """Whether the text says itself when a feast is, behind “is”: Election Day is Tuesday, falls on 3 June."""
    words = phrase.words
    at = phrase.last
    if words.words[at : at + 1] not in (["is"], ["was"]):
        return False
    at += 1 + (words.words[at + 1 : at + 2] == ["on"])
    days = "".join(words.alphabet.letters(name) for name in ("WEEKDAY", "MONTH", "TODAY"))
    return words.letters[at : at + 1] != "" and words.letters[at] in days


def feast(rule: str, year: int) -> date:
    """The day of a feast by its rule: `12-25`, `easter+1`, `11-4-4` (the fourth Thursday of November; L is last).

    `11-1-1+1` is the day after the first Monday of November.
    """
    if rule.startswith("easter"):
        return periods.easter(year) + timedelta(days=int(rule[len("easter") :]))
    parts = rule.split("-")
    if len(parts) == 2:
        return date(year, int(parts[0]), int(parts[1]))
    nth, _, after = parts[2].partition("+")
    month_number, weekday = int(parts[0]), int(nth)
    if parts[1] == "L":
        last = periods.month(year, month_number).latest
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    start = date(year, month_number, 1)
    days = (weekday - start.isoweekday()) % 7 + 7 * (int(parts[1]) - 1)
    return start + timedelta(days=days + int(after or 0))
