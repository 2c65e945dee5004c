"""The deadlines: what is left, as words, as a bar, and with every term to scale."""

from datetime import date

from markupsafe import Markup

from briefcli.export.page import drawings
from briefcli.export.page.axis import Axis
from briefcli.export.page.markup import element, joined
from briefcli.export.page.proof import proven
from briefcli.export.page.sheet import Sheet
from briefcli.model.deadline import day_of
from briefcli.views import captions, wording
from briefcli.views.records import DeadlineRecord, SummaryRecord, TermRecord


def countdown(story: SummaryRecord, sheet: Sheet) -> Markup | None:
    """Every deadline, the next one first."""
    if not story.deadlines:
        return None
    title = "Deadline" if len(story.deadlines) == 1 else "Deadlines"
    return sheet.section("deadlines", title, *(_deadline(one, sheet) for one in story.deadlines))


def _deadline(deadline: DeadlineRecord, sheet: Sheet) -> Markup:
    left, _, rest = deadline.words.partition(", ")
    return element(
        "article",
        proven(
            deadline,
            sheet,
            sheet.heading(2, captions.deadline(deadline), dir="auto"),
            element("p", element("strong", left), f", {rest}" if rest else None, class_=f"left {deadline.status}"),
            _bar(deadline),
            _details(deadline),
            name="div",
        ),
        _terms(deadline, sheet),
        class_="deadline",
    )


def _bar(deadline: DeadlineRecord) -> Markup | None:
    elapsed, total = deadline.days_elapsed, deadline.days_total
    if elapsed is None or total is None or deadline.announced is None or deadline.due is None:
        return None
    name = f"{min(elapsed, total)} of {wording.plural(total, 'day')} have gone"
    ends = [element("span", wording.day(deadline.announced)), " ", element("span", captions.due(deadline))]
    return joined([drawings.bar(elapsed, total, name), element("p", *ends, class_="ends")])


def _details(deadline: DeadlineRecord) -> Markup:
    due = f"{captions.due(deadline, weekday=True)}, {captions.ends(deadline)}" if deadline.due else None
    told = {
        "Due": due,
        "Here": captions.here(deadline),
        "Unknown": deadline.unknown_because,
        "Set by": deadline.set_by,
        "For": deadline.addressed_to,
        "Otherwise": deadline.consequence,
        "Basis": deadline.basis,
        "As of": captions.as_of(deadline),
    }
    rows = [joined([element("dt", name), element("dd", value, dir="auto")]) for name, value in told.items() if value]
    return element("dl", *rows)


def _terms(deadline: DeadlineRecord, sheet: Sheet) -> Markup:
    """The terms in order, those that have both their days drawn on one scale."""
    today = day_of(sheet.moment)
    days = [day for term in deadline.terms for day in _days(term)]
    axis = Axis([*days, today]) if days else None
    replaced = captions.replaced_on(deadline)
    terms = [_term(term, at, axis, today, sheet) for term, at in zip(deadline.terms, replaced, strict=True)]
    below = element("div", drawings.scale(axis, today), class_="told") if axis else None
    return joined(
        [
            sheet.heading(3, "Terms" if len(terms) > 1 else "Term"),
            element("ol", *terms, class_="terms"),
            element("div", below, class_="fact scale-row") if below else None,
        ]
    )


def _days(term: TermRecord) -> tuple[date, ...]:
    if term.announced is None or term.due is None:
        return ()
    return term.announced, term.due, term.due_latest or term.due


def _term(term: TermRecord, replaced: date | None, axis: Axis | None, today: date, sheet: Sheet) -> Markup:
    told = captions.term(term)
    words = element("p", f"{told[:1].upper()}{told[1:]}: ", element("b", captions.status(term, replaced)))
    days = _days(term)
    drawing = (
        drawings.term(axis, days[0], (days[1], days[2]), today, f"To scale: {told}", in_force=term.in_force)
        if axis and days
        else None
    )
    class_ = "in-force" if term.in_force else ""
    return proven(term, sheet, words, drawing, class_=class_)
