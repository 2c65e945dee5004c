"""Noun phrases around a number, from which it is read what the number counts."""

from briefcli.extract.figures import persons
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    DETERMINERS,
    GENITIVE,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    OF,
    letters,
)

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_MOST_WORDS = 5
"""Most words of a noun phrase; a longer one is a list, or was misunderstood."""
_MOST_WORDS_TO_NOUN = 3
"""Most articles and numbers before the first noun: of the roughly 3.1 million voters."""
_INSIDE = letters("NOMINAL GENITIVE")
_OPENS = letters("DETERMINERS NUMBER ADVERB GENITIVE")
_BEFORE_NOUN = letters("PARTICIPLE GERUND")


def behind(statement: Statement, index: int) -> str | None:
    """The noun phrase that begins at a word, without its article and number, with one “of” phrase."""
    start = index
    while start - index < _MOST_WORDS_TO_NOUN and start < len(statement.tags) and statement.tags[start] in _OPENS:
        start += 1
    end = _end(statement, start)
    if end is None or not _is_thing(statement, end - 1):
        return None
    if statement.tag(end) == OF:
        inner = end + 1
        while statement.tag(inner) in DETERMINERS:
            inner += 1
        end = _end(statement, inner) or end
    return statement.words(start, end)


def before(statement: Statement, index: int, first: int) -> str | None:
    """The noun phrase that ends before a word, without its article; `first` is the first word that may be in it."""
    start = _start_of_name(statement, index, first)
    if start != index and (start - 1 <= first or statement.tags[start - 1] != OF):
        return None
    if start != index:  # shares of Marsk Mills rose
        whose = before(statement, start - 1, first)
        return f"{whose} of {statement.words(start, index)}" if whose else None
    while start > first and index - start < _MOST_WORDS and statement.tags[start - 1] in _INSIDE:
        start -= 1
    while start < index and statement.tags[start] == GENITIVE:
        start += 1
    if start == index or statement.tags[index - 1] != NOUN or not _is_thing(statement, index - 1):
        return None
    opening = start
    while opening > first and statement.tags[opening - 1] in DETERMINERS:
        opening -= 1
    is_of = opening > first + 1 and statement.tags[opening - 1] == OF  # the cost of the storm
    whole = before(statement, opening - 1, first) if is_of else None
    if whole is not None:
        return f"{whole} of {statement.words(opening, index)}"
    return None if is_somebody(statement, index - 1) else statement.words(start, index)


def is_somebody(statement: Statement, index: int) -> bool:
    """Whether the noun at a word is a person or a body, who has a number of something and is not what is counted."""
    word = statement.word(index)
    return word in _PEOPLE.bodies or persons.is_person(word)


def _start_of_name(statement: Statement, index: int, first: int) -> int:
    """Where the name that ends before a word begins; that word where no name ends there."""
    while index > first and statement.tags[index - 1] == NAME:
        index -= 1
    return index


def _end(statement: Statement, start: int) -> int | None:
    """Where the noun phrase that begins at a word ends; nothing where there is none."""
    end = start
    while end < len(statement.tags) and end - start < _MOST_WORDS and _belongs(statement, end, start):
        end += 1
    while end > start and statement.tags[end - 1] not in NOUNS:
        end -= 1
    return end if any(_is_common(statement, place) for place in range(start, end)) else None


def _is_common(statement: Statement, index: int) -> bool:
    """Whether a word is a noun for things or people, Americans among them, and no name."""
    return statement.tags[index] == NOUN or persons.is_person(statement.word(index))


def _belongs(statement: Statement, index: int, start: int) -> bool:
    if index > start and not (statement.is_joined(index) or statement.tags[index] == GENITIVE):
        return False
    if statement.tags[index] in _BEFORE_NOUN:
        return statement.tag(index + 1) in NOMINAL and statement.tags[index] != NUMBER
    return statement.tags[index] in _INSIDE


def _is_thing(statement: Statement, index: int) -> bool:
    """Whether a phrase ends in a noun that names something, and no number, time or degree."""
    return statement.tags[index] != ADJECTIVE and statement.word(index) not in _FIGURES.not_counted
