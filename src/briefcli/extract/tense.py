"""Whether the clause around a word tells of the past or of what is to come."""

from typing import Literal

from briefcli.extract import lexicon
from briefcli.extract.time_words import Words

Tense = Literal["past", "future", "unknown"]

_REACH = 30
_FUTURE = frozenset("will shall ll won wo must can".split())
_BE_OR_HAVE = frozenset("was were had".split())
_AHEAD = frozenset(
    "expected scheduled due set slated hopes intends intend aims deadline expires "
    "upcoming expects forthcoming ahead effective payable begins starts opens ends expire".split()
)
_PLANS = frozenset("plan plans planned planning wants want hope".split())
_PAST = frozenset("was were had did been has have ago said since did".split())
_UNTIL = frozenset(("by", "until", "till"))


def at(words: Words, index: int) -> Tense:
    """The tense of the clause that holds a word, by its nearest verb, to the left first.

    Says "unknown" where no verb near it tells.
    """
    before = words.words[index - 1].lower() if index else ""
    if before == "since":
        return "past"
    found = _nearest(words, range(index - 1, max(-1, index - _REACH), -1))
    if before in _UNTIL:
        return "past" if found == "past" and before == "by" else "future"
    after = words.words[index + 1].lower() if index + 1 < len(words.words) else ""
    if after == "deadline":
        return "future"
    if found == "unknown":
        found = _nearest(words, range(index + 1, min(len(words.words), index + _REACH)))
    return found


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
    if word in _AHEAD or (word in _PLANS and words.words[index + 1 : index + 2] == ["to"]):
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
