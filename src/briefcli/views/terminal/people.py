"""Who is who, and how often each is quoted."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PersonRecord
from briefcli.views.terminal import grid
from briefcli.views.terminal.blocks import NARROW, Footnotes, Page, heading, proven
from briefcli.views.terminal.lines import indented, wrapped

_HEADS = ("Name", "Role", "Affiliation", "Quoted")


def draw(found: Sequence[PersonRecord], page: Page) -> list[Text]:
    """People, organisations and states, with role, affiliation and the number of their quotations."""
    footnotes = Footnotes(found)
    is_table = not page.grounds.are_asked and page.width >= NARROW
    heads = [Text(head) for head in _HEADS]
    rows = [_cells(one, footnotes) for one in found]
    table = grid.fitted(heads, rows, page.width) if is_table else None
    listed = table.draw(rows) if table else [line for person in found for line in _entry(person, footnotes, page)]
    return [*heading(page, "People"), *listed, *footnotes.blocks(page, in_full=False)]


def _cells(person: PersonRecord, footnotes: Footnotes) -> tuple[Text, ...]:
    told = (captions.role_or_kind(person), person.affiliation or "", captions.speech_count(person))
    return (_name(person, footnotes), *map(Text, told))


def _entry(person: PersonRecord, footnotes: Footnotes, page: Page) -> list[Text]:
    described = ", ".join(part for part in (captions.role_or_kind(person), person.affiliation) if part)
    told = " · ".join(part for part in (described, captions.speech_count(person)) if part)
    return [
        *wrapped(_name(person, footnotes), page.width),
        *indented(wrapped(told, page.width - 2)),
        *proven(person, page),
    ]


def _name(person: PersonRecord, footnotes: Footnotes) -> Text:
    return Text.assemble((person.name, style.NAME), footnotes.references(person))
