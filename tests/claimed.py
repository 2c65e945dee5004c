"""Speakers of claims, checked against a report by the command: for the tables of who may be said to speak."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

Record = dict[str, Any]

WORDS = "We will build the dike"


def judged(brief: Callable[..., Any], folder: Path, report: str, speakers: Sequence[str]) -> list[Record]:
    """What the command prints for each speaker of the words that a report quotes, which stand for SAID in it."""
    said = f"“{WORDS},”" if report.startswith("SAID") else f"“{WORDS}.”"
    (folder / "report.txt").write_text(report.replace("SAID", said), encoding="utf-8")
    return claimed(brief, folder / "report.txt", [{"exact": WORDS, "speaker": one} for one in speakers])


def claimed(brief: Callable[..., Any], report: Path, claims: Sequence[Record]) -> list[Record]:
    """What the command prints for claims on a report."""
    lines = "".join(json.dumps(one) + "\n" for one in claims)
    done = brief("check", "--claims", "-", "--report", str(report), "--jsonl", stdin=lines.encode())
    return [json.loads(line) for line in done.out.splitlines()]
