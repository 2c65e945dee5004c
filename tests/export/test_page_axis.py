"""A scale of days: where each lies, what is cut short, and which days are named."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefcli.export.page.axis import Axis


def days(*texts: str) -> list[date]:
    return [date.fromisoformat(text) for text in texts]


def test_days_lie_to_scale() -> None:
    axis = Axis(days("2031-05-01", "2031-05-11", "2031-05-06"))

    assert [axis.at(day) for day in days("2031-05-01", "2031-05-06", "2031-05-11")] == [1, 50, 99]
    assert axis.cuts() == []


def test_a_day_beyond_the_scale_lies_at_its_edge() -> None:
    axis = Axis(days("2031-05-01", "2031-05-11"))

    assert [axis.at(day) for day in days("2030-01-01", "2032-01-01")] == [1, 99]


def test_a_single_day_lies_in_the_middle() -> None:
    assert Axis(days("2031-05-01")).at(date(2031, 5, 1)) == 50


def test_a_long_time_without_events_is_cut_and_the_rest_is_to_scale() -> None:
    axis = Axis(days("2028-02-01", "2031-05-01", "2031-05-05", "2031-05-11"))
    places = [axis.at(day) for day in days("2028-02-01", "2031-05-01", "2031-05-05", "2031-05-11")]

    assert len(axis.cuts()) == 1
    assert places[0] < axis.cuts()[0] < places[1]
    assert (places[2] - places[1]) / (places[3] - places[1]) == pytest.approx(0.4, abs=0.01)


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("2031-05-03", "2031-05-05", ["3 May", "4 May", "5 May"]),
        ("2031-05-01", "2031-05-11", ["1 May", "4 May", "7 May", "10 May"]),
        ("2031-01-15", "2031-05-02", ["Feb 2031", "Mar 2031", "Apr 2031", "May 2031"]),
        ("2028-03-01", "2031-05-02", ["2029", "2030", "2031"]),
        ("1031-01-01", "2031-05-02", ["1500", "2000"]),
    ],
)
def test_few_days_are_named(first: str, last: str, names: list[str]) -> None:
    assert [name for _, name in Axis(days(first, last)).ticks()][: len(names)] == names


@given(st.lists(st.dates(), min_size=1, max_size=12))
def test_days_keep_their_order_and_stay_on_the_scale(given_days: list[date]) -> None:
    axis = Axis(given_days)
    places = [axis.at(day) for day in sorted(given_days)]

    assert places == sorted(places)
    assert all(0 <= place <= 100 for place in places)
    assert 1 <= len(axis.ticks()) <= 5 + 2 * len(axis.cuts())
    assert all(0 <= axis.at(day) <= 100 for day, _ in axis.ticks())


def test_the_ends_of_the_calendar_are_days_too() -> None:
    assert Axis([date.max]).at(date.max) > Axis([date.max]).at(date.max - timedelta(days=1)) - 1
    assert Axis([date.min]).ticks()
