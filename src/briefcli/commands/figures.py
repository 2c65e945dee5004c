"""`brief figures`: casualties and every other number with its hedge."""

from typing import Annotated, get_args

import typer

from briefcli.commands import output
from briefcli.commands.options import Presentation, StoryArgument, load, presented
from briefcli.errors import NothingMatched
from briefcli.model.figure import Measure
from briefcli.views import records


@presented
def run(
    story: StoryArgument = None,
    *,
    measure: Annotated[
        Measure | None,
        typer.Option(metavar="MEASURE", help=f"Only figures of this measure: {', '.join(get_args(Measure))}."),
    ] = None,
    how: Presentation,
) -> None:
    """Every number, casualties first. Its bound and hedge, what it counts, where, who says so, as of when."""
    loaded = load(story)
    found = loaded.find_figures(measure=measure)
    output.show(records.FigureRecord, records.figures(loaded, found), how, loaded.title)
    if not found:
        raise NothingMatched("no figure fits", "`brief figures` without options shows them all.")
