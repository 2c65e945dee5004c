"""Bytes to JSON values; what is not JSON is refused with line, column and the place shown.

The rules are those of RFC 8259, with two more: no field stands twice in an object, where a reader would silently lose
one of them, and nothing is so large or so deep that reading it would exhaust the machine.
"""

import codecs
import json
import re
from collections import Counter, deque
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

import msgspec

from briefcli import regexes
from briefcli.errors import Fault, Malformed

MOST_VALUES = 2_000_000
"""More values than any story has."""

FEWEST_BYTES = 6
"""Bytes for one value, on average, where there are more than `FEW` of them: a story has ten at least, and an
object of three bytes takes sixty in memory."""

FEW = 100_000
"""Values that are read however close together they stand."""

MOST_LEVELS = 100
"""Brackets in brackets; a story has seven."""

_LONGEST_INT = 640
"""Digits of an `int` that Python reads whatever its settings are (PYTHONINTMAXSTRDIGITS)."""

_RAW_DECODER = msgspec.json.Decoder(msgspec.Raw)  # reads everything and builds nothing
_BEFORE, _AFTER = 40, 120
_WHAT_A_STORY_IS = "A story is a JSON object; `brief schema` prints its shape."
_SAVE_AS_UTF8 = "Save the file as UTF-8 without a byte order mark."
_SURROGATE = rb"\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
_PAIR = rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F]"
# Possessive, so that text of many megabytes takes no memory to go through.
_TOKEN = rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[\[{\]}]'


class Repeated(NamedTuple):
    """An object in which a field stands more than once."""

    owner: dict[str, object]
    field: str


class Parsed(NamedTuple):
    """A JSON value, and the fields in it that stand twice; of them it has the last."""

    value: object
    repeated: list[Repeated]


def require_text(data: bytes, name: str) -> None:
    """Raise `Malformed` where bytes are not UTF-8 text of a size that can be read."""
    if not data.strip():
        raise Malformed(f"{name} is empty", [Fault("line 1, column 1", "there is nothing in it", _WHAT_A_STORY_IS)])
    if encoding := _other_encoding(data):
        raise Malformed(f"{name} is not UTF-8", [Fault("line 1, column 1", f"this is {encoding} text", _SAVE_AS_UTF8)])
    if data.startswith(codecs.BOM_UTF8):
        problem = "the file begins with a byte order mark (U+FEFF), which JSON does not allow"
        raise Malformed(f"{name} is not JSON", [Fault("line 1, column 1", problem, _SAVE_AS_UTF8)])
    try:
        data.decode()
    except UnicodeDecodeError as error:
        problem = f"the byte 0x{data[error.start]:02X} is not part of any UTF-8 text"
        remedy = "Save the file as UTF-8, or write this character again."
        raise Malformed(f"{name} is not UTF-8", [_fault(data, error.start, error.start + 1, problem, remedy)]) from None
    if _values(data) > MOST_VALUES:
        problem = f"it holds more than {MOST_VALUES:,} values"
        raise Malformed(f"{name} is not a story", [Fault("", problem, _WHAT_A_STORY_IS)])


def require_sparse(data: bytes, name: str) -> None:
    """Raise `Malformed` where JSON that is not a story is `crowded`, so that its faults are not worth listing."""
    if crowded(data):
        problem = f"it holds {_values(data):,} values in {len(data):,} bytes, closer together than in any story"
        raise Malformed(f"{name} is not a story", [Fault("", problem, _WHAT_A_STORY_IS)])


def crowded(data: bytes) -> bool:
    """Whether JSON holds so many values for its length that they would take many times as much in memory."""
    count = _values(data)
    return count > FEW and count * FEWEST_BYTES > len(data)


def _values(data: bytes) -> int:
    return data.count(b",") + data.count(b"[") + data.count(b"{")


def require_json(data: bytes, name: str) -> None:
    """Raise `Malformed` where text is not JSON, `RecursionError` where its brackets are nested too deeply."""
    try:
        _RAW_DECODER.decode(data)
    except msgspec.DecodeError as error:
        raise Malformed(f"{name} is not JSON", [_explained(data, str(error))]) from None


def too_deep(data: bytes, name: str) -> Malformed:
    """The refusal of JSON whose brackets are nested too deeply."""
    level = start = 0
    for token in re.finditer(_TOKEN, data, re.DOTALL):
        level += {b"[": 1, b"{": 1, b"]": -1, b"}": -1}.get(token[0], 0)
        start = token.start()
        if level > MOST_LEVELS:
            break
    problem = f"more than {MOST_LEVELS} brackets are open here, one inside the other"
    return Malformed(f"{name} is not a story", [_fault(data, start, start + 1, problem, _WHAT_A_STORY_IS)])


def parse(data: bytes) -> Parsed:
    """The value of some JSON that `require_json` has let through, or that was decoded before.

    Numbers are exact: `int`, `Decimal`, or `msgspec.Raw` where no number is so large. Raises `ValueError` for all else,
    and so for what is not UTF-8, and `RecursionError` where brackets are nested too deeply.
    """
    repeated: list[Repeated] = []

    def collect(pairs: list[tuple[str, object]]) -> dict[str, object]:
        collected = dict(pairs)
        if len(collected) < len(pairs):
            times = Counter(name for name, _ in pairs)
            repeated.extend(Repeated(collected, name) for name in collected if times[name] > 1)
        return collected

    # Of bytes, `json` would also read UTF-16, and UTF-8 with halves of characters (CESU-8).
    value = json.loads(data.decode(), object_pairs_hook=collect, parse_int=_integer, parse_float=_decimal)
    return Parsed(value, repeated)


def _integer(text: str) -> object:
    return int(text) if len(text) <= _LONGEST_INT else _decimal(text)


def _decimal(text: str) -> object:
    try:
        return Decimal(text)
    except InvalidOperation:
        return msgspec.Raw(text.encode())


def _other_encoding(data: bytes) -> str | None:
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "UTF-32"
    # JSON begins with a character of ASCII, so that a zero byte beside it shows UTF-16.
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or data[:2] in (b"{\0", b"\0{", b"[\0", b"\0["):
        return "UTF-16"
    return None


def _explained(data: bytes, message: str) -> Fault:
    """What is wrong with text that a decoder has refused with a message."""
    found = re.search(r"^(?:JSON is malformed: )?(.*) \(byte (\d+)\)$", message)
    start = int(found[2]) if found else len(data)
    lone = _lone_surrogate(data, start) if found is None or re.search("surrogate|escape", message) else None
    if lone is not None:
        problem = "this escape is half of a character; its other half is missing"
        remedy = "Write the character itself, or both escapes of the pair."
        return _fault(data, lone, lone + len(r"\ud800"), problem, remedy)
    if found is None:
        return _ends_early(data)
    # Of -Infinity and of what follows a story, the decoder names the second character.
    start -= data[start - 1 : start] == b"-" or "trailing characters" in message
    return _fault(data, start, *_at_byte(data, start, found[1]))


def _ends_early(data: bytes) -> Fault:
    last = next(iter(deque(re.finditer(_TOKEN, data, re.DOTALL), maxlen=1)), None)
    if last is not None and last[0].startswith(b'"') and last.end() == len(data) and not _is_closed(last[0]):
        problem = "the file ends inside the text that begins here"
        return _fault(
            data, last.start(), last.start() + 1, problem, "Is the file complete? A quotation mark is missing."
        )
    end = len(data.rstrip())
    return _fault(data, end, end, "the file ends too early", "Is the file complete? A bracket is still open.")


def _is_closed(token: bytes) -> bool:
    if len(token) < 2 or not token.endswith(b'"'):
        return False
    escapes = len(token) - 1 - len(token[:-1].rstrip(b"\\"))
    return escapes % 2 == 0


# What is wrong where a decoder stops, by what stands there, else by what it says; the first that fits counts.
_BY_BYTES = (
    (rb"'", "a single quotation mark stands here", 'Write names and text between double ones: "name".'),
    (
        rb"\xe2\x80[\x98-\x9f]",
        "a typographic quotation mark stands here",
        'Write names and text between straight ones: "name".',
    ),
    (
        rb"[A-Za-z_]\w*\s*:",
        "this name of a field is not between quotation marks",
        'Write it between double ones: "name".',
    ),
    (rb"(?://|/[*]|#)", "JSON has no comments", "Take it out."),
    (rb"-?(?:NaN|Infinity|nan|inf|undefined|None)\b", "JSON has no such word", "Write null for what is unknown."),
    (rb"(?:True|False)\b", "JSON writes these words small", "Write true or false."),
    (rb"[\r\n]", "the line ends inside a text", r"Close the text with a quotation mark, or write \n for a line break."),
    (rb"\t", "there is a tab inside a text", r"Write it as \t."),
    (rb"[\x00-\x1f]", "there is a control character", "Take it out. Is this a text file?"),
)
_BY_MESSAGE = (
    ("trailing characters", "the story has ended, and here is more text", "A file holds one story and nothing else."),
    ("trailing comma", "a comma stands before this bracket, with nothing between them", "Take the comma out."),
    ("keys must be", "the name of a field must stand here", 'Write it between double quotation marks: "name".'),
    ("expected ':'", "a colon must stand between a field's name and its value", "Put it in before this place."),
    ("expected ','", "a comma or a closing bracket must stand here", "Is the comma missing just before this place?"),
    ("escape", "there is no such escape", r"Write \\ for a backslash."),
    ("number", "JSON writes no number like this", "Take out leading zeros; a point needs digits on both sides."),
    ("", "no value begins like this", "A value is text between quotation marks, a number, true, false, null, [ or {."),
)


def _at_byte(data: bytes, start: int, message: str) -> tuple[int, str, str]:
    """Where the fault at a byte ends, what is wrong and what to try."""
    if "trailing characters" not in message:
        for pattern, problem, remedy in _BY_BYTES:
            if found := regexes.compile(pattern).match(data, start):
                return found.end(), problem, remedy
    problem, remedy = next((problem, remedy) for part, problem, remedy in _BY_MESSAGE if part in message)
    return start + 1, problem, remedy


def _lone_surrogate(data: bytes, end: int) -> int | None:
    """Where the escape of half a character stands, at most a few bytes before a place."""
    window = max(0, end - 3 * len(r"\ud800"))
    found = None
    for escape in regexes.compile(_SURROGATE).finditer(data, window, end + 2):
        start = escape.start()
        backslashes = start - len(data[:start].rstrip(b"\\")) if data[start - 1 : start] == b"\\" else 0
        if backslashes % 2 == 0 and not regexes.compile(_PAIR).match(data, start):
            found = start
    return found


def _fault(data: bytes, start: int, end: int, problem: str, remedy: str) -> Fault:
    """A fault from one byte to another, with its line shown from a little before it."""
    while data[end : end + 1] and data[end] & 0xC0 == 0x80 and end > start:  # a character of several bytes
        end += 1
    line_start = data.rfind(b"\n", 0, start) + 1
    line_end = data.find(b"\n", start)
    line_end = len(data) if line_end < 0 else line_end
    before = data[line_start:start].decode(errors="replace")
    shown = before[-_BEFORE:]
    marked = data[start : min(end, line_end)].decode(errors="replace")
    after = data[min(end, line_end) : line_end][: _AFTER * 4].decode(errors="replace")[:_AFTER].rstrip("\r")
    line = data.count(b"\n", 0, start) + 1
    place = f"line {line}, column {len(before) + 1}"
    return Fault(place, problem, remedy, shown + marked + after, (len(shown), len(shown) + len(marked)))
