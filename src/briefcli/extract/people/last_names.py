"""How the words of a name are told apart: the last name, by which a mention is found again, and what follows it."""

import re
from functools import lru_cache

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.names import fold as _fold

_GIVEN_NAMES = lexicon.given_names()
_PEOPLE = lexicon.people()

_KEPT_NAMES = 4096
"""Names and words whose reading is kept: more than a day's articles have."""
_ARTICLE = regexes.compile(r"^(?:al|el)-(?=\w)", re.IGNORECASE)
"""What newspapers print before an Arabic name, or leave out: al-Assad, Assad."""
_CHINESE_GIVEN_NAME = regexes.compile(r"[A-Z][a-z]+-[a-z]+")
"""Two syllables, of which the second has no capital: Mei-kuen."""
fold = lru_cache(maxsize=_KEPT_NAMES)(_fold)


@lru_cache(maxsize=_KEPT_NAMES)
def last_name(words: tuple[str, ...]) -> str:
    """The last name, folded, without what may follow it or, in Arabic names, be left out before it.

    In the names of Hong Kong it stands between the given ones: Cecilia Orul Mei-kuen.
    """
    if len(words) > 2 and _CHINESE_GIVEN_NAME.fullmatch(words[-1]) and not _CHINESE_GIVEN_NAME.fullmatch(words[-2]):
        return fold(words[-2])
    for word in reversed(words):
        if word.lower() not in _PEOPLE.name_suffixes and word.lower() not in _PEOPLE.company_suffixes:
            return fold(_ARTICLE.sub("", word))
    return fold(words[-1])


@lru_cache(maxsize=_KEPT_NAMES)
def name_suffix(words: tuple[str, ...]) -> str:
    """What tells father and son of one name apart: jr, iii."""
    return fold(words[-1]) if words[-1].lower() in _PEOPLE.name_suffixes else ""


def is_last_name(words: tuple[str, ...]) -> bool:
    """Whether several words are a last name only: De la Doe, Doe Jr."""
    first = words[0].lower()
    if first in _PEOPLE.name_particles and first not in _GIVEN_NAMES.all:
        return True
    return len(words) == 2 and name_suffix(words) != ""
