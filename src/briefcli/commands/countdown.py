"""`brief countdown`: the deadlines, and what is left of them."""

import signal
import sys
from datetime import datetime
from time import sleep
from typing import Annotated, NoReturn

import typer

from briefcli.commands import output, surroundings
from briefcli.commands.options import moment, presented
from briefcli.commands.presentation import Format, Presentation
from briefcli.errors import NothingMatched, UsageError
from briefcli.model.deadline import Moment
from briefcli.model.story import Story
from briefcli.views import records, to_records

_RUNNING = ("running", "today")
_START_SECONDS = 60
"""How long after its start, at most, a command asks for the time again."""
_LOOKS = 20
"""How often in a second it is looked whether the watch is to end."""

EXAMPLES = """
brief countdown article.txt                 # what is left of each deadline
brief countdown --as-of 2025-07-20          # as seen on that day
brief countdown --exit-status || echo over  # for scripts
"""


@presented()
def run(
    *,
    story: Story,
    watch: Annotated[bool, typer.Option("--watch", help="Redraw every second until interrupted (Ctrl-C).")] = False,
    exit_status: Annotated[
        bool, typer.Option("--exit-status", help="Exit with 0 while a deadline runs, with 1 when none does.")
    ] = False,
    how: Presentation,
) -> None:
    """How long until each deadline. What is left, of how much, on what basis, and every term that was set."""
    if watch:
        if how.part is not None:
            raise UsageError("--watch shows one story", "Name one, or leave it out.")
        if not _is_now(how.as_of):
            raise UsageError("--watch follows the clock, --as-of stops it", "Leave one of them out.")
        if how.format is not Format.TERMINAL or how.to is not None or not surroundings.is_terminal():
            raise UsageError("--watch needs a terminal to draw on", "Leave it out when the output goes elsewhere.")
        _watch(story, how)
    found = to_records.deadlines(story, how.as_of)
    output.show(records.DeadlineRecord, found, how, story)
    if not found:
        if story.draft:
            raise NothingMatched(
                "no deadline was found in the article", "Plans and forecasts are none; brief timeline has every date."
            )
        raise NothingMatched("the story has no deadlines")
    if exit_status and not any(deadline.status in _RUNNING for deadline in found):
        raise typer.Exit(NothingMatched.status)


def _is_now(as_of: Moment) -> bool:
    """Whether a moment is the one in which the command began, and not one that the user told."""
    now = moment("today")
    return (
        isinstance(as_of, datetime)
        and isinstance(now, datetime)
        and abs((now - as_of).total_seconds()) < _START_SECONDS
    )


def _watch(story: Story, how: Presentation) -> NoReturn:
    """Draw the deadlines in place once a second, until the user interrupts or the process is to end."""
    import gc

    from rich.live import Live

    from briefcli.views import terminal

    gc.enable()  # `__main__` turned it off, for commands that end
    screen = output.console(how, sys.stdout)
    ended = _signals()
    # On a screen of its own: what was drawn before a change of the window's size would stay on the other one.
    with Live(console=screen, auto_refresh=False, screen=True) as live:
        while not ended:
            now = moment("today")
            screen.width = output.columns(how.width)
            page = output.page(how, story, screen.width)._replace(moment=now, is_live=True)
            live.update(terminal.view(records.DeadlineRecord, to_records.deadlines(story, now), page), refresh=True)
            for _ in range(_LOOKS):
                if not ended:
                    sleep(1 / _LOOKS)
    raise SystemExit(128 + ended[0])


def _signals() -> list[int]:
    """A list into which Ctrl-C and SIGTERM come from now on: breaking off a drawing would leave its screen."""
    came: list[int] = []

    def receive(number: int, _: object) -> None:
        if came:  # the drawing waits for a terminal that has been stopped
            raise KeyboardInterrupt
        came.append(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, receive)
    return came
