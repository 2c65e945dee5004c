"""Told interviews without labels and marks. All people and places are invented."""

import pytest

from briefcli.extract import reading

ANN, BOB = "Ann Doe", "Bob Roe"
OPENING = "By Bob Roe\n\nAnn Doe has tuned bells for ten mayors. She receives me in a shed, where Cid Poe is at work."
TALKS = [
    ["Is it true that you began at nine?", "At eight. My uncle taught me.", "Will you stay?", "No, I have a boat."],
    ["You once fell, didn’t you?", "I fell twice.", "That must hurt.", "It did.", "And will you stay?", "We will."],
    ["What do you hear?", "Nothing I like.", "The mayor denies that.", "He would.", "Do you mind?", "Not me."],
    ["Who taught you?", "My aunt. She told me, “Sit.”", "She was deaf.", "I was not.", "Do you miss her?", "Yes."],
    ["Will you stay?", "[Laughs] I have a boat.", "Do you row it?", "(sighs) I did, once."],
    ["Where were you in 1990?", "I was at sea.", "They say it sank.", "Who says?", "Were you afraid?", "I slept."],
]


@pytest.mark.parametrize("talk", TALKS)
@pytest.mark.parametrize(
    "behind", ["“She hums,” Cid Poe says.", "As I leave, she hums. It is a tune, she says, for mice."]
)
def test_questions_and_answers_alternate(talk: list[str], behind: str) -> None:
    text = "\n\n".join([OPENING, *talk, behind])
    turns = [one for one in reading.find(text) if one.rule == "question or answer of a told interview"]

    assert [one.segments[0].of(text) for one in turns] == talk
    assert [one.speaker and one.speaker.name for one in turns] == [BOB, ANN] * (len(talk) // 2)


@pytest.mark.parametrize("talk", TALKS[:2])
def test_without_a_byline_the_answers_alone_have_a_speaker(talk: list[str]) -> None:
    text = "\n\n".join([OPENING.partition("\n\n")[2], *talk])
    turns = [one for one in reading.find(text) if one.rule == "question or answer of a told interview"]

    assert [one.segments[0].of(text) for one in turns] == talk[1::2]
    assert {one.speaker and one.speaker.name for one in turns} == {ANN}


@pytest.mark.parametrize("opening", ["Ann Doe tunes bells. She spoke to the Courier.", "The mayor talked to Ann Doe."])
def test_whoever_is_alone_in_what_opens_a_talk_answers(opening: str) -> None:
    text = "\n\n".join([opening, *TALKS[0]])
    turns = [one for one in reading.find(text) if one.rule == "question or answer of a told interview"]

    assert [one.segments[0].of(text) for one in turns] == TALKS[0][1::2]
    assert {one.speaker and one.speaker.name for one in turns} == {ANN}


SHORT_TALK = [
    "How do you tune a bell?", "With a file. It takes a day.", "And if you slip?", "Then it is a pot.",
    "What do you want next?", "A bigger file, and more bells.",
]  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("Ann Doe has tuned 40 bells. She talked to Bob Roe about files.", ["Bob Roe", ANN]),
        ("Ann Doe has tuned 40 bells. She spoke to the Courier.", [ANN]),
        ("Ann Doe has tuned 40 bells.", []),
    ],
)
def test_a_talk_that_is_announced_has_answers_without_i(opening: str, names: list[str]) -> None:
    text = "\n\n".join([opening, *SHORT_TALK])
    turns = [one for one in reading.find(text) if one.rule == "question or answer of a told interview"]

    assert [one.speaker and one.speaker.name for one in turns] == names * 3


NO_TALK = [
    # Two may have spoken.
    "Ann Doe and Cid Poe tune bells. They spoke to it.\n\nDo you pay?\n\nI pay.\n\nDo you mind?\n\nI mind.",
    # The writer does not tell of himself.
    "By Bob Roe\n\nAnn Doe left the mill.\n\nDo you pay it?\n\nI pay it.\n\nDo you mind?\n\nI mind.",
    # Nobody answers in the first person: an explainer.
    f"{OPENING}\n\nDo you pay it?\n\nThe toll is two marks.\n\nCan you drive round?\n\nThe ford is shut.",
    # One question may stand in any report.
    f"{OPENING}\n\nDo you pay it?\n\nI pay it.\n\nThe ford is shut.",
    # Nobody with a full name opens the story.
    "By Bob Roe\n\nA baker receives me.\n\nDo you pay it?\n\nI pay it.\n\nDo you mind?\n\nI mind.",
    # Answers between marks are quotations.
    f"{OPENING}\n\nDo you pay it?\n\n“I pay it,” she says.\n\nDo you mind?\n\n“I mind,” she says.",
]


@pytest.mark.parametrize("text", NO_TALK)
def test_what_only_looks_like_a_told_interview(text: str) -> None:
    assert "question or answer of a told interview" not in {one.rule for one in reading.find(text)}
