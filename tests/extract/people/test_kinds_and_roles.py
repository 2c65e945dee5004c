"""What bears a name, and which role: houses of government, peoples, states, last names for a trade, cut roles."""

import pytest

from briefcli.extract.people import register

# text, and everybody with kind and role
NAMED: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    # Houses of government are bodies, capitals stand for states.
    ("The Kremlin said no.", [("Kremlin", "organisation", None)]),
    ("Downing Street denied it.", [("Downing Street", "organisation", None)]),
    ("The Pentagon's border plan was late.", [("Pentagon", "organisation", None)]),
    ("Moscow said no.", [("Moscow", "state", None)]),
    # Small states.
    ("Nauru said no.", [("Nauru", "state", None)]),
    ("The Solomon Islands said no.", [("Solomon Islands", "state", None)]),
    ("Monaco Rovers said no.", [("Monaco Rovers", "organisation", None)]),
    ("Samoa Joe said no.", [("Samoa Joe", "person", None)]),
    # What is told of a thing is no role of its owner.
    ("They left major Quill projects behind.", [("Quill", "person", "major")]),
    ("They carried official UN papers to Orle.", [("UN", "organisation", None)]),
    ("They left the voter ID lawsuit.", [("ID", "organisation", None)]),
    ("The rapper SAZ left.", [("SAZ", "organisation", None)]),
    ("The aircraft carrier Admiral Marskov left.", [("Marskov", "organisation", None)]),
    ("They left on the carrier. Admiral Marskov slept.", [("Marskov", "person", "Admiral")]),
    ("General Wireless left.", []),
    ("General Marskov left.", [("Marskov", "person", "General")]),
    ("Lord Quills left.", [("Lord Quills", "person", None)]),
    ("They found the nerve agent VX.", [("VX", "organisation", None)]),
    ("They found the insurance agent Ann Doe.", [("Ann Doe", "person", "insurance agent")]),
    # A given name that is an adjective opens a sentence, too; of a party or a people it is one.
    ("Christian Quill left.", [("Christian Quill", "person", None)]),
    ("Christian Orul, the baker, left.", [("Christian Orul", "person", "baker")]),
    ("They met the Christian Democrats.", [("Christian Democrats", "organisation", None)]),
    ("They met the Christian Democratic Appeal.", [("Christian Democratic Appeal", "organisation", None)]),
    ("Christian bakers left.", []),
    ("Al Jazeera Arabic left.", [("Al Jazeera Arabic", "organisation", None)]),
    ("The Al Jazeera reporter left.", [("Al Jazeera", "organisation", None)]),
    ("IDA Orul left.", [("IDA Orul", "organisation", None)]),
    ("Ida Orul left.", [("Ida Orul", "person", None)]),
    ("National Grid left.", [("National Grid", "organisation", None)]),
    ("National Bureau of Mills figures came.", [("National Bureau of Mills", "organisation", None)]),
    ("National leaders left.", []),
    ("Will Norway's talks fail?", [("Norway", "state", None)]),
    ("Will Orul's talks failed.", [("Will Orul", "person", None)]),
    # What a body is said to be is no person's role.
    ("The Marsk Watch for Human Rights, a monitor, left.", [("Marsk Watch for Human Rights", "organisation", None)]),
    ("Marsk Tools Co, an electric toolmaker, left.", [("Marsk Tools Co", "organisation", None)]),
    ("The official Marsk Press Agency MPA left.", [("Marsk Press Agency MPA", "organisation", None)]),
    ("The official Ann Doe left.", [("Ann Doe", "person", "official")]),
    ("They left the National Merchant Marine Union.", [("National Merchant Marine Union", "organisation", None)]),
    # Where somebody is from stands behind a name, and behind a body it belongs to it.
    ("House Speaker Ann Doe of Orul left.", [("Ann Doe", "person", "House Speaker")]),
    ("The Salt Museum of Orul left.", [("Salt Museum of Orul", "organisation", None)]),
    # Words at the end of names of bodies and things.
    ("The US Northern Command said no.", [("US Northern Command", "organisation", None)]),
    ("Sami Communities said no.", [("Sami Communities", "organisation", None)]),
    ("Ada Quill Exports said no.", [("Ada Quill Exports", "organisation", None)]),
    ("They issued an Arrest Warrant.", [("Arrest Warrant", "organisation", None)]),
    ("They left Ada Quill Ranch.", [("Ada Quill Ranch", "organisation", None)]),
    # Who has been quoted by one word, and bodies that are.
    ("“It rained on us,” Marskonov said.", [("Marskonov", "person", None)]),
    ("“It rained on us,” says Marskonov.", [("Marskonov", "person", None)]),
    ("“It rained on us,” says Marskonov director Ada Quill.", [("Ada Quill", "person", "Marskonov director")]),
    ("“It rained on us,” Marskbank said.", [("Marskbank", "organisation", None)]),
    ("“It rained on us,” MarskNet said.", [("MarskNet", "organisation", None)]),
    ("Marskonov said that it rained on us.", [("Marskonov", "organisation", None)]),
    # Peoples are groups, towns stand for those who govern there.
    ("Thousands of Kurds who marched said no. Kurds called for peace.", [("Kurds", "group", None)]),
    (
        "Ada Quill, the mayor of Rovaniemi, said no. Rovaniemi has asked for more.",
        [("Ada Quill", "person", "mayor"), ("Rovaniemi", "state", None)],
    ),
    ("They met in Milton Keynes.", [("Milton Keynes", "state", None)]),
    ("They met Milton Keynes, a baker.", [("Milton Keynes", "person", "baker")]),
    # The body of a role in front: a listed one whole, and no adjective.
    (
        "Washington Post columnist Ada Quill left.",
        [("Washington Post", "organisation", None), ("Ada Quill", "person", "Washington Post columnist")],
    ),
    ("Philippine President Ada Quill left.", [("Ada Quill", "person", "Philippine President")]),
    ("Outgoing President Ada Quill left.", [("Ada Quill", "person", "Outgoing President")]),
    # What describes somebody at the head of a sentence.
    ("Jobless Robert Quill left.", [("Robert Quill", "person", None)]),
    ("Reveller Robert Quill left.", [("Robert Quill", "person", "Reveller")]),
    ("Illustrator Robert Quill left.", [("Robert Quill", "person", "Illustrator")]),
    ("Opener Robert Quill left.", [("Robert Quill", "person", "Opener")]),
    ("Porter Robert Quill left.", [("Robert Quill", "person", "Porter")]),
    # What is tagged is no part of a role or a name.
    ("They left #OrulTalks #SaltNow Mayor Ada Quill left.", [("Ada Quill", "person", "Mayor")]),
    ("Hey @adaquill left.", []),
    # A people is no body.
    ("The Israelis say no.", []),
    ("Many Danes said no.", []),
    ("The Danes Ferry Board said no.", [("Danes Ferry Board", "organisation", None)]),
    ("The Marsk Texans said no.", [("Marsk Texans", "organisation", None)]),
    # The role of several that ends in -men.
    (
        "Businessmen Solomon Reed and Orle Quill left.",
        [("Solomon Reed", "person", "Businessman"), ("Orle Quill", "person", "Businessman")],
    ),
    (
        "The firemen Tom Reed and Ada Quill left.",
        [("Tom Reed", "person", "fireman"), ("Ada Quill", "person", "fireman")],
    ),
    ("Women Ida Reed and Ada Quill left.", [("Ida Reed", "person", None), ("Ada Quill", "person", None)]),
    ("The gunmen Ada Quill met left.", [("Ada Quill", "person", None)]),
    # The last name behind a form of address may be a word of every day, or one for a trade.
    ("Jodee Rich left. Mr Rich said no.", [("Jodee Rich", "person", None)]),
    ("Bob Farmer left. Mr Farmer said no.", [("Bob Farmer", "person", None)]),
    ("Ada Short left. Ms Short said no.", [("Ada Short", "person", None)]),
    ("Mr Speaker said no.", []),
    ("Mr Vice-President said no.", []),
    ("Mr Chief Justice said no.", []),
    # An arm, and a day, in front of a role.
    ("They play left arm spinner Nicky Quill.", [("Nicky Quill", "person", "left arm spinner")]),
    ("They left spinner Nicky Quill out.", [("Nicky Quill", "person", "spinner")]),
    ("On the final day Norwegian umpire Ian Reed left.", [("Ian Reed", "person", "Norwegian umpire")]),
    ("Day care manager Ian Reed left.", [("Ian Reed", "person", "Day care manager")]),
    # Letters in brackets that only say who leads a team.
    ("The squad: Ada Quill (c), Tom Reed (vc).", [("Ada Quill", "person", None), ("Tom Reed", "person", None)]),
    ("They met Ada Quill (mayor).", [("Ada Quill", "person", "mayor")]),
    # Whoever assists somebody, and whose name it is.
    ("Counsel assisting the commissioner, Tom Reed, said no.", [("Tom Reed", "person", None)]),
    ("The commissioner, Tom Reed, said no.", [("Tom Reed", "person", "commissioner")]),
    # Who has left a post.
    (
        "The premier who was forced to resign in May, Tom Reed, said no.",
        [("Tom Reed", "person", "former premier")],
    ),
    ("The premier who resigned in May, Tom Reed, said no.", [("Tom Reed", "person", "former premier")]),
    ("The premier who was ousted in May, Tom Reed, said no.", [("Tom Reed", "person", "former premier")]),
    ("The premier who has refused to resign, Tom Reed, said no.", [("Tom Reed", "person", "premier")]),
    ("The premier who was asked to resign, Tom Reed, said no.", [("Tom Reed", "person", "premier")]),
    ("The premier who will retire, Tom Reed, said no.", [("Tom Reed", "person", "premier")]),
    # Where somebody is from, and whose son.
    ("Tom Reed, a true son of Norway, left.", [("Tom Reed", "person", None), ("Norway", "state", None)]),
    ("Tom Reed, a son of the mayor, left.", [("Tom Reed", "person", "son of the mayor")]),
    # A post is no body, nor is what it is for; a new land is no new post.
    (
        "A spokesman for the Interior Minister, Tom Reed, said no.",
        [("Tom Reed", "person", "spokesman for the Interior Minister")],
    ),
    ("The Federal Privacy Commissioner, Tom Reed, said no.", [("Tom Reed", "person", "Federal Privacy Commissioner")]),
    (
        "Race Discrimination Commissioner Tom Reed said no.",
        [("Tom Reed", "person", "Race Discrimination Commissioner")],
    ),
    ("New York's mayor, Ada Quill, said no.", [("New York", "state", None), ("Ada Quill", "person", "mayor")]),
    # Somebody who is only suspected is not what he is suspected of.
    ("They have access to suspected Norwegian spy Tom Reed.", [("Tom Reed", "person", "suspected Norwegian spy")]),
    ("A jury on Monday convicted arsonist Tom Reed.", [("Tom Reed", "person", "arsonist")]),
    # Names of bodies with whose department it is, or what they are against.
    (
        "It rained, Marsk County Sheriff's Department said.",
        [("Marsk County Sheriff's Department", "organisation", None)],
    ),
    ("The Alliance Against Child Abuse said no.", [("Alliance Against Child Abuse", "organisation", None)]),
    ("The Salt Council against Orul lost.", [("Salt Council", "organisation", None)]),
    # Whoever speaks from or with a body.
    (
        "Orul Tarnic, from the Salt League, said no.",
        [("Orul Tarnic", "person", None), ("Salt League", "organisation", None)],
    ),
    (
        "Orul Tarnic, from the Salt League, closed.",
        [("Orul Tarnic", "organisation", None), ("Salt League", "organisation", None)],
    ),
    ("Orul Tarnic, from Norway, said no.", [("Orul Tarnic", "organisation", None), ("Norway", "state", None)]),
    # A short form of the last words, behind the place.
    ("The Orul State Salt Service (SSS) left. SSS trucks left.", [("Orul State Salt Service", "organisation", None)]),
    (
        "The Orul Salt Service (MKS) left. MKS trucks left.",
        [("Orul Salt Service", "organisation", None), ("MKS", "organisation", None)],
    ),
    # The eve of a feast, a yes, and a title behind an age.
    ("They met on Christmas Eve Ada Quill left.", [("Ada Quill", "person", None)]),
    ("Eve Quill left.", [("Eve Quill", "person", None)]),
    ("They met at Christmas Eve Service.", [("Service", "organisation", None)]),
    ("They saw Yes, Prime Minister.", []),
    ("The 63-year-old Sheikh left.", []),
    # What several of a nation are called, and people who are alike, are nobody's name.
    ("The Englishmen left. The Irishmen stayed.", []),
    ("The Kurdish ethnic group said no.", []),
    ("The age group said no.", []),
    ("The Salt Group said no.", [("Salt Group", "organisation", None)]),
    # Whoever has left a post, beside those who have not; one state under two names.
    (
        "Finance minister Ada Quill left. The prime minister who resigned, Tom Reed, said no.",
        [("Ada Quill", "person", "Finance minister"), ("Tom Reed", "person", "former prime minister")],
    ),
    (
        "The United States said no. US envoy Tom Reed left.",
        [("United States", "state", None), ("Tom Reed", "person", "US envoy")],
    ),
    # A body that is described, and called by its noun before another is named.
    (
        "A trial court met. The court heard Marsk Salt Court. A guard of the court, Tom Reed, fell.",
        [
            ("Marsk Salt Court", "organisation", None),
            ("trial court", "organisation", None),
            ("Tom Reed", "person", "guard"),
        ],
    ),
    (
        "A royal commission met. It heard Marsk Salt Commission. A guard of the commission, Tom Reed, fell.",
        [("Marsk Salt Commission", "organisation", None), ("Tom Reed", "person", "guard")],
    ),
    # Who says so behind somebody in an adjunct.
    ("He died beside his aunt and a friend, Reed added.", [("Reed", "person", None)]),
    ("They met his aunt and the mayor, Tom Reed.", [("Tom Reed", "person", "mayor")]),
]


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_what_bears_a_name_and_which_role(text: str, named: list[tuple[str, str, str | None]]) -> None:
    assert [(party.name, party.kind, party.role) for party in register.find(text)] == named
