"""What is wrong with a story, the gravest first, and how many of its facts stand."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from briefcli.views import captions, proofs, style
from briefcli.views.checks import CheckRecord, FindingRecord, PassageRecord
from briefcli.views.terminal import excerpt
from briefcli.views.terminal.blocks import Indented, Page, heading, section

_MARGIN = 2


def draw(found: Sequence[CheckRecord], page: Page) -> list[RenderableType]:
    """Every finding that counts; with evidence, every passage with its verdict; the totals."""
    blocks: list[RenderableType] = []
    for record in found:
        blocks += heading(page, "Check")
        for finding in record.findings:
            if finding.ignored_because is None:
                blocks += [*_finding(finding, page), Text("")]
        ignored = [finding for finding in record.findings if finding.ignored_because is not None]
        if page.grounds.evidence and ignored:
            blocks += [section("Ignored"), *(block for one in ignored for block in _ignored(one)), Text("")]
        if page.grounds.evidence and record.passages:
            blocks += [section("Passages"), *map(_passage, record.passages), Text("")]
        blocks.append(Text(proofs.check_totals(record.totals), style=style.NUMBER))
    return blocks


def _finding(finding: FindingRecord, page: Page) -> list[RenderableType]:
    colour = style.SEVERITY[finding.severity]
    title = Text.assemble(
        (f"{style.SEVERITY_MARKS[finding.severity]} {finding.severity}: {finding.rule}", colour),
        (f"  {proofs.finding_place(finding)}", style.QUIET),
    )
    body: list[RenderableType] = list(excerpt.lines(finding.excerpt, page.width - _MARGIN)) if finding.excerpt else []
    body.append(Text(f"{finding.message[0].upper()}{finding.message[1:]}."))
    body.append(Text(finding.remedy, style=style.QUIET))
    return [title, Indented(Group(*body), _MARGIN)]


def _ignored(finding: FindingRecord) -> list[RenderableType]:
    title = Text.assemble(finding.rule, (f"  {proofs.finding_place(finding)}", style.QUIET))
    return [title, Indented(Text(finding.ignored_because or ""), _MARGIN)]


def _passage(passage: PassageRecord) -> RenderableType:
    verdict = (f"{passage.verdict or '':10}", style.VERDICT[passage.verdict])
    return Text.assemble(verdict, f" {passage.fact}  ", (captions.anchor(passage.anchor), style.QUIET))
