"""What offsets count that are not those of a text's characters: bytes, UTF-16 units, or from another end."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, compress
from typing import NamedTuple

from briefcli.extract.text.offsets import Span
from briefcli.model.claim import Doubt

_BEGINS = bytes(not 0x80 <= byte < 0xC0 for byte in range(256))
"""For each byte of UTF-8, whether a character begins with it."""
_REMEDY = "Count characters (Unicode code points) of the report's text from 0, the end excluded."


class Counted(NamedTuple):
    """What offsets seem to count, and where the words then stand, in characters."""

    what: str
    span: Span


class Offsets:
    """The ways in which offsets into one text may have been counted."""

    def __init__(self, text: str) -> None:
        self._text = text

    def meant(self, exact: str, start: int, end: int) -> Counted | None:
        """What offsets count if exactly these words stand at them, in a place other than in characters."""
        if not 0 <= start < end <= len(self._utf8):
            return None
        given = Span(start, end)
        return next((one for one in self._ways(exact, start, end) if one.span != given), None)

    def _ways(self, exact: str, start: int, end: int) -> Iterator[Counted]:
        """Every way but in characters of counting under which these words stand at the offsets."""
        if not self._text.isascii() and self._utf8[start:end] == exact.encode("utf-8", "surrogatepass"):
            yield Counted("bytes of UTF-8", self._span(self._bytes_before, start, exact))
        may_be_units = self._has_pairs or end > len(self._text)
        if may_be_units and self._utf16[2 * start : 2 * end] == exact.encode("utf-16-le", "surrogatepass"):
            yield Counted("UTF-16 units, as JavaScript and Java do", self._span(self._units_before, start, exact))
        if self._text[start : end + 1] == exact:
            yield Counted("the end as included", Span(start, end + 1))
        if start and self._text[start - 1 : end - 1] == exact:
            yield Counted("from 1 instead of 0", Span(start - 1, end - 1))
        if start and self._text[start - 1 : end] == exact:
            yield Counted("from 1 instead of 0, the end included", Span(start - 1, end))

    def doubts(self, exact: str, start: int, end: int) -> Iterator[Doubt]:
        """What is wrong with offsets at which the words do not stand."""
        counted = self.meant(exact, start, end)
        length = len(self._text)
        if counted is not None:
            where = f"{counted.span.start}-{counted.span.end}"
            message = f"the offsets seem to count {counted.what}; in characters the words stand at {where}"
            yield Doubt(field="start", message=message, remedy=_REMEDY)
        elif start < 0:
            yield Doubt(field="start", message=f"`start` ({start}) lies before the text", remedy=_REMEDY)
        elif end <= start:
            yield Doubt(field="end", message=f"`end` ({end}) does not lie after `start` ({start})", remedy=_REMEDY)
        elif end > length:
            message = f"`end` ({end:,}) lies beyond the report, which has {length:,} characters"
            yield Doubt(field="end", message=f"{message}{self._unit(end)}", remedy=_REMEDY)
        elif end - start != len(exact):
            message = f"`start` and `end` span {end - start:,} characters, and the words have {len(exact):,}"
            yield Doubt(field="end", message=message, remedy=_REMEDY)

    def _unit(self, end: int) -> str:
        """What an offset beyond the text may count, by how far it can go."""
        if end <= len(self._utf16) // 2:
            return "; do the offsets count UTF-16 units?"
        return "; do the offsets count bytes?" if end <= len(self._utf8) else ""

    @cached_property
    def _utf8(self) -> bytes:
        return self._text.encode("utf-8", "surrogatepass")

    @cached_property
    def _utf16(self) -> bytes:
        return self._text.encode("utf-16-le", "surrogatepass")

    @cached_property
    def _has_pairs(self) -> bool:
        """Whether any character takes two units of UTF-16."""
        return max(self._text, default="") > "\uffff"

    @cached_property
    def _bytes_before(self) -> Sequence[int]:
        """How many bytes of UTF-8 stand before each character: where those are that do not go on with one."""
        return array("q", compress(range(len(self._utf8)), self._utf8.translate(_BEGINS)))

    @cached_property
    def _units_before(self) -> Sequence[int]:
        """How many units of UTF-16 stand before each character."""
        if not self._has_pairs:
            return range(len(self._text))
        return array("q", accumulate((1 + (char > "\uffff") for char in self._text), initial=0))

    def _span(self, before: Sequence[int], start: int, exact: str) -> Span:
        first = bisect_left(before, start)
        return Span(first, first + len(exact))
