"""The objects of verbs that kill, injure, displace and detain: who is killed in "killed two women and a man"."""

import re
from collections.abc import Mapping
from functools import cache

from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADVERB, GERUND, NUMBER, PREPOSITION, TIME, letters
from briefcli.extract.text.lexicon import any_of, any_pattern
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_KILLING_ALL = re.compile(rf"\bkilling {any_of(_FIGURES.killed_all)}\b")
_SURVIVED = re.compile(any_pattern(_FIGURES.phrases_of_survival), re.IGNORECASE)
_DIED = re.compile(rf"\b{any_pattern(_FIGURES.words_of_death)}\b", re.IGNORECASE)
_REACH_OF_NUMBER_WORDS = 5
"""Words behind a verb in which the number of its object stands, hedges between."""
_REACH_BACK_WORDS = 25
"""Words before "along with" in which it stands what befell the others."""
_REACH_OF_LIVES_WORDS = 7
"""Words behind "claimed" in which lives are what is claimed."""
_OPENS_OBJECT = letters("DETERMINERS NUMBER NOMINAL OBJECT_PRONOUN SUBJECT_PRONOUN")
_OPENS_PLACE = letters("DETERMINERS NOUNS")
_LISTS = letters("PREPOSITION COORDINATOR COMMA")
_HARMS = letters("FINITE PARTICIPLE GERUND BASE NOUN")
_IN_NOUN = letters("NOUN ADJECTIVE")
_OPENS_CLAUSE = letters("COMMA COORDINATOR")
_ENDS_OBJECT = letters("FINITES SUBORDINATOR RELATIVE THAT SEMICOLON")
_FORMS = letters("PARTICIPLE BASE")
_BEHIND_FORM = letters("NOUN ADJECTIVE NUMBER")
_TAKES_BOTH = letters("DETERMINERS NUMBER NOMINAL PREPOSITION")


def takes_object(statement: Statement, verb: int, end: int) -> bool:
    """Whether a noun phrase follows that the verb acts on: killed a man; not killed Monday, killed by a man."""
    index = verb + 1
    while index < end and statement.tags[index] == ADVERB and statement.lower(index) != "when":
        index += 1
    if index >= end or statement.tags[index] == TIME:
        return False
    if statement.lower(index) in _FIGURES.may_open_number:
        near = range(index, min(end, index + _REACH_OF_NUMBER_WORDS))
        has_number = any(statement.tags[place] == NUMBER for place in near)
        return has_number and statement.lower(index) != "as" and not _opens_place(statement, index)
    return statement.tags[index] in _OPENS_OBJECT


def _opens_place(statement: Statement, index: int) -> bool:
    """Whether a word that may open a number opens a place: killed at a station, but killed at least ten."""
    is_noun = statement.tag(index + 1) in _OPENS_PLACE and statement.lower(index + 1) != "least"
    return is_noun and statement.lower(index) in _FIGURES.number_or_place


def of(statement: Statement, place: int) -> Measure | None:
    """The lot of those in the object of a verb, over the items of a list: killed two women, a man and six others."""
    first, _ = statement.sentence(place)
    if first not in statement.lots:
        statement.lots[first] = _lots(statement, first)
    return statement.lots[first].get(place)


def survived(statement: Statement, place: int) -> bool:
    """Whether an amount counts people who were shot or hit, and the next sentences bring all of them to hospital."""
    of(statement, place)
    if place not in statement.harmed or _DIED.search(statement.following):
        return False
    found = _SURVIVED.search(statement.following)
    amount = statement.amounts[statement.places.index(place)]
    return found is not None and (amount.value == 2 or not found[0].lower().startswith("both"))


def _lots(statement: Statement, first: int) -> dict[int, Measure]:
    """For each amount of a sentence what the verb does whose object it is."""
    lots: dict[int, Measure] = {}
    state: Measure | None = None
    harmed: list[int] = []
    in_phrase = is_harming = False
    _, end = statement.sentence(first)
    for index in range(first, end):
        word, tag = statement.lower(index), statement.tags[index]
        lot = _acting(statement, index, end) or deed(statement, index) or _along(statement, index, first)
        if lot is not None:
            state, in_phrase, is_harming = lot, False, False
        elif _harms(statement, index, end):
            is_harming = not _is_fatal(statement, index)
            state, in_phrase = (None if is_harming else "killed"), False
        elif _ends_object(statement, index):
            state, is_harming = None, False
        elif tag in _LISTS:
            in_phrase = tag == PREPOSITION and (in_phrase or word not in _FIGURES.within_object)
        elif tag == NUMBER and not in_phrase:
            lots.update({index: state} if state is not None else {})
            harmed += [index] if is_harming else []
    statement.harmed.update(harmed)
    return lots | _all_of_them(statement, first, end, harmed, lots)


def _harms(statement: Statement, index: int, end: int) -> bool:
    """Whether a verb harms its object, and does not say how badly: shot three people."""
    return (
        statement.lower(index) in _FIGURES.harming
        and statement.tags[index] in _HARMS
        and takes_object(statement, index, end)
    )


def _is_fatal(statement: Statement, index: int) -> bool:
    return statement.lower(index - 1) in ("fatally", "mortally") or statement.lower(index + 1) == "dead"


def _ends_object(statement: Statement, index: int) -> bool:
    """Whether a word begins another clause."""
    tag, after = statement.tags[index], statement.tag(index + 1)
    if tag == GERUND:
        opens = after not in _IN_NOUN or statement.tag(index - 1) in _OPENS_CLAUSE
        return opens and statement.lower(index) != "including"  # killed five, burning seven barns
    return tag in _ENDS_OBJECT or (tag in _FORMS and after not in _BEHIND_FORM and statement.lower(index) != "dead")


def _all_of_them(
    statement: Statement, first: int, end: int, harmed: list[int], lots: Mapping[int, Measure]
) -> dict[int, Measure]:
    """Those who were shot, where the sentence goes on: killing them all."""
    places = (
        harmed or [index for index in range(first, end) if statement.tags[index] == NUMBER and index not in lots][-1:]
    )
    if places and _KILLING_ALL.search(statement.text, statement.words[places[-1]].end, statement.words[end - 1].end):
        return dict.fromkeys(places, "killed")
    return {}


def _acting(statement: Statement, index: int, end: int) -> Measure | None:
    """What a verb does to its object; nothing for a passive, or a verb without an object."""
    found = verbs().get(statement.lower(index))
    if statement.lower(index) == "down" and statement.lower(index - 1) in _FIGURES.shot_down:
        return (
            "killed"
            if takes_object(statement, index, end) and statement.lower(index - 2) not in _TEXT.forms_of_be
            else None
        )
    if found is None:
        return None
    before = index - 1
    while before >= 0 and statement.tags[before] == ADVERB:
        before -= 1
    if statement.lower(before) in _FIGURES.unreal_verbs:
        return None  # planned, or feared
    if statement.lower(before) in _TEXT.forms_of_be and statement.lower(index) not in _FIGURES.harming_in_ing:
        return None
    if statement.lower(index) in _FIGURES.claiming and not _counts_lives(statement, index, end):
        return None
    following = statement.lower(index + 1)
    if following in ("or", "and") and verbs().get(statement.lower(index + 2)) not in (None, found):
        return found if statement.tag(index + 3) not in _TAKES_BOTH else None
    is_either = statement.lower(index - 1) == "or" and verbs().get(statement.lower(index - 2)) not in (None, found)
    if is_either and takes_object(statement, index, end):
        return "killed_or_injured"
    if following == "of" and statement.lower(index).endswith("ing"):
        return found
    return found if takes_object(statement, index, end) else None


def deed(statement: Statement, index: int) -> Measure | None:
    """What a noun does to those whom it is of: the murder of seven monks."""
    return deeds().get(statement.lower(index)) if statement.lower(index + 1) == "of" else None


def _along(statement: Statement, index: int, first: int) -> Measure | None:
    """The lot that others share: was killed along with three of her deckhands."""
    if statement.lower(index) != "with" or statement.lower(index - 1) not in ("along", "together"):
        return None
    for near in range(index - 2, max(first - 1, index - _REACH_BACK_WORDS), -1):
        found = _participles().get(statement.lower(near))
        if found is not None:
            return found
    return None


def _counts_lives(statement: Statement, index: int, end: int) -> bool:
    near = range(index + 1, min(end, index + _REACH_OF_LIVES_WORDS))
    return any(statement.lower(place) in _FIGURES.claimed_lives for place in near)


def turned(lists: Mapping[Measure, list[str]]) -> dict[str, Measure]:
    """Each word of the lists with the name of its list."""
    return {word: name for name, words in lists.items() for word in words}


@cache
def deeds() -> Mapping[str, Measure]:
    """Nouns of what is done to people: murder, arrest."""
    return turned(_FIGURES.deeds)


@cache
def verbs() -> Mapping[str, Measure]:
    """Forms of the verbs that take people for their object."""
    return turned(_FIGURES.objects_of)


@cache
def words() -> frozenset[str]:
    """Every verb and noun of this module."""
    return frozenset((*deeds(), *verbs(), *_FIGURES.harming))


@cache
def _participles() -> Mapping[str, Measure]:
    return turned(_FIGURES.said_of)
