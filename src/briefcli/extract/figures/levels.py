"""How large a place is: a building, a town, a district, a region or a country, as far as words or lists say so."""

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import PlaceLevel

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_KINDS: tuple[tuple[frozenset[str], PlaceLevel], ...] = (
    (_FIGURES.sites, "building"),
    (_FIGURES.nouns_for_settlements, "town"),
    (_FIGURES.nouns_for_districts, "district"),
    (_FIGURES.nouns_for_regions, "region"),
    (_FIGURES.nouns_for_states, "country"),
)
_LEVELS: dict[str, PlaceLevel] = {word: level for words, level in reversed(_KINDS) for word in words} | {
    "capital": "town"
}
_KIND = any_of(_LEVELS)
_BEFORE = regexes.compile(rf"\b(?P<kind>{_KIND}) of (?:the )?\Z")
_BEHIND = regexes.compile(rf" (?P<kind>{_KIND})\b(?!')|,? (?:an?|the) (?:\w+ ){{0,2}}(?P<told>{_KIND}|capital)\b")
_REACH_CHARACTERS = 40
"""How far from a place the noun for it stands: Orul, a small fishing village."""
_MOST_PLACES = 100
"""More places than these are a table, and are not sought in the text."""
_MOST_MENTIONS = 6
"""Mentions of a place that are asked for its kind; where six say nothing, more do not either."""


class Levels:
    """The levels of the places of a text, each asked for once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, PlaceLevel | None] = {}

    def of(self, place: str | None) -> PlaceLevel | None:
        """The level of a place by its own words, else by those beside it in the text, else by the lists."""
        if place is None:
            return None
        if place not in self._known:
            is_table = len(self._known) > _MOST_PLACES
            told = None if is_table else self._by_text(place)
            self._known[place] = _by_name(place) or told or _by_list(place)
        return self._known[place]

    def _by_text(self, place: str) -> PlaceLevel | None:
        start = -1
        for _ in range(_MOST_MENTIONS):
            start = self._text.find(place, start + 1)
            if start < 0:
                return None
            end = start + len(place)
            before = _BEFORE.search(self._text[max(0, start - _REACH_CHARACTERS) : start])
            behind = _BEHIND.match(self._text[end : end + _REACH_CHARACTERS])
            kind = before["kind"] if before else behind and (behind["kind"] or behind["told"])
            # Orul court and the port of Orul are in Orul, which is none.
            is_whole = kind is not None and (_LEVELS[kind] != "building" or (behind and behind["told"]))
            if kind and is_whole and (before or _by_list(place) is None):
                return _LEVELS[kind]
        return None


def _by_name(place: str) -> PlaceLevel | None:
    """The level that the last word of a place says: Marsk County; the first of “the city of Marsk”."""
    words = [word for word in place.lower().split() if word not in ("the", "a", "an")]
    if not words or (len(words) == 1 and place[:1].isupper()):
        return None  # Derby is no derby
    if "of" in words[1:]:
        words = words[: words.index("of", 1)]
        if words[-1] in _FIGURES.names_with_of and words[-1] not in _LEVELS:
            return "region"  # the Gulf of Orul
    level = _LEVELS.get(words[-1])
    if place in _PEOPLE.cities:
        return level if level in ("region", "district") else None  # Gaza Strip, but Hyde Park
    return level if place not in _PEOPLE.states and place not in _PEOPLE.regions else None


def _by_list(place: str) -> PlaceLevel | None:
    if place in _PEOPLE.states or place in _FIGURES.known_countries:
        return "country"
    is_region = place in _PEOPLE.regions or place in _FIGURES.known_regions
    if is_region or place in _FIGURES.parts_of_world:
        return "region"
    is_town = place in _PEOPLE.cities or place in _FIGURES.known_places or place in lexicon.towns().towns
    return "town" if is_town else None
