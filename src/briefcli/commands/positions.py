"""`brief positions`: who demands, offers, refuses what."""

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
    """Who wants what from whom. Demands, offers, refusals and the like, the sides next to each other."""
    how = presentation(json=json, jsonl=jsonl, csv=csv, plain=plain, evidence=evidence, width=width)
    loaded = load(story)
    found = records.positions(loaded, loaded.positions)
    output.show(records.PositionRecord, found, how, loaded.title, as_of)
    if not loaded.positions:
        raise NothingMatched("the story has no positions")
