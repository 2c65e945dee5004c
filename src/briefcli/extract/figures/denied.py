"""Numbers that are none, by what is said: not 1.9, denied that 40 mills would go, not the nine reported by guards."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    FINITES,
    NOMINAL,
    OF,
    PREPOSITION,
    letters,
)
from briefcli.extract.text.lexicon import any_of

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_DENYING = (*_FIGURES.denies_number, "n't", "n’t", "rather than")
_DENIED = regexes.compile(rf"\b(?:\w+n['’]t|{any_of(_FIGURES.denies_number)}|rather than) +$", re.IGNORECASE)
_REACH_CHARACTERS = 16
"""How far before a number the word that denies it may begin."""
_MOST_WORDS_FROM_IF = 12
"""Most words from “if” to a number in its clause: if you had gone in and sold two goats or 300 goats."""
_HAD = ("had", "'d")
_REACH_TO_THAT_WORDS = 14
"""How far before a number the “that” of its clause may stand."""
_REACH_TO_CLAIM_WORDS = 7
"""How far before “that” the claim may be named: a report in the Orul Courier that."""
_REACH_TO_DENIAL_WORDS = 4
"""How far before a claim the word may stand that denies it: there is no truth in recent claims that."""
_REACH_TO_UNTRUE_WORDS = 16
"""How far behind a number a clause may say that the claim of it is wrong."""
_MIGHT = _FIGURES.contrary_to_fact | {"might"}
_ALIVE = "alive"
_MOST_WORDS_TO_ALIVE = 3
"""Most words from “would” to “alive”: would still be alive."""
_THAT = "that"
_BEFORE_THAT = letters("RELATIVE SUBORDINATOR COMMA SEMICOLON COLON OF")
"""Classes of words behind which a number is a matter of its own: denied that the firm, which has 40 mills."""
_WITHIN_CLAIM = frozenset(f"{PREPOSITION}{DETERMINERS}{NOMINAL}{ADJECTIVE}")
_OF_CLAUSE = frozenset(FINITES + AUXILIARIES)
_WITHIN_VERB = frozenset(AUXILIARIES + ADVERB)


def is_denied(at: Place, unit: Unit) -> bool:
    """Whether somebody denies what a number counts, or it is only imagined."""
    if is_imagined(at) or _is_behind_not(at) or _is_told_by_others(at, unit) or _is_contrary(at):
        return True
    if _denials().isdisjoint(at.statement.vocabulary):
        return False
    return _is_in_denied_claim(at) or _is_not_done(at)


def is_imagined(at: Place) -> bool:
    """Whether it stands in a clause on what anybody might have done: if you had sold two goats or 300 goats."""
    statement, last = at.statement, at.opening - 1
    first = max(at.sentence[0], last - _MOST_WORDS_FROM_IF)
    start = next((here for here in range(last, first - 1, -1) if statement.word(here) == "if"), last)
    is_anybody = statement.word(start + 1) == "you" and statement.word(start + 2) in _HAD
    return is_anybody and COMMA not in statement.tags[start:last]


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
    """Words of which a sentence that denies something has one."""
    return _CLAUSES.rejects.forms | _FIGURES.untrue | _FIGURES.keeps_from_truth | _FIGURES.doubts_number


def _is_in_denied_claim(at: Place) -> bool:
    """Denied a report that 40 mills would go; it is not true that 40 went; claims that 40 went were false."""
    statement, first = at.statement, at.sentence[0]
    if statement.tag(at.opening - 1) in DETERMINERS:
        return False  # denied that the 40 mills were shut
    if statement.word(at.opening - 1) == "of":
        lead = at.opening - 1
        return statement.word(lead - 1) in _FIGURES.names_of_reports and _is_denied_claim(at, lead - 1)
    for index in range(at.opening - 1, max(first, at.opening - _REACH_TO_THAT_WORDS) - 1, -1):
        if statement.word(index) == _THAT and statement.tag(index - 1) != COORDINATOR:
            return _is_denied_before(at, index)
        goes_on = statement.tags[index] == COORDINATOR and statement.tag(index + 1) in _OF_CLAUSE
        if statement.tags[index] in _BEFORE_THAT or goes_on:
            return False
    return False


def _is_denied_before(at: Place, lead: int) -> bool:
    """Whether what “that” leads to is denied before it, or said to be a claim that is."""
    statement, last = at.statement, at.statement.word(lead - 1)
    near = {statement.word(index) for index in range(max(at.sentence[0], lead - 1 - _REACH_TO_DENIAL_WORDS), lead - 1)}
    is_negated = not _FIGURES.keeps_from_truth.isdisjoint(near)
    if last in _CLAUSES.rejects.forms or last in _FIGURES.doubts_number or last in _FIGURES.untrue:
        return not is_negated  # not: there is no doubt that
    if last in _FIGURES.may_be_believed or last in _FIGURES.names_of_evidence - _FIGURES.names_of_reports:
        return is_negated
    for index in range(lead - 1, max(at.sentence[0], lead - _REACH_TO_CLAIM_WORDS) - 1, -1):
        if statement.word(index) in _FIGURES.names_of_reports:
            return _is_denied_claim(at, index)
        if statement.tags[index] not in _WITHIN_CLAIM:
            return False
    return False


def _is_denied_claim(at: Place, claim: int) -> bool:
    """Whether somebody denies a claim, or it is said behind the number to be wrong."""
    statement = at.statement
    first = max(at.sentence[0], claim - _REACH_TO_DENIAL_WORDS)
    near = {statement.word(index) for index in range(first, claim)}
    if not near.isdisjoint(_CLAUSES.rejects.forms | _FIGURES.untrue) or {"no", "truth"} <= near:
        return True
    end = min(at.sentence[1], at.index + _REACH_TO_UNTRUE_WORDS)
    return any(
        statement.word(index) in _FIGURES.untrue and statement.word(index - 1) in _TEXT.forms_of_be
        for index in range(at.index + 1, end)
    )


def _is_not_done(at: Place) -> bool:
    """Whether it is what somebody has not done or got: has not cut 200 jobs; but: has not lost 40 of."""
    statement, verb = at.statement, at.opening - 1
    if at.is_hedged or at.tag_after == OF or lexicon.lemma(statement.word(verb)) not in _FIGURES.done_to_number:
        return False
    before = verb - 1
    while statement.tag(before) in _WITHIN_VERB and statement.word(before) not in _FIGURES.negations_of_harm:
        before -= 1
    return statement.word(before) in _FIGURES.negations_of_harm
