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
    # The place that somebody has in a ranking is no role.
    ("She beat seventh seed Ann Doe.", "Ann Doe", None),
    ("He faces former world No. 1 Ann Doe.", "Ann Doe", None),
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
    ("They asked the Lund General Secretary and Orul.", []),
    ("The Marsk-led party lost to Orul-based rivals.", []),
]


@pytest.mark.parametrize(("text", "persons"), PERSONS)
def test_a_person_is_seen(text: str, persons: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person"] == persons
