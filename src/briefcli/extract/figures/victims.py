"""Objects of verbs of killing, injuring, displacing and detaining: who is killed in "killed two women and a man"."""

import re
from collections.abc import Mapping

from briefcli import regexes
from briefcli.extract.figures import harm, persons
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    AUXILIARIES,
    COMMA,
    COORDINATOR,
    DETERMINERS,
    FINITE,
    FINITES,
    GERUND,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    PARTICIPLE,
    PAST_PARTICIPLE,
    PREPOSITION,
    SEMICOLON,
    TIME,
    letters,
)
from briefcli.extract.text.lexicon import any_of, any_pattern
from briefcli.extract.text.rules import Decision, Row, Rule
from briefcli.model.figure import Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

_KILLING_ALL = regexes.compile(rf"\bkilling {any_of(_FIGURES.killed_all)}\b")
_WOUNDED = regexes.compile(any_pattern(_FIGURES.phrases_of_wounding))
_SURVIVED = regexes.compile(any_pattern(_FIGURES.phrases_of_survival), re.IGNORECASE)
_TREATED = regexes.compile(rf"\b{any_pattern(_FIGURES.words_of_treatment)}")
"""For text in small letters, which is read several times as fast."""
_DIED = regexes.compile(rf"\b{any_pattern(_FIGURES.words_of_death)}\b", re.IGNORECASE)
_REACH_OF_NUMBER_WORDS = 5
"""How far after a verb the number of its object may come, hedges included."""
_REACH_BACK_WORDS = 25
"""How far before "along with" the harm to the others may be stated."""
_REACH_TO_MODAL_WORDS = 4
"""How far before “to” the word may stand by which nothing was brought off: would never be able to."""
_REACH_OF_LIVES_WORDS = 7
"""How far after "claimed" the word "lives" may come."""
_LONGEST_CIRCUMSTANCE_WORDS = 5
"""Most words between a deed and “of” that say when or in which place it was: the death late on Monday night of."""
_IN_CIRCUMSTANCE = letters("TIME PREPOSITION NAME ADVERB")
_OPENS_OBJECT = letters("DETERMINERS NUMBER NOMINAL OBJECT_PRONOUN SUBJECT_PRONOUN")
_OPENS_PLACE = letters("DETERMINERS NOUNS")
_LISTS = letters("PREPOSITION COORDINATOR COMMA")
_HARMS = letters("FINITE PARTICIPLE GERUND BASE NOUN")
_IN_NOUN = letters("NOUN ADJECTIVE")
_OPENS_CLAUSE = letters("COMMA COORDINATOR")
_ENDS_OBJECT = letters("FINITES SUBORDINATOR RELATIVE THAT SEMICOLON")
_FORMS = letters("PARTICIPLE BASE")
_BEHIND_FORM = letters("NOUN ADJECTIVE NUMBER")
_BEFORE_ITEM = letters("DETERMINERS ADVERB ADJECTIVE")
_OPENS_RELATIVE = letters("RELATIVE THAT GERUND")
_WITHIN_SPEAKERS = letters("NOMINAL DETERMINERS PREPOSITIONS COORDINATOR NUMBER")
_BEFORE_CLAUSE_OF_TIME = letters("TIME NUMBER ADVERB DETERMINERS NOMINAL ADJECTIVE")
_BEHIND_ACCUSED = letters("OF TO")
_BEHIND_CLIPPED = letters("PREPOSITION OF TO")
_BEHIND_CLAIMED = letters("PREPOSITION STOP COMMA TIME")
_LONGEST_MISHAP_WORDS = 5
"""Most words before “claims” in a headline of a mishap: Orul coal mine blast claims nine."""
_WITHIN_SUBJECTS = letters("NOMINAL DETERMINERS PREPOSITIONS COORDINATOR NUMBER ADJECTIVE COMMA OF")
_LONGEST_SUBJECTS_WORDS = 16
"""Most words from the first to the verb of several who are its subject: two clerks at the mill, a cook and six boys."""
_LONGEST_SPEAKERS_WORDS = 9
"""Most words of those who say what the rest of a sentence tells: a nurse and two cooks at the mill."""
_BEFORE_PASSIVE = letters("AUXILIARIES ADVERB")
_MISSED = frozenset({"at", "by"})
"""What follows “shot” where nobody need be hit: shot at, and a film that was shot by two men."""
_TAKES_BOTH = letters("DETERMINERS NUMBER NOMINAL PREPOSITION")


def takes_object(statement: Statement, verb: int, end: int) -> bool:
    """Whether an object of the verb follows: killed a man; not killed Monday, killed by a man."""
    index = verb + 1
    while index < end and statement.tags[index] == ADVERB and statement.word(index) != "when":
        index += 1
    if index >= end or statement.tags[index] == TIME:
        return False
    if (statement.word(index), statement.word(index + 1)) == ("due", "to"):
        return False  # killed due to rain
    if statement.word(index) in _PEOPLE.compass and statement.word(index + 1) == "of":
        return False  # killed north of Orul
    if statement.word(index) in _FIGURES.may_open_number:
        near = range(index, min(end, index + _REACH_OF_NUMBER_WORDS))
        has_number = any(statement.tags[place] == NUMBER for place in near)
        is_role = statement.word(index) == "as" and statement.word(index + 1) != "many"  # not: killed as many as nine
        return has_number and not is_role and not _opens_place(statement, index)
    return statement.tags[index] in _OPENS_OBJECT


def _opens_place(statement: Statement, index: int) -> bool:
    """Whether a word that may begin a number begins a place: killed at a station, but killed at least ten."""
    is_noun = statement.tag(index + 1) in _OPENS_PLACE and statement.word(index + 1) != "least"
    return is_noun and statement.word(index) in _FIGURES.number_or_place


def of(statement: Statement, place: int) -> Decision[Measure] | None:
    """What happened to the object of a verb, through all items of a list: killed two women, a man and six others."""
    first, _ = statement.sentence(place)
    if first not in statement.lots:
        statement.lots[first] = _lots(statement, first)
    return statement.lots[first].get(place)


def are_survived(text: str) -> bool:
    """Whether a text tells of wounds or a hospital, and no word of it of a death."""
    return _TREATED.search(text.lower()) is not None and _DIED.search(text) is None


def survived(at: Place, unit: Unit) -> bool:
    """Whether a number counts people who were shot or hit, all of whom are only wounded, or soon in hospital.

    Whoever was shot or stabbed is wounded, too, where the article tells of wounds or a hospital, and of no death.
    """
    statement = at.statement
    of(statement, at.index)
    if at.index not in statement.harmed and not is_shot(statement, unit.after):
        return False
    if _DIED.search(statement.following):
        return False
    if _WOUNDED.search(statement.small, at.end):
        return True
    found = _SURVIVED.search(statement.following)
    if found is None:
        is_wounded = unit.kind == "noun" and not _FIGURES.wounding.isdisjoint(statement.vocabulary)
        return is_wounded and statement.article.is_survived
    return at.amount.value == 2 or not found[0].lower().startswith("both")


def is_shot(statement: Statement, index: int) -> bool:
    """Whether a verb in the passive, behind people, says that they were shot or stabbed, and not shot at."""
    verb = index
    while statement.tag(verb) in _BEFORE_PASSIVE:
        verb += 1
    is_passive = statement.word(verb - 1) in _TEXT.forms_of_be if verb > index else statement.tag(verb) == PARTICIPLE
    return is_passive and statement.word(verb) in _FIGURES.wounding and statement.word(verb + 1) not in _MISSED


def _lots(statement: Statement, first: int) -> dict[int, Decision[Measure]]:
    """For each amount in a sentence, the harm done by the verb whose object it is."""
    lots: dict[int, Decision[Measure]] = {}
    state: Decision[Measure] | None = None
    harmed: list[int] = []
    in_phrase = is_harming = False
    of_deed = first
    _, end = statement.sentence(first)
    for index in range(first, end):
        word, tag = statement.tokens[index].lower, statement.tags[index]
        opened = _opened(statement, index, first, end) if word in _OPENINGS else None
        if opened is not None:
            state, in_phrase, is_harming = opened, False, False
            of_deed = behind_circumstance(statement, index + 1)
        elif word in _FIGURES.harming and _harms(statement, index, end) and _is_done(statement, index):
            is_harming = not _is_fatal(statement, index)
            state, in_phrase = (None if is_harming else Decision(FATAL.name, "killed")), False
        elif _ends_object(statement, index):
            state, is_harming = None, False
        elif tag == OF and index == of_deed:
            in_phrase = False  # the death on Sunday of nine guards
        elif tag == OF and _is_of_things(statement, index):
            in_phrase = True
        elif tag in _LISTS:
            in_phrase = tag == PREPOSITION and (in_phrase or word not in _FIGURES.within_object)
        elif tag == NUMBER and not in_phrase:
            if (state is not None or is_harming) and _is_subject(statement, index, first, end):
                state, is_harming = None, False
            if state is not None:
                lots[index] = state
            if is_harming:
                harmed.append(index)
    statement.harmed.update(harmed)
    return lots | _all_of_them(statement, first, end, harmed, lots)


def _is_of_things(statement: Statement, index: int) -> bool:
    """Whether “of” leads to whose a thing is, to which something is done: captured the views of 400 people."""
    noun = statement.word(index - 1)
    is_thing = statement.tag(index - 1) == NOUN and statement.word(index - 2) == "the"
    is_people = persons.is_person(noun) or noun in _FIGURES.groups_of_people or noun in harm.DEEDS
    return is_thing and not is_people and noun not in _FIGURES.claimed_lives


def _opened(statement: Statement, index: int, first: int, end: int) -> Decision[Measure] | None:
    """What happens to those named next, and the rule by which a word says so.

    Listeners are not told yet: the rule has decided only once a number turns up there.
    """
    acting = _acting(statement, index, end)
    if acting is not None:
        return Decision(OBJECT.name, acting)
    done = deed(statement, index)
    if done is not None:
        return Decision(DEED.name, done)
    shared = _along(statement, index, first)
    return Decision(ALONG.name, shared) if shared is not None else None


def _is_subject(statement: Statement, number: int, first: int, end: int) -> bool:
    """Whether people after a comma or “and” do what the verb behind them says: killed two, a nurse and a cook said."""
    if _is_behind_object(statement, number):
        return True
    before = number - 1
    while statement.tag(before) in _BEFORE_ITEM:
        before -= 1
    if statement.tag(before) not in _OPENS_CLAUSE:
        return False
    index = _behind_people(statement, number + 1, end)
    if statement.tag(index) in FINITES and _is_told_by(statement, before, index, first):
        return True
    if statement.tag(index) in FINITES and statement.tag(before) == COMMA and _is_led(statement, first, before):
        return True
    if _opens_list_of_subjects(statement, before, index, end):
        return True
    while index < end and statement.tag(index) in _WITHIN_SPEAKERS and index - number < _LONGEST_SPEAKERS_WORDS:
        index += 1
    return _says(statement, index)


def _is_behind_object(statement: Statement, index: int) -> bool:
    """Whether somebody does what the noun right before them tells of: captured the moment a guard fell."""
    is_noun = statement.tag(index - 1) == NOUN and statement.word(index - 2) == "the"
    return is_noun and statement.word(index) in _FIGURES.tells_of_one


def _opens_list_of_subjects(statement: Statement, before: int, index: int, end: int) -> bool:
    """Whether several in a row behind a comma and “and” have a verb of their own: killed one, and two and six fled."""
    if statement.tag(before) != COORDINATOR or statement.word(before - 1) not in (",", ";"):
        return False
    start = index
    while index < end and statement.tags[index] in _WITHIN_SUBJECTS and index - start < _LONGEST_SUBJECTS_WORDS:
        index += 1
    return index > start and statement.tag(index) in AUXILIARIES and index < end


def _is_led(statement: Statement, first: int, comma: int) -> bool:
    """Whether a clause of time opens a sentence, so that its main clause follows: after it killed two, a cook left.

    Only when, how long or how often may stand before the word that opens it.
    """
    opening = next(
        (here for here in range(first, comma) if statement.word(here) in _FIGURES.opens_clause_of_time), comma
    )
    return opening < comma and all(statement.tags[here] in _BEFORE_CLAUSE_OF_TIME for here in range(first, opening))


def _says(statement: Statement, index: int) -> bool:
    """Whether a word hands over what somebody says; not: guards accused of spying, a nurse said to be from Orul."""
    is_saying = statement.word(index) in _CLAUSES.complement.forms and statement.tag(index) in FINITES
    return is_saying and statement.tag(index + 1) not in _BEHIND_ACCUSED


def _behind_people(statement: Statement, index: int, end: int) -> int:
    while index < end and statement.tag(index) in NOMINAL:
        index += 1
    return index


def _is_told_by(statement: Statement, before: int, verb: int, first: int) -> bool:
    """Whether a verb is that of the people right before it, and of no whole that a relative clause tells of."""
    if statement.word(verb) in harm.SAID_OF or statement.word(verb) in harm.VERBS:
        return False
    is_parted = statement.tag(before) == COORDINATOR and statement.word(before - 1) in (",", ";")
    if is_parted or _says(statement, verb):
        return True
    is_within = any(statement.tags[here] in _OPENS_RELATIVE for here in range(first, before))
    known = _VERBS.get(statement.word(verb))
    is_past = known is not None and PAST_PARTICIPLE not in known.forms  # sang in Orul
    is_clipped = statement.tag(verb) == FINITE and statement.tag(verb + 1) in _BEHIND_CLIPPED and not is_past
    is_second = any(tag in FINITES for tag in statement.tags[first:before])  # not: bodies of a man and two boys were
    return statement.tag(before) == COORDINATOR and not is_within and not is_clipped and is_second


def _harms(statement: Statement, index: int, end: int) -> bool:
    """Whether a verb harms its object, and does not say how badly: shot three people."""
    last = behind_death(statement, index)
    return statement.tags[index] in _HARMS and takes_object(statement, last, end)


def _is_done(statement: Statement, index: int) -> bool:
    """Whether a verb that harms its object is neither planned nor in the passive: was shot three times by two men."""
    return not is_planned(statement, index) and not _is_suffered(statement, index)


def behind_death(statement: Statement, index: int) -> int:
    """The last word of “shot dead” or “shot to death”, where that follows a verb; else the verb itself."""
    if statement.word(index + 1) == "dead":
        return index + 1
    is_death = statement.word(index + 1) == "to" and statement.word(index + 2) == "death"
    return index + 2 if is_death else index


def _is_fatal(statement: Statement, index: int) -> bool:
    return statement.word(index - 1) in ("fatally", "mortally") or behind_death(statement, index) > index


def _ends_object(statement: Statement, index: int) -> bool:
    """Whether a word begins another clause."""
    tag, after = statement.tags[index], statement.tag(index + 1)
    if statement.word(index) in _FIGURES.tolls:
        return True  # displaces 906 families, death toll climbs to 27
    if tag == GERUND:
        opens = after not in _IN_NOUN or statement.tag(index - 1) in _OPENS_CLAUSE
        return opens and statement.word(index) != "including"  # killed five, burning seven barns
    if statement.word(index).endswith("ing") and statement.tag(index - 1) == COMMA:
        return statement.word(index) != "including" and after not in _IN_NOUN  # killed five, stranding over 40
    if tag == PARTICIPLE and statement.tag(index - 1) == COORDINATOR and statement.word(index) not in harm.SAID_OF:
        # The storm has killed two and driven nine from their homes.
        return after == NUMBER or statement.word(index + 1) in _FIGURES.may_open_number
    return tag in _ENDS_OBJECT or (tag in _FORMS and after not in _BEHIND_FORM and statement.word(index) != "dead")


def _all_of_them(
    statement: Statement, first: int, end: int, harmed: list[int], lots: Mapping[int, Decision[Measure]]
) -> dict[int, Decision[Measure]]:
    """Those who were shot, where the sentence continues: killing them all."""
    places = (
        harmed or [index for index in range(first, end) if statement.tags[index] == NUMBER and index not in lots][-1:]
    )
    if places and _KILLING_ALL.search(statement.text, statement.tokens[places[-1]].end, statement.tokens[end - 1].end):
        return dict.fromkeys(places, Decision(ALL_KILLED.name, "killed"))
    return {}


def _acting(statement: Statement, index: int, end: int) -> Measure | None:
    """What a verb does to its object; nothing for a passive, or a verb without an object."""
    if statement.word(index) == "down":
        return _shooting_down(statement, index, end)
    if statement.word(index) == "up":
        return _rounding_up(statement, index, end)
    if statement.word(index) == "death":
        return _killing_outright(statement, index, end)
    found = harm.VERBS.get(statement.word(index))
    if statement.tags[index] == NOUN and statement.tag(index + 1) == NOUN and not _is_of_headline(statement, index):
        return None  # the arrest warrant names 12 people
    if found is None or rules.first(IDLE, statement, index) is not None or _is_pictured(statement, index):
        return None
    is_led = statement.word(index).endswith("ed") and statement.tag(index - 1) in DETERMINERS
    is_led = is_led and not (statement.word(index - 1) == "another" and statement.tag(index + 1) == NUMBER)
    if is_led and statement.tag(index + 1) in (*NOMINAL, NUMBER):
        return None  # the detained editor's 12 colleagues
    following = statement.word(index + 1)
    if following in ("or", "and") and harm.VERBS.get(statement.word(index + 2)) not in (None, found):
        return found if statement.tag(index + 3) not in _TAKES_BOTH else None
    is_either = statement.word(index - 1) == "or" and harm.VERBS.get(statement.word(index - 2)) not in (None, found)
    if is_either and takes_object(statement, index, end):
        return "killed_or_injured"
    if following == "of" and statement.word(index).endswith("ing"):
        return found
    return found if takes_object(statement, index, end) else None


def _is_pictured(statement: Statement, verb: int) -> bool:
    """Whether people are only captured in pictures: cameras captured two men, drone footage captured nine guards."""
    before = verb - 1
    while statement.tag(before) in _BEFORE_PASSIVE:
        before -= 1
    return statement.word(verb).startswith("captur") and statement.word(before) in _FIGURES.recorders


def _is_of_headline(statement: Statement, index: int) -> bool:
    """Whether a form that looks like a plural is a verb: fire kills family of five; not: arrests records."""
    word = statement.word(index)
    return word.endswith("s") and word not in harm.DEEDS and statement.tag(index + 2) == OF


def _shooting_down(statement: Statement, index: int, end: int) -> Measure | None:
    if statement.word(index - 1) not in _FIGURES.shot_down or statement.word(index - 2) in _TEXT.forms_of_be:
        return None
    if is_planned(statement, index - 1):
        return None
    return "killed" if takes_object(statement, index, end) else None


def _rounding_up(statement: Statement, index: int, end: int) -> Measure | None:
    """Whether people are rounded up: police rounded up 31 smugglers; not: were rounded up, plan to round up."""
    verb = index - 1
    is_deed = statement.word(verb) in _FIGURES.rounds_up and statement.word(verb - 1) not in _TEXT.forms_of_be
    if not is_deed or is_planned(statement, verb):
        return None
    return "detained" if takes_object(statement, index, end) else None


def _killing_outright(statement: Statement, index: int, end: int) -> Measure | None:
    """Whether a verb with “to death” kills those named behind it: stabbed to death a nurse and two cooks."""
    verb = index - 2
    is_deed = statement.word(index - 1) == "to" and statement.word(verb) in _FIGURES.beats_to_death
    if not is_deed or statement.word(verb - 1) in _TEXT.forms_of_be or is_planned(statement, verb):
        return None
    return "killed" if takes_object(statement, index, end) else None


def _before_verb(statement: Statement, index: int) -> str:
    """The word before a verb and its adverbs."""
    before = index - 1
    while before >= 0 and statement.tags[before] == ADVERB:
        before -= 1
    return statement.word(before)


def is_planned(statement: Statement, index: int) -> bool | None:
    """Whether a verb of harm has harmed nobody, by the words before it: could kill, tried to kill, nearly killed."""
    if statement.word(index - 1) in _FIGURES.hardly_harmed:
        return True
    before = _before_verb(statement, index)
    if before == "have":  # could have killed
        return True if _before_verb(statement, index - 1) in _FIGURES.contrary_to_fact else None
    if before == "to" and (_is_brought_off(statement, index - 1) or _is_owned_up(statement, index - 1)):
        return None
    return True if before in _FIGURES.unreal_verbs else None


def _is_owned_up(statement: Statement, to: int) -> bool:
    """Whether “to” leads to a deed that somebody owns up to, or that was done as well: pleaded guilty to killing two.

    Not to one of which somebody pleads not guilty.
    """
    is_led = statement.word(to + 1) in _FIGURES.harming_in_ing and statement.word(to - 1) in _FIGURES.owns_up_to
    return is_led and statement.word(to - 2) not in _FIGURES.negations_of_harm


def _is_brought_off(statement: Statement, to: int) -> bool:
    """Whether the word before “to” says that it was done: managed to kill two; not: would be able to kill two."""
    if statement.word(to) != "to" or statement.word(to - 1) not in _FIGURES.brings_off:
        return False
    near = {statement.word(here) for here in range(to - _REACH_TO_MODAL_WORDS, to - 1)}
    is_past = statement.word(to - 1) != "able" or not near.isdisjoint(_FIGURES.was_able)
    return is_past and near.isdisjoint(_FIGURES.unreal_verbs | _FIGURES.negations_of_harm)


def _is_suffered(statement: Statement, index: int) -> bool | None:
    if statement.word(index) in _FIGURES.harming_in_ing:
        return None
    return True if _before_verb(statement, index) in _TEXT.forms_of_be else None


def _claims_none(statement: Statement, index: int) -> bool | None:
    if statement.word(index) not in _FIGURES.claiming:
        return None
    first, end = statement.sentence(index)
    number = index + 1 + (statement.word(index + 1) in _FIGURES.words_of_addition)
    is_mishap = statement.word(index - 1) in _FIGURES.harmful_events and statement.tag(number) == NUMBER
    if is_mishap and index - first <= _LONGEST_MISHAP_WORDS and _ends_claim(statement, number + 1):
        return None  # mine blast claims nine
    near = range(index + 1, min(end, index + _REACH_OF_LIVES_WORDS))
    if any(statement.word(place) in _FIGURES.claimed_lives for place in near):
        return None
    people = next((place for place in near if statement.word(place) == "people"), end)
    is_toll = statement.word(people + 1) in _FIGURES.after_claimed_people and people < end
    return None if is_toll and not _is_claimant(_before_verb(statement, index)) else True


def _ends_claim(statement: Statement, index: int) -> bool:
    """Whether nothing that could be claimed follows a number: claims nine in Orul, claim two more, claims 12."""
    index += statement.word(index) in _FIGURES.words_of_addition or statement.word(index) == "more"
    return statement.tag(index) in _BEHIND_CLAIMED or statement.word(index) == ""


def _is_claimant(noun: str) -> bool:
    """Whether a noun is somebody who can claim something: the mayor claimed, the party claimed."""
    return persons.is_person(noun) or noun in _PEOPLE.bodies or noun in _TEXT.subject_pronouns


def deed(statement: Statement, index: int) -> Measure | None:
    """The harm that a noun names, done to those after "of" or "to": the murder of seven monks, injuries to a guard."""
    done = harm.DEEDS.get(statement.word(index))
    if statement.word(index) in _FIGURES.deeds_with_weapons and statement.word(index - 1) in _FIGURES.fatal:
        done = "killed"  # the fatal shooting of two guards
    if statement.word(index) in _FIGURES.killers:
        done = "killed"  # the killers of two guards
    is_done = statement.word(behind_circumstance(statement, index + 1)) == "of" or (
        done == "injured" and statement.word(index + 1) == "to"
    )
    return done if is_done else None


def behind_circumstance(statement: Statement, index: int) -> int:
    """The word behind the day or the named place of a deed: the death on Sunday of nine guards, the arrests in Orul."""
    here = index
    while here - index < _LONGEST_CIRCUMSTANCE_WORDS and statement.tag(here) in _IN_CIRCUMSTANCE:
        here += 1
    return here if statement.tag(here) == OF else index


def _along(statement: Statement, index: int, first: int) -> Measure | None:
    """The harm that others share: was killed along with three of her deckhands."""
    if statement.word(index) != "with":
        return None
    if statement.word(index - 1) not in ("along", "together"):
        is_own = statement.word(index - 1) in harm.VERBS and statement.tag(index + 1) in DETERMINERS
        number = index + 1 + is_own  # was killed with her two daughters
        if statement.tag(number) != NUMBER or _is_tool(statement, number):
            return None
        return harm.SAID_OF.get(statement.word(index - 1))
    for near in range(index - 2, max(first - 1, index - _REACH_BACK_WORDS), -1):
        word, tag = statement.word(near), statement.tag(near)
        found = harm.SAID_OF.get(word)
        if found is not None:
            return found
        if tag == SEMICOLON or (tag in FINITES and word not in _CLAUSES.complement.forms):
            return None  # he died in 1990; his widow survives him, along with three children
    return None


def _is_tool(statement: Statement, number: int) -> bool:
    """Whether a number right behind “with” counts what somebody was harmed by: was killed with one shot, a new drug."""
    end = number + 1
    while statement.tag(end) in _IN_NOUN and end - number < _REACH_OF_NUMBER_WORDS:
        end += 1
    words = [statement.word(here) for here in range(number + 1, end)] or [statement.word(end)]
    are_nationals = not _TEXT.nationalities.isdisjoint(words) or words[-1] in _FIGURES.people_counted
    is_of_people = are_nationals or (any(map(persons.is_person, words)) and words[0] != "nerve")  # a nerve agent
    return statement.tag(number + 1) not in _BEHIND_CLIPPED and not is_of_people


IDLE = (
    Row(
        "harm that is planned",
        "A verb of harm after “to”, “could”, “may”, “would have” or the like has harmed nobody.",
        "Reed tried to kill hundreds of people.",
        "Reed had killed hundreds of people.",
        is_planned,
    ),
    Row(
        "harm that is suffered",
        "A verb of harm in the passive does nothing to those named after it.",
        "The boat sank, a guard was killed and two men swam.",
        "The boat sank, a guard killed two men and swam.",
        _is_suffered,
    ),
    Row(
        "“claim” that kills nobody",
        "A form of “claim” kills only where lives or victims are claimed.",
        "The mayor claimed 12 people came.",
        "The storm claimed 12 lives.",
        _claims_none,
    ),
)
OBJECT = Rule(
    "object of a verb of harm",
    "People in the object of a verb such as “kill”, “wound” or “arrest” are those harmed.",
    "The fire killed five and wounded seven.",
    "Two men killed him.",
)
DEED = Rule(
    "victims of a deed",
    "People after “the murder of” and the like are the victims.",
    "Marsk mourned the murder of seven monks.",
    "Marsk mourned the garden of seven monks.",
)
ALONG = Rule(
    "harmed along with others",
    "People named after “along with” share the harm done to the person before it.",
    "The skipper was killed along with three of her deckhands.",
    "The skipper sang along with three of her deckhands.",
)
FATAL = Rule(
    "object of a fatal shot",
    "People who were fatally shot, or shot dead, were killed.",
    "Reed fatally shot two guards.",
    "Reed shot two guards.",
)
ALL_KILLED = Rule(
    "all of them killed",
    "People who were shot or hit were killed where the sentence continues with “killing them all”.",
    "Reed shot three colleagues, killing them all.",
    "Reed shot three colleagues, thanking them all.",
)
_OPENINGS = frozenset(
    (*harm.VERBS, *harm.DEEDS, *_FIGURES.particles_of_harm, *_FIGURES.deeds_with_weapons, *_FIGURES.killers, "with")
)
"""Words that may say what happens to those named next."""
