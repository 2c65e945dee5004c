"""JSON to nouns and back; what is not a story is refused with every fault and its place."""

from collections.abc import Iterator
from itertools import chain, islice

import msgspec

from briefcli.errors import Fault, Malformed
from briefcli.model.story import FORMAT, Story
from briefcli.store import faults, references, syntax
from briefcli.store.faults import Faults
from briefcli.store.shape import DECODER
from briefcli.store.syntax import Parsed

MOST_SHOWN = 20
"""Faults shown in full; a file with more has one cause, which shows by then."""
MOST_COUNTED = 1000
"""A file of many megabytes can hold so many faults that counting them all would take minutes."""

_ENCODER = msgspec.json.Encoder(decimal_format="number")


def decode(data: bytes, name: str) -> Story:
    """The story in a file's bytes; `name` is what messages call the file.

    Raises `Malformed` with every fault that can be found, up to `MOST_SHOWN` of them in full.
    """
    syntax.require_text(data, name)
    try:
        return _decode(data, name)
    except RecursionError:
        raise syntax.too_deep(data, name) from None


def encode(story: Story) -> bytes:
    """A story as the bytes of its file: UTF-8, indented, every field present."""
    return msgspec.json.format(_ENCODER.encode(story), indent=2) + b"\n"


def _decode(data: bytes, name: str) -> Story:
    story, refused = None, ""
    try:
        story = DECODER.decode(data)
    except msgspec.DecodeError as error:
        refused = str(error)
        syntax.require_json(data, name)
        syntax.require_sparse(data, name)
    parsed = syntax.parse(data)
    _require_known_format(parsed.value, name)
    found = _faults(parsed, is_misshapen=story is None)
    if first := next(found, None):
        raise _refusal(name, chain([first], found))
    if story is None:  # a fault that msgspec sees and `faults` does not
        raise Malformed(f"{name} is not a story that brief can read", [Fault("", refused, "")])
    return story


def _require_known_format(value: object, name: str) -> None:
    found = value.get("format") if isinstance(value, dict) else None
    if isinstance(found, int) and found > FORMAT:
        problem = f"this version of brief reads formats up to {FORMAT}"
        fault = faults.at(("format",), found, problem, "Install a newer version of brief.")
        raise Malformed(f"{name} is too new", [fault])


def _faults(parsed: Parsed, *, is_misshapen: bool) -> Faults:
    """Every fault, the shape first, and of each place only the first."""
    shape = faults.misshapen(parsed.value) if is_misshapen else iter(())
    seen: set[faults.Path] = set()
    for found in chain(faults.repeated(*parsed), shape, references.inconsistent(parsed.value)):
        is_new = found.path not in seen or not found.path
        seen.add(found.path)
        if is_new:
            yield found


def _refusal(name: str, found: Iterator[faults.Found]) -> Malformed:
    shown = [one.worded() for one in islice(found, MOST_SHOWN)]
    more = sum(1 for _ in islice(found, MOST_COUNTED - len(shown)))
    count = len(shown) + more
    is_all = count < MOST_COUNTED
    amount = f"{count:,} fault{'s' * (count > 1)}" if is_all else f"{count:,} faults or more"
    return Malformed(f"{name} is not a story that brief can read: {amount}", shown, more, is_all=is_all)
