"""The stories at hand."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import captions, style, wording
from briefcli.views.records import StoryRecord
from briefcli.views.terminal.blocks import Page, parted, section
from briefcli.views.terminal.lines import MARGIN_COLUMNS, indented, wrapped


def draw(found: Sequence[StoryRecord], page: Page) -> list[Text]:
    """A story's id and title, what it holds, and where it lies."""
    return [section("Stories at hand"), Text(), *parted([_story(story, page) for story in found])]


def _story(story: StoryRecord, page: Page) -> list[Text]:
    latest = f", latest {wording.day(story.published)}" if story.published else ""
    name = Text.assemble((story.id, style.NAME), f"  {story.shelf}{latest}")
    held = (
        [f"cannot be read: {story.problem}"]
        if story.problem is not None
        else [story.title or "", captions.story_counts(story)]
    )
    below = [line for told in (*held, story.path) for line in wrapped(told, page.width - MARGIN_COLUMNS)]
    return [*wrapped(name, page.width), *indented(below, MARGIN_COLUMNS)]
