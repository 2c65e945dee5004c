"""Links of a terminal (OSC 8): to the web alone, and only where the output is a terminal."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import on_terminal
from factories import citation, encoded, quote, report, story

Brief = Callable[..., Any]
_LINK = re.compile(r"\x1b\]8;[^;]*;([^\x1b]+)\x1b\\(.*?)\x1b\]8;;\x1b\\", re.DOTALL)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """What a run prints on a terminal of 60 columns."""
    told = {"COLUMNS": "60", "BRIEF_PAGER": "", **environment}
    return on_terminal.printed(*arguments, **told).replace("\r\n", "\n")


@pytest.fixture
def path(tmp_path: Path) -> str:
    address = "https://gazette.example/2031/05/the-sea-wall-of-marsk-held-in-the-storm;é\u202e.html"
    told = story(reports=[report(address=address, published="2031-05-09")], quotes=[quote(citations=[citation()])])
    (tmp_path / "story.json").write_bytes(encoded(told))
    return str(tmp_path / "story.json")


@pytest.mark.slow
def test_publisher_and_day_lead_to_the_report_and_the_source(path: str) -> None:
    printed = on_a_terminal("quotes", path, "--evidence")

    assert [(address, _COLOUR.sub("", words)) for address, words in _LINK.findall(printed)] == [
        (
            "https://gazette.example/2031/05/the-sea-wall-of-marsk-held-in-the-storm;%C3%A9%E2%80%AE.html",
            "Marsk Gazette, 9 May 2031",
        ),
        ("https://example.org/log", "Marsk Harbour Log, 9 May 2031"),
        ("https://example.org/log", "https://example.org/log"),
    ]


@pytest.mark.slow
@pytest.mark.parametrize("options", [(), ("--plain", "--evidence"), ("--json",), ("--evidence", "--color", "never")])
def test_there_is_no_link_where_none_is_wanted(path: str, options: tuple[str, ...]) -> None:
    assert "\x1b]8" not in on_a_terminal("quotes", path, *options)


@pytest.mark.slow
def test_there_is_no_link_on_a_terminal_without_colour_or_in_a_file(path: str, tmp_path: Path) -> None:
    target = tmp_path / "page.txt"

    assert "\x1b" not in on_a_terminal("quotes", path, "--evidence", NO_COLOR="1")
    on_a_terminal("quotes", path, "--evidence", "-o", str(target))
    assert "\x1b" not in target.read_text("utf-8")


def test_there_is_no_link_in_a_pipe_with_colour(brief: Brief, path: str) -> None:
    out = brief("quotes", path, "--evidence", "--color", "always").out

    assert "\x1b[" in out
    assert "\x1b]8" not in out
    assert "https://example.org/log" in out
