"""SQL over the tables of an archive, by DuckDB."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from briefcli.archive import places, rows
from briefcli.errors import NotFound, UsageError

VIEWS = "views.sql"

_HEAD = """\
-- The tables of the archive as views. In the folder of the archive: duckdb -init views.sql
"""


_HIVE = ", hive_partitioning = true, hive_types = {'month': varchar}"
_BAD = ("bad", "bad/*.parquet", "")


class Answer(NamedTuple):
    """What a query gives: the names of the columns, and the rows, to be read once."""

    columns: Sequence[str]
    rows: Iterator[tuple[Any, ...]]


def views(folder: str) -> str:
    """SQL that makes a view of each table of an archive in a folder; of the one where it is run if that is empty."""
    base = f"{folder.rstrip('/')}/" if folder else ""
    lines = [
        f"create or replace view {name} as select * from read_parquet({_quoted(base + files)}{how});\n"  # noqa: S608 - ours
        for name, files, how in (*((name, f"{name}/month=*/*.parquet", _HIVE) for name in rows.COLUMNS), _BAD)
    ]
    return "".join((_HEAD, *lines))


def ask(sql: str, folder: str) -> Answer:
    """What a query finds in an archive. Raises `NotFound` for a folder that is none, and `UsageError` for bad SQL."""
    import duckdb

    if places.at(folder).read(VIEWS) is None:
        raise NotFound(f"{folder} is not an archive", "brief archive INPUT… --to FOLDER makes one.")
    # Nothing is fetched from the network behind the user's back.
    connection: Any = duckdb.connect(
        ":memory:", config={"autoinstall_known_extensions": False, "autoload_known_extensions": False}
    )
    if places.is_remote(folder):
        import fsspec

        connection.register_filesystem(fsspec.core.url_to_fs(folder)[0])
    else:
        folder = str(Path(folder.removeprefix("file://")).absolute())
    connection.execute(views(folder))
    with _understood():
        found = connection.sql(sql)
    if found is None:
        return Answer((), iter(()))  # it was not a question
    return Answer(found.columns, _fetched(found, connection))


def _fetched(found: Any, _connection: object) -> Iterator[tuple[Any, ...]]:
    """The rows, by way of Arrow, whose moments need no further package to become Python's.

    The connection is held as long as there are rows to come.
    """
    import pyarrow as pa

    with _understood():
        for batch in pa.RecordBatchReader.from_stream(found):
            yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


@contextmanager
def _understood() -> Iterator[None]:
    """Say why SQL cannot be answered, whenever that turns out. Raises `UsageError`."""
    import duckdb
    import pyarrow as pa

    try:
        yield
    except (duckdb.Error, pa.ArrowException) as error:
        raise UsageError(f"the query cannot be answered: {_first_line(error)}", _remedy(error)) from None


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _remedy(error: Exception) -> str:
    """What DuckDB shows below the first line: what may have been meant, and the place."""
    rest = " ".join(str(error).strip().partition("\n")[2].split())
    return rest or f"Tables: {', '.join(rows.COLUMNS)}, bad. `describe quotes` lists the columns of one."


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
