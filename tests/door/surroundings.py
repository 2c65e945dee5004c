"""Running the command as a user's shell does: in a process of its own, with any streams and surroundings."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "sample" / "report.txt"
STORY = ROOT / "docs" / "sample" / "story.json"
CLAIMS = b'{"exact": "a matter of days"}\n{"exact": "nobody said this"}\n'
BRIEF = (sys.executable, "-m", "briefcli")

COMMANDS: dict[str, tuple[str, ...]] = {
    "no command": (),
    "help": ("--help",),
    "help of a command": ("check", "--help"),
    "version": ("--version",),
    "completion": ("--show-completion", "bash"),
    "summary": ("summary",),
    "quotes": ("quotes", "--json"),
    "figures": ("figures", "--csv"),
    "countdown": ("countdown",),
    "timeline": ("timeline", "--plain"),
    "people": ("people", "--jsonl"),
    "positions": ("positions",),
    "stories": ("stories",),
    "schema": ("schema",),
    "an article": ("quotes", str(REPORT)),
    "new": ("new", str(REPORT), "--to", "kept"),
    "export": ("export", str(STORY), "--to", "markdown"),
    "check": ("check", str(STORY), "--report", str(REPORT)),
    "check as SARIF": ("check", str(STORY), "--report", str(REPORT), "--sarif"),
    "claims": ("check", "--claims", "claims.jsonl", "--report", str(REPORT)),
}
"""Everything that writes to standard output; `new` and `claims` expect a folder that `furnish` has made."""


class Ended(NamedTuple):
    """How a run ended: its exit status, below 0 the number of a signal, and what it wrote."""

    status: int
    out: bytes
    err: bytes


def furnish(folder: Path) -> Path:
    """A folder with the files that `COMMANDS` read."""
    (folder / "claims.jsonl").write_bytes(CLAIMS)
    return folder


def environment(folder: Path, **changes: str | None) -> dict[str, str]:
    """The environment of the tests, with stories kept in a folder, and with changes; None takes a variable away."""
    told: Mapping[str, str | None] = {
        **os.environ,
        "XDG_DATA_HOME": str(folder / "data"),
        "COLUMNS": None,
        "BRIEF_DEBUG": "1",
        **changes,
    }
    return {name: value for name, value in told.items() if value is not None}


def run(folder: Path, *arguments: str | bytes, stdin: bytes = b"", changes: Mapping[str, str | None] = {}) -> Ended:
    """Run the command in a folder to its end."""
    done = subprocess.run(
        [*BRIEF, *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment(folder, **changes),
        timeout=60,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def in_shell(folder: Path, words: Sequence[str], redirection: str) -> Ended:
    """Run the command in a folder with a redirection of the shell after it, such as `>&-`."""
    done: subprocess.CompletedProcess[bytes] = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", *BRIEF, *words],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment(folder),
        timeout=60,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def start(folder: Path, *arguments: str, **how: Any) -> "subprocess.Popen[bytes]":
    """Start the command in a folder; `how` goes to `subprocess.Popen`."""
    return subprocess.Popen([*BRIEF, *arguments], cwd=folder, env=environment(folder), **how)
