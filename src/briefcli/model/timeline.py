"""Events and due dates in the order in which they happen, seen from one day."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

import msgspec

from briefcli.model.deadline import Deadline, Moment, Term, day_of
from briefcli.model.event import Event
from briefcli.model.when import Period

Relation = Literal["past", "today", "due", "undated"]


class Entry(msgspec.Struct, frozen=True):
    """An event, or a deadline for the due date of its term in force, and where it lies from a day.

    `days_away` is signed: 3 is in three days, -1 was yesterday, 0 is within the period; missing where
    the date is unknown.
    """

    fact: Event | Deadline
    period: Period | None
    relation: Relation
    days_away: int | None


def timeline(events: Iterable[Event], deadlines: Iterable[Deadline], moment: Moment) -> tuple[Entry, ...]:
    """Events and due dates in order of their first day, undated ones last; without what was not yet announced.

    A month comes before its days, and what falls on one day keeps the order of the file.
    """
    day = day_of(moment)
    entries = [Entry(event, event.period, *_relation(event.period, day)) for event in events]
    for deadline in deadlines:
        term = deadline.in_force(moment)
        if term is not None:
            period = _period(term)
            relation, away = _relation(period, term.day_of(moment))
            is_over = term.standing(moment).status == "passed"
            entries.append(Entry(deadline, period, "past" if is_over else relation, away))
    return tuple(sorted(entries, key=_order))


def _period(term: Term) -> Period | None:
    if term.first_day is None or term.last_day is None:
        return None
    return Period(term.first_day, term.last_day, "day" if term.first_day == term.last_day else "interval")


def _relation(period: Period | None, day: date) -> tuple[Relation, int | None]:
    if period is None:
        return "undated", None
    if day < period.earliest:
        return "due", (period.earliest - day).days
    if day > period.latest:
        return "past", (period.latest - day).days
    return "today", 0


def _order(entry: Entry) -> tuple[date, bool, int]:
    if entry.period is None:
        return date.max, True, 0
    return entry.period.earliest, False, -(entry.period.latest - entry.period.earliest).days
