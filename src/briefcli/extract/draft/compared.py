"""Numbers of a year before, with which others are compared: up from $54 million a year earlier."""

from datetime import date

from briefcli import regexes
from briefcli.extract.draft.count import Count
from briefcli.extract.figures import FoundFigure
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row

_DRAFT = lexicon.draft()

_REACH_CHARACTERS = 70
"""Longest text from a number to the word before it that compares, and to the time behind it."""
_PERIOD = rf"(?:\w+[ -]){{0,2}}{any_of(_DRAFT.periods_of_results)}"
_YEAR_AGO = r"(?:a|one) year (?:ago|earlier|before)"
_LAST_YEAR = rf"(?:last year|{_YEAR_AGO}|the (?:previous|prior) year|the year (?:before|earlier))\b(?! last)"
_TIME = regexes.compile(
    rf"(?:[^\d;:.,]{{0,40}}|,? or \S+ \w+(?: \w+){{0,3}},?)?[ ,]+"
    rf"(?:{_LAST_YEAR}|(?:in |during |for |over |at )?the {any_of(_DRAFT.of_period_before)} {_PERIOD}\b)"
)
_OF_YEAR = regexes.compile(
    rf"{_LAST_YEAR}|\byear-(?:ago|earlier) |\bprior-year |\bthe (?:previous|prior) (?:fiscal )?year\b"
)
_OF_MONTH = regexes.compile(r"\b(?:month|week)\b")
"""The same month last year is no year."""
_LAST = "last year"
_YEAR = regexes.compile(r"\b(?:19|20)\d\d\b(?![,.]\d)")
"""The year of the number that is compared, from which one counts back: £140m in 2025, up from £131m a year earlier."""
_OF_ANNUAL = regexes.compile(r"\b(?:annual|full[- ]year|(?:fiscal|financial) year|years? to|year end(?:ed|ing))\b")
"""A year that ended nobody knows when."""
_LAST_MONTH_OF_RESULTS = 3
"""Until the end of this month, results are those of the year before publication."""
_RIGHT_BEHIND = regexes.compile(
    rf"(?: (?:a|per) (?:\w+ )?share)?,? (?:{_YEAR_AGO}|in the year-(?:ago|earlier) {_PERIOD})\b"
)
_PART = rf"(?:{any_of(_DRAFT.before_part_compared)} |(?:[^\W\d][\w-]* ){{1,4}}of )"
"""A profit of 30 cents."""
_LEADS = regexes.compile(rf"\b{any_of(_DRAFT.leads_to_year_before)} {_PART}?(?:\S+(?: \w+)?(?: \w+)?,? or )?\Z")
_CHANGES = regexes.compile(rf"\b{any_of(_DRAFT.before_change)} \Z")


def is_of_year_before(text: str, sentence: Span, figure: FoundFigure) -> bool:
    """Whether a number is of an earlier time, which is named right behind it, and others are compared with it."""
    return _time(text, sentence, figure) is not None


def _time(text: str, sentence: Span, figure: FoundFigure) -> str | None:
    if figure.measure == "duration":
        return None
    start, end = figure.span
    last = min(sentence.end, end + _REACH_CHARACTERS)
    behind = _TIME.match(text, end, last)
    if behind is None:
        return None
    before = text[max(sentence.start, start - _REACH_CHARACTERS) : start]
    if _LEADS.search(before):
        return behind[0]
    is_right = figure.measure == "money" and _RIGHT_BEHIND.match(text, end, last) and not _CHANGES.search(before)
    return behind[0] if is_right else None


def _year_before(count: Count) -> str | None:
    published: date | None = count.published
    time = _time(count.text, count.sentence.span, count.figure)
    if time is None or not _OF_YEAR.search(time) or _OF_MONTH.search(time):
        return None
    if _LAST in time:
        return _before(published.year) if published is not None else None
    told = count.text[count.sentence.span.start : count.figure.span.start]
    years = {int(year[0]) for year in _YEAR.finditer(told)}
    if len(years) == 1:
        return _before(years.pop())
    is_open = (
        bool(years) or published is None or published.month <= _LAST_MONTH_OF_RESULTS or _OF_ANNUAL.search(told.lower())
    )
    return None if published is None or is_open else _before(published.year)


def _before(year: int) -> str | None:
    """The year before another."""
    return f"{year - 1:04}" if year > 1 else None


YEAR_BEFORE: Row[[Count], str] = Row(
    "year before",
    "A number with which another is compared, right before “a year earlier” or the like, is of the year before.",
    "Profit rose to $61 million, up from $54 million a year earlier.",
    "Profit rose to $61 million, up by $54 million in a year.",
    _year_before,
)
