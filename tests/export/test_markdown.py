"""Stories as Markdown: every fact with its evidence, what is not known as such, and nothing that a text could do."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factories import citation, encoded, figure, full_story, quote, report, story
from rendered import RENDERERS, Page
from test_hostile import DAY, HOSTILE, JOINED, everywhere, marked, visible

Brief = Callable[..., Any]
SAMPLE = str(Path(__file__).parents[2] / "docs" / "sample" / "story.json")
ELEMENTS = {
    *("h1", "h2", "h3", "p", "ul", "li", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "strong", "a"),
    *("sup", "hr", "section", "ol"),  # of footnotes
}
NOT_IN_A_BRIEF = {
    "/$schema": "is for editors of the file",
    "/reports/*/author": "the publisher and the title tell which report it is",
    "/people/*/aliases/*": "is for finding people",
    "/*/*/anchor/prefix": "is for finding the words again",
    "/*/*/anchor/suffix": "is for finding the words again",
    "/*/*/rule": "is for --why",
    "/*/*/rule_words": "is for --why",
    "/ignored/*/because": "is for brief check",
}


def markdown(brief: Brief, *arguments: str, stdin: bytes = b"") -> str:
    done = brief("export", *arguments, "--to", "markdown", stdin=stdin)
    assert (done.status, done.err) == (0, "")
    return str(done.out)


@pytest.mark.parametrize("renderer", RENDERERS)
def test_each_fact_has_a_footnote_with_its_evidence(brief: Brief, renderer: str) -> None:
    text = markdown(brief, SAMPLE, "--as-of", "2025-03-13")
    shown = Page(RENDERERS[renderer](text))
    marks = re.findall(r"\[\^(\d+)\](?!:)", text)

    assert shown.of("h1") == ["The broken dike at Marsk"]
    assert "9 to 11 days left, day 1 of 10 or 12" in shown.of("p")
    assert "at least 2 injured" in shown.of("td")
    assert "Marsk Gazette, characters 62 to 94: “At least two people were injured”" in " ".join(shown.of("p"))
    assert list(dict.fromkeys(marks)) == [str(number) for number in range(1, len(set(marks)) + 1)]
    assert re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE) == list(dict.fromkeys(marks))
    assert {one.split("/")[2] for one in shown.links if not one.startswith("#")} == {"gazette.example", "board.example"}


@pytest.mark.parametrize("arguments", [("--as-of", "2025-07-20"), (SAMPLE, "--as-of", "2025-03-13")], ids=["1", "2"])
def test_two_renderers_show_the_same(brief: Brief, arguments: tuple[str, ...]) -> None:
    text = markdown(brief, *arguments)
    first, second = (Page(render(text)) for render in RENDERERS.values())

    assert first.texts == second.texts
    assert len(first.texts) > 100


def test_what_is_not_known_is_shown_with_the_reason(brief: Brief) -> None:
    text = markdown(brief, SAMPLE, "--as-of", "2025-03-13")

    assert "— Speaker unknown (“somebody in Harbour Lane”: the report names nobody) (direct, cue: told)" in text
    assert "- Not known: “before the autumn”: no day is named\n" in text
    assert "|  | The dike is inspected (the report gives no date)" in text
    assert "not known (the report gives no source)" in text


def test_hedges_are_given_as_printed(brief: Brief) -> None:
    rows = [line for line in markdown(brief, "--as-of", "2025-07-20").splitlines() if line.startswith("| **")]

    assert [row.split(" | ")[1] for row in rows if "missiles" in row or "1.2 million" in row] == [
        "“estimates suggesting”",
        "“over”",
    ]


def test_a_number_that_is_given_twice_stands_once_with_both_proofs(brief: Brief) -> None:
    again = figure(id="f2") | {"anchor": {"report": "gazette", "start": 90, "end": 95, "exact": "boats"}}
    text = markdown(brief, "-", stdin=encoded(story(figures=[figure(), again])))

    assert text.count("more than 30 boats") == 1
    assert re.search(r"^\| \*\*more than 30 boats\*\* ×2\[\^1\]\[\^2\] \|", text, re.MULTILINE)


def test_several_stories_stand_one_below_the_other(brief: Brief, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(encoded(full_story()))
    text = markdown(brief, SAMPLE, str(other), *DAY)
    shown = [Page(render(text)) for render in RENDERERS.values()]
    marks = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)

    assert [one.of("h1") for one in shown] == 2 * [["The broken dike at Marsk", "Storm over Marsk"]]
    assert marks == [str(number) for number in range(1, len(marks) + 1)]
    assert re.findall(r"^\[(a\d+)\]:", text, re.MULTILINE) == ["a1", "a2"]
    assert "hr" in shown[1].tags


def test_a_draft_says_that_it_is_one(brief: Brief) -> None:
    article = str(Path(SAMPLE).with_name("report.txt"))

    assert "Drafted by a program from the article; nobody has edited it." in markdown(brief, article)


def test_a_story_with_nothing_in_it_is_a_headline(brief: Brief) -> None:
    bare = encoded({"format": 1, "id": "bare", "title": "Bare", "reports": [report(publisher=None)]})

    assert markdown(brief, "-", "--as-of", "2031-05-09", stdin=bare) == (
        "# Bare\n\npublisher unknown, date unknown\n\nAs of Friday 9 May 2031.\n"
    )


# Text from outside


@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_hostile_story_is_a_brief_and_nothing_else(brief: Brief, renderer: str) -> None:
    text = markdown(brief, "-", *DAY, stdin=everywhere(" ".join(HOSTILE.values())))
    shown = Page(RENDERERS[renderer](text))

    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]", text) == []
    assert shown.tags <= ELEMENTS
    assert {one for one in shown.links if not one.startswith("#")} == {
        "https://example.org/wall",
        "https://example.org/log",
    }


@pytest.mark.parametrize("renderer", RENDERERS)
def test_nothing_visible_of_a_hostile_story_is_lost(brief: Brief, renderer: str) -> None:
    story_, texts = marked(" ".join([*HOSTILE.values(), *JOINED.values()]))
    shown = Page(RENDERERS[renderer](markdown(brief, "-", *DAY, stdin=story_)))
    seen = visible(" ".join(text for _, text in shown.texts))
    kinds = {re.sub(r"\d+", "*", path) for path in texts}
    told = {re.sub(r"\d+", "*", path) for path, text in texts.items() if visible(text) in seen}

    assert {kind for kind in kinds - told if not any(_is_covered(kind, rule) for rule in NOT_IN_A_BRIEF)} == set()
    assert len(told) > 40


def _is_covered(path: str, rule: str) -> bool:
    return path == rule or (rule.startswith("/*/*/") and path.endswith(rule.removeprefix("/*/*")))


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_quotation_reads_as_it_was_said(brief: Brief, name: str, renderer: str) -> None:
    text = markdown(brief, "-", stdin=encoded(story(quotes=[quote(content=HOSTILE[name])])))

    assert f"“{visible(HOSTILE[name])}”" in map(visible, Page(RENDERERS[renderer](text)).of("p"))


@pytest.mark.parametrize("renderer", RENDERERS)
def test_an_address_cannot_leave_its_link(brief: Brief, renderer: str) -> None:
    address = "https://example.org/)[x](javascript:alert(1))\u202e<script>|\\"
    quoted = quote(citations=[citation(address=address)])
    shown = Page(RENDERERS[renderer](markdown(brief, "-", stdin=encoded(story(quotes=[quoted])))))

    assert shown.tags <= ELEMENTS
    assert [one for one in shown.links if not one.startswith(("#", "https://example.org/"))] == []
