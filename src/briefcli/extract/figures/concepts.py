"""What a number is about, in the words of its sentence: unit, concept, place, new or cumulative."""

import re
from typing import NamedTuple

from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import NAME, NOUN, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure, Scope

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()


_OF_PHRASE = re.compile(rf"of [^\W\d_][\w’'-]*(?: (?!{any_of(_FIGURES.ends_of_phrase)}\b)[^\W\d_][\w’'-]*){{0,4}}")
_MOST_WORDS_OF_THING = 4
_MOST_WORDS_OF_SUBJECT = 6
_MOST_WORDS_OF_VERB = 5
"""Longest phrase from which a concept or a place is read; longer ones were misunderstood."""
_IN_THING = letters("NOUN ADJECTIVE")
_VERB = letters("FINITE PARTICIPLE AUXILIARY")
_BEFORE_VERB = letters("AUXILIARIES ADVERB PARTICIPLE")
_IN_SUBJECT = letters("DETERMINERS NOMINAL GENITIVE PARTICIPLE")
_OPENS_SUBJECT = letters("DETERMINER GENITIVE")
_WHAT_BEFELL = letters("FINITES PARTICIPLE ADJECTIVE ADVERB TIME")
_RUNNING_TOTAL = re.compile(rf"\b{any_of(_FIGURES.running_total)}\b")
_VERBS: dict[Measure, str] = {
    "killed": "killed", "injured": "injured", "killed_or_injured": "killed or injured", "missing": "missing",
    "displaced": "displaced", "detained": "detained",
}  # fmt: skip


class Counted(NamedTuple):
    """A number that counts something, and the rule that says what."""

    at: Place
    unit: Unit
    measure: Measure
    rule: str
    is_part: bool
    is_share: bool = False
    several: bool = True


def unit(one: Counted) -> str | None:
    """The unit as a reader would put it: people for the dead, days for a 50-day deadline; none for a share."""
    if one.unit.kind == "duration" and one.unit.name in _NUMBERS.spans_of_time:
        return f"{one.unit.name}s" if one.several else one.unit.name
    if one.is_share and one.unit.kind == "noun":
        return None
    if one.measure in CASUALTIES and (one.unit.name is None or one.unit.head in _FIGURES.people_or_harm):
        return "people"
    return one.unit.name


def about(one: Counted) -> str:
    """What the number is about, in the words of the sentence."""
    decided = rules.first(CONCEPTS, one)
    if decided is not None:
        return decided.found
    return ("money" if one.measure == "money" else unit(one)) or "number"


def _of_phrase(statement: Statement, after: int) -> str | None:
    """What the unit is of: per cent of the vote."""
    if statement.word(after) != "of":
        return None
    match = _OF_PHRASE.match(statement.text, statement.tokens[after].start)
    return " ".join(match[0].split()) if match else None


def _harmed(one: Counted) -> str | None:
    if one.measure not in CASUALTIES:
        return None
    told, where = f"{unit(one)} {_VERBS[one.measure]}", place(one)
    if one.at.before == "from" and not where:
        return f"{told}, as counted before"
    return f"{told}{f' in {where}' if where else ''}{', part of the number before' if one.is_part else ''}"


def _age(one: Counted) -> str | None:
    return "age" if one.unit.kind == "age" else None


def _share(one: Counted) -> str | None:
    return f"share of {one.unit.name}" if one.is_share and one.unit.kind == "noun" else None


def _noun(one: Counted) -> str | None:
    name = unit(one) if one.unit.kind == "noun" else None
    of = _of_phrase(one.at.statement, one.unit.after) if name else None
    return f"{name} {of}" if of else name


def _whole(one: Counted) -> str | None:
    of = _of_phrase(one.at.statement, one.unit.after)
    return of and of.removeprefix("of ").removeprefix("in ")


def _thing(one: Counted) -> str | None:
    """The noun after a unit: 100 percent tariffs."""
    statement, after = one.at.statement, one.unit.after
    last = after
    while statement.tag(last) in _IN_THING and statement.is_joined(last) and last - after < _MOST_WORDS_OF_THING:
        last += 1
    if last == after or statement.tag(last - 1) != NOUN:
        return None
    return statement.text[statement.tokens[after].start : statement.tokens[last - 1].end]


def _subject(one: Counted) -> str | None:
    """The subject of the clause: revenue rose 3 percent."""
    statement, index = one.at.statement, one.at.index
    first, _ = statement.sentence(index)
    verb = next((here for here in range(index - 1, first, -1) if statement.tags[here] in _VERB), None)
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
    return " ".join(statement.text[statement.tokens[start].start : statement.tokens[end - 1].end].split())


def scope(one: Counted) -> Scope | None:
    """Whether the words say that a number is new, or a running total."""
    decided = rules.first(SCOPES, one)
    return decided and decided.found


def _new(one: Counted) -> Scope | None:
    at, new = one.at, _FIGURES.new_ones
    return "new" if at.before in new or at.after in new or at.word(-2) in new or at.word(0) in new else None


def _more(one: Counted) -> Scope | None:
    return "new" if one.at.after == "more" and one.measure in CASUALTIES else None


def _running(one: Counted) -> Scope | None:
    if one.measure not in CASUALTIES or one.is_part:
        return None
    statement = one.at.statement
    first, end = statement.sentence(one.at.index)
    words = statement.text[statement.tokens[first].start : statement.tokens[end - 1].end]
    return "cumulative" if _RUNNING_TOTAL.search(words.lower()) else None


def place(one: Counted) -> str | None:
    """Where: the name after "in", right after the people or what happened to them."""
    if one.measure not in CASUALTIES:
        return None
    statement = one.at.statement
    index = one.unit.after
    while statement.tag(index) in _WHAT_BEFELL and index - one.unit.after < _MOST_WORDS_OF_VERB:
        index += 1
    if statement.word(index) not in _FIGURES.where_of_people or statement.tag(index + 1) != NAME:
        return None
    last = index + 1
    while statement.tag(last + 1) == NAME and statement.is_joined(last + 1):
        last += 1
    name = statement.text[statement.tokens[index + 1].start : statement.tokens[last].end]
    return name if name.lower() not in _FIGURES.month_names else None


CONCEPTS = (
    Row(
        "people harmed",
        "A number of people harmed is about the people, what happened to them and where.",
        "Three guards were killed in Orul.",
        "Three guards were paid in Orul.",
        _harmed,
    ),
    Row(
        "age as a concept",
        "An age is its own concept.",
        "A boy aged 15 sang.",
        "A boy sang 15 songs.",
        _age,
    ),
    Row(
        "share of a whole",
        "A fraction of a noun is about the share of those things.",
        "Half of the homes are empty.",
        "Forty of the homes are empty.",
        _share,
    ),
    Row(
        "noun with its “of” phrase",
        "A number before a noun is about that noun, with any “of” phrase.",
        "Marsk has 40 boxes of rum.",
        "Marsk lost 40 per cent.",
        _noun,
    ),
    Row(
        "“of” phrase of a unit",
        "A number with “of” after its unit is about what follows.",
        "Quill won 40 per cent of the vote.",
        "Quill won by 40 per cent.",
        _whole,
    ),
    Row(
        "noun after a unit",
        "A number with a noun after its unit is about that noun.",
        "Marsk put up 40 per cent tariffs.",
        "Tariffs rose 40 per cent.",
        _thing,
    ),
    Row(
        "subject of the clause",
        "Any other number with a unit is about the subject of its clause.",
        "Revenue rose 40 per cent.",
        "Down 40 per cent.",
        _subject,
    ),
)
SCOPES: tuple[Row[[Counted], Scope], ...] = (
    Row(
        "additional number",
        "A number beside “another”, “new”, “further” or “additional” adds to an earlier one.",
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
        "A number of people harmed in a sentence with “so far”, “in all” or the like is a running total.",
        "So far 12 guards have been killed.",
        "Now 12 guards have been killed.",
        _running,
    ),
)
