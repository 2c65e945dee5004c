"""What must follow a verb that takes a position: an object, somebody who is addressed, an infinitive, a clause.

`data/lexicon/positions.json` lists for each verb the frames in which it takes a position, as words: object,
somebody, to, that, nothing, or a particle such as for; "on somebody" is a particle with whoever is addressed.
"""

import re
from functools import cache
from typing import NamedTuple

import msgspec

from briefcli import resources
from briefcli.extract.clauses import contents
from briefcli.extract.text import lexicon
from briefcli.extract.text.phrases import Phrases
from briefcli.model.position import PositionKind

_ASKED_FROM = re.compile(r"n(?:fn)*i(?=n)")


class Lexicon(msgspec.Struct, frozen=True):
    """The words of positions: verbs under the kind of position that they take, with their frames; and lists of nouns.

    `nouns` are statements that take a position, which somebody `makes`. What is `said_to_be_so` is denied by whoever
    rejects it, what is `asked_for` is refused by whoever denies it, and `words_of_denial` say that something is not so
    behind a verb that `names` it. No position is taken by whoever
    offers what is `not_offered` or calls for what only `cries` call for, nor by things with the verbs of what
    `things_do_too`.
    """

    origin: str
    kinds: dict[PositionKind, dict[str, list[str]]]
    nouns: dict[str, PositionKind]
    makes: frozenset[str]
    names: frozenset[str]
    said_to_be_so: frozenset[str]
    asked_for: frozenset[str]
    not_offered: frozenset[str]
    cries: frozenset[str]
    things_do_too: frozenset[str]
    words_of_denial: frozenset[str]


class Frame(NamedTuple):
    """A kind of position, and the words for what must follow its verb."""

    kind: PositionKind
    words: tuple[str, ...]


class Follow(NamedTuple):
    """What follows a verb, as numbers of chunks: what the position is about, and who is addressed."""

    content: int | None
    addressee: int | None = None


@cache
def load() -> Lexicon:
    """The words of positions; read from the disk on the first call only."""
    return msgspec.json.decode((resources.folder("lexicon") / "positions.json").read_bytes(), type=Lexicon)


@cache
def of_verbs() -> dict[str, tuple[Frame, ...]]:
    """The frames of each verb, in the order in which they are tried."""
    found: dict[str, tuple[Frame, ...]] = {}
    for kind, verbs in load().kinds.items():
        for verb, after in verbs.items():
            found[verb] = (*found.get(verb, ()), *(Frame(kind, tuple(words.split())) for words in after))
    return found


@cache
def forms() -> frozenset[str]:
    """Every form of a word that may take a position."""
    lemmas = of_verbs().keys() | load().names
    verbs = {form for form, verb in lexicon.load().verbs.items() if verb.lemma in lemmas}
    return frozenset(verbs | load().nouns.keys())


def follow(phrases: Phrases, verb: int, frame: tuple[str, ...]) -> Follow | None:
    """What follows a verb, where it is what a frame asks for."""
    shape = phrases.shape
    after = verb + 1
    match frame:
        case ("nothing",):
            refused = phrases.words(verb)[-1].lower.endswith("ed")
            return Follow(None) if refused and shape[after : after + 1] in ("", ".", ";") else None
        case ("to",):
            return Follow(after) if _is_to(phrases, after) else None
        case ("that",):
            says = shape[after : after + 1] == "h" or contents.has_clause(shape, after)
            return Follow(after) if says else None
        case ("object",):
            return Follow(after) if shape[after : after + 1] in ("n", "Q") or shape[after:] == "h." else None
        case ("somebody",):
            return _addressed(phrases, after)
        case ("somebody", "to"):
            found = _addressed(phrases, after)
            return found if found and shape[found.content or after] == "t" else None
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
    return kind == "t" or (kind == "i" and phrases.words(index)[0].lower == "to")


def _addressed(phrases: Phrases, index: int) -> Follow | None:
    """Somebody who is addressed, and what follows: the board [to act]; the board [of sleeping]; the board."""
    shape = phrases.shape
    if shape[index : index + 1] != "n":
        return Follow(index) if shape[index : index + 1] == "Q" else None
    beyond = index + 1
    while shape[beyond : beyond + 2] in ("in", "fn") and shape[beyond + 2 : beyond + 3] in ("f", "t", "i"):
        beyond += 2
    if shape[beyond : beyond + 1] in ("t", "f", "i", "h"):
        return Follow(beyond, index)
    return Follow(index)


def _particle(phrases: Phrases, verb: int, particle: str, addressed: bool) -> Follow | None:
    """Called for talks; ruled out talks; called on the board to act."""
    place = phrases.chunks[verb].last
    if place >= len(phrases.tokens) or phrases.tokens[place].lower != particle:
        return None
    index = next((later for later in range(verb + 1, len(phrases.chunks)) if phrases.chunks[later].first > place), None)
    if index is None or phrases.shape[index] not in "nQghst":
        return None
    return _addressed(phrases, index) if addressed else Follow(index)
