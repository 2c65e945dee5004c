#!/usr/bin/env python3
"""How fast archives are made, how much memory a worker takes, and whether kills leave the tables as they should be.

    python benchmarks/archive.py rate [ARTICLES]     one core against two workers, side by side; 2,000 articles
    python benchmarks/archive.py kills [TIMES]       killed at random moments and resumed; 50 times
    python benchmarks/archive.py resume [SHARDS]     a finished archive, called again; 2,000 shards
    python benchmarks/archive.py make ARTICLES FOLDER  only write the articles, to try things by hand

The articles are the samples in `tests/quality` with other numbers and a line of their own (`many.py`). `rate` prints
articles a second by the clock, which is what other programs leave of the machine, and by the processor time of all
processes, which they change less. Ends with status 1 where a floor is passed: two workers below 90 % of twice one
core's rate by processor time, 400 MB for a worker, a table that differs, two seconds for a resume.
"""

import filecmp
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import psutil
from many import write

SAMPLED_EVERY = 0.2
LEAST_OF_TWICE = 0.9
MOST_MEGABYTES = 400
MOST_SECONDS = 2.0


class Made(NamedTuple):
    """What making an archive took: seconds by the clock and of processors, the most that a worker held in MB."""

    seconds: float
    processor: float
    megabytes: float


def brief(*arguments: str) -> list[str]:
    """The words that start the command."""
    return [sys.executable, "-m", "briefcli", "archive", *arguments]


def start(*arguments: str) -> "subprocess.Popen[bytes]":
    """Start the command in a session of its own, with its messages thrown away."""
    return subprocess.Popen(
        brief(*arguments), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


def run(*arguments: str) -> None:
    """Run the command to its end, which must be a good one."""
    if status := start(*arguments).wait():
        sys.exit(f"brief archive {' '.join(arguments)} ended with {status}")


def watched(*arguments: str) -> Made:
    """What a run takes, with all that it starts, looked at some times a second."""
    began = time.monotonic()
    process = start(*arguments)
    seen: dict[int, float] = {}
    most = 0.0
    root = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            family = [root, *root.children(recursive=True)]
        except psutil.Error:
            break
        for one in family:
            try:
                times = one.cpu_times()
                seen[one.pid] = max(seen.get(one.pid, 0.0), times.user + times.system)
                if is_reader(one):
                    worker = one.parent()
                    most = max(most, memory(one) + (memory(worker) if worker is not None else 0.0))
            except psutil.Error:
                continue
        time.sleep(SAMPLED_EVERY)
    if process.wait():
        sys.exit(f"brief archive {' '.join(arguments)} ended with {process.returncode}")
    return Made(time.monotonic() - began, sum(seen.values()), most)


def is_reader(process: psutil.Process) -> bool:
    """Whether a process reads articles for a worker, its parent."""
    return "briefcli.archive.analyst" in process.cmdline()


def memory(process: psutil.Process) -> float:
    """What a process holds in MB."""
    return float(process.memory_info().rss) / 1e6


def rate(count: int) -> int:
    """One core against two workers."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "news").mkdir()
        write(folder / "news", count)
        made: dict[int, Made] = {}
        print(f"{'workers':>7} {'seconds':>9} {'a second':>9} {'processor':>10} {'a second':>9} {'MB a worker':>12}")
        for workers in (1, 2):
            made[workers] = one = watched(
                str(folder / "news"), "--to", str(folder / f"facts{workers}"), "--workers", str(workers)
            )
            by_clock, by_processor = count / one.seconds, count / one.processor
            print(
                f"{workers:>7} {one.seconds:>9.1f} {by_clock:>9.1f} {one.processor:>10.1f} {by_processor:>9.1f} "
                f"{one.megabytes:>12.0f}",
                flush=True,
            )
        is_same = same(folder / "facts1", folder / "facts2")
    share = made[1].processor / made[2].processor
    clock = made[1].seconds / made[2].seconds / 2
    print(f"two workers have {share:.0%} of twice one core's rate by processor time, {clock:.0%} by the clock")
    print("the tables are the same" if is_same else "THE TABLES DIFFER")
    most = max(one.megabytes for one in made.values())
    return 0 if is_same and share >= LEAST_OF_TWICE and most <= MOST_MEGABYTES else 1


def same(one: Path, other: Path) -> bool:
    """Whether two archives have the same files, byte for byte."""
    names = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
    others = sorted(path.relative_to(other) for path in other.rglob("*") if path.is_file())
    return names == others and all(filecmp.cmp(one / name, other / name, shallow=False) for name in names)


def kills(times: int) -> int:
    """Kill the client (it has the scheduler), a worker or a reader at random moments; then let it be completed."""
    draw = random.Random(16)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "news").mkdir()
        for number in range(16):
            (folder / "news" / f"{number:02}").mkdir()
            write(folder / "news" / f"{number:02}", 6)
        lines(folder / "news")
        began = time.monotonic()
        run(str(folder / "news"), "--to", str(folder / "undisturbed"), "--workers", "2")
        lasts = time.monotonic() - began
        differing = 0
        for number in range(times):
            facts = folder / f"facts{number}"
            how = ("client", "worker", "reader", "interrupt")[number % 4]
            moment = draw.uniform(0.1, lasts)
            killed = disturbed(how, moment, str(folder / "news"), "--to", str(facts), "--workers", "2")
            run(str(folder / "news"), "--to", str(facts), "--workers", "1")
            is_same = same(folder / "undisturbed", facts)
            differing += not is_same
            told = "same" if is_same else "DIFFERS"
            print(
                f"{number + 1:>3} {how:<9} after {moment:5.1f} s: {killed:<22} {told}",
                flush=True,
            )
    print(f"{times} kills, {differing} archives that differ")
    return 1 if differing else 0


def lines(folder: Path) -> None:
    """Make a file of JSON lines from each folder, so that each is a shard."""
    import json

    for inner in sorted(folder.iterdir()):
        rows = [{"text": path.read_text("utf-8"), "date": "2025-03-04"} for path in sorted(inner.iterdir())]
        for path in inner.iterdir():
            path.unlink()
        inner.rmdir()
        inner.with_suffix(".jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def disturbed(how: str, moment: float, *arguments: str) -> str:
    """Start a run, kill what is named after some seconds, and say how the run ended."""
    process = start(*arguments)
    time.sleep(moment)
    if process.poll() is not None:
        return "was done already"
    if how == "client":
        process.kill()
    elif how == "interrupt":
        os.killpg(process.pid, signal.SIGINT)
    elif (victim := found(process.pid, is_reader_wanted=how == "reader")) is not None:
        victim.kill()
    return f"ended with {process.wait()}"


def found(pid: int, *, is_reader_wanted: bool) -> psutil.Process | None:
    """A worker of a run, or the process that reads for one, if there is one already."""
    try:
        family = psutil.Process(pid).children(recursive=True)
        readers = [one for one in family if is_reader(one)]
        if is_reader_wanted:
            return readers[0] if readers else None
        workers = [one for one in family if one.name().startswith("python") and one not in readers]
        return workers[-1] if workers else None
    except psutil.Error:
        return None


def resume(count: int) -> int:
    """A finished archive of many shards, called again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "news").mkdir()
        text = '{"text": "“The dike will hold,” said Ada Quill, the mayor of Marsk.", "date": "2025-03-04"}\n'
        for number in range(count):
            (folder / "news" / f"{number:05}.jsonl").write_text(text, encoding="utf-8")
        arguments = (str(folder / "news"), "--to", str(folder / "facts"))
        run(*arguments, "--workers", "1")
        took = min(watched(*arguments, "--workers", "2") for _ in range(3))
    print(f"{count:,} shards: {took.seconds:.2f} s by the clock, {took.processor:.2f} of a processor")
    return 0 if took.processor <= MOST_SECONDS else 1


def main(words: list[str]) -> int:
    """Do what is asked for."""
    match words:
        case ["rate", *rest]:
            return rate(int(rest[0]) if rest else 2_000)
        case ["kills", *rest]:
            return kills(int(rest[0]) if rest else 50)
        case ["resume", *rest]:
            return resume(int(rest[0]) if rest else 2_000)
        case ["make", count, folder]:
            Path(folder).mkdir()
            write(Path(folder), int(count))
            return 0
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
