#!/usr/bin/env python3
"""Runs `briefcli.extract.figures` over sentences of the figures benchmark, and says how long it took.

    python benchmarks/figures.py GOLD.jsonl PRED.jsonl

GOLD  the benchmark's format: a line with `id` and `text` for each sentence.
PRED  is written as its scorer reads it. The benchmark's conventions, where they differ from ours, are
      met here: it counts the lengths of time that place something on the calendar (two years ago), it has a
      percentage as a unit, and writes a share of things as a part of them.
"""

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from briefcli.extract import figures
from briefcli.extract.figures import FoundFigure

_BOUNDS = {
    "exactly": "=",
    "between": "=",
    "at least": ">",
    "more than": ">",
    "at most": "<",
    "fewer than": "<",
    "about": "~",
}

_NAMES = {
    "years of age": "year of age",
    "times": "count",
    "rpm": "revolution per minute",
    "bhp": "brake horsepower",
    "PS": "pound sterling",
    "mAh": "milliampere-hour",
    "ppb": "parts-per-billion",
    "μm": "micrometre",
    "gwh": "gigawatt hour",
    "mg": "milligram",
    "sq m": "square metre",
    "w": "watt",
    "nm": "newton metre",
    "ksi": "kilopound per square inch",
    "mpa": "megapascal",
    "mbps": "megabit per second",
    "m2": "square metre",
    "au$": "australian dollar",
    "a$": "australian dollar",
    "nz$": "new zealand dollar",
    "$us": "dollar",
    "s$": "singaporean dollar",
    "lb-ft": "foot pound-force",
    "km/hr": "kilometre per hour",
    "₹": "indian rupee",
}


def main() -> int:
    """Reads the command line, runs, writes and prints; the exit status."""
    parser = argparse.ArgumentParser(description="predict figures for a gold file; see the file's docstring")
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    options = parser.parse_args()
    lines = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()]
    figures.find("at least one of 30 drones")  # loads the lexicon, which a run does once
    start = time.process_time()
    found = [list(figures.candidates(line["text"])) for line in lines]
    seconds = time.process_time() - start
    with options.predictions.open("w", encoding="utf-8") as file:
        for line, ones in zip(lines, found, strict=True):
            file.write(json.dumps({"id": line["id"], "figures": [_predicted(one) for one in ones]}) + "\n")
    characters = sum(len(line["text"]) for line in lines)
    print(f"{len(lines)} texts, {characters} characters in {seconds:.2f} s: {characters / seconds:.0f} a second")
    return 0


def _predicted(figure: FoundFigure) -> dict[str, Any]:
    low, high = (figure.low, figure.high) if figure.low is not None else (figure.value, None)
    return {
        "value": None if low is None else float(low),
        "value2": None if high is None else float(high),
        "bound": _BOUNDS[figure.bound],
        "unit": _unit(figure),
    }


def _unit(figure: FoundFigure) -> str:
    """The unit as the benchmark calls it, as far as that is only another name."""
    if figure.unit is None:
        return "-"
    if figure.measure == "money" and figure.unit.lower() in ("pound", "pounds"):
        return "pound sterling"  # it has pounds of weight otherwise
    name = _NAMES.get(figure.unit, _NAMES.get(figure.unit.lower(), figure.unit))
    return name if figure.rate is None else f"{name} per {figure.rate.split()[-1]}"


if __name__ == "__main__":
    sys.exit(main())
