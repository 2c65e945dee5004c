"""Where a paragraph begins and ends."""

import re

from briefcli.extract.text.offsets import Span, trim

_LINE = re.compile(r"[^\n\r\f\v\u2028\u2029\x85]+")
_BLOCK = re.compile(r"(?:[^\n]|\n(?!\s*\n))+")
_INSIDE_BREAK = re.compile(r"[^\n]\n(?=([^\s]))")
_FEWEST_BREAKS = 4
"""With fewer broken lines than this, small first letters are chance."""


def find(text: str) -> list[Span]:
    """The paragraphs of a text in order, without the white space around them.

    A line is a paragraph, unless the text is broken into lines of a fixed width: then most line breaks
    stand before a small letter, and empty lines divide the paragraphs.
    """
    pattern = _BLOCK if _is_wrapped(text) else _LINE
    spans = (trim(text, *match.span()) for match in pattern.finditer(text))
    return [span for span in spans if span.start < span.end]


def _is_wrapped(text: str) -> bool:
    breaks = [match.group(1) for match in _INSIDE_BREAK.finditer(text)]
    return len(breaks) >= _FEWEST_BREAKS and sum(char.islower() for char in breaks) * 2 > len(breaks)
