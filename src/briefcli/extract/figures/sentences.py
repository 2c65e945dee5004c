"""The sentences of a text as figures read them: those between quotation marks, too, are sentences of their own."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from briefcli import regexes
from briefcli.extract.people.register import Register
from briefcli.extract.text import marks, paragraphs, sentences, tokens
from briefcli.extract.text.marks import Region
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token

_MAY_END = regexes.compile(r"[.!?…]\W*\s")
"""Without this a quotation has one sentence."""


class Sentences:
    """The sentences of a text and their words, taken from a reading in which each quotation is one word.

    `read` are all of them. Only what is asked for is cut further, since most paragraphs have no number.
    """

    def __init__(
        self, text: str, read: Sequence[Sentence], regions: Sequence[Region], register: Callable[[], Register]
    ) -> None:
        self._text = text
        self.read = read
        self._register = register
        self._regions = regions
        self._starts = [sentence.tokens[0].start for sentence in read]
        self._within: dict[Span, list[Span]] = {}

    @classmethod
    def of(cls, text: str) -> "Sentences":
        """The sentences of a text that has not been read before."""
        found = paragraphs.find(text)
        regions = marks.find(text, found)
        read = sentences.divide(text, found, regions)
        return cls(text, read, regions, lambda: Register(text, read))

    @property
    def register(self) -> Register:
        """Who is named in the text."""
        return self._register()

    def within(self, span: Span) -> list[Span]:
        """The sentences of a part of one paragraph, one right after the other."""
        known = self._within.get(span)
        if known is None:
            known = self._within[span] = self._divided(span)
        return known

    def _divided(self, span: Span) -> list[Span]:
        starts = [start for start in sorted(set(self._begin(span))) if span.start < start < span.end]
        bounds = [span.start, *starts, span.end]
        return [Span(start, end) for start, end in pairwise(bounds)]

    def _begin(self, span: Span) -> Iterator[int]:
        """Where sentences begin around a part of a paragraph."""
        for sentence in self._around(span):
            yield sentence.tokens[0].start
            for token in sentence.tokens:
                inner = self._regions[token.region].inner if token.region >= 0 else None
                if inner is not None and _MAY_END.search(self._text, inner.start, inner.end):
                    cut = sentences.divide(self._text, [inner], [])
                    yield from (one.tokens[0].start for one in cut[1:])

    def words(self, sentence: str, start: int) -> list[Token]:
        """The words of a sentence that begins at an offset; their own offsets count from its beginning.

        A quotation has been read as one word, so a sentence with a part of one is split again.
        """
        known = self._known(Span(start, start + len(sentence)))
        if known:
            return [Token(token.start - start, token.end - start, token.lower, token.tag) for token in known]
        return tokens.find(sentence, Span(0, len(sentence)), [], 0)

    def _known(self, span: Span) -> list[Token] | None:
        around = self._around(span)
        found = [token for one in around for token in one.tokens if token.end > span.start and token.start < span.end]
        is_whole = found and found[0].start >= span.start and found[-1].end <= span.end
        return found if is_whole and all(token.region < 0 for token in found) else None

    def _around(self, span: Span) -> Sequence[Sentence]:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        return self.read[first : bisect_left(self._starts, span.end)]
