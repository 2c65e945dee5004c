"""The names that an article itself shows to be those of places, though no list knows them: homes in Orul.

Such a name stands in the dateline, is said to be one of a place (the town of Orul, a court in Orul), or something is
in or outside of it twice. What the article shows to be a person or a body is no place, and neither is what somebody
has shares in.
"""

from briefcli.extract.figures import place_names
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.figures.statement import Statement
from briefcli.extract.people import gate
from briefcli.extract.people.name_words import is_everyday
from briefcli.extract.people.register import Register
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import (
    COMMA,
    COORDINATOR,
    DETERMINER,
    GENITIVE,
    NAME,
    NOMINAL,
    NUMBER,
    OF,
    SEMICOLON,
    letters,
)
from briefcli.extract.text.rules import Row, Rule

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_FEWEST_MENTIONS = 2
"""So often something is around a name before that is one of a place, if nothing else shows it; in it, once."""
_MOST_WORDS_OF_KIND = 4
"""Most words between a name and the noun for what it is: Orul, a small old fishing village."""
_MOST_WORDS_TO_PEOPLE = 3
"""Most words from “has” to the people who live in a place: has about 4,000 inhabitants."""
_ONE_KIND = (_FIGURES.nouns_for_settlements | _FIGURES.nouns_for_districts | {"province"}) - {"camp", "city"}
_SEVERAL_KINDS = frozenset(f"{one[:-1]}ies" if one.endswith("y") else f"{one}s" for one in _ONE_KIND)
_KINDS = _ONE_KIND | _SEVERAL_KINDS
_POPULATION = "population"
_TRIGGERS = (
    _FIGURES.before_place
    | _FIGURES.kinds_of_place
    | _FIGURES.people_of_place
    | _PEOPLE.of_places
    | {"capital", _POPULATION}
    | _FIGURES.who_tell_of_place
    | _FIGURES.only_of_places
    | _PEOPLE.compass
    | _FIGURES.before_neighbour
    | _KINDS
    | _FIGURES.parts_before_of
    | _FIGURES.public_sites
)
"""A sentence without any of these shows no place."""
_NO_PLACES = _FIGURES.no_places | _FIGURES.month_names
_ENDS_PEOPLE = tuple(_FIGURES.endings_of_nations)
_IN_AND_AROUND = "in and around"
_WORDS_BEFORE_AROUND = len(_IN_AND_AROUND.split())
"""How far before a name “in and around” begins."""
_ENDS_LIKE = ("-style", "-like", "-era")
_OF_STATES = "what only states have"
_JOINS = letters("COMMA COORDINATOR")
_BEHIND_LIST = letters("COMMA STOP TIME PREPOSITION")
_BEHIND_OPENING = letters("COMMA DETERMINERS SUBJECT_PRONOUN")
_BEFORE_KIND = letters("ADJECTIVE NOUN GERUND ADVERB")
_PLACE_WORDS = _FIGURES.place_endings | _PEOPLE.place_nouns
_PARTS = _PEOPLE.compass | _FIGURES.before_name_of_place
_COMMON = _PEOPLE.common_in_names | _PEOPLE.organisations | _PEOPLE.bodies | _PEOPLE.unnamed | _PEOPLE.company_suffixes


def find(text: str, divided: Sentences, dateline: str | None) -> frozenset[str]:
    """The names of places that the sentences of a text show, each as printed, and that of its dateline."""
    barred = _somebody(text, divided.register)
    found = {one.name for one in divided.register.parties if one.rule == _OF_STATES}
    if found:
        rules.tell(STATE)
    if dateline is not None and not _is_barred(dateline, set()):
        found.add(dateline)
        barred.discard(dateline)  # in capitals it looks like the short form of a body
        rules.tell(DATELINE)
    mentions: dict[str, int] = {}
    for sentence in divided.read:
        if NAME not in sentence.tags or _TRIGGERS.isdisjoint(sentence.words):
            continue
        statement = Statement(text, [], sentence.tokens)
        found.update(name for name in _before_kinds(statement) if not _is_barred(name, barred))
        for start, end in _names(statement):
            name = statement.words(start, end)
            if _explained(statement, start, end):
                barred.discard(name)  # a town is a body, too
            if name in found or _is_barred(name, barred):
                continue
            if _is_owned_in_part(statement, start):
                barred.add(name)
            elif rules.first(SHOWN, statement, start, end) is not None:
                found.add(name)
            elif (lead := _lead(statement, start, end)) in _FIGURES.shows_place and place_names.ends_place(
                statement, end
            ):
                is_sure = lead in _FIGURES.inside_place and _is_plain(name)
                mentions[name] = mentions.get(name, 0) + (_FEWEST_MENTIONS if is_sure else 1)
    often = {name for name, number in mentions.items() if number >= _FEWEST_MENTIONS and name not in found}
    if often - barred:
        rules.tell(OFTEN)
    return frozenset((found | often) - barred)


def _names(statement: Statement) -> list[tuple[int, int]]:
    """Where the names in a sentence begin and end that no list knows."""
    found: list[tuple[int, int]] = []
    index = statement.tags.find(NAME)
    while index >= 0:
        end = place_names.end_of_name(statement, index)
        if not place_names.is_known(statement.words(index, end)):
            found.append((index, end))
        index = statement.tags.find(NAME, end)
    return found


def _lead(statement: Statement, start: int, end: int) -> str:
    """The word before a name, or before a list of names that no list knows either: in Orul, Velm and Marsk."""
    while start and statement.words(start - 1, start) in _FIGURES.before_name_of_place:
        start -= 1  # in central Orul
    if start >= _WORDS_BEFORE_AROUND and statement.words(start - _WORDS_BEFORE_AROUND, start) == _IN_AND_AROUND:
        return "in"
    lead = place_names.lead(statement, start)
    first = place_names.run_of_names(statement, lead + 1)
    if lead + 1 == start or first is None or place_names.is_known(first):
        return statement.word(start - 1)
    while statement.tag(end) in _JOINS and statement.tag(end + 1) == NAME:
        is_last = statement.tag(end) == COORDINATOR
        end = place_names.end_of_name(statement, end + 1)
        if is_last:
            break
    return statement.word(lead) if statement.tag(end) in _BEHIND_LIST else ""


def _before_kinds(statement: Statement) -> set[str]:
    """The names right before a noun for a kind of place: Orul district, Orul and Velm districts."""
    if _KINDS.isdisjoint(statement.vocabulary):
        return set()
    found: set[str] = set()
    for index in range(1, len(statement.tags)):
        if statement.tags[index - 1] != NAME or not statement.is_joined(index):
            continue
        word = statement.words(index, index + 1)  # in small letters: the Mill District is no Mill
        if word in _ONE_KIND:
            found.update(_names_before(statement, index)[:1])
        elif word in _SEVERAL_KINDS and len(listed := _names_before(statement, index)) > 1:
            found.update(listed)
    found = {name for name in found if not name.endswith(_ENDS_PEOPLE) and name.lower() not in _PARTS}
    found = {name for name in found if not name.rpartition("-")[2].islower()}  # a Reed-led state
    if found:
        rules.tell(KIND_BEHIND)
    return found


def _names_before(statement: Statement, end: int) -> list[str]:
    """The names of the list that ends right before a word, the last one first."""
    names: list[str] = []
    while statement.tag(end - 1) == NAME:
        start = end - 1
        while statement.tag(start - 1) == NAME and statement.is_joined(start):
            start -= 1
        names.append(statement.words(start, end))
        end = start
        while statement.tag(end - 1) in (COMMA, COORDINATOR):
            end -= 1
    return names


def _somebody(text: str, register: Register) -> set[str]:
    """The names under which the text mentions persons, bodies, and whatever acts as somebody."""
    parties = (one for one in register.parties if one.kind != "state" and gate.party(one).is_somebody)
    return {" ".join(words.split()) for one in parties for words in (one.name, *(at.of(text) for at in one.mentions))}


def _is_barred(name: str, barred: set[str]) -> bool:
    """Whether a name is one of somebody, or its words say that it is one of something else."""
    *front, last = name.lower().split()
    if last in _PLACE_WORDS:
        is_common = not front
    else:
        is_common = last in _COMMON or (bool(front) and all(map(is_everyday, (*front, last))))
    is_somebody = any(end in barred for end in _ends(name))
    return is_somebody or is_common or name.isupper() or not {*front, last}.isdisjoint(_NO_PLACES)


def _is_plain(name: str) -> bool:
    """Whether no word of a name is one of every day, short for something, or says what something is like."""
    words = name.split()
    return not any(is_everyday(word.lower()) or word.isupper() or word.endswith(_ENDS_LIKE) for word in words)


def _ends(name: str) -> list[str]:
    """A name, and what is left of it without its first words."""
    words = name.split(" ")
    return [" ".join(words[index:]) for index in range(len(words))]


def _is_owned_in_part(statement: Statement, start: int) -> bool:
    """Whether a name is one of what somebody owns or believes in: shares in Quill, faith in Doe."""
    return statement.word(start - 1) == "in" and statement.word(start - 2) in _FIGURES.held_in_somebody


def _of_kind(statement: Statement, start: int, end: int) -> bool | None:
    before = statement.word(start - 2)
    is_kind = before in _FIGURES.kinds_of_place or before in _FIGURES.people_of_place or before in _PEOPLE.of_places
    is_kind = is_kind or before == _POPULATION
    is_kind = is_kind or (before in _FIGURES.parts_before_of and statement.tag(start - 3) == DETERMINER)
    return True if is_kind and statement.tag(start - 1) == OF and place_names.ends_place(statement, end) else None


def _called(statement: Statement, start: int, end: int) -> bool | None:
    """The capital, Orul, and her native Orul."""
    if not place_names.ends_place(statement, end):
        return None
    if statement.word(start - 1) in _FIGURES.before_neighbour:
        return True
    is_capital = statement.word(start - 2) == "capital" and statement.tag(start - 1) == COMMA
    return True if is_capital else None


def _explained(statement: Statement, _start: int, end: int) -> bool | None:
    if statement.tag(end) != COMMA or statement.tag(end + 1) != DETERMINER:
        return None
    for here in range(end + 2, end + 2 + _MOST_WORDS_OF_KIND):
        is_kind = statement.word(here) in _FIGURES.kinds_of_place or statement.word(here) == "capital"
        if is_kind and statement.tag(here + 1) not in NOMINAL:
            return True
        if statement.tag(here) not in _BEFORE_KIND:
            return None
    return None


def _has_parts(statement: Statement, _start: int, end: int) -> bool | None:
    is_owner = statement.tag(end) == GENITIVE
    end += statement.tag(end + 1) == NUMBER  # Orul's 14 schools
    is_part = statement.word(end + 1) in _PEOPLE.of_places or statement.word(end + 1) in _FIGURES.only_of_places
    return True if is_owner and is_part else None


def _has_people(statement: Statement, _start: int, end: int) -> bool | None:
    if statement.word(end) not in ("has", "had"):
        return None
    near = range(end + 2, end + 2 + _MOST_WORDS_TO_PEOPLE)
    has_people = any(statement.word(here) in _FIGURES.people_of_place for here in near)
    return True if has_people or statement.word(end + 2) == _POPULATION else None


def _of_site(statement: Statement, start: int, end: int) -> bool | None:
    if statement.word(start - 1) not in _FIGURES.before_place or not place_names.ends_place(statement, end):
        return None
    before = statement.word(start - 2)
    return True if before in _FIGURES.sites or place_names.singular(before) in _FIGURES.sites else None


def _of_people(statement: Statement, start: int, end: int) -> bool | None:
    """Where people and homes are, or something struck them: 300 families in Orul, a blast in Orul."""
    is_inside = statement.word(start - 1) in _FIGURES.shows_place and place_names.ends_place(statement, end)
    before = statement.word(start - 2)
    is_people = before in _FIGURES.homes_and_people or before in _FIGURES.harmful_events
    return True if is_inside and is_people else None


def _of_compass(statement: Statement, start: int, end: int) -> bool | None:
    is_compass = statement.word(start - 1) in _PEOPLE.compass and statement.word(start - 1).endswith("ern")
    is_small = is_compass and statement.text[statement.tokens[start - 1].start].islower()
    is_people = statement.word(end - 1).endswith("s")
    return True if is_small and not is_people and place_names.ends_place(statement, end) else None


def _of_stay(statement: Statement, start: int, end: int) -> bool | None:
    is_stay = statement.word(start - 1) in ("in", "near") and statement.word(start - 2) in _FIGURES.stays_in_place
    return True if is_stay and place_names.ends_place(statement, end) else None


def _opens(statement: Statement, start: int, end: int) -> bool | None:
    """In Orul, which opens a sentence or the next clause: in Orul it rained; in Velm the sun shone."""
    is_first = start == statement.sentence(start)[0] + 1 or statement.tag(start - 2) == SEMICOLON
    is_first = is_first and statement.word(start - 1) in _FIGURES.shows_place
    return True if is_first and statement.tag(end) in _BEHIND_OPENING else None


def _policed(statement: Statement, _start: int, end: int) -> bool | None:
    """Orul police said."""
    behind = statement.words(end, end + 1) if end < len(statement.tags) else ""
    is_site = behind in _FIGURES.public_sites
    is_police = (behind in _FIGURES.who_tell_of_place or is_site) and statement.is_joined(end)
    is_people = statement.word(end - 1).endswith(_ENDS_PEOPLE)  # Norwegian police
    return True if is_police and not is_people and statement.tag(end + 1) not in NOMINAL else None


def _near(statement: Statement, start: int, end: int) -> bool | None:
    return True if statement.word(start - 1) == "near" and place_names.ends_place(statement, end) else None


def _within_known(statement: Statement, start: int, end: int) -> bool | None:
    if statement.word(start - 1) not in _FIGURES.shows_place or statement.tag(end) != COMMA:
        return None
    end += statement.word(end + 1) == "in"
    whole = place_names.run_of_names(statement, end + 1)
    behind = place_names.end_of_name(statement, end + 1)
    is_whole = whole is not None and place_names.is_known(whole) and place_names.ends_place(statement, behind)
    return True if is_whole else None


SHOWN: tuple[Row[[Statement, int, int], bool], ...] = (
    Row(
        "name of a kind of place",
        "A name behind “the town of”, “residents of” or the like is one of a place in all of the article.",
        "Reed sold three old carts at Orul. The town of Orul was sad.",
        "Reed sold three old carts at Orul. The friend of Orul was sad.",
        _of_kind,
    ),
    Row(
        "capital or neighbour",
        "A name behind “the capital,” or “neighbouring” is one of a place in all of the article.",
        "Reed sold three old carts at Orul. The capital, Orul, was sad.",
        "Reed sold three old carts at Orul. The baker, Orul, was sad.",
        _called,
    ),
    Row(
        "place that is explained",
        "A name before “, a village” or the like is one of a place in all of the article.",
        "Reed sold three old carts at Orul. They loved Orul, a small fishing village.",
        "Reed sold three old carts at Orul. They loved Orul, a small village baker.",
        _explained,
    ),
    Row(
        "place that has streets",
        "A name in the possessive before streets, a mayor or the like is one of a place in all of the article.",
        "Reed sold three old carts at Orul. Rain fell on Orul's streets.",
        "Reed sold three old carts at Orul. Rain fell on Orul's hats.",
        _has_parts,
    ),
    Row(
        "place that has inhabitants",
        "A name that has a population, or a number of inhabitants, is one of a place in all of the article.",
        "Reed sold three old carts at Orul. Orul has 4,000 inhabitants.",
        "Reed sold three old carts at Orul. Orul has 4,000 employees.",
        _has_people,
    ),
    Row(
        "place of a building or gathering",
        "A name that a court, a hospital or a rally is in or at is one of a place in all of the article.",
        "Reed sold three old carts at Orul. A court in Orul agreed.",
        "Reed sold three old carts at Orul. A partner in Orul agreed.",
        _of_site,
    ),
    Row(
        "place of people and mishaps",
        "A name that people, homes or a mishap are in is one of a place in all of the article.",
        "Reed sold three old carts at Orul. He knew the families in Orul.",
        "Reed sold three old carts at Orul. He knew the partners in Orul.",
        _of_people,
    ),
    Row(
        "place with a point of the compass",
        "A name behind “northern” or the like, in small letters, is one of a place in all of the article.",
        "Reed sold three old carts at Orul. They loved northern Orul.",
        "Reed sold three old carts at Orul. They loved honest Orul.",
        _of_compass,
    ),
    Row(
        "place of a stay",
        "A name that somebody lives, was born or arrived in is one of a place in all of the article.",
        "Reed sold three old carts at Orul. His brother lives in Orul.",
        "Reed sold three old carts at Orul. His brother believes in Orul.",
        _of_stay,
    ),
    Row(
        "place that opens a sentence",
        "A name behind “in” that opens a sentence, with a comma behind it, is one of a place in all of the article.",
        "Reed sold three old carts at Orul. In Orul, it rained.",
        "Reed sold three old carts at Orul. For Orul, it rained.",
        _opens,
    ),
    Row(
        "place that has police",
        "A name before “police”, “residents” or “firefighters” is one of a place in all of the article.",
        "Reed sold three old carts at Orul. Orul police sang.",
        "Reed sold three old carts at Orul. Orul cooks sang.",
        _policed,
    ),
    Row(
        "place that something is near",
        "A name that something is near is one of a place in all of the article.",
        "Reed sold three old carts near Orul.",
        "Reed sold three old carts to Orul.",
        _near,
    ),
    Row(
        "place in a known one",
        "A name behind “in” or the like, with a known place behind a comma, is one of a place in all of the article.",
        "Reed sold three old carts inside Orul, Norway.",
        "Reed sold three old carts inside Orul, Quill.",
        _within_known,
    ),
)
STATE = Rule(
    "state of the article",
    "A name that the article shows to be one of a state is one of a place in all of the article.",
    "Reed sold three old carts at Orul. Orul's foreign minister was sad.",
    "Reed sold three old carts at Orul. Orul's old friend was sad.",
)
DATELINE = Rule(
    "place of the dateline in the text",
    "The name in the dateline is one of a place in all of the article.",
    "ORUL, July 3 — Reed sold three old carts at Orul.",
    "Reed, July 3 — Reed sold three old carts at Orul.",
)
KIND_BEHIND = Rule(
    "name before a kind of place",
    "A name before “district”, “village” or the like, or in a list before “districts”, is one of a place in all of the "
    "article.",
    "Reed sold three old carts at Orul. Rain fell on Orul and Velm districts.",
    "Reed sold three old carts at Orul. Rain fell on Orul and Velm bakers.",
)
OFTEN = Rule(
    "place that things are in",
    "A name that something is in once, or around or outside of twice, is one of a place in all of the article.",
    "Reed sold three old carts in Orul.",
    "Reed sold three old carts at Orul.",
)
