"""The texts of reports that a user hands in: read, and given to the reports of a story."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from briefcli.errors import UsageError
from briefcli.model.digest import sha256
from briefcli.model.fact import is_id
from briefcli.model.report import Report
from briefcli.model.story import Story
from briefcli.store import stories


class Handed(NamedTuple):
    """A text that was handed in: the file as it was named, the id of the report if one was named with it, the text."""

    name: str
    report_id: str | None
    text: str

    @property
    def stem(self) -> str:
        """The name of the file without its folder and ending, which may be the id of the report."""
        return self.report_id or Path(self.name).stem


def read(argument: str, standard_input: BinaryIO | None = None) -> Handed:
    """The text in a file, at an address or on standard input (`-`), named as `FILE` or as `ID=FILE`.

    Raises `UsageError` for a story, and what `stories.read` raises.
    """
    before, equals, behind = argument.partition("=")
    # `os.path` and not `Path`: its questions are answered with no, where a path cannot be one.
    is_named = bool(equals) and is_id(before) and not os.path.exists(argument)  # noqa: PTH110
    name = behind if is_named else argument
    found = stories.read(name, standard_input)
    if isinstance(found, Story):
        raise UsageError(f"{name} is a story, not the text of a report", "Name the article with --report.")
    return Handed(name, before if is_named else None, found.text)


def assigned(story: Story, handed: Iterable[Handed]) -> dict[str, str]:
    """The texts that were handed in, by the ids of the reports that they are of.

    A text belongs to the report with its hash, else to the one whose id was named with it or is the file's name, else
    to the only one that the story has. Raises `UsageError` where it is none of these.
    """
    return {_report_of(story, one).id: one.text for one in handed}


def _report_of(story: Story, handed: Handed) -> Report:
    by_id = {report.id: report for report in story.reports}
    if handed.report_id is not None:
        if handed.report_id not in by_id:
            raise UsageError(f"the story has no report {handed.report_id!r}", f"Its reports are {_listed(by_id)}.")
        return by_id[handed.report_id]
    digest = sha256(handed.text.encode("utf-8", "surrogatepass")).hexdigest()
    same = next((report for report in story.reports if report.sha256 == digest), by_id.get(handed.stem))
    if same is not None:
        return same
    if len(story.reports) == 1:
        return story.reports[0]
    raise UsageError(
        f"{handed.name} is none of the story's reports as they were read",
        f"If it is a later version, say of which: --report ID={handed.name}. The reports are {_listed(by_id)}.",
    )


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(ids) or "none"
