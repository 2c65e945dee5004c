"""Tables: columns as wide as their words need, with a head and a line below it."""

from collections.abc import Callable, Sequence
from functools import partial

from rich.text import Text

from briefcli.views import style
from briefcli.views.terminal.lines import longest_word, side_by_side, wrapped

_GAP_COLUMNS = 2
"""Between two columns: one space reads as one text."""

Row = Sequence[Text]


class Grid:
    """The columns of one or more tables below each other; those without words in any row are left out."""

    def __init__(self, heads: Row, used: Sequence[int], widths: Sequence[int]) -> None:
        self._heads, self._used, self._widths = heads, used, widths

    def draw(self, rows: Sequence[Row]) -> list[Text]:
        """A table: its head, a line, its rows."""
        rule = Text("─" * (sum(self._widths) + _GAP_COLUMNS * (len(self._widths) - 1)), style=style.RULE)
        return [*self._row(self._heads), rule, *(line for row in rows for line in self._row(row))]

    def _row(self, row: Row) -> list[Text]:
        cells = [wrapped(row[place], width) for place, width in zip(self._used, self._widths, strict=True)]
        return side_by_side(cells, self._widths, _GAP_COLUMNS)


def fitted(heads: Row, rows: Sequence[Row], width: int) -> Grid | None:
    """Columns for all of these rows within a width; nothing where a word would have to be broken for it."""
    used = [place for place in range(len(heads)) if any(row[place].plain for row in rows)]
    widths = _widths([[heads[place], *(row[place] for row in rows)] for place in used], width)
    return Grid(heads, used, widths) if widths is not None else None


def _widths(columns: Sequence[Sequence[Text]], width: int) -> list[int] | None:
    """How wide each column is: what its longest word needs at least, what its longest text needs at most.

    Of three ways to share what is left, the one that makes the table shortest counts.
    """
    needed = [max(map(longest_word, column)) for column in columns]
    lengths = [[[line.cell_len for line in cell.split("\n")] for cell in column] for column in columns]
    widest = [max(max(cell) for cell in column) for column in lengths]
    texts = [sum(sum(cell) for cell in column) for column in lengths]
    free = min(width - _GAP_COLUMNS * (len(columns) - 1), sum(widest)) - sum(needed)
    if free < 0:
        return None
    ways: tuple[Callable[[int, int], float], ...] = (
        lambda place, columns_: needed[place] - columns_,
        lambda place, columns_: (widest[place] - columns_) / (widest[place] - needed[place]),
        lambda place, columns_: texts[place] / max(columns_, 1),
    )
    return min((_shared(needed, widest, free, way) for way in ways), key=partial(_height, lengths))


def _shared(needed: Sequence[int], widest: Sequence[int], free: int, urgency: Callable[[int, int], float]) -> list[int]:
    """Widths to which each free column of the page was added where it was most urgent."""
    widths = list(needed)
    for _ in range(free):
        open_ = [place for place, most in enumerate(widest) if widths[place] < most]
        widths[max(open_, key=lambda place: urgency(place, widths[place]))] += 1
    return widths


def _height(columns: Sequence[Sequence[Sequence[int]]], widths: Sequence[int]) -> int:
    """About how many lines a table takes, of whose cells the lengths of the lines are known."""
    heights = (
        [sum(-(-length // max(width, 1)) for length in cell) for cell in column]
        for column, width in zip(columns, widths, strict=True)
    )
    return sum(map(max, zip(*heights, strict=True)))
