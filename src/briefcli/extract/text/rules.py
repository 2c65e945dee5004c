"""Rules: each has a name, says what it does, and shows a sentence that it decides and one that only looks like it.

A decision is a table of rows, of which the first that decides wins. Where a decision is a walk through the clauses of
a sentence, and no table, its outcomes are rules too, without a row. Example and near miss stand inside the rule and are
its test, as in LanguageTool; what is found keeps the name of its rule, as with the sieves of CoreNLP. `rulebook` has
them all.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Generic, NamedTuple, ParamSpec, TypeVar

import msgspec

_Place = ParamSpec("_Place")
_Found = TypeVar("_Found")
_listeners: list[set[str]] = []


class Rule(msgspec.Struct, frozen=True, gc=False):
    """What decides something about a text: `does` says what, in a sentence.

    `example` is a text that it decides, and `near_miss` one that looks like it, and that it leaves alone.
    """

    name: str
    does: str
    example: str
    near_miss: str


class Row(Rule, Generic[_Place, _Found], frozen=True, gc=False):
    """A rule of a table; `decides` gives what it finds at a place, or nothing where the next row is to be asked."""

    decides: Callable[_Place, _Found | None]


class Decision(NamedTuple, Generic[_Found]):
    """What a row has found, and its name."""

    rule: str
    found: _Found


def first(rows: Iterable[Row[_Place, _Found]], *place: _Place.args, **_: _Place.kwargs) -> Decision[_Found] | None:
    """What the first row that decides at a place finds, with its name; nothing where none does."""
    for row in rows:
        # No place has a name, and a call that could take names costs half as much again.
        found = row.decides(*place)  # type: ignore[call-arg]
        if found is not None:
            return Decision(tell(row) if _listeners else row.name, found)
    return None


def tell(rule: Rule) -> str:
    """Tell the name of a rule that has decided to whoever listens."""
    for heard in _listeners:
        heard.add(rule.name)
    return rule.name


@contextmanager
def listening() -> Iterator[set[str]]:
    """The names of the rules that decide until it ends, in this process: for tests, and to look for idle rules."""
    heard: set[str] = set()
    _listeners.append(heard)
    try:
        yield heard
    finally:
        _listeners.pop()
