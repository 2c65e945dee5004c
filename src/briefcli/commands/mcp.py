"""`brief mcp`: facts and proof for an assistant, by the Model Context Protocol."""

import gc
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn

from briefcli.commands import output, reading, surroundings
from briefcli.commands.options import StoriesArgument
from briefcli.commands.reading import Told
from briefcli.errors import Unreadable, Unwritable, UsageError
from briefcli.model.story import Story
from briefcli.store import sources, stories

INSTALL = "pip install 'briefcli[mcp]'"

EXAMPLES = """
brief mcp              # the bundled story, and any text that is handed in
brief mcp article.txt  # an article
brief mcp articles/    # every article of a folder
"""

_INTERRUPTED_STATUS = 130
"""The exit status of a program that SIGINT has ended, as shells count it."""


def run(story: StoriesArgument = None) -> None:
    """Facts and proof for an assistant (Model Context Protocol). Read-only, over standard input and output."""
    if sys.stdin is None:
        raise Unreadable("there is no standard input, over which an assistant speaks", "Let the assistant start this.")
    held = _held(tuple(story or surroundings.named_story()))
    try:
        from briefcli.commands import mcp_server  # more than a second, and an extra
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("mcp", "mcp_types", "pydantic"):
            raise
        raise Unreadable("what speaks to an assistant (`mcp`, from 2.0) is not installed", INSTALL) from None
    if sys.stdin.isatty():
        output.hint("this is for an assistant to start, and to speak to; end it with Ctrl-D or Ctrl-C")
    gc.enable()  # `__main__` turned it off, for commands that end
    try:
        with _ended_at_once_when_interrupted():
            mcp_server.serve(held)
    except* BrokenPipeError:
        pass  # the assistant has gone away
    except* OSError as errors:
        raise _unwritable(errors) from None


def _held(named: tuple[str, ...]) -> dict[str, tuple[Story, Mapping[str, str]]]:
    """The stories that tools may name, by their ids, with the texts of their reports that are at hand.

    Raises `UsageError` for two with the same id.
    """
    if stories.STANDARD_INPUT in named:
        raise UsageError("standard input is where the assistant speaks", "Name a file.")
    held: dict[str, tuple[Story, Mapping[str, str]]] = {}
    wanted = [path for name in named for path in sources.paths(name)]
    for one in wanted or (None,):
        story, texts = reading.with_texts(one, Told())
        if story.id in held:
            problem = f"two of the stories have the id {story.id!r}, by which tools name them"
            raise UsageError(problem, "Leave one of them out.")
        held[story.id] = story, texts
    return held


@contextmanager
def _ended_at_once_when_interrupted() -> Iterator[None]:
    """Have Ctrl-C end the process: the thread that waits for standard input can be woken by nothing else."""

    def end(_number: int, _frame: object) -> NoReturn:
        os._exit(_INTERRUPTED_STATUS)  # nothing here is written that could be lost

    before = signal.getsignal(signal.SIGINT)
    if before is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _unwritable(errors: ExceptionGroup[OSError]) -> Unwritable:
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return Unwritable(f"standard output cannot be written: {error}", "Is the disk full?")
