#!/usr/bin/env python3
"""Runs `briefcli.extract.dates` over a gold file of the date benchmark, and says how fast it was.

Times are processor times of one core.

    python benchmarks/dates.py GOLD.jsonl PRED.jsonl

GOLD  a line {"id", "text", "dct"} for each text; dct is the day of publication.
PRED  is written as the benchmark's scorer reads it: {"id", "dates": [{"start", "end", "value"}]}.

The benchmark annotates the two ends of a range as two expressions, so ranges are written as their ends; it counts
decades in years (P2DE is P20Y), and takes the first nine months of 1997 for a length of time and a year.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from briefcli.extract import dates
from briefcli.extract.dates import Expression
from briefcli.extract.dates.forms import reporting

EVERY = {"XXXX-XX-XX": "P1D", "XXXX-WXX": "P1W", "XXXX-XX": "P1M", "XXXX": "P1Y"}


def main() -> int:
    """Reads the command line, runs, writes and prints; the exit status."""
    parser = argparse.ArgumentParser(description="predict dates for a gold file; see the file's docstring")
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    options = parser.parse_args()
    articles = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()]
    dates.find("on Friday")  # loads the lexicon, which a run does once
    start = time.process_time()
    found = [dates.find(article["text"], _day(article.get("dct"))) for article in articles]
    seconds = time.process_time() - start
    with options.predictions.open("w", encoding="utf-8") as file:
        for article, expressions in zip(articles, found, strict=True):
            file.write(
                json.dumps({"id": article["id"], "dates": list(_predicted(expressions, article["text"]))}) + "\n"
            )
    characters = sum(len(article["text"]) for article in articles)
    print(f"{len(articles)} texts in {seconds:.2f} s: {characters / max(seconds, 1e-9):,.0f} characters a second")
    return 0


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _predicted(expressions: Iterable[Expression], text: str) -> Iterator[dict[str, Any]]:
    for expression in expressions:
        if expression.rule == reporting.MONTHS_OF_YEAR.name:
            yield from _months_of_year(expression, text)
        elif expression.ends:
            yield from _predicted(expression.ends, text)
        else:
            yield {"start": expression.span.start, "end": expression.span.end, "value": _value(expression, text)}


def _months_of_year(expression: Expression, text: str) -> Iterator[dict[str, Any]]:
    """The first nine months of 1997: a length of time and a year."""
    start, end = expression.span
    middle = text.index(" of ", start, end)
    (length,) = dates.find(text[start:middle])
    year = expression.earliest.year if expression.earliest else None
    yield {"start": start, "end": middle, "value": length.value}
    yield {"start": middle + len(" of "), "end": end, "value": str(year)}


def _value(expression: Expression, text: str) -> str | None:
    """The value as the benchmark names it: a decade is ten years there, and "every week" is a set of P1W."""
    value = expression.value or ""
    if expression.type == "SET" and (repeated := EVERY.get(value)) and text[expression.span.start] in "Ee":
        return repeated
    decades = re.fullmatch(r"P(\d+)DE", value)
    return f"P{decades[1]}0Y" if decades else expression.value


if __name__ == "__main__":
    sys.exit(main())
