"""What a person sees in a terminal: records in, Rich renderables out.

Nothing is cut: what does not fit is wrapped, and tables give way to lists where the terminal is narrow.
"""

from collections.abc import Callable, Sequence
from typing import Any

from rich.console import Group, RenderableType

from briefcli.views import sanitise
from briefcli.views.records import (
    DeadlineRecord,
    EventRecord,
    FigureRecord,
    PersonRecord,
    PositionRecord,
    QuoteRecord,
    Record,
    StoryRecord,
    SummaryRecord,
)
from briefcli.views.terminal import countdown, figures, people, positions, quotes, stories, summary, timeline
from briefcli.views.terminal.blocks import Page

__all__ = ["Page", "view"]


def view(record_type: type[Record], found: Sequence[Record], page: Page) -> RenderableType:
    """The page that shows some records of one type."""
    draw = _VIEWS[record_type]
    safe_page = page._replace(title=sanitise.line(page.title))
    return Group(*draw([sanitise.record(record) for record in found], safe_page))


_VIEWS: dict[type[Record], Callable[[Sequence[Any], Page], Sequence[RenderableType]]] = {
    DeadlineRecord: countdown.draw,
    EventRecord: timeline.draw,
    FigureRecord: figures.draw,
    PersonRecord: people.draw,
    PositionRecord: positions.draw,
    QuoteRecord: quotes.draw,
    StoryRecord: stories.draw,
    SummaryRecord: summary.draw,
}
