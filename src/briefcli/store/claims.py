"""Claims from anybody: one JSON object a line, and what other programs write.

    {"exact": "…"}                                  with `start`, `end`, `prefix`, `suffix`, `report`, `speaker`,
                                                    `value`, `bound` where they are known; other fields are ignored
    {"extractions": [{"extraction_text": "…"}]}     LangExtract's annotated documents, and single extractions
    {"content": "…", "anchor": {…}}                 our own records of quotations, whose direct words are claimed,
    {"measure": "…", "anchor": {…}}                 and of figures, with their value and bound
    {"target": {"selector": {"exact": "…"}}}        W3C Web Annotations, and pages of them (`items`)

A file may also hold one JSON document, an array of such objects or one of them, over several lines. What is not a claim
is reported with its line, and the others are still read.
"""

import codecs
import json
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, islice
from typing import Annotated, Any, get_args

import msgspec

from briefcli.errors import Unreadable
from briefcli.model.claim import Claim, Misread
from briefcli.model.figure import Bound
from briefcli.store import faults, syntax
from briefcli.store.pointers import Pointers

Read = Claim | Misread

_FIELDS = ("exact", "start", "end", "prefix", "suffix", "report", "speaker", "value", "bound")
_NOT_JSON = 'Write one JSON object a line: {"exact": "the words"}'
_NO_WORDS = "Give the words that are claimed to stand in the report, as text: “exact”."
MOST = 50_000
"""Claims of one file; each takes a millisecond to judge and to show."""

_MOST_DIGITS = 60
"""Twice what a figure may have: a claim is called wrong, not unreadable."""
_FARTHEST_CHARACTERS = 10**18
"""An offset beyond it is in no text, and no longer fits the integers that programs read."""


_Offset = Annotated[int, msgspec.Meta(ge=-_FARTHEST_CHARACTERS, le=_FARTHEST_CHARACTERS)]


class _Plain(msgspec.Struct, forbid_unknown_fields=True):
    """A claim with nothing that must be looked at twice: all that msgspec decodes as it stands is one."""

    exact: str
    start: _Offset | None = None
    end: _Offset | None = None
    prefix: str | None = None
    suffix: str | None = None
    report: str | None = None
    speaker: str | None = None


_PLAIN = msgspec.json.Decoder(_Plain)


class _WrongError(ValueError):
    """A field is not as it must be: `args` are what is wrong and what to try."""


def decode(data: bytes, name: str = "the file") -> list[Read]:
    """The claims in the bytes of a file, in order, with what could not be read in its place.

    Raises `Unreadable` where there are more than `MOST`; `name` is what the message calls the file.
    """
    read = list(islice(_read(data.removeprefix(codecs.BOM_UTF8)), MOST + 1))
    if len(read) > MOST:
        raise Unreadable(f"{name} holds more than {MOST:,} claims", "Divide it, and check one part after another.")
    return read


def _read(data: bytes) -> Iterator[Read]:
    numbered = ((number, line) for number, line in enumerate(_lines(data), 1) if line.strip())
    first = next(numbered, None)
    second = next(numbered, None)
    if first and second and _value(first[1]) is None and (whole := _document(data)) is not None:
        yield from whole
        return
    decode = _PLAIN.decode if _is_text(data) and not syntax.crowded(data) else _refuse
    for number, line in chain(filter(None, (first, second)), numbered):
        try:
            plain = decode(line)
        except msgspec.DecodeError:
            yield from _line(number, line)
        else:
            yield Claim(
                line=number,
                exact=plain.exact,
                start=plain.start,
                end=plain.end,
                prefix=plain.prefix,
                suffix=plain.suffix,
                report=plain.report,
                speaker=plain.speaker,
            )


def _is_text(data: bytes) -> bool:
    """Whether some bytes are UTF-8 as a whole."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _refuse(_: bytes) -> _Plain:
    """Have each line looked at by itself."""
    raise msgspec.DecodeError


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines of the bytes one after another: a file of nothing but line ends takes no room in memory."""
    start = 0
    while (end := data.find(b"\n", start)) >= 0:
        yield data[start:end]
        start = end + 1
    yield data[start:]


def _document(data: bytes) -> Iterator[Read] | None:
    """The claims of a JSON document over several lines, or nothing where it is none."""
    value = _value(data)
    if value is None:
        return None
    places = Pointers(data.removeprefix(codecs.BOM_UTF8).decode())
    pointers = [f"/{index}" for index in range(len(value[: MOST + 1]))] if isinstance(value, list) else [""]
    values = value[: MOST + 1] if isinstance(value, list) else [value]
    return (
        claim for pointer, one in zip(pointers, values, strict=True) for claim in _claims(places.line(pointer), one)
    )


def _line(number: int, line: bytes) -> Iterator[Read]:
    try:
        line.decode()
    except UnicodeDecodeError as error:
        problem = f"byte {error.start + 1:,} of the line, 0x{line[error.start]:02X}, is not part of any UTF-8 text"
        yield Misread(line=number, message=problem, remedy="Save the file as UTF-8.")
        return
    value = _value(line)
    if value is None and syntax.crowded(line):
        yield Misread(line=number, message="this holds more values than any claims do", remedy=_NOT_JSON)
    elif value is None:
        yield Misread(line=number, message=f"this is not JSON{_column(line)}", remedy=_NOT_JSON)
    else:
        yield from _claims(number, value)


def _value(data: bytes) -> Any:
    """The value of some JSON; nothing where it is none, or null, or holds more than any claims do."""
    if syntax.crowded(data):
        return None
    try:
        return syntax.parse(data.removeprefix(codecs.BOM_UTF8)).value
    except (ValueError, RecursionError):
        return None


def _column(line: bytes) -> str:
    try:
        json.loads(line)
    except json.JSONDecodeError as error:
        return f" from column {error.colno} on" if error.colno > 1 else ""
    except (ValueError, RecursionError):
        return ""
    return ", or nothing but null"


def _claims(line: int, value: Any) -> Iterator[Read]:
    """The claims in the value of a line, numbered."""
    for item, one in enumerate(_parts(value)):
        try:
            yield Claim(line=line, item=item, **_fields(one))
        except _WrongError as error:
            message, remedy = error.args
            yield Misread(line=line, item=item, message=message, remedy=remedy)


def _parts(value: Any) -> Iterator[Any]:
    """What may be a claim: the items of an array, of LangExtract's document, of a page of annotations, or the value."""
    if isinstance(value, dict) and isinstance(value.get("anchor"), dict) and "exact" not in value:
        yield from _record(value)
        return
    listed = value if isinstance(value, list) else None
    if isinstance(value, dict) and "exact" not in value:
        listed = next((value[name] for name in ("extractions", "items") if isinstance(value.get(name), list)), None)
    if listed is None:
        yield value
    elif not listed:
        yield {}
    else:
        yield from listed


def _record(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The claims in a record of ours: the words of each part of a quotation, or those of a figure.

    Its offsets count in the text that it was read from, which is not the one that it is checked against. Reported
    speech is given in the words of whoever reports it, and claims none.
    """
    anchor = value["anchor"]
    if "content" not in value:
        yield {"exact": anchor.get("exact"), "value": value.get("value"), "bound": value.get("bound")}
    elif value.get("kind") != "indirect":
        parts = value["parts"] if isinstance(value.get("parts"), list) else []
        words = [part.get("exact") for part in parts if isinstance(part, dict)] or [value["content"]]
        yield from ({"exact": exact, "speaker": value.get("speaker")} for exact in words)


def _fields(value: Any) -> dict[str, Any]:
    """The fields of a claim as they are checked. Raises `_WrongError`."""
    if not isinstance(value, dict):
        raise _WrongError("a claim is an object { … }, and this is not one", _NOT_JSON)
    if "extraction_text" in value:
        found = _extraction(value)
    elif "target" in value:
        found = _annotation(value)
    else:
        found = {name: value.get(name) for name in _FIELDS}
    if found["exact"] is None:
        close = faults.nearest("exact", value)
        listed = ", ".join(f"“{faults.shortened(str(name), 20)}”" for name in list(value)[:8]) or "none"
        problem = f"there are no words: the field “exact” is missing, and the fields are {listed}"
        raise _WrongError(problem, f"Did you mean “exact” by “{close[0]}”?" if close else _NO_WORDS)
    _require(found)
    if found.get("value") is not None:
        found["value"] = Decimal(str(found["value"]))
    return found


def _extraction(value: dict[str, Any]) -> dict[str, Any]:
    interval = value.get("char_interval")
    interval = interval if isinstance(interval, dict) else {}
    return {"exact": value["extraction_text"], "start": interval.get("start_pos"), "end": interval.get("end_pos")}


def _annotation(value: dict[str, Any]) -> dict[str, Any]:
    targets = value["target"] if isinstance(value["target"], list) else [value["target"]]
    target = next((one for one in targets if isinstance(one, dict)), {})
    source = target.get("source")
    found: dict[str, Any] = {"exact": None, "report": source.get("id") if isinstance(source, dict) else source}
    for selector in _selectors(target):
        names = ("exact", "prefix", "suffix") if "exact" in selector else ("start", "end")
        found |= {name: selector.get(name) for name in names}
    if found["exact"] is None:
        raise _WrongError("the annotation has no TextQuoteSelector, so that it claims no words", _NO_WORDS)
    return found


def _selectors(target: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The selectors of a target, those included that refine another."""
    waiting = target.get("selector")
    queue = deque(waiting if isinstance(waiting, list) else [waiting])
    while queue:
        selector = queue.popleft()
        if isinstance(selector, dict):
            yield selector
            queue.append(selector.get("refinedBy"))


def _require(found: dict[str, Any]) -> None:
    """Raise `_WrongError` where a field does not hold what it must."""
    for name, value in found.items():
        is_number = name in ("start", "end", "value")
        expected = (int, Decimal) if name == "value" else (int,) if is_number else (str,)
        if value is not None and (isinstance(value, bool) or not isinstance(value, expected)):
            wanted = "a number" if name == "value" else "a whole number" if is_number else "text"
            raise _WrongError(f"“{name}” must be {wanted}", f"Write it as {wanted}, or leave it out.")
        if isinstance(value, int) and name != "value" and abs(value) > _FARTHEST_CHARACTERS:
            raise _WrongError(f"“{name}” lies beyond any text", "Count characters of the report's text from 0.")
        if isinstance(value, str) and not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
            raise _WrongError(
                f"“{name}” holds half of a character", r"Write both \u escapes of the pair, or the character."
            )
    if found.get("value") is not None and not _is_sensible(Decimal(str(found["value"]))):
        raise _WrongError("“value” is larger or longer than any figure", "Write the number that is claimed.")
    if found.get("bound") not in (None, *get_args(Bound)):
        listed = ", ".join(get_args(Bound))
        raise _WrongError(f"“bound” must be one of these: {listed}", "Use one of them, or leave it out.")


def _is_sensible(number: Decimal) -> bool:
    return number.is_finite() and abs(number.adjusted()) <= _MOST_DIGITS
