"""The page of quotations: whose words stand after a bar, who is named how often, what proves them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factories import anchor, encoded, note, person, quote, report, story

Brief = Callable[..., Any]
QUILL, REED = person(role="mayor"), person("reed", "Tom Reed")


@pytest.fixture
def page(brief: Brief) -> Callable[..., list[str]]:
    def drawn(*quotes: dict[str, Any], options: tuple[str, ...] = (), **fields: Any) -> list[str]:
        numbered = [one | {"id": f"q{number}"} for number, one in enumerate(quotes, start=1)]
        told = encoded(story(people=[QUILL, REED], quotes=numbered, **fields))
        done = brief("quotes", "-", "--width", "60", *options, stdin=told)
        assert done.status == 0, done.err
        return list(done.out.splitlines()[2:])

    return drawn


def test_somebody_who_speaks_twice_in_a_row_is_named_once(page: Callable[..., list[str]]) -> None:
    drawn = page(quote(content="It held."), quote(content="We slept."), quote(content="Good.", speaker="reed"))

    assert drawn == [
        "Ada Quill, mayor",
        "▌ “It held.”",
        "  direct",
        "",
        "▌ “We slept.”",
        "  direct",
        "",
        "Tom Reed",
        "▌ “Good.”",
        "  direct",
    ]


def test_somebody_who_speaks_again_later_is_named_again(page: Callable[..., list[str]]) -> None:
    drawn = page(quote(), quote(speaker="reed"), quote())

    assert drawn.count("Ada Quill, mayor") == 2


def test_speakers_who_are_not_known_are_not_taken_for_one(page: Callable[..., list[str]]) -> None:
    unknown = quote(speaker=None, unknown_because="nobody is named")
    drawn = page(unknown, unknown)

    assert drawn.count("Speaker unknown (nobody is named)") == 2


def test_how_the_speaker_is_known_is_shown_for_each_that_differs(page: Callable[..., list[str]]) -> None:
    relayed = quote(content="Soon.", relayed_by="reed")

    assert page(relayed)[0] == "Ada Quill, mayor, relayed by Tom Reed"
    assert page(quote(content="No."), relayed)[:6] == [
        "Ada Quill, mayor",
        "▌ “No.”",
        "  direct",
        "",
        "  relayed by Tom Reed",
        "▌ “Soon.”",
    ]
    doubtful = quote(unknown_because="two mayors are named")
    assert " ".join(page(doubtful)).startswith("Ada Quill, mayor, not certain: two mayors are named")


def test_reported_speech_has_no_bar_since_it_is_not_the_speakers_words(page: Callable[..., list[str]]) -> None:
    assert page(quote(kind="indirect", content="that the wall had held"))[1] == "  that the wall had held"


def test_notes_are_marks_with_their_text_below(page: Callable[..., list[str]]) -> None:
    drawn = page(quote(), notes=[note(about=["q1"], title="She said it on Friday", text="The log has the day.")])

    assert drawn == [
        "Ada Quill, mayor",
        "▌ “The sea wall held.” !1",
        "  direct",
        "",
        "!1 She said it on Friday",
        "   The log has the day.",
    ]


def test_the_evidence_has_all_parts_with_publisher_and_day(page: Callable[..., list[str]]) -> None:
    parts = [anchor("It held,", 40), anchor("and we slept.", 70)]
    told = quote(content="It held, and we slept.", anchor=parts[0], parts=parts)
    dated = [report(published="2031-05-09")]

    assert page(told, reports=dated, options=("--evidence",))[3:] == [
        "  = Marsk Gazette, 9 May 2031, 40-48: “It held,”",
        "  = Marsk Gazette, 9 May 2031, 70-83: “and we slept.”",
    ]


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        ([report()], "Marsk Gazette, 40-57"),
        ([report(publisher=None)], "the report, 40-57"),
        ([report(publisher=None, published="2031-05")], "the report of May 2031, 40-57"),
        ([report(), report(id="log", publisher="Log")], "Marsk Gazette, 40-57"),
        ([report(), report(id="log")], "Marsk Gazette (gazette), 40-57"),
        ([report(publisher="\x1b[31mRed\u202e")], "␛[31mRed, 40-57"),
    ],
)
def test_a_report_is_called_by_publisher_and_day(
    page: Callable[..., list[str]], reports: list[dict[str, Any]], expected: str
) -> None:
    assert page(quote(), reports=reports, options=("--evidence",))[3].startswith(f"  = {expected}: ")


def test_sentences_give_all_parts_too(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("The wall of Marsk has held. “It held,” said Ada Quill. “We slept.”\n", "utf-8")
    done = brief("quotes", str(path), "--plain", "--evidence")

    assert "[the report, 29-37: “It held,”] [the report, 56-65: “We slept.”]" in done.out


# as the text is kept; the parts of the quotation as they are shown
BROKEN = [
    (
        '> "We left the dike," said Ada Quill, the mayor of Marsk, on Monday. "No-\n> body came to us."\n',
        "“We left the dike,” “Nobody came to us.”",
    ),
    (
        (
            '"We left the old dike at noon, for there was nothing for us to do that\n'
            'day," said Ada Quill, the mayor of Marsk. "Nobody saw the old harbour of\nthe town again."\n'
        ),
        (
            "“We left the old dike at noon, for there was nothing for us to do that day,” "
            "“Nobody saw the old harbour of the town again.”"
        ),
    ),
    (
        (
            '"We left the dike," said Ada Quill, the mayor of Marsk, "and nobody came to us from the board\n\n1\n\n'
            '\x0cGAZETTE\n\nor from the town."\n\n2\n\n\x0cGAZETTE\n\nIt rained in the town.\n'
        ),
        "“We left the dike,” “and nobody came to us from the board or from the town.”",
    ),
    ('"We left - at 9," said Ada Quill, the mayor. "- Not later."', "“We left - at 9,” “- Not later.”"),
]


@pytest.mark.parametrize(("kept", "shown"), BROKEN)
def test_parts_of_a_quotation_are_shown_as_they_are_read(brief: Brief, kept: str, shown: str) -> None:
    above = "The sea broke the dike of Marsk on Sunday night and flooded 40 houses.\n\n"
    done = brief("quotes", "-", "--plain", "--speaker", "Quill", stdin=(above + kept).encode())

    assert f"direct: {shown}" in done.out
