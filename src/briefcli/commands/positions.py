"""`brief positions`: who demands, offers, refuses what."""

from briefcli.commands import output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.errors import NothingMatched
from briefcli.model.story import Story
from briefcli.views import records, to_records

EXAMPLES = """
brief positions article.txt  # who demands, offers, denies what
brief positions --evidence   # with the words that say so
"""


@presented("positions")
def run(story: Story, how: Presentation) -> None:
    """Who wants what from whom. Demands, offers, refusals and the like, the sides next to each other."""
    found = to_records.positions(story, story.positions)
    output.show(records.PositionRecord, found, how, story)
    if not story.positions:
        raise NothingMatched(
            "no position was found in the article" if story.draft else "the story has no positions",
            "Demands, offers, refusals, pledges, denials and the like are.",
        )
