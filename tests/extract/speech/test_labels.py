"""Quoted names that nobody says, and quoted words that look like them and are said. All names are invented."""

import pytest

from briefcli.extract.draft import story

NAMES = [
    "Ann Doe visited the town prison, dubbed the “Orul Hilton” by its guards.",
    "Ann Doe visited the town prison, dubbed the “Orul Hilton” by French guards.",
    "Ann Doe had bought a kettle from a shop called “E-Life,” which left.",
    "Ann Doe lives in a small house called “The Nest”.",
    "Ann Doe closed the mill, nicknamed “Old Smoky”, on Monday.",
    "Ann Doe works for a band called “Grey Water” in Orul.",
]
SAID = [
    ("Ann Doe called “Grey Wall” a failure.", "ann-doe"),
    ("Ann Doe, the mayor, called “Fake News” a lie.", "ann-doe"),
    ("Ann Doe stood up, called “Stop The Boat” and left.", "ann-doe"),
    ("A minister called “The Wall” a failure.", "a-minister"),
    ("The mill, Ann Doe said, is called “a disgrace to the town”.", "ann-doe"),
]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_that_something_is_given_is_no_speech(text: str) -> None:
    assert story.read(text).quotes == ()


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_words_that_somebody_calls_something_are_speech(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in story.read(text).quotes] == [speaker]
