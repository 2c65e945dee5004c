"""Whoever is introduced in any way says it, whatever tells when, where and how before the verb. Names are invented."""

from itertools import product

import pytest

from briefcli.extract import reading

WHO = [
    "Ann Doe",
    "The mayor, Ann Doe,",
    "Ann Doe, the mayor,",
    "Ann Doe, 43, a nurse,",
    "Ann Doe, who runs the port,",
    "Ann Doe, whose son was hurt,",
    "Mayor Ann Doe",
    "The mayor of Lund, Ann Doe,",
    "Ann Doe of the Lund Port Authority",
    "Ann Doe, chair of the Salt Board,",
    "Ann Doe, speaking in Lund,",
    "Ann Doe – the mayor –",
    "The Salt Union’s Ann Doe",
    "Ann Doe, one of the nurses who were hurt,",
    "Former mayor and port chief Ann Doe",
    "Dr Ann Doe, director of research at the Lund Institute,",
    "A police spokeswoman, Ann Doe,",
    "Ann Doe, a mother of three from Lund,",
    "Ann Doe, elected in May,",
    "Asked about it, Ann Doe",
    "In a letter to the board, Ann Doe",
    "On Monday, Ann Doe",
    "Meanwhile, Ann Doe",
    "Having lost the vote, Ann Doe",
    "The State Commissioner for Works, Mrs Ann Doe,",
    "Ann Doe, MP for Lund East,",
    "Ann Doe, from the charity Safe Port,",
    "Ann Doe, head of the union, which has 400 members,",
    "Retired teacher Ann Doe, 71,",
    "Its founder and chairwoman, Ann Doe,",
]
HOW = [
    "",
    "on Monday",
    "also",
    "later",
    "in a statement",
    "in a statement on Monday",
    "at a press conference in Lund",
    "has repeatedly",
    "on Monday night",
    "late on Monday",
    "late Monday",
    "earlier this week",
    "in turn",
    "yesterday",
    "through her lawyer",
]
WHAT = [
    ("said it was late", ["it was late"]),
    ("told reporters it was late", ["it was late"]),
    ("warned that it was late", ["that it was late"]),
    ("accused Bob Roe of theft", ["of theft"]),
    ("claimed Senator Roe had left", ["Senator Roe had left"]),
    ("described the plan as “a joke”", ["a joke"]),
    ("said: “It is late.”", ["It is late."]),
    ("urged Bob Roe to leave", ["Bob Roe to leave"]),
    ("confirmed that 12 people had died", ["that 12 people had died"]),
]
SENTENCES = [
    (" ".join(part for part in (who, how, WHAT[index % len(WHAT)][0]) if part) + ".", WHAT[index % len(WHAT)][1])
    for index, (who, how) in enumerate(product(WHO, HOW))
]


@pytest.mark.parametrize(("text", "words"), SENTENCES)
def test_whoever_is_introduced_says_it(text: str, words: list[str]) -> None:
    found = reading.find(text)

    assert [one.segments[0].of(text) for one in found] == words
    assert [one.speaker and one.speaker.name for one in found] == ["Ann Doe"]
