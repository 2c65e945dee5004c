"""Whether a sentence turns from the event of the news to another place, on the same day or on one before it.

A fire in Orul is the news: on the same day a bus fell into a gorge near Marsk. Where the news is a storm, a quake or a
war, what happens in the next town is of the same event.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefcli import regexes
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft.called import NAME
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_OF_NAMES_CHARACTERS = 10_000
"""So much of a text tells where its event was."""
_MORE_CHARACTERS = 20
"""How far before and behind a number “another” or “more” may stand, by which it is of the same event."""


def is_there(
    text: str, sentence: Span, number: Span, times: Sequence[Expression], lead: Span, lead_times: Sequence[Expression]
) -> bool:
    """Whether words say that a sentence is of another place than the event of the lead, on the same day or so."""
    if not _turns().search(text, *sentence) or not opens_event(text, sentence):
        return False
    if not _is_of_one_place(text, lead, lead_times):
        return False
    return not is_more(text, number) and names_new_place(text, sentence, times)


def is_then(
    text: str, sentence: Span, times: Sequence[Expression], lead: Span, lead_times: Sequence[Expression]
) -> bool:
    """Whether all days of a sentence on another place lie before those of the lead."""
    days = [one.latest for one in times]
    of_lead = [one.earliest for one in lead_times if one.earliest is not None]
    if not of_lead or not days or not all(day is not None and day < min(of_lead) for day in days):
        return False
    return names_new_place(text, sentence, times) and _is_placed(text, lead, lead_times)


def is_of_day_before(
    text: str, sentence: Span, times: Sequence[Expression], lead: Span, lead_times: Sequence[Expression]
) -> bool:
    """Whether a sentence tells of something new in another place on a day before that of the lead: last week a bus."""
    if not times or not opens_event(text, sentence) or not _is_of_one_place(text, lead, lead_times):
        return False
    return is_then(text, sentence, times, lead, lead_times)


def is_of_season(text: str, sentence: Span, number: Span, lead: Span, lead_times: Sequence[Expression]) -> bool:
    """Whether those harmed in one place are not meant, but all of a year or a season: 40 have died this winter."""
    opens, ends = _this_season().match(text, sentence.start), _season_ends().match(text, number.end, sentence.end)
    return (opens is not None or ends is not None) and _is_of_one_place(text, lead, lead_times)


def is_of_event_there(text: str, sentence: Span, figure: Span, lead: Span) -> bool:
    """Whether harm is that of a mishap named with a place that nothing before it has named: the raid in Orul that hurt.

    The news is of no mishap, which would have its place by then.
    """
    found = _event_there().search(text, sentence.start, figure.start)
    if found is None or _any_event().search(text, *lead):
        return False
    return text.find(found["name"], 0, min(found.start(), _REACH_OF_NAMES_CHARACTERS)) < 0


@cache
def _any_event() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_DRAFT.other_events | _FIGURES.harmful_events)}s?\b", re.IGNORECASE)


@cache
def _event_there() -> re.Pattern[str]:
    event = any_of((_DRAFT.other_events | _FIGURES.harmful_events) - _FIGURES.of_wide_area)
    where = any_of(_FIGURES.before_place_of_harm | {"on"})
    return regexes.compile(
        rf"\bthe (?:[\w-]+ ){{0,2}}?{event}s? {where} (?:an? |the )?{NAME}[^.;:\d]{{0,40}}?,? "
        rf"{any_of(_TEXT.relatives | {'in which', 'that'})} "
        r"(?:[a-z]+ ){0,3}\Z"
    )


def opens_event(text: str, sentence: Span) -> bool:
    """Whether a sentence tells of something for the first time: a bus fell, floods struck."""
    return _opens_event().search(text, *sentence) is not None


def counts_events(text: str, sentence: Span) -> bool:
    """Whether a sentence counts events that it does not point to: in two blasts, in twin blasts."""
    return _counts_events().search(text, *sentence) is not None


def falls(text: str, sentence: Span) -> bool:
    """Whether something comes to harm by itself, told for the first time: a crowded old bus had overturned."""
    return _falls().search(text, *sentence) is not None


def names_new_place(text: str, sentence: Span, times: Sequence[Expression]) -> bool:
    """Whether a sentence is in a place that nothing before it has named: near Marsk, struck Marsk."""
    end = min(sentence.start, _REACH_OF_NAMES_CHARACTERS)
    return any(text.find(name, 0, end) < 0 for name in _names(text, sentence, times))


def _names(text: str, words: Span, times: Sequence[Expression]) -> Iterator[str]:
    """The names to which prepositions of place lead, none of them a time: near Marsk, on Marsk Peak; not: in May."""
    for found in _place().finditer(text, *words):
        name = Span(*found.span("name"))
        is_road = found["name"].rpartition(" ")[2].lower() in _FIGURES.places_to_be_on
        if not is_road and not any(one.span.touches(name) for one in times):
            yield found["name"]


def _is_of_one_place(text: str, lead: Span, times: Sequence[Expression]) -> bool:
    """Whether the event of the lead has a place, and is none that strikes many."""
    return not is_wide(text, lead) and _is_placed(text, lead, times)


def is_wide(text: str, lead: Span) -> bool:
    """Whether the event of the lead strikes many places: a storm; not: the latest in a series of raids."""
    told = _one_of_many().sub("", text[lead.start : lead.end].lower())
    return not _FIGURES.of_wide_area.isdisjoint(_words().findall(told))


def is_next_door(text: str, sentence: Span) -> bool:
    """Whether a sentence is in the next place: in neighbouring Orul."""
    return _next_door().search(text, *sentence) is not None


@cache
def _next_door() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_DRAFT.next_door)}\b")


@cache
def _one_of_many() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_TEXT.prepositions)} (?:an? )?{any_of(_DRAFT.of_many_events)} [a-z]+")


def _is_placed(text: str, lead: Span, times: Sequence[Expression]) -> bool:
    return next(_names(text, lead, times), None) is not None


def is_more(text: str, number: Span) -> bool:
    """Whether those counted come to others of the same event: three more, another three."""
    near = text[max(0, number.start - _MORE_CHARACTERS) : number.end + _MORE_CHARACTERS].lower()
    return not (_FIGURES.words_of_more | _FIGURES.words_of_addition).isdisjoint(_words().findall(near))


@cache
def _words() -> re.Pattern[str]:
    return regexes.compile(r"[a-z]+")


@cache
def _place() -> re.Pattern[str]:
    led = any_of(_FIGURES.before_place_of_harm | _FIGURES.strikes_places | {"off", "on"})
    return regexes.compile(rf"\b(?i:{led}) {NAME}")


@cache
def _opens_event() -> re.Pattern[str]:
    """What happens somewhere for the first time: a bus fell, a gas leak; floods; not: two of the injured died."""
    event = any_of(_DRAFT.other_events | _FIGURES.harmful_events | _DRAFT.moves_alone)
    return regexes.compile(
        rf"\b(?i:an?|another) (?:[\w-]+ ){{0,3}}?{event}\b|(?<!the )\b(?i:{any_of(_DRAFT.come_to_harm)})\b"
    )


@cache
def _counts_events() -> re.Pattern[str]:
    several = rf"(?:{any_of(_DRAFT.tells_of_several)}|{any_of(lexicon.numbers().small)})"
    return regexes.compile(
        rf"(?<!\bthe )\b{several} (?:[\w-]+ ){{0,2}}?{any_of(_DRAFT.other_events)}e?s\b", re.IGNORECASE
    )


@cache
def _this_season() -> re.Pattern[str]:
    """So far this year, (40 have died)."""
    return regexes.compile(rf"(?i:so far )?(?i:this) {any_of(_DRAFT.long_seasons)}\b,? (?!['’]s)")


@cache
def _season_ends() -> re.Pattern[str]:
    """What stands behind a number of those of a season: people had died in avalanches this winter."""
    return regexes.compile(
        rf"[^,;:.]{{0,80}} (?:have|had) [^,;:.]{{0,80}} this {any_of(_DRAFT.long_seasons)}\b(?!['’]s)"
    )


@cache
def _falls() -> re.Pattern[str]:
    return regexes.compile(
        rf"\b(?i:an?) (?:[\w-]+ ){{0,2}}?{any_of(_DRAFT.moves_alone)} (?:[\w-]+ ){{0,3}}?{any_of(_DRAFT.goes_down)}\b"
    )


@cache
def _turns() -> re.Pattern[str]:
    """The same day, a day that “also” stands before, hours before or after, what is far off, meanwhile, another bus."""
    in_other = NAME.replace("name", "other")
    alone = any_of(_DRAFT.moves_alone)
    return regexes.compile(
        rf"\b(?:(?:on )?(?:the|that) same {any_of(_DRAFT.same_time)}\b|[Aa]lso on [A-Z]\w+"
        rf"|(?:[Hh]ours|[Mm]inutes) {any_of(_DRAFT.hours_from)}\b|\d+ ?{any_of(_DRAFT.far_off)} (?:away|to the)\b"
        rf"|[Aa]cross the border\b|In {NAME}, meanwhile\b|[Mm]eanwhile,? in {in_other}"
        rf"|[Mm]eanwhile,? [^,;.]{{1,60}} (?:when|after) an? (?:[\w-]+ )?{alone}\b"
        rf"|(?i:another) (?:[\w-]+ )?{alone} (?:had )?{any_of(_DRAFT.goes_down)}\b)"
    )
