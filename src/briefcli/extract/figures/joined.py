"""Where the noun phrase after a number goes on behind “and”, “or” or a comma: 11 search and rescue boats."""

from decimal import Decimal

from briefcli import regexes
from briefcli.extract.figures import harm, persons
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    NAME,
    NOUN,
    NUMBER,
    OF,
    letters,
)

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_INFLECTION = lexicon.inflection()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_ENDINGS_OF_ONE = tuple(_FIGURES.endings_of_one)
_YEAR = regexes.compile(r"(?:19|20)\d\d")
_MOST_WORDS_BEHIND_AND = 4
"""Most words between a number and the noun of its whole, or after a second adjective; anything longer is a list."""
_LEAST_PAIRED_THINGS = Decimal(4)
"""So many at least are several of two kinds: 40 homes and shops, but two dogs, and cats."""
_MOST_WORDS_OF_OTHER = 1
"""Most words before the second of two nouns that are counted together: firefighters and emergency crews."""
_MOST_WORDS_OF_PEOPLE = 3
"""Most words for the first of two kinds of people: 40 young local leaders and clerks."""
_MOST_WORDS_IN_ROW = 8
"""Most words of a row of nouns behind the first."""
_IN_NOUN = letters("NOUN ADJECTIVE")
_NOMINAL = letters("NOMINAL")
_BEFORE_PAIR = letters("NUMBER OF")
_GOES_ON_BEHIND_PAIR = letters("FINITES NOUN")
_ENDS_PAIR = letters("PREPOSITION STOP COMMA SEMICOLON AUXILIARIES")
_OPENS_CLAUSE = letters("COMMA SEMICOLON THAT")
_SOME_OF_WHOLE = tuple(NUMBER + OF + determiner for determiner in DETERMINERS)
_AND_NOUN = letters("COORDINATOR NOUN")
_AND_ADJECTIVE = letters("COORDINATOR ADJECTIVE")
_JOINS = letters("COMMA COORDINATOR")
_DESCRIBES = frozenset(letters("NOUN ADJECTIVE PARTICIPLE FINITE"))
_DESCRIBES_IN_ROW = _DESCRIBES | {NAME}


def end(statement: Statement, first: int, last: int) -> int:
    """The end of a noun phrase that goes on behind its words so far, or where these end."""
    if last <= first or last >= len(statement.tokens):
        return last
    described = _over_descriptions(statement, first, last)
    if described > last:
        return described
    if statement.tags[last] == COORDINATOR and statement.tag(last + 1) == ADJECTIVE == statement.tags[last - 1]:
        return _over_adjectives(statement, last)
    if (described := _over_names(statement, first, last)) > last:
        return described
    if statement.tags[last] == COMMA:
        return _over_row(statement, first, last)
    return _over_nouns(statement, first, last) if statement.tags[last] == COORDINATOR else last


def is_plural(noun: str) -> bool:
    """Whether a noun has a plural ending, or is one of the plurals without."""
    return noun.endswith("s") or noun in _FIGURES.plurals or noun in _FIGURES.people_counted


def is_several(statement: Statement, index: int) -> bool:
    """Whether a word is a number of more than one."""
    return statement.tag(index) == NUMBER and statement.word(index) not in _FIGURES.not_several


def _over_descriptions(statement: Statement, first: int, index: int) -> int:
    """The end of a noun that several words in a row describe: 23 northern, eastern and central districts."""
    if not is_several(statement, first - 1) or _is_things(statement, index - 1):
        return index
    is_choice = statement.word(index) == "or" or statement.tags[index : index + 2] in (_AND_NOUN, _AND_ADJECTIVE)
    in_row = index == first + 1 and statement.tags[index] == COMMA and statement.tag(index + 1) != COORDINATOR
    in_row = in_row and statement.tags[first] in _DESCRIBES_IN_ROW
    in_row = in_row and not _YEAR.fullmatch(statement.word(first - 1))  # the 2008 vote, bank and union clerks
    if is_choice or _describes(statement, index - 1):
        return _end_of_descriptions(statement, index, _DESCRIBES)
    if not in_row:
        return index  # 40 somar and ordered schools to close
    end = _end_of_descriptions(statement, index, _DESCRIBES_IN_ROW)
    is_said = statement.word(end) in _CLAUSES.complement.forms  # 40 overall, fire and police crews said
    return end if COORDINATOR in statement.tags[index:end] and not is_said else index


def _end_of_descriptions(statement: Statement, index: int, describing: frozenset[str]) -> int:
    """The end of the noun behind the last of several words in a row that describe it."""
    last = index
    while statement.tag(last) in _JOINS and last - index < 2 * _MOST_WORDS_BEHIND_AND:
        following = last + 1 + (statement.tag(last) == COMMA and statement.tag(last + 1) == COORDINATOR)
        following += statement.tag(following) == ADVERB  # 11 young, mostly unarmed men
        is_end = _is_things(statement, following) and not _is_things(statement, following + 1)
        if statement.tag(following) not in describing or is_end:
            return index
        last = following + 1
        while (statement.tag(last) in _IN_NOUN or _is_things(statement, last)) and (
            last == following + 1 or not _is_things(statement, last - 1)
        ):
            last += 1
        if last > following + 1:
            is_near = last - following <= _MOST_WORDS_BEHIND_AND
            return last if is_near and _is_things(statement, last - 1) else index
    return index


def _is_things(statement: Statement, index: int) -> bool:
    """Whether a word is a plural, or looks like a verb that is one and ends its phrase: bronze coins."""
    word = statement.word(index)
    if statement.tag(index) == FINITE and word.endswith("s") and statement.tag(index - 1) == NOUN:
        verb = _VERBS.get(word)
        is_noun = verb is not None and verb.lemma in _INFLECTION.also_nouns
        return is_noun and statement.tag(index + 1) in _ENDS_PAIR
    return statement.tag(index) == NOUN and is_plural(word) and not word.endswith(_ENDINGS_OF_ONE)


def _describes(statement: Statement, index: int) -> bool:
    """Whether a word describes things, and is none of them: northern, fake, expired."""
    word, tag = statement.word(index), statement.tag(index)
    is_known = tag == ADJECTIVE or word in _PEOPLE.compass or word in _TEXT.adjectives
    is_known = is_known or word in _FIGURES.adjectives_of_things or (tag in _DESCRIBES and word.endswith("ed"))
    return is_known and not _is_things(statement, index)


def _over_nouns(statement: Statement, first: int, index: int) -> int:
    """The end of a noun phrase that goes on after “and”, since several need a plural: 11 search and rescue boats."""
    if statement.tag(first - 1) not in _BEFORE_PAIR or statement.word(first - 1) in _FIGURES.not_several:
        return index
    if is_plural(statement.word(index - 1)):
        return _end_of_pair(statement, first, index)
    if statement.tag(first - 1) != NUMBER or statement.tags[index - 1] not in _IN_NOUN:
        return index
    last = index + 1
    while last < len(statement.tokens) and statement.tags[last] in _IN_NOUN and last - index < _MOST_WORDS_BEHIND_AND:
        last += 1
    is_whole = last > index + 2 or statement.tags[index - 1] == ADJECTIVE
    return last if is_whole and is_plural(statement.word(last - 1)) else index


def _over_row(statement: Statement, first: int, index: int) -> int:
    """The end of several nouns in a row that are counted together: 40 doctors, nurses and cleaners."""
    if not is_several(statement, first - 1) or index - first != 1 or not _is_things(statement, first):
        return index
    if statement.word(index + 1) == "women":
        return index  # 26 civilians, women and children among them
    last, links = index, ""
    while statement.tag(last) in _JOINS and COORDINATOR not in links and last - index < _MOST_WORDS_IN_ROW:
        links += statement.tag(last)
        last += 1 + (statement.tags[last : last + 2] == COMMA + COORDINATOR)
        if not _is_things(statement, last) or not _are_alike(statement.word(first), statement.word(last)):
            return index
        last += 1
    ends = statement.tag(last) in _ENDS_PAIR or (statement.tag(last) == FINITE and _opens_clause(statement, first))
    is_whole = statement.tag(last - 2) == COORDINATOR and ends
    return last if is_whole and _value(statement, first - 1) >= _LEAST_PAIRED_THINGS else index


def _are_alike(one: str, other: str) -> bool:
    """Whether two nouns both are of people, or both of things, and neither tells of harm."""
    is_harm = one in harm.NOUNS or other in harm.NOUNS
    return persons.is_person(one) == persons.is_person(other) and not is_harm


def _end_of_pair(statement: Statement, first: int, index: int) -> int:
    """The end of two nouns that are counted together: 40 homes and shops, hundreds of towns and villages."""
    last = index + 1
    while statement.tag(last) in _IN_NOUN and last - index <= _MOST_WORDS_OF_OTHER and not _is_things(statement, last):
        last += 1
    one, other = statement.word(index - 1), statement.word(last)
    is_of_people = persons.is_person(one) and statement.word(first) not in _TEXT.nationalities  # not: 15 Dolnian clerks
    is_short = index - first == 1 or (index - first <= _MOST_WORDS_OF_PEOPLE and is_of_people)
    is_plain = is_short and statement.tag(last) == NOUN and is_plural(other)
    is_alike = _are_alike(one, other)
    goes_on = statement.tag(last + 1) in _GOES_ON_BEHIND_PAIR and not _opens_clause(statement, first)
    is_verb = other in _VERBS and statement.tag(last + 1) not in _ENDS_PAIR  # 40 shops and plans more
    is_counted = is_plain and is_alike and not goes_on and not is_verb
    return last + 1 if is_counted and _value(statement, first - 1) >= _LEAST_PAIRED_THINGS else index


def _value(statement: Statement, index: int) -> Decimal:
    """The value of the number at a word; a lot, where it has none or more words follow it: hundreds of."""
    known = statement.amounts[statement.places.index(index)].value if index in statement.places else None
    return _LEAST_PAIRED_THINGS if known is None else known


def _opens_clause(statement: Statement, index: int) -> bool:
    """Whether a clause begins with the number before a noun: about 40 homes, hundreds of towns."""
    start, (first, _) = index - 1, statement.sentence(index)
    if start in statement.places:  # said at least 40 homes
        start = Place(statement, statement.places.index(start)).opening - 1
        if statement.word(start) in _CLAUSES.complement.forms:
            return True
    while start > first and statement.tags[start] in _BEFORE_PAIR:
        start -= 1
    return start <= first or statement.tags[start] in _OPENS_CLAUSE or statement.tags[start - 1] in _OPENS_CLAUSE


def _over_names(statement: Statement, first: int, index: int) -> int:
    """The end of things that a name behind “and” describes, too: 40 Dolnian and Marsk soldiers, nine old and Orul ones.

    What stands before “and” is one word or names, and no plural, since several are counted.
    """
    is_named = set(statement.tags[first:index]) == {NAME}
    is_whole = is_named and statement.tags[max(0, first - 3) : first] in _SOME_OF_WHOLE  # a third of the
    is_counted = is_whole or (is_several(statement, first - 1) and (is_named or index == first + 1))
    is_short = statement.words(index - 1, index).isupper()  # 40 US and Dolnian soldiers
    if not is_counted or (is_plural(statement.word(index - 1)) and not is_short):
        return index
    last = index + 1
    while statement.tag(last) == NAME and last - index <= _MOST_WORDS_BEHIND_AND:
        last += 1
    is_named = last > index + 1 and statement.tags[index] == COORDINATOR and statement.is_joined(index)
    is_things = statement.tag(last) == NOUN and (is_whole or is_plural(statement.word(last)))
    return last + 1 if is_named and is_things else index


def _over_adjectives(statement: Statement, index: int) -> int:
    last = index + 1
    while last < len(statement.tokens) and statement.tags[last] in _NOMINAL and last - index < _MOST_WORDS_BEHIND_AND:
        last += 1
    return last if statement.tags[last - 1] == NOUN else index
