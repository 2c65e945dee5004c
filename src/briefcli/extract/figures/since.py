"""Since when a running count counts: 40 have been killed since January, since the war began."""

import re

from briefcli import regexes
from briefcli.extract.figures.search import FoundFigure
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()

_REACH_CHARACTERS = 120
"""How far behind a number, and how far before it, the words for the time may end or begin."""
_NOT_RUNNING = ("duration", "percentage")
"""Measures of which a number is hardly ever a count that runs."""
_DAY = rf"(?:{any_of({*_DATES.months, *_DATES.month_abbreviations, *_DATES.weekdays})}\b\.?|\d[\d:]*(?:st|nd|rd|th)?)"
_WHEN = (
    rf"(?P<when>(?:(?:the )?{any_of(_FIGURES.parts_of_time)}[ -](?:of |in )?)*{_DAY}(?:,? (?:of )?{_DAY})*"
    rf"|(?:the |its )?(?:[\w’'-]+ ){{1,4}}?{any_of(_FIGURES.begins_counting)}\b(?: (?:in|on) (?:{_DAY} ?)+(?<! ))?"
    rf"|(?:the )?{any_of(_FIGURES.beginnings)} of (?:the |this |last )?[\w’'-]+)"
)
_BEHIND = regexes.compile(rf"[^.;:!?()\n]*?,? since {_WHEN}(?![\w-])", re.IGNORECASE)
_IN_FRONT = regexes.compile(rf"(?:^|[.!?\n”\"] ?)Since {_WHEN},[^.;:!?()\n]*$", re.IGNORECASE)
_TURNS = regexes.compile(rf"\b{any_of(_FIGURES.turns_to_another)}\b", re.IGNORECASE)


def find(text: str, figure: FoundFigure) -> str | None:
    """Since when a figure of a text counts, in its words; nothing where they do not say so."""
    if figure.measure in _NOT_RUNNING or "ince " not in text:
        return None
    decided = rules.first(SINCE, text, figure)
    return decided.found if decided is not None else None


def _behind(text: str, figure: FoundFigure) -> str | None:
    end = figure.span.end
    found = _BEHIND.match(text, end, end + _REACH_CHARACTERS)
    is_other = found is None or _TURNS.search(text, end, found.start("when")) is not None
    return None if found is None or is_other else found["when"].removesuffix(".")


def _in_front(text: str, figure: FoundFigure) -> str | None:
    start = max(0, figure.span.start - _REACH_CHARACTERS)
    found = _IN_FRONT.search(text[start : figure.span.start])
    return found["when"] if found is not None else None


SINCE: tuple[Row[[str, FoundFigure], str], ...] = (
    Row(
        "count since a time",
        "A number counts since the time after “since” behind it, which is a date or tells of a beginning.",
        "Forty guards have been killed since January.",
        "Forty guards have left since the mill is shut.",
        _behind,
    ),
    Row(
        "count of a sentence that opens with “since”",
        "A number counts since the time with which its sentence opens.",
        "Since the war began, 40 guards have been killed.",
        "Since the guards left, 40 boats have been sold.",
        _in_front,
    ),
)
