"""Which days, lengths of time and sets of times a text names.

`time_grammar` says which words are a time expression, `calendar_dates`, `relative_dates`, `clock_times` and
`durations` what each denotes, and `reference` what it is counted from. This module reads them in order, and
joins what belongs together: a time and its day, the two ends of a range.
"""

from collections.abc import Sequence
from datetime import date

from briefcli.extract import clock_times, time_grammar
from briefcli.extract.periods import CalendarPeriod
from briefcli.extract.reference import Reference
from briefcli.extract.time_grammar import Found
from briefcli.extract.timex import Expression, Phrase

__all__ = ["Expression", "find"]

_TO_ITS_DAY = ("", "on", ",", "of", "at", ", on", ", at")
_RANGE = ("to", "-", "–", "through", "until", "till")
_MOVED = frozenset("moved postponed changed shifted rescheduled extended delayed pushed".split())
_FURTHEST = 3


def find(text: str, published: date | None = None, *, narrative: bool = False) -> list[Expression]:
    """The time expressions of a text, in order of appearance, never overlapping.

    `published` is the day that "yesterday" and "in March" are counted from; without it they stay unresolved.
    In a `narrative` they are counted from the date that the text named last.
    """
    words, matches = time_grammar.find(text)
    found = list(matches)
    reference = Reference(words, published, narrative)
    expressions: list[Expression] = []
    index = 0
    while index < len(found):
        expression, used = _joined(found, index, reference)
        if expression:
            expressions.append(expression)
        index += used
    return expressions


def _joined(found: Sequence[Found], index: int, reference: Reference) -> tuple[Expression | None, int]:
    """The expression that begins here, and how many of what was found it takes."""
    one, other = found[index], found[index + 1] if index + 1 < len(found) else None
    if other is not None and other.phrase.first - one.phrase.last < _FURTHEST:
        between = " ".join(reference.words.words[one.phrase.last : other.phrase.first]).lower()
        if {one.kind, other.kind} == {"clock", "day"} and between in _TO_ITS_DAY:
            expression = _at_time(one, other, reference)
            if expression:
                return expression, 2
    return _read(one, reference), 1


def _read(one: Found, reference: Reference) -> Expression | None:
    expression = one.read(one.phrase, reference)
    if expression:
        _remember(expression, reference)
    return expression


def _remember(expression: Expression, reference: Reference) -> None:
    if expression.earliest is None or expression.latest is None:
        return
    if expression.earliest == expression.latest:
        reference.remember(CalendarPeriod("day", expression.earliest))


def _at_time(one: Found, other: Found, reference: Reference) -> Expression | None:
    """A time and its day: 9 a.m. Tuesday, Monday at noon."""
    clock, day = (one, other) if one.kind == "clock" else (other, one)
    time, on = clock_times.clock(clock.phrase), _read(day, reference)
    if time is None or on is None or on.earliest is None or on.earliest != on.latest:
        return None
    whole = Phrase(reference.words, one.phrase.first, other.phrase.last)
    return clock_times.at(whole, time, CalendarPeriod("day", on.earliest), on.basis)
