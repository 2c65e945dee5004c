"""Keeping other runs of the program out of a folder while one writes in it.

The lock is on the folder itself, so that it leaves no file behind and ends with the process that holds it, however that
ends. Windows and some network file systems have no such locks: there it is left to the order in which files are written
that nothing is lost.
"""

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

from briefcli.errors import Unwritable

fcntl: ModuleType | None
try:
    fcntl = import_module("fcntl")
except ImportError:  # Windows
    fcntl = None

SECONDS = 10.0
"""How long to wait for another run, which needs a few thousandths of a second."""

_PAUSE_SECONDS = 0.01
"""Between two attempts: not seen by a person, and no load for the machine."""


@contextmanager
def held(folders: Iterable[Path]) -> Iterator[bool]:
    """Be the only run that writes in some folders; gives whether that is certain, which it is not without locks.

    Raises `Unwritable` where another run does not let go.
    """
    with ExitStack() as stack:
        yield all(_lock(handle, folder) for folder, handle in _opened(folders, stack))


def _opened(folders: Iterable[Path], stack: ExitStack) -> list[tuple[Path, int | None]]:
    """The folders with a handle on each, or none where that cannot be had; each once, in the same order in every run.

    So two runs never wait for each other.
    """
    found: dict[tuple[int, int], tuple[Path, int | None]] = {}
    for folder in folders:
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError:
            found[(-1, len(found))] = (folder, None)
            continue
        stack.callback(os.close, handle)
        about = os.fstat(handle)
        found[(about.st_dev, about.st_ino)] = (folder, handle)
    return [found[key] for key in sorted(found)]


def _lock(handle: int | None, folder: Path) -> bool:
    if fcntl is None or handle is None:
        return False
    end = time.monotonic() + SECONDS
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise Unwritable(f"another run of brief is writing in {folder}", "Try again when it is done.") from None
            time.sleep(_PAUSE_SECONDS)
        except OSError:  # a file system without locks
            return False
        else:
            return True
