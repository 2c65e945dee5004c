"""Results of several stories as one text: written piece by piece, so that none has to wait for the last."""

import io
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from briefcli.commands import output
from briefcli.commands.presentation import Format, Part, Presentation
from briefcli.commands.surroundings import is_terminal
from briefcli.model.story import Story
from briefcli.views import sanitise, style, wording
from briefcli.views.records import Record

if TYPE_CHECKING:
    from rich.text import Text

_PAGES = (Format.TERMINAL, Format.PLAIN)
_START, _END, _NONE = "[\n", "\n]\n", "[]\n"
"""How an indented array of JSON begins and ends, and how one looks that is empty."""


def chapter(source: str, story: Story, part: Part, how: Presentation) -> str:
    """What was found in one of several stories; in pages for people below a line that says which, or nothing."""
    if part.record_type is None or (how.format in _PAGES and not part.records):
        return ""
    text = output.rendered(part.record_type, part.records, how, story)
    match how.format:
        case Format.PLAIN:
            return f"{_origin(source, story, story.title)}\n{text}"
        case Format.TERMINAL:
            drawn = io.StringIO()
            screen = output.console(how, drawn)
            screen.print(*_head(source, story, screen.width), sep="\n", soft_wrap=True)
            return drawn.getvalue() + text
        case _:
            return text


def _origin(source: str, story: Story, title: str | None = None) -> str:
    """Which of several was read: its file or address, then title, publisher and day as far as they are known."""
    report = story.reports[0] if len(story.reports) == 1 else None
    day = wording.partial_date(report.published) if report and report.published else None
    told = (source, title, report.publisher if report else None, day)
    return " · ".join(sanitise.line(part) for part in told if part)


def _head(source: str, story: Story, width: int) -> "list[Text]":
    from rich.text import Text

    from briefcli.views.terminal.lines import wrapped

    return wrapped(Text(_origin(source, story), style=style.NAME), width)


class Results:
    """The results of several stories on their way to standard output, into a file, or to a pager.

    JSON becomes one array, CSV has one header. A page for a terminal is kept until it is whole, for the pager.
    """

    def __init__(self, how: Presentation) -> None:
        self._how = how
        self._file: BinaryIO | None = None
        self._page: list[str] = []
        self._is_kept = how.format in _PAGES and how.to is None and how.is_paged and is_terminal()
        self._is_begun = False
        self._held = ""  # what is last in the array of JSON so far: a comma may follow, and messages begin a line
        self._left = ExitStack()

    def __enter__(self) -> Self:
        if self._how.to is not None:
            self._file = self._left.enter_context(output.replacing(self._how.to))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._end()
        except BaseException as failed:
            self._left.__exit__(type(failed), failed, failed.__traceback__)
            raise
        self._left.__exit__(kind, error, trace)

    @property
    def leaves_screen(self) -> bool:
        """Whether nothing of it appears on a terminal before it is whole."""
        return self._is_kept or self._file is not None

    def add(self, text: str, record_type: type[Record] | None) -> None:
        """Write what was found in the next story, as `output.rendered` gives it for that one alone."""
        match self._how.format:
            case Format.JSON:
                inner = "" if text in ("", _NONE) else text.removeprefix(_START).removesuffix(_END)
                if inner:
                    self._write(f"{self._held},\n" if self._is_begun else _START)
                    self._held, self._is_begun = inner, True
            case Format.CSV | Format.TSV if record_type is not None and text:
                header = output.rendered(record_type, (), self._how)
                self._write(text.removeprefix(header) if self._is_begun else text)
                self._is_begun = True
            case Format.TERMINAL | Format.PLAIN if text:
                self._write(f"\n{text}" if self._is_begun else text)
                self._is_begun = True
            case _:
                self._write(text)

    def _end(self) -> None:
        if self._how.format is Format.JSON:
            self._write(self._held + _END if self._is_begun else _NONE)
        if self._is_kept and self._page:
            output.emit("".join(self._page), self._how)

    def _write(self, text: str) -> None:
        if not text:
            return
        if self._is_kept:
            self._page.append(text)
        elif self._file is not None:
            self._file.write(text.encode())
        else:
            output.write(text)
