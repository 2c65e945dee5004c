"""Names of places in a sentence: what the words behind a preposition name, and whether that is a place.

A name is one of a place where a list knows it, its last word says so, or the article shows it (`localities`).
"""

from functools import cache

from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, GENITIVE, NAME, NOMINAL, OF, letters

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_MOST_WORDS_OF_PART = 4
"""Most words from a town in the possessive to the part of it: Marsk's old mill quarter."""
_BEFORE_NAME = letters("DETERMINERS ADJECTIVE")
_BEFORE_PLACE = _PEOPLE.compass | _FIGURES.before_neighbour
_BEHIND_PLACE = letters("COMMA STOP TIME PREPOSITION FINITES PARTICIPLE SUBORDINATOR COORDINATOR RELATIVE CLOSING")
_BEFORE_KIND = letters("DETERMINERS ADJECTIVE NOUN GERUND")
_MOST_WORDS_TO_KIND = 5
"""Most words up to the noun that says what a place is: in the small fishing village of Orul."""


@cache
def is_known(name: str) -> bool:
    """Whether a name is one of a place by itself."""
    if name in _PEOPLE.states or name in _PEOPLE.regions or name in _PEOPLE.cities or name in _FIGURES.parts_of_world:
        return True
    first, _, last = name.rpartition(" ")
    return bool(first) and (last.lower() in _FIGURES.place_endings or last in _FIGURES.parts_of_place)


def is_place(statement: Statement, name: str) -> bool:
    """Whether a name is one of a place by itself, or by what the article of the sentence shows."""
    return is_known(name) or statement.is_local(name)


def ends_place(statement: Statement, index: int) -> bool:
    """Whether a word may stand right behind the name of a place; behind one that says whose something is, none may."""
    return statement.tag(index) in _BEHIND_PLACE or statement.word(index) == "camp"


def named(statement: Statement, index: int) -> str | None:
    """The name behind a preposition, its article left out, with the noun that makes a place of it."""
    while statement.tag(index) in _BEFORE_NAME or statement.word(index) in _BEFORE_PLACE:
        if statement.word(index) in _PEOPLE.compass and _is_in_capitals(statement, index):
            break  # San Telmo, but northern Norway
        index += 1
    end = end_of_name(statement, index)
    return run_of_names(statement, index) if statement.tag(end) != GENITIVE else _part(statement, index, end)


def _part(statement: Statement, index: int, genitive: int) -> str | None:
    """A part of the town or country whose name begins at a word: Marsk's Mill quarter."""
    if genitive == index:
        return None
    for here in range(genitive + 1, genitive + 1 + _MOST_WORDS_OF_PART):
        if statement.word(here) in _FIGURES.parts_of_place:
            is_time = statement.word(here) == "quarter" and statement.tag(here - 1) != NAME
            return None if is_time else statement.words(index, here + 1)
        if statement.tag(here) not in NOMINAL:
            return None
    return None


def _is_in_capitals(statement: Statement, index: int) -> bool:
    """Whether a word and the name behind it both begin with a capital."""
    is_capital = statement.text[statement.tokens[index].start].isupper()
    return is_capital and statement.tags[index] == NAME and statement.tag(index + 1) == NAME


def run_of_names(statement: Statement, index: int) -> str | None:
    """The name that begins at a word, with the noun that makes a place of it; no month."""
    end = end_of_name(statement, index)
    name = statement.words(index, end) if end > index else None
    return name if name is not None and name.lower() not in _FIGURES.month_names else None


def end_of_name(statement: Statement, index: int) -> int:
    """The index of the word behind the name that begins at a word; the same index where none does."""
    if statement.tag(index) != NAME:
        return index
    end = index + 1
    while statement.tag(end) == NAME and statement.is_joined(end):
        end += 1
    return end + (statement.word(end) in _FIGURES.place_endings and statement.is_joined(end))


def of_kind(statement: Statement, index: int) -> str | None:
    """The name that the words behind a preposition say is one of a place: the village of Orul, the capital, Orul."""
    for here in range(index, index + _MOST_WORDS_TO_KIND):
        if statement.word(here) in _FIGURES.kinds_of_place and statement.tag(here + 1) == OF:
            return named(statement, here + 2) if statement.tag(here + 2) == NAME else None
        if statement.word(here) == "capital":
            name = here + 1 + (statement.tag(here + 1) == COMMA)
            return named(statement, name) if statement.tag(name) == NAME else None
        if statement.tag(here) not in _BEFORE_KIND:
            return None
    return None


def known(statement: Statement, index: int) -> str | None:
    """The known place behind a preposition, or one whose kind stands before its name."""
    if statement.word(index) not in _FIGURES.before_place:
        return None
    name = named(statement, index + 1)
    return name if name is not None and is_place(statement, name) else of_kind(statement, index + 1)


def behind(statement: Statement, index: int) -> str | None:
    """The name behind a preposition, whatever it may be the name of."""
    return of_kind(statement, index + 1) or named(statement, index + 1)


def likely(statement: Statement, index: int) -> str | None:
    """The known place behind a preposition, or any name right behind “in” or “near” that looks like one."""
    name = known(statement, index)
    if name is not None:
        return name
    if statement.word(index) not in ("in", "near") or statement.tag(index + 1) != NAME:
        return None
    name, end = named(statement, index + 1), end_of_name(statement, index + 1)
    is_place = name is not None and not name.isupper() and _PEOPLE.organisations.isdisjoint(name.lower().split())
    return name if is_place and (statement.tag(end) in _BEHIND_PLACE or statement.tag(end) == GENITIVE) else None
