"""What is wrong with a JSON value that should be a story, each fault with its place and a remedy.

msgspec stops at the first fault. Where it has refused a value, `misshapen` goes down the same types and
asks it about every part; where the shape is right, `inconsistent` looks at what the parts say of each other.
"""

from collections.abc import Iterable, Iterator
from types import NoneType, UnionType
from typing import Annotated, Literal, NamedTuple, Union, get_args, get_origin

import msgspec

from briefcli import names
from briefcli.errors import Fault
from briefcli.model.anchor import Anchor
from briefcli.model.fact import Fact
from briefcli.model.report import Report
from briefcli.model.story import Story

Path = tuple[str | int, ...]
Faults = Iterable[Fault]
_LONGEST_EXCERPT = 72


def pointer(path: Path) -> str:
    """A path as JSON Pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def at(path: Path, value: object, problem: str, remedy: str) -> Fault:
    """A fault of the value at a path, which is shown behind its key and marked."""
    key = f'"{path[-1]}": ' if path and isinstance(path[-1], str) else ""
    shown = _shorten(key + _json(value))
    return Fault(pointer(path), problem, remedy, shown, (len(key), len(shown)))


def misshapen(value: object) -> Iterator[Fault]:
    """Every place at which a JSON value does not have the shape of a story."""
    return _misfits(value, Story, ())


def _misfits(value: object, expected: object, path: Path) -> Iterator[Fault]:
    problem = _problem(value, expected)
    if problem is None:
        return
    inner, meta = _bare(expected)
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct) and isinstance(value, dict):
        deeper = list(_struct_misfits(value, inner, path))
    elif get_origin(inner) is tuple and isinstance(value, list):
        item_type = get_args(inner)[0]
        deeper = [fault for index, item in enumerate(value) for fault in _misfits(item, item_type, (*path, index))]
    else:
        deeper = []
    yield from deeper or [at(path, value, problem, _remedy(value, inner, meta))]


def _struct_misfits(value: dict[str, object], struct: type[msgspec.Struct], path: Path) -> Iterator[Fault]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(struct)}
    for key in value.keys() - fields.keys():
        shown = _shorten(f'"{key}": {_json(value[key])}')
        missing = [name for name in fields if name not in value]
        close = names.nearest(key, missing) or names.nearest(key, fields)
        remedy = f"Did you mean `{close[0]}`?" if close else f"The fields are {', '.join(fields)}."
        yield Fault(pointer((*path, key)), "there is no such field", remedy, shown, (0, min(len(key) + 2, len(shown))))
    for name, field in fields.items():
        if name in value:
            yield from _misfits(value[name], field.type, (*path, name))
        elif field.required:
            yield Fault(pointer(path), f"the field `{name}` is missing", "Add it.", _shorten(_json(value)))


def _problem(value: object, expected: object) -> str | None:
    """What msgspec says against a value, without the place."""
    try:
        msgspec.convert(value, expected)
    except (msgspec.ValidationError, OverflowError) as error:
        return str(error).partition(" - at `")[0]
    return None


def _bare(expected: object) -> tuple[object, msgspec.Meta | None]:
    """A type without `None` and annotations, and what the annotation says."""
    meta = None
    while True:
        if get_origin(expected) is Annotated:
            expected, meta = get_args(expected)[0], get_args(expected)[1]
        elif get_origin(expected) in (Union, UnionType):
            expected = next(member for member in get_args(expected) if member is not NoneType)
        else:
            return expected, meta


def _remedy(value: object, expected: object, meta: msgspec.Meta | None) -> str:
    if get_origin(expected) is Literal:
        allowed = [str(option) for option in get_args(expected)]
        close = names.nearest(value, allowed) if isinstance(value, str) else []
        return f"Did you mean {close[0]}? " * bool(close) + f"Use one of: {', '.join(allowed)}."
    if meta is not None and meta.description:
        return meta.description
    return "`brief schema` prints what belongs here."


class _Reference(NamedTuple):
    """An id that one part of a story uses for another, and which kind of part it must name."""

    path: Path
    id: str | None
    kind: Literal["person", "report", "fact"]


def inconsistent(story: Story) -> Iterator[Fault]:
    """Every id that is used twice or names nothing, every circle of affiliations, every anchor beyond its report."""
    yield from _repeated_ids(story)
    known = {
        "person": [person.id for person in story.people],
        "report": [report.id for report in story.reports],
        "fact": [fact.id for fact in story.facts()],
    }
    known_sets = {kind: set(ids) for kind, ids in known.items()}
    for path, used, kind in _references(story):
        if used is not None and used not in known_sets[kind]:
            close = names.nearest(used, known[kind])
            listed = ", ".join(known[kind][:12]) or "none"
            remedy = f"Did you mean {close[0]}?" if close else f"The ids to choose from: {listed}."
            yield at(path, used, f"no {kind} has the id {used!r}", remedy)
    yield from _circles(story)
    lengths = {report.id: report.length for report in story.reports}
    for path, anchor in _anchors(story):
        if anchor.end > lengths.get(anchor.report, anchor.end):
            problem = f"`end` ({anchor.end}) lies beyond the report, which has {lengths[anchor.report]} characters"
            yield at((*path, "end"), anchor.end, problem, "Count offsets in code points of the report's text.")


_PEOPLE_NAMED = {
    "reports": (),
    "people": ("affiliation",),
    "summary": (),
    "quotes": ("speaker", "relayed_by"),
    "figures": ("said_by",),
    "deadlines": ("set_by", "addressed_to"),
    "events": (),
    "positions": ("holder", "addressee", "voiced_by"),
    "notes": (),
}
"""The lists of a story, and the fields of their items that name a person."""


def _items(story: Story) -> Iterator[tuple[Path, Report | Fact]]:
    """Every part of a story that has an id, with its path."""
    for name in _PEOPLE_NAMED:
        for index, item in enumerate(getattr(story, name)):
            yield (name, index), item
    for index, deadline in enumerate(story.deadlines):
        for number, term in enumerate(deadline.terms):
            yield ("deadlines", index, "terms", number), term


def _repeated_ids(story: Story) -> Iterator[Fault]:
    first: dict[str, Path] = {}
    for path, item in _items(story):
        if item.id in first:
            problem = f"the id {item.id!r} is taken by {pointer(first[item.id])}"
            yield at((*path, "id"), item.id, problem, "Give every part of the story an id of its own.")
        first.setdefault(item.id, path)


def _anchors(story: Story) -> Iterator[tuple[Path, Anchor]]:
    for path, item in _items(story):
        if not isinstance(item, Report) and item.anchor is not None:
            yield (*path, "anchor"), item.anchor


def _references(story: Story) -> Iterator[_Reference]:
    for path, anchor in _anchors(story):
        yield _Reference((*path, "report"), anchor.report, "report")
    for list_name, fields in _PEOPLE_NAMED.items():
        for index, item in enumerate(getattr(story, list_name) if fields else ()):
            for field in fields:
                yield _Reference((list_name, index, field), getattr(item, field), "person")
    for number, event in enumerate(story.events):
        for index, person in enumerate(event.who):
            yield _Reference(("events", number, "who", index), person, "person")
    for number, note in enumerate(story.notes):
        for index, fact in enumerate(note.about):
            yield _Reference(("notes", number, "about", index), fact, "fact")


def _circles(story: Story) -> Iterator[Fault]:
    above = {person.id: person.affiliation for person in story.people}
    place = {person.id: index for index, person in enumerate(story.people)}
    finished: set[str] = set()
    for person in story.people:
        trail: dict[str, None] = {}
        current: str | None = person.id
        while current in above and current not in finished and current not in trail:
            trail[current] = None
            current = above[current]
        if current in trail:
            path = ("people", place[current], "affiliation")
            problem = f"{current!r} is affiliated to itself in a circle"
            yield at(path, above[current], problem, "Let the affiliations end somewhere.")
        finished.update(trail)


def _json(value: object) -> str:
    return msgspec.json.encode(value, enc_hook=str).decode()


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST_EXCERPT else text[: _LONGEST_EXCERPT - 1] + "…"
