"""`brief summary`: a whole story on one screen."""

from briefcli.commands import output
from briefcli.commands.options import Presentation, StoryArgument, load, presented
from briefcli.views import records


@presented
def run(story: StoryArgument = None, *, how: Presentation) -> None:
    """A whole story on one screen. Its points, who is who, the numbers, the deadlines, what is disputed."""
    loaded = load(story)
    output.show(records.SummaryRecord, records.summary(loaded, how.as_of), how, loaded.title)
