"""A position as it stands in a text, before anybody has asked who its holder is."""

from typing import NamedTuple

from briefcli.extract.text.offsets import Span
from briefcli.model.position import PositionKind


class Stance(NamedTuple):
    """A position in a text: its kind, the words from the cue on, what it is about, whose it is and who is addressed.

    `content` are the words without the cue, or all of them where the cue says everything (refused).
    """

    kind: PositionKind
    words: Span
    content: Span
    mention: Span
    addressee: Span | None
    sentence: int
