"""Whole outputs of the bundled story, kept as files; `pytest --accept` writes them anew."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

GOLD = Path(__file__).parent / "gold"
COMMANDS = ("summary", "quotes", "figures", "countdown", "timeline", "people", "positions")
FORMS = {
    "60": ("--width", "60"),
    "80": ("--width", "80"),
    "100": ("--width", "100"),
    "evidence": ("--evidence", "--width", "80"),
    "plain": ("--plain",),
    "json": ("--json",),
    "csv": ("--csv",),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.slow
def test_a_whole_output(brief: Callable[..., Any], request: pytest.FixtureRequest, command: str, form: str) -> None:
    done = brief(command, "--as-of", "2025-07-20", *FORMS[form])
    gold = GOLD / f"{command}.{form}.txt"
    if request.config.getoption("--accept"):
        gold.parent.mkdir(exist_ok=True)
        gold.write_bytes(done.out.encode())

    assert (done.status, done.err) == (0, "")
    assert done.out == gold.read_bytes().decode()


@pytest.mark.parametrize("day", ["2025-07-13", "2025-07-14", "2025-07-28", "2025-08-07", "2025-08-08", "2025-08-09"])
def test_a_countdown_on_a_day(brief: Callable[..., Any], request: pytest.FixtureRequest, day: str) -> None:
    done = brief("countdown", "--as-of", day, "--width", "80")
    gold = GOLD / f"countdown.{day}.txt"
    if request.config.getoption("--accept"):
        gold.write_bytes(done.out.encode())

    assert done.out == gold.read_bytes().decode()


SHOWN = {
    "summary": ("title",),
    "quotes": ("speaker", "role", "content", "sense"),
    "figures": ("words", "concept", "place", "said_by", "unknown_because"),
    "countdown": ("what", "consequence", "words", "basis", "zone_basis"),
    "timeline": ("what", "words"),
    "people": ("name", "role", "affiliation"),
    "positions": ("side", "what", "voiced_by"),
}


@pytest.mark.slow
@pytest.mark.parametrize("width", [60, 80, 100, 120])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_word_is_shown_whole_within_the_width(brief: Callable[..., Any], command: str, width: int) -> None:
    page = brief(command, "--as-of", "2025-07-20", "--width", str(width)).out
    printed = json.loads(brief(command, "--as-of", "2025-07-20", "--json").out)
    records = printed if isinstance(printed, list) else [printed]
    words = {word for record in records for name in SHOWN[command] for word in (record[name] or "").split()}
    seen = {word.strip("“”():;,.") for word in page.replace("▌", " ").split()}

    assert max(len(line) for line in page.splitlines()) <= width
    assert {word.strip("“”():;,.") for word in words} <= seen
    assert len(words) > 5


@pytest.mark.parametrize("width", [20, 27, 40, pytest.param(72, marks=pytest.mark.slow), 200])
@pytest.mark.parametrize("command", COMMANDS)
def test_a_page_of_any_width_keeps_within_it(brief: Callable[..., Any], command: str, width: int) -> None:
    for options in ((), ("--evidence",)):
        page = brief(command, "--as-of", "2025-07-20", "--width", str(width), *options).out

        assert max(map(cell_len, page.splitlines())) <= width
        assert "…" not in page
