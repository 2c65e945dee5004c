"""What is disputed or has changed since: an editor's notes, each with the facts that it is about and its sources."""

from collections.abc import Sequence

from markupsafe import Markup

from briefcli.export.page.markup import element, joined
from briefcli.export.page.proof import proven
from briefcli.export.page.sheet import Sheet
from briefcli.model.deadline import Deadline, Term
from briefcli.model.event import Event
from briefcli.model.fact import Fact
from briefcli.model.figure import Figure
from briefcli.model.label import Label
from briefcli.model.note import Note
from briefcli.model.person import Person
from briefcli.model.point import Point
from briefcli.model.position import Position
from briefcli.model.quote import Quote
from briefcli.views import style
from briefcli.views.records import NoteRecord

_NAMES: dict[type[Fact], str] = {
    Person: "person",
    Point: "point",
    Quote: "quotation",
    Figure: "figure",
    Deadline: "deadline",
    Term: "term",
    Event: "event",
    Position: "position",
    Note: "note",
    Label: "label",
}


def names(sheet: Sheet) -> dict[str, str]:
    """What each fact of a story is called by those that lead to it: “quotation 3”."""
    counts: dict[str, int] = {}
    found: dict[str, str] = {}
    for fact in sheet.story.facts():
        name = _NAMES[type(fact)]
        counts[name] = counts.get(name, 0) + 1
        found[fact.id] = fact.name if isinstance(fact, Person) else f"{name} {counts[name]}"
    return found


def notes(found: Sequence[NoteRecord], sheet: Sheet) -> Markup | None:
    """Every note in full."""
    if not found:
        return None
    called = names(sheet)
    told = [_note(one, called, sheet) for one in found]
    return sheet.section("notes", "Disputed or since changed", element("ul", *told))


def _note(note: NoteRecord, called: dict[str, str], sheet: Sheet) -> Markup:
    about = [element("a", called[one], href=f"#{sheet.fact_id(one)}") for one in note.about if one in called]
    told = [
        sheet.heading(2, element("span", f"{style.NOTE_KINDS[note.kind]}: ", class_="kind"), note.title, dir="auto"),
        element("p", note.text, dir="auto"),
        element("p", "About ", joined(about, ", "), class_="about-facts") if about else None,
    ]
    return proven(note, sheet, *told, class_=note.kind)
