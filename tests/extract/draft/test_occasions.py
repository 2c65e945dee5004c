"""Which figures are of another occasion: the text, published on 12 March 2026, and the numbers that are."""

import pytest

from briefcli.extract.draft import story
from briefcli.model.article import Article

NEWS = "The Velm dam killed nine guards on Sunday, the board said. "
EARLIER = [
    # What a body did once is not when those died of whom it tells now; what a mishap did then is.
    ("The Northern Guard, which took Orul in May 2025, put the number of dead at 61.", []),
    ("The Northern Guard, which took Orul in May 2025, said 61 guards were killed.", []),
    ("The Northern Guard, formed in 2021, said 61 guards died.", []),
    ("The ferry Marsk, which sank in May 2025, had killed 61 guards.", [61]),
    ("The Northern Guard, which killed 61 cooks in May 2025, said it would march.", [61]),
    ("Storm Marsk, which struck in May 2025, killed 61 guards.", [61]),
    # Those whose fate others are counted from; a length of time behind a semicolon has no day of its own.
    ("Reed has wanted lamps there since 61 guards drowned in 2019.", [61]),
    ("The mill is shut since a blast killed 61 guards there in 2019.", [61]),
    ("Since 2019 some 61 guards have been killed there.", []),
    ("Some 61 guards have been killed since the war began in 2019.", []),
    ("In May 2024 some 48 cooks were taken; a few fled five weeks later, while 61 died in jail.", [61]),
    ("In May 2024 the mill was built; on Monday 61 guards died in two hours.", []),
    ("The deadliest fire is that of Orle – the 1988 disaster that killed 61.", [61]),
    # With which others are compared, and those who are compared with them.
    ("Heat has killed 61 guards since Monday, against 44 in the same week last year.", [44]),
    ("Heat has killed 61 guards, versus 44 in the same month a year ago.", [44]),
    ("Heat has killed 61 guards, well below the 120 who died in 2024.", [120]),
    ("Heat has killed 61 guards, more than the 44 drowned in the storm of 2019.", [44]),
    ("Heat killed 61 guards in 2024, more than the 44 who drowned.", [61, 44]),
    # That time is over.
    ("“Back then we had 61 dead in a week,” Reed said.", [61]),
    ("“In those days a fire killed 61 guards,” Reed said.", [61]),
    ("“Back in Orul we had 61 dead in a week,” Reed said.", []),
    # A mishap named by its time, since one, or told again behind it; and what befell them at a time of their own.
    ("Reed was jailed last month for the 2015 massacre of 61 guards.", [61]),
    ("It has been dry since a May 2024 raid killed 61 guards.", [61]),
    ("Since a raid in May 2024 some 61 guards have been killed.", []),
    ("It was used in the 1995 gas attack on the mill. In the attack 61 guards died.", [61]),
    ("It was used in the 1995 gas bill on the mill. In the attack 61 guards died.", []),
    ("Reed said on Monday that 61 guards were killed in 2019.", [61]),
    ("Reed said in 2019 that 61 guards were killed on Monday.", []),
    ("In April 2015 a boat sank. By the end of the year 61 guards had drowned.", [61]),
    ("On Sunday a boat sank. By the end of the year 61 guards will have drowned.", []),
    ("Its most deadly raid to date was a bombing in Orul, in which 61 guards died.", [61]),
    ("Its most deadly snake to date was a viper in Orul, of which 61 guards died.", []),
    # What somebody pays today over the dead of another year is of the news.
    ("A mill was fined £3m over the death of a guard who was crushed in 2016.", [1]),
    ("Orul mines 38 per cent of salt and banned sales last July after a flood killed 61 guards.", [61]),
    ("Orul sold 38 crowns of salt last July after a flood killed 61 guards.", [38, 61]),
    ("A storm in 2016 swept over the bay, sank 12 boats and killed nine guards.", [12, 9]),
    # With which time others are compared.
    ("The holiday toll stands at 31 deaths, eight fewer than for the same time last year.", []),
    ("Some 31 guards have drowned, four more than in the same period of last year.", []),
    ("Some 31 guards drowned in the same period of last year.", [31]),
    # To what somebody is sentenced now, over a deed of another year; what lasted then is of then.
    ("Guards were given jail terms of 33 years for their part in a massacre in Orul two years ago.", []),
    ("A quake in Orul two years ago lasted for 33 seconds.", [33]),
    # “That month” is the one told before, of which no day need be known.
    ("In 2022 a strike lasted 11 days. That month, 61 guards were killed on the road.", [61]),
    ("In 2022 the mill burned. Nine men died that day.", [9]),
    ("On Sunday the mill burned. Nine men died that day.", []),
    # Compared with a year of its own, and what happened once, long before.
    ("Turnout was 44 per cent, down from 66 per cent in the 2022 general vote.", [66]),
    ("Sales were $40 million, compared with $30 million in 2024.", [30_000_000]),
    ("Sales of $40 million in 2024 were up from $30 million.", []),
    ("A fire at the same mill in 2016 destroyed 38 huts.", [38]),
    # Those of the year before, with which others are compared.
    ("Sales rose to $61 million, up from $54 million, or $2 a share, a year ago.", [54_000_000, 2]),
    ("The board earned $61 million, against a profit of $54 million in the year-ago quarter.", [54_000_000]),
    ("Turnout was 71 per cent, compared with 64 per cent last year.", [64]),
    ("Sales rose by $61 million from a year ago.", []),
    ("Sales were $61 million more than last year.", []),
    ("Sales of $61 million were told last year.", []),
    ("In 1988 the dam killed 61 guards.", [61]),
    ("In Orul, some 61 guards drowned in 1988, up 12 per cent from the previous year.", [61, 12]),
    ("In Orul, some 61 guards have drowned, up 12 per cent from the previous year.", []),
    # The beginning of a war, and a war of years ago; but what a war has done since then is of now.
    ("The war, which broke out in April 2023, has killed 61 guards.", []),
    ("The march began when rebels killed 61 guards in Orul.", []),
    ("The two fought over Orul from 1998 to 2000. About 61 guards were killed in the war.", [61]),
    ("The two met in Orul from 1998 to 2000. About 61 guards were killed in the war.", []),
    ("The war broke out in 2023. About 61 guards have been killed in the fighting.", []),
    ("Tom Reed, 58, was jailed in 2004 for a bombing in which 61 guards died.", [61]),
    # What the news is the worst of since then, and what was told of that search.
    ("It was the deadliest clash since 61 guards died in a fire.", [61]),
    ("Since 61 guards died in a fire, it has rained.", []),
    ("Some 12 cooks were hurt, nine of them badly, in the worst fire since 61 guards died.", [61]),
    ("In June last year a search was held in Orul. Two cooks were hurt in that search.", [2]),
    ("On Monday a search was held in Orul. Two cooks were hurt in that search.", []),
    # Of several who came to no harm, one did.
    ("The suit was brought by three cooks, one of whom was hurt in October.", [1]),
    ("The suit was brought by three cooks, one of whom was hurt on Monday.", []),
    # The clause that tells what befell them has a time of its own.
    ("Reed sang on Monday for two guards who were killed in Orul in 2019.", [2]),
    ("The song, for a guard who died in 2019, was sung on Monday.", [1]),
    ("Two guards who were arrested in 2019 were killed on Monday.", []),
    ("A guard who was born in 2019 died on Monday.", []),
    # In somebody's youth.
    # Since when something is shut, or after what it was banned.
    ("Reed said the pool was shut since a boiler blew up in 2022 and injured 40 cooks.", [40]),
    ("The jelly is banned since 2003 after the deaths of at least 18 children.", [18]),
    ("Since 2003 at least 18 children have died.", []),
    ("At least 18 children have died since 2003.", []),
    ("Ann Doe was born in Orul. Her father drowned when she was nine.", [1]),
    ("Her mother was killed in a fire when she was still a child.", [1]),
    ("A guard drowned when he was nine metres from the pier.", []),
    ("Her father was killed when the wall fell.", []),
    ("In the eastern valley of Orul earlier this year, 61 guards were killed in a slide.", [61]),
    ("The board, set up in Orul earlier this year, said 61 guards had died.", []),
    ("A fire killed 61 guards in Orul three months ago.", [61]),
    ("A fire killed 61 guards in Orul three days ago.", []),
    ("An earlier failure of the dam, in 1988, injured 61 guards.", [61]),
    ("The flood of 3 May 2004 killed 170,000 people in Orul.", [170_000]),
    ("A crash at the same bend killed 12 people in August 2021.", [12]),
    ("Last June a fire there killed 4 guards and injured 12.", [4, 12]),
    ("It was the worst failure since 1988, when 61 guards died.", [61]),
    ("The failure comes a week after a fire killed 4 guards.", [4]),
    ("In May 2004 a quake shook it. Some 61 guards died in the quake.", [61]),
    ("In May 2004 Reed built it. Some 61 guards died in the quake.", []),
    ("In May 2004 a quake shook it. It killed 61 guards, injuring 40. No one was arrested.", [61, 40, 0]),
    ("The flood hit the school in May 2004. It killed 61 guards. No one was missing.", [61, 0]),
    ("In May 2004 a quake shook it, injuring 61 guards. No one was killed.", [61, 0]),
    ("In May 2004 a quake killed 61 guards. There were no injuries.", [61, 0]),
    ("A fire at the mill in May 2004 killed 61 guards. Nobody was arrested.", [61, 0]),
    ("The mill was built in May 2004. It killed 61 guards.", []),
    ("In May 2004 a quake killed 61 guards. No one was hurt on Sunday.", [61]),
    ("In May 2004 a quake killed 61 guards.\n\nNo one was arrested.", [61]),
    ("In May 2004 a quake killed 61 guards. Twelve guards were hurt.", [61, 12]),
    ("A quake shook it on Saturday. It killed 61 guards. No one was arrested.", []),
    ("This year 12 guards have drowned, compared with 61 a year earlier.", [61]),
    ("Some 12 guards were hurt this week, down from 61 last year.", [61]),
    ("Some 12 guards were hurt, compared with 61 on Saturday.", []),
    ("Some 12 guards were hurt, compared with 61 in 2019.", [61]),
    ("In 2020 some 12 guards were hurt, compared with 61 in 2019.", [12, 61]),
    ("In 2020 some 12 guards were hurt, down from 61.", [12, 61]),
    ("The fire hurt 12 guards, up from 61 in the fire of 2019.", [61]),
    ("The fire hurt 61 guards, up from nine in the fire of 2019.", [9]),
    ("In 2020 the fire hurt 12 guards, up from nine in the fire of 2019.", [12, 9]),
    ("Some 12 guards were hurt, more than in 2019.", []),
    ("Reed said last week it was shut since 2004, when a flood killed 61 guards.", [61]),
    ("It was the worst since 2004, when a flood killed 61 guards and tore down 40 huts.", [61, 40]),
    ("Reed sends 40 cooks to Orul, dry since 2004, when a flood killed 61 guards.", [61]),
    ("Reed said on Saturday that it had been shut in 2004, when 61 guards died.", [61]),
    ("Reed, hired in 2004, was there on Saturday, when 61 guards died.", []),
    ("It came days after Reed had shot 4 guards.", []),
    ("It came a day after a bomb killed 4 guards in Orul.", [4]),
    ("In an earlier attack, 4 guards were killed.", [4]),
    ("A previous fire at the mill killed 4 guards.", [4]),
    ("The 4 guards were hurt in the earlier incident.", []),
    ("Earlier this month, gunmen killed 14 people in Orul.", [14]),
    ("A day earlier, a bomb killed 14 people in Orul.", [14]),
    ("A day earlier, officials said eight had died.", []),
    ("It was the worst since the 1949 fire at the mill, where seven guards were killed.", [7]),
    ("Some 61 guards have died since the flood began more than a year ago.", []),
    ("Reed comes home and after a fire 4 guards died.", []),
    # An aside has its own time, and a crime of record its own day.
    ("Reed, who was convicted of killing three in 2019, fled on Sunday.", [3]),
    ("Reed, jailed in 2011 for murdering two women, fled on Sunday.", [2]),
    ("The bridge (on which 12 people died in 2014) was shut on Sunday.", [12]),
    ("The bridge, on which 12 people died on Sunday, was built in 2014.", []),
    ("Reed was jailed in 2011 for the murder of two cooks.", [2]),
    # Remembered, or long before.
    ("A memorial to the 97 fans crushed to death was unveiled.", [97]),
    ("The anniversary of the sinking, which cost 852 lives, was marked on Sunday.", [852]),
    ("Years after the blast that killed 44, a trial opened.", [44]),
    ("Years after the mill opened, a blast killed 44.", []),
    ("In the three years since the war began, 44 people have died.", []),
    ("Hundreds marched, years after soldiers shot dead 13 people.", [13]),
    ("A bridge named after the 23 dockers killed in a strike was opened.", [23]),
    ("The ship, named after a queen, sank, and 23 people died.", []),
    ("Roe, accused of ordering the deaths of 44 cooks in 1994, died on Sunday.", [44]),
    ("In March 2024 a man shot six people, two of whom died.", [2]),
    ("Twenty years earlier the river took 31 lives.", [31]),
    ("A week earlier, a lorry had killed three in the same street.", [3]),
    ("Ann Doe once killed a man in a fight.", []),
    ("He once killed a man in a fight.", [1]),
    ("At once two men were killed.", []),
    ("The play is about a strike in which police shot dead seven dockers.", [7]),
    ("The board read a play, and police shot dead seven dockers.", []),
    ("The play tells of seven dockers who were shot dead.", [7]),
    ("The mayor tells of seven dockers who were shot dead.", []),
    # What there was before the news, and a sum of a year long over.
    (f"{NEWS}The last strike, in 2011, lasted 19 days and cost $40 million.", [19, 40_000_000]),
    (f"{NEWS}In 2009, the last time it was shut, 4,000 cooks were sacked.", [4000]),
    (f"{NEWS}An earlier study, of 350 cooks, found no benefit.", [350]),
    (f"{NEWS}The last cook sold 350 pans.", []),
    (f"{NEWS}The study counted 350 cooks.", []),
    ("It rained.\n\nIt is old.\n\nIt is high.\n\nIt is wet.\n\nIn 2021 Reed paid $40 million for it.", [40_000_000]),
    ("It rained.\n\nIt is old.\n\nIt is high.\n\nIt is wet.\n\nIn 2021 Reed earned $40 million.", []),
    ("It rained.\n\nIt is old.\n\nIt is high.\n\nIt is wet.\n\nIn 2025 Reed paid $40 million for it.", []),
]
# The clause that a time is in, years in names, somebody’s past, what the news brings to mind.
MARKET = "A fire at a night market in Orul killed eight traders on Sunday, the board said. "
IN_CLAUSES = [
    ("The war began when rebels killed 61 guards in Orul.", [61]),
    ("The war was sparked by a raid in which rebels killed 61 guards.", [61]),
    ("A wave of raids in the 1990s killed 400 guards, and a bomb killed six on Sunday.", [400]),
    ("Nine cooks were held over the fire, and a 2009 report was seized.", []),
    ("A 2009 hotel fire killed 61 guests.", [61]),
    ("The owner, who was elected in 2019, was among nine cooks hurt.", []),
    ("The owner, who was jailed in 2019 over a roof that killed nine cooks, fled.", [9]),
    ("The blaze recalled the Palace fire, in which 61 guests died.", [61]),
    ("The mayor recalled the fire, in which 61 guests died.", []),
    ("The town was still reeling from a flood that had killed 61 guests.", [61]),
    ("It was the third fire in a month, after two that killed 61 guests.", [2, 61]),
    ("It was the third fire in a month, and it killed 61 guests.", []),
    ("In a similar fire in 2019, 61 guests died.", [61]),
    ("Dolnia, which lost 61 guests in a fire in 2019, is sending 90 guards.", [61]),
    ("The war, which began in 2019, has killed 61 guests.", []),
    ("The war, which began in 2019, killed 61 guests.", [61]),
    ("A day earlier, 61 guests died when a bus fell into a gorge near Tarn.", [61]),
    ("A day earlier, the board had said that 61 guests died.", []),
    ("Days earlier, 61 guests died when a roof fell in Tarn.", [61]),
    ("Days earlier than most, 61 guests died.", []),
    ("In 1988, 61 guests died in a fire not far from Sunday's blaze.", [61]),
    ("Not far from Sunday's blaze, 61 guests died.", []),
    ("The board has looked into 12 fires in ten years, including a 2018 one in Tarn that killed 61 guests.", [61]),
    ("The board has a 2018 plan of the hall that killed 61 guests.", []),
    ("It was the worst fire since a bus fell into the lake, killing 61 guests.", [61]),
    ("It was the worst fire for the board, killing 61 guests.", []),
    ("It was the second fire in a week: on Friday 61 guests died in Tarn.", [61]),
    ("It was the second fire in a week, and 61 guests died.", []),
    ("In 1988 a bus fell into the lake. Some 61 guests died.", [61]),
    ("In 1988 the bus shed was built. Some 61 guests died.", []),
    ("The owner was fined in 1988 after a string of incidents. Nobody was hurt.", [0]),
    ("The hall was built in 1988. Nobody was hurt.", []),
    # What is counted since a day, however far before it “since” stands; but not the thing since which it is counted.
    ("More than 4,000 cooks have fled since the start of the march on Tarn in October.", []),
    ("Since the guild of bakers came to power in Dolnia in 2009, rebels have killed 61 guards.", []),
    ("It was the worst fire since the crash in Tarn in 2019 that killed 61 guests.", [61]),
    ("Rebels took Tarn in May 2019. Shortly afterwards, they shot dead 61 guards.", [61]),
    ("Rebels took Tarn in May 2019. Shortly after the fire, 61 guards died.", []),
    ("A court in Tarn has jailed 14 cooks for a riot in 2019.", []),
    ("Police arrested 14 cooks at a riot in Tarn in 2019.", [14]),
    ("Tarn is 44 km from Marsk, where a fire in June killed 61 guests.", [61]),
    ("In June a fire in Marsk burned 44 mills, where 61 guests died.", [44, 61]),
    ("In 2019 a fire killed 61 guests. Twelve of the 61 guests who died were boys.", [61, 12, 61]),
    ("Twelve of the 61 guests who died were boys.", []),
]
ELSEWHERE = [
    ("Dozens fled from Tarn, where 40 cooks were hurt. (09.03.2026) It is a town.", [40]),
    ("Dozens fled from Orul, where 40 cooks were hurt. (It is a town.)", []),
    ("On Friday, a cart ran into a queue and hurt 40 cooks.", [40]),
    ("On Monday, a cart ran into a queue and hurt 40 cooks.", []),
    ("On Friday, a guard said that 40 cooks had been hurt.", []),
    ("On Friday, 40 cooks were killed in twin blasts.", [40]),
    ("On Friday, 40 cooks were killed in the twin blasts.", []),
    ("Some 40 cooks were killed in other fires.", [40]),
    ("Some 40 cooks were killed by other cooks.", []),
    ("The town has seen several fires, including a mill blaze in Tarn that killed 40.", [40]),
    ("The town fears the many fires, including a mill blaze in Tarn that killed 40.", []),
    ("The town buried five cooks killed in a raid the day before.", [5]),
    ("The town buried five cooks killed in the fire the day before.", []),
    ("An unrelated gas leak in Tarn killed 4 cooks.", [4]),
    ("On the same day, a bus fell into a gorge near Tarn, killing 4.", [4]),
    ("On the same day, a trader died of burns in Orul and 4 cooks were hurt.", []),
    ("Also on Sunday, a bus fell into a gorge near Tarn, killing 4.", [4]),
    ("Also on Sunday, two cooks died of burns.", []),
    ("Hours earlier, a bus had fallen into a gorge near Tarn, killing 4.", [4]),
    ("Hours later, a wall fell on 4 cooks, killing all.", []),
    ("In a second fire on Sunday, 4 cooks were hurt.", [4]),
    ("In a second bid on Sunday to save them, 4 cooks were hurt.", []),
    ("Across the border in Dolnia, floods killed 4 cooks.", [4]),
    ("In Dolnia, meanwhile, floods killed 4 cooks.", [4]),
    ("Firemen were called to another blaze in Tarn, where 4 cooks died.", [4]),
    ("The fire was not linked to a blast in Tarn in which 4 cooks died.", [4]),
    ("The fire was linked to a lamp that fell, and 4 cooks died.", []),
    ("A crash in Tarn on Friday killed 4 cooks.", [4]),
    ("A fire there on Friday hurt 4 cooks.", []),
    ("Friday’s crash in Tarn, in which 4 cooks died, was the worst this year.", [4]),
    ("Sunday’s crash in Tarn, in which 4 cooks died, was the worst this year.", []),
    ("The army said that in an operation elsewhere in the state it had killed 4 cooks.", [4]),
    ("The army said that it had searched elsewhere, and 4 cooks were dead.", []),
    ("Police are also investigating the death of a cook near Tarn.", [1]),
    ("Police are also investigating why 4 cooks died.", []),
    ("Police are also investigating a claim that 4 cooks died.", []),
    ("Also on Sunday, two of the injured died at a clinic in Tarn.", []),
    ("Hours later, 4 cooks were held in Tarn over it.", []),
    ("Minutes later a wall fell on Harbour Road, killing 4 cooks.", []),
    ("Hours later, gunmen shot dead 4 cooks near Tarn.", [4]),
    ("Elsewhere in the market, 4 cooks were found dead.", []),
    ("Elsewhere in the town, 4 more cooks were killed as it spread.", []),
    ("Only on Friday, 4 cooks died when a van hit a wall in Tarn.", [4]),
    ("Only on Friday, 4 cooks were burned when a van hit a wall.", []),
    ("Two weeks ago a lorry ran into a queue in Tarn, killing 4.", [4]),
    ("Earlier, another bus had overturned in Tarn, leaving 4 dead.", [4]),
    ("Earlier, another bus had left for Tarn, leaving 4 dead.", []),
    ("Meanwhile, 4 cooks were killed when a car hit a wall in Tarn.", [4]),
    ("Meanwhile, 4 cooks were flown to Tarn, where they died.", []),
    ("Some 40 cooks have died in fires this winter.", [40]),
    ("So far this year 40 cooks have died in fires.", [40]),
    ("The fire, the worst this year, hurt 40 cooks.", []),
]
STORM = "A storm killed eight traders in Orul on Sunday, the board said. "
WIDE = [
    "On the same day, a bus fell into a gorge near Tarn, killing 4.",
    "In Tarn, 40 km away, a roof fell and killed 4 cooks.",
    "On Saturday a bus fell into a gorge near Tarn, killing 4.",
    "Another bus fell into a gorge near Tarn, killing 4.",
]
# Where headline and first sentence tell of no harm, what is told of years ago is not what the news is about.
NEWS_WITHOUT_HARM = [
    ("A convict fled from Marsk jail on Sunday. A fire there killed 61 guards in 2014.", [61]),
    ("Alan Roe, who was convicted of killing three in 2019, fled from Marsk jail on Sunday.", [3]),
    ("A fire at Marsk jail killed 61 guards in 2014. The inquest was opened on Sunday.", []),
    ("The dam fell on Sunday. Reed is serving 26 years for the murder of a judge.", [26, 1]),
    ("The dam fell on Sunday. Roe had served nine years for a raid in which two guards died.", [2]),
    ("The dam fell on Sunday. The board was fined over the deaths of two cleaners.", [2]),
    ("The dam fell on Sunday. Reed was jailed on Monday for the murder of a judge.", []),
    ("The dam fell on Sunday. Reed is wanted over the deaths of two cleaners.", []),
    ("Reed is serving 26 years for the murder of a judge.", []),
    ("A game was held up for 40 minutes after a roof fell, hurting a steward.", []),
    ("Sunday's raid was the worst since 2014, when 61 people were killed.", [61]),
    ("A court in Marsk sat on Sunday. Roe was convicted of killing three guards.", []),
]
BESIDE = [
    ("In a separate incident on Sunday, a fire killed 4 guards.", [4]),
    ("Elsewhere, 4 guards died in a fire.", [4]),
    ("Meanwhile, a fire in Orul killed 4 guards.", [4]),
    ("Also on Sunday, in Orul, a mill fire killed 4 guards.", [4]),
    ("The Tarn fire, a separate wildfire, killed 4 guards.", [4]),
    ("Separately, a fire killed 4 guards and burnt 12 mills.", [4, 12]),
    ("A fire last month in neighbouring Orul killed 4 guards and two cooks.", [4, 2]),
    ("In neighbouring Orul, a ferry fire killed 4 guards.", [4]),
    ("Police are looking into an unrelated crash in which 4 guards died.", [4]),
    ("Reed said that 4 other deaths at the hospital had been reviewed.", [4]),
    ("Reed, in an unrelated case, was jailed for stealing 12 carts.", [12]),
    ("In another incident, two cooks were killed when a wall fell.", [2]),
    ("Two cooks were killed in another attack in Orul.", [2]),
    ("In a similar incident, two cooks were killed.", [2]),
    ("Elsewhere, a fire killed two cooks. Some 12 guards were hurt.", [2, 12]),
]
NOT_BESIDE = [
    "Meanwhile, the flood reached Orul, where 4 guards died.",
    "Also on Sunday, a board said 4 guards died.",
    "The 4 guards died in separate incidents.",
    "In a separate statement, the board said 4 guards died.",
    "In a separate room 4 guards died.",
    "Reed said that 4 other deaths had been reported.",
    "No such dam stands elsewhere, and 4 guards died.",
    "Another wave killed 4 guards.",
    "The fire spread to neighbouring Orul and killed 4 guards.",
]
BELOW = "\n\nIt is old.\n\nIt is wet.\n\nIt is high.\n\nIt is odd.\n\n"
# Below the top, what opens with an earlier time is of that, where the news is of these days.
BELOW_THE_TOP = [
    # Another day than that of the harm in the lead, whether the sentence opens with it or not.
    (NEWS + BELOW + "On Saturday Orul saw its deadliest raid in years as Reed hurt 61 guards.", [61]),
    (NEWS + BELOW + "On Saturday Orul saw its deadliest season in years as Reed hurt 61 guards.", []),
    (NEWS + BELOW + "Gunmen came on Friday in a raid that hurt 61 guards.", [61]),
    (NEWS + BELOW + "Gunmen came on Friday in the raid that hurt 61 guards.", []),
    (NEWS + BELOW + "Gunmen came on Monday in a raid that hurt 61 guards.", []),
    ("The toll of nine guards killed rose on Sunday." + BELOW + "On Friday, a baker hurt 61 guards.", []),
    ("It rained. Some nine guards were killed on Sunday." + BELOW + "On Friday, a baker hurt 61 guards.", [61]),
    (NEWS + BELOW + "It is the latest since Friday, when 61 guards were hurt in a fire.", [61]),
    (NEWS + BELOW + "It is the latest since Friday, when 61 guards were hurt in the fire.", []),
    (NEWS + BELOW + "It is about Friday’s raid in Orul. Some 61 guards were hurt in the raid.", [61]),
    (NEWS + BELOW + "It is about Monday’s raid in Orul. Some 61 guards were hurt in the raid.", []),
    (NEWS + BELOW + "Another four fires on Sunday hurt 61 guards.", [4, 61]),
    (NEWS + BELOW + "Another four cooks on Sunday hurt 61 guards.", []),
    # One whom the lead names is not told of anew.
    ("Ann Quill, who died, was buried on Sunday." + BELOW + "Ms Quill was one of 61 guards found dead in January.", []),
    ("Ann Quill sang on Sunday." + BELOW + "Ms Reed was one of 61 guards found dead in January.", [61]),
    # Teasers of other news.
    (NEWS + BELOW + "It is old. READ MORE: Fire hurts 61 guards in Orul It is dry.", [61]),
    (NEWS + BELOW + "It is old. READ MORE: The cost of mills in Orul About 61 guards were hurt by it.", []),
    (NEWS + BELOW + "It is old. Reed read more: 61 guards were hurt by it.", [61]),
    (NEWS + BELOW + "It is old, Reed read: 61 guards were hurt by it.", []),
    (NEWS + BELOW + "(02.03.2026) Some 61 guards were hurt in Orul. A mill burned. (03.03.2026) It is dry.", [61]),
    (NEWS + BELOW + "(It is old.) Some 61 guards were hurt in Orul. A mill burned. (03.03.2026)", []),
    # A mishap in a place that is named with it, where the news is of none.
    ("The board met on Sunday." + BELOW + "It met after the raid on a Tarn mill that left 61 guards dead.", [61]),
    ("The board met on Sunday in Tarn." + BELOW + "It met after the raid on a Tarn mill that left 61 guards dead.", []),
    ("A raid killed nine on Sunday." + BELOW + "It met after the raid on a Tarn mill that left 61 guards dead.", []),
    # A court may only be the place of the news, and those of which it is the latest are others.
    (
        "A raid in Orul killed nine guards, the latest in a string of attacks."
        + BELOW
        + "Last month, a baker hurt 61 guards.",
        [61],
    ),
    ("A raid killed nine guards amid attacks on mills in Orul." + BELOW + "On Friday, a baker hurt 61 guards.", []),
    ("A blast outside Velm High Court killed nine guards." + BELOW + "Last month, a baker hurt 61 guards.", [61]),
    ("A judge heard on Sunday of nine guards killed." + BELOW + "On Friday, a baker hurt 61 guards.", []),
    (NEWS + BELOW + "Last month 61 guards were killed by a baker.", [61]),
    (NEWS + BELOW + "On Saturday 61 guards were killed by a baker.", []),
    (NEWS + BELOW + "Since last month 61 guards have been killed by a baker.", []),
    ("The dam fell on 3 February." + BELOW + "Last month 61 guards were killed by a baker.", []),
    (NEWS + "Last month 61 guards were killed by a baker.", [61]),
    (NEWS + "Only last week, a baker hurt 61 guards.", []),
    (NEWS + "A baker hurt 61 guards last month.", []),
    (NEWS + BELOW + "A baker hurt 61 guards there in January.", [61]),
    (NEWS + BELOW + "A baker has hurt 61 guards since January.", []),
]
OF_THE_NEWS = [
    "Since 1988 the dam has killed 61 guards.",
    "On Saturday the dam had injured 61 guards.",
    "Opened in 1988, the dam killed 61 guards.",
    "A man born in 1988 was among the 61 guards killed.",
    "The dam of 1988 has 61 gates.",
    "In 1988 and again on Monday the dam injured 61 guards.",
]


def earlier(text: str, published: str | None = "2026-03-12", occasion: str = "earlier") -> list[int]:
    figures = story.draft(Article(text=text, published=published)).figures
    return [int(one.value) for one in figures if one.occasion == occasion and one.value is not None]


@pytest.mark.parametrize(("sentence", "values"), EARLIER)
def test_casualties_of_an_earlier_occasion_are_told_apart(sentence: str, values: list[int]) -> None:
    assert earlier(NEWS + sentence) == values
    assert earlier(sentence + " " + NEWS) == values


@pytest.mark.parametrize(("sentence", "values"), IN_CLAUSES)
def test_a_time_is_that_of_its_own_clause(sentence: str, values: list[int]) -> None:
    assert earlier(MARKET + sentence) == values


@pytest.mark.parametrize(("sentence", "values"), ELSEWHERE)
def test_a_sentence_may_turn_to_another_place(sentence: str, values: list[int]) -> None:
    assert earlier(MARKET + sentence, occasion="beside") == values


@pytest.mark.parametrize("sentence", WIDE)
def test_a_storm_is_the_same_event_in_the_next_town(sentence: str) -> None:
    assert earlier(STORM + sentence, occasion="beside") == []


@pytest.mark.parametrize(("text", "values"), NEWS_WITHOUT_HARM)
def test_where_the_news_is_of_no_harm_that_of_years_ago_is_told_apart(text: str, values: list[int]) -> None:
    assert earlier(text) == values


@pytest.mark.parametrize(("text", "values"), BELOW_THE_TOP)
def test_what_opens_with_an_earlier_time_below_the_top_is_of_that(text: str, values: list[int]) -> None:
    assert earlier(text, occasion="beside") == values


@pytest.mark.parametrize(("sentence", "values"), BESIDE)
def test_figures_beside_the_event_are_told_apart(sentence: str, values: list[int]) -> None:
    assert earlier(NEWS + sentence, occasion="beside") == values
    assert earlier(sentence + " " + NEWS, None, occasion="beside") == values


@pytest.mark.parametrize("sentence", NOT_BESIDE)
def test_what_only_looks_like_another_event_is_of_the_news(sentence: str) -> None:
    assert earlier(NEWS + sentence, occasion="beside") == []


LIFE = "Ada Quill, who painted cats, died on Sunday, her agent said. She was 84.\n\n"
OF_LIVES = [
    (LIFE + "Two of her brothers were killed in the war.\n\nShe is survived by a son.", [2]),
    (LIFE + "A bomb killed two cooks at her first show.\n\nShe is survived by a son.", [2]),
    (LIFE + "Two of her brothers were killed in the war.", []),
    (LIFE + "Two mourners were killed on Monday in a crush.\n\nShe is survived by a son.", []),
    (
        "Ada Quill died when a bomb killed nine guards on Sunday.\n\nA bomb killed two.\n\nShe is survived by a son.",
        [],
    ),
    ("Ada Quill painted cats.\n\nTwo of her brothers were killed in the war.\n\nShe is survived by a son.", []),
]


@pytest.mark.parametrize(("text", "values"), OF_LIVES)
def test_those_killed_in_the_life_of_somebody_who_died_are_of_an_earlier_occasion(text: str, values: list[int]) -> None:
    assert earlier(text) == values


def test_the_many_dead_of_an_earlier_occasion_are_so_where_they_are_told_again() -> None:
    assert earlier(NEWS + "In 1988 the dam killed 61 guards.\n\nA stone names the 61 guards killed.") == [61, 61]
    assert earlier(NEWS + "In 1988 the dam killed 61 guards.\n\nA stone names the 62 guards killed.") == [61]
    assert earlier(NEWS + "In 1988 the dam killed nine cooks.\n\nThe nine guards killed were men.") == [9]


def test_the_mishap_of_the_lead_is_of_the_news_whenever_it_was() -> None:
    lead = "Two clerks are on trial for the bombing of a mill in which nine guards were killed.\n\n"

    assert earlier(lead + "Some 61 guards were hurt in the bombing in 1999.") == []
    assert earlier(lead + "Some 61 guards were hurt in a crash in 1999.") == [61]
    assert earlier(NEWS + "Some 61 guards were hurt in the bombing in 1999.") == [61]


def test_whom_a_court_tries_now_is_of_the_news() -> None:
    assert earlier(NEWS + "A court has tried 14 clerks over a flood in which 61 guards died in 1999.") == [61]
    assert earlier(NEWS + "A flood in 1999 wrecked 14 mills and killed 61 guards.") == [14, 61]


def test_what_else_is_counted_of_an_earlier_occasion_is_of_it_too() -> None:
    assert earlier(NEWS + "In 1988 the dam killed 61 guards and wrecked 40 mills.") == [61, 40]
    assert earlier(NEWS + "In 1988 the dam had 40 gates.") == []


@pytest.mark.parametrize("sentence", OF_THE_NEWS)
def test_what_goes_on_or_has_another_date_beside_it_is_of_the_news(sentence: str) -> None:
    assert earlier(NEWS + sentence) == []


def test_where_all_casualties_are_old_that_is_what_the_text_is_about() -> None:
    assert earlier("In 1988 the Velm dam killed 61 guards. In 1990 a wall was built.") == []


OF_ONCE = [
    ("Reed asks for 7 per cent; the last strike, in 2023, grounded 220 boats.", [220]),
    ("A reminder: in the riots of June 2021, 300 shops were looted.", [300]),
    ("The guild’s January forecast spoke of 40,000 carts.", [40_000]),
    ("Boats were 84 per cent full, up from 81 per cent in February 2025.", [81]),
    ("Boats were 84 per cent full, up from 81 per cent in January.", []),
    ("A strike in 2022 cost 40 million crowns.", [40_000_000]),
    ("In the drought of 2019 some 63 towns had to sell carts.", [63]),
    ("An earlier survey, published in 2015, had counted 12 boats.", [12]),
    ("In the firm’s January survey, Doe was at 52 per cent.", [52]),
    ("Four years ago turnout was 63 per cent.", [63]),
    ("Turnout was 58 per cent, down from 63 per cent in the general election of 2019.", [63]),
    ("Turnout was 63 per cent in the general election of 2019.", [63]),
    ("In 2020 the seat was decided by 204 votes.", [204]),
    ("Marsh was fined 10,000 crowns in 2014 for theft.", [10_000]),
    ("Orul passed the law in June by 61 votes.", []),
    ("After a strike in 2022 Reed hired 40 guards.", []),
    ("The strike of Monday cost 40 million crowns.", []),
    ("Reed has held 40 per cent since the 2022 strike.", []),
]


@pytest.mark.parametrize(("sentence", "values"), OF_ONCE)
def test_what_happened_once_before_is_told_apart(sentence: str, values: list[int]) -> None:
    top = "The council of Velm met on Monday to talk about roads.\n\nIt was dry.\n\nIt was cold.\n\nIt was dark.\n\n"
    assert earlier(top + sentence) == values


def test_what_the_lead_tells_of_last_year_is_the_news() -> None:
    lead = "Fewer guards died on the roads of Orul last year than ever, Reed said on Monday.\n\n"
    text = "Some 214 guards were killed in 2025, compared with 251 in 2024 and 398 a decade ago."
    assert earlier(lead + text) == [251, 398]
    assert earlier(NEWS + text) == [214, 251, 398]


def test_decades_that_are_compared_are_no_single_year() -> None:
    text = "There were 25 boats, compared to 50 boats from the 1950s to the 1970s."
    assert earlier(NEWS + text) == []


def test_how_long_a_riot_lasted_says_nothing_of_when_it_was() -> None:
    shot = "Votes are counted in Velm.\n\nIt was dry. Three people were shot dead in Orle on Sunday, police said. "
    assert earlier(shot + "After the election of 2016, 260 people were killed in two weeks.") == [260, 2]
    assert earlier(shot + "After the election on Sunday, 260 people were killed in two hours.") == []


def test_without_a_day_of_publication_nothing_is_earlier() -> None:
    assert earlier(NEWS + "In 1988 the dam killed 61 guards.", None) == []
