"""Whether a text tells a history: then its dates depend on each other, not on the day of publication."""

from datetime import date
from typing import Literal

from briefcli.extract.dates.calendar_dates import MONTHS
from briefcli.extract.dates.time_grammar import Found
from briefcli.extract.dates.timex import Phrase
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Row, Rule

_TEXT = lexicon.text()
# The docstring of `is_narrative` says what these mean.
_OWNERS = _TEXT.possessives | {"'s", "’s"}
_FEWEST_YEARS = 6
_FAR_YEARS = 2
_YEARS_PER_DEICTIC = 4
_REACH_OF_BORN_WORDS = 8
"""How far before a day “born” may be: born in the old town of Marsk on."""


def is_narrative(found: list[Found], published: date | None) -> bool:
    """Whether a text names many years, most of them far from publication, and hardly a day near its own.

    A report speaks of today and of Friday; a history says "in April 1940" once and then "in June". So: at least
    six dates with their year and at most one weekday, "today" or "last week" for every four of them; or a text that
    opens with a day, year included, and has none of the others. Most of the years must be more than two
    years before the day of publication, where that is known.
    """
    found = [one for one in found if not _is_attribute(one)]
    years = [int(year) for one in found if (year := one.phrase.one("YEAR"))]
    far = [year for year in years if published is None or published.year - year > _FAR_YEARS]
    if 2 * len(far) <= len(years) or _opens_in_present(found):
        return False
    return rules.first(RULES, found, years, far) is not None


def _is_attribute(one: Found) -> bool:
    """Whether a year only says which one of a kind a thing is, and dates no event: its 2018 guidelines."""
    words, first, last = one.phrase.words, one.phrase.first, one.phrase.last
    if last - first > 1 or one.phrase.one("YEAR") is None or last >= len(words.words) or not first:
        return False
    before, after = words.lower[first - 1], words.words[last]
    return (before in _OWNERS or before in _TEXT.determiners) and after.islower() and after.isalpha()


def _opens_in_present(found: list[Found]) -> bool:
    """Whether the first date of a text is a month or a day without a year, which is counted from its publication."""
    first = next((one.phrase for one in found if one.kind in ("day", "date")), None)
    if first is None or first.one("YEAR", "the") or not first.one(*MONTHS, "WEEKDAY", "TODAY"):
        return False
    rules.tell(OPENS_IN_PRESENT)
    return True


def _has_many_years(found: list[Found], years: list[int], _: list[int]) -> Literal[True] | None:
    is_many = len(years) >= _FEWEST_YEARS and _deictic(found) * _YEARS_PER_DEICTIC <= len(years)
    return True if is_many else None


def _opens_with_day(found: list[Found], _: list[int], far: list[int]) -> Literal[True] | None:
    opening = found[0].phrase.one("YEAR") if found[0].kind == "day" and not is_birth(found[0].phrase) else None
    return True if opening is not None and int(opening) in far and not _deictic(found) else None


def is_birth(phrase: Phrase) -> bool:
    """Whether a day is when somebody was born, which opens no history: whoever it was may have died this week."""
    before = phrase.words.words[max(0, phrase.first - _REACH_OF_BORN_WORDS) : phrase.first]
    return "born" in before or "Born" in before


def _deictic(found: list[Found]) -> int:
    return sum(_is_deictic(one) for one in found)


def _is_deictic(one: Found) -> bool:
    """Whether an expression is counted from the day of writing, unlike "the next day"."""
    phrase = one.phrase
    if phrase.one("YEAR", "the"):
        return False
    return phrase.one("TODAY", "WEEKDAY") is not None or (
        phrase.one("UNIT", "SEASON") is not None and phrase.one("THIS", "LAST", "NEXT", "ago") is not None
    )


OPENS_IN_PRESENT = Rule(
    "report that opens with a month",
    "A text whose first date is a month or a day without a year is a report, however many years it names.",
    "In May the mill opens. It burned in 1871, in 1880, in 1885, in 1890, in 1899 and in 1907.",
    "In 1871 the mill opened. It burned in 1872, in 1880, in 1885, in 1890, in 1899 and in 1907.",
)
RULES: tuple[Row[[list[Found], list[int], list[int]], Literal[True]], ...] = (
    Row(
        "history of many years",
        "A text with six or more years and hardly a day near its own is a history: its dates depend on each other.",
        "Built in 1871, it burned in 1880, fell in 1885, rose in 1890, shut in 1899 and opened in 1907.",
        "Built in 1871, it burned in 1880, fell in 1885, rose in 1890, shut in 1899 and opened again.",
        _has_many_years,
    ),
    Row(
        "history that opens with a date",
        "A text that opens with a full date years before publication is a history.",
        "On 14 November 1871 the ferry sank. Two days later the first trunks came ashore.",
        "On 14 November 2024 the ferry sank. Two days later the first trunks came ashore.",
        _opens_with_day,
    ),
)
"""What makes a text a history; the place is the words of its dates, its years, and those that are far back."""
