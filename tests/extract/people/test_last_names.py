"""What a mention is found again by: the last name, and what follows it. All names are invented."""

import pytest

from briefcli.extract.people.last_names import is_last_name, last_name, name_suffix

# words of a name, its last name folded, what follows that
NAMES = [
    ("Ann Doe", "doe", ""),
    ("Bob Roe Jr.", "roe", "jr"),
    ("Orul al-Quill", "quill", ""),
    ("Marsk Mills Ltd", "mills", ""),
    ("Doe", "doe", ""),
]


@pytest.mark.parametrize(("name", "last", "suffix"), NAMES)
def test_a_name_has_a_last_one_without_what_follows(name: str, last: str, suffix: str) -> None:
    words = tuple(name.split())

    assert (last_name(words), name_suffix(words)) == (last, suffix)


@pytest.mark.parametrize(("name", "is_last"), [("De la Doe", True), ("Doe Jr.", True), ("Ann Doe", False)])
def test_several_words_may_be_a_last_name_only(name: str, is_last: bool) -> None:
    assert is_last_name(tuple(name.split())) == is_last
