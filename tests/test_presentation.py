"""How results are shown: fields and files for programs, colour and a pager for people."""

import csv
import functools
import io
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import on_terminal

Brief = Callable[..., Any]
DAY = ("--as-of", "2025-07-20")


def test_fields_are_those_that_were_named_in_their_order(brief: Brief) -> None:
    whole = json.loads(brief("quotes", "--json").out)
    chosen = ("--fields", "content,id,anchor.start")

    assert json.loads(brief("quotes", "--json", *chosen).out) == [
        {"content": one["content"], "id": one["id"], "anchor.start": one["anchor"]["start"]} for one in whole
    ]
    lines = brief("quotes", "--jsonl", *chosen).out.splitlines()
    assert list(json.loads(lines[0])) == ["content", "id", "anchor.start"]
    rows = list(csv.reader(io.StringIO(brief("quotes", "--csv", *chosen).out)))
    assert rows[0] == ["content", "id", "anchor.start"]
    assert rows[1][1:] == [whole[0]["id"], str(whole[0]["anchor"]["start"])]


def test_a_field_that_holds_several_is_one_cell(brief: Brief) -> None:
    rows = list(csv.DictReader(io.StringIO(brief("quotes", "--csv", "--fields", "id,anchor").out)))

    assert json.loads(rows[0]["anchor"])["start"] == int(
        next(csv.DictReader(io.StringIO(brief("quotes", "--csv").out)))["anchor.start"]
    )


def test_tsv_is_csv_with_tabs(brief: Brief) -> None:
    commas = list(csv.reader(io.StringIO(brief("figures", "--csv").out)))
    tabs = list(csv.reader(io.StringIO(brief("figures", "--tsv").out), delimiter="\t"))

    assert tabs == commas


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--json", "--fields", "id,speeker"), "there is no field 'speeker'\nDid you mean speaker?"),
        (("--json", "--fields", "id,"), "--fields names the fields that programs get"),
        (("--json", "--fields", ""), "--fields names the fields that programs get"),
        (("--fields", "id"), "--fields names the fields that programs get"),
        (("--plain", "--fields", "id"), "--fields names the fields that programs get"),
        (("--csv", "--tsv"), "--csv and --tsv cannot be combined"),
    ],
)
def test_fields_and_formats_that_do_not_fit_are_wrong_usage(brief: Brief, options: tuple[str, ...], said: str) -> None:
    done = brief("quotes", *options)

    assert (done.status, done.out) == (2, "")
    assert said in done.err


@pytest.mark.parametrize("form", [("--json",), ("--csv",), ("--plain",), ()])
def test_a_file_gets_what_standard_output_would(brief: Brief, form: tuple[str, ...], tmp_path: Path) -> None:
    target = tmp_path / "quotes.out"
    printed = brief("quotes", *form).out

    assert brief("quotes", *form, "-o", str(target), env={"FORCE_COLOR": "1"}) == (0, "", "")
    assert target.read_bytes().decode() == printed


@pytest.mark.parametrize("name", ["nosuch/quotes.json", "."])
def test_a_file_that_cannot_be_written_is_reported(brief: Brief, name: str, tmp_path: Path) -> None:
    done = brief("quotes", "--json", "--output", str(tmp_path / name))

    assert (done.status, done.out) == (3, "")
    assert "cannot be written" in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "env", "is_coloured"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        ((), {"BRIEF_COLOR": "always"}, True),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "0"}, False),
        ((), {"FORCE_COLOR": "0", "CLICOLOR_FORCE": "1"}, False),
        ((), {"CLICOLOR_FORCE": "1"}, True),
        ((), {"CLICOLOR_FORCE": "0"}, False),
        ((), {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_comes_from_the_option_then_from_the_environment(
    brief: Brief, options: tuple[str, ...], env: dict[str, str], is_coloured: bool
) -> None:
    assert ("\x1b[" in brief("quotes", *options, env=env).out) is is_coloured


@pytest.mark.parametrize("env", [{"BRIEF_PLAIN": "1"}, {"TERM": "dumb"}])
def test_sentences_where_the_environment_asks_for_them(brief: Brief, env: dict[str, str]) -> None:
    assert brief("summary", *DAY, env=env) == brief("summary", "--plain", *DAY)
    assert brief("summary", "--json", *DAY, env=env) == brief("summary", "--json", *DAY)


def test_the_width_comes_from_the_environment_too(brief: Brief) -> None:
    assert brief("summary", *DAY, env={"BRIEF_WIDTH": "50"}) == brief("summary", "--width", "50", *DAY)


def printed_on_a_terminal(*arguments: str, lines: int, pager: str, term: str = "xterm") -> str:
    """What a run prints on a terminal of so many lines."""
    return on_terminal.printed(*arguments, TERM=term, COLUMNS="80", LINES=str(lines), BRIEF_PAGER=pager)


@pytest.mark.slow
def test_a_page_longer_than_the_terminal_goes_to_the_pager() -> None:
    paged = "sed s/^/PAGED:/"

    assert "PAGED:" in printed_on_a_terminal("quotes", lines=10, pager=paged)
    assert "PAGED:" not in printed_on_a_terminal("quotes", lines=500, pager=paged)
    assert "PAGED:" not in printed_on_a_terminal("quotes", "--no-pager", lines=10, pager=paged)
    assert "PAGED:" not in printed_on_a_terminal("quotes", "--json", lines=10, pager=paged)
    assert "PAGED:" not in printed_on_a_terminal("quotes", lines=10, pager=paged, term="dumb")


@pytest.mark.slow
def test_a_page_is_printed_where_there_is_no_pager_and_lost_with_no_reader() -> None:
    assert "blackmail" in printed_on_a_terminal("quotes", lines=10, pager="")
    assert "blackmail" in printed_on_a_terminal("quotes", lines=10, pager="no-such-pager-is-here")
    assert "blackmail" in printed_on_a_terminal("quotes", lines=10, pager="less 'a mark that is not closed")
    assert "Traceback" not in printed_on_a_terminal("quotes", lines=10, pager="false")


@pytest.mark.slow
def test_on_a_terminal_brief_says_which_address_it_waits_for(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("“The ferry will sail,” said Ada Quill, the mayor of Tarn.\n", encoding="utf-8")
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/ferry.txt"
        seen = on_terminal.printed("quotes", address, "--no-pager")
        hidden = on_terminal.printed("quotes", address.replace("//", "//me:secret@"), "--no-pager")
        asked = (sys.executable, "-m", "briefcli", "quotes", address)
        piped = subprocess.run(asked, capture_output=True, encoding="utf-8", check=True)
        server.shutdown()

    assert seen.startswith(f"brief: reading {address} …\r\n")
    assert "secret" not in hidden
    assert piped.stderr == ""
