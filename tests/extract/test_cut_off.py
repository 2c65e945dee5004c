"""Text that is cut off anywhere, or holds odd letters, is analysed like any other."""

from pathlib import Path

import pytest

from briefcli import read
from briefcli.extract import rulebook
from briefcli.extract.text import lexicon

REPORT = Path(__file__).parents[2] / "docs" / "sample" / "report.txt"
LEAD = "The council of Marsk said on Friday that it would close the old mill in the town for good.\n\n"
SHORT_LEAD = "The council of Marsk shut its mill.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "With no deal in hand, the millers say they have",
        "These are not used in the year,” Ann Doe points”",
        "So it is, the board says,",
        "As Ann Doe reports for the Herald,",
        "The leaders left, according to a statement..",
        "Those “well-known” millers were",
        "Doe, who left on Friday, 5 June, heard a day of pleas to save the mill,",
        "On Friday Doe, who left,",
        "Speaking of the mill, advocate Ann D",
        "Sales fell in the third quarter, the quarter that ended Auguſt 30",
        "It was bought by the miller Ann L",
        "Doe – who left – on Friday –",
        "In Doe’s view,",
        "Ann Doe emphasised the threat that",
        "In Doe’s mind, his willingness to be",
        "As Ann Doe put it,,",
        "Friday’s match has been",
        "By March",
        "The mill will close on Friday and again",
        "Doe was held on Feb. 29",
        "The 35th,",
        "Ann Doe described Bob Roe’s claim that he had paid the board as “false and very nasty”",
        "Ann Doe denied any part in the raid but",
        "Ms Doe, a miller who has served three terms on charges that fellow millers condemned",
    ],
)
def test_a_sentence_without_its_end_is_read(words: str) -> None:
    assert read(LEAD + words + "\n", published="2026-06-10").summary


def test_a_report_may_end_behind_any_word() -> None:
    text = REPORT.read_text(encoding="utf-8")
    words = text.split(" ")

    for end in range(20, len(words)):
        assert read(LEAD + " ".join(words[:end]) + "\n", published="2026-06-10").summary


@pytest.mark.parametrize("feast", sorted(lexicon.dates().feasts))
def test_a_report_may_begin_with_any_feast(feast: str) -> None:
    for word in (feast, feast.capitalize()):
        assert read(f"{word} storm shuts the mill\n\n{LEAD}", published="2026-06-10").summary


def test_a_report_may_begin_with_any_word() -> None:
    words = LEAD.split(" ") + REPORT.read_text(encoding="utf-8").split(" ")[:60]

    for start in range(len(words)):
        assert read(" ".join(words[start:]) + "\n", published="2026-06-10").reports


@pytest.mark.slow
@pytest.mark.parametrize("house", rulebook.houses())
def test_the_example_of_a_rule_may_end_behind_any_word(house: str) -> None:
    for beginning in sorted(_beginnings(house) - _beginnings_before(house)):
        assert read(f"{SHORT_LEAD}{beginning}", published="2026-06-10").summary


def _beginnings(house: str) -> set[str]:
    """All beginnings of the examples and near misses of a house, of which many are shared."""
    texts = (text.split(" ") for rule in rulebook.houses()[house] for text in (rule.example, rule.near_miss))
    return {" ".join(words[:end]) for words in texts for end in range(1, len(words))}


def _beginnings_before(house: str) -> set[str]:
    """The beginnings that are read for the houses before one."""
    houses = list(rulebook.houses())
    return {one for before in houses[: houses.index(house)] for one in _beginnings(before)}
