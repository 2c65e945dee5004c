"""What a reporter tells behind reported words: how, where and upon what they were said, and what came of it.

A chunk index is that of the comma before it, or of its own first word where no comma parts it.
"""

from briefcli.extract.clauses import subjects
from briefcli.extract.clauses.cues import is_cue, is_speech, is_statement, tells_no_more
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARIES,
    CLAUSE,
    COMMA,
    COORDINATOR,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NP,
    PASSIVE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THIRD_PERSON,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_VERBS = lexicon.verbs()

_GOES_ON = (letters("COMMA VP"), letters("COMMA RELATIVE"), letters("COMMA THAT"))
"""What shows that a piece between commas stands inside the words: the man, speaking Welsh, left."""
_IN_CLAUSE = letters("PREPOSITION NP")
_WHAT = letters("RELATIVE SUBORDINATOR THAT")
_IN_DOING = letters("PREPOSITION ING")
_ACTS = letters("VP ING INFINITIVE PASSIVE")
_DONE_BY = (letters("VP PREPOSITION"), letters("PASSIVE PREPOSITION"))
_ASKED = (VP, PASSIVE)
_NP_OF = letters("NP OF")
# To the board; carried by the radio; published on Monday; of the union.
_ON_DOCUMENT = pattern(
    "(?:[PREPOSITIONS OF INFINITIVE VP PASSIVE TIME]? NP|PASSIVE|[THAT RELATIVE] VP|VP(?=[PREPOSITIONS STOP])"
    # Accompanying the papers; since taking office.
    "|PREPOSITION? ING(?=[NP PREPOSITIONS]))*"
    "(?=[STOP OPENING]|$)"
)
_SAYS_IN = ("in", "on")
_AFTER = ("after",)


def opens(phrases: Phrases, start: int, index: int) -> bool:
    """Whether a comma, or a chunk without one, opens what the reporter tells of the words that begin at `start`."""
    shape, is_parted = phrases.shape, phrases.shape[index] == COMMA
    behind = index + is_parted
    kind = shape[behind : behind + 1]
    if index <= start or any(rest in shape[behind:] for rest in _GOES_ON):
        return False
    if is_parted and kind == ING:
        return _is_manner(phrases, start, behind)
    if is_parted and kind == NP:
        return _is_ranked_statement(phrases, behind) or _is_voice(phrases, behind) or is_spell(phrases, start, behind)
    if is_parted and kind in _ASKED and shape[behind - 1] == COMMA:
        return _is_asked(phrases, behind)
    if is_parted and kind == COORDINATOR and shape[behind + 1 : behind + 2] == SUBORDINATOR:
        behind += 1  # , and when asked who it was, he said
    if shape[behind : behind + 2] in (SUBORDINATOR + VP, SUBORDINATOR + PASSIVE):
        is_when = phrases.words(behind)[0].lower == "when" and _is_asked(phrases, behind + 1)
        return is_when and (is_parted or not _is_of_somebody(phrases, start))
    is_doing = shape[behind : behind + 2] == _IN_DOING or _is_bare_doing(phrases, behind)
    if is_doing and phrases.words(behind)[0].lower == "without":
        return _is_left_out(phrases, start, behind + 1, is_parted)
    return is_parted and kind == PREPOSITION and _is_occasion(phrases, start, behind)


def _is_bare_doing(phrases: Phrases, preposition: int) -> bool:
    """Whether a form in -ing behind a preposition was read as a noun: without [offering] more details."""
    if phrases.shape[preposition : preposition + 3] != _IN_CLAUSE + NP:
        return False
    words = phrases.words(preposition + 1)
    return len(words) == 1 and words[0].lower.endswith("ing")


def is_medium(phrases: Phrases, start: int, index: int) -> bool:
    """Whether “in” and a message end a sentence with how the words were uttered: called for a vote in a letter.

    Not what is itself done in one: said he had read it, or had resigned, in a letter.
    """
    shape, noun = phrases.shape, index + 1
    if shape[index : index + 2] != _IN_CLAUSE:
        return False
    if phrases.words(index)[0].lower == "via":
        return phrases.head(noun).lower in _PEOPLE.media_of_users and shape[noun + 1 : noun + 2] in (STOP, "")
    if phrases.words(index)[0].lower != "in":
        return False
    head, first = phrases.head(noun), phrases.words(noun)[0]
    is_message = head.lower in _CLAUSES.messages & _CLAUSES.documents or head.lower in _CLAUSES.spoken_in
    is_any = first.lower in ("a", "an") or (first == head and head.lower.endswith("s"))
    if not (is_message and is_any) or _ON_DOCUMENT.match(shape, noun + 1) is None:
        return False
    acts = [at for at in range(start, index) if shape[at] in _ACTS]
    return not any(is_cue(phrases, at) or phrases.lemma(at) in _CLAUSES.done_in_messages for at in acts)


def _is_manner(phrases: Phrases, start: int, participle: int) -> bool:
    """Whether a form in -ing tells how somebody spoke: , speaking in Lund; , declining to name him."""
    lemma, first = phrases.lemma(participle), phrases.chunks[participle].last
    if lemma in _CLAUSES.speaks_as or tells_no_more(phrases, participle):
        return True
    words = [phrases.words(participle)[-1].lower, *(word.lower for word in phrases.tokens[first : first + 1])]
    is_gesture = words[0] in _CLAUSES.gestures or " ".join(words) in _CLAUSES.gestures
    if is_gesture:
        return not _is_of_somebody(phrases, start)
    if lemma == "send" and phrases.shape[participle + 1 : participle + 2] == NP:
        return phrases.head(participle + 1).lower in _CLAUSES.reacts_as_market
    noun = participle + (3 if phrases.shape[participle + 1 : participle + 3] == _NP_OF else 1)
    is_ended = lemma in ("end", "break") and phrases.shape[noun : noun + 1] == NP
    return is_ended and phrases.head(noun).lower in _CLAUSES.ended_by_words


def _is_of_somebody(phrases: Phrases, start: int) -> bool:
    """Whether the words that begin at a chunk are about somebody, who may have done what stands behind them."""
    subject = start
    while phrases.shape[subject : subject + 1] not in (NP, ""):
        subject += 1
    if subject == len(phrases.shape):
        return False
    head = phrases.head(subject)
    is_person = head.tag == SUBJECT_PRONOUN and head.lower in _SPEECH.pronouns_of_people
    return is_person or head.tag == NAME or subjects.is_somebody(phrases, subject) or _is_people(head.lower)


def _is_people(word: str) -> bool:
    return (
        word in _PEOPLE.occupations
        or word.removesuffix("s") in _PEOPLE.occupations
        or word in _CLAUSES.crowds_meanwhile
    )


def _is_ranked_statement(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase ranks what was said among statements: , his harshest criticism yet, the first such call."""
    words = [word.lower for word in phrases.words(noun)]
    if words[-1] in _CLAUSES.ranks_of_statements and phrases.shape[noun + 1 : noun + 2] == NP:
        is_such = phrases.words(noun + 1)[0].lower == "such"
        return words[0] == "the" and is_such and is_statement(phrases.head(noun + 1).lower)
    is_own = phrases.words(noun)[0].tag == POSSESSIVE or words[0] == "the"
    is_ranked = any(word in _CLAUSES.ranks_of_statements for word in words[1:-1])
    head = phrases.head(noun).lower
    return is_own and is_ranked and (is_statement(head) or head in ("sign", "signal"))


def _is_voice(phrases: Phrases, noun: int) -> bool:
    """Whether words tell of the voice, or the plea, of whoever spoke: , her voice breaking; , their plea led by Roe."""
    own = phrases.words(noun)
    if own[0].tag != POSSESSIVE:
        return False
    behind = phrases.words(noun + 1) if phrases.shape[noun + 1 : noun + 3] in _DONE_BY else ()
    is_done = len(behind) == 1 and lexicon.may_be_participle(behind[0].lower)
    return own[-1].lower == "voice" or (is_done and is_statement(own[-1].lower))


def is_spell(phrases: Phrases, start: int, noun: int) -> bool:
    """Whether a length of time tells how long after something the words on what is to come were said: , a day after."""
    if phrases.shape[noun : noun + 2] != _IN_CLAUSE[::-1] or phrases.words(noun + 1)[0].lower not in _AFTER:
        return False
    is_unit = phrases.head(noun).lower.removesuffix("s") in _CLAUSES.short_spells
    return is_unit and _is_to_come(phrases, start, noun)


def _is_to_come(phrases: Phrases, start: int, last: int) -> bool:
    """Whether the last verb between two chunks tells what is, or will be: will rise, would close, is old."""
    verb = phrases.shape.rfind(VP, start, last)
    if verb < 0:
        return False
    words = phrases.words(verb)
    known = _VERBS.get(words[0].lower)
    is_present = len(words) == 1 and known is not None and known.forms == THIRD_PERSON
    return words[0].tag == MODAL or is_present or words[0].lower in _DATES.before_ongoing


def _is_asked(phrases: Phrases, verb: int) -> bool:
    """Whether a participle tells upon what somebody spoke: , asked about the fire; when pressed."""
    return (
        len(phrases.words(verb)) == 1
        and phrases.lemma(verb) in _SPEECH.asks_hearer
        and (phrases.words(verb)[0].lower != "put")
    )


def _is_left_out(phrases: Phrases, start: int, participle: int, is_parted: bool) -> bool:
    """Whether “without” and a form in -ing tell what whoever spoke left out: without giving details."""
    shape, lemma = phrases.shape, phrases.lemma(participle)
    ends = shape[participle + 1 : participle + 2]
    if lemma in _CLAUSES.goes_into and ends != NP:
        return True
    if lemma not in _CLAUSES.tells_more and lemma not in _CLAUSES.goes_into:
        return False
    if is_parted or ends in (SUBORDINATOR, letters("RELATIVE")):
        return True
    is_detail = ends == NP and phrases.head(participle + 1).lower in _CLAUSES.left_out
    return is_detail and not _is_of_somebody(phrases, start)


def _is_occasion(phrases: Phrases, start: int, preposition: int) -> bool:
    """Whether a preposition opens where, or upon what, something was said: , in a letter to the board; , at a rally."""
    word, shape = phrases.words(preposition)[0].lower, phrases.shape
    if word == "before" and shape[preposition + 1 : preposition + 2] == ING:
        return is_speech(phrases, preposition + 1)  # , before adding that it was late
    if shape[preposition + 1 : preposition + 2] in _WHAT and shape[preposition + 2 : preposition + 3] == VP:
        return word == "in" and phrases.lemma(preposition + 2) in _CLAUSES.comments_by_being
    if shape[preposition : preposition + 2] != _IN_CLAUSE:
        return False
    if word == "as":
        return _is_meanwhile(phrases, preposition + 1)
    noun = preposition + 1
    first = phrases.words(noun)[0]
    is_whose = first.tag == POSSESSIVE or first.lower == "her"
    if is_whose and len(phrases.words(noun)) == 1 and shape[noun + 1 : noun + 2] == NP:
        noun += 1  # in its [first] comment
    head = phrases.head(noun).lower
    if word == "in" and len(phrases.words(noun)) == 1 and head in _CLAUSES.in_answer:
        return shape[noun + 1 : noun + 2] == PREPOSITION
    is_any = first.lower in ("a", "an")
    is_own = is_any or is_whose or head in _CLAUSES.bare_occasions
    if word == "in" and is_any and (head in _CLAUSES.moves_told or head in _CLAUSES.comments_in):
        return True
    is_said_in = head in _CLAUSES.documents or head in _CLAUSES.messages or head in _CLAUSES.spoken_in
    is_said_in = is_said_in or head in _CLAUSES.studies or head in _CLAUSES.said_at or is_statement(head)
    if word in _SAYS_IN and is_own and is_said_in:
        return _ON_DOCUMENT.match(shape, noun + 1) is not None
    is_event = word in _CLAUSES.at_occasions and is_own and head in _CLAUSES.said_at
    is_event = is_event and INFINITIVE not in shape[start:preposition]  # plans to meet Roe, during her visit to Lund
    return is_event and (_is_to_come(phrases, start, preposition) or not _is_of_somebody(phrases, start))


def _is_meanwhile(phrases: Phrases, noun: int) -> bool:
    """Whether people, or whoever spoke, did something meanwhile: , as protesters gathered; , as she left."""
    if phrases.shape[noun : noun + 2] != CLAUSE or is_cue(phrases, noun + 1):
        return False
    words, head = phrases.words(noun + 1), phrases.head(noun)
    known = _VERBS.get(words[0].lower)
    is_past = known is not None and PAST in known.forms and words[0].tag not in AUXILIARIES
    is_crowd = head.tag != NAME and head.lower in _CLAUSES.crowds_meanwhile
    return is_past and (is_crowd or head.lower in ("he", "she"))
