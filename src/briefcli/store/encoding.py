"""Bytes to text without loss: which encoding it is, by what the bytes say and then by what is declared.

In order: a byte order mark; UTF-8, where the bytes are valid UTF-8; the declared encoding; UTF-8 mixed with
windows-1252; UTF-8 with a few broken bytes; for text that is mostly ASCII the encoding in which its words can be words
(`western`); what charset-normalizer detects; windows-1252, in which every byte is a character.
"""

import codecs
import re
from functools import cache
from typing import NamedTuple

from briefcli import regexes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the first half of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SINGLE_BYTE = ["cp866", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", *(f"cp{page}" for page in range(1250, 1259))]
_ISO = [f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
_MULTI_BYTE = ["gb18030", "big5hkscs", "cp932", "euc_jp", "iso2022_jp", "cp949", "cp874"]
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""Labels that in practice mean a wider encoding (WHATWG Encoding Standard, section 4.2)."""

_WIDE = frozenset({"utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "iso2022_jp"})
"""Encodings whose bytes may pass for valid UTF-8, so that a declaration of them counts first."""

_DETECTED = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r", "koi8_u", "cp866", "iso8859_2"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
]
"""What texts without a declaration are really written in; among all that Python knows, French comes out Baltic."""

_SAMPLE_BYTES = 64 * 1024
"""The beginning of a text is enough to tell encodings apart, and keeps the trial of each quick."""
_MOST_BROKEN_SHARE = 1 / 20
"""Of the characters beyond ASCII: a few damaged ones do not make a text another encoding."""
_MOSTLY = 0.75
"""The share of ASCII in a text of Western letters: other scripts have less."""
_FEWEST_WHOLE_CHARACTERS, _WHOLE_SHARE = 2, 0.25
"""Bytes of windows-1252 hardly ever happen to be a character of UTF-8: É» does, but not twice in a text."""
_UTF_8 = rb"([\xc2-\xdf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2})"
_BEYOND_ASCII = rb"[\x80-\xff]+"
_TWICE = ("â€", "Ã")
"""How quotation marks and dashes, or letters with accents, begin whose bytes were taken for characters."""
_BEYOND_ASCII_RUN = regexes.compile(r"[^\x00-\x7f]+")
_META = rb"""<meta[^>]{1,400}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})"""
_XML = rb"""^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{1,40})["']"""
_CHARSET = regexes.compile(r"""charset\s*=\s*["']?([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
_PRESCAN_BYTES = 4096
"""HTML wants a declaration within 1,024 bytes, and there are pages whose declaration comes later."""


class Decoded(NamedTuple):
    """A text, and what it was guessed to be written in; nothing where the bytes or a declaration say it."""

    text: str
    guess: str | None = None


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in bytes, as `read` gives it.

    >>> decode("She said “naïve” to Zoë.".encode("cp1252"))
    'She said “naïve” to Zoë.'
    """
    return read(data, declared).text


def read(data: bytes, declared: str | None = None) -> Decoded:
    """The text in bytes, without the byte order mark that it may begin with; `declared` comes from an HTTP header.

    Every character is kept: no line end is translated, nothing is stripped. Bytes that are broken in a text
    which is otherwise UTF-8 become U+FFFD.
    """
    known = _known(data, declared)
    if known is None:
        return _guessed(data)
    once = _encoded_once(known)
    return Decoded(known) if once is None else Decoded(once, "UTF-8 that was encoded twice")


def _known(data: bytes, declared: str | None) -> str | None:
    """The text, where the bytes or a declaration say how it is written."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _marked(data, mark, name)
    header = _codec(declared)
    if header and header in _WIDE and (text := _strictly(data, header)) is not None:
        return text
    if (text := _strictly(data, "utf-8")) is not None:
        return text
    for declared_name in (header, _codec(_declared_inside(data))):
        if declared_name == "cp1252":
            return _windows_1252(data)
        if declared_name and (text := _strictly(data, declared_name)) is not None:
            return text
    return None


def _encoded_once(text: str) -> str | None:
    """A text whose UTF-8 was taken for windows-1252 and encoded again (donâ€™t); nothing where no sign shows that.

    Signs that make no such sense stay as they are.
    """
    if not any(sign in text for sign in _TWICE):
        return None
    found = 0

    def whole(run: re.Match[str]) -> str:
        nonlocal found
        written = run[0]
        written = f"{written}\x9d" if written.endswith("â€") else written  # programs lose the end of a ”
        once = _strictly(_as_windows_1252(written), "utf-8")
        found += once is not None
        return run[0] if once is None else once

    repaired = _BEYOND_ASCII_RUN.sub(whole, text)
    return repaired if found >= _FEWEST_WHOLE_CHARACTERS else None


def _as_windows_1252(text: str) -> bytes:
    """The bytes that windows-1252 reads as a text, its five unused ones included; none where there are no such."""
    try:
        return b"".join(bytes((ord(char),)) if ord(char) < 0xA0 else char.encode("cp1252") for char in text)
    except UnicodeEncodeError:
        return b"\xff"


def _guessed(data: bytes) -> Decoded:
    if (text := _mixed(data)) is not None:
        return Decoded(text, "UTF-8 mixed with windows-1252")
    if (text := _broken_utf8(data)) is not None:
        return Decoded(text, "UTF-8 with broken bytes")
    return _western(data) or _detected(data) or Decoded(_windows_1252(data), "windows-1252")


def _western(data: bytes) -> Decoded | None:
    """The text in a one-byte encoding, where most of it is ASCII."""
    from briefcli.store import western  # for the texts that do not say how they are written

    sample = _sample(data)
    if sum(byte < 0x80 for byte in sample) < _MOSTLY * len(sample):
        return None
    found = western.decode(data, sample)
    if found is None:
        return None
    text, name = found
    return Decoded(text, "windows-1252" if name == "cp1252" else name)


def is_marked(data: bytes) -> bool:
    """Whether the bytes begin with a byte order mark."""
    return any(data.startswith(mark) for mark, _ in _MARKS)


def charset(content_type: str | None) -> str | None:
    """The encoding that a Content-Type header declares.

    >>> charset('text/html; charset="windows-1251"')
    'windows-1251'
    """
    found = _CHARSET.search(content_type or "")
    return found[1] if found else None


def whole(text: str) -> str:
    """A text with U+FFFD for each half of a surrogate pair, which JSON can escape and UTF-8 cannot hold."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _marked(data: bytes, mark: bytes, name: str) -> str:
    body = data[len(mark) :]
    text = _strictly(body, name)
    if text is None and mark == codecs.BOM_UTF32_LE:
        text = _strictly(data[len(codecs.BOM_UTF16_LE) :], "utf-16-le")
    return body.decode(name, "replace") if text is None else text


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None


@cache
def _declarable() -> frozenset[str]:
    """Python's names of the encodings that may be declared: 27 modules, for texts that are not UTF-8."""
    return frozenset(codecs.lookup(name).name for name in (*_SINGLE_BYTE, *_ISO, *_MULTI_BYTE))


def _codec(label: str | None) -> str | None:
    """Python's name of the encoding that a label means; labels of things that are no encoding of text mean nothing."""
    if not label:
        return None
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError, UnicodeError):
        return None
    name = _WIDER.get(name, name)
    return name if name in _WIDE or name in _declarable() else None


def _declared_inside(data: bytes) -> str | None:
    """The label in an XML declaration or a `<meta charset>` near the beginning."""
    head = data[:_PRESCAN_BYTES]
    found = re.search(_XML, head, re.IGNORECASE) or re.search(_META, head, re.IGNORECASE)
    return found[1].decode("ascii") if found else None


def _mixed(data: bytes) -> str | None:
    """The text of bytes that were put together: UTF-8, and single characters of windows-1252 among them."""
    pieces = re.split(_UTF_8, data)
    whole, strays = pieces[1::2], [stray for piece in pieces[::2] for stray in re.findall(_BEYOND_ASCII, piece)]
    if len(whole) < _FEWEST_WHOLE_CHARACTERS or not strays or any(len(stray) > 1 for stray in strays):
        return None
    if sum(byte < 0x80 for byte in data) < _MOSTLY * len(data) or len(whole) < _WHOLE_SHARE * len(strays):
        return None
    return "".join(piece.decode() if number % 2 else _windows_1252(piece) for number, piece in enumerate(pieces))


def _broken_utf8(data: bytes) -> str | None:
    """The text with U+FFFD for its broken bytes, if they are few compared with its whole characters outside ASCII."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return text if broken <= whole * _MOST_BROKEN_SHARE else None


def _detected(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # 40 ms, and hardly a text needs it

    sample = _sample(data)
    best = from_bytes(sample, cp_isolation=_DETECTED).best()
    # Without a language found, the guess is a toss-up; text that is mostly ASCII is then best taken as Western.
    if best is None or (best.coherence == 0 and sum(byte < 0x80 for byte in sample) > _MOSTLY * len(sample)):
        return None
    name = _codec(best.encoding)
    text = _strictly(data, name) if name else None
    return Decoded(text, name) if text is not None else None


def _sample(data: bytes) -> bytes:
    """The beginning of the data, cut after white space so that no character is divided."""
    if len(data) <= _SAMPLE_BYTES:
        return data
    end = max(data.rfind(b"\n", 0, _SAMPLE_BYTES), data.rfind(b" ", 0, _SAMPLE_BYTES))
    return data[: end if end > 0 else _SAMPLE_BYTES]


def _windows_1252(data: bytes) -> str:
    """The text in windows-1252; the five bytes that it leaves open are controls, as browsers read them."""
    return data.decode("latin-1").translate(_WINDOWS_1252)


_WINDOWS_1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
