"""The pieces that every page is made of: headings, wrapped text, notes, evidence, bars."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment
from rich.style import Style
from rich.text import Text

from briefcli.model.deadline import Moment
from briefcli.model.story import Story
from briefcli.views import captions, sanitise, style
from briefcli.views.captions import Grounds
from briefcli.views.records import DeadlineRecord, EvidenceRecord, FactRecord, NoteRecord

NARROW = 72
"""Below so many columns a table of four columns breaks words; lists are used instead."""


_DOT = " · "
_BELOW = 2


class Page(NamedTuple):
    """What a page is about: the story, the moment it is seen from, what is shown under each fact, how wide.

    `is_live` pages are drawn again every second and tell seconds.
    """

    story: Story | None
    moment: Moment
    grounds: Grounds
    width: int
    is_live: bool = False


def heading(page: Page, noun: str) -> list[RenderableType]:
    """The first line of a page: what is shown, of which story."""
    title = f" · {sanitise.line(page.story.title)}" if page.story else ""
    return [Text.assemble((noun, style.HEADING), (title, style.QUIET)), *drafted(page), Text("")]


def drafted(page: Page) -> list[RenderableType]:
    """A line that tells of a draft that it is one."""
    return [Text(style.DRAFT, style=style.NOTE)] if page.story and page.story.draft else []


def section(title: str) -> Text:
    """The title of a part of a page."""
    return Text(title, style=style.HEADING)


class Indented:
    """Something moved to the right, with all its wrapped lines; what must not wrap is not cut either."""

    def __init__(self, content: RenderableType, columns: int = 2) -> None:
        self._content = content
        self._columns = columns

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The content's lines, each behind spaces."""
        inner = options.update(width=max(options.max_width - self._columns, 1))
        for line in Segment.split_lines(console.render(self._content, inner)):
            yield Segment(" " * self._columns)
            yield from line
            yield Segment.line()


class Rows:
    """Labels with text beside each, whose wrapped lines stay clear of the labels; what must not wrap sticks out.

    Where the labels would take more than half of the width, the text stands below them instead.
    (A Rich table does the first half of this in five times the time.)
    """

    def __init__(self, rows: Iterable[tuple[Text, Text]], gap: int = 1) -> None:
        self._rows = list(rows)
        self._gap = gap

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Every row as lines."""
        margin = max((label.cell_len for label, _ in self._rows), default=0) + self._gap
        is_beside = margin <= options.max_width // 2
        for label, content in self._rows:
            if not is_beside:
                yield label
            first, margin_ = (label, margin) if is_beside else (Text(), _BELOW)
            wrapped = content.wrap(console, max(options.max_width - margin_, 1), overflow="fold")
            for number, line in enumerate([content] if content.no_wrap else wrapped or [Text()]):
                before = first if number == 0 else Text()
                whole = Text.assemble(before, " " * (margin_ - before.cell_len), line)
                whole.no_wrap, whole.overflow = content.no_wrap, content.overflow
                yield whole


def marked(lines: Iterable[tuple[str, Text]], mark_style: str) -> list[RenderableType]:
    """Marks with text beside each."""
    labelled = [(Text(mark, style=mark_style), content) for mark, content in lines]
    return [Rows(labelled)] if labelled else []


def packed(items: Iterable[Text], width: int) -> list[RenderableType]:
    """Items side by side with dots between them, as many to a line as fit without breaking one."""
    lines: list[Text] = []
    for item in items:
        if lines and lines[-1].cell_len + len(_DOT) + item.cell_len <= width:
            lines[-1] = Text.assemble(lines[-1], _DOT, item)
        else:
            lines.append(item)
    return list(lines)


class Footnotes:
    """The notes about the facts of a page, numbered in the order in which they are first referred to."""

    def __init__(self, records: Iterable[FactRecord]) -> None:
        self._notes = {note.id: note for record in records for note in record.notes}
        self._numbers = {note_id: number for number, note_id in enumerate(self._notes, start=1)}

    def references(self, record: FactRecord) -> Text:
        """The marks that stand behind a fact: " !1 !2"."""
        numbers = sorted(self._numbers[note.id] for note in record.notes)
        marks = "".join(f" {style.NOTE_MARK}{number}" for number in numbers)
        return Text(marks, style=style.NOTE)

    def blocks(self, page: Page, *, in_full: bool) -> list[RenderableType]:
        """The notes below a page and a blank line, each behind its mark, with its evidence where it was asked for."""
        marks = [f"{style.NOTE_MARK}{n}" for n in self._numbers.values()]
        blocks = notes(self._notes.values(), page, in_full=in_full, marks=marks)
        return [Text(""), *blocks] if blocks else []


def notes(
    found: Collection[NoteRecord], page: Page, *, in_full: bool = True, marks: Sequence[str] = ()
) -> list[RenderableType]:
    """Editor's notes behind their marks, in full or only their gist; each with its evidence where it was asked for."""
    lines = [
        (mark, _note(note, in_full or page.grounds.evidence))
        for mark, note in zip(marks or [style.NOTE_MARK] * len(found), found, strict=True)
    ]
    if not any(page.grounds):
        return marked(lines, style.NOTE)
    return [
        block
        for line, note in zip(lines, found, strict=True)
        for block in (
            *marked([line], style.NOTE),
            *(Indented(proof, len(line[0]) + 1) for proof in grounds(note, page)),
        )
    ]


def _note(note: NoteRecord, in_full: bool) -> Text:
    return Text.assemble((note.title, style.NOTE), f". {note.text}" if in_full else "")


def grounds(record: EvidenceRecord, page: Page, *, is_boxed: bool = False) -> list[RenderableType]:
    """What a fact stands on, as far as the user asked for it: its evidence, the rule that found it.

    An address stands on a line of its own and is not wrapped, so that it can be copied and clicked; only
    in a box, whose border it would break, it is.
    """
    lines: list[tuple[str, Text]] = []
    if page.grounds.evidence and record.anchor:
        lines.append(("=", Text(captions.anchor(record.anchor), style=style.QUIET)))
    for citation in record.citations if page.grounds.evidence else ():
        lines.append(("=", Text(captions.publication(citation), style=style.QUIET)))
        address = Text(citation.address, style=Style(link=citation.address, dim=True))
        if not is_boxed:
            address.no_wrap, address.overflow = True, "ignore"
        lines.append(("", address))
    if page.grounds.why and record.rule:
        lines.append(("why", Text(captions.rule(record), style=style.QUIET)))
    return marked(lines, style.QUIET)


def standing(deadline: DeadlineRecord, width: int) -> list[RenderableType]:
    """What is left in words, and as a bar where the length is known."""
    words = Text(deadline.words, style=style.STATUS[deadline.status])
    if deadline.days_total is None or deadline.days_elapsed is None:
        return [words]
    return [words, _bar(deadline.days_elapsed, deadline.days_total, width, style.STATUS[deadline.status])]


def _bar(elapsed: int, total: int, width: int, bar_style: str) -> Text:
    """How much of a time has gone: full for what has passed, light for what is left."""
    filled = width if total <= 0 else round(width * min(max(elapsed / total, 0), 1))
    return Text.assemble(("█" * filled, bar_style), ("░" * (width - filled), style.QUIET))
