"""Whoever has just said something is the “he” who says more, whomever the sentence before names besides."""

import pytest

from briefcli.extract import reading

ROE = "“The pier is shut,” said Bob Roe."
# text, who says its last words; none where two are as likely
GOES_ON = [
    # Whoever opens the sentence before and says something in it.
    (f"{ROE} Tom Tarn insisted that it was open. “The gates are up,” he said.", "Tom Tarn"),
    (
        f"{ROE}\n\nTom Tarn, a baker, admitted that trade was slow.\n\n“I have sold two loaves,” he said.",
        "Tom Tarn",
    ),
    (
        f"{ROE}\n\nCouncillor Tom Tarn said he agreed with Mr Roe. “I would shut it, too,” he added.",
        "Tom Tarn",
    ),
    ("Bob Roe left the room. Tom Tarn warned that rain was near. He said: “Take a coat.”", "Tom Tarn"),
    (f"{ROE} Tom Tarn told the paper he had sold the pier. He also wrote: “It is gone.”", "Tom Tarn"),
    # A name behind what opens the sentence is its subject, too.
    (f"{ROE} In a speech in Lund on Friday, Tom Tarn said it was open. “The gates are up,” he said.", "Tom Tarn"),
    (
        f"{ROE} At a meeting of the Board, Mr Tom Tarn announced a fair. “There will be music,” he said.",
        "Tom Tarn",
    ),
    # Whoever tells a sentence is named behind whom it is about.
    ("Bob Roe filled the halls of Orul, Tom Tarn said. “They came on foot,” he said.", "Tom Tarn"),
    ("According to Tom Tarn, Bob Roe was arrested. “The gates are up,” he said.", "Tom Tarn"),
    ("According to Tom Tarn, Bob Roe has left.\n\nIn a statement, he said that the pier was open.", "Tom Tarn"),
    ("According to the paper, Bob Roe has left.\n\nHe said that the pier was open.", "Bob Roe"),
    ("The plan of Bob Roe has few friends, according to Tom Tarn. “Nobody wants it,” he said.", "Tom Tarn"),
    ("Bob Roe, Tom Tarn said, has lost the vote. “They came on foot,” he added.", "Tom Tarn"),
    # Hardly anybody calls himself by his name.
    ("Bob Roe opened the pier. Tom Tarn cheered. “Tarn was the first to cheer,” he said.", "Bob Roe"),
    # Another “him” deep in the sentence before is nobody who goes on; one that somebody is told of is.
    (f"{ROE}\n\nTom Tarn asked the town to prove to him that it was shut.\n\n“Nobody can,” he said.", "Tom Tarn"),
    (f"{ROE}\n\nTom Tarn wondered who would tell him the truth.\n\n“Nobody can,” he said.", "Tom Tarn"),
    ("Bob Roe spoke.\n\nTom Tarn described him as a giant.\n\n“I am five feet tall,” he said.", None),
    # Somebody of an unknown name, who speaks behind what he tells of others, may be “he” as well.
    ("Bob Roe struck first before Tom Tarn made it two, Kollar admits.\n\n“It was a poor start,” he said.", "he"),
    ("Bob Roe left.\n\nKollar said Roe had been at home.\n\n“It was a poor start,” he said.", "he"),
    ("Kollar asked Bob Roe what he would sell.\n\n“It is a poor mill,” he said.", "Bob Roe"),
    # Somebody without a name, who was brought in before.
    (
        "Bob Roe was answering a bald baker in the hall.\n\nThe bald man told of a storm.\n\n“It was dark,” he said.",
        "The bald man",
    ),
    (
        "Bob Roe was stopped by a guard in the hall.\n\nThe guard asked for his papers.\n\n“They are lost,” he said.",
        None,
    ),
    ("Bob Roe, a bald baker, left.\n\nThe bald man told of a storm.\n\n“It was dark,” he said.", "Bob Roe"),
    # Whoever answers in front of a colon writes on; whose own words are meant by “his”.
    (f"{ROE}\n\nTom Tarn fired back: “As a friend of the pier,” he wrote, “I know that it is open.”", "Tom Tarn"),
    (f"{ROE} Later Tom Tarn stood by his remark on Monday that “no pier is shut for good”.", "Tom Tarn"),
    # Whom “he” names is somebody else, and so is who is thanked.
    (
        "Tom Tarn called for rivals to leave.\n\nThough he did not name Bob Roe, he made it clear.\n\nHe said: “Go.”",
        "Tom Tarn",
    ),
    (
        "Tom Tarn thanked his rival Bob Roe, who is ill, drawing cheers. “One minute, one second,” he urged them.",
        "Tom Tarn",
    ),
    # A statement is not that of whoever issued one before another spoke, and a question is answered.
    (
        "The Guard said in a statement that it was safe.\n\nBob Roe said it was not.\n\n“It fell,” the statement said.",
        "the statement",
    ),
    (
        "Ann Doe said in a statement that it was safe.\n\nThe Ledger said so.\n\n“It fell,” the statement said.",
        "Ann Doe",
    ),
    ("“Was it shut?” asked Ann Doe.\n\n“It was shut, and he had left.”", None),
    ("“Was it shut?” asked Ann Doe. “It was shut, and he had left.”", "Ann Doe"),
    ("“Was it shut?” asked Ann Doe.\n\n“Or was it still open in May?”", "Ann Doe"),
    # Near misses.
    (f"{ROE} Tom Tarn sold the pier. “The gates are up,” he said.", None),
    (f"{ROE} “It is old,” said Tom Tarn, who met Roe. He left.\n\nThe sea is calm. “It is dry,” he said.", None),
]


@pytest.mark.parametrize(("text", "speaker"), GOES_ON)
def test_who_goes_on(text: str, speaker: str | None) -> None:
    last = reading.find(text)[-1].speaker
    name = None if last is None or last.contested else last.name

    assert name == speaker
