"""Events in order, past and due, below their years and months."""

from collections.abc import Iterator, Sequence
from datetime import date

from rich.text import Text

from briefcli.model.deadline import day_of
from briefcli.views import style, wording
from briefcli.views.records import EventRecord
from briefcli.views.terminal.blocks import NARROW, Footnotes, Page, heading, proven
from briefcli.views.terminal.lines import beside, side_by_side, wrapped

_GAP = 2
_MARK = 2
"""Columns of an event's mark and the space behind it."""
_OF_DAYS = ("day", "interval")
_UNTOLD_DAYS = 14
"""So far apart two events stand before the time between them is told."""


def draw(found: Sequence[EventRecord], page: Page) -> list[Text]:
    """A row for each event: its day as precisely as it is known, what happened, how far away that is."""
    footnotes = Footnotes(found)
    title = heading(page, f"Timeline as of {wording.day(day_of(page.moment))}")
    is_list = page.grounds.are_asked or page.width < NARROW
    margin = _MARK if is_list else _MARK + max((len(_day(event)) for event in found), default=0) + _GAP
    away = 0 if is_list else max((len(event.words) for event in found), default=0)
    lines: list[Text] = []
    for event, before, until in zip(found, (None, *found), _known_until(found), strict=False):
        lines += [*_between(before, event, until, margin), *_head(before, event)]
        if is_list:
            lines += _entry(event, footnotes, page)
        else:
            lines += _row(event, footnotes, (margin - _GAP, page.width - margin - _GAP - away, away))
    return [*title, *lines, *footnotes.blocks(page, in_full=False)]


def _known_until(found: Sequence[EventRecord]) -> Iterator[date | None]:
    """For each event the last day of all before it, as far as days are known."""
    until: date | None = None
    for event in found:
        yield until
        if event.latest and event.precision in _OF_DAYS:
            until = max(until or event.latest, event.latest)


def _row(event: EventRecord, footnotes: Footnotes, widths: Sequence[int]) -> list[Text]:
    first = Text.assemble(_mark(event), f" {_day(event)}")
    distance = Text(event.words.rjust(widths[2]))
    return side_by_side([[first], wrapped(_what(event, footnotes), widths[1]), [distance]], widths, _GAP)


def _entry(event: EventRecord, footnotes: Footnotes, page: Page) -> list[Text]:
    told = " · ".join(part for part in (_date(event), event.words) if part)
    return [
        *beside([(_mark(event), Text(told))], page.width),
        *beside([(Text(" "), _what(event, footnotes))], page.width),
        *proven(event, page),
    ]


def _mark(event: EventRecord) -> Text:
    return Text(style.RELATION_MARKS[event.relation], style=style.RELATION[event.relation])


def _date(event: EventRecord) -> str:
    """When an event was, below the head with its year."""
    return wording.partial_date(event.when).removesuffix(f" {_month(event)[0]}") if event.when else ""


def _day(event: EventRecord) -> str:
    """The day of an event, or its days, below its month; nothing where only that is known."""
    if event.precision not in _OF_DAYS:
        return ""
    return _date(event).removesuffix(f" {_month(event)[1]}").rjust(2)


def _what(event: EventRecord, footnotes: Footnotes) -> Text:
    unknown = f" ({event.unknown_because})" if event.unknown_because else ""
    return Text.assemble(event.what, unknown, footnotes.references(event))


def _month(event: EventRecord) -> tuple[str, str]:
    """The year and the month in which an event began, as far as they are known."""
    if event.earliest is None:
        return "No date", ""
    return str(event.earliest.year), f"{event.earliest:%B}" if event.precision != "year" else ""


def _head(before: EventRecord | None, event: EventRecord) -> list[Text]:
    """The year with its first month, or a further month; nothing below the same ones."""
    year, month = _month(event)
    last_year, last_month = _month(before) if before else ("", "")
    if (year, month) == (last_year, last_month):
        return []
    shown = " " * len(year) if year == last_year and month else year
    return [Text(f"{shown} {month}".rstrip(), style=style.HEADING)]


def _between(before: EventRecord | None, event: EventRecord, until: date | None, margin: int) -> list[Text]:
    """How long nothing is told before an event, where that is long and both days are known; else air above a head."""
    if before is None:
        return []
    gap: list[Text] = []
    are_days = before.precision in _OF_DAYS and event.precision in _OF_DAYS
    if are_days and until and event.earliest and (event.earliest - until).days >= _UNTOLD_DAYS:
        gap = [Text(f"{' ' * margin}· {wording.gap(until, event.earliest)} ·")]
    return [*gap, Text()] if _month(before) != _month(event) else gap
