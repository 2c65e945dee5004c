"""What belongs to one number despite a space, a mark or a word inside it: 1·5, 10^5, one point five, 1 1/2.

`numbers` reads the numbers of running text. This module says what may not be split, readable or not: a place
cuts a number in two where the words before and after it are one of the pairs below.
"""

from functools import lru_cache
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.numbers import amounts, words
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.numbers.part_patterns import (
    BEFORE_LINKS,
    BEFORE_REST,
    BEGUN,
    BEHIND_ANY_WORD,
    ENDED,
    GLYPHS,
    LINKS,
    Pairs,
    of_all,
    of_numbers,
)
from briefcli.extract.text import currencies, lexicon
from briefcli.extract.text.offsets import Span, lower

_NUMBERS = lexicon.numbers()

_REACH_CHARACTERS = 64
"""How far before and after a place the parts of its number may be."""
_NEAR_CHARACTERS, _NEXT_CHARACTERS = 36, 16
"""How near, before and after a place, there must be part of a number."""
_NEAR_WORDS = 5
"""One of so many words before a place must belong to a number; a number is parted from its link by three at most."""
_NEXT_WORDS = 2
"""One of so many words after a place must belong to a number, where none before it does."""
_LONGEST_PLAIN_CHARACTERS = 24
"""Longer words after a place are not asked by themselves whether they can belong to a number."""
_KEPT_WORDS = 8192
"""How many words are remembered as belonging to a number or not: those of some twenty articles."""

# Variants that are treated alike in the pairs: spaces, hyphens and minus signs, full-width marks.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\n\r\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"),
        **dict(zip("％／’", "%/'", strict=True)),
    }
)
_JOINED = tuple("-/.,:")
_ENDS_WORD = frozenset(',;:)”"')
"""Behind a word one of these parts it from any number; behind digits it need not."""
_BEFORE_MINUS = "plus,"
"""The one word with a mark behind it that the pairs below have: plus, minus 5."""
_LETTERS = regexes.compile(r"[^\W\d_]+")
_FIRST_LETTERS = regexes.compile(r"[a-z]+")
_NEXT_WORD = regexes.compile(r" ([a-z]+)")

_SOME = regexes.compile(rf"[\d{GLYPHS}%‰{currencies.SIGNS}]")
_LONGEST_BEHIND_ANY_WORD = max(map(len, BEHIND_ANY_WORD))
_LARGER = regexes.compile(rf"(?:(?P<sign>{currencies.SIGN})\d+|{ENDED}[ -]?(?P<unit>[^\W\d_]+)\.?)(?P<and>,? and|,)?$")
_SMALLER = regexes.compile(rf"(?P<and>,? and|,)?[ -]?{BEGUN}[ -]?(?P<unit>[^\W\d_]+)\b")
"""An amount with its unit, and the rest of it in a smaller one; the "and" between them may belong to either."""


def cut(text: str, place: int, *, units: bool = True) -> Span | None:
    """The number that a place between two words cuts in two; nothing where it cuts none.

    With `units`, a number may not be cut off either from a unit that makes it a different number: 5 percent, $5.

    >>> text = "some 3 × 10^5 people of one point five million"
    >>> [found.of(text) if (found := cut(text, place)) else None for place in (5, 9, 14, 34)]
    [None, '3 × 10', None, 'one point five']
    """
    sides = _sides(text, place)
    if sides is None:
        return None
    return _amount(sides) or _pair(sides, of_all() if units else of_numbers())


def is_part_of_unread(text: str, place: int) -> bool:
    """Whether the number at a place is only a part of one that `amounts` cannot read as a whole: 10 | ^5."""
    sides = None if _stands_before_plain(text, place) else _beside(text, place)
    return sides is not None and _pair(sides, of_numbers()) is not None


def rest(text: str, place: int) -> Span | None:
    """The amount in two units that a place cuts in two, where each part counts by itself: 5 feet | 10 inches."""
    sides = _sides(text, place)
    if sides is None:
        return None
    begun = _SMALLER.match(lower(sides.gap + sides.behind))
    ended = _LARGER.search(lower(sides.before)) if begun else None
    if begun is None or ended is None:
        return None
    if begun["unit"] not in _NUMBERS.smaller_units.get(ended["sign"] or ended["unit"], ()):
        return None
    if begun["and"] and ended["and"]:
        return None
    return Span(sides.end - len(ended[0]), sides.start - len(sides.gap) + begun.end())


class _Sides(NamedTuple):
    """The words before and after a place, in the form in which they are compared, and where they end and begin."""

    before: str
    behind: str
    end: int
    start: int

    @property
    def gap(self) -> str:
        """The space between them, if there is one."""
        return " " if self.start > self.end else ""


def _sides(text: str, place: int) -> _Sides | None:
    """The two sides of a place; nothing where no number is near or can go on, as at most places."""
    return _beside(text, place) if not _stands_before_plain(text, place) and _is_near(text, place) else None


def _stands_before_plain(text: str, place: int) -> bool:
    """Whether what comes after a space at a place is a word with which nothing of a number begins."""
    start = place + 1 if text[place : place + 1] == " " else place
    if text[start - 1 : start] != " ":
        return False
    end = text.find(" ", start, start + _LONGEST_PLAIN_CHARACTERS)
    return end > start and _is_plain(text[start:end])


@lru_cache(maxsize=_KEPT_WORDS)
def _is_plain(word: str) -> bool:
    """Whether a word, with any marks around it, neither is part of a number nor links any."""
    first = _FIRST_LETTERS.match(word.lower()) if word.isascii() and word.isprintable() else None
    return first is not None and first[0] not in of_all().words and not _links(word) and not _is_number(word)


def _beside(text: str, place: int) -> _Sides | None:
    """The two sides of a place; nothing at either end of the text."""
    first = max(place - _REACH_CHARACTERS, 0)
    if first:
        first = max(text.find(" ", first, place), first)
    following = _alike(text[place : place + _REACH_CHARACTERS])
    before, behind = _alike(text[first:place]).rstrip(), following.lstrip()
    if not before or not behind:
        return None
    return _Sides(before, behind, first + len(before), place + len(following) - len(behind))


def _is_near(text: str, place: int) -> bool:
    """Whether part of a number is near a place."""
    if _SOME.search(text, max(place - _NEAR_CHARACTERS, 0), place + _NEXT_CHARACTERS):
        return True
    return any(map(_is_of_number, text[max(place - _NEAR_CHARACTERS, 0) : place].split()[-_NEAR_WORDS:])) or any(
        map(_is_of_number, text[place : place + _NEXT_CHARACTERS].split()[:_NEXT_WORDS])
    )


@lru_cache(maxsize=_KEPT_WORDS)
def _is_number(word: str) -> bool:
    return _SOME.search(word) is not None or _is_of_number(word)


@lru_cache(maxsize=_KEPT_WORDS)
def _leads(word: str) -> bool:
    """Whether a word may begin an amount: a number, half a million, between ten and twelve."""
    return _is_number(word) or word.lower() in _NUMBERS.lead_amounts


@lru_cache(maxsize=_KEPT_WORDS)
def _links(word: str) -> bool:
    """Whether a word may come within an amount: two and a half, ten to twelve, three out of five."""
    link = word.lower().strip("-–—,")
    return not link or link in _NUMBERS.links_within_number


@lru_cache(maxsize=_KEPT_WORDS)
def _is_of_number(word: str) -> bool:
    """Whether a word is a number word, with any marks around it and words joined to it."""
    return any(part in words.worth() or part in _NUMBERS.digits_aloud for part in _LETTERS.findall(word.lower()))


@lru_cache(maxsize=_KEPT_WORDS)
def _may_precede_link(word: str) -> bool:
    """Whether a word, with any marks around it, is part of a number, or opens one: 12 in, a couple of."""
    return _is_number(word) or not BEFORE_LINKS.isdisjoint(_LETTERS.findall(word))


def _alike(text: str) -> str:
    return text if text.isascii() and text.isprintable() else text.translate(_ALIKE)


def _amount(sides: _Sides) -> Span | None:
    """The number of several words, the share or the range that lies on both sides of a place."""
    before, behind, end, start = sides
    ahead, following = (
        before[-_NEAR_CHARACTERS:].split()[-_NEAR_WORDS:],
        behind[:_NEAR_CHARACTERS].split()[:_NEAR_WORDS],
    )
    if not (_links(following[0]) or (_is_number(following[0]) and (_links(ahead[-1]) or _is_number(ahead[-1])))):
        return None
    if not any(map(_leads, ahead)) or not any(map(_is_number, following)):
        return None
    line, place = f"{before}{'' if behind[0] == ',' else ' '}{behind}", len(before)
    for amount in amounts.find(line):
        first, last = _between(amount)
        if first < place and place + 1 < last and not line[:first].endswith(_JOINED):
            return Span(end - place + first, start + last - len(line) + len(behind))
    return None


def _between(amount: Amount) -> Span:
    """The words of an amount without its hedge, but with the "between" of a range."""
    is_between = amount.low is not None and (amount.hedge or "").lower().startswith(("between", "any"))
    return amount.span if is_between else amount.number


def _pair(sides: _Sides, kinds: Pairs) -> Span | None:
    """The number that the two sides of a place make together by one of the pairs."""
    if not _may_end(sides):
        return None
    begun = lower(sides.gap + sides.behind)
    if not _may_begin(begun, kinds) or not kinds.begins.match(begun):
        return None
    ended = lower(sides.before)
    for one, other in kinds.pairs:
        behind = other.match(begun)
        before = one.search(ended) if behind else None
        if behind and before:
            return Span(sides.end - len(before[0]), sides.start - len(sides.gap) + behind.end())
    return None


def _may_end(sides: _Sides) -> bool:
    """Whether the words before a place may be part of a number: most end in a word that is not, which settles them."""
    last = lower(sides.before[sides.before.rfind(" ") + 1 :])
    if last[-1] in _ENDS_WORD and last != _BEFORE_MINUS:
        last = last[:-1]
        may_end = not last.isalpha()
    elif last in LINKS:
        may_end = any(map(_may_precede_link, lower(sides.before).split()[-_NEAR_WORDS:]))
    else:
        may_end = not last.isalpha() or last in BEFORE_REST or _is_of_number(last)
    if may_end:
        return True
    return lower(sides.gap + sides.behind[:_LONGEST_BEHIND_ANY_WORD]).startswith(BEHIND_ANY_WORD)


def _may_begin(begun: str, kinds: Pairs) -> bool:
    """Whether the words behind a place may be part of a number: after a space it is mostly a word that is not."""
    if begun[0] in ".," and not any(map(str.isdecimal, begun[1:3])):
        return False
    word = _NEXT_WORD.match(begun)
    return word is None or word[1] in kinds.words or _is_of_number(word[1])
