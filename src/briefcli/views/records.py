"""What other programs read: one record for each fact, with names beside ids and notes beside facts.

Every field is always present, `null` where unknown. Fields may be added; none is removed, renamed or
given another meaning without a new `VERSION`. `docs/output.md` describes every field.
"""

from datetime import date, datetime, time
from typing import Literal

import msgspec

from briefcli.model.deadline import Status
from briefcli.model.figure import Bound, Change, Measure, Number, Occasion, PlaceLevel, Scope
from briefcli.model.label import LabelKind
from briefcli.model.note import NoteKind
from briefcli.model.person import PersonKind
from briefcli.model.position import PositionKind
from briefcli.model.quote import QuoteKind
from briefcli.model.timeline import Relation
from briefcli.model.when import Precision

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


class SourcedRecord(FactRecord, frozen=True, kw_only=True):
    """What every result that stands alone has: the file or address that was read, and the report whose words it is."""

    source: str | None = None
    title: str | None
    publisher: str | None
    published: str | None


class PointRecord(FactRecord, frozen=True, kw_only=True):
    """A point of the summary."""

    text: str


class QuoteRecord(SourcedRecord, frozen=True, kw_only=True):
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


class FigureRecord(SourcedRecord, frozen=True, kw_only=True):
    """A number with its bound and hedge; `words` is how it reads; `also` are other places that say the same."""

    measure: Measure
    value: Number | None
    low: Number | None
    high: Number | None
    bound: Bound
    hedge: str | None
    unit: str | None
    concept: str | None
    place: str | None
    place_level: PlaceLevel | None
    said_by: str | None
    said_by_id: str | None
    scope: Scope | None
    change: Change | None
    part_of: str | None
    part_of_id: str | None
    changed_from: Number | None
    changed_from_id: str | None
    since: str | None
    since_when: str | None
    occasion: Occasion | None
    as_of: str | None
    repeats: str | None
    also: tuple[AnchorRecord, ...]
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
    """A deadline; its dates repeat those of the term in force on the as-of date.

    The last four are those of `SourcedRecord`: a struct cannot have two parents.
    """

    as_of: date
    as_of_time: datetime | None
    what: str
    set_by: str | None
    set_by_id: str | None
    addressed_to: str | None
    addressed_to_id: str | None
    consequence: str | None
    terms: tuple[TermRecord, ...]
    source: str | None = None
    title: str | None
    publisher: str | None
    published: str | None


class EventRecord(SourcedRecord, frozen=True, kw_only=True):
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


class PersonRecord(SourcedRecord, frozen=True, kw_only=True):
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
    articles: int | None


class PositionRecord(SourcedRecord, frozen=True, kw_only=True):
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


class LabelRecord(SourcedRecord, frozen=True, kw_only=True):
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
    source: str | None = None
    publisher: str | None
    published: str | None
