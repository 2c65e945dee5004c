"""Records as sentences, one record a line, for screen readers and grep."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from briefcli.views import captions, sanitise, style, wording
from briefcli.views.captions import Grounds
from briefcli.views.records import (
    DeadlineRecord,
    EventRecord,
    FactRecord,
    FigureRecord,
    LabelRecord,
    PersonRecord,
    PositionRecord,
    QuoteRecord,
    Record,
    StoryRecord,
    SummaryRecord,
)


def lines(record_type: type[Record], found: Sequence[Record], *, grounds: Grounds) -> str:
    """Each record on a line of its own, with the grounds that are asked for at the end of the line."""
    if record_type is EventRecord:
        return "".join(f"{line}\n" for line in _events([sanitise.record(event) for event in found], grounds))
    sentence = _SENTENCES.get(record_type) or _of_proofs(record_type)
    return "".join(f"{line}\n" for record in found for line in sentence(sanitise.record(record), grounds))


def _of_proofs(record_type: type[Record]) -> Callable[[Any, Grounds], list[str]]:
    """The sentences of `brief check`, which no other command loads."""
    from briefcli.views import proofs

    return proofs.SENTENCES[record_type]


def _line(record: FactRecord, grounds: Grounds, *parts: str | None) -> list[str]:
    """Parts as sentences, then the gist of the notes, then the grounds."""
    notes = [f"Note: {note.title}" for note in record.notes]
    stands_on = [f"[{ground}]" for ground in captions.grounds(record, grounds)]
    sentences = [
        part if part.rstrip('”"’)').endswith((".", "?", "!")) else f"{part}." for part in (*parts, *notes) if part
    ]
    return [sanitise.line(" ".join([*sentences, *stands_on]))]


def _quote(record: QuoteRecord, grounds: Grounds) -> list[str]:
    said = f"{captions.speaker(record)}, {style.QUOTE_KINDS[record.kind]}: {captions.content(record)}"
    cue = f"Cue: {record.cue}" if record.cue else None
    return _line(record, grounds, said, record.sense and f"Sense: {record.sense}", cue)


def _label(record: LabelRecord, grounds: Grounds) -> list[str]:
    return _line(record, grounds, f"{style.LABEL_KINDS[record.kind]}: “{record.content}”")


def _figure(record: FigureRecord, grounds: Grounds) -> list[str]:
    where = f"Where: {record.place}" if record.place else None
    as_of = f"As of {wording.partial_date(record.as_of)}" if record.as_of else None
    number = ": ".join(part for part in (record.words, captions.concept(record)) if part)
    number = ", ".join(part for part in (number, captions.circumstances(record)) if part)
    return _line(record, grounds, number, where, captions.source(record), as_of)


def _deadline(record: DeadlineRecord, grounds: Grounds) -> list[str]:
    return _line(
        record,
        grounds,
        f"{captions.deadline(record)}: {record.words}",
        f"Due {captions.due(record, weekday=True)}, {'zone ' * bool(record.zone)}{captions.zone(record)}"
        if record.due
        else None,
        f"Here {here}" if (here := captions.here(record)) else None,
        record.unknown_because,
        f"Set by {record.set_by}" if record.set_by else None,
        f"Otherwise: {record.consequence}" if record.consequence else None,
        f"Basis: {record.basis}" if record.basis else None,
        f"As of {captions.as_of(record) if record.as_of_time else wording.day(record.as_of)}",
        *(f"Term {term}" for term in captions.terms(record)),
    )


def _events(found: Sequence[Any], grounds: Grounds) -> Iterator[str]:
    for event, gap in zip(found, captions.gaps(found), strict=True):
        since = f", after a gap of {gap}" if gap else ""
        when = f"{wording.partial_date(event.when)}, {event.words}{since}" if event.when else None
        yield from _line(event, grounds, f"{when or f'No date ({event.unknown_because})'}: {event.what}")


def _person(record: PersonRecord, grounds: Grounds) -> list[str]:
    described = ", ".join(part for part in (record.name, captions.role_or_kind(record), record.affiliation) if part)
    return _line(record, grounds, f"{described}: {captions.speech_count(record)}")


def _position(record: PositionRecord, grounds: Grounds) -> list[str]:
    return _line(record, grounds, f"{record.side}; {record.holder}; {captions.position(record)}")


def _story(record: StoryRecord, _grounds: Grounds) -> list[str]:
    if record.problem is not None:
        return [sanitise.line(f"{record.id}, {record.shelf}: cannot be read: {record.problem}")]
    return [
        sanitise.line(f"{record.id}, {record.shelf}: {record.title}. {captions.story_counts(record)}. {record.path}")
    ]


def _summary(record: SummaryRecord, grounds: Grounds) -> list[str]:
    drafted = [style.DRAFT] if record.draft else []
    sources = [f"Source: {captions.report(report, below=record.title)}." for report in record.reports]
    result = [record.title, *drafted, *sources]
    result += filter(None, [captions.without_points(record)])
    result += [line for point in record.points for line in _line(point, grounds, point.text)]
    result += [f"Who: {line}" for person in record.people for line in _person(person, grounds)]
    result += [f"Number: {line}" for figure in record.figures for line in _figure(figure, grounds)]
    result += [line for deadline in record.deadlines for line in _deadline(deadline, grounds)]
    result += [f"Note, {note.kind}: {note.title}. {note.text}" for note in record.notes]
    return [sanitise.line(line) for line in result]


_SENTENCES: dict[type[Record], Callable[[Any, Grounds], list[str]]] = {
    DeadlineRecord: _deadline,
    FigureRecord: _figure,
    LabelRecord: _label,
    PersonRecord: _person,
    PositionRecord: _position,
    QuoteRecord: _quote,
    StoryRecord: _story,
    SummaryRecord: _summary,
}
