"""Where, from the one place that a sentence is about: the owner of what acts in it, its subject, what was searched."""

from itertools import pairwise

from briefcli.extract.figures import passages, persons, place_names, place_words
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    ADVERB,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    FINITES,
    GENITIVE,
    NAME,
    NOMINAL,
    NOUN,
    OF,
    PREPOSITIONS,
    RELATIVE,
    letters,
)
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_VERBS = lexicon.verbs()

_NO_THINGS = frozenset(("duration", "age", "times"))
_GOVERNS = frozenset(("government", "parliament"))
_ACT_AT_HOME = _FIGURES.local_bodies | _FIGURES.settled_at_home | _FIGURES.officials_at_home
"""Who does at home what is told of them, by the name of a place or of its people: Oslo councillors, Kenyan farmers."""
_BODIES = _PEOPLE.bodies | _PEOPLE.organisations
_IN_PLACES = _FIGURES.enclosures | _FIGURES.sites | _FIGURES.common_places
_BEFORE_OWNER = letters("OF PREPOSITION GERUND COMMA SUBORDINATOR THAT")
_OF_VERB = letters("FINITES PARTICIPLE BASE ADVERB")
_OF_TIME = letters("PREPOSITION TIME NUMBER DETERMINER")
_WHOLE_VERB = letters("AUXILIARIES ADVERB PARTICIPLE BASE TO FINITE")
_OBJECT = letters("DETERMINERS NOMINAL ADJECTIVE ADVERB OF PREPOSITION GENITIVE NUMBER COORDINATOR")
_JOINS = letters("COMMA COORDINATOR SEMICOLON")
_OPENS_ASIDE = letters("PREPOSITION ADVERB")
_IN_ASIDE = letters("PREPOSITION ADVERB NOUN ADJECTIVE DETERMINERS")
_MOST_WORDS_OF_ASIDE = 5
"""Most words between commas behind a subject: , by contrast, or , on the other hand,."""
_NOUNS_FOR_PLACES = (
    _FIGURES.nouns_for_states | _FIGURES.nouns_for_towns | _FIGURES.nouns_for_regions | _FIGURES.nouns_for_districts
)
_OPENS_CLAUSE = letters("COMMA SEMICOLON COORDINATOR SUBORDINATOR THAT")
_INHABITANTS = _FIGURES.homes_and_people | _FIGURES.people_of_place
_STATES_COUNTED = _FIGURES.nouns_for_states | {"state"}
_REACH_TO_OTHERS_WORDS = 15
"""So far behind a sum it is told for whom it is: ($19bn; £15bn) in aid to poor countries."""
_MOST_WORDS_OF_OBJECT = 9
"""Most words from a verb to its number: had a surplus with Chile of just under."""
_MOST_WORDS_OF_NAME = 8
"""Most words of a name between commas behind an office: the mayor, Dr Ann Reed of the Guild, has."""


def find(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The place that a sentence is about, where nothing else says where its numbers are."""
    if unit.kind in _NO_THINGS or measure in CASUALTIES or not place_names.may_name(at.statement):
        return None
    if at.is_glued and place_names.singular(at.after) in _STATES_COUNTED:
        return None  # a four-nation cup
    if place_words.is_of_quake(at, unit):
        return None
    decided = rules.first(OWNERS, at, unit)
    return decided and decided.found


def _of_actor(at: Place, unit: Unit) -> str | None:
    return _of_owner(at, unit) or _of_local_body(at, unit)


def _of_owner(at: Place, unit: Unit) -> str | None:
    """The place that owns what acts: Norway's wheat board set up 300 traps.

    It is the only one of the sentence, unless each is such an owner, with a number of its own.
    """
    statement = at.statement
    if GENITIVE not in statement.tags or _is_foreign(unit):
        return None
    owners = _owners(statement, at.sentence)
    before = [place for place, end in owners if end <= at.index]
    places = set(passages.known_places(statement))
    if not before or not places or not places <= {place for place, _ in owners}:
        return None
    ends = [end for _, end in owners] + [at.sentence[1]]
    each = all(any(one <= index < two for index in statement.places) for one, two in pairwise(ends))
    return before[-1] if len(owners) == 1 or each else None


def _owners(statement: Statement, sentence: tuple[int, int]) -> list[tuple[str, int]]:
    """The known places that own what acts in the clauses of a sentence, each with the index of the word behind it."""
    first, end = sentence
    owners: list[tuple[str, int]] = []
    for genitive in range(first + 1, end):
        start = genitive - 1
        is_kind = statement.word(start) in _FIGURES.place_endings and statement.tags[start - 1] == NAME
        if statement.tags[genitive] != GENITIVE or not (is_kind or statement.tags[start] == NAME):
            continue
        while start > first and statement.tags[start - 1] == NAME:
            start -= 1
        name = statement.words(start, genitive)
        opens = start == first or statement.tags[start - 1] in _BEFORE_OWNER
        opens = opens and statement.word(start - 2) not in _FIGURES.belongs_to_body  # a member of Norway's gang
        opens = opens or (bool(owners) and statement.tags[start - 1] == COORDINATOR)
        if opens and place_names.is_place(statement, name) and _owns_no_person(statement, genitive + 1):
            owners.append((name, genitive + 1))
    return owners


def owner(statement: Statement, genitive: int, first: int, *, is_share: bool) -> str | None:
    """The known place before a mark of the possessive that opens a clause, and owns what acts there.

    A share is hardly ever told of a person: Norway's Nikkei rose by 4 per cent.
    """
    if statement.tag(genitive - 1) != NAME:
        return None
    start = genitive - 1
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    opens = start > first and statement.tags[start - 1] in _OPENS_CLAUSE
    if opens and statement.tags[start - 1] == COORDINATOR:
        opens = any(tag in FINITES for tag in statement.tags[first:start])  # not: Norway's and Chile's exports
    name = statement.words(start, genitive)
    is_owner = is_share or _owns_no_person(statement, genitive + 1)
    return name if opens and is_owner and place_names.is_place(statement, name) else None


def _owns_no_person(statement: Statement, index: int) -> bool:
    """Whether the words behind an owner are neither a person nor a force, which may be abroad."""
    end = index
    while statement.tag(end) in NOMINAL:
        end += 1
    word = statement.word(end - 1)
    if end == index or word in _FIGURES.forces | _FIGURES.houses_abroad or persons.is_person(word):
        return False
    return statement.tag(end - 1) != NAME or word in _BODIES or statement.words(end - 1, end).isupper()


def _is_foreign(unit: Unit) -> bool:
    """Whether what is counted is said to be of some country: five Chilean vans."""
    return unit.kind == "noun" and any(word[0].isupper() for word in (unit.name or "").split())


def _of_subject(at: Place, unit: Unit) -> str | None:
    """The place that does at home what the number tells: Norway is to cut its exports by 4 per cent."""
    statement = at.statement
    first, _ = at.sentence
    if statement.tag(at.opening - 1) == NAME:
        return _of_next_subject(at, unit)
    verb = at.opening - 1
    while verb > first and statement.tags[verb] in _OBJECT and at.opening - verb < _MOST_WORDS_OF_OBJECT:
        verb -= 1
    known = _VERBS.get(statement.word(verb))
    is_home = known is not None and known.lemma in _FIGURES.does_at_home
    is_having = statement.word(at.opening - 1) == "of" and statement.word(verb) in _FIGURES.has_within
    if not (is_home or is_having) or _is_foreign(unit):
        return None
    if known is not None and known.lemma == "spend" and _is_abroad(at):
        return None
    return _before_verb(statement, verb, first)


def _is_abroad(at: Place) -> bool:
    """Whether words behind a number say that it is for others: has spent $15bn in aid to countries that had a flood."""
    statement = at.statement
    near = range(at.index + 1, at.index + 1 + _REACH_TO_OTHERS_WORDS)
    return any(statement.word(here) in _FIGURES.tells_of_abroad for here in near)


def _of_next_subject(at: Place, unit: Unit) -> str | None:
    """The name right before a number whose verb is that of the number before: Norway gets 40 crowns and Orul 30."""
    statement, start = at.statement, at.opening - 1
    while statement.tag(start - 1) == NAME:
        start -= 1
    if not at.number or statement.tag(start - 1) not in _JOINS:
        return None
    last = Place(statement, at.number - 1)
    is_alike = last.sentence == at.sentence and _of_subject(last, unit) is not None
    is_verb_between = any(tag in FINITES for tag in statement.tags[last.index : start])
    return statement.words(start, at.opening) if is_alike and not is_verb_between else None


def _behind_aside(statement: Statement, end: int, first: int) -> int:
    """The end of a subject before an aside between commas: Norway, by contrast, plans."""
    if statement.tag(end - 1) != COMMA:
        return end
    near = range(end - 2, max(first, end - 2 - _MOST_WORDS_OF_ASIDE), -1)
    opens = next((here for here in near if statement.tags[here] not in _IN_ASIDE), first)
    return opens if statement.tag(opens) == COMMA and statement.tag(opens + 1) in _OPENS_ASIDE else end


def _before_verb(statement: Statement, verb: int, first: int) -> str | None:
    """The known place, or the list of them, that is the subject of a verb: Norway, which has cut."""
    end = verb
    while end > first and statement.tags[end - 1] in _WHOLE_VERB:
        end -= 1
    if statement.tag(end - 1) == RELATIVE and statement.tag(end - 2) == COMMA:
        end -= 2
    end = _behind_aside(statement, end, first)
    start = end
    while start > first and statement.tags[start - 1] == NAME:
        start -= 1
    name = statement.words(start, end) if start < end else ""
    if not name:
        return _called_by_noun(statement, end, first)
    if not place_names.is_place(statement, name):
        return None
    if statement.tag(start - 1) == COORDINATOR:
        other = start - 1
        while other > first and statement.tags[other - 1] == NAME:
            other -= 1
        is_list = other == first and place_names.is_place(statement, statement.words(other, start - 1))
        return statement.words(other, end) if is_list else None
    before = start - 1 - (statement.tag(start - 1) == DETERMINER)
    is_kind = statement.tag(before) == OF and statement.word(before - 1) in _FIGURES.kinds_of_place  # the town of Orul
    is_subject = before < first or is_kind or statement.tags[before] not in (*PREPOSITIONS, OF, NAME)
    return name if is_subject else None


def _called_by_noun(statement: Statement, end: int, first: int) -> str | None:
    """The noun for a town or country that is the subject of a verb: the county will spend."""
    start = end - 2
    is_noun = start >= first and statement.word(end - 1) in _NOUNS_FOR_PLACES
    opens = start == first or statement.tag(start - 1) in _OPENS_CLAUSE
    is_called = is_noun and opens and statement.word(start) in _FIGURES.before_named_again
    return statement.words(start, end).lower() if is_called else None


def _of_local_body(at: Place, unit: Unit) -> str | None:
    """The known place in the name of a body that acts there: Bergen City Council has approved 300 homes."""
    statement = at.statement
    if _ACT_AT_HOME.isdisjoint(statement.vocabulary) or _is_foreign(unit):
        return None
    body = acting_body(statement, _behind_opening(statement, at.sentence[0]), _ACT_AT_HOME)
    if body is None:
        return None
    name, verb = body
    start = verb
    while statement.tag(verb + 1) in _OF_VERB:
        verb += 1
    while statement.tag(verb) == ADVERB:
        verb -= 1  # laid out
    known = _VERBS.get(statement.word(verb))
    is_act = known is not None and (known.lemma not in _CLAUSES.speech or statement.word(verb) in _FIGURES.has_within)
    if not is_act or COMMA in statement.tags[start : at.opening]:
        return None
    if (
        known is None
        or known.lemma in _FIGURES.gives_abroad
        or not _FIGURES.tells_of_abroad.isdisjoint(statement.vocabulary)
    ):
        return None
    return name if set(passages.known_places(statement)) <= {name} else None


def _behind_opening(statement: Statement, first: int) -> int:
    """The word behind the comma of the words that say when: in 2021, the council; first where there are none."""
    comma = first
    while statement.tag(comma) in _OF_TIME:
        comma += 1
    return comma + 1 if comma > first and statement.tag(comma) == COMMA else first


def acting_body(
    statement: Statement, first: int, bodies: frozenset[str] = _FIGURES.local_bodies
) -> tuple[str, int] | None:
    """The known place in the name of the council, mayor or the like that opens a sentence, and the index of its verb.

    Its head may have a name behind, or between commas: the Oslo mayor, Ann Reed, has opened.
    """
    start = end = first + (statement.tag(first) in DETERMINERS)
    while statement.tag(end) in NOMINAL or statement.tag(end) == GENITIVE:
        end += 1
    body = next((here for here in range(end - 1, start, -1) if statement.word(here) in bodies), None)
    if body is None or (body < end - 1 and statement.word(body) not in _FIGURES.heads_of_place):
        return None
    verb = end
    if statement.tag(end) == COMMA and statement.word(body) in _FIGURES.heads_of_place:
        near = range(end + 2, end + 2 + _MOST_WORDS_OF_NAME)
        verb = next((here + 1 for here in near if statement.tag(here) == COMMA), end)
    if any(tag in FINITES for tag in statement.tags[end:verb]):
        return None
    while statement.tag(verb) == ADVERB:
        verb += 1
    names = (statement.words(start, here) for here in range(start + 1, body + 1))
    name = next((one for one in names if place_names.is_place(statement, one)), None)
    is_of_state = statement.word(body) in (_GOVERNS if bodies is _FIGURES.local_bodies else bodies)
    if name is None and body > start and is_of_state:
        name = place_names.state_of(statement.words(start, body).split())
    return (name, verb) if name is not None and statement.tag(verb) in FINITES else None


def _of_search(at: Place, _unit: Unit) -> str | None:
    """What was searched, where the number was found: a search of the house yielded."""
    statement = at.statement
    if _FIGURES.searches.isdisjoint(statement.vocabulary):
        return None
    first, _ = at.sentence
    for here in range(first, at.opening - 2):
        if statement.word(here) in _FIGURES.searches and statement.tag(here + 1) == OF:
            end = here + 2
            while statement.tag(end + 1) in NOMINAL or (end == here + 2 and statement.tag(end) == DETERMINER):
                end += 1
            is_place = statement.word(end) in _IN_PLACES and statement.word(here + 2) in _FIGURES.before_named_again
            is_found = any(tag in FINITES for tag in statement.tags[end + 1 : at.opening])
            return statement.words(here + 2, end + 1) if is_place and is_found else None
    return None


def _of_inhabitants(at: Place, unit: Unit) -> str | None:
    """The place right before the noun for those who live there, or for their homes: 40 Marsk residents."""
    statement, last = at.statement, unit.after - 1
    if statement.word(last) not in _INHABITANTS and place_names.singular(statement.word(last)) not in _FIGURES.sites:
        return None
    while statement.tag(last - 1) == NOUN:
        last -= 1  # two Oslo office buildings
    if statement.tag(last - 1) != NAME or not statement.is_joined(last):
        return None
    start = last - 1
    while start > at.index + 1 and statement.tags[start - 1] == NAME:
        start -= 1
    name = statement.words(start, last)
    if statement.word(last) in _FIGURES.forces and place_names.is_whole(name):
        return None  # 3,600 US soldiers
    return name if start > at.index and place_names.is_place(statement, name) else None


OWNERS: tuple[Row[[Place, Unit], str], ...] = (
    Row(
        "place that was searched",
        "A house, vehicle or the like behind “a search of” is where what was found in it is.",
        "A search of the house yielded nine guns.",
        "A friend of the house yielded nine guns.",
        _of_search,
    ),
    Row(
        "place of its inhabitants",
        "A known place right before “residents”, “homes” or the like is the place of what is counted.",
        "Some 40 Norway residents left.",
        "Some 40 Norway cooks left.",
        _of_inhabitants,
    ),
    Row(
        "place that does it at home",
        "A known place that cuts, builds, shares, has “a surplus of” and the like is the place of what it does.",
        "Norway is to cut its exports by 40 tonnes.",
        "Norway is to sell its exports by 40 tonnes.",
        _of_subject,
    ),
    Row(
        "place that owns what acts",
        "The only known place of a sentence, in the possessive before something that is no person and no force, or "
        "first in the name of a council or the like that acts, is the place of its numbers.",
        "Norway's wheat board set up 300 traps.",
        "Norway's army set up 300 traps.",
        _of_actor,
    ),
)
"""Where, from the one place that a sentence is about."""
