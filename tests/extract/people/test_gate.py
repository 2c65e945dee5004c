"""Who is somebody: for each kind, texts that name persons, and texts that only look like it. All names are invented."""

import pytest

from briefcli.extract.article import Parts
from briefcli.extract.people import gate, register

# kind: text, the persons in it
PERSONS = {
    "particles and languages": [
        ("Gen. Abdel Fattah al-Burdan met Prince Salem bin Rashal.", ["Abdel Fattah al-Burdan", "Salem bin Rashal"]),
        ("They praised Orul van der Quill.", ["Orul van der Quill"]),
        ("They praised Nguyen Thi Marsk.", ["Nguyen Thi Marsk"]),
        ("They praised Orul Diouf and Quilla O’Neill.", ["Orul Diouf", "Quilla O’Neill"]),
        ("They praised Vice Premier Liu He.", ["Liu He"]),
    ],
    "titles": [
        ("PM Zarovin left.", ["Zarovin"]),
        ("Dr. Prof. Orul Quill left.", ["Orul Quill"]),
        ("Tan Sri Orul Quill left.", ["Orul Quill"]),
        ("Cllr Orul Quill left.", ["Orul Quill"]),
        ("Minister in the Ministry of Finance Brian Quill left.", ["Brian Quill"]),
    ],
    "what stands beside a name": [
        ("They praised Orul Quill, who smiled.", ["Orul Quill"]),
        ("They praised Orul Quill, 34, for it.", ["Orul Quill"]),
        ("They praised Orul Quill. Later she left.", ["Orul Quill"]),
        ("They praised Orul Quill. Nobody but Quill smiled.", ["Orul Quill"]),
        ("They praised J. K. Quill.", ["J. K. Quill"]),
    ],
    "last names that are words for bodies and places": [
        ("Orul Radio, a chemist at the mill, smiled.", ["Orul Radio"]),
        ("Tarn Harbour, a fisherman, smiled.", ["Tarn Harbour"]),
        ("Quilla Banks, an economist, smiled.", ["Quilla Banks"]),
        ("Orul Rivers, a nurse, smiled.", ["Orul Rivers"]),
        ("In 1970 ex-premier Zarovin Orul left.", ["Zarovin Orul"]),
    ],
    "words in front of a given name": [
        ("Frenchman Otis Quill won.", ["Otis Quill"]),
        ("Defendants Otis Quill and Mabel Reed left.", ["Otis Quill", "Mabel Reed"]),
        ("Norway-born Otis Quill won.", ["Otis Quill"]),
        ("Prosecutors in Marsk accuse Baker Otis Quill.", ["Otis Quill"]),
        ("Secretary of State Otis Quill left.", ["Otis Quill"]),
    ],
}
NOBODY = {
    "places": [
        "“It is late,” the Labour MP for Clare said.", "“It is late,” the TD for Florence said.",
        "Ann Wants to Dance Again in Orul", "They live on Prince Edward Island.",
        "The river passes Hong Kong.", "They praised Beverly Hills.", "They live in Deir al-Marsk.",
        "The bus left Joe Farrow Road.", "They closed Otis County Jail.",
        "Four died overnight, he said.", "It is over, the Welshwoman said.",
        "Two drowned and nine fled, she said. He left.",
        "Fourteen died on the spot, she said.", "Sixty fled, he said. He left.", "Eighteen drowned, while he slept.",
    ],
    "things and works": [
        "They praised Truth Social.", "They read Flawed Approach.", "They saw Cowboy Charter.",
        "La Niña is back.", "They sued under Customary Law.",
        "The MV Doña Quill sank.", "The MT Lady Ann sank.", "The HMS Ann Quill sank.",
    ],
    "bodies": [
        "A spokesman for the former owner, Norlines, which was sold in May, said no.",
        "Orul Radio, a broadcaster, closed.", "Orul Bank, a lender, closed.", "Orul Council, a critic of it, left.",
        "Orul Press, a publisher of maps, closed.", "Orul Radio, the chemist of old, is a song.",
        "Reuters has not replied.", "They asked Ann Quill Institute for Salt.", "They asked TAFO Marsk.",
        "Agence France-Presse reported it.", "They told Microsoft to pay. Microsoft has not replied.",
    ],
    "groups and adjectives": [
        "They praised African Americans, who smiled.", "They praised Virginia Democrats.",
        "Shareholders have not replied.",
        "They praised Nobel Prize-winning books.", "They asked R-Texas and the Chief Financial Officer.",
    ],
    "headlines": [
        "Nuclear Weapons Workers Demand Rise\n\nThe pier is old.",
        "Mayor Tells Holdouts To Leave Town\n\nThe pier is old.",
        "FLUSHING MEADOWS CLOSED BY STORM\n\nThe pier is old.",
        "Colder Temperatures Forecast For Marsk\n\nThe pier is old.",
        "Mabel Wants Answers From Council Soon\n\nThe pier is old.",
        "Storm Mabel live: third pier closed\n\nThe pier is old.",
        "Hurricane Mabel has not moved. Mabel will strike on Friday.",
        "Jets from the carrier Abraham Quill left.",
        "Welcome to our page on Tropical Cyclone Mabel. Mabel has not moved.",
        "Severe Tropical Cyclone Mabel has crossed the coast, and Mabel has not moved.",
    ],
}  # fmt: skip

SOMEBODY = [
    "A baker", "Villagers", "Eyewitnesses", "Two waitresses", "The pilgrims", "Three bandits", "Townsfolk",
    "A fact-finding mission", "A colonel", "A brigadier",
    "A think tank", "Two leading think tanks", "Many netizens", "Recruitment professionals",
    "The council", "The delegation", "The prosecution", "Three Ukrainians", "A source",
    "Some", "They", "Norway", "Ann Quill", "The Marsk Ferry Union", "Her mother",
    "The Muslim community", "Fishing communities", "The upper house", "A House of Lords committee", "Some states",
    "All three states", "The Friends of the Valley Line", "The Sisters of the Valley",
    "The harbour’s governing body", "The human rights body", "The UN body", "The Dutch", "The Chinese",
    "Thousands", "Tens of thousands", "Hundreds of thousands of bakers",
    "Halfway bakers", "The Milky Way astronomers", "Two-way radio operators", "A reasonable baker", "Wayward bakers",
]  # fmt: skip
NO_SOMEBODY = [
    ("Two-thirds", "“Two-thirds” is a number"),
    ("The thousands", "“the thousands” is a number"),
    ("Hundreds of thousands of trucks", "“Hundreds of thousands of trucks” is a thing"),
    ("The white house", "“the white house” is a thing"),
    ("Her body", "“her body” is a thing"),
    ("The war", "“the war” is a thing"),
    ("40 million talers", "nothing shows that “40 million talers” is somebody"),
    ("40 meters", "nothing shows that “40 meters” is somebody"),
    ("The night", "“the night” is a time"),
    ("Their decision", "“their decision” is a thing that is done, felt or thought"),
    ("New warnings", "nothing shows that “new warnings” is somebody"),
    ("Pipelines", "“pipelines” is a thing"),
    ("A letter", "“a letter” is written by somebody, and is nobody"),
    ("A new survey", "“a new survey” is written by somebody, and is nobody"),
    ("A fish tank", "nothing shows that “a fish tank” is somebody"),
    ("That", "“that” names nobody"),
    ("Orul", "nothing shows who or what Orul is"),
    ("The reason bakers", "“the reason bakers” is a thing and the beginning of a clause"),
    (
        "The most likely reason Marsk bakers",
        "“the most likely reason Marsk bakers” is a thing and the beginning of a clause",
    ),
    ("The way villagers", "“the way villagers” is a thing and the beginning of a clause"),
    ("The moment nurses", "“the moment nurses” is a thing and the beginning of a clause"),
    ("One reason employers", "“one reason employers” is a thing and the beginning of a clause"),
]


@pytest.mark.parametrize(("text", "expected"), [case for cases in PERSONS.values() for case in cases])
def test_who_shows_to_be_a_person_is_one(text: str, expected: list[str]) -> None:
    assert expected == [party.name for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize("text", [case for cases in NOBODY.values() for case in cases])
def test_what_shows_no_person_is_none(text: str) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == []


@pytest.mark.parametrize("words", SOMEBODY)
def test_a_phrase_for_people_or_a_body_is_somebody(words: str) -> None:
    assert judged(words).is_somebody


@pytest.mark.parametrize(("words", "because"), NO_SOMEBODY)
def test_any_other_phrase_is_nobody_with_the_reason(words: str, because: str) -> None:
    assert (False, because) == (judged(words).is_somebody, judged(words).because)


def judged(words: str) -> gate.Verdict:
    """What the gate says of a phrase at the beginning of a sentence."""
    parts = Parts(f"{words} said on Monday that the pier of the town was closed.")
    tokens = parts.sentences[0].tokens
    last = next(index for index, token in enumerate(tokens) if token.start >= len(words))
    return gate.phrase(parts.register, tokens, 0, last)


def test_a_missing_space_behind_a_full_stop_parts_two_sentences() -> None:
    parts = Parts("It is late, she said.Orul Quill left the town. The site is marsk.info.")

    assert [token.lower for token in parts.sentences[0].tokens][-2:] == ["said", "."]
    assert [token.lower for token in parts.sentences[2].tokens][-2:] == ["marsk.info", "."]
