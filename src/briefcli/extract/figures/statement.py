"""A sentence split into words, with each amount as one word."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import folded
from briefcli.extract.text.classes import COMMA, NUMBER, letters
from briefcli.extract.text.folded import Folded
from briefcli.extract.text.rules import Decision
from briefcli.extract.text.tokens import Token
from briefcli.model.figure import Measure

_ENDS = letters("ENDS SEMICOLON")
_LONGEST_ASIDE_WORDS = 9
"""Most words of an aside, the comma behind it included; a longer one is a clause."""


class Around(NamedTuple):
    """What an article tells of around a sentence that decides how people of the sentence fared."""

    is_survived: bool = False  # wounds or a hospital, and no death at all
    has_captives: bool = False
    is_of_illness: bool = False  # an illness, and no wound or mishap


_NOTHING_AROUND = Around()


class Statement(Folded):
    """The words of a sentence, in which amount n is the word `places[n]` and has the class of a number.

    Offsets count from the beginning of the sentence, which is at `start` in its text; `following` is the rest of its
    paragraph, `is_local` tells of a name whether its article shows it to be one of a place, and
    `article` what the article around it tells of.
    """

    def __init__(
        self,
        text: str,
        amounts: list[Amount],
        words: Sequence[Token],
        following: str = "",
        *,
        start: int = 0,
        is_local: Callable[[str], bool] = lambda _: False,
        article: Around = _NOTHING_AROUND,
    ) -> None:
        inside = folded.within(words, [one.number for one in amounts])
        self.amounts = [amounts[number] for number in inside]
        super().__init__(text, words, [one.number for one in self.amounts], NUMBER)
        self.following = following
        self.start = start
        self.is_local = is_local
        self.article = article
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
        return frozenset([word.lower for word in self.tokens])

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

    def behind_aside(self, index: int, ends: str = "") -> int:
        """The word behind an aside between commas that begins at a word: the driver, aged 41, [was] killed.

        The word itself where none begins there, or where one of the classes `ends` comes before the second comma.
        """
        if self.tag(index) != COMMA:
            return index
        near = range(index + 1, min(self.sentence(index)[1], index + _LONGEST_ASIDE_WORDS))
        end = next((here for here in near if self.tags[here] == COMMA or self.tags[here] in ends), index)
        return end + 1 if end > index and self.tags[end] == COMMA else index
