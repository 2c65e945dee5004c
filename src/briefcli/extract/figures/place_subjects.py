"""Where, from the place that is the subject of a number or owns what is counted: Norway has three mills."""

from briefcli.extract.figures import passages, persons, place_names, place_words
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    COORDINATOR,
    DASH,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    NAME,
    NOMINAL,
    OF,
    RELATIVE,
    THAT,
    letters,
)
from briefcli.extract.text.rules import Row, Rule
from briefcli.model.figure import CASUALTIES, Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_OF_SUBJECT = letters("DETERMINERS NOMINAL GENITIVE OF ADJECTIVE PREPOSITION COORDINATOR")
_HELD = frozenset(("noun", "none", "measure"))
_AT_HOME = _FIGURES.of_whole_place | _FIGURES.settled_at_home
_COUNTRIES = _PEOPLE.states | _FIGURES.known_countries
_FOR = _CLAUSES.counts | {"rate", "total"}
"""What is told for a place: the figure for Norway."""
_NEXT = letters("COMMA COORDINATOR SEMICOLON")
_VERB = letters("FINITES AUXILIARIES PARTICIPLE")
_LIST_OF_NUMBERS = letters("NUMBER COMMA COORDINATOR")
_BEFALLS = _FIGURES.befalls | {"had"}
_NO_SUBJECT = letters("PREPOSITIONS")
_IN_LIST = letters("NOMINAL NUMBER COORDINATOR ADVERB DETERMINERS")
_FEWEST_OF_GROUPS = 1_000
"""So many people are a group at large; a few may have gone abroad: 12 Norwegian pensioners."""
_MOST_WORDS_OF_LIST = 8
"""Most words from a verb to a second number: has recorded 467 cases and about."""
_MOST_WORDS_TO_THING = 4
"""Most words from the start of a sentence to the noun for what a place has: the total urban population."""
_MOST_WORDS_TO_COMERS = 7
"""The same to those who come: the number of foreign visitors to Orul."""
_MOST_WORDS_OF_THING = 2
"""Most words behind a place for what it has: Norway wheat exports."""
_BEFORE_VERB = letters("AUXILIARIES ADVERB")
_BEFORE_SITE = letters("ADVERB ADJECTIVE NOUN")
_ENDS_BEFALLEN = letters("FINITES SUBORDINATOR RELATIVE THAT SEMICOLON COLON QUOTATION SUBJECT_PRONOUN")
_OPENS_ASIDE = letters("DETERMINERS PREPOSITION")
_ENDS_CLAUSE = letters("FINITES COMMA ADVERB TIME")
_BETWEEN_LISTED = letters("COMMA COORDINATOR DETERMINER")
_ENDS_SUBJECT = letters("SUBORDINATOR RELATIVE THAT SEMICOLON COLON QUOTATION SUBJECT_PRONOUN NUMBER")


def _of_having(at: Place, unit: Unit, measure: Measure) -> str | None:
    statement, verb = at.statement, at.opening - 1
    has_particle = _has_particle(statement, verb) or (unit.kind == "measure" and _reaches(statement, verb))
    is_held = unit.kind in _HELD or (unit.kind == "money" and statement.word(verb) == "for")  # Norway accounts for £4m
    if not is_held or not (has_particle or not _FIGURES.has_within.isdisjoint(statement.vocabulary)):
        return None
    first, _ = at.sentence
    opening = at.opening - (statement.tag(at.opening - 1) == DETERMINER)  # and Peru another five
    name = _name_before(statement, opening, first)
    link = opening - 1 - name.count(" ") - 1 if name is not None else first
    if (
        name is not None
        and statement.tag(link - (statement.word(link) == "the")) in _NEXT
        and place_names.is_place(at.statement, name)
    ):
        return name  # Norway has three mills, Chile four and Sweden five
    while verb > first and statement.tags[verb] in _IN_LIST and at.opening - verb < _MOST_WORDS_OF_LIST:
        verb -= 1
    if statement.tags[verb] == OF:
        verb = _before_total(statement, verb)
    if _has_particle(statement, verb):
        verb -= 1
    elif statement.word(verb) not in _FIGURES.has_within and not (unit.kind == "measure" and _reaches(statement, verb)):
        return None
    if _is_content(at, unit, verb) or (measure in CASUALTIES and unit.head in _FIGURES.fighters):
        return None  # Norway lost 40 soldiers
    last = _end_of_subject(statement, verb, first)
    is_aside = statement.tag(last - 1) == RELATIVE and statement.tag(last - 2) in (COMMA, DASH)
    last -= 2 * is_aside  # Norway, which has three mills
    last -= statement.word(last - 1) in _FIGURES.sites and statement.tag(last - 2) == NAME  # Oslo jail has
    name = _name_before(statement, last, first)
    if len(_listed(statement, first, last)) > 1:
        is_alone = sum(index > verb for index in statement.places) == 1
        first += statement.tag(first) == DETERMINER  # the Congo and Chile
        return statement.words(first, last) if is_alone else None  # Norway and Chile have three mills
    before = last - 1 - name.count(" ") - 1 if name is not None else first
    other = _name_before(statement, before, first) if before > first and statement.tags[before] == COORDINATOR else None
    if other is not None and not place_names.is_place(statement, other) and other.lower() not in _FIGURES.month_names:
        return None  # Orul and Norway have three mills
    is_kind = before > first and statement.word(before - 1) in _FIGURES.kinds_of_place  # the state of California lost
    is_subject = before < first or is_aside or statement.tags[before] not in _NO_SUBJECT or is_kind
    is_subject = is_subject or (
        statement.word(before) == "with" and statement.word(verb).endswith("ing")
    )  # with Oslo hitting
    is_body = before > first and statement.tags[before] == OF and statement.tags[before - 1] == NAME and not is_kind
    is_subject = is_subject and not is_body  # the University of Norway has
    if name is not None and is_subject and place_names.is_place(at.statement, name):
        return name
    return _of_office(statement, first, last) if statement.word(verb) in _FIGURES.told_from_place else None


def _of_office(statement: Statement, first: int, end: int) -> str | None:
    """The one known place in the name of an office that fills a subject: the health ministry of Norway, Norwegian."""
    subject = statement.tags[first:end]
    words = {statement.word(here) for here in range(first, end)}
    if _FIGURES.offices_of_health.isdisjoint(words) or any(tag not in _OF_SUBJECT for tag in subject):
        return None
    names = [here for here in range(first, end) if statement.tags[here] == NAME]
    for here in names:
        if statement.tag(here - 1) == NAME and here > first:
            continue
        last = place_names.end_of_name(statement, here)
        ends = range(last, here, -1)
        known = next(
            (name for stop in ends if place_names.is_place(statement, name := statement.words(here, stop))), None
        )
        if known is not None:
            return known
    opens = first + (statement.tag(first) in DETERMINERS)
    return place_names.state_of([statement.words(here, here + 1) for here in range(opens, end)])


def _is_content(at: Place, unit: Unit, verb: int) -> bool:
    """Whether a clause is what a place says of a number, and not the number: Norway confirmed 40 men were free."""
    known = _VERBS.get(at.statement.word(verb))
    is_said = known is not None and known.lemma in _CLAUSES.complement
    return is_said and at.statement.tag(unit.after) in FINITES


def _reaches(statement: Statement, verb: int) -> bool:
    """Whether a word says that a place has so much of what is measured: Oslo reached 14 degrees, Norway covers."""
    known = _VERBS.get(statement.word(verb))
    return known is not None and known.lemma in _FIGURES.reaches_level


def _has_particle(statement: Statement, particle: int) -> bool:
    """Whether a word goes with the verb before it, and both say that a place has something within it: took in."""
    return statement.words(max(0, particle - 1), particle + 1).lower() in _FIGURES.has_within_by_two_words


def _of_home(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The known place that is home to a number of people or things."""
    statement, verb = at.statement, at.opening - 3
    first, _ = at.sentence
    is_home = [statement.word(verb + step) for step in (1, 2)] == ["home", "to"]
    if not is_home or verb <= first or statement.word(verb) not in _TEXT.forms_of_be or unit.kind == "duration":
        return None
    name = _name_before(statement, _end_of_subject(statement, verb, first), first)
    return name if name is not None and place_names.is_place(statement, name) else None


def _of_thing(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The known place behind “the population of” or the like, which opens the sentence."""
    if unit.kind in ("duration", "age"):
        return None
    statement = at.statement
    first, _ = at.sentence
    reach = _MOST_WORDS_TO_THING if _FIGURES.comers.isdisjoint(statement.vocabulary) else _MOST_WORDS_TO_COMERS
    for here in range(first, min(at.opening - 2, first + reach)):
        if statement.tag(here) in FINITES:
            return None
        is_thing = statement.word(here) in _FIGURES.things_of_place and statement.tag(here + 1) == OF
        is_thing = is_thing or (statement.word(here) in _FIGURES.comers and statement.word(here + 1) == "to")
        if is_thing or (statement.word(here) in _FOR and statement.word(here + 1) == "for"):
            name = place_names.named(statement, here + 2)
            return name if name is not None and place_names.is_place(statement, name) else None
    return None


def _of_one_in_list(at: Place, unit: Unit, _measure: Measure) -> str | None:
    """The place of a number in a list of as many as there are places: Norway and Chile reported 30 and 40."""
    if unit.kind in ("duration", "age") or _FIGURES.has_within.isdisjoint(at.statement.vocabulary):
        return None
    statement = at.statement
    first, _ = at.sentence
    verb = next((here for here in range(first, at.opening) if statement.tags[here] in _VERB), first)
    if statement.word(verb) not in _FIGURES.has_within:
        return None
    names = _listed(statement, first, verb)
    numbers = [index for index in statement.places if index > verb]
    is_list = all(statement.tags[here] in _LIST_OF_NUMBERS for here in range(verb + 1, numbers[-1]))
    if len(names) < 2 or len(names) != len(numbers) or not is_list:
        return None
    return names[numbers.index(at.index)] if at.index in numbers else None


def _listed(statement: Statement, first: int, end: int) -> list[str]:
    """The known places of a list that fills a subject: Norway, Chile and Peru."""
    names: list[str] = []
    here = first
    while here < end:
        after = place_names.end_of_name(statement, here)
        if after == here:
            here += 1
            if statement.tags[here - 1] not in _BETWEEN_LISTED:
                return []
            continue
        names.append(statement.words(here, after))
        here = after
    return names if all(place_names.is_place(statement, name) for name in names) else []


def _of_site(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The known place before the noun for a building or body in it, which opens the sentence: an Oslo court."""
    if unit.kind not in ("noun", "none") or (measure not in CASUALTIES and measure != "count"):
        return None
    if place_words.is_of_quake(at, unit):
        return None
    statement = at.statement
    first, _ = at.sentence
    start = first + (statement.tag(first) in DETERMINERS)
    end = place_names.end_of_name(statement, start)
    if end == start or end >= at.opening:
        return None
    noun = end + (statement.tag(end) == GENITIVE)
    while noun > end and statement.tag(noun) in _BEFORE_SITE and statement.tag(noun + 1) in _BEFORE_SITE:
        noun += 1  # Oslo's only hospital
    site = statement.word(noun)
    is_site = site in _FIGURES.sites or place_names.singular(site) in _FIGURES.sites
    name = statement.words(start, end)
    return name if is_site and place_names.is_known(name) else None


def _before_total(statement: Statement, of: int) -> int:
    """The index of the word before “a population of”, “a total of” and the like."""
    index = of - 1
    while statement.tag(index) in NOMINAL:
        index -= 1
    return index - 1 if statement.word(index) in ("a", "an") else of


def _end_of_subject(statement: Statement, verb: int, first: int) -> int:
    """The end of the subject before a verb, its auxiliaries, and an aside: Norway, where it rained, has now had."""
    last = verb
    while last > first and statement.tags[last - 1] in _BEFORE_VERB:
        last -= 1
    last -= statement.word(last - 1) == "alone"
    if [statement.word(last - step) for step in (3, 2, 1)] == ["as", "a", "whole"]:
        return last - 3
    if statement.tag(last - 1) != COMMA:
        return last
    start = last - 2
    while start > first and statement.tags[start] != COMMA:
        start -= 1
    is_aside = statement.word(start + 1) == "where" or statement.tag(start + 1) == RELATIVE
    is_name = statement.tag(start - 1) == NAME and statement.tag(start + 1) in _OPENS_ASIDE
    is_aside = is_aside or (is_name and all(tag not in FINITES for tag in statement.tags[start + 1 : last]))
    return start if is_aside and start > first else last


def _of_befallen(at: Place, _unit: Unit, _measure: Measure) -> str | None:
    statement, here = at.statement, at.opening - 1
    if _BEFALLS.isdisjoint(statement.vocabulary):
        return None
    first, _ = at.sentence
    while here > first and statement.word(here) not in _BEFALLS:
        if statement.tags[here] in _ENDS_BEFALLEN:
            return None
        here -= 1
    start = 1 + max(first - 1, statement.tags.rfind(THAT, first, here))
    while statement.tag(start) in DETERMINERS or statement.tag(start) == ADJECTIVE:
        start += 1
    end = place_names.end_of_name(statement, start)
    if not start < end:
        return _sees(statement, here, first)
    if not end <= here or any(statement.tags[index] in _ENDS_SUBJECT for index in range(end, here)):
        return None
    is_told = end == here or statement.tags[end] in _BEFORE_VERB
    names = (statement.words(index, end) for index in range(start, end))  # Mountainous Norway
    return next((one for one in names if place_names.is_place(statement, one)), None) if is_told else None


def _sees(statement: Statement, verb: int, first: int) -> str | None:
    """The known place right before a verb and its auxiliaries, behind another clause: if it rains Norway will see."""
    last = _end_of_subject(statement, verb, first)
    name = _name_before(statement, last, first)
    before = last - 1 - name.count(" ") - 1 if name is not None else first
    is_behind_clause = before > first and statement.tags[before] in _ENDS_CLAUSE
    return name if name is not None and is_behind_clause and place_names.is_place(statement, name) else None


def _of_growing(at: Place, unit: Unit, _measure: Measure) -> str | None:
    statement, verb = at.statement, at.opening - 1
    if unit.kind != "percentage" or _FIGURES.grows.isdisjoint(statement.vocabulary):
        return None
    first, _ = at.sentence
    while verb > first and (statement.word(verb) == "by" or statement.tags[verb] == ADVERB):
        verb -= 1
    if statement.word(verb) not in _FIGURES.grows:
        return None
    last = _end_of_subject(statement, verb, first)
    last -= statement.tag(last - 1) == COMMA
    name = _name_before(statement, last, first)
    is_subject = name is not None and statement.tag(last - name.count(" ") - 2) not in _NO_SUBJECT
    return name if name is not None and is_subject and place_names.is_place(statement, name) else None


def _name_before(statement: Statement, index: int, first: int) -> str | None:
    """The name that ends right before a word, with the noun for what it is: Norway, Orul district."""
    start = index - (statement.word(index - 1) in _FIGURES.place_endings and statement.is_joined(index - 1))
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    is_cut = first < start < index and statement.tags[start - 1] == ADJECTIVE  # New South Wales, at the head
    if is_cut and place_names.is_known(statement.words(start - 1, index)):
        start -= 1
    return statement.words(start, index) if start < index else None


def of_concept(statement: Statement, concept: str) -> str | None:
    """The known place that the words for what is counted begin with: Norway's economy, share of Norway's people."""
    for phrase in concept.split(" of "):
        words = phrase.split()
        if persons.is_person(words[-1].lower()) or words[-1].lower() in _PEOPLE.bodies:
            continue
        for end in range(len(words) - 1, 0, -1):
            name, mark, behind = " ".join(words[:end]).replace("’", "'").rpartition("'")
            is_owner = bool(mark) and behind in ("s", "")
            is_near = len(words) - end <= _MOST_WORDS_OF_THING
            is_whole = not mark and is_near and words[-1].lower() in _FIGURES.things_of_place
            if (is_owner or is_whole) and place_names.is_place(statement, name if is_owner else behind):
                rules.tell(OF_CONCEPT)
                return name if is_owner else behind
    return None


def of_people(at: Place, concept: str, *, is_share: bool) -> str | None:
    """The state whose people, or whose name, begins the words for what is at home there: British exports, UK schools.

    So are all of a group, and a share of it, but not a few of it, who may be abroad.
    """
    value = at.amount.value if at.amount.value is not None else at.amount.low
    is_many = is_share or (value is not None and value >= _FEWEST_OF_GROUPS)
    for phrase in concept.split(" of "):
        *words, last = phrase.split()
        is_public = last.lower() in _AT_HOME or "government" in words  # UK government contracts
        if not is_public or (persons.is_person(last.lower()) and not is_many):
            continue
        state = place_names.state_of(words) or next((one for one in words[:1] if one in _PEOPLE.states), None)
        near = passages.known_places(at.statement) if state is not None else []
        near = [one for one in near if one in _COUNTRIES]
        if state is not None and all(place_names.same_state(one) == place_names.same_state(state) for one in near):
            rules.tell(OF_PEOPLE)
            return state
    return None


SUBJECTS: tuple[Row[[Place, Unit, Measure], str], ...] = (
    Row(
        "place that is home to them",
        "A known place that “is home to” a number of people or things is their place.",
        "Norway is home to 40 cooks.",
        "Quill is home to 40 cooks.",
        _of_home,
    ),
    Row(
        "place of its population",
        "A known place behind “the population of” or the like that opens the sentence is that of what is counted.",
        "The population of Norway is 400.",
        "The friend of Norway is 400.",
        _of_thing,
    ),
    Row(
        "places of as many numbers",
        "Where as many places as numbers stand in a list, each place has its number.",
        "Norway, Chile and Peru reported 30, 40 and 50 cases.",
        "Norway, Chile and Peru reported 30 and 40 cases.",
        _of_one_in_list,
    ),
    Row(
        "place of a site",
        "A known place right before a court, school or the like that opens the sentence is that of what is counted.",
        "A Norway court jailed nine guards.",
        "A Norway cook jailed nine guards.",
        _of_site,
    ),
    Row(
        "place that has what is counted",
        "A known place that has, counts or takes in a number of things is their place, as is that of an office that "
        "reports them.",
        "Norway has three old mills.",
        "Norway sold three old mills.",
        _of_having,
    ),
    Row(
        "place that things befall",
        "A known place that opens the sentence and suffers, sees or records something is where what is counted took "
        "place.",
        "Norway suffered its worst storm on Sunday, killing twelve guards.",
        "Norway feared its worst storm on Sunday, killing twelve guards.",
        _of_befallen,
    ),
    Row(
        "place that grows",
        "A known place that grew or shrank by a share is the place of that share.",
        "Norway grew by 3 per cent.",
        "Quill grew by 3 per cent.",
        _of_growing,
    ),
)
OF_PEOPLE = Rule(
    "state of what is at home",
    "Exports, schools, many voters and the like behind a state or the adjective of its people are there, if nothing "
    "near is elsewhere.",
    "Norwegian exports grew by 3 per cent.",
    "Norwegian fears grew by 3 per cent.",
)
OF_CONCEPT = Rule(
    "place that owns what is counted",
    "A known place in the possessive, or before “economy”, “population” or the like, is the place of what is counted.",
    "Norway's economy grew by 3 per cent.",
    "Quill's economy grew by 3 per cent.",
)
