"""Events in order, past and due, below their years and months."""

from collections.abc import Sequence

from rich.text import Text

from briefcli.model.deadline import day_of
from briefcli.views import captions, style, wording
from briefcli.views.records import EventRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Page, heading, proven
from briefcli.views.terminal.lines import GLUE, beside, hanging, longest_word, side_by_side, wrapped

_GAP_COLUMNS = 2
"""Between two columns: one space reads as one text."""
_MARK = 2
"""Columns of an event's mark and the space after it."""


def draw(found: Sequence[EventRecord], page: Page) -> list[Text]:
    """A row for each event: its day as precisely as it is known, what happened, how far away that is."""
    footnotes = Footnotes(found)
    title = heading(page, f"Timeline as of {wording.day(day_of(page.moment))}")
    is_list = page.grounds.are_asked or page.width < NARROW
    margin = _MARK if is_list else _MARK + max((longest_word(_day(event)) for event in found), default=0) + _GAP_COLUMNS
    away = 0 if is_list else max((len(_distance(event)) for event in found), default=0)
    lines: list[Text] = []
    for event, before, gap in zip(found, (None, *found), captions.gaps(found), strict=False):
        lines += [*_between(before, event, gap, margin), *_head(before, event, page)]
        if is_list:
            lines += _entry(event, footnotes, page)
        else:
            lines += _row(event, footnotes, (margin - _GAP_COLUMNS, page.width - margin - _GAP_COLUMNS - away, away))
    return [*title, *lines, *footnotes.blocks(page, in_full=False)]


def _row(event: EventRecord, footnotes: Footnotes, widths: Sequence[int]) -> list[Text]:
    first = hanging(Text.assemble(_mark(event), GLUE, _day(event)), widths[0])
    distance = Text(_distance(event).rjust(widths[2]))
    return side_by_side([first, wrapped(_what(event, footnotes), widths[1]), [distance]], widths, _GAP_COLUMNS)


def _entry(event: EventRecord, footnotes: Footnotes, page: Page) -> list[Text]:
    when = [Text(f"{_date(event)} · {_distance(event)}")] if event.when else []
    rows = zip((_mark(event), Text(" ")), (*when, _what(event, footnotes)), strict=False)
    return [*beside(rows, page.width), *proven(event, page)]


def _mark(event: EventRecord) -> Text:
    return Text(style.RELATION_MARKS[event.relation], style=style.RELATION[event.relation])


def _date(event: EventRecord) -> str:
    """When an event was, below the head with its year."""
    return wording.partial_date(event.when).removesuffix(f" {_month(event)[0]}") if event.when else ""


def _day(event: EventRecord) -> Text:
    """The day of an event below its month, or its first and its last day; nothing where only the month is known."""
    first, last = event.earliest, event.latest
    if event.precision not in captions.OF_DAYS or first is None or last is None:
        return Text()
    day = f"{first.day:2}"
    if first == last:
        return Text(day)
    if (first.year, first.month) == (last.year, last.month):
        return Text(f"{day} to {last.day}".replace(" ", GLUE))
    until = f"{last.day} {last:%B}{f' {last.year}' if last.year != first.year else ''}"
    return Text(f"{day}{GLUE}to {until.replace(' ', GLUE)}")


def _what(event: EventRecord, footnotes: Footnotes) -> Text:
    unknown = f" ({event.unknown_because})" if event.when and event.unknown_because else ""
    return Text.assemble(event.what, unknown, footnotes.references(event))


def _distance(event: EventRecord) -> str:
    """How far away an event is; of one without a date the head says that."""
    return event.words if event.when else ""


def _month(event: EventRecord) -> tuple[str, str]:
    """The year and the month in which an event began, as far as they are known; or why there is no date."""
    if event.earliest is None:
        return "No date", event.unknown_because or ""
    return str(event.earliest.year), f"{event.earliest:%B}" if event.precision != "year" else ""


def _head(before: EventRecord | None, event: EventRecord, page: Page) -> list[Text]:
    """The year with its first month, or a further month, or why there is no date; nothing below the same ones."""
    year, month = _month(event)
    last_year, last_month = _month(before) if before else ("", "")
    if (year, month) == (last_year, last_month):
        return []
    if event.earliest is None:
        return wrapped(Text.assemble((year, style.HEADING), f": {month}" * bool(month)), page.width)
    shown = " " * len(year) if year == last_year and month else year
    return [Text(f"{shown} {month}".rstrip(), style=style.HEADING)]


def _between(before: EventRecord | None, event: EventRecord, gap: str | None, margin: int) -> list[Text]:
    """How long nothing happens before an event; otherwise a blank line above a head."""
    if before is None:
        return []
    told = [Text(f"{' ' * margin}· {gap} ·")] if gap else []
    return [*told, Text()] if _month(before) != _month(event) else told
