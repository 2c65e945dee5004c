"""What a number is about, in the words of its sentence: unit, concept, place, new or cumulative."""

import re
from typing import NamedTuple

from briefcli.extract.figures.statement import Statement
from briefcli.extract.figures.units import Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NAME, NOUN, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import CASUALTIES, Measure, Scope

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()


class Counted(NamedTuple):
    """An amount that counts something."""

    number: int
    unit: Unit
    measure: Measure
    is_part: bool
    is_share: bool = False
    several: bool = True


def unit(one: Counted) -> str | None:
    """The unit as a reader knows it: people for the dead, days for a 50-day deadline; none for a share."""
    if one.unit.kind == "duration" and one.unit.name in _NUMBERS.spans_of_time:
        return f"{one.unit.name}s" if one.several else one.unit.name
    if one.is_share and one.unit.kind == "noun":
        return None
    if one.measure in CASUALTIES and (one.unit.name is None or one.unit.head in _FIGURES.people_or_harm):
        return "people"
    return one.unit.name


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


_OF_PHRASE = re.compile(rf"of [^\W\d_][\w’'-]*(?: (?!{any_of(_FIGURES.ends_of_phrase)}\b)[^\W\d_][\w’'-]*){{0,4}}")
_MOST_WORDS_OF_THING = 4
_MOST_WORDS_OF_SUBJECT = 6
_MOST_WORDS_OF_VERB = 5
"""Words of the phrases that a concept, or a place, is read from; longer ones were not understood."""
_IN_THING = letters("NOUN ADJECTIVE")
_VERB = letters("FINITE PARTICIPLE AUXILIARY")
_BEFORE_VERB = letters("AUXILIARIES ADVERB PARTICIPLE")
_IN_SUBJECT = letters("DETERMINERS NOMINAL GENITIVE PARTICIPLE")
_OPENS_SUBJECT = letters("DETERMINER GENITIVE")
_WHAT_BEFELL = letters("FINITES PARTICIPLE ADJECTIVE ADVERB TIME")


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
    while statement.tag(last) in _IN_THING and statement.is_joined(last) and last - after < _MOST_WORDS_OF_THING:
        last += 1
    if last > after and statement.tag(last - 1) == NOUN:
        return statement.text[statement.words[after].start : statement.words[last - 1].end]
    return _subject(statement, one)


def _subject(statement: Statement, one: Counted) -> str | None:
    first, _ = statement.sentence(statement.places[one.number])
    verb = next(
        (index for index in range(statement.places[one.number] - 1, first, -1) if statement.tags[index] in _VERB), None
    )
    if verb is None:
        return None
    end = verb
    while end > first and statement.tags[end - 1] in _BEFORE_VERB:
        end -= 1
    start = end
    while start > first and statement.tags[start - 1] in _IN_SUBJECT and end - start < _MOST_WORDS_OF_SUBJECT:
        start -= 1
    while start < end and statement.tags[start] in _OPENS_SUBJECT:
        start += 1
    if start == end:
        return None
    return " ".join(statement.text[statement.words[start].start : statement.words[end - 1].end].split())


_RUNNING_TOTAL = re.compile(rf"\b{any_of(_FIGURES.running_total)}\b")


def scope(statement: Statement, one: Counted) -> Scope | None:
    """Whether the words say that a number is new, or a running total."""
    place = statement.places[one.number]
    near = {statement.lower(index) for index in range(place - 2, place + 2)}
    if not near.isdisjoint(_FIGURES.new_ones) or (statement.lower(place + 1) == "more" and one.measure in CASUALTIES):
        return "new"
    if one.measure not in CASUALTIES:
        return None
    first, end = statement.sentence(place)
    words = statement.text[statement.words[first].start : statement.words[end - 1].end]
    return "cumulative" if _RUNNING_TOTAL.search(words.lower()) and not one.is_part else None


def place(statement: Statement, one: Counted) -> str | None:
    """Where: the name behind "in", right behind the people or what befell them."""
    if one.measure not in CASUALTIES:
        return None
    index = one.unit.after
    while statement.tag(index) in _WHAT_BEFELL and index - one.unit.after < _MOST_WORDS_OF_VERB:
        index += 1
    if statement.lower(index) not in _FIGURES.where_of_people or statement.tag(index + 1) != NAME:
        return None
    last = index + 1
    while statement.tag(last + 1) == NAME and statement.is_joined(last + 1):
        last += 1
    name = statement.text[statement.words[index + 1].start : statement.words[last].end]
    return name if name.lower() not in _FIGURES.month_names else None
