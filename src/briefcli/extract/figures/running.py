"""Whether people harmed are those of a whole time: of a war that has killed so many, of the past month."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.figures.counted import Counted
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import CASUALTIES

_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_REACH_CHARACTERS = 80
"""How far before or behind people harmed the war or the time may stand of which they are."""
_SINCE = "since"


def is_of_time(one: Counted) -> bool:
    """Whether people have come to harm over a time, and not in one event."""
    if one.measure not in CASUALTIES or one.is_part:
        return False
    words = one.at.statement.vocabulary
    is_perfect = not words.isdisjoint(_FIGURES.of_the_perfect)
    is_of_war = is_perfect and not words.isdisjoint(_DRAFT.wars) and _is_of_war(one)
    return is_of_war or (is_perfect and _have_since(one)) or _is_of_period(one)


def _is_of_war(one: Counted) -> bool:
    """Whether a war has done the harm: the insurgency has killed 400 people, have been killed in the fighting."""
    at, text = one.at, one.at.statement.text
    start = at.statement.tokens[at.opening].start
    if _war_has().search(text, max(0, start - _REACH_CHARACTERS), start):
        return True
    return _in_war().match(text, one.unit.end) is not None


def _have_since(one: Counted) -> bool:
    """Whether people came to harm since a time that is told of before: 400 have since died."""
    at, index = one.at, one.unit.after
    is_perfect = at.statement.word(index) in _FIGURES.of_the_perfect
    return is_perfect and at.statement.word(index + 1) == _SINCE


def _is_of_period(one: Counted) -> bool:
    """Whether a time up to now stands behind people in their clause: have been killed in the past month."""
    if one.at.statement.vocabulary.isdisjoint(_FIGURES.steps_in_time):
        return False
    return _in_period().match(one.at.statement.text, one.unit.end) is not None


@cache
def _war_has() -> re.Pattern[str]:
    """Before people: the war has killed, a conflict in Orul that has displaced."""
    subject = rf"\b{any_of(_DRAFT.wars)}(?: in [A-Z]\w+)?,?(?: {any_of(_TEXT.relatives | {'that'})})?"
    return regexes.compile(rf"{subject} (?:has|have) (?:[\w-]+ ){{1,3}}\Z")


@cache
def _in_war() -> re.Pattern[str]:
    """Behind people: have been killed in the fighting."""
    return regexes.compile(rf" (?:have|has) [^,;:.\d]{{1,40}} in (?:the )?(?:[\w-]+ )?{any_of(_DRAFT.wars)}\b")


@cache
def _in_period() -> re.Pattern[str]:
    """Behind people, but not where one event is told of: have been killed in the past two weeks, in recent days."""
    time = any_of(_FIGURES.time_units)
    return regexes.compile(
        rf"(?:(?! an? )[^,;:.\d]){{0,{_REACH_CHARACTERS}}}? {any_of(_DRAFT.within_period)} "
        rf"(?:the (?:past|last) (?:[\w-]+ )?{time}|recent {time})\b"
    )
