"""Two columns of words side by side, as `pdftotext -layout` leaves a page of a bulletin.

A sentence goes on in the next line of its own column, and so stands nowhere in one piece: whatever is anchored in such
a text runs through both columns.
"""

from collections import Counter

from briefcli.errors import NotAnArticle

_GUTTER = " " * 3
_FEWEST_LINES = 6
"""Lines that tell a page in columns from a table, an address beside a date, or a line of a poem."""
_FEWEST_SMALL_WORDS = 3
"""Words in small letters on each side: a cell of a table seldom has as many."""
_LEAST_SHARE = 1 / 3
"""Of all words of the text; where fewer stand side by side, the rest is worth reading."""


def require_one(text: str) -> None:
    """Raise `NotAnArticle` where much of a text stands in two columns side by side."""
    if text.count(_GUTTER) < _FEWEST_LINES:
        return
    begins = Counter[int]()
    words = Counter[int]()
    for line in text.splitlines():
        stripped = line.rstrip()
        gap = stripped.rfind(_GUTTER)
        left, right = stripped[:gap].split(), stripped[gap:].split()
        if gap > 0 and _is_prose(left) and _is_prose(right):
            begins[gap] += 1
            words[gap] += len(left) + len(right)
    gap, lines = begins.most_common(1)[0] if begins else (0, 0)
    if lines >= _FEWEST_LINES and words[gap] >= _LEAST_SHARE * len(text.split()):
        raise NotAnArticle(
            f"the text stands in two columns side by side ({lines} lines), so that no sentence of it is in one piece",
            "Was it made by `pdftotext -layout`? Make it again without `-layout`, or put one column under the other.",
        )


def _is_prose(words: list[str]) -> bool:
    return sum(word.islower() for word in words) >= _FEWEST_SMALL_WORDS
