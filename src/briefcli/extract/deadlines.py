"""Deadlines: the dates and spans that bind somebody, who must do what by then, or else what.

A sentence states one where somebody is bound (`duties`), has or is given time (`grants`), where something ends or
falls due (`endings`), where something happens unless somebody acts (`conditions`), or where a noun says that it is
one (`named`). What lies before the day of publication and was neither missed nor met is history, and none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date

import msgspec

from briefcli.extract import conditions, dates, due_dates, duties, endings, grants, limits, named, sentences
from briefcli.extract.deadline_words import load
from briefcli.extract.due_dates import DueDate, Start
from briefcli.extract.duties import Duty, Status
from briefcli.extract.limits import Limit
from briefcli.extract.offsets import Span, cover
from briefcli.extract.statements import Statement, divide
from briefcli.extract.timex import Expression

_SIGNS = re.compile(
    r"\b(?:by|until|till?|before|within|through|over the next|in the next|no[t]? later|at the latest|days?|weeks?|"
    r"months?|hours?|years?|deadlines?|ultimatum|cut-?off|notice|expir\w+|laps\w+|run out|runs out|clos\w+|ends?|"
    r"shuts?|due|payable|unless|last day|period|time limit)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:deadline|ultimatum|cut-?off|before|until|till)\b", re.IGNORECASE)
_FROM_EVENT = re.compile(r"\s+(?:of|from|after|before|following)\s+(?!now\b|today\b)", re.IGNORECASE)
_LONG_AGO = 366
_CHANGED = frozenset(("extended", "moved"))
_OVER = frozenset(("missed", "met", "dropped"))


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """One setting of a deadline: the words of its end, and when that is."""

    span: Span
    due: DueDate


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody must act by then, or may act no longer afterwards.

    `span` covers the words that say so. `addressed_to`, `what`, `set_by` and `consequence` are words of the
    text, none where it gives none. `terms` stand in the order in which they were set, the last one holds.
    `mentions` are other places that state the same deadline.
    """

    span: Span
    terms: tuple[Term, ...]
    addressed_to: Span | None = None
    what: Span | None = None
    set_by: Span | None = None
    consequence: Span | None = None
    status: Status = "set"
    mentions: tuple[Span, ...] = ()

    @property
    def term(self) -> Term:
        """The term that holds."""
        return self.terms[-1]


def find(text: str, published: date | None = None) -> tuple[Deadline, ...]:
    """The deadlines of a text in order; without `published`, what counts from it stays without a date."""
    return among(text, sentences.find(text), dates.find(text, published), published)


def among(
    text: str, divided: list[Span], expressions: list[Expression], published: date | None
) -> tuple[Deadline, ...]:
    """The deadlines in the sentences of a text whose time expressions are known."""
    expressions = sorted((end for one in expressions for end in one.ends or (one,)), key=lambda one: one.span)
    starts = [one.span.start for one in expressions]
    found: list[Deadline] = []
    for span in divided:
        inside = expressions[bisect_left(starts, span.start) : bisect_right(starts, span.end)]
        if _may_hold(text, span, inside):
            for statement in divide(text, span, inside):
                found += _in_statement(statement, published)
    return _joined(found)


def _may_hold(text: str, span: Span, inside: list[Expression]) -> bool:
    return (_SIGNS if inside else _NAMED).search(text, *span) is not None


def _in_statement(statement: Statement, published: date | None) -> Iterator[Deadline]:
    ends = limits.find(statement)
    taken: set[int] = set()
    for duty in _duties(statement, ends):
        if taken.isdisjoint({limit.first for limit in (duty.limit, *duty.earlier)}):
            taken |= {limit.first for limit in (duty.limit, *duty.earlier)}
            deadline = _deadline(statement, duty, published)
            if deadline is not None:
                yield deadline


def _duties(statement: Statement, ends: list[Limit]) -> Iterator[Duty]:
    yield from named.find(statement, ends)
    for limit in ends:
        duty = conditions.find(statement, limit) or endings.find(statement, limit)
        duty = duty or grants.find(statement, limit) or duties.find(statement, limit)
        if duty is not None:
            yield duty


def _deadline(statement: Statement, duty: Duty, published: date | None) -> Deadline | None:
    start = _start(statement, duty, published)
    terms = [_term(statement, limit, duty, start, published) for limit in (*duty.earlier, duty.limit)]
    if start is None or not _is_ahead(statement, duty, terms[-1].due, published):
        return None
    first = statement.tokens[duty.first].start
    return Deadline(
        span=Span(min(first, terms[-1].span.start), terms[-1].span.end),
        terms=tuple(terms),
        addressed_to=duty.who,
        what=duty.what,
        set_by=duty.set_by,
        consequence=duty.consequence,
        status=duty.status,
    )


def _term(statement: Statement, limit: Limit, duty: Duty, start: Start | None, published: date | None) -> Term:
    span = statement.cover(limit.first, limit.last) or statement.span
    if limit in duty.earlier and limit.expression is not None:
        limit = limit._replace(expression=limit.expression._replace(basis="explicit"))  # on either side of today
    is_over = duty.status in ("missed", "met")
    due = due_dates.of(limit, span.of(statement.text), start or "unknown", published, is_over=is_over)
    return Term(span=span, due=due)


def _start(statement: Statement, duty: Duty, published: date | None) -> Start | None:
    """The day from which a length counts; none where it counted from long ago."""
    limit = duty.limit
    words = set(statement.words(0, limit.first))
    after = statement.text[statement.tokens[limit.last - 1].end :][:20]
    if limit.word in ("left", "away"):
        return "published"
    is_general = duty.set_by is None and words.isdisjoint(("will", "would")) and not words.isdisjoint(load().general)
    if limit.is_length and (limit.event or _FROM_EVENT.match(after) or is_general or _is_rule(statement)):
        return "event"
    told = [one.expression for one in statement.times if one.token != limit.time and one.expression.latest is not None]
    past = [one for one in told if published and one.latest and one.latest <= published]
    if any(published and one.latest and (published - one.latest).days > _LONG_AGO for one in past) and limit.is_length:
        return None
    days = [one for one in told if one.earliest == one.latest and one.earliest]
    for one in days:
        day = _not_after(one, published)
        if limit.is_length and day is not None:
            return day
    if past or _is_aside(statement, duty):
        return "unknown"
    return "published"


def _not_after(expression: Expression, published: date | None) -> date | None:
    """The day on which something was set that is told as done: the last Friday, not the coming one."""
    day = expression.earliest
    if day is None or published is None:
        return day
    if 0 < (day - published).days < 7 and expression.basis == "published":
        return date.fromordinal(day.toordinal() - 7)
    return day if day <= published else None


def _is_rule(statement: Statement) -> bool:
    """Whether a length is stated as a rule: the time limit is four weeks; once the sale is final."""
    return not {"once", "limit"}.isdisjoint(statement.words(0, len(statement.tokens)))


def _is_aside(statement: Statement, duty: Duty) -> bool:
    """Whether an end is only spoken of in passing: who set a 90-day deadline, had been given 60 days."""
    chunk = statement.chunk_before(duty.limit.first + 1)
    for index in range(chunk, max(-1, chunk - 8), -1):
        if statement.shape[index] in ",;:":
            return False
        if statement.shape[index] == "w":
            return True
    return statement.words(duty.first, duty.first + 2) == ["had", "been"]


def _is_ahead(statement: Statement, duty: Duty, due: DueDate, published: date | None) -> bool:
    """Whether an end lies ahead, as one that still binds somebody does; those that are over count by what became of them."""
    if duty.status in _OVER:
        return due.latest is None or published is None or abs((due.latest - published).days) <= _LONG_AGO
    if due.latest is not None and published is not None:
        return due.latest >= published
    expression = duty.limit.expression
    is_bare_hour = expression is not None and expression.type == "TIME" and due.latest is None
    return not (duty.is_past and (due.latest is None and not duty.limit.is_length or is_bare_hour))


def _joined(found: list[Deadline]) -> tuple[Deadline, ...]:
    """The deadlines, one that is stated again with the first that states it."""
    kept: list[Deadline] = []
    for one in found:
        index = next((at for at, other in enumerate(kept) if _is_same(other, one)), None)
        if index is None:
            kept.append(one)
        else:
            kept[index] = _merged(kept[index], one)
    return tuple(kept)


def _is_same(one: Deadline, other: Deadline) -> bool:
    return False


def _merged(one: Deadline, other: Deadline) -> Deadline:
    return one
