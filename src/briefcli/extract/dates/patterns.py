"""The two words that a pattern over words can begin with, so that only rules that may fit are tried at a word.

A pattern is made of names, groups `(?:...)`, alternatives `|`, `?` and `{0,4}`, and looks around: `(?=...)`,
`(?!...)`, `(?<=[...])`.
"""

from functools import cache
from typing import NamedTuple

from briefcli import regexes

_PIECE = regexes.compile(r"\(\?<?[:=!]|\[[^\]]*\]|[A-Za-z_]+|[|)?]|\{\d+,\d+\}")


class Opening(NamedTuple):
    """The names of the words that can come first and second, and how few words fit: none, one, or two and more."""

    first: frozenset[str]
    second: frozenset[str]
    shortest: int


_NOTHING = Opening(frozenset(), frozenset(), 0)
_ENOUGH_WORDS = 2
"""Words of a pattern, behind which nothing tells any more how it begins."""


def opening(pattern: str) -> Opening:
    """How a pattern begins.

    >>> sorted(opening("(?:the|last)? UNIT (?=DOT)").first), opening("a? week ago").shortest
    (['UNIT', 'last', 'the'], 2)
    >>> sorted(opening("(?:the|last)? UNIT ago").second)
    ['UNIT', 'ago']
    """
    return _alternatives(tuple(_PIECE.findall(pattern)))


@cache  # the same parts stand in many patterns
def _alternatives(pieces: tuple[str, ...]) -> Opening:
    """How any of some alternatives begins."""
    branches: list[Opening] = []
    current, index = _NOTHING, 0
    while index < len(pieces):
        if pieces[index] == "|":
            branches.append(current)
            current, index = _NOTHING, index + 1
        elif current.shortest < _ENOUGH_WORDS:
            part, index = _part(pieces, index)
            current = _followed(current, part)
        else:
            index = _behind(pieces, index)
    branches.append(current)
    first, second = (frozenset().union(*names) for names in zip(*(branch[:2] for branch in branches), strict=True))
    return Opening(first, second, min(branch.shortest for branch in branches))


def _followed(one: Opening, other: Opening) -> Opening:
    """How two parts of a pattern begin, one after the other."""
    first, second = one.first, one.second
    if one.shortest <= 1 and one.first:
        second |= other.first
    if one.shortest == 0:
        first, second = first | other.first, second | other.second
    return Opening(first, second, min(one.shortest + other.shortest, _ENOUGH_WORDS))


def _part(pieces: tuple[str, ...], index: int) -> tuple[Opening, int]:
    """A name or a group, with its quantifier, and the place after that."""
    piece, end = pieces[index], _behind(pieces, index)
    if piece == "(?:":
        found = _alternatives(pieces[index + 1 : end - 1])
    elif piece.startswith("("):
        found = _NOTHING
    else:
        found = Opening(frozenset(piece[1:-1].split() if piece.startswith("[") else (piece,)), frozenset(), 1)
    if end < len(pieces) and pieces[end] == "?":
        return Opening(found.first, found.second, 0), end + 1
    if end < len(pieces) and pieces[end].startswith("{0"):
        return Opening(found.first, found.second | found.first, 0), end + 1
    return found, end


def _behind(pieces: tuple[str, ...], index: int) -> int:
    """The place behind a piece, or behind the group that it opens."""
    depth = 0
    while True:
        piece = pieces[index]
        depth += piece.startswith("(") - (piece == ")")
        index += 1
        if not depth:
            return index
