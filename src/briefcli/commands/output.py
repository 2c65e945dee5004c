"""Where text goes: results to standard output, everything else to standard error."""

import io
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO, assert_never

import msgspec

from briefcli import names
from briefcli.commands.presentation import NARROWEST, Format, Presentation
from briefcli.commands.surroundings import is_dumb, is_terminal, wants_colour
from briefcli.errors import BriefError, Fault, Malformed, Unwritable, UsageError
from briefcli.model.story import Story
from briefcli.views import formats, sanitise, to_records
from briefcli.views.captions import Grounds
from briefcli.views.records import Record

if TYPE_CHECKING:
    from rich.console import Console

    from briefcli.views.terminal import Page

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
    listed = [found] if isinstance(found, Record) else list(found)
    if presentation.source is not None:
        listed = [to_records.of_source(record, presentation.source) for record in listed]
    if presentation.part is not None:
        presentation.part.record_type, presentation.part.records = record_type, tuple(listed)
        return
    if presentation.grounds.why and story is not None and not any(fact.rule for fact in story.facts()):
        hint("no rule found the facts of this story: somebody wrote them down")
    if listed or presentation.format is not Format.TERMINAL:
        emit(
            rendered(record_type, listed[0] if isinstance(found, Record) else listed, presentation, story), presentation
        )


def rendered(
    record_type: type[Record],
    found: Record | Sequence[Record],
    presentation: Presentation,
    story: Story | None = None,
) -> str:
    """One record or a list of them as text in the format asked for. Raises `UsageError` for unknown fields."""
    listed = [found] if isinstance(found, Record) else found
    match presentation.format:
        case Format.JSON:
            return formats.json(found, _fields(record_type, presentation))
        case Format.JSONL:
            return formats.jsonl(listed, _fields(record_type, presentation))
        case Format.CSV:
            return formats.csv(record_type, listed, _fields(record_type, presentation))
        case Format.TSV:
            return formats.csv(record_type, listed, _fields(record_type, presentation), between="\t")
        case Format.PLAIN:
            from briefcli.views import plain  # not needed by programs

            return plain.lines(record_type, listed, grounds=_grounds(presentation, story))
        case Format.TERMINAL:
            from briefcli.views import terminal  # brings Rich

            drawn = io.StringIO()
            screen = console(presentation, drawn)
            screen.print(terminal.view(record_type, listed, page(presentation, story, screen.width)), crop=False)
            return "".join(f"{line.rstrip()}\n" for line in drawn.getvalue().splitlines())
        case never:
            assert_never(never)


def page(presentation: Presentation, story: Story | None, width: int) -> "Page":
    """What a page for people is about."""
    from briefcli.views.terminal import Page

    has_links = is_terminal() and presentation.to is None
    return Page(story, presentation.as_of, _grounds(presentation, story), width, has_links=has_links)


def _grounds(presentation: Presentation, story: Story | None) -> Grounds:
    """What is shown under each fact, with the reports of the story that it is from."""
    return msgspec.structs.replace(presentation.grounds, reports=story.reports if story else ())


def _fields(record_type: type[Record], presentation: Presentation) -> tuple[str, ...]:
    """The fields that are asked for. Raises `UsageError` for one that the records do not have."""
    known = formats.fields(record_type) if presentation.fields else ()
    for name in presentation.fields:
        if name not in known:
            close = names.nearest(name, known)
            raise UsageError(
                f"there is no field {name!r}", f"Did you mean {close[0]}?" if close else f"Fields: {', '.join(known)}."
            )
    return presentation.fields


def emit(text: str, presentation: Presentation) -> None:
    """Write results where they are wanted: into a file, whole or not at all, to a pager, or to standard output."""
    if presentation.to is not None:
        _write_file(presentation.to, text)
        return
    is_page = presentation.is_paged and presentation.format in (Format.TERMINAL, Format.PLAIN)
    if is_page and is_terminal():
        from briefcli.commands import pager  # needed on a terminal alone

        if pager.show(text):
            return
    write(text)


def _write_file(path: Path, text: str) -> None:
    with replacing(path) as file:
        file.write(text.encode())


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which is written whole or not at all. Raises `Unwritable`."""
    from briefcli.store import files  # most results go to standard output

    try:
        with files.replacing(files.followed(path)) as file:
            yield file
    except OSError as error:
        why = os.strerror(error.errno or 0)
        raise Unwritable(f"{path} cannot be written: {why}", "Name a file in a folder that is there.") from None


def write(text: str) -> None:
    """Write to standard output, at once and whole; see `streams` for what happens where that fails."""
    sys.stdout.write(text)
    sys.stdout.flush()


def write_path(path: Path) -> None:
    """Write the path of a file on a line: on a terminal so that it is harmless, and to a program as it is."""
    write(f"{_on_one_line(str(path)) if sys.stdout.isatty() else path}\n")


def artifact(path: Path | None) -> str | None:
    """What SARIF calls a file: by its path from here, as a code host needs it, or by its whole one."""
    if path is None:
        return None
    try:
        here = Path.cwd()
    except FileNotFoundError:  # somebody has deleted it
        return path.as_uri() if path.is_absolute() else path.as_posix()
    whole = Path(os.path.realpath(path))  # `Path.resolve` raises where links go in a circle
    return whole.relative_to(here).as_posix() if whole.is_relative_to(here) else whole.as_uri()


def console(presentation: Presentation, file: TextIO) -> "Console":
    """A console that draws as wide as asked or as the terminal is, in colour where that is wanted."""
    from rich.console import Console

    is_coloured = wants_colour(presentation.colour) and presentation.to is None
    return Console(
        file=file,
        width=columns(presentation.width),
        force_terminal=is_coloured or is_terminal(),
        color_system=("standard" if is_dumb() else "auto") if is_coloured else None,
        no_color=not is_coloured,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )


def columns(asked: int | None) -> int:
    """How wide to draw: as asked, else as wide as the terminal is now, or 80 columns where there is none."""
    return asked or max(NARROWEST, min(shutil.get_terminal_size((80, 24)).columns, WIDEST_UNASKED))


def hint(text: str) -> None:
    """Say something besides the results, on standard error."""
    sys.stdout.flush()
    sys.stderr.write(f"brief: {_on_one_line(text)}\n")


def complain(error: BriefError) -> None:
    """Say on standard error where something is wrong, show it, say what is wrong and what to try."""
    hint(str(error))
    if isinstance(error, Malformed):
        for fault in error.faults:
            sys.stderr.write(_fault(fault))
        if error.more:
            sys.stderr.write(f"\n... and {error.more:,} more{'' if error.is_all else ', at least'}.\n")
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
