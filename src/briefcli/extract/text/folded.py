"""A sentence in which some spans count as single words: the amounts that figures count, the times that set a limit."""

from bisect import bisect_right
from collections.abc import Sequence

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADJECTIVE, NOUN, NUMBER, PREPOSITION, STOP
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.tokens import Token

_TAGS = lexicon.tags()


class Folded:
    """The words of a sentence, each of some spans a single one of them: `tokens[places[n]]` is the span n.

    Spans come in order and do not overlap, each begins in a word (`within`), and all get one class. Where a span
    begins or ends inside a word, the rest of that word is a word of its own: km of 5km.
    """

    def __init__(self, text: str, words: Sequence[Token], spans: Sequence[Span], tag: str) -> None:
        self.text = text
        self.tokens, self.places = _folded(text, words, spans, tag)
        self.tags = "".join([word.tag for word in self.tokens])
        self._lower = [word.lower for word in self.tokens]
        self._count = len(self.tokens)

    def word(self, index: int) -> str:
        """A word in small letters; nothing outside the sentence."""
        return self._lower[index] if 0 <= index < self._count else ""

    def tag(self, index: int) -> str:
        """The class of a word; a full stop outside the sentence."""
        return self.tags[index] if 0 <= index < self._count else STOP

    def is_joined(self, index: int) -> bool:
        """Whether nothing but a space or a hyphen stands between a word and the one before it."""
        if not 0 < index < len(self.tokens):
            return False
        gap = self.text[self.tokens[index - 1].end : self.tokens[index].start]
        return gap in ("", " ", "-", "\u00a0") or gap.isspace()


def within(words: Sequence[Token], spans: Sequence[Span]) -> list[int]:
    """The numbers of the spans that begin in a word; what is not a word (a tag of markup, `<h2>`) holds none."""
    starts = [word.start for word in words]
    found = [(number, bisect_right(starts, span.start) - 1) for number, span in enumerate(spans)]
    return [number for number, index in found if index >= 0 and spans[number].start < words[index].end]


def _folded(text: str, cut: Sequence[Token], spans: Sequence[Span], tag: str) -> tuple[list[Token], list[int]]:
    words: list[Token] = []
    places: list[int] = []
    number, count = 0, len(spans)
    for token in cut:
        if number == count or token.end <= spans[number].start:
            if token.lower != "-" or not _is_hyphen_of_unit(text, token, words):
                words.append(token)
            continue
        start = token.start
        while number < count and spans[number].start < token.end:
            span = spans[number]
            if span.end <= start and len(places) > number:
                number += 1
                continue
            if len(places) == number:
                _add_piece(text, start, span.start, words)
                places.append(len(words))
                words.append(Token(span.start, span.end, span.of(text).lower(), tag))
            start = max(start, span.end)
            if span.end > token.end:
                break
            number += 1
        if start < token.end:
            _add_piece(text, start, token.end, words)
    return words, places


def _is_hyphen_of_unit(text: str, token: Token, words: list[Token]) -> bool:
    """Whether a hyphen stands between a number and what it counts: 12-month."""
    is_behind = bool(words) and words[-1].tag == NUMBER and words[-1].end == token.start
    return is_behind and text[token.end : token.end + 1].isalpha()


def _add_piece(text: str, start: int, end: int, words: list[Token]) -> None:
    """The rest of a word beside a span: km of 5km, year-old of 12-year-old."""
    while start < end and text[start] in "-–":
        start += 1
    if text[start : start + 1] == "/" and start + 1 < end:
        words.append(Token(start, start + 1, "/", PREPOSITION))  # Rs2.66/share
        start += 1
    if start < end:
        lower = text[start:end].lower()
        tag = _TAGS.get(lower) or (ADJECTIVE if lower.endswith("-old") else NOUN)
        words.append(Token(start, end, lower, tag))
