"""Where text goes: results to standard output, everything else to standard error."""

import io
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, assert_never

from briefcli.commands.options import NARROWEST, Format, Presentation
from briefcli.errors import BriefError, Fault, Malformed
from briefcli.model.story import Story
from briefcli.views import formats, sanitise
from briefcli.views.records import Record

if TYPE_CHECKING:
    from rich.console import Console

_DUMB = ("dumb", "unknown")
"""What a terminal is called that can only print lines."""

WIDEST_UNASKED = 120
"""Longer lines are hard to read; `--width` asks for them."""

WIDEST_EXCERPT = 72
"""Columns of the place that an error shows."""


def show(
    record_type: type[Record],
    found: Record | Sequence[Record],
    presentation: Presentation,
    story: Story | None = None,
) -> None:
    """Write one record or a list of them in the format asked for; a page for people is left out when empty."""
    listed = [found] if isinstance(found, Record) else found
    if presentation.grounds.why and story is not None and not any(fact.rule for fact in story.facts()):
        hint("no rule found the facts of this story: somebody wrote them down")
    match presentation.format:
        case Format.JSON:
            write(formats.json(found))
        case Format.JSONL:
            write(formats.jsonl(listed))
        case Format.CSV:
            write(formats.csv(record_type, listed))
        case Format.PLAIN:
            from briefcli.views import plain  # not needed by programs

            write(plain.lines(record_type, listed, grounds=presentation.grounds))
        case Format.TERMINAL if not listed:
            pass
        case Format.TERMINAL:
            from briefcli.views import terminal  # brings Rich

            drawn = io.StringIO()
            screen = console(presentation.width, drawn)
            page = terminal.Page(story, presentation.as_of, presentation.grounds, screen.width)
            screen.print(terminal.view(record_type, listed, page), crop=False)
            write("".join(f"{line.rstrip()}\n" for line in drawn.getvalue().splitlines()))
        case never:
            assert_never(never)


def write(text: str) -> None:
    """Write to standard output, at once and whole; see `streams` for what happens where that fails."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_path(path: Path) -> None:
    """Write the path of a file on a line: on a terminal so that it is harmless, and to a program as it is."""
    write(f"{_on_one_line(str(path)) if sys.stdout.isatty() else path}\n")


def artifact(path: Path | None) -> str | None:
    """What SARIF calls a file: by its way from here, as a code host needs it, or by its whole one."""
    if path is None:
        return None
    try:
        here = Path.cwd()
    except FileNotFoundError:  # somebody has deleted it
        return path.as_uri() if path.is_absolute() else path.as_posix()
    whole = Path(os.path.realpath(path))  # `Path.resolve` raises where links go in a circle
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else whole.as_uri()


def console(width: int | None, file: TextIO) -> "Console":
    """A console that draws for standard output, as wide as asked or as the terminal, in colour where that is wanted."""
    from rich.console import Console

    is_coloured = wants_colour()
    return Console(
        file=file,
        width=columns(width),
        force_terminal=is_coloured or is_terminal(),
        color_system=("auto" if os.environ.get("TERM") not in _DUMB else "standard") if is_coloured else None,
        no_color=not is_coloured,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )


def columns(asked: int | None) -> int:
    """How wide to draw: as asked, else as wide as the terminal is now, or 80 columns where there is none."""
    return asked or max(NARROWEST, min(shutil.get_terminal_size((80, 24)).columns, WIDEST_UNASKED))


def is_completing() -> bool:
    """Whether a shell asks what could stand next; Typer answers it from the whole table of commands."""
    return "_BRIEF_COMPLETE" in os.environ


def wants_colour() -> bool:
    """Whether to use colour: never with `NO_COLOR`, always with `FORCE_COLOR`, else on a terminal that is not dumb."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal()


def is_terminal() -> bool:
    """Whether standard output is a terminal that can do more than print lines."""
    return sys.stdout.isatty() and os.environ.get("TERM") not in _DUMB


def hint(text: str) -> None:
    """Say something beside the results, on standard error."""
    sys.stdout.flush()
    sys.stderr.write(f"brief: {_on_one_line(text)}\n")


def complain(error: BriefError) -> None:
    """Say on standard error where something is wrong, show it, say what is wrong and what to try."""
    hint(str(error))
    if isinstance(error, Malformed):
        for fault in error.faults:
            sys.stderr.write(_fault(fault))
        if error.more:
            sys.stderr.write(f"\n... and {error.more:,} more{'' if error.is_all else ', at the least'}.\n")
    if error.remedy:
        sys.stderr.write(f"{_on_one_line(error.remedy)}\n")


def _on_one_line(text: str) -> str:
    return sanitise.message(text).replace("\n", "\\n")


def _fault(fault: Fault) -> str:
    lines = ["", f"at {sanitise.line(fault.place) or 'the top level'}"]
    if fault.excerpt.strip():
        lines += [f"    {line}" for line in _marked(fault)]
    lines += [f"  {sanitise.line(fault.problem).rstrip('.')}."]
    lines += [f"  {sanitise.line(fault.remedy)}"] if fault.remedy else []
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _marked(fault: Fault) -> tuple[str, str]:
    """The excerpt on one line that is not too wide, and a line of marks under its faulty part."""
    from rich.cells import cell_len  # brings Rich; only where something is wrong

    start, end = fault.mark
    before, marked, after = (
        sanitise.text(part).replace("\n", " ")
        for part in (fault.excerpt[:start], fault.excerpt[start:end], fault.excerpt[end:])
    )
    margin = cell_len(before)
    marked = _narrowed(marked, WIDEST_EXCERPT - margin)
    width = cell_len(marked)
    after = _narrowed(after, WIDEST_EXCERPT - margin - width)
    return f"{before}{marked}{after}", f"{' ' * margin}{'^' * max(1, width)}"


def _narrowed(text: str, columns: int) -> str:
    """As much of a text as fits into some columns, with an ellipsis where something is left out."""
    from rich.cells import cell_len, set_cell_size

    if cell_len(text) <= columns:
        return text
    return set_cell_size(text, max(columns - 1, 0)).rstrip() + "…"
