"""The pieces that every page is made of: headings, wrapped text, notes, evidence, bars."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.console import RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from briefcli.model.deadline import Moment
from briefcli.views import captions, style
from briefcli.views.records import CitationRecord, EvidenceRecord, FactRecord, NoteRecord

NARROW = 72
"""Below so many columns a table of four columns breaks words; lists are used instead."""


class Page(NamedTuple):
    """What a page is about: the story's title, the moment it is seen from, with evidence or not, its width.

    `is_live` pages are drawn again every second and tell seconds.
    """

    title: str
    moment: Moment
    evidence: bool
    width: int
    is_live: bool = False


def heading(page: Page, noun: str) -> list[RenderableType]:
    """The first line of a page: what is shown, of which story."""
    return [Text.assemble((noun, style.HEADING), (f" · {page.title}", style.QUIET)), Text("")]


def section(title: str) -> Text:
    """The title of a part of a page."""
    return Text(title, style=style.HEADING)


def indented(content: RenderableType, columns: int = 2) -> Padding:
    """Something moved to the right, with all its wrapped lines."""
    return Padding(content, (0, 0, 0, columns))


def marked(mark: str, content: Text, mark_style: str) -> RenderableType:
    """A mark with text beside it, whose wrapped lines stay clear of the mark."""
    return rows([(Text(mark, style=mark_style), content)], columns=2)


def rows(cells: Iterable[Sequence[RenderableType]], *, columns: int, fixed: Sequence[int] = (0,)) -> Table:
    """Rows without lines between them; the columns named in `fixed` are never wrapped."""
    grid = Table.grid(padding=(0, 2, 0, 0) if columns > 2 else (0, 1, 0, 0))
    for column in range(columns):
        grid.add_column(no_wrap=column in fixed, overflow="fold")
    for row in cells:
        grid.add_row(*row)
    return grid


def notes(found: Sequence[NoteRecord], *, in_full: bool = True) -> list[RenderableType]:
    """Editor's notes, each behind its mark; in full, or only their gist."""
    return [marked(style.NOTE_MARK, _note(note, in_full), style.NOTE) for note in found]


def _note(note: NoteRecord, in_full: bool) -> Text:
    gist = Text(note.title, style=style.NOTE)
    return gist + Text(f". {note.text}") if in_full else gist


def evidence(record: EvidenceRecord, page: Page) -> list[RenderableType]:
    """What proves a fact, where the user asked for it; addresses can be clicked."""
    if not page.evidence:
        return []
    proofs = [Text(captions.anchor(record.anchor), style=style.QUIET)] if record.anchor else []
    proofs += [_citation(citation) for citation in record.citations]
    return [marked("=", proof, style.QUIET) for proof in proofs]


def _citation(citation: CitationRecord) -> Text:
    before, address, after = captions.citation(citation).partition(citation.address)
    return Text.assemble(before, (address, Style(link=address)), after, style=style.QUIET)


def noted_evidence(records: Iterable[FactRecord], page: Page) -> list[RenderableType]:
    """The notes about some facts, each once, with the evidence of the notes where it was asked for."""
    by_id = {note.id: note for record in records for note in record.notes}
    return [block for note in by_id.values() for block in (*notes([note]), *evidence(note, page))]


def bar(elapsed: int, total: int, width: int, bar_style: str) -> Text:
    """How much of a time has gone: full for what has passed, light for what is left."""
    filled = width if total <= 0 else round(width * min(max(elapsed / total, 0), 1))
    return Text.assemble(("█" * filled, bar_style), ("░" * (width - filled), style.QUIET))
