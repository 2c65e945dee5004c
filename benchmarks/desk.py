#!/usr/bin/env python3
"""Drafts with planted faults and customs, checked against their sources by `brief check DRAFT --against SOURCE`.

    python benchmarks/desk.py [--reading FOLDER] [--seed 11] [--samples 60] [--articles 40] [--show]

A draft is made of each sample article of `tests/quality` and `docs/sample`, and of articles in FOLDER (any
`*.txt`), where it is there: each of its paragraphs has a quotation of the source with its speaker, or a sentence of
the source with a number. Some are left as they are, some edited as is customary, and in some a fault is planted: an
altered word, number or hedge, another speaker, two sentences spliced, an invented quotation. Quotations, speakers
and numbers are found by code of this file alone.

It prints how many faults of each kind were found, how many true paragraphs were accused, and how many customs were
named right; with `--show` which ones were not, by file and kind, without the words. The exit status is 1 where a
floor is missed: faults found 98 %, false accusations 0.5 %, customs named right 95 %.
"""

import argparse
import contextlib
import io
import json
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import falsehoods

from briefcli.cli import main as brief

ROOT = Path(__file__).parents[1]
SAMPLES = (ROOT / "docs" / "sample", ROOT / "tests" / "quality")
READING = ROOT.parent / "shared" / "benchmarks" / "reading"
FOUND, ACCUSED, NAMED = 0.98, 0.005, 0.95
"""The floors: faults found, and customs named right; and the most true paragraphs that may be accused."""
MOST_ITEMS = 20

_NAME = r"[A-Z][a-z]+(?:[ -][A-Z][a-z’'-]+)+"
_SAYS = r"(?:said|says)"
_QUOTED = re.compile(r"[“\"](?P<words>[A-Z][^“”\"\n…\[\]()]{15,400}?)(?P<mark>[.,?!])[”\"]")
_SPEAKER_BEHIND = re.compile(rf"\s(?:{_SAYS} (?P<one>{_NAME})|(?P<other>{_NAME}) {_SAYS})\b(?=[.,])")
_SPEAKER_BEFORE = re.compile(rf"(?:^|[.”\"] |\n)(?P<name>{_NAME}) {_SAYS}[:,] $")
_SENTENCE = re.compile(r"(?:(?<=[.!?] )|^)[A-Z][^.!?\n“”\"]*(?:\d\.\d[^.!?\n“”\"]*)*[.](?=\s|$)", re.MULTILINE)
_NUMBER = re.compile(
    r"(?<![\w.,])\d[\d,.]*\d|(?<![\w.,-])\d(?![\w-])|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b"
)
_NUMBER_HEDGE = re.compile(
    r"\b(?:at least|at most|more than|less than|fewer than|up to|nearly|almost|about|around|roughly|over) "
    r"(?=[$£€]?\d|two|three|four|five|six|seven|eight|nine|ten|twelve)"
)
_WORDS = ("opposite", "tense", "pronoun", "word_dropped", "words_swapped", "not_put_in", "not_dropped")
_INVENTED = (
    "We shall paint every lamp of the harbour green before the fair begins",
    "Nobody in this town has ever sold a goat to a lighthouse keeper",
    "My grandmother kept the keys of the granary under a wooden swan",
    "There will be herring for all who come with a lantern and a rope",
)
_NOBODY = "Nora Vanterpool"


class Said(NamedTuple):
    """A quotation of a source: its words without the final mark, and who says them where that is plain."""

    words: str
    speaker: str | None
    mark: str = "."


class Item(NamedTuple):
    """A paragraph of a draft: its text, what it is, and of what kind."""

    text: str
    sort: str
    kind: str


def main() -> int:
    """Reads the command line, runs and prints; the exit status is 1 where a floor is missed."""
    parser = argparse.ArgumentParser(description="drafts against their sources; see the file's docstring")
    parser.add_argument("--reading", type=Path, default=READING, help="a folder of further articles")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--samples", type=int, default=60, help="drafts made of the samples")
    parser.add_argument("--articles", type=int, default=40, help="drafts made of the articles in the folder")
    parser.add_argument("--show", action="store_true", help="say which are missed, by file and kind")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    tally = Tally(show=options.show)
    samples = sorted(path for folder in SAMPLES for path in folder.glob("*.txt"))
    tally.add(rng, samples, options.samples)
    if options.reading.is_dir():
        tally.add(rng, sorted(options.reading.glob("*.txt")), options.articles)
    else:
        print(f"skipped: the reading corpus, because there is no folder {options.reading}")
    return tally.print()


class Tally:
    """How many paragraphs of each sort and kind there were, and what came of them."""

    def __init__(self, *, show: bool) -> None:
        self._show = show
        self._drafts = 0
        self._judged: Counter[tuple[str, str]] = Counter()
        self._right: Counter[tuple[str, str]] = Counter()
        self._accused: Counter[tuple[str, str]] = Counter()

    def add(self, rng: random.Random, paths: Sequence[Path], most: int) -> None:
        """Makes drafts of some articles, as long as there are any, and checks them against these."""
        before = self._drafts
        passes = 0
        while self._drafts - before < most and passes < 3:
            for path in paths:
                items = list(_items(rng, path.read_text(encoding="utf-8", errors="replace")))
                if items and self._drafts - before < most:
                    self._drafts += 1
                    self._judge(path, items)
            passes += 1

    def _judge(self, path: Path, items: Sequence[Item]) -> None:
        found = _checked(path, items)
        for number, item in enumerate(items):
            records = [one for one in found if one["line"] == _line(number)]
            errors = [one["rule"] for one in records if one["severity"] == "error"]
            key = (item.sort, item.kind)
            self._judged[key] += 1
            is_right = bool(errors) if item.sort == "fault" else not errors
            if item.sort == "custom":
                self._accused[key] += bool(errors)
                is_right = any(item.kind in one["forgiven"] for one in records)
            self._right[key] += is_right
            if not is_right and self._show:
                outcomes = ", ".join(f"{one['outcome']} {one['rule']}" for one in records)
                print(f"{path.name}, {item.sort}: {item.kind}: {outcomes or 'not seen'}", file=sys.stderr)
                print("    ", item.text, [(one["exact"], one["message"]) for one in records], file=sys.stderr)

    def print(self) -> int:
        """Prints a row for each kind, and the floors; gives the exit status."""
        print(f"{self._drafts} drafts, {self._judged.total():,} paragraphs\n")
        print(f"{'':44s}{'judged':>8s}{'right':>8s}")
        for sort in ("fault", "custom", "true"):
            for key in sorted(one for one in self._judged if one[0] == sort):
                share = self._right[key] / self._judged[key]
                print(f"{sort + ': ' + key[1]:44s}{self._judged[key]:8,d}{share:8.1%}")
        faults, customs = self._share("fault"), self._share("custom")
        innocent = sum(count for key, count in self._judged.items() if key[0] != "fault")
        accused = sum(count - self._right[key] for key, count in self._judged.items() if key[0] == "true")
        accused += self._accused.total()
        print(f"\nfaults found {faults:.2%}, false accusations {accused / max(innocent, 1):.2%}, ", end="")
        print(f"customs named right {customs:.2%}")
        return int(faults < FOUND or accused > ACCUSED * innocent or customs < NAMED)

    def _share(self, sort: str) -> float:
        judged = sum(count for key, count in self._judged.items() if key[0] == sort)
        return sum(count for key, count in self._right.items() if key[0] == sort) / max(judged, 1)


def _items(rng: random.Random, text: str) -> Iterator[Item]:
    """The paragraphs of a draft: quotations and sentences with numbers, left as they are, edited or spoilt."""
    quotations = list(_quotations(text))
    sentences = [one[0] for one in _SENTENCE.finditer(text) if _NUMBER.search(one[0]) and len(one[0].split()) > 7]
    rng.shuffle(quotations)
    rng.shuffle(sentences)
    made = [_quoted(rng, one, quotations, text) for one in quotations[: MOST_ITEMS // 2]]
    made += [_told(rng, one, text) for one in sentences[: MOST_ITEMS // 2]]
    rng.shuffle(made)
    yield from made


def _quotations(text: str) -> Iterator[Said]:
    for match in _QUOTED.finditer(text):
        behind, before = _SPEAKER_BEHIND.match(text, match.end()), _SPEAKER_BEFORE.search(text[: match.start()][-80:])
        speaker = (behind["one"] or behind["other"]) if behind else before["name"] if before else None
        if match["words"][-1] not in ".,?!" and len(match["words"].split()) > 4:
            yield Said(match["words"], speaker, match["mark"])


def _quoted(rng: random.Random, said: Said, others: Sequence[Said], text: str) -> Item:
    """A paragraph with a quotation."""
    sort, kind, words, speaker = "true", "quotation", said.words, said.speaker
    chance = rng.random()
    if chance < 0.6:
        kind, words, speaker = rng.choice(_FAULTS)(rng, said, others)
        sort = "fault" if (words, speaker) != (said.words, said.speaker) and not _has(text, words, kind) else "true"
        if sort == "true":
            kind, words, speaker = "quotation", said.words, said.speaker
    elif chance < 0.8:
        name = "final mark" if said.mark == "," else rng.choice(("omission", "insertion"))
        edited = f"{words}." if name == "final mark" else falsehoods.CUSTOMS[name](rng, words)
        if edited is not None and not _has(text, edited, name):
            sort, kind, words = "custom", name, edited
    ended = words if words.endswith(".") or (words, sort) == (said.words, "custom") else f"{words}{said.mark}"
    return Item(f"{speaker} said: “{ended}”" if speaker else f"It was said: “{ended}”", sort, kind)


def _has(text: str, words: str, kind: str) -> bool:
    """Whether altered words stand in the source too, so that nothing was altered."""
    return kind != "speaker" and " ".join(words.split()) in " ".join(text.split())


def _word(rng: random.Random, said: Said, _others: Sequence[Said]) -> tuple[str, str, str | None]:
    rewrite = getattr(falsehoods, rng.choice(_WORDS))
    return "word", rewrite(rng, said.words) or said.words, said.speaker


def _number(rng: random.Random, said: Said, _others: Sequence[Said]) -> tuple[str, str, str | None]:
    words = falsehoods.digit(rng, said.words) or falsehoods.number_word(rng, said.words)
    return "number in a quotation", words or said.words, said.speaker


def _hedge(rng: random.Random, said: Said, _others: Sequence[Said]) -> tuple[str, str, str | None]:
    words = falsehoods.hedge_dropped(rng, said.words) or falsehoods.modal(rng, said.words)
    return "hedge in a quotation", words or said.words, said.speaker


def _speaker(rng: random.Random, said: Said, others: Sequence[Said]) -> tuple[str, str, str | None]:
    if said.speaker is None:
        return "speaker", said.words, None
    names = {one.speaker for one in others if one.speaker and one.speaker.split()[-1] != said.speaker.split()[-1]}
    return "speaker", said.words, rng.choice(sorted(names) or [_NOBODY])


def _splice(rng: random.Random, said: Said, others: Sequence[Said]) -> tuple[str, str, str | None]:
    second = rng.choice([one for one in others if one.words != said.words] or [said])
    spliced = f"{said.words}. {second.words}" if second is not said else said.words
    return "splice", spliced, said.speaker


def _invented(rng: random.Random, said: Said, _others: Sequence[Said]) -> tuple[str, str, str | None]:
    return "invented quotation", rng.choice(_INVENTED), said.speaker or _NOBODY


_FAULTS = (_word, _word, _number, _hedge, _speaker, _speaker, _splice, _invented)


def _told(rng: random.Random, sentence: str, text: str) -> Item:
    """A paragraph with a sentence that has a number."""
    if rng.random() < 0.6:
        kind = rng.choice(sorted(_SPOILT))
        spoilt = _SPOILT[kind](rng, sentence)
        if spoilt not in (None, sentence) and not _has(text, spoilt, kind):
            again, way = _reworded(rng, spoilt)
            return Item(again, "fault", f"{kind}, {way}")
    again, way = _reworded(rng, sentence)
    return Item(again, "true", f"sentence with a number, {way}")


def _reworded(rng: random.Random, sentence: str) -> tuple[str, str]:
    """A sentence as it is, within another sentence, or with other words and numerals for the same."""
    way = rng.choice(("as it is", "as it is", "told", "other words", "numerals"))
    if way == "told":
        first = sentence.split(maxsplit=1)[0]
        opened = sentence if first not in _SMALL_STARTS else sentence[0].lower() + sentence[1:]
        return rng.choice((f"It was told that {opened}", f"On the next day it became known that {opened}")), way
    if way == "other words":
        for word, other in _SAME:
            sentence = re.sub(rf"\b{word}\b", other, sentence)
    if way == "numerals":
        for number, word in enumerate("two three four five six seven eight nine".split(), 2):
            sentence = re.sub(rf"(?<= ){word}(?= [a-z])", str(number), sentence)
    return sentence, way


def _unhedged(_rng: random.Random, sentence: str) -> str:
    return _NUMBER_HEDGE.sub("", sentence, count=1)


def _other_unit(_rng: random.Random, sentence: str) -> str:
    """The first number in another unit."""
    for units in _UNITS:
        for unit, other in zip(units, units[1:] + units[:1], strict=True):
            spoilt = re.sub(rf"(?<=\d ){unit}\b", other, sentence, count=1)
            if spoilt != sentence:
                return spoilt
    return sentence


def _other_place(_rng: random.Random, sentence: str) -> str:
    """Another place after "in", near a number."""
    found = re.search(r"\d[^,.]{0,30} in (?P<name>[A-Z][a-z]{3,})(?=[,.]| on )", sentence)
    if found is None or found["name"] in _MONTHS:
        return sentence
    return f"{sentence[: found.start('name')]}Veldermark{sentence[found.end('name') :]}"


def _other_number(rng: random.Random, sentence: str) -> str | None:
    """A number of things for another one; dates, years and what is not a figure stay."""
    places = [one for one in _NUMBER.finditer(sentence) if _is_count(sentence, one)]
    if not places:
        return None
    place = rng.choice(places)
    other = falsehoods.digit(rng, place[0]) or falsehoods.number_word(rng, place[0])
    return sentence[: place.start()] + other + sentence[place.end() :] if other else None


_SPOILT = {"number": _other_number, "hedge": _unhedged, "unit": _other_unit, "place": _other_place}
_UNITS = (
    ["per cent", "points"],
    ["percent", "points"],
    ["million", "billion"],
    ["metres", "feet"],
    ["kilometres", "miles"],
    ["meters", "feet"],
    ["kilometers", "miles"],
    ["crowns", "dollars"],
    ["days", "weeks"],
    ["hours", "minutes"],
    ["years", "months"],
)
_SAME = (
    ("more than", "over"),
    ("at least", "no fewer than"),
    ("about", "around"),
    ("people", "persons"),
    ("said", "stated"),
    ("percent", "per cent"),
    ("killed", "left dead"),
)
_MONTHS = frozenset("January February March April June July August September October November December".split())
_SMALL_STARTS = frozenset("The A An In On At More About Some It He She They There By For".split())


def _is_count(sentence: str, number: re.Match[str]) -> bool:
    behind, before = sentence[number.end() :], sentence[: number.start()]
    is_year = re.fullmatch(r"(?:1[89]|20)\d\d", number[0]) is not None
    is_date = re.match(
        r" (?:January|February|March|April|May|June|July|August|September|October|November|December)", behind
    )
    is_counted = re.match(r" (?:percent|per cent|million|billion|[a-z]{4,}s\b)", behind) is not None
    is_month = re.search(
        r"(?:January|February|March|April|May|June|July|August|September|October|November|December) $", before
    )
    return is_counted and not is_year and not is_date and not is_month


def _checked(path: Path, items: Sequence[Item]) -> list[dict[str, Any]]:
    """What the command prints of a draft made of some paragraphs, a record for each statement."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.md"
        draft.write_text("# A draft\n\n" + "".join(f"{item.text}\n\n" for item in items), encoding="utf-8")
        printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
            brief(["check", str(draft), "--against", str(path), "--jsonl"])
        printed.flush()
        lines = printed.buffer.getvalue().splitlines()
    return [json.loads(line) for line in lines]


def _line(number: int) -> int:
    """The line of a paragraph of a draft."""
    return 3 + 2 * number


if __name__ == "__main__":
    sys.exit(main())
