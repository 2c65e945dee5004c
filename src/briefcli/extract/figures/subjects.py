"""People who are not the subject of the verb behind them: the man who toppled a president, has died."""

from briefcli import regexes
from briefcli.extract.figures import harm, persons, victims
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITES,
    GERUND,
    NUMBER,
    PARTICIPLE,
    letters,
)
from briefcli.extract.text.lexicon import any_pattern
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()
_CLAUSES = lexicon.clauses()
_TEXT = lexicon.text()

_REACH_TO_RELATIVE_WORDS = 5
"""How far before the verb of a relative clause its relative may stand."""
_REACH_TO_FIRST_VERB_WORDS = 10
"""How far before “and” or a preposition the relative may stand whose clause goes on there."""
_RELATIVES = letters("RELATIVE THAT")
_TAKES_OBJECT = letters("FINITE BASE GERUND PARTICIPLE AUXILIARY")
_WITHIN_RELATIVE = letters("NOMINAL AUXILIARIES ADVERB DETERMINERS")
_WITHIN_DEED = letters("NOMINAL AUXILIARIES ADVERB DETERMINERS FINITE PREPOSITION OF TO POSSESSIVE")
_ENDS = letters("RELATIVE SUBORDINATOR SEMICOLON COLON STOP OUTCRY SUBJECT_PRONOUN")
_OPENS_SUBJECT = letters("NUMBER DETERMINERS NAME")
_REACH_TO_LEAVING_WORDS = 12
"""How far before relatives “survived by” may stand: by her husband, both her parents and two sons."""
_LEAVES = regexes.compile(any_pattern(_FIGURES.phrases_of_leaving))
_LINKS = letters("PREPOSITIONS TO")
_IN_OBJECT = letters("DETERMINERS NOMINAL ADJECTIVE NUMBER OF")
_PARTS = letters("COMMA COORDINATOR")


def is_none(at: Place, unit: Unit) -> bool:
    """Whether the verb behind the people counted has another subject."""
    is_left = at.statement.word(at.opening - 1) in _FIGURES.puts_in_hospital and at.statement.word(unit.after) == "with"
    return not is_left and rules.first(NO_SUBJECT, at, unit) is not None  # leaving 12 guards with burns


def _before(at: Place) -> int:
    """The index of the word before the people counted, their hedge and article."""
    index = at.opening - 1
    while at.statement.tag(index) in DETERMINERS:
        index -= 1
    return index


def _verb_before(at: Place) -> int:
    """The index of what may be the verb before the people counted: swept away 40 guests, cared for six of them."""
    index = _before(at)
    is_particle = at.statement.tag(index) == ADVERB or at.statement.word(index) in _FIGURES.before_people_beside
    return index - 1 if is_particle else index


def _up_to_verb(at: Place, unit: Unit) -> range | None:
    """The words between the people and the next verb or word of harm; nothing where that is told of the people."""
    statement = at.statement
    _, end = at.sentence
    first = unit.after
    while statement.tag(first) == ADVERB:  # the eleven still missing
        first += 1
    for index in range(unit.after, end):
        word, tag = statement.word(index), statement.tags[index]
        if tag in _ENDS or word in _FIGURES.all_of_those_counted:
            return None
        if tag in FINITES or word in harm.SAID_OF:
            is_lot = word in harm.VERBS or word in _FIGURES.states_of_harm or tag not in FINITES  # two boys killed
            is_told = index == first and is_lot
            return None if is_told else range(unit.after, index)
    return None


def _is_parted(statement: Statement, between: range) -> bool:
    return any(statement.tags[index] in _PARTS for index in between)


def _is_verb_of_another(statement: Statement, index: int) -> bool:
    """Whether a word is a verb that has the people behind it as object, and not a clause about them."""
    word, tag = statement.word(index), statement.tag(index)
    if tag not in _TAKES_OBJECT or word in _FIGURES.opens_clause_of_people:
        return False
    tells = word in _CLAUSES.complement.forms and word not in _CLAUSES.needs_that.forms
    if tells or word in _CLAUSES.shows:
        return False
    return tag != PARTICIPLE or statement.word(index - 1) not in _TEXT.forms_of_be


def _of_somebody(at: Place, unit: Unit) -> bool | None:
    before = _before(at)
    is_theirs = at.statement.word(before) in _FIGURES.belongs_to_people and _is_somebody(at.statement, before - 1)
    return True if is_theirs and _up_to_verb(at, unit) is not None else None


def _is_somebody(statement: Statement, index: int) -> bool:
    """Whether the word before “of” or “to” is one person, a group of somebody's or a verb in -ing.

    The captain of a crew of nine was killed; a nurse caring for six patients was.
    """
    word = statement.word(index)
    if word.endswith("ing"):
        return True
    if word not in _FIGURES.groups_of_people:
        return persons.is_person(word) and word not in harm.NOUNS
    before = index - 1
    while statement.tag(before) in DETERMINERS:
        before -= 1
    return statement.word(before) == "of" and _is_somebody(statement, before - 1)


def _left_behind(at: Place, unit: Unit) -> bool | None:
    if unit.head not in _FIGURES.relatives_left:
        return None
    first, _ = at.sentence
    before = " ".join(
        at.statement.word(index) for index in range(max(first, at.index - _REACH_TO_LEAVING_WORDS), at.index)
    )
    return True if _LEAVES.search(before) and _up_to_verb(at, unit) is not None else None


def _in_relative(at: Place, unit: Unit) -> bool | None:
    statement, verb = at.statement, _verb_before(at)
    if _up_to_verb(at, unit) is None:
        return None
    is_linked = unit.kind != "none" and statement.tag(before := _before(at)) in _LINKS
    if is_linked and _is_in_deed(statement, before):
        return True  # who gave birth to two sons
    is_hearer = verb == _before(at) and statement.word(verb) in _CLAUSES.with_hearer.forms  # taught 300 pupils
    if not is_hearer and not _is_verb_of_another(statement, verb):
        return None
    is_transitive = statement.word(verb) in _FIGURES.harming or statement.word(verb) in harm.VERBS
    if statement.tag(verb) == GERUND or is_transitive:  # three men who robbed a shop and shot a guard were arrested
        return True
    index = verb - 1
    while index > verb - _REACH_TO_RELATIVE_WORDS and statement.tag(index) in _WITHIN_RELATIVE:
        index -= 1
    if statement.tag(index) in _RELATIVES:
        return True
    return True if statement.tag(index) == COORDINATOR and _is_in_deed(statement, index) else None


def _is_in_deed(statement: Statement, link: int) -> bool:
    """Whether "and" or a preposition goes on from the one verb of a relative clause: who gave birth to two sons."""
    index, verbs = link - 1, 0
    while index > link - _REACH_TO_FIRST_VERB_WORDS and statement.tag(index) in _WITHIN_DEED:
        verbs += statement.tag(index) in FINITES
        index -= 1
    return verbs == 1 and statement.tag(index) in _RELATIVES


def _object_of_another(at: Place, unit: Unit) -> bool | None:
    statement, verb = at.statement, _verb_before(at)
    if not _is_verb_of_another(statement, verb) or statement.word(verb) in _FIGURES.leads_to_harm - _TEXT.auxiliaries:
        return None
    between = _up_to_verb(at, unit)
    return True if between is not None and _is_parted(statement, between) else None


def _next_object(at: Place, unit: Unit) -> bool | None:
    """Whether people are the last of those to whom something was done in a relative clause, whose verb is over."""
    statement, index = at.statement, at.opening - 1
    if statement.tag(index) == COORDINATOR and _is_one_who_acts(at, unit):
        return True
    if statement.tag(index) != COORDINATOR or victims.of(statement, at.index) is None:
        return None
    verbs = 0
    while index > at.sentence[0] and statement.tag(index) not in _RELATIVES:
        verbs += statement.tag(index) in FINITES
        index -= 1
    return True if statement.tag(index) in _RELATIVES and verbs == 1 else None


def _is_one_who_acts(at: Place, unit: Unit) -> bool:
    """Whether the verb behind several is that of one: a cook keeping a dog and nine lodgers was arrested."""
    statement, deed = at.statement, at.opening - 2
    behind = _up_to_verb(at, unit)
    verb = unit.after if behind is None else behind.stop
    if statement.word(verb) != "was" or victims.of(statement, at.index) is not None:
        return False
    while statement.tag(deed) in _IN_OBJECT:
        deed -= 1
    acts = statement.tag(deed) == GERUND and statement.word(deed) not in _FIGURES.opens_clause_of_people
    one = statement.word(deed - 1)
    is_one = persons.is_person(one) and not one.endswith("s") and one not in _FIGURES.plurals
    return acts and (at.amount.value != 1 or is_one)


def _before_number(at: Place, unit: Unit) -> bool | None:
    statement = at.statement
    if statement.word(_before(at)) not in _FIGURES.before_people_beside:
        return None
    words = list(_up_to_verb(at, unit) or ())
    start = next((index for index in words if statement.tags[index] in _PARTS), None)
    if start is None:
        return None
    behind = words[start - unit.after + 1 :]
    is_other = statement.tags[start] == COORDINATOR or any(statement.tags[index] == COORDINATOR for index in behind)
    opens = _OPENS_SUBJECT if is_other else NUMBER
    return True if any(statement.tags[index] in opens for index in behind) else None


def _in_aside(at: Place, unit: Unit) -> bool | None:
    """With 19 aboard, which is nobody's lot but that of the ship; , with 19,."""
    statement, before = at.statement, _before(at)
    if statement.word(before) not in _FIGURES.before_people_beside:
        return None
    behind = _up_to_verb(at, unit)
    if behind is None:
        return None
    where = [statement.word(unit.after + step) for step in (0, 1)]
    if where[0] == "aboard" or where == ["on", "board"]:
        return True
    opens = unit.kind == "none" and statement.tag(before - 1) == COMMA
    return True if opens and COMMA in [statement.tags[index] for index in behind] else None


def _behind_at(at: Place, unit: Unit) -> bool | None:
    is_behind = unit.kind == "none" and at.statement.word(at.opening - 1) == "at"
    return True if is_behind and _up_to_verb(at, unit) is not None else None


NO_SUBJECT: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "people of somebody",
        "Where the father of two boys died, the boys are not said to have.",
        "The father of two boys died.",
        "A party of two boys died.",
        _of_somebody,
    ),
    Row(
        "relatives left behind",
        "Relatives whom somebody leaves, or is survived by, are not those who died.",
        "Ann Reed, who leaves a husband and two sons, was killed.",
        "Ann Reed, who had seen the fire, and two sons were killed.",
        _left_behind,
    ),
    Row(
        "object in a relative clause",
        "The verb behind a relative clause is not said of the object within that clause.",
        "The lawyer who defended two guards has died.",
        "The lawyer who said two guards had died was wrong.",
        _in_relative,
    ),
    Row(
        "last object in a relative clause",
        "The verb behind a relative clause is not said of the last of several objects within that clause either.",
        "The man who killed two guards and a nurse was jailed.",
        "The man killed two guards and a nurse was jailed.",
        _next_object,
    ),
    Row(
        "object before another clause",
        "The object of one verb is not the subject of the next clause.",
        "The dogs bit 40 guards, and nine were killed.",
        "The dogs bit 40 guards, who were killed.",
        _object_of_another,
    ),
    Row(
        "people beside those harmed",
        "People after “with”, “on” and the like are not the subject of a verb that another number has.",
        "With 40 guards on the wall, nine were killed.",
        "The wall fell, and 40 guards and nine cooks were killed.",
        _before_number,
    ),
    Row(
        "number behind “at”",
        "A number alone behind “at” is an age or an hour, and not the subject of the verb behind it.",
        "A cook who came to Marsk at 16 was killed.",
        "A cook who saw that 16 were killed sang.",
        _behind_at,
    ),
    Row(
        "people in an aside",
        "Those aboard behind “with” or the like are not the subject of the verb behind them, nor is a number alone "
        "there between two commas.",
        "The ship with 19 aboard burned.",
        "Some 19 aboard the ship were burned.",
        _in_aside,
    ),
)
