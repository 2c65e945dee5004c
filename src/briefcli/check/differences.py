"""What a difference between a claim and a passage touches: a negation, a number, a name, a hedge, other words."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, get_args

from briefcli.check import words
from briefcli.check.words import Word
from briefcli.extract.numbers import hedges, numerals
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span, cover
from briefcli.model.verdict import ChangeKind

_AROUND_WORDS = 8
"""Words before and after a difference that may belong to the same number, or to its hedge."""
_ENDS = frozenset('.!?:"“(')


class Side(NamedTuple):
    """The words of a claim, or of a text, from `first` to `last` as numbers; `form` is what they stand in."""

    form: str
    words: list[Word]
    first: int
    last: int

    @property
    def own(self) -> list[Word]:
        """The words of this side of the difference."""
        return self.words[self.first : self.last]

    @property
    def span(self) -> Span:
        """Where they stand in `form`; empty, after the word before, where there are none."""
        if self.first == self.last:
            place = self.words[self.first - 1].end if self.first else 0
            return Span(place, place)
        return Span(self.words[self.first].start, self.words[self.last - 1].end)


def kinds(claimed: Side, found: Side, is_written: Callable[[str], bool]) -> tuple[ChangeKind, ...]:
    """All that differs between two sides, the gravest first; never empty.

    `is_written` tells of a word in small letters whether the text has it: a capital then only begins a sentence.
    """
    texts = [[word.text for word in side.own] for side in (claimed, found)]
    if texts[0] == texts[1]:
        return ("marks",)  # only the spaces between them differ
    if [word.lower() for word in texts[0]] == [word.lower() for word in texts[1]]:
        return ("words",)
    one, other = _features(claimed, is_written), _features(found, is_written)
    return tuple(kind for kind in get_args(ChangeKind) if one[kind] != other[kind]) or ("words",)


def is_negation(word: str) -> bool:
    """Whether a word denies what stands beside it: not, never, can't, non-violent."""
    lower = word.lower()
    return lower in lexicon.checking().negations or lower.endswith("n't") or lower.startswith("non-")


def is_doubt(word: str) -> bool:
    """Whether a word makes a statement less than certain: may (but not May), allegedly."""
    return word.islower() and word in lexicon.checking().doubts


def _features(side: Side, is_written: Callable[[str], bool]) -> Mapping[ChangeKind, list[str]]:
    features: dict[ChangeKind, list[str]] = {kind: [] for kind in get_args(ChangeKind)}
    taken = list(_numbers_and_hedges(side, features))
    for number in range(side.first, side.last):
        word = side.words[number]
        # "Not" is one by itself, in "not more than" too.
        if is_negation(word.text) or not any(span.start <= word.start < span.end for span in taken):
            features[_kind(side, number, is_written)].append(word.text)
    return features


def _kind(side: Side, number: int, is_written: Callable[[str], bool]) -> ChangeKind:
    word = side.words[number].text
    if side.words[number].is_mark:
        return "marks"
    if is_negation(word):
        return "negation"
    lower = word.lower()
    if any(char.isnumeric() for char in word) or lower in words.UNITS | lexicon.checking().order_words:
        return "number"
    if words.is_numeric(word):
        return "number"
    if is_doubt(word):
        return "hedge"
    return "name" if _is_name(side, number, is_written) else "words"


def _numbers_and_hedges(side: Side, features: dict[ChangeKind, list[str]]) -> Iterator[Span]:
    """The numbers that the difference touches, and the hedges; their spans, so that no word counts twice."""
    near = side.words[max(side.first - _AROUND_WORDS, 0) : side.last + _AROUND_WORDS]
    if not near or not side.own:
        return
    start, own = near[0].start, side.span
    form = side.form[start : near[-1].end]
    for numeral in numerals.find(form):
        span = _widened(Span(start + numeral.span.start, start + numeral.span.end), near)
        if span.touches(own):
            features["number"].append(span.of(side.form).lower())
            yield span
        before = hedges.before(form, numeral.span.start)
        behind = hedges.behind(form, numeral.span.end, len(form))
        for hedge in (before, behind):
            if hedge is not None and Span(start + hedge.span.start, start + hedge.span.end).touches(own):
                features["hedge"].append(hedge.span.of(form).lower())
                yield Span(start + hedge.span.start, start + hedge.span.end)


def _widened(span: Span, near: list[Word]) -> Span:
    """A number with what is written in one word with it: a sign, a currency, an exponent."""
    return cover([span, *(Span(word.start, word.end) for word in near if span.touches(Span(word.start, word.end)))])


def _is_name(side: Side, number: int, is_written: Callable[[str], bool]) -> bool:
    word = side.words[number].text
    lower = word.lower()
    if not word[0].isupper() or lower == "i" or lower in lexicon.text().times:
        return False
    begins = number == 0 or side.words[number - 1].text in _ENDS
    return not begins or not (lower in lexicon.tags() or lower in lexicon.verbs() or is_written(lower))
