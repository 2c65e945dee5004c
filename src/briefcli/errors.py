"""Every error of the program, with its exit status.

    BriefError
    ├── UsageError      2   the request contradicts itself
    ├── NothingMatched  1   the story was read, but nothing in it fits the request
    ├── NotFound        3   there is no such story or file
    ├── Unreadable      3   it is there, but cannot be read
    ├── NotAnArticle    3   it was read, but holds no text of an article
    ├── Malformed       3   it was read, but is no story; lists every fault found
    ├── Exists          3   a file would be overwritten that nobody asked to
    └── Unwritable      3   the results cannot be written

Library code raises; only `cli.main` catches, and it writes to standard error. Two statuses belong to no error here:
70 is a defect of the program, 130 an interrupt (`__main__`).
"""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple


class Fault(NamedTuple):
    """One thing that is wrong with a story file.

    `place` is a JSON Pointer (RFC 6901) or a line and column; `excerpt` shows the place, `mark` is the
    start and end of the fault within it.
    """

    place: str
    problem: str
    remedy: str
    excerpt: str = ""
    mark: tuple[int, int] = (0, 0)


class BriefError(Exception):
    """The request cannot be done; `str()` says what is wrong, and `remedy` what to try."""

    status: ClassVar[int]

    def __init__(self, problem: str, remedy: str = "") -> None:
        super().__init__(problem)
        self.remedy = remedy


class UsageError(BriefError):
    """The request contradicts itself."""

    status = 2


class NothingMatched(BriefError):
    """The story was read, but nothing in it fits the request."""

    status = 1


class NotFound(BriefError):
    """There is no such story or file."""

    status = 3


class Unreadable(BriefError):
    """It is there, but cannot be read."""

    status = 3


class NotAnArticle(BriefError):
    """It was read, but holds no text of an article; `str()` says what it is instead."""

    status = 3


class Malformed(BriefError):
    """It was read, but is no story; `faults` says what was found, `more` counts those left out.

    There may be others still where `is_all` is false.
    """

    status = 3

    def __init__(self, problem: str, faults: Sequence[Fault] = (), more: int = 0, *, is_all: bool = True) -> None:
        super().__init__(problem)
        self.faults = tuple(faults)
        self.more = more
        self.is_all = is_all


class Exists(BriefError):
    """A file would be overwritten, and nobody asked for that."""

    status = 3


class Unwritable(BriefError):
    """The results cannot be written."""

    status = 3
