"""What a number counts: its unit as printed, from the currency sign before it to the noun behind it."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from briefcli import resources
from briefcli.extract.figures.statement import Statement
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text.offsets import Span

Kind = Literal["money", "percentage", "duration", "age", "measure", "times", "noun", "none"]
_LONGEST_NAME = 3
_LONGEST_NOUN = 6
_SIGNS = "$£€¥₹₽₩₪"


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
    before = _PARENT.search(statement.text, max(0, statement.words[place].start - 16), statement.words[place].start)
    return before is not None and statement.tag(place + 1) not in "NA"


_PARENT = re.compile(r"\b(?:dad|father|grandfather|grandmother|mom|mother|mum|parent)[- ]of[- ]$", re.IGNORECASE)


def _is_age(statement: Statement, place: int, amount: Amount) -> bool:
    """Whether a number is somebody's age by where it stands: Ada Quill, 43, said; aged 15; a man of 70."""
    value = amount.value
    if value is None or value != int(value) or not 0 < value < _OLDEST or amount.hedge is not None:
        return False
    before, after = statement.lower(place - 1), statement.lower(place + 1)
    if before in ("aged", "age", "ages") or (before == "of" and statement.lower(place - 2) in ("age", "ages")):
        return statement.tag(place + 1) not in "NA" or after in ("and", "to")
    if before == "of" and statement.lower(place - 2) in _PEOPLE_OF_AGE:
        return statement.tag(place + 1) in ".,cVX"
    is_apart = before == "," and after in (",", ".", ";", ")", "and", "")
    return (
        is_apart
        and statement.tag(place - 2) in "PN"
        and amount.numerals[0].form == "digits"
        and _is_one(statement, place)
    )


_OLDEST = 116
_PEOPLE_OF_AGE = frozenset("man woman boy girl child men women person".split())


def _is_one(statement: Statement, place: int) -> bool:
    """Whether the word before the comma names one person, and not the first item of a list of numbers."""
    name = place - 2
    return statement.tag(name) == "P" or statement.lower(name) in _RELATIVES


_RELATIVES = frozenset(
    "grandson granddaughter son daughter wife husband mother father brother sister boy girl man woman".split()
)


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
    if len(prefix) > 1 and prefix in names().codes and first.form == "digits":
        return prefix
    previous = statement.places[number] - 1
    word = statement.words[previous] if previous >= 0 else None
    if word is not None and statement.text[word.start : word.end] in names().spaced_codes:
        return statement.text[word.start : word.end]
    return None


def _known(statement: Statement, index: int) -> Unit | None:
    """A unit of the lists: per cent, dollars, square metres, years old."""
    words = statement.words
    if index >= len(words) or not (statement.is_joined(index) or words[index].lower in ("%", "°", "″", "′", "'")):
        return None
    start = index
    if words[index].lower in _SKIPPED and index + 1 < len(words):
        start = index + 1
    nationality = start
    while start < len(words) and start - index < 2 and statement.tags[start] in "AP" and start + 1 < len(words):
        start += 1
    for begin in dict.fromkeys((index, nationality, start)):
        for count in range(min(_LONGEST_NAME, len(words) - begin), 0, -1):
            span = Span(words[begin].start, words[begin + count - 1].end)
            name = statement.text[span.start : span.end].lower().replace("\u00a0", " ")
            kind = names().kinds.get(name)
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


_SKIPPED = frozenset(("more", "further", "additional", "other", "extra"))


def _is_suffix_of_noun(statement: Statement, begin: int, count: int) -> bool:
    """Whether letters like g, m or in are a word of the sentence and no unit."""
    word = statement.words[begin]
    if count > 1 or word.end - word.start > 2 or word.lower in ("km", "kg", "ft", "mm", "cm", "hp", "gw", "kw", "mw"):
        return False
    joined = statement.words[begin - 1].end == word.start
    return not joined and (
        word.lower in ("in", "w", "g", "l", "p", "s", "h", "c", "f", "a", "m", "ms") and len(word.lower) <= 2
    )


def _aged(statement: Statement, unit: Unit) -> Unit:
    """Years as an age: 12-year-old, 30 years old, five years of age."""
    if unit.kind != "duration" or not unit.head.startswith(("year", "month", "week", "day")):
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
    is_rate = word in ("per", "a", "an", "each", "every", "/") and statement.tag(unit.after + 1) in "NTA#E"
    is_amount = word == "/" and statement.tag(unit.after + 1) == "#"  # $7/$9
    if not is_rate or is_amount or (word in ("a", "an") and noun not in names().per):
        return unit
    rate = statement.text[statement.words[unit.after].start : statement.words[unit.after + 1].end]
    return unit._replace(rate=rate)


def _noun(statement: Statement, index: int) -> Unit | None:
    """The noun phrase behind a number, without "other" and "more": Ukrainian regions."""
    tags, words = statement.tags, statement.words
    if index >= len(words) or not statement.is_joined(index):
        return None
    if words[index].lower.endswith(("year-old", "year-olds", "years-old")):
        return Unit("age", "years of age", index + 1, words[index].end)
    while words[index].lower in _SKIPPED and index + 1 < len(words) and statement.is_joined(index + 1):
        index += 1
    first = last = index
    while last < len(words) and last - index < _LONGEST_NOUN and _belongs(statement, last):
        last += 1
    if last < len(words) and tags[last] == "c" and tags[last + 1 : last + 2] == "A" and _ends_in_adjective(tags, last):
        last = _over_adjectives(statement, last)
    while last > index and tags[last - 1] in "ErTAc#":
        if tags[last - 1] == "A" and (last - 1 == index or words[last - 1].lower in names().people):
            break
        last -= 1
    while first < last - 1 and words[first].lower in _SKIPPED:
        first += 1
    if last == index:
        return None
    last = _without_trailing(statement, first, last)
    name = statement.text[words[first].start : words[last - 1].end]
    return Unit("noun", " ".join(name.split()), last, words[last - 1].end, head=words[last - 1].lower)


def _without_trailing(statement: Statement, first: int, last: int) -> int:
    """Without "aboard" and the like; of a 12 page document, and of a 12-page one, only the page."""
    while last - first > 1 and statement.lower(last - 1) in names().trailing:
        last -= 1
    place = first - 1
    is_hyphened = (
        statement.tag(place) == "#" and statement.text[statement.words[place].end : statement.words[first].start] == "-"
    )
    if is_hyphened:
        return first + 1
    several = statement.tag(place) == "#" and statement.lower(place) not in ("one", "1", "half", "zero")
    head = statement.lower(last - 1)
    is_singular = not head.endswith("s") and head not in names().people and head not in names().plurals
    if (
        several
        and is_singular
        and last - first > 1
        and statement.tags[first] == "N"
        and statement.tags[last - 1] == "N"
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
        and index - start < 6
        and statement.tags[index] in "doPg#"
        and statement.tag(index + 1) not in ".,"
    ):
        if statement.tags[index] == "P" and statement.tag(index + 1) not in "gP":
            break
        index += 1
    if index >= len(statement.words):
        return None
    found = _known(statement, index) or _noun(statement, index)
    is_vague = statement.amounts[number].numerals[0].form == "vague"
    return found if found is None or found.kind in ("noun", "measure") or is_vague else None


_VERBS = frozenset("die dies died flee fled flees perish perished feared".split())


def _belongs(statement: Statement, index: int) -> bool:
    tag = statement.tags[index]
    if statement.words[index].lower in _VERBS:
        return False
    if statement.words[index].lower in names().percent and tag != "N":
        return False
    if index and not statement.is_joined(index):
        return False
    if statement.words[index].lower in names().trailing:
        return False
    if tag in {"E", "G"}:
        return statement.tag(index - 1) in "#A" and statement.tag(index + 1) in "NA" and statement.is_joined(index + 1)
    if tag == "P":
        return statement.tag(index - 1) in "#APd" or (
            statement.tag(index + 1) in "NPA" and statement.is_joined(index + 1)
        )
    return tag in "NA"


def _ends_in_adjective(tags: str, index: int) -> bool:
    return tags[index - 1] == "A"


def _over_adjectives(statement: Statement, index: int) -> int:
    last = index + 1
    while last < len(statement.words) and statement.tags[last] in "AN" and last - index < 4:
        last += 1
    return last if statement.tags[last - 1] == "N" else index


class _File(msgspec.Struct):
    origin: str
    addresses: frozenset[str]
    around_time: frozenset[str]
    clock: frozenset[str]
    codes: frozenset[str]
    labels: frozenset[str]
    last: frozenset[str]
    measures: frozenset[str]
    money: frozenset[str]
    months: frozenset[str]
    people: frozenset[str]
    per: frozenset[str]
    percent: frozenset[str]
    scores: frozenset[str]
    plurals: frozenset[str]
    time: frozenset[str]
    trailing: frozenset[str]

    @property
    def kinds(self) -> Mapping[str, Kind]:
        """The units that are known by name, each with its kind."""
        return _kinds()

    @property
    def spaced_codes(self) -> frozenset[str]:
        """Codes of currencies that stand apart from the number: USD 5."""
        return _spaced()


@cache
def names() -> _File:
    """The word lists of this module."""
    return msgspec.json.decode((resources.folder("lexicon") / "units.json").read_bytes(), type=_File)


@cache
def _kinds() -> dict[str, Kind]:
    lists: tuple[tuple[Kind, frozenset[str]], ...] = (
        ("measure", names().measures),
        ("duration", names().time),
        ("money", names().money),
        ("percentage", names().percent),
    )
    kinds: dict[str, Kind] = {name: kind for kind, units in lists for name in units}
    return {**kinds, "times": "times", "time": "times", "x": "times", "fold": "times"}


@cache
def _spaced() -> frozenset[str]:
    return frozenset(code for code in names().codes if len(code) == 3 and code.isupper())
