"""An article in its parts: paragraphs, quotations and sentences, and chunks of sentences on demand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

import msgspec

from briefcli.extract.people.register import Register
from briefcli.extract.text import density, marks, paragraphs, sentences
from briefcli.extract.text.classes import letters
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.phrases import Phrases

_BESIDE_QUOTATIONS = letters("QUOTATION ENDS COLON OTHER")
"""The only classes in a sentence that consists of quotations."""


class Place(msgspec.Struct, frozen=True):
    """The place of a quotation: the indexes of its sentence, and of its chunk and token in that sentence.

    `alone` says that the sentence consists only of quotations.
    """

    sentence: int
    chunk: int
    token: int
    alone: bool


class Parts:
    """The parts of a text, each worked out once. Raises `NotAnArticle` where there are more than in any article."""

    def __init__(self, text: str) -> None:
        density.require_article(text)
        self.text = text
        self.paragraphs = paragraphs.find(text)
        density.require_few("paragraphs", len(self.paragraphs), text)
        self.regions = marks.find(text, self.paragraphs)
        blocks = sum(text.startswith(">", paragraph.start) for paragraph in self.paragraphs)
        density.require_few("quotations", len(self.regions) + blocks, text)
        self.sentences = sentences.divide(text, self.paragraphs, self.regions)
        self._phrases: dict[int, Phrases] = {}

    def phrases(self, number: int) -> Phrases:
        """A sentence in chunks."""
        known = self._phrases.get(number)
        if known is None:
            known = self._phrases[number] = Phrases(self.sentences[number])
        return known

    def has_any(self, forms: frozenset[str], number: int) -> bool:
        """Whether a sentence has any of certain lower-case words, without which it cannot contain what is sought."""
        return not forms.isdisjoint(self.sentences[number].words)

    def tokens(self, span: Span) -> tuple[int, int, int]:
        """The place of a span: the index of its sentence, of its first token, and of the token after its last."""
        number = max(bisect_right(self.starts, span.start) - 1, 0)
        starts = [token.start for token in self.sentences[number].tokens]
        first = max(bisect_right(starts, span.start) - 1, 0)
        return number, first, max(bisect_left(starts, span.end), first + 1)

    @cached_property
    def small(self) -> str:
        """The text in small letters, character for character."""
        return lower(self.text)

    @cached_property
    def starts(self) -> list[int]:
        """Where each sentence starts."""
        return [sentence.tokens[0].start for sentence in self.sentences]

    @cached_property
    def register(self) -> Register:
        """The people, organisations and states that the text names."""
        return Register(self.text, self.sentences)

    @cached_property
    def places(self) -> list[Place | None]:
        """The place of each quotation; none for a quotation outside any sentence."""
        found: list[Place | None] = [None] * len(self.regions)
        for number in sorted({bisect_right(self.starts, region.outer.start) - 1 for region in self.regions}):
            for place, region in _places(self.phrases(number), number):
                found[region] = place
        return found


def _places(phrases: Phrases, number: int) -> Iterator[tuple[Place, int]]:
    """The places of the quotations in one sentence, each with the index of its quotation."""
    alone = not phrases.sentence.tags.strip(_BESIDE_QUOTATIONS)
    for index, chunk in enumerate(phrases.chunks):
        for token in range(chunk.first, chunk.last):
            if phrases.tokens[token].region >= 0:
                yield Place(number, index, token, alone), phrases.tokens[token].region
