"""What a text states of its publication: its day in a dateline or a line on top, its headline, and who wrote it."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from briefcli import regexes
from briefcli.extract.article import Parts
from briefcli.extract.text import datelines, lexicon, titles
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.model.article import Article

if TYPE_CHECKING:
    from briefcli.extract.dates.timex import Expression

_DATES = lexicon.dates()
_NUMBERS = lexicon.numbers()

STATED = "stated in the text"
"""The `published_basis` of a day that stands in a dateline, or in a line of its own."""

_FARTHEST_CHARACTERS = 800
"""How far into a text its dateline may stand, below a headline, a standfirst and a byline."""
_LONGEST_DAY_CHARACTERS = 60
"""A day with its weekday and hour fits well within; one that begins at the farthest place is read whole."""
_UNIVERSAL = ("UTC", "GMT")
"""The zones that are meant wherever a text is written; ET is another one in summer, IST one of three countries."""
_YEAR = regexes.compile(r"\d{4}")
_LINE = regexes.compile(r"^[^\n]+", re.MULTILINE)
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þa-z][\w.'’-]*){0,2} [A-ZÀ-Þ][\w'’-]+"
_WRITTEN_BY = regexes.compile(
    rf"[*_]{{0,2}}(?:By|BY) (?P<names>{_NAME}(?:(?:, (?:and )?| and | & ){_NAME}){{0,4}})"
    r"[*_]{0,2}(?:(?:, | in | \| )[A-ZÀ-Þ][\w '’-]{2,30})?[*_]{0,2}\s*"
)
_AND = regexes.compile(r",? and | & ")
_MOST_WORDS_OF_LINE = 14
"""More words make a paragraph, below which no line states the day."""
_OPENS_DAY = frozenset[str]().union(
    lexicon.text().determiners, *_DATES.classes.values(), _DATES.months, _DATES.month_abbreviations,
    _DATES.weekdays, _DATES.weekday_abbreviations, _DATES.parts_of_day, _DATES.noons, _DATES.nights,
    _DATES.ordinals, _DATES.units_plural, _NUMBERS.small, _NUMBERS.tens, _NUMBERS.denominators,
)  # fmt: skip
"""Words of which one opens a day that is written in words, or its hour: Friday, the, March, noon, ten."""
_FIRST = regexes.compile(r"\d|[^\W\d_]+")
_PARTS = regexes.compile(r"[-–—•·]")
"""What parts a dateline from the report, and may part a byline from the day."""
_LABEL = regexes.compile(
    rf"(?:{any_of(lexicon.draft().publication_labels)}(?: on)?\b:?|by [A-Z][^,|\n]{{1,60}}[,|•·–—-])?\s*", re.IGNORECASE
)
# An hour, a zone, a separator: 10.15 a.m. ET |
_REST = regexes.compile(
    r"(?:[,.]? ?(?:at )?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\b\.?)?(?: [A-Z]{2,5})?)?[\s|,.•·–—-]*", re.IGNORECASE
)
_DATELINE_OF_NAMES = regexes.compile(r"[A-Z][\w.'’-]*(?:,? [A-Z][\w.'’-]*){0,4}, $")
_DASH = regexes.compile(r"\s*(?:\([^()\n]{2,30}\)\s*)?(?:–|—|--|- )")


def stated(article: Article, parts: Parts) -> Article:
    """The article with the title, author and day that its text states; the same where they are known, or not stated."""
    title = article.title or titles.stated(parts.text)
    author = article.author or _author(parts)
    if (title, author) != (article.title, article.author):
        article = msgspec.structs.replace(article, title=title, author=author)
    return _dated(article, parts)


def _author(parts: Parts) -> str | None:
    """Who wrote an article, by the line on top that says so and nothing else: By Ann Doe and Bob Roe, Marsk."""
    found = next((found for line in _lines(parts) if (found := _WRITTEN_BY.fullmatch(parts.text, *line))), None)
    return _AND.sub(", ", found["names"]) if found is not None else None


def _dated(article: Article, parts: Parts) -> Article:
    if article.published is not None or not any(_may_state(line.of(parts.text)) for line in _lines(parts)):
        return article
    from briefcli.extract import dates  # a tenth of a run that needs no days; most articles have none on top

    day = _stated(parts, dates.find(parts.text[: _FARTHEST_CHARACTERS + _LONGEST_DAY_CHARACTERS], None))
    if day is None or day.earliest is None:
        return article
    return msgspec.structs.replace(
        article, published=day.earliest.isoformat(), published_time=_moment(day), published_basis=STATED
    )


def _lines(parts: Parts) -> Iterator[Span]:
    """The lines that may state the day: those on top, to the first of a paragraph of the report."""
    for paragraph in parts.paragraphs:
        if paragraph.start >= _FARTHEST_CHARACTERS:
            return
        for found in _LINE.finditer(parts.text, *paragraph):
            yield Span(*found.span())
            if len(found.group().split()) > _MOST_WORDS_OF_LINE:
                return


def _may_state(line: str) -> bool:
    """Whether a line with a year has a dash, begins with a day, by itself or behind its label, or is a dateline."""
    if _YEAR.search(line) is None:
        return False
    label = _LABEL.match(line)
    places = (0, label.end() if label is not None else 0)
    is_by_itself = any(_opens_day(line, place) for place in places)
    return is_by_itself or _PARTS.search(line) is not None or datelines.is_alone(line, Span(0, len(line)))


def _opens_day(line: str, place: int) -> bool:
    first = _FIRST.match(line, place)
    return first is not None and (first.group().isdecimal() or first.group().lower() in _OPENS_DAY)


def _stated(parts: Parts, expressions: "Sequence[Expression]") -> "Expression | None":
    text = parts.text
    days = [one for one in expressions if _is_whole_day(one) and one.span.start < _FARTHEST_CHARACTERS]
    for line in _lines(parts) if days else ():
        day = next((one for one in days if line.holds(one.span)), None)
        if day is not None and (_is_line(text, line, day) or _is_in_dateline(text, line, day)):
            return day
    return None


def _is_whole_day(one: "Expression") -> bool:
    from briefcli.extract.dates.forms import calendar

    is_day = one.rule in (calendar.DAY.name, calendar.ISO_DAY.name) or one.time is not None
    return is_day and one.basis == "explicit" and one.earliest is not None and one.earliest == one.latest


def _moment(one: "Expression") -> datetime | None:
    """The moment that a day, its hour and its zone name; none where the zone has another name than UTC or GMT."""
    if one.time is None or one.zone not in _UNIVERSAL:
        return None
    return datetime.fromisoformat(one.value).replace(tzinfo=UTC) if one.value else None


def _is_line(text: str, line: Span, day: "Expression") -> bool:
    """Whether a line is a date and nothing else but a label, a byline or an hour."""
    label, rest = text[line.start : day.span.start], text[day.span.end : line.end]
    return _LABEL.fullmatch(label) is not None and _REST.fullmatch(rest) is not None


def _is_in_dateline(text: str, line: Span, day: "Expression") -> bool:
    """Whether a day stands between a place and a dash, MARSK, 3 July 2025 (Orul News) — , or in a dateline alone."""
    if line.start < day.span.end <= datelines.end(text, line) or datelines.is_alone(text, line):
        return True
    is_placed = _DATELINE_OF_NAMES.fullmatch(text, line.start, day.span.start) is not None
    return is_placed and _DASH.match(text, day.span.end) is not None
