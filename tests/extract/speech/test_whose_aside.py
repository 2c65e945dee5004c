"""Who speaks where an aside stands beside a name, and which body a name is short for."""

import pytest

from briefcli.extract import reading

SPEAKERS = [
    ("Ann Doe, one of the lawyers hired by Roe, said it was late.", "Ann Doe"),
    ("Ann Doe, one of two court-appointed lawyers assigned to Roe, said it was late.", "Ann Doe"),
    ("Ann Doe, one of several nurses attacked in May, said it was late.", "Ann Doe"),
    ("Ann Doe, one of the first doctors to reach the scene, said it was late.", "Ann Doe"),
    ("One of the lawyers hired by Roe said it was late.", "One of the lawyers"),
    ("A van hit Ann Doe, a nurse from Lund, said police.", "Police"),
    ("A van hit Ann Doe, one of the nurses hired by Roe, said police.", "Police"),
    ("A van hit Ann Doe, 32, of Lund, said Bob Roe.", "Bob Roe"),
    ("Fans threw stones at Ann Doe, the captain of Lund, said officials.", "Officials"),
    ("Ann Doe, a nurse from Lund, said nurses were late.", "Ann Doe"),
    ("Lund State Police said 40 people came.", "Lund State Police"),
    ("Lund City Police said 40 people came.", "Lund City Police"),
]
SHORT = [
    ("The Orul Independent Salt Operator met. Orul ISO said it was late.", "Orul Independent Salt Operator"),
    ("The Orulian Center for Disease Control and Care met. The Orulian CDC said it was late.",
     "Orulian Center for Disease Control and Care"),
    ("The Orul Independent Salt Operator met Orul ISO staff. The ISO said it was late.",
     "Orul Independent Salt Operator"),
    ("The Orul Independent Salt Operator met. Tarn ISO said it was late.", "Tarn ISO"),
]  # fmt: skip


def _speakers(text: str) -> list[str]:
    found = (one.speaker for one in reading.read(text).quotations)
    return [one.name[:1].upper() + one.name[1:] for one in found if one is not None]


@pytest.mark.parametrize(("text", "speaker"), [*SPEAKERS, *SHORT])
def test_words_are_of_whoever_the_aside_is_about(text: str, speaker: str) -> None:
    """An aside beside a name speaks as little as whoever it mentions."""
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Doe denied that she had called the council “a circus of very old fools”.",
        "Ann Doe denied calling the council “a circus of very old fools”.",
        "Ann Doe has denied saying that the council was “a circus of very old fools”.",
    ],
)
def test_whoever_denies_having_said_something_has_not_said_it(text: str) -> None:
    """Nobody is named who has."""
    assert _speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ann Doe denied that the council was “a circus of very old fools”.",
        "Ann Doe did not deny that she had called the council “a circus of very old fools”.",
        "Ann Doe denied the claim and called the council “a circus of very old fools”.",
    ],
)
def test_whoever_only_denies_something_may_have_said_it(text: str) -> None:
    """The words of a denial are those of whoever denies."""
    assert _speakers(text) == ["Ann Doe"]
