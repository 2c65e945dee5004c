"""The text of a report as claims are looked for in it: read once, its words indexed, its breaks known."""

from bisect import bisect_left, bisect_right
from functools import cached_property

from briefcli.check import breaks, words
from briefcli.check.glyphs import Reading
from briefcli.check.index import Index, Phrase
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import Place

MOST_PLACES = 20
"""Places that a verdict lists, at most."""


class Source:
    """The text of a report, read once; its words are indexed when a claim must be looked for."""

    def __init__(self, report_id: str, text: str) -> None:
        self.report_id = report_id
        self.text = text
        self.reading = Reading(text)

    @cached_property
    def index(self) -> Index:
        """Where each of its words stands."""
        return Index(self.reading.form, self.cuts)

    def is_written(self, word: str) -> bool:
        """Whether a word is written so somewhere in the text."""
        return word in self.reading.form and word in self._spellings

    @cached_property
    def _spellings(self) -> frozenset[str]:
        return frozenset(words.texts(self.reading.form))

    @cached_property
    def breaks(self) -> list[int]:
        """The offsets in its reading at which a paragraph, an item or a row ends."""
        return self.reading.starts(breaks.find(self.text))

    @cached_property
    def _break_places(self) -> frozenset[int]:
        return frozenset(self.breaks)

    def breaks_in(self, span: Span) -> list[int]:
        """The breaks within a span of the text, as offsets in the reading."""
        start, end = self.reading.onward(*span)
        return self.breaks[bisect_right(self.breaks, start) : bisect_left(self.breaks, end)]

    def has_break_in(self, span: Span) -> bool:
        """Whether a paragraph, an item or a row ends within a span of the reading."""
        return bisect_right(self.breaks, span.start) < bisect_left(self.breaks, span.end)

    def has_break(self, start: int, end: int) -> bool:
        """Whether a paragraph, an item or a row ends between two places in the reading."""
        first = bisect_left(self.breaks, start)
        return first < len(self.breaks) and self.breaks[first] < end

    def is_break(self, place: int) -> bool:
        """Whether a paragraph, an item or a row ends at a place in the reading."""
        return place in self._break_places

    def cuts(self, span: Span) -> list[Span]:
        """The words and numbers that the two ends of a span of the reading cut in two, in order."""
        form = self.reading.form
        first = None if self._is_at_break(span.start) else words.whole(form, span.start)
        last = None if self._is_at_break(span.end) else words.whole(form, span.end, is_end=True)
        if first is last is None:
            return []
        found = {first, last}
        return sorted(cut for cut in found if cut is not None and not self.has_break(*cut))

    def _is_at_break(self, place: int) -> bool:
        """Whether something ends right before or behind a place, so that no word and no number goes over it."""
        return place in self._break_places or place - 1 in self._break_places

    def place(self, span: Span) -> Place:
        """A span of the reading as a place in the text."""
        start, end = self.reading.back(span.start, span.end)
        return Place(report=self.report_id, start=start, end=end)

    def places(self, phrase: Phrase) -> tuple[Place, ...]:
        """The first places where words stand, between words."""
        return tuple(self.place(span) for span in self.index.whole(phrase, MOST_PLACES))
