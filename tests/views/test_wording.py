"""How facts read in English."""

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefcli.model import when
from briefcli.model.anchor import Anchor
from briefcli.model.deadline import Deadline, Term
from briefcli.model.event import Event
from briefcli.model.figure import Figure
from briefcli.model.timeline import timeline
from briefcli.views import wording


def _at(exact: str, prefix: str | None = None) -> Anchor:
    return Anchor(report="gazette", start=0, end=len(exact), exact=exact, prefix=prefix)


ANCHOR = Anchor(report="gazette", start=0, end=4, exact="noon")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"measure": "killed", "value": 1, "bound": "at least"}, "at least 1 killed"),
        ({"measure": "injured", "value": 6}, "6 injured"),
        ({"measure": "missiles", "value": 30, "bound": "more than", "unit": "missiles"}, "more than 30 missiles"),
        ({"measure": "killed_or_injured", "value": 1_200_000, "bound": "about"}, "about 1.2 million killed or injured"),
        ({"measure": "count", "value": 40, "bound": "at most", "unit": "boats"}, "at most 40 boats"),
        ({"measure": "count", "value": 40, "bound": "fewer than", "unit": "boats"}, "fewer than 40 boats"),
        ({"measure": "money", "value": 40, "bound": "fewer than", "unit": "$"}, "less than $40"),
        ({"measure": "percentage", "value": 25, "bound": "fewer than", "unit": "%"}, "less than 25%"),
        (
            {"measure": "percentage", "value": 1, "bound": "fewer than", "unit": "%", "hedge": "Fewer than"},
            "fewer than 1%",
        ),
        ({"measure": "duration", "value": 2, "bound": "fewer than", "unit": "years"}, "less than 2 years"),
        ({"measure": "count", "value": 0, "bound": "fewer than", "unit": "C", "hedge": "below"}, "less than 0 C"),
        ({"measure": "count", "value": 5, "bound": "fewer than", "unit": "km", "hedge": "less than"}, "less than 5 km"),
        ({"measure": "missing", "low": 3, "high": 5, "bound": "between"}, "3 to 5 missing"),
        ({"measure": "displaced", "value": 0}, "0 displaced"),
        ({"measure": "percentage", "value": "4.50", "unit": "percent"}, "4.50 percent"),
        ({"measure": "count", "value": 12}, "12"),
        # shares as the text has them, and currencies where it has them
        ({"measure": "count", "value": "0.3333", "bound": "about", "anchor": _at("Nearly a third")}, "about 1/3"),
        ({"measure": "count", "value": "0.2", "anchor": _at("One in five")}, "1/5"),
        (
            {"measure": "count", "value": "0.5", "unit": "dens", "concept": "share of dens", "anchor": _at("Half")},
            "1/2 of dens",
        ),
        ({"measure": "count", "value": "0.5", "unit": "miles", "concept": "road", "anchor": _at("Half")}, "0.5 miles"),
        ({"measure": "count", "value": "0.2", "anchor": _at("0.2")}, "0.2"),
        ({"measure": "count", "value": "0.37", "anchor": _at("some")}, "0.37"),
        ({"measure": "money", "value": "3.42", "unit": "A$", "anchor": _at("A$3.42")}, "A$3.42"),
        ({"measure": "money", "value": 20_000_000, "unit": "R", "anchor": _at("R20m")}, "R20 million"),
        ({"measure": "money", "value": 500, "unit": "Rs", "anchor": _at("500", "It lent Rs ")}, "Rs 500"),
        ({"measure": "money", "value": 10_000, "unit": "/-", "anchor": _at("10,000/-")}, "10,000/-"),
        ({"measure": "money", "value": 20, "unit": "kroner", "anchor": _at("20 kroner")}, "20 kroner"),
        ({"measure": "count", "unit": "boats", "unknown_because": "“some”"}, "an unknown number of boats"),
    ],
)
def test_a_figure_reads_with_its_bound(fields: dict[str, Any], words: str) -> None:
    figure = msgspec.convert({"id": "f", "anchor": ANCHOR, "concept": "whatever", **fields}, Figure)

    assert wording.figure(figure) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("0", "0"),
        ("999999", "999,999"),
        ("1000000", "1 million"),
        ("1234567", "1,234,567"),
        ("1250000", "1.25 million"),
        ("-2500000", "-2.5 million"),
        ("2200000000", "2.2 billion"),
        ("1000000000000", "1 trillion"),
        ("100000000000000000000", "100,000,000 trillion"),
        ("0.333", "0.333"),
        ("1E+3", "1,000"),
    ],
)
def test_a_number_is_never_rounded(value: str, words: str) -> None:
    assert wording.number(Decimal(value)) == words


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=3))
def test_a_number_can_be_read_back(value: Decimal) -> None:
    digits, _, scale = wording.number(value).partition(" ")
    factor = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]

    assert Decimal(digits.replace(",", "")) * factor == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-07-19", "19 July 2025"),
        ("2025-07", "July 2025"),
        ("2022", "2022"),
        ("2025-07-21/2025-07-27", "21 to 27 July 2025"),
        ("2025-07-28/2025-08-03", "28 July to 3 August 2025"),
        ("2025-12-29/2026-01-04", "29 December 2025 to 4 January 2026"),
    ],
)
def test_a_date_reads_as_precisely_as_it_is_known(text: str, words: str) -> None:
    assert wording.partial_date(text) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2025-07-13", "not announced until 14 July 2025"),
        ("2025-07-14", "50 days left, day 0 of 50"),
        ("2025-07-20", "44 days left, day 6 of 50"),
        ("2025-07-28", "10 to 12 days left, day 0 of 10 or 12"),
        ("2025-08-07", "1 day left, day 9 of 10"),
        ("2025-08-08", "due today, day 10 of 10"),
        ("2025-08-09", "passed 1 day ago"),
        ("2025-08-10", "passed 2 days ago"),
    ],
)
def test_a_deadline_reads_right_on_every_day(day: str, words: str) -> None:
    terms = (
        Term(id="t1", anchor=ANCHOR, announced=date(2025, 7, 14), length=50),
        Term(id="t2", anchor=ANCHOR, announced=date(2025, 7, 28), length=10, length_max=12),
        Term(id="t3", anchor=ANCHOR, announced=date(2025, 7, 29), length=10),
    )
    deadline = Deadline(id="d", anchor=ANCHOR, what="leave", terms=terms)
    as_of = date.fromisoformat(day)

    assert wording.standing(deadline.standing(as_of), deadline.in_force(as_of) or terms[0]) == words


def test_a_deadline_given_by_its_date_alone_has_no_length() -> None:
    term = Term(id="t", anchor=ANCHOR, due=date(2025, 8, 8), basis="the date stands in the report")

    assert wording.standing(term.standing(date(2025, 8, 1)), term) == "7 days left"
    assert wording.basis(term) == "the date stands in the report"


def test_an_undated_deadline_says_so() -> None:
    term = Term(id="t", anchor=ANCHOR, length=50, unknown_because="nobody said when")

    assert wording.standing(term.standing(date(2025, 8, 1)), term) == "no due date"
    assert wording.basis(term) == "50 days"


@pytest.mark.parametrize(
    ("when_", "words"),
    [
        ("2025-07-17", "3 days ago"),
        ("2025-07-19", "yesterday"),
        ("2025-07-20", "today"),
        ("2025-07-21", "tomorrow"),
        ("2025-07-23", "in 3 days"),
        ("2022-02-24", "1,242 days ago"),
        ("2015-07-21", "3,652 days ago"),
        ("2015-07-20", "10 years ago"),
        ("1932-05-03", "93 years ago"),
        ("2065-07-20", "in 40 years"),
        ("2025-07", "now"),
        ("2025-06", "last month"),
        ("2025-08", "next month"),
        ("2025-02", "5 months ago"),
        ("2019-11", "6 years ago"),
        ("2024", "last year"),
        ("1987", "38 years ago"),
        ("2030", "in 5 years"),
        ("2025-06-02/2025-06-30", "20 days ago"),
        ("2025-07-01/2025-07-19", "earlier this month"),
        ("2025-01-01/2025-07-19", "earlier this year"),
        ("2025-07-07/2025-07-13", "last week"),
        ("2025-07-21/2025-07-27", "next week"),
        ("2025-06-30/2025-07-06", "2 weeks ago"),
        ("2025-07-12/2025-07-13", "last weekend"),
        ("2025-07-13/2025-07-14", "6 days ago"),
        ("2025-08-02/2025-08-03", "in 13 days"),
        ("2025-07-05/2025-07-06", "14 days ago"),
        (None, "no date"),
    ],
)
def test_an_event_lies_as_far_away_as_its_nearest_day_or_its_month(when_: str | None, words: str) -> None:
    event = Event(id="e", anchor=ANCHOR, what="something", when=when_, unknown_because="nobody said when")
    (entry,) = timeline([event], [], date(2025, 7, 20))

    assert wording.distance(entry) == words


def test_a_month_stands_before_its_days_and_the_undated_last() -> None:
    dates = ["2025-07-02", None, "2025-07", "2025-07-01/2025-07-03", "2024", "2025-07-01"]
    events = [
        Event(id=f"e{number}", anchor=ANCHOR, what="something", when=text, unknown_because="nobody said when")
        for number, text in enumerate(dates)
    ]
    ordered = [entry.fact for entry in timeline(events, [], date(2025, 7, 20))]

    assert [event.when for event in ordered if isinstance(event, Event)] == [
        "2024",
        "2025-07",
        "2025-07-01/2025-07-03",
        "2025-07-01",
        "2025-07-02",
        None,
    ]


def test_the_period_of_a_month_reads_as_the_month() -> None:
    assert wording.period(when.parse("2025-02")) == "February 2025"
