"""Who is who, and how often each is quoted."""

from collections.abc import Sequence

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PersonRecord
from briefcli.views.terminal.blocks import NARROW, Page, evidence, heading, indented, noted_evidence


def draw(found: Sequence[PersonRecord], page: Page) -> list[RenderableType]:
    """People, organisations and states, with role, affiliation and the number of their quotations."""
    blocks = heading(page, "People")
    if page.evidence or page.width < NARROW:
        return [*blocks, *(block for person in found for block in _entry(person, page))]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True, header_style=style.QUIET)
    for name, ratio in (("Name", 24), ("Role", 26), ("Affiliation", 26), ("Quoted", 18)):
        table.add_column(name, ratio=ratio, overflow="fold")
    for person in found:
        table.add_row(
            Text(person.name, style=style.NAME),
            Text(person.role or person.kind),
            Text(person.affiliation or ""),
            Text(captions.speech_count(person), style="" if person.quotes or person.relayed else style.QUIET),
        )
    return [*blocks, table, *noted_evidence(found, page)]


def _entry(person: PersonRecord, page: Page) -> list[RenderableType]:
    described = ", ".join(part for part in (person.role or person.kind, person.affiliation) if part)
    return [
        Text(person.name, style=style.NAME),
        indented(Text(f"{described} · {captions.speech_count(person)}")),
        *(indented(block) for block in (*evidence(person, page), *noted_evidence([person], page))),
    ]
