"""Roles whole, with their adjectives and fields, without what only compares their holders. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, the name of somebody in it, the role and the affiliation
ROLES = [
    # Behind a firm somebody who is not of it begins a sentence.
    ("It was sold to Marsk Ltd. Bishop Ann Doe wept.", "Ann Doe", "Bishop", None),
    ("It was sold to Marsk Inc. Ann Doe wept.", "Ann Doe", None, None),
    ("Marsk Inc. Chief Executive Ann Doe wept.", "Ann Doe", "Marsk Inc. Chief Executive", "Marsk Inc."),
    ("Marsk Ltd. chairman Ann Doe wept.", "Ann Doe", "Marsk Ltd. chairman", "Marsk Ltd."),
    ("Palace press officer Usec. Ann Doe said so.", "Ann Doe", "Palace press officer", None),
    (
        "The director of the Marsk Centre for Rural Health Ann Doe left.",
        "Ann Doe",
        "director of the Marsk Centre for Rural Health",
        "Marsk Centre for Rural Health",
    ),
    # What a court did on a day is no part of a role, and a body in short form is no state.
    ("A federal jury on Friday convicted former sheriff Ann Doe.", "Ann Doe", "former sheriff", None),
    ("A court last week acquitted former sheriff Ann Doe.", "Ann Doe", "former sheriff", None),
    ("On Friday convicted banker Ann Doe left.", "Ann Doe", "convicted banker", None),
    ("BSP’s state unit president Ann Doe left.", "Ann Doe", "state unit president", "BSP"),
    ("Aunty Ann Doe, a Wirra elder, left.", "Ann Doe", "Wirra elder", "Wirra"),
    # What leads to something that is not read is no part of a role, nor is when it is held.
    ("Ann Doe, founder and CEO of quillonly, a bakery, left.", "Ann Doe", "founder and CEO", None),
    ("Ann Doe, a baker for the rich on how to bake, left.", "Ann Doe", "baker for the rich", None),
    ("Ann Doe, the runner up, left.", "Ann Doe", "runner up", None),
    ("Ann Doe, this season's downhill leader, left.", "Ann Doe", "downhill leader", None),
    ("The far right leader Ann Doe left.", "Ann Doe", "far right leader", None),
    # A noun in front of a comma is no field of the office behind it.
    ("In his view, Danish Sea and Climate Minister Ann Doe left.", "Ann Doe", "Danish Sea and Climate Minister", None),
    ("After two months, sea and mines minister Ann Doe left.", "Ann Doe", "sea and mines minister", None),
    ("She left after years, and Brazilian Sea Minister Ann Doe came.", "Ann Doe", "Brazilian Sea Minister", None),
    (
        "Women, Family, and Community Development Minister Ann Doe left.",
        "Ann Doe",
        "Women, Family, and Community Development Minister",
        None,
    ),
    ("The trade, water and sea minister Ann Doe left.", "Ann Doe", "trade, water and sea minister", None),
    # What somebody is to be, and for which place.
    ("US Secretary of State nominee Ann Doe left.", "Ann Doe", "US Secretary of State nominee", None),
    ("Minister of State for Home Affairs Shri Orul Doe left.", "Orul Doe", "Minister of State for Home Affairs", None),
    ("A spokesman for Sheikh Ali Doe left.", "Ali Doe", None, None),
    ("US Special Envoy for Norway Ann Doe left.", "Ann Doe", "US Special Envoy for Norway", "US"),
    ("The special envoy for Norway, Ann Doe, left.", "Ann Doe", "special envoy for Norway", None),
    ("The Labour MP for Tottenham Ann Doe left.", "Ann Doe", "Labour MP for Tottenham", "Labour"),
    ("The Ambassador to the United Nations Ann Doe left.", "Ann Doe", "Ambassador to the United Nations", None),
    (
        "MARSK Corporation senior analyst Ann Doe left.",
        "Ann Doe",
        "MARSK Corporation senior analyst",
        "MARSK Corporation",
    ),
    # The body of an officer, and of a union's secretary.
    ("Sgt Ann Doe, of Marsk Police, left.", "Ann Doe", "Sgt", "Marsk Police"),
    ("Professor Ann Doe, of Lund University, left.", "Ann Doe", "Professor", "Lund University"),
    ("Judge Ann Doe, of Lund, left.", "Ann Doe", "Judge", None),
    ("Captain Ann Doe, of the ship Orul, left.", "Ann Doe", "Captain", None),
    ("MUT general secretary Ann Doe left.", "Ann Doe", "MUT general secretary", "MUT"),
    ("US defense secretary Ann Doe left.", "Ann Doe", "US defense secretary", "US"),
    # The body of another post is not where this one is held.
    (
        "They named Ann Doe as chief executive. Doe, now chief operating officer of Lindqvist Group, left.",
        "Ann Doe",
        "chief executive",
        None,
    ),
    (
        "Ann Doe, chief executive, left. Doe, chief executive of Orul Group, slept.",
        "Ann Doe",
        "chief executive",
        "Orul Group",
    ),
    ("Norway international Orvo Quillo left.", "Orvo Quillo", "Norway international", None),
    ("Former international Orvo Quillo left.", "Orvo Quillo", "Former international", None),
    ("Ann Doe, who oversees the new “Low Tide”, left.", "Ann Doe", None, None),
    ("Ann Doe, who oversees the new harbour, left.", "Ann Doe", "oversees the new harbour", None),
    # One of somebody's is one; who is any woman, or somebody's counterpart, is told by nothing.
    ("One of his advisers, Ann Doe, left.", "Ann Doe", "adviser", None),
    ("Ann Doe, one of her former aides, left.", "Ann Doe", "former aide", None),
    ("Ann Doe, one of the union's lawyers, left.", "Ann Doe", "one of the union's lawyers", None),
    ("He met his counterpart Ann Doe.", "Ann Doe", None, None),
    ("Ann Doe, a Norwegian woman, left.", "Ann Doe", None, None),
    ("Ann Doe, a Norwegian nurse, left.", "Ann Doe", "Norwegian nurse", None),
    ("Ann Doe was the best candidate.", "Ann Doe", None, None),
    ("Ann Doe was the first candidate.", "Ann Doe", "first candidate", None),
    # What is cut out of a longer name is no body.
    ("Port-based Harvest lawyer Ann Doe left.", "Ann Doe", "Port-based Harvest lawyer", "Harvest"),
    ("It is late, explained Los Angeles-based lawyer Ann Doe.", "Ann Doe", "Los Angeles-based lawyer", None),
    ("Chief Petty Officer Ann Doe left.", "Ann Doe", "Chief Petty Officer", None),
    ("Ann Doe, an Orul Democrat who won, left.", "Ann Doe", "Orul Democrat", None),
    ("Then-Senate Majority Leader Ann Doe left.", "Ann Doe", "Then-Senate Majority Leader", None),
    ("On Friday Hall of Fame player Ann Doe left.", "Ann Doe", "Hall of Fame player", None),
    ("On Friday a friend of Harvest player Ann Doe left.", "Ann Doe", "Harvest player", "Harvest"),
    ("Ann Doe, a Norwegian journalist visiting Marsk, left.", "Ann Doe", "Norwegian journalist", None),
    ("The visiting professor Ann Doe left.", "Ann Doe", "visiting professor", None),
    # Where somebody lives is no part of a role; where an office is held is.
    ("Ann Doe, a truck driver from Velm, Ohio, left.", "Ann Doe", "truck driver", None),
    ("Ann Doe, a technician in Orul Sands, New Jersey, left.", "Ann Doe", "technician", None),
    ("Ann Doe, a benefits manager from Velm, left.", "Ann Doe", "benefits manager", "Velm"),
    ("Ann Doe, a senator from Velm, left.", "Ann Doe", "senator from Velm", None),
    ("Ann Doe, a lawyer in Velm, left.", "Ann Doe", "lawyer in Velm", None),
    # What a role is for, to the end.
    (
        "Ann Doe, assistant secretary of state for ports, refugees, and roads, left.",
        "Ann Doe",
        "assistant secretary of state for ports, refugees, and roads",
        None,
    ),
    ("Ann Doe, an expert on political messaging, left.", "Ann Doe", "expert on political messaging", None),
    (
        "Ann Doe, the strategist on the 2008 and 2012 campaigns, left.",
        "Ann Doe",
        "strategist on the 2008 and 2012 campaigns",
        None,
    ),
    (
        "Ann Doe, director of the Program on Trade and Rights at Orul University, left.",
        "Ann Doe",
        "director of the Program on Trade and Rights",
        "Orul University",
    ),
    ("Ann Doe, director of the Port Office and Bob Roe, a nurse, left.", "Ann Doe", "director", "Port Office"),
    ("The club's 48-year-old New England director, Ann Doe, left.", "Ann Doe", "New England director", "club"),
    ("Ann Doe, the star of the Orul reality show “Low Tide,” left.", "Ann Doe", "star", None),
    # A post says more than how somebody stands to another one, and that more than kin.
    ("Her rival, Ann Doe, left. Harvest candidate Ann Doe came back.", "Ann Doe", "Harvest candidate", None),
    ("The candidate Ann Doe left. Senator Ann Doe came back.", "Ann Doe", "Senator", None),
    ("His son, Bob Doe, left. Bob Doe, a track star, came back.", "Bob Doe", "track star", None),
    (
        "Ann Doe, a baker and fierce critic of the port, left. Mayor Ann Doe slept.",
        "Ann Doe",
        "baker and fierce critic of the port",
        None,
    ),
    # Of two posts in a row the office says it all; a rank behind a post does not.
    ("Fellow candidate Florida Senator Ann Doe left.", "Ann Doe", "Florida Senator", "Florida"),
    ("Civic candidate former Secretary of State Ann Doe left.", "Ann Doe", "former Secretary of State", None),
    ("Former rival New Jersey Gov. Ann Doe left.", "Ann Doe", "New Jersey Gov.", "New Jersey"),
    ("Veteran leader Florida Senator Ann Doe left.", "Ann Doe", "Florida Senator", "Florida"),
    ("Florida candidate Ann Doe left.", "Ann Doe", "Florida candidate", None),
    ("Port spokesman Navy Capt. Bob Doe left.", "Bob Doe", "Port spokesman", None),
    ("Works Director Adm. Bob Doe left.", "Bob Doe", "Works Director", None),
    ("Port analyst Judge Ann Doe left.", "Ann Doe", "Port analyst", None),
    ("Harvest nominees Sen. Ann Doe and Bob Roe left.", "Ann Doe", "Harvest nominee", None),
    # Ministers in small letters, with an article; an Under Secretary.
    ("The former secretary of state Ann Doe left.", "Ann Doe", "former secretary of state", None),
    ("The baker and the minister of works Ann Doe left.", "Ann Doe", "minister of works", None),
    ("The head of the union Ann Doe founded left.", "Ann Doe", None, None),
    ("They met Under Secretary of Works Ann Doe.", "Ann Doe", "Under Secretary of Works", None),
    ("Under Secretary Ann Doe, the port grew.", "Ann Doe", "Secretary", None),
    # What stands in small letters before a post in capitals.
    ("On Friday longtime Mayor Ann Doe left.", "Ann Doe", "longtime Mayor", None),
    ("The seat is held by left-wing Harvest Sen. Ann Doe.", "Ann Doe", "left-wing Harvest Sen.", "Harvest"),
    ("On Friday first-term Republican Sen. Ann Doe left.", "Ann Doe", "first-term Republican Sen.", None),
    ("They met interim police Chief Ann Doe.", "Ann Doe", "interim police Chief", None),
    (
        "Republican state schools Superintendent Ann Doe left.",
        "Ann Doe",
        "Republican state schools Superintendent",
        None,
    ),
    ("Talks with union President Ann Doe failed.", "Ann Doe", "union President", None),
    # What stands there and is none of it.
    ("On Friday a weary President Ann Doe left.", "Ann Doe", "President", None),
    ("After talks President Ann Doe left.", "Ann Doe", "President", None),
    ("In court Judge Ann Doe left.", "Ann Doe", "Judge", None),
    ("In the county Commissioner Ann Doe found help.", "Ann Doe", "Commissioner", None),
    ("It angered state Rep. Ann Doe.", "Ann Doe", None, None),
    ("They saw very moderate Governor Doe.", "Doe", "Governor", None),
    # A rank with a word that bodies are called by, too.
    ("Another officer, Wing Commander Ann Doe, left.", "Ann Doe", "Wing Commander", None),
    ("It was told by Squadron Leader Ann Doe.", "Ann Doe", "Squadron Leader", None),
    # What compares somebody with others is no part of a role.
    ("His fellow senator Ann Doe left.", "Ann Doe", "senator", None),
    ("Ann Doe, a fellow at the Marsk Institute, left.", "Ann Doe", "fellow", "Marsk Institute"),
    ("Ann Doe, the mill's first Chief Engineer, left.", "Ann Doe", "mill's Chief Engineer", None),
    ("Ann Doe, the first vice president, left.", "Ann Doe", "first vice president", None),
    ("Ann Doe, Norway's first Olympic champion, left.", "Ann Doe", "first Olympic champion", "Norway"),
    # Clauses on who serves as what, and time behind the post.
    ("Fans asked whether Ann Doe will stay on as coach.", "Ann Doe", "coach", None),
    ("Whether Ann Doe will continue as coach next season is unclear.", "Ann Doe", "coach", None),
    ("They left because Ann Doe works as a baker.", "Ann Doe", "baker", None),
    ("Fans asked whether Ann Doe will serve as coach.", "Ann Doe", None, None),
    ("The boat that Ann Doe used as a baker sank.", "Ann Doe", None, None),
    ("If Bob Roe stays as coach, Ann Doe leaves.", "Ann Doe", None, None),
    ("If Bob Roe stays as coach, Ann Doe leaves.", "Bob Roe", "coach", None),
    ("Ann Doe, the last mayor of Orul, left.", "Ann Doe", "last mayor", "Orul"),
    # Somebody with whom others work; what else somebody is, between dashes.
    ("Working with a colleague named Ann Doe, they left.", "Ann Doe", "colleague", None),
    ("They met a lawyer with a firm named Ann Doe.", "Ann Doe", "lawyer", "firm"),
    ("Ann Doe – also a baker – left.", "Ann Doe", "baker", None),
    ("Ann Doe – also a friend of bread – left.", "Ann Doe", "friend of bread", None),
    # One of those like whom, or to whom, somebody does something.
    ("Like many bakers in Orul, Ann Doe sleeps late.", "Ann Doe", "baker", None),
    ("In a letter to other deputy ministers, Ann Doe explained it.", "Ann Doe", "deputy minister", None),
    ("Like many bakers, Ann Doe, a nurse, sleeps late.", "Ann Doe", "nurse", None),
    ("Like many of her bakers, Ann Doe sleeps late.", "Ann Doe", None, None),
    ("Asked about other bakers, Ann Doe slept.", "Ann Doe", None, None),
    ("It went to other bakers, Ann Doe said.", "Ann Doe", None, None),
    ("Bob Roe, whose close aide Ann Doe is in jail, left.", "Ann Doe", "close aide", None),
    # What stands in front of “the” and forms of address; who holds an office and is to be elected anew.
    ("Former school principal the Most Honourable Professor Ann Doe left.", "Ann Doe", "Former school principal", None),
    ("They met baker the Rt. Hon. Ann Doe.", "Ann Doe", "baker", None),
    ("They met the Hon. Ann Doe.", "Ann Doe", None, None),
    ("They beat incumbent Gov. Ann Doe.", "Ann Doe", None, None),
    ("They beat incumbent Mayor Ann Doe.", "Ann Doe", "Mayor", None),
    # A post without its article, and the title of a house behind its name.
    ("The death of former mayor, Ann Doe, was told.", "Ann Doe", "former mayor", None),
    ("The death of mayor, Ann Doe, was told.", "Ann Doe", None, None),
    ("The wife of former mayor, Bob Doe, left.", "Bob Doe", None, None),
    ("It was said by former House of Bakers Speaker, Ann Doe.", "Ann Doe", "former House of Bakers Speaker", "House"),
    # The place in a ranking; who was great in a team.
    ("She will meet Norwegian 19th seed Ann Doe.", "Ann Doe", "Norwegian 19th seed", None),
    ("No. 2 seed Ann Doe won.", "Ann Doe", "No. 2 seed", None),
    ("She beat world No 38 Ann Doe.", "Ann Doe", "world No 38", None),
    ("The seed Ann Doe planted grew.", "Ann Doe", None, None),
    ("Out of two, number one Ann Doe likes less.", "Ann Doe", None, None),
    ("They saw Marsk great Magic Johnson.", "Magic Johnson", "Marsk great", "Marsk"),
    # A word with a hyphen; words that only praise; regions; police of another town.
    ("Super-agent Ann Doe left.", "Ann Doe", "Super-agent", None),
    ("The legendary founding director Ann Doe left.", "Ann Doe", "founding director", None),
    (
        "British Columbia attorney general Ann Doe left.",
        "Ann Doe",
        "British Columbia attorney general",
        "British Columbia",
    ),
    ("British mayor Ann Doe left.", "Ann Doe", "British mayor", None),
    ("Orul State Police left. Velm Chief of Police Ann Doe stayed.", "Ann Doe", "Velm Chief of Police", None),
    (
        "Orul State Police left. Orul Chief of Police Ann Doe stayed.",
        "Ann Doe",
        "Orul Chief of Police",
        "Orul State Police",
    ),
    # A rank with a word that only compares, or behind another post; a relative clause with its preposition.
    ("They trail Bob Roe and fellow Sen. Ann Doe.", "Ann Doe", None, None),
    ("Interior Minister Gen. Ann Doe left.", "Ann Doe", "Interior Minister", None),
    ("Orul Police Superintendent Ann Doe left.", "Ann Doe", "Orul Police Superintendent", "Orul Police"),
    ("He wrote to Ann Doe, an adviser with whom he lived.", "Ann Doe", "adviser", None),
    ("He wrote to Ann Doe, an adviser with the Salt Trust.", "Ann Doe", "adviser", "Salt Trust"),
    ("In May then-Senate Leader Ann Doe left.", "Ann Doe", "then-Senate Leader", None),
    (
        "Bob Roe met Ann Doe, a longtime Club for Growth donor.",
        "Ann Doe",
        "longtime Club for Growth donor",
        "Club for Growth",
    ),
    # Those who are for or against whoever holds an office.
    ("Bob Roe, a backer of Kentucky Sen. Ann Doe, left.", "Ann Doe", "Kentucky Sen.", "Kentucky"),
    ("Bob Roe, a baker and critic of Norway Gov. Ann Doe, left.", "Ann Doe", "Norway Gov.", "Norway"),
    (
        "The former Norway Gov. and Salt Committee chair Ann Doe left.",
        "Ann Doe",
        "Salt Committee chair",
        "Salt Committee",
    ),
    # A clause that goes on with “what”, and the post of somebody else in front of an own one.
    ("They met Ann Doe, the head of what is now the union.", "Ann Doe", "head", None),
    ("They met former mayor Bob Roe and former head of roads, Ann Doe.", "Ann Doe", "former head of roads", None),
    ("They met former mayor and rector, Ann Doe.", "Ann Doe", "former mayor and rector", None),
    # A part of a body in two places.
    (
        "Ann Doe, who was convenor of the Harvest Party's Orul and Velm branch, left.",
        "Ann Doe",
        "convenor of the Harvest Party's Orul and Velm branch",
        "Harvest Party",
    ),
]


@pytest.mark.parametrize(("text", "name", "role", "affiliation"), ROLES)
def test_a_role_is_whole_and_somebody_s_own(text: str, name: str, role: str | None, affiliation: str | None) -> None:
    found = next(party for party in register.find(text) if party.name == name)

    assert (found.role, found.affiliation) == (role, affiliation)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Love Harbour star Ann Doe has left.", "Love Harbour star"),
        ("Love Harbour star Ann Doe, 24, has left.", "Love Harbour star"),
        ("Help Harbour star Ann Doe.", "Harbour star"),
    ],
)
def test_the_first_word_of_a_show_is_no_verb_where_its_subject_has_one(text: str, role: str) -> None:
    assert [party.role for party in register.find(text) if party.name == "Ann Doe"] == [role]


# text, and who is a person in it
PERSONS = [
    ("A car driven by Orulen Velm struck a deer.", ["Orulen Velm"]),
    ("A rally driven by Strong Demand went on.", []),
    ("Reporting by Orulen Velm in Orul.", ["Orulen Velm"]),
    ("Orulen Velm contributed to this report.", ["Orulen Velm"]),
    ("Orulen Velm contributed to the deficit.", []),
    ("It was on New Year's Eve in Orul. Later she left.", []),
    ("It was Eve Doe. Later she left.", ["Eve Doe"]),
    ("Marsk: F Ann Doe missed the game.", ["Ann Doe"]),
    # Places in a list, plurals, a church, questions and verbs of headlines.
    ("Residents of Orul, Velm and Marsk Lake said that they felt it.", []),
    ("Mayors of Orul, Velm and Marsk left.", []),
    ("Members of the union, Ann Doe and Bob Roe, left.", ["Ann Doe", "Bob Roe"]),
    ("The ship sent its Marine Commandos on a raft.", []),
    ("Ann Masters left.", ["Ann Masters"]),
    ("The Church of Ann Doe of Orul disavowed it.", []),
    ("Will Marsk remain open to it?", []),
    ("Will Marsk remained open to it.", ["Will Marsk"]),
    ("Mafia Boss Seeking Top Slot Found In Jail Cell", []),
    ("Union Leader Browning Found In Jail Cell", ["Browning"]),
    # Gatherings of parties, statements, families, papers, armed groups, deeds of headlines.
    ("She spoke at the Republican National Convention.", []),
    ("Republican Ann Doe spoke.", ["Ann Doe"]),
    ("They signed the Sharon Statement.", []),
    ("The Ricketzes, who own the mill, left.", []),
    ("It is read by 55 million Latines who live there.", []),
    ("Orulen, who owns the mill, left.", ["Orulen"]),
    ("She told Marsk Download on Thursday that it rained.", []),
    ("She told Marsk Download to wait.", ["Marsk Download"]),
    ("It was written in the L.A. Weekly.", []),
    ("Rep. Doe Seeks Aid For Marsk", ["Rep. Doe"]),
    ("Ann Doe Announces Marsk Aid", ["Ann Doe"]),
    ("Ann Brooks Doe left.", ["Ann Brooks Doe"]),
    ("It is led by Charles G. and David H. Doe.", ["Charles G. Doe", "David H. Doe"]),
    ("It is led by Charles G. in Orul.", ["Charles G."]),
    ("How Ann Doe Could Become Mayor", ["Ann Doe"]),
    ("Ann Doe Quickly Embraced Free Bread", ["Ann Doe"]),
    ("Ann Marie Golding Doe left.", ["Ann Marie Golding Doe"]),
    ("Ann Marie Reilly left.", ["Ann Marie Reilly"]),
    ("It was for young bakers in the US, Europe, Middle East and Africa.", []),
    ("They moved to conservative Orul.", []),
    ("Orul, an Orlando Republican who founded mills, left.", ["Orul"]),
    ("Voters, and Hispanics, who back her, left.", []),
    # Months, states, cookies, bodies in the plural, peoples, villages and boats that are named.
    ("The girl was born Sept, 26, 2014.", []),
    ("She was the former secretary of State, U.S. senator, and first lady.", []),
    ("They bought Girl Scout cookies.", []),
    ("He heads the Conference of Major Orul Organizations.", []),
    ("They met Ann Banks.", ["Ann Banks"]),
    ("It protects Mississippians who have beliefs.", []),
    ("They jailed the baker Orulen who has fled.", ["Orulen"]),
    ("The worst-hit villages were identified as Orulen and Velm.", []),
    ("The dead man was identified as Orulen Velm.", ["Orulen Velm"]),
    ("Naturally Ann Doe left.", ["Ann Doe"]),
    ("Orulfone Egypt said that users face problems.", []),
    ("Filmmaker says he cannot come.", []),
    ("Ann Doe Wins Marsk Harvest Primary", ["Ann Doe"]),
    ("They cheered Convention Speaker Announcement.", []),
    # Lines that say who wrote a report.
    ("By ORULEN VELM", ["ORULEN VELM"]),
    ("By Orulen Velm, Marsk News, in Orul", ["Orulen Velm"]),
    ("By Popular Demand", []),
    ("By Orulen Velm the sea is high.", []),
    ("By Ann Doe Associated Press", ["Ann Doe"]),
    ("By Ann Doe Staff Reporter", ["Ann Doe"]),
    ("They met Ann Doe Porter.", ["Ann Doe Porter"]),
]


@pytest.mark.parametrize(("text", "names"), PERSONS)
def test_whoever_writes_or_drives_is_a_person(text: str, names: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == names


BYLINES = [
    ("By Ann Doe Staff Reporter", "Staff Reporter"),
    ("By ANN DOE\n\nMarsk Herald Staff Reporter", "Marsk Herald Staff Reporter"),
    ("By Ann Doe\n\nThe mayor met a reporter", None),
    ("By Ann Doe and Bob Roe\n\nStaff Reporter", None),
]


@pytest.mark.parametrize(("text", "role"), BYLINES)
def test_a_line_below_a_byline_says_what_its_one_writer_is(text: str, role: str | None) -> None:
    assert next(party for party in register.find(text) if party.kind == "person").role == role


def test_a_relative_with_a_given_name_is_not_somebody_named_in_full_later() -> None:
    apart = register.find("Bob Roe met his wife, Maria, at noon. Maria slept. Maria Quill, a teacher, left.")
    joined = register.find("Bob Roe and his wife, Maria, left. Maria Roe, a teacher, slept.")

    assert [(one.name, one.role) for one in apart] == [("Bob Roe", None), ("Maria", "wife"), ("Maria Quill", "teacher")]
    assert [(one.name, one.role) for one in joined] == [("Bob Roe", None), ("Maria Roe", "teacher")]


INITIALS = [
    ("Benjamin Quill left. Later B. U. Quill came back.", ["Benjamin Quill"]),
    ("B.U. Quill left. Later Benjamin Quill came back.", ["Benjamin Quill"]),
    ("Benjamin Quill and B.U. Quill are brothers.", ["Benjamin Quill", "B.U. Quill"]),
    ("Benjamin Quill left. Later T.U. Quill came.", ["Benjamin Quill", "T.U. Quill"]),
]


@pytest.mark.parametrize(("text", "names"), INITIALS)
def test_initials_are_those_of_a_full_name(text: str, names: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == names


NAMED = [
    ("They backed fellow Kentuckian Ann Doe.", ["Ann Doe"]),
    ("Texan Ann Doe left.", ["Ann Doe"]),
    ("The Texan left.", []),
    ("Bob Roe, an Orul Republican who won, left.", ["Bob Roe"]),
    ("Interestingly Doe, a baker, left.", ["Doe"]),
    ("Kelly Doe, a baker, left.", ["Kelly Doe"]),
    ("Chirper/Ann Doe. Ann Doe left.", ["Ann Doe"]),
    ("Ann Doe/Marsk Images", ["Ann Doe"]),
    ("Ann s/o Quill left.", ["Ann s/o Quill"]),
    ("At noon Fox News Ann Doe asked Bob Roe.", ["Ann Doe", "Bob Roe"]),
    ("Whatever Doe does, Ann Doe sleeps.", ["Ann Doe"]),
    ("Absent Doe derides debate; Ann Doe slept.", ["Ann Doe"]),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_name_has_no_words_for_where_its_bearer_is_from_or_seen(text: str, names: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == names


def test_a_word_with_a_number_behind_is_no_body() -> None:
    assert [party.name for party in register.find("Article 33 affirms it. Marsk Bank affirms it.")] == ["Marsk Bank"]


def test_general_is_no_rank_in_the_name_of_a_firm() -> None:
    found = register.find("They sold it to General Electric. General Ann Doe left.")

    assert [(party.name, party.kind) for party in found] == [
        ("General Electric", "organisation"),
        ("Ann Doe", "person"),
    ]
