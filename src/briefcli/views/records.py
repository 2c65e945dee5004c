"""What other programs read: one record for each fact, with names beside ids and notes beside facts.

Every field is always present, `null` where unknown. Fields may be added; none is removed, renamed or
given another meaning without a new `VERSION`. `docs/output.md` describes every field.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, Literal

import msgspec

from briefcli.model.anchor import Anchor
from briefcli.model.citation import Citation
from briefcli.model.deadline import Deadline, Moment, Standing, Status, Term, day_of
from briefcli.model.event import Event
from briefcli.model.fact import Fact
from briefcli.model.figure import Bound, Figure, Measure, Number, Scope
from briefcli.model.label import LabelKind
from briefcli.model.note import Note, NoteKind
from briefcli.model.person import Person, PersonKind
from briefcli.model.position import Position, PositionKind
from briefcli.model.quote import Quote, QuoteKind
from briefcli.model.report import Report
from briefcli.model.story import Story
from briefcli.model.timeline import Entry, Relation
from briefcli.model.when import Precision
from briefcli.views import wording

VERSION = 1
"""The version of the records. Raise it when a field is removed, renamed or given another meaning.

1: the first.
"""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One result; all fields are always present."""


class AnchorRecord(Record, frozen=True):
    """The words of a report that prove a fact; offsets count code points, the end excluded."""

    report: str
    start: int
    end: int
    exact: str
    prefix: str | None
    suffix: str | None


class CitationRecord(Record, frozen=True):
    """A source outside the reports."""

    publisher: str
    address: str
    date: str | None


class EvidenceRecord(Record, frozen=True, kw_only=True):
    """What every fact has: its id, the evidence that it stands on, and the rule that found it in a draft."""

    id: str
    report: str | None
    anchor: AnchorRecord | None
    citations: tuple[CitationRecord, ...]
    rule: str | None
    rule_words: str | None


class NoteRecord(EvidenceRecord, frozen=True, kw_only=True):
    """An editor's note."""

    about: tuple[str, ...]
    kind: NoteKind
    title: str
    text: str


class FactRecord(EvidenceRecord, frozen=True, kw_only=True):
    """What every fact but a note has: the notes about it."""

    notes: tuple[NoteRecord, ...]


class PointRecord(FactRecord, frozen=True, kw_only=True):
    """A point of the summary."""

    text: str


class QuoteRecord(FactRecord, frozen=True, kw_only=True):
    """A quotation: who said what, who relays it, and how it stands in the report."""

    speaker: str | None
    speaker_id: str | None
    role: str | None
    relayed_by: str | None
    relayed_by_id: str | None
    kind: QuoteKind
    content: str
    parts: tuple[AnchorRecord, ...]
    sense: str | None
    cue: str | None
    unknown_because: str | None


class FigureRecord(FactRecord, frozen=True, kw_only=True):
    """A number with its bound and hedge; `words` is how it reads."""

    measure: Measure
    value: Number | None
    low: Number | None
    high: Number | None
    bound: Bound
    hedge: str | None
    unit: str | None
    concept: str | None
    place: str | None
    said_by: str | None
    said_by_id: str | None
    scope: Scope | None
    as_of: str | None
    words: str
    unknown_because: str | None


class DatesRecord(FactRecord, frozen=True, kw_only=True):
    """When something is due, on what basis, and where it stands on the as-of date; days are whole and signed."""

    announced: date | None
    length: int | None
    length_max: int | None
    due: date | None
    due_latest: date | None
    due_time: time | None
    zone: str | None
    zone_basis: str | None
    basis: str | None
    status: Status
    days_left: int | None
    days_elapsed: int | None
    days_total: int | None
    minutes_left: int | None
    ends_at: datetime | None
    ends_here: datetime | None
    words: str
    unknown_because: str | None


class TermRecord(DatesRecord, frozen=True, kw_only=True):
    """One term of a deadline; `in_force` marks the one that counts on the as-of date."""

    in_force: bool


class DeadlineRecord(DatesRecord, frozen=True, kw_only=True):
    """A deadline; its dates repeat those of the term in force on the as-of date."""

    as_of: date
    as_of_time: datetime | None
    what: str
    set_by: str | None
    set_by_id: str | None
    addressed_to: str | None
    addressed_to_id: str | None
    consequence: str | None
    terms: tuple[TermRecord, ...]


class EventRecord(FactRecord, frozen=True, kw_only=True):
    """An entry of the timeline: an event, or the due date of a deadline's term in force."""

    kind: Literal["event", "deadline"]
    when: str | None
    earliest: date | None
    latest: date | None
    precision: Precision | None
    what: str
    who: tuple[str, ...]
    who_ids: tuple[str, ...]
    relation: Relation
    days_away: int | None
    words: str
    unknown_because: str | None


class PersonRecord(FactRecord, frozen=True, kw_only=True):
    """Somebody who speaks or acts, and how often: quotations said and relayed, positions held."""

    name: str
    kind: PersonKind
    role: str | None
    affiliation: str | None
    affiliation_id: str | None
    aliases: tuple[str, ...]
    quotes: int
    relayed: int
    positions: int


class PositionRecord(FactRecord, frozen=True, kw_only=True):
    """Who wants what from whom; `side` is the state or organisation at the top of the holder's affiliations."""

    holder: str
    holder_id: str
    side: str
    side_id: str
    kind: PositionKind
    what: str
    addressee: str | None
    addressee_id: str | None
    voiced_by: str | None
    voiced_by_id: str | None


class LabelRecord(FactRecord, frozen=True, kw_only=True):
    """Words between quotation marks that are nobody's speech."""

    kind: LabelKind
    content: str


class ReportRecord(Record, frozen=True, kw_only=True):
    """An article as published."""

    id: str
    title: str | None
    publisher: str | None
    author: str | None
    address: str | None
    published: str | None
    published_time: datetime | None
    published_basis: str | None
    sha256: str
    length: int


class StoryRecord(Record, frozen=True, kw_only=True):
    """A story at hand; where it cannot be read, `problem` says why and the rest is unknown."""

    id: str
    title: str | None
    shelf: Literal["bundled", "user"]
    path: str
    published: date | None
    reports: int | None
    quotes: int | None
    figures: int | None
    deadlines: int | None
    events: int | None
    problem: str | None


class SummaryRecord(Record, frozen=True, kw_only=True):
    """A whole story on one page."""

    id: str
    title: str
    draft: bool
    as_of: date
    reports: tuple[ReportRecord, ...]
    points: tuple[PointRecord, ...]
    people: tuple[PersonRecord, ...]
    figures: tuple[FigureRecord, ...]
    deadlines: tuple[DeadlineRecord, ...]
    notes: tuple[NoteRecord, ...]


def summary(story: Story, moment: Moment) -> SummaryRecord:
    """A story as one record, seen from a moment."""
    return SummaryRecord(
        id=story.id,
        title=story.title,
        draft=story.draft,
        as_of=day_of(moment),
        reports=tuple(_report(report) for report in story.reports),
        points=tuple(PointRecord(**_fact(story, point), text=point.text) for point in story.summary),
        people=people(story, story.people),
        figures=figures(story, story.main_figures()),
        deadlines=tuple(sorted(deadlines(story, moment), key=_nearness)),
        notes=tuple(_note(note) for note in story.notes),
    )


def quotes(story: Story, found: Iterable[Quote]) -> tuple[QuoteRecord, ...]:
    """Quotations as records, in the order given."""
    return tuple(_quote(story, quote) for quote in found)


def figures(story: Story, found: Iterable[Figure]) -> tuple[FigureRecord, ...]:
    """Figures as records, in the order given."""
    return tuple(_figure(story, figure) for figure in found)


def deadlines(story: Story, moment: Moment) -> tuple[DeadlineRecord, ...]:
    """Every deadline as a record, as it stands at a moment."""
    return tuple(_deadline(story, deadline, moment) for deadline in story.deadlines)


def _nearness(deadline: DeadlineRecord) -> tuple[bool, bool, int]:
    """What is still to come first, the next one on top; then what has no date; what has passed last."""
    left = deadline.days_left
    return deadline.status == "passed", left is None, abs(left or 0)


def timeline(story: Story, moment: Moment) -> tuple[EventRecord, ...]:
    """The timeline as records, as it stands at a moment."""
    return tuple(_entry(story, entry, moment) for entry in story.timeline(moment))


def people(story: Story, found: Iterable[Person]) -> tuple[PersonRecord, ...]:
    """People as records, in the order given."""
    said = Counter(quote.speaker for quote in story.quotes)
    relayed = Counter(quote.relayed_by for quote in story.quotes)
    held = Counter(position.holder for position in story.positions)
    return tuple(
        PersonRecord(
            **_fact(story, person),
            name=person.name,
            kind=person.kind,
            role=person.role,
            affiliation=_name(story, person.affiliation),
            affiliation_id=person.affiliation,
            aliases=person.aliases,
            quotes=said[person.id],
            relayed=relayed[person.id],
            positions=held[person.id],
        )
        for person in found
    )


def positions(story: Story, found: Iterable[Position]) -> tuple[PositionRecord, ...]:
    """Positions as records, side by side: grouped by side in the order in which the sides first appear."""
    records = [_position(story, position) for position in found]
    order = {side: index for index, side in enumerate(dict.fromkeys(record.side_id for record in records))}
    return tuple(sorted(records, key=lambda record: order[record.side_id]))


def labels(story: Story) -> tuple[LabelRecord, ...]:
    """What stands between quotation marks and is nobody's speech, in the order of the file."""
    return tuple(LabelRecord(**_fact(story, label), kind=label.kind, content=label.content) for label in story.labels)


def _fact(story: Story, fact: Fact) -> dict[str, Any]:
    notes = story.notes_by_fact.get(fact.id, ())
    return {**_evidence(fact), "notes": tuple(_note(note) for note in notes)}


def _evidence(fact: Fact) -> dict[str, Any]:
    return {
        "id": fact.id,
        "report": fact.report,
        "anchor": _anchor(fact.anchor) if fact.anchor else None,
        "citations": tuple(_citation(citation) for citation in fact.citations),
        "rule": fact.rule,
        "rule_words": fact.rule_words,
    }


def _anchor(anchor: Anchor) -> AnchorRecord:
    return AnchorRecord(**msgspec.structs.asdict(anchor))


def _citation(citation: Citation) -> CitationRecord:
    return CitationRecord(**msgspec.structs.asdict(citation))


def _report(report: Report) -> ReportRecord:
    return ReportRecord(**msgspec.structs.asdict(report))


def _note(note: Note) -> NoteRecord:
    return NoteRecord(**_evidence(note), about=note.about, kind=note.kind, title=note.title, text=note.text)


def _name(story: Story, person_id: str | None) -> str | None:
    return story.people_by_id[person_id].name if person_id is not None else None


def _quote(story: Story, quote: Quote) -> QuoteRecord:
    return QuoteRecord(
        **_fact(story, quote),
        speaker=_name(story, quote.speaker),
        speaker_id=quote.speaker,
        role=story.people_by_id[quote.speaker].role if quote.speaker is not None else None,
        relayed_by=_name(story, quote.relayed_by),
        relayed_by_id=quote.relayed_by,
        kind=quote.kind,
        content=quote.content,
        parts=tuple(_anchor(part) for part in quote.parts),
        sense=quote.sense,
        cue=quote.cue,
        unknown_because=quote.unknown_because,
    )


def _figure(story: Story, figure: Figure) -> FigureRecord:
    return FigureRecord(
        **_fact(story, figure),
        measure=figure.measure,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        bound=figure.bound,
        hedge=figure.hedge,
        unit=figure.unit,
        concept=figure.concept,
        place=figure.place,
        said_by=_name(story, figure.said_by),
        said_by_id=figure.said_by,
        scope=figure.scope,
        as_of=figure.as_of,
        words=wording.figure(figure),
        unknown_because=figure.unknown_because,
    )


def _deadline(story: Story, deadline: Deadline, moment: Moment) -> DeadlineRecord:
    current, standing = deadline.in_force(moment), deadline.standing(moment)
    return DeadlineRecord(
        **_fact(story, deadline),
        **_dates(current, standing, current or deadline.terms[0], moment),
        as_of=current.day_of(moment) if current else day_of(moment),
        as_of_time=moment if isinstance(moment, datetime) and standing.minutes_left is not None else None,
        what=deadline.what,
        set_by=_name(story, deadline.set_by),
        set_by_id=deadline.set_by,
        addressed_to=_name(story, deadline.addressed_to),
        addressed_to_id=deadline.addressed_to,
        consequence=deadline.consequence,
        terms=tuple(
            TermRecord(**_fact(story, term), **_dates(term, standing, term, moment), in_force=term is current)
            for term, standing in deadline.standings(moment)
        ),
    )


def _dates(term: Term | None, standing: Standing, worded: Term, moment: Moment) -> dict[str, Any]:
    """The dates of a term, all unknown before the first was announced; `worded` is the one to speak of."""
    end = term.ends_at() if term else None
    return {
        "announced": term.announced if term else None,
        "length": term.length if term else None,
        "length_max": term.length_max if term else None,
        "due": term.first_day if term else None,
        "due_latest": term.last_day if term and term.last_day != term.first_day else None,
        "due_time": term.due_time if term else None,
        "zone": term.zone if term else None,
        "zone_basis": term.zone_basis if term else None,
        "basis": wording.basis(term) if term else None,
        "status": standing.status,
        "days_left": standing.days_left,
        "days_elapsed": standing.days_elapsed,
        "days_total": standing.days_total,
        "minutes_left": standing.minutes_left,
        "ends_at": end,
        "ends_here": _here(end, moment) if standing.minutes_left is not None else None,
        "words": wording.standing(standing, worded),
        "unknown_because": term.unknown_because if term else None,
    }


def _here(end: datetime | None, moment: Moment) -> datetime | None:
    """A point in time at the offset of the moment from which it is seen."""
    return end.astimezone(moment.tzinfo) if end is not None and isinstance(moment, datetime) else None


def _entry(story: Story, entry: Entry, moment: Moment) -> EventRecord:
    fact, period = entry.fact, entry.period
    if isinstance(fact, Event):
        what, who, unknown_because = fact.what, fact.who, fact.unknown_because
    else:
        addressed = _name(story, fact.addressed_to)
        what = f"Deadline for {wording.inside(addressed)}: {fact.what}" if addressed else f"Deadline: {fact.what}"
        who = tuple(one for one in (fact.set_by, fact.addressed_to) if one is not None)
        current = fact.in_force(moment)
        unknown_because = current.unknown_because if current and period is None else None
    return EventRecord(
        **_fact(story, fact),
        kind="event" if isinstance(fact, Event) else "deadline",
        when=period.iso() if period else None,
        earliest=period.earliest if period else None,
        latest=period.latest if period else None,
        precision=period.precision if period else None,
        what=what,
        who=tuple(story.people_by_id[one].name for one in who),
        who_ids=who,
        relation=entry.relation,
        days_away=entry.days_away,
        words=wording.distance(entry),
        unknown_because=unknown_because,
    )


def _position(story: Story, position: Position) -> PositionRecord:
    side = story.side(position.holder)
    return PositionRecord(
        **_fact(story, position),
        holder=story.people_by_id[position.holder].name,
        holder_id=position.holder,
        side=side.name,
        side_id=side.id,
        kind=position.kind,
        what=position.what,
        addressee=_name(story, position.addressee),
        addressee_id=position.addressee,
        voiced_by=_name(story, position.voiced_by),
        voiced_by_id=position.voiced_by,
    )
