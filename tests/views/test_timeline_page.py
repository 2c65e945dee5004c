"""The timeline: years and months as heads, and how long nothing happens."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from briefcli.views import wording
from factories import encoded, event, story

Brief = Callable[..., Any]


@pytest.fixture
def page(brief: Brief) -> Callable[..., list[str]]:
    def drawn(*when: str | None, width: int = 80) -> list[str]:
        events = [
            event(id=f"e{number}", what="Rain", when=one, **({} if one else {"unknown_because": "untold"}))
            for number, one in enumerate(when, start=1)
        ]
        done = brief(
            "timeline", "-", "--as-of", "2031-05-20", "--width", str(width), stdin=encoded(story(events=events))
        )
        assert done.status == 0, done.err
        return [" ".join(line.split()) for line in done.out.partition("\n\n")[2].splitlines()]

    return drawn


def test_a_head_is_shown_once(page: Callable[..., list[str]]) -> None:
    assert page("2030-12-30", "2031-01-02", "2031-01-03", "2031-02-01") == [
        "2030 December",
        "● 30 Rain 141 days ago",
        "",
        "2031 January",
        "● 2 Rain 138 days ago",
        "● 3 Rain 137 days ago",
        "· 4 weeks ·",
        "",
        "February",
        "● 1 Rain 108 days ago",
    ]


def test_a_month_and_a_year_have_no_day_and_no_gap_to_them(page: Callable[..., list[str]]) -> None:
    assert page("2029", "2030-12", "2031-05-21") == [
        "2029",
        "● Rain 2 years ago",
        "",
        "2030 December",
        "● Rain 5 months ago",
        "",
        "2031 May",
        "○ 21 Rain tomorrow",
    ]


def test_several_days_and_no_day(page: Callable[..., list[str]]) -> None:
    assert page("2031-05-10/2031-05-12", "2031-05-30/2031-06-02", None) == [
        "2031 May",
        "● 10 to 12 Rain 8 days ago",
        "· 2 weeks ·",
        "○ 30 to Rain in 10 days",
        "2 June",
        "",
        "No date: untold",
        "? Rain",
    ]


def test_why_there_is_no_date_is_said_once(page: Callable[..., list[str]]) -> None:
    assert page(None, None) == ["No date: untold", "? Rain", "? Rain"]
    assert page(None, None, width=40) == ["No date: untold", "? Rain", "? Rain"]


def test_a_gap_is_counted_from_the_last_day_that_was_given(page: Callable[..., list[str]]) -> None:
    drawn = page("2031-03-01/2031-04-30", "2031-03-02", "2031-05-02")

    assert not any("·" in line for line in drawn)


def test_a_narrow_page_has_the_same_heads_and_gaps(page: Callable[..., list[str]]) -> None:
    assert page("2031-05-01", "2031-05-19", width=40) == [
        "2031 May",
        "● 1 May · 19 days ago",
        "Rain",
        "· 2 weeks ·",
        "● 19 May · yesterday",
        "Rain",
    ]


def test_sentences_give_the_same_gaps(brief: Brief) -> None:
    days = ("2031-01-02", "2031-04-03", "2031-04-09", "2031-05", "2031-05-19", None)
    events = [
        event(id=f"e{number}", what="Rain", when=one, **({} if one else {"unknown_because": "untold"}))
        for number, one in enumerate(days)
    ]
    done = brief("timeline", "-", "--as-of", "2031-05-20", "--plain", stdin=encoded(story(events=events)))

    assert done.out.splitlines() == [
        "2 January 2031, 138 days ago: Rain.",
        "3 April 2031, 47 days ago, after a gap of 3 months: Rain.",
        "9 April 2031, 41 days ago: Rain.",
        "May 2031, now: Rain.",
        "19 May 2031, yesterday: Rain.",
        "No date (untold): Rain.",
    ]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ((2031, 5, 1), (2031, 5, 15), "2 weeks"),
        ((2031, 5, 1), (2031, 6, 30), "8 weeks"),
        ((2031, 5, 1), (2031, 7, 1), "2 months"),
        ((2031, 5, 31), (2031, 7, 30), "8 weeks"),
        ((2031, 1, 1), (2032, 12, 31), "23 months"),
        ((2031, 5, 1), (2033, 5, 1), "2 years"),
        ((2031, 5, 1), (2034, 6, 5), "3 years 1 month"),
    ],
)
def test_how_long_a_gap_is(first: tuple[int, int, int], last: tuple[int, int, int], expected: str) -> None:
    assert wording.gap(date(*first), date(*last)) == expected
