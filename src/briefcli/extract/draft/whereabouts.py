"""Where the figures of a draft are, as the whole report tells: one name for a place, and that of the event.

What its own sentence says of a number (`figures.places`) goes before all that is told here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.draft import called, carried, nearby, other_events, tops
from briefcli.extract.figures import FoundFigure, harm_before, passages, place_names, restated
from briefcli.extract.figures.sentences import Sentences
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import GENITIVE, NAME, NOMINAL, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, OF_AGE, Measure, Occasion

_FIGURES = lexicon.figures()

_SITES = carried.SITES | _FIGURES.sites

_NO_BUILDINGS = frozenset(("base", "election"))
_NOUNS_FOR_PLACES = _FIGURES.nouns_for_states | _FIGURES.nouns_for_towns | _FIGURES.nouns_for_regions
_VERB = letters("FINITES AUXILIARIES ADVERB")
_BEFORE_NOUN = letters("ADJECTIVE NAME NOUN")
_OPENS_CLAUSE = letters("COMMA SUBORDINATOR THAT")
_BEFORE_SITE = letters("ADJECTIVE NAME NOUN NUMBER GERUND")
_BUILT = (_FIGURES.sites - _NO_BUILDINGS) | _FIGURES.projects
_SITES_TOLD = (_FIGURES.sites - _NO_BUILDINGS - {"street"}) | _FIGURES.put_up_in_place
"""What a sentence has that tells where something is built."""
_MOST_WORDS_TO_SITE = 5
"""Most words from “the” to the noun for a building: the 40 million crown coal mill."""
_MOST_WORDS_TO_NOUN = 3
"""Most words from “the” to the noun for a place: the east African country."""
_SUBJECT_AGAIN = regexes.compile(
    rf"(?:, |\b{any_of(lexicon.text().subordinators | {'as'})} )the {any_of(_NOUNS_FOR_PLACES)}(?:['’]s)? "
)
_IN_PART = regexes.compile(rf"\bin the {any_of(_FIGURES.nouns_for_settlements | _FIGURES.nouns_for_districts)}\b")
"""A place named again that is smaller than that of most events: power failed in the village."""
_THE_STATE = "the state"
_WE = "we"
_OF_CLINIC = rf"(?:at|from|of) (?:an?|the) (?:\w+ ){{0,3}}{any_of(_FIGURES.clinics)} (?:in|at) {called.NAME}"
_CLINIC = regexes.compile(rf"\b{any_of(_FIGURES.tells_of_patients)} {_OF_CLINIC}")
_FEWEST_CASUALTIES = 3
"""A smaller number is told of too many things to know them by it."""
_GOES_ON = _FIGURES.goes_on_with_place | _FIGURES.before_named_again
_LINKS_TO_WHOLE = (", ", " of ")
_FEWEST_OF_DIGESTS = 3
"""In so many paragraphs or more “nobody was hurt” is of as many accidents: the week as the police tell it."""
_OWNER_CHARACTERS = 3
"""What stands between an owner and its number: the state's 40."""
_BETWEEN_PARAGRAPHS_CHARACTERS = 4
"""Line ends between two paragraphs, at most."""
_MOST_FIGURES_NEAR = 30
"""More figures than these in two sentences are a table."""
_CONTRAST = regexes.compile(rf"\b{any_of(lexicon.clauses().contrast | {'but'})}\b")
_OF_THOSE = regexes.compile(rf" of {any_of(_FIGURES.before_named_again)} (?P<noun>\w+)\b")
_REACH_OF_WHOLE_PARAGRAPHS = 1
"""So many paragraphs further on some “of the jobs” are still of those counted last."""
_TOTAL = regexes.compile(rf"{any_of(_FIGURES.opens_totals)}\b", re.IGNORECASE)
"""How a paragraph opens that counts all, wherever they are: a total of, in all."""
_MISHAP = regexes.compile(rf"\b(?:strikes|{any_of(_FIGURES.harmful_events)})\b", re.IGNORECASE)
"""What every sentence that moves the passage to another place tells of, or shows that a report has told of strikes."""
_MOST_PARAGRAPHS_ON_TOP = 4
"""The event has its place in the headline or in the first paragraphs."""


class Told(NamedTuple):
    """A figure that has no place of its own, with the sentence around it and the one before in its paragraph.

    `last` is that before, or the last sentence of the paragraph before. `figures` are all of the text, `number` is the
    place of this one among them; `event` is the place of the event, and `is_of_mishap` tells whether people were harmed
    or something was struck there; `country` is the one that the top of the report names, and `whole` the one place.
    """

    figures: Sequence[FoundFigure]
    number: int
    own: Statement
    before: Statement | None
    last: Statement | None
    with_it: Sequence[FoundFigure]
    others: Mapping[int, Occasion]
    event: str | None
    paragraph: str
    last_paragraph: str
    number_in: int
    of_same_number: frozenset[str] = frozenset()
    is_first: bool = False
    is_of_mishap: bool = False
    country: str | None = None
    whole: str | None = None
    passage: carried.Passage | None = None

    @property
    def figure(self) -> FoundFigure:
        """The figure itself."""
        return self.figures[self.number]

    @property
    def is_of_harm(self) -> bool:
        """Whether it counts people harmed by the event."""
        return self.figure.measure in CASUALTIES and self.number not in self.others


def placed(
    article: Parts, divided: Sentences, found: Sequence[FoundFigure], others: Mapping[int, Occasion]
) -> list[FoundFigure]:
    """The figures with their places, in order; `others` are the occasions of those that are none of the event."""
    if not found:
        return []
    text = article.text
    named = [one._replace(place=_name_of(text, one)) if one.place else one for one in found]
    printed = {
        place: called.as_state(text, called.as_printed(text, place))
        for place in {one.place for one in named if one.place}
    }
    named = [one._replace(place=printed[one.place]) if one.place else one for one in named]
    known = {one.place for one in named if one.place}
    around = _Around(article, divided, known)
    top = article.paragraphs[: _MOST_PARAGRAPHS_ON_TOP + 1]
    treated = {number for number, one in enumerate(named) if around.is_treated(one) or _is_in_part(text, named, number)}
    apart: dict[int, Occasion] = {**others, **dict.fromkeys(treated, "beside")}
    struck, counted = tops.place_struck(around, top), tops.place_of_counted(text, top, named, apart)
    scene = carried.on_top(around, top, [named[number].number for number in others])
    mishap = _unless_of_part(text, named, struck or counted or scene)
    event = mishap or _unless_of_part(
        text, named, tops.only_place(around, top) or tops.only_country(around, top, named)
    )
    is_in_brief = tops.is_digest(text, top)
    event = _unless_vague(text, called.as_state(text, event)) if not is_in_brief else None
    country = tops.country(around, top)
    whole = tops.whole(around, top)
    named = tops.named_again(around, top, tops.with_country(country, named))
    named = [one._replace(place=None) if _is_no_name(text, one) else one for one in named]
    headline = article.paragraphs[0].end
    named = [
        tops.narrowed(text, one, event) if one.number.end <= headline and number not in others else one
        for number, one in enumerate(named)
    ]
    again = _places_of_numbers(named, others)
    first = next((number for number, one in enumerate(named) if one.measure in CASUALTIES), len(named))
    is_counted = struck is None and counted is not None and counted != scene
    passage = carried.Passage(event, _told_in(named, apart), is_counted=is_counted)
    is_digest = len({around.paragraph(one.number.start) for one in named if _is_unharmed(one)}) >= _FEWEST_OF_DIGESTS
    # The mishap of one village, further down, is not where all are counted: a total of 12,000 families.
    lead = other_events.end_of_lead(article.sentences)
    is_part = (
        event is not None
        and text.find(event, 0, lead) < 0
        and any(_TOTAL.match(text, one.start) for one in article.paragraphs)
    )
    carries = (one for one in named if carried.may_carry(one) or (one.place is None and _is_home(one)))
    last = max((one.number.start for one in carries), default=-1)
    for number, one in enumerate(named):
        may_move = not is_in_brief and number not in others and one.number.start <= last
        for statement in around.up_to(one.number.start) if may_move else ():
            passage = passage.moved(statement)
        if is_digest and one.place is None and _is_unharmed(one):
            named[number] = one._replace(place=around.only_place(one.number.start))
        elif (
            is_part
            and one.place is None
            and _TOTAL.match(text, article.paragraphs[around.paragraph(one.number.start)].start)
        ):
            continue
        elif one.place is None and around.may_tell(one) and not _is_of_other(text, named, number):
            told = around.told(named, number, others, event)._replace(
                is_of_mishap=mishap is not None, country=country, whole=whole, passage=passage
            )
            same = again.get((one.measure, one.value), frozenset())
            decided = rules.first(PLACES, told._replace(of_same_number=same, is_first=number == first))
            named[number] = one._replace(place=_unless_vague(text, decided.found)) if decided is not None else one
        elif place_names.is_common(one.place) and one.measure not in CASUALTIES:
            again_named = rules.first((GOES_ON,), around.told(named, number, others, event)._replace(country=country))
            named[number] = one._replace(place=again_named.found) if again_named is not None else one
        if one.measure in CASUALTIES and number not in treated:
            passage = passage.behind(named[number], around.paragraph(one.number.start), is_other=number in others)
    report = _report(around, text, top, named, whole)
    return _with_wholes(around, _near(text, around, named, others, report))


def _report(
    around: "_Around", text: str, top: Sequence[Span], named: Sequence[FoundFigure], whole: str | None
) -> nearby.Report:
    """What the top of a report says of where it is; `whole` is the one place that it is about."""
    lead = tops.lead(around, text, top)
    named_ones = (one.place for one in named if one.place is not None and not one.place.islower())
    places = {called.bare(place) for place in named_ones} - tops.COUNTRIES
    if lead is not None:
        places -= {one for one in places if any(f"{one}{link}{lead}" in text for link in _LINKS_TO_WHOLE)}
    places -= {one for one in places if _is_building(one)}
    economy, vote, outbreak = (
        tops.about(around, top, words) for words in (nearby.ECONOMY, nearby.VOTE, nearby.DISEASE)
    )
    return nearby.Report(
        whole,
        lead,
        lead is not None and lead not in {passages.of_dateline(text, one) for one in top},
        economy,
        vote,
        tops.chamber(around, top),
        tops.government(around, top),
        called.bare(outbreak) if outbreak is not None else None,
        frozenset(places),
    )


def _with_wholes(around: "_Around", found: list[FoundFigure]) -> list[FoundFigure]:
    """The figures, of which a part that has no place is in that of its whole, if one sentence tells of both."""
    places = {one.number: one.place for one in found if one.place is not None}
    return [
        one._replace(place=places[one.part_of])
        if one.place is None and one.part_of in places and around.are_together(one.part_of, one.number)
        else one
        for one in found
    ]


def _near(
    text: str,
    around: "_Around",
    named: list[FoundFigure],
    others: Mapping[int, Occasion],
    report: nearby.Report,
) -> list[FoundFigure]:
    """The figures with the places that the sentences around them tell, or the same number before them."""
    before: dict[tuple[str | None, Decimal | None], frozenset[str]] = {}
    last: dict[str, tuple[str | None, int]] = {}
    is_state = report.government is not None and f"{report.government} State" in text
    for number, one in enumerate(named):
        key = (one.unit, one.value)
        if one.place is not None and _is_behind_comma(text, named, number):
            gapped = nearby.of_gapped(around.near(named, number, report))
            named[number] = one._replace(place=gapped or one.place)
        if one.place == _THE_STATE and is_state:
            named[number] = one._replace(place=report.government)
        elif one.place is None and number not in others:
            near = around.near(named, number, report)._replace(
                again=before.get(key, frozenset()), of_whole=_of_those_before(text, around, one, last)
            )
            named[number] = one._replace(place=_unless_vague(text, nearby.find(near)))
        elif one.place is None:
            other = nearby.of_other(around.near(named, number, report))
            named[number] = one._replace(place=_unless_vague(text, other))
        elif number not in others and nearby.is_telling(one):
            before[key] = before.get(key, frozenset()) | {one.place}
        if one.measure == "count" and one.unit and _of_those(text, one) is None and number not in others:
            last[one.unit.split()[-1].lower()] = named[number].place, around.paragraph(one.number.start)
    return named


def _is_in_part(text: str, named: Sequence[FoundFigure], number: int) -> bool:
    """Whether a figure is of those with whom the toll before it rose, who are only some of all."""
    return number > 0 and restated.are_those_in_part(text, named[number - 1].number, named[number].number)


def _unless_of_part(text: str, named: Sequence[FoundFigure], place: str | None) -> str | None:
    """A place, if it is not first named as that of some whom a toll counts: rose to 54 after six died in Orul."""
    start = text.find(place or "")
    tolls = (one.number for one in named if one.measure in CASUALTIES and one.number.end < start)
    return None if any(restated.are_those_in_part(text, toll, Span(start, start)) for toll in tolls) else place


def _is_of_other(text: str, named: Sequence[FoundFigure], number: int) -> bool:
    """Whether a figure is the toll of another mishap than that of the figure before it."""
    return number > 0 and restated.is_of_other(text, named[number - 1].number, named[number].number)


def _unless_vague(text: str, place: str | None) -> str | None:
    """A place that a reader knows by what it is called; nothing where it is named elsewhere: in the Norwegian town."""
    return None if tops.is_vague(place) or tops.is_description(text, place) else place


def _is_behind_comma(text: str, named: Sequence[FoundFigure], number: int) -> bool:
    """Whether a number right behind a comma has the place of the one before it: Oslo had 9 mm, and Orul, 6 mm."""
    one = named[number]
    return number > 0 and named[number - 1].place == one.place and text.endswith(", ", 0, one.span.start)


def _of_those(text: str, one: FoundFigure) -> str | None:
    """The noun for things told of before of which a figure counts some: jobs, of 400 of the jobs."""
    found = _OF_THOSE.match(text, one.number.end)
    return found["noun"].lower() if found is not None else None


def _of_those_before(
    text: str, around: "_Around", one: FoundFigure, last: Mapping[str, tuple[str | None, int]]
) -> str | None:
    """The place of the things counted last of which a figure counts some, in its paragraph or right above."""
    place, paragraph = last.get(_of_those(text, one) or "", (None, -1))
    is_near = around.paragraph(one.number.start) - paragraph <= _REACH_OF_WHOLE_PARAGRAPHS
    return place if is_near else None


def _is_no_name(text: str, one: FoundFigure) -> bool:
    """Whether a place has no name by which a reader knows it."""
    is_named_elsewhere = one.place is not None and _unless_vague(text, one.place) is None
    return is_named_elsewhere or _is_of_unnamed_owner(text, one)


def _is_of_unnamed_owner(text: str, one: FoundFigure) -> bool:
    """Whether “the state's” or the like beside a number is no place whose name is told."""
    place = one.place
    if not place_names.is_common(place):
        return False
    beside = text[max(0, one.span.start - len(place) - _OWNER_CHARACTERS) : one.span.end + len(place)].lower()
    return f"{place}'s" in beside.replace("’", "'")


def _is_building(place: str) -> bool:
    """Whether a place has the name of a building, which may stand in the place of the report: Orul Stadium."""
    name, _, last = place.rpartition(" ")
    return bool(name) and last.lower() in _FIGURES.sites


def _is_unharmed(one: FoundFigure) -> bool:
    """Whether a figure says that nobody came to harm."""
    return one.measure in CASUALTIES and one.value == 0


def _name_of(text: str, one: FoundFigure) -> str | None:
    """What the place of a figure is called; an age tells of a person, and of no place."""
    return called.name_of(text, one) if not (one.unit or "").endswith(OF_AGE) else None


def _told_in(
    found: Sequence[FoundFigure], others: Mapping[int, Occasion]
) -> dict[tuple[str, Measure | None], tuple[Decimal, ...]]:
    """How many came to harm in each place in the event, as their own sentences say."""
    told: dict[tuple[str, Measure | None], tuple[Decimal, ...]] = {}
    for number, one in enumerate(found):
        if one.place is not None and one.measure in CASUALTIES and number not in others:
            key = (one.place, one.measure)
            told[key] = (*told.get(key, ()), *([one.value] if one.value is not None else []))
    return told


def _places_of_numbers(
    found: Sequence[FoundFigure], others: Mapping[int, Occasion]
) -> dict[tuple[str, Decimal | None], frozenset[str]]:
    """The places at which each number of people harmed by the event is told."""
    places: dict[tuple[str, Decimal | None], set[str]] = {}
    for number, one in enumerate(found):
        if one.place is not None and one.measure in CASUALTIES and number not in others:
            places.setdefault((one.measure, one.value), set()).add(one.place)
    return {key: frozenset(names) for key, names in places.items()}


class _Around:
    """What stands around the figures of a text."""

    def __init__(self, article: Parts, divided: Sentences, known: set[str]) -> None:
        self._text, self._divided, self._known = article.text, divided, known
        self._paragraphs = article.paragraphs
        self._starts = [one.start for one in article.paragraphs]
        self._cut: dict[int, list[Span]] = {}
        self._read: dict[Span, Statement] = {}
        self._reached = 0

    def may_tell(self, one: FoundFigure) -> bool:
        """Whether a figure is of a kind to which a rule gives a place, or its sentence goes on with one."""
        if (
            one.measure in CASUALTIES
            or _is_counted_in_clinic(one)
            or _is_home(one)
            or _is_of_scene(one)
            or _is_of_those_hit(one)
        ):
            return True
        if _is_of_whole(one):
            return True
        sentence = self._cut_at(one.number.start)[0]
        return sentence is not None and self._goes_on(sentence)

    def is_treated(self, one: FoundFigure) -> bool:
        """Whether a figure counts people in the place of the clinic to which they were taken."""
        if one.place is None or one.measure not in CASUALTIES:
            return False
        sentence = self._cut_at(one.number.start)[0]
        return sentence is not None and passages.is_of_treatment(sentence.of(self._text), one.place)

    def _goes_on(self, sentence: Span) -> bool:
        words = sentence.of(self._text)
        return words.partition(" ")[0].lower() in _GOES_ON or _SUBJECT_AGAIN.search(words) is not None

    def _cut_at(self, start: int) -> tuple[Span | None, Span | None, int]:
        """The sentence at an offset, the one before it in its paragraph, and the number of that."""
        paragraph = bisect_right(self._starts, start) - 1
        cut = self._sentences(paragraph)
        index = max(0, bisect_right([one.start for one in cut], start) - 1)
        return (cut[index] if cut else None), (cut[index - 1] if index else None), paragraph

    def told(
        self, figures: Sequence[FoundFigure], number: int, others: Mapping[int, Occasion], event: str | None
    ) -> Told:
        own, before, paragraph = self._cut_at(figures[number].number.start)
        own = own or self._paragraphs[paragraph]
        with_it = _within(figures, number, own)
        return Told(
            figures,
            number,
            self._statement(own),
            self._statement(before) if before is not None else None,
            self._last(own, before, paragraph),
            with_it,
            others,
            event,
            self._paragraphs[paragraph].of(self._text),
            self._paragraphs[paragraph - 1].of(self._text) if paragraph else "",
            paragraph,
        )

    def _last(self, own: Span, before: Span | None, paragraph: int) -> Statement | None:
        """The sentence before, which may be the last of the paragraph before: many reports part all sentences."""
        if before is None and paragraph > 1 and (above := self._sentences(paragraph - 1)) and above[-1] != own:
            before = above[-1]
        return self._statement(before) if before is not None else None

    def near(self, figures: Sequence[FoundFigure], number: int, report: nearby.Report) -> nearby.Near:
        """A figure in its sentence, with the one before."""
        start = figures[number].number.start
        own, before, paragraph = self._cut_at(start)
        own = own or self._paragraphs[paragraph]
        near = _within(figures, number, before) if before is not None else ()
        return nearby.Near(
            figures[number],
            self._statement(own),
            self._statement(before) if before is not None else None,
            near,
            _within(figures, number, own),
            start - own.start,
            report,
            last=self._last(own, before, paragraph),
        )

    def paragraph(self, start: int) -> int:
        """The number of the paragraph at an offset."""
        return max(0, bisect_right(self._starts, start) - 1)

    def are_together(self, one: Span, other: Span) -> bool:
        """Whether two numbers stand in one sentence."""
        return self._cut_at(one.start)[0] == self._cut_at(other.start)[0]

    def only_place(self, start: int) -> str | None:
        """The one known place that the paragraph at an offset names."""
        sentences = self.sentences(self._paragraphs[self.paragraph(start)])
        names = {called.bare(name) for one in sentences for name in passages.known_places(one)}
        return names.pop() if len(names) == 1 else None

    def up_to(self, start: int) -> Iterator[Statement]:
        """The sentences before the one at an offset that tell of a mishap, and were not given before."""
        for paragraph in range(self.paragraph(self._reached), self.paragraph(start) + 1):
            for one in self._sentences(paragraph):
                if one.start >= self._reached and one.end <= start:
                    self._reached = one.end
                    if _MISHAP.search(self._text, *one):
                        yield self._statement(one)

    def sentences(self, paragraph: Span) -> list[Statement]:
        """The sentences of a paragraph."""
        return [self._statement(one) for one in self._sentences(bisect_right(self._starts, paragraph.start) - 1)]

    def _is_local(self, name: str) -> bool:
        return name in self._known or called.bare(name) in self._known

    def _sentences(self, paragraph: int) -> list[Span]:
        if paragraph not in self._cut:
            self._cut[paragraph] = list(self._divided.within(self._paragraphs[paragraph]))
        return self._cut[paragraph]

    def _statement(self, span: Span) -> Statement:
        if span not in self._read:
            words = span.of(self._text)
            self._read[span] = Statement(
                words, [], self._divided.words(words, span.start), start=span.start, is_local=self._is_local
            )
        return self._read[span]


def _within(figures: Sequence[FoundFigure], number: int, span: Span) -> list[FoundFigure]:
    near = figures[max(0, number - _MOST_FIGURES_NEAR) : number + _MOST_FIGURES_NEAR]
    return [one for one in near if span.holds(one.number)]


def _of_whole(told: Told) -> str | None:
    """The place of the report, of what is told of a whole place: turnout, inflation."""
    if told.whole is None or not _is_of_whole(told.figure) or passages.is_elsewhere(told.own):
        return None
    if nearby.IS_THERE.search(told.own.text) is not None or nearby.is_of_others(told.own, told.whole):
        return None
    if not _FIGURES.nouns_for_towns.isdisjoint(told.own.vocabulary) and place_names.is_whole(told.whole):
        return None  # the population of the city
    near = tops.names(told.own) | (tops.names(told.before) if told.before is not None else set())
    return told.whole if near <= {told.whole} else None


def _is_of_whole(one: FoundFigure) -> bool:
    """Whether a figure counts what is told of a whole state or town."""
    words = (one.concept or one.unit or "").lower().split()
    return bool(words) and words[-1] in _FIGURES.of_whole_place


def _of_same_number(told: Told) -> str | None:
    one = told.figure
    if not told.is_of_harm or one.value is None or one.value < _FEWEST_CASUALTIES:
        return None
    places = told.of_same_number
    return next(iter(places)) if len(places) == 1 and tops.names(told.own) <= places | {told.event} else None


def _of_clinic(told: Told) -> str | None:
    """The place of the clinic whose doctor tells of the people: a doctor at a clinic in Orul."""
    is_counted = _is_counted_in_clinic(told.figure) and _WE in told.own.vocabulary
    if not (told.is_of_harm or is_counted):
        return None
    found = {one["name"] for one in _CLINIC.finditer(told.paragraph)}
    is_ours = _WE in told.own.vocabulary or (told.before is not None and _WE in told.before.vocabulary)
    if not found and is_ours:
        found = {one["name"] for one in _CLINIC.finditer(told.last_paragraph)}
    return called.bare(found.pop()) if len(found) == 1 else None


def _of_event(told: Told) -> str | None:
    one = told.figure
    if one.measure not in passages.HURT or not told.is_of_harm or told.event is None or one.scope != "total":
        return None
    if not told.is_first and (one.value or one.low or 0) < _FEWEST_CASUALTIES:
        return None
    if told.passage is not None and (told.passage.is_far_more(one) or told.passage.has_far_fewer(one)):
        return None
    if _is_set_against(told):
        return None
    if told.passage is not None and carried.is_of_other_strikes(told.own, told.passage):
        return None
    if _is_told_elsewhere(told) or _is_raised_elsewhere(told) or not _SITES.isdisjoint(told.own.vocabulary):
        return None  # the clinics of a charity counted 61
    before = told.before
    return told.event if before is None or tops.names(before) <= {told.event} or _tells_of_mishap(told.own) else None


def _of_passage(told: Told) -> str | None:
    whole = _of_whole_above(told)
    if whole is not None:
        return whole
    place = _carried(told)
    return place if place != told.event else None


def _of_whole_above(told: Told) -> str | None:
    """The place of the people harmed who were counted last, up to the paragraph above, for some of them."""
    one, before = told.figure, told.figures[told.number - 1] if told.number else None
    if before is None or one.scope != "part" or not told.is_of_harm or tops.names(told.own):
        return None
    reach = len(told.paragraph) + len(told.last_paragraph) + _BETWEEN_PARAGRAPHS_CHARACTERS
    is_whole = before.measure == one.measure and (before.value or 0) > (one.value or 0) > 0
    is_near = told.number - 1 not in told.others and one.number.start - before.number.start < reach
    return before.place if is_whole and is_near else None


def _of_event_again(told: Told) -> str | None:
    is_of_more = told.passage is not None and told.passage.has_far_fewer(told.figure)
    return told.event if _carried(told) is not None and not is_of_more else None


def _carried(told: Told) -> str | None:
    if told.passage is None or not told.is_of_harm or _is_raised_elsewhere(told) or _is_set_against(told):
        return None
    return carried.find(told.figure, told.own, told.number_in, told.passage)


def _of_damage(told: Told) -> str | None:
    """The place of homes that came to harm with people in the same sentence, or in the quake of the event."""
    if told.number in told.others or not _is_home(told.figure):
        return None
    if told.last is not None and nearby.turns_away(told.last):
        return None
    if _tells_of_mishap(told.own):
        is_elsewhere = _is_told_elsewhere(told) or _IN_PART.search(told.own.text) is not None
        return told.event if not is_elsewhere else None
    places = {one.place for one in told.with_it if one.measure in CASUALTIES}
    is_local = any(word[0].isupper() for word in (told.figure.unit or "").split())  # 300 Velm villages
    if not places and told.passage is not None and not is_local:
        places = {told.passage.of_damage(told.own)}
    if len(places) != 1 or passages.is_elsewhere(told.own):
        return None
    place = places.pop()
    return place if tops.names(told.own) - tops.COUNTRIES <= {place} else None


def _of_scene(told: Told) -> str | None:
    """The place of the event for whoever came, was driven out, or fights it, if the sentence names no other."""
    if told.event is None or told.number in told.others or passages.is_elsewhere(told.own):
        return None
    is_hit = told.is_of_mishap and _is_of_those_hit(told.figure) and told.event[:1].isupper()
    is_hit = is_hit and not _FIGURES.of_aftermath.isdisjoint(told.own.vocabulary)
    is_of_scene = _is_of_scene(told.figure) or is_hit
    if not is_of_scene or not tops.names(told.own) - tops.COUNTRIES <= {told.event}:
        return None
    is_near = told.before is None or tops.names(told.before) - tops.COUNTRIES <= {told.event}
    return told.event if is_near else None


def _goes_on(told: Told) -> str | None:
    """The place of the sentence before, where this one goes on with it: it, its capital, the country."""
    own, before = told.own, told.before
    if told.figure.measure == "duration" or (told.figure.unit or "").endswith(OF_AGE) or passages.names(own):
        return None
    noun = _noun_of_subject(own)
    if noun is not None and _names_state(own):
        return None  # the country's biggest mill, China Mill Ltd, sold 40 carts
    if noun is not None:
        near = passages.known_places(before) if before is not None else []
        if before is None and told.last is not None:
            near = passages.known_places(told.last)
            near = near if tops.names(told.last) <= set(map(called.bare, near[:1])) else []
        named = [name for name in near if place_names.is_named_by(name, noun)]
        if not named and noun in _FIGURES.nouns_for_settlements and place_names.is_named_by(told.event or "", noun):
            return told.event
        if not near and noun in _FIGURES.nouns_for_states:
            return told.country
        if not near and told.whole is not None and place_names.is_named_by(told.whole, noun):
            return told.whole
        return named[0] if len(named) == 1 else None
    site = _opening_site(own)
    if site is not None and (place := _place_of_site(told, site)) is not None:
        return place
    if before is None or own.word(0) not in _FIGURES.goes_on_with_place or own.word(2) == "one":
        return None  # it is one of nine
    end = place_names.end_of_name(before, 0)
    name = before.words(0, end) if end else ""
    return name if place_names.is_place(before, name) else None


def _names_state(own: Statement) -> bool:
    """Whether a sentence has the name of a country in some other name."""
    return any(tag == NAME and own.words(index, index + 1) in tops.COUNTRIES for index, tag in enumerate(own.tags))


def _opening_site(own: Statement) -> str | None:
    """The noun for a building or a project named again that opens a sentence: the new plant, the £40m project."""
    noun = 1
    while own.tag(noun) in _BEFORE_SITE and own.word(noun) not in _BUILT and noun <= _MOST_WORDS_TO_SITE:
        noun += 1
    is_site = own.word(0) in _FIGURES.before_named_again and own.word(noun) in _BUILT
    is_site = is_site and own.tag(noun) != NAME  # the Supreme Court
    return own.word(noun) if is_site else None


def _place_of_site(told: Told, site: str) -> str | None:
    """The one place of the sentence before, which tells of the building or project: plans a new mill in Orul."""
    before = told.before
    if before is not None and site in _FIGURES.sites:
        named = [
            name
            for name, index in passages.names(before).items()
            if before.word(index) in _FIGURES.before_place and harm_before.may_be_scene(before, index)
        ]
        if len(named) == 1 and place_names.is_place(before, named[0]):
            return called.bare(named[0])
    before = before or told.last
    if before is None or not nearby.TURNS.isdisjoint(told.own.vocabulary):
        return None
    words = {before.word(index) for index, tag in enumerate(before.tags) if tag != NAME}
    told_of = words | {place_names.singular(word) for word in words if word.endswith("s")}
    if _SITES_TOLD.isdisjoint(told_of):
        return None
    led = nearby.led(before, needs_scene=_FIGURES.put_up_in_place.isdisjoint(told_of))
    return next(iter(led)) if len(led) == 1 else None


def _noun_of_subject(own: Statement) -> str | None:
    """The noun for a place that opens a sentence, or is the subject of one behind a comma: but the country has."""
    for index in range(len(own.tags) - 1):
        opens = index == 0 or own.tag(index - 1) in _OPENS_CLAUSE or own.word(index - 1) == "as"
        if own.word(index) not in _FIGURES.before_named_again or not opens:
            continue
        noun = index + 1
        while (
            own.tag(noun) in _BEFORE_NOUN
            and own.word(noun) not in _NOUNS_FOR_PLACES
            and noun - index < _MOST_WORDS_TO_NOUN
        ):
            noun += 1  # the east African country
        is_owner = own.tag(noun + 1) == GENITIVE and own.tag(noun + 2) in NOMINAL
        is_whole = index == 0 and own.tag(noun + 1) not in NOMINAL  # not: the state party chose
        if own.word(noun) in _NOUNS_FOR_PLACES and (is_whole or own.tag(noun + 1) in _VERB or is_owner):
            return own.word(noun)
    return None


def _is_told_elsewhere(told: Told) -> bool:
    """Whether a sentence turns to another place than that of the event, which may lie in a country that it names."""
    own = told.own
    if passages.is_elsewhere(own):
        return True
    if told.event in tops.COUNTRIES and _names_parts_only(told):
        return False
    led = {called.bare(name) for name, index in passages.names(own).items() if own.word(index) in _FIGURES.before_place}
    named = led if _tells_of_mishap(own) else tops.names(own)
    return not named - tops.COUNTRIES <= {told.event}


def _is_raised_elsewhere(told: Told) -> bool:
    """Whether those who raise a toll in its sentence were harmed elsewhere than in the place of the event as well."""
    one, start = told.figure, told.own.start
    near = {other.place for other in told.with_it if other.measure == one.measure and other.place is not None}
    is_other = not near <= {told.event}
    return is_other and restated.is_raised(told.own.text, Span(one.number.start - start, one.number.end - start))


def _is_set_against(told: Told) -> bool:
    """Whether others only set a number with the place of the event against one: nine died, but cooks in Orul say 12."""
    if told.passage is None or not told.passage.is_counted:
        return False
    one, own = told.figure, told.own
    rivals = (other for other in told.with_it if other.place == told.event and other.number.start >= one.number.end)
    return any(
        other.measure == one.measure
        and _CONTRAST.search(own.text, one.number.end - own.start, other.number.start - own.start) is not None
        for other in rivals
    )


def _names_parts_only(told: Told) -> bool:
    """Whether a sentence names only the places of the parts of its number: eight were killed, four each in A and B."""
    parts = {one.place for one in told.with_it if one.part_of == told.figure.number}
    return bool(parts) and tops.names(told.own) <= parts


def _tells_of_mishap(statement: Statement) -> bool:
    """Whether a sentence tells of what struck as of something known: in the quake."""
    return any(
        statement.word(here) in _FIGURES.harmful_events and statement.word(here - 1) == "the"
        for here in range(1, len(statement.tags))
    )


def _is_counted_in_clinic(one: FoundFigure) -> bool:
    """Whether a figure counts patients, beds or the like."""
    words = (one.unit or "").lower().split()
    return one.measure == "count" and bool(words) and words[-1] in _FIGURES.counted_in_clinic


def _is_home(one: FoundFigure) -> bool:
    """Whether a figure counts houses and the like, and no people."""
    words = (one.unit or "").lower().split()
    return one.measure == "count" and bool(words) and words[-1] in _FIGURES.destroyed_things


def _is_of_scene(one: FoundFigure) -> bool:
    """Whether a figure counts people at the scene, or those driven from it."""
    words = (one.unit or "").lower().split()
    return one.measure == "displaced" or (one.measure == "count" and bool(words) and words[-1] in _FIGURES.at_scene)


def _is_of_those_hit(one: FoundFigure) -> bool:
    """Whether a figure counts people, or what they live in, as those whom a mishap hits."""
    words = (one.unit or "").split()
    is_local = any(word[0].isupper() for word in words)  # six Orul villages
    return one.measure == "count" and bool(words) and words[-1] in _FIGURES.hit_by_mishap and not is_local


EVENT: Row[[Told], str] = Row(
    "place of the event",
    "A total of people harmed is where the mishap struck or the first of them were, if nothing near is elsewhere; a "
    "country in the headline is the part of it where that was.",
    "A quake struck Norway on Sunday.\n\nIt was strong.\n\nThe dead number 61, a guard said, and 40 were hurt.",
    "A quake struck Norway on Sunday.\n\nIt was strong.\n\nElsewhere the dead number 61, a guard said.",
    _of_event,
)
GOES_ON: Row[[Told], str] = Row(
    "place with which a sentence goes on",
    "A sentence that begins with “it”, “its” or “the country” is about the place with which the one before begins; "
    "one that begins with a building or project, about the one place of that which told of it.",
    "Norway has 400 mills. It had 300 in May.",
    "Quill has 400 mills. It had 300 in May.",
    _goes_on,
)
PLACES: tuple[Row[[Told], str], ...] = (
    Row(
        "place of the clinic that tells",
        "People harmed of whom a doctor or nurse tells are where their clinic or hospital is.",
        "“We have nine dead guards,” said Ann Reed, a doctor at a clinic in Orul.",
        "“We have nine dead guards,” said Ann Reed, a doctor at a college in Orul.",
        _of_clinic,
    ),
    Row(
        "place of the passage",
        "People harmed are where those just told of in the paragraph are, or where the mishap told last was, if "
        "nothing near is elsewhere.",
        "It rained.\n\nA quake struck Norway, killing 61 guards.\n\nA landslide struck Chile too.\n\nTwo cooks died.",
        "It rained.\n\nA quake struck Norway, killing 61 guards.\n\nA guard struck Chile too.\n\nTwo cooks died.",
        _of_passage,
    ),
    Row(
        "place of the same number",
        "A number of people harmed that is told again is where it was, if it has one place.",
        "Flood kills 61 guards\n\nA flood killed 61 guards in Norway.",
        "Flood kills 61 guards\n\nA flood killed 60 guards in Norway.",
        _of_same_number,
    ),
    EVENT,
    Row(
        "place of the event further on",
        "People harmed are where the event is, if that has one place and nothing near is elsewhere, or is told of as "
        "usual.",
        "A quake killed 61 guards in Norway.\n\nIt was strong.\n\nTwo cooks died.",
        "A quake killed 61 guards in Norway.\n\nIt was strong.\n\nTwo cooks die there a year.",
        _of_event_again,
    ),
    GOES_ON,
    Row(
        "place of a whole report",
        "Turnout, unemployment and the like are those of the one known place that the top of a report names more than "
        "once, if nothing near is elsewhere.",
        "Norway votes\n\nNorway chose a guild on Sunday.\n\nTurnout was 71 per cent.",
        "Norway votes\n\nQuill chose a guild on Sunday.\n\nTurnout was 71 per cent.",
        _of_whole,
    ),
    Row(
        "place of what the event destroyed",
        "Houses and the like are where the people harmed beside them are, or where “the quake” or the like struck.",
        "A quake struck Norway on Sunday.\n\nSome 300 houses fell in the quake.",
        "A quake struck Norway on Sunday.\n\nSome 300 houses fell in the end.",
        _of_damage,
    ),
    Row(
        "place of those at the scene",
        "Firefighters, mourners and the like, and people driven out, are where the event is, if nothing near is "
        "elsewhere.",
        "A fire killed nine guards in Norway.\n\nSome 300 firefighters came.",
        "A fire killed nine guards in Norway.\n\nSome 300 cooks came.",
        _of_scene,
    ),
)
"""Where a number is whose own sentence does not say it."""
