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
