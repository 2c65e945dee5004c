"""Whether the hyphen at the end of a line belongs to the word, or only parts it: twenty-five, but people."""

from collections.abc import Callable

from briefcli import regexes
from briefcli.extract.text import lexicon

_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()

_LEFT = regexes.compile(r"(?P<left>[^\W_]+)[-\u2010\u2011\u00ad]\Z")
_RIGHT = regexes.compile(r"[^\W_]+")
_LONGEST_WORD_CHARACTERS = 60
"""How far before a hyphen a word is looked for, so that time stays linear."""
_SMALL = _NUMBERS.small.keys()
_SOFT = "\u00ad"


def stays(text: str, end: int, start: int, words: Callable[[], frozenset[str]]) -> bool | None:
    """Whether the hyphen in which a line ends stays when its word is joined; nothing where no word is broken.

    `start` is where the next line begins. `words` gives those of the text in small letters, hyphens within included.
    """
    parted = _LEFT.search(text, max(0, end - _LONGEST_WORD_CHARACTERS), end)
    behind = _RIGHT.match(text, start)
    if parted is None or behind is None:
        return None
    left, right = parted["left"].lower(), behind.group()
    if not right[0].islower() or left[-1].isdigit():
        return True  # Vice-President, 24-hour
    if is_number(left, right):
        return True
    if text[end - 1] == _SOFT or left + right in words():
        return False
    return f"{left}-{right}" in words() or left in _TEXT.compound_beginnings or right in _TEXT.compound_endings


def joins_number(text: str, end: int) -> bool:
    """Whether the hyphen that ends at a place stands within a number, or before what it counts."""
    parted = _LEFT.search(text, max(0, end - _LONGEST_WORD_CHARACTERS), end)
    behind = _RIGHT.match(text, end, end + _LONGEST_WORD_CHARACTERS)
    return parted is not None and behind is not None and is_number(parted["left"], behind.group())


def is_number(left: str, right: str) -> bool:
    """Whether two words joined by a hyphen are a number, or begin with one: sixty-one, ten-day."""
    left, right = left.lower(), right.lower()
    if left in _NUMBERS.tens and right in _SMALL:
        return True
    return (left in _NUMBERS.tens or left in _SMALL) and right in _NUMBERS.spans_of_time
