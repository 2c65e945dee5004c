"""Deadlines drawn as thin bars on one scale, with a mark for today, and the same in words."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from factories import anchor, deadline, encoded, story, term

Brief = Callable[..., Any]
CUT = [
    term(id="t1", announced="2031-05-01", length=40, due="2031-06-10"),
    term(id="t2", announced="2031-05-11", length=10, length_max=20, due="2031-05-21", due_latest="2031-05-31"),
    term(id="t3", announced="2031-05-21", length=10, due="2031-05-31"),
]


@pytest.fixture
def plot(brief: Brief) -> Callable[..., list[str]]:
    """The drawing alone: from the line with today's mark to the last row, without the days below them."""

    def drawn(as_of: str, terms: list[dict[str, Any]], width: int = 60, *options: str) -> list[str]:
        told = encoded(story(deadlines=[deadline(terms=terms)]))
        done = brief("countdown", "-", "--as-of", as_of, "--width", str(width), *options, stdin=told)
        assert done.status == 0, done.err
        lines = [line.removeprefix("  ") for line in done.out.splitlines()]
        return [line for line in lines if re.search("[▼◀]|today ▶|[━─╌┄├┤│]", line)]

    return drawn


def test_terms_stand_above_each_other_on_one_scale(plot: Callable[..., list[str]]) -> None:
    assert plot("2031-05-06", CUT) == [
        "                      ▼ today",
        "▶ 40 days        ━━━━━┿──────────────────────────────────┤",
        "  10 or 20 days       │    ├──────────┄┄┄┄┄┄┄┄┄┤",
        "  10 days             │              ├─────────┤",
    ]


def test_what_was_replaced_no_longer_counts(plot: Callable[..., list[str]]) -> None:
    assert plot("2031-05-26", CUT) == [
        "                                          ▼ today",
        "  40 days        ━━━━━━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌┤",
        "  10 or 20 days            ━━━━━━━━━━━╌╌╌╌┼╌╌╌╌┤",
        "▶ 10 days                            ━━━━━┿────┤",
    ]


@pytest.mark.parametrize(
    ("as_of", "told"), [("2031-04-30", "◀ today"), ("2031-06-11", "today ▶"), ("2031-06-10", "today ▼")]
)
def test_today_may_lie_on_either_side(plot: Callable[..., list[str]], as_of: str, told: str) -> None:
    drawn = plot(as_of, CUT)

    assert drawn[0].strip() == told
    assert len(drawn[0]) == 58 or told.startswith("◀")


def test_a_single_term_is_shown_once(brief: Brief) -> None:
    told = encoded(story(deadlines=[deadline()]))
    page = brief("countdown", "-", "--as-of", "2031-05-06", "--width", "60", stdin=told).out

    assert "━┿─" in page
    assert "Term" not in page
    assert "Term\n" in brief("countdown", "-", "--as-of", "2031-05-06", "--evidence", stdin=told).out


@pytest.mark.parametrize("fields", [{"length": None}, {"announced": None, "length": None}])
def test_what_has_no_two_ends_is_not_drawn(plot: Callable[..., list[str]], fields: dict[str, Any]) -> None:
    if fields.get("announced", 1):
        fields = {**fields, "due": None, "unknown_because": "no day is named"}

    assert plot("2031-05-06", [term(**fields)]) == []


def test_a_narrow_page_has_bars_below_their_labels(plot: Callable[..., list[str]]) -> None:
    drawn = plot("2031-05-06", CUT, 30)

    assert [len(line) <= 28 for line in drawn] == [True] * 4
    assert drawn[1] == "  ━━━┿─────────────────────┤"


@pytest.mark.parametrize("width", [20, 21, 33, 72, 120, 200])
@pytest.mark.parametrize("as_of", ["2031-05-01", "2031-05-31", "2031-06-10"])
def test_no_bar_is_wider_than_the_page_or_left_out(plot: Callable[..., list[str]], as_of: str, width: int) -> None:
    drawn = plot(as_of, CUT, width)

    assert len([line for line in drawn if re.search("[━─╌┄├┤]", line)]) == len(CUT)
    assert max(map(len, drawn)) <= width - 2


def test_sentences_say_what_the_bars_show(brief: Brief) -> None:
    told = encoded(story(deadlines=[deadline(terms=CUT, anchor=anchor())]))
    line = brief("countdown", "-", "--as-of", "2031-05-26", "--plain", stdin=told).out

    assert "5 days left, day 5 of 10" in line
    assert (
        "Term announced 1 May 2031, 40 days, due 10 June 2031: superseded on 11 May 2031, after 10 of 40 days." in line
    )
    assert "due 21 to 31 May 2031: superseded on 21 May 2031, after 10 of 10 days." in line
    assert "Term announced 21 May 2031, 10 days, due 31 May 2031: running (in force)." in line
