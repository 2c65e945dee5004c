"""Which year a date without one has where a report tells of an older year, which it names only once."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from briefcli.extract.dates import sentence_ends, time_words
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.tense import Tenses
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon

_DATES = lexicon.dates()
_NUMBERS = lexicon.numbers().small

_WORDS_TO_END = 12
"""How far behind a date with its year its end may be: began in May 2024 and lasted until June."""
_WORDS_TO_NEXT = 60
"""How far behind a date of an old year a sentence that goes on from it may begin: in May she moved."""
_WORDS_OF_TALE = 150
"""How far behind a date of an old year a day right after it may be: two died on 16 March."""
_NEAR_DAYS = 60
"""A date without its year that is so close to publication is mostly the one that is meant."""
_NEXT_DAYS = 31
"""How long after a date of an old year a day is right after it."""
_OPENS = frozenset({"In", "On"})
_BEHIND_LENGTH = frozenset({"after", "later"})
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
    is_left: bool = False

    def goes_on_to(self, words: Words, tenses: Tenses, published: date, index: int) -> bool:
        """Whether it goes on to a word, whatever date stands there: began in May 2024 and lasted until June."""
        before = words.words[index - 1] if index else ""
        if before == "In":  # a sentence of its own, behind one of March 2020: in May she moved
            is_told_on = index - self.at <= _WORDS_TO_NEXT and self.start.year < published.year - 1
            return is_told_on and tenses.at(index) == "past"
        if before.lower() not in _DATES.lasts_until:
            return False
        between = words.words[self.at : index]
        is_near = len(between) <= _WORDS_TO_END and not any(word[0] in ".\n;" for word in between)
        is_past = self.start.year < published.year and tenses.at(self.at) == "past"
        return is_near and is_past and "will" not in between

    def next(self, period: Callable[[int], CalendarPeriod | None]) -> CalendarPeriod | None:
        """The first of the periods of years that begins after it."""
        found = period(self.start.year)
        return found if found and found.earliest > self.start else period(min(self.start.year + 1, date.max.year))

    def holds(
        self, words: Words, tenses: Tenses, published: date, index: int, told: CalendarPeriod, near: CalendarPeriod
    ) -> bool:
        """Whether a date of its own year is meant at a word, and not the one near publication."""
        if told == near or told.latest >= published:
            return False
        if (days := _days_after(words, index)) is not None:
            return self._fits(told, days) and not self._fits(near, days)
        if near.earliest <= published and (published - near.latest).days <= _NEAR_DAYS:
            return False
        if self.is_left or tenses.at(index) != "past":
            return False
        between = range(self.at, index)
        if told.unit == "day" and (told.earliest - self.start).days <= _NEXT_DAYS and len(between) <= _WORDS_OF_TALE:
            return True
        if not any(sentence_ends.ends_sentence(words, at, words.words[at]) for at in between):
            return tenses.at(self.at) == "past"
        is_opening = words.words[index - 1] in _OPENS and len(between) <= _WORDS_TO_NEXT
        return is_opening and self.start.year < published.year - 1

    def _fits(self, period: CalendarPeriod, days: float) -> bool:
        """Whether a period is about so many days after it."""
        off = max(_FEWEST_DAYS_OFF, _SHARE_OFF * days)
        return (period.earliest - self.start).days - off <= days <= (period.latest - self.start).days + off


def _days_after(words: Words, index: int) -> float | None:
    """How long after something the day at a word is, in days: on 23 October, four months after the crash."""
    behind = range(index + 1, index + 1 + _WORDS_TO_LENGTH)
    comma = next((at for at in behind if words.words[at : at + 1] == [","]), None)
    if comma is None:
        return None
    counted = [word.lower() for word in words.words[comma + 1 : comma + 4]]
    if len(counted) < 3 or counted[2] not in _BEHIND_LENGTH:
        return None
    word = counted[0]
    number = int(word) if word.isdecimal() and len(word) <= _MOST_DIGITS else _NUMBERS.get(word)
    unit = _UNIT_DAYS.get(str(time_words.load().values.get(counted[1])))
    return float(number) * unit if number is not None and unit is not None else None
