"""`brief schema`: the JSON Schema of what is printed and of the story file."""

from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from briefcli.commands import output
from briefcli.model.story import FORMAT, Story
from briefcli.views import checks, drafts, formats, records


class Described(StrEnum):
    """What there is a schema of: the story file, and the output of each command."""

    STORY = "story"
    SUMMARY = "summary"
    QUOTES = "quotes"
    LABELS = "labels"
    FIGURES = "figures"
    COUNTDOWN = "countdown"
    TIMELINE = "timeline"
    PEOPLE = "people"
    POSITIONS = "positions"
    STORIES = "stories"
    CHECK = "check"
    FINDINGS = "findings"
    CLAIMS = "claims"
    DRAFTS = "drafts"
    STATEMENTS = "statements"


_RECORDS: dict[Described, type[msgspec.Struct]] = {
    Described.SUMMARY: records.SummaryRecord,
    Described.QUOTES: records.QuoteRecord,
    Described.LABELS: records.LabelRecord,
    Described.FIGURES: records.FigureRecord,
    Described.COUNTDOWN: records.DeadlineRecord,
    Described.TIMELINE: records.EventRecord,
    Described.PEOPLE: records.PersonRecord,
    Described.POSITIONS: records.PositionRecord,
    Described.STORIES: records.StoryRecord,
    Described.CHECK: checks.CheckRecord,
    Described.FINDINGS: checks.FindingRecord,
    Described.CLAIMS: checks.ClaimRecord,
    Described.DRAFTS: drafts.DraftRecord,
    Described.STATEMENTS: drafts.StatementRecord,
}

EXAMPLES = """
brief schema         # of a story file
brief schema quotes  # of what `brief quotes --json` prints
"""


def run(
    name: Annotated[
        Described,
        typer.Argument(metavar="[NAME]", help="`story` for the story file, or the name of a command for its output."),
    ] = Described.STORY,
) -> None:
    """The JSON Schema of stories and outputs. For the story file, or for what a command prints with --json."""
    if name is Described.STORY:
        described = formats.schema(Story, name=name, version=FORMAT, is_list=False)
    else:
        is_list = name not in (Described.SUMMARY, Described.CHECK)
        described = formats.schema(_RECORDS[name], name=name, version=records.VERSION, is_list=is_list)
    output.write(formats.json(described))
