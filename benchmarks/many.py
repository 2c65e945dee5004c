#!/usr/bin/env python3
"""What `brief` needs for many articles besides the analysis of each, and whether its memory grows with their number.

    python benchmarks/many.py [N …]

For each N (500 and 2,000 where none is given), N articles are made from the samples in `tests/quality`, each with
another number for the small ones and a line of its own, and read twice: by `brief quotes FOLDER --jsonl` as a process
of its own, and by a bare loop over the same files in one process, which reads each and drafts its story. Prints the
processor time of both in seconds, how many times as long the command takes, and its peak memory in MB. Ends with
status 1 where it takes more than 1.1 times as long, or where its memory for the most articles is more than 1.25 times
that for the fewest.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

SAMPLES = Path(__file__).parent.parent / "tests" / "quality"
MOST_TIMES = 1.1
MOST_GROWTH = 1.25
ATTEMPTS = 2
"""What other programs make slow is not slow each time."""

ANALYSIS = """
import sys
from pathlib import Path
from briefcli.extract.draft.story import draft
from briefcli.store import stories
for path in sorted(Path(sys.argv[1]).iterdir()):
    draft(stories.read(str(path)))
"""


class Needed(NamedTuple):
    """What a process needed: seconds of processor time, and megabytes at its peak."""

    seconds: float
    megabytes: float


def write(folder: Path, count: int) -> None:
    """Write a number of articles, no two of them the same."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    for number in range(count):
        text = texts[number % len(texts)]
        digit = str(2 + number % 7)
        turned = re.sub(r"\b[2-8]\b", digit, text)
        own = f"\n\nThe council of Marsk met for the {number + 1}th time, Ada Quill-{number}, its clerk, said.\n"
        (folder / f"{number:05}.txt").write_text(turned + own, encoding="utf-8")


def needed(*command: str) -> Needed:
    """What a command needs, run by this Python."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen([sys.executable, *command], stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return Needed(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main(counts: list[int]) -> int:
    """Measure and print; the status is 1 where a bound is not kept."""
    is_kept = True
    peaks: list[float] = []
    print(f"{'articles':>8} {'analysis s':>11} {'brief s':>9} {'times':>6} {'peak MB':>8}")
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            write(Path(name), count)
            pairs = [
                (needed("-c", ANALYSIS, name), needed("-m", "briefcli", "quotes", name, "--jsonl"))
                for _ in range(ATTEMPTS)
            ]
        analysis, brief = (min(one.seconds for one in side) for side in zip(*pairs, strict=True))
        peaks.append(min(one.megabytes for _, one in pairs))
        is_kept = is_kept and brief / analysis <= MOST_TIMES
        print(f"{count:>8,} {analysis:>11.1f} {brief:>9.1f} {brief / analysis:>6.2f} {peaks[-1]:>8.0f}", flush=True)
    return 0 if is_kept and max(peaks) <= MOST_GROWTH * min(peaks) else 1


if __name__ == "__main__":
    sys.exit(main([int(one) for one in sys.argv[1:]] or [500, 2_000]))
