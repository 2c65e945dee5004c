"""A sentence split into words, with each amount as one word."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import folded, lexicon, tokens
from briefcli.extract.text.classes import NUMBER, letters
from briefcli.extract.text.folded import Folded
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Decision
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token
from briefcli.model.figure import Measure

_TEXT = lexicon.text()

_ENDS = letters("ENDS SEMICOLON")
_LONGEST_ABBREVIATION_CHARACTERS = 8
"""How far before a full stop an abbreviation is sought; the longest listed one has seven."""
_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘(\[]?[A-Z])")


def divide(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph, including those between quotation marks; an abbreviation ends none."""
    start = 0
    abbreviations = _TEXT.abbreviations
    for match in _END.finditer(text):
        word = text[max(0, match.start() - _LONGEST_ABBREVIATION_CHARACTERS) : match.start()].rpartition(" ")[2].lower()
        is_short = len(word) == 1 or f"{word}." in abbreviations
        if not (is_short and match[0].startswith(".")):
            yield start, match.end()
            start = match.end()
    if start < len(text):
        yield start, len(text)


class Words:
    """The words of sentences, taken from an earlier reading of the text where it split them.

    A reading treats a quotation as one word, so sentences with quotations are split again.
    """

    def __init__(self, read: Sequence[Sentence] = ()) -> None:
        self._read = read
        self._starts = [sentence.tokens[0].start for sentence in read]

    def of(self, text: str, start: int) -> list[Token]:
        """The words of a sentence that begins at an offset; their own offsets count from its beginning."""
        known = self._known(Span(start, start + len(text)))
        if known:
            return [Token(token.start - start, token.end - start, token.lower, token.tag) for token in known]
        return tokens.find(text, Span(0, len(text)), [], 0)

    def _known(self, span: Span) -> list[Token] | None:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        around = self._read[first : bisect_left(self._starts, span.end)]
        found = [token for one in around for token in one.tokens if token.end > span.start and token.start < span.end]
        is_whole = found and found[0].start >= span.start and found[-1].end <= span.end
        return found if is_whole and all(token.region < 0 for token in found) else None


class Statement(Folded):
    """The words of a sentence, in which amount n is the word `places[n]` and has the class of a number.

    Offsets count from the beginning of the sentence; `following` is the rest of its paragraph.
    """

    def __init__(self, text: str, amounts: list[Amount], words: Sequence[Token], following: str = "") -> None:
        inside = folded.within(words, [one.number for one in amounts])
        self.amounts = [amounts[number] for number in inside]
        super().__init__(text, words, [one.number for one in self.amounts], NUMBER)
        self.following = following
        # What `victims` has found out about a sentence, kept because each of its numbers needs it.
        self.lots: dict[int, dict[int, Decision[Measure]]] = {}
        self.harmed: set[int] = set()

    @cached_property
    def small(self) -> str:
        """The sentence in lower case."""
        return self.text.lower()

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(word.lower for word in self.tokens)

    @cached_property
    def _ends(self) -> list[int]:
        """The indexes of the words that end a sentence."""
        last = len(self.tokens) - 1
        return [
            index
            for index, word in enumerate(self.tokens)
            if index == last or (word.tag in _ENDS and not self.text[self.tokens[index + 1].start].islower())
        ]

    def words(self, first: int, end: int) -> str:
        """The words from one to before another, on one line."""
        return " ".join(self.text[self.tokens[first].start : self.tokens[end - 1].end].split())

    def sentence(self, index: int) -> tuple[int, int]:
        """The indexes of the first word of the sentence around a word, and of the one after its last."""
        number = bisect_right(self._ends, index - 1)
        first = self._ends[number - 1] + 1 if number else 0
        return first, self._ends[number] + 1 if number < len(self._ends) else len(self.tokens)
