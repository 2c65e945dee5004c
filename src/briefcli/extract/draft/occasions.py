"""Which figures are of another occasion than the event of the news: in 1988 the same dam killed 61.

An earlier occasion is told again, or another stands beside the event. What is of the event itself, and what nobody can
know, has no occasion.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import compared, elsewhere, once, other_events
from briefcli.extract.figures import FoundFigure, harm, passages
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import FINITES, NAME, NOUN, PAST, THIRD_PERSON
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.extract.text.sentences import Sentence
from briefcli.model import when
from briefcli.model.figure import CASUALTIES, Occasion

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_AGE = "age"
"""What a figure is about that tells of a person, and of no occasion."""
_WORDS_TO_VERB_OF_NOW = 4
"""How far before a number the verb may be of what is so now: accounts for about 38 per cent."""
_MOST_PARAGRAPHS_ON_TOP = 4
"""What a text is about stands in its headline or in the first paragraphs."""
_MOST_CHARACTERS_ON_TOP = 1_000
"""Headline and first paragraphs of news are shorter, wherever its paragraphs were kept."""
_OF_LEAD_PARAGRAPHS = 2
"""What headline and lead tell of last year is what the news is about."""
_OF_LEAD_CHARACTERS = 500
"""Headline and lead are shorter, wherever the paragraphs of a text were kept."""
_NEAR_DAYS = 6
"""A mishap this long before publication that is told of far down is another one."""
_YEARS_OVER = 2
"""What was paid so many calendar years ago is no number of the news, and of no year with which it is compared."""
_INTO_YEAR = ("in", "back in")
_TO_YEAR_OF_DEED = regexes.compile(r"(?: (?:for|to) [\w ]{1,30})? in ")
_OWNS = ("'s ", "’s ")
"""Behind a day by which only something is named: close to Tuesday’s crash."""
_ONES = ("one", "ones")
_AGO = ("a week ago", "months ago")
"""Times whose last day is nearer on the calendar than they are told."""
_ABOUT_A_YEAR_DAYS = 300
"""A month so long before publication is that of the year before: up from 81 per cent in February 2025."""
_FAR_DAYS = 60
"""An occasion this long before publication is over; the news, and a war that goes on, are told with nearer days."""
_REACH_WORDS = 4
"""Most words from an article to a mishap: an 8.6-magnitude quake."""
_ARTICLES = frozenset(("a", "an"))
_OPENING_WORDS = 2
"""Words at the start of a sentence in which a time opens it: In January, Only last week."""
_WORDS_TO_NAME = 3
"""Words at the start of a sentence among which the name of its subject stands, behind titles."""
_REACH_CHARACTERS = 50
"""How far before a date the word may stand that makes it a day other than that of the occasion: born in, since."""
_OF_ANOTHER = regexes.compile(rf"\b{any_of(_DRAFT.before_other_day)}\W+(?:\w+\W+){{0,2}}\Z", re.IGNORECASE)
_SINCE = regexes.compile(r"\bsince (?:[\w'’-]+ ){0,10}\Z", re.IGNORECASE)
"""Since the epidemic began more than a year ago, since the start of the campaign in October."""
_REACH_OF_SINCE_CHARACTERS = 90
"""How far before a date “since” may stand, by which others are counted from then."""
_MISHAP_OF_DAY = regexes.compile(rf" (?:\w+ ){{0,2}}{any_of(_FIGURES.harmful_events)}\b")
_WHEN = regexes.compile(rf", {any_of(_DRAFT.opens_what_happened)}\b|\bin which\b")
_COMES_AFTER = regexes.compile(rf"\bcom(?:es?|ing) (?:(?:\w+ ){{0,2}}{any_of(_FIGURES.time_units)} )?after\b")
_SPAN = rf"(?:an?|the|{any_of(lexicon.numbers().small)}|\d+) (?:days?|weeks?|months?|years?)"
_AFTER_EVENT = regexes.compile(
    rf"\b(?:{any_of(_DRAFT.other_events | _FIGURES.harmful_events)}|it|this) "
    rf"(?:follow(?:s|ed)(?! by)|(?:comes|came) (?:\w+ ){{0,2}}{_SPAN} after)\b",
    re.IGNORECASE,
)
_AFTER_ANOTHER = regexes.compile(rf"\b{any_of(_FIGURES.time_units)} after another\b", re.IGNORECASE)
_AFTER_ONE = regexes.compile(rf"(?<!\bfo)\w (?!for )(?:\w+ ){{1,4}}{any_of(_FIGURES.time_units)} after an?\b")
_ONE_WHO = regexes.compile(r"\b(?:an?|the) (?:[\w-]+ ){1,4}who [^,;.]*\Z")

_FEWEST_VICTIMS = 10
"""Fewest people of whom a number alone shows that they are those counted before."""
_PARTS_CLAUSES = (";", ", given ", " over the ", " over a ", " over an ")
"""What parts the harm of another time from what else a sentence counts: needs £4m, given the fire that killed two."""
_LEADS_TO_COMPARED = r"\b(?:compared (?:with|to)|(?:up|down) from|against)"
_COMPARED = regexes.compile(rf"{_LEADS_TO_COMPARED} \Z")
_COMPARES = regexes.compile(rf", {_LEADS_TO_COMPARED} (?=\S*\d|{any_of(lexicon.numbers().small)}\b)")
_IN_TIME = rf"(?:{any_of(_DRAFT.within_period | _DRAFT.before_day_of_level)}|for)"
_TO_YEAR_COMPARED = regexes.compile(rf"[^;:.,\d]{{0,40}} {_IN_TIME} (?:the )?")
"""From a number with which others are compared to the year of its own: from 66 per cent in the 2022 vote."""
_OF_COMPARISON = regexes.compile(
    rf"(?:{_LEADS_TO_COMPARED} \S+(?: \w+)?|\bthan)(?: {_IN_TIME})?(?: the same \w+(?: of)?)? \Z"
    rf"|{_LEADS_TO_COMPARED} the same \w+ (?:in|of) \Z"
    r"|, (?:up|down) (?:by )?[\d.,]+ ?(?:%|per ?cent) from (?:the )?\Z"
)


class Told(NamedTuple):
    """A figure in its sentence, with the time expressions of that sentence and the day of publication.

    `is_on_top` tells that it stands in headline or first paragraphs, `is_in_lead` in the headline or the first sentence
    of the report, `is_of_now` that the days there are close to publication, `is_of_court` that a court is. `of_news`
    is the year before publication, where the lead tells of it, and `is_of_life` tells that the text is an obituary.
    `day_of_harm` is the first day of the news, where its lead tells of people killed or hurt.
    """

    text: str
    sentence: Sentence
    figure: FoundFigure
    times: Sequence[Expression]
    published: date | None
    before: tuple[Sentence, Sequence[Expression]] | None = None
    occasion_before: Occasion | None = None
    is_on_top: bool = False
    is_in_lead: bool = False
    is_of_now: bool = False
    is_of_court: bool = False
    lead: Span = Span(0, 0)
    of_lead: Sequence[Expression] = ()
    of_news: frozenset[str] = frozenset()
    is_of_life: bool = False
    day_of_harm: date | None = None

    @property
    def is_of_harm(self) -> bool:
        """Whether people came to harm."""
        return self.figure.measure in CASUALTIES


def find(
    article: Parts, expressions: Sequence[Expression], published: date | None, found: Sequence[FoundFigure]
) -> dict[int, Occasion]:
    """The occasions of figures, by their numbers in `found`, of those that are not of the event.

    Where all casualties of a text are of other occasions, those are what it is about. A number of anything else is of
    another occasion where the casualties in its sentence are, and where the sentence says so.
    """
    starts = [one.span.start for one in expressions]
    ends = [sentence.span.end for sentence in article.sentences]
    top = _end_of_top(article)
    lead = other_events.end_of_lead(article.sentences)
    of_top = Counter((one.measure, one.value) for one in found if one.number.start < top)
    of_lead = [one for one in expressions if one.span.start < lead]
    is_of_now = _is_of_now(of_lead or [one for one in expressions if one.span.start < top], published)
    is_of_court = other_events.is_of_court(article.text[:lead])
    of_news = _years_of_news(article.text, of_lead, published)
    is_of_life = _is_obituary(article.text, lead) and not any(
        one.measure in CASUALTIES and one.number.start < lead for one in found
    )
    day_of_harm = _day_of_harm(article.text, found, lead, expressions, published)
    within: set[int] = set()
    told: dict[int, Occasion] = {}
    of_sentence: dict[int, Occasion] = {}
    clauses: dict[int, int] = {}
    of_aside: dict[int, Span] = {}
    for number, figure in enumerate(found):
        index = bisect_right(ends, figure.number.start)
        if index == len(ends):
            continue
        sentence = article.sentences[index]
        first, end = (bisect_left(starts, place) for place in sentence.span)
        before = article.sentences[index - 1] if index else None
        is_near = before is not None and _is_near(article.text, before, sentence)
        last = (before, _times(expressions, starts, before)) if before is not None and is_near else None
        last_occasion = of_sentence.get(index - 1) if is_near else None
        is_high, times = figure.number.start < top, expressions[first:end]
        tops = is_high, figure.number.start < lead, is_of_now, is_of_court
        one = Told(
            article.text,
            sentence,
            _by_itself(article.text, found, number),
            times,
            published,
            last,
            last_occasion,
            *tops,
            Span(0, lead),
            of_lead,
            of_news,
            is_of_life,
            day_of_harm,
        )
        decided = rules.first(OCCASIONS, one) if not _is_of_none(sentence, figure) else None
        is_known = figure.value is not None and of_top[figure.measure, figure.value] > is_high
        if decided is not None and not (is_known and decided.rule in _OF_ANOTHER_EVENT):
            told[number] = decided.found
            of_top[figure.measure, figure.value] -= is_high  # what is of another occasion itself makes nothing known
            is_of_clause = _time_of_clause(one) is not None
            is_turned = is_of_clause or decided.rule == _EARLIER_EVENT
            aside = _aside(one, is_of_clause)
            if is_turned or aside is not None:
                within.add(number)
            of_aside |= {index: aside} if aside is not None else {}
            is_level = not one.is_of_harm and _is_compared(one)  # turnout of 58 per cent, down from 66
            is_alone = figure.is_part or decided.rule == COMPARED.name or is_level
            of_sentence |= {index: decided.found} if not is_alone else {}
            is_last = decided.rule == _NEWS_AFTER or is_of_clause or _is_compared(one)
            clauses[index] = _start_of_clause(article.text, sentence, figure, times, is_last=is_last)
    harmed = _tell_again(found, told)
    is_on_top = any(found[number].number.start < lead for number in harmed if number not in within)
    if is_on_top and all(number in told for number in harmed):
        return {}
    _tell_parts(found, told)
    _take_over(article.sentences, found, told, of_sentence, of_aside, clauses)
    return told


def _day_of_harm(
    text: str, found: Sequence[FoundFigure], lead: int, times: Sequence[Expression], published: date | None
) -> date | None:
    """The day on which the people came to harm whom the lead counts: its first day, or the one by which it is named.

    Without any it is the day before publication, if the lead tells of no day. Where it counts only some more of those
    harmed, or a day far off, nothing says when they came to harm.
    """
    harmed = any(one.number.start < lead and one.measure in passages.HURT for one in found)
    if published is None or any(one.number.start < lead and one.scope == "new" for one in found):
        return None
    if other_events.is_of_court(_court().sub("", text[:lead])) or _follows_up().search(text, 0, lead):
        return None
    if not harmed:
        return _day_of_first_harm(text, found, times, published)
    of_lead = [one.earliest for one in times if one.span.start < lead and one.earliest is not None]
    if of_lead:
        return min(of_lead) if all(0 <= (published - day).days <= _NEAR_DAYS for day in of_lead) else None
    named = (one.earliest for one in times if _of_time().match(text, one.span.end))
    day = next((day for day in named if day is not None and 0 <= (published - day).days <= _NEAR_DAYS), None)
    return day or when.add_days(published, -1)


def _day_of_first_harm(
    text: str, found: Sequence[FoundFigure], times: Sequence[Expression], published: date
) -> date | None:
    """The day in the sentence near the top that counts people harmed first: 80 people were killed on Thursday."""
    first = next((one.number for one in found if one.measure in passages.HURT), None)
    if first is None or first.start > _OF_LEAD_CHARACTERS:
        return None
    end = text.find(". ", first.end, _OF_LEAD_CHARACTERS)
    days = [one.earliest for one in times if first.start <= one.span.start < end and one.earliest is not None]
    return days[0] if len(days) == 1 and 0 <= (published - days[0]).days <= _NEAR_DAYS else None


@cache
def _follows_up() -> re.Pattern[str]:
    """What tells in a lead that the harm was done before the day that it names: the toll rose on Monday."""
    return regexes.compile(rf"\b{any_of(_DRAFT.follows_up)}\b", re.IGNORECASE)


@cache
def _court() -> re.Pattern[str]:
    """A court by its name, at which something may have happened: outside the Velm High Court."""
    return regexes.compile(r"\b[A-Z]\w+ Court\b")


def _tell_again(found: Sequence[FoundFigure], told: dict[int, Occasion]) -> list[int]:
    """The casualties; many dead of an earlier occasion, whom a text counts once more, get that occasion again."""
    many: dict[tuple[object, ...], Occasion] = {}
    harmed = [number for number, one in enumerate(found) if one.measure in CASUALTIES]
    for number in harmed:
        figure = found[number]
        if figure.value is None or figure.value < _FEWEST_VICTIMS:
            continue
        shared = (figure.measure, figure.value, figure.bound)
        if number not in told and shared in many:
            told[number] = many[shared]
        elif number in told:
            many[shared] = told[number]
    return harmed


def _tell_parts(found: Sequence[FoundFigure], told: dict[int, Occasion]) -> None:
    """Gives a part of people harmed the occasion of the whole within its words: 12 of the 15 who died."""
    for number, (part, whole) in enumerate(pairwise(found)):
        is_part = part.measure in CASUALTIES and part.scope == "part" and part.span.holds(whole.number)
        if is_part and number not in told and number + 1 in told:
            told[number] = told[number + 1]


def _aside(told: Told, is_of_clause: bool) -> Span | None:
    """The aside in which a figure stands, or what follows it in a clause on a time: since 2022, when 86 died."""
    text, sentence, number = told.text, told.sentence.span, told.figure.number
    found = other_events.aside(text, sentence, number)
    if found is None and is_of_clause:
        return Span(number.start, other_events.end_of_aside(text, sentence, number))
    return found


def _by_itself(text: str, found: Sequence[FoundFigure], number: int) -> FoundFigure:
    """A figure, as no part where the others of those counted came to no harm: three cooks, one of whom was hurt."""
    part, whole = found[number], found[number - 1] if number else found[number]
    is_next = part.is_part and whole.number == part.part_of and text.startswith(" of whom", part.number.end)
    is_harmed_alone = is_next and part.measure in CASUALTIES and whole.measure not in CASUALTIES
    return part._replace(is_part=False) if is_harmed_alone else part


def _is_of_none(sentence: Sentence, figure: FoundFigure) -> bool:
    """Whether a figure is an age, or tells what is so now: mines 38 per cent of salt, and lost 61 guards in 2016."""
    if figure.concept == _AGE or figure.measure in CASUALTIES:
        return figure.concept == _AGE
    at = bisect_left(sentence.tokens, figure.number.start, key=attrgetter("start"))
    before = sentence.tokens[max(0, at - _WORDS_TO_VERB_OF_NOW) : at]
    form = next((_VERBS.get(one.lower) for one in reversed(before) if one.tag in FINITES), None)
    return form is not None and form.forms == THIRD_PERSON and form.lemma not in _CLAUSES.speech


def _end_of_top(article: Parts) -> int:
    """Where the paragraphs end that tell the event."""
    on_top = article.paragraphs[:_MOST_PARAGRAPHS_ON_TOP]
    return min(on_top[-1].end, _MOST_CHARACTERS_ON_TOP) if on_top else 0


def _start_of_clause(
    text: str, sentence: Sentence, figure: FoundFigure, times: Sequence[Expression], *, is_last: bool
) -> int:
    """The mark before a figure that parts its clause from the one before it; -1 where there is none.

    What stands before one of the `is_last` kind is of the news: nine died, four of them guards, as 61 had before;
    so is what stands before 61 of a year that is compared, or in a clause on a time: 12, down from 61 in 2019.
    """
    if is_last:
        return figure.number.start
    parts = max(text.rfind(mark, sentence.span.start, figure.number.start) for mark in _PARTS_CLAUSES)
    relative = next(_opens_relative().finditer(text, sentence.span.start, figure.number.start), None)
    is_within = relative is not None and bool(times) and all(one.span.start > relative.start() for one in times)
    return max(parts, relative.start()) if relative is not None and is_within else parts


@cache
def _opens_relative() -> re.Pattern[str]:
    """What opens a clause with a time of its own: 44 km from Orul, where a fire in July killed nine."""
    return regexes.compile(rf", {any_of(_DRAFT.opens_what_happened)} ")


def _take_over(
    sentences: Sequence[Sentence],
    found: Sequence[FoundFigure],
    told: dict[int, Occasion],
    of_sentence: Mapping[int, Occasion],
    of_aside: Mapping[int, Span],
    clauses: Mapping[int, int],
) -> None:
    """Gives what else a sentence counts the occasion of its casualties, within their aside or their clause."""
    ends = [sentence.span.end for sentence in sentences]
    for number, figure in enumerate(found):
        index = bisect_right(ends, figure.number.start)
        is_open = number not in told and (figure.is_part or figure.measure not in CASUALTIES)
        is_open = is_open and index in of_sentence and not _is_of_none(sentences[index], figure)
        is_within = index not in of_aside or of_aside[index].touches(figure.number)
        is_within = is_within and figure.number.start > clauses.get(index, -1)
        if is_open and is_within:
            told[number] = of_sentence[index]  # but not: Orul, which lost nine guards in May, sends 40 cooks


def _is_obituary(text: str, lead: int) -> bool:
    """Whether a report tells at its top that somebody died, and further on who is left behind: is survived by."""
    return "survived by" in text and _died().search(text, 0, lead) is not None


@cache
def _died() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_FIGURES.dying)}\b")


def _is_of_now(times: Sequence[Expression], published: date | None) -> bool:
    """Whether there are days among these, and all within some days of publication."""
    days = [one.latest for one in times if one.latest is not None]
    return published is not None and bool(days) and all(abs((published - day).days) <= _NEAR_DAYS for day in days)


def _years_of_news(text: str, times: Sequence[Expression], published: date | None) -> frozenset[str]:
    """The year before publication, where the lead tells of it: fewer people died on the roads last year."""
    last = f"{published.year - 1:04}" if published is not None else ""
    is_told = any(one.value == last and not _is_of_comparison(text, one.span.start) for one in times)
    return frozenset((last,)) if is_told else frozenset()


def _times(expressions: Sequence[Expression], starts: list[int], sentence: Sentence) -> Sequence[Expression]:
    first, end = (bisect_left(starts, place) for place in sentence.span)
    return expressions[first:end]


def _of_earlier(told: Told) -> Occasion | None:
    if told.figure.is_part and not (told.is_of_harm and _opens_with_time(told)):
        return None  # a part is of the occasion of its whole
    if not told.is_of_harm and not _tells_of_mishap(told.sentence):
        return "earlier" if not told.is_in_lead and _is_of_once(told) else None
    if not told.is_of_harm and (_is_of_sentence(told) or _is_parted_from_times(told)):
        return None  # jailed two men for nine years over a crash in 1988
    if _is_sentenced(told):
        return None  # jailed nine guards over a riot in 1988
    if told.is_of_harm and not told.is_of_now and _is_of_mishap_of_lead(told):
        return None  # two are on trial for the bombing; nine were hurt in the bombing in 2019
    own = _times_of_own(told)
    is_of_life = told.is_of_life and told.is_of_harm and not own  # two of her brothers were killed in Dolnia
    return "earlier" if is_of_life or _is_far(told, own) else None


def _is_of_mishap_of_lead(told: Told) -> bool:
    """Whether a sentence below the lead tells again of the mishap of the lead: in the bombing."""
    if told.is_in_lead or not _tells_again(told.sentence):
        return False
    lead = told.text[told.lead.start : told.lead.end].lower()
    words = [token.lower for token in told.sentence.tokens]
    again = (word for before, word in pairwise(words) if before == "the" and word in _FIGURES.harmful_events)
    return any(f"the {word} " in lead for word in again)


def _is_sentenced(told: Told) -> bool:
    """Whether people are sent to prison over what is older: has sentenced nine for a riot in 1988."""
    if told.figure.measure != "detained":
        return False
    verb = next((one for one in told.sentence.tokens if one.lower in _FIGURES.sentencing), None)
    day = next((one for one in told.times if one.type != "DURATION"), None)
    if verb is None or day is None:
        return False
    return _over_deed().search(told.text, verb.end, day.span.start) is not None


@cache
def _over_deed() -> re.Pattern[str]:
    return regexes.compile(r" (?:for|over) ")


def _is_of_sentence(told: Told) -> bool:
    """Whether a length of time may be that for which somebody is sent to prison."""
    words = told.sentence.words
    is_of_prison = not (words.isdisjoint(_FIGURES.sentencing) and words.isdisjoint(_FIGURES.sentences))
    return told.figure.measure == "duration" and is_of_prison


def _is_parted_from_times(told: Told) -> bool:
    """Whether all times of a sentence stand behind what parts them from a figure: tried nine over a fire in 2019."""
    if not told.times:
        return False
    start, end = told.figure.number.end, told.times[0].span.start
    if _opens_relative().search(told.text, start, end):
        return True  # 44 km from Orul, where a fire in July killed nine
    return any(told.text.find(mark, start, end) >= 0 for mark in _PARTS_CLAUSES)


def _is_of_once(told: Told) -> bool:
    """Whether a number is of something that happened once, long before: a strike in 2022, the last vote’s turnout."""
    if told.figure.measure == "duration":
        return False
    time = once.time_of_event(told.sentence, told.figure.number, told.times)
    if time is not None and _COMPARES.search(told.text, told.figure.span.end, time.span.start):
        return False  # 58 per cent, down from 66 at the vote two years ago
    if time is not None:
        is_survey = once.names_survey(told.sentence, time)
        return _is_far(told, (time,), _NEAR_DAYS if is_survey else _FAR_DAYS)
    words = (told.figure.concept or "").lower().split()
    is_of_vote = not _FIGURES.held_in_whole_place.isdisjoint(words)
    if not is_of_vote or not (told.figure.measure == "percentage" or _opens_with_time(told)):
        return False
    own = [one for one in _times_of_own(told) if not _is_of_comparison(told.text, one.span.start)]
    return (
        len(own) == 1
        and not _COMPARES.search(told.text, told.figure.span.end, own[0].span.start)
        and told.text.find(" since ", told.figure.span.end, own[0].span.start) < 0  # the highest since the vote of 1979
        and _is_far(told, own)
    )


def _times_of_own(told: Told) -> Sequence[Expression]:
    """The times of a sentence that may be a figure's own.

    Where the figure is in a clause on a time, as after “2022, when”, it is that one. Else they are all but those of
    comparisons, unless the figure is what others are compared with.
    """
    if _is_compared(told):
        behind = [one for one in told.times if one.span.start >= told.figure.number.end]
        return behind or told.times
    time = _time_of_relative(told) or _time_of_clause(told)
    if time is not None:
        return (time,)
    aside = other_events.aside(told.text, told.sentence.span, told.figure.number)
    if aside is not None and (within := [one for one in told.times if aside.start <= one.span.start < aside.end]):
        return within  # Reed, who was convicted of killing three in 2019, fled on Sunday
    comparison = _COMPARES.search(told.text, told.figure.span.end, told.sentence.span.end)
    if comparison:
        # 214 were killed in 2025, compared with 251 in 2024 and 398 ten years ago; 12 died, up from nine in 2019
        return [one for one in told.times if one.span.end <= comparison.start()]
    start = told.text.rfind(";", told.sentence.span.start, told.figure.number.start)
    dated = (one for one in told.times if one.latest is not None or one.type != "DURATION")
    clause = [one for one in dated if one.span.start > start] or told.times  # in May 40 fled; two died a week later
    around = _clause(told)
    clause = [one for one in clause if around.start <= one.span.start < around.end] or clause
    return [one for one in clause if not _is_of_other_thing(told, one)]


def _clause(told: Told) -> Span:
    """The clause of a sentence in which a figure is, parted by a comma and “and” or the like from the next."""
    text, sentence, number = told.text, told.sentence.span, told.figure.number
    before = [one.end() for one in _joins_clauses().finditer(text, sentence.start, number.start)]
    behind = _joins_clauses().search(text, number.end, sentence.end)
    return Span(before[-1] if before else sentence.start, behind.start() if behind else sentence.end)


@cache
def _joins_clauses() -> re.Pattern[str]:
    return regexes.compile(rf"[,;] {any_of(_DRAFT.next_clause)} ")


def _is_of_other_thing(told: Told, one: Expression) -> bool:
    """Whether a time is that of a comparison, of one of those counted, of somebody’s past, or a year in a name."""
    text, sentence = told.text, told.sentence.span
    if _is_of_comparison(text, one.span.start) or _is_of_somebody(told, one):
        return True
    if len(told.times) > 1 and one.span.start > told.figure.number.end and text.startswith(_OWNS, one.span.end):
        return True  # in 1988 a bus fell there, not far from Tuesday's spot
    closed = _in_past().search(text, max(sentence.start, one.span.start - _REACH_CHARACTERS), one.span.start)
    if closed is not None and text.find(",", one.span.end, told.figure.number.start) > 0:
        return True  # Reed, who was elected in 2019, was one of nine who were hurt
    if _is_past_of_body(told, one) or _than_those().search(text, told.figure.number.end, one.span.start):
        return True
    aside = None if told.is_of_harm else other_events.aside(text, sentence, one.span)
    if aside is not None and aside.end <= told.figure.number.start:
        return True  # Dolnia, which lost nine guards in a fire in 2019, is sending 40 cooks
    near = max(sentence.start, one.span.start - _REACH_CHARACTERS), min(sentence.end, one.span.end + _REACH_CHARACTERS)
    thing = _names_thing_of_year().search(text, *near)
    is_named = thing is not None and thing.start("year") == one.span.start
    return is_named and thing is not None and _is_no_event(thing["thing"])


def _is_past_of_body(told: Told, one: Expression) -> bool:
    """Whether a time is told of a named body that gives the number: the Guard, which took Orul in May, said 40 died."""
    text, sentence, number = told.text, told.sentence, told.figure.number
    opened = _opens_past_of_name().search(text, sentence.span.start, one.span.start)
    closed = text.find(",", one.span.end, number.start)
    if opened is None or closed < 0:
        return False
    verb = next((token for token in sentence.tokens if token.start > closed and token.tag in FINITES), None)
    form = _VERBS.get(verb.lower) if verb is not None and verb.start < number.start else None
    return form is not None and (form.lemma in _CLAUSES.speech or form.lemma in _FIGURES.estimates_toll)


@cache
def _opens_past_of_name() -> re.Pattern[str]:
    """A name and what is told of it behind a comma: the Northern Guard, which took Orul in; the Guard, founded in."""
    return regexes.compile(r"\b[A-Z][\w-]*, (?:which [^,;]*|[a-z]+ed (?:[^,;]* )?)\Z")


@cache
def _than_those() -> re.Pattern[str]:
    """What leads to the time of those with whom a number is compared: well below the 120 who died in (2019)."""
    than = any_of(_DRAFT.before_those_compared)
    return regexes.compile(rf"\b{than} (?:the |some )?\d[\d,.]*(?: [a-z]\w*){{1,8}} \Z")


@cache
def _in_past() -> re.Pattern[str]:
    return regexes.compile(r", (?:who|whose) [^,;]*\Z")


@cache
def _names_thing_of_year() -> re.Pattern[str]:
    return regexes.compile(
        rf"\b(?:an?|the|{any_of(_TEXT.possessives)}|\w+['’]s) (?P<year>(?:1[89]|20)\d\d) "
        rf"(?P<thing>[a-z-]+(?: [a-z-]+){{0,2}})"
    )


def _is_no_event(thing: str) -> bool:
    """Whether none of the words behind a year is something that happens: a 2019 report; not: a 2019 hotel fire."""
    words = (word.removesuffix("s") for word in thing.split())
    return not any(word in _DRAFT.told_of_once or word in _DRAFT.other_events for word in words) and (
        _FIGURES.harmful_events.isdisjoint(thing.split())
    )


def _is_of_somebody(told: Told, one: Expression) -> bool:
    """Whether a time is told of one person among those counted: three bodies, one that of a woman who left in 2014."""
    return _ONE_WHO.search(told.text, told.figure.number.end, max(told.figure.number.end, one.span.start)) is not None


def _time_of_clause(told: Told) -> Expression | None:
    """The time on which the clause of a figure depends: trade has fallen since 2022, when 86 people died.

    Or the year of the mishap of which it is told: in ten years, including a 2018 fire that killed 40.
    """
    before = [one for one in told.times if one.span.end <= told.figure.number.start]
    if not before:
        return None
    is_when = _WHEN.search(told.text, before[-1].span.end, told.figure.span.start) is not None
    is_when = is_when or (len(before) > 1 and _is_of_event_that(told, before[-1]))
    return before[-1] if is_when else None


def _is_of_event_that(told: Told, year: Expression) -> bool:
    """Whether a figure is in the clause on a mishap with its year before it: a 2018 fire that (killed 40)."""
    text = told.text
    near = max(told.sentence.span.start, year.span.start - _REACH_CHARACTERS), year.span.end + _REACH_CHARACTERS
    thing = _names_thing_of_year().search(text, *near)
    if thing is None or thing.start("year") != year.span.start:
        return False
    is_event = thing["thing"].split(" ")[0] in _ONES or not _is_no_event(thing["thing"])
    behind = year.span.end, told.figure.span.start
    return is_event and (_that().match(text, *behind) or _of_those().match(text, *behind)) is not None


@cache
def _of_those() -> re.Pattern[str]:
    """Behind a year: (the 2015) massacre of, bombing that."""
    return regexes.compile(r" (?:[\w-]+ ){1,3}of(?: at least| some| about)? \Z")


@cache
def _that() -> re.Pattern[str]:
    return regexes.compile(rf"[^,;.]{{0,80}} {any_of(_TEXT.relatives | {'that'})} [^,;.]{{0,80}}\Z")


def _time_of_relative(told: Told) -> Expression | None:
    """The time in the clause that says what befell people: the voice of an actor who died in 2019 was heard on Monday.

    It is the only one up to the end of that clause.
    """
    end = told.figure.number.end
    behind = next((one for one in told.times if one.span.start >= end and one.type != "DURATION"), None)
    if not told.is_of_harm or behind is None:
        return None
    found = _befallen().match(told.text, max(end, told.figure.span.end), behind.span.start)
    is_told = found is not None and harm.SAID_OF.get(found["lot"]) == told.figure.measure
    return behind if is_told else None


@cache
def _befallen() -> re.Pattern[str]:
    """What stands between people and a time where a clause tells what befell them: who was killed in Orul in."""
    aux = any_of(_TEXT.auxiliaries)
    return regexes.compile(
        rf" (?:(?:who|that) (?:{aux} )*|(?:{aux} )+)(?P<lot>\w+)"
        rf"(?: (?!{any_of(_FIGURES.opens_clause_of_time)} )[^\s,;.]+){{0,6}} \Z"
    )


def _is_compared(told: Told) -> bool:
    """Whether others are compared with a figure: 12, down from 61 last year."""
    start = told.figure.number.start
    return _COMPARED.search(told.text, max(0, start - _REACH_CHARACTERS), start) is not None


def _is_of_comparison(text: str, start: int) -> bool:
    """Whether a time is that of what a number is compared with: 12, compared with 61 in 2019."""
    return _OF_COMPARISON.search(text, max(0, start - _REACH_CHARACTERS), start) is not None


def _of_earlier_before(told: Told) -> Occasion | None:
    if told.before is not None and told.is_of_harm and _is_of_time_before(told):
        return "earlier" if _is_far(told, told.before[1]) else None
    is_dated = any(one.type != "DURATION" for one in told.times)
    if told.before is None or is_dated or not told.is_of_harm or told.sentence.tokens[0].lower == "during":
        return None  # during the same period
    if told.figure.value == 0 and told.occasion_before == "earlier":
        return "earlier"  # it killed 61; nobody was arrested
    sentence, times = told.before
    if told.figure.value == 0 and not told.is_in_lead and _tells_of_events(sentence) and _is_far(told, times):
        return "earlier"  # was grounded in 2022 after a string of incidents. Nobody was hurt
    is_same = _is_taken_up(told.text, told.sentence, sentence) or _is_of_war_before(told, sentence)
    is_same = is_same or (_tells_again(told.sentence) and _names_event_of_time(told.text, sentence.span, times))
    return "earlier" if is_same and _is_far(told, times) else None


def _is_of_time_before(told: Told) -> bool:
    """Whether a sentence tells of the time of the one before, and of no other: four died that month."""
    back = _that_time().search(told.text, *told.sentence.span)
    return back is not None and all(back.start() <= one.span.start < back.end() for one in told.times)


@cache
def _that_time() -> re.Pattern[str]:
    return regexes.compile(
        rf"\b(?:[Tt]hat|[Tt]he) (?:same )?(?<!\b[Tt]he ){any_of(_DRAFT.times_told_again)}\b"
        rf"|\b[Bb]y the end of the {any_of(_DRAFT.times_told_again)}\b"
    )


def _is_taken_up(text: str, sentence: Sentence, before: Sentence) -> bool:
    """Whether a sentence goes on with the mishap of the one before, which is told first there, or is its “it”."""
    opening = sentence.tokens[:2]
    if len(opening) > 1 and opening[0].lower == "that" and opening[1].tag == NOUN:
        return True  # that vote was held after a bomb killed nine
    if _tells_of_mishap(before) or elsewhere.falls(text, before.span) or _goes_on_then(text, sentence):
        return True
    if any(one.lower == "that" and two.lower in _DRAFT.told_of_once for one, two in pairwise(sentence.tokens)):
        return True  # two were hurt in that search
    is_it = sentence.tokens[0].lower == "it"
    return is_it and any(token.lower in _FIGURES.harmful_events for token in before.tokens)


def _is_near(text: str, before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence may go on with the mishap of the one before it, as one of another paragraph may say."""
    is_next = before.paragraph == sentence.paragraph
    return is_next or _tells_again(sentence) or _goes_on_then(text, sentence)


def _goes_on_then(text: str, sentence: Sentence) -> bool:
    """Whether a sentence opens with the time of the one before: shortly afterwards, nine died."""
    return _opens_then().match(text, *sentence.span) is not None


@cache
def _opens_then() -> re.Pattern[str]:
    return regexes.compile(rf"{any_of(_DRAFT.goes_on_then)},", re.IGNORECASE)


def _is_of_war_before(told: Told, before: Sentence) -> bool:
    """Whether both sentences tell of a war, and the second of it as of one that is over: the two fought; 70,000 died.

    Not of one that goes on: 40,000 have been killed in the war.
    """
    if before.words.isdisjoint(_DRAFT.of_war_before) or told.sentence.words.isdisjoint(_DRAFT.of_war_before):
        return False
    words = {token.lower for token in told.sentence.tokens if token.start < told.figure.span.start + _REACH_CHARACTERS}
    return words.isdisjoint(_DRAFT.tells_of_now) and not told.is_in_lead


def _tells_of_mishap(sentence: Sentence) -> bool:
    """Whether a sentence tells of a mishap for the first time: a quake struck."""
    words = [token.lower for token in sentence.tokens]
    return any(
        word in _FIGURES.harmful_events
        and not word.endswith("s")
        and not _ARTICLES.isdisjoint(words[max(0, place - _REACH_WORDS) : place])
        for place, word in enumerate(words)
    )


def _owns_mishap(told: Told) -> bool:
    """Whether a sentence opens with a mishap by its time: last week's attack in Orul, Friday's crash."""
    opening = told.times[0] if told.times and _opens_with_time(told) else None
    return opening is not None and _of_time().match(told.text, opening.span.end) is not None


@cache
def _of_time() -> re.Pattern[str]:
    return regexes.compile(rf"['’]s (?:[\w-]+ ){{0,3}}?{any_of(_DRAFT.other_events | _FIGURES.harmful_events)}\b")


def _tells_of_events(sentence: Sentence) -> bool:
    """Whether a sentence tells of one or more mishaps, by any noun for them: after a string of incidents."""
    return any(word.removesuffix("s") in _DRAFT.other_events for word in sentence.words)


def _tells_again(sentence: Sentence) -> bool:
    """Whether a sentence tells of a mishap as of one that was told before: in the quake."""
    words = [token.lower for token in sentence.tokens]
    return any(
        word in _FIGURES.harmful_events and words[place - 1] == "the" for place, word in enumerate(words) if place
    )


def _is_far(told: Told, times: Sequence[Expression], far_days: int = _FAR_DAYS) -> bool:
    """Whether all days of a sentence lie months before publication, or as many days as are far."""
    days = [day for one in times if (day := _last_day(told.text, one)) is not None]
    published = told.published
    if times and not told.is_in_lead and all(one.value in told.of_news for one in times):
        return False  # fewer people died on the roads last year: 214 were killed in 2025
    if published is None or not days or not all((published - day).days > far_days for day in days):
        years = {one.value for one in times}
        is_high = told.sentence.paragraph < _OF_LEAD_PARAGRAPHS and told.sentence.span.start < _OF_LEAD_CHARACTERS
        if published is None or years != {f"{published.year - 1:04}"} or is_high:
            return False  # last year
    return _is_compared(told) or not any(_is_of_another(told, one) for one in times)


def _last_day(text: str, one: Expression) -> date | None:
    """The last day of a time; the first of “a week ago”, whose last is a few days ago on the calendar alone."""
    return one.earliest if one.span.of(text).lower().endswith(_AGO) else one.latest


def _is_of_another(told: Told, one: Expression) -> bool:
    """Whether a date is that of a birth or a beginning, or where a count begins: since 2014."""
    text, start = told.text, one.span.start
    if _is_beginning(told, one):
        return True
    if _WHEN.search(text, one.span.end, max(one.span.end, told.figure.span.start)):
        return False  # the worst since 1987, when 1,100 people died
    near = text[max(told.sentence.span.start, start - _REACH_CHARACTERS) : start]
    if near.endswith("since the ") and _MISHAP_OF_DAY.match(text, one.span.end):
        return False  # the worst since the 14 May fire
    since = text[max(told.sentence.span.start, start - _REACH_OF_SINCE_CHARACTERS) : start]
    if _SINCE.search(since) is None:
        return _OF_ANOTHER.search(near) is not None
    if _is_what_happened_since(told, one):
        return False  # shut since two cooks died there in 2019
    behind = one.span.end, max(one.span.end, told.figure.span.start)
    # closed since a boiler blew up in 2022 and injured a guard; banned since 2003 after the deaths of
    is_of_event = _event_of_time().match(text, *behind) is not None and _harms_those().search(text, *behind) is not None
    return not (is_of_event or _and_harmed().fullmatch(text, *behind) or _of_thing_since().match(text, *behind))


def _is_what_happened_since(told: Told, one: Expression) -> bool:
    """Whether people are those whose fate others are counted from: since two cooks died there in 2019.

    Not: since May 40 have died in 2019, since the war began, 40 died in 2019.
    """
    number, sentence = told.figure.span, told.sentence.span
    since = told.text.rfind("since ", sentence.start, number.start)
    if since < 0 or number.end > one.span.start or "," in told.text[since : one.span.start]:
        return False
    return not any(since < time.span.start < number.start for time in told.times)


@cache
def _harms_those() -> re.Pattern[str]:
    """Right before people harmed: since a November raid killed (nine)."""
    return regexes.compile(rf" {any_of(frozenset(harm.VERBS))} (?:[a-z]+ ){{0,2}}\Z")


@cache
def _of_thing_since() -> re.Pattern[str]:
    """Behind a date, what tells of the thing since which others are counted: since the crash in 2019 that killed 40."""
    return regexes.compile(rf"(?:,| [\w-]+(?: [\w-]+)?)? {any_of(_TEXT.relatives | {'that'})} ")


@cache
def _and_harmed() -> re.Pattern[str]:
    """What stands between a time and people who came to harm by then: and injured, after the deaths of at least."""
    return regexes.compile(rf" (?:and {any_of(frozenset(harm.VERBS))}|after(?: [^\s,;.]+){{0,5}}) ")


def _is_beginning(told: Told, one: Expression) -> bool:
    """Whether a time is that since when what goes on has done harm: the war, which began in 2019, has killed 400."""
    text, start = told.text, one.span.start
    if _began().search(text, max(told.sentence.span.start, start - _REACH_CHARACTERS), start) is None:
        return False
    return _has_done().search(text, one.span.end, max(one.span.end, told.figure.span.start)) is not None


@cache
def _began() -> re.Pattern[str]:
    return regexes.compile(rf"\b{any_of(_DRAFT.begins_to_harm)} (?:[\w-]+ ){{0,2}}\Z")


@cache
def _has_done() -> re.Pattern[str]:
    """A verb in the perfect, behind an aside: , has killed (400)."""
    return regexes.compile(r", (?:has|have) (?:[\w-]+ ){1,4}(?:[^.;]{1,80} )?\Z")


def _of_comes_after(told: Told) -> Occasion | None:
    if not told.is_of_harm:
        return None
    before = told.text[told.sentence.span.start : told.figure.span.start]
    is_after = _COMES_AFTER.search(before) is not None or _AFTER_EVENT.search(before) is not None
    is_after = is_after or _AFTER_ANOTHER.search(before) is not None
    is_after = is_after or (not told.is_on_top and _AFTER_ONE.search(before) is not None)
    is_after = is_after or (before.endswith("since ") and _of_record_since().search(before) is not None)
    return "earlier" if is_after else None


@cache
def _of_record_since() -> re.Pattern[str]:
    """What the news is the worst of since those were harmed: the deadliest clash since (41 died)."""
    return regexes.compile(rf"\b{any_of(_FIGURES.of_a_record | _FIGURES.superlatives)} [^.;]{{1,80}}?\bsince \Z")


def _of_deed_of_year(told: Told) -> bool:
    """Whether a sentence below the top is of a year long over, in which somebody paid a sum: in 2019 Reed paid.

    It opens with the year, or has it right behind the sum: was fined $400 in 2019.
    """
    figure, published = told.figure, told.published
    first = told.times[0] if told.times else None
    if (
        figure.measure != "money"
        or (told.is_in_lead and told.is_on_top)
        or first is None
        or published is None
        or len(told.times) > 1
    ):
        return False
    opening = told.text[told.sentence.span.start : first.span.start].lower().strip()
    is_behind = _TO_YEAR_OF_DEED.fullmatch(told.text, figure.span.end, first.span.start) is not None
    is_year = (is_behind or opening in _INTO_YEAR) and (first.value or "").isdecimal()
    is_year = is_year and len(first.value or "") == len("2021")  # no decade
    if not is_year or int(first.value or "") > published.year - _YEARS_OVER:
        return False
    begins = told.sentence.span.start if is_behind else first.span.end
    verb = next((one for one in told.sentence.tokens if one.start >= begins and one.tag in FINITES), None)
    return verb is not None and verb.start < figure.span.start and _is_deed(told, verb.lower)


def _is_deed(told: Told, word: str) -> bool:
    """Whether a verb tells what somebody did once, and not what comes in or goes out by the year, or a level."""
    if word in _TEXT.forms_of_be:
        start = told.figure.span.start
        return not told.text[max(0, start - _REACH_CHARACTERS) : start].rstrip().lower().endswith(f" {word}")
    form = _VERBS.get(word)
    by_the_year = _DRAFT.money_that_flows | _DRAFT.levels | _FIGURES.has_within
    return form is not None and PAST in form.forms and word not in by_the_year


def _of_earlier_event(told: Told) -> Occasion | None:
    """Of a previous attack, of recent years, of a crime of record, or of what is only other_events."""
    if not told.is_in_lead and other_events.is_before_this(told.text, told.sentence.span):
        return "earlier"
    if not told.is_of_harm:
        return "earlier" if _of_deed_of_year(told) else None
    is_earlier = other_events.is_earlier(told.text, told.sentence.span, told.figure.span, told.is_on_top)
    if is_earlier or other_events.is_older(told.text, told.sentence.span, told.figure.span):
        return "earlier"
    if other_events.is_day_before(told.text, told.sentence.span) and _is_new_mishap(told):
        return "earlier"
    if not told.is_in_lead and _is_beginning_of_war(told):
        return "earlier"
    return _of_record(told)


def _is_beginning_of_war(told: Told) -> bool:
    """Whether people came to harm in what began a war or the like: the war began when gunmen killed 800 people."""
    if told.sentence.words.isdisjoint(_DRAFT.wars):
        return False
    return _war_began().search(told.text, told.sentence.span.start, told.figure.span.start) is not None


@cache
def _war_began() -> re.Pattern[str]:
    began = any_of(_DRAFT.begins_to_harm | _DRAFT.sets_off)
    opens = any_of(_FIGURES.opens_occasion | {"by"})
    return regexes.compile(rf"\b{any_of(_DRAFT.wars)} (?:\w+ ){{0,3}}?{began} (?:[^,;.]{{1,40}} )?{opens}\b")


def _is_new_mishap(told: Told) -> bool:
    """Whether a sentence tells of a mishap for the first time, or of harm in a place that is named there first."""
    text, sentence = told.text, told.sentence.span
    is_new = not told.is_in_lead and elsewhere.names_new_place(text, sentence, told.times)
    return is_new or _tells_of_mishap(told.sentence)


def _of_record(told: Told) -> Occasion | None:
    """Of a crime for which somebody was sentenced before; in the lead only in an aside on that person."""
    if told.is_of_court:
        return None
    text, sentence, figure = told.text, told.sentence.span, told.figure
    verdict = other_events.verdict(text, sentence, figure.span)
    if verdict is None:
        return None
    is_aside = other_events.aside(text, sentence, figure.number) is not None
    if told.is_in_lead and not is_aside and " who " not in text[sentence.start : verdict.start]:
        return None
    days = [one for one in told.times if (one.value or "P")[0] != "P" and verdict.start < one.span.start < verdict.end]
    return "earlier" if not days or _is_far(told, days) else None  # not: was jailed on Thursday for beating


def _of_other_mishap(told: Told) -> Occasion | None:
    """Of a mishap that the text tells of for the first time far down, days before publication: a week ago, a fire.

    Where the news is of these days, a sentence with an earlier time needs no mishap: Two guards drowned in January.
    """
    if told.is_in_lead or told.figure.is_part or not told.is_of_harm:
        return None
    text, sentence = told.text, told.sentence.span
    if _is_before_news(told) or other_events.is_of_others(text, sentence, told.figure.span):
        return "beside"
    clause = _time_of_clause(told)
    if clause is not None and clause.latest is not None and told.day_of_harm is not None and not told.is_on_top:
        is_before = clause.latest < told.day_of_harm and _WHEN.search(text, clause.span.end, told.figure.span.start)
        return "beside" if is_before and _tells_of_mishap(told.sentence) else None  # since Monday, when nine died in a
    is_told_anew = _tells_of_mishap(told.sentence) or (_is_of_other_time(told) and not _is_of_one_known(told))
    is_told_anew = is_told_anew or (not told.is_on_top and _names_event_of_time(text, sentence, told.times))
    return "beside" if is_told_anew and _is_far(told, _times_of_own(told), _NEAR_DAYS) else None


def _is_of_one_known(told: Told) -> bool:
    """Whether a sentence opens with somebody whom the lead names: Ms Quill, a cook, was found dead on 14 March."""
    names = [
        one for one in told.sentence.tokens[:_WORDS_TO_NAME] if one.tag == NAME and one.lower not in _PEOPLE.titles
    ]
    return any(told.text.find(told.text[one.start : one.end], *told.lead) >= 0 for one in names)


def _is_before_news(told: Told) -> bool:
    """Whether a sentence opens with a day before that on which the lead has people harmed, and tells something anew.

    On Friday a bomb killed nine; gunmen killed nine in a raid on Friday; not: on Friday nine were hurt, on Friday the
    fire killed nine.
    """
    day, text, sentence = told.day_of_harm, told.text, told.sentence.span
    if day is None or not told.times or _tells_again(told.sentence):
        return False
    is_opened = _opens_with_time(told)
    days = [one for one in told.times if one.type != "DURATION"]
    is_plain = len(days) == 1 and not told.is_in_lead and "there" not in told.sentence.words
    if not is_opened and not (is_plain and _tells_of_mishap(told.sentence)):
        return False
    latest = (days[0] if is_plain else told.times[0]).latest
    if latest is None or latest >= day or not told.sentence.words.isdisjoint(_DRAFT.counts_on):
        return False
    if elsewhere.is_wide(text, told.lead) and not elsewhere.is_next_door(text, sentence):
        return False
    is_told_anew = _tells_of_mishap(told.sentence) or elsewhere.opens_event(text, sentence)
    is_told_anew = is_told_anew or elsewhere.counts_events(text, sentence) or _has_new_subject(told)
    return is_told_anew or other_events.is_of_record(text, sentence)


def _has_new_subject(told: Told) -> bool:
    """Whether what does harm is told of for the first time, right behind the day: on Friday a float hit nine guests.

    Not who only says it, or comes after it: on Friday a guard said, a court jailed nine.
    """
    found = _new_subject().match(told.text, told.times[0].span.end, told.figure.span.start)
    if found is None:
        return False
    between = [one for one in told.sentence.tokens if found.end() <= one.start < told.figure.span.start]
    verbs = {form.lemma for one in between if (form := _VERBS.get(one.lower)) is not None}
    return verbs.isdisjoint(_CLAUSES.speech) and not verbs.isdisjoint(harm.VERBS)


@cache
def _new_subject() -> re.Pattern[str]:
    return regexes.compile(r",? an? ")


def _is_of_other_time(told: Told) -> bool:
    """Whether a sentence opens with a time, or has one far down, beneath news of these days: Last month, In May.

    Nor does it count up to now: has killed 40 since January.
    """
    if not told.is_of_now or not told.times or not told.sentence.words.isdisjoint(_DRAFT.counts_on):
        return False
    return not told.is_on_top or _opens_with_time(told)


def _opens_with_time(told: Told) -> bool:
    """Whether a time is in the first words of a sentence: In March 2024 a man shot six people, two of whom died."""
    start = told.sentence.tokens[min(_OPENING_WORDS, len(told.sentence.tokens) - 1)].start
    return bool(told.times) and told.times[0].span.start < start


def _names_event_of_time(text: str, sentence: Span, times: Sequence[Expression]) -> bool:
    """Whether a sentence names a mishap by its time: the 2015 massacre of nine guards, the January raid on a mill."""
    return any(_event_of_time().match(text, one.span.end, sentence.end) is not None for one in times)


@cache
def _event_of_time() -> re.Pattern[str]:
    return regexes.compile(
        rf" (?:[\w-]+ ){{0,3}}?{any_of(_DRAFT.other_events | _FIGURES.harmful_events)}\b(?! (?:began|started))"
    )


def _goes_on_beside(told: Told) -> Occasion | None:
    """Of the event beside the news of which the sentence before tells, unless it gives a total or a day."""
    if told.times or told.before is None or not told.is_of_harm:
        return None
    if told.occasion_before != "beside":
        is_again = _the_mishap().search(told.text, *told.sentence.span) is not None
        return "beside" if is_again and _is_turned_before(told) else None
    is_same = told.before[0].paragraph == told.sentence.paragraph
    words = {token.lower for token in told.sentence.tokens}
    return "beside" if is_same and words.isdisjoint(_FIGURES.names_of_numbers | {"all"}) else None


@cache
def _the_mishap() -> re.Pattern[str]:
    return regexes.compile(rf"\bthe (?:[\w-]+ )?{any_of(_FIGURES.harmful_events)}\b")


def _is_turned_before(told: Told) -> bool:
    """Whether the sentence before turns to another mishap: last Monday’s raid in Orul. Nine died in the raid."""
    if told.before is None or told.is_in_lead or told.occasion_before is not None:
        return False
    sentence, times = told.before
    number = told.figure.number
    is_turned = other_events.is_beside(told.text, sentence.span)
    is_turned = is_turned or elsewhere.is_there(told.text, sentence.span, number, times, told.lead, told.of_lead)
    if is_turned and sentence.span.start > told.lead.end:
        return True
    owned = [one for one in times if _of_time().match(told.text, one.span.end)]
    days = [one.latest for one in owned if one.latest is not None]
    return told.day_of_harm is not None and len(days) == 1 and days[0] < told.day_of_harm


def _beside(told: Told) -> Occasion | None:
    text, sentence, number = told.text, told.sentence.span, told.figure.number
    is_more = told.sentence.tokens[0].lower == "elsewhere" and elsewhere.is_more(text, number)
    if other_events.is_beside(text, sentence) and not is_more:
        is_far = told.is_of_harm and _is_far(told, _times_of_own(told))
        return "earlier" if is_far else "beside"  # in a similar fire in 2019
    if not told.is_of_harm or told.is_in_lead or _is_sentenced(told):
        return None
    if other_events.is_teased(text, sentence, number):
        return "beside"
    is_there = elsewhere.is_there(text, sentence, number, told.times, told.lead, told.of_lead)
    times = told.times[:1] if _owns_mishap(told) else told.times if _tells_of_mishap(told.sentence) else ()
    is_then = told.is_of_now and elsewhere.is_then(text, sentence, times, told.lead, told.of_lead)
    is_new = told.is_of_now and not other_events.is_day_before(text, sentence)
    is_then = is_then or (is_new and elsewhere.is_of_day_before(text, sentence, told.times, told.lead, told.of_lead))
    is_then = is_then or (told.is_of_now and elsewhere.is_of_season(text, sentence, number, told.lead, told.of_lead))
    is_linked = other_events.is_linked(text, sentence, told.figure.span)
    is_event_there = elsewhere.is_of_event_there(text, sentence, told.figure.span, told.lead)
    is_far = (is_then or is_event_there) and _is_far(told, _times_of_own(told))
    return "earlier" if is_far else "beside" if is_there or is_then or is_linked or is_event_there else None


def _is_of_year_before(told: Told) -> bool:
    """Whether others are compared with a number of the year before, or of another year behind it: from 66 in 2022."""
    if compared.is_of_year_before(told.text, told.sentence.span, told.figure):
        return True
    figure, published = told.figure, told.published
    if figure.measure == "duration" or told.is_of_harm or published is None or not _is_compared(told):
        return False
    year = next((one for one in told.times if one.span.start >= figure.span.end), None)
    if year is None or year.earliest is None or year.latest is None or year.earliest.year >= published.year:
        return False
    if not (year.value or "").isdecimal() and (published - year.latest).days < _ABOUT_A_YEAR_DAYS:
        return False
    is_of_other = any(one.value == year.value for one in told.times if one is not year)
    return not is_of_other and _TO_YEAR_COMPARED.fullmatch(told.text, figure.span.end, year.span.start) is not None


COMPARED: Row[[Told], Occasion] = Row(
    "number of the year before",
    "A number with which another is compared, right before “a year earlier” or the like, or with an earlier year of "
    "its own, is of an earlier occasion.",
    "Profit rose to $61 million, up from $54 million a year earlier.",
    "Profit rose to $61 million, up by $54 million in a year.",
    lambda told: "earlier" if _is_of_year_before(told) else None,
)
OTHER_MISHAP = "casualties of another mishap days before"
_EARLIER_EVENT = "casualties of an earlier event"
_NEWS_AFTER = "casualties after which the news comes"
_OF_ANOTHER_EVENT = frozenset((OTHER_MISHAP, _EARLIER_EVENT))
"""Rules that leave out what headline and first paragraphs tell."""

OCCASIONS: tuple[Row[[Told], Occasion], ...] = (
    Row(
        "figure of another event",
        "A figure in a sentence that turns to “a separate incident”, “elsewhere” or the like is of an event beside "
        "that of the news.",
        "The dam of Marsk killed nine guards. In a separate incident, Reed hurt two guards.",
        "The dam of Marsk killed nine guards. In a separate room, Reed hurt two guards.",
        _beside,
    ),
    COMPARED,
    Row(
        _NEWS_AFTER,
        "Casualties after “comes after”, “the attack follows” and the like are of an earlier occasion.",
        "The dam of Marsk killed nine guards. The crash comes a week after a mill killed two cooks.",
        "The dam of Marsk killed nine guards. Reed came home after the mill killed two cooks.",
        _of_comes_after,
    ),
    Row(
        _EARLIER_EVENT,
        "Numbers in a sentence that opens with “the last strike” or “an earlier study”, money of which it tells behind "
        "a year long over, and casualties in “an earlier attack”, “earlier this month”, “in recent years”, in a mishap "
        "told of behind “a day earlier”, of what has an “anniversary” or a “memorial”, or of a crime for which "
        "somebody “is serving nine years”, or of when somebody “was nine”, are of an earlier occasion.",
        "The dam of Marsk killed nine guards. In a previous accident, two guards were killed.",
        "The dam of Marsk killed nine guards. In a previous count, two guards were killed.",
        _of_earlier_event,
    ),
    Row(
        "casualties of an earlier occasion",
        "Casualties in a sentence whose dates all lie months before publication are of an earlier occasion, unless "
        "they are counted since then, or all casualties of the text are; so are numbers of “a strike in 2022”, “the "
        "drought of 2019” or the like that opens the sentence.",
        "The dam of Marsk killed nine guards on Sunday. In 1988 the dam killed 61 guards.",
        "The dam of Marsk killed nine guards on Sunday. Since 1988 the dam has killed 61 guards.",
        _of_earlier,
    ),
    Row(
        "figure beside that goes on",
        "A figure in a sentence without a day goes on with the event beside the news of the sentence before.",
        "The dam of Marsk killed nine guards. Elsewhere, a fire killed two cooks. Some 61 guards were hurt.",
        "The dam of Marsk killed nine guards. Elsewhere, a fire killed two cooks. In all 61 guards were hurt.",
        _goes_on_beside,
    ),
    Row(
        "casualties of the earlier occasion before",
        "Casualties in a sentence without a date go on with a mishap of months before publication, of which the "
        "sentence before tells.",
        "The dam of Marsk killed nine guards on Sunday. In May 1988 a quake shook it. Some 61 guards died.",
        "The dam of Marsk killed nine guards on Sunday. In May 1988 a guard shook it. Some 61 guards died.",
        _of_earlier_before,
    ),
    Row(
        OTHER_MISHAP,
        "Casualties of a mishap that is told of for the first time below the top of the text, and was a week or more "
        "before publication, are of an event beside the news; so are those in a sentence of such a day, or that opens "
        "with one before the harm of the lead, and those in “other attacks”, “several attacks, including a raid”, or "
        "“a raid the day before”.",
        "The dam of Marsk killed nine guards.\n\nIt is old.\n\nIt is high.\n\nIt is wet.\n\n"
        "Two weeks ago, a fire killed 61 guards.",
        "The dam of Marsk killed nine guards.\n\nIt is old.\n\nIt is high.\n\nIt is wet.\n\n"
        "Two weeks ago, the fire killed 61 guards.",
        _of_other_mishap,
    ),
)
"""Which figures are of another occasion than the event of the news."""
