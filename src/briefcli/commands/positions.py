"""`brief positions`: who demands, offers, refuses what."""

from briefcli.commands import output
from briefcli.commands.options import Presentation, StoryArgument, load, presented
from briefcli.errors import NothingMatched
from briefcli.views import records


@presented
def run(story: StoryArgument = None, *, how: Presentation) -> None:
    """Who wants what from whom. Demands, offers, refusals and the like, the sides next to each other."""
    loaded = load(story)
    found = records.positions(loaded, loaded.positions)
    output.show(records.PositionRecord, found, how, loaded.title)
    if not loaded.positions:
        raise NothingMatched("the story has no positions")
