#!/usr/bin/env python3
"""Runs `briefcli.extract.figures` over the casualties benchmark, and says how long it took.

    python benchmarks/casualties.py GOLD.jsonl PRED.jsonl

GOLD  the benchmark's format: a line with `id` and `text` for each report; where a text is in capitals, its
      copy in sentence case (`text_sc`) is read.
PRED  is written as its scorer reads it: the killed and the injured. A figure of "killed or injured" is neither.
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from briefcli.extract import figures
from briefcli.extract.figures import FoundFigure

_BOUNDS = {"at least": ">", "more than": ">", "at most": "<", "fewer than": "<", "about": "~"}


def main() -> int:
    """Reads the command line, runs, writes and prints; the exit status."""
    parser = argparse.ArgumentParser(description="predict casualties for a gold file; see the file's docstring")
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    options = parser.parse_args()
    lines = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()]
    figures.find("at least one of 30 people was killed")  # loads the lexicon, which a run does once
    start = time.process_time()
    found = [figures.find(line.get("text_sc") or line["text"]) for line in lines]
    seconds = time.process_time() - start
    with options.predictions.open("w", encoding="utf-8") as file:
        for line, ones in zip(lines, found, strict=True):
            predicted = [_predicted(one) for one in ones if one.measure in ("killed", "injured")]
            file.write(json.dumps({"id": line["id"], "casualties": predicted}) + "\n")
    characters = sum(len(line["text"]) for line in lines)
    print(f"{len(lines)} texts, {characters} characters in {seconds:.2f} s: {characters / seconds:.0f} a second")
    return 0


def _predicted(figure: FoundFigure) -> dict[str, Any]:
    low, high = (figure.low, figure.high) if figure.low is not None else (figure.value, None)
    return {
        "kind": figure.measure,
        "number": None if low is None else float(low),
        "number2": None if high is None else float(high),
        "bound": _BOUNDS.get(figure.bound, "="),
    }


if __name__ == "__main__":
    sys.exit(main())
