"""Lengths of time, and sets of times: 50 days, nearly four decades, a five-year plan, daily, every Monday."""

from decimal import Decimal

from briefcli.extract.dates import time_words
from briefcli.extract.dates.periods import holding
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase, vague
from briefcli.extract.numbers import numerals
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Rule

_MOST_DAYS = 5_000
"""More days, weeks, hours or nights than this were worked or lost, and are not a length of time."""
_SETS = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}
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


def count(phrase: Phrase) -> Decimal | None:
    """How many units a phrase names; none where that is vague (several, dozens).

    A unit in the singular without a number is one: a week, the past year; "an hour and a half" is 1.5.
    """
    words = phrase.span.of(phrase.words.text)
    found = [numeral.value for numeral in numerals.find(words)]
    if phrase.one("couple"):
        return Decimal(2)
    known = [value for value in found if value is not None]
    if len(known) < len(found) or (not found and phrase.one("UNITS")):
        return None
    total = sum(known, Decimal(0))
    halved = phrase.one("half") and words.lower().endswith("half")
    return total + 1 if not found or (halved and total < 1) else total


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


def duration(phrase: Phrase, reference: Reference) -> Expression | None:
    """A number of units, or units without one ("for months")."""
    unit = phrase.value("UNIT", "UNITS", "NIGHT")
    if unit == "NI":
        unit = "N"
    number = count(phrase)
    if number in (6, 9) and unit == "M" and reference.now and phrase.one("the"):
        reference.reported = holding("year", reference.now)
    if unit == "Q" and (phrase.one("ARTICLE") or number == 3) and not phrase.one("NEXT", "LAST", "past", "THIS"):
        rules.tell(SHARE)
        return None
    if number == 1 and unit == "D" and phrase.one("one") and _is_some_day(phrase):
        rules.tell(SOME_DAY)
        return vague(phrase, "FUTURE_REF")
    if number is not None and number >= _MOST_DAYS and unit in ("D", "W", "TH", "N"):
        rules.tell(WORKED)
        return None
    if number is not None and (number <= 0 or number >= 10**6):
        return None
    return vague(phrase, length(number, unit), "DURATION")


def _is_some_day(phrase: Phrase) -> bool:
    """Whether "one day" is a day to come: will one day follow."""
    around = (
        phrase.words.words[max(0, phrase.first - 2) : phrase.first] + phrase.words.words[phrase.last : phrase.last + 2]
    )
    return not lexicon.dates().beside_some_day.isdisjoint(word.lower() for word in around)


def two_lengths(phrase: Phrase, _: Reference) -> Expression | None:
    """Three years and four months; an hour and 20 minutes."""
    units = list(phrase.placed("UNIT", "UNITS", "NIGHT"))
    values = time_words.load().values
    first = phrase.part(phrase.first, units[0][0] + 1)
    second = phrase.part(units[0][0] + 1, phrase.last)
    counts = count(first), count(second)
    if None in counts:
        return None
    codes = values[units[0][1]], values[units[1][1]]
    ordered = ["ML", "CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS"]
    if not all(code in ordered for code in codes) or ordered.index(codes[0]) >= ordered.index(codes[1]):
        return None
    left, right = (length(number, code) for number, code in zip(counts, codes, strict=True))
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
    if (month := phrase.value("MONTH", "MONTH_OR_WORD", "MONTH_ABBREVIATED")) is not None:
        day = phrase.one("DAY_NUMBER", "NTH")
        number = "".join(char for char in day or "" if char.isdecimal())
        return vague(phrase, f"XXXX-{month:02}" + (f"-{int(number):02}" if number else ""), "SET")
    if (season := phrase.value("SEASON")) is not None:
        return vague(phrase, f"XXXX-{season}", "SET")
    if (part := phrase.value("PART_OF_DAY", "NIGHT")) is not None:
        return vague(phrase, f"XXXX-XX-XXT{part}", "SET")
    unit = phrase.value("UNIT", "UNITS")
    if unit is None:
        return vague(phrase, "XXXX", "SET")  # every Christmas
    if unit in _SETS and phrase.last - phrase.first == len(("every", "day")):
        return vague(phrase, _SETS[unit], "SET")
    return vague(phrase, length(count(phrase), unit), "SET")


SHARE = Rule(
    "quarter as a share",
    "“A quarter” and “three quarters” are a share, not a length of time.",
    "A quarter of the mill burned.",
    "The mill was shut for two quarters.",
)
SOME_DAY = Rule(
    "“one day” in the future",
    "“One day” beside “will”, “may” and the like is a day in the future, not a length of time.",
    "The mill will one day open again.",
    "The mill was open for one day.",
)
WORKED = Rule(
    "days worked or lost",
    "Thousands of days, weeks or hours were worked or lost, and are not a length of time.",
    "The mill lost 19,000 working days.",
    "The mill lost ten working days.",
)
