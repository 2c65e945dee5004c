"""The head of a story: its headline, where and when it was published, from when it is seen, and its points."""

from datetime import date

from markupsafe import Markup

from briefcli.export.page.markup import element, joined, link
from briefcli.export.page.proof import proven
from briefcli.export.page.sheet import Sheet
from briefcli.model.deadline import day_of
from briefcli.views import captions, style, wording
from briefcli.views.records import ReportRecord, SummaryRecord

_MOST_REPORTS = 3
"""The newest; all of them stand at the end of the page."""


def head(story: SummaryRecord, sheet: Sheet) -> Markup:
    """Headline, dateline, and that it is a draft where it is one."""
    reports = [_dateline(report, story) for report in story.reports[-_MOST_REPORTS:]]
    more = len(story.reports) - len(reports)
    if more:
        told = f"and {wording.plural(more, 'earlier report')}"
        reports.append(element("a", told, href=f"#{sheet.part_id('sources')}"))
    return joined(
        [
            element("p", "As of ", _time(day_of(sheet.moment)), class_="kicker"),
            sheet.heading(0, story.title, dir="auto"),
            *(element("p", report, class_="dateline") for report in reports),
            element("p", style.DRAFT, class_="draft") if story.draft else None,
        ]
    )


def points(story: SummaryRecord, sheet: Sheet) -> Markup | None:
    """The story in points."""
    if not story.points:
        return None
    told = [proven(point, sheet, element("p", point.text, dir="auto")) for point in story.points]
    return element("section", element("ul", *told), class_="part points", aria_label=sheet.called("The points"))


def _dateline(report: ReportRecord, story: SummaryRecord) -> Markup:
    return link(report.address, captions.report(report, below=story.title))


def _time(day: date) -> Markup:
    return element("time", wording.day(day, weekday=True), datetime=day.isoformat())
