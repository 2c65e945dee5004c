"""Which nouns are people, whom alone harm can befall: a list, and what ends as nouns for people do."""

from functools import cache

from briefcli.extract.figures import harm
from briefcli.extract.figures.place import Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import DETERMINERS, NAME

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_PERSONS = (_FIGURES.person_nouns, _FIGURES.sole_persons, _PEOPLE.roles, _PEOPLE.occupations, _PEOPLE.kin)
_ENDINGS = tuple(_FIGURES.endings_of_people)
_ENDINGS_BEHIND = ("ed", "ly")
"""Endings of words after the people that are no part of them: two guards seized, two guards simply ran."""
_NO_PERSONS = frozenset((*_FIGURES.not_people_counted, *_PEOPLE.no_people, *_FIGURES.animals))


def are(unit: Unit) -> bool:
    """Whether a unit is people: a noun for them, for what befell them, or no noun at all."""
    if unit.kind == "none":
        return True
    words = (unit.name or "").lower().split()
    if unit.kind != "noun" or not _FIGURES.animals.isdisjoint(words):
        return False
    while len(words) > 1 and words[-1].endswith(_ENDINGS_BEHIND):
        words.pop()
    return is_person(unit.head) or is_lot(unit) or is_person(words[-1]) or _is_of_nation(unit.name or "")


def is_lot(unit: Unit) -> bool:
    """Whether a unit ends with what befell people, as in a headline with capitals: Three Killed, Three Guards Hurt."""
    words = (unit.name or "").split()
    is_shot = unit.head in _FIGURES.wounding and words[-1:] == [unit.head.title()]  # Three Shot
    if is_shot:
        return len(words) == 1 or is_person(words[-2].lower())
    if unit.head not in harm.SAID_OF or not words or not words[-1][0].isupper():
        return unit.head in harm.SAID_OF and len(words) == 1
    return len(words) == 1 or is_person(words[-2].lower())


def _is_of_nation(name: str) -> bool:
    """Whether a unit ends in a name for somebody of a place or belief: one Salvadoran, a young Turk."""
    last = name.rpartition(" ")[2]
    is_alone = last == name and name.lower().endswith("an")
    return last[:1].isupper() and (is_alone or last.lower().removesuffix("s") in _FIGURES.nationals)


@cache
def is_person(noun: str) -> bool:
    """Whether a noun, in lower case, is one for people or for what befell them."""
    if noun in _FIGURES.people_counted or noun in _FIGURES.person_nouns or noun in harm.NOUNS:
        return True
    one = noun.removesuffix("s")
    if any(one in listed for listed in _PERSONS):
        return noun not in _NO_PERSONS
    return noun.endswith(_ENDINGS) and noun not in _NO_PERSONS


def is_particle(statement: Statement, index: int) -> bool:
    """Whether a word opens a name of several parts: bin Rashid, van Loon; not: the van Reed drove."""
    is_small = statement.word(index) in _PEOPLE.person_particles and statement.tag(index + 1) == NAME
    return is_small and statement.tag(index - 1) not in DETERMINERS


def is_group(word: str) -> bool:
    """Whether a noun is a group of so many people: a family of six, a group of nine hikers."""
    return word == "group" or word in _FIGURES.groups_of_so_many
