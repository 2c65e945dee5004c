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

_FAR_DAYS = 60
"""An occasion this long before publication is over; the news, and a war that goes on, come with nearer days."""
_REACH_CHARACTERS = 30
"""How far before a date the word may stand that makes it a day other than that of the occasion: born in, since."""
_OF_ANOTHER = regexes.compile(rf"\b{any_of(_DRAFT.before_other_day)}\W+(?:\w+\W+){{0,2}}\Z", re.IGNORECASE)
_COMES_AFTER = regexes.compile(rf"\bcom(?:es?|ing) (?:(?:\w+ ){{0,2}}{any_of(_FIGURES.time_units)} )?after\b")
_OTHER_EVENT = rf"\ban? {any_of(_DRAFT.of_other_event)} {any_of(_DRAFT.other_events)}\b"
_BESIDE = regexes.compile(rf"(?i:{any_of(_DRAFT.opens_other_event)})\b|.*?{_OTHER_EVENT}", re.DOTALL)


class Told(NamedTuple):
    """A figure in its sentence, with the time expressions of that sentence and the day of publication."""

    text: str
    sentence: Sentence
    figure: FoundFigure
    times: Sequence[Expression]
    published: date | None

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
        decided = rules.first(OCCASIONS, Told(article.text, sentence, figure, expressions[first:end], published))
        if decided is not None:
            told[number] = decided.found
            of_sentence |= {index: decided.found} if not figure.is_part else {}
    harmed = [number for number, one in enumerate(found) if one.measure in CASUALTIES]
    if all(number in told for number in harmed):
        return {}
    for number, figure in enumerate(found):
        index = bisect_right(ends, figure.number.start)
        if number not in told and index in of_sentence and figure.measure not in CASUALTIES:
            told[number] = of_sentence[index]
    return told


def _of_earlier(told: Told) -> Occasion | None:
    days = [one.latest for one in told.times if one.latest is not None]
    if told.published is None or not days or not told.is_of_harm:
        return None
    is_far = all((told.published - day).days > _FAR_DAYS for day in days)
    return "earlier" if is_far and not any(_is_of_another(told.text, one) for one in told.times) else None


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
)
"""Which figures are of another occasion than the event of the news."""
