"""Deadlines: the dates and spans that bind somebody, who must do what by then, or else what.

A sentence states one where somebody is bound (`duties`), has or is given time (`grants`), where something ends or
falls due (`endings`), where something happens unless somebody acts (`conditions`), or where a noun says that it is
one (`named`). What lies before the day of publication and was neither missed nor met is history, and none.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import msgspec

from briefcli.extract import (
    conditions,
    dates,
    due_dates,
    duties,
    endings,
    grants,
    limits,
    marks,
    named,
    paragraphs,
    sentences,
    statements,
)
from briefcli.extract.coreference import PRONOUNS
from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadline_words import load
from briefcli.extract.due_dates import DueDate, Start
from briefcli.extract.duty import Duty, Status
from briefcli.extract.limits import Limit
from briefcli.extract.offsets import Span
from briefcli.extract.sentences import Sentence
from briefcli.extract.statements import Statement

_ENDS = re.compile(
    r"\b(?:by|until|till?|before|within|through|over the next|in the next|later than|at the latest|deadlines?|"
    r"ultimatum|(?:closing|final|last) (?:date|day)|exten\w+|prolong\w*|postpon\w*|mov(?:ed|ing)|brought|pushed|"
    r"cut-?off|expir\w+|laps\w+|runs? out|close[sd]?|ends?|shuts?|due|payable|unless|period|time limit|notice)\b",
    re.IGNORECASE,
)
_GIVES = re.compile(r"\b(?:ha(?:ve|s|d)|got|gets?|g[ai]ven?|giv\w+|grant\w*|allow\w*|left|remain\w*)\b", re.IGNORECASE)
_EVENTS = re.compile(r"\b(?:before|until|till)\b", re.IGNORECASE)
_BINDS = re.compile(
    r"\b(?:must|should|ha(?:s|ve|d)|needs?|order\w*|told|ask\w*|urge\w*|want\w*|demand\w*|g[ai]ven?|giv\w+|call\w*|"
    r"promis\w+|pledg\w+|vow\w*|agree\w*|may|can|unless|if)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:deadline|ultimatum|cut-?off)\b", re.IGNORECASE)
_TELLING = re.compile(r"deadline|ultimatum|cut-?off|before|until|till", re.IGNORECASE)
"""What a sentence without a time has at least that is worth reading closely; looked for once in a text."""
_FROM_EVENT = re.compile(r"\s+(?:of|from|after|before|following)\s+(?!now\b|today\b)", re.IGNORECASE)
_DAY = re.compile(r"day|tomorrow|tonight|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
_LONG_AGO = 366
_JUST_OVER = 7
"""Days since an end that is still told, where the text says when it was set: gave them 24 hours on Monday."""
_MODALS = frozenset(("can", "may", "must", "shall", "should"))
_EACH = frozenset(("any", "each", "every"))
_MOST_AT_ONCE = 8
_FARTHEST_FORMER = 400
_MOST_TIMES = 12
"""Times in one sentence; one with more is a list, or no prose at all."""
_WORD = re.compile(r"\w+")
_LONGEST_PHRASE = 200
_SMALL = frozenset(
    ("the", "a", "an", "of", "to", "and", "or", "in", "on", "at", "for", "their", "its", "his", "her", "be", "it")
)
# The day behind these is no day on which an end was set.
_NOT_TOLD = frozenset(("since", "by", "until", "till", "before"))
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
    parted = paragraphs.find(text)
    divided = sentences.divide(text, parted, marks.find(text, parted))
    return among(text, divided, dates.find(text, published), published)


def among(
    text: str, divided: Iterable[Sentence], expressions: Iterable[Expression], published: date | None
) -> tuple[Deadline, ...]:
    """The deadlines in the sentences of a text whose time expressions are known."""
    ends = sorted((end for one in expressions for end in one.ends or (one,)), key=lambda one: one.span)
    starts = [one.span.start for one in ends]
    telling = [match.start() for match in _TELLING.finditer(text)]
    found: list[Deadline] = []
    for sentence in divided:
        span = sentence.span
        inside = ends[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        tells = bisect_left(telling, span.start) < bisect_left(telling, span.end)
        if (inside or tells) and _may_hold(text, span, inside):
            for statement in statements.divide(text, sentence, inside):
                found += _in_statement(statement, published)
    return _joined(text, found)


def _may_hold(text: str, span: Span, inside: list[Expression]) -> bool:
    """Whether a sentence has words that a deadline needs, so that it is worth reading closely."""
    if len(inside) > _MOST_TIMES:
        return False
    if inside and _ENDS.search(text, *span):
        return True
    if any(one.type == "DURATION" for one in inside) and _GIVES.search(text, *span):
        return True
    return _NAMED.search(text, *span) is not None or (
        _EVENTS.search(text, *span) is not None and _BINDS.search(text, *span) is not None
    )


def _in_statement(statement: Statement, published: date | None) -> Iterator[Deadline]:
    ends = limits.find(statement)
    taken: set[int] = set()
    for found in _duties(statement, ends):
        duty = _with_replaced(statement, found, ends)
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
    for found in named.find(statement, ends):
        yield _as_given(found, grants.find(statement, found.limit))
    for limit in ends:
        duty = conditions.find(statement, limit) or endings.find(statement, limit)
        duty = duty or grants.find(statement, limit) or duties.find(statement, limit)
        if duty is not None:
            yield duty


def _as_given(duty: Duty, given: Duty | None) -> Duty:
    """A named end that is given in the same breath: extended the deadline, giving the firm until Friday to pay."""
    if given is None or given.who is None or duty.who is not None:
        return duty
    return duty._replace(who=given.who, what=given.what, consequence=duty.consequence or given.consequence)


def _deadline(statement: Statement, duty: Duty, published: date | None) -> Deadline | None:
    start = _start(statement, duty, published)
    terms = [_term(statement, limit, duty, start, published) for limit in (*duty.earlier, duty.limit)]
    if duty.status == "former":
        return Deadline(span=terms[-1].span, terms=tuple(terms), what=duty.what, status="former")
    if start is None or not _is_ahead(duty, terms[-1].due, terms[-1].span.of(statement.text), published):
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
    """Whether a length runs anew for every case: report every case within 24 hours, within a day of its signing."""
    limit, general = duty.limit, load().general
    after = statement.text[statement.tokens[limit.last - 1].end :][:20]
    if limit.event or _FROM_EVENT.match(after):
        return True
    words = set(statement.words(0, len(statement.tokens)))
    if not {"once", "limit"}.isdisjoint(words):
        return True  # once the sale is final; the time limit is four weeks
    if not words.isdisjoint(("will", "would")):
        return False
    each = duty.what is not None and not _EACH.isdisjoint(duty.what.of(statement.text).lower().split())
    if each and not duty.set_by and not _MODALS.isdisjoint(words):
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
        and statement.word(time.token - 1) not in _NOT_TOLD
    ]


def _between_semicolons(statement: Statement, token: int) -> tuple[int, int]:
    """The part of a sentence between semicolons in which a token stands."""
    marks = [index for index, one in enumerate(statement.tokens) if one.tag == ";"]
    at = bisect_left(marks, token)
    return marks[at - 1] if at else 0, marks[at] if at < len(marks) else len(statement.tokens)


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
        return day - timedelta(days=7) if day.toordinal() > 7 else None
    return day if day <= published else None


def _is_aside(statement: Statement, duty: Duty) -> bool:
    """Whether an end is only spoken of in passing: who set a 90-day deadline, had been given 60 days."""
    had_been = statement.words(duty.first, duty.first + 2) == ["had", "been"]
    return had_been or _relative_of(statement, duty.limit.first) >= 0


def _is_ahead(duty: Duty, due: DueDate, words: str, published: date | None) -> bool:
    """Whether an end still binds somebody; one that is over counts by what became of it."""
    if duty.status in _OVER:
        return due.latest is None or published is None or abs((due.latest - published).days) <= _LONG_AGO
    if due.announced is not None and due.latest is not None and published is not None:
        return (published - due.latest).days <= _JUST_OVER
    if due.latest is not None and published is not None:
        return due.latest >= published and not (duty.is_past and _is_bare_hour(duty.limit, words))
    return not duty.is_past or duty.limit.is_length


def _is_bare_hour(limit: Limit, words: str) -> bool:
    """Whether an end is an hour without a day, which in the past may be one of any day: had until noon."""
    expression = limit.expression
    if expression is None or expression.type != "TIME":
        return False
    return _DAY.search(words) is None


def _joined(text: str, found: list[Deadline]) -> tuple[Deadline, ...]:
    """The deadlines, each with the places that state it again, and with the former ends that it replaced."""
    kept: list[Deadline] = []
    again: list[list[Span]] = []
    on_day: dict[tuple[date | None, str | None], list[int]] = {}
    for one in found:
        if one.status == "former":
            if kept and _is_of(text, kept[-1], one):
                kept[-1] = _with_former(kept[-1], one)
            continue
        due = one.term.due
        same_day = on_day.setdefault((due.latest, None if due.latest else due.length), [])
        index = next((at for at in reversed(same_day[-_MOST_AT_ONCE:]) if _is_same(text, kept[at], one)), None)
        if index is None:
            same_day.append(len(kept))
            kept.append(one)
            again.append([])
        else:
            kept[index] = _merged(kept[index], one)
            again[index].append(one.span)
    return tuple(msgspec.structs.replace(one, mentions=tuple(spans)) for one, spans in zip(kept, again, strict=True))


def _is_same(text: str, one: Deadline, other: Deadline) -> bool:
    """Whether two deadlines on one day, or of one length, are one: the same hour, and nobody else who must act."""
    first, second = one.term.due, other.term.due
    if first.earliest != second.earliest or (first.latest is None and first.length is None):
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
    left, right = (set(_WORD.findall(span.of(text)[:_LONGEST_PHRASE].lower())) for span in (one, other))
    return not (left & right).isdisjoint(left - _SMALL)


def _merged(one: Deadline, other: Deadline) -> Deadline:
    return msgspec.structs.replace(
        one,
        addressed_to=one.addressed_to or other.addressed_to,
        what=one.what or other.what,
        set_by=one.set_by or other.set_by,
        consequence=one.consequence or other.consequence,
        status=one.status if other.status == "set" else other.status,
        terms=one.terms if len(one.terms) >= len(other.terms) else other.terms,
    )


def _is_of(text: str, one: Deadline, former: Deadline) -> bool:
    """Whether a former end that a text tells of is one of the deadline told before: near it, and for nothing else."""
    if former.span.start - one.span.end > _FARTHEST_FORMER:
        return False
    return one.what is None or former.what is None or _shared(text, one.what, former.what)


def _with_former(one: Deadline, former: Deadline) -> Deadline:
    """A deadline with an end that the text says it had before."""
    day, due = former.term.due.latest, one.terms[0].due.latest
    if day is None or due is None or day == one.term.due.latest:
        return one
    status: Status = one.status if one.status != "set" else "extended" if day < due else "moved"
    return msgspec.structs.replace(one, terms=(former.term, *one.terms), status=status)
