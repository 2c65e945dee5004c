"""Who is who, and how often each is quoted."""

from collections.abc import Sequence

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PersonRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Indented, Page, grounds, heading


def draw(found: Sequence[PersonRecord], page: Page) -> list[RenderableType]:
    """People, organisations and states, with role, affiliation and the number of their quotations."""
    footnotes = Footnotes(found)
    blocks = heading(page, "People")
    if any(page.grounds) or page.width < NARROW:
        blocks += [block for person in found for block in _entry(person, footnotes, page)]
        return [*blocks, *footnotes.blocks(page, in_full=False)]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True, header_style=style.QUIET)
    for name, ratio in (("Name", 24), ("Role", 26), ("Affiliation", 26), ("Quoted", 18)):
        table.add_column(name, ratio=ratio, overflow="fold")
    for person in found:
        table.add_row(
            _name(person, footnotes),
            Text(captions.role_or_kind(person)),
            Text(person.affiliation or ""),
            Text(captions.speech_count(person), style="" if person.quotes or person.relayed else style.QUIET),
        )
    return [*blocks, table, *footnotes.blocks(page, in_full=False)]


def _entry(person: PersonRecord, footnotes: Footnotes, page: Page) -> list[RenderableType]:
    described = ", ".join(part for part in (captions.role_or_kind(person), person.affiliation) if part)
    told = " · ".join(part for part in (described, captions.speech_count(person)) if part)
    return [
        _name(person, footnotes),
        Indented(Text(told)),
        *map(Indented, grounds(person, page)),
    ]


def _name(person: PersonRecord, footnotes: Footnotes) -> Text:
    return Text.assemble((person.name, style.NAME), footnotes.references(person))
