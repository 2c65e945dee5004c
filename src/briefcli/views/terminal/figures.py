"""Casualties and every other number, with its hedge."""

from collections.abc import Sequence
from itertools import compress

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.model.figure import CASUALTIES
from briefcli.views import captions, style, wording
from briefcli.views.records import FigureRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Indented, Page, grounds, heading, section

_COLUMNS = ("Figure", "What is counted", "Where", "Said by", "As of")
_RATIOS = (24, 26, 10, 20, 12)


def draw(found: Sequence[FigureRecord], page: Page) -> list[RenderableType]:
    """Casualties, those of earlier occasions, the other numbers, then the notes about them."""
    footnotes = Footnotes(found)
    blocks = heading(page, "Figures")
    harmed = [figure for figure in found if figure.measure in CASUALTIES]
    parts = (
        ("Casualties", [figure for figure in harmed if figure.scope != "earlier"]),
        ("Casualties of earlier occasions", [figure for figure in harmed if figure.scope == "earlier"]),
        ("Other numbers", [figure for figure in found if figure.measure not in CASUALTIES]),
    )
    for number, (title, part) in enumerate(one for one in parts if one[1]):
        blocks += [*([Text("")] if number else []), section(title), *_part(part, footnotes, page)]
    return [*blocks, *footnotes.blocks(page, in_full=True)]


def _part(found: Sequence[FigureRecord], footnotes: Footnotes, page: Page) -> list[RenderableType]:
    if any(page.grounds) or page.width < NARROW:
        return [block for figure in found for block in _entry(figure, footnotes, page)]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True, header_style=style.QUIET)
    rows = [_cells(figure, footnotes) for figure in found]
    told = [any(row[place].plain for row in rows) for place in range(len(_COLUMNS))]
    for name, ratio, is_told in zip(_COLUMNS, _RATIOS, told, strict=True):
        if is_told:
            table.add_column(name, ratio=ratio, overflow="fold")
    for row in rows:
        table.add_row(*compress(row, told))
    return [table]


def _cells(figure: FigureRecord, footnotes: Footnotes) -> tuple[Text, ...]:
    """The cells of a figure, in the order of the columns; a column in which none has any words is not drawn."""
    return (
        _hedged(figure, footnotes),
        Text(captions.concept(figure)),
        Text(figure.place or "", style=style.QUIET),
        Text(captions.said_by(figure)),
        Text(wording.partial_date(figure.as_of) if figure.as_of else "", style=style.QUIET),
    )


def _entry(figure: FigureRecord, footnotes: Footnotes, page: Page) -> list[RenderableType]:
    as_of = f"as of {wording.partial_date(figure.as_of)}" if figure.as_of else None
    about = " · ".join(part for part in (captions.concept(figure), figure.place, as_of) if part)
    return [
        _words(figure, footnotes),
        *([Indented(Text(about))] if about else []),
        Indented(Text(captions.source(figure), style=style.QUIET)),
        *map(Indented, grounds(figure, page)),
    ]


def _words(figure: FigureRecord, footnotes: Footnotes) -> Text:
    return Text.assemble((figure.words, style.NUMBER), footnotes.references(figure))


def _hedged(figure: FigureRecord, footnotes: Footnotes) -> Text:
    """A figure with its hedge as printed, unless that says the same."""
    hedge = captions.hedge(figure)
    return Text.assemble(_words(figure, footnotes), (f"\n{hedge}" if hedge else "", style.QUIET))
