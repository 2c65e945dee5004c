"""What figures have to do with each other, how large their places are, and since when they count. All is invented."""

import pytest

from briefcli.extract import figures
from briefcli.extract.draft.story import read
from briefcli.extract.figures import since
from briefcli.extract.figures.levels import Levels
from briefcli.model.figure import PlaceLevel

# text, and for each figure: its words, the words of the figure in the field
PARTS = [
    ("Four of the 11 crew were killed.", [("Four of the 11 crew", "11 crew")]),
    ("The party won 12 of its 40 seats.", [("12 of its 40 seats", "40 seats")]),
    ("The strike hit 40 of the town’s 60 mills.", [("40 of the town’s 60 mills", "60 mills")]),
    ("Some 60 per cent of the 300 workers left.", [("Some 60 per cent", "300 workers")]),
    ("Twelve people, including four children, were killed in Marsk.", [("four children", "Twelve people")]),
    ("Forty people were hurt in Lund, 30 of them children.", [("30", "Forty people")]),
    # What looks like it and is not.
    ("Four crew of the tug met 11 men.", []),
    ("The party won 40 seats, and 12 mills were shut.", []),
    ("Twelve people and four children were killed in Marsk.", []),
    ("A farm of 40 acres has 12 barns.", []),
    ("Twelve bakers of 40 towns left.", []),
]
CHANGES = [
    ("The death toll from the flood rose to 76 from 70.", [("76", "70")]),
    ("The death toll climbed to 76 on Sunday from 70 on Friday.", [("76", "70")]),
    ("The number of missing fell to 12 from an earlier 40.", [("12", "40")]),
    ("At least 76 people were killed, up from 70 on Friday.", [("At least 76 people", "70")]),
    ("Sales went from 400 crowns to 520 crowns in May.", [("520 crowns", "400 crowns")]),
    ("Inflation was 1.4 per cent in May, against 1.9 per cent in April.", [("1.4 per cent", "1.9 per cent")]),
    ("The firm sold 300 boats, compared with 250 boats a year ago.", [("300 boats", "250 boats")]),
    # What looks like it and is not.
    ("He moved 40 boats from 12 ports.", []),
    ("They came from 12 villages to 3 towns.", []),
    ("The toll was 76, and 70 were hurt.", []),
    ("Twelve boats of the mill sailed against 30 tugs.", []),
    ("The index lost 3 points to close at 400 points.", []),
]


def named(text: str, field: str) -> list[tuple[str, str]]:
    """The words of each figure that names another one in a field, with the words of that one."""
    story = read(text)
    words = {one.id: one.anchor.exact for one in story.figures if one.anchor is not None}
    return [(words[one.id], words[other]) for one in story.figures if (other := getattr(one, field)) is not None]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_a_part_names_its_whole(text: str, parts: list[tuple[str, str]]) -> None:
    assert named(text, "part_of") == parts


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_a_value_names_the_one_before_it(text: str, changes: list[tuple[str, str]]) -> None:
    assert named(text, "changed_from") == changes


def test_a_part_has_the_scope_of_one() -> None:
    found = read("Twelve people, including four children, were killed in Marsk.").figures

    assert [one.scope for one in found] == [None, "part"]


REPEATS = [
    ("A blast killed 12 people in Lund.\n\nThe blast in Lund killed 12 people.", 1),
    ("The pier cost 40 million crowns.\n\nThe town paid 40 million crowns.", 1),
    ("Some 300 bakers left.\n\nThe 300 bakers met, and some 300 bakers sang.", 1),
    # What looks like it and is not.
    ("A blast killed 12 people in Lund.\n\nA storm killed 12 people in Oslo.", 0),
    ("A blast killed 12 people in Lund.\n\nThe blast hurt 12 people.", 0),
    ("Two bakers left.\n\nTwo bakers sang.", 0),
    ("The talks took 12 days.\n\nThe strike took 12 days.", 0),
    ("Bread rose by 12 per cent.\n\nSalt fell by 12 per cent.", 0),
    ("At least 12 people died in Lund.\n\nTwelve people died in Lund.", 0),
]


@pytest.mark.parametrize(("text", "repeats"), REPEATS)
def test_a_number_told_again_names_the_first(text: str, repeats: int) -> None:
    assert len([one for one in read(text).figures if one.same_as is not None]) == repeats


SINCE = [
    ("Forty guards have been killed in Lund since January.", ["January"]),
    ("Since the war began, 40 guards have been killed and 100 hurt.", ["the war began", "the war began"]),
    ("More than 300 boats have been sold since early 2024.", ["early 2024"]),
    ("At least 12 people have died since the start of the year.", ["the start of the year"]),
    ("More than 1,000 people have fled since the fighting broke out in May.", ["the fighting broke out in May"]),
    ("At least 400 people have been killed since October 7, 2023, she said.", ["October 7, 2023"]),
    # What looks like it and is not.
    ("The firm has shut 40 mills since the mayor is ill.", [None]),
    ("She met 40 men who have worked there since 1990.", [None]),
    ("Prices have risen 12 per cent since May.", [None]),
    ("The 12 boats have been in port since they sank.", [None]),
    ("Since 12 boats sank, 40 men have left.", [None, None]),
]


@pytest.mark.parametrize(("text", "times"), SINCE)
def test_since_when_a_number_counts(text: str, times: list[str | None]) -> None:
    assert [since.find(text, one) for one in figures.find(text)] == times


ARTICLE = "In the town of Marsk, in Orul province and the Reed district, a school was hit. Tarn village is near."
LEVELS: list[tuple[str | None, PlaceLevel | None]] = [
    ("Marsk", "town"),
    ("Tarn", "town"),
    ("Oslo", "town"),
    ("the capital", "town"),
    ("Reed", "district"),
    ("Lund County", "district"),
    ("Orul", "region"),
    ("Texas", "region"),
    ("Aceh", "region"),
    ("northern Norway", "region"),
    ("Norway", "country"),
    ("Norway, Chile and Peru", "country"),
    ("Bosnia and Herzegovina", "country"),
    ("a school in Orul", "building"),
    ("Marsk Hospital", "building"),
    # What no list and no word of the article tells.
    ("Lund", None),
    ("the camp", None),
    ("Norway and Oslo", None),
    ("Black Sea", None),
    (None, None),
]


@pytest.mark.parametrize(("place", "level"), LEVELS)
def test_how_large_a_place_is(place: str | None, level: PlaceLevel | None) -> None:
    assert Levels(ARTICLE).of(place) == level
