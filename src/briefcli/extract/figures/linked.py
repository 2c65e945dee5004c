"""Which number of a sentence another one is a part of, and which it was before: 76, up from 70, four of them cooks."""

from collections.abc import Sequence

from briefcli.extract.figures import dated, numbers_before
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.parts_of_harmed import is_compared
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import ADVERB, DETERMINERS, OF, TIME, letters
from briefcli.extract.text.rules import Rule
from briefcli.model.figure import CASUALTIES

_FIGURES = lexicon.figures()
_TIMES = _FIGURES.month_names | _FIGURES.time_units

_OF_TIME = letters("TIME PREPOSITION ADJECTIVE NUMBER DETERMINER")
_STUFF = letters("NOMINAL")
_OF_STUFF = ("measure", "percentage", "money")
_MOST_WORDS_OF_TIME = 5
"""Most words that say when, between a number and what it was before: to 5 per cent in the third quarter from 6."""
_OVER_YEAR = 2
"""How many numbers further on the next is behind a year: 31 tonnes in 2019, up from 22."""
_THINGS = ("noun", "measure")


def whole(counted: Sequence[Counted], index: int) -> Counted | None:
    """The number that a part is counted among: the last one before it that is no part."""
    if not counted[index].is_part:
        return None
    wholes = [one for one in reversed(counted[:index]) if not one.is_part]
    return next((one for one in wholes if _can_hold(one, counted[index])), wholes[0] if wholes else None)


def _can_hold(whole: Counted, part: Counted) -> bool:
    """Whether a number is greater than another: 25 cases, 10 in Orul, seven in Marsk and 7 in Tarn."""
    one, other = whole.at.amount.value, part.at.amount.value
    return one is None or other is None or one > other


def before(counted: Sequence[Counted], index: int) -> Counted | None:
    """What a number was before it changed: from 70 to 76; 76, up from 70."""
    one = counted[index]
    last = one.at.changed_from
    near = counted[max(0, index - 1) : index] if last is not None else counted[index + 1 : index + 2]
    other = next(iter(near), None)
    if other is not None and last is None:
        if numbers_before.counted_there(one.at, other.at) is not None:
            return None
        further = next(iter(counted[index + 2 : index + 3]), None)
        if further is not None and (things := numbers_before.counted_there(other.at, further.at)) is not None:
            is_before = things.number == one.at.number and further.measure == one.measure
            is_before = is_before and _is_followed_by(other, further)
            return _changed(further) if is_before else None
    if other is None or other.measure != one.measure or (last is not None and other.at.number != last.number):
        return None
    if last is None and not _is_followed_by(one, other):
        return None
    return _changed(other)


def _changed(one: Counted) -> Counted:
    rules.tell(CHANGED)
    return one


def _is_followed_by(one: Counted, other: Counted) -> bool:
    """Whether what a number was before stands right behind it: to 76 from 70; 76, up from 70; 76 guards, from 70."""
    statement, start = one.at.statement, other.at.opening - 1
    if one.measure in CASUALTIES and other.at.number == one.at.number + 1 and is_compared(other.at, other.unit):
        return True
    step = other.at.number - one.at.number
    is_next = step == 1 or (step == _OVER_YEAR and _is_year(statement, statement.places[one.at.number + 1]))
    if not is_next or statement.word(start) != "from":
        return False
    if statement.word(one.at.opening - 1) == "by" and other.at.number + 1 < len(statement.amounts):
        return Place(statement, other.at.number + 1).changed_from is None  # cut by half, from 40 to 20
    if one.unit.kind in _THINGS and other.unit.kind in _THINGS and one.unit.head != other.unit.head:
        return False  # to 31 tonnes in May from 22 mills
    end, is_led = start, statement.word(one.at.opening - 1) == "to"
    if statement.word(end - 1) in _FIGURES.opens_change:
        end -= 1
        while statement.tag(end - 1) == ADVERB:
            end -= 1  # , well down from
    end -= statement.word(end - 1) == ","
    behind = _behind_stuff(one)
    return (is_led or end < start) and (end == behind or _is_time(statement, behind, end))


def _behind_stuff(one: Counted) -> int:
    """The word behind a unit and what it measures or is a share of: 31 tonnes of old salt[, up from 22]."""
    statement, index = one.at.statement, one.unit.after
    if one.unit.kind not in _OF_STUFF or statement.tag(index) != OF:
        return index
    index += 1 + (statement.tag(index + 1) in DETERMINERS)
    while statement.tag(index) in _STUFF:
        index += 1
    return index


def _is_time(statement: Statement, start: int, end: int) -> bool:
    """Whether the words between two others only say when: in February, last year, in the third quarter, in 2019."""
    words = [statement.word(here) for here in range(start, end)]
    if not 0 < len(words) <= _MOST_WORDS_OF_TIME or words[-1] in ("in", "on"):
        return False
    is_dated = TIME in statement.tags[start:end] or not _TIMES.isdisjoint(words) or _is_year(statement, end - 1)
    return is_dated and all(
        tag in _OF_TIME or word in _TIMES for word, tag in zip(words, statement.tags[start:end], strict=True)
    )


def _is_year(statement: Statement, index: int) -> bool:
    """Whether the number at a word is a year."""
    number = statement.places.index(index) if index in statement.places else None
    return number is not None and dated.may_be_year(Place(statement, number))


CHANGED = Rule(
    "number that changed",
    "The number behind “from”, right before “to” and another one or right behind it, is what that was before.",
    "The toll rose to 76 guards from 70.",
    "The toll of 76 guards came from 70 mills.",
)
