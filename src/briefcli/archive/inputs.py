"""What an archive is made from, cut into shards: 500 files, two megabytes of lines, rows of a row group, a WARC.

A shard is known by its key, a hash of what it reads, of the program's version and of the options. So the same call
finds what it has done, on any machine.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

import msgspec

from briefcli import resources
from briefcli.archive import places
from briefcli.archive.places import Stamp
from briefcli.archive.rows import FORMAT
from briefcli.errors import NotFound, Unreadable
from briefcli.model.digest import sha256
from briefcli.store import sources

FILES = 500
"""Files of a shard."""

LINES = 2 * 1024 * 1024
"""Bytes of a shard of lines: some 500 articles. It has the lines that begin in it."""

ROWS = 2_000
"""Most rows of a shard, where a row group has more."""

_MISSING = Stamp(0, "missing")

Kind = Literal["files", "lines", "rows", "warc"]

_KINDS: dict[str, Kind] = {
    ".jsonl": "lines",
    ".ndjson": "lines",
    ".parquet": "rows",
    ".warc": "warc",
    ".warc.gz": "warc",
}
_ENDINGS = (*sources.ENDINGS, ".json", ".ninjs", *_KINDS)
"""What the files are called that are read in a folder."""


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the tables depend on besides the articles.

    `columns` are pairs of what is meant and the name of its column; `published` and `publisher` apply to all articles
    that do not state them; `as_of` is the day or moment from which deadlines are seen.
    """

    columns: tuple[tuple[str, str], ...] = ()
    published: str | None = None
    publisher: str | None = None
    as_of: str | None = None


class Shard(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the input that is read, and whose tables are written, as one.

    `start` and `stop` are bytes of `lines`, and rows within the row group `group` of `rows`; else 0.
    """

    kind: Kind
    paths: tuple[str, ...]
    stamps: tuple[Stamp, ...]
    group: int = 0
    start: int = 0
    stop: int = 0

    @property
    def name(self) -> str:
        """How messages and the manifest call it."""
        match self.kind:
            case "files":
                return self.paths[0] if len(self.paths) == 1 else f"{self.paths[0]} … {self.paths[-1]}"
            case "lines":
                return f"{self.paths[0]}:{self.start}"
            case "rows":
                return f"{self.paths[0]}:{self.group}:{self.start}"
            case "warc":
                return self.paths[0]

    def key(self, options: Options) -> str:
        """What its files are called: a hash of all that its tables depend on."""
        made_by = (resources.version(), resources.fingerprint(), FORMAT)
        return sha256(msgspec.json.encode((made_by, options, self))).hexdigest()[:24]


def paths(named: Iterable[str]) -> list[str]:
    """The files that are named, in folders, by patterns and for fsspec too, each once, in their order.

    Raises `NotFound` where a name leads to nothing.
    """
    found = (path for name in named for path in _paths(name))
    return list(dict.fromkeys(found))


def shards(files: Sequence[str]) -> Iterator[Shard]:
    """The shards of some files: those of articles together, 500 to a shard, each other one by itself."""
    articles = [path for path in files if _kind(path) == "files"]
    for first in range(0, len(articles), FILES):
        some = tuple(articles[first : first + FILES])
        yield Shard(kind="files", paths=some, stamps=tuple(map(_stamp, some)))
    for path in files:
        match _kind(path):
            case "lines":
                yield from _of_lines(path)
            case "rows":
                yield from _of_rows(path)
            case "warc":
                yield Shard(kind="warc", paths=(path,), stamps=(_stamp(path),))
            case "files":
                pass


def _kind(path: str) -> Kind:
    name = path.lower()
    return next((kind for ending, kind in _KINDS.items() if name.endswith(ending)), "files")


def _paths(name: str) -> Iterator[str]:
    if places.is_remote(name):
        listed = places.found(name)
        if not listed:
            raise NotFound(f"there is nothing at {name}", "Is it spelt right?")
        yield from (path for path in listed if path.lower().endswith(_ENDINGS) or len(listed) == 1)
        return
    for path in sources.paths(name, _ENDINGS):
        if path.lower().endswith((".jsonl.gz", ".ndjson.gz", ".jsonl.zst")):
            raise Unreadable(f"{path} is compressed, and cannot be cut into shards", "Unpack it first.")
        yield path


def _stamp(path: str) -> Stamp:
    """The state of a file; one that is not there fails in its turn, so that it does not stop the others."""
    try:
        return places.stamp(path)
    except OSError:
        return _MISSING


def _of_lines(path: str) -> Iterator[Shard]:
    about = _stamp(path)
    for start in range(0, max(about.size, 1), LINES):
        stop = min(start + LINES, about.size)
        yield Shard(kind="lines", paths=(path,), stamps=(about,), start=start, stop=stop)


def _of_rows(path: str) -> Iterator[Shard]:
    about = _stamp(path)
    for group, count in enumerate(_counts(path)):
        for start in range(0, max(count, 1), ROWS):
            stop = min(start + ROWS, count)
            yield Shard(kind="rows", paths=(path,), stamps=(about,), group=group, start=start, stop=stop)


def _counts(path: str) -> list[int]:
    """The rows of each row group; for a damaged file, one without rows, which fails in its turn."""
    from pyarrow import ArrowException, parquet

    try:
        with places.opened(path) as file:
            about = parquet.ParquetFile(file).metadata
            return [about.row_group(number).num_rows for number in range(about.num_row_groups)]
    except (OSError, ArrowException):
        return [0]
