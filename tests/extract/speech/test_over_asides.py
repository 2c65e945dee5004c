"""Who speaks where an aside, or two, stands between somebody and the verb. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, who speaks the words between quotation marks
SPEAKERS: list[tuple[str, str | None]] = [
    # What somebody is may have an aside of its own.
    ("Ann Doe, head of the union, which has 400 members, said: “It is late.”", "Ann Doe"),
    ("While Bob Roe cheered, Ann Doe, head of the union, which is old, said: “It is late.”", "Ann Doe"),
    # A relative clause with “of which” is one as well.
    ("The union, of which both towns are members, said: “It is late.”", "union"),
    ("The union, of which Bob Roe is the founder, said: “It is late.”", "union"),
    ("A spokesman for the union, of which Bob Roe is head, said: “It is late.”", "A spokesman for the union"),
    ("The union said that Ann Doe, of whom Bob Roe had spoken, was “a danger to the town”.", "union"),
    ("As Ann Doe, head of the union, which is old, put it, the pier is “a danger to the town”.", "Ann Doe"),
    ("Ann Doe, 45, a baker from Lund, quoting Bob Roe, said: “It is late.”", "Ann Doe"),
    ("The union, which has 400 members, said: “It is late.”", "union"),
    # Who is quoted, or is led to speak, may have one as well.
    ("The Herald quoted Ann Doe, a nurse from Lund, as saying: “It is late.”", "Ann Doe"),
    ("The Herald quoted Ann Doe, whose son Bob Roe fell, as saying: “It is late.”", "Ann Doe"),
    ("The Herald quoted Ann Doe (Lund) as saying: “It is late.”", "Ann Doe"),
    ("The Herald quoted a spokesman for the council as saying: “It is late.”", "a spokesman for the council"),
    ("The flood led Ann Doe, whose son Bob Roe fell, to say: “It is late.”", "Ann Doe"),
    # One of several people is whoever is named behind them.
    ("While Bob Roe cheered, one of the nurses, Ann Doe, said: “It is late.”", "Ann Doe"),
    ("In a statement, one of the nurses, Ann Doe, said: “It is late.”", "Ann Doe"),
    ("While Bob Roe cheered, one of the nurses said: “It is late.”", "one of the nurses"),
    # A clause on what belongs to somebody says nothing.
    ("“It is late,” Ann Doe, the owner of the mill that Bob Roe built, said.", "Ann Doe"),
    ("“It is late,” Ann Doe, the owner of the mill that Bob Roe built, explained.", "Ann Doe"),
    # Between two commas somebody may have an aside, too.
    ("The pier, Ann Doe, from Lund Police, said, was “a danger to the town”.", "Ann Doe"),
    ("As a spokesman for the council put it, the pier is “a danger to the town”.", "a spokesman for the council"),
    ("As a spokesman for the council left, Ann Doe called the pier “a danger to the town”.", "Ann Doe"),
    # What a name is shows beside a relative clause behind the words, too.
    ("“It is late,” Marsk Rail, which runs the line, said.", "Marsk Rail"),
    # Whoever tells what somebody in an aside lost has not lost it.
    ("Ann Doe, a baker who lost her son, Bob Roe, in the flood, said: “It is late.”", "Ann Doe"),
    ("Ann Doe said it rained. Her son, Bob Roe, in the hall, said: “It is late.”", "Bob Roe"),
    # A form in -ing behind “for” or “by” tells what somebody said.
    ("Ann Doe apologised for saying the town was “full of very old fools”.", "Ann Doe"),
    ("Ann Doe ended by saying the town was “full of very old fools”.", "Ann Doe"),
    ("A man accused of hurting his mother said it was “full of very old fools”.", "A man"),
    ("Ann Doe was seen on video telling nurses: “It is late.”", "Ann Doe"),
    # So does an answer before or behind the words.
    ("Not so, says Ann Doe. “We row at dawn.”", "Ann Doe"),
    ("“We row at dawn.” So says Ann Doe, who runs a ferry.", "Ann Doe"),
    ("“We row at dawn.” So it rained on Ann Doe.", None),
    # Whoever answers has not asked.
    ("Asked whether it was “safe to row at dawn”, Ann Doe said yes.", None),
    ("Pressed by Bob Roe on whether it was “safe to row at dawn”, Ann Doe said no.", None),
    ("Asked about the flood, Ann Doe said it was “safe to row at dawn”.", "Ann Doe"),
    # What somebody says by a noun of saying is told by whoever cites it.
    ("Bob Roe cited Ann Doe’s judgment that the pier was “rotten to the core”.", "Ann Doe"),
    ("Bob Roe dismissed Ann Doe’s judgment as “rotten to the core”.", "Bob Roe"),
    # Whoever is quoted in front says the words, and the speaker relays them.
    ("Quoting Bob Roe, Ann Doe said: “It is late.”", "Bob Roe"),
    ("Ann Doe, quoting Bob Roe, said the pier was “shut for good”.", "Bob Roe"),
    ("Ann Doe, quoting Bob Roe’s letter, said: “It is late.”", "Ann Doe"),
    ("“It is late,” Ann Doe said, quoting Bob Roe.", "Ann Doe"),
    # What others call somebody behind a comma is theirs.
    ("The mayor, branded “a liar and a cheat” by Bob Roe, resigned.", "Bob Roe"),
    ("The bill, dubbed “the pier killer” by critics, passed.", "critics"),
    ("Ann Doe, the mayor, branded “a liar and a cheat” a fine man.", "Ann Doe"),
    # Whoever tells what another said in a relative clause, or in a claim, relays it.
    ("Bob Roe, who said the pier was “safe as houses”, has resigned, Ann Doe said.", "Bob Roe"),
    ("Bob Roe’s claim that the pier was “safe as houses” was wrong, Ann Doe said.", "Bob Roe"),
    ("Bob Roe’s comments fed “the anger of all the town”, Ann Doe said.", "Ann Doe"),
    # What somebody calls a claim is none of it, whatever the claim is; nor is what it is said to be.
    ("Ann Doe called Bob Roe’s claim that he had not paid them “plainly false”.", "Ann Doe"),
    ("Ann Doe described Bob Roe’s claim that the pier was shut as “plainly false”.", "Ann Doe"),
    ("Ann Doe said Bob Roe’s claim that he had paid was “plainly false”.", "Ann Doe"),
    ("Ann Doe called Bob Roe’s claim that the pier was “shut for good” odd.", "Bob Roe"),
    ("Ann Doe described Bob Roe’s claim that he acted as “mayor of all” as odd.", "Bob Roe"),
    ("Ann Doe said Bob Roe’s claim that the pier was “shut for good” was odd.", "Bob Roe"),
    ("Ann Doe called Bob Roe’s claim that he had seen a “wreck” odd.", "Bob Roe"),
    # Whoever maintains or observes a thing within what another says utters nothing; nor do those who discuss it.
    ("Ann Doe said Bob Roe maintained the “old and cold” line.", "Ann Doe"),
    ("Bob Roe observed a car driving at a “high rate of speed”, according to Ann Doe.", "Ann Doe"),
    ("Ann Doe said Bob Roe had discussed the town’s “love of the pier”.", "Ann Doe"),
    ("Ann Doe said Bob Roe maintained that the line was “old and cold”.", "Bob Roe"),
    ("Ann Doe said Bob Roe observed the line was “old and cold”.", "Bob Roe"),
    ("Ann Doe said Bob Roe offered them “a very old boat”.", "Bob Roe"),
    # Whoever is told something behind the words has not said them; whoever warns may have.
    ("The pier is “a wreck that sinks” for the town, warned Ann Doe.", "Ann Doe"),
    # “It” goes on as the body for which it stood in the sentence before.
    ("The council left. It asked Marsk Rail to wait. “We are ready,” it said.", "council"),
    ("The council met in Lund. It rained. “We are ready,” it said.", "it"),
    # What “it” has not done is told by whoever opens the sentence; so is what the body said in a letter.
    ("The council in Lund said it did not comment. It added: “We are ready.”", "council"),
    ("The council said it had replied. “We are ready,” it said.", "council"),
    ("The pier was late, the council said in a letter published on Monday. It added: “We are ready.”", "council"),
    (
        "The pier was late, according to the Lund Board of Roads and Rail. It added: “We are ready.”",
        "Lund Board of Roads and Rail",
    ),
    ("The pier was late, according to the board in Lund. It added: “We are ready.”", "board"),
    ("Ann Doe said it had replied. “We are ready,” it said.", "it"),
    ("The pier was late, according to the union and the council. It added: “We are ready.”", "It"),
    ("The pier was late, the council said, and it rained on Monday. “We are ready,” it read.", "it"),
    # Whoever says something in a clause with “which” goes on, unless somebody before says something as well.
    ("The bid is from Quill Foods, which said it was due. “We are ready,” it said.", "Quill Foods"),
    ("The bid was welcomed by Quill Foods, which said it was due. “We are ready,” it said.", "Quill Foods"),
    ("Ann Doe is with Quill Foods, which said it was due. “We are ready,” it said.", "Quill Foods"),
    ("The council rejected the bid of Quill Foods, which said it was due. “We are ready,” it said.", "council"),
    ("Ann Doe rejected the bid of Quill Foods, which said it was due. “We are ready,” it said.", "it"),
    ("The bid is from Quill Foods, which fell in May. “We are ready,” it said.", "it"),
    # Nor is a person “it”: the only body of the sentence before is.
    ("Ann Doe sued the council. It had called her “the worst judge in the town”.", "council"),
    ("Ann Doe left the council. It had rained and it was “a very bad day for all”.", "It"),
    # What a statement says, whoever issued it says.
    ("The council issued a statement, which said it was “closed until we know more”.", "council"),
    ("Ann Doe burned a letter, which said it was “closed until we know more”.", "a letter"),
    ("“It is late,” the Lund Post cited Ann Doe as saying.", "Ann Doe"),
    ("“It is late,” the Lund Post said, and cited Ann Doe.", "Lund Post"),
    # A title behind “and wrote” is one.
    ("Bob Roe sang in the hall and wrote “Salt and Silver”.", None),
    ("Bob Roe sang in the hall and wrote: “Salt and silver.”", "Bob Roe"),
    # Whoever is attacked may have said it, and the names in an adjunct are no subject.
    ("Ann Doe hit out at nurses who called her “too small to row in a boat”.", "nurses"),
    ("In a letter to Bob Roe, Ann Doe and 20 others called it “full of holes from end to end”.", "Ann Doe"),
    ("In Lund, Bob Roe, Ann Doe and Cid Poe called it “full of holes from end to end”.", "Bob Roe"),
    ("Ann Doe got a text saying: “It is late.”", "a text"),
    ("Ann Doe got up saying: “It is late.”", "Ann Doe"),
    ("Flanked by Bob Roe and Cid Poe, the mayor said: “It is late.”", "the mayor"),
    ("“It is late,” read a board at Marsk Rail, which runs the line.", "a board"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks_over_an_aside(text: str, speaker: str | None) -> None:
    """The words belong to whoever the aside is about, not to anybody in it."""
    found = [one for one in reading.read(text).quotations if one.kind != "indirect"]
    assert [one.speaker.name if one.speaker else None for one in found] in ([speaker], [] if speaker is None else None)


IN_TURN: list[tuple[str, list[str | None]]] = [
    # Whoever asked before asks again, and whoever answered answers.
    ("“Where were you?” Bob Roe asked.\n\n“At home,” Ann Doe said.\n\n“Alone?”\n\n“With my son.”",
     ["Bob Roe", "Ann Doe", "Bob Roe", "Ann Doe"]),
    # It is open who asks where only the answer has a speaker.
    ("Ann Doe was late.\n\n“It rained,” she answered.\n\n“All day?”\n\n“All day long.”",
     ["Ann Doe", None, "Ann Doe"]),
    # A question may be the speaker's own.
    ("“It is late,” Ann Doe said.\n\n“Why should we wait?”\n\n“We will row at dawn.”", ["Ann Doe"]),
    # A message is whose it is, not of whoever hears it.
    ("Bob Roe wept as the last letter from Ann Doe was read out: “The sea is cold.”", ["Ann Doe"]),
    ("Bob Roe wept as the last letter was read out: “The sea is cold.”", [None]),
    ("Bob Roe wept as he read out: “The sea is cold.”", ["Bob Roe"]),
    # How somebody responded is told by whoever tells it.
    ("Ann Doe insisted that her men responded “within twenty minutes of the call”.", ["Ann Doe"]),
    ("Ann Doe insisted that the mayor responded: “We will be there.”", ["the mayor"]),
    # Some first names are those of women and of men.
    ("Ann Doe said it was late. “It rained,” said Lou Roe. She added: “All day.”", ["Lou Roe", "Lou Roe"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), IN_TURN)
def test_who_speaks_in_turn(text: str, speakers: list[str | None]) -> None:
    """One speaker of each quotation, in the order of the text."""
    found = [one for one in reading.read(text).quotations if one.kind != "indirect"]
    assert [one.speaker.name if one.speaker else None for one in found] == speakers
