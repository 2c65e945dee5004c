"""Patterns of the words before and behind a place within a number: 1 | ·5, 10 | ^5, one point | five."""

import re
from functools import cache
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.numbers import amounts
from briefcli.extract.text import currencies, lexicon
from briefcli.extract.text.lexicon import any_whole

_DATES = lexicon.dates()
_NUMBERS = lexicon.numbers()

# The pieces of the pairs.
GLYPHS = "¼½¾⅐-⅞"
_POINT = "[·‧∙⋅•٫٬．，]"
_SIGN = "[±∓~≈≅≃<>≤≥¬]"
_OPERATOR = r"(?:\^|\*\*|[×x*⋅÷/∕⁄∓±])"
_DIGITS = r"(?<![\d.,])\d(?:[\d.,]*\d)?"
_TIME = any_whole(_NUMBERS.spans_of_time | {"centur", "season"})
_PART = any_whole(_NUMBERS.denominators)
_PARTS = any_whole(
    {word for word in _NUMBERS.denominators if word.endswith("s") and word != "quarters"}
    | _NUMBERS.small_parts
    | {"quarters of"}
)
_SCALE = rf"(?: ?°)?(?: degrees?)?(?: ?{any_whole(_NUMBERS.temperature_scales)})?"
_COLD = rf"(?:below|under) {any_whole(_NUMBERS.points_of_cold)}"
_OF_EVERY = any_whole(_NUMBERS.of_every)
_ROUND = rf"(?:1(?:0+|,000(?:,000)?)|1m|(?:a )?{any_whole(_NUMBERS.wholes_of_share)})"
_UNIT = rf"{any_whole(_NUMBERS.units_of_fraction)}(?!(?<=\w)\w)"
_TIMES = rf"times {any_whole(_NUMBERS.compares_after_times)}\b"
_GROUP = any_whole(_NUMBERS.groups_before_power)
_SEVERAL = rf"(?:{any_whole(_NUMBERS.several_before_power)}|{_GROUP} of)"
_POWERS = any_whole(_NUMBERS.powers)
_SHORT_POWERS = any_whole(_NUMBERS.power_letters)
_LOTS = any_whole(word for word in _NUMBERS.vague if word not in ("tens", "scores"))
_DIGIT = any_whole({word for word, value in _NUMBERS.small.items() if value < 10} | _NUMBERS.digits_aloud)
_NOUGHT_ALOUD = r"oh?"
_MONTHS = {*_DATES.months, *_DATES.month_abbreviations, *(f"{month}." for month in _DATES.month_abbreviations)}
_NO_LABEL = "".join(rf"(?<!\b{re.escape(word)} )" for word in sorted(_MONTHS | lexicon.figures().labels))
_THOUSANDS = rf"(?=\d)(?<![\d.,]){_NO_LABEL}\d{{1,3}}"
"""Thousands with no label before them; the digit is asked for first, since there are a hundred labels."""
_NO_TEST = "".join(rf"(?<!{word} )" for word in sorted(_NUMBERS.before_negative))
# Number words that others may follow: five, twenty, hundred; not half, few or twice.
_CARDINAL = any_whole(
    {*_NUMBERS.small, *_NUMBERS.tens, *_NUMBERS.powers, *_NUMBERS.vague} | _NUMBERS.digits_aloud - {"o", "oh"}
)
ENDED = rf"(?:{_DIGITS}[%)]?|[{GLYPHS}]|\b{_CARDINAL})"
"""The end of a number."""
BEGUN = rf"(?:{currencies.SIGN}?[.·]?\d(?:[\d.,]*\d)?|[{GLYPHS}]|\b{_CARDINAL}\b)"
"""The beginning of a number."""
LINKS = _NUMBERS.before_rest.union(_NUMBERS.temperature_scales)
"""Words that follow a number, or a word of `BEFORE_LINKS`, in the pairs below: five in, a couple of."""
BEFORE_LINKS = _NUMBERS.groups_before_power | {"plus", "power", "score"}
BEFORE_REST = LINKS.union(
    _NUMBERS.opens_rest,
    (phrase.split()[-1] for phrase in _NUMBERS.several_before_power | _NUMBERS.groups_before_power),
)
"""The words with which the pairs below end before a place, beside numbers."""
BEHIND_ANY_WORD = (" and ", " per ")
"""How what is behind a place begins where the pairs below allow any word before it: five miles and a half."""


_ESCAPE = regexes.compile(r"\\[a-zA-Z]")
_LETTERS = regexes.compile(r"[^\W\d_]+")
"""A class in a pattern, such as its digits, and the words of a pattern without them."""


class Pairs(NamedTuple):
    """Patterns for the words before a place and after it, the latter with the space between them in front.

    `begins` is the start of any of the latter, and `words` are all words in them: they settle most places.
    """

    pairs: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    begins: re.Pattern[str]
    words: frozenset[str]


def _compiled(pairs: list[tuple[str, str]]) -> Pairs:
    return Pairs(
        tuple((regexes.compile(f"(?:{before})$"), regexes.compile(behind)) for before, behind in pairs),
        regexes.compile("|".join(dict.fromkeys(behind for _, behind in pairs))),
        frozenset(word for _, behind in pairs for word in _LETTERS.findall(_ESCAPE.sub(" ", behind))),
    )


@cache
def of_all() -> Pairs:
    """The pairs that are one number, and those with its unit."""
    numbers, units = of_numbers(), of_units()
    begins = regexes.compile(f"{numbers.begins.pattern}|{units.begins.pattern}")
    return Pairs((*numbers.pairs, *units.pairs), begins, numbers.words | units.words)


@cache
def of_numbers() -> Pairs:
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
            (rf"(?:{ENDED}|\boh)[ -]point", rf"[ -](?:{BEGUN}|{_NOUGHT_ALOUD}\b)"),
            (rf"(?:{ENDED}|\boh)", rf"[ -]point[ -](?:{BEGUN}|{_NOUGHT_ALOUD}\b)"),
            (rf"\b{any_whole(_NUMBERS.before_point)} point", rf" {BEGUN}"),
            (rf"\bpoint(?:[ -]{_DIGIT})+", rf"[ -]{_DIGIT}\b"),
            # thousands with a space beside the comma, but not the day of "On May 12, 500 people", nor a page
            (rf"{_THOUSANDS},", r" \d{3}(?!\d)"),
            (_THOUSANDS, r", \d{3}(?!\d)| ,\d{3}(?!\d)"),
            (r"(?<![\d.,])\d{1,3} ,", r"\d{3}(?!\d)"),
            # powers and products: 10^5, 3 × 10^5, 3E+5, ten to the power of five
            (rf"{_DIGITS}\)?", rf" ?{_OPERATOR} ?[-+({{]*{currencies.SIGN}?\d+"),
            (rf"{_DIGITS}\)? ?{_OPERATOR} ?[-+({{]*", rf" ?[-+]?{currencies.SIGN}?\d+"),
            (r"\d :", r" \d+"),
            (r"\d", r" : \d+"),
            (rf"{_DIGITS}e", r"[-+]\d+"),
            (rf"{_DIGITS}e[-+]", r"\d+"),
            (ENDED, r" to the (?:power|minus|\w+ power)\b| (?:squared|cubed)\b"),
            (rf"{ENDED} to the power", r" of\b"),
            (r"\bto the power of(?: minus)?", rf" {BEGUN}"),
            # fractions: 1 1/2, 2 ½, two and a half, two miles and a half, two thirds
            (r"(?<![\d.,])\d{1,3}", r"[ -]\d{1,3} ?[/⁄∕] ?\d{1,3}(?!\d)"),
            (ENDED, rf"[ -]?[{GLYPHS}]"),
            (r"(?<![\d.,])\d{1,3}[ -]and", r"[ -]\d{1,3}[/⁄∕]\d{1,3}(?!\d)"),
            (r"(?<![\d.,])\d{1,3}", r"[ -]and[ -]\d{1,3}[/⁄∕]\d{1,3}(?!\d)"),
            (ENDED, rf"[ -]and[ -](?:an?|{_DIGIT})[ -]{_PART}\b"),
            (rf"{ENDED}[ -]and", rf"[ -](?:an?|{_DIGIT})[ -]{_PART}\b"),
            (rf"(?:{ENDED}|\ban?) [a-z]+", rf" and a {_PART}\b{amounts.ends_half()}"),
            (rf"\b{_DIGIT}", rf"[ -]{_PARTS}\b"),
            # scales: 5 million, 5 k, 5 dozen, several hundred, a couple of thousand
            (ENDED, rf"[ -]?[(\[]?(?:{_POWERS}|{_LOTS})\b"),
            (ENDED, r" score\b(?=$|[.,;:]| (?:and|years)\b)"),
            (rf"(?:{ENDED}|\ba) score", rf" and {BEGUN}"),
            (rf"(?:{ENDED}|\ba) score and", rf" {BEGUN}"),
            (ENDED, rf" grand\b(?! {any_whole(_NUMBERS.grand_compounds)})"),
            (r"\d", rf" {_SHORT_POWERS}\b"),
            (rf"{currencies.SIGN}\d[\d.,]*", r" mm\b"),
            (rf"\b{_SEVERAL}", rf" {_POWERS}\b"),
            (rf"\b{_GROUP}", rf"(?: of)? (?:{_POWERS}|{_LOTS})\b"),
            (rf"\b{_GROUP} of", rf" {_LOTS}\b"),
            (rf"\b{any_whole(_NUMBERS.vague)}", rf" of {_LOTS}\b"),
            # signs: minus 5, ± 5, 5 degrees below zero
            (rf"\bminus|\b{_NO_TEST}negative", rf"[ -]{BEGUN}"),
            (r"\bplus(?: or|,)", rf" (?:or )?minus {BEGUN}"),
            (r"\+ ?/ ?-", rf" ?{currencies.SIGN}?\d+"),
            (rf"(?<![\w)\]~])(?:[-+]|{_SIGN})", rf"{currencies.SIGN}?\d+"),
            (rf"(?<![\w)\]~]){_SIGN}|\ue001", r" \d+"),
            (rf"{ENDED}{_SCALE}", rf"{_SCALE} {_COLD}\b"),
            # shares: three out of five, 12 in 100, 5 per 100,000
            (ENDED, rf" {_OF_EVERY} {BEGUN}(?![ -]{_TIME})"),
            (rf"{ENDED} {_OF_EVERY}", rf" {BEGUN}(?![ -]{_TIME})"),
            (ENDED, rf" in {_ROUND}\b(?! {_TIME})"),
            (rf"{ENDED} in", rf" {_ROUND}\b(?! {_TIME})"),
            (rf"{ENDED}(?: \w+)?", rf" per (?:{BEGUN})(?![ -]{_TIME})"),
            (rf"{ENDED}(?: \w+)? per", rf" {BEGUN}(?![ -]{_TIME})"),
            (ENDED, rf" to (?:one|1)\b(?=$|[.,;:)](?!\d)| {any_whole(_NUMBERS.shows_odds)}\b)"),
            (rf"{ENDED} to", rf" (?:one|1)\b(?=$|[.,;:)](?!\d)| {any_whole(_NUMBERS.shows_odds)}\b)"),
            # chains: one-in-five, 2-to-1, 42%-33%
            (ENDED, rf"-(?:[a-z]+-){{1,3}}{BEGUN}"),
            (rf"{ENDED}-(?:[a-z]+-){{0,2}}", rf"(?:[a-z]+-){{1,3}}{BEGUN}"),
            (rf"{ENDED}-(?:[a-z]+-){{1,3}}", BEGUN),
            (r"\d%", r"-\d+"),
            (r"\d%-", r"\d+"),
            # ranges: 10 ~ 12, 10- to 12-year-olds
            (r"\d", r" ?[~〜～] ?\d+"),
            (r"\d\.\.\.", r"\d+"),
            (ENDED, rf"-? (?:to|or) {BEGUN}(?=-[a-z])"),
            (rf"{ENDED}-", rf" (?:to|or) {BEGUN}"),
            (rf"{ENDED}- ?(?:to|or)", rf" {BEGUN}"),
        ]
    )


@cache
def of_units() -> Pairs:
    """The pairs of a number and a unit that makes it a different number."""
    return _compiled(
        [
            (ENDED, rf" ?{_UNIT}"),
            (rf"\b{_PART} of", rf" (?:an?|one|1) ?{_UNIT}"),
            (rf"{ENDED} per", r" (?:cent|mille?)\b"),
            (ENDED, rf" {_TIMES}"),
            (ENDED, rf" ?{currencies.SIGN}(?! ?\d)"),
            (currencies.SIGN, rf" ?{BEGUN}"),
        ]
    )
