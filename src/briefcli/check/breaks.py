"""Where a text ends one thing and begins another: paragraphs, headline and article, items of a list, rows of a table.

Words on the two sides of such a break do not stand together, though nothing but white space parts them. A line that
ends because the page was full parts nothing. Which of the two a line end is, is told by the lines around it: each is
a paragraph, unless the text is broken into lines of one width; items and rows show themselves by their shape.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from briefcli.extract import paragraphs
from briefcli.extract.offsets import trim

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n|\r[^\S\n\r]*\r|\f|\u2029")
_CELL_END = re.compile(r"\t+| [|¦] |(?<=\S) {3,}(?=\S)")
_ITEM = re.compile(r"(?:[-*+•‣▪◦●■]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s")
# A number, or words with a number before or behind them and nothing else: 14; killed 14; 40 injured; Killed: 14.
_NUMBER = r"[^\w\s]?\d[\d.,]*\W{0,3}"
_ROW = re.compile(rf"{_NUMBER}|[^\d.!?]{{1,40}}[\s:;,|]{_NUMBER}|{_NUMBER}[\s:;,|][^\d.!?]{{1,40}}")
_LABELLED = re.compile(r"[^\W\d_][\w' ]{0,30}:\s+\S")
_LONGEST_ROW = 60
_END = frozenset(".!?:;\"'”’»)…")
_WIDEST = 120
"""Characters of the longest line of a text that is broken into lines of one width."""
_RAGGED = 15
"""Characters that a heading leaves free in its line, where the line of a paragraph is filled."""


class _Line(NamedTuple):
    """A line that is not blank, without the white space at its ends, and whether it begins a block of lines."""

    start: int
    end: int
    text: str
    begins: bool


def find(text: str) -> list[int]:
    """The offsets of the white space at which something ends and another thing begins, in order."""
    lines = list(_lines(text))
    widest = max((len(line.text) for line in lines), default=0)
    is_wrapped = paragraphs.is_wrapped("".join(("\n\n" if line.begins else "\n") + line.text for line in lines))
    found: set[int] = set()
    for one, other in pairwise(lines):
        cells = [one.start + match.start() for match in _CELL_END.finditer(one.text)]
        others = [other.start + match.start() for match in _CELL_END.finditer(other.text)]
        if not other.begins and cells and len(cells) == len(others):
            found.add(one.end)
            # In a row of two cells the first one says what the second one holds.
            found.update((*cells, *others) if len(cells) > 1 else ())
        elif other.begins or _is_apart(one, other, widest, is_wrapped=is_wrapped):
            found.add(one.end)
    return sorted(found)


def _lines(text: str) -> Iterator[_Line]:
    end = 0
    for match in _LINE.finditer(text):
        start, stop = trim(text, *match.span())
        if start < stop:
            begins = not end or _PARAGRAPH_END.search(text, end, start) is not None
            yield _Line(start, stop, text[start:stop], begins)
            end = stop


def _is_apart(one: _Line, other: _Line, widest: int, *, is_wrapped: bool) -> bool:
    """Whether a line is not continued by the next one, with no empty line between them."""
    is_ended = one.text[-1] in _END
    if _ITEM.match(other.text) and (is_ended or not is_wrapped or _ITEM.match(one.text)):
        return True
    if _is_row(one.text) and _is_row(other.text):
        return True
    if _LABELLED.match(one.text) and _LABELLED.match(other.text):
        return True
    width = len(one.text) + 1 + len(other.text.split(maxsplit=1)[0])
    if is_wrapped:
        is_heading = one.begins and not is_ended and not other.text[0].islower()
        return is_heading and width + _RAGGED < widest
    if is_ended:
        return True
    return not other.text[0].islower() and not width > widest <= _WIDEST


def _is_row(line: str) -> bool:
    return len(line) <= _LONGEST_ROW and _ROW.fullmatch(line) is not None
