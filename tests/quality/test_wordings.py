"""Every rule of the text analysis decides something in a text written as news, not only in its own example.

The texts are the samples and the table of deadlines of this folder. A rule that decides nothing there stands in
`elsewhere.json` under the name of a text of the benchmarks that it does decide, which `--accept` looks for.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest
from annotations import FOLDER, samples

from briefcli.errors import NotAnArticle
from briefcli.extract import rulebook
from hearing import deciding

BENCHMARKS = FOLDER.parents[2] / "shared" / "benchmarks"
ARTICLES, RECORDS = BENCHMARKS / "quotes" / "text", BENCHMARKS / "figures-and-dates" / "data"
LIST = FOLDER / "elsewhere.json"
DAY = "2016-09-15"
"""The day of publication that is given with an article that has none."""

needs_the_benchmarks = pytest.mark.skipif(
    not (ARTICLES.is_dir() and RECORDS.is_dir()),
    reason=f"the benchmarks are not at {BENCHMARKS}: their texts may not be passed on",
)

pytestmark = pytest.mark.slow


class Text(NamedTuple):
    """A text, and the day of publication that is given with it."""

    words: str
    published: str | None


def test_every_rule_decides_something_in_news(*, accept: bool) -> None:
    if accept and BENCHMARKS.is_dir():
        write(found_elsewhere(all_rules() - decided_here()))

    assert sorted(all_rules() - decided_here() - listed()) == [], "they need a sentence in a sample, or have to go"


def test_only_a_rule_that_decides_nothing_here_is_listed() -> None:
    assert sorted(listed() - all_rules()) == [], "there are no such rules: run with --accept"
    assert sorted(listed() & decided_here()) == [], "they decide something in a sample: run with --accept"


@needs_the_benchmarks
def test_what_is_listed_decides_something_in_its_text() -> None:
    wrong = {name: sorted({*rules} - deciding(*text(name))) for name, rules in elsewhere().items()}

    assert {name: rules for name, rules in wrong.items() if rules} == {}, "run with --accept"


@cache
def all_rules() -> frozenset[str]:
    return frozenset(rule.name for rule in chain.from_iterable(rulebook.houses().values()))


@cache
def decided_here() -> frozenset[str]:
    """The rules that decide something in the samples, or in the table of deadlines."""
    own = [Text(sample.text, sample.file.published) for sample in samples()]
    rows = map(json.loads, (FOLDER / "deadlines.jsonl").read_text(encoding="utf-8").splitlines())
    own += [Text(row["text"], row["published"]) for row in rows]
    return frozenset().union(*(deciding(*one) for one in own))


def elsewhere() -> Mapping[str, list[str]]:
    """The names of texts of the benchmarks, each with the rules that it stands for."""
    kept: dict[str, list[str]] = json.loads(LIST.read_bytes())
    return kept


def listed() -> frozenset[str]:
    return frozenset(chain.from_iterable(elsewhere().values()))


def text(name: str) -> Text:
    """A text of the benchmarks: an article by its path, or a record as `FILE#ID`."""
    path, _, key = name.partition("#")
    return records(BENCHMARKS / path)[key] if key else Text((BENCHMARKS / path).read_text(encoding="utf-8"), DAY)


@cache
def records(path: Path) -> Mapping[str, Text]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {str(row["id"]): Text(row["text"], row.get("dct", DAY)) for row in rows}


def names() -> Iterator[str]:
    """The names of all texts of the benchmarks, those first that are listed, so that the list stays as it is."""
    yield from elsewhere()
    for path in sorted(RECORDS.glob("*.jsonl")):
        yield from (f"{path.relative_to(BENCHMARKS).as_posix()}#{key}" for key in records(path))
    yield from (path.relative_to(BENCHMARKS).as_posix() for path in sorted(ARTICLES.rglob("*.txt")))


def found_elsewhere(wanted: frozenset[str]) -> Mapping[str, list[str]]:
    """A text of the benchmarks for each rule, where there is any: the first that it decides."""
    found: dict[str, list[str]] = {}
    for name in names():
        with suppress(NotAnArticle):
            if new := wanted & deciding(*text(name)):
                found[name] = sorted(new)
                wanted -= new
        if not wanted:
            break
    return found


def write(kept: Mapping[str, list[str]]) -> None:
    LIST.write_text(json.dumps(kept, ensure_ascii=False, indent=2, sort_keys=True) + "\n", encoding="utf-8")
