"""Anchors on the text of an article, and the sentences around them."""

from bisect import bisect_right

from briefcli.extract.article import Parts
from briefcli.extract.text.layout import Layout
from briefcli.extract.text.offsets import Span
from briefcli.model.anchor import Anchor

_SHORT_CHARACTERS = 40
"""Words of this length rarely occur twice; shorter anchors keep some of the text around them."""
_AROUND_CHARACTERS = 24
"""Three or four words on either side, which distinguish one place from another."""


class Anchors:
    """Makes anchors on one text, and shows the sentence around them."""

    def __init__(self, parts: Parts, layout: Layout, report: str) -> None:
        self.parts = parts
        self.text = parts.text
        self._layout = layout
        self._report = report
        self.sentences = [sentence.span for sentence in parts.sentences]
        self._ends = [sentence.end for sentence in self.sentences]

    def at(self, span: Span) -> Anchor:
        """The anchor of words in the text read here, within the text as it is stored."""
        kept, place = self._layout.kept, self._layout.back(span)
        exact, prefix, suffix = place.of(kept), None, None
        if len(exact) < _SHORT_CHARACTERS:
            prefix, suffix = _before(kept, place.start), _behind(kept, place.end)
        return Anchor(report=self._report, start=place.start, end=place.end, exact=exact, prefix=prefix, suffix=suffix)

    def sentence(self, span: Span) -> str:
        """The sentence in which a span begins, on one line, as printed in the text."""
        index = bisect_right(self._ends, span.start)
        around = self.sentences[index] if index < len(self.sentences) else span
        return " ".join(around.of(self.text).split())


def _before(text: str, place: int) -> str | None:
    """A few whole words of the same paragraph before a place."""
    start = max(place - _AROUND_CHARACTERS, 0)
    words = text[start:place].rpartition("\n")[2]
    if len(words) == place - start and not text[start - 1 : start].isspace() and start:
        words = words.partition(" ")[2]
    return words if words.strip() else None


def _behind(text: str, place: int) -> str | None:
    """A few whole words of the same paragraph after a place."""
    end = place + _AROUND_CHARACTERS
    words = text[place:end].partition("\n")[0]
    if len(words) == _AROUND_CHARACTERS and not text[end : end + 1].isspace():
        words = words.rpartition(" ")[0]
    return words if words.strip() else None
