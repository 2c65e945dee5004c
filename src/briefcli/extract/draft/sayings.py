"""Quoted words count from the day on which they were said: “We leave tomorrow,” Doe said on Monday."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from operator import itemgetter
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.dates import expressions as read_dates
from briefcli.extract.dates.forms import ago_and_later, relative
from briefcli.extract.dates.timex import Expression
from briefcli.extract.quotation import Quotation
from briefcli.extract.reading import Reading
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.model import when

_BEFORE_SENTENCE = frozenset(".!?\n”")
"""What stands before the first word of a sentence."""
_DRAFT = lexicon.draft()
_SPEAKS = _DRAFT.counted
_SPEECH = lexicon.clauses().speech
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_COUNTED = frozenset({relative.TODAY.name, relative.PART_OF_TODAY.name})
"""Names of the rules that count from the day on which words are written or said."""
_OF_DAYS = frozenset({relative.WEEKDAY.name, relative.WEEKEND.name, relative.PERIOD.name, ago_and_later.AGO.name})
"""Names of the rules whose dates are others where the words are of another week: on Friday, next week."""
_NAMED_TODAY = _COUNTED | {relative.WEEKDAY.name}
"""Names of the rules that name the day of publication itself."""
_LONGEST_AGO_DAYS = 7
"""What was said longer ago is not this news, and an older day beside a cue is seldom that of the saying."""
_REACH_CHARACTERS = 40
"""How far from its cue the day of a saying may stand: told reporters outside the hall on Monday."""
_CARRIED_CHARACTERS = 800
"""How far the day of a saying holds for what the same speaker says next: some two paragraphs."""
_WORDS_TO_APPEARANCE = 6
"""How far before its day the verb may be by which somebody appeared: spoke to the nation on Monday."""
_YEAR_DAYS = 366
_TALE_CHARACTERS = 2000
"""How far the day of a talk long ago holds for what is said in it: some five paragraphs."""
_TOP_CHARACTERS = 400
"""How long the first two sentences of a text are at most, with a headline above them."""
_JOINS = regexes.compile(r"(?: \w+){0,4} ")
"""What stands between a cue and the day on which it was said."""
_JOINS_OF_OLD = regexes.compile(rf"(?: (?!(?:of|{any_of(_TEXT.relatives)})\b)\w+){{0,8}} ")
"""What stands between a cue and a time long ago: told the host in an interview broadcast last month."""
_AHEAD = regexes.compile(r"\bw(?:ill|ould) [^.;\n]*\Z")
"""What is to come on the day of publication, up to that day: would explain it at a meeting on."""
_TO_AHEAD_CHARACTERS = 60
"""How far before a day “will” or “would” may be."""
_ATTRIBUTE = regexes.compile(rf"{any_of(_TEXT.determiners | _TEXT.possessives)} ?$", re.IGNORECASE)
"""What stands before a year that says which thing is meant: said the winner of the 2016 race."""
_DATELINE_ENDS = regexes.compile(r" ?(?:\([^()\n]{2,30}\))? ?(?:–|—|-)")
_NEEDS_SAYING = "the text does not say on which day these words were said"


class _Said(NamedTuple):
    """A part of quoted words, and the day on which they were said; none where it was long ago, and no day is told."""

    words: Span
    day: date | None


def counted(reading: Reading, expressions: list[Expression], published: date | None) -> list[Expression]:
    """The expressions, with “today” and “tomorrow” in quoted words counted from the day of the saying, if it is given.

    `published` is the day from which they are counted so far; where it is unknown nothing is changed. In what was said
    long ago nothing is counted from it.
    """
    if published is None or not any(one.basis == "published" for one in expressions):
        return expressions
    said = sorted(_said(reading, expressions, published), key=itemgetter(0))
    starts = [one.words.start for one in said]
    return [_moved(reading.article.text, one, said, starts, published) for one in expressions]


def _moved(text: str, one: Expression, said: list[_Said], starts: list[int], published: date) -> Expression:
    index = bisect_right(starts, one.span.start) - 1
    if index < 0 or not said[index].words.holds(one.span) or one.earliest is None or one.latest is None:
        return one
    day = said[index].day
    is_hour = one.rule == read_dates.HOUR_WITH_DAY.name and one.basis == "published"
    if day is None and (one.rule in _COUNTED or one.rule in _OF_DAYS or is_hour):
        return Expression(one.span, None, one.type, needs=_NEEDS_SAYING, rule=one.rule)
    is_counted = one.rule in _COUNTED or (is_hour and _has_counted_day(one.span.of(text)))
    if day is None or not is_counted:
        return one  # but: we meet tomorrow at noon
    steps = (day - published).days
    earliest, latest = when.add_days(one.earliest, steps), when.add_days(one.latest, steps)
    if earliest is None or latest is None:
        return one
    value = one.value or ""
    return one._replace(
        earliest=earliest,
        latest=latest,
        value=f"{earliest.isoformat()}{value[len('2026-10-16') :]}",
        basis="narrative",
    )


def _has_counted_day(words: str) -> bool:
    """Whether a time is on a day that is counted from today: tomorrow at noon; not: at noon on Friday."""
    return not lexicon.dates().counted_days.keys().isdisjoint(words.lower().split())


def _said(reading: Reading, expressions: list[Expression], published: date) -> Iterator[_Said]:
    """The parts of direct speech for which the text says on which day before its publication they were said."""
    starts = [one.span.start for one in expressions]
    last: dict[str, tuple[int, date]] = {}
    printed_before = _of_morning_paper(reading, expressions, published)
    is_old, tale = False, None
    for quotation in sorted(reading.quotations, key=lambda one: one.segments[0]):
        is_direct = quotation.kind != "indirect"
        speaker = quotation.speaker.name if quotation.speaker is not None and quotation.speaker.named else None
        time = _time_beside(quotation, reading.article.text, expressions, starts, published)
        is_old = (is_old and quotation.cue is None) or (time is not None and _is_old(time, published))
        if time is not None:
            tale = time if _is_day_of_tale(time, published) else None
        elif tale is not None and quotation.cue is not None and not is_old:
            is_old = _goes_on(tale, quotation, expressions, starts)
        if is_old:
            yield from (_Said(segment, None) for segment in quotation.segments if is_direct)
            continue
        day = time.earliest if time is not None else None
        if day is not None and speaker is not None:
            last[speaker] = quotation.segments[-1].end, day
        elif day is None and speaker in last and quotation.segments[0].start - last[speaker][0] <= _CARRIED_CHARACTERS:
            day = last[speaker][1]
            last[speaker] = quotation.segments[-1].end, day
        day = day or _day_of_appearance(reading, quotation, expressions, starts) or printed_before
        if is_direct and day is not None and timedelta() < published - day <= timedelta(_LONGEST_AGO_DAYS):
            yield from (_Said(segment, day) for segment in quotation.segments)


def _day_of_appearance(
    reading: Reading, quotation: Quotation, expressions: list[Expression], starts: list[int]
) -> date | None:
    """The day in the sentence before on which the speaker spoke: Doe spoke on Monday. “We leave tomorrow,” he said."""
    number = bisect_right(reading.article.sentences, quotation.segments[0].start, key=lambda one: one.span.start) - 1
    if number < 1 or quotation.speaker is None:
        return None
    before, text = reading.article.sentences[number - 1].span, reading.article.text
    told = before.of(text)
    mention = quotation.speaker.mention.of(text)
    is_named = mention.lower() in lexicon.draft().singular_people or mention.split()[-1] in told
    if not is_named or len(told) > _TOP_CHARACTERS or "“" in told or '"' in told:
        return None
    days = [
        one for one in expressions[bisect_left(starts, before.start) : bisect_left(starts, before.end)] if one.earliest
    ]
    if len(days) != 1 or days[0].earliest != days[0].latest:
        return None
    words = told[: days[0].span.start - before.start].lower().split()[-_WORDS_TO_APPEARANCE:]
    return days[0].earliest if any(word.strip(",") in _DRAFT.appears for word in words) else None


def _is_old(time: Expression, published: date) -> bool:
    """Whether a time is long over, or over and no single day: she told the host last week."""
    if time.latest is None:
        return False
    is_day = time.earliest == time.latest
    return published - time.latest > timedelta(_LONGEST_AGO_DAYS if is_day else 0)


def _is_day_of_tale(time: Expression, published: date) -> bool:
    """Whether the day of a saying is more than a year ago, and the text gives its year."""
    is_day = time.earliest == time.latest and time.latest is not None and time.basis == "explicit"
    return is_day and time.latest is not None and published - time.latest > timedelta(_YEAR_DAYS)


def _goes_on(tale: Expression, quotation: Quotation, expressions: list[Expression], starts: list[int]) -> bool:
    """Whether words are of a talk on a day long ago: nothing outside of quotations has named another date since."""
    first = quotation.segments[0].start
    if not 0 < first - tale.span.end <= _TALE_CHARACTERS:
        return False
    between = expressions[bisect_right(starts, tale.span.start) : bisect_left(starts, first)]
    return all(one.earliest is None for one in between)


def _of_morning_paper(reading: Reading, expressions: list[Expression], published: date) -> date | None:
    """The day before publication, where what is quoted was said then.

    The news on top of the text is of “yesterday”, or of that weekday and the text says nothing about today itself.
    """
    dated = (one for one in expressions if one.earliest is not None)
    first = next(dated, None)
    day_before = when.add_days(published, -1)
    if first is not None and first.earliest == first.latest == day_before and _is_dateline(reading.article.text, first):
        first = next(dated, None)
    if first is None or first.span.start > _TOP_CHARACTERS or not first.earliest == first.latest == day_before:
        return None
    quoted = [segment for one in reading.quotations if one.kind != "indirect" for segment in one.segments]
    if any(segment.holds(first.span) for segment in quoted):
        return None
    if first.span.of(reading.article.text).lower().endswith("yesterday"):
        return day_before
    if first.rule != relative.WEEKDAY.name:
        return None
    text = reading.article.text
    told = (one for one in expressions if one.earliest == published and one.rule in _NAMED_TODAY)
    told = (
        one for one in told if not _AHEAD.search(text, max(0, one.span.start - _TO_AHEAD_CHARACTERS), one.span.start)
    )
    return None if any(not any(map(one.span.touches, quoted)) for one in told) else day_before


def _is_dateline(text: str, first: Expression) -> bool:
    """Whether a date stands in a dateline: MARSK, Nov 26 (Orul News) — The dike broke on Thursday."""
    before = text[text.rfind("\n", 0, first.span.start) + 1 : first.span.start].strip(" ,")
    return before.isupper() and _DATELINE_ENDS.match(text, first.span.end) is not None


def _time_beside(
    quotation: Quotation, text: str, expressions: list[Expression], starts: list[int], published: date
) -> Expression | None:
    """The day, or the older time, that stands beside the cue of some words, and outside them."""
    cue = quotation.cue
    if cue is None:
        return None
    first = max(0, bisect_left(starts, cue.start - _REACH_CHARACTERS) - 1)
    for one in expressions[first : bisect_right(starts, cue.end + _REACH_CHARACTERS)]:
        if one.earliest is None or text[one.span.end : one.span.end + 2] in ("'s", "’s"):
            continue
        if any(segment.holds(one.span) for segment in quotation.segments):
            continue
        is_old = _is_old(one, published)
        if one.earliest != one.latest and not is_old:
            continue
        joins = _JOINS_OF_OLD if is_old else _JOINS
        if one.span.start >= cue.end:
            behind = text[cue.end : one.span.start]
            is_beside = joins.fullmatch(behind) and not (is_old and _ATTRIBUTE.search(behind))
        else:
            between = text[one.span.end : cue.start]
            is_beside = joins.fullmatch(between.replace(",", "")) and not (
                between.startswith(",") and _is_in_aside(text, one.span.start)
            )
        if is_beside:
            return one
    return None


def _is_in_aside(text: str, start: int) -> bool:
    """Whether a day before a comma is of what somebody did: Doe, who was arrested on Monday, said.

    Not so where it opens its sentence, or tells when somebody spoke: Doe, speaking on Monday, said.
    """
    before = text[max(0, start - _TOP_CHARACTERS) : start]
    sentence = before[max(before.rfind(mark) for mark in _BEFORE_SENTENCE) + 1 :]
    opening, comma, aside = sentence.rpartition(",")
    first = next(iter(aside.split()), "").lower()
    form = _VERBS.get(first)
    is_of_speech = first in _SPEAKS or (form is not None and form.lemma in _SPEECH)
    return bool(comma) and opening.strip() != "" and not is_of_speech
