"""Names of places in a sentence: what the words behind a preposition name, and whether that is a place.

A name is one of a place where a list knows it, its last word says so, or the article shows it (`localities`).
"""

from collections.abc import Sequence
from functools import cache
from typing import TypeGuard

from briefcli import regexes
from briefcli.extract.figures import persons
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    COORDINATOR,
    DETERMINER,
    DETERMINERS,
    FINITE,
    FINITES,
    GENITIVE,
    NAME,
    NOMINAL,
    NOUN,
    NUMBER,
    OF,
    POSSESSIVE,
    letters,
)
from briefcli.extract.text.lexicon import any_of

_CLAUSES = lexicon.clauses()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_LISTED = frozenset().union(
    _PEOPLE.states,
    _PEOPLE.regions,
    _PEOPLE.cities,
    _FIGURES.known_places,
    _FIGURES.known_regions,
    _FIGURES.parts_of_world,
    lexicon.towns().towns - _PEOPLE.listed_bodies,  # a firm hardly ever stands for the town that it is called after
)
LINE = "line of "
"""How the name of a border in dispute begins, which is in many places."""
_STATES = _PEOPLE.states | _FIGURES.known_countries
WHOLES = _PEOPLE.states | _PEOPLE.regions | _FIGURES.known_countries | _FIGURES.known_regions
"""Names of states and regions, in which towns are."""
_SIBILANT = regexes.compile(r"(?:[cs]h|ss|x)es\Z")
"""Endings of plurals whose e is none of the noun itself: churches."""
_MOST_WORDS_OF_PART = 4
"""Most words from a town in the possessive to the part of it: Marsk's old mill quarter."""
_ENDS_PEOPLE = tuple(_FIGURES.endings_of_nations)
_BEFORE_NAME = letters("DETERMINERS ADJECTIVE")
_BEFORE_PLACE = _PEOPLE.compass | _FIGURES.before_neighbour | _FIGURES.before_name_of_place
_HOLDS = tuple(f"-{word}" for word in _FIGURES.ends_of_holding)


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if _SIBILANT.search(f"{noun}es") else f"{noun}s"


_SEVERAL_KINDS = frozenset(map(_plural, _FIGURES.kinds_of_place))
_BEHIND_PLACE = letters(
    "COMMA STOP TIME PREPOSITION FINITES PARTICIPLE SUBORDINATOR COORDINATOR RELATIVE CLOSING TO BASE"
)
_BEHIND_NAME = ("alone", "camp")
_ENDS_LIST = letters("COMMA STOP TIME PREPOSITION")
_TIMES = letters("TIME")
_DESCRIBES = letters("ADJECTIVE ADVERB")
_BEFORE_KIND = letters("DETERMINERS ADJECTIVE NOUN GERUND")
_PARTICIPLES = letters("PARTICIPLE FINITE")
_COMMON_PLACES = _FIGURES.common_places | (_FIGURES.sites - _FIGURES.held_in_whole_place)
"""Nouns for places by which one is named again; a vote is held in a place, and is none."""
_NAMED_AGAIN = _FIGURES.nouns_for_states | _FIGURES.nouns_for_towns | _FIGURES.nouns_for_regions
_HOMES = _FIGURES.nouns_for_regions | _FIGURES.nouns_for_districts
"""What a place is called of which somebody is: in her state. A traveller may be of another country or town."""
_NEXT_TO = _FIGURES.before_neighbour | {"another", "next"}
"""What says that a place is none that was named before: the neighbouring town."""
_WORDS_FOR_PLACES = (
    _COMMON_PLACES
    | set(map(_plural, _COMMON_PLACES))
    | {"homes"}
    | _FIGURES.enclosures
    | _FIGURES.grounds
    | _FIGURES.everywhere
    | _FIGURES.chambers
)
_ON_COMMON = _FIGURES.common_places & _FIGURES.places_to_be_on
_INSIDE = _COMMON_PLACES | _FIGURES.enclosures | _FIGURES.grounds
_INSTITUTIONS = frozenset(word for word in _FIGURES.settled_at_home if not persons.is_person(word))
_ON_INSIDE = (_FIGURES.common_places | _FIGURES.grounds) & _FIGURES.places_to_be_on
_PAST = ("across", "through")
"""What leads over a bay or through a gate, to somewhere else."""
_OF_WHOLE = _FIGURES.enclosures | _FIGURES.grounds
"""What may be a part of something: the cellar of the house, the north of the country."""
_OFFICES = ("office", "headquarters")
_OF_OWNER = letters("DETERMINERS NOMINAL")
_HELD = _FIGURES.held_in_place | _FIGURES.arenas | _FIGURES.things_of_place
_CITY = "city"
_GROUPS = ("qaeda", "qaida")
"""A group whose branches have a place in their name."""
_OFF = "off"
_TO_EDGE = ("on", _OFF)
_JOINTS = regexes.compile(r"[/–-]")
_JOINS = letters("COMMA COORDINATOR")
_PARTICLES = _PEOPLE.name_particles
_ORDINAL = regexes.compile(rf"\d{{1,3}}{any_of(lexicon.numbers().ordinal_endings)}")
_ROAD = regexes.compile(r"[AMNE]\d{1,4}|I-\d{1,3}")
"""The number of a road: the M40, I-15."""
_MOST_OTHERS = 12
"""Most places that “and” joins to the first: in Norway, Chile, Peru and Spain."""
_MOST_WORDS_TO_KIND = 5
"""Most words up to the noun that says what a place is: in the small fishing village of Orul."""


def may_name(statement: Statement) -> bool:
    """Whether a sentence has a name, or a noun for a place or people; one without names no place."""
    is_named = NAME in statement.tags or not _WORDS_FOR_PLACES.isdisjoint(statement.vocabulary)
    return is_named or not _FIGURES.states_of_peoples.keys().isdisjoint(statement.vocabulary)


@cache
def is_known(name: str) -> bool:
    """Whether a name is one of a place by itself."""
    if name in _LISTED:
        return True
    first, _, last = name.rpartition(" ")
    part = last.lower() if first.replace("’", "'").find("'s ") > 0 else last  # Oslo's Mill Quarter; Bo West
    if bool(first) and (last.lower() in _FIGURES.place_endings or part in _FIGURES.parts_of_place):
        return True
    opening, _, rest = name.partition(" ")
    if rest.startswith("of ") and opening.lower() in _FIGURES.names_with_of:
        return True
    if bool(rest) and opening.lower() in _FIGURES.place_openings:
        return True
    return rest in _LISTED and opening.lower() in _PEOPLE.compass


def is_place(statement: Statement, name: str) -> bool:
    """Whether a name is one of a place by itself, or by what the article of the sentence shows."""
    return is_known(name) or statement.is_local(name)


def state_of(words: Sequence[str]) -> str | None:
    """The state whose people some words begin with, as an adjective: British universities, old South African mines.

    Behind another capital, the adjective is part of a name: Bank of Irish Mines, African American voters.
    """
    for index, word in enumerate(words):
        if not word[:1].isupper():
            continue
        pair = " ".join(words[index : index + 2]).lower()
        return _FIGURES.states_of_peoples.get(pair) or _FIGURES.states_of_peoples.get(word.lower())
    return None


def same_state(name: str) -> str:
    """A name that is the same for all names of a state: the UK is Britain."""
    return _PEOPLE.same_state.get(name.lower(), name.lower())


def ends_place(statement: Statement, index: int) -> bool:
    """Whether a word may stand right behind the name of a place; behind one that says whose something is, none may."""
    if statement.tag(index) == NUMBER:
        return statement.word(index + 1) in _FIGURES.time_units  # in Orul three weeks ago
    is_time = statement.word(index) in _FIGURES.steps_in_time and statement.tag(index + 1) in _TIMES  # last April
    is_part_of_day = statement.word(index) in _CLAUSES.parts_of_days and statement.tag(index) in _DESCRIBES  # late on
    return is_time or is_part_of_day or statement.tag(index) in _BEHIND_PLACE or statement.word(index) in _BEHIND_NAME


def named(statement: Statement, index: int) -> str | None:
    """The name behind a preposition, its article left out, with the noun that makes a place of it."""
    explained = _explained(statement, index) or _numbered(statement, index)
    if explained is not None:
        return explained
    index = _to_name(statement, index)
    end = end_of_name(statement, index)
    if _is_kind_of_town(statement, index, end):
        if statement.tag(end) == OF and statement.tag(end + 1) == NAME:
            return named(statement, end + 1)  # in the Orsavan city of Pelin
        if statement.words(index, end - 1) in WHOLES and statement.word(end - 1) != _CITY:
            return statement.words(index, end - 1)  # in a Punjab village; not: in Quebec city
    if statement.tag(end) == GENITIVE:
        return _owned(statement, index, end) or _part(statement, index, end)
    return _of_people(statement, index, end) or run_of_names(statement, index)


def _is_kind_of_town(statement: Statement, index: int, end: int) -> bool:
    """Whether a name between two words ends with a noun for a town in small letters: Orsavan city, Punjab village."""
    noun = statement.words(end - 1, end) if end > index + 1 else ""
    return noun.islower() and noun in _FIGURES.nouns_for_towns


def _numbered(statement: Statement, index: int) -> str | None:
    """The district with a number for a name behind a preposition: in the 13th Congressional District, in Reed's 3rd."""
    start = index + (statement.tag(index) in DETERMINERS)
    owner = end_of_name(statement, start)
    start = owner + 1 if owner > start and statement.tag(owner) == GENITIVE else start
    if not _ORDINAL.fullmatch(statement.word(start)):
        return None
    near = range(start + 1, start + 1 + _MOST_WORDS_OF_PART)
    end = next((here for here in near if statement.word(here) in _FIGURES.numbered_areas), None)
    if end is None or not all(statement.is_joined(here) for here in range(start + 1, end + 1)):
        return None
    return statement.words(start, end + 1) if all(tag in NOMINAL for tag in statement.tags[start + 1 : end]) else None


def _explained(statement: Statement, index: int) -> str | None:
    """The town of which the words behind it say what it is and where: Orul, a port town in Norway."""
    last = index - 2
    if statement.word(last) not in _FIGURES.kinds_of_place or statement.word(last + 1) not in _FIGURES.before_place:
        return None
    farthest = max(0, last - _MOST_WORDS_TO_KIND)
    opens = next((here for here in range(last - 1, farthest, -1) if statement.tag(here) == DETERMINER), 0)
    if opens < 2 or statement.tag(opens - 1) != COMMA or statement.tag(opens - 2) != NAME:
        return None
    start = opens - 2
    while start and statement.tag(start - 1) == NAME and statement.is_joined(start):
        start -= 1
    return statement.words(start, opens - 1) if statement.word(start - 1) in _FIGURES.before_place else None


def _owned(statement: Statement, index: int, genitive: int) -> str | None:
    """The place within the state whose name begins at a word: Orul province, in Norway's Orul province."""
    if genitive == index or not is_place(statement, statement.words(index, genitive)):
        return None
    kind = of_kind(statement, genitive + 1)
    if kind is not None:
        return kind
    start = _to_name(statement, genitive + 1)
    name, end = run_of_names(statement, start), end_of_name(statement, start)
    if name is None or is_place(statement, name):
        return name
    is_part = statement.words(index, genitive) in WHOLES and statement.tag(end) in _BEHIND_PLACE
    return name if is_part and _may_be_part(name) else None  # in Mali's Orul


def _is_owned_by_country(statement: Statement, index: int) -> bool:
    """Whether the name behind a preposition is that of a country in the possessive: in Mali's Orul."""
    end = end_of_name(statement, index)
    return end > index and statement.tag(end) == GENITIVE and statement.words(index, end) in WHOLES


def _may_be_part(name: str) -> bool:
    """Whether a name may be that of a part of a country, and not of a body there or one of its products."""
    *_, last = words = name.lower().split()
    common = _PEOPLE.common_in_names | _PEOPLE.organisations | _PEOPLE.bodies | _PEOPLE.unnamed | _FIGURES.no_places
    is_body = last in common or not _PEOPLE.organisations.isdisjoint(words) or name.isupper()
    return not is_body and last not in _FIGURES.sites | _FIGURES.arenas | _FIGURES.contests


def _of_people(statement: Statement, index: int, end: int) -> str | None:
    """The place whose kind stands between a people or country and its name: Orul, in the Norwegian province of Orul."""
    near = (here for here in (end - 1, end) if statement.word(here) in _FIGURES.kinds_of_place | {"capital"})
    kind = next((here for here in near if here > index and statement.tag(here + 1) == OF), None)
    owner = statement.words(index, kind).removesuffix(" port") if kind is not None else ""
    is_owned = owner.lower().endswith(_ENDS_PEOPLE) or owner in WHOLES or state_of(owner.split()) is not None
    return run_of_names(statement, kind + 2) if kind is not None and is_owned else None


def _to_name(statement: Statement, index: int) -> int:
    """The index of the first word behind articles, adjectives and points of the compass."""
    while _is_before_name(statement, index):
        is_part = statement.word(index) in _PEOPLE.compass or statement.word(index) in _FIGURES.before_name_of_place
        if is_part and _is_in_capitals(statement, index):
            break  # San Telmo, but northern Norway
        if is_part and statement.tag(index) == NAME and statement.word(index + 1) in _FIGURES.place_endings:
            break  # the Central region
        index += 1
    return index


def _is_before_name(statement: Statement, index: int) -> bool:
    """Whether a word may stand before a name, as a participle may behind an article: in the besieged Orul Strip."""
    if statement.tag(index) in _BEFORE_NAME or statement.word(index) in _BEFORE_PLACE:
        return True
    if statement.tag(index + 1) == NAME and statement.word(index).endswith(_HOLDS):
        return True
    is_participle = statement.tag(index) in _PARTICIPLES and statement.tag(index + 1) == NAME
    return is_participle and statement.tag(index - 1) == DETERMINER


def named_with_others(statement: Statement, index: int) -> str | None:
    """The name behind a preposition, with the places that “and” or “or” join to it: in Norway, Chile and Peru."""
    name = named(statement, index)
    start = _to_name(statement, index)
    end = end_of_name(statement, start)
    if name is None or end == start or statement.tag(end) not in (COMMA, COORDINATOR):
        return name
    here = end
    # Three are in Norway and Chile sold two; but three in Norway and Chile sold two.
    is_first = not any(tag in FINITES for tag in statement.tags[statement.sentence(index)[0] : index])
    for _ in range(_MOST_OTHERS):
        is_last = COORDINATOR in (statement.tag(here), statement.tag(here + 1))
        other = _to_name(statement, here + 1 + (is_last and statement.tag(here) == COMMA))
        here = end_of_name(statement, other)
        if is_last and here > other and _is_several(statement, here):
            return statement.words(start, here)  # in Orul and Velm districts
        is_other = here > other and (
            is_place(statement, statement.words(other, here)) or _lists_several(statement, here)
        )
        if not is_other and not (is_place(statement, name) and goes_on_as_list(statement, other)):
            return name
        if is_last:
            ends = statement.tag(here) == ADVERB or ends_place(statement, here)
            ends = ends and (is_first or statement.tag(here) != FINITE)
            return statement.words(start, here) if ends else name
        if statement.tag(here) not in (COMMA, COORDINATOR):
            return name
    return name


def _is_several(statement: Statement, index: int) -> bool:
    """Whether a word is the noun for what each of the places of the list before it is."""
    return statement.word(index) in _SEVERAL_KINDS and statement.is_joined(index)


def goes_on_as_list(statement: Statement, index: int) -> bool:
    """Whether the names of a list go on at a word, up to its “and” and the last: in Oslo, Orul and Velm on Sunday."""
    here = end_of_name(statement, index)
    while here > index and statement.tag(here) == COMMA and statement.tag(here + 1) == NAME:
        index = here + 1
        here = end_of_name(statement, index)
    if here > index and statement.tag(here) == COORDINATOR:
        index = here + 1
        here = end_of_name(statement, index)
    elif statement.tag(index - 1) != COORDINATOR or statement.tag(index - 3) != COMMA:
        return False
    return here > index and statement.tag(here) in _ENDS_LIST


def _lists_several(statement: Statement, index: int) -> bool:
    """Whether a list that goes on at a word ends with such a noun: Orul, Velm and Marsk districts."""
    while statement.tag(index) in (COMMA, COORDINATOR, NAME):
        index += 1
    return _is_several(statement, index)


def _part(statement: Statement, index: int, genitive: int) -> str | None:
    """A part of the town or country whose name begins at a word: Marsk's Mill quarter."""
    if genitive == index:
        return None
    for here in range(genitive + 1, genitive + 1 + _MOST_WORDS_OF_PART):
        if statement.word(here) in _FIGURES.parts_of_place:
            if statement.tag(here + 1) in NOMINAL:
                return None  # on Norway's west coast
            is_time = statement.word(here) == "quarter" and not _is_quarter_of_town(statement, here)
            return None if is_time else statement.words(index, here + 1)
        if statement.tag(here) not in NOMINAL:
            return None
    return None


def _is_quarter_of_town(statement: Statement, index: int) -> bool:
    """Whether a quarter is one of a town: the Mill quarter, the harbour quarter; not: the June quarter."""
    before = statement.word(index - 1)
    return before not in _FIGURES.month_names and (statement.tag(index - 1) == NAME or before in _WORDS_FOR_PLACES)


def _is_in_capitals(statement: Statement, index: int) -> bool:
    """Whether a word and the name behind it both begin with a capital."""
    is_capital = statement.text[statement.tokens[index].start].isupper()
    return is_capital and statement.tags[index] == NAME and statement.tag(index + 1) == NAME


def run_of_names(statement: Statement, index: int) -> str | None:
    """The name that begins at a word, with the noun that makes a place of it; no month."""
    end = end_of_name(statement, index)
    name = statement.words(index, end) if end > index else None
    if name is None or _FIGURES.month_names.issuperset(_JOINTS.split(name.lower())):
        return None  # in February/March
    first, *rest = name.split()
    if first.endswith(_HOLDS) or statement.word(end) in _FIGURES.houses_abroad or is_adjective(statement, name, end):
        return None  # in the Quill-held city of Orul, at the Norway embassy in Orul
    if rest and first.lower() in _FIGURES.named_storms and not is_known(name):
        return None  # in Storm Quill; not: in Storm Lake
    mishap = next((here for here, word in enumerate(rest) if word.lower() in _FIGURES.harmful_events), None)
    return name if mishap is None else _before_mishap([first, *rest[:mishap]])


def is_adjective(statement: Statement, name: str, end: int) -> bool:
    """Whether the name before a word says only whose force or attack is told of: in US raids, by a UK bomb."""
    if name.lower() not in _FIGURES.states_as_adjectives or not statement.is_joined(end):
        return False
    for here in range(end, end + _MOST_WORDS_TO_KIND):
        noun = statement.word(here)
        if noun in _FIGURES.had_abroad or noun in _FIGURES.assaults or noun in _FIGURES.forces:
            return True
        if statement.tag(here) in _BEHIND_PLACE:
            return False
    return False


def lead(statement: Statement, start: int) -> int:
    """The index of the word before a name, or before the list that ends with it: in Orul, Velm and Marsk."""
    while statement.tag(start - 1) in _JOINS and statement.tag(start - 2) == NAME:
        start -= 1
        while statement.tag(start - 1) == NAME:
            start -= 1
    return start - 1


def _before_mishap(front: list[str]) -> str | None:
    """The known place before a mishap whose words all have capitals: Oslo, in the Oslo House Fire."""
    if front[0].lower() in _FIGURES.before_name_of_place:
        front = front[1:]
    names = (" ".join(front[:end]) for end in range(len(front), 0, -1))
    return next((one for one in names if is_known(one)), None)


def before_mishap_in_capitals(statement: Statement, index: int) -> str | None:
    """The known place with which a name begins in a headline in capitals: KILLED IN NORWAY CAR BOMB ATTACK."""
    words = statement.words(index, end_of_name(statement, index)).split()
    if len(words) < 2 or not all(word.isupper() for word in words):
        return None
    names = (" ".join(words[:end]).title() for end in range(len(words), 0, -1))
    return next((one for one in names if is_known(one)), None)


def end_of_name(statement: Statement, index: int) -> int:
    """The index of the word behind the name that begins at a word; the same index where none does."""
    if statement.tag(index) != NAME:
        return index
    end = _end_of_run(statement, index + 1)
    if (
        statement.word(end - 1) in _FIGURES.names_with_of
        and statement.tag(end) == OF
        and statement.tag(end + 1) == NAME
    ):
        return _end_of_run(statement, end + 2)  # the Gulf of Orul
    if statement.word(end) in _PARTICLES and (last := _behind_particles(statement, end)) > end:
        end = last
    is_other = statement.word(end + 1) == "range"  # in the Orul mountain range, at an Orul street market
    is_other = is_other or (statement.word(end) == "street" and statement.word(end + 1) in _FIGURES.sites)
    return end + (statement.word(end) in _FIGURES.place_endings and statement.is_joined(end) and not is_other)


def _end_of_run(statement: Statement, index: int) -> int:
    """The index of the word behind the names that stand side by side at a word."""
    while statement.tag(index) == NAME and statement.is_joined(index):
        index += 1
    return index


def _behind_particles(statement: Statement, index: int) -> int:
    """The index behind the names to which one or two small words lead: Rio de Janeiro, San Juan de los Morros."""
    name = index + 1 + (statement.word(index + 1) in _PARTICLES)
    return _end_of_run(statement, name) if statement.tag(name) == NAME else index


def of_kind(statement: Statement, index: int) -> str | None:
    """The name that the words behind a preposition say is one of a place: the village of Orul, the capital, Orul."""
    owner = _end_of_owner(statement, index)
    for here in range(index, index + _MOST_WORDS_TO_KIND):
        if here < owner:
            continue
        if statement.word(here) in _FIGURES.kinds_of_place and statement.tag(here + 1) == OF:
            return named(statement, here + 2) if statement.tag(here + 2) == NAME else None
        if statement.word(here) in _FIGURES.parts_with_of and statement.tag(here + 1) == OF:
            return _whole(statement, here + 2)
        if statement.word(here) in _SEVERAL_KINDS and statement.tag(here + 1) == OF:
            return _listed(statement, here + 2)
        if statement.word(here) == "capital":
            name = here + 1 + (statement.tag(here + 1) == COMMA)
            return named(statement, name) if statement.tag(name) == NAME else None
        if not _may_precede_kind(statement, here):
            return None
    return None


def _part_of_owner(statement: Statement, index: int) -> str | None:
    """The part of a known place that is named in front of its noun: Orul, in the Black Sea port of Orul."""
    return of_kind(statement, index) if _end_of_owner(statement, index) > index else None


def _end_of_owner(statement: Statement, index: int) -> int:
    """The word behind that known place; the same one where none stands there."""
    start = index + (statement.tag(index) in DETERMINERS)
    end = end_of_name(statement, start)
    end -= end > start and statement.tag(end) == OF and statement.word(end - 1) in _FIGURES.kinds_of_place
    is_before_noun = end > start > index and statement.tag(end) in NOMINAL + ADJECTIVE
    return end if is_before_noun and is_known(statement.words(start, end)) else index


def _may_precede_kind(statement: Statement, index: int) -> bool:
    """Whether a word may stand before the noun for a place: in a crowded Quill-held area, in the Norwegian capital."""
    if statement.tag(index) in _BEFORE_KIND or statement.word(index).endswith(_HOLDS):
        return True
    if statement.tag(index) == NAME:
        return ends_as_people(statement.word(index)) or state_of([statement.words(index, index + 1)]) is not None
    return statement.tag(index) in _PARTICIPLES and statement.tag(index - 1) == DETERMINER


def _whole(statement: Statement, index: int) -> str | None:
    """The known place behind the “of” of a part of it: in much of Norway, in the north of the town of Orul."""
    if (kind := of_kind(statement, index)) is not None:
        return kind
    name = named(statement, index)
    return named_with_others(statement, index) if name is not None and is_place(statement, name) else None


def _listed(statement: Statement, start: int) -> str | None:
    """The names of a list of two or more, which need not be known: in the towns of Orul, Velm and Marsk."""
    here = end_of_name(statement, start)
    while here > start and statement.tag(here) == COMMA and statement.tag(here + 1) == NAME:
        here = end_of_name(statement, here + 1)
    here += statement.tag(here) == COMMA
    last = end_of_name(statement, here + 1)
    is_list = statement.tag(here) == COORDINATOR and last > here + 1 and statement.tag(start) == NAME
    return statement.words(start, last) if is_list else None


def leads(statement: Statement, index: int) -> bool:
    """Whether a word is a preposition that leads to a place, if a name stands behind it that may be one."""
    if statement.word(index) in _FIGURES.before_place or is_shelled(statement, index):
        return True
    if statement.word(index) in _FIGURES.along_place and _is_edge(statement, index):
        return True
    if statement.word(index) == "on" and _road(statement, index) is not None:
        return True
    if statement.word(index) == "on" and _opens_with_island(statement, index):
        return True
    if statement.word(index) == _OFF and is_place(statement, named(statement, index + 1) or ""):
        return True
    if _is_all_over(statement, index) or _is_side(statement, index) or _is_on_kind(statement, index):
        return True
    name = named(statement, index + 1) if statement.word(index) in _FIGURES.along_place else None
    if name is None:
        return _is_on_owned(statement, index)
    words = name.lower().split()
    is_opened = words[0] in _FIGURES.place_openings or (words[0] in _FIGURES.names_with_of and "of" in words)
    return is_opened or words[-1] in _FIGURES.places_to_be_on or words[-1] == "lake"


def _is_on_owned(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to land of a place on which one may be: along Norway's western coast."""
    genitive = end_of_name(statement, index + 1)
    if statement.word(index) not in _FIGURES.along_place or statement.tag(genitive) != GENITIVE:
        return False
    end = genitive + 1
    while statement.tag(end) in NOMINAL:
        end += 1
    return statement.word(end - 1) in _FIGURES.places_to_be_on and statement.tag(end) in _BEHIND_PLACE


def _opens_with_island(statement: Statement, index: int) -> bool:
    """Whether “on” opens a sentence with the name of a place that is no state, as of an island: on Skail, 40 mills."""
    end = end_of_name(statement, index + 1)
    name = statement.words(index + 1, end) if end > index + 1 else ""
    return (
        index == statement.sentence(index)[0] and statement.tag(end) == COMMA and is_known(name) and name not in _STATES
    )


def _road(statement: Statement, index: int) -> str | None:
    """The road behind “on” that has a number for a name."""
    start = index + 1 + (statement.word(index + 1) == "the")
    name = statement.words(start, start + 1) if statement.tag(start) == NAME else ""
    return name if _ROAD.fullmatch(name) else None


def _is_all_over(statement: Statement, index: int) -> bool:
    """Whether a word ends “all over” or the like, which lead to a place: all over Norway, up and down Norway."""
    before = (statement.word(index - 1), statement.word(index))
    is_down = before == ("and", "down") and statement.word(index - 2) == "up"
    return (before == ("all", "over") or is_down) and statement.tag(index + 1) == NAME


def _is_on_kind(statement: Statement, index: int) -> bool:
    """Whether “on” or “off” leads to a place by its kind: on the island of Orul, off the port of Orul."""
    if statement.word(index) not in _TO_EDGE:
        return False
    first = end_of_name(statement, index + 1)  # on Norway's main island of Orul
    if statement.tag(first) != (GENITIVE if first > index + 1 else DETERMINER):
        return False
    kind = first + 1 + (statement.tag(first + 1) == ADJECTIVE)
    kind += statement.tag(kind) == NOUN and statement.word(kind) not in _FIGURES.kinds_of_place  # the tourist island of
    is_kind = statement.word(kind) in _FIGURES.kinds_of_place and statement.tag(kind + 1) == OF
    return is_kind and (statement.word(index) == _OFF or statement.word(kind) in _FIGURES.places_to_be_on)


def _is_side(statement: Statement, index: int) -> bool:
    """Whether a word says on which side of a place something is: south of Oslo, upstream of Orul; not how far off."""
    is_side = statement.word(index) in _FIGURES.sides_of_place and statement.tag(index + 1) == OF
    return is_side and statement.tag(index + 2) == NAME and statement.word(index - 1) not in _FIGURES.lengths


def _edge(statement: Statement, index: int) -> int | None:
    """The index of the name behind “of” where a preposition leads to an edge: on the outskirts, the west coast of."""
    noun = index + 2 + (statement.word(index + 2) in _PEOPLE.compass or statement.tag(index + 2) == ADJECTIVE)
    is_edge = statement.word(noun) in _FIGURES.edges_of_place and statement.tag(noun + 1) == OF
    return noun + 2 if is_edge else None


def _is_edge(statement: Statement, index: int) -> bool:
    """Whether a preposition leads to the edge of a place: on the outskirts of Orul."""
    return _edge(statement, index) is not None


def known(statement: Statement, index: int) -> str | None:
    """The known place behind a preposition, or one whose kind stands before its name."""
    if not leads(statement, index) or _is_in_name(statement, index):
        return None
    if is_two_prepositions(statement, index):
        index += 2
    if statement.word(index) == "on" and (road := _road(statement, index)) is not None:
        return road
    if (edge := _edge(statement, index)) is not None:
        return _whole(statement, edge)
    if (beside := _beside_land(statement, index) or _part_of_owner(statement, index + 1)) is not None:
        return beside
    if _is_side(statement, index):
        return _whole(statement, index + 2)
    name = named(statement, index + 1)
    if name is not None and (is_place(statement, name) or _is_owned_by_country(statement, index + 1)):
        is_whole = name.removeprefix("the ") in WHOLES or name in _FIGURES.parts_of_world
        if statement.word(index) == "outside" and is_whole:
            return None  # troops outside Norway; but a fire outside Orul
        end = end_of_name(statement, _to_name(statement, index + 1))
        if _is_first_of_pair(statement, end) or statement.word(end) in _FIGURES.money:
            return None  # at the U.S.-Orul border, in United States dollars
        is_apart = statement.tag(index + 1) == DETERMINER and statement.tag(end) == NOUN and statement.is_joined(end)
        if is_apart and not is_known(name) and statement.word(end) not in _COMMON_PLACES:
            return None  # as in the Orul case
        is_on = statement.word(index) in _FIGURES.along_place
        if (
            is_on
            and statement.tag(end) == NOUN
            and statement.is_joined(end)
            and statement.word(end) not in _WORDS_FOR_PLACES
        ):
            return None  # hard on Mill Street excesses
        return named_with_others(statement, index + 1)
    found = of_kind(statement, index + 1) or _holder(statement, index + 1) or _before_site(statement, index + 1)
    return found or _of_people_there(statement, index + 1)


def _is_first_of_pair(statement: Statement, end: int) -> bool:
    """Whether a hyphen joins the name before a word to the next: the U.S.-Orul border."""
    last = statement.tokens[end - 1]
    return statement.text[last.end : last.end + 1] == "-"


def _beside_land(statement: Statement, index: int) -> str | None:
    """The name beside which land or water is in which something is: in the hills above Orul, in woods near Velm."""
    start = index + 1 + (statement.tag(index + 1) in DETERMINERS)
    end = start
    while statement.tag(end) in _BEFORE_KIND and end - index <= _MOST_WORDS_TO_KIND:
        end += 1
    is_land = end > start and statement.word(end - 1) in _FIGURES.lands and statement.word(end) in _FIGURES.beside_lands
    return run_of_names(statement, end + 1) if is_land and statement.tag(end + 1) == NAME else None


def is_two_prepositions(statement: Statement, index: int) -> bool:
    """Whether “and” or “or” joins two prepositions of one place: in and around Orul, in or near Velm."""
    is_pair = statement.word(index) in _FIGURES.before_place and statement.tag(index + 1) == COORDINATOR
    return is_pair and statement.word(index + 2) in _FIGURES.before_place


def _of_people_there(statement: Statement, start: int) -> str | None:
    """The sites, towns or waters of a people behind a preposition: at British universities, in Norwegian waters."""
    near = range(start, min(start + _MOST_WORDS_TO_KIND, len(statement.tags)))
    state = state_of([statement.words(here, here + 1) for here in near[:2]])
    if state is None:
        return None
    end = start + 1
    while end in near and (statement.tag(end) in _BEFORE_KIND or statement.tag(end) == NAME):
        if _is_there(statement.word(end)) and statement.tag(end + 1) in _BEHIND_PLACE:
            return statement.words(start, end + 1) if statement.tag(start) != NUMBER else state  # in three Dutch towns
        end += 1
    return None


def singular(noun: str) -> str:
    """One of what a plural names: a university, of universities; a church."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun.removesuffix("es" if _SIBILANT.search(noun) else "s")


def _is_home(statement: Statement, index: int) -> bool:
    """Whether a word is a home for the old, the sick or children: in a nursing home."""
    return singular(statement.word(index)) == "home" and statement.word(index - 1) in _FIGURES.before_home


def _is_there(word: str) -> bool:
    """Whether a noun is one for what a state has within it."""
    one = singular(word)
    return word in _FIGURES.grounds_of_states or (one != word and (one in _INSIDE or word in _INSTITUTIONS))


def _before_site(statement: Statement, index: int) -> str | None:
    """The place before the noun for a building of somebody: at its Orul plant, in its Orul, Ohio plant.

    If nothing shows that a name is one of a place, the whole name of the building is.
    """
    start = index + 1 if statement.word(index) in ("its", "their") else _behind_owner(statement, index)
    if start is None:
        return None
    end = noun = end_of_name(statement, start)
    name = statement.words(start, end) if end > start else ""
    is_within = False
    if statement.tag(end) == COMMA:
        noun = end_of_name(statement, end + 1)
        is_within = noun > end + 1 and is_known(statement.words(end + 1, noun))
    noun += statement.tag(noun) == NOUN and statement.word(noun + 1) in _FIGURES.sites  # its Orul nickel mine
    is_site = statement.tag(noun) == NOUN and statement.word(noun) in _FIGURES.sites
    if statement.tag(start - 1) == GENITIVE:
        return name if (is_site or statement.word(noun) in _OFFICES) and is_known(name) else None
    if not name or not is_site:
        return None
    return name if is_within or is_place(statement, name) else statement.words(start, noun + 1)


def _behind_owner(statement: Statement, index: int) -> int | None:
    """The index of the name behind the possessive with which a phrase begins: the guild's Oslo office."""
    end = index
    while statement.tag(end) in _OF_OWNER and end - index < _MOST_WORDS_OF_PART:
        end += 1
    is_owner = end > index and statement.tag(end) == GENITIVE and statement.tag(end + 1) == NAME
    return end + 1 if is_owner else None


def _holder(statement: Statement, index: int) -> str | None:
    """The known place whose parliament, vote or hospitals stand behind a preposition: in Norway's presidential vote."""
    end = end_of_name(statement, index)
    if end == index or statement.tag(end) != GENITIVE:
        return None
    last = end + 1
    while statement.tag(last) in _BEFORE_KIND or statement.tag(last) == NAME:
        last += 1
    noun, name = statement.word(last - 1), statement.words(index, end)
    is_ground = noun in _FIGURES.grounds | _FIGURES.common_places and statement.tag(last) in _BEHIND_PLACE
    is_held = noun in _HELD or singular(noun) in _FIGURES.sites or is_ground
    return name if last > end + 1 and is_held and is_place(statement, name) else None


def _is_in_name(statement: Statement, index: int) -> bool:
    """Whether a preposition is part of the name of a body: the Guild of Marsk Bakers in Norway, Mills for Peace in."""
    start = index
    while statement.tag(start - 1) == NAME:
        start -= 1
    if start < index and statement.tag(start - 1) == COORDINATOR:
        start -= 1  # Mills for Peace and Trust in Norway
        while statement.tag(start - 1) == NAME:
            start -= 1
    if start < index and statement.word(index + 1) == "the" and statement.word(index - 1).endswith(_GROUPS):
        return True  # Al Qaeda in the Arabian Peninsula
    is_link = statement.tag(start - 1) == OF or statement.word(start - 1) == "for"
    return start < index and is_link and statement.tag(start - 2) == NAME


def site(statement: Statement, index: int) -> str | None:
    """The building or gathering behind a preposition, by its name: at Orul Hospital, at the Orulium, in the Senate."""
    word = statement.word(index)
    if word not in _FIGURES.before_place:
        return None
    building = _named_site(statement, index)
    if building is not None and ends_place(statement, _to_name(statement, index + 1) + building.count(" ") + 1):
        return building
    if (whole := _site_of(statement, index)) is not None:
        return whole
    name = named(statement, index + 1)
    if name is None or not ends_place(statement, end_of_name(statement, _to_name(statement, index + 1))):
        return None
    last = name.rpartition(" ")[2].lower()
    is_definite = statement.word(index + 1) == "the"
    is_arena = is_definite and (word == "at" or last in _FIGURES.arenas | _FIGURES.contests)
    return name if is_arena or (last in _FIGURES.sites and last != name.lower()) else None


def _site_of(statement: Statement, index: int) -> str | None:
    """The site or contest behind a preposition whose name goes on with “of”: at the University, the Tour of Orul."""
    start = index + 1 + (statement.word(index + 1) == "the")
    of = start + 1
    is_site = statement.tag(start) == NAME and statement.word(start) in _FIGURES.sites | _FIGURES.contests
    if not is_site or statement.tag(of) != OF or statement.tag(of + 1) != NAME:
        return None
    end = end_of_name(statement, of + 1)
    return statement.words(start, end) if ends_place(statement, end) else None


def inside(statement: Statement, index: int) -> str | None:
    """The same for things, and for what things are found in: in the vehicle."""
    if statement.word(index) == "through":
        return common(statement, index, _FIGURES.common_places)  # not: went through the courts
    is_past = statement.word(index) in _PAST
    return common(statement, index) or (common(statement, index, _INSIDE) if not is_past else None)


def noun(statement: Statement, index: int) -> str | None:
    """The noun phrase with “the” for a place or building that begins at a word, without a name: the old town hall."""
    if statement.word(index) not in _FIGURES.before_named_again:
        return None
    end = index + 1
    while (statement.tag(end) in _BEFORE_KIND or statement.tag(end) == NAME) and not _ends_common(
        statement, end, _INSIDE
    ):
        end += 1
    if end - index > _MOST_WORDS_TO_KIND or not _ends_common(statement, end, _INSIDE):
        return None
    is_named = statement.tag(end + 1) == OF and statement.tag(end + 2) == NAME  # the jungle of Orul
    return statement.words(index, end_of_name(statement, end + 2) if is_named else end + 1)


def common(statement: Statement, index: int, nouns: frozenset[str] = _COMMON_PLACES) -> str | None:
    """The noun for a place behind a preposition, by which it is named again: in the district, on the coast, in schools.

    Several bare ones are a place too, one with an indefinite article is not.
    """
    is_along = statement.word(index) in _FIGURES.along_place
    if statement.word(index) not in _FIGURES.before_place and not is_along:
        return None
    start = index + 1 + (statement.word(index + 1) in ("of", "to"))  # outside of the town
    if statement.word(index) == "outside" and statement.word(start + 1) in _FIGURES.nouns_for_states:
        return None  # abroad
    is_home = nouns is _COMMON_PLACES and statement.word(start + 1) in _HOMES
    is_home = is_home and statement.tag(start) == POSSESSIVE and statement.tag(start + 2) in _BEHIND_PLACE
    if is_home and not is_along:
        return statement.words(start, start + 2)  # in her state
    is_owned = statement.word(start) in ("its", "their") and nouns is not _COMMON_PLACES
    start += is_owned
    is_definite = is_owned or statement.word(start) in _FIGURES.before_named_again
    end = start + (is_definite and not is_owned)
    nouns = nouns if not is_along else _ON_COMMON if nouns is _COMMON_PLACES else _ON_INSIDE
    while (statement.tag(end) in _BEFORE_KIND or (is_definite and _is_people(statement, end))) and not _ends_common(
        statement, end, nouns
    ):
        end += 1
    is_several = nouns is _COMMON_PLACES and statement.word(end).endswith("s")
    is_several = is_several and (statement.tag(start) in NOMINAL or _is_home(statement, end))
    one = singular(statement.word(end))
    is_several = is_several and one not in _FIGURES.nouns_for_states
    is_several = is_several and one not in _FIGURES.gatherings_after and one != "riot"  # died in protests
    behind = statement.word(end + 1)
    is_several = is_several and behind not in _FIGURES.before_place  # in provinces around Orul
    is_several = is_several and behind not in ("like", "such")  # in areas like baking
    is_several = is_several and not (one == "market" and end > start)  # in labour markets
    if end - index > _MOST_WORDS_TO_KIND or not (is_definite or is_several) or statement.word(end) == "":
        return None
    if statement.word(end) in _FIGURES.parts_two_places and statement.word(end + 1) == "with":
        whole = end_of_name(statement, end + 2)  # the border with Norway
        return statement.words(start, whole) if whole > end + 2 else None
    return statement.words(start, end + 1) if _ends_common(statement, end, nouns) else None


def behind_own_site(statement: Statement, index: int) -> int | None:
    """The preposition behind a building of somebody to which another one leads: at its head office in Orul."""
    if statement.word(index) not in _FIGURES.before_place or statement.tag(index + 1) != POSSESSIVE:
        return None
    end = index + 2
    while statement.tag(end) in _BEFORE_KIND and end - index <= _MOST_WORDS_TO_KIND:
        end += 1
    is_site = end > index + 2 and statement.word(end - 1) in _INSIDE
    return end if is_site and statement.word(end) in _FIGURES.before_place and statement.tag(end + 1) == NAME else None


def is_several_places(word: str) -> bool:
    """Whether a word is the plural of a noun for a place or building: villages, schools."""
    return word in _SEVERAL_KINDS or singular(word) in _COMMON_PLACES - {word}


def is_of_people(statement: Statement, index: int) -> bool:
    """Whether the name that begins at a word is that of a people before a noun: in a Norwegian ferry."""
    end = end_of_name(statement, index)
    name = statement.words(index, end) if end > index else ""
    is_people = name.lower().endswith(_ENDS_PEOPLE) and statement.tag(end) == NOUN and statement.is_joined(end)
    return is_people and not is_place(statement, name)


def _is_people(statement: Statement, index: int) -> bool:
    """Whether a name is the word for a people: in the Norwegian capital."""
    return statement.tag(index) == NAME and ends_as_people(statement.word(index))


def ends_as_people(name: str) -> bool:
    """Whether a name ends as the word for a people does: Norwegian, Maltese."""
    return name.lower().endswith(_ENDS_PEOPLE)


def is_common(place: str | None) -> TypeGuard[str]:
    """Whether a place was named by a noun for places only: the district."""
    words = place.lower().split() if place is not None else [""]
    return words[0] in _FIGURES.before_named_again and _NEXT_TO.isdisjoint(words)


def is_owned(place: str | None) -> TypeGuard[str]:
    """Whether a place was named by a noun for that of which somebody is: her state."""
    return place is not None and place.partition(" ")[0].lower() in _TEXT.possessives


def is_whole(name: str) -> bool:
    """Whether a name is that of a state or region, or of its people, in which towns are: Oregon, Norwegian."""
    return name in WHOLES or state_of(name.split()) is not None


def is_town(name: str) -> bool:
    """Whether a known place is neither a state nor a region."""
    return is_known(name) and name not in WHOLES and name not in _FIGURES.parts_of_world


def is_named_by(name: str, noun: str) -> bool:
    """Whether a noun may be said of a known place: a country is a state, a town is none."""
    own = name[: -len(noun) - 1]
    if name.lower().endswith(f" {noun}") and own.lower() not in _FIGURES.place_endings:
        return not own.rpartition("-")[2].islower()  # Orul State, but not a Reed-led state, nor a Gulf island
    is_state, is_region = name in _STATES, name in _PEOPLE.regions | _FIGURES.known_regions
    if noun in _FIGURES.nouns_for_states:
        return is_state
    if noun in _FIGURES.nouns_for_regions:
        return is_region
    return not is_state and (noun in _FIGURES.nouns_for_towns and not is_region)


def _ends_common(statement: Statement, index: int, nouns: frozenset[str]) -> bool:
    """Whether a noun phrase ends at a word, and that is one of some nouns, or several of them."""
    word = statement.word(index)
    is_place = word in nouns or singular(word) in nouns or _is_home(statement, index)
    is_part = word in _OF_WHOLE and nouns is _INSIDE and statement.tag(index + 1) == OF
    is_end = statement.tag(index + 1) in _BEHIND_PLACE and not _is_of_trades(statement, index)
    return is_place and (is_part or is_end)


def _is_of_trades(statement: Statement, index: int) -> bool:
    """Whether “and” joins a noun to another one, and both describe a third: in the hotel and restaurant trade."""
    rest = range(index + 2, index + 4)
    is_joined = statement.tag(index + 1) == COORDINATOR and statement.is_joined(index + 3)
    return (
        is_joined
        and all(statement.tag(here) == NOUN for here in rest)
        and not is_several_places(statement.word(index + 2))
    )


def owner(statement: Statement, index: int) -> str | None:
    """“The state” and the like, in the possessive, which names a place again: half of the state's schools."""
    is_owner = is_named_again(statement, index) and statement.tag(index + 2) == GENITIVE
    return statement.words(index, index + 2).lower() if is_owner else None


def is_named_again(statement: Statement, index: int) -> bool:
    """Whether “the state” or the like stands at a word, which names a place again."""
    return statement.word(index) in _FIGURES.before_named_again and statement.word(index + 1) in _NAMED_AGAIN


def is_led(statement: Statement, index: int) -> bool:
    """Whether a word is a preposition that leads to places, or to what one is on or off: on the island of Orul."""
    return statement.word(index) in _FIGURES.before_place | _FIGURES.along_place


def behind(statement: Statement, index: int) -> str | None:
    """The name behind a preposition, whatever it may be the name of."""
    return of_kind(statement, index + 1) or named(statement, index + 1)


def likely(statement: Statement, index: int) -> str | None:
    """The known place behind a preposition, a name with a site, or one behind “in” or “near” that looks like it."""
    name = known(statement, index) or _named_site(statement, index)
    if name is not None:
        return name
    is_led = leads_to_likely(statement, index)
    part = index + 2
    is_part = statement.tag(part - 1) in DETERMINERS and statement.word(part) in _FIGURES.parts_of_place
    if is_led and is_part and statement.tag(part + 1) == OF:
        index = part + 1  # in the centre of Orul
    index += statement.word(index + 1) in _PEOPLE.compass and statement.tag(index + 2) == NAME  # in northern Orul
    if not is_led or statement.tag(index + 1) != NAME:
        return None
    name, end = named(statement, index + 1), end_of_name(statement, index + 1)
    is_place = name is not None and not name.isupper() and not _is_organisation(name)
    return name if is_place and (ends_place(statement, end) or statement.tag(end) == GENITIVE) else None


def _is_organisation(name: str) -> bool:
    """Whether a name has a word for organisations in it, which do not stand anywhere as a hospital or a court does."""
    *_, last = words = name.lower().split()
    return last not in _FIGURES.sites and not _PEOPLE.organisations.isdisjoint(words)


def is_shelled(statement: Statement, index: int) -> bool:
    """Whether “of” leads to the place at which guns or bombs are aimed: the shelling of Orul."""
    return statement.tag(index) == OF and statement.word(index - 1) in _FIGURES.shelling


def leads_to_likely(statement: Statement, index: int) -> bool:
    """Whether a name behind a word may well be a place: in Orul, near Orul; around Orul, of what happens at a place."""
    if statement.word(index) not in ("around", "outside"):
        return statement.word(index) in ("in", "near") or is_shelled(statement, index)
    event = statement.word(index - 1)
    return event in _FIGURES.scenes_of_harm or event in _FIGURES.harmful_events


def _named_site(statement: Statement, index: int) -> str | None:
    """A name with the noun for a site behind a preposition: at Orul market, in a blaze at the Orul nickel mine."""
    start = index + 1 + (statement.word(index + 1) == "the")
    if statement.word(index) not in _FIGURES.before_place_of_harm or statement.tag(start) != NAME:
        return None
    end = end_of_name(statement, start)
    end += statement.tag(end) == NOUN and statement.word(end + 1) in _FIGURES.sites
    is_site = statement.word(end) in _FIGURES.sites - _FIGURES.no_sites and statement.is_joined(end)
    return statement.words(start, end + 1) if is_site else None
