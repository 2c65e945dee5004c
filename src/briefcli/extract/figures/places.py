"""Where: the place of what a number counts, from the words of its own sentence (`passages`: from those around it).

A name is a place where a list knows it, or its last word says so. Of people harmed, any name after “in” right after
them is one, since people are hardly ever harmed in anything else that has a name.
"""

from functools import cache

from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import GENITIVE, NAME, OF, letters
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_MOST_WORDS_OF_VERB = 5
"""Longest phrase between people and the place where they came to harm; longer ones were misunderstood."""
_REACH_WORDS = 12
"""How far after a number its place is sought; further on stands the place of something else."""
_WHAT_BEFELL = letters("FINITES PARTICIPLE ADJECTIVE ADVERB TIME")
_ENDS_CLAUSE = letters("NUMBER SEMICOLON COLON COMMA STOP SUBORDINATOR RELATIVE THAT QUOTATION FINITES")
_BEFORE_NAME = letters("DETERMINERS ADJECTIVE")
_DONE_TO_IT = letters("AUXILIARY ADVERB PARTICIPLE FINITE")
_DONE = letters("PARTICIPLE FINITE")
_BEFORE_KIND = letters("DETERMINERS ADJECTIVE NOUN GERUND")
_MOST_WORDS_TO_KIND = 5
"""Most words up to the noun that says what a place is: in the small fishing village of Orul."""


def find(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The place of what a number counts, as printed; nothing where its sentence names none."""
    decided = rules.first(PLACES, at, unit, measure)
    return decided and decided.found


@cache
def is_known(name: str) -> bool:
    """Whether a name is one of a place by itself."""
    if name in _PEOPLE.states or name in _PEOPLE.regions or name in _PEOPLE.cities:
        return True
    first, _, last = name.rpartition(" ")
    return bool(first) and last.lower() in _FIGURES.place_endings


def _named(statement: Statement, index: int) -> str | None:
    """The name after a preposition, its article left out, with the noun that makes a place of it."""
    while statement.tag(index) in _BEFORE_NAME or statement.word(index) in _PEOPLE.compass:
        if statement.word(index) in _PEOPLE.compass and _is_in_capitals(statement, index):
            break  # San Telmo, but northern Norway
        index += 1
    end = end_of_name(statement, index)
    return run_of_names(statement, index) if statement.tag(end) != GENITIVE else None


def _is_in_capitals(statement: Statement, index: int) -> bool:
    """Whether a word and the name after it both begin with a capital."""
    is_capital = statement.text[statement.tokens[index].start].isupper()
    return is_capital and statement.tags[index] == NAME and statement.tag(index + 1) == NAME


def run_of_names(statement: Statement, index: int) -> str | None:
    """The name that begins at a word, with the noun that makes a place of it; no month."""
    end = end_of_name(statement, index)
    name = statement.words(index, end) if end > index else None
    return name if name is not None and name.lower() not in _FIGURES.month_names else None


def end_of_name(statement: Statement, index: int) -> int:
    """The index of the word after the name that begins at a word; the same index where none does."""
    if statement.tag(index) != NAME:
        return index
    end = index + 1
    while statement.tag(end) == NAME and statement.is_joined(end):
        end += 1
    return end + (statement.word(end) in _FIGURES.place_endings and statement.is_joined(end))


def _of_kind(statement: Statement, index: int) -> str | None:
    """The name that the words after a preposition say is one of a place: the fishing village of Orul."""
    for here in range(index, index + _MOST_WORDS_TO_KIND):
        if statement.word(here) in _FIGURES.kinds_of_place and statement.tag(here + 1) == OF:
            return _named(statement, here + 2) if statement.tag(here + 2) == NAME else None
        if statement.tag(here) not in _BEFORE_KIND:
            return None
    return None


def known(statement: Statement, index: int) -> str | None:
    """The known place after a preposition, or one whose kind stands before its name."""
    if statement.word(index) not in _FIGURES.before_place:
        return None
    name = _named(statement, index + 1)
    return name if name is not None and is_known(name) else _of_kind(statement, index + 1)


def behind(statement: Statement, index: int) -> str | None:
    """The name after a preposition, whatever it may be the name of."""
    return _of_kind(statement, index + 1) or _named(statement, index + 1)


def _of_harm(at: Place, unit: Unit, measure: Measure) -> str | None:
    if measure not in CASUALTIES:
        return None
    statement, index = at.statement, unit.after
    while statement.tag(index) in _WHAT_BEFELL and index - unit.after < _MOST_WORDS_OF_VERB:
        index += 1
    if statement.word(index) not in _FIGURES.before_place_of_harm:
        return None
    return _named(statement, index + 1) if statement.tag(index + 1) == NAME else _of_kind(statement, index + 1)


def _of_whole(at: Place, unit: Unit, _measure: Measure) -> str | None:
    name = _named(at.statement, unit.after + 1) if at.statement.tag(unit.after) == OF else None
    return name if name is not None and is_known(name) else None


def _of_owner(at: Place, _unit: Unit, _measure: Measure) -> str | None:
    statement, last = at.statement, at.opening - 2
    if last < 0 or statement.tag(last + 1) != GENITIVE or statement.tags[last] != NAME:
        return None
    start = last
    while start > 0 and statement.tags[start - 1] == NAME:
        start -= 1
    name = statement.words(start, last + 1)
    return name if is_known(name) else None


def _behind_passive(statement: Statement, index: int) -> int:
    """The index of the word after what was done to a thing: three mills were sold in; else that of its first word."""
    end = index
    while statement.tag(end) in _DONE_TO_IT:
        end += 1
    is_passive = any(statement.word(here) in ("was", "were") for here in range(index, end - 1))
    return end if is_passive and statement.tag(end - 1) in _DONE else index


def _behind(at: Place, unit: Unit, _measure: Measure) -> str | None:
    statement, index = at.statement, _behind_passive(at.statement, unit.after)
    _, end = statement.sentence(at.index)
    for here in range(index, min(end, index + _REACH_WORDS)):
        found = known(statement, here)
        if found is not None:
            return found
        if statement.tags[here] in _ENDS_CLAUSE:
            return None
    return None


def _before(at: Place, _unit: Unit, measure: Measure) -> str | None:
    statement = at.statement
    first, _ = statement.sentence(at.index)
    for here in range(at.opening - 1, first - 1, -1):
        found = known(statement, here)
        if found is None and here == first and measure in CASUALTIES and statement.word(here) in ("in", "near"):
            found = _named(statement, here + 1)
        if found is not None:
            return found
    return None


PLACES: tuple[Row[[Place, Unit, Measure], str], ...] = (
    Row(
        "place of harm",
        "A name after “in”, “at” or “near”, right after people harmed or what happened to them, is where it happened.",
        "Three guards were killed in Orul.",
        "Three guards were killed by Orul.",
        _of_harm,
    ),
    Row(
        "place that is the whole",
        "A known place after “of” is the place of its part.",
        "The grid feeds 80 per cent of California.",
        "The grid feeds 80 per cent of Quill.",
        _of_whole,
    ),
    Row(
        "place in the possessive",
        "A known place in the possessive, right before a number, is the place of what is counted.",
        "Reed sold Norway's three mills.",
        "Reed sold Quill's three mills.",
        _of_owner,
    ),
    Row(
        "place after the number",
        "A known place after “in” or the like, further on in the clause, is the place of what is counted.",
        "Reed sold three old mills in Norway.",
        "Reed sold three old mills to Norway.",
        _behind,
    ),
    Row(
        "place before the number",
        "The nearest known place after “in” or the like, before a number, is the place of what is counted.",
        "In Norway, Reed sold three mills.",
        "With Norway, Reed sold three mills.",
        _before,
    ),
)
