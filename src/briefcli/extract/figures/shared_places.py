"""Places that numbers of one sentence share: three killed and 14 injured in Orul; 40 in Norway, up from 30."""

from collections.abc import Sequence

from briefcli.extract.figures.counted import Counted
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import COORDINATOR, OF, letters
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES

_FIGURES = lexicon.figures()

_ONLY_HARM = letters("NUMBER NOUN DETERMINERS AUXILIARY FINITE PARTICIPLE ADJECTIVE ADVERB COORDINATOR COMMA GERUND")
"""What stands from one number of people harmed to the next, if nothing between says where."""
_MOST_WORDS_BETWEEN = 12
"""Most words from one number of people harmed to the next."""


def find(counted: Sequence[Counted], places: Sequence[str | None]) -> list[str | None]:
    """The places of the numbers of a sentence, in order, from those that their own words give."""
    found = list(places)
    if len(found) < 2 or not any(found):
        return found
    for index, one in enumerate(counted):
        if found[index] is None and index and (before := found[index - 1]) is not None:
            decided = rules.first(BEFORE, counted[index - 1], one)
            found[index] = before if decided is not None else None
    for index in range(len(counted) - 2, -1, -1):
        if found[index] is None and (behind := found[index + 1]) is not None:
            decided = rules.first(BEHIND, counted[index], counted[index + 1])
            found[index] = behind if decided is not None else None
    return found


def _compared(_last: Counted, one: Counted) -> bool | None:
    at = one.at
    is_end = at.statement.word(at.opening - 1) == "to" and at.opening - 1 == _last.unit.after  # by 4 per cent to 520
    is_up = at.statement.word(at.opening - 1) == "from" and at.statement.word(at.opening - 2) in _FIGURES.opens_change
    return True if is_end or is_up or at.changed_from is not None else None


def _of_them(_last: Counted, one: Counted) -> bool | None:
    statement, index = one.at.statement, one.at.index + 1
    is_of_them = statement.tag(index) == OF and statement.word(index + 1) in _FIGURES.of_those_counted
    start = one.at.opening
    if statement.tag(start - 2) == OF and statement.word(start - 1) in _FIGURES.of_those_counted:
        return True  # 400 mills in Norway, of which 300 are old
    return True if is_of_them and statement.word(index + 2) not in _FIGURES.before_place else None


def _harmed_with(one: Counted, following: Counted) -> bool | None:
    is_home = following.unit.head in _FIGURES.destroyed_things
    if one.measure not in CASUALTIES or not (following.measure in CASUALTIES or is_home):
        return None
    statement, first, last = one.at.statement, one.at.index + 1, following.at.opening
    between = statement.tags[first:last]
    is_joined = COORDINATOR in between and set(between) <= set(_ONLY_HARM)
    return True if is_joined and last - first <= _MOST_WORDS_BETWEEN else None


BEFORE: tuple[Row[[Counted, Counted], bool], ...] = (
    Row(
        "place of what it was before",
        "What a number was before, “up from” or “down from” another, is of the same place.",
        "Reed sold 40 carts in Norway, up from 31.",
        "Reed sold 40 carts in Norway, and 31.",
        _compared,
    ),
    Row(
        "place of some of them",
        "“Of them” and “of whom” behind a number is of the place of the number before, if none is told.",
        "Reed saw 40 guards in Norway, 12 of whom sang.",
        "Reed saw 40 guards in Norway, 12 cooks sang.",
        _of_them,
    ),
)
BEHIND: tuple[Row[[Counted, Counted], bool], ...] = (
    Row(
        "place of others harmed behind",
        "People killed or hurt are in the place of the next ones, if only “and” parts them.",
        "Three guards were killed and 14 injured in Orul.",
        "Three guards were killed by Quill and 14 injured in Orul.",
        _harmed_with,
    ),
)
"""Places that numbers of one sentence share."""
