"""Where reported words begin and end in ordinary news, and who says them. All people and places are invented."""

import pytest

from briefcli.extract import reading

Said = list[tuple[str, str | None]]

# text, the words reported without marks, their parts joined with “…”, with their speakers
ENDS: list[tuple[str, Said]] = [
    # Its will is a noun, and no verb of the next clause.
    (
        "Ann Doe accused Marsk of using threats and force to impose its will in Lund.",
        [("of using threats and force to impose its will in Lund", "Ann Doe")],
    ),
    ("Ann Doe said its will had been read.", [("its will had been read", "Ann Doe")]),
    ("Ann Doe said the board will close it.", [("the board will close it", "Ann Doe")]),
    # A clause may open with words on when and where.
    (
        "While a county paper assured riders that it was safe, under questioning Ann Doe admitted that it was not.",
        [("that it was safe", "a county paper"), ("that it was not", "Ann Doe")],
    ),
    ("Ann Doe said the pier was safe, but in May she closed it.", [("the pier was safe", "Ann Doe")]),
    (
        "Ann Doe said the pier was safe, but in May it was closed.",
        [("the pier was safe, but in May it was closed", "Ann Doe")],
    ),
    # “While” weighs one thing that is said with another, or tells what others do.
    (
        "Police said the driver was killed, while two passengers were hurt.",
        [("the driver was killed, while two passengers were hurt", "Police")],
    ),
    (
        "Ann Doe said the rate for men had risen, while the rate for women had fallen.",
        [("the rate for men had risen, while the rate for women had fallen", "Ann Doe")],
    ),
    ("Ann Doe said the pier was old, while critics laughed.", [("the pier was old", "Ann Doe")]),
    ("Ann Doe said the pier was old, while Bob Roe was in Lund.", [("the pier was old", "Ann Doe")]),
    # The plea of whoever speaks; those of whom it is told have one as well.
    ("Ann Doe urged Bob Roe to go, her plea followed by boos.", [("Bob Roe to go", "Ann Doe")]),
    (
        "Ann Doe said her sons were hurt, their plea for help ignored.",
        [("her sons were hurt, their plea for help ignored", "Ann Doe")],
    ),
    # A message or a talk at the end tells how it was said, where nothing is done in one.
    ("Ann Doe called for new rules in tweets posted after the fire.", [("new rules", "Ann Doe")]),
    ("Ann Doe said the mill would close in a letter to the board.", [("the mill would close", "Ann Doe")]),
    ("Ann Doe said it was late in an interview with the Lund Ledger.", [("it was late", "Ann Doe")]),
    ("Ann Doe confirmed he was on the boat via Facebook.", [("he was on the boat", "Ann Doe")]),
    ("Ann Doe said she had read it in a letter.", [("she had read it in a letter", "Ann Doe")]),
    ("Ann Doe said Bob Roe had resigned in a letter.", [("Bob Roe had resigned in a letter", "Ann Doe")]),
    ("Ann Doe said he was late in the interview.", [("he was late in the interview", "Ann Doe")]),
    ("Ann Doe said he went there via Lund.", [("he went there via Lund", "Ann Doe")]),
    # What a reporter makes of it.
    ("Ann Doe said it would close, reflecting the fears of the board.", [("it would close", "Ann Doe")]),
    ("Ann Doe said it would close, marking the end of an age.", [("it would close", "Ann Doe")]),
    ("Ann Doe said it would close, cutting 40 jobs.", [("it would close, cutting 40 jobs", "Ann Doe")]),
    ("Ann Doe called for a vote by May, something she has asked of him before.", [("a vote by May", "Ann Doe")]),
    # Behind quoted words another goes on.
    (
        "Ann Doe pledged that it “would be done,” but two nurses questioned whether it was enough.",
        [("whether it was enough", "two nurses")],
    ),
    (
        "Ann Doe disputed whether a boat had sunk, calling the crew's account of it “false”.",
        [("whether a boat had sunk", "Ann Doe")],
    ),
    # A joined verb goes on with a tale, or with what the same person feels.
    (
        "Ann Doe says she met Bob Roe and asked him to leave.",
        [("she met Bob Roe and asked him to leave", "Ann Doe")],
    ),
    (
        "Ann Doe said she was tired and wanted a quiet year.",
        [("she was tired and wanted a quiet year", "Ann Doe")],
    ),
    (
        "Ann Doe said she saw posts in which Bob Roe wrote of her and asked to be left alone.",
        [("she saw posts in which Bob Roe wrote of her and asked to be left alone", "Ann Doe")],
    ),
    (
        "Ann Doe said the pier was old and demanded a vote.",
        [("the pier was old", "Ann Doe"), ("a vote", "Ann Doe")],
    ),
    # What somebody did is no part of what could be.
    (
        "The board said that the pier could be sold and Bob Roe sold it.",
        [("that the pier could be sold", "board")],
    ),
    (
        "The board said that the pier could be sold and it would be.",
        [("that the pier could be sold and it would be", "board")],
    ),
    (
        "Ann Doe said spies read the files and she accused Bob Roe of helping.",
        [("spies read the files", "Ann Doe"), ("of helping", "Ann Doe")],
    ),
    # Subjects with forms in -ing.
    (
        "Ann Doe said the only way to stop Bob Roe from staying and winning the race may be to go.",
        [("the only way to stop Bob Roe from staying and winning the race may be to go", "Ann Doe")],
    ),
    # An aside between dashes, and clauses that open a sentence.
    (
        "With the mill nearly broke — figures show it has two boats — others are leaving.",
        [("it has two boats", "figures")],
    ),
    ("Figures show it has two boats — and no crew.", [("it has two boats — and no crew", "Figures")]),
    (
        "On the day that Ann Doe said that it was late, the board met.",
        [("that it was late", "Ann Doe")],
    ),
    ("Now that Ann Doe has said that it is late, the board can meet.", [("that it is late", "Ann Doe")]),
    ("While Ann Doe insisted that it was late, that was plain.", [("that it was late", "Ann Doe")]),
    ("Ann Doe denied that it was late, however, appearing to smile.", [("that it was late", "Ann Doe")]),
    (
        "The Marsk Front claimed responsibility for the raid but officials said that it was false.",
        [("responsibility for the raid", "Marsk Front"), ("that it was false", "officials")],
    ),
    # A colon leads to things that are counted, or to what is explained.
    (
        "Ann Doe cited two reasons for it: the cost, and a lack of time.",
        [("two reasons for it: the cost, and a lack of time", "Ann Doe")],
    ),
    ("Ann Doe cited the cost of it: boats are dear.", [("the cost of it", "Ann Doe")]),
    ("In a letter, Ann Doe explained the changes: desks would be shared.", [("desks would be shared", "Ann Doe")]),
    ("In a letter, Ann Doe praised the changes: desks would be shared.", []),
    # A bracket that opens before the words is none of them.
    ("(Only two were late, Ann Doe said.)", [("Only two were late", "Ann Doe")]),
]

BEGINS: list[tuple[str, Said]] = [
    ("Ann Doe has hinted before that it was late.", [("that it was late", "Ann Doe")]),
    ("Ann Doe hinted before noon that it was late.", [("that it was late", "Ann Doe")]),
    ("The board disputed on Monday whether it was late.", [("whether it was late", "board")]),
    (
        "It is late. The board called on Marsk Rail, the owner of the line in Lund, to mend it.",
        [("Marsk Rail, the owner of the line in Lund, to mend it", "board")],
    ),
    ("The board cited estimates that it was late.", [("estimates that it was late", "board")]),
    ("The board has touted estimates that it was late.", [("that it was late", "board")]),
    ("A third said that of Bob Roe.", []),
    # Verbs that look like nouns, and nouns that look like verbs.
    ("A report by Marsk's auditor general highlighted that it was late.", [("that it was late", "A report")]),
    ("The study said women account for half of it.", [("women account for half of it", "The study")]),
    ("Ann Doe said the account was closed.", [("the account was closed", "Ann Doe")]),
    (
        "Ann Doe said crews fought the fire and worried parents filmed it.",
        [("crews fought the fire and worried parents filmed it", "Ann Doe")],
    ),
    (
        "Ann Doe said crews fought the fire and worried it would spread.",
        [("crews fought the fire", "Ann Doe"), ("it would spread", "crews")],
    ),
    ("Ann Doe is in Marsk and Lund, states that vote in May.", []),
    ("Bob Roe won in Western states that vote in May.", []),
    ("Ann Doe states that it was late.", [("that it was late", "Ann Doe")]),
    # A study finds so many things; whoever finds things has said nothing.
    ("A study by the guild found 12 wells that leaked.", [("12 wells that leaked", "A study")]),
    ("Divers found 12 wells that leaked.", []),
    # Per the board, at the beginning or the end.
    ("Half of it was sold, per the contract.", [("Half of it was sold", "the contract")]),
    ("Per Ann Doe, half of it was sold.", [("half of it was sold", "Ann Doe")]),
    ("It was sold for 4 crowns, per kilo.", []),
    ("It was sold, as per the contract.", []),
    # A post in front of a name that lacks its second comma.
    ("It is ready, the head of the guard, Ann Doe has said.", [("It is ready", "Ann Doe")]),
    (
        "It was sold by Bob Roe, the head of the guard, Ann Doe said.",
        [("It was sold by Bob Roe, the head of the guard", "Ann Doe")],
    ),
    # A ruling that others report.
    (
        "Judge Ann Doe ruled that it was late, the Lund Ledger reported.",
        [("that it was late", "Ann Doe")],
    ),
    # A colon leads to what a source tells.
    ("It has been noticed: According to Ann Doe, half were sold.", [("half were sold", "Ann Doe")]),
    ("According to friends, aides and allies, it was late.", [("it was late", "friends")]),
]

NOTHING = [
    # Somebody's life, told by the reporter.
    "Ann Doe expected to be back in May.",
    "Norway continues to report the highest number of thefts, highlighting a concern.",
    "It threatens the long work that bakers did.",
    # Deeds in a row.
    "Ann Doe hosts a show, writes a weekly column and sings.",
    "Ann Doe spoke Welsh, quoted the Ledger and left.",
    "Ann Doe found the letter, reported it to the clerk, and left.",
    "They voted in Marsk and Lund, Salt Belt states that have suffered.",
    # What only looks like words beside an attribution.
    "That's according to Ann Doe.",
    "The boats were old, and though they were small, their sails said a lot.",
    "The more it rains, the more bakers fear the flood.",
    "They offer what people want most—a change.",
    "The chants are old, and the mayor anticipates them and is ready.",
]
BESIDE_QUOTED = [
    "“It is late,” Ann Doe said about the money being spent in Lund.",
    "“It is late,” Ann Doe said aboard her boat on Monday as she crossed the bay.",
    "“It is late,” Ann Doe said in a letter sent a half-hour before the fair was set to open.",
    "“It is late,” Ann Doe tweeted the day after a boat had sunk in Lund.",
    "“It is late,” Ann Doe said of the talk she had with Bob Roe.",
    "Eyebrows raised, Ann Doe asked, “Is it late?”",
    "That said, Ann Doe noted, “It is late.”",
    "Six minutes into the fair, when a boat was sunk, Ann Doe yelled, “It is late!”",
    "In a statement released Thursday, Ann Doe reacted to the fire, saying: “It is late.”",
    "The words were aimed at critics, including, Ann Doe said, “people who are late.”",
]


def indirect(text: str) -> Said:
    """The words reported without marks, and who says them."""
    return [
        ("…".join(part.of(text) for part in one.segments), one.speaker.name if one.speaker is not None else None)
        for one in reading.find(text)
        if one.kind == "indirect"
    ]


@pytest.mark.parametrize(("text", "said"), [*ENDS, *BEGINS])
def test_reported_words_have_their_ends_and_their_speaker(text: str, said: Said) -> None:
    assert indirect(text) == said


@pytest.mark.parametrize("text", [*NOTHING, *BESIDE_QUOTED])
def test_what_is_told_besides_is_not_said(text: str) -> None:
    assert indirect(text) == []


# an article, what is reported in its last sentence, and who says it
BODIES: list[tuple[str, str, str | None]] = [
    (
        "Two died, the Lund Guard said in a statement. “It is sad,” the statement said. It said it was late.",
        "it was late",
        "Lund Guard",
    ),
    (
        "Two died, the Lund Guard said in a statement. “It is sad,” a nurse said. It said it was late.",
        "it was late",
        None,
    ),
    (
        "Quill Foods shut a mill. Quill Foods was sold. Zapp and Monigo left Quill Foods. The company said it rained.",
        "it rained",
        "Quill Foods",
    ),
    (
        "Two mills fell, said Aid International. Reports reached Aid on Tuesday. The organization said it was late.",
        "it was late",
        "Aid International",
    ),
]


@pytest.mark.parametrize(("text", "words", "speaker"), BODIES)
def test_a_body_goes_on_under_another_word(text: str, words: str, speaker: str | None) -> None:
    (found,) = [one for one in reading.find(text) if one.kind == "indirect" and one.segments[0].of(text) == words]
    name = found.speaker and found.speaker.name
    assert (name if name != "It" else None) == speaker


def test_the_director_of_a_headline_is_whoever_is_named_with_the_short_form() -> None:
    text = (
        "Cases rise again in the north, MHO Director warns\n\n"
        "The north is not safe, Marsk Health Organisation (MHO) Director Ann Doe said on Monday."
    )
    assert [name for _, name in indirect(text)] == ["Ann Doe", "Ann Doe"]
