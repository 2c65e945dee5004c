"""What belongs to one number despite a space, a mark or a word inside it: 1·5, 10^5, one point five, 1 1/2.

`numbers` reads the numbers of running text. This module says what may not be split, readable or not: a place
cuts a number in two where the words before and after it are one of the pairs below.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from briefcli.extract.numbers import amounts, words
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower

_DATES = lexicon.dates()
_NUMBERS = lexicon.numbers()

_REACH_CHARACTERS = 64
"""How far before and after a place the parts of its number may be."""
_NEAR_CHARACTERS, _NEXT_CHARACTERS = 36, 16
"""How near, before and after a place, there must be part of a number."""
_NEAR_WORDS = 5
"""One of so many words before a place must belong to a number."""
_NEXT_WORDS = 2
"""One of so many words after a place must belong to a number, where none before it does."""
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
_LETTERS = re.compile(r"[^\W\d_]+")

# The pieces of the pairs.
_GLYPHS = "¼½¾⅐-⅞"
_SOME = re.compile(rf"[\d{_GLYPHS}%‰$£€¥₹₽₩₪]")
_CURRENCY = "[$£€¥₹₽₩₪]"
_POINT = "[·‧∙⋅•٫٬．，]"
_SIGN = "[±∓~≈≅≃<>≤≥¬]"
_OPERATOR = r"(?:\^|\*\*|[×x*⋅÷/∕⁄∓±])"
_DIGITS = r"(?<![\d.,])\d(?:[\d.,]*\d)?"
_TIME = any_of(_NUMBERS.spans_of_time | {"centur", "season"})
_PART = any_of(_NUMBERS.denominators)
_PARTS = any_of(
    {word for word in _NUMBERS.denominators if word.endswith("s") and word != "quarters"}
    | _NUMBERS.small_parts
    | {"quarters of"}
)
_SCALE = rf"(?: ?°)?(?: degrees?)?(?: ?{any_of(_NUMBERS.temperature_scales)})?"
_COLD = rf"(?:below|under) {any_of(_NUMBERS.points_of_cold)}"
_OF_EVERY = any_of(_NUMBERS.of_every)
_ROUND = rf"(?:1(?:0+|,000(?:,000)?)|1m|(?:a )?{any_of(_NUMBERS.wholes_of_share)})"
_UNIT = rf"{any_of(_NUMBERS.units_of_fraction)}(?!(?<=\w)\w)"
_TIMES = rf"times {any_of(_NUMBERS.compares_after_times)}\b"
_GROUP = any_of(_NUMBERS.groups_before_power)
_SEVERAL = rf"(?:{any_of(_NUMBERS.several_before_power)}|{_GROUP} of)"
_POWERS = any_of(_NUMBERS.powers)
_SHORT_POWERS = any_of(_NUMBERS.power_letters)
_LOTS = any_of(word for word in _NUMBERS.vague if word not in ("tens", "scores"))
_DIGIT = any_of({word for word, value in _NUMBERS.small.items() if value < 10} | _NUMBERS.digits_aloud)
_NOUGHT_ALOUD = r"oh?"
# "And a half" belongs to a length or a time before it: two miles and a half, but not "and a half hour".
_ENDS = rf"(?=$|[.,;:!?)\]\"”—]| {any_of(_NUMBERS.after_and_a_half)}\b)"
_MONTHS = {*_DATES.months, *_DATES.month_abbreviations, *(f"{month}." for month in _DATES.month_abbreviations)}
_NO_LABEL = "".join(rf"(?<!\b{re.escape(word)} )" for word in sorted(_MONTHS | lexicon.figures().labels))
_NO_TEST = "".join(rf"(?<!{word} )" for word in sorted(_NUMBERS.before_negative))
# Number words that others may follow: five, twenty, hundred; not half, few or twice.
_CARDINAL = any_of(
    {*_NUMBERS.small, *_NUMBERS.tens, *_NUMBERS.powers, *_NUMBERS.vague} | _NUMBERS.digits_aloud - {"o", "oh"}
)
_ENDED = rf"(?:{_DIGITS}[%)]?|[{_GLYPHS}]|\b{_CARDINAL})"
"""The end of a number."""
_BEGUN = rf"(?:{_CURRENCY}?[.·]?\d(?:[\d.,]*\d)?|[{_GLYPHS}]|\b{_CARDINAL}\b)"
"""The beginning of a number."""
_BEFORE_REST = _NUMBERS.before_rest.union(
    _NUMBERS.temperature_scales,
    (phrase.split()[-1] for phrase in _NUMBERS.several_before_power | _NUMBERS.groups_before_power),
)
"""The words with which the pairs below end before a place, beside numbers."""
_BEHIND_ANY_WORD = (" and ", " per ")
"""How what is behind a place begins where the pairs below allow any word before it: five miles and a half."""
_LONGEST_BEHIND_ANY_WORD = max(map(len, _BEHIND_ANY_WORD))
_LARGER = re.compile(rf"(?:(?P<sign>{_CURRENCY})\d+|{_ENDED}[ -]?(?P<unit>[^\W\d_]+)\.?)(?P<and>,? and|,)?$")
_SMALLER = re.compile(rf"(?P<and>,? and|,)?[ -]?{_BEGUN}[ -]?(?P<unit>[^\W\d_]+)\b")
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
    return _amount(sides) or _pair(sides, _all() if units else _numbers())


def is_part_of_unread(text: str, place: int) -> bool:
    """Whether the number at a place is only a part of one that `amounts` cannot read as a whole: 10 | ^5."""
    sides = _beside(text, place)
    return sides is not None and _pair(sides, _numbers()) is not None


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


class _Pairs(NamedTuple):
    """Patterns for the words before a place and after it, the latter with the space between them in front.

    `begins` is the start of any of the latter: it alone settles most places.
    """

    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    begins: re.Pattern[str]


def _sides(text: str, place: int) -> _Sides | None:
    """The two sides of a place; nothing where no number is near, as at most places."""
    return _beside(text, place) if _is_near(text, place) else None


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


def _is_number(word: str) -> bool:
    return _SOME.search(word) is not None or _is_of_number(word)


def _leads(word: str) -> bool:
    """Whether a word may begin an amount: a number, half a million, between ten and twelve."""
    return _is_number(word) or word.lower() in _NUMBERS.lead_amounts


def _links(word: str) -> bool:
    """Whether a word may come within an amount: two and a half, ten to twelve, three out of five."""
    link = word.lower().strip("-–—,")
    return not link or link in _NUMBERS.links_within_number


@lru_cache(maxsize=_KEPT_WORDS)
def _is_of_number(word: str) -> bool:
    """Whether a word is a number word, with any marks around it and words joined to it."""
    return any(part in words.worth() or part in _NUMBERS.digits_aloud for part in _LETTERS.findall(word.lower()))


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


def _pair(sides: _Sides, kinds: _Pairs) -> Span | None:
    """The number that the two sides of a place make together by one of the pairs."""
    if not _may_end(sides):
        return None
    begun = lower(sides.gap + sides.behind)
    if not kinds.begins.match(begun):
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
    if not last.isalpha() or last in _BEFORE_REST or _is_of_number(last):
        return True
    return lower(sides.gap + sides.behind[:_LONGEST_BEHIND_ANY_WORD]).startswith(_BEHIND_ANY_WORD)


def _compiled(pairs: list[tuple[str, str]]) -> _Pairs:
    return _Pairs(
        tuple((re.compile(f"(?:{before})$"), re.compile(behind)) for before, behind in pairs),
        re.compile("|".join(dict.fromkeys(behind for _, behind in pairs))),
    )


@cache
def _all() -> _Pairs:
    """The pairs that are one number, and those with its unit."""
    numbers, units = _numbers(), _units()
    begins = re.compile(f"{numbers.begins.pattern}|{units.begins.pattern}")
    return _Pairs((*numbers.pairs, *units.pairs), begins)


@cache
def _numbers() -> _Pairs:
    """The pairs that are one number."""
    return _compiled(
        [
            # decimal points: 1·5, .5, one point five, by point five
            (rf"\d{_POINT}", r"\d+"),
            (r"\d", rf"{_POINT}\d+"),
            (r"(?:^|[^\w.…·])[.·]", r"\d+"),
            (r"\d \.", r" ?\d+"),
            (r"\d", r" \. ?\d+"),
            (r"(?<![\w.,–-])0\.", rf" \d+ ?{_UNIT}"),
            (rf"(?:{_ENDED}|\boh)[ -]point", rf"[ -](?:{_BEGUN}|{_NOUGHT_ALOUD}\b)"),
            (rf"(?:{_ENDED}|\boh)", rf"[ -]point[ -](?:{_BEGUN}|{_NOUGHT_ALOUD}\b)"),
            (rf"\b{any_of(_NUMBERS.before_point)} point", rf" {_BEGUN}"),
            (rf"\bpoint(?:[ -]{_DIGIT})+", rf"[ -]{_DIGIT}\b"),
            # thousands with a space beside the comma, but not the day of "On May 12, 500 people", nor a page
            (rf"(?<![\d.,]){_NO_LABEL}\d{{1,3}},", r" \d{3}(?!\d)"),
            (rf"(?<![\d.,]){_NO_LABEL}\d{{1,3}}", r", \d{3}(?!\d)| ,\d{3}(?!\d)"),
            (r"(?<![\d.,])\d{1,3} ,", r"\d{3}(?!\d)"),
            # powers and products: 10^5, 3 × 10^5, 3E+5, ten to the power of five
            (rf"{_DIGITS}\)?", rf" ?{_OPERATOR} ?[-+({{]*{_CURRENCY}?\d+"),
            (rf"{_DIGITS}\)? ?{_OPERATOR} ?[-+({{]*", rf" ?[-+]?{_CURRENCY}?\d+"),
            (r"\d :", r" \d+"),
            (r"\d", r" : \d+"),
            (rf"{_DIGITS}e", r"[-+]\d+"),
            (rf"{_DIGITS}e[-+]", r"\d+"),
            (_ENDED, r" to the (?:power|minus|\w+ power)\b| (?:squared|cubed)\b"),
            (rf"{_ENDED} to the power", r" of\b"),
            (r"\bto the power of(?: minus)?", rf" {_BEGUN}"),
            # fractions: 1 1/2, 2 ½, two and a half, two miles and a half, two thirds
            (r"(?<![\d.,])\d{1,3}", r"[ -]\d{1,3} ?[/⁄∕] ?\d{1,3}(?!\d)"),
            (_ENDED, rf"[ -]?[{_GLYPHS}]"),
            (r"(?<![\d.,])\d{1,3}[ -]and", r"[ -]\d{1,3}[/⁄∕]\d{1,3}(?!\d)"),
            (r"(?<![\d.,])\d{1,3}", r"[ -]and[ -]\d{1,3}[/⁄∕]\d{1,3}(?!\d)"),
            (_ENDED, rf"[ -]and[ -](?:an?|{_DIGIT})[ -]{_PART}\b"),
            (rf"{_ENDED}[ -]and", rf"[ -](?:an?|{_DIGIT})[ -]{_PART}\b"),
            (rf"(?:{_ENDED}|\ban?) [a-z]+", rf" and a {_PART}\b{_ENDS}"),
            (rf"\b{_DIGIT}", rf"[ -]{_PARTS}\b"),
            # scales: 5 million, 5 k, 5 dozen, several hundred, a couple of thousand
            (_ENDED, rf"[ -]?[(\[]?(?:{_POWERS}|{_LOTS})\b"),
            (_ENDED, r" score\b(?=$|[.,;:]| (?:and|years)\b)"),
            (rf"(?:{_ENDED}|\ba) score", rf" and {_BEGUN}"),
            (rf"(?:{_ENDED}|\ba) score and", rf" {_BEGUN}"),
            (_ENDED, rf" grand\b(?! {any_of(_NUMBERS.grand_compounds)})"),
            (r"\d", rf" {_SHORT_POWERS}\b"),
            (rf"{_CURRENCY}\d[\d.,]*", r" mm\b"),
            (rf"\b{_SEVERAL}", rf" {_POWERS}\b"),
            (rf"\b{_GROUP}", rf"(?: of)? (?:{_POWERS}|{_LOTS})\b"),
            (rf"\b{_GROUP} of", rf" {_LOTS}\b"),
            (rf"\b{any_of(_NUMBERS.vague)}", rf" of {_LOTS}\b"),
            # signs: minus 5, ± 5, 5 degrees below zero
            (rf"\bminus|\b{_NO_TEST}negative", rf"[ -]{_BEGUN}"),
            (r"\bplus(?: or|,)", rf" (?:or )?minus {_BEGUN}"),
            (r"\+ ?/ ?-", rf" ?{_CURRENCY}?\d+"),
            (rf"(?<![\w)\]~])(?:[-+]|{_SIGN})", rf"{_CURRENCY}?\d+"),
            (rf"(?<![\w)\]~]){_SIGN}|\ue001", r" \d+"),
            (rf"{_ENDED}{_SCALE}", rf"{_SCALE} {_COLD}\b"),
            # shares: three out of five, 12 in 100, 5 per 100,000
            (_ENDED, rf" {_OF_EVERY} {_BEGUN}(?![ -]{_TIME})"),
            (rf"{_ENDED} {_OF_EVERY}", rf" {_BEGUN}(?![ -]{_TIME})"),
            (_ENDED, rf" in {_ROUND}\b(?! {_TIME})"),
            (rf"{_ENDED} in", rf" {_ROUND}\b(?! {_TIME})"),
            (rf"{_ENDED}(?: \w+)?", rf" per (?:{_BEGUN})(?![ -]{_TIME})"),
            (rf"{_ENDED}(?: \w+)? per", rf" {_BEGUN}(?![ -]{_TIME})"),
            (_ENDED, rf" to (?:one|1)\b(?=$|[.,;:)]| {any_of(_NUMBERS.shows_odds)}\b)"),
            (rf"{_ENDED} to", rf" (?:one|1)\b(?=$|[.,;:)]| {any_of(_NUMBERS.shows_odds)}\b)"),
            # chains: one-in-five, 2-to-1, 42%-33%
            (_ENDED, rf"-(?:[a-z]+-){{1,3}}{_BEGUN}"),
            (rf"{_ENDED}-(?:[a-z]+-){{0,2}}", rf"(?:[a-z]+-){{1,3}}{_BEGUN}"),
            (rf"{_ENDED}-(?:[a-z]+-){{1,3}}", _BEGUN),
            (r"\d%", r"-\d+"),
            (r"\d%-", r"\d+"),
            # ranges: 10 ~ 12, 10- to 12-year-olds
            (r"\d", r" ?[~〜～] ?\d+"),
            (r"\d\.\.\.", r"\d+"),
            (_ENDED, rf"-? (?:to|or) {_BEGUN}(?=-[a-z])"),
            (rf"{_ENDED}-", rf" (?:to|or) {_BEGUN}"),
            (rf"{_ENDED}- ?(?:to|or)", rf" {_BEGUN}"),
        ]
    )


@cache
def _units() -> _Pairs:
    """The pairs of a number and a unit that makes it a different number."""
    return _compiled(
        [
            (_ENDED, rf" ?{_UNIT}"),
            (rf"\b{_PART} of", rf" (?:an?|one|1) ?{_UNIT}"),
            (rf"{_ENDED} per", r" (?:cent|mille?)\b"),
            (_ENDED, rf" {_TIMES}"),
            (_ENDED, rf" ?{_CURRENCY}(?! ?\d)"),
            (_CURRENCY, rf" ?{_BEGUN}"),
        ]
    )
