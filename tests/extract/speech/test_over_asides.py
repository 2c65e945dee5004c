"""Who speaks where an aside, or two, stands between somebody and the verb. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, who speaks the words between quotation marks
SPEAKERS: list[tuple[str, str | None]] = [
    # What somebody is may have an aside of its own.
    ("Ann Doe, head of the union, which has 400 members, said: “It is late.”", "Ann Doe"),
    ("While Bob Roe cheered, Ann Doe, head of the union, which is old, said: “It is late.”", "Ann Doe"),
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
    ("“It is late,” read a board at Marsk Rail, which runs the line.", "a board"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks_over_an_aside(text: str, speaker: str | None) -> None:
    """The words belong to whoever the aside is about, not to anybody in it."""
    found = [one for one in reading.read(text).quotations if one.kind != "indirect"]
    assert len(found) == 1
    assert (found[0].speaker.name if found[0].speaker else None) == speaker
