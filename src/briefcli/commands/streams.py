"""The standard streams as every command needs them: UTF-8, and in our own words where they fail.

Typer writes help and wrong usage itself, so that what a full disk or a closed pipe means is settled here, below
whoever writes.
"""

import codecs
import io
import os
import select
import stat
import sys
from typing import TYPE_CHECKING, TextIO

from briefcli.errors import Unwritable
from briefcli.views import sanitise

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer


_REPLACED = "briefcli.replaced"


def _replaced(error: UnicodeError) -> tuple[bytes, int]:
    """What stands for a character that a stream cannot hold, such as bytes of a file's name that are no text."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    mark = "\ufffd" if error.encoding.startswith("utf") else "?"
    return mark.encode() * (error.end - error.start), error.end


codecs.register_error(_REPLACED, _replaced)


class StandardInput(io.FileIO):
    """A stream that waits for the rest even where another program has made it one that never waits."""

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Read into a buffer; 0 bytes are the end."""
        while (count := super().readinto(buffer)) is None:
            select.select([self], [], [])
        return count


class _Stream(io.FileIO):
    """The same for writing."""

    def write(self, data: "ReadableBuffer") -> int:
        while (count := super().write(data)) is None:
            select.select([], [self], [])
        return count


class StandardOutput(_Stream):
    """A reader who has gone away (`| head -1`) ends the program quietly; any other failure is `Unwritable`, once."""

    is_lost = False

    def write(self, data: "ReadableBuffer") -> int:
        """Write bytes; what comes after a failure goes nowhere, since Python flushes once more when it ends."""
        if self.is_lost:
            return memoryview(data).nbytes
        try:
            return super().write(data)
        except BrokenPipeError:
            self.is_lost = True
            raise SystemExit(0) from None
        except OSError as error:
            self.is_lost = True
            raise Unwritable(f"standard output cannot be written: {error.strerror}", "Is the disk full?") from None


class _Messages(io.TextIOWrapper):
    """What is said on standard error, by Typer too.

    Nothing in it commands a terminal or hides, and no password that was typed in an address is repeated.
    """

    def write(self, text: str) -> int:
        return super().write(sanitise.without_passwords(sanitise.message(text)))


class StandardError(_Stream):
    """What cannot be said here is said nowhere, and changes no exit status."""

    def write(self, data: "ReadableBuffer") -> int:
        """Write bytes, or let them go."""
        try:
            return super().write(data)
        except OSError:
            return memoryview(data).nbytes


def prepare() -> None:
    """Make the streams write UTF-8 without translating line ends; a terminal keeps its own encoding.

    What an encoding lacks is replaced. A stream that the caller has closed (`>&-`) becomes one that leads nowhere.
    """
    raw = _raw(sys.stdin)
    if type(raw) is io.FileIO:
        sys.stdin = io.TextIOWrapper(io.BufferedReader(StandardInput(raw.fileno(), "rb", closefd=False)), "utf-8")
    sys.stdout = _prepared(sys.stdout, StandardOutput)
    sys.stderr = _prepared(sys.stderr, StandardError)


def has_waiting_input() -> bool:
    """Whether somebody has piped something in that has not been read; a pipe that is empty so far counts as empty."""
    if sys.stdin is None or not hasattr(select, "poll"):
        return False
    try:
        if not stat.S_ISFIFO(os.fstat(sys.stdin.fileno()).st_mode):
            return False
    except (OSError, ValueError):
        return False
    waiting = select.poll()
    waiting.register(sys.stdin, select.POLLIN)
    return any(event & select.POLLIN for _, event in waiting.poll(0))


def _raw(stream: TextIO | None) -> object:
    """What a stream writes to at last; without a buffer (`python -u`) that stands in the place of the buffer."""
    buffer = getattr(stream, "buffer", None)
    return getattr(buffer, "raw", buffer)


def _prepared(stream: TextIO | None, kind: type[_Stream]) -> TextIO:
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8", errors=_REPLACED)  # noqa: PTH123 - lives as long as the process
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    is_terminal = stream.isatty()
    encoding, newline = (stream.encoding, None) if is_terminal else ("utf-8", "")
    raw = _raw(stream)
    if isinstance(raw, _Stream):
        return stream
    if type(raw) is not io.FileIO:
        stream.reconfigure(encoding=encoding, errors=_REPLACED, newline=newline)
        return stream
    buffer = io.BufferedWriter(kind(raw.fileno(), "wb", closefd=False))
    wrapper, by_line = (_Messages, True) if kind is StandardError else (io.TextIOWrapper, is_terminal)
    return wrapper(buffer, encoding, errors=_REPLACED, newline=newline, line_buffering=by_line)
