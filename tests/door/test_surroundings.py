"""Homes, folders, names and terminals as they should not be."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from door.surroundings import BRIEF, COMMANDS, REPORT, STORY, Ended, environment, furnish, in_shell, run

pytestmark = pytest.mark.slow

Brief = Callable[..., Any]
STRANGER = 54321
"""A user whom no system knows."""

# The first run loads what the second one needs, with the rights to do so, and in a folder that is open.
AS_STRANGER = """
import os, sys

from briefcli.cli import main

quiet, streams = os.open(os.devnull, os.O_RDWR), [os.dup(1), os.dup(2)]
os.dup2(quiet, 1), os.dup2(quiet, 2)
main([word.replace("locked", "open") for word in sys.argv[3:]])
os.dup2(streams[0], 1), os.dup2(streams[1], 2)
for name in ("XDG_DATA_HOME", "HOME"):
    os.environ.pop(name, None)
if sys.argv[1]:
    os.environ["HOME"] = sys.argv[1]
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(int(sys.argv[2]))
    os.setuid(int(sys.argv[2]))
sys.exit(main(sys.argv[3:]))
"""
needs_root = pytest.mark.skipif(os.getuid() != 0, reason="only the administrator can become another user")


def as_stranger(folder: Path, *arguments: str, home: str = "") -> Ended:
    done = subprocess.run(
        [sys.executable, "-c", AS_STRANGER, home, str(STRANGER), *arguments],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment(folder),
        timeout=60,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that any user may enter, and one in it that only its owner may."""
    with TemporaryDirectory() as path:
        folder = Path(path)
        folder.chmod(0o755)
        (folder / "report.txt").write_bytes(REPORT.read_bytes())
        for name, mode in (("open", 0o755), ("locked", 0o700)):
            (folder / name).mkdir(mode=mode)
            (folder / name / "story.json").write_bytes(STORY.read_bytes())
        yield folder


@needs_root
@pytest.mark.parametrize("arguments", [(), ("stories",), ("quotes", "report.txt"), ("check", str(STORY))])
def test_a_user_without_a_home_has_no_stories(shared: Path, arguments: tuple[str, ...]) -> None:
    done = as_stranger(shared, *arguments)

    assert done.status == 0
    assert done.out
    assert done.err == b""


@needs_root
def test_a_user_without_a_home_is_told_where_to_keep_a_story(shared: Path) -> None:
    done = as_stranger(shared, "new", "report.txt")

    assert (done.status, done.out) == (3, b"")
    assert done.err == (
        b"brief: you have no home folder to keep stories in\nName a folder with --to, or set HOME or XDG_DATA_HOME.\n"
    )


@needs_root
@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("new", "report.txt", "--to", "locked"), "cannot be written: Permission denied"),
        (("new", "report.txt", "--to", "locked/kept"), "cannot be written: Permission denied"),
        (("quotes", "locked"), "may not be read: its permissions forbid it"),
        (("quotes", "locked/story.json"), "may not be read: its permissions forbid it"),
        (("check", "locked", "--report", "report.txt"), "may not be read"),
        (("check", "--claims", "locked/claims.jsonl", "--report", "report.txt"), "may not be read"),
        (("check", "--claims", "report.txt", "--report", "locked/report.txt"), "may not be read"),
    ],
)
def test_a_folder_that_may_not_be_entered_is_reported(shared: Path, arguments: tuple[str, ...], problem: str) -> None:
    done = as_stranger(shared, *arguments)

    assert (done.status, done.out) == (3, b"")
    assert problem in done.err.decode()
    assert [path.name for path in (shared / "locked").iterdir()] == ["story.json"]


@needs_root
@pytest.mark.parametrize(("arguments", "status"), [((), 0), (("stories",), 0), (("quotes", "dike"), 3)])
def test_a_shelf_that_may_not_be_looked_at_is_empty(shared: Path, arguments: tuple[str, ...], status: int) -> None:
    done = as_stranger(shared, *arguments, home=str(shared / "locked"))

    assert done.status == status
    assert b"locked" not in done.out + done.err


@needs_root
def test_a_kept_story_that_may_not_be_read_is_listed_with_its_problem(shared: Path) -> None:
    kept = shared / "home" / ".local" / "share" / "brief" / "stories" / "dike"
    kept.mkdir(parents=True)
    (kept / "story.json").write_bytes(STORY.read_bytes())
    (kept / "story.json").chmod(0o600)

    assert b"its permissions forbid it" in as_stranger(shared, "stories", home=str(shared / "home")).out
    assert as_stranger(shared, "quotes", "dike", home=str(shared / "home")).status == 3


@needs_root
def test_the_home_of_somebody_else_is_reported(shared: Path) -> None:
    done = as_stranger(shared, "new", "report.txt", home=str(shared / "locked"))

    assert (done.status, done.out) == (3, b"")
    assert b"cannot be written: Permission denied" in done.err


GONE: dict[str, tuple[tuple[str, ...], int]] = {
    "no command": ((), 0),
    "stories": (("stories",), 0),
    "a story by its id": (("quotes", "ukraine-peace-talks", "--json"), 0),
    "check as SARIF": (("check", str(STORY), "--report", str(REPORT), "--sarif"), 0),
    "claims as SARIF": (("check", "--claims", str(STORY.parent / "report.txt"), "--report", str(REPORT), "--sarif"), 1),
    "claims on the way up": (("check", "--claims", "../claims.jsonl", "--report", "../report.txt", "--sarif"), 1),
    "a file": (("quotes", "report.txt"), 3),
    "a new story": (("new", str(REPORT), "--to", "kept"), 3),
    "a new story elsewhere": (("new", str(REPORT)), 0),
}


@pytest.mark.parametrize("name", GONE)
def test_a_deleted_folder_is_no_traceback(name: str, tmp_path: Path) -> None:
    arguments, status = GONE[name]
    (furnish(tmp_path) / "report.txt").write_bytes(REPORT.read_bytes())
    (tmp_path / "gone").mkdir()
    script = 'cd gone && rmdir ../gone && exec "$@"'
    done = subprocess.run(
        ["/bin/sh", "-c", script, "sh", sys.executable, "-P", "-m", "briefcli", *arguments],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=environment(tmp_path),
        timeout=60,
    )

    assert (done.returncode, b"Traceback" in done.stderr) == (status, False)
    assert bool(done.stdout) == (status < 3)
    if name == "check as SARIF":
        assert STORY.as_uri().encode() in done.stdout


LONG = "long" * 100
DEEP = "/".join(["deep"] * 2000)
FOLDERS = (".", "..", "/")
"""What reads would read every article in them."""
NAMES = [
    LONG,
    f"./{LONG}",
    f"{LONG}.json",
    DEEP,
    f"./{DEEP}",
    "x/" * 3000,
    "a\nb",
    "~nobody/x",
    "",
    " ",
    *FOLDERS,
]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: repr(name)[:20])
def test_names_that_no_file_can_have(brief: Brief, name: str, tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_bytes(REPORT.read_bytes())
    article = str(tmp_path / "r.txt")
    for arguments in (
        *([] if name in FOLDERS else [("quotes", name)]),
        ("check", name, "--report", article),
        ("check", "--claims", name, "--report", article),
        ("check", "--claims", article, "--report", name),
        ("check", str(STORY), "--report", f"gazette={name}"),
        ("new", name, "--to", str(tmp_path / "kept")),
    ):
        done = brief(*arguments)

        # No name at all is no story that was named, and so the bundled one.
        assert done.status in ((0, 1, 2, 3) if not name.strip("./ ") else (2, 3)), arguments
        assert (done.out == "") == (done.status > 1)


@pytest.mark.parametrize("name", [LONG, DEEP, "r.txt/kept", "/dev/null/kept", "/proc/self/kept"])
def test_folders_in_which_nothing_can_be_kept(brief: Brief, name: str, tmp_path: Path) -> None:
    (tmp_path / "r.txt").write_bytes(REPORT.read_bytes())
    done = brief("new", str(tmp_path / "r.txt"), "--to", str(tmp_path / name) if name[0] != "/" else name)

    assert (done.status, done.out) == (3, "")
    assert "cannot be written" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["r.txt"]


@pytest.mark.parametrize("home", [LONG, DEEP, "relative", "/dev/null", "/proc/self/fd", "//", "\udcff", "/\udcff"])
@pytest.mark.parametrize("variable", ["XDG_DATA_HOME", "HOME"])
def test_homes_that_are_not_homes(
    brief: Brief, monkeypatch: pytest.MonkeyPatch, variable: str, home: str, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME")

    assert brief("stories", env={variable: home}).status == 0
    assert brief("quotes", "--json", env={variable: home}).status == 0
    assert brief("quotes", "nobody", env={variable: home}).status == 3


@pytest.mark.parametrize("columns", ["0", "1", "7", "-5", "120", "9" * 30, "many", "٣"])
def test_pages_are_drawn_for_any_terminal(brief: Brief, columns: str) -> None:
    for term in ("dumb", "unknown", "", "xterm", "no-such-terminal"):
        for command in ("summary", "countdown", "timeline"):
            done = brief(command, "--evidence", env={"COLUMNS": columns, "TERM": term, "LINES": columns})

            assert (done.status, done.err) == (0, "")
            assert "ceasefire" in done.out


def test_no_environment_at_all_is_enough(tmp_path: Path) -> None:
    done = in_shell(tmp_path, (), "").out
    bare = subprocess.run(
        ["env", "-i", sys.executable, "-m", "briefcli"], capture_output=True, check=False, cwd=tmp_path, timeout=60
    )

    assert (bare.returncode, bare.stderr) == (0, b"")
    assert bare.stdout == done


@pytest.mark.parametrize("words", [(), ("countdown", "--as-of", "2025-07-20"), ("quotes", str(REPORT)), ("stories",)])
def test_no_home_no_zones_of_the_system_and_no_utf8_change_nothing(words: tuple[str, ...], tmp_path: Path) -> None:
    bare = {"PYTHONTZPATH": "", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    told = subprocess.run([*BRIEF, *words], capture_output=True, check=False, cwd=tmp_path, env=bare, timeout=60)

    assert (told.returncode, told.stderr) == (0, b"")
    # Without HOME it is the home of whoever runs the tests, whose own stories come last.
    assert told.stdout.startswith(run(tmp_path, *words).out)


@pytest.mark.parametrize(
    "setting",
    ["PYTHONWARNINGS=error", "PYTHONDEVMODE=1", "PYTHONOPTIMIZE=2", "PYTHONINTMAXSTRDIGITS=640", "TZ=none/none"],
)
def test_settings_of_python_change_nothing(setting: str, tmp_path: Path) -> None:
    changes = dict([setting.split("=")])
    (tmp_path / "long.json").write_bytes(STORY.read_bytes().replace(b'"length": 969', b'"length": ' + b"9" * 900))
    (tmp_path / "page.html").write_text(f"<!doctype html><p>{REPORT.read_text('utf-8')}</p>", encoding="utf-8")

    assert run(tmp_path, "quotes", "page.html", "--json", changes=changes).status == 0
    assert run(tmp_path, "countdown", "--as-of", "2025-07-20", changes=changes) == run(
        tmp_path, "countdown", "--as-of", "2025-07-20"
    )
    refused = run(tmp_path, "quotes", "long.json", changes=changes)
    assert (refused.status, refused.out) == (3, b"")
    assert b"at /reports/0/length" in refused.err


@pytest.mark.parametrize("home", ["/dev/null", "/proc/self", LONG])
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_completion_that_cannot_be_installed_is_reported(shell: str, home: str, tmp_path: Path) -> None:
    done = run(tmp_path, "--install-completion", shell, changes={"HOME": home})

    assert (done.status, done.out) == (3, b"")
    assert done.err.startswith(b"brief: the completion cannot be installed: ")


@pytest.mark.parametrize("words", [None, 'brief "', "brief qu", "\udcff"])
@pytest.mark.parametrize("number", [None, "1", "9" * 30, "x"])
def test_a_shell_that_asks_nonsense_gets_no_traceback(
    brief: Brief, monkeypatch: pytest.MonkeyPatch, words: str | None, number: str | None
) -> None:
    asked = {"_BRIEF_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": number}
    done = brief(env={name: value for name, value in asked.items() if value is not None})

    assert done.status in (0, 2)
    assert done.status == 0 or done.err.startswith("brief: the shell does not say")


SECRET = "hunter2"
WITH_PASSWORD = [
    f"http://ada:{SECRET}@127.0.0.1:1/x",
    f"http://ada:{SECRET}@/x",
    f"HTTPS://ada:{SECRET}@[::1/",
    f"https://ada:a/{SECRET}@127.0.0.1/",
    f"https://ada:a@{SECRET}@127.0.0.1:99999/",
    f"ftp://ada:{SECRET}@127.0.0.1/x",
    f"http://{SECRET}@127.0.0.1:1/",
]
PLACES: list[tuple[str, ...]] = [
    ("{}",),
    ("{}", "--json"),
    ("--{}",),
    ("summary", "{}"),
    ("quotes", "--kind", "{}"),
    ("new", "{}"),
    ("new", str(REPORT), "--id", "{}"),
    ("check", str(STORY), "--report", "{}"),
    ("check", str(STORY), "--report", "gazette={}"),
    ("check", "--claims", "{}", "--report", str(REPORT)),
    ("check", "--claims", "claims.jsonl", "--report", "{}", "--json"),
]


@pytest.mark.parametrize("place", PLACES, ids=" ".join)
def test_a_password_in_an_address_is_never_repeated(place: tuple[str, ...], tmp_path: Path) -> None:
    furnish(tmp_path)
    for address in WITH_PASSWORD[:: len(WITH_PASSWORD) - 1] if place[0] == "check" else WITH_PASSWORD:
        done = run(tmp_path, *(word.replace("{}", address) for word in place), changes={"BRIEF_DEBUG": None})

        assert done.status in (2, 3)
        assert SECRET.encode() not in done.out + done.err


def test_every_command_is_tried() -> None:
    from briefcli.cli import COMMANDS as ALL

    # `edit` and `remove` need a story that may be changed (tests/test_own.py), `mcp` a client (tests/test_mcp.py),
    # `archive` packages that not everybody has (tests/archive).
    assert {words[0] for words in COMMANDS.values() if words} | {"edit", "remove", "mcp", "archive"} == set(ALL) | {
        "--help",
        "--version",
        "--show-completion",
    }
