"""Writing files so that a kill at any moment leaves the old file or the new one, and nothing between."""

import os
import tempfile
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Write a file beside the old one, flush it to the disk, and swap the two.

    The folder is flushed as well: without that a file that was renamed can be empty after a power cut.
    Raises `OSError` when the folder cannot be written; the old file is then as it was.
    """
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_mode(path))
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    _flush_folder(path.parent)


def _mode(path: Path) -> int:
    """The permissions of the file to replace, or those that the user's mask gives to a new one."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _flush_folder(folder: Path) -> None:
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders; it flushes them by itself
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
