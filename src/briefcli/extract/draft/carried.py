"""Where people came to harm of whom a report tells further on: in the place of the passage, else where the event is."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefcli.extract.draft import called, tops
from briefcli.extract.figures import FoundFigure, passages, place_names, places_before, restated, scenes
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import GERUND, NAME, NOMINAL, NUMBER, OF, PREPOSITION, letters
from briefcli.extract.text.offsets import Span
from briefcli.model.figure import Measure

_FIGURES = lexicon.figures()
_VERBS = lexicon.verbs()

_CARRIED: tuple[Measure, ...] = (*passages.HURT, "displaced")
"""What befalls people where the event is."""
_REACH_WORDS = 5
"""Most words from an article to the mishap that it tells of as new: a second strong quake."""
_REACH_OF_MISHAP_WORDS = 8
"""Most words from a mishap to its place: a landslide buried some huts in Orul."""
_FAR_PARAGRAPHS = 2
"""Paragraphs from one in which a report tells of another event to one that is surely about its own again."""
_KEPT_STATEMENTS = 4
"""Sentences whose places are kept: each number of a sentence asks for them in turn."""
_LEAD_PARAGRAPHS = 1
"""The paragraph below the headline, which tells of the event for the first time."""
_LINK = letters("RELATIVE THAT")
_DONE = letters("FINITE PARTICIPLE")
_ENDS_SCENE = letters("COMMA SEMICOLON COLON RELATIVE THAT SUBORDINATOR QUOTATION")
_MOST_WORDS_BEHIND = 3
"""Most words from “another” to what it is said of; a sentence goes on behind it: another deadly school fire."""
_TREATS = frozenset(f"{word}s" for word in _FIGURES.clinics)
SITES = frozenset(f"{word}s" for word in _FIGURES.sites) - (_FIGURES.destroyed_things - _TREATS)
"""Buildings that count people who came to harm elsewhere, and are seldom harmed themselves: three clinics."""
_TURNED_TO = (
    _FIGURES.harmful_events
    | _FIGURES.common_places
    | _FIGURES.sites
    | _FIGURES.nouns_for_states
    | _FIGURES.nouns_for_towns
    | _FIGURES.nouns_for_regions
)
"""What another one of is another event or place."""

_ALSO = "also"
_FEWEST_CASUALTIES_OF_WAR = 100
"""A smaller number of people may have been harmed in any event."""
_TIMES_OF_PART = 2
"""More than so many times those told of in one place were harmed in others as well; a toll that rises is no more."""
_TIMES_ALIKE = 30
"""So many times those of whom a report tells are not harmed in the same event, but in the war or year around it."""
_TIMES_IN_ALL = 200
"""The same of people harmed in another way: three killed, and 400 hurt."""


_SEVERAL = " and "
_STRIKES = frozenset({"airstrikes", "strikes"})
_KNOWN = _FIGURES.before_named_again


class Passage(NamedTuple):
    """What a report has told so far: the place of its event, and that of the passage.

    `told` holds how many people were harmed in each place in the event, as their own sentences say.
    `last` is where the people harmed were who were told of last, in the paragraph of that number; `scene` is the place
    of the mishap that was told last, and `other` the number of the paragraph that told of another event. `is_counted`
    tells whether the place of the event is known only as that of some people harmed, `has_strikes` whether
    it has told of strikes.
    """

    event: str | None
    told: Mapping[tuple[str, Measure | None], tuple[Decimal, ...]]
    last: str | None = None
    paragraph: int = -1
    scene: str | None = None
    other: int = -_FAR_PARAGRAPHS
    is_counted: bool = False
    has_strikes: bool = False

    def places(self) -> frozenset[str]:
        """Where people were harmed."""
        return frozenset(place for place, measure in self.told if measure in passages.HURT)

    def behind(self, one: FoundFigure, paragraph: int, *, is_other: bool) -> "Passage":
        """What is told behind people harmed; those of another event have their places for themselves."""
        if is_other:
            return self._replace(other=paragraph)
        return self if one.place is None or one.is_part else self._replace(last=one.place, paragraph=paragraph)

    def moved(self, statement: Statement) -> "Passage":
        """What is told behind a sentence, which may tell of a mishap in another place."""
        is_apart = _only_mentions(statement) or restated.tells_of_part(statement.text)
        place = _scene(statement) if not is_apart else None
        is_mentioned = self.event not in (None, place) and _comes_after_known(statement)
        told = self if _STRIKES.isdisjoint(statement.vocabulary) else self._replace(has_strikes=True)
        return told if place is None or self._is_whole(place) or is_mentioned else told._replace(scene=place)

    def of_damage(self, own: Statement) -> str | None:
        """The place of the mishap told last, for what a sentence without names tells of as destroyed or damaged."""
        known = (_VERBS.get(own.word(index)) for index, tag in enumerate(own.tags) if tag in _DONE)
        is_harmed = any(verb is not None and verb.lemma in _FIGURES.happens_here for verb in known)
        is_own = self.scene is not None and is_harmed and not tops.names(own) and not _tells_of_new_mishap(own)
        return self.narrowed(self.scene) if self.scene is not None and is_own else None

    def narrowed(self, place: str) -> str:
        """A place, or that of the event where it is the country around that."""
        return self.event if self.event is not None and self._is_whole(place) else place

    def has_fewer(self, place: str, one: FoundFigure) -> bool:
        """Whether fewer people than a figure counts are told of in a place, so that it counts those of others too."""
        return any(one.value is not None and told < one.value for told in self.told.get((place, one.measure), ()))

    def has_far_fewer(self, one: FoundFigure) -> bool:
        """Whether far fewer people than a figure counts were harmed in the place of the event, which has a part."""
        told = self.told.get((self.event or "", one.measure), ()) if self.is_counted else ()
        return bool(told) and one.value is not None and max(told) * _TIMES_OF_PART <= one.value

    def is_far_more(self, one: FoundFigure) -> bool:
        """Whether a figure counts so many that they cannot have been harmed in the event alone: the dead of a war."""
        value = one.value or one.low or 0
        told = [(measure, number) for (_, measure), numbers in self.told.items() for number in numbers]
        alike = max((number for measure, number in told if measure == one.measure), default=None)
        most = max((number for _, number in told), default=None)
        if value < _FEWEST_CASUALTIES_OF_WAR or most is None:
            return False
        return value > alike * _TIMES_ALIKE if alike is not None else value > most * _TIMES_IN_ALL

    def _is_whole(self, place: str) -> bool:
        return place in tops.COUNTRIES and self.event is not None and self.event not in tops.COUNTRIES


def may_carry(one: FoundFigure) -> bool:
    """Whether a figure counts people harmed whose place its own sentence does not say."""
    return one.place is None and one.measure in _CARRIED


def find(one: FoundFigure, own: Statement, paragraph: int, passage: Passage) -> str | None:
    """The place of people harmed in a sentence that names none."""
    if one.measure not in _CARRIED or _is_of_nation(one) or is_elsewhere(own) or passage.is_far_more(one):
        return None
    if paragraph - passage.other < _FAR_PARAGRAPHS or is_of_other_strikes(own, passage):
        return None
    here = _scene(own) if not restated.tells_of_part(own.text) else None
    if here is not None:
        return passage.narrowed(here)
    if paragraph > _LEAD_PARAGRAPHS and _tells_of_new_mishap(own):
        return None
    if passage.is_counted and passage.paragraph != paragraph and not _FIGURES.sentencing.isdisjoint(own.vocabulary):
        return None  # two drowned in Orul; far below, a man was jailed for killing nine
    near = passage.last if passage.paragraph == paragraph else passage.scene
    if near is not None and passage.has_fewer(near, one):
        near = None
    if _is_of_sites(own) or (one.measure == "displaced" and near in (None, passage.event)):
        return None
    place = near or (passage.event if not passage.has_far_fewer(one) else None)
    if place is None or place[0].islower() or not tops.names(own) <= {place, passage.event}:
        return None
    if near is None and not passage.places() - tops.COUNTRIES <= {place}:
        return None  # the report tells of people harmed in several places
    return place


def is_of_other_strikes(own: Statement, passage: Passage) -> bool:
    """Whether people were harmed in “the air strikes” of a report that has told of no strikes, but of a mishap."""
    return not passage.has_strikes and any(
        own.word(index) in _STRIKES and own.word(index - 1 - (own.word(index - 1) == "air")) in _KNOWN
        for index in range(2, len(own.tags))
    )


def on_top(around: tops.Around, top: Sequence[Span], others: Sequence[Span] = ()) -> str | None:
    """The place of the mishap of which the top of a report tells first; the headline has the coarser name.

    `others` are numbers of other occasions, in whose sentences another mishap is told of.
    """
    told = (one for paragraph in (*top[1:], *top[:1]) for one in around.sentences(paragraph))
    told = (one for one in told if _ALSO not in one.vocabulary)  # a quake also hit Orul
    told = (one for one in told if not _only_mentions(one))  # aid for those displaced by the quake in Orul
    told = (one for one in told if not any(one.start <= other.start < one.start + len(one.text) for other in others))
    first = next((place for statement in told if (place := _scenes(statement)) is not None), None)
    if first is None and top:
        first = next((place for one in around.sentences(top[0]) if (place := _named_before(one)) is not None), None)
    return first if first is not None and _SEVERAL not in first else None


def _scene(statement: Statement) -> str | None:
    """The place of the mishap of which a sentence tells: a landslide in Orul; in Orul, a landslide."""
    found = _scenes(statement)
    return found if found is not None and _SEVERAL not in found else None


@lru_cache(maxsize=_KEPT_STATEMENTS)
def _scenes(statement: Statement) -> str | None:
    """The same, or all places of a mishap that happened in several: blasts in Orul and Velm."""
    if _FIGURES.harmful_events.isdisjoint(statement.vocabulary) or is_elsewhere(statement):
        return None
    struck = scenes.struck(statement)
    found = struck or next(_named_behind(statement), None)
    return called.bare(found) if found is not None else None


def _only_mentions(statement: Statement) -> bool:
    """Whether each mishap of a sentence is only mentioned, as one told of before: accused of backing the attack."""
    mishaps = [here for here in range(len(statement.tags)) if statement.word(here) in _FIGURES.harmful_events]
    return all(_is_mentioned(statement, here) for here in mishaps)


def _comes_after_known(statement: Statement) -> bool:
    """Whether what a sentence tells only came after mishaps known before: his standing rose after the blasts in."""
    mishaps = [here for here in range(len(statement.tags)) if statement.word(here) in _FIGURES.harmful_events]
    return all(
        statement.word(here - 1) in _FIGURES.before_named_again and statement.word(here - 2) in _FIGURES.follows_event
        for here in mishaps
    )


def _is_mentioned(statement: Statement, index: int) -> bool:
    article = index - 1
    while statement.tag(article) in NOMINAL:
        article -= 1
    is_known = statement.word(article) in _FIGURES.before_named_again
    before = article - 1
    is_cause = statement.word(before) == "by" and statement.word(before - 1) in _FIGURES.of_aftermath | {"hit"}
    return is_known and (
        is_cause or statement.tag(before) == GERUND or statement.word(before) in _FIGURES.mentions_event
    )


def _named_behind(statement: Statement) -> Iterator[str]:
    """The places to which a preposition leads from a mishap, and the one that opens the sentence."""
    if (name := place_names.likely(statement, 0)) is not None:
        yield name
    for index, tag in enumerate(statement.tags):
        if statement.word(index) not in _FIGURES.harmful_events or tag == NAME:
            continue
        first = index + 1 + (statement.tag(index + 1) in _LINK)
        for here in range(first, first + _REACH_OF_MISHAP_WORDS):
            if statement.tag(here) in _ENDS_SCENE or statement.word(here) in _FIGURES.perceived_afar:
                break  # the blast was heard in Orul
            is_inside = statement.word(here) in _FIGURES.before_place_of_harm
            name = (_likely if is_inside else place_names.known)(statement, here)
            if name is not None and name.lower().startswith(place_names.LINE):
                continue  # a clash near the Line of Control, which is long
            if name is not None and not scenes.is_where_said(statement, here):
                is_other = scenes.is_compared(statement, here) or scenes.is_of_worst(statement, here, name)
                if not is_other and not places_before.is_one_of_two(statement, here):
                    yield name
                break


def _named_before(statement: Statement) -> str | None:
    """The one place of a headline that names a mishap by it: victims of the Oslo school shooting."""
    known = passages.known_places(statement)
    for index, tag in enumerate(statement.tags):
        if statement.word(index) not in _FIGURES.harmful_events or tag == NAME or is_elsewhere(statement):
            continue
        start = index
        while statement.tag(start - 1) in NOMINAL and statement.is_joined(start) and index - start < _REACH_WORDS:
            start -= 1
        names = ((statement.words(start, end), end) for end in range(index, start, -1))
        known_names = (one for one, end in names if not place_names.is_adjective(statement, one, end))
        name = next((one for one in known_names if place_names.is_known(one)), None)
        if name is not None and set(known) <= {name}:
            return called.bare(name)
    return None


def _likely(statement: Statement, index: int) -> str | None:
    """The name behind a preposition, which may be part of another place: in Orul of Velm district."""
    end = place_names.end_of_name(statement, index + 1)
    is_part = end > index + 1 and statement.tag(end) == OF and statement.tag(end + 1) == NAME
    return statement.words(index + 1, end) if is_part else place_names.likely(statement, index)


def _is_of_nation(one: FoundFigure) -> bool:
    """Whether people are counted by a name, which may be that of where they are from: 31,000 Norwegians."""
    return any(word[0].isupper() for word in (one.unit or "").split())


def is_elsewhere(own: Statement) -> bool:
    """Whether a sentence turns to another place or event, or tells of what happens again and again."""
    if not _FIGURES.tells_of_long.isdisjoint(own.vocabulary):
        return True
    if not passages.is_elsewhere(own):
        return False
    turning = [index for index in range(len(own.tags)) if own.word(index) in _FIGURES.elsewhere]
    if not turning:
        return True  # a year
    return not all(_is_of_same(own, index) for index in turning)


def _is_of_same(own: Statement, index: int) -> bool:
    """Whether a word that turns elsewhere is of the same event: another two people, the last 24 hours."""
    if own.word(index) == "earlier":
        return own.word(index + 1) not in _FIGURES.before_named_again and own.tag(index + 1) != PREPOSITION
    if own.word(index) == "another":
        behind = {own.word(here) for here in range(index + 1, index + 1 + _MOST_WORDS_BEHIND)}
        return behind.isdisjoint(_TURNED_TO)
    return NUMBER in (own.tag(index - 1), own.tag(index + 1))


def _is_of_sites(own: Statement) -> bool:
    """Whether a sentence counts the places from which a number comes: its three clinics had counted 388."""
    return any(tag == NUMBER and own.word(index + 1) in SITES for index, tag in enumerate(own.tags))


def _tells_of_new_mishap(own: Statement) -> bool:
    """Whether a sentence tells of a mishap as of one not yet told: a truck crash, when a wall fell."""
    for index, tag in enumerate(own.tags):
        if own.word(index) in _FIGURES.opens_occasion and own.word(index + 1) in _FIGURES.tells_of_one:
            return True
        if own.word(index) not in _FIGURES.harmful_events or tag == NAME:
            continue
        before = (own.word(here) for here in range(index - 1, max(-1, index - 1 - _REACH_WORDS), -1))
        article = next((word for word in before if word == "the" or word in _FIGURES.tells_of_one), "the")
        if article != "the":
            return True
    return False
