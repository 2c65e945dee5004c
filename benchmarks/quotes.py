#!/usr/bin/env python3
"""Runs `briefcli.extract` over a gold file of the quotation benchmark, and says how long it took.

Times are processor times of one core.

    python benchmarks/quotes.py GOLD.jsonl PRED.jsonl [--root DIR] [--stages]

GOLD  the benchmark's format: its README says where texts lie relative to the gold file.
PRED  is written as the benchmark's scorer reads it: the quotations word for word. The benchmark knows one
      speaker for each, the outermost, so that is the one who relays the words where somebody does.

Reported speech, which that scorer leaves out, is measured here against the gold of kind `indirect`: a
prediction is right when its content overlaps a gold content by at least 0.8 (characters shared by
characters covered, one to one) and its mention touches a head of that gold source. `--stages` says where
the time goes.
"""

import argparse
import gc
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from briefcli.extract import reading
from briefcli.extract.article import Parts
from briefcli.extract.draft.story import read
from briefcli.extract.quotation import Quotation
from briefcli.extract.speech import context, reported
from briefcli.extract.text import marks, paragraphs, sentences
from briefcli.extract.text.offsets import Span

OVERLAP = 0.8
_PUBLISHED = "2016-01-01"
"""A day to count dates from; which one makes no difference to the time."""


class Score(NamedTuple):
    """Counts over all articles: gold and predicted contents, contents found, and those with the right source."""

    gold: int
    predicted: int
    found: int
    right: int


def main() -> int:
    """Reads the command line, runs, writes and prints; the exit status."""
    options = _options()
    root = options.root or options.gold.resolve().parent.parent
    articles = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line.strip()]
    texts = [_text(root / article["text_file"]) for article in articles]
    read(texts[0] if texts else "", _PUBLISHED)  # loads the word lists, which a run does once
    gc.freeze()  # the command runs without the collector, too (docs/speed.md)
    seconds, found = _timed(lambda text: reading.read(text, indirect=False).quotations, texts)
    with options.predictions.open("w", encoding="utf-8") as file:
        for article, quotations in zip(articles, found, strict=True):
            file.write(json.dumps(_prediction(article["id"], quotations)) + "\n")
    print(
        f"{len(texts)} articles in {seconds:.2f} s: {len(texts) / seconds:.0f} articles a second for people and quotes"
    )
    seconds, found = _timed(reading.find, texts)
    print(f"with reported speech: {len(texts) / seconds:.0f} articles a second")
    seconds, _ = _timed(lambda text: len(read(text, _PUBLISHED).quotes), texts)
    print(f"all nouns, as `brief` drafts a story: {len(texts) / seconds:.0f} articles a second")
    print(f"largest memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB, texts included")
    _print_indirect(_score(articles, found))
    if options.stages:
        _print_stages(texts)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="predict quotations for a gold file; see the file's docstring")
    parser.add_argument("gold", type=Path)
    parser.add_argument("predictions", type=Path)
    parser.add_argument("--root", type=Path, help="the folder that the gold's text_file starts from")
    parser.add_argument("--stages", action="store_true", help="print where the time goes")
    return parser.parse_args()


def _text(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def _timed(work: Callable[[str], Any], texts: list[str]) -> tuple[float, list[Any]]:
    start = time.process_time()
    results = [work(text) for text in texts]
    return time.process_time() - start, results


def _prediction(identifier: str, quotations: Iterable[Quotation]) -> dict[str, Any]:
    # A turn of a transcript has no quotation marks, and the benchmark asks for what stands between them.
    between_marks = [one for one in quotations if one.kind != "indirect" and one.segments != one.outer]
    return {"id": identifier, "quotes": [_predicted(quotation) for quotation in between_marks]}


def _predicted(quotation: Quotation) -> dict[str, Any]:
    voice = quotation.source
    return {
        "quoted": [list(segment) for segment in quotation.segments],
        "speaker": voice.name if voice else None,
        "speaker_span": list(voice.mention) if voice else None,
    }


def _score(articles: list[dict[str, Any]], predictions: list[tuple[Quotation, ...]]) -> Score:
    total = [0, 0, 0, 0]
    for article, quotations in zip(articles, predictions, strict=True):
        gold = [quote for quote in article["quotes"] if quote["kind"] == "indirect"]
        reports = [quotation for quotation in quotations if quotation.kind == "indirect"]
        for index, count in enumerate(_score_article(gold, reports)):
            total[index] += count
    return Score(*total)


def _score_article(gold: list[dict[str, Any]], reports: list[Quotation]) -> Score:
    contents = [_characters(quote["content"]) for quote in gold]
    pairs = []
    for number, report in enumerate(reports):
        mine = _characters(report.segments)
        for index, theirs in enumerate(contents):
            shared = len(mine & theirs)
            if shared and shared / len(mine | theirs) >= OVERLAP:
                pairs.append((-shared / len(mine | theirs), number, index))
    matched: dict[int, int] = {}
    for _, number, index in sorted(pairs):
        if number not in matched and index not in matched.values():
            matched[number] = index
    right = sum(_is_right(gold[index], reports[number]) for number, index in matched.items())
    return Score(len(gold), len(reports), len(matched), right)


def _characters(spans: Iterable[Iterable[int]]) -> set[int]:
    return {offset for span in spans for offset in range(*span)}


def _is_right(gold: dict[str, Any], report: Quotation) -> bool:
    if not gold["source"] or report.speaker is None:
        return False
    heads = gold["speaker"].get("head") or gold["source"]
    return any(report.speaker.mention.touches(Span(*head)) for head in heads)


def _print_indirect(score: Score) -> None:
    precision, recall = score.right / max(1, score.predicted), score.right / max(1, score.gold)
    both = 2 * precision * recall / max(1e-9, precision + recall)
    print(
        f"indirect speech: P {100 * precision:.1f}  R {100 * recall:.1f}  F1 {100 * both:.1f}  "
        f"(gold {score.gold}, predicted {score.predicted}, content found {score.found}, source right {score.right})"
    )


def _print_stages(texts: list[str]) -> None:
    """Where the time goes, stage by stage; each line adds to the one above it."""
    stages: list[tuple[str, Callable[[str], Any]]] = [
        ("paragraphs and marks", lambda text: marks.find(text, paragraphs.find(text))),
        ("sentences and words", sentences.find),
        ("people", lambda text: Parts(text).register),
        ("and who is quoted", lambda text: _attributed(Parts(text))),
        ("and reported speech", lambda text: _all(Parts(text))),
    ]
    for name, work in stages:
        seconds, _ = _timed(work, texts)
        print(f"  {name:22s} {1000 * seconds / max(1, len(texts)):6.2f} ms an article")


def _attributed(article: Parts) -> Any:
    return article.register, context.attribute(article)


def _all(article: Parts) -> Any:
    return _attributed(article), reported.find(article)


if __name__ == "__main__":
    sys.exit(main())
