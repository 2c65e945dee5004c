"""Somebody who is named nearer to the words than whoever says them: crossed, so that neither name gives it away."""

import pytest

from briefcli.extract import reading

Q, TERM = "“The pier is shut for good.”", "“a wreck on stilts”"
# Frames in which {0} says the words, and {1} does not.
FRAMES = [
    f"{{1}} looked on as {{0}} said: {Q}",
    f"{{1}} resigned after {{0}} said: {Q}",
    f"{{1}} resigned on Monday after {{0}} called it {TERM}.",
    f"{{1}} left before {{0}} said the pier was {TERM}.",
    f"{{1}}, described by {{0}} as {TERM}, left.",
    f"The plan, dismissed by {{0}} as {TERM}, pleased {{1}}.",
    f"{{1}} accused {{0}} of calling the pier {TERM}.",
    f"{{1}} criticised {{0}} for calling the pier {TERM}.",
    f"{{1}} sacked {{0}} for saying the pier was {TERM}.",
    f"{{0}} was criticised by {{1}} for calling the pier {TERM}.",
    f"{{0}} apologised to {{1}} for calling the pier {TERM}.",
    f"{{0}} was quoted by {{1}} as warning: {Q}",
    f"{{1}} asked: “Is it shut?” {{0}} replied: {Q}",
    "“Is it shut?” {1} asked. “It is for good,” came the reply from {0}.",
    "{1} said it was so. “It is for good,” came the reply from {0}.",
]


@pytest.mark.parametrize(("speaker", "other"), [("Ann Doe", "Bob Roe"), ("Bob Roe", "Ann Doe"), ("Marsk", "Ann Doe")])
@pytest.mark.parametrize("frame", FRAMES)
def test_whoever_is_only_near_says_nothing(frame: str, speaker: str, other: str) -> None:
    last = reading.find(frame.format(speaker, other))[-1].speaker

    assert last is not None
    assert last.name == speaker


# text, who says each quotation
IN_TURN = [
    ("Ann Doe asked: “Is it shut?” He replied: “Nobody knows.”", [("Is it shut?", "Ann Doe"), ("Nobody knows.", "He")]),
    (
        "Ann Doe met Bob Roe. She asked: “Is it shut?” He replied: “Nobody knows.”",
        [("Is it shut?", "Ann Doe"), ("Nobody knows.", "Bob Roe")],
    ),
    ("“Is it shut?” Ann Doe asked. “No,” came the reply.", [("Is it shut?", "Ann Doe"), ("No,", "the reply")]),
]


@pytest.mark.parametrize(("text", "said"), IN_TURN)
def test_whoever_replies_has_not_asked(text: str, said: list[tuple[str, str]]) -> None:
    found = [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in reading.find(text)]

    assert found == said
