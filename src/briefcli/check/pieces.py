"""What stands between two spaces of a text, in pairs: enough to find words that stand there as they are claimed.

To cut a text at its spaces takes a tenth of the time in which its words are read. Wherever some words stand, whatever
is glued to the first and the last of them, those between are pieces of the text.
"""

from collections import defaultdict
from itertools import accumulate, pairwise

_FEW_PLACES = 2
"""Places of a pair that are few enough not to look for a rarer one."""
_MOST_CHARACTERS = 200_000
"""Characters that are compared at the places of a pair, at most."""
_MARKS = frozenset(",.;:!?")
"""What ends the word before it where a space comes after it."""


class Key:
    """What is looked for, and the pairs of pieces that every text has in which it stands.

    `pairs` are the neighbours between its first and its last piece, which may be parts of longer ones in a text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._pieces = text.split(" ")
        self.first, self.last = self._pieces[0], self._pieces[-1]
        self.pairs = list(pairwise(self._pieces[1:-1]))

    def offset(self, number: int) -> int:
        """Where the pair with this number begins in it."""
        return sum(map(len, self._pieces[: number + 1])) + number + 1


class Pieces:
    """The pieces of a text, which has no white space but spaces."""

    def __init__(self, text: str) -> None:
        self._text = text
        pieces = text.split(" ")
        self._lengths = list(accumulate(map(len, pieces), initial=0))
        by_pair: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, pair in enumerate(pairwise(pieces)):
            by_pair[pair].append(number)
        self._by_pair = by_pair

    def may_hold(self, key: Key) -> bool:
        """Whether the text has all pairs of a key: most other texts do not."""
        return all(map(self._by_pair.__contains__, key.pairs))

    def places(self, key: Key) -> list[int] | None:
        """Every place where a key stands; nothing where its words must tell.

        They must where it is short or stands too often, and where they may be other ones beside what is glued to them.
        """
        fewest: list[int] | None = None
        rarest = 0
        for number, pair in enumerate(key.pairs):
            found = self._by_pair.get(pair)
            if found is None:
                return []
            if fewest is None or len(found) < len(fewest):
                fewest, rarest = found, number
                if len(found) <= _FEW_PLACES:
                    break
        if fewest is None or len(fewest) * len(key.text) > _MOST_CHARACTERS:
            return None
        offset = key.offset(rarest)
        lengths, stands = self._lengths, self._text.startswith
        starts = [
            start for number in fewest if stands(key.text, start := lengths[number] + number - offset) and start >= 0
        ]
        is_only = len(starts) == 1
        for start in starts:
            if not self._is_clear(key, start, is_only=is_only):
                return None
        return starts

    def _is_clear(self, key: Key, start: int, *, is_only: bool) -> bool:
        """Whether the words of a key are the same ones at a place as alone; the only place may cut plain words."""
        text, end = self._text, start + len(key.text)
        if start and text[start - 1] != " " and not (is_only and key.first.isalpha() and text[start - 1].isalpha()):
            return False
        behind = text[end : end + 2]
        if not behind or behind[0] == " " or (behind[0] in _MARKS and behind[1:] in ("", " ")):
            return True
        return is_only and key.last.isalpha() and behind[0].isalpha()
