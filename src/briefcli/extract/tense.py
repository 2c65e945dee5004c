"""Whether the clause around a word tells of the past or of what is to come."""

from typing import Literal

from briefcli.extract import lexicon
from briefcli.extract.time_words import Words

Tense = Literal["past", "future", "unknown"]

_REACH = 30
_FUTURE = frozenset("will shall 'll won't".split())
_AHEAD = frozenset(
    "expected scheduled due set slated plans plan planned planning hopes intends intend aims deadline expires "
    "upcoming coming next expects forthcoming ahead until till by must can may should could might".split()
)
_PAST = frozenset("was were had did been has have ago said since".split())


def at(words: Words, index: int) -> Tense:
    """The tense of the clause that holds a word, by its nearest verb, to the left first.

    Says "unknown" where no verb near it tells.
    """
    before = words.words[index - 1].lower() if index else ""
    if before in ("by", "until", "till"):
        return "future"
    if before == "since":
        return "past"
    found = _nearest(words, range(index - 1, max(-1, index - _REACH), -1))
    if found == "unknown":
        found = _nearest(words, range(index + 1, min(len(words.words), index + _REACH)))
    return found


def _nearest(words: Words, indices: range) -> Tense:
    """The tense of the first verb on the way; a full stop ends the way."""
    verbs = lexicon.load().verbs
    step = indices.step
    for index in indices:
        word = words.words[index].lower()
        if word in (".", "!", "?", ";") or word[0] == "\n":
            if word == "." and index and words.words[index - 1].lower() in _ABBREVIATED:
                continue
            return "unknown"
        if word in _FUTURE or word in _AHEAD:
            return "future"
        if word in _PAST:
            return "past"
        verb = verbs.get(word)
        if verb is None:
            continue
        before = words.words[index - 1].lower() if index else ""
        if before in _FUTURE or before in ("to", "would"):
            return "future"
        if "d" in verb.forms and "b" not in verb.forms:
            return "past"
        if step < 0 and "s" in verb.forms and verb.lemma not in lexicon.load()["also_nouns"]:
            return (
                "future"
                if verb.lemma in ("begin", "start", "open", "end", "expire", "meet", "vote", "face")
                else "unknown"
            )
    return "unknown"


_ABBREVIATED = frozenset(
    "mr mrs ms dr gen gov sen rep st inc co corp u s jan feb mar apr aug sept sep oct nov dec a.m p.m".split()
)
