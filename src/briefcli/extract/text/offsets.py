"""Spans of a text: code points from 0, the end excluded, so that `text[start:end]` is what is meant."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words that the span covers."""
        return text[self.start : self.end]


def trim(text: str, start: int, end: int) -> Span:
    """The span without the white space at its two ends; empty at `start` when there is nothing else."""
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    stripped = words.strip()
    return Span(start + left, start + left + len(stripped)) if stripped else Span(start, start)


def lower(text: str) -> str:
    """The text in small letters, character for character, so that offsets stay what they are."""
    small = text.lower()
    if text.isascii():
        return small
    return small if len(small) == len(text) else "".join([char.lower()[:1] for char in text])


def cover(spans: Iterable[Span]) -> Span:
    """The smallest span that holds all of the given ones, of which there must be at least one."""
    spans = list(spans)
    return Span(min(span.start for span in spans), max(span.end for span in spans))
