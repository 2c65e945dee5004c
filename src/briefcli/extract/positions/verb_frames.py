"""The frames of each verb that takes a position, as the word lists have them."""

from functools import cache

import msgspec

from briefcli.extract.text import lexicon
from briefcli.model.position import PositionKind

_POSITIONS = lexicon.positions()


class Frame(msgspec.Struct, frozen=True):
    """A kind of position, and the words for what must follow its verb."""

    kind: PositionKind
    words: tuple[str, ...]


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
    lemmas = {verb for verb, known in of_verbs().items() if not all(_is_rare(frame) for frame in known)}
    lemmas = (lemmas - {"be"}) | _POSITIONS.naming_verbs  # only where "against" follows
    return frozenset(
        lexicon.forms_of(lemmas)
        | {"against", "question"}  # there is no question of
        | {max(frame.words[1:], key=len) for known in of_verbs().values() for frame in known if _is_rare(frame)}
        | _POSITIONS.position_nouns.keys()
        | _POSITIONS.certain
        | _POSITIONS.decisions
        | _POSITIONS.campaigns
        | _POSITIONS.favours
        | _POSITIONS.leanings.keys()
        | _POSITIONS.unwilling
        | _POSITIONS.ready
    )


def _is_rare(frame: Frame) -> bool:
    """Whether a frame is a set phrase, which another word than its verb gives away: said [no] to."""
    return frame.words[0] == "as"
