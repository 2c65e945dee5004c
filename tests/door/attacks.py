"""What a fuzzer throws at the command: any command, any input, any surroundings; and what must hold whatever it is.

`ATTACKS` are runs of the command in this process, which are fast; `SIEGES` add what only a process of its own can show:
streams, locales, arguments that are no text, a working folder that is gone. `perform` and `besiege` carry them out, and
fail where a law is broken. `test_attacks.py` tries some of them every time, and `fuzz.py` as many as there is time for.
"""

import contextlib
import csv
import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from hypothesis import strategies as st

from briefcli.cli import main
from door import inputs
from door.surroundings import BRIEF, environment

TALLY: Counter[tuple[str, int]] = Counter()
"""How often each command has ended with each status."""

Words = st.SearchStrategy[tuple[str, ...]]


def option(name: str, words: st.SearchStrategy[str]) -> dict[str, Words]:
    return {name: words.map(lambda word: (name, word))}


def flags(*names: str) -> dict[str, Words]:
    return {name: st.just((name,)) for name in names}


def mostly(*sensible: str) -> st.SearchStrategy[str]:
    """Sensible words in most cases, and anything else in some."""
    return st.integers(0, 5).flatmap(lambda number: st.sampled_from(sensible) if number else odd)


ODD_NAMES = ["-", "s", "s/story.json", "c.jsonl", "ukraine-peace-talks", "http://[", ".", "none"]
odd_names = st.sampled_from(ODD_NAMES) | st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=8
)
odd = odd_names | st.sampled_from(["Ada Quill", "", " ", "\x1b[31m", "\u202e", "2031-05-09", "0000-00-00", "9" * 30])
articles = st.sampled_from(["a.txt", "a.txt", "a.html", "a.json", "-"])

FORMATS = ["", "", "--json", "--jsonl", "--csv", "--plain"]
SHOWN = (
    flags("--evidence")
    | option("--width", mostly("20", "1000"))
    | option("--as-of", mostly("2025-07-20", "today", "9999-12-31", "0001-01-01"))
)
TOLD = (
    option("--published", mostly("2031-05-09", "0001-01-01", "9999-12-31"))
    | option("--publisher", mostly("Marsk Gazette"))
    | option("--title", mostly("Dike holds", "9" * 300))
)
ASKED: dict[str, dict[str, Words]] = {
    **dict.fromkeys(("summary", "timeline", "people", "positions"), SHOWN | TOLD),
    "quotes": SHOWN
    | TOLD
    | flags("--labels")
    | option("--speaker", mostly("mayor", "Ada Quill"))
    | option("--about", mostly("dike", "years"))
    | option("--kind", mostly("direct", "indirect")),
    "figures": SHOWN | TOLD | option("--measure", mostly("killed", "money")),
    "countdown": SHOWN | TOLD | flags("--exit-status", "--watch"),
    "stories": SHOWN,
    "schema": {},
    "new": TOLD
    | flags("--force")
    | option("--to", mostly("kept", "kept", "s", "a.txt", "a.txt/x", "kept/" * 90))
    | option("--id", mostly("dike")),
    "check": SHOWN
    | flags("--strict", "--fix", "--dry-run", "--sarif")
    | option("--report", articles | odd_names)
    | option("--claims", mostly("c.jsonl", "a.json", "-", "s"))
    | option("--rule", mostly("altered", "moved"))
    | option("--ignore", mostly("altered", "moved:q1", ":"))
    | option("--because", mostly("A customary spelling.")),
}
"""The options of each command, each with a strategy for its words; beside them `SHOWN` means one of `FORMATS`."""


@st.composite
def arguments(draw: st.DrawFn) -> tuple[str, ...]:
    """The words of a command line, most of them sensible."""
    command = draw(st.sampled_from(sorted(ASKED)))
    own = ASKED[command]
    chosen = draw(st.lists(st.sampled_from(sorted(own)), max_size=3, unique=True)) if own else []
    line = [command, *(word for name in chosen for word in draw(own[name]))]
    if command == "schema":
        line.append(draw(mostly("story", "quotes", "check", "claims")))
    elif command != "stories":
        line += [name for name in [draw(st.just("") | articles | articles | odd_names)] if name]
    if "--evidence" in own:
        line += [name for name in [draw(st.sampled_from(FORMATS))] if name]
    if draw(st.integers(0, 19)) == 0:
        line.insert(draw(st.integers(1, len(line))), draw(odd | st.sampled_from(["--", "--help", "--no-such", "-h"])))
    return tuple(line)


SETTINGS: dict[str, st.SearchStrategy[str]] = {
    "COLUMNS": st.sampled_from(["0", "1", "20", "80", "9" * 20, "-1", "x"]),
    "TERM": st.sampled_from(["dumb", "unknown", "", "xterm-256color", "x"]),
    "FORCE_COLOR": st.just("1"),
    "NO_COLOR": st.just("1"),
    "BRIEF_STORY": articles | odd_names,
    "XDG_DATA_HOME": st.sampled_from(["relative", "/dev/null", "/proc/self", "x" * 300]),
    "HOME": st.sampled_from(["/dev/null", "relative", "x" * 5000]),
}


class Attack(NamedTuple):
    """One run: arguments, the files of its folder, standard input (None: closed), changes of the environment."""

    arguments: tuple[str, ...]
    files: dict[str, bytes]
    stdin: bytes | None
    changes: dict[str, str]


ATTACKS = st.builds(
    Attack,
    arguments(),
    st.fixed_dictionaries(
        {
            "a.txt": inputs.articles,
            "a.html": inputs.pages,
            "a.json": inputs.ninjs | inputs.stories,
            "c.jsonl": inputs.claims,
            "s/story.json": inputs.stories,
        }
    ),
    st.none() | inputs.anything,
    st.lists(st.sampled_from(sorted(SETTINGS)), max_size=2).flatmap(
        lambda chosen: st.fixed_dictionaries({name: SETTINGS[name] for name in chosen})
    ),
)


class Ended(NamedTuple):
    """How a run ended, and what it wrote; nothing where that went elsewhere."""

    status: int
    out: bytes = b""
    err: bytes = b""


def perform(attack: Attack) -> None:
    """Run the command in this process, in a folder of its own, and hold what must hold."""
    with furnished(attack) as folder, contextlib.chdir(folder):
        before = contents(folder)
        changes = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data"), **attack.changes}
        hold(attack.arguments, run(attack.arguments, attack.stdin, changes), before, folder)


@contextlib.contextmanager
def furnished(attack: Attack) -> Iterator[Path]:
    """A folder with the files of an attack."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        for path, data in attack.files.items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_bytes(data)
        yield folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(words: Sequence[str], stdin: bytes | None = b"", changes: Mapping[str, str] | None = None) -> Ended:
    """Run the command in this process."""
    out, err = io.BytesIO(), io.BytesIO()
    given = None if stdin is None else io.TextIOWrapper(io.BytesIO(stdin))
    with (
        mock.patch.dict(os.environ, changes or {}),
        mock.patch.object(sys, "stdin", given),
        mock.patch.object(sys, "stdout", io.TextIOWrapper(out)) as written,
        mock.patch.object(sys, "stderr", io.TextIOWrapper(err)) as said,
    ):
        status = main(words)
        written.flush()
        said.flush()
        return Ended(status, out.getvalue(), err.getvalue())


PART_FAILED = re.compile(rb"^brief: [\d,]+ of [\d,]+ could not be read$", re.MULTILINE)


def hold(words: Sequence[str], done: Ended, before: dict[str, bytes], folder: Path) -> None:
    """Fails where a law is broken."""
    TALLY[words[0], done.status] += 1
    assert done.status in (0, 1, 2, 3), done
    assert b"Traceback" not in done.err, done
    assert done.status < 2 or done.err != b"", done
    options = words[: words.index("--")] if "--" in words else words
    # Of several that are read, some may fail and the others are shown; one that is named twice is read once.
    is_twice = len(set(options)) < len(options)
    several = PART_FAILED.search(done.err) or (is_twice and done.out == b"[]\n")
    if done.status == 2 or (done.status == 3 and not several):
        assert done.out == b"", done
    elif done.out and not {"--help", "-h"} & set(options):
        hold_format(options, done.out.decode())
    after = contents(folder)
    assert [name for name in after if name.endswith(".new")] == []
    if words[0] == "new":
        hold_new(done, before, after, folder)
    elif words[0] != "check":
        assert after == before


def hold_format(asked: Sequence[str], out: str) -> None:
    """Fails where what is for programs cannot be read by one."""
    if "--json" in asked or "--sarif" in asked or asked[0] == "schema":
        json.loads(out)
    elif "--jsonl" in asked:
        assert all(isinstance(json.loads(line), dict) for line in out.splitlines())
    elif "--csv" in asked:
        assert len({len(row) for row in csv.reader(io.StringIO(out, newline=""), strict=True)}) == 1


def hold_new(done: Ended, before: dict[str, bytes], after: dict[str, bytes], folder: Path) -> None:
    """Fails where half a story was kept, or one that cannot be read, or where somebody else's file is gone."""
    made = {name: data for name, data in after.items() if before.get(name) != data}
    if done.status != 0 or b"Usage" in done.out:
        assert after == before
        return
    assert set(before) <= set(after)
    path = folder / next(name for name in made if name.endswith("story.json"))
    (report,) = json.loads(path.read_bytes())["reports"]
    assert sha256((path.parent / f"{report['id']}.txt").read_bytes()).hexdigest() == report["sha256"]
    for command in ("summary", "check"):
        kept = run((command, str(path), "--json"))
        assert kept.status in (0, 1), kept
        assert json.loads(kept.out)


LOCALES: list[dict[str, str]] = [
    {},
    {"LC_ALL": "C"},
    {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"PYTHONIOENCODING": "ascii"},
    {"PYTHONIOENCODING": "latin-1:strict", "PYTHONUNBUFFERED": "1"},
]
TERMINAL = "a terminal"
STREAMS = ["", "<&-", ">&-", "2>&-", "<&- >&- 2>&-", ">/dev/full", "2>/dev/full", "| true", "2>&1 >&- | true", TERMINAL]
TOLD_BY_PYTHON = re.compile(rb"Traceback|Exception ignored|Fatal Python|KeyboardInterrupt")


class Siege(NamedTuple):
    """An attack on a process of its own: its locale, its streams, whether its folder is gone, a word that is not text.

    `script` and `besiege` say what becomes of them.
    """

    attack: Attack
    locale: dict[str, str]
    streams: str
    is_gone: bool
    word: bytes | None


SIEGES = st.builds(
    Siege,
    ATTACKS,
    st.sampled_from(LOCALES),
    st.sampled_from(STREAMS),
    st.integers(0, 5).map(lambda number: number == 0),
    st.none() | st.none() | st.binary(max_size=4).map(lambda word: word.replace(b"\0", b"")),
)


def besiege(siege: Siege) -> None:
    """Run the command as a shell would, and hold what can be seen of it."""
    attack = siege.attack
    words: list[str | bytes] = [
        *BRIEF,
        *map(os.fsencode, attack.arguments),
        *([siege.word] if siege.word is not None else []),
    ]
    with furnished(attack) as folder:
        before = contents(folder)
        command: list[str | bytes] = ["/bin/sh", "-c", script(siege, folder), "sh", *words]
        surroundings = environment(
            # A pager would wait for keys.
            folder,
            **{"HOME": str(folder), "PYTHONSAFEPATH": "1", "BRIEF_PAGER": "cat", **siege.locale, **attack.changes},
        )
        if siege.streams == TERMINAL:
            done = in_terminal(command, folder, surroundings, is_endless="--watch" in attack.arguments)
        else:
            done = in_pipes(command, attack.stdin or b"", folder, surroundings)
        if "|" in siege.streams:
            done = Ended(int((folder / ".status").read_text()))
            (folder / ".status").unlink()
        assert not TOLD_BY_PYTHON.search(done.out + done.err), done
        if siege.streams:
            TALLY[f"{attack.arguments[0]} {siege.streams}", done.status] += 1
            assert done.status in (0, 1, 2, 3), done
        else:
            hold(attack.arguments, done, before, folder)


def script(siege: Siege, folder: Path) -> str:
    """What the shell is to do: with a pipe, the status of the command itself goes into a file."""
    gone = "mkdir gone; cd gone; rmdir ../gone; " if siege.is_gone else ""
    if "|" not in siege.streams:
        return f'{gone}exec "$@" {siege.streams if siege.streams != TERMINAL else ""}'
    redirected, _, reader = siege.streams.partition("|")
    return f'{gone}{{ "$@" {redirected}; echo $? > {folder}/.status; }} | {reader}'


def in_pipes(command: list[str | bytes], stdin: bytes, folder: Path, surroundings: dict[str, str]) -> Ended:
    """Run a command with pipes for its streams."""
    done = subprocess.run(
        command, input=stdin, capture_output=True, check=False, cwd=folder, env=surroundings, timeout=120
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def in_terminal(command: list[str | bytes], folder: Path, surroundings: dict[str, str], *, is_endless: bool) -> Ended:
    """Run a command with its output on a terminal; what does not end by itself is ended by SIGTERM, and well."""
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=terminal,
        stderr=terminal,
        cwd=folder,
        env=surroundings,
        start_new_session=True,
    )
    os.close(terminal)
    # With its pager, which would keep the terminal open.
    ending = threading.Timer(3 if is_endless else 120, os.killpg, (process.pid, signal.SIGTERM))
    ending.start()
    shown = b""
    with contextlib.suppress(OSError):  # how Linux tells the end of a terminal
        while piece := os.read(screen, 65536):
            shown += piece
    os.close(screen)
    status = process.wait()
    ending.cancel()
    is_ended = is_endless and status in (143, -15)  # while it watched, or before
    return Ended(0 if is_ended else status, shown)
