"""`brief export --to ics`, read by a program that is not ours: what stands on which day, and what khal shows of it."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Component, Event

from briefcli.export import calendar
from briefcli.export.subject import Subject
from briefcli.views import sanitise
from factories import Json, citation, deadline, encoded, event, note, nouns, report, story, term
from runs import run

Brief = Callable[..., Any]
UID = "marsk-storm+d1@briefcli.invalid"
MOVED = term(id="t2", announced="2031-05-08", length=20, due="2031-05-28")
LIFTED = term(id="t2", announced="2031-05-08", length=None, due=None, unknown_because="the mayor lifted it")
IN_KYIV = term(due_time="17:30:00", zone="Europe/Kyiv")
SET_AGAIN = IN_KYIV | {"id": "t4", "announced": "2031-05-09", "due": "2031-05-19"}
DROPPED = note(about=["d1"], kind="outcome", rule="deadline dropped", title="Dropped, the article says")
HOSTILE = "Fire; three, four \\ five\r\nEND:VEVENT\r\nBEGIN:VEVENT\x1b]0;\x07\x00 \u202eevil\u2028" + "ж" * 90


def with_terms(*terms: Json, **fields: Any) -> Json:
    return story(deadlines=[deadline(terms=[*terms], addressed_to="quill", **fields)])


@pytest.fixture
def exported(brief: Brief, tmp_path: Path) -> Callable[..., Calendar]:
    """The calendar that `brief export` writes of a story, as another program reads it."""

    def export(value: Json, *options: str, as_of: str = "2031-05-10") -> Calendar:
        path = tmp_path / "story.json"
        path.write_bytes(encoded(value))
        done = brief("export", str(path), "--to", "ics", "--as-of", as_of, *options)
        assert done.status == 0, done.err
        calendar = Calendar.from_ical(done.out)
        assert not any(one.errors for one in calendar.walk())
        return calendar

    return export


def the_deadline(calendar: Calendar) -> Event:
    return next(one for one in calendar.events if str(one["UID"]) == UID)


def written(component: Component, name: str) -> str:
    """The value of a property as it stands in the file; nothing where it is missing."""
    value: Any = component.get(name)
    return value.to_ical().decode() if value is not None else ""


def summed_up(calendar: Calendar) -> tuple[str, str, int, str]:
    """The start and the end of the deadline as they are written, its number, and its status."""
    one = the_deadline(calendar)
    start: Any = one["DTSTART"]
    told = f"{start.params.get('TZID', '')} {written(one, 'DTSTART')}".strip()
    return told, written(one, "DTEND"), int(written(one, "SEQUENCE")), written(one, "STATUS")


def lines(out: str) -> list[str]:
    """The lines of a calendar as they were before they were folded (RFC 5545, 3.1)."""
    return out.replace("\r\n ", "").split("\r\n")


def escaped(words: str) -> str:
    """Words as a TEXT (RFC 5545, 3.3.11)."""
    return re.sub(r"([\\;,])", r"\\\1", words)


@pytest.mark.parametrize(
    ("terms", "as_of", "expected"),
    [
        # the day itself, and the first day after it as the end
        ([term()], "2031-05-02", ("20310511", "20310512", 0, "")),
        # passed: still there
        ([term()], "2031-06-02", ("20310511", "20310512", 0, "")),
        # "10 or 12 days": until the later one has ended
        ([term(length_max=12, due_latest="2031-05-13")], "2031-05-02", ("20310511", "20310514", 0, "")),
        # a later term is not known before its announcement, and moves the deadline from then on
        ([term(), MOVED], "2031-05-07", ("20310511", "20310512", 0, "")),
        ([term(), MOVED], "2031-05-08", ("20310528", "20310529", 2, "")),
        # a later term without a day: the earlier one no longer holds
        ([term(), LIFTED], "2031-05-07", ("20310511", "20310512", 0, "")),
        ([term(), LIFTED], "2031-05-08", ("20310511", "20310512", 2, "CANCELLED")),
        ([term(), LIFTED, MOVED | {"id": "t3"}], "2031-05-08", ("20310528", "20310529", 4, "")),
        # a time with its zone is a moment; without a zone it is not known which moment
        ([IN_KYIV], "2031-05-02", ("Europe/Kyiv 20310511T173000", "", 0, "")),
        ([term(due_time="17:30:00", zone="UTC")], "2031-05-02", ("20310511T173000Z", "", 0, "")),
        ([term(due_time="17:30:00")], "2031-05-02", ("20310511", "20310512", 0, "")),
        (
            [IN_KYIV | {"length_max": 12, "due_latest": "2031-05-13"}],
            "2031-05-02",
            ("Europe/Kyiv 20310511T173000", "20310513T173000", 0, ""),
        ),
        # a zone without a time says where the day ends; a calendar has days alone
        ([term(zone="Europe/Kyiv")], "2031-05-02", ("20310511", "20310512", 0, "")),
        # the first and the last years there are
        (
            [term(announced=None, length=None, due="0001-01-01", due_time="02:30:00", zone="America/Lima")],
            "2031-05-02",
            ("America/Lima 00010101T023000", "", 0, ""),
        ),
        (
            [term(length=None, due="9999-12-31", due_time="23:30:00", zone="Europe/Kyiv")],
            "2031-05-02",
            ("Europe/Kyiv 99991231T233000", "", 0, ""),
        ),
        # the last day of the calendar has none after it
        ([term(length=None, due="9999-12-31")], "2031-05-02", ("99991231", "", 0, "")),
    ],
)
def test_the_term_in_force_is_the_one_that_stands_in_the_calendar(
    exported: Callable[..., Calendar], terms: list[Json], as_of: str, expected: tuple[str, str, int, str]
) -> None:
    assert summed_up(exported(with_terms(*terms), as_of=as_of)) == expected


def test_a_deadline_that_an_article_says_was_dropped_is_cancelled(exported: Callable[..., Calendar]) -> None:
    calendar = exported(with_terms(term()) | {"notes": [DROPPED]})
    missed = exported(with_terms(term()) | {"notes": [DROPPED | {"rule": "deadline missed"}]})

    assert summed_up(calendar) == ("20310511", "20310512", 1, "CANCELLED")
    assert str(the_deadline(calendar)["SUMMARY"]) == "Cancelled: Deadline for Ada Quill: empty the harbour"
    assert summed_up(missed) == ("20310511", "20310512", 0, "")


def test_an_article_is_read_for_it(brief: Brief) -> None:
    article = (
        "MARSK, 3 March 2031 - The council gave the Orul mill until 20 March 2031 to close its furnace or lose its "
    )
    article += "licence. On Monday the council lifted the deadline, Ada Quill, the mayor, said."

    done = brief("export", "-", "--to", "ics", "--as-of", "2031-03-04", stdin=article.encode())
    found = [one for one in Calendar.from_ical(done.out).events if "STATUS" in one]

    assert [(str(one["STATUS"]), one.start.isoformat()) for one in found] == [("CANCELLED", "2031-03-20")]
    assert "nobody has edited it" in str(found[0]["DESCRIPTION"])


def test_the_zone_of_a_time_is_given_with_it(exported: Callable[..., Calendar]) -> None:
    calendar = exported(with_terms(IN_KYIV))
    zones = calendar.timezones

    assert [zone.tz_name for zone in zones] == ["Europe/Kyiv"]
    assert calendar.subcomponents[0] is zones[0]
    start = the_deadline(calendar).start
    assert isinstance(start, datetime)
    assert zones[0].to_tz(lookup_tzid=False).utcoffset(start.replace(tzinfo=None)) == timedelta(hours=3)


def test_what_proves_a_deadline_stands_in_its_description(exported: Callable[..., Calendar]) -> None:
    value = with_terms(term(), MOVED | {"citations": [citation()]}, consequence="the gates close")
    value["reports"] = [report(title="Wall holds", address="https://example.org/wall", published="2031-05-10")]

    found = the_deadline(exported(value))

    assert str(found["DESCRIPTION"]).splitlines() == [
        "Due Wednesday 28 May 2031, end of the day, zone not known",
        "Basis: announced 8 May 2031 + 20 days",
        "Otherwise: the gates close",
        "Before: announced 1 May 2031, 10 days, due 11 May 2031",
        "“the sea wall held” Marsk Gazette, “Wall holds”, 10 May 2031, https://example.org/wall",
        "Source: Marsk Harbour Log, 9 May 2031, https://example.org/log",
        "Story: Storm over Marsk",
    ]
    assert str(found["URL"]) == "https://example.org/wall"


@pytest.mark.parametrize(
    ("when", "as_of", "expected"),
    [
        ("2031-05-12", "2031-05-10", [("20310512", "20310513")]),
        ("2031-05-12/2031-05-14", "2031-05-10", [("20310512", "20310515")]),
        ("2031-05-09/2031-05-12", "2031-05-10", [("20310509", "20310513")]),
        # it lay ahead in the report, and has come since
        ("2031-05-12", "2031-06-10", [("20310512", "20310513")]),
        # the report speaks of it as past
        ("2031-05-08", "2031-05-10", []),
        # to come when it is looked at from before the report
        ("2031-05-08", "2031-05-01", [("20310508", "20310509")]),
        # no day
        ("2031-06", "2031-05-10", []),
        ("2032", "2031-05-10", []),
    ],
)
def test_events_that_lay_ahead_stand_in_the_calendar(
    exported: Callable[..., Calendar], when: str, as_of: str, expected: list[tuple[str, str]]
) -> None:
    value = with_terms(term()) | {"events": [event(when=when)], "reports": [report(published="2031-05-10")]}

    found = [one for one in exported(value, as_of=as_of).events if "+e1@" in str(one["UID"])]

    assert [(written(one, "DTSTART"), written(one, "DTEND")) for one in found] == expected


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (
            with_terms(term(length=None, due=None, unknown_because="the council names no day")),
            "Deadline for Ada Quill: empty the harbour (the council names no day)",
        ),
        (story(events=[event(when="2031-06", what="The vote")]), "The vote (only its month is known, June 2031)"),
        (story(events=[event(when=None, unknown_because="not told")]), "1 event (no day is known)"),
    ],
)
def test_what_has_no_day_is_reported_and_is_no_event(brief: Brief, tmp_path: Path, value: Json, told: str) -> None:
    sentence, left_out = f"not in the calendar of marsk-storm: {told}", f"Left out: {told}"
    beside = value | {"deadlines": [*value.get("deadlines", []), deadline(id="d2", terms=[term(id="t9")])]}
    path = tmp_path / "alone.json"
    path.write_bytes(encoded(value))
    out = tmp_path / "out.ics"
    out.write_text("as it was")

    done = brief("export", str(path), "--to", "ics", "--as-of", "2031-05-10", "-o", str(out))
    path.write_bytes(encoded(beside))
    told_beside = lines(brief("export", str(path), "--to", "ics", "--as-of", "2031-05-10").out)

    assert done.status == 1
    assert done.err.splitlines()[:2] == [
        f"brief: {sentence}",
        "brief: no deadline and nothing that is to come has a day for a calendar",
    ]
    assert out.read_text() == "as it was"
    assert [line for line in told_beside if line.startswith("UID")] == ["UID:marsk-storm+d2@briefcli.invalid"]
    assert {f"DESCRIPTION:{escaped(left_out)}", f"X-WR-CALDESC:{escaped(left_out)}"} <= set(told_beside)


@pytest.mark.parametrize(
    ("span", "trigger"), [("30m", timedelta(minutes=30)), ("2h", timedelta(hours=2)), ("1w", timedelta(weeks=1))]
)
def test_an_alarm_comes_before_what_is_still_to_come(
    exported: Callable[..., Calendar], span: str, trigger: timedelta
) -> None:
    def triggers(value: Json, as_of: str) -> list[Any]:
        alarms: list[Any] = exported(value, "--alarm", span, as_of=as_of).walk("VALARM")
        return [alarm.TRIGGER for alarm in alarms]

    assert triggers(with_terms(term()), "2031-05-02") == [-trigger]
    assert triggers(with_terms(term()), "2031-05-20") == []
    assert triggers(with_terms(term(), LIFTED), "2031-05-09") == []


def test_text_from_outside_stays_text(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    value = with_terms(term(), what=HOSTILE, consequence=HOSTILE) | {"title": HOSTILE}
    path.write_bytes(encoded(value | {"events": [event(when="2031-06", what=HOSTILE)]}))

    out = brief("export", str(path), "--to", "ics", "--as-of", "2031-05-10", "--alarm", "1d").out.encode()
    folded = out.split(b"\r\n")
    calendar = Calendar.from_ical(out)

    assert max(map(len, folded)) <= 75
    assert all(line.decode().isprintable() for line in folded)
    assert [line for line in folded if line.startswith((b"BEGIN", b"END"))] == [
        b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", b"BEGIN:VALARM", b"END:VALARM", b"END:VEVENT", b"END:VCALENDAR",
    ]  # fmt: skip
    words = f"Fire; three, four \\ five END:VEVENT BEGIN:VEVENT␛]0;␇␀ evil {'ж' * 90}"
    assert str(the_deadline(calendar)["SUMMARY"]) == f"Deadline for Ada Quill: {words}"
    assert {f"NAME:{escaped(words)}", f"X-WR-CALNAME:{escaped(words)}"} <= set(lines(out.decode()))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_words_come_out_as_they_are_or_as_a_picture_of_themselves(what: str, otherwise: str) -> None:
    value = with_terms(term(), what=what, consequence=otherwise)

    written_ = calendar.write([Subject(nouns(value), date(2031, 5, 2), {})], alarm=None)
    found = the_deadline(Calendar.from_ical(written_))

    assert max(map(len, written_.split(b"\r\n"))) <= 75
    assert str(found["SUMMARY"]) == sanitise.line(f"Deadline for Ada Quill: {what}")
    assert not otherwise or sanitise.line(f"Otherwise: {otherwise}") in str(found["DESCRIPTION"]).split("\n")


def test_all_stories_stand_in_one_calendar(brief: Brief, tmp_path: Path) -> None:
    for id_, zone in (("north", "Europe/Oslo"), ("south", "Africa/Lagos")):
        folder = tmp_path / "data" / "brief" / "stories" / id_
        folder.mkdir(parents=True)
        value = with_terms(term(due_time="12:00:00", zone=zone)) | {"id": id_}
        (folder / "story.json").write_bytes(encoded(value))

    done = brief("export", "--all", "--to", "ics", "--as-of", "2031-05-10")
    calendar = Calendar.from_ical(done.out)

    assert [str(one["UID"]) for one in calendar.events] == ["north+d1@briefcli.invalid", "south+d1@briefcli.invalid"]
    assert [zone.tz_name for zone in calendar.timezones] == ["Africa/Lagos", "Europe/Oslo"]
    assert str(calendar["X-WR-CALNAME"]) == "brief"


@pytest.mark.slow
def test_the_same_story_gives_the_same_bytes_on_any_machine(tmp_path: Path) -> None:
    value = with_terms(IN_KYIV) | {"id": "other"}
    value["deadlines"].append(deadline(id="d2", terms=[term(id="t2", due_time="09:00:00", zone="America/Lima")]))
    path = tmp_path / "story.json"
    path.write_bytes(encoded(value))
    arguments = ("export", str(path), "--to", "ics", "--as-of", "2031-05-10T12:00:00+02:00")

    written = [
        run(*arguments, env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone})
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    ]

    assert written[0] == written[1]
    assert "DTSTAMP:20310510T100000Z" in written[0].out


class Khal:
    """khal with a calendar of its own, whose user sits in Berlin."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._config = folder / "config"
        formats = "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        formats += "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        zone = "local_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
        (folder / "events").mkdir()
        self._config.write_text(
            f"[calendars]\n[[stories]]\npath = {folder / 'events'}\n[locale]\n{formats}{zone}"
            f"[sqlite]\npath = {folder / 'khal.db'}\n"
        )

    def fetch(self, path: Path) -> None:
        self._run("import", "--batch", "-a", "stories", str(path))

    def listed(self) -> list[str]:
        shown = "{start-date} {start-time} {title}"
        return self._run("list", "--once", "--day-format", "", "--format", shown, "2031-05-01", "60d").splitlines()

    def _run(self, *arguments: str) -> str:
        command = [str(Path(sys.executable).parent / "khal"), "-c", str(self._config), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
def test_khal_shows_the_day_moves_it_and_shows_it_cancelled(brief: Brief, tmp_path: Path) -> None:
    khal = Khal(tmp_path / "khal")
    path, out = tmp_path / "story.json", tmp_path / "out.ics"
    seen: list[list[str]] = []
    for terms, as_of in (
        ([term()], "2031-05-02"),
        ([term(), MOVED], "2031-05-08"),
        ([term(), MOVED, LIFTED | {"id": "t3"}], "2031-05-09"),
        ([term(), MOVED, LIFTED | {"id": "t3"}, SET_AGAIN], "2031-05-09"),
    ):
        path.write_bytes(encoded(with_terms(*terms) | {"quotes": []}))
        assert brief("export", str(path), "--to", "ics", "--as-of", as_of, "-o", str(out)).status == 0
        khal.fetch(out)
        seen.append(khal.listed())

    assert seen == [
        ["2031-05-11  Deadline for Ada Quill: empty the harbour"],
        ["2031-05-28  Deadline for Ada Quill: empty the harbour"],
        ["2031-05-28  Cancelled: Deadline for Ada Quill: empty the harbour"],
        ["2031-05-19 16:30 Deadline for Ada Quill: empty the harbour"],
    ]
