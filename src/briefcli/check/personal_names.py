"""Whether a name is that of somebody whom the report names: all of it, as far as a name can be said in other words."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from briefcli import names, regexes
from briefcli.extract.text import lexicon

Name = tuple[str, ...]
"""The words of a name as printed, without titles."""
_Divided = tuple[Name, str, frozenset[str]]
"""The words of a name, "jr" or the like where it has that, and its particles: von, de la."""
Match = Literal["exact", "full", "last", "likely", "none"]
"""`exact` all words; `full` first and last name; `last` the last name alone, or what the report calls them by;
`likely` it may be the same name, but that cannot be told."""

_ORDER: tuple[Match, ...] = ("exact", "full", "last", "likely", "none")
_FEWEST_LETTERS = 4
"""From so many letters on, a slip of the keyboard is more likely than another name."""
_GENERATIONS = {"junior": "jr", "senior": "sr", "2nd": "ii", "3rd": "iii"}
_ARTICLE = regexes.compile(r"^(?:al|el)(?:[-‑]|$)", re.IGNORECASE)
_CALLED = frozenset(("jr", "sr", "ii", "iii", "iv"))


@lru_cache(maxsize=16384)
def match(claimed: Name, known: tuple[Name, ...]) -> Match:
    """How far a claimed name is one that the report has for somebody, its best match of several."""
    claim = _divided(claimed)
    found = [_compared(claim, name, known) for name in known]
    return min(found, key=_ORDER.index, default="none")


def is_suffix(word: str) -> bool:
    """Whether a word stands after a name and is none: Jr., PhD."""
    end = names.fold(word).replace(" ", "")
    known = lexicon.people()
    return end in _CALLED or end in _GENERATIONS or end in known.name_suffixes or end in known.post_nominals


def _compared(claim: _Divided, known: Name, all_known: Sequence[Name]) -> Match:
    (words, generation, particles), (own_words, own_generation, own_particles) = claim, _divided(known)
    if not words or not own_words or (generation and own_generation and generation != own_generation):
        return "none"
    while len(words) > 1 and words[0].lower() in particles and not names.is_spelling(words[0], own_words[0]):
        words = words[1:]  # von der Leyen
    found = _words_compared(words, own_words, all_known)
    if found == "none" and len(words) > 1 and _ARTICLE.fullmatch(words[0]) and _ARTICLE.match(known[-1]):
        found = _words_compared(words[1:], own_words, all_known)
    if found in ("none", "likely"):
        return found
    if (generation and not own_generation) or not particles <= own_particles:
        return "likely"
    return "full" if found == "exact" and own_generation and not generation else found


def _words_compared(claimed: Name, known: Name, all_known: Sequence[Name]) -> Match:
    if _same_words(claimed, known) or _same_words(_parts(claimed), _parts(known)) or _is_unspaced(claimed, known):
        is_part = min(len(claimed), len(known)) == 1 and any(len(name) > 1 for name in all_known)
        return "last" if is_part else "exact"
    if len(claimed) == 1:
        return _single(claimed[0], known)
    if len(known) == 1:
        # The report has the last name alone: which of the family it is, it does not say.
        only = all(len(name) == 1 for name in all_known)
        return "likely" if only and names.is_spelling(claimed[-1], known[0]) else "none"
    if len(claimed) < len(known) and all(map(names.is_spelling, claimed, known[-len(claimed) :])):
        return "last"
    first, last = _is_given(claimed[0], known[0]), names.is_spelling(claimed[-1], known[-1])
    if first and last:
        return _middles_compared(_middle(claimed), _middle(known))
    if last and (_is_alike(claimed[0], known[0]) or any(_is_given(claimed[0], word) for word in _middle(known))):
        return "likely"
    return "likely" if first and _is_alike(claimed[-1], known[-1]) else "none"


def _single(word: str, known: Name) -> Match:
    """A claimed name of one word: the last name, but not the first, which is not a whole name."""
    if names.is_spelling(word, known[-1]):
        return "last" if len(known) > 1 else "exact"
    if len(known) > 1 and names.is_spelling(word, known[0]):
        return "last" if names.is_family_name_first(known[0]) else "likely"
    if any(names.is_spelling(word, one) for one in known) or _is_alike(word, known[-1]):
        return "likely"
    return "none"


def _is_alike(one: str, other: str) -> bool:
    """Whether two words may be one name, as a search would take them."""
    first, second = names.fold(one), names.fold(other)
    if min(len(first), len(second)) < _FEWEST_LETTERS:
        return names.skeleton(first) == names.skeleton(second) != ""
    return names.is_one_slip(first, second) or names.skeleton(first) == names.skeleton(second)


def _same_words(claimed: Name, known: Name) -> bool:
    """Whether two names have the same words, whatever their order: Quill, Ada; Jinping Xi."""
    if len(claimed) != len(known):
        return False
    left = list(known)
    for word in claimed:
        found = next((one for one in left if names.is_spelling(word, one)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _parts(name: Name) -> Name:
    """The words of a name parted at hyphens and dots: Jong-un, J.P."""
    return tuple(part for word in name for part in re.split(r"[-‑.]", word) if part)


def _is_unspaced(claimed: Name, known: Name) -> bool:
    """Whether a name in a script without spaces is the known one: 习近平."""
    return len(claimed) == 1 and not claimed[0].isascii() and names.is_spelling(claimed[0], "".join(known))


def _is_given(claimed: str, known: str) -> bool:
    """Whether a first name is the same, its initial or a common short form: J., Bill for William."""
    if names.is_spelling(claimed, known) or names.is_short_form(claimed, known):
        return True
    one, other = names.fold(claimed), names.fold(known)
    return bool(one and other) and min(len(one), len(other)) == 1 and one[0] == other[0]


def _middle(name: Name) -> Name:
    particles = lexicon.people().name_particles
    return tuple(word for word in name[1:-1] if word.lower().strip(".-") not in particles)


def _middles_compared(claimed: Name, known: Name) -> Match:
    """What names between first and last make of two names; they may be left out, and initials keep their order."""
    short, long = sorted((claimed, known), key=len)
    rest = iter(long)
    if short and (
        not all(any(_is_given(word, other) for other in rest) for word in short)
        or (len(short) < len(long) and all(len(names.fold(word)) == 1 for word in long))
    ):
        return "none"  # George W. and George H. W. are two people
    return "full" if len(claimed) <= len(known) else "likely"


@lru_cache(maxsize=8192)
def _divided(name: Name) -> _Divided:
    """A name taken apart; letters of rank after it are left out."""
    known = lexicon.people().name_particles - {"y"}
    stripped = (re.sub(r"['’]s$|^['’]|['’]$", "", word.strip(".,")) for word in name)
    words = [word for word in stripped if word]
    particles = {word.lower() for word in words[:-1] if word.lower() in known}
    if any(map(_ARTICLE.match, words)):
        particles = particles - {"el"} | {"al"}
    generation = ""
    while len(words) > 1 and is_suffix(words[-1]):
        end = names.fold(words.pop()).replace(" ", "")
        end = _GENERATIONS.get(end, end)
        generation = f"{end} {generation}".strip() if end in _CALLED else generation
    return tuple(_ARTICLE.sub("", word) or word for word in words), generation, frozenset(particles)
