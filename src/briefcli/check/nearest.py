"""The passage of a text that is nearest to words which do not stand in it, and where the two differ.

Pairs of neighbouring words that both have, the rarest first, vote for a stretch of the text; within it the
longest common subsequence of words tells what differs. The votes are counted, never weighed into a pass:
what comes out of here is refused, whatever its likeness.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from briefcli.check import words
from briefcli.check.index import Index
from briefcli.check.words import Word
from briefcli.extract.text import lexicon

_MOST_SEEDS = 150
_MOST_ASKED_WORDS = 2000
"""Words of a claim by which it is looked for; of a longer claim every second, or third."""
_MOST_PLACES = 25
"""Places of one pair that may vote; those nearest to the place that the claim names."""
_SLACK_WORDS = 40
"""Words by which a passage may be longer than twice the claim: a middle left out is shown up to here."""
_MOST_WORDS = 600
"""Differing words that are aligned one by one; more are shown as one difference."""
_GLUED_WORDS = 2
"""Words more or fewer that are tried at the ends of a passage, where spaces alone may differ."""
_END_WORDS = 12
"""Words at an end of which the letters are compared."""
_STRAY_PAIRS = 2
_STRAY_GAP_WORDS = 8
"""A pair or two, this many words further off in the text than in the claim, are not part of the passage."""


_MARK_WEIGHT = 0.01
_ROUNDING = 1e-6
"""More than sums of the same weights in another order can differ by."""


class Region(NamedTuple):
    """A difference: words of the claim from `first` to `last`, and of the text from `left` to `right`, as numbers."""

    first: int
    last: int
    left: int
    right: int

    @property
    def size(self) -> int:
        """The number of words of the longer side."""
        return max(self.last - self.first, self.right - self.left)


class Passage(NamedTuple):
    """The words of the text from `left` to `right`, as numbers, how they differ, and how near they are.

    `likeness` is the share of the claim's words, little words counted less, that stand in the passage.
    """

    left: int
    right: int
    regions: list[Region]
    likeness: float


class Weighed(NamedTuple):
    """What the words of a claim count for: all together, those that any text may have something for, and the others.

    A mark stands everywhere, and a number counts for something where another one stands.
    """

    total: float
    anywhere: float
    others: list[tuple[str, float]]

    def most_in(self, index: Index) -> float:
        """The likeness of the nearest passage at most, by the words that the text has."""
        known = index.by_word
        return (self.anywhere + sum([one for word, one in self.others if word in known]) + _ROUNDING) / self.total


class _Pair(NamedTuple):
    """The same word in the text (`place`) and in the claim (`number`)."""

    place: int
    number: int


def find(claim: list[Word], index: Index, hint: int | None) -> Passage | None:
    """The nearest passage, of equals the one nearest to the word with the number `hint`; there may be none."""
    seeds = _seeds(claim, index, hint)
    if not seeds:
        # Words that the text does not have can only be compared with those at the place that the claim names.
        right = min(hint + len(claim), len(index.words)) if hint is not None else 0
        return aligned(claim, index, hint, right) if hint is not None and hint < right else None
    chain = _without_strays(_chain(_densest(seeds, 2 * len(claim) + _SLACK_WORDS, hint)))
    left, right = _edges(chain[0], chain[-1], claim, index)
    return aligned(claim, index, left, right)


def _edges(first: _Pair, last: _Pair, claim: list[Word], index: Index) -> tuple[int, int]:
    """Where the passage begins and ends: as many words before and after as the claim has, or the same letters."""
    before, behind = _letters(claim[: first.number]), _letters(claim[last.number + 1 :])
    left = max(first.place - first.number, 0)
    right = min(last.place + len(claim) - last.number, len(index.words))
    for start in range(max(left - _GLUED_WORDS, 0), min(left + _GLUED_WORDS + 1, first.place)):
        if before and _letters(index.words[start : first.place]) == before:
            left = start
    for end in range(max(right - _GLUED_WORDS, last.place + 1), min(right + _GLUED_WORDS, len(index.words)) + 1):
        if behind and _letters(index.words[last.place + 1 : end]) == behind:
            return left, end
    return left, right


def _letters(found: list[Word]) -> str:
    return "".join(char for word in found for char in word.text if char.isalnum()) if len(found) < _END_WORDS else ""


def _seeds(claim: list[Word], index: Index, hint: int | None) -> list[_Pair]:
    lower = [word.text.lower() for word in claim]
    numbers = range(0, len(claim), len(claim) // _MOST_ASKED_WORDS + 1)
    known = [(index.by_pair.get((lower[number - 1], lower[number]), ()), number - 1) for number in numbers if number]
    little = lexicon.tags()
    telling = (number for number in numbers if lower[number] not in little and not claim[number].is_mark)
    known += [(index.by_word.get(lower[number], ()), number) for number in telling]
    seeds: list[_Pair] = []
    for places, number in sorted(filter(lambda one: one[0], known), key=lambda one: (len(one[0]), one[1])):
        if len(seeds) >= _MOST_SEEDS:
            break
        seeds += [_Pair(place, number) for place in _nearby(places, hint)]
    return sorted(seeds)


def _nearby(places: Sequence[int], hint: int | None) -> Sequence[int]:
    if len(places) <= _MOST_PLACES:
        return places
    middle = bisect_left(places, hint or 0)
    start = max(0, min(middle - _MOST_PLACES // 2, len(places) - _MOST_PLACES))
    return places[start : start + _MOST_PLACES]


def _densest(seeds: list[_Pair], width: int, hint: int | None) -> list[_Pair]:
    """The seeds of the stretch of `width` words that has most of the claim's words; of equals, the shortest."""
    counts: dict[int, int] = {}
    start = 0
    best, chosen = (0, 0, 0), (0, 0)
    for end, seed in enumerate(seeds):
        counts[seed.number] = counts.get(seed.number, 0) + 1
        while seed.place - seeds[start].place > width:
            counts[seeds[start].number] -= 1
            if not counts[seeds[start].number]:
                del counts[seeds[start].number]
            start += 1
        first = seeds[start].place
        rank = (len(counts), first - seed.place, -abs(first - hint) if hint is not None else 0)
        if rank > best:
            best, chosen = rank, (start, end + 1)
    return seeds[slice(*chosen)]


def _chain(seeds: list[_Pair]) -> list[_Pair]:
    """The longest run of seeds that come in the same order in the text and in the claim."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    # Of seeds at one place the later numbers come first, so that only one of them is taken.
    seeds = sorted(seeds, key=lambda seed: (seed.place, -seed.number))
    for index, seed in enumerate(seeds):
        length = bisect_left(ends, seed.number)
        before.append(tails[length - 1] if length else -1)
        tails[length : length + 1] = [index]
        ends[length : length + 1] = [seed.number]
    chain: list[_Pair] = []
    index = tails[-1]
    while index >= 0:
        chain.append(seeds[index])
        index = before[index]
    return chain[::-1]


def _without_strays(chain: list[_Pair]) -> list[_Pair]:
    """The chain without a seed or two, at its ends, that lie far from the others."""
    for _ in range(2):
        for length in range(min(_STRAY_PAIRS, len(chain) - 1), 0, -1):
            one, other = chain[length - 1], chain[length]
            if other.place - one.place - (other.number - one.number) > _STRAY_GAP_WORDS and len(chain) > 2 * length:
                chain = chain[length:]
                break
        chain = [_Pair(-seed.place, -seed.number) for seed in reversed(chain)]
    return chain


def aligned(claim: list[Word], index: Index, left: int, right: int) -> Passage:
    """How the words of the text from `left` to `right`, as numbers, differ from a claim."""
    texts = [word.text.replace("—", "-") for word in claim]
    found = [word.text.replace("—", "-") for word in index.words[left:right]]
    matches = list(_matches(texts, found))
    regions: list[Region] = []
    number = place = 0
    for match in [*matches, _Pair(len(found), len(texts))]:
        if (number, place) != (match.number, match.place):
            regions.append(Region(number, match.number, left + place, left + match.place))
        number, place = match.number + 1, match.place + 1
    # Words of the text before or after all that the claim has are not part of the passage.
    if regions and regions[0].first == regions[0].last == 0:
        left = regions.pop(0).right
    if regions and regions[-1].first == regions[-1].last == len(texts):
        right = regions.pop().left
    matched = weight([claim[match.number] for match in matches]) + sum(
        _numbers(region, claim, index) for region in regions
    )
    return Passage(left, right, _joined(regions), matched / weight(claim))


def _numbers(region: Region, claim: list[Word], index: Index) -> float:
    """Half a word for each number that stands where the claim has another one."""
    if region.last - region.first != region.right - region.left:
        return 0.0
    pairs = zip(claim[region.first : region.last], index.words[region.left : region.right], strict=True)
    return sum(0.5 for pair in pairs if all(words.is_numeric(word.text) for word in pair))


def _joined(regions: list[Region]) -> list[Region]:
    """The differences, with those joined that are parted only by a few words which both happen to have."""
    joined: list[Region] = []
    for region in regions:
        before = joined[-1] if joined else None
        if before is not None and region.first - before.last < min(_STRAY_GAP_WORDS, before.size, region.size):
            joined[-1] = Region(before.first, region.last, before.left, region.right)
        else:
            joined.append(region)
    return joined


def weight(found: list[Word]) -> float:
    """What words count for, more than nothing: little words (the, of) count less than others, marks hardly."""
    little = lexicon.tags()
    each = (_MARK_WEIGHT if word.is_mark else 0.25 if word.text.lower() in little else 1.0 for word in found)
    return sum(each) or _MARK_WEIGHT


def weighed(found: list[Word]) -> Weighed:
    """The words of a claim with what each counts for."""
    is_anywhere = [word.is_mark or words.is_numeric(word.text) for word in found]
    anywhere = sum(_MARK_WEIGHT if word.is_mark else 1.0 for word in compress(found, is_anywhere))
    others = [(word.text.lower(), weight([word])) for word, is_so in zip(found, is_anywhere, strict=True) if not is_so]
    return Weighed(weight(found), anywhere + _MARK_WEIGHT, others)


def _matches(claim: list[str], found: list[str]) -> Iterator[_Pair]:
    """The words that both have in the same order: what begins and ends alike, and the most of the rest."""
    limit = min(len(claim), len(found))
    head = next((number for number in range(limit) if claim[number] != found[number]), limit)
    limit -= head
    tail = next((number for number in range(limit) if claim[-1 - number] != found[-1 - number]), limit)
    yield from (_Pair(number, number) for number in range(head))
    one, other = claim[head : len(claim) - tail], found[head : len(found) - tail]
    if len(one) <= _MOST_WORDS and len(other) <= _MOST_WORDS:
        yield from (_Pair(head + place, head + number) for place, number in _common(one, other))
    yield from (_Pair(len(found) - number, len(claim) - number) for number in range(tail, 0, -1))


def _common(claim: list[str], found: list[str]) -> list[_Pair]:
    """The longest common subsequence, by Hyyrö's bit-parallel rows: one addition of long numbers a word."""
    bits: dict[str, int] = {}
    for number, word in enumerate(claim):
        bits[word] = bits.get(word, 0) | 1 << number
    ones = (1 << len(claim)) - 1
    row, rows = ones, []
    for word in found:
        same = row & bits.get(word, 0)
        row = (row + same | row - same) & ones
        rows.append(row)
    pairs: list[_Pair] = []
    place, number = len(found), len(claim)
    while place and number:
        bit = 1 << number - 1
        if rows[place - 1] & bit:
            number -= 1
        elif place > 1 and not rows[place - 2] & bit:
            place -= 1
        else:
            place, number = place - 1, number - 1
            pairs.append(_Pair(place, number))
    return pairs[::-1]
