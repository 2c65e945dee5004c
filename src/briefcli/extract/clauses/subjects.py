"""The subject of a verb: the noun phrase, or the `who`, that does what the verb says."""

import re

from briefcli.extract.clauses.cues import is_cue, is_speech
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    CLAUSE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    GENITIVE,
    INFINITIVE,
    ING,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OPENING,
    PARTS_ASIDE,
    PARTS_STATEMENTS,
    PAST_PARTICIPLE,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    VERBAL,
    VP,
    letters,
)
from briefcli.extract.text.phrases import Link, Phrases
from briefcli.extract.text.tokens import Token

_CLAUSES = lexicon.clauses()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

_PARTY = re.compile(r"[rdi]-[a-z]")
"""The party and the state of a legislator: R-Texas."""
_LONGEST_CHAIN_VERBS = 8
"""Most verbs that share a subject; a longer chain is a list, and time stays linear."""
_LONGEST_ASIDE_CHUNKS = 40
"""Longest aside between two commas; anything longer is a list."""
_LONGEST_ATTRIBUTION_WORDS = 12
"""Longest sentence that only says who spoke; a longer one says something else as well."""

# A participle, or an infinitive, shares the subject of another verb.
_PARTICIPLES = letters("ING PASSIVE")
_WITHOUT_OWN_SUBJECT = letters("ING PASSIVE INFINITIVE")
_OBJECT_OF = letters("VERBAL PREPOSITION")
_NO_MAIN_SUBJECT_BEHIND = letters("VERBAL PREPOSITION SUBORDINATOR RELATIVE THAT")
_STARTS_MAIN_CLAUSE = letters("SEMICOLON COLON OPENING")
_AND_SO_ON = letters("COMMA COORDINATOR")
# A relative clause, and what it is about.
_RELATIVES = letters("RELATIVE THAT")
_ENDS_RELATIVE = frozenset(letters("COMMA PARTS_STATEMENTS QUOTATION OPENING DASH"))
_BEFORE_THAT = letters("NP COMMA")
_THAT_VP = letters("THAT VP")
_WHO_IN = letters("RELATIVE PREPOSITION")
_CLAUSE_BEGINS_BEHIND = letters("THAT SUBORDINATOR")
_BEFORE_WORDS = (letters("COMMA QUOTATION"), letters("COLON QUOTATION"))
_BEHIND_REDUCED = (PREPOSITION, QUOTATION, COMMA, "")
# The modifiers of a noun phrase: of the state, published for schools, and Bob Roe.
_WITH_PREPOSITION = letters("NP PREPOSITION")
_WITH_OF = letters("NP OF")
_WITH_PHRASE = (_WITH_PREPOSITION, _WITH_OF, letters("NP ING"), letters("NP PASSIVE"))
_WITH_PARTICIPLE = (letters("NP ING PREPOSITION"), letters("NP PASSIVE PREPOSITION"))
_WITH_PAST = letters("NP VP PREPOSITION")
_WITH_COORDINATOR = letters("NP COORDINATOR")
_JOINS_NP = letters("OF COORDINATOR")
# An apposition, or another aside.
_ENDS_ASIDE = letters("COMMA CLOSING DASH")
_NO_ASIDE_BEYOND = letters("QUOTATION SEMICOLON COLON")
_BEFORE_ADJUNCT = letters("COMMA OPENING")
_NP_WITH_ADJUNCTS = letters("NP PREPOSITIONS COORDINATOR COMMA OPENING CLOSING STOP")
_OPENS_ASIDE = letters("RELATIVE ING PASSIVE PREPOSITION")
_OPENS_ASIDE_WITHOUT_VERB = letters("NP PREPOSITIONS SUBORDINATOR ACCORDING")
_NP_WHO = letters("NP RELATIVE")
_NAME_BEGINS_BEHIND = letters("SUBORDINATOR COORDINATOR THAT QUOTATION")
# A clause that could not be read, and one that only says who spoke.
_STARTS_UNREAD_CLAUSE = letters("PARTS_STATEMENTS DASH QUOTATION OPENING THAT")
_BEFORE_LOOSE_SUBJECT = letters("COMMA SUBORDINATOR COORDINATOR")
_SAYS_WHERE = letters("NP PREPOSITIONS STOP COMMA")


def link(phrases: Phrases, verb: int) -> Link:
    """The noun phrase, or the `who`, that is the subject of a verb chunk; none when it is not found.

    The subject comes before the verb, or after a verb of saying that follows a quotation. A form that
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
    joined: int | None = None
    parted = False
    while current is not None and len(verbs) < _LONGEST_CHAIN_VERBS:
        verbs.append(current)
        own = _own_subject(phrases, current) if shape[current] == VP else None
        if shape[current] in _PARTICIPLES:
            own = _participle_subject(phrases, current)
        # ", and called" continues the main clause, not the relative clause before it.
        if own is not None and not (parted and shape[own] in _RELATIVES and _verb_before(phrases, own) is not None):
            sayer = _verb_of_saying(phrases, own) if joined is not None else None
            if sayer is None or joined is None or not _goes_on_from(phrases, joined, sayer, parted):
                return Link(tuple(verbs), own)
            current = sayer
            continue
        if joined is None and own is None and shape[:current].endswith(COORDINATOR):
            joined = current
        parted = parted or (own is None and shape[:current].endswith(_AND_SO_ON))
        current = _joined_participle(shape, current) or _verb_outside(phrases, current)
    found = _following_subject(phrases, verb)
    return Link(tuple(verbs), _loose_subject(phrases, verbs[-1]) if found is None else found)


def _goes_on_from(phrases: Phrases, joined: int, sayer: int, parted: bool) -> bool:
    """Whether a joined verb goes on from a verb of saying, not from its content.

    After a comma any cue does so: Doe said the mayor lied, and accused him. Without one the verb must be the same:
    Doe says the town will help but says it is hard.
    """
    is_plain = phrases.shape[joined] == VP and len(phrases.words(joined)) == 1
    if not is_plain or not is_cue(phrases, joined):
        return False
    return parted or phrases.lemma(joined) == phrases.lemma(sayer)


def _verb_of_saying(phrases: Phrases, noun: int) -> int | None:
    """The verb of saying whose content begins with a subject: "said" for the critics of "said the critics lied"."""
    shape = phrases.shape
    before = noun - 1
    if noun > 1 and shape[before] == THAT:
        before -= 2 if shape[before - 1] == NP else 1
    return before if before > 0 and shape[before] == VP and is_speech(phrases, before) else None


def _joined_participle(shape: str, verb: int) -> int | None:
    """From "and asking" to the participle that it continues: tweeting ... and asking."""
    if shape[verb] != ING or not shape[:verb].endswith(COORDINATOR):
        return None
    before = shape.rfind(ING, 0, verb)
    return before if before > max(shape.rfind(mark, 0, verb) for mark in PARTS_STATEMENTS) else None


def subject(phrases: Phrases, verb: int) -> int | None:
    """The subject of a verb chunk, see `link`."""
    return link(phrases, verb).subject


def _loose_subject(phrases: Phrases, verb: int) -> int | None:
    """The first noun phrase of the clause, where the words between it and the verb could not be read."""
    shape = phrases.shape
    if shape[verb] not in (VP, INFINITIVE):
        return None
    start = max(shape.rfind(mark, 0, verb) for mark in _STARTS_UNREAD_CLAUSE) + 1
    for index in range(start, verb):
        if (
            shape[index] == NP
            and (index == start or shape[index - 1] in _BEFORE_LOOSE_SUBJECT)
            and not _is_object_pronoun(phrases, index)
        ):
            return index
    return None


def _own_subject(phrases: Phrases, verb: int) -> int | None:
    shape = phrases.shape
    before = verb - 1
    if before > 0 and shape[before] == SUBORDINATOR and phrases.words(before)[0].lower == "once":
        before -= 1  # Doe once said
    if before >= 0 and shape[before] == THAT:
        return before if before and shape[before - 1] in _BEFORE_THAT else None
    if before >= 0 and shape[before] == RELATIVE:
        return before
    if before >= 0 and shape[before] in _ENDS_ASIDE:
        across = _across_apposition(phrases, before)
        return _inverted(phrases, verb) if across is None else across
    if before >= 0 and shape[before] == VP:
        return _antecedent(phrases, verb)
    if before >= 0 and shape[before] == NP:
        if _is_object_pronoun(phrases, before):
            return _antecedent(phrases, before)
        if shape[max(0, before - 2) : before] == _WHO_IN:
            return before - 2  # who in 2010 said
        if _is_reduced(phrases, verb):
            return None
        found = noun_before(phrases, before)
        inserted = shape[verb + 1 : verb + 2] == COMMA and is_speech(phrases, verb)
        if inserted and found is not None and phrases.words(found)[0].tag in DETERMINERS:
            return found  # Doe, a top aide said, ...
        return _named(phrases, found)
    return _inverted(phrases, verb) if before < 0 or shape[before] == QUOTATION else None


def _named(phrases: Phrases, noun: int | None) -> int | None:
    """From an apposition that lacks its second comma to the name before it: Jane Doe, a doctor said."""
    shape = phrases.shape
    if noun is None or noun < 2 or shape[noun - 1] != COMMA or shape[noun - 2] != NP:
        return noun
    if noun > 3 and shape[noun - 4 : noun - 2] in (_WITH_OF, _WITH_PREPOSITION) and _is_place(phrases, noun):
        return noun_before(phrases, noun - 2)  # Doe of Lund, Sweden
    name = noun_before(phrases, noun - 2)
    begins = name is not None and (name == 0 or shape[name - 1] in _NAME_BEGINS_BEHIND)
    is_name = name is not None and phrases.head(name).tag == NAME
    is_noun = phrases.head(noun).tag == NOUN or _is_role(phrases.head(noun)) or _PARTY.match(phrases.head(noun).lower)
    return name if begins and is_name and is_noun else noun


def _is_role(token: Token) -> bool:
    return token.lower in _PEOPLE.roles or token.lower in _PEOPLE.titles_and_roles


def _is_place(phrases: Phrases, noun: int) -> bool:
    words = " ".join(token.lower for token in phrases.words(noun))
    return words in _PEOPLE.places


def _is_reduced(phrases: Phrases, verb: int) -> bool:
    """Whether a past form is a relative clause without its "that was": launched an advertisement titled."""
    shape = phrases.shape
    word = phrases.words(verb)[-1]
    known = _VERBS.get(word.lower)
    if len(phrases.words(verb)) > 1 or known is None or PAST_PARTICIPLE not in known.forms:
        return False
    if shape[verb + 1 : verb + 3] in _BEFORE_WORDS and is_speech(phrases, verb):
        return False  # Asked about it, Doe of Marsk said, "..."
    noun = verb - 1
    while noun >= 2 and shape[noun - 1] in _JOINS_NP and shape[noun - 2] == NP:
        noun -= 2
    if noun < 1 or VP not in shape[:noun]:
        return False
    if shape[noun - 1] in VERBAL:
        return phrases.lemma(noun - 1) not in _CLAUSES.complement
    return (
        shape[noun - 1] == PREPOSITION
        and not _opens(phrases, noun - 1)
        and VP in shape[: noun - 1]
        and shape[verb + 1 : verb + 2] in _BEHIND_REDUCED
    )


def _is_object_pronoun(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is an object pronoun, and so never a subject."""
    return phrases.words(noun)[-1].tag == OBJECT_PRONOUN


def noun_before(phrases: Phrases, noun: int) -> int | None:
    """From the last noun of a noun phrase to its first: the governor of the state -> the governor."""
    shape = phrases.shape
    if noun < 0 or shape[noun] not in (NP, RELATIVE):
        return None
    while noun >= 2:
        before = shape[noun - 2 : noun]
        if before == _WITH_PREPOSITION and _opens(phrases, noun - 1):
            break
        if before == _WITH_OF and _is_owned_by_name(phrases, noun):
            break
        if before in _WITH_PHRASE or (before == _WITH_COORDINATOR and not _is_object(phrases, noun - 2)):
            noun -= 2
        elif noun >= 3 and (shape[noun - 3 : noun] in _WITH_PARTICIPLE or _is_passed_over(phrases, noun)):
            noun -= 3
        else:
            antecedent = _antecedent(phrases, noun)
            if antecedent is None:
                break
            noun = antecedent
    return noun


def _is_owned_by_name(phrases: Phrases, noun: int) -> bool:
    """Whether a name with "of" owns what follows it: from "Lund's chair" in "Bank of Lund's chair" nothing is left."""
    front = phrases.words(noun - 2)
    is_name = front[-1].tag == NAME and front[0].tag not in DETERMINERS and not _is_role(front[-1])
    return is_name and any(token.tag == GENITIVE for token in phrases.words(noun)[1:-1])


def _opens(phrases: Phrases, preposition: int) -> bool:
    """Whether a preposition may begin a clause: after Doe called it unfair, as Doe put it."""
    return phrases.words(preposition)[0].lower in _CLAUSES.clause_openers


def _is_passed_over(phrases: Phrases, noun: int) -> bool:
    """Whether the past form before "for schools" is not the verb of the sentence: a book published for schools."""
    if phrases.shape[noun - 3 : noun] != _WITH_PAST or len(phrases.words(noun - 2)) > 1:
        return False
    known = _VERBS.get(phrases.words(noun - 2)[0].lower)
    return known is not None and PAST_PARTICIPLE in known.forms and known.lemma not in _CLAUSES.complement


def _antecedent(phrases: Phrases, noun: int) -> int | None:
    """From the last noun of a relative clause to its antecedent: a man who knew Doe [said]."""
    shape = phrases.shape
    relative = max(shape.rfind(RELATIVE, 0, noun), shape.rfind(_THAT_VP, 0, noun))
    if relative < 1 or shape[relative - 1] != NP or VP not in shape[relative:noun]:
        return None
    if not _ENDS_RELATIVE.isdisjoint(shape[relative:noun]):
        return None
    if shape[noun - 1] in _CLAUSE_BEGINS_BEHIND or (
        shape[noun - 1] in VERBAL and phrases.lemma(noun - 1) in _CLAUSES.complement
    ):
        return None
    return relative - 1


def _is_object(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase follows a verb as its object; "he" never does."""
    follows = noun > 0 and phrases.shape[noun - 1] in VERBAL
    return follows and phrases.words(noun)[-1].tag != SUBJECT_PRONOUN


def _across_apposition(phrases: Phrases, comma: int) -> int | None:
    """The noun phrase before an apposition and its comma, to which the next verb belongs: Jane Doe, a doctor, said."""
    shape = phrases.shape
    closing = shape[comma]
    if closing == CLOSING:
        opening = shape.rfind(OPENING, 0, comma)
        return noun_before(phrases, opening - 1) if opening > 0 else None
    for index in range(comma - 1, max(0, comma - _LONGEST_ASIDE_CHUNKS), -1):
        if shape[index] == closing:
            found = _named(phrases, noun_before(phrases, _over_brackets(shape, index - 1)))
            inner = shape[index + 1 : comma]
            is_adjunct = found and shape[found - 1] in PREPOSITIONS and shape[found - 2] in _BEFORE_ADJUNCT
            if is_adjunct and found and not _opens(phrases, found - 1):
                continue  # Doe, of Lund, Sweden,
            if found is not None and (closing == DASH or _is_aside(inner)) and phrases.head(found).tag != NUMBER:
                return found
            if closing == COMMA and inner.strip(_NP_WITH_ADJUNCTS):
                return None
        elif shape[index] in _NO_ASIDE_BEYOND or (shape[index] == STOP and OPENING not in shape[:index]):
            return None
    return None


def _over_brackets(shape: str, index: int) -> int:
    """From a closing bracket to the chunk before the opening one."""
    return shape.rfind(OPENING, 0, index) - 1 if shape[index : index + 1] == CLOSING else index


def _is_aside(inner: str) -> bool:
    """Whether the words between two commas may be an aside to a noun phrase: an apposition, a relative clause."""
    if not inner or inner[0] in _OPENS_ASIDE:
        return True
    if inner[0] == NP and CLAUSE not in inner:
        return True
    return (VP not in inner and inner[0] in _OPENS_ASIDE_WITHOUT_VERB) or inner.startswith(_NP_WHO)


def _inverted(phrases: Phrases, verb: int) -> int | None:
    """The speaker after the verb: "...," said Jane Doe. Added Doe: "..."."""
    shape = phrases.shape
    if not is_speech(phrases, verb) or shape[verb + 1 : verb + 2] != NP or _is_object_pronoun(phrases, verb + 1):
        return None
    opens = verb == 0 and COLON in shape[verb + 2 :]
    return verb + 1 if opens or shape[:verb].rstrip(PARTS_ASIDE).endswith(QUOTATION) else None


def _participle_subject(phrases: Phrases, verb: int) -> int | None:
    """The noun phrase right before a participle (people shouting), or the main subject after a comma."""
    shape = phrases.shape
    if verb and shape[verb - 1] == COMMA and shape[verb] == ING:
        return _main_subject(phrases, verb)
    if verb == 0 or shape[verb - 1] != NP or _is_object_pronoun(phrases, verb - 1):
        return None
    noun = noun_before(phrases, verb - 1)
    if noun is None or phrases.head(noun).lower in _CLAUSES.documents:
        return noun if noun is not None and _verb_before(phrases, noun) is None else None
    if noun and shape[noun - 1] in _OBJECT_OF:
        accompanies = shape[noun - 1] == PREPOSITION and phrases.words(noun - 1)[0].lower == "with"
        return noun if accompanies or is_somebody(phrases, noun) else None
    return noun


def is_somebody(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase without a name is somebody who can speak: critics, the mayor."""
    word = phrases.head(noun).lower
    return word in _PEOPLE.unnamed or word in _PEOPLE.roles or word.removesuffix("s") in _PEOPLE.roles


def _main_subject(phrases: Phrases, participle: int) -> int | None:
    """The subject of the main clause, shared by ", calling it unfair"."""
    shape = phrases.shape
    start = max(shape.rfind(mark, 0, participle) for mark in _STARTS_MAIN_CLAUSE) + 1
    for index in range(participle - 1, start, -1):
        if shape[index] == COORDINATOR and shape[index - 1] == COMMA and shape[index + 1] == NP:
            start = index
            break
    best: int | None = None
    verbs = [index for index in range(start, participle) if shape[index] == VP]
    for index in verbs[:_LONGEST_CHAIN_VERBS]:
        own = _own_subject(phrases, index)
        if own is not None and shape[own] == NP and (own == 0 or shape[own - 1] not in _NO_MAIN_SUBJECT_BEHIND):
            if is_speech(phrases, index):
                return own
            best = own if best is None else best
    # The party, calling it unfair, left.
    return best if verbs or participle < start + 2 else noun_before(phrases, participle - 2)


def _verb_before(phrases: Phrases, verb: int) -> int | None:
    """The nearest verb to the left within the clause, whose subject a verb without one shares."""
    shape = phrases.shape
    index = verb - 1
    while index >= 0:
        if shape[index] in VERBAL:
            return index
        if shape[index] == DASH and DASH in shape[:index]:
            index = shape.rfind(DASH, 0, index)
        elif shape[index] == CLOSING and OPENING in shape[:index]:
            index = shape.rfind(OPENING, 0, index)
        elif shape[index] in PARTS_STATEMENTS:
            return None
        index -= 1
    return None


def _verb_outside(phrases: Phrases, verb: int) -> int | None:
    """The verb before, or before the clause that ends: granted that the roof was mended but insisted it leaked."""
    before = _verb_before(phrases, verb)
    goes_on = phrases.shape[verb - 1 : verb] == COORDINATOR and phrases.words(verb - 1)[0].lower == "but"
    if before is None or not goes_on or not is_speech(phrases, verb):
        return before
    that = phrases.shape.rfind(THAT, 0, before)
    return that - 1 if that > 0 and phrases.shape[that - 1] in VERBAL else before


def _following_subject(phrases: Phrases, verb: int) -> int | None:
    """The subject of the main clause after an opening participle: Calling it unfair, Doe left."""
    shape = phrases.shape
    if shape[verb] not in _WITHOUT_OWN_SUBJECT:
        return None
    for index in range(verb + 1, len(shape) - 2):
        if shape[index] == COMMA and shape[index + 1] == NP:
            main = next((later for later in range(index + 2, len(shape)) if shape[later] == VP), None)
            return None if main is None else _own_subject(phrases, main)
    return None


def alone(phrases: Phrases) -> tuple[int, int] | None:
    """The subject and the verb of a sentence that only says who spoke: Ann Doe wrote on Monday."""
    if QUOTATION in phrases.shape or len(phrases.tokens) > _LONGEST_ATTRIBUTION_WORDS:
        return None
    for verb in phrases.find(VP)[:1]:
        speaker = subject(phrases, verb)
        if speaker is not None and is_speech(phrases, verb) and not phrases.shape[verb + 1 :].strip(_SAYS_WHERE):
            return speaker, verb
    return None
