"""Speeches word for word, below a heading that names who gives them. All people and places are invented."""

import pytest

from briefcli.extract.draft.story import read

SPEECH = [
    "I am told that the last mayor was booed in this hall. I have set myself a low bar.",
    "You built 31,000 homes last year. We need 50,000 of them.",
    "So let me tell you what I will do. I will bring a bill before the summer.",
    "Bo Lund said to me: “Give us peace.” I had no answer for him.",
]
HEADINGS = [
    "CHECK AGAINST DELIVERY\n\nSpeech by the mayor of Orle, Ada Quill, to the guild of bakers\nOrle, 20 May 2026",
    "Remarks by Mayor Ada Quill at the hall of Orle\n\nLadies and gentlemen,",
    "Ada Quill: address to the guild, as delivered",
    "Address to the Bakers’ Guild of Orle by Ada Quill, mayor of Orle\n\nMr Speaker,",
]
NO_SPEECHES = [
    # Nothing says that these are her words, somebody else is named, or she is told of below.
    ["Speech by Ada Quill draws boos", *SPEECH],
    ["Speech by Ada Quill and Tom Reed\n\nLadies and gentlemen,", *SPEECH],
    [HEADINGS[1], *SPEECH, "Quill left the hall in tears, and the bakers booed her."],
    # A statement of a body, a report.
    [HEADINGS[1], "The dike holds.", "The mayor asks all to stay at home.", "More will be said on Friday."],
    ["Statement from the Orle Dike Board\n\nColleagues,", *SPEECH],
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_each_paragraph_of_a_speech_is_said_by_whoever_gives_it(heading: str) -> None:
    story = read("\n\n".join([heading, *SPEECH, "(Applause)", "ENDS"]), "2026-05-20")
    names = {one.id: one.name for one in story.people}

    assert [(names.get(one.speaker or ""), one.content) for one in story.quotes] == [
        ("Ada Quill", one) for one in SPEECH
    ]
    assert [(names.get(one.holder or ""), one.kind) for one in story.positions] == [("Ada Quill", "pledge")]
    assert {names.get(one.said_by or "") for one in story.figures} == {"Ada Quill"}


@pytest.mark.parametrize("paragraphs", NO_SPEECHES)
def test_other_texts_are_no_speech(paragraphs: list[str]) -> None:
    story = read("\n\n".join(paragraphs), "2026-05-20")

    assert [one.content for one in story.quotes if one.kind == "direct" and "low bar" in one.content] == []
