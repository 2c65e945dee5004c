"""Where a paragraph begins and ends."""

import re
from collections.abc import Iterator

from briefcli.extract.text.offsets import Span, trim

_LINE = re.compile(r"[^\n\r\f\v\u2028\u2029\x85]+")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_INSIDE_BREAK = re.compile(r"[^\n]\n(?=([^\s]))")
_FEWEST_BREAKS = 4
"""With fewer broken lines than this, small first letters are chance."""


def find(text: str) -> list[Span]:
    """The paragraphs of a text in order, without the white space around them.

    A line is a paragraph, unless the text is broken into lines of a fixed width: then most line breaks
    stand before a small letter, and empty lines divide the paragraphs.
    """
    blocks = _between(text, _EMPTY_LINES) if _is_wrapped(text) else (match.span() for match in _LINE.finditer(text))
    spans = (trim(text, *block) for block in blocks)
    return [span for span in spans if span.start < span.end]


def _between(text: str, gap: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for match in gap.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _is_wrapped(text: str) -> bool:
    breaks = [match.group(1) for match in _INSIDE_BREAK.finditer(text)]
    return len(breaks) >= _FEWEST_BREAKS and sum(char.islower() for char in breaks) * 2 > len(breaks)
