"""A text that was rewritten in places, and the way of offsets there and back."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """What stands in place of a stretch of a text; nothing, where it is left out."""

    start: int
    end: int
    new: str


class Edited:
    """A text after edits, which come in order and do not overlap.

    `_new` and `_old` are the starts and ends of the pieces that changed their length, two numbers a piece.
    """

    def __init__(self, text: str, edits: Iterable[tuple[int, int, str]]) -> None:
        parts: list[str] = []
        self._new: list[int] = []
        self._old: list[int] = []
        position = length = 0
        for start, end, new in edits:
            length += start - position
            parts += text[position:start], new
            if not len(new) == end - start == 1:
                self._old += start, end
                self._new += length, length + len(new)
            length += len(new)
            position = end
        parts.append(text[position:])
        self.text = "".join(parts)

    def back(self, offset: int, is_end: bool) -> int:
        """The offset before the edits; one within a piece becomes the piece's start, or its end."""
        return _carry(self._new, self._old, offset, is_end)

    def onward(self, offset: int, is_end: bool) -> int:
        """The offset after the edits; one within a piece becomes the piece's start, or its end."""
        return _carry(self._old, self._new, offset, is_end)

    def stretch_back(self, start: int, end: int) -> tuple[int, int]:
        """The offsets of a stretch before the edits."""
        return _carry(self._new, self._old, start, False), _carry(self._new, self._old, end, True)

    def stretch_onward(self, start: int, end: int) -> tuple[int, int]:
        """The offsets of a stretch after the edits."""
        return _carry(self._old, self._new, start, False), _carry(self._old, self._new, end, True)


def _carry(own: list[int], others: list[int], offset: int, is_end: bool) -> int:
    # The number of piece borders before the offset: odd within a piece. A piece that became nothing is
    # left out at both ends: it lies before a start and after an end.
    before = bisect_left(own, offset) if is_end else bisect_right(own, offset)
    if before % 2:
        return others[before] if is_end else others[before - 1]
    return offset if not before else others[before - 1] + offset - own[before - 1]
