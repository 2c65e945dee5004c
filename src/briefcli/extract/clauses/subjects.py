"""Whose verb is it: from a verb to the noun phrase, or the `who`, that does what it says."""

from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.text import lexicon
from briefcli.extract.text.phrases import Link, Phrases

# How far the search goes: verbs that share a subject, and chunks between two commas.
_LONGEST_CHAIN = 8
_LONGEST_ASIDE = 40

# The marks that end a relative clause.
_PARTING = frozenset(",;:.Q(-")

_LONGEST_ATTRIBUTION = 12
"""Words of a sentence that says nothing but who spoke; a longer one says something else as well."""


def link(phrases: Phrases, verb: int) -> Link:
    """The noun phrase, or the `who`, that does what a verb chunk says; subject none when it is not found.

    The subject stands before the verb, or after a verb of saying that follows a quotation. A form that
    cannot have a subject of its own (saying, to call, and called) shares that of the verb before it.
    """
    known = phrases.links.get(verb)
    if known is None:
        known = phrases.links[verb] = _link(phrases, verb)
    return known


def _link(phrases: Phrases, verb: int) -> Link:
    shape = phrases.shape
    verbs: list[int] = []
    current: int | None = verb
    parted = False
    while current is not None and len(verbs) < _LONGEST_CHAIN:
        verbs.append(current)
        own = _own_subject(phrases, current) if shape[current] == "v" else None
        if shape[current] in "ge":
            own = _participle_subject(phrases, current)
        # ", and called" goes on with the main clause, not with the relative clause before it.
        if own is not None and not (parted and shape[own] in "wh" and _verb_before(phrases, own) is not None):
            return Link(tuple(verbs), own)
        parted = parted or (own is None and shape[:current].endswith(",c"))
        current = _joined_participle(shape, current) or _verb_before(phrases, current)
    found = _following_subject(phrases, verb)
    return Link(tuple(verbs), _loose_subject(phrases, verbs[-1]) if found is None else found)


def _joined_participle(shape: str, verb: int) -> int | None:
    """From "and asking" to the participle that it goes with: tweeting ... and asking."""
    if shape[verb] != "g" or not shape[:verb].endswith("c"):
        return None
    before = shape.rfind("g", 0, verb)
    return before if before > max(shape.rfind(mark, 0, verb) for mark in ";:.") else None


def subject(phrases: Phrases, verb: int) -> int | None:
    """The subject of a verb chunk, see `link`."""
    return link(phrases, verb).subject


def _loose_subject(phrases: Phrases, verb: int) -> int | None:
    """The first noun phrase of the clause, where the words between it and its verb could not be read."""
    shape = phrases.shape
    if shape[verb] not in "vt":
        return None
    start = max(shape.rfind(mark, 0, verb) for mark in ";:-Q.(h") + 1
    for index in range(start, verb):
        if (
            shape[index] == "n"
            and (index == start or shape[index - 1] in ",sc")
            and not _is_object_pronoun(phrases, index)
        ):
            return index
    return None


def _own_subject(phrases: Phrases, verb: int) -> int | None:
    shape = phrases.shape
    before = verb - 1
    if before >= 0 and shape[before] == "h":
        return before if before and shape[before - 1] in "n," else None
    if before >= 0 and shape[before] == "w":
        return before
    if before >= 0 and shape[before] in ",)-":
        across = _across_apposition(phrases, before)
        return _inverted(phrases, verb) if across is None else across
    if before >= 0 and shape[before] == "v":
        return _antecedent(phrases, verb)
    if before >= 0 and shape[before] == "n":
        if _is_object_pronoun(phrases, before):
            return _antecedent(phrases, before)
        if shape[max(0, before - 2) : before] == "wi":
            return before - 2  # who in 2010 said
        if _is_reduced(phrases, verb):
            return None
        found = noun_before(phrases, before)
        inserted = shape[verb + 1 : verb + 2] == "," and is_speech(phrases, verb)
        if inserted and found is not None and phrases.words(found)[0].tag in "do":
            return found  # Doe, a top aide said, ...
        return _named(phrases, found)
    return _inverted(phrases, verb) if before < 0 or shape[before] == "Q" else None


def _named(phrases: Phrases, noun: int | None) -> int | None:
    """From an apposition that lacks its second comma to the name before it: Jane Doe, a doctor said."""
    shape = phrases.shape
    if noun is None or noun < 2 or shape[noun - 1] != "," or shape[noun - 2] != "n":
        return noun
    if noun > 3 and shape[noun - 4 : noun - 2] in ("nf", "ni") and _is_place(phrases, noun):
        return noun_before(phrases, noun - 2)  # Doe of Lund, Sweden
    name = noun_before(phrases, noun - 2)
    begins = name is not None and (name == 0 or shape[name - 1] in "schQ")
    is_name = name is not None and phrases.head(name).tag == "P" and phrases.head(noun).tag == "N"
    return name if begins and is_name else noun


def _is_place(phrases: Phrases, noun: int) -> bool:
    words = " ".join(token.lower for token in phrases.words(noun))
    return words in lexicon.load()["places"]


def _is_reduced(phrases: Phrases, verb: int) -> bool:
    """Whether a past form is a relative clause without its "that was": launched an advertisement titled."""
    shape = phrases.shape
    word = phrases.words(verb)[-1]
    known = lexicon.load().verbs.get(word.lower)
    if len(phrases.words(verb)) > 1 or known is None or "n" not in known.forms:
        return False
    noun = verb - 1
    while noun >= 2 and shape[noun - 1] in "fc" and shape[noun - 2] == "n":
        noun -= 2
    if noun < 1 or "v" not in shape[:noun]:
        return False
    if shape[noun - 1] in "vgt":
        return phrases.lemma(noun - 1) not in lexicon.load()["complement"]
    return (
        shape[noun - 1] == "i"
        and not _opens(phrases, noun - 1)
        and "v" in shape[: noun - 1]
        and shape[verb + 1 : verb + 2] in ("i", "Q", ",", "")
    )


def _is_object_pronoun(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is an object pronoun, which nothing is done by."""
    return phrases.words(noun)[-1].tag == "m"


def noun_before(phrases: Phrases, noun: int) -> int | None:
    """From the last noun of a noun phrase to its first: the governor of the state -> the governor."""
    shape = phrases.shape
    if noun < 0 or shape[noun] not in "nw":
        return None
    while noun >= 2:
        before = shape[noun - 2 : noun]
        if before == "ni" and _opens(phrases, noun - 1):
            break
        if before in ("ni", "nf", "ng", "ne") or (before == "nc" and not _is_object(phrases, noun - 2)):
            noun -= 2
        elif noun >= 3 and (shape[noun - 3 : noun] in ("ngi", "nei") or _is_passed_over(phrases, noun)):
            noun -= 3
        else:
            antecedent = _antecedent(phrases, noun)
            if antecedent is None:
                break
            noun = antecedent
    return noun


def _opens(phrases: Phrases, preposition: int) -> bool:
    """Whether a preposition may begin a clause: after Doe called it unfair, as Doe put it."""
    return phrases.words(preposition)[0].lower in lexicon.load()["clause_openers"]


def _is_passed_over(phrases: Phrases, noun: int) -> bool:
    """Whether the past form before "for schools" is no verb of the sentence: a book published for schools."""
    if phrases.shape[noun - 3 : noun] != "nvi" or len(phrases.words(noun - 2)) > 1:
        return False
    known = lexicon.load().verbs.get(phrases.words(noun - 2)[0].lower)
    return known is not None and "n" in known.forms and known.lemma not in lexicon.load()["complement"]


def _antecedent(phrases: Phrases, noun: int) -> int | None:
    """From the last noun of a relative clause to what the clause is about: a man who knew Doe [said]."""
    shape = phrases.shape
    relative = max(shape.rfind("w", 0, noun), shape.rfind("hv", 0, noun))
    if relative < 1 or shape[relative - 1] != "n" or "v" not in shape[relative:noun]:
        return None
    if not _PARTING.isdisjoint(shape[relative:noun]):
        return None
    if shape[noun - 1] in "hs" or (
        shape[noun - 1] in "vgt" and phrases.lemma(noun - 1) in lexicon.load()["complement"]
    ):
        return None
    return relative - 1


def _is_object(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase follows a verb as its object; "he" never does."""
    follows = noun > 0 and phrases.shape[noun - 1] in "vgt"
    return follows and phrases.words(noun)[-1].tag != "p"


def _across_apposition(phrases: Phrases, comma: int) -> int | None:
    """The noun phrase before "Jane Doe, a doctor at the hospital," which the verb after the comma belongs to."""
    shape = phrases.shape
    closing = shape[comma]
    if closing == ")":
        opening = shape.rfind("(", 0, comma)
        return noun_before(phrases, opening - 1) if opening > 0 else None
    for index in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if shape[index] == closing:
            found = _named(phrases, noun_before(phrases, _over_brackets(shape, index - 1)))
            inner = shape[index + 1 : comma]
            if found and shape[found - 1] in "if" and shape[found - 2] in ",(" and not _opens(phrases, found - 1):
                continue  # Doe, of Lund, Sweden,
            if found is not None and (closing == "-" or _is_aside(inner)) and phrases.head(found).tag != "#":
                return found
            if closing == "," and inner.strip("nif,c()."):
                return None
        elif shape[index] in "Q;:" or (shape[index] == "." and "(" not in shape[:index]):
            return None
    return None


def _over_brackets(shape: str, index: int) -> int:
    """From a closing bracket to the chunk before the opening one."""
    return shape.rfind("(", 0, index) - 1 if shape[index : index + 1] == ")" else index


def _is_aside(inner: str) -> bool:
    """Whether the words between two commas can stand beside a noun phrase: an apposition, a relative clause."""
    if not inner or inner[0] in "wgei":
        return True
    if inner[0] == "n" and "nv" not in inner:
        return True
    return ("v" not in inner and inner[0] in "nisaf") or inner.startswith("nw")


def _inverted(phrases: Phrases, verb: int) -> int | None:
    """The speaker after the verb: "...," said Jane Doe. Added Doe: "..."."""
    shape = phrases.shape
    if not is_speech(phrases, verb) or shape[verb + 1 : verb + 2] != "n" or _is_object_pronoun(phrases, verb + 1):
        return None
    opens = verb == 0 and ":" in shape[verb + 2 :]
    return verb + 1 if opens or shape[:verb].rstrip(",-").endswith("Q") else None


def _participle_subject(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase right before a participle (people shouting), or the main subject after a comma."""
    shape = phrases.shape
    if verb and shape[verb - 1] == "," and shape[verb] == "g":
        return _main_subject(phrases, verb)
    if verb == 0 or shape[verb - 1] != "n" or _is_object_pronoun(phrases, verb - 1):
        return None
    noun = noun_before(phrases, verb - 1)
    if noun is None or phrases.head(noun).lower in lexicon.load()["documents"]:
        return noun if noun is not None and _verb_before(phrases, noun) is None else None
    if noun and shape[noun - 1] in "vgti":
        accompanies = shape[noun - 1] == "i" and phrases.words(noun - 1)[0].lower == "with"
        return noun if accompanies or is_somebody(phrases, noun) else None
    return noun


def is_somebody(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase without a name is one who can speak: critics, the mayor."""
    word, words = phrases.head(noun).lower, lexicon.load()
    return word in words["unnamed"] or word in words["roles"] or word.removesuffix("s") in words["roles"]


def _main_subject(phrases: Phrases, participle: int) -> int | None:
    """The subject of the main clause, which ", calling it unfair" goes with."""
    shape = phrases.shape
    start = max(shape.rfind(mark, 0, participle) for mark in ";:(") + 1
    for index in range(participle - 1, start, -1):
        if shape[index] == "c" and shape[index - 1] == "," and shape[index + 1] == "n":
            start = index
            break
    best: int | None = None
    verbs = [index for index in range(start, participle) if shape[index] == "v"]
    for index in verbs[:_LONGEST_CHAIN]:
        own = _own_subject(phrases, index)
        if own is not None and shape[own] == "n" and (own == 0 or shape[own - 1] not in "swhivgt"):
            if is_speech(phrases, index):
                return own
            best = own if best is None else best
    return best


def _verb_before(phrases: Phrases, verb: int) -> int | None:
    """The nearest verb to the left within the clause, from which a verb without a subject has its own."""
    shape = phrases.shape
    index = verb - 1
    while index >= 0:
        if shape[index] in "vgt":
            return index
        if shape[index] == "-" and "-" in shape[:index]:
            index = shape.rfind("-", 0, index)
        elif shape[index] == ")" and "(" in shape[:index]:
            index = shape.rfind("(", 0, index)
        elif shape[index] in ";:.":
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


def alone(phrases: Phrases) -> tuple[int, int] | None:
    """The subject and the verb of a sentence that says nothing but who spoke: Ann Doe wrote on Monday."""
    if "Q" in phrases.shape or len(phrases.tokens) > _LONGEST_ATTRIBUTION:
        return None
    for verb in phrases.find("v")[:1]:
        speaker = subject(phrases, verb)
        if speaker is not None and is_speech(phrases, verb) and not phrases.shape[verb + 1 :].strip("inf.,"):
            return speaker, verb
    return None
