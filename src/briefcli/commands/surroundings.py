"""What the terminal and the environment ask for: colour, plain sentences, a pager. Options come before all of it."""

import os
import sys
from enum import StrEnum
from typing import assert_never

_DUMB = ("dumb", "unknown")
"""What a terminal is called that can only print lines."""


class Colour(StrEnum):
    """Whether to use colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def wants_colour(asked: Colour = Colour.AUTO) -> bool:
    """Whether to use colour: as asked, else as the environment says, else on a terminal that is not dumb.

    The variables are those of no-color.org, force-color.org and bixense.com/clicolors; what says no comes first.
    """
    match asked:
        case Colour.ALWAYS:
            return True
        case Colour.NEVER:
            return False
        case Colour.AUTO:
            if os.environ.get("NO_COLOR") or os.environ.get("FORCE_COLOR") == "0":
                return False
            if os.environ.get("FORCE_COLOR") or os.environ.get("CLICOLOR_FORCE", "0") not in ("", "0"):
                return True
            return is_terminal() and os.environ.get("CLICOLOR") != "0"
        case never:
            assert_never(never)


def wants_sentences(asked: Colour = Colour.AUTO) -> bool:
    """Whether plain sentences are wanted where no format is named: with `BRIEF_PLAIN`, or on a dumb terminal.

    Somebody who asks for colour does not want them on a dumb terminal.
    """
    if os.environ.get("BRIEF_PLAIN", "0") not in ("", "0"):
        return True
    return is_dumb() and not wants_colour(asked)


def is_dumb() -> bool:
    """Whether the terminal says that it can only print lines."""
    return os.environ.get("TERM") in _DUMB


def is_terminal() -> bool:
    """Whether standard output is a terminal that can do more than print lines."""
    return sys.stdout.isatty() and not is_dumb()


def can_ask() -> bool:
    """Whether somebody sits at a terminal who can answer a question."""
    streams = (sys.stdin, sys.stderr)
    return all(stream is not None and stream.isatty() for stream in streams)


def is_completing() -> bool:
    """Whether a shell asks what could stand next; Typer answers it from the whole table of commands."""
    return "_BRIEF_COMPLETE" in os.environ


def named_story() -> tuple[str, ...]:
    """The story or article that is meant where a command names none; nothing where that is the bundled one."""
    named = os.environ.get("BRIEF_STORY")
    return (named,) if named else ()


def editor() -> str:
    """The command that edits a file, as git finds it: VISUAL, except on a dumb terminal, then EDITOR; empty if none."""
    variables = ("EDITOR",) if is_dumb() else ("VISUAL", "EDITOR")
    return next((os.environ[one] for one in variables if os.environ.get(one, "").strip()), "")


def pager() -> str:
    """The command that shows pages which are longer than the terminal; nothing where none is wanted.

    As git finds it: the program's own variable, then everybody's, then `less`.
    """
    wanted = os.environ.get("BRIEF_PAGER", os.environ.get("PAGER", "less"))
    return "" if wanted.strip() in ("", "cat") else wanted
