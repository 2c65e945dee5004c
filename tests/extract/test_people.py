"""Who is who: sentences, and the entries that must come of them. All people and places are invented."""

import pytest

from briefcli.extract import people

# text, (name, kind, role) of every entry
NAMED = [
    ("Mayor Ann Doe met Bob Roe.", [("Ann Doe", "person", "Mayor"), ("Bob Roe", "person", None)]),
    ("Ann Doe, a doctor at the port, left.", [("Ann Doe", "person", "doctor at the port")]),
    ("The harbour spokesman Bob Roe spoke.", [("Bob Roe", "person", "harbour spokesman")]),
    ("Sweden accused Norway of delay.", [("Sweden", "state", None), ("Norway", "state", None)]),
    ("The Lund Ferry Company denied it.", [("Lund Ferry Company", "organisation", None)]),
    ("Dr. Ann B. Doe Jr. spoke.", [("Ann B. Doe Jr.", "person", "Dr.")]),
    ("Ann Doe spoke. Doe then left. Ms. Doe returned.", [("Ann Doe", "person", "Ms.")]),
]

NOT_NAMED = ["", "Nothing moved.", "Rain fell on Monday.", "The Russian ship sank.", "Yesterday was cold."]


# text, the persons in it
PERSONS = [
    ("The ferry crossed the Black Sea to North Harbour.", []),
    ("Lund has changed since World War II ended.", []),
    ("They climbed Mount Zelnik and swam in the Orla River.", []),
    ("Boats left Silver Bay for Heron Island on Harvest Day.", []),
    ("Fans filled Market Street for the Meadow Cup and the Amber League.", []),
    ("She walked in Dolna Verka. Later she left Dolna Verka.", []),
    ("The council asked for a meeting with Zarovin.", ["Zarovin"]),
    ("Zarovin has not replied.", ["Zarovin"]),
    ("Zarovin has not replied. The mayor told Zarovin to wait.", ["Zarovin"]),
    ("Sweden has not replied.", []),
    ("Parliament has not replied.", []),
    ("Residents have not replied.", []),
    ("Ann Hill met Ann River at Long Lake.", ["Ann Hill", "Ann River"]),
    ("Mayor Zara Bay spoke.", ["Zara Bay"]),
    ("Madam Chair, the hall is full.", []),
    ("The lawyer Bob Roe KC spoke.", ["Bob Roe"]),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_places_and_events_are_no_persons_and_a_name_that_acts_is_one(text: str, expected: list[str]) -> None:
    assert expected == [party.name for party in people.find(text) if party.kind == "person"]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_each_party_has_one_entry(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert expected == [(party.name, party.kind, party.role) for party in people.find(text)]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_where_nobody_is_named_there_is_no_entry(text: str) -> None:
    assert people.find(text) == ()


def test_two_people_of_one_last_name_are_two_entries_and_say_so() -> None:
    found = people.find("Ann Doe met Bob Doe. Mr. Doe laughed.")

    assert [(party.name, len(party.mentions), party.shared_name) for party in found] == [
        ("Ann Doe", 1, True),
        ("Bob Doe", 2, True),
    ]


def test_a_last_name_alone_joins_the_full_name() -> None:
    text = "Doe resigns. Ann Doe, the mayor of Lund, resigned on Monday."
    (party,) = [party for party in people.find(text) if party.kind == "person"]

    assert [mention.of(text) for mention in party.mentions] == ["Doe", "Ann Doe"]
