"""What belongs to one number, though a space, a mark or a word stands between: 1·5, 10^5, one point five, 1 1/2.

`numbers` reads the numbers of running text. Here is told what may not be parted, whether it can be read or not: a
place cuts a number where what stands before it and what comes behind are one of the pairs below.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from briefcli.extract import amounts, number_words
from briefcli.extract.amounts import Amount
from briefcli.extract.offsets import Span

_REACH = 64
"""Characters before and behind a place in which the parts of its number stand."""
_NEAR, _NEXT = 36, 16
"""Characters before and behind a place in which there must be something of a number."""
_WORDS = 5
"""The words before a place of which one must be of a number."""

# What is written alike in the pairs: spaces, hyphens and minus signs, full-width marks.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\n\r\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"),
        **dict(zip("，．％／’", ",.%/'", strict=True)),
    }
)
_JOINED = tuple("-/.,:")
_LINKING = frozenset(("", *"a an and between every from in of or out per through to".split()))

_NOUGHTS = ("nought", "naught", "nil")
_LETTERS = re.compile(r"[^\W\d_]+")
# The pieces of the pairs.
_GLYPHS = "¼½¾⅐-⅞"
_SOME = re.compile(rf"[\d{_GLYPHS}%‰$£€¥₹₽₩₪]")
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
    r"(?:[%‰‱]|o/oo\b|per ?cent\b|percent|pct\b|pc\b|p\.c\.|per ?mille?\b|permille?\b|promille\b|basis points?\b"
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
# Larger units, each with those in which the rest is given: 5 feet 10 inches.
_LADDERS = {
    "feet foot ft": "inch inches in ins",
    "mile miles yard yards": "yard yards feet foot inches",
    "metre metres meter meters m": "centimetre centimetres centimeter centimeters cm",
    "kilometre kilometres kilometer kilometers km": "metre metres meter meters m",
    "year years yr yrs": "month months week weeks day days",
    "month months": "week weeks day days",
    "week weeks": "day days",
    "day days": "hour hours hr hrs",
    "hour hours hr hrs h": "minute minutes min mins m",
    "minute minutes min mins": "second seconds sec secs",
    "degrees": "minutes",
    "stone stones st": "pound pounds lb lbs",
    "pound pounds lb lbs": "ounce ounces oz pence p",
    "kilo kilos kilogram kilograms kilogramme kilogrammes kg": "gram grams gramme grammes g",
    "dollar dollars euro euros $ £ €": "cent cents pence p c",
    "crown crowns krone kroner franc francs rouble roubles": "øre centime centimes kopecks",
}
_SMALLER = {larger: frozenset(rest.split()) for row, rest in _LADDERS.items() for larger in row.split()}


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
    return _amount(sides) or _pair(sides, _all() if units else _numbers())


def rest(text: str, place: int) -> Span | None:
    """The amount of two units that a place parts, of which each counts by itself: 5 feet | 10 inches."""
    sides = _sides(text, place)
    if sides is None:
        return None
    larger, smaller = _rests()
    begun = smaller.match(_lower(sides.gap + sides.behind))
    ended = larger.search(_lower(sides.before)) if begun else None
    if begun is None or ended is None or begun["unit"] not in _SMALLER.get(ended["sign"] or ended["unit"], ()):
        return None
    if begun["and"] and ended["and"]:
        return None
    return Span(sides.end - len(ended[0]), sides.start - len(sides.gap) + begun.end())


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


class _Pairs(NamedTuple):
    """What ends before a place and what begins behind it, with the space between them at its front.

    `begins` is what any of the latter begins with: most places are told by this alone.
    """

    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    begins: re.Pattern[str]


def _sides(text: str, place: int) -> _Sides | None:
    """The two sides of a place; nothing where no number stands near, as at most places."""
    if not _is_near(text, place):
        return None
    first = max(place - _REACH, 0)
    if first:
        first = max(text.find(" ", first, place), first)
    following = _alike(text[place : place + _REACH])
    before, behind = _alike(text[first:place]).rstrip(), following.lstrip()
    if not before or not behind:
        return None
    return _Sides(before, behind, first + len(before), place + len(following) - len(behind))


def _is_near(text: str, place: int) -> bool:
    """Whether something of a number stands near a place."""
    if _SOME.search(text, max(place - _NEAR, 0), place + _NEXT):
        return True
    return any(map(_is_of_number, text[max(place - _NEAR, 0) : place].split()[-_WORDS:])) or any(
        map(_is_of_number, text[place : place + _NEXT].split()[:2])
    )


def _is_number(word: str) -> bool:
    return _SOME.search(word) is not None or _is_of_number(word)


def _leads(word: str) -> bool:
    """Whether an amount may begin with a word: a number, half a million, between ten and twelve."""
    return _is_number(word) or word.lower() in ("a", "an", "between", "from")


def _links(word: str) -> bool:
    """Whether a word may stand within an amount: two and a half, ten to twelve, three out of five."""
    return word.lower().strip("-–—") in _LINKING


@lru_cache(maxsize=8192)
def _is_of_number(word: str) -> bool:
    """Whether a word is a number word, marks around it and words joined with it."""
    return any(part in number_words.worth() or part in _NOUGHTS for part in _LETTERS.findall(word.lower()))


def _alike(text: str) -> str:
    return text if text.isascii() and text.isprintable() else text.translate(_ALIKE)


def _amount(sides: _Sides) -> Span | None:
    """The number of several words, the share or the range that lies on both sides of a place."""
    before, behind, end, start = sides
    ahead, following = before[-_NEAR:].split()[-_WORDS:], behind[:_NEAR].split()[:_WORDS]
    if not (_links(following[0]) or (_is_number(following[0]) and (_links(ahead[-1]) or _is_number(ahead[-1])))):
        return None
    if not any(map(_leads, ahead)) or not any(map(_is_number, following)):
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


def _pair(sides: _Sides, kinds: _Pairs) -> Span | None:
    """What the two sides of a place make together by one of the pairs."""
    begun = _lower(sides.gap + sides.behind)
    if not kinds.begins.match(begun):
        return None
    ended = _lower(sides.before)
    for one, other in kinds.pairs:
        behind = other.match(begun)
        before = one.search(ended) if behind else None
        if behind and before:
            return Span(sides.end - len(before[0]), sides.start - len(sides.gap) + behind.end())
    return None


def _lower(text: str) -> str:
    """The text in small letters, if that leaves its offsets as they are."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


@cache
def _cardinals() -> str:
    """Number words of which more may follow: five, twenty, hundred; not half, few or twice."""
    file = number_words.load()
    words = (*file.small, *file.tens, *file.powers, *file.vague, *_NOUGHTS)
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
            (rf"{ended}[ -]and", rf"[ -](?:an?|one|two|three|four)[ -]{_PART}\b"),
            (rf"(?:{ended}|\ban?) [a-z]+", rf" and a (?:half|quarter|third)\b{_ENDS}"),
            (rf"\b(?:{digit})", rf"[ -]{_PARTS}\b"),
            # scales: 5 million, 5 k, 5 dozen, several hundred, a couple of thousand
            (ended, rf"[ -]?(?:{powers}|{_LOTS})\b"),
            (ended, r" score\b(?=$|[.,;:]| (?:and|years)\b)"),
            (rf"{ended} score and", rf" {begun}"),
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
def _units() -> _Pairs:
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
def _rests() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """An amount with its unit, and the rest of it in a smaller one; the "and" between them may belong to either."""
    ended, begun = _ended(), _begun()
    larger = rf"(?:(?P<sign>{_CURRENCY})\d+|{ended}[ -]?(?P<unit>[^\W\d_]+)\.?)(?P<and>,? and|,)?$"
    return re.compile(larger), re.compile(rf"(?P<and>,? and|,)?[ -]?{begun}[ -]?(?P<unit>[^\W\d_]+)\b")
