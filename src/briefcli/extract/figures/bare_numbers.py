"""What a number without a unit of its own counts: the unit of its row, or the things that it is about."""

from briefcli.extract.figures import units
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon

_FIGURES = lexicon.figures()

_ATTENDANCE = "attendance"
_CAPACITY = "capacity"
_SPECTATORS = "spectators"
_LEAST_ROW_NUMBERS = 3
"""A row of so many numbers shares the unit of its last; of two numbers, the first may be something else."""
_LINKS = frozenset((",", "and", ", and"))
_ENDINGS_OF_ONE = tuple(_FIGURES.endings_of_one)


def unit_of_row(at: Place) -> Unit | None:
    """The unit behind the last number of a row that ends in “and”: 1.0, 4.4 and 8.9 years."""
    statement, number, link = at.statement, at.number, ""
    while number + 1 < len(statement.places) and not link.endswith("and"):
        start, end = statement.places[number] + 1, statement.places[number + 1]
        link = statement.words(start, end) if start < end else ""
        if link not in _LINKS or statement.amounts[number + 1].numerals[0].form != at.first.form:
            return None
        number += 1
    numbers = number - at.number + 1 + (at.before == ",")
    if not link.endswith("and") or numbers < _LEAST_ROW_NUMBERS:
        return None
    own = units.of(Place(statement, number))
    return own if own.end > statement.amounts[number].number.end else None


def things_of(one: Counted, concept: str | None) -> str | None:
    """The things that a number is about, if there are several and they can be counted: fires fell from 61 to 54."""
    at, value = one.at, one.at.amount.value
    has_no_number = _FIGURES.names_of_numbers.isdisjoint(at.statement.vocabulary)
    is_priced = at.statement.word(at.opening - 1) == "at" and has_no_number  # mills at 77
    is_priced = is_priced or at.word(2) == "than"  # 12 more than in May
    if concept is None or value is None or value != int(value) or one.unit.rate is not None:
        return None
    words = concept.split()
    if _are_people(words):
        return _SPECTATORS if _are_spectators(one, words[-1].lower()) else "people"
    if words[-1].lower() == _CAPACITY:
        return "people" if not at.statement.vocabulary.isdisjoint(_FIGURES.holds_people) else None
    words = _without_place(words)
    if is_priced or words[-1].lower() in _FIGURES.numbers_of_people:
        return None
    if words[-1] == "numbers" and len(words) > 1:  # tiger numbers
        words = [*words[:-2], words[-2] if words[-2] in _FIGURES.plurals else f"{words[-2]}s"]
    last = words[-1]
    if "of" in words or last.lower() in _FIGURES.measured_in_plural or not _is_several(last):
        return None
    is_name = last[0].isupper() and (len(words) > 1 or at.statement.words(*at.sentence).find(last) > 0)
    if words[0] == at.statement.words(at.sentence[0], at.sentence[0] + 1) and words[0].istitle():
        words = [words[0].lower(), *words[1:]]  # which begins the sentence
    return None if is_name else " ".join(words)


def _without_place(words: list[str]) -> list[str]:
    """What a number is about, without where, and of which disease: cases of mumps in Orul (2023)."""
    places = (index for index, word in enumerate(words) if index and word.lower() in _FIGURES.before_place)
    words = words[: next(places, len(words))]
    return words[:1] if words[0].lower() in _FIGURES.cases_of_disease and words[1:2] == ["of"] else words


def _are_spectators(one: Counted, noun: str) -> bool:
    """Whether the people are those at a match: Attendance: 9,000; the attendance at the final was 9,000."""
    if noun != _ATTENDANCE:
        return False
    is_label = one.at.statement.word(one.at.opening - 1) == ":"
    return is_label or not one.at.statement.vocabulary.isdisjoint(_FIGURES.words_of_matches)


def _are_people(words: list[str]) -> bool:
    """Whether a number is one of people by what it is about: a crowd, the population of Orul; not: a crowd of seals."""
    number, *rest = words[words.index("of") - 1 :] if "of" in words[1:] else words[-1:]
    is_of_animals = any(word in _FIGURES.animals or f"{word}s" in _FIGURES.animals for word in words)
    is_of_place = not rest or rest[-1][:1].isupper()
    return number.lower() in _FIGURES.numbers_of_people and is_of_place and not is_of_animals


def _is_several(noun: str) -> bool:
    if noun in _FIGURES.plurals or noun in _FIGURES.people_counted:
        return True
    return noun.endswith("s") and not noun.endswith(_ENDINGS_OF_ONE)
