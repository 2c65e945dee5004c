"""Which names are one person's, and which words of a headline are no part of a name. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, the persons in it
PERSONS = [
    ("Joshua Quill left. Later Josh Quill said so.", ["Joshua Quill"]),
    ("Bob Quill left. Later Robert Quill said so.", ["Bob Quill", "Robert Quill"]),
    ("Robert Quill and Bob Quill left.", ["Robert Quill", "Bob Quill"]),
    ("William Quill left. Later Bob Quill said so.", ["William Quill", "Bob Quill"]),
    ("Walid Abu Quill left. Later Abu Quill said so.", ["Walid Abu Quill"]),
    ("Mary Ann Quill left. Later Ann Quill said so.", ["Mary Ann Quill", "Ann Quill"]),
    # The words that a headline in capitals puts beside a name.
    ("Ann Doe Beats Bob Roe In Orul\n\nAnn Doe left. Bob Roe left.", ["Ann Doe", "Bob Roe"]),
    ("Town Votes To Condemn Ann Doe\n\nAnn Doe left.", ["Ann Doe"]),
    ("Gun Used To Kill Bob Roe Sold\n\nBob Roe was killed.", ["Bob Roe"]),
    ("Ann Marie Doe left. Later Ann Marie smiled.", ["Ann Marie Doe"]),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_who_is_named(text: str, expected: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == expected
