"""Where a text ends one thing and begins another: paragraphs, headline and article, items of a list, rows of a table.

Words on the two sides of such a break do not stand together, though nothing but white space parts them. A line that
ends because the page was full parts nothing. Which of the two a line end is, the lines around it tell: each is
a paragraph, unless the text is broken into lines of one width; items and rows show themselves by their shape.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.text import paragraphs
from briefcli.extract.text.offsets import trim

_LINE = regexes.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_PARAGRAPH_END = regexes.compile(r"\n[^\S\n]*\n|\r[^\S\n\r]*\r|\f|\u2029")
_CELL_END = regexes.compile(r"\t+| [|¦] |(?<=\S) {3,}(?=\S)")
_ITEM = regexes.compile(r"(?:[-*+•‣▪◦●■]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\s")
# A number, or words with a number before or after them and nothing else: 14; killed 14; 40 injured; Killed: 14.
_NUMBER = r"[^\w\s]?\d[\d.,]*\W{0,3}"
_ROW = regexes.compile(rf"{_NUMBER}|[^\d.!?]{{1,40}}[\s:;,|]{_NUMBER}|{_NUMBER}[\s:;,|][^\d.!?]{{1,40}}")
_LABELLED = regexes.compile(r"[^\W\d_][\w' ]{0,30}:\s+\S")
_LONGEST_ROW_CHARACTERS = 60
"""A longer line is a sentence."""
_END = frozenset(".!?:;\"'”’»)…")
_WIDEST_CHARACTERS = 120
"""Characters of the longest line of a text that is broken into lines of one width."""
_RAGGED_CHARACTERS = 15
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
    has_blocks = any(line.begins for line in lines[1:])
    found: set[int] = set()
    for one, other in pairwise(lines):
        if other.begins:
            found.add(one.end)
        elif cells := _cells(one, other):
            found.update((one.end, *cells))
        elif _shows_shape(one, other, is_wrapped=is_wrapped) or not _goes_on(
            one, other, widest, is_wrapped=is_wrapped, has_blocks=has_blocks
        ):
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


def _cells(one: _Line, other: _Line) -> list[int]:
    """Where the cells of two rows end, or the first row where each has two; none where they are not rows.

    In a row of two cells the first one says what the second one holds.
    """
    first = [one.start + match.start() for match in _CELL_END.finditer(one.text)]
    second = [other.start + match.start() for match in _CELL_END.finditer(other.text)] if first else []
    if len(first) != len(second):
        return []
    return [*first, *second] if len(first) > 1 else [one.end] * len(first)


def _shows_shape(one: _Line, other: _Line, *, is_wrapped: bool) -> bool:
    """Whether two lines are items of a list or rows, by what they begin with or are."""
    if _ITEM.match(other.text) and (not is_wrapped or one.text[-1] in _END or _ITEM.match(one.text)):
        return True
    if _is_row(one.text) and _is_row(other.text):
        return True
    return bool(_LABELLED.match(one.text) and _LABELLED.match(other.text))


def _goes_on(one: _Line, other: _Line, widest: int, *, is_wrapped: bool, has_blocks: bool) -> bool:
    """Whether the next line goes on with a line, which ends because the page was full."""
    width = len(one.text) + 1 + len(other.text.split(maxsplit=1)[0])
    is_small, is_ended = other.text[0].islower(), one.text[-1] in _END
    if is_wrapped:
        is_heading = one.begins and not is_ended and not is_small and width + _RAGGED_CHARACTERS < widest
        return not is_heading
    is_full = width > widest and widest <= _WIDEST_CHARACTERS
    return (is_full and (has_blocks or not is_ended)) or (is_small and not is_ended)


def _is_row(line: str) -> bool:
    return len(line) <= _LONGEST_ROW_CHARACTERS and _ROW.fullmatch(line) is not None
