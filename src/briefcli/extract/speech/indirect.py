"""Reported speech, and the rules by which `reported` finds it.

The rules for the content of a verb are in `clauses.contents`.
"""

from typing import NamedTuple

import msgspec

from briefcli.extract.clauses.cues import description
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Rule


class Indirect(msgspec.Struct, frozen=True):
    """Reported speech: its parts, the mention of the speaker, and the cue.

    `is_quoted` says that some of the words are between quotation marks; `rule` names the rule that found them.
    `relay` is the mention of whoever passes on what the speaker said.
    """

    parts: tuple[Span, ...]
    mention: Span
    cue: Span
    sentence: int
    is_quoted: bool
    rule: str
    relay: Span | None = None


class Found(NamedTuple):
    """What a rule has found: the words as ranges of chunks, the mention of the speaker, and the cue.

    `rule` names the rule that found them, `relay` mentions whoever passes them on.
    """

    places: tuple[tuple[int, int], ...]
    speaker: Span
    cue: Span
    rule: str
    relay: Span | None = None


def found(phrases: Phrases, place: tuple[int, int], speaker: int, cue: int, rule: str) -> Found:
    """The words of one place, with the noun phrase of the speaker described."""
    return Found((place,), description(phrases, speaker), phrases.span(cue), rule)


SAID_SOMEBODY = Rule(
    "sentence before its verb of saying",
    "The sentence before a comma, a verb of saying and a noun phrase is attributed to the party that the phrase names.",
    "The pier was closed, said Ann Doe, an engineer.",
    "The pier was closed, Ann Doe said.",
)
AS_SAID = Rule(
    "as somebody said",
    "“As” with somebody and a verb of saying attributes the rest of the sentence.",
    "As Ann Doe said on Monday, the pier was closed.",
    "As Ann Doe sang on Monday, the pier was closed.",
)
SOMEBODY_SAID = Rule(
    "sentence around its attribution",
    "The sentence before, or around, a subject and a verb of saying is attributed to that subject.",
    "The pier was closed, Ann Doe said in June.",
    "When the pier was closed, Ann Doe said that it rained.",
)
SOMEBODY_SAID_INSIDE = Rule(
    "sentence around a verb of saying and its speaker",
    "The sentence around a verb of saying and a noun phrase between commas is attributed to the party named there.",
    "The old pier, says Ann Doe, an engineer, is closed for good.",
    "The old pier, says Ann Doe, an engineer.",
)
ACCORDING_OPENS = Rule(
    "“according to” that opens the sentence",
    "The sentence that “according to” opens is attributed to the source that it names.",
    "According to Ann Doe, the pier was closed.",
    "The pier was closed, according to Ann Doe.",
)
ACCORDING_INSIDE = Rule(
    "“according to” between commas",
    "The sentence around “according to” between commas is attributed to the source that it names.",
    "The pier, according to Ann Doe, was closed.",
    "The pier was closed according to Ann Doe.",
)
ACCORDING_ENDS = Rule(
    "“according to” that ends the sentence",
    "The sentence before “according to” is attributed to the source that it names.",
    "The pier was closed, according to Ann Doe.",
    "According to Ann Doe, the pier was closed.",
)
OWNED_STATEMENT = Rule(
    "clause after somebody’s statement",
    "The clause after a noun of saying is attributed to the owner of the noun.",
    "Ann Doe’s claim that the pier was closed was heard in Lund.",
    "The claim that the pier was closed was heard in Lund.",
)
GIVEN_STATEMENT = Rule(
    "clause after a statement that is given",
    "The clause after a noun of saying is attributed to whoever gives, makes or issues it.",
    "Ann Doe gave an assurance that the pier was closed.",
    "Ann Doe heard an assurance that the pier was closed.",
)
STATEMENT_FROM = Rule(
    "clause after a statement from somebody",
    "The clause after a noun of saying with “by” or “from” is attributed to the party named there.",
    "A warning from Ann Doe that the pier was unsafe was heard in Lund.",
    "A warning about Ann Doe that the pier was unsafe was heard in Lund.",
)
TOLD_BY = Rule(
    "what others are told by somebody",
    "What others are told by somebody, or hear from somebody, is attributed to whoever tells them.",
    "The court was told by Ann Doe that the pier was closed.",
    "The court was told in Lund that the pier was closed.",
)
UNTOLD = Rule(
    "words of nobody who is named",
    "What a court hears, or what “is said”, is reported speech of somebody who is not named.",
    "The court heard on Monday that the pier was closed.",
    "The court knew on Monday that the pier was closed.",
)
