"""What a time expression denotes, in the terms of TIMEX3 (TimeML), and the words it was read from."""

from collections.abc import Container, Iterator
from datetime import date
from typing import Any, Literal, NamedTuple

from briefcli.extract.dates import time_words
from briefcli.extract.dates.periods import CalendarPeriod
from briefcli.extract.dates.time_words import Words
from briefcli.extract.text.offsets import Span

Type = Literal["DATE", "TIME", "DURATION", "SET"]
Basis = Literal["explicit", "published", "narrative"]

NEEDS_PUBLISHED = "the day of publication is not known; --published says it"
NEEDS_START = "the text does not say when that business year begins"


class Expression(NamedTuple):
    """A time expression of a text.

    `value` is the TIMEX3 value, or none where nothing in the text or given with it resolves the expression; then
    `needs` says what is missing. `earliest` and `latest` are the first and the last of the days that it denotes,
    none for a length of time, a set, and a vague reference; `time` is the hour as HH:MM where one is given (24:00
    is the midnight that ends the day), `zone` the words for its zone. `basis` says where the date was counted from:
    the words alone, the day of publication, or an earlier date of the text. A range has its two `ends`. `rule` is the
    name of the rule that read it.
    """

    span: Span
    value: str | None
    type: Type
    earliest: date | None = None
    latest: date | None = None
    time: str | None = None
    zone: str | None = None
    basis: Basis = "explicit"
    needs: str | None = None
    ends: tuple["Expression", ...] = ()
    rule: str | None = None


class Phrase(NamedTuple):
    """Words that a rule read as a time expression, by index: from `first` up to `last`, which is excluded."""

    words: Words
    first: int
    last: int

    @property
    def span(self) -> Span:
        """The span of the words in the text."""
        return Span(self.words.span(self.first).start, self.words.ends[self.last - 1])

    def all(self, *kinds: str) -> list[str]:
        """The words of these classes (in capitals), or these words, in lower case and in order."""
        return [word for _, word in self.placed(*kinds)]

    def placed(self, *kinds: str) -> Iterator[tuple[int, str]]:
        """The same words with their indexes."""
        letters, named = self.words.alphabet.select(kinds)
        for index in range(self.first, self.last):
            if self.words.letters[index] in letters:
                yield index, self.words.lower[index]
            elif named and (word := self.words.lower[index]) in named:
                yield index, word

    def one(self, *kinds: str) -> str | None:
        """The first of these words."""
        letters, named = self.words.alphabet.select(kinds)
        for index in range(self.first, self.last):
            if self.words.letters[index] in letters or (named and self.words.lower[index] in named):
                return self.words.lower[index]
        return None

    def value(self, *kinds: str) -> Any:
        """What the first word of one of these classes means, according to the lexicon."""
        word = self.one(*kinds)
        return None if word is None else time_words.load().values[word]

    def begins_name(self, before: Container[str] = ()) -> bool:
        """Whether a capitalised word follows, and none of these words comes before: April Jones, the Sunday Times."""
        words, after = self.words, self.last
        if after >= len(words.words) or words.letters[after] != time_words.OTHER or not words.words[after][0].isupper():
            return False
        return self.first == 0 or words.lower[self.first - 1] not in before

    def part(self, first: int, last: int) -> "Phrase":
        """Some of the words."""
        return Phrase(self.words, first, last)


def of_period(phrase: Phrase, period: CalendarPeriod | None, basis: Basis = "explicit", suffix: str = "") -> Expression:
    """A date; without a period, the calendar does not have it. `suffix` is a part of the day such as `TMO`."""
    if period is None:
        return unresolved(phrase, "the calendar has no such date")
    kind: Type = "TIME" if suffix else "DATE"
    return Expression(phrase.span, period.value + suffix, kind, period.earliest, period.latest, basis=basis)


def unresolved(phrase: Phrase, needs: str, kind: Type = "DATE") -> Expression:
    """A time expression whose meaning cannot be resolved."""
    return Expression(phrase.span, None, kind, needs=needs)


def vague(phrase: Phrase, value: str, kind: Type = "DATE") -> Expression:
    """A reference, a length or a set: something without dates of its own."""
    return Expression(phrase.span, value, kind)
