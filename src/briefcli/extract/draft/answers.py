"""Who is the source of no number: people who answer a poll, and whoever only shares a name with who says it."""

import re
from functools import cache

from briefcli import regexes
from briefcli.extract.speech.voices import Voice
from briefcli.extract.text import lexicon
from briefcli.extract.text.lexicon import any_of
from briefcli.model.figure import Measure

_NUMBERS = lexicon.numbers()
_TITLES = ("Mr. ", "Ms. ")
_FEWEST_TITLED_NAMES = 2
"""So often a report calls somebody “Mr. Quill” if that is its style."""
_REACH_CHARACTERS = 10_000
"""How far into a report its style is looked for; few articles are longer, and this is asked for each number."""
_FEWEST_ASKED_DIGITS = 3
"""Fewer people who say something are witnesses: 12 neighbours said that 40 homes burned."""


@cache
def _in_capitals() -> re.Pattern[str]:
    """A word in capitals behind a name, with which it is another one: USA TODAY."""
    return regexes.compile(r" [A-Z]{3,}\b")


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


def is_of(text: str, voice: Voice, measure: Measure) -> bool:
    """Whether a speaker without a name is a share or a large number of people, or, of a share, voters or the like."""
    if voice.named:
        return False
    if _share().match(text, voice.mention.start) is not None:
        return True  # one in three
    asked = voice.name.lower().partition(" of ")[0].partition(" in ")[0]
    if _share().search(voice.name) is not None or _many().search(asked) is not None:
        return True  # not: a poll of 1,200 cooks
    head = asked.rpartition(" ")[2]
    return measure == "percentage" and head in lexicon.draft().people_of_polls


def is_namesake(text: str, voice: Voice) -> bool:
    """Whether a speaker only shares a word with who is meant.

    A newspaper may begin with the name of a state, USA TODAY, and where a report says “Mr. Quill”, “Quill” is a firm.
    """
    start, end = voice.mention
    if voice.kind == "state":
        return _in_capitals().match(text, end) is not None
    last = voice.name.rpartition(" ")[2]
    if voice.kind != "person" or text[start:end] != last or last == voice.name:
        return False
    is_titled = text.endswith(_TITLES, 0, start)
    named = sum(text.count(f"{title}{last}", 0, _REACH_CHARACTERS) for title in _TITLES)
    return not is_titled and named >= _FEWEST_TITLED_NAMES
