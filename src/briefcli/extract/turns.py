"""Turns of a transcript: `NAME: words`, one paragraph each."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefcli.extract.offsets import Span, trim

# A name in capitals, or a title and a name; speeches in prose open with lower-case words.
_TURN = re.compile(
    r"(?P<name>(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,4}|Q|A)(?: \([^()\n]{1,40}\))?)\s?:\s+(?=\S)(?![\"“„«'‘])"
)
# One such line may be a headline; a transcript has more.
_FEWEST_TURNS = 3


class Turn(NamedTuple):
    """What one speaker says until the next: the name as printed and where it stands, and the words."""

    name: str
    mention: Span
    words: Span


def find(text: str, paragraphs: list[Span]) -> Iterator[Turn]:
    """The turns of a transcript in order; none when the text is no transcript."""
    matches = [(paragraph, _TURN.match(text, *paragraph)) for paragraph in paragraphs]
    turns = [(paragraph, match) for paragraph, match in matches if match]
    if len(turns) < _FEWEST_TURNS or len({match["name"] for _, match in turns}) < 2:
        return
    for paragraph, match in turns:
        words = trim(text, match.end(), paragraph.end)
        if words.start < words.end:
            yield Turn(match["name"], Span(*match.span("name")), words)
