#!/usr/bin/env python3
"""Drafts every text of some folders and checks the draft against it: each fact must stand on its own words.

    python benchmarks/drafts.py FOLDER... [--every 1]

FOLDER  is searched, with all that it holds, for `*.txt` and for `*.jsonl` whose lines have a `text`.

It says of each finding in which text it is, by which rule and where, but not the words, which may belong to others.
The exit status is 1 where there is a finding, a warning and a notice included.
"""

import argparse
import contextlib
import io
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from briefcli.cli import main as brief


class Text(NamedTuple):
    """A text, and where it comes from."""

    name: str
    data: bytes


def main() -> int:
    """Reads the command line, checks and prints; the exit status is 1 where there is a finding."""
    parser = argparse.ArgumentParser(description="every draft stands on its own words; see the file's docstring")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--every", type=int, default=1, help="only every so-manyth text")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    for text in list(texts(options.folders))[:: options.every]:
        checked = check(text)
        if checked is None:
            counts["texts that are no English article"] += 1
            continue
        counts["texts"] += 1
        counts["passages"] += len(checked["passages"])
        for finding in checked["findings"]:
            counts[f"findings: {finding['rule']}"] += 1
            print(f"{text.name}: {finding['rule']} of {finding['fact']} at {finding['place']}")
    print("\n".join(f"{count:9,d}  {what}" for what, count in counts.items()))
    return 1 if any(what.startswith("findings") for what in counts) else 0


def texts(folders: list[Path]) -> Iterator[Text]:
    """Every text of some folders, in the order of their names."""
    for folder in folders:
        for path in sorted(folder.rglob("*.txt")):
            yield Text(str(path.relative_to(folder)), path.read_bytes())
        for path in sorted(folder.rglob("*.jsonl")):
            for number, line in enumerate(path.read_bytes().splitlines(), 1):
                value = json.loads(line)
                if isinstance(value, dict) and isinstance(value.get("text"), str):
                    yield Text(f"{path.relative_to(folder)}:{number}", value["text"].encode("utf-8", "surrogatepass"))


def check(text: Text) -> dict[str, Any] | None:
    """What `brief check ARTICLE --json` prints; nothing where it is no article that can be read."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_bytes(text.data)
        printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
            status = brief(["check", str(article), "--json"])
        printed.flush()
        data = printed.buffer.getvalue()
    if status not in (0, 1):
        return None
    checked: dict[str, Any] = json.loads(data)
    return checked


if __name__ == "__main__":
    sys.exit(main())
