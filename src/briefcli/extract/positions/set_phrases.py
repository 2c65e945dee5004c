"""Positions that lie in a set phrase: gave the go-ahead to the sale, said no to it, took aim at the council.

Behind `as` a frame has the words that follow the verb; “its” stands for any possessive, “the” for any article, and an
adjective may stand before the last noun (their full backing). What comes behind the words is the subject matter.
"""

from briefcli.extract.positions.complement import Complement
from briefcli.extract.text.classes import (
    DETERMINER,
    DETERMINERS,
    IN_NP,
    INFINITIVE,
    ING,
    NOMINAL,
    NP,
    OBJECT_PRONOUN,
    PREPOSITIONS,
    QUOTATION,
    TO,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row

_PARTICLES = PREPOSITIONS + TO
_ABOUT = (NP, ING, INFINITIVE, QUOTATION)
_LIES_BEHIND = (IN_NP, letters("PREPOSITION ING"))
_WITH = ("agreement with", "deal with", "settlement with")
"""Nouns whose party alone would not tell what is agreed."""
OPENS = "as"
"""The first word of a frame that is a set phrase."""


def _set_phrase(phrases: Phrases, verb: int, words: str) -> Complement | None:
    place = phrases.chunks[verb].last
    if words.startswith("its back") and [token.tag for token in phrases.tokens[place : place + 1]] == [DETERMINER]:
        return None  # turned the story back on the paper
    for word in words.split():
        while _is_passed_over(phrases, place, word):
            place += 1
        if not _is_word(phrases, place, word):
            return None
        place += 1
    chunks = range(verb + 1, len(phrases.chunks))
    if phrases.tokens[place - 1].tag == TO:  # said no to petition
        led = next((index for index in chunks if phrases.chunks[index].first == place - 1), None)
        if led is not None and phrases.shape[led] == INFINITIVE:
            return Complement(led)
    behind = next((index for index in chunks if phrases.chunks[index].first >= place), None)
    if behind is None:
        return None
    if words.endswith(_WITH) and phrases.shape[verb + 1] == NP:
        return Complement(verb + 1)  # reached an agreement with the town to let the work go ahead
    if phrases.shape[behind] == INFINITIVE or _is_particle(phrases, place - 1):
        return Complement(behind) if phrases.shape[behind] in _ABOUT else None
    is_clause = phrases.shape[behind + 2 : behind + 3] == VP  # gave her blessing before Roe left
    return Complement(behind + 1) if phrases.shape[behind : behind + 2] in _LIES_BEHIND and not is_clause else None


def _is_particle(phrases: Phrases, place: int) -> bool:
    """Whether the last word of the set phrase leads to what it is about: said no to."""
    return phrases.tokens[place].tag in _PARTICLES


def _is_word(phrases: Phrases, place: int, word: str) -> bool:
    if place >= len(phrases.tokens):
        return False
    token = phrases.tokens[place]
    return token.lower == word or (word in ("its", "the") and token.tag in DETERMINERS + OBJECT_PRONOUN)


def _is_passed_over(phrases: Phrases, place: int, word: str) -> bool:
    return place < len(phrases.tokens) and phrases.tokens[place].tag in NOMINAL and not _is_word(phrases, place, word)


SET_PHRASE = Row(
    "position in a set phrase",
    "Whoever gives the go-ahead to something agrees to it, and whoever says no to it refuses it.",
    "Ann Doe gave the go-ahead to the sale.",
    "Ann Doe gave the keys to the buyer.",
    _set_phrase,
)
