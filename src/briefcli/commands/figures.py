"""`brief figures`: casualties and every other number with its hedge."""

from typing import Annotated, get_args

import typer

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
from briefcli.model.figure import Measure
from briefcli.views import records


def run(
    story: StoryArgument = None,
    *,
    measure: Annotated[
        Measure | None,
        typer.Option(metavar="MEASURE", help=f"Only figures of this measure: {', '.join(get_args(Measure))}."),
    ] = None,
    as_of: AsOf,
    json: Json = False,
    jsonl: Jsonl = False,
    csv: Csv = False,
    plain: Plain = False,
    evidence: Evidence = False,
    width: Width = None,
) -> None:
    """Every number, casualties first. Its bound and hedge, what it counts, where, who says so, as of when."""
    how = presentation(json=json, jsonl=jsonl, csv=csv, plain=plain, evidence=evidence, width=width)
    loaded = load(story)
    found = loaded.find_figures(measure=measure)
    output.show(records.FigureRecord, records.figures(loaded, found), how, loaded.title, as_of)
    if not found:
        raise NothingMatched("no figure fits", "`brief figures` without options shows them all.")
