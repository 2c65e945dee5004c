"""A number written in digits, with the separators of any country; nothing where they do not make a number."""

import re
from decimal import Context, Decimal

from briefcli import regexes

MOST_DIGITS = 30
"""The most that a figure may have; see `briefcli.model.figure`."""

_EXACT = Context(prec=200)
# Marks that only ever group thousands become an apostrophe; commas and points may also mark decimals.
_SIGNS = str.maketrans(
    {
        "\u00a0": "'",
        "\u202f": "'",
        "\u2009": "'",
        " ": "'",
        "’": "'",
        "٬": ",",
        "،": ",",
        "，": ",",
        "٫": ".",
        "．": ".",
    }
)
_THOUSANDS = {
    "'": regexes.compile(r"[1-9]\d{0,2}(?:'\d{3})+"),
    ".": regexes.compile(r"[1-9]\d{0,2}(?:\.\d{3})+"),
    ",": regexes.compile(r"[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}"),
}


def read(run: str) -> Decimal | None:
    """The number in a run of digits and separators; nothing where it is not one, or is longer than `MOST_DIGITS`.

    >>> read("1,234.56"), read("1.234,56"), read("12,34,567"), read("1.2.3.4")
    (Decimal('1234.56'), Decimal('1234.56'), Decimal('1234567'), None)
    """
    if len(run) > 2 * MOST_DIGITS:
        return None
    if run.isascii() and run.isdigit():
        return _decimal(run, "")
    written = "".join(str(int(char)) if char.isdecimal() else char for char in run.translate(_SIGNS))
    marks = [char for char in written if not char.isdigit()]
    if not marks:
        return _decimal(written, "")
    last = marks[-1]
    if last == "'" or (marks.count(last) > 1 or (last == "," and len(set(marks)) == 1 and _is_grouped(written))):
        return _decimal(_ungrouped(written), "")
    whole, _, fraction = written.rpartition(last)
    if last == "," and len(marks) == 1 and len(fraction) > 2:
        return None
    return _decimal(_ungrouped(whole) if len(marks) > 1 else whole or "0", fraction)


def product(number: Decimal, factor: Decimal) -> Decimal | None:
    """Two numbers multiplied, never rounded; nothing where a figure cannot hold the result."""
    return fitted(_EXACT.multiply(number, factor))


def total(number: Decimal, more: Decimal) -> Decimal | None:
    """The sum of two numbers, never rounded; nothing where a figure cannot hold it."""
    return fitted(_EXACT.add(number, more))


def share(part: Decimal, whole: Decimal) -> Decimal:
    """A part of a whole to four digits, such as 0.3333 for a third; zero where there is no whole."""
    return (fitted(Decimal(f"{part / whole:.4g}")) if whole else None) or Decimal(0)


def fitted(number: Decimal) -> Decimal | None:
    """A number without needless zeros, if it has no more digits than a figure may have."""
    whole = number.to_integral_value()
    plain = whole if whole == number else number.normalize(_EXACT)
    _, digits, exponent = plain.as_tuple()
    fits = isinstance(exponent, int) and len(digits) + max(exponent, 0) <= MOST_DIGITS and abs(exponent) <= MOST_DIGITS
    return plain.quantize(Decimal(1), context=_EXACT) if fits and plain == whole else plain if fits else None


def _is_grouped(written: str) -> bool:
    marks = {char for char in written if not char.isdigit()}
    return len(marks) == 1 and _THOUSANDS[marks.pop()].fullmatch(written) is not None


def _ungrouped(written: str) -> str:
    """The digits of a grouped number; nothing where the grouping is wrong."""
    if written.isdigit():
        return written
    return re.sub(r"\D", "", written) if _is_grouped(written) else ""


def _decimal(whole: str, fraction: str) -> Decimal | None:
    """The number; nothing for a code that begins with a zero (007)."""
    if not whole or (len(whole) > 1 and whole[0] == "0") or len(whole + fraction) > MOST_DIGITS:
        return None
    return fitted(Decimal(f"{whole}.{fraction}")) if fraction else Decimal(whole)
