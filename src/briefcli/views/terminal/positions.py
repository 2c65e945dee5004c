"""Who demands, offers, refuses what: the sides next to each other."""

from collections.abc import Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import PositionRecord
from briefcli.views.terminal.blocks import NARROW, Page, evidence, heading, indented, noted_evidence

_NARROWEST_SIDE = 24


def draw(found: Sequence[PositionRecord], page: Page) -> list[RenderableType]:
    """A column for each side where the page is wide enough for them, else one side below the other."""
    blocks = heading(page, "Positions")
    sides: dict[str, list[PositionRecord]] = {}
    for position in found:
        sides.setdefault(position.side_id, []).append(position)
    if page.evidence or page.width < max(NARROW, _NARROWEST_SIDE * len(sides)):
        for held in sides.values():
            blocks += [
                _side(held),
                *(indented(block) for one in held for block in _entry(one, page)),
                Text(""),
            ]
        return [*blocks, *noted_evidence(found, page)]
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    for held in sides.values():
        table.add_column(_side(held), ratio=1, overflow="fold")
    table.add_row(
        *(Group(*(block for one in held for block in (_position(one), Text("")))) for held in sides.values())
    )
    return [*blocks, table, *noted_evidence(found, page)]


def _side(held: Sequence[PositionRecord]) -> Text:
    return Text(held[0].side, style=style.NAME)


def _entry(position: PositionRecord, page: Page) -> list[RenderableType]:
    return [_position(position), *(indented(block) for block in evidence(position, page))]


def _position(position: PositionRecord) -> Text:
    words = captions.position(position)
    if position.holder_id == position.side_id:
        words = words.removeprefix(f"{position.holder} ")
    return Text(words)
