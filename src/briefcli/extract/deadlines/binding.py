"""What makes a verb a duty: who must act, and who says so."""

from typing import NamedTuple

from briefcli.extract.clauses import holders, subjects
from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COORDINATOR, IN_NP, ING, NP, PREPOSITION, VP, letters

_DEADLINES = lexicon.deadlines()
_MARKS = frozenset('“”"')
_BODIES = lexicon.people().bodies
_ADJUNCTS = letters("NP PREPOSITIONS")
_AND_NP = letters("COORDINATOR NP")
_OBJECT_OF = letters("VERBAL PREPOSITIONS")
_COMMA_AND = letters("COMMA COORDINATOR")
_THAT = letters("THAT RELATIVE")
_VERBS = letters("VERBAL PASSIVE")
_WORDS_OF_PAPER = 6
"""How far behind “under” what binds may be: under the terms of the new deal."""


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
    if is_pronoun and statement.phrases.is_passive(holder):
        told = subjects.subject(statement.phrases, holder)
        return Binding(subject if told is None else told)  # were told that they must leave
    return Binding(hearer if is_pronoun and hearer is not None else subject, above)


def setter(statement: Statement, verb: int) -> int | None:
    """The subject of a verb; not what only stands before its “and”: the road is at an end and we ask you to leave."""
    found = subjects.subject(statement.phrases, verb)
    opening = None if found is None else _before_quotation(statement, found, verb)
    if opening is not None:
        return _sayer(statement, opening)
    shape = statement.shape
    if found is not None and (inside := _who_did_before(statement, found, verb)) is not None:
        return inside
    if found is not None and (outer := _who_ordered(statement, found, verb)) is not None:
        return outer
    if found is None or found < 1 or shape[found + 1 : verb] != _AND_NP or shape[found - 1] not in _OBJECT_OF:
        return found
    return verb - 1 if VP in shape[:found] else found


def _before_quotation(statement: Statement, subject: int, verb: int) -> int | None:
    """The chunk before quoted words that end between a subject and a verb, which is none of theirs.

    Said that “nobody knows where the pier begins”, and gave them two days.
    """
    chunks = statement.phrases.chunks
    between = (statement.word(at) for at in range(chunks[subject].last, chunks[verb].first))
    if sum(word in _MARKS for word in between) % 2 == 0:
        return None
    opening = next((at for at in range(chunks[subject].first, -1, -1) if statement.word(at) in _MARKS), 0)
    return statement.chunk_from(opening) - 1


def _sayer(statement: Statement, index: int) -> int | None:
    """The subject of the last verb up to a chunk, or of what that says: the board ruled that it was."""
    verb = statement.shape.rfind(VP, 0, index + 1)
    subject = subjects.subject(statement.phrases, verb) if verb >= 0 else None
    outer = None if subject is None else holders.holder(statement.phrases, subject)
    return subject if outer is None else subjects.subject(statement.phrases, outer)


def _who_did_before(statement: Statement, outside: int, verb: int) -> int | None:
    """A body in the clause that “and” goes on with: they came back after the court halted the strike and ordered."""
    shape = statement.shape
    above = shape.rfind(VP, 0, verb - 1) if verb > 1 and shape[verb - 1] == COORDINATOR else -1
    subject = above - 1
    if subject - 1 <= outside or shape[subject] != NP or not is_word(statement, subject - 1, "after"):
        return None
    return subject if statement.phrases.head(subject).lower in _BODIES else None


def _who_ordered(statement: Statement, bound: int, verb: int) -> int | None:
    """Whoever binds the subject before ", and": the court ruled that the firm must leave, and set Friday as the day."""
    if not statement.shape[:verb].endswith(_COMMA_AND):
        return None
    duty = next((at for at in range(bound + 1, verb) if statement.shape[at] in _VERBS), None)
    return None if duty is None else held(statement, duty).set_by


def of_paper(statement: Statement, verb: int) -> Binding | None:
    """Who got the paper that sets a deadline, and from whom: residents received notices giving them, that give them."""
    shape, phrases, at = statement.shape, statement.phrases, verb - 1
    if at > 1 and shape[at] in _THAT:
        at -= 1
    elif shape[verb] != ING:
        return None
    to = sender = None
    if shape[max(0, at - 1) : at + 1] == IN_NP and phrases.words(at)[-1].lower not in _DEADLINES.papers:
        before = phrases.words(at - 1)[0].lower  # served notices on them, got a letter from the council
        to, sender = (None, at) if before == "from" else (at if before in _DEADLINES.before_addressee else None, None)
        at -= 2
    # A word that may be a verb: notices.
    if at < 1 or phrases.words(at)[-1].lower not in _DEADLINES.papers:
        return None
    at -= 1
    if at and shape[at] == PREPOSITION and is_word(statement, at, "with"):
        at -= 1
    if shape[at] not in _VERBS:
        return None
    lemma = lexicon.lemma(phrases.words(at)[-1].lower)
    is_handed = lemma in _DEADLINES.handing
    if lemma in _DEADLINES.receives or (is_handed and phrases.is_passive(at)):
        return Binding(subjects.subject(phrases, at), sender)
    return Binding(to, subjects.subject(phrases, at)) if is_handed and to is not None else None


def is_said(statement: Statement, verb: int) -> bool:
    """Whether a verb is asserted rather than denied: not "refused to promise" or "did not order"."""
    words = {word.lower for word in statement.phrases.words(verb)}
    before = statement.words(statement.phrases.chunks[verb].first - 2, statement.phrases.chunks[verb].first)
    return _DEADLINES.takes_back.isdisjoint([*words, *before])


def is_reported(statement: Statement) -> bool:
    """Whether a sentence is reported speech, whose past tense may mean the future: had until Saturday, she said."""
    return any(is_speech(statement.phrases, verb) for verb in statement.phrases.find(VP))


def is_under_paper(statement: Statement) -> bool:
    """Whether a sentence tells of what a deal or an order provides: under the deal, under the terms of the truce."""
    words = statement.words(0, len(statement.tokens))
    at = words.index("under") if "under" in words else len(words)
    return not _DEADLINES.binding_papers.isdisjoint(words[at + 1 : at + 1 + _WORDS_OF_PAPER])


def is_word(statement: Statement, chunk: int, word: str) -> bool:
    """Whether a chunk begins with a word."""
    return statement.phrases.words(chunk)[0].lower == word


def is_of_saying(statement: Statement, token: int) -> bool:
    """Whether a time is that of a verb of saying right before it: their union said on Monday."""
    chunk = statement.chunk_before(token)
    while chunk >= 0 and statement.shape[chunk] in _ADJUNCTS:
        chunk -= 1
    return chunk >= 0 and statement.shape[chunk] == VP and is_speech(statement.phrases, chunk)
