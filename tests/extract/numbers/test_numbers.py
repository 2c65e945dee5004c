"""What number is written: digits of every country, words, fractions, and what is no number."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefcli.extract import figures
from briefcli.extract.numbers import digits, numerals
from briefcli.model.figure import Bound

NUMBERS = [
    ("1,234.56", "1234.56"), ("1.234,56", "1234.56"), ("1 234 567", "1234567"), ("1\u00a0234", "1234"),
    ("1\u202f234\u202f567", "1234567"), ("12,34,567", "1234567"), ("1'234'567", "1234567"), ("1.234.567", "1234567"),
    ("3,5", "3.5"), (".5", "0.5"), ("0", "0"), ("١٢٣", "123"), ("１，２３４", "1234"), ("٣٫٥", "3.5"),
    ("½", "0.5"), ("2½", "2.5"), ("2 ½", "2.5"), ("1/2 litre", "0.5"), ("-3", "-3"), ("−3.5", "-3.5"),
    ("－3", "-3"), ("minus 40", "-40"), ("minus-5 degrees", "-5"), ("$-50.8bn", "-50800000000"),
    ("half a dozen", "6"), ("a dozen", "12"), ("two dozen", "24"), ("a third", "0.3333"), ("two-thirds", "0.6667"),
    ("one fifth", "0.2"), ("three quarters of it", "0.75"), ("half", "0.5"), ("half a million", "500000"),
    ("1.2 million", "1200000"), ("two and a half", "2.5"), ("two and a half million", "2500000"),
    ("two and a third metres", "2.3333"), ("two and a third million", "2333300"), ("150 and a half miles", "150.5"),
    ("two and a quarter", "2.25"),
    ("a million and a half", "1500000"), ("4 hundred million", "400000000"), ("thirty-five", "35"),
    ("thirty-one thousand four hundred and nine", "31409"), ("one hundred and five", "105"),
    ("£2.8m", "2800000"), ("2.7m readers", "2700000"), ("3bn", "3000000000"), ("25k", "25000"), ("$1mil", "1000000"),
    ("twice", "2"), ("sixfold", "6"), ("5km", "5"), ("100m high", "100"),
    ("9" * 30, "9" * 30),
]  # fmt: skip
VAGUE = [
    ("dozens", 24, 100), ("scores of", 40, 100), ("hundreds", 100, 1_000), ("tens of thousands", 10_000, 100_000),
    ("hundreds of millions", 10**8, 10**9), ("several thousand", 2_000, 10_000), ("a few hundred", 200, 1_000),
]  # fmt: skip
UNREADABLE = [
    "1.2.3.4", "9" * 31, "9" * 400, "12,3456", "1,2,3", "10²", "007", "1,23,45",
]  # fmt: skip
NO_NUMBERS = [
    "the 19th", "21st", "1990s", "per million", "the second half", "thirds", "m²", "World War II", "someone", "tense",
]  # fmt: skip
AMOUNTS: list[tuple[str, str | tuple[str, str], Bound, str | None]] = [
    ("at least 16", "16", "at least", "at least"),
    ("No fewer than 40 boats", "40", "at least", "No fewer than"),
    ("nearly a third of homes", "0.3333", "about", "nearly"),
    ("some 300 residents", "300", "about", "some"),
    ("an estimated 11,000 people", "11000", "about", "an estimated"),
    ("estimates suggesting 1.2 million people", "1200000", "about", "estimates suggesting"),
    ("up to $8 million", "8000000", "at most", "up to"),
    ("within two kilometres", "2", "at most", "within"),
    ("more than another 20", "20", "more than", "more than"),
    ("well over HK$3.7 billion", "3700000000", "more than", "well over"),
    ("just under 5%", "5", "fewer than", "just under"),
    ("only four", "4", "exactly", "only"),
    ("almost an hour", "1", "about", "almost"),
    ("more than a pint and a half", "1.5", "more than", "more than"),
    ("exceed 20", "20", "more than", "exceed"),
    ("not exceed 20", "20", "at most", "not exceed"),
    ("are not forecast to exceed 20", "20", "at most", "not forecast to exceed"),
    ("the true number is closer to 80", "80", "about", "closer to"),
    ("was nearer 80", "80", "about", "nearer"),
    ("a boat brings Marsk closer to 80 guests", "80", "exactly", None),
    ("he lives nearer 80 boats", "80", "exactly", None),
    ("would not raise more than 40", "40", "at most", "would not raise more than"),
    ("are unlikely to get more than 8", "8", "at most", "unlikely to get more than"),
    ("won't have to pay more than 40", "40", "at most", "won't have to pay more than"),
    ("did not get more than 900", "900", "at most", "not get more than"),
    ("never killed more than 12", "12", "at most", "never killed more than"),
    ("will not cost less than 40", "40", "at least", "will not cost less than"),
    ("has not paid more than 40", "40", "more than", "more than"),
    ("could not reach more than 40", "40", "more than", "more than"),
    ("does not include more than 40", "40", "more than", "more than"),
    ("is unlikely to exceed 20", "20", "at most", "unlikely to exceed"),
    ("is not to exceed 20", "20", "at most", "not to exceed"),
    ("never surpassed 20", "20", "at most", "never surpassed"),
    ("has not topped 20", "20", "at most", "not topped"),
    ("is likely to exceed 20", "20", "more than", "exceed"),
    ("had not expected to exceed 20", "20", "more than", "exceed"),
    ("were not small and exceeded 20", "20", "more than", "exceeded"),
    ("~45g", "45", "about", "~"),
    ("six metres or more", "6", "at least", "or more"),
    ("300 or so", "300", "about", "or so"),
    ("the talk was of about two men", "2", "about", "about"),
    ("talking about two men", "2", "exactly", None),
    ("doubts about three contracts", "3", "exactly", None),
    ("a film about five sisters", "5", "exactly", None),
    ("Salt is about three sisters", "3", "exactly", None),
    ("it was about two nurses in Orul", "2", "exactly", None),
    ("it is about three miles", "3", "about", "about"),
    ("there were about three nurses", "3", "about", "about"),
    ("the queue was about 12 nurses", "12", "about", "about"),
    ("warned the board in May about two of its pumps", "2", "exactly", None),
    ("the tenants were told about three leaks", "3", "exactly", None),
    ("warned the board about two hundred pumps", "200", "exactly", None),
    ("asked Ann Doe about two boats", "2", "exactly", None),
    ("told the board about 40 boats had sunk", "40", "about", "about"),
    ("told the board and hired about 40 guards", "40", "about", "about"),
    ("told about 40 guards to leave", "40", "about", "about"),
    ("the film ran for about five weeks", "5", "about", "about"),
    ("12.4 minutes, give or take 3", "12.4", "about", "give or take 3"),
    ("between 4% and 6%", ("4", "6"), "between", "between"),
    ("£24.99 to £39.99", ("24.99", "39.99"), "between", None),
    ("14-19 miles per hour", ("14", "19"), "between", None),
    ("3 to 5 million", ("3000000", "5000000"), "between", None),
    ("six thousand to eight thousand", ("6000", "8000"), "between", None),
    ("anything from 900 to 1,500", ("900", "1500"), "between", "anything from"),
    ("dozens of others", ("24", "100"), "between", "dozens of"),
    ("one in five", "0.2", "exactly", None),
    ("one in 12 of 18 boats", "0.08333", "exactly", None),
    ("fewer than one in 3,500 kettles", "0.0002857", "fewer than", "fewer than"),
    ("over 30 missiles and 300 drones", "300", "more than", "over"),
    ("12 of its 40 seats", "12", "exactly", None),
    ("less than 2 dozen buns", "24", "fewer than", "less than"),
    ("every one of the 1,318 stations", "1318", "exactly", None),
    ("killing at least one resident", "1", "at least", "at least"),
    ("50-day deadline", "50", "exactly", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_a_number_is_read(text: str, value: str) -> None:
    assert [Decimal(value)] == [numeral.value for numeral in numerals.find(text)]


@pytest.mark.parametrize(("text", "low", "high"), VAGUE)
def test_a_vague_number_has_two_ends(text: str, low: int, high: int) -> None:
    (numeral,) = numerals.find(f"{text} more")

    assert numeral.value is None
    assert (Decimal(low), Decimal(high)) == (numeral.low, numeral.high)


@pytest.mark.parametrize("text", UNREADABLE)
def test_digits_that_make_no_number_have_no_value(text: str) -> None:
    (numeral,) = numerals.find(text)

    assert numeral.value is None
    assert numeral.low is None


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number_is_not_found(text: str) -> None:
    assert numerals.find(text) == []


@pytest.mark.parametrize(("exact", "value", "bound", "hedge"), AMOUNTS)
def test_the_exact_words_say_value_bound_and_hedge(
    exact: str, value: str | tuple[str, str], bound: Bound, hedge: str | None
) -> None:
    amount = figures.reread(exact)

    assert amount is not None
    ends = (Decimal(value), None, None) if isinstance(value, str) else (None, *map(Decimal, value))
    assert (ends, bound, hedge) == ((amount.value, amount.low, amount.high), amount.bound, amount.hedge)


@pytest.mark.parametrize("exact", ["", "some number", "a", "…", "(", "$"])
def test_words_without_a_number_say_nothing(exact: str) -> None:
    assert figures.reread(exact) is None


@pytest.mark.parametrize(
    ("exact", "value"),
    [
        ("Nobody", 0),
        ("no one", 0),
        ("No casualties", 0),
        ("None of the guards", 0),
        ("a child", 1),
        ("another guard", 1),
    ],
)
def test_words_for_none_and_one_are_numbers(exact: str, value: int) -> None:
    amount = figures.reread(exact)

    assert amount is not None
    assert (amount.value, amount.hedge) == (Decimal(value), None)


@given(st.integers(0, 10**12))
def test_a_number_with_separators_is_the_number_without(number: int) -> None:
    assert [digits.read(f"{number:,}"), digits.read(f"{number:,}".replace(",", "\u202f"))] == [number, number]


@given(st.text(alphabet="0123456789.,'½ -–−%$£a٣²１hundred and twof\n", max_size=60) | st.text(max_size=60))
def test_any_text_is_read_in_order_without_an_error(text: str) -> None:
    found = numerals.find(text)

    assert all(numeral.span.of(text) for numeral in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    figures.reread(text)
