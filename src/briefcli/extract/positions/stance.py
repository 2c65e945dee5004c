"""A position as the text states it, and its holder once resolved."""

import msgspec

from briefcli.extract.speech.voices import Voice
from briefcli.extract.text.offsets import Span
from briefcli.model.position import PositionKind


class Stance(msgspec.Struct, frozen=True):
    """A position in a text: its kind, the words from the cue on, its content, its holder and its addressee.

    `content` is the words without the cue, or all of them where the cue says everything (refused); an addressee
    that is a party is left out of it. `mention` and `addressed` are the words for holder and
    addressee, `holder` and `addressee` the parties: none until `reading` resolves them, and no addressee without a
    name. `rule` names the rule that found it. `led` is a body that the holder must lead, where a pronoun stands for the
    holder: he said the council would pay. `told` is the verb of saying by which somebody else tells the position, and
    `teller` who that is.
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
    led: Span | None = None
    told: Span | None = None
    teller: Voice | None = None
