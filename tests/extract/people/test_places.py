"""Places beside names: what belongs to a name, and who is meant by a place alone. All bodies are invented."""

import pytest

from briefcli.extract.draft import story
from briefcli.extract.people import register

# text, name and kind of everybody
NAMED = [
    ("Nepal said no. The Authority of Nepal said no.", [("Nepal", "state"), ("Authority of Nepal", "organisation")]),
    ("The Bank of Norway said no. Norway said yes.", [("Bank of Norway", "organisation"), ("Norway", "state")]),
    ("The College of Kabul said no. Kabul said yes.", [("College of Kabul", "organisation"), ("Kabul", "state")]),
    (
        "The Orul Pentagon desk said no. The Pentagon said yes.",
        [("Orul Pentagon", "organisation"), ("Pentagon", "organisation")],
    ),
    ("Mountainous Nepal said no. Nepal said yes.", [("Nepal", "state")]),
    ("White House officials said no.", [("White House", "organisation")]),
    ("New York said no.", [("New York", "state")]),
    ("Central Asia said no.", [("Central Asia", "state")]),
    ("United States officials said no.", [("United States", "state")]),
    ("United Airlines said no.", [("United Airlines", "organisation")]),
    ("Southwest Marsk-Orul officials said no.", [("Southwest Marsk-Orul", "state")]),
    ("They marched to the Ann Doe Memorial.", [("Ann Doe Memorial", "organisation")]),
    ("The Ann Doe Theatre was full.", [("Ann Doe Theatre", "organisation")]),
    ("They met at Ann Doe Hall.", [("Ann Doe Hall", "organisation")]),
    ("They were taken to Ann Doe Clinic IV.", [("Ann Doe Clinic IV", "organisation")]),
    ("They were taken to Orul Health Centre IV.", [("Orul Health Centre IV", "organisation")]),
    ("They met in Bob Roe Park.", [("Bob Roe Park", "organisation")]),
    ("Prices rose in Carson City.", [("Carson City", "organisation")]),
    ("Norway hosts the Youth Olympics.", [("Norway", "state"), ("Youth Olympics", "organisation")]),
    ("It opens at 3 PM MYT.", [("MYT", "organisation")]),
    ("They reached the village of Dan Gora. The road to Dan Gora was wet.", [("Dan Gora", "organisation")]),
    ("Mary Ridge has 400 people. They reached the town of Mary Ridge.", [("Mary Ridge", "organisation")]),
    ("They left Ann Creek, a hamlet in the north.", [("Ann Creek", "organisation")]),
    # What looks like it and is not.
    ("PM Orul said no.", [("Orul", "person")]),
    ("Ann Lee Hall said no.", [("Ann Lee Hall", "person")]),
    ("They asked Ann Roe Park.", [("Ann Roe Park", "person")]),
    ("They left Ann Doe, the town clerk.", [("Ann Doe", "person")]),
    ("They camped at the Glen Gora campsite.", [("Glen Gora", "organisation")]),
    ("They camped with Glen Gora.", [("Glen Gora", "person")]),
    ("They left the village of Ann Doe's son.", [("Ann Doe", "person")]),
    ("Southwest Airlines said no.", [("Southwest Airlines", "organisation")]),
    ("Ann Marsk-Orul said no.", [("Ann Marsk-Orul", "person")]),
    ("The Bank of Norway said no. The Bank said yes.", [("Bank of Norway", "organisation")]),
    ("White houses are dear, Ann Doe said.", [("Ann Doe", "person")]),
    ("United in grief, Ann Doe said no.", [("Ann Doe", "person")]),
    ("Associated with it, Ann Doe said no.", [("Ann Doe", "person")]),
    ("Central to it all, Ann Doe said, was rain.", [("Ann Doe", "person")]),
    ("Manchester United said no. United said yes.", [("Manchester United", "organisation")]),
    ("Ann Norway said no. Norway left.", [("Ann Norway", "person")]),
]


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_a_place_is_nobody_who_has_it_in_a_name(text: str, named: list[tuple[str, str]]) -> None:
    assert [(party.name, party.kind) for party in register.find(text)] == named


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Orul police scanner was loud. Police said: “We are ready to pay for it.”", "Police"),
        ("They took it to a higher court. The court said: “We are ready to pay for it.”", "Court"),
        ("They paid for ferry company shares. The company said: “We are ready to pay for it.”", "Company"),
        ("The Orul police left. Police said: “We are ready to pay for it.”", "Orul police"),
        ("They took it to the appeals court. The court said: “We are ready to pay for it.”", "Appeals court"),
        ("They paid the ferry company. The company said: “We are ready to pay for it.”", "Ferry company"),
    ],
)
def test_a_noun_inside_of_another_is_no_description_of_a_body(text: str, speaker: str) -> None:
    found = story.read(text)

    assert [person.name for person in found.people if person.id == found.quotes[0].speaker] == [speaker]
