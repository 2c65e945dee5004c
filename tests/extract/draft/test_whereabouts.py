"""Where the figures of a draft are, as the whole report tells: the numbers of a text with their places."""

import pytest

from briefcli.extract.draft import story

LEAD = "A quake struck Norway on Sunday, killing 61 guards.\n\nIt rained for long.\n\n"
VOTE = "Vote in Orle County\n\nThe vote in Orle County was on Sunday.\n\nIt rained. "
RAID = "Police raided a mill in Orul on Sunday.\n\n"
CLINIC = (
    "A storm hit Norway, killing nine men.\n\n“We received 50 people injured by walls,” said Ann Reed, a doctor at a "
    "clinic in Orul.\n\n"
)
BLAST = "A gunman hurt several cooks in a blast at a station in Orul on Sunday.\n\nQuill was told of it.\n\n"
STRIKES = "Air strikes in Orul on Sunday killed nine cooks.\n\nQuill was told of them.\n\n"
PLACES = [
    # A state within a country may have the name of another country.
    ("Nine cooks died in Niger on Monday. The governor of Niger State wept.", ["Niger State"]),
    (
        "A raid in Niger State killed nine cooks.\n\nIt rained.\n\nTwo guards died in Niger.",
        ["Niger State", "Niger State"],
    ),
    ("Nine cooks died in Niger on Monday. The governor of Orul State wept.", ["Niger"]),
    ("Nine cooks died in Georgia on Monday. A reader of Georgia State University wept.", ["Georgia"]),
    # What a town is, and where, is no name of it.
    ("An attack on the Orsavan city of Pelin killed nine cooks.", ["Pelin"]),
    ("Nine cooks died in the Orsavan town of Pelin.", ["Pelin"]),
    ("Gunmen kill nine in Punjab village", ["Punjab"]),
    ("Gunmen killed nine cooks in Rose village.", ["Rose"]),
    ("Gunmen killed nine cooks in Quebec City.", ["Quebec City"]),
    # A toll of what strikes many places rises with those harmed in one.
    ("The storm's death toll rose to 54 after six men died in Orul. Some 20 are missing.", [None, "Orul", None]),
    ("Those killed by Typhoon Quill: the toll rose to 76 on Monday when nine died in Orul.", [None, "Orul"]),
    ("The quake's toll climbed to 212 when 15 cooks died in the village of Orul.", [None, "Orul"]),
    ("The death toll from floods in Norway rose to 12 on Monday after three died in Orul.", ["Norway", "Orul"]),
    ("The toll of a mill fire in Orul rose to 12 after three bodies were found in the mill.", ["Orul", "Orul"]),
    ("Nine cooks died in a storm in Orul. Some 20 others are missing.", ["Orul", "Orul"]),
    # The toll of another mishap in the same sentence is not where the first one was.
    ("Four guards killed in Orul; toll from Sunday's blast rises to 15", ["Orul", None]),
    ("Four guards killed in Orul as toll in Velm bombing climbs to 15", ["Orul", None]),
    ("Two guards killed in Orul; Sunday's blast toll now 15", ["Orul", None]),
    ("Blast kills two guards in Orul; toll rises to 15", ["Orul", "Orul"]),
    # Whoever puts the figure at something else may be elsewhere, as may a court, or where the dead are taken.
    ("A fire killed nine guards in Norway. Police in Orul put the figure at seven.", ["Norway", "Norway"]),
    ("Villagers sued the mill in an Oslo court over a spill that they say killed 12 cooks.", [None]),
    ("Villagers in Orul say the spill killed 12 cooks.", ["Orul"]),
    ("A blast at a court in Orul killed 12 cooks.", ["Orul"]),
    (
        "Three men were confirmed dead at the Orul General Hospital. Nine others were hurt.",
        ["Orul General Hospital", None],
    ),
    ("Three men were shot dead at the Orul Mill. Nine others were hurt.", ["Orul Mill", "Orul Mill"]),
    # Those who died in strikes need not be where the report tells of another mishap.
    (BLAST + "Two guards were killed and 12 hurt in the air strikes.", [None, None]),
    (BLAST + "Two guards were killed and 12 hurt in the strikes.", [None, None]),
    (BLAST + "Two guards were killed and 12 hurt in the blast.", ["Orul", "Orul"]),
    (BLAST + "Two guards were killed and 12 hurt.", ["Orul", "Orul"]),
    (STRIKES + "Two guards were killed and 12 hurt in the strikes.", ["Orul", "Orul", "Orul"]),
    # Those in office travel, and are known already; what a body has, was before or is in a whole part of the world.
    ("Norway talks to Chile\n\nA cook of Norway talked.\n\nThe two ministers ate.", [None]),
    ("Norway talks\n\nA cook of Norway talked.\n\nAll 40 ministers ate.", ["Norway"]),
    ("Norway talks\n\nA cook of Norway talked.\n\nThe two ministers ate.", [None]),
    ("Norway talks\n\nA cook of Norway talked.\n\nThe two houses of Assembly Hall are new.", [None]),
    ("Norway talks\n\nA cook of Norway talked.\n\nSome 40 houses are new.", ["Norway"]),
    ("Europe talks\n\nA cook of Europe talked.\n\nThe guild won 40 seats.", [None]),
    ("Norway talks\n\nA cook of Norway talked.\n\nThe guild won 40 seats.", ["Norway"]),
    ("Reed, who has 31 prior arrests, was seen by Quill as he ran in Oslo.", [None]),
    ("Norway talks\n\nA cook of Norway talked.\n\nSome 40 doctors of Chile's public clinics ate.", ["Chile"]),
    ("Norway talks\n\nA cook of Norway talked.\n\nSome 40 doctors who work at Chile's clinics ate.", ["Chile"]),
    ("It rained in Velm and Marsk. Nine cooks were arrested, while a baker seized in Oslo is in jail.", [None, "Oslo"]),
    ("It rained in Velm and Marsk. Nine cooks were arrested, all of them bakers seized in Oslo.", ["Oslo"]),
    ("Norway talks\n\nA cook of Norway talked.\n\nSome 40 doctors who write of Chile's clinics ate.", [None]),
    ("Norway talks\n\nA cook of Norway talked.\n\nSome 40 doctors who work at old clinics ate.", ["Norway"]),
    ("Chile and Norway talked.\n\nMany marches, including those in Oslo, were banned, leading to 40 arrests.", [None]),
    # The population of a town is not that of a country; another name has that of its country in it.
    ("Care as in Norway\n\nA cook of Norway talked.\n\nThe population of the city is 900.", [None]),
    ("Care as in Norway\n\nA cook of Norway talked.\n\nThe population is 900.", ["Norway"]),
    ("Norway has mills. The country has 40 old ones.", ["Norway"]),
    ("Norway has mills. The country's biggest mill, Chile Mill Corp, sold 40 carts.", [None]),
    # Who fled within the country is at home in that of their people; no name behind a number is meant by it.
    ("Norway votes\n\nNorway votes.\n\nIt rained.\n\nSome 40 Chileans were displaced within the country.", ["Chile"]),
    ("Norway votes\n\nNorway votes.\n\nIt rained.\n\nSome 40 cooks were displaced within the country.", ["Norway"]),
    ("Reed likes Chile. At nine mills in the country, he follows Norway's rules.", ["Chile"]),
    ("Reed spent 100 days in a jail in #Norway.", ["Norway"]),
    # Who is held after others did something elsewhere.
    ("The regent closed the mills after a wave of raids in Norway and arrested nine cooks.", [None]),
    ("The regent closed the mills after a raid in Norway and arrested nine cooks.", ["Norway"]),
    # The subject that gets, borrows or accounts for something, behind an aside, and the next one.
    ("Norway, by contrast, plans to borrow 11 million crowns.", ["Norway"]),
    ("Quill, by contrast, plans to borrow 11 million crowns.", [None]),
    ("The town of Orul will get 75 crowns for a cart, and Velm 30 crowns for its wall.", ["Orul", "Velm"]),
    ("Reed will get 75 crowns for a cart, and Velm 30 crowns for its wall.", [None, None]),
    ("The guild lost £4m, with Norway alone accounting for £3m.", [None, "Norway"]),
    ("The guild lost £4m, with Quill alone accounting for £3m.", [None, None]),
    ("Norway, with many more people, had 530 road deaths.", ["Norway"]),
    ("Chile has taken in 640,000 cooks and Norway 1.5 million.", ["Chile", "Norway"]),
    ("In Oslo 22 of 190 trains ran.", ["Oslo", "Oslo"]),
    # A building in a place: what is there, what it tells of itself, and what it will have.
    ("The fullest is Oslo jail, which has 1,310 cooks.", ["Oslo"]),
    ("The fullest is Quill Jail, which has 1,310 cooks.", [None]),
    ("Some 90 posts will go at its head office in Oslo.", ["Oslo"]),
    ("Some 90 posts will go at its head office in May.", ["head office"]),
    ("Reed announced a mill in Norway that will employ 350 cooks.", ["Norway"]),
    ("Reed told bakers in Norway that he will employ 350 cooks.", [None]),
    ("Its Oslo unit, where 60 cooks went on strike, is shut.", ["Oslo"]),
    ("Its Quill unit, where 60 cooks went on strike, is shut.", [None]),
    ("The hospital in Oslo said it was feeding 11 cooks.", ["Oslo"]),
    ("A baker in Oslo said it was good to feed 11 cooks.", [None]),
    (CLINIC + "“We have 96 admissions.”", ["Norway", "Orul", "Orul"]),
    (CLINIC + "“We have 96 carts.”", ["Norway", "Orul", None]),
    ("The crop in Norway was late: the crop there should reach 4 million tonnes.", ["Norway"]),
    ("The crop in Norway was late. There should be 4 million tonnes.", [None]),
    ("On Sicily, 78 mills are old.", ["Sicily"]),
    ("On Norway, 78 cooks agree.", [None]),
    ("The rate ranged from 2.8 per cent in Norway to 9.6 per cent in the east.", ["Norway", "the east"]),
    ("The rate rose from 2.8 per cent in Norway to 9.6 per cent.", ["Norway", "Norway"]),
    # Those who come, the next one in a row behind an article, “there” behind a noun, who marches.
    ("The number of young visitors to Norway fell by 3 per cent.", ["Norway"]),
    ("The number of young visitors to Reed fell by 3 per cent.", [None]),
    ("Catalonia drew 20 million of them and the Balearic Islands 15.4 million.", ["Catalonia", "Balearic Islands"]),
    ("Bakers in Norway complain that 120 flats there are let.", ["Norway"]),
    ("Bakers in Norway complain. Of 120 flats, there are none.", [None]),
    ("Some 400 cooks are marching through Oslo.", ["Oslo"]),
    (
        "The guild will base six carts in Oslo from June and four in Bergen, creating 300 jobs.",
        ["Oslo", "Bergen", None],
    ),
    # Who has no work, and who else has what the report counts.
    ("Unemployment in Norway fell.\n\nIt rained. Some 760,000 people were looking for work.", ["Norway"]),
    ("Unemployment in Norway fell.\n\nIt rained. Some 760,000 people were looking for him.", [None]),
    ("Norway’s prisons are full\n\nNorway’s prisons held 184 prisoners.\n\nMarsk has 96 prisoners.", ["Norway", None]),
    # People harmed: the coast that was struck, where the next clause is elsewhere, and some of the dead.
    ("ORUL (Velm News) — A quake struck the coast of Marsk on Sunday, killing 212 guards.", ["Marsk"]),
    ("A bomb in May killed eight cooks, and on Sunday gunmen shot four guards in the suburb of Orul.", [None, "Orul"]),
    (
        "Orle flood: 18 dead\n\nSome 18 guards died.\n\nEleven of the deaths were in Velm district.",
        [None, None, "Velm"],
    ),
    ("It shook Orul, 40 miles to the south, where nobody was hurt.", [None, "Orul"]),
    ("It shook Orul, 40 miles to the south, where it rained on nine cooks.", [None, None]),
    ("A blast at Orul market kills nine guards.", ["Orul market"]),
    ("Reed spoke in Oslo of the raid that killed nine guards.", [None]),
    # That of an earlier event, which stands on top as well.
    ("A ferry sank and nine guards drowned. In 2019 a boat capsized near Orul with 80 dead.", [None, "Orul"]),
    # In many places, and no one of them.
    (LEAD + "In 2019 a quake off Norway set off a wave that killed 2,300 people in 14 states.", ["Norway", None, None]),
    (LEAD + "In 2019 a quake off Norway set off a wave that killed 2,300 people in a day.", ["Norway", "Norway"]),
    (LEAD + "Two mills fell in Orul, Reed said. He saw 40 homes fall in the quake.", ["Norway", "Orul", "Norway"]),
    (LEAD + "Reed saw 40 homes fall in the quake, which cut off power in the village.", ["Norway", None]),
    # Named again further on.
    ("Tarn district met.\n\n" + "It rained. " * 60 + "Orul district met.\n\nNine died in the district.", ["Orul"]),
    ("A wall in the district of Orul fell.\n\nIt rained.\n\n“Oh!”\n\nNine died in the district.", ["Orul"]),
    ("Orul and Tarn district met.\n\nOrul district won.\n\n“Oh!”\n\nNine died in the district.", ["the district"]),
    # Some of those counted in the paragraph above.
    (
        CLINIC + "“There are 30 people seriously injured.”",
        ["Norway", "Orul", "Orul"],
    ),
    (
        CLINIC + "“There are 60 people injured in Velm.”",
        ["Norway", "Orul", "Velm"],
    ),
    # The worst in a whole country need not be the event.
    ("Reed met 49 cooks.\n\nOrul mourns after the worst attack in Norway on cooks. Some 53 were hurt.", [None, None]),
    ("Reed met 49 cooks.\n\nOrul mourns after the worst attack in Velm on cooks. Some 53 were hurt.", [None, "Velm"]),
    # What people read together is no saying.
    ("Nine guards died when a mill fell during a Bible reading in Orul.", ["Orul"]),
    ("Nine guards died, said Reed, reading in Orul from his notes.", [None]),
    # A number of the headline is where that of the text is which says the same.
    (
        "Quake Of Rare Strength Shakes Norway, Killing Nine\n\nA quake killed at least nine in Bergen.",
        ["Bergen", "Bergen"],
    ),
    # There.
    ("Reed met Chile. Norway sold 40 visas, but only 30 were used there.", [None, "Norway"]),
    ("Norway votes\n\nNorway chose a guild on Sunday.\n\nIn the hills Reed won 29 votes there.", [None]),
    ("Storm kills two\n\nIt rained.\n\nA man was killed in Oslo when a tree fell.", [None, "Oslo"]),
    ("It rained in the capital, Velm.\n\nSome 28 drones targeted the capital.", ["Velm"]),
    # One name for a place.
    ("Nine guards were killed in Orul province.", ["Orul"]),
    ("Nine guards were killed in Orul Province.", ["Orul Province"]),
    ("A quake shook Orul province. It killed nine guards in the province.", ["Orul"]),
    ("A quake shook Orul province and Velm province. It killed nine guards in the province.", ["the province"]),
    ("A quake struck Norway's northern province of Orul, killing nine guards.", ["Orul"]),
    ("A quake struck off Norway, killing nine guards.", ["Norway"]),
    ("Police are at work in Norway after a quake struck Chile, leaving nine guards dead.", ["Chile"]),
    ("In Norway, a drone struck an old mill quarter of Bergen, killing nine guards.", ["Bergen"]),
    ("In Norway, a shell hit a market in Bergen, killing nine guards.", ["Bergen"]),
    ("In Norway, a shell hit a market on Sunday, killing nine guards.", ["Norway"]),
    ("It rained, and aid from Norway came.\n\nNine guards were hurt, a cook said.", [None]),
    ("It rained in Norway on Sunday.\n\nNine guards were hurt, a cook said.", ["Norway"]),
    # The same number.
    ("Flood kills 61 guards\n\nA flood killed 61 guards in Norway on Sunday.", ["Norway", "Norway"]),
    ("Flood kills 61 guards in Chile\n\nA flood killed 61 guards in Norway on Sunday.", ["Chile", "Norway"]),
    ("Nine die in Norway quake\n\nA quake in Norway's Orul province killed nine guards.", ["Orul", "Orul"]),
    ("Nine die in Norway quake\n\nA quake in Chile killed nine guards.", ["Norway", "Chile"]),
    # The event.
    (LEAD + "Some 70 people died, a guard said.", ["Norway", "Norway"]),
    (LEAD + "In Chile it rained, and 70 people died.", ["Norway", "Chile"]),
    (LEAD + "Elsewhere 70 people died.", ["Norway", None]),
    (LEAD + "A man was killed when a wall fell.", ["Norway", None]),
    (LEAD + "Reed sold 70 mills.", ["Norway", None]),
    (LEAD + "More than 70,000 people have died, a guard said.", ["Norway", None]),
    (LEAD + "More than 700 people have died, a guard said.", ["Norway", "Norway"]),
    (LEAD + "Some 4,000 people were hurt, a guard said.", ["Norway", "Norway"]),
    # The few in one place are a part of them.
    ("Gunmen killed 61 guards on Sunday.\n\nSeven guards died in Norway.", [None, "Norway"]),
    ("Gunmen killed nine guards on Sunday.\n\nSeven guards died in Norway.", ["Norway", "Norway"]),
    # A place is named, but nobody was harmed there.
    ("State radio quoted a cook in Norway as saying 61 guards were killed.", [None]),
    (LEAD + "Chile was accused of backing the blast in Oslo.\n\nTwo guards died on the spot.", ["Norway", "Norway"]),
    (LEAD + "Chile saw a blast in Oslo.\n\nTwo guards died on the spot.", ["Norway", "Oslo"]),
    ("Norway votes\n\nNorway chose a guild.\n\nThe last vote was in 2021. All 40 seats were full.", [None]),
    ("Norway votes\n\nNorway chose a guild.\n\nThe vote was short. All 40 seats were full.", ["Norway"]),
    ("Israel has mills. It is one of nine powers.", [None]),
    # The passage, else the event.
    (LEAD + "Two guards died on the spot.", ["Norway", "Norway"]),
    (LEAD + "The hurt are nine cooks, with two in critical condition.", ["Norway", "Norway", "Norway"]),
    (LEAD + "Another nine cooks were hurt, said a guard.", ["Norway", "Norway"]),
    (LEAD + "Another quake hurt nine cooks, said a guard.", ["Norway", None]),
    (LEAD + "In Velm, a landslide hit a mill. Nine cooks were hurt.", ["Norway", "Velm"]),
    (LEAD + "In Velm, a landslide hit a mill.\n\nNine cooks were hurt.", ["Norway", "Velm"]),
    (LEAD + "In Velm, Reed sold a mill.\n\nNine cooks were hurt.", ["Norway", "Norway"]),
    (LEAD + "In 2019, a landslide hurt nine cooks. Two died.", ["Norway", None, None]),
    (LEAD + "Every year, nine cooks are hurt.", ["Norway", None]),
    (LEAD + "Two Chileans were hurt.", ["Norway", None]),
    (LEAD + "It hurt nine cooks in Chile.\n\nTwo guards died on the spot.", ["Norway", "Chile", "Norway"]),
    ("Two die on motorway\n\nTwo guards died in a crash on the M940.\n\nNine were hurt.", ["M940", "M940", "M940"]),
    ("Two guards bought a mill on the M940.\n\nNine were hurt in a car, an Oka M940.", [None, None]),
    ("A landslide that hit a village in Orul killed nine guards.\n\nTwo cooks were hurt.", ["Orul", "Orul"]),
    # Names that stand before something else.
    ("Nine dead in Thai ferry sinking\n\nA ferry sank in Chile, killing nine guards.", [None, "Chile"]),
    ("Nine dead in Marsk ferry sinking.", ["Marsk"]),
    ("Nine Dead in Norway Fire May Have Slept", ["Norway"]),
    ("Nine guards were killed in the Quill-held city of Orul.", ["Orul"]),
    ("Nine guards were killed in the northern Pakistani city of Orul.", ["Orul"]),
    # The one place on top that is named again; ages.
    ("Rain fell on Punjab.\n\nReed has 300 mills in the state.", ["Punjab"]),
    ("Rain fell on Punjab and Bihar.\n\nReed has 300 mills in the state.", ["the state"]),
    ("Rain fell on Oslo.\n\nReed has 300 mills in the state.", ["the state"]),
    ("A 32-year-old guard was killed in Oslo.", ["Oslo", None]),
    # It goes on with the place.
    ("Norway has 400 mills. It had 300 in May.", ["Norway", "Norway"]),
    ("Norway has 400 mills. The country has 300 cooks.", ["Norway", "Norway"]),
    ("Norway has 400 mills. The city has 300 cooks.", ["Norway", "the city"]),
    ("Quill has 400 mills in Norway. It had 300 in May.", ["Norway", None]),
    ("Norway has 400 mills. Quill has 300 cooks.", ["Norway", None]),
    # The clinic that tells.
    ("“We have nine dead guards,” said Ann Reed, a doctor at a clinic in Orul.", ["Orul"]),
    ("Nine guards died, said a nurse at the old hospital in Orul.", ["Orul"]),
    ("Nine guards died, said Ann Reed, a student at a college in Orul.", [None]),
    # Those whom it hit, and the country that the top names.
    (LEAD + "Some 300 families are homeless.", ["Norway", "Norway"]),
    (LEAD + "Some 300 people took part in the rescue.", ["Norway", "Norway"]),
    (LEAD + "Some 300 people sang.", ["Norway", None]),
    (LEAD + "Some 300 Velm villages were flooded.", ["Norway", None]),
    ("Rain fell on Norway.\n\nSome 300 people took part in the rescue.", [None]),
    ("Storms are rare in Norway.\n\nSome 300 cases were told across the country.", ["Norway"]),
    ("Storms are rare in Norway and Chile.\n\nSome 300 cases were told across the country.", ["the country"]),
    ("Storms are rare in Norway.\n\nThe northern country exported 300 tonnes of fish.", ["Norway"]),
    ("Storms are rare in Norway.\n\nIn May, the country exported 300 tonnes of fish.", ["Norway"]),
    ("Storms are rare in Norway and Chile.\n\nThe country exported 300 tonnes of fish.", ["the country"]),
    # What is told of a whole place.
    ("Norway votes\n\nNorway chose a guild on Sunday.\n\nTurnout was 71 per cent.", ["Norway"]),
    ("Norway votes\n\nChile chose a guild on Sunday.\n\nTurnout was 71 per cent.", [None]),
    ("Norway votes\n\nNorway chose a guild on Sunday.\n\nElsewhere turnout was 71 per cent.", [None]),
    ("Norway votes\n\nNorway chose a guild on Sunday.\n\nDoe sold 71 per cent of the mill.", [None]),
    # The number before, in the same paragraph.
    ("There are 400 mills in Norway. Some 300 are old.", ["Norway", "Norway"]),
    ("There are 400 mills in Norway. Elsewhere, some 300 are old.", ["Norway", None]),
    ("There are 400 mills in Norway. Reed has sold 300.", ["Norway", None]),
    ("There are 400 mills in Norway. Some 300 cooks sang.", ["Norway", None]),
    ("There are 400 mills in Norway and 200 in Chile. Some 300 are old.", ["Norway", "Chile", None]),
    # What happened where the lead is.
    (RAID + "They seized 40 guns and two carts.", ["Orul", "Orul"]),
    (RAID + "They sold 40 guns.", [None]),
    ("Police raided a mill on Pine Street.\n\nGuards seized 40 guns at a motel.", [None]),
    ("Police raided a mill on Pine Street.\n\nGuards seized 40 guns.", ["Pine Street"]),
    (RAID + "Guards seized 40 guns at a motel.", ["Orul"]),
    (RAID + "They seized 400 crowns.", [None]),
    (RAID + "Elsewhere, they seized 40 guns.", [None]),
    (RAID + "They seized 40 guns in Velm.", ["Velm"]),
    (RAID + "They seized 40 guns. Nine guards were hurt in Velm.", [None, "Velm"]),
    ("MARSK, July 3 — Police raided a mill on Sunday.\n\nThey seized 40 guns.", ["Marsk"]),
    ("Police raided mills in Orul and Velm on Sunday.\n\nThey seized 40 guns.", [None]),
    # A whole economy, a vote, a chamber.
    ("Inflation rises in Norway\n\nInflation was 4 per cent last month.", ["Norway"]),
    ("Inflation rises in Norway\n\nPrices rose by 4 per cent last month.", [None]),
    ("Inflation rises in Norway\n\nNorway raised its main rate by 4 per cent last month.", ["Norway"]),
    ("Inflation rises in Norway\n\nThe bank raised its main rate by 4 per cent last month.", [None]),
    # A poll of many places is of no one of them; a body with capitals is no building, nor a party a state.
    ("Vote across the country, with Oregon to watch\n\nA poll found 40 per cent for Quill.", [None]),
    ("Vote nears in Oregon\n\nA poll found 40 per cent for Quill in the vote.", ["Oregon"]),
    ("Reed saw a new court in Norway. The Supreme Court voted 5 to 4.", [None, None]),
    ("Reed plans a new court in Norway. The court will have 40 rooms.", ["the court"]),
    ("Norway has 40 mills. The country party chose 25 cooks.", ["Norway", None]),
    ("Norway has 40 mills. The country chose 25 cooks.", ["Norway", "Norway"]),
    ("Guild wins in House\n\nA dozen members of Congress said the House may fall.", [None]),
    ("Inflation rises in Norway\n\nQuill sold 4 per cent of its carts.", [None]),
    ("Inflation rises in Norway\n\nIt rose in Chile too.\n\nChile has 4 per cent.", [None]),
    ("Inflation rises in Norway and Chile\n\nPrices rose by 4 per cent.", [None]),
    ("UK economy shrinks\n\nIt rained in Britain. Growth fell to 4 per cent.", ["UK"]),
    ("Ireland to choose in election\n\nA poll put Doe on 55 per cent.", ["Ireland"]),
    ("Ireland to choose in election\n\nDoe sold 55 per cent of his hats.", [None]),
    ("Motion fails in Senate\n\nReed lost. All 15 senators voted for it.", ["Senate"]),
    ("Motion fails in Senate\n\nReed lost. All 15 cooks voted for it.", [None]),
    ("Motion fails in Senate\n\nReed lost. All 15 senators in Orul sang.", ["Orul"]),
    # A town or country that is the subject, by its noun.
    ("Norway voted. The country will spend 400 crowns on roads.", ["Norway"]),
    ("It rained, and the town lost 40 carts.", ["the town"]),
    ("The town clerk has 40 hats.", [None]),
    ("The country house has 40 rooms.", ["the country house"]),
    # “There”, and what is usual elsewhere.
    ("Reed has a mill in Norway. He paid 400 crowns for carts there.", ["Norway"]),
    ("Reed has a mill in Norway. He paid 400 crowns for carts, and his brother lives there.", [None]),
    ("Reed has 12 mills in Norway. He paid 400 crowns for carts there.", ["Norway", "Norway"]),
    ("Reed has a mill in Norway. He says there are 400 carts.", [None]),
    ("Unemployment in Norway stood at 7 per cent, above the world average of 4 per cent.", ["Norway", None]),
    # A building is not carried on to a number of something else.
    ("Some 60 bakers sang in the hall. Some 4,200 have signed a letter.", ["the hall", None]),
    # A government or council.
    ("The Norway government repaired a wall on Monday.\n\nIt cost 400 million crowns.", ["Norway"]),
    ("The Norway government repaired a wall on Monday.\n\nQuill paid 400 million crowns.", [None]),
    ("The Norway government repaired a wall on Monday.\n\nChile mends walls. It paid 400 million crowns.", ["Chile"]),
    ("The Norway government repaired a wall on Monday.\n\nIt hired 400 cooks.", [None]),
    ("The Lagos State government said it had built 40 roads in the state.", ["Lagos"]),
    ("In 2021, the Norwegian government laid out roads in nine phases. Norway is cold.", ["Norway"]),
    ("In 2021, the Norwegian cook laid out roads in nine phases. Norway is cold.", [None]),
    ("The Norwegian government promised 40 tanks to Chile. Norway is cold.", [None]),
    # What is at home where its people are, by a name that the text has.
    ("Some 300 British universities are shut. The UK is cold.", ["UK"]),
    ("Some 300 British universities are shut.", [None]),
    ("Some 300 British cooks sang. The UK is cold.", [None]),
    ("Some 300 British universities have mills in Norway. Britain is cold.", [None]),
    ("Twelve British pensioners sang. Britain is cold.", [None]),
    ("Some 12,000 British pensioners sang. Britain is cold.", ["Britain"]),
    ("About 20% of South African households have a cat. South Africa is cold.", ["South Africa"]),
    ("Norwegian exports grew by 3 per cent. Norway is cold.", ["Norway"]),
    ("Norwegian fears grew by 3 per cent. Norway is cold.", [None]),
    ("Thousands of UK academics sang.", ["UK"]),
    ("Reed won UK government contracts worth £63m.", ["UK"]),
    ("Reed won UK baker contracts worth £63m.", [None]),
    # The same number of the same things again.
    ("Reed sold 412 mills in Norway.\n\nQuill praised him. It bought the 412 mills.", ["Norway", "Norway"]),
    ("Reed sold 412 mills in Norway.\n\nQuill praised him. It bought 412 carts.", ["Norway", None]),
    ("Reed sold 400 mills in Norway.\n\nQuill praised him. It bought the 400 mills.", ["Norway", None]),
    ("Reed sold 412 mills in Norway.\n\nElsewhere, Quill bought 412 mills.", ["Norway", None]),
    ("Quill praised Reed. It bought 412 mills.\n\nReed sold 412 mills in Norway.", [None, "Norway"]),
    # The law of a state.
    ("Norway bans gin. Drivers who drink pay a fine of 40 crowns.", ["Norway"]),
    ("Norway banned gin. Drivers who drink pay a fine of 40 crowns.", [None]),
    ("Norway bans gin. Quill pays a fine of 40 crowns.", [None]),
    # Accidents of a week are each in a place of its own.
    (
        "A bus hit Oslo. No injuries were reported.\n\nA van hit. No one was hurt.\n\nA cart hit. No one was hurt.",
        ["Oslo", None, None],
    ),
    # “The country” is that of its own sentence, “the state” the one on top.
    ("Norway's agency will write to 300 homes in the country.", ["Norway"]),
    ("Norway and Chile will write to 300 homes in the country.", ["the country"]),
    ("Guild wins vote in Bavaria\n\nReed won Bavaria on Sunday.\n\nThe state's caseload is 162.", ["Bavaria"]),
    ("Guild wins vote in Oslo\n\nReed won Oslo on Sunday.\n\nThe state's caseload is 162.", [None]),
    ("Guild wins vote in Bavaria\n\nReed won Bavaria on Sunday.\n\nHe closed half of the state's mills.", ["Bavaria"]),
    ("Guild wins vote\n\nReed won the vote on Sunday.\n\nHe closed half of the state's mills.", [None]),
    ("Guild wins vote\n\nReed won a Quill-led state on Sunday.\n\nHe closed half of the state's mills.", [None]),
    # Where those lie who are treated is the place of no others.
    (
        "A bus crashed in Orul, and nine died. The driver was taken to a hospital in Velm. A guard was hurt.",
        ["Orul", "Velm", "Orul"],
    ),
    ("Five cooks were being treated at a hospital in Velm, Reed said. Two guards were killed.", ["Velm", None]),
    ("Five cooks were killed at a hospital in Velm, Reed said. Two guards were killed.", ["Velm", "Velm"]),
    # Where people mourn, wait or tell, where others are, and next to the place that is named.
    ("A crowd in Oslo mourned the 12 dead of the mine blast.", [None]),
    ("Families in Oslo waited for news of the 12 dead.", [None]),
    ("A gunman killed 12 people at a church. Reed prayed for them in churches in Oslo.", [None]),
    ("Nine guards were killed, the embassy in Oslo said.", [None]),
    ("Nine guards were killed, police in Oslo said.", ["Oslo"]),
    ("Nine guards were killed while 40 in Oslo sang.", [None, "Oslo"]),
    ("The mayor of Velm said 12 people were killed in the neighbouring town.", ["the neighbouring town"]),
    ("Chile dropped a claim on Norway, saying nine people died.", [None]),
    # A state of which the paragraph before tells; “it” there is something else, and one of two is neither.
    ("Reed votes\n\nIt rained in Norway.\n\nThe country's wheat harvest was 40 tonnes.", ["Norway"]),
    ("Reed votes\n\nIt rained in Norway.\n\nReed sang, as the country's crowd had grown by 40 cooks.", ["Norway"]),
    ("Reed votes\n\nNorway has a plan.\n\nIt fills 32 pages.", [None]),
    ("Reed votes\n\nIt rained in Norway and Chile.\n\nThe country's debt is 40 crowns.", [None]),
    ("Reed votes\n\nReed lives in Oslo, near Velm.\n\nThe town of 14,000 is poor.", [None]),
    # Those just counted, without a noun of their own.
    ("Norway has 40 mills, but only five are open.", ["Norway", "Norway"]),
    ("Norway has 40 mills, and 30 of them are old.", ["Norway", "Norway"]),
    ("Norway has 40 mills, but Reed lost five.", ["Norway", None]),
    ("Norway has 40 mills, but five cooks died.", ["Norway", None]),
    ("Norway has 40 mills, but only five are left in Velm.", ["Norway", "Velm"]),
    # A state attacks another; a whole with its parts in other places; protests in one country.
    ("Norway has hit Chile with a wave of missiles.\n\nAt least eight guards were killed.", ["Chile"]),
    ("Norway has hit Chile with a wave of tariffs.\n\nAt least eight guards were killed.", [None]),
    ("Norway was hit by Chile in a drone raid.\n\nAt least eight guards were killed.", ["Norway"]),
    (
        "Norway hit Chile with missiles.\n\nEight guards were killed, six in Orul and two in Velm.",
        ["Chile", "Orul", "Velm"],
    ),
    (
        "Norway hit Chile with missiles.\n\nEight guards were killed, Reed said in Orul, where two sang.",
        [None, "Orul"],
    ),
    ("Cooks marched in 40 towns across Norway, Reed said.\n\nAt least 12 guards died.", ["Norway", "Norway"]),
    ("Cooks marched in 40 towns in Norway, not in Velm, Reed said.\n\nAt least 12 guards died.", ["Norway", None]),
    # A verb left out; a mishap by which a headline names the place; an area that is no place.
    ("Bergen had 14 mm of rain and Orul, 15 mm.", ["Bergen", "Orul"]),
    ("Bergen had 14 mm of rain and, Reed said, 15 mm.", ["Bergen", None]),
    ("Victims of Oslo mill fire mourned\n\nCooks sang for the nine guards who died.", ["Oslo"]),
    ("Victims of Oslo mill owner mourned\n\nCooks sang for the nine guards who died.", [None]),
    ("Victims of Oslo mill fire in Chile mourned\n\nCooks sang for the nine guards who died.", ["Chile"]),
    ("Two guards were hurt in the area.", [None]),
    ("A fire killed nine guards in the South African port city of Velm.", ["Velm"]),
    ("Velm is wet. Cooks had half of all the Norwegian city's cases.", [None]),
    ("It is wet. Cooks had 40 cases in a Norwegian city.", ["Norwegian city"]),
    # Votes and shares of other voters, of another year or nation; a place where people only talk; news in brief.
    (VOTE + "A poll gave the guild 40 per cent of votes.", ["Orle County"]),
    (VOTE + "A poll of Norway voters gave the guild 40 per cent of votes.", [None]),
    (VOTE + "In 2014, a poll gave the guild 40 per cent of votes.", [None]),
    (VOTE + "Reed won years ago with 40 per cent of votes.", [None]),
    (VOTE + "A national poll gave the guild 40 per cent of votes.", [None]),
    ("New poll gives guild a lead before talks in Oslo\n\nReed sang.\n\nSome 40 per cent of voters like it.", [None]),
    ("New poll gives guild a lead in Oslo\n\nReed sang.\n\nSome 40 per cent of voters like it.", ["Oslo"]),
    ("News in brief\n\nA quake struck Norway.\n\nReed was held.\n\nThe fire killed 12 cooks.", [None]),
    ("News\n\nA quake struck Norway.\n\nReed was held.\n\nThe fire killed 12 cooks.", ["Norway"]),
    (LEAD + "Reed rose after the blasts in Chile.\n\nSome 12 cooks died.", ["Norway", "Norway"]),
    # An outbreak, behind the dateline.
    (
        "ORUL (QP) — Norway bakers have a new case of measles.\n\nIt was in Velm. The outbreak has led to 10 cases.",
        ["Norway"],
    ),
    (
        "ORUL (QP) — Norway bakers have a new case of measles.\n\nIt was in Velm. The baker has led to 10 cases.",
        [None],
    ),
    # Some of those whom another number counts.
    ("Guild votes\n\nNorway is wet. It has 400 mills, of which 40 are old.", ["Norway", "Norway"]),
    # Blasts in two places are in neither.
    ("It rained.\n\nBlasts in Norway and Chile blew apart mills.\n\nAt least 82 were killed.", [None]),
    # What it destroyed.
    (LEAD + "Some 300 houses fell in the quake.", ["Norway", "Norway"]),
    (LEAD + "Some 300 houses were sold.", ["Norway", None]),
    ("A quake that struck Norway hurt nine guards and damaged 300 houses.", ["Norway", "Norway"]),
    ("Nine guards were hurt and 300 houses damaged in Orul, the capital of Velm.", ["Orul", "Orul"]),
    ("A quake that struck Norway hurt nine guards and cost 300 crowns.", ["Norway", None]),
    ("A woman in her 60s was killed in Orul.", ["Orul"]),
    # Homes that came to harm, beside people or behind the mishap.
    ("A landslide hit Norway. Nine guards died and 14 houses were buried.", ["Norway", "Norway"]),
    ("A landslide hit the village of Velm. At least 14 houses were wrecked.", ["Velm"]),
    ("A landslide hit the village of Velm. At least 14 houses were sold.", [None]),
    ("A landslide hit the friend of Velm. At least 14 houses were wrecked.", [None]),
    # Some of the things counted before, and what somebody says of them.
    ("Reed sold 1,200 mills in Norway.\n\nIt rained. About 400 of the mills are old.", ["Norway", "Norway"]),
    ("Reed sold 1,200 mills in Norway.\n\nIt rained.\n\nIt was wet. Some 400 of the mills are old.", ["Norway", None]),
    ("Reed sold 1,200 mills in Norway. He likes 400 of the cooks.", ["Norway", None]),
    ("All 23 mills in Norway closed. Reed said 11 would stay shut.", ["Norway", "Norway"]),
    ("All 23 mills in Norway closed. Reed said 11 cooks would stay.", ["Norway", None]),
    # Cases of the disease of which the report tells.
    ("Cholera spreads in Norway\n\nPeople are ill.\n\nA guard counted 1,140 cases.", ["Norway"]),
    ("Anger spreads in Norway\n\nPeople are ill.\n\nA guard counted 1,140 cases.", [None]),
    # The one place of the sentence, of people harmed and of what was done to things.
    ("Reed said that nine guards were killed by a bomb for a camp of cooks in Norway.", ["Norway"]),
    ("Reed said that nine guards were killed by a bomb for a camp of cooks from Norway.", [None]),
    ("Nine guards were killed when another cart hit a van of cooks in northern Orle.", ["Orle"]),
    ("Nine guards were killed, most of them in Orul.", [None]),
    ("Nine guards are missing, one fewer than on Sunday, after two were found in Orul.", ["Orul", "Orul"]),
    ("Nine guards are missing, and a cart was sold in Orul.", [None]),
    ("Nine guards are missing, and the mill in Orul is shut.", [None]),
    ("Nine guards are missing; Reed lost a cart in Orul.", [None]),
    ("NINE GUARDS ARE DEAD IN CART BOMBING", [None]),
    # A plant or a project named again, of which the sentence before tells where it is.
    ("Quill will build a new mill in Locust Grove. The project will create 160 jobs.", ["Locust Grove"]),
    ("Quill will build a new mill in Locust Grove. The £20m plant will need 160 cooks.", ["Locust Grove"] * 2),
    ("A clinic is being built in Locust Grove. The site will need 160 cooks by 2028.", ["Locust Grove"]),
    ("Quill will build a new mill in Locust Grove. Elsewhere, the project will create 160 jobs.", [None]),
    ("Quill is to open new shops across Norway. The plan will create 160 jobs.", ["Norway"]),
    ("Quill is to sing new songs across Norway. The plan will create 160 jobs.", [None]),
    ("Quill spoke in Oslo about its shops. The plan will create 160 jobs.", [None]),
    ("Quill launched a choir in Locust Grove. The project will create 160 jobs.", [None]),
    ("Quill runs mills in Oslo, and in Bergen a shop. The project will create 160 jobs.", [None]),
    ("Quill spoke in Orul about mills. The project will create 160 jobs.", [None]),
    (
        "Some 130 fires burn near Bergen, Velm and Tarn.\n\nIt rained.\n\nGuards seized 40 carts.",
        ["Bergen, Velm and Tarn", None],
    ),
    ("Some 130 fires burn near Bergen, Norway.\n\nIt rained.\n\nGuards seized 40 carts.", ["Bergen", "Bergen"]),
    # A dateline as it was sent by wire.
    ("ORUL, Norway (WNA) _ A cart hit a wall on Sunday, killing nine guards.", ["Orul"]),
    ("ORUL_ A cart hit a wall on Sunday, killing nine guards.", [None]),
    # A crime that a court tells of is none of the event before it.
    ("Two cooks drowned in Orul.\n\nIt rained.\n\nReed was jailed for killing nine guards.", ["Orul", None]),
    ("Two cooks drowned in Orul.\n\nIt rained.\n\nNine guards were hurt.", ["Orul", "Orul"]),
    # Who is at the scene of a mishap, and what burned.
    ("Some 800 firefighters fought a blaze of gorse and wood, all of it in Orle County.", ["Orle County"]),
    ("Some 800 bakers saw a blaze of gorse and wood, all of it in Orle County.", [None]),
    ("The blaze has charred 320 acres, Reed said, and burns on in Orle County.", ["Orle County"]),
    ("The blaze has cost 320 crowns, Reed said, and burns on in Orle County.", [None]),
    # Residents, beside the population of their place; people harmed on another occasion.
    ("Velm has a population of 864,652, and 14 per cent of residents use gas.", ["Velm", "Velm"]),
    (
        "Floods killed two people in Orle.\n\nIn 2011 a cart hit a wall by a bridge in Norway, and killed nine.",
        ["Orle", "Norway"],
    ),
    # What only mentions a mishap is not where others were harmed; a list of places is not its first one.
    (
        "Storms hit 400 cooks.\n\nA plane brought packs to people affected by the storms in Orle.\n\nNine men died.",
        [None, None],
    ),
    ("Some 130 carts burned near Bergen, Velm and Tarn on Sunday.", ["Bergen, Velm and Tarn"]),
    # Where a mishap is only heard of; a clause with a year of its own.
    (
        (
            "Blast in Orul kills two\n\nA blast killed two guards there on Sunday.\n\nThe blast was heard in Velm.\n\n"
            "Nine cooks were hurt."
        ),
        ["Orul", "Orul", "Orul"],
    ),
    (
        (
            "Blast in Orul kills two\n\nA blast killed two guards there on Sunday.\n\nThe blast hit mills in Velm.\n\n"
            "Nine cooks were hurt."
        ),
        ["Orul", "Orul", "Velm"],
    ),
    (
        (
            "Blast in Orul kills two\n\nA blast killed two guards in Orul on Sunday.\n\n"
            "A fire in 2004 killed nine cooks, and 12 died in a smaller one near Velm in 2011."
        ),
        ["Orul", "Orul", None, "Velm"],
    ),
    ("It rained.\n\nA fire in 2004 killed nine cooks and hurt 12 near Velm.", ["Velm", "Velm"]),
    (
        (
            "Rain hits lands\n\nRain hit both of the lands on Sunday.\n\nA landslide in Orul killed nine guards.\n\n"
            "A total of 300 cooks were driven from their homes."
        ),
        ["Orul", None],
    ),
    (
        (
            "Rain hits lands\n\nRain hit both of the lands on Sunday.\n\nA landslide in Orul killed nine guards.\n\n"
            "Some 300 cooks were driven from their homes."
        ),
        ["Orul", "Orul"],
    ),
    # The worst hit, and what is counted in brackets behind a name.
    ("Orul is the worst hit, with 400 cases and nine deaths.", ["Orul", "Orul"]),
    ("Reed was hit hard, with 400 cases of beer.", [None]),
    ("Two areas, Orul (400 cases, 14 deaths) and Velm (nine dead), are shut.", [None, "Orul", "Orul", "Velm"]),
    ("Two areas (400 cases, 14 deaths) are shut.", [None, None, None]),
    ("Orul had 29 deaths and Velm 14.", [None, "Velm"]),
    # States are in no other.
    ("Police in three states seek a gang that stole carts in Norway.", [None]),
    ("Police with three dogs seek a gang that stole carts in Norway.", ["Norway"]),
    # A sentence that leaves the place of the report, those from many places, and where somebody is from.
    (RAID + "Outside Orul, it rained.\n\nScores of carts were damaged.", [None]),
    (RAID + "In Orul, it rained.\n\nScores of carts were damaged.", ["Orul"]),
    ("A storm hit Orul on Sunday. Elsewhere, it did harm.\n\nScores of homes were damaged.", [None]),
    ("Norway votes\n\nNorway chose a guild on Sunday.\n\nSome 400 pupils from nine countries sang.", [None, None]),
    ("Norway votes\n\nNorway chose a guild on Sunday.\n\nSome 400 pupils sang.", ["Norway"]),
    ("It rained.\n\nAda Reed of Velm in northern Norway, whose son was killed, sang.", [None]),
    ("A man shot nine cooks dead in the northern Norwegian town.", [None]),
    ("A man shot nine cooks dead in a northern Norwegian town.", ["Norwegian town"]),
    ("A cook is ill on Orul Island.\n\nAll 540 detainees on Orul island are well.", ["Orul Island"]),
    ("A cook is ill in Orul Province.\n\nAll 540 detainees in Orul province are well.", ["Orul"]),
    ("A cook is ill on Orul.\n\nAll 540 detainees on Orul island are well.", ["Orul"]),
    # A building in the place of the report.
    (
        "Police raided a mill in Orul on Sunday. Some 3,000 guards sang at the Velm Stadium.\n\nThey seized 40 guns.",
        ["Velm Stadium", "Orul"],
    ),
    (
        "Police raided a mill in Orul on Sunday. Some 3,000 guards sang in Velm.\n\nThey seized 40 guns.",
        ["Velm", None],
    ),
    # What is before a court was done elsewhere; but a blast may be at a court, and who is hurt may go there.
    ("Reed sued the guild in an Oslo court on Friday over a fire that killed nine cooks.", [None]),
    ("A prosecutor in Oslo opened an inquiry into a crush in which nine cooks died.", [None]),
    ("OSLO, March 11 — Cooks sued the guild on Friday over a fire that killed nine guards.", [None]),
    ("A blast at an Oslo court killed nine cooks.", ["Oslo"]),
    ("A crush in Oslo killed nine cooks, and their families sued the guild.", ["Oslo"]),
    ("OSLO, March 11 — Cooks wept on Friday over a fire that killed nine guards.", ["Oslo"]),
    # The port is in the region before it, the district in the town.
    ("Drones struck the Black Sea oil port of Velm, killing nine cooks.", ["Velm"]),
    ("A fire in the Black Sea ferry port of Velm killed nine cooks.", ["Velm"]),
    ("A fire in the Oslo district of Velm killed nine cooks.", ["Velm"]),
    ("A fire in the Oslo guild of Velm killed nine cooks.", ["Oslo"]),
    ("A fire in the Oslo port killed nine cooks.", ["Oslo port"]),
    ("A storm struck the Black Sea coast of Norway, killing nine cooks.", ["Black Sea coast"]),
    # What those in one town set against a number is not where that is, if nothing else says so.
    ("The ministry put the dead at 20, but relatives in Velm say 35 were killed.", [None, "Velm"]),
    ("Records put the toll at 47, though villagers in Velm claim more than 60 were killed.", [None, "Velm"]),
    ("The ministry said 20 were killed, while doctors in Velm counted 35 dead.", [None, "Velm"]),
    ("A crush in Velm killed 20. The ministry said 20 died, but cooks in Velm say 35 died.", ["Velm"] * 3),
    ("The blast killed 20 cooks in Velm, though doctors said 35 died.", ["Velm", "Velm"]),
    ("Police said 20 were killed in Orul, but cooks in Velm say 35 were killed.", ["Orul", "Velm"]),
    # A state that speaks of its own in “the country” is not that.
    ("Norway, the former owner, said its 350 guards in the country had slept.", [None]),
    ("Norway said its 350 guards in the country were safe.", [None]),
    ("Chile says only its 40 ships in the country sank.", [None]),
    ("Norway closed its 40 mills in the country.", ["Norway"]),
    ("Norway has 350 guards in the country.", ["Norway"]),
    ("Reed Ltd, based in Norway, said its 40 shops in the country had closed.", ["Norway"]),
    # A toll that the last of the dead has raised is not only of their town, but of its own place, and of the event.
    ("A cook died in Oslo when a wall fell, taking the toll from the storm to four.", ["Oslo", None]),
    (
        "It brings to four the number of people who have died in the storm, after a cook was killed in Velm.",
        [None, "Velm"],
    ),
    ("Four people have now died in the cold spell, the latest a man found in a park in Oslo.", [None]),
    ("The toll rose to nine after a cook was found dead in Oslo.", [None, "Oslo"]),
    ("The quake killed nine cooks in Orul and three in Marsk, bringing the total to 12.", ["Orul", "Marsk", None]),
    ("A cook drowned in Oslo, taking the toll in Norway to nine.", ["Oslo", "Norway"]),
    ("Nine people have died in floods in Norway, the latest a cook in Oslo.", ["Norway"]),
    ("A bus crashed in Oslo, killing nine guards. A cook died on Monday, taking the toll to ten.", ["Oslo"] * 3),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_a_figure_is_where_the_report_says(text: str, expected: list[str | None]) -> None:
    assert [one.place for one in story.read(text, "2026-03-12").figures] == expected
