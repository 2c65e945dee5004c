"""One story, part by part."""

from markupsafe import Markup

from briefcli.export.page.article import articles
from briefcli.export.page.countdown import countdown
from briefcli.export.page.figures import figures
from briefcli.export.page.headline import head, points
from briefcli.export.page.markup import element, joined
from briefcli.export.page.notes import notes
from briefcli.export.page.people import people
from briefcli.export.page.positions import positions
from briefcli.export.page.quotes import labels, quotations
from briefcli.export.page.sheet import Sheet
from briefcli.export.page.sources import sources
from briefcli.export.page.timeline import timeline
from briefcli.views import to_records

_TITLES = {
    "deadlines": "Deadlines",
    "figures": "Figures",
    "quotations": "Quotations",
    "positions": "Who wants what",
    "timeline": "Timeline",
    "people": "People",
    "notes": "Disputed",
    "labels": "Not speech",
    "sources": "Reports",
    "texts": "The text",
}


class Told:
    """A story on a page: its head, the links to its parts, and the parts."""

    def __init__(self, sheet: Sheet) -> None:
        story, summary = sheet.story, to_records.summary(sheet.story, sheet.moment)
        self.sheet = sheet
        self.head = head(summary, sheet)
        self.points = points(summary, sheet)
        parts = {
            "deadlines": countdown(summary, sheet),
            "figures": figures(to_records.figures(story, story.find_figures()), sheet),
            "quotations": quotations(to_records.quotes(story, story.quotes), sheet),
            "positions": positions(to_records.positions(story, story.positions), sheet),
            "timeline": timeline(to_records.timeline(story, sheet.moment), sheet),
            "people": people(summary.people, sheet),
            "notes": notes(summary.notes, sheet),
            "labels": labels(to_records.labels(story), sheet),
            "sources": sources(summary, sheet),
            "texts": articles(sheet),
        }
        self.parts = {name: part for name, part in parts.items() if part is not None}

    def ways(self) -> Markup:
        """A list of links to the parts."""
        ways = [element("li", element("a", _TITLES[name], href=f"#{self.sheet.part_id(name)}")) for name in self.parts]
        return element("ul", *ways)

    def body(self) -> Markup:
        """The points and all the parts."""
        return joined([self.points, *self.parts.values()])
