"""Casualties and every other number, with its hedge."""

from collections.abc import Sequence

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.model.figure import CASUALTIES
from briefcli.views import captions, style, wording
from briefcli.views.records import FigureRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Indented, Page, grounds, heading, section

_COLUMNS = ("Figure", "What is counted", "Where", "Said by", "As of")


def draw(found: Sequence[FigureRecord], page: Page) -> list[RenderableType]:
    """Casualties, then the other numbers, then the notes about them."""
    footnotes = Footnotes(found)
    blocks = heading(page, "Figures")
    casualties = [figure for figure in found if figure.measure in CASUALTIES]
    others = [figure for figure in found if figure.measure not in CASUALTIES]
    for title, part in (("Casualties", casualties), ("Other numbers", others)):
        if part:
            between = [Text("")] if part is others and casualties else []
            blocks += [*between, section(title), *_part(part, footnotes, page)]
    return [*blocks, *footnotes.blocks(page, in_full=True)]


def _part(found: Sequence[FigureRecord], footnotes: Footnotes, page: Page) -> list[RenderableType]:
    if any(page.grounds) or page.width < NARROW:
        return [block for figure in found for block in _entry(figure, footnotes, page)]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True, header_style=style.QUIET)
    for name, ratio in zip(_COLUMNS, (24, 26, 10, 20, 12), strict=True):
        table.add_column(name, ratio=ratio, overflow="fold")
    for figure in found:
        table.add_row(
            _hedged(figure, footnotes),
            Text(captions.concept(figure)),
            Text(figure.place or "", style=style.QUIET),
            Text(captions.said_by(figure)),
            Text(wording.partial_date(figure.as_of) if figure.as_of else "", style=style.QUIET),
        )
    return [table]


def _entry(figure: FigureRecord, footnotes: Footnotes, page: Page) -> list[RenderableType]:
    place = f" · {figure.place}" if figure.place else ""
    as_of = f" · as of {wording.partial_date(figure.as_of)}" if figure.as_of else ""
    return [
        _words(figure, footnotes),
        Indented(Text(f"{captions.concept(figure)}{place}{as_of}")),
        Indented(Text(captions.source(figure), style=style.QUIET)),
        *map(Indented, grounds(figure, page)),
    ]


def _words(figure: FigureRecord, footnotes: Footnotes) -> Text:
    return Text.assemble((figure.words, style.NUMBER), footnotes.references(figure))


def _hedged(figure: FigureRecord, footnotes: Footnotes) -> Text:
    """A figure with its hedge as printed, unless that says the same."""
    hedge = captions.hedge(figure)
    return Text.assemble(_words(figure, footnotes), (f"\n{hedge}" if hedge else "", style.QUIET))
