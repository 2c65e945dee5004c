#!/usr/bin/env python3
"""Runs every benchmark that is at hand, and prints our scores beside the peers'.

    python benchmarks/tables.py SHARED [--part dev]

SHARED  the folder that holds `quotes` and `figures-and-dates`, each as its own README describes it.

How fast each run was stands above its table.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCRIPTS = {"newsquant": "figures.py", "casualties": "casualties.py", "": "dates.py"}
"""Which script reads the data, by a word of their name; dates are the rest."""


def main() -> int:
    """Reads the command line, runs the scripts and prints their tables; the exit status."""
    parser = argparse.ArgumentParser(description="all our scores beside the peers'; see the file's docstring")
    parser.add_argument("shared", type=Path)
    parser.add_argument("--part", default="dev")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _quotes(options.shared / "quotes", options.part, Path(folder))
        _figures_and_dates(options.shared / "figures-and-dates", options.part, Path(folder))
    if (HERE / "deadlines.py").exists():
        _run("deadlines.py")
    return 0


def _quotes(kit: Path, part: str, folder: Path) -> None:
    gold = kit / "gold" / f"{part}.jsonl"
    if gold.exists():
        _run("quotes.py", gold, folder / "quotes")
        _run("peers.py", kit, folder / "quotes", "--part", part)


def _figures_and_dates(kit: Path, part: str, folder: Path) -> None:
    for gold in sorted((kit / "data").glob(f"*_{part}.jsonl")):
        script = next(name for word, name in SCRIPTS.items() if word in gold.name)
        if (HERE / script).exists():
            print(f"{gold.stem}: ", end="", flush=True)
            _run(script, gold, folder / gold.name)
    if kit.is_dir():
        _run("peers.py", kit, folder, "--part", part)


def _run(script: str, *words: Path | str) -> None:
    subprocess.run([sys.executable, str(HERE / script), *map(str, words)], check=True)


if __name__ == "__main__":
    sys.exit(main())
