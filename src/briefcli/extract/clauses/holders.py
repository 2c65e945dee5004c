"""From a clause to the one that contains it: the verb of saying whose content it is."""

from briefcli.extract.clauses import sure
from briefcli.extract.clauses.cues import is_remark, is_statement
from briefcli.extract.clauses.subjects import link
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    COORDINATOR,
    MAIN_VERBAL,
    NP,
    PARTS_ASIDE,
    PARTS_CLAUSES,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()

_REACH_CHUNKS = 60
"""How far to the left a verb of saying is sought: further than most sentences are long."""
_REACH_FROM_THAT_CHUNKS = 12
"""How far to the left of a "that" its verb or noun is sought; only adjuncts come in between."""
_OPENS_SIDE_CLAUSE = letters("SUBORDINATOR RELATIVE PREPOSITION")
_TO_WHICH = letters("PREPOSITION RELATIVE")
_NO_VERB_OF_THAT = letters("PARTS_STATEMENTS QUOTATION")
# Said [in June] [that] the mayor called.
_TAKES_CLAUSE = pattern(
    "(?:[PREPOSITIONS] NP)*+(?:THAT|SUBORDINATOR|NP(?:VP|THAT|NP VP|[PREPOSITIONS] NP NP? VP|COMMA RELATIVE|NP?$))"
)


def holder(phrases: Phrases, noun: int) -> int | None:
    """The verb of saying whose content the clause of this subject is; none for a main clause.

    Jane Doe said [that] the mayor called ...: from "the mayor" to "said".
    """
    shape = phrases.shape
    if noun >= 1 and shape[noun - 1] == THAT:
        return _verb_of_that(phrases, noun - 1)
    if _is_answered(phrases, noun) and not _tells_of_speech(phrases, noun):
        return None
    index = _skip_adjuncts(shape, noun - 1)
    if index >= 0 and shape[index] in VERBAL and phrases.lemma(index) in _CLAUSES.complement:
        return index
    hearer = index >= 1 and shape[index] == NP and shape[index - 1] in VERBAL
    if hearer and phrases.lemma(index - 1) in _CLAUSES.with_hearer:
        return index - 1
    return _distant_holder(phrases, noun)


def _distant_holder(phrases: Phrases, noun: int) -> int | None:
    """A verb of saying further left whose content extends to here, across subordinate clauses.

    A new main clause (", and Doe called it") ends what was said, and so does a semicolon. A clause that
    opens the sentence with "when" or "after" says nothing about the main clause.
    """
    shape = phrases.shape
    for index in range(noun - 1, max(-1, noun - _REACH_CHUNKS), -1):
        kind = shape[index]
        if kind in PARTS_CLAUSES or _begins_main_clause(phrases, index) or is_remark(phrases, index):
            return None
        if kind in MAIN_VERBAL and phrases.lemma(index) in _CLAUSES.complement and _has_clause(shape, index, noun):
            own = link(phrases, index).subject
            if own is None or own > index:
                continue  # “...,” said Doe, who runs the “Low Tide”
            is_side = own > 0 and shape[own - 1] in _OPENS_SIDE_CLAUSE and not _is_answered(phrases, own)
            if shape[own] != RELATIVE and not is_side:
                return index
    return None


def _tells_of_speech(phrases: Phrases, somebody: int) -> bool:
    """Whether whoever answers does so within what is told: Doe said he had asked Roe, to which Roe replied."""
    verbs = [verb for verb in phrases.find(VP) if verb < somebody]
    return any(phrases.lemma(verb) in _CLAUSES.speech for verb in verbs[1:])


def _is_answered(phrases: Phrases, somebody: int) -> bool:
    """Whether a clause goes on with who answers what was said before: ..., to which Doe replied."""
    return phrases.shape[max(0, somebody - 2) : somebody] == _TO_WHICH and phrases.words(somebody - 2)[0].lower == "to"


def _begins_main_clause(phrases: Phrases, index: int) -> bool:
    """Whether ", and", ", while" or ", even as" begins a clause that no verb before it governs."""
    shape = phrases.shape
    if index == 0 or not _is_behind_comma(phrases, index):
        return False
    if shape[index] == PREPOSITION and phrases.words(index)[0].lower == "as":
        return phrases.tokens[phrases.chunks[index].first - 1].lower == "even"
    if shape[index] == SUBORDINATOR:
        return phrases.words(index)[0].lower in _CLAUSES.contrast
    return shape[index] == COORDINATOR and shape[index + 1 : index + 2] in (NP, PREPOSITION)


def _is_behind_comma(phrases: Phrases, index: int) -> bool:
    """Whether a comma or a dash stands before a chunk, or a comma between the marks: said it was “old,” and Roe."""
    before = phrases.shape[index - 1]
    return before in PARTS_ASIDE or (before == QUOTATION and phrases.words(index - 1)[-1].lower == ",")


def _has_clause(shape: str, verb: int, limit: int) -> bool:
    """Whether a verb is followed by a clause: said [in June] [that] the mayor called."""
    return _TAKES_CLAUSE.match(shape, verb + 1, limit + 1) is not None


def _skip_adjuncts(shape: str, index: int) -> int:
    """The chunk to the left of "in an interview" and the like."""
    while index >= 1 and shape[index] == NP and shape[index - 1] in PREPOSITIONS:
        index -= 2
    return index


def _verb_of_that(phrases: Phrases, that: int) -> int | None:
    """The verb, or the noun of saying, before a `that`, across commas and adjuncts."""
    shape = phrases.shape
    for index in range(that - 1, max(-1, that - _REACH_FROM_THAT_CHUNKS), -1):
        if shape[index] in VERBAL and (phrases.lemma(index) in _CLAUSES.complement or sure.is_sure(phrases, index)):
            return index
        if index == that - 1 and shape[index] == VP and (subject := link(phrases, index).subject) is not None:
            return holder(phrases, subject) if 0 < subject < index else None  # Doe said she was satisfied that
        word = phrases.head(index).lower if shape[index] == NP else ""
        if is_statement(word) or word in _CLAUSES.feelings:
            return index
        goes_on = shape[index] == QUOTATION and shape[that - 1] == COORDINATOR  # said it was “old” and that
        if shape[index] in _NO_VERB_OF_THAT and not goes_on:
            return None
    return None
