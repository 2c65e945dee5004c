"""A whole archive: which shards there are to do, doing them one after the other, and what it says about itself.

What is done is known by the files that say so; so a second call with the same words does what is left, and nothing
where nothing is.
"""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefcli import regexes
from briefcli.archive import arrow, inputs, places, query, shards
from briefcli.archive.inputs import Shard
from briefcli.archive.places import Place
from briefcli.archive.reader import Reader
from briefcli.archive.shards import DONE, Done, Job
from briefcli.errors import NotFound, Unwritable
from briefcli.store import locks

MANIFEST = "manifest.jsonl"
VIEWS = "views.sql"
_TABLES = (*arrow.TABLES, "bad")
_FOLDERS = (*_TABLES, DONE)
_KEYED = regexes.compile(r"(?:^|/)([0-9a-f]{24})\.(?:parquet|json)$")
_STAGED = regexes.compile(r"(?:^|/)\.[^/]+\.new$")
_FEW = 100
"""Files that are looked at in a folder to tell whether it is an archive."""


class _Counts(msgspec.Struct):
    """What is added up of a line of the manifest."""

    rows: dict[str, int]
    bad: dict[str, int]


class Totals(NamedTuple):
    """What is in an archive: rows by table, and what could not be read by reason."""

    rows: Counter[str]
    bad: Counter[str]


class Plan(NamedTuple):
    """What is to be done: the keys of all shards in the order of the input, and those that are left with theirs.

    `stale` are done shards of the same input, from before it changed or with other options; `other` those of other
    input, which stay.
    """

    order: tuple[str, ...]
    left: dict[str, Shard]
    stale: tuple[str, ...]
    other: tuple[str, ...]

    @property
    def is_to_do(self) -> bool:
        """Whether anything is to be read, or to be taken away."""
        return bool(self.left or self.stale)


@contextmanager
def held(job: Job) -> Iterator[None]:
    """Be the only run that makes an archive, where its folder can be locked. Raises `Unwritable` where it is not."""
    if places.is_remote(job.folder):
        yield
        return
    with locks.held([Path(job.folder)]):
        yield


def plan(job: Job, files: Sequence[str]) -> Plan:
    """What an archive of some files lacks. Raises `Unwritable` for a folder that holds something else."""
    place = places.at(job.folder)
    wanted = {shard.key(job.options): shard for shard in inputs.shards(files)}
    there = _keys(place)
    if not there:
        _require_archive(place, job.folder)
    others = sorted(there - wanted.keys())
    read = frozenset(path for shard in wanted.values() for path in shard.paths) if others else frozenset()
    stale = [key for key in others if _reads(place, key, read)]
    return Plan(
        order=tuple(wanted),
        left={key: shard for key, shard in wanted.items() if key not in there},
        stale=tuple(stale),
        other=tuple(key for key in others if key not in stale),
    )


def prepare(job: Job, planned: Plan) -> None:
    """Make an archive ready for what is left: without stale shards, and what killed runs have left of them."""
    place = places.at(job.folder)
    for key in planned.stale:
        place.remove(shards.done_name(key))
    _tidy(place, planned)
    place.put([(VIEWS, query.views("").encode())])
    place.put(map(shards.empty, _TABLES))


def alone(job: Job, left: Sequence[Shard]) -> Iterator[Done]:
    """Do shards one after the other, without Dask."""
    with Reader(job.seconds, job.megabytes) as reader:
        for shard in left:
            yield shards.do(job, shard, reader)


def conclude(job: Job, planned: Plan) -> None:
    """Write the manifest of what is done, in the order of the input, and take away what killed workers have left."""
    place = places.at(job.folder)
    if planned.left:
        _tidy(place, planned)
    there = _keys(place)
    listed = [key for key in (*planned.other, *planned.order) if key in there]
    done = [one for key in listed if (one := _done(place, key)) is not None]
    place.put([(MANIFEST, b"".join(msgspec.json.encode(one) + b"\n" for one in done))])


def totals(job: Job) -> Totals:
    """What the manifest of an archive adds up to. Raises `NotFound` where there is none."""
    data = places.at(job.folder).read(MANIFEST)
    if data is None:
        raise NotFound(
            f"{job.folder} is not an archive, or an unfinished one", "brief archive INPUT… --to FOLDER makes one."
        )
    lines = [msgspec.json.decode(line, type=_Counts) for line in data.splitlines()]
    rows = Counter({name: sum(one.rows[name] for one in lines) for name in arrow.TABLES})
    bad: Counter[str] = Counter()
    for one in lines:
        bad.update(one.bad)
    return Totals(rows, bad)


def _keys(place: Place) -> set[str]:
    """The keys of the shards that are done."""
    files = (name.rpartition("/")[2] for name in place.names(DONE))
    return {name.removesuffix(".json") for name in files if name.endswith(".json")}


def _done(place: Place, key: str) -> Done | None:
    data = place.read(shards.done_name(key))
    return shards.decode(data) if data is not None else None


def _reads(place: Place, key: str, paths: frozenset[str]) -> bool:
    """Whether a shard that is done has read one of some files."""
    done = _done(place, key)
    return done is not None and not paths.isdisjoint(done.inputs)


def _require_archive(place: Place, folder: str) -> None:
    names = [name for name, _ in zip(place.names(), range(_FEW), strict=False)]
    if names and VIEWS not in names and not all(_STAGED.search(name) for name in names):
        raise Unwritable(f"{folder} holds {names[0]} and is not an archive", "Name a new folder, or an empty one: --to")


def _tidy(place: Place, planned: Plan) -> None:
    known = {*planned.order, *planned.other}
    for name in list(place.names()):
        if _is_left_over(name, known):
            place.remove(name)


def _is_left_over(name: str, known: Set[str]) -> bool:
    """Whether a file of an archive is one that a killed run has staged, or is of a shard that is not known."""
    folder, _, file = name.partition("/")
    if folder not in _FOLDERS:
        return False
    found = _KEYED.search(file)
    return bool(_STAGED.search(file)) or (found is not None and found[1] not in known)
