"""The stories at hand."""

from collections.abc import Sequence

from rich.console import RenderableType
from rich.text import Text

from briefcli.views import captions, style, wording
from briefcli.views.records import StoryRecord
from briefcli.views.terminal.blocks import Indented, Page


def draw(found: Sequence[StoryRecord], _page: Page) -> list[RenderableType]:
    """A story's id and title, what it holds, and where it lies."""
    blocks: list[RenderableType] = [Text("Stories at hand", style=style.HEADING), Text("")]
    for story in found:
        latest = f", latest {wording.day(story.published)}" if story.published else ""
        blocks.append(Text.assemble((story.id, style.NAME), (f"  {story.shelf}{latest}", style.QUIET)))
        if story.problem is not None:
            blocks.append(Indented(Text(f"cannot be read: {story.problem}", style=style.NOTE)))
        else:
            blocks += [
                Indented(Text(story.title or "")),
                Indented(Text(captions.story_counts(story), style=style.QUIET)),
            ]
        blocks += [Indented(Text(story.path, style=style.QUIET)), Text("")]
    return blocks[:-1]
