"""Amounts: a number or a range, with the words that bound or hedge it.

`find` reads all amounts of a text, `read` what the exact words of one figure say. What is counted, if
anything, is for `figures`.
"""

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.numbers import digits, hedges, implied, numerals, pairs, scales, words
from briefcli.extract.numbers.numerals import Numeral
from briefcli.extract.text import currencies, lexicon, tags
from briefcli.extract.text.lexicon import any_of, any_whole
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import Bound

_NUMBERS = lexicon.numbers()

_LETTERS_OF_SIGN = any_of(_NUMBERS.currency_letters)
_LETTERS_APART = any_of(letters for letters in _NUMBERS.currency_letters if len(letters) > 1)
_LIST = regexes.compile(rf"(?:,|\b{any_of(_NUMBERS.list_links)}|&|\(|/)\s*(?:{currencies.SIGN}|[A-Z]{{2,3}} ?)?$")
_LONGEST_SHARE_GAP_CHARACTERS = 40
"""Longest gap between the two numbers of a share or a range: a noun and a preposition."""
_AN = regexes.compile(r"(?<![\w'’-])(?:an?|another) (?=[a-z]+\b)", re.IGNORECASE)
_YEARS = rf"(?:\d{{1,3}}|{any_of(lexicon.numbers().small)})"
_OF_AN_AGE = regexes.compile(
    rf"(?:an?(?:other)?|the|{any_of(lexicon.text().possessives)}) (?=(?:[a-z]+ )?{_YEARS}-year-old \w|[a-z]+-of-[a-z])",
    re.IGNORECASE,
)
"""One person with an age: in “a missing 34-year-old man”, the article is the number."""
_HEDGED_ARTICLE = regexes.compile(rf" (an?) {any_of(_NUMBERS.units_after_article)}\b(?! and a half)")
_AND_A_HALF = regexes.compile(r" [a-z]+ and a half\b", re.IGNORECASE)
_A_UNIT_AND = regexes.compile(r"(?<![\w'’-])(an?) [a-z]+ and (?:a )?$", re.IGNORECASE)
_UNIT_AND_A = regexes.compile(r" [a-z]+ and a ")
_MONEY_AND = regexes.compile(rf" {any_of(_NUMBERS.in_hundredths)}(?:,? and|,)? ")
"""What stands between a sum and its hundredths: three dollars and fifty cents."""
_HUNDREDTHS = 100
"""The cents of a dollar."""
_LETTERS_BEHIND = regexes.compile(r"[ -]([a-z]+)\b")
_EACH = regexes.compile(rf"\b(?:every|each) one of {any_of(_NUMBERS.whole_of_each)} $", re.IGNORECASE)
_FROM = regexes.compile(r"\b(?:anything|anywhere) from $", re.IGNORECASE)


_CURRENCIES = tuple(currencies.SIGNS)
# A single letter is an article before a space: a $5 fee.
_CURRENCY = regexes.compile(rf"(?:(?<!\w)(?:{_LETTERS_OF_SIGN}|{_LETTERS_APART} ))?[{''.join(_CURRENCIES)}] ?$")


_DOTTED_CODE = regexes.compile(
    rf"(?<!\w){any_of(code[:-1] for code in lexicon.figures().currency_apart if code[-1] == '.')} ?\.$"
)
_LONGEST_DOTTED_CHARACTERS = 7
"""The longest code of a currency with its full stop, and a space before it."""
_ARROW = regexes.compile(r"[-=]+>")
_QUOTED_LINE = regexes.compile(r"(?:^|(?<=\n))[ \t]*>[ \t>]*")
_NEXT_QUOTED_LINE = regexes.compile(r"(?<=\n)[ \t]*>[ \t>]*")
_BREAKS = str.maketrans("\n\r\t\f\v\u2028\u2029\x85", " " * 8)


_SO_MANY = "as many as"
_FEWEST_THINGS = 100
"""So many or more were counted where the number is not round, and it is no limit: as many as 1,032 people were hurt."""
_ROUND_THINGS = 10
"""A number of so many times some is round, and may be a limit: as many as 1,030."""


_THOUSAND = Decimal(1000)
_LEAST_SHARING_THOUSANDS = 2
"""From one to 2,000 are so many as they say."""
_MOST_TIMES_AS_MANY = 3
"""The ends of a range of thousands are near each other: 20 to 25,000, and hardly 20 to 900,000."""


class Amount(NamedTuple):
    """A number or a range as written: `span` from hedge to number, `number` without its hedge.

    A number that cannot be read has neither value nor ends.
    """

    span: Span
    number: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    hedge: str | None
    numerals: tuple[Numeral, ...]
    is_share: bool = False


def find(text: str, most: int | None = None) -> list[Amount]:
    """The amounts of a text, in order, without those inside another; none where there are more than `most`."""
    written = [one for one in numerals.find(text, most) if not implied.says_which_person(text, one)]
    written = _with_articles(text, written)
    found: list[Amount] = []
    index = 0
    while index < len(written):
        count, amount = _amount(text, written, index)
        end = found[-1].span.end if found else 0
        if amount.number.start >= end:
            limits = _limits(text, found[-1], amount) if found else None
            if limits is not None:
                found[-1] = limits
                index += count
                continue
            is_apart = amount.span.start >= end
            found.append(amount if is_apart else amount._replace(span=Span(end, amount.span.end)))
        index += count
    return found


def _limits(text: str, low: Amount, high: Amount) -> Amount | None:
    """The range between two limits: no fewer than 3 and no more than 5."""
    if (low.bound, high.bound) != ("at least", "at most") or text[low.number.end : high.span.start] != " and ":
        return None
    if low.value is None or high.value is None or low.value >= high.value:
        return None
    span, number = Span(low.span.start, high.number.end), Span(low.number.start, high.number.end)
    return Amount(span, number, None, low.value, high.value, "between", low.hedge, (*low.numerals, *high.numerals))


def _with_articles(text: str, found: list[Numeral]) -> list[Numeral]:
    """The numbers, and the articles that a hedge turns into the number one: almost an hour, less than a foot."""
    articles = [
        Numeral(Span(*match.span(1)), Decimal(1), form="words")
        for match in _HEDGED_ARTICLE.finditer(text)
        if hedges.before(text, match.start(1)) is not None
    ]
    if not articles:
        return found
    taken = {numeral.span.start for numeral in found}
    return sorted([*found, *(one for one in articles if one.span.start not in taken)])


def read(exact: str) -> Amount | None:
    """What the exact words of one figure say; nothing where they contain no number.

    Of several numbers the first counts; where one hedge governs a list, the words run from the hedge to the
    number that is meant, which is the last.

    >>> read("over 30 missiles and 300 drones").value
    Decimal('300')
    """
    exact = plain(exact)
    counted = implied.read(exact)
    if counted is not None and counted.value == 0 and counted.span.of(exact).lower() != "no":
        return without_hedge(counted)
    found = find(exact) if not _OF_AN_AGE.match(exact) else []
    found = found or ([without_hedge(counted)] if counted is not None else _without_number(exact))
    if not found:
        return None
    first = _with_hedge_behind(exact, found)
    last = found[-1]
    if len(found) > 1 and first.hedge is not None and last.hedge is None and is_list(exact, found):
        return last._replace(bound=_shared(first, last), hedge=first.hedge, span=Span(first.span.start, last.span.end))
    return first


def plain(text: str, *, begins_line: bool = False) -> str:
    """A text with spaces for its line breaks, tags and marks of quoted lines, all offsets unchanged.

    Numbers and hedges run across line ends; `<h2>` contains no number, and a ">" that ends a tag, marks a quoted
    line ("> 12 boats") or ends an arrow ("-> 12 boats") does not mean "more than".
    """
    if ">" in text:
        text = _ARROW.sub(lambda mark: " " * len(mark[0]), tags.blank(text))
        text = (_QUOTED_LINE if begins_line else _NEXT_QUOTED_LINE).sub(lambda mark: " " * len(mark[0]), text)
    return text if text.isprintable() else text.translate(_BREAKS)


def without_hedge(numeral: Numeral) -> Amount:
    """The amount that a word for none or one is by itself."""
    span, value = numeral.span, numeral.value
    return Amount(span, span, value, None, None, "exactly", None, (numeral,))


def moved(amount: Amount, by: int) -> Amount:
    """The amount with its spans moved by an offset."""
    if by == 0:
        return amount

    def shifted(span: Span) -> Span:
        return Span(span.start + by, span.end + by)

    numerals = tuple(one._replace(span=shifted(one.span)) for one in amount.numerals)
    return amount._replace(span=shifted(amount.span), number=shifted(amount.number), numerals=numerals)


def is_list(text: str, amounts: list[Amount]) -> bool:
    """Whether each amount but the first is the next item of a list."""
    return all(_LIST.search(text[max(0, one.number.start - 16) : one.number.start]) for one in amounts[1:])


def _shared(first: Amount, other: Amount) -> Bound:
    return first.bound if other.bound == "exactly" else other.bound


def _with_hedge_behind(exact: str, found: list[Amount]) -> Amount:
    """The first amount with the hedge after it or after its unit."""
    first = found[0]
    limit = found[1].span.start if len(found) > 1 else len(exact)
    if first.hedge is not None or first.bound == "between":
        return first
    for word in re.finditer(r"(?=[ ,±+-])|$", exact[first.number.end : limit + 1]):
        hedge = hedges.behind(exact, first.number.end + word.start(), len(exact))
        if hedge is not None:
            return first._replace(bound=hedge.bound, hedge=hedge.span.of(exact).strip(" -,"))
    half = _AND_A_HALF.match(exact, first.number.end)
    if half and first.value is not None:
        return first._replace(value=digits.total(first.value, Decimal("0.5")))
    return first


def _without_number(exact: str) -> list[Amount]:
    """An hour, a pint and a half: the article is the number."""
    article = _OF_AN_AGE.match(exact) or _AN.search(exact)
    if article is None:
        return []
    span = Span(article.start(), article.start() + len(article[0]) - 1)
    return [_hedged(exact, Numeral(span, Decimal(1), form="words"))]


def _amount(text: str, numerals: list[Numeral], index: int) -> tuple[int, Amount]:
    """The amount that begins with a numeral, and how many numerals it takes."""
    first = numerals[index]
    if first.form == "fraction":
        return 1, _hedged(text, _with_whole(text, first))
    if index + 1 < len(numerals):
        second = numerals[index + 1]
        gap = text[first.span.end : min(second.span.start, first.span.end + _LONGEST_SHARE_GAP_CHARACTERS)]
        if first.span.end + len(gap) == second.span.start:
            if second.form == "fraction" and _UNIT_AND_A.fullmatch(gap) and (halved := _halved(text, first, second)):
                return 2, halved
            if _MONEY_AND.fullmatch(gap) and (summed := _with_hundredths(text, first, second)):
                return 2, summed
            share = pairs.share(text, first, second, gap)
            if share is not None:
                return 2, _hedged(text, share, (first, second), is_share=True)
            ends = _range(text, first, second, gap)
            if ends is not None:
                return 2, ends
        if first.value == 1 and _EACH.search(text[max(0, first.span.start - 8) : second.span.start]):
            return 2, _hedged(text, second)
    return 1, _hedged(text, first)


def _halved(text: str, first: Numeral, half: Numeral) -> Amount | None:
    """The whole of “two years and a half”, but not of “two mills and a half hour”."""
    if regexes.compile(ends_half()).match(text, half.span.end) is None or first.value is None or half.value is None:
        return None
    span = Span(first.span.start, half.span.end)
    return _hedged(text, first._replace(span=span, value=digits.total(first.value, half.value)), (first, half))


def _with_hundredths(text: str, whole: Numeral, rest: Numeral) -> Amount | None:
    """The sum of “three dollars and fifty cents”, but not of “three dollars and fifty stamps”."""
    hundredths = _LETTERS_BEHIND.match(text, rest.span.end)
    is_rest = hundredths is not None and hundredths[1] in _NUMBERS.hundredths_of_money
    if not is_rest or whole.value is None or rest.value is None or not 0 < rest.value < _HUNDREDTHS:
        return None
    if whole.prefix or rest.prefix or whole.value != int(whole.value):
        return None
    value = digits.total(whole.value, digits.share(rest.value, Decimal(_HUNDREDTHS)) or Decimal(0))
    span = Span(whole.span.start, rest.span.end)
    return _hedged(text, whole._replace(span=span, value=value), (whole, rest))


@cache
def ends_half() -> str:
    """A pattern for what stands behind “and a half” that belongs to a length or a time before it."""
    return rf"(?=$|[.,;:!?)\]\"”—]| {any_whole(_NUMBERS.after_and_a_half)}\b)"


def _with_whole(text: str, part: Numeral) -> Numeral:
    """The half of "a pint and a half", with its whole."""
    whole = _A_UNIT_AND.search(text[max(0, part.span.start - 24) : part.span.start])
    if whole is None or part.value is None:
        return part
    start = part.span.start - len(whole[0])
    return part._replace(span=Span(start, part.span.end), value=digits.total(part.value, Decimal(1)))


def _hedged(text: str, numeral: Numeral, parts: tuple[Numeral, ...] = (), *, is_share: bool = False) -> Amount:
    number = Span(_sign_start(text, numeral), numeral.span.end)
    hedge = hedges.before(text, scales.letters_apart(text, number.start))
    span = Span(hedge.span.start, number.end) if hedge else number
    bound: Bound = hedge.bound if hedge else "exactly"
    if numeral.low is not None:
        bound = "between"
    words = hedge.span.of(text) if hedge else None
    if bound == "at most" and words is not None and words.lower() == _SO_MANY and _is_counted_up(numeral.value):
        bound = "exactly"
    if numeral.form == "vague":
        own = text[numeral.span.start : numeral.span.end + (3 if text.startswith(" of ", numeral.span.end) else 0)]
        words = f"{words} {own}" if words else own
    return Amount(span, number, numeral.value, numeral.low, numeral.high, bound, words, parts or (numeral,), is_share)


def _is_counted_up(value: Decimal | None) -> bool:
    """Whether a number is too exact for a limit, so that “as many as” only stresses it: as many as 1,032 people."""
    return value is not None and value >= _FEWEST_THINGS and value % _ROUND_THINGS != 0


def _sign_start(text: str, numeral: Numeral) -> int:
    """The start of a number, currency sign and letters included."""
    start = numeral.span.start - len(numeral.prefix)
    if text[start - 1 : start] == ".":  # Rs.500
        dotted = _DOTTED_CODE.search(text[max(0, start - _LONGEST_DOTTED_CHARACTERS) : start])
        return start - len(dotted[0]) if dotted else start
    if text[max(0, start - 2) : start].rstrip(" ")[-1:] not in _CURRENCIES:
        code = None if numeral.prefix or numeral.suffix else scales.code_start(text, numeral.span)
        return scales.code_apart(text, start) if code is None else code
    sign = _CURRENCY.search(text[max(0, start - 6) : start])
    start -= len(sign[0]) if sign else 0
    return start - 1 if text[start - 1 : start] == "+" and not text[start - 2 : start - 1].isalnum() else start


def _range(text: str, first: Numeral, second: Numeral, gap: str) -> Amount | None:
    """Two numbers that are the ends of one range."""
    match = pairs.JOINED.match(gap.replace("  ", " "))
    if (
        match is None
        or first.value is None
        or second.value is None
        or first.form == "times"
        or "fraction" in (first.form, second.form)
    ):
        return None
    low, high = _with_power(text, first, second), second.value
    start = _sign_start(text, first)
    code = scales.code_before(text, start) if match["sign"] else None
    start = start if code is None else code  # Rs 5 to Rs 7
    if not pairs.is_range(text, first, second, match, start=start, is_rising=low < high):
        return None
    between = re.search(r"\bbetween $", text[max(0, start - 8) : start], re.IGNORECASE)
    span = Span(start - len(between[0]) if between else start, second.span.end)
    hedge = hedges.before(text, span.start)
    words = "between" if between else None
    if between:
        words = text[span.start : span.start + len("between")]
    anything = _FROM.search(text[max(0, start - 16) : start])
    if anything:
        span = Span(start - len(anything[0]), span.end)
        words = anything[0].strip()
    if hedge is not None:
        span, words = Span(hedge.span.start, span.end), hedge.span.of(text)
    return Amount(span, Span(start, second.span.end), None, low, high, "between", words, (first, second))


def _shares_thousands(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether two numbers are both of thousands, which only the second writes: 20 to 25,000; not: 20 to 900,000."""
    low, high = first.value, second.value
    if low is None or high is None or low < _LEAST_SHARING_THOUSANDS or not second.span.of(text).endswith(",000"):
        return False
    is_bare = first.span.of(text).isdigit() and _sign_start(text, second) == second.span.start
    return is_bare and low * _THOUSAND < high <= low * _THOUSAND * _MOST_TIMES_AS_MANY


def _with_power(text: str, first: Numeral, second: Numeral) -> Decimal:
    """The lower end with the power of the upper one: 3 to 5 million, 20 to 25,000."""
    low = first.value or Decimal(0)
    if _shares_thousands(text, first, second):
        return digits.product(low, _THOUSAND) or low
    written = re.search(r"[ -]?([^\W\d_]+)$", second.span.of(text))
    power = words.power(written[1]) if written else None
    if power is None or words.power(first.span.of(text).split(" ")[-1]) or first.suffix or low >= 1000:
        return low
    return digits.product(low, power) or low
