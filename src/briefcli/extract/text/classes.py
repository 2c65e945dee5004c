"""The classes of words, the kinds of chunks and the forms of verbs: a letter each, and nobody else writes letters.

A sentence is a string of such letters, so that a pattern over a sentence is a regular expression. Everybody else has
the names: for one class ask with `==`, for several with `in`, since a set of classes is the string of its letters.
(An empty string is in every other, so ask only about a word that is there.) A pattern is written in names, too:

    >>> pattern("NP (?:[OF PREPOSITION] NP)* VP").pattern
    'n(?:[fi]n)*v'

A set has a name for what it is asked for. It stands here if it says something about English; one that says something
about a single rule stands beside that rule, put together from names.
"""

import re
from functools import cache

from briefcli import regexes

# Words.
DETERMINER = "d"
POSSESSIVE = "o"
"""My, her, its."""
ADJECTIVE = "A"
NOUN = "N"
"""A noun, and every word of which nothing else is known."""
NAME = "P"
NUMBER = "#"
TIME = "T"
"""A month, a weekday, today."""
SUBJECT_PRONOUN = "p"
OBJECT_PRONOUN = "m"
RELATIVE = "w"
"""Who, whom, whose, which."""
THAT = "h"
SUBORDINATOR = "s"
COORDINATOR = "c"
FINITE = "V"
BASE = "B"
GERUND = "G"
PARTICIPLE = "E"
AUXILIARY = "X"
MODAL = "M"
UNDECIDED_VERB = "v"
"""A verb before the words around it have decided its form, which they do in `tokens`."""
TO = "t"
PREPOSITION = "i"
OF = "f"
ADVERB = "r"
GENITIVE = "g"
"""The possessive 's."""
ACCORDING = "a"
QUOTATION = "Q"
ENDED_QUOTATION = "R"
"""A quotation that ends with a comma, a full stop, an exclamation mark or a question mark, in `phrases` alone."""
COMMA, COLON, SEMICOLON, DASH, OPENING, CLOSING = ",:;-()"
STOP = "."
OUTCRY = "e"
"""An exclamation mark or a question mark."""
OTHER = "x"

# Chunks: those of several words; any other chunk has the letter of its word.
NP = "n"
VP = "v"
"""A finite verb with its auxiliaries."""
ING = "g"
"""A form in -ing without an auxiliary."""
PASSIVE = "e"
"""A participle without an auxiliary."""
INFINITIVE = "t"

# Forms of a verb that a spelling may be.
BASE_FORM = "b"
THIRD_PERSON = "s"
PAST = "d"
PAST_PARTICIPLE = "n"
ING_FORM = "g"

# Sets of words.
NOUNS = NOUN + NAME
NOMINAL = ADJECTIVE + NOUNS
"""What a noun phrase is made of after its determiner."""
DETERMINERS = DETERMINER + POSSESSIVE
BEFORE_NOUN = DETERMINERS + ADJECTIVE
"""After these a word that may be a verb or a noun is a noun."""
OPENS_SUBJECT = DETERMINERS + SUBJECT_PRONOUN
OPENS_OBJECT = OPENS_SUBJECT + OBJECT_PRONOUN + THAT + QUOTATION
AUXILIARIES = AUXILIARY + MODAL
FINITES = FINITE + AUXILIARIES
"""What a clause has at least one of."""
PREPOSITIONS = PREPOSITION + OF
ENDS = STOP + OUTCRY
BEGINS_AFTER = ENDS + COLON + DASH + OTHER
"""Marks after which a sentence, or what stands for one, begins."""

# Sets of chunks, and chunks in a row.
VERBAL = VP + ING + INFINITIVE
"""What has a subject of its own, or shares that of another."""
MAIN_VERBAL = VP + ING
PARTS_ASIDE = COMMA + DASH
"""What an aside, or an attribution, stands between."""
PARTS_CLAUSES = STOP + SEMICOLON
PARTS_STATEMENTS = STOP + SEMICOLON + COLON
CLAUSE = NP + VP
IN_NP = PREPOSITION + NP
OF_NP = OF + NP


def letters(names: str) -> str:
    """The letters of the classes with these names, which are separated by spaces."""
    return "".join(map(globals().__getitem__, names.split()))


def pattern(written: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern over letters from one in names; spaces only separate."""
    return regexes.compile(re.sub(r"[A-Z][A-Z_]+", _letters, written).replace(" ", ""), flags)


def _letters(name: re.Match[str]) -> str:
    return _escaped(name[0])


@cache
def _escaped(name: str) -> str:
    return re.escape(letters(name))
