"""The real program on a terminal of its own, as a person has it."""

import os
import pty
import select
import subprocess
import sys

PATIENCE_SECONDS = 60


def printed(*arguments: str, **environment: str) -> str:
    """What a run prints on a terminal, as its bytes say it; `environment` is set besides that of the tests."""
    ours, its_own = pty.openpty()
    told = {**os.environ, "TERM": "xterm", **environment}
    process = subprocess.Popen([sys.executable, "-m", "briefcli", *arguments], stdout=its_own, stderr=its_own, env=told)
    os.close(its_own)
    found = b""
    while select.select([ours], [], [], PATIENCE_SECONDS)[0]:
        try:
            found += os.read(ours, 65536)
        except OSError:  # so ends a terminal on Linux that the last program has left
            break
    os.close(ours)
    process.wait()
    return found.decode()
