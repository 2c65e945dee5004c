"""Merges deadlines that a text states more than once, and makes a former one a term of its replacement."""

from datetime import date
from typing import Literal

import msgspec

from briefcli import regexes
from briefcli.extract.deadlines.deadline import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.due_dates import DueDate
from briefcli.extract.deadlines.duty import Status
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule
from briefcli.model import when

_DEADLINES = lexicon.deadlines()
_SPEECH = lexicon.speech()
_PRONOUNS = _SPEECH.pronouns_of_people | _SPEECH.other_pronouns

_MOST_DEADLINES = 8
"""Most deadlines on one day that are compared with each other, so that time stays linear."""
_REACH_OF_FORMER_CHARACTERS = 400
"""How far after a deadline the text may say what it was before: the next two or three sentences."""
_WORD = regexes.compile(r"\w+")
_LONGEST_PHRASE_CHARACTERS = 200
"""Of a longer phrase for who or what, only the beginning is compared."""


def joined(text: str, found: list[FoundDeadline], published: date | None) -> tuple[FoundDeadline, ...]:
    """The deadlines, each with the places that state it again, and with the former ends that it replaced."""
    kept: list[FoundDeadline] = []
    again: list[list[Span]] = []
    of_length: dict[str, list[int]] = {}
    on_day: dict[tuple[date | None, str | None], list[int]] = {}
    for one in found:
        if one.status == "former":
            if kept and _is_of(text, kept[-1], one):
                kept[-1] = _with_former(kept[-1], one)
            else:
                kept.append(msgspec.structs.replace(one, status="set", is_over=True))
                again.append([])
            continue
        if kept and _changes(text, kept[-1], one, published):
            kept[-1] = _with_change(text, kept[-1], one, published)
        if one.is_change or (kept and kept[-1].change == one.span):
            continue
        due = one.term.due
        same_day = on_day.setdefault((due.latest, None if due.latest else due.length), [])
        same_length = of_length.setdefault(due.length, []) if due.length else []
        near = (*reversed(same_day[-_MOST_DEADLINES:]), *reversed(same_length[-_MOST_DEADLINES:]))
        index = next((at for at in near if _is_same(text, kept[at], one)), None)
        if index is None:
            same_day.append(len(kept))
            same_length.append(len(kept))
            kept.append(one)
            again.append([])
        else:
            kept[index] = _merged(kept[index], one)
            again[index].append(one.span)
    return tuple(
        msgspec.structs.replace(one, mentions=tuple(spans))
        for one, spans in zip(kept, again, strict=True)
        if not one.is_over
    )


def _is_same(text: str, one: FoundDeadline, other: FoundDeadline) -> bool:
    """Whether two deadlines on one day, or of one length, are one: the same hour, and nobody else who must act."""
    first, second = one.term.due, other.term.due
    if first.length is not None and first.length == second.length and (not first.announced or not second.announced):
        return rules.first(SAME_LENGTH, text, one, other) is not None
    if first.earliest != second.earliest or (first.latest is None and first.length is None):
        return False
    if first.clock and second.clock and first.clock != second.clock:
        return False
    return rules.first(SAME, text, one, other) is not None


def _is_told_again(text: str, one: FoundDeadline, other: FoundDeadline) -> Literal[True] | None:
    """The firm must pay by Friday. The Orul firm has until Friday to pay."""
    if one.span.touches(other.span):
        return True
    binds_same = (
        one.addressed_to is None or other.addressed_to is None or _shared(text, one.addressed_to, other.addressed_to)
    )
    if not binds_same:
        return None
    return True if one.what is None or other.what is None or _shared(text, one.what, other.what) else None


def _is_as_long(text: str, one: FoundDeadline, other: FoundDeadline) -> Literal[True] | None:
    """Port gets five-day ultimatum. On Monday dockers gave the port five days to raise their pay."""
    who = _shared(text, one.addressed_to, other.addressed_to) if one.addressed_to and other.addressed_to else None
    by = _shared(text, one.set_by, other.set_by) if one.set_by and other.set_by else None
    what = _shared(text, one.what, other.what) if one.what and other.what else None
    return None if who is False or what is False or (by is False and not who) else True


def _is_of_pronoun(text: str, one: FoundDeadline, other: FoundDeadline) -> Literal[True] | None:
    """The firm must pay by Friday. It has until Friday to find the money."""
    if one.addressed_to is None or other.addressed_to is None or _shared(text, one.addressed_to, other.addressed_to):
        return None
    return True if other.addressed_to.of(text).lower() in _PRONOUNS else None


def _shared(text: str, one: Span, other: Span) -> bool:
    """Whether two phrases share a content word."""
    left, right = (set(_WORD.findall(span.of(text)[:_LONGEST_PHRASE_CHARACTERS].lower())) for span in (one, other))
    return not (left & right).isdisjoint(left - _DEADLINES.small_words)


def _merged(one: FoundDeadline, other: FoundDeadline) -> FoundDeadline:
    return msgspec.structs.replace(
        one,
        addressed_to=one.addressed_to or other.addressed_to,
        what=one.what or other.what,
        set_by=one.set_by or other.set_by,
        consequence=one.consequence or other.consequence,
        status=one.status if other.status == "set" else other.status,
        status_rule=one.status_rule if other.status == "set" else other.status_rule,
        terms=_better(one.terms, other.terms),
        is_over=one.is_over and other.is_over,
    )


def _better(one: tuple[FoundTerm, ...], other: tuple[FoundTerm, ...]) -> tuple[FoundTerm, ...]:
    """The terms that tell more: of which one was announced on a day, or there are more."""
    if len(one) != len(other):
        return max(one, other, key=len)
    known, new = one[-1].due, other[-1].due
    return other if known.length == new.length and _is_told(new) > _is_told(known) else one


def _is_told(due: DueDate) -> tuple[bool, bool]:
    return due.announced is not None, due.latest is not None


def _changes(text: str, one: FoundDeadline, change: FoundDeadline, published: date | None) -> bool:
    """Whether a deadline tells only what became of the one before it: near it, and for nobody and nothing else."""
    if not change.points_back or change.status == "set" or len(change.terms) > 1:
        return False
    if change.span.start - one.span.end > _REACH_OF_FORMER_CHARACTERS or not _is_for_same(text, one, change):
        return False
    day, new = one.term.due.latest, change.term.due.latest
    if change.status in ("missed", "met"):
        return day is not None and published is not None and day <= published
    if change.is_change:
        return True
    return day is not None and new is not None and (new > day if change.status == "extended" else new != day)


def _is_for_same(text: str, one: FoundDeadline, change: FoundDeadline) -> bool:
    """Whether a change names nobody and nothing else than the deadline before it does."""
    if change.addressed_to and one.addressed_to and not _shared(text, one.addressed_to, change.addressed_to):
        return False
    named = [words for words in (one.what, one.consequence) if words is not None]
    return change.what is None or any(_shared(text, words, change.what) for words in named)


def _with_change(text: str, one: FoundDeadline, change: FoundDeadline, published: date | None) -> FoundDeadline:
    """A deadline that was extended, moved, missed, met or dropped, with the term to which it was moved."""
    rules.tell(CHANGE)
    term = change.term
    if change.is_change and term.due.days is not None and one.term.due.latest is not None:
        term = msgspec.structs.replace(term, due=_put_off(term.due.days, one.term.due.latest, term.span.of(text)))
    terms = (*one.terms, term) if term.due.latest is not None else one.terms
    last = terms[-1].due.latest
    is_put_off = change.status in ("extended", "moved")
    still_over = one.is_over and is_put_off and (last is None or published is None or last < published)
    return msgspec.structs.replace(
        one, terms=terms, status=change.status, status_rule=change.status_rule, change=change.span, is_over=still_over
    )


def _put_off(days: int, former: date, words: str) -> DueDate:
    """The day so many days after the former one."""
    day = when.add_days(former, days)
    return (
        DueDate(day, day, basis=f"“{' '.join(words.split())}”, counted from the former day")
        if day is not None
        else DueDate()
    )


def _is_of(text: str, one: FoundDeadline, former: FoundDeadline) -> bool:
    """Whether a former deadline belongs to the one stated before it: near it, and for nothing else."""
    if former.span.start - one.span.end > _REACH_OF_FORMER_CHARACTERS:
        return False
    return one.what is None or former.what is None or _shared(text, one.what, former.what)


def _with_former(one: FoundDeadline, former: FoundDeadline) -> FoundDeadline:
    """A deadline with a term that the text says it had before."""
    day, due = former.term.due.latest, one.terms[0].due.latest
    if day is None or due is None or day == one.term.due.latest:
        return one
    rules.tell(FORMER_END)
    status: Status = one.status if one.status != "set" else "extended" if day < due else "moved"
    told = one.status_rule if one.status != "set" else FORMER_END.name
    return msgspec.structs.replace(one, terms=(former.term, *one.terms), status=status, status_rule=told)


SAME: tuple[Row[[str, FoundDeadline, FoundDeadline], Literal[True]], ...] = (
    Row(
        "deadline stated again",
        "Two deadlines on one day are one where their words overlap, or where who must act and what must be done share "
        "a word or are not stated.",
        "The firm must pay the fine by 1 August. The Orul firm has until 1 August to pay.",
        "The firm must pay the fine by 1 August. The mayor has until 1 August to quit.",
        _is_told_again,
    ),
    Row(
        "deadline stated again with a pronoun",
        "A deadline on the same day that binds “it” or “they” is the one stated before.",
        "The firm must pay the fine by 1 August. It has until 1 August to find the money.",
        "The firm must pay the fine by 1 August. Doe has until 1 August to find a house.",
        _is_of_pronoun,
    ),
)
"""What makes two deadlines on one day the same; the place includes the text and both."""
SAME_LENGTH: tuple[Row[[str, FoundDeadline, FoundDeadline], Literal[True]], ...] = (
    Row(
        "deadline of the same length",
        "Two deadlines of one length, at most one of them from a given day, are one if they bind nobody else.",
        "Marsk gets ten-day ultimatum. On Monday the union gave Marsk a ten-day ultimatum.",
        "Marsk gets ten-day ultimatum. On Monday the union gave Orul a ten-day ultimatum.",
        _is_as_long,
    ),
)
"""What makes two deadlines of one length the same; the place includes the text and both."""
CHANGE = Rule(
    "change of a deadline stated before",
    "“The deadline” that was extended, moved, lifted, missed or met soon after one was stated is that one.",
    "The firm must reply by 1 August. The court has extended the deadline to 8 August.",
    "The firm must reply by 1 August. The court has extended the deadline for bids to 8 August.",
)
FORMER_END = Rule(
    "former deadline stated afterwards",
    "A former deadline for the same thing, mentioned soon after the present one, is an earlier term of it.",
    "The deadline for bids is 1 August. The original deadline for bids had been 20 July.",
    "The deadline for bids is 1 August. The other deadline for bids is 20 August.",
)
