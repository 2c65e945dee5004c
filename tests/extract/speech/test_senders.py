"""Whose words a message reads out, who only hears, and what is no label. All people and places are invented."""

import pytest

from briefcli.extract import reading
from briefcli.extract.draft import story

WORDS = "The pier will not open again."

# text; the speaker, and none where nobody is named
SENT: list[tuple[str, str | None]] = [
    (f"A statement from the Harbour Ministry read: “{WORDS}”", "Harbour Ministry"),
    (f"A statement issued by the Tarn Harbour Board said: “{WORDS}”", "Tarn Harbour Board"),
    (f"A statement issued Monday by Marsk Salt Ltd said: “{WORDS}”", "Marsk Salt Ltd"),
    (f"Ann Doe left. The message from Doe to the council read: “{WORDS}”", "Ann Doe"),
    (f"Ann Doe’s letter read: “{WORDS}”", "Ann Doe"),
    (f"Ann Doe left on Monday. Her letter read: “{WORDS}”", "Ann Doe"),
    (f"“{WORDS[:-1]},” was Ann Doe’s message to the strikers.", "Ann Doe"),
    (f"“{WORDS[:-1]}” was the message from Ann Doe.", "Ann Doe"),
    (f"Ann Doe’s advice to the strikers: “{WORDS}”", "Ann Doe"),
    (f"Ann Doe’s message to the strikers was: “{WORDS}”", "Ann Doe"),
    (f"Ann Doe’s answer: “{WORDS}”", "Ann Doe"),
    (f"Ann Doe left on Monday. Her advice to the strikers: “{WORDS}”", "Ann Doe"),
    # A document that nobody sends goes by its own name.
    (f"A statement read: “{WORDS}”", "A statement"),
    (f"A statement from last year said: “{WORDS}”", "A statement"),
    (f"A report from the ministry said: “{WORDS}”", "A report"),
    (f"“{WORDS[:-1]},” was the message.", None),
]
HEARD: list[tuple[str, str | None]] = [
    (f"“{WORDS[:-1]},” Ann Doe was told.", None),
    (f"Ann Doe was in the mill. “{WORDS[:-1]},” she was told.", None),
    (f"Ann Doe was in the mill when she was told: “{WORDS}”", None),
    (f"Ann Doe, told that “{WORDS[:-1].lower()}”, left.", None),
    (f"“{WORDS[:-1]},” Ann Doe was told by a guard.", "A guard"),
    (f"Ann Doe was told by a guard: “{WORDS}”", "A guard"),
    (f"“{WORDS[:-1]},” Bob Roe told Ann Doe, who runs the mill.", "Bob Roe"),
    (f"Bob Roe told Ann Doe, who runs the mill: “{WORDS}”", "Bob Roe"),
]
NO_LABELS: list[tuple[str, str | None]] = [
    (f"With Ann Doe: “{WORDS}”", None),
    (f"About Ann Doe: “{WORDS}”", None),
    (f"For the Harbour Board: “{WORDS}”", None),
    (f"Ann Doe: “{WORDS}”", "Ann Doe"),
    (f"This from Ann Doe: “{WORDS}”", "Ann Doe"),
]
AGED: list[tuple[str, str | None]] = [
    (f"Ann Doe, 34, was held in Lund. Bob Roe, 51, was not. The 34-year-old said: “{WORDS}”", "Ann Doe"),
    (f"Bob Roe (51) met Ann Doe (34) in Lund. “{WORDS[:-1]},” the 51-year-old said.", "Bob Roe"),
    (f"The 51-year-old Bob Roe met Ann Doe, who is 34. “{WORDS[:-1]},” the 34-year-old said.", "Ann Doe"),
    (f"A 34-year-old man was held with Bob Roe. “{WORDS[:-1]},” the 34-year-old said.", None),
    (f"Ann Doe, 34, met Bob Roe, 34. “{WORDS[:-1]},” the 34-year-old said.", None),
    (f"Bob Roe, 51, left Lund. “{WORDS[:-1]},” the 34-year-old said.", None),
]
ADDED: list[tuple[str, str | None]] = [
    # Whoever spoke last adds something.
    (f"Mr Roe sold the mill. Kim Doe, who runs the port, said it would do. He added: “{WORDS}”", "Kim Doe"),
    (f"Mr Roe said it was late. Kim Doe, of the port, said it would do. He continued: “{WORDS}”", "Kim Doe"),
]


@pytest.mark.parametrize(("text", "speaker"), [*SENT, *HEARD, *NO_LABELS, *AGED, *ADDED])
def test_whose_words_they_are(text: str, speaker: str | None) -> None:
    read = story.read(text)
    names = {person.id: person.name for person in read.people}
    (found,) = [one for one in read.quotes if one.kind != "indirect"]

    assert names.get(found.speaker or "") == speaker
    assert (found.unknown_because is None) == (speaker is not None)


def test_whoever_is_told_is_passed_over_before_the_words() -> None:
    text = "Bob Roe told Ann Doe, who runs the mill, that the pier would not open again."
    (found,) = reading.find(text)

    assert [part.of(text) for part in found.segments] == ["that the pier would not open again"]
    assert found.speaker is not None
    assert found.speaker.name == "Bob Roe"


def test_who_has_not_spoken_last_may_not_be_who_adds_something() -> None:
    read = story.read(f"Mr Roe said it was late. Kim Doe, of the port, sold the mill. He added: “{WORDS}”")
    (found,) = [one for one in read.quotes if one.kind != "indirect"]

    assert found.unknown_because is not None
