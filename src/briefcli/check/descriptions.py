"""What somebody is called beside their name, or instead of it: the deputy mayor of Marsk, a lawyer for Tom Reed.

A description holds of somebody where the report says as much of them. Less may be said ("the mayor" of the mayor of
Marsk), but not another post: the deputy mayor is not the mayor, and whoever speaks for the mayor is not the mayor.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefcli import names, regexes
from briefcli.extract.text import lexicon

_OF = frozenset("of for at from with in under representing".split())
_TO = frozenset("to on against about near by behind after".split())
LINKS = _OF | _TO
"""The words between a noun and what it belongs or goes to."""
_DETERMINERS = frozenset("the a an this that these those one another our my".split())
# The envoy of a state is sent to another one; an aide to somebody is theirs.
_ENVOYS = frozenset("ambassador candidate commissioner consul delegate emissary envoy representative threat".split())
_NEARNESS = frozenset("close familiar friendly loyal married next related".split())
_BEHIND = frozenset(("designate", "elect", "emeritus"))
_SHORT = {"ceo": "chief executive", "cfo": "chief finance officer", "pm": "prime minister", "vp": "vice president"}
_MOST_WORDS = 40
"""Words of a description that are compared; more tell a story."""
_WORD = regexes.compile(r"[^\s,;:()\[\]“”\"]+")


class Description(NamedTuple):
    """A noun phrase that says what somebody is; its words are those of `_words`.

    "Russia's former ambassador to France" has the noun ambassador, the rank former, of Russia, to France; words
    before the noun which neither make another post of it nor own it are `beside` it.
    """

    noun: str
    ranks: frozenset[str] = frozenset()
    beside: tuple[str, ...] = ()
    of: tuple["Description", ...] = ()
    to: tuple["Description", ...] = ()


@lru_cache(maxsize=8192)
def read(phrase: str) -> tuple[Description, ...]:
    """The descriptions in a phrase, one for each post: "president and owner of the club" holds two.

    None are found where a word is left over that belongs to nothing, as in "mayor and".
    """
    words = _words(phrase)[:_MOST_WORDS]
    while words and words[-1] in LINKS | {"'s"}:
        words.pop()  # the author of "Sea and Sand", host of Marsk's "Tide"
    return _read(words)


@lru_cache(maxsize=8192)
def read_compound(phrase: str) -> tuple[Description, ...]:
    """The description in a phrase whose noun comes last: "ministry of defence spokesman"."""
    words = _words(phrase)[:_MOST_WORDS]
    if len(words) < 2 or words[-2] in LINKS | _DETERMINERS | {"'s"}:
        return ()
    owners = _read(words[:-1])
    return (Description(words[-1], of=owners),) if owners else ()


def holds(known: Description, claimed: Description) -> bool:
    """Whether all that a description claims is known."""
    if not _is_same_word(known.noun, claimed.noun) or known.ranks != claimed.ranks:
        return False
    bodies = (*known.of, *_body_beside(known.beside))
    for one in claimed.of:
        if not any(holds(body, one) for body in bodies) and not _is_nation_in(one, known.beside):
            return False
    left = tuple(word for word in claimed.beside if word not in known.beside)
    if left and not any(holds(body, one) for body in known.of for one in _body_beside(left)):
        return False
    if not left and not _ends_alike(known.beside, claimed.beside):
        return False
    return all(any(holds(target, one) for target in known.to) for one in claimed.to)


def contradicts(known: Description, claimed: Description) -> bool:
    """Whether a claimed post cannot be the known one: of another rank or body, or the noun of a post within it."""
    if known.noun == claimed.noun:
        return known.ranks != claimed.ranks or bool(known.of and claimed.of and not holds(known, claimed))
    return claimed.noun in known.noun.split("-") or known.noun in claimed.noun.split("-")


def all_in(description: Description) -> Iterator[Description]:
    """A description with all those inside it."""
    yield description
    for inner in (*description.of, *description.to):
        yield from all_in(inner)


def is_post(description: Description) -> bool:
    """Whether the noun of a description says what somebody or something is, and is not a name."""
    people = lexicon.people()
    of_people = people.titles_and_roles, people.occupations, people.unnamed, people.kin, people.courtesy
    known = *of_people, people.bodies, people.roles_of_bodies, lexicon.clauses().documents
    noun = description.noun
    nouns = (noun, noun.removesuffix("s"), f"{noun}s", *noun.split("-"))
    return any(one in words for one in nouns for words in known) or noun in _meanings().values()


def _is_same_word(one: str, other: str) -> bool:
    return one == other or names.is_spelling(one, other)


def _body_beside(words: tuple[str, ...]) -> tuple[Description, ...]:
    """The words before a noun as the body that it belongs to: police spokesman, Reed campaign manager."""
    return (Description(words[-1], beside=words[:-1]),) if words else ()


def _is_nation_in(one: Description, words: tuple[str, ...]) -> bool:
    """Whether a state owns by its adjective: Russia's minister is the Russian minister."""
    return one == Description(one.noun) and one.noun in words and one.noun in _nations()


def _ends_alike(known: tuple[str, ...], claimed: tuple[str, ...]) -> bool:
    """Whether the word next to the noun is the same, where one is claimed: a Reed spokesman is not the campaign's."""
    nations = _nations()
    own = [word for word in claimed if word not in nations]
    return not own or own[-1] == [word for word in known if word not in nations][-1]


def _read(words: Sequence[str]) -> tuple[Description, ...]:
    while words and words[0] in _DETERMINERS:
        words = words[1:]
    link = next((index for index, word in enumerate(words) if index and word in LINKS), len(words))
    left, right = words[:link], words[link + 1 :]
    is_near = len(left) > 1 and left[-1] in _NEARNESS
    nouns = [_noun_phrase(part) for part in _parted(left[:-1] if is_near else left)]
    complements = [_read(part) for part in _parted(right)] if link < len(words) else []
    if None in nouns or not all(complements):
        return ()
    targets = tuple(one for found in complements for one in found)
    is_goal = link < len(words) and words[link] in _TO and (words[link] != "to" or is_near)
    return tuple(
        one._replace(to=targets)
        if is_goal or _is_sent(one, words[link : link + 1])
        else one._replace(of=one.of + targets)
        for one in nouns
        if one is not None
    )


def _is_sent(one: Description, link: Sequence[str]) -> bool:
    return one.noun in _ENVOYS and list(link) == ["to"]


def _noun_phrase(words: Sequence[str]) -> Description | None:
    """A noun with what stands before it: the union's former vice president."""
    owner = max((index for index, word in enumerate(words) if word == "'s"), default=-1)
    owners = _read(words[:owner]) if owner > 0 else ()
    own = list(words[owner + 1 :]) if owners or owner < 0 else []
    ranks = {own.pop() for _ in range(1) if len(own) > 1 and own[-1] in _BEHIND}
    if not own:
        return None
    noun = own.pop()
    if own and (own[-1], noun) in _whole_posts():
        noun = f"{own.pop()}-{noun}"
    known = _ranks()
    ranks |= {known[word] for word in own if word in known}
    return Description(noun, frozenset(ranks), tuple(word for word in own if word not in known), owners)


def _parted(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Words divided at each "and"; an "and" with nothing beside it makes an empty part."""
    start = 0
    for index, word in enumerate((*words, "and")):
        if word in ("and", "&"):
            yield words[start:index]
            start = index + 1


def _words(phrase: str) -> list[str]:
    """The words of a phrase, folded, each with one meaning in one form; an owner is followed by "'s"."""
    found: list[str] = []
    for word in _WORD.findall(phrase.replace("’", "'").casefold()):
        stem = re.sub(r"'s?$", "", word)
        found += _parts(stem)
        if stem != word and (word.endswith("'s") or stem.endswith("s")):
            found.append("'s")
    return _joined(found)


def _parts(word: str) -> Iterator[str]:
    """A word in its one form; divided at hyphens, where it is no rank as a whole."""
    if word in _SHORT:
        yield from _SHORT[word].split()
    elif word in _ranks() or word in _meanings():
        yield _meanings().get(word, word)
    else:
        for part in word.split("-"):
            folded = names.fold(part).replace(" ", "")
            if folded:
                yield _meanings().get(part) or _meanings().get(folded, folded)


def _joined(words: list[str]) -> list[str]:
    """Words with the names of two words (South Korea), and "officer" after "chief executive", in one form."""
    joined: list[str] = []
    for word in words:
        pair = _meanings().get(f"{joined[-1]}_{word}") if joined else None
        if pair is not None:
            joined[-1] = pair
        elif not (word == "officer" and joined[-2:] == ["chief", "executive"]):
            joined.append(word)
    return joined


@cache
def _meanings() -> dict[str, str]:
    """The one form of each word that has several: Sen., US, defense."""
    return _first_words(lexicon.posts().nations) | _first_words(lexicon.posts().same_posts)


@cache
def _whole_posts() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(_words(line)) for line in lexicon.posts().whole_posts)


@cache
def _nations() -> frozenset[str]:
    return frozenset(lexicon.posts().nations)


@cache
def _ranks() -> dict[str, str]:
    """The words that make another post of one, each with the form for all that say the same."""
    return _first_words(lexicon.posts().ranks)


def _first_words(meanings: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """All words of some meanings, each with the first of its meaning."""
    return {word: first for first, others in meanings.items() for word in (first, *others)}
