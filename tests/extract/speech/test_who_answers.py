"""Which of two people of one gender “he” or “she” is: whoever was asked answers, and a subject goes on."""

import pytest

from briefcli.extract import reading

THEY_SAY = "“They are mad,” {p} said."
# Frames in which {x} says the last words, and {y}, who fits the pronoun as well, does not.
FRAMES = [
    f"{{y}} said it was shut. {{x}} agreed. {THEY_SAY}",
    f"{{y}} said it was shut. {{P}} colleague {{x}} agreed. {THEY_SAY}",
    f"{{y}} said it was shut. Marsk’s mayor, {{x}}, wept as {{p}} left. {THEY_SAY}",
    f"{{y}} said it was shut.\n\nBut {{x}} was not so sure. {THEY_SAY}",
    f"{{x}} told {{y}} it was shut. {THEY_SAY}",
    f"{{x}} praised {{y}}. {THEY_SAY}",
    f"{{y}} asked {{x}} to say why. {{x}} shrugged. {THEY_SAY}",
    "{y} asked {x} if it was shut. “They are mad,” {p} said.",
    "{y} questioned {x} on Monday. “They are mad,” {p} replied.",
    "{y} accused {x} of lying. “They are mad,” {p} replied.",
    "{x} came in. {y} put it to {x} that it was shut. “They are mad,” {p} replied.",
    "{x} was interviewed on Monday. Asked by Judge {y} why, {p} said: “They are mad.”",
    "{x} was interviewed on Monday. When {y} asked why, {p} replied: “They are mad.”",
    "{x} was in court. Cross-examined by {y}, {p} said: “They are mad.”",
    "{x} said it was shut. Asked if {y} had left, {p} shrugged. “They are mad,” {p} said.",
]
PAIRS = [
    ("Ann Doe", "Eve Poe", "she", "Her"),
    ("Eve Poe", "Ann Doe", "she", "Her"),
    ("Bob Roe", "Tom Loe", "he", "His"),
]


@pytest.mark.parametrize(("x", "y", "pronoun", "possessive"), PAIRS)
@pytest.mark.parametrize("frame", FRAMES)
def test_the_other_one_does_not_speak(frame: str, x: str, y: str, pronoun: str, possessive: str) -> None:
    last = reading.find(frame.format(x=x, y=y, p=pronoun, P=possessive))[-1].speaker

    assert last is not None
    assert last.name == x


# text, who says the last words
OTHERS = [
    ("Eve Poe said it was shut. Her daughter Ann Doe died. “I miss her,” she said.", "Eve Poe"),
    ("Eve Poe asked Ann Doe to leave. “They are mad,” she said.", "Eve Poe"),
    ("Eve Poe put it to Ann Doe that it was shut. “They are mad,” she said.", "Eve Poe"),
    ("Tom Loe said it was shut. Bob Roe had complained in May, he said.", "Tom Loe"),
    ("Her son Tom Loe was found.\n\nThe baker, Bob Roe, had complained in May, he says.", "Bob Roe"),
    ("Ann Doe spoke.\n\nA reporter asked Ann Doe if it was shut.\n\n“They are mad,” she replied.", "Ann Doe"),
]


@pytest.mark.parametrize(("text", "speaker"), OTHERS)
def test_what_only_looks_like_an_answer_is_none(text: str, speaker: str) -> None:
    last = reading.find(text)[-1].speaker

    assert last is not None
    assert last.name == speaker
