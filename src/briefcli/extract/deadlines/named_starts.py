"""The day, named behind a length, from which it counts: ten days starting on 3 May, within ten days of 3 May."""

from datetime import date

from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, PREPOSITIONS, letters

_DEADLINES = lexicon.deadlines()

_COUNTED_FROM = _DEADLINES.counted_from - {"before"}
_BEFORE_START = _COUNTED_FROM | {"on"}
"""Prepositions between a word for the start of a length and its day."""
_APART = letters("FINITE COORDINATOR SUBORDINATOR SEMICOLON STOP")
"""Classes of words that part the start of something else from a length."""
_IN_EVENT = letters("NOMINAL DETERMINERS ADJECTIVE OF GENITIVE")
_REACH_OF_START_WORDS = 12
"""How far behind a length the word may be that tells when it starts."""
_HALF_A_YEAR_DAYS = 183
"""A day further ahead than this is nearer in the year before."""


def find(statement: Statement, duty: Duty, published: date | None) -> date | None:
    """A ten-day notice starting [from] 3 May; within ten days of 3 May."""
    limit = duty.limit
    for time in statement.times:
        day = time.expression.earliest
        if time.token < limit.last or day is None or day != time.expression.latest or time.expression.type != "DATE":
            continue
        before = time.token - 1
        while statement.word(before) in _BEFORE_START:
            before -= 1
        is_beside = before == limit.last - 1 and statement.word(time.token - 1) in _COUNTED_FROM
        is_beside = is_beside or _is_of_event(statement, limit, time.token)
        is_near = limit.last <= before < limit.last + _REACH_OF_START_WORDS
        if is_beside or (is_near and _is_start(statement, limit, before)):
            return _nearer(day, time.expression, published)
    return None


def _is_of_event(statement: Statement, limit: Limit, day: int) -> bool:
    """Whether a length counts from an event on a day: within ten days of the hearing on 3 May."""
    is_counted = statement.word(limit.last) in _COUNTED_FROM and statement.word(day - 1) == "on"
    between = statement.tokens[limit.last + 1 : day - 1]
    return is_counted and bool(between) and all(token.tag in _IN_EVENT for token in between)


def _is_start(statement: Statement, limit: Limit, index: int) -> bool:
    """Whether a word behind a length tells when it starts, and not when what it is notice of does: of a strike from."""
    if statement.word(index) not in _DEADLINES.starts_then:
        return False
    between = statement.tokens[limit.last : index]
    is_apart = bool(between) and between[-1].tag == COMMA
    return all(token.tag not in _APART and (is_apart or token.tag not in PREPOSITIONS) for token in between)


def _nearer(day: date, expression: Expression, published: date | None) -> date:
    """A day without a year on the side of today on which it is nearer: within ten days of 18 May."""
    is_far = published is not None and expression.basis == "published" and (day - published).days > _HALF_A_YEAR_DAYS
    return day.replace(year=day.year - 1) if is_far and (day.month, day.day) != (2, 29) else day
