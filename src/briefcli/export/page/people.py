"""Who is who, and how often each is quoted."""

from collections.abc import Sequence

from markupsafe import Markup

from briefcli.export.page.markup import element
from briefcli.export.page.proof import noted, proofs
from briefcli.export.page.sheet import Sheet
from briefcli.views import captions
from briefcli.views.records import PersonRecord


def people(found: Sequence[PersonRecord], sheet: Sheet) -> Markup | None:
    """Everybody in a table, each with the proof below."""
    if not found:
        return None
    heads = [element("th", name, scope="col") for name in ("Who", "Belongs to", "Quoted")]
    table = element("table", element("thead", element("tr", *heads)), *(_person(one, sheet) for one in found))
    return sheet.section("people", "People", table)


def _person(person: PersonRecord, sheet: Sheet) -> Markup:
    role = captions.role_or_kind(person)
    name = element(
        "th", element("span", person.name, class_="name"), f", {role}" if role else None, scope="row", dir="auto"
    )
    row = element("tr", name, element("td", person.affiliation or "–"), element("td", captions.speech_count(person)))
    below = element("tr", element("td", noted(person.notes, sheet), proofs(person, sheet), colspan=3))
    return element("tbody", row, below, class_="fact-rows", id=sheet.fact_id(person.id))
