"""What the top of a report says of where it is: the place of its mishap, its country, the one place that it names."""

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from briefcli import regexes
from briefcli.extract.draft import called
from briefcli.extract.figures import FoundFigure, passages, place_names, scenes
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import CASUALTIES, Occasion

_FIGURES = lexicon.figures()

COUNTRIES = lexicon.people().states | _FIGURES.known_countries
_THE_COUNTRY = {f"{word} {noun}" for word in _FIGURES.before_named_again for noun in _FIGURES.nouns_for_states}


class Around(Protocol):
    """What reads the sentences of a paragraph."""

    def sentences(self, paragraph: Span) -> list[Statement]:
        """The sentences of a paragraph."""


def place_of_mishap(
    around: "Around", top: Sequence[Span], found: Sequence[FoundFigure], others: Mapping[int, Occasion]
) -> str | None:
    """The place that the mishap of a report struck, else that of the first people harmed which its top counts."""
    for paragraph in (*top[1:], *top[:1]):  # the headline has the coarser name
        for statement in around.sentences(paragraph):
            struck = scenes.struck(statement)
            if struck is not None and not passages.is_elsewhere(statement):
                return called.bare(struck)
    of_event = [
        one
        for number, one in enumerate(found)
        if one.number.end <= top[-1].end and one.measure in CASUALTIES and number not in others and not one.is_part
    ]
    below = [one for one in of_event if one.number.start > top[0].end]
    places = (one.place for one in (*below, *of_event) if one.place is not None)
    return next((place for place in places if " and " not in place), None)


def only_place(around: "Around", top: Sequence[Span]) -> str | None:
    """The one place that the top of a report names, if that is a known one."""
    named = {name for paragraph in top for statement in around.sentences(paragraph) for name in names(statement)}
    name = named.pop() if len(named) == 1 else ""
    return name if place_names.is_known(name) else None


def country(around: "Around", top: Sequence[Span]) -> str | None:
    """The one country that the top of a report names."""
    statements = (statement for paragraph in top for statement in around.sentences(paragraph))
    named = {name for one in statements for name in passages.known_places(one) if name in COUNTRIES}
    return named.pop() if len(named) == 1 else None


def whole(around: "Around", top: Sequence[Span]) -> str | None:
    """The one known place that the top of a report names, in its headline or first sentence and not only once."""
    statements = [statement for paragraph in top for statement in around.sentences(paragraph)]
    named = [name for one in statements for name in passages.known_places(one)]
    return named[0] if len(set(named)) == 1 and len(named) > 1 else None


def with_country(country: str | None, found: list[FoundFigure]) -> list[FoundFigure]:
    """The figures, with the country of the report where they are in “the country”."""
    if country is None:
        return found
    return [one._replace(place=country) if one.place in _THE_COUNTRY else one for one in found]


def named_again(around: "Around", top: Sequence[Span], found: list[FoundFigure]) -> list[FoundFigure]:
    """The figures, with the one known place on top that may be called so where they are in “the state” or the like."""
    if not any(place_names.is_common(one.place) for one in found):
        return found
    statements = (statement for paragraph in top for statement in around.sentences(paragraph))
    named = dict.fromkeys(called.bare(name) for one in statements for name in passages.known_places(one))

    def again(one: FoundFigure) -> FoundFigure:
        if not place_names.is_common(one.place):
            return one
        noun = one.place.rpartition(" ")[2]
        names = [name for name in named if place_names.is_named_by(name, noun)]
        return one._replace(place=names[0]) if len(names) == 1 else one

    return [again(one) for one in found]


def narrowed(text: str, one: FoundFigure, event: str | None) -> FoundFigure:
    """People harmed in a country, of whom the text says in which part of it: in Norway, of a quake in Norway's Orul."""
    if event is None or one.place not in COUNTRIES or one.measure not in CASUALTIES or one.place == event:
        return one
    whole, part = re.escape(one.place), re.escape(event)
    if not regexes.compile(rf"\b{whole}['’]s (?:[\w-]+ ){{0,4}}{part}\b|\b{part}(?: \w+)?, {whole}\b").search(text):
        return one
    return one._replace(place=event)


def names(statement: Statement) -> set[str]:
    """The names in a sentence that something may be in, without the nouns for what they are."""
    return {called.bare(one) for one in passages.names(statement)}
