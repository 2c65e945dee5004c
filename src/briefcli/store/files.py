"""Writing files so that a kill at any moment leaves the old file or the new one, and nothing between.

A file is staged beside its place, flushed to the disk, and then put there. Where the place is a link, the file that it
leads to is written, and the link stays. What a killed run had staged is known by its name (`leftovers`).
"""

import contextlib
import errno
import os
import shlex
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from briefcli import regexes
from briefcli.errors import Unwritable

NEW, REPLACED = ".new", ".old"
"""How staged files end: what is to come to a place, and a copy of what is about to go."""

_STAGED = regexes.compile(r"\.(?P<name>.+)\.brief-[a-z0-9_]{8}(?:\.new|\.old)")
_MOST_OF_A_NAME = 50
"""Characters of a file's name in that of its staged one, which may have 255 bytes in all."""

_NO_FLUSH = (errno.EINVAL, errno.EBADF, errno.ENOTSUP)


def followed(path: Path) -> Path:
    """The file that is written where a path is named: the path without links, whether there is a file or not.

    Raises `Unwritable` where links lead nowhere, or to something other than a file, or to a file that is protected.
    """
    target = Path(os.path.realpath(path))
    named = str(path) if target == Path(os.path.abspath(path)) else f"{path}, which leads to {target},"  # noqa: PTH100
    if target.is_symlink():
        raise Unwritable(f"{path} is a link that leads in a circle", "Take the link away, or name another place.")
    if os.path.islink(path) and not os.path.isdir(target.parent):  # noqa: PTH112, PTH114
        raise Unwritable(f"{named} cannot be written: there is no folder {target.parent}", "Repair the link.")
    if os.path.lexists(target) and not os.path.isfile(target):  # noqa: PTH113 (answered with no where it cannot be told)
        raise Unwritable(f"{named} cannot be written: it is not a file", "Name another place.")
    if os.path.exists(target) and os.access(target.parent, os.W_OK) and not os.access(target, os.W_OK):  # noqa: PTH110
        remedy = f"Allow it, if the file is yours: chmod u+w {shlex.quote(str(target))}"
        raise Unwritable(f"{named} may not be written: its permissions forbid it", remedy)
    return target


def stage(target: Path, data: bytes, ending: str = NEW) -> Path:
    """A new file beside another's place, on the disk, with the owner and the permissions of the one that is there.

    Raises `OSError`; nothing is left then.
    """
    with _staging(target, ending) as (file, staged):
        file.write(data)
    return staged


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """A file to write into that takes the place of another when all is written. Raises `OSError`, as `write` does."""
    with _staging(target, NEW) as (file, staged):
        yield file
    try:
        swap(staged, target)
    finally:
        staged.unlink(missing_ok=True)


@contextlib.contextmanager
def _staging(target: Path, ending: str) -> Iterator[tuple[BinaryIO, Path]]:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:_MOST_OF_A_NAME]}.brief-", suffix=ending)
    staged = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file, staged
            _adopt(staged, target)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


def swap(staged: Path, target: Path) -> None:
    """Put a staged file in the place of another, or where there is none. Raises `OSError`."""
    staged.replace(target)
    flush(target.parent)


def publish(staged: Path, target: Path) -> None:
    """Put a staged file where there must be none. Raises `FileExistsError`, and other kinds of `OSError`.

    Its staged name stays where it can, so that `published` can tell what a killed run has put in its place.
    """
    try:
        os.link(staged, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        staged.rename(target)
    flush(target.parent)


def write(target: Path, data: bytes) -> None:
    """Put a file in the place of another. Raises `OSError` when that fails; the old file is then as it was."""
    staged = stage(target, data)
    try:
        swap(staged, target)
    finally:
        staged.unlink(missing_ok=True)


def holds(path: Path, data: bytes) -> bool:
    """Whether a file is already there and holds these bytes. Raises `OSError` where it may not be read."""
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def leftovers(folder: Path) -> Iterator[Path]:
    """What runs have staged in a folder and not put in its place; none where the folder may not be listed."""
    with contextlib.suppress(OSError):
        yield from [entry for entry in folder.iterdir() if _STAGED.fullmatch(entry.name)]


def published(leftover: Path) -> Path | None:
    """The file that a run has put in its place from what it had staged, if it is still that very file."""
    found = _STAGED.fullmatch(leftover.name)
    place = leftover.with_name(found["name"]) if found else leftover
    with contextlib.suppress(OSError):
        if found and leftover.suffix == NEW and place.samefile(leftover) and not place.is_symlink():
            return place
    return None


def flush(folder: Path) -> None:
    """Flush a folder to the disk: without that a file that was put there can be gone after a power cut."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders, and flushes them by itself
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FLUSH:  # some network file systems flush no folders
            raise
    finally:
        os.close(handle)


def _adopt(staged: Path, target: Path) -> None:
    """Give a staged file the owner and permissions of the file to replace, or those of a new one by the user's mask."""
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        staged.chmod(0o666 & ~mask)
        return
    for user, group in ((-1, old.st_gid), (old.st_uid, -1)):
        with contextlib.suppress(OSError, AttributeError):  # not everybody may, and Windows has no such owners
            os.chown(staged, user, group)
    staged.chmod(stat.S_IMODE(old.st_mode) & 0o777)
