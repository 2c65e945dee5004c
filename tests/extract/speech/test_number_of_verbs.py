"""Whose reported words are where another noun stands nearer to the verb. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, the last reported words, and the mention of who says them
SPEAKERS: list[tuple[str, str, str]] = [
    # A verb has the number of its subject.
    ("Some bakers fear that Quill has missed a chance and warn that it is late.", "that it is late", "Some bakers"),
    (
        "Sources believe Reed has left a firm that Ann Doe owns, and admit that it is late.",
        "that it is late",
        "Sources",
    ),
    ("Sailors who came to Lund to oppose this week's fair say they will stay.", "they will stay", "Sailors"),
    ("Bakers say Ann Doe has left and argue that it is late.", "that it is late", "Bakers"),
    ("The union says bakers have left and argues that it is late.", "that it is late", "The union"),
    # A base form may share a modal, or an infinitive, and then it is of whoever has that.
    ("Bakers say Ann Doe will meet the board and argue that it is late.", "that it is late", "Ann Doe"),
    ("Bakers say Ann Doe wants to meet the board and argue that it is late.", "that it is late", "Ann Doe"),
    ("The family say they are late.", "they are late", "The family"),
    ("A handful of bakers say they are late.", "they are late", "A handful of bakers"),
    ("A majority of voters say they are late.", "they are late", "A majority of voters"),
    # Time, too: what brought them in is past.
    (
        "Ann Doe and Bob Roe have criticised the firms that hired them and say they no longer take money.",
        "they no longer take money",
        "Ann Doe",
    ),
    # What a noun is for, and what is in a second place, belongs to it.
    ("Organisers of the push to halt Ann Doe's speech said it was late.", "it was late", "Organisers"),
    ("The last man to mount a long strike says it is late.", "it is late", "The last man"),
    ("Former officials in the board and at the Salt Ministry have said it is late.", "it is late", "Former officials"),
    ("Pilots with no boat but with experience in storms said it was late.", "it was late", "Pilots"),
    ("To save it Ann Doe said she would sell it.", "she would sell it", "Ann Doe"),
    ("The clerk who wrote the letter says it is late.", "it is late", "The clerk"),
    ("The clerk who wrote the board was late says he is sorry.", "he is sorry", "The clerk"),
    ("Several people I have met over the last couple of weeks said it was late.", "it was late", "Several people"),
    ("The bakers, as she once said, say it is late.", "it is late", "The bakers"),
    ("Ann Doe, speaking at a fair in Lund, Sweden, warned that it was late.", "that it was late", "Ann Doe"),
    # Somebody in a clause on when, where or whom.
    ("Ann Doe stayed, even as advocates in the port called for her dismissal.", "her dismissal", "advocates"),
    ("The clerk refused to say who Ann Doe would like to see win, but said it was late.", "it was late", "The clerk"),
    (
        "The mayor said the vote was false, a charge that bakers denied, noting that it was late.",
        "that it was late",
        "bakers",
    ),
    ("Ann Doe said that Bob Roe denied the charge, noting that it was late.", "that it was late", "Ann Doe"),
    # Words that open a sentence.
    ("Privately, bakers say it is late.", "it is late", "bakers"),
    ("Kelly, a baker, says it is late.", "it is late", "Kelly"),
    ("Reilly, a baker, says it is late.", "it is late", "Reilly"),
    ("Privately, says Ann Doe, it is late.", "it is late", "Ann Doe"),
    ("Contrary to Ann Doe's claims, inspectors say it is late.", "it is late", "inspectors"),
    ("Minutes later, the mayor said it was late.", "it was late", "the mayor"),
    ("Last May, a judge ordered the board to leave.", "the board to leave", "a judge"),
    ("And a third, Ann Doe, said it was late.", "it was late", "a third"),
    ("A third of the bakers, a poll finds, say it is late.", "it is late", "A third of the bakers"),
    ("The plan, an inside source said, was late.", "was late", "an inside source"),
    ("Ann Doe, one of the authors of that 2013 report, said it was late.", "it was late", "Ann Doe"),
]
NOTHING: list[str] = [
    "There are two primary reasons the board is late.",
    "The rise in prices suggests that it is late.",
    "A look at her boats suggests that they are old.",
    "Drop in turnout hints that it is late.",
    "Her silence shows that she is afraid.",
    "It means acknowledging that it is late.",
    "Only time will tell if it was late.",
    "Ann Doe was so tired of boats held in the port that she sold hers.",
    "Ann Doe spoke amid news reports that question her past.",
    "Ann Doe told the story of an older man who held a sign.",
    "Ahead of the March contests, Ann Doe assumed the style of her rival.",
    "The third day of her tour, Ann Doe told a joke.",
    "At Tarn College, where she taught, leaders cracked down on dissent.",
]
SOMETHING: list[str] = [
    "Research suggests that it is late.",
    "A series of tests shows that it is late.",
    "The duchess has hinted that it is late.",
    "Norway is acknowledging that it is late.",
    "Ann Doe will tell them if it is late.",
    "Ann Doe is so tired that she says that it is late.",
    "Salt Ministry reports show that it is late.",
    "A week ahead of the March contests, Ann Doe told the Ledger that it was late.",
]


@pytest.mark.parametrize(("text", "words", "speaker"), SPEAKERS)
def test_reported_words_are_of_whoever_the_verb_belongs_to(text: str, words: str, speaker: str) -> None:
    """The nearest noun may not be its subject."""
    last = reading.find(text)[-1]

    assert (last.segments[-1].of(text), last.speaker and last.speaker.mention.of(text)) == (words, speaker)


@pytest.mark.parametrize("text", NOTHING)
def test_what_nobody_says_is_no_speech(text: str) -> None:
    """A thing lets the reporter think something, or a noun is spelt as a verb."""
    assert not reading.find(text)


@pytest.mark.parametrize("text", SOMETHING)
def test_what_looks_like_it_and_is_said_is_speech(text: str) -> None:
    """The near misses of what nobody says."""
    assert [found.kind for found in reading.find(text)] == ["indirect"]
