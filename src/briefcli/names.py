"""One person under many spellings: finding, suggesting what was meant, and proving that two names are one.

To find somebody, a name is compared in the forms in which it travels: without case and accents, in Latin
letters whatever its script, with the romanisations of one name made equal (Zelenskyy, Zelenskiy, Selenskyj,
Зеленський), and at last with one slip of the keyboard. A search that finds one too many does no harm.

A proof must find none too many: Chan, Han and Khan sound alike and are three people. `is_spelling` is for that.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import cache, lru_cache

import msgspec

from briefcli import regexes, resources
from briefcli.model.person import Person
from briefcli.model.story import Story

_SHORTEST_PREFIX_LETTERS = 3
"""Two letters begin too many names."""
_SHORTEST_SLIP_LETTERS = 4
"""In a shorter word one letter makes another word."""
_BY_SLIP = 4
"""The rank of whoever fits a query by a slip of the keyboard only; lower ones are nearer."""
_MOST_ABOVE = 8
"""How far up somebody's affiliations are looked at; more than a handful would only be there to stall us."""
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

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss"})
# The letters of scholars and of Poles, Czechs and Croats, as English writes their sounds.
_CARONS = str.maketrans({"š": "sh", "č": "ch", "ć": "ch", "ž": "zh", "ż": "zh", "ł": "l", "ё": "e", "Ё": "e"})
# How languages write Slavic names: by which marks a spelling is known, and what each cluster stands for (in capitals
# sounds of one letter: sh, ch, shch, zh, kh), in this order. English, the first, needs no mark.
_Clusters = tuple[tuple[str, str], ...]
_ENGLISH: _Clusters = (("shch", "W"), ("tch", "C"), ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "X"), ("tz", "ts"))
_GERMAN: _Clusters = (("schtsch", "W"), ("tsch", "C"), ("sch", "S"), ("ch", "X"), ("z", "ts"), ("w", "v"))
_POLISH: _Clusters = (("szcz", "W"), ("cz", "C"), ("sz", "S"), ("ch", "X"), ("c", "ts"), ("w", "v"))
_FRENCH: _Clusters = (("chtch", "W"), ("tch", "C"), ("ch", "S"), ("j", "Z"), ("kh", "X"), ("ou", "u"))
_LANGUAGES = (("", _ENGLISH), ("w|sch|j", _GERMAN), ("w|sz|cz", _POLISH), ("ou|tch", _FRENCH))
_ENDINGS = (("ff$", "v"), ("[yj]", "i"), ("ii+", "i"), ("i[ea]", "e"))
_APOSTROPHES = "'’`ʼ"
_BETWEEN_WORDS = regexes.compile(r"[^a-z0-9]+")
# These two are compiled where they are first used: most runs compare no Slavic names.
_ANGLO_SAXON = r"(?:[dlrst]l|rr|st|dr|th|m)[oe]w$"
"""Names that no German or Pole wrote for one in -ov or -ev: Barlow, Winslow, Andrew."""
_SLAVIC = r"(?:[st]ki|[st]ka|[st]koi|[oe]va?|enk[oa]|[cC]uk|ovi[cC]|evi[cC]|oviX)$"
_SHORTEST_SLAVIC_LETTERS = 5
"""Shorter names of one sound are other names."""

_SHORTEST_LIKE_LETTERS = 3
"""A word of so few letters is like one that has nearly as many: on is not like none."""


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
    latin = latin.casefold()
    for mark in _APOSTROPHES:
        latin = latin.replace(mark, "")
    return _BETWEEN_WORDS.sub(" ", latin).strip()


def skeleton(word: str) -> str:
    """A folded word with the usual romanisations made equal and double letters made single.

    >>> skeleton("zelenskyy") == skeleton("selenskyj") == skeleton("zelenskiy")
    True
    """
    for spelling, sound in _ROMANISATIONS:
        word = word.replace(spelling, sound)
    return re.sub(r"(.)\1+", r"\1", word)


def is_one_slip(first: str, second: str) -> bool:
    """Whether one letter left out, put in, mistaken or swapped with its neighbour turns one into the other.

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
    words = _words(query)
    ranked: list[tuple[int, Person]] = []
    for person in story.people if among is None else among:
        rank = _rank(words, story, person) if words else None
        if rank is not None:
            ranked.append((rank, person))
    best = min((rank for rank, _ in ranked), default=None)
    return tuple(person for rank, person in ranked if rank == best)


def is_by_slip(story: Story, query: str, person: Person) -> bool:
    """Whether somebody whom `find` finds is called so by a slip of the keyboard only: Zelensy for Zelenskyy."""
    return _rank(_words(query), story, person) == _BY_SLIP


def find_speakers(story: Story, query: str) -> tuple[Person, ...]:
    """Whom `find` finds among those who are quoted or relay a quotation."""
    return find(story, query, among=story.speakers())


def nearest(query: str, spellings: Iterable[str], likeness: float = 0.6) -> list[str]:
    """Up to three of the spellings that look most like the query, the nearest first; with 1, only what is the same."""
    from difflib import get_close_matches

    by_form: dict[str, str] = {}
    for spelling in spellings:
        folded = fold(spelling)
        for form in (folded, *folded.split()):
            by_form.setdefault(form, spelling)
    meant = fold(query)
    close = get_close_matches(meant, by_form, n=6, cutoff=likeness)
    like = [form for form in close if len(form) > _SHORTEST_LIKE_LETTERS or abs(len(form) - len(meant)) <= 1]
    return list(dict.fromkeys(by_form[form] for form in like))[:3]


def _words(query: str) -> list[str]:
    return [_ungendered(word) for word in fold(query).split() if word not in _IGNORED]


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
    if len(word) >= _SHORTEST_PREFIX_LETTERS and any(name.startswith(word) for name in names):
        return 3
    if len(word) >= _SHORTEST_SLIP_LETTERS and any(
        is_one_slip(word, name) or is_one_slip(skeleton(word), skeleton(name))
        for name in names
        if len(name) >= _SHORTEST_SLIP_LETTERS
    ):
        return _BY_SLIP
    return None


@lru_cache(maxsize=65536)
def is_spelling(first: str, second: str) -> bool:
    """Whether two words are one name, by what is known of spellings; names that only sound alike are two.

    >>> is_spelling("Zelenskyy", "Selenskyj"), is_spelling("Müller", "Mueller"), is_spelling("Chan", "Khan")
    (True, True, False)
    """
    if not _spellings(first).isdisjoint(_spellings(second)):
        return True
    return _is_slavic(first, second)


def spelling_keys(word: str) -> frozenset[str]:
    """What all spellings of a word share at least one of, to look names up by."""
    return frozenset({*map(str, _spellings(word)), *(f"~{sounds.replace('z', 's')}" for _, sounds in _sounds(word))})


def is_short_form(first: str, second: str) -> bool:
    """Whether one of two first names is a common short form of the other: Bill and William, not Bill and Will."""
    short, full = fold(first), fold(second)
    return full in _tables().short_forms.get(short, ()) or short in _tables().short_forms.get(full, ())


def is_family_name_first(word: str) -> bool:
    """Whether a word is a family name that stands before the given name: Xi, Nguyen."""
    return fold(word) in _tables().family_names_first


class _Meaning(msgspec.Struct, forbid_unknown_fields=True):
    """Names, each with others, as they stand in a file."""

    means: str
    words: dict[str, tuple[str, ...]]


class _Names(msgspec.Struct, forbid_unknown_fields=True):
    means: str
    words: frozenset[str]


class Spellings(msgspec.Struct, forbid_unknown_fields=True):
    """The file of names that are one; it is read here, since whoever only looks for names needs no text analysis."""

    origin: str
    family_names_first: _Names
    short_forms: _Meaning
    spellings: _Meaning


class _Tables(msgspec.Struct):
    spellings: dict[str, int]
    short_forms: dict[str, frozenset[str]]
    family_names_first: frozenset[str]


@cache
def _tables() -> _Tables:
    data = (resources.folder("lexicon") / "en" / "spellings.json").read_bytes()
    read = msgspec.json.decode(data, type=Spellings)
    short: dict[str, set[str]] = {}
    for full, forms in read.short_forms.words.items():
        for form in forms:
            short.setdefault(form, set()).add(full)
    return _Tables(
        spellings={
            word: number
            for number, (first, others) in enumerate(read.spellings.words.items())
            for word in (first, *others)
        },
        short_forms={form: frozenset(full) for form, full in short.items()},
        family_names_first=read.family_names_first.words,
    )


def _spellings(word: str) -> frozenset[str | int]:
    """The forms of a word by which it is known: as it is, with its umlauts written out, as one of a list."""
    small = unicodedata.normalize("NFC", word).casefold()
    forms = {fold(form).replace(" ", "") for form in (small, small.translate(_UMLAUTS))} - {""}
    return frozenset({*forms, *(known for form in forms if (known := _tables().spellings.get(form)) is not None)})


def _is_slavic(first: str, second: str) -> bool:
    """Whether two spellings are one Slavic name: two in English, or each in the way of another language."""
    if min(len(first), len(second)) < _SHORTEST_SLAVIC_LETTERS:
        return False
    pairs = ((one, other) for one in _sounds(first) for other in _sounds(second))
    return any(_sound_alike(one, other) and regexes.compile(_SLAVIC).search(one[1]) for one, other in pairs)


def _sound_alike(one: tuple[_Clusters, str], other: tuple[_Clusters, str]) -> bool:
    """Whether two spellings sound the same, each in its language, of which one is English."""
    if _ENGLISH not in (one[0], other[0]):
        return False
    if _GERMAN in (one[0], other[0]):  # which has one letter for s and z
        return one[1].replace("z", "s") == other[1].replace("z", "s")
    return one[1] == other[1]


@lru_cache(maxsize=4096)
def _sounds(word: str) -> tuple[tuple[_Clusters, str], ...]:
    """What a spelling sounds like in each language that may have it."""
    latin = fold(unicodedata.normalize("NFC", word).casefold().translate(_CARONS)).replace(" ", "")
    found = []
    for marks, clusters in _LANGUAGES:
        if not re.search(marks, latin) or (marks and regexes.compile(_ANGLO_SAXON).search(latin)):
            continue
        sounds = latin
        for spelling, sound in (*clusters, *_ENDINGS):
            sounds = re.sub(spelling, sound, sounds)
        found.append((clusters, sounds))
    return tuple(found)
