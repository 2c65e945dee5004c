"""From a clause to the clause that holds it: the verb of saying whose content it is."""

from briefcli.extract.clauses.subjects import link
from briefcli.extract.text import lexicon
from briefcli.extract.text.phrases import Phrases

# How many chunks to the left a verb of saying is looked for.
_LONGEST_REACH = 60


def holder(phrases: Phrases, noun: int) -> int | None:
    """The verb of saying whose content the clause of this subject is; none for a main clause.

    Jane Doe said [that] the mayor called ...: from "the mayor" to "said".
    """
    shape, words = phrases.shape, lexicon.load()
    if noun >= 1 and shape[noun - 1] == "h":
        return _verb_of_that(phrases, noun - 1)
    index = _skip_adjuncts(shape, noun - 1)
    if index >= 0 and shape[index] in "vgt" and phrases.lemma(index) in words["complement"]:
        return index
    hearer = index >= 1 and shape[index] == "n" and shape[index - 1] in "vgt"
    if hearer and phrases.lemma(index - 1) in words["with_hearer"]:
        return index - 1
    return _distant_holder(phrases, noun)


def _distant_holder(phrases: Phrases, noun: int) -> int | None:
    """A verb of saying further left whose content goes on to here, over subordinate clauses.

    A new main clause (", and Doe called it") ends what was said, and so does a semicolon. A clause that
    opens the sentence with "when" or "after" says nothing about the main clause.
    """
    shape, words = phrases.shape, lexicon.load()
    for index in range(noun - 1, max(-1, noun - _LONGEST_REACH), -1):
        kind = shape[index]
        if kind in ";." or _begins_main_clause(phrases, index):
            return None
        if kind in "vg" and phrases.lemma(index) in words["complement"] and _has_clause(shape, index, noun):
            own = link(phrases, index)
            main = own.subject is not None and (own.subject == 0 or shape[own.subject - 1] not in "swi")
            if main and own.subject is not None and shape[own.subject] != "w":
                return index
    return None


def _begins_main_clause(phrases: Phrases, index: int) -> bool:
    """Whether ", and" or ", while" begins a clause that no verb before it governs."""
    shape = phrases.shape
    if index == 0 or shape[index - 1] not in ",-":
        return False
    if shape[index] == "s":
        return phrases.words(index)[0].lower in lexicon.load()["contrast"]
    return shape[index] == "c" and shape[index + 1 : index + 2] in ("n", "i")


def _has_clause(shape: str, verb: int, limit: int) -> bool:
    """Whether a verb is followed by a clause: said [in June] [that] the mayor called."""
    rest = shape[verb + 1 : limit + 1]
    while rest[:2] in ("in", "fn"):
        rest = rest[2:]
    return rest.startswith(("h", "nv", "nh", "nnv", "ninv", "nfnv", "s", "n,w")) or rest in ("n", "nn")


def _skip_adjuncts(shape: str, index: int) -> int:
    """Past "in an interview" and the like, to the left."""
    while index >= 1 and shape[index] == "n" and shape[index - 1] in "if":
        index -= 2
    return index


def _verb_of_that(phrases: Phrases, that: int) -> int | None:
    """The verb, or the noun of saying, before a `that`; over commas and adjuncts."""
    shape, words = phrases.shape, lexicon.load()
    for index in range(that - 1, max(-1, that - 12), -1):
        if shape[index] in "vgt" and phrases.lemma(index) in words["complement"]:
            return index
        if shape[index] == "n" and phrases.head(index).lower in words["nouns"]:
            return index
        if shape[index] in ";:.Q":
            return None
    return None
