"""`brief figures`: casualties and every other number with its hedge."""

from typing import Annotated, get_args

import typer

from briefcli import names
from briefcli.commands import completion, output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.errors import NothingMatched
from briefcli.model.figure import Measure
from briefcli.model.story import Story
from briefcli.views import records, to_records

EXAMPLES = """
brief figures article.txt       # every number, with its hedge
brief figures --measure killed  # only the dead
brief figures --csv             # for a spreadsheet
brief figures articles/ --csv -o figures.csv --jobs 2
"""


_MEANT: dict[str, Measure] = {
    **dict.fromkeys(("dead", "deaths", "died", "fatalities", "toll"), "killed"),
    **dict.fromkeys(("hurt", "injuries", "wounded"), "injured"),
    **dict.fromkeys(("casualties", "victims"), "killed_or_injured"),
    **dict.fromkeys(("arrested", "arrests", "captured"), "detained"),
    **dict.fromkeys(("evacuated", "homeless", "refugees"), "displaced"),
    **dict.fromkeys(("dollars", "price", "cost", "amounts"), "money"),
    **dict.fromkeys(("percent", "%", "share"), "percentage"),
    **dict.fromkeys(("time", "days", "length"), "duration"),
}
"""Words by which users look for a measure."""


def _measure(text: str) -> Measure:
    """What `--measure` means. Raises `BadParameter`, with what may have been meant."""
    known = get_args(Measure)
    if text in known:
        return text  # type: ignore[return-value] # mypy does not narrow by `in`
    word = text.strip().lower()
    close = [_MEANT[word]] if word in _MEANT else names.nearest(word, known)
    told = f"Did you mean {close[0]}?" if close else f"Measures: {', '.join(known)}."
    raise typer.BadParameter(f"there is no measure {text!r}. {told}")


@presented("figures")
def run(
    *,
    story: Story,
    measure: Annotated[
        Measure | None,
        typer.Option(
            metavar="MEASURE",
            parser=_measure,
            autocompletion=completion.measures,
            help=f"Only figures of this measure: {', '.join(get_args(Measure))}.",
        ),
    ] = None,
    how: Presentation,
) -> None:
    """Every number, casualties first. Its bound and hedge, what it counts, where, who says so, as of when."""
    found = story.find_figures(measure=measure)
    output.show(records.FigureRecord, to_records.figures(story, found), how, story)
    if not found:
        if not story.figures:
            where = "was found in the article" if story.draft else "is in the story"
            raise NothingMatched(f"no figure {where}", "Dates, scores and names count nothing.")
        raise NothingMatched("no figure fits", "`brief figures` without options shows them all.")
