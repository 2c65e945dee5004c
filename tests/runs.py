"""Running the real command, many times and in many ways: to its end, killed at a moment, several at once.

`command` is what a user's shell would start. A `Nursery` is one process that has loaded the program, and has a child
of its own for every run: so a run takes hundredths of a second, and a kill falls into the writing rather than into the
loading.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

NURSERY = """
import ctypes, json, os, resource, signal, sys, time, traceback

import briefcli
from briefcli.cli import main
import briefcli.check.rules, briefcli.commands.check, briefcli.commands.new, briefcli.extract.draft.story
import briefcli.store.articles, briefcli.store.encoding, briefcli.store.keeping, briefcli.views.terminal

# What the analysis loads when it first meets something is loaded once here, not in every child.
briefcli.read("Ann Doe of Marsk said on Friday: “We must go by July.” Nine people died.").to_records("figures")

CHANGES = {"open", "os.mkdir", "os.link", "os.rename", "os.remove", "os.chmod", "os.chown", "fcntl.flock"}

def die_before_change(number):
    left = number
    writing = False
    def hook(event, arguments):
        nonlocal left, writing
        writing = writing or event in ("os.mkdir", "fcntl.flock")
        if writing and event in CHANGES:
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(hook)

def be_bound_by_permissions():
    # Even root is, once it has put down all capabilities (capset(2), version 3 of the interface).
    capset = ctypes.CDLL(None, use_errno=True).capset
    if capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()):
        raise OSError(ctypes.get_errno(), "capset")

def child(arguments, start, wanted, stdout, stderr):
    os.chdir(wanted["folder"])
    os.dup2(os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 1)
    os.dup2(os.open(stderr, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    while time.monotonic() < start:
        pass
    if wanted["bound"]:
        be_bound_by_permissions()
    if wanted["largest"] is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (wanted["largest"], wanted["largest"]))
    if wanted["die_before"]:
        die_before_change(wanted["die_before"])
    try:
        status = main(arguments)
        sys.stdout.flush()
        os._exit(status)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(99)

for line in sys.stdin:
    wanted = json.loads(line)
    start = time.monotonic() + 0.002 * (len(wanted["runs"]) > 1)
    children = []
    for number, arguments in enumerate(wanted["runs"]):
        process = os.fork()
        if not process:
            child(arguments, start, wanted, *wanted["streams"][number])
        children.append(process)
    if wanted["die_after"] is not None:
        time.sleep(wanted["die_after"])
        for process in children:
            os.kill(process, signal.SIGKILL)
    print(json.dumps([os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in children]), flush=True)
"""


class Ended(NamedTuple):
    """How a run ended: its exit status, or the number of the signal below 0, and what it wrote."""

    status: int
    out: str
    err: str


def command(*arguments: str) -> list[str]:
    """The words that start the program in a process of its own."""
    return [sys.executable, "-m", "briefcli", *arguments]


def run(*arguments: str, **how: object) -> Ended:
    """Run the command to its end; `how` goes to `subprocess.run`."""
    done = subprocess.run(command(*arguments), capture_output=True, check=False, **how)  # type: ignore[call-overload]
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())


def start(*arguments: str, **how: object) -> "subprocess.Popen[str]":
    """Start the command; `how` goes to `subprocess.Popen`."""
    pipe = subprocess.PIPE
    return subprocess.Popen(command(*arguments), stdout=pipe, stderr=pipe, text=True, **how)  # type: ignore[call-overload,no-any-return]


class Nursery:
    """A process that has loaded the program and has children that run it; to be used with `with`.

    `data` is the data home of its runs.
    """

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self.data = scratch / "data"
        scratch.mkdir()
        self._process = subprocess.Popen(
            [sys.executable, "-c", NURSERY],
            env={**os.environ, "XDG_DATA_HOME": str(self.data)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()

    def run(
        self,
        folder: Path,
        *runs: Sequence[str],
        die_before: int | None = None,
        die_after: float | None = None,
        bound: bool = False,
        largest: int | None = None,
    ) -> tuple[Ended, ...]:
        """Run the program in a folder with each list of arguments, all at once.

        Each is killed before its change of files with a number, from 1, or after so many seconds, where one is given;
        `bound` says that permissions bind it, as they do not bind root, `largest` how many bytes a file may have.
        """
        streams = [[str(self._scratch / f"{number}.{name}") for name in ("out", "err")] for number in range(len(runs))]
        wanted = {
            "folder": str(folder),
            "runs": runs,
            "die_before": die_before,
            "die_after": die_after,
            "bound": bound,
            "largest": largest,
            "streams": streams,
        }
        for name in (name for names in streams for name in names):
            Path(name).write_bytes(b"")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(wanted) + "\n")
        self._process.stdin.flush()
        statuses = json.loads(self._process.stdout.readline())
        return tuple(
            Ended(status, *(Path(name).read_text("utf-8") for name in names))
            for status, names in zip(statuses, streams, strict=True)
        )
