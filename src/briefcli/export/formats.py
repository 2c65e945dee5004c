"""The formats in which stories are written; each is loaded where it is asked for."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import NamedTuple

from briefcli.export.subject import Subject


class Format(NamedTuple):
    """A format: the module of this package whose `write` makes it, what it is, and the option that it alone takes."""

    module: str
    is_: str
    takes: str | None = None


FORMATS = {
    "page": Format("page", "one HTML file, to send and to keep", takes="with_text"),
    "markdown": Format("markdown", "Markdown with tables and footnotes"),
    "ics": Format("calendar", "a calendar of deadlines and events", takes="alarm"),
    "jsonld": Format("linked", "linked data in the words of schema.org"),
}
"""Every format, under the name by which a user asks for it."""


def write(subjects: Sequence[Subject], name: str, options: Mapping[str, object]) -> bytes:
    """Stories in one file of a format; `options` holds what the format takes. Raises `KeyError` for no format."""
    format_ = FORMATS[name]
    taken = {format_.takes: options[format_.takes]} if format_.takes else {}
    written = import_module(f"briefcli.export.{format_.module}").write(subjects, **taken)
    return written if isinstance(written, bytes) else written.encode()


def remarks(subjects: Sequence[Subject], name: str) -> tuple[str, ...]:
    """What a format has no place for in these stories, in sentences; nothing, where it takes all."""
    tell = getattr(import_module(f"briefcli.export.{FORMATS[name].module}"), "remarks", None)
    return tuple(tell(subjects)) if tell else ()
