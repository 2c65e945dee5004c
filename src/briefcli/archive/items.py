"""An article as it is handed to the text analysis: its bytes, and what is said about it.

What cannot be had comes as an item with a problem in its place, so that nothing is lost silently.
"""

import os
from typing import NamedTuple

from briefcli.errors import BriefError


class Problem(NamedTuple):
    """Why something could not be read: a reason to count by, and a message to read."""

    reason: str
    message: str


class Item(NamedTuple):
    """An article as it is handed to the text analysis; `problem` says why there is none."""

    source: str
    data: bytes = b""
    given_id: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    address: str | None = None
    content_type: str | None = None
    basis: str | None = None
    problem: Problem | None = None


def unreadable(path: str, error: Exception) -> Problem:
    """Why a file could not be read."""
    if isinstance(error, BriefError):
        return Problem("unreadable", str(error))
    reason = "not_found" if isinstance(error, FileNotFoundError) else "unreadable"
    why = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
    return Problem(reason, f"{path} cannot be read: {why}")
