"""The pieces that numbers are made of: runs of digits, number words, and single-character fractions."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.numbers import digits, hedges, scales, words
from briefcli.extract.numbers.words import Kind
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower

_NUMBERS = lexicon.numbers()

_GLYPHS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5),
    "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_FIRST = regexes.compile(rf"[\d{''.join(_GLYPHS)}]")
_POINT = regexes.compile(r"(?<![\w.,])\.")  # .5
_RUN = regexes.compile(
    r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,9}(?![ \u00a0\u202f\u2009]?\d)(?:[.,]\d{1,2}(?!\d))?"
    r"|\d+(?:[.,'’٬٫،．，]\d+)*"
    rf"|(?<![^\W\d_])[{''.join(_GLYPHS)}](?!(?!p\b)[^\W\d_])"  # 5½p
)
_SPACED = regexes.compile(
    rf"\d{{1,3}}(?:, | ,)(?:\d\d,)*\d{{3}}(?= {any_of(_NUMBERS.powers)}\b)|\d\d?, \d\d,\d{{3}}(?![\d,])"
)
"""Groups of thousands with a space beside a comma, which only a power or the grouping shows to be one number."""
_SPACED_COMMAS = (", ", " ,")
_SUPERSCRIPT = regexes.compile(r"[⁰¹²³⁴-⁹₀-₉]")
_SLASHED = regexes.compile(r"(?<![\w/.,])([1-7])[/⁄∕]([23458])(?![\d/.,]\d|[/⁄∕]|\w)")
_BEHIND_WHOLE = regexes.compile(r"(?<=\d[ \u00a0-])(\d\d?)/([23458]|1[06]|32|64)(?![\d/.,]\d|[/⁄∕]|\w)")  # 5 3/16
_ENDED_LINE = regexes.compile(r"(?<![^\W\d_])([a-z]{2,9})(?:\u00ad\s?|[-\u2010\u2011]\s)([a-z]{2,9})(?![^\W\d_])")
_SLASH = regexes.compile("[/⁄∕]")
_BEHIND_MODEL = regexes.compile(r"[ \u00a0-]?([^\W\d_]+)")
_FOLLOWS_WORD = regexes.compile(r"(\w+) $")


class Atom(NamedTuple):
    """A piece with its kind and value; the value of a vague word ("dozens") is from `value` to `high`.

    Digits that do not make a number have no value.
    """

    start: int
    end: int
    kind: Kind
    value: Decimal | None
    high: Decimal | None = None


def find(text: str, most: int | None = None) -> list[Atom]:
    """The pieces of a text, in order; none where there are more than `most`."""
    limit = most + 1 if most is not None else None
    found = sorted(islice(_in_words(text), limit))
    written = list(islice(_in_digits(text), limit))
    if written:
        found = sorted([*found, *written])
    return found if limit is None or len(found) < limit else []


def _in_words(text: str) -> Iterator[Atom]:
    worth = words.worth()
    small = lower(text)
    parted = list(_parted(small)) if "- " in small or "\u00ad" in small or "-\n" in small else []
    yield from parted
    for match in _word().finditer(small):
        if parted and any(match.start() < one.end and one.start < match.end() for one in parted):
            continue
        start, end = match.span()
        if small[start - 1 : start] not in ("'", "’"):
            yield Atom(start, end, *worth[match[0]])


def _parted(small: str) -> Iterator[Atom]:
    """The number words that a soft hyphen or the end of a line parts: hund-red."""
    for parted in _ENDED_LINE.finditer(small):
        word = parted[1] + parted[2]
        if word in words.worth():
            yield Atom(parted.start(), parted.end(), *words.worth()[word])


@cache
def _word() -> re.Pattern[str]:
    """A number word; the lookahead at the first letter is for speed, since most words begin with another."""
    first = "".join(sorted({word[0] for word in words.worth()}))
    return regexes.compile(rf"\b(?=[{first}])(?:{words.pattern()})\b")


def _in_digits(text: str) -> Iterator[Atom]:
    start = 0
    has_slash = "/" in text or "⁄" in text or "∕" in text
    while first := _FIRST.search(text, start):
        start = first.end()
        slashed = _slashed(text, first.start()) if has_slash else None
        if slashed is not None:
            yield slashed
            start = slashed.end
            continue
        run = _RUN.match(text, first.start())
        if run is None:
            continue
        start = run.end()
        if text[start : start + 2] in _SPACED_COMMAS and (spaced := _spaced(text, run.start())) is not None:
            yield spaced
            start = spaced.end
            continue
        parts = _GLYPHS.get(run[0])
        if parts is not None:
            yield Atom(*run.span(), "glyph", digits.share(Decimal(parts[0]), Decimal(parts[1])))
        else:
            is_decimal = "," not in run[0] and _POINT.match(text, run.start() - 1) is not None  # Rs .1,204
            yield from _run(text, run.start() - is_decimal, start)


def _spaced(text: str, start: int) -> Atom | None:
    """The number that begins at a digit, if a space stands beside its comma: Rs 6, 490 crore, Rs 1, 39,000."""
    found = _SPACED.match(text, start)
    begins = start == 0 or scales.code_before(text, start) is not None
    return Atom(start, found.end(), "digits", digits.read(found[0].replace(" ", ""))) if found and begins else None


def _slashed(text: str, start: int) -> Atom | None:
    """The fraction that begins at a digit: 1/2, but no part of 1/2/2030."""
    if not _SLASH.search(text, start + 1, start + 3):
        return None
    fraction = _SLASHED.match(text, start) or _BEHIND_WHOLE.match(text, start)
    if fraction is None or int(fraction[1]) >= int(fraction[2]):
        return None
    return Atom(start, fraction.end(), "slashed", digits.share(Decimal(int(fraction[1])), Decimal(int(fraction[2]))))


def _run(text: str, start: int, end: int) -> Iterator[Atom]:
    """A run of digits with its separators."""
    grouped = text.find(" ", start, end)
    if grouped >= 0 and is_model(text, Span(end - 3, end)):
        # 90 737 Max jets: a number and a name.
        yield Atom(start, end - 4, "digits", digits.read(text[start : end - 4]))
        yield Atom(end - 3, end, "digits", digits.read(text[end - 3 : end]))
        return
    if grouped >= 0 and _follows_name(text, start):
        # Flight 12 300: two numbers.
        while start < end:
            cut = grouped if grouped >= 0 else end
            yield Atom(start, cut, "digits", digits.read(text[start:cut]))
            start, grouped = cut + 1, text.find(" ", cut + 1, end)
        return
    is_power = _SUPERSCRIPT.match(text, end) is not None
    yield Atom(start, end, "digits", None if is_power else digits.read(text[start:end]))


def is_model(text: str, number: Span) -> bool:
    """Whether digits name a kind of aircraft: the 777x, 737 Max jets."""
    if number.of(text) not in _NUMBERS.models:
        return False
    behind = _BEHIND_MODEL.match(text, number.end)
    return behind is not None and behind[1].lower() in _NUMBERS.behind_model


def _follows_name(text: str, start: int) -> bool:
    word = _FOLLOWS_WORD.search(text[max(0, start - 30) : start])
    return word is not None and word[1][0].isupper() and not hedges.is_last_word(word[1])
