"""A deadline that has passed is one quiet line of the summary, with what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factories import encoded
from marsk import world

Brief = Callable[..., Any]
OUTCOME = {
    "id": "n1",
    "about": ["d1"],
    "kind": "outcome",
    "title": "The bay was cleared a day late",
    "text": "The last boat was raised on 24 May.",
    "citations": [{"publisher": "Marsk Gazette", "address": "https://gazette.example/bay", "date": "2031-05-25"}],
}


@pytest.fixture
def told(brief: Brief, tmp_path: Path) -> Callable[..., str]:
    def summary(as_of: str, **fields: Any) -> str:
        path = tmp_path / "story.json"
        path.write_bytes(encoded(world(**fields)))
        done = brief("summary", str(path), "--as-of", as_of, "--width", "100")
        assert done.status == 0, done.err
        return str(done.out)

    return summary


def test_what_came_of_it_stands_beside_it(told: Callable[..., str]) -> None:
    page = told("2031-06-02", notes=[OUTCOME])

    assert "passed 10 days ago: The bay was cleared a day late" in page
    assert "━" not in page


def test_a_note_of_another_kind_is_no_outcome(told: Callable[..., str]) -> None:
    page = told("2031-06-02", notes=[OUTCOME | {"kind": "context"}])

    assert "passed 10 days ago: what came of it, the story does not say" in page


def test_a_deadline_that_runs_has_its_bar(told: Callable[..., str]) -> None:
    page = told("2031-05-16", notes=[OUTCOME])

    assert "7 days left" in page
    assert "━" in page
    assert "what came of it" not in page


def test_the_page_says_how_old_a_report_is(told: Callable[..., str]) -> None:
    assert "days old" not in told("2031-05-09")
    dated = {"reports": [world()["reports"][0] | {"published": "2031-05-09"}]}

    assert "1 day old" in told("2031-05-10", **dated)
    assert "24 days old" in told("2031-06-02", **dated)
    assert "old" not in told("2031-05-01", **dated).splitlines()[1]


@pytest.mark.parametrize("command", ["summary", "countdown"])
@pytest.mark.parametrize("form", [("--width", "40"), ("--width", "100"), ("--plain",)], ids=" ".join)
def test_a_day_without_a_basis_stands_alone(brief: Brief, command: str, form: tuple[str, ...]) -> None:
    article = b"MARSK, 3 May 2031. Mayor Ada Quill gave the owner of the mill until 24 May 2031 to secure the ruin.\n"
    done = brief(command, "-", "--as-of", "2031-05-04", *form, stdin=article)

    assert "24 May 2031" in done.out
    assert "None" not in done.out


@pytest.mark.parametrize("day", ["2025-07-14", "2025-07-20", "2025-07-28", "2025-08-05", "2025-08-09", "2026-11-27"])
@pytest.mark.parametrize("command", ["summary", "countdown"])
def test_the_fifty_days_stay_in_sight(brief: Brief, command: str, day: str) -> None:
    shown = " ".join(brief(command, "--as-of", day, "--width", "100").out.split())
    is_replaced = day >= "2025-07-28"

    assert "50 days" in shown
    assert "2 September 2025" in shown
    assert ("superseded on 28 July 2025, after 14 of 50 days" in shown) is is_replaced
