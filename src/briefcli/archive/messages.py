"""What a worker and the process that reads for it say to each other: pickled, after the length of each message."""

import pickle
import struct
from typing import IO, Any, NamedTuple

from briefcli.archive.items import Problem
from briefcli.archive.rows import UNKNOWN_MONTH, Rows

_HEAD = struct.Struct("!Q")
"""Stands before each message: its length in bytes."""


class Found(NamedTuple):
    """What came of an article: its rows and the month of its publication, or the problem."""

    rows: Rows | None = None
    month: str = UNKNOWN_MONTH
    problem: Problem | None = None


def send(file: IO[bytes], message: Any) -> None:
    """Write a message. Raises `OSError` where nobody reads."""
    data = pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)
    file.write(_HEAD.pack(len(data)))
    file.write(data)
    file.flush()


def receive(file: IO[bytes]) -> Any:
    """The next message. Raises `EOFError` where there is none, or half of one."""
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    (length,) = _HEAD.unpack(head)
    data = file.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)  # noqa: S301 - from our own process
