"""`brief timeline`: events in order, past and due."""

from briefcli.commands import output
from briefcli.commands.options import Presentation, StoryArgument, load, presented
from briefcli.errors import NothingMatched
from briefcli.views import records


@presented
def run(story: StoryArgument = None, *, how: Presentation) -> None:
    """Events in order, past and due. Each with its date as far as it is known, and the deadlines among them."""
    loaded = load(story)
    output.show(records.EventRecord, records.timeline(loaded, how.as_of), how, loaded.title)
    if not (loaded.events or loaded.deadlines):
        raise NothingMatched("the story has no events")
