"""Who said what."""

from collections.abc import Sequence
from itertools import groupby

from rich.text import Text

from briefcli.views import captions, style
from briefcli.views.records import QuoteRecord
from briefcli.views.terminal.blocks import Footnotes, Page, heading, parted, proven, quoted
from briefcli.views.terminal.lines import MARGIN_COLUMNS, indented, wrapped


def draw(found: Sequence[QuoteRecord], page: Page) -> list[Text]:
    """Every quotation in full below its speaker, who is named once for several in a row; then the notes.

    The speaker's own words stand after a bar, reported speech without one.
    """
    footnotes = Footnotes(found)
    groups = [list(group) for _, group in groupby(found, key=_speaker_of)]
    parts = [_group(group, footnotes, page) for group in groups]
    return [*heading(page, "Quotations"), *parted(parts), *footnotes.blocks(page, in_full=True)]


def _speaker_of(quote: QuoteRecord) -> tuple[str | None, ...]:
    """What quotations of one group share; two whose speakers are unknown may have two speakers."""
    return (quote.speaker_id, quote.role, None if quote.speaker_id else quote.id)


def _group(group: Sequence[QuoteRecord], footnotes: Footnotes, page: Page) -> list[Text]:
    """What somebody said in a row: above it the name, with how it is known where that is the same of all."""
    is_shared = len({(one.relayed_by_id, one.unknown_because) for one in group}) == 1
    first = group[0]
    told = _how_known(first) if is_shared else ""
    name = Text.assemble(_speaker(first), f", {told}" * bool(told))
    below = [_quotation(one, "" if is_shared else _how_known(one), footnotes, page) for one in group]
    return [*wrapped(name, page.width), *parted(below)]


def _speaker(quote: QuoteRecord) -> Text:
    if quote.speaker is None:
        return Text(captions.speaker(quote), style=style.NAME)
    return Text.assemble((quote.speaker, style.NAME), f", {quote.role}" if quote.role else "")


def _how_known(quote: QuoteRecord) -> str:
    """That somebody else passes the words on, or that the speaker is not certain."""
    if quote.speaker is None:
        return ""
    doubt = f"not certain: {quote.unknown_because}" if quote.unknown_because else None
    return ", ".join(part for part in (captions.relayed(quote), doubt) if part)


def _quotation(quote: QuoteRecord, how_known: str, footnotes: Footnotes, page: Page) -> list[Text]:
    width = page.width - MARGIN_COLUMNS
    words = wrapped(Text.assemble(captions.content(quote), footnotes.references(quote)), width)
    told = [f"{style.QUOTE_KINDS[quote.kind]}{f' · cue: {quote.cue}' if quote.cue else ''}", quote.sense]
    return [
        *(indented(wrapped(how_known, width)) if how_known else []),
        *(indented(words) if quote.kind == "indirect" else quoted(words)),
        *(line for part in told if part for line in indented(wrapped(part, width))),
        *proven(quote, page),
    ]
