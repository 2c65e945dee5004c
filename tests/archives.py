"""Articles in every form that an archive is made from, and what is in an archive."""

import gzip
import json
from pathlib import Path
from typing import Any

FERRY = """---
title: The ferry is late
publisher: Marsk Post
date: 2026-03-03
---
“The ferry is late because its engine is old,” Ann Doe, the harbour master, said on Monday. Two people were hurt when it
hit the pier, and one was killed. Doe gave the company until 12 March 2026 to mend it.
"""
COUNCIL = """The council of Orul will not pay for the ferry, said Ada Quill, the mayor.

“We have no money,” Quill said on 4 March 2026. Quill demanded that the company pay 30 million euros by 20 March 2026.
"""
DIKE = """The old dike at Marsk held through the night, the town said on Friday.

“The dike will hold,” said Ada Quill, the mayor of Marsk. “But not for ever.” At least three people were hurt.
"""
PAGE = """<!doctype html><html><head><title>Dike holds</title>
<meta property="og:site_name" content="Marsk Gazette">
<meta property="article:published_time" content="2031-05-09T10:00:00Z"></head><body><article><h1>Dike holds</h1>
<p>The old dike at Marsk held through the night, the town said on Friday, after the highest tide in forty years.</p>
<p>“The dike will hold,” said Ada Quill, the mayor of Marsk, who had been on the dike since four in the morning.</p>
</article></body></html>"""
NINJS = {
    "uri": "https://example.org/items/dike",
    "type": "text",
    "versionCreated": "2031-06-09T10:00:00Z",
    "headlines": [{"role": "main", "value": "Dike holds"}],
    "bodies": [{"contentType": "text/plain", "value": DIKE}],
}
RECORD = """WARC/1.0\r
WARC-Type: {kind}\r
WARC-Record-ID: <urn:uuid:{number}>\r
WARC-Target-URI: https://gazette.example/{number}\r
Content-Type: application/http; msgtype={kind}\r
Content-Length: {length}\r
\r
"""


def record(number: int, body: str = PAGE, content_type: str = "text/html", kind: str = "response") -> bytes:
    """A record of a WARC: the answer of a web server."""
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n{body}".encode()
    return RECORD.format(kind=kind, number=number, length=len(answer)).encode() + answer + b"\r\n\r\n"


def warc(*records: bytes, packed: bool = True) -> bytes:
    """A WARC of records; compressed ones are a gzip member each."""
    return b"".join(gzip.compress(one, mtime=0) if packed else one for one in records)


def lines(*told: Any) -> str:
    """JSON, a line for each value."""
    return "".join(f"{json.dumps(one)}\n" for one in told)


def sample(folder: Path) -> Path:
    """A folder with an article in every form, and some that cannot be read."""
    from pyarrow import Table, parquet

    folder.mkdir()
    (folder / "ferry.md").write_text(FERRY, "utf-8")
    (folder / "council.txt").write_text(COUNCIL, "utf-8")
    (folder / "void.txt").write_text("", "utf-8")
    (folder / "page.html").write_text(PAGE, "utf-8")
    (folder / "item.json").write_text(json.dumps(NINJS), "utf-8")
    (folder / "notes.docx").write_bytes(b"PK")  # is not called like an article
    told = {"id": "a7", "body": DIKE, "date": "2025-01-05", "headline": "A dike", "source": "Post"}
    (folder / "lines.jsonl").write_text(lines(told, {"body": 1}) + "{\n", "utf-8")
    table = [{"guid": number, "text": DIKE, "published_at": f"2025-02-0{number}"} for number in (1, 2, 3)]
    parquet.write_table(Table.from_pylist(table), folder / "rows.parquet", row_group_size=2)
    picture = record(2, "PNG", "image/png")
    (folder / "crawl.warc.gz").write_bytes(warc(record(1), picture, record(3)))
    (folder / "plain.warc").write_bytes(warc(record(4), record(5, kind="request"), packed=False))
    return folder


def several(folder: Path, count: int) -> Path:
    """A folder with files of lines, each of them a shard of two articles."""
    folder.mkdir()
    for number in range(count):
        told = [
            {"text": f"{text}\nIt was the {number + 3}th day.\n", "date": f"2025-0{1 + number % 3}-04"}
            for text in (DIKE, COUNCIL)
        ]
        (folder / f"{number}.jsonl").write_text(lines(*told), "utf-8")
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    """What an archive holds, file by file."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def done(folder: Path) -> int:
    """How many shards of an archive are done."""
    return len(list((folder / "_shards").glob("*.json"))) if folder.exists() else 0
