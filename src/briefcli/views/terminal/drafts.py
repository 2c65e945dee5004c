"""What is the matter with drafts, by place; then what could not be proven, and how much was."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import drafts, style
from briefcli.views.drafts import DraftRecord, StatementRecord
from briefcli.views.terminal import excerpt
from briefcli.views.terminal.blocks import Page, parted, quoted, section
from briefcli.views.terminal.lines import hanging, indented, wrapped

_MARGIN, _BAR = 2, 2


def draw(found: Sequence[DraftRecord], page: Page) -> list[Text]:
    """Every draft with its findings that count; with evidence, what was proven and what was ignored too."""
    return parted(_draft(record, page) for record in found)


def _draft(record: DraftRecord, page: Page) -> list[Text]:
    lines = [*wrapped(Text.assemble(("Draft", style.HEADING), f" · {record.file}"), page.width), Text()]
    listed = drafts.findings(record)
    for one in listed:
        if one.severity != "notice" and one.outcome != "edited":
            lines += [*_finding(one, page), Text()]
    lines += _listed("Edited as is customary", [one for one in listed if one.outcome == "edited"], page)
    lines += _listed("Not proven", [one for one in listed if one.severity == "notice"], page)
    if page.grounds.evidence:
        lines += _listed("Proven", [one for one in record.statements if one.rule is None], page)
        lines += _listed("Ignored", [one for one in record.statements if one.ignored_because is not None], page)
    return [*lines, *wrapped(Text(drafts.totals(record), style=style.NUMBER), page.width)]


def _finding(one: StatementRecord, page: Page) -> list[Text]:
    severity = one.severity or "notice"
    title = Text.assemble(
        (style.SEVERITY_MARKS[severity], style.SEVERITY[severity]),
        (f" {one.severity}: {one.rule}", style.HEADING),
        f"  {drafts.place(one)}",
    )
    width = page.width - _MARGIN
    told = (f"{one.message[0].upper()}{one.message[1:]}.", one.remedy)
    words = excerpt.lines(one.excerpt, width - _BAR)
    body = [*quoted(words), *(line for part in told for line in wrapped(part, width))]
    return [*wrapped(title, page.width), *indented(body, _MARGIN)]


def _listed(heading: str, listed: Sequence[StatementRecord], page: Page) -> list[Text]:
    if not listed:
        return []
    told = [f"{drafts.place(one)}  “{one.exact}”  {one.ignored_because or one.message}" for one in listed]
    lines = [line for one in told for line in hanging(Text(one), page.width - _MARGIN)]
    return [section(heading), *indented(lines, _MARGIN), Text()]
