"""A calendar (RFC 5545) of one story or of many: what `appointments` finds, in the words of `icalendar`.

A deadline keeps its UID and has a higher SEQUENCE with each term, so that a calendar that is fetched again moves it.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, vText

from briefcli.errors import NothingMatched
from briefcli.export import addresses, appointments
from briefcli.export.appointments import Appointment, Undated
from briefcli.export.subject import Subject
from briefcli.model.deadline import Moment
from briefcli.views import sanitise

_PRODUCT = "-//briefcli//brief//EN"
"""Without a version: the same story gives the same bytes."""
_FETCHED_AGAIN = timedelta(hours=1)
"""How often subscribers may ask for the file again; left alone, some calendars do so once a week."""


def write(subjects: Sequence[Subject], *, alarm: timedelta | None) -> bytes:
    """One calendar with the deadlines and events of all stories; with a reminder this long before each, if wanted.

    Raises `NothingMatched` where nothing has a day: an empty calendar is none.
    """
    found = [(one, subject.moment) for subject in subjects for one in appointments.find(subject)]
    events = [_event(one, moment, alarm) for one, moment in found if isinstance(one, Appointment)]
    if not events:
        remedy = "`brief timeline` shows every event, those without a day too."
        raise NothingMatched("no deadline and nothing that is to come has a day for a calendar", remedy)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    _say(calendar, "name", "x-wr-calname", sanitise.line(subjects[0].story.title if len(subjects) == 1 else "brief"))
    _say(calendar, "description", "x-wr-caldesc", "\n".join(_left_out(subjects)))
    calendar.add("refresh-interval", _FETCHED_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    calendar.subcomponents = [*_zones(one for one, _ in found if isinstance(one, Appointment)), *events]
    written: bytes = calendar.to_ical()
    return written


def remarks(subjects: Sequence[Subject]) -> tuple[str, ...]:
    """What is to come in these stories and stands in no calendar, each with the reason, in a sentence."""
    return tuple(
        sanitise.line(f"not in the calendar of {one.story}: {one.what} ({one.why})") for one in _undated(subjects)
    )


def _left_out(subjects: Sequence[Subject]) -> Iterator[str]:
    """The same as a calendar says it of itself, with the story only where it has several."""
    for one in _undated(subjects):
        of = f" of {one.story}" if len(subjects) > 1 else ""
        yield sanitise.line(f"Left out{of}: {one.what} ({one.why})")


def _undated(subjects: Sequence[Subject]) -> Iterator[Undated]:
    for subject in subjects:
        yield from (one for one in appointments.find(subject) if isinstance(one, Undated))


def _say(calendar: Calendar, name: str, older: str, words: str) -> None:
    """A property of RFC 7986, and the one that older programs read; both are TEXT, which `icalendar` does not know."""
    for property_ in (name, older) if words else ():
        calendar.add(property_, vText(words))


def _event(appointment: Appointment, moment: Moment, alarm: timedelta | None) -> Event:
    event = Event()
    event.add("uid", appointment.uid)
    event.add("dtstamp", _stamp(moment))
    event.add("sequence", appointment.sequence)
    event.add("dtstart", appointment.start)
    if appointment.end is not None:
        event.add("dtend", appointment.end)
    event.add("summary", sanitise.line(appointment.summary))
    event.add("description", "\n".join(map(sanitise.line, appointment.description)))
    event.add("categories", [sanitise.line(appointment.story)])
    event.add("transp", "TRANSPARENT")  # a deadline keeps nobody from other work
    if appointment.address is not None:
        event.add("url", addresses.uri(appointment.address))
    if appointment.is_cancelled:
        event.add("status", "CANCELLED")
    elif alarm is not None and not appointment.is_over:
        event.add_component(_reminder(appointment, alarm))
    return event


def _reminder(appointment: Appointment, before: timedelta) -> Alarm:
    reminder = Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", sanitise.line(appointment.summary))
    reminder.add("trigger", -before)
    return reminder


def _stamp(moment: Moment) -> datetime:
    """When an event was written down, which is the moment from which it is seen: nothing here asks the clock."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).replace(microsecond=0)
    return datetime.combine(moment, time(), UTC)


def _zones(found: "Iterator[Appointment]") -> Iterator[Timezone]:
    """The rules of each zone that a time is in, for the years in which it is; UTC needs none (RFC 5545, 3.2.19)."""
    years: dict[str, set[int]] = {}
    for one in found:
        for day in (one.start, one.end):
            if isinstance(day, datetime) and isinstance(day.tzinfo, ZoneInfo) and not _is_utc(day.tzinfo):
                years.setdefault(day.tzinfo.key, set()).add(day.year)
    for name in sorted(years):
        first = date(max(min(years[name]) - 1, 1), 1, 1)
        last = date(min(max(years[name]) + 2, 9999), 1, 1)
        yield Timezone.from_tzinfo(ZoneInfo(name), name, first, last)


def _is_utc(zone: ZoneInfo) -> bool:
    """Whether a zone is written as UTC, as `icalendar` does it."""
    return zone.key in ("UTC", "Etc/UTC")
