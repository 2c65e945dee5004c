"""Several articles at once, as a user and as a program read them."""

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import on_terminal
from briefcli import load

Brief = Callable[..., Any]
READING = ("summary", "quotes", "figures", "countdown", "timeline", "people", "positions")
FERRY = """---
title: The ferry is late
publisher: Marsk Post
date: 2026-03-03
---
“The ferry is late because its engine is old,” Ann Doe, the harbour master, said on Monday. Two people were hurt when it
hit the pier, and one was killed. Doe demanded that the company mend it by 12 March 2026.
"""
COUNCIL = """The council of Orul will not pay for the ferry, said Ada Quill, the mayor.

“We have no money,” Quill said on 4 March 2026. Ann Doe, the harbour master, said: “Then the ferry stays where it is.”
Quill demanded that the company pay 30 million euros by 20 March 2026. Jo Doe, a sailor, said: “It is a good ship.”
"""
QUIET = "The old mill by the river is grey, and the lane is long.\n"


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder `news` below the working directory: an article, one in a folder, one that is empty, hidden ones."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    for name, text in {
        "ferry.md": FERRY,
        "more/council.txt": COUNCIL,
        "void.txt": "",
        ".draft.txt": FERRY,
        ".git/old.txt": FERRY,
        "list.csv": "a,b",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.slow
def test_an_interrupt_waits_for_no_process(news: Path, tmp_path: Path) -> None:
    pipes = [str(tmp_path / name) for name in ("one", "other")]
    for pipe in pipes:
        os.mkfifo(pipe)
    command = [sys.executable, "-m", "briefcli", "quotes", "news/ferry.md", *pipes, "--jsonl", "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        process.send_signal(signal.SIGINT)

        assert process.wait(timeout=60) == 130


@pytest.mark.slow
def test_a_terminal_shows_how_far_it_has_come_how_fast_and_what_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for path in (Path(__file__).parent / "quality").glob("*.txt"):
        for copy in range(5):  # long enough to be drawn many times
            (folder / f"{path.stem}-{copy}.txt").write_bytes(path.read_bytes())
    asked = ("quotes", str(folder), "--jsonl")

    shown = re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", on_terminal.printed(*asked, "-o", str(tmp_path / "quotes.jsonl")))
    in_pipe = subprocess.run([sys.executable, "-m", "briefcli", *asked], capture_output=True, check=True)

    assert re.search(r"reading [━╸╺]+ +\d+/\d+ [\d.]+ a second \d:\d\d:\d\d", shown)
    assert b"reading" not in in_pipe.stderr
    assert (tmp_path / "quotes.jsonl").read_bytes() == in_pipe.stdout


@pytest.mark.parametrize("command", READING)
def test_every_command_that_reads_takes_several(brief: Brief, news: Path, command: str) -> None:
    done = brief(command, "news/ferry.md", "news/more/council.txt", "--jsonl", "--as-of", "2026-03-05")

    assert done.status == 0
    assert rows(done.out)[0]["source"] == "news/ferry.md"
    if command != "people":
        assert {row["source"] for row in rows(done.out)} == {"news/ferry.md", "news/more/council.txt"}


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("form", ["--jsonl", "--csv", "--tsv", "--json"])
def test_several_are_what_each_is_by_itself(brief: Brief, news: Path, command: str, form: str) -> None:
    paths = ["news/ferry.md", "news/more/council.txt"]
    one, other = (brief(command, path, form, "--as-of", "2026-03-05").out for path in paths)
    both = brief(command, *paths, form, "--as-of", "2026-03-05").out

    if command == "people":
        return  # joined by name: see below
    if form == "--json":
        parts = [json.loads(text) for text in (one, other)]
        joined = parts if command == "summary" else [*parts[0], *parts[1]]
        assert json.loads(both) == joined
        assert both == json.dumps(joined, indent=2, ensure_ascii=False) + "\n"
    elif form == "--jsonl":
        assert both == one + other
    else:
        header = one.partition("\r\n")[0] + "\r\n"
        assert both == one + other.removeprefix(header)


def test_a_folder_stands_for_the_articles_in_it(brief: Brief, news: Path) -> None:
    done = brief("quotes", "news", "--jsonl")
    sources = [row["source"] for row in rows(done.out)]

    assert sources == sorted(sources)
    assert set(sources) == {"news/ferry.md", "news/more/council.txt"}
    assert (
        done.err == "brief: news/void.txt is empty. Hand in the text of an article.\nbrief: 1 of 3 could not be read\n"
    )
    assert done.status == 3


def test_records_say_which_report_they_are_from(brief: Brief, news: Path) -> None:
    ferry, *_ = rows(brief("quotes", "news", "--jsonl").out)

    assert [ferry[name] for name in ("source", "title", "publisher", "published")] == [
        "news/ferry.md",
        "The ferry is late",
        "Marsk Post",
        "2026-03-03",
    ]


def test_one_article_and_a_story_say_it_too(brief: Brief, news: Path) -> None:
    bundled, report = rows(brief("quotes", "--jsonl").out)[0], load().reports[0]

    assert rows(brief("quotes", "news/ferry.md", "--jsonl").out)[0]["source"] == "news/ferry.md"
    assert rows(brief("quotes", "-", "--jsonl", stdin=FERRY.encode()).out)[0]["source"] == "-"
    assert (bundled["source"], bundled["publisher"]) == (None, report.publisher)
    summary = json.loads(brief("summary", "news/ferry.md", "--json").out)
    assert {one["source"] for one in (*summary["people"], *summary["figures"], summary)} == {"news/ferry.md"}


def test_the_rest_goes_on_where_some_cannot_be_read(brief: Brief, news: Path) -> None:
    done = brief("quotes", "nothing.txt", "news/ferry.md", "news/void.txt", "--plain")

    assert "The ferry is late because" in done.out
    assert [line.split(".")[0] for line in done.err.splitlines()] == [
        "brief: there is no story or file named 'nothing",
        "brief: news/void",
        "brief: 2 of 3 could not be read",
    ]
    assert done.status == 3


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("quotes", "news", "--keep-going"), 0),
        (("quotes", "news", "--about", "nowhere"), 3),
        (("quotes", "news", "--about", "nowhere", "--keep-going"), 1),
        (("quotes", "news/ferry.md", "news/more/council.txt", "--about", "nowhere"), 1),
        (("quotes", "news/ferry.md", "news/more/council.txt", "--about", "money"), 0),
        (("countdown", "news", "--keep-going", "--exit-status", "--as-of", "2026-03-15"), 0),
        (("countdown", "news", "--keep-going", "--exit-status", "--as-of", "2026-04-15"), 1),
        (("quotes", "news/void.txt", "news/void.txt"), 3),
    ],
)
def test_the_status_is_that_of_all_of_them(brief: Brief, news: Path, arguments: tuple[str, ...], status: int) -> None:
    assert brief(*arguments).status == status


@pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--tsv", "--plain", "--width=60"])
@pytest.mark.slow
def test_processes_change_nothing(brief: Brief, news: Path, form: str) -> None:
    for number in range(9):
        (news / f"copy-{number}.txt").write_text(COUNCIL.replace("30", str(30 + number)))

    for command in ("figures", "people"):
        assert brief(command, "news", form, "--jobs", "3") == brief(command, "news", form)


def test_a_result_is_whole_where_nothing_is_found(brief: Brief, news: Path) -> None:
    (news / "void.txt").unlink()
    (news / "ferry.md").write_text("Fog.")
    (news / "more" / "council.txt").write_text("")

    done = brief("quotes", "news", "--json")

    assert json.loads(done.out) == []


def test_a_file_with_the_results_is_written_whole_or_not_at_all(brief: Brief, news: Path, tmp_path: Path) -> None:
    assert brief("figures", "news", "--csv", "-o", "figures.csv", "--keep-going").out == ""
    told = list(csv.DictReader(io.StringIO((tmp_path / "figures.csv").read_text(), newline="")))

    assert {row["source"] for row in told} == {"news/ferry.md", "news/more/council.txt"}
    assert brief("figures", "news", "--csv", "-o", "figures.csv", "--fields", "nix").status == 2
    assert list(csv.DictReader(io.StringIO((tmp_path / "figures.csv").read_text(), newline=""))) == told
    assert {path.name for path in tmp_path.iterdir()} == {"news", "figures.csv"}


def test_pages_are_grouped_by_article(brief: Brief, news: Path) -> None:
    (news / "mill.txt").write_text(QUIET)
    lines = brief("quotes", "news", "--plain", "--keep-going").out.splitlines()

    assert lines[0] == "news/ferry.md · The ferry is late · Marsk Post · 3 March 2026"
    assert [line.split(" · ")[0] for line in lines if line.startswith("news/")] == [
        "news/ferry.md",
        "news/more/council.txt",
    ]
    assert "news/ferry.md · Marsk Post · 3 March 2026\nQuotations" in brief("quotes", "news", "--width", "60").out


@pytest.mark.parametrize("where", ["list.txt", "-"])
def test_a_list_names_more(brief: Brief, news: Path, tmp_path: Path, where: str) -> None:
    named = "news/ferry.md\r\n\n  news/more/council.txt\n"
    (tmp_path / "list.txt").write_text(named)

    done = brief("figures", "--from-file", where, "--jsonl", stdin=named.encode())

    assert {row["source"] for row in rows(done.out)} == {"news/ferry.md", "news/more/council.txt"}
    assert done.status == 0


def test_a_list_may_name_folders(brief: Brief, news: Path) -> None:
    done = brief("figures", "--from-file", "-", "--jsonl", stdin=b"news/more\nnowhere/\n")

    assert {row["source"] for row in rows(done.out)} == {"news/more/council.txt"}
    assert done.err.endswith("brief: 1 of 2 could not be read\n")


def test_a_list_may_be_empty(brief: Brief) -> None:
    assert brief("figures", "--from-file", "-", "--json") == (1, "[]\n", "brief: nothing is named that could be read\n")
    assert brief("figures", "--from-file", "nowhere.txt").status == 3


def test_a_pattern_is_expanded_where_the_shell_has_not_done_so(brief: Brief, news: Path) -> None:
    (news / "[1].txt").write_text(COUNCIL)

    assert {row["source"] for row in rows(brief("quotes", "news/**/*.txt", "--jsonl").out)} == {
        "news/[1].txt",
        "news/more/council.txt",
    }
    assert {row["source"] for row in rows(brief("quotes", "news/[1].txt", "--jsonl").out)} == {"news/[1].txt"}
    assert "no file that fits the pattern news/*.rtf" in brief("quotes", "news/*.rtf").err


@pytest.mark.parametrize("form", ["--json", "--csv", "--plain", "--width=60"])
def test_a_file_may_be_called_anything(brief: Brief, news: Path, form: str) -> None:
    odd = "news/odd\udcff\x1b[31m.txt"
    Path(odd).write_text(COUNCIL)

    for done in (brief("quotes", odd, form), brief("quotes", "news", form, "--keep-going")):
        assert done.status == 0
        assert "\x1b[31m" not in done.out + done.err
    assert json.loads(brief("quotes", odd, "--json").out)[0]["source"] == "news/odd\ufffd\x1b[31m.txt"


def test_a_folder_alone_is_summed_up(brief: Brief, news: Path) -> None:
    assert brief("news") == brief("summary", "news")
    assert "The ferry is late" in brief("news").out


def test_a_story_of_which_nothing_can_be_said_leaves_the_articles(brief: Brief, news: Path) -> None:
    for jobs in ("1", "2"):
        done = brief("quotes", "news/ferry.md", "ukraine-peace-talks", "--published", "2026-03-02", "--jobs", jobs)
        assert (done.status, "this is a story" in done.err, "1 of 2" in done.err) == (3, True, True)
        assert "news/ferry.md" in done.out


def test_standard_input_is_one_of_several(brief: Brief, news: Path) -> None:
    for jobs in ("1", "2"):
        done = brief("quotes", "-", "news/ferry.md", "--jobs", jobs, "--jsonl", stdin=COUNCIL.encode())
        assert {row["source"] for row in rows(done.out)} == {"-", "news/ferry.md"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("news", "--title", "The ferry"), "--title is the title of one article"),
        (("-", "--from-file", "-"), "standard input can be one thing only"),
        (("news/ferry.md", ""), "the name of what to read is empty"),
        (("news", "--jsonl", "--fields", "nix"), "there is no field 'nix'"),
        (("news", "--speaker", " "), "--speaker is empty"),
    ],
)
def test_wrong_usage_stops_everything(brief: Brief, news: Path, arguments: tuple[str, ...], said: str) -> None:
    done = brief("quotes", *arguments)

    assert (done.status, done.out) == (2, "")
    assert said in done.err


def test_what_the_user_says_applies_to_every_article(brief: Brief, news: Path) -> None:
    done = brief("quotes", "news", "--published", "2026-03-09", "--publisher", "Orul Times", "--jsonl")

    assert {(row["publisher"], row["published"]) for row in rows(done.out)} == {("Orul Times", "2026-03-09")}


def test_people_are_joined_by_name(brief: Brief, news: Path) -> None:
    done = brief("people", "news", "--jsonl", "--keep-going")
    people = {row["name"]: row for row in rows(done.out)}

    assert [people[name]["articles"] for name in ("Ann Doe", "Ada Quill", "Jo Doe")] == [2, 1, 1]
    assert [people[name]["quotes"] for name in ("Ann Doe", "Ada Quill", "Jo Doe")] == [3, 3, 1]
    assert (rows(done.out)[0]["name"], people["Ann Doe"]["source"]) == ("Ann Doe", "news/ferry.md")
    assert "people are joined by name" in done.err
    assert "3 quotations, in 2 articles" in brief("people", "news", "--plain").out


def test_whoever_has_no_name_is_somebody_else_in_each_article(brief: Brief, news: Path) -> None:
    (news / "void.txt").write_text(
        "“The company will pay,” officials said. The government of Orul agreed to help, Ada Quill said."
    )
    (news / "mill.txt").write_text(
        "“The company is poor,” officials said. The government refused to help, Ada Quill said."
    )
    people = [(row["name"], row["articles"]) for row in rows(brief("people", "news", "--jsonl").out)]

    assert people[0] == ("Ada Quill", 3)
    assert people.count(("Officials", 1)) == 2
    assert [(name, count) for name, count in people if name in ("Company", "Government") and count > 1] == []


def test_people_whom_one_article_names_are_not_reported_as_joined(brief: Brief, news: Path) -> None:
    (news / "mill.txt").write_text(QUIET)

    assert "joined" not in brief("people", "news/mill.txt", "news/more/council.txt").err


def test_a_speaker_is_found_in_each_article_and_reported_with_their_number(brief: Brief, news: Path) -> None:
    done = brief("quotes", "news", "--speaker", "Doe", "--jsonl", "--keep-going")

    assert {(row["speaker"], row["source"]) for row in rows(done.out)} == {
        ("Ann Doe", "news/ferry.md"),
        ("Ann Doe", "news/more/council.txt"),
        ("Jo Doe", "news/more/council.txt"),
    }
    assert "speakers are joined by name over the articles: Ann Doe (2 articles), Jo Doe (1 article)" in done.err
    assert done.status == 0


def test_cautions_say_which_article_they_are_about(brief: Brief, news: Path) -> None:
    (news / "void.txt").write_bytes(COUNCIL.encode("cp1252"))

    assert "brief: news/void.txt does not say how it is encoded" in brief("quotes", "news", "--plain").err
