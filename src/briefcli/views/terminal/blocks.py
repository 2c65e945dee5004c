"""The pieces that every page is made of: headings, quoted words, notes after their marks."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from rich.text import Text

from briefcli.model.deadline import Moment
from briefcli.model.story import Story
from briefcli.views import sanitise, style
from briefcli.views.captions import Grounds
from briefcli.views.records import FactRecord, NoteRecord
from briefcli.views.terminal.lines import GLUE, behind, beside, indented, wrapped
from briefcli.views.terminal.proof import grounds

NARROW = 72
"""Below so many columns a table of four columns has a word or two to a line; lists are used instead."""

_BLANK = Text()


class Page(NamedTuple):
    """What a page is about: the story, the moment it is seen from, what is shown under each fact, how wide.

    `is_live` pages are drawn again every second and show seconds; addresses are links where the terminal has them.
    """

    story: Story | None
    moment: Moment
    grounds: Grounds
    width: int
    is_live: bool = False
    has_links: bool = False


def heading(page: Page, noun: str) -> list[Text]:
    """The first line of a page: what is shown, of which story."""
    title = f" · {sanitise.line(page.story.title)}" if page.story else ""
    return [*wrapped(Text.assemble((noun, style.HEADING), title), page.width), *drafted(page), _BLANK]


def drafted(page: Page) -> list[Text]:
    """A line that says of a draft that it is one."""
    return wrapped(style.DRAFT, page.width) if page.story and page.story.draft else []


def section(title: str) -> Text:
    """The title of a part of a page."""
    return Text(title, style=style.HEADING)


def parted(parts: Iterable[Sequence[Text]]) -> list[Text]:
    """Parts with a blank line between each two."""
    return [line for part in parts for line in (_BLANK, *part)][1:]


def quoted(lines: Iterable[Text]) -> list[Text]:
    """Somebody's own words after a bar."""
    return [behind((f"{style.QUOTE_BAR} ", style.QUOTE), line) for line in lines]


def proven(record: FactRecord | NoteRecord, page: Page, margin: int = 2) -> list[Text]:
    """What a fact stands on, as far as the user asked for it, moved to the right."""
    return indented(grounds(record, page.grounds, page.width - margin, has_links=page.has_links), margin)


class Footnotes:
    """The notes about the facts of a page, numbered in the order in which they are first referred to."""

    def __init__(self, records: Iterable[FactRecord]) -> None:
        self._notes = {note.id: note for record in records for note in record.notes}
        self._numbers = {note_id: number for number, note_id in enumerate(self._notes, start=1)}

    def references(self, record: FactRecord) -> Text:
        """The marks that stand after a fact and stay on its line: " !1 !2"."""
        numbers = sorted(self._numbers[note.id] for note in record.notes)
        return Text.assemble(*(part for number in numbers for part in (GLUE, *_mark(number))))

    def blocks(self, page: Page, *, in_full: bool) -> list[Text]:
        """The notes below a page and a blank line, each after its mark, with its evidence where it was asked for."""
        marks = [Text.assemble(*_mark(number)) for number in self._numbers.values()]
        blocks = notes(self._notes.values(), page, in_full=in_full, marks=marks)
        return [_BLANK, *blocks] if blocks else []


def _mark(number: int) -> tuple[tuple[str, str], tuple[str, str]]:
    return (style.NOTE_MARK, style.NOTE), (str(number), style.NUMBER)


def notes(found: Collection[NoteRecord], page: Page, *, in_full: bool, marks: Sequence[Text] = ()) -> list[Text]:
    """Editor's notes after their marks: their gist, and below it in full what they say, and what proves it."""
    marks = marks or [Text(style.NOTE_MARK, style=style.NOTE)] * len(found)
    margin = max((mark.cell_len for mark in marks), default=0) + 1
    lines: list[Text] = []
    for mark, note in zip(marks, found, strict=True):
        told = _note(note, is_full=in_full or page.grounds.evidence)
        label = Text.assemble(mark, " " * (margin - 1 - mark.cell_len))
        lines += [*beside([(label, told)], page.width), *proven(note, page, margin)]
    return lines


def _note(note: NoteRecord, *, is_full: bool) -> Text:
    return Text.assemble((note.title, style.HEADING), f"\n{note.text}") if is_full else Text(note.title)


def marked(lines: Iterable[tuple[str, Text]], width: int) -> list[Text]:
    """Marks with text beside each."""
    return beside([(Text(mark, style=style.RULE), content) for mark, content in lines], width)
