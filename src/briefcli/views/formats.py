"""Records as JSON, NDJSON, CSV and TSV, and the JSON Schema that they keep to.

Values are complete: never rounded, wrapped or cut. Fields stand in a stable order: the id, what the fact
says, then its evidence and notes.
"""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from briefcli.views import sanitise
from briefcli.views.records import Record

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_EVIDENCE = (
    "report",
    "anchor",
    "citations",
    "rule",
    "rule_words",
    "notes",
    "source",
    "title",
    "publisher",
    "published",
)

# What a spreadsheet takes for the start of a formula (CWE-1236; the list is OWASP's, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def json(value: Record | Sequence[Record] | dict[str, Any], chosen: Sequence[str] = ()) -> str:
    """Records as an indented JSON array, a single record as an object; ends with a line feed.

    `chosen` names the fields wanted, as in `fields`; all where it names none.
    """
    encoded = msgspec.json.format(_ENCODER.encode(_arranged(value, chosen)), indent=2).decode()
    return sanitise.json(encoded) + "\n"


def jsonl(records: Iterable[Record], chosen: Sequence[str] = ()) -> str:
    """One JSON object a line (NDJSON)."""
    return sanitise.json(_ENCODER.encode_lines([_arranged(record, chosen) for record in records]).decode())


def line(value: Any) -> str:
    """Any value as JSON on one line, without a line feed."""
    return sanitise.json(_ENCODER.encode(_arranged(value)).decode())


def csv_line(values: Iterable[Any]) -> str:
    """A line of CSV, ended by CR LF; a list is JSON in one cell, what is unknown an empty cell."""
    from csv import writer as csv_writer

    out = io.StringIO()
    csv_writer(out).writerow(_cell(value) for value in values)
    return out.getvalue()


def csv(record_type: type[Record], records: Iterable[Record], chosen: Sequence[str] = (), *, between: str = ",") -> str:
    """CSV as RFC 4180 has it: a header, then a line for each record, ended by CR LF.

    A nested value has a column for each of its fields, named with a dot ("anchor.start"); a list is
    JSON in one cell; what is unknown is an empty cell. Cells are inert in a spreadsheet and a terminal.
    """
    from csv import writer as csv_writer

    columns = [tuple(name.split(".")) for name in chosen] or _columns(record_type)
    out = io.StringIO()
    writer = csv_writer(out, delimiter=between)
    writer.writerow(_cell(".".join(column)) for column in columns)
    for record in records:
        writer.writerow(_cell(_at(record, column)) for column in columns)
    return out.getvalue()


def fields(record_type: type[Record]) -> tuple[str, ...]:
    """What may be chosen of records: the columns of their CSV, and the fields that hold several."""
    columns = [".".join(column) for column in _columns(record_type)]
    return tuple(dict.fromkeys([*columns, *_fields(record_type)]))


@cache
def _fields(record_type: type[msgspec.Struct]) -> list[str]:
    """A record's fields in the order in which they are shown: the id first, a fact's evidence and notes last."""
    names = [field.encode_name for field in msgspec.structs.fields(record_type)]
    last = [name for name in _EVIDENCE if name in names] if "anchor" in names else []
    return sorted(names, key=lambda name: (name != "id", last.index(name) + 1 if name in last else 0))


def _arranged(value: Any, chosen: Sequence[str] = ()) -> Any:
    if isinstance(value, msgspec.Struct):
        if not chosen and _is_arranged(type(value)):
            return value
        if not chosen:
            return {name: _arranged(getattr(value, name)) for name in _fields(type(value))}
        return {name: _arranged(_at(value, tuple(name.split(".")))) for name in chosen}
    if isinstance(value, list | tuple):
        return [_arranged(item, chosen) for item in value]
    return value


@cache
def _is_arranged(record_type: type[msgspec.Struct]) -> bool:
    """Whether a record, and all that it holds, is written in the order in which its fields are declared."""
    if _fields(record_type) != [field.encode_name for field in msgspec.structs.fields(record_type)]:
        return False
    return all(map(_is_arranged, _held(*get_type_hints(record_type).values())))


def _held(*types: Any) -> Iterator[type[msgspec.Struct]]:
    """The structs among some types, those included that are arguments of others."""
    for one in types:
        if _is_struct(one):
            yield one
        yield from _held(*get_args(one))


def _columns(record_type: type[msgspec.Struct]) -> list[tuple[str, ...]]:
    hints = get_type_hints(record_type)
    columns: list[tuple[str, ...]] = []
    for name in _fields(record_type):
        # A list of structs has them among its arguments too, but is one cell.
        options = () if get_origin(hints[name]) is tuple else (hints[name], *get_args(hints[name]))
        nested = next((one for one in options if _is_struct(one)), None)
        columns += [(name, *rest) for rest in _columns(nested)] if nested else [(name,)]
    return columns


def _is_struct(candidate: object) -> bool:
    return isinstance(candidate, type) and issubclass(candidate, msgspec.Struct)


def _at(record: msgspec.Struct, column: tuple[str, ...]) -> Any:
    value: Any = record
    for name in column:
        value = getattr(value, name) if value is not None else None
    return value


def _cell(value: Any) -> str:
    """A value as the text of a cell; text that a spreadsheet would run gets an apostrophe in front."""
    if value is None:
        return ""
    if isinstance(value, tuple | list):
        return _inert(line(value)) if value else ""
    if isinstance(value, msgspec.Struct | dict):
        return _inert(line(value))
    if isinstance(value, str):
        return _inert(sanitise.text(value))
    return _ENCODER.encode(value).decode().strip('"')


def _inert(text: str) -> str:
    return f"'{text}" if text.lstrip(" \n").startswith(_FORMULA_STARTS) else text


def schema(record_type: type[msgspec.Struct], *, name: str, version: int, is_list: bool) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a story file, of one record, or of a list of them."""
    (root,), definitions = msgspec.json.schema_components([record_type], ref_template="#/$defs/{name}")
    for definition in definitions.values():
        if issubclass(record_type, Record):
            definition["required"] = list(definition["properties"])
        _write_decimals_as_numbers(definition)
        definition["description"] = re.sub(r"\s+", " ", definition.get("description", "")).strip()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:briefcli:schema:{name}:{version}",
        "version": version,
        "title": name,
        **({"type": "array", "items": root} if is_list else root),
        "$defs": definitions,
    }


def _write_decimals_as_numbers(described: Any) -> None:
    """Make a schema say what `_ENCODER` does; msgspec describes decimals as it writes them by default."""
    if isinstance(described, dict) and described.get("format") == "decimal":
        del described["format"]
        described["type"] = "number"
    parts = described.values() if isinstance(described, dict) else described if isinstance(described, list) else ()
    for part in parts:
        _write_decimals_as_numbers(part)
