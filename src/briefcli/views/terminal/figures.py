"""Casualties and every other number, with its hedge."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import captions, figure_order, style, wording
from briefcli.views.records import FigureRecord
from briefcli.views.terminal import grid
from briefcli.views.terminal.blocks import NARROW, Footnotes, Page, heading, parted, proven, section
from briefcli.views.terminal.lines import GLUE, indented, wrapped

_HEADS = ("Figure", "What is counted", "Where", "Said by", "As of")


def draw(found: Sequence[FigureRecord], page: Page) -> list[Text]:
    """Casualties, those of earlier occasions, the other numbers, then the notes about them."""
    footnotes = Footnotes(found)
    parts = figure_order.parts(found if page.grounds.are_asked else _without_earlier(found), page.story)
    table = _table([same for part in parts for same in part.rows], footnotes, page)
    drawn = [[section(part.title), *_part(part.rows, table, footnotes, page)] for part in parts]
    return [*heading(page, "Figures"), *parted(drawn), *footnotes.blocks(page, in_full=True)]


def _without_earlier(found: Sequence[FigureRecord]) -> Sequence[FigureRecord]:
    """The figures but those that only say what another one was before, which stands beside that."""
    earlier = {one.changed_from_id for one in found if one.changed_from is not None}
    return [one for one in found if one.id not in earlier or one.notes]


def _table(told: Sequence[Sequence[FigureRecord]], footnotes: Footnotes, page: Page) -> grid.Grid | None:
    """The columns of the page; nothing where it is a list, for the evidence or because it is narrow."""
    if page.grounds.are_asked or page.width < NARROW:
        return None
    heads = [Text(head) for head in _HEADS]
    return grid.fitted(heads, [_cells(same, footnotes) for same in told], page.width)


def _part(
    told: Sequence[Sequence[FigureRecord]], table: grid.Grid | None, footnotes: Footnotes, page: Page
) -> list[Text]:
    if table:
        return table.draw([_cells(same, footnotes) for same in told])
    return [line for same in told for line in _entry(same, footnotes, page)]


def _cells(same: Sequence[FigureRecord], footnotes: Footnotes) -> tuple[Text, ...]:
    """The cells of a figure, in the order of the columns."""
    figure = same[0]
    return (
        _hedged(same, footnotes),
        Text(_about(figure)),
        Text(figure.place or ""),
        Text(captions.said_by(figure)),
        Text(wording.partial_date(figure.as_of).replace(" ", GLUE) if figure.as_of else ""),
    )


def _about(figure: FigureRecord) -> str:
    return ", ".join(part for part in (captions.concept(figure), captions.circumstances(figure)) if part)


def _entry(same: Sequence[FigureRecord], footnotes: Footnotes, page: Page) -> list[Text]:
    figure = same[0]
    as_of = f"as of {wording.partial_date(figure.as_of)}" if figure.as_of else None
    about = " · ".join(part for part in (_about(figure), figure.place, as_of) if part)
    below = [line for told in (about, captions.source(figure)) if told for line in wrapped(told, page.width - 2)]
    return [
        *wrapped(_words(same, footnotes), page.width),
        *indented(below),
        *(line for one in same for line in proven(one, page)),
    ]


def _words(same: Sequence[FigureRecord], footnotes: Footnotes) -> Text:
    times = f"{GLUE}×{len(same)}" if len(same) > 1 else ""
    return Text.assemble((same[0].words, style.NUMBER), times, footnotes.references(same[0]))


def _hedged(same: Sequence[FigureRecord], footnotes: Footnotes) -> Text:
    """A figure with its hedge as printed, unless that says the same."""
    hedge = captions.hedge(same[0])
    return Text.assemble(_words(same, footnotes), f"\n{hedge}" if hedge else "")
