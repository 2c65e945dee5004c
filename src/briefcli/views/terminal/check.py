"""What is wrong with a story, the gravest first, and how many of its facts stand."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import captions, proofs, style
from briefcli.views.checks import CheckRecord, FindingRecord, PassageRecord
from briefcli.views.terminal import excerpt
from briefcli.views.terminal.blocks import Page, heading, quoted, section
from briefcli.views.terminal.lines import beside, indented, wrapped

_MARGIN, _BAR = 2, 2


def draw(found: Sequence[CheckRecord], page: Page) -> list[Text]:
    """Every finding that counts; with evidence, every passage with its verdict; the totals."""
    return [line for record in found for line in (*heading(page, "Check"), *_check(record, page))]


def _check(record: CheckRecord, page: Page) -> list[Text]:
    lines: list[Text] = []
    for finding in record.findings:
        if finding.ignored_because is None:
            lines += [*_finding(finding, page), Text()]
    ignored = [finding for finding in record.findings if finding.ignored_because is not None]
    if page.grounds.evidence and ignored:
        lines += [section("Ignored"), *(line for one in ignored for line in _ignored(one, page)), Text()]
    if page.grounds.evidence and record.passages:
        lines += [section("Passages"), *(line for one in record.passages for line in _passage(one, page)), Text()]
    return [*lines, *wrapped(Text(proofs.check_totals(record.totals), style=style.NUMBER), page.width)]


def _finding(finding: FindingRecord, page: Page) -> list[Text]:
    title = Text.assemble(
        (style.SEVERITY_MARKS[finding.severity], style.SEVERITY[finding.severity]),
        (f" {finding.severity}: {finding.rule}", style.HEADING),
        f"  {proofs.finding_place(finding)}",
    )
    width = page.width - _MARGIN
    words = excerpt.lines(finding.excerpt, width - _BAR) if finding.excerpt else []
    told = (f"{finding.message[0].upper()}{finding.message[1:]}.", finding.remedy)
    body = [*quoted(words), *(line for one in told for line in wrapped(one, width))]
    return [*wrapped(title, page.width), *indented(body, _MARGIN)]


def _ignored(finding: FindingRecord, page: Page) -> list[Text]:
    title = f"{finding.rule}  {proofs.finding_place(finding)}"
    reason = wrapped(finding.ignored_because or "", page.width - _MARGIN)
    return [*wrapped(title, page.width), *indented(reason, _MARGIN)]


def _passage(passage: PassageRecord, page: Page) -> list[Text]:
    verdict = Text.assemble(style.VERDICT[passage.verdict], f" {passage.verdict or '':10}")
    told = Text(f"{passage.fact}  {captions.anchor(passage.anchor)}")
    return beside([(verdict, told)], page.width)
