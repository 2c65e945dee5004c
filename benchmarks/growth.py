#!/usr/bin/env python3
"""Does the time that `brief` takes grow as the text does? On texts that are hard to read, and on large broken files.

    python benchmarks/growth.py [WORD …]

Every piece of text in `tests/repeated.py` is read, or claimed, at one length and at eight times that length; so are the
pages of `tests/megabytes.py`; a file of 20 MB and an eighth of it is refused. Prints processor times of one core in
milliseconds, and how many times as long the long one takes. Ends with status 1 where that is more than twenty times, or
where the long one takes more than eight seconds of a machine at the usual pace: a busy or an old one is given as many
more as it needs more for a fixed piece of work. With WORDs, only the rows whose names hold them all.
"""

import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import redirect_stderr, suppress
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import megabytes
import repeated
from briefcli.check.passages import judge
from briefcli.check.source import Source
from briefcli.cli import main as brief
from briefcli.errors import BriefError
from briefcli.extract import dates, deadlines, figures, reading
from briefcli.extract.text import density
from briefcli.store import page

DAY = date(2026, 10, 16)
TIMES = 8
MOST_TIMES = 20
"""What grows with the square of the length takes 64 times as long; the clock of a busy processor is off by half."""
TOO_SHORT = 0.5
"""Seconds below which a time says little."""
MOST_SECONDS = 8.0
"""What is linear but slow: 100,000 characters of nothing but short quotations are 5,000 statements of a millisecond."""
USUAL_PACE = 0.055
"""Seconds that the fixed piece of work takes on the machine for which the limits were set."""
LENGTH = density.ALWAYS_READ // TIMES
"""Characters of the shorter text: the longer one is still read, however little it looks like an article."""
ATTEMPTS = 3
"""What other programs make slow is not slow each time."""
LARGE = 20 * 1024**2
PAGE = 20_000
"""Bytes of the shorter page; the longer one has about as many elements as are read."""


class Row(NamedTuple):
    """Something to read: its name, the shorter text, the longer one, and what reads them."""

    name: str
    short: Any
    long: Any
    read: Callable[[Any], object]


def main(words: list[str]) -> int:
    """Measure and print; the exit status is 1 where a row grows faster than its text."""
    print(f"{'ms':50}{'one':>8}{'eight':>8}{'times':>7}")
    over = 0
    with tempfile.TemporaryDirectory() as folder:
        for row in rows(Path(folder)):
            if all(word in row.name for word in words):
                over += not is_linear(row)
    print(f"\n{over} too slow" if over else "\nAll grow as the text does.")
    return 1 if over else 0


def rows(folder: Path) -> Iterator[Row]:
    """Everything that is measured; a file lies in the folder until the next row."""
    yield from of_texts("read", repeated.QUOTATIONS, LENGTH, reading.read)
    yield from of_texts("dates", repeated.DATES, LENGTH, lambda text: dates.find(text, DAY))
    yield from of_texts("deadlines", repeated.DEADLINES, LENGTH, lambda text: deadlines.find(text, DAY))
    yield from of_texts("figures", repeated.FIGURES, LENGTH, figures.find)
    yield from of_texts("check", repeated.CLAIMS, 5_000, check)
    for name, make in megabytes.PAGES.items():
        yield Row(f"page {name}", make(PAGE).decode(), make(TIMES * PAGE).decode(), read_page)
    for name, made in repeated.FILES.items():
        short, long = folder / "short.json", folder / "long.json"
        short.write_bytes(made(LARGE // TIMES))
        long.write_bytes(made(LARGE))
        yield Row(f"refuse {name}", short, long, refuse)


def of_texts(
    verb: str, pieces: Iterable[str] | Mapping[str, str], length: int, read: Callable[[str], object]
) -> Iterator[Row]:
    """A row for each piece, repeated until the text has so many characters, and eight times as many."""
    named = pieces if isinstance(pieces, Mapping) else {repr(piece): piece for piece in pieces}
    for name, piece in named.items():
        count = length // len(piece)
        yield Row(f"{verb} {name}", piece * count, piece * (TIMES * count), read)


def check(text: str) -> None:
    """Judge claims of about the length of a text, with and without offsets."""
    source = Source("one", text + " end")
    for claim in repeated.claims_on(text):
        judge(claim, None, None, source)
        judge(claim, 1, len(claim) + 1, source, prefix="zz")


def read_page(text: str) -> None:
    """Take the main text out of a page, or refuse it."""
    with suppress(BriefError):
        page.read(text, "a page")


def refuse(path: Path) -> None:
    """Ask for the quotations of a file that is no story."""
    with redirect_stderr(StringIO()):
        assert brief(["quotes", str(path), "--json"]) == 3  # noqa: S101


def is_linear(row: Row) -> bool:
    """Measure and print a row, again where it is over; whether it was within the limits once."""
    for _ in range(ATTEMPTS):
        short, long = seconds(row.read, row.short), seconds(row.read, row.long)
        holds = long <= max(MOST_TIMES * short, TOO_SHORT) and long <= MOST_SECONDS * slowness()
        times = long / max(short, 1e-6)
        print(f"{row.name:50}{1000 * short:8.1f}{1000 * long:8.1f}{times:7.1f}{'' if holds else '  over'}")
        if holds:
            return True
    return False


def slowness() -> float:
    """How many times as long as usual this machine takes just now for what the analysis does most; at least 1."""
    return max(1.0, seconds(count_words, "Ann Doe said on Friday that rain fell on 12 farms. " * 4_000) / USUAL_PACE)


def count_words(text: str) -> dict[str, int]:
    """How often each word stands in a text: patterns, slices and look-ups, and nothing of `brief`."""
    counts: dict[str, int] = {}
    for word in re.finditer(r"\w+", text):
        name = text[word.start() : word.end()].lower()
        counts[name] = counts.get(name, 0) + 1
    return counts


def seconds(read: Callable[[Any], object], text: Any) -> float:
    """The processor time that a reading takes, in seconds."""
    start = time.process_time()
    read(text)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
