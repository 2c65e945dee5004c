"""The Arrow schema of each table, and tables made of rows. docs/archive.md describes the columns.

Text is `string`, whole numbers are `int64`, other numbers `double`, days `date32`, clock times `time64[us]`, moments
`timestamp[us, UTC]`; lists are `list`, what has parts is a `struct`. Every column may be null.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import pyarrow as pa

from briefcli import resources
from briefcli.archive import rows
from briefcli.archive.rows import Row, Type
from briefcli.views.records import VERSION

_PLAIN: dict[str, pa.DataType] = {
    "text": pa.string(),
    "int": pa.int64(),
    "number": pa.float64(),
    "bool": pa.bool_(),
    "day": pa.date32(),
    "time": pa.time64("us"),
    "moment": pa.timestamp("us", "UTC"),
}

TABLES = (*rows.COLUMNS,)
"""The names of the tables of facts; besides them there is `bad`."""


def metadata() -> dict[str, str]:
    """What a table says about itself: the versions of the program, of the tables, of the records and of the rules."""
    return {
        "brief.version": resources.version(),
        "brief.format": str(rows.FORMAT),
        "brief.records": str(VERSION),
        "brief.rules": resources.fingerprint(),
    }


def made_by() -> tuple[str, ...]:
    """What makes the tables: the versions of `metadata`, without their names."""
    return tuple(metadata().values())


@cache
def schema(name: str) -> pa.Schema:
    """The schema of a table: `reports`, `quotes`, `figures`, `deadlines`, `events`, `positions`, `people` or `bad`."""
    columns = rows.BAD if name == "bad" else (*rows.COMMON, *rows.COLUMNS[name])
    return pa.schema([(column.name, _type(column.type)) for column in columns], metadata())


def table(name: str, found: Sequence[Row]) -> pa.Table:
    """A table of rows as `rows.rows` gives them."""
    wanted = schema(name)
    columns: Iterable[Sequence[Any]] = zip(*found, strict=True) if found else ((),) * len(wanted)
    arrays = [pa.array(values, field.type) for values, field in zip(columns, wanted, strict=True)]
    return pa.Table.from_arrays(arrays, schema=wanted)


def _type(told: Type) -> pa.DataType:
    match told:
        case str():
            return _PLAIN[told]
        case tuple():
            return pa.list_(_type(told[0]))
        case dict():
            return pa.struct([(name, _type(one)) for name, one in told.items()])
