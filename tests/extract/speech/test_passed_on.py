"""What others pass on, and what nobody said though a verb of saying stands beside it. All names are invented."""

import pytest

from briefcli.extract import reading

# text, its words, their speaker, who passes them on
PASSED_ON = [
    ("The board said it was late, according to the Ledger.", "it was late", "board", "Ledger"),
    ("The board said it was late, the Ledger reported.", "it was late", "board", "Ledger"),
    ("According to the Ledger, the board said it was late.", "it was late", "board", "Ledger"),
    # What the writer adds, and what the writer says in front of a colon, is of nobody told of.
    ("Ann Doe agreed to a pause, an offer that guards have called “a bad trick”.", "a bad trick", "guards", None),
    ("Ann Doe said that guards had called it “a bad trick”.", "a bad trick", "guards", "Ann Doe"),
    ("It was a gloomy picture: prices rose, according to the board.", "prices rose", "board", None),
    ("According to the board, it is simple: prices rose.", "it is simple: prices rose", "board", None),
    ("Ann Doe told police she had fallen, according to a report.", "she had fallen", "Ann Doe", "a report"),
    (
        "According to the Ledger, Bob Roe, a nurse at the hall where they were seen, wrote that it was shut.",
        "that it was shut",
        "Bob Roe",
        "Ledger",
    ),
    # Whoever only hears it passes nothing on.
    ("Ann Doe told a friend that it was late, the jury of five men heard.", "that it was late", "Ann Doe", None),
    ("The board said it was late, the court heard.", "it was late", "board", None),
    # Who counts answers tells them; who only acts, or wants something, has not spoken in the report.
    ("According to a poll, half of voters said it was late.", "half of voters said it was late", "a poll", None),
    (
        "Ann Doe left after the board said it was late, according to the Ledger.",
        "Ann Doe left after the board said it was late",
        "Ledger",
        None,
    ),
    ("In a call on Monday, he vowed to stay, the board said.", "In a call on Monday, he vowed to stay", "board", None),
    (
        "According to the Ledger, Bob Roe, a nurse at the hall where they were seen, left.",
        "Bob Roe, a nurse at the hall where they were seen, left",
        "Ledger",
        None,
    ),
]
# Words that report nothing, and beside each of them some that do.
REPORTED = [
    ("A car driven by Ann Doe, no age reported, hit a tree.", []),
    ("The fire spread to two homes, several injuries reported.", []),
    ("The fire spread to two homes, the agency reported.", ["The fire spread to two homes"]),
    ("Orul will invite builders to submit plans.", []),
    ("Orul will urge builders to submit plans.", ["builders to submit plans"]),
    ("Ann Doe left early, hoping to win the seat.", []),
    ("Ann Doe hopes that it is shut.", ["that it is shut"]),
    ("The board agreed to buy the mill.", []),
    ("The board agreed it was late.", ["it was late"]),
    ("Orul has told many how to be ready for a war.", []),
    ("Orul has told many how the war began.", ["how the war began"]),
    ("Ann Doe proposed an amendment to her own motion.", []),
    ("Ann Doe proposed an amendment to cut fares.", ["an amendment to cut fares"]),
    ("He was seen at 10 a.m. According to the board, it was shut.", ["it was shut"]),
    # What is brought to somebody's notice is no report; a pronoun alone is no content.
    ("Ann Doe reported the theft to police on Monday.", []),
    ("The union reported a rise in thefts.", ["a rise in thefts"]),
    ("The hospital denied that.", []),
    ("The hospital denied that it was full.", ["that it was full"]),
    # “That” stands for those who are counted.
    ("Ann Doe told a crowd that police put at 30,000.", []),
    ("Ann Doe told a crowd that police put up 30 fences.", ["that police put up 30 fences"]),
]
# Words between marks behind or before which others stand too: the one who says them, who passes them on.
SAID_BY_ONE = [
    ("Ann Doe warned that the camp would burn again: “It is a question of time.”", "Ann Doe", None),
    ("Ann Doe said Bob Roe could only laugh: “It is a question of time.”", "Ann Doe", None),
    ("Ann Doe feared the union might leave: “It is a question of time.”", "Ann Doe", None),
    ("Ann Doe warned that the union would answer: “It is a question of time.”", "union", "Ann Doe"),
    ("Ann Doe said Bob Roe replied: “It is a question of time.”", "Bob Roe", "Ann Doe"),
    ("Ann Doe called the plan “idle talk”: according to the union, it costs more.", "Ann Doe", None),
    ("Ann Doe called the plan “idle talk”; according to the union, it costs more.", "Ann Doe", None),
    ("Ann Doe called the plan “idle talk”, according to the union.", "Ann Doe", "union"),
    # What is denied is not what somebody else says meanwhile.
    ("The union denied it happened, with Bob Roe going on air to call it “a silly lie”.", "Bob Roe", "union"),
    # Whoever hears somebody say something has not said it.
    ("Ann Doe heard a child cry “no, no, no” before five.", "child", "Ann Doe"),
    ("Ann Doe heard a man shout “get out, all of you”.", "man", "Ann Doe"),
    ("Ann Doe heard Bob Roe say “get out, all of you”.", "Bob Roe", "Ann Doe"),
    ("Ann Doe heard the cry and said “get out, all of you”.", "Ann Doe", None),
    # Whoever tells one thing does not relay what another says against it.
    ("Twelve were hurt, Bob Roe said, while Ann Doe said three “trained men” had fled.", "Ann Doe", None),
    ("Bakers like it, according to two aides, although Ann Doe said it “has no end”.", "Ann Doe", None),
    ("The pier, Bob Roe said, was shut, but Ann Doe called it “a good pier”.", "Ann Doe", None),
    ("The pier, Bob Roe said, was what Ann Doe called “a good pier”.", "Ann Doe", "Bob Roe"),
    ("According to Bob Roe, Ann Doe called it “a good pier”.", "Ann Doe", "Bob Roe"),
    # Nor does whoever does something because of a thing that another calls so.
    ("Marsk Foods shut twelve mills, citing rents that Ann Doe called “a theft”.", "Ann Doe", None),
    ("Marsk Foods cut its outlook, blaming a bill that Ann Doe said had risen “beyond reason”.", "Ann Doe", None),
    ("Bob Roe said the mayor had left in May, a claim Ann Doe called “made up”.", "Ann Doe", None),
    ("Bob Roe said that the mayor had left, an allegation she called “made up”.", "she", None),
    ("Bob Roe left, saying that Ann Doe called it “a theft”.", "Ann Doe", "Bob Roe"),
    # A participle is that of whoever tells what another would do, and who will answer has not spoken yet.
    ("Ann Doe told reporters that her client would appeal, calling the law “a bad joke”.", "Ann Doe", None),
    ("Ann Doe said the board would sue, describing it as “a bad joke”.", "Ann Doe", None),
    ("Marsk will answer the levy “crown for crown”, Ann Doe said.", "Ann Doe", None),
    ("Marsk would respond “without any haste”, the minister said.", "minister", None),
    ("Marsk responded that it was “without any haste”, the minister said.", "Marsk", "minister"),
    # A claim ends where the next clause begins.
    ("Ann Doe said that while she did not accept Roe’s claim that it was safe, it was “a cold pier”.", "Ann Doe", None),
    ("Ann Doe said she had heard Bob Roe’s claim that it was safe, but the pier was “a wreck”.", "Ann Doe", None),
    ("Ann Doe said she was sad that the pier was “an old wreck”.", "Ann Doe", None),
    ("Bob Roe’s claim that it was clear that the pier was “an old wreck” was heard.", "Bob Roe", None),
]
# Two quotations in a sentence, and the speaker of each.
SAID_BY_TWO = [
    ("When Bob Roe said the pier was “old and very cold”, Ann Doe shouted “you lie”.", "Bob Roe", "Ann Doe"),
    ("When Bob Roe said the pier was “old and very cold”, a guard in the hall shouted “you lie”.", "Bob Roe", "guard"),
    ("As Bob Roe said the pier was “old and very cold”, Ann Doe replied “it is not”.", "Bob Roe", "Ann Doe"),
    ("After Bob Roe called it “old and very cold”, Ann Doe told him “you are wrong”.", "Bob Roe", "Ann Doe"),
]


@pytest.mark.parametrize(("text", "words", "speaker", "relay"), PASSED_ON)
def test_speaker_is_whoever_said_it_first(text: str, words: str, speaker: str, relay: str | None) -> None:
    (found,) = reading.find(text)
    assert [part.of(text) for part in found.segments] == [words]
    assert found.speaker is not None
    assert found.speaker.name == speaker
    assert (found.relayed_by.name if found.relayed_by else None) == relay


@pytest.mark.parametrize(("text", "words"), REPORTED)
def test_deeds_and_ways_are_no_speech(text: str, words: list[str]) -> None:
    assert [part.of(text) for one in reading.find(text) for part in one.segments] == words


@pytest.mark.parametrize(("text", "speaker", "relay"), SAID_BY_ONE)
def test_words_between_marks_have_one_speaker(text: str, speaker: str, relay: str | None) -> None:
    (found,) = [one for one in reading.find(text) if one.kind != "indirect"]

    assert found.speaker is not None
    assert found.speaker.name.removeprefix("the ").removeprefix("a ") == speaker
    assert (found.relayed_by and found.relayed_by.name.removeprefix("the ")) == relay


@pytest.mark.parametrize(("text", "first", "second"), SAID_BY_TWO)
def test_each_of_two_quotations_has_its_speaker(text: str, first: str, second: str) -> None:
    found = [one.speaker for one in reading.find(text) if one.kind != "indirect"]

    assert [one and one.name.removeprefix("the ").removeprefix("a ") for one in found] == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Ann Doe, a teacher, holding a sign that read “Go home”. “We will be back.”",
        "“It is late,” said Ann Doe, pointing to a law which says “no boats”. “We will be back.”",
        "“It is late,” said Ann Doe, who called the rain “a great pity”. “We will be back.”",
    ],
)
def test_whoever_shows_what_is_read_goes_on(text: str) -> None:
    last = reading.find(text)[-1]

    assert last.speaker is not None
    assert (last.speaker.name, text[last.segments[-1].start : last.segments[-1].end]) == ("Ann Doe", "We will be back.")
