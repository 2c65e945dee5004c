"""What a place of a report is called: by its bare name, and by that of the one which is named again."""

import re

from briefcli import regexes
from briefcli.extract.figures import FoundFigure, place_names
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Rule

_FIGURES = lexicon.figures()

_KIND_WORDS = _FIGURES.nouns_for_settlements | _FIGURES.nouns_for_districts | _FIGURES.nouns_for_regions
_PARTS = _FIGURES.before_name_of_place | lexicon.people().compass
_KIND = any_of(_KIND_WORDS)
_ENDS_IN_KIND = regexes.compile(rf"(?P<name>[A-ZÀ-Þ].*) {_KIND}")
_CAPITAL = "capital"
_NAMED_AGAIN = regexes.compile(rf"{any_of(_FIGURES.before_named_again)} (?P<kind>{_KIND}|{_CAPITAL})")
NAME = r"(?P<name>[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)*)"
_OF_CAPITAL = regexes.compile(rf"\b{_CAPITAL},? {NAME}")
_ARTICLES = {word.capitalize() for word in _FIGURES.before_named_again | _FIGURES.tells_of_one}
_STATES = frozenset(_FIGURES.states_of_peoples.values())
_NAMES_OF_STATES = sorted(lexicon.people().states)
_COMMON = lexicon.people().common_in_names | _KIND_WORDS
_NEAR_CHARACTERS = 600
"""So near before “the province” there is one so called that is meant, even where others are far above it."""
_REACH_CHARACTERS = 10_000
"""How far before “the province” its name is sought; few articles are longer."""


def name_of(text: str, one: FoundFigure) -> str | None:
    """The name of a place without the noun for what it is, and that of one which is named again: the province."""
    place = (one.place or "").removeprefix("#")  # as it is written in posts
    again = _NAMED_AGAIN.fullmatch(place)
    if again is not None:
        start = max(0, one.number.start - _REACH_CHARACTERS)
        return _named_before(text[start : one.number.start], again["kind"]) or place
    name = bare(place)
    if name == place:
        return name
    kind = place[len(name) + 1 :]
    if kind in _FIGURES.places_to_be_on and f"{name} {kind.capitalize()}" in text:
        return f"{name} {kind.capitalize()}"  # on Orul island, which is called Orul Island before
    rules.tell(BARE)
    return name


def as_printed(text: str, place: str) -> str | None:
    """The state of a people by a name that the text has for it, if any: the UK, of British schools."""
    if place not in _STATES:
        return place
    same = place_names.same_state(place)
    names = [place, *(one for one in _NAMES_OF_STATES if place_names.same_state(one) == same)]
    return next((one for one in names if re.search(rf"\b{re.escape(one)}(?!\w)", text)), None)


def as_state(text: str, place: str | None) -> str | None:
    """A place, which is a state within a country where that has the name of another one: Niger State."""
    if place not in _NAMES_OF_STATES:
        return place
    is_within = re.search(rf"\b(?:in|of|across) {re.escape(place)} State\b(?! [A-ZÀ-Þ])", text) is not None
    return f"{place} State" if is_within and f"{place} Republic" not in text else place


def bare(place: str) -> str:
    """The name of a place without a noun for what it is in small letters: Orul, of Orul province."""
    kind = _ENDS_IN_KIND.fullmatch(place)
    if kind is None or place[kind.end("name") + 1].isupper() or kind["name"].lower() in _PARTS:
        return place  # the Central region
    if kind["name"] in place_names.WHOLES and place[kind.end("name") + 1 :] in _FIGURES.nouns_for_settlements:
        return place  # an Oregon town
    is_name = place_names.state_of(kind["name"].split()) is None and kind["name"].lower() not in _FIGURES.place_endings
    return kind["name"] if is_name else place  # a Norwegian island, a Gulf island


def _named_before(text: str, kind: str) -> str | None:
    """The one place that a text calls by a noun: Orul province, Norway's northern province of Orul."""
    if kind == _CAPITAL:
        capitals = {one["name"] for one in _OF_CAPITAL.finditer(text)} - _ARTICLES
        return capitals.pop() if len(capitals) == 1 else None
    pattern = regexes.compile(rf"{NAME} {kind}\b(?! of)|\b{kind} of {NAME.replace('name', 'other')}")
    named: dict[str, int] = {}
    for one in pattern.finditer(text):
        found = one["name"] or one["other"]
        is_owner = found.endswith(("'s", "’s"))  # the guild's state office
        is_party = found.rpartition(" ")[2].isupper() and not place_names.is_known(found)  # the local GOP district
        is_party = is_party or _COMMON.issuperset(found.lower().split())  # the Congressional District
        if not is_owner and not is_party and not found.rpartition("-")[2].islower():  # a Reed-led state
            is_people = bool(one["name"]) and place_names.ends_as_people(found) and not place_names.is_known(found)
            named[one[0] if is_people else _without_owner(found)] = one.end()  # the Norwegian peninsula
    names = named.keys() - _ARTICLES
    if len(names) > 1:
        names = {name for name in names if len(text) - named[name] < _NEAR_CHARACTERS}
    if len(names) != 1:
        return None
    rules.tell(AGAIN)
    return names.pop()


def _without_owner(name: str) -> str:
    """A name without the country whose it is: Norway's Orul."""
    return name.replace("’", "'").rpartition("'s ")[2]


BARE = Rule(
    "name of a place without its kind",
    "A place is called by its name alone: Orul, of Orul province.",
    "Nine guards were killed in Orul province.",
    "Nine guards were killed in Orul Province.",
)
AGAIN = Rule(
    "place that is called by its kind",
    "“The province” and the like is the only place that the text before calls so.",
    "The quake shook Orul province. It rained. The quake killed nine guards in the province.",
    "The quake shook Orul and Velm provinces. It rained. The quake killed nine guards in the province.",
)
