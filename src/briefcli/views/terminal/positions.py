"""Who demands, offers, refuses what: the sides next to each other."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PositionRecord
from briefcli.views.terminal import grid
from briefcli.views.terminal.blocks import NARROW, Footnotes, Page, heading, parted, proven
from briefcli.views.terminal.lines import MARGIN_COLUMNS, indented, wrapped

_NARROWEST_SIDE_COLUMNS = 24
"""Narrower columns hold three words, and read worse than a list."""


def draw(found: Sequence[PositionRecord], page: Page) -> list[Text]:
    """A column for each side where the page is wide enough for them, else one side below the other."""
    footnotes = Footnotes(found)
    sides: dict[str, list[PositionRecord]] = {}
    for position in found:
        sides.setdefault(position.side_id, []).append(position)
    is_table = not page.grounds.are_asked and page.width >= max(NARROW, _NARROWEST_SIDE_COLUMNS * len(sides))
    drawn = _table(list(sides.values()), footnotes, page) if is_table else None
    listed = drawn or parted([_side(held, footnotes, page) for held in sides.values()])
    return [*heading(page, "Positions"), *listed, *footnotes.blocks(page, in_full=False)]


def _table(sides: Sequence[Sequence[PositionRecord]], footnotes: Footnotes, page: Page) -> list[Text] | None:
    cells = [Text("\n\n").join(_position(one, footnotes) for one in held) for held in sides]
    table = grid.fitted([_name(held) for held in sides], [cells], page.width)
    return table.draw([cells]) if table else None


def _side(held: Sequence[PositionRecord], footnotes: Footnotes, page: Page) -> list[Text]:
    inner = page._replace(width=page.width - MARGIN_COLUMNS)
    entries = [[*wrapped(_position(one, footnotes), inner.width), *proven(one, inner)] for one in held]
    return [*wrapped(_name(held), page.width), *indented((line for entry in entries for line in entry), MARGIN_COLUMNS)]


def _name(held: Sequence[PositionRecord]) -> Text:
    return Text(held[0].side, style=style.NAME)


def _position(position: PositionRecord, footnotes: Footnotes) -> Text:
    holder = f"{position.holder}: " if position.holder_id != position.side_id else ""
    return Text.assemble((holder, style.HEADING), captions.position(position), footnotes.references(position))
