"""`brief stories`: the stories at hand."""

from briefcli.commands import output
from briefcli.commands.options import presented
from briefcli.commands.presentation import Presentation
from briefcli.store import stories
from briefcli.store.locations import as_text
from briefcli.store.stories import Kept
from briefcli.views.records import StoryRecord

EXAMPLES = """
brief stories         # each with its id and its place
brief stories --json  # for programs
"""


@presented()
def run(*, how: Presentation) -> None:
    """The stories at hand. Those that come with brief and your own, each with its id and its place."""
    output.show(StoryRecord, [_record(one) for one in stories.kept()], how)


def _record(kept: Kept) -> StoryRecord:
    story = kept.story
    return StoryRecord(
        id=as_text(kept.location.id),
        title=story.title if story else None,
        shelf=kept.location.shelf,
        path=as_text(str(kept.location.path)),
        published=story.published() if story else None,
        reports=len(story.reports) if story else None,
        quotes=len(story.quotes) if story else None,
        figures=len(story.figures) if story else None,
        deadlines=len(story.deadlines) if story else None,
        events=len(story.events) if story else None,
        problem=as_text(kept.problem) if kept.problem is not None else None,
    )
