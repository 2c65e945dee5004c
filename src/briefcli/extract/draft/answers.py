"""Whether a speaker is people who answer a poll, who are the source of no number: 60 per cent of voters said."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import Measure

_NUMBERS = lexicon.numbers()
_FEWEST_ASKED_DIGITS = 3
"""Fewer people who say something are witnesses: 12 neighbours said that 40 homes burned."""


@cache
def _share() -> re.Pattern[str]:
    """The words for a part of those asked: 60 per cent of, half of, a majority of, two in three."""
    fractions = any_of(lexicon.figures().counts_some_of | _NUMBERS.denominators.keys())
    ranks = any_of(_NUMBERS.small)
    return regexes.compile(
        rf"(?:%|\bper ?cent)(?: of\b|$)|\b{fractions} of\b|\b(?:{ranks}|\d+) (?:in|out of) (?:{ranks}|\d+)\b",
        re.IGNORECASE,
    )


@cache
def _many() -> re.Pattern[str]:
    """So many as only a poll asks: 1,409 teachers."""
    return regexes.compile(rf"\b(?!(?:1[89]|20)\d\d )(?:\d,?){{{_FEWEST_ASKED_DIGITS},}} ")


def is_of(voice: Voice, measure: Measure) -> bool:
    """Whether a speaker without a name is a share or a large number of people, or, of a share, voters or the like."""
    if voice.named:
        return False
    asked = voice.name.lower().partition(" of ")[0].partition(" in ")[0]
    if _share().search(voice.name) is not None or _many().search(asked) is not None:
        return True  # not: a poll of 1,200 cooks
    head = asked.rpartition(" ")[2]
    return measure == "percentage" and head in lexicon.draft().asked_in_polls
