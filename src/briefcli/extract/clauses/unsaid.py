"""What somebody is told not to say, or not to have said so far: did not, refused to, could, without saying."""

from briefcli.extract.clauses import links
from briefcli.extract.clauses.undone import is_denied
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COORDINATOR, INFINITIVE, ING, NP, PREPOSITION, PREPOSITIONS, SUBORDINATOR, VP
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_SPEECH = lexicon.speech()

_ONLY_LOOKS = ("appear", "seem")
_OR = ("nor", "or")
_TOLD_TO = (_CLAUSES.wishes | _CLAUSES.with_hearer | _CLAUSES.told_to) - _SPEECH.means_to
"""Verbs whose passive tells what somebody else wants said: was asked to say; not: is expected to say."""


def is_unsaid(phrases: Phrases, verb: int) -> bool:
    """Whether a verb of saying tells of no words, since it is denied, only possible, or what nobody comes to."""
    return says_not(phrases, verb) or is_unreal(phrases, verb) or is_left(phrases, verb)


def is_left(phrases: Phrases, verb: int) -> bool:
    """Whether nobody comes to say what an infinitive or a form in -ing tells: refused to say or admit, not saying."""
    if phrases.shape[verb] == INFINITIVE:
        return _is_not_reached(phrases, verb)
    if phrases.shape[verb] == VP:
        return _is_or_does(phrases, verb)
    first = _behind_having(phrases, verb)
    return phrases.shape[first] == ING and _is_avoided(phrases, first)


def _is_or_does(phrases: Phrases, verb: int) -> bool:
    """Whether “or” joins a bare verb to one that is left undone: refused to say or admit that; did not say or admit."""
    word, shape = phrases.words(verb)[0].lower, phrases.shape
    is_bare = len(phrases.words(verb)) == 1 and word == phrases.lemma(verb)
    if not is_bare or shape[max(0, verb - 1) : verb] != COORDINATOR or phrases.words(verb - 1)[0].lower not in _OR:
        return False
    before = max(shape.rfind(kind, 0, verb) for kind in (INFINITIVE, VP))
    if before < 0:
        return False
    return _is_not_reached(phrases, before) if shape[before] == INFINITIVE else says_not(phrases, before)


def says_not(phrases: Phrases, verb: int) -> bool:
    """Whether somebody did not speak: asked about the pier, Doe did not reply; not: did not only say so."""
    first = phrases.chunks[verb].first
    words = [word.lower for word in (*phrases.tokens[max(0, first - 1) : first], *phrases.words(verb))]
    if not _SPEECH.only_after_not.isdisjoint(words):
        return False
    if phrases.shape[verb + 1 : verb + 2] == NP and phrases.lemma(verb) in _CLAUSES.with_hearer:
        hearer = phrases.words(verb + 1)
        if hearer[0].lower in _SPEECH.no_hearers or [word.lower for word in hearer] == ["no", "one"]:
            return True
    return "not" in words or "never" in words or any(word.endswith(("n't", "n’t")) for word in words)


def is_unreal(phrases: Phrases, verb: int) -> bool:
    """Whether a verb tells what might be said, or might have been: should say, would have said; not: would say."""
    words = [word.lower for word in phrases.words(verb)]
    if len(words) == 1 and phrases.shape[:verb].endswith(COORDINATOR) and links.may_share_modal(phrases, verb):
        before = links.verb_before(phrases, verb)
        words = words if before is None else [word.lower for word in phrases.words(before)]  # could leave and warn that
    return not _SPEECH.unreal_modals.isdisjoint(words) or (words[0] == "would" and "have" in words)


def _behind_having(phrases: Phrases, verb: int) -> int:
    """Where a participle begins that is told with "having": denied [having said]."""
    is_perfect = verb > 0 and phrases.shape[verb - 1] == ING and phrases.words(verb - 1)[-1].lower == "having"
    return verb - 1 if is_perfect else verb


def _is_not_reached(phrases: Phrases, infinitive: int) -> bool:
    """Whether somebody does not come to say what an infinitive tells: refused to, is unable to, was asked to."""
    before = infinitive - 1
    if before < 0:
        return False
    if phrases.shape[before] == PREPOSITION and phrases.words(before)[-1].lower == "as":
        return before > 0 and is_denied(phrases, before - 1)  # did not go as far as to say
    if phrases.shape[before] == NP and before > 0:
        words = [word.lower for word in phrases.words(before)]
        verb = before - 1
        is_not_so = phrases.shape[verb] == VP and (
            is_denied(phrases, verb) or phrases.lemma(verb) in _ONLY_LOOKS or _is_open_to_all(phrases, verb, words[-1])
        )  # is not the first to say; seems ready to say; it is fair to say
        return words[0] == "no" or words[-1] in _CLAUSES.not_to_say or is_not_so
    if phrases.shape[before] == SUBORDINATOR and phrases.words(before)[0].lower == "whether":
        return True  # has to decide whether to say
    if phrases.shape[before] == INFINITIVE:
        return phrases.lemma(before) == "agree" or phrases.lemma(before) in _CLAUSES.leaves_undone
    if phrases.shape[before] != VP:
        return False
    if phrases.lemma(before) in _ONLY_LOOKS or phrases.lemma(before) == "agree":
        return True  # appeared to say; agreed to say
    if is_denied(phrases, before):
        return phrases.lemma(before) not in _CLAUSES.leaves_undone  # did not hesitate to say
    if phrases.lemma(before) in _CLAUSES.leaves_undone:
        return True
    if phrases.words(before)[-1].lower in {"yet", *_CLAUSES.not_to_say}:
        return True
    return phrases.is_passive(before) and phrases.lemma(before) in _TOLD_TO


def _is_open_to_all(phrases: Phrases, verb: int, adjective: str) -> bool:
    """Whether it is told what anybody would be right, or wrong, to say: it is fair to say; not: she is right to say."""
    is_it = verb > 0 and phrases.words(verb - 1)[-1].lower == "it" and phrases.lemma(verb) == "be"
    return is_it and adjective in _CLAUSES.fit_to_say


def _is_avoided(phrases: Phrases, participle: int) -> bool:
    """Whether somebody keeps from what a form in -ing tells: without saying, avoided saying, stopped short of it."""
    first, before = phrases.chunks[participle].first, participle - 1
    words = [word.lower for word in phrases.tokens[max(0, first - 2) : first]]
    if words and words[-1] in ("without", "worth"):
        return True  # it is worth remembering that
    if before >= 0 and phrases.shape[before] in PREPOSITIONS and len(words) > 1:
        if words[-2] in _CLAUSES.far_from:
            return True
        verb = before - 1
        is_from = words[-1] == "from" and verb >= 0 and phrases.shape[verb] == VP
        return is_from and phrases.lemma(verb) in _CLAUSES.keeps_from
    if before < 0 or phrases.shape[before] != VP:
        return False
    return phrases.lemma(before) in _CLAUSES.avoids or phrases.lemma(before) in _CLAUSES.entails  # it means saying
