"""Posts further from a name, or told of a predecessor, and firms behind a noun. All names are invented."""

import pytest

from briefcli.extract.article import Parts
from briefcli.extract.people import gate, register
from briefcli.extract.text.offsets import Span

# text, the name, its role in full
POSTS = [
    ("It rained, according to environmentalist Ann Doe.", "Ann Doe", "environmentalist"),
    ("Ann Doe, is the chief warden for Marsk Park in Lund.", "Ann Doe", "chief warden for Marsk Park in Lund"),
    ("Ann Doe – a Norwegian economist, left.", "Ann Doe", "Norwegian economist"),
    ("Ann Doe, who replaced Bob Roe as chancellor shortly afterwards, left.", "Ann Doe", "chancellor"),
    ("Ann Doe, who replaced Bob Roe as chancellor shortly afterwards, left.", "Bob Roe", "former chancellor"),
    ("They replaced Bob Roe as a precaution.", "Bob Roe", None),
    ("Ann Doe, as chancellor, left.", "Ann Doe", "chancellor"),
    ("Ann Doe, who worked at a mill and is now director of Marsk Foods, left.", "Ann Doe", "director of Marsk Foods"),
    ("Ann Doe, a former engineer who is now chair of the Lund Trust, left.", "Ann Doe", "chair of the Lund Trust"),
    ("Chief economist at Marsk Bank Ann Doe left.", "Ann Doe", "Chief economist at Marsk Bank"),
    ("The vicar of Lund, the Rev Ann Doe, left.", "Ann Doe", "vicar of Lund"),
    ("Counsel for Roe, Adv Ann Doe SC, left.", "Ann Doe", "Counsel for Roe"),
    # What is only alleged stays so, in front of the name, too.
    ("They checked on accused salt smuggler Bob Roe.", "Bob Roe", "accused salt smuggler"),
    ("Del. Ann Doe, a Republican, left.", "Ann Doe", "Del."),
    ("Police charged alleged gang leader Bob Roe.", "Bob Roe", "alleged gang leader"),
    ("The court convicted trader Bob Roe.", "Bob Roe", "trader"),
    ("They accused trader Bob Roe of fraud.", "Bob Roe", "trader"),
    # A clause behind the role.
    ("Ann Doe, a doctor at Marsk Hospital where they lay, left.", "Ann Doe", "doctor at Marsk Hospital"),
    ("Ann Doe, a former aide to Roe when he was mayor, left.", "Ann Doe", "former aide to Roe"),
    # What somebody leads stands in front of “lead”.
    ("Ann Doe, a volunteer lead with the Marsk Guard, left.", "Ann Doe", "volunteer lead with the Marsk Guard"),
    ("It rained, said project lead Ann Doe.", "Ann Doe", "project lead"),
    ("She took the lead, Ann Doe said.", "Ann Doe", None),
    # What somebody is comes before whose kin he is, and more words before fewer.
    ("His sister, Ann Doe, left. Ms Doe, a baker, wept.", "Ann Doe", "baker"),
    ("Activist Bob Roe left. Norwegian peace activist Bob Roe wept.", "Bob Roe", "Norwegian peace activist"),
    ("Leader Bob Roe left. Deputy leader Bob Roe wept.", "Bob Roe", "Leader"),
    ("Campaigner Bob Roe left. Her campaigner Bob Roe wept.", "Bob Roe", "Campaigner"),
    ("His wife Ann Doe, a baker, left.", "Ann Doe", "baker"),
    ("His wife Ann Doe, 34, left.", "Ann Doe", "wife"),
    ("Ann Doe left. She was a secretary for the child clinic.", "Ann Doe", "secretary for the child clinic"),
    ("The House of Salt Speaker, Ann Doe, left.", "Ann Doe", "House of Salt Speaker"),
    ("Chair (Acting) of the Salt Trust, Ann Doe, left.", "Ann Doe", "Chair (Acting) of the Salt Trust"),
    ("Ann Doe, director of the Salt agency, Orul, left.", "Ann Doe", "director of the Salt agency"),
    ("His Holiness Pope John Paul II left.", "John Paul II", "Pope"),
    ("His Excellency Governor Bob Roe left.", "Bob Roe", "Governor"),
    ("The governor of Marsk, His Excellency Chief Dr Bob Roe, left.", "Bob Roe", "governor of Marsk"),
    ("Her Royal Highness Princess Ann left.", "Princess Ann", "Princess"),
    ("They sued by Ann Doe, a Senior Advocate of Norway, on Monday.", "Ann Doe", "Senior Advocate of Norway"),
    ("They toppled the former Norwegian leader, Orul Quarak, in May.", "Orul Quarak", "former Norwegian leader"),
    ("The victim, Ann Doe, was a nurse at the port.", "Ann Doe", "nurse at the port"),
    ("One of them, Ann Doe, is a lawyer.", "Ann Doe", "lawyer"),
    ("His brother, Bob Roe, was a good man.", "Bob Roe", "brother"),
    ("The mayor, Bob Roe, is a lawyer.", "Bob Roe", "mayor"),
    ("Ann Doe, as former judge, wept.", "Ann Doe", "former judge"),
    ("Ann Doe, as police said, wept.", "Ann Doe", None),
    # What somebody does in an office.
    ("After Ann Doe’s first major speech as chancellor, it rained.", "Ann Doe", "chancellor"),
    ("Ann Doe’s eight years as mayor of Orul are over.", "Ann Doe", "mayor of Orul"),
    ("Ann Doe’s praise for Roe as mayor was late.", "Ann Doe", None),
    ("Ann Doe’s years as a nurse are over.", "Ann Doe", None),
    ("The club, whose manager is Ann Doe, left.", "Ann Doe", "manager"),
    ("For two decades baker Ann Doe has stayed.", "Ann Doe", "baker"),
    ("Mother of two Ann Doe left.", "Ann Doe", "Mother of two"),
    # What only adorns a role is none of it.
    ("The current chair, Ann Doe, left.", "Ann Doe", "chair"),
    ("The mill shut after it paid its owner, Ann Doe said.", "Ann Doe", None),
    ("The roof hit its owner, Ann Doe, on Friday.", "Ann Doe", "owner"),
    ("The firm will pay its miners, Ann Doe and Bob Roe said.", "Ann Doe", None),
    ("Police held two bakers, Ann Doe and Bob Roe.", "Ann Doe", "baker"),
    ("Det Con Ann Doe, of Tarn Police, left.", "Ann Doe", "Det Con"),
    ("Its own geologist, Ann Doe, left.", "Ann Doe", "geologist"),
    ("Embattled managing director Ann Doe left.", "Ann Doe", "managing director"),
    ("Former managing director Ann Doe left.", "Ann Doe", "Former managing director"),
    ("U.S. District Judge Ann Doe left.", "Ann Doe", "U.S. District Judge"),
    # A time in front of a role, and what somebody got.
    ("Ann Doe, until last year the head of the port, left.", "Ann Doe", "former head of the port"),
    ("Ann Doe, until recently mayor, left.", "Ann Doe", "former mayor"),
    ("Ann Doe, at the time the mayor of Lund, left.", "Ann Doe", "then mayor of Lund"),
    ("Ann Doe, since 2019 the mayor of Lund, left.", "Ann Doe", "mayor of Lund"),
    ("Ann Doe, appointed mayor on Monday, left.", "Ann Doe", "mayor"),
    ("Ann Doe, named as the new coach, left.", "Ann Doe", "coach"),
    ("Ann Doe, sacked as coach on Monday, left.", "Ann Doe", "coach"),
    ("Ann Doe, since Monday, has slept.", "Ann Doe", None),
    ("Ann Doe, named man of the match, left.", "Ann Doe", None),
    ("Ann Doe, named as a suspect, left.", "Ann Doe", None),
    ("Ann Doe, elected by the board, left.", "Ann Doe", None),
]


@pytest.mark.parametrize(("text", "name", "role"), POSTS)
def test_a_post_is_told_of_its_holder(text: str, name: str, role: str | None) -> None:
    found = {party.name: party for party in register.find(text)}

    assert found[name].role_in_full == role


def test_no_body_ends_in_district() -> None:
    (found,) = (party for party in register.find("U.S. District Judge Ann Doe left.") if party.kind == "person")

    assert found.affiliation in (None, "U.S.")


# text, who says something in it
BODIES = [
    ("Brokerage Orul Securities said it was shut.", "Orul Securities"),
    ("Contractors Orul & Marsk said it was shut.", "Orul & Marsk"),
    ("Operator Orul Ferries said it was shut.", "Orul Ferries"),
    ("Orul Ferries plc said it was shut.", "Orul Ferries plc"),
    ("The think tank Orul Forward said it was shut.", "Orul Forward"),
    ("The conservation group Grey Line called for a ban.", "Grey Line"),
    ("Grey Deck, the sailors’ union, called for a ban.", "Grey Deck"),
    ("Three Harat fighters left. Harat said it was shut.", "Harat"),
    ("Two Navy ships sank. The Navy said it was shut.", "Navy"),
    ("Two Army personnel left. The Army said it was shut.", "Army"),
    ("Seven Hills guards left. Seven Hills said it was shut.", "Seven Hills"),
    ("A criminal group, which calls itself Grey Lantern, said it was shut.", "Grey Lantern"),
    ("Marskshire Fire and Rescue Service said it was shut.", "Marskshire Fire and Rescue Service"),
    ("Orul and Tarn Police said it was shut.", "Orul and Tarn Police"),
    ("Lund Water and Marsk Bank said it was shut.", "Marsk Bank"),
    ("The Canal and River Trust said it was shut.", "Canal and River Trust"),
    ("The Marine and Coastguard Agency said it was shut.", "Marine and Coastguard Agency"),
    ("The Food and Medicines Authority said it was shut.", "Food and Medicines Authority"),
    ("The Church and River Trust said they were shut.", "River Trust"),
    ("The Salt Board and Fire Agency denied the claim.", "Fire Agency"),
    ("The firm that owns the truck, Orul Haulers Inc., denied it was shut.", "Orul Haulers Inc."),
    ("Nurses Across Borders said it was shut.", "Nurses Across Borders"),
]


@pytest.mark.parametrize(("text", "name"), BODIES)
def test_a_body_is_somebody_by_the_noun_beside_it(text: str, name: str) -> None:
    found = {party.name: party for party in Parts(text).register.named()}

    assert found[name].kind == "organisation"
    assert gate.party(found[name]).is_somebody or found[name].deeds


@pytest.mark.parametrize("text", ["Builders of AI said it was shut.", "GDP grew in May.", "Nobody said it was shut."])
def test_a_short_form_of_a_thing_is_nobody(text: str) -> None:
    assert [party.name for party in Parts(text).register.named()] == []


def test_mrs_is_a_woman_and_no_several() -> None:
    first, second = register.find("Tom Doe and Ann Doe met. Mrs. Doe left.")

    assert (len(first.mentions), len(second.mentions)) == (1, 2)


# text, what somebody is called in it, who that is
DESCRIBED = [
    ("Minister Ann Doe came. The minister left. Minister Bob Roe stayed.", "The minister", "Ann Doe"),
    ("Minister Ann Doe came. Minister Bob Roe stayed. The minister left.", "The minister", None),
    ("The minister left. Minister Ann Doe came. Minister Bob Roe stayed.", "The minister", None),
    # A headline has no articles.
    ("Mayor rejects claims\n\nMayor Ann Doe rejected them.", "Mayor", "Ann Doe"),
    ("Lund mayor rejects claims\n\nLund mayor Ann Doe rejected them.", "Lund mayor", "Ann Doe"),
    ("Mayor rejects claims\n\nLund mayor Ann Doe and Ord mayor Bob Roe rejected them.", "Mayor", None),
    ("A mayor rejects claims\n\nMayor Ann Doe rejected them.", "A mayor", None),
    ("Deputy mayor rejects claims\n\nMayor Ann Doe rejected them.", "Deputy mayor", None),
    # A party with “party” behind its name is the party of that name.
    ("The opposition Renovar party left. Renovar's leader wept.", "The opposition Renovar party", "Renovar"),
    ("The Renovar party left. Renovar wept.", "The Renovar party", "Renovar"),
    ("The ruling Salt Party left.", "The ruling Salt Party", "Salt Party"),
    ("The opposition party left.", "The opposition party", "opposition party"),
    ("The Doe party left. Ann Doe wept.", "The Doe party", "Doe party"),
]


@pytest.mark.parametrize(("text", "called", "name"), DESCRIBED)
def test_a_post_stands_for_the_one_person_who_holds_it(text: str, called: str, name: str | None) -> None:
    parts = Parts(text)
    start = text.index(called)
    found = parts.register.speaker(Span(start, start + len(called)))

    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The University of Orul left. Ann Doe, mayor of Orul, left.", "Orul"),
        ("The University of Orul left. Orul's mayor, Ann Doe, left.", "Orul"),
        ("The University of Orul left. Ann Doe, dean of the university, left.", "University of Orul"),
    ],
)
def test_a_town_is_not_the_university_that_is_named_for_it(text: str, body: str) -> None:
    (person,) = (party for party in register.find(text) if party.kind == "person")

    assert person.affiliation == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Kestrel Group sold a mill. Kestrel Chief Executive Nils Aker slept.", "Kestrel Group"),
        ("Kestrel Group sold a mill. It is late, Kestrel CEO Nils Aker said.", "Kestrel Group"),
        ("Orul Rovers sold a net. Orul mayor Nils Aker slept.", None),
    ],
)
def test_who_leads_a_firm_by_its_first_name_leads_the_firm(text: str, body: str | None) -> None:
    (person,) = [one for one in register.find(text) if one.kind == "person"]

    assert person.affiliation == body
