"""Words that are reported in less common ways, and what looks like them. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, the words reported without marks, their parts joined with “…”, with their speakers
SAID: list[tuple[str, list[tuple[str, str | None]]]] = [
    # A condition without a verb of its own, an aside in dashes, a spell before “that”.
    (
        "Ada Quill said if elected mayor she could work with the guild.",
        [("if elected mayor she could work with the guild", "Ada Quill")],
    ),
    ("Ada Quill left if asked.", []),
    (
        "Tom Reed said — on the radio, as it happens — that the fund was empty.",
        [("that the fund was empty", "Tom Reed")],
    ),
    ("Tom Reed hid the letter — a sad one — that the mayor sent.", []),
    ("Tom Reed announced two days earlier that it would be sold.", [("that it would be sold", "Tom Reed")]),
    ("Tom Reed told cheering members that the road was open.", [("that the road was open", "Tom Reed")]),
    # Subjects with a form in -ing or with “too”.
    (
        "Ada Quill argued Tom Reed’s plan to pay the debt by raising tolls would hurt them.",
        [("Tom Reed’s plan to pay the debt by raising tolls would hurt them", "Ada Quill")],
    ),
    ("Ada Quill quoted Tom Reed as saying it was shut.", [("it was shut", "Tom Reed")]),
    (
        "Tom Reed said the gain of using her name, in the vote above all, would be small.",
        [("the gain of using her name, in the vote above all, would be small", "Tom Reed")],
    ),
    ("Other members said they, too, have had no letters.", [("they, too, have had no letters", "Other members")]),
    # “As” and somebody behind a conjunction that opens the sentence.
    (
        "But as Tom Reed noted, those voters will give her a second look.",
        [("those voters will give her a second look", "Tom Reed")],
    ),
    ("However, as Tom Reed has reported, such cases are rare.", [("such cases are rare", "Tom Reed")]),
    (
        "The clerks are in trouble, and as Ada Quill noted, they could still be fined.",
        [("they could still be fined", "Ada Quill")],
    ),
    ("But as Tom Reed sang, those voters went home.", []),
    # A question, or “nor”, as the words before their attribution.
    (
        "Whether the old or the new pier is better will be asked, said Tom Reed, an editor.",
        [("Whether the old or the new pier is better will be asked", "Tom Reed")],
    ),
    ("When the pier fell, said Tom Reed, an editor.", []),
    (
        "Nor are tolls likely to bring these boats back, said Tom Reed, a professor.",
        [("Nor are tolls likely to bring these boats back", "Tom Reed")],
    ),
    ("The trouble, said Tom Reed and others, would be clear.", [("The trouble…would be clear", "Tom Reed")]),
    # Several without a name speak between a subject and its verb; a post stands beside its holder.
    ("Ada Quill, officials said, has become doubtful.", [("Ada Quill…has become doubtful", "officials")]),
    ("Ada Quill, the mayor, said the pier was old.", [("the pier was old", "Ada Quill")]),
    ("Ada Quill and two officials said the pier was old.", [("the pier was old", "Ada Quill")]),
    # Whoever says something of another who is under fire.
    (
        "They met Tom Reed, the head of the guild, who suggested that Ada Quill, under fire, would do better.",
        [("that Ada Quill, under fire, would do better", "Tom Reed")],
    ),
    ("The mayor, who said that it rained, left.", [("that it rained", "The mayor")]),
    # Shares of those asked.
    ("One in four voters said idle boats should be sold.", [("idle boats should be sold", "One")]),
    (
        "One in three said the guild was fair and one in four said it was hostile.",
        [("the guild was fair", "One"), ("it was hostile", "one")],
    ),
    ("Half of those surveyed say wages should rise.", [("wages should rise", "Half of those surveyed")]),
    ("One said the guild was fair.", []),
    # Money that is reported; costs that only rise are none.
    (
        "Two guilds reported spending 6 million crowns on boats.",
        [("spending 6 million crowns on boats", "Two guilds")],
    ),
    (
        "Tom Reed reported raising and spending about 9 million crowns.",
        [("raising and spending about 9 million crowns", "Tom Reed")],
    ),
    ("Two guilds reported rising costs.", []),
    # A second form in -ing, and one behind “having”; an infinitive that says so.
    (
        "Tom Reed left early, calling them thieves and vowing to return in May.",
        [("to return in May", "Tom Reed")],
    ),
    ("Tom Reed left early, carrying a bag and vowing to return.", []),
    ("Having said that the pier was safe, Ada Quill left the hall.", [("that the pier was safe", "Ada Quill")]),
    ("Having seen that the pier was safe, Ada Quill left the hall.", []),
    ("Tom Reed tweeted on Friday to say he had never asked her.", [("he had never asked her", "Tom Reed")]),
    ("Tom Reed went as far as to say the pier was a ruin.", [("the pier was a ruin", "Tom Reed")]),
    ("It was as hard to say the pier was a ruin.", []),
    (
        "Ada Quill called her son a hero before explaining why she forgave Tom Reed.",
        [("her son a hero", "Ada Quill"), ("why she forgave Tom Reed", "Ada Quill")],
    ),
    (
        "Ada Quill called her son a hero before leaving the hall.",
        [("her son a hero before leaving the hall", "Ada Quill")],
    ),
    ("Tom Reed said during a visit to Orle, Marsk, that it was wrong.", [("that it was wrong", "Tom Reed")]),
    ("That, said Ada Quill, is what the town wants.", [("That…is what the town wants", "Ada Quill")]),
    # A form in -ing that opens the sentence with a preposition.
    ("After saying he was ill, Tom Reed went home.", [("he was ill", "Tom Reed")]),
    ("After seeing he was ill, Tom Reed went home.", []),
    ("In May, when it rained, polls suggested that turnout for the young dropped.", []),
    # A sentence that ends with who said it, whatever could not be read before.
    (
        "Until a few years ago the guild was small, the board said.",
        [("Until a few years ago the guild was small", "board")],
    ),
    (
        "Boats now sail to Orle, Marsk, Lund, and Tarn, the report said.",
        [("Boats now sail to Orle, Marsk, Lund, and Tarn", "the report")],
    ),
    (
        "The board will help those who return home, a board statement said.",
        [("The board will help those who return home", "a board statement")],
    ),
    ("After the vote, which she lost, Ada Quill said.", []),
    ("The board met on Monday, a statement said to be late.", []),
    ("A mill, which the board had sold, added.", []),
    # What somebody says a thing is that is not named otherwise.
    (
        "Quill Ferries opened what it says is the longest pier, after a year of rain.",
        [("is the longest pier", "Quill Ferries")],
    ),
    ("The guard fled in what nurses said was an attack by thieves.", [("was an attack by thieves", "nurses")]),
    ("Ada Quill showed what she believes was the first boat.", [("was the first boat", "Ada Quill")]),
    ("Tests have not slowed its drive for what it insists are safe boats.", [("are safe boats", "it")]),
    ("What Ada Quill said was a lie.", []),
    ("The court knew what Ada Quill said was a lie.", []),
    ("Bakers repeated what Ada Quill said was a lie.", []),
    ("In what Ada Quill says is true, it is late.", []),
    # Asides between a subject and its verb.
    (
        "A clerk said the oldest mill, to make up for the rain, will buy corn.",
        [("the oldest mill, to make up for the rain, will buy corn", "A clerk")],
    ),
    (
        "Ada Quill says new trades, including maps, boats and robots, will grow.",
        [("new trades, including maps, boats and robots, will grow", "Ada Quill")],
    ),
    (
        "Police said Tom Reed, 52, who had two sons, but no home, had fled.",
        [("Tom Reed, 52, who had two sons, but no home, had fled", "Police")],
    ),
    ("Ada Quill said a prayer, to make up for the rain, and left.", []),
    ("Ada Quill sold new maps, including two of Lund, and will go on.", []),
    # A verb that may be a noun, and the only one behind “said”.
    ("Ada Quill said the board needs time to mend the pier.", [("the board needs time to mend the pier", "Ada Quill")]),
    ("Ada Quill said two million people face hunger.", [("two million people face hunger", "Ada Quill")]),
    ("Ada Quill said the storm points to a wet May.", [("the storm points to a wet May", "Ada Quill")]),
    ("Ada Quill says the pier needs mending.", [("the pier needs mending", "Ada Quill")]),
    ("Ada Quill said a few words of thanks for the guests.", []),
    ("Ada Quill said little about the board plans for May.", []),
    ("Ada Quill said yes to the town council plans for a mill.", []),
    ("Ada Quill said goodbye to the guests and left the hall.", []),
    (
        "Tom Reed called it a flood and Ada Quill says it was late.",
        [("it a flood", "Tom Reed"), ("it was late", "Ada Quill")],
    ),
    ("The board made it a rule and Ada Quill says it was late.", [("it was late", "Ada Quill")]),
    # Whoever is told, and by whom.
    ("Ada Quill confirmed to the Ledger she had been ill.", [("she had been ill", "Ada Quill")]),
    ("The mayor admitted to the board he had lied.", [("he had lied", "The mayor")]),
    ("Tom Reed announced to staff the mill would close.", [("the mill would close", "Tom Reed")]),
    ("Tom Reed explained to guests the rules of the hall before lunch was served.", []),
    ("Thefts were reported to the guards who left.", []),
    (
        "Ada Quill says thefts should be reported to guards so they can act.",
        [("thefts should be reported to guards so they can act", "Ada Quill")],
    ),
    ("Ada Quill was told by some nurses they did not feel safe.", [("they did not feel safe", "some nurses")]),
    # Nobody is named who told it.
    ("Ada Quill has been told she cannot appeal.", [("she cannot appeal", "Ada Quill")]),
    ("Bakers have been told for years that bread is bad.", []),
    ("Readers are told it was late.", []),
    ("Envoys accredited to the Orle Court in Marsk said it was late.", [("it was late", "Envoys")]),
    (
        "It may help trade, Ada Quill, head of the second Marsk department of Orle’s Roads Ministry said in May.",
        [("It may help trade", "Ada Quill")],
    ),
    # What some say meanwhile, behind “with”, and what a paper asks for.
    ("The strike went on, with some nurses calling for a new vote.", [("a new vote", "some nurses")]),
    ("The board met, with aides close to the mayor telling the Ledger it was late.", [("it was late", "aides")]),
    ("The vote began, with experts predicting a close result.", [("a close result", "experts")]),
    ("Ada Quill signed a letter asking for two new boats.", [("two new boats", "Ada Quill")]),
    ("The board met, with nurses treating the ill.", []),
    ("The town is quiet, with guards calling at each house.", []),
    ("The board met, with Ada Quill asking questions.", []),
    ("A letter asking for two new boats was found.", []),
    # Why, or when, what is said is so.
    ("The board said as the bank is shut, it will wait.", [("as the bank is shut, it will wait", "board")]),
    (
        "Ada Quill says out of 40 boats, two are safe.",
        [("out of 40 boats, two are safe", "Ada Quill")],
    ),
    (
        "Ada Quill said by selling the mill, the board broke the law.",
        [("by selling the mill, the board broke the law", "Ada Quill")],
    ),
    ("Ada Quill says to meet its aim, the guild must grow.", [("to meet its aim, the guild must grow", "Ada Quill")]),
    ("Ada Quill said as she left the hall, waving to fans.", []),
    (
        "The board hid papers said to list debts, Ada Quill says.",
        [("The board hid papers said to list debts", "Ada Quill")],
    ),
    ("Ada Quill said by phone, waving to fans.", []),
    ("Ada Quill said to her friends, who left.", []),
    # A fact is not what the verb before it says.
    ("She faced trouble in part related to her post as well as the fact that she hired a guard.", []),
    ("Ada Quill left in view of the fact that it was late.", []),
    ("Ada Quill complained about the fact that it was late.", [("that it was late", "Ada Quill")]),
    # What is left unsaid behind “or”, too.
    ("Ada Quill failed to tell the court or disclose on a form that it was shut.", []),
    ("Ada Quill refused to say or admit that it was shut.", []),
    ("Ada Quill did not tell the court or admit that it was shut.", []),
    ("Bakers say or admit that it was shut.", [("that it was shut", "Bakers")]),
    ("Ada Quill failed to meet them and said that it was shut.", [("that it was shut", "Ada Quill")]),
    # “However” behind the verb.
    ("Ada Quill said, however, it was late.", [("it was late", "Ada Quill")]),
    ("It was late, Ada Quill said, however, the board left.", [("It was late", "Ada Quill")]),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_words_said_in_other_ways(text: str, said: list[tuple[str, str | None]]) -> None:
    found = [
        ("…".join(part.of(text) for part in one.segments), None if one.speaker is None else one.speaker.name)
        for one in reading.find(text)
        if one.kind == "indirect"
    ]

    assert found == said
