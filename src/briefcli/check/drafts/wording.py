"""How much of a sentence stands in another one: by the words that tell something, whatever their order and endings."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from briefcli import regexes
from briefcli.check.drafts.sources import Source
from briefcli.extract.numbers import amounts
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_WORD = regexes.compile(r"[^\W\d_][\w'’]*")
_STEM = 6
"""Letters by which a word is known, whatever its ending."""
_SHORT = 3
"""Words up to this length say little, but for names."""


class Alike(NamedTuple):
    """A sentence of a source that is like one of a draft: which words they share, and what share of the draft's."""

    source: Source
    span: Span
    shared: int
    share: float


def telling(sentence: str) -> frozenset[str]:
    """The words of a sentence that tell something, by their stems; numbers and hedges are compared by themselves."""
    hedges = lexicon.checking().doubts
    numbers = [one.span for one in amounts.find(sentence)]
    found = set()
    for match in _WORD.finditer(sentence):
        word = match[0]
        is_number = any(span.start <= match.start() < span.end for span in numbers)
        if is_number or word.lower() in hedges or (len(word) <= _SHORT and word.islower()):
            continue
        found.add(word.lower().removesuffix("’s").removesuffix("'s")[:_STEM].rstrip("s"))
    return frozenset(found - _LITTLE)


_LITTLE = frozenset(
    word[:_STEM].rstrip("s")
    for word in "that this with from have been were which would will their they there said says about into than more "
    "least most over under also after before when while where what them these those only some least".split()
)


class Sentences:
    """The sentences of some sources by their telling words, to find those that are like another one."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._sentences: list[tuple[Source, Span, frozenset[str]]] = []
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        for source in sources:
            for sentence in source.text.reading.article.sentences if source.is_legible else ():
                words = telling(sentence.span.of(source.text.legible))
                for word in words:
                    self._by_word[word].append(len(self._sentences))
                self._sentences.append((source, sentence.span, words))

    def alike(self, words: frozenset[str], least: float) -> list[Alike]:
        """The sentences that share at least such a part of some telling words, the likest first."""
        counts: defaultdict[int, int] = defaultdict(int)
        for word in words:
            for number in self._by_word.get(word, ()):
                counts[number] += 1
        found = [
            Alike(source, span, shared, shared / len(words))
            for number, shared in counts.items()
            if shared >= least * len(words)
            for source, span, _ in [self._sentences[number]]
        ]
        return sorted(found, key=lambda one: -one.share)
