"""How much of the samples is found, and of the benchmark where it is at hand: never less than `floors.json` says.

Floors are whole percents just below what was reached when they were written. A change that lowers a figure
below its floor is a step back; one that raises a figure raises its floor.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import NamedTuple, get_args

import pytest
from annotations import FOLDER, Figure, Group, Quote, Sample, samples
from annotations import Found as Annotated

from briefcli.extract import dates, deadlines, figures, reading
from briefcli.extract.deadlines import FoundDeadline
from briefcli.extract.quotation import Quotation
from briefcli.extract.reading import Reading
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text.offsets import Span
from briefcli.names import fold

ROOT = FOLDER.parent.parent
BENCHMARK = ROOT.parent / "shared" / "benchmarks" / "quotes"
FIGURES = ROOT.parent / "shared" / "benchmarks" / "figures-and-dates"
FLOORS = json.loads((FOLDER / "floors.json").read_bytes())
OVERLAP = 0.8

needs_the_benchmark = pytest.mark.skipif(
    not BENCHMARK.is_dir(), reason=f"the quotation benchmark is not at {BENCHMARK}: its texts may not be passed on"
)

needs_the_figures = pytest.mark.skipif(
    not FIGURES.is_dir(), reason=f"the benchmark of figures is not at {FIGURES}: its texts may not be passed on"
)


class Count(NamedTuple):
    """How many are annotated, how many are found, and how many of those are right."""

    annotated: int
    found: int
    right: int

    def __add__(self, other: object) -> "Count":
        assert isinstance(other, Count)
        return Count(*(one + two for one, two in zip(self, other, strict=True)))

    @property
    def shares(self) -> dict[str, float]:
        return {
            "precision": 100 * self.right / max(1, self.found),
            "recall": 100 * self.right / max(1, self.annotated),
        }


class Placed(NamedTuple):
    """Words by whether anybody annotated them or the program found them: their place, and whose they are."""

    start: int
    end: int
    owners: frozenset[str]
    kind: str = ""


def exact(annotated: Iterable[Hashable], found: Iterable[Hashable]) -> Count:
    """Both are compared as wholes."""
    theirs, mine = set(annotated), set(found)
    return Count(len(theirs), len(mine), len(theirs & mine))


def overlapping(annotated: Sequence[Placed], found: Sequence[Placed]) -> Count:
    """One to one, where the words shared are most of the words of the two, and owner and kind are the same."""
    pairs = []
    for number, one in enumerate(annotated):
        for index, two in enumerate(found):
            shared = min(one.end, two.end) - max(one.start, two.start)
            share = shared / (max(one.end, two.end) - min(one.start, two.start))
            if share >= OVERLAP and one.kind == two.kind and one.owners & two.owners:
                pairs.append((-share, number, index))
    taken: dict[int, int] = {}
    for _, number, index in sorted(pairs):
        if number not in taken and index not in taken.values():
            taken[number] = index
    return Count(len(annotated), len(found), len(taken))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without what is neither letter nor digit at the two ends."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


NOBODY = ""


def owners(*names: str | None) -> frozenset[str]:
    """Whom an annotator gives the words to; nobody is somebody, too."""
    return frozenset(fold(name) for name in names if name) or frozenset({NOBODY})


def spoken_by(voice: Voice | None) -> frozenset[str]:
    """Whom the program gives the words to: a name, or else what a body is called, which is nobody's name."""
    if voice is None:
        return frozenset({NOBODY})
    if voice.named:
        return frozenset({fold(voice.name)})
    return frozenset({fold(re.sub(r"^(?:the|a|an)\s", "", voice.name, flags=re.IGNORECASE)), NOBODY})


def count_quotes(sample: Sample, reading: Reading) -> Count:
    """Segments exact, speaker right; a quotation inside another one is neither right nor wrong."""
    text = sample.text
    annotated = [
        (tuple(trimmed(text, span.start, span.end) for span in one.spans), owners(*one.noun.speakers))
        for one in sample.quotes
        if one.noun.kind != "indirect" and not one.noun.nested
    ]
    found = {
        tuple(trimmed(text, *segment) for segment in one.segments): spoken_by(one.speaker)
        for one in reading.quotations
        if one.kind != "indirect"
    }
    right = sum(not speakers.isdisjoint(found.get(segments, ())) for segments, speakers in annotated)
    return Count(len(annotated), len(found), right)


def count_people(sample: Sample, reading: Reading) -> Count:
    """Persons by name."""
    annotated = {fold(one.noun.name) for one in sample.people if one.noun.kind == "person"}
    return exact(annotated, {fold(party.name) for party in reading.parties if party.kind == "person"})


def count_not_speech(sample: Sample, reading: Reading) -> Count:
    """Words between marks that are nobody's speech, by where they stand."""
    annotated = {trimmed(sample.text, span.start, span.end) for one in sample.not_speech for span in one.spans}
    return exact(annotated, {trimmed(sample.text, *label.span) for label in reading.labels})


def count_indirect(sample: Sample, reading: Reading) -> Count:
    """Reported speech by most of its words, and by its speaker."""

    def annotated(one: Annotated[Quote]) -> Placed:
        return Placed(one.spans[0].start, one.spans[-1].end, owners(*one.noun.speakers))

    def found(one: Quotation) -> Placed:
        return Placed(one.segments[0].start, one.segments[-1].end, spoken_by(one.speaker))

    return overlapping(
        [annotated(one) for one in sample.quotes if one.noun.kind == "indirect"],
        [found(one) for one in reading.quotations if one.kind == "indirect"],
    )


def count_figures(sample: Sample, reading: Reading) -> Count:
    """Figures by value, bound and measure, where their words share a character.

    A number that is part of a date, and no annotated figure, is neither right nor wrong.
    """
    found = figures.find(sample.text)
    taken: set[int] = set()
    for one in sample.figures:
        matches = (index for index, two in enumerate(found) if index not in taken and _is_same_figure(one, two))
        taken.update([index] if (index := next(matches, None)) is not None else [])
    dated = [
        index
        for index, two in enumerate(found)
        if index not in taken
        and any(
            span.start < two.number.end and two.number.start < span.end for one in sample.dates for span in one.spans
        )
        and not any(
            span.start < two.number.end and two.number.start < span.end for one in sample.figures for span in one.spans
        )
    ]
    return Count(len(sample.figures), len(found) - len(dated), len(taken))


def _is_same_figure(annotated: Annotated[Figure], found: figures.FoundFigure) -> bool:
    noun, span = annotated.noun, annotated.spans[0]
    numbers = zip((noun.value, noun.low, noun.high), (found.value, found.low, found.high), strict=True)
    return (
        span.start < found.span.end
        and found.span.start < span.end
        and (noun.bound, noun.measure) == (found.bound, found.measure)
        and all((one is None) == (two is None) for one, two in numbers)
        and all(
            abs(one - two) <= abs(one) / 200
            for one, two in ((noun.value, found.value), (noun.low, found.low), (noun.high, found.high))
            if one is not None and two is not None
        )
    )


def count_dates(sample: Sample, _: Reading) -> Count:
    """Time expressions by their words and their value."""
    published = date.fromisoformat(sample.file.published) if sample.file.published else None
    annotated = {(one.spans[0].start, one.spans[0].end, one.noun.value) for one in sample.dates}
    return exact(annotated, {(*one.span, one.value) for one in dates.find(sample.text, published)})


def count_positions(sample: Sample, reading: Reading) -> Count:
    """Positions by most of their words, the cue included, by their holder and by their kind."""
    annotated = [
        Placed(one.spans[0].start, one.spans[0].end, owners(one.noun.holder), one.noun.kind) for one in sample.positions
    ]
    found = [Placed(*stance.words, spoken_by(stance.holder), stance.kind) for stance in reading.stances]
    return overlapping(annotated, found)


def count_deadlines(sample: Sample, _: Reading) -> Count:
    """Deadlines by where they stand, or are stated again, and by their due date; former terms are not counted."""
    published = date.fromisoformat(sample.file.published) if sample.file.published else None
    left = list(deadlines.find(sample.text, published))
    right = 0
    for annotated in sample.deadlines:
        place = Span(annotated.spans[0].start, annotated.spans[0].end)
        found = next((one for one in left if any(span.touches(place) for span in (one.span, *one.mentions))), None)
        if found is not None:
            left.remove(found)
            right += is_due(annotated.noun.due, found)
    others = [Span(span.start, span.end) for span in sample.other_terms]
    more = [one for one in left if not any(one.span.touches(other) for other in others)]
    matched = len(deadlines.find(sample.text, published)) - len(left)
    return Count(len(sample.deadlines), matched + len(more), right)


def is_due(annotated: str | None, found: FoundDeadline) -> bool:
    """Whether a deadline is due when the annotation says, to the minute where it gives one."""
    due = found.term.due
    if annotated is None or due.latest is None:
        return annotated is None and due.latest is None
    return annotated == due.latest.isoformat() + (f"T{due.clock:%H:%M}" if due.clock else "")


COUNTS: dict[str, Callable[[Sample, Reading], Count]] = {
    "quotes": count_quotes,
    "people": count_people,
    "not_speech": count_not_speech,
    "indirect": count_indirect,
    "positions": count_positions,
    "figures": count_figures,
    "dates": count_dates,
    "deadlines": count_deadlines,
}


GROUPS: tuple[Group, ...] = get_args(Group)
WITH_BESIDE: frozenset[Group] = frozenset({"number_samples", "wording_samples"})
"""The groups whose figures are annotated with what stands beside them."""
BESIDE = ("what", "where", "said_by", "occasion")
"""What stands beside a number, by its name in the annotations."""


@cache
def reached(group: Group) -> dict[str, Count]:
    """What is reached over the samples of a group together."""
    readings = [(sample, reading.read(sample.text)) for sample in samples() if sample.file.group == group]
    counted = {
        noun: sum((count(sample, reading) for sample, reading in readings), Count(0, 0, 0))
        for noun, count in COUNTS.items()
    }
    return counted | beside_figures([sample.name for sample, _ in readings]) if group in WITH_BESIDE else counted


def beside_figures(names: Iterable[str]) -> dict[str, Count]:
    """What stands beside the numbers that are found, in the stories that are drafted from these samples."""
    drafts = script("annotated")
    tally = drafts.Tally()
    for article in drafts.articles(FOLDER, FOLDER, re.compile("|".join(map(re.escape, names)))):
        drafts.figures(article, tally)
    return {field: Count(*tally.rows[f"figures, {field}"]) for field in BESIDE}


def table(group: Group) -> str:
    """What is reached on the samples of a group beside the floors."""
    rows = [f"{group:19}{'annotated':>10}{'found':>7}{'right':>7}{'precision':>18}{'recall':>18}"]
    for noun in FLOORS[group]:
        count = reached(group)[noun]
        shares = "".join(f"{value:8.1f} (>= {FLOORS[group][noun][name]:2})" for name, value in count.shares.items())
        rows.append(f"{noun:19}{count.annotated:10}{count.found:7}{count.right:7}{shares}")
    return "\n".join(rows)


@pytest.mark.parametrize(("group", "noun"), [(group, noun) for group in GROUPS for noun in FLOORS[group]])
@pytest.mark.slow
def test_the_samples_are_read_as_well_as_ever(group: Group, noun: str) -> None:
    shares, floors = reached(group)[noun].shares, FLOORS[group][noun]

    assert all(shares[name] >= floors[name] for name in ("precision", "recall")), f"{noun}\n{table(group)}"


@pytest.mark.parametrize("part", [None, "test"])
def test_the_table_of_deadlines_is_read_as_well_as_ever(part: str | None) -> None:
    benchmark = script("deadlines")
    cases = [benchmark.Case(row, benchmark.find(row)) for row in benchmark.load(part=part)]
    counted, floors = benchmark.score(cases), FLOORS["deadline_sentences"]

    assert counted.precision >= floors["precision"], benchmark.report(counted)
    assert counted.recall >= floors["recall"], benchmark.report(counted)


@pytest.mark.slow
@needs_the_benchmark
def test_the_benchmark_is_read_as_well_as_ever(tmp_path: Path) -> None:
    gold, predictions = BENCHMARK / "gold" / "dev.jsonl", tmp_path / "predictions.jsonl"
    run(ROOT / "benchmarks" / "quotes.py", gold, predictions)
    whole = scores(gold, predictions, tmp_path)
    long = scores(gold, predictions, tmp_path, "--min-words", "5")
    found = {
        "e2e_f1": whole["e2e"]["F1"],
        "e2e_f1_five_words_or_more": long["e2e"]["F1"],
        "exact_segments_f1": whole["exact"]["F1"],
        "right_name_of_all": whole["speaker"]["name_of_all"],
    }
    floors = FLOORS["dev"]
    rows = "\n".join(f"{name:28}{100 * value:6.1f} (>= {floors[name]})" for name, value in found.items())

    assert floors.keys() == found.keys()
    assert all(100 * value >= floors[name] for name, value in found.items()), f"\n{rows}"


@pytest.mark.slow
@needs_the_figures
@pytest.mark.parametrize("name", FLOORS["dates"])
def test_the_dates_of_the_benchmark_are_read_as_well_as_ever(name: str, tmp_path: Path) -> None:
    gold, predictions = FIGURES / "data" / f"{name}.jsonl", tmp_path / "predictions.jsonl"
    run(ROOT / "benchmarks" / "dates.py", gold, predictions)
    printed = run(FIGURES / "score_dates.py", gold, predictions)
    found = {row.split()[0]: float(row.split()[3]) for row in printed.splitlines()[1:]}

    assert all(found[measure] >= floor for measure, floor in FLOORS["dates"][name].items()), f"\n{printed}"


@pytest.mark.slow
@needs_the_figures
@pytest.mark.parametrize("name", ["newsquant", "msa", "gvdb", "muc4"])
def test_the_figures_of_the_benchmarks_are_read_as_well_as_ever(name: str, tmp_path: Path) -> None:
    noun = "figures" if name == "newsquant" else "casualties"
    gold = FIGURES / "data" / (f"{name}_dev.jsonl" if noun == "figures" else f"{name}_casualties_dev.jsonl")
    predictions = tmp_path / "predictions.jsonl"
    run(ROOT / "benchmarks" / f"{noun}.py", gold, predictions)
    rows = {row.split()[0]: row for row in run(FIGURES / f"score_{noun}.py", gold, predictions).splitlines() if row}
    numbers = {row: [float(number) for number in re.findall(r"\d+\.\d", rows[row])] for row in rows}
    found = {f"{row} {measure}": numbers[row][place] for row, measure, place in _ROWS[noun]}
    floors = FLOORS["figures"][name]

    assert all(found[row] >= floor for row, floor in floors.items()), f"{found} must reach {floors}"


_ROWS = {
    "figures": [("V", "F1", 2), ("VB", "F1", 2), ("hedged", "F1", 2), ("VU", "F1", 2)],
    "casualties": [("killed+injured", "recall", 1), ("killed+injured", "F1", 2)],
}


def script(name: str) -> ModuleType:
    """A script of the benchmarks as a module."""
    spec = spec_from_file_location(f"benchmark_{name}", ROOT / "benchmarks" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def scores(gold: Path, predictions: Path, folder: Path, *options: str) -> dict[str, dict[str, float]]:
    """What the benchmark's own scorer says."""
    out = folder / "scores.json"
    run(BENCHMARK / "score.py", gold, predictions, "--json", out, *options)
    metrics: dict[str, dict[str, float]] = json.loads(out.read_bytes())["metrics"]
    return metrics


def run(*words: Path | str) -> str:
    """What a script prints, which must succeed."""
    done = subprocess.run([sys.executable, *map(str, words)], capture_output=True, text=True, check=False, timeout=600)
    assert done.returncode == 0, done.stderr
    return done.stdout


if __name__ == "__main__":
    print(*map(table, GROUPS), sep="\n\n")
