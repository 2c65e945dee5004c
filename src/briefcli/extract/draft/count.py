"""A figure in its sentence, with the days that this names: what `as_of` examines."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.dates.forms import calendar, reporting
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import events
from briefcli.extract.figures import FoundFigure
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COORDINATOR, MODAL, TO, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.sentences import Sentence
from briefcli.model import when
from briefcli.model.figure import CASUALTIES

_DATES = lexicon.dates()

_REACH_CHARACTERS = 24
"""How far around a day the words that make it the day of a count may stand."""
_WORDS_TO_WEEKDAY = 3
"""A day of the week is one of the first words of its expression: Sunday evening, early Sunday, 4pm on Sunday."""
_WEEK_DAYS = 7
"""From a weekday to the one before it."""
_END_OF = regexes.compile(r"\b(?:the end of|end[- ]of|end-)\s*[\w ]*\Z", re.IGNORECASE)
_UP_TO = frozenset({calendar.WEEK_OF_DAY.name, reporting.MONTHS_ENDED.name, reporting.YEAR_TO.name})
"""Names of the rules that read a period up to its last day: the week to 28 September."""
_TO_END = regexes.compile(rf"\b{any_of(lexicon.draft().up_to_the_end)}\b")
OWNER = regexes.compile(r"['’]s?\b")
"""What makes a time that of something: Monday's flood."""
OWNER_OR_HYPHEN = regexes.compile(rf"{OWNER.pattern}|-")
_ENDS_CLAUSE = letters("COMMA SEMICOLON")


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

    @property
    def before(self) -> Expression | None:
        """The time nearest before the number."""
        return next((one for one in reversed(self.times) if one.span.end <= self.figure.span.start), None)

    @property
    def behind(self) -> Expression | None:
        """The time nearest behind the number and its thing."""
        return next((one for one in self.times if one.span.start >= self.figure.span.end), None)


def day_behind(count: Count, words: re.Pattern[str]) -> Expression | None:
    """The only time of a sentence, where it stands after certain words."""
    if len(count.times) != 1:
        return None
    day = count.times[0]
    if OWNER.match(count.text, day.span.end):
        return None
    start = max(count.sentence.span.start, day.span.start - _REACH_CHARACTERS)
    return day if words.search(count.text, start, day.span.start) else None


def iso(count: Count, expression: Expression | None) -> str | None:
    """The day of a time expression; none for one that is still to come, up to which nobody can have counted."""
    day = told(count, expression) if expression is not None else None
    if day is None or expression is None or _is_to_come(count, expression.span):
        return None
    if count.published is None or when.parse(day).earliest <= count.published:
        return day
    return _weekday_before(count, expression)


def _is_to_come(count: Count, day: Span) -> bool:
    """Whether a modal verb stands in the clause of a number and its day: will have 40 by May; not: had 40, and will."""
    if MODAL not in count.sentence.tags:
        return False
    first, last = sorted((day, count.figure.span))
    is_modal = False
    for token in count.sentence.tokens:
        is_outside = token.end <= first.start or token.start >= last.end
        if token.tag == COORDINATOR and token.start >= last.end:
            break  # cost 410 crowns in 2025 and would cost 450
        if is_outside and token.tag in _ENDS_CLAUSE:
            if token.start >= last.end:
                break
            is_modal = False
        is_modal = is_modal or token.tag == MODAL
    return is_modal


def told(count: Count, expression: Expression) -> str | None:
    """The day, month or year of a time expression; the last day of a period of which the end is named."""
    dated = events.dated(expression)
    if dated is None or dated[0] is None or "same" in expression.span.of(count.text).lower().split():
        return None  # in the same month a year before
    start = max(count.sentence.span.start, expression.span.start - _REACH_CHARACTERS)
    is_up_to = expression.rule in _UP_TO and _TO_END.search(count.text, *expression.span) is not None
    is_end = is_up_to or _END_OF.search(count.text[start : expression.span.end])
    day = dated[0].latest.isoformat() if is_end else dated[0].iso()
    return day if "/" not in day else None  # a quarter is no day, month or year


def _weekday_before(count: Count, expression: Expression) -> str | None:
    """The last such day of the week, of one that was read as the next because it stands after “by”."""
    words = expression.span.of(count.text).lower().split()
    is_weekday = any(word in _DATES.weekdays for word in words[:_WORDS_TO_WEEKDAY])
    is_over = count.is_of_people or (MODAL not in count.sentence.tags and TO not in count.sentence.tags)
    if not is_weekday or expression.basis != "published" or expression.earliest is None or not is_over:
        return None
    week_before = when.add_days(expression.earliest, -_WEEK_DAYS)
    return week_before.isoformat() if week_before else None
