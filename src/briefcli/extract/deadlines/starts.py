"""The day from which the length of a deadline counts: that of publication, one that the sentence names, or none."""

import re
from bisect import bisect_left
from datetime import date, timedelta

from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines.due_dates import Start
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import RELATIVE, SEMICOLON, letters
from briefcli.extract.text.lexicon import any_of

_DEADLINES = lexicon.deadlines()

_FROM_EVENT = re.compile(rf"\s+{any_of(_DEADLINES.counted_from)}\s+(?!now\b|today\b)", re.IGNORECASE)
_REACH_CHARACTERS = 20
"""Behind a length the preposition before an event is looked for within these, its spaces included."""
_LONG_AGO_DAYS = 366
"""Days after which what was set is history."""
_ENDS_RELATIVE = letters("COMMA SEMICOLON COLON")


def find(statement: Statement, duty: Duty, published: date | None) -> Start | None:
    """The day from which a length counts; none where it counted from long ago."""
    limit = duty.limit
    if not limit.is_length or limit.word in ("left", "away"):
        return "published"
    if _is_general(statement, duty):
        return "event"
    told = [one for one in _told_beside(statement, duty) if one.latest is not None]
    if published and any((published - one.latest).days > _LONG_AGO_DAYS for one in told if one.latest):
        return None
    days = [_not_after(one, published) for one in told if one.earliest == one.latest]
    if days and days[0] is not None:
        return days[0]
    if _is_aside(statement, duty) or any(published and one.latest and one.latest <= published for one in told):
        return "unknown"
    return "published"


def _is_general(statement: Statement, duty: Duty) -> bool:
    """Whether a length runs anew for every case: report every case within 24 hours, within a day of its signing."""
    limit, general = duty.limit, _DEADLINES.acts_of_law
    end = statement.tokens[limit.last - 1].end
    if limit.event or _FROM_EVENT.match(statement.text, end, end + _REACH_CHARACTERS):
        return True
    words = set(statement.words(0, len(statement.tokens)))
    if not {"once", "limit"}.isdisjoint(words):
        return True  # once the sale is final; the time limit is four weeks
    if not words.isdisjoint(("will", "would")):
        return False
    each = duty.what is not None and not _DEADLINES.each_case.isdisjoint(duty.what.of(statement.text).lower().split())
    if each and not duty.set_by and not _DEADLINES.modals_of_rule.isdisjoint(words):
        return True
    by = set(duty.set_by.of(statement.text).lower().split()) if duty.set_by else general
    return not general.isdisjoint(statement.words(0, limit.first)) and not by.isdisjoint(general)


def _told_beside(statement: Statement, duty: Duty) -> list[Expression]:
    """The dates in the clause that sets an end: in a relative clause its own, elsewhere those of no relative clause."""
    relative = _relative_of(statement, duty.limit.first)
    first, last = _between_semicolons(statement, duty.limit.first)
    return [
        time.expression
        for time in statement.times
        if time.token != duty.limit.time
        and first <= time.token < last
        and _relative_of(statement, time.token) == relative
        and statement.word(time.token - 1) not in _DEADLINES.not_set_then
    ]


def _between_semicolons(statement: Statement, token: int) -> tuple[int, int]:
    """The part of a sentence between semicolons in which a token stands."""
    marks = [index for index, one in enumerate(statement.tokens) if one.tag == SEMICOLON]
    at = bisect_left(marks, token)
    return marks[at - 1] if at else 0, marks[at] if at < len(marks) else len(statement.tokens)


def _relative_of(statement: Statement, token: int) -> int:
    """The chunk of the "who" or "which" whose clause a token stands in; -1 where it stands in none."""
    for chunk in range(statement.chunk_before(token + 1), -1, -1):
        if statement.shape[chunk] in _ENDS_RELATIVE:
            return -1
        if statement.shape[chunk] == RELATIVE:
            return chunk
    return -1


def _not_after(expression: Expression, published: date | None) -> date | None:
    """The day on which something was set that is told as done: the last Friday, not the coming one."""
    day = expression.earliest
    if day is None or published is None:
        return day
    if 0 < (day - published).days < 7 and expression.basis == "published":
        return day - timedelta(days=7) if day.toordinal() > 7 else None
    return day if day <= published else None


def _is_aside(statement: Statement, duty: Duty) -> bool:
    """Whether an end is only spoken of in passing: who set a 90-day deadline, had been given 60 days."""
    had_been = statement.said(duty.first, duty.first + 2) == "had been"
    return had_been or _relative_of(statement, duty.limit.first) >= 0
