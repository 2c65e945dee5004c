"""The timeline of an article: an entry for each date on which something happens, with the sentence that tells of it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby, islice
from typing import Literal, NamedTuple

from briefcli.extract.dates.timex import NEEDS_PUBLISHED, Expression
from briefcli.extract.text import lexicon, rules, titles
from briefcli.extract.text.classes import PAST
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row, Rule
from briefcli.model import when
from briefcli.model.when import Period

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_VERBS = lexicon.verbs()

_LONGEST_PERIOD_DAYS = 366
"""A longer period is not a date for a timeline."""
_MOST_DATES = 4
"""Dates of one sentence in the timeline; a sentence with more is a list."""
_FEWEST_SMALL_WORDS = 2
"""Fewest lower-case words beside its date that a sentence in the timeline has."""
_REACH_CHARACTERS = 60
"""How far before a date the words that say what it belongs to are sought."""
_READ_CHARACTERS = 400
"""How far around a date a sentence is searched for lower-case words, so that time stays linear."""
_TOP_CHARACTERS = 80
"""Longest text before a headline: a kicker."""
_MOST_WORDS_BETWEEN = 4
"""Most words between a verb of saying and the day on which it was said: told reporters on Monday."""
_WORD = re.compile(r"[^\W\d_]+(?:['’]\w+)?|[^\w\s]")
# "The average for June", "a 2022 report", "contracts since 2015": a date that identifies, not when something happened.
_ABOUT = re.compile(rf"\b(?P<word>{any_of(_DRAFT.which_one | {'for', 'since'})})\s+(?:the\s+)?\Z", re.IGNORECASE)


_DATELINE_ENDS = re.compile(r"\s*(?:\([^()\n]{2,30}\)\s*)?(?:–|—|--|- )\s*")


class Dated(NamedTuple):
    """A sentence of an article and its date, ISO 8601 with the precision known, or why it is unknown.

    `rule` names the rule that read the date.
    """

    sentence: Span
    when: str | None
    unknown_because: str | None
    rule: str | None


class _Candidate(NamedTuple):
    sentence: Span
    date: Expression
    period: Period | None
    needs: str | None

    @property
    def words(self) -> Span:
        """The words of the date."""
        return self.date.span


def find(
    text: str, expressions: list[Expression], due: list[Span], sentence_of: Callable[[int], Span]
) -> Iterator[Dated]:
    """The dated sentences, in order; `due` are the words of due dates, sorted, which are reported as deadlines.

    `sentence_of` gives the sentence that contains a character. Beside a deadline, only a day makes an entry.
    """
    candidates = _candidates(text, expressions, sentence_of)
    for sentence, group in groupby(candidates, lambda one: one.sentence):
        dates = list(group)
        others = [one for one in dates if not _is_in(one.words, due)]
        if len(others) < len(dates):
            others = [one for one in others if one.period is not None and one.period.precision == "day"]
        telling = [one for one in others if rules.first(BESIDE, text, one) is None]
        for found in _told_apart(text, telling):
            yield Dated(sentence, found.period.iso() if found.period else None, found.needs, found.date.rule)


def _told_apart(text: str, dates: list[_Candidate]) -> list[_Candidate]:
    """The best dates of a sentence, in order: elected in 2016, he left on 5 May 2020; not one within another."""
    ranks = [_rank(text, one)[:2] for one in dates]
    best = [one for one, rank in zip(dates, ranks, strict=True) if rank == min(ranks)]
    if any(one.period is None for one in best):
        return best[:1]
    apart: list[_Candidate] = []
    for one in sorted(best, key=lambda one: _rank(text, one)):
        if len(apart) < _MOST_DATES and not any(_share_days(one, other) for other in apart):
            apart.append(one)
    return sorted(apart, key=lambda one: one.words)


def _share_days(one: _Candidate, other: _Candidate) -> bool:
    if one.period is None or other.period is None:
        return False
    return one.period.earliest <= other.period.latest and other.period.earliest <= one.period.latest


def _candidates(text: str, expressions: list[Expression], sentence_of: Callable[[int], Span]) -> Iterator[_Candidate]:
    for expression in expressions:
        period, sentence = dated(expression), sentence_of(expression.span.start)
        if period is None or not sentence.holds(expression.span):
            continue
        if rules.first(NOT_TOLD, text, sentence, expression.span) is None:
            yield _Candidate(sentence, expression, *period)


def _rank(text: str, one: _Candidate) -> tuple[bool, bool, int]:
    """Known before unknown, the time of an event before the time of speech, a day before a year."""
    if one.period is None:
        return True, False, 0
    is_vague = one.period.precision == "interval"
    return (
        False,
        is_vague or _is_said_then(text, one) or _is_said_on(text, one),
        (one.period.latest - one.period.earliest).days,
    )


def _is_said_then(text: str, one: _Candidate) -> bool:
    """Whether a date is when the words were said: officials said on Monday."""
    before = _WORD.findall(text, max(one.sentence.start, one.words.start - _REACH_CHARACTERS), one.words.start)
    for word in reversed(before[-_MOST_WORDS_BETWEEN:]):
        if not word[0].isalpha():
            return False
        form = _VERBS.get(word.lower())
        if form is not None and form.lemma in _CLAUSES.speech:
            rules.tell(SAID_THEN)
            return True
    return False


def _is_said_on(text: str, one: _Candidate) -> bool:
    """Whether a verb of saying comes right after a date: the board on Monday confirmed; on Monday the board said."""
    behind = _WORD.findall(text, one.words.end, min(one.sentence.end, one.words.end + _REACH_CHARACTERS))
    for word in behind[:_MOST_WORDS_BETWEEN]:
        form = _VERBS.get(word.lower())
        if form is not None and form.lemma in _CLAUSES.speech and PAST in form.forms:
            rules.tell(SAID_THEN)
            return True
        if not word[0].isalpha() and word != ",":
            return False
    return False


def _word_before(text: str, one: _Candidate) -> str | None:
    """The word before a month or a year that may say what it belongs to, such as "for" in "the average for June"."""
    if one.period is None or one.period.precision not in ("month", "year"):
        return None
    found = _ABOUT.search(text, max(one.sentence.start, one.words.start - _REACH_CHARACTERS), one.words.start)
    return found["word"].lower() if found is not None else None


def _is_average(text: str, one: _Candidate) -> Literal[True] | None:
    """The average for June; not: planned for June."""
    if _word_before(text, one) != "for":
        return None
    before = text[max(one.sentence.start, one.words.start - _REACH_CHARACTERS) : one.words.start]
    return True if _DRAFT.planned.isdisjoint(before.lower().split()) else None


def _is_beginning(text: str, one: _Candidate) -> Literal[True] | None:
    """Contracts since 2015."""
    return True if _word_before(text, one) == "since" else None


def _is_name(text: str, one: _Candidate) -> Literal[True] | None:
    """A 2022 report."""
    end = one.words.end
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isalpha() or not one.words.of(text).isdigit():
        return None
    return True if _word_before(text, one) in _DRAFT.which_one else None


def _is_headline(text: str, sentence: Span, _: Span) -> Literal[True] | None:
    """The headline of what follows."""
    if sentence.start > _TOP_CHARACTERS or sentence.end - sentence.start > _READ_CHARACTERS:
        return None
    return titles.is_headline(sentence.of(text)) or None


def _is_bare(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """Hardly more than the date, as in a dateline."""
    before = text[max(sentence.start, date_words.start - _READ_CHARACTERS) : date_words.start]
    rest = before + text[date_words.end : min(sentence.end, date_words.end + _READ_CHARACTERS)]
    small = (word for word in rest.split() if word[0].islower())
    return True if len(list(islice(small, _FEWEST_SMALL_WORDS))) < _FEWEST_SMALL_WORDS else None


def _is_of_dateline(text: str, sentence: Span, date_words: Span) -> Literal[True] | None:
    """March 11, 2026 – The dam broke."""
    before = text[sentence.start : date_words.start]
    if len(before) > _REACH_CHARACTERS or any(word[0].islower() for word in before.split()):
        return None
    behind = text[date_words.end : date_words.end + _REACH_CHARACTERS]
    return True if _DATELINE_ENDS.match(behind) else None


def _is_in(span: Span, sorted_spans: list[Span]) -> bool:
    index = bisect_right(sorted_spans, span.start, key=lambda one: one.start) - 1
    return index >= 0 and sorted_spans[index].touches(span)


def dated(expression: Expression) -> tuple[Period | None, str | None] | None:
    """The period of an expression, or why it is unknown; nothing for a length, or for more than a year."""
    if expression.type in ("DURATION", "SET"):
        return None
    first, last = expression.earliest, expression.latest
    if first is None or last is None:
        return (None, expression.needs) if expression.needs == NEEDS_PUBLISHED else None
    if (last - first).days >= _LONGEST_PERIOD_DAYS:
        return None
    return _period(first, last), None


def _period(first: date, last: date) -> Period:
    """The period between two days, as a day, a month or a year where it is one."""
    if first == last:
        return Period(first, last, "day")
    month, year = when.parse(first.isoformat()[:7]), when.parse(first.isoformat()[:4])
    if (first, last) == (month.earliest, month.latest):
        return month
    return year if (first, last) == (year.earliest, year.latest) else Period(first, last, "interval")


SAID_THEN = Rule(
    "day of the statement",
    "A date after a verb of saying is when the words were said; any other date in the sentence takes precedence.",
    "Doe said on Friday that the mill burned on 3 July.",
    "Doe saw on Friday that the mill burned on 3 July.",
)
BESIDE: tuple[Row[[str, _Candidate], Literal[True]], ...] = (
    Row(
        "month or year after “for”",
        "A month or year after “for” identifies something and dates nothing, unless something is planned for it.",
        "The average for June was the highest ever seen.",
        "The strike was planned for June by the miners.",
        _is_average,
    ),
    Row(
        "month or year after “since”",
        "A month or a year after “since” dates no event: it says how long something has lasted.",
        "The mill has made no profit since 2015.",
        "The mill made no profit in 2015.",
        _is_beginning,
    ),
    Row(
        "year that identifies something",
        "A year between an article and a noun identifies something and dates nothing.",
        "The mill was praised in a 2022 report on dust.",
        "The mill was praised in 2022, in a report on dust.",
        _is_name,
    ),
)
"""Where a date only identifies something; the place is the text and the date."""
NOT_TOLD: tuple[Row[[str, Span, Span], Literal[True]], ...] = (
    Row(
        "headline with a date",
        "The headline of a text is left out of the timeline, since the text repeats it.",
        "Floods close the mill of Marsk in June",
        "Floods have closed the mill of Marsk in June.",
        _is_headline,
    ),
    Row(
        "date and little else",
        "A sentence with hardly a word beside its date, such as a dateline, is left out of the timeline.",
        "MARSK, 3 July.",
        "MARSK, 3 July: The old mill has burned down.",
        _is_bare,
    ),
    Row(
        "day of a dateline",
        "A date that opens a text with a dash after it says when the words were written, not when something happened.",
        "3 July 2025 – On 1 July the old mill burned down. It was old.",
        "On 3 July the old mill burned down – on a day without wind.",
        _is_of_dateline,
    ),
)
"""Where a sentence with a date is left out; the place is the text, the sentence and the words of the date."""
