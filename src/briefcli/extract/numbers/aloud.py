"""Decimals that are read out: one point two, nought point five."""

import re
from decimal import Decimal

from briefcli import regexes
from briefcli.extract.numbers import digits
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_NUMBERS = lexicon.numbers()

_POINT = "point"
_DIGIT = any_of({word for word, value in _NUMBERS.small.items() if value < 10} | _NUMBERS.digits_aloud)
_DIGITS = regexes.compile(rf"(?:[ -]{_DIGIT})+(?![\w-])", re.IGNORECASE)
_NOUGHT = regexes.compile(rf"\b{any_of(_NUMBERS.digits_aloud)}[ -]point[ -]$", re.IGNORECASE)
_LONGEST_NOUGHT_CHARACTERS = 14
"""The longest word for nought with its point: nought point."""


def decimal(text: str, number: Span, value: Decimal) -> tuple[Span, Decimal | None] | None:
    """The decimal of which a number in words is the whole, or the first digit behind nought; nothing for any other."""
    start, end = number
    if text[end + 1 : end + 1 + len(_POINT)].lower() == _POINT:
        if value == 1 and text[max(0, start - 3) : start].lower() == "at ":
            return None  # at one point two men came
        place = end + 1 + len(_POINT)
    elif text[start - 1 - len(_POINT) : start - 1].lower() == _POINT:
        nought = _NOUGHT.search(text[max(0, start - _LONGEST_NOUGHT_CHARACTERS) : start])
        if nought is None:
            return None
        start, value, place = start - len(nought[0]), Decimal(0), start - 1
    else:
        return None
    fraction = _DIGITS.match(text, place)
    if fraction is None:
        return None
    written = "".join(str(_NUMBERS.small.get(word, 0)) for word in re.findall("[a-z]+", fraction[0].lower()))
    return Span(start, fraction.end()), digits.total(value, Decimal(f"0.{written}"))
