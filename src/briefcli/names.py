"""One person under many spellings: finding, and suggesting what was meant.

A name is compared in the forms in which it travels: without case and accents, in Latin letters
whatever its script, with the romanisations of one name made equal (Zelenskyy, Zelenskiy, Selenskyj,
Зеленський), and at last with one slip of the keyboard.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable

from briefcli.model.person import Person
from briefcli.model.story import Story

_SHORTEST_PREFIX = 3
_SHORTEST_SLIP = 4
_MOST_ABOVE = 8
"""How far up somebody's affiliations are looked at; more than a handful would be made to stall us."""
_IGNORED = frozenset({"the", "of", "and", "for", "a", "an"})

# What one sound becomes in the Latin spellings of Slavic names; applied in this order.
_ROMANISATIONS = (
    ("kh", "h"),
    ("ch", "h"),
    ("w", "v"),
    ("z", "s"),
    ("y", "i"),
    ("j", "i"),
    ("ii", "i"),
    ("ie", "e"),
)


def fold(text: str) -> str:
    """The text in small Latin letters and digits, without accents; words parted by single spaces.

    >>> fold("Владимир Зеленский"), fold("O’Néill-Şahin")
    ('vladimir zelenskiy', 'oneill sahin')
    """
    if text.isascii() and text.isalnum():  # as most words are
        return text.lower()
    latin = text
    if not latin.isascii():
        latin = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    if not latin.isascii():
        from anyascii import anyascii  # 35 ms to import, and most names are typed in ASCII

        latin = anyascii(text)
    without_apostrophes = re.sub("['’`ʼ]", "", latin.casefold())
    return re.sub(r"[^a-z0-9]+", " ", without_apostrophes).strip()


def skeleton(word: str) -> str:
    """A folded word with the usual romanisations made equal and double letters made single.

    >>> skeleton("zelenskyy") == skeleton("selenskyj") == skeleton("zelenskiy")
    True
    """
    for spelling, sound in _ROMANISATIONS:
        word = word.replace(spelling, sound)
    return re.sub(r"(.)\1+", r"\1", word)


def is_one_slip(first: str, second: str) -> bool:
    """Whether one letter left out, put in, mistaken or swapped with its neighbour makes one the other.

    This is a Damerau-Levenshtein distance of at most 1.
    """
    while first and second and first[0] == second[0]:
        first, second = first[1:], second[1:]
    while first and second and first[-1] == second[-1]:
        first, second = first[:-1], second[:-1]
    return max(len(first), len(second)) <= 1 or (len(first) == 2 and first == second[::-1])


def find(story: Story, query: str, among: Collection[Person] | None = None) -> tuple[Person, ...]:
    """The people who go by a name, a part of it, a role or an affiliation; the closest matches only.

    All words of the query must fit. Several people come back when it fits them equally well
    ("president"), nobody when it fits none. `among` leaves other people out.
    """
    words = [_ungendered(word) for word in fold(query).split() if word not in _IGNORED]
    ranked: list[tuple[int, Person]] = []
    for person in story.people if among is None else among:
        rank = _rank(words, story, person) if words else None
        if rank is not None:
            ranked.append((rank, person))
    best = min((rank for rank, _ in ranked), default=None)
    return tuple(person for rank, person in ranked if rank == best)


def find_speakers(story: Story, query: str) -> tuple[Person, ...]:
    """Whom `find` finds among those who are quoted or relay a quotation."""
    return find(story, query, among=story.speakers())


def nearest(query: str, spellings: Iterable[str]) -> list[str]:
    """Up to three of the spellings that look most like the query, the nearest first."""
    from difflib import get_close_matches

    by_form: dict[str, str] = {}
    for spelling in spellings:
        folded = fold(spelling)
        for form in (folded, *folded.split()):
            by_form.setdefault(form, spelling)
    close = get_close_matches(fold(query), by_form, n=6, cutoff=0.6)
    return list(dict.fromkeys(by_form[form] for form in close))[:3]


def _rank(words: list[str], story: Story, person: Person) -> int | None:
    """How far-fetched it is to call a person so: 0 by name, up to 4 by a slip; none if it does not fit."""
    names = {word for spelling in (person.name, *person.aliases) for word in fold(spelling).split()}
    above = [spelling for one in story.affiliations(person.id)[1:_MOST_ABOVE] for spelling in (one.name, *one.aliases)]
    roles = {_ungendered(word) for spelling in (person.role or "", *above) for word in fold(spelling).split()}
    ranks = [_word_rank(word, names, roles) for word in words]
    fitting = [rank for rank in ranks if rank is not None]
    return max(fitting) if len(fitting) == len(ranks) else None


def _ungendered(word: str) -> str:
    """A spokesman, a spokeswoman and a spokesperson have one role; names such as Norman are left alone."""
    return re.sub(r"^(spokes|chair|congress|council|police|business)(man|woman)$", r"\1person", word)


def _word_rank(word: str, names: set[str], roles: set[str]) -> int | None:
    if word in names:
        return 0
    skeletons = {skeleton(name) for name in names}
    if skeleton(word) in skeletons:
        return 1
    if word in roles:
        return 2
    if len(word) >= _SHORTEST_PREFIX and any(name.startswith(word) for name in names):
        return 3
    if len(word) >= _SHORTEST_SLIP and any(
        is_one_slip(word, name) or is_one_slip(skeleton(word), skeleton(name))
        for name in names
        if len(name) >= _SHORTEST_SLIP
    ):
        return 4
    return None
