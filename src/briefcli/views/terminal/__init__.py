"""What a person sees in a terminal: records in, the lines of a page out.

Nothing is cut: what does not fit is wrapped, and tables give way to lists where the terminal is narrow.
"""

from collections.abc import Sequence
from importlib import import_module

from rich.console import Group, RenderableType

from briefcli.views import records, sanitise
from briefcli.views.records import Record
from briefcli.views.terminal.blocks import Page
from briefcli.views.terminal.lines import finished, wrapped

__all__ = ["Page", "view"]

# The module that draws each kind of record. Each is loaded when it is needed.
_VIEWS: dict[type[Record], str] = {
    records.DeadlineRecord: "countdown",
    records.EventRecord: "timeline",
    records.FigureRecord: "figures",
    records.LabelRecord: "labels",
    records.PersonRecord: "people",
    records.PositionRecord: "positions",
    records.QuoteRecord: "quotes",
    records.StoryRecord: "stories",
    records.SummaryRecord: "summary",
}

# The same for records that only the command that prints them loads.
_LATER = {"CheckRecord": "check", "ClaimRecord": "claims", "DraftRecord": "drafts"}


def view(record_type: type[Record], found: Sequence[Record], page: Page) -> RenderableType:
    """The page that shows some records of one type, a renderable for each line."""
    name = _VIEWS.get(record_type) or _LATER[record_type.__name__]
    lines = import_module(f"{__name__}.{name}").draw([sanitise.record(record) for record in found], page)
    return Group(*(finished(part) for line in lines for part in wrapped(line, page.width)))
