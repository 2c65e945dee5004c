"""Whether the clause around a word tells of the past or of what is to come."""

from typing import Literal

from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST
from briefcli.extract.text.lexicon import VerbForm

_DATES = lexicon.dates()
_VERBS = lexicon.verbs()

Tense = Literal["past", "future", "unknown"]
_Told = Literal["past", "future", "unknown", "end", "nothing"]

_REACH_WORDS = 30
"""Words to either side of a date in which the verb of its clause stands."""
_LONGEST_ABBREVIATION_LETTERS = 3
"""A full stop behind a word that is no longer may end an abbreviation, and no sentence."""
_LONGEST_UNKNOWN_LETTERS = 4
"""A word in -ed that is no longer and no known verb is mostly none: bed, seed."""
_LONGEST_TIME_WORDS = 6
"""Words of time in a row, before which "until" stands: until noon on Friday, 3 July."""
_WORDS_OF_VERB = 6
"""Words before a verb in which its auxiliaries stand."""
_REACH_OF_HAD_WORDS = 3
"""Words before "due" and the like in which "had" stands: had only been due."""


class Tenses:
    """The tenses of a text's clauses; what a word tells is found out once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._known: dict[int, _Told] = {}
        self._silent = (-2, -2)
        """The words from one to another that tell nothing, so that they are not asked for every date among them."""

    def at(self, index: int) -> Tense:
        """The tense of the clause that holds a word, by its nearest verb, to the left first.

        Says "unknown" where no verb near it tells.
        """
        words = self._words.words
        start = _start(self._words, index)
        before = words[start - 1].lower() if start else ""
        if before == "since":
            return "past"
        if before == "as" and words[start - 2].lower() in _DATES.as_soon:
            return "future"
        if _is_possessive(words, index) and before not in _DATES.before_coming_day:
            return "past"
        left = range(start - 1, max(-1, start - _REACH_WORDS), -1)
        if before in _DATES.up_to:
            return "past" if _has_had(self._words, left) else "future"
        found = self._nearest(start - 1, -1)
        if before in ("for", "before") and found == "unknown":
            return "future"
        after = words[index + 1].lower() if index + 1 < len(words) else ""
        if after == "deadline":
            return "future"
        return found if found != "unknown" else self._nearest(index + 1, 1)

    def _nearest(self, start: int, step: int) -> Tense:
        """The tense of the first verb from a word on, in either direction; a full stop ends the way."""
        index, limit = start, start + step * _REACH_WORDS
        while 0 <= index < len(self._words.words) and (limit - index) * step > 0:
            low, high = self._silent
            if low <= index <= high:
                index = high + 1 if step > 0 else low - 1
                continue
            told = self._told(index)
            if told != "nothing":
                return "unknown" if told == "end" else told
            self._silent = (min(low, index), max(high, index)) if low - 1 <= index <= high + 1 else (index, index)
            index += step
        return "unknown"

    def _told(self, index: int) -> _Told:
        told = self._known.get(index)
        if told is None:
            told = self._known[index] = _told(self._words, index)
        return told


def _is_possessive(words: list[str], index: int) -> bool:
    """Whether a day owns what happened on it: Wednesday's ruling."""
    return words[index + 1 : index + 2] in (["'s"], ["’s"])


def _start(words: Words, index: int) -> int:
    """Where the words of time begin, of which a word is one: at "noon" in "until noon on Friday"."""
    for start in range(index - 1, max(-1, index - _LONGEST_TIME_WORDS), -1):
        if words.words[start].lower() in _DATES.up_to:
            return start + 1
        if words.letters[start] == OTHER:
            break
    return index


def _has_had(words: Words, left: range) -> bool:
    """Whether the clause tells what had been done by then."""
    for index in left:
        word = words.words[index].lower()
        if _ends_sentence(words, index, word) or word in _DATES.tells_future or word in _DATES.tells_ahead:
            return False
        if word in _DATES.tells_before_then:
            return True
    return False


def _told(words: Words, index: int) -> _Told:
    """What a word tells of the tense; `end` is the end of a sentence."""
    word = words.words[index].lower()
    if _ends_sentence(words, index, word):
        return "end"
    if word in _DATES.tells_future:
        return "future"
    after = words.words[index + 1] if index + 1 < len(words.words) else ""
    if word in _DATES.tells_ahead or (word in _DATES.plans and after in _DATES.plans_for):
        just_before = [other.lower() for other in words.words[max(0, index - _REACH_OF_HAD_WORDS) : index]]
        return "past" if "had" in just_before else "future"
    if word in _DATES.tells_past:
        return "past"
    verb = _VERBS.get(word)
    if verb is None and not (word.endswith("ed") and len(word) > _LONGEST_UNKNOWN_LETTERS):
        return "nothing"
    return _of_verb(verb, [other.lower() for other in words.words[max(0, index - _WORDS_OF_VERB) : index]])


def _of_verb(verb: VerbForm | None, earlier: list[str]) -> _Told:
    """What a verb tells by its form and by the words before it: had been due to open is past, will be held is not.

    A verb that the lexicon does not know is one in -ed.
    """
    before = next((word for word in reversed(earlier) if word not in _DATES.within_verb), "")
    if before == "to" and "had" in earlier and not _DATES.tells_ahead.isdisjoint(earlier):
        return "past"
    if before in _DATES.tells_future or before in ("to", "would"):
        return "future"
    return "past" if verb is None or (PAST in verb.forms and BASE_FORM not in verb.forms) else "nothing"


def _ends_sentence(words: Words, index: int, word: str) -> bool:
    if word[0] == "\n" or word in ("!", "?", ";"):
        return True
    if word != "." or index + 1 >= len(words.words):
        return False
    before, after = words.words[index - 1] if index else "", words.words[index + 1]
    apart = words.span(index + 1).start > words.ends[index]
    return apart and after[0].isupper() and len(before) > _LONGEST_ABBREVIATION_LETTERS
