"""Deadline arithmetic: a table of days, and the laws that hold for all of them."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefcli.model.anchor import Anchor
from briefcli.model.deadline import Deadline, Standing, Term

ANCHOR = Anchor(report="gazette", start=0, end=4, exact="noon")
FIFTY = Term(id="t1", anchor=ANCHOR, announced=date(2025, 7, 14), length=50)
TEN_OR_TWELVE = Term(id="t2", anchor=ANCHOR, announced=date(2025, 7, 28), length=10, length_max=12)
TEN = Term(id="t3", anchor=ANCHOR, announced=date(2025, 7, 29), length=10)
MOVED = Deadline(id="d1", anchor=ANCHOR, what="leave the harbour", terms=(FIFTY, TEN_OR_TWELVE, TEN))


@pytest.mark.parametrize(
    ("day", "term", "standing"),
    [
        ("2025-07-13", None, Standing("not_announced")),
        ("2025-07-14", FIFTY, Standing("running", 50, 0, 50)),
        ("2025-07-20", FIFTY, Standing("running", 44, 6, 50)),
        ("2025-07-28", TEN_OR_TWELVE, Standing("running", 10, 0, 10)),
        ("2025-07-29", TEN, Standing("running", 10, 0, 10)),
        ("2025-08-01", TEN, Standing("running", 7, 3, 10)),
        ("2025-08-07", TEN, Standing("running", 1, 9, 10)),
        ("2025-08-08", TEN, Standing("today", 0, 10, 10)),
        ("2025-08-09", TEN, Standing("passed", -1, 11, 10)),
        ("2026-08-08", TEN, Standing("passed", -365, 375, 10)),
    ],
)
def test_a_moved_deadline_stands_where_its_term_in_force_stands(
    day: str, term: Term | None, standing: Standing
) -> None:
    assert MOVED.in_force(date.fromisoformat(day)) is term
    assert MOVED.standing(date.fromisoformat(day)) == standing


@pytest.mark.parametrize(
    ("day", "statuses"),
    [
        ("2025-07-13", ["not_announced", "not_announced", "not_announced"]),
        ("2025-07-20", ["running", "not_announced", "not_announced"]),
        ("2025-07-28", ["superseded", "running", "not_announced"]),
        ("2025-08-08", ["superseded", "superseded", "today"]),
        ("2025-09-30", ["superseded", "superseded", "passed"]),
    ],
)
def test_a_replaced_term_is_superseded(day: str, statuses: list[str]) -> None:
    assert [standing.status for _, standing in MOVED.standings(date.fromisoformat(day))] == statuses


@pytest.mark.parametrize(
    ("day", "standing"),
    [
        ("2025-08-06", Standing("running", 1, 9, 10)),
        ("2025-08-07", Standing("today", 0, 10, 10)),
        ("2025-08-09", Standing("today", 0, 12, 10)),
        ("2025-08-10", Standing("passed", -1, 13, 10)),
    ],
)
def test_a_term_of_ten_or_twelve_days_is_due_from_the_first_to_the_last_of_them(day: str, standing: Standing) -> None:
    assert TEN_OR_TWELVE.standing(date.fromisoformat(day)) == standing


@pytest.mark.parametrize(
    ("announced", "length", "due"),
    [
        ("2024-02-28", 1, "2024-02-29"),
        ("2025-02-28", 1, "2025-03-01"),
        ("2024-02-28", 366, "2025-02-28"),
        ("2025-12-31", 1, "2026-01-01"),
        ("2025-07-14", 0, "2025-07-14"),
        ("2000-02-28", 2, "2000-03-01"),
        ("1900-02-28", 1, "1900-03-01"),
    ],
)
def test_length_counts_whole_days_over_leap_days_and_year_ends(announced: str, length: int, due: str) -> None:
    term = Term(id="t", anchor=ANCHOR, announced=date.fromisoformat(announced), length=length)

    assert term.first_day == date.fromisoformat(due)
    assert term.last_day == date.fromisoformat(due)


def test_a_term_without_a_date_is_undated() -> None:
    term = Term(id="t", anchor=ANCHOR, length=50, unknown_because="the report does not say when it was set")

    assert term.standing(date(2025, 7, 20)) == Standing("undated")
    assert term.ends_at() is None


def test_a_day_ends_in_the_zone_of_the_deadline() -> None:
    term = Term(id="t", anchor=ANCHOR, due=date(2025, 8, 8), zone="America/New_York")
    kyiv = ZoneInfo("Europe/Kyiv")

    assert term.ends_at() == datetime(2025, 8, 9, 4, tzinfo=UTC)
    assert term.standing(datetime(2025, 8, 9, 6, 59, tzinfo=kyiv)).status == "today"
    assert term.standing(datetime(2025, 8, 9, 7, 0, tzinfo=kyiv)).status == "passed"
    assert term.standing(date(2025, 8, 9)).status == "passed"


def test_a_clock_time_ends_the_day_early() -> None:
    term = Term(id="t", anchor=ANCHOR, due=date(2025, 8, 8), due_time=time(17), zone="Europe/London")

    assert term.standing(datetime(2025, 8, 8, 15, 59, tzinfo=UTC)).status == "today"
    assert term.standing(datetime(2025, 8, 8, 16, 0, tzinfo=UTC)).status == "passed"
    assert term.standing(date(2025, 8, 8)).status == "today"


def test_a_clock_time_without_a_zone_is_read_on_the_watch_of_whoever_asks() -> None:
    term = Term(id="t", anchor=ANCHOR, due=date(2025, 8, 8), due_time=time(17))
    tokyo = ZoneInfo("Asia/Tokyo")

    assert term.standing(datetime(2025, 8, 8, 16, 59, tzinfo=tokyo)).status == "today"
    assert term.standing(datetime(2025, 8, 8, 17, 0, tzinfo=tokyo)).status == "passed"


def test_the_last_day_of_the_calendar_has_no_midnight_after_it() -> None:
    assert Term(id="t", anchor=ANCHOR, due=date.max).ends_at() is None


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"announced": "2025-07-14", "length": 50, "due": "2025-09-03"}, "2025-07-14 + 50 days is 2025-09-02"),
        ({"announced": "2025-07-14", "length": 50, "length_max": 40}, "`length_max` must be greater"),
        ({"length_max": 40, "due": "2025-07-14"}, "`length_max` must be greater"),
        ({"announced": "2025-07-14", "due": "2025-07-13"}, "lies before `announced`"),
        ({"due": "2025-07-14", "due_latest": "2025-07-13"}, "`due_latest` lies before `due`"),
        ({"announced": "9999-12-31", "length": 1}, "beyond the calendar"),
        ({"due": "2025-07-14", "zone": "Mars/Olympus"}, "is no time zone"),
        ({"due": "2025-07-14", "zone": "../../etc/passwd"}, "is no time zone"),
        ({"length": 50}, "and there is no reason"),
        ({"due": "2025-02-30"}, "Invalid RFC3339 encoded date"),
    ],
)
def test_a_term_that_contradicts_itself_is_refused(fields: dict[str, object], problem: str) -> None:
    anchor = {"report": "gazette", "start": 0, "end": 4, "exact": "noon"}
    with pytest.raises(msgspec.ValidationError, match=problem.replace("+", r"\+")):
        msgspec.convert({"id": "t", "anchor": anchor, **fields}, Term)


def test_terms_stand_in_the_order_of_their_announcement() -> None:
    with pytest.raises(ValueError, match="before the term that stands above it"):
        Deadline(id="d", anchor=ANCHOR, what="leave", terms=(TEN, FIFTY))


days = st.dates(min_value=date(1000, 1, 1), max_value=date(9000, 1, 1))
lengths = st.integers(min_value=0, max_value=100_000)


@given(announced=days, length=lengths, after=lengths)
def test_what_has_gone_and_what_is_left_make_the_whole(announced: date, length: int, after: int) -> None:
    term = Term(id="t", anchor=ANCHOR, announced=announced, length=length)
    standing = term.standing(announced + timedelta(days=after))

    assert standing.days_elapsed == after
    assert standing.days_total == length
    assert standing.days_left == length - after
    assert standing.status == ("running" if after < length else "today" if after == length else "passed")


@given(announced=days, length=lengths)
def test_a_length_leads_to_the_day_that_many_days_later(announced: date, length: int) -> None:
    due = Term(id="t", anchor=ANCHOR, announced=announced, length=length).first_day

    assert due is not None
    assert (due - announced).days == length


@given(
    moment=st.datetimes(*map(datetime.fromisoformat, ("2000-01-01", "2100-01-01")), timezones=st.timezones()),
    zone=st.timezone_keys(allow_prefix=False),
)
def test_a_moment_is_before_the_end_of_the_day_it_falls_on(moment: datetime, zone: str) -> None:
    day = moment.astimezone(ZoneInfo(zone)).date()
    term = Term(id="t", anchor=ANCHOR, due=day, zone=zone)
    end = term.ends_at()

    assert term.standing(moment).status == "today"
    assert end is not None
    assert moment < end


@given(starts=st.lists(days, min_size=1, max_size=6), day=days)
def test_the_term_in_force_is_the_last_one_announced(starts: list[date], day: date) -> None:
    terms = tuple(
        Term(id=f"t{number}", anchor=ANCHOR, announced=start, length=10) for number, start in enumerate(sorted(starts))
    )
    deadline = Deadline(id="d", anchor=ANCHOR, what="leave", terms=terms)
    known = [term for term in terms if term.announced is not None and term.announced <= day]

    assert deadline.in_force(day) == (known[-1] if known else None)
    assert sum(standing.status in ("running", "today", "passed") for _, standing in deadline.standings(day)) == bool(
        known
    )
