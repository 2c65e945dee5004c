"""`brief stories`: the stories at hand."""

import os

from briefcli.commands import output
from briefcli.commands.options import Presentation, presented
from briefcli.store import stories
from briefcli.store.stories import Kept
from briefcli.views.records import StoryRecord


@presented
def run(*, how: Presentation) -> None:
    """The stories at hand. Those that come with brief and your own, each with its id and its place."""
    output.show(StoryRecord, [_record(one) for one in stories.kept()], how)


def _record(kept: Kept) -> StoryRecord:
    story = kept.story
    return StoryRecord(
        id=_encodable(kept.location.id),
        title=story.title if story else None,
        shelf=kept.location.shelf,
        path=_encodable(str(kept.location.path)),
        published=story.published() if story else None,
        reports=len(story.reports) if story else None,
        quotes=len(story.quotes) if story else None,
        figures=len(story.figures) if story else None,
        deadlines=len(story.deadlines) if story else None,
        events=len(story.events) if story else None,
        problem=_encodable(kept.problem) if kept.problem is not None else None,
    )


def _encodable(text: str) -> str:
    """A file's name, which may hold bytes that are no text, as text for every format."""
    return os.fsencode(text).decode(errors="replace")
