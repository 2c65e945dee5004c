"""Which verbs hand words to their subject, and whose a statement is."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases


def is_speech(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a verb of saying."""
    return phrases.lemma(verb) in lexicon.load()["speech"]


def is_cue(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk hands words to its subject: says, or judges (called, blasted, described)."""
    lemma, words = phrases.lemma(verb), lexicon.load()
    return lemma in words["speech"] or lemma in words["opinion"] or lemma in words["complement"]


def owner(phrases: Phrases, noun: int) -> Span | None:
    """Whose statement a noun phrase is: his claim, Doe's words."""
    words = phrases.words(noun)
    for index, word in enumerate(words[:-1]):
        if word.tag == "o" and word.lower in ("his", "her", "their", "my", "our"):
            return Span(word.start, word.end)
        if word.tag == "g" and index:
            return Span(words[0].start, words[index - 1].end)
    return None
