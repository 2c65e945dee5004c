"""Nouns to records: a story's facts as other programs read them, with names beside ids and notes beside facts."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import msgspec

from briefcli.model.anchor import Anchor
from briefcli.model.citation import Citation
from briefcli.model.deadline import Deadline, Moment, Standing, Term, day_of
from briefcli.model.event import Event
from briefcli.model.fact import Fact
from briefcli.model.figure import Figure
from briefcli.model.note import Note
from briefcli.model.person import Person
from briefcli.model.position import Position
from briefcli.model.quote import Quote
from briefcli.model.report import Report
from briefcli.model.story import Story
from briefcli.model.timeline import Entry
from briefcli.views import wording
from briefcli.views.records import (
    AnchorRecord,
    CitationRecord,
    DeadlineRecord,
    EventRecord,
    FigureRecord,
    LabelRecord,
    NoteRecord,
    PersonRecord,
    PointRecord,
    PositionRecord,
    QuoteRecord,
    Record,
    ReportRecord,
    SummaryRecord,
    TermRecord,
)


def summary(story: Story, moment: Moment) -> SummaryRecord:
    """A story as one record, seen from a moment."""
    only = story.reports[0] if len(story.reports) == 1 else None
    return SummaryRecord(
        id=story.id,
        title=story.title,
        draft=story.draft,
        as_of=day_of(moment),
        reports=reports(story),
        points=tuple(PointRecord(**_fact(story, point), text=point.text) for point in story.summary),
        people=people(story, story.people),
        figures=figures(story, story.main_figures()),
        deadlines=tuple(sorted(deadlines(story, moment), key=_nearness)),
        notes=tuple(_note(note) for note in story.notes),
        publisher=only.publisher if only else None,
        published=only.published if only else None,
    )


def of_source(record: Record, source: str | None) -> Record:
    """A record that says in which file or at which address it was read, with the records that it holds."""
    if isinstance(record, SummaryRecord):
        held = {
            name: tuple(of_source(one, source) for one in getattr(record, name))
            for name in ("people", "figures", "deadlines")
        }
        return msgspec.structs.replace(record, source=source, **held)
    return msgspec.structs.replace(record, source=source) if hasattr(record, "source") else record


def reports(story: Story) -> tuple[ReportRecord, ...]:
    """The reports of a story as records, in their order."""
    return tuple(report(one) for one in story.reports)


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
            **_sourced(story, person),
            name=person.name,
            kind=person.kind,
            role=person.role,
            affiliation=_name(story, person.affiliation),
            affiliation_id=person.affiliation,
            aliases=person.aliases,
            quotes=said[person.id],
            relayed=relayed[person.id],
            positions=held[person.id],
            articles=1 if len(story.reports) == 1 else None,
        )
        for person in found
    )


def positions(story: Story, found: Iterable[Position]) -> tuple[PositionRecord, ...]:
    """Positions as records, side by side: grouped by side in the order in which the sides first appear."""
    records = [_position(story, position) for position in found]
    order = {side: index for index, side in enumerate(dict.fromkeys(record.side_id for record in records))}
    return tuple(sorted(records, key=lambda record: order[record.side_id]))


def report(published: Report) -> ReportRecord:
    """A report as a record."""
    return ReportRecord(**msgspec.structs.asdict(published))


def labels(story: Story) -> tuple[LabelRecord, ...]:
    """What stands between quotation marks and is nobody's speech, in the order of the file."""
    return tuple(
        LabelRecord(**_sourced(story, label), kind=label.kind, content=label.content) for label in story.labels
    )


def _fact(story: Story, fact: Fact) -> dict[str, Any]:
    notes = story.notes_by_fact.get(fact.id, ())
    return {**_evidence(fact), "notes": tuple(_note(note) for note in notes)}


def _sourced(story: Story, fact: Fact) -> dict[str, Any]:
    """What a fact has, and the title, publisher and day of the report that proves it, or of the only one."""
    named = fact.report or (story.reports[0].id if len(story.reports) == 1 else None)
    report = next((one for one in story.reports if one.id == named), None)
    return {**_fact(story, fact), **{name: getattr(report, name, None) for name in ("title", "publisher", "published")}}


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


def _note(note: Note) -> NoteRecord:
    return NoteRecord(**_evidence(note), about=note.about, kind=note.kind, title=note.title, text=note.text)


def _name(story: Story, person_id: str | None) -> str | None:
    return story.people_by_id[person_id].name if person_id is not None else None


def _quote(story: Story, quote: Quote) -> QuoteRecord:
    return QuoteRecord(
        **_sourced(story, quote),
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
    whole, before = (story.figures_by_id.get(one or "") for one in (figure.part_of, figure.changed_from))
    return FigureRecord(
        **_sourced(story, figure),
        measure=figure.measure,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        bound=figure.bound,
        hedge=figure.hedge,
        unit=figure.unit,
        concept=figure.concept,
        place=figure.place,
        place_level=figure.place_level,
        said_by=_name(story, figure.said_by),
        said_by_id=figure.said_by,
        scope=figure.scope,
        change=figure.change,
        part_of=wording.figure(whole) if whole is not None else None,
        part_of_id=figure.part_of,
        changed_from=before.value if before is not None else None,
        changed_from_id=figure.changed_from,
        since=figure.since,
        since_when=figure.since_when,
        occasion=figure.other_occasion,
        as_of=figure.as_of,
        repeats=figure.repeats,
        also=tuple(_anchor(one.anchor) for one in story.repeats.get(figure.id, ()) if one.anchor),
        words=wording.figure(figure),
        unknown_because=figure.unknown_because,
    )


def _deadline(story: Story, deadline: Deadline, moment: Moment) -> DeadlineRecord:
    current, standing = deadline.in_force(moment), deadline.standing(moment)
    return DeadlineRecord(
        **_sourced(story, deadline),
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
        **_sourced(story, fact),
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
        **_sourced(story, position),
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
