"""`brief timeline`: events in order, past and due."""

from briefcli.commands import output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.errors import NothingMatched
from briefcli.model.story import Story
from briefcli.views import records, to_records

EXAMPLES = """
brief timeline article.txt  # what was, and what is to come
brief timeline --json       # for programs
"""


@presented()
def run(story: Story, how: Presentation) -> None:
    """Events in order, past and due. Each with its date as far as it is known, and the deadlines among them."""
    output.show(records.EventRecord, to_records.timeline(story, how.as_of), how, story)
    if not (story.events or story.deadlines):
        if story.draft:
            raise NothingMatched("no date was found in the article")
        raise NothingMatched("the story has no events")
