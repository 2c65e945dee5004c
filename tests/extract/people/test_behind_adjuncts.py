"""What opens a sentence without a comma is no part of the role behind it. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, the role of whoever is named
ROLES = [
    ("In a statement chairman Ben Stoll said it was late.", "chairman"),
    ("At a news conference police chief Ben Stoll said it was late.", "police chief"),
    ("At the hearing defence lawyer Ben Stoll wept.", "defence lawyer"),
    ("Within hours of the verdict lawyer Ben Stoll wrote to the court.", "lawyer"),
    ("Minutes after the whistle keeper Ben Stoll left.", "keeper"),
    ("In the second half striker Ben Stoll scored.", "striker"),
    ("On the bridge engineer Ben Stoll had slept.", "engineer"),
    ("By noon mayor Ben Stoll had left.", "mayor"),
    ("In Marsk shop owner Ben Stoll never slept.", "shop owner"),
    ("He left, and in a statement chairman Ben Stoll said so.", "chairman"),
    ("In a statement Marsk mayor Ben Stoll said so.", "Marsk mayor"),
    ("In response Foreign Minister Ben Stoll said so.", "Foreign Minister"),
    ("Speaking after the inquest coroner Ben Stoll said so.", "coroner"),
    ("In the public gallery widow Ben Stoll sobbed.", "widow"),
    # Who is no subject, or stands behind “as”, has all words in front; a clause may open with “after”.
    ("Among the dead was film director Ben Stoll.", "film director"),
    ("With film director Ben Stoll gone, it rained.", "film director"),
    ("As a film director Ben Stoll was late.", "film director"),
    ("After trust member Ben Stoll wept, they left.", "trust member"),
    ("After former mayor Ben Stoll wept they left.", "former mayor"),
    ("Like union boss Ben Stoll, he left.", "union boss"),
    ("The village priest Ben Stoll said so.", "village priest"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_what_a_sentence_opens_with_is_no_part_of_a_role(text: str, role: str) -> None:
    found = [(party.name, party.role) for party in register.find(text) if party.kind == "person"]

    assert found == [("Ben Stoll", role)]
