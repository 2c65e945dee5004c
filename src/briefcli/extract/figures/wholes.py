"""Wholes of which only some are harmed: four of the 11 crew were killed."""

from briefcli.extract.figures import harm, persons
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COMMA,
    DETERMINERS,
    FINITES,
    GENITIVE,
    NOMINAL,
    NUMBER,
    RELATIVE,
    letters,
)
from briefcli.extract.text.rules import Row

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()

_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_TAKES_OBJECT = letters("FINITE BASE GERUND")
_LINKS = letters("PREPOSITIONS OF TO NUMBER")
_MEMBERS = ("member", "members")
_IN_OWNER = letters("DETERMINERS NOUNS ADJECTIVE")


def is_partly_harmed(at: Place, unit: Unit) -> bool:
    """Whether a number counts a whole, and what befell only some of it is told."""
    return rules.first(WHOLES, at, unit) is not None


def _whole_of_some(at: Place, unit: Unit) -> bool | None:
    if unit.head in harm.SAID_OF or _is_whole_harmed(at, unit.after):
        return None
    before = at.opening - 1
    while at.statement.tag(before) in DETERMINERS:
        before -= 1
    words = [at.statement.word(before - step) for step in range(3)]
    if words[:2] == ["of", "one"] and words[2] in _TEXT.forms_of_be:  # Reed was one of the 12 people killed
        return None
    behind = at.statement.word(unit.after) if before < at.opening - 1 and unit.kind == "none" else ""
    if behind in harm.NOUNS and behind not in harm.VERBS:
        return None  # some of the 11 missing; not: two of the three died
    return True if is_of_some(at, unit) else None


def is_of_some(at: Place, unit: Unit) -> bool:
    """Whether a number counts a whole of which the words before it count some: of the 11 crew, behind “four”."""
    start = at.opening
    while at.statement.tag(start - 1) in DETERMINERS or at.statement.word(start - 1) in _FIGURES.between_some_and_whole:
        start -= 1
    if at.statement.tag(start - 1) == GENITIVE:  # 12 of the town's 40 guards
        start -= 1
        while at.statement.tag(start - 1) in _IN_OWNER:
            start -= 1
    if at.statement.word(start - 1) == "and" and at.number:  # of the 41 passengers and five crew, 19
        first = at.statement.places[at.number - 1]
        while at.statement.tag(first - 1) in DETERMINERS:
            first -= 1
        is_open = at.statement.word(first - 1) == "of" and first - 1 == at.sentence[0]
        return is_open and at.statement.tag(unit.after) == COMMA
    if _is_group_of_some(at.statement, start - 1):
        return True
    lead, some, tag = at.statement.word(start - 1), at.statement.word(start - 2), at.statement.tag(start - 2)
    if lead == "among":
        return some in _NUMBERS.nones or _is_no_one(at.statement, start - 2)
    is_some = tag == NUMBER or some in _FIGURES.counts_some_of or _is_no_one(at.statement, start - 2)
    is_some = is_some or (some == "out" and at.statement.tag(start - 3) in NOMINAL)  # killed 12 people out of 40
    is_some = is_some or _is_one_by_order(at.statement, start - 2)
    return (lead == "of" and is_some) or (lead == "half" and start < at.opening)  # half the 300 guests


def _is_group_of_some(statement: Statement, lead: int) -> bool:
    """Whether some of a group are counted before its number: three of a family, two members of the team, of (six)."""
    if statement.word(lead) != "of" or not persons.is_group(statement.word(lead - 1)):
        return False
    index = lead - 2
    while statement.tag(index) in _IN_OWNER:
        index -= 1
    if statement.word(index) not in ("of", "from"):
        return statement.word(index) in _FIGURES.counts_some_of  # half the crew of 12
    some = index - 1 - (statement.word(index - 1) in _MEMBERS)
    is_counted = statement.tag(some) == NUMBER and statement.word(some - 1) not in _FIGURES.all_of_those_counted
    is_some = is_counted or statement.word(some) in _FIGURES.counts_some_of
    return is_some or _is_one_by_order(statement, some) or statement.word(index - 1) == _MEMBERS[0]


def _is_one_by_order(statement: Statement, index: int) -> bool:
    """Whether one of several is told by age or order: the eldest, the last, of (three brothers)."""
    return statement.word(index - 1) == "the" and statement.word(index) in _FIGURES.singles_out


def _is_no_one(statement: Statement, index: int) -> bool:
    return f"{statement.word(index - 1)} {statement.word(index)}" in _NUMBERS.nones


def _is_whole_harmed(at: Place, index: int) -> bool:
    """Whether a clause of its own tells of a whole: one of the six monks murdered on Monday was his brother."""
    statement, (_, end) = at.statement, at.sentence
    if statement.tag(index) == RELATIVE:
        first = index + 1
        while first < end and statement.tags[first] in _BEFORE_VERB:
            first += 1
        return statement.word(first) in harm.SAID_OF or statement.word(first) in harm.VERBS
    is_fatal = statement.word(index) == "fatally" and statement.word(index + 1) in _FIGURES.wounding
    if statement.word(index) not in harm.VERBS and not is_fatal:
        return False
    return _is_object(at) or any(tag in FINITES for tag in statement.tags[index + 1 + is_fatal : end])


def _is_object(at: Place) -> bool:
    """Whether some of a whole are the object of a verb that tells nothing: met one of the six monks murdered there."""
    statement, some = at.statement, at.opening - 1
    while statement.tag(some) in DETERMINERS:
        some -= 1
    verb = some - 2  # met one of
    is_verb = statement.word(some) == "of" and statement.tag(verb) in _TAKES_OBJECT
    return is_verb and statement.word(verb) not in _CLAUSES.complement.forms and statement.word(verb) not in harm.VERBS


def _opens_sentence(at: Place, unit: Unit) -> bool | None:
    """Whether “of the” and a number open the sentence, and another number comes behind."""
    statement = at.statement
    is_named_by_harm = unit.kind == "none" and statement.word(unit.after) in harm.SAID_OF  # of the 14 injured, eight
    if is_named_by_harm or unit.head in harm.SAID_OF or _is_whole_harmed(at, unit.after):
        return None
    start = at.opening
    while statement.tag(start - 1) in (*DETERMINERS, ADJECTIVE):
        start -= 1
    first, end = at.sentence
    opening = first + (statement.word(first) == "out")  # out of 60 workers, five
    is_open = start - 1 == opening and statement.word(opening) == "of"
    behind = statement.tags[unit.after : end]
    if not is_open or NUMBER not in behind:
        return None
    some = unit.after + behind.index(NUMBER)
    is_subject = COMMA not in statement.tags[unit.after : some] and _is_subject(statement, some)
    return True if is_subject or (COMMA in behind and NUMBER in behind[behind.index(COMMA) :]) else None


def _is_subject(statement: Statement, index: int) -> bool:
    """Whether a number alone has the verb behind it and no link before it: on board nine were killed."""
    is_verb = statement.tag(index + 1) in FINITES or statement.word(index + 1) in harm.SAID_OF
    return is_verb and statement.tag(index - 1) not in _LINKS


WHOLES: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "whole of those harmed",
        "A whole of which only some are harmed is not harmed.",
        "Four of the 11 crew were killed.",
        "Four and another 11 crew were killed.",
        _whole_of_some,
    ),
    Row(
        "whole that opens the sentence",
        "A whole after “of” at the start of a sentence, in which another number follows, is not harmed as a whole.",
        "Of the 19 aboard, four, including the pilot, were killed.",
        "Some 19 aboard, four women among them, were killed.",
        _opens_sentence,
    ),
)
