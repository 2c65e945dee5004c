"""Whether the clause around a word tells of the past or of what is to come."""

from typing import Literal

from briefcli.extract.dates.time_words import OTHER, Words
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import VerbForm

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
    "upcoming expects forthcoming ahead effective payable begins starts opens ends expire".split()
)
_PLANNED_FOR = ("to", "on", "for", "in", "before", "by", "through")
_PLANS = frozenset("forecast plan plans planned planning wants want hope".split())
_FORMER = frozenset(("had",))
_AS_SOON = ("soon", "early", "late")
_OF_COMING = ("by", "until", "till", "through", "of", "before", "for", "at", "in", "on")
_GOVERNED = 6
_PAST = frozenset("was were had did been has have ago said since".split())
_WITHIN_VERB = frozenset("be not also only then again never now".split())
"""What stands between an auxiliary and its verb: will also be held."""
_UNTIL = frozenset(("by", "until", "till", "before", "through"))


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
        if before == "as" and words[start - 2].lower() in _AS_SOON:
            return "future"
        if _is_possessive(words, index) and before not in _OF_COMING:
            return "past"
        left = range(start - 1, max(-1, start - _REACH), -1)
        if before in _UNTIL:
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
        index, limit = start, start + step * _REACH
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
        just_before = {other.lower() for other in words.words[max(0, index - 3) : index]}
        return "past" if just_before & _FORMER else "future"
    if word in _PAST:
        return "past"
    verb = lexicon.load().verbs.get(word)
    if verb is None and not (word.endswith("ed") and len(word) > _SHORTEST_PAST):
        return "nothing"
    return _of_verb(verb, [other.lower() for other in words.words[max(0, index - _GOVERNED) : index]])


def _of_verb(verb: VerbForm | None, earlier: list[str]) -> _Told:
    """What a verb tells by its form and by the words before it: had been due to open is past, will be held is not.

    A verb that the lexicon does not know is one in -ed.
    """
    before = next((word for word in reversed(earlier) if word not in _WITHIN_VERB), "")
    if before == "to" and not _FORMER.isdisjoint(earlier) and not _AHEAD.isdisjoint(earlier):
        return "past"
    if before in _FUTURE or before in ("to", "would"):
        return "future"
    return "past" if verb is None or ("d" in verb.forms and "b" not in verb.forms) else "nothing"


def _ends_sentence(words: Words, index: int, word: str) -> bool:
    if word[0] == "\n" or word in ("!", "?", ";"):
        return True
    if word != "." or index + 1 >= len(words.words):
        return False
    before, after = words.words[index - 1] if index else "", words.words[index + 1]
    apart = words.span(index + 1).start > words.ends[index]
    return apart and after[0].isupper() and len(before) > _LONGEST_ABBREVIATION
