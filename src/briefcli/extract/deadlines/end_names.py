"""Nouns that name a deadline: a deadline, the closing date, the date by which, a 14-day notice, a truce."""

from collections.abc import Iterator
from typing import NamedTuple

from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import TIME, letters
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()

_LAST_WORDS = (
    _DEADLINES.limit_nouns
    | {pair.split()[-1] for pair in _DEADLINES.limit_pairs}
    | {"date", "day", "notice", "period"}
    | _DEADLINES.valid
    | _DEADLINES.threatened
    | {"it"}
)
"""The last words of all such nouns; the rows are tried at no other word."""

_CHANGES = _DEADLINES.extends | _DEADLINES.moves

MOST_ADJECTIVES = 3
"""Most words between a length and its noun: a 14-day eviction notice."""
_LESS = ("less than ", "fewer than ")
_OWNS = ("'s", "’s")
_IN_NAME = letters("NOMINAL GENITIVE PARTICIPLE NUMBER OTHER")


class Name(NamedTuple):
    """A noun that names a deadline: its first and last token, and whether it is one even if nothing changes it.

    `rule` names the row that found it. `refers` says that it only stands for a deadline that was told before.
    """

    first: int
    last: int
    is_end: bool
    rule: str | None = None
    refers: bool = False


def find(statement: Statement) -> Iterator[Name]:
    """The nouns for deadlines in a sentence, in order."""
    for index, token in enumerate(statement.tokens):
        if token.lower in _LAST_WORDS or token.tag == TIME:
            decided = rules.first(NAMES, statement, index)
            if decided is not None:
                yield decided.found._replace(rule=decided.rule)


def _limit_noun(statement: Statement, index: int) -> Name | None:
    """The deadline; not: Deadline, a weekly paper."""
    is_title = index == 0 and statement.word(1) == ","
    return Name(index, index, True) if statement.word(index) in _DEADLINES.limit_nouns and not is_title else None


def _limit_pair(statement: Statement, index: int) -> Name | None:
    """The closing date."""
    is_pair = statement.said(index - 1, index + 1) in _DEADLINES.limit_pairs
    return Name(index - 1, index, True) if is_pair else None


def _date_by_which(statement: Statement, index: int) -> Name | None:
    """The date by which Doe must open the gates."""
    is_date = statement.word(index) in ("date", "day") and statement.said(index + 1, index + 3) == "by which"
    return Name(index, index + 2, True) if is_date else None


def _notice(statement: Statement, index: int) -> Name | None:
    """A 14-day notice; a 30-day appeal period."""
    at = length_before(statement, index) if _is_notice(statement, index) else None
    is_range = at is not None and statement.word(at - 1) == "to"  # the September 23 to 30 filing period
    is_less = at is not None and statement.word(at).startswith(_LESS)  # less than an hour’s notice, a complaint
    is_week = statement.word(at + 1) in _OWNS if at is not None else False  # next week’s strike notice
    is_week = is_week and not any(map(str.isdigit, _length_of(statement, at or 0)))
    is_week = is_week or statement.said(index + 1, index + 4) == "to take effect"  # whose day follows
    if at is not None and _is_of_terms(statement, at, index):
        return None
    return Name(index, index, True) if at is not None and not (is_range or is_less or is_week) else None


def _is_of_terms(statement: Statement, length: int, index: int) -> bool:
    """Whether a length is among the terms of a loan or a contract: with a two-year grace period, on two days’ notice.

    Not: gave the banks a two-year grace period to raise their capital, within the six-month grace period.
    """
    first = length - (statement.word(length - 1) in _DEADLINES.articles_of_limit)
    before = statement.word(first - 1)
    if statement.word(index + 1) == "to" or before == "within":
        return False
    is_long = _length_of(statement, length).endswith("Y")
    is_grace = statement.word(index - 1) == "grace" and (is_long or before == "with")
    return is_grace or (statement.word(index) == "notice" and before in ("at", "on"))


def _length_of(statement: Statement, token: int) -> str:
    """The value of a length of time that is a token; nothing of a day or a week."""
    times = (time.expression for time in statement.times if time.token == token)
    return next((one.value or "" for one in times if one.type == "DURATION"), "")


def _is_notice(statement: Statement, index: int) -> bool:
    word = statement.word(index)
    return word == "notice" or (word == "period" and statement.word(index - 1) in _DEADLINES.periods)


def _valid(statement: Statement, index: int) -> Name | None:
    """A truce, an offer or an appeal period, which may be extended."""
    is_slot = statement.word(index) == "window" and statement.word(index - 1) in _DEADLINES.before_slot
    is_valid = (statement.word(index) in _DEADLINES.valid and not is_slot) or _is_notice(statement, index)
    return Name(index, index, False) if is_valid else None


def _it(statement: Statement, index: int) -> Name | None:
    """The board extended it to 3 July; put it off until Monday."""
    if statement.word(index) != "it" or lexicon.lemma(statement.word(index - 1)) not in _CHANGES:
        return None
    after = statement.words(index + 1, index + 3)
    leads = not (_DEADLINES.leads_to_new_end | {"by"}).isdisjoint(after)
    return Name(index, index, is_end=False, refers=True) if leads else None


def _threatened(statement: Statement, index: int) -> Name | None:
    """The strike was called off."""
    if statement.word(index) not in _DEADLINES.threatened:
        return None
    chunk = statement.chunk_before(index + 1)
    if chunk < 0:
        return None  # a line with nothing but a time: By March
    is_known = not _DEADLINES.points_back.isdisjoint(statement.words(statement.phrases.chunks[chunk].first, index))
    return Name(index, index, is_end=False, refers=True) if is_known else None


def length_before(statement: Statement, noun: int) -> int | None:
    """The number of the time in front of a noun: a 14-day notice, 60 days' notice."""
    for index in range(noun - 1, max(-1, noun - 2 - MOST_ADJECTIVES), -1):
        if statement.tokens[index].tag == TIME:
            return index
        if statement.tokens[index].tag not in _IN_NAME:
            return None
    return None


NAMES = (
    Row(
        "noun for a deadline",
        "“Deadline”, “ultimatum” and “cut-off” name a deadline.",
        "The court set a deadline of 1 August for the mill to close.",
        "Deadline, a weekly paper, told the mill to close before 1 August.",
        _limit_noun,
    ),
    Row(
        "closing date",
        "“Closing date”, “time limit”, “due date” and similar pairs name a deadline.",
        "The closing date for bids is 1 August.",
        "The closing scene for now is on 1 August.",
        _limit_pair,
    ),
    Row(
        "date by which",
        "“The date by which” names a deadline for what follows.",
        "Doe named 1 August as the date by which the mill must close.",
        "Doe named 1 August as the date on which the mill must close.",
        _date_by_which,
    ),
    Row(
        "notice with its length",
        "A notice, an appeal period or the like names a deadline where its length comes before it.",
        "The mill gave its workers 60 days' notice.",
        "The mill gave its workers notice of 60 lay-offs on Friday.",
        _notice,
    ),
    Row(
        "truce or offer extended",
        "A truce, an offer or anything else valid for a time names a deadline where it is extended or moved.",
        "Both sides extended the truce to 1 August.",
        "Both sides praised the truce of 1 August.",
        _valid,
    ),
    Row(
        "deadline called “it”",
        "“It” behind a verb that extends or moves, with a new time, is the deadline of the sentence before.",
        "The deadline for bids was 3 July. The council extended it to 10 August.",
        "The deadline for bids was 3 July. The council praised it on 10 August.",
        _it,
    ),
    Row(
        "strike that was called off",
        "A strike or the like that would have come with a deadline is what its call-off refers to.",
        "The nurses called a strike from 1 August unless the board raises their pay. The strike was called off.",
        "The nurses called a strike from 1 August unless the board raises their pay. The vote was called off.",
        _threatened,
    ),
)
"""The nouns that name a deadline; the place is the last of their words."""
