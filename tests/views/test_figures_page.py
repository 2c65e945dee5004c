"""The page of figures: what stands first, what stands under what, what stands there once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Brief = Callable[..., Any]

ARTICLE = """Quake in Orul kills 12 and costs 3 million crowns

ORUL - Ann Reed, aged 43, waited for two days. The quake killed 12 people, including four children, Bo Doe said.

Some 300 guards came. Rents rose 40 per cent. The quake killed 12 people, Bo Doe said. Nine were injured, two seriously.

Some 300 guards came. The repair will cost 3 million crowns. In Marsk, 15 cooks sang.
It was the first time that they had been there, and it will not be the
last, because there is more of this to come.
"""


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "quake.txt"
    path.write_text(ARTICLE, "utf-8")
    return str(path)


def _in_order(page: str, told: list[str]) -> None:
    places = [page.index(words) for words in told]
    assert places == sorted(places)


@pytest.mark.parametrize("width", ["60", "80", "120"])
def test_a_draft_is_in_the_order_of_its_weight(brief: Brief, article: str, width: str) -> None:
    page = brief("figures", article, "--width", width).out.partition("Casualties\n")[2]

    _in_order(page, ["12 killed ×3", "4 killed", "9 injured", "2 injured", "Other numbers"])
    others = page.partition("Other numbers\n")[2]
    _in_order(
        others, ["3 million crowns", "about 300 guards ×2", "40 per cent", "15 cooks", "2 days", "43 years of age"]
    )


def test_what_is_reported_twice_keeps_all_its_records_and_its_evidence(brief: Brief, article: str) -> None:
    records = json.loads(brief("figures", article, "--json").out)
    page = brief("figures", article, "--evidence", "--width", "200").out

    guards = [one["anchor"]["exact"] for one in records if one["unit"] == "guards"]
    assert guards == ["Some 300 guards", "Some 300 guards"]
    assert page.count("“Some 300 guards”") == len(guards)
    assert page.count("about 300 guards") == 1


def test_a_column_without_words_is_not_drawn(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "inn.txt"
    path.write_text("The inn of the mayor has three rooms and nine beds.\n", "utf-8")

    page = brief("figures", str(path), "--width", "100").out

    assert "Where" not in page
    assert "As of" not in page
    assert "What is counted" in page


def test_a_length_is_not_shown_twice(brief: Brief, article: str) -> None:
    assert "days  " not in brief("figures", article, "--width", "100").out.partition("2 days")[2]


def test_a_summary_of_a_draft_has_the_whole_before_its_part_and_at_most_eight(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "quake.txt"
    prices = " ".join(
        f"The repair of mill {letter} cost {number},500 crowns." for number, letter in enumerate("BCDEFGHJK", 2)
    )
    path.write_text(f"{ARTICLE}\n{prices}\n", "utf-8")

    numbers = (
        brief("summary", str(path), "--width", "100").out.partition("In numbers\n")[2].partition("\nLook further")[0]
    )

    _in_order(numbers, ["12 killed", "4 killed", "9 injured"])
    assert len(numbers.splitlines()) == 8


@pytest.mark.parametrize(
    ("told", "is_shown"),
    [
        ("Millions of people watched the rescue.", False),
        ("Between 30 and 60 people watched the rescue.", True),
        ("Dozens of people were injured.", True),
        ("All of the rescued were under 13.", False),
        ("It has risen by 31 percent.", False),
        ("Prices rose by 31 percent.", True),
        ("It has grown almost 14 times.", False),
    ],
)
def test_a_summary_leaves_out_what_tells_no_more_than_an_order_of_magnitude_or_nobody_knows_what(
    brief: Brief, tmp_path: Path, told: str, is_shown: bool
) -> None:
    path = tmp_path / "rescue.txt"
    path.write_text(f"{ARTICLE}\n{told}\n", "utf-8")

    numbers = brief("summary", str(path), "--width", "100").out.partition("In numbers\n")[2]

    found = map(json.loads, brief("figures", str(path), "--jsonl").out.splitlines())
    (figure,) = (one for one in found if one["anchor"]["exact"] in told)
    assert (figure["words"] in numbers) == is_shown


def test_a_summary_has_the_small_counts_of_the_lead(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "vote.txt"
    path.write_text("The Guild won 58 of the 130 seats in Orle on Sunday, it said.\n\nIt won 12 mills.\n", "utf-8")

    numbers = brief("summary", str(path)).out.partition("In numbers\n")[2].partition("\nLook")[0]

    assert [line.strip() for line in numbers.splitlines() if line] == ["58 seats", "130 seats"]


def test_a_summary_with_nothing_but_orders_of_magnitude_has_no_numbers(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "rescue.txt"
    path.write_text(
        "Ann Reed said the rescue of the ferry at Orul was watched by all. Millions of people rang.\n", "utf-8"
    )

    assert "In numbers" not in brief("summary", str(path)).out


@pytest.mark.parametrize("output", [(), ("--markdown",)])
def test_casualties_of_other_occasions_never_stand_among_those_of_the_event(
    brief: Brief, tmp_path: Path, output: tuple[str, ...]
) -> None:
    path = tmp_path / "dam.txt"
    told = "In 1988 the dam killed 61 guards. In a separate incident, a fire hurt 4 cooks."
    path.write_text(f"---\npublished: 2026-03-12\n---\n\nThe Orul dam killed nine guards on Sunday. {told}\n", "utf-8")
    asked = ("export", str(path), "--to", "markdown") if output else ("figures", str(path))
    page = brief(*asked).out

    event, earlier, other = (f"Casualties{part}" for part in ("", " of earlier occasions", " of other occasions"))
    _in_order(page, [event, "9 killed", earlier, "61 killed", other, "4 injured"])


@pytest.mark.parametrize(("words", "shown"), [("Two of the dead were cooks.", True), ("Two cooks died.", False)])
def test_a_part_whose_whole_is_told_elsewhere_says_so(brief: Brief, tmp_path: Path, words: str, shown: bool) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(f"Ferry sinks off Orul\n\nFour people were killed on the ferry, Bo Doe said.\n\n{words}\n", "utf-8")

    assert ("part of the total" in brief("figures", str(path)).out) is shown


def test_a_part_says_of_which_number_it_is_one(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    told = "Nine people drowned. Of the 60 on board, 45 were rescued, four of them with severe burns."
    path.write_text(f"Ferry sinks off Orul\n\n{told}\n", "utf-8")

    page = brief("summary", str(path), "--width", "100").out

    assert "4 injured: people injured, part of 45" in page
    assert "number before" not in page
