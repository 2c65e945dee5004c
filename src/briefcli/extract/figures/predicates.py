"""What is said of the people counted: thirteen were wounded, all of them died, two others are missing."""

from bisect import bisect_right
from collections.abc import Iterator

from briefcli.extract.figures import harm, persons, victims
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ACCORDING,
    ADVERB,
    AUXILIARIES,
    CLOSING,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINERS,
    FINITE,
    FINITES,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OBJECT_PRONOUN,
    OPENING,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    SUBJECT_PRONOUN,
    SUBORDINATOR,
    TIME,
    letters,
)
from briefcli.model.figure import Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()
_KNOWN_VERBS = lexicon.verbs()
_PEOPLE = lexicon.people()

_OPENS_AGES = frozenset({"between", "from"})
_COUNTED_BEHIND = letters("NOUNS ADJECTIVE OF")
_REACH_WORDS = 40
"""How far after a number the verb of its clause is sought; only an aside may come in between."""
_REACH_TO_HARM_WORDS = 9
"""Most words from “one of” to what befell those of whom it is one: one of the three young men who were hurt."""
MAY_HAVE_DIED = ("injured", "missing", "detained")
"""What may have befallen people who died of it later."""
_REACH_TO_WHOM_WORDS = 5
"""How far before the number of a part “of whom” may stand, hedges included."""
_LONGEST_COMPANY_WORDS = 8
"""Words of an aside between commas on who or what is there, too."""
_LONGEST_SHARE_WORDS = 16
"""Most words of an aside between commas on the share that people are of others."""
_LONGEST_PHRASE_CHARACTERS = 70
"""Longest phrase that says what happened to somebody."""
_REACH_OF_SECOND_VERB_WORDS = 14
"""How far behind the first verb of people the one that says what befell them may stand."""
_ENDS_FIRST_VERB = letters("RELATIVE THAT SUBORDINATOR SEMICOLON COLON NUMBER")
RELATIVES = letters("RELATIVE THAT")
_VERBS = letters("FINITES AUXILIARIES")
_MAY_BE_PHRASE = letters("FINITE AUXILIARY PARTICIPLE GERUND BASE NOUN PREPOSITION ADVERB")
"""Classes of the words that may begin a phrase of harm."""
_BEFORE_OTHER_SUBJECT = letters("NOUNS TIME SUBORDINATOR")
_BEFORE_ONE = letters("DETERMINERS NUMBER")
_OBJECTS = letters("NOMINAL OBJECT_PRONOUN")
_IN_OBJECT = letters("DETERMINERS NOMINAL ADJECTIVE OBJECT_PRONOUN")
_WITHIN_VERB = letters("AUXILIARY ADVERB")
_BEHIND_AUXILIARY = letters("PARTICIPLE BASE")
_BEHIND_CLIPPED = letters("PREPOSITION ADVERB TIME")
_WITHIN_CLIPPED = letters("PREPOSITION OF ADVERB TIME DETERMINERS NOMINAL ADJECTIVE")
_LEADS_TO_DAY = letters("PREPOSITION SUBORDINATOR")
_WITHIN_OTHERS = letters("NOMINAL ADJECTIVE NUMBER")
_IN_DESCRIPTION = letters("DETERMINERS NUMBER NOMINAL ADJECTIVE PREPOSITION OF COMMA COORDINATOR")
_NO_SHARE = letters("FINITES COORDINATOR SEMICOLON")
_TAKES_THEM = letters("BASE FINITE GERUND")
_DOES = letters("FINITE PARTICIPLE BASE")
_BEFORE_TIME = letters("DETERMINERS ADJECTIVE ADVERB")
_TIMES = _FIGURES.time_units | frozenset(lexicon.dates().parts_of_day)
_UNHURT_LOTS = ("missing", "detained", "displaced")
_ENDS_CLAUSE = letters("ENDS SEMICOLON COLON")
_BEHIND_ITEM = letters("COMMA COORDINATOR")
_IN_LIST = frozenset(letters("COORDINATOR COMMA DETERMINERS ADVERB ADJECTIVE NOUNS NUMBER"))
_BETWEEN_ITEMS = frozenset(letters("COORDINATOR COMMA DETERMINERS ADVERB ADJECTIVE OF DASH"))


def is_lot(word: str) -> bool:
    """Whether a word says what happened to somebody: killed, missing."""
    return word in harm.SAID_OF


def first_behind(statement: Statement, index: int, end: int) -> int | None:
    """The verb right after a noun phrase; only "of them", an age and adverbs may come in between."""
    if statement.word(index) == "of" and statement.word(index + 1) in _FIGURES.of_those_counted:
        index += 2
    while index < end and (
        statement.tags[index] == ADVERB or statement.word(index) in _FIGURES.between_people_and_verb
    ):
        index += 1
        if statement.word(index - 1) == "fatally":
            return index - 1
    if index >= end:
        return None
    word, tag = statement.word(index), statement.tags[index]
    return index if tag in FINITES or word in harm.SAID_OF or _phrase(statement, index) else None


def said(statement: Statement, index: int, end: int) -> tuple[Measure | None, bool]:
    """What is said of the people before a word, and whether a verb was found that decides it."""
    has_be = has_auxiliary = in_relative = False
    for here in _clause(statement, index, end):
        word, tag = statement.word(here), statement.tags[here]
        if _is_object(statement, here, index) or (not has_be and _describes(statement, here)):
            continue
        found = befallen(statement, here, tag)
        if found is not None:
            is_done_to = has_be and not _opens_next_verb(statement, here)
            is_acting = not is_done_to and (
                _takes_object(statement, here, end) or _is_fatal_to_another(statement, here, end)
            )
            is_acting = is_acting or (not has_auxiliary and _is_told_of_whole(statement, index, here))
            is_acting = is_acting or _is_without(statement, here)
            is_acting = is_acting or _is_either(statement, here, found) or _is_of_object(statement, index, here, has_be)
            is_idle = is_acting or _is_unreal(statement, index, here) or _has_subject(statement, index, here)
            return (None if is_idle else _joined(statement, here, found)), True
        if tag == COMMA:
            has_be = False  # two of whom are armed, killed a man
        elif _is_told_of_others(statement, index, here, has_auxiliary):
            return None, True
        if tag in AUXILIARIES:
            has_be = has_be or word in _TEXT.forms_of_be
            has_auxiliary = True
        elif _is_denied(word, here == index) or _is_said_by_them(statement, here, is_told=has_be or in_relative):
            return None, True
        elif tag in RELATIVES:
            in_relative, has_be = True, False  # a driver had been racing in the car that killed two
        elif _is_verb(statement, here, end, has_auxiliary) or (has_be and _is_doing(statement, here, end)):
            if not in_relative and statement.tag(here + 1) != COORDINATOR:
                return _in_the_end(statement, here, end), True
            in_relative = has_auxiliary = False  # two men who had tried to swim were killed
        elif _ends_clause(statement, here):
            break
    return None, False


def has_one_died(statement: Statement, one: int, end: int) -> bool:
    """Whether one of several who were hurt, missing or held has died: one of two men hurt on Monday has died."""
    near = range(one + 2, min(end, one + _REACH_TO_HARM_WORDS))
    lots = ((here, harm.NOUNS.get(statement.word(here)) or harm.SAID_OF.get(statement.word(here))) for here in near)
    harmed, lot = next(((here, lot) for here, lot in lots if lot is not None), (one, None))
    return lot in MAY_HAVE_DIED and said(statement, harmed + 1, end)[0] == "killed"


def _is_denied(word: str, is_next: bool) -> bool:
    """Whether a word says that no harm befell people: were not hurt; right behind them, found three alive and two."""
    return word in _FIGURES.negations_of_harm or (is_next and word in _FIGURES.found_well)


def _is_of_object(statement: Statement, index: int, here: int, has_be: bool) -> bool:
    """Whether a state is that of the object of a verb: shot the man dead, declared him dead, saw a man killed."""
    if has_be or here - 1 <= index or statement.tag(here - 1) not in _OBJECTS:
        return False
    is_taken = statement.word(here - 2) in _CLAUSES.complement.forms or statement.tag(here - 2) in _TAKES_THEM
    if is_taken and statement.tag(here - 1) == OBJECT_PRONOUN:
        return True  # declared him dead, tried to place him under arrest
    verbs = range(index, here)
    if any(statement.word(verb) in _FIGURES.sees_harm and _is_object_of(statement, verb, here) for verb in verbs):
        return True
    return statement.tags[here] not in FINITES and any(statement.tags[verb] in FINITES for verb in verbs)


def _is_object_of(statement: Statement, verb: int, end: int) -> bool:
    """Whether nothing but a noun and what describes it stands between a verb and a word: saw a second man killed."""
    between = statement.tags[verb + 1 : end]
    return bool(between) and all(tag in _IN_OBJECT for tag in between)


def _describes(statement: Statement, index: int) -> bool:
    """Whether a state is that of a noun behind it: seven in homeless shelters; not 12 missing days after the quake."""
    is_before_noun = statement.tag(index + 1) == NOUN and statement.word(index + 1) not in _FIGURES.time_units
    return is_before_noun and statement.word(index) in _FIGURES.states_of_harm


def _is_object(statement: Statement, index: int, start: int) -> bool:
    """Whether a word for those harmed is the object of a verb: wanted to see the wounded, play the dead and wounded."""
    if statement.word(index - 1) in ("and", "or") and statement.word(index - 2) in harm.NOUNS:
        index -= 2
    index -= index > start and statement.tag(index - 1) == NUMBER  # spoke for the 12 dead
    is_done = statement.tag(index - 2) == PARTICIPLE and statement.tag(index - 3) == NUMBER  # 14 helped the wounded
    is_done = is_done or (statement.tag(index - 2) == PREPOSITION and statement.word(index - 2) != "among")
    return statement.tag(index - 1) in DETERMINERS and (statement.tag(index - 2) in _TAKES_THEM or is_done)


def _in_the_end(statement: Statement, verb: int, end: int) -> Measure | None:
    """What befell people who first did something else: opened fire and was killed, fell from a roof and later died."""
    if statement.word(verb) in _CLAUSES.complement.forms:
        return None
    for here in range(verb + 1, min(end, verb + _REACH_OF_SECOND_VERB_WORDS)):
        if (statement.word(here), statement.word(here + 1)) == ("after", "being"):
            return _befallen_before(statement, here + 1, end)
        if statement.tags[here] in _ENDS_FIRST_VERB:
            return None
        if statement.tags[here] != COORDINATOR or _is_object(statement, here + 1, verb):
            continue
        if statement.word(here) == "or":
            return None  # had a relapse or died
        last = here + 1
        while last < end and _is_within_verb(statement, last):
            last += 1
        found = harm.SAID_OF.get(statement.word(last)) or _in_hospital(statement, here + 1)
        is_done = statement.tag(last) == FINITE or any(
            statement.word(place) in _TEXT.forms_of_be for place in range(here + 1, last)
        )
        is_done = is_done or _in_hospital(statement, here + 1) is not None  # and taken to hospital
        is_idle = not is_done or _takes_object(statement, last, end) or _is_unreal(statement, here, last)
        is_natural = statement.word(last) in _FIGURES.dying and not harm.is_of_mishap(statement)
        if found is not None and not is_idle and not is_natural:
            return found
        if statement.tag(last) in FINITES:
            return None
    return None


def _befallen_before(statement: Statement, being: int, end: int) -> Measure | None:
    """What befell people before they did something: slept in a hall after being driven from their homes."""
    last = being + 1 + (statement.tag(being + 1) == ADVERB)
    found = harm.SAID_OF.get(statement.word(last)) or _phrase(statement, last)
    return None if found in (None, "detained") or _takes_object(statement, last, end) else found


def _in_hospital(statement: Statement, index: int) -> Measure | None:
    """What a phrase says of people who did something else before, if they are hurt: and were taken to hospital."""
    is_done = statement.word(index) in _TEXT.forms_of_be or statement.tag(index) == PARTICIPLE
    found = _phrase(statement, index) if is_done else None
    return found if found == "injured" else None


def befallen(statement: Statement, index: int, tag: str) -> Measure | None:
    """What a word, or the phrase that it begins, says of people: burned to death, burned; feared dead are missing."""
    word = statement.word(index)
    if word in harm.SAID_OF and harm.is_idiom(statement, index):
        return None
    if word in _FIGURES.drives and _is_active(statement, index):
        return None  # 50 friends who had driven from Marsk
    is_to_death = statement.word(index + 1) in ("to", "alive") and word in harm.SAID_OF
    found = _phrase(statement, index) if is_to_death else None
    found = found or harm.SAID_OF.get(word) or _phrase_at(statement, index, tag)
    is_feared = found == "killed" and statement.word(index - 1) in _FIGURES.feared
    return "missing" if is_feared else found


def _is_active(statement: Statement, index: int) -> bool:
    """Whether a participle stands behind a form of have: had driven, have just driven; not: have been driven."""
    verb = index - 1
    while statement.tag(verb) == ADVERB:
        verb -= 1
    return statement.tag(verb) in AUXILIARIES and statement.word(verb) not in _TEXT.forms_of_be


def _is_of_another(statement: Statement, index: int, relative: int) -> bool:
    """Whether a relative clause is not about the people: pupils of a teacher who died, men at a mill, which fell."""
    last = relative - 1
    noun = statement.word(last)
    is_of_kin = statement.word(index) == "of" and statement.word(index - 1) in _FIGURES.near_to_victims
    if is_of_kin and persons.is_person(noun) and last > index:
        return True
    if statement.tag(last) == COMMA:
        last -= 1
        noun = statement.word(last)
    is_thing = statement.tag(last) == NOUN and not persons.is_person(noun) and noun not in _FIGURES.groups_of_people
    if statement.word(relative) == "which" and is_thing and last > index:
        end = statement.sentence(relative)[1]
        behind = range(relative + 1, end - 1)
        goes_on = any(statement.tags[here] == COMMA and statement.tags[here + 1] in FINITES for here in behind)
        return not goes_on and statement.word(relative - 1) not in _TEXT.prepositions
    is_one = persons.is_person(noun) and not noun.endswith("s") and noun not in _FIGURES.groups_of_people
    return is_one and last - 1 > index and statement.tag(last - 1) in _BEFORE_ONE


def _is_of_none(statement: Statement, relative: int) -> bool:
    """Whether a relative clause is about none of the people: two guards, neither of whom was hurt."""
    return statement.word(relative - 1) == "of" and statement.word(relative - 2) in _NUMBERS.nones


def _is_told_of_whole(statement: Statement, index: int, here: int) -> bool:
    """Whether a word is about people behind “of”: twelve widows of the guards killed, nine families of the missing."""
    noun = statement.word(here - 1)
    if statement.word(index) != "of" or here - 1 <= index:
        return False
    is_of_kin = statement.word(index - 1) in _FIGURES.near_to_victims
    if is_of_kin and statement.tag(here - 1) in DETERMINERS and here - 2 == index:
        return True
    is_people = persons.is_person(noun) and (is_of_kin or noun not in _FIGURES.groups_of_people)
    return statement.word(here) in harm.VERBS and is_people


def _is_verb(statement: Statement, index: int, end: int, has_auxiliary: bool) -> bool:
    """Whether a word is the verb of the people, and not one that leads to what befell them."""
    tag = statement.tags[index]
    if statement.word(index) in _FIGURES.leads_to_harm:
        return False
    if tag == FINITE:
        return not _is_clipped(statement, index, end)
    return has_auxiliary and tag in _BEHIND_AUXILIARY


def _is_said_by_them(statement: Statement, index: int, *, is_told: bool) -> bool:
    """Whether the people say something at a word, or find somebody else harmed: his wife found him with a wound."""
    word, tag = statement.word(index), statement.tags[index]
    if tag in RELATIVES:
        return _is_only_thought(statement, index)
    if word == "found":
        return tag == FINITE and statement.tag(index + 1) == OBJECT_PRONOUN
    return word == "said" and not is_told


def _is_only_thought(statement: Statement, relative: int) -> bool:
    """Whether a relative clause hands over what somebody thinks or says: who he thought was held, who says her son."""
    verb = relative + 1
    if statement.tag(verb) == SUBJECT_PRONOUN:
        return statement.word(verb + 1) in _FIGURES.only_thinks
    known = _KNOWN_VERBS.get(statement.word(verb)) if statement.tag(verb) in FINITES else None
    owned = verb + 1 + (statement.word(verb + 1) == "that")
    is_other = statement.tag(owned) in DETERMINERS and statement.tag(owned + 1) in (*NOMINAL, NUMBER)
    return known is not None and known.lemma in _CLAUSES.speech and is_other


def _is_doing(statement: Statement, index: int, end: int) -> bool:
    """Whether people are in the middle of something: were still awaiting; not: were being treated, were dying.

    Nor where harm is told of them next: were travelling to Orul and died.
    """
    before = index - 1
    while statement.tag(before) == ADVERB:
        before -= 1
    is_doing = statement.tags[index] == GERUND and statement.word(before) in _TEXT.forms_of_be
    if not is_doing or statement.word(index) in ("being", *_FIGURES.leads_to_harm):
        return False
    joined = next((here for here in range(index + 1, end) if statement.tag(here) == COORDINATOR), end)
    return statement.word(joined + 1) not in harm.SAID_OF


def _is_clipped(statement: Statement, index: int, end: int) -> bool:
    """Whether what looks like a verb only describes the people, whose verb comes later: miners trapped there have died.

    Verbs that hand over a clause of their own do not: the guards said the captain had died.
    """
    word = statement.word(index)
    tells = word in _CLAUSES.complement.forms and word not in _CLAUSES.needs_that.forms  # hostages held there have died
    if tells or word in _CLAUSES.shows or statement.tag(index + 1) not in _BEHIND_CLIPPED:
        return False
    if any(_opens_clause_of_time(statement, here) for here in (index + 1, index + 2)):
        return False
    here = index + 1
    while here < end and statement.tags[here] in _WITHIN_CLIPPED:
        here += 1
    return here < end and statement.tags[here] in AUXILIARIES


def _is_told_of_others(statement: Statement, index: int, here: int, has_auxiliary: bool) -> bool:
    """Whether a clause on others begins at a word: men at a mill, which fell; were asleep as the fire killed a cat."""
    if statement.tags[here] == RELATIVE:
        return _is_of_another(statement, index, here) or _is_of_none(statement, here)
    return has_auxiliary and _opens_clause_of_time(statement, here)


def _opens_clause_of_time(statement: Statement, index: int) -> bool:
    """Whether “as” tells what happened to others meanwhile: watched as the diver drowned; not: dressed as the kings."""
    if statement.word(index) != "as" or statement.tag(index + 1) not in DETERMINERS:
        return False
    noun = index + 2
    while statement.tag(noun) in _WITHIN_OTHERS:
        noun += 1
    return statement.tag(noun) in FINITES and statement.word(noun) not in _CLAUSES.plural_auxiliaries


def _is_without(statement: Statement, index: int) -> bool:
    """Whether “missing” has an object, which is not there: the mill was missing both wheels; not: missing the day."""
    opens = statement.word(index) == "missing" and statement.tag(index + 1) in DETERMINERS
    return opens and statement.word(index + 2) not in _FIGURES.time_units


def _opens_next_verb(statement: Statement, index: int) -> bool:
    """Whether a verb stands behind the time of another, and not behind “was”: who was robbed last year shot a guard."""
    return statement.tag(index) == FINITE and statement.tag(index - 1) == TIME


def _takes_object(statement: Statement, index: int, end: int) -> bool:
    """Whether harm is done to an object: killed a man, shot two men dead; not killed by a man."""
    word = statement.word(index)
    if statement.word(index + 1) in _CLAUSES.selves and statement.word(index + 2) != "to":
        return False  # six guards hanged themselves; not: burned themselves to death
    if word in harm.VERBS or harm.SAID_OF.get(word) == "injured":  # 12 people burned flags
        return victims.takes_object(statement, index, end)
    last = victims.behind_death(statement, index)
    if word in _FIGURES.shot_down and statement.word(index + 1) == "down":
        last = index + 1
    is_joined = statement.word(index + 1) == "and" and statement.word(index + 2) in harm.VERBS
    if is_joined and statement.tag(index) in _DOES:
        last = index + 2  # shot and killed a man; not: left nine dead and injured a man
    return last > index and victims.takes_object(statement, last, end)


def _is_either(statement: Statement, index: int, found: Measure) -> bool:
    """Whether one number is of people with two lots, of which nobody knows who has which: died or had a relapse."""
    if found == "killed" and statement.word(index + 1) == "and":
        is_both = harm.SAID_OF.get(statement.word(index + 2)) in _UNHURT_LOTS  # left forty dead and missing
        return is_both and not _harms_others(statement, index + 2)
    if found != "killed" or statement.word(index + 1) != "or":
        return statement.word(index - 1) == "or" and statement.word(index) in _FIGURES.dying  # had a stroke or died
    other = index + 2
    while _is_within_verb(statement, other):
        other += 1
    lot = harm.SAID_OF.get(statement.word(other))
    does = statement.tag(other) in _DOES or other > index + 2  # or had another
    return lot in _UNHURT_LOTS or (lot is None and does)


def _harms_others(statement: Statement, verb: int) -> bool:
    """Whether an object follows that is no time: dead and injured 12; not: killed or hurt every day."""
    if not victims.takes_object(statement, verb, statement.sentence(verb)[1]):
        return False
    index = verb + 1
    while statement.tag(index) in _BEFORE_TIME and statement.word(index) not in _TIMES:
        index += 1
    return statement.word(index) not in _TIMES


def _is_fatal_to_another(statement: Statement, index: int, end: int) -> bool:
    """Whether “fatally” tells what somebody did to others: fatally shot two guards."""
    return statement.word(index) == "fatally" and victims.takes_object(statement, index + 1, end)


def _is_within_verb(statement: Statement, index: int) -> bool:
    is_within = index < len(statement.tags) and statement.tags[index] in _WITHIN_VERB
    return is_within or statement.word(index) in _TEXT.forms_of_be


def _has_subject(statement: Statement, index: int, here: int) -> bool:
    """Whether harm has a subject of its own between the people and the verb: 18 guards worked the day Doe died."""
    start = here
    if statement.tag(start - 1) == PARTICIPLE and _is_within_verb(statement, start - 2):
        start -= 1  # was found dead
    while start > index and _is_within_verb(statement, start - 1):
        start -= 1
    end = start
    if start > index and (statement.word(start - 1) in ("he", "she") or _is_of_next_number(statement, index, start)):
        return True
    while start > index and statement.tags[start - 1] == NAME:
        start -= 1
    is_done_to = any(statement.word(place) in _TEXT.forms_of_be for place in range(end, here))
    if start < end and is_done_to and statement.tag(start - 1) in RELATIVES:
        return True  # the shift on which Doe was found dead
    if start < end and (statement.word(start - 1) in _PEOPLE.spans or statement.tag(start - 1) == TIME):
        return statement.tag(start - 2) not in _LEADS_TO_DAY  # missing since Sunday were found dead
    while start > index and statement.tags[start - 1] in NOMINAL:
        start -= 1
    is_named = statement.tag(end - 1) == NAME
    is_bare = end == here and statement.tag(start - 1) in DETERMINERS
    if is_bare and start < end and start - 2 > index and statement.tag(start - 2) == COORDINATOR:
        return True  # left two guards hurt and the gunman dead
    if index < start < end and statement.tag(start - 1) == COMMA and persons.is_person(statement.word(end - 1)):
        return True  # three hurt in attack, gunman shot dead
    if start < end and start > index and statement.tags[start - 1] in DETERMINERS:
        start, is_named = start - 1, True
    is_aboard = statement.word(start - 1) in _FIGURES.aboard
    is_behind = statement.tags[start - 1] in _BEFORE_OTHER_SUBJECT or statement.word(start - 1) == "but"
    return index < start < end and is_named and not is_aboard and is_behind


def _is_of_next_number(statement: Statement, index: int, verb: int) -> bool:
    """Whether a verb behind “who” has another number for its subject: 46 who had moved and three who had died."""
    other = verb - 2
    while statement.tag(other) in NOMINAL:
        other -= 1
    is_number = statement.tag(verb - 1) == RELATIVE and index < other and statement.tag(other) == NUMBER
    is_next = any(tag in FINITES for tag in statement.tags[index:other])  # not: a cook and three boys who died
    return is_number and is_next and statement.tag(other - 1) not in DETERMINERS  # five of the six who were hurt


def _is_unreal(statement: Statement, index: int, here: int) -> bool:
    """Whether harm is only ahead or possible: could die, will be arrested; not may be missing, may have been held."""
    before = here - 1
    if statement.word(before) in _FIGURES.hardly_harmed:
        return True  # two nearly killed
    while before >= index and _is_within_verb(statement, before):
        before -= 1
        if statement.word(before + 1) in _FIGURES.hardly_harmed:
            return True
    verb = statement.word(before) if before >= index else ""
    if verb == "to" and statement.word(before + 1) == "be" and _is_brought_about(statement, index):
        return False  # caused 40 people to be evacuated
    if statement.tag(before) == TIME:
        return False  # abducted in May were killed
    if verb == "to" and statement.word(before - 1) in _FIGURES.told_to_be and statement.word(before + 1) == "be":
        return False  # are said to be in a critical condition
    if verb not in _FIGURES.leaves_open:
        return verb in _FIGURES.unreal_verbs
    between = [statement.word(place) for place in range(before, here + 1)]  # to, have been taken to hospital
    return "have" not in between and statement.word(here) not in _FIGURES.states_of_harm


def _is_brought_about(statement: Statement, index: int) -> bool:
    """Whether the verb before the people says that what follows came about: caused 40 people to be evacuated."""
    number = bisect_right(statement.places, index) - 1
    opening = statement.places[number] - 1 if number >= 0 else index
    while statement.tag(opening) in (ADVERB, PREPOSITION, *DETERMINERS):
        opening -= 1  # caused around 40 people
    return statement.word(opening) in _FIGURES.brings_about


def _clause(statement: Statement, index: int, end: int) -> Iterator[int]:
    """The words after a noun phrase, up to the next number that is not part of it; without asides."""
    depth = 0
    in_part = has_part = False
    closing = _end_of_parts(statement, index)
    resumes = item = index
    for here in range(index, min(end, index + _REACH_WORDS)):
        tag = statement.tags[here]
        if tag == COMMA and statement.word(here + 1) == "with":
            resumes = _end_of_company(statement, here, end)
        elif here == index:
            resumes = _end_of_aside(statement, here, end)
        elif statement.word(here) == "whose":
            resumes = max(resumes, _end_of_owned(statement, here, end))
        if here < resumes or here == closing:
            continue
        depth = 1 - depth if tag == DASH else max(0, depth + (tag == OPENING) - (tag == CLOSING))
        if depth or tag in (CLOSING, DASH):
            continue
        if statement.word(here - 1) in _FIGURES.limits_age and persons.is_person(statement.word(here - 2)):
            continue  # six boys under 20
        if statement.word(here) in _FIGURES.before_age or (tag == NUMBER and here > index and _is_age(statement, here)):
            item = here + 1  # two men, aged 23 and 37, and a woman were hurt
            continue
        if tag == NUMBER and here > index and _is_of_name(statement, here):
            continue
        if tag == NUMBER and here > index and not _is_item(statement, item, here):
            return
        is_next_part = has_part and tag == NUMBER and statement.word(here + 1) in harm.SAID_OF
        if in_part or is_next_part or (tag == NUMBER and _opens_part(statement, index, here)):
            resumes = _end_of_name(statement, here, end)
            in_part = tag != COMMA or resumes > here
            has_part = True  # of whom nine were killed, 17 hurt
            continue
        yield here


def _end_of_parts(statement: Statement, index: int) -> int | None:
    """The dash behind a word that ends what is said of who people are: six people – a nurse and five cooks –."""
    first = statement.sentence(index)[0]
    opening, closing = statement.tags.rfind(DASH, first, index), statement.tags.find(DASH, index)
    is_inside = statement.tags.count(DASH, first, index) % 2 == 1 and closing > index
    is_person = persons.is_person(statement.word(opening - 1)) or statement.tag(opening - 1) == NUMBER
    is_list = is_inside and all(
        statement.tags[here] in _IN_DESCRIPTION or statement.word(here) in ("including", "them")
        for here in range(opening + 1, closing)
    )
    return closing if is_list and is_person else None


def _is_of_name(statement: Statement, number: int) -> bool:
    """Whether a number is a part of a name: on board Flight 302; not: in Marsk 40 boats."""
    is_named = statement.tags[number - 1] == NAME and statement.word(number - 2) != "in"
    is_named = is_named or statement.word(number - 1) in _FIGURES.labels
    return is_named and statement.word(number).isdecimal() and statement.tag(number + 1) not in _COUNTED_BEHIND


def _is_age(statement: Statement, number: int) -> bool:
    """Whether a number is an age of the people before it: two brothers, aged 12 and 14; 12 and 14, between commas."""
    while statement.word(number - 1) in ("and", ",") and statement.tag(number - 2) == NUMBER:
        number -= 2
    first = number - 2 * (statement.word(number - 1) == "to" and statement.tag(number - 2) == NUMBER)
    lead = first - 1 - (statement.word(first - 1) in _OPENS_AGES)  # aged between 19 and 54, aged from 19 to 54
    if statement.word(lead) == "of":
        lead -= 1  # between the ages of 18 and 22
    if statement.word(lead) in _FIGURES.before_age:
        return True
    last = number
    while statement.word(last + 1) in ("and", ",") and statement.tag(last + 2) == NUMBER:
        last += 2
    is_apart = statement.word(number - 1) == "," and (
        statement.word(last + 1) == "," or statement.tag(last + 1) == DASH
    )
    return is_apart and (persons.is_person(statement.word(number - 2)) or statement.tag(number - 2) == NAME)


def _end_of_aside(statement: Statement, start: int, end: int) -> int:
    """Where what describes people right behind them ends: their share, who they are, their ages, what they have."""
    if statement.word(start) == "whose":
        return _end_of_owned(statement, start, end)
    if statement.tags[start] != COMMA:
        return _end_of_ages(statement, start, end) if statement.word(start) in _OPENS_AGES else start
    resumes = _end_of_share(statement, start, end)
    return resumes if resumes > start else _end_of_description(statement, start, end)


def _end_of_ages(statement: Statement, between: int, end: int) -> int:
    """The word behind the ages of people right before it: 38 babies between one week and three months old were hurt."""
    near = range(between + 1, min(end, between + _LONGEST_COMPANY_WORDS))
    old = next((here for here in near if statement.word(here) == "old"), None)
    return old + 1 if old is not None and statement.tag(between + 1) == NUMBER else between


def _end_of_company(statement: Statement, comma: int, end: int) -> int:
    """The comma that ends an aside on who or what is there, too: three boys, with two dogs, are missing."""
    last = min(end, comma + _LONGEST_COMPANY_WORDS)
    return next((here for here in range(comma + 2, last) if statement.tags[here] == COMMA), comma)


def _end_of_name(statement: Statement, comma: int, end: int) -> int:
    """The word behind an aside on who one of the people is: three guards, one of whom, Ada Reed, fell, sang."""
    if statement.tags[comma] != COMMA or statement.word(comma - 1) not in _FIGURES.of_those_counted:
        return comma
    last = min(end, comma + _LONGEST_COMPANY_WORDS)
    return next((here + 1 for here in range(comma + 1, last) if statement.tags[here] == COMMA), comma)


def _end_of_owned(statement: Statement, whose: int, end: int) -> int:
    """Where a clause on what the people have ends, whose verb is not theirs: six women whose sons died were saved."""
    if statement.tag(whose - 1) == COMMA:
        return next((here for here in range(whose, end) if statement.tags[here] == COMMA), end)
    owned = whose + 2  # the noun itself may look like a verb: whose names are known
    verbs = [here for here in range(owned, end) if statement.tags[here] in _VERBS]
    heads = [here for here in verbs if here == owned or not _is_within_verb(statement, here - 1)]
    return heads[1] if len(heads) > 1 else end


def _end_of_description(statement: Statement, comma: int, end: int) -> int:
    """The comma that ends an aside on who the people are: two guards, a man from Orul and a boy, were hurt."""
    if statement.word(comma + 1) not in ("a", "an"):
        return comma
    here = comma + 1
    while here < end and (statement.tags[here] in _IN_DESCRIPTION or _is_age(statement, here)):
        here += 1
    is_end = statement.tag(here - 1) == COMMA and here - 1 > comma + 1 and statement.tag(here) in FINITES
    return here - 1 if is_end else comma


def _end_of_share(statement: Statement, comma: int, end: int) -> int:
    """The comma that ends an aside on what share of others the people are: 40 guards, a third of the 120, fled."""
    number = bisect_right(statement.places, comma)
    if number == len(statement.places):
        return comma
    amount, place = statement.amounts[number], statement.places[number]
    behind = statement.word(place + 1)
    is_hundredth = behind in _FIGURES.percent or f"{behind} {statement.word(place + 2)}" in _FIGURES.percent
    is_share = is_hundredth or amount.is_share or amount.numerals[0].form == "fraction"
    aside = range(comma + 1, min(end, comma + _LONGEST_SHARE_WORDS))
    last = next((here for here in aside if here > place and statement.tags[here] == COMMA), None)
    if not is_share or last is None or any(statement.tags[here] in _NO_SHARE for here in aside if here < last):
        return comma
    return last


def _opens_part(statement: Statement, index: int, number: int) -> bool:
    """Whether a number begins what is told of a part alone: 40 guards, of whom three died, sang."""
    near = [statement.word(here) for here in range(max(index, number - _REACH_TO_WHOM_WORDS), number)]
    is_harmed = statement.word(number + 1) in harm.SAID_OF
    is_apart = statement.word(number - 1) == "," and statement.word(number + 1) in _FIGURES.states_of_harm
    is_included = is_harmed and (is_apart or not _FIGURES.opens_part.isdisjoint(near))
    return is_included or statement.word(number + 1) in ("of", "fatally") or ("of" in near and "whom" in near)


def _ends_clause(statement: Statement, index: int) -> bool:
    word, tag = statement.word(index), statement.tags[index]
    is_aside = tag == GERUND and statement.word(index - 1) == "," and word not in ("including", *_FIGURES.leads_to_harm)
    return (
        tag in _ENDS_CLAUSE
        or tag == ACCORDING
        or is_aside
        or (tag == SUBORDINATOR and word not in _FIGURES.leads_to_harm)
    )


def _is_item(statement: Statement, index: int, number: int) -> bool:
    """Whether a number on the way to the verb belongs to the subject: four monks and three novices were killed."""
    if _is_year(statement, number):
        return True  # two of the class of 2025 were killed
    if "that" in (statement.word(number - 1), statement.word(number - 2)):
        return False  # a study of 40 patients found that 12 died
    if statement.word(number - 1) in ("which", "whom") and statement.tag(number - 2) in PREPOSITION:
        return False  # 200 veterans of the war in which 40,000 died
    between = {statement.word(here) for here in range(index, number)}
    if "(" in between or not between.isdisjoint(_FIGURES.opens_clause_of_people):
        return True
    is_within = (
        statement.word(number - 1) in _FIGURES.before_place_of_harm or statement.word(number - 1) in _FIGURES.aboard
    )
    if is_within or _is_of_groups(statement, number) or _is_of_whole(statement, index, number):
        return True
    if statement.tag(number - 1) in DETERMINERS and statement.tag(number - 2) == PREPOSITION:
        return True  # nine people in the two groups
    tags = {statement.tags[here] for here in range(index, number)}
    if statement.tags[index] in _BEHIND_ITEM and tags <= _IN_LIST and _is_of_persons(statement, index, number):
        return True
    return tags <= _BETWEEN_ITEMS or (statement.word(number - 1) == "," and statement.word(number + 1) in (",", "of"))


def _is_year(statement: Statement, number: int) -> bool:
    word = statement.word(number)
    is_within = statement.word(number - 1) == "of" or statement.tag(number - 1) in DETERMINERS
    return is_within and len(word) == len("2025") and word.isdigit() and word[:2] in ("19", "20")


def _is_of_groups(statement: Statement, number: int) -> bool:
    """Whether a number says from how many groups or places the people are: 47 guests from 18 homes were killed."""
    noun = statement.word(number + 1)
    is_from = statement.word(number - 1) == "from" and statement.tag(number + 1) == NOUN
    return statement.word(number - 1) == "across" or (is_from and not persons.is_person(noun))


def _is_of_whole(statement: Statement, index: int, number: int) -> bool:
    """Whether a number is that of the group the people are from: three members of a family of six were killed."""
    is_group = statement.word(number - 1) == "of" and persons.is_group(statement.word(number - 2))
    is_from = is_group and statement.word(index) in ("of", "from") and index < number - 2
    return is_from and all(tag in _IN_OBJECT for tag in statement.tags[index + 1 : number - 1])


def _is_of_persons(statement: Statement, index: int, number: int) -> bool:
    """Whether each noun of a list is a person: a nurse, a pilgrim and two miners."""
    nouns = (statement.word(here) for here in range(index, number) if statement.tags[here] == NOUN)
    return all(map(persons.is_person, nouns))


def _joined(statement: Statement, index: int, found: Measure) -> Measure:
    """What one number says of both: wounded or killed, dead or missing."""
    if statement.word(index + 1) in ("or", "and") and statement.tag(index + 2) != NUMBER:
        if statement.word(index + 2) == "died":
            return "killed" if statement.word(index + 1) == "and" else "killed_or_injured"  # were wounded and died
        is_be = statement.word(index + 1) == "or" and statement.word(index + 2) in _TEXT.forms_of_be
        degree = statement.word(index + 2) in _FIGURES.degrees_of_harm  # killed or seriously hurt
        other = harm.SAID_OF.get(statement.word(index + 2 + (is_be or degree)))  # died or were wounded
        is_next = _harms_others(statement, index + 2)  # dead and injured 12
        if {found, other} == {"killed", "injured"} and not is_next:
            return "killed_or_injured"
    return found


def _phrase(statement: Statement, index: int) -> Measure | None:
    start = statement.tokens[index].start
    text = statement.text[start : start + _LONGEST_PHRASE_CHARACTERS].lower()
    return next((found for pattern, found in harm.PHRASES if pattern.match(text)), None)


def _phrase_at(statement: Statement, index: int, tag: str) -> Measure | None:
    return _phrase(statement, index) if tag in _MAY_BE_PHRASE else None
