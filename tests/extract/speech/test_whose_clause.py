"""Who says words behind a clause on something else, behind a post and a body, or beside what nobody in person says."""

import pytest

from briefcli.extract.draft import story

SPEAKERS = [
    # What was done to something before its verb is nobody's speech.
    ("Ann Doe told reporters that boats ordered last spring had never come and that the port was “a very dry ditch”.",
     "Ann Doe"),
    ("Ann Doe said patients moved to other wards in May were still waiting and the clinic was “a long corridor”.",
     "Ann Doe"),
    ("Bob Roe warned the pier built by convicts in 1880 had rotted and was “one small storm away”.", "Bob Roe"),
    ("In a letter, Ann Doe said that money promised to schools was late and the roof was “a very old sieve”.",
     "Ann Doe"),
    ("Ann Doe told the board the keys demanded by the bank had been lost and that it was “a very cold joke”.",
     "Ann Doe"),
    ("Critics said the pier was “a very old wreck”.", "Critics"),
    ("Bob Roe backed a plan that critics said was “a very old wreck”.", "Critics"),
    ("Ann Doe told reporters that the union had warned it was “a very old wreck”.", "Union"),
    # A clause on an object, and what its owner says behind it.
    ("Ann Doe left on Friday, gave back a car that the town had lent her, and said she was going “with clean hands”.",
     "Ann Doe"),
    ("Bob Roe closed the shop which his aunt had opened, and called the rates “a very slow robbery”.", "Bob Roe"),
    ("Ann Doe praised a plan that the board had drawn up, and called it “the first good news in May”.", "Ann Doe"),
    ("Ann Doe visited a school that nuns had run, but told pupils it was “no place for a child”.", "Ann Doe"),
    ("Bob Roe sold a boat that Ann Doe had built, and described it as “a very wet house”.", "Bob Roe"),
    # Whoever is written to, or looked at, does something else in between.
    ("The union has written to the district auditor demanding help and says it faces “a very long night”.", "Union"),
    ("The mayor looked at officials standing behind her and said it was “a very long night”.", "The mayor"),
    ("Ann Doe, who works with children living in Orle, said it was “a very long night”.", "Ann Doe"),
    ("A woman living in Orle wept and said it was “a very long night”.", "A woman"),
    # A post, its body and its holder between commas.
    ("The Director, Boat Services, Mrs Ada Okon, apologised for “the longest night of the year”.", "Ada Okon"),
    ("The Permanent Secretary, Ministry of Salt, Dr Tom Reed, described it as “a very long night”.", "Tom Reed"),
    ("On Monday, the Chairman, Tarn Growers Association, Mr Tom Reed, said it was “a very long night”.", "Tom Reed"),
    ("The Commissioner for Works, Tarn State, Engr Tom Reed, called it “a very long night”.", "Tom Reed"),
    ("Tom Reed, Director, Boat Services, Tarn Rail, said it was “a very long night”.", "Tom Reed"),
    ("The Medical Director, St Anne Hospital, Orul, Dr Ada Okon, said it was “a very long night”.", "Ada Okon"),
    ("The mayor, Ann Doe, a friend of Bob Roe, said it was “a very long night”.", "Ann Doe"),
    ("The director, Ann Doe, of Lund, said it was “a very long night”.", "Ann Doe"),
    ("Her lawyer, Mary Roe, Tarn Law School, said it was “a very long night”.", "Mary Roe"),
    ("The Tarn Salt Union, a small body, said it was “a very long night”.", "Tarn Salt Union"),
    # Behind a whole sentence and a colon.
    ("The pier will open on time, promised project manager Ann Doe: “We have dug through worse.”", "Ann Doe"),
    ("Wages have not moved, complains Ann Doe, 39, a welder at the yard: “The price of bread has.”", "Ann Doe"),
    ("Nobody would be paid, warned Ann Doe, the owner, 61: “There is no money.”", "Ann Doe"),
    ("Forty mills are gone, reported fire chief Ann Doe from the ridge: “We saved the school.”", "Ann Doe"),
    ("Statement from Ann Doe: “We saved the school.”", "Ann Doe"),
    ("Ann Doe stood up, told Bob Roe: “No more of it.”", "Ann Doe"),
    ("The cuts will hurt the poor, warned Bishop Ann Doe in her May letter: “We are closing it.”", "Ann Doe"),
    ("At least 17 people are out at sea, said rescue chief Ann Doe late on Friday: “We hear knocking.”", "Ann Doe"),
    ("Ann Doe told reporters early on Monday that it was “a very long night”.", "Ann Doe"),
    ("The late Ann Doe said in May that it was “a very long night”.", "Ann Doe"),
    ("Bakers live next to the mill and doctors say it is “a very long night”.", "Doctors"),
    # Whoever writes is not the “she” of what follows.
    ("I meet Dame Ruth Doe in Lund. I suggest that some voters have left.\n\n“They are kinder than I am,” she says.",
     "Ruth Doe"),
    ("The minister, Ann Doe, in response called it “nonsense from end to end”.", "Ann Doe"),
    ("The mayor, Ann Doe, in turn called it “nonsense from end to end”.", "Ann Doe"),
    # Behind what others suffered, whoever told of it goes on.
    ("The Tarn Guild left. It said nurses had been held in Lund and called for “an open inquiry”.", "Tarn Guild"),
    # People behind "and" begin the next clause, where a verb governs whoever stands before it.
    ("Many bakers belong to the Tarn church and mayors say it is “a very old fear”.", "Mayors"),
    ("The mayor spoke with Bob Roe and union leaders said it was “a very long night”.", "Union leaders"),
    ("Ann Doe is in Lund and nurses say it was “a very long night”.", "Nurses"),
    ("The nurses and the doctors said it was “a very long night”.", "The nurses"),
    ("The union that met with bakers and nurses said it was “a very long night”.", "Union"),
    # Clauses within clauses, each of which has its own verb.
    ("Ann Doe, who was answering residents of Orul, who spoke of “a very long night”, left.", "residents of Orul"),
    ("Ann Doe, who met bakers who spoke of “a very long night” in Lund, said it was “a sad and slow story”.",
     "Ann Doe"),
    ("Ann Doe met friends of Bob Roe, who spoke of “a very long night”.", "Bob Roe"),
    ("Ann Doe hoped for more, to which Bob Roe replied that while it was “a very long night”, it was over.",
     "Bob Roe"),
    # “As” belongs to the verb that takes it.
    ("Ann Doe described the letters that were signed by Bob Roe as “a very long night”.", "Ann Doe"),
    ("Ann Doe read the letters that were described by Bob Roe as “a very long night”.", "Bob Roe"),
    # Words that are the next verb are those of whoever tells what is done.
    ("Ann Doe claimed that Bob Roe had attacked the board, and thus “insulted” the town.", "Ann Doe"),
    ("Ann Doe said that Bob Roe had attacked the board and “insulted” its members.", "Ann Doe"),
    ("Ann Doe said that Bob Roe had attacked the board and “greedy” mills.", "Bob Roe"),
    # A clause on when, or an aside, ends before the words, which are no part of it.
    ("When Bob Roe offered the bakers a share of the mill, “we were bankrupt, all of us,” Ann Doe said.", "Ann Doe"),
    ("When Bob Roe said in Lund that he would stay, he “found the words we had waited for,” said Ann Doe, a baker.",
     "Ann Doe"),
    ("Ann Doe said that when Bob Roe railed against the mills, “he was speaking for all of us.”", "Ann Doe"),
    ("Ann Doe said to Bob Roe, who has often dismissed questions about it, “You once told us of it.”", "Ann Doe"),
    ("When Bob Roe said, “No, not in our town,” Ann Doe left.", "Bob Roe"),
    ("When Bob Roe called the pier “a very long joke”, Ann Doe left.", "Bob Roe"),
    ("Ann Doe said the way the mill treated bakers who complained about the boss “would end any career” now.",
     "Ann Doe"),
    # What somebody wants or thinks is told in the words of whoever tells it; what they say is not.
    ("Ann Doe said Bob Roe wants to “take the town back a century”.", "Ann Doe"),
    ("Ann Doe told a meeting in Lund she will stay while her rival, Bob Roe, wants to “take the town back a century”.",
     "Ann Doe"),
    ("Ann Doe said Bob Roe sees every vote as “a very long game”.", "Ann Doe"),
    ("Ann Doe said Bob Roe called every vote “a very long game”.", "Bob Roe"),
    ("Ann Doe said she is certain Bob Roe will continue to be “a friend of the town”.", "Ann Doe"),
    ("Bob Roe continued: “She is a friend of the town.”", "Bob Roe"),
    ("Ann Doe said Bob Roe appeals to many because of the “terrible fear that is in town”.", "Ann Doe"),
    ("Ann Doe noted that the guards have long talked with Bob Roe about it, and “we will build a second gate”.",
     "Ann Doe"),
    ("Ann Doe indicated that Bob Roe or somebody in his position “should have known that it was shut”.", "Ann Doe"),
    ("Ann Doe says that the town needs a leader to counter the thieves, but Bob Roe is giving it “songs and no more”.",
     "Ann Doe"),
    ("Ann Doe insists that Bob Roe should publish it in order to hold the “higher and drier ground”.", "Ann Doe"),
    # A verb that goes on, over a message, a place or the brackets of a party.
    ("Bob Roe joked that Norway was his answer, but went on to say, “There are towns that are far worse.”", "Bob Roe"),
    ("Bob Roe then appears in a clip from an old campaign speech, saying, “We will close the mill.”", "Bob Roe"),
    ("Ann Doe, the chair, is supporting Bob Roe and in a statement thanked him for “a bright and honest race”.",
     "Ann Doe"),
    ("On Tuesday in Lund, after winning the vote, Senator Bob Roe (R-Ohio), said, “I am getting ready to go.”",
     "Bob Roe"),
    # Whoever is told from others by whom they are with.
    ("Ann Doe was silent, but a source close to her said it was “a very long night”.", "A source"),
    ("Ann Doe left and a man with her said it was “a very long night”.", "A man"),
    ("Ann Doe spoke to him and said it was “a very long night”.", "Ann Doe"),
    ("Ann Doe called the plan “a very long night”, but its “experts” were not to be seen.", "Ann Doe"),
    ("Ann Doe thanked the crews who had worked all night and called it “a very long night”.", "Ann Doe"),
    ("Ann Doe met the crews who worked all night and called it “a very long night”.", "The crews"),
    ("“It is dry,” says Ann Doe, whose late husband Bob Roe dug the first well, “and everybody knows it.”", "Ann Doe"),
    # What is only begun is not said.
    ("But Bob Roe would do well to begin “building a very long bridge”, said Ann Doe, a baker.", "Ann Doe"),
    ("Bob Roe began: “We are here to bury a friend.”", "Bob Roe"),
    # Of whom somebody says something between commas.
    ("Ann Doe echoed it, saying Bob Roe “reminds us of it” and Ida Tarn, she said, “shows him what he is”.", "Ann Doe"),
    ("“He is on a roll,” said Ann Doe. If the rivals stay, “it is hard to see who will stop him.”", "Ann Doe"),
    # The next paragraph of whoever was named behind a sentence.
    ("The harvest is late, says Ann Doe, who grows lemons in Lund.\n\n“My father would have burned the trees.”",
     "Ann Doe"),
    # A trust that runs something is not what it runs; nobody reports to be dead.
    ("The trust that runs the hospital called it “a lost cause for the town”.", "Trust"),
    ("The NHS trust that runs the hospital said it was “a lost cause for the town”.", "NHS trust"),
    ("Most bakers polled by the agency called it “a lost cause for the town”.", "Most bakers"),
    ("The board has criticised what it sees as “a lost cause for the town”.", "Board"),
    ("Ann Doe has revealed what she claims is “a lost cause for the town”.", "Ann Doe"),
    # Somebody beside whom a clause tells what they say.
    ("Tom Reed cited a surgeon, Ann Doe, according to whom the town was “a lost cause for the board”.", "Ann Doe"),
    ("Tom Reed quoted a report by Ann Doe, according to whom it was “a lost cause for the board”.", "Ann Doe"),
    ("Tom Reed met Ann Doe, who called it “a lost cause for the board”.", "Ann Doe"),
    ("According to Ann Doe, it was “a lost cause for the board”.", "Ann Doe"),
    ("You will not read of the town “It is a lost cause for us,” Ann Doe said.", "Ann Doe"),
    ("Bob Roe did not think that it was “a lost cause for the town”, Ann Doe said.", "Ann Doe"),
    # Ex-mayor is the former mayor; not: the mayor.
    ("Ex-mayor says it is ‘a lost cause for us’\n\nFormer mayor Ann Doe told the court that she was ill.", "Ann Doe"),
    ("Ex-trader says it is ‘a lost cause for us’\n\nEx-trader Ann Doe told the court that she was ill.", "Ann Doe"),
    ("Ex-mayor says it is ‘a lost cause for us’\n\nMayor Ann Doe told the court that she was ill.", "Ex-mayor"),
    # What is asked for behind a verb of asking is another’s, not what is done with it.
    ("Ann Doe pressed on with “the long night of dust”, and left.", "Ann Doe"),
    ("Bob Roe, who never said so, was “a lost cause for the town”, Ann Doe said.", "Ann Doe"),
    ("Bob Roe did not say why it was “a lost cause for the town”, Ann Doe said.", "Ann Doe"),
    ("The town was never “a lost cause for the board”, Ann Doe said.", "Ann Doe"),
    ("Ann Doe praised the council that called the plan “a lost cause for the town”.", "Council"),
    ("Ann Doe wrote to the council that called the plan “a lost cause for the town”.", "Council"),
    # What somebody is, with those who belong to it.
    ("Marsk Pact, a bloc of nine towns including Velm, called it “a lost cause for the town”.", "Marsk Pact"),
    ("The mayor of Orul, a town including Velm, called it “a lost cause for the town”.", "The mayor of Orul"),
    ("A panel of nurses, including Ann Doe, called it “a lost cause for the town”.", "A panel of nurses"),
    ("In Lund, a panel including Ann Doe, called it “a lost cause for the town”.", "A panel"),
    # People who are present.
    ("Nurses present said it was “a lost cause for the town”.", "Nurses"),
    ("Bread was dear, admits Ann Doe, a baker from Lund.\n\n“My father would have burned the shop.”", "Ann Doe"),
]  # fmt: skip
NOBODY = [
    "Ann Doe fell silent in the hall, as if she “was not allowed to say a word”.",
    "The song is for the victims of thieves who are “cold, cold, cold to the bone”.",
    "Whereas Ann Doe sees the plan as a gift, for Bob Roe it is “a horse with a leak”.",
    "The bakers were seen as able to lead, able to handle a fire, and “caring about people like you”.",
    "Whoever called the board “a nest of rats” must leave.",
    "Any baker who calls the board “a nest of rats” must leave.",
    "Nobody who lives here calls it “the good side of town”.",
    # Whoever is told, asked or blamed has not said so, and nobody is named who has.
    "Ann Doe says she was told to “get the old carts on the road”.",
    "Ann Doe said she had been warned that she would be “out on the street by May”.",
    "Ann Doe said she was ordered to “shut the gate and leave it shut”.",
    "Ann Doe, asked whether it was “a pier that nobody wants”, blamed the board.",
    "Ann Doe, pressed on whether it was “a pier that nobody wants”, blamed the board.",
    "Ann Doe, quizzed about “the long night of dust”, blamed the board.",
    "Ann Doe, challenged over “the long night of dust”, said nothing of it.",
    "Bakers blamed for ‘the long night of dust’",
    # Nor has whoever insists that another never said so.
    "Bob Roe never said the pier was “a lost cause for the town”, Ann Doe insisted.",
    "Bob Roe has not called it “a lost cause for the town”, said Ann Doe.",
    "The mayor did not say that it was “a lost cause for the town”, his aide, Ann Doe, said.",
    # A letter to the board is not from it.
    "Ann Doe wrote a letter to the council that called the plan “a lost cause for the town”.",
    "A note to Mayor Bob Roe that called it “a lost cause for the town” was found.",
    "The vote may be won by whichever baker calls it “the good side of town”.",
]

CUES = [
    ("The navy denied the raid and blamed “a radar that was old”.", "blamed"),
    ("The navy denied firing at it and blamed “a radar that was old”.", "blamed"),
    ("Ann Doe said it was late and blamed “a radar that was old”.", "blamed"),
    ("Ann Doe denied it was late and said it was “a radar that was old”.", "said"),
    ("Ann Doe said she would blame it on “a radar that was old”.", "said"),
    ("Ann Doe said she regretted the raid but “would not weep for it”.", "said"),
    ("Ann Doe told the Ledger she welcomed the raid and “would not weep for it”.", "told"),
    ("Ann Doe welcomed the raid and “would not weep for it”.", "welcomed"),
]
RELAYS = [
    ("The council offered land for what one aide called “a gift from the town”.", None),
    ("Ann Doe promised what Bob Roe called “a gift from the town”.", None),
    ("Ann Doe, offering 40 crowns in return for what Bob Roe called “a gift from the town”, left.", None),
    ("Ann Doe said it was what Bob Roe called “a gift from the town”.", "Ann Doe"),
    ("Ann Doe said what Bob Roe called “a gift from the town” was a theft.", "Ann Doe"),
    ("According to two nurses present, Bob Roe said it was “a gift from the town”.", "Two nurses"),
]


@pytest.mark.parametrize(("text", "cue"), CUES)
def test_the_verb_beside_the_words_says_how(text: str, cue: str) -> None:
    marked = [quote for quote in story.read(text).quotes if quote.kind != "indirect"]

    assert [quote.cue for quote in marked] == [cue]


@pytest.mark.parametrize(("text", "relayed_by"), RELAYS)
def test_only_whoever_says_what_another_said_relays_it(text: str, relayed_by: str | None) -> None:
    drafted = story.read(text)
    names = {person.id: person.name for person in drafted.people}
    marked = [quote for quote in drafted.quotes if quote.kind != "indirect"]

    assert [names.get(quote.relayed_by or "") for quote in marked] == [relayed_by]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_words_are_of_whoever_has_the_clause(text: str, speaker: str) -> None:
    """Whatever else is told on the way."""
    drafted = story.read(text)
    names = {person.id: person.name for person in drafted.people}
    marked = [quote for quote in drafted.quotes if quote.kind != "indirect"]
    assert [names.get(quote.speaker or "") for quote in marked[-1:]] == [speaker]


@pytest.mark.parametrize("text", NOBODY)
def test_whoever_it_may_be_has_not_spoken(text: str) -> None:
    """A subject that may be anybody names nobody."""
    assert [quote.speaker for quote in story.read(text).quotes if quote.kind != "indirect"] in ([], [None])
