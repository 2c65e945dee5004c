"""What is said and what is only done, and by whom, clause by clause. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, the words reported without marks with their speakers
REPORTED: list[tuple[str, list[tuple[str, str | None]]]] = [
    # What patients and others have is counted; what a body or somebody reports is said.
    ("Four patients reported pain in the arm.", []),
    ("Most users reported no harm.", []),
    ("Four patients reported that the pier was shut.", [("that the pier was shut", "Four patients")]),
    ("The school reported three cases of measles.", [("three cases of measles", "school")]),
    # Whoever decides, finds out or understands something has said nothing.
    ("The board decided that the pier should be shut.", []),
    ("Ann Doe left upon finding out that the pier was shut.", []),
    ("Ann Doe ruled that the pier was shut.", [("that the pier was shut", "Ann Doe")]),
    # “Accused” before a name is a noun.
    ("Prime accused Bob Roe was held on Monday.", []),
    ("Ann Doe accused Bob Roe of theft.", [("of theft", "Ann Doe")]),
    # What somebody means to do, or does in passing, is told of them.
    ("Ann Doe wants to win the race.", []),
    ("Ann Doe vowed to win the race.", [("to win the race", "Ann Doe")]),
    ("Ann Doe plans to move to Lund in May.", []),
    ("The firm expects to open a mill in May.", [("to open a mill in May", "firm")]),
    # Rules of a body are what it has; whoever is reported dead reports nothing.
    ("Under Fifa rules the club has until Monday to appeal.", []),
    ("Under stock exchange rules the bidder has until noon.", []),
    ("Under Lund rules the firm must reply by Monday.", []),
    ("One man reported dead turned up alive in Lund.", []),
    ("Two crews reported homeless were seen in Lund.", []),
    # What describes the object of a verb.
    ("A baker who ignored repeated fire warnings has been jailed.", []),
    ("The board rejected proposed cuts to the guild.", []),
    ("The board met proposed rules with anger.", []),
    ("The board met and proposed rules for the guild.", [("rules for the guild", "board")]),
    # What is agreed, offered, written or had is a thing; who is to act may be told beside it.
    ("Ann Doe has agreed a deal to replace Bob Roe at the mill.", []),
    ("The union offered a plan to cut the fares.", []),
    ("Ann Doe wants nothing to do with the fair.", []),
    ("Ann Doe wants the board to act.", [("the board to act", "Ann Doe")]),
    ("Ann Doe has written several books about a mine that was shut.", []),
    ("Bakers who profess love for the town are trying to close it.", []),
    ("Ann Doe boasts she won.", [("she won", "Ann Doe")]),
    ("Ann Doe wrote the pier was shut.", [("the pier was shut", "Ann Doe")]),
    # Words that only look like a verb of saying.
    ("Bob Roe runs a reading campaign called Open Books.", []),
    ("They met in the Rust Belt states that have lost jobs.", []),
    ("Once we have proof or an incident report we will send more.", []),
    ("Concerns about the debt and fears it will spread sent shares lower.", []),
    ("The board reports it will spread.", [("it will spread", "board")]),
    # What is only supposed, or worth a thought, is nobody’s.
    ("Assuming that the board agrees, Ann Doe could open the pier.", []),
    ("It is worth remembering that Ann Doe lost.", []),
    ("Ann Doe left, remembering that she had lost.", [("that she had lost", "Ann Doe")]),
    ("It is fair to say that Ann Doe lost.", []),
    ("Ann Doe is right to say that it was late.", [("that it was late", "Ann Doe")]),
    ("They tried to get him to agree to say that it was late.", []),
    ("The judges seemed ready to say that the law was void.", []),
    # As somebody wants it is not as somebody says.
    ("The town will close the pier, as the draft proposes.", []),
    ("The town will close the pier, as Ann Doe said.", [("The town will close the pier", "Ann Doe")]),
    # A firm that recalls its goods has said nothing; a clause behind “after” tells when.
    ("The firm recalled 400 cars after a fault in the pump was found.", []),
    ("The firm announced 40 cuts after a loss in the spring was made public.", [("40 cuts", "firm")]),
    ("Ann Doe recalled that a fault in the pump was found.", [("that a fault in the pump was found", "Ann Doe")]),
    # What a plural in -s names is no verb behind “under”, nor where shares or profits have their own.
    ("Under Salt Panel rules Marsk has until May to make an offer.", []),
    ("Under oath Ann Doe claims that she left.", [("that she left", "Ann Doe")]),
    ("Marsk shares, which fell in May, rose after Ann Doe upgraded them to “hold”.", []),
    ("Ann Doe shares the view that it was late.", []),
    # What begins or goes on, with no “that”, is a deed.
    ("The guild began a strike over a debt owed its members by the town.", []),
    ("The guild continued a strike over a debt owed its members by the town.", []),
    ("The guild continued that it was late.", [("that it was late", "guild")]),
    # Whoever has a post in a body between commas speaks, whatever joins the words of its name.
    (
        "The Director, Centre for Salt Studies, Dr Ann Doe, told the Ledger that it was late.",
        [("that it was late", "Ann Doe")],
    ),
    (
        "The Chairman, Senate Committee on Works, Senator Ann Doe, said that it was late.",
        [("that it was late", "Ann Doe")],
    ),
    # A listed place before “who” is where somebody is.
    ("A trader in Zone 4, Abuja, who sells rice, said it was late.", [("it was late", "A trader")]),
    ("A trader in Zone 4, Ann Doe, who sells rice, said it was late.", [("it was late", "Ann Doe")]),
    # “That” alone is what was said before; a target that others judge is told of by the reporter.
    ("The firm denied that and said it would stay.", [("it would stay", "firm")]),
    (
        "Ann Doe said 40 homes would be built, a target that the guild says will be missed.",
        [("40 homes would be built", "Ann Doe"), ("will be missed", "guild")],
    ),
    (
        "Ann Doe said 40 homes would be built, a target that includes 12 flats.",
        [("40 homes would be built, a target that includes 12 flats", "Ann Doe")],
    ),
    # What is called for on the spot, or so many times, is a deed; more of it a demand.
    ("The speaker called for order seven times.", []),
    ("The driver called for an ambulance.", []),
    ("The guild called for urgent help for millers.", [("urgent help for millers", "guild")]),
    ("The guild called for help from the town.", [("help from the town", "guild")]),
    # A clause without marks that “and that” joins to quoted words is said, too.
    (
        "Ann Doe said staff were “in shock” and that the guild would seek more pay.",
        [("in shock", "Ann Doe"), ("that the guild would seek more pay", "Ann Doe")],
    ),
    (
        "Ann Doe said that the mill was late, but that the town was “tired”.",
        [("that the mill was late", "Ann Doe"), ("tired", "Ann Doe")],
    ),
    ("Ann Doe said the mill was “late” and the town tired.", [("late", "Ann Doe")]),
    ("Ann Doe said she liked “the mill” and that old barn.", [("the mill", "Ann Doe")]),
    # Who goes on without “and” says the next thing, too; what is told meanwhile, and where, ends what is said.
    (
        "The navy says it lasted an hour, says it was late.",
        [("it lasted an hour", "navy"), ("it was late", "navy")],
    ),
    (
        "Dock hands in Lund, who announced a ban from May, said they would leave.",
        [("they would leave", "Dock hands")],
    ),
    (
        "Bob Roe told them it was late as he warned it would rain.",
        [("it was late", "Bob Roe"), ("it would rain", "Bob Roe")],
    ),
    ("Ann Doe said profits had fallen as it rained.", [("profits had fallen as it rained", "Ann Doe")]),
    ("The board said prices would rise, in its new report.", [("prices would rise", "board")]),
    ("The board said it began in a barn, in a field.", [("it began in a barn, in a field", "board")]),
    # Where it was told, and what was asked, are no words of anybody.
    ("In the last talk of her trip, held in Lund, Ann Doe told the story of a lost town, which was dry.", []),
    ("Asked if it was safe, half of them said yes, compared with a third in May.", []),
    # Officials may be quoted at the end, and an estimate be read as a verb.
    ("The dam broke on Monday, officials were quoted as saying.", [("The dam broke on Monday", "officials")]),
    ("Prices have doubled, according to one estimate.", [("Prices have doubled", "one estimate")]),
    # A participle before the second of two subjects is no verb; “but” behind a comma goes on with who heard it.
    (
        "Ann Doe said the heat and unsettled weather could hurt the town.",
        [("the heat and unsettled weather could hurt the town", "Ann Doe")],
    ),
    ("The board heard Ann Doe’s claim that it was late, but did not buy it.", [("that it was late", "Ann Doe")]),
    (
        "The board heard Ann Doe’s claim that it was late, and that it rained.",
        [("that it was late, and that it rained", "Ann Doe")],
    ),
    # What is told of a body by the way is not its name.
    ("Undercover police left Lund. It was late, police said.", [("It was late", "police")]),
    ("The Lund police left. It was late, police said.", [("It was late", "Lund police")]),
    # The day between the verb and “that” may be last Monday; news that is announced is told elsewhere.
    ("Ann Doe announced last Monday that it was late.", [("that it was late", "Ann Doe")]),
    ("Ann Doe wants last year’s fares back.", [("last year’s fares back", "Ann Doe")]),
    ("Ann Doe announced the news in a post.", []),
    # Whoever is called a liar who says something has said it; whoever meets one has not.
    ("Bob Roe is a liar, bully and thief who has pledged to leave.", [("to leave", "Bob Roe")]),
    ("Bob Roe met a nurse who has pledged to leave.", [("to leave", "a nurse")]),
    # A list of those most wanted, and a debate that threatens something, say nothing.
    ("They are on the court’s most wanted list.", []),
    ("Ann Doe spoke in a debate that threatened to hurt them.", []),
    # Lives are claimed by what kills; what a body might say, and what nobody ever imagined, is not said.
    ("Ann Doe came after the floods that hit two towns, but mostly claimed young lives.", []),
    ("Ann Doe claimed Bob Roe lives in Lund.", [("Bob Roe lives in Lund", "Ann Doe")]),
    ("Ann Doe claimed two victims had lied.", [("two victims had lied", "Ann Doe")]),
    ("A worthy opposition would demand more roads.", []),
    ("A spokeswoman would say only that it was shut.", [("only that it was shut", "A spokeswoman")]),
    ("Ann Doe never imagined she would win.", []),
    ("Ann Doe said it all by looking as if she was late.", []),
    ("Ann Doe said it all began in a barn.", [("it all began in a barn", "Ann Doe")]),
    ("With fares rising in the town, the firm is adding pilot Ann Doe to its board.", []),
    # An object ends where the next clause begins.
    ("Bob Roe wants the votes and Ann Doe wants to win.", [("the votes", "Bob Roe")]),
    ("Bob Roe wants bread and butter for all.", [("bread and butter for all", "Bob Roe")]),
    (
        "Ann Doe emphasized roads in her first budget, and voters in Lund thanked her.",
        [("roads in her first budget", "Ann Doe")],
    ),
    # Who is described may not be who speaks; a place is nobody.
    (
        "A baker described Ann Doe as a woman who kept to herself but said she was kind.",
        [("Ann Doe as a woman who kept to herself", "A baker"), ("she was kind", "A baker")],
    ),
    # What a verb hands over only with “that”, and what somebody takes something for.
    ("Ann Doe accepted that the pier was unsafe.", [("that the pier was unsafe", "Ann Doe")]),
    ("Ann Doe shared that her son had been hurt.", [("that her son had been hurt", "Ann Doe")]),
    ("Ann Doe outlined how the fund would be spent.", [("how the fund would be spent", "Ann Doe")]),
    ("Ann Doe hailed the vote as a new start.", [("the vote as a new start", "Ann Doe")]),
    ("Bob Roe was fined after calling the mayor a thief.", [("the mayor a thief", "Bob Roe")]),
    ("The Salt Front claimed responsibility for the blast.", [("responsibility for the blast", "Salt Front")]),
    ("Ann Doe admitted her guilt.", []),
    ("Ann Doe confessed to taking the boat.", [("taking the boat", "Ann Doe")]),
    ("Marsk Ferry Union figures show that 40 boats sank.", [("that 40 boats sank", "figures")]),
    ("Ann Doe reported seeing smoke.", [("seeing smoke", "Ann Doe")]),
    ("Ann Doe said, for example, the pier was shut.", [("the pier was shut", "Ann Doe")]),
    ("Ann Doe said even a small rise would hurt.", [("even a small rise would hurt", "Ann Doe")]),
    ("Ann Doe said despite the rain, the pier was open.", [("despite the rain, the pier was open", "Ann Doe")]),
    ("Ann Doe said the fire was set, which she blamed on Bob Roe.", [("the fire was set", "Ann Doe")]),
    ("Ann Doe said the vote had failed but declined to give details.", [("the vote had failed", "Ann Doe")]),
    ("Ann Doe wrote to her members to say the vote was off.", [("the vote was off", "Ann Doe")]),
    # A verb behind “and” is told of whoever speaks, and not of those whom somebody sees, or whom a question is about.
    (
        "A nurse described patients lying in the hall and said masks had run out.",
        [("masks had run out", "A nurse")],
    ),
    (
        "Ann Doe noted that all of them were retired and asked whether it would hold.",
        [("that all of them were retired", "Ann Doe"), ("whether it would hold", "Ann Doe")],
    ),
    (
        "Nurses have found that the crew slept, a report published on Monday said.",
        [("Nurses have found that the crew slept", "a report")],
    ),
    ("The levy was old, a poll suggested, hours after Ann Doe left.", [("The levy was old", "a poll")]),
    ("One, a baker, claims he was sent away.", [("he was sent away", "One")]),
    ("In most states that vote in May, Ann Doe won.", []),
    ("Some advocates for bakers said it was late.", [("it was late", "Some advocates for bakers")]),
    ("Some say the pier will close.", [("the pier will close", "Some")]),
    ("Bakers in Lund fear that the pier will close.", [("that the pier will close", "Bakers")]),
    ("The pier is shut, as confirmed by Ann Doe, a doctor.", [("The pier is shut", "Ann Doe")]),
    ("Officials in and around Lund warned that the dam could break.", [("that the dam could break", "Officials")]),
    # “They” behind the words are seldom those whom the words are about.
    (
        "Nurses spoke on Monday. Many families are too poor to leave, they said.",
        [("Many families are too poor to leave", "Nurses")],
    ),
    ("While the nurses waited, they said that it was cold.", [("that it was cold", "the nurses")]),
    ("Ann Doe, who proposed the move, left.", []),
    ("Ann Doe, who said the move was late, left.", [("the move was late", "Ann Doe")]),
    # A relative clause may lack its second comma.
    ("Ann Doe, who was joined by Bob Roe said it was late.", [("it was late", "Ann Doe")]),
    ("The mayor, Ann Doe, who met the crew in Lund on Monday said it was late.", [("it was late", "Ann Doe")]),
    ("Ann Doe, who met Bob Roe, said it was late.", [("it was late", "Ann Doe")]),
    # What is added goes on from what is said, with and without a comma.
    (
        "Bob Roe said the law protects the strike adding that it was late.",
        [("the law protects the strike", "Bob Roe"), ("that it was late", "Bob Roe")],
    ),
    (
        "Bob Roe said the bill raised taxes adding to the pain.",
        [("the bill raised taxes adding to the pain", "Bob Roe")],
    ),
    # What somebody is to do may be two things, and a clause with “and that”, or “or”, belongs to what is said.
    ("Bob Roe asked parents to rise and demand a vote.", [("to rise and demand a vote", "Bob Roe")]),
    (
        "Ann Doe urged the board to close the pier and asked for money.",
        [("the board to close the pier", "Ann Doe"), ("money", "Ann Doe")],
    ),
    (
        "Ann Doe told the judge the board had paid, and that few had left.",
        [("the board had paid, and that few had left", "Ann Doe")],
    ),
    ("Ann Doe told the judge the board had paid, and she left.", [("the board had paid", "Ann Doe")]),
    # Whoever denies that somebody had done a thing, and says more, is one.
    (
        "Ann Doe denied that Bob Roe had fled and said he would come.",
        [("that Bob Roe had fled", "Ann Doe"), ("he would come", "Ann Doe")],
    ),
    # Somebody beside whom it happens speaks, too.
    ("Members left, with many councillors claiming the vote was late.", [("the vote was late", "many councillors")]),
    ("Bob Roe met Ann Doe claiming the vote was late.", []),
    # What a court hears it is told; “according to her” inside what she says is no second report.
    ("Ann Doe stole a boat, a court heard yesterday.", [("Ann Doe stole a boat", "a court")]),
    ("Ann Doe stole a boat, her mother heard yesterday.", []),
    ("Ann Doe said the port would shut, which, according to her, was sad.", [("the port would shut", "Ann Doe")]),
    # A document, or data, show what stands before.
    ("Prices rose in May, a leaked report showed.", [("Prices rose in May", "a leaked report")]),
    ("Ann Doe had left, her face showed.", []),
    # What opens with -ing and has a verb of its own is said; what somebody does meanwhile is not.
    ("Striking nurses will return, union leaders said.", [("Striking nurses will return", "union leaders")]),
    ("Rising rents have hit the poor, the board said.", [("Rising rents have hit the poor", "board")]),
    ("Smoking on the pier will be banned, Ann Doe said.", [("Smoking on the pier will be banned", "Ann Doe")]),
    ("Closing the mine costs jobs, according to Ann Doe.", [("Closing the mine costs jobs", "Ann Doe")]),
    ("Fearing the roof would fall, Ann Doe said she ran.", [("she ran", "Ann Doe")]),
    ("Seeing rents fall, Ann Doe said she sold the boat.", [("she sold the boat", "Ann Doe")]),
    ("Speaking after the vote she lost, Ann Doe said the town was poor.", [("the town was poor", "Ann Doe")]),
    # A text may end in a dash.
    ("Bob Roe said Ann Doe urged —", [("Ann Doe urged", "Bob Roe")]),
    # What is told of a thing aside does not end what is wanted of it.
    ("Ann Doe wants the mill, which is old, to close.", [("the mill, which is old, to close", "Ann Doe")]),
    ("Ann Doe wants the mill, which is old.", [("the mill", "Ann Doe")]),
    # What somebody calls a thing is the next thing that they say.
    (
        "Ann Doe said the board was late, calling it “daft”.",
        [("the board was late", "Ann Doe"), ("daft", "Ann Doe")],
    ),
    # A claim that somebody denies is not said by itself.
    ("Bob Roe said it was late, a claim denied by Ann Doe.", [("it was late", "Bob Roe")]),
    # The body that a sentence ends with as its source goes on as “it”.
    (
        "Few have left, according to the Lund Salt Board. It said it was late.",
        [("Few have left", "Lund Salt Board"), ("it was late", "Lund Salt Board")],
    ),
    # Whoever has a post with somebody is not that one, with capitals either.
    (
        "Ann Doe left. Doe’s Chief Press Secretary, Mr. Bob Roe, told the Ledger that it was late.",
        [("that it was late", "Bob Roe")],
    ),
    ("Ann Doe left. Doe’s Special Adviser on Trade said it was late.", [("it was late", "Doe’s Special Adviser")]),
    # A statement says what its writer says, whoever replies to it.
    (
        "Ann Doe replied to a letter by the clerk, Bob Roe, claiming that it was late.",
        [("that it was late", "Bob Roe")],
    ),
    ("Ann Doe met the clerk, Bob Roe, claiming that it was late.", [("that it was late", "Ann Doe")]),
    # “He” is nobody whom his own sentence names, and whom he tells of is not the next “he”.
    (
        "Bob Roe left. Tom Loe came. He denied the claims of Loe and said it was late.",
        [("it was late", "Bob Roe")],
    ),
    (
        "Bob Roe said it was late. He added that Tom Loe had left. The board met. He said it was early.",
        [("it was late", "Bob Roe"), ("that Tom Loe had left", "Bob Roe"), ("it was early", "Bob Roe")],
    ),
    ("Bob Roe commented on Ann Doe’s claim on Monday that it was late.", [("that it was late", "Ann Doe")]),
    ("Bob Roe said in his statement on Monday that it was late.", [("that it was late", "Bob Roe")]),
    # A shot is not fired as words are.
    ("Police say moments before the rain, the man fired at a boat.", []),
    # A country of two names may have had its minister.
    ("Former Lund and Marsk Prime Minister Ann Doe said it was late.", [("it was late", "Ann Doe")]),
    # What opens a sentence with “although” ends where the main clause begins.
    ("Although Ann Doe said it was late, Bob Roe left.", [("it was late", "Ann Doe")]),
    (
        "Ann Doe said that although it was late, the crew had left.",
        [("that although it was late, the crew had left", "Ann Doe")],
    ),
    # A letter says what stands before it.
    (
        "The crew will leave, said a statement issued by the Lund Salt Board.",
        [("The crew will leave", "Lund Salt Board")],
    ),
    ("The crew will leave, said a letter signed by Ann Doe.", [("The crew will leave", "Ann Doe")]),
    # Whoever has a post in a body of a long name is not the body.
    (
        "On Monday, the Lund Council of Unions general secretary, Ann Doe, said it was late.",
        [("it was late", "Ann Doe")],
    ),
    ("The Department of Health chief medical officer, Ann Doe, said it was late.", [("it was late", "Ann Doe")]),
    # What “that” means is no speech.
    ("The pier was shut, but that did not mean that it was late.", []),
    # A governor of another state is another.
    (
        "The Marsk State Governor, Bob Roe, left. The Orul State governor said it was late.",
        [("it was late", "The Orul State governor")],
    ),
    (
        "The Marsk State Governor, Bob Roe, left. The Marsk State governor said it was late.",
        [("it was late", "Bob Roe")],
    ),
    ("The Marsk State Governor, Bob Roe, left. The state governor said it was late.", [("it was late", "Bob Roe")]),
    # “With” gives a form in -ing its own speaker; whoever is met with a clerk who says something has not said it.
    ("Bob Roe did not pay, with his lawyers arguing that he was ill.", [("that he was ill", "his lawyers")]),
    ("Bob Roe did not pay the fine with his lawyers arguing that he was ill.", [("that he was ill", "his lawyers")]),
    ("Bob Roe left the hall with two guards shouting that he was ill.", [("that he was ill", "two guards")]),
    ("Bob Roe spoke in the hall, arguing that he was ill.", [("that he was ill", "Bob Roe")]),
    ("Bob Roe left with his lawyers, arguing that he was ill.", [("that he was ill", "Bob Roe")]),
    # Whoever is named behind a body with “and” in its name speaks, and not the body.
    ("The Salt and Tin Guild’s Ann Doe says it is late.", [("it is late", "Ann Doe")]),
    ("The Ferry and Salt Workers Union’s Ann Doe said it was late.", [("it was late", "Ann Doe")]),
    ("The Salt Guild’s Ann Doe says it is late.", [("it is late", "Ann Doe")]),
    ("The guild and Bob Roe say it is late.", [("it is late", "guild")]),
    # A land that is ruled, the worst that is feared, and what somebody is determined about have not been said.
    ("The old king ruled Marsk for 32 years before he was forced out.", []),
    ("The old king ruled Marsk and Orle for 32 years until he died.", []),
    ("The judge ruled the pier was unsafe before it fell.", [("the pier was unsafe before it fell", "The judge")]),
    ("Bakers are fearing the worst with rain forecast for May.", []),
    ("Bakers fear the worst is to come.", [("the worst is to come", "Bakers")]),
    ("Police met 300 bakers, who determined their chief would not be held.", []),
    ("The coroner determined the boy had drowned.", [("the boy had drowned", "The coroner")]),
    # What is seen of others lets the reporter think something; people who are seen may say it.
    ("Lorries have been seen leaving Lund, suggesting that a strike is near.", []),
    ("Shutters were seen down in Lund, suggesting a strike was near.", []),
    ("Ann Doe was quoted in the Ledger, suggesting that it was late.", [("that it was late", "Ann Doe")]),
    ("Ministers were heard on Monday, suggesting that it was late.", [("that it was late", "Ministers")]),
    # “Neither” opens who has not said it, behind what has gone before; what others say begins with their adverb.
    ("The court had not considered that plan and neither the clerk nor the cook had told the judge there was one.", []),
    (
        "Police say they hold 160 men but so far, Ann Doe says it is late.",
        [("they hold 160 men", "Police"), ("it is late", "Ann Doe")],
    ),
    ("Police say they hold 160 men but have lost some.", [("they hold 160 men but have lost some", "Police")]),
    # What whoever speaks does meanwhile belongs to no words; what has been given besides was not asked for.
    (
        "Arriving at the yearly dinner in Lund, Ann Doe said, she hoped it would help.",
        [("she hoped it would help", "Ann Doe")],
    ),
    (
        "The board has demanded the arrest of 36 men and given Bob Roe 12 hours to comply.",
        [("the arrest of 36 men", "board")],
    ),
    ("The board has demanded food and water.", [("food and water", "board")]),
    # Whoever feels so between commas acts, and not who is told of there; a name behind “with” may speak.
    (
        "Ann Doe, angry that Bob Roe had not stopped the guild, who burned two mills, ordered her guards to leave.",
        [("her guards to leave", "Ann Doe")],
    ),
    (
        "The raid came after Ann Doe, furious that Bob Roe had hired men, who stole a car, warned that it was late.",
        [("that it was late", "Ann Doe")],
    ),
    ("Ann Doe, sure that Bob Roe had lied, said it was late.", [("it was late", "Ann Doe")]),
    ("The sale led to rows with President Roe saying he was against it.", [("he was against it", "Roe")]),
    ("Bob Roe held talks with Ann Doe saying he was ready.", [("he was ready", "Bob Roe")]),
    # A condition goes on behind whoever is named in it.
    (
        "The guild has threatened to strike unless its chief, Bob Roe, is freed.",
        [("to strike unless its chief, Bob Roe, is freed", "guild")],
    ),
    (
        "The guild has threatened to strike if its chief, Bob Roe, or any of its bakers are held.",
        [("to strike if its chief, Bob Roe, or any of its bakers are held", "guild")],
    ),
    (
        "The guild has threatened to strike if it rains, Bob Roe said.",
        [("The guild has threatened to strike if it rains", "Bob Roe")],
    ),
    # “Instead of” is no charge.
    ("Ann Doe accused the navy instead of the guild.", []),
    ("Ann Doe accused the navy of theft.", [("of theft", "Ann Doe")]),
]
QUOTED = [
    # What somebody within a report shows, or plans, is told in the words of the report.
    ("The board claimed that Bob Roe has shown “no care at all”.", "board"),
    ("Bob Roe alleged that a group led by Tom Loe planned “to burn the pier”.", "Bob Roe"),
    ("Ann Doe said Bob Roe began to rest and “really slept”.", "Ann Doe"),
    ("Ann Doe said Bob Roe was barred for spreading “odd” news.", "Ann Doe"),
    ("Bob Roe alleged that Tom Loe called the pier “a poor old wreck”.", "Tom Loe"),
    ("Ann Doe was adamant that the board will not allow the crew “to run the house”.", "Ann Doe"),
    # Whoever is quoted speaks, not who quotes.
    ("“It was a mess then,” the Lund Ledger quoted Ann Doe, who left.", "Ann Doe"),
    # Whoever is asked may answer, and is nobody who is named.
    ("Asked by Bob Roe whether it rained, Tom Loe replied: “It was a mess then.”", "Tom Loe"),
    ("In a remark that rang across the hall, Ann Doe cautioned, “It was a mess then.”", "Ann Doe"),
    # Two posts with a sign between them are of one person.
    ("“It was a mess then,” Managing Director & CEO Ann Doe told reporters here.", "Ann Doe"),
    ("“It was a mess then,” said Chairman & Managing Director Ann Doe.", "Ann Doe"),
    ("Deputy President Ann Doe left. Later the DP asked Bob Roe to stay.\n\n“It was a mess,” she said.", "Ann Doe"),
    ("Probed on more state visits after the talks, Ann Doe said:\n\n“It was a mess then.”", "Ann Doe"),
    # Whoever spoke last may be somebody whom only a description stands for.
    (
        "Salt Party leader Bob Roe said it was so.\n\nLater, the First Minister said he was ill.\n\n“It was,” he said.",
        "the First Minister",
    ),
    ("Speaking after the Lund club lost to Marsk, Ann Doe thanked the crowd.\n\n“It was a mess then.”", "Ann Doe"),
]


@pytest.mark.parametrize(("text", "said"), REPORTED)
def test_what_is_said_has_its_words_and_its_speaker(text: str, said: list[tuple[str, str | None]]) -> None:
    found = [(one.segments[0].of(text), one.speaker and one.speaker.name) for one in reading.find(text)]

    assert found == said


@pytest.mark.parametrize(("text", "speaker"), QUOTED)
def test_quoted_words_are_of_whoever_utters_them(text: str, speaker: str) -> None:
    last = reading.find(text)[-1]

    assert last.speaker is not None
    assert last.speaker.name == speaker
