"""Stories that a program holds, as Arrow tables."""

from collections.abc import Iterable

import pyarrow as pa

from briefcli.archive import arrow, rows
from briefcli.archive.rows import Origin, Row
from briefcli.library import Read
from briefcli.model.deadline import Moment
from briefcli.model.story import Story

schema = arrow.schema


def tables(stories: Iterable[Story | Read], as_of: Moment | None = None) -> dict[str, pa.Table]:
    """The tables of stories: see `briefcli.archive.tables`."""
    found: dict[str, list[Row]] = {name: [] for name in (*arrow.TABLES, "bad")}
    for one in stories:
        read = one if isinstance(one, Read) else Read(None, one, None)
        if read.error is not None:
            found["bad"].append((read.name, None, rows.reason_of(read.error), str(read.error)))
        elif read.story is not None:
            for name, some in rows.rows(read.story, Origin(read.name), as_of).items():
                found[name] += some
    return {name: arrow.table(name, some) for name, some in found.items()}
