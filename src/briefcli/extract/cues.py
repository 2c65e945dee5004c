"""Which verbs hand words to their subject."""

from briefcli.extract import lexicon
from briefcli.extract.phrases import Phrases


def is_speech(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a verb of saying."""
    return phrases.lemma(verb) in lexicon.load()["speech"]


def is_cue(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk hands words to its subject: says, or judges (called, blasted, described)."""
    lemma, words = phrases.lemma(verb), lexicon.load()
    return lemma in words["speech"] or lemma in words["opinion"] or lemma in words["complement"]
