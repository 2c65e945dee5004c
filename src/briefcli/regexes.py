"""Regular expressions that are compiled in one run for all later ones.

Compiling some hundred patterns takes longer than all else that a short run does. `compile` gives what `re.compile`
gives, and restores what an earlier run has compiled where there is such (`restore`, `to_keep`; `store/cache.py` has the
file). It is for patterns that the program knows, never for one that is made of the words of a text: those would be
kept for nothing, in a place where nobody expects them.

Python has no public way to this: a pickled pattern is compiled again. `_sre.compile`, to which `re` hands what it has
compiled, is the private one. So what is kept is for exactly one Python, it is kept only where restoring it gives what
`re` has given, and wherever anything is amiss `re` compiles as usual.
"""

import re
import sys
from array import array
from collections.abc import Callable
from typing import AnyStr
from zlib import crc32

import msgspec

try:
    import _sre  # type: ignore[import-not-found] # private
except ImportError:
    _sre = None

_CHECKSUM_BYTES = 4
_MOST_KEPT = 5_000
"""Patterns, six times as many as there are; beyond that, it starts afresh with those of one run."""
_LEAST_LEARNT_CHARACTERS = 400
"""Of patterns that are new, for what is kept to be written again: compiling them takes as long as the writing."""
_LEAST_SOUGHT_CHARACTERS = 100
"""Of a pattern, for what is kept to be read: a command that needs no longer one compiles its few in less time."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which is no text that could be kept."""


class _Code(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A pattern as `re` compiles it: all its flags, its code as words of 32 bits, its groups and their names."""

    flags: int
    words: bytes
    groups: int
    names: dict[str, int]


class _Kept(msgspec.Struct, array_like=True, frozen=True):
    """What is kept of the patterns that one Python has compiled, by the flags and the pattern that were given."""

    python: str
    codes: dict[int, dict[str, msgspec.Raw]]


_known: dict[int, dict[str, msgspec.Raw]] = {}
"""What is kept, each pattern as it was read: a run needs a part of them, another version has its own."""
_asked: dict[tuple[int, str], re.Pattern[str]] = {}
_new: dict[tuple[int, str], None] = {}
"""The patterns of this run, by their flags and what was written; those that could not be restored."""
_learns = False
_unread: Callable[[], bytes | None] | None = None
"""Reads what an earlier run has kept, until it has been asked to."""


def compile(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:  # noqa: A001 - called as `regexes.compile`
    """A compiled pattern, as `re.compile` gives it. Raises `re.error`."""
    if not _learns or not isinstance(pattern, str):
        return re.compile(pattern, flags)
    asked = int(flags), pattern
    found = _asked.get(asked)
    if found is None:
        if _unread is not None:
            if len(pattern) < _LEAST_SOUGHT_CHARACTERS:
                return re.compile(pattern, flags)
            _take_over()
        found = _asked[asked] = _restored(*asked) or _compiled(*asked)
    return found


def restore(kept: Callable[[], bytes | None]) -> None:
    """Take over what `to_keep` gave to an earlier run, and learn for later ones; damaged or foreign, it counts as none.

    `kept` is called with the first pattern that is long enough to be worth it. Without this call `compile` is
    `re.compile`.
    """
    global _known, _learns, _unread  # noqa: PLW0603 - as `re` has one cache for a process
    _learns = _sre is not None and sys.implementation.name == "cpython"
    _asked.clear()
    _new.clear()
    _known, _unread = {}, kept


def to_keep() -> bytes | None:
    """What later runs can restore; nothing where too little is new to be worth the writing.

    Nor is anything kept by a Python in which a pattern cannot be restored: it would be tried again by each run.
    """
    if sum(len(pattern) for _, pattern in _new) < _LEAST_LEARNT_CHARACTERS:
        return None
    count = sum(map(len, _known.values())) + len(_new)
    codes = {flags: dict(patterns) for flags, patterns in _known.items()} if count <= _MOST_KEPT else {}
    for flags, pattern in _new:
        code = _code(flags, pattern)
        if code is None:
            return None
        codes.setdefault(flags, {})[pattern] = msgspec.Raw(msgspec.msgpack.encode(code))
    data = msgspec.msgpack.encode(_Kept(_python(), codes))
    return crc32(data).to_bytes(_CHECKSUM_BYTES) + data


def _take_over() -> None:
    global _known, _unread
    kept = _unread() if _unread else None
    _known, _unread = _read(kept) if kept else {}, None


def _read(kept: bytes) -> dict[int, dict[str, msgspec.Raw]]:
    data = memoryview(kept)[_CHECKSUM_BYTES:]
    if crc32(data).to_bytes(_CHECKSUM_BYTES) != kept[:_CHECKSUM_BYTES]:
        return {}
    try:
        read = msgspec.msgpack.decode(data, type=_Kept)
    except msgspec.DecodeError:
        return {}
    return read.codes if read.python == _python() else {}


def _python() -> str:
    """All that the code of a pattern depends on."""
    return f"{sys.version} {sys.maxsize} {sys.byteorder} {_sre.MAGIC} {_sre.CODESIZE}"


def _restored(flags: int, pattern: str) -> re.Pattern[str] | None:
    known = _known.get(flags, {}).get(pattern)
    if known is None:
        return None
    try:
        return _from(msgspec.msgpack.decode(known, type=_Code), pattern)
    except msgspec.DecodeError:
        return None


def _compiled(flags: int, pattern: str) -> re.Pattern[str]:
    compiled = re.compile(pattern, flags)
    if pattern.isascii() or not _SURROGATE.search(pattern):
        _new[flags, pattern] = None
    return compiled


def _from(code: _Code, pattern: str) -> re.Pattern[str] | None:
    names: list[str | None] = [None] * (code.groups + 1)
    try:
        for name, group in code.names.items():
            names[group] = name
        words = array("I", code.words).tolist()
        restored: re.Pattern[str] = _sre.compile(pattern, code.flags, words, code.groups, code.names, tuple(names))
    except Exception:  # noqa: BLE001 - whatever is the matter with what is private, `re` compiles the pattern
        return None
    return restored


def _code(flags: int, pattern: str) -> _Code | None:
    """What a pattern of this run is compiled to, as far as it can be restored from that."""
    compiled = _asked[flags, pattern]
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined] # private

        words = array("I", _compiler._code(_parser.parse(pattern, flags), flags)).tobytes()
    except Exception:  # noqa: BLE001 - what is private may be otherwise in another Python
        return None
    code = _Code(compiled.flags, words, compiled.groups, dict(compiled.groupindex))
    # Patterns are equal where their code and their flags are.
    return code if _from(code, pattern) == compiled else None
