"""The reports that a story rests on: who published each, where and when, and what proves that a text is the same."""

from markupsafe import Markup

from briefcli.export.page.markup import element, link
from briefcli.export.page.sheet import Sheet
from briefcli.views import captions, wording
from briefcli.views.records import ReportRecord, SummaryRecord


def sources(story: SummaryRecord, sheet: Sheet) -> Markup:
    """Every report, in the order of the story."""
    return sheet.section("sources", "Reports", element("ul", *(_report(one, sheet) for one in story.reports)))


def _report(report: ReportRecord, sheet: Sheet) -> Markup:
    address = link(report.address, report.address, class_="address") if report.address else None
    text = f"{wording.plural(report.length, 'character')}, SHA-256 {report.sha256}"
    return element(
        "li",
        element("p", captions.report(report), dir="auto"),
        element("p", "by ", report.author) if report.author else None,
        element("p", address) if address else None,
        element("p", "Text: ", element("code", text), class_="digest"),
        id=sheet.report_id(report.id),
    )
