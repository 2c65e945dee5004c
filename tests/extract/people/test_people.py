"""Who is who: sentences, and the entries that must come of them. All people and places are invented."""

import pytest

from briefcli.extract.people import register

# text, (name, kind, role) of every entry
NAMED = [
    ("Zarvia rejected the offer.", [("Zarvia", "organisation", None)]),
    ("The US has left. The U.K. said so.", [("US", "state", None), ("U.K.", "state", None)]),
    ("UK Secretary of State Ann Doe left.", [("Ann Doe", "person", "UK Secretary of State")]),
    ("Mayor Ann Doe met Bob Roe.", [("Ann Doe", "person", "Mayor"), ("Bob Roe", "person", None)]),
    ("Ann Doe, a doctor at the port, left.", [("Ann Doe", "person", "doctor at the port")]),
    ("The harbour spokesman Bob Roe spoke.", [("Bob Roe", "person", "harbour spokesman")]),
    ("Sweden accused Norway of delay.", [("Sweden", "state", None), ("Norway", "state", None)]),
    ("The Lund Ferry Company denied it.", [("Lund Ferry Company", "organisation", None)]),
    ("Dr. Ann B. Doe Jr. spoke.", [("Ann B. Doe Jr.", "person", None)]),
    ("Ann Doe spoke. Doe then left. Ms. Doe returned.", [("Ann Doe", "person", None)]),
    ("The Justice Department has replied.", [("Justice Department", "organisation", None)]),
    ("Justice Ann Doe has replied.", [("Ann Doe", "person", None)]),
    (
        "The First Amendment has worked for the Interior Department.",
        [("First Amendment", "organisation", None), ("Interior Department", "organisation", None)],
    ),
    ("The Orul-backed Farmers' Union left.", [("Farmers' Union", "organisation", None)]),
    ("The Carlos III Institute left.", [("Carlos III Institute", "organisation", None)]),
    ("Southern Cross Stevedores left.", [("Southern Cross Stevedores", "organisation", None)]),
    # On which side a party is, is no part of its name; “party” shows that members are.
    ("The ruling People's Voice party left.", [("People's Voice", "organisation", None)]),
    ("The Opposition Orul Quill Party left.", [("Orul Quill Party", "organisation", None)]),
    ("The Opposition Leader Ann Doe left.", [("Ann Doe", "person", "Opposition Leader")]),
    ("The Tolva-affiliated Salt Council left.", [("Salt Council", "organisation", None)]),
    ("The Tolva-Orul Salt Council left.", [("Tolva-Orul Salt Council", "organisation", None)]),
    ("Developer Orul Quill has promised a pier.", [("Orul Quill", "organisation", "Developer")]),
    ("Developer Ann Doe has promised a pier.", [("Ann Doe", "person", "Developer")]),
    ("The dam's operator, Zarovin, left.", [("Zarovin", "organisation", None)]),
    # Two of one last name, a given name that is a month or a day, and a ship that is called as somebody.
    ("Ann and Bob Doe left.", [("Ann Doe", "person", None), ("Bob Doe", "person", None)]),
    (
        "Siblings Ann, Bob and Lorna Doe left.",
        [("Ann Doe", "person", "Sibling"), ("Bob Doe", "person", "Sibling"), ("Lorna Doe", "person", "Sibling")],
    ),
    ("Ann Ross left. Ross and Bob Doe wept.", [("Ann Ross", "person", None), ("Bob Doe", "person", None)]),
    ("Ann Quill left. Ann and Bob Doe wept.", [("Ann Quill", "person", None), ("Bob Doe", "person", None)]),
    (
        "Bob Trask left. Trask's lawyer, Ann Doe, left.",
        [("Bob Trask", "person", None), ("Ann Doe", "person", "lawyer")],
    ),
    ("Police arrested June Doe, 43, on Monday.", [("June Doe", "person", None)]),
    ("In June Doe replied.", [("Doe", "organisation", None)]),
    ("Ann May left. Mrs May wept.", [("Ann May", "person", None)]),
    ("Mr May, a baker, left in May.", [("Mr May", "person", "baker")]),
    ("Landlady Ann Doe left. Great-gran Ann, 79, wept.", [("Ann Doe", "person", "Landlady")]),
    ("They met at Ann Nagar crematorium.", [("Ann Nagar", "organisation", None)]),
    ("Ann Doe of Orul Quill said so.", [("Ann Doe", "person", None), ("Orul Quill", "organisation", None)]),
    ("Pastor Sunday Quill left.", [("Sunday Quill", "person", "Pastor")]),
    # Listed bodies with small words inside, and units and courts with a number.
    ("The Health and Safety Executive left.", [("Health and Safety Executive", "organisation", None)]),
    ("They asked Transport for London.", [("Transport for London", "organisation", None)]),
    ("They left for London.", [("London", "state", None)]),
    ("Save the Children left.", [("Save the Children", "organisation", None)]),
    ("Save the children.", []),
    ("The 101st Marsk Brigade left.", [("101st Marsk Brigade", "organisation", None)]),
    (
        "The 6th U.S. Circuit Court of Appeals replied.",
        [("6th U.S. Circuit Court of Appeals", "organisation", None)],
    ),
    ("The 6th Salt Council left.", [("Salt Council", "organisation", None)]),
    # A state is nobody, and belongs to the office in front of whoever holds it; ranks with a full stop are no names.
    (
        "The Commissioner of Police, Marsk State, Ann Doe, left.",
        [
            ("Police", "organisation", None),
            ("Marsk State", "state", None),
            ("Ann Doe", "person", "Commissioner of Police, Marsk State"),
        ],
    ),
    (
        "The Commissioner for Works, Marsk State, Engr. Bob Doe, left.",
        [("Marsk State", "state", None), ("Bob Doe", "person", "Commissioner for Works, Marsk State")],
    ),
    ("Marsk State said so.", [("Marsk State", "state", None)]),
    ("The spokesman, ASP. Bob Doe, left.", [("Bob Doe", "person", "spokesman")]),
    ("The chair, Alh. Bob Doe, left.", [("Bob Doe", "person", "chair")]),
    # An office with a number in brackets.
    (
        "Superintendent of Police (Zone 2) Ann Doe left.",
        [("Police", "organisation", None), ("Ann Doe", "person", "Superintendent of Police (Zone 2)")],
    ),
    # A role behind a full name is not that of the next name.
    (
        "Ann Doe, mayor of Marsk, Bob Quill left.",
        [("Ann Doe", "person", "mayor"), ("Bob Quill", "person", None)],
    ),
    ("The mayor of Marsk, Bob Quill, left.", [("Bob Quill", "person", "mayor")]),
    # Who leads a party that is told by its letters; a firm leads a market.
    ("BJP leader Orul left.", [("BJP", "organisation", None), ("Orul", "person", "BJP leader")]),
    # Titles in letters, and the court of a magistrate.
    ("Prosecutor Ann Doe left. DPP Doe wept.", [("Ann Doe", "person", "Prosecutor")]),
    ("MK Ann Doe left.", [("Ann Doe", "person", None)]),
    ("The Marsk Magistrate's Court replied.", [("Marsk Magistrate's Court", "organisation", None)]),
    # Virtues are given names where somebody of that name speaks, has an age or is told of; not those of bodies.
    ("The nurse, Faith Orul, left.", [("Faith Orul", "person", "nurse")]),
    ("Hope Quill, 34, left.", [("Hope Quill", "person", None)]),
    ("Hope Orul told the court that she had left.", [("Hope Orul", "person", None)]),
    ("“We left,” said Joy Marsk, a trader.", [("Joy Marsk", "person", "trader")]),
    ("They praised Wisdom Orul and Memory Quill.", [("Wisdom Orul", "person", None), ("Memory Quill", "person", None)]),
    ("Faith leaders left.", []),
    ("Peace Now, a group, left.", [("Peace Now", "organisation", None)]),
    ("Joy Division left.", [("Joy Division", "organisation", None)]),
    ("They closed Comfort Inn.", [("Comfort Inn", "organisation", None)]),
    ("“We left,” said Park Min-jun.", [("Park Min-jun", "person", None)]),
    ("The owners of the Ann Doe replied.", [("Ann Doe", "organisation", None)]),
    ("The Ann Doe campaign is over.", [("Ann Doe", "person", None)]),
    ("Zarovin, a power company, left.", [("Zarovin", "organisation", None)]),
    ("Zarovin, the north's largest power company, left.", [("Zarovin", "organisation", None)]),
    ("Zarovin, a company that mines salt, left.", [("Zarovin", "organisation", None)]),
    ("The carrier, Zarovin, left.", [("Zarovin", "organisation", None)]),
    ("Zarovin, a baker, left.", [("Zarovin", "person", "baker")]),
    ("Mr Zarovin, a company director, left.", [("Mr Zarovin", "person", "company director")]),
    # A part in a play is nobody.
    ("Ann Doe starred as Dot Quill.", [("Ann Doe", "person", None), ("Dot Quill", "organisation", None)]),
    (
        "Ann Doe spent a year as Mayor Dot Quill in “Salt”.",
        [("Ann Doe", "person", None), ("Dot Quill", "organisation", None)],
    ),
    ("Ann Doe starred, as did Bob Quill.", [("Ann Doe", "person", None), ("Bob Quill", "person", None)]),
    (
        "Ann Doe spent a year as Mayor Bob Quill’s aide.",
        [("Ann Doe", "person", None), ("Bob Quill", "person", "Mayor")],
    ),
    # A station or a paper, whatever its name looks like.
    ("She told Al Orul television that it was late.", [("Al Orul", "organisation", None)]),
    ("Sheikha Ann al-Orul said no.", [("Ann al-Orul", "person", None)]),
    # A group that is named for a cause.
    ("The aid group Bakers at Large said no.", [("Bakers at Large", "organisation", None)]),
    ("The charity Food for All said no.", [("Food for All", "organisation", None)]),
    ("The campaign group Stop the Dam said no.", [("Stop the Dam", "organisation", None)]),
    ("The party Forward for Orul said no.", [("Forward for Orul", "organisation", None)]),
    ("The charity Zarovin in May said no.", [("Zarovin", "organisation", None)]),
    ("The charity Zarovin in Marsk said no.", [("Zarovin", "organisation", None)]),
    ("The Growers' League said no.", [("Growers' League", "organisation", None)]),
    ("The Teachers' Union said no.", [("Teachers' Union", "organisation", None)]),
    ("Marsk Farmers' Association said no.", [("Marsk Farmers' Association", "organisation", None)]),
    ("The Miners' Federation said no.", [("Miners' Federation", "organisation", None)]),
    ("The Port Workers’ Union said no.", [("Port Workers’ Union", "organisation", None)]),
    ("Ann Reed's League said no.", [("Ann Reed", "person", None), ("League", "organisation", None)]),
    ("The Marsk Observer said no.", [("Marsk Observer", "organisation", None)]),
    ("The Orul Advocate said no.", [("Orul Advocate", "organisation", None)]),
    ("The WHO said no.", [("WHO", "organisation", None)]),
    ("Tarn and Selby Ferries said no.", [("Tarn and Selby Ferries", "organisation", None)]),
    ("Marsk and Orul Railways said no.", [("Marsk and Orul Railways", "organisation", None)]),
    ("Norway and Selby Airlines said no.", [("Norway", "state", None), ("Selby Airlines", "organisation", None)]),
    ("Ann Doe and Selby Ferries said no.", [("Ann Doe", "person", None), ("Selby Ferries", "organisation", None)]),
    ("The Marsk and Orr Salt Works Trust said no.", [("Marsk and Orr Salt Works Trust", "organisation", None)]),
    (
        "The Senate and Orr Salt Works Trust said no.",
        [("Senate", "organisation", None), ("Orr Salt Works Trust", "organisation", None)],
    ),
    # Commas in the name of a body that is for several things, or was founded by several people.
    *(
        (f"The {body} said no.", [(body, "organisation", None)])
        for body in (
            "Ministry of Trade, Harbours and Rural Affairs",
            "Department for Women, Children and Family Welfare",
            "Ministry of Youth, Sports, and Culture",
            "Marsk Roads, Rivers and Harbours Committee",
            "Orul Posts and Telegraphs Authority",
            "Marsk Bakers and Millers Union",
            "Orul Mills and Bakeries",
        )
    ),
    # Who is at the head of a place is in no body of that name.
    (
        "Ann Doe, mayor of Marsk Falls, left.",
        [("Ann Doe", "person", "mayor of Marsk Falls"), ("Marsk Falls", "organisation", None)],
    ),
    (
        "Ann Doe, governor of the Bank of Orul, left.",
        [("Ann Doe", "person", "governor"), ("Bank of Orul", "organisation", None)],
    ),
    ("The State Police said no.", [("State Police", "organisation", None)]),
    ("State Attorney General Ann Roe said no.", [("Ann Roe", "person", "State Attorney General")]),
    ("Brandt, Quill & Daughters said no.", [("Brandt, Quill & Daughters", "organisation", None)]),
    ("Brandt, Quill and Partners said no.", [("Brandt, Quill and Partners", "organisation", None)]),
    (
        "The Ministry of Trade, Ann Doe and Bob Roe said no.",
        [("Ministry of Trade", "organisation", None), ("Ann Doe", "person", None), ("Bob Roe", "person", None)],
    ),
    (
        "The Ministry of Trade, Norway and the Senate said no.",
        [("Ministry of Trade", "organisation", None), ("Norway", "state", None), ("Senate", "organisation", None)],
    ),
    ("The rector, Fr. Bob Doe, said no.", [("Bob Doe", "person", "rector")]),
    ("The rector, Sis. Ann Doe, said no.", [("Ann Doe", "person", "rector")]),
    ("The clerk, SPO1 Bob Doe, said no.", [("Bob Doe", "person", "clerk")]),
    ("The General Bakers' Union said no.", [("General Bakers' Union", "organisation", None)]),
    # What was founded, or acts through others, is a body, whatever it is called.
    ("Ann Skies was founded in 2010 by Bob Roe.", [("Ann Skies", "organisation", None), ("Bob Roe", "person", None)]),
    ("Ann Skies was found in 2010 by Bob Roe.", [("Ann Skies", "person", None), ("Bob Roe", "person", None)]),
    ("Ann Skies, through its lawyer, said no.", [("Ann Skies", "organisation", None)]),
    ("Ann Skies, through her lawyer, said no.", [("Ann Skies", "person", None)]),
    ("The Institute of Weather and Deep Seas said no.", [("Institute of Weather and Deep Seas", "organisation", None)]),
    ("The Office of Rail and Road said no.", [("Office of Rail and Road", "organisation", None)]),
    (
        "The Ministry of Trade and Ann Doe said no.",
        [("Ministry of Trade", "organisation", None), ("Ann Doe", "person", None)],
    ),
    (
        "The Department for Trade, Farming and Rural Roads said no.",
        [("Department for Trade, Farming and Rural Roads", "organisation", None)],
    ),
    ("The Marsk Council on Energy and Water said no.", [("Marsk Council on Energy and Water", "organisation", None)]),
    (
        "The Department of Health and Human Services said no.",
        [("Department of Health and Human Services", "organisation", None)],
    ),
    (
        "Officials of the Ministry of Health, Labour, and Welfare and the Bank of Orul said no.",
        [("Ministry of Health, Labour, and Welfare", "organisation", None), ("Bank of Orul", "organisation", None)],
    ),
    ("The House Roads and Means Committee said no.", [("House Roads and Means Committee", "organisation", None)]),
    ("The Marsk Court of Justice said no.", [("Marsk Court of Justice", "organisation", None)]),
    (
        "The Ministry of Health, Works Minister Ann Doe and police said no.",
        [("Ministry of Health", "organisation", None), ("Ann Doe", "person", "Works Minister")],
    ),
    (
        "The Ministry of Trade and Police said no.",
        [("Ministry of Trade", "organisation", None), ("Police", "organisation", None)],
    ),
    ("The Council on Tuesday and Friday said no.", [("Council", "organisation", None)]),
    ("The court of Justice Ann Doe said no.", [("Ann Doe", "person", None)]),
    (
        "The Department of Trade and Works (DTW) director-general, Ann Doe, said no.",
        [
            ("Department of Trade and Works", "organisation", None),
            ("Ann Doe", "person", "Department of Trade and Works (DTW) director-general"),
        ],
    ),
    ("The People's Liberation Army said no.", [("People's Liberation Army", "organisation", None)]),
    ("Lund Children's Hospital said no.", [("Lund Children's Hospital", "organisation", None)]),
    (
        "The People's Party leader Ann Doe said no.",
        [("People's Party", "organisation", None), ("Ann Doe", "person", "People's Party leader")],
    ),
    # Whoever teaches or studies something works at the school behind the name; a minister may only be there.
    (
        "The chemist Ann Doe at the Lund Institute said no.",
        [("Ann Doe", "person", "chemist"), ("Lund Institute", "organisation", None)],
    ),
    ("Ann Aggregates said no. The firm left.", [("Ann Aggregates", "organisation", None)]),
    # The town that tells the universities of a state apart belongs to the name; whoever speaks at one does not.
    (
        "The chemist Ann Doe of the University of California, San Francisco, said no.",
        [("Ann Doe", "person", "chemist"), ("University of California, San Francisco", "organisation", None)],
    ),
    ("The University of Texas, Austin, said no.", [("University of Texas, Austin", "organisation", None)]),
    (
        "At the University of Texas, Davis said no. Ann Davis left.",
        [("University of Texas", "organisation", None), ("Ann Davis", "person", None)],
    ),
    # A post behind “as” and a name is not that of the next name.
    (
        "In replacing Bob Roe as the nominee, Ann Doe said no.",
        [("Bob Roe", "person", "nominee"), ("Ann Doe", "person", None)],
    ),
    ("As the nominee, Ann Doe said no.", [("Ann Doe", "person", "nominee")]),
    # An hour is no post, a cape is nobody, and whose a post is by its own name belongs to it.
    ("At 4 PM Ann Doe said no.", [("Ann Doe", "person", None)]),
    ("At 9:15 a.m. Ann Doe said no.", [("Ann Doe", "person", None)]),
    ("PM Ann Doe said no.", [("Ann Doe", "person", "PM")]),
    (
        "The Cook County State's Attorney Ann Doe said no.",
        [("Cook County", "organisation", None), ("Ann Doe", "person", "Cook County State's Attorney")],
    ),
    ("Assistant County Attorney Ann Doe said no.", [("Ann Doe", "person", "Assistant County Attorney")]),
    ("Deputy City Manager Ann Doe said no.", [("Ann Doe", "person", "Deputy City Manager")]),
    ("Then Sheriff's Deputy Ann Doe said no.", [("Ann Doe", "person", "Sheriff's Deputy")]),
    ("Norway's Mayor Ann Doe said no.", [("Norway", "state", None), ("Ann Doe", "person", "Mayor")]),
    ("It sank off Orrin Head. Waves at Orrin Head were high.", [("Orrin Head", "organisation", None)]),
    ("They rely on Ann Head, a baker.", [("Ann Head", "person", "baker")]),
    # The last word of a place's name is not that place.
    (
        "The White House and the House said no.",
        [("White House", "organisation", None), ("House", "organisation", None)],
    ),
    ("Number 10 said no.", [("Number 10", "organisation", None)]),
    ("The Orrin Freedom Caucus said no.", [("Orrin Freedom Caucus", "organisation", None)]),
    ("Orul Quill said in a note to clients that it rained.", [("Orul Quill", "organisation", None)]),
    ("Orul Quill said in a letter to clients that it rained.", [("Orul Quill", "person", None)]),
    ("Abbot Karl Moss said no.", [("Karl Moss", "person", "Abbot")]),
    (
        "MEC for Roads and Housing, Peter Dlamo, left. MEC Dlamo said no.",
        [("Peter Dlamo", "person", "MEC for Roads and Housing")],
    ),
]

NOT_NAMED = [
    "They flew to Orul in a 28-year-old Velm 228, the board said.",
    "Rain fell on a dike in Zarovin, the police said.",
    "",
    "Nothing moved.",
    "Rain fell on Monday.",
    "The Russian ship sank.",
    "Yesterday was cold.",
    # A post in capitals, with a body or a place before it.
    "The FIFA President said that it rained.",
    "The Marsk Mayor left.",
    "It rains, the Orul Manager said.",
    "The Supreme Court Justice said no.",
    "The WHO Director-General said no.",
    # A noun in -ia is no country's name, which opens a sentence as any does.
    "Malaria has spread.",
]


# text, the persons in it
PERSONS = [
    # Things of a maker, a firm by what it has, and what begins a clause behind a list.
    ("The recall covers Quill SUVs. Quill SUVs are sold in Lund.", []),
    ("Quill, whose other investments include mills, fell.", []),
    ("Quill, whose other sons include bakers, fell.", ["Quill"]),
    ("Founded by graduates Ann Doe and Bob Roe, Farmlet sells salt.", ["Ann Doe", "Bob Roe"]),
    # Capitals of a headline with a full stop join nothing to a name.
    ("The storm passed.\n\nAnn Doe Gives Emotional Speech To The Crew.", ["Ann Doe"]),
    ("The storm passed.\n\nMyth That The President Can Save The Pier.", []),
    ("The storm passed.\n\nAnn Doe Praised Her Own Crew.\n\nAnn Doe left.", ["Ann Doe"]),
    ("The storm passed.\n\nAnn Doe of the Orul Times met Bob Roe.", ["Ann Doe", "Bob Roe"]),
    ("“We left,” said the 58-year-old Marskudlian, a former baker.", []),
    ("“We left,” said 58-year-old Zarovin, a former baker.", ["Zarovin"]),
    ("Carpenter Orul Quill left.", ["Orul Quill"]),
    ("It was in Norway's Deir el-Marsk. They left Deir el-Marsk province.", []),
    ("They met Moses Were, a baker. The bakers Were gone.", ["Moses Were"]),
    ("Couple Ann Doe and Bob Roe left.", ["Ann Doe", "Bob Roe"]),
    ("General Secretary PPP city Ann Doe left. The Salt Party (PPP) won.", ["Ann Doe"]),
    ("Secretary in the Ministry of Works, Agriculture, Water and Roads. Ann Doe left.", ["Ann Doe"]),
    ("The leader of the Salt Front, Zorvin Quill, left.", ["Zorvin Quill"]),
    ("The market leader, Zorvin Quill, left.", []),
    ("Fintech Zorvin said it would cut 40 jobs.", []),
    ("Golfer Doe wins. Ann Doe said she was glad.", ["Ann Doe"]),
    ("Mason Doe wins. Ann Doe said she was glad.", ["Mason Doe", "Ann Doe"]),
    ("They met Golfer Doe. Ann Doe said she was glad.", ["Golfer Doe", "Ann Doe"]),
    ("Nurses Without Roofs said they would sue.", []),
    ("The opposition leader, Zorvin Quill, left.", ["Zorvin Quill"]),
    ("Rebel leader Zorvin Quill left.", ["Zorvin Quill"]),
    ("Market leader Zorvin Quill left.", []),
    ("Chinese electric carmaker Zorvin Auto left.", []),
    ("Analysts at Morgan Quill left. They laughed at Kate Quill.", ["Kate Quill"]),
    ("They met Marsk GM Ann Doe.", ["Ann Doe"]),
    ("Ann Libraries SOS spokeswoman Kate Doe left. They met Ann Doe MBE.", ["Kate Doe", "Ann Doe"]),
    ("Minister for Fisheries and Aquaculture Orul Quill left.", ["Orul Quill"]),
    (
        "They parted with Briton Nick Quill-Doe. He beat Dutchman Tallon Orul-Quill.",
        ["Nick Quill-Doe", "Tallon Orul-Quill"],
    ),
    ("They met Marsk XDO Ann Doe. They met JD Doe.", ["Ann Doe", "JD Doe"]),
    ("His barrister, Lord Doe KC, told the court so.", ["Lord Doe"]),
    ("They stood on Ann Peak. They met Kate Peak.", ["Kate Peak"]),
    ("Her father, Emmanuel, a former player, left.", ["Emmanuel"]),
    ("They met John ole Doe.", ["John ole Doe"]),
    ("They worked for Marsk Partners. Marsk’s president, Ann Doe, left.", ["Ann Doe"]),
    ("Ann Doe, 34, from Marsk, who works as a nurse, left.", ["Ann Doe"]),
    ("Sir Colin Marsh left. Sir Colin was late.", ["Colin Marsh"]),
    ("Ann Quill left. Queen Ann was late.", ["Ann Quill", "Queen Ann"]),
    ("Lars Berg Holm fell. Berg Holm was hurt.", ["Lars Berg Holm"]),
    ("Berg Holm was hurt, the guide of Lars Berg Holm said.", ["Lars Berg Holm"]),
    ("Abu Omar Al Rashal left. Al Rashal was hurt.", ["Abu Omar Al Rashal"]),
    ("Al Marsk met Bob Marsk.", ["Al Marsk", "Bob Marsk"]),
    ("Lars Ann Doe met Ann Doe.", ["Lars Ann Doe", "Ann Doe"]),
    ("Marsk General Corp. sold it at 3 pm CST.", []),
    ("They ate at the Lund College of Liberal Arts.", []),
    ("Orul forward Son Heung-min scored. Son Heung-min was glad.", ["Son Heung-min"]),
    ("They met at Maria Lodge on Monday.", []),
    ("Marsk forward Son scored.", []),
    ("The ferry crossed the Black Sea to North Harbour.", []),
    ("Lund has changed since World War II ended.", []),
    ("They climbed Mount Zelnik and swam in the Orla River.", []),
    ("Boats left Silver Bay for Heron Island on Harvest Day.", []),
    ("Fans filled Market Street for the Meadow Cup and the Amber League.", []),
    ("She walked in Dolna Verka. Later she left Dolna Verka.", []),
    ("The council asked for a meeting with Zarovin.", []),
    ("Zarovin has not replied.", []),
    ("Zarovin has not replied. The mayor told Zarovin to wait.", []),
    ("Zarovin has not replied. Later he left.", ["Zarovin"]),
    ("Stanfield Rovers beat Ann Quill FC.", []),
    ("They boarded the ferry Ann Quill. The Ann Quill sank.", []),
    ("The Ann Quill, a 40-tonne ferry built in Lund, sank. Ann Quill had been sold.", []),
    ("The MV Ann Quill sank.", []),
    ("The Lady Maren, which can carry 90, had left. The Lady Maren was late.", []),
    ("Seven drowned when the Lady Maren capsized.", []),
    ("They landed at Orle's main Ann Quill airport, north of it.", []),
    ("They met at the Ann Quill hospital.", []),
    ("They met Ann Quill at the airport.", ["Ann Quill"]),
    ("Lady Maren, who can sing, had left.", ["Lady Maren"]),
    ("They meet to replace the head Ann Quill, which is due in May.", ["Ann Quill"]),
    ("Lady Maren sank into a chair.", ["Lady Maren"]),
    ("The Greens' co-leader, Moa Tern, left.", ["Moa Tern"]),
    ("The ferry captain Ann Quill slept.", ["Ann Quill"]),
    ("Ann Quill, a ferry captain, slept.", ["Ann Quill"]),
    ("Mr Recorder Ann Quill left.", ["Ann Quill"]),
    ("CJ Orul, a member of the club, left.", ["CJ Orul"]),
    ("Dolna Verka called it “nonsense”.", ["Dolna Verka"]),
    ("Dolna Verka has dismissed the plan for the pier as “nonsense”.", ["Dolna Verka"]),
    ("Dolna Verka called for rain.", []),
    ("The Dolna Verka called it “nonsense”.", []),
    ("Sweden has not replied.", []),
    ("Parliament has not replied.", []),
    ("Residents have not replied.", []),
    ("Ann Hill met Ann River at Long Lake.", ["Ann Hill", "Ann River"]),
    ("Mayor Zara Bay spoke.", ["Zara Bay"]),
    ("Judge Stone ruled. Captain Steel agreed.", ["Stone", "Steel"]),
    ("The rapper Kid Harbour, 20, left.", ["Kid Harbour"]),
    ("The striker Zarovin Rovers sold left.", []),
    ("Health correspondent, Zarovin", []),
    ("Justice Bob Kelly left. Justice Kelly wept.", ["Bob Kelly"]),
    ("Zarovin, the mayor of which is Ann Doe, has no bridge.", ["Ann Doe"]),
    ("Baroness Stone said no. Lady Steel sank.", ["Baroness Stone"]),
    ("General Motors said no. The Justice Department left. Officer Training left.", []),
    ("Madam Chair, the hall is full.", []),
    ("The lawyer Bob Roe KC spoke.", ["Bob Roe"]),
    ("Rain fell on the town of Dolna Verka.", []),
    ("Dolna Verka's mayor left.", []),
    ("Dolna's foreign minister left. Dolna has not replied.", []),
    ("The *Dolna Bell* has not replied.", []),
    ("The energy firm Zarovin has not replied.", []),
    ("They won their first Zarovin's Cup.", []),
    ("The K-17 Plus boils dry. Pell & Roe sold it.", []),
    ("AMBER WARNING: snow. Victoria Day was cold.", []),
    ("Harrow Biscuit Co. fell. Harrow Biscuit rose.", []),
    ("A taxpayers' group, Zarovin First, sued the town.", []),
    ("Dolna Steel met Statistics Dolna on Gannet Bar in the Number Two shaft.", []),
    ("Product recall: kettles boil dry.", []),
    ('"It hums," said Zarovin, a baker.', ["Zarovin"]),
    ("One gave her name only as Zarovin. One gave only his first name, Bodo.", ["Zarovin", "Bodo"]),
    ("Father-of-two Bob Roe left. Baker Ann Doe stayed.", ["Bob Roe", "Ann Doe"]),
    ("My old teacher, Mr Zarovin, left.", ["Mr Zarovin"]),
    ("Sen. Zarovin left. The senator wept.", ["Sen. Zarovin"]),
    ("Ann Doe, M.D., left.", ["Ann Doe"]),
    # Whoever is of a body and says something is a person.
    ("Orul Quill of Marsk Foods wrote in a note that it rained.", ["Orul Quill"]),
    ("Orul Quill of Castell & Sons said that it rained.", ["Orul Quill"]),
    ("Orul Quill at Dolna Analytics warned that it rained.", ["Orul Quill"]),
    ("They know Orul Quill, of the Vienna foundry, well.", ["Orul Quill"]),
    ("Orul Quill of Marsk Foods closed.", []),
    ("They know Orul Quill, of Vienna, well.", []),
    ("Orul Quill of Marsk Foods, said to be old, closed.", []),
    ("Enrique Pen\u0303a left. Ann Doe wept.", ["Enrique Pen\u0303a", "Ann Doe"]),
    ("Ann Doe‘s aunt left. The ‘sea’ rose.", ["Ann Doe"]),
    ("Write to Ann.doe@marsk.example. They bought $CUB Finance.", []),
    ("Over a hundred Billion Dollars of trade passes. They gave US$350,000.", []),
]

# text, the persons in it and how often each is named
NAMES = [
    ("Sean McAllister met Fiona O'Dowd. McAllister left. O'Dowd left.", [("Sean McAllister", 2), ("Fiona O'Dowd", 2)]),
    ("Maria de la Doe spoke. De la Doe left. Ms. de la Doe wept.", [("Maria de la Doe", 3)]),
    ("Jean-Claude van der Roe spoke. Van der Roe left.", [("Jean-Claude van der Roe", 2)]),
    ("Sheikh Tamim bin Roe spoke. Bin Roe left.", [("Tamim bin Roe", 2)]),
    ("Ann B. Doe Jr. spoke. Doe Jr. left. Doe wept.", [("Ann B. Doe Jr.", 3)]),
    ("Bob Doe Sr. met Bob Doe Jr. at noon.", [("Bob Doe Sr.", 1), ("Bob Doe Jr.", 1)]),
    ("Bob Doe Jr. Ann Roe laughed.", [("Bob Doe Jr.", 1), ("Ann Roe", 1)]),
    ("Omar al-Doe spoke. Al-Doe left. Doe wept, al-Doe said.", [("Omar al-Doe", 4)]),
    ("Abdel el-Roe spoke. Roe left. The al-fresco lunch was cold.", [("Abdel el-Roe", 2)]),
    ("J. K. Doe spoke. Doe left. J.R. Roe spoke.", [("J. K. Doe", 2), ("J.R. Roe", 1)]),
    ("ANN DOE said no. Doe left.", [("ANN DOE", 2)]),
    ("Ann 😀 Doe said no. Ann Doe left.", [("Ann Doe", 2)]),
    ("An\u200bn D\u200boe said no. Ann Doe left.", [("Ann Doe", 2)]),
    ("Ann Doe spoke. Ann said no.", [("Ann Doe", 2)]),
    ("Kim Song Doe spoke. Kim said no.", [("Kim Song Doe", 2)]),
    ("Ann Doe met Queen Ann. Queen Ann left.", [("Ann Doe", 1), ("Queen Ann", 2)]),
    ('Ann "Queen of the Cone" Doe said no.', [("Ann Doe", 1)]),
    ("President-elect Bob Roe met ex-mayor Ann Doe.", [("Bob Roe", 1), ("Ann Doe", 1)]),
    ("Ólafur Dœ spoke. Žofie Čap said no.", [("Ólafur Dœ", 1), ("Žofie Čap", 1)]),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_person_is_one_entry_in_all_forms_of_the_name(text: str, expected: list[tuple[str, int]]) -> None:
    assert expected == [(party.name, len(party.mentions)) for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_places_and_events_are_no_persons_and_a_name_that_acts_is_one(text: str, expected: list[str]) -> None:
    assert expected == [party.name for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_each_party_has_one_entry(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert expected == [(party.name, party.kind, party.role) for party in register.find(text)]


@pytest.mark.parametrize("text", NOT_NAMED)
def test_where_nobody_is_named_there_is_no_entry(text: str) -> None:
    assert register.find(text) == ()


def test_two_people_of_one_last_name_are_two_entries_and_say_so() -> None:
    found = register.find("Ann Doe met Bob Doe. Mr. Doe laughed.")

    assert [(party.name, len(party.mentions), party.shared_name) for party in found] == [
        ("Ann Doe", 1, True),
        ("Bob Doe", 2, True),
    ]


def test_a_last_name_alone_joins_the_full_name() -> None:
    text = "Doe resigns. Ann Doe, the mayor of Lund, resigned on Monday."
    (party,) = [party for party in register.find(text) if party.kind == "person"]

    assert [mention.of(text) for mention in party.mentions] == ["Doe", "Ann Doe"]


@pytest.mark.parametrize(
    "text",
    [
        "He was hit on Albert Road.",
        "Police shut Alma Terrace.",
        "He was hit on Kelly Lane. Kelly Lane was wet.",
        "Police closed Ann Park.",
        "Residents of Ann Hill left.",
        "A man, 68, of Ann Hill, left.",
        "Officers from Kelly Street in Lund came.",
        "He lives in Ann Place.",
        "CM orders a probe.",
        "AMBER WARNING",
    ],
)
def test_a_road_is_nobody(text: str) -> None:
    assert not [party for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "It turns on Ann Lane, the witness.",
        "They had a letter from Ann Street, the witness.",
        "They had a letter from Ann Place.",
        "They turned on Ann Lane. Lane said no.",
        "They came to Ann Lane. She said no.",
        "They turned on Mayor Ann Lane.",
    ],
)
def test_whoever_has_the_name_of_a_road_is_somebody(text: str) -> None:
    assert [party for party in register.find(text) if party.kind == "person"]


@pytest.mark.parametrize("text", ["The 23-year-old Nigerian left.", "They met the 30-year-old Briton."])
def test_people_of_a_nation_are_nobodys_name(text: str) -> None:
    assert not [party for party in register.find(text) if party.kind == "person"]


def test_the_adjective_of_a_state_opens_a_name_at_the_beginning_of_a_sentence_too() -> None:
    text = "British Gas said it rained. Kenyan Ann Doe won. Kenyan bakers wept. Irish president Bob Roe left."

    assert [(party.name, party.role) for party in register.find(text)] == [
        ("British Gas", None),
        ("Ann Doe", None),
        ("Bob Roe", "Irish president"),
    ]


EVERYDAY_LAST_NAMES = [
    ("Zorla Stone, 29, of Marsk, says the harbour matters.", "Zorla Stone", "person"),
    ("Zorla Stone, a spokeswoman for the union, said it rained.", "Zorla Stone", "person"),
    ("They met Zorla Stone, the chairwoman of the union.", "Zorla Stone", "person"),
    ("W. Mark Price, the former director, has died.", "W. Mark Price", "person"),
    ("J. J. Price said it was cheap.", "J. J. Price", "person"),
    ("Ann Doe, the city's first deputy manager, said it rained.", "Ann Doe", "person"),
    ("Klein said that two women had left the mill.", "Klein", "person"),
    ("J. P. Stone Bank said it was cheap.", "J. P. Stone Bank", "organisation"),
    ("Marsk Stone said it was cheap.", "Marsk Stone", "organisation"),
    ("They read Quill v. Menendez, which said it was late.", "Quill v. Menendez", "organisation"),
]


@pytest.mark.parametrize(("text", "name", "kind"), EVERYDAY_LAST_NAMES)
def test_a_last_name_that_is_a_word_of_every_day_is_somebodys_where_the_words_beside_it_show_it(
    text: str, name: str, kind: str
) -> None:
    found = {party.name: party.kind for party in register.find(text)}

    assert found[name] == kind


JOINED_BODIES = [
    ("The Immigration and Naturalization Service said so.", "Immigration and Naturalization Service"),
    ("The U.S. Immigration and Naturalization Service said so.", "U.S. Immigration and Naturalization Service"),
    ("The Marsk Partnership for Conservative Values said so.", "Marsk Partnership for Conservative Values"),
    ("The Ann and Bob Quill Foundation said so.", "Ann and Bob Quill Foundation"),
    ("The Committee to Protect Sailors said so.", "Committee to Protect Sailors"),
    ("The Committee of the Red Cross said so.", "Committee of the Red Cross"),
    ("Police Scotland said so.", "Police Scotland"),
    ("On Monday Police Scotland said so.", "Police Scotland"),
    ("The Council of the Regions said so.", "Council of the Regions"),
    ("The Society for the Protection of Old Mills said so.", "Society for the Protection of Old Mills"),
    ("The Ministry for the Environment said so.", "Ministry for the Environment"),
    ("The Society for the Prevention of Cruelty to Goats said so.", "Society for the Prevention of Cruelty to Goats"),
    ("The Centre for Research on Soil and Water said so.", "Centre for Research on Soil and Water"),
    ("The Division of Harbour Enforcement said so.", "Division of Harbour Enforcement"),
    ("The Depot and Yard Owners Guild of Norvia, DYOG, said so.", "Depot and Yard Owners Guild of Norvia"),
    ("The Nurses and Midwives Council of Norvia, NMCN, said so.", "Nurses and Midwives Council of Norvia"),
    ("The Pentagon and Justice Department said so.", "Pentagon"),
    ("The Election Commission and Education Ministry said so.", "Election Commission"),
    ("The Bank of Norway and Sweden said so.", "Bank of Norway"),
    # Of two matters are committees and firms, founders have others with them; two firms are two.
    ("The House Federal and State Affairs Committee said so.", "House Federal and State Affairs Committee"),
    ("The Commons Business and Energy Committee said so.", "Commons Business and Energy Committee"),
    ("Orul Power and Light Co said so.", "Orul Power and Light Co"),
    ("Orul Engineering and Contracting Co said so.", "Orul Engineering and Contracting Co"),
    ("Orul Quill and Co said so.", "Orul Quill and Co"),
    ("Orul Quill and Sons Ltd said so.", "Orul Quill and Sons Ltd"),
    ("Orul Fox Co and Information Technology Inc said so.", "Orul Fox Co"),
    ("Orul Steel Corp and Velm Motors Inc said so.", "Velm Motors Inc"),
    ("Orul Power and General Dynamics Corp said so.", "General Dynamics Corp"),
    ("Director of Norway's State Salt Museum Ann Doe said so.", "Ann Doe"),
    ("The heir of Norway's Crown Ann Doe said so.", "Crown Ann Doe"),
    ("The director of the US National Flood Prevention Hotline said so.", "US National Flood Prevention Hotline"),
    ("The Chief Justice of Norway Orul Quill said so.", "Orul Quill"),
    ("The National Nautical and Oceanic Administration said so.", "National Nautical and Oceanic Administration"),
    ("The Marsk Bank and Orul Administration said so.", "Marsk Bank"),
    # What a body is to do, or is against.
    ("The Norvian Campaign to Abolish Tolls said so.", "Norvian Campaign to Abolish Tolls"),
    ("The Public Committee Against Torture said so.", "Public Committee Against Torture"),
    ("The Salt Council against Marsk said so.", "Salt Council"),
]


@pytest.mark.parametrize(("text", "name"), JOINED_BODIES)
def test_a_body_keeps_what_a_link_joins_to_its_name_and_no_other_body(text: str, name: str) -> None:
    assert name in [party.name for party in register.find(text)]
