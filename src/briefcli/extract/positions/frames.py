"""What must follow a verb that takes a position: an object, somebody who is addressed, an infinitive, a clause.

`data/lexicon/en/positions.json` lists for each verb the frames in which it takes a position, as words: object,
somebody, to, that, doing, nothing, or a particle such as for; "on somebody" is a particle with whoever is addressed.
"""

from functools import cache
from typing import NamedTuple

from briefcli.extract.clauses import contents
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    IN_NP,
    INFINITIVE,
    ING,
    NP,
    OF,
    OF_NP,
    PREPOSITION,
    QUOTATION,
    SEMICOLON,
    STOP,
    THAT,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()
_VERBS = lexicon.verbs()

_ASKED_FROM = pattern("NP(?:OF NP)* PREPOSITION(?=NP)")
_REFUSED_NOTHING = ("", STOP, SEMICOLON)
_REJECTED_THAT = letters("THAT STOP")
_ADDRESSED_BY = (INFINITIVE, OF, PREPOSITION, THAT)
_HANGS_ON_ADDRESSEE = (OF, INFINITIVE, PREPOSITION)
_BEHIND_PARTICLE = letters("NP QUOTATION ING THAT SUBORDINATOR INFINITIVE")


class Frame(NamedTuple):
    """A kind of position, and the words for what must follow its verb."""

    kind: PositionKind
    words: tuple[str, ...]


class Follow(NamedTuple):
    """What follows a verb, as numbers of chunks: what the position is about, and who is addressed."""

    content: int | None
    addressee: int | None = None


@cache
def of_verbs() -> dict[str, tuple[Frame, ...]]:
    """The frames of each verb, in the order in which they are tried."""
    found: dict[str, tuple[Frame, ...]] = {}
    for kind, verbs in _POSITIONS.frames.items():
        for verb, after in verbs.items():
            found[verb] = (*found.get(verb, ()), *(Frame(kind, tuple(words.split())) for words in after))
    return found


@cache
def forms() -> frozenset[str]:
    """Every form of a word that may take a position."""
    lemmas = of_verbs().keys() | _POSITIONS.naming_verbs
    verbs = {form for form, verb in _VERBS.items() if verb.lemma in lemmas}
    return frozenset(verbs | _POSITIONS.position_nouns.keys())


def follow(phrases: Phrases, verb: int, frame: tuple[str, ...]) -> Follow | None:
    """What follows a verb, where it is what a frame asks for."""
    shape = phrases.shape
    after = verb + 1
    match frame:
        case ("nothing",):
            refused = phrases.words(verb)[-1].lower.endswith("ed")
            return Follow(None) if refused and shape[after : after + 1] in _REFUSED_NOTHING else None
        case ("to",):
            return Follow(after) if _is_to(phrases, after) else None
        case ("that",):
            says = shape[after : after + 1] == THAT or contents.has_clause(shape, after)
            return Follow(after) if says else None
        case ("doing",):
            return Follow(after) if shape[after : after + 1] == ING else None
        case ("object",):
            return (
                Follow(after)
                if shape[after : after + 1] in (NP, QUOTATION) or shape[after:] == _REJECTED_THAT
                else None
            )
        case ("somebody",):
            return _addressed(phrases, after)
        case ("somebody", "to"):
            found = _addressed(phrases, after)
            return found if found and shape[found.content or after] == INFINITIVE else None
        case ("object", "from"):
            beyond = _ASKED_FROM.match(shape, after)
            asked = beyond is not None and phrases.words(beyond.end() - 1)[0].lower == "from"
            return Follow(after) if asked else None
        case (particle, *addressed):
            return _particle(phrases, verb, particle, bool(addressed))
    return None


def _is_to(phrases: Phrases, index: int) -> bool:
    """Whether an infinitive follows, be its verb known or not."""
    kind = phrases.shape[index : index + 1]
    return kind == INFINITIVE or (kind == PREPOSITION and phrases.words(index)[0].lower == "to")


def _addressed(phrases: Phrases, index: int) -> Follow | None:
    """Somebody who is addressed, and what follows: the board [to act]; the board [of sleeping]; the board."""
    shape = phrases.shape
    if shape[index : index + 1] != NP:
        return Follow(index) if shape[index : index + 1] == QUOTATION else None
    beyond = index + 1
    while shape[beyond : beyond + 2] in (IN_NP, OF_NP) and shape[beyond + 2 : beyond + 3] in _HANGS_ON_ADDRESSEE:
        beyond += 2
    if shape[beyond : beyond + 1] in _ADDRESSED_BY:
        return Follow(beyond, index)
    return Follow(index)


def _particle(phrases: Phrases, verb: int, particle: str, addressed: bool) -> Follow | None:
    """Called for talks; ruled out talks; called on the board to act."""
    place = phrases.chunks[verb].last
    if place >= len(phrases.tokens) or phrases.tokens[place].lower != particle:
        return None
    index = next((later for later in range(verb + 1, len(phrases.chunks)) if phrases.chunks[later].first > place), None)
    if index is None or phrases.shape[index] not in _BEHIND_PARTICLE:
        return None
    return _addressed(phrases, index) if addressed else Follow(index)
