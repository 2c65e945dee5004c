"""Whose verb is it: from a verb to its subject, and from a clause to the clause that holds it."""

from typing import NamedTuple

from briefcli.extract import lexicon
from briefcli.extract.phrases import Phrases

# Verbs that are followed by the one they are said to before what is said: told reporters that.
_WITH_HEARER = frozenset("tell remind assure inform warn ask advise convince persuade promise show teach".split())


class Link(NamedTuple):
    """A verb (or noun of saying, or `according to`) and who does it, as numbers of chunks."""

    verb: int
    subject: int | None


def is_speech(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk is a verb of saying."""
    return phrases.lemma(verb) in lexicon.load()["speech"]


def is_cue(phrases: Phrases, verb: int) -> bool:
    """Whether a verb chunk hands words to its subject: says, or judges (called, blasted, described)."""
    lemma, words = phrases.lemma(verb), lexicon.load()
    return lemma in words["speech"] or lemma in words["opinion"]


def subject(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase, or the `who`, that does what a verb chunk says; none when it is not found.

    The subject stands before the verb, or after a verb of saying that follows a quotation. A form that
    cannot have a subject of its own (saying, to call, and called) shares that of the verb before it.
    """
    seen = 0
    current: int | None = verb
    while current is not None and seen < 8:
        seen += 1
        kind = phrases.shape[current]
        if kind == "v":
            own = _own_subject(phrases, current)
            if own is not None:
                return own
        elif kind in "ge":
            own = _participle_subject(phrases, current)
            if own is not None:
                return own
        current = _verb_before(phrases, current)
    return _following_subject(phrases, verb)


def _own_subject(phrases: Phrases, verb: int) -> int | None:
    shape = phrases.shape
    before = verb - 1
    if before >= 0 and shape[before] == "h":
        before -= 1
        return noun_before(phrases, before) if before >= 0 and shape[before] in "n," else None
    if before >= 0 and shape[before] in "w":
        return before
    if before >= 0 and shape[before] in ",)-":
        return _across_apposition(phrases, before) or _inverted(phrases, verb)
    if before >= 0 and shape[before] == "n":
        if _is_hearer(phrases, before):
            return None
        return noun_before(phrases, before)
    return _inverted(phrases, verb) if before < 0 or shape[before] == "Q" else None


def _is_hearer(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is an object pronoun, which nothing is done by."""
    return phrases.words(noun)[-1].tag == "m"


def noun_before(phrases: Phrases, noun: int) -> int | None:
    """From the last noun of a noun phrase to its first: the governor of the state -> the governor."""
    shape = phrases.shape
    if noun < 0 or shape[noun] != "n":
        return None
    while noun >= 2:
        if shape[noun - 1] in "if" and shape[noun - 2] == "n":
            noun -= 2
        elif shape[noun - 1] == "c" and shape[noun - 2] == "n" and not _is_object(phrases, noun - 2):
            noun -= 2
        elif shape[noun - 1] == "v" and shape[noun - 2] in "wh" and not is_speech(phrases, noun - 1):
            antecedent = noun_before(phrases, noun - 3) if noun >= 3 else None
            if antecedent is None:
                return noun
            noun = antecedent
        else:
            break
    return noun


def _is_object(phrases: Phrases, noun: int) -> bool:
    return noun > 0 and phrases.shape[noun - 1] in "vgt"


def _across_apposition(phrases: Phrases, comma: int) -> int | None:
    """The noun phrase before "Jane Doe, a doctor at the hospital," which the verb after the comma belongs to."""
    shape = phrases.shape
    closing = shape[comma]
    opening = {",": ",", ")": "(", "-": "-"}[closing]
    index = comma - 1
    depth = 0
    while index > 0 and depth < 40:
        depth += 1
        if shape[index] == opening:
            found = noun_before(phrases, index - 1)
            inner = shape[index + 1 : comma]
            if found is not None and _is_aside(inner):
                return found
            if closing != "," or not inner.strip("nif,c") == "":
                return None
        elif shape[index] in "Q;:.":
            return None
        index -= 1
    if closing == "," and index == 0 and shape[0] == "n" and False:
        return 0
    return None


def _is_aside(inner: str) -> bool:
    """Whether the words between two commas can stand beside a noun phrase: an apposition, a relative clause."""
    if not inner or inner[0] == "w" or inner[0] in "ge":
        return True
    return "v" not in inner and inner[0] in "nisaf" or inner.startswith("nw") or ("nv" not in inner and inner[0] == "n")


def _inverted(phrases: Phrases, verb: int) -> int | None:
    """The speaker after the verb: "...," said Jane Doe."""
    shape = phrases.shape
    if not is_speech(phrases, verb) or verb + 1 >= len(shape) or shape[verb + 1] != "n":
        return None
    before = shape[:verb].rstrip(",-")
    return verb + 1 if before.endswith("Q") and not _is_hearer(phrases, verb + 1) else None


def _participle_subject(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase right before a participle: people shouting, a woman called."""
    shape = phrases.shape
    if verb == 0 or shape[verb - 1] != "n" or _is_hearer(phrases, verb - 1):
        return None
    noun = noun_before(phrases, verb - 1)
    if noun is None or phrases.head(noun).lower in lexicon.load()["documents"]:
        owner = _verb_before(phrases, noun if noun is not None else verb)
        return noun if owner is None else None
    previous = noun - 1
    return noun if previous < 0 or shape[previous] in "si,c" else None


def _verb_before(phrases: Phrases, verb: int) -> int | None:
    """The nearest verb to the left within the clause, from which a verb without a subject has its own."""
    shape = phrases.shape
    index = verb - 1
    while index >= 0:
        if shape[index] in "vgt":
            return index
        if shape[index] in ";:.":
            return None
        index -= 1
    return None


def _following_subject(phrases: Phrases, verb: int) -> int | None:
    """The subject of the main clause after an opening participle: Calling it unfair, Doe left."""
    shape = phrases.shape
    if shape[verb] not in "gte":
        return None
    for index in range(verb + 1, len(shape) - 2):
        if shape[index] == "," and shape[index + 1] == "n":
            main = next((later for later in range(index + 2, len(shape)) if shape[later] == "v"), None)
            return None if main is None else _own_subject(phrases, main)
    return None


def holder(phrases: Phrases, noun: int) -> int | None:
    """The verb of saying whose content the clause of this subject is; none for a main clause.

    Jane Doe said [that] the mayor called ...: from "the mayor" to "said".
    """
    shape, words = phrases.shape, lexicon.load()
    index = noun - 1
    if index >= 0 and shape[index] == "h":
        return _verb_of_that(phrases, index)
    index = _skip_adjuncts(shape, index)
    if index >= 0 and shape[index] in "vgt" and phrases.lemma(index) in words["complement"]:
        return index
    if index >= 1 and shape[index] == "n" and shape[index - 1] in "vgt":
        return index - 1 if phrases.lemma(index - 1) in _WITH_HEARER else None
    return None


def _skip_adjuncts(shape: str, index: int) -> int:
    """Past "in an interview" and the like, to the left."""
    while index >= 1 and shape[index] == "n" and shape[index - 1] in "if":
        index -= 2
    return index


def _verb_of_that(phrases: Phrases, that: int) -> int | None:
    """The verb, or the noun of saying, before a `that`; over commas and adjuncts."""
    shape, words = phrases.shape, lexicon.load()
    index = that - 1
    while index >= 0 and that - index < 12:
        if shape[index] in "vgt" and phrases.lemma(index) in words["complement"]:
            return index
        if shape[index] == "n" and phrases.head(index).lower in words["nouns"]:
            return index
        if shape[index] in ";:.Q":
            return None
        index -= 1
    return None
