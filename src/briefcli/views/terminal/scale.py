"""Terms of a deadline as thin bars on one scale of days, with a mark for today."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from briefcli.views import captions, style, wording
from briefcli.views.records import DatesRecord, DeadlineRecord, TermRecord
from briefcli.views.terminal.lines import indented, wrapped

_GONE, _LEFT, _VOID, _OPEN = "━", "─", "╌", "┄"
"""Days that have passed, those that are left, those that no longer count, those between two possible ends."""
_START, _END, _TODAY = "├", "┤", "│"
_CROSSED = {_GONE: "┿", _LEFT: "┼", _VOID: "┼", _OPEN: "┼", _START: "┼", _END: "┤"}
"""How the mark for today looks on a bar."""

_NARROWEST = 24
"""Columns below which a bar stands under its label and not beside it."""
_MARK = 2
"""Columns of the mark of the term in force, or of the spaces instead of it."""

_Cell = tuple[str, str]


class _Scale(NamedTuple):
    """Days over columns: the first day over the first column, the last over the last."""

    first: date
    last: date
    columns: int

    def column(self, day: date) -> int:
        days = max((self.last - self.first).days, 1)
        return round((day - self.first).days / days * (self.columns - 1))


class _Bar(NamedTuple):
    """A term with both of its ends; `replaced` is the day on which another one took its place."""

    term: DatesRecord
    announced: date
    due: date
    latest: date
    replaced: date | None


def bar(deadline: DeadlineRecord, width: int) -> list[Text]:
    """The term in force alone, as a bar; nothing where the length is not known."""
    found = _bar(deadline)
    if found is None:
        return []
    scale = _Scale(found.announced, found.latest, width)
    return [_drawn(found, scale, deadline.as_of)]


def plot(deadline: DeadlineRecord, width: int) -> list[Text]:
    """A row for each term with known ends, on one scale with today and its first and last day; nothing without any."""
    rows = [(term, _bar(term, day)) for term, day in zip(deadline.terms, captions.replaced_on(deadline), strict=True)]
    labels = [_label(term) for term, one in rows if one is not None]
    bars = [one for _, one in rows if one is not None]
    if not bars:
        return []
    margin = max(label.cell_len for label in labels) + 2
    is_beside = width - margin >= _NARROWEST
    margin = margin if is_beside else _MARK
    scale = _Scale(min(one.announced for one in bars), max(one.latest for one in bars), max(width - margin, 2))
    drawn = indented([_today(scale, deadline.as_of)], margin)
    for label, one in zip(labels, bars, strict=True):
        line = _drawn(one, scale, deadline.as_of)
        if is_beside:
            drawn.append(Text.assemble(label, " " * (margin - label.cell_len), line))
        else:
            drawn += [*wrapped(label, width), *indented([line], margin)]
    return [*drawn, *indented(_ends(scale), margin)]


def _bar(term: DatesRecord, replaced: date | None = None) -> _Bar | None:
    if term.announced is None or term.due is None:
        return None
    return _Bar(term, term.announced, term.due, term.due_latest or term.due, replaced)


def _label(term: TermRecord) -> Text:
    """The mark of the term in force and how long the term is."""
    mark = style.IN_FORCE_MARK if term.in_force else " "
    told = wording.length(term.length, term.length_max) if term.length is not None else f"to {captions.due(term)}"
    return Text.assemble((mark, style.STATUS[term.status]), f" {told}")


def _drawn(one: _Bar, scale: _Scale, today: date) -> Text:
    """A term's bar, between spaces and with the mark for today where that lies on the scale."""
    cells: list[_Cell] = [(" ", "")] * scale.columns
    start, due, end = (scale.column(day) for day in (one.announced, one.due, one.latest))
    for place in range(start, end + 1):
        cells[place] = _day(one, place, scale, today, is_open=place > due)
    if cells[start][0] != _GONE:
        cells[start] = (_START, cells[start][1])
    if cells[end][0] != _GONE:
        cells[end] = (_END, cells[end][1])
    if scale.first <= today <= scale.last:
        place = scale.column(today)
        cells[place] = (_CROSSED.get(cells[place][0], _TODAY), style.TODAY)
    return Text.assemble(*cells)


def _day(one: _Bar, place: int, scale: _Scale, today: date, *, is_open: bool) -> _Cell:
    colour = style.STATUS[one.term.status]
    if one.replaced is not None and place > scale.column(one.replaced):
        return _VOID, style.RULE
    if one.announced <= today and place <= scale.column(min(today, scale.last)):
        return _GONE, colour
    return (_OPEN if is_open else _LEFT), colour


def _today(scale: _Scale, today: date) -> Text:
    """The line above the bars: where today is, or on which side of them."""
    if today > scale.last:
        return _placed("today", "▶", scale.columns)
    if today < scale.first:
        return Text.assemble(("◀", style.TODAY), " today")
    place = scale.column(today)
    if place + len("▼ today") <= scale.columns:
        return Text.assemble(" " * place, ("▼", style.TODAY), " today")
    return _placed("today", "▼", place + 1)


def _placed(word: str, mark: str, end: int) -> Text:
    """A word and a mark that stands in the last column before an end; only the mark where there is no room."""
    room = end - cell_len(word) - 2
    return Text.assemble(" " * room, f"{word} ", (mark, style.TODAY)) if room >= 0 else Text(mark, style=style.TODAY)


def _ends(scale: _Scale) -> Sequence[Text]:
    """The line below the bars: the first and the last day of the scale, where there is room for both."""
    first, last = wording.day(scale.first), wording.day(scale.last)
    if scale.first.year == scale.last.year:
        first = first.removesuffix(f" {scale.first.year}")
    room = scale.columns - cell_len(first) - cell_len(last)
    return [Text(f"{first}{' ' * room}{last}")] if room > 1 else []
