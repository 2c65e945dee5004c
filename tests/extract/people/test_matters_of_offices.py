"""What an office is for is no body; several matters of one office are all told. All names are invented."""

import pytest

from briefcli.extract.people import register

# text, the role of the one who is named, the bodies and places that are listed
OFFICES = [
    ("Director of Public Prosecutions Ada Quill left.", "Director of Public Prosecutions", []),
    ("Head of Investor Relations Ada Quill will stand in.", "Head of Investor Relations", []),
    ("The head of Human Resources, Ada Quill, left.", "head of Human Resources", []),
    ("Deputy Inspector General of Prisons Ada Quill left.", "Deputy Inspector General of Prisons", []),
    ("Special Envoy for Climate Change Ada Quill left.", "Special Envoy for Climate Change", []),
    ("Master of the Rolls Ada Quill left.", "Master of the Rolls", []),
    ("Chancellor of the Exchequer, Ada Quill, left.", "Chancellor of the Exchequer", []),
    ("Ada Quill, Head of Investor Relations at Tarn Water, left.", "Head of Investor Relations", ["Tarn Water"]),
    ("Shadow Treasury spokesman Ada Quill left.", "Shadow Treasury spokesman", []),
    ("The chief of the General Staff, Ada Quill, left.", "chief of the General Staff", []),
    ("The head of the Congress of Academic Staff, Ada Quill, left.", "head", ["Congress of Academic Staff"]),
    ("Head of Customer Happiness Ada Quill laughed.", "Head of Customer Happiness", []),
    ("Yesterday Quill Foods Chief Technology Officer Ada Quill left.", None, None),
    # Bodies that are called by such words.
    ("Ada Quill, director of Human Rights First, left.", "director", ["Human Rights First"]),
    ("Ada Quill, the head of Network Rail, left.", "head", ["Network Rail"]),
    ("Ada Quill, director of the Prisons Service, left.", "director", ["Prisons Service"]),
    ("Ada Quill, chair of Public Roads, left.", "chair", ["Public Roads"]),
    # All matters of one office.
    ("Culture, Media and Sport Secretary Ada Quill left.", None, None),
    ("On Friday Culture, Media and Sport Secretary Ada Quill left.", "Culture, Media and Sport Secretary", []),
    ("The Culture, Media and Sport Secretary, Ada Quill, left.", "Culture, Media and Sport Secretary", []),
    ("Ada Quill, the Environment, Food and Roads Secretary, left.", "Environment, Food and Roads Secretary", []),
    ("Ada Quill, the shadow trade, energy and roads minister, left.", "shadow trade, energy and roads minister", []),
    ("By the river, the Farms and Fish Secretary, Ada Quill, left.", "Farms and Fish Secretary", []),
    ("Ada Quill, the mayor, and the Farms and Fish Secretary left.", "mayor", []),
    # A place with a point of the compass, in front of a full name.
    ("MP for North Tarn Ada Quill left.", "MP for North Tarn", []),
    ("Attorney General for Northern Tarn Ada Quill left.", "Attorney General for Northern Tarn", ["Northern Tarn"]),
]


@pytest.mark.parametrize(("text", "role", "others"), OFFICES)
def test_what_an_office_is_for_is_no_body(text: str, role: str | None, others: list[str] | None) -> None:
    found = register.find(text)
    (somebody,) = [party for party in found if party.kind == "person"]

    assert somebody.name == "Ada Quill"
    if role is not None:
        assert (somebody.role, [party.name for party in found if party.kind != "person"]) == (role, others)
    else:
        assert "Chief" not in " ".join(party.name for party in found if party is not somebody)


def test_who_opens_a_sentence_by_a_place_in_a_team_is_somebody() -> None:
    found = register.find("Opener Rahul Quill made 80. Prop Sean Reed left. Center Orul said so.")

    assert [(party.name, party.role) for party in found if party.kind == "person"] == [
        ("Rahul Quill", "Opener"),
        ("Sean Reed", "Prop"),
    ]
