"""Reported words end where the main clause begins, and never are the clause that only tells when somebody spoke."""

import pytest

from briefcli.extract import reading

WORDS_END = [
    ("While saying that she respects Bob Roe, Ann Doe left.", ["that she respects Bob Roe"]),
    ("In addition to worrying that the pier is old, Ann Doe is short of money.", ["that the pier is old"]),
    ("And, while Ann Doe boasts that she has no donors, six firms have paid.", ["that she has no donors"]),
    ("The plan is key, and while Ann Doe said she would listen, it is unlikely to last.", ["she would listen"]),
    ("Because Ann Doe indicated that the pier was old, there is a sense of fear.", ["that the pier was old"]),
    ("In a year in which Ann Doe promised to end delays, Bob Roe has run on caution.", ["to end delays"]),
    ("When Ann Doe, in a debate in Lund, urged that she resign, the hall fell quiet.", ["that she resign"]),
    ("Nurses, while admitting the pier was old, said it was safe.", ["the pier was old", "it was safe"]),
    ("Ann Doe, while conceding that it rained, insisted it was fine.", ["that it rained", "it was fine"]),
    ("Ann Doe said the pier was safe, a claim Bob Roe disputes.", ["the pier was safe"]),
    ("Ann Doe said the mill would close, a move that would cost 40 jobs.", ["the mill would close"]),
    ("Ann Doe said the mill would close, a step Bob Roe has long resisted.", ["the mill would close"]),
    (
        "Bob Roe thinks the pier is old, Ann Doe said this week in Lund – a day too late.",
        ["Bob Roe thinks the pier is old"],
    ),
    ("Ann Doe said the cause was unknown but she gave no details.", ["the cause was unknown"]),
    ("Ann Doe said the money was gone but would not identify the thief.", ["the money was gone"]),
    ("Ann Doe said it rained and Bob Roe said it was late.", ["it rained", "it was late"]),
    ("Ann Doe said it would be shut by May – a month before the fair.", ["it would be shut by May"]),
    ("Ann Doe said the pier was shut – calling for calm.", ["the pier was shut"]),
    ("Ann Doe denies taking the boat and accuses Bob Roe.", ["taking the boat"]),
    ("Ann Doe denies having taken the boat, and says Bob Roe did.", ["having taken the boat", "Bob Roe did"]),
    ("Ann Doe denied knowing who took the boat and sold it.", ["knowing who took the boat and sold it"]),
    ("Ann Doe denied taking the boat and selling it.", ["taking the boat and selling it"]),
]
WORDS_GO_ON = [
    ("There is a risk, Ann Doe said, that the pier will fall.", "There is a risk that the pier will fall"),
    ("It is her job, Ann Doe said, to ask the council.", "It is her job to ask the council"),
    ("The mill is in the way, Ann Doe said, by fouling the sea.", "The mill is in the way by fouling the sea"),
    ("The pier was shut, Ann Doe said, in a letter.", "The pier was shut"),
    ("The pier was shut, Ann Doe said, with a smile.", "The pier was shut"),
    ("If it does not rain, Ann Doe said the mill would stop.", "If it does not rain the mill would stop"),
    ("Unless Lund pays, Ann Doe warned that the pier would fall.", "Unless Lund pays the pier would fall"),
    ("When it rained, Ann Doe said the mill had stopped.", "the mill had stopped"),
    ("Ann Doe said it would be shut by May – including the hall.", "it would be shut by May – including the hall"),
    ("Ann Doe said the pier – one of the oldest – was shut.", "the pier – one of the oldest – was shut"),
    ("The pier was shut, Ann Doe said late Thursday.", "The pier was shut"),
    ("Ann Doe said late Thursday that the pier was shut.", "that the pier was shut"),
    ("Ann Doe said early Monday the pier was shut.", "the pier was shut"),
    ("Ann Doe demanded late trains.", "late trains"),
    ("Ann Doe said it rained and nurses were late.", "it rained and nurses were late"),
    ("Ann Doe said it would rain and help predict floods.", "it would rain and help predict floods"),
    ("Ann Doe said she had a plan that would work.", "she had a plan that would work"),
    ("With the pier shut, drivers go by Lund, Ann Doe said.", "With the pier shut, drivers go by Lund"),
    ("When, in May, it rained, there was no pier, Ann Doe said.", "When, in May, it rained, there was no pier"),
]
NOBODY_SAYS = [
    "As Court Clerk Bob Roe read the sentence shortly before noon, several members of the family gasped.",
    "With her plan in ruins after her husband, Bob, sang a song, Ann Doe claimed the prize.",
    "When Bob Roe, who ran the mill, left, Ann Doe replied.",
    "Had the mayor, Ann Doe, said the pier was safe, nobody would have left.",
    "Ann Doe reported late Thursday.",
    "Ann Doe requested anonymity to speak freely.",
    "Nobody would have gone, had Ann Doe said that the pier was old.",
]


def _reported(text: str) -> list[str]:
    found = [one for one in reading.read(text).quotations if one.kind == "indirect"]
    return [" ".join(part.of(text) for part in one.segments) for one in found]


@pytest.mark.parametrize(("text", "contents"), WORDS_END)
def test_words_end_before_the_main_clause(text: str, contents: list[str]) -> None:
    """Whatever stands behind the comma is the reporter's."""
    assert _reported(text) == contents


@pytest.mark.parametrize(("text", "content"), WORDS_GO_ON)
def test_words_have_all_that_belongs_to_them(text: str, content: str) -> None:
    """Behind an attribution, and before it where without a condition they would not be so."""
    assert _reported(text) == [content]


@pytest.mark.parametrize("text", NOBODY_SAYS)
def test_a_clause_on_when_is_said_by_nobody(text: str) -> None:
    """Nor is a condition in which “had” stands before its subject."""
    assert _reported(text) == []


def test_words_behind_what_the_reporter_tells_are_all_of_them() -> None:
    """What precedes the attribution belongs to the reporter where it opens a clause of its own."""
    text = "Crowds came, and on Monday, after a long wait, Ann Doe told them, “We are done.”"

    assert [one.kind for one in reading.read(text).quotations] == ["direct"]


@pytest.mark.parametrize(
    "text", ["“Did you know that it was unsafe?” Ann Doe was asked.", "“Is it safe?” Ann Doe was asked on Monday."]
)
def test_a_question_is_not_of_whoever_is_asked(text: str) -> None:
    """Nobody is named who asks."""
    assert [one.speaker for one in reading.read(text).quotations] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Doe’s message was simple: “Go home.”",
        "The message from Ann Doe was loud and clear: “Go home.”",
        "Ann Doe’s advice to drivers is simple: “Stay at home.”",
    ],
)
def test_a_message_is_its_senders_whatever_it_is_like(text: str) -> None:
    """A word on the message before the colon changes nothing."""
    assert [one.speaker and one.speaker.name for one in reading.read(text).quotations] == ["Ann Doe"]
