"""What the parts of a story say about each other: ids that name something, offsets within their report.

All of it is asked of the JSON value, so that a part that is misshapen does not hide what is wrong with the
others; a part that cannot be looked at is skipped here.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Literal, NamedTuple

from briefcli.errors import Fault
from briefcli.store.faults import Faults, Found, Path, at, nearest, pointer, shortened

_MOST_LISTED = 12
"""Ids named in a message; a person compares no more."""


class _Reference(NamedTuple):
    """An id that one part of a story uses for another, and which kind of part it must name."""

    path: Path
    id: str
    kind: Literal["person", "report", "fact", "figure"]


_PEOPLE_NAMED = {
    "reports": (),
    "people": ("affiliation",),
    "summary": (),
    "quotes": ("speaker", "relayed_by"),
    "figures": ("said_by",),
    "deadlines": ("set_by", "addressed_to"),
    "events": ("who",),
    "positions": ("holder", "addressee", "voiced_by"),
    "notes": (),
    "labels": (),
}
"""The lists of a story, and the fields of their items that name a person or several."""

_FIGURES_NAMED = ("part_of", "changed_from", "repeats")
"""The fields of a figure that name another one."""

_Part = tuple[Path, dict[str, object]]


def inconsistent(value: object) -> Faults:
    """Every id that is used twice or names nothing, every circle of affiliations, every anchor beyond its report."""
    parts = list(_parts(value))
    yield from _repeated_ids(parts)
    yield from _unknown_ids(parts)
    yield from _circles(parts)
    yield from _beyond_reports(parts)
    yield from _numbers_as_text(parts)


def _parts(value: object) -> Iterator[_Part]:
    """Every part of a story that has an id, with its path."""
    for name in _PEOPLE_NAMED:
        for index, item in _listed(value, name):
            yield (name, index), item
            for number, term in _listed(item, "terms") if name == "deadlines" else ():
                yield (name, index, "terms", number), term


def _listed(value: object, name: str) -> Iterator[tuple[int, dict[str, object]]]:
    """The objects in the list that a field holds, each with its index."""
    found = value.get(name) if isinstance(value, dict) else None
    for index, item in enumerate(found if isinstance(found, list) else ()):
        if isinstance(item, dict):
            yield index, item


def _id(part: dict[str, object]) -> str | None:
    found = part.get("id")
    return found if isinstance(found, str) else None


def _repeated_ids(parts: list[_Part]) -> Faults:
    first: dict[str, Path] = {}
    for path, part in parts:
        used = _id(part)
        if used is not None and used in first:
            yield Found.of((*path, "id"), _repeated_id, used, first[used])
        elif used is not None:
            first[used] = path


def _repeated_id(path: Path, used: str, taken_by: Path) -> Fault:
    problem = f"this id is already taken by {pointer(taken_by)}"
    return at(path, used, problem, "Give every part of the story an id of its own.")


def _unknown_ids(parts: list[_Part]) -> Faults:
    known: dict[str, dict[str, None]] = {"person": {}, "report": {}, "fact": {}, "figure": {}}
    for path, part in parts:
        if (used := _id(part)) is not None:
            known["report" if path[0] == "reports" else "fact"][used] = None
            if path[0] == "people":
                known["person"][used] = None
            elif path[0] == "figures":
                known["figure"][used] = None
    for reference in _references(parts):
        if reference.id not in known[reference.kind]:
            yield Found.of(reference.path, _unknown_id, reference, known[reference.kind])


def _unknown_id(path: Path, reference: _Reference, known: dict[str, None]) -> Fault:
    close = nearest(reference.id, known)
    more = len(known) - _MOST_LISTED
    listed = ", ".join(shortened(one) for one in islice(known, _MOST_LISTED)) + (
        f" and {more:,} more" if more > 0 else ""
    )
    lists = {"person": "people", "report": "reports", "fact": "facts", "figure": "figures"}[reference.kind]
    remedy = f"Did you mean {close[0]}?" if close else f"The ids of {lists}: {listed or 'there are none'}."
    return at(path, reference.id, f"no {reference.kind} has this id", remedy)


def _references(parts: list[_Part]) -> Iterator[_Reference]:
    for path, part in parts:
        for place, anchor in _anchors(path, part):
            yield _Reference((*place, "report"), str(anchor["report"]), "report")
        for field in _PEOPLE_NAMED[str(path[0])] if len(path) == len(("quotes", 0)) else ():
            yield from (_Reference(place, id_, "person") for place, id_ in _ids((*path, field), part.get(field)))
        for field in _FIGURES_NAMED if path[0] == "figures" else ():
            yield from (_Reference(place, id_, "figure") for place, id_ in _ids((*path, field), part.get(field)))
        if path[0] == "notes":
            yield from (_Reference(place, id_, "fact") for place, id_ in _ids((*path, "about"), part.get("about")))


def _anchors(path: Path, part: dict[str, object]) -> Iterator[_Part]:
    """The anchors of a part that name a report: its own, and those of the parts of a quotation."""
    listed = [((*path, "parts", number), item) for number, item in _listed(part, "parts") if path[0] == "quotes"]
    for place, anchor in [((*path, "anchor"), part.get("anchor")), *listed]:
        if isinstance(anchor, dict) and isinstance(anchor.get("report"), str):
            yield place, anchor


def _ids(path: Path, value: object) -> Iterator[tuple[Path, str]]:
    """The id in a field, or every one of a list of ids."""
    if isinstance(value, str):
        yield path, value
    for index, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, str):
            yield (*path, index), item


def _circles(parts: list[_Part]) -> Faults:
    people = {id_: (path, part) for path, part in parts if path[0] == "people" and (id_ := _id(part)) is not None}
    finished: set[str] = set()
    for start in people:
        trail: dict[str, None] = {}
        current: object = start
        while isinstance(current, str) and current in people and current not in finished and current not in trail:
            trail[current] = None
            current = people[current][1].get("affiliation")
        if isinstance(current, str) and current in trail:
            ring = [*list(trail)[list(trail).index(current) :], current]
            path, part = people[current]
            yield Found.of((*path, "affiliation"), _circle, part["affiliation"], ring)
        finished.update(trail)


def _circle(path: Path, affiliation: object, ring: list[str]) -> Fault:
    way = " → ".join(ring if len(ring) <= _MOST_LISTED else [*ring[: _MOST_LISTED - 1], "…", ring[-1]])
    problem = f"the affiliations go round in a circle: {way}"
    return at(path, affiliation, problem, "Take out the one that is wrong; the top has no affiliation.")


def _beyond_reports(parts: list[_Part]) -> Faults:
    lengths = {_id(part): part.get("length") for path, part in parts if path[0] == "reports"}
    for place, anchor in (found for path, part in parts for found in _anchors(path, part)):
        end, length = anchor.get("end"), lengths.get(str(anchor["report"]))
        if isinstance(end, int) and isinstance(length, int) and end > length:
            problem = f"`end` lies beyond the report, which has {length:,} characters"
            remedy = "Count offsets in characters (code points, not bytes) of the report's text."
            yield Found.of((*place, "end"), at, end, problem, remedy)


def _numbers_as_text(parts: list[_Part]) -> Faults:
    """Numbers between quotation marks, which msgspec reads as numbers; the file's schema does not."""
    for path, part in parts:
        for field in ("value", "low", "high") if path[0] == "figures" else ():
            if isinstance(part.get(field), str):
                problem = "text stands where a number must stand"
                remedy = "Write it without quotation marks, or null where it is unknown."
                yield Found.of((*path, field), at, part[field], problem, remedy)
