"""Quotations, set as such, and words between quotation marks that are nobody's speech."""

from collections.abc import Sequence

from markupsafe import Markup

from briefcli.export.page.markup import element, joined
from briefcli.export.page.proof import proven
from briefcli.export.page.sheet import Sheet
from briefcli.views import captions, style
from briefcli.views.records import LabelRecord, QuoteRecord


def quotations(found: Sequence[QuoteRecord], sheet: Sheet) -> Markup | None:
    """Every quotation in full, with its speaker, its kind and its sense."""
    if not found:
        return None
    return sheet.section("quotations", "Quotations", element("ul", *(_quotation(one, sheet) for one in found)))


def labels(found: Sequence[LabelRecord], sheet: Sheet) -> Markup | None:
    """Titles, nicknames, and words held at arm's length."""
    if not found:
        return None
    told = [proven(one, sheet, element("p", f"“{one.content}”, {style.LABEL_KINDS[one.kind]}")) for one in found]
    return sheet.section("labels", "In quotation marks, but nobody’s speech", element("ul", *told))


def _quotation(quote: QuoteRecord, sheet: Sheet) -> Markup:
    cue = f"; cue: {quote.cue}" if quote.cue else ""
    caption = element(
        "figcaption",
        _speaker(quote),
        " ",
        element("span", f"{style.QUOTE_KINDS[quote.kind]}{cue}", class_="kind"),
    )
    words = element("blockquote", element("p", captions.content(quote), dir="auto"))
    sense = element("p", quote.sense, class_="sense", dir="auto") if quote.sense else None
    return proven(quote, sheet, element("figure", words, sense, caption), class_=quote.kind)


def _speaker(quote: QuoteRecord) -> Markup:
    """Who said it, as the captions have it, the name set apart."""
    told = captions.speaker(quote)
    name = quote.speaker or ""
    return joined([element("b", name) if name else None, told.removeprefix(name)])
