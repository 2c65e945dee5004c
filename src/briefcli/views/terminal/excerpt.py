"""Words with marks under a part of them, over as many lines as they take."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from briefcli.views import sanitise, style
from briefcli.views.checks import PieceRecord

_AROUND = 90
"""Characters of what is as it should be that stand on either side of a difference; the rest is left out."""
_LONGEST = 800
"""Characters of what is wrong that are shown; of more, the beginning and the end."""


class _Marked(NamedTuple):
    """A word or a space between words, whether it is marked, and its style."""

    text: str
    is_marked: bool
    style: str


def lines(pieces: Sequence[PieceRecord], width: int) -> list[Text]:
    """An excerpt between quotation marks, its differences in signs, and coloured marks below each of its lines."""
    tokens = [_Marked("“", False, ""), *_tokens(pieces), _Marked("”", False, "")]
    return [line for row in _rows(tokens, width) for line in _drawn(row)]


def _tokens(pieces: Sequence[PieceRecord]) -> list[_Marked]:
    tokens: list[_Marked] = []
    for number, piece in enumerate(pieces):
        before, behind, colour = style.PIECES[piece.role]
        is_marked = piece.role != "same"
        text = sanitise.text(piece.text).replace("\n", " ")
        if is_marked:
            text = _shortened(text, _LONGEST // 2, _LONGEST // 2)
        else:
            text = _shortened(text, _AROUND * (number > 0), _AROUND * (number < len(pieces) - 1))
        words = re.split("( +)", f"{before}{text}{behind}")
        tokens += [_Marked(word, is_marked, colour) for word in words if word]
    return tokens


def _shortened(text: str, head: int, tail: int) -> str:
    """The beginning and the end of a text that is much longer than both."""
    if len(text) <= head + tail + _AROUND:
        return text
    return f"{text[:head]} … {text[len(text) - tail :]}"


def _rows(tokens: Sequence[_Marked], width: int) -> list[list[_Marked]]:
    """Tokens in rows that fit into a width; a space at the end of a row is left out, a long word divided."""
    rows: list[list[_Marked]] = [[]]
    used = 0
    for token in tokens:
        left = token
        while used and used + cell_len(left.text) > width:
            if left.text.isspace() or used > width // 2 or cell_len(left.text) <= width:
                rows.append([])
                used = 0
                left = left._replace(text=left.text.lstrip(" "))
            else:
                break
        while cell_len(left.text) > width - used:
            rows[-1].append(left._replace(text=left.text[: max(width - used, 1)]))
            left = left._replace(text=left.text[max(width - used, 1) :])
            rows.append([])
            used = 0
        if left.text:
            rows[-1].append(left)
            used += cell_len(left.text)
    return [row for row in rows if row]


def _drawn(row: Sequence[_Marked]) -> list[Text]:
    """A row, and below it a row of marks where it has any."""
    words, signs = Text(), Text()
    for (is_marked, colour), tokens in groupby(row, key=lambda token: (token.is_marked, token.style)):
        text = "".join(token.text for token in tokens)
        words.append(text, style=style.HEADING if is_marked else "")
        signs.append((style.PIECE_MARK if is_marked else " ") * cell_len(text), style=colour)
    signs.rstrip()
    return [words, signs] if signs.plain else [words]
