"""What makes a verb a duty: who must act, and who says so."""

from typing import NamedTuple

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NP, VP, letters

_DEADLINES = lexicon.deadlines()
_ADJUNCTS = letters("NP PREPOSITIONS")


class Binding(NamedTuple):
    """What makes a verb a duty: who must act, who says so, and whether it is in the past; as chunks.

    `rule` is the name of the rule that found it.
    """

    who: int | None
    set_by: int | None = None
    is_past: bool = False
    rule: str | None = None


def held(statement: Statement, verb: int) -> Binding:
    """The subject of a verb, and the speaker of its clause: the court ruled that the firm must leave."""
    subject = subjects.subject(statement.phrases, verb)
    if subject is None:
        return Binding(None)
    holder = holders.holder(statement.phrases, subject)
    if holder is None or statement.phrases.lemma(holder) not in _DEADLINES.orders | _DEADLINES.wishes_for | {
        "rule",
        "decide",
    }:
        return Binding(subject)
    above = None if statement.phrases.is_passive(holder) else subjects.subject(statement.phrases, holder)
    hearer = holder + 1 if statement.shape[holder + 1 : holder + 2] == NP and holder + 1 != subject else None
    is_pronoun = statement.phrases.head(subject).lower in _DEADLINES.bare_pronouns
    return Binding(hearer if is_pronoun and hearer is not None else subject, above)


def is_said(statement: Statement, verb: int) -> bool:
    """Whether a verb is asserted rather than denied: not "refused to promise" or "did not order"."""
    words = {word.lower for word in statement.phrases.words(verb)}
    before = statement.words(statement.phrases.chunks[verb].first - 2, statement.phrases.chunks[verb].first)
    return _DEADLINES.takes_back.isdisjoint([*words, *before])


def is_reported(statement: Statement) -> bool:
    """Whether a sentence is reported speech, whose past tense may mean the future: had until Saturday, she said."""
    return any(is_speech(statement.phrases, verb) for verb in statement.phrases.find(VP))


def is_word(statement: Statement, chunk: int, word: str) -> bool:
    """Whether a chunk begins with a word."""
    return statement.phrases.words(chunk)[0].lower == word


def is_of_saying(statement: Statement, token: int) -> bool:
    """Whether a time is that of a verb of saying right before it: their union said on Monday."""
    chunk = statement.chunk_before(token)
    while chunk >= 0 and statement.shape[chunk] in _ADJUNCTS:
        chunk -= 1
    return chunk >= 0 and statement.shape[chunk] == VP and is_speech(statement.phrases, chunk)
