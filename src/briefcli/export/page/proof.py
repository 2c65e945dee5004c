"""What stands under a fact: the words that prove it, where they were published, what else bears it out."""

from collections.abc import Iterable

from markupsafe import Markup

from briefcli.export.page import fragments
from briefcli.export.page.markup import Content, element, joined, link
from briefcli.export.page.sheet import Sheet
from briefcli.views import style, wording
from briefcli.views.records import AnchorRecord, CitationRecord, EvidenceRecord, FactRecord, NoteRecord, QuoteRecord


def proofs(fact: EvidenceRecord, sheet: Sheet, *, id_: str | None = None) -> Markup:
    """All that a fact stands on: its words, part by part, and the sources outside the reports."""
    parts = fact.parts if isinstance(fact, QuoteRecord) and fact.parts else (fact.anchor,)
    words = [_words(part, fact, number, sheet) for number, part in enumerate(parts) if part is not None]
    cited = _cited(fact.citations, "See also" if words else "Source")
    return element("div", *words, cited, class_="proof", id=id_)


def proven(fact: EvidenceRecord, sheet: Sheet, *content: Content, name: str = "li", class_: str = "") -> Markup:
    """A fact with its notes, and its proof beside or below it."""
    notes = noted(fact.notes, sheet) if isinstance(fact, FactRecord) else None
    told = element("div", *content, notes, class_="told")
    classes = f"fact {class_}".strip()
    return element(name, told, proofs(fact, sheet), class_=classes, id=sheet.fact_id(fact.id))


def noted(notes: Iterable[NoteRecord], sheet: Sheet) -> Markup | None:
    """Where to read what an editor notes about a fact."""
    told = [
        element(
            "li",
            f"{style.NOTE_KINDS[note.kind].capitalize()}: ",
            element("a", note.title, href=f"#{sheet.fact_id(note.id)}"),
        )
        for note in notes
    ]
    return element("ul", *told, class_="noted") if told else None


def citation(one: CitationRecord) -> Markup:
    """A source outside, as a link to it."""
    when = wording.partial_date(one.date) if one.date else "no date"
    return joined([link(one.address, one.publisher), f", {when}"])


def _cited(citations: Iterable[CitationRecord], name: str) -> Markup | None:
    told = [citation(one) for one in citations]
    return element("p", f"{name}: ", joined(told, "; "), class_="cited") if told else None


def _words(anchor: AnchorRecord, fact: EvidenceRecord, number: int, sheet: Sheet) -> Markup:
    report, known = sheet.reports.get(anchor.report), sheet.known[anchor.report]
    before, after = known.around(anchor)
    address = report.address if report else None
    there = fragments.address(address, known, anchor, report.title) if report and address else None
    words = element("mark", anchor.exact)
    told = joined([before, link(there, words), after])
    return element(
        "p",
        element("span", "Proof: ", class_="unseen"),
        element("span", told, class_="words", dir="auto"),
        _source(anchor.report, sheet),
        _in_text(fact, number, sheet),
    )


def _source(report: str, sheet: Sheet) -> Markup | None:
    """Which report the words are from; of several, with the way to what is known of it."""
    name = sheet.source(report)
    if name is None:
        return None
    is_one_of_many = len(sheet.reports) > 1
    return joined(
        [" — ", element("cite", element("a", name, href=f"#{sheet.report_id(report)}") if is_one_of_many else name)]
    )


def _in_text(fact: EvidenceRecord, part: int, sheet: Sheet) -> Markup | None:
    """The number of a fact, which leads to its words in the text that is shown."""
    number = sheet.number(fact.id)
    if number is None:
        return None
    href = f"#{sheet.words_id(fact.id, part)}"
    return joined(
        [" ", element("a", element("span", "in the text: ", class_="unseen"), str(number), href=href, class_="ref")]
    )
