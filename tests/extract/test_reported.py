"""Reported speech: who is meant by the pronoun beside it. All people and places are invented."""

import pytest

from briefcli.extract import quotes

# text, who says the last thing in it
PRONOUNS = [
    ("Bob Roe opened the pier. He said the work would begin in May.", "Bob Roe"),
    ("Bob Roe met Ann Doe on the quay. She said that the work would begin in May.", "Ann Doe"),
    ("Ann Doe opened the pier. The work would begin in May, she said.", "Ann Doe"),
    ('"The pier is lost," said Ann Doe. Rain fell. She promised to rebuild it.', "Ann Doe"),
    ("Ann Doe said that the pier was lost. She demanded that the council act.", "Ann Doe"),
]


@pytest.mark.parametrize(("text", "speaker"), PRONOUNS)
def test_a_pronoun_beside_reported_speech_is_the_party_in_mind(text: str, speaker: str) -> None:
    last = quotes.find(text)[-1]

    assert (last.kind, last.speaker and last.speaker.name, last.unknown_because) == ("indirect", speaker, None)


def test_a_pronoun_that_fits_nobody_stays_open() -> None:
    (found,) = quotes.find("He said the work would begin in May.")

    assert found.speaker is not None
    assert (found.speaker.named, bool(found.unknown_because)) == (False, True)
