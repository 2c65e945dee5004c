"""`brief summary`: a whole story on one screen."""

from briefcli.commands import output
from briefcli.commands.options import (
    AsOf,
    Csv,
    Evidence,
    Json,
    Jsonl,
    Plain,
    StoryArgument,
    Width,
    load,
    presentation,
)
from briefcli.views import records


def run(
    story: StoryArgument = None,
    *,
    as_of: AsOf,
    json: Json = False,
    jsonl: Jsonl = False,
    csv: Csv = False,
    plain: Plain = False,
    evidence: Evidence = False,
    width: Width = None,
) -> None:
    """A whole story on one screen. Its points, who is who, the numbers, the deadlines, what is disputed."""
    how = presentation(json=json, jsonl=jsonl, csv=csv, plain=plain, evidence=evidence, width=width)
    loaded = load(story)
    output.show(records.SummaryRecord, records.summary(loaded, as_of), how, loaded.title, as_of)
