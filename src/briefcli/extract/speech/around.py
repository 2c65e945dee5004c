"""Reported speech around its attribution: ..., Doe said; ..., said Doe, a doctor; according to Doe, ..."""

import re
from functools import cache

from briefcli.extract.clauses import contents, subjects, trailing, undone, unsaid
from briefcli.extract.clauses.cues import (
    description,
    gatherer,
    is_remark,
    is_role,
    is_speech,
    is_statement,
    is_there,
    needs_hearer,
    owner,
    tells_no_more,
)
from briefcli.extract.speech import indirect, inner, sourcing, unreported
from briefcli.extract.speech.indirect import Found
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ACCORDING,
    BASE_FORM,
    CLAUSE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    GENITIVE,
    GERUND,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OPENING,
    PASSIVE,
    POSSESSIVE,
    PREPOSITION,
    PREPOSITIONS,
    QUOTATION,
    RELATIVE,
    SEMICOLON,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TIME,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Row, Rule
from briefcli.extract.text.tokens import is_plural

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_INVERTED = letters("COMMA VP NP")
_ACCORDING_TO = letters("ACCORDING NP COMMA")
_IN_VIEW = letters("PREPOSITION NP COMMA")
_COMMA_VP = letters("COMMA VP")
_AS_SAID = letters("PREPOSITION NP VP")
_AS_ENDS = pattern("(?:[PREPOSITIONS] NP)*(?=[COMMA STOP]|$)")
_OPENS_SIDE_CLAUSE = letters("SUBORDINATOR ING PASSIVE VP")
_RESUMES_NOTHING = (RELATIVE, ING, SUBORDINATOR, ACCORDING, "")
_RESUMES = (COORDINATOR, NP, VP)
_NAME_BEFORE_VERB = letters("NP COMMA VP")
_OWN_CLAUSE = pattern(
    "COMMA COORDINATOR (?:(?:[PREPOSITIONS] NP|NP|COMMA)*?|SUBORDINATOR [VP PASSIVE][^COMMA QUOTATION]*) COMMA $"
)
"""What opens the clause of somebody who speaks, behind one that the reporter tells."""
_MAY_BE_SUBJECT = letters("NP ING INFINITIVE QUOTATION THAT")
_BEFORE_MAIN = pattern("COORDINATOR? (?:[PREPOSITIONS] NP (?:[PREPOSITIONS] NP)* COMMA)?")
_GOES_ON = (THAT, INFINITIVE)
# They stood in the way, he said, by lying; it is even, she said, with each having half.
_GOES_ON_BY = pattern("PREPOSITION ING|PREPOSITION NP ING")
# It makes sense, he said, for members to wait.
_FOR_SOMEBODY_TO = pattern("PREPOSITION NP INFINITIVE")
_OPENS_HALF = (RELATIVE, COORDINATOR)
_ASKED_SUBJECTS = ("how", "whether")
_IN_DOING = letters("PREPOSITION ING")
_COMMA_QUOTATION = letters("COMMA QUOTATION")
_ASIDE_OF_SPEAKER = letters("COMMA NP COMMA NP")
_NAMED_BEHIND = letters("NP COMMA")
_SAYS_QUOTATION = letters("COLON QUOTATION")
_OPENS_CLAUSE = letters("SUBORDINATOR RELATIVE THAT")
_LINKS = letters("COORDINATOR COMMA")
# Doe, a doctor at the university of Marsk, [is].
_SPEAKER_INSIDE = pattern(
    "NP (?:[PREPOSITION COORDINATOR] NP)?(?:COMMA NP (?:[PREPOSITIONS COORDINATOR] NP)*(?:COMMA NP)?)? COMMA"
    "(?=(?:NP|[PREPOSITIONS] NP)* VP)"
)
_DESCRIBED_SOURCE = pattern(
    "COMMA NP COMMA(?=[PREPOSITIONS]? NP (?:[PREPOSITIONS] NP)* VP)|COMMA NP(?:[PREPOSITIONS] NP)+ COMMA"
    "(?=[PREPOSITIONS]? NP (?:[PREPOSITIONS COORDINATOR] NP)*(?:COMMA NP (?:[PREPOSITIONS] NP)* COMMA)? VP)"
)
_SOURCE_INSIDE = pattern("COMMA NP(?:[PREPOSITIONS] NP)* COMMA(?=VP)")
_ENDS_WITH_POST = pattern("NP (?:COMMA? [PREPOSITIONS]? NP (?:[PREPOSITIONS COORDINATOR] NP)*)? COMMA? STOP?")
_WITHOUT_SUBJECT = pattern("PREPOSITION NP VP NP (?:[PREPOSITIONS] NP)*")
"""Words on when or where, in which a participle behind a compound looks like a verb: in a three-hour recorded talk."""
_SIDE_CLAUSE = pattern("PREPOSITION NP (?:[PREPOSITIONS] NP)* VP[^VP COMMA]*")
_GERUND_SUBJECT = pattern("ING NP? (?:[PREPOSITIONS] NP)* VP")
_LACKS_REST = ("be", "include")
"""Verbs whose clause goes on behind whoever speaks: It was, she said, a Thursday."""
_FEWEST_WORDS_OF_CLAUSE = 4
"""Fewer words without a verb are no clause: Good news, Doe said."""
_AFTER_OPENING = (RELATIVE, ING, PASSIVE, PREPOSITION)
_HEARS = ("hear", "tell")
_ENDS_SENTENCE = ("add", "say")
"""Verbs that hand over what stands before them where a sentence ends with them."""
_WISHES = _CLAUSES.wishes - _CLAUSES.told_to
"""Verbs whose subject wants what stands before “as”, and does not tell it: as the board demands."""
_NO_SOURCE = ("one", "some")
_VERBAL = (INFINITIVE, VP)
_RELATIVES = (RELATIVE, THAT)
_RELATIVES_BEFORE = frozenset(_RELATIVES)
_ASIDE_OF_NAME = letters("COMMA NP COMMA")
_NO_NAME_BEFORE = (VP, letters("NP COMMA"))
_HEARER_OF = letters("NP OF NP")
_COMMA_NP = letters("COMMA NP")
_AND_VP = letters("COORDINATOR VP")
_THAT_VP = letters("THAT VP")
_VP_NP = letters("VP NP")
_VP_THAT = letters("VP THAT")
_NP_PREPOSITION = letters("NP PREPOSITION")
_COMMA_PREPOSITION = letters("COMMA PREPOSITION")
_IN_SOMEBODY = letters("PREPOSITION NP")
_OF_NP = letters("OF NP")
_SPELL_AFTER = pattern("NP PREPOSITION NP COMMA (?:SUBORDINATOR|RELATIVE|ING)")
_AND_DID = pattern("(?:[PREPOSITIONS] NP)* COMMA? COORDINATOR VP")
_BEFORE_SOURCE = letters("COORDINATOR COLON")
_THAT_IS = (letters("THAT VP"), CLAUSE)
_WITHIN_DESCRIPTION = frozenset(letters("COMMA COORDINATOR VP INFINITIVE QUOTATION"))
_AS_SAYING = pattern("(?:PREPOSITION NP)? PREPOSITION ING (?:[PREPOSITIONS] NP)*(?:STOP|$)")
_FEWEST_CHUNKS_BY = 2
"""Chunks from “were quoted” to “saying” where nobody passes the words on."""
_NAMED = letters("NAME OBJECT_PRONOUN")


def find(phrases: Phrases, cue: int) -> Found | None:
    """The words around an attribution that follows them, or precedes them with `according to`."""
    if phrases.shape[cue] == ACCORDING:
        return _according(phrases, cue)
    if phrases.shape[cue] == PREPOSITION:
        return _in_view(phrases, cue)
    if phrases.shape[cue] == PASSIVE:
        return _as_said_by(phrases, cue)
    if phrases.shape[cue] != VP:
        return None
    if phrases.lemma(cue) in _HEARS and _is_heard_in_court(phrases, cue):
        heard = _parenthesis(phrases, cue)
        return None if heard is None else heard._replace(rule=rules.tell(indirect.UNTOLD))
    if phrases.is_passive(cue):
        return _quoted_as_saying(phrases, cue) or _told_by_nobody(phrases, cue) or _as_said_by(phrases, cue)
    if len(phrases.words(cue)) == 1 and (by := _as_said_by(phrases, cue)) is not None:
        return by
    if not is_speech(phrases, cue):
        if phrases.lemma(cue) == "put":
            return _as_said(phrases, cue)
        is_said = phrases.lemma(cue) in _CLAUSES.says_behind or _is_shown(phrases, cue)
        return _parenthesis(phrases, cue) if is_said else None
    found = _inverted(phrases, cue) or _inside(phrases, cue) or _as_said(phrases, cue) or _parenthesis(phrases, cue)
    return _at_end(phrases, cue) if found is None else found


@cache
def _ends_with_sayer() -> re.Pattern[str]:
    """Whoever ends a sentence with “said”: , the clerk of the board said in a statement."""
    return pattern("COMMA NP (?:[PREPOSITIONS] NP){0,3} VP (?:PREPOSITION NP){0,2} STOP")


def _at_end(phrases: Phrases, verb: int) -> Found | None:
    """Until a year ago it was small, Doe said: a sentence that ends with “said” is all words, however it reads."""
    shape, comma = phrases.shape, phrases.shape.rfind(COMMA, 0, verb)
    is_last = phrases.lemma(verb) in _ENDS_SENTENCE and comma > 0 and QUOTATION not in shape
    if not is_last or _ends_with_sayer().fullmatch(shape, comma) is None:
        return None
    speaker, start = comma + 1, _start(shape, comma)
    may_say = phrases.head(speaker).tag == SUBJECT_PRONOUN or _can_say(phrases, speaker) or _says(phrases, speaker)
    if not may_say or unreported.is_silent(phrases, verb, speaker) or unsaid.says_not(phrases, verb):
        return None
    if unsaid.is_unreal(phrases, verb) or not _tells_something(phrases, start, comma):
        return None
    is_aside = shape[max(0, comma - 2) : comma] == _COMMA_NP and is_role(phrases.head(speaker))
    if is_aside and phrases.head(comma - 1).tag == NAME:
        named = _named_before_post(phrases, speaker)
        if named is None:
            return None  # it fell on a guard, Ann Doe, a nurse for the board said
        speaker, comma = named, named - 1
    return indirect.found(phrases, (start, comma), speaker, verb, indirect.SOMEBODY_SAID.name)


def _says(phrases: Phrases, noun: int) -> bool:
    """Whether a noun is one for a body or a document: the ministry, a statement."""
    word = phrases.head(noun).lower
    return word in _PEOPLE.bodies or word in _CLAUSES.documents


def _tells_something(phrases: Phrases, first: int, last: int) -> bool:
    """Whether words have a verb that is not only that of a clause on when or who: after the vote, which she lost."""
    shape = phrases.shape
    if shape[first : first + 1] in _OPENS_SIDE_CLAUSE:
        return _has_main_clause(phrases, first, last) or _is_gerund_subject(phrases, first)
    if _SIDE_CLAUSE.fullmatch(shape, first, last) and phrases.words(first)[0].lower in _CLAUSES.clause_openers:
        return False  # As the rain fell, the board said
    verbs = (index for index in range(first, last) if shape[index] == VP)
    is_told = any(_RELATIVES_BEFORE.isdisjoint(shape[max(first, index - 2) : index]) for index in verbs)
    return is_told or _may_have_verb(phrases, first, last)


def _quoted_as_saying(phrases: Phrases, verb: int) -> Found | None:
    """..., officials were quoted [by the Ledger] as saying."""
    shape, speaker = phrases.shape, verb - 1
    match = _AS_SAYING.match(shape, verb + 1) if phrases.lemma(verb) in _CLAUSES.quotes else None
    if match is None or speaker < 1 or shape[speaker - 1 : speaker + 1] != _COMMA_NP:
        return None
    saying = shape.find(ING, verb)
    first = _start(shape, speaker)
    is_as = phrases.words(saying - 1)[0].lower == "as" and is_speech(phrases, saying)
    if not is_as or not _is_whole(phrases, first, speaker - 1):
        return None
    found = indirect.found(phrases, (first, speaker - 1), speaker, saying, indirect.SOMEBODY_SAID.name)
    is_by = saying - verb > _FEWEST_CHUNKS_BY and phrases.words(verb + 1)[0].lower == "by"
    return found._replace(relay=phrases.span(verb + 2)) if is_by else found


def _told_by_nobody(phrases: Phrases, verb: int) -> Found | None:
    """..., it was announced on Monday."""
    noun, lemma = verb - 1, phrases.lemma(verb)
    if noun < 1 or phrases.shape[noun] != NP or phrases.head(noun).lower != "it" or lemma not in _CLAUSES.speech:
        return None
    end = contents.attribution_end(phrases, noun, verb)
    is_real = not any(word.tag == MODAL for word in phrases.words(verb)) and not unsaid.says_not(phrases, verb)
    if end is None or not is_real:
        return None
    return _divided(phrases, noun, end, noun, verb, indirect.UNTOLD)


def _as_said_by(phrases: Phrases, verb: int) -> Found | None:
    """..., as confirmed by Jane Doe."""
    shape, opener, speaker = phrases.shape, verb - 1, verb + 2
    is_as = shape[max(0, opener - 1) : opener + 1] == _COMMA_PREPOSITION and phrases.words(opener)[0].lower == "as"
    is_by = is_as and shape[verb + 1 : speaker + 1] == _IN_SOMEBODY and phrases.words(verb + 1)[0].lower == "by"
    if not is_by or QUOTATION in shape or not is_speech(phrases, verb) or phrases.lemma(verb) in _WISHES:
        return None  # fares fell, as requested by the board
    start = _start(shape, opener)
    is_whole = start < opener - 1 and _is_whole(phrases, start, opener - 1)
    return indirect.found(phrases, (start, opener - 1), speaker, verb, indirect.AS_SAID.name) if is_whole else None


def _is_heard_in_court(phrases: Phrases, verb: int) -> bool:
    """Whether a court is told what stands before: Doe stole a boat, the court heard."""
    subject = subjects.subject(phrases, verb)
    return subject is not None and contents.is_hearing(phrases, subject, verb)


def _is_shown(phrases: Phrases, verb: int) -> bool:
    """Whether a document, or data, show what stands before: Prices rose in May, a leaked report showed."""
    subject = subjects.subject(phrases, verb) if phrases.words(verb)[-1].lower in _CLAUSES.shows else None
    noun = phrases.head(subject).lower if subject is not None else ""
    return noun in _CLAUSES.data or noun in _CLAUSES.documents or noun.removesuffix("s") in _CLAUSES.documents


def _inverted(phrases: Phrases, verb: int) -> Found | None:
    """..., said Jane Doe, a doctor."""
    shape = phrases.shape
    if shape[verb - 1 : verb + 2] != _INVERTED or phrases.words(verb)[-1].tag == GERUND:
        return None  # the firm, a maker of maps, is adding Roe as its head of sales
    if contents.has_own_verb(phrases, verb + 1) and not (_is_written(phrases, verb + 1) and VP in shape[:verb]):
        return None
    if phrases.lemma(verb) != "say" and _AND_DID.match(shape, verb + 2) is not None:
        return None  # Doe spoke Welsh, quoted the Ledger and left; found it, reported it to the police, and left
    is_any = phrases.words(verb + 1)[0].lower in ("a", "an") and not _can_say(phrases, verb + 1)
    if is_any and phrases.lemma(verb) in _CLAUSES.makes_things:
        return None  # He hosts a show, writes a weekly column and sings
    if shape[verb + 2 : verb + 3] == THAT and _is_told(phrases.head(verb + 1).lower):
        return None  # Doe, a doctor, denied reports that
    if _has_own_subject(phrases, verb) or needs_hearer(phrases, verb) or _is_counted_thing(phrases, verb + 1):
        return None
    first = _start(shape, verb)
    if not _is_whole(phrases, first, verb - 1):
        return None
    found = indirect.found(phrases, (first, verb - 1), verb + 1, verb, indirect.SAID_SOMEBODY.name)
    rest = verb + 3  # said Doe, including one in Lund
    if shape[rest - 1 : rest] == COMMA and _tells_more(phrases, verb + 1, verb, rest):
        return found._replace(places=(*found.places, (rest, contents.end(phrases, rest))))
    return found


def _is_written(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a document, with a participle that tells whose: said a notice issued by the board."""
    word = phrases.head(noun).lower
    return contents.is_made_by(phrases, noun) and (word in _CLAUSES.documents or word in _CLAUSES.messages)


def _is_told(noun: str) -> bool:
    """Whether a noun is what somebody says, or a document: reports that, claims that."""
    return is_statement(noun) or noun.removesuffix("s") in _CLAUSES.documents


def _has_own_subject(phrases: Phrases, verb: int) -> bool:
    """Whether somebody before a verb is its subject, or what stands behind it is a thing.

    A thing before it says nothing: The finds were new, great advances, says Doe.
    """
    verbs, subject = subjects.link(phrases, verb)
    if subject is None or _names_sayer(phrases, verb):
        return False
    is_own = verbs == (verb,) and not (_can_say(phrases, verb + 1) and inner.is_thing(phrases, subject))
    return is_own or inner.is_thing(phrases, verb + 1)


def _names_sayer(phrases: Phrases, verb: int) -> bool:
    """Whether "said" and somebody end the sentence, who is no object: held Roe, 32, of Lund, said Ann Doe."""
    words = phrases.words(verb)
    if len(words) > 1 or phrases.lemma(verb) not in ("say", "report") or not _can_say(phrases, verb + 1):
        return False
    if phrases.head(verb + 1).tag != NAME and VP not in phrases.shape[:verb]:
        return False
    return _ENDS_WITH_POST.fullmatch(phrases.shape, verb + 1) is not None


def _can_say(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a name or somebody without one."""
    return phrases.head(noun).tag == NAME or subjects.is_somebody(phrases, noun)


def _inside(phrases: Phrases, verb: int) -> Found | None:
    """The pier, says Jane Doe, a doctor, is closed: a verb of saying and its speaker inside the words."""
    shape = phrases.shape
    if shape[verb - 1 : verb + 2] != _INVERTED or len(phrases.words(verb)) > 1 or not _can_say(phrases, verb + 1):
        return None
    aside = _SPEAKER_INSIDE.match(shape, verb + 1)
    if COMMA in shape[: verb - 1] and _has_own_subject(phrases, verb):
        return None  # Doe, a doctor, said the mayor, Bob Roe, lied
    if aside is None or VP in shape[: verb - 1] or phrases.lemma(verb) in _CLAUSES.with_hearer:
        return None
    first, rest = _start(shape, verb), aside.end()
    places = ((first, verb - 1), (rest, contents.end(phrases, rest)))
    return Found(places, description(phrases, verb + 1), phrases.span(verb), indirect.SOMEBODY_SAID_INSIDE.name)


def _is_counted_thing(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a number of things: ..., read 16 letters."""
    number = any(word.tag == NUMBER for word in phrases.words(noun))
    head = phrases.head(noun)
    return number and not (head.tag in (NAME, NUMBER) or subjects.is_somebody(phrases, noun))


def _is_whole(phrases: Phrases, first: int, last: int) -> bool:
    """Whether words have a main clause, not only a subordinate one: When the rain came, Doe said ..."""
    shape = phrases.shape
    if VP not in shape[first:last]:
        return _may_have_verb(phrases, first, last)
    that = shape.rfind(_VP_THAT, first, last)
    if that >= 0 and VP not in shape[that + 1 : last] and is_speech(phrases, that):
        return False  # The Ledger wrote that during the visit, Doe repeated
    if _SPELL_AFTER.match(shape, first, last) and _tells_spell(phrases, first):
        return _has_main_clause(phrases, first, last)  # Six minutes into the event, when she was led away, Doe said
    if _WITHOUT_SUBJECT.fullmatch(shape, first, last) and "-" in phrases.words(first + 1)[-1].lower:
        return False
    verbs = [index for index in range(first + 1, last) if shape[index] == VP]
    if shape[first] == PREPOSITION and all(_is_aside(phrases, one) for one in verbs):
        return False  # In a remark that drew groans, Doe said: “...”; in her last speech, held in Lund, Doe told
    that = shape.find(THAT + CLAUSE, first, last)
    if shape[first] == PREPOSITION and that > 0 and VP not in shape[first:that]:
        return _has_main_clause(phrases, that, last)  # In spite of claims that it was late, Doe said
    opener = shape[first] == PREPOSITION and phrases.words(first)[0].lower in _CLAUSES.clause_openers
    opener = opener and phrases.tokens[phrases.chunks[first].last].tag != OF  # as of Monday
    is_there_are = shape[first] == VP and is_there(phrases, first)
    is_subject = is_there_are or _is_gerund_subject(phrases, first) or _is_before_subject(phrases, first, last)
    if (shape[first] in _OPENS_SIDE_CLAUSE and not is_subject) or opener:
        return _has_main_clause(phrases, first, last)
    if shape[first] == PREPOSITION and phrases.words(first)[0].lower == "with":
        # With her plan in ruins after Roe left, Doe said
        return _has_main_clause(phrases, first, last) or contents.has_clause(shape, first + 2)
    return True


def _tells_spell(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is a length of time in front of what it is counted from: six minutes into the event."""
    is_unit = phrases.head(noun).lower.removesuffix("s") in _DATES.units
    opener = phrases.words(noun + 1)[0].lower
    return is_unit and (opener == "into" or opener in _CLAUSES.opens_when)


def _is_aside(phrases: Phrases, verb: int) -> bool:
    """Whether a verb belongs to a relative clause, or is a participle behind a comma: , held in Lund."""
    words, before = phrases.words(verb), phrases.shape[verb - 1]
    is_participle = len(words) == 1 and lexicon.may_be_participle(words[0].lower)
    is_issued = before == NP and phrases.head(verb - 1).lower in _CLAUSES.documents | _CLAUSES.messages
    return before in _RELATIVES or (is_participle and (before == COMMA or is_issued))


def _has_main_clause(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a main clause stands behind a comma, and no rest of the clause before it: When, in May, it rained."""
    shape = phrases.shape
    commas = (index for index in range(first, last - 1) if shape[index] == COMMA and VP in shape[index:last])
    return any(_begins_main(phrases, index + 1, last) for index in commas)


def _begins_main(phrases: Phrases, index: int, last: int) -> bool:
    """Whether a subject, or words on when and where before it, begin a clause with a verb of its own."""
    shape = phrases.shape
    behind = _BEFORE_MAIN.match(shape, index, last)
    start = behind.end() if behind else index
    if start >= last or VP not in shape[start:last]:
        return False
    is_subject = shape[start] in _MAY_BE_SUBJECT and shape[start + 1] != COMMA
    return is_subject or (shape[start] == VP and is_there(phrases, start))


def _is_gerund_subject(phrases: Phrases, first: int) -> bool:
    """Whether what opens with -ing is a subject: Raising fares will hurt us; not: Fearing fares will rise, Doe said."""
    is_subject = _GERUND_SUBJECT.match(phrases.shape, first) is not None
    lemma = phrases.lemma(first)
    return is_subject and lemma not in _CLAUSES.complement and lemma not in _CLAUSES.verbs_of_seeing


def _is_before_subject(phrases: Phrases, first: int, last: int) -> bool:
    """Whether a verb stands before the subject of the words: Jailed editor Ann Doe is ill; now comes the hard part.

    Or whether a question is their subject: Whether it rains will decide the day.
    """
    if phrases.shape[first] == SUBORDINATOR and phrases.words(first)[0].lower in _ASKED_SUBJECTS:
        return COMMA not in phrases.shape[first:last] and phrases.shape.count(VP, first, last) > 1
    before = phrases.words(first - 1) if first else ()
    if phrases.shape[first] == VP and [one.lower for one in before] == ["nor"]:
        return True  # nor is it likely to last
    if phrases.shape[first] != VP or len(phrases.words(first)) > 1:
        return False
    word = phrases.words(first)[0].lower
    if lexicon.may_be_participle(word):
        return contents.has_own_verb(phrases, first + 1)
    known = _VERBS.get(word)  # now comes the hard part
    return known is not None and known.forms == THIRD_PERSON and phrases.shape[first + 1 : first + 2] == NP


def _may_have_verb(phrases: Phrases, first: int, last: int) -> bool:
    """Whether the verb of a clause may be one that was read as a noun: Refugees top 400,000 as camps fill, Doe says."""
    is_led = phrases.shape[first] == NP and phrases.head(first).lower == "ahead"  # Ahead of her visit to Lund, Doe said
    if is_led or phrases.shape[first] != NP or (first == 0 and phrases.chunks[0].first):
        return False
    words = phrases.tokens[phrases.chunks[first].first + 1 : phrases.chunks[last - 1].last]
    if len(words) < _FEWEST_WORDS_OF_CLAUSE:
        return False
    verbs = (_VERBS.get(word.lower) for word in words if word.tag == NOUN)
    return any(verb is not None and (BASE_FORM in verb.forms or THIRD_PERSON in verb.forms) for verb in verbs)


@cache
def _as_source_said() -> re.Pattern[str]:
    """As a source in the guard said."""
    return pattern("PREPOSITION NP (?:[PREPOSITIONS] NP){1,3} VP")


def _as_said(phrases: Phrases, verb: int) -> Found | None:
    """As Doe said on Monday, ...; ..., as Doe has said."""
    shape, first = phrases.shape, verb - 2
    is_led = first > 0 and shape[0] == PREPOSITION and phrases.words(0)[0].lower == "as"
    if is_led and _as_source_said().fullmatch(shape, 0, verb + 1) and subjects.subject(phrases, verb) == 1:
        first = 0  # As a source in the guard told the Ledger, it was late
    if shape[max(0, first) : first + 1] != PREPOSITION or phrases.words(first)[0].lower != "as":
        return None
    if first and shape[first : verb + 1] != _AS_SAID:
        return None
    is_put = phrases.lemma(verb) == "put" and shape[verb + 1 : verb + 2] == NP and sourcing.is_as_put(phrases, verb)
    is_said = is_put or (phrases.lemma(verb) in _CLAUSES.complement and phrases.lemma(verb) not in _WISHES)
    if not is_said or unreported.is_silent(phrases, verb, first + 1):
        return None
    is_told = phrases.lemma(verb) == "tell" and shape[verb + 1 : verb + 2] == NP
    end = _AS_ENDS.match(shape, verb + (2 if is_put or is_told else 1))
    if end is None:
        return None
    is_first = first == 0 or (shape[first - 1] in _LINKS and VP not in shape[:first])  # but as Doe said; however, as
    is_first = is_first or (shape[first - 1] == COORDINATOR and shape[: first - 1].endswith(COMMA))  # , and as Doe said
    if is_first and shape[end.end() : end.end() + 1] == COMMA and end.end() + 1 < len(shape):
        begins = end.end() + 1
        begins += shape[begins] == COMMA  # As Doe said, on Friday morning, the board had left
        if begins == len(shape):
            return None  # the text is cut off
        place = begins, contents.end(phrases, begins)
        is_whole = VP in shape[slice(*place)] and QUOTATION not in shape
        return indirect.found(phrases, place, first + 1, verb, indirect.AS_SAID.name) if is_whole else None
    if first < 1 or shape[first - 1] != COMMA or shape[end.end() : end.end() + 1] not in (STOP, ""):
        return None
    start = _start(shape, first)
    is_whole = _is_whole(phrases, start, first - 1) and QUOTATION not in shape
    return indirect.found(phrases, (start, first - 1), first + 1, verb, indirect.AS_SAID.name) if is_whole else None


def _in_view(phrases: Phrases, cue: int) -> Found | None:
    """In Doe's view, ...; not: In Doe's view of the sea."""
    shape = phrases.shape
    is_view = cue == 0 and shape.startswith(_IN_VIEW) and phrases.words(0)[0].lower == "in"
    is_cut_off = len(shape) == len(_IN_VIEW)
    if not is_view or is_cut_off or phrases.head(1).lower not in _CLAUSES.views or QUOTATION in shape:
        return None
    whose, place = owner(phrases, 1), (3, contents.end(phrases, 3))
    if whose is None or not _is_whole(phrases, *place):
        return None
    return Found((place,), whose, phrases.span(1), indirect.OWNED_STATEMENT.name)


def _parenthesis(phrases: Phrases, verb: int) -> Found | None:
    """..., Doe said in June; ..., Doe said, ..."""
    verbs, speaker = subjects.link(phrases, verb)
    if len(verbs) > 1 and not _describes_speaker(phrases, verbs, speaker):
        return None  # As it rained, Doe stood up and said, “...”
    if speaker is None or speaker >= verb or phrases.shape[speaker] in _RELATIVES:
        return None  # The fair, which began on Monday, ...; the fair was fun, that said
    is_no_saying = _says_it_all(phrases, speaker, verb) or _opens_that(phrases, verb + 1)
    is_in = phrases.shape[max(0, verb - 2) : verb] == _IN_SOMEBODY and phrases.words(verb - 2)[0].lower == "in"
    if is_no_saying or (is_in and contents.is_issued(phrases, verb)):
        return None  # ..., Doe said in a letter posted on the site
    is_noun = phrases.shape[verb + 1 : verb + 3] == _THAT_VP and contents.is_of_several(phrases, verb + 1)
    if is_noun or contents.ends_list(phrases, verb):
        return None  # in Marsk and Orul, Salt Belt states that have suffered; in Marsk, Orul and Lund states
    if unreported.is_silent(phrases, verb, speaker) or is_remark(phrases, speaker):
        return None  # You trained six bakers, I remind her; ..., a claim denied by Doe
    if phrases.shape[:speaker] == _ACCORDING_TO:
        return None  # According to Roe, the couple argued, threw plates and left
    if undone.is_none_of_several(phrases, speaker) or _is_reported(phrases, speaker, verb):
        return None  # A car, no age or address reported, hit a tree
    if _has_object(phrases, verb) or _has_matter(phrases, verb) or _is_aimed(phrases, verb):
        return None
    if unsaid.is_unreal(phrases, verb):
        return None  # As far as they know her, they may think of her as a friend
    if _opens_with_adjunct(phrases, speaker) or _is_behind_post(phrases, speaker, verb):
        return None
    end = contents.attribution_end(phrases, speaker, verb)
    if end is None or contents.start(phrases, verb) is not None or unsaid.says_not(phrases, verb):
        return None
    named = _named_before_post(phrases, speaker)
    first = _post_before(phrases, speaker, end) if named is None else named
    return _divided(phrases, first, end, speaker if named is None else named, verb, indirect.SOMEBODY_SAID)


def _says_it_all(phrases: Phrases, speaker: int, verb: int) -> bool:
    """Whether somebody says much without words, or the more the more something is so: their smiles said a lot."""
    is_object = phrases.shape[verb + 1 : verb + 2] == NP
    is_much = is_object and phrases.head(verb + 1).lower in _CLAUSES.said_instead
    first = [word.lower for word in phrases.words(speaker)[:2]]
    return is_much or first == ["the", "more"]


def _opens_that(phrases: Phrases, noun: int) -> bool:
    """Whether “that” was read as part of a noun phrase, and opens words: In May, polls suggested that turnout fell."""
    return phrases.shape[noun : noun + 1] == NP and phrases.words(noun)[0].lower == "that"


def _describes_speaker(phrases: Phrases, verbs: tuple[int, ...], speaker: int | None) -> bool:
    """Whether a form in -ing only tells whom a speaker is: a union representing bakers said."""
    is_one = speaker is not None and verbs[1:] == (speaker + 1,)
    if not is_one:
        return False
    is_issued = len(phrases.words(verbs[1])) == 1 and lexicon.may_be_participle(phrases.words(verbs[1])[0].lower)
    is_one = phrases.shape[verbs[1]] == ING or is_issued  # a report published on Monday said
    return is_one and _WITHIN_DESCRIPTION.isdisjoint(phrases.shape[verbs[1] + 1 : verbs[0]])


def _named_before_post(phrases: Phrases, post: int) -> int | None:
    """The name before a post that no comma closes: ..., [Ann Doe], head of roads in Lund said.

    What stands before the name may not be somebody whom it names: it fell on a guard, Ann Doe, the head of roads said.
    """
    shape, name = phrases.shape, post - 2
    if shape[max(0, name - 1) : post + 1] != _ASIDE_OF_SPEAKER or shape[post + 1] not in PREPOSITIONS:
        return None
    if not is_role(phrases.head(post)) or phrases.head(name).tag != NAME or len(phrases.words(name)) == 1:
        return None
    last = phrases.words(shape.find(VP, post) - 1)  # the secretary of state Ann Doe
    is_body = any(word.tag == GENITIVE for word in last) or last[-1].lower in _PEOPLE.bodies  # Orul's Foreign Ministry
    if [word.tag for word in last[-2:]] == [NAME, NAME] and last[0].tag not in DETERMINERS and not is_body:
        return None
    before, opens = name - 2, phrases.words(post)[0]
    is_noun = before >= 0 and shape[before] == NP and phrases.head(before).tag != NAME
    is_thing = is_noun and not subjects.is_somebody(phrases, before)
    return name if opens.tag not in DETERMINERS or (opens.lower == "the" and is_thing) else None


@cache
def _long_post() -> re.Pattern[str]:
    """A post and its comma: the head of the guard in Lund,."""
    return pattern("NP (?:[PREPOSITIONS COORDINATOR] NP){1,5} COMMA")


def _post_before(phrases: Phrases, speaker: int, end: int) -> int:
    """The post between commas that belongs to a name behind it; else the name: , [the director], Ann Doe says, it was.

    What stands before the post may not be somebody whose post it is: it fell on the guard, the head of the board, Doe
    said.
    """
    shape, post = phrases.shape, speaker - 2
    comma = shape.rfind(COMMA, 0, max(0, speaker - 1))
    long = _long_post().fullmatch(shape, comma + 1, speaker) if comma > 0 else None
    if long is not None:
        post = comma + 1  # , the head of the guard for Lund, Ann Doe said
    is_aside = long is not None or shape[max(0, post - 1) : speaker + 1] == _ASIDE_OF_SPEAKER
    if not is_aside or not is_role(phrases.head(post)) or phrases.head(speaker).tag != NAME:
        return speaker
    # ..., its spokesman, Ann Doe said.
    is_own = shape[end : end + 1] == COMMA or phrases.words(post)[0].tag == POSSESSIVE
    before = post - 2
    is_noun = before >= 0 and shape[before] == NP and phrases.head(before).tag != NAME
    is_of_nobody = (is_noun and not subjects.is_somebody(phrases, before)) or shape[before : before + 1] == VP
    opens = phrases.words(post)
    is_of_nobody = is_of_nobody and (opens[0].lower == "the" or any(word.tag == GENITIVE for word in opens[:-1]))
    return post if is_own or is_of_nobody else speaker


def _is_reported(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether a verb tells what was said of a thing: , several injuries reported, ; , part of a plan announced, ."""
    words = [word.lower for word in phrases.words(verb)]
    is_part = noun < verb - 1 and phrases.shape[verb - 1] == NP and inner.is_thing(phrases, verb - 1)
    is_done = len(words) == 1 and is_part and lexicon.may_be_participle(words[0])
    return (is_done or words == ["reported"]) and inner.is_thing(phrases, noun)


def _opens_with_adjunct(phrases: Phrases, speaker: int) -> bool:
    """Whether the speaker of quoted words does meanwhile what stands before him: Telling how it fell, Doe said."""
    shape = phrases.shape
    does = speaker > 1 and phrases.words(0)[-1].lower.endswith("ing") and len(phrases.words(0)) == 1
    return does and shape[1] == SUBORDINATOR and QUOTATION in shape[speaker:]


def _is_behind_post(phrases: Phrases, speaker: int, verb: int) -> bool:
    """Whether a post opens what its holder says without a second comma: Roads minister, Ann Doe said 40 boats sank."""
    is_post = phrases.shape[:speaker].endswith(_NAMED_BEHIND) and is_role(phrases.head(speaker - 2))
    is_post = is_post and VP not in phrases.shape[:speaker]  # He was a baker, Ann Doe told them
    is_post = is_post and phrases.head(speaker).tag == NAME
    return is_post and phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].tag != TIME


def _has_object(phrases: Phrases, verb: int) -> bool:
    """Whether a verb that has no clause for its content has an object: ..., he began a new career; but he began."""
    lemma = phrases.lemma(verb)
    is_noun = phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].tag != TIME
    if is_noun and not is_speech(phrases, verb) and _is_shown(phrases, verb):
        return True  # – a poll showed Doe with the lowest rating
    if lemma in ("add", "find"):  # With fares rising, the board is adding ten boats
        return is_noun  # Since 2005, three studies have found rates as low as 3%
    if is_noun and _is_told_thing(phrases, verb + 1):
        return True  # Ahead of the vote, she told a joke, asked questions
    if is_noun and lemma not in _CLAUSES.speech:
        return not _is_unit(phrases, verb + 1)  # Ahead of the vote, Doe assumed the style of a clerk
    if is_noun and lemma in _CLAUSES.wishes and lemma != "tell":
        return not _can_hear(phrases, verb + 1)  # There is an inquiry, courts are ordering the release of letters
    if is_noun and len(phrases.words(verb)) == 1 and lemma in _CLAUSES.claims_things:
        return True  # , the town boasted baths; , the guard claims attacks
    return is_noun and lemma not in _CLAUSES.complement and lemma not in _CLAUSES.with_hearer


def _is_told_thing(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is what is told or asked, and nobody who hears it: a joke, questions about the pier."""
    word = phrases.head(noun).lower
    return phrases.head(noun).tag == NOUN and (word.removesuffix("s") in _CLAUSES.told_as_whole)


def _can_hear(phrases: Phrases, noun: int) -> bool:
    head = phrases.head(noun)
    return head.tag == OBJECT_PRONOUN or _can_say(phrases, noun) or head.lower in _PEOPLE.bodies


def _is_unit(phrases: Phrases, noun: int) -> bool:
    return phrases.head(noun).lower.removesuffix("s") in _DATES.units


def _is_aimed(phrases: Phrases, verb: int) -> bool:
    """Whether somebody does with a thing what others do with words: ..., he fired at the crowd, he cracked on."""
    link = phrases.words(verb + 1)[0].lower if phrases.shape[verb + 1 : verb + 2] == PREPOSITION else ""
    behind = phrases.tokens[phrases.chunks[verb].last : phrases.chunks[verb].last + 1]
    if phrases.lemma(verb) == "crack" and [word.lower for word in behind] == ["down"]:
        return True  # At the port, where it began, the board cracked down on thefts
    if link == "in" and phrases.shape[verb + 2 : verb + 3] == NP and phrases.head(verb + 2).lower == "kind":
        return True  # Once it is attacked, they respond in kind
    if link == "to" and phrases.shape[verb + 2 : verb + 3] == NP:
        answered = phrases.head(verb + 2).lower  # In an interview, Doe responded to a question
        if inner.is_thing(phrases, verb + 2) or is_statement(answered) or answered in _CLAUSES.documents:
            return True
    is_compared = link == "like"  # ..., she felt like a fool
    return is_compared or (link == "at" and phrases.lemma(verb) not in _CLAUSES.complement)


def _has_matter(phrases: Phrases, verb: int) -> bool:
    """Whether somebody is told of something, which are no words around it: ..., Doe has informed Roe of this."""
    is_told = phrases.lemma(verb) in _CLAUSES.with_hearer and phrases.shape.startswith(_HEARER_OF, verb + 1)
    return is_told and phrases.head(verb + 1).tag in _NAMED and phrases.head(verb + 3).tag == NOUN


def _divided(phrases: Phrases, first: int, end: int, speaker: int, cue: int, rule: Rule) -> Found | None:
    """The words before and after the chunks of an attribution, which begins after a comma."""
    shape = phrases.shape
    start = _start(shape, first)
    is_own = shape[end : end + 2] == _COMMA_QUOTATION and _OWN_CLAUSE.search(shape[start:first])
    if is_own or _opens_half(shape, first, end):
        return None  # it rained, but in May, at noon, Doe said, “...”
    colon = shape.rfind(COLON, start, first - 1) + 1
    if colon and VP not in shape[colon : first - 1] and shape[end : end + 1] == COMMA:
        start = colon  # Doe shook his head: the sea, he said, was rough
    if shape[end : end + 1] == DASH:
        start = max(start, shape.rfind(DASH, start, first - 1) + 1)  # not if he goes – he won't, they say – but how
    if shape[end : end + 1] == COMMA and _is_in_side_clause(phrases, first - 1):
        start = first - 1  # the board left because, he said, the sea was rough
    if shape[end : end + 1] == COMMA and (
        _is_that_said(phrases, start, first - 1) or _is_own_doing(phrases, start, first, end)
    ):
        start = first - 1  # That said, she noted, it is late
    says_before = start < first - 1 and _is_whole(phrases, start, first - 1)
    is_asked = not says_before and shape[start : start + 1] == VP and phrases.words(start)[0].lower == "asked"
    if is_asked and not contents.has_clause(shape, end + 1):
        return None  # asked if it was late, half of them said yes, compared with a third in May
    if shape[end : end + 2] == _COMMA_QUOTATION and VP not in shape[start:first]:
        says_before = False  # Shortly after the post, in May, she wrote, “...”
    places = [(start, first - 1)] if start < first - 1 else []
    is_beside = _is_beside(phrases, start, first - 1) or _is_condition(phrases, start)
    if shape[end : end + 2] == _COMMA_QUOTATION and is_beside:
        return None  # Eyebrows raised, he asked, “...”; That said, she noted, “...”; Had it rained, he said, “...”
    is_cut = says_before and shape[first - 2] in (VP, ING) and phrases.lemma(first - 2) in _LACKS_REST
    if is_cut and shape[end : end + 2] == _COMMA_QUOTATION:
        return None  # It was, she added, “hard to imagine”
    if shape[end : end + 1] == COMMA and (
        _resumes(phrases, end + 1, says_before)
        or (says_before and _tells_more(phrases, speaker, cue, end + 1))
        or (is_cut and shape[end + 1 : end + 2] == NP)
    ):
        goes_on = shape[end + 1 : end + 3] == _AND_VP  # it was old, he said, and would fall
        places.append((end + 1, contents.end(phrases, end + 1 + goes_on)))
    elif not says_before:
        return None
    return Found(tuple(places), description(phrases, speaker), phrases.span(cue), rule.name)


def _is_condition(phrases: Phrases, start: int) -> bool:
    """Whether a verb opens a condition: had it rained, were it to rain."""
    return phrases.shape[start : start + 2] == _VP_NP and phrases.words(start)[0].lower in _SPEECH.inverts_condition


def _opens_half(shape: str, first: int, end: int) -> bool:
    """Whether an attribution parts a verb from its “who”, or from “and”: her son, who, he said, is well."""
    is_parted = shape[first - 1 : first] == COMMA and shape[end : end + 2] == _COMMA_VP
    return is_parted and shape[max(0, first - 2) : first - 1] in _OPENS_HALF


def _is_own_doing(phrases: Phrases, start: int, first: int, end: int) -> bool:
    """Whether a form in -ing tells what the speaker does, before what is said: Reaching Lund, Doe said, she."""
    shape = phrases.shape
    is_doing = shape[start : start + 1] == ING and start == 0 and VP not in shape[:first]
    return is_doing and shape[end : end + 3] == COMMA + CLAUSE and phrases.head(end + 1).tag == SUBJECT_PRONOUN


def _is_beside(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether a noun and a participle tell how somebody spoke: Eyebrows raised, he asked; That said, she noted."""
    if phrases.shape[start:comma] not in _THAT_IS or len(phrases.words(start + 1)) > 1:
        return False
    is_bare = len(phrases.words(start)) == 1 and phrases.head(start).tag != SUBJECT_PRONOUN
    return is_bare and lexicon.may_be_participle(phrases.words(start + 1)[0].lower)


def _is_that_said(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether “that said” opens a sentence, which is no part of what an attribution behind it hands over."""
    is_that = start < comma and phrases.words(start)[-1].lower == "that"
    return is_that and _is_beside(phrases, start, comma)


def _is_in_side_clause(phrases: Phrases, comma: int) -> bool:
    """Whether an attribution stands right behind the word that opens a clause on when, why or who."""
    shape, opener = phrases.shape, comma - 1
    if opener < 1 or shape[comma] != COMMA:
        return False
    if phrases.chunks[opener].last < phrases.chunks[comma].first:
        return False  # until then, he said,
    is_clause = shape[opener] == PREPOSITION and phrases.words(opener)[0].lower in _CLAUSES.clause_openers
    return is_clause or shape[opener] in _OPENS_CLAUSE


@cache
def _post_who() -> re.Pattern[str]:
    """What somebody is, with a clause on it: a nurse at the hall who."""
    return pattern("NP(?:[PREPOSITIONS COORDINATOR] NP){0,6} RELATIVE")


def _resumes(phrases: Phrases, index: int, says_before: bool) -> bool:
    """Whether the words continue after an attribution in the middle: The pier, she said, would be rebuilt."""
    shape = phrases.shape
    kind = shape[index : index + 1]
    if kind == SUBORDINATOR and says_before and phrases.words(index)[0].lower == "because":
        return True
    if says_before and (trailing.opens(phrases, 0, index - 1) or _tells_when(phrases, index)):
        return False  # ..., she said, without elaborating; ..., he said, before leaving
    is_for = _FOR_SOMEBODY_TO.match(shape, index) is not None and phrases.words(index)[0].lower == "for"
    if says_before and (kind in _GOES_ON or is_for or _GOES_ON_BY.match(shape, index) is not None):
        return True  # There is a risk, she said, that it will fall; it was his job, he said, to ask
    if kind == COORDINATOR and phrases.words(index)[0].lower == "but":
        return says_before and _is_also_said(phrases, index + 1)
    if kind in _RESUMES_NOTHING:
        return False
    if says_before and kind not in _RESUMES:
        return False
    if _is_spell(phrases, index) or is_remark(phrases, index):
        return False
    if says_before and _post_who().match(shape, index) is not None:
        return False  # ..., according to Doe, a nurse who works in Lund
    if shape[index : index + 2] == _AND_VP:
        return says_before and phrases.words(index + 1)[0].tag == MODAL
    rest = shape[index : contents.end(phrases, index)]
    if rest.strip(STOP) == CLAUSE and is_speech(phrases, index + 1):
        return False  # ..., Doe said, the Ledger reports.
    return VP in rest or QUOTATION in rest


def _tells_more(phrases: Phrases, speaker: int, cue: int, index: int) -> bool:
    """Whether what stands behind an attribution can only belong to the words before it, not to whoever speaks."""
    shape = phrases.shape
    if index >= len(shape):
        return False  # the text is cut off behind the comma
    kind, word = shape[index], phrases.words(index)[0].lower
    if kind == ING:
        return word == "including" or _is_result(phrases, index)
    if shape[index : index + 2] == _IN_SOMEBODY and word == "with":
        return _is_counted(phrases, index + 1)
    if kind == NP and shape[index + 1 : index + 3] == _OF_NP:
        return _is_counted(phrases, index) and phrases.words(index + 2)[-1].lower == "them"  # , most of them in Orle
    if kind == COORDINATOR and shape[index + 1 : index + 3] == CLAUSE:
        return phrases.head(index + 1).lower in _SPEECH.no_hearers and not is_speech(phrases, index + 2)
    return shape[index : index + 2] == _AND_VP and _is_of_others(phrases, speaker, cue, index + 1)


def _is_counted(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase counts things: few arrests, 40 people, more than 40."""
    first = phrases.words(noun)[0].lower
    is_several = first in _TEXT.before_several or first in ("more", "all")
    return is_several or any(word.tag == NUMBER for word in phrases.words(noun))


def _is_result(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing tells what came of an event: it blew up, Doe said, killing five; , leaving 40 homeless."""
    if phrases.shape[participle + 1 : participle + 2] != NP or phrases.head(participle + 1).tag == NAME:
        return False
    if phrases.lemma(participle) in _CLAUSES.harms:
        return True
    counted = phrases.words(participle + 1)
    if (
        phrases.shape[participle + 2 : participle + 4] == _IN_SOMEBODY
        and phrases.words(participle + 2)[0].lower == "to"
    ):
        counted = phrases.words(participle + 3)  # bringing the toll to 60
    is_counted = any(word.tag == NUMBER for word in counted)
    return phrases.lemma(participle) in _CLAUSES.leads_to_state and is_counted


def _is_of_others(phrases: Phrases, speaker: int, cue: int, verb: int) -> bool:
    """Whether a verb behind “and” or “but” is not that of whoever spoke, by its number or its tense.

    The coats held, Doe explained, but are not suited to rivers; but had not answered; not: but had no comment.
    """
    first = phrases.words(verb)[0]
    if tells_no_more(phrases, verb) or len(phrases.words(verb)) == 1 or first.tag == MODAL:
        return False
    if phrases.head(speaker).tag == NAME and first.lower in _CLAUSES.plural_auxiliaries:
        return phrases.shape[speaker - 1 : speaker] != COORDINATOR and not is_speech(phrases, verb)
    return first.lower == "had" and phrases.words(cue)[0].lower not in _DATES.before_ongoing


def _is_also_said(phrases: Phrases, subject: int) -> bool:
    """Whether a clause behind “but” is told by the same: but it would hold; not: but she would not say."""
    if phrases.shape[subject : subject + 2] != CLAUSE:
        return False
    words, verb = phrases.words(subject + 1), subject + 1
    is_told = words[0].tag == MODAL and len(words) > 1 and not is_speech(phrases, verb)
    return is_told and not subjects.is_somebody(phrases, subject) and phrases.lemma(verb) not in _CLAUSES.rejects


def _tells_when(phrases: Phrases, index: int) -> bool:
    """Whether a form in -ing tells when somebody spoke: before leaving, after meeting the board."""
    return phrases.shape[index : index + 2] == _IN_DOING and phrases.words(index)[0].lower in _CLAUSES.opens_when


def _is_spell(phrases: Phrases, noun: int) -> bool:
    """Whether a length of time tells when somebody spoke: ..., a poll suggested, hours after he resigned."""
    is_led = phrases.shape[noun : noun + 2] == _NP_PREPOSITION
    is_led = is_led and phrases.words(noun + 1)[0].lower in _CLAUSES.opens_when
    return is_led and phrases.head(noun).lower.removesuffix("s") in _DATES.units


def _start(shape: str, before: int) -> int:
    """Where the words before an attribution begin: after a semicolon and a conjunction, unless that parts a list."""
    start = shape.rfind(SEMICOLON, 0, before) + 1
    while start and VP not in shape[:start]:
        start = shape.rfind(SEMICOLON, 0, start - 1) + 1  # Doe of Lund; Roe of Marsk; and Poe of Orul are charged
    while start < before and shape[start] in _LINKS:
        start += 1
    opening = shape.rfind(OPENING, start, before) + 1
    return opening if opening and CLOSING not in shape[opening:before] else start  # (it was old, the board says)


def _according(phrases: Phrases, cue: int) -> Found | None:
    shape = phrases.shape
    if shape[cue + 1 : cue + 2] != NP or rules.first(ATTRIBUTING, phrases, cue) is None:
        return None
    found = _divided_by(phrases, cue)
    if found is None:
        return None
    found = _behind_colon(phrases, found, cue)
    gathered = gatherer(phrases, cue + 1)
    return found._replace(speaker=gathered) if gathered is not None else found


def _behind_colon(phrases: Phrases, found: Found, cue: int) -> Found:
    """The words behind the colon that ends what the writer says: It looks bleak: prices rose, according to Doe."""
    (first, last), *others = found.places
    colon = phrases.shape.find(COLON, first, min(last, cue))
    if colon < 0 or VP not in phrases.shape[first:colon] or VP not in phrases.shape[colon:last]:
        return found
    return found._replace(places=((colon + 1, last), *others))


def _divided_by(phrases: Phrases, cue: int) -> Found | None:
    """The words that “according to” attributes to the noun phrase behind it."""
    shape = phrases.shape
    if phrases.head(cue + 1).lower in _NO_SOURCE and shape[cue + 2 : cue + 3] in _VERBAL:
        return _by_one_estimate(phrases, cue)
    if unreported.is_silent(phrases, cue, cue + 1):
        return None  # according to everybody else
    if phrases.head(cue + 1).tag == OBJECT_PRONOUN and _is_said_before(phrases, cue):
        return None  # Doe said there was a debt which, according to her, was old
    comma = shape.find(COMMA, cue)
    comma = -1 if SEMICOLON in shape[cue:comma] else comma  # , according to Doe; however, it was late
    if cue == 0 or shape[:cue].strip(_LINKS) == "" or shape[cue - 1] in _BEFORE_SOURCE:
        return _opening(phrases, cue, comma)
    if comma > 0 and _opens_half(shape, cue, comma):
        return None
    if shape[cue - 1] == COMMA and comma > 0:
        aside = _SOURCE_INSIDE.match(shape, comma)  # At its heart, according to Doe, a former envoy, was a decision
        beyond = aside.end() - 1 if aside is not None and VP not in shape[:cue] else comma
        found = _divided(phrases, cue, beyond, cue + 1, cue, indirect.ACCORDING_INSIDE)
        if found is not None:
            return found
    end = cue - 1 if shape[cue - 1] == COMMA else cue
    start = max(_start(shape, end), _within(phrases, end, cue))
    if end == cue and phrases.head(cue + 1).lower in _CLAUSES.differs_by:
        return None  # fines vary according to the size of the boat
    is_that = shape[start:end] in _THAT_IS and phrases.words(start)[-1].lower in _CLAUSES.pronouns_told
    if is_that and len(phrases.words(start + 1)) == 1:
        return None  # That's according to the board
    if start > _start(shape, end) and VP not in shape[_start(shape, end) : end]:
        return None  # most Marsk people – 40 percent, according to Doe – like it
    return indirect.found(phrases, (start, end), cue + 1, cue, indirect.ACCORDING_ENDS.name) if end > start else None


def _within(phrases: Phrases, last: int, cue: int) -> int:
    """Where the aside begins that a source ends: most of them (40 percent, according to Doe) left; – 40 –."""
    shape = phrases.shape
    opening = shape.rfind(OPENING, 0, last)
    if opening >= 0 and CLOSING not in shape[opening:last]:
        return opening + 1
    dash, closing = shape.rfind(DASH, 0, last), shape.find(DASH, cue)
    is_aside = dash >= 0 and closing > 0 and not {VP, COMMA} & set(shape[cue + 1 : closing])
    return dash + 1 if is_aside and shape[closing + 1 : closing + 2] not in (STOP, "") else 0


def _by_one_estimate(phrases: Phrases, cue: int) -> Found | None:
    """..., according to one estimate, where the noun is read as a verb."""
    shape, start = phrases.shape, _start(phrases.shape, cue - 1)
    if cue < 1 or shape[cue - 1] != COMMA or shape[cue + 3 : cue + 4] not in (STOP, "") or start == cue - 1:
        return None
    source = Span(phrases.span(cue + 1).start, phrases.span(cue + 2).end)
    return Found(((start, cue - 1),), source, phrases.span(cue), indirect.ACCORDING_ENDS.name)


def _is_said_before(phrases: Phrases, cue: int) -> bool:
    """Whether a verb of saying before “according to” hands over its own clause."""
    return any(
        phrases.shape[verb] == VP and is_speech(phrases, verb) and contents.start(phrases, verb) is not None
        for verb in range(cue)
    )


def _is_according(phrases: Phrases, cue: int) -> bool | None:
    return phrases.words(cue)[0].lower in ("according", "per") or None


def _is_parted(phrases: Phrases, cue: int) -> bool | None:
    """Quoted words beside "in the words of Doe" are a quotation; without a comma, they met in the view of the lake."""
    shape = phrases.shape
    return (QUOTATION not in shape and (cue == 0 or shape[cue - 1] in _LINKS)) or None


def _opening(phrases: Phrases, cue: int, comma: int) -> Found | None:
    """According to Doe, [who was there,] ...; according to the police the man was ..."""
    shape = phrases.shape
    if shape[cue + 2 : cue + 4] == CLAUSE:
        place = cue + 2, contents.end(phrases, cue + 2)
        return indirect.found(phrases, place, cue + 1, cue, indirect.ACCORDING_OPENS.name)
    while comma > 0 and shape[comma + 1 : comma + 2] in _AFTER_OPENING and COMMA in shape[comma + 1 :]:
        comma = shape.find(COMMA, comma + 1)
    following = shape.find(COMMA, comma + 1)
    is_list = 0 < comma < following and COORDINATOR in shape[comma:following] and VP not in shape[comma:following]
    if is_list and not shape.startswith(_NAME_BEFORE_VERB, following + 1):  # not: Doe and his wife, Ann, left
        comma = following  # According to friends, aides and allies, it was late
    if _is_name_of_role(phrases, cue + 1, comma) or _is_age(phrases, comma):
        comma += 2  # According to the clerk, Ann Doe, it was late
    comma = _past_description(phrases, cue + 1, comma)
    if not 0 < comma < len(shape) - 2:
        return None
    end = contents.end(phrases, comma + 1)
    if shape.startswith(_COMMA_VP, end) and shape[comma + 1] == NP:
        end = contents.end(phrases, end + 1)  # Doe, who lives at the hall where it began, left
    place = comma + 1, end
    if shape[place[1] : place[1] + 1] == COLON or shape[comma + 1 : place[1]].endswith(_SAYS_QUOTATION):
        return None  # According to Doe, Roe said: “...”
    return indirect.found(phrases, place, cue + 1, cue, indirect.ACCORDING_OPENS.name)


def _past_description(phrases: Phrases, source: int, comma: int) -> int:
    """The comma behind what the source is, or the one before it: According to Ann Doe, a vet in Lund, dogs are fat."""
    told = _DESCRIBED_SOURCE.match(phrases.shape, comma) if comma > 0 else None
    if told is None or phrases.head(source).tag != NAME:
        return comma
    opens = phrases.words(comma + 1)[0].tag in DETERMINERS or any(
        word.tag == GENITIVE for word in phrases.words(comma + 1)
    )
    head = phrases.head(comma + 1)
    opens = opens or (is_role(head) and head.tag == NOUN and not is_plural(head))  # Ann Doe, director of the clinic,
    return told.end() - 1 if opens and subjects.is_somebody(phrases, comma + 1) else comma


def _is_age(phrases: Phrases, comma: int) -> bool:
    """Whether a number between two commas is how old somebody is: Ann Doe, 34,."""
    is_aside = comma > 0 and phrases.shape[comma : comma + 3] == _ASIDE_OF_NAME
    return is_aside and [word.tag for word in phrases.words(comma + 1)] == [NUMBER]


def _is_name_of_role(phrases: Phrases, role: int, comma: int) -> bool:
    """Whether somebody with a role is named between two commas: the spokesman for the board, Ann Doe,."""
    shape, name = phrases.shape, comma + 1
    if shape[comma : comma + 3] != _ASIDE_OF_NAME or shape[comma + 3 :].startswith(_NO_NAME_BEFORE):
        return False
    return (
        is_role(phrases.head(role))
        and phrases.head(role).tag != NAME
        and phrases.head(name).tag == NAME
        and VP in shape[comma + 3 :]
    )


ATTRIBUTING = (
    Row(
        "“according to”",
        "“According to” attributes the words around it.",
        "The pier was closed, according to Ann Doe.",
        "The pier was closed, thanks to Ann Doe.",
        _is_according,
    ),
    Row(
        "in the words of somebody",
        "“In the words of” and the like attribute the sentence set off by a comma, where nothing is quoted.",
        "In the words of Ann Doe, the pier was a wreck.",
        "They met in the view of Ann Doe.",
        _is_parted,
    ),
)
"""Which cues attribute the words around them."""
