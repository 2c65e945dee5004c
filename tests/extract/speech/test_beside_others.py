"""Who speaks where somebody else hears it, acts, or stands nearer. All people and places are invented."""

import pytest

from briefcli.extract.draft import story

Row = tuple[str, list[tuple[str, str | None]]]

# text, its words and who says them; near misses stand below what they look like
IN_SIDE_CLAUSES: list[Row] = [
    ("When Bob Roe called the vote “a bad joke”, Ann Doe left the hall.", [("a bad joke", "Bob Roe")]),
    ("After Bob Roe told the crowd it was “a bad joke”, Ann Doe left.", [("a bad joke", "Bob Roe")]),
    ("Because Bob Roe branded her “a bad loser”, Ann Doe sued.", [("a bad loser", "Bob Roe")]),
    ("When the mill was “a bad joke”, Ann Doe said, nobody came.", [("a bad joke", "Ann Doe")]),
    ("When Bob Roe left, it was “a bad joke”, Ann Doe said.", [("a bad joke", "Ann Doe")]),
]
HEARD: list[Row] = [
    ("Ann Doe remembers Bob Roe telling her: “You will not swim.”", [("You will not swim", "Bob Roe")]),
    ("Ann Doe recalled Bob Roe saying it was “no use at all”.", [("no use at all", "Bob Roe")]),
    ("A guard heard Bob Roe shout: “Get out of my house!”", [("Get out of my house", "Bob Roe")]),
    ("Ann Doe heard a shout: “Get out of my house!”", [("Get out of my house", None)]),
    ("Ann Doe recalled the storm, saying it was “a long night”.", [("a long night", "Ann Doe")]),
    ("Ann Doe remembered Bob Roe at the hall, saying he was “a kind man”.", [("a kind man", "Ann Doe")]),
]
PASSED_ON: list[Row] = [
    ("Ann Doe called it “a bad joke”, Bob Roe said.", [("a bad joke", "Ann Doe")]),
    ("A witness called it “a bad joke” in a letter, Bob Roe added.", [("a bad joke", "A witness")]),
    ("The rules call it “a bad joke”, Bob Roe said.", [("a bad joke", "Bob Roe")]),
    ("The pier was “a bad joke”, Bob Roe said.", [("a bad joke", "Bob Roe")]),
    ("Ann Doe was told it was “a bad joke” as she left.", [("a bad joke", None)]),
    ("Ann Doe shared a post by Bob Roe calling the pier “a bad joke”.", [("a bad joke", "Bob Roe")]),
    ("Ann Doe sent a letter to Bob Roe calling the pier “a bad joke”.", [("a bad joke", "Ann Doe")]),
    ("Ann Doe turned the medal down with the words: “Give it to a nurse.”", [("Give it to a nurse", "Ann Doe")]),
    ("“It is shut,” Ann Doe, whose son Bob Roe left, said.", [("It is shut", "Ann Doe")]),
    ("“It is shut,” Ann Doe, whom Bob Roe beat in May, said.", [("It is shut", "Ann Doe")]),
    ("Ann Doe accused of ‘running scared’ over ferry deal", [("running scared", None)]),
    ("Ann Doe accused Bob Roe of “running scared” over the deal.", [("running scared", "Ann Doe")]),
    ("Ann Doe left to shouts of “shame on you all”.", []),
    ("Ann Doe left to boos and cries of “shame on you all”.", []),
    ("Ann Doe led shouts of “shame on you all”.", [("shame on you all", "Ann Doe")]),
]
LED: list[Row] = [
    ("Ann Doe said from the dock: “I did nothing wrong.”", [("I did nothing wrong", "Ann Doe")]),
    ("This from Ann Doe: “I did nothing wrong.”", [("I did nothing wrong", "Ann Doe")]),
    ("Ann Doe was unimpressed: “It can wait a year.”", [("It can wait a year", "Ann Doe")]),
    ("Ann Doe was told: “It can wait a year.”", [("It can wait a year", None)]),
    ("Rovers coach Ann Doe on her striker Bob Roe: “He was superb.”", [("He was superb", "Ann Doe")]),
    ("The pier, according to its keeper Ann Doe, must “wait its turn”.", [("wait its turn", "Ann Doe")]),
    ("Ann Doe’s reply to Bob Roe was short: “It can wait a year.”", [("It can wait a year", "Ann Doe")]),
    ("“Why now?” Ann Doe asked Bob Roe. “Why not?” he shot back.", [("Why now", "Ann Doe"), ("Why not", "Bob Roe")]),
    ("Ann Doe sang on “Low Tide” and “The Long Room”.", []),
    ("The last song, “Low Tide”, was written by Ann Doe.", []),
]
BESIDE_WORDS: list[Row] = [
    ("“It is shut.” Those were the words of Ann Doe.", [("It is shut", "Ann Doe")]),
    ("“It is shut” – that was the verdict of Ann Doe.", [("It is shut", "Ann Doe")]),
    ("“It is shut.” That was the end of the walk for Ann Doe.", [("It is shut", None)]),
    ("Ann Doe runs the mill. Her verdict? “It is shut for good.”", [("It is shut for good", "Ann Doe")]),
    ("Ann Doe saw it. Her reaction was blunt: “It is shut for good.”", [("It is shut for good", "Ann Doe")]),
    ("Bob Roe won despite Ann Doe calling him “a bad joke”.", [("a bad joke", "Ann Doe")]),
    ("Footage showed Ann Doe telling Bob Roe: “It is shut for good.”", [("It is shut for good", "Ann Doe")]),
    ("Bob Roe rejected Ann Doe’s description of it as “a bad joke”.", [("a bad joke", "Ann Doe")]),
    ("Bob Roe dismissed Ann Doe’s account of it as “a bad joke”.", [("a bad joke", "Bob Roe")]),
    (
        "When Ann Doe said: “It is shut,” Bob Roe replied: “So what?”",
        [("It is shut", "Ann Doe"), ("So what", "Bob Roe")],
    ),
]
CALLED: list[Row] = [
    ("Ann Doe will not leave. “It is shut,” the 52-year-old German said.", [("It is shut", "Ann Doe")]),
    ("Ann Doe felt for them. “It is shut,” the Spaniard said.", [("It is shut", "Ann Doe")]),
    ("Ann Doe was modest. “It is shut,” joked the striker.", [("It is shut", "Ann Doe")]),
    ("Judge Ann Doe jailed him. “It is shut,” joked the striker.", [("It is shut", "The striker")]),
    ("A singer fell. Ann Doe saw it. “It is shut,” the singer said.", [("It is shut", "The singer")]),
    ("Ann Doe found the girl. “It is shut,” the mother said.", [("It is shut", "The mother")]),
]

BROUGHT_IN: list[Row] = [
    ("Among them is Ann Doe, who says it will fail.", [("It is shut", "Ann Doe")]),
    ("That is a fear shared by Ann Doe, the head of the school.", [("It is shut", "Ann Doe")]),
    ("The warning came from Ann Doe, the head of the school.", [("It is shut", "Ann Doe")]),
    ("For Ann Doe, the wait was too long.", [("It is shut", "Ann Doe")]),
    ("The winning goal came from Ann Doe.", [("It is shut", None)]),
    ("The van was driven by Ann Doe.", [("It is shut", None)]),
    ("The house belonged to Ann Doe, who was said to be rich.", [("It is shut", None)]),
    ("“It is wet,” Ann Doe said. Bob Roe declined to comment.", [("It is wet It is shut", "Ann Doe")]),
    ("“It is wet,” Ann Doe said. Bob Roe was angry.", [("It is wet", "Ann Doe"), ("It is shut", "Bob Roe")]),
]
"""What stands in the paragraph before words of which it is not told who says them."""


@pytest.mark.parametrize(("text", "found"), IN_SIDE_CLAUSES + HEARD + PASSED_ON + LED + BESIDE_WORDS + CALLED)
def test_who_speaks_beside_others(text: str, found: list[tuple[str, str | None]]) -> None:
    draft = story.read(text)
    names = {person.id: person.name for person in draft.people}
    assert [(quote.content.strip(",.?!"), names.get(quote.speaker or "")) for quote in draft.quotes] == found


@pytest.mark.parametrize(("before", "found"), BROUGHT_IN)
def test_who_speaks_in_the_next_paragraph(before: str, found: list[tuple[str, str | None]]) -> None:
    draft = story.read(f"{before}\n\n“It is shut.”")
    names = {person.id: person.name for person in draft.people}
    said = [(quote.content.replace(",", "").strip("."), names.get(quote.speaker or "")) for quote in draft.quotes]
    assert [one for one in said if "It is" in one[0]] == found
