"""Roles that are over, were never held or are somebody else's are not given to whoever stands beside them."""

import pytest

from briefcli.extract.people import register

TOLD = [
    # What somebody was under somebody else, at a time or until then is over.
    ("Ann Doe, a secretary of labor during the Roe administration, left.", "Ann Doe", "former secretary of labor"),
    ("Ann Doe, a port official during Bob Roe's term, left.", "Ann Doe", "former port official"),
    ("Ann Doe, the mayor during the flood, left.", "Ann Doe", "mayor"),
    ("Ann Doe, who was the majority leader under Bob Roe, left.", "Ann Doe", "former majority leader"),
    ("Ann Doe, who was Bob Roe's adviser in 2012, left.", "Ann Doe", "former adviser"),
    ("Ann Doe, who was secretary of works at the time, left.", "Ann Doe", "then secretary of works"),
    ("Ann Doe, who was a nurse, left.", "Ann Doe", "nurse"),
    ("Ann Doe, who was named the mayor in 2012, left.", "Ann Doe", "mayor"),
    ("Ann Doe, who was elected mayor in 2012, left.", "Ann Doe", "mayor"),
    ("Ann Doe, who was named best of them, left.", "Ann Doe", None),
    ("Ann Doe, who served as Bob Roe's chief strategist, left.", "Ann Doe", "former chief strategist"),
    ("Ann Doe served as mayor of Lund.", "Ann Doe", "former mayor of Lund"),
    ("Ann Doe, who has served as mayor since 2012, left.", "Ann Doe", "mayor"),
    ("Ann Doe, who serves as mayor, left.", "Ann Doe", "mayor"),
    ("Ann Doe, who worked as a nurse, died.", "Ann Doe", "nurse"),
    (
        "Ann Doe, the strategist of the Lund campaign four years ago, left.",
        "Ann Doe",
        "former strategist of the Lund campaign",
    ),
    ("Ann Doe, mayor of Lund until last year, left.", "Ann Doe", "former mayor of Lund"),
    ("Ann Doe was mayor of Lund until 2019.", "Ann Doe", "former mayor of Lund"),
    ("Ann Doe, head of the mill from 2010 to 2019, left.", "Ann Doe", "former head of the mill"),
    ("Ann Doe, who was director of the mill from 1985 to 1994, left.", "Ann Doe", "former director of the mill"),
    ("Ann Doe, the mill's director until her retirement, left.", "Ann Doe", "mill's former director"),
    ("Ann Doe, a former baker from 2010 to 2019, left.", "Ann Doe", "former baker"),
    ("Ann Doe, acting head of the mill until June, left.", "Ann Doe", "acting head of the mill"),
    ("Ann Doe, head of the mill since 2019, left.", "Ann Doe", "head of the mill"),
    ("Ann Doe, the baker who baked until 2019, left.", "Ann Doe", "baker"),
    ("Ann Doe, then the mayor of Lund, signed it.", "Ann Doe", "then mayor of Lund"),
    ("Ann Doe, who is not a doctor, left.", "Ann Doe", None),
    ("Ann Doe, who was never a member of the union, left.", "Ann Doe", None),
    ("Ann Doe, who is also a doctor, left.", "Ann Doe", "doctor"),
    # What the clause in front says of somebody is not what whoever tells it is.
    ("He was a good father, Ann Doe said on Monday.", "Ann Doe", None),
    ("The killer was a former soldier, Ann Doe told the court.", "Ann Doe", None),
    ("He had been a nurse from Lund, Ann Doe said.", "Ann Doe", None),
    ("He was a kind man and a fine cook, Ann Doe told them.", "Ann Doe", None),
    ("It was a man from the harbour, Ann Doe told us.", "Ann Doe", None),
    ("They spoke to two nurses, but Ann Doe left.", "Ann Doe", None),
    ("While she was the mayor, Ann Doe said it was late.", "Ann Doe", "mayor"),
    ("The winner is a nurse, Ann Doe, from Lund.", "Ann Doe", "nurse"),
    ("The killer was a former soldier, Ann Doe, who left.", "Ann Doe", "former soldier"),
    ("As a baker, Ann Doe said it was late.", "Ann Doe", "baker"),
    ("The bakers, Ann Doe and Bob Roe, left.", "Bob Roe", "baker"),
    ("Ann Doe succeeded Bob Roe as mayor of Lund.", "Ann Doe", "mayor of Lund"),
    ("Ann Doe succeeded Bob Roe as mayor of Lund.", "Bob Roe", "former mayor of Lund"),
    ("Ann Doe will replace Bob Roe as mayor of Lund.", "Ann Doe", None),
    ("Ann Doe will replace Bob Roe as mayor of Lund.", "Bob Roe", "mayor of Lund"),
    # Whose bakers somebody else's cousins are, and whose deputy; a seat is nobody.
    ("They sang with bakers Ida and Tom Quill, Ann Roe's cousins.", "Ann Roe", None),
    ("In the shop of his aunt Ida Quill, as her deputy, Tom Doe slept.", "Tom Doe", None),
    ("They met council leader Bob Driver and group leader Ann Doe.", "Ann Doe", "group leader"),
    ("He wrote to Chief Justice of Norway AB Quill together with Justices Ann Doe and Tom Roe.", "Ann Doe", None),
    # Who tells it in an aside, and the clients of lawyers.
    ("Ann Quill, the mayor said, was late.", "Ann Quill", None),
    ("But Ann Quill, the head of the port has said, was late.", "Ann Quill", None),
    ("Ann Quill, the mayor said, “It is late.”", "Ann Quill", "mayor"),
    ("Lawyers for Ann Quill, Bob Roe and Cid Poe said no.", "Bob Roe", None),
    # A name that ends with a trade is no role.
    ("The dead are Ann Petra Miller, 61, Sam Owen Porter, 58, and Bob Roe.", "Ann Petra Miller", None),
    ("The dead are 61-year-old Ann Miller, 58-year-old Sam Owen Porter and Bob Roe.", "Ann Miller", None),
    ("At a meeting with the clerk, Bob Quill, the baker said it was shut.", "Bob Quill", "clerk"),
]


@pytest.mark.parametrize(("text", "name", "role"), TOLD)
def test_a_role_of_the_past_is_told_as_one(text: str, name: str, role: str | None) -> None:
    found = {party.name: party for party in register.find(text)}

    assert (found[name].role_in_full or found[name].role) == role


SHARED = [
    ("Judge Ann Doe heard Bob Doe. Judge Doe left.", "Bob Doe", None),
    ("Judge Ann Doe heard Bob Doe. Judge Doe left.", "Ann Doe", "Judge"),
    ("Ann Doe, the mayor, met Bob Doe. Mayor Doe left.", "Bob Doe", None),
    ("Sgt. Ann Doe met Capt. Bob Doe. Sgt. Doe left.", "Bob Doe", "Capt."),
    ("Ann Doe met Bob Doe. Mayor Doe left.", "Bob Doe", None),
    ("Ann Doe met Bob Doe. Mayor Doe left.", "Ann Doe", None),
    ("Ann Doe met Bob Roe. Mayor Doe left.", "Ann Doe", "Mayor"),
]


@pytest.mark.parametrize(("text", "name", "role"), SHARED)
def test_a_title_in_front_of_a_shared_last_name_is_of_whoever_is_told_with_it(
    text: str, name: str, role: str | None
) -> None:
    found = {party.name: party for party in register.find(text)}

    assert found[name].role == role


BODIES = [
    ("It rained, said Norway Telecom spokesman Bob Roe.", "Norway Telecom"),
    ("It rained, said Scotland Yard commander Bob Roe.", None),
    ("It rained, said Norway Hour editor Bob Roe.", None),
    ("It rained, said Norway trade minister Bob Roe.", "Norway"),
    ("It rained, said Norway Trade Representative Bob Roe.", "Norway"),
    # A union with a name is nearer than the European Union.
    ("The European Union left. The dockers' union Quarn left. Bob Roe, head of the union, left.", "Quarn"),
    ("The European Union left. Bob Roe, a spokesman for the union, left.", "European Union"),
    # Who is with a body in a camp at a place is of the body; a part of a town is none, nor somebody's guard.
    ("It rained, said Bob Roe, head of works with Marsk Relief in the camp at Orul.", "Marsk Relief"),
    ("It rained, said Bob Roe, head of works in the camp at Orul Harbour.", "Orul Harbour"),
    ("It rained, said Bob Roe, a baker in the Orul district.", None),
    ("It rained, said Bob Roe, a teacher in the Orul school district.", "Orul school district"),
    ("He was held with the head of his guard, General Bob Roe.", None),
    ("He was held with the head of the Marsk Guard, General Bob Roe.", "Marsk Guard"),
    ("It rained, said GOC 19 Division Bob Roe.", None),
    ("They sent National Intelligence director Bob Roe to Orul.", "National Intelligence"),
    ("They met Republican Majority Leader Bob Roe.", None),
    ("“It rained,” said its Africa director, Bob Roe.", None),
    ("“It rained,” said Norway Telecom director Bob Roe.", "Norway Telecom"),
    ("Talks with the Northern Front failed. Bob Roe, the Front's envoy, left.", "Northern Front"),
    ("The East Port closed. Bob Roe, the Port's envoy, left.", "Port"),
    # A deputy is nothing that a body is called by, nor are the crown, a majority and a people.
    ("It rained, said NYPD assistant police chief Bob Roe.", "NYPD"),
    ("It rained, said Orul Deputy Police Commissioner Bob Roe.", "Orul"),
    ("It rained, said South Marskian Deputy UN ambassador Bob Roe.", None),
    ("It rained, said Deputy Crown Prince Bob Roe.", None),
    ("It rained, said Crown Estate chief Bob Roe.", "Crown Estate"),
    # Where a body is based is no part of its name.
    ("It rained, said Bob Roe, president of the Lund-based Salt Trust.", "Salt Trust"),
    ("It rained, said Bob Roe, president of Lund-based Orul Global.", "Orul Global"),
    ("It rained, said Bob Roe, a cousin of Lund-based Orul Quill.", None),
    ("It rained, said Bob Roe, a client of the Lund-based Ann Quill.", None),
    ("It rained, said former Navy SEAL Bob Roe.", "Navy"),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_the_body_of_a_role_is_the_one_that_is_meant(text: str, body: str | None) -> None:
    found = next(party for party in register.find(text) if party.name == "Bob Roe")

    assert found.affiliation == body


BESIDE_TITLES = [
    ("She became an adviser to Secretary of State Ann Doe.", "Secretary of State"),
    ("The administration of Norwegian President Ann Doe will appeal.", "Norwegian President"),
    ("The campaign of presumptive Civic nominee Ann Doe did not reply.", "presumptive Civic nominee"),
    ("He is campaign chairman for Civic nominee Ann Doe.", "Civic nominee"),
    ("He was the finance chairman for former Orul governor Ann Doe's bid.", "former Orul governor"),
    ("He spoke for the management team of campaign manager Ann Doe.", "campaign manager"),
    ("The house of investor Ann Doe was searched.", "investor"),
    ("He fell behind after wins over Norway Sen. Ann Doe.", "Norway Sen."),
    ("It rained, said Justice Department Inspector General Ann Doe.", "Justice Department Inspector General"),
    ("Secretary of State Ann Doe left.", "Secretary of State"),
    ("It rained, said Department of Roads spokeswoman Ann Doe.", "Department of Roads spokeswoman"),
    ("It rained, said University of Marsk biochemist Ann Doe.", "University of Marsk biochemist"),
    ("Deputy Director of Public Prosecutions Ann Doe left.", "Deputy Director of Public Prosecutions"),
    ("Minister of Mines and Energy Ann Doe left.", "Minister of Mines and Energy"),
    ("Vice president for research Ann Doe left.", "Vice president for research"),
]


@pytest.mark.parametrize(("text", "role"), BESIDE_TITLES)
def test_the_title_next_to_a_name_is_its_own_and_what_it_belongs_to_is_anothers(text: str, role: str) -> None:
    found = {party.name: party for party in register.find(text)}

    assert (found["Ann Doe"].role_in_full or found["Ann Doe"].role) == role


BEHIND_VERBS = [
    ("A woman who has accused former mayor Ann Doe of it left.", "former mayor"),
    ("Roe, Doe lead; Ann Doe slept.", None),
    ("It rained, said Quill Search lead Ann Doe.", "Quill Search lead"),
    ("Among those who see themselves as very conservative, Ann Doe leads.", None),
    ("It hurt Ann Doe, his adviser at the time, said.", "then adviser"),
    ("They should channel Civic nominee Ann Doe and write.", "Civic nominee"),
    ("The house will shepherd Doe's plan through. Ann Doe slept.", None),
    ("In May he all but accused then-bank chair Ann Doe of lying.", "then-bank chair"),
    ("He wrongly accused trader Ann Doe of lying.", "trader"),
    ("They met the accused trader Ann Doe.", "accused trader"),
    ("Coach Bob Roe accused referee Ann Doe of bias.", "referee"),
    ("Roe on Friday accused minister Ann Doe of lying.", "minister"),
    ("Last month Roe convicted driver Ann Doe.", "driver"),
    ("In Marsk, convicted trader Ann Doe left.", "convicted trader"),
    ("They met suspected trader Ann Doe.", "suspected trader"),
    ("The US retired general Ann Doe left.", "US retired general"),
    ("NATO retired general Ann Doe said that it was late.", "NATO retired general"),
    ("NATO accused minister Ann Doe of lying.", "minister"),
    ("The US accused minister Ann Doe of lying.", "minister"),
    ("Iran accused trader Ann Doe of theft.", "trader"),
    ("The UK convicted trader Ann Doe in June.", "trader"),
    ("The US accused minister Ann Doe left.", "accused minister"),
    ("The UK convicted trader Ann Doe has left.", "convicted trader"),
    ("Hurricane Odran survivors Ann Doe and Bob Roe said that it was late.", "Hurricane Odran survivor"),
    ("Storm Odran victims Ann Doe and Bob Roe were found.", "Storm Odran victim"),
    ("Hurricane Odran survivor Ann Doe said that it was late.", "Hurricane Odran survivor"),
    ("Hurricane relief coordinator Ann Doe said that it was late.", "Hurricane relief coordinator"),
    ("He will help her defeat Civic nominee Ann Doe.", "Civic nominee"),
    ("He helped fight Oneida Nation leader Ann Doe over the land.", "Oneida Nation leader"),
    ("43% of Orul voters support former Civic governor Ann Doe.", "former Civic governor"),
    ("The letters link former spy Ann Doe to the plot.", "former spy"),
    ("Bob Roe Endorses House Speaker Ann Doe.", "House Speaker"),
    ("Norway Will Welcome Sailors Fleeing President Ann Doe.", "President"),
    ("Recall Sen. Ann Doe damaging her name in 2000.", None),
    ("A deputy who helped engineer his ouster, Ann Doe, left.", "deputy"),
    ("Norwegian President Ann Doe left.", "Norwegian President"),
    ("It rained, said hedge fund manager Ann Doe.", "hedge fund manager"),
    ("It rained, said Marsk state Senate candidate Ann Doe.", "Marsk state Senate candidate"),
    ("It rained, said Black Lives Matter co-founder Ann Doe.", "Black Lives Matter co-founder"),
    ("It rained, said star Lund striker Ann Doe.", "star Lund striker"),
]


@pytest.mark.parametrize(("text", "role"), BEHIND_VERBS)
def test_a_verb_in_front_of_a_role_is_none_of_it(text: str, role: str | None) -> None:
    found = {party.name: party for party in register.find(text)}

    assert (found["Ann Doe"].role_in_full or found["Ann Doe"].role) == role


OF_NOBODY = [
    # What a clause without its pronoun is about is somebody else.
    ("The federal judge Ann Doe was referring to is Bob Roe.", None),
    ("She was the best friend Ann Doe always hoped to have.", None),
    ("He may not be the orator President Ann Doe is, or the singer his wife was.", "President"),
    ("The federal judge Ann Doe was late.", "federal judge"),
    ("The federal judge Ann Doe is to leave.", "federal judge"),
    ("Smaller boats are the last thing state Representative Ann Doe wants.", "state Representative"),
    # What somebody else runs for, is given or would like to be.
    ("The head of the fund backing Governor Bob Roe for president, Ann Doe, left.", None),
    ("To give you the tenor of the talk, Ann Doe went on to sing.", None),
    ("Visiting Marsk in June for a rally and private fundraiser, Ann Doe also met bakers.", None),
    ("Casting herself as his prosecutor in a mock trial, Ann Doe roused the crowd.", None),
    ("As its lawyer, Ann Doe left.", "lawyer"),
    ("Bob Roe's six-point lead over the Civic nominee, Ann Doe, shrank.", "Civic nominee"),
    ("The project lead, Ann Doe, left.", "project lead"),
    ("Even Holt, a stalwart Doe supporter, left. Ann Doe slept.", None),
    ("Even with migrant-bashing Ann Doe as her rival, she won.", None),
    ("The Marsk-made Ms. Doe left. Ann Doe slept.", None),
    # An official under several presidents is none of them.
    ("Bob Roe, a port official under Presidents Ann Doe and Tom Poe, left.", "President"),
    ("Bob Roe, who served as port counsel under Mr. Poe's mother, Ann Doe, left.", "mother"),
    ("The members are Bob Roe, Ellen Weaver, Ann Doe and Scott Farmer.", None),
    ("To explain her use of a private house as mayor, Ann Doe spoke for long.", None),
    ("In her role as mayor, Ann Doe spoke.", "mayor"),
    ("As mayor, Ann Doe spoke.", "mayor"),
    ("The General Manager, Ann Doe, left.", "General Manager"),
    ("They met the 1970s-era pitcher Ann Doe.", "pitcher"),
    ("They met the 19th century baker Ann Doe.", "19th century baker"),
    ("They met a New York-based lawyer, Ann Doe.", "New York-based lawyer"),
]


@pytest.mark.parametrize(("text", "role"), OF_NOBODY)
def test_neither_a_name_in_a_list_nor_a_past_deed_is_a_role(text: str, role: str | None) -> None:
    found = {party.name: party for party in register.find(text)}

    assert (found["Ann Doe"].role_in_full or found["Ann Doe"].role) == role


OF_BODIES = [
    ("Ann Doe, the editor of the port's official newspaper, Marsk Orulano, left.", ["Ann Doe"]),
    ("Doe, a cadet at the country's academy, Saint-Orlo Marskan, was to leave.", ["Doe"]),
    ("The editor of the port's newspaper, Bob Roe, left.", ["Bob Roe"]),
    ("Ann Doe took the chief of Police, Bob Roe, to court.", ["Bob Roe"]),
    ("Ann Doe, head of rates at property consultancy Bob Roe, left.", ["Ann Doe"]),
    ("Ann Doe, president of the Lund-based Orul Global, left.", ["Ann Doe"]),
    ("Ann Doe, president of Marsk Capital Private Equity, left.", ["Ann Doe"]),
    ("Ann Doe, mother of Orul Ben Quill, left.", ["Ann Doe"]),
    ("Ann Doe is the widow of Navy Seal Bob Roe.", ["Ann Doe"]),
    ("The president of Marsk Foods Bob Roe left.", ["Bob Roe"]),
    ("They met Ann Doe, minister of works, and head of mission Bob Roe.", ["Ann Doe", "Bob Roe"]),
    ("Spokesperson for the ministry Bob Roe left.", ["Bob Roe"]),
]


@pytest.mark.parametrize(("text", "names"), OF_BODIES)
def test_the_name_of_the_body_in_which_somebody_has_a_post_is_no_second_holder(text: str, names: list[str]) -> None:
    assert [party.name for party in register.find(text) if party.kind == "person" and party.role] == names
