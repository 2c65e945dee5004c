"""Casualties and every other number, with its hedge."""

from collections.abc import Sequence

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.model.figure import CASUALTIES
from briefcli.views import captions, style, wording
from briefcli.views.records import FigureRecord
from briefcli.views.terminal.blocks import NARROW, Page, evidence, heading, indented, noted_evidence, section

_COLUMNS = ("Figure", "What is counted", "Where", "Said by", "As of")


def draw(found: Sequence[FigureRecord], page: Page) -> list[RenderableType]:
    """Casualties, then the other numbers, then the notes about them."""
    blocks = heading(page, "Figures")
    casualties = [figure for figure in found if figure.measure in CASUALTIES]
    others = [figure for figure in found if figure.measure not in CASUALTIES]
    for title, part in (("Casualties", casualties), ("Other numbers", others)):
        if part:
            blocks += [section(title), *_part(part, page), Text("")]
    return [*blocks, *noted_evidence(found, page)]


def _part(found: Sequence[FigureRecord], page: Page) -> list[RenderableType]:
    if page.evidence or page.width < NARROW:
        return [block for figure in found for block in _entry(figure, page)]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True, header_style=style.QUIET)
    for name, ratio in zip(_COLUMNS, (22, 26, 14, 20, 13), strict=True):
        table.add_column(name, ratio=ratio, overflow="fold")
    for figure in found:
        table.add_row(
            _words(figure),
            Text(figure.concept),
            Text(figure.place or "", style=style.QUIET),
            Text(figure.said_by or figure.unknown_because or "the report itself"),
            Text(wording.partial_date(figure.as_of) if figure.as_of else "", style=style.QUIET),
        )
    return [table]


def _entry(figure: FigureRecord, page: Page) -> list[RenderableType]:
    place = f" · {figure.place}" if figure.place else ""
    as_of = f" · as of {wording.partial_date(figure.as_of)}" if figure.as_of else ""
    return [
        _words(figure),
        indented(Text(f"{figure.concept}{place}{as_of}")),
        indented(Text(captions.source(figure), style=style.QUIET)),
        *(indented(block) for block in evidence(figure, page)),
    ]


def _words(figure: FigureRecord) -> Text:
    return Text(figure.words, style=style.NUMBER)
