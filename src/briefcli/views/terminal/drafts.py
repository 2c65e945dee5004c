"""What is the matter with drafts, by place; then what could not be proven, and how much was."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from briefcli.views import drafts, style
from briefcli.views.drafts import DraftRecord, StatementRecord
from briefcli.views.terminal import excerpt
from briefcli.views.terminal.blocks import Indented, Page, section

_MARGIN = 2


def draw(found: Sequence[DraftRecord], page: Page) -> list[RenderableType]:
    """Every draft with its findings that count; with evidence, what was proven and what was ignored too."""
    blocks: list[RenderableType] = []
    for number, record in enumerate(found):
        blocks += [Text("")] * (number > 0)
        blocks += [Text.assemble(("Draft", style.HEADING), (f" · {record.file}", style.QUIET)), Text("")]
        listed = drafts.findings(record)
        for one in listed:
            if one.severity != "notice" and one.outcome != "edited":
                blocks += [*_finding(one, page), Text("")]
        blocks += _listed("Edited as is customary", [one for one in listed if one.outcome == "edited"])
        blocks += _listed("Not proven", [one for one in listed if one.severity == "notice"])
        if page.grounds.evidence:
            blocks += _listed("Proven", [one for one in record.statements if one.rule is None])
            blocks += _listed("Ignored", [one for one in record.statements if one.ignored_because is not None])
        blocks.append(Text(drafts.totals(record), style=style.NUMBER))
    return blocks


def _finding(one: StatementRecord, page: Page) -> list[RenderableType]:
    title = Text.assemble(
        (f"{style.SEVERITY_MARKS[one.severity or 'notice']} {one.severity}: {one.rule}", _colour(one)),
        (f"  {drafts.place(one)}", style.QUIET),
    )
    body: list[RenderableType] = list(excerpt.lines(one.excerpt, page.width - _MARGIN))
    body.append(Text(f"{one.message[0].upper()}{one.message[1:]}."))
    body.append(Text(one.remedy, style=style.QUIET))
    return [title, Indented(Group(*body), _MARGIN)]


def _listed(heading: str, listed: Sequence[StatementRecord]) -> list[RenderableType]:
    if not listed:
        return []
    blocks: list[RenderableType] = [section(heading)]
    for one in listed:
        said = f"  {one.ignored_because or one.message}"
        blocks.append(Indented(Text.assemble((f"{drafts.place(one)}  ", style.QUIET), f"“{one.exact}”", said), _MARGIN))
    return [*blocks, Text("")]


def _colour(one: StatementRecord) -> str:
    return style.SEVERITY[one.severity or "notice"]
