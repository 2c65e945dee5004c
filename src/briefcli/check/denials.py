"""What denies the clause that some words begin: denied that, it is not true that, do not believe."""

import re
from functools import cache

from briefcli import regexes
from briefcli.check import differences, words
from briefcli.check.words import Word
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import BASE_FORM, PAST, PAST_PARTICIPLE, THIRD_PERSON
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import ChangeKind

_CHECKING = lexicon.checking()
_TEXT = lexicon.text()

Beside = tuple[ChangeKind, Span]
"""What is left out, and where it stands.

A `negation`, the `number` of which the words have a part, and what makes another of a `name` (vice, former) turn the
words; a `hedge` or a doubt, and a condition or the like (`words`), blur them.
"""

_FINITE = BASE_FORM + THIRD_PERSON + PAST
END_CHARACTERS = 30
"""Characters of the words' ends in which a number that may be hedged from outside is looked for."""
FEW_WORDS = 8
"""Words that a negation one or two little words before them still governs as a whole: charged with murder."""
_NEAR_WORDS = 7
"""Words before "that" in which its verb stands, with the negation of it."""
FIRST = regexes.compile(r"[$£€¥]?[-+.]?([\d¼-¾⅐-⅞]|[^\W\d_]+)")
"""The first of some words, without a sign before a number."""
_LETTERS = regexes.compile(r"[a-z]+")


def may_deny(ahead: str) -> bool:
    """Whether any of the words before some others can deny them: nearly none do, so that these need not be read."""
    small = ahead.lower()
    return "n't" in small or not _denying().isdisjoint(_LETTERS.findall(small))


@cache
def _denying() -> frozenset[str]:
    """The letters with which all begin that deny: not, never, denied, refused to, ruled out."""
    listed = _CHECKING.negations | _CHECKING.denials | _CHECKING.denials_with_that | _CHECKING.refusals
    return frozenset(_LETTERS.findall(phrase)[0] for phrase in listed | _CHECKING.ruling_out)


def is_verb(form: str, place: int, forms: str) -> bool:
    """Whether a verb stands at a place, in one of the forms of `verb_forms.VerbForm`."""
    first = FIRST.match(form, place)
    verb = lexicon.verbs().get(first[1].lower()) if first else None
    return verb is not None and not set(forms).isdisjoint(verb.forms)


def is_past(form: str, word: Word) -> bool:
    """Whether a word is a verb in the past: burned, but not the participle of "ships burned in the war"."""
    verb = lexicon.verbs().get(word.text.lower())
    forms = set(verb.forms) if verb is not None else set()
    return PAST in forms and (PAST_PARTICIPLE not in forms or not re.match(r" [^\W\d_]", form[word.end : word.end + 2]))


def clause_denied(ahead: list[Word], form: str, span: Span) -> Beside | None:
    """What denies the clause that the words begin: denied that, it is not true that, denied taking."""
    near = ahead[: _NEAR_WORDS + 1]
    if not near:
        return None
    if near[0].text.lower() != "that":
        return _clause_denied_without_that(near, form, span)
    denial = next((word for word in near[1:] if word.text.lower() in _CHECKING.denials), None)
    if denial is None and _doubts_clause(near[1:3]):
        denial = near[1]
    negation = _refusal(near[1:]) or next((word for word in near[1:] if differences.is_negation(word.text)), None)
    if (denial is None) == (negation is None):
        return None
    if denial is None and (len(near) < 2 or near[1].text.lower() not in _CHECKING.asserting):
        return None
    turning = denial or negation
    is_relative = turning is denial is not near[1] and is_verb(form, span.start, _FINITE)
    if turning is None or is_relative:
        return None  # rejects indicators that | suggest it
    return "negation", Span(turning.start, near[0].end)


def _clause_denied_without_that(near: list[Word], form: str, span: Span) -> Beside | None:
    """What denies the clause that the words begin, directly before it: denied it was, do not believe he paid."""
    lower = near[0].text.lower()
    first = form[span.start : span.start + END_CHARACTERS].split(" ", 1)[0].lower()
    begins = first in _TEXT.subject_pronouns or first == "there"
    is_clause = begins or first.endswith("ing") or first == "any"
    if is_clause and " ".join(word.text.lower() for word in reversed(near[:2])) in _CHECKING.ruling_out:
        return "negation", Span(near[1].start, near[0].end)
    if lower in _CHECKING.denials or (begins and lower in _CHECKING.denials_with_that):
        turned = is_clause and not any(differences.is_negation(word.text) for word in near[1:4])
        return ("negation" if turned else "words", Span(near[0].start, near[0].end))
    if lower in _CHECKING.asserting and (begins or _has_verb(form, span)):
        negation = _refusal(near) or next((word for word in near[1:3] if differences.is_negation(word.text)), None)
        return ("negation", Span(negation.start, near[0].end)) if negation is not None else None
    return None


def _refusal(near: list[Word]) -> Word | None:
    """The refusal among the words before a clause or its “that”, the last one first: refused to say."""
    if len(near) < len(("refused", "to", "say")) or near[0].text.lower() not in _CHECKING.asserting:
        return None
    return near[2] if near[1].text.lower() == "to" and near[2].text.lower() in _CHECKING.refusals else None


def _has_verb(form: str, span: Span) -> bool:
    """Whether the first words have a verb of their own: never said | the boats were safe, but never said | a word."""
    first = words.find(form, span.start, min(span.end, span.start + 3 * END_CHARACTERS))[1:FEW_WORDS]
    return any(word.text.lower() in _TEXT.auxiliaries | _TEXT.modals or is_past(form, word) for word in first)


def _doubts_clause(near: list[Word]) -> bool:
    """Whether the last words before a "that", the last one first, deny what follows: unlikely that, ruled out that."""
    lower = [word.text.lower() for word in near]
    return bool(lower) and (
        lower[0] in _CHECKING.denials_with_that or " ".join(reversed(lower)) in _CHECKING.ruling_out
    )
