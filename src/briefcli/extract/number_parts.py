"""What belongs to one number, though a space, a mark or a word stands between: 1·5, 10^5, one point five, 1 1/2.

`numbers` reads the numbers of running text. Here is told what may not be parted, whether it can be read or not: a
place cuts a number where what stands before it and what comes behind are one of the pairs below.
"""

import re
from functools import cache
from typing import NamedTuple

from briefcli.extract import amounts, number_words
from briefcli.extract.amounts import Amount
from briefcli.extract.offsets import Span

_REACH = 64
"""Characters before and behind a place in which the parts of its number stand."""
_NEAR = 36
"""Characters before and behind a place in which there must be something of a number."""

# What is written alike in the pairs: spaces, hyphens and minus signs, full-width marks.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\n\r\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"),
        **dict(zip("，．％／’", ",.%/'", strict=True)),
    }
)
_JOINED = tuple("-/.,:")
_ARTICLE = re.compile(r"\ban?$")

# The pieces of the pairs.
_GLYPHS = "¼½¾⅐-⅞"
_CURRENCY = "[$£€¥₹₽₩₪]"
_POINT = "[·‧∙⋅•٫٬]"
_SIGN = "[±∓~≈≅≃<>≤≥¬]"
_OPERATOR = r"(?:\^|\*\*|[×x*⋅÷/∕⁄∓±])"
_TIME = r"(?:second|minute|hour|day|night|week|month|quarter|season|year|decade|centur)"
_PART = r"(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?"
_PARTS = r"(?:halves|thirds|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths|millionths|quarters of)"
_DEGREES = r"(?: ?°)?(?: degrees?)?(?: ?(?:c|f|celsius|fahrenheit|centigrade))?"
_OF_EVERY = r"(?:out of(?: every)?|in every|of every|for every)"
_ROUND = r"(?:1(?:0+|,000(?:,000)?)|1m|(?:a )?(?:hundred|thousand|million))"
_UNIT = (
    r"(?:[%‰‱]|per ?cent\b|percent|pct\b|pc\b|p\.c\.|per ?mille?\b|permille?\b|promille\b|basis points?\b"
    r"|bps?\b|fold\b)"
)
_TIMES = r"times (?:as|bigger|fewer|greater|higher|larger|less|more|over|smaller|that|the|their|what)\b"
_SEVERAL = r"(?:a few|few|several|many|some|countless|an?|half an?|(?:couple|handful|number|pair) of)"
_LOTS = r"(?:dozens|hundreds|thousands|[mbtr]+illions)"
# What may follow a length or a time of which "and a half" is a part: two miles and a half, not "and a half hour".
_ENDS = (
    r"(?=$|[.,;:!?)\]\"”—]| (?:after|ago|and|are|at|away|before|behind|by|earlier|for|from|in|is|later|long|more|of|old"
    r"|on|or|since|that|to|was|were|with)\b)"
)
_MONTHS = "january february march april may june july august september october november december".split()
_NO_DAY = "".join(rf"(?<!\b{name} )" for month in _MONTHS for name in {month, month[:3], month[:4], f"{month[:3]}\\."})
# Larger units, and the smaller ones in which the rest is given: 5 feet 10 inches.
_LADDERS = {
    r"feet|foot|ft\.?": r"inch(?:es)?|ins?\b",
    r"miles?|yards?": r"yards?|feet|foot|inch(?:es)?",
    r"met(?:re|er)s?|m": r"centimet(?:re|er)s?|cm",
    r"kilomet(?:re|er)s?|km": r"met(?:re|er)s?|m",
    r"years?|yrs?": r"months?|weeks?|days?",
    r"months?": r"weeks?|days?",
    r"weeks?": r"days?",
    r"days?": r"hours?|hrs?",
    r"hours?|hrs?|h": r"minutes?|mins?|m",
    r"minutes?|mins?": r"seconds?|secs?",
    r"degrees": r"minutes",
    r"stones?|st": r"pounds?|lbs?",
    r"pounds?|lbs?": r"ounces?|oz|pence|p",
    r"kilos?|kilogram(?:me)?s?|kg": r"gram(?:me)?s?|g",
    r"dollars?|euros?": r"cents?",
    r"crowns?|kroner?|francs?|roubles?|rupees?": r"cents?|øre|centimes?|kopecks?|paise",
}


def cut(text: str, place: int, *, units: bool = True) -> Span | None:
    """The number that a place between two words cuts in two; nothing where it cuts none.

    With `units` a number may not be parted from a unit either that makes another number of it: 5 percent, $5.

    >>> text = "some 3 × 10^5 people of one point five million"
    >>> [found.of(text) if (found := cut(text, place)) else None for place in (5, 9, 14, 34)]
    [None, '3 × 10', None, 'one point five']
    """
    sides = _sides(text, place)
    if sides is None:
        return None
    return _amount(sides) or _pair(sides, _numbers()) or (_pair(sides, _units()) if units else None)


def rest(text: str, place: int) -> Span | None:
    """The amount of two units that a place parts, of which each counts by itself: 5 feet | 10 inches."""
    sides = _sides(text, place)
    return _pair(sides, _rests()) if sides is not None else None


class _Sides(NamedTuple):
    """The words before a place and behind it, as they are compared, and where they end and begin."""

    before: str
    behind: str
    end: int
    start: int

    @property
    def gap(self) -> str:
        """The space between them, if there is one."""
        return " " if self.start > self.end else ""


class _Pair(NamedTuple):
    """What ends before a place and what begins behind it, with the space between them at its front."""

    before: re.Pattern[str]
    behind: re.Pattern[str]


def _sides(text: str, place: int) -> _Sides | None:
    """The two sides of a place; nothing where no number stands near, as at most places."""
    first = max(place - _REACH, 0)
    if first:
        first = max(text.find(" ", first, place), first)
    following = text[place : place + _REACH].translate(_ALIKE)
    before, behind = text[first:place].translate(_ALIKE).rstrip(), following.lstrip()
    if not before or not behind or not (_numeric().match(behind.removeprefix("of ")) or _ends_near(before)):
        return None
    return _Sides(before, behind, first + len(before), place + len(following) - len(behind))


def _ends_near(before: str) -> bool:
    return _numeric().search(before, max(len(before) - _NEAR, 0)) is not None


def _amount(sides: _Sides) -> Span | None:
    """The number of several words, the share or the range that lies on both sides of a place."""
    before, behind, end, start = sides
    if not (_ends_near(before) or _ARTICLE.search(before)) or not _numeric().search(behind[:_NEAR]):
        return None
    line, place = f"{before} {behind}", len(before)
    for amount in amounts.find(line):
        first, last = _between(amount)
        if first < place and place + 1 < last and not line[:first].endswith(_JOINED):
            return Span(end - place + first, start + last - place - 1)
    return None


def _between(amount: Amount) -> Span:
    """The words of an amount without its hedge, but with the "between" of a range."""
    is_between = amount.low is not None and (amount.hedge or "").lower().startswith(("between", "any"))
    return amount.span if is_between else amount.number


def _pair(sides: _Sides, pairs: tuple[_Pair, ...]) -> Span | None:
    """What the two sides of a place make together by one of the pairs."""
    ended, begun = _lower(sides.before), _lower(sides.gap + sides.behind)
    for pair in pairs:
        behind = pair.behind.match(begun)
        before = pair.before.search(ended) if behind else None
        if behind and before:
            return Span(sides.end - len(before[0]), sides.start - len(sides.gap) + behind.end())
    return None


def _lower(text: str) -> str:
    """The text in small letters, if that leaves its offsets as they are."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


@cache
def _numeric() -> re.Pattern[str]:
    """A number, or a word of one, as it begins."""
    return re.compile(
        rf"{_CURRENCY}?[-+.·]?[\d{_GLYPHS}]|\b(?:{number_words.pattern()}|{_cardinals()})\b|[‰%]", re.IGNORECASE
    )


@cache
def _cardinals() -> str:
    """Number words of which more may follow: five, twenty, hundred; not half, few or twice."""
    file = number_words.load()
    words = (*file.small, *file.tens, *file.powers, *file.vague, "nought", "naught", "nil")
    return "|".join(sorted(words, reverse=True))


_DIGITS = r"(?<![\d.,])\d(?:[\d.,]*\d)?"


@cache
def _ended() -> str:
    """A number that ends."""
    return rf"(?:{_DIGITS}[%)]?|[{_GLYPHS}]|\b(?:{_cardinals()}))"


@cache
def _begun() -> str:
    """A number that begins."""
    return rf"(?:{_CURRENCY}?[.·]?\d(?:[\d.,]*\d)?|[{_GLYPHS}]|\b(?:{_cardinals()})\b)"


def _compiled(pairs: list[tuple[str, str]]) -> tuple[_Pair, ...]:
    return tuple(_Pair(re.compile(f"(?:{before})$"), re.compile(behind)) for before, behind in pairs)


@cache
def _numbers() -> tuple[_Pair, ...]:
    """The pairs that are one number."""
    ended, begun = _ended(), _begun()
    powers = "|".join(sorted(number_words.load().powers, reverse=True))
    digit = "|".join(word for word, value in number_words.load().small.items() if value < 10) + "|nought|oh|o"
    return _compiled(
        [
            # decimal points: 1·5, .5, one point five, by point five
            (rf"\d{_POINT}", r"\d+"),
            (r"\d", rf"{_POINT}\d+"),
            (r"(?:^|[^\w.…·])[.·]", r"\d+"),
            (rf"(?:{ended}|\boh)[ -]point", rf"[ -](?:{begun}|oh\b|o\b)"),
            (rf"(?:{ended}|\boh)", rf"[ -]point[ -](?:{begun}|oh\b|o\b)"),
            (r"\b(?:a|about|almost|at|by|from|is|just|nearly|of|only|over|than|to|under|was) point", rf" {begun}"),
            (rf"\bpoint(?:[ -](?:{digit}))+", rf"[ -](?:{digit})\b"),
            # thousands with a space beside the comma, but not the day of "On May 12, 500 people"
            (rf"(?<![\d.,]){_NO_DAY}\d{{1,3}},", r" \d{3}(?!\d)"),
            (rf"(?<![\d.,]){_NO_DAY}\d{{1,3}}", r", \d{3}(?!\d)| ,\d{3}(?!\d)"),
            (r"(?<![\d.,])\d{1,3} ,", r"\d{3}(?!\d)"),
            # powers and products: 10^5, 3 × 10^5, 3E+5, ten to the power of five
            (rf"{_DIGITS}\)?", rf" ?{_OPERATOR} ?[-+({{]*{_CURRENCY}?\d+"),
            (rf"{_DIGITS}\)? ?{_OPERATOR} ?[-+({{]*", rf" ?[-+]?{_CURRENCY}?\d+"),
            (r"\d :", r" \d+"),
            (r"\d", r" : \d+"),
            (rf"{_DIGITS}e", r"[-+]\d+"),
            (rf"{_DIGITS}e[-+]", r"\d+"),
            (ended, r" to the (?:power|minus|\w+ power)\b| (?:squared|cubed)\b"),
            (rf"{ended} to the power", r" of\b"),
            (r"\bto the power of(?: minus)?", rf" {begun}"),
            # fractions: 1 1/2, 2 ½, two and a half, two miles and a half, two thirds
            (r"(?<![\d.,])\d{1,3}", r"[ -]\d{1,3} ?[/⁄∕] ?\d{1,3}(?!\d)"),
            (ended, rf"[ -]?[{_GLYPHS}]"),
            (ended, rf"[ -]and[ -](?:an?|one|two|three|four)[ -]{_PART}\b"),
            (rf"(?:{ended}|\ban?) [a-z]+", rf" and a (?:half|quarter|third)\b{_ENDS}"),
            (rf"\b(?:{digit})", rf"[ -]{_PARTS}\b"),
            # scales: 5 million, 5 k, 5 dozen, several hundred, a couple of thousand
            (ended, rf"[ -]?(?:{powers}|{_LOTS})\b"),
            (ended, r" grand\b(?! (?:duke|final|jur|piano|prix|slam|total|tour))"),
            (r"\d", r" (?:k|m|b|bn|mn|mln|mio|mil|tn|trn|thou)\b"),
            (rf"\b{_SEVERAL}", rf" (?:{powers})\b"),
            (r"\b(?:couple|handful|pair)", rf" of (?:{powers})\b"),
            (rf"\b(?:scores|tens|{_LOTS})", rf" of {_LOTS}\b"),
            # signs: minus 5, ± 5, 5 degrees below zero
            (r"\bminus|\b(?<!test )(?<!tests )(?<!tested )(?<!testing )negative", rf"[ -]{begun}"),
            (rf"(?<![\w)\]])(?:[-+]|{_SIGN})", rf"{_CURRENCY}?\d+"),
            (rf"{_SIGN}|\ue001", r" \d+"),
            (rf"{ended}{_DEGREES}", rf"{_DEGREES} (?:below (?:zero|freezing|nought)|under zero)\b"),
            # shares: three out of five, 12 in 100, 5 per 100,000
            (ended, rf" {_OF_EVERY} {begun}(?![ -]{_TIME})"),
            (rf"{ended} {_OF_EVERY}", rf" {begun}(?![ -]{_TIME})"),
            (ended, rf" in {_ROUND}\b(?! {_TIME})"),
            (rf"{ended} in", rf" {_ROUND}\b(?! {_TIME})"),
            (rf"{ended}(?: \w+)? per", rf" {begun}"),
            (ended, r" to (?:one|1)\b(?=$|[.,;:)]| (?:against|chance|margin|odds|on|ratio|vote))"),
            # chains: one-in-five, 2-to-1, 42%-33%
            (ended, rf"-(?:[a-z]+-){{1,3}}{begun}"),
            (rf"{ended}-(?:[a-z]+-){{0,2}}", rf"(?:[a-z]+-){{1,3}}{begun}"),
            (rf"{ended}-(?:[a-z]+-){{1,3}}", begun),
            (r"\d%", r"-\d+"),
            (r"\d%-", r"\d+"),
            # ranges: 10 ~ 12, 10- to 12-year-olds
            (r"\d", r" ?[~〜～] ?\d+"),
            (r"\d\.\.\.", r"\d+"),
            (ended, rf"-? (?:to|or) {begun}(?=-[a-z])"),
            (rf"{ended}-", rf" (?:to|or) {begun}"),
            (rf"{ended}- ?(?:to|or)", rf" {begun}"),
        ]
    )


@cache
def _units() -> tuple[_Pair, ...]:
    """The pairs of a number and the unit that makes another number of it."""
    ended, begun = _ended(), _begun()
    return _compiled(
        [
            (ended, rf" ?{_UNIT}"),
            (rf"{ended} per", r" (?:cent|mille?)\b"),
            (ended, rf" {_TIMES}"),
            (ended, rf" ?{_CURRENCY}(?! ?\d)"),
            (_CURRENCY, rf" ?{begun}"),
        ]
    )


@cache
def _rests() -> tuple[_Pair, ...]:
    """The pairs of an amount and its rest in a smaller unit."""
    ended, begun = _ended(), _begun()
    pairs = [(rf"{_CURRENCY}\d+", r"(?: and)? \d{1,2} ?(?:cents?|pence|p|c)\b")]
    for larger, smaller in _LADDERS.items():
        left_over = rf"[ -]?{begun}[ -]?(?:{smaller})\b"
        pairs.append((rf"{ended}[ -]?(?:{larger})", rf"(?:,? and|,)?{left_over}"))
        pairs.append((rf"{ended}[ -]?(?:{larger}),?(?: and|,)", left_over))
    return _compiled(pairs)
