"""`brief people`: who is who."""

from briefcli.commands import output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.errors import NothingMatched
from briefcli.model.story import Story
from briefcli.views import records, to_records

EXAMPLES = """
brief people article.txt  # who is who
brief people --plain      # in sentences
brief people articles/    # those of many articles, joined by name
"""


@presented()
def run(story: Story, how: Presentation) -> None:
    """Who is who, and how often each is quoted. People, organisations, states and groups."""
    output.show(records.PersonRecord, to_records.people(story, story.people), how, story)
    if not story.people:
        raise NothingMatched("nobody is named in the article" if story.draft else "the story names nobody")
