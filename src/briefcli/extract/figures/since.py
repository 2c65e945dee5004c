"""Since when a number counts: 40 have been killed since January, since the war began."""

from briefcli.extract.figures import harm
from briefcli.extract.figures.counted import Counted
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COMMA,
    DETERMINERS,
    NUMBER,
    PREPOSITION,
    RELATIVE,
    TIME,
    TO,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import CASUALTIES

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_WORD = "since"
_MOST_WORDS = 8
"""Longest words for a beginning: since the war with Norway began."""
_MOST_WORDS_TO_DAY = 12
"""Longest words for one that ends with its day: since the first case of the year was found on May 3."""
_REACH_WORDS = 3
"""How far before “since” the word may stand that makes it a record: the worst of its kind since 2008."""
_REACH_TO_WHO_WORDS = 6
"""How far before “since” the clause begins on those counted: who had been held in Orul since."""
_ENDS = letters("COMMA STOP SEMICOLON COLON DASH OPENING QUOTATION COORDINATOR")
_OF_TIME = letters("NUMBER TIME")
_BEHIND_YEAR = letters("ADJECTIVE ADVERB PREPOSITION FINITES")
_OF_VERB = letters("PARTICIPLE AUXILIARY ADVERB FINITE")
_PARTS = letters("COMMA STOP SEMICOLON COLON DASH OPENING QUOTATION")


def find(one: Counted) -> Span | None:
    """The words, by their offsets in the sentence, that say since when a number counts."""
    statement, at = one.at.statement, one.at
    if _WORD not in statement.vocabulary or one.measure == "duration" or one.unit.kind == "age":
        return None
    if _is_level(one) or _is_of_others(one):
        return None
    first, end = at.sentence
    found = [here for here in range(first, end) if statement.word(here) == _WORD and not _is_record(one, here, first)]
    if len(found) > 1 and first not in found:  # since May, including 40 since June
        found = [here for here in found if _is_within_reach(one, here)]
    if len(found) != 1 or not (_is_perfect(one, first, end) or _is_headed(one, found[0])) or _is_of_toll(one, found[0]):
        return None
    start = found[0] + 1
    is_adverb = statement.tag(start) in _OF_VERB and statement.word(found[0] - 1) in _FIGURES.of_the_perfect
    if is_adverb or _is_whole(one) or _is_past(one, found[0]):
        return None  # two have since left
    last, is_first = start, found[0] == first
    is_day = is_first and statement.tag(start) in _OF_TIME  # since 2019 the mill has
    while last < end and last - start < _MOST_WORDS_TO_DAY and not _ends(one, last):
        if is_day and statement.tags[last] not in _OF_TIME:
            break
        last += 1
    is_dated = not {statement.tag(last - 1), statement.tag(last - 2)}.isdisjoint(_OF_TIME)  # since it was built in 2009
    is_cause = not is_dated and any(statement.word(here) in _TEXT.forms_of_be for here in range(start, last))
    is_long = last - start >= (_MOST_WORDS_TO_DAY if is_dated else _MOST_WORDS)
    if last == start or is_cause or is_long or statement.word(start) == "then":
        return None
    is_before = is_first and at.index >= last
    is_behind = _is_within_reach(one, found[0])
    return Span(statement.tokens[start].start, statement.tokens[last - 1].end) if is_before or is_behind else None


def _is_within_reach(one: Counted, since: int) -> bool:
    """Whether nothing parts a number from a “since” behind it."""
    return one.at.index < since and not any(tag in _PARTS for tag in one.at.statement.tags[one.at.index : since])


def _is_headed(one: Counted, since: int) -> bool:
    """Whether it is told without a verb that people came to harm since a day: 40 killed in Orul since May."""
    statement = one.at.statement
    if one.measure not in CASUALTIES or one.at.index >= since:
        return False
    is_told_by_noun = one.unit.head in harm.NOUNS and one.unit.after == since  # 40 murders since the strike began
    # Not: found the bodies of two hikers missing since May.
    is_done = harm.SAID_OF.get(statement.word(one.unit.after)) == one.measure
    return is_told_by_noun or (is_done and statement.tag(since + 1) in _OF_TIME)


def _ends(one: Counted, index: int) -> bool:
    """Whether the words for a beginning end before a word: a mark, or what follows a year, as in 2014 close to 40.

    So they do before “including”, and before what tells where or how, behind a day alone: since May in Orul.
    """
    statement = one.at.statement
    if statement.tags[index] in _ENDS:
        return statement.word(index) != "&"
    if statement.word(index) == "including":
        return True
    if statement.tags[index] == PREPOSITION and statement.tag(index - 1) == TIME and statement.word(index - 2) == _WORD:
        return True
    is_year = statement.tag(index - 1) == NUMBER and statement.tag(index - 2) == PREPOSITION
    is_day = statement.tag(index - 1) == TIME and statement.tag(index) == TO  # since last August to open the road
    return is_day or (is_year and statement.tags[index] in _BEHIND_YEAR)


def _is_of_toll(one: Counted, since: int) -> bool:
    """Whether only another number counts since then: nine deaths have brought the toll since May to 40."""
    return one.at.statement.word(since - 1) in _FIGURES.tolls and one.at.index < since


def _is_level(one: Counted) -> bool:
    """Whether a sum is a price of each, which nothing adds up: around 5 crowns a litre since May."""
    return one.unit.kind == "money" and one.unit.rate is not None


def _is_of_others(one: Counted) -> bool:
    """Whether things were there before anything was done since: entry from seven towns, in these three mills.

    Or stand in an aside on the beginning: since May, when Reed asked for 40 guards.
    """
    statement, before = one.at.statement, one.at.opening - 1
    if statement.word(before) == "from" or statement.word(before) in _FIGURES.points_at_several:
        return True
    near = range(max(one.at.sentence[0], before - _MOST_WORDS_TO_DAY), before + 1)
    opening = next((here for here in reversed(near) if statement.tags[here] == COMMA), None)
    return opening is not None and statement.word(opening + 1) == "when"


def _is_past(one: Counted, since: int) -> bool:
    """Whether only those counted had been somewhere since then: two guards who had been missing since May are dead."""
    statement = one.at.statement
    near = range(max(one.at.index, since - _REACH_TO_WHO_WORDS), since)
    return any(statement.tags[here] == RELATIVE and statement.word(here + 1) == "had" for here in near)


def _is_whole(one: Counted) -> bool:
    """Whether only a part of it has changed since: 3 of its 14 boats; two of the 31."""
    statement, before = one.at.statement, one.at.opening - 1
    while statement.tag(before) in DETERMINERS:
        before -= 1
    some = statement.tag(before - 1)
    return statement.word(before) == "of" and (some == NUMBER or statement.word(before - 1) in _FIGURES.counts_some_of)


def _is_perfect(one: Counted, first: int, end: int) -> bool:
    """Whether something has happened, as it must have where it is counted since a day."""
    statement = one.at.statement
    return any(statement.word(here) in _FIGURES.of_the_perfect for here in range(first, end))


def _is_record(one: Counted, since: int, first: int) -> bool:
    """Whether the words compare with another time: the worst storm since 2008."""
    words = [one.at.statement.word(here) for here in range(max(first, since - _REACH_WORDS), since)]
    return any(word in _FIGURES.of_a_record or word.endswith("est") for word in words)
