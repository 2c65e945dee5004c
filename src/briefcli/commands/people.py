"""`brief people`: who is who."""

from briefcli.commands import output
from briefcli.commands.options import Presentation, StoryArgument, load, presented
from briefcli.errors import NothingMatched
from briefcli.views import records


@presented
def run(story: StoryArgument = None, *, how: Presentation) -> None:
    """Who is who, and how often each is quoted. People, organisations, states and groups."""
    loaded = load(story)
    output.show(records.PersonRecord, records.people(loaded, loaded.people), how, loaded.title)
    if not loaded.people:
        raise NothingMatched("the story names nobody")
