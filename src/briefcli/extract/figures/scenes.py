"""Where people came to harm, from the clause that tells how: a bridge fell in Marsk, a quake that struck Norway."""

from collections.abc import Iterator

from briefcli.extract.figures import place_names, place_verbs
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    COLON,
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
    OF,
    PARTICIPLE,
    PREPOSITION,
    RELATIVE,
    STOP,
    TIME,
    letters,
)
from briefcli.extract.text.rules import Row

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_REACH_WORDS = 24
"""Most words from “when” to the place of what happened then; further on stands the place of something else."""
_REACH_OF_WORST_WORDS = 6
"""Most words from a superlative to the place among whose mishaps one is the worst: the worst mass shooting in."""
_MOST_WORDS_TO_VERB = 4
"""Most words from a mishap to the verb that says what it struck: the quake that also struck."""
_MOST_WORDS_TO_NUMBER = 4
"""Most words from “, killing” to a number: killing at least the."""
_MOST_WORDS_OF_SHOT = 4
"""Most words from a verb of shooting to where: fired a dozen rockets into Norway."""
_SAYING_WORDS = 3
"""Most words from a verb of saying to the place where it was said: told reporters in Orul."""
_STRIKES = _FIGURES.harmful_events | _FIGURES.striking_weapons | _FIGURES.scenes_of_harm | _FIGURES.weather_that_strikes
_WAS_STRUCK = _FIGURES.strikes_places | _FIGURES.deeds_of_attackers
_ATTACKS = _FIGURES.harmful_events | _FIGURES.striking_weapons
_TELLS_OF_PLACE = _FIGURES.heads_of_place | _FIGURES.who_tell_of_place
_TO_STRIKING = letters("THAT RELATIVE AUXILIARY ADVERB COMMA")
_BEHIND_SITE = ("of", "in")
_ENDS_OCCASION = letters("SEMICOLON COLON COMMA STOP RELATIVE THAT QUOTATION SUBORDINATOR")
_DAY_OR_STOP = letters("TIME STOP")
_BEFORE_STRUCK = letters("DETERMINERS ADJECTIVE")
_VERB = letters("FINITE PARTICIPLE GERUND")
_DESCRIBES = letters("ADJECTIVE NOMINAL")
_DONE = letters("FINITE PARTICIPLE")
_BEFORE_RIDING = letters("SUBJECT_PRONOUN AUXILIARY DETERMINERS NOMINAL ADVERB")
_OF_GATHERING = letters("DETERMINERS ADJECTIVE NOMINAL")
_OF_EVENT = letters("DETERMINERS ADJECTIVE NOMINAL NUMBER OF")


def find(at: Place, unit: Unit) -> str | None:
    """The place where the people came to harm that a number counts; nothing where its sentence does not tell."""
    decided = rules.first(SCENES, at, unit)
    return decided and decided.found


def is_where_said(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to the place where words were said: told reporters in Orul."""
    near = range(index - _SAYING_WORDS, index)
    return any(
        statement.tag(here) in _VERB and is_of_saying(statement, here) and not _is_gathering(statement, here)
        for here in near
    )


def _is_gathering(statement: Statement, index: int) -> bool:
    """Whether a gerund is a noun for what people do together: a Bible reading, the reading hour in Orul."""
    before = index - 1
    while statement.tag(before) in _DESCRIBES and before > 0:
        before -= 1
    return statement.tag(index) == GERUND and statement.tag(before) in DETERMINERS


def is_of_saying(statement: Statement, index: int) -> bool:
    """Whether a word is a verb of saying, and none that tells as well of what goes on: said; not: began."""
    known = _VERBS.get(statement.word(index))
    return known is not None and known.lemma in _CLAUSES.speech and known.lemma not in _FIGURES.goes_on


def is_compared(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to the place of an event that is none of the sentence: a fire like the one in Orul.

    What another event came after is none either: an attack hours after a blast in Orul.
    """
    here = _before_event(statement, index)
    word = statement.word(here)
    if word == "as":
        return statement.tag(here - 1) in (ADJECTIVE, ADVERB)  # as strong as the storm in Orul
    if word in _FIGURES.follows_event:
        others = (statement.word(other) for other in (*range(here), *range(index, len(statement.tags))))
        return here < index - 1 and any(other in _FIGURES.harmful_events for other in others)
    return word in _FIGURES.compares_events


def is_reason(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to the place of what moved somebody to act elsewhere: after a wave of raids in Orul.

    One blast, or what opens the sentence, may be where the rest is: held nine guards after a blast in Orul.
    """
    here = _before_event(statement, index)
    is_event = statement.word(here) in _FIGURES.follows_event and OF in statement.tags[here:index]
    return is_event and here > statement.sentence(index)[0]


def has_reason(statement: Statement) -> bool:
    """Whether a sentence tells of what moved somebody to act elsewhere; see `is_reason`."""
    return not statement.vocabulary.isdisjoint(_FIGURES.follows_event) and any(
        is_reason(statement, index) for index in range(1, len(statement.tags)) if statement.tags[index] == PREPOSITION
    )


def _before_event(statement: Statement, index: int) -> int:
    """The word before the noun phrase of an event whose place follows: like the one in, after a wave of raids in."""
    here = index - 1
    while (statement.tag(here) in _OF_EVENT or statement.word(here) == "one") and here >= 0:
        here -= 1
    return here


def is_of_worst(statement: Statement, index: int, name: str) -> bool:
    """Whether a country only says among which others a mishap is the worst: the worst attack in Norway."""
    before = {statement.word(here) for here in range(max(0, index - _REACH_OF_WORST_WORDS), index)}
    return place_names.is_whole(name) and not before.isdisjoint(_FIGURES.superlatives)


def _places(statement: Statement, first: int, end: int) -> Iterator[str]:
    """The places between two words, where prepositions lead to them."""
    for here in range(first, end):
        if (site := _on_site(statement, here)) is not None:
            yield site
        name = _sank_off(statement, here)
        if statement.word(here) in ("above", "below"):
            name = place_names.of_kind(statement, here + 1)  # a dam above the village of Orul
        if name is None and place_names.leads(statement, here) and not is_where_said(statement, here):
            is_inside = statement.word(here) in _FIGURES.before_place_of_harm or place_names.is_shelled(statement, here)
            name = place_names.likely(statement, here) if is_inside else _beside(statement, here)
            name = name or _at_dated(statement, here)
        if name is not None:
            yield name


def _sank_off(statement: Statement, index: int) -> str | None:
    """The name behind “off” right behind a mishap at sea: when a ferry sank off Orul."""
    if statement.word(index) == "off" and statement.tag(index + 1) in DETERMINERS:
        is_kind = any(statement.word(index + step) in _FIGURES.kinds_of_place for step in (2, 3))
        kind = place_names.of_kind(statement, index + 1) or place_names.named(statement, index + 1)
        return kind if is_kind else None  # hit a jetty off the Norwegian resort of Orul
    is_mishap = statement.word(index) == "off" and statement.word(index - 1) in _FIGURES.harmful_events
    name = place_names.run_of_names(statement, index + 1) if is_mishap and statement.tag(index + 1) == NAME else None
    end = place_names.end_of_name(statement, index + 1)
    return name if name is not None and place_names.ends_place(statement, end) else None


def _at_dated(statement: Statement, index: int) -> str | None:
    """The name behind “at” that ends its sentence, or has a day behind it: crashed into a wall at Orul on Sunday."""
    if statement.word(index) != "at" or statement.tag(index + 1) != NAME:
        return None
    name, end = place_names.run_of_names(statement, index + 1), place_names.end_of_name(statement, index + 1)
    end += statement.word(end) == "on"
    is_name = name is not None and _PEOPLE.organisations.isdisjoint(name.lower().split()) and not name.isupper()
    return name if is_name and statement.tag(end) in _DAY_OR_STOP else None


def _on_site(statement: Statement, index: int) -> str | None:
    """The known place before the noun for a site on which something was done: opened fire on an Oslo market."""
    if statement.word(index) not in _FIGURES.onto_place or statement.tag(index + 1) not in DETERMINERS:
        return None
    end = place_names.end_of_name(statement, index + 2)
    name = statement.words(index + 2, end) if end > index + 2 else ""
    return name if name and statement.word(end) in _FIGURES.sites and place_names.is_known(name) else None


def _hit(statement: Statement, index: int) -> str | None:
    """The known place into which something was fired or fell: fired rockets into Norway."""
    if statement.word(index) not in _FIGURES.onto_place or statement.tag(index + 1) != NAME:
        return None
    name, end = place_names.run_of_names(statement, index + 1), place_names.end_of_name(statement, index + 1)
    near = {statement.word(here) for here in range(max(0, index - _MOST_WORDS_OF_SHOT), index)}
    is_shot = not near.isdisjoint(_FIGURES.shoots_at_place)
    return name if name is not None and is_shot and place_names.is_known(name) and statement.tag(end) == COMMA else None


def _beside(statement: Statement, index: int) -> str | None:
    """The known place along which or off which something happened: a bus drove off an Oslo bridge."""
    if statement.word(index) not in _FIGURES.along_place:
        return None
    name = place_names.known(statement, index)
    if name is None or statement.word(index + 1) not in ("a", "an"):
        return name
    owner, _, kind = name.rpartition(" ")
    whole = owner if kind.islower() else name  # on an Oslo road
    return whole if place_names.is_known(whole) else None


def _is_apart(statement: Statement, index: int) -> bool:
    """Whether a known place begins at a word, to which no preposition of place leads: a bus from Norway."""
    if statement.tag(index) != NAME or statement.tag(index - 1) == NAME or statement.word(index - 1) in ("a", "an"):
        return False  # an Andean road
    if statement.tag(index - 1) in (COORDINATOR, COMMA) and statement.tag(index - 2) == NAME:
        return False  # in Norway and Chile
    if statement.word(index - 1) in _PEOPLE.compass:
        index -= 1  # in northern Norway
    name = place_names.run_of_names(statement, index + (statement.tag(index) != NAME))
    return (
        name is not None
        and place_names.is_place(statement, name)
        and statement.word(index - 1) not in _FIGURES.before_place
        and not place_names.leads(statement, index - 1)
    )


def is_after_gathering(statement: Statement, index: int) -> bool:
    """Whether a word is the “after” of a gathering for the dead: the two were flown home after a ceremony in Orul."""
    if statement.word(index) != "after":
        return False
    noun = index + 1
    while statement.tag(noun) in _OF_GATHERING and statement.tag(noun + 1) in _DESCRIBES:
        noun += 1
    return statement.word(noun) in _FIGURES.gatherings_after


def _of_occasion(at: Place, unit: Unit) -> str | None:
    """The place in the clause that “when”, “after” or “as” begins: hurt when a bridge fell in Marsk."""
    statement = at.statement
    _, end = at.sentence
    behind = place_verbs.behind_aside(statement, unit.after)  # nine guards, including two women, died when
    begin = next((here for here in range(behind, end) if _opens_occasion(statement, here)), None)
    if begin is None or any(statement.tags[here] in _ENDS_OCCASION for here in range(behind, begin)):
        return None
    resumes = begin + 1
    if is_after_gathering(statement, begin):
        return None
    for here in range(begin + 1, min(end, begin + _REACH_WORDS)):
        if here < resumes:
            continue
        if statement.tags[here] == RELATIVE and statement.tag(here - 1) == PREPOSITION:
            resumes = _behind_ride(statement, here)  # the bus in which they were riding
        if resumes <= here and (statement.tags[here] in _ENDS_OCCASION or _is_apart(statement, here)):
            return None
        for name in _places(statement, here, here + 1):
            return name
    return None


def _behind_ride(statement: Statement, relative: int) -> int:
    """The word behind a clause on what people were riding in: the bus in which they were travelling; else its first."""
    verb = relative + 1
    while statement.tag(verb) in _BEFORE_RIDING:
        verb += 1
    is_ride = verb > relative + 1 and statement.tag(verb) in (GERUND, FINITE, PARTICIPLE)
    return verb + 1 if is_ride and statement.tag(verb + 1) in _DONE else relative


def _opens_occasion(statement: Statement, index: int) -> bool:
    """Whether a word opens the clause that tells how people were harmed: when a bridge fell, by men who stormed it."""
    if statement.tag(index) == RELATIVE:
        return statement.word(index + 1) in _FIGURES.deeds_of_attackers
    return statement.word(index) in _FIGURES.opens_occasion


def _of_cause(at: Place, _unit: Unit) -> str | None:
    """The one place in the clause before “, killing” and the like: a bridge fell in Marsk, killing 12."""
    statement, index = at.statement, at.opening
    first, _ = at.sentence
    near = range(index - 1, max(first, index - 1 - _MOST_WORDS_TO_NUMBER), -1)
    result = next((here for here in near if statement.tags[here] == GERUND), None)
    if result is None and _is_outcome_of_headline(at):
        result = index
    if result is None or statement.tag(result - 1) != COMMA or is_of_saying(statement, result):
        return None
    hit = {name for here in range(first, result) if (name := _hit(statement, here)) is not None}
    if len(hit) == 1:
        return hit.pop()
    if any(_is_apart(statement, here) for here in range(first, result)):
        return None
    names = list(dict.fromkeys(_places(statement, first, result)))
    return names[0] if len(names) == 1 else None


def _is_outcome_of_headline(at: Place) -> bool:
    """Whether a number behind a comma ends a headline with those harmed: bus falls off bridge in Orul, nine dead."""
    statement, (_, end) = at.statement, at.sentence
    is_last = statement.tag(at.opening - 1) == COMMA and statement.tag(end - 1) != STOP
    return is_last and end - at.index <= _MOST_WORDS_TO_NUMBER


def _of_struck(at: Place, _unit: Unit) -> str | None:
    return struck(at.statement, *at.sentence)


def struck(statement: Statement, first: int = 0, end: int | None = None) -> str | None:
    """The one place that a mishap between two words struck: the quake that struck western Norway."""
    end = len(statement.tags) if end is None else end
    if _WAS_STRUCK.isdisjoint(statement.vocabulary):
        return None
    found = {
        name
        for here in range(first, end)
        if statement.word(here) in _STRIKES and (name := _struck(statement, here)) is not None
    }
    found = found or {name for here in range(first, end) if (name := _was_struck(statement, here)) is not None}
    if not found and not _ATTACKS.isdisjoint(statement.vocabulary):
        found = {name for here in range(first, end) if (name := _attacked(statement, here)) is not None}
    return found.pop() if len(found) == 1 else None


def attacked(statement: Statement, first: int, end: int) -> str | None:
    """The known place between two words which somebody attacked, invaded or the like, with those harmed behind it."""
    if _FIGURES.deeds_of_attackers.isdisjoint(statement.vocabulary):
        return None
    for here in range(end - 1, first, -1):
        if statement.word(here) not in _FIGURES.deeds_of_attackers or statement.tag(here) not in FINITES:
            continue
        name = place_names.named(statement, here + 1)
        return name if name is not None and place_names.is_place(statement, name) else None
    return None


def _attacked(statement: Statement, verb: int) -> str | None:
    """The place that a state attacks: Norway has hit Chile with a wave of missiles."""
    if statement.word(verb) not in _WAS_STRUCK or statement.tag(verb) not in _DONE:
        return None
    subject = verb - 1
    while statement.tag(subject) in (AUXILIARY, ADVERB):
        subject -= 1
    is_done_to = any(statement.word(here) in _TEXT.forms_of_be for here in range(subject + 1, verb))
    if is_done_to or statement.words(max(0, subject), subject + 1) not in _PEOPLE.states:
        return None
    name = place_names.named(statement, verb + 1)
    return name if name is not None and place_names.is_place(statement, name) else None


def _was_struck(statement: Statement, verb: int) -> str | None:
    """The place of which a verb says that it was struck: the port of Orul was hit twice."""
    index = verb - 1
    while statement.tag(index) in (AUXILIARY, ADVERB):
        index -= 1
    is_passive = statement.word(verb) in _WAS_STRUCK and statement.tag(index) == NAME
    if not is_passive or _TEXT.forms_of_be.isdisjoint(statement.word(here) for here in range(index, verb)):
        return None
    start = index
    while start > 0 and statement.tags[start - 1] == NAME:
        start -= 1
    name = statement.words(start, index + 1)
    is_kind = statement.tag(start - 1) == OF and statement.word(start - 2) in _FIGURES.kinds_of_place
    return name if is_kind or place_names.is_place(statement, name) else None


def _struck(statement: Statement, event: int) -> str | None:
    """The place that the mishap at a word struck: a storm that hit Orul, Storm Ada hit Orul."""
    index = event + 1
    while statement.tag(index) == NAME and statement.is_joined(index):
        index += 1
    while statement.tag(index) in _TO_STRIKING and index - event < _MOST_WORDS_TO_VERB:
        if statement.word(index) in _TEXT.forms_of_be:
            return None  # the dead of the ambush were buried in Orul
        index += 1
    if statement.word(index) not in _FIGURES.strikes_places:
        return None
    index += 1 + (statement.word(index + 1) in _FIGURES.behind_striking)
    is_part = statement.word(index) in _FIGURES.parts_struck and statement.tag(index + 1) == OF
    index += 2 * is_part  # buried part of Orul
    article = index
    is_compass = False
    while statement.tag(index) in _BEFORE_STRUCK or (
        statement.word(index) in _PEOPLE.compass and not statement.words(index, index + 1)[0].isupper()
    ):
        is_compass = is_compass or statement.word(index) in _PEOPLE.compass
        index += 1
    behind = index
    while statement.tag(behind) == NOUN:
        behind += 1
    kinds = _FIGURES.kinds_of_place | _FIGURES.edges_of_place
    is_kind = statement.tag(behind) == OF and statement.word(behind - 1) in kinds
    if behind > index and statement.word(behind) in _BEHIND_SITE:
        index = behind + 1  # struck a residential area of Orul
    port = place_names.of_kind(statement, article) if statement.tag(article) in DETERMINERS else None
    name = port or place_names.named(statement, index) or place_names.run_of_names(statement, index)
    is_kind = is_kind or port is not None  # struck the Black Sea port of Orul
    is_part = is_part and statement.tag(place_names.end_of_name(statement, index)) != GENITIVE
    if name is None or not (is_compass or is_part or is_kind or place_names.is_place(statement, name)):
        return None
    return port or place_names.named_with_others(statement, index) or name


def _of_police(at: Place, _unit: Unit) -> str | None:
    """The town whose police or residents tell of the harm: Marsk police said."""
    statement = at.statement
    if _TELLS_OF_PLACE.isdisjoint(statement.vocabulary) and _FIGURES.offices.isdisjoint(statement.vocabulary):
        return None
    first, end = at.sentence
    found = {name for here in range(first, end) if (name := _policed(statement, here)) is not None}
    if len(found) != 1:
        return None
    # Nine died in what police called an attack in Orul, the mayor of Velm said.
    others = {name for here in range(first, end) if (name := place_names.likely(statement, here)) is not None}
    return found.pop() if all(place_names.is_common(one) or one in found for one in others) else None


def _policed(statement: Statement, index: int) -> str | None:
    """The place of a word for those who tell of what happens there: a known one, or the owner of a governor."""
    office = _office(statement, index)
    if office is not None:
        return office
    if statement.word(index) in _FIGURES.heads_of_place:
        end = index - 1 if statement.tag(index - 1) == GENITIVE else index
        if end == index and statement.tag(index + 1) == OF and statement.tag(index + 2) == NAME:
            return place_names.run_of_names(statement, index + 2)
    elif statement.word(index) in _FIGURES.who_tell_of_place:
        end = index - (statement.tag(index - 1) == GENITIVE)
    else:
        return None
    start = end
    while start > 0 and statement.tags[start - 1] == NAME:
        start -= 1
    name = statement.words(start, end) if start < end else None
    if name is not None and end == index and (state := place_names.state_of(name.split()[-1:])) is not None:
        return state  # Kenyan police
    whole = (name or "").removesuffix(" State")  # Oregon State Police
    name = whole if place_names.is_known(whole) else name
    return name if name is not None and (end < index or place_names.is_place(statement, name)) else None


def _office(statement: Statement, index: int) -> str | None:
    """The known place that owns an office which tells of the harm there: Norway's health ministry said."""
    if statement.word(index) not in _FIGURES.offices or _VERBS.get(statement.word(index + 1)) is None:
        return None
    start = index
    while statement.tag(start) in NOMINAL or statement.tag(start) == GENITIVE:
        start -= 1
    end = next((here for here in range(start + 1, index) if statement.tag(here) == GENITIVE), start)
    name = statement.words(start + 1, end) if end > start + 1 else ""
    words = {statement.word(here) for here in range(end, index)}
    is_home = words.isdisjoint(_FIGURES.forces) and name in _PEOPLE.states | _PEOPLE.regions | _PEOPLE.cities
    return name if is_home else None


def _of_assault(at: Place, _unit: Unit) -> str | None:
    """The one known place on which an attack is: the attack on Norway, in which 12 were killed."""
    statement = at.statement
    if _FIGURES.assaults.isdisjoint(statement.vocabulary):
        return None
    first, end = at.sentence
    assaults = (here for here in range(first, end) if statement.word(here) in _FIGURES.assaults)
    found = {name for here in assaults if (name := _assaulted(statement, here)) is not None}
    return found.pop() if len(found) == 1 else None


def _assaulted(statement: Statement, assault: int) -> str | None:
    """The place behind “on”: a strike on Norway, on the village of Orul, on Friday on southern Norway."""
    on = assault + 1
    if statement.word(on) == "on" and statement.tag(on + 1) == TIME:
        on += 2
    if statement.word(on) != "on":
        return None
    told = place_names.of_kind(statement, on + 1)
    if told is not None:
        return told
    name = place_names.named(statement, on + 1)
    is_there = name is not None and place_names.is_place(statement, name)
    return name if name is not None and is_there and not _only_qualifies(statement, on + 1, name) else None


def _only_qualifies(statement: Statement, start: int, name: str) -> bool:
    """Whether a country behind an article only says whose a thing is that was attacked: on a Norway guild hall."""
    end = place_names.end_of_name(statement, start + 1)
    is_thing = statement.tag(start) in DETERMINERS and statement.tag(end) in NOMINAL + ADJECTIVE
    return is_thing and statement.words(start + 1, end) == name and name in place_names.WHOLES


def _of_named_mishap(at: Place, _unit: Unit) -> str | None:
    """The known place before a mishap, or the owner of a toll: the Oslo blast, Norway's death toll."""
    statement = at.statement
    first, end = at.sentence
    found: set[str] = set()
    for here in range(first + 1, end):
        is_toll = statement.word(here) in _FIGURES.tolls
        is_mishap = statement.tags[here] == NOUN and statement.word(here) in _FIGURES.harmful_events
        if not is_toll and not is_mishap:
            continue
        last = here - (statement.word(here - 1) == "death")
        last -= statement.tag(last - 1) == GENITIVE
        start = last
        while start > first and statement.tags[start - 1] == NAME:
            start -= 1
        name = statement.words(start, last) if start < last else ""
        if place_names.is_known(name) and not place_names.is_adjective(statement, name, last):
            found.add(name)
    topic = place_names.run_of_names(statement, first)  # Norway: nine killed in a fire
    is_topic = topic is not None and statement.tag(first + topic.count(" ") + 1) == COLON
    if topic is not None and is_topic and not found and next(_places(statement, first, end), None) is None:
        found.update({topic} if place_names.is_known(topic) else ())
    return found.pop() if len(found) == 1 else None


SCENES: tuple[Row[[Place, Unit], str], ...] = (
    Row(
        "place of the occasion",
        "The place in a clause with “when”, “after” or “as” behind people harmed is where they came to harm, and that "
        "which those who harmed them “attacked” or “stormed”.",
        "Forty guards were hurt when a bridge fell in Marsk.",
        "Forty guards were hurt when a bridge fell, Reed said in Marsk.",
        _of_occasion,
    ),
    Row(
        "place of the cause",
        "The one place in the clause before “, killing” or the like is where people came to harm.",
        "A bus fell off an Oslo bridge, killing twelve guards.",
        "A bus fell off an Oslo bridge, carrying twelve guards.",
        _of_cause,
    ),
    Row(
        "place that was struck",
        "The place that a mishap struck is where people came to harm.",
        "The quake that struck northern Marsk killed twelve guards.",
        "The quake that struck Ada Quill killed twelve guards.",
        _of_struck,
    ),
    Row(
        "place that was attacked",
        "The one known place after “attack on”, “assault on” or the like is where people came to harm.",
        "The attack on Norway killed twelve guards.",
        "The attack on Ada Quill killed twelve guards.",
        _of_assault,
    ),
    Row(
        "place before the mishap",
        "A known place right before a mishap, before a colon that opens the sentence, or that owns a toll, is where "
        "people came to harm.",
        "The Norway blast killed nine guards.",
        "The Norway cook killed nine guards.",
        _of_named_mishap,
    ),
    Row(
        "place of the police",
        "The place whose police, residents, governor or mayor are named is where people came to harm, if nothing else "
        "is said.",
        "Norway police said twelve guards were killed.",
        "Norway investors said twelve guards were killed.",
        _of_police,
    ),
)
"""Where people came to harm, from the clause that tells how."""
