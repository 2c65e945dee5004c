"""Numbers of a sentence of harm that count nobody harmed: of things, of animals, of somebody counted already."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.figures import freed, harm, numbers_before, persons, predicates, things, units, unreal, wholes
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
    NAME,
    NOMINAL,
    NUMBER,
    OF,
    PARTICIPLE,
    PREPOSITION,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()

_FARTHEST_WHOLE_WORDS = 12
"""Most words from a number of animals to that of some of them."""
_FARTHEST_REST_WORDS = 20
"""Most words from things of which some were found to the rest of them: the other two are still missing."""
_MOST_WORDS_TO_TALE = 6
"""Most words at the start of a sentence among which a film or a book is named: in the latest film."""
_MOST_WORDS_TO_PART = 9
"""Most words from the verb of an actor to the people whom the part harms: played a young spy who murders 12."""
_ENDS_PART = letters("COMMA SEMICOLON COLON STOP SUBORDINATOR COORDINATOR")
_BEHIND_DESCRIBED = letters("COMMA OF STOP RELATIVE PREPOSITION")
_BEGINS_ITEM = letters("DETERMINERS NUMBER")
_FOUND = frozenset({"found", "up"})
"""Where somebody is found, or turns up, ends."""
_LOST = frozenset({"missing", "dead"})
_REACH_TO_FOUND_WORDS = 12
"""Most words from the missing to the word that says how they were found."""
_MOST_WORDS_TO_USUAL = 5
"""Most words at the start of a sentence among which what is usual has its verb: a typical winter night kills."""
_MOST_WORDS_TO_ASIDE = 8
"""Most words from a number to the comma before what those counted are: killed 26 on the hill, all of them goats."""
_NEAR_WORDS = 3
"""Most words of another subject with a number: nine other cooks were freed."""
_MOST_WORDS_TO_PAYEE = 6
"""Most words from a sum of money to whom it is for: to the families of the dead."""
_HOSPITALISED = frozenset(("hospitalised", "hospitalized"))
_CARE = _FIGURES.hospitals | _FIGURES.care_needed | _FIGURES.takes_to_clinic | _HOSPITALISED | {"intensive"}
_MOST_WORDS_OF_CAUSE = 8
"""Most words behind “by” among which what hurts savers is named: by the sudden collapse of a bank."""
_BEHIND_FOUND = letters("STOP TIME")
_BEFORE_HURTING = letters("RELATIVE THAT AUXILIARIES ADVERB")
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_IN_CLAUSE = frozenset(FINITES)
_ENDS_RATE = frozenset(letters("RELATIVE SUBORDINATOR THAT SEMICOLON COMMA"))
_VERBS = frozenset(letters("FINITE PARTICIPLE"))
_POPULATION, _ALIVE = "population", "alive"
_HOMELESS = "homeless"
_WOUNDED = "wounded"
_KILLS = frozenset(word for word, lot in harm.VERBS.items() if lot == "killed")


def are(at: Place, unit: Unit) -> bool:
    """Whether a number counts nobody who is harmed, whatever the sentence tells of harm."""
    return rules.first(NOBODY, at, unit) is not None or unreal.is_told(at, unit)


def _no_people(at: Place, unit: Unit) -> bool | None:
    is_tried = "attempted" in (unit.name or "").lower()  # a dozen attempted murders
    if unit.kind == "none" and at.before == "(" and at.after == ")" and at.tag(-2) == NAME:
        return True  # Ada Quill (31)
    is_mean = at.amount.value is not None and at.amount.value % 1 != 0  # 2.4 deaths
    is_life = unit.head in _FIGURES.claimed_lives  # claimed one life
    is_deed = unit.head in harm.DEEDS and at.amount.value == 1  # one arrest
    return True if is_tried or is_mean or not (is_life or is_deed or persons.are(unit)) else None


def _inhabitants(at: Place, unit: Unit) -> bool | None:
    """Whether a number says how many live in a place: a country of 4 million, a population of 800, home to 900."""
    lead, noun = at.statement.word(at.opening - 1), at.statement.word(at.opening - 2)
    if lead == "to":
        return True if noun == "home" else None
    if unit.head in harm.NOUNS:
        return None
    is_place = noun in _FIGURES.common_places or noun in _FIGURES.kinds_of_place
    return True if (is_place and lead in ("of", "with")) or (noun, lead) == (_POPULATION, "of") else None


def _of_animals(at: Place, unit: Unit) -> bool | None:
    """Whether a number without a noun tells of the animals just counted: ten seals, nine of them dead."""
    is_bare = unit.kind == "none" or unit.head in harm.NOUNS or unit.name == "others"
    behind = [at.statement.word(unit.after + step) for step in range(_NEAR_WORDS)]
    if behind[0] == "of" and not _FIGURES.animals.isdisjoint(behind):
        return True  # 900 head of dairy cattle
    if is_bare and _are_animals(at.statement, unit.after):
        return True
    if not at.number or not is_bare:
        return None
    start = at.statement.places[at.number - 1] + 1
    if at.index - start > _FARTHEST_WHOLE_WORDS:
        return None
    words = [at.statement.word(index) for index in range(start, at.index)]
    has_people = any(persons.is_person(word) and word not in harm.VERBS for word in words)
    return True if not _FIGURES.animals.isdisjoint(words) and not has_people else None


def _are_animals(statement: Statement, index: int) -> bool:
    """Whether an aside says that all or most of those counted are animals: killed 40, most of them cows."""
    end = statement.sentence(index)[1] if index < len(statement.tags) else index
    comma = next(
        (here for here in range(index, min(end, index + _MOST_WORDS_TO_ASIDE)) if statement.tags[here] == COMMA), end
    )
    if statement.word(comma + 1) not in _FIGURES.all_or_most or comma >= end:
        return False
    near = [statement.word(here) for here in range(comma + 2, min(end, comma + 2 + _NEAR_WORDS))]
    return not _FIGURES.animals.isdisjoint(near)


def _of_things(at: Place, unit: Unit) -> bool | None:
    """Whether a number without a noun counts some of the things just counted: nine homes, of which two burned."""
    if unit.kind != "none":
        return None
    if _are_rest_of_things(at):
        return True
    if not at.number:
        return None
    if _are_taken_things(at):
        return True
    whole = numbers_before.whole_of_part(at) or numbers_before.opening_whole(at)
    noun = whole.split()[-1].lower() if whole is not None else ""
    is_thing = whole is not None and not persons.is_person(noun) and noun not in _FIGURES.names_of_cases
    return True if is_thing and at.word(2) != "whom" else None  # 212 cases, eight of whom died


def _are_rest_of_things(at: Place) -> bool:
    """Whether “the other two” are things of which the sentence told others: a crown, one of the cups was found."""
    if at.statement.word(at.opening - 1) not in _FIGURES.rest_of_those_told:
        return False
    first = max(at.sentence[0], at.opening - _FARTHEST_REST_WORDS)
    if at.number and at.statement.places[at.number - 1] >= first:
        last = units.of(Place(at.statement, at.number - 1))
        if last.kind == "noun":
            return not persons.are(last)
    for index in range(at.opening - 2, first, -1):
        begin = things.whole(at.statement, index) if at.statement.tags[index - 1] == OF else None
        found = things.find(at.statement, begin) if begin is not None else None
        noun = at.statement.word(found[1] - 1) if found is not None else ""
        if noun.endswith("s"):
            return not persons.is_person(noun)
    return False


def _are_taken_things(at: Place) -> bool:
    """Whether what was captured is what the number before counts, and no people: 11 villages fell; seven were taken."""
    verb = at.index + 1
    while at.statement.tag(verb) in _BEFORE_VERB:
        verb += 1
    if verb == at.index + 1 or at.statement.word(verb) not in _FIGURES.takes_places:
        return False
    own = units.of(Place(at.statement, at.number - 1))
    return own.kind == "noun" and not persons.are(own)


def _is_same_person(at: Place, unit: Unit) -> bool | None:
    """Whether one behind a comma says who the one person before it is: killed a guard, a father of two."""
    statement, before = at.statement, at.number - 1
    is_one = at.amount.value == 1 or unit.kind == "age"
    if before < 0 or not is_one or statement.amounts[before].value != 1:
        return None
    first, start = at.sentence[0], statement.places[before] + 1
    between = statement.tags[start : at.index]
    near = [statement.word(index) for index in range(start, at.index)]
    is_object = not _IN_CLAUSE.isdisjoint(statement.tags[first:start])
    end = unit.after + 2 * (statement.word(unit.after) == "of" and statement.tag(unit.after + 1) == NUMBER)
    is_aside = statement.tag(end) == COMMA and statement.tag(end + 1) in FINITES  # one victim, a nurse of 40,
    if (
        not (is_object or is_aside)
        or not between.endswith(COMMA)
        or COMMA in between[:-1]
        or not _IN_CLAUSE.isdisjoint(between)
    ):
        return None
    return None if _is_listed(at, unit) or not any(map(persons.is_person, near)) else True


def _is_listed(at: Place, unit: Unit) -> bool:
    """Whether a list goes on behind one person: a guard, a nurse and a baker."""
    index = unit.after + 1 if at.statement.tag(unit.after) == COMMA else unit.after
    if at.statement.tag(index) == COORDINATOR:
        index += 1
    return index > unit.after and at.statement.tag(index) in _BEGINS_ITEM


def _is_named(at: Place, unit: Unit) -> bool | None:
    """Whether one behind a comma says who somebody named is: Bo Quill, 34, a father of two, died."""
    statement, name = at.statement, at.index - 2
    if at.before != "," or at.first.form != "article" or _is_listed(at, unit):
        return None
    if statement.tag(name) == NUMBER and statement.tag(name - 1) == COMMA:
        name -= 2
    if persons.is_person(statement.word(name)) and statement.tag(name - 1) in DETERMINERS:
        end = unit.after + 2 if statement.word(unit.after) == "of" else unit.after  # a father of two
        is_aside = statement.tag(end) == COMMA and statement.tag(end + 1) in FINITES
        return True if is_aside else None
    if statement.tag(name) != NAME or statement.tag(unit.after) not in _BEHIND_DESCRIBED:
        return None
    while statement.tag(name) == NAME:
        name -= 1
    is_placed = statement.tag(name) == PREPOSITION and statement.word(name) not in _FIGURES.before_no_place
    return None if is_placed else True


def _attribute(at: Place, unit: Unit) -> bool | None:
    return True if unit.kind == "noun" and at.text[at.end : at.end + 1] in ("-", "‐", "‑") else None


def _usual(at: Place, unit: Unit) -> bool | None:
    if not _FIGURES.how_often_harmed.isdisjoint(at.statement.vocabulary) and _is_of_any_time(at, unit):
        return True
    if _is_of_average(at):
        return True
    start = unit.after
    if at.statement.word(at.opening - 1) == "which" and at.statement.word(start) in ("is", "are"):
        return True if at.statement.word(start + 1) in harm.VERBS else None  # shootings in which four are killed
    while (word := at.statement.word(start)) != "when" and (word in harm.SAID_OF or word in _FIGURES.leads_to_harm):
        start += 1  # not: hurt when a second bomb went off
    if at.statement.word(start) == "on" and at.statement.word(start + 1) == "average":
        start += 2
    if at.statement.word(start) == "per":
        return True  # 53 murders per 100,000 inhabitants
    if (at.statement.word(start), at.statement.word(start + 1)) == ("for", "every"):
        return True  # two die for every three who are saved
    if at.statement.word(start) not in _FIGURES.opens_rate_of_people:
        return None
    if at.statement.tag(start + 1) == NUMBER:  # every nine minutes
        return True if _is_time(at.statement.word(start + 2)) else None
    is_time = _is_time(at.statement.word(start + 1))
    return True if is_time and at.statement.word(start + 2) not in _FIGURES.from_time else None


def _is_of_average(at: Place) -> bool:
    """Whether a sentence opens with what stands for many: a typical winter kills 40."""
    statement, first = at.statement, at.sentence[0]
    if statement.tag(first) not in DETERMINERS or statement.word(first + 1) not in _FIGURES.stands_for_many:
        return False
    near = range(first + 2, min(at.opening, first + _MOST_WORDS_TO_USUAL))
    verbs = (here for here in near if statement.tags[here] == FINITE or statement.word(here) in harm.VERBS)
    return any(statement.word(here).endswith("s") for here in verbs)


def _is_of_any_time(at: Place, unit: Unit) -> bool:
    """Whether the clause of the people says how often: every year 400 drown, 1,500 die in accidents each year."""
    statement, (first, end) = at.statement, at.sentence
    for index in range(first, end):
        word = statement.word(index)
        if word not in _FIGURES.how_often_harmed:
            continue
        is_led = word in _FIGURES.opens_rate_of_people
        if is_led != _is_time(statement.word(index + 1)) or (not is_led and _is_before_noun(at, index)):
            continue
        if index < at.index and (index - first > 1 or not _IN_CLAUSE.isdisjoint(statement.tags[index : at.index])):
            continue
        between = statement.tags[unit.after : index]
        if not _ENDS_RATE.isdisjoint(between) or sum(tag in _VERBS for tag in between) > 1:
            continue
        return statement.word(index + 2) not in _FIGURES.from_time
    return False


def _is_time(word: str) -> bool:
    """Whether a word names a span of which there are many: a week, a winter."""
    return word in _FIGURES.time_units or word in _DATES.seasons


def _is_before_noun(at: Place, index: int) -> bool:
    """Whether a word like an adverb describes the noun behind it: the weekly market, the daily shelling."""
    return at.statement.tag(index + 1) in (*NOMINAL, GERUND)


def _in_tale(at: Place, unit: Unit) -> bool | None:
    """Whether those harmed are people of a film or a book: played, told of in the present tense, or “in the film”."""
    statement = at.statement
    if statement.word(at.opening - 1) in _FIGURES.plays_parts or _is_of_part(at):
        return True  # plays an actor kidnapped by spies
    if unit.head in ("character", "characters") or _is_on_stage(at):
        return True
    if _FIGURES.tales.isdisjoint(statement.vocabulary):
        return None
    first, end = at.sentence
    near = [statement.word(index) for index in range(first, first + _MOST_WORDS_TO_TALE)]
    if near[0] == "in" and not _FIGURES.tales.isdisjoint(near):
        return True
    tale = next((step for step, word in enumerate(near) if word in _FIGURES.tales), None)
    if tale is None:
        return None
    is_told = any(statement.word(here) in _FIGURES.opens_tale for here in range(first + tale, at.index))
    is_now = any(statement.word(here) in _FIGURES.dies_in_tale for here in range(first + tale, end))
    return True if is_told or is_now else None


def _is_on_stage(at: Place) -> bool:
    """Whether a sentence opens with a play or a myth in which people die: In the opera, three sisters die of grief."""
    statement, first = at.statement, at.sentence[0]
    if statement.word(first) != "in" or _FIGURES.tales_on_stage.isdisjoint(statement.vocabulary):
        return False
    near = range(first + 1, first + _MOST_WORDS_TO_TALE)
    tale = next((here for here in near if statement.word(here) in _FIGURES.tales_on_stage), None)
    return tale is not None and statement.tag(tale + 1) == COMMA


def _is_of_part(at: Place) -> bool:
    """Whether people are those whom the part of an actor harms: played a spy who murders 12 people."""
    statement = at.statement
    if _FIGURES.plays_parts.isdisjoint(statement.vocabulary):
        return False
    has_relative = False
    for index in range(at.opening - 1, max(at.sentence[0], at.opening - _MOST_WORDS_TO_PART), -1):
        tag = statement.tag(index)
        if statement.word(index) in _FIGURES.plays_parts:
            return has_relative and statement.tag(index + 1) in DETERMINERS
        if tag in predicates.RELATIVES and persons.is_person(statement.word(index - 1)):
            has_relative = True
        elif tag == COORDINATOR and statement.tag(index - 1) in FINITES:
            continue  # who poisoned and killed
        elif tag in _ENDS_PART or (has_relative and tag in FINITES):
            return False
    return False


def _at_play(at: Place, unit: Unit) -> bool | None:
    """Whether players are hurt or missing as players are: nothing in the sentence tells of a mishap or of violence."""
    if unit.head not in _FIGURES.players:
        return None
    words = at.statement.vocabulary
    is_grave = not (_FIGURES.dying | _KILLS | _FIGURES.forces).isdisjoint(words)
    return True if words.isdisjoint(_FIGURES.harmful_events) and not is_grave else None


def _without_wounds(at: Place, unit: Unit) -> bool | None:
    """Whether people are only hurt as prices or remarks hurt."""
    words = at.statement.vocabulary
    is_wounded = unit.head in _FIGURES.hurt_in_votes and (unit.name or "").lower().startswith(_WOUNDED)
    if is_wounded and words.isdisjoint(harm.TELLING - {_WOUNDED} | _FIGURES.harmful_events):
        return True  # a wounded candidate
    if words.isdisjoint(_FIGURES.hurting):
        return None
    if _is_by_change(at):
        return True
    is_in_money = unit.head in _FIGURES.hurt_in_money and _is_by_failure(at, unit)
    is_in_votes = unit.head in _FIGURES.hurt_in_votes
    if not is_in_money and not is_in_votes and words.isdisjoint(_FIGURES.hurts_purses):
        return None
    others = harm.TELLING | (frozenset() if is_in_money else _FIGURES.harmful_events)
    return True if words.isdisjoint(others - _FIGURES.hurting) else None


def _is_by_change(at: Place) -> bool:
    """Whether what hurts people is a price, a rule or the like, by the noun right before the verb: a tax that hurt."""
    statement, cause = at.statement, at.opening - 2
    if statement.word(cause + 1) not in _FIGURES.hurting:
        return False
    while statement.tag(cause) in _BEFORE_HURTING:
        cause -= 1
    return statement.word(cause) in _FIGURES.hurts_purses


def is_carried_off(at: Place) -> bool:
    """Whether an illness has killed people: cholera carried off 40 children; not: gunmen carried off 40 children."""
    verb = at.opening - 2
    is_off = at.statement.word(verb + 1) == "off" and at.statement.word(verb) in _FIGURES.carries_off
    while is_off and at.statement.tag(verb - 1) in _BEFORE_VERB:
        verb -= 1
    return is_off and at.statement.word(verb - 1) in _FIGURES.illnesses


def is_of_illness(text: str) -> bool:
    """Whether a text tells of sick people, and of no wound or mishap."""
    small = text.lower()
    ill, mishap = _of_illness()
    if any(mark in small for mark in _FIGURES.marks_of_wounds):
        return False
    return ill.search(small) is not None and mishap.search(small) is None


@cache
def _of_illness() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return regexes.compile(rf"\b{any_of(_FIGURES.illnesses - _FIGURES.illness_elsewhere)}\b"), regexes.compile(
        rf"\b{any_of(_FIGURES.harmful_events)}\b"
    )


def _ill(at: Place, unit: Unit) -> bool | None:
    """Whether those in hospital are sick: nothing but the hospital or a treatment tells of harm."""
    statement = at.statement
    if unit.head in _FIGURES.claimed_lives or is_carried_off(at):
        return None
    is_in_care = not _CARE.isdisjoint(statement.vocabulary)
    is_sick = statement.article.is_of_illness and is_in_care
    is_sick = is_sick or not _FIGURES.illnesses.isdisjoint(statement.vocabulary)
    if not is_sick or not (harm.TELLING - _HOSPITALISED).isdisjoint(statement.vocabulary):
        return None
    return None if any(mark in statement.small for mark in _FIGURES.marks_of_wounds) else True


def _dug_up(at: Place, _: Unit) -> bool | None:
    """Whether the dead are those of a tomb or a dissecting room, of whom no event is told."""
    words = at.statement.vocabulary
    return True if not words.isdisjoint(_FIGURES.digs_up) and words.isdisjoint(_FIGURES.harmful_events) else None


def _without_home(at: Place, unit: Unit) -> bool | None:
    """Whether people have no home as some have none: 40 homeless people sleep there; not: left 40 homeless."""
    words = at.statement.vocabulary
    is_homeless = unit.head == _HOMELESS or _HOMELESS in (unit.name or "").lower().split()
    if not is_homeless or not words.isdisjoint(_FIGURES.makes_homeless) or harm.is_of_mishap(at.statement):
        return None
    return True


def _is_by_failure(at: Place, unit: Unit) -> bool:
    """Whether what hurts people is a firm or a market: savers were hurt by the fall of a bank; not: hurt in a bank."""
    statement, (first, end) = at.statement, at.sentence
    if statement.word(at.opening - 1) in _FIGURES.hurting:
        cause = range(first, at.opening)
    else:
        by = next((here for here in range(unit.after, end) if statement.word(here) == "by"), end)
        cause = range(by, min(end, by + _MOST_WORDS_OF_CAUSE))
    return any(statement.word(here) in _FIGURES.fails_in_money for here in cause)


def _in_study(at: Place, _: Unit) -> bool | None:
    """Whether people died in the course of a study, and of no mishap: 12 participants, 85 in the placebo group."""
    words = at.statement.vocabulary
    is_enrolled = not _FIGURES.enrolled_in_study.isdisjoint(words) and not harm.is_of_mishap(at.statement)
    return True if is_enrolled else None


def _found(at: Place, unit: Unit) -> bool | None:
    """Whether the missing have been found, and nothing more is told, or that they are well, as those feared dead."""
    statement = at.statement
    if _FOUND.isdisjoint(statement.vocabulary) or _LOST.isdisjoint(statement.vocabulary):
        return None
    behind = range(unit.after, min(at.sentence[1], unit.after + _REACH_TO_FOUND_WORDS))
    is_named = "missing" in (unit.name or "")
    found = [here for here in behind if statement.word(here) in _FOUND]
    is_well = any(statement.word(here + 1) in _FIGURES.found_well for here in found)
    is_all = statement.word(unit.after) in _FIGURES.found_well and not wholes.is_of_some(at, unit)
    is_well = is_well or is_all  # found all 12 missing guards alive
    is_missing = is_named or any(statement.word(here) == "missing" for here in behind)
    is_feared = any(
        (statement.word(here) in _FIGURES.only_feared and statement.word(here + 1) == "dead")
        or _is_counted_among_dead(statement, here)
        for here in behind
    )
    is_alone = is_named and at.statement.word(at.opening - 1) != "of"  # the bodies of three missing guards
    is_only_found = is_alone and any(statement.tag(here + 1) in _BEHIND_FOUND for here in found)
    return True if (is_well and (is_missing or is_feared)) or is_only_found else None


def _is_counted_among_dead(statement: Statement, index: int) -> bool:
    """Whether somebody only was said to be dead: had been counted among the dead; not: was among the dead."""
    is_said = statement.word(index) == "among" and statement.tag(index - 1) == PARTICIPLE
    return is_said and harm.NOUNS.get(statement.word(index + 2)) == "killed"


def _alive(at: Place, unit: Unit) -> bool | None:
    """Whether people who were thought to be dead turn out to live: a guard who had been reported dead was alive."""
    statement = at.statement
    if _ALIVE not in statement.vocabulary or _FIGURES.only_feared.isdisjoint(statement.vocabulary):
        return None
    behind = range(unit.after, at.sentence[1])
    dead = next((here for here in behind if statement.word(here) == "dead"), at.sentence[1])
    later = (here for here in behind if here > dead and statement.word(here) == _ALIVE)
    is_alive = any(statement.tag(here - 1 - (statement.tag(here - 1) == ADVERB)) in AUXILIARIES for here in later)
    return True if is_alive else None


def _taken(at: Place, unit: Unit) -> bool | None:
    """Whether what is seized need not be people: a number alone behind “seized”, with no other word of harm."""
    words = at.statement.vocabulary
    if unit.head in _FIGURES.things_won and at.statement.word(at.opening - 1).startswith("captur"):
        return True  # captured 900 delegates
    if unit.kind != "none" or words.isdisjoint(_FIGURES.seizes):
        return None
    return True if words.isdisjoint(harm.TELLING - _FIGURES.seizes) else None


def _paid(at: Place, unit: Unit) -> bool | None:
    """Whether a number alone is money for the harmed or their families: 400 crowns to the widows, 50 to those hurt."""
    statement, behind = at.statement, unit.after
    if unit.kind != "none" or statement.word(behind) not in _FIGURES.before_payee:
        return None
    near = [statement.word(here) for here in range(behind + 1, min(at.sentence[1], behind + _MOST_WORDS_TO_PAYEE))]
    payee = next((word for word in near if word not in _FIGURES.opens_payee), "")
    is_harmed = payee in harm.SAID_OF and near[0] != payee  # the injured; not: sent 12 to injured friends
    return True if is_harmed or payee in _FIGURES.bereaved else None


def _prevented(at: Place, unit: Unit) -> bool | None:
    """Whether a harm did not come about: averted 40 deaths, 40 deaths were prevented; but it could have been."""
    statement, before, behind = at.statement, at.opening - 1, unit.after
    if statement.vocabulary.isdisjoint(_FIGURES.prevents):
        return None
    while statement.tag(behind) in _BEFORE_VERB:
        behind += 1
    verb = before if statement.word(before) in _FIGURES.prevents else behind
    if statement.word(verb) not in _FIGURES.prevents:
        return None
    led = {statement.word(here) for here in range(verb - _NEAR_WORDS, verb)}
    is_missed = "have" in led and not led.isdisjoint(_FIGURES.only_possible)
    return None if is_missed or not led.isdisjoint(_FIGURES.did_not_prevent) else True


NOBODY: tuple[Row[[Place, Unit], bool], ...] = (
    Row(
        "noun for no person",
        "Only people are killed, injured, missing, displaced or detained: no things, animals or homes.",
        "The storm killed 12 trees.",
        "The storm killed 12 guards.",
        _no_people,
    ),
    Row(
        "people of a place",
        "A number behind “a town of”, “a population of” or “home to” says how many live there.",
        "The storm hit Marsk, a town of 900, killing three.",
        "The storm hit Marsk, killing a family of five.",
        _inhabitants,
    ),
    Row(
        "some of the animals",
        "A number without a noun behind a number of animals counts some of them, and nobody who is harmed.",
        "Divers saw ten seals, nine dead.",
        "Divers saw ten guards, nine dead.",
        _of_animals,
    ),
    Row(
        "some of the things",
        "A number of “them”, behind a number of things, counts some of those, and nobody who is harmed.",
        "Marsk has ten homes, of which nine burned.",
        "Marsk has ten guards, of whom nine died.",
        _of_things,
    ),
    Row(
        "one who is described",
        "“A” and a noun behind a comma say who the one person before it is, and count nobody else.",
        "The fire killed a guard, a father of two.",
        "The fire killed a guard, a nurse and a baker.",
        _is_same_person,
    ),
    Row(
        "somebody named and described",
        "“A” and a noun behind a name and a comma say who that is, and count nobody else.",
        "Bo Reed, a nurse, died in the fire.",
        "In Orul, a nurse died in the fire.",
        _is_named,
    ),
    Row(
        "number joined to people",
        "A number joined to a noun by a hyphen describes the next noun, and counts nobody who is harmed.",
        "A two-man boat was missing.",
        "Two men of Marsk were missing.",
        _attribute,
    ),
    Row(
        "people harmed by the day",
        "People who are killed or hurt by the day, each year, or in any event of a kind, are those of no event.",
        "The road kills 25 people a week.",
        "The road killed 25 people a week ago.",
        _usual,
    ),
    Row(
        "missing who were found",
        "The missing who were found safe or alive are missing no more.",
        "Three missing cooks were found safe.",
        "Three missing cooks were found out.",
        _found,
    ),
    Row(
        "those thought dead who live",
        "People who were reported or feared dead, and are told to be alive, are not dead.",
        "A guard who had been reported dead was alive.",
        "A guard who had been reported dead was from Orul.",
        _alive,
    ),
    Row(
        "things that are seized",
        "A number alone behind “seized” need not count people, unless another word tells of harm.",
        "Police in Orul seized 11.",
        "Police seized 15 cooks.",
        _taken,
    ),
    Row(
        "money for those harmed",
        "A number alone before “to those hurt”, “for the families of the dead” or the like is a sum of money.",
        "Marsk will pay 900 crowns to widows and 60 to those injured.",
        "Marsk lost 900 guards and 60 of those injured died.",
        _paid,
    ),
    Row(
        "captives let go",
        "Captives who are freed or released are held no more, and lie in a clinic without a wound unless one is told.",
        "Rebels freed 12 hostages.",
        "Rebels fed 12 hostages.",
        freed.are,
    ),
    Row(
        "deaths that are prevented",
        "Deaths that are prevented or averted are none, unless they only could have been.",
        "The vaccine has averted 12 deaths.",
        "The vaccine could have averted 12 deaths.",
        _prevented,
    ),
    Row(
        "people of a tale",
        "Those who come to harm in a film, a game or a book never lived.",
        "In the film, a baker kills 12 guards.",
        "After the film, a baker killed 12 guards.",
        _in_tale,
    ),
    Row(
        "players hurt at play",
        "Players who are hurt or missing are no casualties, unless a mishap is told.",
        "Marsk have three injured defenders.",
        "Three defenders were injured in a bus crash.",
        _at_play,
    ),
    Row(
        "people hurt without a wound",
        "People whom prices, taxes or remarks hurt have no wound.",
        "The tariffs hurt 40 farmers.",
        "The fire hurt 40 farmers.",
        _without_wounds,
    ),
    Row(
        "the dead of long ago",
        "Bodies in a tomb, an old grave or a dissecting room are those of no event.",
        "The tomb holds the remains of two guards.",
        "The mill holds the remains of two guards.",
        _dug_up,
    ),
    Row(
        "people without a home",
        "Homeless people are displaced only where something made them so.",
        "The inn has beds for 90 homeless guards.",
        "The fire left 90 guards homeless.",
        _without_home,
    ),
    Row(
        "people of a study",
        "People who die in the course of a medical study are those of no event, unless a mishap is told.",
        "In the placebo group 40 guards died.",
        "In the second group 40 guards died.",
        _in_study,
    ),
    Row(
        "people who are ill",
        "Of sick people in hospital, or who are treated, no harm is told.",
        "The clinic treated 40 people, and nine were in hospital with fever.",
        "The fire spread, and nine were in hospital with burns and fever.",
        _ill,
    ),
)
