"""What is known of the text of a report: all of it, or no more than the pieces that the story's anchors keep.

A bundled story has no texts beside it. Its anchors overlap, though: “US” lies inside “US President Donald Trump”, and
so has words after it that nobody kept for its sake.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from briefcli.model.anchor import Anchor
from briefcli.views.records import AnchorRecord

_CONTEXT_WORDS = 6
"""Before and after the words of proof: enough to see what they are about, on a line or two."""
_REACH = 200
"""Characters in which the words around are looked for."""
_LINE_END = "\n"


Words = Anchor | AnchorRecord
"""The words of a report, and where they stand in it."""


class Place(NamedTuple):
    """Where some words stand: `text[start:end]`, with as much around them as is known."""

    text: str
    start: int
    end: int


class Passages:
    """The pieces of a text that are known, in order and apart from each other; `is_whole` where one is all of it."""

    def __init__(self, pieces: list[tuple[int, str]], *, is_whole: bool) -> None:
        self.is_whole = is_whole
        self._pieces = pieces
        self._starts = [start for start, _ in pieces]

    @cached_property
    def folded(self) -> str:
        """All that is known, as a browser compares it."""
        return fold(_LINE_END.join(piece for _, piece in self._pieces))

    def place(self, words: Words) -> Place:
        """Where words stand in the piece that holds them, or between their own prefix and suffix."""
        index = bisect_right(self._starts, words.start) - 1
        start, piece = self._pieces[index] if index >= 0 else (0, "")
        found = Place(piece, words.start - start, words.end - start)
        if piece[found.start : found.end] != words.exact:
            found = Place(words.exact, 0, len(words.exact))
        before = "" if found.start else _spaced(words.prefix or "", words.exact)
        after = "" if found.end < len(found.text) else _spaced(words.suffix or "", words.exact, is_behind=True)
        return Place(before + found.text + after, found.start + len(before), found.end + len(before))

    def around(self, words: Words) -> tuple[str, str]:
        """A few words before and after, no further than the paragraph, with a mark where the text goes on."""
        text, start, end = self.place(words)
        before, after = text[max(start - _REACH, 0) : start], text[end : end + _REACH]
        line_before, line_after = before.rpartition(_LINE_END)[2], after.partition(_LINE_END)[0]
        is_first = line_before != before or (self.is_whole and start <= _REACH)
        is_last = line_after != after or (self.is_whole and end + _REACH >= len(text))
        return _last_words(line_before, is_cut=not is_first), _first_words(line_after, is_cut=not is_last)


def whole(text: str) -> Passages:
    """A text that is at hand."""
    return Passages([(0, text)], is_whole=True)


def pieces(anchors: Iterable[Words]) -> Passages:
    """What anchors keep of a text, those that overlap or touch joined where they agree."""
    joined: list[tuple[int, str]] = []
    for anchor in sorted(anchors, key=lambda one: (one.start, -one.end)):
        start, text = joined[-1] if joined else (0, "")
        overlap = start + len(text) - anchor.start
        if not joined or overlap < 0 or not anchor.exact.startswith(text[len(text) - overlap :][: len(anchor.exact)]):
            joined.append((anchor.start, anchor.exact))
        elif overlap < len(anchor.exact):
            joined[-1] = (start, text + anchor.exact[overlap:])
    return Passages(joined, is_whole=False)


def fold(text: str) -> str:
    """A text without what browsers overlook: case, accents, kinds of quotation marks and of spaces.

    >>> fold("Café  “Zoë”")
    'cafe "zoe"'
    """
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTATION_MARKS).casefold())
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())


_QUOTATION_MARKS = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")


def _spaced(context: str, words: str, *, is_behind: bool = False) -> str:
    """Words around others, kept apart where a file has cut off the space between."""
    if not context:
        return ""
    first, second = (words[-1], context[0]) if is_behind else (context[-1], words[0])
    gap = " " if first.isalnum() and second.isalnum() else ""
    return gap + context if is_behind else context + gap


def _last_words(text: str, *, is_cut: bool) -> str:
    found = re.search(rf"(?:\S+\s+){{0,{_CONTEXT_WORDS - 1}}}\S*\s*\Z", text)
    kept = found[0] if found else ""
    return f"… {kept}" if kept.strip() and (len(kept) < len(text) or is_cut) else kept


def _first_words(text: str, *, is_cut: bool) -> str:
    found = re.match(rf"\s*\S*(?:\s+\S+){{0,{_CONTEXT_WORDS - 1}}}", text)
    kept = found[0] if found else ""
    return f"{kept} …" if kept.strip() and (len(kept) < len(text) or is_cut) else kept
