"""The deadlines and the dated events of a draft, each on its words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from briefcli.extract import dates, deadlines
from briefcli.extract.dates.timex import Expression
from briefcli.extract.deadlines import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.duty import Status
from briefcli.extract.draft import events
from briefcli.extract.people.party import Party
from briefcli.extract.reading import Quotation, Reading
from briefcli.extract.speech.coreference import Salience
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon, titles
from briefcli.extract.text.offsets import Span
from briefcli.model import when
from briefcli.model.anchor import Anchor
from briefcli.model.article import Article
from briefcli.model.deadline import Deadline, Term
from briefcli.model.event import Event
from briefcli.model.note import Note

_DRAFT = lexicon.draft()

_TITLES: dict[Status, str] = {
    "extended": "Extended, the article says",
    "moved": "Moved to another day, the article says",
    "missed": "Missed, the article says",
    "met": "Met, the article says",
    "dropped": "Dropped, the article says",
}
_ENDS_IN_NOUN = re.compile(r"\s[a-z][\w-]*$")
_UNDATED = "the article does not say when"


class Schedule(NamedTuple):
    """What an article sets a date for: deadlines, events in the order of the text, and what became of deadlines."""

    deadlines: tuple[Deadline, ...]
    events: tuple[Event, ...]
    notes: tuple[Note, ...]


class _Material:
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
        self.at = at
        self.id_of = id_of
        self._ends = [sentence.span.end for sentence in reading.article.sentences]
        self._named = sorted(
            ((span, party) for party in reading.parties for span in party.mentions), key=lambda pair: pair[0]
        )
        self._quoted = sorted(
            ((outer, one) for one in reading.quotations if one.kind != "indirect" for outer in one.outer),
            key=lambda pair: pair[0],
        )

    def line(self, span: Span) -> str:
        """Words on one line."""
        return " ".join(span.of(self.text).split())

    def number(self, offset: int) -> int:
        """The number of the sentence in which a character stands."""
        return min(bisect_right(self._ends, offset), len(self._ends) - 1)

    def sentence(self, offset: int) -> Span:
        """The sentence in which a character stands."""
        return self.reading.article.sentences[self.number(offset)].span

    def named_in(self, mention: Span) -> tuple[Span, Party] | None:
        """The last name in a phrase, and whose it is."""
        at = bisect_left(self._named, mention.end, key=lambda pair: pair[0].start) - 1
        return self._named[at] if at >= 0 and mention.holds(self._named[at][0]) else None

    def quoted_at(self, offset: int) -> Quotation | None:
        """The quotation that a character stands in."""
        at = bisect_right(self._quoted, offset, key=lambda pair: pair[0].start) - 1
        return self._quoted[at][1] if at >= 0 and offset < self._quoted[at][0].end else None

    @cached_property
    def bodies(self) -> dict[str, list[str]]:
        """The names of bodies under the last of their words: board, Dike Board."""
        found: dict[str, list[str]] = {}
        for party in self.reading.parties:
            if party.kind != "person" and " " in party.name:
                found.setdefault(party.name.lower().split()[-1], []).append(party.name)
        return found

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
    material = _Material(reading.article.text, reading, at, id_of)
    expressions = dates.find(material.text, published)
    found = deadlines.among(material.text, reading.article.sentences, expressions, published)
    return Schedule(
        deadlines=tuple(_deadline(number, one, material) for number, one in enumerate(found, 1)),
        events=_events(expressions, found, material),
        notes=_notes(found, material),
    )


def _day(published: str | None) -> date | None:
    """The day of publication, where it is known as a day."""
    if published is None:
        return None
    period = when.parse(published)
    return period.earliest if period.precision == "day" else None


def _deadline(number: int, found: FoundDeadline, material: _Material) -> Deadline:
    terms = tuple(
        _term(f"d{number}-t{position}", one, material, is_last=position == len(found.terms))
        for position, one in enumerate(found.terms, 1)
    )
    setter, bound = _somebody(found.set_by, material), _somebody(found.addressed_to, material)
    if found.addressed_to and found.addressed_to.of(material.text).lower() in ("him", "her") and bound == setter:
        bound = None  # who sets an end for himself is "he" both times
    return Deadline(
        id=f"d{number}",
        what=material.line(found.what or found.span),
        terms=terms,
        set_by=setter,
        addressed_to=bound,
        consequence=material.line(found.consequence) if found.consequence else None,
        anchor=material.at(found.span),
        rule=found.rule,
    )


def _term(term_id: str, found: FoundTerm, material: _Material, *, is_last: bool) -> Term:
    due = found.due
    unknown = due.unknown_because or (None if due.earliest else _UNDATED)
    return Term(
        id=term_id,
        # Nothing says when a former term was announced; only the last one may stand after a day.
        announced=due.announced if is_last else None,
        length=due.days,
        length_max=due.days_max,
        due=due.earliest,
        due_latest=due.latest if due.latest != due.earliest else None,
        due_time=due.clock,
        zone=due.zone,
        zone_basis=due.zone_basis,
        basis=due.basis,
        unknown_because=unknown,
        anchor=material.at(found.span),
    )


def _somebody(mention: Span | None, material: _Material) -> str | None:
    """The id of whoever a phrase names; "we" is who says so, and another pronoun nobody who could be named."""
    if mention is None:
        return None
    words = mention.of(material.text).lower()
    if words in _DRAFT.first_person:
        return material.id_of(_speaker(mention, material))
    if words in _DRAFT.singular_people:
        return _antecedent(words, mention, material)
    if words in _DRAFT.names_nobody:
        return None
    return material.id_of(_named(mention, material) or Voice(mention=mention, name=material.line(mention)))


def _antecedent(pronoun: str, mention: Span, material: _Material) -> str | None:
    number = material.number(mention.start)
    material.salience.read_to(number)
    party = material.salience.antecedent(pronoun, mention, number)
    return material.id_of(Voice(mention=mention, name=party.name, named=True)) if party is not None else None


def _speaker(words: Span, material: _Material) -> Voice | None:
    """Who says words that stand in a quotation."""
    quotation = material.quoted_at(words.start)
    return quotation.speaker if quotation is not None and quotation.unknown_because is None else None


def _named(mention: Span, material: _Material) -> Voice | None:
    """The party whose name a phrase ends with (Doe's lawyer is not Doe), or the only body that "the board" can be."""
    found = material.named_in(mention)
    if found is None:
        return _called(mention, material)
    span, party = found
    if _ENDS_IN_NOUN.search(material.text[span.end : mention.end]):
        return None
    return Voice(mention=mention, name=party.name, named=True, doubtful=party.shared_name)


def _called(mention: Span, material: _Material) -> Voice | None:
    """The one body of the article that a noun with an article stands for: "the board" for the Dike Board."""
    words = mention.of(material.text).lower().split()
    names = material.bodies.get(words[1], []) if len(words) == 2 and words[0] == "the" else []
    return Voice(mention=mention, name=names[0], named=True) if len(names) == 1 else None


def _notes(found: tuple[FoundDeadline, ...], material: _Material) -> tuple[Note, ...]:
    """What became of deadlines: one that was missed, met or dropped, or moved from a day that is not told."""
    told = [(number, one) for number, one in enumerate(found, 1) if one.status in _TITLES and len(one.terms) == 1]
    return tuple(
        Note(
            id=f"n{position}",
            about=(f"d{number}",),
            kind="outcome",
            title=_TITLES[one.status],
            text=material.line(material.sentence(one.span.start)),
            anchor=material.at(one.span),
        )
        for position, (number, one) in enumerate(told, 1)
    )


def _events(expressions: list[Expression], found: tuple[FoundDeadline, ...], material: _Material) -> tuple[Event, ...]:
    """An event for each sentence with a date; a due date is told as a deadline."""
    due = sorted(term.span for one in found for term in one.terms)
    return tuple(
        Event(
            id=f"e{number}",
            what=titles.on_one_line(one.sentence.of(material.text)),
            when=one.when,
            unknown_because=one.unknown_because,
            anchor=material.at(one.sentence),
        )
        for number, one in enumerate(events.find(material.text, expressions, due, material.sentence), 1)
    )
