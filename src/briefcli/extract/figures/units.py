"""What a number counts: its unit as printed, from the currency sign before it to the noun behind it."""

import re
from functools import cache
from typing import Literal, NamedTuple

from briefcli.extract.figures.statement import Statement
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    COORDINATOR,
    NAME,
    NOMINAL,
    NOUN,
    NOUNS,
    NUMBER,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_FIGURES = lexicon.figures()

Kind = Literal["money", "percentage", "duration", "age", "measure", "times", "noun", "none"]
_LONGEST_UNIT_WORDS = 3
"""Barrels of oil, cubic feet: no listed unit has more."""
_LONGEST_NOUN_WORDS = 6
"""Words of a noun phrase behind a number; more are a list."""
_MOST_ADJECTIVES = 2
"""Words before a unit of the lists that may be a nationality: 5 million Hong Kong dollars."""
_MOST_WORDS_OF_OWNER = 6
_MOST_WORDS_BEHIND_AND = 4
"""Words between a number and the noun of what it is a part of, or behind a second adjective; more are a list."""
_OLDEST_YEARS = 116
"""Nobody in the news is older."""
_LONGEST_PARENT_CHARACTERS = 16
"""“Grandmother of ” has fewer."""
_LONGEST_LETTERS_OF_UNIT = 2
"""A unit of more letters is no word of the sentence."""
_SIGNS = "$£€¥₹₽₩₪"
_PARENT = re.compile(rf"\b{any_of(_FIGURES.parents)}[- ]of[- ]$", re.IGNORECASE)
_AGE_COMPOUNDS = tuple(_FIGURES.age_compounds)
_UNITS_OF_AGE = tuple(_FIGURES.units_of_age)
_IN_NOUN = letters("NOUN ADJECTIVE")
_BEHIND_AGE = letters("STOP COMMA COORDINATOR FINITE AUXILIARY")
_NATIONALITY = letters("ADJECTIVE NAME")
_PER = letters("NOUN TIME ADJECTIVE NUMBER PARTICIPLE")
_NO_END_OF_NOUN = letters("PARTICIPLE ADVERB TIME ADJECTIVE COORDINATOR NUMBER")
_OPENS_WHOLE = letters("DETERMINERS NAME GENITIVE NUMBER")
_NO_WHOLE = letters("STOP COMMA")
_OWNER_GOES_ON = letters("GENITIVE NAME")
_BEFORE_PARTICIPLE = letters("NUMBER ADJECTIVE")
_BEFORE_NAME = letters("NUMBER ADJECTIVE NAME DETERMINER")
_FORMS_OF_VERBS = letters("PARTICIPLE GERUND")


class Unit(NamedTuple):
    """A unit: its words as printed, the number of the word after it, and where it ends in the text."""

    kind: Kind
    name: str | None
    after: int
    end: int
    rate: str | None = None
    head: str = ""


def of(statement: Statement, number: int) -> Unit:
    """The unit of the amount with a number."""
    place, amount = statement.places[number], statement.amounts[number]
    sign = _sign(statement, number)
    if sign is not None:
        return _with_rate(statement, Unit("money", sign, place + 1, amount.number.end))
    if _is_age(statement, place, amount):
        return Unit("age", "years of age", place + 1, amount.number.end)
    if is_of_parent(statement, number):
        return Unit("noun", "children", place + 1, amount.number.end, head="children")
    found = _known(statement, place + 1) or _noun(statement, place + 1) or _of_noun(statement, number)
    if found is None:
        form = amount.numerals[0].form
        kind: Kind = "times" if form == "times" else "none"
        return Unit(kind, "times" if form == "times" else None, place + 1, amount.number.end)
    return _with_rate(statement, found) if found.kind in ("money", "measure") else found


def is_of_parent(statement: Statement, number: int) -> bool:
    """Whether a number counts the children of somebody named beside it: a father-of-two, mother of three Ada Quill."""
    place = statement.places[number]
    before = _PARENT.search(
        statement.text, max(0, statement.words[place].start - _LONGEST_PARENT_CHARACTERS), statement.words[place].start
    )
    return before is not None and statement.tag(place + 1) not in _IN_NOUN


def _is_age(statement: Statement, place: int, amount: Amount) -> bool:
    """Whether a number is somebody's age by where it stands: Ada Quill, 43, said; aged 15; a man of 70."""
    value = amount.value
    if value is None or value != int(value) or not 0 < value < _OLDEST_YEARS or amount.hedge is not None:
        return False
    before, after = statement.lower(place - 1), statement.lower(place + 1)
    if before in _FIGURES.before_age or (before == "of" and statement.lower(place - 2) in ("age", "ages")):
        return statement.tag(place + 1) not in _IN_NOUN or after in ("and", "to")
    if before == "of" and statement.lower(place - 2) in _FIGURES.people_of_an_age:
        return statement.tag(place + 1) in _BEHIND_AGE
    is_apart = before == "," and after in (",", ".", ";", ")", "and", "")
    return (
        is_apart
        and statement.tag(place - 2) in NOUNS
        and amount.numerals[0].form == "digits"
        and _is_one(statement, place)
    )


def _is_one(statement: Statement, place: int) -> bool:
    """Whether the word before the comma names one person, and not the first item of a list of numbers."""
    name = place - 2
    return statement.tag(name) == NAME or statement.lower(name) in _FIGURES.one_person


def _sign(statement: Statement, number: int) -> str | None:
    """The currency before a number: $, US$, RM."""
    amount = statement.amounts[number]
    first = amount.numerals[0]
    words = amount.number.of(statement.text)
    if any(sign in words for sign in _SIGNS):
        before = statement.text[amount.number.start : amount.numerals[0].span.start + 1].rstrip("-−–").strip()
        sign = before if any(char in before for char in _SIGNS) else words
        last = amount.numerals[-1]
        if not any(char in before for char in _SIGNS):
            return None if last is first else next(char for char in words if char in _SIGNS)
        return "".join(char for char in sign if not char.isdigit() and char not in " -−–.") or None
    prefix = first.prefix
    if len(prefix) > 1 and prefix in _FIGURES.currency_codes and first.form == "digits":
        return prefix
    previous = statement.places[number] - 1
    word = statement.words[previous] if previous >= 0 else None
    if word is not None and statement.text[word.start : word.end] in _spaced():
        return statement.text[word.start : word.end]
    return None


def _known(statement: Statement, index: int) -> Unit | None:
    """A unit of the lists: per cent, dollars, square metres, years old."""
    words = statement.words
    if index >= len(words) or not (statement.is_joined(index) or words[index].lower in ("%", "°", "″", "′", "'")):
        return None
    start = index
    if words[index].lower in _FIGURES.more_of_them and index + 1 < len(words):
        start = index + 1
    nationality = start
    while (
        start < len(words)
        and start - index < _MOST_ADJECTIVES
        and statement.tags[start] in _NATIONALITY
        and start + 1 < len(words)
    ):
        start += 1
    for begin in dict.fromkeys((index, nationality, start)):
        for count in range(min(_LONGEST_UNIT_WORDS, len(words) - begin), 0, -1):
            span = Span(words[begin].start, words[begin + count - 1].end)
            name = statement.text[span.start : span.end].lower().replace("\u00a0", " ")
            kind = _kinds().get(name)
            if kind is None or (begin > nationality and kind not in {"money", "duration"}):
                continue
            if kind not in ("measure", "money", "duration") or not _is_suffix_of_noun(statement, begin, count):
                end = span.end + (2 if statement.text[span.end : span.end + 2] in ("/h", "/s") else 0)
                whole = statement.text[words[index].start : end]
                return _aged(statement, Unit(kind, whole, _after(statement, begin + count, end), end, head=name))
    return None


def _after(statement: Statement, index: int, end: int) -> int:
    """The number of the first word behind an offset."""
    while index < len(statement.words) and statement.words[index].start < end:
        index += 1
    return index


def _is_suffix_of_noun(statement: Statement, begin: int, count: int) -> bool:
    """Whether letters like g, m or in are a word of the sentence and no unit."""
    word = statement.words[begin]
    if count > 1 or word.end - word.start > _LONGEST_LETTERS_OF_UNIT or word.lower in _FIGURES.short_measures:
        return False
    joined = statement.words[begin - 1].end == word.start
    return not joined and word.lower in _FIGURES.measures_like_words


def _aged(statement: Statement, unit: Unit) -> Unit:
    """Years as an age: 12-year-old, 30 years old, five years of age."""
    if unit.kind != "duration" or not unit.head.startswith(_UNITS_OF_AGE):
        return unit
    word = statement.lower(unit.after)
    if word == "old":
        return unit._replace(kind="age", name="years of age", after=unit.after + 1, end=statement.words[unit.after].end)
    if word == "of" and statement.lower(unit.after + 1) == "age":
        end = statement.words[unit.after + 1].end
        return unit._replace(kind="age", name="years of age", after=unit.after + 2, end=end)
    return unit


def _with_rate(statement: Statement, unit: Unit) -> Unit:
    """The unit with what it is per: $52 a barrel, 410,000 barrels per day."""
    word = statement.lower(unit.after)
    noun = statement.lower(unit.after + 1)
    is_rate = word in _FIGURES.opens_rate and statement.tag(unit.after + 1) in _PER
    is_amount = word == "/" and statement.tag(unit.after + 1) == NUMBER  # $7/$9
    if not is_rate or is_amount or (word in ("a", "an") and noun not in _FIGURES.per):
        return unit
    rate = statement.text[statement.words[unit.after].start : statement.words[unit.after + 1].end]
    return unit._replace(rate=rate)


def _noun(statement: Statement, index: int) -> Unit | None:
    """The noun phrase behind a number, without "other" and "more": Ukrainian regions."""
    tags, words = statement.tags, statement.words
    if index >= len(words) or not statement.is_joined(index):
        return None
    if words[index].lower.endswith(_AGE_COMPOUNDS):
        return Unit("age", "years of age", index + 1, words[index].end)
    while words[index].lower in _FIGURES.more_of_them and index + 1 < len(words) and statement.is_joined(index + 1):
        index += 1
    first = last = index
    while last < len(words) and last - index < _LONGEST_NOUN_WORDS and _belongs(statement, last):
        last += 1
    if (
        last < len(words)
        and tags[last] == COORDINATOR
        and tags[last + 1 : last + 2] == ADJECTIVE
        and _ends_in_adjective(tags, last)
    ):
        last = _over_adjectives(statement, last)
    while last > index and tags[last - 1] in _NO_END_OF_NOUN:
        if tags[last - 1] == ADJECTIVE and (last - 1 == index or words[last - 1].lower in _FIGURES.people_counted):
            break
        last -= 1
    while first < last - 1 and words[first].lower in _FIGURES.more_of_them:
        first += 1
    if last == index:
        return None
    last = _without_trailing(statement, first, last)
    name = statement.text[words[first].start : words[last - 1].end]
    return Unit("noun", " ".join(name.split()), last, words[last - 1].end, head=words[last - 1].lower)


def _without_trailing(statement: Statement, first: int, last: int) -> int:
    """Without "aboard" and the like; of a 12 page document, and of a 12-page one, only the page."""
    while last - first > 1 and statement.lower(last - 1) in _FIGURES.trailing:
        last -= 1
    place = first - 1
    is_hyphened = (
        statement.tag(place) == NUMBER
        and statement.text[statement.words[place].end : statement.words[first].start] == "-"
    )
    if is_hyphened:
        return first + 1
    several = statement.tag(place) == NUMBER and statement.lower(place) not in _FIGURES.not_several
    head = statement.lower(last - 1)
    is_singular = not head.endswith("s") and head not in _FIGURES.people_counted and head not in _FIGURES.plurals
    if (
        several
        and is_singular
        and last - first > 1
        and statement.tags[first] == NOUN
        and statement.tags[last - 1] == NOUN
    ):
        return first + 1
    return last


def _of_noun(statement: Statement, number: int) -> Unit | None:
    """What a number is a part of: tens of thousands of students, two of Quill's deputies, 12 of its 40 seats."""
    index = statement.places[number] + 1
    if statement.lower(index) == "who":
        return Unit("noun", "people", index, statement.amounts[number].number.end, head="people")
    if statement.lower(index) != "of":
        return None
    index += 1
    start = index
    while (
        index < len(statement.words)
        and index - start < _MOST_WORDS_OF_OWNER
        and statement.tags[index] in _OPENS_WHOLE
        and statement.tag(index + 1) not in _NO_WHOLE
    ):
        if statement.tags[index] == NAME and statement.tag(index + 1) not in _OWNER_GOES_ON:
            break
        index += 1
    if index >= len(statement.words):
        return None
    found = _known(statement, index) or _noun(statement, index)
    is_vague = statement.amounts[number].numerals[0].form == "vague"
    return found if found is None or found.kind in ("noun", "measure") or is_vague else None


def _belongs(statement: Statement, index: int) -> bool:
    tag = statement.tags[index]
    if statement.words[index].lower in _FIGURES.verbs_behind_number:
        return False
    if statement.words[index].lower in _FIGURES.percent and tag != NOUN:
        return False
    if index and not statement.is_joined(index):
        return False
    if statement.words[index].lower in _FIGURES.trailing:
        return False
    if tag in _FORMS_OF_VERBS:
        is_inside = statement.tag(index - 1) in _BEFORE_PARTICIPLE and statement.tag(index + 1) in _IN_NOUN
        return is_inside and statement.is_joined(index + 1)
    if tag == NAME:
        goes_on = statement.tag(index + 1) in NOMINAL and statement.is_joined(index + 1)
        return goes_on or statement.tag(index - 1) in _BEFORE_NAME
    return tag in _IN_NOUN


def _ends_in_adjective(tags: str, index: int) -> bool:
    return tags[index - 1] == ADJECTIVE


def _over_adjectives(statement: Statement, index: int) -> int:
    last = index + 1
    while last < len(statement.words) and statement.tags[last] in _IN_NOUN and last - index < _MOST_WORDS_BEHIND_AND:
        last += 1
    return last if statement.tags[last - 1] == NOUN else index


@cache
def _kinds() -> dict[str, Kind]:
    lists: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("measure", _FIGURES.measures),
        ("duration", _FIGURES.time_units),
        ("money", _FIGURES.money),
        ("percentage", _FIGURES.percent),
    )
    kinds: dict[str, Kind] = {name: kind for kind, units in lists for name in units}
    times: dict[str, Kind] = dict.fromkeys(_FIGURES.times_units, "times")
    return kinds | times


@cache
def _spaced() -> frozenset[str]:
    return frozenset(code for code in _FIGURES.currency_codes if len(code) == 3 and code.isupper())
