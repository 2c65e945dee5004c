"""Four digits that look like a year but are not: they count things, or are part of a name."""

import re
from itertools import takewhile
from typing import Literal

from briefcli import regexes
from briefcli.extract.dates import time_words
from briefcli.extract.dates.timex import Phrase
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_TEXT = lexicon.text()

_STREETS = lexicon.figures().addresses
_MOST_WORDS_OF_STREET = 4
"""Longest name of a street, with the word for one: Martin Luther King Boulevard."""
_REACH_OF_FIRST_WORDS = 8
"""How far before “and” the number may be that counts the same: employs 1950 people in Orul and 2040 in Tarn."""
_MINUTES_OF_HOUR = 60
"""What more of is no time by the clock: 1780."""
_HOUR_IN_FIGURES = regexes.compile(rf"\b{lexicon.any_of(_DATES.tells_hour_in_figures)} 0\d[0-5]\d\b", re.ASCII)
_REACH_OF_HOURS_CHARACTERS = 600
"""How far from four figures an hour in figures may stand that shows them to be one as well."""
_SMALL = lexicon.numbers().small
_YEARS_OF_NEWS = range(1900, 2100)
"""Four digits alone are usually a year within these; others need a word before them."""


def is_counted(phrase: Phrase, number: int) -> bool:
    """Whether four digits name a model or count things: flight CB 1417, about 2000 people, $1950."""
    if phrase.last - phrase.first > 1:
        return False
    return rules.first(RULES, phrase, number, _before(phrase)) is not None


def _before(phrase: Phrase) -> str:
    return phrase.words.words[phrase.first - 1] if phrase.first else ""


def _before_unit(phrase: Phrase, _: int, before: str) -> Literal[True] | None:
    """1987 hours; 1950%; 2024 of 3100 voters."""
    words, after = phrase.words, phrase.words.letters[phrase.last : phrase.last + 1]
    is_of = words.words[phrase.last : phrase.last + 1] == ["of"] and before.lower() not in _DATES.before_named_year
    of = words.letters[phrase.last + 1 : phrase.last + 2]
    if is_of and of and of in words.alphabet.letters("YEAR") + words.alphabet.letters("NUMBER"):
        return True
    is_unit = after and after in words.alphabet.letters("UNITS") + words.alphabet.letters("PERCENT")
    return True if is_unit else None


def _money(phrase: Phrase, _: int, __: str) -> Literal[True] | None:
    """$1950."""
    words, index = phrase.words, phrase.first
    before = words.letters[index - 1 : index]
    return True if before and before in words.alphabet.letters("MONEY") else None


def _behind_hedge(phrase: Phrase, _: int, before: str) -> Literal[True] | None:
    """About 2000 people; not: since at least 2000."""
    if before.lower() not in _DATES.before_count:
        return None
    ahead = phrase.words.lower[max(0, phrase.first - 3) : phrase.first]
    return None if ahead[1:] == ["at", "least"] and ahead[0] in _DATES.before_bounded_year else True


def _named(phrase: Phrase, _: int, before: str) -> Literal[True] | None:
    """Flight CB 1417, fair2026.com; the Marsk Trade Fair (MTF) 2026."""
    words, at = phrase.words, phrase.first - 1
    if (
        before == ")"
        and at > 1
        and words.words[at - 2] == "("
        and words.text[words.ends[at] : words.ends[at] + 1] == " "
    ):
        at -= 1
        return True if words.words[at].isupper() and words.words[at].isalpha() else None
    is_joined = words.text[max(0, phrase.span.start - 1) : phrase.span.start].isalpha()
    is_name = is_joined or (before[:1].isupper() and words.letters[at] == time_words.OTHER)
    return True if is_name else None


def _hour(phrase: Phrase, number: int, before: str) -> Literal[True] | None:
    """As of 1700, beside “at 0400 today”: earlier years are rare in news, and hours in a report that writes them so."""
    if (
        number >= _YEARS_OF_NEWS.start
        or number % 100 >= _MINUTES_OF_HOUR
        or before.lower() not in _DATES.before_hour_in_figures
    ):
        return None
    text, start = phrase.words.text, phrase.span.start
    near = text[max(0, start - _REACH_OF_HOURS_CHARACTERS) : start + _REACH_OF_HOURS_CHARACTERS]
    return True if _HOUR_IN_FIGURES.search(near) else None


def _far(phrase: Phrase, number: int, before: str) -> Literal[True] | None:
    """Sold 1417 lamps, with regard to 1417 and 1418; not: in 1417, dates back to 1417."""
    if number in _YEARS_OF_NEWS:
        return None
    words, at = phrase.words.words, phrase.first - 1
    after = words[phrase.last].lower() if phrase.last < len(words) else ""
    if before.lower() not in _DATES.before_named_year or (before == "of" and _is_plural(after)):
        return True  # a survey of 1417 mills
    if before == "and" and at > 1 and words[at - 1].isdecimal():
        at -= 2
    ahead = words[at - 1].lower() if at else ""
    return True if words[at] == "to" and ahead in _DATES.relating else None


def _found(phrase: Phrase, _: int, before: str) -> Literal[True] | None:
    """Found 2012 survivors; a total of 1911 cases; where 2010 trees fell."""
    words = phrase.words.words
    after = words[phrase.last].lower() if phrase.last < len(words) else ""
    if before == "of" and phrase.first > 1 and words[phrase.first - 2].lower() in _DATES.sums and _is_plural(after):
        return True
    has_them = before.lower() in _DATES.obliges | _DATES.before_many
    is_found = _is_plural(after) and (has_them or _is_verb(before))
    return True if is_found or _is_like_first(phrase, before) else None


def _is_plural(word: str) -> bool:
    return word in _TEXT.plural_nouns or (word.endswith("s") and len(word) > 3 and word.isalpha())


def _is_like_first(phrase: Phrase, before: str) -> bool:
    """Employs 1950 people in Orul and 2040 in Tarn; not: had 1950 people in 2038 and 2040."""
    words = phrase.words.words
    after = words[phrase.last].lower() if phrase.last < len(words) else ""
    if before in _TEXT.coordinators and _is_plural(after) and _is_listed(words, phrase.first - 2):
        return True
    if before not in _TEXT.coordinators or after != "in":
        return False
    near = range(max(1, phrase.first - _REACH_OF_FIRST_WORDS), phrase.first - 1)
    earlier = next((at for at in near if words[at].isdecimal() and len(words[at]) == len("1950")), None)
    if earlier is None or words[phrase.first - 2].isdecimal():
        return False
    return _is_plural(words[earlier + 1].lower()) and _is_verb(words[earlier - 1])


def _is_listed(words: list[str], at: int) -> bool:
    """Whether a number counts a plural: 40 marchers, in 40 marchers and 2012 banners; not: in 40 towns in May."""
    number = words[at - 1].replace(",", "") if at > 0 else ""
    return _is_plural(words[at].lower()) and (number.isdecimal() or number in _SMALL)


def _is_verb(word: str) -> bool:
    verb = lexicon.verbs().get(word.lower())
    return verb is not None and not word.endswith("ing")


def _house(phrase: Phrase, _: int, __: str) -> Literal[True] | None:
    """1119 Mill Street."""
    behind = phrase.words.words[phrase.last : phrase.last + _MOST_WORDS_OF_STREET]
    named = takewhile(lambda word: word[0].isupper() or word[0].isdecimal(), behind)
    return True if any(place and word.lower() in _STREETS for place, word in enumerate(named)) else None


def _risen(phrase: Phrase, _: int, before: str) -> Literal[True] | None:
    """The toll rose to 1998."""
    ahead = phrase.words.lower[phrase.first - 2] if phrase.first > 1 else ""
    return True if before == "to" and ahead in _DATES.rising else None


RULES: tuple[Row[[Phrase, int, str], Literal[True]], ...] = (
    Row(
        "hour in figures without a day",
        "Four figures before 1900 that may be an hour are one near “at 0400” or the like.",
        "The mill burned at 0400 today. As of 1700 it was still burning.",
        "The mill burned in May 1700. As of 1800 it was still a ruin.",
        _hour,
    ),
    Row(
        "four digits before a unit",
        "Four digits before units of time or “%” count those units.",
        "The mill has run 1987 hours.",
        "The mill has run since 1987.",
        _before_unit,
    ),
    Row(
        "four digits after a currency sign",
        "Four digits after a currency sign are money.",
        "The mill was sold for $1950 in all.",
        "The mill was sold in 1950 in all.",
        _money,
    ),
    Row(
        "four digits after a hedge",
        "Four digits after “about”, “nearly”, “at least” or the like count what follows.",
        "The mill employs about 1987 people.",
        "The mill has stood about the town since 1987.",
        _behind_hedge,
    ),
    Row(
        "four digits of a name",
        "Four digits after a capitalised word are the number of a model or a flight.",
        "The flight of Orul 1987 was late.",
        "The flight of 1987 was late.",
        _named,
    ),
    Row(
        "year long ago",
        "Four digits outside 1900 to 2099 are a year only after a preposition or another word that leads to one.",
        "The fair sold 1417 lamps.",
        "The fair sold lamps in 1417.",
        _far,
    ),
    Row(
        "four digits before what they count",
        "Four digits between a verb and a plural count what follows, and those behind “and” count the same.",
        "The mill sold 1987 lamps.",
        "The mill sold 1987 as a good year.",
        _found,
    ),
    Row(
        "four digits before a street",
        "Four digits before the name of a street are a house number.",
        "Doe, 32, of 1987 Mill Street was fined.",
        "Doe has lived since 1987 in Mill Street.",
        _house,
    ),
    Row(
        "four digits that something rose to",
        "Four digits after “rose to”, “fell to” and the like are a count.",
        "The number of mills rose to 1998.",
        "The mills rose from 1987 to 1998.",
        _risen,
    ),
)
"""Why four digits are not a year; the place is the digits, their value and the word before."""
