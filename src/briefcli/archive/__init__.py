"""Archives: a million articles as tables of facts, in Parquet (docs/archive.md). It needs the extra `archive`.

    input → inputs (shards) → items → reader → analyst (a process) → rows → shards (files) → runs (a whole archive)

`runs.py` is the way in: it plans what is to be done, and does it here or through `cluster.py`, on Dask. `query.py` asks
the tables. Nothing here is loaded by another command.

    >>> from briefcli import read
    >>> from briefcli.archive import tables
    >>> story = read("“The dike will hold,” said Ada Quill, the mayor of Marsk.", published="2031-05-09")
    >>> tables([story])["quotes"].select(["speaker", "content", "published"]).to_pylist()
    [{'speaker': 'Ada Quill', 'content': 'The dike will hold,', 'published': '2031-05-09'}]
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow as pa

    from briefcli.library import Read
    from briefcli.model.deadline import Moment
    from briefcli.model.story import Story

__all__ = ["schema", "tables"]


def tables(stories: "Iterable[Story | Read]", as_of: "Moment | None" = None) -> "dict[str, pa.Table]":
    """The facts of stories as Arrow tables: `reports quotes figures deadlines events positions people`, and `bad`.

    Takes stories, and what `read_many` gives, whose names become the column `source` and whose errors become rows of
    `bad`. Deadlines and events are seen from `as_of`, else from the publication of each report.
    """
    from briefcli.archive import tabled

    return tabled.tables(stories, as_of)


def schema(name: str) -> "pa.Schema":
    """The Arrow schema of a table. Raises `KeyError` where there is no such table."""
    from briefcli.archive import tabled

    return tabled.schema(name)
