"""Quoted words count from the day on which they were said: “We leave tomorrow,” Doe said on Monday."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from operator import itemgetter
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.dates.forms import relative
from briefcli.extract.dates.timex import Expression
from briefcli.extract.quotation import Quotation
from briefcli.extract.reading import Reading
from briefcli.extract.text.offsets import Span
from briefcli.model import when

_COUNTED = frozenset({relative.TODAY.name, relative.PART_OF_TODAY.name})
"""Names of the rules that count from the day on which words are written or said."""
_NAMED_TODAY = _COUNTED | {relative.WEEKDAY.name}
"""Names of the rules that name the day of publication itself."""
_LONGEST_AGO_DAYS = 7
"""What was said longer ago is not this news, and an older day beside a cue is seldom that of the saying."""
_REACH_CHARACTERS = 40
"""How far from its cue the day of a saying may stand: told reporters outside the hall on Monday."""
_CARRIED_CHARACTERS = 800
"""How far the day of a saying holds for what the same speaker says next: some two paragraphs."""
_TOP_CHARACTERS = 400
"""How long the first two sentences of a text are at most, with a headline above them."""
_JOINS = regexes.compile(r"(?: \w+){0,4} ")
"""What stands between a cue and the day on which it was said."""


class _Said(NamedTuple):
    """A part of quoted words, and the day on which they were said."""

    words: Span
    day: date


def counted(reading: Reading, expressions: list[Expression], published: date | None) -> list[Expression]:
    """The expressions, with “today” and “tomorrow” in quoted words counted from the day of the saying, if it is given.

    `published` is the day from which they are counted so far; where it is unknown nothing is changed.
    """
    if published is None or not any(one.rule in _COUNTED for one in expressions):
        return expressions
    said = sorted(_said(reading, expressions, published), key=itemgetter(0))
    starts = [one.words.start for one in said]
    return [_moved(one, said, starts, published) if one.rule in _COUNTED else one for one in expressions]


def _moved(one: Expression, said: list[_Said], starts: list[int], published: date) -> Expression:
    index = bisect_right(starts, one.span.start) - 1
    if index < 0 or not said[index].words.holds(one.span) or one.earliest is None or one.latest is None:
        return one
    steps = (said[index].day - published).days
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


def _said(reading: Reading, expressions: list[Expression], published: date) -> Iterator[_Said]:
    """The parts of direct speech for which the text says on which day before its publication they were said."""
    starts = [one.span.start for one in expressions]
    last: dict[str, tuple[int, date]] = {}
    printed_before = _of_morning_paper(reading, expressions, published)
    for quotation in sorted(reading.quotations, key=lambda one: one.segments[0]):
        speaker = quotation.speaker.name if quotation.speaker is not None and quotation.speaker.named else None
        day = _day_beside(quotation, reading.article.text, expressions, starts)
        if day is not None and speaker is not None:
            last[speaker] = quotation.segments[-1].end, day
        elif day is None and speaker in last and quotation.segments[0].start - last[speaker][0] <= _CARRIED_CHARACTERS:
            day = last[speaker][1]
            last[speaker] = quotation.segments[-1].end, day
        day = day or printed_before
        is_past = day is not None and timedelta() < published - day <= timedelta(_LONGEST_AGO_DAYS)
        if day is not None and is_past and quotation.kind != "indirect":
            yield from (_Said(segment, day) for segment in quotation.segments)


def _of_morning_paper(reading: Reading, expressions: list[Expression], published: date) -> date | None:
    """The day before publication, where what is quoted was said then.

    The news on top of the text is of “yesterday”, or of that weekday and the text says nothing about today itself.
    """
    first = next((one for one in expressions if one.earliest is not None), None)
    day_before = when.add_days(published, -1)
    if first is None or first.span.start > _TOP_CHARACTERS or not first.earliest == first.latest == day_before:
        return None
    quoted = [segment for one in reading.quotations if one.kind != "indirect" for segment in one.segments]
    if any(segment.holds(first.span) for segment in quoted):
        return None
    if first.span.of(reading.article.text).lower().endswith("yesterday"):
        return day_before
    if first.rule != relative.WEEKDAY.name:
        return None
    told = (one for one in expressions if one.earliest == published and one.rule in _NAMED_TODAY)
    return None if any(not any(map(one.span.touches, quoted)) for one in told) else day_before


def _day_beside(quotation: Quotation, text: str, expressions: list[Expression], starts: list[int]) -> date | None:
    """The day that stands beside the cue of some words, and outside them."""
    cue = quotation.cue
    if cue is None:
        return None
    first = max(0, bisect_left(starts, cue.start - _REACH_CHARACTERS) - 1)
    for one in expressions[first : bisect_right(starts, cue.end + _REACH_CHARACTERS)]:
        if one.earliest is None or one.earliest != one.latest or text[one.span.end : one.span.end + 2] in ("'s", "’s"):
            continue
        if any(segment.holds(one.span) for segment in quotation.segments):
            continue
        behind, before = text[cue.end : one.span.start], text[one.span.end : cue.start]
        is_beside = _JOINS.fullmatch(behind) if one.span.start >= cue.end else _JOINS.fullmatch(before.replace(",", ""))
        if is_beside:
            return one.earliest
    return None
