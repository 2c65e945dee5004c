"""Casualties and every other number, with its hedge."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from rich.text import Text

from briefcli.model.figure import CASUALTIES, OF_AGE
from briefcli.views import captions, style, wording
from briefcli.views.records import FigureRecord
from briefcli.views.terminal import grid
from briefcli.views.terminal.blocks import NARROW, Footnotes, Page, heading, parted, proven, section
from briefcli.views.terminal.lines import GLUE, indented, wrapped

_HEADS = ("Figure", "What is counted", "Where", "Said by", "As of")

_Whole = dict[tuple[object, ...], list[FigureRecord]]
"""A whole and its parts under what each says, with all the figures that say so."""


def draw(found: Sequence[FigureRecord], page: Page) -> list[Text]:
    """Casualties, those of earlier occasions, the other numbers, then the notes about them.

    Parts stand under their wholes, and what is told several times stands there once. In a draft, which no
    editor has put in order, what the headline says comes first, and ages and lengths of time come last.
    """
    footnotes = Footnotes(found)
    harmed = [figure for figure in found if figure.measure in CASUALTIES]
    parts = (
        ("Casualties", [figure for figure in harmed if figure.scope != "earlier"]),
        ("Casualties of earlier occasions", [figure for figure in harmed if figure.scope == "earlier"]),
        ("Other numbers", [figure for figure in found if figure.measure not in CASUALTIES]),
    )
    wholes = _wholes(found)
    told = {title: _in_order(_told(part, wholes), page) for title, part in parts if part}
    table = _table([same for part in told.values() for same in part], footnotes, page)
    drawn = [[section(title), *_part(part, table, footnotes, page)] for title, part in told.items()]
    return [*heading(page, "Figures"), *parted(drawn), *footnotes.blocks(page, in_full=True)]


def _in_order(told: list[_Whole], page: Page) -> list[list[FigureRecord]]:
    """What is told, each whole before its parts; a draft's by its weight."""
    if page.story and page.story.draft:
        told.sort(key=partial(_weight, page.story.title))
    return [same for whole in told for same in whole.values()]


def _table(told: Sequence[Sequence[FigureRecord]], footnotes: Footnotes, page: Page) -> grid.Grid | None:
    """The columns of the page; nothing where it is a list, for the evidence or because it is narrow."""
    if page.grounds.are_asked or page.width < NARROW:
        return None
    heads = [Text(head, style=style.LABEL) for head in _HEADS]
    return grid.fitted(heads, [_cells(same, footnotes) for same in told], page.width)


def _wholes(found: Sequence[FigureRecord]) -> dict[str, str]:
    """For the id of each figure of a part, the id of the figure that stands before it in its report."""
    anchored = [(one.anchor.report, one.anchor.start, one) for one in found if one.anchor]
    in_order = [one for _, _, one in sorted(anchored, key=lambda place: place[:2])]
    return {part.id: whole.id for whole, part in pairwise(in_order) if captions.is_part(part)}


def _told(found: Sequence[FigureRecord], wholes: Mapping[str, str]) -> list[_Whole]:
    """Each whole with its parts, and every figure with those that say the same."""
    told: dict[tuple[object, ...], _Whole] = {}
    keys: dict[str, tuple[object, ...]] = {}
    for figure in found:
        same = _said(figure)
        key = keys[figure.id] = keys.get(wholes.get(figure.id, ""), same)
        told.setdefault(key, {}).setdefault(same, []).append(figure)
    return list(told.values())


def _said(figure: FigureRecord) -> tuple[object, ...]:
    """All that a row says of a figure; two figures that agree in it are one row."""
    number = (figure.measure, figure.value, figure.low, figure.high, figure.bound, figure.hedge, figure.words)
    about = (figure.concept, figure.place, figure.said_by_id, figure.scope, figure.as_of, figure.unknown_because)
    return (*number, *about, tuple(note.id for note in figure.notes))


def _weight(title: str, whole: _Whole) -> tuple[bool, bool, bool]:
    """Where a figure stands in its part of the page; the smallest stands first."""
    same = next(iter(whole.values()))
    is_above = any(one.anchor is not None and one.anchor.exact in title for one in same)
    is_age = (same[0].unit or "").endswith(OF_AGE)
    return is_age, same[0].measure == "duration" and not is_above, not is_above


def _part(
    told: Sequence[Sequence[FigureRecord]], table: grid.Grid | None, footnotes: Footnotes, page: Page
) -> list[Text]:
    if table:
        return table.draw([_cells(same, footnotes) for same in told])
    return [line for same in told for line in _entry(same, footnotes, page)]


def _cells(same: Sequence[FigureRecord], footnotes: Footnotes) -> tuple[Text, ...]:
    """The cells of a figure, in the order of the columns."""
    figure = same[0]
    return (
        _hedged(same, footnotes),
        Text(captions.concept(figure)),
        Text(figure.place or ""),
        Text(captions.said_by(figure)),
        Text(wording.partial_date(figure.as_of).replace(" ", GLUE) if figure.as_of else ""),
    )


def _entry(same: Sequence[FigureRecord], footnotes: Footnotes, page: Page) -> list[Text]:
    figure = same[0]
    as_of = f"as of {wording.partial_date(figure.as_of)}" if figure.as_of else None
    about = " · ".join(part for part in (captions.concept(figure), figure.place, as_of) if part)
    below = [line for told in (about, captions.source(figure)) if told for line in wrapped(told, page.width - 2)]
    return [
        *wrapped(_words(same, footnotes), page.width),
        *indented(below),
        *(line for one in same for line in proven(one, page)),
    ]


def _words(same: Sequence[FigureRecord], footnotes: Footnotes) -> Text:
    times = f"{GLUE}×{len(same)}" if len(same) > 1 else ""
    return Text.assemble((same[0].words, style.NUMBER), times, footnotes.references(same[0]))


def _hedged(same: Sequence[FigureRecord], footnotes: Footnotes) -> Text:
    """A figure with its hedge as printed, unless that says the same."""
    hedge = captions.hedge(same[0])
    return Text.assemble(_words(same, footnotes), f"\n{hedge}" if hedge else "")
