"""Lengths of time, and sets of times: 50 days, nearly four decades, a five-year plan, daily, every Monday."""

import re
from decimal import Decimal

from briefcli.extract import time_words
from briefcli.extract.reference import Reference
from briefcli.extract.timex import Expression, Phrase, vague

COUNTS = (
    "DAY_NUMBER",
    "NUMBER",
    "DOTTED",
    "YEAR",
    "CARDINAL",
    "MULTIPLIER",
    "SEVERAL",
    "ARTICLE",
    "FRACTION",
    "half",
    "TENS",
)
_SMALLER = {
    "Y": ("M", 12),
    "D": ("TH", 24),
    "TH": ("TM", 60),
    "TM": ("TS", 60),
    "M": None,
    "W": None,
    "DE": ("Y", 10),
    "CE": ("Y", 100),
}
_LONGEST_NUMBER = 12


def count(words: list[str]) -> Decimal | None:
    """The number that some words name; none where they leave it open (several, dozens)."""
    values = time_words.load().values
    total, current = Decimal(0), Decimal(0)
    seen = False
    for word in words:
        if word in ("a", "an", "one", "another"):
            current += 0 if seen else 1
        elif word == "couple":
            return Decimal(2)
        elif word in ("half", "½"):
            current = (
                Decimal(6)
                if words[-1] == "dozen"
                else current + Decimal("0.5") - (1 if words[0] == "half" and current else 0)
            )
        elif word[0].isdecimal():
            number = _digits(word)
            if number is None:
                return None
            current += number
        elif word in ("hundred", "thousand", "million", "dozen"):
            if not (word == "dozen" and "half" in words):
                current = (current or 1) * values[word]
                if word == "thousand":
                    total, current = total + current, Decimal(0)
        elif word in values:
            current += values[word]
        else:
            return None
        seen = True
    return total + current if seen else None


def _digits(word: str) -> Decimal | None:
    if len(word) > _LONGEST_NUMBER:
        return None
    if fraction := re.fullmatch(r"(\d)/(\d)", word):
        return Decimal(int(fraction[1])) / int(fraction[2]) if int(fraction[2]) else None
    plain = word.replace(",", "") if re.fullmatch(r"\d{1,3}(?:,\d{3})+", word) else word
    return Decimal(plain) if re.fullmatch(r"\d+(?:\.\d+)?", plain) else None


def length(number: Decimal | None, unit: str) -> str:
    """The TIMEX3 value of a length: P50D, PT2H30M, P2W; an unknown number is X.

    >>> length(Decimal("2.5"), "Y"), length(None, "M")
    ('P2Y6M', 'PXM')
    """
    if unit == "2W":
        number, unit = (number * 2 if number is not None else None), "W"
    if unit == "ML":
        number, unit = (number * 1000 if number is not None else None), "Y"
    prefix, letter = ("PT", unit[1:]) if unit.startswith("T") else ("P", unit)
    if number is None:
        return f"{prefix}X{letter}"
    whole = int(number)
    smaller = _SMALLER.get(unit)
    if number == whole:
        return f"{prefix}{whole}{letter}"
    rest = (number - whole) * smaller[1] if smaller and number - whole == Decimal("0.5") else None
    if smaller is None or rest is None or rest != int(rest):
        return f"{prefix}{number.normalize():f}{letter}"
    if smaller[0].startswith("T"):
        return (
            f"{prefix}{str(whole) + letter if whole else ''}{'T' if prefix == 'P' else ''}{int(rest)}{smaller[0][1:]}"
        )
    return f"{prefix}{str(whole) + letter if whole else ''}{int(rest)}{smaller[0]}"


def duration(phrase: Phrase, _: Reference) -> Expression | None:
    """A number of units, or units without one ("for months")."""
    unit = phrase.value("UNIT", "NIGHT")
    if unit == "NI":
        unit = "N"
    words = phrase.all(*COUNTS)
    places = [index for index, _ in phrase.placed(*COUNTS)]
    last_unit = max(index for index, _ in phrase.placed("UNIT", "NIGHT"))
    number = count(words) if words else None
    if places and max(places) > last_unit and len(words) > 1 and "half" in words:
        number = count([word for word in words if word not in ("half", "a")] or ["one"])
        number = number + Decimal("0.5") if number is not None else None
    if number is not None and (number <= 0 or number >= 10**6):
        return None
    return vague(phrase, length(number, unit), "DURATION")


def two_lengths(phrase: Phrase, _: Reference) -> Expression | None:
    """Three years and four months; an hour and 20 minutes."""
    units = list(phrase.placed("UNIT", "NIGHT"))
    values = time_words.load().values
    first = phrase.part(phrase.first, units[0][0] + 1)
    second = phrase.part(units[0][0] + 1, phrase.last)
    numbers = count(first.all(*COUNTS)), count(second.all(*COUNTS))
    if None in numbers:
        return None
    codes = values[units[0][1]], values[units[1][1]]
    ordered = ["ML", "CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS"]
    if not all(code in ordered for code in codes) or ordered.index(codes[0]) >= ordered.index(codes[1]):
        return None
    left, right = (length(number, code) for number, code in zip(numbers, codes, strict=True))
    if left.startswith("PT"):
        return vague(phrase, left + right[2:], "DURATION")
    return vague(phrase, left + right[1:], "DURATION")


def often(phrase: Phrase, _: Reference) -> Expression | None:
    """Daily, weekly, annually."""
    return vague(phrase, phrase.value("SET"), "SET")


def every(phrase: Phrase, _: Reference) -> Expression | None:
    """Every day, each July, every Monday, every evening, Tuesdays."""
    if (weekday := phrase.value("WEEKDAY", "WEEKDAYS")) is not None:
        part = phrase.value("PART_OF_DAY", "NIGHT")
        return vague(phrase, f"XXXX-WXX-{weekday}" + (f"T{part}" if part else ""), "SET")
    if (month := phrase.value("MONTH", "MONTH_OR_WORD")) is not None:
        return vague(phrase, f"XXXX-{month:02}", "SET")
    if (season := phrase.value("SEASON")) is not None:
        return vague(phrase, f"XXXX-{season}", "SET")
    if (part := phrase.value("PART_OF_DAY", "NIGHT")) is not None:
        return vague(phrase, f"XXXX-XX-XXT{part}", "SET")
    words = phrase.all(*COUNTS)
    number = count(words) if words else Decimal(1)
    return vague(phrase, length(number, phrase.value("UNIT")), "SET")
