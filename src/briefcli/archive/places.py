"""Where an archive is read and written: folders of this machine, and whatever fsspec reaches (`s3://…`, `gs://…`).

A file is put whole or not at all: here by a temporary file, a flush and a rename, in an object store because that is
how it keeps objects.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol, cast

from briefcli.errors import Unreadable, Unwritable
from briefcli.store import files

_SCHEME = "://"
_FILE = "file://"


class Stamp(NamedTuple):
    """What tells one state of a file from another, without reading it: its size, and when or as what it was written."""

    size: int
    state: str


class Place(Protocol):
    """A folder of an archive. Names in it are relative, with `/` between their parts."""

    def put(self, made: Iterable[tuple[str, bytes]]) -> None:
        """Write some files, each whole or not at all."""

    def read(self, name: str) -> bytes | None:
        """What a file holds; nothing where there is none."""

    def names(self, folder: str = "") -> Iterator[str]:
        """The names of the files below a folder, staged ones too; none where there is no such folder."""

    def remove(self, name: str) -> None:
        """Take a file away, if it is there."""


def is_remote(path: str) -> bool:
    """Whether a path is one for fsspec."""
    return _SCHEME in path and not path.startswith(_FILE)


def at(folder: str) -> Place:
    """The place that a path names. Raises `Unreadable` where nothing can read such a path."""
    return _Remote(folder) if is_remote(folder) else _Local(Path(folder.removeprefix(_FILE)))


def joined(base: str, path: str) -> str:
    """A path as it is found from a folder, which a worker elsewhere does not have for its own."""
    return path if is_remote(path) else os.path.join(base, path.removeprefix(_FILE))  # noqa: PTH118 - a name stays as it is


def opened(path: str) -> BinaryIO:
    """A file to read from. Raises `OSError`, and `Unreadable` where nothing can read such a path."""
    if is_remote(path):
        system, inner = _system(path)
        return cast("BinaryIO", system.open(inner, "rb"))
    return open(path, "rb")  # noqa: PTH123 - the caller closes it, and a name stays as it is


def stamp(path: str) -> Stamp:
    """The state of a file. Raises `OSError`, and `Unreadable` where nothing can read such a path."""
    if is_remote(path):
        system, inner = _system(path)
        about = system.info(inner)
        state = next((about[name] for name in ("ETag", "etag", "md5Hash", "mtime", "created") if about.get(name)), "")
        return Stamp(int(about.get("size") or 0), str(state))
    about = os.stat(path)  # noqa: PTH116
    return Stamp(about.st_size, str(about.st_mtime_ns))


def found(path: str) -> list[str]:
    """The files that a path for fsspec names: those that a pattern fits, those below a folder, or the one file."""
    system, inner = _system(path)
    listed = system.glob(inner) if any(sign in inner for sign in "*?[") else system.find(inner)
    return [system.unstrip_protocol(one) for one in sorted(listed) if not system.isdir(one)]


def _system(path: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs

        system, inner = url_to_fs(path)
    except (ImportError, ValueError) as error:
        raise Unreadable(f"{path} cannot be reached: {error}", "Install what fsspec needs for it.") from None
    return system, inner


class _Local:
    """A folder of this machine, or one that several machines share."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, made: Iterable[tuple[str, bytes]]) -> None:
        """All files are on the disk before the first gets its name."""
        staged: list[tuple[Path, Path]] = []
        try:
            for name, data in made:
                target = self._folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                staged.append((files.stage(target, data), target))
            for new, target in staged:
                new.replace(target)
            for folder in sorted({target.parent for _, target in staged}):
                files.flush(folder)
        except OSError as error:
            why = os.strerror(error.errno or 0)
            raise Unwritable(f"{self._folder} cannot be written: {why}", "What is done stays; call again.") from None
        finally:
            for new, _ in staged:
                new.unlink(missing_ok=True)

    def read(self, name: str) -> bytes | None:
        try:
            return (self._folder / name).read_bytes()
        except FileNotFoundError:
            return None

    def names(self, folder: str = "") -> Iterator[str]:
        for place, _, found in os.walk(self._folder / folder):
            for name in found:
                yield Path(place, name).relative_to(self._folder).as_posix()

    def remove(self, name: str) -> None:
        path = self._folder / name
        path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # others are still in it
            path.parent.rmdir()


class _Remote:
    """A folder of an object store, or of anything else that fsspec reaches."""

    def __init__(self, folder: str) -> None:
        self._system, self._folder = _system(folder)
        self._folder = self._folder.rstrip("/")

    def put(self, made: Iterable[tuple[str, bytes]]) -> None:
        for name, data in made:
            path = f"{self._folder}/{name}"
            try:
                self._system.makedirs(path.rpartition("/")[0], exist_ok=True)
                self._system.pipe_file(path, data)
            except OSError as error:
                raise Unwritable(f"{path} cannot be written: {error}", "What is done stays; call again.") from None

    def read(self, name: str) -> bytes | None:
        try:
            return cast("bytes", self._system.cat_file(f"{self._folder}/{name}"))
        except FileNotFoundError:
            return None

    def names(self, folder: str = "") -> Iterator[str]:
        self._system.invalidate_cache()
        with contextlib.suppress(FileNotFoundError):
            for path in self._system.find(f"{self._folder}/{folder}".rstrip("/")):
                yield path.removeprefix(f"{self._folder}/")

    def remove(self, name: str) -> None:
        with contextlib.suppress(FileNotFoundError):
            self._system.rm_file(f"{self._folder}/{name}")
