"""Numbers that are none, by what is said: not 1.9, denied that 40 mills would go, not the nine reported by guards."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.figures import claims, harm, persons
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    BEFORE_NOUN,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    FINITES,
    NOUNS,
    OF,
    PREPOSITIONS,
    letters,
)
from briefcli.extract.text.lexicon import any_of

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()

_DENYING = (*_FIGURES.denies_number, "n't", "n’t", "rather than")
_DENIED = regexes.compile(rf"\b(?:\w+n['’]t|{any_of(_FIGURES.denies_number)}|rather than) +$", re.IGNORECASE)
_REACH_CHARACTERS = 16
"""How far before a number the word that denies it may begin."""
_MOST_WORDS_FROM_IF = 12
"""Most words from “if” to a number in its clause: if you had gone in and sold two goats or 300 goats."""
_HAD = ("had", "'d")
_REACH_TO_THAT_WORDS = 14
"""How far before a number the “that” of its clause may stand."""
_MIGHT = _FIGURES.contrary_to_fact | {"might"}
_ALIVE = "alive"
_MOST_WORDS_TO_ALIVE = 3
"""Most words from “would” to “alive”: would still be alive."""
_THAT = "that"
_BEFORE_THAT = letters("RELATIVE SUBORDINATOR COMMA SEMICOLON COLON")
"""Classes of words behind which a number is a matter of its own: denied that the firm, which has 40 mills."""
_BEFORE_OBJECT = letters("FINITE PARTICIPLE BASE GERUND")
_BEHIND_OBJECT = letters("ENDS COMMA SEMICOLON COLON COORDINATOR SUBORDINATOR PREPOSITION TO TIME ADVERB CLOSING OTHER")
"""Classes behind what was not done; not: 40 boats built in May, $40 million it was given."""
_OF_TEXT = ("pages", "words")
_N_T = ("n't", "n’t")
_CAN = ("can", "could")
_OF_CLAUSE = frozenset(FINITES + AUXILIARIES)
_WITHIN_VERB = AUXILIARIES + ADVERB


def is_denied(at: Place, unit: Unit) -> bool:
    """Whether somebody denies what a number counts, or it is only imagined."""
    if is_imagined(at) or _is_behind_not(at) or _is_told_by_others(at, unit):
        return True
    if _is_contrary(at) or are_only_possible(at, unit):
        return True
    is_plain = _denials().isdisjoint(at.statement.vocabulary) and not any(end in at.statement.small for end in _N_T)
    if is_plain:
        return False
    return _is_not_confirmed(at, unit) or _is_in_denied_claim(at, unit) or _is_not_done(at, unit)


def is_imagined(at: Place) -> bool:
    """Whether it stands in a clause on what anybody might have done: if you had sold two goats or 300 goats."""
    statement, last = at.statement, at.opening - 1
    first = max(at.sentence[0], last - _MOST_WORDS_FROM_IF)
    start = next((here for here in range(last, first - 1, -1) if statement.word(here) == "if"), last)
    is_anybody = statement.word(start + 1) == "you" and statement.word(start + 2) in _HAD
    return is_anybody and COMMA not in statement.tags[start:last]


def are_only_possible(at: Place, unit: Unit) -> bool:
    """Whether the dead are those that there might have been: could have had 90 dead, would be talking about 90 dead."""
    statement, verb = at.statement, at.opening - 1
    verb -= statement.word(verb) == "about"
    is_told = (statement.word(verb - 1), statement.word(verb)) in (("be", "talking"), ("have", "had"))
    return is_told and statement.word(verb - 2) in _MIGHT and unit.head in harm.NOUNS


def _is_behind_not(at: Place) -> bool:
    start = at.amount.span.start
    near = at.text[max(0, start - _REACH_CHARACTERS) : start]
    return near.rstrip(" ").lower().endswith(_DENYING) and _DENIED.search(near) is not None


def _is_told_by_others(at: Place, unit: Unit) -> bool:
    """Whether it is what others told, which is wrong: four, not the nine reported by guards; but: the nine boats."""
    statement, article = at.statement, at.opening - 1
    if statement.tag(article) != DETERMINER or statement.word(unit.after) not in _FIGURES.tells_number:
        return False
    return statement.word(article - 1) == "not" or (
        statement.word(article - 1) == "than" and statement.word(article - 2) == "rather"
    )


def _is_contrary(at: Place) -> bool:
    """Whether it is of those with whom it might have gone otherwise: a doctor could have cured half of them.

    Half of them would still be alive, nine of them would have lived; not: said that half of them would be sold.
    """
    statement, verb = at.statement, at.index + 3
    if at.after != "of" or at.word(2) not in _FIGURES.of_those_before:
        return False
    if statement.word(verb) in _MIGHT:
        behind = [statement.word(here) for here in range(verb + 1, verb + 1 + _MOST_WORDS_TO_ALIVE)]
        return behind[0] == "have" or _ALIVE in behind
    before = at.opening - 2
    return statement.word(before) == "have" and statement.word(before - 1) in _MIGHT


@cache
def _denials() -> frozenset[str]:
    """Words of which a sentence that denies something, or does not bear it out, has one."""
    told = _CLAUSES.rejects.forms | _FIGURES.untrue | _FIGURES.doubts_number | _FIGURES.jests | _FIGURES.told_wrongly
    return told | _FIGURES.keeps_from_truth | _FIGURES.leaves_unsaid | _FIGURES.retracts


def _is_not_confirmed(at: Place, unit: Unit) -> bool:
    """Whether nobody confirms so much: could not confirm nine deaths; not: has not verified 40 names."""
    statement, verb = at.statement, at.opening - 1
    is_event = unit.head in harm.NOUNS or statement.word(verb).startswith("confirm")
    return is_event and claims.is_not_borne_out(statement, verb, at.sentence[0])


def _is_in_denied_claim(at: Place, unit: Unit) -> bool:
    """Denied a report that 40 mills would go; it is not true that 40 went; claims that 40 went were false."""
    if at.statement.tag(at.opening - 1) in DETERMINERS or unit.head in _OF_TEXT:
        return False  # denied that the 40 mills were shut, dismissed a report of 40 pages
    is_sum = unit.kind == "money" and at.statement.word(at.opening - 2) in _FIGURES.claiming  # claims of £4m
    is_sum = is_sum or _are_claimants(at, unit)
    lead = at.opening - 1 if claims.is_of_claim(at) and not is_sum else _lead(at, unit)
    return lead is not None and claims.is_denied(at, lead, unit.after)


def _are_claimants(at: Place, unit: Unit) -> bool:
    """Whether people behind “claims of” or “statement of” made them: claims of 40 workers; not: claims of 40 dead."""
    is_theirs = at.statement.word(at.opening - 2) in (*_FIGURES.claiming, "statement")
    is_harmed = unit.head in harm.NOUNS or at.statement.word(unit.after) in harm.SAID_OF
    return is_theirs and persons.is_person(unit.head or "") and not is_harmed


def _lead(at: Place, unit: Unit) -> int | None:
    """The “that” of the clause whose matter a number is, or what stands for one: denied it had lost 40 boats.

    Not: denied that the firm, which has 40 mills; that he took money from a firm with 40 mills.
    """
    statement = at.statement
    is_sum = unit.kind in ("money", "percentage")
    for index in range(at.opening - 1, max(at.sentence[0], at.opening - _REACH_TO_THAT_WORDS) - 1, -1):
        if statement.word(index) == _THAT and statement.tag(index - 1) != COORDINATOR:
            return index
        if claims.opens_clause(statement, index):
            return index + 1
        tag = statement.tags[index]
        goes_on = tag == COORDINATOR and statement.tag(index + 1) in _OF_CLAUSE
        if tag in _BEFORE_THAT or goes_on or (tag == OF and not (is_sum and _is_object(statement, index - 1))):
            return None
        if statement.word(index) == "with" and _is_of_noun(statement, index - 1):
            return None
    return None


def _is_object(statement: Statement, noun: int) -> bool:
    """Whether a noun is the object of what is denied: made a loss of $4 million; not: that the loss of $4 million."""
    before = _before_noun(statement, noun)
    return statement.tag(before) in _BEFORE_OBJECT and statement.word(before + 1) != "the"


def _is_of_noun(statement: Statement, noun: int) -> bool:
    """Whether “with” tells of a noun that is itself told in passing: money from a firm with 40 mills."""
    before = _before_noun(statement, noun)
    return statement.word(before + 1) in ("a", "an") and statement.tag(before) in PREPOSITIONS


def _before_noun(statement: Statement, noun: int) -> int:
    while statement.tag(noun) in BEFORE_NOUN + NOUNS:
        noun -= 1
    return noun


def _is_not_done(at: Place, unit: Unit) -> bool:
    """Whether it is what somebody has not done or got: has not cut 200 jobs; but: has not lost 40 of, not only cut.

    Nor what is there all the same: could not raise the $4 million, has not sold 40 boats that it built.
    """
    statement, verb = at.statement, at.opening - 1
    if at.is_hedged or lexicon.lemma(statement.word(verb)) not in _FIGURES.done_to_number:
        return False
    if statement.tag(unit.after) not in _BEHIND_OBJECT or at.tag_after == OF:
        return False
    before = verb - 1
    while statement.tag(before) in _WITHIN_VERB and not _is_not(statement.word(before)):
        if statement.word(before) in _FIGURES.no_more_than_so:
            return False
        before -= 1
    if not _is_not(statement.word(before)):
        return False
    can = statement.word(before if statement.word(before) not in _FIGURES.negations_of_harm else before - 1)
    return not can.startswith(_CAN)


def _is_not(word: str) -> bool:
    return word in _FIGURES.negations_of_harm or word.endswith(_N_T)
