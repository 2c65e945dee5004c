#!/usr/bin/env python3
"""How long `brief check --claims` takes for thousands of claims, as a process of its own, reading included.

    python benchmarks/claims.py [WORD …] [--check]

Two thousand claims that name no report are checked against fifty reports, and ten thousand against one report of a
megabyte in which nothing is repeated: at their offsets, with offsets that are one character off, and with a word of
theirs exchanged. Reports and claims are made of invented sentences (`statements.py`). Prints the processor time in
seconds beyond that of a single claim on a short report, and how many claims were accepted. With WORDs, only the rows
whose names hold them all. `--check` ends with 1 where a limit is passed, or a true claim in twenty was not accepted.
"""

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import statements

MEGABYTE = 1_000_000
REPORTS = 50
_REPORT_CHARACTERS = 4_500
_FEWEST_TRUE = 0.95
"""The share of true claims that must be accepted: some of those drawn leave out a word that reverses them."""

Fields = dict[str, Any]


class Row(NamedTuple):
    """Something to measure: its name, its reports and claims, whether these are true, and the most seconds."""

    name: str
    reports: list[str]
    claims: list[Fields]
    are_true: bool
    most_seconds: float


class Run(NamedTuple):
    """What a run took and gave: processor seconds, and the share of claims that were accepted."""

    seconds: float
    accepted: float


def main() -> int:
    """Measure and print; the exit status is 1 when `--check` finds a limit passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    over = 0
    print(f"{'processor seconds':52}{'s':>7}{'most':>7}{'accepted':>10}")
    with tempfile.TemporaryDirectory() as name:
        start = run(Path(name), ["Ada Quill spoke in Marsk."], [{"exact": "Ada Quill spoke"}]).seconds
        for row in rows(random.Random(7)):
            if all(word in row.name for word in options.words):
                done = run(Path(name), row.reports, row.claims)
                is_right = done.accepted >= _FEWEST_TRUE if row.are_true else done.accepted < 1 - _FEWEST_TRUE
                is_over = done.seconds - start > row.most_seconds or not is_right
                over += is_over
                told = f"{done.seconds - start:7.2f}{row.most_seconds:7.1f}{done.accepted:10.1%}"
                print(f"{row.name:52}{told}{'  over' if is_over else ''}", flush=True)
    return 1 if options.check and over else 0


def rows(rng: random.Random) -> Iterator[Row]:
    """What is measured."""
    reports = [text(rng, _REPORT_CHARACTERS) for _ in range(REPORTS)]
    claims = [passage(rng, rng.choice(reports)) for _ in range(2_000)]
    unplaced = [{"exact": one["exact"]} for one in claims]
    yield Row("2,000 true claims, no report, 50 reports", reports, unplaced, True, 1.5)
    yield Row("2,000 altered claims, no report, 50 reports", reports, altered(unplaced), False, 15.0)
    large = text(rng, MEGABYTE)
    facts = [passage(rng, large) for _ in range(10_000)]
    shifted = [{**one, "start": one["start"] + 1, "end": one["end"] + 1} for one in facts]
    yield Row("10,000 facts at their offsets, 1 MB", [large], facts, True, 2.0)
    yield Row("10,000 facts one character off, 1 MB", [large], shifted, True, 2.5)
    yield Row("10,000 facts with a word exchanged, 1 MB", [large], altered(facts), False, 15.0)


def text(rng: random.Random, length: int) -> str:
    """So many characters of invented statements, no two of them about the same people and places."""
    parts: list[str] = []
    size = 0
    while size < length:
        made = [one.text for one in statements.make(rng, statements.Names(rng))]
        rng.shuffle(made)
        parts += made
        size += sum(map(len, made))
    return "\n\n".join(parts)[:length]


def passage(rng: random.Random, report: str) -> Fields:
    """A claim of 8 to 25 whole words of a report, within a paragraph, at their offsets."""
    while True:
        start = report.find(" ", rng.randrange(len(report) - 400)) + 1
        end = report.find("\n", start)
        words = list(re.finditer(r"\S+", report[start : end if end >= 0 else len(report)]))
        if len(words) >= 8:
            end = start + words[min(len(words), 25) - 1].end()
            return {"exact": report[start:end], "start": start, "end": end}


def altered(claims: list[Fields]) -> list[Fields]:
    """The claims with a word in the middle exchanged for one that stands in no report."""
    return [{**one, "exact": exchanged(one["exact"])} for one in claims]


def exchanged(exact: str) -> str:
    """Some words with the middle one exchanged."""
    words = exact.split(" ")
    words[len(words) // 2] = "zebra"
    return " ".join(words)


def run(folder: Path, reports: list[str], claims: list[Fields]) -> Run:
    """One run of the command on claims and reports."""
    listed = folder / "claims.jsonl"
    listed.write_text("".join(json.dumps(one) + "\n" for one in claims), "utf-8")
    handed: list[str] = []
    for number, report in enumerate(reports):
        path = folder / f"report-{number}.txt"
        path.write_text(report, "utf-8")
        handed += "--report", str(path)
    printed = folder / "verdicts.jsonl"
    with printed.open("wb") as out:
        command = [sys.executable, "-m", "briefcli", "check", "--claims", str(listed), *handed, "--jsonl"]
        process = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"brief ended with {process.returncode}")
    verdicts = [json.loads(line)["accepted"] for line in printed.read_text("utf-8").splitlines()]
    return Run(usage.ru_utime + usage.ru_stime, sum(verdicts) / len(verdicts))


if __name__ == "__main__":
    sys.exit(main())
