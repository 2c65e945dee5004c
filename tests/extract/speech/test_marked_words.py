"""Who says words between quotation marks where another name, or a thing, stands nearer. All people are invented."""

import pytest

from briefcli.extract import reading

Q = "“The pier is shut for good.”"

# a text, words between its marks, and who says them
SAID: list[tuple[str, str, str | None]] = [
    # Those with whom somebody speaks do not have the post that follows a comma.
    (
        "In a talk with the hosts Ann Doe and Bob Roe, the salt candidate said the pier was “a wreck”.",
        "a wreck",
        "the salt candidate",
    ),
    ("It rained and Bob Roe, a baker said the pier was “a wreck”.", "a wreck", "Bob Roe"),
    # It is no time to say something; somebody says so.
    ("Norland met. Bob Roe said it was too early to say more but that it was “a wreck”.", "a wreck", "Bob Roe"),
    ("Norland met. It was quick to say that the pier was “a wreck”.", "a wreck", "Norland"),
    # An age, a town and its state stand between a name and the verb.
    (
        "“The pier is shut,” Ann Doe, 67, a retired nurse in Lund, Pa., said in a talk.",
        "The pier is shut,",
        "Ann Doe",
    ),
    (
        "“The pier is shut,” Ann Doe, 67, of Lund, Pa., who was among those asked, said in a talk.",
        "The pier is shut,",
        "Ann Doe",
    ),
    ("“The pier is shut,” the mayor, Ann Doe, said.", "The pier is shut,", "Ann Doe"),
    # A relative clause may lack its second comma.
    (
        "“The pier is shut,” Ann Doe, who is head of the Sea Fund said in a statement.",
        "The pier is shut,",
        "Ann Doe",
    ),
    (
        "“The pier is shut,” Ann Doe, the guru who founded the Lund Index tweeted on Monday.",
        "The pier is shut,",
        "Ann Doe",
    ),
    ("“The pier is shut,” Ann Doe, who met the clerk, said.", "The pier is shut,", "Ann Doe"),
    # “This” stands for the words, and “from” may tell where somebody is from.
    (f"But Ann Doe, who was a judge in the Lund Court, tweeted this: {Q}", Q[1:-1], "Ann Doe"),
    (f"It was late, tweeted Ann Doe: {Q}", Q[1:-1], "Ann Doe"),
    (f"Ann Doe spoke at a rally where she suggested the clerk was from Lund: {Q}", Q[1:-1], "Ann Doe"),
    (f"And then this, from Ann Doe: {Q}", Q[1:-1], "Ann Doe"),
    # Whoever judges others goes on behind a clause about them, where a comma leads to the words.
    (f"Ann Doe praised those who left but said, {Q}", Q[1:-1], "Ann Doe"),
    # “What” may open the clause of whoever calls something so.
    ("The use of salt led to what the aide Bob Roe called “a new age” in the port.", "a new age", "Bob Roe"),
    ("The use of salt led to what aide Bob Roe called “a new age” in the port.", "a new age", "Bob Roe"),
    ("The board shut it in what officials called “a grave error” on Monday.", "a grave error", "officials"),
    # Behind “whose” stands what somebody has, and a title may end with a comma.
    (
        "The clerk lauded Ann Doe, whose term ends in June, for the “much needed work on the pier”.",
        "much needed work on the pier",
        "The clerk",
    ),
    (
        "Ann Doe, star of the drama “Scandal,” thanked the clerk for “all the work on the pier”.",
        "all the work on the pier",
        "Ann Doe",
    ),
    # A statement is made by whoever it is from, not by what denies it.
    (
        "The email appears to deny comments from the clerk Ann Doe that “it was far too late for a boat”.",
        "it was far too late for a boat",
        "Ann Doe",
    ),
    # “And I quote” is no verb of the words, and no wonder is nobody.
    (f"Ann Doe said, and I quote, {Q}", Q[1:-1], "Ann Doe"),
    (f"No wonder Ann Doe said, {Q}", Q[1:-1], "Ann Doe"),
    # Words go on behind what others cry between two dashes.
    (
        "Ann Doe said, “The pier is shut” – and the crowd chanted “Open it!” – “and it will not open again.”",
        "and it will not open again.",
        "Ann Doe",
    ),
    # Each of two participles has its own subject.
    (
        "Both spoke of it – Ann Doe saying she was “very glad” and Bob Roe calling it a “cold day in the port”.",
        "cold day in the port",
        "Bob Roe",
    ),
    ("Ann Doe said Bob Roe was ill, calling it a “cold day in the port”.", "cold day in the port", "Ann Doe"),
    # What somebody is described as, others say, who are not named.
    (
        "An email that the Sea Fund got has the name of Ann Doe, described as “the best baker of them all”, in it.",
        "the best baker of them all",
        None,
    ),
    (
        "The mill is a plan that the mayor, Ann Doe, described as “the best of them all”.",
        "the best of them all",
        "Ann Doe",
    ),
    # A claim of nobody stands beside other words.
    (
        "They had praise for Ann Doe and one claim that she is not “a mad and dull woman”.",
        "a mad and dull woman",
        None,
    ),
    # Who answers what somebody said does so to her face.
    (
        f"Ann Doe said that bakers had found it safe, to which Bob Roe replied: {Q}",
        Q[1:-1],
        "Bob Roe",
    ),
    # Somebody is remembered, or heard, doing one thing and then the next.
    (
        "I am old enough to remember Ann Doe going on air in May, calling it “a war of the coasts”.",
        "a war of the coasts",
        "Ann Doe",
    ),
    (
        "Bob Roe reminds me of Ann Doe saying that “it is never too late for a boat”.",
        "it is never too late for a boat",
        "Ann Doe",
    ),
    (
        "Bob Roe leaked a recording of Ann Doe saying that “it is never too late for a boat”.",
        "it is never too late for a boat",
        "Ann Doe",
    ),
    # A clause with “that” is about what is written, not about where or when.
    (
        "Bob Roe posted a message on Chirper that warned of “a flood in the port”.",
        "a flood in the port",
        "a message",
    ),
    (
        "The Lund Times worked on two articles printed in October that examined “the gap in the dike”.",
        "the gap in the dike",
        "two articles",
    ),
    # A noun in -es behind his or her own is no verb.
    (
        "In his first YouTube dispatches, Bob Roe wears a suit, telling viewers that salt is “the end of Lund”.",
        "the end of Lund",
        "Bob Roe",
    ),
    # The words themselves may do something to a thing.
    ("The mayor of Lund says the “new boat age” reflects a change in the port.", "new boat age", "The mayor of Lund"),
    ("“It was a long day,” reflects Ann Doe.", "It was a long day,", "Ann Doe"),
    # Another writes a thing after a clause on when the words were said.
    (
        "After Ann Doe gave a speech that likened bakers to “thieves of the night,” the actor Bob Roe wrote a blog.",
        "thieves of the night,",
        "a speech",
    ),
    ("The bakers were “thieves of the night,” the actor Bob Roe wrote.", "thieves of the night,", "Bob Roe"),
    # Several people without an article are one subject, unless they are what another does something to.
    ("Teachers, nurses and bakers said the plan was “a great shame of Lund”.", "a great shame of Lund", "Teachers"),
    (
        "A group of 67 artists, writers and bakers said the plan was “a great shame of Lund”.",
        "a great shame of Lund",
        "A group of 67 artists",
    ),
    ("In Lund, Ann Doe, Bob Roe and Cid Poe said it was “a great shame of Lund”.", "a great shame of Lund", "Ann Doe"),
    # Whoever breaks in on another, or answers, says the next words; not whoever only laughs.
    (
        "“It is late in the day,” Ann Doe said, and her husband cut in. “Do not forget the boats.”",
        "Do not forget the boats.",
        "her husband",
    ),
    (
        "“It is late in the day,” Ann Doe said, and her husband laughed. “Do not forget the boats.”",
        "Do not forget the boats.",
        "Ann Doe",
    ),
    # A sentence behind words tells whose they were.
    (
        "“It is far too late for a boat.” That quote from the judge Ann Doe made the front page.",
        "It is far too late for a boat.",
        "Ann Doe",
    ),
    (
        "“It is far too late for a boat.” That view from the pier made the front page.",
        "It is far too late for a boat.",
        None,
    ),
    # A question ends the sentence of its speaker, and whoever comes next has words of his own.
    (
        "Ann Doe answers Roe with, “Why now? Why today?” Roe then writes, “You look well.”",
        "Why now? Why today?",
        "Ann Doe",
    ),
    ("Ann Doe answers Roe with, “Why now? Why today?” Roe then writes, “You look well.”", "You look well.", "Roe"),
    ("“Why now? Why today?” Ann Doe asks, “I cannot see it.”", "Why now? Why today?", "Ann Doe"),
    # Opening remarks are said, and are no verb.
    (
        "Ann Doe said in her opening remarks that the board must keep its “old and steady friends”.",
        "old and steady friends",
        "Ann Doe",
    ),
    # “As somebody puts it” beside a word tells whose it is.
    ("The mill owes it to, as an old clerk put it, an “extreme turn” of the wind.", "extreme turn", "an old clerk"),
    (
        "Ann Doe made the case that she is well known, rather than a “local” girl, as the clerk suggested.",
        "local",
        "the clerk",
    ),
    # Shouts may come from a crowd.
    ("“Call the roll now,” came shouts from the crowd.", "Call the roll now,", "the crowd"),
    # What somebody calls another is no title, though it has capitals.
    ("Ann Doe called Bob Roe an “Aunt Tom”.", "Aunt Tom", "Ann Doe"),
    # What others print, nobody says who hired one of them.
    (
        "Ann Doe has hired Bob Roe of the Ledger, which runs headlines such as “salt makes you dull and cold”.",
        "salt makes you dull and cold",
        None,
    ),
    # A verb of now goes on from another of now, past what was done.
    (
        f"Ann Doe often tells how he won her as his clerk and recites, to a roar of applause, the line: {Q}",
        Q[1:-1],
        "Ann Doe",
    ),
    (f"Ann Doe often asks how Bob Roe won and told her: {Q}", Q[1:-1], "Bob Roe"),
    # An aside with “as” says nothing of the next clause.
    (
        "Ann Doe told the bakers that it is safe – as Bob Roe has said – and they may “walk on it in the dark”.",
        "walk on it in the dark",
        "Ann Doe",
    ),
    # What somebody says may have two clauses, the first of which ends with words of theirs.
    (f"Ann Doe said it was a “grave error” and that Bob Roe has learned his lesson: {Q}", Q[1:-1], "Ann Doe"),
    # Hopes are nobody's where it is not told whose they are.
    (
        "The vote raised hopes he will pull the port “out of a long and cold slump”.",
        "out of a long and cold slump",
        "The vote",
    ),
    # “And some fear” begins no clause, and a participle may stand behind a dash.
    (
        "Ann Doe spoke of anger, and some fear, about her face-off with Roe, telling them “it is far too late”.",
        "it is far too late",
        "Ann Doe",
    ),
    (
        "Ann Doe denounced the view of Lund that came from the fair – saying it was “a long and cold year of anger”.",
        "a long and cold year of anger",
        "Ann Doe",
    ),
    # A thing that somebody proposes says nothing.
    (f"Ann Doe, who left the board, proposes a new rule in the law: {Q}", Q[1:-1], "Ann Doe"),
    # A thing that bears a name does not speak.
    (
        f"“It is late in the day,” Bob Roe said. But the big Doe face on the wall has not hurt trade. {Q}",
        Q[1:-1],
        "Bob Roe",
    ),
    (f"“It is late in the day,” Bob Roe said. But the mayor Ann Doe has not left. {Q}", Q[1:-1], "Ann Doe"),
    # Who speaks opens the sentence, whatever word stresses it.
    (
        "Ann Doe herself, who was not there, has spoken, adding that her “long war on salt” will end.",
        "long war on salt",
        "Ann Doe",
    ),
]


@pytest.mark.parametrize(("text", "words", "speaker"), SAID)
def test_words_are_given_to_whoever_says_them(text: str, words: str, speaker: str | None) -> None:
    found = [one for one in reading.find(text) if one.kind != "indirect"]
    said = {part.of(text): one.speaker and one.speaker.name for one in found for part in one.segments}
    assert said.get(words) == speaker


# a text with the title of a work, which nobody says
TITLES = [
    "According to “The Roes: Three Men Who Built a Port and Lost It Again in One Year,” he slept.",
    "According to “The Roes of Lund,” by Ann Doe, he slept.",
    "Bob Roe read from Ann Doe’s book “Backfire: A Baker and the High-Stakes Battle for the Soul of Lund”.",
    "Ann Doe called for a “River Plan” in Lund.",
]


@pytest.mark.parametrize("text", TITLES)
def test_titles_are_no_speech(text: str) -> None:
    assert [one for one in reading.find(text) if one.kind != "indirect"] == []


def test_whole_words_behind_a_colon_are_no_title() -> None:
    (found,) = reading.find("Bob Roe read from the book: “Backfire: it is late, and I cannot see a boat in the port.”")
    assert found.kind == "direct"


# a text with words that nobody passes on
UNRELAYED = [
    "Both spoke of it – Ann Doe saying she was “very glad” and Bob Roe calling it a “cold day in the port”.",
    f"Ann Doe said that bakers had found it safe, to which Bob Roe replied: {Q}",
    "Ann Doe blamed the press for making much of Bob Roe’s claim that the board “founded a mill in May”.",
    "Ann Doe said the charge was “absurd,” and the judge, Bob Roe, called it “a grave matter”.",
]


@pytest.mark.parametrize("text", UNRELAYED)
def test_who_speaks_beside_another_is_not_passed_on(text: str) -> None:
    assert [one.relayed_by for one in reading.find(text) if one.kind != "indirect"][-1] is None


def test_who_answers_within_what_is_told_is_passed_on() -> None:
    (answer,) = [
        one
        for one in reading.find(f"Ann Doe said she had asked Bob Roe to go, to which Bob Roe replied: {Q}")
        if one.kind != "indirect"
    ]
    assert answer.relayed_by is not None
    assert answer.relayed_by.name == "Ann Doe"
