"""One shard from its articles to its files: the unit of all work, which may be done twice and gives the same bytes.

    reports/month=2025-07/KEY.parquet     and so for every table and month that the shard has rows of
    bad/KEY.parquet                       what could not be read
    _shards/KEY.json                      says that all of the above are there

The files are put in this order, so that a shard whose last file is there is done, and one that was killed is done again
under the same names.
"""

import io
from collections import Counter
from typing import Any

import msgspec
from pyarrow import parquet

from briefcli.archive import arrow, places
from briefcli.archive.inputs import Options, Shard
from briefcli.archive.items import Item
from briefcli.archive.reader import MEGABYTES, SECONDS, Reader
from briefcli.archive.rows import UNKNOWN_MONTH, Row, Rows
from briefcli.archive.sources import items

DONE = "_shards"
"""The folder of what says which shards are done. Spark, Polars and Arrow ignore what begins like this."""

_ROW_GROUP = 500
"""Articles whose rows are held before they are written: no more memory for a WARC than for a folder."""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What applies to all shards of a call: where they come from and go to, how they are read, and by which limits.

    `folder` and the paths that count from `base` are found so on every worker. `made_by` are the versions of
    whoever hands them out.
    """

    folder: str
    base: str
    made_by: tuple[str, ...] = ()
    options: Options = Options()
    seconds: float = SECONDS
    megabytes: int = MEGABYTES


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the manifest: a shard, what made it, what is in it, and its files.

    `bad` counts what could not be read by its reason.
    """

    key: str
    shard: str
    kind: str
    inputs: tuple[str, ...]
    version: str
    format: int
    rules: str
    articles: int
    bad: dict[str, int]
    rows: dict[str, int]
    files: tuple[str, ...]


def do(job: Job, shard: Shard, reader: Reader) -> Done:
    """Read a shard and write its tables. Raises `Unwritable`."""
    written = _Written(shard.key(job.options))
    for item in items(shard, job.base, job.options):
        written.add(item, reader, job.options)
    return _put(job, shard, written)


def condemn(job: Job, shard: Shard, reason: str, message: str) -> Done:
    """Record that a shard which no worker has survived could not be read."""
    written = _Written(shard.key(job.options))
    written.refuse((shard.name, None, reason, message))
    return _put(job, shard, written)


def done_name(key: str) -> str:
    """What the file is called that says that a shard is done."""
    return f"{DONE}/{key}.json"


def decode(data: bytes) -> Done:
    """What a file says about a shard that is done. Raises `msgspec.MsgspecError`."""
    return msgspec.json.decode(data, type=Done)


def empty(name: str) -> tuple[str, bytes]:
    """A file without rows that gives a table its columns where no shard has any, so that it can be queried."""
    path = "bad/schema.parquet" if name == "bad" else f"{name}/month={UNKNOWN_MONTH}/schema.parquet"
    file = _File(name)
    file.write([])
    return path, file.close()


def _put(job: Job, shard: Shard, written: "_Written") -> Done:
    made = written.close()
    about = arrow.metadata()
    done = Done(
        key=written.key,
        shard=shard.name,
        kind=shard.kind,
        inputs=shard.paths,
        version=about["brief.version"],
        format=int(about["brief.format"]),
        rules=about["brief.rules"],
        articles=written.rows["reports"],
        bad=dict(sorted(written.bad.items())),
        rows={name: written.rows[name] for name in arrow.TABLES},
        files=tuple(made),
    )
    place = places.at(job.folder)
    place.put(made.items())
    place.put([(done_name(done.key), msgspec.json.encode(done) + b"\n")])
    return done


class _Written:
    """The files of a shard on their way: rows that wait for their row group, and what is written so far."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.rows: Counter[str] = Counter()
        self.bad: Counter[str] = Counter()
        self._files: dict[str, _File] = {}
        self._waiting: dict[tuple[str, str], list[Row]] = {}
        self._count = 0

    def add(self, item: Item, reader: Reader, options: Options) -> None:
        """Read an article and take its rows, or the reason why there are none."""
        found = reader.read(item, options) if item.problem is None else None
        problem = item.problem or (found.problem if found is not None else None)
        if problem is not None:
            self.refuse((item.source, item.given_id, problem.reason, problem.message))
        elif found is not None and found.rows is not None:
            self._take(found.rows, found.month)
        self._count += 1
        if self._count % _ROW_GROUP == 0:
            self._flush()

    def refuse(self, row: Row) -> None:
        """Take a row of what could not be read."""
        self.bad[row[2]] += 1
        self._waiting.setdefault(("bad", ""), []).append(row)

    def close(self) -> dict[str, bytes]:
        """The files by their names, in the order of the names."""
        self._flush()
        return {name: file.close() for name, file in sorted(self._files.items())}

    def _take(self, found: Rows, month: str) -> None:
        for name, some in found.items():
            if some:
                self.rows[name] += len(some)
                self._waiting.setdefault((name, month), []).extend(some)

    def _flush(self) -> None:
        for (name, month), some in sorted(self._waiting.items()):
            path = f"bad/{self.key}.parquet" if name == "bad" else f"{name}/month={month}/{self.key}.parquet"
            self._files.setdefault(path, _File(name)).write(some)
        self._waiting.clear()


class _File:
    """A Parquet file in memory, compressed, written by row groups. The same rows give the same bytes."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._out = io.BytesIO()
        self._writer: Any = parquet.ParquetWriter(self._out, arrow.schema(name), compression="zstd")

    def write(self, some: list[Row]) -> None:
        self._writer.write_table(arrow.table(self._name, some))

    def close(self) -> bytes:
        self._writer.close()
        return self._out.getvalue()
