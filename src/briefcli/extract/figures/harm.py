"""Words of harm, each with what happens to the people: killed, injured, missing, displaced, detained."""

from collections.abc import Mapping

from briefcli import regexes
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_pattern
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()


def _turned(lists: Mapping[Measure, list[str]]) -> dict[str, Measure]:
    """Each word of the lists with the name of its list."""
    return {word: name for name, words in lists.items() for word in words}


NOUNS = _turned(_FIGURES.nouns_of_victims)
"""Nouns for the people counted: the dead."""
SAID_OF = _turned(_FIGURES.predicates_of_victims)
"""Words said of people: were wounded."""
DEEDS = _turned(_FIGURES.nouns_of_harm)
"""Nouns of what is done to people: murder, arrest."""
VERBS = _turned(_FIGURES.verbs_of_harm)
"""Forms of the verbs that take people as their object."""
PHRASES = tuple((regexes.compile(one), lot) for lot, patterns in _FIGURES.phrases_of_harm.items() for one in patterns)
_IDIOMS = regexes.compile(any_pattern(_FIGURES.idioms_of_harm))
TELLING = frozenset((*NOUNS, *SAID_OF, *_FIGURES.tolls, *DEEDS, *VERBS, *_FIGURES.harming, *_FIGURES.rescuers))
"""Words any of which tells of harm by itself, without the words around it."""


def is_told(statement: Statement) -> bool:
    """Whether a sentence has any word of harm at all; most do not, and need no search."""
    if not TELLING.isdisjoint(statement.vocabulary):
        return True
    return any(map(statement.small.__contains__, _FIGURES.stems_of_harm))


def is_idiom(statement: Statement, index: int) -> bool:
    """Whether a word of harm only begins an idiom: captured on camera, dead set against it."""
    return _IDIOMS.match(statement.small, statement.tokens[index].start) is not None


_MISHAPS = frozenset(
    {*VERBS, *DEEDS, *_FIGURES.harming, *_FIGURES.harmful_events, *_FIGURES.tells_of_mishap} - {*NOUNS}
)
"""Words that tell of violence or of a mishap, which not everybody dies of."""


def is_mishap(word: str) -> bool:
    """Whether a word tells of violence or of a mishap."""
    return word in _MISHAPS


def is_of_mishap(statement: Statement) -> bool:
    """Whether a sentence tells of violence or of a mishap, and not only that somebody died or was lost."""
    return not _MISHAPS.isdisjoint(statement.vocabulary)
