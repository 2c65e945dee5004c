"""The words that a pattern over words can begin with, so that only rules that may fit are tried at a word.

A pattern is made of names, groups `(?:...)`, alternatives `|`, `?` and `{0,4}`, and looks around: `(?=...)`,
`(?!...)`, `(?<=[...])`.
"""

import re
from typing import NamedTuple

_PIECE = re.compile(r"\(\?<?[:=!]|\[[^\]]*\]|[A-Za-z_]+|[|)?]|\{\d+,\d+\}")


class Opening(NamedTuple):
    """The names of the words that can come first, and the smallest number of words that fit the pattern."""

    first: frozenset[str]
    shortest: int


_NOTHING = Opening(frozenset(), 0)


def opening(pattern: str) -> Opening:
    """How a pattern begins.

    >>> sorted(opening("(?:the|last)? UNIT (?=DOT)").first), opening("a? week ago").shortest
    (['UNIT', 'last', 'the'], 2)
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
        first = current.first | part.first if current.shortest == 0 else current.first
        current = Opening(first, current.shortest + part.shortest)
    branches.append(current)
    first = frozenset().union(*(branch.first for branch in branches))
    return Opening(first, min(branch.shortest for branch in branches)), index + 1


def _part(pieces: list[str], index: int) -> tuple[Opening, int]:
    """A name or a group, with its quantifier."""
    piece = pieces[index]
    if piece.startswith("("):
        found, index = _alternatives(pieces, index + 1)
        if piece != "(?:":
            found = _NOTHING
    elif piece.startswith("["):
        found, index = Opening(frozenset(piece[1:-1].split()), 1), index + 1
    else:
        found, index = Opening(frozenset((piece,)), 1), index + 1
    if index < len(pieces) and (pieces[index] == "?" or pieces[index].startswith("{0")):
        return Opening(found.first, 0), index + 1
    return found, index
