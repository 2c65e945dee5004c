"""How long commands take to start, and to list a large story, side by side in one run.

    python benchmarks/start.py [--rounds 20] [--python PATH] [--check]

Builds the wheel, installs it into an environment of its own (or takes the one whose Python is given),
and runs each command in turn, round by round, so that whatever else the machine does affects all alike.
Prints medians of processor time in milliseconds, how many times bare Python that is, and each command's
own share: its time beyond the imports of Typer, and of Rich where a person is to see the output. `--check`
exits with 1 when a floor is passed. The article and the claims on it are a sample of `tests/quality`.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
MOST_OWN = 25.0
"""Milliseconds that a command may take beyond the imports of Typer and Rich."""
ARTICLE = ROOT / "tests" / "quality" / "council.txt"
CLAIMS = "claims.jsonl"
MANY = 10_000
MOST_FOR_MANY = 1000.0
"""Milliseconds that listing `MANY` quotations as JSON may take."""


class Case(NamedTuple):
    """Something to run: its name, its arguments, what it is measured against, and the most times bare Python."""

    name: str
    arguments: list[str]
    beyond: str | None = None
    most_times_bare: float | None = None


CASES = (
    Case("python -c pass", ["-c", "pass"]),
    Case("import typer", ["-c", "import typer"]),
    Case("import typer, rich.console", ["-c", "import typer, rich.console"]),
    Case("brief quotes --json", ["-m", "briefcli", "quotes", "--json"], "import typer", 6),
    Case("brief countdown", ["-m", "briefcli", "countdown"], "import typer, rich.console"),
    Case("brief summary", ["-m", "briefcli", "summary"], "import typer, rich.console", 8),
    Case("brief export --to markdown", ["-m", "briefcli", "export", "--to", "markdown"], "import typer"),
    Case("brief export --to jsonld", ["-m", "briefcli", "export", "--to", "jsonld"], "import typer"),
    Case("brief --help", ["-m", "briefcli", "--help"], "import typer"),
    Case("brief quotes ARTICLE --json", ["-m", "briefcli", "quotes", str(ARTICLE), "--json"], None, 12.5),
    Case(
        "brief check --claims --json",
        ["-m", "briefcli", "check", "--claims", CLAIMS, "--report", str(ARTICLE), "--json"],
        None,
        10.5,
    ),
)


def main() -> int:
    """Measure and print; the exit status is 1 when `--check` finds a floor passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--python", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        python = options.python.absolute() if options.python else install(Path(folder))
        passed = report(measure(python, options.rounds), options.rounds)
        many = time_of_many(python, Path(folder))
    print(f"\n{MANY:,} quotations as JSON: {many:.0f} ms, at most {MOST_FOR_MANY:.0f}")
    return 1 if options.check and (passed or many > MOST_FOR_MANY) else 0


def install(folder: Path) -> Path:
    """An environment in a folder with the wheel of this checkout; gives its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", ROOT], check=True, stderr=subprocess.DEVNULL)
    return python


def measure(python: Path, rounds: int) -> dict[str, float]:
    """The median time of each case in milliseconds; the first round warms the caches and does not count."""
    times: dict[str, list[float]] = {case.name: [] for case in CASES}
    with tempfile.TemporaryDirectory() as elsewhere:
        (Path(elsewhere) / CLAIMS).write_text(claims(), encoding="utf-8")
        for number in range(rounds + 1):
            for case in CASES:
                taken = milliseconds([str(python), *case.arguments], Path(elsewhere))
                if number:
                    times[case.name].append(taken)
    return {name: statistics.median(taken) for name, taken in times.items()}


def claims() -> str:
    """A few claims on the article, which stand in it."""
    words = list(re.finditer(r"\S+", ARTICLE.read_text(encoding="utf-8")))
    spans = [(words[first].start(), words[first + 11].end()) for first in range(20, 120, 20)]
    text = ARTICLE.read_text(encoding="utf-8")
    return "".join(json.dumps({"exact": text[start:end]}) + "\n" for start, end in spans)


def milliseconds(command: list[str], folder: Path) -> float:
    """The processor time of a command, which what others do on the machine changes less than its time by the clock."""
    # What earlier runs have compiled is that of this measuring alone; the round that does not count compiles it.
    surroundings = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=folder, env=surroundings)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def time_of_many(python: Path, folder: Path) -> float:
    """The time in milliseconds that a story of many quotations takes, the median of five runs."""
    report = {"id": "gazette", "sha256": "0" * 64, "length": 100 * MANY}
    quotes = [
        {
            "id": f"q{number}",
            "kind": "direct",
            "content": f"This is sentence {number:>6} of very many.",
            "unknown_because": "made for measuring",
            "anchor": {
                "report": "gazette",
                "start": 50 * number,
                "end": 50 * number + len("This is sentence 123456 of very many."),
                "exact": f"This is sentence {number:>6} of very many.",
            },
        }
        for number in range(MANY)
    ]
    story = {"format": 1, "id": "many", "title": "Many", "reports": [report], "quotes": quotes}
    path = folder / "many.json"
    path.write_text(json.dumps(story), encoding="utf-8")
    command = [str(python), "-m", "briefcli", "quotes", str(path), "--json"]
    return statistics.median(milliseconds(command, folder) for _ in range(5))


def report(medians: dict[str, float], rounds: int) -> bool:
    """Print the table; gives whether any floor is passed."""
    bare = medians[CASES[0].name]
    passed = False
    print(f"{f'median of {rounds} runs':<30}{'ms':>7}{'x bare':>9}{'most':>6}{'own ms':>9}{'most':>6}")
    for case in CASES:
        median = medians[case.name]
        own = median - medians[case.beyond] if case.beyond else None
        is_over = (own or 0) > MOST_OWN or median / bare > (case.most_times_bare or median)
        passed = passed or is_over
        print(
            f"{case.name:<30}{median:>7.1f}{median / bare:>9.1f}{case.most_times_bare or '':>6}"
            + (f"{own:>9.1f}{MOST_OWN:>6.0f}" if own is not None else "")
            + ("  over" if is_over else "")
        )
    return passed


if __name__ == "__main__":
    sys.exit(main())
