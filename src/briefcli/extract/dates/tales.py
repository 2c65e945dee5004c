"""Which year a date without one has where a report tells of an older year, which it names only once."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefcli.extract.dates import sentence_ends, time_words
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.sentence_ends import DASHES
from briefcli.extract.dates.tense import Tenses
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_NUMBERS = lexicon.numbers().small

_WORDS_TO_END = 12
"""How far behind a date with its year its end may be: began in May 2024 and lasted until June."""
_WORDS_TO_PLANNED = 25
"""How far behind the day of a deed the day may be that was planned then."""
_WAS = frozenset({"was", "were"})
_WORDS_TO_NEXT = 60
"""How far behind a date of an old year a sentence that goes on from it may begin: in May she moved."""
_WORDS_OF_TALE = 150
"""How far behind a date of an old year a day right after it may be: two died on 16 March."""
_WORDS_OF_SENTENCE = 25
"""How far behind the year that opens a sentence a day may be that is of it."""
_NEAR_DAYS = 60
"""A date without its year that is so close to publication is mostly the one that is meant."""
_DAYS_BEFORE = 10
"""How long before a day with its year another may be that is told with it."""
_NEXT_DAYS = 31
"""How long after a date of an old year a day is right after it."""
_ENDS_HEAD = "\n:"
_TO_COME = _DATES.surely_ahead | {word for word in _DATES.tells_ahead if not word.endswith("s")}
_WORDS_OF_ENTRY = 30
"""How far behind the date of an entry a word may be that tells of what is to come."""
_WORDS_OF_HEAD = 6
"""Most words of the date of an entry, and of the mark behind it: Friday, January 12th:"""
_OPENS = frozenset({"In", "On"})
_BEHIND_LENGTH = frozenset({"after", "later"})
_DAY_AFTER = ["the", "day", "after"]
_MOST_DIGITS = 3
_WORDS_TO_LENGTH = 3
"""Most words of a date without its year: 23 October."""
_UNIT_DAYS = {"D": 1, "W": 7, "M": 30.4, "Y": 365.25}
_SHARE_OFF = 0.2
"""By how much of itself a length may be off: four months, which are nearly five."""
_FEWEST_DAYS_OFF = 2
"""By how much a short length may be off."""


class Tale(NamedTuple):
    """What tells of an older year: the beginning of its date, and the index of the word after that.

    `is_left` is true where the text has named a time near its own publication since.
    """

    start: date
    at: int
    is_day: bool = False
    is_left: bool = False
    of_sentence: bool = False
    """Whether it is no more than the year that opens its sentence: in 2018 the vote was moved to 30 December."""

    def is_told_of(self, day: date) -> bool:
        """Whether nothing near publication has been told since a day of it."""
        return self.is_day and not self.is_left and self.start <= day

    def goes_on_to(self, words: Words, tenses: Tenses, published: date, index: int) -> bool:
        """Whether it goes on to a word, whatever date stands there: began in May 2024 and lasted until June."""
        before = words.words[index - 1] if index else ""
        if self.of_sentence:
            return False
        if before == "In":  # a sentence of its own, behind one of March 2020: in May she moved
            is_told_on = index - self.at <= _WORDS_TO_NEXT and self.start.year < published.year - 1
            return is_told_on and not self.is_left and tenses.at(index) == "past"
        if before.lower() not in _DATES.lasts_until:
            return False
        between = words.words[self.at : index]
        is_near = len(between) <= _WORDS_TO_END and not any(word[0] in ".\n;" for word in between)
        is_past = self.start.year < published.year and tenses.at(self.at) == "past"
        return is_near and is_past and "will" not in between

    def next(self, period: Callable[[int], CalendarPeriod | None]) -> CalendarPeriod | None:
        """The first of the periods of years that begins after it."""
        found = period(self.start.year)
        if found and found.unit == "day" and self.is_day and 0 < (self.start - found.earliest).days <= _DAYS_BEFORE:
            return found  # was dismissed on 26 December 2023; his side had lost on 23 December
        return (
            found
            if self.of_sentence or (found and found.earliest > self.start)
            else period(min(self.start.year + 1, date.max.year))
        )

    def holds(
        self, words: Words, tenses: Tenses, published: date, index: int, told: CalendarPeriod, near: CalendarPeriod
    ) -> bool:
        """Whether a date of its own year is meant at a word, and not the one near publication."""
        if told == near or told.latest >= published:
            return False
        if self.of_sentence:
            is_near = index - self.at <= _WORDS_OF_SENTENCE and not self.is_left
            return is_near and tenses.at(index) == "past" and not self._is_over(words, index)
        if (days := _days_after(words, index)) is not None:
            return self._fits(told, days) and not self._fits(near, days)
        if near.earliest <= published and (published - near.latest).days <= _NEAR_DAYS:
            return False
        if self.is_left or tenses.at(index) != "past":
            return False
        between = range(self.at, index)
        if told.unit == "day" and (told.earliest - self.start).days <= _NEXT_DAYS and len(between) <= _WORDS_OF_TALE:
            return True
        if not self._is_over(words, index):
            return tenses.at(self.at) == "past"
        is_opening = words.words[index - 1] in _OPENS and len(between) <= _WORDS_TO_NEXT
        return is_opening and self.start.year < published.year - 1

    def _is_over(self, words: Words, index: int) -> bool:
        """Whether its sentence ends before a word."""
        return any(sentence_ends.ends_sentence(words, at, words.words[at]) for at in range(self.at, index))

    def _fits(self, period: CalendarPeriod, days: float) -> bool:
        """Whether a period is about so many days after it."""
        off = max(_FEWEST_DAYS_OFF, _SHARE_OFF * days)
        return (period.earliest - self.start).days - off <= days <= (period.latest - self.start).days + off


def planned_then(
    words: Words, deed: CalendarPeriod, at: int, period: Callable[[int], CalendarPeriod | None], index: int
) -> CalendarPeriod | None:
    """What was to come when something was done: agreed in August to what was to be paid by 31 December.

    `at` is the index of the word after the day of the deed.
    """
    between = words.words[at:index]
    if deed.unit not in ("day", "month") or len(between) > _WORDS_TO_PLANNED or between[-1:] == []:
        return None
    is_planned = any(one in _WAS and other == "to" for one, other in pairwise(between))
    if not is_planned or between[-1] not in _DATES.up_to or any(word[0] in ".\n;" for word in between):
        return None
    years = (deed.earliest.year, min(deed.earliest.year + 1, date.max.year))
    return next((one for year in years if (one := period(year)) and one.earliest > deed.latest), None)


def of_entry(
    tale: Tale | None, published: date, period: Callable[[int], CalendarPeriod | None]
) -> CalendarPeriod | None:
    """The one of the periods that heads an entry of a chronicle, which is over: the next behind the entry before it."""
    first = min(tale.start.year if tale is not None else published.year, published.year - 1)
    found = [one for year in range(max(1, first), published.year + 1) if (one := period(year))]
    over = [one for one in found if one.earliest <= published]
    if tale is not None and not tale.is_left:
        return next((one for one in over if one.latest >= tale.start), over[-1] if over else None)
    coming = period(min(published.year + (len(over) == len(found)), date.max.year))
    is_soon = coming is not None and 0 < (coming.earliest - published).days <= _NEAR_DAYS
    return None if is_soon or not over else over[-1]  # a list of what is on: June 14 – Fair in Marsk


def heads_past_entry(words: Words, index: int) -> bool:
    """Whether a date heads an entry of a chronicle that tells of nothing that is still to come."""
    if not heads_entry(words, index):
        return False
    behind = words.lower[index : index + _WORDS_OF_ENTRY]
    end = next((at for at, word in enumerate(behind) if word[0] == "\n"), len(behind))
    return _TO_COME.isdisjoint(behind[:end])


def heads_entry(words: Words, index: int) -> bool:
    """Whether a date heads an entry of a chronicle: it opens a line, which ends there or goes on with “:” or a dash."""
    if index and words.words[index - 1][0] != "\n":
        return False
    for at in range(index + 1, min(len(words.words), index + _WORDS_OF_HEAD)):
        word = words.words[at]
        if word[0] in _ENDS_HEAD or word in DASHES:
            return True
        if words.letters[at] == time_words.OTHER and word != ",":
            return False
    return len(words.words) - index < _WORDS_OF_HEAD


def is_pointed_to(words: Words, index: int) -> bool:
    """Whether a month has “that” before it: many left that September; not: said that September was wet."""
    before = words.words[max(0, index - 2) : index]
    if before[-1:] != ["that"]:
        return before[-1:] == ["That"] or _is_day_pointed_to(words, index, before)
    behind = words.words[index + 1] if index + 1 < len(words.words) else "."
    is_clause_over = not behind[0].isalnum() or behind in _TEXT.coordinators
    return is_clause_over or (len(before) > 1 and before[0].lower() not in _VERBS)


def _is_day_pointed_to(words: Words, index: int, before: list[str]) -> bool:
    """Whether a month tells of a day to which “that” and an adjective point: on that fateful July afternoon."""
    behind = words.letters[index + 1 : index + 2]
    is_day = words.words[index + 1 : index + 2] == ["day"] or behind in words.alphabet.letters("PART_OF_DAY")
    is_led = len(before) > 1 and before[0].lower() == "that" and before[1].isalpha() and before[1].islower()
    return is_led and is_day and behind != "" and before[1] not in lexicon.tags() and before[1] not in _VERBS


def _days_after(words: Words, index: int) -> float | None:
    """How long after something the day at a word is, in days: on 23 October, four months after the crash."""
    behind = range(index + 1, index + 1 + _WORDS_TO_LENGTH)
    comma = next((at for at in behind if words.words[at : at + 1] == [","]), None)
    if comma is None:
        return None
    counted = words.lower[comma + 1 : comma + 4]
    if counted == _DAY_AFTER:
        return 1.0  # on 7 December, the day after the meeting
    if len(counted) < 3 or counted[2] not in _BEHIND_LENGTH:
        return None
    word = counted[0]
    number = int(word) if word.isdecimal() and len(word) <= _MOST_DIGITS else _NUMBERS.get(word)
    unit = _UNIT_DAYS.get(str(time_words.load().values.get(counted[1])))
    return float(number) * unit if number is not None and unit is not None else None
