"""What a fact stands on: the words of its report with their place, the sources outside, the rule that found it."""

import re

from rich.style import Style
from rich.text import Text

from briefcli.model.report import Report
from briefcli.views import captions, style
from briefcli.views.captions import Grounds
from briefcli.views.records import AnchorRecord, CitationRecord, EvidenceRecord
from briefcli.views.terminal.lines import beside


def grounds(record: EvidenceRecord, asked: Grounds, width: int, *, has_links: bool) -> list[Text]:
    """What a fact stands on as lines, as far as the user asked for it."""
    rows: list[tuple[Text, Text]] = []
    mark, none = Text("=", style=style.RULE), Text()
    if asked.evidence:
        rows += [(mark, _anchor(one, asked, has_links=has_links)) for one in captions.anchors(record)]
        for citation in record.citations:
            rows.append((mark, _publication(citation, has_links=has_links)))
            rows.append((none, _address(citation, has_links=has_links)))
    if asked.why and record.rule:
        rows.append((Text("why"), Text(captions.rule(record))))
    return beside(rows, width)


def _anchor(anchor: AnchorRecord, asked: Grounds, *, has_links: bool) -> Text:
    report = asked.report(anchor.report)
    origin = (captions.origin(anchor.report, asked), _link(_address_of(report), has_links=has_links))
    return Text.assemble(origin, f", {captions.words(anchor)}")


def _address_of(report: Report | None) -> str:
    return (report.address if report else None) or ""


def _publication(citation: CitationRecord, *, has_links: bool) -> Text:
    return Text(captions.publication(citation), style=_link(citation.address, has_links=has_links))


def _address(citation: CitationRecord, *, has_links: bool) -> Text:
    return Text(citation.address, style=_link(citation.address, has_links=has_links, is_underlined=False))


def _link(address: str, *, has_links: bool, is_underlined: bool = True) -> Style:
    """The style of words that lead to an address; a plain one where there is none, or no link is wanted."""
    if not has_links or not re.match(r"https?://", address):
        return Style.null()
    from urllib.parse import quote

    # A terminal takes the signs of ASCII alone; all others can be written with these.
    return Style(link=quote(address, safe=_ALLOWED), underline=is_underlined)


_ALLOWED = "".join(map(chr, range(0x21, 0x7F)))
