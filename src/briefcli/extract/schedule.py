"""The deadlines and the dated events of a draft, each on its words."""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from briefcli.extract import dates, deadlines
from briefcli.extract.coreference import Salience
from briefcli.extract.deadlines import Deadline as FoundDeadline
from briefcli.extract.deadlines import Term as FoundTerm
from briefcli.extract.duty import Status
from briefcli.extract.offsets import Span
from briefcli.extract.quotes import Reading, Voice
from briefcli.extract.timex import NEEDS_PUBLISHED, Expression
from briefcli.model import when
from briefcli.model.anchor import Anchor
from briefcli.model.article import Article
from briefcli.model.deadline import Deadline, Term
from briefcli.model.event import Event
from briefcli.model.note import Note
from briefcli.model.when import Period

_TITLES: dict[Status, str] = {
    "extended": "Extended, the article says",
    "moved": "Moved to another day, the article says",
    "missed": "Missed, the article says",
    "met": "Met, the article says",
    "dropped": "Dropped, the article says",
}
_FIRST_PERSON = frozenset(("i", "we", "me", "us"))
_NOBODY = frozenset(("it", "they", "he", "she", "you", "this", "that", "these", "those", "them", "one", "who", "each"))
_ENDS_IN_NOUN = re.compile(r"\s[a-z][\w-]*$")
_UNDATED = "the article does not say when"
_LONGEST_PERIOD = 366
_FEWEST_WORDS = 2
"""Words in small letters beside its date that a sentence of the timeline has."""


class Schedule(NamedTuple):
    """What an article sets a date for: deadlines, events in the order of the text, and what became of deadlines."""

    deadlines: tuple[Deadline, ...]
    events: tuple[Event, ...]
    notes: tuple[Note, ...]


class _Source:
    """What facts are made from: the text, who speaks in it, and how words become anchors and people."""

    def __init__(
        self,
        text: str,
        reading: Reading,
        at: Callable[[Span], Anchor],
        id_of: Callable[[Voice | None], str | None],
    ) -> None:
        self.text = text
        self.reading = reading
        self.divided = reading.article.sentences
        self.at = at
        self.id_of = id_of
        self._ends = [sentence.span.end for sentence in self.divided]

    def line(self, span: Span) -> str:
        """Words on one line."""
        return " ".join(span.of(self.text).split())

    def number(self, offset: int) -> int:
        """The number of the sentence in which a character stands."""
        return min(bisect_right(self._ends, offset), len(self.divided) - 1)

    def sentence(self, offset: int) -> Span:
        """The sentence in which a character stands."""
        return self.divided[self.number(offset)].span

    @cached_property
    def salience(self) -> Salience:
        """Who a pronoun may stand for; worked out only where one is to be resolved."""
        return Salience(self.reading.article)


def find(
    article: Article,
    reading: Reading,
    at: Callable[[Span], Anchor],
    id_of: Callable[[Voice | None], str | None],
) -> Schedule:
    """The schedule of an article; `at` makes an anchor of a span, `id_of` an id of whoever a voice is."""
    published = _day(article.published)
    source = _Source(article.text, reading, at, id_of)
    expressions = list(dates.find(article.text, published))
    found = deadlines.among(article.text, source.divided, expressions, published)
    return Schedule(
        deadlines=tuple(_deadline(number, one, source) for number, one in enumerate(found, 1)),
        events=_events(expressions, found, source),
        notes=_notes(found, source),
    )


def _day(published: str | None) -> date | None:
    """The day of publication, where it is known as a day."""
    if published is None:
        return None
    period = when.parse(published)
    return period.earliest if period.precision == "day" else None


def _deadline(number: int, found: FoundDeadline, source: _Source) -> Deadline:
    terms = tuple(
        _term(f"d{number}-t{position}", one, source, is_last=position == len(found.terms))
        for position, one in enumerate(found.terms, 1)
    )
    return Deadline(
        id=f"d{number}",
        what=source.line(found.what or found.span),
        terms=terms,
        set_by=_somebody(found.set_by, found.span, source),
        addressed_to=_somebody(found.addressed_to, found.span, source),
        consequence=source.line(found.consequence) if found.consequence else None,
        anchor=source.at(found.span),
    )


def _term(term_id: str, found: FoundTerm, source: _Source, *, is_last: bool) -> Term:
    due = found.due
    unknown = due.unknown_because or (None if due.earliest else _UNDATED)
    return Term(
        id=term_id,
        # Nothing says when a former term was announced; only the last one may stand after a day.
        announced=due.announced if is_last else None,
        length=due.days,
        due=due.earliest,
        due_latest=due.latest if due.latest != due.earliest else None,
        due_time=due.clock,
        zone=due.zone,
        zone_basis=due.zone_basis,
        basis=due.basis,
        unknown_because=unknown,
        anchor=source.at(found.span),
    )


def _somebody(mention: Span | None, around: Span, source: _Source) -> str | None:
    """The id of whoever a phrase names; "we" is who says so, and another pronoun nobody who could be named."""
    if mention is None:
        return None
    words = mention.of(source.text).lower()
    if words in _FIRST_PERSON:
        return source.id_of(_speaker(around, source.reading))
    if words in ("he", "she"):
        return _antecedent(words, mention, source)
    if words in _NOBODY:
        return None
    return source.id_of(_named(mention, source) or Voice(mention=mention, name=source.line(mention)))


def _antecedent(pronoun: str, mention: Span, source: _Source) -> str | None:
    number = source.number(mention.start)
    source.salience.read_to(number)
    party = source.salience.antecedent(pronoun, mention, number)
    return source.id_of(Voice(mention=mention, name=party.name, named=True)) if party is not None else None


def _speaker(around: Span, reading: Reading) -> Voice | None:
    """Who says words that stand in a quotation."""
    for quotation in reading.quotations:
        if quotation.kind != "indirect" and any(outer.touches(around) for outer in quotation.outer):
            return quotation.speaker if quotation.unknown_because is None else None
    return None


def _named(mention: Span, source: _Source) -> Voice | None:
    """The party whose name a phrase ends with; Doe's lawyer is not Doe."""
    inside = [(span, party) for party in source.reading.parties for span in party.mentions if mention.holds(span)]
    if not inside:
        return None
    span, party = max(inside)
    if _ENDS_IN_NOUN.search(source.text[span.end : mention.end]):
        return None
    return Voice(mention=mention, name=party.name, named=True, doubtful=party.shared_name)


def _notes(found: tuple[FoundDeadline, ...], source: _Source) -> tuple[Note, ...]:
    """What became of deadlines: one that was missed, met or dropped, or moved from a day that is not told."""
    told = [(number, one) for number, one in enumerate(found, 1) if one.status in _TITLES and len(one.terms) == 1]
    return tuple(
        Note(
            id=f"n{position}",
            about=(f"d{number}",),
            kind="outcome",
            title=_TITLES[one.status],
            text=source.line(source.sentence(one.span.start)),
            anchor=source.at(one.span),
        )
        for position, (number, one) in enumerate(told, 1)
    )


def _events(expressions: list[Expression], found: tuple[FoundDeadline, ...], source: _Source) -> tuple[Event, ...]:
    """One event for each sentence and date, with the words of the sentence; a due date is told as a deadline."""
    due = sorted(term.span for one in found for term in one.terms)
    events: list[Event] = []
    seen: set[tuple[int, str | None]] = set()
    for expression in expressions:
        dated = _dated(expression)
        sentence = source.sentence(expression.span.start)
        if dated is None or (sentence.start, dated[0]) in seen or _is_in(expression.span, due):
            continue
        if not sentence.holds(expression.span) or not _is_told(source.text, sentence, expression.span):
            continue
        seen.add((sentence.start, dated[0]))
        events.append(
            Event(
                id=f"e{len(events) + 1}",
                what=source.line(sentence),
                when=dated[0],
                unknown_because=dated[1],
                anchor=source.at(sentence),
            )
        )
    return tuple(events)


def _is_told(text: str, sentence: Span, date_words: Span) -> bool:
    """Whether a sentence says more than its date: a dateline does not."""
    rest = text[sentence.start : date_words.start] + text[date_words.end : sentence.end]
    return sum(word[0].islower() for word in rest.split()) >= _FEWEST_WORDS


def _is_in(span: Span, sorted_spans: list[Span]) -> bool:
    index = bisect_right(sorted_spans, span.start, key=lambda one: one.start) - 1
    return index >= 0 and sorted_spans[index].touches(span)


def _dated(expression: Expression) -> tuple[str | None, str | None] | None:
    """When an expression is, or why nobody knows; nothing for a length, and for more than a year."""
    if expression.type in ("DURATION", "SET"):
        return None
    first, last = expression.earliest, expression.latest
    if first is None or last is None:
        return (None, expression.needs) if expression.needs == NEEDS_PUBLISHED else None
    if (last - first).days >= _LONGEST_PERIOD:
        return None
    return _period(first, last).iso(), None


def _period(first: date, last: date) -> Period:
    """The period between two days, as a day, a month or a year where it is one."""
    if first == last:
        return Period(first, last, "day")
    month, year = when.parse(first.isoformat()[:7]), when.parse(first.isoformat()[:4])
    if (first, last) == (month.earliest, month.latest):
        return month
    return year if (first, last) == (year.earliest, year.latest) else Period(first, last, "interval")
