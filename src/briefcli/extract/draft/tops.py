"""What the top of a report says of where it is: the place of its mishap, its country, the one place that it names."""

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from briefcli import regexes
from briefcli.extract.draft import called
from briefcli.extract.figures import FoundFigure, chambers, harm_before, passages, place_names, place_owners, scenes
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, titles
from briefcli.extract.text.classes import COMMA, COORDINATOR, DETERMINERS
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import CASUALTIES, Occasion

_FIGURES = lexicon.figures()

_AT_SCENE = (*passages.HURT, "displaced")
"""What befalls people where the event is; they may be arrested elsewhere."""
COUNTRIES = lexicon.people().states | _FIGURES.known_countries
_MOST_PARAGRAPHS_TO_LEAD = 3
"""Headline, byline and lead."""
_OF_THOSE = regexes.compile(
    rf" of {lexicon.any_of(_FIGURES.before_named_again)} "
    rf"{lexicon.any_of(_FIGURES.deaths_and_injuries | lexicon.draft().those_in_tolls)}\b"
)
"""What stands behind a number of some of all those harmed."""
_ENDS_DATELINE = ("—", "–")
_THE_COUNTRY = {f"{word} {noun}" for word in _FIGURES.before_named_again for noun in _FIGURES.nouns_for_states}


class Around(Protocol):
    """What reads the sentences of a paragraph."""

    def sentences(self, paragraph: Span) -> list[Statement]:
        """The sentences of a paragraph."""


def place_struck(around: "Around", top: Sequence[Span]) -> str | None:
    """The place that the mishap of a report struck."""
    for paragraph in (*top[1:], *top[:1]):  # the headline has the coarser name
        for statement in around.sentences(paragraph):
            struck = scenes.struck(statement)
            if struck is not None and not passages.is_elsewhere(statement):
                return called.bare(struck)
    return None


def _is_of_those(text: str, one: FoundFigure) -> bool:
    """Whether people harmed are some of all those: eleven of the deaths were in Velm."""
    return _OF_THOSE.match(text, one.number.end) is not None


def place_of_counted(
    text: str, top: Sequence[Span], found: Sequence[FoundFigure], others: Mapping[int, Occasion]
) -> str | None:
    """The place of the first people harmed which the top of a report counts."""
    of_event = [
        one
        for number, one in enumerate(found)
        if one.number.end <= top[-1].end
        and one.measure in _AT_SCENE
        and number not in others
        and not one.is_part
        and not _is_of_those(text, one)
    ]
    below = [one for one in of_event if one.number.start > top[0].end]
    places = (one.place for one in (*below, *of_event) if one.place is not None)
    return next((place for place in places if " and " not in place and not is_vague(place)), None)


def is_description(text: str, place: str | None) -> bool:
    """Whether a place is only what a town named elsewhere is called again: the Oregon town; not: in an Oregon town."""
    whole, _, noun = (place or "").rpartition(" ")
    if noun not in _FIGURES.nouns_for_towns or not place_names.is_whole(whole):
        return False
    again = [f"the {side}{place}" for side in ("", *(f"{word} " for word in lexicon.people().compass))]
    return any(one in text and f"{one} of" not in text for one in again)


def is_vague(place: str | None) -> bool:
    """Whether a place is only somewhere near: in the area, in this vicinity."""
    return place_names.is_common(place) and place.rpartition(" ")[2] in _FIGURES.vague_places


def only_place(around: "Around", top: Sequence[Span]) -> str | None:
    """The one place that the top of a report names, if that is a known one in which something is or happened."""
    statements = [statement for paragraph in top for statement in around.sentences(paragraph)]
    named = {name for statement in statements for name in names(statement)}
    name = named.pop() if len(named) == 1 else ""
    return name if place_names.is_known(name) and any(_is_within(one, name) for one in statements) else None


def _is_within(statement: Statement, name: str) -> bool:
    """Whether a sentence tells of something that harms in a place: police in Norway; not: a judge in Norway."""
    led = (index for one, index in passages.names(statement).items() if called.bare(one) == name)
    return any(
        statement.word(index) in _FIGURES.before_place
        and harm_before.may_be_scene(statement, index)
        and not scenes.is_of_worst(statement, index, name)
        for index in led
    )


def country(around: "Around", top: Sequence[Span]) -> str | None:
    """The one country that the top of a report names."""
    statements = (statement for paragraph in top for statement in around.sentences(paragraph))
    named = {name for one in statements for name in passages.known_places(one) if name in COUNTRIES}
    return named.pop() if len(named) == 1 else None


def only_country(around: "Around", top: Sequence[Span], found: Sequence[FoundFigure]) -> str | None:
    """The one country, and the one place at all, of the first paragraphs, where a number there is in it."""
    first = top[:_MOST_PARAGRAPHS_TO_LEAD]
    named = {name for paragraph in first for one in around.sentences(paragraph) for name in names(one)}
    name = named.pop() if len(named) == 1 else ""
    is_counted = any(one.place == name and one.number.end <= first[-1].end for one in found)
    return name if name in COUNTRIES and is_counted else None


def whole(around: "Around", top: Sequence[Span]) -> str | None:
    """The one known place that the top of a report names, in its headline or first sentence and not only once."""
    headline, *below = [statement for paragraph in top for statement in around.sentences(paragraph)]
    first = set(passages.known_places(headline))
    named = [name for one in below for name in passages.known_places(one)]
    if len(first) == 1:
        return next(iter(first & set(named)), None)
    return named[0] if not first and len(set(named)) == 1 and len(named) > 1 else None


def lead(around: "Around", text: str, top: Sequence[Span]) -> str | None:
    """The one place that the headline names, else the first sentence of a report, else its dateline."""
    for paragraph in top:
        words = paragraph.of(text)
        is_headline = titles.is_headline(words)
        if titles.is_above(words) and not is_headline:
            continue
        dateline = passages.of_dateline(text, paragraph)
        own = {dateline, dateline.upper()} if dateline is not None else set()
        named = {name for one in around.sentences(paragraph)[:1] for name in _sure(one)} - COUNTRIES - own
        if len(named) == 1:
            return named.pop()
        if named or not is_headline:
            return dateline if not named else None
    return None


def _sure(statement: Statement) -> set[str]:
    """The places of a sentence, known ones and those that “in” or “near” leads to."""
    found = {called.bare(one) for one in passages.known_places(statement)}
    for index in range(len(statement.tags)):
        name = place_names.likely(statement, index)
        if name is not None and not place_names.is_common(name) and not scenes.is_where_said(statement, index):
            found.add(called.bare(name))
            end = place_names.end_of_name(statement, index + 1)
            if (
                statement.tag(end) == COORDINATOR
                and (other := place_names.run_of_names(statement, end + 1)) is not None
            ):
                found.add(other)  # in Orul and Velm
            elif statement.tag(end) == COMMA and place_names.goes_on_as_list(statement, end + 1):
                found.add(statement.words(end + 1, place_names.end_of_name(statement, end + 1)))  # , Tarn and Marsk
    return {one for one in found if not one.lower().startswith(place_names.LINE)}  # the Line of Control is long


def _is_of_gathering(statement: Statement, name: str) -> bool:
    """Whether a place is only that of a gathering where people talk: ahead of the convention in Cleveland."""
    index = passages.names(statement).get(name)
    return index is not None and statement.word(index - 1) in _FIGURES.gatherings_to_talk


def is_digest(text: str, top: Sequence[Span]) -> bool:
    """Whether a headline is that of news in brief, of which each item is another event."""
    words = top[0].of(text).lower().strip(" .:") if top else ""
    return any(words.startswith(one) or words.endswith(one) for one in _FIGURES.heads_of_digests)


def _first(around: "Around", paragraph: Span) -> list[Statement]:
    """The first sentence of a paragraph behind its dateline, if it has one."""
    return [one for one in around.sentences(paragraph) if not one.text.rstrip().endswith(_ENDS_DATELINE)][:1]


def about(around: "Around", top: Sequence[Span], words: frozenset[str]) -> str | None:
    """The one place of which the headline or the first sentence tells some of these: its economy, its vote."""
    found: str | None = None
    for statement in (one for paragraph in top[:2] for one in _first(around, paragraph)):
        places = (name for name in passages.known_places(statement) if not _is_of_gathering(statement, name))
        named = {place_names.same_state(name): name for name in places}
        if found is not None:
            others = (name for one, name in named.items() if one != place_names.same_state(found))
            return None if any(name in COUNTRIES or found not in COUNTRIES for name in others) else found
        if len(named) > 1 or (named and words.isdisjoint(statement.vocabulary)):
            return None
        if _is_all_over(statement) and COUNTRIES.isdisjoint(named.values()):
            return None
        found = next(iter(named.values()), None)
    return found


def _is_all_over(statement: Statement) -> bool:
    """Whether a sentence tells of a whole country or the world: voters across the country, in all 50 states."""
    if not _FIGURES.everywhere.isdisjoint(statement.vocabulary):
        return True
    return any(
        statement.word(here) in _FIGURES.all_over_whole
        and statement.tag(here + 1) in DETERMINERS
        and statement.word(here + 2) in _FIGURES.whole_world | _FIGURES.nouns_for_states
        for here in range(len(statement.tags))
    )


def chamber(around: "Around", top: Sequence[Span]) -> str | None:
    """The one parliament or the like that the headline and the first sentence name."""
    first = [statement for paragraph in top[:2] for statement in around.sentences(paragraph)[:1]]
    found = {name for statement in first for name in chambers.named(statement)}
    return found.pop() if len(found) == 1 else None


def government(around: "Around", top: Sequence[Span]) -> str | None:
    """The known place whose council, government or the like is the subject of the first sentence of a report."""
    for paragraph in top[:_MOST_PARAGRAPHS_TO_LEAD]:
        for statement in around.sentences(paragraph)[:1]:
            body = place_owners.acting_body(statement, 0)
            if body is not None:
                return called.bare(body[0])
    return None


def is_only(statement: Statement, place: str) -> bool:
    """Whether a sentence names no place but one, by one of its names: the UK is Britain."""
    return {place_names.same_state(name) for name in names(statement)} <= {place_names.same_state(place)}


def with_country(country: str | None, found: list[FoundFigure]) -> list[FoundFigure]:
    """The figures, with the country of the report where they are in “the country”."""
    if country is None:
        return found
    return [one._replace(place=_home(one) or country) if one.place in _THE_COUNTRY else one for one in found]


def _home(one: FoundFigure) -> str | None:
    """The country of those driven out within it who are called by its people: 40 Chileans fled within the country."""
    people = (one.unit or "").rpartition(" ")[2]
    return place_names.state_of([people.removesuffix("s")]) if one.measure == "displaced" else None


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
