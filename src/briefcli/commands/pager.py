"""Pages that are longer than the terminal, shown by a pager as git does it."""

import os
import shlex
import shutil
import signal
import subprocess
import sys

from briefcli.commands import surroundings

_LESS = {"LESS": "FRX", "LV": "-c"}
"""What git sets for these pagers where the user has set nothing: colours stay, and a short page ends at once."""


def show(page: str) -> bool:
    """Whether a pager has shown a page: one that is longer than the terminal it is meant for.

    No page is lost where the pager cannot be started; its reader may leave before its end.
    """
    if not surroundings.is_terminal() or page.count("\n") < shutil.get_terminal_size().lines:
        return False
    command = shlex.split(surroundings.pager())
    if not command or shutil.which(command[0]) is None:
        return False
    sys.stdout.flush()
    try:
        reader = subprocess.Popen(command, stdin=subprocess.PIPE, env={**_LESS, **os.environ})  # noqa: S603 - the user's
    except OSError:
        return False
    # Ctrl-C is the pager's: in `less` it ends a search, and no page.
    interrupts = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        reader.communicate(page.encode())
    finally:
        signal.signal(signal.SIGINT, interrupts)
    return True
