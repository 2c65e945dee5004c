"""Where words stand in a text: found by their rarest pair, so that no claim is held against all of the text."""

from functools import cached_property
from itertools import islice, pairwise
from typing import NamedTuple

from briefcli.check import words
from briefcli.check.glyphs import Reading, trimmed
from briefcli.check.words import Word
from briefcli.extract.offsets import Span

MOST_PLACES = 100
"""Places that are counted; words that stand at more are as ambiguous as words can be."""
_MOST_COMPARED = 4_000_000
"""Characters that are compared at the places of a pair, at most; else the text is searched as a whole."""


class Phrase:
    """Words that are looked for: their reading, and themselves one by one.

    `lead` is the number of characters cut off before the first word, so that offsets can be given in the
    words as they came.
    """

    def __init__(self, exact: str) -> None:
        text = trimmed(exact)
        self.exact = exact
        self._lead = exact.find(text)
        self._reading = Reading(text)
        stripped = self._reading.form.strip()
        self._shift = self._reading.form.find(stripped)
        self.form = stripped
        self.key = stripped.replace("—", "-")

    @cached_property
    def words(self) -> list[Word]:
        """The words and marks, at their offsets in `form`."""
        return words.find(self.form)

    def back(self, start: int, end: int) -> Span:
        """Offsets in `form` as offsets in the words as they came."""
        first, last = self._reading.back(start + self._shift, end + self._shift)
        return Span(first + self._lead, last + self._lead)


class _Seed(NamedTuple):
    """A word of a phrase, at `offset` in it, by which the phrase is found, and where in the text it stands."""

    offset: int
    places: list[int]


class Index:
    """The words of a text by what they are, and by the word before them, in small letters."""

    def __init__(self, form: str) -> None:
        self.form = form
        self.folded = form.replace("—", "-")
        self.words = words.find(form)
        self.by_word: dict[str, list[int]] = {}
        self.by_pair: dict[tuple[str, str], list[int]] = {}
        lower = [word.text.lower() for word in self.words]
        for number, word in enumerate(lower):
            self.by_word.setdefault(word, []).append(number)
        for number, pair in enumerate(pairwise(lower)):
            self.by_pair.setdefault(pair, []).append(number)

    @cached_property
    def spellings(self) -> frozenset[str]:
        """Every word as it is written somewhere in the text."""
        return frozenset(word.text for word in self.words)

    def whole(self, phrase: Phrase) -> list[Span]:
        """Where a phrase stands between words, at most `MOST_PLACES` of them, as spans of `form`."""
        found = self._at_seed(phrase, self._seed(phrase.words))
        return [span for span in found if self.cut_at(span) == (None, None)]

    def cut(self, phrase: Phrase) -> list[Span]:
        """Where a phrase stands that may begin or end within a word, as spans of `form`."""
        return self._at_seed(phrase, self._seed(phrase.words[1:-1]))

    def cut_at(self, span: Span) -> tuple[Span | None, Span | None]:
        """What the two ends of a span cut in two."""
        return words.whole(self.form, span.start), words.whole(self.form, span.end)

    def _seed(self, found: list[Word]) -> _Seed | None:
        """The rarest pair of neighbouring words, or the rarest word; none where there is nothing to go by."""
        # A dash may be written as another one and so part words, or join them.
        usable = [(word, word.text.lower()) for word in found]
        pairs = [
            _Seed(one[0].start, self.by_pair.get((one[1], other[1]), []))
            for one, other in pairwise(usable)
            if not ({"-", "—"} & {*one[1], *other[1]})
        ]
        if pairs:
            return min(pairs, key=lambda seed: len(seed.places))
        singles = [_Seed(word.start, self.by_word.get(key, [])) for word, key in usable if not {"-", "—"} & {*key}]
        return min(singles, key=lambda seed: len(seed.places), default=None)

    def _at_seed(self, phrase: Phrase, seed: _Seed | None) -> list[Span]:
        key, length = phrase.key, len(phrase.key)
        if seed is None or len(seed.places) * length > _MOST_COMPARED:
            return self._searched(key)
        starts = (self.words[place].start - seed.offset for place in seed.places)
        spans = (Span(start, start + length) for start in starts if start >= 0 and self.folded.startswith(key, start))
        return list(islice(spans, MOST_PLACES))

    def _searched(self, key: str) -> list[Span]:
        spans: list[Span] = []
        start = self.folded.find(key)
        while start >= 0 and len(spans) < MOST_PLACES:
            spans.append(Span(start, start + len(key)))
            start = self.folded.find(key, start + 1)
        return spans
