"""Numbers of a sentence of harm that count nobody harmed: of things, of animals, of somebody counted already."""

from briefcli.extract.figures import harm, persons
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import COMMA, COORDINATOR, FINITES, letters
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()

_FARTHEST_WHOLE_WORDS = 12
"""Most words from a number of animals to that of some of them."""
_BEGINS_ITEM = letters("DETERMINERS NUMBER")
_IN_CLAUSE = frozenset(FINITES)


def are(at: Place, unit: Unit) -> bool:
    """Whether a number counts nobody who is harmed, whatever the sentence tells of harm."""
    return rules.first(NOBODY, at, unit) is not None


def _no_people(_: Place, unit: Unit) -> bool | None:
    return None if persons.are(unit) else True


def _of_animals(at: Place, unit: Unit) -> bool | None:
    """Whether a number without a noun tells of the animals just counted: ten seals, nine of them dead."""
    if not at.number or (unit.kind != "none" and unit.head not in harm.NOUNS):
        return None
    start = at.statement.places[at.number - 1] + 1
    if at.index - start > _FARTHEST_WHOLE_WORDS:
        return None
    words = [at.statement.word(index) for index in range(start, at.index)]
    return True if not _FIGURES.animals.isdisjoint(words) and not any(map(persons.is_person, words)) else None


def _is_same_person(at: Place, unit: Unit) -> bool | None:
    """Whether one behind a comma says who the one person before it is: killed a guard, a father of two."""
    statement, before = at.statement, at.number - 1
    is_one = at.amount.value == 1 or unit.kind == "age"
    if before < 0 or not is_one or statement.amounts[before].value != 1:
        return None
    first, start = at.sentence[0], statement.places[before] + 1
    between = statement.tags[start : at.index]
    near = [statement.word(index) for index in range(start, at.index)]
    is_object = not _IN_CLAUSE.isdisjoint(statement.tags[first:start])
    if not is_object or not between.endswith(COMMA) or COMMA in between[:-1] or not _IN_CLAUSE.isdisjoint(between):
        return None
    return None if _is_listed(at, unit) or not any(map(persons.is_person, near)) else True


def _is_listed(at: Place, unit: Unit) -> bool:
    """Whether a list goes on behind one person: a guard, a nurse and a baker."""
    index = unit.after + 1 if at.statement.tag(unit.after) == COMMA else unit.after
    if at.statement.tag(index) == COORDINATOR:
        index += 1
    return index > unit.after and at.statement.tag(index) in _BEGINS_ITEM


def _attribute(at: Place, unit: Unit) -> bool | None:
    return True if unit.kind == "noun" and at.text[at.end : at.end + 1] in ("-", "‐", "‑") else None


def _usual(at: Place, unit: Unit) -> bool | None:
    start = unit.after
    if at.statement.word(start) == "on" and at.statement.word(start + 1) == "average":
        start += 2
    if at.statement.word(start) not in _FIGURES.opens_rate_of_people:
        return None
    is_time = at.statement.word(start + 1) in _FIGURES.time_units
    return True if is_time and at.statement.word(start + 2) not in _FIGURES.from_time else None


def _ill(at: Place, _: Unit) -> bool | None:
    """Whether those in hospital are sick: nothing but the hospital or a treatment tells of harm."""
    statement = at.statement
    if _FIGURES.illnesses.isdisjoint(statement.vocabulary) or not harm.TELLING.isdisjoint(statement.vocabulary):
        return None
    return None if any(mark in statement.small for mark in _FIGURES.marks_of_wounds) else True


NOBODY: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "noun for no person",
        "Only people are killed, injured, missing, displaced or detained: no things, animals or homes.",
        "The storm killed 12 trees.",
        "The storm killed 12 guards.",
        _no_people,
    ),
    Row(
        "some of the animals",
        "A number without a noun behind a number of animals counts some of them, and nobody who is harmed.",
        "Divers saw ten seals, nine dead.",
        "Divers saw ten guards, nine dead.",
        _of_animals,
    ),
    Row(
        "one who is described",
        "“A” and a noun behind a comma say who the one person before it is, and count nobody else.",
        "The fire killed a guard, a father of two.",
        "The fire killed a guard, a nurse and a baker.",
        _is_same_person,
    ),
    Row(
        "number joined to people",
        "A number joined to a noun by a hyphen describes the next noun, and counts nobody who is harmed.",
        "A two-man boat was missing.",
        "Two men of Marsk were missing.",
        _attribute,
    ),
    Row(
        "people harmed by the day",
        "People who are killed or hurt by the day, the week or the year are those of no event.",
        "The road kills 25 people a week.",
        "The road killed 25 people a week ago.",
        _usual,
    ),
    Row(
        "people who are ill",
        "Of sick people in hospital, or who are treated, no harm is told.",
        "The clinic treated 40 people, and nine were in hospital with fever.",
        "The fire spread, and nine were in hospital with burns and fever.",
        _ill,
    ),
)
