"""Somebody who is named nearer to the words than whoever says them: crossed, so that neither name gives it away."""

import pytest

from briefcli.extract import reading

Q, TERM = "“The pier is shut for good.”", "“a wreck on stilts”"
# Frames in which {0} says the words, and {1} does not.
FRAMES = [
    f"{{1}} looked on as {{0}} said: {Q}",
    f"{{1}} resigned after {{0}} said: {Q}",
    f"{{1}} resigned on Monday after {{0}} called it {TERM}.",
    f"{{1}} left before {{0}} said the pier was {TERM}.",
    f"{{1}}, described by {{0}} as {TERM}, left.",
    f"The plan, dismissed by {{0}} as {TERM}, pleased {{1}}.",
    f"{{1}} accused {{0}} of calling the pier {TERM}.",
    f"{{1}} criticised {{0}} for calling the pier {TERM}.",
    f"{{1}} sacked {{0}} for saying the pier was {TERM}.",
    f"{{0}} was criticised by {{1}} for calling the pier {TERM}.",
    f"{{0}} apologised to {{1}} for calling the pier {TERM}.",
    f"{{0}} was quoted by {{1}} as warning: {Q}",
    f"{{1}} asked: “Is it shut?” {{0}} replied: {Q}",
    "“Is it shut?” {1} asked. “It is for good,” came the reply from {0}.",
    "{1} said it was so. “It is for good,” came the reply from {0}.",
    "“It is for good,” {0} was quoted by {1} as saying.",
    # A statement of somebody else is what the words are about.
    "{0} said {1}’s remarks “have had a wide echo in Lund”.",
    "{0} issued a statement saying {1}’s comments “are based on very little”.",
    f"{{0}} played down {{1}}’s comments as {TERM}.",
    f"{{0}} dismissed criticism of {{1}}’s comments about the pier as {TERM}.",
    f"{{0}}, speaking on Tuesday, said of {{1}}’s latest request: {Q}",
    f"{{1}} denied the plan, described by {{0}} in May as {TERM}.",
    f"{{1}} faces an inquiry – often labelled as {TERM} by {{0}} – in Lund.",
    "The worries being told by {1} go beyond {0}’s pledge to be “neutral on a cold day”.",
    # A clause in front tells what another says or does, and one behind who is only met.
    f"Even as {{0}} has said that the pier is {TERM} in Lund, {{1}} continues to build.",
    f"{{0}} has assured us the pier is {TERM} and has invited a friend, {{1}}, who has pledged to come.",
    f"When {{0}} used the words, {Q} the board was echoing {{1}}, who said so in May.",
    f"As {{1}} spoke, {{0}} was busy, warning of {TERM}.",
    f"{{0}} shouted, {Q} {{1}} reported.",
    f"When {{1}} shouted, “No,” {{0}} joked, again using an accent, {Q}",
    f"{{0}} said {{1}} has had many friends, including {TERM}.",
    f"As {{0}} has pointed out, the pier is {TERM}.",
    # What is said before, or who is told of in it, has no part in how somebody goes on.
    f"{{1}} said nothing, {{0}} said, describing the pier as {TERM}.",
    f"{{1}} cannot say that, {{0}} added, saying it was {TERM}.",
    "{0} said any friend of {1} who wants to win “owes it to Lund and its bakers”.",
    f"{{0}} complained that {{1}} is too slow, suggesting the pier is {TERM}.",
    # A clause about somebody else stands beside whoever says the words.
    f"{{0}}, although {{1}} had warned them, said the pier was {TERM}.",
    f"{{0}}, when {{1}} came to Lund, said the pier was {TERM}.",
    f"{{0}}, of Lund, where {{1}} once lived, said the pier was {TERM}.",
    f"{{0}}, warned by {{1}}, who knows the pier, said it was {TERM}.",
    f"{{0}}, asked whether {{1}} would leave, said the pier was {TERM}.",
    f"{{0}}, a day after {{1}} left, said the pier was {TERM}.",
    f"{{0}}, who met {{1}}, a judge, said the pier was {TERM}.",
    f"{{0}}, the man that {{1}} had chosen, said the pier was {TERM}.",
    f"{{0}} said after {{1}} left: {Q}",
    f"{{0}} replied after {{1}} left: {Q}",
    f"{{1}} left after {{0}} replied: {Q}",
    f"{{0}}, asked about {{1}}, who left in May, said the pier was {TERM}.",
    f"The board, named after {{1}}, who is a judge, left. {{0}} said the pier was {TERM}.",
]


@pytest.mark.parametrize(("speaker", "other"), [("Ann Doe", "Bob Roe"), ("Bob Roe", "Ann Doe"), ("Marsk", "Ann Doe")])
@pytest.mark.parametrize("frame", FRAMES)
def test_whoever_is_only_near_says_nothing(frame: str, speaker: str, other: str) -> None:
    last = reading.find(frame.format(speaker, other))[-1].speaker

    assert last is not None
    assert last.name == speaker


# text, who says each quotation
IN_TURN = [
    ("Ann Doe asked: “Is it shut?” He replied: “Nobody knows.”", [("Is it shut?", "Ann Doe"), ("Nobody knows.", "He")]),
    (
        "Ann Doe met Bob Roe. She asked: “Is it shut?” He replied: “Nobody knows.”",
        [("Is it shut?", "Ann Doe"), ("Nobody knows.", "Bob Roe")],
    ),
    ("“Is it shut?” Ann Doe asked. “No,” came the reply.", [("Is it shut?", "Ann Doe"), ("No,", "the reply")]),
    (
        "“It is shut,” Bob Roe said.\n“Is it shut?” Ann Doe pressed. “Or is it open?”",
        [("It is shut,", "Bob Roe"), ("Is it shut?", "Ann Doe")],
    ),
    (
        "“It is shut,” Bob Roe said.\n“Right?” Ann Doe went on, as if he were deaf. “Or is it open?”",
        [("It is shut,", "Bob Roe"), ("Right?", "Ann Doe")],
    ),
    ("Ann Doe wore a hat reading, “Make Lund Grey”.", [("Make Lund Grey", "a hat")]),
    ("Ann Doe held up a sign saying “It is shut, and we know it”.", [("It is shut, and we know it", "a sign")]),
    ("Ann Doe left after the paper’s editorial calling it “shut”.", [("shut", "the paper’s editorial")]),
    ("Ann Doe herself, who was in Lund, has said it was “shut”.", [("shut", "Ann Doe")]),
]


@pytest.mark.parametrize(("text", "said"), IN_TURN)
def test_whoever_replies_has_not_asked(text: str, said: list[tuple[str, str]]) -> None:
    found = [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in reading.find(text)]

    assert found == said


# text, who says its last words
WRITTEN = [
    (f"The board, led by Ann Doe, who is a judge, said the pier was {TERM}.", "board"),
    (f"The Salt Commission, called the Doe board, after Ann Doe, who is a judge, found the pier was {TERM}.", "Salt"),
    (f"Ann Doe received a letter stating that the pier was {TERM}.", "a letter"),
    (f"Ann Doe received a letter from the board stating that the pier was {TERM}.", "board"),
    (f"Ann Doe sent a letter stating that the pier was {TERM}.", "Ann Doe"),
    (f"The board released a statement saying the pier was {TERM}.", "board"),
    # People somewhere, or people who do something to a thing, say what a participle tells.
    (
        "Ann Doe spoke near the hall, where about 50 workers had gathered on Monday, chanting “no salt, no bread”.",
        "50 workers",
    ),
    ("The first row came at the fair, when residents broke up her talk, shouting “shut the pier”.", "residents"),
    (f"Ann Doe moved to Lund, where her son is a baker, saying the pier was {TERM}.", "Ann Doe"),
    (f"Ann Doe left the room when Bob Roe came, saying the pier was {TERM}.", "Ann Doe"),
    # What is told in the clause before is told of somebody else.
    (
        "Boos were heard when Ann Doe mentioned the pier, and later the crowd took up the chant “Shut the pier!”",
        "the crowd",
    ),
    ("Ann Doe said that the pier was old, and the boats were “wrecks on stilts”.", "Ann Doe"),
    # Whoever says it stands between two commas, the verb first.
    (f"The trouble with the pier, says Ann Doe of the Salt Board, is that it is {TERM}.", "Ann Doe"),
    (f"What the town has, argues Ann Doe, is {TERM}.", "Ann Doe"),
    (f"The point of it, adds Ann Doe, a baker in Lund, is that it is {TERM}.", "Ann Doe"),
    # Brackets, and a comma that belongs to nothing.
    (f"Senator Ann Doe (Lund), said that it rained, but called the pier {TERM}.", "Ann Doe"),
]


@pytest.mark.parametrize(("text", "speaker"), WRITTEN)
def test_whoever_is_told_of_or_gets_a_letter_says_nothing(text: str, speaker: str) -> None:
    last = reading.find(text)[-1].speaker

    assert last is not None
    assert last.name.startswith(speaker)


# text, who says its last words
AGAIN = [
    ("The Ministry of Health said it was late. The health ministry said it rained.", "Ministry of Health"),
    ("The Department of Transport left. The transport department said it rained.", "Department of Transport"),
    ("The Ministry of Health said it was late. The trade ministry said it rained.", "trade ministry"),
    ("A spokesman for the mill said it was late. The spokesman said it rained.", "A spokesman for the mill"),
    ("One legal expert said it was late. The expert said it rained.", "One legal expert"),
    ("A senior police officer said it was late. “It rained,” the officer said.", "A senior police officer"),
    ("A report said it was late. The report said it rained.", "A report"),
    ("A doctor said it was late. Another doctor left. The doctor said it rained.", "The doctor"),
    ("A doctor said it was late. He called a doctor in Lund. The doctor said it rained.", "The doctor"),
    ("A police officer said it was late. The army officer said it rained.", "The army officer"),
    ("A woman said it was late. A baker said it was dry. The person said it rained.", "The person"),
    ("A person said it was late. A baker said it was dry. The person said it rained.", "The person"),
]


@pytest.mark.parametrize(("text", "speaker"), AGAIN)
def test_somebody_without_a_name_is_one_again(text: str, speaker: str) -> None:
    last = reading.find(text)[-1].speaker

    assert last is not None
    assert last.name == speaker


FAR = "The hall was full. Nobody left. It rained."
# text, who says its last words
CALLED_SO = [
    (f"Actor Bob Roe spoke first. {FAR} The actor said it was late.", "Bob Roe"),
    (f"Actor Bob Roe spoke first. {FAR} The film star Carl Poe came in. The actor said it was late.", "The actor"),
    (f"Actress Ann Doe sang. {FAR} Eve Poe, star of a film, came in. The actress said it was late.", "The actress"),
    (f"Mayor Ann Doe spoke first. {FAR} Carl Poe came in. The mayor said it was late.", "Ann Doe"),
    (f"{FAR} The nominee said it was late. It rained. Last year Salt Party nominee Ann Doe was there.", "The nominee"),
    (f"{FAR} The lawyer said it was late. It rained. His wife, Ann Doe, is a lawyer with the port.", "The lawyer"),
    (f"{FAR} The lawyer said it was late. The lawyer, Ann Doe, left.", "Ann Doe"),
    (f"{FAR} The mayor said it was late. Mayor Ann Doe will leave in May.", "Ann Doe"),
    (f"{FAR} The judge said it was late. Judge Ann Doe will rule in May.", "Ann Doe"),
    (f"{FAR} The nominee, Ann Doe, said it was late.", "Ann Doe"),
    ("The nominee said it was late. Salt Party nominee Ann Doe was in Lund.", "Ann Doe"),
    ("Republican Bob Roe angered the speaker, Carl Poe. The Orul Republican said it was late.", "The Orul Republican"),
    ("Republican Bob Roe angered the board. The Orul Republican said it was late.", "Bob Roe"),
    ("Orul Republican Bob Roe angered Carl Poe. The Orul Republican said it was late.", "Bob Roe"),
    ("Senator Bob Roe angered Carl Poe. The Orul senator said it was late.", "Bob Roe"),
]


@pytest.mark.parametrize(("text", "speaker"), CALLED_SO)
def test_a_description_is_its_holder_where_nobody_else_was_named_last(text: str, speaker: str) -> None:
    last = reading.find(text)[-1].speaker

    assert last is not None
    assert last.name.lower() == speaker.lower()
