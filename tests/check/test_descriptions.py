"""Descriptions of people: what the report says of somebody, and what may be said of them after that."""

import pytest

from briefcli.check import descriptions

# What is known, with what holds and what does not.
HOLDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "mayor of Marsk": (
        ("mayor", "the mayor of Marsk", "Marsk mayor", "Marsk's mayor", "a mayor"),
        ("mayor of Dolna", "deputy mayor", "former mayor of Marsk", "Marsk", "mayor of Marsk and Dolna", "mayoress"),
    ),
    "mayor": (("the mayor",), ("mayor of Marsk", "mayor-elect", "acting mayor", "ex-mayor", "mayor's wife")),
    "deputy mayor of Marsk": (
        ("deputy mayor", "deputy-mayor", "Marsk deputy mayor"),
        ("mayor", "mayor of Marsk", "deputy", "assistant mayor", "deputy prime minister"),
    ),
    "Former president": (
        ("former president", "ex-president", "onetime president", "the former president"),
        ("president", "vice president", "former vice president", "acting president"),
    ),
    "lawyer for Tom Reed": (
        ("Tom Reed's lawyer", "Reed's attorney", "lawyer", "a lawyer for Reed", "Tom Reed lawyer"),
        ("Tom Reed", "lawyer for Tom Reed's wife", "lawyer for Ann Reed", "former lawyer for Tom Reed", "lawyers"),
    ),
    "Russia's ambassador to France": (
        ("Russian ambassador to France", "Russia's ambassador", "Russian ambassador", "ambassador to France"),
        ("French ambassador", "France's ambassador", "ambassador to Russia", "ambassador of France", "Russia"),
    ),
    "spokesman for the Danish police": (
        ("Danish police spokesman", "police spokeswoman", "spokesman", "spokesperson for the police"),
        ("Danish police", "police chief", "spokesman for the Swedish police", "spokesman for the police chief"),
    ),
    "spokesman for the wife of Tom Reed": (
        ("spokesman", "Tom Reed's wife's spokesman"),
        ("spokesman for Tom Reed", "Tom Reed's spokesman", "wife of Tom Reed", "Tom Reed's wife"),
    ),
    "Reed campaign spokesman": (
        ("spokesman for the Reed campaign", "campaign spokesman", "a spokesman"),
        ("Reed spokesman", "Reed campaign", "spokesman for Reed", "Reed's spokesman"),
    ),
    "minister of defence": (
        ("defense minister", "defence minister", "minister", "minister of defense"),
        ("minister of finance", "finance minister", "prime minister", "ministry of defence", "deputy defence minister"),
    ),
    "Prime Minister": (("prime minister", "PM"), ("minister", "president", "deputy prime minister", "first minister")),
    "Attorney General": (
        ("attorney general",),
        ("general", "attorney", "solicitor general", "deputy attorney general"),
    ),
    "Lt. Gen.": (("Lieutenant General", "lieutenant general"), ("General", "Lieutenant", "Major General")),
    "US President": (
        ("president of the United States", "American president", "U.S. president", "president"),
        ("Mexican president", "vice president of the United States", "US vice president"),
    ),
    "president of South Korea": (("South Korean president", "president"), ("president of North Korea", "Korean")),
    "president and chief executive officer of the bank": (
        ("CEO of the bank", "president of the bank", "president and chief executive", "bank president"),
        ("chief financial officer of the bank", "the bank", "vice president of the bank", "chief of the bank"),
    ),
    "author of": (("author", "the author of"), ("co-author", "author of Sea and Sand", "author and")),
    "aide to the mayor": (("mayor's aide", "aide", "an aide"), ("mayor", "the mayor")),
    "senior official of the ministry": (("official", "ministry official"), ("ministry", "former official", "minister")),
    "press secretary": (("press secretary",), ("secretary", "deputy press secretary", "foreign secretary")),
}


@pytest.mark.parametrize("known", HOLDS)
def test_what_is_known_holds_and_nothing_else(known: str) -> None:
    right, wrong = HOLDS[known]

    assert [one for one in (*right, *wrong) if _holds(known, one)] == list(right)


def _holds(known: str, claimed: str) -> bool:
    said = descriptions.read(claimed)
    return bool(said) and all(any(descriptions.holds(one, other) for one in descriptions.read(known)) for other in said)


@pytest.mark.parametrize(
    "phrase", ["", "the", "of", "of the", "and", "’s", "- - -", "…", "of " * 500, "a and b " * 500]
)
def test_any_phrase_is_read(phrase: str) -> None:
    assert len(descriptions.read(phrase)) <= 40
    assert len(descriptions.read_compound(phrase)) <= 1


@pytest.mark.parametrize(
    ("known", "claimed", "expected"),
    [
        ("vice president", "president", True),
        ("former president", "president", True),
        ("prime minister", "minister", True),
        ("minister of defence", "minister of finance", True),
        ("mayor", "mayor of Marsk", False),
        ("mayor", "president", False),
        ("lawyer", "mayor", False),
    ],
)
def test_which_posts_cannot_both_be_meant(known: str, claimed: str, expected: bool) -> None:
    (one,), (other,) = descriptions.read(known), descriptions.read(claimed)

    assert descriptions.contradicts(one, other) is expected
