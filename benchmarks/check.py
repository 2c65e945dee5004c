#!/usr/bin/env python3
"""Gives `brief check --claims` true and false claims by the hundred thousand, and counts what it says about them.

    python benchmarks/check.py [--texts FOLDER] [--seed 7] [--passages 205] [--statements 1000] [--rest]

Passages of 8 to 60 words are taken from the sample articles of `tests/quality`, and from those in FOLDER (any
`*.txt`) where it is given. They are made false (`falsehoods.py`), cut, joined and exchanged for look-alikes
(`articles.py`). Statements of invented places, made again `--statements` times, hold what articles seldom have:
numbers of every make, negations, rows and items (`statements.py`). That a false claim does not happen to be true is
checked by code other than the product's. Each claim is given with offsets (none, true, or counted in another way),
a prefix and a suffix, or without, at random; the command reads them from a file, as a user's.

`--rest` also runs `edits.py`: anchors on texts that were edited since, a peer on the same passages, and how fast it is.
The exit status is 1 where a false claim was accepted, or more than one true claim in a thousand was refused.
"""

import argparse
import contextlib
import io
import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import articles
import edits
import statements
from articles import Article, Claim, Report

from briefcli.cli import main as brief

MOST_REFUSED = 0.001
"""The share of true claims that may be refused."""
_CONTEXT = 24


def main() -> int:
    """Reads the command line, runs and prints; the exit status is 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description="how claims are judged; see the file's docstring")
    parser.add_argument("--texts", type=Path, help="a folder of further articles")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--passages", type=int, default=205, help="passages of each article")
    parser.add_argument("--statements", type=int, default=1000, help="times that each kind of statement is made")
    parser.add_argument("--rest", action="store_true", help="edited texts, the peer and the speed, too")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    found = [Article(number, text) for number, text in enumerate(articles.texts(options.texts))]
    print(f"{len(found)} articles, {sum(len(one.text) for one in found):,} characters, seed {options.seed}")
    false = Tally("false claims", "accepted", expected=False)
    true = Tally("true claims", "refused", expected=True)
    for one in found:
        passages = one.passages(rng, options.passages)
        for report in articles.false(rng, one, passages, rng.choice(found)):
            false.add(report, rng)
        for report in articles.true(rng, one, passages):
            true.add(report, rng)
    for _ in range(options.statements):
        _add_statements(rng, false, true)
    false.print()
    true.print()
    broken = false.wrong.total() > 0 or true.wrong.total() > MOST_REFUSED * true.judged.total()
    return int((edits.report(rng, found) if options.rest else False) or broken)


def _add_statements(rng: random.Random, false: "Tally", true: "Tally") -> None:
    """One report of all statements, in which no two have a name in common."""
    made = list(statements.make(rng, statements.Names(rng)))
    rng.shuffle(made)
    text = "\n\n".join(one.text for one in made)
    for tally, claims in (
        (false, (claim for one in made for claim in one.false)),
        (true, (c for one in made for c in one.true)),
    ):
        placed = [
            Claim(kind, _placed(fields, text), "any") for kind, fields in claims if text.count(fields["exact"]) < 2
        ]
        tally.add(Report(text, placed), rng)


def _placed(fields: dict[str, Any], text: str) -> dict[str, Any]:
    start = text.find(fields["exact"])
    return {**fields, "start": start, "end": start + len(fields["exact"])} if start >= 0 else fields


class Tally:
    """How many claims of each kind were judged, wrongly judged, and named right."""

    def __init__(self, title: str, wrong: str, *, expected: bool) -> None:
        self._title, self._wrong, self._expected = title, wrong, expected
        self.judged: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self._named: Counter[str] = Counter()

    def add(self, report: Report, rng: random.Random) -> None:
        """Has the claims on a report judged, each in a few of the ways in which it may be given."""
        given = [
            one if one.placed else one._replace(fields=_given(rng, one.fields, report.text)) for one in report.claims
        ]
        for claim, record in zip(given, judged(report.text, (one.fields for one in given)), strict=True):
            self.judged[claim.kind] += 1
            self._named[claim.kind] += is_named(claim, record)
            if record["accepted"] is not self._expected:
                self.wrong[claim.kind] += 1
                self._complain(claim, record)

    def print(self) -> None:
        """Prints a row for each kind."""
        last = "" if self._expected else f"{'named right':>13s}"
        print(f"\n{self._title:44s}{'judged':>9s}{self._wrong:>10s}{last}")
        for kind, count in [*sorted(self.judged.items()), ("all", self.judged.total())]:
            wrong, right = (
                (self.wrong[kind], self._named[kind]) if kind != "all" else (self.wrong.total(), self._named.total())
            )
            print(f"{kind:44s}{count:9,d}{wrong:10,d}" + ("" if self._expected else f"{right / count:12.2%}"))
        print(f"{len(self.judged)} kinds")

    def _complain(self, claim: Claim, record: dict[str, Any]) -> None:
        """Says on standard error which kind it was, but not the words, which may belong to others."""
        if self.wrong.total() <= 20:
            fields = ", ".join(sorted(claim.fields))
            found = record["found"] and (record["found"]["start"], record["found"]["end"])
            print(f"{self._wrong}: {claim.kind}, {record['verdict']} at {found}, given {fields}", file=sys.stderr)


def _given(rng: random.Random, fields: dict[str, Any], text: str) -> dict[str, Any]:
    """A claim with its offsets as somebody might give them, and with the words around it or without."""
    start, end = fields.get("start"), fields.get("end")
    given = {name: value for name, value in fields.items() if name not in ("start", "end")}
    if start is None or end is None:
        return given
    given |= rng.choice(
        (
            {},
            {"start": start, "end": end},
            {"start": start, "end": end},
            {"start": start},
            {"end": end},
            {"start": start + 1, "end": end + 1},
            {"start": start, "end": end - 1},
            {"start": len(text[:start].encode()), "end": len(text[:end].encode())},
        )
    )
    if "prefix" not in fields and text[start:end] == fields["exact"]:
        given |= rng.choice(({}, {}, {"prefix": text[:start][-_CONTEXT:]}, {"suffix": text[end:][:_CONTEXT]}))
    return given


def judged(text: str, claims: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What the command says about claims on a text, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        report, listed = Path(folder) / "report.txt", Path(folder) / "claims.jsonl"
        report.write_bytes(text.encode())
        listed.write_text("".join(json.dumps(one) + "\n" for one in claims), encoding="utf-8")
        written = io.BytesIO()
        with contextlib.redirect_stdout(io.TextIOWrapper(written, encoding="utf-8")):
            with contextlib.redirect_stderr(io.StringIO()):
                brief(["check", "--claims", str(listed), "--report", str(report), "--jsonl"])
            sys.stdout.flush()
            data = written.getvalue()
    return (json.loads(line) for line in data.splitlines())


def is_named(claim: Claim, record: dict[str, Any]) -> bool:
    """Whether a verdict on a false claim says what is wrong with it."""
    if claim.named in {"absent", "ambiguous"}:
        return bool(record["words"] == claim.named)
    if claim.named == "any" and record["doubts"]:
        return True
    changes = record["changes"]
    if claim.join is not None:
        at_join = any(one["expected_start"] - 2 <= claim.join <= one["expected_end"] + 2 for one in changes)
        return at_join or len(record["places"]) > 1
    touched = {kind for one in changes for kind in (one["kind"], *one["also"])}
    return bool(changes) and (claim.named == "any" or claim.named in touched)


if __name__ == "__main__":
    sys.exit(main())
