"""The killed, injured, missing, displaced and detained: which number of a sentence counts whom.

Three places say what happened to the people counted: the noun itself (six dead, 12 deaths), what is
said of them (thirteen were wounded, two others injured), and the verb that has them as object (killing six
and wounding eight). The nearest decides; a part (including four children) shares the fate of its whole.
"""

import re

from briefcli import regexes
from briefcli.extract.figures import (
    harm,
    parts_of_harmed,
    persons,
    predicates,
    subjects,
    tolls,
    uncounted_people,
    units,
    victims,
    wholes,
)
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARY,
    BASE_FORM,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    FINITES,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OTHER,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    TIME,
    letters,
)
from briefcli.extract.text.lexicon import any_pattern
from briefcli.extract.text.rules import Decision, Row, Rule
from briefcli.model.figure import Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_WORDS_FROM_HOME = 4
"""Longest phrase that tells from where people were driven: out of their homes."""
_FEWEST_RESIDENTS = 20
"""Fewest residents who leave their homes, and not a fight or a fire nearby, where they are only said to have fled."""
_DIED_LATER = regexes.compile(any_pattern(_FIGURES.died_later), re.IGNORECASE)
_PRONOUNCED = regexes.compile(any_pattern(_FIGURES.pronounced_dead), re.IGNORECASE)
_REACH_OF_NEXT_CHARACTERS = 160
"""How far behind the sentence those found with wounds may be pronounced dead: in the next one."""
_NO_COUNTS = ("duration", "age")
_SAID = frozenset(harm.SAID_OF)
_TRAPPING = _FIGURES.harmful_events | _FIGURES.mishaps_with_missing
_REACH_OF_MISHAP_CHARACTERS = 200
"""How far before a sentence on bodies a mishap may be told: about two sentences."""
_WORDS_TO_LOST = 6
"""How far behind bodies the word may stand by which nobody has found them: could still be trapped."""
_REACH_TO_FATE_WORDS = 8
"""How far behind people who are sought it may stand what befell them: who reportedly were buried under the mud."""
_LONGEST_SPAN_WORDS = 12
"""Most words from a total to the “to” behind the time of which it is: the total since the outbreak began in May."""
_REACH_TO_PRISON_WORDS = 8
"""How far behind people who are sentenced the prison may stand: to up to ten years in prison."""
_LONGEST_DEGREE_WORDS = 4
"""Most words from a number to the end of its degree: of them seriously, and a mark."""
_COUNTED = ("words", "digits")
_EACH = ("each", "every")
_WORDS_FROM_EACH = 6
"""How far behind “every day”, which opens a sentence, the number may stand that tells how many there are in it."""
_ENDS_SEARCH = letters("NUMBER SEMICOLON RELATIVE THAT SUBORDINATOR")
_ENDS_DEGREE = letters("COMMA STOP SEMICOLON")
_BEFORE_LABEL = letters("COMMA STOP SEMICOLON")
_IN_LABEL = letters("ADJECTIVE NOUN PARTICIPLE")
_IN_LABELLED = letters("ADJECTIVE NOUN COMMA")
_QUOTED = frozenset('"”’')
_REMAINS_AGAIN = frozenset({"that", "those"})
IN_CARE = "people in care"
_CRITICAL = "critical"
_DETAINEES = "detainees"
"""Those who are held by a state, of whom more is told than that they are."""
_BEHIND_STATE = letters("PREPOSITION COMMA STOP COORDINATOR SUBORDINATOR")
_OPENS_WHAT_IS_TOLD = letters("DETERMINERS NUMBER SUBJECT_PRONOUN THAT NAME NOUN")
_OPENS_COAST = letters("DETERMINERS NAME")
_BEHIND_CRITICAL = letters("COMMA STOP COORDINATOR SUBORDINATOR")
_BEFORE_CARE = letters("AUXILIARIES ADVERB FINITE PARTICIPLE TO")
_BEFORE_STATE = letters("DETERMINER ADVERB OTHER")
_BEFORE_LOSS = letters("AUXILIARIES ADVERB")
_VERB_OF_BODIES = letters("FINITE BASE PARTICIPLE GERUND")
_IN_DESCRIPTION = letters("PREPOSITION OF DETERMINERS NOMINAL ADJECTIVE")
_IN_OTHERS = letters("DETERMINERS NUMBER NOMINAL ADJECTIVE")
_BEFORE_ITEM = letters("COMMA COORDINATOR")
_BEFORE_HOSPITAL = letters("DETERMINER ADJECTIVE NOUN NAME")
_GOES_ON = letters("AUXILIARY FINITE")
_FINITE_VERBS = frozenset(letters("AUXILIARY FINITE"))
_OPENS_INNER = frozenset(letters("RELATIVE THAT SUBORDINATOR SEMICOLON COLON"))
_BEHIND_DONE = letters("PREPOSITION ADVERB")
_BEFORE_LEVEL = letters("PREPOSITION OF")
_LEADS_TO_PERSON = letters("PREPOSITION TO")
_BEFORE_DEED = letters("DETERMINER ADJECTIVE")


_MAY_BE_OF_THINGS: dict[Measure, str] = {"missing": "trapped", "displaced": "moved"}
"""What may be told of things as well, by what it says of people."""


def of(at: Place, unit: Unit, *, is_part: bool) -> Decision[Measure] | None:
    """What happened to the people whom a number counts, and the rule; nothing where the words do not say."""
    if not harm.is_told(at.statement) or uncounted_people.are(at, unit):
        return None
    if unit.kind == "none" and at.after == "of" and at.statement.tag(at.index + 2) == OTHER:
        return None  # tens of thousands of “missing” bricks
    if unit.kind == "none" and at.after == "in" and at.word(2) in _FIGURES.sums_paid:
        return None  # millions in compensation for Quill, who was killed
    if units.is_of_parent(at) or (is_part and _is_degree(at, unit.after)) or _is_average(at):
        return None
    found = rules.first(NAMED, at, unit)
    if found is not None or at.statement.tag(unit.after) == GENITIVE or wholes.is_partly_harmed(at, unit):
        return found
    if unit.kind == "none" and _is_total(at):
        return _summed(at)
    found = _done(at) or _around(at, unit)
    if found is not None and unit.kind == "none" and _is_only(at, found.found):
        return None
    is_later = is_part and found is not None and found.rule == SAID_LATER.name
    return None if is_later and _is_told_of_others(at) else found


def _is_average(at: Place) -> bool:
    """Whether a number is no count, but how many there are in a time: an average of two murders a day; every day 12."""
    statement, first = at.statement, at.sentence[0]
    if statement.word(first) in _EACH and statement.tag(first + 1) == TIME and at.index - first <= _WORDS_FROM_EACH:
        return True
    if statement.word(at.opening - 1) != "of" or statement.word(at.opening - 2) != "average":
        return False
    return not _FIGURES.how_often_harmed.isdisjoint(statement.vocabulary)


def _is_only(at: Place, lot: Measure) -> bool:
    """Whether a number alone is trapped or moved, and no word tells of people: some 14 remain trapped, were moved."""
    word = _MAY_BE_OF_THINGS.get(lot)
    told = at.statement.vocabulary
    if word is None or word not in told or "feared" in told or "homes" in told:
        return False
    return harm.TELLING.isdisjoint(told) and _FIGURES.harmful_events.isdisjoint(told)


def _is_told_of_others(at: Place) -> bool:
    """Whether others than a part of those before are told of behind it: including a nurse, and 30 others wounded."""
    behind = range(at.number + 1, len(at.statement.places))
    own = (Place(at.statement, number) for number in behind if at.statement.places[number] < at.sentence[1])
    others = next((one for one in own if not parts_of_harmed.is_part(one)), None)
    return others is not None and others.before == "and" and at.statement.tag(others.opening - 2) == COMMA


def _is_total(at: Place) -> bool:
    """Whether a number is the total of all, or of all since or during a time: bringing the total this year to 355."""
    statement, total = at.statement, at.opening - 2
    if statement.word(total) == "total" or at.before != "to":
        return statement.word(total) == "total"
    first = max(at.sentence[0], total - _LONGEST_SPAN_WORDS)
    total = next((here for here in range(total, first - 1, -1) if statement.word(here) == "total"), first)
    is_brought = statement.word(total) == "total" and statement.word(total - 2) in _FIGURES.brings_to_sum
    is_time = statement.tag(total + 1) == TIME or statement.word(total + 1) in _FIGURES.opens_time_of_total
    return is_brought and is_time and NUMBER not in statement.tags[total : at.opening]


def _summed(at: Place) -> Decision[Measure] | None:
    """What befell all whom the sentence has counted, where it goes on with their total: bringing the total to 355."""
    first, _ = at.sentence
    counted = (Place(at.statement, number) for number in range(at.number) if at.statement.places[number] >= first)
    pairs = ((one, unit) for one in counted if (unit := units.of(one)).kind not in _NO_COUNTS)  # in the past 24 hours
    alone = [(one, unit) for one, unit in pairs if not parts_of_harmed.goes_on(one, unit)]  # 14 in Orul and nine in
    decided = [of(one, unit, is_part=False) for one, unit in alone]
    lots = {one.found if one is not None else None for one in decided}
    if lots == {"killed", "injured"}:
        return Decision(SUMMED.name, "killed_or_injured")
    lot = lots.pop() if len(lots) == 1 else None
    return Decision(SUMMED.name, lot) if lot is not None else None


def _is_degree(at: Place, index: int) -> bool:
    """Whether only the degree of harm to those just counted is given: 38 of them seriously."""
    near = [at.statement.word(place) for place in range(index, index + _LONGEST_DEGREE_WORDS)]
    words = [word for word in near if word != "of" and word not in _FIGURES.of_those_counted]
    places = (index + 1, index + _LONGEST_DEGREE_WORDS - 1)
    ends = any(at.statement.tag(place) in _ENDS_DEGREE for place in places)
    is_told = words[1:2] and words[1] in harm.SAID_OF  # two died and three seriously injured
    return words[0] in _FIGURES.degrees_of_harm and ends and not is_told


def _around(at: Place, unit: Unit) -> Decision[Measure] | None:
    """What the verbs around the people say: right after them, with them as object, further on."""
    if at.before == at.statement.word(unit.after + 1) == ":":
        return None  # Dead: 40 Hurt: 12
    if (shot := victims.of(at.statement, at.index)) is not None and shot.rule == victims.FATAL.name:
        return shot  # shot dead a man armed with a knife after he wounded nine
    found = _said_around(at, unit)
    if found is not None and found.found == "injured" and _died_in_the_end(at, unit):
        return Decision(PRONOUNCED_DEAD.name, "killed")
    is_found = found is not None and found.found == "injured" and found.rule in (SAID.name, SAID_LATER.name)
    if not is_found or at.amount.value not in (1, 2) or not _SAID.isdisjoint(at.statement.vocabulary):
        return found
    dead = _PRONOUNCED.search(at.statement.following, 0, _REACH_OF_NEXT_CHARACTERS)
    is_each = dead is not None and (at.amount.value == 2) == ("both" in dead[0].lower())
    return Decision(PRONOUNCED_DEAD.name, "killed") if is_each else found


def _died_in_the_end(at: Place, unit: Unit) -> bool:
    """Whether the sentence goes on to the death of those hurt: a man was taken to hospital, where he died."""
    end = at.statement.tokens[at.sentence[1] - 1].end
    start = at.statement.tokens[min(unit.after, at.sentence[1] - 1)].start
    found = _DIED_LATER.search(at.text, start, end)
    if found is None or at.amount.value is None or NUMBER in at.statement.tags[unit.after : at.sentence[1]]:
        return False
    word = found[0].lower().split()[1]
    is_one = word in ("he", "she")
    return at.amount.value == 1 if is_one else word != "both" or at.amount.value == 2


def _said_around(at: Place, unit: Unit) -> Decision[Measure] | None:
    statement = at.statement
    _, end = at.sentence
    is_item = at.statement.tag(at.opening - 1) in _BEFORE_ITEM and at.statement.tag(unit.after) in FINITES
    if (listed := tolls.among(at)) is not None and persons.are(unit) and not is_item:
        has_died = listed.found == "injured" and predicates.said(statement, unit.after, end)[0] == "killed"
        return Decision(SAID_LATER.name, "killed") if has_died else listed
    if subjects.is_none(at, unit):
        found = victims.of(statement, at.index) or tolls.find(at, unit)
        found = found or _left_with_another(at, unit)
        return found or (Decision(IN_HOSPITAL.name, "injured") if victims.survived(at, unit) else None)
    if _is_beside_subject(at, unit):
        return victims.of(statement, at.index) or tolls.find(at, unit)
    nearest = predicates.first_behind(statement, unit.after, end)
    if nearest is not None:
        said, is_decided = predicates.said(statement, nearest, end)
        is_relative = statement.tag(nearest - 1) in predicates.RELATIVES
        is_first = is_relative or statement.tags[nearest] != AUXILIARY
        if said is not None and is_first and not wholes.is_of_some(at, unit):
            said = _later(at, _word_of(at, nearest, said) if is_relative else nearest, said)
        if said == "detained" and _is_object(at, nearest):
            said = None
        if said is not None:
            return Decision(SAID.name, said)
        is_auxiliary = statement.tags[nearest] == AUXILIARY
        if is_decided and is_auxiliary and not is_relative:
            return None
    found = victims.of(statement, at.index) or tolls.find(at, unit)
    if found is not None:
        return found
    said, is_decided = predicates.said(statement, unit.after, end)
    if said is not None and (_is_of_attacker(at, unit) or _is_level(at, unit, said) or _is_hearer(at, unit)):
        return None
    if said is not None:
        has_died = (said == "missing" and _found_dead(at, unit)) or _died_behind_aside(at, unit, said)
        return Decision(SAID_LATER.name, "killed" if has_died else said)
    return Decision(IN_HOSPITAL.name, "injured") if not is_decided and victims.survived(at, unit) else None


def _left_with_another(at: Place, unit: Unit) -> Decision[Measure] | None:
    """What is told behind the second of two: left a guard and the gunman dead; not: left a guard hurt and him dead."""
    statement, other = at.statement, unit.after + 1
    is_pair = statement.tag(unit.after) == COORDINATOR and statement.tag(other) in DETERMINERS
    if not is_pair or _verb_before(at) not in _FIGURES.makes_homeless:
        return None
    state = other + 1
    while statement.tag(state) in _IN_LABEL and statement.word(state) not in harm.SAID_OF:
        state += 1
    found = harm.SAID_OF.get(statement.word(state))
    is_state = state > other + 1 and found in ("killed", "injured") and persons.is_person(statement.word(state - 1))
    return Decision(SAID_LATER.name, found) if is_state and found is not None else None


def _found_dead(at: Place, unit: Unit) -> bool:
    """Whether those missing are found dead in the same clause: a fisherman, missing since Friday, was found drowned."""
    for index in range(unit.after, at.sentence[1] - 1):
        if at.statement.tags[index] in _ENDS_SEARCH:
            return False
        if at.statement.word(index) == "found":
            return harm.SAID_OF.get(at.statement.word(index + 1)) == "killed"
    return False


def _died_behind_aside(at: Place, unit: Unit, lot: Measure) -> bool:
    """Whether people who were hurt, as an aside tells, have died since: a cook, who was hurt in the fire, has died."""
    statement, (_, end) = at.statement, at.sentence
    is_aside = statement.tag(unit.after) == COMMA and statement.word(unit.after + 1) == "who"
    if not is_aside or lot not in predicates.MAY_HAVE_DIED:
        return False
    verb = next((here + 1 for here in range(unit.after + 1, end) if statement.tags[here] == COMMA), end)
    return verb < end and statement.tags[verb] in _GOES_ON and predicates.said(statement, verb, end)[0] == "killed"


def _is_object(at: Place, index: int) -> bool:
    """Whether who is “in custody” is whoever harmed the people before: suspect who shot two guards in custody."""
    done = victims.of(at.statement, at.index)
    is_harmed = at.index in at.statement.harmed or (done is not None and done.found != "detained")
    return is_harmed and at.statement.tag(index) == PREPOSITION


def _is_of_attacker(at: Place, unit: Unit) -> bool:
    """Whether what is told behind a comma befell whoever attacked the people: man stabs four, killed by police."""
    statement = at.statement
    is_by = statement.word(unit.after + 1) in harm.SAID_OF and statement.word(unit.after + 2) == "by"
    return is_by and statement.tag(unit.after) == COMMA and at.index in statement.harmed


def _is_hearer(at: Place, unit: Unit) -> bool:
    """Whether people are only told of others: told a friend the mill shook before it fell and killed six."""
    known = _VERBS.get(_verb_before(at))
    is_told = known is not None and known.lemma in (_CLAUSES.told_to | _CLAUSES.with_hearer)
    return is_told and at.statement.tag(unit.after) in _OPENS_WHAT_IS_TOLD


def _is_level(at: Place, unit: Unit, lot: Measure) -> bool:
    """Whether a bare number is how much something came to, which is hurt itself: fell from 3,400, hurt by a strike.

    Or a strike hurt what comes to so much: sales of 3,400, hurt by a strike; not: a crew of 12, hurt by stones.
    """
    if unit.kind != "none":
        return False
    if at.before in _FIGURES.leads_to_amount and at.before != "of":
        return True
    statement, harmed = at.statement, _word_of(at, unit.after, lot)
    is_hurt_by = statement.tag(harmed - 1) == COMMA and statement.word(harmed + 1) == "by"
    return is_hurt_by and statement.tag(at.opening - 1) in _BEFORE_LEVEL and not _is_person_before(at)


def _is_person_before(at: Place) -> bool:
    noun = at.statement.word(at.opening - 2)
    return persons.is_person(noun) or noun in _FIGURES.groups_of_people


def _later(at: Place, index: int, found: Measure) -> Measure:
    """What befell people in the end: five climbers missing since Sunday were found dead."""
    end = at.sentence[1]
    if at.statement.tag(index + 1) == COORDINATOR and at.statement.tag(index + 2) == NUMBER:
        return found  # 17 guards injured and one dead
    has_verb = any(tag in FINITES for tag in at.statement.tags[index + 1 : end])  # not: wounded seven before dying
    may_have_died = found in predicates.MAY_HAVE_DIED and has_verb
    return "killed" if may_have_died and predicates.said(at.statement, index + 1, end)[0] == "killed" else found


def _word_of(at: Place, index: int, lot: Measure) -> int:
    """The word from a verb on that tells what befell people: who were hurt."""
    return next(
        (here for here in range(index, at.sentence[1]) if harm.SAID_OF.get(at.statement.word(here)) == lot), index
    )


def _is_beside_subject(at: Place, unit: Unit) -> bool:
    """Whether the verb has another subject: lists of a town, with 300 people, are missing; files on 300 people are."""
    statement, before = at.statement, at.opening - 1
    if statement.tag(before) == PREPOSITION and (_is_main_verb_behind(at, unit) or _is_agent(at, unit)):
        return True
    if statement.tag(before) == PREPOSITION and _is_of_one(at, unit):
        return True
    if _goes_on(at, unit) or _is_behind_subject(at):
        return True
    if statement.word(before) == "with":
        return statement.word(before - 1) == "," and statement.word(unit.after) == ","
    noun = statement.word(before - 1)
    is_about = statement.word(before) in _FIGURES.tells_about and statement.tag(before - 1) == NOUN
    return is_about and not persons.is_person(noun) and statement.tag(unit.after) in (AUXILIARY, COMMA)


def _is_behind_subject(at: Place) -> bool:
    """Whether a person behind a preposition is in what describes the subject: man accused of a text to a cook was."""
    statement, first = at.statement, at.sentence[0]
    if at.first.form != "article" or statement.tag(at.opening - 1) not in _LEADS_TO_PERSON:
        return False
    is_described = statement.word(first + 2) in _FIGURES.wanted_elsewhere and statement.tag(first) in DETERMINERS
    return is_described and not any(tag == AUXILIARY for tag in statement.tags[first : at.opening])


def _is_of_one(at: Place, unit: Unit) -> bool:
    """Whether the verb behind several people behind a preposition is that of one: a man on a tram with two boys was."""
    is_several = at.amount.value is None or at.amount.value > 1
    return is_several and unit.kind == "noun" and at.statement.word(unit.after) in _FIGURES.auxiliaries_of_one


def _is_agent(at: Place, unit: Unit) -> bool:
    """Whether “and” goes on with whoever something was done to by the people: was dug out by two guards and died."""
    statement, done = at.statement, at.opening - 2
    done -= statement.tag(done) in _BEHIND_DONE  # pulled out by
    is_done = statement.tag(done) == PARTICIPLE and statement.tag(unit.after) == COORDINATOR
    behind = unit.after + 1 + (statement.tag(unit.after + 1) == ADVERB)
    return is_done and statement.word(at.opening - 1) == "by" and statement.tag(behind) in _FINITE_VERBS


def _goes_on(at: Place, unit: Unit) -> bool:
    """Whether a comma leads from an object to the next verb of the subject: ran past two guards, was shot."""
    statement = at.statement
    if at.tag_before == COORDINATOR and at.number and statement.tag(unit.after) in _GOES_ON:
        last = Place(statement, at.number - 1)  # a boat carrying 19 guests and three cooks vanished
        own = units.of(last)
        is_carried = statement.tag(last.opening - 1) == GERUND and own.after == at.opening - 1 and persons.are(own)
        return is_carried and statement.word(last.opening - 1) not in harm.VERBS
    if statement.tag(unit.after) != COMMA or statement.tag(unit.after + 1) not in _GOES_ON:
        return False
    if statement.word(unit.after + 1) in _FIGURES.before_age:
        return False  # and her two daughters, aged four and six, were hurt
    first = at.sentence[0]
    before = statement.tags[first : at.opening]
    verbs = [first + step for step, tag in enumerate(before) if tag in _FINITE_VERBS]
    is_said = any(statement.word(verb) in _CLAUSES.complement.forms for verb in verbs)
    return bool(verbs) and not is_said and _OPENS_INNER.isdisjoint(before)


def _is_main_verb_behind(at: Place, unit: Unit) -> bool:
    """Whether an aside on the people ends before the verb of somebody else: hurt by a guard, who is tall, but died."""
    statement, index = at.statement, unit.after
    if statement.tag(index) != COMMA or statement.tag(index + 1) not in predicates.RELATIVES:
        return False
    comma = next((here for here in range(index + 2, at.sentence[1]) if statement.tags[here] == COMMA), index)
    is_behind = statement.tag(comma + 1) == COORDINATOR and statement.word(comma + 2) in harm.SAID_OF
    return comma > index and is_behind


def _fatally(at: Place, unit: Unit) -> Measure | None:
    if _none_survived(at, unit):
        return "killed"
    is_fatal = at.statement.word(unit.after + 2) == "fatally" and at.statement.word(unit.after) == "of"
    is_alone = at.after == "fatally" and at.before == ","  # four guards were shot, two fatally
    is_object = (
        at.statement.word(unit.after) == "fatally" and _verb_before(at) in _FIGURES.harming
    )  # shot one man fatally
    return "killed" if is_fatal or is_alone or is_object or _is_shot_dead(at, unit) else None


def _is_shot_dead(at: Place, unit: Unit) -> bool:
    """Whether a headline with capitals says that people were shot dead: Two Shot and Killed, Two Cooks Fatally Shot."""
    words = (unit.name or "").split()
    if not words or not words[-1][0].isupper():
        return False
    if words[-1].lower() == "fatally":
        return persons.is_person(words[-2].lower()) if len(words) > 1 else True
    is_killed = at.statement.word(unit.after) == "and" and harm.VERBS.get(at.statement.word(unit.after + 1)) == "killed"
    is_people = len(words) == 1 or persons.is_person(words[-2].lower())
    return is_people and words[-1].lower() in _FIGURES.wounding and is_killed


def _none_survived(at: Place, unit: Unit) -> bool:
    """Whether no one of the people lives: none of the nine crew survived; no survivors among the 62 aboard."""
    statement, before = at.statement, at.opening - 1
    before -= statement.tag(before) in DETERMINERS
    if statement.word(before) == "among":
        is_none = statement.word(before - 1) == "survivors" and statement.word(before - 2) == "no"
        return is_none and persons.are(unit)
    is_none = statement.word(before) == "of" and statement.word(before - 1) == "none"
    lives = unit.after + (statement.word(unit.after) in _FIGURES.aboard)
    lives += 2 * ((statement.word(lives), statement.word(lives + 1)) == ("on", "board"))
    behind = lives + 1
    is_mishap = any(statement.word(behind + step) in _FIGURES.harmful_events for step in (1, 2))
    is_alone = statement.tag(behind) in _BEHIND_STATE or is_mishap  # none of the nine ministers survived the vote
    return is_none and statement.word(lives) in _FIGURES.lives_on and is_alone


def _dead_and(at: Place, unit: Unit) -> Measure | None:
    if unit.head != "dead" or at.statement.word(unit.after) not in ("and", "or"):
        return None
    has_other = at.statement.word(unit.after + 1) in harm.NOUNS
    return "killed_or_injured" if has_other and at.statement.tag(unit.after + 2) != NUMBER else None


def _died_of_harmed(at: Place, _: Unit) -> Measure | None:
    statement = at.statement
    end = at.sentence[1]
    near = range(at.index + 1, min(end, at.index + _LONGEST_DEGREE_WORDS + 1))  # two of the 40 injured
    head = next((index for index in near if harm.NOUNS.get(statement.word(index)) in predicates.MAY_HAVE_DIED), None)
    behind = at.statement.word(at.index + 2) if at.after == "more" else at.after  # two more of the injured
    if head is None or behind != "of":
        return None
    is_next_item = statement.tag(head + 1) == NUMBER and statement.tag(head - 1) != NUMBER
    if is_next_item:
        return None
    return "killed" if predicates.said(statement, head + 1, end)[0] == "killed" else None


def _is_difference(at: Place, unit: Unit) -> bool:
    """Whether a number says how many more or fewer deaths there were: nine deaths more than, nine more deaths than."""
    statement, behind = at.statement, unit.after
    is_said = statement.word(behind) in ("fewer", "more")
    is_before = at.after in ("fewer", "more")
    return (is_said or is_before) and statement.word(behind + is_said) == "than"


def _noun(at: Place, unit: Unit) -> Measure | None:
    if _is_difference(at, unit):
        return None
    is_of_dead = at.before == "of" and at.statement.word(at.opening - 2) in _FIGURES.found_dead
    if is_of_dead and harm.NOUNS.get(unit.head) == "detained":
        return None  # the bodies of three hostages were found
    if unit.head in _FIGURES.found_dead and (_is_institution(unit) or _acts(at, unit) or _are_two_known(at, unit)):
        return None
    if unit.head in _FIGURES.found_dead and _are_still_sought(at, unit):
        return "missing"
    described = (unit.name or "").lower().split()[:-1]
    if not _FIGURES.no_longer_held.isdisjoint(described):
        return None  # nine freed hostages
    if (
        unit.head in harm.DEEDS
        and harm.DEEDS[unit.head] == "detained"
        and not _FIGURES.of_record_before.isdisjoint(described)
    ):
        return None  # the man has 31 prior arrests
    if unit.head == _DETAINEES and _do_something(at.statement, unit.after):
        return None
    found = harm.NOUNS.get(unit.head) or (harm.SAID_OF.get(unit.head) if persons.is_lot(unit) else None)
    if found == "injured" and _are_wounds(at, unit):
        return None
    if found is None and at.amount.value == 1 and at.first.form in _COUNTED:
        found = harm.NOUNS.get(f"{unit.head}s") if unit.head in harm.DEEDS else None  # one arrest
    may_have_died = found in predicates.MAY_HAVE_DIED and not wholes.is_partly_harmed(at, unit)
    is_killed = may_have_died and harm.VERBS.get(at.statement.word(at.opening - 1)) == "killed"
    befell = predicates.said(at.statement, unit.after, at.sentence[1])[0] if may_have_died else None
    if is_killed or befell == "killed":
        return "killed"  # killed two hostages; three hostages were killed
    if found == "detained" and (befell == "injured" or victims.is_shot(at.statement, unit.after)):
        return befell  # no detainees were injured; nothing where two hostages were shot
    near = (at.statement.word(place) for place in range(unit.after, unit.after + _LONGEST_DEGREE_WORDS))
    return "killed" if found == "injured" and "died" in near else found


def _do_something(statement: Statement, index: int) -> bool:
    """Whether the verb behind people tells what they do: nine detainees broke a fence; not: are held, remain there."""
    verb = index
    while statement.tag(verb) in _BEFORE_LOSS:
        verb += 1
    word, tag = statement.word(verb), statement.tag(verb)
    known = _VERBS.get(word) if tag in _VERB_OF_BODIES else None
    if known is None or known.lemma in _FIGURES.stays_at or word in harm.TELLING or word == "held":
        return False
    is_done = verb > index and statement.word(verb - 1) in _TEXT.forms_of_be
    return tag == GERUND or (tag != PARTICIPLE if verb == index else not is_done)


def _are_wounds(at: Place, unit: Unit) -> bool:
    """Whether injuries are wounds that one person has: she suffered 14 injuries, 14 external injuries were found."""
    if unit.head not in _FIGURES.treated_wounds:
        return False
    subject = at.word(-2)
    has = at.before in _FIGURES.has_wounds
    is_person = at.tag(-2) == NAME or subject in _FIGURES.they_are_aged or persons.is_person(subject)
    words = (unit.name or "").lower().split()[:-1]
    return (has and is_person) or any(word in _FIGURES.kinds_of_wound for word in words)


def _is_institution(unit: Unit) -> bool:
    """Whether bodies are no dead, by the words before them: six urban local bodies; not: six charred bodies."""
    before = (unit.name or "").lower().split()[:-1]
    return any(word not in _FIGURES.describes_the_dead for word in before)


def _are_two_known(at: Place, unit: Unit) -> bool:
    """Whether bodies are no dead, but two that were named before, or the first word of a noun: eight body tests."""
    statement, end = at.statement, at.sentence[1]
    is_first_word = unit.head == "body" and at.amount.value != 1 and at.first.form in _COUNTED
    if is_first_word or at.statement.tag(at.opening - 1) not in DETERMINERS or at.before != "the":
        return is_first_word
    words = {statement.word(here) for here in range(at.sentence[0], end)} - {unit.head}
    start = at.statement.tokens[at.sentence[0]].start
    words |= set(at.text[max(0, start - _REACH_OF_MISHAP_CHARACTERS) : start].lower().split())  # a boat sank
    is_of_dead = not words.isdisjoint(harm.TELLING | _FIGURES.finds_bodies | _FIGURES.tells_of_mishap)
    return not is_of_dead and words.isdisjoint(_FIGURES.harmful_events | _FIGURES.fates_of_missing)


def _are_still_sought(at: Place, unit: Unit) -> bool:
    """Whether bodies have not been found: nine bodies unaccounted for, that may be trapped in the hull."""
    near = range(unit.after, min(at.sentence[1], unit.after + _WORDS_TO_LOST))
    end = next((here for here in near if at.statement.tags[here] in _BEFORE_ITEM), near.stop)
    return any(at.statement.word(here) in _FIGURES.not_found_yet for here in range(unit.after, end))


def _acts(at: Place, unit: Unit) -> bool:
    """Whether bodies do what only the living do: two bodies regulate it, bodies that may sign it; not: lie there."""
    statement, index = at.statement, _behind_bodies(at, unit.after)
    verb = index
    while statement.tag(verb) in _BEFORE_LOSS:
        verb += 1
    word = statement.word(verb)
    is_done = verb == index or statement.word(verb - 1) in _TEXT.forms_of_be
    if is_done and (word in _FIGURES.done_to_bodies_of_members or (word, statement.word(verb + 1)) == ("set", "up")):
        return True
    known = _VERBS.get(word) if statement.tag(verb) in _VERB_OF_BODIES else None
    if known is None or known.lemma in _FIGURES.bodies_do:
        return False
    is_now = verb == index and BASE_FORM in known.forms and PAST not in known.forms
    is_now = is_now and statement.tag(verb) == FINITE
    return is_now or known.lemma in _FIGURES.bodies_of_members_do


def _behind_bodies(at: Place, index: int) -> int:
    """The word behind bodies and what tells which: bodies in Orul, bodies that; two bodies, one of them old, signed."""
    statement, end = at.statement, at.sentence[1]
    if statement.tag(index) == COMMA:
        index = statement.behind_aside(index)
    elif statement.tag(index) == PREPOSITION:
        while index < end and statement.tags[index] in _IN_DESCRIPTION:
            index += 1
    return index + (statement.tag(index) in predicates.RELATIVES)


def _cost(at: Place, unit: Unit) -> Measure | None:
    behind = (at.statement.word(unit.after), at.statement.word(unit.after + 1))
    if behind[0] in _TEXT.possessives and behind[1] in _FIGURES.claimed_lives:
        return "killed" if _verb_before(at) in _FIGURES.costing else None  # cost 12 people their lives
    if uncounted_people.is_carried_off(at):
        return "killed"
    if unit.head in _FIGURES.fighters and at.statement.word(at.opening - 2) == "loss":
        return "killed" if at.statement.word(at.opening - 1) == "of" else None  # with the loss of 12 soldiers
    if unit.head not in _FIGURES.claimed_lives:
        return None
    before, after = _verb_before(at), unit.after
    while at.statement.tag(after) in _BEFORE_LOSS:
        after += 1
    is_loss = before == "of" and at.statement.word(at.opening - 2) == "loss"
    is_taken = at.statement.word(after) in _FIGURES.losing_lives  # 12 lives have been lost
    is_moved = at.statement.word(after + 1) == "to"  # three victims were taken to hospital
    is_loss = is_loss or (is_taken and not is_moved)
    return "killed" if is_loss or before in _FIGURES.costing else None


def _sought(at: Place, unit: Unit) -> Measure | None:
    """Searching for 14 people who were buried; divers were looking for two sailors; not: police look for two men."""
    statement, verb = at.statement, at.opening - 2
    if _is_still_reached_for(at, unit) or _is_fate_unknown(at, unit):
        return "missing"
    while statement.word(verb) in _FIGURES.search_goes_on or statement.tag(verb) == TIME:
        verb -= 1  # the search went on late on Monday for two sailors
    if statement.word(at.opening - 1) != "for" or statement.word(verb) not in _FIGURES.seeks:
        return None
    reach = range(unit.after, min(at.sentence[1], unit.after + _REACH_TO_FATE_WORDS))
    behind = [statement.word(place) for place in reach]
    # Looking for two men in a car with a missing lamp.
    is_lost = any(
        statement.word(place) in _FIGURES.fates_of_missing and statement.tag(place - 1) not in DETERMINERS
        for place in reach
    )
    own = (statement.word(place) for place in range(at.index + 1, unit.after))
    is_lost = is_lost or any(word in _FIGURES.fates_of_missing for word in own)  # for a missing 14-year-old girl
    is_rescue = not _FIGURES.rescuers.isdisjoint(statement.vocabulary) and behind[:1] != ["who"]
    is_off = behind[:1] == ["off"] and statement.tag(unit.after + 1) in _OPENS_COAST
    is_afloat = is_off or behind[:2] == ["at", "sea"]
    is_mishap = not _FIGURES.mishaps_with_missing.isdisjoint(statement.vocabulary)
    is_mishap = is_mishap and unit.head not in _FIGURES.escapers
    return "missing" if persons.are(unit) and (is_lost or is_rescue or is_afloat or is_mishap) else None


def _is_fate_unknown(at: Place, unit: Unit) -> bool:
    """Whether nobody knows what became of people: the fate of the other nine is unknown."""
    statement, lead = at.statement, at.opening - 1
    while statement.tag(lead) in DETERMINERS or statement.word(lead) == "other":
        lead -= 1
    verb = unit.after
    is_of = statement.word(lead) == "of" and statement.word(lead - 1) in _FIGURES.fates
    is_open = statement.word(verb) in _TEXT.forms_of_be and statement.word(verb + 1) in _FIGURES.unknown_fates
    return is_of and is_open and persons.are(unit)


def _is_still_reached_for(at: Place, unit: Unit) -> bool:
    """Whether people are trapped: are racing to save nine trapped miners, a blast left nine miners trapped."""
    statement, verb = at.statement, at.opening - 1
    if _verb_before(at) in _FIGURES.makes_homeless and statement.word(unit.after) == "trapped":
        return persons.are(unit) and not _TRAPPING.isdisjoint(statement.vocabulary)
    if statement.word(verb) not in _FIGURES.reaches_trapped or statement.word(verb - 1) != "to":
        return False
    words = {*(unit.name or "").lower().split(), statement.word(unit.after)}
    is_lost = not words.isdisjoint(_FIGURES.fates_of_missing)
    return statement.word(verb - 2) in _FIGURES.tries_rescue and is_lost and persons.are(unit)


def _driven(at: Place, unit: Unit) -> Measure | None:
    if _have_fled(at, unit):
        return "displaced"
    if _verb_before(at) not in _FIGURES.drives:
        return None
    behind = [at.statement.word(place) for place in range(unit.after, unit.after + _WORDS_FROM_HOME)]
    is_away = behind[0] in ("from", "out") and not _FIGURES.homes.isdisjoint(behind)
    leaves = behind[0] == "to" and behind[1] in _FIGURES.leaves_home
    is_left = leaves and (behind[1] in _FIGURES.leaves_for_safety or not _FIGURES.homes.isdisjoint(behind))
    return "displaced" if is_away or is_left else None


def _have_fled(at: Place, unit: Unit) -> bool:
    """Whether many who live in a place have left it, wherever to: about 4,000 residents fled."""
    statement, verb = at.statement, unit.after
    while statement.tag(verb) in _BEFORE_LOSS:
        verb += 1
    least = at.amount.low if at.amount.value is None else at.amount.value
    is_many = least is not None and least >= _FEWEST_RESIDENTS
    is_end = statement.tag(verb + 1) in _BEHIND_STATE and statement.word(verb + 1) not in ("from", "to")
    return is_many and unit.head in _FIGURES.live_in_place and statement.word(verb) == "fled" and is_end


def _taken_captive(at: Place, unit: Unit) -> Measure | None:
    after = unit.after
    after += 2 * (at.statement.word(after) == "of" and at.statement.word(after + 1) in _FIGURES.of_those_counted)
    behind = (at.statement.word(after), at.statement.word(after + 1))
    if behind[0] in ("in", "into") and behind[1] == "custody":
        return None if _is_object(at, after) else "detained"
    verb = _verb_before(at)
    if verb in _FIGURES.sentencing and behind[0] == "to":
        near = {
            at.statement.word(here) for here in range(after + 1, min(at.sentence[1], after + _REACH_TO_PRISON_WORDS))
        }
        return None if near.isdisjoint(_FIGURES.sentences) else "detained"  # sentenced two men to ten years in prison
    is_led_away = verb == "away" and at.statement.word(at.opening - 2) in _FIGURES.takes_captive
    is_led_away = is_led_away or (behind[0] == "away" and verb in _FIGURES.takes_captive)
    is_kept = verb in _FIGURES.keeps_captive or (is_led_away and persons.are(unit))  # gunmen took away 12 pupils
    if not _FIGURES.captors.isdisjoint(at.statement.vocabulary) and is_kept:
        return "detained"
    is_captive = behind[0] in _FIGURES.captured_as and at.statement.tag(after + 1) != NOUN
    return "detained" if is_captive and _verb_before(at) in _FIGURES.takes_captive else None


def _put_in_hospital(at: Place, unit: Unit) -> Measure | None:
    """Put three guards in hospital, left a man dead and three others in hospital; not: four in hospital kitchens."""
    statement = at.statement
    if _verb_before(at) in _FIGURES.treats and _is_treated_for_wounds(at, unit):
        return "injured"
    lead = statement.behind_aside(unit.after)  # left four others, two of them boys, in hospital
    if statement.word(lead) not in ("in", "to"):
        return None
    is_put = _verb_before(at) in _FIGURES.puts_in_hospital or _is_next_put(at) or _is_next_taken(at, lead)
    if not is_put and not _is_beside_toll(at):
        return None
    noun = lead + 1
    while statement.tag(noun) in _BEFORE_HOSPITAL and statement.word(noun) not in _FIGURES.hospitals:
        noun += 1
    return "injured" if statement.word(noun) in _FIGURES.hospitals and statement.tag(noun + 1) != NOUN else None


def _is_treated_for_wounds(at: Place, unit: Unit) -> bool:
    """Whether people are treated at the scene, or for wounds: treated 14 guards for smoke inhalation."""
    behind = [at.statement.word(unit.after + step) for step in range(_LONGEST_DEGREE_WORDS)]
    if behind[0] == "at" and behind[2] == "scene":
        return True
    return behind[0] == "for" and not _FIGURES.treated_wounds.isdisjoint(behind)


def _is_beside_toll(at: Place) -> bool:
    """Whether people stand behind a comma and “with”, beside a count of the dead: deaths rose to 23, with 61 in."""
    statement, comma = at.statement, at.opening - 2
    is_with = statement.word(at.opening - 1) == "with" and statement.tag(comma) == COMMA
    told = {harm.NOUNS.get(word) for word in statement.vocabulary} | {*map(harm.SAID_OF.get, statement.vocabulary)}
    return is_with and "killed" in told


def _is_next_put(at: Place) -> bool:
    """Whether people stand behind those whom the same verb leaves dead or hurt: left a man dead and three others.

    Or behind those who are dead: nine are dead and three in hospital.
    """
    statement, lead = at.statement, at.opening - 1
    while statement.tag(lead) in DETERMINERS:
        lead -= 1  # and another three, and his two sons
    if statement.tag(lead) != COORDINATOR or statement.word(lead - 1) not in harm.SAID_OF or not at.number:
        return False
    last = Place(statement, at.number - 1)
    is_said = statement.word(lead - 2) in _TEXT.forms_of_be and lead - 2 > last.index
    return is_said or _verb_before(last) in _FIGURES.puts_in_hospital


def _is_next_taken(at: Place, lead: int) -> bool:
    """Whether people go to the next of several clinics: eleven were taken to a clinic, 30 guests to the infirmary."""
    statement = at.statement
    if statement.word(lead) != "to" or statement.tag(at.opening - 1) not in _BEFORE_ITEM or not at.number:
        return False
    start = statement.places[at.number - 1]
    words = [statement.word(here) for here in range(start, at.opening)]
    if not _FIGURES.hospitals.isdisjoint(words) and not _FIGURES.takes_to_clinic.isdisjoint(words):
        return True
    last = Place(statement, at.number - 1)
    return not _FIGURES.hospitals.isdisjoint(words) and _is_next_taken(last, units.of(last).after)


def _in_care(at: Place, unit: Unit) -> Measure | None:
    """People in a critical condition or in intensive care; one critical, in a headline."""
    statement, index = at.statement, unit.after
    if unit.after == at.index + 1 and statement.word(index) == _CRITICAL:
        return "injured" if statement.tag(index + 1) in _BEHIND_STATE else None
    while statement.tag(index) in _BEFORE_CARE and index - unit.after < _LONGEST_DEGREE_WORDS:
        index += 1
    if index > unit.after and statement.word(index) == _CRITICAL and statement.tag(index + 1) in _BEHIND_CRITICAL:
        return None if harm.TELLING.isdisjoint(statement.vocabulary) else "injured"  # one of the injured is critical
    if statement.word(index) != "in":
        return None
    index += 1
    while index < at.sentence[1] and statement.tag(index) in _BEFORE_STATE:
        index += 1  # in a "very critical" condition
    behind = index + 1 + (statement.tag(index + 1) == OTHER)
    is_care = statement.word(index) in _FIGURES.grave_states and statement.word(behind) in _FIGURES.kinds_of_care
    return "injured" if is_care and not harm.TELLING.isdisjoint(statement.vocabulary) else None  # no patients


def _labelled(at: Place, unit: Unit) -> Measure | None:
    """The harm in the label before a colon: Injured: 40."""
    statement, label = at.statement, at.opening - 2
    if unit.kind == "noun" and statement.tag(at.opening - 1) in _BEFORE_ITEM and at.number:
        return _labelled_before(at)
    is_said = statement.word(unit.after) in harm.SAID_OF and statement.word(unit.after + 1) != ":"
    if statement.word(label + 1) != ":" or is_said:
        return None
    word, first = statement.word(label), at.sentence[0]
    if word in _FIGURES.hospitals and statement.word(label - 1) == "in":
        is_label = label - 1 == first or statement.tags[label - 2] in _BEFORE_LABEL
        is_harm = _CRITICAL in statement.vocabulary or not harm.TELLING.isdisjoint(statement.vocabulary)
        return "injured" if is_label and is_harm else None
    if word == "for" and statement.word(label - 1) in harm.SAID_OF:
        label, word = label - 1, statement.word(label - 1)  # unaccounted for: 7
    while label > first and statement.tags[label - 1] in _IN_LABEL:
        label -= 1
    opens = label - first <= 1 or statement.tags[label - 1] in _BEFORE_LABEL
    opens = opens or (statement.tags[label - 1] == NUMBER and statement.word(label - 2) == ":")  # Dead: 40 Hurt: 12
    lead = statement.word(at.opening - 3) if word in _FIGURES.tolls else word  # death toll: 12
    if not opens and statement.word(first) in _FIGURES.counts_of_harm:  # deaths in Orul (2023): 12
        is_label = not any(tag in FINITES for tag in statement.tags[first : at.opening])
        return harm.NOUNS.get(statement.word(first)) if is_label and unit.kind == "none" else None
    return (harm.NOUNS.get(lead) or harm.SAID_OF.get(lead)) if opens else None


def _labelled_before(at: Place) -> Measure | None:
    """The harm in the label of the item before, where only nouns are between: Nine died: six women and three men."""
    last = Place(at.statement, at.number - 1)
    between = at.statement.tags[last.index + 1 : at.opening - 1]
    is_next = bool(between) and all(tag in _IN_LABELLED for tag in between)
    return _labelled(last, units.of(last)) if is_next and units.of(last).kind == "noun" else None


def _to_death(at: Place, unit: Unit) -> Measure | None:
    if at.statement.word(unit.after) == "to" and at.statement.word(unit.after + 1) in _TEXT.possessives:
        is_end = at.statement.word(unit.after + 2) in ("death", "deaths")  # swept 40 to their deaths
        return "killed" if is_end and not victims.is_planned(at.statement, at.opening - 1) else None
    end = _behind_others(at.statement, unit.after)
    is_to_death = at.statement.word(end) == "to" and at.statement.word(end + 1) == "death"
    return "killed" if is_to_death and _verb_before(at) in _FIGURES.beats_to_death else None


def _behind_others(statement: Statement, index: int) -> int:
    """The word behind others to whom the same is done: stabbed two guards and their mother to death."""
    here = index + 1
    if statement.tag(index) != COORDINATOR:
        return index
    while statement.tag(here) in _IN_OTHERS:
        here += 1
    return here


def _lost(at: Place, unit: Unit) -> Measure | None:
    verb = _verb_before(at)
    if verb == "and" and at.number and units.of(last := Place(at.statement, at.number - 1)).after == at.opening - 1:
        verb = _verb_before(last)  # lost her husband and two sons
    if verb not in _FIGURES.loses_people or at.statement.tag(unit.after) == GENITIVE:
        return None
    if unit.head in _FIGURES.fighters or _are_own_dead(at, unit):
        return "killed_or_injured" if _are_killed_or_wounded(at.statement, unit.after) else "killed"
    is_relative = unit.head in _FIGURES.relatives_left or unit.head.removesuffix("s") in _PEOPLE.kin
    return "killed" if is_relative and harm.is_of_mishap(at.statement) else None


def _are_killed_or_wounded(statement: Statement, index: int) -> bool:
    """Whether an aside tells that not all who were lost are dead: lost 400 men, killed or wounded."""
    lots = {harm.SAID_OF.get(statement.word(index + 1)), harm.SAID_OF.get(statement.word(index + 3))}
    return statement.tag(index) == COMMA and statement.word(index + 2) == "or" and lots == {"killed", "injured"}


def _are_own_dead(at: Place, unit: Unit) -> bool:
    """Whether people are lost by an army, in a mishap or as our own: lost 16 of our people; not: lost to Marsk."""
    statement, subject = at.statement, _subject_of_loss(at)
    if unit.head not in _FIGURES.lost_people or statement.word(unit.after) in ("to", "from"):
        return False
    is_own = at.after == "of" and at.word(2) == "our"
    is_of_army = statement.word(subject) in _FIGURES.forces and statement.tag(subject) in NOMINAL
    near = {statement.word(here) for here in range(unit.after + 1, unit.after + _LONGEST_DEGREE_WORDS)}
    is_in = statement.word(unit.after) == "in"
    is_mishap = is_in and not near.isdisjoint(_FIGURES.harmful_events | _FIGURES.tells_of_mishap)
    return is_own or is_of_army or is_mishap


def _subject_of_loss(at: Place) -> int:
    """The noun whose loss is told, behind which only “it said that it” may stand: the army said it had lost nine."""
    statement, subject = at.statement, at.opening - 2
    while statement.tag(subject) in _BEFORE_LOSS:
        subject -= 1
    if statement.word(subject) not in ("it", "they"):
        return subject
    subject -= 1 + (statement.word(subject - 1) == "that")
    is_said = statement.word(subject) in _CLAUSES.complement.forms
    return subject - 1 if is_said else subject


def _verb_before(at: Place) -> str:
    """The word before a number and its article or hedge, also where that word is quoted: “eliminated” 300 troops.

    So it is before whose people they are: held his two sons hostage.
    """
    before = at.opening - 1
    before -= at.statement.tag(before) == POSSESSIVE
    return at.statement.word(before - (at.statement.word(before) in _QUOTED))


def _before_noun(at: Place, unit: Unit) -> Measure | None:
    behind = at.statement.word(unit.after)
    if at.after == "of" and behind not in harm.VERBS and (behind in ("alive", "safe") or behind in harm.SAID_OF):
        tag = at.statement.tag(unit.after)
        found = predicates.befallen(at.statement, unit.after, tag)  # found three of the 40 miners dead
        return _later(at, unit.after, found) if found is not None else None
    words = (unit.name or "").lower().split()
    found = next((lot for word in words[:-1] if (lot := harm.NOUNS.get(word) or harm.SAID_OF.get(word))), None)
    done = _done(at) if found in predicates.MAY_HAVE_DIED else None
    if done is not None and done.found == "killed":
        return "killed"  # the bodies of three missing climbers
    may_have_died = found in predicates.MAY_HAVE_DIED and not wholes.is_partly_harmed(at, unit)
    is_dead = may_have_died and predicates.said(at.statement, unit.after, at.sentence[1])[0] == "killed"
    is_dead = is_dead or (may_have_died and harm.VERBS.get(_verb_before(at)) == "killed")  # killed a wounded guard
    return "killed" if is_dead else found  # three missing children were found dead


def _behind_genitive(at: Place, unit: Unit) -> Measure | None:
    if at.statement.tag(unit.after) != GENITIVE:
        return None
    deed = at.statement.word(unit.after + 1)
    is_found = deed in _FIGURES.found_dead and not _FIGURES.finds_bodies.isdisjoint(at.statement.vocabulary)
    return harm.DEEDS.get(deed) if is_found or deed not in _FIGURES.bodies_or_unions else None


def _done(at: Place) -> Decision[Measure] | None:
    """What a deed before the people did to them: the murder of six priests."""
    statement, index = at.statement, at.index - 1
    first, _ = at.sentence
    hedge = at.amount.span.start - 1
    while index > first and statement.tokens[index].end > hedge and statement.tags[index] != OF:
        index -= 1
    while index > first and statement.tags[index] in _BEFORE_DEED:
        index -= 1
    if statement.tags[index] != OF:
        return None
    is_claimed = any(statement.word(index - step) in _FIGURES.claims_life for step in (2, 3))  # claim lives of 12
    if statement.word(index - 1) in ("life", "lives") and is_claimed:
        return Decision(LIFE_CLAIMED.name, "killed")
    if statement.word(index - 1) in _REMAINS_AGAIN and _is_of_body(statement, first, index - 1):
        return Decision(victims.DEED.name, "killed")
    deed = index - 1
    while deed > first and victims.behind_circumstance(statement, deed) == index:
        deed -= 1  # the death on Sunday of nine guards
    done = victims.deed(statement, deed)
    return Decision(victims.DEED.name, done) if done is not None else None


def _is_of_body(statement: Statement, first: int, index: int) -> bool:
    """Whether “those” takes up bodies that were found: the remains are those of a woman."""
    for here in range(index - 1, first - 1, -1):
        is_body = statement.word(here) in _FIGURES.found_dead
        if is_body or (statement.tags[here] in NOMINAL and not persons.is_person(statement.word(here))):
            return is_body
    return False


OF_OPENING: Row[[Place, Unit], Measure] = Row(
    "some of those the sentence opens with",
    "A number alone in a sentence that opens with “Of the dead,” counts some of them.",
    "Of the dead, nine were from Orul.",
    "Of the mills, nine were in Orul, where three men died.",
    tolls.of_opening,
)
NAMED: tuple[Row[[Place, Unit], Measure], ...] = (
    Row(
        "those fatally hurt",
        "A number before “of them fatally” or “fatally” counts the dead, and one of people none of whom survived.",
        "Reed stabbed seven walkers, two of them fatally.",
        "Reed stabbed seven walkers, two of them badly.",
        _fatally,
    ),
    Row(
        "dead and injured together",
        "A number before “dead or injured” counts both together.",
        "The blast left 40 dead or injured.",
        "The blast left 40 dead and 12 injured.",
        _dead_and,
    ),
    Row(
        "some of the injured who died",
        "Some of the injured, the missing or the hostages who are said to have died are dead.",
        "Three of the injured later died.",
        "Three of the injured later sang.",
        _died_of_harmed,
    ),
    Row(
        "harm in a label",
        "A number behind a label such as “Dead:” or “Injured:” counts those people.",
        "Dead: 12. Injured: 40.",
        "Three dead: 12 houses fell.",
        _labelled,
    ),
    Row(
        "harm in the noun",
        "The noun after a number says what happened to the people: dead, deaths, injuries, arrests.",
        "The blast caused 12 deaths.",
        "The blast caused 12 fires.",
        _noun,
    ),
    Row(
        "people who are sought",
        "People for whom rescuers search or whom they try to reach, or who were buried or swept away, are missing.",
        "Divers are searching for two guards.",
        "Bakers are searching for two guards.",
        _sought,
    ),
    OF_OPENING,
    Row(
        "number of a toll",
        "A number alone right behind “a toll of” counts the dead, whatever verb follows.",
        "A toll of 19 was given.",
        "A bridge toll of 19 was given.",
        tolls.of_number,
    ),
    Row(
        "lives that are lost",
        "A number of lives after “cost”, “took” or “the loss of” counts the dead.",
        "The flood cost 14 lives.",
        "The flood barrier saved 14 lives.",
        _cost,
    ),
    Row(
        "people driven out",
        "People whom something drives or forces from their homes are displaced.",
        "The war drove some 1.4 million people from their homes.",
        "The bus drove some 40 people from the fair.",
        _driven,
    ),
    Row(
        "people beaten to death",
        "People whom somebody beats, stabs or burns “to death”, or something sweeps to theirs, are dead.",
        "Reed stabbed two guards to death.",
        "Reed bored two guards to death.",
        _to_death,
    ),
    Row(
        "people who are lost",
        "Fighters whom an army loses are dead, and relatives whom somebody loses in a mishap or a deed of harm.",
        "Ada Reed lost two sons in the quake.",
        "Ada Reed lost two friends in the crowd.",
        _lost,
    ),
    Row(
        "people taken captive",
        "People whom somebody takes hostage or holds captive are detained.",
        "Rebels took nine cooks hostage.",
        "Rebels took nine cooks home.",
        _taken_captive,
    ),
    Row(
        "people put in hospital",
        "People whom something puts in hospital, or whom medics treat for wounds, are injured.",
        "The crash put three guards in hospital.",
        "The crash put three guards in danger.",
        _put_in_hospital,
    ),
    Row(
        IN_CARE,
        "People in a critical or serious condition or in intensive care are injured.",
        "Twelve guards were hurt, three in intensive care.",
        "Twelve guards were hurt, three in intensive training.",
        _in_care,
    ),
    Row(
        "harm before the noun",
        "A word between a number and its noun says what happened to the people: injured victims.",
        "Marsk nursed five injured guards.",
        "Marsk nursed five tired guards who were not injured.",
        _before_noun,
    ),
    Row(
        "victims in the possessive",
        "A number of people in the possessive before a deed counts its victims.",
        "Marsk mourned two nurses' deaths.",
        "Marsk mourned two nurses' names, and many deaths.",
        _behind_genitive,
    ),
)
SUMMED = Rule(
    "total of those harmed",
    "A number behind “the total to” or “a total of” counts all to whom the same happened earlier in the sentence.",
    "The quake killed nine in Orul and three in Marsk, bringing the total to 12.",
    "The quake killed nine in Orul and felled three towers in Marsk, bringing the total to 12.",
)
LIFE_CLAIMED = Rule(
    "life that is claimed",
    "Those whose life something claimed, took or cost are dead.",
    "The crash claimed the life of a guard.",
    "The crash shaped the life of a guard.",
)
SAID = Rule(
    "harm said of people",
    "The verb right after the people says what happened to them.",
    "Thirteen guards were wounded.",
    "Thirteen guards saw that the mayor was wounded.",
)
SAID_LATER = Rule(
    "harm further on",
    "A verb further on in the sentence says what happened to the people, where nothing nearer does.",
    "Six guards in Marsk were killed.",
    "Six guards in Marsk sang.",
)
PRONOUNCED_DEAD = Rule(
    "wounded and pronounced dead",
    "People with wounds are dead where the sentence, or for one or two the next, goes on to pronounce them so.",
    "Police found a guard with stab wounds. Medics pronounced him dead.",
    "Police found a guard with stab wounds. Medics pronounced him drunk.",
)
IN_HOSPITAL = Rule(
    "shot but taken to hospital",
    "People who were shot or hit are injured where the next sentences put all of them in hospital.",
    "Reed shot four people. All are expected to survive.",
    "Reed shot four people. All are not expected to survive.",
)
