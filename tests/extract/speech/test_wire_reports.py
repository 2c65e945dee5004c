"""Who says what in reports as the wires of many countries write them. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, its words with whoever says them; nobody where that is left open
REPORTS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Behind the words, whoever says it may be told by what they do; “as of” opens no side clause.
    (
        "The pit is shut, a union representing clerks said on Monday.",
        [("The pit is shut", "a union representing clerks")],
    ),
    ("The pit is shut, officials investigating the case in Orul said.", [("The pit is shut", "officials")]),
    ("The ship sank, a lawyer defending the crew said.", [("The ship sank", "a lawyer")]),
    ("The road is closed, drivers using it said to be angry.", []),
    ("As of Monday, 312 homes were shut, the board said.", [("As of Monday, 312 homes were shut", "board")]),
    ("As the rain fell, 312 homes were shut, the board said.", [("As the rain fell, 312 homes were shut", "board")]),
    ("As the rain of May fell, the board said.", []),
    # Beyond a side clause, or what is done to its subject, whoever says it says more.
    (
        "Ann Doe said the town had suffered since the fight began and accused Bob Roe of theft.",
        [("the town had suffered since the fight began", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said the dam broke while the board slept and demanded an inquiry.",
        [("the dam broke while the board slept", "Ann Doe"), ("an inquiry", "Ann Doe")],
    ),
    ("The board left after the mayor spoke and demanded an inquiry.", [("an inquiry", "board")]),
    (
        "Ann Doe said the council was slow and urged it to act.",
        [("the council was slow", "Ann Doe"), ("it to act", "Ann Doe")],
    ),
    (
        "Ann Doe said the council had ignored tenants and promised to take it to court.",
        [("the council had ignored tenants", "Ann Doe"), ("to take it to court", "Ann Doe")],
    ),
    (
        "Ann Doe said the council had bought the pier and promised to repair it.",
        [("the council had bought the pier", "Ann Doe"), ("to repair it", "council")],
    ),
    (
        "Ann Doe said the council had “sold the poor” and vowed to repeal the tax if she won.",
        [("sold the poor", "Ann Doe"), ("to repeal the tax if she won", "Ann Doe")],
    ),
    (
        "Ann Doe said her sister had lied and vowed to leave if she won.",
        [("her sister had lied and vowed to leave if she won", "Ann Doe")],
    ),
    # Something is done to those for whom somebody speaks.
    (
        "The Salt Union said its members were owed pay and called for Bob Roe to be barred.",
        [("its members were owed pay", "Salt Union"), ("Bob Roe to be barred", "Salt Union")],
    ),
    (
        "Ann Doe said her son was beaten and called for help.",
        [("her son was beaten and called for help", "Ann Doe")],
    ),
    # What is demanded has no tense, and what the speaker does next has one.
    (
        "Ann Doe demanded that Bob Roe resign and said it would end in court.",
        [("that Bob Roe resign", "Ann Doe"), ("it would end in court", "Ann Doe")],
    ),
    (
        "Ann Doe asked that the road be closed and warned it would sink.",
        [("that the road be closed", "Ann Doe"), ("it would sink", "Ann Doe")],
    ),
    (
        "Ann Doe said they had met and that the road would be closed and paved.",
        [("they had met and that the road would be closed and paved", "Ann Doe")],
    ),
    # Behind an aside words tell where somebody speaks, or in what.
    (
        "But Bob Roe, who is from Lund, in a swift reaction denied ever seeing it.",
        [("ever seeing it", "Bob Roe")],
    ),
    ("The mayor, Ann Doe, at a meeting of the board said it was late.", [("it was late", "Ann Doe")]),
    ("The mayor, Ann Doe, in Lund said it was late.", [("it was late", "Ann Doe")]),
    ("Snow fell, which is rare, after the mayor said it was late.", [("it was late", "the mayor")]),
    # What somebody does to the holder of a post is no word for the post.
    ("Ann Doe on Tuesday accused Senator Bob Roe of theft.", [("of theft", "Ann Doe")]),
    ("The accused senator, Bob Roe, said it was late.", [("it was late", "Bob Roe")]),
    # Of what somebody should have done only whoever says so speaks.
    (
        "Ann Roe stayed. Bob Doe says she should have left on Monday, “when the alarm was raised”.",
        [("when the alarm was raised", "Bob Doe")],
    ),
    # The sign of a sum of money belongs to it.
    ("Ann Doe demanded ₹10 lakh for each family.", [("₹10 lakh for each family", "Ann Doe")]),
    # A participle tells what was done with a plan, and is no verb of whoever speaks.
    ("The bridge, part of a plan announced in May, was never built.", []),
    ("The loan, the second of a scheme agreed in June, had been held up.", []),
    (
        "The pier, a member of the board admitted in June, was never safe.",
        [("The pier", "a member of the board")],
    ),
    (
        "Ann Doe said the council met Bob Roe and urged him to act.",
        [("the council met Bob Roe", "Ann Doe"), ("him to act", "council")],
    ),
    (
        "Ann Doe felt her team should have won and accused Bob Roe of bias.",
        [("her team should have won", "Ann Doe"), ("of bias", "Ann Doe")],
    ),
    (
        "Ann Doe hopes the board will act and warned that time was short.",
        [("the board will act", "Ann Doe"), ("that time was short", "Ann Doe")],
    ),
    # “He” may be whoever has spoken since, though nothing is known of him, or he is too far back.
    (
        "A passenger, Tom Orr, said it was bad. Market leader Orul Sanyanga termed it a lie. He said it was sad.",
        [("it was bad", "Tom Orr"), ("it was sad", "He")],
    ),
    (
        "Bob Roe said it was late. “It fell,” a witness said. The roof was old. The hall was shut. He said it was sad.",
        [("it was late", "Bob Roe"), ("It fell,", "a witness"), ("it was sad", "He")],
    ),
    (
        "Bob Roe said it was late. “It fell,” a witness said. Roe left the hall. It was shut. He said it was sad.",
        [("it was late", "Bob Roe"), ("It fell,", "a witness"), ("it was sad", "Bob Roe")],
    ),
    # Whoever tells others is not who is told; those who are told stand right before a name without being its bearer.
    ("The court was told by a clerk, Bob Roe, that it was shut.", [("that it was shut", "Bob Roe")]),
    ("Residents were warned by the board not to swim.", [("not to swim", "board")]),
    ("The inquest heard from Dr Ann Doe that it was shut.", [("that it was shut", "Ann Doe")]),
    ("The court heard that Dr Ann Doe had left.", [("that Dr Ann Doe had left", "The court")]),
    ("The bank was told by letter that it was shut.", []),
    ("He was never told by Ann Doe that it was shut.", []),
    ("The plan was drawn up by Ann Doe to save the pier.", []),
    ("Ann Doe told police Bob Roe had left.", [("Bob Roe had left", "Ann Doe")]),
    ("Ann Doe told the judge Mr Roe had left.", [("Mr Roe had left", "Ann Doe")]),
    ("Ann Doe told ministers Bob Roe and Tom Poe to leave.", [("to leave", "Ann Doe")]),
    ("Ann Doe told the seven-man, five-woman jury she had left.", [("she had left", "Ann Doe")]),
    # What a court hears, or what is said, nobody is named for.
    ("Bob Roe stole a boat, a court was told.", [("Bob Roe stole a boat", "a court")]),
    ("Lund Crown Court heard he was caught and fell.", [("he was caught and fell", "Lund Crown Court")]),
    ("The inquest heard how Bob Roe fell.", [("how Bob Roe fell", "The inquest")]),
    ("The court will hear how Bob Roe fell.", []),
    ("The court heard the appeal that Bob Roe filed.", []),
    ("It was alleged that Bob Roe fell.", [("that Bob Roe fell", "It")]),
    ("It will be alleged that Bob Roe fell.", []),
    ("It was decided that Bob Roe fell.", []),
    ("Claims were made that Bob Roe fell.", [("that Bob Roe fell", "Claims")]),
    # Whoever speaks by a post goes on, not somebody who is thanked there, or was named before.
    (
        "Mayor Obi Okoro left. Al Poe said it was hot. The mayor said it was late and thanked Al Ray. He said it fell.",
        [("it was hot", "Al Poe"), ("it was late and thanked Al Ray", "Obi Okoro"), ("it fell", "Obi Okoro")],
    ),
    # Whoever is named in a sentence that “he said” ends, or stands in, is only spoken of; not where it joins a part.
    (
        "Tom Poe spoke. Bob Roe fell, he said, adding that it was late.",
        [("Bob Roe fell", "Tom Poe"), ("that it was late", "Tom Poe")],
    ),
    ("Tom Poe spoke. Bob Roe, he said, had fallen.", [("Bob Roe", "Tom Poe")]),
    ("Tom Poe spoke. Bob Roe fell, he told the paper.", [("Bob Roe fell", "Tom Poe")]),
    ("Tom Poe spoke. Bob Roe has a dog and, he says, a cat.", [("Bob Roe has a dog", "Bob Roe")]),
    # Behind a short form in brackets, or what somebody calls a claim; the object of a form in -ing does nothing.
    (
        "Ann Doe alleged that the Salt Party (SP)-led Lund council slept, demanding that it act.",
        [("that the Salt Party (SP)-led Lund council slept", "Ann Doe"), ("that it act", "Ann Doe")],
    ),
    (
        "Ann Doe accused Cid Orr (Lund) of lying, a claim which Bob Roe called baseless, adding that it was late.",
        [("of lying", "Ann Doe"), ("that it was late", "Bob Roe")],
    ),
    (
        "Ann Doe said blaming unions was unfair and urged the board to act.",
        [("blaming unions was unfair", "Ann Doe"), ("the board to act", "Ann Doe")],
    ),
    ("Ann Doe described pupils who need food and asked the board to act.", [("to act", "Ann Doe")]),
    ("Ann Doe described pupils who needed food and asked the board to act.", [("to act", "pupils")]),
    ("Ann Doe accused the board, led by Bob Roe, of lying.", [("of lying", "Ann Doe")]),
    # What somebody is called who has just spoken.
    (
        "Ann Doe said it was late. The Lund East lawmaker said it was sad.",
        [("it was late", "Ann Doe"), ("it was sad", "Ann Doe")],
    ),
    (
        "Ann Doe said it was late. The Labour lawmaker said it was sad.",
        [("it was late", "Ann Doe"), ("it was sad", "Ann Doe")],
    ),
    (
        "Ann Doe said it was late. A lawmaker left. The lawmaker said it was sad.",
        [("it was late", "Ann Doe"), ("it was sad", "The lawmaker")],
    ),
    ("Baker stole from till, jury told", [("Baker stole from till", "jury")]),
    ("Bob Roe stole a boat, council told residents.", [("Bob Roe stole a boat", "council")]),
    ("Ann Doe told jurors Mrs Orr, 36, was hurt.", [("Mrs Orr, 36, was hurt", "Ann Doe")]),
    ("Ann Doe described seeing the van burn.", [("seeing the van burn", "Ann Doe")]),
    ("Ann Doe finished seeing the van burn.", []),
    # A question is the asker's.
    (
        "Asked by Ann Doe whether it rained, Bob Roe said it was late.",
        [("whether it rained", "Ann Doe"), ("it was late", "Bob Roe")],
    ),
    ("Asked whether it rained, Bob Roe said it was late.", [("it was late", "Bob Roe")]),
    ("Asked by our reporter whether it rained, Bob Roe said it was late.", [("it was late", "Bob Roe")]),
    ("Asked by Ann Doe about the plan that failed, Bob Roe said it was late.", [("it was late", "Bob Roe")]),
    # A name beside a role in the words that open a sentence is not who acts; a name that stands there alone is.
    ("At a meeting with the clerk, Bob Roe, the baker said it was shut.", [("it was shut", "the baker")]),
    ("At the home of the victim, Bob Roe, the officer said it was shut.", [("it was shut", "the officer")]),
    ("At a meeting on Monday, Bob Roe, the baker said it was shut.", [("it was shut", "Bob Roe")]),
    # Somebody without a name who meets a party goes on as “he”; where he does something to him it may be either.
    (
        "The accused left. The accused said it was late. He said it was sad.",
        [("it was late", "The accused"), ("it was sad", "The accused")],
    ),
    (
        "The 42-year-old is accused of robbing his neighbour, Tom Poe. He said it was sad.",
        [("it was sad", "The 42-year-old")],
    ),
    (
        "Bob Roe said it was hot. The 42-year-old is accused of robbing his neighbour, Tom Poe. He said it was sad.",
        [("it was hot", "Bob Roe"), ("it was sad", "The 42-year-old")],
    ),
    ("The suspect is a cousin of Tom Poe. He said it was sad.", [("it was sad", "The suspect")]),
    ("The lawyer for Tom Poe left. He said it was sad.", [("it was sad", "The lawyer for Tom Poe")]),
    ("The barman served Tom Poe. He said it was sad.", [("it was sad", "He")]),
    ("The barman, Tom Poe, left. He said it was sad.", [("it was sad", "Tom Poe")]),
    ("The winner was Tom Poe. He said it was sad.", [("it was sad", "Tom Poe")]),
    ("The suspect was named as Tom Poe. He said it was sad.", [("it was sad", "Tom Poe")]),
    ("A gunman shot Tom Poe in his shop. He said it was sad.", [("it was sad", "Tom Poe")]),
    ("A reporter asked Tom Poe about the vote. He said it was sad.", [("it was sad", "Tom Poe")]),
    # The President is whoever is called so alone.
    (
        "President Tom Dolar spoke. Senate President Bob Roe left. On Monday the President said it was sad.",
        [("it was sad", "Tom Dolar")],
    ),
    (
        "Club president Tom Dolar spoke. Senate President Bob Roe left. On Monday the President said it was sad.",
        [("it was sad", "the President")],
    ),
    # A post with what is headed, before a name; whoever heads “planning”; a judge by the title; the firm before.
    ("Leader of the opposition Ann Doe said it was shut.", [("it was shut", "Ann Doe")]),
    ("The leader of the opposition, Ann Doe, said it was shut.", [("it was shut", "Ann Doe")]),
    ("The lawyer of the mayor Ann Doe said it was shut.", [("it was shut", "The lawyer of the mayor Ann Doe")]),
    ("The captain of the ship Lady Ann said it was shut.", [("it was shut", "The captain")]),
    (
        "Bob Roe said it was late. Leader of the opposition Orul Quill said it was shut. He said it was sad.",
        [("it was late", "Bob Roe"), ("it was shut", "Leader"), ("it was sad", "He")],
    ),
    (
        "Residents left when the council’s head of planning, Bob Roe, said it was shut.",
        [("it was shut", "Bob Roe")],
    ),
    ("Ann Doe accused the head of lying, Bob Roe said.", [("Ann Doe accused the head of lying", "Bob Roe")]),
    ("Mr Justice Roe left. The judge said it was shut.", [("it was shut", "Roe")]),
    ("Mr Justice Roe met Mrs Justice Doe. The judge said it was shut.", [("it was shut", "The judge")]),
    (
        "Larkfield’s owner, Marsk Care Group, was fined. The company said it was “sorry”.",
        [("sorry", "Marsk Care Group")],
    ),
    ("The Salt Workers’ Union was fined. The company said it was “sorry”.", [("sorry", "company")]),
    # A question that is posed, a plea, and what is titled.
    ("“Who will pay?” posed Ann Doe.", [("Who will pay?", "Ann Doe")]),
    ("The pier “on the hill” posed a threat, Ann Doe said.", [("on the hill", "Ann Doe")]),
    ("Ann Doe pleaded “not guilty” to theft.", []),
    ("“I am not guilty,” Ann Doe pleaded.", [("I am not guilty,", "Ann Doe")]),
    ("A report titled “Nobody came to help us” was printed in May.", []),
    # Whoever sat in the car that another drove has admitted nothing.
    (
        "James Orr, 18, the driver of the car in which Bob Roe sat, admitted causing his death.",
        [("causing his death", "James Orr")],
    ),
    ("James Orr, a friend of the man whom Bob Roe hit, said it was shut.", [("it was shut", "James Orr")]),
    (
        "James Orr, 18, of Marsk Road, who drove the car in which Bob Roe sat, admitted causing his death.",
        [("causing his death", "James Orr")],
    ),
    # “Her husband” may be he, whoever she is; “her talk with Ann Doe” still tells of another.
    (
        "Tom Orr died in May. Her husband Greg Orr, 46, told how his son drove.\n\nHe said: “He was a fine driver.”",
        [("how his son drove", "Greg Orr"), ("He was a fine driver.", "Greg Orr")],
    ),
    # “Its governor” on top is the one governor whom the text names, of no other body, and no deputy.
    (
        "The central bank kept its rate, but its governor said a cut was near.\n\n“It is,” Governor Ann Doe said.",
        [("a cut was near", "Ann Doe"), ("It is,", "Ann Doe")],
    ),
    (
        "The bank kept its rate, but its governor said a cut was near.\n\nDeputy governor Ann Doe said it was not.",
        [("a cut was near", "its governor"), ("it was not", "Ann Doe")],
    ),
    (
        "Marsk Salt cut a forecast, but its chief executive said sales were up. Orul Oil chief executive Ann Doe left.",
        [("sales were up", "its chief executive")],
    ),
    # A post is not that of somebody who is named later, where another has just spoken.
    (
        "Sen. Ann Doe said it was bad. “It is a lie,” the former senator said.\n\nBob Roe, a former senator, agreed.",
        [("it was bad", "Ann Doe"), ("It is a lie,", "Ann Doe")],
    ),
    (
        "“It is shut,” Ann Doe said. “It is late,” said the mayor, Bob Roe.",
        [("It is shut,", "Ann Doe"), ("It is late,", "Bob Roe")],
    ),
    # Whoever prays that a court may act wants it.
    (
        "Ann Doe prayed that the council investigates it and demanded an apology.",
        [("that the council investigates it", "Ann Doe"), ("an apology", "Ann Doe")],
    ),
    ("Ann Doe prayed for rain.", []),
    # What others say of him is not said by whoever does something.
    ("Bob Roe was trying to “impress his many friends” that day.", []),
    ("Bob Roe left to “see my mother and my friends” that day.", [("see my mother and my friends", "Bob Roe")]),
    # Single marks that the next paragraph opens again, with double ones within.
    (
        "Ann Doe said: 'I saw him when he said \"goodbye mam\" that day.\n\n'I wish he had stayed.'\n\nHe left.",
        [('I saw him when he said "goodbye mam" that day.', "Ann Doe")],
    ),
    # Behind an indirect question, or a state, whoever says it says more.
    (
        "Ann Doe asked for an inquiry into why the board lied and said she would write.",
        [("an inquiry into why the board lied", "Ann Doe"), ("she would write", "Ann Doe")],
    ),
    (
        "Ann Doe said the mayor was wrong and demanded that he resign.",
        [("the mayor was wrong", "Ann Doe"), ("that he resign", "Ann Doe")],
    ),
    (
        "Ann Doe said the mayor left and demanded that he resign.",
        [("the mayor left", "Ann Doe"), ("that he resign", "the mayor")],
    ),
    # Words that a quotation ends are none of their own; whoever asks not to be named speaks.
    ("It was, Ann Doe added, “hard to imagine”.", [("hard to imagine", "Ann Doe")]),
    (
        "Another resident who pleaded anonymity said it was shut.",
        [("it was shut", "Another resident")],
    ),
    # A country with “and” in its name; a member who is named behind what he represents.
    ("Orul and Tobago’s Attorney General Ann Doe said it was shut.", [("it was shut", "Ann Doe")]),
    (
        "On his part, the member representing Upper Marsk in the assembly, Hon. Bob Roe, said it was shut.",
        [("it was shut", "Bob Roe")],
    ),
    # A post without its second comma hides no words; whoever a headline reassures has said nothing.
    ("Roads Minister, Ann Doe said 40 boats from Lund, Marsk were lost.", []),
    ("The minister, Ann Doe said in May, was late.", [("The minister", "Ann Doe")]),
    ("Marsk confirms a leak, reassures residents of help\n\nIt was calm.", []),
    # A condition within what somebody says; what another says “even as” it is said.
    (
        "Ann Doe said that if the board fell, banks would flee, and urged the council to act.",
        [("that if the board fell, banks would flee", "Ann Doe"), ("the council to act", "Ann Doe")],
    ),
    ("When the board fell, banks fled, and urged the council to act.", [("the council to act", "banks")]),
    # What a speaker thinks of others besides; not what those did who are told of.
    (
        "Ann Doe said that the council had failed the town, and blamed the builder for the delay.",
        [("that the council had failed the town", "Ann Doe")],
    ),
    (
        "Ann Doe said the town was short of water, and criticised the mill.",
        [("the town was short of water", "Ann Doe")],
    ),
    (
        "Ann Doe said the mill would open in May, and blamed the delay on the builder.",
        [("the mill would open in May", "Ann Doe")],
    ),
    (
        "Ann Doe said the mayor had visited Lund, and praised the bakers.",
        [("the mayor had visited Lund, and praised the bakers", "Ann Doe")],
    ),
    (
        "Ann Doe said the hotel had reopened, welcoming 400 guests.",
        [("the hotel had reopened, welcoming 400 guests", "Ann Doe")],
    ),
    (
        "Ann Doe said neighbours had complained and blamed the council.",
        [("neighbours had complained and blamed the council", "Ann Doe")],
    ),
    ("A previous article said that the pier was shut.", [("that the pier was shut", "A previous article")]),
    (
        "Ann Doe said that the council met in May, and blamed the builder.",
        [("that the council met in May, and blamed the builder", "Ann Doe")],
    ),
    (
        "Ann Doe said that the thief had broken a window, and stolen a safe.",
        [("that the thief had broken a window, and stolen a safe", "Ann Doe")],
    ),
    (
        "Ann Doe said the council had ignored the nurses and praised the mill.",
        [("the council had ignored the nurses and praised the mill", "Ann Doe")],
    ),
    (
        "The mayor, Ann Doe, is trying to prevent spread of the rot and the “whole team has been sent there to help.”",
        [("whole team has been sent there to help.", None)],
    ),
    ("Bob Roe rubbished the report as “a pack of lies”.", [("a pack of lies", "Bob Roe")]),
    # Whom brackets place; whoever answers a door; a word of a headline, or of what a speaker only speaks after.
    ("It was raised by Ann Doe (Upper Marsk), who said it was shut.", [("it was shut", "Ann Doe")]),
    ("A woman who answered the door at his home said he was asleep.", [("he was asleep", "A woman")]),
    ("Ann Doe answered that it was shut.", [("that it was shut", "Ann Doe")]),
    ("Ann Doe apologised after the “silly little” remark.", []),
    ("Ann Doe said after the match “we are all late for it”.", [("we are all late for it", "Ann Doe")]),
    ("Mayor quits over ‘secret talks on pier’ row\n\nThe mayor left on Monday.", []),
    (
        "Mayor quits over ‘no room for a pier’ row\n\n“There is no room for a pier,” Ann Doe said.",
        [("no room for a pier", "Ann Doe"), ("There is no room for a pier,", "Ann Doe")],
    ),
    # What a speaker calls something after what a body is; posts with “working”; the elder of two of one name.
    ("Ann Doe said the hospital was old and called it “simply unfit”.", [("simply unfit", "Ann Doe")]),
    ("Ann Doe said Bob Roe was late and called it “simply unfit”.", [("simply unfit", "Bob Roe")]),
    ("Marsk Party working president Bob Roe, in a post on X, said it was shut.", [("it was shut", "Bob Roe")]),
    (
        "Tom Orr won. “He taught me,” Orr said. “I taught him,” the elder Orr said.",
        [("He taught me,", "Tom Orr"), ("I taught him,", "the elder Orr")],
    ),
    # A place before a description of who is named next.
    (
        "The boat was found in Marsk, the club’s head, Ann Doe, P.E., said.",
        [("The boat was found in Marsk", "Ann Doe")],
    ),
    # An office with its body in front of a name; short forms of ranks; what brackets hold in an aside.
    ("Station Officer of Marsk Fire Service Bob Roe said it was shut.", [("it was shut", "Bob Roe")]),
    ("The head of the union Bob Roe founded said it was shut.", [("it was shut", "The head")]),
    (
        "Officer-in-Charge of Marsk Police Station Bob Roe left. It was shut, the OC said.",
        [("It was shut", "Bob Roe")],
    ),
    ("Ann Doe, head of the group Orul (We are ready), said: “It is shut.”", [("It is shut.", "Ann Doe")]),
    ("Ann Doe called the board’s verdict “odd”.", [("odd", "Ann Doe")]),
    ("Telling how Roe died, Ann Doe said: “It is shut.”", [("It is shut.", "Ann Doe")]),
    # A portfolio of two parts is one post, and two persons stay two.
    ("Arts and Sports Minister Ann Doe said it was shut.", [("it was shut", "Ann Doe")]),
    ("Trade, Industry and Tourism Minister Bob Roe said it was shut.", [("it was shut", "Bob Roe")]),
    # “That” may be what was told before.
    ("The secretary, Felix Orr stated that while reacting to a call by the mayor.", []),
    ("The mayor stated that in a letter to the board.", []),
    ("The mayor said that in Lund the pier was shut.", [("that in Lund the pier was shut", "The mayor")]),
    (
        "The mayor said that while it rained the pier was shut.",
        [("that while it rained the pier was shut", "The mayor")],
    ),
    # Whoever is a relative of somebody without a name speaks for herself.
    (
        "The mother of a boy who was hurt said it was dark. “I saw it,” she added.",
        [("it was dark", "The mother of a boy"), ("I saw it,", "The mother of a boy")],
    ),
    ("The lawyer for a woman who lost her home said the bank lied.", [("the bank lied", "The lawyer for a woman")]),
    # What somebody found out goes on with what is said.
    (
        "Ann Doe alleged that she had seen the hall and found that it leaked.",
        [("that she had seen the hall and found that it leaked", "Ann Doe")],
    ),
    # A post without the comma behind it.
    ("Jane Orr, a relative says it was shut.", [("it was shut", "Jane Orr")]),
    (
        "In a letter to the board, Bob Orr, a teacher at the school said the roof leaked.",
        [("the roof leaked", "Bob Orr")],
    ),
    # Whoever leads those who speak has said nothing.
    (
        "Led by Bob Roe, the officers who said they acted on a tip from relatives went to Lund and left.",
        [("they acted on a tip from relatives", "the officers")],
    ),
    # What others repeat them to be is no clause.
    ("Books that fail when others repeat them are read by ten people.", []),
    ("Since the fire in 2005, three projects have found rates as low as 3%.", []),
    # An accusation begins behind all of the accused.
    (
        "Ann Doe accused governors of the Workers Party (WP) of hiding the truth.",
        [("of hiding the truth", "Ann Doe")],
    ),
    # When and why somebody called for something is no part of it.
    ("Ann Doe called for a new pier, after she saw the old one.", [("a new pier", "Ann Doe")]),
    # What somebody claims to be.
    ("Ann Doe claimed to be a nurse and left.", [("to be a nurse", "Ann Doe")]),
    ("Ann Doe did not claim to be a nurse.", []),
    ("The app claims to save time.", []),
    # Verbs of courts, and of the papers of Africa and India.
    ("Ann Doe averred that it was shut.", [("that it was shut", "Ann Doe")]),
    ("The lawyer submitted that it was shut.", [("that it was shut", "The lawyer")]),
    ("The union held the hall the mayor had shut.", []),
    ("The bishop enjoined residents to pay the tax.", [("residents to pay the tax", "The bishop")]),
    # Whoever only judges the words of another is meant by “he” behind it.
    (
        "Bob Roe had opposed the appeal. The chairman rejected Roe's claim. “It is a lie,” he said.",
        [("It is a lie,", "The chairman")],
    ),
    # One word that nothing is known of may be somebody, whom “he” may mean as well.
    (
        "Guards arrested Bob Ray Orr.\n\nMburu argued that it was late.\n\nHe told the court that it could wait.",
        [("that it was late", "Mburu"), ("that it could wait", "He")],
    ),
    # “This” may be what was told before, and what something is like is no clause.
    ("Ann Doe said this in a letter published on Friday.", []),
    ("Ann Doe said this was a lie.", [("this was a lie", "Ann Doe")]),
    ("Ann Doe fondly remembers the fight like it was yesterday.", []),
    ("Ann Doe has questioned statements made by the union.", []),
    # Whoever speaks while doing something else, or himself.
    ("Ann Doe while talking to reporters said it was shut.", [("it was shut", "Ann Doe")]),
    (
        "Ann Doe said it was shut, although the minister himself had indicated that it was open.",
        [("it was shut", "Ann Doe"), ("that it was open", "the minister")],
    ),
    # A name in front of another only says whose that one is.
    (
        "Bob Roe said he would win. Roe co-trainer Tom Orr laughed. “He will win,” he said.",
        [("he would win", "Bob Roe"), ("He will win,", "Tom Orr")],
    ),
    (
        "Bob Roe said he was late. Lund's Tom Orr did not even smile. “Poor,” he said.",
        [("he was late", "Bob Roe"), ("Poor,", "Tom Orr")],
    ),
    # Whoever is spoken of in front of “he said” does not speak.
    (
        "Bob Roe said it was late. Tom Orr praised the work, he also said.",
        [("it was late", "Bob Roe"), ("Tom Orr praised the work", "Bob Roe")],
    ),
    # “Who” behind “anyone” tells who is meant, and asks nothing.
    ("Ann Doe asked anyone who lives below the mill to leave.", [("to leave", "Ann Doe")]),
    ("Ann Doe told those who had left to return by Monday.", [("to return by Monday", "Ann Doe")]),
    ("Ann Doe asked the baker who had left.", [("who had left", "Ann Doe")]),
    # Somebody without a name is not “he” for long, even where “he” goes on.
    (
        "A critic said it was old. I wrote until he died. Ada Quill laughed. She sang. He said that it was late.",
        [("it was old", "A critic"), ("that it was late", "He")],
    ),
    (
        "A critic said it was old. He left. He said that it was late.",
        [("it was old", "A critic"), ("that it was late", "A critic")],
    ),
    # Bodies are “they” where they act, and a description that spoke is “he”.
    (
        "A member criticised the plans of the Public Works Board. They called for calm.",
        [("calm", "They")],
    ),
    ("The Public Works Board met on Friday. They called for calm.", [("calm", "Public Works Board")]),
    (
        "The minister said Tom Orr was old. He said it was sad.",
        [("Tom Orr was old", "The minister"), ("it was sad", "The minister")],
    ),
    (
        "The speaker argued that it was late. Another speaker, Ann Doe, said it was early.",
        [("that it was late", "The speaker"), ("it was early", "Ann Doe")],
    ),
    # Claims by somebody are theirs, and fears are nobody's.
    ("Ann Doe rejected claims by Bob Roe that it was a “trap”.", [("trap", "Bob Roe")]),
    ("Ann Doe rejected claims by Bob Roe that it was shut.", [("that it was shut", "Bob Roe")]),
    ("Ann Doe said in a statement that it was a “trap”.", [("trap", "Ann Doe")]),
    ("Ann Doe left amid fears that it was a “trap”.", []),
    # What is said and what is added.
    (
        "The road was shut, police said and added that it was late.",
        [("The road was shut", "police"), ("that it was late", "police")],
    ),
    # Who stands in for somebody between commas.
    (
        "The governor, who was represented by his deputy, Tom Orr, said it was shut.",
        [("it was shut", "The governor")],
    ),
    # Whoever is told something, and what: there is.
    ("Bob Roe told a clerk who interjected while he spoke, that she was wrong.", [("that she was wrong", "Bob Roe")]),
    ("The agent told her that there was one room.", [("that there was one room", "The agent")]),
    # An infinitive ends where something was done; reports go on with “and one had”.
    ("Bob Roe urged them not to go and also said do not run.", [("them not to go", "Bob Roe")]),
    (
        "Ann Doe called on the port to pay, and expressed concern that people were hurt.",
        [("the port to pay", "Ann Doe"), ("that people were hurt", "Ann Doe")],
    ),
    (
        "Ann Doe said clerks had come to the table, and one of them had struck Roe.",
        [("clerks had come to the table, and one of them had struck Roe", "Ann Doe")],
    ),
    # A question whether somebody thinks so, and one why.
    ("It is late, but does Bob Roe believe they are the best?", []),
    (
        "“What is best?” snapped Bob Roe when asked if it was played in “dry” conditions.",
        [("What is best?", "Bob Roe")],
    ),
    # How something was done is no part of what was said.
    ("“It is shut,” said Ann Doe in a talk that was sent “live” today.", [("It is shut,", "Ann Doe")]),
    # A body that does something says nothing; a subhead neither.
    ("The Ledger sent Bob Roe photos.\n\n“I can tell you that it is old.”", [("I can tell you that it is old.", None)]),
    (
        "Ann Doe said it was late.\n\n‘Insults’\n\nBob Roe said it was early.",
        [("it was late", "Ann Doe"), ("it was early", "Bob Roe")],
    ),
    # A paragraph goes on with what the one before has left open.
    (
        "“It is old,” Ann Doe said.\n\n“It makes us look small.\n\nWe are not small.”\n\nBob Roe said it was late.",
        [("It is old,", "Ann Doe"), ("it was late", "Bob Roe")],
    ),
    # A portfolio, an adviser and a council in front of a name; the mother of another one.
    ("It is up, said Communications and Trade Minister Datuk Orul Quill.", [("It is up", "Orul Quill")]),
    (
        "Minister of Tourism and Industry Orul Quill told members that it was shut.",
        [("that it was shut", "Orul Quill")],
    ),
    ("Special Assistant to the Prime Minister on Trade Ann Doe said it was shut.", [("it was shut", "Ann Doe")]),
    ("It is safe, City of Lund council chief whip Ann Doe said.", [("It is safe", "Ann Doe")]),
    (
        "A mother from Lund has said it was late.\n\nAnn Doe flew with her mother Zoe Doe.",
        [("it was late", "A mother")],
    ),
    (
        "Bob Roe, the information minister, left. Minister for interior Tom Orr came. The minister said it was late.",
        [("it was late", "The minister")],
    ),
    (
        "Orul Quill Zarovin said it was late. “It is,” said Orul Quill.",
        [("it was late", "Orul Quill Zarovin"), ("It is,", "Orul Quill Zarovin")],
    ),
    # The court is the one that has a name, unless another stands closer by.
    (
        "The Lund High Court dismissed a plea. In an order, the court said that it was late. The trial court left.",
        [("that it was late", "Lund High Court")],
    ),
    ("The Lund High Court dismissed a plea. The trial court said it was late.", [("it was late", "trial court")]),
    ("The bench asked the clerk if it was late.", [("if it was late", "bench")]),
    # A name behind “and” begins the next clause; two nouns say what one body does.
    ("They hit back at the break and Tom Orr said: “It was good.”", [("It was good.", "Tom Orr")]),
    ("Rescue and search teams said it was over.", [("it was over", "search teams")]),
    ("Nurses and search teams said it was over.", [("it was over", "Nurses")]),
    # When somebody called for something is no part of it; what is told with “should” goes on.
    (
        "Survivors appealed for aid as the government said it was late.",
        [("aid", "Survivors"), ("it was late", "government")],
    ),
    (
        "Ann Doe said it was her right, and the town should not tell her to go.",
        [("it was her right, and the town should not tell her to go", "Ann Doe")],
    ),
    # A participle that belongs to its noun, and a law which is something.
    ("The speaker criticised clerks for their handling of a tax intended to support the port.", []),
    ("Orr challenged them under the Limitation Act which “factually is misuse of law”.", []),
    # Whoever stands behind “said” adds more, and not the subject of what was said.
    (
        "The council had closed the road, said Ann Doe, adding that it was late.",
        [("The council had closed the road", "Ann Doe"), ("that it was late", "Ann Doe")],
    ),
    (
        "The hall formed a committee, said the mayor adding that it was late.",
        [("The hall formed a committee", "the mayor"), ("that it was late", "the mayor")],
    ),
    (
        "Ann Doe, 45, denied the claim, adding that it was late.",
        [("that it was late", "Ann Doe")],
    ),
    # In a message, somebody said; “who” is no place.
    ("Speaking in a message, the writer and actor Ann Doe, said: “It is late.”", [("It is late.", "Ann Doe")]),
    (
        "It was lost, said Bob Roe, a professor at Marsk University in Lund, Norway, who left but said it was late.",
        [("It was lost", "Bob Roe"), ("it was late", "Bob Roe")],
    ),
    (
        "Local residents in the area who spoke to the paper, confirmed that it was late.",
        [("that it was late", "Local residents")],
    ),
    # As somebody put it, and as rain puts pressure on somebody.
    ("It is “no good” as the rain puts pressure on us, Ann Doe said.", [("no good", "Ann Doe")]),
    # An order ends before the next clause.
    ("Bob Roe asked the port to hold the boat and later crews left.", [("the port to hold the boat", "Bob Roe")]),
    # A last name that is a title, too; short forms of ranks.
    (
        "Ann King said it was late. Ms King said it was shut.",
        [("it was late", "Ann King"), ("it was shut", "Ann King")],
    ),
    # A denied report may say something of its own; behind it whoever denies goes on.
    ("Bob Roe denied reports the club would sell and said he had no offer.", [("he had no offer", "Bob Roe")]),
    (
        "Mayor Bob Roe has shot down reports the club would pay and said he had no offer.",
        [("he had no offer", "Bob Roe")],
    ),
    # Whoever speaks in the clause before goes on.
    (
        "Jan Berg, 27, has left. While the club president says the port won't wait, he also said that it was late.",
        [("the port won't wait", "the club president"), ("that it was late", "the club president")],
    ),
    # Another post, and somebody else's kin, friend or lawyer.
    (
        "The health secretary said it was late. In the Commons, Bob Roe met shadow health secretary Ann Doe.",
        [("it was late", "The health secretary")],
    ),
    ("The mother of the victim Ann Doe said it was late.", [("it was late", "The mother of the victim Ann Doe")]),
    ("A friend of the actor Bob Roe said it was late.", [("it was late", "A friend of the actor Bob Roe")]),
    # The head of a body, and a name without commas.
    ("The chair of the Lund council Bob Roe said it was late.", [("it was late", "Bob Roe")]),
    ("The head of the council Bob Roe founded said it was late.", [("it was late", "The head")]),
    # A name of one gender.
    (
        "Agnes Doe met Muhammed Roe. She said it was late.",
        [("it was late", "Agnes Doe")],
    ),
    # Whoever is accused of something, or wanted something, and said more.
    ("A lawyer for a man accused of killing his wife said it was late.", [("it was late", "A lawyer for a man")]),
    (
        "A man who vowed to leave said it was late.",
        [("to leave", "A man"), ("it was late", "A man")],
    ),
    ("Medics who saw it and who left said it was late.", [("it was late", "Medics")]),
    (
        "Residents said they knew how the port was being run and accused Bob Roe of abuse of office.",
        [("they knew how the port was being run", "Residents"), ("of abuse of office", "Residents")],
    ),
    # Words on their own belong to whoever said the sentence before.
    (
        "Ann Doe came.\n\nThe council must wait, Bob Roe said on Monday.\n\n“It is late.”",
        [("The council must wait", "Bob Roe"), ("It is late.", "Bob Roe")],
    ),
    # Who is named with a participle that opens the sentence is not who acts in it.
    ("Asked about Bob Roe, Tom Doe left. He said it was late.", [("it was late", "Tom Doe")]),
    ("Blaming Ann Roe, Jane Doe left. She said it was late.", [("it was late", "Jane Doe")]),
    ("DCP Bob Roe said it was late.", [("it was late", "Bob Roe")]),
    # What the reporter tells of a statement is no part of it, and whoever calls it something says that himself.
    ("Ann Doe said the pier was shut, a claim that Bob Roe denied.", [("the pier was shut", "Ann Doe")]),
    ("Ann Doe said the pier was shut, an assertion contradicted by a report.", [("the pier was shut", "Ann Doe")]),
    (
        "Ann Doe promised to shut the pier, a pledge that the mayor, Bob Roe, dismissed as “a joke”.",
        [("to shut the pier", "Ann Doe"), ("a joke", "Bob Roe")],
    ),
    (
        "Ann Doe said the letter was a lie, a claim without truth, and a disgrace.",
        [("the letter was a lie, a claim without truth, and a disgrace", "Ann Doe")],
    ),
    # Whoever says or asks something else behind the words has not said them.
    (
        "In a letter that Bob Roe called “moving”, Ann Doe asked for aid.",
        [("moving", "Bob Roe"), ("aid", "Ann Doe")],
    ),
    ("The pier was “rotten”, Ann Doe told a crowd on Monday.", [("rotten", "Ann Doe")]),
    ("Much of the pier was “rotten”, reports Ann Doe.", [("rotten", "Ann Doe")]),
    # Whoever came into the sentence before without a name is meant, not somebody of another paragraph.
    ("Mayor Bob Roe came.\n\nA baker found the boat. He said it was empty.", [("it was empty", "A baker")]),
    (
        "Major Bob Roe fell.\n\nA guard, unnamed because he may not talk, put a sign up. He said it was late.",
        [("it was late", "A guard")],
    ),
    ("Mayor Bob Roe came.\n\nA witness saw the boat. “It was empty,” he said.", [("It was empty,", "A witness")]),
    ("A guide said it was late. They added: “It is shut.”", [("it was late", "A guide"), ("It is shut.", "A guide")]),
    ("Mayor Bob Roe came.\n\nA bus hit the pier. He said it was empty.", [("it was empty", "Bob Roe")]),
    ("Mayor Bob Roe came.\n\nA boy drowned. He said it was a dark day.", [("it was a dark day", "Bob Roe")]),
    ("Mayor Bob Roe came.\n\nA boy was hurt. He said it was a dark day.", [("it was a dark day", "Bob Roe")]),
    ("Mayor Bob Roe came.\n\nBakers found the boat. He said it was empty.", [("it was empty", "Bob Roe")]),
    (
        "Mayor Bob Roe said it was late. A driver hit the pier. He said it would be shut.",
        [("it was late", "Bob Roe"), ("it would be shut", "Bob Roe")],
    ),
    # A network of one letter ends a sentence; a directorate, a wing and a programme are bodies.
    (
        "“It is late,” Bob Roe wrote on X. President Ann Doe came. “It is,” Doe said.",
        [("It is late,", "Bob Roe"), ("It is,", "Ann Doe")],
    ),
    ("The Directorate of Salt said it was shut.", [("it was shut", "Directorate of Salt")]),
    ("It was shut, the army’s media wing said.", [("It was shut", "army’s media wing")]),
    ("The Marsk Salt Programme said it was shut.", [("it was shut", "Marsk Salt Programme")]),
    # “And” goes back to whoever defends a group where others are charged, or where the group is only safe.
    (
        "Ann Doe said guards had acted with great care and accused the Salt Union of theft.",
        [("guards had acted with great care", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said the police had acted well and urged Bob Roe to call off the march.",
        [("the police had acted well", "Ann Doe"), ("Bob Roe to call off the march", "Ann Doe")],
    ),
    (
        "Ann Doe said that bakers were ready for talks but accused Bob Roe of sleeping.",
        [("that bakers were ready for talks", "Ann Doe"), ("of sleeping", "Ann Doe")],
    ),
    (
        "Ann Doe said the nurses were safe and accused the port of theft.",
        [("the nurses were safe", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said guards had shown restraint and accused the Salt Union of theft.",
        [("guards had shown restraint", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said that officers had exercised patience and accused the Salt Union of theft.",
        [("that officers had exercised patience", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said that bakers had praised the restraint of guards and accused the Salt Union of theft.",
        [("that bakers had praised the restraint of guards", "Ann Doe"), ("of theft", "bakers")],
    ),
    (
        "Ann Doe said that guards had acted well and blamed the Salt Union for the fire.",
        [("that guards had acted well", "Ann Doe")],
    ),
    ("Ann Doe told reporters the nurses were safe and blamed Bob Roe.", [("the nurses were safe", "Ann Doe")]),
    (
        "Ann Doe said guards had held Tom Poe and blamed Bob Roe.",
        [("guards had held Tom Poe and blamed Bob Roe", "Ann Doe")],
    ),
    (
        "Ann Doe said bakers were angry and accused the port of theft.",
        [("bakers were angry", "Ann Doe"), ("of theft", "bakers")],
    ),
    (
        "Ann Doe said guards had held Tom Poe and accused Bob Roe of theft.",
        [("guards had held Tom Poe", "Ann Doe"), ("of theft", "guards")],
    ),
    (
        "Ann Doe said bakers met on Monday and accused Bob Roe of theft.",
        [("bakers met on Monday", "Ann Doe"), ("of theft", "bakers")],
    ),
    (
        "Ann Doe said 40 bakers were missing and accused the port of theft.",
        [("40 bakers were missing", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said the remarks were rude and demanded an apology.",
        [("the remarks were rude", "Ann Doe"), ("an apology", "Ann Doe")],
    ),
    (
        "Ann Doe said Bob Roe’s comments were daft and called for a vote.",
        [("Bob Roe’s comments were daft", "Ann Doe"), ("a vote", "Ann Doe")],
    ),
    (
        "Ann Doe said the report was long and demanded an answer.",
        [("the report was long", "Ann Doe"), ("an answer", "the report")],
    ),
    # Somebody of a body is who speaks, whatever the body’s name has of its own.
    ("Kalvo Sarn of the Mill Workers’ Union said it was shut.", [("it was shut", "Kalvo Sarn")]),
    ("Zubo Karsa of the Bakers’ Union said it was shut.", [("it was shut", "Zubo Karsa")]),
    ("It was shut, said Rupo Hazar of the Tea Growers’ Union.", [("It was shut", "Rupo Hazar")]),
    ("Bank of Lund’s chair said it was shut.", [("it was shut", "Lund’s chair")]),
    ("Veterans of Lund’s port said it was shut.", [("it was shut", "Veterans of Lund’s port")]),
    ("The Mill Workers’ Union said it was shut.", [("it was shut", "Mill Workers’ Union")]),
    # What a paper shows behind “after” is not said by whoever left.
    ("Ann Doe quit after a leaked memo showed that she had known.", [("that she had known", "a leaked memo")]),
    ("Bob Roe left on Monday after emails revealed that he had known.", [("that he had known", "emails")]),
    ("Ann Doe was sacked after a report warned that it was late.", [("that it was late", "a report")]),
    ("Ann Doe quit after an audit revealed that she had known.", [("that she had known", "an audit")]),
    ("Bob Roe left after an inquiry found that he had known.", [("that he had known", "an inquiry")]),
    ("A man arrested after a raid said that it was late.", [("that it was late", "A man")]),
    ("Ann Doe left after Bob Roe said that it was late.", [("that it was late", "Bob Roe")]),
    ("Nurses hired after an inquiry said that it was late.", [("that it was late", "Nurses")]),
    # Two things behind one article say what a body does.
    ("The fire and rescue service said it was shut.", [("it was shut", "fire and rescue service")]),
    ("The salt and fish regulator said it was shut.", [("it was shut", "salt and fish regulator")]),
    ("It was shut, the roads and bridges agency said.", [("It was shut", "roads and bridges agency")]),
    ("The mayor and council members said it was shut.", [("it was shut", "The mayor")]),
    ("The union and rescue teams said it was shut.", [("it was shut", "union")]),
    ("The couple and hotel company said it was late.", [("it was late", "The couple")]),
    ("The fire and rescue boats were late, Ann Doe said.", [("The fire and rescue boats were late", "Ann Doe")]),
    # “And” goes back to whoever speaks where a thing cannot do what follows.
    (
        "Ann Doe said the pier fell on Monday and accused the board of theft.",
        [("the pier fell on Monday", "Ann Doe"), ("of theft", "Ann Doe")],
    ),
    (
        "Ann Doe said the board met on Monday and accused Roe of theft.",
        [("the board met on Monday", "Ann Doe"), ("of theft", "board")],
    ),
    (
        "“It is late,” said Ann Doe, 71. “It was wet,” said the retired baker.",
        [("It is late,", "Ann Doe"), ("It was wet,", "Ann Doe")],
    ),
    ("Ann Doe, pressed on whether it was “shut”, said it was late.", [("it was late", "Ann Doe")]),
    ("Ann Doe, quizzed about the “old” pier, said it was late.", [("it was late", "Ann Doe")]),
    ("Ann Doe, asked if it was “shut”, said she had no idea.", [("she had no idea", "Ann Doe")]),
    ("Two nurses present said it was late.", [("it was late", "Two nurses")]),
    ("A nurse who sold a present said it was late.", [("it was late", "A nurse")]),
    ("The charity that runs the school said it was late.", [("it was late", "charity")]),
    ("The salt trust that employed the nurse said it was late.", [("it was late", "salt trust")]),
    (
        "Ann Doe told the board that plans the mayor made were late.",
        [("that plans the mayor made were late", "Ann Doe")],
    ),
    ("Bakers say that closed mills will be sold.", [("that closed mills will be sold", "Bakers")]),
    ("Bakers fear that is the plan.", [("that is the plan", "Bakers")]),
    ("A man reported dead turned up at home.", []),
    ("A boy reported missing said it was late.", [("it was late", "A boy")]),
    ("Bakers reported seeing smoke.", [("seeing smoke", "Bakers")]),
    ("Dozens missing as experts warn of floods", [("floods", "experts")]),
    ("People working as nurses said it was late.", [("it was late", "People")]),
    ("Voters polled by the agency said it was late.", [("it was late", "Voters")]),
    ("Under Orul rules the mill must reply by Monday.", []),
    ("Under league rules the club has until Monday to appeal.", []),
    ("The clerk under Doe says it is late.", [("it is late", "The clerk")]),
    ("Ann Doe denied that claim, saying that it was late.", [("that it was late", "Ann Doe")]),
    ("Ann Doe denied that comment was sought.", [("that comment was sought", "Ann Doe")]),
    ("Ann Doe did not go as far as to demand a strike.", []),
    ("Ann Doe did not go as far as to say it was late.", []),
    ("Ann Doe went as far as to say it was late.", [("it was late", "Ann Doe")]),
    # The company that owns a mill is the one that is named behind it.
    ("The company that owns the mill, Marsk Haulers, said it was late.", [("it was late", "Marsk Haulers")]),
    ("The firm which built the mill, Orul Homes, said it was late.", [("it was late", "Orul Homes")]),
    ("The company that left, Ann Doe said, was late.", [("The company that left", "Ann Doe")]),
    ("Doe joins Porto after Rovers U-turn\n\nRovers said it was late.", [("it was late", "Rovers")]),
    # Whoever does something in a clause of its own speaks behind the words as well.
    ("It was late, the board that runs the port said.", [("It was late", "board")]),
    ("It was late, a nurse who saw the fire said on Monday.", [("It was late", "a nurse")]),
    ("It was late, the Salt Board that Roe owns said.", [("It was late", "Salt Board")]),
    ("Ann Doe owns the port, Bob Roe said.", [("Ann Doe owns the port", "Bob Roe")]),
    # What somebody does with a thing that “which” stands for says nothing without it.
    ("The pier, which Ann Doe said she would close, is open.", []),
    ("The fee, which Ann Doe told the board she opposed, rose.", []),
    ("She did what Ann Doe says she has done for years.", []),
    ("The pier, which Ann Doe said was late, is open.", [("was late", "Ann Doe")]),
    ("The council, which said it was late, left.", [("it was late", "council")]),
    # A row of dashes parts a page.
    (
        "She spoke of “a shut and empty pier.” - - - The Orul Board has disputed that claim, saying it is late.",
        [("a shut and empty pier.", "She"), ("it is late", "Orul Board")],
    ),
    ("Ann Doe - a nurse - said it was late.", [("it was late", "Ann Doe")]),
    # Of several the first stands for all; whoever is only one of those in a body is not the body.
    ("Ann Doe, Bob Roe and Tom Poe said it was shut.", [("it was shut", "Ann Doe")]),
    ("In Lund, Ann Doe and Bob Roe said it was shut.", [("it was shut", "Ann Doe")]),
    ("In Marsk Bay, Bob Roe and Tom Poe said it was shut.", [("it was shut", "Bob Roe")]),
    ("A panel including Ann Doe and Bob Roe said it was shut.", [("it was shut", "A panel")]),
    ("A panel comprising Ann Doe, Bob Roe and Tom Poe said it was shut.", [("it was shut", "A panel")]),
    ("A panel, including Ann Doe, Bob Roe and Tom Poe, said it was shut.", [("it was shut", "A panel")]),
    ("A panel consisting of Ann Doe and Bob Roe said it was shut.", [("it was shut", "A panel")]),
    ("A panel with Ann Doe, Bob Roe and Tom Poe said it was shut.", [("it was shut", "A panel")]),
    # What somebody declares is a thing where a clause on when follows, and where a thing has its verb, said.
    ("Ann Doe declared a state of emergency after winds of 90 miles an hour pushed the fire.", []),
    ("Ann Doe declared a state of emergency after the river rose.", []),
    ("Ann Doe declared the end of the strike was near.", [("the end of the strike was near", "Ann Doe")]),
    # A body named after those who belong to it, though its first word may be a given name.
    ("The Marine Workers' Union said it was late.", [("it was late", "Marine Workers' Union")]),
    ("Ann Reed's League said it was late.", [("it was late", "League")]),
    # Whoever holds a post in a body with “of” in its name.
    ("The Bank of Lund's chief economist, Ann Doe, said it was late.", [("it was late", "Ann Doe")]),
    ("The Council of Lund's roads commissioner, Ann Doe, 46, said it was late.", [("it was late", "Ann Doe")]),
    ("The Bank of Lund said it was late.", [("it was late", "Bank of Lund")]),
    # Of several bodies of a kind, that which was named last, in a paragraph of its own.
    (
        "The Nurses' Association of Orul left.\n\nThe Orul Medical Association met. It was late, the association said.",
        [("It was late", "Orul Medical Association")],
    ),
    (
        "The Nurses' Association of Orul and the Orul Medical Association met. It was late, the association said.",
        [("It was late", "association")],
    ),
    ("Orul Energy closed. Orul said it was late.", [("it was late", "Orul Energy")]),
    # A name beside the source is that of whom it tells, where a verb follows.
    (
        "According to the prosecution, Salim Doe, 38, was hit by a mob.",
        [("Salim Doe, 38, was hit by a mob", "prosecution")],
    ),
    (
        "According to the union, Orul Foods, a bakery, had sacked Roe.",
        [("Orul Foods, a bakery, had sacked Roe", "union")],
    ),
    ("According to the mayor, Ann Doe, the mill was shut.", [("the mill was shut", "Ann Doe")]),
    # Names in an aside behind things, and then whoever says so.
    (
        "Mills were shut in towns, including Orul, the mayor said.",
        [("Mills were shut in towns, including Orul", "the mayor")],
    ),
    (
        "Mills were shut at ports, including Orul, the salt agency Velmora said.",
        [("Mills were shut at ports, including Orul", "Velmora")],
    ),
    ("Officials, including Ann Doe, the mayor, said it was shut.", [("it was shut", "Officials")]),
    # What somebody told, and then denied; a body that is not called “who”.
    (
        "Ann Doe, the mayor, told the court the trust had lost its papers, but denied that staff had failed.",
        [("the trust had lost its papers", "Ann Doe"), ("that staff had failed", "Ann Doe")],
    ),
    (
        "Ann Doe, the mayor, said the trust had lost its papers and warned that staff would go.",
        [("the trust had lost its papers", "Ann Doe"), ("that staff would go", "Ann Doe")],
    ),
    (
        "Ann Doe, the mayor, told the council the firm denied that it had been told.",
        [("the firm denied that it had been told", "Ann Doe")],
    ),
    ("But Velmora, which runs the ferry, said it was shut.", [("it was shut", "Velmora")]),
    ("Velm Arva, which has run the ferry since May, says it is shut.", [("it is shut", "Velm Arva")]),
    ("But Velmora, which burned in a field, said Ann Doe, was old.", []),
    ("Norway's General Staff said it was shut.", [("it was shut", "General Staff")]),
    # A person of this name is called by it, and not the firm.
    (
        "Doe Salt Ltd left. Ann Doe said it was shut. Doe said it was late.",
        [("it was shut", "Ann Doe"), ("it was late", "Ann Doe")],
    ),
    # A firm may be called by where it is at home.
    ("Orul Foods Ltd opened a mill. The New York-based company said it was late.", [("it was late", "Orul Foods Ltd")]),
    ("Orul Foods Ltd opened a mill. The rival company said it was late.", [("it was late", "rival company")]),
    # What the speaker runs, or adds, is no part of the words before it.
    ("“We are late,” said Ann Doe, who runs the “Low Tide” cafe.", [("We are late,", "Ann Doe")]),
    (
        "“We are late,” said Ann Doe, adding that it was “sad”.",
        [("We are late,", "Ann Doe"), ("sad", "Ann Doe")],
    ),
    ("“We are late,” Ann Doe said, “and tired.”", [("We are late,", "Ann Doe")]),
    # What is denied stands behind the verb, and nobody says what stands before it.
    ("The board, blamed for a fire in May, denied reports that the pier had sunk.", []),
    # What others pledge, and what others say of a number, is no part of the words.
    ("Ann Doe pledged 4 million crowns, Norway $25 million and Chad $20 million.", [("4 million crowns", "Ann Doe")]),
    ("Ann Doe pledged 40 carts, two boats and 12 goats.", [("40 carts, two boats and 12 goats", "Ann Doe")]),
    (
        "Ann Doe claimed that 40 had died, a figure the mayor, Bob Roe, termed “fiction”.",
        [("that 40 had died", "Ann Doe"), ("fiction", "Bob Roe")],
    ),
    (
        "Ann Doe said 40 had died, a figure that includes two nurses.",
        [("40 had died, a figure that includes two nurses", "Ann Doe")],
    ),
    (
        "The Marsk Help Society put the toll at no fewer than 640.",
        [("the toll at no fewer than 640", "Marsk Help Society")],
    ),
    # A description with a verb of its own is not whoever is named behind that verb.
    (
        "The mayor of Marsk was criticised by the opposition leader, Ann Doe, and said it was late.",
        [("it was late", "The mayor of Marsk")],
    ),
    (
        "The head of the council met its chairwoman, Ann Doe, and said it was late.",
        [("it was late", "The head of the council")],
    ),
    ("The head of the closed mill, Ann Doe, said it was late.", [("it was late", "Ann Doe")]),
    ("The head of the mill destroyed by fire, Ann Doe, said it was late.", [("it was late", "Ann Doe")]),
    ("The minister for lost property, Ann Doe, said it was late.", [("it was late", "Ann Doe")]),
    ("The Marsk air force said it was late.", [("it was late", "The Marsk air force")]),
    ("The German air force said it was late.", [("it was late", "The German air force")]),
    # A sentence may end with a word that is short for a place where it has a capital.
    ("The club said she was ill. Asked about it, Ann Doe left.", [("she was ill", "club")]),
    (
        "The club said he would not miss. The board said it was late.",
        [("he would not miss", "club"), ("it was late", "board")],
    ),
    ("Ann Doe of Lund, Ill. Mayor, said it was late.", [("it was late", "Ann Doe")]),
    # What nobody is told, and what things differ by, is not said.
    ("Ann Doe told nobody that she was ill.", []),
    ("Ann Doe warned no one that it was late.", []),
    ("Ann Doe told the council that it was late.", [("that it was late", "Ann Doe")]),
    ("Fines vary according to the size of the boat.", []),
    ("Fines rose according to the mayor of Marsk.", [("Fines rose", "the mayor of Marsk")]),
    ("The goal was off, that said, and Marsk lost.", []),
    # What the speaker thinks of it, and what others do who hear it, is told of the reporter.
    (
        "The board denied that its boats had come in on Monday, calling the report a lie.",
        [("that its boats had come in on Monday", "board"), ("the report a lie", "board")],
    ),
    (
        "The board said it had not sold them, describing the claim as daft.",
        [("it had not sold them", "board"), ("the claim as daft", "board")],
    ),
    ("Ann Doe said the guard ran past, calling him a thief.", [("the guard ran past, calling him a thief", "Ann Doe")]),
    ("Ann Doe said the vote was off, prompting cheers in the hall.", [("the vote was off", "Ann Doe")]),
    ("Ann Doe said the vote was off, drawing an angry response from Bob Roe.", [("the vote was off", "Ann Doe")]),
    (
        "Ann Doe said the dam had burst, prompting floods in Lund.",
        [("the dam had burst, prompting floods in Lund", "Ann Doe")],
    ),
    # A headline that is handed to somebody who speaks below.
    (
        "We’ll mend the pier — Doe\n\nThe mayor, Ann Doe, said it was late.",
        [("We’ll mend the pier", "Ann Doe"), ("it was late", "Ann Doe")],
    ),
    (
        "Two killed in crash: police\n\nPolice said it was late.",
        [("Two killed in crash", "police"), ("it was late", "police")],
    ),
    (
        "Doe: Nobody rules my party\n\nAnn Doe said it was late.",
        [("Nobody rules my party", "Ann Doe"), ("it was late", "Ann Doe")],
    ),
    (
        "Fish to cost more by May: Tarn Dike Board\n\nThe Tarn Dike Board said it was late.",
        [("Fish to cost more by May", "Tarn Dike Board"), ("it was late", "Tarn Dike Board")],
    ),
    (
        "Closing pier would harm town: mayor\n\nThe mayor, Ann Doe, said it was late.",
        [("Closing pier would harm town", "Ann Doe"), ("it was late", "Ann Doe")],
    ),
    # A topic, a paper, a victim, a match, and what nobody says below.
    ("Doe: Police search the pier\n\nAnn Doe said it was late.", [("it was late", "Ann Doe")]),
    ("Mayor leaves office – Tarn News\n\nTarn News said it was late.", [("it was late", "Tarn News")]),
    ("Man to stand trial over nurse: Ann Doe\n\nPolice said it was late.", [("it was late", "Police")]),
    ("Final to begin in Lund: Norland v Sweden\n\nSweden said it was late.", [("it was late", "Sweden")]),
    ("How to win a garden: Ann Doe\n\nAnn Doe said it was late.", [("it was late", "Ann Doe")]),
    # What a ruling means, nobody says; a counterpart is somebody.
    ("The ruling means that tenants can stay.", []),
    ("Ann Doe means that it is late.", [("that it is late", "Ann Doe")]),
    ("The board guarantees that it is safe.", [("that it is safe", "board")]),
    ("His counterpart in Lund said it was late.", [("it was late", "His counterpart")]),
    ("His Turkish counterpart, Kaarel Tamm, said it was late.", [("it was late", "Kaarel Tamm")]),
    ("He was a baker, Ann Doe told them.", [("He was a baker", "Ann Doe")]),
    (
        "We’ll mend it — Chief Doe\n\nThe ruler of Lund, Chief Ann Doe, said it was late.",
        [("We’ll mend it", "Ann Doe"), ("it was late", "Ann Doe")],
    ),
    (
        "Final set to begin in Lund: Doe v Roe\n\nJane Roe, who meets Ann Doe, said it was late.",
        [("it was late", "Jane Roe")],
    ),
]


@pytest.mark.parametrize(("text", "said"), REPORTS)
def test_each_report_has_its_words_and_its_speaker(text: str, said: list[tuple[str, str | None]]) -> None:
    found = reading.find(text)

    assert [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in found] == said
