#!/usr/bin/env python3
"""What a megabyte costs that was made to exhaust the machine: time, memory, and how both grow, through the command.

    python benchmarks/hostile.py [WORD …] [--megabytes 1.0] [--check]

Hands inputs of `tests/megabytes.py` to `brief` as a user does: as a file, or from a server on this machine. Prints for
each the processor seconds and the memory of the process beyond those of a run on a little of the same kind, both for
one megabyte; the exponent with which the time grows from half the size to the whole (1.0 is linear); and the exit
status with what was said. With WORDs, only the kinds whose names hold them all. `--check` ends with 1 where a floor is
passed.
"""

import argparse
import math
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from megabytes import Kind, all_kinds

MOST_SECONDS = 3.0
"""For one megabyte, of which prose takes two thirds on a machine that has nothing else to do."""
MOST_TIMES_PROSE = 1.5
"""Where the machine is slower than that, the same as a multiple of what prose takes on it."""
MOST_EXPONENT = 1.5
"""The square of the size would give 2; below a second it says nothing."""
_LONG_ENOUGH = 1.0
_LITTLE = 2_000
_TRIED = 90
"""Processor seconds after which a run is ended."""


class Run(NamedTuple):
    """What a run took: processor seconds, megabytes of memory at most, its exit status, and what it said."""

    seconds: float
    memory: float
    status: int
    said: str


def main() -> int:
    """Measure and print; the exit status is 1 when `--check` finds a floor passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--megabytes", type=float, default=1.0)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    passed, size = 0, int(1e6 * options.megabytes)
    kinds = all_kinds()
    print(f"{'for one megabyte':52}{'s':>7}{'times':>7}{'grows':>7}  status")
    with tempfile.TemporaryDirectory() as folder:
        prose = run(kinds["text: prose"], Path(folder), size).seconds / options.megabytes
        for name, kind in kinds.items():
            if all(word in name for word in options.words):
                passed += not is_within(name, kind, Path(folder), size, max(MOST_SECONDS, MOST_TIMES_PROSE * prose))
    print(f"\n{passed} beyond a floor" if passed else "\nAll within the floors.")
    return 1 if options.check and passed else 0


def is_within(name: str, kind: Kind, folder: Path, size: int, most_seconds: float) -> bool:
    """Measure and print one kind; whether it keeps within the floors."""
    start = run(kind, folder, _LITTLE)
    half, whole = run(kind, folder, size // 2), run(kind, folder, size)
    seconds, memory = ((getattr(whole, what) - getattr(start, what)) / size * 1e6 for what in ("seconds", "memory"))
    grown = [max(one.seconds - start.seconds, 0.01) for one in (half, whole)]
    exponent = math.log2(grown[1] / grown[0])
    holds = (
        whole.status in (0, 1, 3)
        and seconds <= most_seconds
        and memory <= kind.memory
        and (exponent <= MOST_EXPONENT or grown[1] < _LONG_ENOUGH)
    )
    shown = f"{exponent:7.2f}" if grown[1] >= _LONG_ENOUGH else f"{'':7}"
    print(
        f"{name:52}{seconds:7.2f}{memory:7.0f}{shown}{whole.status:4}{'' if holds else ' over'}  {whole.said[:90]}",
        flush=True,
    )
    return holds


def run(kind: Kind, folder: Path, size: int) -> Run:
    """One run of the command on an input of a kind."""
    path, report, said = folder / f"input{kind.ending}", folder / "report.txt", folder / "said"
    data = kind.make(size)
    path.write_bytes(data)
    report.write_text(kind.report or "", "utf-8")
    with served(data, kind.headers) as address:
        known = {"{}": address or str(path), "{report}": str(report)}
        arguments = [sys.executable, "-m", "briefcli", *(known.get(word, word) for word in kind.arguments)]
        child = os.fork()
        if child == 0:
            _become(arguments, said)
        _, ended, usage = os.wait4(child, 0)
    lines = said.read_text("utf-8", "replace").splitlines()
    told = lines[0].removeprefix("brief: ").replace(str(path), "FILE") if lines else ""
    seconds = usage.ru_utime + usage.ru_stime
    return Run(seconds, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(ended), told)


def _become(arguments: list[str], said: Path) -> None:
    """Turn this process into the command."""
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (_TRIED, _TRIED))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    os.execv(arguments[0], arguments)  # noqa: S606 - itself


@contextmanager
def served(data: bytes, headers: dict[str, str] | None) -> Iterator[str | None]:
    """The address of a server on this machine that answers with the data; none where no headers are given."""
    if headers is None:
        yield None
        return

    sent = {"Content-Length": str(len(data)), **headers}

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            for name, value in sent.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(data)
            except OSError:
                return  # it has read enough

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/article"
    finally:
        server.shutdown()
        server.server_close()


if __name__ == "__main__":
    sys.exit(main())
