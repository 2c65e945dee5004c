"""Which of two times is the end: the second of two days, from 1 to 8 May; the day told behind a length."""

from collections.abc import Sequence

from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import TIME
from briefcli.extract.text.rules import Rule

_DEADLINES = lexicon.deadlines()
_LEADS_UP = _DEADLINES.limits_by | _DEADLINES.limits_until


def find(statement: Statement, limit: Limit) -> Limit | None:
    """The second of two days as the end of all the days between: from 1 to 8 May, between 1 and 8 May."""
    first = limit.time - 2
    if first < 1 or limit.is_length or statement.word(first + 1) not in _DEADLINES.closes_span:
        return None
    if statement.word(first - 1) not in _DEADLINES.opens_span or statement.tokens[first].tag != TIME:
        return None
    return limit._replace(word="until", first=first - 1, last=limit.time + 1, rule=rules.tell(SPAN))


def with_day_told(statement: Statement, duty: Duty, ends: Sequence[Limit]) -> Duty:
    """A duty for which the day is told behind its length: ten days to leave, up to 10 August."""
    if not duty.limit.is_length or duty.what is None:
        return duty
    comma = next((at for at, one in enumerate(statement.tokens) if one.start >= duty.what.end), 0)
    told = next((limit for limit in ends if limit.first == comma + 1), None)
    is_day = told is not None and told.time >= 0 and not told.is_length and told.word in _LEADS_UP
    if told is None or not is_day or statement.word(comma) != ",":
        return duty
    return duty._replace(limit=told)


SPAN = Rule(
    "second of two days",
    "The second of two days behind “from” or “between” is the end of all the days between.",
    "Bids will be accepted from 1 to 8 August.",
    "Bids will be accepted on 8 August.",
)
