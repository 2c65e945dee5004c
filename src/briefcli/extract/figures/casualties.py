"""The killed, injured, missing, displaced and detained: which number of a sentence counts whom.

Three places tell what befell the people that are counted: the noun itself (six dead, 12 deaths), what is
said of them (thirteen were wounded, two others injured), and the verb whose object they are (killing six
and wounding eight). What stands nearest decides; a part (including four children) shares the lot of its whole.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

import msgspec

from briefcli import resources
from briefcli.extract.figures import units, victims
from briefcli.extract.figures.statement import Statement
from briefcli.extract.figures.units import Unit
from briefcli.extract.figures.victims import BE
from briefcli.model.figure import Measure

_REACH = 40
"""Words behind a number in which the verb of its clause is looked for."""
_TOLL_REACH = 14
_BETWEEN_TOLL = frozenset("rise rises rising risen rose climb climbs climbed climbing to at of from by has had have stands stood stand reach reaches reached now was is were jumped jumps soared soars put puts the a its death or least more than over about nearly up as high passed passes topped surpassed exceeded revised in".split())  # fmt: skip  # noqa: E501
_PART = re.compile(r"(?:\bincluding|\bamong (?:them|whom)|\bof whom|\bamong the dead)[ ,:]*(?:at least |about |up to )?(?:(?:the|an?|his|her|their|its|one)\b[^.;#]*)?$")  # fmt: skip  # noqa: E501


def measure(statement: Statement, number: int, unit: Unit) -> Measure | None:
    """What befell the people whom the amount with a number counts; nothing where the words do not say."""
    if unit.kind not in ("noun", "none") or unit.head in _file().animals or not _tells(statement):
        return None
    if units.is_of_parent(statement, number):
        return None
    if statement.lower(unit.after + 2) == "fatally" and statement.lower(unit.after) == "of":
        return "killed"
    if parts(statement, number) and _is_degree(statement, unit.after):
        return None
    return _own(statement, unit) or _around(statement, number, unit)


def _tells(statement: Statement) -> bool:
    """Whether a sentence holds any word of harm at all; most do not, and nothing needs to be looked for in them."""
    return not _telling().isdisjoint(statement.vocabulary) or any(stem in statement.small for stem in _file().stems)


def is_lot(word: str) -> bool:
    """Whether a word says what befell somebody: killed, missing."""
    return word in _said_of()


def parts(statement: Statement, number: int) -> bool:
    """Whether a number counts a part of the number before it: 12 people, including four children."""
    if number == 0:
        return False
    gap = statement.text[statement.amounts[number - 1].number.end : statement.amounts[number].span.start]
    place = statement.places[number]
    is_of_them = statement.lower(place + 1) == "of" and statement.lower(place + 2) in ("them", "whom", "those", "these")
    return (
        is_of_them
        or (len(gap) < 160 and _PART.search(gap.lower()) is not None)
        or statement.lower(place + 1) == "seriously"
    )


def _is_degree(statement: Statement, index: int) -> bool:
    """Whether only the degree is told, of those just counted: 38 of them seriously."""
    words = [
        statement.lower(near) for near in range(index, index + 4) if statement.lower(near) not in ("of", "them", "whom")
    ]
    return (
        words[0] in ("seriously", "critically", "severely", "badly", "gravely", "slightly")
        and statement.tag(index + 3) in ".,;"
    )


def _own(statement: Statement, unit: Unit) -> Measure | None:
    """What the noun itself says: six dead, three gun injuries, five injured victims."""
    nouns = _nouns()
    if unit.head in nouns:
        own = nouns[unit.head]
        if (
            unit.head == "dead"
            and statement.lower(unit.after) in ("and", "or")
            and statement.lower(unit.after + 1) in nouns
        ):
            return "killed_or_injured" if statement.tag(unit.after + 2) != "#" else own
        return own
    words = (unit.name or "").lower().split()
    return next((lot for word in words[:-1] if (lot := nouns.get(word) or _said_of().get(word))), None)


def _around(statement: Statement, number: int, unit: Unit) -> Measure | None:
    place = statement.places[number]
    first, end = statement.sentence(place)
    nominal = _in_noun(statement, number, unit, first)
    if nominal is not None:
        return nominal
    nearest = _first_behind(statement, unit.after, end)
    if nearest is not None:
        said, is_decided = _said(statement, nearest, end)
        if said is not None or (
            is_decided and statement.tags[nearest] == "X" and statement.tag(nearest - 1) not in "wh"
        ):
            return said
    governed = victims.of(statement, place)
    if governed is not None:
        return governed
    toll = _toll(statement, number)
    if toll is not None:
        return toll
    if not _is_countable(unit):
        return None
    said, is_decided = _said(statement, unit.after, end)
    return "injured" if said is None and not is_decided and victims.survived(statement, place) else said


def _in_noun(statement: Statement, number: int, unit: Unit, first: int) -> Measure | None:
    """The noun that tells their lot: the murder of six priests, two nurses' deaths."""
    if statement.tag(unit.after) == "g" and statement.lower(unit.after + 1) in victims.deeds():
        return victims.deeds()[statement.lower(unit.after + 1)]
    index = statement.places[number] - 1
    while (
        index > first
        and statement.words[index].end > statement.amounts[number].span.start - 1
        and statement.tags[index] != "f"
    ):
        index -= 1
    while index > first and statement.tags[index] in "dA":
        index -= 1
    return victims.deed(statement, index - 1) if statement.tags[index] == "f" else None


def _is_countable(unit: Unit) -> bool:
    """Whether people can be meant, where only a distant verb says what befell them."""
    head = unit.head
    if f"{head}s" in units.names().people:
        return True
    return (
        unit.kind == "none"
        or head in units.names().people
        or head.endswith(("men", "ers", "ors", "ists", "ans", "ese", "ees"))
    )


def _first_behind(statement: Statement, index: int, end: int) -> int | None:
    """The verb right behind a noun phrase: "of them", an age and adverbs stand between."""
    if statement.lower(index) == "of" and statement.lower(index + 1) in ("them", "whom", "those", "these", "us"):
        index += 2
    while index < end and (
        statement.tags[index] == "r"
        or statement.lower(index) in ("others", "more", "other", "all", "both", "who", "that")
    ):
        index += 1
        if statement.lower(index - 1) == "fatally":
            return index - 1
    if index >= end:
        return None
    word, tag = statement.lower(index), statement.tags[index]
    return index if tag in "XMV" or word in _said_of() or _phrase(statement, index) else None


def _phrase(statement: Statement, index: int) -> Measure | None:
    start = statement.words[index].start
    text = statement.text[start : start + 70].lower()
    return next((found for pattern, found in _phrases() if pattern.match(text)), None)


def _said(statement: Statement, index: int, end: int) -> tuple[Measure | None, bool]:
    """What is said of the people before a word, and whether a verb was found that decides it."""
    has_be = has_auxiliary = in_relative = False
    for here in _clause(statement, index, end):
        word, tag = statement.lower(here), statement.tags[here]
        found = _said_of().get(word) or _phrase_at(statement, here, tag)
        if found is not None:
            is_acting = not has_be and word in victims.verbs() and victims.takes_object(statement, here, end)
            return (None if is_acting else _joined(statement, here, found)), True
        if tag in "XM":
            has_be = has_be or word in BE
            has_auxiliary = True
        elif word in ("not", "n't", "never"):
            return None, True
        elif tag in "wh":
            in_relative = True
        elif (tag == "V" or (tag in "EB" and has_auxiliary)) and word not in _file().linking:
            if not in_relative and statement.tag(here + 1) != "c":
                return None, True
            in_relative = False
        elif _ends_clause(statement, here):
            break
    return None, False


def _clause(statement: Statement, index: int, end: int) -> Iterator[int]:
    """The words behind a noun phrase up to the next number that is no part of it; without asides."""
    depth = 0
    in_part = False
    for here in range(index, min(end, index + _REACH)):
        tag = statement.tags[here]
        depth = 1 - depth if tag == "-" else max(0, depth + (tag == "(") - (tag == ")"))
        if depth or tag in ")-":
            continue
        if tag == "#" and here > index and not _is_item(statement, index, here):
            return
        if in_part or (tag == "#" and statement.lower(here + 1) == "of"):
            in_part = tag != ","
            continue
        yield here


def _ends_clause(statement: Statement, index: int) -> bool:
    word, tag = statement.lower(index), statement.tags[index]
    is_aside = tag == "G" and statement.lower(index - 1) == "," and word not in ("including", *_file().linking)
    return tag in ";.:e" or is_aside or (tag == "s" and word not in _file().linking)


def _is_item(statement: Statement, index: int, number: int) -> bool:
    """Whether a number on the way to the verb belongs to the subject: four monks and three novices were killed."""
    between = {statement.lower(here) for here in range(index, number)}
    if between & {"including", "who", "that", "which", "whom", "("}:
        return True
    tags = {statement.tags[here] for here in range(index, number)}
    return tags <= set("c,drAf-") or (statement.lower(number - 1) == "," and statement.lower(number + 1) in (",", "of"))


def _phrase_at(statement: Statement, index: int, tag: str) -> Measure | None:
    return _phrase(statement, index) if tag in "VXEGNiBr" else None


def _joined(statement: Statement, index: int, found: Measure) -> Measure:
    """Wounded or killed, dead or missing: one number for both."""
    if statement.lower(index + 1) in ("or", "and") and statement.tag(index + 2) != "#":
        other = _said_of().get(statement.lower(index + 2))
        if {found, other} == {"killed", "injured"}:
            return "killed_or_injured"
    return found


def _toll(statement: Statement, number: int) -> Measure | None:
    """The death toll rose to 31 from 27; the number of injured stands at 40."""
    place = statement.places[number]
    first, _ = statement.sentence(place)
    for index in range(place - 1, max(first - 1, place - _TOLL_REACH), -1):
        word = statement.lower(index)
        if word in _file().tolls:
            injured = statement.lower(index - 1) in ("injury", "casualty", "wounded")
            return "injured" if injured else "killed"
        if word in _nouns() and statement.tag(index) != "E" and _is_number_of(statement, index, first):
            return _nouns()[word]
        if (
            word in _nouns()
            and statement.lower(index - 1) in ("the", "those")
            and statement.lower(index + 1) in _COUNTED_IN
        ):
            return _nouns()[word]
        if word in _said_of() and _is_number_of(statement, index, first):
            return _said_of()[word]
        if statement.tags[index] in "#iftrTNPd" or word in _BETWEEN_TOLL or word in (",", "people", "those"):
            continue
        return None
    return None


_COUNTED_IN = frozenset("are were was is include includes included including".split())


def _is_number_of(statement: Statement, index: int, first: int) -> bool:
    """Whether "the number of" stands before a word."""
    return any(
        statement.lower(near) == "number" and statement.lower(near + 1) == "of"
        for near in range(max(first, index - 5), index)
    )


class _File(msgspec.Struct):
    origin: str
    animals: frozenset[str]
    linking: frozenset[str]
    nouns: dict[Measure, list[str]]
    phrases: dict[Measure, list[str]]
    said_of: dict[Measure, list[str]]
    stems: tuple[str, ...]
    tolls: frozenset[str]


@cache
def _file() -> _File:
    return msgspec.json.decode((resources.folder("lexicon") / "casualties.json").read_bytes(), type=_File)


@cache
def _nouns() -> Mapping[str, Measure]:
    return victims.turned(_file().nouns)


@cache
def _said_of() -> Mapping[str, Measure]:
    return victims.turned(_file().said_of)


@cache
def _telling() -> frozenset[str]:
    """Every word that tells of harm; `stems` are what one word at least of each phrase begins with."""
    return frozenset((*_nouns(), *_said_of(), *_file().tolls, *victims.words()))


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], Measure], ...]:
    return tuple((re.compile(one), lot) for lot, patterns in _file().phrases.items() for one in patterns)
