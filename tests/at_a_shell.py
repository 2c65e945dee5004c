"""A shell on a terminal of its own, in which somebody types: what the keys do, and not what the scripts say they do."""

import os
import pty
import select
import subprocess
import time
from collections.abc import Callable, Sequence

import pyte

COLUMNS, LINES = 100, 40
PATIENCE_SECONDS = 30
SHELLS = {
    "bash": (("bash", "--norc", "--noprofile", "-i"), 'eval "$(_BRIEF_COMPLETE=source_bash brief)"'),
    "zsh": (
        ("zsh", "-f", "-i"),
        'autoload -Uz compinit; compinit -u -D; eval "$(_BRIEF_COMPLETE=source_zsh brief)"',
    ),
    "fish": (("fish", "--no-config"), "_BRIEF_COMPLETE=source_fish brief | source"),
}
"""How each shell starts without anybody's settings, and how it learns to complete, as `--show-completion` has it."""

CTRL_C = "\x03"


class Shell:
    """An interactive shell that has the terminal; to be used with `with`."""

    def __init__(self, name: str) -> None:
        command, self._setup = SHELLS[name]
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)
        self._ours, its_own = pty.openpty()
        told = {**os.environ, "TERM": "xterm", "COLUMNS": str(COLUMNS), "LINES": str(LINES), "PS1": "$ "}
        in_charge = ("setsid", "--ctty", *command)
        self._process = subprocess.Popen(in_charge, stdin=its_own, stdout=its_own, stderr=its_own, env=told)
        os.close(its_own)

    def __enter__(self) -> "Shell":
        self._begin(self._setup)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ours)

    def complete(self, line: str, offered: Sequence[str]) -> list[str]:
        """Which words the screen lacks after the last one of a line was completed: by a Tab, or up to three.

        In bash the first completes what several have in common, and the third lists them.
        """
        self._type(CTRL_C)
        self._begin("true")
        self._type(line)
        self._wait(lambda: line in self._shown())
        for _ in range(3):
            self._type("\t")
            if self._wait(lambda: all(word in self._shown() for word in offered), PATIENCE_SECONDS / 10):
                break
        return [word for word in offered if word not in self._shown()]

    def _begin(self, command: str) -> None:
        """Have a command done, and an empty screen."""
        self._type(f"{command}; clear; printf '%s-%s-%s\\n' ready to complete\n")
        assert self._wait(lambda: self._shown().startswith("ready-to-complete")), self._shown()

    def _shown(self) -> str:
        return "\n".join(line.rstrip() for line in self._screen.display).strip()

    def _wait(self, is_done: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> bool:
        """Read what the shell prints until something is so; whether it is."""
        end = time.monotonic() + seconds
        while not is_done() and time.monotonic() < end:
            if select.select([self._ours], [], [], 0.1)[0]:
                self._stream.feed(os.read(self._ours, 65536))
        return is_done()

    def _type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())
