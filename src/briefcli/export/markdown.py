"""A story as Markdown: CommonMark with tables, and a footnote for the evidence of each fact.

Several stories stand one below the other, each below a heading of the first level and above its own footnotes, whose
numbers run on.
"""

from collections.abc import Iterable, Iterator, Sequence

from briefcli.export import commonmark
from briefcli.export.commonmark import Endings, link, strong, text
from briefcli.export.subject import Subject
from briefcli.model.deadline import day_of
from briefcli.model.figure import CASUALTIES
from briefcli.model.story import Story
from briefcli.views import captions, figure_order, style, to_records, wording
from briefcli.views.records import (
    AnchorRecord,
    DeadlineRecord,
    EventRecord,
    EvidenceRecord,
    FactRecord,
    FigureRecord,
    NoteRecord,
    PersonRecord,
    PositionRecord,
    QuoteRecord,
    SummaryRecord,
)

_BETWEEN = "---"


def write(subjects: Sequence[Subject]) -> str:
    """Stories as one Markdown text, a page each."""
    endings = Endings()
    return f"\n{_BETWEEN}\n\n".join("\n".join(f"{block}\n" for block in _blocks(one, endings)) for one in subjects)


def _blocks(subject: Subject, endings: Endings) -> Iterator[str]:
    story, moment = subject.story, subject.moment
    page = _Page(story, endings)
    summary = to_records.summary(story, moment)
    yield from page.head(summary)
    sections = {
        "Deadlines": page.deadlines(summary.deadlines),
        "In numbers": page.figures(to_records.figures(story, story.find_figures())),
        "Quotations": page.quotes(to_records.quotes(story, story.quotes)),
        "Who wants what": page.positions(to_records.positions(story, story.positions)),
        f"Timeline, as of {wording.day(day_of(moment))}": page.timeline(to_records.timeline(story, moment)),
        "Who is who": page.people(summary.people),
        "Disputed or since changed": page.notes(summary.notes),
    }
    for title, blocks in sections.items():
        told = [block for block in blocks if block]
        if told:
            yield from (commonmark.heading(2, title), *told)
    yield from endings.draw()


class _Page:
    """The sections of a page, with the reports they rest on, the numbers of the notes, and what stands at the end."""

    def __init__(self, story: Story, endings: Endings) -> None:
        self._reports = {report.id: report for report in story.reports}
        self._numbers = {note.id: number for number, note in enumerate(story.notes, 1)}
        self._endings = endings

    def head(self, summary: SummaryRecord) -> Iterator[str]:
        """Headline, dateline, what the page is, and the points."""
        yield commonmark.heading(1, text(summary.title))
        for report in summary.reports:
            told = captions.report(report, below=summary.title)
            yield link(told, report.address) if report.address else text(told)
        seen = f"As of {wording.day(summary.as_of, weekday=True)}."
        yield f"{seen} {style.DRAFT}" if summary.draft else seen
        if summary.points:
            yield commonmark.bullets([self._noted(point, text(point.text)) for point in summary.points])

    def deadlines(self, found: Iterable[DeadlineRecord]) -> Iterator[str]:
        """What is left of each, on what basis, and its terms."""
        for one in found:
            yield commonmark.heading(3, text(captions.deadline(one)) + self._mark(one))
            yield strong(one.words)
            told = {
                "Due": f"{captions.due(one, weekday=True)}, {captions.ends(one)}" if one.due else None,
                "Here": captions.here(one),
                "Not known": one.unknown_because,
                "Set by": one.set_by,
                "For": one.addressed_to,
                "Otherwise": one.consequence,
                "Basis": one.basis,
                "Counted from": captions.as_of(one),
            }
            yield commonmark.bullets([f"{name}: {text(value)}" for name, value in told.items() if value])
            rows = [
                (self._noted(term, text(captions.term(term))), text(captions.status(term, replaced)))
                for term, replaced in zip(one.terms, captions.replaced_on(one), strict=True)
            ]
            yield commonmark.table(("Term", "Where it stands"), rows)
            yield from self._gists(one)

    def figures(self, found: Sequence[FigureRecord]) -> Iterator[str]:
        """Casualties, those of earlier and of other occasions, and the other numbers, a table each."""
        harmed = [one for one in found if one.measure in CASUALTIES]
        parts = {
            "Casualties": [one for one in harmed if one.occasion is None],
            "Casualties of earlier occasions": [one for one in harmed if one.occasion == "earlier"],
            "Casualties of other occasions": [one for one in harmed if one.occasion == "beside"],
            "Other numbers": [one for one in found if one.measure not in CASUALTIES],
        }
        for title, part in parts.items():
            if part:
                yield from (commonmark.heading(3, title), self._table(part))

    def _table(self, found: Iterable[FigureRecord]) -> str:
        """A table of figures, in which what is reported several times stands once, with all that proves it."""
        marks: dict[tuple[str, ...], list[str]] = {}
        repeated: dict[str, list[FigureRecord]] = {}
        for one in found:
            repeated.setdefault(one.repeats or one.id, []).append(one)
        for same in repeated.values():
            fullest = figure_order.fullest_first(same)[0]
            marks.setdefault(self._cells(fullest), []).extend(map(self._mark, same))
        rows = [
            (cells[0] + (f" ×{len(told)}" if len(told) > 1 else "") + "".join(dict.fromkeys(told)), *cells[1:])
            for cells, told in marks.items()
        ]
        return commonmark.table(("Figure", "Hedge", "What is counted", "Where", "Said by", "As of", "Notes"), rows)

    def _cells(self, one: FigureRecord) -> tuple[str, ...]:
        """What a row says about a figure, except its evidence."""
        return (
            strong(one.words),
            text(f"“{one.hedge}”") if one.hedge else "",
            text(", ".join(part for part in (captions.concept(one), captions.circumstances(one)) if part)),
            text(one.place or ""),
            text(captions.said_by(one)),
            text(wording.partial_date(one.as_of)) if one.as_of else "",
            self._references(one),
        )

    def quotes(self, found: Iterable[QuoteRecord]) -> Iterator[str]:
        """The words, who said them, and what a fragment means, as a block each."""
        for one in found:
            cue = f", cue: {one.cue}" if one.cue else ""
            kind = text(f"({style.QUOTE_KINDS[one.kind]}{cue})")
            sense = (text(one.sense),) if one.sense else ()
            yield commonmark.block_quote(
                text(captions.content(one)), f"— {_speaker(one)} {kind}{self._mark(one)}", *sense
            )
            yield from self._gists(one)

    def positions(self, found: Iterable[PositionRecord]) -> Iterator[str]:
        """What each side demands, offers and refuses."""
        sides: dict[str, list[PositionRecord]] = {}
        for one in found:
            sides.setdefault(one.side_id, []).append(one)
        for held in sides.values():
            yield commonmark.heading(3, text(held[0].side))
            yield commonmark.bullets([self._noted(one, _position(one)) for one in held])

    def timeline(self, found: Sequence[EventRecord]) -> Iterator[str]:
        """Events and due dates in their order."""
        rows = [
            (
                text(wording.partial_date(one.when)) if one.when else "",
                self._noted(one, text(one.what + (f" ({one.unknown_because})" if one.unknown_because else ""))),
                text(one.words),
            )
            for one in found
        ]
        if rows:
            yield commonmark.table(("When", "What", "How far away"), rows)

    def people(self, found: Sequence[PersonRecord]) -> Iterator[str]:
        """People, organisations and states."""
        rows = [
            (
                self._noted(one, strong(one.name)),
                text(captions.role_or_kind(one)),
                text(one.affiliation or ""),
                text(captions.speech_count(one)),
            )
            for one in found
        ]
        if rows:
            yield commonmark.table(("Name", "Role", "Belongs to", "Quoted"), rows)

    def notes(self, found: Iterable[NoteRecord]) -> Iterator[str]:
        """The whole of each note, under the number by which the facts refer to it."""
        for one in found:
            yield commonmark.heading(3, f"Note {self._numbers[one.id]}: {text(one.title)}")
            yield text(f"{style.NOTE_KINDS[one.kind].capitalize()}: {one.text}") + self._mark(one)

    def _noted(self, fact: FactRecord, shown: str) -> str:
        """What a fact says, with its evidence and the numbers of the notes about it."""
        references = self._references(fact)
        return shown + self._mark(fact) + (f" ({references})" if references else "")

    def _references(self, fact: FactRecord) -> str:
        return ", ".join(f"note {self._numbers[note.id]}" for note in fact.notes)

    def _gists(self, fact: FactRecord) -> Iterator[str]:
        """A line for each note about a fact; the whole of it stands in a section of its own."""
        if fact.notes:
            yield commonmark.bullets([f"Note {self._numbers[note.id]}: {text(note.title)}" for note in fact.notes])

    def _mark(self, fact: EvidenceRecord) -> str:
        """The mark of the footnote with the evidence of a fact."""
        parts = fact.parts if isinstance(fact, QuoteRecord) else ()
        anchors = parts or ((fact.anchor,) if fact.anchor else ())
        told = [self._anchor(anchor) for anchor in anchors]
        told += [link(captions.publication(one), one.address) for one in fact.citations]
        return self._endings.mark("; ".join(told))

    def _anchor(self, anchor: AnchorRecord) -> str:
        """The words that prove a fact, in which report they stand, and where in it."""
        report = self._reports[anchor.report]
        name = report.publisher or report.title or report.id
        shown = self._endings.link(name, report.address) if report.address else text(name)
        return f"{shown}, characters {anchor.start} to {anchor.end}: {text(f'“{anchor.exact}”')}"


def _speaker(one: QuoteRecord) -> str:
    """Who said it, with the name standing out."""
    told = captions.speaker(one)
    return text(told) if one.speaker is None else strong(one.speaker) + text(told.removeprefix(one.speaker))


def _position(one: PositionRecord) -> str:
    holder = f"{strong(one.holder)}: " if one.holder_id != one.side_id else ""
    return holder + text(captions.position(one))
