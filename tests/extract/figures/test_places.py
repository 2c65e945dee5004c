"""Which names an article shows to be those of places, and so where its figures are."""

import pytest

from briefcli.extract import figures

SHOWN = [
    # The dateline.
    "VELM, July 3 — Reed sold three old carts in Velm.",
    # Said to be a place.
    "Reed sold three old carts in Velm. The village of Velm was asleep.",
    "Reed sold three old carts in Velm. The mayor of Velm came late.",
    "Reed sold three old carts in Velm. They loved the capital, Velm.",
    "Reed sold three old carts in Velm. They loved neighbouring Velm.",
    "Reed sold three old carts in Velm. They loved Velm, an old fishing town.",
    "Reed sold three old carts in Velm. Snow lay on Velm's streets.",
    "Reed sold three old carts in Velm. Velm has about 900 inhabitants.",
    "Reed sold three old carts in Velm. Velm's interior minister was away.",
    # Something or somebody is there that is in a place.
    "Reed sold three old carts in Velm. A hospital in Velm was full.",
    "Reed sold three old carts in Velm. A rally at Velm was calm.",
    "Reed sold three old carts in Velm. He pitied the villagers in Velm.",
    "Reed sold three old carts in Velm. A fire in Velm was put out.",
    "Reed sold three old carts in Velm. His aunt was born in Velm.",
    "Reed sold three old carts in Velm. It rained in western Velm.",
    "Reed sold three old carts near Velm.",
    "Reed sold three old carts in Velm, Norway.",
    # Twice in, around or outside of it.
    "Reed sold three old carts in Velm. It rained in Velm.",
    "Reed sold three old carts in Velm. It rained throughout Velm.",
    "Reed sold three old carts in Velm. It rained outside Velm.",
    "Reed sold three old carts in Velm. It rained around Velm on Sunday.",
    "Reed sold three old carts in Velm. In Velm, it rained.",
]
NOT_SHOWN = [
    # Once, and nothing else shows it.
    "Reed sold three old carts in Velm.",
    "Reed sold three old carts in Velm. It rained on Velm.",
    "Reed sold three old carts in Velm. They loved Velm, a quiet town clerk.",
    "Reed sold three old carts in Velm. The friends of Velm came late.",
    "Reed sold three old carts in Velm. Snow lay on Velm's hats.",
    "Reed sold three old carts in Velm. Velm has about 900 sheep.",
    "Reed sold three old carts in Velm, Quill.",
    # Something that is owned or believed in.
    "Reed sold three old carts in Velm. He has shares in Velm. It rained in Velm.",
    "Reed sold three old carts in Velm. His faith in Velm is deep. It rained in Velm.",
    # A person, a body, an everyday word, a month, a language, a name in capitals.
    "Reed sold three old carts in Quill. Ada Quill, 40, believes in Quill.",
    "Reed sold three old carts in Parliament. It was loud in Parliament.",
    "Reed sold three old carts in May. It rained in May.",
    "Reed sold three old poems in Spanish. She sang in Spanish.",
    "Reed sold three old carts in VELMO. It was loud in VELMO.",
    "Reed sold three old carts in the Velm Council. It was loud in Velm Council.",
    "BREAKING, July 3 — Reed sold three old carts in Velm.",
    # The name says whose something is.
    "Reed sold three old carts in Velm colours. It was loud in Velm meetings.",
]


@pytest.mark.parametrize("text", SHOWN)
def test_a_name_is_one_of_a_place_where_the_article_shows_it(text: str) -> None:
    assert figures.find(text)[0].place == "Velm"


@pytest.mark.parametrize("text", NOT_SHOWN)
def test_a_name_is_no_place_where_nothing_shows_it(text: str) -> None:
    assert {one.place for one in figures.find(text)} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A number with a place of its own does not have that of the number before.
        ("Two boats are in Norway and one in Orul.", ["Norway", None]),
        ("A court in Norway jailed Reed for moving 21 goats across the bay.", [None]),
        ("In Norway, Reed sold 21 goats across the bay.", [None]),
        ("A court in Norway jailed Reed for moving 21 goats.", ["Norway"]),
        # A second verb is about something else.
        ("Quill bought three mills in Norway and sold 12 vans.", ["Norway", None]),
        ("In Norway, Quill bought three mills and sold 12 vans.", ["Norway", "Norway"]),
        ("People met in Norway to honour and mourn the three bakers.", ["Norway"]),
        # Behind “as” or “after” stands another occasion.
        ("Quill lost 41 pounds as bakers in Norway went home.", [None]),
        ("Quill waited for seven years after a stay in Norway.", [None]),
        ("Quill lost 41 pounds in Norway as bakers went home.", ["Norway"]),
        # Where things are.
        ("Of the carts, 21 are in Norway.", ["Norway"]),
        ("Of the carts, 21 are in debt.", [None]),
        # The capital by name, continents, and what names of places end in.
        ("Reed sold three carts in the capital, Velm.", ["Velm"]),
        ("Reed sold three carts in the capital Velm.", ["Velm"]),
        ("Reed sold three carts in the capital.", [None]),
        ("Sales in Asia rose by 4 per cent.", ["Asia"]),
        ("Sales in Quill rose by 4 per cent.", [None]),
        ("Reed sold three carts at the Velm crossing.", ["Velm crossing"]),
        ("Reed sold three carts at the Velm counter.", [None]),
    ],
)
def test_a_place_is_that_of_its_own_number(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in figures.find(text)] == expected
