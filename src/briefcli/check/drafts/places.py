"""Where in a file the words of the article that was read from it stand: a line and a column."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from briefcli import regexes
from briefcli.check.index import Phrase
from briefcli.check.source import Source
from briefcli.extract.text.offsets import Span

_UNSEEN = regexes.compile(r"(?is)<!--.*?-->|<(script|style|head)\b.*?</\1\s*>|<[^<>]*>")
_LINE = regexes.compile(r"\r\n|\n|\r")


class Region(NamedTuple):
    """A stretch of a file; lines and columns count from 1, columns in characters, the end excluded."""

    line: int
    column: int
    end_line: int
    end_column: int


class Places:
    """The way from the text of an article, as it is kept, into the text of its file."""

    def __init__(self, kept: str, raw: str) -> None:
        self._kept = kept
        self._raw = raw
        self._shift = raw.find(kept)
        self._starts = [0, *(match.end() for match in _LINE.finditer(raw))]
        self._last = 0

    def region(self, start: int, end: int) -> Region:
        """Where words of the kept text stand in the file. Asked in the order of the text, it tells twins apart."""
        span = self._span(start, end)
        return Region(*self._position(span.start), *self._position(span.end))

    def _span(self, start: int, end: int) -> Span:
        if self._shift >= 0:
            return Span(self._shift + start, self._shift + end)
        spans = self._page.index.whole(Phrase(self._kept[start:end]), 200)
        places = [Span(*self._page.reading.back(*span)) for span in spans]
        found = next((one for one in places if one.start >= self._last), places[0] if places else None)
        if found is None:
            return Span(self._last, self._last)
        self._last = found.start
        return found

    @cached_property
    def _page(self) -> Source:
        """What a page shows, at the offsets of its file: tags are as many spaces."""
        return Source("page", _UNSEEN.sub(lambda match: re.sub(r"[^\n\r]", " ", match[0]), self._raw))

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
