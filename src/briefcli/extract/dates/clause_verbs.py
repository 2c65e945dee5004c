"""The verbs of a text's clauses, and what each says about the past and the future."""

from typing import Literal

from briefcli.extract.dates import tense_words
from briefcli.extract.dates.sentence_ends import DASHES
from briefcli.extract.dates.tense_words import Told
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, THIRD_PERSON

_DATES = lexicon.dates()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

Tense = Literal["past", "future", "unknown"]

_NO_FINITE = (_DATES.before_false_present - _DATES.tells_past) | (_TEXT.determiners - {"that", "which"})
"""Words before a participle that is no verb of the past: is heard, to be paid, an unpaid bill."""
_AT = ("at", "over")
_RELATIVE = _TEXT.relatives
_NOT_IN_ASIDE = frozenset('\n;:“”"')
"""First characters of what no aside holds: a line's end, or a mark that opens a clause or what is said."""
_COMMA = frozenset({","})
_CLOSES_SPEECH = ("”", '"')
_QUOTATION_MARKS = "”“"
"""By which a quotation is entered on the way to the left, and to the right."""
BEFORE_CLAUSE = frozenset('\n.!?;:,“"‘—–')
"""What stands before the first word of a clause."""
REACH_WORDS = 30
"""How far to either side of a date the verb of its clause may be."""
_REACH_OF_JOINED_WORDS = 8
"""Most words from a verb to “and” and the next verb of the same subject."""
_REACH_OF_ASIDE_WORDS = 20
"""Most words of an aside that is passed over on the way to the verb of a date."""


class ClauseVerbs:
    """The verbs around the words of a text; each word is examined once."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._known: dict[int, Told] = {}
        self._silent = (-2, -2)
        """Ranges of words that decide nothing, so that they are not searched again for every date among them."""

    def nearest(self, start: int, step: int) -> Tense:
        """The tense of the first verb from a word on, in either direction; a full stop ends the search."""
        index, limit = start, start + step * REACH_WORDS
        inside = 0
        while 0 <= index < len(self.words.words) and (limit - index) * step > 0:
            low, high = self._silent
            if low <= index <= high:
                index = high + 1 if step > 0 else low - 1
                continue
            told = self.told(index)
            if told != "nothing":
                return "unknown" if told == "end" else told
            beyond = self._beyond_aside(index, step)
            if beyond is not None:
                index = beyond
                continue
            if step < 0 and self._closes_speech(index):
                return "unknown"  # “a place for people to go,” the clerk on Monday
            if self.words.words[index] in _QUOTATION_MARKS:
                inside += 1 if self.words.words[index] == _QUOTATION_MARKS[step > 0] else -1
                if inside < 0:
                    return "unknown"  # who says the words has a verb of their own
                index += step
                continue
            self._silent = (min(low, index), max(high, index)) if low - 1 <= index <= high + 1 else (index, index)
            index += step
        return "unknown"

    def _closes_speech(self, index: int) -> bool:
        """Whether a mark closes words with a comma, behind which whoever says them is told."""
        words = self.words
        if words.words[index] not in _CLOSES_SPEECH or not index or words.words[index - 1] != ",":
            return False
        return words.ends[index - 1] == words.span(index).start

    def _beyond_aside(self, index: int, step: int) -> int | None:
        """Where a search goes on beyond an aside: will face Roe – who came second – on Friday; Doe, who left, will."""
        mark = self.words.words[index]
        closing = _COMMA if mark in _COMMA else DASHES
        if mark not in closing or self._is_hyphen(index):
            return None
        reach = range(index + step, index + step * _REACH_OF_ASIDE_WORDS, step)
        between = (at for at in reach if 0 <= at < len(self.words.words))
        for at in between:
            if self.words.words[at][0] in _NOT_IN_ASIDE or self.told(at) == "end":
                return None
            if self.words.words[at] in closing and not self._is_hyphen(at):
                break
        else:
            return None
        if closing is _COMMA:
            is_aside = self._is_relative(min(index, at), max(index, at)) or (step > 0 and self._is_ahead_of(index + 1))
            return at + step if is_aside else None
        return at + step if self._is_even_beyond(at, step) else None

    def _is_hyphen(self, index: int) -> bool:
        """Whether a dash joins the words beside it: Spanish-language."""
        words, span = self.words, self.words.span(index)
        is_inside = 0 < index < len(words.words) - 1
        return is_inside and words.ends[index - 1] == span.start and words.span(index + 1).start == span.end

    def _is_relative(self, first: int, last: int) -> bool:
        """Whether a clause of “who” stands between two commas: not the first part of a list in it."""
        if last + 1 >= len(self.words.words) or self.words.words[first + 1] not in _RELATIVE:
            return False
        goes_on = self.words.words[last + 1] in _TEXT.prepositions or self.told(last + 1) != "nothing"
        return goes_on or self._is_present(last + 1)

    def _is_ahead_of(self, index: int) -> bool:
        """Whether an aside tells of what is to come then: on 4 May, ahead of the vote, Doe left."""
        return self.words.words[index : index + 2] == ["ahead", "of"]

    def _is_present(self, index: int) -> bool:
        """Whether a word is a verb of the present, and none of a list: who lost, play on Friday; sold nets, ropes."""
        verb = _VERBS.get(self.words.lower[index])
        follows = self.words.words[index + 1 : index + 2]
        is_listed = follows == [] or not follows[0][0].isalnum() or follows[0] in _TEXT.coordinators
        return verb is not None and not is_listed and verb.forms in (BASE_FORM, THIRD_PERSON)

    def _is_even_beyond(self, index: int, step: int) -> bool:
        """Whether the dashes of a sentence beyond one are pairs, so that this one opens or closes an aside."""
        is_even, at = True, index + step
        while 0 <= at < len(self.words.words) and abs(at - index) <= REACH_WORDS and self.told(at) != "end":
            is_even = is_even != (self.words.words[at] in DASHES and not self._is_hyphen(at))
            at += step
        return is_even

    def told(self, index: int) -> Told:
        """What a word says about the tense."""
        told = self._known.get(index)
        if told is None and index >= len(self.words.words):
            return "end"  # a text that is cut off
        if told is None:
            told = self._known[index] = tense_words.told(self.words, index)
        return told

    def is_at_weekend(self, start: int, before: str) -> bool:
        """Whether “the weekend” or the like begins at a word behind “at” or “over”."""
        return before in _AT and self.words.letters[start + 1 : start + 2] in self.words.alphabet.letters("UNIT")

    def is_finite(self, index: int) -> bool:
        """Whether a verb of the past is no participle of the present: not the one of “is heard” or “an unpaid bill”."""
        before = self.words.lower[index - 1] if index else ""
        word = self.words.lower[index]
        if before in _TEXT.coordinators and (first := self._first_of_joined(index)) is not None:
            return self.is_finite(first)
        is_verb = word in _VERBS or word in _DATES.tells_past or word == "born"
        return is_verb and before not in _NO_FINITE

    def _first_of_joined(self, index: int) -> int | None:
        """The verb of the past before “and”, with which one behind it goes on: sang in Orul and died."""
        for at in range(index - 2, max(0, index - 2 - _REACH_OF_JOINED_WORDS), -1):
            if (told := self.told(at)) != "nothing":
                return at if told == "past" else None
        return None
