"""Offices of all countries beside a name, and names that only the words around them show. All names are invented."""

import pytest

from briefcli.extract.draft.story import draft
from briefcli.extract.people import register
from briefcli.model.article import Article

# text, the role and the affiliation of the first person
OFFICES = [
    ("The Permanent Secretary, Ministry of Roads, Mr Ann Doe, left.", "Permanent Secretary", "Ministry of Roads"),
    ("Bob Roe, Secretary, Ministry of Roads, Ann Doe, left.", "Secretary", None),
    ("Circle Officer, Marsk, Ann Doe, left.", "Circle Officer, Marsk", None),
    ("The Commissioner of Police in the state, CP Ann Doe, left.", "Commissioner of Police", "Police"),
    (
        "Sub-Inspector (SI) of Marsk Police Station Quill said so.",
        "Sub-Inspector of Marsk Police Station",
        "Marsk Police Station",
    ),
    ("Marsk police station OC Ann Doe left.", "Marsk police station OC", None),
    ("The Resident Electoral Commissioner, Dr Ann Doe, left.", "Resident Electoral Commissioner", None),
    ("The Chief Electoral Officer, Ann Doe, left.", "Chief Electoral Officer", None),
    ("A miller, Doña Ann Doe, left.", "miller", None),
    # Who is for a place is of the body in front; without one, of the place.
    ("UN special envoy for Norway Ann Doe left.", "UN special envoy for Norway", "UN"),
    ("EU spokesman for Norway Ann Doe left.", "EU spokesman for Norway", "EU"),
    ("UN special envoy to Norway Ann Doe left.", "UN special envoy to Norway", "UN"),
    ("Special envoy for Norway Ann Doe left.", "Special envoy for Norway", None),
    ("UN envoy for refugees Ann Doe left.", "UN envoy for refugees", None),
    # “Its” behind “and” and one thing may be that of the thing.
    ("The Salt Board has harmed the museum and its director Ann Doe.", "director", None),
    ("The Salt Board has harmed the vice-chair and its director Ann Doe.", "director", None),
    ("The Salt Board sacked two clerks and its director Ann Doe.", "director", "Salt Board"),
    ("The Salt Board resigned and its director Ann Doe left.", "director", "Salt Board"),
    ("The Salt Board and its director Ann Doe left.", "director", "Salt Board"),
    # A people is no body, and neither is what tells people by what they are.
    ("An aunt of the first Chechen president, she left. They met Chechen poet Ann Doe.", "Chechen poet", None),
    ("A son of the last Kurdish mayor, he left. They met Kurdish leader Ann Doe.", "Kurdish leader", None),
    ("Ann Doe, from the large Orlish ethnic group, left.", None, None),
    ("Ann Doe, from the Orlish Salt Group, left.", None, "Orlish Salt Group"),
    ("The hospital CEO Ann Doe left.", "hospital CEO", None),
    ("Police chief Brig. Gen. Ann Doe left.", "Police chief", None),
    ("Chief District Officer of Marsk Orul Yadav left.", "Chief District Officer of Marsk", "Marsk"),
    ("Ann Doe, chief of staff of the Marsk Army, left.", "chief of staff", "Marsk Army"),
    ("Foreign and Trade Minister Ann Doe and Roads Minister Bob Roe left.", "Foreign and Trade Minister", None),
    ("They asked Sport Minister, Ann Doe and Bob Roe to go.", "Sport Minister", None),
    ("They asked the minister, Ann Doe and Bob Roe to go.", None, None),
    ("The session of Roads Minister, Datuk Ann Doe, was long.", "Roads Minister", None),
    ("The session of the club of bakers, Ann Doe, was long.", None, None),
    ("Deputy Minister of Public Utilities Ann Doe left.", "Deputy Minister of Public Utilities", None),
    ("BJP spokesman Ann Doe left.", "BJP spokesman", "BJP"),
    ("NDP Health Critic Ann Doe left.", "NDP Health Critic", "NDP"),
    ("A department of roads spokesman Ann Doe left.", "department of roads spokesman", None),
    ("Bakers' Union leader Ann Doe left.", "Bakers' Union leader", "Bakers' Union"),
    ("Bakers for Peace leader Ann Doe left.", "Bakers for Peace leader", "Bakers for Peace"),
    ("Ann Doe, head of the Society for Salt and Marshes, left.", "head", "Society for Salt and Marshes"),
    ("Ann Doe who is the governor of Dolna left.", "governor", "Dolna"),
    ("Ann Doe, the governor of Dolna at the time of the war, left.", "governor", "Dolna"),
    ("Ann Doe, a SALT member of nine years, left.", "SALT member", "SALT"),
    ("Ann Doe, a newly elected mayor, left.", "newly elected mayor", None),
    ("Ann Doe, head of the U.K.-based monitoring group, left.", "head of the U.K.-based monitoring group", None),
    ("Ann Doe, a mother of two from Lund, left.", "mother of two", None),
    ("Ann Doe, a farmer from Lund, left.", "farmer", None),
    ("The hunter, identified as 54-year-old Ann Doe, left.", "hunter", None),
    ("The man, identified as 54-year-old Ann Doe, left.", None, None),
    ("A car hit head on by a bus in Lund, Ann Doe, left.", None, None),
    ("Orul, whose chief engineer Ann Doe left, is small.", "chief engineer", "Orul"),
    ("The veteran ruler President Ann Doe left.", "President", None),
    (
        "Ann Doe, Minister for Works, Justice, Trade and Roads, left.",
        "Minister for Works, Justice, Trade and Roads",
        None,
    ),
    ("The Minister for Orul Affairs Tasho Quillan left.", "Minister for Orul Affairs", None),
    ("Inspector General of Police (IGP) Tan Sri Ann Doe left.", "Inspector General of Police (IGP)", "Police"),
    ("Marsk police chief Comm Datuk Ann Doe left.", "Marsk police chief", None),
    ("Ann Doe, who was chancellor of Orul from 1985 to 1994, left.", "former chancellor", "Orul"),
    ("Ann Doe, who was named the first president of Orul, left.", "first president", "Orul"),
    ("Ann Doe, Norway's first deaf prime minister, left.", "first deaf prime minister", "Norway"),
    ("Ann Doe and Bob Roe, founders of the Lund Trust, left.", "founder", "Lund Trust"),
    ("Ann Doe and Bob Roe, leaders say, left.", None, None),
    ("A 70-year old grandmother, Ann Doe, left.", "grandmother", None),
    ("One of the bakers, Ann Doe, left. Doe is a teacher.", "teacher", None),
    ("Ann Doe, who chairs the talks, left. Doe is a judge.", "judge", None),
    ("Her spokesman, the aide to UN Secretary-General Ann Doe, left.", "UN Secretary-General", None),
    ("A resident named Orul wept.", "resident", None),
    ("His Excellency Chief Ann Doe, Governor of Marsk State, left.", "Governor of Marsk State", None),
    ("Det Ch Insp Ann Doe left.", "Det Ch Insp", None),
    ("State Salt Rescue Force inspector Ann Doe left.", "State Salt Rescue Force inspector", "State Salt Rescue Force"),
    ("State inspector Ann Doe left.", "State inspector", None),
    ("The MP for Orul, Ann Doe, left.", "MP for Orul", None),
    ("The Salt Party MP for Orul, Ann Doe, left.", "Salt Party MP for Orul", "Salt Party"),
    ("The MP for the Salt Party, Ann Doe, left.", "MP", "Salt Party"),
    ("Orul MP Ann Doe left.", "Orul MP", None),
    ("Police and Crime Commissioner Ann Doe left.", "Police and Crime Commissioner", None),
    # Whom “its” stands for.
    ("The Lund Trust is to close. Its chair, Ann Doe, wept.", "chair", "Lund Trust"),
    ("The Lund Trust said its chair Ann Doe had left.", "chair", "Lund Trust"),
    ("The Lund Trust is to close. The school said its head Ann Doe had left.", "head", None),
    ("The report is out. Its author, Ann Doe, wept.", "author", None),
    ("It was wet. Its chair, Ann Doe, wept.", "chair", None),
    ("The Lund Trust is to close. Its director of planning, Dr Ann Doe, wept.", "director of planning", "Lund Trust"),
    (
        "The Salt Authority fell. The authority’s chair, Ann Doe, said no. The Orul Authority left.",
        "chair",
        "Salt Authority",
    ),
    ("Former minister and mayor Ann Doe and state SP chair Bob Roe left.", "Former minister and mayor", None),
    ("Orul Foods secretary and chief cook Ann Doe left.", "Orul Foods secretary and chief cook", "Orul Foods"),
    ("The driver, Ann Doe (42), left.", "driver", None),
    ("The driver, Ann Doe (late), left.", None, None),
    ("The driver, Ann Doe (pictured), left.", "driver", None),
    ("A Salt councillor, Ann Doe (Marsk ward), left.", "Salt councillor", "Marsk ward"),
    ("The driver, Ann Doe (Marsk ward) and Bob Roe left.", None, None),
    ("Two-time champion Ann Doe left.", "Two-time champion", None),
    ("Ann Doe, a two-time champion, left.", "two-time champion", None),
    ("Head teacher Sister Ann Doe left.", "Head teacher", None),
    ("Additional District Magistrate (ADM) Ann Doe left.", "Additional District Magistrate", None),
    ("The leader of the Opposition, Ann Doe of the Salt Party, left.", "leader of the Opposition", "Salt Party"),
    ("Senator Ann Doe of neighbouring Lund County left.", "Senator", "Lund County"),
    ("Ann Doe, landlady of the Salt and Hounds, left.", "landlady", "Salt and Hounds"),
    ("Ann Doe, leader of the Greens and Bob Roe left.", "leader", "Greens"),
    ("His cousin, 19-year-old Ann Doe, left.", "cousin", None),
    ("Ann Doe, an economist at the think tank Grey Line, left.", "economist", "Grey Line"),
    ("Ann Doe, an economist at the mill they think tanks, left.", None, None),
    ("The mayor of Marsk, Ann Doe, left. Radio Marsk said so.", "mayor of Marsk", None),
    ("Governor Ann Doe left. Doe, a former Lund Bank economist, wept.", "Governor", None),
    ("The chair of the Union of Bakers and Teachers, Ann Doe, left.", "chair", "Union of Bakers and Teachers"),
    ("The Resident Electoral Commissioner, Dr Ann Doe, left.", "Resident Electoral Commissioner", None),
    ("A nurse, Doña Ann Doe, left.", "nurse", None),
    # Nobody belongs to a storm.
    ("Hurricane Odran survivor Ann Doe left.", "Hurricane Odran survivor", None),
    ("Typhoon Odran relief chief Ann Doe left.", "Typhoon Odran relief chief", None),
    ("Storm Odran victims Ann Doe and Bob Roe were found.", "Storm Odran victim", None),
    ("Hurricane Energy chairman Ann Doe left.", "Hurricane Energy chairman", "Hurricane Energy"),
    ("Salt Board chairman Ann Doe left.", "Salt Board chairman", "Salt Board"),
]
# text, the persons in it
SHOWN = [
    ("The dead were identified as Orul Quillan, Zarov Brinn and Tasho Vellin.", 3),
    ("Police identified one of the men as Orul Quillan.", 1),
    ("Police know the plant as Orul Quillan.", 0),
    ("Police arrested Orul Quillan.", 1),
    ("Orul Quillan was sentenced to five years.", 1),
    ("Orul Quillan was painted green.", 0),
    ("The funeral of Orul Quillan was long.", 1),
    ("The front of Orul Quillan was long.", 0),
    ("Orul Quillan’s widow left.", 1),
    ("Orul Quillan’s windows left.", 0),
    ("It was directed by Orul Quillan.", 1),
    ("Orul Quillan alias Tasho left.", 1),
    ("Orul s/o Quillan left.", 1),
    ("Orul Vel Quillan Jr. left.", 1),
    ("Ann Doe and Orul Quillan left.", 2),
    ("Ann Doe, Orul Quillan, left.", 1),
    ("Orul Quillan, a member of the union, left.", 1),
    ("Datuk Orul Mohd Nor left.", 1),
    ("They saw the Chief Executives Network.", 0),
    ("The Detective Branch (DB) police left.", 0),
    ("They asked the state broadcaster ORT about it.", 0),
    ("The official Greek radio left.", 0),
    ("Zarovin was born in Marlow. He left.", 0),
    ("It includes Ann Doe, MV Rathnor, R Quillan and PS Orulan.", 4),
    ("It includes FC Rathnor and UN Quillan.", 0),
    ("Malik Orul Khan and Malik Tasho Khan left.", 2),
    ("Ann Orul Doe left. Ann O. Doe left.", 1),
    ("The state MACBAN chairman left, the state MACBAN.", 0),
    ("The annual Sharda fair, due in June, would go ahead, she said.", 0),
    ("The baker Sharda, due in June, would go ahead, she said.", 1),
]


@pytest.mark.parametrize(("text", "role", "affiliation"), OFFICES)
def test_an_office_is_whole_and_that_of_its_holder(text: str, role: str | None, affiliation: str | None) -> None:
    found = next(party for party in register.find(text) if party.kind == "person")

    assert (found.role, found.affiliation) == (role, affiliation)


@pytest.mark.parametrize(("text", "persons"), SHOWN)
def test_the_words_around_show_who_is_a_person(text: str, persons: int) -> None:
    assert len([party for party in register.find(text) if party.kind == "person"]) == persons


def test_a_place_that_bears_a_title_is_nobody() -> None:
    found = register.find("They met at Dewan Sultan Quillan. Later Sultan Orul left.")

    assert [party.name for party in found if party.kind == "person"] == ["Orul"]


def test_whoever_only_a_quotation_names_is_listed() -> None:
    found = draft(Article(text="“I thank Mayor Ann Doe and the Orul Quill for it,” said Bob Roe.")).people

    assert [(one.name, one.role) for one in found if one.kind == "person"] == [("Bob Roe", None), ("Ann Doe", "Mayor")]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Bob Roe called it the “best way to beat Ann Doe, or so we hope”.", ["Bob Roe", "Ann Doe"]),
        ("Bob Roe called it “as long as Ann Hill Road and as dull”.", ["Bob Roe"]),
        ("Doe lost. Bob Roe called him the “last one to take on Sam Doe”.", ["Bob Roe", "Sam Doe"]),
        ("Ann Doe lost. Bob Roe called her the “best one since Sam Doe”.", ["Ann Doe", "Bob Roe"]),
    ],
)
def test_whoever_a_fragment_names_in_full_is_listed(text: str, persons: list[str]) -> None:
    assert [one.name for one in draft(Article(text=text)).people if one.kind == "person"] == persons
