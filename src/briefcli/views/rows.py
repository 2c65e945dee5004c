"""What a query finds, whatever its columns are: as JSON, CSV, and a plain table for people."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from briefcli.views import formats, sanitise

_GAP = "  "
_WIDEST_CELL = 60
"""Columns of a cell of the table for people; programs get all of it."""


def jsonl(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """A JSON object for each row, a line each."""
    for row in rows:
        yield formats.line(dict(zip(columns, row, strict=True))) + "\n"


def json(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """A JSON array with an object for each row, on a line each."""
    before = "[\n"
    for line in jsonl(columns, rows):
        yield f"{before}  {line.rstrip()}"
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """CSV as RFC 4180 has it, with a header; cells are inert in a spreadsheet and a terminal."""
    yield formats.csv_line(columns)
    for row in rows:
        yield formats.csv_line(row)


def table(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A table with its columns aligned, numbers to the right; an ellipsis shows where a long text is cut."""
    found = list(rows)
    cells = [[_cell(value) for value in row] for row in (columns, *found)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    is_right = [all(isinstance(row[place], int | float | None) for row in found) for place in range(len(columns))]
    lines = [cells[0], ["─" * width for width in widths], *cells[1:]]
    return "".join(
        _GAP.join(
            _padded(cell, width, is_right=right) for cell, width, right in zip(line, widths, is_right, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else _word(value)
    harmless = sanitise.line(text)
    return harmless if len(harmless) <= _WIDEST_CELL else harmless[: _WIDEST_CELL - 1].rstrip() + "…"


def _word(value: Any) -> str:
    if isinstance(value, Sequence):
        return ", ".join(_cell(one) for one in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_cell(one)}" for name, one in value.items() if one is not None)
    return formats.line(value).strip('"') if isinstance(value, float | bool) else str(value)


def _padded(cell: str, width: int, *, is_right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if is_right else cell + space


def _width(cell: str) -> int:
    """Columns of a terminal that a text takes."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else not unicodedata.combining(char) for char in cell)
