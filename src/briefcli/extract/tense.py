"""Whether the clause around a word tells of the past or of what is to come."""

from typing import Literal

from briefcli.extract import lexicon
from briefcli.extract.time_words import OTHER, Words

Tense = Literal["past", "future", "unknown"]

_REACH = 30
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


def at(words: Words, index: int) -> Tense:
    """The tense of the clause that holds a word, by its nearest verb, to the left first.

    Says "unknown" where no verb near it tells.
    """
    start = _start(words, index)
    before = words.words[start - 1].lower() if start else ""
    if before == "since":
        return "past"
    left = range(start - 1, max(-1, start - _REACH), -1)
    if before in _UNTIL:
        return "past" if _has_had(words, left) else "future"
    found = _nearest(words, left)
    if before in ("for", "before") and found == "unknown":
        return "future"
    after = words.words[index + 1].lower() if index + 1 < len(words.words) else ""
    if after == "deadline":
        return "future"
    return found if found != "unknown" else _nearest(words, range(index + 1, min(len(words.words), index + _REACH)))


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
        if _ends_sentence(words, index, word):
            return False
        if word in _FUTURE or word in _AHEAD:
            return False
        if word in _BE_OR_HAVE:
            return True
    return False


def _nearest(words: Words, indices: range) -> Tense:
    """The tense of the first verb on the way; a full stop ends the way."""
    for index in indices:
        word = words.words[index].lower()
        if _ends_sentence(words, index, word):
            return "unknown"
        tense = _of_word(words, index, word)
        if tense is not None:
            return tense
    return "unknown"


def _of_word(words: Words, index: int, word: str) -> Tense | None:
    before = words.words[index - 1].lower() if index else ""
    if word in _FUTURE:
        return "future"
    if word in _AHEAD or (
        word in _PLANS and words.words[index + 1 : index + 2] and words.words[index + 1] in _PLANNED_FOR
    ):
        earlier = {other.lower() for other in words.words[max(0, index - 3) : index]}
        return "past" if earlier & _BE_OR_HAVE else "future"
    if word in _PAST:
        return "past"
    verb = lexicon.load().verbs.get(word)
    if verb is None:
        return "past" if word.endswith("ed") and len(word) > 4 else None
    if before in _FUTURE or before in ("to", "would"):
        return "future"
    return "past" if "d" in verb.forms and "b" not in verb.forms else None


def _ends_sentence(words: Words, index: int, word: str) -> bool:
    if word[0] == "\n" or word in ("!", "?", ";"):
        return True
    if word != "." or index + 1 >= len(words.words):
        return False
    start = words.spans[index + 1][0]
    return (
        start > words.spans[index][1]
        and words.words[index + 1][0].isupper()
        and index > 0
        and len(words.words[index - 1]) > 3
    )
