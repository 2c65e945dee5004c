"""Who said what."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import QuoteRecord
from briefcli.views.terminal.blocks import Indented, Page, grounds, heading, notes


def draw(found: Sequence[QuoteRecord], page: Page) -> list[RenderableType]:
    """Every quotation in full, with its speaker above and its kind, sense and notes below."""
    blocks = heading(page, "Quotations")
    for quote in found:
        blocks += [_speaker(quote), Indented(Group(*_body(quote, page))), Text("")]
    return blocks[:-1]


def _speaker(quote: QuoteRecord) -> Text:
    if quote.speaker is None:
        return Text(captions.speaker(quote), style=style.NOTE)
    role = f", {quote.role}" if quote.role else ""
    relayed = f", {captions.relayed(quote)}" if quote.relayed_by else ""
    doubt = f" (not certain: {quote.unknown_because})" if quote.unknown_because else ""
    return Text.assemble((quote.speaker, style.NAME), role, (f"{relayed}{doubt}", style.NOTE))


def _body(quote: QuoteRecord, page: Page) -> list[RenderableType]:
    blocks: list[RenderableType] = [Text(captions.content(quote))]
    cue = f" · cue: {quote.cue}" if quote.cue else ""
    blocks.append(Text(f"{style.QUOTE_KINDS[quote.kind]}{cue}", style=style.QUIET))
    if quote.sense:
        blocks.append(Text(quote.sense, style=style.QUIET))
    return [*blocks, *grounds(quote, page), *notes(quote.notes, page)]
