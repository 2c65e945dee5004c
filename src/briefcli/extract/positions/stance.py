"""A position as it stands in a text, and whose it is once that has been asked."""

from typing import NamedTuple

from briefcli.extract.speech.voices import Voice
from briefcli.extract.text.offsets import Span
from briefcli.model.position import PositionKind


class Stance(NamedTuple):
    """A position in a text: its kind, the words from the cue on, what it is about, whose it is and who is addressed.

    `content` are the words without the cue, or all of them where the cue says everything (refused); whoever is
    addressed is left out of them where that is a party. `mention` and `addressed` are the words for holder and
    addressee, `holder` and `addressee` who that is: nobody before `reading` has asked, and no addressee without a name.
    `rule` is the name of the rule that found it.
    """

    kind: PositionKind
    words: Span
    content: Span
    mention: Span
    addressed: Span | None
    sentence: int
    rule: str
    holder: Voice | None = None
    addressee: Voice | None = None
