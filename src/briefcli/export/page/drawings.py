"""Drawings in SVG: how much of a time has gone, days to scale, ranges of numbers.

Places run in percent from left to right and in pixels from top to bottom, so that a drawing is as wide as its place and
its letters stay as large as those around it. What is drawn is put in words beside it; a name is for those who do not
see it.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from briefcli.export.page.axis import Axis
from briefcli.export.page.markup import Content, element
from briefcli.model.figure import Bound

# The smallest sizes at which words of the page’s own type fit and a mark shows on paper.
_BAR_HEIGHT_PIXELS = 12
_TERM_HEIGHT_PIXELS = 16
_AXIS_HEIGHT_PIXELS = 22
_DOT_RADIUS_PIXELS = 5
_STACK_STEP_PIXELS = 12
"""From one dot to the next above it: they touch and do not overlap."""
_RANGE_HEIGHT_PIXELS = 34
_RANGE_LINE_PIXELS = 12
"""From the top of a drawn range to its line; the labels stand below."""


class Mark(NamedTuple):
    """Something on a scale of days: the days that it may mean, and how it lies to the day of the page."""

    first: date
    last: date
    relation: str


def bar(elapsed: int, total: int, name: str) -> Markup:
    """How much of a time has gone."""
    share = min(max(elapsed / total, 0), 1) if total else 1
    return _svg(
        _BAR_HEIGHT_PIXELS,
        name,
        _rect(0, 100, 0, _BAR_HEIGHT_PIXELS, "rest"),
        _rect(0, round(100 * share, 2), 0, _BAR_HEIGHT_PIXELS, "gone"),
        class_="bar",
    )


def term(axis: Axis, first: date, due: tuple[date, date], today: date, name: str, *, in_force: bool) -> Markup:
    """A term from its announcement to its due day, or to the last of several, with the day of the page.

    In the one in force, what has gone is distinguished from what is left.
    """
    start, end, latest = axis.at(first), axis.at(due[0]), axis.at(due[1])
    gone = min(max(axis.at(today), start), end) if in_force else start
    kind = "left" if in_force else "rest"
    middle = _TERM_HEIGHT_PIXELS / 2
    return _svg(
        _TERM_HEIGHT_PIXELS,
        name,
        _line(axis.at(axis.stretches[0].first), axis.at(axis.stretches[-1].last), middle, "axis"),
        *(_cut(place, middle) for place in axis.cuts()),
        _rect(start, gone, 4, _TERM_HEIGHT_PIXELS - 4, "gone") if gone > start else None,
        _rect(gone, end, 4, _TERM_HEIGHT_PIXELS - 4, kind),
        _rect(end, latest, 6, _TERM_HEIGHT_PIXELS - 6, f"{kind} perhaps") if latest > end else None,
        _today(axis.at(today), _TERM_HEIGHT_PIXELS),
        class_="term-bar",
    )


def scale(axis: Axis, today: date) -> Markup:
    """The names of days below what is drawn above them; put in words elsewhere, and so hidden from those who listen."""
    ticks = [
        mark
        for day, named in axis.ticks()
        for mark in (_upright(axis.at(day), 0, 5, "axis"), _label(axis.at(day), 18, named))
    ]
    return _svg(_AXIS_HEIGHT_PIXELS, None, *ticks, _today(axis.at(today), 5), class_="scale")


def days(axis: Axis, marks: Sequence[Mark], today: date, name: str) -> Markup:
    """Events to scale, those of one day above each other, and the day of the page."""
    stacks: dict[float, int] = {}
    drawn: list[Markup] = []
    places: list[tuple[float, float, int, Mark]] = []
    for mark in marks:
        left, right = axis.at(mark.first), axis.at(mark.last)
        stacks[left] = level = stacks.get(left, -1) + 1
        places.append((left, right, level, mark))
    height = _STACK_STEP_PIXELS * (max(stacks.values(), default=0) + 1) + 14
    for left, right, level, mark in places:
        middle = height - 9 - _STACK_STEP_PIXELS * level
        if right > left:
            drawn.append(_rect(left, right, middle - 3, middle + 3, f"{mark.relation} period"))
        else:
            drawn.append(_circle(left, middle, mark.relation, is_hollow=mark.relation == "due"))
    edges = axis.at(axis.stretches[0].first), axis.at(axis.stretches[-1].last)
    base = _line(*edges, height - 1, "axis")
    cuts = [_cut(place, height - 1) for place in axis.cuts()]
    return _svg(height + 4, name, base, *cuts, _today(axis.at(today), height), *drawn, class_="days")


def span(low: float, high: float, top: float, bound: Bound, name: str, labels: tuple[str, str]) -> Markup:
    """A number or a range on a scale from 0 to `top`: full ends are in it, arrows go on, what is faint is near."""
    left, right = (round(min(max(2 + 92 * (one / top if top else 0), 2), 94), 2) for one in (low, high))
    drawn: list[Markup | None] = [_line(0, 100, _RANGE_LINE_PIXELS, "axis")]
    if bound in ("at least", "more than"):
        drawn += [
            _line(left, 98, _RANGE_LINE_PIXELS, "reach"),
            _label(99.5, _RANGE_LINE_PIXELS + 5, "▸", anchor="end", class_="head"),
        ]
    if bound in ("at most", "fewer than"):
        drawn.append(_line(2, right, _RANGE_LINE_PIXELS, "reach"))
    if bound == "between":
        drawn.append(_line(left, right, _RANGE_LINE_PIXELS, "reach"))
    if bound == "about":
        drawn.append(_line(max(left - 6, 0), min(left + 6, 100), _RANGE_LINE_PIXELS, "near"))
    is_open = bound in ("more than", "fewer than")
    drawn.append(_circle(left, _RANGE_LINE_PIXELS, "value", is_hollow=is_open))
    if right > left:
        drawn.append(_circle(right, _RANGE_LINE_PIXELS, "value"))
    drawn.append(_label(2, _RANGE_HEIGHT_PIXELS - 3, labels[0], anchor="start"))
    drawn.append(_label(94, _RANGE_HEIGHT_PIXELS - 3, labels[1], anchor="middle"))
    return _svg(_RANGE_HEIGHT_PIXELS, name, *drawn, class_="range")


def _svg(height: float, name: str | None, *content: Content, class_: str) -> Markup:
    """A drawing with its name, or hidden from those who listen to the page, where it has none."""
    return element(
        "svg",
        *content,
        width="100%",
        height=f"{height:g}",
        fill="currentColor",
        role="img" if name else None,
        aria_label=name,
        aria_hidden=None if name else "true",
        class_=f"drawing {class_}",
    )


# Colours are the style sheet's. The attributes are for a reader without one.


def _rect(left: float, right: float, top: float, bottom: float, class_: str) -> Markup:
    faint = None if class_ == "gone" else "0.3"
    return element(
        "rect",
        x=f"{left:g}%",
        y=f"{top:g}",
        width=f"{max(right - left, 0):.4g}%",
        height=f"{bottom - top:g}",
        fill_opacity=faint,
        class_=class_,
    )


def _line(left: float, right: float, y: float, class_: str) -> Markup:
    return element(
        "line", x1=f"{left:g}%", x2=f"{right:g}%", y1=f"{y:g}", y2=f"{y:g}", stroke="currentColor", class_=class_
    )


def _upright(x: float, top: float, bottom: float, class_: str) -> Markup:
    return element(
        "line", x1=f"{x:g}%", x2=f"{x:g}%", y1=f"{top:g}", y2=f"{bottom:g}", stroke="currentColor", class_=class_
    )


def _today(x: float, height: float) -> Markup:
    return _upright(x, 0, height, "today-line")


def _cut(x: float, y: float) -> Markup:
    return _label(x, y + 4, "//", class_="cut")


def _circle(x: float, y: float, class_: str, *, is_hollow: bool = False) -> Markup:
    return element(
        "circle",
        cx=f"{x:g}%",
        cy=f"{y:g}",
        r=_DOT_RADIUS_PIXELS,
        fill="none" if is_hollow else None,
        stroke="currentColor" if is_hollow else None,
        class_=f"{class_} hollow" if is_hollow else class_,
    )


def _label(x: float, y: float, words: str, *, anchor: str | None = None, class_: str | None = None) -> Markup:
    side = anchor or ("start" if x < 12 else "end" if x > 88 else "middle")
    return element("text", words, x=f"{x:g}%", y=f"{y:g}", text_anchor=side, font_size="11", class_=class_)
