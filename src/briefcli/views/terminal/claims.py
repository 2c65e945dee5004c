"""Claims with their verdicts: those that do not hold in full, and how many there are of each."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.views import proofs, style
from briefcli.views.checks import ClaimRecord
from briefcli.views.terminal import excerpt
from briefcli.views.terminal.blocks import Page, quoted, section
from briefcli.views.terminal.lines import indented, wrapped

_MARGIN, _BAR = 2, 2


def draw(found: Sequence[ClaimRecord], page: Page) -> list[Text]:
    """What does not hold, with its reason; whose speaker is not confirmed; what holds, a line each; the totals."""
    open_ = [claim for claim in found if claim.verdict == "unconfirmed"]
    refused = [claim for claim in found if not claim.accepted and claim not in open_]
    accepted = [claim for claim in found if claim.accepted]
    lines = [section("Claims"), Text()]
    for claim in refused:
        lines += [*wrapped(_title(claim), page.width), *_body(claim, page.width - _MARGIN), Text()]
    if open_:
        lines += [section("These words stand, their speaker is not confirmed")]
        lines += [*(line for one in open_ for line in _accepted(one, page)), Text()]
    if accepted:
        lines += [section("These hold"), *(line for one in accepted for line in _accepted(one, page)), Text()]
    return [*lines, *wrapped(Text(proofs.claim_totals(found), style=style.NUMBER), page.width)]


def _title(claim: ClaimRecord) -> Text:
    claimed = proofs.claimed(claim)
    return Text.assemble(
        style.VERDICT[claim.verdict],
        (f" {claim.verdict or 'not read'}", style.HEADING),
        f"  {proofs.claim_place(claim)}{claimed and f' · {claimed}'}",
    )


def _body(claim: ClaimRecord, width: int) -> list[Text]:
    words = excerpt.lines(claim.excerpt, width - _BAR) if claim.excerpt else []
    told = [doubt.message for doubt in claim.doubts]
    said = [_sentence(claim.message)] if claim.message not in told and claim.exact else []
    said += [part for doubt in claim.doubts for part in (_sentence(doubt.message), doubt.remedy)]
    return indented([*quoted(words), *(line for one in said for line in wrapped(one, width))], _MARGIN)


def _accepted(claim: ClaimRecord, page: Page) -> list[Text]:
    told = [claim.message] if claim.verdict != "verbatim" else []
    said = [_sentence(one) for one in (*told, *(doubt.message for doubt in claim.doubts))]
    below = [line for one in said for line in wrapped(one, page.width - _MARGIN)]
    return [*wrapped(Text.assemble(_title(claim), f"  “{claim.exact}”"), page.width), *indented(below, _MARGIN)]


def _sentence(message: str) -> str:
    return f"{message[0].upper()}{message[1:]}."
