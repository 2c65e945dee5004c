"""Reported speech: its words, and who is meant by the pronoun beside it. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, its words part by part, their speaker
REPORTED = [
    ("Ann Doe wanted Bob Roe to see it.", ["Bob Roe to see it"], "Ann Doe"),
    ("By Ann Doe: The old pier of Lund was shut, warns Bob Roe.", ["The old pier of Lund was shut"], "Bob Roe"),
    (
        "By Ann Doe the old pier of Lund was shut, warns Bob Roe.",
        ["By Ann Doe the old pier of Lund was shut"],
        "Bob Roe",
    ),
    ("Bob Roe left. In Roe’s view, his wish to be heard", ["his wish to be heard"], "Bob Roe"),
    # What the source is, without an article, is no part of the words.
    ("According to Ann Doe, director of the clinic, Bob Roe left.", ["Bob Roe left"], "Ann Doe"),
    ("According to Ann Doe, chief executive of Marsk Steel, nine mills are shut.", ["nine mills are shut"], "Ann Doe"),
    (
        "According to Ann Doe, head of the union, Bob Roe, head of the mill, was suspended.",
        ["Bob Roe, head of the mill, was suspended"],
        "Ann Doe",
    ),
    ("According to Ann Doe, bakers in Lund left.", ["bakers in Lund left"], "Ann Doe"),
    ("According to Ann Doe, baker Bob Roe left.", ["baker Bob Roe left"], "Ann Doe"),
    # Where shares are traded is not the firm whose they are.
    (
        "Marsk Cement lost money. Its share fell at the Orul Stock Exchange on Monday. The firm said it was shut.",
        ["it was shut"],
        "Marsk Cement",
    ),
    ("Its share fell at the Orul Stock Exchange on Monday. The firm said it was shut.", ["it was shut"], "firm"),
    ("Ann Doe denied Bob Roe and his wife had met.", ["Bob Roe and his wife had met"], "Ann Doe"),
    # A listed body with small words in its name, and somebody of it.
    ("Save the Children said it was shut.", ["it was shut"], "Save the Children"),
    ("Ann Doe of Save the Children said it was shut.", ["it was shut"], "Ann Doe"),
    ("The Health and Safety Executive said it was shut.", ["it was shut"], "Health and Safety Executive"),
    ("The children of Save said it was shut.", ["it was shut"], "The children of Save"),
    # Somebody and another, by name, behind the source.
    (
        "According to the clerk, Bob Roe and his wife, Ann Doe, left.",
        ["Bob Roe and his wife, Ann Doe, left"],
        "the clerk",
    ),
    ("According to friends, aides and bakers, it was shut.", ["it was shut"], "friends"),
    # The one of two courts that acts.
    (
        "The Court of Appeal cut the term.\n\nBob Roe may go to the Supreme Court.\n\nThe court said it was shut.",
        ["it was shut"],
        "Court of Appeal",
    ),
    (
        "The Supreme Court cut the term.\n\nBob Roe lost in the Court of Appeal.\n\nThe court said it was shut.",
        ["it was shut"],
        "Supreme Court",
    ),
    # By how many votes.
    ("The court ruled 6-3 that it was shut.", ["that it was shut"], "court"),
    ("A three-judge panel ruled 2-1 on Monday that it was shut.", ["that it was shut"], "A three-judge panel"),
    # A post by the initials of its body.
    ("Ann Doe, head of the Lund Bakers’ Union, left. The LBU head said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, head of the Lund Bakers’ Union, left. The MBU head said it was shut.", ["it was shut"], "The MBU head"),
    ("Most of the companies said it was shut.", ["it was shut"], "Most of the companies"),
    ("Half of the bakers said it was shut.", ["it was shut"], "Half of the bakers"),
    ("Many said it was shut.", ["it was shut"], "Many"),
    ("The brokerage said it was shut.", ["it was shut"], "brokerage"),
    ("Ann Doe spoke in Lund, highlighting the need for a roof.", ["the need for a roof"], "Ann Doe"),
    ("Bob Roe left and according to Ann Doe, it was shut.", ["it was shut"], "Ann Doe"),
    (
        "According to the clerk of the board, Ann Doe, after the rain, it was shut.",
        ["after the rain, it was shut"],
        "Ann Doe",
    ),
    ("According to police, Bob Roe, 32, was found.", ["Bob Roe, 32, was found"], "police"),
    ("Ann Doe said, with the vote set to take place in May, that it was shut.", ["that it was shut"], "Ann Doe"),
    ("Ann Doe said the crew, under the new law, was late.", ["the crew, under the new law, was late"], "Ann Doe"),
    (
        "Civil and rights activists warned the Lund Book Board. They said it was shut.",
        ["it was shut"],
        "Civil and rights activists",
    ),
    ("Social and rights activists said it was shut.", ["it was shut"], "rights activists"),
    ("It was shut, and according to Ann Doe the crew had left.", ["the crew had left"], "Ann Doe"),
    ("It was shut, said Department of Roads spokeswoman Ann Doe.", ["It was shut"], "Ann Doe"),
    ("It was shut, said Department of Roads.", ["It was shut"], "Department of Roads"),
    # "Each" and "both" are no sayers.
    ("The nurses each said it was shut.", ["it was shut"], "The nurses"),
    ("The nurses both said it was shut.", ["it was shut"], "The nurses"),
    # A pronoun behind "and" begins the next clause.
    ("Ann Doe was taken to the Lund High Court and she said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe was driven to the mill by the union and she said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe and he said it was shut.", ["it was shut"], "Ann Doe"),
    # The subject of a relative clause may have an aside of its own, and a participle somebody who does it.
    ("Ann Doe, whose son Bob, 22, died, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, whose son, Bob, 22, was among those who died, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, whose son Bob, 22, and his wife were hurt, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, who with her son Bob, a nurse, fled the town, said it was shut.", ["it was shut"], "Ann Doe"),
    # Somebody in a relative clause has no verb beyond it; whoever it is about has.
    ("Ann Doe, who lost her son, Bob Roe, in the rain, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, who lost her son, Bob Roe, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, who hired a lawyer, Bob Roe, in May, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe met Tom Loe, who left with a nurse, and Bob Roe, a clerk, said it was shut.", ["it was shut"], "Bob Roe"),
    # Words before "and" go on behind whoever speaks for somebody.
    (
        "It was shut, a clerk for the board said, and it is late.",
        ["It was shut", "and it is late"],
        "a clerk for the board",
    ),
    ("Ann Doe left the mill, whose owner, Bob Roe, said it was shut.", ["it was shut"], "Bob Roe"),
    ("Ann Doe met Tom Loe, who left, and Bob Roe, 40, said it was shut.", ["it was shut"], "Bob Roe"),
    ("Analysts polled by Marsk Research said it was shut.", ["it was shut"], "Analysts"),
    ("Six of 11 bakers polled by this agency in May said it was shut.", ["it was shut"], "Six of 11 bakers"),
    ("Most bakers polled by the paper said it was shut.", ["it was shut"], "Most bakers"),
    # What a body runs says nothing, and the body has its name behind that.
    ("The trust that runs the clinic said it was shut.", ["it was shut"], "trust"),
    ("The charity that funds the school said it was shut.", ["it was shut"], "charity"),
    ("The company that heads the list said it was shut.", ["it was shut"], "company"),
    ("The Lund trust that runs the clinic said it was shut.", ["it was shut"], "Lund trust"),
    ("The firm that owns the truck, Orul Haulers Inc., said it was shut.", ["it was shut"], "Orul Haulers Inc."),
    ("The charity which runs the home, Grey Deck Trust, said it was shut.", ["it was shut"], "Grey Deck Trust"),
    ("The agency that runs the clinic, Lund Health, said it was shut.", ["it was shut"], "Lund Health"),
    (
        "Under Labour the council rules the docks, Ann Doe said.",
        ["Under Labour the council rules the docks"],
        "Ann Doe",
    ),
    ("The firm that owns the bank, Orul Bank, said it was shut.", ["it was shut"], "firm"),
    ("The firm that hired the baker, Bob Roe, said it was shut.", ["it was shut"], "firm"),
    ("Two men reported missing said it was shut.", ["it was shut"], "Two men"),
    ("The paper reported dead fish lay on the shore.", ["dead fish lay on the shore"], "The paper"),
    ("Dozens missing as forecasters warn it will rain", ["it will rain"], "forecasters"),
    ("A man posing as a guard said it was shut.", ["it was shut"], "A man"),
    ("Guards accused by Ann Doe said it was shut.", ["it was shut"], "Guards"),
    # “That” before a part of the day opens what is said where things named after it follow.
    ("Ann Doe said on Tuesday that night buses were shut.", ["that night buses were shut"], "Ann Doe"),
    ("Ann Doe told a court that morning classes would end.", ["that morning classes would end"], "Ann Doe"),
    ("Ann Doe said that evening that it was shut.", ["that it was shut"], "Ann Doe"),
    # What is said of a noun before may lack its subject.
    ("They chose a plan that Ann Doe said would close the pier.", ["would close the pier"], "Ann Doe"),
    ("It used gas, a step that Lund Aid said may be a crime.", ["may be a crime"], "Lund Aid"),
    ("The deal, which Ann Doe said was unfair, was signed.", ["was unfair"], "Ann Doe"),
    ("They met a man whom Ann Doe believes fled to Lund.", ["fled to Lund"], "Ann Doe"),
    ("Something that Ann Doe says has hurt the town came back.", ["has hurt the town"], "Ann Doe"),
    ("Bob Roe wept at questions from clerks that Ann Doe said were rude.", ["were rude"], "Ann Doe"),
    ("According to Ann Doe, 34, it was shut.", ["it was shut"], "Ann Doe"),
    # What the source is.
    ("According to Ann Doe, a vet, one in five dogs is fat.", ["one in five dogs is fat"], "Ann Doe"),
    ("According to Ann Doe, a vet in Lund, the dogs are fat.", ["the dogs are fat"], "Ann Doe"),
    ("According to Ann Doe, a vet, a cook and a clerk fell.", ["a vet, a cook and a clerk fell"], "Ann Doe"),
    ("According to Ann Doe, a boat sank.", ["a boat sank"], "Ann Doe"),
    ("According to Ann Doe, a clerk, Bob Roe, left.", ["a clerk, Bob Roe, left"], "Ann Doe"),
    ("According to Ann Doe, 34, after the rain it was shut.", ["after the rain it was shut"], "Ann Doe"),
    ("It was shut, Ann Doe announced three hours later.", ["It was shut"], "Ann Doe"),
    ("Ann Doe requested two days of rest.", ["two days of rest"], "Ann Doe"),
    ("Guards reported violence at 5 per cent of stations.", ["violence at 5 per cent of stations"], "Guards"),
    ("The paper explores data showing that it was shut.", ["that it was shut"], "The paper"),
    # A clause that opens the sentence ends before the main one.
    ("When Ann Doe asked him to get off, he stabbed Bob Roe with a knife.", ["to get off"], "Ann Doe"),
    ("After Ann Doe urged the board to resign, two members left.", ["the board to resign"], "Ann Doe"),
    ("As Ann Doe called for a new pier, 40 mayors walked out.", ["a new pier"], "Ann Doe"),
    # So does what somebody says where the tense shows that somebody else's deed follows; other clauses go on.
    ("Ann Doe said Bob is a father of three and denied the charges.", ["Bob is a father of three"], "Ann Doe"),
    ("Ann Doe said it is late, and she left the hall.", ["it is late"], "Ann Doe"),
    ("Ann Doe says it is shut, and the board opened it in May.", ["it is shut"], "Ann Doe"),
    (
        "Police said a boy was killed, and medics rushed a girl to hospital.",
        ["a boy was killed, and medics rushed a girl to hospital"],
        "Police",
    ),
    ("Ann Doe said men paid by card, but it was rare.", ["men paid by card, but it was rare"], "Ann Doe"),
    ("Ann Doe says the lake is low, and there is no plan.", ["the lake is low, and there is no plan"], "Ann Doe"),
    ("The lake is low, warns Ann Doe as she left the hall.", ["The lake is low"], "Ann Doe"),
    ("Jailed clerk Bob Roe is ill, Ann Doe said.", ["Jailed clerk Bob Roe is ill"], "Ann Doe"),
    ("Before then, the director, Ann Doe says, it was shut.", ["Before then", "it was shut"], "Ann Doe"),
    (
        "Ann Doe stressed the importance of heeding signs and the need to act before it falls.",
        ["the importance of heeding signs and the need to act before it falls"],
        "Ann Doe",
    ),
    ("The mother of three says she is glad.", ["she is glad"], "The mother"),
    ("A father of two from Lund said that it was shut.", ["that it was shut"], "A father"),
    ("Ann Doe is a nurse. But, she says, she felt like a fool.", ["she felt like a fool"], "Ann Doe"),
    ("Ann Doe says, for all the rain, it is shut.", ["for all the rain, it is shut"], "Ann Doe"),
    ("Ann Doe has left, urging the board to act.", ["the board to act"], "Ann Doe"),
    ("Ann Doe urged calm and patience, saying no more.", ["calm and patience"], "Ann Doe"),
    ("Ann Doe outlined plans to light the town.", ["plans to light the town"], "Ann Doe"),
    ("Ann Doe cautioned against a new pier.", ["a new pier"], "Ann Doe"),
    ("But now comes the hard part, Ann Doe said.", ["now comes the hard part"], "Ann Doe"),
    # What stands between the subject of the words and their verb may be a list.
    (
        "Bob Roe said the guards, named as Tom Loe (54), his son Ted (19) and two others, were held.",
        ["the guards, named as Tom Loe (54), his son Ted (19) and two others, were held"],
        "Bob Roe",
    ),
    ("Bob Roe said the boats, all of them old, were shut.", ["the boats, all of them old, were shut"], "Bob Roe"),
    ("Bob Roe said the dead, all of them women, were his.", ["the dead, all of them women, were his"], "Bob Roe"),
    # What tells when is part of the words, but for a thing that is found or shown.
    ("Ann Doe said sales fell as the mill closed.", ["sales fell as the mill closed"], "Ann Doe"),
    ("Ann Doe said guards after the war had been poor.", ["guards after the war had been poor"], "Ann Doe"),
    ("Ann Doe found the mill had closed.", ["the mill had closed"], "Ann Doe"),
    # A firm keeps its Inc., and nobody is called M.D.
    ("Marsk Salt, Inc. said it was shut.", ["it was shut"], "Marsk Salt Inc."),
    ("Marsk Salt, Inc., a mill in Lund, said it was shut.", ["it was shut"], "Marsk Salt Inc."),
    ("Marsk Salt, LLC, said it was shut.", ["it was shut"], "Marsk Salt"),
    ("Ann Doe, M.D., chief surgeon of the mill, said it was shut.", ["it was shut"], "Ann Doe"),
    ("His barrister, Ann Doe KC, said it was shut.", ["it was shut"], "Ann Doe"),
    # What is kept back is the speaker's, and no part of the words; what is not signed is in them.
    ("Ann Doe said guards held a man, but declined to name him.", ["guards held a man"], "Ann Doe"),
    ("Ann Doe said two firms had bid and refused to identify them.", ["two firms had bid"], "Ann Doe"),
    ("Ann Doe said the union came but refused to sign.", ["the union came but refused to sign"], "Ann Doe"),
    # What hedges a number is part of what it counts, and no adjunct of the verb.
    ("A group of more than 40 bakers said it was shut.", ["it was shut"], "A group of more than 40 bakers"),
    ("It was shut, a study of about 40 bakers found.", ["It was shut"], "a study of about 40 bakers"),
    ("The crew met about 40 bakers and said it was shut.", ["it was shut"], "The crew"),
    ("Ann Doe said at least 20 had left.", ["at least 20 had left"], "Ann Doe"),
    ("Ann Doe said about a quarter of the boats had left.", ["about a quarter of the boats had left"], "Ann Doe"),
    ("Ann Doe said up to 40 were lost.", ["up to 40 were lost"], "Ann Doe"),
    ("Ann Doe said well over 40 were lost.", ["well over 40 were lost"], "Ann Doe"),
    ("Ann Doe said between 20 and 30 were lost.", ["between 20 and 30 were lost"], "Ann Doe"),
    ("Ann Doe said on Monday about 20 had left.", ["about 20 had left"], "Ann Doe"),
    ("Ann Doe told the board about 20 had left.", ["about 20 had left"], "Ann Doe"),
    ("Ann Doe said in about 20 days it would open.", ["it would open"], "Ann Doe"),
    ("Ann Doe promised to close the pier and left Lund.", ["to close the pier"], "Ann Doe"),
    ("Ann Doe promised to close the pier and help the crew.", ["to close the pier and help the crew"], "Ann Doe"),
    ("About 40 bakers stayed at home, Ann Doe said.", ["About 40 bakers stayed at home"], "Ann Doe"),
    ("In the morning bakers stayed at home, Ann Doe said.", ["In the morning bakers stayed at home"], "Ann Doe"),
    ("Ann Doe admitted for the first time that it was shut.", ["that it was shut"], "Ann Doe"),
    # When or on what occasion something was said, behind whoever said it.
    ("The pier was shut, Ann Doe said on Monday as she left.", ["The pier was shut"], "Ann Doe"),
    ("The pier was shut, Ann Doe confirmed before the board met.", ["The pier was shut"], "Ann Doe"),
    ("The pier was shut, Ann Doe said to a clerk after she left.", ["The pier was shut"], "Ann Doe"),
    # Whoever is named behind the word that opens a clause says that clause, and not what stands before.
    ("The board left because, Ann Doe said, it had no roof.", ["it had no roof"], "Ann Doe"),
    ("The board left the hall, where, Ann Doe said, rain fell.", ["rain fell"], "Ann Doe"),
    ("The board left, Ann Doe said, because it had no roof.", ["The board left", "because it had no roof"], "Ann Doe"),
    ("The pit will stay open until then, Ann Doe said.", ["The pit will stay open until then"], "Ann Doe"),
    # Whoever is named beside a description.
    ("A retired diver named Bob Roe said it was shut.", ["it was shut"], "Bob Roe"),
    ("Ann Doe's heir, Bob Roe of the Ord Alliance, left but warned of rain.", ["rain"], "Bob Roe"),
    # A relative clause or a participle within what is said, and the main verb behind whoever said it.
    ("Ann Doe said the road, which runs to Lund, was shut.", ["the road, which runs to Lund, was shut"], "Ann Doe"),
    ("Ann Doe said Bob Roe, who is old, had left.", ["Bob Roe, who is old, had left"], "Ann Doe"),
    ("Ann Doe said the road, built in May, was shut.", ["the road, built in May, was shut"], "Ann Doe"),
    (
        "Ann Doe said the man who took the boat, Bob Roe, was fined.",
        ["the man who took the boat, Bob Roe, was fined"],
        "Ann Doe",
    ),
    ("Guards who said the road was shut were wrong.", ["the road was shut"], "Guards"),
    ("Ann Doe, who said the road was shut, has left.", ["the road was shut"], "Ann Doe"),
    ("The union, which said it had been told, has left.", ["it had been told"], "union"),
    # Asides and days before “that”; whoever comes to say something, or is quoted as saying it.
    ("Ann Doe said, in a letter to the board, that it was shut.", ["that it was shut"], "Ann Doe"),
    ("Ann Doe said early on Monday that it was shut.", ["that it was shut"], "Ann Doe"),
    ("Ann Doe was quoted as saying it was shut.", ["it was shut"], "Ann Doe"),
    ("The Ledger quoted Ann Doe as saying it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe used to say that it was shut.", ["that it was shut"], "Ann Doe"),
    ("Ann Doe went on to say it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe is reported to have said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe made it clear that it was shut.", ["that it was shut"], "Ann Doe"),
    ("It was shut, one of the drivers said.", ["It was shut"], "one of the drivers"),
    # What is warned or complained of; what is admitted, denied or proposed.
    ("Ann Doe warned of more rain.", ["more rain"], "Ann Doe"),
    ("Ann Doe warned drivers against using the road.", ["using the road"], "Ann Doe"),
    ("Ann Doe complained about the noise.", ["the noise"], "Ann Doe"),
    ("Ann Doe admitted shutting the road.", ["shutting the road"], "Ann Doe"),
    ("Ann Doe suggested waiting until May.", ["waiting until May"], "Ann Doe"),
    # As somebody said; a clause within a noun phrase; where an aside with a verb of saying ends.
    ("As Ann Doe said, it was shut.", ["it was shut"], "Ann Doe"),
    ("As Ann Doe noted on Monday, it was shut.", ["it was shut"], "Ann Doe"),
    ("It was shut, as Ann Doe said.", ["It was shut"], "Ann Doe"),
    # What somebody hands over, and “it” said of it: not a body that was named before.
    ("Norway left. Lund Bank gave out a chart that it said showed it was shut.", ["it was shut"], "Lund Bank"),
    (
        "Norway left. Roe met Marsk Rail, which sent files that it said showed it was shut.",
        ["it was shut"],
        "Marsk Rail",
    ),
    ("Norway left. Ann Doe sent a chart that it said showed it was shut.", ["it was shut"], "Norway"),
    ("Ann Doe said the idea that it is safe was wrong.", ["the idea that it is safe was wrong"], "Ann Doe"),
    ("Ann Doe said the road – the only one – was shut.", ["the road – the only one – was shut"], "Ann Doe"),
    ("Ann Doe, saying the road was shut, has left.", ["the road was shut"], "Ann Doe"),
    ("Ann Doe shut the road, saying it was old, and left.", ["it was old"], "Ann Doe"),
    ("Ann Doe left, saying it was old.", ["it was old"], "Ann Doe"),
    ("Ann Doe told me that the pier was shut.", ["that the pier was shut"], "Ann Doe"),
    ("It was shut, Ann Doe said on Monday, Reuters reports.", ["It was shut"], "Ann Doe"),
    ("It was shut, Ann Doe’s aide said, the Ledger reported.", ["It was shut"], "Ann Doe’s aide"),
    ("It was shut, Reuters reports.", ["It was shut"], "Reuters"),
    ("Ann Doe pointed out that the crew had left.", ["that the crew had left"], "Ann Doe"),
    ("Ann Doe admitted to the board that the crew had left.", ["that the crew had left"], "Ann Doe"),
    ("Ann Doe responded that the crew had left.", ["that the crew had left"], "Ann Doe"),
    ("Marsk Rail met the union, which stressed that it was shut.", ["that it was shut"], "union"),
    ("It was shut, Ann Doe said this week.", ["It was shut"], "Ann Doe"),
    ("It was shut, Ann Doe told reporters.", ["It was shut"], "Ann Doe"),
    ("Ann Doe, tired of it, offered to leave.", ["to leave"], "Ann Doe"),
    ("Two were near a deal when it rained, citing the rain.", ["the rain"], "Two"),
    ("They were near a deal when Ann Doe scuttled the talks, citing the rain.", ["the rain"], "Ann Doe"),
    ("Bob Roe resigned when Ann Doe joined the talks, citing the rain.", ["the rain"], "Bob Roe"),
    ("The state’s arbitrator, Ann Doe, has asked for a final figure.", ["a final figure"], "Ann Doe"),
    (
        "Veterans of Lund’s port have left. They stress the need for a roof.",
        ["the need for a roof"],
        "Veterans of Lund’s port",
    ),
    ("Some towns, led by Lund, the largest of them, fear that it was shut.", ["that it was shut"], "Some towns"),
    ("The town's most vocal critics said it was shut.", ["it was shut"], "The town's most vocal critics"),
    ("Lund’s other big bakers said it was shut.", ["it was shut"], "Lund’s other big bakers"),
    ("The UN’s legal counsel on Monday said it was shut.", ["it was shut"], "The UN’s legal counsel"),
    ("The union is a critic of Lund’s growing claims and said it was shut.", ["it was shut"], "union"),
    ("Ann Doe, a doctor in a hall where the sick were treated, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Ann Doe, a baker when the war began, said it was shut.", ["it was shut"], "Ann Doe"),
    ("Critics claimed many lives were lost.", ["many lives were lost"], "Critics"),
    ("Why does Ann Doe say it is shut?", ["it is shut"], "Ann Doe"),
    ("Ann Doe said the trains rarely stop in Orul.", ["the trains rarely stop in Orul"], "Ann Doe"),
    ("Ann Doe said the crews still work at night.", ["the crews still work at night"], "Ann Doe"),
    ("Ann Doe said her neighbour often walks there.", ["her neighbour often walks there"], "Ann Doe"),
    ("The tram never stops in Orul, Ann Doe said.", ["The tram never stops in Orul"], "Ann Doe"),
    ("Ann Doe said such boats usually run late.", ["such boats usually run late"], "Ann Doe"),
    ("The pair said they wanted a new pier.", ["they wanted a new pier"], "The pair"),
    ("Villagers are threatening a strike.", ["a strike"], "Villagers"),
    ("Doctors found that the baby was safe.", ["that the baby was safe"], "Doctors"),
    ("Doctors found the baby was safe.", ["the baby was safe"], "Doctors"),
    ("Villagers heard that the pier had sunk.", ["that the pier had sunk"], "Villagers"),
    ("The board promises jobs.", ["jobs"], "board"),
    ("Ann Doe protests that it is unfair.", ["that it is unfair"], "Ann Doe"),
    ("Ann Doe said that the pier was safe.", ["that the pier was safe"], "Ann Doe"),
    ("Ann Doe called for an inquiry and closed the hall.", ["an inquiry"], "Ann Doe"),
    ("Ann Doe demanded a new pier and took a seat.", ["a new pier"], "Ann Doe"),
    ("Ann Doe promised to rebuild the pier.", ["to rebuild the pier"], "Ann Doe"),
    ("Ann Doe said there’s no plan for the pier.", ["there’s no plan for the pier"], "Ann Doe"),
    ("Ann Doe said details of the plan will be published.", ["details of the plan will be published"], "Ann Doe"),
    (
        "The boat finds sources of noise, such as engines, says Ann Doe.",
        [
            "The boat finds sources of noise, such as engines",
        ],
        "Ann Doe",
    ),
    # “But” goes on with what is told, not with who would not tell it.
    ("The pier was old, Ann Doe said, but it would hold.", ["The pier was old", "but it would hold"], "Ann Doe"),
    (
        "Lund would like a pier, Ann Doe said, but debris could fall into the lake.",
        [
            "Lund would like a pier",
            "but debris could fall into the lake",
        ],
        "Ann Doe",
    ),
    ("The pier was old, Ann Doe said, but she would not say why.", ["The pier was old"], "Ann Doe"),
    ("The pier was old, Ann Doe said, but the board would not comment.", ["The pier was old"], "Ann Doe"),
    ("The pier was old, Ann Doe said, but it fell that night.", ["The pier was old"], "Ann Doe"),
    ("Ann Doe said losing the pier was a blow.", ["losing the pier was a blow"], "Ann Doe"),
    ("Ann Doe said if the pier fell the town would follow.", ["if the pier fell the town would follow"], "Ann Doe"),
    ("Ann Doe told the council the pier was safe.", ["the pier was safe"], "Ann Doe"),
    ("Ann Doe asked whether the pier was safe.", ["whether the pier was safe"], "Ann Doe"),
    ("Ann Doe said it would open on 3 May instead.", ["it would open on 3 May instead"], "Ann Doe"),
    ("Ann Doe expects prices to rise.", ["prices to rise"], "Ann Doe"),
    ("Ann Doe accused the board of sleeping.", ["of sleeping"], "Ann Doe"),
    ("Ann Doe urged both sides to meet.", ["both sides to meet"], "Ann Doe"),
    ("Ann Doe told the council to act.", ["to act"], "Ann Doe"),
    ("Ann Doe promised not to resign.", ["not to resign"], "Ann Doe"),
    ("Ann Doe claimed nearly 400 boats came.", ["nearly 400 boats came"], "Ann Doe"),
    ("Ann Doe proposed roughly $1 billion for pumps.", ["roughly $1 billion for pumps"], "Ann Doe"),
    ("Ann Doe promised not just a dike but a mill.", ["not just a dike but a mill"], "Ann Doe"),
    ("Ann Doe told people never to swim there.", ["never to swim there"], "Ann Doe"),
    ("A man who asked not to be named saw it. Ann Doe said it fell.", ["it fell"], "Ann Doe"),
    ("Ann Doe asked for more time.", ["more time"], "Ann Doe"),
    ("Ann Doe put the cost of the pier at 4 million crowns.", ["the cost of the pier at 4 million crowns"], "Ann Doe"),
    ("Ann Doe placed the cost at 4 million crowns.", ["the cost at 4 million crowns"], "Ann Doe"),
    ("Ann Doe signalled that the pier was safe.", ["that the pier was safe"], "Ann Doe"),
    ("Ann Doe thinks that it is safe but does not claim to know.", ["that it is safe"], "Ann Doe"),
    ("The pier was safe, Ann Doe said.", ["The pier was safe"], "Ann Doe"),
    ("The pier was safe, said Ann Doe, the mayor.", ["The pier was safe"], "Ann Doe"),
    ("But the pier was safe, Ann Doe told reporters on Monday.", ["the pier was safe"], "Ann Doe"),
    ("The pier, she said, would be rebuilt.", ["The pier", "would be rebuilt"], "she"),
    ("If it falls, Ann Doe said, the town will follow.", ["If it falls", "the town will follow"], "Ann Doe"),
    ("One wall fell, Ann Doe said, and two are weak.", ["One wall fell", "and two are weak"], "Ann Doe"),
    ("According to Ann Doe, the pier was safe.", ["the pier was safe"], "Ann Doe"),
    ("According to Ann Doe, who built it, the pier was safe.", ["the pier was safe"], "Ann Doe"),
    ("In the view of Ann Doe, the pier was safe.", ["the pier was safe"], "Ann Doe"),
    ("The pier was safe, in the words of Ann Doe.", ["The pier was safe"], "Ann Doe"),
    ("The pier, according to Ann Doe, was safe.", ["The pier", "was safe"], "Ann Doe"),
    ("The pier was safe, according to Ann Doe.", ["The pier was safe"], "Ann Doe"),
    ("The town laughed at her claim that the pier was safe.", ["that the pier was safe"], "her"),
    ("Ann Doe said Monday morning that the pier was safe.", ["that the pier was safe"], "Ann Doe"),
    ("Ann Doe called for a new pier.", ["a new pier"], "Ann Doe"),
    ("Ann Doe called on the council to act.", ["the council to act"], "Ann Doe"),
    ("Ann Doe pressed the council to act.", ["the council to act"], "Ann Doe"),
    ("Ann Doe made clear that the pier was safe.", ["that the pier was safe"], "Ann Doe"),
    ("Ann Doe made clear she would stand again.", ["she would stand again"], "Ann Doe"),
    ("Ann Doe highlighted the need for a new pier.", ["the need for a new pier"], "Ann Doe"),
    ("According to the police the man was found in May.", ["the man was found in May"], "police"),
    ("The town heard a warning from Ann Doe that the pier was weak.", ["that the pier was weak"], "Ann Doe"),
]
# the same, in texts that are laid out badly
BADLY_LAID_OUT = [
    ("ANN DOE, THE MAYOR, SAID THE PIER WOULD OPEN IN MAY.", "THE PIER WOULD OPEN IN MAY", "ANN DOE"),
    ("It rained.\fAnn Doe said the pier would open.\fIt did.", "the pier would open", "Ann Doe"),
    ("It rained.\rAnn Doe said the pier would open.\rIt did.", "the pier would open", "Ann Doe"),
    ("It rained. \ufeffAnn Doe said the pier would open. It did.", "the pier would open", "Ann Doe"),
    ("It rained.\xa0Ann\xa0Doe\xa0said\xa0the pier would open.", "the pier would open", "Ann Doe"),
    ("HALMAR (Agency) — The pier would open, Ann Doe said.", "The pier would open", "Ann Doe"),
]
# text, the words of each thing that is reported in it
SEVERAL = [
    # What is wished has its verb in the base form, which may be spelt like a noun.
    (
        "Ann Doe demanded that the board pay half and warned that she would sue.",
        ["that the board pay half", "that she would sue"]),
    (
        "Ann Doe insisted that the town return the money and said it had no right to it.",
        ["that the town return the money", "it had no right to it"]),
    (
        "Ann Doe asked that the court release her son and said he was ill.",
        ["that the court release her son", "he was ill"]),
    (
        "Ann Doe suggested that the council vote on Monday and said she would abstain.",
        ["that the council vote on Monday", "she would abstain"]),
    (
        "Ann Doe insisted that the strike pay for members was too low.",
        ["that the strike pay for members was too low"]),
    (
        "Ann Doe demanded that the price cut be dropped and said it was late.",
        ["that the price cut be dropped", "it was late"]),
    ("Ann Doe suggested that the council vote would be close.", ["that the council vote would be close"]),
    ("Ann Doe denied that the nurses were late and said it was shut.", ["that the nurses were late", "it was shut"]),
    ("It fell, Ann Doe said, the Ledger said.", ["It fell"]),
    ("Two in three said they feared for the pier.", ["they feared for the pier"]),
    ("The gate shut at 9 a.m. Schools will open, Ann Doe said.", ["Schools will open"]),
    ("The gate shut at 9 a.m. Residents fled, Ann Doe said.", ["Residents fled"]),
    ("Ann Doe asked the board for $5 million to mend the roof.", ["the board for $5 million to mend the roof"]),
    ("Ann Doe asked the board to mend the roof.", ["to mend the roof"]),
    # Why a result of its own is so, a firm tells with it.
    (
        "Marsk Mills reported a fall in profit, as its coal bill doubled.",
        ["a fall in profit, as its coal bill doubled"],
    ),
    ("Ann Doe called for aid, as snow fell.", ["aid"]),
    # Several deeds behind one “to”.
    (
        "Ann Doe promised to hire staff, mend the roof and pay the fine.",
        ["to hire staff, mend the roof and pay the fine"],
    ),
    ("The board ordered Ann Doe to hire staff, and pay.", ["Ann Doe to hire staff, and pay"]),
    ("Ann Doe promised to hire staff, praised the board and left.", ["to hire staff"]),
    ("Ann Doe promised to hire staff, and left the room.", ["to hire staff"]),
    (
        "Ann Doe accused the board of theft, while Bob Roe said it was late.",
        ["of theft", "it was late"],
    ),
    ("The gate shut at 9 a.m. Monday, Ann Doe said.", ["The gate shut at 9 a.m. Monday"]),
    ("Ann Doe said it was lost, adding that it would be rebuilt.", ["it was lost", "that it would be rebuilt"]),
    ("Ann Doe said that the pier was lost and that it rained.", ["that the pier was lost and that it rained"]),
    ("Ann Doe said the pier was lost, and Bob Roe said it rained.", ["the pier was lost", "it rained"]),
    ("While Ann Doe said it was lost, Bob Roe said it was safe.", ["it was lost", "it was safe"]),
    ("Ann Doe said that, while it rained, the pier was safe.", ["that, while it rained, the pier was safe"]),
    ("Ann Doe said the pier, the mill and the quay were lost.", ["the pier, the mill and the quay were lost"]),
]  # fmt: skip
# deeds, relative clauses and what only leads to the words
NOTHING_SAID = [
    # A deed is denied, and “and” leads on.
    "Ann Doe denies murder and the trial continues.",
    "Ann Doe denies two counts of theft and the case was adjourned.",
    "Marsk Shares added 2.1 per cent to 5,400 and Orul’s Tarn rose.",
    "The Velm Index added 40 points to 5,400 and Tarn’s rose by 12.",
    "Among Ann Doe’s questions that the board could not answer was the cost.",
    "Ann Doe ordered another set of boats from a yard and painted them.",
    "Ann Doe urged the council and left.",
    "Ann Doe accepted the prize that was hers.",
    "Ann Doe shared a post that was old.",
    "Ann Doe opened the fair as a guest.",
    "Ann Doe calls herself a baker.",
    "The hospital admitted 12 patients.",
    "Doctors have admitting rights there.",
    "Ann Doe claimed the prize.",
    "Ann Doe disputed the bill.",
    "There is some fear that the pier will close.",
    "Has Ann Doe said the pier is shut?",
    "Ann Doe watched a show that ended early.",
    "Ann Doe of the Lund Water think tank left.",
    "Ann Doe is expected to leave, urging the board to act.",
    "These rules stay until Monday, at which point the board will meet.",
    "The board struck out two counts of fraud.",
    "All that Ann Doe said was true.",
    "The thing that Ann Doe said was simple.",
    "Most of the firms reported strong results.",
    "The money it asked for in May has come.",
    "The union heard in June that the pier was closed.",
    "Ann Doe walked the jury through papers showing that it was paid.",
    "Ann Doe showed no sign of pain as the judge spoke.",
    "Ann Doe found no work after the mill closed.",
    "Ann Doe said nothing as the judge spoke.",
    "The court knew that the boy had left.",
    "In a three-hour recorded interview with the board, Ann Doe confessed to the theft.",
    "The video shows the moment the roof fell.",
    "Wolves have come back, threatening flocks on the hill.",
    "As Ann Doe said goodbye, it was shut.",
    "As Ann Doe spoke, it was shut.",
    "The claim that the road is safe was denied.",
    "Ann Doe was warned of more rain.",
    # Who is said not to say it, or is only rumoured or asked to.
    "Neither Ann Doe nor Bob Roe said it was shut.",
    "No clerk said it was shut.",
    "Few clerks said it was shut.",
    "Ann Doe never said it was shut.",
    "Ann Doe hardly said it was shut.",
    "It is false that Ann Doe said it was shut.",
    "Rumours that Ann Doe said it was shut are old.",
    "If Ann Doe said it was shut, we would go.",
    "Did Ann Doe say it was shut?",
    "Who said it was shut?",
    "Ann Doe learned of the rain, and kept shutting the road.",
    "The man who denied the charge was fined.",
    "The man who denied the charge, which dates to May, was fined.",
    "Ann Doe talked about 20 boats.",
    "Ann Doe told the board about 20 boats that were lost.",
    "Ann Doe refused to say it was shut.",
    "Ann Doe wanted me to see the place.",
    "A nurse noticed that the pump was dry.",
    "Norway leads the count again, highlighting a serious concern.",
    "The council offered several old buildings to turn into offices.",
    "They now offer a two-year course for nurses.",
    "Ann Doe and Bob Roe asked us to wait outside.",
    "The storm brought uncertainty and fear that has grown for years.",
    "Ann Doe pointed to a stone that thieves had moved.",
    "Ann Doe referred to a letter that her aunt had sent.",
    "Ann Doe responded to a call that the crew had made.",
    # What is asked of somebody, a fact, and an object are nothing that anybody has said.
    "Ann Doe left before being asked if she would go.",
    "Bob Roe slept after being told that the pier was shut.",
    "It rained for a week, which means that the match is off.",
    "Around 600 people work at Marsk Rail, which guarantees that the town will grow.",
    "Longing for the old days, Ann Doe began a new career.",
    "It rained in May, so Ann Doe fired one, and the crew left.",
    "Ann Doe renamed the town, offered amnesty to fighters and left.",
    "If the trend continues Lund will see rain.",
    "The flood claimed many lives in Lund.",
    "The storm claimed dozens of lives in Lund.",
    "Two fires claimed the lives of many people there.",
    "Why do Marsk forecasts matter?",
    "Why does the Marsk forecasts bureau matter?",
    "The crowd grew so loud at noon, Ann Doe stood up and spoke.",
    "Wild boars are threatening the orchards.",
    "Nurses found the baby wrapped in a coat.",
    "Police found the door broken.",
    "Villagers heard her cries and carried her home.",
    "Divers found two boats sunk below the pier.",
    "They heard a shot fired in Lund.",
    "The feud threatened to split the town.",
    "The roof was cheap, promising a dry hall.",
    "The mass protests that began in May are over.",
    "Fires broke out in Lund, showing that the wells were dry.",
    "You sold the boat, I remind her.",
    "Lake town told to leave by noon.",
    "Residents urged to boil their water.",
    "Bus drivers ordered to work on Sunday.",
    "The hearings, which began on Monday, follow a request of the council.",
    "The talks, which continued for a day, ended without a deal.",
    "The mayor, who agreed on Monday, left.",
    "Ann Doe declined to comment.",
    "Ann Doe rejected the offer.",
    "Ann Doe voted for the plan.",
    "Ann Doe did not say that the pier was safe.",
    "Nobody said that the pier was safe.",
    "Ann Doe put the pier at risk.",
    "They dined in the view of the lake.",
    "In view of the rain, the pier was closed.",
    "Ann Doe had reported within the 24 hours the law allows.",
    "| Ann Doe | said that | the pier was safe |",
    "Ann Doe wrote in a letter that was found on Monday.",
    "When the rain came, Ann Doe told a joke.",
    "The pier fell on Monday.",
    "The council met when Ann Doe , read 16 letters of the town.",
    "Ann Doe called her sister on Monday.",
    "Ann Doe called at the council to rest.",
    "Ann Doe made sure that the pier was safe.",
    "It means that the pier is closed.",
    "The rain highlighted the need for a new pier.",
    "Asked about the pier at a meeting, Ann Doe did not reply directly.",
    "According to Ann Doe,. . .",
    "According to Ann Doe, . . . the pier was late.",
    "According to Ann Doe, …; ... - .",
    "— , Ann Doe said.",
]


@pytest.mark.parametrize(("text", "parts", "speaker"), REPORTED)
def test_reported_speech_has_its_words_and_its_speaker(text: str, parts: list[str], speaker: str) -> None:
    (found,) = reading.find(text)

    assert found.kind == "indirect"
    assert [part.of(text) for part in found.segments] == parts
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize(("text", "content", "speaker"), BADLY_LAID_OUT)
def test_capitals_and_odd_line_ends_hide_nothing(text: str, content: str, speaker: str) -> None:
    (found,) = reading.find(text)

    assert [part.of(text) for part in found.segments] == [content]
    assert found.speaker is not None
    assert found.speaker.name == speaker


@pytest.mark.parametrize(("text", "contents"), SEVERAL)
def test_each_report_ends_where_the_next_begins(text: str, contents: list[str]) -> None:
    assert [found.segments[0].of(text) for found in reading.find(text)] == contents


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_what_somebody_does_is_not_reported_speech(text: str) -> None:
    assert reading.find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Doe said the pier — closed since May — “is dead”.",
        "Ann Doe said Lund — which has millions of guests — “has close ties with both”.",
    ],
)
def test_a_subject_before_dashes_whose_verb_is_quoted_is_no_report(text: str) -> None:
    assert [one.kind for one in reading.find(text)] == ["partial"]


# text, who says the last thing in it
PRONOUNS = [
    # The subject of the sentence before is meant, behind whatever opens it, and not who spoke in a paragraph before.
    (
        (
            "Bob Roe, the clerk, said it was late.\n\nIn 1958, when women were not hired, Dr Eve Poe drew maps of "
            "the Orul Institute. She drew 20 a day. She said the sea was deep."
        ),
        "Eve Poe",
    ),
    (
        (
            "Ada Poe, the clerk, said it was late.\n\nIn 1958, when women were not hired, Dr Eve Quill drew maps of "
            "the Orul Institute. She drew 20 a day. She said the sea was deep."
        ),
        "Eve Quill",
    ),
    # Of two with one last name, the pronoun shows who is meant.
    (
        (
            "Leon Harker killed Rachel Harker, Tom Roe told the court.\n\nThe court heard that Harker was poor. "
            "He had told police that a thief had come."
        ),
        "Leon Harker",
    ),
    ("Bob Roe opened the pier. He said the work would begin in May.", "Bob Roe"),
    ("Bob Roe met Ann Doe on the quay. She said that the work would begin in May.", "Ann Doe"),
    ("Ann Doe opened the pier. The work would begin in May, she said.", "Ann Doe"),
    ('"The pier is lost," said Ann Doe. Rain fell. She promised to rebuild it.', "Ann Doe"),
    ("Ann Doe said that the pier was lost. She demanded that the council act.", "Ann Doe"),
    # Whoever is said to deny something has not spoken.
    ("Ann Doe said that Bob Roe denied the claim. Ann Doe met Tom Loe. He said the water was deep.", "Tom Loe"),
]


@pytest.mark.parametrize(("text", "speaker"), PRONOUNS)
def test_a_pronoun_beside_reported_speech_is_the_party_in_mind(text: str, speaker: str) -> None:
    last = reading.find(text)[-1]

    assert (last.kind, last.speaker and last.speaker.name, last.unknown_because) == ("indirect", speaker, None)


def test_a_pronoun_that_fits_nobody_stays_open() -> None:
    (found,) = reading.find("He said the work would begin in May.")

    assert found.speaker is not None
    assert (found.speaker.named, bool(found.unknown_because)) == (False, True)


def test_whoever_denies_something_says_what_is_so() -> None:
    found = reading.find("Ann Doe denied that the nurses were late and said it was shut.")

    assert [one.speaker and one.speaker.name for one in found] == ["Ann Doe", "Ann Doe"]


def test_according_to_after_and_begins_another_report() -> None:
    text = "Bob Roe said it rained and according to Ann Doe, it was shut."

    told = [(found.speaker and found.speaker.name, found.segments[0].of(text)) for found in reading.find(text)]

    assert told == [("Bob Roe", "it rained"), ("Ann Doe", "it was shut")]
