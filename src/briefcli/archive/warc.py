"""The pages in a WARC file (ISO 28500), compressed or not, and where it is damaged.

warcio reads each record. In a compressed file every record is a gzip member of its own, and members are told apart
here: so one that is damaged costs only itself, and the next one is found again by the bytes with which it begins.
"""

import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from briefcli.archive import places
from briefcli.archive.items import Item, Problem, unreadable
from briefcli.errors import BriefError
from briefcli.store.articles import LARGEST

_GZIP_BEGINS = b"\x1f\x8b\x08"
"""The first bytes of a gzip member, with the only method there is (RFC 1952, 2.3.1)."""
_BLOCK_BYTES = 1024 * 1024
"""How much of a file is held at once, whatever a record claims to be."""
_LARGEST_MEMBER = 2 * LARGEST
"""Bytes of a record beyond which it is not an article, and is not held."""

_GZIP_WINDOW_BITS = 16 + zlib.MAX_WBITS
"""What tells zlib that a gzip header comes first."""
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_RECORD_BEGINS = b"WARC/1."
"""The first bytes of a record in every version 1 of WARC (ISO 28500)."""


class _Record(NamedTuple):
    """The bytes of one record with where it begins in the file; a problem where they cannot be had."""

    place: int
    data: bytes
    problem: str | None = None


def items(name: str, path: str) -> Iterator[Item]:
    """The pages of a WARC in their order, with an item where it is damaged; `name` is what to call it."""
    try:
        with places.opened(path) as file:
            is_compressed = file.read(len(_GZIP_BEGINS)) == _GZIP_BEGINS
            file.seek(0)
            for record in _members(file) if is_compressed else _plain(file):
                source = f"{name}:{record.place}"
                if record.problem is not None:
                    yield Item(source, problem=Problem("damaged", f"{source} {record.problem}"))
                else:
                    yield from _pages(source, record.data)
    except (OSError, BriefError) as error:
        yield Item(name, problem=unreadable(name, error))


def _members(file: BinaryIO) -> Iterator[_Record]:
    """The records of a compressed file, a member each; where one is damaged, on with the next that can be found."""
    place, is_lost = 0, False
    while True:
        file.seek(place)
        try:
            data, length = _member(file)
        except (zlib.error, EOFError) as error:
            if not is_lost:
                yield _Record(place, b"", _why(error))
            is_lost = True
            found = _next_magic(file, place + 1)
            if found is None:
                return
            place = found
            continue
        if length == 0:
            return
        is_lost = False
        if len(data) > _LARGEST_MEMBER:
            if _is_several(data):
                problem = "is compressed as a whole. Do it by records: warcio recompress FILE NEW"
                yield _Record(place, b"", problem)
        else:
            yield from (one._replace(place=place) for one in _plain(io.BytesIO(data)))
        place += length


def _why(error: Exception) -> str:
    return "ends in the middle of a record" if isinstance(error, EOFError) else "is damaged: it cannot be unpacked"


def _member(file: BinaryIO) -> tuple[bytes, int]:
    """The next member, and its length in the file: 0 at its end; no more is held than shows that it is too large.

    Raises `zlib.error`, and `EOFError` for one that is cut off.
    """
    unpacked, held, read = zlib.decompressobj(_GZIP_WINDOW_BITS), io.BytesIO(), 0
    block = file.read(_BLOCK_BYTES)
    if not block.strip(b"\0"):
        return b"", 0
    while block:
        read += len(block)
        while block and not unpacked.eof:
            data = unpacked.decompress(block, _BLOCK_BYTES)
            if held.tell() <= _LARGEST_MEMBER:
                held.write(data)
            block = unpacked.unconsumed_tail
        if unpacked.eof:
            return held.getvalue(), read - len(unpacked.unused_data)
        block = file.read(_BLOCK_BYTES)
    raise EOFError


def _next_magic(file: BinaryIO, place: int) -> int | None:
    """Where the next member may begin."""
    file.seek(place)
    before = b""
    while block := file.read(_BLOCK_BYTES):
        found = (before + block).find(_GZIP_BEGINS)
        if found >= 0:
            return place - len(before) + found
        place += len(block)
        before = block[-len(_GZIP_BEGINS) + 1 :]
    return None


def _is_several(data: bytes) -> bool:
    """Whether the start of a member that is too large has more than one record."""
    head = io.BytesIO(data)
    return any(number for number, _ in enumerate(_plain(head)))


def _plain(file: BinaryIO) -> Iterator[_Record]:
    """The records of a file that is not compressed; where one is damaged, on with the next that can be found."""
    is_lost = False
    while True:
        place = file.tell()
        line = file.readline(_BLOCK_BYTES)
        if not line:
            return
        if not line.startswith(_RECORD_BEGINS):
            if line.strip() and not is_lost:
                is_lost = True
                yield _Record(place, b"", "is damaged: no record begins where one should")
            continue
        is_lost = False
        head = [line, *_head(file)]
        length = _length(head)
        content = file.read(min(length, _LARGEST_MEMBER))
        if length > len(content):
            end = file.seek(0, io.SEEK_END) if length <= _LARGEST_MEMBER else file.seek(length - len(content), 1)
            if length <= _LARGEST_MEMBER or end < place:
                yield _Record(place, b"", "ends in the middle of a record")
            continue
        yield _Record(place, b"".join(head) + content)


def _head(file: BinaryIO) -> Iterator[bytes]:
    """The lines of a head, with the empty one that ends it."""
    while line := file.readline(_BLOCK_BYTES):
        yield line
        if not line.strip():
            return


def _length(head: list[bytes]) -> int:
    """The length of the content, as the head gives it; 0 where it gives none."""
    for line in head:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            return int(value)
    return 0


def _pages(source: str, data: bytes) -> Iterator[Item]:
    """The page in a record; nothing where it holds something else: a request, a picture, an answer without a page."""
    from warcio.archiveiterator import WARCIterator

    try:
        record = next(iter(WARCIterator(io.BytesIO(data))))
        about = record.rec_headers
        content_type = _content_type(record)
        if content_type is None or not content_type.lower().startswith(_PAGES):
            return
        payload = record.content_stream().read()
    except Exception as error:  # noqa: BLE001 - a foreign parser on hostile input: whatever goes wrong, it is damaged
        yield Item(source, problem=Problem("damaged", f"{source} is damaged: {error}"))
        return
    yield Item(
        source,
        payload[: LARGEST + 1],
        given_id=about.get_header("WARC-Record-ID"),
        address=about.get_header("WARC-Target-URI"),
        content_type=content_type,
    )


def _content_type(record: Any) -> str | None:
    """What kind of page a record holds, if it is the answer to a request that was granted, or a page by itself."""
    if record.rec_type == "response" and record.http_headers is not None:
        granted = record.http_headers.get_statuscode() == "200"
        found = record.http_headers.get_header("Content-Type") if granted else None
    else:
        found = record.content_type if record.rec_type in ("resource", "conversion") else None
    return str(found) if found else None
