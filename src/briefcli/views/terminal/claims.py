"""Claims with their verdicts: those that do not hold in full, and how many there are of each."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from briefcli.views import proofs, style
from briefcli.views.checks import ClaimRecord
from briefcli.views.terminal import excerpt
from briefcli.views.terminal.blocks import Indented, Page, section

_MARGIN = 2


def draw(found: Sequence[ClaimRecord], page: Page) -> list[RenderableType]:
    """What does not hold, with its reason; what does, a line each; the totals."""
    refused = [claim for claim in found if not claim.accepted]
    accepted = [claim for claim in found if claim.accepted]
    blocks: list[RenderableType] = [Text("Claims", style=style.HEADING), Text("")]
    for claim in refused:
        blocks += [_title(claim), Indented(Group(*_body(claim, page.width - _MARGIN)), _MARGIN), Text("")]
    if accepted:
        blocks += [section("These hold"), *(block for claim in accepted for block in _accepted(claim)), Text("")]
    return [*blocks, Text(proofs.claim_totals(found), style=style.NUMBER)]


def _title(claim: ClaimRecord) -> Text:
    verdict = (claim.verdict or "not read", style.VERDICT[claim.verdict])
    claimed = proofs.claimed(claim)
    return Text.assemble(verdict, (f"  {proofs.claim_place(claim)}{claimed and f' · {claimed}'}", style.QUIET))


def _body(claim: ClaimRecord, width: int) -> list[RenderableType]:
    blocks: list[RenderableType] = list(excerpt.lines(claim.excerpt, width)) if claim.excerpt else []
    told = [doubt.message for doubt in claim.doubts]
    blocks += [_sentence(claim.message)] if claim.message not in told and claim.exact else []
    return [*blocks, *(block for doubt in claim.doubts for block in (_sentence(doubt.message), _remedy(doubt.remedy)))]


def _accepted(claim: ClaimRecord) -> list[RenderableType]:
    title = Text.assemble(_title(claim), f"  “{claim.exact}”")
    told = [claim.message] if claim.verdict != "verbatim" else []
    return [title, *(Indented(_sentence(one), _MARGIN) for one in (*told, *(doubt.message for doubt in claim.doubts)))]


def _sentence(message: str) -> Text:
    return Text(f"{message[0].upper()}{message[1:]}.")


def _remedy(remedy: str) -> Text:
    return Text(remedy, style=style.QUIET)
