"""Which verbs are cues, and whose a statement is."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADVERB, GENITIVE, NP, POSSESSIVE, QUOTATION
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_USED = _CLAUSES.statements | _CLAUSES.documents | _CLAUSES.expressions


def is_speech(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a verb of saying."""
    return phrases.lemma(verb) in _CLAUSES.speech


def is_cue(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a cue, by saying or by judging (called, blasted, described)."""
    lemma = phrases.lemma(verb)
    if lemma in _CLAUSES.uses:
        return _is_of_words(phrases, verb)
    return lemma in _CLAUSES.speech or lemma in _CLAUSES.opinion or lemma in _CLAUSES.complement


def _is_of_words(phrases: Phrases, verb: int) -> bool:
    """Whether what somebody uses are words: used “...”, used the phrase “...”, not: used the rain to “...”."""
    behind = phrases.shape[verb + 1 : verb + 2]
    return behind == QUOTATION or (behind == NP and phrases.head(verb + 1).lower in _USED)


def is_there(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has "there" before it instead of a subject."""
    before = phrases.chunks[verb].first - 1
    while phrases.tokens[before].tag == ADVERB and phrases.tokens[before].lower != "there":
        before -= 1
    return phrases.tokens[before].lower == "there"


def owner(phrases: Phrases, noun: int) -> Span | None:
    """Whose statement a noun phrase is: his claim, Doe's words."""
    words = phrases.words(noun)
    for index, word in enumerate(words[:-1]):
        if word.tag == POSSESSIVE and word.lower in _CLAUSES.owners:
            return Span(word.start, word.end)
        if word.tag == GENITIVE and index:
            return Span(words[0].start, words[index - 1].end)
    return None
