"""What bytes are, judged by the bytes themselves: text, or a file that holds an article in a form not read here."""

import re
import shlex

import msgspec

from briefcli import regexes
from briefcli.errors import NotAnArticle

_PRESCAN_BYTES = 1024
"""A kind of file shows in its first bytes; HTML, which may begin with comments, within four times as many."""
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b\b"))
_MOST_CONTROLS_SHARE_IN_UTF8 = 0.3
"""Of the bytes: valid UTF-8 with many may be a captured terminal; a binary file has more."""
_MOST_CONTROLS = 0.05
"""Random bytes are controls in a tenth of all places; text of any old encoding hardly ever has one."""

_PICTURE = "Let a program read the words in it first: tesseract {name} - | brief summary -"
_RECORDING = "Hand in a transcript of it."
_OFFICE = "Save it as plain text or as HTML, or: pandoc --wrap=none -t plain {name} | brief summary -"
_ARCHIVE = "Unpack it, and hand in one article."
_PDF = "Take the text out first: pdftotext {name} - | brief summary -"
_ELSE = "Hand in plain text, Markdown, HTML or IPTC ninjs."


class _Signature(msgspec.Struct, frozen=True):
    """How a kind of file begins, and what to do with one."""

    pattern: bytes
    what: str
    remedy: str


_SIGNATURES = (
    _Signature(rb"\x89PNG", "a picture (PNG)", _PICTURE),
    _Signature(rb"\xff\xd8\xff", "a picture (JPEG)", _PICTURE),
    _Signature(rb"GIF8[79]a", "a picture (GIF)", _PICTURE),
    _Signature(rb"RIFF.{4}WEBP", "a picture (WebP)", _PICTURE),
    _Signature(rb"II\*\x00|MM\x00\*", "a picture (TIFF)", _PICTURE),
    _Signature(rb".{4}ftyp(?:hei|hev|mif|msf)", "a picture (HEIC)", _PICTURE),
    _Signature(rb".{4}ftypavi", "a picture (AVIF)", _PICTURE),
    _Signature(rb"BM.{4}\x00{4}", "a picture (BMP)", _PICTURE),
    _Signature(rb"\x00\x00\x01\x00", "a picture (ICO)", _PICTURE),
    _Signature(rb"8BPS\x00", "a picture (Photoshop)", _PICTURE),
    _Signature(rb".{4}ftyp|\x1aE\xdf\xa3|RIFF.{4}AVI ", "a film", _RECORDING),
    _Signature(rb"ID3[\x02-\x04]|OggS\x00|fLaC\x00|RIFF.{4}WAVE|\xff[\xfb\xf3\xf2]", "a sound recording", _RECORDING),
    _Signature(rb"PK\x03\x04.{0,2000}word/", "a Word document", _OFFICE),
    _Signature(rb"PK\x03\x04.{0,2000}xl/", "an Excel workbook", _OFFICE),
    _Signature(rb"PK\x03\x04.{0,2000}ppt/", "a PowerPoint presentation", _OFFICE),
    _Signature(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "an OpenDocument file", _OFFICE),
    _Signature(rb"PK\x03\x04.{26}mimetypeapplication/epub", "an electronic book (EPUB)", _OFFICE),
    _Signature(rb"PK[\x03\x05\x07][\x04\x06\b]", "a zip archive", _ARCHIVE),
    _Signature(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of old Microsoft Office", _OFFICE),
    _Signature(rb"\x1f\x8b", "compressed (gzip)", "Unpack it first: gunzip -c {name} | brief summary -"),
    _Signature(rb"BZh[1-9]1AY", "compressed (bzip2)", "Unpack it first: bunzip2 -c {name} | brief summary -"),
    _Signature(rb"\xfd7zXZ", "compressed (xz)", "Unpack it first: xz -dc {name} | brief summary -"),
    _Signature(rb"\x28\xb5\x2f\xfd", "compressed (zstd)", "Unpack it first: zstd -dc {name} | brief summary -"),
    _Signature(rb"7z\xbc\xaf|Rar!\x1a", "an archive", _ARCHIVE),
    _Signature(rb"SQLite format 3\x00", "a database (SQLite)", _ELSE),
    _Signature(rb"bplist0", "a binary property list or Safari web archive", _ELSE),
    _Signature(rb"\x7fELF|MZ.\x00", "a program", _ELSE),
)
_TEXTUAL = (
    _Signature(rb"(?:.{0,1000}?[\r\n])?%PDF-\d", "a PDF document", _PDF),
    _Signature(rb"\{\\rtf", "a document in Rich Text Format", _OFFICE),
    _Signature(
        rb"(?=.{0,2000}(?:Snapshot-Content-Location:|From: <Saved by))(?=.{0,2000}multipart/related)",
        "a web archive (MHTML)",
        "Save the page as HTML only.",
    ),
)
"""Files of another kind that begin with readable text; all others are known by bytes that no text has."""

_XML = (
    (r"<svg\b", "a picture (SVG)", "Hand in the article itself."),
    (r"<(?:nitf|newsItem|newsMessage|NewsML|TTNITF)\b", "XML of a news agency", "Hand in its ninjs or HTML form."),
    (r"<", "XML", _ELSE),
)
_DECLARED_HTML = regexes.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_OPENING = regexes.compile(
    r"\s*(?:<!--(?:(?!-->).){0,2000}-->\s*)*<(?:!doctype|html|head|body|title|meta|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = regexes.compile(r"\s*<(?:!--|/?[a-z][a-z0-9]*[\s>/])", re.IGNORECASE)
_BLOCK = regexes.compile(r"</(?:p|div|article|section|main|h[1-6])\s*>", re.IGNORECASE)


_FEED = regexes.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).){0,2000}-->\s*)*<(?:rss|feed|rdf:RDF|item|entry)\b", re.DOTALL
)
_JSON = regexes.compile(r'\s*(?:\{\s*["}]|\[\s*[\[{\]])')


def refuse_other_files(data: bytes, name: str) -> None:
    """Raise `NotAnArticle` for nothing at all, and for a file of a kind that is known by its first bytes."""
    if not data.strip(b" \t\r\n\v\f\0\xef\xbb\xbf\xfe\xff"):
        raise NotAnArticle(f"{name} is empty", "Hand in the text of an article.")
    binary = len(data[:_PRESCAN_BYTES].translate(None, _CONTROLS)) < len(data[:_PRESCAN_BYTES]) or data[0] >= 0x80
    for signature in (*_TEXTUAL, *(_SIGNATURES if binary else ())):
        if re.match(signature.pattern, data[: 4 * _PRESCAN_BYTES], re.DOTALL):
            raise NotAnArticle(f"{name} is {signature.what}", signature.remedy.format(name=_in_shell(name)))


def refuse_binary(data: bytes, name: str) -> None:
    """Raise `NotAnArticle` for bytes with more control characters than a text may have; a few NULs are kept."""
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if controls <= len(data) * (_MOST_CONTROLS_SHARE_IN_UTF8 if _is_utf8(data) else _MOST_CONTROLS):
        return
    for first, label in ((1, "UTF-16LE"), (0, "UTF-16BE")):
        if data[first::2].count(0) * 2.5 > len(data[first::2]) and data[1 - first :: 2].count(0) * 20 < len(data):
            raise NotAnArticle(
                f"{name} looks like {label} text without a byte order mark",
                f"Say so: iconv -f {label} -t UTF-8 {_in_shell(name)} | brief summary -",
            )
    raise NotAnArticle(f"{name} is binary data, not text", _ELSE)


def is_page(text: str, name: str, content_type: str | None) -> bool:
    """Whether a text is an HTML page: it begins as one, or it begins with a tag and is called one.

    Markdown may begin with a tag too; unless it is called HTML, it stays Markdown.
    """
    if _OPENING.match(text):
        return True
    if text.lstrip().startswith("<?xml"):
        return bool(_DECLARED_HTML.search(text, 0, 4 * _PRESCAN_BYTES))
    called = name.lower().endswith((".html", ".htm", ".xhtml")) or "html" in (content_type or "").lower()
    return called and bool(_MARKUP.match(text) and _BLOCK.search(text))


def is_json(text: str) -> bool:
    """Whether a text is meant as a JSON object or a list of them, well-formed or not."""
    return bool(_JSON.match(text))


def is_feed(text: str) -> bool:
    """Whether a text is meant as a feed, or as one item of it."""
    return bool(_FEED.match(text, 0, 4096))


def refuse_other_xml(text: str, name: str) -> None:
    """Raise `NotAnArticle` for XML, which is neither a page nor a text to be read by people."""
    head = text.lstrip()[: 4 * _PRESCAN_BYTES]
    if head.startswith(("<?xml", "<svg", "<nitf", "<newsItem")):
        what, remedy = next((what, remedy) for pattern, what, remedy in _XML if re.search(pattern, head))
        raise NotAnArticle(f"{name} is {what}", remedy)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _in_shell(name: str) -> str:
    return "-" if name == "standard input" else shlex.quote(name)
