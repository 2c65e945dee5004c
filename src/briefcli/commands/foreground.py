"""Another program that has the terminal for a while, to which Ctrl-C belongs until it ends: a pager, an editor."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence


def words(command: str, system: str = os.name) -> list[str]:
    r"""The words of a command that a variable holds. Raises `ValueError` where a quotation mark is not closed.

    Where paths have backslashes, they are no escapes.

    >>> words("less -R"), words(r'"C:\Program Files\vim\vim.exe" -n', "nt")
    (['less', '-R'], ['C:\\Program Files\\vim\\vim.exe', '-n'])
    """
    if system != "nt":
        return shlex.split(command)
    return [word.strip('"') for word in shlex.split(command, posix=False)]


def run(command: Sequence[str], text: str | None = None, environment: Mapping[str, str] | None = None) -> int:
    """The status with which a program ended; `text` is what it reads, of which it may leave some unread.

    Raises `OSError` where it cannot be started.
    """
    sys.stdout.flush()
    reads = subprocess.PIPE if text is not None else None
    process = subprocess.Popen(command, stdin=reads, env=environment)  # noqa: S603 - the user's own program
    # Only now: a program inherits what is ignored, and this one must not be deaf.
    interrupts = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.communicate(text.encode() if text is not None else None)
    finally:
        signal.signal(signal.SIGINT, interrupts)
    return process.returncode
