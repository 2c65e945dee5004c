"""Stories as rows: what the tables of an archive have for columns, and their values, without Arrow.

The columns are the fields of the JSON records (`views.records`), flat, with what proves each fact. A type is given by
a word or by nested words; `arrow.py` makes Arrow's types of them.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from briefcli.errors import BriefError, NotAnArticle, NotFound
from briefcli.model import when
from briefcli.model.deadline import Moment
from briefcli.model.report import Report
from briefcli.model.story import Story
from briefcli.views import to_records
from briefcli.views.records import AnchorRecord, NoteRecord, Record, ReportRecord, TermRecord

FORMAT = 1
"""The version of the tables. Raise it when a column is removed, renamed or given another meaning."""

UNKNOWN_MONTH = "unknown"
"""The partition of what was published at an unknown time, or in more than one month."""

Type = str | tuple["Type"] | dict[str, "Type"]
"""A word for a plain type, a tuple of one for a list of it, a dict for a struct."""

Row = tuple[Any, ...]
Rows = dict[str, list[Row]]

_ANCHOR: dict[str, Type] = {"start": "int", "end": "int", "exact": "text"}
_NOTE: dict[str, Type] = {"kind": "text", "title": "text", "text": "text"}
_TERM: dict[str, Type] = {
    "announced": "day",
    "length": "int",
    "length_max": "int",
    "due": "day",
    "due_latest": "day",
    "due_time": "time",
    "zone": "text",
    "zone_basis": "text",
    "basis": "text",
    "in_force": "bool",
    "unknown_because": "text",
    **_ANCHOR,
}


class Origin(NamedTuple):
    """Which article a row is of: where it was read, and the id given by whoever handed it in."""

    source: str | None = None
    given_id: str | None = None


_NOWHERE = Origin()
_NONE_HIDDEN: frozenset[str] = frozenset()


class Column(NamedTuple):
    """A column: its name, its type, and how a record gives its value; by the field of its name if not said."""

    name: str
    type: Type
    value: Callable[[Any], Any] | None = None


def _anchored(name: str) -> Callable[[Any], Any]:
    return lambda record: getattr(record.anchor, name) if record.anchor is not None else None


def _notes(record: Any) -> list[dict[str, Any]]:
    return [_note(one) for one in record.notes]


def _note(note: NoteRecord) -> dict[str, Any]:
    return {"kind": note.kind, "title": note.title, "text": note.text}


def _parts(record: Any) -> list[dict[str, Any]]:
    return [_span(one) for one in record.parts]


def _also(record: Any) -> list[dict[str, Any]]:
    return [_span(one) for one in record.also]


def _span(anchor: AnchorRecord | None) -> dict[str, Any]:
    return {name: getattr(anchor, name, None) for name in ("start", "end", "exact")}


def _terms(record: Any) -> list[dict[str, Any]]:
    return [_term(one) for one in record.terms]


def _term(term: TermRecord) -> dict[str, Any]:
    own = {name: getattr(term, name) for name in _TERM if name not in ("start", "end", "exact")}
    return {**own, **_span(term.anchor)}


def _number(name: str) -> Callable[[Any], float | None]:
    def value(record: Any) -> float | None:
        number = getattr(record, name)
        return None if number is None else float(number)

    return value


def _listed(name: str) -> Callable[[Any], list[str]]:
    return lambda record: list(getattr(record, name))


def _texts(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "text") for name in names)


_EVIDENCE = (
    Column("report", "text"),
    *(Column(name, "int", _anchored(name)) for name in ("start", "end")),
    *(Column(name, "text", _anchored(name)) for name in ("exact", "prefix", "suffix")),
    *_texts("rule", "rule_words"),
    Column("notes", (_NOTE,), _notes),
    *_texts("title", "publisher", "published"),
)
_STANDING = {
    "deadlines": frozenset({"as_of", "status", "days_left", "days_elapsed", "days_total", "words"}),
    "events": frozenset({"relation", "days_away", "words"}),
}
"""Columns that say where something stands on a day; empty where no day is known from which to look."""

COLUMNS: dict[str, tuple[Column, ...]] = {
    "reports": (
        Column("report", "text", lambda record: record.id),
        *_texts("title", "publisher", "author", "address", "published"),
        Column("published_time", "moment"),
        *_texts("published_basis", "sha256"),
        Column("length", "int"),
    ),
    "quotes": (
        *_texts("id", "speaker", "speaker_id", "role", "relayed_by", "relayed_by_id", "kind", "content"),
        Column("parts", (_ANCHOR,), _parts),
        *_texts("sense", "cue", "unknown_because"),
        *_EVIDENCE,
    ),
    "figures": (
        *_texts("id", "measure"),
        *(Column(name, "number", _number(name)) for name in ("value", "low", "high")),
        *_texts(
            "bound", "hedge", "unit", "concept", "place", "said_by", "said_by_id", "scope", "occasion", "as_of", "words"
        ),
        *_texts("unknown_because", "place_level", "part_of", "part_of_id"),
        Column("changed_from", "number", _number("changed_from")),
        *_texts("changed_from_id", "since", "since_when", "repeats", "change"),
        Column("also", (_ANCHOR,), _also),
        *_EVIDENCE,
    ),
    "deadlines": (
        *_texts("id", "what", "set_by", "set_by_id", "addressed_to", "addressed_to_id", "consequence"),
        Column("announced", "day"),
        *(Column(name, "int") for name in ("length", "length_max")),
        *(Column(name, "day") for name in ("due", "due_latest")),
        Column("due_time", "time"),
        *_texts("zone", "zone_basis", "basis"),
        Column("as_of", "day"),
        Column("status", "text"),
        *(Column(name, "int") for name in ("days_left", "days_elapsed", "days_total")),
        *_texts("words", "unknown_because"),
        Column("terms", (_TERM,), _terms),
        *_EVIDENCE,
    ),
    "events": (
        *_texts("id", "when"),
        *(Column(name, "day") for name in ("earliest", "latest")),
        *_texts("precision", "what"),
        *(Column(name, ("text",), _listed(name)) for name in ("who", "who_ids")),
        Column("relation", "text"),
        Column("days_away", "int"),
        *_texts("words", "unknown_because"),
        *_EVIDENCE,
    ),
    "positions": (
        *_texts("id", "holder", "holder_id", "side", "side_id", "kind", "what", "addressee", "addressee_id"),
        *_texts("voiced_by", "voiced_by_id"),
        *_EVIDENCE,
    ),
    "people": (
        *_texts("id", "name", "kind", "role", "affiliation", "affiliation_id"),
        Column("aliases", ("text",), _listed("aliases")),
        *(Column(name, "int") for name in ("quotes", "relayed", "positions")),
        *_EVIDENCE,
    ),
}
"""The tables and their columns, after those of `COMMON`."""

COMMON = (Column("source", "text"), Column("given_id", "text"), Column("published_day", "day"))
"""What every row of a table begins with: which article it is of, and the day of its publication if that is known."""

BAD = (*_texts("source", "given_id", "reason", "message"),)
"""The columns of the table `bad`: what could not be read, and why."""


def rows(story: Story, origin: Origin = _NOWHERE, as_of: Moment | None = None) -> Rows:
    """The rows of a story, table by table.

    Deadlines and events are seen from `as_of`, else from the publication of the first report; where neither is known
    the columns that say where they stand are empty.
    """
    first = story.reports[0] if story.reports else None
    seen_from = as_of or (first.published_time or first.day if first else None)
    days = {one.id: _day(one.published) for one in story.reports}
    return {
        name: [
            (*origin, days.get(_report_of(record, first) or ""), *_values(name, record, is_seen=seen_from is not None))
            for record in _records(name, story, seen_from or date.max)
        ]
        for name in COLUMNS
    }


def reason_of(error: Exception) -> str:
    """The reason by which the table `bad` counts an error."""
    match error:
        case NotAnArticle():
            return "not_an_article"
        case NotFound():
            return "not_found"
        case BriefError():
            return "unreadable"
        case _:
            return "defect"


def month_of(published: str | None) -> str:
    """The partition of what was published on a day, in a month or an interval: `2025-07`, or `UNKNOWN_MONTH`."""
    if published is None:
        return UNKNOWN_MONTH
    period = when.parse(published)
    first, last = (day.isoformat()[: len("2025-07")] for day in (period.earliest, period.latest))
    return first if first == last else UNKNOWN_MONTH


def _day(published: str | None) -> date | None:
    period = when.parse(published) if published is not None else None
    return period.earliest if period is not None and period.precision == "day" else None


def _report_of(record: Record, first: Report | None) -> str | None:
    if isinstance(record, ReportRecord):
        return record.id
    return getattr(record, "report", None) or (first.id if first is not None else None)


def _records(name: str, story: Story, moment: Moment) -> Sequence[Record]:
    match name:
        case "reports":
            return to_records.reports(story)
        case "deadlines":
            return to_records.deadlines(story, moment)
        case "events":
            return [one for one in to_records.timeline(story, moment) if one.kind == "event"]
        case _:
            make: Callable[[Story, Sequence[Any]], Sequence[Record]] = getattr(to_records, name)
            return make(story, getattr(story, name))


def _values(name: str, record: Record, *, is_seen: bool) -> Iterator[Any]:
    hidden = _NONE_HIDDEN if is_seen else _STANDING.get(name, _NONE_HIDDEN)
    for column in COLUMNS[name]:
        if column.name in hidden:
            yield None
        else:
            yield column.value(record) if column.value is not None else getattr(record, column.name)
