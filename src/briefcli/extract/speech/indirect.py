"""Words that somebody is reported to have said, and the rules by which `reported` finds them.

Those for what a verb hands over stand in `clauses.contents`.
"""

from typing import NamedTuple

from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Rule


class Indirect(NamedTuple):
    """Words that somebody is reported to have said: their parts, the mention of the speaker, and the cue.

    `is_quoted` tells that some of the words stand between quotation marks; `rule` is the name of the rule that
    found them.
    """

    parts: tuple[Span, ...]
    mention: Span
    cue: Span
    sentence: int
    is_quoted: bool
    rule: str


SAID_SOMEBODY = Rule(
    "sentence before its verb of saying",
    "The sentence before a comma, a verb of saying and a noun phrase is what that one says.",
    "The pier was closed, said Ann Doe, an engineer.",
    "The pier was closed, Ann Doe said.",
)
SOMEBODY_SAID = Rule(
    "sentence around its attribution",
    "The sentence that stands before, or around, somebody and a verb of saying is what that one says.",
    "The pier was closed, Ann Doe said in June.",
    "When the pier was closed, Ann Doe said that it rained.",
)
ACCORDING_OPENS = Rule(
    "“according to” that opens the sentence",
    "The sentence that “according to” opens is what whoever it names says.",
    "According to Ann Doe, the pier was closed.",
    "The pier was closed, according to Ann Doe.",
)
ACCORDING_INSIDE = Rule(
    "“according to” between commas",
    "The sentence around “according to” and the commas beside it is what whoever it names says.",
    "The pier, according to Ann Doe, was closed.",
    "The pier was closed according to Ann Doe.",
)
ACCORDING_ENDS = Rule(
    "“according to” that ends the sentence",
    "The sentence before “according to” is what whoever it names says.",
    "The pier was closed, according to Ann Doe.",
    "According to Ann Doe, the pier was closed.",
)
OWNED_STATEMENT = Rule(
    "clause behind somebody’s statement",
    "The clause behind a noun of saying is what the one says to whom it belongs.",
    "Ann Doe’s claim that the pier was closed was heard in Lund.",
    "The claim that the pier was closed was heard in Lund.",
)
STATEMENT_FROM = Rule(
    "clause behind a statement from somebody",
    "The clause behind a noun of saying and “by” or “from” is what the one says who is named there.",
    "A warning from Ann Doe that the pier was unsafe was heard in Lund.",
    "A warning about Ann Doe that the pier was unsafe was heard in Lund.",
)
