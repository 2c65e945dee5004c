"""Where words stand in a text: found by their rarest pair, so that no claim is compared with all of the text."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice, pairwise
from typing import NamedTuple

from briefcli.check import words
from briefcli.check.glyphs import BLANKS, Reading
from briefcli.check.pieces import Key, Pieces
from briefcli.check.words import Word
from briefcli.extract.text.offsets import Span

_OPENING_CHARACTERS = 120
"""Characters of a phrase by which it is looked for, where the first few will not do."""
_BEGINNING_CHARACTERS = 40
"""The first few characters of a phrase, by which it is looked for."""
_RARE_PLACES = 2
"""Places of a pair of words that are few enough not to look for a rarer one."""
_FEW_PHRASES = 200
"""Phrases that are sought in the whole text before it is cut in pieces, which takes as long as a thousand of them."""
_GLUED_CHARACTERS = 80
"""How far before and behind a phrase the next space may be where its words are read by themselves."""
_MOST_SEARCHES = 100
"""Times that the whole text is searched for one phrase."""
_MOST_CHARACTERS = 4_000_000
"""Characters that are compared at the places of a pair, at most; else the text is searched as a whole."""

_Part = tuple[int, str]
"""The offset of a word in a phrase, and its small letters; none where it may be another one in a text."""


class Phrase:
    """Words that are looked for: their reading, and themselves one by one.

    `lead` is the number of characters cut off before the first word, so that offsets can be given in the
    words as they came.
    """

    def __init__(self, exact: str) -> None:
        text = exact.strip(BLANKS)
        self.exact = exact
        self.lead = len(exact) - len(exact.lstrip(BLANKS))
        self._reading = Reading(text)
        stripped = self._reading.form.strip()
        self._shift = self._reading.form.find(stripped)
        self.form = stripped
        self.key = stripped.replace("—", "-")

    @cached_property
    def pieces(self) -> Key:
        """The key as it is looked for between spaces."""
        return Key(self.key)

    @cached_property
    def words(self) -> list[Word]:
        """The words and marks, at their offsets in `form`."""
        return words.find(self.form)

    @cached_property
    def beginning(self) -> list[_Part]:
        """The first few words, by which it is looked for."""
        return list(_parted(self.opening(_BEGINNING_CHARACTERS)))

    @cached_property
    def inner(self) -> frozenset[tuple[str, str]]:
        """Pairs of neighbouring words, of the first few, that every text has in which the phrase stands.

        They lie between two spaces of the phrase: what stands at an end may be part of a longer word in a text.
        """
        first, last = self.form.find(" "), self.form.rfind(" ", 0, _BEGINNING_CHARACTERS)
        within = (word for start, word in self.beginning if first < start < last)
        return frozenset((one, other) for one, other in pairwise(within) if one and other)

    def opening(self, length: int) -> list[Word]:
        """The words of the first `length` characters; the last of a longer phrase is left out, as it may be cut."""
        return self.words if len(self.form) <= length else words.find(self.form, 0, length)[:-1]

    def back(self, start: int, end: int) -> Span:
        """Offsets in `form` as offsets in the words as they came."""
        first, last = self._reading.back(start + self._shift, end + self._shift)
        return Span(first + self.lead, last + self.lead)


class _Seed(NamedTuple):
    """A word of a phrase, at `offset` in it, by which the phrase is found, and where in the text it stands."""

    offset: int
    places: list[int]


class Index:
    """The words of a text by what they are, and by the word before them, in small letters.

    `cuts` tells what the ends of a span cut in two. The words are read when a phrase is not found by its `pieces`.
    """

    def __init__(self, form: str, cuts: Callable[[Span], Sequence[Span]]) -> None:
        self.form = form
        self._cuts = cuts
        self._phrases_sought = self._phrases_untold = 0
        self._latest: Phrase | None = None
        self._places: list[Span] | None = None
        self.folded = form.replace("—", "-")

    @cached_property
    def _pieces(self) -> Pieces:
        return Pieces(self.folded)

    @property
    def _has_read_words(self) -> bool:
        """Whether the words of the text have been read, so that a phrase is soon found by them."""
        return "by_pair" in vars(self)

    @cached_property
    def _texts(self) -> list[str]:
        return words.texts(self.form)

    @cached_property
    def _lower(self) -> list[str]:
        return [text.lower() for text in self._texts]

    @cached_property
    def starts(self) -> list[int]:
        """The offsets of the words in order."""
        return words.starts(self.form, self._texts)

    @cached_property
    def by_pair(self) -> dict[tuple[str, str], list[int]]:
        """The numbers of the places where two words stand beside each other."""
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, pair in enumerate(pairwise(self._lower)):
            found[pair].append(number)
        return found

    @cached_property
    def by_word(self) -> dict[str, list[int]]:
        """The numbers of the places where a word stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._lower):
            found[word].append(number)
        return found

    @cached_property
    def words(self) -> list[Word]:
        """The words and marks, one by one; only what is like a claim is looked for in them."""
        pairs = zip(self._texts, self.starts, strict=True)
        return [Word(text, start, start + len(text)) for text, start in pairs]

    def may_hold(self, phrase: Phrase) -> bool:
        """Whether the text has the pairs of words that it must have where a phrase stands: most other texts do not."""
        return phrase.inner <= self.by_pair.keys()

    def whole(self, phrase: Phrase, most: int) -> list[Span]:
        """The first places where a phrase stands between words, as spans of `form`."""
        known = self._known(phrase)
        if known is not None:
            if not known:
                return []
            spans = list(islice(filter(self.is_whole, known[:_MOST_SEARCHES]), most))
            if len(spans) == most or len(known) <= _MOST_SEARCHES:
                return spans
        if not self.may_hold(phrase):
            return []
        seed = self._seed(phrase.beginning)
        if seed is None or len(seed.places) > _RARE_PLACES:
            seed = self._seed(list(_parted(phrase.opening(_OPENING_CHARACTERS))))
        found = self._at_seed(phrase, seed)
        return list(islice((span for span in found if self.is_whole(span)), most))

    def cut(self, phrase: Phrase, most: int) -> list[Span]:
        """The first places where a phrase stands that may begin or end within a word, as spans of `form`."""
        known = self._known(phrase)
        if known is not None and len(known[:most]) <= _MOST_SEARCHES:
            return known[:most]
        if not self.may_hold(phrase):
            return []
        opening = (
            phrase.opening(_OPENING_CHARACTERS)[1:] if len(phrase.form) > _OPENING_CHARACTERS else phrase.words[1:-1]
        )
        return list(islice(self._at_seed(phrase, self._seed(list(_parted(opening)))), most))

    def _known(self, phrase: Phrase) -> list[Span] | None:
        """Every place where a phrase stands, if the words of all the text need not be read; kept, as it is asked twice.

        The first few phrases are sought in the text as they are, and so are the first few that its pieces do not tell.
        """
        if self._latest is phrase:
            return self._places
        self._latest = phrase
        self._phrases_sought += 1
        is_absent = self._phrases_sought <= _FEW_PHRASES and phrase.key not in self.folded
        starts = [] if is_absent else self._pieces.places(phrase.pieces)
        if starts is None:
            self._places = self._untold(phrase) if self._pieces.may_hold(phrase.pieces) else []
        else:
            length = len(phrase.key)
            self._places = [Span(start, start + length) for start in starts]
        return self._places

    def _untold(self, phrase: Phrase) -> list[Span] | None:
        """Every place of a phrase that the pieces do not tell, if they are few and its words are read at each."""
        if self._has_read_words or self._phrases_untold == _FEW_PHRASES:
            return None
        self._phrases_untold += 1
        found = list(self._searched(phrase.key))
        is_known = len(found) < _MOST_SEARCHES and all(self._reads_alike(phrase, span.start) for span in found)
        return found if is_known else None

    def _reads_alike(self, phrase: Phrase, start: int) -> bool:
        """Whether the words of a phrase are read at a place where its glyphs stand."""
        end = start + len(phrase.form)
        first = self.form.rfind(" ", max(start - _GLUED_CHARACTERS, 0), start) + 1
        last = self.form.find(" ", end, end + _GLUED_CHARACTERS)
        if not first or last < 0:
            return False
        there = {(word.start - start, word.text) for word in words.find(self.form, first, last)}
        return all((word.start, word.text) in there for word in phrase.words)

    def is_whole(self, span: Span) -> bool:
        """Whether a span cuts no word and no number at its ends."""
        return not self._cuts(span)

    def _seed(self, usable: list[_Part]) -> _Seed | None:
        """The rarest pair of neighbouring words, or the rarest word; none where there is nothing to go by."""
        best: _Seed | None = None
        for (offset, one), (_, other) in pairwise(usable):
            if one and other:
                places = self.by_pair.get((one, other), [])
                if best is None or len(places) < len(best.places):
                    best = _Seed(offset, places)
                if len(places) <= _RARE_PLACES:
                    return best
        singles = (_Seed(start, self.by_word.get(word, [])) for start, word in usable if word)
        return best or min(singles, key=lambda seed: len(seed.places), default=None)

    def _at_seed(self, phrase: Phrase, seed: _Seed | None) -> Iterator[Span]:
        key, length = phrase.key, len(phrase.key)
        if seed is None or len(seed.places) * length > _MOST_CHARACTERS:
            return self._searched(key)
        starts = (self.starts[place] - seed.offset for place in seed.places)
        return (Span(start, start + length) for start in starts if start >= 0 and self.folded.startswith(key, start))

    def _searched(self, key: str) -> Iterator[Span]:
        start = self.folded.find(key)
        for _ in range(_MOST_SEARCHES):
            if start < 0:
                return
            yield Span(start, start + len(key))
            start = self.folded.find(key, start + 1)


def _parted(found: list[Word]) -> Iterator[_Part]:
    """The offset of each word and its small letters, or none where a dash is in it or directly beside it.

    A dash may be written as another one, which then parts what was one word, or joins two.
    """
    edges = {edge for word in found if "-" in word.text or "—" in word.text for edge in (word.start, word.end)}
    for word in found:
        yield word.start, "" if word.start in edges or word.end in edges else word.text.lower()
