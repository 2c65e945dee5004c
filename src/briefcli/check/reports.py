"""Whether the texts at hand are those that a story's reports were read from."""

from collections.abc import Iterator

from briefcli.check.texts import Texts
from briefcli.model.finding import Finding, Severity
from briefcli.model.report import Report
from briefcli.model.story import Story


def report_other(story: Story, texts: Texts) -> Iterator[Finding]:
    """The text at hand is that of another article."""
    for index, report in enumerate(story.reports):
        if report.id in texts.other_articles:
            message = f"this is not the text of {report.id}: none of its longer passages stands in it"
            remedy = f"Hand in the article that {_named(report)}; its SHA-256 begins with {report.sha256[:12]}."
            yield _finding("report-other", "error", index, report, message, remedy)


def report_changed(story: Story, texts: Texts) -> Iterator[Finding]:
    """The text at hand is not the one that the report was read from: it was changed since."""
    for index, report in enumerate(story.reports):
        if report.id in texts.by_report.keys() - texts.other_articles and texts.is_changed(report.id):
            length = len(texts.by_report[report.id].text)
            change = f"{length - report.length:+,}" if length != report.length else "as many"
            message = f"the text of {report.id} has changed since it was read ({change} characters)"
            remedy = "Read it again: where all facts still stand, give its new `sha256` and `length`."
            yield _finding("report-changed", "warning", index, report, message, remedy)


def report_length(story: Story, texts: Texts) -> Iterator[Finding]:
    """The text is the one that was read, but the story gives another length for it."""
    for index, report in enumerate(story.reports):
        if report.id in texts.by_report and not texts.is_changed(report.id):
            length = len(texts.by_report[report.id].text)
            if length != report.length:
                message = f"the text of {report.id} has {length:,} characters, and the story says {report.length:,}"
                remedy = "Correct `length`: it counts characters (code points), not bytes."
                yield _finding("report-length", "error", index, report, message, remedy)


def _named(report: Report) -> str:
    title = f"is called “{report.title}”" if report.title else ""
    address = f"stands at {report.address}" if report.address else ""
    return " and ".join(part for part in (title, address) if part) or "was read"


def _finding(rule: str, severity: Severity, index: int, report: Report, message: str, remedy: str) -> Finding:
    place = f"/reports/{index}"
    return Finding(rule=rule, severity=severity, place=place, fact=report.id, message=message, remedy=remedy)
