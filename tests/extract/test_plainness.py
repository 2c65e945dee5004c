"""How plainly sentences give words to somebody. All people are invented."""

import pytest

from briefcli.extract import plainness, reading

PLAIN = {
    "“The wall held,” said Ann Doe.": "plain",
    "Ann Doe, the mayor, said: “The wall held.”": "plain",
    "The lawyer Bob Roe said, “The wall held.”": "plain",
    "According to Bob Roe, “the wall held all night”.": "plain",
    "Ann Doe: “The wall held.”": "plain",
    "Ann Doe called it “a wall of sand”.": "judged",
    "In Ann Doe's words it was “a wall of sand”.": "loose",
    "Ann Doe came. “The wall held,” she said.": "loose",
    "Ann Doe and Bob Roe said: “The wall held.”": "loose",
    "Ann Doe never said: “The wall held.”": "unsure",
    "Ann Doe may have said: “The wall held.”": "unsure",
    "Ann Doe denied saying: “The wall held.”": "unsure",
    "The firm owned by Ann Doe said: “The wall held.”": "plain",  # the firm does
    "Ann Doe quoted Bob Roe as saying: “The wall held.”": "plain",  # he does
    "Ann Doe quoted Bob Roe: “The wall held.”": "unsure",
    "Either Ann Doe or Bob Roe said: “The wall held.”": "unsure",
    "The man Ann Doe shot said: “The wall held.”": "unsure",
    "The other Doe said: “The wall held.”": "unsure",
    "Ann Doe left. Eve Roe came. “The wall held,” she said.": "unsure",
    "Ann Doe met Bob Doe. Doe said: “The wall held.”": "unsure",
    "Ann Doe met Bob Doe. Bob Doe said: “The wall held.”": "plain",
    # Whoever only does something may have said none of the words.
    "Ann Doe launched the “save the old wall of Lund” drive.": "unsure",
    "Ann Doe wore a “wall first and the wall last” hat to the fair.": "unsure",
    "Ann Doe earned a row of “is the wall over?” headlines.": "unsure",
    "Ann Doe went on: “The wall held.”": "loose",
    "Ann Doe returned to her favourite line: “The wall held.”": "loose",
    "Ann Doe put it in her own way: “The wall held.”": "loose",
    "Ann Doe reposted the picture with the words “The wall held, and so did I”.": "loose",
}


@pytest.mark.parametrize("text", PLAIN)
def test_how_plainly_words_are_given_to_somebody(text: str) -> None:
    found = reading.read(text)
    (quotation,) = (one for one in found.quotations if one.kind != "indirect")

    assert plainness.of(found.article, quotation) == PLAIN[text]
