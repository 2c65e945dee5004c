"""What is no fault of the user ends with 70, one line that says how to report it, and no result.

The defects are real: an installation with a damaged file, a stack and a memory that are too small.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefcli import resources
from door.surroundings import REPORT, ROOT, Ended, environment

ADMITTED = re.compile(
    rf"brief: this is a defect of brief {re.escape(resources.version())}, not yours: \w+ in [a-z_/]+\.py, line \d+\. "
    r"Please report it where you got brief, with the command and what it prints after BRIEF_DEBUG=1\.\n"
)


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    """A copy of the program, to be damaged."""
    shutil.copytree(ROOT / "src" / "briefcli", tmp_path / "copy" / "briefcli")
    shutil.copytree(ROOT / "data", tmp_path / "copy" / "briefcli" / "data")
    return tmp_path / "copy" / "briefcli"


def run(installation: Path, *arguments: str, debug: str | None = None, redirection: str = "") -> Ended:
    folder = installation.parents[1]
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "briefcli", *arguments],
        capture_output=True,
        check=False,
        cwd=folder,
        env=environment(folder, PYTHONPATH=str(installation.parent), BRIEF_DEBUG=debug),
        timeout=60,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


def damage(installation: Path) -> None:
    (installation / "data" / "lexicon" / "en" / "figures.json").write_text("{", encoding="utf-8")


@pytest.mark.parametrize("arguments", [("quotes", str(REPORT), "--json"), ("new", str(REPORT), "--to", "kept")])
@pytest.mark.slow
def test_a_defect_is_admitted_in_one_line(installation: Path, arguments: tuple[str, ...]) -> None:
    assert run(installation, *arguments).status == 0

    shutil.rmtree(installation.parents[1] / "kept", ignore_errors=True)
    damage(installation)
    done = run(installation, *arguments)

    assert (done.status, done.out) == (70, b"")
    assert ADMITTED.fullmatch(done.err.decode())
    assert "DecodeError in extract/text/lexicon.py, line " in done.err.decode()
    assert not (installation.parents[1] / "kept").exists()


@pytest.mark.slow
def test_the_traceback_is_there_for_whoever_asks(installation: Path) -> None:
    damage(installation)
    done = run(installation, "quotes", str(REPORT), debug="1")
    *traceback, last = done.err.decode().splitlines(keepends=True)

    assert (done.status, done.out) == (70, b"")
    assert traceback[0] == "Traceback (most recent call last):\n"
    assert "msgspec.DecodeError: Input data was truncated" in "".join(traceback)
    assert ADMITTED.fullmatch(last)


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full", "<&- >&- 2>&-"])
@pytest.mark.slow
def test_a_defect_that_nobody_can_be_told_has_its_status(installation: Path, redirection: str) -> None:
    damage(installation)

    assert run(installation, "quotes", str(REPORT), redirection=redirection).status == 70


@pytest.mark.parametrize("module", ["cli.py", "views/records.py", "commands/quotes.py", "errors.py"])
@pytest.mark.slow
def test_an_installation_that_lacks_a_part_is_reported(installation: Path, module: str) -> None:
    (installation / module).unlink()
    done = run(installation, "quotes", "--json")

    assert (done.status, done.out) == (70, b"")
    assert re.fullmatch(r"brief: this is a defect of brief.*: ModuleNotFoundError in .*\n", done.err.decode())


# What the command needs is loaded before there is too little of something.
SMALL = """
import sys
from briefcli.cli import main
from briefcli.__main__ import run

main(["quotes", sys.argv[1], "--json"])
{shrink}
sys.argv[1:] = ["quotes", sys.argv[2], "--json"]
run()
"""
SHRINK = {
    "stack": "sys.setrecursionlimit(25)",
    "memory": (
        "import resource; pages = int(open('/proc/self/statm').read().split()[0]);"
        "resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 2**24,) * 2)"
    ),
}


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system does not tell how large a process is")
@pytest.mark.parametrize(("name", "error"), [("stack", "RecursionError"), ("memory", "MemoryError")])
@pytest.mark.slow
def test_too_little_of_something_is_a_defect_too(name: str, error: str, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(REPORT.read_bytes() * 2000)
    command = [sys.executable, "-c", SMALL.format(shrink=SHRINK[name]), str(REPORT), "long.txt"]
    done = subprocess.run(
        command,
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=environment(tmp_path, BRIEF_DEBUG=None),
    )

    assert done.returncode == 70
    assert re.fullmatch(rf"brief: this is a defect of brief.*, not yours: {error} in .*\n", done.stderr.decode())
