#!/usr/bin/env python3
"""Prints our scores on a benchmark next to those of the peers.

    python benchmarks/peers.py KIT PRED [--part dev]

KIT   the folder of the quotation benchmark: its score.py, gold/PART.jsonl and baselines/PART.*.score.json are used;
      or the folder of the figures and dates: its scorers, data/NAME_PART.jsonl and pred/NAME_PART.PEER.jsonl.
PRED  what `benchmarks/quotes.py` wrote for the same part; or a folder with a file NAME_PART.jsonl for each of the
      data that `benchmarks/figures.py`, `casualties.py` or `dates.py` have read.

`benchmarks/tables.py` runs all of them.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

SCORERS = {"newsquant": "score_figures.py", "casualties": "score_casualties.py", "": "score_dates.py"}
"""Which scorer reads the data, by a word of their name; dates are the rest."""

SCORE = re.compile(r"(\S+)\s+(?:P\s+)?([\d.]+)\s+(?:R\s+)?([\d.]+)\s+(?:F1\s+)?([\d.]+)\b")
"""A measure with its precision, recall and F1, as the scorers of figures, casualties and dates print them."""

COLUMNS = ("exact P", "R", "F1", "mention", "name", "of all", "e2e P", "R", "F1", "F1, 5+ words")


def main() -> int:
    """Reads the command line, has the kit's scorer run, and prints one row for each tool."""
    parser = argparse.ArgumentParser(description="our scores beside the peers'; see the file's docstring")
    parser.add_argument("kit", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--part", default="dev")
    options = parser.parse_args()
    if (options.kit / "data").is_dir():
        return _figures_and_dates(options.kit, options.predictions, options.part)
    print(f"{options.part:20s}" + "".join(f"{column:>9s}" for column in COLUMNS[:-1]) + f"{COLUMNS[-1]:>14s}")
    baselines = options.kit / "baselines"
    for path in sorted(baselines.glob(f"{options.part}.*.score.json")):
        name = path.name.split(".")[1]
        shorter = baselines / f"{options.part}.{name}.min5.json"
        print(_row(name, _metrics(path), _metrics(shorter) if shorter.exists() else None))
    ours = [_scored(options.kit, options.part, options.predictions, words) for words in (0, 5)]
    print(_row("brief", *ours))
    return 0


def _figures_and_dates(kit: Path, predictions: Path, part: str) -> int:
    """A table for each of the data that there are predictions for: precision, recall and F1 of every measure."""
    for ours in sorted(predictions.glob(f"*_{part}.jsonl")):
        gold = kit / "data" / ours.name
        scorer = next(name for word, name in SCORERS.items() if word in ours.name)
        peers = sorted((kit / "pred").glob(f"{ours.stem}.*.jsonl"))
        rows = {path.name.split(".")[1]: _printed(kit / scorer, gold, path) for path in peers}
        rows["brief"] = _printed(kit / scorer, gold, ours)
        measures = list(rows["brief"])
        print(f"\n{ours.stem:28s}" + "".join(f"{measure:>17s}" for measure in measures))
        for name, scores in rows.items():
            print(f"{name:28s}" + "".join(f"{'/'.join(scores.get(measure, ())):>17s}" for measure in measures))
    return 0


def _printed(scorer: Path, gold: Path, predictions: Path) -> dict[str, tuple[str, ...]]:
    """What a scorer prints: precision, recall and F1 by measure."""
    command = [sys.executable, str(scorer), str(gold), str(predictions)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {found[1]: found.groups()[1:] for line in lines if (found := SCORE.match(line))}


def _metrics(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    metrics: dict[str, Any] = content.get("metrics", content)
    return metrics


def _scored(kit: Path, part: str, predictions: Path, words: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "score.json"
        gold = kit / "gold" / f"{part}.jsonl"
        command = [sys.executable, str(kit / "score.py"), str(gold), str(predictions)]
        subprocess.run(
            [*command, "--min-words", str(words), "--json", str(result)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        return _metrics(result)


def _row(name: str, scores: dict[str, Any], longer: dict[str, Any] | None) -> str:
    speaker, exact, both = scores["speaker"], scores["exact"], scores["e2e"]
    values = [
        exact["P"],
        exact["R"],
        exact["F1"],
        speaker["mention"],
        speaker["name"],
        speaker["name_of_all"],
    ]
    values += [both["P"], both["R"], both["F1"]]
    last = f"{100 * longer['e2e']['F1']:14.1f}" if longer else f"{'':14s}"
    return f"{name:20s}" + "".join(f"{100 * value:9.1f}" for value in values) + last


if __name__ == "__main__":
    sys.exit(main())
