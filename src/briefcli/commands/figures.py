"""`brief figures`: casualties and every other number with its hedge."""

from typing import Annotated, get_args

import typer

from briefcli.commands import output
from briefcli.commands.options import Presentation, presented
from briefcli.errors import NothingMatched
from briefcli.model.figure import Measure
from briefcli.model.story import Story
from briefcli.views import records

EXAMPLES = """
brief figures article.txt       # every number, with its hedge
brief figures --measure killed  # only the dead
brief figures --csv             # for a spreadsheet
"""


@presented
def run(
    *,
    story: Story,
    measure: Annotated[
        Measure | None,
        typer.Option(metavar="MEASURE", help=f"Only figures of this measure: {', '.join(get_args(Measure))}."),
    ] = None,
    how: Presentation,
) -> None:
    """Every number, casualties first. Its bound and hedge, what it counts, where, who says so, as of when."""
    found = story.find_figures(measure=measure)
    output.show(records.FigureRecord, records.figures(story, found), how, story)
    if not found:
        if not story.figures:
            where = "was found in the article" if story.draft else "is in the story"
            raise NothingMatched(f"no figure {where}", "Dates, scores and names count nothing.")
        raise NothingMatched("no figure fits", "`brief figures` without options shows them all.")
