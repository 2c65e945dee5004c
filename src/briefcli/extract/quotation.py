"""What is quoted in an article: words that somebody said, and words that only stand in quotation marks."""

import msgspec

from briefcli.extract.speech.terms import LabelKind
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text.offsets import Span
from briefcli.model.quote import QuoteKind


class Quotation(msgspec.Struct, frozen=True, kw_only=True):
    """Words that somebody is quoted as saying, or reported to have said.

    `segments` are the words of each part in order, without the marks; `outer` the same with the marks.
    `speaker` utters them, `relayed_by` passes them on where that is somebody else, and `source` is the
    mention from which the reader has them, one or the other. Where the speaker is not known,
    `unknown_because` says why. `rule` names the rule that
    attributed the words to the speaker, or that found them. `nested` are quotations inside.
    """

    kind: QuoteKind
    segments: tuple[Span, ...]
    outer: tuple[Span, ...]
    speaker: Voice | None = None
    relayed_by: Voice | None = None
    source: Voice | None = None
    cue: Span | None = None
    unknown_because: str | None = None
    rule: str
    nested: tuple[Span, ...] = ()


class FoundLabel(msgspec.Struct, frozen=True, kw_only=True):
    """Words between quotation marks that are not speech: a title, a nickname, or scare quotes.

    `rule` names the rule that decided.
    """

    kind: LabelKind
    span: Span
    rule: str
