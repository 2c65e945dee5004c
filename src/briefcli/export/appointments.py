"""What of a story stands in a calendar: deadlines, and events that lay ahead when the last report was published.

Only what has a day does. What has none, or is known to the month alone, is listed with the reason, so that nobody takes
an empty day for a free one.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from briefcli.export import addresses
from briefcli.export.subject import Subject
from briefcli.model import note, when
from briefcli.model.deadline import Deadline, day_of
from briefcli.model.story import Story
from briefcli.model.when import Period
from briefcli.views import captions, style, to_records, wording
from briefcli.views.records import AnchorRecord, DeadlineRecord, EventRecord, FactRecord, TermRecord

_DOMAIN = "briefcli.invalid"
"""What makes our ids unlike those of others; RFC 2606 keeps `.invalid` free, so nobody else can have it."""
_UNKNOWN = "its day is not known"


class Appointment(NamedTuple):
    """A fact with its day, or days, of which `end` is the first one after; or with a time and its zone, and no end.

    `sequence` rises with each term that was set, and when the deadline is dropped.
    """

    uid: str
    summary: str
    description: tuple[str, ...]
    start: date
    end: date | None
    sequence: int
    is_cancelled: bool
    is_over: bool
    story: str
    address: str | None


class Undated(NamedTuple):
    """A fact that has no day in a calendar, and why."""

    story: str
    what: str
    why: str


def find(subject: Subject) -> Iterator[Appointment | Undated]:
    """What a story has for a calendar to note, in the order of its timeline; without what was not yet announced."""
    story, moment = subject.story, subject.moment
    deadlines = {one.id: one for one in to_records.deadlines(story, moment)}
    undated = 0
    since = min(day_of(moment), story.published() or day_of(moment))
    for entry, record in zip(story.timeline(moment), to_records.timeline(story, moment), strict=True):
        if isinstance(entry.fact, Deadline):
            yield _deadline(story, deadlines[entry.fact.id], is_over=entry.relation == "past")
        elif entry.period is None:
            undated += 1
        elif entry.period.latest >= since:
            yield _event(story, entry.period, record, is_over=entry.relation == "past")
    if undated:
        # One by one they would hide a deadline without a day; and nobody knows whether they are to come.
        yield Undated(story.id, wording.plural(undated, "event"), "no day is known")


def _deadline(story: Story, record: DeadlineRecord, *, is_over: bool) -> Appointment | Undated:
    number = next(place for place, term in enumerate(record.terms) if term.in_force)
    dated = [(place, term, term.due) for place, term in enumerate(record.terms[: number + 1]) if term.due is not None]
    if not dated:
        return Undated(story.id, captions.deadline(record), record.unknown_because or _UNKNOWN)
    place, term, first = dated[-1]
    is_dropped = any(one.rule == note.DROPPED for one in record.notes)
    is_cancelled = is_dropped or place != number
    start, end = _span(first, term)
    return Appointment(
        uid=_uid(story, record.id),
        summary=f"{'Cancelled: ' * is_cancelled}{captions.deadline(record)}{_clock_without_zone(term)}",
        description=tuple(_of_deadline(story, record, place, number)),
        start=start,
        end=end,
        sequence=2 * number + is_dropped,
        is_cancelled=is_cancelled,
        is_over=is_over,
        story=story.title,
        address=_address(story, term, record),
    )


def _event(story: Story, period: Period, record: EventRecord, *, is_over: bool) -> Appointment | Undated:
    if period.precision in ("month", "year"):
        return Undated(story.id, record.what, f"only its {period.precision} is known, {wording.period(period)}")
    return Appointment(
        uid=_uid(story, record.id),
        summary=record.what,
        description=(*_proof(story, record), *_notes(record), *_origin(story)),
        start=period.earliest,
        end=when.add_days(period.latest, 1),
        sequence=0,
        is_cancelled=False,
        is_over=is_over,
        story=story.title,
        address=_address(story, record),
    )


def _uid(story: Story, fact_id: str) -> str:
    """An id that stays; no id of ours holds the plus sign between the two."""
    return f"{story.id}+{fact_id}@{_DOMAIN}"


def _span(first: date, term: TermRecord) -> tuple[date, date | None]:
    """When a term ends: a moment where its time and its zone are known, else the day, or the days."""
    last = term.due_latest or first
    if term.due_time is None or term.zone is None:
        return first, when.add_days(last, 1)
    start, end = (datetime.combine(day, term.due_time, ZoneInfo(term.zone)) for day in (first, last))
    return start, end if end != start else None


def _clock_without_zone(term: TermRecord) -> str:
    """The time of a term whose zone is unknown: a calendar would take it for one in the reader's own."""
    return f" (by {term.due_time:%H:%M}, zone not known)" if term.due_time and term.zone is None else ""


def _of_deadline(story: Story, record: DeadlineRecord, dated: int, current: int) -> Iterator[str]:
    term = record.terms[dated]
    if dated != current:
        yield f"No longer holds: {record.terms[current].unknown_because}"
    yield f"Due {captions.due(term, weekday=True)}, {captions.ends(term)}"
    if term.basis:
        yield f"Basis: {term.basis}"
    if record.set_by:
        yield f"Set by: {record.set_by}"
    if record.consequence:
        yield f"Otherwise: {record.consequence}"
    yield from (f"Before: {captions.term(one)}" for one in record.terms[:dated])
    yield from _proof(story, record, *record.terms[dated : current + 1])
    yield from _notes(record)
    yield from _origin(story)


def _proof(story: Story, *records: FactRecord) -> Iterator[str]:
    """The exact words with the report in which they stand, and the sources outside, each once."""
    lines = (
        line
        for record in records
        for line in (
            *((_words(story, record.anchor),) if record.anchor else ()),
            *(f"Source: {captions.citation(one)}" for one in record.citations),
        )
    )
    return iter(dict.fromkeys(lines))


def _words(story: Story, anchor: AnchorRecord) -> str:
    report = next((one for one in story.reports if one.id == anchor.report), None)
    if report is None:
        return captions.anchor(anchor)
    told = captions.report(to_records.report(report))
    return f"“{anchor.exact}” {told}" + (f", {report.address}" if report.address else "")


def _notes(record: FactRecord) -> Iterator[str]:
    return (f"Note, {style.NOTE_KINDS[one.kind]}: {one.title}. {one.text}" for one in record.notes)


def _origin(story: Story) -> Iterator[str]:
    yield f"Story: {story.title}"
    if story.draft:
        yield style.DRAFT


def _address(story: Story, *records: FactRecord) -> str | None:
    """Where the proof can be read: the report of the first of the facts that has one, or a source outside."""
    reports = {one.id: one.address for one in story.reports}
    listed = [reports.get(record.report or "") for record in records]
    listed += [one.address for record in records for one in record.citations]
    return next((one for one in listed if one and addresses.is_web(one)), None)
