#!/usr/bin/env python3
"""Keeps what `brief` drafts from many texts, and shows what a change of the text analysis makes different.

    python benchmarks/outputs.py keep FILE [--shared DIR]
    python benchmarks/outputs.py compare FILE [--shared DIR] [--without FIELD …] [--most N]

FILE  JSON lines: an id of each text, the day of publication that was given, and the story file that was drafted.
DIR   the folder that holds `benchmarks`; without it only the texts of this repository are read.

The texts are the samples of `tests/quality`, each with its day of publication and without one; its table of
deadlines; the train articles of the quotation benchmark, every other one with a day; and the articles to read.
`compare` drafts them again. It prints the facts that went, came or changed, by text, and ends with status 1
if there are any; `--without` leaves a field out of the comparison, for one that is new.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from briefcli.errors import BriefError
from briefcli.extract.draft.story import read
from briefcli.store import codec

SAMPLES = Path(__file__).parent.parent / "tests" / "quality"
_DAY = "2016-09-15"
_TRAIN_ARTICLES = 200


class Text(NamedTuple):
    """A text to read: where it comes from, the day of publication that is given, its words."""

    name: str
    published: str | None
    text: str


def main() -> int:
    """Reads the command line, and keeps or compares; the exit status."""
    options = _options()
    drafts = {(one.name, one.published): _draft(one) for one in _texts(options.shared)}
    if options.what == "keep":
        rows = [json.dumps([*key, story], ensure_ascii=False) for key, story in drafts.items()]
        options.file.write_text("".join(row + "\n" for row in rows), "utf-8")
        print(f"{len(rows)} drafts")
        return 0
    kept: dict[Any, Any] = {}
    for line in options.file.read_text("utf-8").splitlines():
        name, published, story = json.loads(line)
        kept[name, published] = story
    left_out = frozenset(options.without)
    return _compare(_stripped(kept, left_out), _stripped(drafts, left_out), options.most)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="keep drafts, or compare with kept ones; see the file's docstring")
    parser.add_argument("what", choices=["keep", "compare"])
    parser.add_argument("file", type=Path)
    parser.add_argument("--shared", type=Path)
    parser.add_argument("--without", nargs="*", default=[], help="fields to leave out")
    parser.add_argument("--most", type=int, default=40, help="the most differences to print")
    return parser.parse_args()


def _texts(shared: Path | None) -> Iterator[Text]:
    for path in sorted(SAMPLES.glob("*.txt")):
        annotated = json.loads(path.with_suffix(".json").read_bytes())
        for published in (None, annotated.get("published") or _DAY):
            yield Text(path.stem, published, path.read_text("utf-8"))
    for number, line in enumerate((SAMPLES / "deadlines.jsonl").read_text("utf-8").splitlines()):
        row = json.loads(line)
        yield Text(f"deadlines {number}", row.get("published") or _DAY, row["text"])
    if shared is not None:
        yield from _of_others(shared / "benchmarks")


def _of_others(benchmarks: Path) -> Iterator[Text]:
    train = sorted((benchmarks / "quotes" / "text" / "train").glob("*.txt"))[:_TRAIN_ARTICLES]
    for number, path in enumerate(train):
        yield Text(path.stem, _DAY if number % 2 else None, path.read_text("utf-8"))
    for line in (benchmarks / "reading" / "manifest.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield Text(row["id"], row["published"], (benchmarks / "reading" / row["file"]).read_text("utf-8"))


def _draft(one: Text) -> Any:
    """The story drafted from a text as JSON values, or why there is none."""
    try:
        return json.loads(codec.encode(read(one.text, one.published)))
    except BriefError as error:
        return str(error)


def _stripped(values: Any, left_out: frozenset[str]) -> Any:
    if isinstance(values, dict):
        return {key: _stripped(value, left_out) for key, value in values.items() if key not in left_out}
    return [_stripped(value, left_out) for value in values] if isinstance(values, list) else values


def _compare(kept: dict[Any, Any], drafts: dict[Any, Any], most: int) -> int:
    differences = [
        f"{name} ({published or 'no day'}) {line}"
        for name, published in {**kept, **drafts}
        for line in _differing(kept.get((name, published)), drafts.get((name, published)))
    ]
    for line in differences[:most]:
        print(line)
    print(f"{len(kept)} drafts kept, {len(drafts)} made; {len(differences)} lists of facts differ")
    return 1 if differences else 0


def _differing(before: Any, after: Any) -> Iterator[str]:
    """What differs between two drafts: of lists of facts those that only one has, whatever their ids are."""
    if before == after:
        return
    if not isinstance(before, dict) or not isinstance(after, dict):
        yield f"was {_in_short(before)}, is {_in_short(after)}"
        return
    for field in before.keys() | after.keys():
        old, new = (_facts(story.get(field)) for story in (before, after))
        gone, come = ([fact for fact in one if fact not in other] for one, other in ((old, new), (new, old)))
        if gone or come:
            yield f"{field}:" + "".join([f"\n  - {fact}" for fact in gone] + [f"\n  + {fact}" for fact in come])


def _in_short(story: Any) -> str:
    return "a story" if isinstance(story, dict) else "not read" if story is None else f"refused ({story})"


def _facts(values: Any) -> list[str]:
    rows = values if isinstance(values, list) else [values]
    return [_line({k: v for k, v in row.items() if k != "id"} if isinstance(row, dict) else row) for row in rows]


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
