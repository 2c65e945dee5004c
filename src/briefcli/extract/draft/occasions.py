"""Which figures are of another occasion than the event of the news: in 1988 the same dam killed 61.

An earlier occasion is told again, or another stands beside the event. What is of the event itself, and what nobody can
know, has no occasion.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.figures import FoundFigure
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row
from briefcli.extract.text.sentences import Sentence
from briefcli.model.figure import CASUALTIES, Occasion

_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()

_AGE = "age"
"""What a figure is about that tells of a person, and of no occasion."""
_MOST_PARAGRAPHS_ON_TOP = 4
"""What a text is about stands in its headline or in the first paragraphs."""
_FAR_DAYS = 60
"""An occasion this long before publication is over; the news, and a war that goes on, are told with nearer days."""
_REACH_WORDS = 4
"""Most words from an article to a mishap: an 8.6-magnitude quake."""
_ARTICLES = frozenset(("a", "an"))
_REACH_CHARACTERS = 30
"""How far before a date the word may stand that makes it a day other than that of the occasion: born in, since."""
_OF_ANOTHER = regexes.compile(rf"\b{any_of(_DRAFT.before_other_day)}\W+(?:\w+\W+){{0,2}}\Z", re.IGNORECASE)
_COMES_AFTER = regexes.compile(rf"\bcom(?:es?|ing) (?:(?:\w+ ){{0,2}}{any_of(_FIGURES.time_units)} )?after\b")
_OTHER_EVENT = rf"\ban? {any_of(_DRAFT.of_other_event)} {any_of(_DRAFT.other_events)}\b"
_NEXT_DOOR = rf"(?i:an?) (?:\S+ ){{0,2}}{any_of(_FIGURES.harmful_events)}\b[^.]{{0,30}} {any_of(_DRAFT.next_door)} "
"""A quake last month in neighbouring Orul."""
_OVER_THERE = (
    rf"(?i:in) {any_of(_DRAFT.next_door)} (?:\S+ ){{1,2}}an? (?:\S+ ){{0,2}}{any_of(_FIGURES.harmful_events)}\b"
)
"""In neighbouring Orul, a ferry fire."""
_LOOKED_INTO = rf"\bother deaths\b.{{0,60}}\b{any_of(_DRAFT.looked_into)}\b"
"""31 other deaths at the hospital have been reviewed."""
_BESIDE = regexes.compile(
    rf"(?i:{any_of(_DRAFT.opens_other_event)})\b|{_NEXT_DOOR}|{_OVER_THERE}|.*?(?:{_OTHER_EVENT}|{_LOOKED_INTO})",
    re.DOTALL,
)


_LEADS_TO_COMPARED = r"\b(?:compared (?:with|to)|(?:up|down) from|against)"
_COMPARED = regexes.compile(rf"{_LEADS_TO_COMPARED} \Z")
_OF_COMPARISON = regexes.compile(rf"(?:{_LEADS_TO_COMPARED} \S+(?: \w+)?|\bthan)(?: in| on)? \Z")


class Told(NamedTuple):
    """A figure in its sentence, with the time expressions of that sentence and the day of publication."""

    text: str
    sentence: Sentence
    figure: FoundFigure
    times: Sequence[Expression]
    published: date | None
    before: tuple[Sentence, Sequence[Expression]] | None = None
    occasion_before: Occasion | None = None

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
    told: dict[int, Occasion] = {}
    of_sentence: dict[int, Occasion] = {}
    for number, figure in enumerate(found):
        index = bisect_right(ends, figure.number.start)
        if index == len(ends):
            continue
        sentence = article.sentences[index]
        first, end = (bisect_left(starts, place) for place in sentence.span)
        before = article.sentences[index - 1] if index else None
        is_near = before is not None and (before.paragraph == sentence.paragraph or _tells_again(sentence))
        last = (before, _times(expressions, starts, before)) if before is not None and is_near else None
        last_occasion = of_sentence.get(index - 1) if is_near else None
        one = Told(article.text, sentence, figure, expressions[first:end], published, last, last_occasion)
        decided = rules.first(OCCASIONS, one)
        if decided is not None:
            told[number] = decided.found
            of_sentence |= {index: decided.found} if not figure.is_part else {}
    harmed = [number for number, one in enumerate(found) if one.measure in CASUALTIES]
    on_top = article.paragraphs[:_MOST_PARAGRAPHS_ON_TOP]
    top = on_top[-1].end if on_top else 0
    is_on_top = any(found[number].number.start < top for number in harmed)
    if is_on_top and all(number in told for number in harmed):
        return {}
    for number, figure in enumerate(found):
        index = bisect_right(ends, figure.number.start)
        is_open = number not in told and figure.concept != _AGE and (figure.is_part or figure.measure not in CASUALTIES)
        if is_open and index in of_sentence:
            told[number] = of_sentence[index]
    return told


def _times(expressions: Sequence[Expression], starts: list[int], sentence: Sentence) -> Sequence[Expression]:
    first, end = (bisect_left(starts, place) for place in sentence.span)
    return expressions[first:end]


def _of_earlier(told: Told) -> Occasion | None:
    if told.figure.is_part or (not told.is_of_harm and not _tells_of_mishap(told.sentence)):
        return None  # a part is of the occasion of its whole
    return "earlier" if _is_far(told, _times_of_own(told)) else None


def _times_of_own(told: Told) -> Sequence[Expression]:
    """The times of a sentence without those of comparisons, unless the figure is what others are compared with."""
    if _is_compared(told):
        behind = [one for one in told.times if one.span.start >= told.figure.number.end]
        return behind or told.times
    return [one for one in told.times if not _is_of_comparison(told.text, one.span.start)]


def _is_compared(told: Told) -> bool:
    """Whether others are compared with a figure: 12, down from 61 last year."""
    start = told.figure.number.start
    return _COMPARED.search(told.text, max(0, start - _REACH_CHARACTERS), start) is not None


def _is_of_comparison(text: str, start: int) -> bool:
    """Whether a time is that of what a number is compared with: 12, compared with 61 in 2019."""
    return _OF_COMPARISON.search(text, max(0, start - _REACH_CHARACTERS), start) is not None


def _of_earlier_before(told: Told) -> Occasion | None:
    if told.before is None or told.times or not told.is_of_harm:
        return None
    if told.figure.value == 0 and told.occasion_before == "earlier":
        return "earlier"  # it killed 61; nobody was arrested
    sentence, times = told.before
    return "earlier" if _is_taken_up(told.sentence, sentence) and _is_far(told, times) else None


def _is_taken_up(sentence: Sentence, before: Sentence) -> bool:
    """Whether a sentence goes on with the mishap of the one before, which is told first there, or is its “it”."""
    if _tells_of_mishap(before):
        return True
    is_it = sentence.tokens[0].lower == "it"
    return is_it and any(token.lower in _FIGURES.harmful_events for token in before.tokens)


def _tells_of_mishap(sentence: Sentence) -> bool:
    """Whether a sentence tells of a mishap for the first time: a quake struck."""
    words = [token.lower for token in sentence.tokens]
    return any(
        word in _FIGURES.harmful_events and not _ARTICLES.isdisjoint(words[max(0, place - _REACH_WORDS) : place])
        for place, word in enumerate(words)
    )


def _tells_again(sentence: Sentence) -> bool:
    """Whether a sentence tells of a mishap as of one that was told before: in the quake."""
    words = [token.lower for token in sentence.tokens]
    return any(
        word in _FIGURES.harmful_events and words[place - 1] == "the" for place, word in enumerate(words) if place
    )


def _is_far(told: Told, times: Sequence[Expression]) -> bool:
    """Whether all days of a sentence lie months before publication."""
    days = [one.latest for one in times if one.latest is not None]
    if told.published is None or not days or not all((told.published - day).days > _FAR_DAYS for day in days):
        return False
    return _is_compared(told) or not any(_is_of_another(told.text, one) for one in times)


def _is_of_another(text: str, one: Expression) -> bool:
    """Whether a date is that of a birth or a beginning, or where a count begins: since 2014."""
    start = one.span.start
    if text.startswith(", when", one.span.end):
        return False  # the worst since 1987, when 1,100 people died
    return _OF_ANOTHER.search(text[max(0, start - _REACH_CHARACTERS) : start]) is not None


def _of_comes_after(told: Told) -> Occasion | None:
    if not told.is_of_harm:
        return None
    before = told.text[told.sentence.span.start : told.figure.span.start]
    return "earlier" if _COMES_AFTER.search(before) is not None else None


def _beside(told: Told) -> Occasion | None:
    return "beside" if _BESIDE.match(told.text, told.sentence.span.start, told.sentence.span.end) else None


OCCASIONS: tuple[Row[[Told], Occasion], ...] = (
    Row(
        "figure of another event",
        "A figure in a sentence that turns to “a separate incident”, “elsewhere” or the like is of an event beside "
        "that of the news.",
        "The dam of Marsk killed nine guards. In a separate incident, Reed hurt two guards.",
        "The dam of Marsk killed nine guards. In a separate room, Reed hurt two guards.",
        _beside,
    ),
    Row(
        "casualties after which the news comes",
        "Casualties after “comes after” are of an earlier occasion.",
        "The dam of Marsk killed nine guards. The crash comes a week after a mill killed two cooks.",
        "The dam of Marsk killed nine guards. Reed came home after the mill killed two cooks.",
        _of_comes_after,
    ),
    Row(
        "casualties of an earlier occasion",
        "Casualties in a sentence whose dates all lie months before publication are of an earlier occasion, unless "
        "they are counted since then, or all casualties of the text are.",
        "The dam of Marsk killed nine guards on Sunday. In 1988 the dam killed 61 guards.",
        "The dam of Marsk killed nine guards on Sunday. Since 1988 the dam has killed 61 guards.",
        _of_earlier,
    ),
    Row(
        "casualties of the earlier occasion before",
        "Casualties in a sentence without a date go on with a mishap of months before publication, of which the "
        "sentence before tells.",
        "The dam of Marsk killed nine guards on Sunday. In May 1988 a quake shook it. Some 61 guards died.",
        "The dam of Marsk killed nine guards on Sunday. In May 1988 a guard shook it. Some 61 guards died.",
        _of_earlier_before,
    ),
)
"""Which figures are of another occasion than the event of the news."""
