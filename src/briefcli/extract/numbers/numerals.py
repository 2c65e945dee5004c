"""Numbers in a text, in digits and in words: their wording and their value.

Whether a number counts anything, and what, is for `figures`. Years, times of day and the
parts of names are numbers too; ordinals (19th, third) and decades (1990s) are not.
"""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from briefcli import regexes
from briefcli.extract.numbers import aloud, atoms, digits, scales, sums, words
from briefcli.extract.numbers.atoms import Atom
from briefcli.extract.numbers.sums import SPACES
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()

Form = Literal["digits", "words", "fraction", "vague", "times", "none", "article"]

_NO_TEST = "".join(rf"(?<!{word} )" for word in sorted(_NUMBERS.before_negative))
_MINUS = regexes.compile(
    rf"(?:(?<![\w\-−–—.,%+/])|(?<=[$£€¥(]))[-−﹣－–]$|(?<!\bor )\bminus[ -]$|\b{_NO_TEST}negative[ -]$", re.IGNORECASE
)
_LONGEST_SIGN_CHARACTERS = 20
"""How far before a number its sign, and the word before that, are sought: tested negative."""
_HYPHENS = ("-", "\u2010", "\u2011")
_MULTIPLYING = _FIGURES.multiplying_verbs | _FIGURES.multiplying_forms
_MINUS_SIGNS = tuple("-−﹣－–")
_LETTERS = regexes.compile(r"[^\W\d_]+")
_LETTERS_BEFORE = regexes.compile(r"[^\W\d_]+$")
_OF_TWO = regexes.compile(rf"\b{lexicon.any_of(_NUMBERS.before_half_of_two)}[ -]$", re.IGNORECASE)
_LEAST_CENTURIES, _MOST_CENTURIES = 16, 20
"""The hundreds of years that are read out."""
_LEAST_OF_TWO_DIGITS, _MOST_OF_TWO_DIGITS = 10, 99
"""The years of a century that follow its number at once."""
_WORD_BEFORE = regexes.compile(r"([^\W\d_]+) $")
_LONGEST_BEFORE_YEAR_CHARACTERS = 10
"""The longest word before a year, with its space."""
_LONGEST_STEP_CHARACTERS = 12
"""The longest word before quarters of a year, with its space: consecutive."""
_AND_A = (" and a ", "-and-a-", " and one ")
_AND = (" and ", "-and-")
_HALF_OF_UNIT = regexes.compile(
    rf"[ -]?{lexicon.any_of({*_NUMBERS.units_of_fraction, *_NUMBERS.powers})}(?!\w)"
    rf"|[ -]{lexicon.any_of(_NUMBERS.spans_of_time)}s?\b"
)
"""A unit right behind a half: two and half per cent, 2-and-half years."""
_MANY_BEHIND = regexes.compile(rf"[ -](?:[^\W\d_]+s(?<!\bwas)(?<!\b[ih][sa]s)\b|{lexicon.any_of(_NUMBERS.powers)}\b)")
"""Many of something behind a part, or a power of ten: a third metres, a third million."""
_DIGITS_OF_YEAR = 4
"""No number of so many digits without a comma has a part behind “and”; a year is followed by something else."""
_QUARTERS = Decimal(4)
"""A quarter is hardly ever one more of those before it."""
_BEFORE_SLASHED = (" ", "\u00a0", "-", " and ")
_MOST_DIGITS_OF_WHOLE = 2
"""Larger numbers have no fraction with a slash behind them."""


class Numeral(NamedTuple):
    """A number as written: its words and its value, or from `low` to `high` for "dozens".

    A number that cannot be read (1.2.3.4, 400 digits, 10²) has neither. `prefix` and
    `suffix` are the letters joined to it before and after: RM and km.
    """

    span: Span
    value: Decimal | None
    low: Decimal | None = None
    high: Decimal | None = None
    form: Form = "digits"
    prefix: str = ""
    suffix: str = ""


def find(text: str, most: int | None = None) -> list[Numeral]:
    """The numbers of a text, in order, never overlapping; none where there are more number words than `most`.

    >>> [numeral.value for numeral in find("Half a dozen of 1,250 boats, two and a half tonnes each")]
    [Decimal('6'), Decimal('1250'), Decimal('2.5')]
    """
    pieces = atoms.find(text, most)
    found: list[Numeral] = []
    index = 0
    while index < len(pieces):
        numeral, index = _numeral(text, pieces, index)
        if numeral is not None:
            found.append(numeral)
    return found


def is_word(word: str) -> bool:
    """Whether a word is a number or a part of one: five, million, half, tens."""
    return word.lower() in words.worth()


def _numeral(text: str, atoms: list[Atom], index: int) -> tuple[Numeral | None, int]:
    """The number that begins with an atom, and the index of the atom after it."""
    atom = atoms[index]
    match atom.kind:
        case "small" | "tens" | "power" | "digits":
            return _cardinal(text, atoms, index)
        case "slashed" | "glyph":
            return Numeral(Span(atom.start, atom.end), atom.value, form="fraction"), index + 1
        case "half" | "denominator":
            return _fraction(text, atoms, index)
        case "vague":
            return _vague(text, atoms, index)
        case "quantifier":
            return _several(text, atoms, index)
        case "times" if _is_within_word(text, Span(atom.start, atom.end)):
            return None, index + 1  # 86 double-doubles, a triple-decker
        case "times" | "note":
            form: Form = "times" if atom.kind == "times" else "words"
            return Numeral(Span(atom.start, atom.end), atom.value, form=form), index + 1


def _is_within_word(text: str, span: Span) -> bool:
    """Whether a hyphen joins a multiple to another word, which names a thing: double-doubles; not: twice-weekly."""
    if span.of(text).lower() not in _MULTIPLYING:
        return False
    return text[span.end : span.end + 1] in _HYPHENS or text[span.start - 1 : span.start] in _HYPHENS


def _cardinal(text: str, atoms: list[Atom], index: int) -> tuple[Numeral | None, int]:
    first = atoms[index]
    start = first.start
    if first.kind == "power":
        article = _article(text, start)
        if article is None and first.value != 12:
            return None, index + 1  # per million
        start = start if article is None else article
    value, last = sums.of_words(text, atoms, index) if first.kind != "digits" else _with_powers(text, atoms, index)
    end = atoms[last - 1].end
    if first.kind in ("small", "tens") and last == index + 1:
        year = _year(text, atoms, index)
        if year is not None:
            return year
    if first.kind != "digits" and value is not None:
        spoken = _spoken(text, atoms, index, value, last)
        if spoken is not None:
            return _with_surroundings(text, spoken[0]), spoken[1]
    if last == index + 1 and last < len(atoms):
        fraction = _count_of_parts(text, first, atoms[last])
        if fraction is not None:
            return _part_of_power(
                text, atoms, last + 1, Numeral(Span(start, atoms[last].end), fraction, form="fraction")
            )
    value, last = _and_a_part(text, atoms, value, last)
    end = atoms[last - 1].end
    form: Form = "digits" if first.kind == "digits" else "words"
    return _with_surroundings(text, Numeral(Span(start, end), value, form=form)), last


def _year(text: str, atoms: list[Atom], index: int) -> tuple[Numeral, int] | None:
    """A year that is read out in two parts, behind a word that a year can follow: in nineteen eighty-four."""
    century = atoms[index]
    if (
        index + 1 == len(atoms)
        or not _LEAST_CENTURIES <= (century.value or 0) <= _MOST_CENTURIES
        or sums.between(text, atoms, index + 1) not in (" ", "-")
    ):
        return None
    before = _WORD_BEFORE.search(text[max(0, century.start - _LONGEST_BEFORE_YEAR_CHARACTERS) : century.start])
    if before is None or before[1].lower() not in _FIGURES.before_years:
        return None
    part = atoms[index + 1]
    if part.kind not in ("small", "tens") or (part.value or 0) < _LEAST_OF_TWO_DIGITS:
        return None
    years, last = sums.of_words(text, atoms, index + 1)
    if years is None or years > _MOST_OF_TWO_DIGITS or text.startswith("-", atoms[last - 1].end):
        return None
    return Numeral(Span(century.start, atoms[last - 1].end), int(century.value or 0) * 100 + years, form="words"), last


def _spoken(text: str, atoms: list[Atom], index: int, whole: Decimal, last: int) -> tuple[Numeral, int] | None:
    """A decimal that is read out, with its power: one point two billion, nought point five."""
    found = aloud.decimal(text, Span(atoms[index].start, atoms[last - 1].end), whole)
    if found is None:
        return None
    (start, end), value = found
    while last < len(atoms) and atoms[last].start < end:
        last += 1
    if last < len(atoms) and atoms[last].kind == "power" and text[end : atoms[last].start] in SPACES:
        value = digits.product(value, atoms[last].value or Decimal(1)) if value is not None else None
        end, last = atoms[last].end, last + 1
    return Numeral(Span(start, end), value, form="words"), last


def _with_surroundings(text: str, numeral: Numeral) -> Numeral | None:
    """The number with its minus sign and the letters on either side; nothing for an ordinal or a decade."""
    start, end = numeral.span
    prefix = _LETTERS_BEFORE.search(text, max(0, start - 6), start) if text[start - 1 : start].isalpha() else None
    suffix = _LETTERS.match(text, end, end + 20)
    before, after = prefix[0] if prefix else "", suffix[0] if suffix else ""
    value = numeral.value
    scaled = scales.of_code(text, end) if numeral.form == "digits" and value is not None else None
    if scaled is not None and value is not None:
        return Numeral(Span(start, scaled[1]), digits.product(value, scaled[0]), prefix=before)
    if numeral.form == "digits":
        if after.lower() in _NUMBERS.ordinal_endings or after.lower() in ("s", "ers"):
            return None
        power = scales.power(text, numeral.span, before, after) if after else None
        if power is not None:
            value = digits.product(value, power) if value is not None else None
            end, after = end + len(after), ""
        apart = scales.apart(text, numeral.span, before) if not after and value is not None else None
        if apart is not None and value is not None:
            value, end = digits.product(value, apart[0]), apart[1]
    has_sign = value and (
        text[start - 1 : start] in _MINUS_SIGNS
        or text[max(0, start - _LONGEST_SIGN_CHARACTERS) : start - 1].lower().endswith(("minus", "negative"))
    )
    sign = _MINUS.search(text[max(0, start - _LONGEST_SIGN_CHARACTERS) : start]) if has_sign else None
    if sign:
        start, value = start - len(sign[0]), -value if value else value
    elif text[start - 1 : start] == "+" and numeral.form == "digits" and not text[start - 2 : start - 1].isalnum():
        start -= 1
    if not before and not after and value == numeral.value and (start, end) == numeral.span:
        return numeral
    return Numeral(Span(start, end), value, numeral.low, numeral.high, numeral.form, before, after)


def _article(text: str, start: int) -> int | None:
    """The start of the article before a word: a million."""
    match = re.search(r"(?<![\w'’])an?[ \u00a0]$", text[max(0, start - 4) : start], re.IGNORECASE)
    return start - len(match[0]) if match else None


def _with_powers(text: str, atoms: list[Atom], index: int) -> tuple[Decimal | None, int]:
    """Digits, and the words after them that multiply: 1.2 million."""
    value, last = atoms[index].value, index + 1
    while last < len(atoms) and atoms[last].kind in ("power", "vague") and _is_next(text, atoms, last):
        factor = atoms[last].value
        if atoms[last].kind == "vague" and factor == 10:
            break
        value = digits.product(value, factor) if value is not None and factor is not None else None
        last += 1
        if last - index > 3:
            break
    return value, last


def _is_next(text: str, atoms: list[Atom], index: int) -> bool:
    """Whether only a space stands before an atom, or two, as some reports are typed."""
    return sums.between(text, atoms, index) in (*SPACES, "  ")


def _count_of_parts(text: str, count: Atom, part: Atom) -> Decimal | None:
    """Two thirds, one-fifth; quarters are fractions only where something is divided, and no quarters of a year."""
    gap = sums.between(text, [count, part], 1)
    if count.kind != "small" or part.kind not in ("denominator", "half") or gap not in (" ", "-") or not count.value:
        return None
    word, number = text[part.start : part.end].lower(), count.value
    is_plural = word.endswith("s") or word == "halves"
    if word.startswith("quarter") and is_plural and gap == " ":
        step = _WORD_BEFORE.search(text[max(0, count.start - _LONGEST_STEP_CHARACTERS) : count.start])
        is_of_year = step is not None and step[1].lower() in _FIGURES.steps_in_time  # the first three quarters of 2019
        if is_of_year or text[part.end : part.end + 4].lower() != " of ":
            return None
    if is_plural == (number == 1) or number >= (part.value or 0):
        return None
    return digits.share(number, part.value or Decimal(1))


def _and_a_part(text: str, atoms: list[Atom], value: Decimal | None, last: int) -> tuple[Decimal | None, int]:
    """Two and a half million, 2½, 4 1/2, a million and a half."""
    if last >= len(atoms) or value is None:
        return value, last
    atom = atoms[last]
    gap = sums.between(text, atoms, last)
    if (counted := _and_counted_part(text, atoms, last)) is not None:
        return digits.total(value, counted), last + 2
    before = atoms[last - 1]
    is_part = atom.kind in ("half", "denominator") and gap in _AND_A and not _is_next_one(text, before, atom)
    if atom.kind == "half" and gap in _AND:
        is_part = _HALF_OF_UNIT.match(text, atom.end) is not None
    is_slashed = atom.kind == "slashed" and before.kind == "digits" and gap in _BEFORE_SLASHED
    is_mixed = is_slashed and before.end - before.start <= _MOST_DIGITS_OF_WHOLE
    if not is_part and not is_mixed and not (atom.kind == "glyph" and gap in ("", " ")):
        return value, last
    unit = before.value if before.kind == "power" and before.value is not None else Decimal(1)
    part = atom.value if atom.kind in ("glyph", "slashed") else digits.share(Decimal(1), atom.value or Decimal(1))
    value = digits.total(value, unit * (part or Decimal(0)))
    if last + 1 < len(atoms) and atoms[last + 1].kind == "power" and sums.between(text, atoms, last + 1) in SPACES:
        factor = atoms[last + 1].value or Decimal(1)
        return (digits.product(value, factor) if value is not None else None), last + 2
    return value, last + 1


def _is_next_one(text: str, whole: Atom, part: Atom) -> bool:
    """Whether one more is told of, behind a number that has no part: were jailed in 2023 and a third was freed.

    What has a third or a fifth of one goes on with many of them: two and a third metres.
    """
    if whole.kind == "digits" and whole.end - whole.start == _DIGITS_OF_YEAR:
        return True
    behind = _MANY_BEHIND.match(text, part.end)
    return part.kind == "denominator" and part.value != _QUARTERS and behind is None


def _and_counted_part(text: str, atoms: list[Atom], index: int) -> Decimal | None:
    """The part that a hyphen joins to its number behind a whole one: five and one-half, four and three-quarter."""
    if index + 1 >= len(atoms) or sums.between(text, atoms, index) not in _AND:
        return None
    count, part = atoms[index], atoms[index + 1]
    is_part = count.kind == "small" and part.kind in ("denominator", "half")
    if not is_part or sums.between(text, atoms, index + 1) != "-":
        return None
    number, parts = count.value or Decimal(0), part.value or Decimal(1)
    return digits.share(number, parts) if 0 < number < parts else None


def _fraction(text: str, atoms: list[Atom], index: int) -> tuple[Numeral | None, int]:
    """Half, a third, half a million; the "third" of "the third day" is not a fraction."""
    atom = atoms[index]
    start = _article(text, atom.start)
    if atom.kind == "half":
        if _OF_TWO.search(text[max(0, atom.start - 9) : atom.start]):
            return None, index + 1
        if index + 1 < len(atoms) and atoms[index + 1].kind == "power":
            gap = sums.between(text, atoms, index + 1)
            if gap in (" a ", " an ", "-a-", " ", "-"):
                value = digits.product(Decimal("0.5"), atoms[index + 1].value or Decimal(1))
                begin = atom.start if start is None else start
                return Numeral(Span(begin, atoms[index + 1].end), value, form="words"), index + 2
        half = Numeral(Span(atom.start, atom.end), Decimal("0.5"), form="fraction")
        return _part_of_power(text, atoms, index + 1, half)
    other = text[max(0, atom.start - 10) : atom.start].lower()
    if start is None and other == "the other ":
        start = atom.start
    if start is None or text[atom.start : atom.end].lower().endswith("s"):
        return None, index + 1
    part = digits.share(Decimal(1), atom.value or Decimal(1))
    return _part_of_power(text, atoms, index + 1, Numeral(Span(start, atom.end), part, form="fraction"))


def _part_of_power(text: str, atoms: list[Atom], index: int, part: Numeral) -> tuple[Numeral, int]:
    """A quarter of a million is 250,000; a quarter of anything else stays a quarter."""
    whole = atoms[index] if index < len(atoms) else None
    if whole is None or whole.kind != "power" or sums.between(text, atoms, index) != " of a " or part.value is None:
        return part, index
    value = digits.product(part.value, whole.value or Decimal(1))
    return Numeral(Span(part.span.start, whole.end), value, form="words"), index + 1


def _vague(text: str, atoms: list[Atom], index: int) -> tuple[Numeral | None, int]:
    """Dozens; tens of thousands. Tens and scores alone are something else."""
    atom = atoms[index]
    low, high = atom.value, atom.high
    last = index + 1
    if last < len(atoms) and atoms[last].kind == "vague" and sums.between(text, atoms, last) == " of " and low and high:
        unit = atoms[last].value or Decimal(1)
        low, high = digits.product(low, unit), digits.product(high, unit)
        last += 1
    elif text[atom.start : atom.end].lower() in ("tens", "scores") and text[atom.end : atom.end + 4].lower() != " of ":
        return None, last
    return Numeral(Span(atom.start, atoms[last - 1].end), None, low, high, "vague"), last


def _several(text: str, atoms: list[Atom], index: int) -> tuple[Numeral | None, int]:
    """Several thousand, a few hundred: from two of them up to the next power of ten."""
    last = index + 1
    if last >= len(atoms) or atoms[last].kind != "power" or sums.between(text, atoms, last) != " ":
        return None, last
    atom = atoms[index]
    low = unit = atoms[last].value or Decimal(1)
    if last + 1 < len(atoms) and atoms[last + 1].kind == "power" and sums.between(text, atoms, last + 1) == " ":
        last += 1
        low = unit = digits.product(unit, atoms[last].value or Decimal(1)) or unit
    low, high = 2 * unit, (100 if unit == 12 else 10 * unit)
    article = _article(text, atom.start)
    start = article if article is not None else atom.start
    return Numeral(Span(start, atoms[last].end), None, low, Decimal(high), "vague"), last + 1
