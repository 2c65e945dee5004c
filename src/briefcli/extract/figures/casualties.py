"""The killed, injured, missing, displaced and detained: which number of a sentence counts whom.

Three places tell what befell the people that are counted: the noun itself (six dead, 12 deaths), what is
said of them (thirteen were wounded, two others injured), and the verb whose object they are (killing six
and wounding eight). What stands nearest decides; a part (including four children) shares the lot of its whole.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from briefcli.extract.figures import units, victims
from briefcli.extract.figures.statement import Statement
from briefcli.extract.figures.units import Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    AUXILIARY,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    FINITE,
    FINITES,
    GENITIVE,
    GERUND,
    NUMBER,
    OF,
    OPENING,
    PARTICIPLE,
    SUBORDINATOR,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_WORDS = 40
"""Words behind a number in which the verb of its clause is looked for; an aside stands between at the most."""
_REACH_TO_TOLL_WORDS = 14
"""Words before a number in which the toll stands that it is."""
_REACH_TO_NUMBER_OF_WORDS = 5
"""Words before those counted in which "the number of" stands."""
_LONGEST_PHRASE_CHARACTERS = 70
"""The longest phrase of what befell somebody has fewer."""
_LONGEST_GAP_CHARACTERS = 160
"""Between a number and its part stands no more."""
_LONGEST_DEGREE_WORDS = 4
"""Words from a number to the end of its degree: of them seriously, and a mark."""
_PART = re.compile(
    rf"\b{any_of(_FIGURES.opens_part)}[ ,:]*(?:{any_of(_FIGURES.hedges_of_part)} )?"
    rf"(?:{any_of(_FIGURES.opens_member)}\b[^.;#]*)?$"
)
_ENDINGS_OF_PEOPLE = tuple(_FIGURES.endings_of_people)
_ENDS_DEGREE = letters("COMMA STOP SEMICOLON")
_RELATIVES = letters("RELATIVE THAT")
_BEFORE_DEED = letters("DETERMINER ADJECTIVE")
_MAY_BE_PHRASE = letters("FINITE AUXILIARY PARTICIPLE GERUND BASE NOUN PREPOSITION ADVERB")
"""Classes of the words that a phrase of harm begins with."""
_BEHIND_AUXILIARY = letters("PARTICIPLE BASE")
_ENDS_CLAUSE = letters("ENDS SEMICOLON COLON")
_BETWEEN_ITEMS = frozenset(letters("COORDINATOR COMMA DETERMINER ADVERB ADJECTIVE OF DASH"))
_BETWEEN_TOLL = letters("NUMBER PREPOSITIONS TO ADVERB TIME NOUNS DETERMINER")


def measure(statement: Statement, number: int, unit: Unit) -> Measure | None:
    """What befell the people whom the amount with a number counts; nothing where the words do not say."""
    if unit.kind not in ("noun", "none") or unit.head in _FIGURES.animals or not _tells(statement):
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
    return not _telling().isdisjoint(statement.vocabulary) or any(
        stem in statement.small for stem in _FIGURES.stems_of_harm
    )


def is_lot(word: str) -> bool:
    """Whether a word says what befell somebody: killed, missing."""
    return word in _said_of()


def parts(statement: Statement, number: int) -> bool:
    """Whether a number counts a part of the number before it: 12 people, including four children."""
    if number == 0:
        return False
    gap = statement.text[statement.amounts[number - 1].number.end : statement.amounts[number].span.start]
    place = statement.places[number]
    is_of_them = statement.lower(place + 1) == "of" and statement.lower(place + 2) in _FIGURES.of_those_counted
    return (
        is_of_them
        or (len(gap) < _LONGEST_GAP_CHARACTERS and _PART.search(gap.lower()) is not None)
        or statement.lower(place + 1) == "seriously"
    )


def _is_degree(statement: Statement, index: int) -> bool:
    """Whether only the degree is told, of those just counted: 38 of them seriously."""
    near = [statement.lower(place) for place in range(index, index + _LONGEST_DEGREE_WORDS)]
    words = [word for word in near if word != "of" and word not in _FIGURES.of_those_counted]
    ends = statement.tag(index + _LONGEST_DEGREE_WORDS - 1) in _ENDS_DEGREE
    return words[0] in _FIGURES.degrees_of_harm and ends


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
            return "killed_or_injured" if statement.tag(unit.after + 2) != NUMBER else own
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
            is_decided and statement.tags[nearest] == AUXILIARY and statement.tag(nearest - 1) not in _RELATIVES
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
    if statement.tag(unit.after) == GENITIVE and statement.lower(unit.after + 1) in victims.deeds():
        return victims.deeds()[statement.lower(unit.after + 1)]
    index = statement.places[number] - 1
    while (
        index > first
        and statement.words[index].end > statement.amounts[number].span.start - 1
        and statement.tags[index] != OF
    ):
        index -= 1
    while index > first and statement.tags[index] in _BEFORE_DEED:
        index -= 1
    return victims.deed(statement, index - 1) if statement.tags[index] == OF else None


def _is_countable(unit: Unit) -> bool:
    """Whether people can be meant, where only a distant verb says what befell them."""
    head = unit.head
    if f"{head}s" in _FIGURES.people_counted:
        return True
    return unit.kind == "none" or head in _FIGURES.people_counted or head.endswith(_ENDINGS_OF_PEOPLE)


def _first_behind(statement: Statement, index: int, end: int) -> int | None:
    """The verb right behind a noun phrase: "of them", an age and adverbs stand between."""
    if statement.lower(index) == "of" and statement.lower(index + 1) in _FIGURES.of_those_counted:
        index += 2
    while index < end and (
        statement.tags[index] == ADVERB or statement.lower(index) in _FIGURES.between_people_and_verb
    ):
        index += 1
        if statement.lower(index - 1) == "fatally":
            return index - 1
    if index >= end:
        return None
    word, tag = statement.lower(index), statement.tags[index]
    return index if tag in FINITES or word in _said_of() or _phrase(statement, index) else None


def _phrase(statement: Statement, index: int) -> Measure | None:
    start = statement.words[index].start
    text = statement.text[start : start + _LONGEST_PHRASE_CHARACTERS].lower()
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
        if tag in AUXILIARIES:
            has_be = has_be or word in _TEXT.forms_of_be
            has_auxiliary = True
        elif word in _FIGURES.negations_of_harm:
            return None, True
        elif tag in _RELATIVES:
            in_relative = True
        elif (tag == FINITE or (tag in _BEHIND_AUXILIARY and has_auxiliary)) and word not in _FIGURES.on_the_way:
            if not in_relative and statement.tag(here + 1) != COORDINATOR:
                return None, True
            in_relative = False
        elif _ends_clause(statement, here):
            break
    return None, False


def _clause(statement: Statement, index: int, end: int) -> Iterator[int]:
    """The words behind a noun phrase up to the next number that is no part of it; without asides."""
    depth = 0
    in_part = False
    for here in range(index, min(end, index + _REACH_WORDS)):
        tag = statement.tags[here]
        depth = 1 - depth if tag == DASH else max(0, depth + (tag == OPENING) - (tag == CLOSING))
        if depth or tag in (CLOSING, DASH):
            continue
        if tag == NUMBER and here > index and not _is_item(statement, index, here):
            return
        if in_part or (tag == NUMBER and statement.lower(here + 1) == "of"):
            in_part = tag != COMMA
            continue
        yield here


def _ends_clause(statement: Statement, index: int) -> bool:
    word, tag = statement.lower(index), statement.tags[index]
    is_aside = tag == GERUND and statement.lower(index - 1) == "," and word not in ("including", *_FIGURES.on_the_way)
    return tag in _ENDS_CLAUSE or is_aside or (tag == SUBORDINATOR and word not in _FIGURES.on_the_way)


def _is_item(statement: Statement, index: int, number: int) -> bool:
    """Whether a number on the way to the verb belongs to the subject: four monks and three novices were killed."""
    between = {statement.lower(here) for here in range(index, number)}
    if "(" in between or not between.isdisjoint(_FIGURES.opens_clause_of_people):
        return True
    tags = {statement.tags[here] for here in range(index, number)}
    return tags <= _BETWEEN_ITEMS or (statement.lower(number - 1) == "," and statement.lower(number + 1) in (",", "of"))


def _phrase_at(statement: Statement, index: int, tag: str) -> Measure | None:
    return _phrase(statement, index) if tag in _MAY_BE_PHRASE else None


def _joined(statement: Statement, index: int, found: Measure) -> Measure:
    """Wounded or killed, dead or missing: one number for both."""
    if statement.lower(index + 1) in ("or", "and") and statement.tag(index + 2) != NUMBER:
        other = _said_of().get(statement.lower(index + 2))
        if {found, other} == {"killed", "injured"}:
            return "killed_or_injured"
    return found


def _toll(statement: Statement, number: int) -> Measure | None:
    """The death toll rose to 31 from 27; the number of injured stands at 40."""
    place = statement.places[number]
    first, _ = statement.sentence(place)
    for index in range(place - 1, max(first - 1, place - _REACH_TO_TOLL_WORDS), -1):
        word = statement.lower(index)
        if word in _FIGURES.tolls:
            injured = statement.lower(index - 1) in _FIGURES.tolls_of_injured
            return "injured" if injured else "killed"
        if word in _nouns() and statement.tag(index) != PARTICIPLE and _is_number_of(statement, index, first):
            return _nouns()[word]
        if (
            word in _nouns()
            and statement.lower(index - 1) in ("the", "those")
            and statement.lower(index + 1) in _FIGURES.counted_in
        ):
            return _nouns()[word]
        if word in _said_of() and _is_number_of(statement, index, first):
            return _said_of()[word]
        known = word in _FIGURES.between_toll_and_number or word in (",", "people", "those")
        if known or statement.tags[index] in _BETWEEN_TOLL:
            continue
        return None
    return None


def _is_number_of(statement: Statement, index: int, first: int) -> bool:
    """Whether "the number of" stands before a word."""
    return any(
        statement.lower(near) == "number" and statement.lower(near + 1) == "of"
        for near in range(max(first, index - _REACH_TO_NUMBER_OF_WORDS), index)
    )


@cache
def _nouns() -> Mapping[str, Measure]:
    return victims.turned(_FIGURES.lots)


@cache
def _said_of() -> Mapping[str, Measure]:
    return victims.turned(_FIGURES.said_of)


@cache
def _telling() -> frozenset[str]:
    """Every word that tells of harm; `stems` are what one word at least of each phrase begins with."""
    return frozenset((*_nouns(), *_said_of(), *_FIGURES.tolls, *victims.words()))


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], Measure], ...]:
    return tuple((re.compile(one), lot) for lot, patterns in _FIGURES.phrases_of_harm.items() for one in patterns)
