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
from briefcli.extract.coreference import PRONOUNS
from briefcli.extract.deadline_words import load
from briefcli.extract.due_dates import DueDate, Start
from briefcli.extract.duties import Duty, Status
from briefcli.extract.limits import Limit
from briefcli.extract.offsets import Span
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
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_LONG_AGO = 366
_BARE_HOUR = len("11:59 p.m. GMT")
_EACH = frozenset(("any", "each", "every"))
_MOST_AT_ONCE = 40
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
    return _joined(text, found)


def _may_hold(text: str, span: Span, inside: list[Expression]) -> bool:
    return (_SIGNS if inside else _NAMED).search(text, *span) is not None


def _in_statement(statement: Statement, published: date | None) -> Iterator[Deadline]:
    ends = limits.find(statement)
    taken: set[int] = set()
    for duty in _duties(statement, ends):
        duty = _with_replaced(statement, duty, ends)
        if taken.isdisjoint({limit.first for limit in (duty.limit, *duty.earlier)}):
            taken |= {limit.first for limit in (duty.limit, *duty.earlier)}
            deadline = _deadline(statement, duty, published)
            if deadline is not None:
                yield deadline


def _with_replaced(statement: Statement, duty: Duty, ends: list[Limit]) -> Duty:
    """A duty with the end that its own stands instead of: open until 11pm instead of 8pm."""
    after = next((limit for limit in ends if duty.limit.last <= limit.first <= duty.limit.last + 1), None)
    if after is None or duty.earlier or statement.words(after.first - 1, after.first + 1) != ["instead", "of"]:
        return duty
    return duty._replace(earlier=(after,), status="moved")


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
    if duty.status == "former":
        return Deadline(span=terms[-1].span, terms=tuple(terms), status="former")
    if start is None or not _is_ahead(duty, terms[-1].due, published):
        return None
    first = statement.tokens[duty.first].start
    last = max(terms[-1].span.end, duty.what.end if duty.what is not None else 0)
    return Deadline(
        span=Span(min(first, terms[-1].span.start), last),
        terms=tuple(terms),
        addressed_to=duty.who,
        what=duty.what,
        set_by=duty.set_by,
        consequence=duty.consequence,
        status=duty.status,
    )


def _term(statement: Statement, limit: Limit, duty: Duty, start: Start | None, published: date | None) -> Term:
    span = statement.cover(limit.first, limit.last) or statement.span
    if (limit in duty.earlier or duty.status == "former") and limit.expression is not None:
        limit = limit._replace(expression=limit.expression._replace(basis="explicit"))  # on either side of today
    is_over = duty.status in ("missed", "met")
    due = due_dates.of(limit, span.of(statement.text), start or "unknown", published, is_over=is_over)
    return Term(span=span, due=due)


def _start(statement: Statement, duty: Duty, published: date | None) -> Start | None:
    """The day from which a length counts; none where it counted from long ago."""
    limit = duty.limit
    if not limit.is_length or limit.word in ("left", "away"):
        return "published"
    if _is_general(statement, duty):
        return "event"
    told = [one for one in _told_beside(statement, duty) if one.latest is not None]
    if published and any((published - one.latest).days > _LONG_AGO for one in told if one.latest):
        return None
    days = [_not_after(one, published) for one in told if one.earliest == one.latest]
    if days and days[0] is not None:
        return days[0]
    if _is_aside(statement, duty) or any(published and one.latest and one.latest <= published for one in told):
        return "unknown"
    return "published"


def _is_general(statement: Statement, duty: Duty) -> bool:
    """Whether a length runs anew for every case: report every case within 24 hours, within six months of its signing."""
    limit, general = duty.limit, load().general
    after = statement.text[statement.tokens[limit.last - 1].end :][:20]
    if limit.event or _FROM_EVENT.match(after):
        return True
    words = set(statement.words(0, len(statement.tokens)))
    if not {"once", "limit"}.isdisjoint(words):
        return True  # once the sale is final; the time limit is four weeks
    if not words.isdisjoint(("will", "would")):
        return False
    if duty.what is not None and not _EACH.isdisjoint(duty.what.of(statement.text).lower().split()) and not duty.set_by:
        return True
    by = set(duty.set_by.of(statement.text).lower().split()) if duty.set_by else general
    return not general.isdisjoint(statement.words(0, limit.first)) and not by.isdisjoint(general)


def _told_beside(statement: Statement, duty: Duty) -> list[Expression]:
    """The dates in the clause that sets an end: in a relative clause its own, elsewhere those of no relative clause."""
    relative = _relative_of(statement, duty.limit.first)
    return [
        time.expression
        for time in statement.times
        if time.token != duty.limit.time
        and _relative_of(statement, time.token) == relative
        and statement.word(time.token - 1) != "since"
    ]


def _relative_of(statement: Statement, token: int) -> int:
    """The chunk of the "who" or "which" whose clause a token stands in; -1 where it stands in none."""
    for chunk in range(statement.chunk_before(token + 1), -1, -1):
        if statement.shape[chunk] in ",;:":
            return -1
        if statement.shape[chunk] == "w":
            return chunk
    return -1


def _not_after(expression: Expression, published: date | None) -> date | None:
    """The day on which something was set that is told as done: the last Friday, not the coming one."""
    day = expression.earliest
    if day is None or published is None:
        return day
    if 0 < (day - published).days < 7 and expression.basis == "published":
        return date.fromordinal(day.toordinal() - 7)
    return day if day <= published else None


def _is_aside(statement: Statement, duty: Duty) -> bool:
    """Whether an end is only spoken of in passing: who set a 90-day deadline, had been given 60 days."""
    had_been = statement.words(duty.first, duty.first + 2) == ["had", "been"]
    return had_been or _relative_of(statement, duty.limit.first) >= 0


def _is_ahead(duty: Duty, due: DueDate, published: date | None) -> bool:
    """Whether an end still binds somebody; one that is over counts by what became of it."""
    if duty.status in _OVER:
        return due.latest is None or published is None or abs((due.latest - published).days) <= _LONG_AGO
    if due.latest is not None and published is not None:
        return due.latest >= published and not (duty.is_past and _is_bare_hour(duty.limit))
    return not duty.is_past or duty.limit.is_length


def _is_bare_hour(limit: Limit) -> bool:
    """Whether an end is an hour without a day, which in the past may be one of any day: had until noon."""
    expression = limit.expression
    if expression is None or expression.type != "TIME":
        return False
    return not _DAY.search(expression.value or "") or expression.span.end - expression.span.start <= _BARE_HOUR


def _joined(text: str, found: list[Deadline]) -> tuple[Deadline, ...]:
    """The deadlines, one that is stated again with the first that states it, and former ends with what replaced them."""
    kept: list[Deadline] = []
    for one in found:
        recent = range(len(kept) - 1, max(-1, len(kept) - 1 - _MOST_AT_ONCE), -1)
        index = next((at for at in recent if _is_same(text, kept[at], one)), None)
        if one.status == "former":
            if kept:
                kept[-1] = _with_former(kept[-1], one)
        elif index is None:
            kept.append(one)
        else:
            kept[index] = _merged(kept[index], one)
    return tuple(kept)


def _is_same(text: str, one: Deadline, other: Deadline) -> bool:
    """Whether two sentences state one deadline: the same date or length, and nobody else who must act."""
    first, second = one.term.due, other.term.due
    if (first.earliest, first.latest) != (second.earliest, second.latest):
        return False
    if first.latest is None and (first.length is None or first.length != second.length):
        return False
    if first.clock and second.clock and first.clock != second.clock:
        return False
    if one.span.touches(other.span):
        return True
    if one.addressed_to is None or other.addressed_to is None or _shared(text, one.addressed_to, other.addressed_to):
        return one.what is None or other.what is None or _shared(text, one.what, other.what)
    return other.addressed_to.of(text).lower() in PRONOUNS | {"it", "we", "you", "i"}


def _shared(text: str, one: Span, other: Span) -> bool:
    """Whether two phrases have a word in common that means something."""
    left, right = ({word for word in re.findall(r"\w{4,}", span.of(text).lower())} for span in (one, other))
    return not left.isdisjoint(right)


def _merged(one: Deadline, other: Deadline) -> Deadline:
    return msgspec.structs.replace(
        one,
        addressed_to=one.addressed_to or other.addressed_to,
        what=one.what or other.what,
        set_by=one.set_by or other.set_by,
        consequence=one.consequence or other.consequence,
        status=one.status if other.status == "set" else other.status,
        terms=one.terms if len(one.terms) >= len(other.terms) else other.terms,
        mentions=(*one.mentions, other.span),
    )


def _with_former(one: Deadline, former: Deadline) -> Deadline:
    """A deadline with an end that the text says it had before."""
    day, due = former.term.due.latest, one.terms[0].due.latest
    if day is None or due is None or day == one.term.due.latest:
        return one
    status: Status = one.status if one.status != "set" else "extended" if day < due else "moved"
    return msgspec.structs.replace(one, terms=(former.term, *one.terms), status=status)
