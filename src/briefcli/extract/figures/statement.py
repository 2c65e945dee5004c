"""A sentence split into words, with each amount as one word."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import lexicon, tokens
from briefcli.extract.text.classes import ADJECTIVE, NOUN, NUMBER, STOP, letters
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Decision
from briefcli.extract.text.sentences import Sentence
from briefcli.extract.text.tokens import Token
from briefcli.model.figure import Measure

_TAGS = lexicon.tags()
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


class Statement:
    """The words of a sentence; `words[places[n]]` stands for amount n and has the class of a number.

    Offsets count from the beginning of the sentence; `following` is the rest of its paragraph. What is not a word
    (a markup tag, `<h2>`) contains no amount.
    """

    def __init__(self, text: str, amounts: list[Amount], words: Sequence[Token], following: str = "") -> None:
        self.text = text
        self.following = following
        self.amounts = _in_words(amounts, words)
        self.words, self.places = _with_amounts(text, words, self.amounts)
        # What `victims` has found out about a sentence, kept because each of its numbers needs it.
        self.lots: dict[int, dict[int, Decision[Measure]]] = {}
        self.harmed: set[int] = set()
        self.tags = "".join(word.tag for word in self.words)

    @cached_property
    def small(self) -> str:
        """The sentence in lower case."""
        return self.text.lower()

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words in lower case."""
        return frozenset(word.lower for word in self.words)

    @cached_property
    def _ends(self) -> list[int]:
        """The indexes of the words that end a sentence."""
        last = len(self.words) - 1
        return [
            index
            for index, word in enumerate(self.words)
            if index == last or (word.tag in _ENDS and not self.text[self.words[index + 1].start].islower())
        ]

    def sentence(self, index: int) -> tuple[int, int]:
        """The indexes of the first word of the sentence around a word, and of the one after its last."""
        number = bisect_right(self._ends, index - 1)
        first = self._ends[number - 1] + 1 if number else 0
        return first, self._ends[number] + 1 if number < len(self._ends) else len(self.words)

    def lower(self, index: int) -> str:
        """A word in lower case; nothing outside the paragraph."""
        return self.words[index].lower if 0 <= index < len(self.words) else ""

    def tag(self, index: int) -> str:
        """The class of a word; a full stop outside the paragraph."""
        return self.tags[index] if 0 <= index < len(self.words) else STOP

    def is_joined(self, index: int) -> bool:
        """Whether only a space or a hyphen comes between a word and the one before it."""
        if not 0 < index < len(self.words):
            return False
        gap = self.text[self.words[index - 1].end : self.words[index].start]
        return gap in ("", " ", "-", "\u00a0") or gap.isspace()


def _in_words(amounts: list[Amount], words: Sequence[Token]) -> list[Amount]:
    """The amounts that begin in a word."""
    starts = [word.start for word in words]
    found = [(amount, bisect_right(starts, amount.number.start) - 1) for amount in amounts]
    return [amount for amount, index in found if index >= 0 and amount.number.start < words[index].end]


def _with_amounts(text: str, cut: Sequence[Token], amounts: list[Amount]) -> tuple[list[Token], list[int]]:
    words: list[Token] = []
    places: list[int] = []
    number = 0
    for token in cut:
        start = token.start
        while number < len(amounts) and amounts[number].number.start < token.end:
            amount = amounts[number].number
            if amount.end <= start and len(places) > number:
                number += 1
                continue
            if len(places) == number:
                _add_piece(text, start, amount.start, words)
                places.append(len(words))
                words.append(Token(amount.start, amount.end, amount.of(text).lower(), NUMBER, number))
            start = max(start, amount.end)
            if amount.end > token.end:
                break
            number += 1
        if start < token.end:
            if start == token.start:
                glued = token.lower == "-" and words and words[-1].tag == NUMBER and words[-1].end == start
                if not (glued and text[token.end : token.end + 1].isalpha()):
                    words.append(token)
            else:
                _add_piece(text, start, token.end, words)
    return words, places


def _add_piece(text: str, start: int, end: int, words: list[Token]) -> None:
    """The rest of a word beside an amount: km of 5km, year-old of 12-year-old."""
    while start < end and text[start] in "-–":
        start += 1
    if start < end:
        lower = text[start:end].lower()
        tag = _TAGS.get(lower) or (ADJECTIVE if lower.endswith("-old") else NOUN)
        words.append(Token(start, end, lower, tag))
