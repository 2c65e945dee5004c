"""An article in its parts: paragraphs, quotations, sentences, and sentences in chunks when asked for."""

from functools import cached_property

from briefcli.extract import marks, paragraphs, sentences
from briefcli.extract.people import Register
from briefcli.extract.phrases import Phrases


class Place:
    """Where a quotation stands: the numbers of its sentence and of its chunk in that sentence."""

    __slots__ = ("chunk", "sentence")

    def __init__(self, sentence: int, chunk: int) -> None:
        self.sentence = sentence
        self.chunk = chunk


class Article:
    """The parts of a text, each worked out once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.paragraphs = paragraphs.find(text)
        self.regions = marks.find(text, self.paragraphs)
        self.sentences = sentences.divide(text, self.paragraphs, self.regions)
        self._phrases: dict[int, Phrases] = {}

    def phrases(self, number: int) -> Phrases:
        """A sentence in chunks."""
        known = self._phrases.get(number)
        if known is None:
            known = self._phrases[number] = Phrases(self.sentences[number])
        return known

    @cached_property
    def register(self) -> Register:
        """The people, organisations and states that the text names."""
        return Register(self.text, self.sentences)

    @cached_property
    def places(self) -> list[Place | None]:
        """Where each quotation stands; none for a quotation in no sentence."""
        found: list[Place | None] = [None] * len(self.regions)
        for number, sentence in enumerate(self.sentences):
            if any(token.region >= 0 for token in sentence.tokens):
                phrases = self.phrases(number)
                for index, chunk in enumerate(phrases.chunks):
                    for token in phrases.tokens[chunk.first : chunk.last]:
                        if token.region >= 0:
                            found[token.region] = Place(number, index)
        return found
