"""Whether the clause around a word tells of the past or of what is to come."""

from typing import Literal

from briefcli.extract import lexicon
from briefcli.extract.time_words import OTHER, Words

Tense = Literal["past", "future", "unknown"]
_Told = Literal["past", "future", "unknown", "end", "nothing"]

_REACH = 30
_LONGEST_ABBREVIATION = 3
_SHORTEST_PAST = 4
_LONGEST_TIME = 6
_FUTURE = frozenset("will shall ll won wo must can".split())
_BE_OR_HAVE = frozenset("was were had".split())
_AHEAD = frozenset(
    "expected scheduled due set slated hopes intends intend aims deadline expires "
    "forecast upcoming expects forthcoming ahead effective payable begins starts opens ends expire".split()
)
_PLANNED_FOR = ("to", "on", "for", "in", "before", "by")
_PLANS = frozenset("plan plans planned planning wants want hope".split())
_PAST = frozenset("was were had did been has have ago said since did".split())
_UNTIL = frozenset(("by", "until", "till", "before"))


class Tenses:
    """The tenses of a text's clauses; what a word tells is found out once."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._told: dict[int, _Told] = {}

    def at(self, index: int) -> Tense:
        """The tense of the clause that holds a word, by its nearest verb, to the left first.

        Says "unknown" where no verb near it tells.
        """
        words = self._words.words
        start = _start(self._words, index)
        before = words[start - 1].lower() if start else ""
        if before == "since":
            return "past"
        left = range(start - 1, max(-1, start - _REACH), -1)
        if before in _UNTIL:
            return "past" if _has_had(self._words, left) else "future"
        found = self._nearest(left)
        if before in ("for", "before") and found == "unknown":
            return "future"
        after = words[index + 1].lower() if index + 1 < len(words) else ""
        if after == "deadline":
            return "future"
        return found if found != "unknown" else self._nearest(range(index + 1, min(len(words), index + _REACH)))

    def _nearest(self, indices: range) -> Tense:
        """The tense of the first verb on the way; a full stop ends the way."""
        for index in indices:
            told = self._told.get(index)
            if told is None:
                told = self._told[index] = _told(self._words, index)
            if told != "nothing":
                return "unknown" if told == "end" else told
        return "unknown"


def _start(words: Words, index: int) -> int:
    """Where the words of time begin, of which a word is one: at "noon" in "until noon on Friday"."""
    for start in range(index - 1, max(-1, index - _LONGEST_TIME), -1):
        if words.words[start].lower() in _UNTIL:
            return start + 1
        if words.letters[start] == OTHER:
            break
    return index


def _has_had(words: Words, left: range) -> bool:
    """Whether the clause tells what had been done by then."""
    for index in left:
        word = words.words[index].lower()
        if _ends_sentence(words, index, word) or word in _FUTURE or word in _AHEAD:
            return False
        if word in _BE_OR_HAVE:
            return True
    return False


def _told(words: Words, index: int) -> _Told:
    """What a word tells of the tense; `end` is the end of a sentence."""
    word = words.words[index].lower()
    if _ends_sentence(words, index, word):
        return "end"
    if word in _FUTURE:
        return "future"
    after = words.words[index + 1] if index + 1 < len(words.words) else ""
    if word in _AHEAD or (word in _PLANS and after in _PLANNED_FOR):
        earlier = {other.lower() for other in words.words[max(0, index - 3) : index]}
        return "past" if earlier & _BE_OR_HAVE else "future"
    if word in _PAST:
        return "past"
    return _of_verb(word, words.words[index - 1].lower() if index else "")


def _of_verb(word: str, before: str) -> _Told:
    """What a verb tells by its form and by the word before it."""
    verb = lexicon.load().verbs.get(word)
    if verb is None:
        return "past" if word.endswith("ed") and len(word) > _SHORTEST_PAST else "nothing"
    if before in _FUTURE or before in ("to", "would"):
        return "future"
    return "past" if "d" in verb.forms and "b" not in verb.forms else "nothing"


def _ends_sentence(words: Words, index: int, word: str) -> bool:
    if word[0] == "\n" or word in ("!", "?", ";"):
        return True
    if word != "." or index + 1 >= len(words.words):
        return False
    before, after = words.words[index - 1] if index else "", words.words[index + 1]
    apart = words.spans[index + 1][0] > words.spans[index][1]
    return apart and after[0].isupper() and len(before) > _LONGEST_ABBREVIATION
