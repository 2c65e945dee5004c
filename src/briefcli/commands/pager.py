"""Pages that are longer than the terminal, shown by a pager as git does it."""

import os
import shutil

from briefcli.commands import foreground, surroundings

_LESS = {"LESS": "FRX", "LV": "-c"}
"""What git sets for these pagers where the user has set nothing: colours stay, and a short page ends at once."""


def show(page: str) -> bool:
    """Whether a pager has shown a page: one that is longer than the terminal it is meant for.

    No page is lost where the pager cannot be started; its reader may leave before its end.
    """
    if not surroundings.is_terminal() or page.count("\n") < shutil.get_terminal_size().lines:
        return False
    try:
        command = foreground.words(surroundings.pager())
    except ValueError:  # a quotation mark that is not closed
        return False
    if not command or shutil.which(command[0]) is None:
        return False
    try:
        foreground.run(command, page, {**_LESS, **os.environ})
    except OSError:
        return False
    return True
