"""`brief summary`: a whole story on one screen."""

from briefcli.commands import output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.model.story import Story
from briefcli.views import records, to_records

EXAMPLES = """
brief summary article.txt                    # what an article says
brief summary https://example.org/news       # the same of a web page
brief summary --as-of 2025-07-20 --evidence  # the bundled story on that day, with proof
"""


@presented()
def run(story: Story, how: Presentation) -> None:
    """A whole story on one screen. Its points, who is who, the numbers, the deadlines, what is disputed."""
    output.show(records.SummaryRecord, to_records.summary(story, how.as_of), how, story)
