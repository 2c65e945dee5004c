"""Stories as linked data: JSON-LD 1.1 in the words of schema.org, with the evidence as W3C Web Annotations.

Every fact has an identifier of its own, below one that is made from the story's id and the hash of its first report.
The offsets of a selector count the characters of the text that has the report's hash, as the anchors of a story do.
"""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

import msgspec

from briefcli.export.addresses import uri
from briefcli.export.subject import Subject
from briefcli.export.vocabulary import CONTEXT
from briefcli.model.anchor import Anchor
from briefcli.model.citation import Citation
from briefcli.model.deadline import Deadline, Term, day_of
from briefcli.model.event import Event
from briefcli.model.fact import Fact
from briefcli.model.figure import Bound, Figure
from briefcli.model.note import Note
from briefcli.model.person import Person
from briefcli.model.position import Position
from briefcli.model.quote import Quote
from briefcli.model.report import Report
from briefcli.model.story import Story
from briefcli.views import captions, sanitise, style, to_records, wording
from briefcli.views.records import DeadlineRecord, FigureRecord, PositionRecord, QuoteRecord

Node = dict[str, Any]

_NAMESPACE = UUID("7c0d3a52-6f0e-5b0f-9a57-3f1f0f6f2d11")
"""Of the identifiers of stories, which are UUIDs of version 5 (RFC 9562)."""

_IN_SCRIPTS = {ord(char): f"\\u{ord(char):04x}" for char in "<>&"}
"""What could end the element of a page in which the data may stand."""

_LEAST: tuple[Bound, ...] = ("at least", "more than")
_MOST: tuple[Bound, ...] = ("at most", "fewer than")

_WORKS = ("Claim", "Comment", "CorrectionComment", "Quotation")
_ORGANISATIONS = ("organisation", "state", "group")


def write(subjects: Sequence[Subject]) -> str:
    """Stories as one JSON-LD document; each node stands once, in the graph of all."""
    prefixes = ["story"] if len(subjects) == 1 else [f"story{number}" for number in range(1, len(subjects) + 1)]
    graphs = [_Graph(prefix, one) for prefix, one in zip(prefixes, subjects, strict=True)]
    document = {
        "@context": {**CONTEXT, **{graph.prefix: f"{graph.identifier}#" for graph in graphs}},
        "@graph": [_told(node) for graph in graphs for node in graph.nodes()],
    }
    encoded = msgspec.json.Encoder(decimal_format="number").encode(document)
    return sanitise.json(msgspec.json.format(encoded, indent=2).decode()).translate(_IN_SCRIPTS) + "\n"


class _Graph:
    """The nodes of one story, whose ids follow `prefix`."""

    def __init__(self, prefix: str, subject: Subject) -> None:
        self.prefix = prefix
        self.identifier = _identifier(subject.story)
        self._story, self._moment = subject.story, subject.moment

    def nodes(self) -> Iterator[Node]:
        """The story, then its reports, its people and its facts, in the order of the file."""
        story = self._story
        yield self._whole()
        yield from map(self._report, story.reports)
        yield from map(self._person, story.people)
        yield from (self._fact(point, "Claim", text=point.text, genre="summary") for point in story.summary)
        yield from map(self._quote, story.quotes, to_records.quotes(story, story.quotes))
        yield from map(self._figure, story.figures, to_records.figures(story, story.figures))
        positions = {position.id: position for position in story.positions}
        for one in to_records.positions(story, story.positions):
            yield self._position(positions[one.id], one)
        yield from map(self._event, story.events)
        yield from map(self._deadline, story.deadlines, to_records.deadlines(story, self._moment))
        yield from map(self._note, story.notes)

    def _whole(self) -> Node:
        story = self._story
        works = [*story.summary, *story.quotes, *story.figures, *story.positions, *story.notes]
        return {
            "@id": self.identifier,
            "@type": "CreativeWork",
            "name": story.title,
            "creativeWorkStatus": "draft" if story.draft else None,
            "sdDatePublished": day_of(self._moment).isoformat(),
            "isBasedOn": [self._reference(report.id) for report in story.reports],
            "mentions": self._references(person.id for person in story.people),
            "about": self._references(fact.id for fact in (*story.events, *story.deadlines)),
            "hasPart": self._references(fact.id for fact in works),
        }

    def _report(self, report: Report) -> Node:
        published = report.published_time.isoformat() if report.published_time else report.published
        return {
            "@id": self._id(report.id),
            "@type": "NewsArticle",
            "headline": report.title,
            "url": uri(report.address) if report.address else None,
            "author": {"@type": "Person", "name": report.author} if report.author else None,
            "publisher": {"@type": "Organization", "name": report.publisher} if report.publisher else None,
            "datePublished": published,
            "description": f"Published: {report.published_basis}" if report.published_basis else None,
            "identifier": {"@type": "PropertyValue", "propertyID": "sha256", "value": report.sha256},
        }

    def _person(self, person: Person) -> Node:
        belongs_to = self._organisation(person.affiliation)
        if person.kind in _ORGANISATIONS:
            type_: Any = ["Country", "GovernmentOrganization"] if person.kind == "state" else "Organization"
            told = {"description": person.role, "parentOrganization": belongs_to}
        else:
            type_ = "Person"
            unnamed = "not named in the report" if person.kind == "unnamed" else None
            told = {"jobTitle": person.role, "description": unnamed, "affiliation": belongs_to}
        return self._fact(person, type_, name=person.name, alternateName=list(person.aliases), **told)

    def _organisation(self, person_id: str | None) -> Node | None:
        """Where somebody belongs, unless that is to a person, which schema.org has no word for."""
        if person_id is None or self._story.people_by_id[person_id].kind not in _ORGANISATIONS:
            return None
        return self._reference(person_id)

    def _quote(self, quote: Quote, told: QuoteRecord) -> Node:
        """What is quoted is a quotation; what is reported in the words of the article is a claim."""
        is_reported = quote.kind == "indirect"
        return self._fact(
            quote,
            "Claim" if is_reported else "Quotation",
            **{"author" if is_reported else "spokenByCharacter": self._reference(quote.speaker)},
            text=quote.content,
            genre=style.QUOTE_KINDS[quote.kind],
            description=_sentences(quote.sense, captions.speaker(told) if quote.unknown_because else None),
            contributor=self._role("relays the words", quote.relayed_by),
        )

    def _figure(self, figure: Figure, told: FigureRecord) -> Node:
        """A figure is a claim about a quantity."""
        return self._fact(
            figure,
            "Claim",
            text=": ".join(part for part in (told.words, captions.concept(told)) if part),
            genre="figure",
            author=self._reference(figure.said_by),
            contentLocation={"@type": "Place", "name": figure.place} if figure.place else None,
            temporalCoverage=figure.as_of,
            description=figure.unknown_because,
            mainEntity=_quantity(figure),
        )

    def _position(self, position: Position, told: PositionRecord) -> Node:
        return self._fact(
            position,
            "Claim",
            text=captions.position(told),
            genre=position.kind,
            author=self._reference(position.holder),
            audience={"@type": "Audience", "name": told.addressee} if told.addressee else None,
            contributor=self._role("voices it", position.voiced_by),
        )

    def _event(self, event: Event) -> Node:
        period = event.period
        is_interval = period is not None and period.precision == "interval"
        return self._fact(
            event,
            "Event",
            name=event.what,
            startDate=period.earliest.isoformat() if period and is_interval else event.when,
            endDate=period.latest.isoformat() if period and is_interval else None,
            description=_sentences(
                f"When: {wording.period(period)}" if period and period.precision != "day" else None,
                event.unknown_because,
            ),
            about=self._references(event.who),
        )

    def _deadline(self, deadline: Deadline, told: DeadlineRecord) -> Node:
        """A deadline is an event on its due date, each term a claim about it."""
        before = [term.due.isoformat() for term in told.terms if term.status == "superseded" and term.due]
        terms = zip(deadline.terms, captions.terms(told), strict=True)
        return self._fact(
            deadline,
            "Event",
            name=captions.deadline(told),
            startDate=_due(told),
            endDate=told.due_latest.isoformat() if told.due_latest else None,
            previousStartDate=before,
            eventStatus=f"http://schema.org/Event{'Rescheduled' if before else 'Scheduled'}" if told.due else None,
            description=_sentences(
                f"Due: {captions.due(told, weekday=True)}, {captions.ends(told)}" if told.due else None,
                f"Otherwise: {told.consequence}" if told.consequence else None,
                f"Basis: {told.basis}" if told.basis else None,
                told.unknown_because,
            ),
            organizer=self._reference(deadline.set_by),
            about=self._references(one for one in (deadline.addressed_to,) if one),
            subjectOf=[self._term(term, words) for term, words in terms],
        )

    def _term(self, term: Term, words: str) -> Node:
        return self._fact(
            term,
            "Claim",
            text=words,
            genre="term of a deadline",
            datePublished=term.announced.isoformat() if term.announced else None,
            description=term.unknown_because,
        )

    def _note(self, note: Note) -> Node:
        return self._fact(
            note,
            "CorrectionComment" if note.kind == "correction" else "Comment",
            name=note.title,
            text=note.text,
            genre=note.kind,
            about=self._references(note.about),
        )

    def _fact(self, fact: Fact, type_: str | list[str], **told: Any) -> Node:
        """A fact with its evidence: the words of reports as annotations, sources outside as works about it."""
        cited = [_citation(citation) for citation in fact.citations]
        if type_ in _WORKS:
            told["citation"] = cited
            stands_in = {"Quotation": "isPartOf", "Claim": "appearance"}.get(str(type_), "isBasedOn")
            told[stands_in] = self._reference(fact.report)
        else:
            told["subjectOf"] = [*told.get("subjectOf", ()), *cited]
        parts = fact.parts if isinstance(fact, Quote) else ()
        anchors = parts or ((fact.anchor,) if fact.anchor else ())
        evidence = [self._annotation(anchor) for anchor in anchors]
        return {"@id": self._id(fact.id), "@type": type_, **told, "evidence": evidence}

    def _annotation(self, anchor: Anchor) -> Node:
        """The words that prove a fact: what they are, and where they stand in the text of the report."""
        quote = {"exact": anchor.exact, "prefix": anchor.prefix, "suffix": anchor.suffix}
        return {
            "@type": "Annotation",
            "motivation": "oa:linking",
            "target": {
                "@type": "SpecificResource",
                "source": self._reference(anchor.report),
                "selector": [
                    {"@type": "TextQuoteSelector", **quote},
                    {"@type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
                ],
            },
        }

    def _role(self, name: str, person_id: str | None) -> Node | None:
        """The part in a work of somebody who is not its author, as schema.org writes it."""
        if person_id is None:
            return None
        return {"@type": "Role", "roleName": name, "contributor": self._reference(person_id)}

    def _id(self, fact_id: str) -> str:
        return f"{self.prefix}:{fact_id}"

    def _reference(self, fact_id: str | None) -> Node | None:
        return {"@id": self._id(fact_id)} if fact_id is not None else None

    def _references(self, fact_ids: Iterable[str]) -> list[str]:
        return [self._id(one) for one in fact_ids]


def _identifier(story: Story) -> str:
    """An identifier that stays while reports are added, and that no other story has."""
    first = story.reports[0].sha256 if story.reports else ""
    return f"urn:uuid:{uuid5(_NAMESPACE, f'{story.id} {first}')}"


def _quantity(figure: Figure) -> Node:
    """A number with its bound: a value, or the ends that are known of it; the hedge as it is printed beside it."""
    value, low, high = (_number(one) for one in (figure.value, figure.low, figure.high))
    properties = {"bound": figure.bound, "hedge": figure.hedge, "measure": figure.measure, "scope": figure.scope}
    properties |= {"occasion": figure.occasion, "since": figure.since, "level of the place": figure.place_level}
    return {
        "@type": "QuantitativeValue",
        "value": value if figure.bound not in (*_LEAST, *_MOST) else None,
        "minValue": value if figure.bound in _LEAST else low,
        "maxValue": value if figure.bound in _MOST else high,
        "unitText": figure.unit,
        "additionalProperty": [
            {"@type": "PropertyValue", "name": name, "value": told} for name, told in properties.items() if told
        ],
    }


def _number(value: Decimal | None) -> int | Decimal | None:
    return int(value) if value is not None and value == value.to_integral_value() else value


def _due(told: DeadlineRecord) -> str | None:
    """The due date, with the time and its offset where one day and a time are known."""
    if told.due_time and told.ends_at and told.due_latest is None:
        return told.ends_at.isoformat()
    return told.due.isoformat() if told.due else None


def _citation(citation: Citation) -> Node:
    return {
        "@type": "CreativeWork",
        "url": uri(citation.address),
        "publisher": {"@type": "Organization", "name": citation.publisher},
        "datePublished": citation.date,
    }


def _sentences(*told: str | None) -> str | None:
    return ". ".join(one.rstrip(".") for one in told if one) or None


def _told(value: Any) -> Any:
    """A value without the fields of which nothing is known."""
    if isinstance(value, dict):
        return {name: _told(one) for name, one in value.items() if one not in (None, [], "")}
    return [_told(one) for one in value] if isinstance(value, list) else value
