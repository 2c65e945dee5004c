"""Words that make a time expression an end: by Friday, until noon, within ten days, no later than 1 March."""

import re
from typing import NamedTuple

from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines.statements import Statement, Time
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NP, OF_NP, PREPOSITIONS

_DEADLINES = lexicon.deadlines()

_NUMBER = re.compile(r"[1-9]\d{0,3}", re.ASCII)
_BY_OR_UNTIL = _DEADLINES.limits_by | _DEADLINES.limits_until


class Limit(NamedTuple):
    """A time expression as an end: the word that makes it one, and the tokens from that word on.

    `word` is "by", "until", "before", "within", "in the next", "no later than", "at the latest", another
    preposition ("on", "of", "to", ...), or nothing. `time` is the number of the token of the expression, which
    is -1 where an event is meant ("before the vote"). `event` tells that the end is an event, with a day of its
    own or without one ("before the vote on Thursday"). `least` is the lower number of "10 to 12 days".
    """

    word: str
    first: int
    last: int
    time: int
    expression: Expression | None
    event: bool = False
    least: int | None = None

    @property
    def is_length(self) -> bool:
        """Whether it is a length of time: 14 days."""
        return self.expression is not None and self.expression.type == "DURATION"


def find(statement: Statement) -> list[Limit]:
    """The ends in a sentence, in order; every time expression is one, with or without a preposition."""
    found = [_of_time(statement, time) for time in statement.times]
    taken = {index for limit in found for index in range(limit.first, limit.last)}
    for index, token in enumerate(statement.tokens):
        if token.lower in _DEADLINES.before_event and index not in taken:
            event = _event(statement, index)
            if event is not None:
                found.append(event)
    return sorted(found, key=lambda limit: limit.first)


def _is_season(expression: Expression) -> bool:
    """Whether it is a season, which begins on no day that all agree on."""
    return (expression.value or "").endswith(("-SP", "-SU", "-FA", "-WI"))


def _of_time(statement: Statement, time: Time) -> Limit:
    index, expression = time
    first, last = index, index + 1
    while first and statement.word(first - 1) in _DEADLINES.articles_of_limit:
        first -= 1
    if statement.said(last, last + 3) == "at the latest":
        first -= statement.word(first - 1) in ("by", "on")
        return Limit("at the latest", first, last + 3, index, expression)
    if statement.said(first - 3, first) in ("no later than", "not later than"):
        event = _event(statement, last) if expression.type == "DURATION" else None
        last = event.last if event is not None else last
        return Limit("no later than", first - 3, last, index, expression, event is not None)
    closing = _close_of_business(statement, first)
    if closing is not None:
        return Limit(statement.word(closing), closing, last, index, expression)
    spelt = statement.word(index).split()
    before = statement.word(first - 1)
    if "within" in spelt or before == "within":
        return Limit("within", first - (before == "within"), last, index, expression)
    is_ahead = before in _DEADLINES.spans_of_limit and not _DEADLINES.coming_words.isdisjoint(spelt)
    if is_ahead and expression.type == "DURATION":
        return Limit("in the next", first - 1, last, index, expression)
    if expression.type == "DURATION" and before in ("to", "or") and _NUMBER.fullmatch(statement.word(first - 2)):
        return Limit("", first - 2, last, index, expression, least=int(statement.word(first - 2)))
    if first and (statement.tokens[first - 1].tag in PREPOSITIONS or before in _DEADLINES.limit_prepositions):
        is_event = statement.word(last) in _DEADLINES.events or (before == "before" and _is_season(expression))
        if statement.said(first - 3, first) == "on or before":
            return Limit("by", first - 3, last, index, expression, is_event)
        return Limit(before, first - 1, last, index, expression, is_event)
    return Limit("", first, last, index, expression)


def _close_of_business(statement: Statement, first: int) -> int | None:
    """The preposition before an hour in words that stands before a day: by [the] close of business on Wednesday."""
    hour = first - (statement.word(first - 1) == "on")
    if statement.said(hour - 3, hour) not in _DEADLINES.closings:
        return None
    hour -= 3 + (statement.word(hour - 4) == "the")
    return hour - 1 if statement.word(hour - 1) in _BY_OR_UNTIL else None


def _event(statement: Statement, preposition: int) -> Limit | None:
    """An end that is an event: before the vote, until the end of the season, before the vote on Thursday."""
    chunk = statement.chunk_from(preposition + 1)
    if statement.shape[chunk : chunk + 1] != NP or statement.phrases.chunks[chunk].first != preposition + 1:
        return None
    while statement.shape[chunk + 1 : chunk + 3] == OF_NP:
        chunk += 2
    if statement.phrases.head(chunk).lower not in _DEADLINES.events:
        return None
    last = statement.phrases.chunks[chunk].last
    beside = next((time for time in statement.times if last <= time.token <= last + 1), None)
    if beside is not None and beside.expression.type != "DURATION":
        return Limit(statement.word(preposition), preposition, beside.token + 1, *beside, True)
    return Limit(statement.word(preposition), preposition, last, -1, None, True)
