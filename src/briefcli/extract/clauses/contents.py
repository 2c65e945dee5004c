"""The content of a verb of saying: where the reported words begin, and where they end.

Places are indexes of chunks, the end excluded.
"""

import re
from collections.abc import Iterable
from functools import cache

import msgspec

from briefcli.extract.clauses import glosses, links, objects, subjects, trailing
from briefcli.extract.clauses.cues import is_cue, is_remark, is_speech, is_statement, is_there, tells_no_more
from briefcli.extract.clauses.main_verbs import main_verb
from briefcli.extract.text import classes, lexicon, rules, tokens
from briefcli.extract.text.classes import (
    ACCORDING,
    ADJECTIVE,
    AUXILIARIES,
    BASE,
    BASE_FORM,
    CLAUSE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    FINITE,
    GENITIVE,
    IN_NP,
    INFINITIVE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NP,
    NUMBER,
    OBJECT_PRONOUN,
    OF,
    OF_NP,
    OPENING,
    PARTS_ASIDE,
    PARTS_CLAUSES,
    PAST,
    PAST_PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    QUOTATION,
    RELATIVE,
    STOP,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    THAT,
    THIRD_PERSON,
    TIME,
    VERBAL,
    VP,
    letters,
    pattern,
)
from briefcli.extract.text.phrases import Phrases
from briefcli.extract.text.rules import Decision, Row

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()
_INFLECTION = lexicon.inflection()

# In June; at a meeting of the council.
_ADJUNCTS = pattern("(?:[PREPOSITIONS] NP)*")
_GERUND_SUBJECT = pattern("ING NP? (?:[PREPOSITIONS OF] NP)* VP")
_RELATIVE_BEFORE_DEED = pattern("COMMA RELATIVE [^COMMA STOP SEMICOLON]+ COMMA INFINITIVE")
_FIRST_ASIDE = pattern("COMMA [PREPOSITIONS] NP(?:[PREPOSITIONS] NP)* COMMA(?=NP)")
# Says [in the end,] [at the time of the fire,] the pier.
_LED_WORDS = pattern("(?:PREPOSITION NP(?:[PREPOSITIONS OF] NP)*)? COMMA(?=[NP VP](?!COORDINATOR NP))")
_SAYS_AT_END = pattern("COMMA NP (?:[PREPOSITIONS] NP)*(?P<verb>VP)(?:STOP|$)")
# Orul, Lund, Marsk and Tarn among the first.
_LISTED = pattern("NP (?:COMMA NP){1,12} COMMA? COORDINATOR NP (?:[PREPOSITIONS] NP)*")
_DASHED_ASIDE = pattern("DASH [^DASH PARTS_STATEMENTS QUOTATION THAT]* DASH(?=THAT)")
_ASIDE = pattern("COMMA (?:[PREPOSITIONS ING]|SUBORDINATOR ING)[^COMMA PARTS_STATEMENTS QUOTATION THAT]* COMMA(?=THAT)")
# Told Roe[, who runs the mill,] that; told nurses [who had come to the hall] that; leaders [and their aides] that.
_WHO_DID = pattern(
    "(?:RELATIVE VP NP?)?(?:[PREPOSITIONS COORDINATOR] NP)*(?=THAT)"
    "|RELATIVE VP[^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=THAT)"
)
_WHOM = pattern("NP COMMA NP COMMA(?=NP VP)")
_BY_WHOM = pattern("COMMA [NP ING][^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=THAT)")
_WHO_ASIDE = pattern("COMMA [RELATIVE NP][^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=THAT)")
# A noun phrase with its modifiers, and its verb: details of the plan for schools were.
_CLAUSE = pattern(
    "(?:ING(?=NP))?NP(?:[PREPOSITIONS COORDINATOR] NP|[ING PASSIVE] PREPOSITION? NP|INFINITIVE NP|OPENING NP CLOSING"
    # Stopping the board from mending roofs and raising fares would.
    # The gain of using her name, in the vote above all, would.
    "|[PREPOSITIONS COORDINATOR] ING (?:NP(?=[PREPOSITIONS COORDINATOR COMMA])|(?=COORDINATOR ING))"
    # Her plan to pay the debt by raising fares would.
    "|INFINITIVE NP PREPOSITION ING NP(?=VP)"
    # They, too, were.
    "|COMMA COMMA(?=VP)"
    # The committee, or fund, was.
    "|COMMA COORDINATOR NP COMMA(?=VP)"
    # The board, which takes over on Monday was.
    "|COMMA RELATIVE VP PREPOSITION?(?=VP)"
    # His brother, Bob, and his father, Tom, were.
    "|COMMA NP COMMA COORDINATOR NP (?:COMMA NP (?:COORDINATOR NP)? COMMA)?(?=VP)"
    # Boats, all of them old, were.
    "|COMMA NP(?:[PREPOSITIONS] NP NP?)*(?:COMMA(?=VP)|(?=[COMMA COORDINATOR]))"
    # Those making and spreading lies were; the fever, the illness that harms the eyes, was.
    "|COORDINATOR ING NP(?=VP)|COMMA NP THAT VP NP? COMMA(?=VP)"
    # Roe, of Lund, Marsk, was.
    "|COMMA OF NP (?:COMMA NP)? COMMA(?=VP)"
    # Roe, head of roads and bridges, was.
    "|COMMA NP(?:[PREPOSITIONS COORDINATOR] NP)* COMMA(?=VP)"
    # The road, which runs to Lund, was shut.
    "|COMMA [RELATIVE PASSIVE VP ING SUBORDINATOR PREPOSITION][^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=VP)"
    # The mill, to make up for the rain, will.
    "|COMMA INFINITIVE [^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=VP)"
    # New trades, including maps, boats and robots, will.
    "|COMMA ING [^VP PARTS_STATEMENTS QUOTATION THAT]{1,20} COMMA(?=VP)"
    # Roe, 52, who had two sons, but no home, had.
    "|COMMA NP COMMA RELATIVE [^PARTS_STATEMENTS QUOTATION THAT]{1,20} COMMA(?=VP)"
    # Marsk Mills, a part of which is old, was.
    "|COMMA NP OF RELATIVE VP[^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=VP)"
    # Guards, named as Bob, 40, and Tom, 30, were.
    "|COMMA [VP PASSIVE] PREPOSITION NP[NP COMMA COORDINATOR OPENING CLOSING PREPOSITIONS]{0,30} COMMA(?=VP)"
    "|DASH [^DASH PARTS_STATEMENTS QUOTATION]* DASH(?=VP)"
    # The idea that the road is safe was wrong.
    "|THAT NP VP NP?(?=VP)"
    # Unions, speaking for crews, which stayed, were.
    "|COMMA ING [^COMMA PARTS_STATEMENTS QUOTATION]* COMMA RELATIVE [^COMMA PARTS_STATEMENTS QUOTATION]* COMMA(?=VP)"
    # Drugs it sold to cure colds were; the boats she mended, whose hulls were old, were.
    "|NP VP(?:INFINITIVE NP?)?(?=VP|COMMA RELATIVE [^COMMA PARTS_STATEMENTS QUOTATION]* COMMA VP)"
    # A fight that began on the train has spread.
    "|[RELATIVE THAT] VP NP?(?=[PREPOSITIONS VP COMMA]))* VP"
)
# If the pier fell the town would: a clause before the main one, within reported speech.
_CONDITION = pattern(
    "[^PARTS_STATEMENTS]*? CLAUSE [^PARTS_STATEMENTS]*? CLAUSE"
    "|SUBORDINATOR [^PARTS_STATEMENTS]*? COMMA? CLAUSE [^PARTS_STATEMENTS]*? VP"
    # If elected mayor she would; if that happens, she would.
    "|SUBORDINATOR THAT? [VP PASSIVE] [NP PREPOSITIONS]* COMMA? CLAUSE"
)
# What may come after an attribution that follows the words: Doe told the council in a letter on Monday.
_AFTER_ATTRIBUTION = pattern(
    "NP?(?:COORDINATOR? [PREPOSITIONS] [NP ING] NP?)*"
    "(?=[COMMA DASH PARTS_CLAUSES SUBORDINATOR THAT RELATIVE]|COORDINATOR VP|$)"
)
# What may come before a clause on when or why something was said: Doe said on Monday [as she left].
_BEFORE_SIDE_CLAUSE = pattern("NP?(?:[PREPOSITIONS] [NP ING] NP?)*?(?=PREPOSITION NP VP)")
_OPENS_QUESTION = (SUBORDINATOR, RELATIVE)
_OPENS_SAID = (THAT, SUBORDINATOR)
_OPENS_ADJUNCT = letters("PREPOSITION VP PASSIVE")
_ENDS_WITHOUT_VERB = letters("COMMA PARTS_STATEMENTS QUOTATION SUBORDINATOR THAT")
"""What ends a clause whose verb was not found."""
_VERBAL = frozenset((VP, INFINITIVE, THAT, ING))
"""Chunks with a verb, or before one."""
_VERBLESS = frozenset(letters("VP THAT SUBORDINATOR RELATIVE"))
"""Chunks with a clause of their own, or before one."""
_ENDS_OBJECT = letters("COLON DASH")
_OPENS_SIDE = letters("SUBORDINATOR RELATIVE THAT")
"""What opens a clause in front of the main clause."""
_GOES_ON_BEHIND_DASH = tuple(letters("RELATIVE THAT PREPOSITION OF INFINITIVE"))
_ENDS_CLAUSE = letters("PARTS_STATEMENTS DASH")
_AND_NP = letters("COORDINATOR NP")
_AND_VP = letters("COORDINATOR VP")
_DOES_OR_DOES = letters("INFINITIVE COORDINATOR VP NP")
_COMMA_AND = letters("COMMA COORDINATOR")
_AND_DID = letters("COMMA COORDINATOR VP")
_NO_CLAUSE = letters("NP PREPOSITIONS COMMA COORDINATOR")
_IN_WHICH_NP = letters("PREPOSITION RELATIVE NP")
_WHICH_CLAUSE = letters("RELATIVE NP VP")
_INFINITIVE_VP = letters("INFINITIVE VP")
_AND_COMMA_CLAUSE = letters("COORDINATOR COMMA NP VP")
_IN_LIST = letters("NP COMMA COORDINATOR")
_COMMA_AND_JUDGED = letters("COMMA COORDINATOR VP NP")
_COMMA_ING = letters("COMMA ING")
_COMMA_IN = letters("COMMA PREPOSITION NP")
_IN_BRACKETS, _COMMA_THAT = letters("OPENING NP CLOSING"), letters("COMMA THAT")
_THAT_NP_COMMA = letters("THAT NP COMMA")
_IN_NP_COMMA = letters("PREPOSITION NP COMMA")
_COMMA_IN_DOING = letters("COMMA PREPOSITION ING")
_SAID_OF_TWO = letters("VP NP COORDINATOR VP NP VP")
_IT_ALL = letters("NP NP PREPOSITION")
_NP_IN_NP = letters("NP PREPOSITION NP")
_NP_OF_NP = letters("NP OF NP")
_IT_TO_WHOM_THAT = letters("NP PREPOSITION NP THAT")
_THAT_COMMA = THAT + COMMA
_TWO_COMMAS = COMMA + COMMA
_COMMA_NP_COMMA = letters("COMMA NP COMMA")
_COMMA_VP_CLAUSE = COMMA + VP + CLAUSE
_COMMA_WHILE_DOING = letters("COMMA SUBORDINATOR ING")
_ENDS_LINE = letters("ENDS QUOTATION COLON COMMA")
_SOMEBODY = _PEOPLE.bodies | _PEOPLE.occupations
_ABOUT = _CLAUSES.speaks_of
_ONLY_OBJECT = _CLAUSES.judging - _CLAUSES.complement - _CLAUSES.speech
"""Verbs that hand over things alone: wants the votes."""
_WORDS_OF_PUT_IT_TO = 4
"""Chunks from “put” to “that” in “put it to him that”."""
_WORDS_OF_THE_DAY = 2
"""Fewer words than “the following day” has."""
_MOST_WORDS_OF_POST = 2
"""Behind “as” in a headline; more are a clause whose verb is not known: as River Nears Record."""
_MAY_PART = letters("COMMA COORDINATOR DASH SUBORDINATOR")
_IN_CLAUSE = letters("PREPOSITION NP")
_NEXT_CLAUSE = (RELATIVE, SUBORDINATOR, ING, ACCORDING, VP, "")
_BEFORE_SUBJECT = letters("COMMA COORDINATOR SUBORDINATOR")
_BEFORE_WORDS = (letters("COMMA QUOTATION"), letters("COLON QUOTATION"))
_NP_COMMA = letters("NP COMMA")
_NP_NP_VP = letters("NP NP VP")
_THAT_NP_STOP = letters("THAT NP STOP")
_IN_SAYING = letters("PREPOSITION ING")
_PLACE_THAT = letters("COMMA NP COMMA THAT")
_DOING_NP_THAT = letters("ING NP THAT")
_IN_NP_VP = letters("PREPOSITION NP VP")
_NP_COMMA_NP = letters("NP COMMA NP")
_NP_INFINITIVE = letters("NP INFINITIVE")
# Denied it, telling Radio Orle: “...”.
_TELLING_QUOTED = pattern("NP (?:COLON|COMMA? QUOTATION)")
_CALLED_SO = pattern("NP (?:[PREPOSITIONS] NP)* QUOTATION")
_NP_VP_VP = letters("NP VP VP")
_THAT_NP_VP_VP = letters("THAT NP VP VP")
_THAT_VP = letters("THAT VP")
_THAT_NP_VP_PREPOSITION = letters("THAT NP VP PREPOSITION")
_OPENS_RELATIVE = letters("RELATIVE THAT")
_BEFORE_WHAT = letters("PREPOSITIONS VERBAL")
"""What has a clause with “what” for its object."""
_BEHIND_NOUN = (NP, COMMA)
_OBJECT_OR_TO = (NP, PREPOSITION)
_HELPS = letters("AUXILIARIES MODAL")
_HAS = ("has", "have")
_QUESTIONS = ("question", "questions")
_REFUSES = ("decline", "refuse")
_BEHIND_DONE = ("at", "by")
_MATTER = ("about", "regarding")
_BEHIND_ARTICLE = (PREPOSITION, OF, STOP, "")
_NO_CONTENT = letters("ING INFINITIVE")
"""What is no clause behind words on when and where."""
_ING_THAT, _COMMA_VP = letters("ING THAT"), letters("COMMA VP")
_HOWEVER_THAT = letters("COMMA COMMA THAT")
# Behind “and”, or a comma, a clause on what is true meanwhile: and while Doe [said].
_OPENS_INSIDE = pattern("(?:COMMA|COORDINATOR) SUBORDINATOR NP $")
# While [saying]; in addition to [saying]; in a year in which Doe [said].
_OPENS_DOING = pattern(
    "COORDINATOR? COMMA? (?:SUBORDINATOR|PREPOSITION (?:NP PREPOSITION)?) ING"
    "|PREPOSITION NP (?:[PREPOSITIONS] NP)* PREPOSITION? [RELATIVE THAT SUBORDINATOR] [^COMMA QUOTATION THAT]* VP"
    "|SUBORDINATOR NP COMMA [^COMMA VP QUOTATION]* COMMA VP"
)
_WHILE_DOING = letters("SUBORDINATOR ING")
_IN_SOMETHING = (PREPOSITION, SUBORDINATOR)
_NP_DONE = (letters("NP VP"), letters("NP PASSIVE"))
# Files show, behind a dash that opens an aside.
_OPENED_BY_DASH = pattern("[^DASH STOP] DASH NP (?:[PREPOSITIONS] NP)* $")
_THROUGH_NOUNS_TO_THAT = pattern("[NP PREPOSITIONS COORDINATOR]+ THAT")
_AND_BEYOND = pattern("COORDINATOR PREPOSITION [NP THAT] COMMA $")
# That sometime in the week that followed; that in May.
_LED_BY_WHEN = pattern("THAT (?:NP? PREPOSITION NP)+(?:[THAT RELATIVE] VP)?")
# But that if he chose one; as “if he chose one” opens the words.
_OPENED_BY_IF = pattern("SUBORDINATOR CLAUSE")
_LED_BY_IF = pattern("(?:^|(?<=[COMMA COORDINATOR THAT COLON]))(?:THAT)? SUBORDINATOR CLAUSE")
# What a clause begins with, before its subject: in May she left; under questioning she left.
_LED_CLAUSE = pattern("PREPOSITION [NP ING] (?:PREPOSITION NP)?(?=NP VP)")
_AS_HAS = letters("COMMA PREPOSITION VP")
_OPENS_ASKED = ("whether", "why")
_MOST_CHUNKS_OF_SUBJECT = 6
"""Most chunks from “to say” to the comma behind the subject of what is asked: to say whether the lines at the mill,."""
_SIDE_EVENT = letters("COMMA PREPOSITION NP ING")
"""A clause without a finite verb after a comma: ..., with the town watching."""


class _Cue(msgspec.Struct, frozen=True):
    """A verb that may take a clause, and the chunk after the words on when and where: said [in June]."""

    phrases: Phrases
    verb: int
    lemma: str
    beyond: int


def start(phrases: Phrases, verb: int) -> Decision[int] | None:
    """The chunk that begins the content after a verb of saying, judging or wanting, and the rule that says so."""
    lemma = phrases.lemma(verb)
    if lemma in _CLAUSES.complement or lemma in _CLAUSES.speech or opens_said_that(phrases, verb, lemma):
        behind = verb + _WORDS_OF_PUT_IT_TO if _puts_it_to(phrases, verb) else _past_day(phrases, verb + 1)
        found = rules.first(CLAUSE_RULES, _Cue(phrases, verb, lemma, behind))
        if found is not None and _is_plural(phrases, verb, found.found):
            return None
        if found is not None and _ends_before(phrases, found.found, main_verb(phrases, verb)):
            return found
    is_when = _is_day(phrases, verb + 1) or _is_part_of_day(phrases, verb + 1) or _is_spell(phrases, verb + 1)
    return None if is_when else rules.first(objects.OBJECT_RULES, phrases, verb, lemma)


def _is_plural(phrases: Phrases, verb: int, that: int) -> bool:
    """Whether a word is a plural, and no verb, where no verb stands behind “that”: Marsk and Orul, states that vote.

    What looks like a noun there is its verb.
    """
    shape, word = phrases.shape, phrases.words(verb)[0].lower
    is_in_s = len(phrases.words(verb)) == 1 and word.endswith("s") and phrases.lemma(verb) in _INFLECTION.also_nouns
    if not is_in_s or shape[that : that + 1] != THAT:
        return False
    return not shape[that + 1 : _stop_of_sentence(shape, that)].strip(_NO_CLAUSE)


def _puts_it_to(phrases: Phrases, verb: int) -> bool:
    """Whether somebody puts something to another: put it to him that it was late."""
    is_it = phrases.shape[verb + 1 : verb + 5] == _IT_TO_WHOM_THAT and phrases.lemma(verb) == "put"
    return is_it and [phrases.head(verb + 1).lower, phrases.words(verb + 2)[0].lower] == ["it", "to"]


def opens_said_that(phrases: Phrases, verb: int, lemma: str) -> bool:
    """Whether a verb hands over a clause with “that”, or one on how or why, as it does no other: accepted that."""
    is_that = lemma in _CLAUSES.says_that and phrases.shape[verb + 1 : verb + 2] in _OPENS_SAID
    return is_that or _puts_it_to(phrases, verb)


def _ends_before(phrases: Phrases, start: int, beyond: int) -> bool:
    """Whether a clause that begins at a chunk has its own verb before another chunk, which is not part of it."""
    shape = phrases.shape
    if beyond == len(shape):
        return True
    if shape[start] == NP and is_made_by(phrases, start, beyond):
        return False  # those who wrote the speech read by Doe say so
    return VP in shape[start:beyond] and (shape[start] != NP or _CLAUSE.match(shape, start, beyond) is not None)


def _is_day(phrases: Phrases, index: int) -> bool:
    """Whether a noun phrase only says when: announced Wednesday morning; but criticised Monday's vote."""
    if phrases.shape[index : index + 1] != NP or phrases.words(index)[0].tag != TIME:
        return False
    last = phrases.words(index)[-1]
    return last.tag == TIME or last.lower in _DATES.parts_of_day


def _colon(cue: _Cue) -> int | None:
    shape, colon = cue.phrases.shape, cue.beyond
    if colon == cue.verb + 1 and _may_be_noun(cue.phrases, cue.verb):
        return None  # singers and media types: ...; toll claims: ...
    if cue.lemma == "explain" and shape[colon : colon + 2] == NP + COLON:
        colon += has_clause(shape, colon + 2)  # explained the changes: desks would be shared
    return colon + 1 if shape[colon : colon + 1] == COLON else None


def _may_be_noun(phrases: Phrases, verb: int) -> bool:
    """Whether a verb in front of a colon may be the plural, or the only form, of a noun: toll claims, media types."""
    word = phrases.words(verb)[0].lower
    lemma = phrases.lemma(verb)
    is_noun = len(phrases.words(verb)) == 1 and (lemma in _INFLECTION.also_nouns or lemma == "ask")
    return is_noun and (word == lemma or word.endswith("s"))


def _that(cue: _Cue) -> int | None:
    """Said [in June] that; not: a letter that was, a family that lost, where "that" belongs to the noun."""
    shape, beyond = cue.phrases.shape, cue.beyond
    beyond = _past_aside(shape, beyond)
    if shape.startswith(_PLACE_THAT, beyond) and beyond > cue.verb + 1 and cue.phrases.head(beyond + 1).tag == NAME:
        beyond += 3  # said in Orle, Marsk, that
    behind = cue.verb + 1
    if shape[behind : behind + 2] == NP + THAT and _is_spell(cue.phrases, behind):
        return behind + 1  # announced two days earlier that
    is_aim = cue.lemma in _CLAUSES.aims_at and behind < len(cue.phrases.shape)
    if is_aim and cue.phrases.words(behind)[0].lower == "to" and not _is_answered(cue.phrases, behind):
        return None  # pointed to a stone that they had moved
    beyond += _is_earlier(cue.phrases, beyond)
    if _is_of_object(cue.phrases, cue.verb, beyond):
        return None
    if shape[beyond : beyond + 1] != THAT or _is_that(shape, beyond) or is_of_several(cue.phrases, beyond):
        return None
    if _is_beside_noun(cue.phrases, beyond):
        return None
    if any(shape[noun] == NP and _is_others_statement(cue.phrases, noun) for noun in range(behind, beyond)):
        return None  # replied to Doe's claim on Monday that it had rained
    is_fact = beyond > behind and shape[beyond - 1] == NP and cue.phrases.head(beyond - 1).lower == "fact"
    if is_fact and cue.lemma not in _ABOUT:
        return None  # trouble related to the fact that it had rained
    if beyond > behind and cue.lemma in _CLAUSES.scoffs_at and cue.phrases.words(behind)[0].lower == "at":
        return None  # scoffed at the idea that it had rained
    return beyond if beyond == cue.verb + 1 or not _is_relative(cue.phrases, beyond) else None


def _is_of_object(phrases: Phrases, verb: int, that: int) -> bool:
    """Whether “that” belongs to a day, or to the work before a verb: hoped for it that day; the book she wrote that."""
    shape = phrases.shape
    if that > verb + 1 and shape[that : that + 3] == _THAT_NP_STOP:
        return phrases.head(that + 1).lower in _DATES.units or phrases.words(that + 1)[0].tag == TIME
    is_work = phrases.lemma(verb) in _CLAUSES.makes_things and shape[max(0, verb - 2) : verb + 1] == _NP_NP_VP
    return is_work and shape[that : that + 2] == _THAT_VP and not is_there(phrases, that + 1)


def _is_earlier(phrases: Phrases, index: int) -> bool:
    """Whether “before” alone tells when something was said: has hinted before that it was late."""
    is_before = phrases.shape[index : index + 2] == PREPOSITION + THAT
    return is_before and phrases.words(index)[0].lower == "before"


def _is_answered(phrases: Phrases, to: int) -> bool:
    """Whether somebody is answered, and no thing is: replied to Doe that it was late; not: replied to claims that."""
    is_answer = phrases.lemma(to - 1) in ("reply", "respond") and phrases.shape[to + 1 : to + 2] == NP
    return is_answer and phrases.head(to + 1).tag in (NAME, OBJECT_PRONOUN)


def is_of_several(phrases: Phrases, that: int) -> bool:
    """Whether “that” has the verb of a plural noun before it: Rust Belt states that have suffered."""
    is_subject = phrases.shape[that : that + 2] == _THAT_VP and not is_there(phrases, that + 1)
    return is_subject and phrases.words(that + 1)[0].lower in _CLAUSES.plural_auxiliaries


def ends_list(phrases: Phrases, verb: int) -> bool:
    """Whether a verb in -s is a plural behind names: in Marsk, Orul and Lund states; not: Roe and Doe claim."""
    words, shape = phrases.words(verb), phrases.shape
    is_joined = shape[max(0, verb - 2) : verb] == _AND_NP and phrases.words(verb - 2)[0].lower != "but"
    opens = len(shape[:verb].rstrip(_IN_LIST)) - 1
    is_joined = is_joined and opens >= 0 and shape[opens] == PREPOSITION
    if not is_joined or len(words) > 1 or phrases.head(verb - 1).tag != NAME:
        return False
    return words[0].lower.endswith("s") and phrases.lemma(verb) in _INFLECTION.also_nouns


def _is_others_statement(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is the statement of somebody with a name: Doe's claim; not: his statement."""
    word = phrases.head(noun).lower
    is_statement = word in _CLAUSES.statements or word.removesuffix("s") in _CLAUSES.statements
    return is_statement and any(one.tag == GENITIVE for one in phrases.words(noun)[1:-1])


def _is_relative(phrases: Phrases, that: int) -> bool:
    """Whether “that” is the subject of its verb: a letter that was; not: told her that there was."""
    is_subject = phrases.shape[that + 1 : that + 2] == VP and not is_there(phrases, that + 1)
    return is_subject or is_of_noun(phrases, that)


def is_of_noun(phrases: Phrases, that: int) -> bool:
    """Whether “that” stands for the noun before it in what somebody judges: the questions that she said were idle.

    Or in what somebody counts: a crowd that police put at 300. A question is never what “that” says: the questions that
    she said the board had left open.
    """
    shape = phrases.shape
    asked = that - 3 if shape[max(0, that - 3) : that] == _NP_IN_NP else that - 1  # questions about it that
    if asked >= 0 and shape[asked] == NP and phrases.head(asked).lower in _QUESTIONS:
        return True
    if shape[that : that + 4] == _THAT_NP_VP_PREPOSITION:
        return phrases.lemma(that + 2) in _CLAUSES.puts and phrases.words(that + 3)[0].lower == "at"
    is_judged = shape[that : that + 4] == _THAT_NP_VP_VP and is_cue(phrases, that + 2)
    return is_judged and is_subject_before(phrases, that + 2)


def is_subject_before(phrases: Phrases, verb: int) -> bool:
    """Whether a verb of saying hands over a verb whose subject stands before both: a plan Doe said would fail."""
    shape = phrases.shape
    if verb < 2 or phrases.lemma(verb) in _CLAUSES.with_hearer or shape[verb - 1 : verb + 2] != _NP_VP_VP:
        return False
    if is_cue(phrases, verb + 1):
        return False  # a chart that it said showed prices had fallen
    if phrases.shape[verb - 2] == NP and phrases.head(verb - 2).lower in ("all", "everything"):
        return False  # not everything Doe says is true
    is_said = is_speech(phrases, verb) or phrases.lemma(verb) in _CLAUSES.says_behind
    if is_said and _is_what_it_is(phrases, verb):
        return True
    opens, behind = shape[verb - 2], phrases.words(verb + 1)[0].tag
    is_relative = opens in _OPENS_RELATIVE and shape[max(0, verb - 3) : verb - 2] in _BEHIND_NOUN
    is_finite = behind in _HELPS or (behind == FINITE and is_relative)  # asked who they believe won
    return is_said and is_finite and (is_relative or opens == NP) and _verb_beyond(phrases, verb) is not None


def _is_what_it_is(phrases: Phrases, verb: int) -> bool:
    """Whether somebody says what a thing is that they do not name: opened what Doe says is the longest pier.

    Not where what they said is judged: what Doe said was a lie; knew what Doe said was a lie.
    """
    shape, what = phrases.shape, verb - 2
    if what < 1 or shape[what] != SUBORDINATOR or phrases.words(what)[0].lower != "what":
        return False
    before = what - 1
    is_judged = shape[before] in VERBAL and phrases.lemma(before) in _CLAUSES.complement
    is_judged = is_judged and phrases.lemma(before) != "show"
    is_object = shape[before] in _BEFORE_WHAT and not is_judged
    is_thing = phrases.lemma(verb + 1) == "be" and shape[verb + 2 : verb + 3] == NP
    return is_object and is_thing and phrases.head(verb + 2).tag != ADJECTIVE


def _verb_beyond(phrases: Phrases, verb: int) -> int | None:
    """The chunk that ends what is judged of a noun: the verb of which the noun is the subject, or a comma.

    Nothing where the only verb is that one: all that Doe said was true.
    """
    shape = phrases.shape
    comma = shape.find(COMMA, verb + 2)
    listed = _LISTED.match(shape, comma - 1) if comma > 0 else None
    beyond = listed.end() if listed is not None else comma if comma > 0 else len(shape)
    if VP in shape[: verb - 1]:
        return beyond
    main = shape.find(VP, verb + 2)
    return None if main < 0 else min(main, beyond)


def _is_that(shape: str, that: int) -> bool:
    """Whether “that” is what was told before: said that while opening the pier, stated that in a letter."""
    rest = shape[that + 1 : _stop_of_sentence(shape, that)]
    if rest.startswith((_COMMA_ING, OF, _AND_VP)):
        return True  # denied that, saying it was late; a third said that of Roe; denied that and said it was late
    if rest.startswith(_WHILE_DOING):
        return COMMA not in rest
    return rest.startswith(_IN_SOMETHING) and VP not in rest


def _is_beside_noun(phrases: Phrases, that: int) -> bool:
    """Whether “that” is the article of a noun without a verb: regrets that remark; not: says that rain is near."""
    if phrases.shape[that + 1 : that + 2] != NP or has_clause(phrases.shape, that + 1):
        return False
    words, comma = phrases.words(that + 1), phrases.shape.find(COMMA, that)
    if comma > 0 and has_clause(phrases.shape, comma + 1):
        return False  # that sometime in the week, she left
    is_bare = len(words) == 1 and words[0].tag == NOUN and not tokens.is_plural(words[0])
    is_bare = is_bare and phrases.chunks[that].last == phrases.chunks[that + 1].first
    is_longer = [word.lower for word in words] == ["any", "longer"]
    return (is_bare and phrases.shape[that + 2 : that + 3] in _BEHIND_ARTICLE) or is_longer


def _stop_of_sentence(shape: str, index: int) -> int:
    return next((place for place in range(index, len(shape)) if shape[place] in PARTS_CLAUSES), len(shape))


def _past_aside(shape: str, comma: int) -> int:
    """The chunk after an aside between commas, before "that": said[, in a letter,] that; else `comma`."""
    if shape.startswith(_HOWEVER_THAT, comma):
        return comma + 2
    match = _ASIDE.match(shape, comma) or _DASHED_ASIDE.match(shape, comma)
    return match.end() if match else comma


def _told(cue: _Cue) -> int | None:
    if cue.phrases.shape[cue.beyond : cue.beyond + 3] == _DOING_NP_THAT and cue.lemma == "tell":
        return cue.beyond + 2  # told cheering members that
    if cue.phrases.shape[cue.beyond : cue.beyond + 1] != NP or cue.lemma not in _CLAUSES.with_hearer:
        return None
    if cue.lemma == "remind" and _is_about(cue.phrases, cue.beyond + 1):
        return None  # reminded them of the years he had lived there
    if cue.phrases.head(cue.beyond).lower in _CLAUSES.told_as_whole:
        return None  # told the story of a man who
    comma = _comma_behind_adjuncts(cue.phrases, cue.verb, cue.beyond + 1) if cue.lemma == "tell" else None
    if comma == cue.beyond + 1:
        return comma + 1  # told Radio Lund, the pier was
    hearer = cue.beyond + (2 if _is_described_twice(cue.phrases, cue.beyond) else 0)
    behind = _past_brackets(cue.phrases.shape, _past_day(cue.phrases, hearer + 1))
    aside = _WHO_ASIDE.match(cue.phrases.shape, behind) or _WHO_DID.match(cue.phrases.shape, behind)
    behind = aside.end() if aside else behind
    named = _WHOM.match(cue.phrases.shape, cue.beyond)  # told her husband, Bob Roe, they were
    behind = named.end() if named else behind
    if cue.phrases.shape[behind : behind + 1] == RELATIVE and behind > hearer + 1:
        return None  # asked her about women who said so
    if cue.phrases.shape[behind : behind + 1] == RELATIVE and _is_whoever(cue.phrases, hearer):
        deed = cue.phrases.shape.find(INFINITIVE, behind, _stop_of_sentence(cue.phrases.shape, behind))
        return deed if deed > 0 else None  # asked anyone who lives there to leave
    if not _says(cue.phrases, behind, cue.lemma):
        return None
    is_led = cue.phrases.shape[behind] != THAT and _opens_content(cue.phrases, hearer + 1)
    return hearer + 1 if is_led else behind  # told them without rain it would; told them under oath that


def _past_brackets(shape: str, index: int) -> int:
    """The chunk behind a short name in brackets, or behind “however”: told the board [(SB)] it; told them[,] that."""
    if shape[index : index + 3] == _IN_BRACKETS:
        index += 3
        index += shape[index : index + 2] == _COMMA_THAT
    return index + 2 if shape.startswith(_HOWEVER_THAT, index) else index


def _is_whoever(phrases: Phrases, hearer: int) -> bool:
    """Whether “who” behind a hearer tells whom of all is meant, and asks nothing: told those who had left."""
    head = phrases.head(hearer).lower
    return head in _POSITIONS.anybody or head in ("all", "those")


def _is_asked_about(phrases: Phrases, noun: int) -> bool:
    """Whether somebody is asked about a matter: asked her about two nurses."""
    return phrases.shape[noun : noun + 2] == NP + PREPOSITION and phrases.words(noun + 1)[0].lower == "about"


def _is_about(phrases: Phrases, index: int) -> bool:
    """Whether the matter stands behind “of” or “about”; not: an audience of bakers that it was late."""
    is_about = phrases.shape[index : index + 1] in (OF, PREPOSITION)
    is_about = is_about and phrases.words(index)[0].lower in ("of", "about")
    return is_about and _THROUGH_NOUNS_TO_THAT.match(phrases.shape, index) is None


def _is_described_twice(phrases: Phrases, noun: int) -> bool:
    """Whether a comma stands between two words on one hearer: told the seven-man, five-woman jury."""
    if phrases.shape[noun : noun + 3] != _NP_COMMA_NP or phrases.words(noun + 2)[0].tag in DETERMINERS:
        return False
    return "-" in phrases.head(noun).lower or phrases.head(noun).tag not in (NAME, NOUN)


def told_by(phrases: Phrases, verb: int) -> tuple[int, int] | None:
    """Whoever tells others something, and where it begins: the court was told [by] the nurse[, Ann Doe,] that.

    The same goes for a court or an audience that hears something from somebody.
    """
    shape, noun = phrases.shape, verb + 2
    if shape[verb + 1 : verb + 3] != _IN_CLAUSE:
        return None
    is_told = phrases.is_passive(verb) and phrases.lemma(verb) in _CLAUSES.with_hearer | _CLAUSES.complement
    is_told = is_told or (verb == 0 and phrases.words(0)[0].lower == "asked")
    link = "by" if is_told else "from" if phrases.lemma(verb) == "hear" else None
    if phrases.words(verb + 1)[0].lower != link or phrases.words(noun)[-1].tag == OBJECT_PRONOUN:
        return None
    if len(phrases.words(noun)) == 1 and phrases.head(noun).tag == NOUN and not phrases.head(noun).lower.endswith("s"):
        return None  # was told by letter
    behind = _past_adjuncts(shape, noun + 1)
    aside = _WHO_ASIDE.match(shape, behind) or _WHO_DID.match(shape, behind) or _BY_WHOM.match(shape, behind)
    behind = aside.end() if aside else behind
    kind, lemma = shape[behind : behind + 1], phrases.lemma(verb)
    is_order = kind == INFINITIVE and lemma in _CLAUSES.with_hearer and lemma != "promise"
    is_named = phrases.head(noun).tag == NAME
    is_named = is_named or (kind == NP and subjects.is_somebody(phrases, noun))
    may_say = kind == THAT or (kind == NP and is_named)
    is_question = lemma == "ask" and kind in _OPENS_QUESTION and kind and is_named and _says(phrases, behind, lemma)
    return (noun, behind) if is_order or is_question or (may_say and _says(phrases, behind, "tell")) else None


def untold(phrases: Phrases, verb: int) -> int | None:
    """Where the words begin that nobody is named for: the court heard [on Monday] that, it was alleged that."""
    shape, subject, lemma = phrases.shape, verb - 1, phrases.lemma(verb)
    is_passive = phrases.is_passive(verb) or _is_passive_with(phrases, verb)
    if shape[max(0, subject) : verb] == COORDINATOR and is_passive:
        joined = subjects.subject(phrases, verb)  # asked for the papers and was told that they were lost
        subject = subject if joined is None else joined
    while subject > 1 and shape[subject] == NP and shape[subject - 1] in (PREPOSITION, OF):
        subject -= 2  # the inquest in Lund
    if subject < 0 or shape[subject] != NP:
        return None
    head = phrases.head(subject).lower
    behind = _past_day(phrases, verb + 1)
    if is_hearing(phrases, subject, verb):
        how = shape[behind : behind + 1] == SUBORDINATOR and phrases.words(behind)[0].lower == "how"
        return behind if how or _says(phrases, behind, "tell") else None
    is_real = not any(word.tag == MODAL for word in phrases.words(verb))
    is_uttered = lemma in _CLAUSES.with_hearer and lemma in _CLAUSES.speech and lemma != "ask"
    if is_passive and is_real and is_uttered and _is_told(phrases, subject, verb):
        return behind if _says(phrases, behind, "tell") else None
    is_said = head == "it" and is_passive and is_real and lemma in _CLAUSES.speech and lemma not in _CLAUSES.with_hearer
    is_made = is_passive and lemma in _CLAUSES.gives_statement and head.removesuffix("s") in _CLAUSES.statements
    is_told = (is_said or is_made) and shape[behind : behind + 1] == THAT
    return behind if is_told and _says(phrases, behind, "say") else None


def _is_passive_with(phrases: Phrases, verb: int) -> bool:
    """Whether “told” shares the auxiliary of the passive before it: was held and told that she would be charged."""
    shape, before = phrases.shape, phrases.shape.rfind(VP, 0, verb)
    is_bare = shape[verb - 1 : verb] == COORDINATOR and shape[verb + 1 : verb + 2] == THAT
    return is_bare and phrases.lemma(verb) == "tell" and before >= 0 and phrases.is_passive(before)


def _is_told(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether somebody was told something once: she was told; not: readers are told."""
    head, words = phrases.head(noun), [word.lower for word in phrases.words(verb)]
    is_once = words[0] in _DATES.backshifted or (words[0] in _HAS and "been" in words)
    is_once = is_once and phrases.is_passive(verb)
    is_once = is_once or _is_passive_with(phrases, verb)
    return (
        is_once and head.lower != "it" and (head.tag in (NAME, SUBJECT_PRONOUN) or subjects.is_somebody(phrases, noun))
    )


def untold_end(phrases: Phrases, verb: int, start: int) -> int:
    """Where words end that nobody is named for: nobody else does what a joined verb says: that he fell and was hurt.

    But whoever was told goes on behind “but”: she was told that it was safe, but left.
    """
    beyond = end(phrases, start)
    subject = verb - 1
    if phrases.shape[subject] == ING or (
        phrases.shape[subject] == NP and _is_told(phrases, subject, verb) and not is_hearing(phrases, subject, verb)
    ):
        is_but = (
            index
            for index in range(start, beyond)
            if phrases.shape.startswith(_AND_DID, index) and phrases.words(index + 1)[0].lower == "but"
        )
        return next(is_but, beyond)
    while phrases.shape[beyond : beyond + 2] == _AND_VP and not is_cue(phrases, beyond + 1):
        beyond = end(phrases, beyond + 1)
    return beyond


def is_hearing(phrases: Phrases, subject: int, verb: int) -> bool:
    """Whether a court and the like hear something from nobody who is named: jurors were told, the court heard."""
    ends = phrases.shape[verb + 1 :] in (STOP, "")  # Baker stole, jury told
    is_told = phrases.lemma(verb) == "tell" and (phrases.is_passive(verb) or ends)
    is_heard = phrases.lemma(verb) == "hear" and not phrases.is_passive(verb)
    is_heard = is_heard and not any(word.tag == MODAL for word in phrases.words(verb))
    return (is_told or is_heard) and phrases.head(subject).lower in _SPEECH.hearings


def _said(cue: _Cue) -> int | None:
    is_how = cue.phrases.shape[cue.verb + 1 : cue.verb + 2] == SUBORDINATOR  # told how she fled
    if (cue.lemma == "tell" and not is_how) or cue.lemma in _CLAUSES.needs_that:
        return None  # somebody is told first; the union holds talks that
    if cue.lemma == "ask" and _is_asked_about(cue.phrases, cue.verb + 1):
        return None  # asked her about nurses who said they were hurt
    if cue.lemma == "quote":
        return None  # quoted two nurses saying it was late
    if cue.lemma == "deny" and _is_deed_and_more(cue.phrases, cue.verb + 1):
        return None  # denies murder, and the trial goes on
    if _is_however(cue.phrases, cue.verb + 1) and VP not in cue.phrases.shape[: cue.verb]:
        return cue.verb + 1 + len(_TWO_COMMAS)  # said, however, it was shut
    if cue.lemma == "request" and objects.is_plan(cue.phrases, cue.verb + 1):
        return None  # requested the port to close and later left
    if cue.lemma in _CLAUSES.makes_things and _is_of_any(cue.phrases, cue.verb + 1):
        return None  # wrote two books about a mine that closed; but: boasts she won
    if _is_part_of_day(cue.phrases, cue.verb + 1) or _is_spell(cue.phrases, cue.verb + 1):
        return None  # said early on Monday the pier was; tweeted the day after it fell
    return cue.verb + 1 if _says(cue.phrases, cue.verb + 1, cue.lemma) else None


def _is_deed_and_more(phrases: Phrases, noun: int) -> bool:
    """Whether a deed is denied, and “and” leads on: denies murder and the trial goes on; not: denied Doe and Roe."""
    shape = phrases.shape[noun : noun + 4]
    of = 2 * shape.startswith(NP + OF + NP)  # two counts of theft
    is_joined = phrases.shape[noun + of + 1 : noun + of + 2] == COORDINATOR
    return is_joined and _is_of_any(phrases, noun)


def _beyond_hearer(cue: _Cue) -> int | None:
    """The clause behind whoever somebody says it to: confirmed to the Ledger [he had left]."""
    shape, clause = cue.phrases.shape, cue.verb + 1 + len(IN_NP)
    is_to = shape[cue.verb + 1 : clause + 1] == IN_NP + NP and _is_to(cue.phrases, cue.verb + 1)
    if not is_to or cue.phrases.is_passive(cue.verb):
        return None
    hearer = cue.phrases.head(clause - 1)
    may_hear = hearer.tag in (NAME, OBJECT_PRONOUN) or hearer.lower in _SOMEBODY or hearer.lower in _PEOPLE.unnamed
    may_hear = may_hear and cue.lemma in _CLAUSES.complement and cue.lemma in _CLAUSES.speech
    return clause if may_hear and _says(cue.phrases, clause, cue.lemma) else None


def _is_of_any(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase names a thing, or things, not known before: a letter, several books, love and care."""
    if phrases.shape[noun : noun + 1] != NP:
        return False
    first = phrases.words(noun)[0]
    is_known = first.tag in (NAME, SUBJECT_PRONOUN, OBJECT_PRONOUN, POSSESSIVE)
    return not is_known and first.lower not in _CLAUSES.definite


def _of_antecedent(cue: _Cue) -> int | None:
    return cue.verb + 1 if is_subject_before(cue.phrases, cue.verb) else None


def _said_then(cue: _Cue) -> int | None:
    """Said on Monday the pier was; "reported within the day the law allows" has no clause after its adjunct.

    What the words depend on is part of them: said [under the plan the pier would].
    """
    aside = _FIRST_ASIDE.match(cue.phrases.shape, cue.verb + 1) if cue.lemma == "say" and cue.verb == 1 else None
    if aside is not None and has_own_verb(cue.phrases, aside.end()):
        if cue.phrases.head(cue.verb + 3).lower in _CLAUSES.examples:
            return aside.end()
        follows = cue.phrases.chunks[cue.verb + 2].first == cue.phrases.chunks[cue.verb + 1].last
        return cue.verb + 2 if follows else None  # she says, in spite of the rain, the pier was
    if cue.lemma == "say" and _is_condition_of_content(cue.phrases, cue.verb + 1):
        return cue.verb + 1
    comma = _comma_behind_adjuncts(cue.phrases, cue.verb, cue.verb + 1) if cue.lemma == "say" else None
    if comma is not None:
        return comma + 1 if _tells_where_said(cue.phrases, cue.verb + 1) else cue.verb + 1
    if cue.lemma != "say":
        return _beyond_hearer(cue)
    if not _says(cue.phrases, cue.beyond, cue.lemma):
        return None
    is_of = cue.phrases.shape[cue.verb + 1] == OF  # said of the talk he had with Roe
    is_then = cue.beyond > cue.verb + 1 and _is_spell(cue.phrases, cue.beyond)
    if cue.beyond > cue.verb + 1 and (cue.phrases.shape[cue.beyond] in _NO_CONTENT or is_of or is_then):
        return None  # said about the money being spent; in a letter issued an hour before it began
    if cue.beyond > cue.verb + 1 and _is_of_matter(cue.phrases, cue.beyond - 1):
        return None  # said on Monday about the papers she read; said in reply to a question when it closed
    if _is_time_when(cue.phrases, cue.beyond):
        return cue.beyond - 2
    opens = next((at for at in range(cue.verb + 1, cue.beyond) if _opens_content(cue.phrases, at)), cue.beyond)
    is_now = cue.phrases.words(cue.verb)[0].lower == "says" and cue.phrases.shape[cue.verb + 1] == PREPOSITION
    return cue.verb + 1 if is_now and not _tells_where_said(cue.phrases, cue.verb + 1) else opens


def _is_of_matter(phrases: Phrases, noun: int) -> bool:
    """Whether a clause belongs to the matter before it: regarding the papers [she read], to a question [when]."""
    is_asked = phrases.shape[noun + 1] == SUBORDINATOR and phrases.head(noun).lower in _QUESTIONS
    link = phrases.words(noun - 1)[0].lower
    return is_asked or (link in _MATTER and phrases.shape[noun + 1] == NP)


def _is_time_when(phrases: Phrases, when: int) -> bool:
    """Whether “when” tells of the time that stands before it: said [at a time] when wages fell, the board hired."""
    is_led = phrases.shape[max(0, when - 2) : when + 1] == _IN_CLAUSE + SUBORDINATOR
    if not is_led or phrases.words(when)[0].lower != "when":
        return False
    noun = phrases.head(when - 1).lower
    return noun == "time" or noun in _DATES.units


def _opens_content(phrases: Phrases, index: int) -> bool:
    is_opener = index < len(phrases.shape) and phrases.shape[index] in _OPENS_ADJUNCT
    return is_opener and phrases.words(index)[0].lower in _CLAUSES.opens_content


def _is_condition_of_content(phrases: Phrases, index: int) -> bool:
    """Whether words up to a comma are those on which the clause behind it depends: said despite the rain, the pier was.

    So are “based on” and “given”.
    """
    is_due = phrases.shape[index : index + 2] == SUBORDINATOR + OF  # said because of the rain, the game was off
    comma = phrases.shape.find(COMMA, index)
    if _is_reason_of_content(phrases, index):
        between = phrases.shape[index:comma]
        is_clear = QUOTATION not in between and THAT not in between
        return comma > 0 and is_clear and _is_there_or_clause(phrases, comma + 1)
    if not (is_due or _opens_content(phrases, index)):
        return False
    return comma > 0 and VP not in phrases.shape[index + 1 : comma] and has_own_verb(phrases, comma + 1)


def _is_reason_of_content(phrases: Phrases, index: int) -> bool:
    """Whether words behind “said” tell why or when what is said is so: said as the bank is shut, it; said by selling.

    Not when somebody said it: said as she left, it was late.
    """
    shape = phrases.shape
    before = phrases.tokens[phrases.chunks[index].first - 1].lower if index < len(shape) else ""
    if shape[index : index + 1] == OF:
        return before in _CLAUSES.before_of  # out of 40 boats, two
    if shape[index : index + 1] == INFINITIVE:  # to meet its aim, the guild must; not: papers said to be lost, Doe says
        clause = shape.find(COMMA + CLAUSE, index) + 1
        is_first = VP not in shape[: index - 1] and clause > 0
        return is_first and phrases.head(clause).tag != SUBJECT_PRONOUN and not is_speech(phrases, clause + 1)
    if shape[index : index + 1] != PREPOSITION:
        return False
    word = phrases.words(index)[0].lower
    is_as = word == "as" and shape[index + 1 : index + 3] == CLAUSE
    is_as = is_as and (phrases.head(index + 1).tag != SUBJECT_PRONOUN or before in ("long", "soon"))
    return is_as or (word == "by" and shape[index + 1 : index + 2] == ING)


def _comma_behind_adjuncts(phrases: Phrases, verb: int, index: int) -> int | None:
    """The comma between words on when and where and the clause that is said: says at the time of the fire[,] all left.

    Only behind the first verb of a sentence; and not where another tells the words: Doe said in June, the board says.
    """
    shape = phrases.shape
    if shape[index : index + 1] not in (PREPOSITION, COMMA) or VP in shape[:verb]:
        return None
    if shape[0] in _OPENS_SIDE or phrases.words(0)[0].lower == "as":
        return None
    behind = _LED_WORDS.match(shape, index)
    if behind is None or not _is_there_or_clause(phrases, behind.end()):
        return None
    if shape[index] == COMMA and shape[index - 1] == VP and phrases.chunks[index].first == phrases.chunks[verb].last:
        return None  # before then, Doe says, it was shut
    clause = _CLAUSE.match(shape, behind.end())
    says = clause is not None and is_speech(phrases, clause.end() - 1) and clause.end() - behind.end() == len(CLAUSE)
    return None if says else behind.end() - 1


def _is_there_or_clause(phrases: Phrases, index: int) -> bool:
    """Whether a clause with its own verb begins at a chunk: the pier was shut; there was no pier."""
    return is_there(phrases, index) if phrases.shape[index] == VP else has_own_verb(phrases, index)


def _tells_where_said(phrases: Phrases, index: int) -> bool:
    """Whether words behind a verb of saying tell where or to whom it was said: in a statement, to reporters."""
    if phrases.shape[index] == COMMA:
        return True  # said on Monday, the pier was
    noun = phrases.head(index + 1).lower
    is_medium = noun in _CLAUSES.documents or noun in _CLAUSES.messages or noun in _CLAUSES.spoken_in
    return is_medium or phrases.words(index)[0].lower in ("to", "on")


def has_clause(shape: str, noun: int) -> bool:
    """Whether a noun phrase is followed by its verb."""
    return _CLAUSE.match(shape, noun) is not None


def has_own_verb(phrases: Phrases, noun: int) -> bool:
    """Whether a noun phrase is followed by its verb, and not by that of a clause that tells when: aid as snow fell."""
    clause = _CLAUSE.match(phrases.shape, noun)
    return clause is not None and not _is_side_clause(phrases, clause.end() - 1)


def _past_day(phrases: Phrases, index: int) -> int:
    """The chunk after words on when and where: said [Monday morning] [in June] that."""
    if (
        phrases.shape[index : index + 1] == NP
        and (phrases.words(index)[0].tag == TIME or _is_part_of_day(phrases, index))
    ) or _is_next_day(phrases, index):
        index += 1
    index += _is_score(phrases, index)
    if phrases.shape[index : index + 3] == _NP_OF_NP and phrases.head(index).lower == "ahead":
        index += 3  # said ahead of talks with Roe that
    behind = _past_adjuncts(phrases.shape, index)
    return _past_day(phrases, behind + 1) if is_issued(phrases, behind) else behind


def _is_score(phrases: Phrases, index: int) -> bool:
    """Whether a noun phrase is only how judges or members voted: ruled [6-3] that it was unfair."""
    if phrases.shape[index : index + 1] != NP:
        return False
    words = phrases.words(index)
    won, dash, lost = words[0].lower.partition("-")
    return len(words) == 1 and dash != "" and won.isdecimal() and lost.isdecimal()


def _is_next_day(phrases: Phrases, index: int) -> bool:
    """Whether a noun phrase tells the day by another: said [the following day] that, said [the next morning] that."""
    if phrases.shape[index : index + 1] != NP or phrases.words(index)[0].lower != "the":
        return False
    words = [word.lower for word in phrases.words(index)]
    is_time = words[-1] in _DATES.units or words[-1] in _DATES.parts_of_day
    return is_time and len(words) > _WORDS_OF_THE_DAY and words[1] in _CLAUSES.next_days


def is_issued(phrases: Phrases, verb: int) -> bool:
    """Whether a participle only describes the document before it: said in a statement [issued] on Monday that."""
    if phrases.shape[verb - 1 : verb + 1] not in _NP_DONE or len(phrases.words(verb)) > 1:
        return False
    known, noun = _VERBS.get(phrases.words(verb)[0].lower), phrases.head(verb - 1).lower
    is_participle = known is not None and PAST_PARTICIPLE in known.forms
    return is_participle and (noun in _CLAUSES.documents or noun in _CLAUSES.messages or noun in _CLAUSES.spoken_in)


def _is_part_of_day(phrases: Phrases, index: int) -> bool:
    """Whether a noun phrase tells the part of a day behind it: said [early] on Monday that; said [late] Monday."""
    if phrases.shape[index : index + 1] != NP:
        return False
    behind = phrases.chunks[index].last
    is_early = len(phrases.words(index)) == 1 and phrases.words(index)[0].lower in _CLAUSES.parts_of_days
    return is_early and any(word.tag == TIME for word in phrases.tokens[behind : behind + 2])


def _is_spell(phrases: Phrases, index: int) -> bool:
    """Whether a noun phrase is a length of time that tells when: announced two days later, an hour after the fire."""
    if phrases.shape[index : index + 1] != NP:
        return False
    if phrases.head(index).lower.rpartition("-")[2].removesuffix("s") not in _DATES.units:  # a half-hour
        return False
    behind = phrases.tokens[phrases.chunks[index].last :][:1]
    return any(word.lower in _FIGURES.from_time for word in behind)


def _past_adjuncts(shape: str, index: int) -> int:
    match = _ADJUNCTS.match(shape, index)
    return match.end() if match else index


def _says(phrases: Phrases, index: int, lemma: str) -> bool:
    """Whether a clause begins at a chunk."""
    shape = phrases.shape
    kind = shape[index : index + 1]
    if kind == THAT:
        return not (_is_relative(phrases, index) or _is_that(shape, index) or _is_beside_noun(phrases, index))
    if kind in _OPENS_QUESTION:
        opener = phrases.words(index)[0].lower
        asks = opener in _CLAUSES.asking and lemma in _CLAUSES.asks
        is_thing = lemma == "say" and opener == "what" and shape[index : _stop(shape, index + 1)].count(VP) > 1
        return asks or is_thing or (lemma == "say" and _CONDITION.match(shape, index) is not None)
    if kind == VP:
        return is_there(phrases, index)
    if kind == ING and lemma in _CLAUSES.speech and lemma not in _CLAUSES.takes_gerund:
        subject = _GERUND_SUBJECT.match(shape, index)  # argued closing the mill would cost jobs
        if subject is not None and phrases.words(subject.end() - 1)[0].tag in _HELPS:
            return True
    if kind == ING and phrases.lemma(index) in _CLAUSES.speaks_as:
        return False  # said speaking at a meeting of the board that was held in Lund
    if kind in (ING, INFINITIVE):
        return lemma == "say" and VP in shape[index : _stop(shape, index)]
    return kind == NP and _says_clause(phrases, index, lemma)


def _says_clause(phrases: Phrases, index: int, lemma: str) -> bool:
    """Whether a clause without “that”, which is said, begins at a noun phrase."""
    shape = phrases.shape
    if phrases.words(index)[-1].tag == OBJECT_PRONOUN or _is_this_in(phrases, index):
        return False
    if shape[index : index + 3] == _IT_ALL and [word.lower for word in phrases.words(index + 1)] == ["all"]:
        return False  # said it all by looking as if she knew
    if lemma != "say" and (_is_compared(phrases, index) or is_made_by(phrases, index)):
        return False  # remembers the fight like it was yesterday; questioned claims made by Doe
    clause = _CLAUSE.match(shape, index)
    if _is_thing_of(phrases, index, lemma, None if clause is None else clause.end() - 1):
        return False
    return clause is not None or (lemma == "say" and VP in shape[index : _stop(shape, index)])


def _is_thing_of(phrases: Phrases, noun: int, lemma: str, verb: int | None) -> bool:
    """Whether what stands behind a verb of saying is a thing alone: confirmed the details before Doe left.

    `verb` is that of the clause for which it may be taken.
    """
    if lemma == "deny" and phrases.head(noun).lower in _CLAUSES.claimed_for_oneself:
        return True  # denied responsibility for the fire and the board said it was late
    if verb is not None and lemma in _CLAUSES.takes_things and _is_thing_beside(phrases, noun, verb):
        return True
    is_instead = phrases.head(noun).lower in _CLAUSES.said_instead
    if is_instead and _is_to(phrases, noun + 1):
        return True  # said goodbye to the guests and left
    if lemma not in _CLAUSES.takes_things and not is_instead:
        return False
    return _is_told_when(phrases, noun) or (verb is not None and _is_side_clause(phrases, verb))


def _is_to(phrases: Phrases, index: int) -> bool:
    """Whether “to” stands at a chunk: to her."""
    return phrases.shape[index : index + 1] == PREPOSITION and phrases.words(index)[0].lower == "to"


def _is_thing_beside(phrases: Phrases, noun: int, verb: int) -> bool:
    """Whether what seems a clause is a thing, and what else is so: keeps security tight but unrest has gone on.

    Or a thing with a participle: heard arguments in a suit brought by the guild.
    """
    shape = phrases.shape
    but = shape.find(COORDINATOR, noun, verb)
    if but > 0 and phrases.words(but)[0].lower == "but":
        return True
    is_by = shape[verb + 1 : verb + 2] == PREPOSITION and phrases.words(verb + 1)[0].lower in _BEHIND_DONE
    is_done = is_by and len(phrases.words(verb)) == 1 and lexicon.may_be_participle(phrases.words(verb)[0].lower)
    return is_done and not has_own_verb_behind(phrases, verb)


def has_own_verb_behind(phrases: Phrases, participle: int) -> bool:
    """Whether another verb stands behind a participle before the next mark: boats brought by the guild [sank]."""
    return VP in phrases.shape[participle + 1 : _stop(phrases.shape, participle + 1)]


def _is_told_when(phrases: Phrases, noun: int) -> bool:
    """Whether a clause on when, whose verb follows, stands behind a noun: the details before Doe, a clerk, left."""
    opens = noun + 1
    if phrases.shape[opens : opens + 3] != _IN_NP_COMMA or phrases.words(opens)[0].lower not in _CLAUSES.opens_when:
        return False
    return phrases.head(opens + 1).tag == NAME


def _is_side_clause(phrases: Phrases, verb: int) -> bool:
    """Whether a verb belongs to a clause that tells when: showed no sign of pain as the judge spoke."""
    shape, opens = phrases.shape, verb - 2
    while opens > 1 and _is_of_when(phrases, opens):
        opens -= 2  # after winds of 90 miles an hour pushed it, after a fault in the pump was found
    is_led = shape[max(0, opens) : opens + 2] == _IN_CLAUSE and phrases.words(opens)[0].lower in _CLAUSES.opens_when
    is_year = is_led and phrases.head(opens + 1).tag == NUMBER and phrases.words(opens)[0].lower == "since"
    return is_led and shape[verb] == VP and not is_year


def _is_of_when(phrases: Phrases, link: int) -> bool:
    """Whether a preposition and a noun phrase belong to a noun before them, and open no clause on when: in the pump."""
    if phrases.shape[link : link + 2] == OF_NP:
        return True
    is_in = phrases.shape[link - 1 : link + 2] == NP + IN_NP
    return is_in and phrases.words(link)[0].lower not in _CLAUSES.opens_when


def is_made_by(phrases: Phrases, noun: int, beyond: int | None = None) -> bool:
    """Whether the only verb behind a noun phrase, up to a chunk, is a participle with “by”: claims made by Doe."""
    shape, verb = phrases.shape, noun + 1
    is_done = shape[verb : verb + 2] == VP + PREPOSITION and phrases.words(verb + 1)[0].lower == "by"
    last = _stop(shape, verb) if beyond is None else beyond
    if is_done and (
        shape[verb + 2 : verb + 3] != NP
        or phrases.words(verb + 2)[0].tag == NUMBER
        or not lexicon.may_be_participle(phrases.words(verb)[-1].lower)
    ):
        return False  # prices rose by 4 per cent
    return is_done and len(phrases.words(verb)) == 1 and VP not in shape[verb + 1 : last]


def _is_compared(phrases: Phrases, noun: int) -> bool:
    """Whether the verb behind a noun phrase is that of a clause which “as” or “like” opens: the fight like it was."""
    if not _is_opened(phrases, noun) or phrases.words(noun + 1)[0].lower == "than":
        return False  # fears more than 40 have died
    return VP not in phrases.shape[noun + 4 : _stop(phrases.shape, noun + 2)]


def _is_opened(phrases: Phrases, noun: int) -> bool:
    """Whether a clause on when or why stands right behind a noun phrase: aid as snow fell."""
    is_opened = phrases.shape[noun + 1 : noun + 4] in (PREPOSITION + CLAUSE, SUBORDINATOR + CLAUSE)
    return is_opened and phrases.words(noun + 1)[0].lower in _CLAUSES.clause_openers


def _is_this_in(phrases: Phrases, noun: int) -> bool:
    """Whether “this” is what was told before: said this in a letter published on Monday."""
    is_this = len(phrases.words(noun)) == 1 and phrases.head(noun).lower in _CLAUSES.pronouns_told
    return is_this and phrases.shape[noun + 1 : noun + 2] == PREPOSITION


def _stop(shape: str, index: int) -> int:
    """The next mark or conjunction, which ends a clause without a verb."""
    return next((place for place in range(index, len(shape)) if shape[place] in _ENDS_WITHOUT_VERB), len(shape))


def end(phrases: Phrases, start: int) -> int:
    """The chunk that ends the content: a full stop, a semicolon, a new main clause, the next verb of saying."""
    shape = phrases.shape
    is_clause = shape[start] not in (NP, INFINITIVE, ING, OF) or has_clause(shape, start)
    is_object = start > 1 and shape[start] == NP and shape[start - 1] == PREPOSITION  # called for aid
    has_verb = has_cue = False
    cue = max(shape.rfind(VP, 0, start), shape.rfind(ING, 0, start))
    is_thing = (is_object and _is_opened(phrases, start)) or _is_thing_after(phrases, cue, start)
    is_thing = is_thing or (cue >= 0 and (phrases.lemma(cue) in _ONLY_OBJECT or _is_claimed(phrases, cue, start)))
    is_thing = is_thing or (is_object and phrases.words(start - 1)[0].lower in _ABOUT.get(phrases.lemma(cue), ()))
    is_clause = (is_clause and not is_thing) or _lacks_verb(phrases, start, start)
    beyond = main_verb(phrases, cue)
    is_aside = cue > 0 and (
        shape[cue - 1 : cue + 1] == _COMMA_ING or shape[max(0, cue - 2) : cue + 1] == _COMMA_WHILE_DOING
    )
    opens = _opens_sentence(phrases, cue) and (shape[start] == THAT or shape[start - 1] != COMMA)
    is_of_noun = start > 1 and shape[start] == VP and is_subject_before(phrases, start - 1)
    is_between = cue > 0 and (is_of_noun or _OPENED_BY_DASH.search(shape, 0, cue) is not None)
    is_bare = is_object or not is_clause
    if is_of_noun:
        beyond = min(beyond, _verb_beyond(phrases, start - 1) or beyond)  # a plan that Doe said would fail, was dropped
    subject_end = start + 2 if _is_subject_of_two(phrases, start) else _beyond_condition(phrases, start)
    for index in _outside_subjects(shape, start, range(subject_end, beyond)):
        kind = shape[index]
        if kind in PARTS_CLAUSES or (
            not is_clause
            and (
                (kind in _ENDS_OBJECT and not _goes_on_behind(phrases, start, index))
                or _is_said_behind(phrases, start, index)
            )
        ):
            return index
        # Nearly broke – files show it has two boats – others left; closed it, saying it was unsafe, and left.
        is_closed = (is_between and _closes_aside(phrases, index)) or (is_aside and shape.startswith(_AND_DID, index))
        if is_closed or (index > start and _is_beyond(phrases, cue, index, opens)):
            return index
        is_according = kind == COORDINATOR and shape[index + 1 : index + 2] == ACCORDING
        is_others = kind == COMMA and (_is_others(phrases, start, index) or _is_however(phrases, index))
        is_others = is_others or (kind == COMMA and not is_clause and _is_behind_object(phrases, index))
        is_others = is_others or (kind == COMMA and _is_said_at_end(phrases, index))
        if is_according or is_others or (kind == COMMA and is_remark(phrases, index + 1)):
            return index  # said it rained and according to Roe, ...; vowed to pay, a pledge that Roe called empty
        is_said = shape[start] == NP and shape[index : index + 2] == _COMMA_ING and _opens_words(phrases, index + 1)
        # Urged calm, saying no more; but: proposed making games, reading books.
        is_judged = shape.startswith(_COMMA_ING, index) and phrases.lemma(index + 1) in _CLAUSES.judges_aside
        is_past = not is_clause and (
            is_said
            or (is_judged and shape[index + 2 : index + 3] == NP)
            or _is_they(phrases, index)
            or _is_past_object(phrases, start, index, is_object)
        )
        is_past = is_past or (index > start and (_as_has(phrases, index) or _is_behind_quoted(phrases, start, index)))
        is_past = is_past or (not is_clause and has_done_too(phrases, cue, start, index))
        is_past = is_past or glosses.opens(phrases, cue, start, index) or _opens_next_saying(phrases, index)
        if is_past or (index > start and _is_as_in_headline(phrases, index)):
            return index
        if _is_past_act(phrases, start, index) or (
            opens and kind == COMMA and (has_verb or is_bare) and _is_main_clause(phrases, index + 1)
        ):
            return index  # although Doe said it was late, Roe left; when Doe asked him to go, Roe left
        if kind in (COORDINATOR, DASH) and _goes_on_to(phrases, cue, start, index + (kind == DASH)):
            continue  # asked them to rise and demand a vote
        may_trail = has_verb or (not is_clause and kind == COMMA)
        is_medium = index > start and trailing.is_medium(phrases, start, index)
        if (
            is_medium
            or (index > start and (_is_said_meanwhile(phrases, index) or _is_told_in(phrases, index)))
            or (may_trail and trailing.opens(phrases, start, index))
        ):
            return index
        is_next = not is_clause and index > start and _is_next_clause(phrases, start, index)
        if not has_verb and (is_next or _is_next_speaker(phrases, cue, start, index)):
            return index
        may_part = kind in _MAY_PART and (has_verb or not is_clause) and index > start
        if may_part and not _is_led(phrases, cue, start, index) and _parts(phrases, index, has_cue):
            return index
        has_verb = has_verb or kind in (VP, QUOTATION)
        has_cue = has_cue or (kind == VP and is_speech(phrases, index) and _has_content(phrases, index))
    return beyond


def _opens_words(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing is of a verb of saying, or of one that is so with “that”: , charging that."""
    is_that = phrases.shape[participle + 1 : participle + 2] == THAT
    return is_speech(phrases, participle) or (is_that and phrases.lemma(participle) in _CLAUSES.says_that)


def _outside_subjects(shape: str, start: int, chunks: range) -> Iterable[int]:
    """The chunks without those between “that” and its verb: happy that Doe, the clerk, and Bob Roe [have] left."""
    that = shape.find(_THAT_NP_COMMA, start + 1, chunks.stop)
    clause = _CLAUSE.match(shape, that + 1, chunks.stop) if that > 0 else None
    if clause is None:
        return chunks
    return [*range(chunks.start, that + 1), *range(max(chunks.start, clause.end() - 1), chunks.stop)]


def _is_behind_object(phrases: Phrases, comma: int) -> bool:
    """Whether a comma parts an object from when, or by whom, it is told: ..., days after it; ..., a clerk said."""
    if _is_spell(phrases, comma + 1):
        return True
    behind = _SAYS_AT_END.match(phrases.shape, comma)
    return behind is not None and is_speech(phrases, behind.end("verb") - 1)


@cache
def _said_at_end() -> re.Pattern[str]:
    """Who ends a sentence behind a comma: , said the clerk of the board."""
    return pattern("COMMA VP NP (?:[PREPOSITIONS] NP){0,4}(?:STOP|$)")


def _is_said_at_end(phrases: Phrases, comma: int) -> bool:
    """Whether “said” and somebody behind a comma end the sentence: rules saying that it was late, said the clerk."""
    said = _said_at_end().match(phrases.shape, comma)
    return said is not None and phrases.lemma(comma + 1) == "say" and len(phrases.words(comma + 1)) == 1


def _is_beyond(phrases: Phrases, cue: int, index: int, opens: bool) -> bool:
    """Whether what a cue hands over ends before another form in -ing, or, where it opens the sentence, a dash."""
    return _is_next_saying(phrases, cue, index) or (opens and _is_before_main(phrases, index))


def _beyond_condition(phrases: Phrases, act: int) -> int:
    """From an act beyond whoever is named in its condition: threatened [to strike unless its chief, Roe,] is freed."""
    if phrases.shape[act : act + 1] != INFINITIVE or SUBORDINATOR not in phrases.shape[act:]:
        return act
    condition = _act_if_named().match(phrases.shape, act)
    return act if condition is None else condition.end()


@cache
def _act_if_named() -> re.Pattern[str]:
    """An act, and its condition up to the verb, with a name between commas: to strike if its chief, Roe, or his men."""
    return pattern(
        "INFINITIVE NP? (?:[PREPOSITIONS] NP)*SUBORDINATOR NP COMMA NP COMMA (?:COORDINATOR NP (?:OF NP)?)?(?=VP)"
    )


def has_done_too(phrases: Phrases, cue: int, start: int, index: int) -> bool:
    """Whether “and” goes on with a second participle behind “has”: has demanded 36 arrests and given Doe a day."""
    shape, next_ = phrases.shape, index + 1
    if shape[index] != COORDINATOR or cue != start - 1 or not phrases.words(cue)[0].lower.startswith("ha"):
        return False  # has, have, had
    word = phrases.words(next_)[0] if next_ < len(shape) and shape[next_] == NP else None
    is_bare = word is not None and len(phrases.words(next_)) > 1 and word.lower == "given"
    return is_bare and not {VP, ING} & set(shape[start:index])


def _opens_next_saying(phrases: Phrases, index: int) -> bool:
    """Whether “and” or “but”, an adverb and a comma lead to what another says: it was late but so far, Doe says."""
    is_next = phrases.shape[index : index + 4] == _AND_COMMA_CLAUSE
    return is_next and is_speech(phrases, index + 3) and _has_content(phrases, index + 3)


def _is_next_saying(phrases: Phrases, cue: int, index: int) -> bool:
    """Whether a form in -ing goes on from that whose words these are: noting that it was late and warning that.

    Not: noting that Roe was touring Lund and warning bakers.
    """
    shape = phrases.shape
    if index + 1 == len(shape) or cue < 0:
        return False  # the text is cut off
    saying = index + 1 + (shape[index : index + 2] == COMMA + COORDINATOR)
    if shape[cue] != ING or shape[saying - 1] != COORDINATOR or shape[saying : saying + 1] != ING:
        return False
    before = shape.rfind(VP, cue, index)
    is_doing = before > 0 and phrases.words(before)[-1].lower.endswith("ing")
    return not is_doing and is_cue(phrases, saying) and _has_content(phrases, saying)


def _is_before_main(phrases: Phrases, index: int) -> bool:
    """Whether an aside between dashes parts a clause that opens a sentence from the main one: say so – a joke – Roe."""
    closing = phrases.shape.find(DASH, index + 1)
    is_aside = phrases.shape[index] == DASH and closing > 0
    return is_aside and _is_main_clause(phrases, closing + 1)


def _is_claimed(phrases: Phrases, cue: int, start: int) -> bool:
    """Whether somebody claims a thing for themselves: claimed responsibility, but officials said it was not so."""
    is_claim = phrases.lemma(cue) == "claim" and phrases.shape[start] == NP
    return is_claim and phrases.head(start).lower in _CLAUSES.claimed_for_oneself


def _closes_aside(phrases: Phrases, index: int) -> bool:
    """Whether a chunk is a dash, and not that of a range: two boats – others left; not: 300–350."""
    if phrases.shape[index] != DASH:
        return False
    dash = phrases.words(index)[0]
    return any(word.start == dash.end + 1 or word.end == dash.start - 1 for word in phrases.tokens)


def _goes_on_behind(phrases: Phrases, start: int, index: int) -> bool:
    """Whether a dash opens or closes an aside, or a colon leads to things that are counted: cited two reasons: cost."""
    if phrases.shape[index] == COLON:
        is_counted = any(word.tag == NUMBER for word in phrases.words(start))
        return is_counted and phrases.shape[start] == NP and phrases.shape[index + 1 : index + 2] == NP
    return _is_between_dashes(phrases.shape, start, index)


def _is_between_dashes(shape: str, start: int, dash: int) -> bool:
    """Whether a dash opens, or closes, an aside within the words: open to people – mostly old – who play it."""
    closing = shape.find(DASH, dash + 1)
    if shape[dash] == DASH and closing < 0:
        opening = shape.rfind(DASH, start, dash)
        return opening > 0 and _is_between_dashes(shape, start, opening)
    is_aside = shape[dash] == DASH and _VERBLESS.isdisjoint(shape[dash + 1 : closing])
    return is_aside and shape[closing + 1 : closing + 2] in _GOES_ON_BEHIND_DASH


def _is_thing_after(phrases: Phrases, cue: int, start: int) -> bool:
    """Whether a clause only tells when something was demanded: demanded the removal of Doe after cracks were found."""
    clause = _CLAUSE.match(phrases.shape, start) if cue >= 0 and phrases.lemma(cue) in _CLAUSES.takes_things else None
    return clause is not None and _is_side_clause(phrases, clause.end() - 1)


def _opens_sentence(phrases: Phrases, cue: int) -> bool:
    """Whether the clause of a verb opens its sentence, and the main one follows: Although Doe said; As Doe said."""
    shape, opener = phrases.shape, 0
    if (cue >= 0 and shape[cue] == ING and not shape[:cue].strip(COMMA)) or subjects.is_having_done(phrases, cue):
        return True  # Arguing that it was late, Doe left; having argued that it was late, Doe left
    if _is_done_beside(phrases, cue):
        return True
    if cue < 0 or shape[cue] not in (VP, ING):
        return False
    if shape[0] == THAT and COMMA not in shape[:cue] and shape[1:2] == NP:
        return phrases.chunks[0].first > 0  # Now that Doe has said so, Roe
    if _OPENS_INSIDE.search(shape, 0, cue) is not None and phrases.words(cue - 2)[0].lower in _CLAUSES.contrast:
        return True  # and while Doe said
    if _OPENS_DOING.fullmatch(shape, 0, cue + 1) is not None:
        return True  # While saying that it was late, Doe left; in a year in which Doe said
    if COMMA in shape[: cue - (shape[cue] == ING)]:
        return False
    if shape[cue] == ING and shape[cue - 1] != COMMA:
        return False
    opener += shape[:1] not in (SUBORDINATOR, PREPOSITION)  # Much as Doe said
    if shape[opener : opener + 1] == SUBORDINATOR:
        return phrases.words(opener)[0].lower not in _CLAUSES.asking
    is_as = shape[opener : opener + 1] == PREPOSITION and phrases.words(opener)[0].lower in _CLAUSES.clause_openers
    return is_as and shape[opener + 1 : opener + 2] == NP


def _is_done_beside(phrases: Phrases, cue: int) -> bool:
    """Whether somebody speaks beside what an opening clause tells: As Doe stood up, refusing to say that it was old."""
    shape = phrases.shape
    doing = cue - 1 if cue > 0 and shape[cue] == INFINITIVE else cue
    comma = doing - 1
    if shape[max(0, comma) : doing + 1] != _COMMA_ING or shape.find(COMMA) != comma:
        return False
    is_side = shape[0] == PREPOSITION and phrases.words(0)[0].lower in _CLAUSES.clause_openers
    return is_side and phrases.chunks[0].first == 0 and shape[1] == NP and VP in shape[:comma]


def _is_main_clause(phrases: Phrases, index: int) -> bool:
    """Whether a main clause begins at a chunk: Roe left; there was a sense; Ann Doe, who works here, left."""
    if phrases.shape[index : index + 3] == _NP_COMMA + RELATIVE and phrases.head(index).tag == NAME:
        return True
    index = _past_led(phrases, index)
    if phrases.shape[index : index + 2] == _THAT_VP:  # While Roe said so, that was the obvious meaning
        return True
    return has_clause(phrases.shape, index) or (phrases.shape[index : index + 1] == VP and is_there(phrases, index))


def _past_led(phrases: Phrases, index: int) -> int:
    """The chunk after words on when or where that a clause begins with: but [in May] she left."""
    if phrases.shape[index : index + 2] == _NP_COMMA and (_is_next_day(phrases, index) or _is_day(phrases, index)):
        return index + 2  # and the following day, she left
    if phrases.shape[index : index + 3] == _IN_NP_VP:
        return index + 2  # but in a later interview said
    led = _LED_CLAUSE.match(phrases.shape, index)
    is_long = led is not None and led.end() - index > len(IN_NP)
    if led is None or (is_long and phrases.words(index + 2)[0].lower != "with"):
        return index  # in addition to a meeting he had, he
    return led.end()


def _is_they(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” leads to somebody who can only be a subject: pledged to mend the roof and she, once again, left."""
    if phrases.shape[coordinator : coordinator + 2] != COORDINATOR + NP:
        return False
    head = phrases.head(coordinator + 1)
    return head.tag == SUBJECT_PRONOUN and head.lower in _SPEECH.pronouns_of_people


def _is_past_object(phrases: Phrases, start: int, index: int, is_object: bool) -> bool:
    """Whether a chunk begins what is told beyond words that are no clause; `is_object`: they stand behind “for”."""
    shape = phrases.shape
    if shape[index] == COMMA and (_RELATIVE_BEFORE_DEED.match(shape, index) or _is_next_deed(phrases, start, index)):
        return False  # wants the plant, which opened in 1960, to close
    if shape[index] == COMMA:  # called for an inquiry, after he saw the pier
        is_when = _tells_when(phrases, index + 1) and not _tells_why_of_own(phrases, index + 1)
        is_when = is_when or (shape.startswith(_COMMA_IN_DOING, index) and _is_said_before(phrases, index + 1))
        opened = shape.rfind(_COMMA_ING, start, index)  # roads where two crashes, including one in Lund, were seen
        closes = opened > 0 and COMMA not in shape[opened + 1 : index] and shape[index + 1 : index + 2] == VP
        closes = closes or _closes_aside_of_subject(phrases, start, index)
        return is_when or (not closes and shape[index + 1 : index + 2] in (VP, THAT, RELATIVE))
    if shape[index - 1 : index + 1] == NP + PREPOSITION and phrases.words(index)[0].lower == "despite":
        return shape[start] == NP and INFINITIVE not in shape[start:index]  # pressed for a truce despite the rain
    if shape[index : index + 2] == _IN_SAYING and phrases.words(index)[0].lower in _CLAUSES.opens_when:
        return is_speech(phrases, index + 1)  # called it a ruin before explaining why
    is_after = shape[index] == PREPOSITION and phrases.words(index)[0].lower == "after"
    is_opener = (is_object or is_after) and shape[index] in (PREPOSITION, SUBORDINATOR)
    return is_opener and _tells_when(phrases, index)  # appealed for aid as snow fell


def _closes_aside_of_subject(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether a comma closes an aside on the subject of an inner clause: after Roe, who was ill, [left]."""
    shape = phrases.shape
    opened = shape.rfind(COMMA, start, comma)
    if opened < start + 2 or shape[comma + 1 : comma + 2] != VP or shape[opened - 1] != NP:
        return False
    link = opened - 2
    is_when = shape[link] in _IN_SOMETHING and phrases.words(link)[0].lower in _CLAUSES.clause_openers
    return is_when or (shape[link] == RELATIVE and phrases.words(link)[0].lower == "whose")


def _is_said_before(phrases: Phrases, link: int) -> bool:
    """Whether “after” tells what whoever asks for something said before: called on Roe to go, after accusing her."""
    return phrases.words(link)[0].lower in _CLAUSES.opens_when and is_cue(phrases, link + 1)


def _is_past_act(phrases: Phrases, start: int, index: int) -> bool:
    """Whether a chunk begins what its speaker does, or says, besides the words that begin at `start`."""
    shape = phrases.shape
    match shape[index]:
        case classes.COORDINATOR if _is_of_two_things(phrases, index):
            return False
        case classes.COORDINATOR:  # called for an inquiry and rejected the offer
            return _leaves_object(phrases, start, index) or _leaves_demand(phrases, start, index)
        case classes.ING:  # saying it rained adding that it was cold
            return index > start and phrases.lemma(index) == "add" and _has_content(phrases, index)
        case classes.COMMA if index > start and _says_more(phrases, index + 1, start):
            return True  # highlighted a case, arguing that it was lost
        case classes.COMMA:  # called on the port to pay, and expressed concern
            is_joined = shape[index + 1 : index + 2] == COORDINATOR and not _is_next_deed(phrases, start, index)
            return is_joined and (
                _leaves_object(phrases, start, index + 1) or _leaves_demand(phrases, start, index + 1)
            )
        case _:
            return False


def _is_next_deed(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether a comma leads to the next of several deeds behind “to”: to hire staff, mend the roof, and pay it."""
    shape = phrases.shape
    verb = comma + 1 + (shape[comma + 1 : comma + 2] == COORDINATOR)
    opens = INFINITIVE in (shape[start], shape[start + 1 : start + 2])
    if not opens or shape[verb + 1 : verb + 2] == QUOTATION or shape[verb : verb + 1] != VP:
        return False
    if len(phrases.words(verb)) > 1:
        return False
    known = _VERBS.get(phrases.words(verb)[0].lower)
    is_list = verb == comma + 1 or COMMA in shape[start:comma]
    is_base = known is not None and BASE_FORM in known.forms
    return is_list and is_base and known is not None and (PAST not in known.forms or verb == comma + 1)


def _is_others(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether a comma opens what others do, or what the speaker thinks of the words that begin at `start`."""
    is_denied = _is_denied_by(phrases, comma + 1) or _is_anothers(phrases, comma)
    return is_denied or _judges_aside(phrases, start, comma)


def _is_however(phrases: Phrases, comma: int) -> bool:
    """Whether “however” parts two sentences: believed it was safe, however, it fell; denied it, however two fell."""
    shape = phrases.shape
    behind = comma + 1 + (shape[comma : comma + 2] == _TWO_COMMAS)
    if behind >= len(shape):
        return False
    between = phrases.tokens[phrases.chunks[comma].last : phrases.chunks[comma + 1].first]
    is_next = shape[behind] == ING or has_clause(shape, behind)  # , however, appearing to rely on it
    return [word.lower for word in between] == ["however"] and is_next


def _is_denied_by(phrases: Phrases, which: int) -> bool:
    """Whether somebody else denies what is said, or the speaker judges it: ..., which Roe denied."""
    if not phrases.shape.startswith(_WHICH_CLAUSE, which) or phrases.words(which)[0].lower != "which":
        return False
    is_own = phrases.head(which + 1).tag == SUBJECT_PRONOUN  # ..., which she blamed on the mayor
    lemma = phrases.lemma(which + 2)
    is_told = phrases.head(which + 1).tag == NAME or len(phrases.words(which + 1)) > 1
    is_judged = lemma in _CLAUSES.disowns and (is_own or is_told)  # which the mayor called a lie
    return is_judged or lemma in _CLAUSES.rejects or (is_told and lemma == "consider")


def _is_anothers(phrases: Phrases, comma: int) -> bool:
    """Whether somebody else does the same with another number: pledged 4 million crowns, Norway 2 million."""
    if phrases.shape[comma + 1 : comma + 2] != NP or phrases.shape[comma - 1] != NP:
        return False
    own, other = phrases.words(comma - 1), phrases.words(comma + 1)
    is_named = other[0].tag == NAME and any(word.tag == NUMBER for word in other[1:])
    return is_named and any(word.tag == NUMBER for word in own)


def _is_said_behind(phrases: Phrases, start: int, verb: int) -> bool:
    """Whether a verb of saying follows right behind an infinitive: a man who wanted to leave said it was late.

    Or whoever denies doing something does what stands behind “and”: denies taking it and accuses Roe.
    """
    shape = phrases.shape
    if shape[start] == ING and shape.startswith((_AND_VP, _AND_DID), verb):
        return VP not in shape[start:verb]
    return shape[start : verb + 1] == _INFINITIVE_VP and is_speech(phrases, verb)


def clause_end(phrases: Phrases, verb: int, content: int | None) -> int:
    """The chunk after the clause of a verb; `content` is the chunk where its content begins."""
    shape = phrases.shape
    if content is None:
        return verb + 1
    if shape[content] == THAT and shape[content + 1 : content + 2] not in (STOP, ""):
        is_that = shape.startswith(_COMMA_ING, content + 1)  # denied that, saying it was late
        return content + 1 if is_that else end(phrases, content)
    if shape[content] == QUOTATION:
        last = _beyond_quoted(phrases, content)
        return clause_end(phrases, verb, last) if _is_rest_of_noun(phrases, last) else last
    # Must be out of the water or moored.
    is_state = any(word.lower == "be" for word in phrases.words(verb))
    beyond = _beyond_condition(phrases, content)
    for index in range(content + 1, len(shape)):
        if index < beyond or _closes_aside_behind_that(shape, content, index):
            continue
        if _names_one(phrases, index) or _is_aside_of_question(phrases, content, index):
            beyond = shape.index(COMMA, index + 1) + 1
            continue
        kind, after = shape[index], shape[index + 1 : index + 2]
        joined = kind == COORDINATOR and after and after in (VP, shape[verb])
        is_act = _is_quoted_act(phrases, index - 1) and _is_base(phrases, index + 1)
        joined = joined and not is_act and not acts_on(phrases, content, index)
        # Will be ready but says it is hard.
        is_joined_state = is_state and not (joined and is_speech(phrases, index + 1))
        if kind in _ENDS_CLAUSE or (joined and not is_joined_state) or _is_even_as(phrases, index):
            return index
        if _closes(phrases, content, index) or _opens_next(phrases, content, index):
            return index
        if kind == COMMA and (after in _NEXT_CLAUSE or _goes_on(phrases, index + 1) or is_remark(phrases, index + 1)):
            return index
        is_next = kind in (COMMA, COORDINATOR) and _is_told_next(shape, content, index)
        if is_next or (kind == COMMA and (_is_anothers(phrases, index) or _is_in_what(phrases, index))):
            return index
        if shape.startswith(_SIDE_EVENT, index) or _is_as_in_headline(phrases, index):
            return index
    return len(shape)


def _is_in_what(phrases: Phrases, comma: int) -> bool:
    """Whether the reporter sums up behind a comma: rejected the plan[, in what her aides called a snub]."""
    behind = phrases.tokens[phrases.chunks[comma].first + 1 :][:2]
    return [token.lower for token in behind] == ["in", "what"]


def _goes_on_of_self(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” leads to a clause of a person: chose not to run and she did well; not: what he and she did."""
    return _is_they(phrases, coordinator) and phrases.shape[coordinator + 2 : coordinator + 3] == VP


def _as_has(phrases: Phrases, comma: int) -> bool:
    """Whether a comma opens who else did so: will not back it, as has Roe."""
    is_as = phrases.shape.startswith(_AS_HAS, comma) and phrases.words(comma + 1)[0].lower == "as"
    is_alone = is_as and len(phrases.words(comma + 2)) == 1 and phrases.shape[comma + 3 : comma + 4] == NP
    does = phrases.words(comma + 2)[0] if is_alone else None
    return does is not None and does.tag in AUXILIARIES and does.lower not in _TEXT.forms_of_be


def _is_behind_quoted(phrases: Phrases, start: int, index: int) -> bool:
    """Whether a main clause, or a saying, stands behind quoted words with a comma: called it “cruel,” Roe said.

    Not so behind quoted words with which no clause is over yet: that, thanks to its “device,” the boat won.
    """
    shape, quoted = phrases.shape, index - 1
    if quoted < start or shape[quoted] != QUOTATION or phrases.words(quoted)[-1].lower != ",":
        return False
    if shape[start] == THAT and quoted > start + 1 and (VP not in shape[start:quoted] or shape[start + 1] == COMMA):
        return False
    is_beside = phrases.chunks[index].first == phrases.chunks[quoted].last  # not: “…,” so it fell
    is_said = shape[index] == ING and is_speech(phrases, index)
    clause = index + (shape[index] == COORDINATOR)  # called it “cruel,” but Roe left
    return is_said or (is_beside and shape[clause : clause + 1] == NP and has_clause(shape, clause))


def _closes(phrases: Phrases, content: int, index: int) -> bool:
    """Whether a bracket closes that opened before the content: Norway (which opposes the plan) left."""
    is_round = phrases.shape[index] == CLOSING and phrases.words(index)[0].lower == ")"
    return is_round and OPENING not in phrases.shape[content:index]


def _is_while_rival(phrases: Phrases, index: int) -> bool:
    """Whether “while” sets what somebody with a name does against it: will act while her rival, Bob Roe, waits."""
    shape = phrases.shape
    if shape[index] != SUBORDINATOR or phrases.words(index)[0].lower not in ("while", "whereas"):
        return False
    name = index + 3 if shape[index + 1 : index + 4] == _NP_COMMA_NP else index + 1
    is_name = shape[name : name + 1] == NP and phrases.head(name).tag == NAME
    return is_name and shape[name + 1 : name + 2] in (VP, COMMA) and VP in shape[name + 1 : name + 3]


def _closes_aside_behind_that(shape: str, content: int, comma: int) -> bool:
    """Whether a comma closes an aside right behind “that”: it is a shame that, in order to win, they lied."""
    opens = shape.rfind(_THAT_COMMA, content, comma) if shape[comma] == COMMA else -1
    return opens >= 0 and COMMA not in shape[opens + 2 : comma] and has_clause(shape, comma + 1)


def _opens_next(phrases: Phrases, content: int, index: int) -> bool:
    """Whether a chunk opens what else is told behind the words that begin at `content`."""
    is_others = _as_has(phrases, index) or _is_behind_quoted(phrases, content, index)
    is_others = is_others or _is_while_rival(phrases, index)
    if index == content + 1 and phrases.shape[content : index + 1] == _INFINITIVE_VP:
        known = _VERBS.get(phrases.words(index)[0].lower)
        return known is not None and THIRD_PERSON in known.forms  # unions they declined to join [violates the law]
    return is_others or _goes_on_of_self(phrases, index)


def _is_as_in_headline(phrases: Phrases, index: int) -> bool:
    """Whether “as” opens what else happens, as it does in a line without a full stop: Plan Fails as Talks End."""
    shape = phrases.shape
    if shape[-1] in _ENDS_LINE or phrases.words(index)[0].lower != "as" or shape[index + 1 : index + 2] != NP:
        return False
    return shape[index + 2 : index + 3] == VP or len(phrases.words(index + 1)) > _MOST_WORDS_OF_POST


def _is_told_next(shape: str, content: int, index: int) -> bool:
    """Whether the next thing that is told of begins at a chunk: said they refuse to pay and that it is unfair."""
    that = index + 1 + (shape[index] == COMMA)
    opens = shape[that - 1 : that + 1] == COORDINATOR + THAT and shape[that + 1 : that + 2] != OF
    return opens and THAT not in shape[content:index]


def _is_aside_of_question(phrases: Phrases, content: int, index: int) -> bool:
    """Whether an aside parts the subject of what nobody will tell from its verb: whether the line, which is old, is."""
    shape = phrases.shape
    if shape[index] != COMMA or shape[content] != INFINITIVE or index - content > _MOST_CHUNKS_OF_SUBJECT:
        return False
    is_asked = phrases.words(content + 1)[0].lower in _OPENS_ASKED and VP not in shape[content + 1 : index]
    closing = shape.find(COMMA, index + 1)
    return is_asked and closing > 0 and shape[closing + 1 : closing + 2] == VP


def _names_one(phrases: Phrases, comma: int) -> bool:
    """Whether a comma opens an aside that names some of many: accused states, including Marsk, of lying."""
    shape = phrases.shape
    is_aside = shape[comma : comma + 2] == _COMMA_ING and phrases.words(comma + 1)[0].lower == "including"
    closes = shape.find(COMMA, comma + 1) if is_aside else -1
    return closes > 0 and shape[closes + 1 : closes + 2] in (OF, PREPOSITION, INFINITIVE)


def _beyond_quoted(phrases: Phrases, quoted: int) -> int:
    """The chunk after quoted words that only begin what somebody denies or wants: denied “any role” in the sale."""
    shape, last = phrases.shape, quoted + 1
    while shape[last : last + 2] in (IN_NP, OF_NP):
        beyond = phrases.head(last + 1)
        is_matter = phrases.words(last)[0].lower in _CLAUSES.leads_to_matter and beyond.tag not in (TIME, NAME)
        if not is_matter or beyond.lower in _CLAUSES.documents:
            break
        last += 2
    return last


def _is_rest_of_noun(phrases: Phrases, noun: int) -> bool:
    """Whether quoted words only begin a noun phrase, which goes on right behind them: demanded “urgent” [action]."""
    is_beside = phrases.shape[noun - 1 : noun + 1] == QUOTATION + NP and phrases.words(noun - 1)[-1].lower != ","
    is_beside = is_beside and phrases.chunks[noun].first == phrases.chunks[noun - 1].last
    return is_beside and phrases.words(noun)[0].tag in (ADJECTIVE, NOUN) and phrases.head(noun).tag == NOUN


def acts_on(phrases: Phrases, content: int, coordinator: int) -> bool:
    """Whether an infinitive goes on behind “and”: promised to come in and listen; but not refused to sign and left.

    So does one behind “or” with which it shares its object: to repeal or amend the rules.
    """
    shape = phrases.shape
    acts = max(shape.rfind(kind, content, coordinator) for kind in (INFINITIVE, VP, ING))
    # Pay or face a strike; a dash may end the text.
    is_and = coordinator < len(shape) and phrases.words(coordinator)[0].lower == "and"
    is_shared = shape[coordinator - 1 : coordinator + 3] == _DOES_OR_DOES and acts == coordinator - 1
    is_and = is_and or (is_shared and phrases.lemma(coordinator + 1) not in _POSITIONS.suffered)
    return is_and and _is_base(phrases, coordinator + 1) and acts >= content and shape[acts] == INFINITIVE


def _is_base(phrases: Phrases, verb: int) -> bool:
    """Whether a chunk is one verb as it stands behind “to”: listen; not: left."""
    words = phrases.words(verb) if phrases.shape[verb : verb + 1] == VP else []
    known = _VERBS.get(words[0].lower) if len(words) == 1 else None
    return known is not None and BASE_FORM in known.forms and PAST not in known.forms


def _goes_on_to(phrases: Phrases, cue: int, start: int, coordinator: int) -> bool:
    """Whether an infinitive goes on behind “and”, where whoever wants it is one, or did so in the past."""
    known = _VERBS.get(phrases.words(cue)[-1].lower) if cue >= 0 else None
    is_told = known is not None and known.forms != BASE_FORM
    return is_told and acts_on(phrases, start, coordinator)


def _is_quoted_act(phrases: Phrases, quoted: int) -> bool:
    """Whether an infinitive has its verb between marks: failing to “control” and steer the council."""
    is_quoted = phrases.shape[quoted - 1 : quoted + 1] == PREPOSITION + QUOTATION
    return is_quoted and phrases.words(quoted - 1)[0].lower == "to"


def _goes_on(phrases: Phrases, index: int) -> bool:
    """Whether a new clause begins after a comma: ..., but it rained; ..., Doe said."""
    shape = phrases.shape
    if shape[index : index + 1] != COORDINATOR:
        return has_clause(shape, index)
    but = phrases.words(index)[0].lower == "but"
    return but or has_clause(shape, index + 1) or shape[index + 1 : index + 2] == VP


def noun_end(phrases: Phrases, noun: int, content: int) -> int:
    """The chunk after the content of a noun of saying; after a subject, the verb of the sentence ends it."""
    shape = phrases.shape
    last = end(phrases, content)
    if noun and shape[noun - 1] == VP:  # noted her claim that it was late, but did not buy it
        goes_on = shape.find(_AND_DID, content, last)
        return last if goes_on < 0 else goes_on
    if (again := _joined_preposition(phrases, noun, content, last)) is not None:
        return again
    if noun == 1 and shape[0] == PREPOSITION:  # Amid claims that it was late, Doe left
        return next((index for index in range(content, last) if _begins_main_clause(phrases, content, index)), last)
    if noun and shape[noun - 1] not in _BEFORE_SUBJECT:
        return last
    verbs = [index for index in range(content, last) if shape[index] == VP or _is_wished(phrases, index)]
    inner = 1 if shape[content] == THAT else 0
    return verbs[inner] if len(verbs) > inner else last


def _joined_preposition(phrases: Phrases, noun: int, content: int, last: int) -> int | None:
    """Where the preposition of a statement stands again: with his claim that it was late[, or] with a call to go."""
    if not noun or phrases.shape[noun - 1] != PREPOSITION:
        return None
    own = phrases.words(noun - 1)[0].lower
    for index in range(content + 1, last):
        behind = index + 2
        if phrases.shape[index:behind] == _COMMA_AND and phrases.shape[behind : behind + 1] == PREPOSITION:
            return index if phrases.words(behind)[0].lower == own else None
    return None


def _begins_main_clause(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether a comma leads from words with, or without, a clause of their own to the main clause."""
    shape = phrases.shape
    is_whole = shape[start] != THAT or VP in shape[start:comma]
    return is_whole and shape[comma] == COMMA and has_clause(shape, comma + 1)


def _is_wished(phrases: Phrases, verb: int) -> bool:
    """Whether a verb stands in its bare form behind a subject: her demand that the mayor [resign]."""
    is_bare = phrases.shape[verb - 1 : verb + 1] == _NP_INFINITIVE
    return is_bare and phrases.words(verb)[0].lower != "to"


def _parts(phrases: Phrases, index: int, has_cue: bool) -> bool:
    """Whether another speaker, or another statement, follows a comma, a conjunction or a dash."""
    shape = phrases.shape
    after = shape[index + 1 : index + 2]
    match shape[index], after:
        case classes.COMMA, classes.COORDINATOR:
            return _parts_behind(phrases, index + 1, has_cue)
        case classes.COMMA, classes.PREPOSITION if _is_even_as(phrases, index + 1):
            return True
        case classes.COMMA, classes.SUBORDINATOR:
            closes = shape.find(COMMA, index + 1)  # a crucial, although brief, chance
            is_short = closes > 0 and VP not in shape[index:closes]
            is_contrast = phrases.words(index + 1)[0].lower in _CLAUSES.contrast
            return is_contrast and not is_short and not _is_weighed(phrases, index + 1)
        case classes.SUBORDINATOR, _:
            return _parts_behind_while(phrases, index)
        case classes.COMMA, classes.ING:  # calling it “...”
            is_called = is_cue(phrases, index + 1) and _CALLED_SO.match(shape, index + 2) is not None
            is_said = _has_content(phrases, index + 1) and not _is_judged(phrases, index + 1)
            of_others = _CLAUSES.remarks_in_ing | {"quote"}
            is_told_of = phrases.lemma(index + 1) in of_others and shape[index + 2 : index + 3] == NP
            is_telling = is_cue(phrases, index + 1) and _TELLING_QUOTED.match(shape, index + 2) is not None
            return is_called or is_said or is_told_of or is_telling or _draws_reaction(phrases, index + 1)
        case classes.COMMA, classes.NP:
            return shape[index + 2 : index + 3] == VP and _has_content(phrases, index + 2)
        case classes.COORDINATOR, classes.NP:
            return _is_next_telling(phrases, index)
        case classes.COORDINATOR, classes.VP if _is_but_said(phrases, index):
            return True
        case classes.COORDINATOR, classes.VP if tells_no_more(phrases, index + 1):
            return True
        case classes.COORDINATOR, classes.VP:
            is_told_whole = shape[0] == ACCORDING  # according to Roe, they left and told nobody
            return not is_told_whole and _returns(phrases, index + 1, has_cue)
        case classes.DASH, _:
            is_last = DASH not in shape[index + 1 :]
            return is_last and _parts_behind_dash(phrases, index + 1, has_cue)
        case _:
            return shape[index] == COMMA and after == ACCORDING


def _is_led(phrases: Phrases, cue: int, start: int, comma: int) -> bool:
    """Whether what stands before a comma only leads to the clause of the words: that in the week that followed, she.

    So do a condition, and what goes before: but that if he chose one, he would; but beyond that, she.
    """
    shape = phrases.shape
    if shape[comma] != COMMA or shape[comma + 1 : comma + 3] != CLAUSE:
        return False
    if _AND_BEYOND.search(shape, 0, comma + 1) is not None:
        return phrases.head(comma + 1).tag == SUBJECT_PRONOUN
    if _LED_BY_WHEN.fullmatch(shape, start, comma):
        return True
    match = _OPENED_BY_IF.match(shape, start, comma) or _LED_BY_IF.search(shape, start, comma)
    if match is None:
        return False
    opener = phrases.words(match.end() - len(CLAUSE) - 1)[0].lower
    may_ask = opener in _CLAUSES.asking and (opener != "if" or (cue >= 0 and phrases.lemma(cue) in _CLAUSES.asks))
    return not may_ask and opener not in _CLAUSES.contrast and VP not in shape[match.end() : comma]


def _is_of_two_things(phrases: Phrases, coordinator: int) -> bool:
    """Whether a participle before a noun was read as a verb: due to a combination of rain and increased use."""
    of = coordinator - 2
    is_of = (
        phrases.shape[max(0, of - 1) : coordinator] == _NP_OF_NP
        and phrases.shape[coordinator + 2 : coordinator + 3] == NP
    )
    return is_of and phrases.head(of - 1).lower in ("combination", "mix")


def _is_but_said(phrases: Phrases, coordinator: int) -> bool:
    """Whether “but” leads to what the speaker says besides; not: had a plan but had not decided when."""
    if phrases.words(coordinator)[0].lower != "but":
        return False
    if objects.makes_clear(phrases, coordinator + 1):
        return True  # said it would pay but made clear that it was late
    if not is_cue(phrases, coordinator + 1):
        return False
    is_parted = phrases.shape[coordinator - 1] == COMMA  # raised it with the board, but felt unheard
    is_had = phrases.words(coordinator + 1)[0].lower == "had"
    return is_speech(phrases, coordinator + 1) or not (is_parted or is_had)


def _is_judged(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing tells what somebody takes somebody for: ran past, calling him a thief."""
    lemma, is_object = phrases.lemma(participle), phrases.shape[participle + 1 : participle + 2] == NP
    return is_object and (lemma in _CLAUSES.calling_verbs or lemma in _CLAUSES.sees_as)


def _draws_reaction(phrases: Phrases, participle: int) -> bool:
    """Whether a form in -ing tells what others did when they heard it: said the vote was off, prompting cheers."""
    is_drawn = phrases.shape[participle + 1 : participle + 2] == NP and phrases.lemma(participle) in _CLAUSES.draws
    return is_drawn and phrases.head(participle + 1).lower in _CLAUSES.reactions


def _judges_aside(phrases: Phrases, start: int, comma: int) -> bool:
    """Whether the speaker goes on to judge what was said of a thing: denied that jets came, calling the report a lie.

    Somebody of whom words are said may do the same: said the guard ran past, calling him a thief.
    """
    shape, subject = phrases.shape, start + (phrases.shape[start] == THAT)
    if shape[comma : comma + 2] != _COMMA_ING or phrases.lemma(comma + 1) not in _CLAUSES.judges_aside:
        return False
    if shape[subject : subject + 1] != NP or shape[comma + 2 : comma + 3] != NP:
        return False
    head = phrases.head(subject)
    if head.tag == SUBJECT_PRONOUN:
        return head.lower == "it"
    is_somebody = subjects.is_somebody(phrases, subject) or head.lower.removesuffix("s") in _SOMEBODY
    return head.tag != NAME and not is_somebody


def _is_next_telling(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” and a noun phrase with its verb tell what others say, or a fact."""
    if phrases.shape[coordinator + 2 : coordinator + 3] != VP:
        return False
    is_other = phrases.words(coordinator)[0].lower == "but" and _is_said_by_other(phrases, coordinator)
    return is_other or _is_speakers_or_told(phrases, coordinator + 1) or _is_next_fact(phrases, coordinator)


def _parts_behind_while(phrases: Phrases, while_: int) -> bool:
    """Whether more is said behind “while”, by whoever speaks or another: while noting that; while nurses say."""
    if phrases.words(while_)[0].lower not in _CLAUSES.contrast:
        return False
    if phrases.shape[while_ + 1 : while_ + 2] == NP:
        return _is_said_by_other(phrases, while_)
    is_noted = phrases.shape[while_ + 1 : while_ + 2] == ING and is_speech(phrases, while_ + 1)
    return is_noted and _has_content(phrases, while_ + 1)


def _is_said_by_other(phrases: Phrases, link: int) -> bool:
    """Whether “but”, or “while”, leads to what somebody else says now: it is safe while nurses [say] it is not.

    Not: it is safe while nurses said that it was not.
    """
    verb = link + 2
    if phrases.shape[verb : verb + 1] != VP or not is_speech(phrases, verb) or not _has_content(phrases, verb):
        return False
    is_one = phrases.head(link + 1).tag == NAME or _can_say(phrases, link + 1)
    word = phrases.words(verb)[0].lower
    is_now = _is_present(word) or (word in _VERBS and _VERBS[word].forms == BASE_FORM)
    return is_one and len(phrases.words(verb)) == 1 and is_now


def _is_next_fact(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” leads from what could or would be to what somebody did: could be closed and Ann Doe closed it."""
    before, own = phrases.shape.rfind(VP, 0, coordinator), coordinator + 2
    if before < 0 or phrases.shape[own : own + 1] != VP or phrases.head(coordinator + 1).tag != NAME:
        return False
    is_told = phrases.words(before)[0].lower in _CLAUSES.told_back
    return is_told and len(phrases.words(own)) == 1 and _is_finite(phrases, own)


def _is_speakers_or_told(phrases: Phrases, noun: int) -> bool:
    """Whether the clause behind “and” says what others say, or that nothing more is told: but she gave no details."""
    verb, last = noun + 1, phrases.words(noun)[-1]
    is_somebody = last.tag in (NAME, SUBJECT_PRONOUN) or last.lower.endswith("s") or len(phrases.words(noun)) > 1
    is_somebody = is_somebody and last.tag != ADJECTIVE  # and help predict; and the internal questions it has
    is_said = is_somebody and phrases.words(verb)[0].tag != MODAL  # and the town should not tell her
    is_own = is_speech(phrases, verb) or (last.tag == SUBJECT_PRONOUN and last.lower in _SPEECH.pronouns_of_people)
    return (is_said and is_own and _has_content(phrases, verb)) or tells_no_more(phrases, verb)


def _parts_behind_dash(phrases: Phrases, index: int, has_cue: bool) -> bool:
    """Whether what the last dash leads to is no more of what is said: – but Roe left, – and adding that, – a day."""
    shape = phrases.shape
    if index == len(shape):
        return False
    kind, word = shape[index], phrases.words(index)[0].lower
    if kind == COORDINATOR:
        is_said = shape[index + 1 : index + 2] == ING and is_cue(phrases, index + 1)
        comma = shape.find(COMMA, index)
        if word == "but" and VP not in shape[index : _stop_of_sentence(shape, index) if comma < 0 else comma]:
            return False  # it would happen again – but worse, since
        return word == "but" or is_said or _parts_behind(phrases, index, has_cue)
    if kind == SUBORDINATOR:
        return word in _CLAUSES.contrast
    if shape[index : index + 2] == CLAUSE and is_speech(phrases, index + 1) and shape[index + 2 : index + 3] == THAT:
        return True  # – the baker also said that
    if kind == NP and word == "the":
        behind = phrases.tokens[phrases.chunks[index].first + 1 :][:1]
        return bool(behind) and behind[0].lower in _CLAUSES.ranks_of_statements  # – the third this year
    if kind == NP and trailing.is_spell(phrases, 0, index):
        return True  # – hours after the fire
    return (kind == ING and is_cue(phrases, index)) or (kind == NP and word in ("a", "an", "one"))


def _parts_behind(phrases: Phrases, coordinator: int, has_cue: bool) -> bool:
    """Whether what stands behind a comma and a conjunction is no more of what is said."""
    index = _past_led(phrases, coordinator + 1)
    behind = phrases.words(coordinator + 1)[:1] if coordinator + 1 < len(phrases.shape) else ()
    if phrases.words(coordinator)[0].lower == "or" or any(word.lower == "that" for word in behind):
        return False  # said they would pay, and that it was late; wants a vote, or it will leave
    if has_clause(phrases.shape, index):
        return not (_is_told_back(phrases, index) or _is_more_of_it(phrases, coordinator))
    return _is_there_now(phrases, coordinator, index) or _returns(phrases, index, has_cue)


def _is_there_now(phrases: Phrases, coordinator: int, verb: int) -> bool:
    """Whether “but there is” leads from what would be, or was, to what is: would help, but there is anger."""
    if phrases.words(coordinator)[0].lower != "but" or phrases.shape[verb : verb + 1] != VP:
        return False
    before = phrases.shape.rfind(VP, 0, coordinator)
    is_now = phrases.words(verb)[0].lower in ("are", "is") and is_there(phrases, verb)
    return (
        is_now
        and before >= 0
        and (phrases.words(before)[0].lower in _CLAUSES.told_back or _tells_past(phrases, before))
    )


def _is_weighed(phrases: Phrases, while_: int) -> bool:
    """Whether “while” weighs one thing that is said with another: had risen, while the rate for women had stayed flat.

    Not with what people or bodies do meanwhile: had risen, while the union called for a strike.
    """
    subject = while_ + 1
    if phrases.words(while_)[0].lower not in ("while", "whereas") or not has_clause(phrases.shape, subject):
        return False
    head = phrases.head(subject)
    own, before = phrases.shape.find(VP, subject), phrases.shape.rfind(VP, 0, while_)
    if before < 0 or (is_cue(phrases, own) and not phrases.is_passive(own)):
        return False
    may_act = head.tag in (NAME, SUBJECT_PRONOUN) or head.lower in _PEOPLE.bodies
    may_act = (may_act or subjects.is_somebody(phrases, subject)) and not phrases.is_passive(own)
    is_same = _tells_past(phrases, own) == _tells_past(phrases, before) and not may_act
    return is_same or _is_told_back(phrases, subject)


def _is_told_back(phrases: Phrases, noun: int) -> bool:
    """Whether the verb of a clause has the tense of reports: one of them had fallen, and the rest would come."""
    verb = phrases.words(phrases.shape.find(VP, noun))
    return len(verb) > 1 and verb[0].lower in _CLAUSES.told_back


def _is_more_of_it(phrases: Phrases, coordinator: int) -> bool:
    """Whether a clause goes on with what is said, since it tells a state, or a deed in the same tense, of others.

    Said the driver was killed, and medics took the girl away; but not: said it was late, and she left.
    """
    shape, subject = phrases.shape, _past_led(phrases, coordinator + 1)
    own, before = shape.find(VP, subject), shape.rfind(VP, 0, coordinator)
    head = phrases.head(subject)
    is_same = head.tag == SUBJECT_PRONOUN and head.lower not in _CLAUSES.pronouns_told | _CLAUSES.said_instead
    is_same = is_same and not _is_of_another(phrases, subject)
    is_deed = phrases.is_passive(own) or phrases.words(own)[0].lower in _CLAUSES.of_duty  # and it must show
    may_say = is_speech(phrases, own) or phrases.lemma(own) not in _CLAUSES.needs_that  # but the ice will hold
    is_said = is_cue(phrases, own) and may_say and not is_deed and phrases.lemma(own) not in ("seem", "sound")
    if is_same or head.tag == NAME or is_said or before < 0:
        return False
    if phrases.words(own)[0].tag in _HELPS:
        return True
    return phrases.words(coordinator)[0].lower == "and" and _is_finite(phrases, own) == _tells_past(phrases, before)


def _is_of_another(phrases: Phrases, pronoun: int) -> bool:
    """Whether “he” or “she” cannot be whoever speaks, who are several: police said Doe fled, but he was caught."""
    if phrases.head(pronoun).lower not in ("he", "she") or phrases.shape[1:2] != VP or not is_speech(phrases, 1):
        return False
    speaker = phrases.head(0)
    return phrases.shape[0] == NP and speaker.tag == NOUN and tokens.is_plural(speaker)


def _tells_past(phrases: Phrases, verb: int) -> bool:
    """Whether the first word of a verb is a past tense: was killed, had sold, left."""
    first = phrases.words(verb)[0].lower
    return first in _DATES.backshifted or _is_finite(phrases, verb)


def _returns(phrases: Phrases, verb: int, has_cue: bool) -> bool:
    """Whether a verb behind "and" is told of the speaker again, and not of whom the words are about."""
    if phrases.shape[verb : verb + 1] != VP or phrases.lemma(verb) in _CLAUSES.finds_out or is_there(phrases, verb):
        return False  # said the bills were paid and there was money left
    if _is_told_there(phrases, verb) or _is_of_tale(phrases, verb) or _is_behind_modal(phrases, verb):
        return False  # said she saw posts in which Roe wrote of it and asked for help
    is_speakers = _is_of_other_number(phrases, verb) or _is_past(phrases, verb) or _is_deed_of_somebody(phrases, verb)
    is_speakers = is_speakers or _is_perfect_again(phrases, verb) or _is_not_its(phrases, verb)
    is_speakers = is_speakers or _is_refused_too(phrases, verb) or _is_charge(phrases, verb)
    is_speakers = is_speakers or _judges_besides(phrases, verb)
    return is_speakers or (not has_cue and _has_content(phrases, verb))


def _judges_besides(phrases: Phrases, verb: int) -> bool:
    """Whether a comma leads on to whom the speaker charges: said the council had failed, and blamed the builder.

    Not where others did both at the same time: said that the board met, and blamed the builder.
    """
    shape, before = phrases.shape, phrases.shape.rfind(VP, 0, verb)
    if before < 0 or shape[max(0, verb - 2) : verb + 2] != _COMMA_AND_JUDGED or not _is_finite(phrases, verb):
        return False
    if phrases.lemma(verb) not in _CLAUSES.charges_others or len(phrases.words(verb)) > 1:
        return False
    first = phrases.words(before)[0].lower
    return _is_present(first) or phrases.lemma(before) == "be" or first in _CLAUSES.told_back


def _is_behind_modal(phrases: Phrases, verb: int) -> bool:
    """Whether a joined verb shares the “will” before it, behind a form in -ing: hoping she will read and cite it.

    Not: bakers say that she will leave and call for a vote.
    """
    before = phrases.shape.rfind(VP, 0, verb)
    if before < 1 or phrases.words(before)[0].tag != MODAL or not _is_base(phrases, verb):
        return False
    return phrases.shape.rfind(ING, 0, before) > phrases.shape.rfind(VP, 0, before)


def _is_charge(phrases: Phrases, verb: int) -> bool:
    """Whether whoever defends a group charges others behind “and”: said guards had acted well and blamed the mayor."""
    before = phrases.shape.rfind(VP, 0, verb)
    return before > 0 and phrases.shape[before - 1] == NP and links.is_charge(phrases, verb, before - 1)


def _is_refused_too(phrases: Phrases, verb: int) -> bool:
    """Whether whoever denied something refused something else: denied she had left and refused to step down."""
    before = phrases.shape.rfind(VP, 0, verb)
    denied = phrases.shape.rfind(VP, 0, before) if before > 0 and phrases.lemma(verb) in _REFUSES else -1
    return denied >= 0 and phrases.lemma(denied) == "deny"


def _is_not_its(phrases: Phrases, verb: int) -> bool:
    """Whether a joined verb cannot go on from “it was”: said it was time to go, but released no details."""
    before = phrases.shape.rfind(VP, 0, verb)
    if before < 1 or phrases.shape[before - 1] != NP or phrases.shape[verb + 1 : verb + 2] != NP:
        return False
    if phrases.head(before - 1).lower != "it" or phrases.lemma(before) != "be" or phrases.shape[before + 1] != NP:
        return False
    is_time = phrases.head(before + 1).lower == "time"
    return is_time and _is_finite(phrases, verb) and len(phrases.words(verb)) == 1


def _is_perfect_again(phrases: Phrases, verb: int) -> bool:
    """Whether a joined perfect goes on with that of the speaker: has said she wants a vote and has backed the board.

    Or with no more of what would be: said it would close, and to date has only sent a letter.
    """
    shape, words = phrases.shape, phrases.words(verb)
    before = shape.rfind(VP, 0, verb)
    if len(words) == 1 or words[0].lower not in ("has", "have") or before < 1:
        return False
    cue = shape.rfind(VP, 0, before)
    own = phrases.words(before)[0].lower
    if cue < 0 or not is_speech(phrases, cue) or own in ("has", "have") or QUOTATION in shape[cue:verb]:
        return False
    said = phrases.words(cue)
    is_same = len(said) > 1 and said[0].lower == words[0].lower
    return is_same or (own in _CLAUSES.told_back and shape[verb - 1] == NP)


def _is_of_tale(phrases: Phrases, verb: int) -> bool:
    """Whether a joined verb goes on in the past with what somebody tells now: says she met Roe and asked him to go.

    Or with what the same person felt: said she was tired and wanted to go.
    """
    shape = phrases.shape
    before = shape.rfind(VP, 0, verb)
    cue = shape.rfind(VP, 0, before) if before > 0 else -1
    if cue < 0 or not is_speech(phrases, cue) or not (_tells_past(phrases, before) and _is_finite(phrases, verb)):
        return False
    if shape[before - 1] != NP or phrases.head(before - 1).tag != SUBJECT_PRONOUN:
        return False
    is_felt = phrases.lemma(verb) in _CLAUSES.felt_of_oneself and phrases.head(before - 1).lower != "it"
    return len(phrases.words(cue)) == 1 and (_is_present(phrases.words(cue)[0].lower) or is_felt)


def _is_told_there(phrases: Phrases, verb: int) -> bool:
    """Whether a joined verb goes on with what somebody writes in a relative clause: posts in which Roe wrote of it."""
    before = phrases.shape.rfind(VP, 0, verb)
    opens = phrases.shape[before - 3 : before] if before > 2 else ""
    is_there = opens == _IN_WHICH_NP and is_speech(phrases, before)
    return is_there and is_speech(phrases, verb) and _is_finite(phrases, before) == _is_finite(phrases, verb)


def _is_deed_of_somebody(phrases: Phrases, verb: int) -> bool:
    """Whether only somebody does what a joined verb tells, and the words are of a thing: the mill had shut and thanked.

    A document may do the like: the report was late and blamed the board.
    """
    if phrases.lemma(verb) not in _CLAUSES.opinion and not is_speech(phrases, verb):
        return False
    known, before = _VERBS.get(phrases.words(verb)[0].lower), phrases.shape.rfind(VP, 0, verb)
    is_deed = known is not None and PAST in known.forms and len(phrases.words(verb)) == 1
    is_deed = is_deed and phrases.shape[verb + 1 : verb + 2] in _OBJECT_OR_TO
    if not is_deed or before < 1 or phrases.shape[before - 1] != NP:
        return False
    if phrases.words(before)[0].lower in _CLAUSES.plural_auxiliaries or is_cue(phrases, before):
        return False  # the pair have written to her and thanked the crews
    head = phrases.head(before - 1)
    can_do = subjects.is_somebody(phrases, before - 1) or head.lower in _PEOPLE.bodies or head.lower in _PEOPLE.kin
    can_do = can_do or head.lower in _SPEECH.sides or head.lower in _FIGURES.groups_of_people
    can_do = can_do or head.lower in _CLAUSES.documents or is_statement(head.lower) or tokens.is_plural(head)
    return head.tag == NOUN and not can_do


def _is_of_other_number(phrases: Phrases, verb: int) -> bool:
    """Whether a joined verb is of many, and the one before it of one: it was set and are looking."""
    before = phrases.shape.rfind(VP, 0, verb)
    if before < 0 or phrases.shape[before - 1 : before] != NP:
        return False
    said, joined = phrases.words(before)[0].lower, phrases.words(verb)[0].lower
    one, many = _CLAUSES.singular_auxiliaries, _CLAUSES.plural_auxiliaries
    return (said in one and joined in many) or (said in many and joined in one)


def _is_aided(phrases: Phrases, verb: int) -> bool:
    """Whether a verb has an auxiliary that stands behind no “to”: is planning, will vote."""
    first = phrases.words(verb)[0]
    is_form = first.lower in _CLAUSES.singular_auxiliaries or first.lower in _CLAUSES.plural_auxiliaries
    is_base = first.lower in ("do", "have")
    return first.tag == MODAL or (is_form and not is_base and len(phrases.words(verb)) > 1)


def _leaves_object(phrases: Phrases, start: int, coordinator: int) -> bool:
    """Whether "and" and a verb follow words without a verb, or a form with which the verb does not go on.

    Such a form is an infinitive, or a single one in -ing: accused them of lying and called for a vote.
    """
    shape, verb = phrases.shape, coordinator + 1
    if _lacks_verb(phrases, start, coordinator):
        return False
    inner = shape[start:coordinator]
    last = shape.rfind(ING, start, coordinator)
    is_order = (INFINITIVE in inner or (last >= 0 and len(phrases.words(last)) == 1)) and _VERBLESS.isdisjoint(inner)
    if shape[verb : verb + 1] == ING and has_clause(shape, start):
        return False  # said the way to stop him from staying and winning would be long
    if shape[verb : verb + 1] != VP:
        is_pair = shape[coordinator - 2 : coordinator] == _IN_CLAUSE and _tells_when_of_two(phrases, coordinator)
        return is_order and not is_pair and has_own_verb(phrases, verb)  # asked the port to close and later crews left
    return not _VERBAL.intersection(inner) or (is_order and (_is_finite(phrases, verb) or _is_aided(phrases, verb)))


def _lacks_verb(phrases: Phrases, start: int, index: int) -> bool:
    """Whether words that are a clause have no verb yet: said the choice to forgo grants [and] gifts had no effect.

    So has a question: asked whether her health and age were.
    """
    shape = phrases.shape
    if start < 1 or VP in shape[start:index]:
        return False
    is_question = shape[start] == SUBORDINATOR and phrases.words(start)[0].lower in ("if", "whether")
    is_said = shape[start - 1] == VP and phrases.lemma(start - 1) == "say" and shape[start] == NP
    return (is_question or is_said) and VP in shape[index + 1 : _stop_of_sentence(shape, index)]


def _tells_when_of_two(phrases: Phrases, coordinator: int) -> bool:
    """Whether “and” joins two subjects of a clause on when or why: before homes and firms have recovered."""
    opener, behind = phrases.words(coordinator - 2)[0].lower, phrases.shape[coordinator + 1 : coordinator + 3]
    return opener in _CLAUSES.opens_when and behind == CLAUSE


def _leaves_demand(phrases: Phrases, start: int, coordinator: int) -> bool:
    """Whether "and" and a past tense follow a verb without one: demanded that Roe resign and said; be shut and left."""
    shape, verb = phrases.shape, coordinator + 1
    noun = start + (shape[start] == THAT)
    demanded = noun + 1
    if shape[noun:demanded] != NP or shape[verb : verb + 1] != VP or not _is_finite(phrases, verb):
        return False
    has_no_tense = shape[demanded] == INFINITIVE and phrases.words(demanded)[0].lower != "to"
    return has_no_tense or (links.is_demanded(phrases, demanded) and is_cue(phrases, verb))


def _is_next_clause(phrases: Phrases, start: int, index: int) -> bool:
    """Whether “and” leads from an object to the next clause: stressed the need, and voters thanked her.

    Without a comma only somebody with a name, or a pronoun, has a clause: wants the votes and Doe wants to win.
    """
    shape, is_parted = phrases.shape, phrases.shape[index] == COMMA
    conjunction = index + is_parted
    if shape[conjunction : conjunction + 2] != COORDINATOR + NP or _VERBAL.intersection(shape[start:index]):
        return False
    is_known = is_parted or phrases.head(conjunction + 1).tag in (NAME, SUBJECT_PRONOUN)
    if shape[conjunction + 2 : conjunction + 3] == VP and phrases.words(conjunction)[0].lower == "but":
        return _is_speakers_or_told(phrases, conjunction + 1)  # claimed responsibility but officials said
    is_and = phrases.words(conjunction)[0].lower == "and"
    return is_and and is_known and has_own_verb(phrases, conjunction + 1)


def _is_next_speaker(phrases: Phrases, cue: int, start: int, index: int) -> bool:
    """Whether “and” leads from a thing called for to who says more: called for an inquiry and the mayor promised one.

    What is called for has no verb of its own, as what is said has.
    """
    shape, noun = phrases.shape, index + 1
    if shape[index] != COORDINATOR:
        return False
    is_for = cue >= 0 and cue == start - 2 and shape[start - 1 : start] == PREPOSITION
    is_demanded = cue >= 0 and cue == start - 1 and phrases.lemma(cue) == "demand"
    is_thing = shape[start] == NP and (is_for or is_demanded)
    if not is_thing or shape[noun : noun + 1] != NP or _VERBAL.intersection(shape[start:index]):
        return False
    verb = noun + 1 + len(_COMMA_NP_COMMA) * shape.startswith(_COMMA_NP_COMMA, noun + 1)
    is_told = shape[verb : verb + 1] == VP and is_cue(phrases, verb) and not phrases.is_passive(verb)
    return is_told and (phrases.head(noun).tag == NAME or _can_say(phrases, noun)) and _is_finite(phrases, verb)


def _can_say(phrases: Phrases, noun: int) -> bool:
    return subjects.is_somebody(phrases, noun) or phrases.head(noun).lower in _PEOPLE.bodies


def _is_subject_of_two(phrases: Phrases, noun: int) -> bool:
    """Whether “and” joins a noun to one with a participle before it, read as a verb: the heat and unsettled weather."""
    verb = noun + 2
    is_said = phrases.shape[noun - 1 : verb + 3] == _SAID_OF_TWO and is_speech(phrases, noun - 1)
    if not is_said or is_cue(phrases, verb) or len(phrases.words(verb)) > 1:
        return False
    is_bare = phrases.words(verb + 1)[0].tag not in (*DETERMINERS, NAME, SUBJECT_PRONOUN, OBJECT_PRONOUN, POSSESSIVE)
    return is_bare and lexicon.may_be_participle(phrases.words(verb)[0].lower)


def _is_said_meanwhile(phrases: Phrases, index: int) -> bool:
    """Whether somebody goes on to say more: said it was late, says it will rain; told her it was late as he warned."""
    shape = phrases.shape
    if says_on(phrases, index):
        return True
    is_as = shape[index : index + 3] == _IN_CLAUSE + VP and phrases.words(index)[0].lower == "as"
    is_speakers = is_as and phrases.head(index + 1).tag == SUBJECT_PRONOUN
    return is_speakers and is_speech(phrases, index + 2) and _has_content(phrases, index + 2)


def says_on(phrases: Phrases, comma: int) -> bool:
    """Whether a verb of saying and what it hands over stand right behind a comma: ..., says it showed restraint."""
    if phrases.shape[max(0, comma) : comma + 4] != _COMMA_VP_CLAUSE or phrases.head(comma + 2).tag != SUBJECT_PRONOUN:
        return False
    return is_speech(phrases, comma + 1) and len(phrases.words(comma + 1)) == 1


def _is_told_in(phrases: Phrases, comma: int) -> bool:
    """Whether a comma opens where something was said: prices would rise, in its new report; , in a letter."""
    if phrases.shape[comma : comma + 3] != _COMMA_IN or phrases.words(comma + 1)[0].lower != "in":
        return False
    noun = phrases.head(comma + 2).lower
    is_own = phrases.words(comma + 2)[0].tag == POSSESSIVE or phrases.words(comma + 2)[0].lower in ("a", "an")
    is_report = noun in _CLAUSES.documents or noun in _CLAUSES.messages or noun in _CLAUSES.spoken_in
    return is_own and is_report and phrases.shape[comma + 3 : comma + 4] in (STOP, OPENING, "")


def _says_more(phrases: Phrases, participle: int, start: int) -> bool:
    """Whether whoever judges something goes on to say something of it: highlighted a case, arguing that it was lost."""
    shape = phrases.shape
    if shape[start] != NP or shape[participle : participle + 2] != _ING_THAT or not is_speech(phrases, participle):
        return False
    before = start - 1
    is_object = shape[before] == VP and phrases.lemma(before) in _CLAUSES.judging and not is_speech(phrases, before)
    return is_object and _COMMA_VP not in shape[participle:]


def _tells_why_of_own(phrases: Phrases, index: int) -> bool:
    """Whether “as” tells why of a result that a firm reports: a fall in profit, as its coal bill doubled."""
    is_as = phrases.shape[index : index + 2] == _IN_CLAUSE and phrases.words(index)[0].lower == "as"
    return is_as and phrases.words(index + 1)[0].lower == "its"


def _tells_when(phrases: Phrases, index: int) -> bool:
    """Whether a clause tells when, or why, somebody spoke: after he saw the pier, because it fell."""
    return opens_when(phrases, index) and has_clause(phrases.shape, index + 1)


def opens_when(phrases: Phrases, index: int) -> bool:
    """Whether a word may open a clause on when, or why, something was so: after, because."""
    is_opener = phrases.shape[index : index + 1] in (PREPOSITION, SUBORDINATOR)
    return is_opener and phrases.words(index)[0].lower in _CLAUSES.clause_openers


def _is_finite(phrases: Phrases, verb: int) -> bool:
    """Whether a verb is a past tense, with which no infinitive goes on: promised to stay and left."""
    known = _VERBS.get(phrases.words(verb)[0].lower)
    return known is not None and PAST in known.forms and BASE_FORM not in known.forms


def _is_even_as(phrases: Phrases, index: int) -> bool:
    """Whether "even as" and a clause tell what somebody else did meanwhile."""
    first = phrases.chunks[index].first
    before = phrases.tokens[first - 1].lower if first else ""
    return phrases.words(index)[0].lower == "as" and before == "even" and has_clause(phrases.shape, index + 1)


def _is_past(phrases: Phrases, verb: int) -> bool:
    """Whether "and" returns to the time of speaking: said they had lied and gave them a day."""
    words = phrases.words(verb)
    known = _VERBS.get(words[-1].lower)
    if known is None or any(word.tag in AUXILIARIES for word in words):
        return False
    before = phrases.words(phrases.shape.rfind(VP, 0, verb))
    if BASE_FORM in known.forms:
        return False
    if _is_behind_passive(phrases, verb):
        return PAST in known.forms and len(words) == 1
    if len(before) < 2:
        return PAST in known.forms and is_cue(phrases, verb) and _is_present(before[0].lower)
    return (known.forms == PAST and before[0].lower in ("had", "would")) or (
        PAST in known.forms and before[0].tag == MODAL and before[-1].tag == BASE
    )


def _is_behind_passive(phrases: Phrases, verb: int) -> bool:
    """Whether a passive stands before a verb with an object, and is none then: had been hurt and thanked crews."""
    before = phrases.shape.rfind(VP, 0, verb)
    has_object = phrases.shape[verb + 1 : verb + 2] == NP and phrases.words(verb + 1)[0].tag != TIME
    is_had = before >= 0 and phrases.words(before)[0].lower in ("had", "would")
    return has_object and is_had and phrases.is_passive(before)


def _is_present(word: str) -> bool:
    """Whether a verb of one word is a present: said the pier is old and denied all charges."""
    known = _VERBS.get(word)
    return word in _DATES.before_ongoing or (known is not None and known.forms == THIRD_PERSON)


def _has_content(phrases: Phrases, verb: int) -> bool:
    """Whether a verb of saying or judging is followed by its content, or by a quotation."""
    if is_speech(phrases, verb) and phrases.shape[verb + 1 : verb + 3] in _BEFORE_WORDS:
        return True
    return is_cue(phrases, verb) and start(phrases, verb) is not None


def attribution_end(phrases: Phrases, first: int, last: int) -> int | None:
    """The chunk after an attribution that follows the words (..., Doe said in June); nothing where it is not one.

    `first` and `last` are the subject and its verb, in their order.
    """
    if first == 0 or phrases.shape[first - 1] not in PARTS_ASIDE:
        return None
    match = _AFTER_ATTRIBUTION.match(phrases.shape, last + 1)
    if match is not None and phrases.shape[match.end() : match.end() + 1] == DASH:
        return None if VP in phrases.shape[first + 1 : last] else match.end()
    if match is not None:
        return match.end()
    long = _long_attribution().match(phrases.shape, last + 1)
    if long is not None and all(_describes_noun(phrases, at) for at in range(last + 1, long.end())):
        return long.end()
    match = _BEFORE_SIDE_CLAUSE.match(phrases.shape, last + 1)
    opens = match is not None and phrases.words(match.end())[0].lower in _CLAUSES.opens_when  # not: she felt like
    return match.end() if match is not None and opens else None


@cache
def _long_attribution() -> re.Pattern[str]:
    """What may come behind words and who says them, up to the full stop: in a letter posted on the site in May."""
    return pattern("(?:[VP PASSIVE ING PREPOSITIONS COORDINATOR]{0,2} NP|[VP PASSIVE](?=STOP|$)){1,12}(?=STOP|$)")


def _describes_noun(phrases: Phrases, index: int) -> bool:
    """Whether a chunk is no verb of its own but, at most, a participle behind a noun: a letter [posted] in May."""
    if phrases.shape[index] != VP:
        return True
    words = phrases.words(index)
    is_done = len(words) == 1 and lexicon.may_be_participle(words[0].lower) and words[0].lower != "said"
    return is_done and phrases.shape[index - 1] == NP and phrases.head(index - 1).tag != SUBJECT_PRONOUN


CLAUSE_RULES = (
    Row(
        "colon after a verb of saying",
        "The words after a verb of saying and a colon are attributed to its subject.",
        "Ann Doe said on Monday: the pier was closed for good.",
        "Ann Doe left on Monday: the pier was closed for good.",
        _colon,
    ),
    Row(
        "“that” after a verb of saying",
        "A “that” clause after a verb of saying or judging is attributed to its subject.",
        "Ann Doe said on Monday that the pier was closed.",
        "Ann Doe read a letter that was kept in the pier.",
        _that,
    ),
    Row(
        "clause after the person told",
        "The clause after the person told, asked or warned is attributed to the subject of the verb.",
        "Ann Doe told the council in a letter the pier was closed.",
        "Ann Doe met the council in a letter the pier was closed.",
        _told,
    ),
    Row(
        "clause after a verb of saying",
        "A clause right after a verb of saying or judging is attributed to its subject.",
        "Ann Doe said the pier was closed.",
        "Ann Doe left the pier that was closed.",
        _said,
    ),
    Row(
        "clause after the time or place of saying",
        "A clause after “said” and the words on when or where is attributed to the subject.",
        "Ann Doe said at a meeting the pier was closed.",
        "Ann Doe reported within the day the law allows.",
        _said_then,
    ),
    Row(
        "clause whose subject stands before",
        "The verb right after a subject and its verb of saying in a relative clause is attributed to that subject.",
        "They voted for a plan that Ann Doe said would close the pier.",
        "All that Ann Doe said was true.",
        _of_antecedent,
    ),
)
