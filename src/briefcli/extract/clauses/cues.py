"""Which verbs are cues, and whose a statement is."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import GENITIVE, POSSESSIVE
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()


def is_speech(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a verb of saying."""
    return phrases.lemma(verb) in _CLAUSES.speech


def is_cue(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a cue, by saying or by judging (called, blasted, described)."""
    lemma = phrases.lemma(verb)
    return lemma in _CLAUSES.speech or lemma in _CLAUSES.opinion or lemma in _CLAUSES.complement


def owner(phrases: Phrases, noun: int) -> Span | None:
    """Whose statement a noun phrase is: his claim, Doe's words."""
    words = phrases.words(noun)
    for index, word in enumerate(words[:-1]):
        if word.tag == POSSESSIVE and word.lower in _CLAUSES.owners:
            return Span(word.start, word.end)
        if word.tag == GENITIVE and index:
            return Span(words[0].start, words[index - 1].end)
    return None
