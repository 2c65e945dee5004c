"""Who demands, offers, refuses what: the sides next to each other."""

from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PositionRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Indented, Page, grounds, heading

_NARROWEST_SIDE = 24


def draw(found: Sequence[PositionRecord], page: Page) -> list[RenderableType]:
    """A column for each side where the page is wide enough for them, else one side below the other."""
    footnotes = Footnotes(found)
    blocks = heading(page, "Positions")
    sides: dict[str, list[PositionRecord]] = {}
    for position in found:
        sides.setdefault(position.side_id, []).append(position)
    if any(page.grounds) or page.width < max(NARROW, _NARROWEST_SIDE * len(sides)):
        for number, held in enumerate(sides.values()):
            blocks += [
                *([Text("")] if number else []),
                _side(held),
                Indented(Group(*(block for one in held for block in _entry(one, footnotes, page)))),
            ]
        return [*blocks, *footnotes.blocks(page, in_full=False)]
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    for held in sides.values():
        table.add_column(_side(held), ratio=1, overflow="fold")
    table.add_row(*(Group(*_spaced([_position(one, footnotes) for one in held])) for held in sides.values()))
    return [*blocks, table, *footnotes.blocks(page, in_full=False)]


def _spaced(texts: Sequence[Text]) -> list[Text]:
    return [block for text in texts for block in (Text(""), text)][1:]


def _side(held: Sequence[PositionRecord]) -> Text:
    return Text(held[0].side, style=style.NAME)


def _entry(position: PositionRecord, footnotes: Footnotes, page: Page) -> list[RenderableType]:
    return [_position(position, footnotes), *map(Indented, grounds(position, page))]


def _position(position: PositionRecord, footnotes: Footnotes) -> Text:
    holder = f"{position.holder}: " if position.holder_id != position.side_id else ""
    return Text.assemble((holder, style.HEADING), captions.position(position), footnotes.references(position))
