"""Where reported words end before what is told beside them. All people and places are invented."""

import pytest

from briefcli.extract import reading

# text, and all reported words in it
WORDS: list[tuple[str, list[str]]] = [
    # One form in -ing goes on from another.
    (
        "Ann Doe sounded sure, noting that she had won a prize, and suggesting that more was to come.",
        ["that she had won a prize", "that more was to come"],
    ),
    (
        "Ann Doe spoke, granting that Roe had a point but warning that it was late.",
        ["that Roe had a point", "that it was late"],
    ),
    (
        "Ann Doe spoke, noting that Roe was touring Lund and teaching there.",
        ["that Roe was touring Lund and teaching there"],
    ),
    # The clause that opens a sentence ends before a dash that leads to the main one.
    (
        "While some friends say Roe would look thinner if he ate less - an old joke - others say he is well.",
        ["Roe would look thinner if he ate less", "he is well"],
    ),
    ("Friends say that the boat - an old one - is late.", ["that the boat - an old one - is late"]),
    (
        "Even after the board ran a film in which Bob Roe pledged to spend more, some remained wary.",
        ["to spend more"],
    ),
    # The reporter compares the share of those who say something with another.
    ("Some 26 percent of bakers say they are late, compared with 11 percent of clerks.", ["they are late"]),
    ("Ann Doe said the boat was late, compared with the bus.", ["the boat was late, compared with the bus"]),
    # The reporter tells of what was said: a fact, a point.
    (
        "A clerk indicated that the number was wrong - a fact later confirmed by the board.",
        ["that the number was wrong"],
    ),
    ("Ann Doe said that it was late, telling Radio Orle: “No.”", ["that it was late"]),
    ("Ann Doe said that Bob Roe had left, telling nobody.", ["that Bob Roe had left, telling nobody"]),
    ("Ann Doe has been considering announcing that it is late.", []),
    ("Ann Doe has begun announcing that it is late.", ["that it is late"]),
    # Brackets.
    ("The boats are old (with one exception, friends say: the red one).", ["the red one"]),
    (
        "Bob Roe likes jokes (He is poor, with less than 2,000 crowns, according to the board).",
        ["He is poor, with less than 2,000 crowns"],
    ),
    ("The boats are old (and the quay too), the board said.", ["The boats are old (and the quay too)"]),
    # What stands before somebody who does something is no speech.
    ("In a talk with the Ledger, Bob Roe responded to the letter, first seen by Ann Doe, that was lost.", []),
    ("The boat is late, Bob Roe responded to reporters.", ["The boat is late"]),
    ("There is an inquiry, courts are ordering the release of letters, and it is late.", []),
    ("The pier is shut, Ann Doe warned the board.", ["The pier is shut"]),
    ("That said, Ann Doe noted, it is late.", ["it is late"]),
    ("Forty fell, Ann Doe noted, most of them children.", ["Forty fell most of them children"]),
    # Half of a condition, whose other half is quoted, is nothing that is said.
    ("Had the pier been shut, Ann Doe said, “nobody would have fallen”.", []),
    ("Had it not been for the guards, Ann Doe told the board, “we would be poor”.", []),
    ("Were the pier to fail, Ann Doe said, “half of us would drown”.", []),
    (
        "Had the pier been shut, Ann Doe said, nobody would have fallen.",
        ["Had the pier been shut nobody would have fallen"],
    ),
    ("The pier had been shut, Ann Doe said, “for the worst of reasons”.", ["The pier had been shut"]),
    ("The board had been warned, Ann Doe said.", ["The board had been warned"]),
    # Nor is what an article said before it was corrected.
    ("Correction: An earlier version of this story said the pier was shut.", []),
    ("A previous version of this article said that the pier was shut.", []),
    ("An earlier entry said two boats had sunk; the right number is three.", []),
    ("This article has been amended to say that the pier was shut.", []),
    ("An earlier version of the bill said that the pier was shut.", ["that the pier was shut"]),
    ("An earlier entry in her diary said the pier was shut.", ["the pier was shut"]),
    ("The bylaw was amended to say that the pier was shut.", ["that the pier was shut"]),
    # Whoever is asked something asks nothing.
    ("Ann Doe, asked whether the pier was shut, said she had no idea.", ["she had no idea"]),
    ("Ann Doe, asked why the pier was shut, blamed the board.", []),
    ("Mayor Doe, asked if guards had been beaten, left the hall.", []),
    ("Ann Doe, a baker, asked whether the pier was shut.", ["whether the pier was shut"]),
    ("In June, Ann Doe asked whether the pier was shut.", ["whether the pier was shut"]),
    ("The nurse, told that the ward was shut, said she was sad.", ["she was sad"]),
    ("Mayor Doe, warned that the dam was old, said it would hold.", ["it would hold"]),
    ("Ann Doe, informed that the pier was shut, left the hall.", []),
    ("Ann Doe, a baker, warned that the dam was old.", ["that the dam was old"]),
    ("In June, Ann Doe warned that the dam was old.", ["that the dam was old"]),
    ("Ann Doe told the board that the dam was old.", ["that the dam was old"]),
    # A plural behind several names is no verb.
    ("The boats were sold in Marsk, Orul, Tarn and Lund states.", []),
    (
        "The clerk said that boats were sold in Marsk, Orul and Lund states.",
        ["that boats were sold in Marsk, Orul and Lund states"],
    ),
    (
        "The boats were sold in Marsk, Orul and Lund states, the clerk said.",
        ["The boats were sold in Marsk, Orul and Lund states"],
    ),
    ("The boats were sold in Marsk, Ann Doe states.", ["The boats were sold in Marsk"]),
    ("The boats were sold in Marsk and Orul, states the board.", ["The boats were sold in Marsk and Orul"]),
    ("In Marsk and Orul, boats are sold, Ann Doe claims.", ["In Marsk and Orul, boats are sold"]),
    # Whoever asks not to be named has said nothing by it.
    ("A guard who asked not to be named said it was shut.", ["it was shut"]),
    ("A nurse, who requested not to be identified, said it was shut.", ["it was shut"]),
    ("A guard vowed not to be moved.", ["not to be moved"]),
    ("Ann Doe promised to be named first.", ["to be named first"]),
    # The clause of “whose” ends before the main verb, and a clause before the word that opens another.
    ("Ann Doe, whose report warned that the pier was old, resigned.", ["that the pier was old"]),
    ("Bob Roe, whose letter said it was shut, left in May.", ["it was shut"]),
    ("Ann Doe, whose aide admitted that she was late, stepped down.", ["that she was late"]),
    ("Ann Doe said she could not pay because, she noted, “the bank is shut”.", ["she could not pay"]),
    ("Ann Doe said she could not pay because the bank was shut.", ["she could not pay because the bank was shut"]),
    # What somebody may do and say has not been said.
    ("The board said Ann Doe could leave and warn that it was late.", ["Ann Doe could leave"]),
    ("She says people may not like it, but insists that it is late.", ["people may not like it", "that it is late"]),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_reported_words_end_before_what_is_told(text: str, words: list[str]) -> None:
    """Nothing that the reporter tells runs into them."""
    found = [" ".join(part.of(text) for part in one.segments) for one in reading.find(text) if one.kind == "indirect"]

    assert found == words
