"""The two words that a pattern over words can begin with, so that only rules that may fit are tried at a word.

A pattern is made of names, groups `(?:...)`, alternatives `|`, `?` and `{0,4}`, and looks around: `(?=...)`,
`(?!...)`, `(?<=[...])`.
"""

from functools import cache
from typing import NamedTuple

from briefcli import regexes

_PIECE = regexes.compile(r"\(\?<?[:=!]|\[[^\]]*\]|[A-Za-z_]+|[|)?]|\{\d+,\d+\}")


class Opening(NamedTuple):
    """The names of the words that can come first and second, and the smallest number of words that fit the pattern."""

    first: frozenset[str]
    second: frozenset[str]
    shortest: int


_NOTHING = Opening(frozenset(), frozenset(), 0)


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
            continue
        part, index = _part(pieces, index)
        current = _followed(current, part)
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
    return Opening(first, second, one.shortest + other.shortest)


def _part(pieces: tuple[str, ...], index: int) -> tuple[Opening, int]:
    """A name or a group, with its quantifier, and the place after that."""
    piece, start = pieces[index], index + 1
    index = start
    if piece.startswith("("):
        index = _closing(pieces, start)
        found = _alternatives(pieces[start : index - 1]) if piece == "(?:" else _NOTHING
    elif piece.startswith("["):
        found = Opening(frozenset(piece[1:-1].split()), frozenset(), 1)
    else:
        found = Opening(frozenset((piece,)), frozenset(), 1)
    if index < len(pieces) and pieces[index] == "?":
        return Opening(found.first, found.second, 0), index + 1
    if index < len(pieces) and pieces[index].startswith("{0"):
        return Opening(found.first, found.second | found.first, 0), index + 1
    return found, index


def _closing(pieces: tuple[str, ...], index: int) -> int:
    """The place after the bracket that closes what is open at a place."""
    depth = 1
    while depth:
        piece = pieces[index]
        depth += piece.startswith("(") - (piece == ")")
        index += 1
    return index
