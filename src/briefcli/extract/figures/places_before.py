"""Where, from the nearest known place before a number: in Norway, Reed sold three mills."""

from collections.abc import Iterable

from briefcli.extract.figures import (
    harm_before,
    parts_of_harmed,
    passages,
    persons,
    place_names,
    place_owners,
    place_words,
    scenes,
)
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    BASE,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OPENING,
    PREPOSITION,
    RELATIVE,
    SEMICOLON,
    SUBORDINATOR,
    THAT,
    TIME,
    TO,
    letters,
)
from briefcli.model.figure import CASUALTIES, Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_ENDS_OPENING = letters("FINITES PARTICIPLE GERUND SUBORDINATOR RELATIVE THAT")
_SUBJECT = letters("DETERMINERS NOMINAL SUBJECT_PRONOUN")
_ENDS_ASIDE = letters("RELATIVE COMMA SEMICOLON SUBORDINATOR")
_OPENS_CLAUSE = letters("SUBORDINATOR SEMICOLON COORDINATOR THAT")
_LEADS = letters("PREPOSITION ADVERB SUBORDINATOR")
_IN_SUBJECT = letters("DETERMINERS NOMINAL OF NUMBER")
_VERBS_BEFORE = letters("FINITES ADVERB")
_BEFORE_SUBJECT = letters("COMMA STOP THAT SUBORDINATOR SEMICOLON COLON COORDINATOR")
_BESIDE = ("near", "outside")
"""What leads to the place near which another one is."""
_BRACKETS = letters("OPENING CLOSING")
_MOST_WORDS_IN_BRACKETS = 8
"""Most words from a bracket to a number in it: (655 cases and 14 deaths)."""
_THINGS = frozenset(("noun", "none"))
_AT_SITES = frozenset(("noun", "money", "measure"))
_SUMS = _FIGURES.tolls | {"total", "number"}
_MOST_WORDS_TO_SUM = 6
"""Up to so many words behind a comma a sum is named, which may be that of several places: , bringing the total to."""
_REACH_OF_MISHAP_WORDS = 6
"""Most words from a mishap to its place: a blast at a fertiliser mill in."""
_LINKS = letters("RELATIVE THAT")
_MOST_WORDS_OF_ASIDE = 9
"""Most words of a relative clause between commas behind a place."""
_DONE = letters("PARTICIPLE FINITE")
_TO_OWN = letters("FINITES PARTICIPLE PREPOSITION DETERMINERS NOUN ADJECTIVE ADVERB")
_MOST_WORDS_TO_OWN = 8
"""Most words from the next of a list to its own place: homes in all were without power across."""
_MOST_WORDS_TO_ARRIVAL = 3
"""Most words from a verb of arriving to the preposition before the place: touched down safely in."""
_REACH_TO_GOAL_WORDS = 12
"""Most words from a place to that to which those who were there go: based in Norway, were sent at once to Chile."""
_SOMEBODY = letters("DETERMINERS ADJECTIVE NOMINAL")
_MOST_WORDS_TO_OUTSIDE = 5
"""Most words from what is counted to “outside” in its clause: were treated in towns outside it."""
_STATES_COUNTED = _FIGURES.nouns_for_states | {"state"}
_COUNTRIES = _PEOPLE.states | _FIGURES.known_countries
_PARTS_SENTENCE = (SEMICOLON, COLON)
_ENDS_REACH = letters("SEMICOLON COLON COMMA RELATIVE QUOTATION")
_REACH_TO_WHOLE_WORDS = 8
"""How far behind what is counted a whole is sought in which it is: were sent on missions across the globe."""
_IN_SUBJECT_OF_CLAUSE = letters("DETERMINERS NOMINAL ADJECTIVE GENITIVE NUMBER OF COORDINATOR SUBJECT_PRONOUN ADVERB")


def find(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The nearest known place before a number in its clause, or that with which its sentence opens."""
    if _has_own(at.statement, unit.after) or _is_capacity(at) or _is_class(at) or _is_mourned(at):
        return None
    if measure not in CASUALTIES and _is_next_with_own(at, unit):
        return None
    if measure not in CASUALTIES and (is_attribute(at, unit) or is_of_states(unit)):
        return None
    if _is_end_of_range(at) or _is_given_away(at, unit):
        return None
    if unit.kind == "none" and measure not in CASUALTIES and _is_of_name_before(at):
        return None
    if _is_of_population(at):
        return _inhabited(at.statement, at.sentence[0])
    own = parts_of_harmed.next_place(at, unit) if measure in CASUALTIES else None
    if own is not None:
        return place_names.named(at.statement, own + 1)
    struck = _struck(at, unit, measure) if measure in CASUALTIES or unit.head in _FIGURES.names_of_cases else None
    if struck is not None:
        return struck
    found = place_words.right_before(at, unit) or _nearest(at, unit, measure)
    if found is None or _is_all_over(at, unit, found) or (_is_of_towns(unit) and place_names.is_town(found)):
        return None
    return found


def _is_of_name_before(at: Place) -> bool:
    """Whether a number alone in brackets is that of a name right before them that is no place: Velm Airport (394)."""
    statement, opening = at.statement, at.opening - 1
    if at.tag(1) != CLOSING or statement.tag(opening) != OPENING:
        return False
    start = _start_of_name(statement, opening)
    return start < opening and not place_names.is_place(statement, statement.words(start, opening))


def _struck(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The place whose cases or dead are told beside its name: Orul (655 cases, 14 deaths); Orul is the worst hit, with.

    Or that of the next number alone: Velm had 29 deaths and Orul 14.
    """
    statement, first = at.statement, at.sentence[0]
    if measure in CASUALTIES and at.tag_before == NAME and parts_of_harmed.is_of_next_name(at, unit):
        return statement.words(_start_of_name(statement, at.opening), at.opening)
    near = range(at.opening - 1, max(first, at.opening - _MOST_WORDS_IN_BRACKETS), -1)
    opens = next((here for here in near if statement.tags[here] in _BRACKETS), None)
    if opens is not None and statement.word(opens) == "(":
        start = _start_of_name(statement, opens)
        return statement.words(start, opens) if start < opens else None
    end = place_names.end_of_name(statement, first)
    if end == first or statement.word(end) not in _TEXT.forms_of_be:
        return None
    hit = end + 1 + (statement.tag(end + 1) in DETERMINERS)
    most = statement.word(hit)  # worst hit, hardest-hit; not: hit hard
    is_hit = most.endswith("st") and statement.word(hit + 1) in _FIGURES.worst_hit
    is_hit = is_hit or ("-" in most and most in _FIGURES.worst_hit)
    is_own = is_hit and NAME not in statement.tags[hit : at.opening] and "with" in statement.vocabulary
    return statement.words(first, end) if is_own else None


def _is_all_over(at: Place, unit: Unit, place: str) -> bool:
    """Whether what is counted is in a whole around a place: in Orul, and 40 around the country; across the globe."""
    statement, end = at.statement, unit.after + _REACH_TO_WHOLE_WORDS
    for here in range(unit.after, min(end, at.sentence[1])):
        if statement.tags[here] in _ENDS_REACH:
            return False
        if statement.word(here) in _FIGURES.everywhere and place not in _PEOPLE.regions:
            return True
        if statement.word(here) in _FIGURES.all_over_whole and statement.tag(here + 1) in DETERMINERS:
            whole = statement.word(here + 2)
            return whole in _FIGURES.whole_world or (whole in _FIGURES.nouns_for_states and place not in _COUNTRIES)
    return False


def _nearest(at: Place, unit: Unit, measure: Measure) -> str | None:
    statement = at.statement
    first, _ = at.sentence
    opening = _end_of_opening(statement, first)
    is_near, is_apart, finites, verbs, clauses = True, False, 0, 0, 0
    for here in _back(statement, at.opening, first):
        finites += statement.tags[here] in FINITES
        verbs += statement.tags[here] == BASE
        is_near = is_near and not (finites and statement.tags[here] == COORDINATOR and _opens_clause(statement, here))
        if measure in CASUALTIES and statement.tags[here] == COORDINATOR and _does(statement, here):
            return None  # shootings in Norway, and a guard killing nine cooks
        is_near = is_near and (statement.tags[here] != COMMA or _goes_on(statement, here, unit, measure))
        parts = _parts(at, here, measure)
        clauses += parts
        is_apart = is_apart or clauses > 1 or (parts and statement.tags[here] in _PARTS_SENTENCE)
        is_near = is_near and not parts
        nearer = _nearer(at, here, unit, measure) if is_near else None
        nearer = nearer or (_of_earlier(at, here) if measure in CASUALTIES else None)
        if nearer is not None:
            return nearer
        if _is_other_subject(statement, here) or _is_other_place(statement, here, first):
            return None
        if not _leads(statement, here):
            continue
        found = place_names.known(statement, here) or (_site(statement, here, unit, measure) if is_near else None)
        found = found or (_of_subject(at, here, measure) if is_near else None)
        found = found or (_opening(statement, here, unit, measure) if here == first else None)
        if not is_near and here >= opening:
            if found is not None:
                return None  # in Norway, Reed lived in Chile, and sold three mills
            continue
        if first < here < opening and measure not in CASUALTIES and _is_beside_sentence(at, here, opening):
            return None
        if measure in CASUALTIES:
            if (next_one := _of_next_clause(statement, here)) is not None:
                return next_one
            found = found or (_likely(statement, here, first) if here < opening else None) or _of_mishap(at, here)
        if found is not None:
            is_far = (verbs > 1 or is_apart) and here != first
            is_aside = finites > 0 and _is_aside(statement, first, here, is_of_harm=measure in CASUALTIES)
            is_aside = is_aside or _is_of_giver(at, here, unit) or _is_where_told(statement, here, measure)
            is_aside = is_aside or (measure not in CASUALTIES and _is_employer(statement, here))
            is_other = is_far or is_aside or _is_seat(statement, here, found) or _is_of_else(at, here, unit, opening)
            return None if is_other else found if measure not in CASUALTIES else _scene(at, here, found, measure)
    return None


def _back(statement: Statement, end: int, first: int) -> Iterable[int]:
    """The words before a number, from it back, without those between two dashes that tell something else.

    So do these: – released as talks go on in Oslo –.
    """
    closing = statement.tags.rfind(DASH, first, end)
    opening = statement.tags.rfind(DASH, first, closing) if closing > first else -1
    aside = statement.tags[opening + 1 : closing]
    if opening < first or RELATIVE in aside or not any(tag in FINITES for tag in aside):
        return range(end - 1, first - 1, -1)
    return (*range(end - 1, closing, -1), *range(opening - 1, first - 1, -1))


def _of_earlier(at: Place, index: int) -> str | None:
    """The place of a mishap that another one came after, for those that it killed: after a fire in Orul killed nine."""
    statement = at.statement
    if statement.word(index) not in _FIGURES.before_place or not scenes.is_compared(statement, index):
        return None
    end = place_names.end_of_name(statement, index + 1)
    is_own = statement.tag(end) in FINITES and COMMA not in statement.tags[end : at.opening]
    return place_names.likely(statement, index) if is_own else None


def _is_of_else(at: Place, index: int, unit: Unit, opening: int) -> bool:
    """Whether a place behind the first verb is that of half of what is told, of an arrest, or of an arrival."""
    is_told = index > opening and any(_is_reason(at.statement, here) for here in range(index, at.opening))
    is_later = unit.kind == "duration" and _is_before_arrival(at, index)
    return is_told or is_later or is_one_of_two(at.statement, index) or _is_left(at, index)


def _is_left(at: Place, index: int) -> bool:
    """Whether things were sent from a place to the next one: a guild in Norway sent 40 carts to Chile with 30 tons."""
    statement, near = at.statement, range(index, at.opening)
    to = next((here for here in near if statement.tags[here] == TO and statement.tag(here + 1) == NAME), None)
    if to is None or not place_names.is_place(statement, place_names.named(statement, to + 1) or ""):
        return False
    known = (_VERBS.get(statement.word(here)) for here in range(index, to) if statement.tags[here] in _DONE)
    return any(verb is not None and verb.lemma in _FIGURES.gives_abroad for verb in known)


def _is_reason(statement: Statement, doing: int) -> bool:
    """Whether a form in -ing behind “for” says why somebody is held, jailed or praised: held in Norway for carrying."""
    if statement.tags[doing] != GERUND:
        return False
    before = doing - 1
    while statement.tag(before) == ADVERB:
        before -= 1
    return statement.word(before) == "for"


def is_one_of_two(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to one of two places in which two things are: the mill in Norway and the fort in."""
    start = index
    while statement.tag(start - 1) in _SOMEBODY:
        start -= 1
    if start < index and statement.tag(start - 1) == COORDINATOR and statement.tag(start - 2) == NAME:
        first = _start_of_name(statement, start - 1)
        if statement.word(first - 1) in _FIGURES.before_place:
            return True
    end = place_names.end_of_name(statement, index + 1)
    second = end + 1
    while statement.tag(second) in _SOMEBODY:
        second += 1
    is_joined = statement.tag(end) == COORDINATOR and second > end + 2
    return is_joined and statement.word(second) in _FIGURES.before_place and statement.tag(second + 1) == NAME


def _is_before_arrival(at: Place, index: int) -> bool:
    """Whether a length of time was spent before something came to a place: docked in Norway after a ten-day cruise."""
    statement, after = at.statement, at.opening - 1
    after -= statement.tag(after) in DETERMINERS
    if statement.word(after) != "after":
        return False
    near = (
        _VERBS.get(statement.word(here)) for here in range(index - 1, max(-1, index - 1 - _MOST_WORDS_TO_ARRIVAL), -1)
    )
    return any(verb is not None and verb.lemma in _FIGURES.comes_to_place for verb in near)


def _is_employer(statement: Statement, index: int) -> bool:
    """Whether “at” leads to where somebody who is named works: Reed, a fund manager at Cove Street, sold 40 lots."""
    role = index - 1
    is_role = statement.word(role) in _PEOPLE.roles or statement.word(role) in _PEOPLE.occupations
    if statement.word(index) != "at" or not is_role:
        return False
    while role > 0 and statement.tags[role] in _SOMEBODY:
        role -= 1
    return statement.tags[role] == COMMA and statement.tag(role - 1) == NAME


def _is_beside_sentence(at: Place, index: int, verb: int) -> bool:
    """Whether a place before the first verb is that of somebody who tells, or of what a sentence opens with."""
    return _is_of_teller(at.statement, index, verb) or _is_of_circumstance(at, at.sentence[0], index)


def _does(statement: Statement, index: int) -> bool:
    """Whether somebody is named behind “and” who does something in a form in -ing: and a guard killing nine cooks."""
    verb = index + 1
    while statement.tag(verb) in _SOMEBODY:
        verb += 1
    return verb > index + 1 and statement.tag(verb - 1) in NOMINAL and statement.tag(verb) == GERUND


def _likely(statement: Statement, index: int, first: int) -> str | None:
    """The name to which a preposition leads before the first verb, where people come to harm."""
    if not place_names.leads_to_likely(statement, index):
        return None
    return place_names.named(statement, index + 1) if index == first else place_names.likely(statement, index)


def _of_mishap(at: Place, index: int) -> str | None:
    """The name to which a preposition leads behind a mishap that did harm: a blast at a mill in Orul that killed."""
    statement = at.statement
    link = place_names.end_of_name(statement, index + 1)
    link += statement.tag(link) == COMMA
    if statement.tag(link) not in _LINKS or statement.tag(link + 1) not in FINITES:
        return None
    if any(tag in _ENDS_REACH for tag in statement.tags[link + 2 : at.opening]):
        return None
    near = {statement.word(here) for here in range(max(at.sentence[0], index - _REACH_OF_MISHAP_WORDS), index)}
    is_told = not near.isdisjoint(_FIGURES.harmful_events) or not near.isdisjoint(_FIGURES.scenes_of_harm)
    is_led = is_told and place_names.leads_to_likely(statement, index) and statement.tag(index + 1) == NAME
    return place_names.named(statement, index + 1) if is_led else None


def _of_next_clause(statement: Statement, index: int) -> str | None:
    """The name to which a preposition leads that opens the next clause: in Orul 22 drowned, and in Velm nine died."""
    is_led = place_names.is_led(statement, index) and statement.tag(index + 1) == NAME
    if not is_led or not _opens_next_clause(statement, index):
        return None
    return place_names.named(statement, index + 1)


def _opens_next_clause(statement: Statement, index: int) -> bool:
    """Whether a preposition opens the next clause of a sentence: ; at Velm nine died, , and in Velm nine died."""
    before = index - 1
    if statement.tag(before) == COMMA and statement.tag(before - 2) in _PARTS_SENTENCE:
        before -= 2  # ; downstream, at Velm,
    is_joined = statement.tag(before) == COORDINATOR and statement.tag(before - 1) == COMMA
    return is_joined or statement.tag(before) == SEMICOLON or statement.word(before) == "while"


def _goal(statement: Statement, index: int, end: int) -> int | None:
    """The “to” behind which people go who were in a place before: troops based in Norway were sent to Chile after."""
    for here in range(index, min(end, index + _REACH_TO_GOAL_WORDS)):
        if statement.word(here) in ("to", "into") and statement.tag(here - 1) in _DONE:
            known = _VERBS.get(statement.word(here - 1))
            lemma = known.lemma if known is not None else ""
            if lemma in _FIGURES.called_to_place or lemma in _FIGURES.sends_people or lemma in _FIGURES.goes_to_place:
                return here
    return None


def _scene(at: Place, index: int, found: str, measure: Measure) -> str | None:
    """What a mishap struck, else a place that may be where people came to harm: rescuers in Norway after a quake in."""
    goal = _goal(at.statement, index, at.opening)
    if goal is not None:
        return place_names.likely(at.statement, goal) or (
            place_names.named(at.statement, goal + 1) if at.statement.tag(goal + 1) == NAME else None
        )
    attacked = scenes.attacked(at.statement, index, at.opening)  # the war in Norway began when gunmen attacked Chile
    is_scene = harm_before.is_scene(at, index, measure) and not _is_answered(at, index)
    return attacked or scenes.struck(at.statement, *at.sentence) or (found if is_scene else None)


def _is_answered(at: Place, index: int) -> bool:
    """Whether a place is attacked by those whose people were harmed before: raids in Norway after nine were killed."""
    statement, after = at.statement, at.opening - 1
    after -= statement.tag(after) in DETERMINERS
    if statement.word(after) != "after":
        return False
    words = {statement.word(here) for here in range(at.sentence[0], index)}
    return not words.isdisjoint(_FIGURES.assaults) or not words.isdisjoint(_FIGURES.deeds_of_attackers)


def _parts(at: Place, index: int, measure: Measure) -> bool:
    """Whether a word before a number begins a clause that need not be in the place before it.

    So do a verb behind a colon or semicolon, and a subject and verb behind “after”, “if” or the like, but not where
    people came to harm: talked in Norway after 40 mills were shut; a pledge made in Norway: to cut 40 jobs.
    """
    statement, tag, word = at.statement, at.statement.tags[index], at.statement.word(index)
    if measure in CASUALTIES:
        return False
    is_told = any(one in FINITES for one in statement.tags[index + 1 : at.opening])
    if tag == COLON:
        return is_told or statement.tag(index + 1) == TO
    if tag == SEMICOLON:
        return is_told
    if word == "who" and statement.tag(index - 1) == NOUN:
        return statement.tag(index + 1) in FINITES  # won in Norway, and met a cook who has 40 carts
    opens = tag == SUBORDINATOR or word in _FIGURES.opens_time_of_other
    if not opens or word in _FIGURES.opens_same_place:
        return False
    verb = index + 1
    while verb < at.sentence[1] and statement.tags[verb] in _IN_SUBJECT_OF_CLAUSE:
        verb += 1
    return verb > index + 1 and statement.tag(verb) in FINITES


def _is_of_circumstance(at: Place, first: int, index: int) -> bool:
    """Whether a place is that of what a sentence opens with, and not of what it tells: with his win in Norway, he has.

    Where something struck is where things are, too: after the fire in Norway, 40 mills are shut.
    """
    statement = at.statement
    if statement.word(first) not in _FIGURES.opens_circumstance or COMMA not in statement.tags[index : at.opening]:
        return False
    words = {statement.word(here) for here in range(first + 1, index)}
    return words.isdisjoint(_FIGURES.harmful_events) and words.isdisjoint(_FIGURES.scenes_of_harm)


def _nearer(at: Place, index: int, unit: Unit, measure: Measure) -> str | None:
    """A known place without a preposition: Norway, where nine mills are; in Asia, Norway's exports fell by a tenth."""
    statement = at.statement
    if unit.kind in ("duration", "age"):
        return None
    if statement.word(index) == "where" and COMMA not in statement.tags[index : at.opening]:
        end = index - (statement.tag(index - 1) == COMMA)
        start = _start_of_name(statement, end)
        if start == end and statement.tag(end - 2) == NAME and statement.tag(end - 1) == NOUN:
            end -= 1  # its Oslo unit, where
            start = _start_of_name(statement, end)
        name = statement.words(start, end) if start < end else ""
        if not name and measure in CASUALTIES and (before := _before_distance(statement, end)) is not None:
            return before
        if (nearby := _near_another(statement, start)) is not None:
            return nearby
        is_whole = statement.tag(start - 1) == COMMA and statement.tag(start - 2) in NOMINAL  # in Orul, Norway, where
        is_whole = is_whole or statement.tag(start - 1) == COORDINATOR  # in Orul and Velm, where
        is_goal = statement.tag(start - 1) == TO and not name.isupper()  # moved to Velm, where
        return name if name and not is_whole and (is_goal or place_names.is_place(statement, name)) else None
    if measure in CASUALTIES or statement.tags[index] != GENITIVE:
        return None
    return place_owners.owner(statement, index, at.sentence[0], is_share=measure == "percentage")


def _before_distance(statement: Statement, end: int) -> str | None:
    """The name before how far off it is, between commas: as far away as Orul, 40 miles to the south, where."""
    near = range(end - 1, max(0, end - _MOST_WORDS_OF_ASIDE), -1)
    opens = next((here for here in near if statement.tags[here] == COMMA), None)
    if opens is None or statement.tag(opens + 1) != NUMBER or statement.word(opens + 2) not in _FIGURES.lengths:
        return None
    start = _start_of_name(statement, opens)
    return statement.words(start, opens) if start < opens else None


def _start_of_name(statement: Statement, end: int) -> int:
    """The index of the first word of the name that ends before a word; that word where none does."""
    start = end
    while start > 0 and statement.tags[start - 1] == NAME:
        start -= 1
    return start


def _near_another(statement: Statement, start: int) -> str | None:
    """The place before another one that only says where it is: Orul village, near Velm, where nine died."""
    end = start - 2
    if statement.word(start - 1) not in _BESIDE or statement.tag(end) != COMMA:
        return None
    first = end - (statement.word(end - 1) in _FIGURES.place_endings)
    while first > 0 and statement.tags[first - 1] == NAME:
        first -= 1
    name = statement.words(first, end) if first < end else ""
    return name if name and place_names.is_place(statement, name) else None


def _is_end_of_range(at: Place) -> bool:
    """Whether a number is the other end of a range: ranged from 3 per cent in Norway to 9."""
    if not at.number or at.statement.word(at.opening - 1) != "to":
        return False
    first = Place(at.statement, at.number - 1).opening
    return at.statement.word(first - 1) == "from" and at.statement.word(first - 2) in _NUMBERS.ranges


def _is_given_away(at: Place, unit: Unit) -> bool:
    """Whether things are sent or given to a place that is named behind them: sent 40 carts to Chile."""
    known = _VERBS.get(at.statement.word(at.opening - 1))
    is_given = known is not None and known.lemma in _FIGURES.gives_abroad
    return is_given and at.statement.word(unit.after) == "to" and at.statement.tag(unit.after + 1) == NAME


def _is_of_population(at: Place) -> bool:
    """Whether a number is that of a population, which is the subject's: an island in Norway, with a population of."""
    return at.statement.word(at.opening - 1) == "of" and at.statement.word(at.opening - 2) == "population"


def _inhabited(statement: Statement, first: int) -> str | None:
    """The known place that opens a sentence which says what it is: Orul, an island in Norway; Orul is an island."""
    end = place_names.end_of_name(statement, first)
    is_told = statement.tag(end) == COMMA and statement.tag(end + 1) == DETERMINER
    is_told = is_told or statement.word(end) in _TEXT.forms_of_be
    name = statement.words(first, end) if end > first else ""
    return name if is_told and name and place_names.is_place(statement, name) else None


def _site(statement: Statement, index: int, unit: Unit, measure: Measure) -> str | None:
    """The building behind a preposition that has a name: at Reed Hospital."""
    is_held = unit.kind in _AT_SITES and measure not in CASUALTIES
    is_held = is_held and not _FIGURES.sites.isdisjoint(statement.vocabulary)
    name = place_names.site(statement, index) if is_held else None
    return name if name is not None and name.rpartition(" ")[2].lower() not in _FIGURES.contests else None


def _opening(statement: Statement, index: int, unit: Unit, measure: Measure) -> str | None:
    """The noun for a place with which a sentence opens: in the library, 40 books."""
    is_thing = measure not in CASUALTIES and unit.kind in _THINGS
    return place_names.inside(statement, index) if is_thing else None


def _of_subject(at: Place, index: int, measure: Measure) -> str | None:
    """The noun for a place right behind the subject of the number's clause: tiger numbers in her state have risen."""
    statement = at.statement
    is_told = any(
        tag == THAT or (tag in FINITES and scenes.is_of_saying(statement, here))
        for here, tag in enumerate(statement.tags[index : at.opening], index)
    )
    if measure in CASUALTIES or is_told or statement.tag(index - 1) not in NOMINAL:
        return None
    start = index - 1
    while statement.tag(start - 1) in _IN_SUBJECT and start:
        start -= 1
    opens = start == 0 or statement.tag(start - 1) in _BEFORE_SUBJECT or statement.word(start) == "that"
    place = place_names.common(statement, index) if opens else None
    is_whole = place is not None and statement.tag(index + 1 + len(place.split())) in FINITES
    return place if is_whole else None


def _leads(statement: Statement, index: int) -> bool:
    """Whether a word may lead to the place of what is counted behind it."""
    if statement.word(index) == "near" and statement.tag(index - 1) == COMMA:
        return False  # in Orul, near Oslo
    if statement.word(index) == "outside" and statement.word(index - 1) == "from":
        return False  # bakers from outside Norway
    if statement.word(index - 1) in _FIGURES.opens_life or scenes.is_compared(statement, index):
        return False  # unlike in Norway
    # A quake off Norway sparked a tsunami that killed 12.
    return statement.tags[index] in _LEADS and statement.word(index) != "off"


def _is_other_subject(statement: Statement, index: int) -> bool:
    """Whether a name opens a clause in -ing behind a comma, or another one tells: , Chile hitting 14; , who said."""
    if statement.tags[index] == RELATIVE:
        return scenes.is_of_saying(statement, index + 1)  # was opened in Norway by Reed, who said it cost 40 crowns
    if statement.tags[index] != NAME or statement.tag(index - 1) != COMMA:
        return False
    return statement.tag(place_names.end_of_name(statement, index)) == GERUND


def _is_other_place(statement: Statement, index: int, first: int) -> bool:
    """Whether a place opens a clause of its own as the subject, or leads to one: while Chile shut 14; ; in Chile it."""
    if statement.word(index) == "where" and COMMA in (statement.tag(index - 1), statement.tag(index - 2)):
        end = start = index - (statement.tag(index - 1) == COMMA)  # worked at Quill, where
        while statement.tag(start - 1) == NAME:
            start -= 1
        is_led = start < end and statement.tag(start - 1) in _VERBS_BEFORE  # hit was also Velm, where
        is_led = is_led or (start < end and statement.word(start - 1) in ("at", "for"))
        return is_led and not place_names.is_place(statement, statement.words(start, end))
    if statement.tags[index] != NAME or statement.tag(index - 1) == NAME or index <= first:
        return False
    end = place_names.end_of_name(statement, index)
    while statement.tag(end) == ADVERB:
        end += 1
    before = statement.word(index - 1)  # broke down after Chile refused, fell as Chile sold
    is_time = before in _FIGURES.opens_time_of_other or before in _FIGURES.opens_occasion
    opens = (is_time or statement.tags[index - 1] in _OPENS_CLAUSE) and statement.tag(end) in FINITES
    if opens and statement.tags[index - 1] == COORDINATOR:
        lead = place_names.lead(statement, index)  # not: crime in Norway and Chile fell
        opens = statement.tag(lead) != PREPOSITION and any(tag in FINITES for tag in statement.tags[first:lead])
    return opens and place_names.is_place(statement, statement.words(index, place_names.end_of_name(statement, index)))


def _is_of_teller(statement: Statement, index: int, verb: int) -> bool:
    """Whether a place is that of somebody who tells: a baker in Norway says, but not officials in Norway say."""
    known = _VERBS.get(statement.word(verb))
    if statement.word(index - 1) in _FIGURES.sites and _tells_of_itself(statement, verb):
        return False
    is_said = scenes.is_of_saying(statement, verb) or (known is not None and known.lemma in _CLAUSES.foretells)
    is_heard = statement.tag(verb + 1) == THAT and known is not None and known.lemma in _CLAUSES.complement
    is_said = is_said or is_heard  # the inquiry in Norway heard that
    return is_said and statement.word(index - 1) not in _FIGURES.tells_of_home


def _tells_of_itself(statement: Statement, verb: int) -> bool:
    """Whether what tells goes on with itself: the hospital in Orul said it was treating 40."""
    return statement.word(verb + 1 + (statement.tag(verb + 1) == THAT)) == "it"


def _is_seat(statement: Statement, index: int, place: str) -> bool:
    """Whether a town is only the one from which somebody rules or tells: the government in Oslo sent 40 boats."""
    is_ruled = statement.word(index - 1) in _FIGURES.rules_from and place_names.is_town(place)
    return is_ruled or _is_of_other_teller(statement, index)


def _is_of_other_teller(statement: Statement, index: int) -> bool:
    """Whether officials in a place tell of another one: Norway has 40, though officials in Oslo believe that."""
    verb = place_names.end_of_name(statement, index + 1)
    is_teller = statement.word(index - 1) in _FIGURES.tells_of_home and statement.tag(verb) in FINITES
    known = _VERBS.get(statement.word(verb)) if is_teller else None
    return known is not None and known.lemma in _CLAUSES.complement and len(passages.known_places(statement)) > 1


def _is_where_told(statement: Statement, index: int, measure: Measure) -> bool:
    """Whether things are told of in a place, and need not be there: told bakers in Norway that; speaking in Norway."""
    if measure in CASUALTIES:
        return False
    end = place_names.end_of_name(statement, index + 1)
    day = end + (statement.tag(end) == PREPOSITION)
    behind = statement.tag(day + 1 if statement.tag(day) == TIME else end)  # told bakers in Norway on Monday that
    is_of_site = statement.word(index - 1) in _FIGURES.sites | _FIGURES.projects  # a mill in Norway that will employ 40
    is_told = (behind == THAT and not is_of_site) or (behind == COMMA and persons.is_person(statement.word(index - 1)))
    is_talk = statement.word(index - 1) in _FIGURES.gatherings_to_talk and behind == THAT  # told a rally in Norway that
    is_told = (is_talk or is_told) and scenes.is_where_said(statement, index)
    if statement.word(index - 1) in _FIGURES.made_public and statement.word(index - 2) in _CLAUSES.counts:
        return True  # the figure released in Oslo was lower than
    is_verb = statement.tag(index - 1) in (*FINITES, GERUND)  # a fire in Norway, near Oslo, is none
    return is_told or (is_verb and behind in (THAT, COMMA) and scenes.is_of_saying(statement, index - 1))


def _has_own(statement: Statement, index: int) -> bool:
    """Whether what is counted is in a place of its own: two in Norway and one in Orul, mills across the river."""
    is_led = place_names.is_led(statement, index) and statement.word(index + 1) not in _FIGURES.month_names
    is_certain = statement.word(index) in ("across", "outside") and statement.tag(index + 1) in DETERMINERS
    is_placed = statement.word(index) in _FIGURES.lives_or_is_held
    if is_placed and place_names.common(statement, index + 1) is not None:
        return True  # guards deployed in the capital
    if any(statement.word(here) == "outside" for here in range(index, index + _MOST_WORDS_TO_OUTSIDE)):
        return True  # and nine were treated in towns outside it
    return is_led and (statement.tag(index + 1) == NAME or is_certain)


def _is_next_with_own(at: Place, unit: Unit) -> bool:
    """Whether the next number of a list has its own place, known or not: and 45 per cent in the Velm Basin.

    A verb may stand before that: and 400 in all are dark across Velm.
    """
    statement, index = at.statement, unit.after
    if not at.number or statement.tag(at.opening - 1) not in (COMMA, COORDINATOR):
        return False
    first = Place(statement, at.number - 1).index + 1
    if not any(statement.word(here) in _FIGURES.before_place for here in range(first, at.opening)):
        return False
    while statement.tag(index) in _TO_OWN and index - unit.after < _MOST_WORDS_TO_OWN:
        if statement.word(index) in _FIGURES.before_place:
            start = index + 1 + (statement.tag(index + 1) == DETERMINER)
            if statement.tag(start) == NAME:
                return True
        index += 1
    return False


def _is_mourned(at: Place) -> bool:
    """Whether those counted are known, and only remembered where the sentence is: a minute of silence for the 40."""
    is_known = at.tag_before == DETERMINER or at.statement.tag(at.opening - 1) == DETERMINER
    return is_known and not _FIGURES.words_of_mourning.isdisjoint(at.statement.vocabulary)


def _is_capacity(at: Place) -> bool:
    """Whether a number is that of those for whom a thing was made: in a boat meant for six."""
    statement, index = at.statement, at.opening - 1
    is_for = statement.word(index) == "for" and statement.tag(index - 1) in _DONE
    return is_for and statement.tag(index - 2) == NOUN


def is_attribute(at: Place, unit: Unit) -> bool:
    """Whether a number only says of what kind something is that is in no place: a three-man race, a 13-question test.

    Buildings, and what happens at a place, are in one: a 40-bed hospital, a two-car crash.
    """
    if unit.kind != "noun" or not at.is_glued:
        return False
    nouns = {at.statement.word(unit.after)}
    index = unit.after
    while at.statement.tag(index + 1) in NOMINAL:
        index += 1
        nouns.add(at.statement.word(index))
    return nouns.isdisjoint(_FIGURES.sites) and nouns.isdisjoint(_FIGURES.harmful_events)


def _is_of_giver(at: Place, index: int, unit: Unit) -> bool:
    """Whether a place is that of somebody who gave the money, to whomever: a baker in Norway who gave 40 crowns."""
    statement, verb = at.statement, at.opening - 1
    while statement.tag(verb) == NAME:
        verb -= 1
    known = _VERBS.get(statement.word(verb))
    is_given = unit.kind == "money" and known is not None and known.lemma in _FIGURES.gives_abroad
    return is_given and "who" in (statement.word(here) for here in range(index, verb))


def is_of_states(unit: Unit) -> bool:
    """Whether states are counted, which are in no other: in Orul, one of three countries that vote."""
    return unit.head.endswith("s") and place_names.singular(unit.head) in _STATES_COUNTED


def _is_of_towns(unit: Unit) -> bool:
    """Whether towns are counted, which are in no other: in Orul, the first on his tour of four cities."""
    return unit.head.endswith("s") and place_names.singular(unit.head) in _FIGURES.nouns_for_towns


def _is_class(at: Place) -> bool:
    """Whether a number is that of a class to which one belongs, which may be anywhere: which is one of the 12."""
    statement, of = at.statement, at.opening - 1
    while statement.tag(of) in DETERMINERS or statement.tag(of) == ADJECTIVE:
        of -= 1
    is_one = statement.tag(of) == OF and statement.word(of - 1) == "one"
    if is_one and statement.tag(of - 2) == COMMA:  # holds the race in Norway, one of the five that
        return any(tag in FINITES for tag in statement.tags[at.sentence[0] : of - 2]) and not _is_subject(at)
    return is_one and statement.word(of - 2) in _TEXT.forms_of_be


def _is_subject(at: Place) -> bool:
    """Whether a verb stands right behind what is counted, which then opens a clause: , one of the 12 cooks sang."""
    index = at.index + 1
    while at.statement.tag(index) in NOMINAL:
        index += 1
    return at.statement.tag(index) in FINITES


def _opens_clause(statement: Statement, coordinator: int) -> bool:
    """Whether a verb stands right behind “and”, or a subject and its verb: Quill has mills in Norway and sold vans."""
    index = coordinator + 1
    if statement.tag(coordinator - 1) == BASE:
        return False  # to honour and mourn
    while statement.tag(index) in _SUBJECT:
        index += 1
    return statement.tag(index) in FINITES


def _is_aside(statement: Statement, first: int, index: int, *, is_of_harm: bool) -> bool:
    """Whether a place is in a relative clause, which is over where another verb follows: who were held in Norway.

    Where a mishap, or clashes that did harm, began or struck is where the harm was done: violence, which flared in
    Norway, left 40 dead.
    """
    for here in range(index - 1, first - 1, -1):
        if statement.tags[here] in _ENDS_ASIDE:
            event = statement.word(here - 1 - (statement.tag(here - 1) == COMMA))
            is_of_event = event in _FIGURES.scenes_of_harm or event in _FIGURES.harmful_events
            is_of_event = is_of_event or (is_of_harm and event in harm_before.EVENTS)
            return statement.tags[here] == RELATIVE and not is_of_event
    return False


def _goes_on(statement: Statement, comma: int, unit: Unit, measure: Measure) -> bool:
    """Whether a place before a comma is that of what comes behind it, too: in Norway, where."""
    first, _ = statement.sentence(comma)
    opens = statement.tag(comma + 1) == RELATIVE or statement.word(comma + 1) in _FIGURES.goes_on_in_place
    whole = place_names.end_of_name(statement, comma + 1)
    is_part = statement.tag(comma - 1) == NAME or statement.word(comma - 1) in _FIGURES.place_endings
    if whole > comma + 1 and is_part and statement.tag(whole) == COMMA:
        return _goes_on(statement, whole, unit, measure)  # in Orul, Norway, where
    is_occasion = statement.word(first) in _FIGURES.opens_occasion | _FIGURES.opens_same_place
    is_clause = is_occasion or (measure in CASUALTIES and statement.tag(first) == SUBORDINATOR)  # not: if Reed wins in
    opens = opens or is_clause or _is_outcome(statement, comma) or _opens_with_place(statement, comma)
    return unit.kind != "duration" and opens


def _opens_with_place(statement: Statement, comma: int) -> bool:
    """Whether a place right before a comma opens a clause behind another: it was dry, but in Norway, 40 mm fell."""
    start = comma
    while statement.tag(start - 1) == NAME:
        start -= 1
    is_led = start < comma and statement.word(start - 1) in _FIGURES.before_place
    if not is_led and (opens := _opening_of_aside(statement, comma)) is not None:
        return _opens_with_place(statement, opens)  # ; in Norway, which was dry, 40 mm fell
    is_next = is_led and statement.tag(start - 2) == COMMA and statement.tag(start - 4) == SEMICOLON
    before = start - 2 - 2 * is_next  # ; downstream, at Velm, nine died
    return is_led and statement.tag(before) in (COORDINATOR, SEMICOLON)


def _opening_of_aside(statement: Statement, comma: int) -> int | None:
    """The comma that opens the relative clause which another comma closes."""
    near = range(comma - 1, max(0, comma - _MOST_WORDS_OF_ASIDE), -1)
    opens = next((here for here in near if statement.tags[here] == COMMA), None)
    return opens if opens is not None and statement.tag(opens + 1) == RELATIVE else None


def _is_outcome(statement: Statement, comma: int) -> bool:
    """Whether an outcome follows a name right before a comma: opened a mill in Norway, creating 40 jobs; no sum."""
    is_place = statement.tag(comma - 1) == NAME or statement.word(comma - 1) in _FIGURES.place_endings
    if statement.tag(comma + 1) != GERUND or not is_place:
        return False
    first, _ = statement.sentence(comma)
    numbers = [index for index in statement.places if first <= index < comma]
    if len(numbers) > 1 and COORDINATOR in statement.tags[numbers[-2] : numbers[-1]]:
        return False  # will base six carts in Norway and four in Chile, creating 300 jobs
    return all(statement.word(comma + step) not in _SUMS for step in range(2, _MOST_WORDS_TO_SUM))


def _end_of_opening(statement: Statement, first: int) -> int:
    """The index of the first verb or clause of a sentence, before which a place is that of all: on Sunday in Norway."""
    index = first
    while index < len(statement.tags) and (
        statement.tags[index] not in _ENDS_OPENING or statement.word(index) in _FIGURES.scenes_of_harm
    ):
        index += 1  # heavy fighting around Orul
    return index
