"""Decades and centuries: the 1990s, the nineties, the nineteen-sixties, the 18th century."""

from briefcli.extract.dates import periods
from briefcli.extract.dates.calendar_dates import day_number, digits
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.timex import Expression, Phrase, of_period, vague
from briefcli.extract.text import rules
from briefcli.extract.text.rules import Rule


def decade(phrase: Phrase, reference: Reference) -> Expression | None:
    """The 1990s, the '90s, the nineties."""
    tens = phrase.one("TENS")
    number = digits(tens) if tens else int(phrase.value("DECADE"))
    if number is None:
        return None
    if number < 100:
        if tens and not phrase.one("the", "QUOTE"):
            rules.tell(AGE)
            return None
        number += _century_of(number, phrase.value("CARDINAL"), reference)
    first = periods.year(number)
    return of_period(phrase, first and first._replace(unit="decade"))


def _century_of(decade: int, spoken: int | None, reference: Reference) -> int:
    """The first year of the century of a decade: the nineteen sixties, the sixties."""
    if spoken:
        return 100 * spoken
    this_year = reference.now.year if reference.now else 2000
    return 1900 if decade > this_year % 100 or this_year < 2000 else this_year - this_year % 100


def century(phrase: Phrase, _: Reference) -> Expression | None:
    """The 18th century, whose years begin with 17."""
    number = day_number(phrase)
    if number is None or not 1 <= number <= 30:
        return None
    if phrase.one("ERA"):
        return vague(phrase, f"BC{number - 1:02}")
    first = periods.year(max(1, 100 * (number - 1)))
    return of_period(phrase, first and first._replace(unit="century"))


AGE = Rule(
    "age in decades",
    "Tens of years in figures without “the” are an age, not a decade.",
    "The miller was in his 30s.",
    "The miller was born in the 1930s.",
)
