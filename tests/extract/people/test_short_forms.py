"""Bodies and what they are called in short: one entry, by which both are found. All names are invented."""

import pytest

from briefcli.extract.draft.cast import slug
from briefcli.extract.draft.story import read
from briefcli.extract.people.register import find

# a text, and each body with what it is called in short
JOINED = [
    ("The Marsk Farmers' Union (MFU) left. The MFU said no.", "Marsk Farmers' Union", "MFU"),
    ("The Marsk Farmers' Union left. The MFU said no.", "Marsk Farmers' Union", "MFU"),
    ("The MFU said no. Nobody asked the Marsk Farmers' Union.", "Marsk Farmers' Union", "MFU"),
    ("The MFU (Marsk Farmers' Union) left. The MFU said no.", "Marsk Farmers' Union", "MFU"),
    ("The Marsk Farmers’ Union (the “MFU”) left. MFU said no.", "Marsk Farmers’ Union", "MFU"),
    ("The Confederation of Port Workers (CPW, in Ord) left. CPW said no.", "Confederation of Port Workers", "CPW"),
    ("The Salt Alliance (SA) left. The SA said no.", "Salt Alliance", "SA"),
    ("The Ethics and Anti-Graft Commission (EAGC) left. The EAGC said no.", "Ethics and Anti-Graft Commission", "EAGC"),
    ("The Union of Clinical and Port Staff (UCPS) left. The UCPS said no.", "Union of Clinical and Port Staff", "UCPS"),
    ("Prime Minister's Office (PMO) left. The PMO said no.", "Prime Minister's Office", "PMO"),
    ("The Ministry of Fisheries (MoF) said yes. The MoF said no.", "Ministry of Fisheries", "MoF"),
    ("The United Nations said yes. The UN said no.", "United Nations", "UN"),
    ("SC halts work. The Salt Court said yes. The SC said no.", "Salt Court", "SC"),
]
APART = [
    # Two bodies have the letters.
    ("The Marsk Fish Agency (MFA) said yes. The Mining Funds Agency (MFA) said maybe. The MFA said no.", "MFA"),
    ("The Marsk Police Union said yes. The Mines and Ports Union said maybe. The MPU said no.", "MPU"),
    # Nothing introduces two letters.
    ("The Salt Alliance said yes. The SA said no.", "SA"),
    ("The Salt Court said yes. The Seal Court said maybe. The SC said no.", "SC"),
    ("The Salt Council said yes. The SC said no.", "SC"),
    # The brackets hold something else.
    ("The Marsk Farmers' Union (HQ in Ord) said yes. The HQ said no.", "HQ"),
    ("The Marsk Farmers' Union (BJP) said yes. The BJP said no.", "BJP"),
    # A person has a party behind the name, and no short form.
    ("Ann Doe (AD) said yes. AD said no.", "AD"),
]
BODIES = [
    ("The Ministry of Home Affairs said yes. The Ministry of Foreign Affairs said no.", 2),
    ("The National Health Authority said yes. The National Food Authority said no.", 2),
    ("The Marsk Teachers' Union said yes. The Marsk Farmers' Union said no.", 2),
    ("Ord National Salt University said yes. Ord National University said no.", 2),
    ("The Orul High Court left. The Orul HC said no.", 1),
    ("The Orul Football Association left. The Orul FA said no.", 1),
    ("The Orul Harbour Council left. Orul HC lost.", 2),  # a club
    ("The Ministry of Home Affairs said yes. Later the Ministry of Home Affairs said no.", 1),
    # Founders and others, and a firm of two trades, are called by what is in front of the “and”.
    ("Orul Quill and Co said yes. Orul Quill said no.", 1),
    ("Orul Gas and Electric Corp said yes. Orul Gas said no.", 1),
    ("Quill and Co said yes. Quill said no.", 1),
    ("The Union of Bakers and Teachers said yes. The Union of Bakers said no.", 2),
    ("Ann Quill and Co said yes. Ann Quill, a baker, said no.", 2),
]


@pytest.mark.parametrize(("text", "name", "short"), JOINED)
def test_a_short_form_is_of_the_body_that_it_spells(text: str, name: str, short: str) -> None:
    (body,) = find(text)

    assert (body.name, body.short_form) == (name, short)


@pytest.mark.parametrize(("text", "short"), APART)
def test_a_short_form_that_nothing_explains_is_of_no_other_body(text: str, short: str) -> None:
    assert not [one.name for one in find(text) if one.short_form == short]


@pytest.mark.parametrize(("text", "count"), BODIES)
def test_bodies_are_one_only_where_all_words_of_their_names_agree(text: str, count: int) -> None:
    assert len(find(text)) == count


# a text, and who says the last of it
DESCRIBED = [
    (
        "The health ministry said it was wet. The ministry said it would rain. The transport ministry wept.",
        "health ministry",
    ),
    ("The health ministry wept. The transport ministry wept. The ministry said it would rain.", "ministry"),
    ("The Salt Ministry wept. The health ministry wept. The ministry said it would rain.", "health ministry"),
    ("The dockers’ union wept. The union said it would rain.", "dockers’ union"),
    ("The dockers’ union wept. The cooks’ union wept. The union said it would rain.", "union"),
    ("The firm’s union wept. The union said it would rain.", "union"),
    ("The Institute for Government wept. The government said it would rain.", "government"),
    # The first word of a firm, where the text has no place of that name.
    ("Corvale Health wept. Corvale said it would rain.", "Corvale Health"),
    ("Corvale Rail wept. The population of Corvale fell. Corvale said it would rain.", "Corvale"),
]


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_a_noun_is_short_for_the_one_description_that_the_text_has_up_to_it(text: str, name: str) -> None:
    assert read(text).quotes[-1].speaker == slug(name)
