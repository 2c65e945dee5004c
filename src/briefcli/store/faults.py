"""What is wrong with a JSON value that should be a story, each fault with its place and a remedy.

msgspec stops at the first fault. Where it has refused a value, `misshapen` goes down the same types and asks
it about every part. What the parts say about each other is in `references`. A fault is worded only when it is
shown: counting a thousand others must not take the time of wording them.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from itertools import chain, islice
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Self, Union, get_args, get_origin

import msgspec

from briefcli import names
from briefcli.errors import Fault
from briefcli.model.problem import Contradiction
from briefcli.model.story import Story
from briefcli.store.syntax import Repeated

Path = tuple[str | int, ...]
_LONGEST_EXCERPT = 160
"""In characters: two lines of a terminal."""
_LONGEST_NAME_CHARACTERS = 60
"""A name that is longer is shown by its beginning, so that a message stays a line."""
_MOST_COMPARED = 500
"""Names that a misspelt one is compared with; hostile files have more."""
_MOST_SUGGESTED = 50
"""Unknown fields for which the nearest name is sought; only twenty faults are shown in full."""
_AT_ONCE = 128
"""So many items of a list are looked at together; where they are right, that is all."""

_SCHEMA = "`brief schema` prints what belongs here."
_JSON_ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


class Found(NamedTuple):
    """A fault at a path; `worded` says it."""

    path: Path
    worded: Callable[[], Fault]

    @classmethod
    def of(cls, path: Path, word: Callable[..., Fault], *details: object) -> Self:
        """A fault that a function words from the path and some details."""
        return cls(path, partial(word, path, *details))


Faults = Iterator[Found]


def pointer(path: Path) -> str:
    """A path as JSON Pointer (RFC 6901)."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def at(path: Path, value: object, problem: str, remedy: str) -> Fault:
    """A fault of the value at a path, which is shown after its key and marked."""
    key = f"{_json(path[-1])}: " if path and isinstance(path[-1], str) else ""
    shown = shortened(key + _json(value), _LONGEST_EXCERPT)
    return Fault(shortened_pointer(path), problem, remedy, shown, (len(key), len(shown)))


def within(path: Path, value: object, problem: str, remedy: str) -> Fault:
    """A fault of something that is missing in the value at a path: its beginning is shown and marked."""
    return at(path, value, problem, remedy)._replace(excerpt=shortened(_json(value), _LONGEST_EXCERPT), mark=(0, 1))


def shortened(text: str, most: int = _LONGEST_NAME_CHARACTERS) -> str:
    """The beginning of a text, or all of it where it is short."""
    return text if len(text) <= most else text[: most - 1] + "…"


def shortened_pointer(path: Path) -> str:
    """A path as JSON Pointer in which names of fields are not longer than fits on a line."""
    return pointer(tuple(shortened(part) if isinstance(part, str) else part for part in path))


def nearest(text: str, spellings: Iterable[str]) -> list[str]:
    """The spellings that look most like a text; of very many, only the first are looked at."""
    compared = [spelling for spelling, _ in zip(spellings, range(_MOST_COMPARED), strict=False)]
    return names.nearest(text[:_LONGEST_NAME_CHARACTERS], compared)


def repeated(value: object, found: list[Repeated]) -> Faults:
    """Every field that stands more than once in an object, of which JSON readers keep one at random."""
    owners: dict[int, list[str]] = {}
    for one in found:
        owners.setdefault(id(one.owner), []).append(one.field)
    for path, owner in _objects(value, ()) if owners else ():
        for field in owners.get(id(owner), ()):
            yield Found.of((*path, field), _repeated_field, owner[field])


def misshapen(value: object) -> Faults:
    """Every place at which a JSON value does not have the shape of a story."""
    if isinstance(value, dict) and "format" not in value and "reports" not in value:
        listed = ", ".join(f"`{shortened(name, 20)}`" for name in list(value)[:6]) or "none at all"
        problem = f"this is JSON, but not a story: it has neither `format` nor `reports`. Its fields are {listed}"
        remedy = "Is it another file? `brief schema` prints a story's shape."
        yield Found.of((), within, value, problem, remedy)
        return
    yield from _misfits(value, Story, ())


def _objects(value: object, path: Path) -> Iterator[tuple[Path, dict[str, object]]]:
    if isinstance(value, dict):
        yield path, value
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        if isinstance(item, dict | list):
            yield from _objects(item, (*path, key))


def _of_key(path: Path, value: object, problem: str, remedy: str) -> Fault:
    """A fault of a field as such: its name is marked."""
    fault = at(path, value, problem, remedy)
    return fault._replace(mark=(0, max(1, fault.mark[0] - len(": "))))


def _repeated_field(path: Path, value: object) -> Fault:
    problem = "this field stands twice in the object, and only one of them can count"
    return _of_key(path, value, problem, "Take one of them out.")


def _fits(value: object, expected: object) -> bool:
    try:
        msgspec.convert(value, expected)
    except (msgspec.ValidationError, OverflowError):
        return False
    return True


def _misfits(value: object, expected: object, path: Path) -> Faults:
    """What does not fit: the parts that do not, or the value as a whole where no part of it is to blame."""
    if _fits(value, expected):
        return
    inner, meta = _bare(expected)
    deeper: Faults = iter(())
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct) and isinstance(value, dict):
        deeper = _struct_misfits(value, inner, path)
    elif get_origin(inner) is tuple and isinstance(value, list):
        deeper = _list_misfits(value, get_args(inner)[0], path)
    first = next(deeper, None) or Found.of(path, _misfit, value, inner, meta)
    yield from chain([first], deeper)


def _list_misfits(value: list[object], item_type: object, path: Path) -> Faults:
    for start in range(0, len(value), _AT_ONCE):
        part = value[start : start + _AT_ONCE]
        if _fits(part, list[item_type]):  # type: ignore[valid-type]
            continue
        for index, item in enumerate(part, start):
            yield from _misfits(item, item_type, (*path, index))


def _struct_misfits(value: dict[str, object], struct: type[msgspec.Struct], path: Path) -> Faults:
    fields = {field.encode_name: field for field in msgspec.structs.fields(struct)}
    wrong: set[str] = set()
    unknown: list[str] = []
    for key, item in value.items():
        if key not in fields:
            close = _meant(key, fields, value) if len(unknown) < _MOST_SUGGESTED else []
            unknown.append(key)
            wrong.update(close[:1])
            yield Found.of((*path, key), _unknown_field, item, fields, close)
    for name, field in fields.items():
        if name in value and not _fits(value[name], field.type):
            wrong.add(name)
            yield from _misfits(value[name], field.type, (*path, name))
        elif name not in value and field.required and name not in wrong:
            wrong.add(name)
            yield Found.of(path, _missing_field, value, name, field.type)
    yield from _contradictions({name: value[name] for name in value if name in fields}, struct, wrong, path)


def _meant(key: str, fields: Iterable[str], value: dict[str, object]) -> list[str]:
    """The fields that a misspelt name may mean, those first that are missing."""
    return nearest(key, [name for name in fields if name not in value]) or nearest(key, fields)


def _unknown_field(path: Path, value: object, fields: Iterable[str], close: list[str]) -> Fault:
    remedy = f"Did you mean `{close[0]}`?" if close else f"The fields are {', '.join(fields)}."
    return _of_key(path, value, "there is no such field", remedy)


def _missing_field(path: Path, value: object, name: str, expected: object) -> Fault:
    inner, meta = _bare(expected)
    return within(path, value, f"the field `{name}` is missing", f"Add it: {_wanted(inner, meta)}.")


def _contradictions(value: dict[str, object], struct: type[msgspec.Struct], wrong: set[str], path: Path) -> Faults:
    """Where the fields of one noun contradict each other, as far as the right ones tell."""
    stand_ins = {
        field.encode_name: _stand_in(field.type)
        for field in msgspec.structs.fields(struct)
        if field.required and field.encode_name in wrong
    }
    right = {name: item for name, item in value.items() if name not in wrong}
    try:
        msgspec.convert({**right, **stand_ins}, struct)
    except msgspec.ValidationError as error:
        problems = error.__cause__.problems if isinstance(error.__cause__, Contradiction) else ()
        for problem in problems:
            if wrong.isdisjoint({str(problem.path[0]), *problem.others}):
                place, part = _reached(value, problem.path)
                yield Found.of((*path, *place), at if place else within, part, problem.text, problem.remedy)


def _stand_in(expected: object) -> object:
    """Something that may stand where a field is missing or wrong, so that the others can be looked at."""
    inner, meta = _bare(expected)
    if get_origin(inner) is Literal:
        return get_args(inner)[0]
    if meta is not None and meta.examples:
        return meta.examples[0]
    return {str: "x", int: 1}.get(inner) if isinstance(inner, type) else None


def _reached(value: object, path: Path) -> tuple[Path, object]:
    """As far down a path as the value goes, and what is there."""
    reached: Path = ()
    for key in path:
        try:
            value = value[key]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            break
        reached = (*reached, key)
    return reached, value


def _bare(expected: object) -> tuple[Any, msgspec.Meta | None]:
    """A type without `None` and annotations, and what the annotation says."""
    meta = None
    while True:
        if get_origin(expected) is Annotated:
            expected, meta = get_args(expected)[0], get_args(expected)[1]
        elif get_origin(expected) in (Union, UnionType):
            expected = next(member for member in get_args(expected) if member is not NoneType)
        else:
            return expected, meta


def _wanted(inner: object, meta: msgspec.Meta | None) -> str:
    """What must stand in a place, in words."""
    if get_origin(inner) is Literal:
        return f"one of {', '.join(map(str, get_args(inner)))}"
    if get_origin(inner) is tuple:
        return "a list [ … ]"
    if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
        return "an object { … }"
    if inner is str and meta is not None and meta.title:
        return f"{'an' if meta.title[0] in 'aeiou' else 'a'} {meta.title} between quotation marks"
    return {
        str: "text between quotation marks",
        int: "a whole number",
        bool: "true or false",
        Decimal: "a number",
        date: 'a day such as "2025-07-14"',
        time: 'a clock time such as "17:00:00"',
        datetime: 'a moment such as "2025-07-14T23:30:00-04:00"',
    }[inner]  # type: ignore[index]


def _kind(value: object) -> str:
    """What a JSON value is, in words."""
    if value is None or isinstance(value, bool):
        return _json(value)
    kinds = {
        dict: "an object { … }",
        list: "a list [ … ]",
        str: "text",
        Decimal: "a number with a point or an exponent",
    }
    return kinds.get(type(value), "a number")


def _misfit(path: Path, value: object, inner: object, meta: msgspec.Meta | None) -> Fault:
    described = meta.description if meta and meta.description else _SCHEMA
    explain = _EXPLANATIONS.get((type(value), get_origin(inner) or inner))
    problem, remedy = explain(value, inner, meta) if explain else (_wrong_kind(value, inner, meta), "")
    if value is None and path:
        remedy = f"Put {_wanted(inner, meta)} there; an optional field may be left out."
    return at(path, value, problem, remedy or described)


def _wrong_kind(value: object, inner: object, meta: msgspec.Meta | None) -> str:
    if isinstance(value, msgspec.Raw):
        return "this number is too large"
    return f"{_kind(value)} stands where {_wanted(inner, meta)} must stand"


def _quoted_number(value: str, inner: object, meta: msgspec.Meta | None) -> tuple[str, str]:
    return _wrong_kind(value, inner, meta), "Write it without quotation marks."


def _wrong_word(value: str, inner: object, _meta: msgspec.Meta | None) -> tuple[str, str]:
    allowed = [str(option) for option in get_args(inner)]
    close = nearest(value, allowed)
    meant = f"Did you mean {close[0]}? " if close else ""
    return "this word is not one of those that may stand here", f"{meant}Use one of: {', '.join(allowed)}."


def _wrong_text(value: str, _inner: object, meta: msgspec.Meta | None) -> tuple[str, str]:
    if not value:
        return "this text is empty", "Write it; where it is not known, leave the field out if it is optional."
    if meta and meta.max_length and len(value) > meta.max_length:
        return f"this text has {len(value):,} characters, and {meta.max_length:,} are the most", ""
    return f"this is no {meta.title if meta and meta.title else 'text that may stand here'}", ""


def _wrong_day(value: str, _inner: object, _meta: msgspec.Meta | None) -> tuple[str, str]:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        return f"the calendar has no day {value}", "Look the day up."
    return "this is no day", "Write year, month and day: 2025-07-14."


def _wrong_time(_value: str, _inner: object, _meta: msgspec.Meta | None) -> tuple[str, str]:
    return "this is no clock time", "Write hours, minutes and seconds: 17:00:00."


def _wrong_moment(_value: str, _inner: object, _meta: msgspec.Meta | None) -> tuple[str, str]:
    return "this is no moment", "Write a day, a clock time and its offset from UTC: 2025-07-14T23:30:00-04:00."


def _wrong_number(value: int, _inner: object, meta: msgspec.Meta | None) -> tuple[str, str]:
    if meta and meta.ge is not None and value < meta.ge:
        return f"the smallest number that may stand here is {meta.ge:,}", ""
    if meta and meta.le is not None and value > meta.le:
        return f"the largest number that may stand here is {meta.le:,}", ""
    return "this number may not stand here", ""


def _too_short(_value: list[object], _inner: object, _meta: msgspec.Meta | None) -> tuple[str, str]:
    return "this list is empty", "Put at least one into it."


# How a value that is of the right kind, or nearly, may still be wrong: problem, and remedy where the field's
# own description is not enough. Other pairs are of the wrong kind altogether.
_EXPLANATIONS: dict[tuple[type, object], Callable[[Any, object, msgspec.Meta | None], tuple[str, str]]] = {
    (str, str): _wrong_text,
    (str, Literal): _wrong_word,
    (str, date): _wrong_day,
    (str, time): _wrong_time,
    (str, datetime): _wrong_moment,
    (str, int): _quoted_number,
    (str, Decimal): _quoted_number,
    (int, int): _wrong_number,
    (list, tuple): _too_short,
}


def _json(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)  # msgspec writes one of more than 64 bits wrongly
    return _JSON_ENCODER.encode(_beginning(value, _LONGEST_EXCERPT)).decode()


def _beginning(value: object, most: int) -> object:
    """As much of a value as is shown: encoding megabytes for it would take time."""
    if isinstance(value, str):
        return value[: 2 * _LONGEST_EXCERPT]
    if isinstance(value, list):
        return [_beginning(item, max(1, most // 4)) for item in value[:most]]
    if isinstance(value, dict):
        return {key: _beginning(item, max(1, most // 4)) for key, item in islice(value.items(), most)}
    return value
