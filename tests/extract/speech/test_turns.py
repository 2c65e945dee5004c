"""Transcripts and interviews: who says which paragraphs. All people and places are invented."""

import pytest

from briefcli.extract import reading

QUESTIONS = "Q: Is the pier safe?\n\nA: “Safe” is a word. I walk on it.\n\nQ: And now?\n\nA: Now it rains."
SAID = ["Is the pier safe?", "“Safe” is a word. I walk on it.", "And now?", "Now it rains."]
ANN, BOB = "Ann Doe", "Bob Roe"

# text before, text behind, who asks, who answers
INTERVIEWS = [
    ("Seven questions for Ann Doe", "", None, ANN),
    ("The pier", "Ann Doe was talking to Bob Roe.", BOB, ANN),
    ("Ann Doe built the pier. She spoke to Bob Roe.", "", BOB, ANN),
    ("An interview with Ann Doe\n\nBy Bob Roe", "", BOB, ANN),
    ("Ann Doe built the pier.", "Interview by Bob Roe.", BOB, ANN),
    ("Ann Doe and Bob Roe built the pier.", "", None, None),
    ("The pier", "", None, None),
]


@pytest.mark.parametrize(("before", "behind", "asks", "answers"), INTERVIEWS)
def test_who_asks_and_who_answers_is_read_beside_the_turns(
    before: str, behind: str, asks: str | None, answers: str | None
) -> None:
    text = f"{before}\n\n{QUESTIONS}\n\n{behind}"
    turns = [one for one in reading.find(text) if one.kind == "direct"]

    assert [one.segments[0].of(text) for one in turns] == SAID
    assert [one.speaker.name if one.speaker and one.speaker.named else None for one in turns] == [asks, answers] * 2
    assert [one.unknown_because is None for one in turns] == [bool(asks), bool(answers)] * 2


# text, the name and the words of each turn
TRANSCRIPTS = [
    ("DOE: It is.\n\nROE: Why?\n\nDOE: Now.", [("DOE", ["It is."]), ("ROE", ["Why?"]), ("DOE", ["Now."])]),
    ("Doe: It is safe.\n\nRoe: No.\n\nDoe: Yes.\n\nRoe: Oh.",
     [("Doe", ["It is safe."]), ("Roe", ["No."]), ("Doe", ["Yes."]), ("Roe", ["Oh."])]),
    ("**Doe:** Yes.\n\n**Roe:** No.\n\n**Doe:** Yes.\n\n**Roe:** Oh.",
     [("Doe", ["Yes."]), ("Roe", ["No."]), ("Doe", ["Yes."]), ("Roe", ["Oh."])]),
    ("Q. Safe?\n\nA. Yes.\n\nIt stands.\n\n(Laughter.)\n\nQ. Why?",
     [("Q", ["Safe?"]), ("A", ["Yes.", "It stands."]), ("Q", ["Why?"])]),
]  # fmt: skip
NO_TURNS = [
    "Update: The pier is shut.\n\nNote: It is old.\n\nWeather: Rain is near.",
    "Price: It costs 3 crowns.\n\nVerdict: Poor.",
]


@pytest.mark.parametrize(("text", "turns"), TRANSCRIPTS)
def test_each_turn_has_its_name_and_its_paragraphs(text: str, turns: list[tuple[str, list[str]]]) -> None:
    found = [
        (one.speaker.mention.of(text), [part.of(text) for part in one.segments])
        for one in reading.find(text)
        if one.speaker
    ]

    assert found == turns


@pytest.mark.parametrize("text", NO_TURNS)
def test_a_list_of_headings_is_no_transcript(text: str) -> None:
    assert reading.find(text) == ()
