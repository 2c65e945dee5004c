"""Roles that a sentence gives to somebody, and those in front of a name. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, name, its role in full
ROLES = [
    # Who is given a post.
    ("Marsk Ports has appointed Bob Roe chief executive.", "Bob Roe", "chief executive"),
    ("The board named Ann Doe its new chair.", "Ann Doe", "chair"),
    ("They plan to elect Ann Doe chair.", "Ann Doe", None),
    ("The court appointed Ann Doe a lawyer.", "Ann Doe", None),
    ("They named Ann Doe the winner.", "Ann Doe", None),
    ("Ann Doe was sworn in as governor on Monday.", "Ann Doe", "governor"),
    ("Ann Doe took over as coach in May.", "Ann Doe", "coach"),
    ("Ann Doe took it as a warning.", "Ann Doe", None),
    ("Ann Doe was named as the suspect.", "Ann Doe", None),
    ("Ann Doe has replaced Bob Roe as chief executive.", "Ann Doe", "chief executive"),
    ("Ann Doe was replaced by Bob Roe as a precaution.", "Ann Doe", None),
    # What a sentence is about, and who it is.
    ("The captain of the side is Ann Doe.", "Ann Doe", "captain of the side"),
    ("The chair will be Ann Doe.", "Ann Doe", "chair"),
    ("The problem for the mayor is Ann Doe.", "Ann Doe", None),
    ("A friend of the mayor is Ann Doe.", "Ann Doe", None),
    ("The victim was Ann Doe.", "Ann Doe", None),
    # What closes the name behind a role between commas.
    ("The opposition member, Ann Doe while speaking in Lund, wept.", "Ann Doe", "opposition member"),
    ("The head of the mill, Ann Doe who chided them, left.", "Ann Doe", "head of the mill"),
    ("They probe the death of 36 year-old construction worker, Bob Roe, who fell.", "Bob Roe", "construction worker"),
    ("The 36 year old mason, Bob Roe, fell.", "Bob Roe", "mason"),
    ("The death of a year old mill, Bob Roe said, hurt them.", "Bob Roe", None),
    # A body with its short form.
    ("Lund Salt Party (LSP) General Secretary Ann Doe left.", "Ann Doe", "Lund Salt Party (LSP) General Secretary"),
    ("They left the Salt Party (SP). Secretary Ann Doe stayed.", "Ann Doe", "Secretary"),
    ("Former Chief Minister and LSP (J) MLA Ann Doe left.", "Ann Doe", "Former Chief Minister and LSP (J) MLA"),
    # The place that somebody has in a ranking.
    ("She beat seventh seed Ann Doe.", "Ann Doe", "seventh seed"),
    ("He faces former world No. 1 Ann Doe.", "Ann Doe", "former world No. 1"),
    # Players, students, and what stands in front of a name in other ways.
    ("They dropped Marsk prop Ann Doe.", "Ann Doe", "Marsk prop"),
    ("The shopping centre Ann Doe opened is shut.", "Ann Doe", None),
    ("Lund College students Ann Doe, 17, and Bob Roe, 16, left.", "Bob Roe", "Lund College student"),
    ("He was decorated soldier and father of three Bob Roe, 45.", "Bob Roe", "soldier and father of three"),
    ("One of three Bob Roe knew left.", "Bob Roe", None),
    ("Ann Doe, a past president of the union, left.", "Ann Doe", "past president of the union"),
    ("Minister for Roads Dr Ann Doe left.", "Ann Doe", "Minister for Roads"),
    ("Salt activist from Lund, Ann Doe and others left.", "Ann Doe", "Salt activist"),
    (
        "They met the leader of the mill, Ann Doe, chair of the union, Bob Roe, and Cid.",
        "Ann Doe",
        "leader of the mill",
    ),
    ("Their candidate, Ann Doe can’t win.", "Ann Doe", "candidate"),
    ("As chair, Ann Doe would leave.", "Ann Doe", None),
    (
        "The director-general (DG) Admiral Datuk Ann Doe left.",
        "Ann Doe",
        "director-general",
    ),
    ("Army chief of staff (COS) General Ann Doe left.", "Ann Doe", "Army chief of staff (COS)"),
    ("They met in front of mayor Ann Doe.", "Ann Doe", "mayor"),
    ("They left the office of the President, Deputy Director Ann Doe, too.", "Ann Doe", "Deputy Director"),
    (
        "The member of Parliament for Marsk Central Orul Quill left.",
        "Orul Quill",
        "member of Parliament for Marsk Central",
    ),
    ("The move by Works Minister, Datuk Ann Doe to leave hurt.", "Ann Doe", "Works Minister"),
    ("The fisherman, Low Orul Quill, 59, left.", "Low Orul Quill", "fisherman"),
    ("The judge Lord Quill left.", "Lord Quill", "judge"),
    ("“We ran,” Ann Doe, Lund’s police chief told them.", "Ann Doe", "Lund’s police chief"),
    ("They met one of the teachers Ann Doe.", "Ann Doe", "teacher"),
    ("Some of the teachers Ann Doe knew left.", "Ann Doe", None),
    # What the next sentence says of him or her.
    ("Ann Doe, 34, was hurt. She is a nurse at the mill.", "Ann Doe", "nurse at the mill"),
    ("Ann Doe left. She has two dogs. She works as a clerk.", "Ann Doe", "clerk"),
    ("Ann Doe left. She is now the head of the mill.", "Ann Doe", "head of the mill"),
    ("Ann Doe met Lena Roe. She is a nurse.", "Ann Doe", None),
    ("Ann Doe left. The dog barked. She is a nurse.", "Ann Doe", None),
    ("Ann Doe left. He is a nurse.", "Ann Doe", None),
    ("Ann Doe left. She is a friend of the mayor.", "Ann Doe", None),
    # Several who are the same.
    ("The dead are Ann Doe, Bob Roe and Cid Poe all senior students.", "Ann Doe", "senior student"),
    ("The others are Ann Doe and Bob Roe who are bakers.", "Bob Roe", "baker"),
    ("Ann Doe, Bob Roe and Cid Poe were nurses at the mill.", "Ann Doe", "nurse at the mill"),
    ("Ann Doe and Bob Roe are friends.", "Ann Doe", None),
    ("Ann Doe and Bob Roe, who are in prison, wept.", "Bob Roe", None),
    ("Ann Doe, Bob Roe said, and Cid Poe were nurses.", "Ann Doe", None),
    ("Marathoners Ann Doe and Bob Roe left.", "Ann Doe", "Marathoner"),
    ("Forwards Ann Doe and Bob Roe left.", "Bob Roe", "Forward"),
    # The office counts for more than what somebody was, and what somebody is for more than what happened to him.
    ("The president, Ann Doe, a 62-year-old former nurse, left.", "Ann Doe", "president"),
    ("Her father, Bob Roe, a former nurse, left.", "Bob Roe", "former nurse"),
    ("Victim Ann Doe, 34, a plumber, died.", "Ann Doe", "plumber"),
    ("Victim Ann Doe, the day after, died.", "Ann Doe", "Victim"),
    ("The father of the girl, Bob Roe, left.", "Bob Roe", "father of the girl"),
    ("The minister responsible for roads, Ann Doe, left.", "Ann Doe", "minister responsible for roads"),
    ("Ann Doe, who lives next door and works as a seamstress, left.", "Ann Doe", "seamstress"),
    ("Ann Doe, who won and was a winner before, left.", "Ann Doe", None),
    ("On the other hand Marsk coach Ann Doe left.", "Ann Doe", "Marsk coach"),
    (
        "Head of the Salt Complaints Authority (SCA) Ann West left.",
        "Ann West",
        "Head of the Salt Complaints Authority (SCA)",
    ),
    (
        "Ann Doe, Marsk General Secretary, left.",
        "Ann Doe",
        "Marsk General Secretary",
    ),
    # A second comma that is left out before the verb.
    ("Ann Doe, chair of the Marsk Mill Association has resigned.", "Ann Doe", "chair of the Marsk Mill Association"),
    ("Ann Doe, mayor of Lund will go.", "Ann Doe", "mayor of Lund"),
    ("Ann Doe, mayor Bob Roe has said, will go.", "Ann Doe", None),
    # What joins two clauses joins no fields of an office.
    ("The hall was full, but acting police commissioner Ann Doe left.", "Ann Doe", "acting police commissioner"),
    ("The club’s director of football, ex-Lund winger Ann Doe, left.", "Ann Doe", "club’s director of football"),
    ("They met ex-Lund winger Ann Doe.", "Ann Doe", "ex-Lund winger"),
    # Adjectives that stand for a player.
    ("Irish international Ann Doe scored.", "Ann Doe", "Irish international"),
    ("They praised former Rovers great Ann Doe.", "Ann Doe", "former Rovers great"),
    ("They praised the great Ann Doe.", "Ann Doe", None),
    # What somebody is counts for more than whom he follows.
    (
        "The mayor’s predecessor, Ann Doe, now a member of the Salt Party, left.",
        "Ann Doe",
        "member of the Salt Party",
    ),
    # A title behind the name of a body with “of”, and a post with “of” behind a body.
    ("Reserve Bank of Marsk Governor Ann Doe left.", "Ann Doe", "Reserve Bank of Marsk Governor"),
    ("University of Marsk Professor Ann Doe left.", "Ann Doe", "University of Marsk Professor"),
    (
        "They left the Rector of the University of Lund Professor Ann Doe.",
        "Ann Doe",
        "Rector of the University of Lund",
    ),
    ("White House Chief of Staff Ann Doe left.", "Ann Doe", "White House Chief of Staff"),
    ("Marsk Council Head of Roads Ann Doe left.", "Ann Doe", "Marsk Council Head of Roads"),
    # What people do, told by two nouns.
    ("Crane operator Ann Doe, 40, fell.", "Ann Doe", "Crane operator"),
    ("Ann Doe, a dinner lady, left.", "Ann Doe", "dinner lady"),
    ("The village elder, Ann Doe, left.", "Ann Doe", "village elder"),
    ("Ann Doe, an elder sister of the two, left.", "Ann Doe", "elder sister of the two"),
    ("“We will win,” said Save Our Mill secretary Ann Doe.", "Ann Doe", "Save Our Mill secretary"),
    ("Save our mill secretary Ann Doe from it.", "Ann Doe", "mill secretary"),
    ("Commissioner Ann Doe (IAS) left.", "Ann Doe", "Commissioner"),
    ("HRH Princess Ann Doe left.", "Ann Doe", "Princess"),
    ("They met Roads Secretary nominee Ann Doe.", "Ann Doe", "Roads Secretary nominee"),
    ("Lawyers for Marsk Lines, Ann Doe and Bob Roe, left.", "Bob Roe", "Lawyer for Marsk Lines"),
    # A post that somebody is named to, has or leaves, behind “as”.
    ("The approval of Ann Quill as works minister took a day.", "Ann Quill", "works minister"),
    ("The story of Ann Quill as a child took a day.", "Ann Quill", None),
    ("The club signed Ann Quill as head coach.", "Ann Quill", "head coach"),
    ("They welcomed Ann Quill as a friend.", "Ann Quill", None),
    ("They met on Monday, with Ann Quill as chair.", "Ann Quill", "chair"),
    ("The play opens, with Ann Quill as the queen.", "Ann Quill", None),
    ("Ann Quill has resigned from her position as chief executive.", "Ann Quill", "chief executive"),
    ("Ann Quill resigned from the board as expected.", "Ann Quill", None),
    ("Ann Quill works for the Marsk ferry network as a programme officer.", "Ann Quill", "programme officer"),
    ("Ann Quill, who works with the network (MFN) as cook, left.", "Ann Quill", "cook"),
    # A subject behind when or how, whose second comma is missing.
    ("On Friday Ann Quill, chair of the Tarn Harbour Trust said no.", "Ann Quill", "chair of the Tarn Harbour Trust"),
    ("As it rained, Bob Quill, former MP for Orle has joined them.", "Bob Quill", "former MP for Orle"),
    ("In Orle, Marsk, the former baker told them so.", "Marsk", None),
    # Where somebody is in a picture.
    ("Ann Quill (left), regional secretary, spoke.", "Ann Quill", "regional secretary"),
    ("Ann Quill (Marsk), regional secretary, spoke.", "Ann Quill", None),
    # Each of three; and of a list that “namely” opens.
    ("The mill's owners, Ann Doe, Bob Roe and Cid Poe, left.", "Cid Poe", "owner"),
    ("Three members of the gang, namely: Ann Doe, Bob Roe and Cid Poe, left.", "Bob Roe", "member of the gang"),
    ("The band's members, Ann Doe and Bob Roe, left with Cid Poe.", "Cid Poe", None),
    # Teams, fields and two posts in one word.
    ("They met former Orle, Tarn and Marsk player Ann Doe.", "Ann Doe", "former Orle, Tarn and Marsk player"),
    ("They met ex-Tarn and Marsk star Ann Doe.", "Ann Doe", "ex-Tarn and Marsk star"),
    ("They met Bob Roe, Tarn and Marsk player Ann Doe, and left.", "Ann Doe", "Tarn and Marsk player"),
    ("The Minister of Trade, Roads, and Works, Ann Doe, left.", "Ann Doe", "Minister of Trade, Roads, and Works"),
    ("Managing Director/CEO Ann Doe left.", "Ann Doe", "Managing Director/CEO"),
    ("Ann Doe, singer/songwriter, left.", "Ann Doe", "singer/songwriter"),
    # By whom a statement is, which has no other verb.
    ("A statement issued by the police spokesman, Orul Quill said so.", "Orul Quill", "police spokesman"),
    ("In a statement by the mayor, Ann Doe said so.", "Ann Doe", None),
    ("The commissioner, Friday Quill, said so.", "Friday Quill", "commissioner"),
    # What a post in capitals is for behind a second comma; ranks of two words; titles of peers; posts of a place.
    ("Bob Doe, Vice President, Marketing, left.", "Bob Doe", "Vice President, Marketing"),
    ("Bob Doe, Programme Officer, Training and Outreach, left.", "Bob Doe", "Programme Officer, Training and Outreach"),
    ("Bob Doe, Mayor, and Ann Roe, Treasurer, left.", "Bob Doe", "Mayor"),
    ("Police Staff Sergeant Bob Doe, the harbour diver, left.", "Bob Doe", "harbour diver"),
    ("Police Staff Sergeant Bob Doe, the day before, left.", "Bob Doe", "Police Staff Sergeant"),
    ("Tamsin, Duchess of Orle, left.", "Tamsin", "Duchess of Orle"),
    ("Chief Minister Punjab Ann Quill left.", "Ann Quill", "Chief Minister Punjab"),
    ("Mayor London Quill left.", "London Quill", "Mayor"),
    ("Barangay Quorin Chairman Bob Doe left.", "Bob Doe", "Barangay Quorin Chairman"),
    # A body that is whoever's who leads it.
    ("The Reform Movement of former banker Ann Quill won.", "Ann Quill", "former banker"),
    ("The Guild Party of Prime Minister Ann Quill won.", "Ann Quill", "Prime Minister"),
    ("The Department of Justice spokesman Bob Doe left.", "Bob Doe", "Department of Justice spokesman"),
    ("The Reform Party of Norway leader Bob Doe left.", "Bob Doe", "Reform Party of Norway leader"),
    # A subject with its origin, or behind “but”; posts to come, higher ones, and until when they are held.
    ("Ann Quill from Orle, a local farmer, left.", "Ann Quill", "local farmer"),
    ("The mother of Ann Quill from Orle, a nurse, left.", "Ann Quill", None),
    ("But Ann Quill, chair of the trust said no.", "Ann Quill", "chair of the trust"),
    ("The firm promoted Ann Quill to head of policy.", "Ann Quill", "head of policy"),
    ("The firm promoted Ann Quill to the board.", "Ann Quill", None),
    ("Ann Quill was promoted to finance minister on Monday.", "Ann Quill", "finance minister"),
    ("Ann Quill will become head of policy in May.", "Ann Quill", "head of policy"),
    ("Ann Quill could become head of policy in May.", "Ann Quill", None),
    ("Ann Quill resigned as general secretary with immediate effect.", "Ann Quill", "general secretary"),
    ("Ann Quill, who stepped down as mayor on Monday, left.", "Ann Quill", "mayor"),
    ("Ann Quill, who is regional manager, left.", "Ann Quill", "regional manager"),
    ("Ann Quill, who is central to it, left.", "Ann Quill", None),
    ("Ann Quill and Bob Roe, who are drivers, left.", "Bob Roe", "driver"),
    # Several who get a post each; a comma too many, short forms of posts, and what somebody is said to be.
    ("He named Bob Doe as chair, Ann Roe as treasurer and Cid Poe as clerk.", "Ann Roe", "treasurer"),
    ("He named Bob Doe as chair, Ann Roe as treasurer and Cid Poe as clerk.", "Cid Poe", "clerk"),
    ("They hailed the appointment of Ann Doe, as the new mayor.", "Ann Doe", "mayor"),
    ("The Secretary to the Government, SSG, Mr Bob Doe, left.", "Bob Doe", "Secretary to the Government"),
    ("It was signed by the secretary, Ann Doe and sent to Marsk.", "Ann Doe", "secretary"),
    ("Mr Roe said Prof Ann Doe is the chair of Marsk Mills.", "Ann Doe", "chair of Marsk Mills"),
    ("Minister for Rural and Remote Roads Ann Doe left.", "Ann Doe", "Minister for Rural and Remote Roads"),
    ("In May advocate A Quillan wept.", "A Quillan", "advocate"),
    ("The dean of Marsk University, Orul, UOM, Professor Bob Doe, left.", "Bob Doe", "dean of Marsk University"),
    # The post that somebody is given goes before what he was.
    ("The nomination of Judge Elias Quill as attorney general failed.", "Elias Quill", "attorney general"),
    ("The firm hired former baker Bob Quill as head of sales.", "Bob Quill", "head of sales"),
    ("The governor named Ann Quill as commissioner for health.", "Ann Quill", "commissioner for health"),
    ("Ann Quill, who was promoted to head of collections last year, left.", "Ann Quill", "head of collections"),
    ("He named the mayor, Ann Quill, as a suspect.", "Ann Quill", "mayor"),
    # A bracket behind a portfolio, a trade of emerging markets, two posts with a sign between them.
    ("The Minister of State for Works (Roads), Bob Quill, left.", "Bob Quill", "Minister of State for Works"),
    ("The Mayor of Marsk (population 300), Bob Quill, left.", "Bob Quill", None),
    (
        "Ann Quill, emerging markets economist at Lund Capital, left.",
        "Ann Quill",
        "emerging markets economist at Lund Capital",
    ),
    ("They saw Ann Quill, emerging from the mill.", "Ann Quill", None),
    ("Managing Director & CEO Ann Quill left.", "Ann Quill", "Managing Director & CEO"),
    ("They met Bob Roe & Senator Ann Quill.", "Ann Quill", "Senator"),
    ("She has chosen Marsk senator Ann Quill as her running mate.", "Ann Quill", "Marsk senator"),
    # Whose role is told by the name of a film or a paper.
    ("They met Lord of the Dunes director Tom Reed.", "Tom Reed", "Lord of the Dunes director"),
    ("They told News of the Marsh editor Ada Quill.", "Ada Quill", "News of the Marsh editor"),
    ("They met the mayor of the Marsk director Ada Quill.", "Ada Quill", "Marsk director"),
    ("They met Mayor of the Marsk director Ada Quill.", "Ada Quill", "Marsk director"),
]


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_a_role_is_read(text: str, name: str, role: str | None) -> None:
    found = {party.name: party for party in register.find(text)}

    assert found[name].role_in_full == role


# text, the persons named in it
PERSONS = [
    ("She beat Norwegian Orul Quill in Lund.", ["Orul Quill"]),
    ("She beat the Norwegian Orul Quill in Lund.", []),
    ("She joined Norwegian Orul Rovers in Lund.", []),
    ("She joined Norwegian TAFO Quill in Lund.", []),
    ("Ten-year-old Orul Quill left.", ["Orul Quill"]),
    ("The Ann Doe-led party lost.", ["Ann Doe"]),
    ("A Bob Roe-directed film won.", ["Bob Roe"]),
    ("Governor Ann wa Quill left.", ["Ann wa Quill"]),
    ("Minister of State for Road Safety Tarn Quill left.", ["Tarn Quill"]),
    ("Minister of State for Road Works Unions left.", []),
    ("Naib Subedar Harjit Quill and Lance Naik Babu Quill left.", ["Harjit Quill", "Babu Quill"]),
    ("Rifleman Tashi Quill left with Sepoy Ram Doe.", ["Tashi Quill", "Ram Doe"]),
    ("Mr Ram Naik left with Ann Doe.", ["Ram Naik", "Ann Doe"]),
    ("They asked the Lund General Secretary and Orul.", []),
    ("The Marsk-led party lost to Orul-based rivals.", []),
]


@pytest.mark.parametrize(("text", "persons"), PERSONS)
def test_a_person_is_seen(text: str, persons: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == persons
