"""Ways of handing words over other than “said that”: what each reports, of whom, and what only looks like it."""

import pytest

from briefcli.extract import reading

# text, what is reported part by part, who says each
SAID: list[tuple[str, list[tuple[str, str]]]] = [
    # What somebody is sure of, or whose view it is.
    ("Ann Doe is adamant that it is shut.", [("that it is shut", "Ann Doe")]),
    ("The mayor, Ann Doe, was confident it would open.", [("it would open", "Ann Doe")]),
    ("Ann Doe remains hopeful that it will open.", [("that it will open", "Ann Doe")]),
    ("Ann Doe is convinced that it is shut.", [("that it is shut", "Ann Doe")]),
    ("Ann Doe’s view is that it is shut.", [("that it is shut", "Ann Doe")]),
    ("Ann Doe expressed concern that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe has given an assurance that there will be no cuts.", [("that there will be no cuts", "Ann Doe")]),
    # What is thought or found may stand behind its content, and how somebody did something behind “described”.
    ("The road was shut, the Roads Department found.", [("The road was shut", "Roads Department")]),
    ("It was shut, Ann Doe believes.", [("It was shut", "Ann Doe")]),
    ("Ann Doe described how she ran to the quay.", [("how she ran to the quay", "Ann Doe")]),
    ("Detectives believe this appears to be a prank.", [("this appears to be a prank", "Detectives")]),
    # A document between the verb and its content, those who are told, and what the content depends on.
    ("Ann Doe said in a letter seen by the Ledger that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe said in a statement issued on Monday that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe told nurses who filled the hall that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe reminded leaders from Lund and Orul that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe said under the plan the road would close.", [("under the plan the road would close", "Ann Doe")]),
    # Forms in -ing behind a thing, and verbs that are joined.
    ("Ann Doe filed a lawsuit saying he had lied.", [("he had lied", "Ann Doe")]),
    ("Ann Doe stopped the work saying it was late.", [("it was late", "Ann Doe")]),
    (
        "Ann Doe said the council would pay but also stressed that it was late.",
        [("the council would pay", "Ann Doe"), ("that it was late", "Ann Doe")],
    ),
    ("Ann Doe said the road would close and left the hall.", [("the road would close", "Ann Doe")]),
    (
        "Unions have said he is old and have accused the board of sleeping.",
        [("he is old", "Unions"), ("of sleeping", "Unions")],
    ),
    (
        "Ann Doe vowed to build it, even as the council demanded her resignation.",
        [("to build it", "Ann Doe"), ("her resignation", "council")],
    ),
    # Asides that hide who speaks.
    ("Yesterday, Ann Doe, managing director of Marsk and Orul Foods, said it was shut.", [("it was shut", "Ann Doe")]),
    ("Ann Doe, 58, whose sons were there, said it was shut.", [("it was shut", "Ann Doe")]),
    ("Ann Doe, chair of the port, points out that it is shut.", [("that it is shut", "Ann Doe")]),
    ("Guards held Bob Roe, 32, of Lund, said Ann Doe, a clerk.", [("Guards held Bob Roe, 32, of Lund", "Ann Doe")]),
    ("The contractor, Marsk Drainage, denied that it was shut.", [("that it was shut", "Marsk Drainage")]),
    ("It rained in Orul.\n\n- Three boats sank, the council says\n- It rained", [("Three boats sank", "council")]),
    # One in ten trains are things, and ask nobody for anything.
    (
        "The council said only one in ten trains was running and urged bakers to wait.",
        [("only one in ten trains was running", "council"), ("bakers to wait", "council")],
    ),
    (
        "The council said that three in ten of the trains were late and urged bakers to wait.",
        [("that three in ten of the trains were late", "council"), ("bakers to wait", "council")],
    ),
    ("Sanctions on Norway, which denies selling boats, go on.", [("selling boats", "Norway")]),
    # A verb that is spelt as a noun, and words that go on behind whoever speaks.
    (
        "Crowds from Lund top 4,000 as halls fill, Ann Doe says.",
        [("Crowds from Lund top 4,000 as halls fill", "Ann Doe")],
    ),
    ("The road was shut, Ann Doe said, because it rained.", [("The road was shut", "Ann Doe")]),
    ("It was, Ann Doe explains, a Thursday.", [("It was", "Ann Doe")]),
    ("Ann Doe has said it is shut – although it is open.", [("it is shut", "Ann Doe")]),
    # Whoever is called on or asked.
    ("Ann Doe called on the mayor, Bob Roe, to act.", [("the mayor, Bob Roe, to act", "Ann Doe")]),
    ("Ann Doe has asked donors for more money.", [("donors for more money", "Ann Doe")]),
    ("The union Marsk First, which is old, wants 8 per cent.", [("8 per cent", "Marsk First")]),
    ("It was shut in May, the Orul Board informed Bob Roe, as part of a deal.", [("It was shut in May", "Orul Board")]),
    ("It was shut in May, Ann Doe told Rest of Marsk, as part of a deal.", [("It was shut in May", "Ann Doe")]),
    ("It was shut in May, Ann Doe told the head of this town.", [("It was shut in May", "Ann Doe")]),
    ("Lund’s Grey Bank promises to close the pier.", [("to close the pier", "Grey Bank")]),
    ("In May the council’s Ann Doe promises to close it.", [("to close it", "Ann Doe")]),
    ("Bob Roe told friends that it was allegedly shut.", [("that it was allegedly shut", "Bob Roe")]),
    ("Bob Roe, who allegedly stole it, said it was shut.", [("it was shut", "Bob Roe")]),
    ("Critics claim Bob Roe lied.", [("Bob Roe lied", "Critics")]),
    ("Documents show Ann Doe left.", [("Ann Doe left", "Documents")]),
]
NOTHING_SAID = [
    "Ann Doe is not sure that it is shut.",
    "It is certain that it is shut.",
    "The trouble with Ann Doe’s view is that it rains.",
    "Fears that it was shut grew in May.",
    "Ann Doe realised that it was shut.",
    "The team know what they need.",
    "Voters who wish to come must write.",
    "It was shut, according to everybody else.",
    "Everybody said it was shut.",
    "In a letter to the old council of Lund, Ann Doe said.",
    "The ministry shut it, citing the police.",
    # Whoever is told of something has not been told what stands around it.
    "As it was shut in May, the Orul Board has informed Bob Roe of the plan, as part of a deal that was struck there.",
    "As it was shut in May, Ann Doe told him of this plan, as part of a deal that was struck there.",
    # The plans of somebody are a noun, with a name before them, too.
    "Ann Doe stood firm in her opposition to the council’s Green Boat plans to close the pier.",
    "Ann Doe is against the council’s Clean River plans to close the pier.",
    # What is only alleged to have been said has been heard by nobody who is named.
    "Bob Roe allegedly told them that it was shut.",
    "Bob Roe supposedly told friends that it was shut.",
    "Bob Roe purportedly said it was shut.",
]


@pytest.mark.parametrize(("text", "told"), SAID)
def test_what_is_reported_has_its_words_and_its_speaker(text: str, told: list[tuple[str, str]]) -> None:
    found = [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in reading.find(text)]

    assert found == told


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_what_only_looks_like_it_reports_nothing(text: str) -> None:
    assert reading.find(text) == ()


# text, who says the last thing in it, whether that is certain
NAMESAKES = [
    ("Tom Doe and Ann Doe met. Mr Doe said it was shut.", "Tom Doe", False),
    ("Tom Doe and Ann Doe met. Mrs. Doe said it was shut.", "Ann Doe", False),
    ("Tom Doe and Ann Doe met. Ann said it was shut.", "Ann Doe", False),
    ("The mayor, Tom Doe, met Ann Doe. The mayor said it was shut.", "Tom Doe", False),
    ("Tom Doe and Ann Doe met. Doe said it was shut.", "Ann Doe", True),
    ("Tom Doe and Bob Doe met. Mr Doe said it was shut.", "Bob Doe", True),
]


@pytest.mark.parametrize(("text", "speaker", "is_doubtful"), NAMESAKES)
def test_a_bare_last_name_between_two_is_doubtful(text: str, speaker: str, is_doubtful: bool) -> None:
    found = reading.find(text)[-1].speaker

    assert found is not None
    assert (found.name, found.doubtful) == (speaker, is_doubtful)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Roe is ill. “He is weak and tired,” his sister said. She said he would be moved.",
        "Tom Roe and Ann Doe are ill. “She is weak and tired,” his sister said. “She will be moved,” she added.",
    ],
)
def test_a_relative_who_has_just_spoken_goes_on(text: str) -> None:
    last = reading.find(text)[-1].speaker

    assert last is not None
    assert last.name == "his sister"


# text, what is reported, of whom: words that open the sentence or stand between the verb and its clause
AROUND = [
    ("In Ann Doe’s view, the pier was shut.", ["the pier was shut"]),
    ("In Ann Doe’s opinion, the pier was shut.", ["the pier was shut"]),
    ("As Ann Doe put it, the pier was shut.", ["the pier was shut"]),
    ("Ann Doe once said that it was shut.", ["that it was shut"]),
    ("Ann Doe now says it was shut.", ["it was shut"]),
    ("Ann Doe said, however, that it was shut.", ["that it was shut"]),
    ("Ann Doe let it be known that it was shut.", ["that it was shut"]),
    ("Ann Doe made it plain that it was shut.", ["that it was shut"]),
    ("Ann Doe took the view that it was shut.", ["that it was shut"]),
    ("Ann Doe is of the opinion that it was shut.", ["that it was shut"]),
    ("Ann Doe was clear that it was shut.", ["that it was shut"]),
    ("Saying it was shut, Ann Doe left the hall.", ["it was shut"]),
    ("Arguing that it was shut, Ann Doe left the hall.", ["that it was shut"]),
    ("Ann Doe said it was shut, which Bob Roe denied.", ["it was shut"]),
    ("Ann Doe said it was a pier which Bob Roe built.", ["it was a pier which Bob Roe built"]),
    # Nothing is said.
    ("In Ann Doe’s view of the sea, the pier was shut.", []),
    ("In Ann Doe’s house, the pier was shut.", []),
    ("The pier was clear that it was shut.", []),
    ("When asked if it was shut, Ann Doe left.", []),
    ("Ann Doe, when asked if it was shut, left.", []),
    ("Ann Doe is not of the opinion that it was shut.", []),
]


@pytest.mark.parametrize(("text", "said"), AROUND)
def test_words_around_a_statement_leave_it_whole(text: str, said: list[str]) -> None:
    found = reading.find(text)

    assert [one.segments[0].of(text) for one in found] == said
    assert all(one.speaker is not None and one.speaker.name == "Ann Doe" for one in found)
