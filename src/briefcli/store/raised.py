"""What a raised number or sign (`<sup>`) is: a power, an ordinal, or the mark of a footnote, which is no word."""

import re

from briefcli import regexes

_NOTE = regexes.compile(r"[\[({]?\s*(?:\d{1,3}|[*†‡§¶]{1,4}|[a-z]|[ivx]{1,5})\s*[\])}]?(?:\s*,\s*\d{1,3})*")
_POWER = regexes.compile(r"[-−+]?\d{1,2}")
_UNIT = regexes.compile(
    r"(?:^|[\s\d(/·])(?:[kcdmµμn]?m|mi|miles?|ft|feet|inch(?:es)?|yd|yards?|s|h|hr)$", re.IGNORECASE
)
_OF_UNITS = frozenset({"2", "3", "-1", "-2", "-3", "−1", "−2", "−3"})
_TEN = regexes.compile(r"(?<![\d.,])10$")
_SYMBOL = regexes.compile(r"(?<![^\W_])(?:[A-Za-z]|CO|NO|Ca|Na|Fe|Cl)$")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
STROKES = ("/", "⁄", "\u2215")
"""What stands between the raised and the lowered number of a fraction."""
REACH = 20
"""Characters before a raised sign that tell what it is."""


def read(before: str, words: str, *, is_linked: bool = False) -> str:
    """What a raised sign is as plain text; nothing, where it is the mark of a footnote. `before` stands before it.

    >>> read("340", "1"), read("40 km", "2"), read("about 10", "6"), read("the 5", "th")
    ('', '²', '⁶', 'th')
    """
    sign = words.strip()
    if not is_linked and _POWER.fullmatch(sign) and _is_raised_to(before[-REACH:], sign):
        return sign.translate(_RAISED)
    if _NOTE.fullmatch(sign) and (is_linked or not sign.isalpha()):
        return ""
    return words


def numerator(before: str, words: str) -> str:
    """A raised number before a stroke and a lowered one, as plain text, apart from a whole number before it.

    >>> numerator("the 2", "1"), numerator("", "3")
    (' 1', '3')
    """
    return f" {words}" if before[-1:].isdigit() else words


def _is_raised_to(before: str, sign: str) -> bool:
    """Whether a number stands after a unit, a ten or a symbol, as powers do."""
    if _UNIT.search(before):
        return sign in _OF_UNITS
    if _TEN.search(before):
        return sign != "1"
    return bool(_SYMBOL.search(before)) and not before.endswith((" a", " A", " I"))
