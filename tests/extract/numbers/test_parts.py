"""What belongs to one number: a place between two words is marked with a bar, and what it cuts stands beside it."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefcli.extract.numbers import part_patterns, parts

WORDS = sorted(
    word
    for pair in part_patterns.of_numbers().pairs
    for pattern in pair
    for word in re.findall(r"[^\W\d_]{2,}", re.sub(r"\\[a-z]", " ", pattern.pattern))
)
"""Every word in the patterns of the pairs."""
MARKS = ["5", "12", "300", "½", "2.5", "x", "a", "-", ",", ".", "·", "^", "%", "$", "°", "(", "+", "boat", "Friday,"]

CUTS = [
    # decimal points
    ("about 1|·5 million", "1·5"),
    ("about 1·|5 million", "1·5"),
    ("rose by .|5 percent", " .5"),
    ("it was one| point five", "one point five"),
    ("it was one point| five", "one point five"),
    ("nought point| seven", "nought point seven"),
    ("grew by point| two", "by point two"),
    ("three point one| four", "three point one four"),
    # groups of thousands
    ("some 1|\u2009200 people", "1 200"),
    ("some 1| 200 people", "1 200"),
    ("some 1,| 200 people", "1, 200"),
    ("some 1|, 200 people", "1, 200"),
    # powers and products
    ("10|^5 cases", "10^5"),
    ("3 ×| 10^5 cases", "3 × 10"),
    ("2E|+7 tons", "2E+7"),
    ("ten| to the power of five", "ten to the power"),
    ("4| x 8 metres", "4 x 8"),
    ("4 x| 8 metres", "4 x 8"),
    # fractions
    ("1⁄|2 of it", "1⁄2"),
    ("1| 1/2 miles", "1 1/2"),
    ("2| ½ miles", "2 ½"),
    ("two| and a half days", "two and a half"),
    ("five miles| and a half.", "five miles and a half"),
    ("two| thirds of it", "two thirds"),
    ("a| third of it", "a third"),
    # scales and lots
    ("5| m people", "5 m"),
    ("5| grand", "5 grand"),
    ("5| dozen eggs", "5 dozen"),
    ("a couple| of hundred", "couple of hundred"),
    ("several| thousand", "several thousand"),
    ("tens| of thousands", "tens of thousands"),
    ("half| a million", "half a million"),
    # signs
    ("minus| 5 degrees", "minus 5"),
    ("±| 5 points", "± 5"),
    ("8 degrees| below zero", "8 degrees below zero"),
    # shares, chains and ranges
    ("1 in| 5 people", "1 in 5"),
    ("12 in| 100 houses", "12 in 100"),
    ("66 per| 100,000 people", "66 per 100,000"),
    ("one-in-|five", "one-in-five"),
    ("2|-to-1", "2-to-1"),
    ("10| to 12 people", "10 to 12"),
    ("between 10| and 12 people", "between 10 and 12"),
    ("10-| to 12-year-olds", "10- to 12"),
    # units
    ("5| percent", "5 percent"),
    ("5| per cent", "5 per cent"),
    ("40| ‰", "40 ‰"),
    ("$| 5", "$ 5"),
    ("14| times as large", "14 times as"),
]
WHOLE = [
    "five| people",
    "On May 12,| 500 people came",
    "In 2024| 310 houses burned",
    "Flight 12| 400 landed",
    "at this point| five men came",
    "He made one point.| Two came",
    "two| 12-year-olds",
    "the first two| quarters",
    "12| grand pianos",
    "the storm -| 13 boats sank",
    "tested negative| 11 times",
    "lost 2 in| 3 days",
    "3 of| 5 people",
    "gave 80| to the poor",
    "rose from 60| to 62",
    "came 21| times",
    "5 men| and a half-track",
    "no| numbers here",
    "|12 people",
    "12 people|",
]
RESTS = [
    ("5 feet| 10 inches", "5 feet 10 inches"),
    ("3 years| and six months", "3 years and six months"),
    ("3 years and| six months", "3 years and six months"),
    ("8 dollars and| 20 cents", "8 dollars and 20 cents"),
    ("9 hours| and 14 men", None),
    ("12 feet| of rope", None),
]


def at(marked: str) -> tuple[str, int]:
    return marked.replace("|", ""), marked.index("|")


@pytest.mark.parametrize(("marked", "expected"), CUTS)
def test_a_place_within_a_number_cuts_it(marked: str, expected: str) -> None:
    text, place = at(marked)
    found = parts.cut(text, place)

    assert found is not None
    assert " ".join(found.of(text).split()) == expected.strip()


@pytest.mark.parametrize("marked", WHOLE)
def test_a_place_between_a_number_and_other_words_cuts_nothing(marked: str) -> None:
    assert parts.cut(*at(marked)) is None


def test_without_units_a_number_may_stand_without_its_per_cent() -> None:
    assert parts.cut("5 percent", 1, units=False) is None


@pytest.mark.parametrize(("marked", "expected"), RESTS)
def test_the_rest_of_an_amount_is_found_in_a_smaller_unit(marked: str, expected: str | None) -> None:
    text, place = at(marked)
    found = parts.rest(text, place)

    assert (found.of(text) if found else None) == expected


@given(st.text(alphabet="01259.,'½⁄^×·% -–−$a²１ point five million of to in half\n", max_size=60), st.integers(0, 60))
def test_what_is_cut_lies_on_both_sides_of_the_place(text: str, place: int) -> None:
    found = parts.cut(text, place) if place <= len(text) else None

    assert found is None or found.start <= place <= found.end


PIECES = st.lists(st.sampled_from(MARKS) | st.sampled_from(WORDS), min_size=1, max_size=4)


@given(PIECES, PIECES, st.sampled_from(["", " ", "-"]))
@example(["12"], ["½"], " ")
@example(["a", "score", "and"], ["five"], " ")
@example(["a", "degree"], ["and", "a", "half"], " ")
@example(["to", "the", "power", "of"], ["five"], " ")
def test_what_settles_most_places_hides_none_of_the_pairs(before: list[str], behind: list[str], gap: str) -> None:
    ahead, following = " ".join(before), gap + " ".join(behind)
    is_pair = any(
        one.search(ahead.lower()) and other.match(following.lower()) for one, other in part_patterns.of_numbers().pairs
    )

    assert parts.is_part_of_unread(ahead + following, len(ahead)) == is_pair
