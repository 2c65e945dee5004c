"""How far a command has come that reads several files: a bar on a terminal, a line now and then elsewhere."""

import sys
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefcli.commands import output
from briefcli.commands.surroundings import is_dumb
from briefcli.views import sanitise, wording

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_PATIENCE = 1.0
"""Seconds before a bar appears: what is over sooner needs none."""

_LINE_EVERY = 10.0
"""Seconds between two lines where there is no terminal."""

_REDRAWN_EVERY_SECONDS = 0.25
"""Four times a second looks like moving, and costs nothing compared with the reading."""
_MINUTE = 60  # seconds


class Progress:
    """What standard error says about the progress through a number of files; nothing where it is over soon.

    `is_screen_free` says that nothing else is written to the terminal in the meantime.
    """

    _WHAT = "read"
    """What has become of those that are counted."""

    def __init__(self, total: int, *, is_screen_free: bool) -> None:
        self._total = total
        self._count = 0
        self._began = self._told = monotonic()
        self._is_drawing = sys.stderr.isatty() and not is_dumb() and (is_screen_free or not sys.stdout.isatty())
        self._bar: Bar | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()

    def step(self) -> None:
        """One more is read."""
        self._count += 1
        now = monotonic()
        if now - self._told < (_REDRAWN_EVERY_SECONDS if self._bar else _PATIENCE if self._is_drawing else _LINE_EVERY):
            return
        self._told = now
        seconds = now - self._began
        if self._is_drawing:
            self._draw(self._rate(seconds))
        else:
            left = _words(round((self._total - self._count) * seconds / self._count))
            output.hint(f"{self._count:,} of {self._total:,} {self._WHAT}, {self._rate(seconds)}, {left} left")

    def say(self, text: str) -> None:
        """Say something on standard error, above the bar if there is one."""
        if self._bar is None:
            output.hint(text)
            return
        from rich.text import Text

        harmless = sanitise.without_passwords(sanitise.line(text))
        self._bar.console.print(Text(f"brief: {harmless}"), soft_wrap=True)

    def _rate(self, seconds: float) -> str:
        """How fast it goes, and what else there is to say after so many seconds."""
        return f"{self._count / seconds:,.1f} a second"

    def _draw(self, rate: str) -> None:
        if self._bar is None:
            self._bar = _bar()
            self._bar.add_task("reading", total=self._total, rate=rate)
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=self._count, rate=rate)
        self._bar.refresh()


def _words(seconds: int) -> str:
    return wording.plural(seconds, "second") if seconds < 2 * _MINUTE else f"{round(seconds / _MINUTE):,} minutes"


def _bar() -> "Bar":
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    # Not `sys.stderr`, which takes from what is said all that could command a terminal.
    screen = Console(file=open(sys.stderr.fileno(), "w", encoding="utf-8", closefd=False))  # noqa: SIM115
    columns = TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}")
    return Progress(
        *columns,
        TimeRemainingColumn(),
        console=screen,
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
