"""Where, in words that are no name: nationwide, at 300 Mill Street, the port has; and distances, which are nowhere."""

from briefcli.extract.figures import persons, place_names
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    AUXILIARIES,
    CLOSING,
    COLON,
    COMMA,
    COORDINATOR,
    DETERMINER,
    FINITES,
    GENITIVE,
    GERUND,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    OPENING,
    RELATIVE,
    letters,
)
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_WORDS_OF_VERBS = lexicon.verbs()

_THINGS = frozenset(("noun", "none", "measure"))
_HAVING = (_FIGURES.sites - _FIGURES.held_in_whole_place) | _FIGURES.grounds | _FIGURES.common_places
"""Buildings, land, water and towns that have things in them."""
_DESCRIBES = letters("NOMINAL ADJECTIVE ADVERB")
_OWNED = letters("NOMINAL ADJECTIVE NUMBER GERUND PARTICIPLE")
_RANKS = _FIGURES.superlatives | {"first", "second"}
_BEFORE_NEXT = _FIGURES.before_place | {"by"}
_HARDEST = frozenset(("hardest", "worst"))
_MOST_WORDS_TO_HIT = 6
"""Most words from “was” to “hit”: was by far the worst hit."""
_HAVE = _FIGURES.has_within | _FIGURES.site_has
_PEOPLE_OF_PLACE = _FIGURES.people_of_place | {"people", "souls"}
_AT_HOME = _FIGURES.of_local_life | _FIGURES.people_of_place
_WHOLES = _FIGURES.nouns_for_states | _FIGURES.nouns_for_regions | _FIGURES.adjectives_of_wholes
_HAVE_OR_HOME = _HAVE | {"home"}
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_BEFORE_CLAUSE = letters("COMMA NUMBER TIME SUBORDINATOR THAT FINITE")
_BESIDE_NUMBER = letters("ADJECTIVE ADVERB DETERMINERS")
_ENDS_LENGTH = letters("CLOSING COMMA")
_MOST_WORDS_IN_SUBJECT = 4
"""Most words of a subject without a name: the old city hospital."""
_MOST_WORDS_OF_LOOK = 4
"""Most words from a form in -ing to the verb of those who look so: wearing red and black lined."""
_MOST_WORDS_OF_ASIDE = 12
"""Most words between the commas behind a subject: the crematorium, which is old, takes."""
_MOST_WORDS_IN_BRACKETS = 4
"""Most words between a length and what makes a distance of it: 165 km (100 miles) from, 165 km, or 100 miles, from."""


def is_journey(at: Place, unit: Unit) -> bool:
    """Whether a length, or a length of time, is that of a way from one place to another: a 40 km march to Orul."""
    statement, noun = at.statement, unit.after
    while statement.word(noun) not in _FIGURES.journeys and statement.tag(noun) in NOMINAL:
        noun += 1
    is_length = unit.head in _FIGURES.lengths or unit.kind == "duration"  # a three-hour drive from Orul
    return is_length and statement.word(noun) in _FIGURES.journeys


def is_distance(at: Place, unit: Unit) -> bool:
    """Whether a number says how far off something is: 20 miles from Orul."""
    if unit.head not in _FIGURES.lengths and (unit.name or "").rpartition(" ")[2] not in _FIGURES.lengths:
        return False
    statement, index = at.statement, unit.after
    if statement.tag(index) == OPENING:
        near = range(index, index + _MOST_WORDS_IN_BRACKETS)
        index = next((here for here in near if statement.tag(here) == CLOSING), index)
    if statement.tag(index) == COMMA and statement.word(index + 1) == "or":
        near = range(index + 1, index + 1 + _MOST_WORDS_IN_BRACKETS)
        index = next((here for here in near if statement.tag(here) == COMMA), index)
    index += statement.tag(index) in _ENDS_LENGTH
    return statement.word(index) in _FIGURES.after_distance


def is_average(at: Place) -> bool:
    """Whether a number is that of a whole around a place, with which it is compared: the state average of 4."""
    statement, of = at.statement, at.opening - 1
    is_norm = statement.word(of) in ("of", "at") and statement.word(of - 1) in _FIGURES.averages
    is_usual = statement.word(of) == "of" and statement.word(of - 2) in _FIGURES.adjectives_of_usual
    return (is_norm and statement.word(of - 2) in _WHOLES) or is_usual  # above the typical costs of 4 crowns


def is_of_quake(at: Place, unit: Unit) -> bool:
    """Whether a number is the magnitude of a quake, which was measured far away: Norway's institute put it at 5.9."""
    return unit.kind in ("none", "noun") and not _FIGURES.measures_of_quakes.isdisjoint(at.statement.vocabulary)


def is_size(at: Place, unit: Unit, *, of_state: bool = False) -> bool:
    """Whether a number is that of the people of a place: a town of 9,000, or of 9,000 people.

    With `of_state`, of a state as well: a nation of 9 million.
    """
    statement, of = at.statement, at.opening - 1
    is_people = unit.kind == "none" or unit.head in _PEOPLE_OF_PLACE
    if not is_people or statement.tag(of) != OF:
        return False
    kind = statement.word(of - 1)
    return kind in _FIGURES.kinds_of_place or (of_state and kind in _FIGURES.nouns_for_states)


def of_size(at: Place) -> str | None:
    """The name of a place whose size is told behind it: Orul, a town of 9,000; the town of 9,000 has none."""
    statement = at.statement
    start = at.opening - 2
    while statement.tag(start - 1) in _DESCRIBES:
        start -= 1
    if statement.tag(start - 1) != DETERMINER or statement.tag(start - 2) != COMMA:
        return None
    end = start - 2
    start = end
    while statement.tag(start - 1) == NAME:
        start -= 1
    return statement.words(start, end) if start < end else None


def right_before(at: Place, unit: Unit) -> str | None:
    """The known place that has its number right behind it: highest in Norway at 40, followed by Chile with 30."""
    statement, end = at.statement, at.opening - 1
    if unit.kind in ("duration", "age"):
        return None
    if statement.tag(end) == OPENING:
        return _before_bracket(statement, end) if unit.kind != "none" else None
    if statement.word(end) not in ("at", "with"):
        return None
    if statement.word(end) == "with" and (ranked := _ranked(at, end)) is not None:
        return ranked
    end -= statement.tag(end - 1) == COMMA and statement.word(end) == "at"  # highest in Norway, at 40
    start = end
    while start > at.sentence[0] and statement.tag(start - 1) == NAME:
        start -= 1
    name = statement.words(start, end) if start < end else ""
    lead = place_names.lead(statement, start)
    if lead < start - 1 and statement.word(lead) in _FIGURES.before_place:
        return None  # won in Norway and Chile with 40
    is_next = statement.tag(start - 1) in (COMMA, COORDINATOR) or statement.word(start - 1) in _BEFORE_NEXT
    is_next = is_next or (start == at.sentence[0] and statement.tag(end) == COMMA)  # Norway, at 40, is the highest
    return name if name and is_next and place_names.is_place(statement, name) else None


def _before_bracket(statement: Statement, opening: int) -> str | None:
    """The place right before a number in brackets: Norway (34 per cent) and Chile (26).

    It is a known one, or one of a list to which “in” leads: the rise was largest in Orul (34) and Velm (26).
    """
    start = opening
    while statement.tag(start - 1) == NAME:
        start -= 1
    name = statement.words(start, opening) if start < opening else ""
    if not name:
        return None
    if _is_led_before_bracket(statement, start):
        return name
    is_first = statement.tag(start - 1) in (COMMA, COORDINATOR, COLON) or statement.tag(start - 1) in FINITES
    is_led = statement.word(start - 1) in _FIGURES.before_place
    return name if (is_first or is_led or start == 0) and place_names.is_place(statement, name) else None


def _is_led_before_bracket(statement: Statement, start: int) -> bool:
    """Whether “in” leads to a name before a bracket, or to the first of the list in which it is a later one."""
    here = start
    while statement.tag(here - 1) in (COMMA, COORDINATOR):
        here -= 1
    if here == start:
        return statement.word(start - 1) == "in"
    opening = statement.tags.rfind(OPENING, 0, here)
    if statement.tag(here - 1) != CLOSING or opening < 0 or here - opening > _MOST_WORDS_IN_BRACKETS + 1:
        return False
    before = opening
    while statement.tag(before - 1) == NAME:
        before -= 1
    return before < opening and _is_led_before_bracket(statement, before)


def _ranked(at: Place, index: int) -> str | None:
    """The known place that is first, largest or the like “with” a number: Norway remained the largest, with 40."""
    statement, (first, _) = at.statement, at.sentence
    if (hit := _hardest_hit(statement, first, index)) is not None:
        return hit
    is_told = statement.tag(index - 1) == COMMA or statement.word(index - 1) in _RANKS
    verb = next((here for here in range(index - 1, first, -1) if statement.tags[here] in FINITES), first)
    known = _WORDS_OF_VERBS.get(statement.word(verb))
    if known is None or known.lemma not in (_FIGURES.ranks_place if is_told else _FIGURES.tops_list):
        return None
    start, end = _subject_before(statement, verb, first)
    name = statement.words(start, end) if start < end else ""
    return name if name and place_names.is_place(statement, name) else None


def _hardest_hit(statement: Statement, first: int, end: int) -> str | None:
    """The known place that was hit more than others: Norway was hardest hit by the strike, with 40 mills shut."""
    hit = next((here for here in range(first + 2, end) if statement.word(here) == "hit"), None)
    if hit is None or _HARDEST.isdisjoint((statement.word(hit - 1), statement.word(hit + 1))):
        return None
    near = range(hit - 1, max(first, hit - _MOST_WORDS_TO_HIT), -1)
    verb = next((here for here in near if statement.word(here) in _TEXT.forms_of_be), None)
    start, behind = _subject_before(statement, verb, first) if verb is not None else (0, 0)
    name = statement.words(start, behind) if start < behind else ""
    return name if name and place_names.is_place(statement, name) else None


def _everywhere(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The adverb right behind what is counted or what befell it, or that opens the sentence."""
    statement, index = at.statement, unit.after
    is_some = at.number + 1 < len(statement.places) and statement.places[at.number + 1] < index
    if unit.kind in ("duration", "age") or is_some:
        return None  # eleven of the 12 cities in the world
    first, _ = at.sentence
    while statement.tag(index) in AUXILIARIES or statement.tag(index) in _VERBS:
        index += 1
    for here in (unit.after, index):
        if statement.word(here) in _FIGURES.everywhere:
            return statement.words(here, here + 1).lower()
        if _is_world(statement, here):
            return "the world"
    is_opening = statement.word(first) in _FIGURES.everywhere and statement.tag(first + 1) not in NOMINAL
    return statement.words(first, first + 1).lower() if is_opening else None


def _is_world(statement: Statement, index: int) -> bool:
    return (
        statement.word(index) in _FIGURES.before_place
        and statement.word(index + 1) == "the"
        and statement.word(index + 2) in _FIGURES.whole_world
        and statement.tag(index + 3) != NAME  # in the World Cup
    )


def _address(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The house with its number, or the street of a block, right behind what is counted: at 300 Mill Street."""
    statement, index = at.statement, unit.after
    while statement.tag(index) in _VERBS or statement.tag(index) in AUXILIARIES:
        index += 1
    if statement.word(index) not in _FIGURES.before_place_of_harm:
        return None
    start = index + 1
    if statement.word(start + 2) == "block" and statement.tag(start + 3) == OF:
        start += 4
    elif statement.tag(start) != NUMBER:
        return None
    name = place_names.run_of_names(statement, start + (statement.tag(start) == NUMBER))
    if name is None or name.rpartition(" ")[2].lower() not in _FIGURES.places_to_be_on:
        return None
    return statement.words(start, start + (statement.tag(start) == NUMBER) + name.count(" ") + 1)


def _of_whole(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The known place that owns the whole of which some are counted: a third of Norway's mills."""
    statement = at.statement
    start = 1 + (at.index + 1 if at.tag_after == OF else unit.after)
    if statement.tag(start - 1) != OF or measure in CASUALTIES or unit.kind in ("duration", "age"):
        return None
    while statement.tag(start) == DETERMINER:
        start += 1  # half of all the city's mills
    end = place_names.end_of_name(statement, start)
    if end == start or statement.tag(end) != GENITIVE or statement.tag(end + 1) not in _OWNED:
        return None  # half the size of Norway's
    noun = end + 1
    while statement.tag(noun + 1) in NOMINAL or statement.tag(noun) == NUMBER:
        noun += 1
    name, word = statement.words(start, end), statement.word(noun)
    is_somebody = persons.is_person(word) or word in _PEOPLE.bodies
    return name if place_names.is_place(statement, name) and not is_somebody else None


def _of_subject(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The building that has what is counted, by its noun or its own name: the port has 61 containers."""
    statement, verb = at.statement, at.opening - 1
    is_pair = statement.words(max(0, verb - 1), verb + 1).lower() in _FIGURES.has_within_by_two_words
    is_told = is_pair or not _HAVE_OR_HOME.isdisjoint(statement.vocabulary)
    if unit.kind not in _THINGS or measure in CASUALTIES or not is_told:
        return None
    first, _ = at.sentence
    verb -= is_pair  # the district accounted for
    while verb > first and statement.tags[verb] in _BESIDE_NUMBER:
        verb -= 1
    if [statement.word(verb - 1), statement.word(verb)] == ["home", "to"]:
        verb -= 2  # the reserve is home to
        is_having = statement.word(verb) in _TEXT.forms_of_be
    else:
        is_having = is_pair or statement.word(verb) in _HAVE
    if is_having and statement.tag(verb - 1) in _LINKS and statement.tag(verb - 2) == NOUN:
        return _antecedent(statement, verb - 1, first)
    last = verb - (statement.word(verb - 1) == "alone")
    start, end = _subject_before(statement, last, first) if is_having else (0, 0)
    if start == end or statement.word(end - 1) not in _HAVING:
        return None
    words = statement.words(start, end)
    if statement.word(start) in _FIGURES.before_named_again:
        is_whole = all(tag in NOMINAL or tag == ADJECTIVE for tag in statement.tags[start + 1 : end])
        return words[0].lower() + words[1:] if is_whole else None
    return words if end - start > 1 and statement.tags[start] == NAME else None


def _furnished(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The building right before “with” and what is in it: a school with 410 desks; not: in the hall with 40 guests."""
    statement, end = at.statement, at.opening - 1
    if statement.word(end) != "with" or unit.kind != "noun" or measure in CASUALTIES:
        return None
    is_guest = persons.is_person(unit.head) and unit.head not in _AT_HOME
    if statement.tag(end - 1) == COMMA and not is_guest:
        return _name_before(statement, end - 1)
    return _antecedent(statement, end, at.sentence[0], needs_article=True) if not is_guest else None


def _name_before(statement: Statement, end: int) -> str | None:
    """The known place that ends right before a word: Norway, with 40 mills."""
    start = end
    while statement.tag(start - 1) == NAME:
        start -= 1
    name = statement.words(start, end) if start < end else ""
    return name if name and place_names.is_place(statement, name) else None


def _antecedent(statement: Statement, end: int, first: int, *, needs_article: bool = False) -> str | None:
    """The building that ends right before a word, without its article: a mill that employs, a school with."""
    if statement.word(end - 1) not in _HAVING:
        return None
    start = end - 1
    while start > first and end - start < _MOST_WORDS_IN_SUBJECT and statement.tags[start - 1] in _IN_SUBJECT:
        start -= 1
    is_one = statement.word(start - 1) in ("a", "an")
    return statement.words(start, end) if is_one or not needs_article else None


def _filled(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The place that people fill, visit or storm: 2,000 guards packed the hall, 40 cooks visited Norway."""
    if measure in CASUALTIES or _FIGURES.fills_place.isdisjoint(at.statement.vocabulary):
        return None
    statement, verb = at.statement, unit.after
    if at.tag_after == OF and statement.word(at.index + 2) in _FIGURES.of_those_counted:
        verb = at.index + 3  # hundreds of them lined
    elif unit.kind != "noun":
        return None
    verb += statement.tag(verb) in _LINKS
    if statement.tag(verb) == GERUND:
        near = range(verb + 1, verb + 1 + _MOST_WORDS_OF_LOOK)
        verb = next((here for here in near if statement.tag(here) not in NOMINAL), verb)  # teachers wearing red lined
    while statement.tag(verb) in _BEFORE_VERB:
        verb += 1
    if statement.word(verb) not in _FIGURES.fills_place:
        return None
    start = verb + 1 + (statement.word(verb + 1) == "through")  # traversed through the jungle
    if statement.tag(start) == NOUN and statement.word(start + 1) in ("of", "to"):
        start += 2  # lined entrances to the hall
    name = place_names.named(statement, start)
    if name is not None and place_names.is_place(statement, name):
        return name
    site = place_names.noun(statement, start)
    is_trade = site is not None and site.endswith("market") and not persons.is_person(unit.head)
    return site if not is_trade else None  # 40 firms entered the market


def _is_explained(statement: Statement, opens: int, closes: int) -> bool:
    """Whether no verb stands between two commas, so that they say what something is: the mill, its largest, made."""
    return all(tag not in _NO_VERB for tag in statement.tags[opens + 1 : closes])


def _subject_before(statement: Statement, verb: int, first: int) -> tuple[int, int]:
    """Where the subject before a verb begins and ends, if it opens the sentence or a clause behind a comma."""
    end = verb
    while end > first and statement.tags[end - 1] in _BEFORE_VERB:
        end -= 1
    if statement.tag(end - 1) == COMMA:
        near = range(end - 2, max(first, end - 2 - _MOST_WORDS_OF_ASIDE), -1)
        opens = next((here for here in near if statement.tags[here] == COMMA), None)
        if opens is None or (statement.tag(opens + 1) != RELATIVE and not _is_explained(statement, opens, end - 1)):
            return end, end
        end = opens
    elif statement.tag(end - 1) == RELATIVE and statement.tag(end - 2) == COMMA:
        end -= 2  # the crematorium, which takes 25
    start = end
    while start > first and end - start < _MOST_WORDS_IN_SUBJECT and statement.tags[start - 1] in _IN_SUBJECT:
        start -= 1
    start -= start > first and statement.tags[start - 1] == DETERMINER
    is_next = statement.tag(start - 1) == COORDINATOR and statement.tag(start - 2) == COMMA
    opens_clause = start == first or statement.tags[start - 1] in _BEFORE_CLAUSE or is_next
    return (start, end) if opens_clause else (end, end)


_LINKS = letters("RELATIVE THAT")
_NO_VERB = letters("FINITES AUXILIARIES SUBORDINATOR")
_VERBS = letters("FINITE PARTICIPLE ADVERB")
_IN_SUBJECT = letters("NOUN ADJECTIVE NAME")

WORDS: tuple[Row[[Place, Unit, Measure], str], ...] = (
    Row(
        "place that people fill",
        "A place or building that people pack, visit or storm is where they are.",
        "Some 400 guards packed the hall.",
        "Some 400 guards packed the hats.",
        _filled,
    ),
    Row(
        "building with what is in it",
        "“A school with” and the like, right before a number of things, is their place.",
        "Reed built a school with 40 desks.",
        "Reed built a cart with 40 desks.",
        _furnished,
    ),
    Row(
        "place with a house number",
        "A street behind “at” and a number, or behind “in the 400 block of”, is the place of what is counted.",
        "The firm left nine floors at 300 Mill Street.",
        "The firm left nine floors at 300 Mill Cooks.",
        _address,
    ),
    Row(
        "place that owns the whole",
        "A known place in the possessive behind “of” is that of a part of what it has, which is no person or body.",
        "The plague killed a third of Norway's population.",
        "The plague met a third of Norway's army.",
        _of_whole,
    ),
    Row(
        "place in an adverb",
        "“Nationwide”, “around the world” and the like, right behind what is counted or first in its sentence, are its "
        "place.",
        "Quill has 23 branches nationwide.",
        "Quill has 23 branches altogether.",
        _everywhere,
    ),
)
"""Where, in words that are no name."""
OF_SUBJECT: Row[[Place, Unit, Measure], str] = Row(
    "building that has what is counted",
    "A building that has or takes a number of things is their place.",
    "The hospital has 300 beds.",
    "The guard has 300 beds.",
    _of_subject,
)
