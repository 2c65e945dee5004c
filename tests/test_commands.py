"""The commands as a user and as a program runs them."""

import csv
import io
import json
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefcli import find_speakers, load
from briefcli.cli import COMMANDS, main
from briefcli.store import codec, locations

Brief = Callable[..., Any]
LISTS = ("quotes", "figures", "countdown", "timeline", "people", "positions", "stories")
BUNDLED = locations.kept()[0].path
ARTICLE = """The ferry to Halmar is late again, and the council wants a new one.

“The ferry is late because its engine is old,” Ann Doe, the harbour master, said on Monday. Two people were hurt when it
hit the pier, and one was killed. Doe gave the company until 12 March 2026 to mend it.
"""


def test_brief_alone_is_the_summary(brief: Brief) -> None:
    assert brief().out.splitlines()[0] == brief("summary").out.splitlines()[0]
    assert brief("--as-of", "2025-07-20").out == brief("summary", "--as-of", "2025-07-20").out
    assert brief("--json", "--as-of", "2025-07-20").out == brief("summary", "--json", "--as-of", "2025-07-20").out


@pytest.mark.parametrize("width", ["50", "80"])
def test_a_figure_of_which_nothing_is_known_leaves_no_blank(brief: Brief, tmp_path: Path, width: str) -> None:
    article = tmp_path / "article.txt"
    article.write_text("The council of Marsk voted for 40. The mayor will speak on the matter in the old hall.")

    done = brief("figures", str(article), "--width", width)

    assert "Where" not in done.out
    assert "As of" not in done.out
    assert "40\n\n" not in done.out
    assert "40. Said by" in brief("figures", str(article), "--plain").out


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_says_what_it_does(brief: Brief, command: str) -> None:
    done = brief(command, "--help")

    assert done.status == 0
    assert done.out.startswith(f"Usage: brief {command}")


def test_the_list_of_commands_is_in_the_help_and_no_line_of_it_is_cut(brief: Brief) -> None:
    out = brief("--help").out

    assert re.findall(r"^  (\w+)  ", out, re.MULTILINE) == list(COMMANDS)
    assert "..." not in out.partition("Commands:")[2]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_line_of_a_command_is_how_its_own_help_begins(brief: Brief, command: str) -> None:
    told = " ".join(brief(command, "--help").out.split())

    assert f"{COMMANDS[command]} " in told


def test_the_version(brief: Brief) -> None:
    assert re.fullmatch(r"brief \d+\.\d+\.\d+\n", brief("--version").out)
    assert brief("-V") == brief("--version")


@pytest.mark.parametrize("command", [*LISTS, "summary"])
@pytest.mark.slow
def test_json_keeps_to_its_schema(brief: Brief, command: str) -> None:
    schema = json.loads(brief("schema", command).out)
    printed = json.loads(brief(command, "--json", "--as-of", "2025-07-20").out)
    record = printed[0] if isinstance(printed, list) else printed

    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(printed)
    assert schema["$id"] == f"urn:briefcli:schema:{command}:1"
    assert isinstance(printed, list) == (command != "summary")
    assert not Draft202012Validator(schema).is_valid([{**record, "id": 1}] if isinstance(printed, list) else {})


@pytest.mark.slow
def test_the_bundled_story_keeps_to_the_schema_of_the_story_file(brief: Brief) -> None:
    schema = json.loads(brief("schema").out)

    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(BUNDLED.read_bytes()))
    assert schema["$id"] == "urn:briefcli:schema:story:1"
    assert schema["version"] == 1


@pytest.mark.parametrize("command", [*LISTS, "summary"])
@pytest.mark.slow
def test_json_lines_and_csv_hold_the_same_records(brief: Brief, command: str) -> None:
    arguments = (command, "--as-of", "2025-07-20")
    printed = json.loads(brief(*arguments, "--json").out)
    records = printed if isinstance(printed, list) else [printed]
    rows = list(csv.DictReader(io.StringIO(brief(*arguments, "--csv").out, newline="")))

    assert [json.loads(line) for line in brief(*arguments, "--jsonl").out.splitlines()] == records
    assert [row["id"] for row in rows] == [record["id"] for record in records]
    for row, record in zip(rows, records, strict=True):
        for name, cell in row.items():
            assert cell == cell_of(record, name), name


def cell_of(record: dict[str, Any], name: str) -> str:
    value: Any = record
    for part in name.split("."):
        value = value[part] if value is not None else None
    if value is None or value == []:
        return ""
    if isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def test_csv_lines_end_as_rfc_4180_has_it(brief: Brief) -> None:
    out = brief("people", "--csv").out

    assert out.endswith("\r\n")
    assert out.replace("\r\n", "").count("\n") == 0


def test_the_fields_that_other_programs_rely_on(brief: Brief) -> None:
    def fields(command: str) -> set[str]:
        return set(json.loads(brief(command, "--json", "--as-of", "2025-07-20").out)[0])

    relied_on = {
        "quotes": "id speaker speaker_id role relayed_by kind content cue report anchor notes",
        "figures": "id measure value low high bound hedge unit concept said_by scope as_of report anchor notes",
        "countdown": "id what set_by addressed_to consequence announced length due zone basis status days_left "
        "days_elapsed days_total terms anchor notes",
    }
    for command, names in relied_on.items():
        assert set(names.split()) <= fields(command)
    term = json.loads(brief("countdown", "--json").out)[0]["terms"][0]
    assert set("announced length due zone basis status days_left days_elapsed days_total".split()) <= set(term)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2025-07-13", {"status": "not_announced", "days_left": None, "due": None}),
        (
            "2025-07-20",
            {"status": "running", "days_left": 44, "days_elapsed": 6, "days_total": 50, "due": "2025-09-02"},
        ),
        ("2025-07-28", {"status": "running", "days_left": 10, "due": "2025-08-07", "due_latest": "2025-08-09"}),
        ("2025-08-01", {"status": "running", "days_left": 7, "due": "2025-08-08", "due_latest": None}),
        ("2025-08-08", {"status": "today", "days_left": 0, "due": "2025-08-08"}),
        ("2025-08-09", {"status": "passed", "days_left": -1, "due": "2025-08-08"}),
        ("today", {"status": "passed", "due": "2025-08-08"}),
    ],
)
def test_the_countdown_of_the_bundled_story(brief: Brief, as_of: str, expected: dict[str, object]) -> None:
    (deadline,) = json.loads(brief("countdown", "--as-of", as_of, "--json").out)

    assert {name: deadline[name] for name in expected} == expected
    assert [term["due"] for term in deadline["terms"]] == ["2025-09-02", "2025-08-07", "2025-08-08"]
    assert [term["in_force"] for term in deadline["terms"]].count(True) == (deadline["status"] != "not_announced")


@pytest.mark.parametrize(("word", "days"), [("yesterday", -1), ("today", 0), ("tomorrow", 1), (" Today ", 0)])
def test_a_day_can_be_named_by_a_word(brief: Brief, word: str, days: int) -> None:
    before = date.today() + timedelta(days=days)
    as_of = json.loads(brief("--as-of", word, "--json").out)["as_of"]

    assert as_of in (before.isoformat(), (date.today() + timedelta(days=days)).isoformat())


_FILLER = (
    " The mayor of Orul spoke at length about the harbour and the old mill, and nobody in the hall asked a question."
)
_GMT = "The firm has until 11 p.m. GMT on Thursday to reply, the court said."
_NO_ZONE = "The firm has until 11 p.m. on Thursday to reply, the court said."


@pytest.mark.parametrize(
    ("text", "as_of", "words", "minutes", "here"),
    [
        (_GMT, "2026-03-12T14:00+01:00", "due today, 10 hours left", 600, "2026-03-13T00:00:00+01:00"),
        (_GMT, "2026-03-12T22:15Z", "due today, 45 minutes left", 45, "2026-03-12T23:00:00Z"),
        (_GMT, "2026-03-12T17:59:30-05:00", "due today, 0 minutes left", 0, "2026-03-12T18:00:00-05:00"),
        (_GMT, "2026-03-11T23:30Z", "23 hours 30 minutes left", 1410, "2026-03-12T23:00:00Z"),
        (_GMT, "2026-03-11T12:00Z", "1 day left", 2100, "2026-03-12T23:00:00Z"),
        (_GMT, "2026-03-12T23:00Z", "passed earlier today", None, None),
        (_GMT, "2026-03-12", "due today", None, None),
        (_NO_ZONE, "2026-03-12T14:00+01:00", "due today", None, None),
    ],
)
def test_what_is_left_of_an_hour_is_counted_in_minutes(
    brief: Brief, text: str, as_of: str, words: str, minutes: int | None, here: str | None
) -> None:
    told = ("--published", "2026-03-10", "--as-of", as_of, "--json")
    done = brief("countdown", "-", *told, stdin=(text + _FILLER).encode())
    (deadline,) = json.loads(done.out)

    assert (deadline["words"], deadline["minutes_left"], deadline["ends_here"]) == (words, minutes, here)


def test_a_page_gives_the_hour_in_both_zones(brief: Brief) -> None:
    told = ("countdown", "-", "--published", "2026-03-10", "--as-of", "2026-03-12T14:00+01:00")
    page, plain = (brief(*told, *format_, stdin=(_GMT + _FILLER).encode()).out for format_ in ((), ("--plain",)))

    for here in ("Thursday 12 March 2026, 23:00", "Friday 13 March 2026, 00:00, UTC+01:00"):
        assert here in page
        assert here in plain
    assert "Thursday 12 March 2026, 14:00, UTC+01:00" in page


@pytest.mark.parametrize(
    ("as_of", "status"), [("2025-07-20", 0), ("2025-08-08", 0), ("2025-08-09", 1), ("2025-07-13", 1)]
)
def test_the_exit_status_can_tell_whether_a_deadline_runs(brief: Brief, as_of: str, status: int) -> None:
    done = brief("countdown", "--exit-status", "--as-of", as_of, "--json")

    assert done.status == status
    assert json.loads(done.out)[0]["id"] == "d1"


@pytest.mark.parametrize(
    "name", ["Zelenskyy", "zelensky", "ZELENSKIY", "Зеленський", "volodymyr zelenskyy", "Zelenskky"]
)
def test_a_speaker_has_three_quotations_however_spelt(brief: Brief, name: str) -> None:
    quotes = json.loads(brief("quotes", "--speaker", name, "--json").out)

    assert [quote["kind"] for quote in quotes] == ["direct", "partial", "direct"]
    assert {quote["speaker"] for quote in quotes} == {"Volodymyr Zelenskyy"}
    assert [quote["relayed_by"] for quote in quotes] == [None, "Dmitry Peskov", None]


def test_whoever_relays_words_is_found_and_the_page_says_whose_they_are(brief: Brief) -> None:
    done = brief("quotes", "--speaker", "peskov", "--width", "80")

    assert "Volodymyr Zelenskyy, President, relayed by Dmitry Peskov" in done.out
    assert "“more momentum”" in done.out


def test_nobody_found_suggests_the_nearest_names_and_lists_the_speakers(brief: Brief) -> None:
    done = brief("quotes", "--speaker", "Zakhrov")

    assert (done.status, done.out) == (1, "")
    assert done.err == (
        "brief: nobody called 'Zakhrov' is quoted\n"
        "Did you mean Maria Zakharova? The speakers are: Volodymyr Zelenskyy (President), Donald Trump (US President), "
        "Dmitry Peskov (Kremlin spokesperson), Maria Zakharova (Russian ministry spokesperson).\n"
    )


def test_a_name_that_fits_several_people_says_so(brief: Brief) -> None:
    done = brief("quotes", "--speaker", "president", "--json")

    assert len(json.loads(done.out)) == 4
    assert done.err == "brief: 'president' fits several people: Volodymyr Zelenskyy, Donald Trump\n"


@pytest.mark.parametrize("name", ["Zelensky", "Selenskyj", "Зеленський", "zelen", "Volodymyr Zelenskyy"])
def test_a_name_in_another_spelling_is_that_person(brief: Brief, name: str) -> None:
    assert brief("quotes", "--speaker", name).err == ""


def test_a_name_with_a_slip_says_whom_it_took_it_for(brief: Brief) -> None:
    done = brief("quotes", "--speaker", "Zelensy", "--json")

    assert len(json.loads(done.out)) == 3
    assert done.err == "brief: nobody is called 'Zelensy'; the nearest is Volodymyr Zelenskyy\n"


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (("quotes", "--about", "nothing of the kind", "--json"), "[]\n"),
        (("quotes", "--about", "nothing of the kind", "--jsonl"), ""),
        (("quotes", "--about", "nothing of the kind"), ""),
        (("quotes", "--about", "nothing of the kind", "--plain"), ""),
        (("quotes", "--kind", "indirect"), ""),
        (("figures", "--measure", "detained", "--json"), "[]\n"),
        (("figures", "--measure", "detained"), ""),
    ],
)
def test_nothing_found_is_an_empty_result_and_status_1(brief: Brief, arguments: tuple[str, ...], printed: str) -> None:
    done = brief(*arguments)

    assert (done.status, done.out) == (1, printed)
    assert done.err.startswith("brief: no ")


def test_nothing_found_as_csv_is_the_header(brief: Brief) -> None:
    assert brief("quotes", "--kind", "indirect", "--csv").out.startswith("id,speaker,speaker_id,role,")


@pytest.mark.parametrize("command", ["quotes", "figures", "countdown", "timeline", "people", "positions"])
def test_a_story_without_facts_has_nothing_to_show(brief: Brief, command: str) -> None:
    report = {"id": "gazette", "sha256": "0" * 64, "length": 100}
    story = {"format": 1, "id": "empty", "title": "Nothing yet", "reports": [report]}
    done = brief(command, "-", stdin=json.dumps(story).encode())

    assert (done.status, done.out) == (1, "")
    assert done.err


def test_the_summary_of_a_story_without_facts_says_so_below_its_title(brief: Brief) -> None:
    report = {"id": "gazette", "sha256": "0" * 64, "length": 100}
    story = {"format": 1, "id": "empty", "title": "Nothing yet", "reports": [report]}
    done = brief("-", stdin=json.dumps(story).encode())

    assert done.status == 0
    assert done.out.startswith("Nothing yet\npublisher unknown, date unknown\n")
    assert "There is no fact in it yet." in done.out


@pytest.mark.parametrize("form", [(), ("--plain",)])
@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("Is it the mill or the wind in the reeds?", "point; no person, number or deadline was found in it."),
        ("“Never,” said Bob Roe, 40.", "can stand alone as a point."),
        ("The old mill of Marsk has been closed for good by the wind.", None),
    ],
)
def test_the_summary_of_an_article_without_points_says_so(
    brief: Brief, below: str, told: str | None, form: tuple[str, ...]
) -> None:
    text = f"What is that on the hill there?\n\nAre those the men who stood there in the rain of the day?\n\n{below}"
    said = " ".join(brief("-", *form, stdin=text.encode()).out.split())

    assert ("No sentence of the article" in said) == (told is not None)
    assert (told or "closed for good") in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("quots",), "Did you mean quotes?"),
        (("quotes", "--spaeker", "x"), "--speaker"),
        (("quotes", "--kind", "spoken"), "direct, partial, indirect"),
        (("figures", "--measure", "deaths"), "Did you mean killed?"),
        (("countdown", "--as-of", "2025-02-30"), "'2025-02-30' is no date"),
        (("countdown", "--as-of", "next week"), "Write it as 2025-07-20"),
        (("countdown", "--as-of", "2025-07-20T25:00"), "2025-07-20T14:00+02:00"),
        (("countdown", "--as-of", "0001-01-01T00:00+14:00"), "is no date"),
        (("countdown", "--watch", "--as-of", f"{date.today()}T00:00+14:00"), "--as-of stops it"),
        (("quotes", "--json", "--csv"), "--json and --csv cannot be combined"),
        (("quotes", "--width", "5"), "20<=x<=1000"),
        (("new", "a", "b"), "unexpected extra argument"),
        (("countdown", "--watch"), "--watch needs a terminal"),
        (("countdown", "--watch", "--as-of", "2025-07-20"), "--as-of stops it"),
        (("countdown", "--watch", "--as-of", "yesterday"), "--as-of stops it"),
        (("quotes", "--speaker", " "), "--speaker is empty"),
        (("quotes", "--about", ""), "--about is empty"),
        (("schema", "quote"), "'quotes'"),
    ],
)
def test_wrong_usage_is_explained_with_status_2(brief: Brief, arguments: tuple[str, ...], said: str) -> None:
    done = brief(*arguments)

    assert (done.status, done.out) == (2, "")
    assert said in done.err


def test_the_environment_names_the_default_story(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_bytes(BUNDLED.read_bytes().replace(b'"title": "Ukraine offers', b'"title": "Mine'))
    done = brief("quotes", env={"BRIEF_STORY": str(tmp_path / "mine.json")})

    assert "Mine Russia" in done.out


@pytest.mark.parametrize("story", ["ukraine-peace-talks", str(BUNDLED), str(BUNDLED.parent)])
def test_a_story_is_known_by_its_id_its_file_and_its_folder(brief: Brief, story: str) -> None:
    assert brief("quotes", story).out == brief("quotes").out


def test_a_story_can_come_on_standard_input(brief: Brief) -> None:
    assert brief("quotes", "-", stdin=BUNDLED.read_bytes()).out == brief("quotes").out


def test_the_users_own_stories_are_listed_and_known_by_id(brief: Brief, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "brief" / "stories" / "mine"
    folder.mkdir(parents=True)
    (folder / "story.json").write_bytes(codec.encode(load()))
    stories = json.loads(brief("stories", "--json").out)

    assert [(story["id"], story["shelf"]) for story in stories] == [
        ("ukraine-peace-talks", "bundled"),
        ("mine", "user"),
    ]
    assert brief("quotes", "mine").out == brief("quotes").out


def test_evidence_shows_the_words_their_place_and_the_source(brief: Brief) -> None:
    out = brief("quotes", "--evidence", "--width", "100").out

    assert "= iReport247 News, 20 July 2025, 966-979: “more momentum”" in out
    assert "https://" in out
    assert "966-979" not in brief("quotes", "--width", "100").out


@pytest.mark.parametrize("command", ["summary", "countdown", "quotes"])
@pytest.mark.slow
def test_no_colour_unless_it_is_wanted(brief: Brief, command: str) -> None:
    assert "\x1b" not in brief(command).out
    assert "\x1b[" in brief(command, env={"FORCE_COLOR": "1"}).out
    assert "\x1b[" in brief(command, env={"FORCE_COLOR": "1", "TERM": "dumb"}).out
    assert "\x1b" not in brief(command, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).out
    assert "\x1b" not in brief(command, "--plain", env={"FORCE_COLOR": "1", "NO_COLOR": ""}).out


def test_colour_changes_no_word(brief: Brief) -> None:
    without = brief("summary", "--as-of", "2025-07-20").out
    coloured = brief("summary", "--as-of", "2025-07-20", env={"FORCE_COLOR": "1"}).out

    assert [line.rstrip() for line in re.sub(r"\x1b\[[\d;]*m", "", coloured).splitlines()] == without.splitlines()


def run(*arguments: str, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, "-m", "briefcli", *arguments], capture_output=True, check=False, **options)


@pytest.mark.parametrize("command", [["summary"], ["quotes", "--json"], ["schema"]])
@pytest.mark.slow
def test_a_reader_who_goes_away_ends_it_quietly(command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "briefcli", *command], stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)

    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.slow
def test_output_is_utf_8_whatever_the_locale() -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run("quotes", "--json", env=environment)

    assert "peace – lasting peace" in done.stdout.decode()
    assert done.stderr == b""


@pytest.mark.slow
def test_a_narrow_encoding_loses_characters_and_not_the_program() -> None:
    done = run("quotes", env={**os.environ, "PYTHONIOENCODING": "ascii"})

    assert done.returncode == 0
    assert "“more momentum”" in done.stdout.decode()
    assert done.stderr == b""


PATIENCE = 120
"""Seconds without a sign of life after which a process of ours hangs, however busy the machine is."""


@contextmanager
def in_a_terminal(*arguments: str) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """A run of `brief` in a terminal of its own, and our end of that terminal; neither is there afterwards."""
    ours, its_own = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "briefcli", *arguments],
        stdout=its_own,
        stderr=its_own,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80", "LINES": "40"},
    )
    os.close(its_own)
    try:
        yield process, ours
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def drawn_on(terminal: int) -> Iterator[bytes]:
    """All that has been drawn on a terminal so far, each time that there is more, until nobody draws on it any more."""
    drawn = b""
    while select.select([terminal], [], [], PATIENCE)[0]:
        try:
            more = os.read(terminal, 65536)
        except OSError:  # so ends a terminal on Linux that the last program has left
            return
        if not more:
            return
        drawn += more
        yield drawn


def clocks(drawn: bytes) -> list[bytes]:
    return re.findall(rb"\d+ days? \d\d:\d\d:\d\d", drawn)


@pytest.mark.slow
def test_watching_draws_in_place_until_it_is_interrupted(tmp_path: Path) -> None:
    story = json.loads(BUNDLED.read_bytes())
    term = story["deadlines"][0]["terms"][-1]
    term |= {"announced": (date.today() - timedelta(days=3)).isoformat(), "length": 10}
    del term["due"]
    (tmp_path / "story.json").write_text(json.dumps(story), encoding="utf-8")
    drawn = b""
    with in_a_terminal("countdown", str(tmp_path), "--watch") as (process, terminal):
        screens = drawn_on(terminal)
        for drawn in islice(screens, 100):
            if len(set(clocks(drawn))) > 1:
                break
        process.send_signal(signal.SIGINT)
        for drawn in screens:  # noqa: B007 (whom nobody reads cannot write its last, and waits)
            pass

        assert process.wait(PATIENCE) == 130
    assert len(set(clocks(drawn))) > 1
    assert b"\x1b[H" in drawn
    assert drawn.index(b"\x1b[?1049h") < drawn.index(b"\x1b[?1049l")


def test_main_takes_arguments_and_gives_a_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "--plain"]) == 0
    assert capsys.readouterr().out.startswith("ukraine-peace-talks, bundled: ")


@pytest.mark.parametrize("redirection", [">&-", "<&-", "2>&-", "- <&-"])
@pytest.mark.slow
def test_a_closed_stream_is_no_traceback(redirection: str) -> None:
    command = f"'{sys.executable}' -m briefcli quotes --json {redirection}"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)

    assert done.returncode == (3 if redirection.startswith("-") else 0)
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.slow
def test_a_full_disk_is_reported() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefcli", "quotes"], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 3
    assert done.stderr == b"brief: standard output cannot be written: No space left on device\nIs the disk full?\n"


@pytest.mark.parametrize("word", ["ukraine-peace-talks", str(BUNDLED), str(BUNDLED.parent)])
def test_what_can_be_read_where_a_command_belongs_is_summed_up(brief: Brief, word: str) -> None:
    assert brief(word, "--as-of", "2025-07-20") == brief("summary", word, "--as-of", "2025-07-20")


@pytest.mark.parametrize("word", ["nosuch", "quote"])
def test_what_is_not_a_story_is_not_a_command_either(brief: Brief, word: str) -> None:
    done = brief(word)

    assert (done.status, done.out) == (2, "")
    assert "there is no command, story or file named" in done.err


@pytest.mark.parametrize("word", ["nosuch.json", "nosuch.txt", "./nosuch", str(BUNDLED.parents[1])])
def test_what_can_only_be_a_file_is_reported_as_one(brief: Brief, word: str) -> None:
    done = brief(word)

    assert (done.status, done.out) == (3, "")
    assert word.removeprefix("./") in done.err


def test_a_file_that_is_misspelt_is_named(brief: Brief, tmp_path: Path) -> None:
    (tmp_path / "halmar.txt").write_text("The council of Halmar met in the old hall.")
    wanted = str(tmp_path / "hlamar.txt")

    assert brief("quotes", wanted) == (
        3,
        "",
        f"brief: there is no file {wanted}\nDid you mean {tmp_path / 'halmar.txt'}?\n",
    )


@pytest.mark.parametrize(
    "line", [["", "--json"], ["summary", ""], ["quotes", ""], ["new", ""], ["check", ""], ["check", "--report", ""]]
)
def test_an_empty_name_is_wrong_usage_and_never_the_bundled_story(brief: Brief, line: list[str]) -> None:
    assert brief(*line) == (
        2,
        "",
        "brief: the name of what to read is empty\nIs a variable unset? Without any name it is the bundled story.\n",
    )


def test_help_is_a_word_too(brief: Brief) -> None:
    assert brief("help") == brief("--help")
    assert brief("help", "quotes") == brief("quotes", "--help")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_examples_of_a_command_are_commands_that_work(
    brief: Brief, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.txt").write_text(ARTICLE)
    (tmp_path / "draft.md").write_text(ARTICLE)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "article.txt").write_text(ARTICLE)
    (tmp_path / "claims.jsonl").write_text('{"exact": "The ferry is late"}\n')
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.delenv("VISUAL", raising=False)
    examples = brief("help", command).out.partition("Examples:\n")[2].splitlines()

    assert examples
    for example in examples:
        words = shlex.split(example.partition(" #")[0].partition(" ||")[0])
        if not any(map(locations.is_address, words)) and "story.json" not in words:
            assert words[:2] == ["brief", command]
            if command in ("edit", "remove"):
                assert brief("new", "article.txt", "--force", "--id", words[2]).status == 0
            answers = ["--yes"] if command == "remove" else []  # nobody sits at a terminal
            assert brief(*words[1:], *answers).status in (0, 1)


def test_an_option_before_the_command_gets_help(brief: Brief) -> None:
    assert brief("--json", "quotes") == (
        2,
        "",
        "brief: --json stands before the command\nPut the command first: brief quotes --json\n",
    )


def test_a_story_of_the_users_takes_the_place_of_a_bundled_one(brief: Brief, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "brief" / "stories" / "ukraine-peace-talks"
    folder.mkdir(parents=True)
    (folder / "story.json").write_bytes(codec.encode(load()))
    (listed,) = json.loads(brief("stories", "--json").out)

    assert (listed["id"], listed["shelf"]) == ("ukraine-peace-talks", "user")


def test_a_path_object_is_a_story_too() -> None:
    assert load(BUNDLED) == load(str(BUNDLED)) == load()


@pytest.mark.parametrize("name", ["Kremlin", "kremlin spokesman", "Moscow"])
def test_the_library_finds_what_the_command_finds(brief: Brief, name: str) -> None:
    story = load()
    found = story.find_quotes(by=find_speakers(story, name))

    assert [quote.id for quote in found] == [
        quote["id"] for quote in json.loads(brief("quotes", "--speaker", name, "--json").out)
    ]
    assert "q2" in [quote.id for quote in found]


DATED = {"report": "gazette", "start": 0, "end": 4, "exact": "noon"}


def told(**parts: Any) -> bytes:
    report = {"id": "gazette", "sha256": "0" * 64, "length": 100}
    people = [{"id": "quill", "name": "Ada Quill", "anchor": DATED}]
    story = {"format": 1, "id": "told", "title": "Told", "reports": [report], "people": people, **parts}
    return json.dumps(story).encode()


def test_a_deadline_without_a_date_says_why_by_its_term_in_force(brief: Brief) -> None:
    terms = [
        {"id": "t1", "announced": "2025-03-01", "unknown_because": "no day is named", "anchor": DATED},
        {"id": "t2", "announced": "2025-03-12", "length": 3, "anchor": DATED},
    ]
    story = told(deadlines=[{"id": "d", "what": "sign", "terms": terms, "anchor": DATED}])

    assert (
        "No date (no day is named): Deadline: sign."
        in brief("timeline", "-", "--plain", "--as-of", "2025-03-05", stdin=story).out
    )
    words = json.loads(brief("countdown", "-", "--json", "--as-of", "2025-03-12", stdin=story).out)[0]["terms"][0][
        "words"
    ]
    assert words == "superseded"


def test_a_deadline_whose_hour_has_passed_is_past_in_the_timeline_too(brief: Brief) -> None:
    today = date.today().isoformat()
    term = {"id": "t1", "due": today, "due_time": "00:00:00", "anchor": DATED}
    story = told(deadlines=[{"id": "d", "what": "sign", "terms": [term], "anchor": DATED}])

    assert json.loads(brief("countdown", "-", "--json", stdin=story).out)[0]["status"] == "passed"
    assert json.loads(brief("timeline", "-", "--json", stdin=story).out)[0]["relation"] == "past"


def test_the_reason_for_an_unknown_number_is_shown(brief: Brief) -> None:
    figure: dict[str, object] = {"id": "f", "measure": "count", "concept": "containers left behind"}
    figure |= {"unit": "containers", "said_by": "quill", "unknown_because": "she gave no number", "anchor": DATED}
    story = told(figures=[figure])

    for form in ("--plain", "--evidence"):
        out = " ".join(brief("figures", "-", form, stdin=story).out.split())
        assert "an unknown number of containers" in out
        assert "containers left behind (she gave no number)" in out


def test_a_long_title_of_wide_characters_is_shown_whole(brief: Brief) -> None:
    term = {"id": "t1", "due": "2025-03-01", "anchor": DATED}
    story = told(deadlines=[{"id": "d", "what": "復帰" * 25, "terms": [term], "anchor": DATED}])

    assert brief("countdown", "-", "--width", "80", stdin=story).out.count("復帰") == 25


def test_a_summary_without_notes_has_no_heading_for_them(brief: Brief) -> None:
    assert "Disputed" not in brief("summary", "-", stdin=told()).out


@pytest.mark.parametrize("command", ["timeline", "people", "positions", "figures"])
def test_a_page_without_notes_ends_with_its_last_line(brief: Brief, command: str) -> None:
    event = {"id": "e", "what": "rain", "when": "2025-03-01", "anchor": DATED}
    figure = {"id": "f", "measure": "killed", "value": 1, "concept": "sailors", "anchor": DATED}
    position = {"id": "p", "holder": "quill", "kind": "offer", "what": "talks", "anchor": DATED}
    out = brief(command, "-", stdin=told(events=[event], figures=[figure], positions=[position])).out

    assert not out.endswith("\n\n")
