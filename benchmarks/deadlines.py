#!/usr/bin/env python3
"""Counts how many deadlines `briefcli.extract.deadlines` finds, in the table of this repository or in one like it.

    python benchmarks/deadlines.py [TABLE.jsonl] [--part test] [--errors]

TABLE is `tests/quality/deadlines.jsonl` where none is given; `tests/quality/README.md` says what is in it. A deadline
is found where it touches the words of the limit, one to one, and is right where its due date and its length are those
of the table. The columns on the right tell, of those that are right, how often who must act, what, who set it, what
happens otherwise and what became of it are right as well: one of the table's words of four letters and more, or nothing
where it has nothing. Times are processor times of one core.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from briefcli.extract import dates, deadlines
from briefcli.extract.deadlines import FoundDeadline
from briefcli.extract.deadlines.due_dates import DueDate
from briefcli.extract.text import marks, paragraphs, sentences
from briefcli.extract.text.offsets import Span

TABLE = Path(__file__).parent.parent / "tests" / "quality" / "deadlines.jsonl"
_FIELDS: dict[str, Callable[[FoundDeadline], Span | None]] = {
    "who": lambda found: found.addressed_to,
    "what": lambda found: found.what,
    "set_by": lambda found: found.set_by,
    "consequence": lambda found: found.consequence,
}


class Score(NamedTuple):
    """How many deadlines the table has, how many are found, on the right words, and right; and of those each field."""

    gold: int
    found: int
    placed: int
    right: int
    fields: dict[str, int]

    @property
    def precision(self) -> float:
        """Percent of those found that are right."""
        return 100 * self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        """Percent of those in the table that are found and right."""
        return 100 * self.right / max(1, self.gold)


class Case(NamedTuple):
    """A text of the table with its deadlines, and what was found in it."""

    row: dict[str, Any]
    found: tuple[FoundDeadline, ...]

    @property
    def text(self) -> str:
        """The text of the row."""
        return str(self.row["text"])


def main() -> int:
    """Reads the command line, counts and prints; the exit status."""
    parser = argparse.ArgumentParser(description="count deadlines; see the file's docstring")
    parser.add_argument("table", type=Path, nargs="?", default=TABLE)
    parser.add_argument("--part", help="count the texts of one part only: develop or test")
    parser.add_argument("--errors", action="store_true", help="print what is missed, wrong or too much")
    options = parser.parse_args()
    rows = load(options.table, options.part)
    deadlines.find("Nobody must leave by Monday.", None)  # loads the lexicon, which a run does once
    cases = [Case(row, find(row)) for row in rows]
    if options.errors:
        for line in errors(cases):
            print(line)
    print(report(score(cases)))
    print(f"{1000 * seconds(rows) / max(1, len(rows)):.2f} ms a text, beyond its sentences and dates")
    return 0


def load(table: Path = TABLE, part: str | None = None) -> list[dict[str, Any]]:
    """The texts of a table, of one part or of all."""
    rows = [json.loads(line) for line in table.read_text("utf-8").splitlines() if line.strip()]
    return [row for row in rows if part in (None, row["part"])]


def find(row: dict[str, Any]) -> tuple[FoundDeadline, ...]:
    """The deadlines found in a text of the table."""
    return deadlines.find(row["text"], _published(row))


def score(cases: list[Case]) -> Score:
    """The counts over all texts."""
    fields = dict.fromkeys((*_FIELDS, "status"), 0)
    placed = right = 0
    for case in cases:
        for gold, found in _pairs(case):
            if found is None:
                continue
            placed += 1
            if not is_right(gold, found.term.due):
                continue
            right += 1
            fields["status"] += gold["status"] == found.status
            for name, field in _FIELDS.items():
                fields[name] += _agrees(gold[name], field(found), case.text)
    gold_count = sum(len(case.row["gold"]) for case in cases)
    return Score(gold_count, sum(len(case.found) for case in cases), placed, right, fields)


def report(counted: Score) -> str:
    """The counts as a table of two lines."""
    names = ["gold", "found", "placed", "right", "P", "R", *counted.fields]
    shares = [f"{100 * count / max(1, counted.right):.0f}" for count in counted.fields.values()]
    numbers = [counted.gold, counted.found, counted.placed, counted.right]
    values = [*map(str, numbers), f"{counted.precision:.1f}", f"{counted.recall:.1f}", *shares]
    widths = [max(len(name), len(value)) + 2 for name, value in zip(names, values, strict=True)]
    lines = ("".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in (names, values))
    return "\n".join(lines)


def errors(cases: list[Case]) -> Iterator[str]:
    """What is missed, wrong or too much, a line each."""
    for case in cases:
        pairs = list(_pairs(case))
        taken = [found for _, found in pairs]
        for gold, found in pairs:
            if found is None:
                yield f"{case.row['id']} missed {gold['exact']!r}: {case.text}"
            elif not is_right(gold, found.term.due):
                due = found.term.due
                yield f"{case.row['id']} {gold['exact']!r} is {gold['due']}, not {written(due)}: {case.text}"
        for found in case.found:
            if not any(found is one for one in taken):
                yield f"{case.row['id']} is none {found.span.of(case.text)!r}: {case.text}"


def is_right(gold: dict[str, Any], due: DueDate) -> bool:
    """Whether a due date and its length are those of the table."""
    return (written(due), due.length) == (gold["due"], gold["length"])


def written(due: DueDate) -> str | None:
    """A due date as the table writes it: a day, a moment, a month, a year."""
    if due.earliest is None or due.latest is None:
        return None
    if due.earliest == due.latest:
        return due.latest.isoformat() + (f"T{due.clock:%H:%M}" if due.clock else "")
    whole_year = (due.earliest.month, due.earliest.day, due.latest.month) == (1, 1, 12)
    return due.latest.isoformat()[: len("2026") if whole_year else len("2026-01")]


def _published(row: dict[str, Any]) -> date | None:
    return date.fromisoformat(row["published"]) if row["published"] else None


def _pairs(case: Case) -> Iterator[tuple[dict[str, Any], FoundDeadline | None]]:
    """Each deadline of the table with the one found on its words."""
    left = list(case.found)
    for gold in case.row["gold"]:
        start = case.text.index(gold["exact"])
        limit = Span(start, start + len(gold["exact"]))
        found = next((one for one in left if one.term.span.touches(limit)), None)
        if found is not None:
            left.remove(found)
        yield gold, found


def _agrees(gold: str | None, found: Span | None, text: str) -> bool:
    if gold is None or found is None:
        return gold is None and found is None
    theirs, mine = ({*re.findall(r"\w{4,}", words.lower())} for words in (gold, found.of(text)))
    return not theirs or not theirs.isdisjoint(mine)


def _divided(text: str) -> list[sentences.Sentence]:
    parted = paragraphs.find(text)
    return sentences.divide(text, parted, marks.find(text, parted))


def seconds(rows: list[dict[str, Any]]) -> float:
    """How long the search takes once sentences and dates are known."""
    known = [
        (row["text"], _divided(row["text"]), list(dates.find(row["text"], _published(row))), _published(row))
        for row in rows
    ]
    start = time.process_time()
    for text, divided, expressions, published in known:
        deadlines.among(text, divided, expressions, published)
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
