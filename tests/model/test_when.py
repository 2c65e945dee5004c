"""Dates of full and reduced precision."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefcli.model import when
from briefcli.model.when import Period


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2025-07-19", "2025-07-19", "2025-07-19", "day"),
        ("2025-07", "2025-07-01", "2025-07-31", "month"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2025-12", "2025-12-01", "2025-12-31", "month"),
        ("2022", "2022-01-01", "2022-12-31", "year"),
        ("2025-07-21/2025-07-27", "2025-07-21", "2025-07-27", "interval"),
        ("9999", "9999-01-01", "9999-12-31", "year"),
    ],
)
def test_a_date_names_a_period(text: str, earliest: str, latest: str, precision: str) -> None:
    assert when.parse(text) == (date.fromisoformat(earliest), date.fromisoformat(latest), precision)
    assert when.parse(text).iso() == text


@pytest.mark.parametrize(
    "text",
    ["", "2025-2", "25-07-19", "2025-02-30", "2025-13", "0000", "2025-07-27/2025-07-21", "2025-07/2025-08", "next week",
     "2025-07-19T10:00", "２０２５", "2025-07-19\n"],
)  # fmt: skip
def test_what_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"calendar|ISO 8601|ends before"):
        when.parse(text)


@given(st.dates(), st.dates())
def test_a_period_survives_being_written_and_read(first: date, second: date) -> None:
    earliest, latest = sorted((first, second))
    for period in (Period(earliest, earliest, "day"), Period(earliest, latest, "interval")):
        assert when.parse(period.iso()) == period


@given(st.dates(), st.integers(min_value=-10_000_000, max_value=10_000_000))
def test_adding_days_stays_within_the_calendar(day: date, days: int) -> None:
    result = when.add_days(day, days)

    assert result is None or (result - day).days == days
