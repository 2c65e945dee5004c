"""A number in its sentence, and its unit: what the rules of this package examine."""

from functools import cached_property
from typing import Literal, NamedTuple

from briefcli.extract.figures.statement import Statement
from briefcli.extract.numbers import hedges
from briefcli.extract.text import lexicon

_NUMBERS = lexicon.numbers()

Kind = Literal["money", "percentage", "duration", "age", "measure", "times", "noun", "none"]


HYPHENS = ("-", "\u2010", "\u2011")
_MOST_WORDS_OF_CHANGE = 8
"""Most words from the first number of a change to the second: from 1.2 million crowns in May to 520."""


class Unit(NamedTuple):
    """A unit: its words as printed, the index of the word after it, and its end in the text.

    `rule` names the rule that found it.
    """

    kind: Kind
    name: str | None
    after: int
    end: int
    rule: str = ""
    rate: str | None = None
    head: str = ""


class Place:
    """A number in its sentence: `index` is the index of its word, `before` and `after` are the words beside it.

    `start` and `end` are the offsets of the number without its hedge.
    """

    def __init__(self, statement: Statement, number: int) -> None:
        self.statement, self.number = statement, number
        self.text = statement.text
        self.amount = amount = statement.amounts[number]
        self.first, self.last = amount.numerals[0], amount.numerals[-1]
        self.start, self.end = amount.number
        self.is_hedged = amount.hedge is not None
        self.index = index = statement.places[number]
        self.before, self.after = statement.word(index - 1), statement.word(index + 1)
        self.tag_before, self.tag_after = statement.tag(index - 1), statement.tag(index + 1)

    def word(self, step: int) -> str:
        """The word so many places further on, or back, in lower case; nothing outside the sentence."""
        return self.statement.word(self.index + step)

    def tag(self, step: int) -> str:
        """The class of the word so many places further on, or back; a full stop outside the sentence."""
        return self.statement.tag(self.index + step)

    @cached_property
    def opening(self) -> int:
        """The index of the first word of the amount, which is the hedge, without a verb, where it has one."""
        index = self.index
        while index > 0 and self.statement.tokens[index - 1].start >= self.amount.span.start:
            index -= 1
        bound = hedges.turned_bound(self.amount.hedge) if self.amount.hedge is not None else None
        while bound is not None and index < self.index and self.statement.word(index) != bound:
            index += 1
        return index

    @property
    def changed_from(self) -> "Place | None":
        """The number before, where both tell of a change: from 400 crowns to 520."""
        if not self.number or self.statement.word(self.opening - 1) != "to":
            return None
        last = Place(self.statement, self.number - 1)
        if last.before == "in" and self.number > 1:
            last = Place(self.statement, self.number - 2)  # from 412 in 2019 to 498
        if self.statement.word(last.opening - 2) in _NUMBERS.ranges:
            return None  # ranged from 2.8 per cent in Orul to 9.6
        is_near = self.index - last.index <= _MOST_WORDS_OF_CHANGE
        return last if is_near and self.statement.word(last.opening - 1) == "from" else None

    @cached_property
    def sentence(self) -> tuple[int, int]:
        """The indexes of the first word of the sentence around the number, and of the one after its last."""
        return self.statement.sentence(self.index)

    @property
    def written(self) -> str:
        """The number as printed."""
        return self.text[self.start : self.end]

    @property
    def is_glued(self) -> bool:
        """Whether a hyphen joins the number to the word behind it: a three-man race."""
        return self.text[self.end : self.end + 1] in HYPHENS

    @property
    def is_joined(self) -> bool:
        """Whether only a space or a hyphen comes between it and the word before."""
        return self.statement.is_joined(self.index)
