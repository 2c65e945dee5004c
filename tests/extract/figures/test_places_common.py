"""Where, in nouns for buildings, land and water: what has a number of things, and in what they are."""

import pytest

from briefcli.extract import figures

HAVING = [
    ("The library holds 40,000 books.", "the library"),
    ("The airport handled 12 million travellers.", "the airport"),
    ("The factory makes 4,000 carts a month.", "the factory"),
    ("The camp shelters 4,000 families.", "the camp"),
    ("The mine produces 3,000 tonnes of copper.", "the mine"),
    ("The reserve is home to 40 elks.", "the reserve"),
    ("The reserve covers 400 hectares.", "the reserve"),
    ("The new hotel will have 120 rooms.", "the new hotel"),
    # Whoever has no walls, and what is no place.
    ("The guild holds 40,000 books.", None),
    ("The choir is home to 40 cooks.", None),
    ("The report covers 400 hectares.", None),
    ("The library bought 400 hats.", None),
]
INSIDE = [
    ("Nine homes in those towns burned.", None),
    ("Nine homes in the town burned.", "the town"),
    ("Quill put off the trial twice due to a fire at the mill.", None),
    ("Quill put off the trial twice in Norway.", "Norway"),
    ("Divers found 12 anchors in the lake.", "the lake"),
    ("Divers found 12 anchors on the seabed.", "the seabed"),
    ("Rangers counted 40 elks in the reserve.", "the reserve"),
    ("Police found nine rifles in the cellar of the house.", "the cellar"),
    ("There are 12 lifts in the tower.", "the tower"),
    ("Some 300 books in the library were damaged.", "the library"),
    ("Some 300 cooks in the hotel and restaurant trade were ill.", None),
    ("Some 300 cooks in the hotel and its guards were ill.", "the hotel"),
    ("Some 300 cooks were in the hotel and sang.", "the hotel"),
    ("Reed sold 21 goats outside the country.", None),
    ("Reed sold 21 goats outside the town.", "the town"),
    # Over it, beside it, or no place at all.
    ("Reed sold 21 goats across the lake.", None),
    ("Reed drove 21 goats through the gate.", None),
    ("Reed sold 21 goats in the end.", None),
    ("Reed sold 21 goats on the advice of the guild.", None),
    ("Reed won 21 votes in the name of the guild.", None),
]
OPENING = [
    ("In the library, 40 books were wet.", "the library"),
    ("At the market, 40 bakers sang.", "the market"),
    ("In the end, 40 bakers sang.", None),
    ("In the report, 40 bakers are named.", None),
]
PEOPLE = [
    ("Orul, a town of 9,000 people, has no baker.", "Orul"),
    ("Orul, a town of 9,000, has no baker.", "Orul"),
    ("Orul, a guild of 9,000 people, has no baker.", None),
]
TOLD = [
    ("Reed told bakers in Norway that 40 carts would be sold.", None),
    ("Reed said in Norway that 40 carts would be sold.", None),
    ("Speaking in Norway, Reed offered 40 carts.", None),
    ("The sales announced in Norway on Friday were 40 carts.", "Norway"),
    ("Reed said farmers in Norway lost 40 carts.", "Norway"),
]
ASIDE = [
    ("The mine, the oldest of all, produced 40 tonnes.", "the mine"),
    ("The mine, which is old, produced 40 tonnes.", "the mine"),
    ("The mine, Reed said, produced 40 tonnes.", None),
    ("Reed loves Norway, with 40 mills.", "Norway"),
    ("Reed left Norway, with 40 bakers.", None),
]
TIMES = [
    ("Norway saw its worst storm in 40 years.", None),
    ("Nearly all mills in Norway shut within 12 months.", None),
    ("A court in Norway jailed Reed for nine years.", "Norway"),
]


@pytest.mark.parametrize(("text", "expected"), [*HAVING, *INSIDE, *OPENING, *PEOPLE, *TOLD, *ASIDE, *TIMES])
def test_a_number_is_where_its_noun_for_a_place_says(text: str, expected: str | None) -> None:
    assert [one.place for one in figures.find(text)] == [expected]


FURNISHED = [
    ("Reed built a school with 40 desks.", "school"),
    ("Reed owns a mill that employs 40 bakers.", "mill"),
    ("Reed built a cart with 40 desks.", None),
    ("Reed met in a hall with 40 bakers.", None),
    ("Reed wrote a report that employs 40 words.", None),
]
FILLED = [
    ("Some 400 bakers packed the hall.", "the hall"),
    ("Some 400 bakers have visited the museum.", "the museum"),
    ("Some 400 bakers visited Norway.", "Norway"),
    ("Some 400 bakers packed the hats.", None),
    ("Some 400 bakers filled a form.", None),
    ("Some 400 bakers built the hall.", None),
]
SEVERAL = [
    ("Reed burned 40 huts in two villages in Norway.", ["Norway", "Norway"]),
    ("Reed sold 40 carts in two weeks in Norway.", [None, None]),
]


@pytest.mark.parametrize(("text", "expected"), [*FURNISHED, *FILLED])
def test_what_fills_a_building_is_in_it(text: str, expected: str | None) -> None:
    assert [one.place for one in figures.find(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_a_number_of_places_does_not_hide_where_they_are(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected


NAMED_AGAIN = [
    ("Ann Reed keeps a mill in Texas. She says that rents in her state have risen to $900.", "Texas"),
    (
        "It rained in Kenya.\n\nPrices were low.\n\nReed lives in Kenya.\n\nPrices in the country rose by 4 per cent.",
        "Kenya",
    ),
    (
        "Orul State is poor.\n\nIt rained.\n\nReed likes Orul State.\n\nSome 40 mills in the state are shut.",
        "Orul State",
    ),
    # Whose country is another, whose town nobody has named, and what is no subject.
    ("Reed flew to Norway. She said that 40 mills in her country are shut.", None),
    ("Bo Reed, a baker from Oslo, sold 40 carts in his village.", None),
    ("Reed said that 40 mills in his state are shut.", None),
    ("Reed lives in Texas. Bakers who fled the state sold 40 carts.", None),
]
CROWDS = [
    ("Some 400 bakers wearing red surrounded the Orul Statehouse.", "Orul Statehouse"),
    ("Reed sang as hundreds of them lined entrances to the hall.", "the hall"),
    ("Some 400 bakers who packed the Orul Arena hall sang.", "the Orul Arena hall"),
    ("Some 400 bakers wearing red met the mayor.", None),
    ("Some 40 firms entered the market.", None),
]
VOTES = [
    ("Reed received 97 per cent of all votes in the presidential election.", None),
    ("Some 40 fewer bakers are standing in this election.", None),
    ("Some 40 fewer bakers are standing in this hall.", "this hall"),
    ("This village election has seen one big change.", None),
    ("This village hall has seen one big change.", "this village hall"),
    ("Quill cited two cases that went through the courts.", None),
    ("Quill cited two cases in the courts.", "the courts"),
    ("Two carts ran in the south of the coastal town of Velm.", "Velm"),
    ("Strikes hit men in three Norwegian towns.", "Norway"),
    ("Strikes hit men with three Norwegian carts.", None),
]
OWNED = [
    ("Bakers have half of all Oslo's carts.", ["Oslo"]),
    ("Bakers have half of all the Oregon city's carts.", ["Oregon city"]),
    ("Bakers have half of all the guild's carts.", [None]),
    ("The hospital received 40 boys, treated nine girls and fed 12 cooks.", ["the hospital"] * 3),
    ("The hospital received 40 boys, and Reed treated nine girls.", ["the hospital", None]),
    ("Norway has 40 mills and sold nine carts.", ["Norway", None]),
]

LANDS = [
    ("Some 400 bakers marched along Oslo's seaside boulevard on Friday.", "Oslo"),
    ("Some 400 bakers met in Oslo's main square.", "Oslo"),
    ("Some 400 bakers met on Oslo's behalf.", None),
    ("Two carts fell onto mills in Norway.", "Norway"),
    ("In a study of bakers in Ohio and Texas based on over 1,500 talks, Reed found mice.", "Ohio and Texas"),
    ("Some 400 bakers in Norway and Chile sang.", "Norway and Chile"),
    ("Reed sold 40 beds in provinces around Norway.", "Norway"),
    ("Reed sold 40 beds in other countries.", None),
    ("He is one of 60,000 Norwegian prisoners, and blames the guild in Oslo.", "Norway"),
    ("He is one of 60,000 Norwegian prisoners, and blames the guild in Chile.", None),
]


@pytest.mark.parametrize(("text", "place"), [*NAMED_AGAIN, *CROWDS, *LANDS, *VOTES])
def test_a_place_that_is_named_again_or_filled(text: str, place: str | None) -> None:
    assert [one.place for one in figures.find(text)] == [place]


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_a_part_of_what_a_place_has_is_there(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected
