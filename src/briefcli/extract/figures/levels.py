"""How large the place of a figure is: a building, a town, a district, a region or a country.

A list knows it, the words for the place say it (Orul province), or the article does (in the town of Orul).
"""

from collections.abc import Mapping
from functools import cache, cached_property

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import PlaceLevel

_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()

_KINDS: Mapping[str, PlaceLevel] = {word: level for level, words in _FIGURES.levels_by_kind.items() for word in words}
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:al-|el-|de |of )?[A-ZÀ-Þ][\w’'-]+){0,3}"
_KIND_OF = regexes.compile(rf"\b(?P<kind>{any_of(_KINDS)}) of (?P<name>{_NAME})")
_NAME_KIND = regexes.compile(rf"(?P<name>{_NAME}) (?P<kind>(?i:{any_of(_KINDS)}))\b")
_SEVERAL = regexes.compile(r", and | and |, ")
_WITHIN = regexes.compile(rf" {any_of({*_FIGURES.before_place, 'of', 'on'})} ")


class Levels:
    """The levels of the places in an article."""

    def __init__(self, text: str) -> None:
        self._text = text

    def of(self, place: str | None) -> PlaceLevel | None:
        """The level of a place in words of the article; of several places the one that all have."""
        if place is None:
            return None
        known = _known(place)
        if known is not None:
            return known
        levels = {self._of_one(one) for one in _SEVERAL.split(place)}
        return levels.pop() if len(levels) == 1 else None

    def _of_one(self, place: str) -> PlaceLevel | None:
        words = place.removeprefix("the ").removeprefix("The ").split()
        has_compass = len(words) > 1 and words[0].islower() and words[0] in _PEOPLE.compass
        name = " ".join(words[1:] if has_compass else words)
        level = _known(name) or _of_kind(name) or self._told.get(name)
        return "region" if has_compass and level == "country" else level

    @cached_property
    def _told(self) -> dict[str, PlaceLevel]:
        """The level of each name that the article calls a town, a province or the like."""
        found = [*_KIND_OF.finditer(self._text), *_NAME_KIND.finditer(self._text)]
        return {match["name"]: _KINDS[match["kind"].lower()] for match in reversed(found)}


@cache
def _known(name: str) -> PlaceLevel | None:
    """The level that a list gives a name."""
    if name in _PEOPLE.states:
        return "country"
    if name in _PEOPLE.regions:
        return "region"
    listed = next((level for level, names in _FIGURES.levels_of_names.items() if name in names), None)
    if listed is not None or name in _FIGURES.places_without_level:
        return listed
    return "town" if name in _PEOPLE.cities or name in _FIGURES.known_places else None


def _of_kind(place: str) -> PlaceLevel | None:
    """The level that the words for a place say: Orul province, the village of Orul, a school in Orul."""
    head = _WITHIN.split(place)[0].split()
    return _KINDS.get(head[-1].lower().removesuffix("s")) or _KINDS.get(head[-1].lower()) if head else None
