"""`brief timeline`: events in order, past and due."""

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
from briefcli.errors import NothingMatched
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
    """Events in order, past and due. Each with its date as far as it is known, and the deadlines among them."""
    how = presentation(json=json, jsonl=jsonl, csv=csv, plain=plain, evidence=evidence, width=width)
    loaded = load(story)
    output.show(records.EventRecord, records.timeline(loaded, as_of), how, loaded.title, as_of)
    if not (loaded.events or loaded.deadlines):
        raise NothingMatched("the story has no events")
