#!/usr/bin/env python3
"""Prints our scores on the quotation benchmark next to those of the peers.

    python benchmarks/peers.py KIT PRED.jsonl [--part dev]

KIT   the benchmark's folder: its score.py, gold/PART.jsonl and baselines/PART.*.score.json are used.
PRED  what `benchmarks/quotes.py` wrote for the same part.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

COLUMNS = ("exact P", "R", "F1", "mention", "name", "of all", "e2e P", "R", "F1", "F1, 5+ words")


def main() -> int:
    """Reads the command line, has the kit's scorer run, and prints one row for each tool."""
    parser = argparse.ArgumentParser(description="our scores beside the peers'; see the file's docstring")
    parser.add_argument("kit", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--part", default="dev")
    options = parser.parse_args()
    print(f"{options.part:20s}" + "".join(f"{column:>9s}" for column in COLUMNS[:-1]) + f"{COLUMNS[-1]:>14s}")
    baselines = options.kit / "baselines"
    for path in sorted(baselines.glob(f"{options.part}.*.score.json")):
        name = path.name.split(".")[1]
        shorter = baselines / f"{options.part}.{name}.min5.json"
        print(_row(name, _metrics(path), _metrics(shorter) if shorter.exists() else None))
    ours = [_scored(options.kit, options.part, options.predictions, words) for words in (0, 5)]
    print(_row("brief", *ours))
    return 0


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
