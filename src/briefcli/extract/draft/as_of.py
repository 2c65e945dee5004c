"""The day for which a number was given: as of Monday, by Sunday evening, so far.

It is only given where the words name it, and a day that is counted from the publication only where that is known.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import events
from briefcli.extract.figures import FoundFigure
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import MODAL, PAST
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span, lower
from briefcli.extract.text.rules import Row
from briefcli.extract.text.sentences import Sentence
from briefcli.model.figure import CASUALTIES

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_VERBS = lexicon.verbs()

_REACH_CHARACTERS = 24
"""How far around a day the words that make it the day of a count may stand."""
_SAME_CLAUSE_CHARACTERS = 40
"""Longest text between a number and “so far”: 12 people in three villages have been killed so far."""
_ENDS_CLAUSE = regexes.compile(r"[,;:–—]")
_MOST_WORDS_TO_FIRST = 2
"""Most words before a day that opens a sentence: but in 2020."""
_WORDS_TO_WEEKDAY = 2
"""A day of the week is the first or second word of its expression: Sunday evening, early Sunday."""
_WEEK = timedelta(weeks=1)
_AS_OF = regexes.compile(r"\bas (?:of|at)\s+\Z", re.IGNORECASE)
_BY = regexes.compile(r"\bby\s+(?:(?:late|early)\s+)?\Z", re.IGNORECASE)
_ON = regexes.compile(r"\b(?:on|late)\s+\Z", re.IGNORECASE)
_BETWEEN_NUMBER_AND_DAY = regexes.compile(r"(?:\s+\w+)?\s+(?:on|late)\s+", re.IGNORECASE)
_IN = regexes.compile(rf"\b{any_of(_DRAFT.before_day_of_level)}\s+\Z", re.IGNORECASE)
_LEVEL = regexes.compile(rf"\b{any_of(_DRAFT.levels)}\s+(?:\w+\s+){{0,2}}\Z")
_OWNER = regexes.compile(r"['’]s?\b")
_VERB_BEHIND = regexes.compile(r"\s+(?P<verb>\w+)")
_SO_FAR = regexes.compile(r"\bso far\b(?! (?:as|from)\b)")
_TOLL = regexes.compile(rf"\b{any_of(_FIGURES.tolls)}\b", re.IGNORECASE)


class Count(NamedTuple):
    """A figure in its sentence, with the time expressions of that sentence and the day of publication.

    `small` is the text in small letters, in which searching is quicker than without regard to case.
    """

    text: str
    small: str
    sentence: Sentence
    figure: FoundFigure
    times: Sequence[Expression]
    published: date | None

    @property
    def is_of_people(self) -> bool:
        """Whether it is certain that people came to harm."""
        return self.figure.measure in CASUALTIES and MODAL not in self.sentence.tags


class Days:
    """The days for which a text gives its counts."""

    def __init__(self, article: Parts, expressions: list[Expression], published: date | None) -> None:
        self._text, self._small, self._sentences = article.text, lower(article.text), article.sentences
        self._expressions, self._published = expressions, published
        self._starts = [one.span.start for one in expressions]
        self._ends = [one.span.end for one in article.sentences]

    def of(self, figure: FoundFigure) -> str | None:
        """The day for which a figure was given; nothing where its sentence names none, or several."""
        index = bisect_right(self._ends, figure.number.start)
        if index == len(self._sentences):
            return None
        sentence = self._sentences[index]
        if not sentence.span.holds(figure.number):
            return None
        first, end = (bisect_left(self._starts, place) for place in sentence.span)
        times = [one for one in self._expressions[first:end] if one.type in ("DATE", "TIME")]
        decided = rules.first(DAYS, Count(self._text, self._small, sentence, figure, times, self._published))
        return decided and decided.found


def _day_behind(count: Count, words: re.Pattern[str]) -> Expression | None:
    """The only time of a sentence, where it stands after certain words."""
    if len(count.times) != 1:
        return None
    day = count.times[0]
    if _OWNER.match(count.text, day.span.end):
        return None
    start = max(count.sentence.span.start, day.span.start - _REACH_CHARACTERS)
    return day if words.search(count.text, start, day.span.start) else None


def _iso(count: Count, expression: Expression | None) -> str | None:
    """The day of a time expression; none for one that is still to come, up to which nobody can have counted."""
    dated = events.dated(expression) if expression is not None else None
    if dated is None or dated[0] is None:
        return None
    if MODAL in count.sentence.tags:
        return None
    if count.published is None or dated[0].earliest <= count.published:
        return dated[0].iso()
    return _weekday_before(count, expression) if expression is not None else None


def _weekday_before(count: Count, expression: Expression) -> str | None:
    """The last such day of the week, of one that was read as the next because it stands after “by”."""
    words = expression.span.of(count.text).lower().split()
    is_weekday = any(word in _DATES.weekdays for word in words[:_WORDS_TO_WEEKDAY])
    if not is_weekday or expression.basis != "published" or expression.earliest is None or not count.is_of_people:
        return None
    return (expression.earliest - _WEEK).isoformat()


def _counted_as_of(count: Count) -> str | None:
    return _iso(count, _day_behind(count, _AS_OF))


def _counted_by(count: Count) -> str | None:
    return _iso(count, _day_behind(count, _BY)) if count.is_of_people else None


def _of_toll(count: Count) -> str | None:
    day = _day_behind(count, _ON) if count.is_of_people else None
    toll = _TOLL.search(count.text, *count.sentence.span) if day is not None else None
    if toll is None or day is None:
        return None
    is_behind = _BETWEEN_NUMBER_AND_DAY.fullmatch(count.text, count.figure.number.end, day.span.start)
    is_before = day.span.end < toll.start() and _is_when_told(count, day.span)
    return _iso(count, day) if is_behind or is_before else None


def _is_when_told(count: Count, day: Span) -> bool:
    """Whether a sentence opens with a day, or its verb comes right after it: officials on Monday put."""
    if not count.text[count.sentence.span.start : day.start].strip().partition(" ")[2]:
        return True
    behind = _VERB_BEHIND.match(count.text, day.end)
    form = _VERBS.get(behind["verb"].lower()) if behind else None
    return form is not None and PAST in form.forms


def _of_level(count: Count) -> str | None:
    figure = count.figure
    if figure.measure in CASUALTIES or figure.measure == "duration":
        return None
    start = max(count.sentence.span.start, figure.span.start - _SAME_CLAUSE_CHARACTERS)
    found = _LEVEL.search(count.text, start, figure.number.start)
    if found is None or (found[0].startswith("was") and figure.measure != "percentage"):
        return None
    day = _day_behind(count, _IN)
    return _iso(count, day) if day is not None and _is_of_same_clause(count, day.span) else None


def _is_of_same_clause(count: Count, day: Span) -> bool:
    """Whether a day opens the sentence, or no mark stands between it and a number: in 2020, the share was."""
    first, last = sorted((day, count.figure.number))
    is_first = len(count.text[count.sentence.span.start : day.start].split()) <= _MOST_WORDS_TO_FIRST
    between = count.text[first.end : last.start].removeprefix(", when ")
    return is_first or _ENDS_CLAUSE.search(between) is None


def _so_far(count: Count) -> str | None:
    if count.published is None or count.times or count.figure.measure == "duration":
        return None
    return count.published.isoformat() if _is_so_far(count) else None


def _is_so_far(count: Count) -> bool:
    """Whether “so far” stands close before or after a number, in the same clause."""
    found = _SO_FAR.search(count.small, *count.sentence.span)
    if found is None:
        return False
    number = count.figure.number
    first, last = sorted((Span(*found.span()), number))
    between = count.text[first.end : last.start]
    if first.start == count.sentence.span.start:
        between = between.removeprefix(",")
    return len(between) <= _SAME_CLAUSE_CHARACTERS and _ENDS_CLAUSE.search(between) is None


DAYS: tuple[Row[[Count], str], ...] = (
    Row(
        "day of a count",
        "A day after “as of” or “as at” is the day for which the numbers of its sentence were given.",
        "As of 3 July, the mill had 40 guards.",
        "As of old, the mill had 40 guards.",
        _counted_as_of,
    ),
    Row(
        "day up to which people were counted",
        "A day after “by” is the day for which a number of people harmed was given.",
        "By 3 July, twelve people had been killed.",
        "By 3 July, twelve people had been paid.",
        _counted_by,
    ),
    Row(
        "day of a toll",
        "The one day of a sentence about a toll, after “on”, is the day for which the toll was given.",
        "Officials on 3 July put the death toll at 76.",
        "Officials put the death toll of the flood of 3 July at 76.",
        _of_toll,
    ),
    Row(
        "day of a level",
        "The one day, month or year of a sentence, after “in” or “on”, is that for which a level or a share is given.",
        "Demand reached 50,270 megawatts in 2006.",
        "Demand for 50,270 boats began in 2006.",
        _of_level,
    ),
    Row(
        "count so far",
        "A number “so far” was given for the day of publication, if the sentence names no other time.",
        "Twelve people have been killed so far.",
        "Twelve people have been killed so far in 2025.",
        _so_far,
    ),
)
"""The day for which a number was given."""
