"""A story as a short piece of HTML for notebooks: no script, style, link, picture or id, whatever its words are."""

from markupsafe import Markup

from briefcli.export.page.markup import element
from briefcli.model.deadline import Moment
from briefcli.model.story import Story
from briefcli.views import captions, style, to_records

_MOST = 10
"""Quotations that are shown; `to_records` has all of them."""
_MOST_NUMBERS = 8
"""As many as `brief summary` shows."""


def short(story: Story, moment: Moment) -> str:
    """The headline, the points, what is left of the deadlines, the numbers that matter, the first quotations."""
    summary = to_records.summary(story, moment)
    told = [
        element("p", element("b", story.title)),
        *(element("p", captions.report(report, below=story.title)) for report in summary.reports),
        element("p", style.DRAFT) if story.draft else None,
        _list([point.text for point in summary.points]),
        _list([f"{captions.deadline(one)}: {one.words}" for one in summary.deadlines]),
        _list([": ".join(filter(None, (one.words, captions.about(one)))) for one in summary.figures[:_MOST_NUMBERS]]),
        _quotations(story),
    ]
    return str(element("div", *told))


def _list(items: list[str]) -> Markup | None:
    return element("ul", *(element("li", item) for item in items)) if items else None


def _quotations(story: Story) -> Markup | None:
    found = to_records.quotes(story, story.quotes[:_MOST])
    rows = [
        element("tr", element("td", one.speaker or "not known"), element("td", captions.content(one))) for one in found
    ]
    more = len(story.quotes) - len(found)
    rows += [element("tr", element("td", "…"), element("td", f"and {more} more"))] if more else []
    return element("table", *rows) if rows else None
