"""JSON to nouns and back; what is no story is refused with every fault and its place."""

import codecs
import re
from itertools import islice

import msgspec

from briefcli.errors import Fault, Malformed
from briefcli.model.story import FORMAT, Story
from briefcli.store import faults

MOST_SHOWN = 20
_SAVE_AS_UTF8 = "Save the file as UTF-8 without a byte order mark."
_DECODER = msgspec.json.Decoder(Story)
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def decode(data: bytes, name: str) -> Story:
    """The story in a file's bytes; `name` is what messages call the file.

    Raises `Malformed` with every fault that can be found, up to `MOST_SHOWN` of them in full.
    """
    _require_text(data, name)
    try:
        story = _DECODER.decode(data)
    except msgspec.ValidationError:
        raise _refusal(name, faults.misshapen(_parse(data, name))) from None
    except (msgspec.DecodeError, RecursionError) as error:
        raise Malformed(f"{name} is not JSON", [_syntax_fault(data, error)]) from None
    if broken := list(faults.inconsistent(story)):
        raise _refusal(name, broken)
    return story


def encode(story: Story) -> bytes:
    """A story as the bytes of its file: UTF-8, indented, every field present."""
    return msgspec.json.format(_ENCODER.encode(story), indent=2) + b"\n"


def _require_text(data: bytes, name: str) -> None:
    if not data.strip():
        raise Malformed(f"{name} is empty", [Fault("line 1, column 1", "there is nothing in it", _WHAT_A_STORY_IS)])
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Malformed(f"{name} is not UTF-8", [Fault("line 1, column 1", "this is UTF-16 text", _SAVE_AS_UTF8)])
    if data.startswith(codecs.BOM_UTF8):
        problem = "the file begins with a byte order mark (U+FEFF), which JSON does not allow (RFC 8259, section 8.1)"
        raise Malformed(f"{name} is not JSON", [Fault("line 1, column 1", problem, _SAVE_AS_UTF8)])
    try:
        data.decode()
    except UnicodeDecodeError as error:
        problem = f"the byte 0x{data[error.start]:02X} is no part of UTF-8 text"
        raise Malformed(f"{name} is not UTF-8", [_fault_at(data, error.start, problem, _SAVE_AS_UTF8)]) from None


def _parse(data: bytes, name: str) -> object:
    try:
        value: object = msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Malformed(f"{name} is not JSON", [_syntax_fault(data, error)]) from None
    found = value.get("format") if isinstance(value, dict) else None
    if isinstance(found, int) and found > FORMAT:
        problem = f"this story has format {found}, and this version of brief reads formats up to {FORMAT}"
        raise Malformed(
            f"{name} is too new",
            [faults.at(("format",), found, problem, "Install a newer version of brief.")],
        )
    return value


_WHAT_A_STORY_IS = "A story is a JSON object; `brief schema` prints its shape."
_LONE_SURROGATE = rb"(?<!\\)(?:\\\\)*\\u[dD](?:[89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|[c-fC-F][0-9a-fA-F]{2})"


def _syntax_fault(data: bytes, error: Exception) -> Fault:
    if isinstance(error, RecursionError):
        return Fault("line 1, column 1", "its brackets are nested too deeply", _WHAT_A_STORY_IS)
    message = str(error).removeprefix("JSON is malformed: ")
    if "surrogate" in message and (lone := re.search(_LONE_SURROGATE, data)):
        problem = "an escape such as \\ud83d is half of a character; its other half is missing"
        return _fault_at(data, lone.start(), problem, "Write the whole character, or both escapes of the pair.")
    if found := re.search(r" \(byte (\d+)\)", message):
        remedy = "Look for a missing comma, quotation mark or bracket just before this place."
        byte = data[int(found[1]) : int(found[1]) + 3]
        if byte in (b"NaN", b"Inf", b"-In"):
            message, remedy = "JSON has no NaN and no Infinity", "Write null where a number is unknown."
        return _fault_at(data, int(found[1]), message.replace(found[0], ""), remedy)
    if message == "Input data was truncated":
        return _fault_at(
            data,
            len(data),
            "the file ends too early",
            "Is it complete? A bracket or a quotation mark is open.",
        )
    return _fault_at(data, len(data), message, _WHAT_A_STORY_IS)


def _fault_at(data: bytes, offset: int, problem: str, remedy: str) -> Fault:
    """A fault at a byte, with its line shown from a little before it."""
    start = data.rfind(b"\n", 0, offset) + 1
    line = data.count(b"\n", 0, offset) + 1
    column = len(data[start:offset].decode(errors="replace"))
    end = data.find(b"\n", offset)
    text = data[start : end if end >= 0 else len(data)][: (offset - start) + 200].decode(errors="replace").rstrip("\r")
    left = max(0, column - 40)
    return Fault(
        f"line {line}, column {column + 1}",
        problem,
        remedy,
        text[left : left + 72],
        (column - left, column - left + 1),
    )


def _refusal(name: str, found: "faults.Faults") -> Malformed:
    iterator = iter(found)
    shown = list(islice(iterator, MOST_SHOWN))
    more = sum(1 for _ in iterator)
    count = len(shown) + more
    return Malformed(f"{name} is no story that brief can read: {count} fault{'s' if count > 1 else ''}", shown, more)
