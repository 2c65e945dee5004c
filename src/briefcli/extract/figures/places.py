"""Where: the place of what a number counts, from the words of its own sentence (`passages`: from those around it).

A name is a place where a list knows it, its last word says so, or the article shows it. Of people harmed, any name
after “in” right after them is one, since people are hardly ever harmed in anything else that has a name.
"""

from collections.abc import Callable

from briefcli import regexes
from briefcli.extract.figures import (
    chambers,
    harm,
    persons,
    place_names,
    place_subjects,
    place_verbs,
    place_words,
    places_before,
    restated,
    scenes,
)
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARIES,
    AUXILIARY,
    COLON,
    COMMA,
    COORDINATOR,
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
    PARTICIPLE,
    POSSESSIVE,
    PREPOSITION,
    TIME,
    TO,
    letters,
)
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_MOST_WORDS_OF_VERB = 5
"""Longest phrase of what befell people, up to the place or to what did it; longer ones were misunderstood."""
_MOST_WORDS_TO_PLACE = 9
"""Most words from what befell people to the place: by gunmen at a school in Orul."""
_REACH_WORDS = 12
"""How far after a number its place is sought; further on stands the place of something else."""
_WHAT_BEFELL = letters("FINITES PARTICIPLE ADJECTIVE ADVERB TIME")
_ENDS_CLAUSE = letters("NUMBER DASH OPENING SEMICOLON COLON COMMA STOP SUBORDINATOR RELATIVE THAT QUOTATION FINITES")
_CIRCUMSTANCES = letters("PREPOSITION OF DETERMINERS ADJECTIVE NOUN NAME TIME")
_FEWEST_NUMBERS = 3
"""Fewer numbers than these, each with a name behind “in”, are no list of places."""
_BEHIND_ITEM = letters("COMMA COORDINATOR STOP")
_BEFORE_ITEM = letters("COMMA COORDINATOR COLON")
_REACH_OF_ITEM_WORDS = 8
"""Most words from a number of a list to the end of its item: one on the island of Skail."""
_MOST_WORDS_TO_NEXT = 2
"""Most words from what is counted to a number that is in the same place: 40 men and nine boats in the harbour."""
_SENDS = (_FIGURES.gives_abroad | _FIGURES.brings_to_place) - _FIGURES.happens_here
_DECADE = regexes.compile(r"[1-9]0s|\w+(?:ties|teens)")
_BEFORE_GOING = letters("AUXILIARIES ADVERB")
_INTO = frozenset(("to", "into"))
_SHARES: tuple[Measure, ...] = ("percentage", "money")
_RECKONED = (_FIGURES.from_time - {"on"}) | _FIGURES.parts_from_time
_OF_HOME = letters("DETERMINERS NOMINAL ADJECTIVE NUMBER")
_MOST_WORDS_OF_HOME = 5
"""Most words of what people are from: from 2,000 native communities."""
_MARKS = frozenset("\"'“”‘’")
_SPANS = frozenset(("in", "within"))
_DONE = letters("PARTICIPLE FINITE")
_OF_WHOLE = letters("DETERMINERS NOMINAL GENITIVE")
_OF_SUM = letters("PREPOSITION OF NOUN ADJECTIVE")
_IN_SITE = letters("DETERMINERS NOMINAL OF")
_MOST_WORDS_OF_SUM = 4
"""Most words that say of what a sum or number is: in new investment."""


def find(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The place of what a number counts, as printed; nothing where its sentence names none."""
    is_way = place_words.is_distance(at, unit) or place_words.is_journey(at, unit)
    if is_way or place_words.is_average(at) or _is_span(at, unit):
        return None
    if _is_reckoned(at, unit):
        return None
    if measure == "detained" and at.statement.word(unit.after) in _FIGURES.wanted_elsewhere:
        return None  # arrested nine guards wanted in Norway
    if measure in CASUALTIES and at.statement.tag(unit.after) in FINITES and _is_complement(at):
        return None
    if place_words.is_size(at, unit, of_state=True):
        return place_words.of_size(at)
    if measure in CASUALTIES and is_raised_by_others(at, unit):
        return places_before.find(at, unit, measure)
    if _is_of_holder(at):
        holder = rules.first(place_subjects.SUBJECTS, at, unit, measure)
        return holder and holder.found
    decided = rules.first(PLACES, at, unit, measure)
    found = decided and decided.found
    is_of_talk = found is not None and measure in _SHARES and _is_of_talk(at.statement, found)
    if is_of_talk or (found is not None and measure in CASUALTIES and _is_of_last_mishap(at, found)):
        return None
    if unit.kind == "times" and place_names.is_common(found):
        return None  # put it off twice due to a fire at the mill
    if found is not None and _is_of_each(at.statement, found):
        return f"both {found}"
    if measure in CASUALTIES and place_names.is_common(found):
        return places_before.find(at, unit, measure) or found  # in Norway, nine died in the streets
    return found


def _is_of_talk(statement: Statement, place: str) -> bool:
    """Whether a place is only that of a gathering where people talk: a wage of $15 backed at the debate in Orul.

    So it is before the gathering: promised $15 at an Orul rally.
    """
    return any(
        statement.word(here - 1) in _FIGURES.gatherings_to_talk
        and (
            place_names.named_with_others(statement, here + 1) == place
            if statement.word(here) in _FIGURES.before_place
            else statement.words(here - 2 - place.count(" "), here - 1) == place
        )
        for here in range(2 + place.count(" "), len(statement.tags))
    )


def _is_of_last_mishap(at: Place, place: str) -> bool:
    """Whether a place is that of those counted last, of another mishap: nine die in Orul as toll in Velm fire hits."""
    if not at.number:
        return False
    last = Place(at.statement, at.number - 1)
    return restated.is_of_other(at.text, Span(last.start, last.end), Span(at.start, at.end)) and (
        place not in at.text[at.text.find("toll", last.end) :]
    )


def is_raised_by_others(at: Place, unit: Unit) -> bool:
    """Whether a toll is what it is after the harm of others, who have a place: rose to 12 when a guard died in Orul."""
    statement = at.statement
    is_toll = unit.kind == "none" and statement.word(at.opening - 1) in _FIGURES.states_toll
    is_raised = is_toll and statement.word(unit.after) in _FIGURES.opens_raising
    is_raised = is_raised and any(place < at.sentence[1] for place in statement.places[at.number + 1 : at.number + 2])
    number = Span(at.start, at.end)
    return is_raised or restated.is_raised(at.text, number) or restated.is_raised_in_part(at.text, number)


def _is_of_each(statement: Statement, place: str) -> bool:
    """Whether a number is told of each of two places: in both Norway and Chile."""
    return "both" in statement.vocabulary and f"both {place}" in statement.text and " and " in place


def _is_of_holder(at: Place) -> bool:
    """Whether some of a whole are in the place that has them: that state has recorded 10 of the 26 deaths in Norway."""
    statement, verb = at.statement, at.opening - 1
    if at.tag_after != OF or at.tag(2) not in DETERMINERS or at.tag(3) != NUMBER:
        return False
    if statement.word(verb) not in _FIGURES.has_within:
        return False
    while statement.tag(verb) in _BEFORE_GOING or statement.word(verb) in _FIGURES.has_within:
        verb -= 1
    if place_names.is_named_again(statement, verb - 1):
        return True
    start = verb
    while statement.tag(start - 1) == NAME:
        start -= 1
    return statement.tag(verb) == NAME and place_names.is_place(statement, statement.words(start, verb + 1))


def _is_span(at: Place, unit: Unit) -> bool:
    """Whether a length of time only says within what time something is: its worst storm in 40 years."""
    return unit.kind == "duration" and not _SPANS.isdisjoint((at.before, at.statement.word(at.opening - 1)))


def _is_reckoned(at: Place, unit: Unit) -> bool:
    """Whether a length of time only says when something is: came nine months into her term in Orul.

    So it is how far off something is: five minutes from the mill in Orul.
    """
    is_lasting = at.statement.word(at.opening - 1) == "for"  # talked for ten minutes before voting
    return unit.kind == "duration" and at.statement.word(unit.after) in _RECKONED and not is_lasting


def _of_harm(at: Place, unit: Unit, measure: Measure) -> str | None:
    if measure not in CASUALTIES:
        return None
    found = _where_harmed(at, unit, measure)
    if found is not None or measure != "displaced":
        return found
    passive = place_verbs.behind(at.statement, unit.after)  # were displaced from
    return _from_home(at.statement, unit.after) or _from_home(at.statement, passive)


def _from_home(statement: Statement, index: int) -> str | None:
    """The place from which people are who had to leave their homes: 40 families from Orul were moved."""
    if statement.word(index) != "from":
        return None
    kind = place_names.of_kind(statement, index + 1)
    name = kind or place_names.named_with_others(statement, index + 1)
    return name if name is not None and (kind or place_names.is_place(statement, name)) else None


def _where_harmed(at: Place, unit: Unit, measure: Measure) -> str | None:
    statement = at.statement
    index = _behind_age(statement, unit.after)
    is_aside = statement.tag(index) == statement.tag(at.opening - 1) == COMMA  # most of the dead, 61, were in Orul
    index = index + 1 if is_aside else place_verbs.behind_aside(statement, index)
    if measure == "displaced" and (left := _left(at, unit)) is not None:
        return left
    if statement.tag(index) == OF and statement.word(index + 1) in _FIGURES.of_those_counted:
        index += 2  # 19 of them in Orul
    if statement.word(index) == "from":
        home = place_names.end_of_name(statement, index + 1)
        index = home if home > index + 1 else index  # nine guards from Norway were hurt in Chile
    first = index
    while _tells_what_befell(statement, index) and index - first < _MOST_WORDS_OF_VERB:
        index += 1
    if statement.word(index) not in _FIGURES.before_place_of_harm:
        found = place_names.common(statement, index) or _among_circumstances(statement, index)
    elif statement.tag(index + 1) == NAME and not place_names.is_of_people(statement, index + 1):
        found = place_names.before_mishap_in_capitals(statement, index + 1)
        found = found or place_names.named_with_others(statement, index + 1)
    else:
        found = place_names.of_kind(statement, index + 1)
        found = found or place_names.common(statement, index) or _among_circumstances(statement, index)
    return _on_line(statement, index, found) or found


def _on_line(statement: Statement, index: int, line: str | None) -> str | None:
    """The place behind a border at which people came to harm, in which they were: near the border in Orul district."""
    words = line.lower().split() if line is not None else [""]
    if words[-1] not in _FIGURES.parts_two_places and not " ".join(words).startswith(place_names.LINE):
        return None
    for here in range(index + 1, index + _MOST_WORDS_TO_PLACE):
        if statement.word(here) == "in" and statement.word(here - 1) == words[-1]:
            name = here + 1 + (statement.tag(here + 1) in DETERMINERS)
            found = place_names.named(statement, name) if statement.tag(name) == NAME else None
            return found or place_names.of_kind(statement, here + 1)
    return None


def _tells_what_befell(statement: Statement, index: int) -> bool:
    """Whether a word is one of what befell people: were killed, were missing and feared drowned."""
    is_joint = statement.tag(index) == COORDINATOR and statement.word(index + 1) == "feared"
    is_missing = statement.word(index) == "missing" and statement.word(index - 1) in _TEXT.forms_of_be
    return is_joint or is_missing or statement.tag(index) in _WHAT_BEFELL


def _is_complement(at: Place) -> bool:
    """Whether people belong to something else of which the verb tells: a trial over the deaths of nine opened in Orul.

    The bodies of nine are found where they died.
    """
    statement, before = at.statement, at.opening - 1
    while statement.tag(before) in DETERMINERS:
        before -= 1
    if statement.tag(before) == OF and statement.word(before - 1) in harm.DEEDS:
        before -= 2
        while statement.tag(before) in DETERMINERS or statement.tag(before) == ADJECTIVE:
            before -= 1
        return statement.tag(before) == PREPOSITION
    return statement.tag(before) == OF and persons.is_person(statement.word(before - 1))


def _left(at: Place, unit: Unit) -> str | None:
    """The place from which people were brought: evacuated 17 people from Orul."""
    statement = at.statement
    is_brought = statement.word(unit.after) == "from" and statement.tag(at.opening - 1) in _DONE
    is_next = statement.word(unit.after) == "from" and statement.tag(at.opening - 1) == COORDINATOR
    is_name = statement.tag(unit.after + 1) == NAME and not place_names.is_of_people(statement, unit.after + 1)
    return place_names.named_with_others(statement, unit.after + 1) if is_name and (is_brought or is_next) else None


def _behind_age(statement: Statement, index: int) -> int:
    """The word behind the age of the people just counted: a woman aged 34 was killed in Orul."""
    if statement.word(index) == "in" and statement.tag(index + 1) == POSSESSIVE:
        decade = index + 2 + (statement.word(index + 2) in _FIGURES.parts_of_decade)
        return decade + 1 if _DECADE.fullmatch(statement.word(decade)) else index  # a woman in her late 60s
    if statement.tag(index) == OF and statement.tag(index + 1) == NUMBER and statement.tag(index + 2) not in NOMINAL:
        return index + 2  # a boy of 17 in Orul
    start = index + (statement.tag(index) == COMMA)
    age = start + (statement.word(start) in _FIGURES.before_age)
    if statement.tag(age) != NUMBER or age == index or (age == start and statement.tag(age + 1) != COMMA):
        return index
    while statement.tag(age + 1) in (COMMA, COORDINATOR) and statement.tag(age + 2) == NUMBER:
        age += 2  # aged 12, 14 and 15
    return age + 1 + (start > index and statement.tag(age + 1) == COMMA)


def _among_circumstances(statement: Statement, index: int) -> str | None:
    """The place behind what did harm, and when: killed by gunmen on Sunday at a school in Orul."""
    for here in range(index, index + _MOST_WORDS_TO_PLACE):
        if scenes.is_after_gathering(statement, here):
            return None
        if statement.tag(here) == TO and statement.word(here - 1) in _FIGURES.outings:
            return place_names.named(statement, here + 1) if statement.tag(here + 1) == NAME else None
        is_lot = statement.tag(here) == NUMBER and statement.tag(here - 1) == PREPOSITION  # with nine guns
        is_lot = is_lot or statement.word(here) in _FIGURES.shelling or _is_of_time(statement, here)
        is_lot = is_lot or _is_beside(statement, here)
        if statement.tag(here) not in _CIRCUMSTANCES and not is_lot:
            return None
        if statement.word(here) in _FIGURES.before_place_of_harm or place_names.is_shelled(statement, here):
            name = place_names.likely(statement, here) or place_names.common(statement, here)
            is_of_mishap = statement.word(here - 1) in _FIGURES.harmful_events and statement.tag(here + 1) == NAME
            name = name or (place_names.named(statement, here + 1) if is_of_mishap else None)
        else:
            name = place_names.known(statement, here)
        if name is not None:
            return name if not _is_of_earlier(statement, here) else None
    return None


def _is_of_time(statement: Statement, index: int) -> bool:
    """Whether a number says only when people came to harm: in April 2011, in the past two years."""
    is_span = statement.word(index + 1) in _FIGURES.time_units
    return statement.tag(index) == NUMBER and (statement.tag(index - 1) == TIME or is_span)


def _is_beside(statement: Statement, index: int) -> bool:
    """Whether a word is part of what did harm: in an overnight raid, in “acts of war”, in slides caused by snow."""
    tag = statement.tag(index)
    if tag == ADVERB:
        return statement.tag(index - 1) in DETERMINERS
    return statement.word(index) in _MARKS or (tag == PARTICIPLE and statement.word(index + 1) == "by")


def _is_of_earlier(statement: Statement, index: int) -> bool:
    """Whether a place is that of a mishap that did other harm before: killed 40 after a fire in Orul killed nine."""
    end = place_names.end_of_name(statement, index + 1)
    return statement.tag(end) in FINITES and scenes.is_compared(statement, index)


def _of_home(at: Place, unit: Unit, measure: Measure) -> str | None:
    is_home = measure in CASUALTIES and unit.head in _FIGURES.people_of_place and at.statement.tag(unit.after) == OF
    return _of_which(at.statement, unit.after) if is_home else None


def _of_which(statement: Statement, index: int) -> str | None:
    """The name right behind “of”, or behind a noun that says it is one of a place."""
    return (
        place_names.named(statement, index + 1)
        if statement.tag(index + 1) == NAME
        else place_names.of_kind(statement, index + 1)
    )


def _of_whole(at: Place, unit: Unit, _measure: Measure) -> str | None:
    statement = at.statement
    is_apart = statement.tag(unit.after) == COMMA and statement.word(at.opening - 1) == "or"  # or nine guards, of
    of = unit.after + is_apart
    name = place_names.named(statement, of + 1) if statement.tag(of) == OF else None
    if name is None or not place_names.is_place(statement, name):
        return None
    behind = of + 2 + name.count(" ")
    return name if unit.kind != "measure" or statement.tag(behind) != NOUN else None  # 40 kilos of Norway salmon


def _of_owner(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The known place that owns what is counted, or “the state” and the like: Norway's three, half of the state's."""
    statement, last = at.statement, at.opening - 2
    if last < 0 or statement.tag(last + 1) != GENITIVE:
        behind = at.index + 1  # half of the state's
        return place_names.owner(statement, behind + 1) if statement.tag(behind) == OF and unit.kind != "age" else None
    if statement.tags[last] != NAME:
        return place_names.owner(statement, last - 1) if unit.kind not in ("duration", "age") else None
    start = last
    while start > 0 and statement.tags[start - 1] == NAME:
        start -= 1
    name = statement.words(start, last + 1)
    return name if place_names.is_place(at.statement, name) else None


def _of_described(at: Place, unit: Unit, _measure: Measure) -> str | None:
    statement, start = at.statement, unit.after
    end = place_names.end_of_name(statement, start)
    is_described = unit.kind == "duration" or (unit.kind == "money" and statement.word(end) in _FIGURES.sites)
    if not is_described or end == start or statement.tag(end) != NOUN or not statement.is_joined(end):
        return None
    name = statement.words(start, end)
    return name if place_names.is_place(at.statement, name) else None


def _behind(at: Place, unit: Unit, measure: Measure) -> str | None:
    stay = place_verbs.behind_stay_told(at.statement, unit.after) if measure not in CASUALTIES else None
    if stay is not None and (found := place_names.known(at.statement, stay)) is not None:
        return found

    def leads(statement: Statement, index: int) -> str | None:
        found = place_names.known(statement, index)
        is_site = unit.kind in ("noun", "none") and statement.word(index - 1) not in _FIGURES.times_spent
        found = found or (place_names.site(statement, index) if is_site else None)
        if found is not None and unit.kind == "percentage" and _is_choice(statement, index):
            return None
        is_contest = found is not None and found.rpartition(" ")[2].lower() in _FIGURES.contests
        return found if measure in CASUALTIES or not is_contest else None  # 40 games at the Oslo Open

    found = _brought_to(at, unit) or _moved_to(at, unit) or _told_from(at, unit, measure)
    return found or _first_behind(at, unit, leads) or (_where_acted(at, unit, leads) if measure == "count" else None)


def _where_acted(at: Place, unit: Unit, leads: Callable[[Statement, int], str | None]) -> str | None:
    """The place behind what people do who are where they do it: 40 cooks took to the streets in towns across Norway."""
    if not persons.is_person(unit.head) or _is_whole_of_share(at):
        return None
    statement, index = at.statement, place_verbs.behind_act(at.statement, unit.after)
    while index is not None and statement.word(index) in _FIGURES.before_place | _FIGURES.along_place:
        found = leads(statement, index)
        if found is not None:
            return found
        index += 1
        while statement.tag(index) in _IN_SITE:
            index += 1
    return None


def _told_from(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The place from which things or people harmed are reported: two deaths were reported from Orul district."""
    statement, index = at.statement, place_verbs.behind(at.statement, unit.after)
    told = unit.after
    while statement.tag(told) in _OF_SUM and told - unit.after < _MOST_WORDS_OF_SUM:
        told += 1  # 9 per cent of samples reported from Orul
    index = told + 1 if statement.word(told + 1) == "from" else index
    if statement.word(index) != "from" or statement.word(index - 1) not in _FIGURES.told_from_place:
        return None
    name = place_names.of_kind(statement, index + 1) or place_names.named_with_others(statement, index + 1)
    is_sure = measure in CASUALTIES and statement.tag(index + 1) == NAME
    return name if name is not None and (is_sure or place_names.is_place(statement, name)) else None


def _in_list(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The place right behind a number of a list, which need not be a known one: two in Orul, one on the isle of Velm.

    A name alone is one only behind “in”, in a list of three.
    """
    statement, index = at.statement, at.index + 1
    if unit.kind != "none" or statement.tag(at.opening - 1) not in _BEFORE_ITEM:
        return None
    end = index + _REACH_OF_ITEM_WORDS
    if place_names.is_led(statement, index) and (kind := place_names.of_kind(statement, index + 1)) is not None:
        behind = next((here for here in range(index, end) if statement.tag(here) in _BEHIND_ITEM), end)
        return kind if behind < end else None
    is_long = len(statement.places) >= _FEWEST_NUMBERS and statement.tag(at.opening - 1) != COLON
    if statement.word(index) != "in" or not is_long:
        return None
    behind = place_names.end_of_name(statement, index + 1)
    is_item = behind > index + 1 and statement.tag(behind) in _BEHIND_ITEM
    return place_names.likely(statement, index) if is_item else None


def _named_again(at: Place, unit: Unit, measure: Measure) -> str | None:
    if unit.kind in ("duration", "money"):
        return None
    return _first_behind(at, unit, place_names.common if measure in CASUALTIES else place_names.inside)


def _first_behind(at: Place, unit: Unit, leads: Callable[[Statement, int], str | None]) -> str | None:
    """The first place behind a number, in the same clause, to which a preposition leads."""
    statement = at.statement
    index = beside = _behind_home(statement, place_verbs.behind(statement, unit.after))
    # 40 cooks from nine mills met in Norway.
    is_home = at.number > 0 and statement.word(at.opening - 1) == "from" and statement.tag(index) in FINITES
    if statement.tag(index) == AUXILIARY and leads(statement, index + 1) is not None:
        index += 1  # twelve are in Norway, but twelve are in debt in Norway
    index = place_verbs.behind_stay(statement, index)
    if index == beside and not is_home:
        found = _behind_verb(statement, index, leads)
        if found is not None:
            return found if not _is_whole_of_share(at) else None
    if is_home or _is_told_otherwise(at, unit, index, beside):
        return None
    if places_before.is_attribute(at, unit):
        return leads(statement, _behind_noun(statement, index))  # a 15-member guild in Norway
    _, end = at.sentence
    joined = _joined(at, index)
    for here in range(index, min(end, index + _REACH_WORDS)):
        found = leads(statement, here)
        if found is not None:
            return found if not _is_of_other(at, here, index, unit) else None
        if here in joined or _is_size_of_site(statement, here) or _counts_sites(statement, here):
            continue  # forty men and about nine boats in Norway
        if _is_put_up(statement, here):
            continue
        is_about = _is_fine(at, here) or _is_matter(statement, here) or _is_compared(at, here)
        if is_about or _is_sent(at, unit, here) or _is_next_outcome(at, here):
            return None  # sent 40 boats from a base in Norway
        is_end = statement.tags[here] in _ENDS_CLAUSE or statement.word(here) in _FIGURES.opens_occasion
        if is_end and statement.tag(here + 1) != OF:
            return None
    return None


def _behind_home(statement: Statement, index: int) -> int:
    """The index of the verb behind what people are from: 40 cooks from nine mills met in Norway."""
    end = index + 1
    if statement.word(index) != "from" or statement.tag(end) not in (NAME, NUMBER):
        return index
    while statement.tag(end) in _OF_HOME and end - index <= _MOST_WORDS_OF_HOME:
        end += 1
    return end if statement.tag(end) in FINITES else index


def _is_told_otherwise(at: Place, unit: Unit, index: int, beside: int) -> bool:
    """Whether what stands right behind a number leads away from where it is, or to the place of its whole."""
    statement = at.statement
    if index > beside and _is_whole_of_share(at):
        return True  # half of the 22 mills are in Norway
    if statement.tag(unit.after) == TO and statement.tag(unit.after + 1) in DETERMINERS:
        return True  # carried nine guards to a mill in Norway
    is_origin = statement.word(index) == "from" and statement.tag(index + 1) == NAME and unit.kind == "noun"
    return is_origin and persons.is_person(unit.head)  # nine cooks from Velm in Norway


def _is_of_other(at: Place, index: int, first: int, unit: Unit) -> bool:
    """Whether a place behind a number is that of the next number or subject, of a range, or where states met."""
    statement = at.statement
    is_where_met = index > first and places_before.is_of_states(unit)
    is_other = is_where_met or _is_of_next(statement, index, first) or _is_of_range(statement, index, first)
    return is_other or _is_of_next_subject(at, index, first)


def _is_of_next_subject(at: Place, index: int, first: int) -> bool:
    """Whether a place is that of the subject of the next clause: sold 40 carts and a mill in Norway burned."""
    statement, verb = at.statement, at.opening - 1
    if _is_of_bare_subject(at, index, first):
        return True
    if statement.tag(verb) not in FINITES or scenes.is_of_saying(statement, verb):
        return False
    end = place_names.end_of_name(statement, index + 1)
    joint = next((here for here in range(first, index) if statement.tags[here] == COORDINATOR), None)
    return joint is not None and statement.tag(joint + 1) == DETERMINER and statement.tag(end) in FINITES


def _is_of_bare_subject(at: Place, index: int, first: int) -> bool:
    """Whether that subject has no article: rose to 40 and mills in Norway and Chile also fell."""
    statement = at.statement
    joint = statement.tags.rfind(COORDINATOR, first, index)
    if joint < 0 or not any(tag in FINITES for tag in statement.tags[at.sentence[0] : at.opening]):
        return False
    listed = place_names.named_with_others(statement, index + 1)
    verb = index + 1 + len(listed.replace(",", " ,").split()) if listed is not None else index
    while statement.tag(verb) == ADVERB:
        verb += 1
    is_subject = index > joint + 1 and all(tag in NOMINAL for tag in statement.tags[joint + 1 : index])
    return is_subject and statement.tag(verb) in FINITES


def _behind_noun(statement: Statement, index: int) -> int:
    """The index behind the noun that a number joined to it describes: a three-man boat race in Norway."""
    while statement.tag(index) in NOMINAL + ADJECTIVE:
        index += 1
    return index


def _is_sent(at: Place, unit: Unit, origin: int) -> bool:
    """Whether things were sent or brought from where they were; those evacuated are told of in their place."""
    if at.statement.word(origin) != "from":
        return False
    verbs = (at.opening - 1, *range(unit.after, origin))
    known = (_VERBS.get(at.statement.word(verb)) for verb in verbs)
    return any(verb is not None and verb.lemma in _SENDS for verb in known)


def _is_next_outcome(at: Place, index: int) -> bool:
    """Whether “and” joins what else came of it, which may be elsewhere: killing nine and causing floods in Norway."""
    statement = at.statement
    is_joined = statement.tags[index] == COORDINATOR and statement.tag(index + 1) == GERUND
    return is_joined and statement.tag(at.opening - 1) == GERUND


def _is_choice(statement: Statement, index: int) -> bool:
    """Whether a place is one in which people want to be, or not: voted to stay in Norway, backed remaining in it."""
    verb = _VERBS.get(statement.word(index - 1))
    if verb is None or verb.lemma not in _FIGURES.stays_at:
        return False
    if statement.tag(index - 1) == GERUND:
        return statement.tag(index - 2) not in AUXILIARIES
    known = _VERBS.get(statement.word(index - 3)) if statement.tag(index - 2) == TO else None
    return known is not None and known.lemma in ("vote", "want")


def _is_fine(at: Place, index: int) -> bool:
    """Whether a word tells what somebody was fined for, wherever that was: fined $40 for failing to clean a mill in."""
    if at.statement.word(index) != "for":
        return False
    known = _VERBS.get(at.statement.word(at.opening - 1))
    return known is not None and known.lemma == "fine" and at.statement.tag(index + 1) == GERUND


def _is_matter(statement: Statement, index: int) -> bool:
    """Whether a word opens what something is about, wherever that is: 40 claims in connection with a fire in."""
    if statement.word(index) == "about":
        return statement.tags[index] == PREPOSITION  # nine books about mills in Norway
    if statement.word(index) == "into":
        return place_names.singular(statement.word(index - 1)) in _FIGURES.inquiries
    return statement.word(index) == "in" and statement.word(index + 1) in ("connection", "relation")


def _is_put_up(statement: Statement, index: int) -> bool:
    """Whether a word only says of a noun before it that it stands or is built in a place: a £4m mill being built in."""
    verb = index + (statement.word(index) == "being")
    is_verb = statement.word(verb) in _FIGURES.put_up_in_place and statement.tag(verb) in _DONE
    return (
        is_verb and statement.tag(index - 1) in NOMINAL + GERUND and statement.word(verb + 1) in _FIGURES.before_place
    )


def _is_compared(at: Place, index: int) -> bool:
    """Whether a word stands for what a number is compared with: lower than those at mills in, twice that in."""
    statement = at.statement
    is_beside = statement.word(index - 1) == "than" or index == at.index + 1
    return (
        is_beside and statement.word(index) in ("that", "those") and statement.word(index + 1) in _FIGURES.before_place
    )


def _is_size_of_site(statement: Statement, index: int) -> bool:
    """Whether a number only says how large the place is to which a preposition leads: at a 140-acre site in Orul."""
    is_number = statement.tags[index] == NUMBER and statement.tag(index - 1) == DETERMINER
    return is_number and statement.word(index - 2) in _FIGURES.before_place


def _counts_sites(statement: Statement, index: int) -> bool:
    """Whether a number is that of the places in which something is: burned 40 huts in two villages in Orul."""
    is_led = statement.tags[index] == NUMBER and statement.word(index - 1) in _FIGURES.before_place
    return is_led and place_names.is_several_places(statement.word(index + 1))


def _brought_to(at: Place, unit: Unit) -> str | None:
    """The known place to which the things are brought that will be there: brings 40 jobs to Orul."""
    statement, verb = at.statement, at.opening - 1
    verb -= statement.tag(verb) == PREPOSITION  # will bring in 250 jobs
    known = _VERBS.get(statement.word(verb))
    to = unit.after
    while statement.tag(to) in _OF_SUM and to - unit.after < _MOST_WORDS_OF_SUM:
        to += 1  # will bring 40 million crowns in investment to Orul
    if statement.word(to) != "to" or known is None or known.lemma not in _FIGURES.brings_to_place:
        return None
    name = place_names.of_kind(statement, to + 1) or place_names.named(statement, to + 1)
    return name if name is not None and place_names.is_place(statement, name) else None


def _moved_to(at: Place, unit: Unit) -> str | None:
    """The known place to which people go or are sent: sent 40 guards to Norway; 40 guards crossed into Norway."""
    statement, verb = at.statement, _VERBS.get(at.statement.word(at.opening - 1))
    if unit.kind != "noun" or not persons.is_person(unit.head) or _is_whole_of_share(at):
        return None
    if verb is not None and verb.lemma in _FIGURES.sends_people:
        to = unit.after
    else:
        going = unit.after
        while statement.tag(going) in _BEFORE_GOING:
            going += 1
        known = _VERBS.get(statement.word(going))
        if known is None or known.lemma not in _FIGURES.goes_to_place or statement.tag(going) not in _DONE:
            return None
        to = going + 1
    to = _behind_origin(statement, to)
    if statement.word(to) not in _INTO:
        return None
    name = place_names.of_kind(statement, to + 1) or place_names.named(statement, to + 1)
    if name is not None and place_names.is_place(statement, name):
        return name
    noun = place_names.noun(statement, to + 1)
    return noun if noun is not None and noun.rpartition(" ")[2] in _FIGURES.common_places else None


def _behind_origin(statement: Statement, index: int) -> int:
    """The index of the word behind the place from which people go: crossed from Velm into Norway."""
    if statement.word(index) != "from":
        return index
    start = index + 1 + (statement.tag(index + 1) in DETERMINERS)
    end = place_names.end_of_name(statement, start)
    return end if end > start else index


def _joined(at: Place, index: int) -> range:
    """The words of a number that “and” or “or” joins to what is counted: 40 men and about nine boats."""
    near = at.statement.tags[index : index + _MOST_WORDS_TO_NEXT]
    if COORDINATOR not in near or at.number + 1 == len(at.statement.places):
        return range(0)
    other = Place(at.statement, at.number + 1)
    is_near = 0 < other.opening - index <= _MOST_WORDS_TO_NEXT
    is_joined = is_near and at.statement.tag(other.opening - 1) == COORDINATOR and other.tag_after in NOMINAL
    return range(other.opening, other.index + 1) if is_joined else range(0)


def _behind_verb(statement: Statement, index: int, leads: Callable[[Statement, int], str | None]) -> str | None:
    """The place right behind the whole verb of what is counted, and an aside: three mills, all old, will open in."""
    verb = place_verbs.behind_aside(statement, index)
    end = place_verbs.behind_group(statement, verb)
    if end == verb and statement.word(end - 1) not in _FIGURES.planned_for:
        return None
    if statement.word(end) == "for":
        return place_verbs.planned(statement, end)
    site = place_names.behind_own_site(statement, end)
    return (leads(statement, site) if site is not None else None) or leads(statement, end)


def _is_whole_of_share(at: Place) -> bool:
    """Whether a number is that of which the one before it is a part: half of the world's 22 mills."""
    if not at.number:
        return False
    last = at.statement.places[at.number - 1]
    return at.statement.tag(last + 1) == OF and all(
        tag in _OF_WHOLE for tag in at.statement.tags[last + 2 : at.opening]
    )


def _is_of_range(statement: Statement, index: int, first: int) -> bool:
    """Whether a place is only in the first end of a range: 40 towns from the hills in Norway to the coast."""
    end = place_names.end_of_name(statement, index + 1)
    is_open = any(statement.word(here) == "from" for here in range(first, index))
    return is_open and end > index + 1 and statement.word(end) == "to"


def _is_of_next(statement: Statement, index: int, first: int) -> bool:
    """Whether a place behind “and” is that of the next number, or clause: 3 per cent, and in Norway 2."""
    end = place_names.end_of_name(statement, index + 1)
    is_joined = index > first and statement.tags[index - 1] == COORDINATOR
    is_joined = is_joined and not place_names.is_two_prepositions(statement, index - 2)
    if is_joined and any(tag in FINITES for tag in statement.tags[index : statement.sentence(index)[1]]):
        return True
    return is_joined and end > index + 1 and NUMBER in (statement.tag(end), statement.tag(end + 1))


PLACES: tuple[Row[[Place, Unit, Measure], str], ...] = (
    Row(
        "place of one in a list",
        "A number of a list that has a place of its own right behind it, said to be one by its kind, or by “in” where "
        "others are too, is of that place.",
        "Three guards are in Norway, two at a mill and one on the island of Skail.",
        "Three guards are in Norway, two at a mill and one on the friend of Skail.",
        _in_list,
    ),
    Row(
        "place of harm",
        "A name after “in”, “at” or “near”, right after people harmed or what happened to them, is where it happened.",
        "Three guards were killed in Orul.",
        "Three guards were killed by Orul.",
        _of_harm,
    ),
    Row(
        "home of the people harmed",
        "A name after “residents of” or the like is where people came to harm, if nothing else is said.",
        "Three residents of Orul were killed.",
        "Three members of Orul were killed.",
        _of_home,
    ),
    Row(
        "place that is the whole",
        "A known place after “of” is the place of its part.",
        "The grid feeds 80 per cent of California.",
        "The grid feeds 80 per cent of Quill.",
        _of_whole,
    ),
    Row(
        "place in the possessive",
        "A known place in the possessive, right before a number, is the place of what is counted.",
        "Reed sold Norway's three mills.",
        "Reed sold Quill's three mills.",
        _of_owner,
    ),
    Row(
        "place of what lasts",
        "A known place between a length of time and its noun, or between a sum and a building, is where that is.",
        "The firm won a five-day Norway hearing.",
        "The firm won a five-day Quill hearing.",
        _of_described,
    ),
    Row(
        "place after the number",
        "A known place after “in” or the like, further on in the clause, “from” which it was reported, or “to” which "
        "people go or are sent, is the place of what is counted.",
        "Reed sold three old mills in Norway.",
        "Reed sold three old mills to Norway.",
        _behind,
    ),
    Row(
        "place before the number",
        "The nearest known place after “in” or the like, before a number, is the place of what is counted, if it opens "
        "the sentence or no clause parts them; in a list, that with only “at” or “with” between.",
        "In Norway, Reed sold three mills.",
        "Reed lived in Norway, and sold three mills.",
        places_before.find,
    ),
    chambers.CHAMBER,
    *place_subjects.SUBJECTS,
    *place_words.WORDS,
    Row(
        "place that is named again",
        "“In the district”, “on the coast” and the like, behind a number, are its place if nothing near has a name.",
        "Reed sold three old mills in the district.",
        "Reed sold three old mills to the district.",
        _named_again,
    ),
    place_words.OF_SUBJECT,
)
