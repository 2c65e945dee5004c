"""What a clause says that somebody does not do: neither Doe nor Roe backed it, few did, Doe hardly did."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import AUXILIARIES, NP, THAT, letters
from briefcli.extract.text.phrases import Phrases

_CHECKING = lexicon.checking()
_CLAUSES = lexicon.clauses()

_NP_THAT = letters("NP THAT")
_NP_VP = letters("NP VP")
_VP_NP_VP = letters("VP NP VP")
_WORDS_TO_NO = 2
"""Words before an auxiliary among which it is denied: at [no time] did, [nor] did."""


def is_denied(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is denied: did not comment, wasn't sure."""
    words = (word.lower for word in phrases.words(verb))
    return any(word in _CHECKING.negations or word.endswith(("n't", "n’t")) for word in words)


def is_inverted(phrases: Phrases, verb: int) -> bool:
    """Whether an auxiliary before its subject opens a clause that is denied: nor did Doe say, at no time did we ask."""
    helps = verb - 2
    if helps < 1 or phrases.shape[helps : verb + 1] != _VP_NP_VP or len(phrases.words(helps)) > 1:
        return False
    first = phrases.chunks[helps].first
    before = [token.lower for token in phrases.tokens[max(0, first - _WORDS_TO_NO) : first]]
    return phrases.words(helps)[0].tag in AUXILIARIES and not _CLAUSES.opens_inverted.isdisjoint(before)


def is_hardly(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is hardly or almost true of its subject: hardly backed; neither accepted nor rejected."""
    first = phrases.chunks[verb].first
    words = [word.lower for word in (*phrases.tokens[max(0, first - 1) : first], *phrases.words(verb))]
    return not _CLAUSES.hardly.isdisjoint(words) or is_inverted(phrases, verb)


def is_none_of_several(phrases: Phrases, subject: int) -> bool:
    """Whether a subject is said not to do something: neither Doe nor Roe; no union; few unions; not Doe but Roe."""
    first = phrases.chunks[subject].first
    words = [word.lower for word in phrases.tokens[max(0, first - 1) : first + 1]]
    if [word.lower for word in phrases.tokens[first : first + 2]] == ["no", "wonder"]:
        return False  # no wonder Doe backed it
    return words[-1] in _CLAUSES.none_of_several or (len(words) > 1 and words[0] in _CLAUSES.before_none)


def is_rumoured(phrases: Phrases, subject: int) -> bool:
    """Whether the clause of a subject is left open: rumours that Doe backed it; it is likely Doe backed it."""
    opens, beside = phrases.words(subject)[0].lower, subject - 1
    if beside > 0 and phrases.shape[beside] == NP and len(phrases.words(beside)) == 1:
        opens, beside = phrases.words(beside)[0].lower, beside - 1  # it is possible the council
    if beside > 0 and opens in _CLAUSES.left_open and phrases.lemma(beside) == "be":
        return True
    says = subject - 1 - (phrases.shape[max(0, subject - 1) : subject] == THAT)
    if says > 0 and phrases.shape[says - 1 : says + 1] == _NP_VP and phrases.is_passive(says):
        is_it = [word.lower for word in phrases.words(says - 1)] == ["it"]
        return is_it and phrases.words(says)[-1].lower in _CLAUSES.only_alleged  # it is alleged that the council did
    if subject < 2 or phrases.shape[subject - 2 : subject] != _NP_THAT:
        return False
    return phrases.head(subject - 2).lower in _CLAUSES.left_open
