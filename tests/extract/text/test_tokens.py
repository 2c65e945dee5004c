"""Words and their classes: what a capital at the start of a sentence tells, and what it does not."""

import pytest

from briefcli.extract.text import marks, paragraphs, sentences
from briefcli.extract.text.classes import NAME, NOUN


def first_class(text: str) -> str:
    found = paragraphs.find(text)
    return sentences.divide(text, found, marks.find(text, found))[0].tokens[0].tag


@pytest.mark.parametrize(
    "text",
    [
        "Inflation rose by 4 per cent in May.",
        "Turnout was 61 per cent.",
        "Teachers say the roof leaks.",
        "Prices of bread have doubled.",
        "Children sleep in the old hall.",
        "Trains to Orul stood still.",
    ],
)
def test_a_common_noun_that_opens_a_sentence_is_no_name(text: str) -> None:
    assert first_class(text) == NOUN


@pytest.mark.parametrize(
    "text",
    [
        "Orul rose at dawn.",
        "Doe said that it rained.",
        "Homes Marsk said that it rained.",
        "Water Board members met on Monday.",
        "Ada Quill left.",
        "Nordkraft pays for it.",
    ],
)
def test_a_name_that_opens_a_sentence_stays_a_name(text: str) -> None:
    assert first_class(text) == NAME


@pytest.mark.parametrize(
    ("text", "word", "is_noun"),
    [
        ("The town passed two bills in May.", "bills", True),
        ("Two bills passed in May.", "bills", True),
        ("The town lights are out.", "lights", True),
        ("Ann Doe had injuries and burns were common.", "burns", True),
        ("Several witnesses said so.", "witnesses", True),
        ("Some reports of rain were wrong.", "reports", True),
        ("By how many votes Doe won is open.", "votes", True),
        ("All claims were denied.", "claims", True),
        ("It ended in scuffles.", "scuffles", True),
        ("The mayor’s references failed.", "references", True),
        ("There were rebukes in the town.", "rebukes", True),
        ("All depends on Ann Doe.", "depends", False),
        ("What it is seems plain.", "seems", False),
        ("One of several clerks says so.", "says", False),
        ("Marsk shares rose by 4 per cent.", "shares", True),
        ("Marsk profits, which fell in May, are up.", "profits", True),
        ("Orul shares a border with Lund.", "shares", False),
        ("Orul exports fish to Lund.", "exports", False),
        ("Under Salt Panel rules Marsk has until May.", "rules", True),
        ("Under Ann Doe Marsk plans a sale.", "plans", False),
        ("Ann Doe told the bank in a $2 million claim that Bob Roe had lied.", "claim", True),
        ("Ann Doe said in a £40,000 demand that he had lied.", "demand", True),
        ("Some 300,000 claim that Bob Roe lied.", "claim", False),
        ("A record 12 claim that Bob Roe lied.", "claim", False),
        ("The town bills the baker.", "bills", False),
        ("The baker lives in Lund.", "lives", False),
        ("The plan, which the board estimates would cost much, is old.", "estimates", False),
        ("Bob Roe lights the stove.", "lights", False),
        ("About 140 ships a day pass the mole.", "pass", False),
        ("Some 30 people a week visit the shrine.", "visit", False),
        ("He bought a day pass for the bus.", "pass", True),
        ("For two weeks a year rest is banned.", "rest", True),
    ],
)
def test_a_verb_may_be_spelt_as_a_noun(text: str, word: str, is_noun: bool) -> None:
    found = paragraphs.find(text)
    (sentence,) = sentences.divide(text, found, marks.find(text, found))
    tags = {token.lower: token.tag for token in sentence.tokens}

    assert (tags[word] == NOUN) is is_noun


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Doe\tInd\t9,204", ["Ann Doe", "Ind"]),
        ("Ann Doe\tSalt Party\t9,204\nBob Roe\tOrul\t12", ["Ann Doe", "Salt Party", "Bob Roe", "Orul"]),
        ("(12)\tAnn Doe left.", ["Ann Doe"]),
        ("The mill of\n\tAnn Doe burned.", ["Ann Doe"]),
    ],
)
def test_no_name_goes_on_in_the_next_cell(text: str, names: list[str]) -> None:
    parted = paragraphs.find(text)
    found: list[list[str]] = [[]]
    for sentence in sentences.divide(text, parted, marks.find(text, parted)):
        for token in sentence.tokens:
            if token.tag == NAME:
                found[-1].append(text[token.start : token.end])
            elif found[-1]:
                found.append([])
        found.append([])

    assert [" ".join(one) for one in found if one] == names
