"""`brief people`: who is who."""

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
    """Who is who, and how often each is quoted. People, organisations, states and groups."""
    how = presentation(json=json, jsonl=jsonl, csv=csv, plain=plain, evidence=evidence, width=width)
    loaded = load(story)
    output.show(records.PersonRecord, records.people(loaded, loaded.people), how, loaded.title, as_of)
    if not loaded.people:
        raise NothingMatched("the story names nobody")
