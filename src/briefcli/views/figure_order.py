"""The order in which people read figures: casualties first, parts under wholes, what is reported twice once."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from briefcli.model.figure import CASUALTIES, OF_AGE
from briefcli.model.story import Story
from briefcli.views import captions
from briefcli.views.records import FigureRecord

_Whole = dict[tuple[object, ...], list[FigureRecord]]
"""A whole and its parts under what each says, with all the figures that say so."""


class Part(NamedTuple):
    """Figures under a title, row by row; what stands in one row says the same."""

    title: str
    rows: tuple[tuple[FigureRecord, ...], ...]


def parts(found: Sequence[FigureRecord], story: Story | None) -> tuple[Part, ...]:
    """Casualties, those of earlier and of other occasions, the other numbers; without a part that has none.

    Parts stand under their wholes, and what is reported several times stands there once. In a draft, which no
    editor has put in order, what the headline says comes first, and ages and lengths of time come last.
    """
    harmed = [figure for figure in found if figure.measure in CASUALTIES]
    divided = (
        ("Casualties", [figure for figure in harmed if figure.occasion is None]),
        ("Casualties of earlier occasions", [figure for figure in harmed if figure.occasion == "earlier"]),
        ("Casualties of other occasions", [figure for figure in harmed if figure.occasion == "beside"]),
        ("Other numbers", [figure for figure in found if figure.measure not in CASUALTIES]),
    )
    wholes = _wholes(found)
    return tuple(Part(title, _rows(part, wholes, story)) for title, part in divided if part)


def _rows(
    found: Sequence[FigureRecord], wholes: Mapping[str, str], story: Story | None
) -> tuple[tuple[FigureRecord, ...], ...]:
    told = _told(found, wholes)
    if story and story.draft:
        told.sort(key=partial(_weight, story.title))
    return tuple(fullest_first(same) for whole in told for same in whole.values())


def fullest_first(same: Sequence[FigureRecord]) -> tuple[FigureRecord, ...]:
    """Figures that say the same, the one before the others that tells most of where, when and who says so."""
    fullest = max(same, key=lambda one: sum(map(bool, (one.said_by_id, one.place, one.as_of, one.concept))))
    return (fullest, *(one for one in same if one is not fullest))


def _wholes(found: Sequence[FigureRecord]) -> dict[str, str]:
    """For the id of each figure of a part, the id of the figure that stands before it in its report."""
    anchored = [(one.anchor.report, one.anchor.start, one) for one in found if one.anchor]
    in_order = [one for _, _, one in sorted(anchored, key=lambda place: place[:2])]
    wholes = {part.id: whole.id for whole, part in pairwise(in_order) if captions.is_part(part)}
    return wholes | {one.id: one.part_of_id for one in found if one.part_of_id is not None}


def _told(found: Sequence[FigureRecord], wholes: Mapping[str, str]) -> list[_Whole]:
    """Each whole with its parts, and every figure with those that say the same."""
    told: dict[tuple[object, ...], _Whole] = {}
    keys: dict[str, tuple[object, ...]] = {}
    said: dict[str, tuple[object, ...]] = {}
    by_id = {figure.id: figure for figure in found}
    for figure in found:
        same = said[figure.id] = said.get(figure.repeats or "") or _said(by_id.get(figure.repeats or "", figure))
        key = keys[figure.id] = keys.get(figure.repeats or "") or keys.get(wholes.get(figure.id, ""), same)
        told.setdefault(key, {}).setdefault(same, []).append(figure)
    return list(told.values())


def _said(figure: FigureRecord) -> tuple[object, ...]:
    """All that a row says of a figure; two figures that agree in it are one row."""
    number = (figure.measure, figure.value, figure.low, figure.high, figure.bound, figure.hedge, figure.words)
    about = (figure.concept, figure.place, figure.said_by_id, figure.scope, figure.as_of, figure.unknown_because)
    before = (figure.changed_from_id, figure.since)
    return (*number, *about, *before, figure.occasion, tuple(note.id for note in figure.notes))


def _weight(title: str, whole: _Whole) -> tuple[bool, bool, bool]:
    """Where a figure stands in its part of the page; the smallest stands first."""
    same = next(iter(whole.values()))
    is_above = any(one.anchor is not None and one.anchor.exact in title for one in same)
    is_age = (same[0].unit or "").endswith(OF_AGE)
    return is_age, same[0].measure == "duration" and not is_above, not is_above
