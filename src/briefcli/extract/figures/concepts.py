"""What a number is about, in the words of its sentence: unit, concept, place, new or cumulative."""

import re
from typing import NamedTuple

from briefcli.extract.figures import units
from briefcli.extract.figures.statement import Statement
from briefcli.extract.figures.units import Unit
from briefcli.model.figure import CASUALTIES, Measure, Scope


class Counted(NamedTuple):
    """An amount that counts something."""

    number: int
    unit: Unit
    measure: Measure
    is_part: bool
    is_share: bool = False
    several: bool = True


_TIMES = frozenset("second minute hour day night week month quarter year decade generation".split())


def unit(one: Counted) -> str | None:
    """The unit as a reader knows it: people for the dead, days for a 50-day deadline; none for a share."""
    if one.unit.kind == "duration" and one.unit.name in _TIMES:
        return f"{one.unit.name}s" if one.several else one.unit.name
    if one.is_share and one.unit.kind == "noun":
        return None
    if one.measure in CASUALTIES and (one.unit.name is None or one.unit.head in _PLAIN_PEOPLE):
        return "people"
    return one.unit.name


_PLAIN_PEOPLE = frozenset(
    "dead death deaths fatalities fatality injured injuries wounded hurt missing".split()
    + "casualties lives others people person".split()
)
_VERBS: dict[Measure, str] = {
    "killed": "killed", "injured": "injured", "killed_or_injured": "killed or injured", "missing": "missing",
    "displaced": "displaced", "detained": "detained",
}  # fmt: skip


def about(statement: Statement, one: Counted) -> str:
    """What the number is about, in the words of the sentence."""
    name = unit(one)
    if one.measure in CASUALTIES:
        told = f"{name} {_VERBS[one.measure]}"
        where = place(statement, one)
        if statement.lower(statement.places[one.number] - 1) == "from" and not where:
            return f"{told}, as counted before"
        return f"{told}{f' in {where}' if where else ''}{', part of the number before' if one.is_part else ''}"
    if one.unit.kind == "age":
        return "age"
    if one.is_share and one.unit.kind == "noun":
        return f"share of {one.unit.name}"
    of = _of_phrase(statement, one.unit.after)
    if one.unit.kind == "noun" and name:
        return f"{name} {of}" if of else name
    if of:
        return of.removeprefix("of ").removeprefix("in ")
    return _thing(statement, one) or ("money" if one.measure == "money" else name) or "number"


_STOPS = "after|and|are|as|at|by|for|from|in|is|of|on|or|that|to|was|were|which|who|with"
_OF_PHRASE = re.compile(rf"of [^\W\d_][\w’'-]*(?: (?!(?:{_STOPS})\b)[^\W\d_][\w’'-]*){{0,4}}")


def _of_phrase(statement: Statement, after: int) -> str | None:
    """What the unit is of: per cent of the vote."""
    if statement.lower(after) != "of":
        return None
    match = _OF_PHRASE.match(statement.text, statement.words[after].start)
    return " ".join(match[0].split()) if match else None


def _thing(statement: Statement, one: Counted) -> str | None:
    """The noun behind a unit (100 percent tariffs), or the subject of the clause (revenue rose 3 percent)."""
    after = one.unit.after
    last = after
    while statement.tag(last) in "NA" and statement.is_joined(last) and last - after < 4:
        last += 1
    if last > after and statement.tag(last - 1) == "N":
        return statement.text[statement.words[after].start : statement.words[last - 1].end]
    return _subject(statement, one)


def _subject(statement: Statement, one: Counted) -> str | None:
    first, _ = statement.sentence(statement.places[one.number])
    verb = next(
        (index for index in range(statement.places[one.number] - 1, first, -1) if statement.tags[index] in "VEX"), None
    )
    if verb is None:
        return None
    end = verb
    while end > first and statement.tags[end - 1] in "rXME":
        end -= 1
    start = end
    while start > first and statement.tags[start - 1] in "NAPdogE" and end - start < 6:
        start -= 1
    while start < end and statement.tags[start] in "dg":
        start += 1
    if start == end:
        return None
    return " ".join(statement.text[statement.words[start].start : statement.words[end - 1].end].split())


_NEW = frozenset("another further additional new".split())
_SO_FAR = re.compile(
    r"\b(?:so far|in total|in all|altogether|overall|since|toll|total of|(?:brings?|bringing) the|(?:rose|risen) to)\b"
)


def scope(statement: Statement, one: Counted) -> Scope | None:
    """Whether the words say that a number is new, or a running total."""
    place = statement.places[one.number]
    near = {statement.lower(index) for index in range(place - 2, place + 2)}
    if near & _NEW or (statement.lower(place + 1) == "more" and one.measure in CASUALTIES):
        return "new"
    if one.measure not in CASUALTIES:
        return None
    first, end = statement.sentence(place)
    words = statement.text[statement.words[first].start : statement.words[end - 1].end]
    return "cumulative" if _SO_FAR.search(words.lower()) and not one.is_part else None


def place(statement: Statement, one: Counted) -> str | None:
    """Where: the name behind "in", right behind the people or what befell them."""
    if one.measure not in CASUALTIES:
        return None
    index = one.unit.after
    while statement.tag(index) in "XMEVArT" and index - one.unit.after < 5:
        index += 1
    if statement.lower(index) not in ("in", "at", "near", "outside") or statement.tag(index + 1) != "P":
        return None
    last = index + 1
    while statement.tag(last + 1) == "P" and statement.is_joined(last + 1):
        last += 1
    name = statement.text[statement.words[index + 1].start : statement.words[last].end]
    return name if name.lower() not in units.names().months else None
