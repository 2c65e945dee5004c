"""A date by which somebody must act, and where it stands on a given day.

The arithmetic of the whole program is here. A deadline has terms in the order of their announcement;
a term is in force from its announcement until the next one. Length counts whole days from the day of
the announcement: 14 July + 50 days is 2 September. A due date without a clock time ends with that day
in the term's zone. What is left is signed: 44 days left, 0 is the day itself, -1 is passed by a day.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, tzinfo
from typing import Annotated, Literal, NamedTuple

import msgspec

from briefcli.model import when
from briefcli.model.fact import Fact, Id, Words
from briefcli.model.problem import Problem

Status = Literal["not_announced", "running", "today", "passed", "superseded", "undated"]
Days = Annotated[int, msgspec.Meta(ge=0, le=1_000_000, description="Whole days.")]
Moment = date
"""A plain day, or an aware `datetime`: a point in time that falls on different days in different zones."""
_CERTAIN_ZONES = ("UTC", "America/New_York")
"""Zones that every database has, those of the bundled story among them: to know that, `zoneinfo` need not be loaded."""


class Standing(NamedTuple):
    """Where a term stands on a day: its status, whole days left, elapsed and in total, and whole minutes left.

    The days are missing before the announcement and where there is no due date, the minutes where either moment is
    known to the day alone: without an hour and its zone, or on a day without a time.
    """

    status: Status
    days_left: int | None = None
    days_elapsed: int | None = None
    days_total: int | None = None
    minutes_left: int | None = None


class Term(Fact, frozen=True, kw_only=True):
    """One setting of a deadline: announced on a day, for so many days, due on a day.

    `length` is in whole days; `length_max` is the longer one of "10 or 12 days", and `due_latest` the
    day it leads to. `due` is worked out where `announced` and `length` are given, and must agree with
    them where it is given too. `zone` is an IANA name; `zone_basis` says how it is known. `basis` says
    how a due date that no length leads to is known. Where there is no due date, `unknown_because` says why.
    """

    announced: date | None = None
    length: Days | None = None
    length_max: Days | None = None
    due: date | None = None
    due_latest: date | None = None
    due_time: time | None = None
    zone: str | None = None
    zone_basis: str | None = None
    basis: str | None = None
    unknown_because: str | None = None

    def _problems(self) -> Iterator[Problem]:
        yield from super()._problems()
        if self.length_max is not None and (self.length is None or self.length_max <= self.length):
            remedy = "`length` is the shorter one of two lengths, `length_max` the longer one."
            yield Problem(("length_max",), "`length_max` must be greater than `length`", remedy, ("length",))
        yield from self._disagreement("length", "due", self.length, self.due)
        yield from self._disagreement("length_max", "due_latest", self.length_max, self.due_latest)
        yield from self._disorder()
        if self.zone is not None and not _is_zone(self.zone):
            text = f"{self.zone[:40]!r} is no time zone"
            yield Problem(("zone",), text, "Use a name of the IANA database, such as Europe/Kyiv or UTC.")
        if self.due_time is not None and self.due_time.tzinfo is not None:
            remedy = "Write the clock time alone, and name the place in `zone`."
            yield Problem(("due_time",), "`due_time` has an offset of its own", remedy)

    def _disagreement(self, length_name: str, due_name: str, length: int | None, due: date | None) -> Iterator[Problem]:
        if length is None or self.announced is None:
            return
        days = f"{length} day{'s' * (length != 1)}"
        sum_ = when.add_days(self.announced, length)
        if sum_ is None:
            text = f"`{length_name}` of {days} leads beyond the calendar"
            yield Problem((length_name,), text, "The last day of the calendar is 9999-12-31.", ("announced",))
        elif due is not None and due != sum_:
            text = f"`{due_name}` is {due}, but {self.announced} + {days} is {sum_}"
            remedy = f"See which of the three is wrong; `{due_name}` may be left out."
            yield Problem((due_name,), text, remedy, ("announced", length_name))

    def _disorder(self) -> Iterator[Problem]:
        first, announced = self.first_day, self.announced
        if first is None and (announced is None or self.length is None) and not self.unknown_because:
            text = "the term has no `due` date, none can be worked out, and there is no reason"
            remedy = "Give `due`, or `announced` and `length`; or say in `unknown_because` why there is no date."
            yield Problem(("due",), text, remedy, ("announced", "length", "unknown_because"))
        if self.due_latest and first and self.due_latest < first:
            remedy = "`due_latest` is the last day that may be meant."
            yield Problem(("due_latest",), "`due_latest` lies before `due`", remedy, ("due", "announced", "length"))
        if first and announced and first < announced:
            text = f"`due` ({first}) lies before `announced` ({announced})"
            yield Problem(("due",), text, "See which of the two is wrong.", ("announced", "length"))

    @property
    def first_day(self) -> date | None:
        """The due date, or the earliest one of several."""
        if self.due is None and self.announced and self.length is not None:
            return when.add_days(self.announced, self.length)
        return self.due

    @property
    def last_day(self) -> date | None:
        """The due date, or the latest one of several."""
        if self.due_latest is None and self.announced and self.length_max is not None:
            return when.add_days(self.announced, self.length_max)
        return self.due_latest or self.first_day

    @property
    def days_total(self) -> int | None:
        """Whole days from the announcement to the due date."""
        return (self.first_day - self.announced).days if self.first_day and self.announced else None

    def day_of(self, moment: Moment) -> date:
        """The calendar day of a moment in the term's zone; a plain date is that day everywhere."""
        if self.zone is not None and isinstance(moment, datetime):
            return moment.astimezone(_zone(self.zone)).date()
        return day_of(moment)

    def ends_at(self) -> datetime | None:
        """The last moment of the term: its due time, or the midnight that ends its last day."""
        if self.last_day is None:
            return None
        zone = _zone(self.zone) if self.zone else None
        if self.due_time is not None:
            return datetime.combine(self.last_day, self.due_time, zone)
        midnight = when.add_days(self.last_day, 1)
        return datetime.combine(midnight, time(), zone) if midnight else None

    def standing(self, moment: Moment) -> Standing:
        """Where the term stands at a moment, taken by itself."""
        day = self.day_of(moment)
        if self.announced and day < self.announced:
            return Standing("not_announced", days_total=self.days_total)
        elapsed = (day - self.announced).days if self.announced else None
        if self.first_day is None or self.last_day is None:
            return Standing("undated", days_elapsed=elapsed)
        if day < self.first_day:
            left = (self.first_day - day).days
            return Standing("running", left, elapsed, self.days_total, self._minutes_left(moment))
        if day > self.last_day:
            return Standing("passed", (self.last_day - day).days, elapsed, self.days_total)
        status: Status = "passed" if self._is_over(moment) else "today"
        minutes = self._minutes_left(moment) if status == "today" else None
        return Standing(status, 0, elapsed, self.days_total, minutes)

    def _minutes_left(self, moment: Moment) -> int | None:
        end = self.ends_at()
        if self.due_time is None or end is None or end.tzinfo is None or not isinstance(moment, datetime):
            return None
        return int((end - moment).total_seconds() // 60)

    def _is_over(self, moment: Moment) -> bool:
        end = self.ends_at()
        if self.due_time is None or end is None or not isinstance(moment, datetime):
            return False
        return moment >= (end if end.tzinfo else end.replace(tzinfo=moment.tzinfo))


class Deadline(Fact, frozen=True, kw_only=True):
    """What somebody must do by when, else what; with every term that was set for it.

    `set_by` and `addressed_to` are ids of people. Terms stand in the order of their announcement,
    one whose announcement is unknown first.
    """

    what: Words
    terms: Annotated[tuple[Term, ...], msgspec.Meta(min_length=1)]
    set_by: Id | None = None
    addressed_to: Id | None = None
    consequence: str | None = None

    def _problems(self) -> Iterator[Problem]:
        yield from super()._problems()
        latest = date.min
        for index, term in enumerate(self.terms):
            announced = term.announced or date.min
            if announced < latest:
                before = "on an unknown day" if term.announced is None else str(announced)
                text = f"this term was announced {before}, before the term that stands above it ({latest})"
                remedy = "Put the terms in the order of their announcement, one of an unknown day first."
                yield Problem(("terms", index, "announced"), text, remedy)
            latest = max(latest, announced)

    def in_force(self, moment: Moment) -> Term | None:
        """The term in force at a moment: the last one announced by then, or nothing before the first."""
        known = [term for term in self.terms if not term.announced or term.announced <= term.day_of(moment)]
        return known[-1] if known else None

    def standings(self, moment: Moment) -> tuple[tuple[Term, Standing], ...]:
        """Every term with where it stands, those that a later one has replaced as `superseded`."""
        current = self.in_force(moment)
        result: list[tuple[Term, Standing]] = []
        for term in self.terms:
            standing = term.standing(moment)
            if term is not current and standing.status != "not_announced":
                standing = standing._replace(status="superseded")
            result.append((term, standing))
        return tuple(result)

    def standing(self, moment: Moment) -> Standing:
        """Where the deadline stands at a moment: as its term in force, or not announced."""
        current = self.in_force(moment)
        return current.standing(moment) if current else Standing("not_announced")


def day_of(moment: Moment) -> date:
    """The calendar day of a moment: itself, or the day that a point in time falls on in its own zone."""
    return moment.date() if isinstance(moment, datetime) else moment


def _zone(name: str) -> tzinfo:
    """The time zone with a name. Raises `ValueError`, `LookupError` or `OSError` where there is none."""
    from zoneinfo import ZoneInfo  # takes a thirtieth of a short command; most deadlines are days

    return ZoneInfo(name)


def _is_zone(name: str) -> bool:
    if name in _CERTAIN_ZONES:
        return True
    try:
        _zone(name)
    except (ValueError, LookupError, OSError):
        return False
    return True
