"""Merges deadlines that a text states more than once, and makes a former one a term of its replacement."""

from collections.abc import Iterable
from datetime import date

import msgspec

from briefcli.extract.deadlines import same_deadline
from briefcli.extract.deadlines.deadline import FoundDeadline, FoundTerm
from briefcli.extract.deadlines.due_dates import DueDate
from briefcli.extract.deadlines.duty import Status
from briefcli.extract.text import rules
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule
from briefcli.model import when


def joined(text: str, found: Iterable[FoundDeadline], published: date | None) -> tuple[FoundDeadline, ...]:
    """The deadlines, each with the places that state it again, and with the former ends that it replaced."""
    kept = _Kept(text, published)
    for one in found:
        kept.take(one)
    return kept.all()


class _Kept:
    """The deadlines of a text so far, each once."""

    def __init__(self, text: str, published: date | None) -> None:
        self._text = text
        self._published = published
        self._headline = same_deadline.end_of_headline(text)
        self._ones: list[FoundDeadline] = []
        self._again: list[list[Span]] = []
        """For each, the places that state it again."""
        self._of_length: dict[int | str | None, list[int]] = {}
        self._open: list[int] = []
        """The indexes of those in the headline that have no day, or only a month, a week or one that is counted."""
        self._on_day: dict[tuple[date | None, str | None], list[int]] = {}
        self._last = 0
        """The index of the one that was stated last, be it again."""

    def all(self) -> tuple[FoundDeadline, ...]:
        """The deadlines that still count, in order."""
        return tuple(
            msgspec.structs.replace(one, mentions=tuple(spans))
            for one, spans in zip(self._ones, self._again, strict=True)
            if not one.is_over
        )

    def take(self, one: FoundDeadline) -> None:
        """Adds a deadline, or what it tells of one before."""
        if one.status == "former":
            self._take_former(one)
        elif not self._is_change(one) and not self._is_again(one):
            for near in self._lists(one):
                near.append(len(self._ones))
            self._keep(one)

    def _keep(self, one: FoundDeadline) -> None:
        due = one.term.due
        is_open = due.length is None and (due.latest is None or due.latest != due.earliest)
        if one.span.end <= self._headline and (is_open or same_deadline.is_counted(due)):
            self._open.append(len(self._ones))
        self._last = len(self._ones)
        self._ones.append(one)
        self._again.append([])

    def _take_former(self, one: FoundDeadline) -> None:
        if self._ones and _is_of(self._text, self._ones[-1], one):
            self._ones[-1] = _with_former(self._ones[-1], one)
        else:
            self._keep(msgspec.structs.replace(one, status="set", is_over=True))

    def _is_change(self, one: FoundDeadline) -> bool:
        """Whether it tells only what became of the one before, which is noted there."""
        if not self._ones:
            return one.is_change
        last, newest = self._last, len(self._ones) - 1
        for index in dict.fromkeys((last, newest)):
            told_at = max(span.end for span in (self._ones[index].span, *self._again[index][-1:]))
            if _changes(self._text, self._ones[index], one, told_at, self._published):
                self._ones[index] = _with_change(self._text, self._ones[index], one, self._published)
                return True
        return one.is_change

    def _is_again(self, one: FoundDeadline) -> bool:
        """Whether it is one before, which gets what it tells besides."""
        ones = self._ones
        near = [at for indexes in self._lists(one) for at in reversed(indexes[-same_deadline.MOST_DEADLINES :])]
        if (index := same_deadline.counted_before(self._text, ones, one)) is not None:
            ones[index] = _with_told_day(ones[index], one)
        elif (index := same_deadline.of_month(self._text, ones, one)) is not None:
            ones[index] = _merged(ones[index], one)
        elif (index := next((at for at in near if same_deadline.is_same(self._text, ones[at], one)), None)) is not None:
            known = ones[index].what
            is_above = ones[index].span.end <= self._headline < one.span.start  # which the body spells out
            is_above = is_above and (known is None or known.end <= self._headline)
            merged = _merged(ones[index], one)
            ones[index] = msgspec.structs.replace(merged, what=one.what or merged.what) if is_above else merged
        elif (
            index := same_deadline.of_headline(self._text, ones, [*near, *self._open], one, self._headline)
        ) is not None:
            ones[index] = _merged(one, ones[index])  # the body says more than its headline
        else:
            return False
        self._again[index].append(one.span)
        self._last = index
        return True

    def _lists(self, one: FoundDeadline) -> list[list[int]]:
        """The indexes of those on its day, and of those of its length."""
        due = one.term.due
        same_day = self._on_day.setdefault((due.latest, None if due.latest else due.length), [])
        return [same_day, self._of_length.setdefault(same_deadline.as_long(due), [])] if due.length else [same_day]


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
    """The terms that tell more: of which one was announced on a day or has an hour, or there are more."""
    if len(one) != len(other):
        return max(one, other, key=len)
    known, new = one[-1].due, other[-1].due
    is_as_long = same_deadline.as_long(known) == same_deadline.as_long(new)
    return other if is_as_long and _is_told(new) > _is_told(known) else one


def _is_told(due: DueDate) -> tuple[bool, bool, bool]:
    return due.announced is not None, due.latest is not None, due.clock is not None


def _with_told_day(one: FoundDeadline, told: FoundDeadline) -> FoundDeadline:
    """A deadline whose day was only counted, with the day that is told for it."""
    is_other = one.term.due.latest != told.term.due.latest
    terms = (*one.terms[:-1], told.term) if is_other else one.terms
    return msgspec.structs.replace(one, terms=terms, consequence=one.consequence or told.consequence)


def _changes(text: str, one: FoundDeadline, change: FoundDeadline, told_at: int, published: date | None) -> bool:
    """Whether a deadline tells only what became of one that was told before it: near it, and for nobody else."""
    if not change.points_back or change.status == "set" or len(change.terms) > 1:
        return False
    if change.span.start - told_at > same_deadline.REACH_CHARACTERS or not _is_for_same(text, one, change):
        return False
    day, new = one.term.due.latest, change.term.due.latest
    if change.status in ("missed", "met"):
        return day is not None and published is not None and day <= published
    if change.is_change:
        return True
    return day is not None and new is not None and (new > day if change.status == "extended" else new != day)


def _is_for_same(text: str, one: FoundDeadline, change: FoundDeadline) -> bool:
    """Whether a change names nobody and nothing else than the deadline before it does."""
    if same_deadline.shared_name(text, one.addressed_to, change.addressed_to) is False:
        return False
    named = [words for words in (one.what, one.consequence) if words is not None]
    return change.what is None or any(same_deadline.shared(text, words, change.what) for words in named)


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
    if former.span.start - one.span.end > same_deadline.REACH_CHARACTERS:
        return False
    return one.what is None or former.what is None or same_deadline.shared(text, one.what, former.what)


def _with_former(one: FoundDeadline, former: FoundDeadline) -> FoundDeadline:
    """A deadline with a term that the text says it had before."""
    day, due = former.term.due.latest, one.terms[0].due.latest
    if day is None or due is None or day == one.term.due.latest:
        return one
    rules.tell(FORMER_END)
    status: Status = one.status if one.status != "set" else "extended" if day < due else "moved"
    told = one.status_rule if one.status != "set" else FORMER_END.name
    return msgspec.structs.replace(one, terms=(former.term, *one.terms), status=status, status_rule=told)


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
