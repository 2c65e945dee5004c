"""The two words that a pattern over words can begin with, so that only rules that may fit are tried at a word.

A pattern is made of names, groups `(?:...)`, alternatives `|`, `?` and `{0,4}`, and looks around: `(?=...)`,
`(?!...)`, `(?<=[...])`.
"""

import re
from typing import NamedTuple

_PIECE = re.compile(r"\(\?<?[:=!]|\[[^\]]*\]|[A-Za-z_]+|[|)?]|\{\d+,\d+\}")


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
    found, _ = _alternatives(_PIECE.findall(pattern), 0)
    return found


def _alternatives(pieces: list[str], index: int) -> tuple[Opening, int]:
    """The text between an opening bracket and its closing one, and the place after that."""
    branches: list[Opening] = []
    current = _NOTHING
    while index < len(pieces) and pieces[index] != ")":
        if pieces[index] == "|":
            branches.append(current)
            current, index = _NOTHING, index + 1
            continue
        part, index = _part(pieces, index)
        current = _followed(current, part)
    branches.append(current)
    first, second = (frozenset().union(*names) for names in zip(*(branch[:2] for branch in branches), strict=True))
    return Opening(first, second, min(branch.shortest for branch in branches)), index + 1


def _followed(one: Opening, other: Opening) -> Opening:
    """How two parts of a pattern begin, one after the other."""
    first, second = one.first, one.second
    if one.shortest <= 1 and one.first:
        second |= other.first
    if one.shortest == 0:
        first, second = first | other.first, second | other.second
    return Opening(first, second, one.shortest + other.shortest)


def _part(pieces: list[str], index: int) -> tuple[Opening, int]:
    """A name or a group, with its quantifier."""
    piece = pieces[index]
    if piece.startswith("("):
        found, index = _alternatives(pieces, index + 1)
        if piece != "(?:":
            found = _NOTHING
    elif piece.startswith("["):
        found, index = Opening(frozenset(piece[1:-1].split()), frozenset(), 1), index + 1
    else:
        found, index = Opening(frozenset((piece,)), frozenset(), 1), index + 1
    if index < len(pieces) and pieces[index] == "?":
        return Opening(found.first, found.second, 0), index + 1
    if index < len(pieces) and pieces[index].startswith("{0"):
        return Opening(found.first, found.second | found.first, 0), index + 1
    return found, index
