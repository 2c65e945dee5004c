"""Who speaks the words between quotation marks. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, what is quoted, who speaks
WITHIN_A_SENTENCE: list[tuple[str, str, str | None]] = [
    # A verb joined behind a comma goes on from the verb of saying, not from what it hands over.
    ("Ann Doe said the teachers had carried the load, and faulted an “absent” ministry.", "absent", "Ann Doe"),
    ("Ann Doe told the council that Bob Roe had left, and called the plan “mad”.", "mad", "Ann Doe"),
    ("Ann Doe says the bank will lend but says it is “no easy thing”.", "no easy thing", "Ann Doe"),
    ("Ann Doe said Bob Roe should resign, and accused the port of a “lack of care”.", "lack of care", "Ann Doe"),
    ("Ann Doe claimed that the crew slept, and blamed a “tired” captain.", "tired", "Ann Doe"),
    # Without the comma it may go on from either, and what is handed over is nearer.
    ("Ann Doe said the judge had read the letter and called it “a forgery”.", "a forgery", "the judge"),
    ("Ann Doe said the port was shut. Bob Roe came, and called the plan “mad”.", "mad", "Bob Roe"),
    # What is thought of a statement is none of it.
    ("Ann Doe left. Bob Roe found her answer “evasive”.", "evasive", "Bob Roe"),
    ("Ann Doe left. Bob Roe considered her claim “rude”.", "rude", "Bob Roe"),
    ("Ann Doe left. Bob Roe quoted her answer, “No.”", "No.", "Ann Doe"),
    # Whoever says the sentence before a colon says the words behind it.
    ("Two boats sank, said Ann Doe: “It was over in a minute.”", "It was over in a minute.", "Ann Doe"),
    ("The dike will hold, said Ann Doe, the mayor of Lund: “It is strong.”", "It is strong.", "Ann Doe"),
    ("At least 14 people were killed, said Ann Doe, the mayor: “We warned them.”", "We warned them.", "Ann Doe"),
    ("It rains too much, wrote the mayor, Ann Doe: “We are wet.”", "We are wet.", "Ann Doe"),
    ("Prices fell again, said Ann Doe of Lund Bank: “It is good.”", "It is good.", "Ann Doe"),
    # But whoever is asked or told something there only hears it.
    ("Bob Roe stood up, shut the door, told Ann Doe: “It is late.”", "It is late.", "Bob Roe"),
    # A condition between the words and their speaker is no speaker.
    ("“It would be sad” if you have to leave in May, Ann Doe said.", "It would be sad", "Ann Doe"),
    ("“It would be sad” when they close it, said Ann Doe.", "It would be sad", "Ann Doe"),
    ("“It would be sad,” as Ann Doe put it.", "It would be sad,", "Ann Doe"),
    # A body with “and” in its name, in the role in front of a person, is not who speaks.
    ("Orul Roads and Bridges Agency head Ann Doe said it was “no small thing”.", "no small thing", "Ann Doe"),
    ("Tarn and Selby Ferries chief Ann Doe called it “no small thing”.", "no small thing", "Ann Doe"),
    ("Society for Roads and Harbours president Ann Doe said: “It is late.”", "It is late.", "Ann Doe"),
    ("Orul Bank and Salt Party leader Ann Doe said it was “no small thing”.", "no small thing", "Orul Bank"),
    # Where it has no capital, a word is no abbreviation: somebody is ill.
    ("Ann Doe said he was ill. His wife, Bea Roe, called it “no small thing”.", "no small thing", "Bea Roe"),
    # Commas within the name of a body divide no sentence.
    (
        "“It is late,” said the Ministry of Works, Housing and Rural Affairs.",
        "It is late,",
        "Ministry of Works, Housing and Rural Affairs",
    ),
    # Some of several people are not whoever tells of them.
    ("Ann Doe said that one of them had told her, “It is late.”", "It is late.", "one of them"),
    ("Ann Doe met the bakers. Two of them called it “no small thing”.", "no small thing", "Two of them"),
    ("Two of the bakers called it “no small thing”.", "no small thing", "Two of the bakers"),
    ("In Lund, two of the bakers called it “no small thing”.", "no small thing", "two of the bakers"),
    ("In Lund, half of the bakers called it “no small thing”.", "no small thing", "half of the bakers"),
    ("In Lund, two of them called it “no small thing”.", "no small thing", "two of them"),
    ("Ann Doe, the best of them, called it “no small thing”.", "no small thing", "Ann Doe"),
    # The minister of a headline is the first that is named.
    (
        "Minister says “it is late”\n\nThe mines minister, Ann Doe, left. So did the roads minister, Bob Roe.",
        "it is late",
        "Ann Doe",
    ),
    # A post with its matter, or its place, in a headline is that of whom the text gives it.
    ("Toll rises; mines minister says “it is late”\n\nMines Minister Ann Doe left.", "it is late", "Ann Doe"),
    ("Orul mayor says “it is late”\n\nMayor Ann Doe left Orul.", "it is late", "Ann Doe"),
    ("Orul mayor says “it is late”\n\nDeputy Mayor Ann Doe left Orul.", "it is late", "Orul mayor"),
    ("Deputy mayor says “it is late”\n\nMayor Ann Doe left Orul.", "it is late", "Deputy mayor"),
    ("Mines minister says “it is late”\n\nSports Minister Ann Doe left.", "it is late", "Mines minister"),
    # Behind a noun for somebody, his name may come with what else he is.
    ("Her son, the baker Bob Roe, said: “It is late.”", "It is late.", "Bob Roe"),
    ("“It is late,” said her son, the baker Bob Roe.", "It is late,", "Bob Roe"),
    ("Her son, a friend of the baker Bob Roe, said: “It is late.”", "It is late.", "Her son"),
    # A firm by what it is, and by the end of its name.
    ("Orul Airlines grew. “It is late,” the carrier said.", "It is late,", "Orul Airlines"),
    ("Lund Bank grew. “It is late,” the lender said.", "It is late,", "Lund Bank"),
    ("Lund Bank grew. “It is late,” the airline said.", "It is late,", "airline"),
    ("Brightside Foods grew. “It is late,” the maker of frozen pies said.", "It is late,", "Brightside Foods"),
    # Whoever rejects what was said goes on, though others have spoken.
    ("Tom Doe said so.\n\nBob Roe rejected the charge. “It is late,” he said.", "It is late,", "Bob Roe"),
]
OF_ANOTHER_CLAUSE: list[tuple[str, str, str | None]] = [
    # Whoever says the sentence goes on with what is told of today, or of the matter, behind what lies in the past.
    ("Ann Doe claimed Bob Roe struck him and says it was “no small thing”.", "no small thing", "Ann Doe"),
    ("Ann Doe said Bob Roe fed the strike and noted that it was “no small thing”.", "no small thing", "Ann Doe"),
    ("Ann Doe said Bob Roe called her and told her it was “no small thing”.", "no small thing", "Bob Roe"),
    ("Ann Doe said the ties grew as the trade fell, while accusing the board of “sleep”.", "sleep", "Ann Doe"),
    ("Ann Doe said the bill is sound and called it “no small thing”.", "no small thing", "Ann Doe"),
    (
        "Ann Doe said that Bob Roe had met the crew and warned that it was “no small thing”.",
        "no small thing",
        "Ann Doe",
    ),
    ("Ann Doe said that Bob Roe had met the crew and called it “no small thing”.", "no small thing", "Bob Roe"),
    # What is to come, or only is so, ends behind “but” where whoever says it goes on.
    ("Ann Doe said the letter was welcome but warned the board against “more sleep”.", "more sleep", "Ann Doe"),
    ("Ann Doe said the letter was long and warned the board against “more sleep”.", "more sleep", "the letter"),
    ("Ann Doe insisted the pool would open next year and accused the board of “sleep”.", "sleep", "Ann Doe"),
    # Who says nothing has not said what follows.
    ("A clerk said the firm did not comment on prices but that “the pier was wet”.", "the pier was wet", "A clerk"),
    ("A clerk said the firm had complained that “the pier was wet”.", "the pier was wet", "firm"),
    # A body in the post of somebody is not that person.
    ("Home Guard Captain Ann Doe came. “We go,” the home guard said.", "We go,", "home guard"),
    ("Home Guard Captain Ann Doe came. “We go,” the captain said.", "We go,", "Ann Doe"),
    ("Ann Doe, a prison guard, came. “We go,” the guard said.", "We go,", "Ann Doe"),
    # The words of a headline are not what a body is called.
    ("Judge fines hospital over leak\n\nThe crew came. “We go,” the hospital said.", "We go,", "hospital"),
    ("The Lund heart hospital is old.\n\nThe crew came. “We go,” the hospital said.", "We go,", "Lund heart hospital"),
    ("Ann Doe called herself “Tired of it all”.", "Tired of it all", "Ann Doe"),
    # Whoever has a title and a body is not that body.
    ("Inspector Ann Doe of the Orul police said: “It is late.”", "It is late.", "Ann Doe"),
    ("Captain Ann Doe of the Orul coastguard said: “It is late.”", "It is late.", "Ann Doe"),
    ("The head of the Orul police said: “It is late.”", "It is late.", "The head of the Orul police"),
    # A relative who came up since may be “he” as well as whoever was named before.
    ("Bob Roe said it rained. Ann Doe sued her father. “It is late,” he said.", "It is late,", "he"),
    ("Bob Roe said it rained. My grandfather was a miner. “It is late,” he used to say.", "It is late,", "he"),
    ("Bob Roe said it rained. His grandfather was a miner. “It is late,” he said.", "It is late,", "Bob Roe"),
    (
        "Ann Doe told the guard that Roe hit him with a frying pan “because I sold her phone”.",
        "because I sold her phone",
        "Ann Doe",
    ),
    ("Bob Roe said it rained. Ann Doe told her late husband. “It is late,” he said.", "It is late,", "he"),
    ("Bob Roe said it rained. Ann Doe sued her sister. “It is late,” he said.", "It is late,", "Bob Roe"),
    ("Bob Roe said Ann Doe sued her father. “It is late,” he said.", "It is late,", "Bob Roe"),
    ("Bob Roe said it rained. He met Ann Doe and her son. “It is late,” he said.", "It is late,", "Bob Roe"),
    # So may a stranger in the sentence before, but not what somebody only is, or after a new paragraph.
    ("Bob Roe said it rained.\nA man, 34, was held. “It is late,” he said.", "It is late,", "he"),
    ("Bob Roe said it rained.\nAnn Doe was hit by a driver. “It is late,” he said.", "It is late,", "he"),
    ("Bob Roe said it rained.\nAnn Doe was hit by a woman. “It is late,” he said.", "It is late,", "Bob Roe"),
    ("Bob Roe said it rained.\nRoe was hit by a driver. “It is late,” he said.", "It is late,", "Bob Roe"),
    ("Bob Roe said it rained.\nIt was no job for a cook.\n“It is late,” he said.", "It is late,", "Bob Roe"),
    # Whoever slams somebody who did something goes on.
    ("The board slammed Bob Roe who fed the crew and claimed the pier was “a wreck”.", "a wreck", "board"),
    ("The board named Bob Roe who fed the crew and claimed the pier was “a wreck”.", "a wreck", "Bob Roe"),
    # Whoever is accused of saying something has said it; not what somebody is accused of.
    (
        "Ann Doe accused Bob Roe of claiming the pier was “a slow and very old wreck”.",
        "a slow and very old wreck",
        "Bob Roe",
    ),
    ("Ann Doe accused Bob Roe of being “a danger to the town”.", "a danger to the town", "Ann Doe"),
    # What “he” calls something is told of whoever judges it.
    ("Bob Roe left. The mayor condemned what he called a “cruel and silly” plot.", "cruel and silly", "The mayor"),
    ("Bob Roe left. Ann Doe condemned what he called a “cruel and silly” plot.", "cruel and silly", "Bob Roe"),
    # A condition is named by whoever says the sentence.
    ("Ann Doe said she would go if the board went on using “iron tools”.", "iron tools", "Ann Doe"),
    ("Ann Doe warned to strike if the board persisted in using “iron tools”.", "iron tools", "Ann Doe"),
    # What somebody praises in an aside is theirs, and not what the board behind the verb says.
    ("Ann Doe, who praised the “brave” crew, said the board “clings to the past”.", "brave", "Ann Doe"),
    ("Ann Doe praised the “brave” crew, said the board.", "brave", "board"),
    # A body in a place is that body, also behind its short form; so is an aside that lacks its comma.
    ("The Lund Salt Union (LSU) in the Eastern Cape says it is “shocked”.", "shocked", "Lund Salt Union"),
    ("Ann Doe, the chair of the Lund Salt Union (LSU) called it “cruel”.", "cruel", "Ann Doe"),
    ("The chair of the Lund Salt Union (LSU) called it “cruel”.", "cruel", "The chair of the Lund Salt Union"),
    # Whoever has a post in a body is not that body.
    ("“We go,” said the LSU’s MP and Shadow Minister of Roads Ann Doe.", "We go,", "Ann Doe"),
    ("“We go,” said LSU’s Senator retired Col Bob Doe.", "We go,", "Bob Doe"),
    ("“We go,” said the LSU’s MP. Ann Doe left.", "We go,", "the LSU’s MP"),
    ("LSU’s Alor Setar MP, Bob Roe, called it “cruel”.", "cruel", "Bob Roe"),
    ("Another Labour frontbencher, Bob Roe, called it “cruel”.", "cruel", "Bob Roe"),
    ("A spokesman for Bob Roe called it “cruel”.", "cruel", "A spokesman for Bob Roe"),
    ("The Chief Whip and Member of Parliament for Lund, Bob Roe, called it “cruel”.", "cruel", "Bob Roe"),
    # What somebody only sees, or a document shows, whoever tells of it puts into words.
    ("Ann Doe told the court that Bob Roe saw him “holding something bright”.", "holding something bright", "Ann Doe"),
    ("Ann Doe said the texts showed “a lack of respect”.", "a lack of respect", "Ann Doe"),
    ("Ann Doe said the board called it “a lack of respect”.", "a lack of respect", "board"),
    # Long posts, firms and towns between a name and its verb say nothing.
    ("Ann Doe, a writer and founder of the drive to get the mill closed, called it “poor”.", "poor", "Ann Doe"),
    ("“It is poor,” Ann Doe, head of MKS, a coin grading company in Lund told the Ledger.", "It is poor,", "Ann Doe"),
    ("The Salt Board, which is based in Lund, Sweden, called it “poor”.", "poor", "Salt Board"),
    ("Norland won but Ann Doe – one of the fans – says it was “poor”.", "poor", "Ann Doe"),
    ("The Lund and Marsk Prime Minister Ann Doe says it is “poor”.", "poor", "Ann Doe"),
    ("The ministry is working to prevent spread of the fire, Ann Doe said, calling it “poor”.", "poor", "Ann Doe"),
    ("A note signed by Bob Roe, and sent to clerks attending a fair in Lund, called it “poor”.", "poor", "Bob Roe"),
    # With somebody saying it, the words are theirs; a clause behind “said” has a subject of its own.
    ("Ann Doe called it “poor”, with Bob Roe saying strikes will be “very bad”.", "very bad", "Bob Roe"),
    ("Ann Doe, citing “the storm of the year,” said the fair could be late.", "the storm of the year,", "Ann Doe"),
    ("“The storm of the year,” said the fair, which was late.", "The storm of the year,", "the fair"),
    # A past form in a phrase belongs to its noun: the question that was asked of the court.
    (
        "Norway said there is a “close link” between the question asked of the court and the “pending case”.",
        "pending case",
        "Norway",
    ),
    # An aside may end with a title, or with words that somebody said at another time.
    ("Ann Doe, author of “Grey Boats,” said it was “a bad day”.", "a bad day", "Ann Doe"),
    ("Ann Doe, the host of the popular “Good Day”, said it was “a bad day”.", "a bad day", "Ann Doe"),
    ("Ann Doe, best known for “Grey Boats,” called it “a bad day”.", "a bad day", "Ann Doe"),
    ("Ann Doe, who wrote “Grey Boats”, told Bob Roe it was “a bad day”.", "a bad day", "Ann Doe"),
    ("Ann Doe spoke of a year of “Grey Boats,” said Bob Roe, who called it “a bad day”.", "a bad day", "Bob Roe"),
    # What others will say is said by whoever expects it; what they have said is not.
    ("Ann Doe expects critics will say the pier is “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("Ann Doe predicts that allies will say it is “a bad day”.", "a bad day", "Ann Doe"),
    ("Ann Doe fears that Bob Roe will say it was “all for nothing”.", "all for nothing", "Ann Doe"),
    ("Ann Doe hopes the board would say it was “well built”.", "well built", "Ann Doe"),
    ("Ann Doe suspects voters will tell her it is “too late”.", "too late", "Ann Doe"),
    ("Ann Doe expects a lot. Critics say the pier is “a slow wreck”.", "a slow wreck", "Critics"),
    ("Ann Doe regrets that Bob Roe said it was “all for nothing”.", "all for nothing", "Bob Roe"),
    ("Ann Doe fears the worst, and Bob Roe said it was “all for nothing”.", "all for nothing", "Bob Roe"),
    ("Ann Doe predicts rain. Bob Roe will say it is “a bad day”.", "a bad day", "Bob Roe"),
    ("Ann Doe left when critics said the pier was “a slow wreck”.", "a slow wreck", "critics"),
    # A counsel is whoever is named beside the role, and not the client.
    ("Counsel for Ann Roe, Bob Doe, said she “never saw a ship”.", "never saw a ship", "Bob Doe"),
    ("A lawyer for Ann Roe, Bob Doe, said she “never saw a ship”.", "never saw a ship", "Bob Doe"),
    ("The spokeswoman for Marsk, Ann Doe, called it “a slow wreck”.", "a slow wreck", "Ann Doe"),
    # A man whose name stands behind that of his spokeswoman's post is whom she speaks for.
    ("A spokeswoman for the mayor, Bob Roe, called it “a slow wreck”.", "a slow wreck", "A spokeswoman for the mayor"),
    (
        "“It is a slow wreck,” said a spokeswoman for the mayor, Bob Roe.",
        "It is a slow wreck,",
        "a spokeswoman for the mayor",
    ),
    ("A spokeswoman for the mayor, Ann Doe, called it “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("A spokesman for the mayor, Bob Roe, called it “a slow wreck”.", "a slow wreck", "Bob Roe"),
    ("A lawyer for Lund’s bakers, Bob Doe, said it was “all for nothing”.", "all for nothing", "Bob Doe"),
    ("An adviser for the port, Ann Doe, said it was “a bad day”.", "a bad day", "Ann Doe"),
    ("A lawyer for Ann Roe said she “never saw a ship”.", "never saw a ship", "A lawyer for Ann Roe"),
    ("A lawyer for Ann Roe, who has three, said she “never saw a ship”.", "never saw a ship", "A lawyer for Ann Roe"),
    # An adjective with “to” or “with” belongs to the noun before it, whose name stands without it.
    ("“It is shut,” said a person close to Ann Doe.", "It is shut,", "a person"),
    ("“It is shut,” an aide familiar with the talks said.", "It is shut,", "an aide"),
    ("An official close to the talks called it “a slow wreck”.", "a slow wreck", "An official"),
    ("A minister loyal to Ann Doe said it was “a bad day”.", "a bad day", "A minister"),
    ("A lawyer sympathetic to the port said it was “a bad day”.", "a bad day", "A lawyer"),
    ("A close aide said it was “a bad day”.", "a bad day", "A close aide"),
    ("A loyal minister said it was “a bad day”.", "a bad day", "A loyal minister"),
    ("Residents close to tears called it “a bad day”.", "a bad day", "Residents"),
    ("Ann Doe, close to tears, called it “a bad day”.", "a bad day", "Ann Doe"),
    # A name after “of” is no speaker for the colon behind it, and the sides of a match say nothing.
    (
        "The plaque marks the opening of Marsk Hall: “Built by all of the people of the town.”",
        "Built by all of the people of the town.",
        "The plaque",
    ),
    ("Ann Doe: “Built by all of the people of the town.”", "Built by all of the people of the town.", "Ann Doe"),
    # “Her talk with Doe” is no talk of Doe’s.
    (
        "Mary Reed was tired. In her talk with Ann Doe, she sat down. “It is cold,” she said.",
        "It is cold,",
        "Mary Reed",
    ),
    (
        "Mary Reed was tired. After her visit to Ann Doe she sat down. “It is cold,” she said.",
        "It is cold,",
        "Mary Reed",
    ),
    ("Ann Doe was tired. Mary Reed sat down. “It is cold,” she said.", "It is cold,", "Mary Reed"),
    # “In Doe’s case, she” is Doe.
    (
        "“It is cold,” said Ann Doe. In Mary Reed’s case, she waited at home. “I was afraid,” she said.",
        "I was afraid,",
        "Mary Reed",
    ),
    (
        "“It is cold,” said Ann Doe. In Mary Reed’s house, she waited at home. “I was afraid,” she said.",
        "I was afraid,",
        "Ann Doe",
    ),
    # What somebody only is, nobody has said; nor does a claim say the predicate that it is given.
    ("Iowa is a “right to work for all in the town” state.", "right to work for all in the town", None),
    ("Ann Doe was “very happy to be home again”.", "very happy to be home again", None),
    ("The port is “a very slow wreck of wood”.", "a very slow wreck of wood", None),
    ("Marsk Rail was “one of the oldest firms in town”.", "one of the oldest firms in town", None),
    ("They are “one of the oldest crews in town”.", "one of the oldest crews in town", None),
    ("Ann Doe said the port is “a very slow wreck of wood”.", "a very slow wreck of wood", "Ann Doe"),
    ("Ann Doe is quoted as calling it “a very slow wreck of wood”.", "a very slow wreck of wood", "Ann Doe"),
    ("The port is “a very slow wreck of wood”, Ann Doe said.", "a very slow wreck of wood", "Ann Doe"),
    ("The port is “a very slow wreck of wood”, according to Ann Doe.", "a very slow wreck of wood", "Ann Doe"),
    ("Ann Doe told him that the ministry’s claim “is quite false”.", "is quite false", "Ann Doe"),
    ("Ann Doe said that Bob Roe’s words “are quite false”, and left.", "are quite false", "Ann Doe"),
    ("Ann Doe read the ministry’s claim “the pier was safe”.", "the pier was safe", "ministry"),
    ("Ann Doe was blunter: “It is a very slow wreck of wood.”", "It is a very slow wreck of wood.", "Ann Doe"),
    # How somebody spoke is told in the words of whoever tells it.
    (
        "Bob Roe wrote that Ann Doe spoke “movingly about her years in port”.",
        "movingly about her years in port",
        "Bob Roe",
    ),
    ("Bob Roe said Ann Doe spoke “as if the port were hers”.", "as if the port were hers", "Bob Roe"),
    ("Bob Roe said Ann Doe spoke of “a slow death”.", "a slow death", "Ann Doe"),
    # Each paper is named before its own words.
    (
        "The Lund Ledger wrote:\n\n“It was a long day in the port.\n\nThe Marsk Post wrote:\n\n“It was cold.”",
        "It was a long day in the port.",
        "Lund Ledger",
    ),
    # “She” right after “Doe said” is Doe, whoever has spoken before.
    (
        "“I am here,” said Bob Roe. The baker of Orul, Tom Poe, has said he wants “more fresh bread”.",
        "more fresh bread",
        "Tom Poe",
    ),
    (
        "“I am here,” said Bob Roe. On Monday Tom Poe said that he saw “no more fresh bread”.",
        "no more fresh bread",
        "Tom Poe",
    ),
    (
        "“I am here,” said Bob Roe. On Monday Tom Poe left. He saw “no more fresh bread”, he said.",
        "no more fresh bread",
        "Tom Poe",
    ),
    # “The spokesman” is whoever was called so last.
    (
        "Bob Doe, the spokesman of Marsk, left. It rained, a spokesman said. “There is none,” the spokesman said.",
        "There is none,",
        "a spokesman",
    ),
    (
        "Bob Doe, a spokesman of Marsk, left. It rained, Poe’s spokesman said. “There is none,” the spokesman said.",
        "There is none,",
        "the spokesman",
    ),
    (
        "Bob Doe, the spokesman of Marsk, left. Orul is warm. “There is none,” the spokesman said.",
        "There is none,",
        "Bob Doe",
    ),
    (
        "The mayor, Ann Doe, left. A baker laughed. “There are no plans,” the mayor said.",
        "There are no plans,",
        "Ann Doe",
    ),
    (
        "The mayor, Ann Doe, left. A mayor of another town laughed. “There are no plans,” the mayor said.",
        "There are no plans,",
        "the mayor",
    ),
]
MORE_WITHIN_A_SENTENCE: list[tuple[str, str, str | None]] = [
    ("When asked about the trams at Lund, Ann Doe from Marsk Rail said, “It is long.”", "It is long.", "Ann Doe"),
    ("Asked about the trams at Lund, Ann Doe of Marsk Rail said: “It is long.”", "It is long.", "Ann Doe"),
    ("On Monday Sen. Ann Doe, R-Texas tweeted it “stinks to high heaven”.", "stinks to high heaven", "Ann Doe"),
    ("The paper would “lay the groundwork” for it, according to Ann Doe’s remarks.", "lay the groundwork", "Ann Doe"),
    ("Ann Doe called the plan “quite mad” and Bob Roe’s remarks suggesting more “absurd”.", "absurd", "Ann Doe"),
    # A participle that belongs to a noun, a letter, and somebody who does suggest it.
    ("Ann Doe read a letter sent to Bob Roe of Marsk said to be “long overdue”.", "long overdue", "a letter"),
    ("It would “lay the groundwork” for it, according to Ann Doe’s letter.", "lay the groundwork", "Ann Doe’s letter"),
    ("Ann Doe came and her aides suggested more “fresh air”.", "fresh air", "her aides"),
]
TOLD: list[tuple[str, str, str | None]] = [
    ("“I do,” Ann Doe says.\n\nWill it open again?\n\n“Not by me. I am done.”", "Not by me. I am done.", "Ann Doe"),
    (
        "“I do,” says Ann Doe.\n\nI look around. Who can go on?\n\n“Anyone who gets up.”",
        "Anyone who gets up.",
        "Ann Doe",
    ),
    # A question about somebody else, and no question.
    ("“I do,” Ann Doe says.\n\nAnd what of Bob Roe?\n\n“Not by me. I am done.”", "Not by me. I am done.", None),
    ("“I do,” Ann Doe says.\n\nRain fell on the town.\n\n“Not by me. I am done.”", "Not by me. I am done.", None),
]
HANDED_ON: list[tuple[str, str, str | None]] = [
    # "Doe said he" is Doe, whoever was named before.
    ("Bob Roe came. Tom Poe, the mayor, has said he discussed “long plans” with him.", "long plans", "Tom Poe"),
    ("Ann Doe came. Eve Poe said she called it “a mess” long ago.", "a mess", "Eve Poe"),
    ("Bob Roe spoke. Mr Poe admitted that he had described it as “a mess”.", "a mess", "Mr Poe"),
    ("“It rains,” said Bob Roe. Tom Poe said he wants “a new start”.", "a new start", "Tom Poe"),
    ("“It rains,” said Ann Doe. Eve Poe claimed she criticised “a late start”.", "a late start", "Eve Poe"),
    ("Ann Doe came. Tom Poe said she called it “a mess” long ago.", "a mess", "Ann Doe"),
    ("Ann Doe came. Eve Poe said Tom Poe had called it “a mess”.", "a mess", "Tom Poe"),
    ("Tom Poe said Bob Roe called it “a mess” long ago.", "a mess", "Bob Roe"),
    ("Tom Poe said critics called it “a mess” long ago.", "a mess", "critics"),
    ("Tom Poe came. He called it “a mess” long ago.", "a mess", "Tom Poe"),
]
REJECTED: list[tuple[str, str, str | None]] = [
    # Whoever rejects what others say has not said it.
    ("Ann Doe dismissed suggestions that she was “on the very last run of all”.", "on the very last run of all", None),
    ("Ann Doe rejected claims that the pier was “a slow old wreck of wood”.", "a slow old wreck of wood", None),
    ("Ann Doe denied reports that Lund was “a slow old wreck of wood”.", "a slow old wreck of wood", None),
    ("The mayor refuted accusations that she led “a slow old wreck of wood”.", "a slow old wreck of wood", None),
    ("Ann Doe disputed a claim that the pier was “a slow old wreck of wood”.", "a slow old wreck of wood", None),
    (
        "Ann Doe dismissed Bob Roe’s claim that it was “a slow old wreck of wood”.",
        "a slow old wreck of wood",
        "Bob Roe",
    ),
    ("Ann Doe repeated claims that the pier was “a slow old wreck of wood”.", "a slow old wreck of wood", "Ann Doe"),
    ("Ann Doe dismissed it as “a slow old wreck of wood”.", "a slow old wreck of wood", "Ann Doe"),
    ("Ann Doe rejected the plan and said it was “a slow old wreck of wood”.", "a slow old wreck of wood", "Ann Doe"),
    ("Ann Doe denied that the pier was “a slow old wreck of wood”.", "a slow old wreck of wood", "Ann Doe"),
]
DOCUMENTS: list[tuple[str, str, str | None]] = [
    # A statement is the words of whoever has just said something in one.
    (
        "It is shut, the Marsk Navy said in a statement.\n\n“It is too old,” the statement said.",
        "It is too old,",
        "Marsk Navy",
    ),
    ("Ann Doe wrote in a letter that it rained. “It is too old,” the letter says.", "It is too old,", "Ann Doe"),
    ("Ann Doe said in her report that it rained. “It is too old,” the report said.", "It is too old,", "Ann Doe"),
    ("Ann Doe told us in an email that it rained. “It is too old,” the email said.", "It is too old,", "Ann Doe"),
    (
        "The Lund Ferry Union said in its letter it was late. “It is old,” the letter said.",
        "It is old,",
        "Lund Ferry Union",
    ),
    ("Ann Doe said on Monday that it rained. “It is too old,” the statement said.", "It is too old,", "the statement"),
    ("Ann Doe said in a letter that it rained. “It is too old,” the report said.", "It is too old,", "the report"),
    ("Ann Doe lost a letter. “It is too old,” the letter said.", "It is too old,", "the letter"),
    ("Ann Doe said in a letter that it rained. “It is too old,” a letter said.", "It is too old,", "a letter"),
    ("Ann Doe read a statement. “It is too old,” the statement said.", "It is too old,", "the statement"),
]
WITHOUT_THE_SECOND_COMMA: list[tuple[str, str, str | None]] = [
    ("“It may rain,” Ann Doe, an aide at the Council on Salt, Fish and Oil told the paper.", "It may rain,", "Ann Doe"),
    ("“It may rain,” Ann Doe, a baker at the Mill of Lund, Orul and Marsk said.", "It may rain,", "Ann Doe"),
    ("“It may rain,” Tom Poe, head of sales at Lund Bread, Marsk Salt and Orul Oil said.", "It may rain,", "Tom Poe"),
    ("“It may rain,” Tom Poe, the chair of the Fund for Boats, Bread and Books told us.", "It may rain,", "Tom Poe"),
    ("“It may rain,” Eve Poe, a nurse in the Ward for Hips, Hands and Feet said.", "It may rain,", "Eve Poe"),
    ("“It may rain,” the chair of the Fund for Boats, Ann Doe, told us.", "It may rain,", "Ann Doe"),
    ("“It may rain,” Ann Doe, who met Bob Roe, told us.", "It may rain,", "Ann Doe"),
    ("“It may rain,” Bob Roe’s aunt, Ann Doe said.", "It may rain,", "Ann Doe"),
    ("“It may rain,” critics said.", "It may rain,", "critics"),
    ("“It may rain” in Lund, the salt town, Ann Doe said.", "It may rain", "Ann Doe"),
]
RECORDED: list[tuple[str, str, str | None]] = [
    ("The paper had a recording of Mr Doe urging members to give “full support”.", "full support", "Mr Doe"),
    ("It printed a letter of Ann Doe calling it “a work of art”.", "a work of art", "Ann Doe"),
    ("They saw a video of Bob Roe shouting “We are done here”.", "We are done here", "Bob Roe"),
    ("It rained, as a clip of Ann Doe calling it “a work of art” shows.", "a work of art", "Ann Doe"),
    ("A report of Ann Doe describing it as “a work of art” was found.", "a work of art", "Ann Doe"),
    ("A slow death, Ann Doe feared “a very slow death,” a term coined by Bob Roe.", "a very slow death,", "Bob Roe"),
    ("Ann Doe spoke of a “slow death of the pier,” a phrase used by Bob Roe.", "slow death of the pier,", "Bob Roe"),
    ("Ann Doe spoke of a “slow death of the pier,” a phrase heard in Lund.", "slow death of the pier,", "Ann Doe"),
    ("Ann Doe spoke of a “slow death of the pier,” a port built by Bob Roe.", "slow death of the pier,", "Ann Doe"),
    ("Ann Doe said it was “a bad thing” for Lund, according to a letter.", "a bad thing", "Ann Doe"),
    ("The pier was “a bad thing” for Lund, according to a letter.", "a bad thing", "a letter"),
    ("It rained.\n\n“We will dig a well.” Bob Roe reminded us that it was dry.", "We will dig a well.", "Bob Roe"),
    ("It rained.\n\n“We will dig a well.” Bob Roe left the town that day.", "We will dig a well.", None),
    (
        "Tom Poe, the salt, fish and oil member of the council, wants to see it.\n\n“It is good for us.”",
        "It is good for us.",
        "Tom Poe",
    ),
]
TOLD_WITHOUT_QUESTIONS: list[tuple[str, str, str | None]] = [
    # Whoever writes says something, and the other answers.
    (
        "“I do,” Ann Doe says.\n\nYou sold it, I point out.\n\n“It leaked, that is all.”",
        "It leaked, that is all.",
        "Ann Doe",
    ),
    (
        "“I do,” Ann Doe says.\n\nI ask about the boat.\n\n“It leaked, that is all.”",
        "It leaked, that is all.",
        "Ann Doe",
    ),
    (
        "“I do,” Ann Doe says.\n\nBut it is old, I say.\n\n“It leaked, that is all.”",
        "It leaked, that is all.",
        "Ann Doe",
    ),
    (
        "“I do,” says Ann Doe.\n\nSurely you knew, I suggest.\n\n“It leaked, that is all.”",
        "It leaked, that is all.",
        "Ann Doe",
    ),
    (
        "“I do,” says Ann Doe.\n\nNobody came, I remind her.\n\n“It leaked, that is all.”",
        "It leaked, that is all.",
        "Ann Doe",
    ),
    ("“I do,” Ann Doe says.\n\nI walk to the port.\n\n“It leaked, that is all.”", "It leaked, that is all.", None),
    ("“I do,” Ann Doe says.\n\nI ask Bob Roe.\n\n“It leaked, that is all.”", "It leaked, that is all.", None),
    (
        "“I do,” Ann Doe says.\n\nBob Roe says she lies.\n\n“It leaked, that is all.”",
        "It leaked, that is all.",
        "Bob Roe",
    ),
    ("“I do,” Ann Doe says.\n\nNobody says so.\n\n“It leaked, that is all.”", "It leaked, that is all.", None),
    ("“I do,” Ann Doe says.\n\nIt rained on the port.\n\n“It leaked, that is all.”", "It leaked, that is all.", None),
]
GOES_ON: list[tuple[str, str, str | None]] = [
    (
        "Coach Ann Doe, who met Roe, refused to talk.\n\n“It is dry.\n\n“The wells are low,” the 44-year-old added.",
        "It is dry.",
        "Ann Doe",
    ),
    # A quotation that the next paragraph opens again has one speaker, named at its end.
    ("Ann Doe came.\n\n“It is dry.\n\n“The wells are empty,” Bob Roe said.", "It is dry.", "Bob Roe"),
    ("“It is dry.\n\n“It is hot.\n\n“The wells are empty,” said Bob Roe.", "It is dry.", "Bob Roe"),
    ("Ann Doe said it was over.\n\n“It is dry.\n\n“The wells are empty,” she said.", "It is dry.", "Ann Doe"),
    (
        "Ann Doe said it was over.\n\n“It is dry.\n\n“The wells are empty,” the former diver said.",
        "It is dry.",
        "Ann Doe",
    ),
    (
        "Ann Doe said it was over.\n\n“It is dry.\n\n“The wells are empty,” the former teacher said.",
        "It is dry.",
        "Ann Doe",
    ),
    ("“It is dry,” Ann Doe said.\n\n“The wells are empty,” Bob Roe said.", "It is dry,", "Ann Doe"),
    ("Ann Doe said: “It is dry.”\n\n“The wells are empty,” Bob Roe said.", "It is dry.", "Ann Doe"),
    ("Ann Doe met a former diver. “It is dry,” the former diver said.", "It is dry,", "the former diver"),
    ("Ann Doe said no.\n\n“It is dry,” a former diver said.", "It is dry,", "a former diver"),
    ("“It is dry,” Ann Doe said, “and hot.\n\n“It is over,” Bob Roe said.", "and hot.", "Ann Doe"),
]
NOBODYS: list[tuple[str, str, str | None]] = [
    # Whoever is said to do something says nothing.
    (
        "Ann Doe, 67, is said to have sold it, preferring one “very close to all the boats”.",
        "very close to all the boats",
        None,
    ),
    (
        "Ann Doe is reported to have moved to a house “very close to all the boats”.",
        "very close to all the boats",
        None,
    ),
    ("Ann Doe was believed to live in a place “very close to all the boats”.", "very close to all the boats", None),
    ("Ann Doe is thought to have owned a house “very close to all the boats”.", "very close to all the boats", None),
    ("Ann Doe, who is said to own a house “very close to all the boats”, left.", "very close to all the boats", None),
    ("Ann Doe is said to have called it “very close to all the boats”.", "very close to all the boats", "Ann Doe"),
    ("Ann Doe said to have it was to be “very close to all the boats”.", "very close to all the boats", "Ann Doe"),
    ("Ann Doe, who has moved, said it was “very close to all the boats”.", "very close to all the boats", "Ann Doe"),
    ("Ann Doe reported that it was “very close to all the boats”.", "very close to all the boats", "Ann Doe"),
    ("Ann Doe was quoted as wanting a house “very close to all the boats”.", "very close to all the boats", "Ann Doe"),
]
SCOPE: list[tuple[str, str, str | None]] = [
    (
        "“It may rain,” Ann Doe, an aide at the Council on Salt, Fish and Oil, told the paper.",
        "It may rain,",
        "Ann Doe",
    ),
    ("“It may rain,” Ann Doe, a baker, said.", "It may rain,", "Ann Doe"),
    ("Lund’s trade board (LTB) director-general, Ann Doe, told it that “it is a crime”.", "it is a crime", "Ann Doe"),
    (
        "It is closed, the Lund Port Authority said.\n\n“It is too old,” it added.",
        "It is too old,",
        "Lund Port Authority",
    ),
    ("The Lund Port Authority closed it.\n\n“It is too old,” it added.", "It is too old,", "it"),
    (
        "It reversed one of the court in Norway, which found it a “mere helper of all”.",
        "mere helper of all",
        "one of the court",
    ),
    ("It reversed what Norway did, which found it a “mere helper of all”.", "mere helper of all", "Norway"),
    ("“We are ill,” Director and Head of Finance Ann Doe said.", "We are ill,", "Ann Doe"),
]
POST_BESIDE_THE_NAME: list[tuple[str, str, str | None]] = [
    ("“We dig,” minister of mines and energy Orul Reed told the paper.", "We dig,", "Orul Reed"),
    ("Minister in the Ministry of Finance Bob Roe said, “It is simple.”", "It is simple.", "Bob Roe"),
    ("UK Secretary of State Ann Doe proposed a “short truce” in May.", "short truce", "Ann Doe"),
    ("Treasurer and chairwoman Ann Doe said it was “far too early”.", "far too early", "Ann Doe"),
    ("Cr Ann Doe, Chair of the Tarn Harbour Association said: “We want it open.”", "We want it open.", "Ann Doe"),
    ("“Nice man,” Quill's neighbour in Lund and Marsk, Ann Doe, said.", "Nice man,", "Ann Doe"),
    ("Bank of Tarn’s adviser for loans, Ann Doe, called it “a small drop”.", "a small drop", "Ann Doe"),
    ("Judge Ann Doe King’s Counsel (KC) once warned: “It is too long.”", "It is too long.", "Ann Doe"),
    # What looks like it, and names nobody else or somebody else.
    ("“We dig,” the minister of mines and energy told the paper.", "We dig,", "the minister"),
    ("The head of the union Ann Doe founded said it was “far too early”.", "far too early", "The head"),
    ("The chair of Tarn's council said: “We want it open.”", "We want it open.", "The chair of Tarn's council"),
    ("Once the rain had ended, Ann Doe said: “It is too long.”", "It is too long.", "Ann Doe"),
]
BESIDE_A_SENTENCE: list[tuple[str, str, str | None]] = [
    # A description with a name beside it is somebody who can go on speaking.
    (
        "The head of the salt works, Ann Doe, says it is dear.\n\n“It costs too much for a town like ours.”",
        "It costs too much for a town like ours.",
        "Ann Doe",
    ),
    (
        "A retired signalman, Bob Roe, said the trains are late.\n\n“We wave at them. Nobody waves back.”",
        "We wave at them. Nobody waves back.",
        "Bob Roe",
    ),
    ("The head of the table was bare.\n\n“It costs too much for us.”", "It costs too much for us.", None),
]
NEARBY: list[tuple[str, str, str | None]] = [
    # Names that are given as examples are not who the sentence is about.
    (
        "Ann Doe wrote to Bob Roe's aunt. Led by figures like Cid Poe and Tom Reed, he left.\n\n“I am ill,” he said.",
        "I am ill,",
        "Bob Roe",
    ),
    ("Tom Reed came. Unlike Bob Roe, he has time. “I like it,” he said.", "I like it,", "Tom Reed"),
    ("Tom Reed left early. Bob Roe came. “I like it,” he said.", "I like it,", "Bob Roe"),
    # A description without an article and the name beside it.
    ("Dolnian president, Ann Doe, on Monday called it “a good day”.", "a good day", "Ann Doe"),
    ("Dolnian rain, Ann Doe said, was “a good thing”.", "a good thing", "Ann Doe"),
    # Whoever wants something, behind an aside, does.
    ("Ann Doe, a member of the board, wants to see it built.\n\n“It is good for us.”", "It is good for us.", "Ann Doe"),
    ("The board, short of wants to name, sat long.\n\n“It is good for us.”", "It is good for us.", None),
]
THEY: list[tuple[str, str, str | None]] = [
    ("Scores of bakers walked into Lund. “No flour,” they shouted.", "No flour,", "Scores of bakers"),
    (
        "Residents of Marsk met on Monday.\n\n“No ferry, no town,” they wrote.",
        "No ferry, no town,",
        "Residents of Marsk",
    ),
    ("The nurses walked out when it rained. “We are tired,” they said.", "We are tired,", "The nurses"),
    ("The Lund Ferry Union met on Monday. “We are tired,” they said.", "We are tired,", "Lund Ferry Union"),
    (
        "Reed and two other mayors gave it a week.\n\n“We are dry,” they wrote.",
        "We are dry,",
        "Reed and two other mayors",
    ),
    ("Ann Doe and three nurses met. “We are tired,” they said.", "We are tired,", "Ann Doe and three nurses"),
    ("Tom Poe and six other drivers met. “We are tired,” they said.", "We are tired,", "Tom Poe and six other drivers"),
    ("Shopkeepers in Lund closed their doors. “We are tired,” they said.", "We are tired,", "Shopkeepers"),
    ("Bakers from Orul met in Lund.\n\n“We are tired,” they wrote.", "We are tired,", "Bakers"),
    # Dogs, shoes and towns say nothing.
    ("Ann Doe and two dogs ran in Lund at noon. “We are tired,” they said.", "We are tired,", "they"),
    ("Shoes lay in the port of Lund. “We are tired,” they said.", "We are tired,", "they"),
    ("Rain and two storms hit Lund. “We are tired,” they said.", "We are tired,", "they"),
    ("Lund and two other towns lost power. “We are dark,” they said.", "We are dark,", "they"),
    ("Reed met two other mayors. He left. “We are tired,” they said.", "We are tired,", "they"),
    # Boats say nothing, and a name beside a preposition is not who they are.
    ("Boats lay in the port of Lund. “We are tired,” they said.", "We are tired,", "they"),
    ("It rained on the road to Marsk. “We are tired,” they said.", "We are tired,", "they"),
]
WHICH: list[tuple[str, str, str | None]] = [
    # A body acts, and not the place where it is.
    ("Ann Doe leads the Lund Ferry Union in Dolnia, which calls it “an odd move”.", "an odd move", "Lund Ferry Union"),
    (
        "Ann Doe leads the Lund Trade Council near Orul, which calls it “an odd move”.",
        "an odd move",
        "Lund Trade Council",
    ),
    (
        "She left the Orul Reef Institute in Marsk, which says it is “an odd move”.",
        "an odd move",
        "Orul Reef Institute",
    ),
    ("He sued the Lund Port Authority in Orul, which calls it “an odd move”.", "an odd move", "Lund Port Authority"),
    (
        "He is in the Lund Bakers Association in Orul, which calls it “an odd move”.",
        "an odd move",
        "Lund Bakers Association",
    ),
    ("It reversed what Norway did, which found it “an odd move”.", "an odd move", "Norway"),
    ("The ship left a dock in France, which called it “an odd move”.", "an odd move", "a dock"),
    (
        "Ann Doe left Lund for the Lund Trade Council, which calls it “an odd move”.",
        "an odd move",
        "Lund Trade Council",
    ),
    ("A man at the Lund Trade Council, which calls it “an odd move”, left.", "an odd move", "Lund Trade Council"),
    ("The Lund Trade Council in Orul met Ann Doe, who calls it “an odd move”.", "an odd move", "Ann Doe"),
]
WHO: list[tuple[str, str, str | None]] = [
    ("It rained on Ann Doe, a baker at the mill in Lund, who called it “an odd move”.", "an odd move", "Ann Doe"),
    ("They met Ann Doe, a nurse from Orul, who called it “an odd move”.", "an odd move", "Ann Doe"),
    ("He wrote to Bob Roe, the mayor of Lund, who called it “an odd move”.", "an odd move", "Bob Roe"),
    ("He spoke to Ann Doe, a doctor at the hall near Orul, who called it “an odd move”.", "an odd move", "Ann Doe"),
    ("So says Ann Doe, a baker for the town of Marsk, who called it “an odd move”.", "an odd move", "Ann Doe"),
    ("They met Ann Doe, and Bob Roe, who called it “an odd move”, left.", "an odd move", "Bob Roe"),
    ("They met an aide to Ann Doe, who called it “an odd move”.", "an odd move", "Ann Doe"),
    ("They met a man who called it “an odd move”.", "an odd move", "a man"),
    ("They met Ann Doe, the aunt of Bob Roe, who called it “an odd move”.", "an odd move", "Bob Roe"),
    ("In Lund, a baker who called it “an odd move” left.", "an odd move", "a baker"),
    # A time is not who says something, and one of many says what they all do.
    ("He asked bakers at the time, who said it was “too late”.", "too late", "bakers"),
    ("He met a guide in May who said it was “too late”.", "too late", "a guide"),
    ("He met Ann May, who said it was “too late”.", "too late", "Ann May"),
    ("Ann Doe is among those who say it is “too late”.", "too late", "Ann Doe"),
    ("Ann Doe is not among those who say it is “too late”.", "too late", "those"),
    ("They took on staff, as did 15 per cent who said it was “too late”.", "too late", "15 per cent"),
    # A member of a party is not the party.
    ("The Salt Party MP for Orul said it was “too late”.", "too late", "The Salt Party MP"),
    ("Ann Doe MP said it was “too late”.", "too late", "Ann Doe"),
    # Whose spokesman on what, and the firm that a long description tells of.
    ("But Marsk's spokesman on Works, Ann Doe, says it is “too late”.", "too late", "Ann Doe"),
    ("Marsk.com, a small anti-salt paint company, left. The company said it was “too late”.", "too late", "Marsk.com"),
    # A post behind the name of somebody with a title, without its comma.
    ("Dr Ann Doe head of research at Marsk College says it is “too late”.", "too late", "Ann Doe"),
]
DESCRIBED: list[tuple[str, str, str | None]] = [
    # A writer who has named somebody goes on with what that person is.
    ("It was hard, according to Ann Doe.\n\n“I like it so,” the striker said.", "I like it so,", "Ann Doe"),
    ("Ann Doe said it was hard. “I like it so,” said the singer.", "I like it so,", "Ann Doe"),
    ("“It was hard,” Ann Doe said.\n\n“I like it so,” the Marsk midfielder added.", "I like it so,", "Ann Doe"),
    ("Bob Roe leaves Lund.\n\nThe 56-year-old said: “I like it so.”", "I like it so.", "Bob Roe"),
    ("Bob Roe leaves Lund.\n\n“I like it so,” said the 56-year-old.", "I like it so,", "Bob Roe"),
    # An office may be another person's, and so may what does not fit, or what fits two.
    ("Ann Doe was arrested. “I like it so,” the officer said.", "I like it so,", "the officer"),
    ("Ann Doe said it was hard. “I like it so,” the mayor said.", "I like it so,", "the mayor"),
    ("Mr Doe said it was hard. “I like it so,” the actress said.", "I like it so,", "the actress"),
    ("The mayor, Ann Doe, went. “I like it so,” the striker said.", "I like it so,", "the striker"),
    ("Ann Doe hit Bob Roe.\n\n“I like it so,” said the 34-year-old.", "I like it so,", "the 34-year-old"),
    ("The council met.\n\n“I like it so,” said the 34-year-old.", "I like it so,", "the 34-year-old"),
]
INNER_CLAUSES: list[tuple[str, str, str | None]] = [
    # Whoever hands the clause on speaks, not what it is about.
    ("Ann Doe said the trams teach riders to sit through “an hour of rain”.", "an hour of rain", "Ann Doe"),
    ("Ann Doe told Bob Roe that if the board asked crews to stay, there would be “tears”.", "tears", "Ann Doe"),
    ("Ann Doe wrote to owners in May that the fair was promised and would be “a gift”.", "a gift", "Ann Doe"),
    ("Ann Doe said the figures suggested that the pier was “a waste of money”.", "a waste of money", "Ann Doe"),
    ("Ann Doe explained how Marsk uses old wells to “keep the fields green”.", "keep the fields green", "Ann Doe"),
    # Whoever says something within it does speak.
    ("Ann Doe said teachers teach riders to sit through “an hour of rain”.", "an hour of rain", "teachers"),
    ("Ann Doe told Bob Roe that when the crews called, they wept “like babies”.", "like babies", "Ann Doe"),
    ("Ann Doe wrote to owners in May that Bob Roe had promised “a gift to all”.", "a gift to all", "Bob Roe"),
    ("Ann Doe said critics suggested that the pier was “a waste of money”.", "a waste of money", "critics"),
    ("Ann Doe explained how Marsk used the words “a field of green”.", "a field of green", "Marsk"),
]
MOVED_TO_SPEAK: list[tuple[str, str, str | None]] = [
    ("The fire led Ann Doe to ask in June: “Who keeps the keys?”", "Who keeps the keys?", "Ann Doe"),
    ("The rain prompted Mayor Ann Doe to call it “a sieve of sand”.", "a sieve of sand", "Ann Doe"),
    ("Two letters that moved Ann Doe to say “we have failed them” burned.", "we have failed them", "Ann Doe"),
    ("Bob Roe convinced Ann Doe to describe the pier as “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe demanded that ministers explain one thing: “Who has the keys?”", "Who has the keys?", "Ann Doe"),
    # A march says nothing, nobody has spoken who is only asked to, and ministers who explained have.
    ("Ann Doe led a march to demand “bread for all of us”.", "bread for all of us", "Ann Doe"),
    ("Ann Doe urged the council to call it “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe asked Bob Roe to explain one thing: “Who has the keys?”", "Who has the keys?", "Ann Doe"),
    ("Ann Doe moved to Lund to write “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe insisted that ministers explained one thing: “We have them.”", "We have them.", "ministers"),
]
WRITTEN: list[tuple[str, str, str | None]] = [
    # A document is the words of whoever wrote it, where that is told.
    ("Ann Doe, who was ill, sent a letter that called the pier “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe signed a petition that called the pier “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe wrote a memo that praised the crew and called it “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe filed a lawsuit that accused the port of “a cold lie”.", "a cold lie", "Ann Doe"),
    ("Ann Doe, who sold fish, wrote a book that named it “the tide that turns.”", "the tide that turns.", "Ann Doe"),
    ("Ann Doe burned a letter that called the pier “a work of art”.", "a work of art", "a letter"),
    ("Ann Doe met an architect who called the pier “a work of art”.", "a work of art", "an architect"),
    ("Ann Doe wrote to a friend who called the pier “a work of art”.", "a work of art", "a friend"),
    ("Ann Doe read a petition that called the pier “a work of art”.", "a work of art", "a petition"),
    ("Ann Doe lost a lawsuit that accused the port of “a cold lie”.", "a cold lie", "a lawsuit"),
]
ASKED: list[tuple[str, str, str | None]] = [
    ("Bob Roe, the mayor, was asked, “Who holds the keys to the pier?”", "Who holds the keys to the pier?", None),
    ("On air, Ann Doe was asked, “Who holds the keys to the pier?”", "Who holds the keys to the pier?", None),
    ("Later, at the gate, Bob Roe was asked, “Is the pier shut for good?”", "Is the pier shut for good?", None),
    ("At noon, the mayor is asked, “Who holds the keys to the pier?”", "Who holds the keys to the pier?", None),
    ("In May, Ann Doe was asked, “Who has them?” and said, “Not me, I fear.”", "Not me, I fear.", "Ann Doe"),
    ("At the gate, Ann Doe asked, “Who holds the keys to the pier?”", "Who holds the keys to the pier?", "Ann Doe"),
    ("The pier, Ann Doe said, was “a work of art”.", "a work of art", "Ann Doe"),
    ("Ann Doe was asked if it was safe and said: “Ask the board.”", "Ask the board.", "Ann Doe"),
    ("Ann Doe was quoted as saying, “Ask the board.”", "Ask the board.", "Ann Doe"),
    # A verb before a colon goes on behind an indirect question.
    ("Ann Doe would not say whether the port had sold it and said: “Ask the port.”", "Ask the port.", "Ann Doe"),
    ("Ann Doe refused to say why Bob Roe had left but said: “Ask the port.”", "Ask the port.", "Ann Doe"),
    ("Ann Doe left when Bob Roe had come and said: “Ask the port.”", "Ask the port.", "Bob Roe"),
]

UNDER_A_TITLE: list[tuple[str, str, str | None]] = [
    # A post in a body that has no name of its own leads to a name that nothing is known of.
    ("Commissioner of Police Orul Quill-Tane called it “a wet day”.", "a wet day", "Orul Quill-Tane"),
    ("Leader of the Opposition Orul Quill-Tane called it “a wet day”.", "a wet day", "Orul Quill-Tane"),
    ("Acting Speaker of Parliament Orul Quill-Tane called it “a wet day”.", "a wet day", "Orul Quill-Tane"),
    ("Leader of the Opposition Ann Doe called it “a wet day”.", "a wet day", "Ann Doe"),
    ("Leader of Opposition Orul Quill-Tane called it “a wet day”.", "a wet day", "Orul Quill-Tane"),
    ("The head of the Police Federation called it “a wet day”.", "a wet day", "The head of the Police Federation"),
    (
        "The chair of the Council Workers Union called it “a wet day”.",
        "a wet day",
        "The chair of the Council Workers Union",
    ),
    # Titles, and words before them, belong to no name.
    ("The minister, Smt. Ann Doe, called it “a wet day”.", "a wet day", "Ann Doe"),
    ("The director, Engr. Bob Roe, called it “a wet day”.", "a wet day", "Bob Roe"),
    ("The bishop of Marsk, Most Rev. Bob Roe, called it “a wet day”.", "a wet day", "Bob Roe"),
    ("The dean of Marsk, the Very Rev Bob Roe, called it “a wet day”.", "a wet day", "Bob Roe"),
    ("A trader in Marsk, Mama Ann Doe, called it “a wet day”.", "a wet day", "Ann Doe"),
    ("Most bishops left. Bob Roe called it “a wet day”.", "a wet day", "Bob Roe"),
    # So do words that say what somebody is.
    ("Third-grader Ann Doe called it “a wet day”.", "a wet day", "Ann Doe"),
    ("Great-gran Ann Doe called it “a wet day”.", "a wet day", "Ann Doe"),
    ("Ann-Marie Doe called it “a wet day”.", "a wet day", "Ann-Marie Doe"),
    # Where somebody comes from may stand behind the name beside a post.
    ("The chair, Ann Doe of Ord, called it “a wet day”.", "a wet day", "Ann Doe"),
    ("Its chair, Ann Doe from North Ord, called it “a wet day”.", "a wet day", "Ann Doe"),
    ("The chair, who met Ann Doe of Ord, called it “a wet day”.", "a wet day", "The chair"),
]
WHO_IS_MEANT: list[tuple[str, str, str | None]] = [
    # Kinship shows the gender of a name that both may have.
    ("Ann Quill left. Her father, Orul, was a baker. “It rained,” she recalled.", "It rained,", "Ann Quill"),
    ("Ann Quill left. Her brother, Orul, was a baker. “It rained,” she recalled.", "It rained,", "Ann Quill"),
    ("Bob Quill left. His sister, Orul, was a baker. “It rained,” he recalled.", "It rained,", "Bob Quill"),
    ("Ann Quill left. Her sister, Orul, spoke. “It rained,” she recalled.", "It rained,", "Orul"),
    # The object of an infinitive is not what a sentence is about.
    ("Bob Roe left. A plan to move Cid was shelved. “It rained,” he sighed.", "It rained,", "Bob Roe"),
    ("Bob Roe left. A bid to oust Cid Poe failed. “It rained,” he shrugged.", "It rained,", "Bob Roe"),
    ("Bob Roe left. Cid Poe slept. “It rained,” he shrugged.", "It rained,", "Cid Poe"),
    # Who says it between commas goes on; whoever thought it has not spoken.
    ("Bob Roe thought it was old, Ann Doe says, “and in a way it was”.", "and in a way it was", "Ann Doe"),
    ("Bob Roe believed in it, Ann Doe said, “because he had to”.", "because he had to", "Ann Doe"),
    ("Bob Roe thought it was old. Ann Doe called it “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("Bob Roe, who met Ann Doe, said, “and in a way it was”.", "and in a way it was", "Bob Roe"),
    # The cleric is who has just spoken.
    ("Father Bob Roe said it rained. “It is dark out there,” the cleric said.", "It is dark out there,", "Bob Roe"),
    ("The mayor, Bob Roe, left. “Is it dark out there?” the mayor queried.", "Is it dark out there?", "Bob Roe"),
]
OUT_OF_A_PAPER: list[tuple[str, str, str | None]] = [
    # Whoever is quoted as telling somebody speaks, and not the paper that quotes.
    ("The Ledger quoted Ann Doe as saying that it was “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("The Ledger quoted Ann Doe as telling friends that it was “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("The Ledger, which quoted Ann Doe as saying it was “a slow wreck”, is old.", "a slow wreck", "Ann Doe"),
    ("The Ledger quoted the mayor as saying that it was “a slow wreck”.", "a slow wreck", "the mayor"),
    ("It was the Bell that quoted Ann Doe as calling it “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("Bob Roe saw Ann Doe and, as a warning, called it “a slow wreck”.", "a slow wreck", "Bob Roe"),
    ("Bob Roe quoted Ann Doe and called it “a slow wreck”.", "a slow wreck", "Bob Roe"),
    # A letter that is read aloud says nothing by itself.
    ("Bob Roe wrote in a letter read aloud by Cid that he “would not forget” it.", "would not forget", "Bob Roe"),
    ("Bob Roe wrote in a note published on Monday that he “would not forget” it.", "would not forget", "Bob Roe"),
    ("Bob Roe said in a report issued in May that it “would not last”.", "would not last", "Bob Roe"),
    ("Bob Roe wrote in a memo sent to Ann Doe that he “would not forget” it.", "would not forget", "Bob Roe"),
    ("Bob Roe warned in a book published in Lund that it “would not last”.", "would not last", "Bob Roe"),
    ("Bob Roe left. The letter warned that it “would not last”.", "would not last", "The letter"),
    ("Bob Roe wept when the report called it “a slow wreck”.", "a slow wreck", "the report"),
    # Whoever does something “with” a main clause speaks himself, post and name or name alone.
    ("The House voted, with the Speaker, Ann Doe, calling it “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("The board met, with the chairman, Bob Roe, saying it was “a slow wreck”.", "a slow wreck", "Bob Roe"),
    ("The board met, with Bob Roe calling it “a slow wreck”.", "a slow wreck", "Bob Roe"),
    ("The board met Bob Roe, calling it “a slow wreck”.", "a slow wreck", "board"),
    ("Ann Doe met the chairman, Bob Roe, calling it “a slow wreck”.", "a slow wreck", "Ann Doe"),
    ("Ann Doe wept with the crew, calling it “a slow wreck”.", "a slow wreck", "Ann Doe"),
]
IN_MIND: list[tuple[str, str, str | None]] = [
    # A relative clause tells of somebody, who is then in mind.
    (
        "Orul Quill said it rained.\n\nIt was a bad day for Bob Roe, who fell. “I slept,” he said.",
        "I slept,",
        "Bob Roe",
    ),
    ("Cid Poe said it rained.\n\nThey met Bob Roe, who fell. “I slept,” he shrugged.", "I slept,", "Bob Roe"),
    ("Bob Poe said it rained.\n\nThey met Bob Roe, who fell. “I slept,” she said.", "I slept,", "she"),
    (
        "Bob Poe said it rained.\n\n“It is late,” Bob Poe said of Cid, who fell. “I slept,” he said.",
        "I slept,",
        "Bob Poe",
    ),
    # A place where somebody is does not keep him from being what the sentence is about.
    (
        "Bob Roe left. A trader at Marsk Market, Orul Quill-Tane, wept. “It rained,” she said.",
        "It rained,",
        "Orul Quill-Tane",
    ),
]

PIER = "The pier is old, and nobody will open it again."
TOLD_OF: list[tuple[str, str, str | None]] = [
    # Whoever is only told of, by somebody without a name or in a document, has not spoken.
    (f"Officials said the baker, Bob Roe, had fled. “{PIER}”", PIER, "Officials"),
    (f"The mayor said Bob Roe had lied.\n\n“{PIER}”", PIER, "The mayor"),
    (f"Residents fear Marsk will flood. “{PIER}”", PIER, "Residents"),
    (f"Critics claim Bob Roe lied.\n\n“{PIER}”", PIER, "Critics"),
    (f"Roe’s latest budget documents show the port lost a boat.\n\n“{PIER}”", PIER, "Roe’s latest budget documents"),
    (f"The documents show Ann Doe lost nine boats.\n\n“{PIER}”", PIER, "The documents"),
    (f"A letter shows Ann Doe knew of it. “{PIER}”", PIER, "A letter"),
    (f"The film shows Ann Doe left the hall.\n\n“{PIER}”", PIER, None),
    (f"Ann Doe said Bob Roe had fled. “{PIER}”", PIER, "Ann Doe"),
    (f"Ann Doe showed the hall to Bob Roe. “{PIER}”", PIER, "Ann Doe"),
    (f"The rain opened the door, and Ann Doe came in. “{PIER}”", PIER, "Ann Doe"),
    (f"When the rain came, Ann Doe stood up. “{PIER}”", PIER, "Ann Doe"),
    (f"The nurses met Ann Doe, and Ann Doe laughed. “{PIER}”", PIER, "Ann Doe"),
]
SPOKEN_OF: list[tuple[str, str, str | None]] = [
    # Whoever is dead or arrested, and whoever the words name, is spoken of, and does not speak.
    (f"Bob Roe died in May.\n\n“{PIER}”", PIER, None),
    (f"Bob Roe was found dead in May.\n\n“{PIER}”", PIER, None),
    (f"Bob Roe was killed in the storm. “{PIER}”", PIER, None),
    (f"Bob Roe was arrested in Lund.\n\n“{PIER}”", PIER, None),
    (f"The court heard how Bob Roe stole a boat.\n\n“{PIER}”", PIER, None),
    (f"According to Ann Doe, Bob Roe stole a boat.\n\n“{PIER}”", PIER, "Ann Doe"),
    (f"Bob Roe won the prize.\n\n“Roe is good. {PIER}”", f"Roe is good. {PIER}", None),
    (f"Bob Roe won the prize.\n\n“I am glad. {PIER}”", f"I am glad. {PIER}", "Bob Roe"),
    (f"Bob Roe was found guilty in May.\n\n“{PIER}”", PIER, "Bob Roe"),
    (f"Bob Roe was asked about it.\n\n“{PIER}”", PIER, "Bob Roe"),
    (f"Bob Roe killed a wolf.\n\n“{PIER}”", PIER, "Bob Roe"),
    (f"Bob Roe, whose son died in May, opened the hall.\n\n“{PIER}”", PIER, "Bob Roe"),
]
SET_APART: list[tuple[str, str, str | None]] = [
    # Words that stand alone between paragraphs are those of whoever is quoted with them further down.
    (f"Residents fear the worst.\n\n“{PIER}”\n\n“It is shut. {PIER}” Ann Doe said.", PIER, "Ann Doe"),
    (f"Bob Roe left.\n\n“{PIER}”\n\nIt rained.\n\nThen Ann Doe said: “It is shut. {PIER}”", PIER, "Ann Doe"),
    (f"Bob Roe left.\n\n“{PIER}”\n\nIt rained.\n\nThen Ann Doe said: “It is shut.”", PIER, "Bob Roe"),
    (f"Bob Roe rose. “{PIER}”\n\nIt rained.\n\nThen Ann Doe said: “It is shut. {PIER}”", PIER, "Bob Roe"),
    (f"“{PIER}” Bob Roe said.\n\nIt rained.\n\nThen Ann Doe said: “It is shut. {PIER}”", PIER, "Bob Roe"),
    (f"“{PIER}”\n\n— Bob Roe, baker\n\nThen Ann Doe said: “It is shut. {PIER}”", PIER, "Bob Roe"),
]
SINGLED_OUT: list[tuple[str, str, str | None]] = [
    (
        "After Bea Poe won, it was Cleo Roe who opened the day against Dora Lund.\n\n“I was calm today,” she said.",
        "I was calm today,",
        "Cleo Roe",
    ),
    (
        "Bea Poe rounded off the day.\n\nThen it was Cleo Roe who beat Dora Lund.\n\n“I was calm today,” she said.",
        "I was calm today,",
        "Cleo Roe",
    ),
    (
        "Bea Poe won. She said it was Cleo Roe’s boat that sank.\n\n“I was calm today,” she said.",
        "I was calm today,",
        "Bea Poe",
    ),
    # Names in the headline of another story, which stands in a paragraph, are nobody that “she” is.
    (
        "“I was glad,” Cleo Roe said.\n\nRoe left. Trending Ann Doe Has Reached Her Limit.\n\n“I was calm,” she said.",
        "I was calm,",
        "Cleo Roe",
    ),
    (
        "“I was glad,” Cleo Roe said.\n\nRoe left. Ann Doe had had enough by then.\n\n“I was calm,” she said.",
        "I was calm,",
        "Ann Doe",
    ),
]
EVERYBODY = [
    *TOLD_OF,
    *SET_APART,
    *SPOKEN_OF,
    *SINGLED_OUT,
    *OUT_OF_A_PAPER,
    *IN_MIND,
    *UNDER_A_TITLE,
    *WHO_IS_MEANT,
    *WITHIN_A_SENTENCE,
    *MORE_WITHIN_A_SENTENCE,
    *OF_ANOTHER_CLAUSE,
    *SCOPE,
    *TOLD,
    *HANDED_ON,
    *REJECTED,
    *DOCUMENTS,
    *RECORDED,
    *WITHOUT_THE_SECOND_COMMA,
    *TOLD_WITHOUT_QUESTIONS,
    *GOES_ON,
    *NOBODYS,
    *POST_BESIDE_THE_NAME,
    *BESIDE_A_SENTENCE,
    *NEARBY,
    *THEY,
    *WHICH,
    *WHO,
    *DESCRIBED,
    *INNER_CLAUSES,
    *MOVED_TO_SPEAK,
    *WRITTEN,
    *ASKED,
]


@pytest.mark.parametrize(("text", "words", "speaker"), EVERYBODY)
def test_who_speaks(text: str, words: str, speaker: str | None) -> None:
    spoken = {
        segment.of(text): one.speaker and one.speaker.name
        for one in reading.find(text)
        for segment in one.segments
        if one.kind != "indirect"
    }

    assert spoken[words] == speaker


# text, who speaks, who relays it
RELAYED = [
    ("Ann Doe said the port would open “very soon”, Reuters reports.", "Ann Doe", "Reuters"),
    ("Ann Doe says it is “no easy thing”, PA reported on Monday.", "Ann Doe", "PA"),
    ("Ann Doe called the plan “quite mad”, AFP reports.", "Ann Doe", "AFP"),
    ("Ann Doe has promised “fresh water” by May, the BBC reports.", "Ann Doe", "BBC"),
    ("Ann Doe told reporters it was “a long way”, the Washington Post reported.", "Ann Doe", "Washington Post"),
    # Whoever is named in an aside relays nothing of what others say in another clause.
    ("The port is shut, according to the union, with the board saying it is “a wreck”.", "board", None),
    ("The port is shut, according to the union, while the board said it was “a wreck”.", "board", None),
    ("The port is shut, according to the union, and Ann Doe called it “a wreck”.", "Ann Doe", None),
    ("The mayor, according to the union, said the port was “a wreck”.", "The mayor", "union"),
    ("The port is shut, with the Lund military claiming it is “a wreck”.", "Lund military", None),
    # What an agency reports are hardly its own words where they are a part of a sentence; whole ones and said ones are.
    ("The port is “almost empty”, Reuters reports.", None, "Reuters"),
    ("Tarn takes a “dim” view of the port, the Guardian reports.", None, "Guardian"),
    ("The port is “almost empty”, Reuters said.", "Reuters", None),
    ("“The port is almost empty,” Reuters reports.", "Reuters", None),
    ("The port is “almost empty”, Ann Doe reports.", "Ann Doe", None),
    ("The port would be “almost empty”, Ann Doe said.", "Ann Doe", None),
]


@pytest.mark.parametrize(("text", "speaker", "relay"), RELAYED)
def test_an_agency_relays_who_speaks_in_its_report(text: str, speaker: str, relay: str | None) -> None:
    (found,) = [one for one in reading.find(text) if one.kind != "indirect"]

    assert (found.speaker and found.speaker.name, found.relayed_by and found.relayed_by.name) == (speaker, relay)


def quoted(text: str) -> list[tuple[str, str | None]]:
    """The quotations of a text, each as all of its words, and who speaks."""
    return [
        (" … ".join(segment.of(text) for segment in one.segments), one.speaker.name if one.speaker else None)
        for one in reading.find(text)
        if one.kind != "indirect"
    ]


BODY = "The mayor of Lund, Ann Doe, came late.\n\n“It was a lost decade for all of us,” Doe said."
SAID = ("It was a lost decade for all of us,", "Ann Doe")
# a headline, what is quoted in it, and whose words these are
HEADLINES: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("'A lost decade': mayor attacks delay", [("A lost decade", "Ann Doe")]),
    ("‘A LOST DECADE’", [("A LOST DECADE", "Ann Doe")]),
    ("Mayor laments a ‘lost decade’ in Lund", [("lost decade", "Ann Doe")]),
    ("A ‘lost decade’ for ‘all of us’", [("lost decade", "Ann Doe"), ("all of us", "Ann Doe")]),
    ("Port delay was “a lost decade”", [("a lost decade", "Ann Doe")]),
    # Whoever is told to do something has not said it.
    ("Lund Ferries told to repay after a ‘lost decade’", [("lost decade", "Ann Doe")]),
    ("Lund Ferries told to repay after a ‘found decade’", []),
    ("Pupils warned to keep off the ‘killer swans’", []),
    # Nobody's, since nobody is quoted with them; and no headline, but a sentence.
    ("A 'found decade' for Lund", []),
    ("The drivers' fault, and the bakers' too", []),
    ("They spoke of a 'lost decade' in Lund.", []),
]


@pytest.mark.parametrize(("headline", "found"), HEADLINES)
def test_words_of_a_headline_are_whose_quotation_repeats_them(
    headline: str, found: list[tuple[str, str | None]]
) -> None:
    assert quoted(f"{headline}\n\n{BODY}") == [*found, SAID]


# an article in single marks, and what is quoted in it
POSSESSIVES = [
    ("‘It was the drivers’ fault,’ Ann Doe said.", ["It was the drivers’ fault,"]),
    ("‘The crews want the boats’ engines checked,’ said Ann Doe.", ["The crews want the boats’ engines checked,"]),
    ("'We had ten days' notice and two weeks' pay,' said Ann Doe.", ["We had ten days' notice and two weeks' pay,"]),
    ("Ann Doe called it ‘the drivers’ revolt’ and ‘quite mad’.", ["the drivers’ revolt … quite mad"]),
    ("Ann Doe called it ‘the bakers’ and drivers’ revolt’.", ["the bakers’ and drivers’ revolt"]),
    # An end of a quotation, and an apostrophe after it.
    ("Ann Doe called it ‘the very worst of days’ and left.", ["the very worst of days"]),
    ("Ann Doe called them ‘the lawyers’ and the drivers’ union laughed.", ["the lawyers"]),
    ("‘We need more lawyers’ said Ann Doe. ‘We do.’", ["We need more lawyers … We do."]),
    ("Ann Doe blamed ‘tired crews’ for it and ‘bad boats’ too.", ["tired crews … bad boats"]),
]


@pytest.mark.parametrize(("text", "words"), POSSESSIVES)
def test_an_apostrophe_behind_an_s_is_no_end_while_a_better_one_follows(text: str, words: list[str]) -> None:
    assert [found for found, _ in quoted(text)] == words


# text, each of its quotations as the words of its parts, and whether these are whole sentences
KINDS: list[tuple[str, list[tuple[str, str]]]] = [
    # What belongs to the reporter's phrase is a part, whatever letter it begins with.
    ("Ann Doe hopes to “Make Lund dry again”.", [("Make Lund dry again", "partial")]),
    ("Ann Doe swore to keep “Motors off the moor”.", [("Motors off the moor", "partial")]),
    ("Ann Doe mocked the “Stop it right now” camp.", [("Stop it right now", "partial")]),
    ("Ann Doe says she is “Not sorry at all” about it.", [("Not sorry at all", "partial")]),
    ("Ann Doe wants a “Fresh new start” for Lund.", [("Fresh new start", "partial")]),
    # What somebody says, shouts or is called is whole as before.
    ("The crowd shouted “Make Lund dry again”.", [("Make Lund dry again", "direct")]),
    ("Ann Doe said “Motors are off the moor”.", [("Motors are off the moor", "direct")]),
    ("Ann Doe replied, “Stop it right now.”", [("Stop it right now.", "direct")]),
    ("“Not sorry at all,” said Ann Doe.", [("Not sorry at all,", "direct")]),
    ("Ann Doe wrote: “Fresh new start for Lund.”", [("Fresh new start for Lund.", "direct")]),
    # A whole sentence behind a part that ends with a comma does not go on with it.
    (
        "Ann Doe regretted a “late turn,” saying, “[Roe] has left us all here.”",
        [("late turn,", "partial"), ("[Roe] has left us all here.", "direct")],
    ),
    (
        "Ann Doe regretted a “late turn,” and said: “They have left us all.”",
        [("late turn,", "partial"), ("They have left us all.", "direct")],
    ),
    (
        "Ann Doe called it “a mess,” adding: “We want it gone.”",
        [("a mess,", "partial"), ("We want it gone.", "direct")],
    ),
    (
        "Ann Doe spoke of “dark days,” writing, “[The] mill is gone now.”",
        [("dark days,", "partial"), ("[The] mill is gone now.", "direct")],
    ),
    (
        "Ann Doe saw “no end to it,” telling us: “Nobody has come here.”",
        [("no end to it,", "partial"), ("Nobody has come here.", "direct")],
    ),
    ("“The dike,” Ann Doe said, “will hold.”", [("The dike, … will hold.", "direct")]),
    ("“The dike is old,” Ann Doe said, “but it will hold.”", [("The dike is old, … but it will hold.", "direct")]),
    ("“The dike,” Ann Doe said, “[will] hold for us.”", [("The dike, … [will] hold for us.", "direct")]),
    ("Ann Doe called it “a mess,” “a shame” and “a lie”.", [("a mess, … a shame … a lie", "partial")]),
    # Under two verbs they are two, though one person says both.
    (
        "Ann Doe called the pier “a mess” and urged the board to fix it “before the frost”.",
        [("a mess", "partial"), ("before the frost", "partial")],
    ),
    (
        "Ann Doe denied there was a “secret pier” and said she would “never” build one.",
        [("secret pier", "partial"), ("never", "partial")],
    ),
    (
        "Ann Doe said it had gone “too far by two streets”, adding that the board “has not heard”.",
        [("too far by two streets", "partial"), ("has not heard", "partial")],
    ),
    (
        "The pier is “old and cold,” Ann Doe said, “and about to fall”.",
        [("old and cold, … and about to fall", "partial")],
    ),
    (
        "Ann Doe said it was “a sad day” and thanked those who had “come to help”.",
        [("a sad day", "partial"), ("come to help", "partial")],
    ),
    ("Ann Doe said she was “quite old” and had “no boat”.", [("quite old … no boat", "partial")]),
    ("The pier, Ann Doe said, was “old” and far “too cold” for her.", [("old … too cold", "partial")]),
    ("“It is old,” said Ann Doe. “It will hold.”", [("It is old, … It will hold.", "direct")]),
]


@pytest.mark.parametrize(("text", "found"), KINDS)
def test_a_part_and_a_whole_sentence_are_told_apart(text: str, found: list[tuple[str, str]]) -> None:
    kinds = [
        (" … ".join(segment.of(text) for segment in one.segments), one.kind)
        for one in reading.find(text)
        if one.kind != "indirect"
    ]

    assert kinds == found


# text, what is quoted last, who speaks
HE_WITHOUT_NAME: list[tuple[str, str]] = [
    (
        "Bob Roe spoke. When I asked the Lund mayor about it, he said it was late. He added: “We go on.”",
        "the Lund mayor",
    ),
    ("Bob Roe spoke. When I asked him about it, he said it was late. He added: “We go on.”", "Bob Roe"),
    # A last name that is spelt like a title, or a thing, is a name behind the full one.
    ("Ann Bishop left. “We go on,” Bishop said.", "Ann Bishop"),
    ("Ann Fields left. “We go on,” Fields said.", "Ann Fields"),
    ("Ann Bishop left. “We go on,” the bishop said.", "the bishop"),
    ("Ann Bishop met Bob Bishop. “We go on,” Bishop said.", "Bishop"),
    # Two posts before a name are one person's, unless the second has a word of its own, or both are offices.
    ("The author and broadcaster Ann Doe left. The author and broadcaster Ann Doe said: “We go on.”", "Ann Doe"),
    ("Its founder and biggest shareholder, Sir Bob Roe, said: “We go on.”", "Bob Roe"),
    ("His manager and mother, Ann Doe, said: “We go on.”", "Ann Doe"),
    ("A farmer and father of three, Bob Roe, said: “We go on.”", "Bob Roe"),
    ("The farmer and his wife, Ann Doe, said: “We go on.”", "The farmer"),
    ("The president and opposition leader Bob Roe said: “We go on.”", "The president"),
    # Of whom somebody is the father tells nothing about him.
    ("Ann Doe left. The father of another girl, Orul Quill, said he knew nothing. “I wait,” he said.", "Orul Quill"),
    ("Bob Roe said it was late. The mayor told the paper he was tired. He added: “We go on.”", "The mayor"),
    ("Bob Roe saw Jim Poe.\n\nHe came with Tom Loe, Jim Poe and Karl, and left.\n\nHe said: “We go on.”", "Bob Roe"),
    ("Bob Roe spoke.\n\nAbout the row over Jim Poe, he said it was late. “We go on,” he said.", "Bob Roe"),
    ("Lo Su Fui (GRS-Tawau) said it was late. He said: “We go on.”", "Lo Su Fui"),
    ("Bob Roe spoke. Referring to Jim Poe, he said it was late. “We go on,” he said.", "Bob Roe"),
    ("Bob Roe left. On Monday Jim Poe came, and he said: “We go on.”", "Jim Poe"),
    ("Bob Roe said it was late. Jim Poe left, the chief added. He said: “We go on.”", "the chief"),
    ("Bob Roe left. A sub-inspector, Tom Loe, told the paper it was late. He said: “We go on.”", "Tom Loe"),
    ("Statement from Ann Doe, mayor of Lund\n\n“We will go on. It is late in the day.”", "Ann Doe"),
    ("A statement from clerk Ann Doe said it was late.\n\n“We will go on. It is late in the day.”", "Ann Doe"),
    ("Bob Roe said: “We go.”\n\nREAD ALSO: We do not know the rest\n\n“We stay here all night long.”", "Bob Roe"),
    ("Bob Roe said it was late. The mayor asked the clerk why he was tired. He added: “We go on.”", "Bob Roe"),
    # The one person of a sentence whom it goes on with, or who stands behind a post and its body.
    ("Mr Roe spoke.\n\nGuards who held Mr Poe at his home found him asleep. He told them: “We go on.”", "Mr Poe"),
    ("Mr Roe said no.\n\nMr Loe thanked Mr Poe and left him asleep. He told them: “We go on.”", "Mr Loe"),
    ("Bob Roe said no.\n\nCounsel for the HSE, Jim Poe SC, offered an apology. He said: “We go on.”", "Jim Poe"),
    # A father without his last name, where the boy is called by his given name.
    ("Tom Quill was found. Tom had come with his father, Jim.\n\nMr Quill, 38, said: “We go on.”", "Jim"),
    ("Tom Quill was found. He had come with his father, Jim.\n\nMr Quill, 38, said: “We go on.”", "Tom Quill"),
    # Whoever opens the sentence before without a name, and says something in it; a source, or a post of somebody’s.
    ("The mayor, Bob Roe, left. The police chief said it was late. “We go on,” he said.", "The police chief"),
    ("The mayor, Bob Roe, left. A guard said it was late. “We go on,” he said.", "A guard"),
    ("Bob Roe said it was late. The new leader shook Lund by arguing it was old. “We go on,” he said.", "Bob Roe"),
    ("The mayor, Bob Roe, left. A source in Lund told the paper it was late. “We go on,” he said.", "A source"),
    ("The mayor, Bob Roe, left. Marsk’s deputy envoy said it was late. “We go on,” he said.", "Marsk’s deputy envoy"),
    ("The mayor, Bob Roe, left. Ada’s mother said it was late. “We go on,” she said.", "Ada’s mother"),
    ("The mayor, Bob Roe, said it was late. The clerk was told so. “We go on,” he said.", "Bob Roe"),
    ("The envoy, Bob Roe, left. Marsk’s envoy said it was late. “We go on,” he said.", "he"),
    ("Doctors agree that it was “toxic,” his lawyer Tom Loe told the Lund Post. He said: “We go on.”", "Tom Loe"),
    # Whoever denies something goes on, unless another opens a sentence since with what they say.
    ("Bob Roe denied it. In Lund, Jim Poe said it was late by a mile. He said: “We go on.”", "Jim Poe"),
    ("Bob Roe denied it. In the hall, clerk Jim Poe told the paper it was late. He said: “We go on.”", "Jim Poe"),
    ("Jim Poe said it was late. Bob Roe denied it. He said: “We go on.”", "Bob Roe"),
    ("Bob Roe denied it. It was late, and rain fell on the hall. He said: “We go on.”", "Bob Roe"),
    # A plural that opens a sentence is nobody’s name; nor is a body of which a speaker tells.
    ("The mayor, Bob Roe, left. Inspectors said it was late. “We go on,” he said.", "Bob Roe"),
    ("The mayor, Bob Roe, left. Orul said it was late. “We go on,” he said.", "Orul"),
    ("Bob Roe left. Mr Roe said Orul had urged him to stay. “We go on,” he said.", "Bob Roe"),
    # Behind a question in marks, whoever says something else has not asked it.
    ("“I do,” said Ann Doe. “What else is there?” Her lawyer, Bob Roe, said the pier was shut.", "Ann Doe"),
    ("Ann Doe wept. “What else is there?” Bob Roe said on Monday.", "Bob Roe"),
]


@pytest.mark.parametrize(("text", "speaker"), HE_WITHOUT_NAME)
def test_he_may_be_somebody_without_a_name_who_is_asked_or_tells(text: str, speaker: str) -> None:
    found = [one for one in reading.find(text) if one.kind == "direct"]

    assert [one.speaker and one.speaker.name for one in found] == [speaker]


# what the writer says, in the first person
BY_THE_WRITER = [
    "We are at the start of “a new age of bread and salt”.",
    "“Do you sleep at all?” I ask.",
    "I called it “a new age of bread and salt” in May.",
    "You may call it “a new age of bread and salt”, as I did.",
    "We say it is “a new age of bread and salt”.",
]
BY_SOMEBODY = [
    "They are at the start of “a new age of bread and salt”, Ann Doe said.",
    "“Do you sleep at all?” Ann Doe asks.",
    "Ann Doe told us it was “a new age of bread and salt”.",
    "Ann Doe, whom we met, called it “a new age of bread and salt”.",
    "“We are at the start of it,” said Ann Doe.",
    "“We are at the start of it,” said one of the bakers, Ann Doe.",
]


@pytest.mark.parametrize("text", BY_THE_WRITER)
def test_the_writer_is_nobody_who_is_named(text: str) -> None:
    (found,) = [one for one in reading.find(text) if one.kind != "indirect"]

    assert found.unknown_because is not None


@pytest.mark.parametrize("text", BY_SOMEBODY)
def test_whoever_is_named_is_not_the_writer(text: str) -> None:
    (found,) = [one for one in reading.find(text) if one.kind != "indirect"]

    assert (found.speaker and found.speaker.name, found.unknown_because) == ("Ann Doe", None)
