"""What other systems do otherwise, as far as it can be tried on this one: encodings, processes, paths."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = "docs/sample"
STRICT = ("-X", "warn_default_encoding", "-W", "error::EncodingWarning")
SPAWNING = """
import multiprocessing, sys
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    from briefcli.cli import main
    sys.exit(main(sys.argv[1:]))
"""


def python(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.slow
def test_no_file_is_opened_in_an_encoding_that_depends_on_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("EDITOR", "true")
    report, handed = f"{SAMPLE}/report.txt", ("--report", f"{SAMPLE}/report.txt")
    runs = (
        *(("summary",), ("quotes", report), ("countdown",), ("people", "tests/quality/bypass.txt", report)),
        *(("schema", "quotes"), ("help", "check"), ("new", report, "--id", "ferry"), ("stories",), ("check", "ferry")),
        *(("export", "ferry", "--to", form, "-o", tmp_path / form) for form in ("page", "markdown", "jsonld", "ics")),
        *(("check", "--claims", f"{SAMPLE}/claims.jsonl", *handed), ("edit", "ferry"), ("remove", "ferry", "--yes")),
        ("check", f"{SAMPLE}/draft.md", "--against", report, "--sarif"),
        ("quotes", report, "tests/quality/bypass.txt", "--jobs", "2", "--csv", "-o", tmp_path / "quotes.csv"),
    )

    done = {run: python(*STRICT, "-m", "briefcli", *run) for run in runs}

    assert {run: one.stderr for run, one in done.items() if one.returncode not in (0, 1)} == {}
    assert [run for run, one in done.items() if "EncodingWarning" in one.stderr] == []


@pytest.mark.slow
def test_processes_are_started_as_on_windows_and_macos(tmp_path: Path) -> None:
    (tmp_path / "spawning.py").write_text(SPAWNING, encoding="utf-8")
    asked = ("quotes", f"{SAMPLE}/report.txt", "tests/quality/bypass.txt", "--jsonl")

    spawned, alone = python(tmp_path / "spawning.py", *asked, "--jobs", "2"), python("-m", "briefcli", *asked)

    # On a busy machine a line says every ten seconds how far it is.
    told = [line for line in spawned.stderr.splitlines() if " seconds left" not in line]
    assert (spawned.returncode, told, spawned.stdout) == (0, [], alone.stdout)


def test_code_hosts_find_a_file_on_a_drive() -> None:
    matcher = json.loads((ROOT / ".github" / "brief-matcher.json").read_text(encoding="utf-8"))
    (pattern,) = matcher["problemMatcher"][0]["pattern"]
    found = re.match(pattern["regexp"], r"C:\drafts\wall.md:3:1: error: “Two people”: it is “two” [figure-bound]")

    assert found is not None
    assert (found[pattern["file"]], found[pattern["line"]]) == (r"C:\drafts\wall.md", "3")
