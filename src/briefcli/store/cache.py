"""What one run works out for later ones, in the user's cache folder: it may be deleted at any time.

Nothing here is an error. What cannot be read is not there, and what cannot be written is worked out again. A file is
read only where nobody but its owner, who is the user, can have written it, and it is written only where the folder or
the one that it is made in is the user's: so `sudo` leaves nothing behind in the home of somebody else.
"""

import contextlib
import os
import stat
from pathlib import Path

from briefcli.store import locations

_LARGEST_BYTES = 32_000_000


def read(name: str) -> bytes | None:
    """What was written under a name; nothing where there is no such file, or where others may write it."""
    folder = locations.cache_folder()
    if folder is None:
        return None
    try:
        # What is not a file, such as a named pipe, may never end.
        if not stat.S_ISREG(os.stat(folder / name).st_mode):  # noqa: PTH116
            return None
        with open(folder / name, "rb") as file:  # noqa: PTH123
            found = os.fstat(file.fileno())
            is_safe = _is_own(found) and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
            return file.read() if is_safe and found.st_size <= _LARGEST_BYTES else None
    except OSError:
        return None


def write(name: str, data: bytes) -> None:
    """Put a file in place of what was written under a name, whole and readable for the user alone."""
    from briefcli.store import files  # only for what is new

    folder = locations.cache_folder()
    if folder is None:
        return
    with contextlib.suppress(OSError):
        nearest = next(one for one in (folder, *folder.parents) if one.exists())
        if not _is_own(nearest.stat()):
            return
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _put(files.stage(folder / name, data), folder / name)


def _put(staged: Path, target: Path) -> None:
    from briefcli.store import files

    try:
        staged.chmod(0o600)
        files.swap(staged, target)
    finally:
        staged.unlink(missing_ok=True)


def _is_own(found: os.stat_result) -> bool:
    """Whether a file or folder is the user's; Windows has folders of the user alone, and no such numbers."""
    return not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
