"""The second of two days as the end of all the days between: from 1 to 8 May."""

from briefcli.extract.deadlines.limits import Limit
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import TIME
from briefcli.extract.text.rules import Rule

_DEADLINES = lexicon.deadlines()


def find(statement: Statement, limit: Limit) -> Limit | None:
    """The second of two days as the end of all the days between: from 1 to 8 May, between 1 and 8 May."""
    first = limit.time - 2
    if first < 1 or limit.is_length or statement.word(first + 1) not in _DEADLINES.closes_span:
        return None
    if statement.word(first - 1) not in _DEADLINES.opens_span or statement.tokens[first].tag != TIME:
        return None
    return limit._replace(word="until", first=first - 1, last=limit.time + 1, rule=rules.tell(SPAN))


SPAN = Rule(
    "second of two days",
    "The second of two days behind “from” or “between” is the end of all the days between.",
    "Bids will be accepted from 1 to 8 August.",
    "Bids will be accepted on 8 August.",
)
