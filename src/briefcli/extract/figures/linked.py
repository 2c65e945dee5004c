"""Which number of a sentence another one is a part of, and which it was before: 76, up from 70, four of them cooks."""

from collections.abc import Sequence

from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.parts_of_harmed import is_compared
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import OF, TIME, letters
from briefcli.extract.text.rules import Rule
from briefcli.model.figure import CASUALTIES

_FIGURES = lexicon.figures()

_OF_TIME = letters("TIME PREPOSITION ADJECTIVE NUMBER")
_STUFF = letters("ADJECTIVE NOUN")
_MOST_WORDS_OF_TIME = 3
"""Most words that say when, between a number and what it was before: to 5 per cent in early May from 6."""
_MOST_WORDS_TO_FROM = 2
"""Most words from what is counted to “from”: , up from."""


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
    if other is None or other.measure != one.measure or (last is not None and other.at.number != last.number):
        return None
    if last is None and not _is_followed_by(one, other):
        return None
    rules.tell(CHANGED)
    return other


def _is_followed_by(one: Counted, other: Counted) -> bool:
    """Whether what a number was before stands right behind it: to 76 from 70; 76, up from 70; 76 guards, from 70."""
    statement, start = one.at.statement, other.at.opening - 1
    if one.measure in CASUALTIES and other.at.number == one.at.number + 1 and is_compared(other.at, other.unit):
        return True
    if other.at.number != one.at.number + 1 or statement.word(start) != "from":
        return False
    if statement.word(one.at.opening - 1) == "by" and other.at.number + 1 < len(statement.amounts):
        return Place(statement, other.at.number + 1).changed_from is None  # cut by half, from 40 to 20
    between = [statement.word(here) for here in range(_behind_stuff(one), start)]
    is_in_time = statement.word(one.at.opening - 1) == "to" and _is_time(statement, one.unit.after, start)
    if is_in_time:
        return True
    is_near = len(between) <= _MOST_WORDS_TO_FROM and all(
        word in _FIGURES.opens_change or word == "," for word in between
    )
    return is_near and (bool(between) or statement.word(one.at.opening - 1) == "to")


def _behind_stuff(one: Counted) -> int:
    """The word behind a unit of measure and what it measures: 31 tonnes of old salt[, up from 22]."""
    statement, index = one.at.statement, one.unit.after
    if one.unit.kind != "measure" or statement.tag(index) != OF:
        return index
    index += 1
    while statement.tag(index) in _STUFF:
        index += 1
    return index


def _is_time(statement: Statement, start: int, end: int) -> bool:
    """Whether the words between two others only say when: in February, last year."""
    tags = statement.tags[start:end]
    return 0 < end - start <= _MOST_WORDS_OF_TIME and TIME in tags and all(tag in _OF_TIME for tag in tags)


CHANGED = Rule(
    "number that changed",
    "The number behind “from”, right before “to” and another one or right behind it, is what that was before.",
    "The toll rose to 76 guards from 70.",
    "The toll of 76 guards came from 70 mills.",
)
