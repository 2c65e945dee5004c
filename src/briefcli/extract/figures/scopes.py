"""Whether a number is new, a part of another, a total, or runs over a time."""

from collections.abc import Mapping

from briefcli import regexes
from briefcli.extract.figures import harm, running, since, tolls
from briefcli.extract.figures.counted import Counted
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    AUXILIARIES,
    COMMA,
    DETERMINERS,
    NAME,
    NOUNS,
    NUMBER,
    PREPOSITIONS,
    RELATIVE,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure, Scope

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_COUNTED = ("digits", "words")
_BEFORE_HARMED = letters("NUMBER RELATIVE")
_TOLL = rf"(?:{any_of(_FIGURES.tolls)}|number of (?:dead|deaths))"
_RAISING = regexes.compile(
    rf",? {any_of(_FIGURES.raising_toll)} (?:[\w’'-]+ ){{1,4}}{_TOLL}(?: {any_of(_TEXT.prepositions)} [^,.;]{{1,60}})? "
    r"to (?!the\b)"
)
_REACH_TO_OTHERS_CHARACTERS = 250
"""How far before a number those may stand to whom “another” or “more” adds it: in its sentence or the one before."""
_RUNNING = (*CASUALTIES, "count", "money", "missiles", "drones")
"""What is counted over a time; a share or a length of time is not."""


def scope(one: Counted) -> Scope | None:
    """Whether a number is new, a part of another, a total, or runs over a time; what nobody can know is left out."""
    decided = rules.first(SCOPES, one)
    return decided and decided.found


def is_beside_others(measure: Measure, start: int, harmed: Mapping[Measure, int]) -> bool:
    """Whether “another” or “more” people, whose number starts there, only stand beside others harmed otherwise.

    So they do in “killed nine and hurt 40 more”, but not in “hurt nine; killed two and hurt 40 more”. `harmed` says
    where the last number of those killed, hurt and so on ends.
    """
    near = {one for one, end in harmed.items() if start - end < _REACH_TO_OTHERS_CHARACTERS}
    return measure in CASUALTIES and bool(near) and near.isdisjoint((measure, "killed_or_injured"))


def _part(one: Counted) -> Scope | None:
    return "part" if one.is_part or (one.measure in CASUALTIES and _is_some_of_them(one)) else None


def _is_some_of_them(one: Counted) -> bool:
    """Whether people are told to be some of those harmed: 25 of the injured, 30 people seriously injured."""
    statement, index = one.at.statement, one.at.index
    is_of_all = one.at.after == "of" and one.at.word(2) in ("the", "those")
    if is_of_all and (_is_of_harm(one.at.word(3)) or one.at.word(3) == "victims"):
        return True
    if one.rule == tolls.LIST_OF.name or _is_among_harmed(one) or _is_of_whole_harmed(one):
        return True
    if tolls.of_opening(one.at, one.unit) is not None or _is_of_opening(one):
        return True
    if one.at.first.form == "article":
        return False  # a guard died and another was badly hurt
    near = [statement.word(here) for here in range(index + 1, one.unit.after + 2)]
    near = near[: near.index("and")] if "and" in near else near  # killed two and badly hurt a third
    return any(word in _FIGURES.of_grave_harm for word in near)


def _is_of_opening(one: Counted) -> bool:
    """Whether a sentence opens with those of whom people are some: among the injured, two; of the nine, two."""
    statement, (first, _) = one.at.statement, one.at.sentence
    noun = first + 2
    if statement.word(first) not in ("among", "of") or statement.tag(first + 1) not in DETERMINERS:
        return False
    is_whole = statement.word(noun) in harm.NOUNS or statement.word(noun) in _FIGURES.names_of_numbers
    is_whole = is_whole or statement.tag(noun) == NUMBER
    return is_whole and statement.tag(noun + 1) == COMMA and noun < one.at.index


def _is_among_harmed(one: Counted) -> bool:
    """Whether people are told to be some of all who came to harm: a guard was among the dead, among those killed."""
    statement = one.at.statement
    verb = one.unit.after
    while one.at.amount.value == 1 and statement.tag(verb) == NAME:
        verb += 1  # her brother Tom was among those killed
    verb = statement.behind_aside(verb)
    if statement.word(verb) not in _TEXT.forms_of_be or statement.word(verb + 1) != "among":
        return False
    harmed = verb + 3 + (statement.tag(verb + 3) in _BEFORE_HARMED)  # among the 12 injured, those who died
    while statement.tag(harmed) in AUXILIARIES:
        harmed += 1
    return statement.word(verb + 2) in ("the", "those") and _is_of_harm(statement.word(harmed))


def _is_of_whole_harmed(one: Counted) -> bool:
    """Whether people are some of a number who all came to harm: eight of the 12 guards killed were boys."""
    at = one.at
    is_some = at.after == "of" and at.tag(3) == NUMBER and at.first.form in _COUNTED
    harmed, statement = one.unit.after, at.statement
    if one.unit.kind == "none":
        harmed = at.index + 4  # five of the six who were hurt
    if statement.tag(harmed) == RELATIVE:
        harmed += 1
        while statement.tag(harmed) in AUXILIARIES:
            harmed += 1  # who have been killed
    return is_some and statement.word(harmed) in harm.SAID_OF


def _is_of_harm(word: str) -> bool:
    return word in harm.NOUNS or word in harm.SAID_OF


def _new(one: Counted) -> Scope | None:
    at, new = one.at, _FIGURES.words_of_addition
    if one.unit.kind == "age":
        return None  # another 9-year-old boy
    if at.amount.value == 0 and at.after == "else":
        return "new"  # no one else was hurt
    if at.first.form == "article" and at.after in _DATES.ordinals:
        return "new"  # a second man was killed
    if at.tag_after == at.tag(2) == NAME:
        return None  # two New Marsk mills
    if at.before == "new" and (at.is_glued or (one.unit.kind == "money" and at.statement.tag(one.unit.after) in NOUNS)):
        return None  # the new 12-seat board, the new £1 coin
    is_behind = at.word(-2) in new and not (at.tag_before in PREPOSITIONS and not at.is_hedged)  # further towards 130
    if one.measure == "killed" and _are_in_later_toll(one):
        return "new"
    return "new" if at.before in new or at.after in new or is_behind or at.word(0) in new else None


def _are_in_later_toll(one: Counted) -> bool:
    """Whether the dead raise a toll that the sentence goes on to give: two men died, bringing the toll to 40."""
    statement = one.at.statement
    return _RAISING.search(statement.text, statement.tokens[one.at.index].end) is not None


def _more(one: Counted) -> Scope | None:
    return "new" if one.at.after == "more" and one.measure in CASUALTIES else None


def _running(one: Counted) -> Scope | None:
    is_counted_on = one.measure in _RUNNING and since.find(one) is not None
    return "cumulative" if is_counted_on or running.is_of_time(one) else None


def _total(one: Counted) -> Scope | None:
    return "total" if one.measure in CASUALTIES else None


SCOPES: tuple[Row[[Counted], Scope], ...] = (
    Row(
        "part of a count",
        "A number that counts some of those whom another one counts, or those seriously hurt, is a part.",
        "The storm hurt 40 guests, including two cooks.",
        "The storm hurt 40 guests and two cooks.",
        _part,
    ),
    Row(
        "additional number",
        "A number beside “another”, “new”, “further” or “additional”, or “a second”, adds to an earlier one; so do the "
        "dead who bring a toll to what it is.",
        "Another 12 guards were hurt.",
        "Some 12 guards were hurt.",
        _new,
    ),
    Row(
        "“more” people harmed",
        "A number of people harmed followed by “more” adds to an earlier one.",
        "Twelve more guards were hurt.",
        "Twelve guards were hurt.",
        _more,
    ),
    Row(
        "running total",
        "A number of people or things that were counted since a time is a running total; so is one of people whom a "
        "war has harmed, or who have come to harm in the past weeks, or “since”.",
        "Reed has shot 12 guards since January.",
        "Reed has shot the most guards since January, and 12 cooks.",
        _running,
    ),
    Row(
        "total of people harmed",
        "A number of people harmed that is no part of another, and adds to none, is their total.",
        "Now 12 guards have been killed.",
        "Now 12 guards have been paid.",
        _total,
    ),
)
