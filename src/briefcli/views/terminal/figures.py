"""Casualties and every other number, with its hedge."""

from collections.abc import Sequence
from itertools import compress

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.views import captions, figure_order, style, wording
from briefcli.views.records import FigureRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Indented, Page, grounds, heading, section

_COLUMNS = ("Figure", "What is counted", "Where", "Said by", "As of")
_RATIOS = (24, 26, 10, 20, 12)


def draw(found: Sequence[FigureRecord], page: Page) -> list[RenderableType]:
    """Casualties, those of earlier occasions, the other numbers, then the notes about them."""
    footnotes = Footnotes(found)
    blocks = heading(page, "Figures")
    for number, part in enumerate(figure_order.parts(found, page.story)):
        blocks += [*([Text("")] if number else []), section(part.title), *_part(part.rows, footnotes, page)]
    return [*blocks, *footnotes.blocks(page, in_full=True)]


def _part(told: Sequence[Sequence[FigureRecord]], footnotes: Footnotes, page: Page) -> list[RenderableType]:
    if any(page.grounds) or page.width < NARROW:
        return [block for same in told for block in _entry(same, footnotes, page)]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True, header_style=style.QUIET)
    rows = [_cells(same, footnotes) for same in told]
    drawn = [any(row[place].plain for row in rows) for place in range(len(_COLUMNS))]
    for name, ratio, is_drawn in zip(_COLUMNS, _RATIOS, drawn, strict=True):
        if is_drawn:
            table.add_column(name, ratio=ratio, overflow="fold")
    for row in rows:
        table.add_row(*compress(row, drawn))
    return [table]


def _cells(same: Sequence[FigureRecord], footnotes: Footnotes) -> tuple[Text, ...]:
    """The cells of a figure, in the order of the columns; a column in which none has any words is not drawn."""
    figure = same[0]
    return (
        _hedged(same, footnotes),
        Text(captions.concept(figure)),
        Text(figure.place or "", style=style.QUIET),
        Text(captions.said_by(figure)),
        Text(wording.partial_date(figure.as_of) if figure.as_of else "", style=style.QUIET),
    )


def _entry(same: Sequence[FigureRecord], footnotes: Footnotes, page: Page) -> list[RenderableType]:
    figure = same[0]
    as_of = f"as of {wording.partial_date(figure.as_of)}" if figure.as_of else None
    about = " · ".join(part for part in (captions.concept(figure), figure.place, as_of) if part)
    return [
        _words(same, footnotes),
        *([Indented(Text(about))] if about else []),
        Indented(Text(captions.source(figure), style=style.QUIET)),
        *(Indented(ground) for one in same for ground in grounds(one, page)),
    ]


def _words(same: Sequence[FigureRecord], footnotes: Footnotes) -> Text:
    times = f" ×{len(same)}" if len(same) > 1 else ""
    return Text.assemble((same[0].words, style.NUMBER), (times, style.QUIET), footnotes.references(same[0]))


def _hedged(same: Sequence[FigureRecord], footnotes: Footnotes) -> Text:
    """A figure with its hedge as printed, unless that says the same."""
    hedge = captions.hedge(same[0])
    return Text.assemble(_words(same, footnotes), (f"\n{hedge}" if hedge else "", style.QUIET))
