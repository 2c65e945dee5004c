"""Events and due dates in order, on a scale and as a list."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from briefcli.export.page import drawings
from briefcli.export.page.axis import Axis
from briefcli.export.page.markup import element, joined
from briefcli.export.page.proof import proven
from briefcli.export.page.sheet import Sheet
from briefcli.model.deadline import day_of
from briefcli.views import wording
from briefcli.views.records import EventRecord


def timeline(found: Sequence[EventRecord], sheet: Sheet) -> Markup | None:
    """The days to scale, then each event with its date as precisely as it is known, and how far away that is."""
    if not found:
        return None
    entries = element("ol", *(_entry(one, sheet) for one in found))
    return sheet.section("timeline", "Timeline", _scale(found, day_of(sheet.moment)), entries)


def _scale(found: Sequence[EventRecord], today: date) -> Markup | None:
    marks = [
        drawings.Mark(one.earliest, one.latest, one.relation)
        for one in found
        if one.earliest is not None and one.latest is not None
    ]
    if not marks:
        return None
    axis = Axis([*(day for mark in marks for day in (mark.first, mark.last)), today])
    first, last = wording.day(marks[0].first), wording.day(max(mark.last for mark in marks))
    name = f"{wording.plural(len(marks), 'date')} to scale, from {first} to {last}"
    told = "● past  ○ due  │ the day of this page" + ("  // a stretch that is cut" if axis.cuts() else "")
    return element(
        "figure",
        drawings.days(axis, marks, today, name),
        drawings.scale(axis, today),
        element("figcaption", told),
        class_="scale-of-days",
    )


def _entry(event: EventRecord, sheet: Sheet) -> Markup:
    unknown = f" ({event.unknown_because})" if event.unknown_because else None
    when = _when(event) if event.when else "no date"
    is_deadline = event.kind == "deadline"
    what = element("a", event.what, href=f"#{sheet.fact_id(event.id)}") if is_deadline else event.what
    date_ = element("p", when, " ", element("span", event.words, class_="away") if event.when else None, class_="when")
    told = joined([date_, element("p", what, unknown, dir="auto", class_="what")])
    if is_deadline:  # its proof and its id are where it is counted down
        return element("li", element("div", told, class_="told"), class_="fact")
    return proven(event, sheet, told)


def _when(event: EventRecord) -> Markup | str:
    """The date in words, and for machines where HTML can write it: it knows no intervals."""
    told = wording.partial_date(event.when) if event.when else ""
    return told if event.precision == "interval" else element("time", told, datetime=event.when)
