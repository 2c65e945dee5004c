"""Where a paragraph begins and ends."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from briefcli import regexes
from briefcli.extract.text.offsets import Span, trim

_LINE = regexes.compile(r"[^\n\r\f\v\u2028\u2029\x85]+")
_PARTED_WORD = regexes.compile(r"[a-z][-\u2010\u2011\u00ad]\n(?=[a-z])")
_PARTED_LINES = regexes.compile(r"(?:[^\n\r\f\v\u2028\u2029\x85]+(?:(?<=[a-z][-\u2010\u2011\u00ad])\n(?=[a-z]))?)+")
_EMPTY_LINES = regexes.compile(r"\n\s*\n")
_INSIDE_BREAK = regexes.compile(r"[^\n]\n(?=([^\s]))")
_FEWEST_BREAKS = 4
"""With fewer broken lines than this, small first letters are chance."""
_KEPT_TEXTS = 2
"""Texts whose paragraphs are kept: several houses ask for those of one article, as it is read and as it is kept."""
_FULL_SHARE = 0.7
"""The share of its lines that are full in a text that is broken into lines."""


def find(text: str) -> list[Span]:
    """The paragraphs of a text in order, without the white space around them.

    A line is a paragraph, with the next where a hyphen at its end breaks a word, unless the text is broken into lines
    of a fixed width: then empty lines divide the paragraphs.
    """
    return list(_found(text))


@lru_cache(maxsize=_KEPT_TEXTS)
def _found(text: str) -> tuple[Span, ...]:
    line = _PARTED_LINES if _PARTED_WORD.search(text) else _LINE
    blocks = _between(text, _EMPTY_LINES) if is_wrapped(text) else (match.span() for match in line.finditer(text))
    spans = (trim(text, *block) for block in blocks)
    return tuple([span for span in spans if span.start < span.end])


def _between(text: str, gap: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    start = 0
    for match in gap.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def is_wrapped(text: str) -> bool:
    """Whether a text is broken into lines of a fixed width.

    Then most line breaks stand before a small letter; or, where all is in capitals, most lines are full.
    """
    breaks = [match.group(1) for match in _INSIDE_BREAK.finditer(text)]
    if len(breaks) < _FEWEST_BREAKS:
        return False
    return sum(char.islower() for char in breaks) * 2 > len(breaks) or (text.isupper() and _are_full(text.split("\n")))


def _are_full(lines: list[str]) -> bool:
    """Whether the next word would have made most lines too long; one line in five may be longer than the others."""
    widths = sorted(len(line.rstrip()) for line in lines if line.strip())
    widest = widths[-1 - len(widths) // 5]
    inner = [(one.rstrip(), other.split(maxsplit=1)) for one, other in pairwise(lines) if one.strip() and other.strip()]
    full = sum(len(one) + 1 + len(words[0]) > widest for one, words in inner)
    return full >= _FULL_SHARE * len(inner)
