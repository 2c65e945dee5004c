"""The articles of a shard, out of files, lines, rows and WARCs."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from briefcli.archive import places, warc
from briefcli.archive.inputs import Options, Shard
from briefcli.archive.items import Item, Problem, unreadable
from briefcli.errors import BriefError
from briefcli.store.articles import LARGEST

COLUMNS: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "maintext", "full_text", "fulltext", "article_text", "article_body", "article"),
    "published": (
        "published",
        "published_at",
        "publishedat",
        "date_published",
        "publish_date",
        "date_publish",
        "publication_date",
        "pub_date",
        "pubdate",
        "date",
        "datetime",
    ),
    "title": ("title", "headline"),
    "publisher": (
        "publisher",
        "sitename",
        "site_name",
        "source_name",
        "source",
        "publication",
        "outlet",
        "newspaper",
        "source_domain",
        "domain",
    ),
    "address": ("address", "url", "link", "uri", "canonical_url"),
    "id": ("id", "article_id", "guid", "uuid", "_id"),
}
"""What columns are usually called, best first, in capitals or not."""

ROLES = (*COLUMNS,)
"""What a column may have."""

_LONGEST_LINE_BYTES = 4 * LARGEST
"""The largest article in UTF-8 takes four bytes a character; what is longer is not a line of articles."""
_BATCH = 64
"""Rows that are held at a time."""


def items(shard: Shard, base: str, options: Options) -> Iterator[Item]:
    """The articles of a shard in their order; `base` is the folder from which its paths count."""
    match shard.kind:
        case "files":
            return _files(shard, base)
        case "lines":
            return _lines(shard, base, dict(options.columns))
        case "rows":
            return _rows(shard, base, dict(options.columns))
        case "warc":
            return warc.items(shard.paths[0], places.joined(base, shard.paths[0]))


def _files(shard: Shard, base: str) -> Iterator[Item]:
    for path in shard.paths:
        try:
            with places.opened(places.joined(base, path)) as file:
                yield Item(path, file.read(LARGEST + 1))
        except (OSError, BriefError) as error:
            yield Item(path, problem=unreadable(path, error))


def _lines(shard: Shard, base: str, told: Mapping[str, str]) -> Iterator[Item]:
    path = shard.paths[0]
    try:
        with places.opened(places.joined(base, path)) as file:
            place = _seek_line(file, shard.start)
            while place < shard.stop:
                line = file.readline(_LONGEST_LINE_BYTES)
                if not line:
                    break
                if line.strip():
                    yield _of_line(f"{path}:{place}", line, told)
                place += len(line)
    except (OSError, BriefError) as error:
        yield Item(shard.name, problem=unreadable(path, error))


def _seek_line(file: Any, start: int) -> int:
    """Go to the first line that begins at or after a byte, and give its place."""
    if start == 0:
        return 0
    file.seek(start - 1)
    return start - 1 + len(file.readline())


def _of_line(source: str, line: bytes, told: Mapping[str, str]) -> Item:
    from briefcli.store import articles

    try:
        row = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Item(source, problem=Problem("malformed", f"{source} is not a line of JSON: {error}"))
    if not isinstance(row, dict):
        return Item(source, problem=Problem("malformed", f"{source} is not a JSON object"))
    item = _of_row(source, row, told)
    return Item(source, line) if item.problem is not None and articles.is_ninjs(line) else item


def _rows(shard: Shard, base: str, told: Mapping[str, str]) -> Iterator[Item]:
    from pyarrow import ArrowException, parquet

    path = shard.paths[0]
    try:
        with places.opened(places.joined(base, path)) as file:
            opened = parquet.ParquetFile(file)
            wanted = list(_named(opened.schema_arrow.names, told).values())
            number = 0
            for batch in opened.iter_batches(_BATCH, row_groups=[shard.group], columns=wanted):
                if number >= shard.stop:
                    return
                if number + batch.num_rows > shard.start:
                    for place, row in enumerate(batch.to_pylist(), number):
                        if shard.start <= place < shard.stop:
                            yield _of_row(f"{path}:{shard.group}:{place}", row, told)
                number += batch.num_rows
    except (OSError, ArrowException, IndexError) as error:
        yield Item(shard.name, problem=Problem("damaged", f"{path} is not a Parquet file, or is damaged: {error}"))


def _named(names: list[str], told: Mapping[str, str]) -> dict[str, str]:
    """Which column has what: as the user says, else by the usual names."""
    by_name = {name.lower(): name for name in reversed(names)}
    found: dict[str, str] = {}
    for role, usual in COLUMNS.items():
        wanted = (told[role],) if role in told else usual
        name = next((one for one in wanted if one in names), None) or next(
            (by_name[one.lower()] for one in wanted if one.lower() in by_name), None
        )
        if name is not None:
            found[role] = name
    return found


def _of_row(source: str, row: Mapping[str, Any], told: Mapping[str, str]) -> Item:
    named = _named(list(row), told)
    given = _word(row.get(named.get("id", "")))
    text = row.get(named.get("text", ""))
    if not isinstance(text, str):
        what = told.get("text", "text")
        message = f"{source} has no text in a column {what!r}. Columns: {', '.join(row) or 'none'}."
        return Item(source, given_id=given, problem=Problem("malformed", message))
    published = _word(row.get(named.get("published", "")))
    return Item(
        source,
        text.encode("utf-8", "surrogatepass"),
        given_id=given,
        title=_word(row.get(named.get("title", ""))),
        publisher=_word(row.get(named.get("publisher", ""))),
        published=published,
        address=_word(row.get(named.get("address", ""))),
        basis=f"stated in the column {named['published']!r}" if published else None,
    )


def _word(value: object) -> str | None:
    """A value of a column as text; nothing for one that is empty, or has parts."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, str | int):
        return " ".join(str(value).split()) or None
    return None
