"""Which tolls of a text are of an earlier count, and which one has taken their place: first reports spoke of 19 dead.

Whoever corrects a toll often tells what it was. That is no second toll: it is what the one that holds was before.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from briefcli import regexes
from briefcli.extract.figures import FoundFigure, concepts
from briefcli.extract.people import role_nouns
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.extract.text.sentences import Sentence
from briefcli.model.figure import CASUALTIES, Figure

_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()

_THEN = any_of(_DRAFT.at_first)
_COUNTED = any_of(_DRAFT.counted)
_OF_COUNT = regexes.compile(
    rf"\b{any_of(_DRAFT.of_earlier_count)} (?:\w+ ){{0,2}}{any_of(_DRAFT.counts_given)}\b", re.IGNORECASE
)
_HAD_COUNTED = regexes.compile(
    rf"(?:\A{_THEN},? (?:\w+ ){{1,2}}(?:had )?|\b{_THEN} (?:been )?){_COUNTED}\b|\b{_COUNTED} {_THEN}\b",
    re.IGNORECASE,
)
_BEFORE_HAD_COUNTED = regexes.compile(
    rf"(?:\A|[;,] )(?:(?:\w+ )?{any_of(_FIGURES.time_units)} )?(?:before|earlier)\b(?: in the day| on \w+)?,? "
    rf"[^,;]{{1,60}} had (?:been )?{_COUNTED}\b",
    re.IGNORECASE,
)
_TURNS = regexes.compile(rf";|\b{any_of(_DRAFT.turns_to_count)}\b", re.IGNORECASE)
_TELLS_OF_MISHAP = regexes.compile(rf"\ban? (?:\S+ ){{0,3}}{any_of(_FIGURES.harmful_events)}\b", re.IGNORECASE)
_MOST_TOLLS = 100
"""A text with more tolls is a table, and each would be compared with each."""
_AT_LARGE = (None, "people", *_FIGURES.deaths_and_injuries)
"""Units of tolls that say only that they count people, or what befell them."""


class _Toll(NamedTuple):
    """A toll of the event with the place of its number."""

    figure: Figure
    number: Span


def gives(text: str, start: int, number: Span) -> bool:
    """Whether an earlier count, told of in a clause of its own before a number, gives it: after early reports."""
    return _behind_count().search(text, start, number.start) is not None


@cache
def _behind_count() -> re.Pattern[str]:
    opens = any_of(_FIGURES.opens_occasion | _DRAFT.next_clause)
    return regexes.compile(
        rf",? {opens} (?:the )?{any_of(_DRAFT.of_earlier_count)} {any_of(_DRAFT.counts_given)}\b[^,;.]*\Z"
    )


def superseded(
    text: str, figures: Sequence[Figure], found: Sequence[FoundFigure], sentences: Sequence[Sentence]
) -> Sequence[Figure]:
    """The figures, made from those in `found`; a toll names as what it was before the earlier count it has replaced."""
    tolls = [_Toll(figure, one.number) for figure, one in zip(figures, found, strict=True) if _is_toll(figure)]
    if len(tolls) > _MOST_TOLLS:
        return figures
    ends = [sentence.span.end for sentence in sentences]
    changed = {one.changed_from for one in figures}
    earlier = [
        one
        for one in tolls
        if one.figure.id in changed
        or _is_earlier(text, one, tolls, sentences, ends)
        or _is_corrected(text, one, sentences, ends)
    ]
    holding = [one for one in tolls if one not in earlier]
    before = {one.id: one.changed_from for one in figures if one.changed_from is not None}
    for one in earlier:
        later = _later(one, holding)
        if later is None or one.figure.id in changed:
            continue
        number = later.figure.id
        while number in before:  # first reports spoke of 30, then it was 19, and is 23
            number = before[number]
        before[number] = one.figure.id
    labelled = {one.figure.id for one in earlier if _is_replaced(text, one, before, sentences, ends)}
    with_label = (_labelled(one) if one.id in labelled else one for one in figures)
    return [
        msgspec.structs.replace(one, changed_from=before[one.id]) if one.id in before else one for one in with_label
    ]


def _labelled(figure: Figure) -> Figure:
    """A toll of an earlier count, which says that it is one: people killed, as counted before."""
    concept = figure.concept or ""
    if not concept or concept.endswith(concepts.AS_COUNTED_BEFORE):
        return figure
    return msgspec.structs.replace(figure, concept=f"{concept}{concepts.AS_COUNTED_BEFORE}")


def _is_toll(figure: Figure) -> bool:
    """Whether a figure is a total of people harmed in the event of the news."""
    is_of_event = figure.occasion is None and figure.part_of is None and figure.scope == "total"
    return figure.measure in CASUALTIES and is_of_event and figure.value is not None and figure.repeats is None


def _is_earlier(
    text: str, toll: _Toll, tolls: Sequence[_Toll], sentences: Sequence[Sentence], ends: Sequence[int]
) -> bool:
    """Whether the words between the last toll of its kind and a toll say that it is of an earlier count."""
    index = bisect_right(ends, toll.number.start)
    if index == len(ends):
        return False
    start = sentences[index].span.start
    same = (one.number.end for one in tolls if one.figure.measure == toll.figure.measure)
    start = max((end for end in same if start < end <= toll.number.start), default=start)
    return rules.first(EARLIER, text[start : toll.number.start]) is not None


def _is_replaced(
    text: str, toll: _Toll, before: Mapping[str, str], sentences: Sequence[Sentence], ends: Sequence[int]
) -> bool:
    """Whether a toll of an earlier count is known not to hold: another is told, or it is corrected, or “had” been."""
    if toll.figure.id in before.values() or _is_corrected(text, toll, sentences, ends):
        return True
    index = bisect_right(ends, toll.number.start)
    return index < len(ends) and _had_first().search(text, sentences[index].span.start, toll.number.start) is not None


@cache
def _had_first() -> re.Pattern[str]:
    return regexes.compile(rf"\bhad {_THEN} (?:been )?{_COUNTED}\b|\b(?:initially|originally) {_COUNTED}\b")


def _is_corrected(text: str, toll: _Toll, sentences: Sequence[Sentence], ends: Sequence[int]) -> bool:
    """Whether the sentence of a toll goes on to tell that it did not hold."""
    index = bisect_right(ends, toll.number.start)
    return index < len(ends) and _corrected().search(text, toll.number.end, sentences[index].span.end) is not None


@cache
def _corrected() -> re.Pattern[str]:
    """What tells behind a toll that it did not hold: a figure they later corrected, but later corrected the toll."""
    count, corrected = any_of(_DRAFT.counts_given), any_of(_DRAFT.corrects_count)
    return regexes.compile(
        rf", an? {count} (?:[a-z]+ ){{1,4}}{corrected}\b"
        rf"|\b(?:but|and) (?:{any_of(_DRAFT.afterwards_corrected)} )?{corrected} (?:it\b|(?:the|that) {count}\b)"
        r"|\bapologi[sz]ed for (?:the|its) (?:error|mistake)\b"
    )


def _later(toll: _Toll, tolls: Sequence[_Toll]) -> _Toll | None:
    """The toll that has replaced an earlier one: the nearest before it, else the next, that counts the same people."""
    same = [one for one in tolls if _counts_same(one.figure, toll.figure)]
    above = [one for one in same if one.number.start < toll.number.start]
    found = above[-1] if above else next(iter(same), None)
    return found if found is not None and found.figure.value != toll.figure.value else None


def _counts_same(later: Figure, earlier: Figure) -> bool:
    is_of_place = earlier.place is None or earlier.place == later.place
    is_of_people = earlier.unit in _AT_LARGE or earlier.unit in (later.unit, role_nouns.singular(later.unit or ""))
    return later.measure == earlier.measure and is_of_place and is_of_people


def _of_earlier_count(words: str) -> Literal[True] | None:
    found = _OF_COUNT.search(words)
    return True if found is not None and not _is_turned(words, found.end()) else None


def _had_been_counted(words: str) -> Literal[True] | None:
    found = _HAD_COUNTED.search(words) or _BEFORE_HAD_COUNTED.search(words)
    return True if found is not None and not _is_turned(words, found.end()) else None


def _is_turned(words: str, start: int) -> bool:
    """Whether words turn to the count that holds, or to another mishap: but 23 had died."""
    return _TURNS.search(words, start) is not None or _TELLS_OF_MISHAP.search(words, start) is not None


EARLIER: tuple[Row[[str], Literal[True]], ...] = (
    Row(
        "toll of an earlier count",
        "A toll behind “an earlier count”, “first reports” or the like is what the one before it was.",
        "The flood killed 23 guards. An earlier count was 19 dead.",
        "The flood killed 23 guards. An earlier flood left 19 dead.",
        _of_earlier_count,
    ),
    Row(
        "toll that had been given",
        "A toll behind “had earlier said”, “initially put” or the like is what the one before it was.",
        "The flood killed 23 guards. Reed had earlier spoken of 19 dead.",
        "The flood killed 23 guards. Reed had earlier buried 19 dead.",
        _had_been_counted,
    ),
)
"""What shows a toll to be of an earlier count, in the words before it."""
