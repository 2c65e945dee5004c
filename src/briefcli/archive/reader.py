"""A worker's side of the process that reads articles: it is started, watched, and replaced when an article kills it."""

import contextlib
import signal
import subprocess
import sys
import threading
import time
from types import TracebackType
from typing import IO, Self, cast

from briefcli.archive.inputs import Options
from briefcli.archive.items import Item, Problem
from briefcli.archive.messages import Found, receive, send

SECONDS = 60.0
"""Seconds of processor time that an article may take: the longest text that is read takes a third of that."""

MEGABYTES = 1_000
"""Memory that the reading process may hold; it needs 60 to 150."""

_OUT_OF_TIME = -getattr(signal, "SIGPROF", 0)
"""How a process that has used up its time ends; Windows has no such signal."""

_PATIENCE = 10
"""How many times the limit an article may take by the clock: a machine may be busy, and a process may hang."""


class Reader:
    """Reads articles in a process of its own; to be used in a `with` statement.

    An article with which that process dies or hangs is tried once more, by itself in a fresh process, since it may have
    been killed from outside. If that dies too, the article is to blame.
    """

    def __init__(self, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> None:
        self._seconds, self._megabytes = seconds, megabytes
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, item: Item, options: Options) -> Found:
        """What comes of an article."""
        found = self._try(item, options)
        if found.problem is not None and found.problem.reason in ("killed", "out_of_memory"):
            found = self._try(item, options)
        return found

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _try(self, item: Item, options: Options) -> Found:
        process, to, of = self._running()
        began = time.monotonic()
        watch = threading.Timer(self._seconds * _PATIENCE, process.kill)
        watch.daemon = True
        watch.start()
        try:
            send(to, (item, options))
            found: Found = receive(of)
        except (EOFError, OSError):
            return Found(problem=self._why(item, process, time.monotonic() - began))
        except BaseException:
            self.close()  # an interrupt: what the process says next would be the answer to another question
            raise
        finally:
            watch.cancel()
        if found.problem is not None and found.problem.reason == "out_of_memory":
            self.close()
            message = f"{item.source} takes more than {self._megabytes:,} MB of memory"
            return Found(problem=Problem("out_of_memory", message))
        return found

    def _running(self) -> "tuple[subprocess.Popen[bytes], IO[bytes], IO[bytes]]":
        """The process, with where it takes articles and gives what comes of them; started where there is none."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            command = [sys.executable, "-m", "briefcli.archive.analyst", str(self._seconds), str(self._megabytes)]
            # In a session of its own Ctrl-C does not reach it.
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
            )
        return self._process, cast("IO[bytes]", self._process.stdin), cast("IO[bytes]", self._process.stdout)

    def _why(self, item: Item, process: "subprocess.Popen[bytes]", lasted: float) -> Problem:
        with contextlib.suppress(OSError):
            process.communicate()
        self._process = None
        if (_OUT_OF_TIME and process.returncode == _OUT_OF_TIME) or lasted >= self._seconds * _PATIENCE:
            return Problem("too_slow", f"{item.source} takes longer than {self._seconds:g} seconds")
        return Problem("killed", f"{item.source} ends the process that reads it ({process.returncode})")
