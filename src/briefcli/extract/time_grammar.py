# ruff: noqa: E501
"""Which words make a time expression: the rules, each a pattern over words and the function that reads it.

A pattern is written as `time_words.pattern` understands it; a name in braces is one of the parts below.
Where several rules fit, the one that stands first wins, so longer forms stand before shorter ones.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Literal, NamedTuple

from briefcli.extract import calendar_dates, clock_times, durations, relative_dates, time_words
from briefcli.extract.reference import Reference
from briefcli.extract.time_words import Alphabet, Words
from briefcli.extract.timex import Expression, Phrase

Reader = Callable[[Phrase, Reference], Expression | None]
Kind = Literal["day", "clock", "date", "other"]

_PARTS = {
    "month": "(?:MONTH|MONTH_ABBREVIATED DOT?|MONTH_OR_WORD)",
    "sure_month": "(?:MONTH|MONTH_ABBREVIATED DOT?)",
    "day": "(?:DAY_NUMBER|NTH)",
    "spoken_day": "(?:(?:CARDINAL DASH)? ORDINAL)",
    "spoken_year": "(?:CARDINAL (?:CARDINAL DASH? CARDINAL|CARDINAL)|CARDINAL MULTIPLIER(?: and? CARDINAL DASH? CARDINAL?)?)",
    "weekday": "(?:(?:WEEKDAY|WEEKDAY_ABBREVIATED DOT?) COMMA? the?)",
    "part": "(?:the? (?:very? EARLY DASH?|(?:EARLY? PART|first half|second half|first days|last days|early part|later part|early days) (?:of|in)) the?)",
    "count": "(?:(?:DAY_NUMBER|NUMBER|DOTTED|YEAR|TENS) (?:SLASHED|FRACTION|and a half|MULTIPLIER)?"
    "|(?:ARTICLE|half)? (?:CARDINAL|MULTIPLIER)(?: DASH? and? (?:CARDINAL|MULTIPLIER)){0,4} (?:and a half)?"
    "|(?:ARTICLE)? (?:SEVERAL) of?|ARTICLE (?:half)?|half (?:ARTICLE)?|FRACTION)",
    "hedge": "(?:HEDGE|(?:more|less|fewer|longer|no more|no less|no longer) than|at (?:least|most)|up to|as (?:little|much|many|long) as|the better part of|HEDGE HEDGE|well (?:HEDGE|more than))",
    "unit": "(?:UNIT|NIGHT)",
    "which": "(?:THIS|LAST|NEXT|past|THIS NEXT|THIS LAST|THIS past|the (?:LAST|NEXT|past))",
}  # fmt: skip

_RULES: tuple[tuple[Kind, str, Reader], ...] = (
    # the calendar
    ("day", "YEAR DASH DAY_NUMBER DASH (?:DAY_NUMBER|DAY_T CLOCK)", calendar_dates.iso),
    ("day", "SLASHED", calendar_dates.slashed),
    ("other", "{weekday}? the? {day} (?:DASH|to|and) {weekday}? the? {day} of? {month} (?:COMMA? of? YEAR)?", calendar_dates.days_of_month),
    ("other", "{month} the? {day} (?:DASH|to) the? {day} (?:COMMA? YEAR)?(?!DASH|MONTH)", calendar_dates.days_of_month),
    ("day", "{weekday}? {part}? {month} the? (?:{day}|{spoken_day}) (?:COMMA? (?:of|in)? YEAR ERA?)?", calendar_dates.dated),
    ("day", "{weekday}? {part}? the? (?:{day} of?|{spoken_day} of) {month} (?:COMMA? (?:of|in)? YEAR ERA?)?", calendar_dates.dated),
    ("date", "{part}? {month} (?:COMMA|of|in)? the? (?:year)? (?:YEAR|{spoken_year}) ERA?", calendar_dates.month),
    ("date", "{part}? {month} (?:COMMA|of)? (?:THAT|THIS|LAST|the NEXT|the LAST) UNIT", calendar_dates.month_of_year),
    ("date", "{part}? {which} {month}", relative_dates.month),
    ("other", "EVERY (?:other)? (?:WEEKDAY|MONTH|MONTH_OR_WORD|SEASON|PART_OF_DAY|NIGHT) (?:PART_OF_DAY|NIGHT)?", durations.every),
    ("date", "{part}? (?:the)? (?:SEASON) (?:of|in|COMMA)? (?:YEAR|{spoken_year})", calendar_dates.season),
    ("date", "{part}? {which} SEASON", relative_dates.season),
    ("date", "(?:{part}|the|in|during) the? SEASON", calendar_dates.season),
    ("date", "(?:{part}|the)? (?:TENS)", calendar_dates.decade),
    ("date", "(?:{part}|the) DECADE", calendar_dates.decade),
    ("date", "(?:{part}|the)? (?:NTH|{spoken_day}) DASH? century ERA?", calendar_dates.century),
    ("other", "YEAR DASH (?:YEAR|DAY_NUMBER|NUMBER|TENS)(?!DASH)", calendar_dates.years_range),
    ("other", "between YEAR and YEAR", calendar_dates.years_range),
    ("date", "{part}? YEAR ERA?", calendar_dates.year),
    ("date", "(?:NUMBER|DAY_NUMBER) ERA", calendar_dates.year),
    ("date", "the year (?:YEAR|{spoken_year})", calendar_dates.year),
    ("date", "QUOTE (?:NUMBER|DAY_NUMBER)", calendar_dates.short_year),
    # beside the day of publication
    ("day", "(?:the day (?:before|after))? (?:EARLY|later|EARLIER)? TODAY (?:PART_OF_DAY|NIGHT)?", relative_dates.today),
    ("day", "(?:EARLIER|LATER|EARLY)? (?:THIS|LAST) (?:PART_OF_DAY|NIGHT)", relative_dates.this_part),
    ("day", "(?:EARLY|EARLIER|LATER)? {which}? WEEKDAY (?:PART_OF_DAY|NIGHT)? (?:COMMA? of? (?:NEXT|LAST|THIS)? week)?", relative_dates.weekday),
    ("date", "(?:{part}|EARLIER|LATER) (?:in)? (?:the|THIS|LAST|NEXT) UNIT", relative_dates.unit),
    ("date", "(?:THIS|LAST|NEXT|THIS NEXT|THIS LAST) UNIT", relative_dates.unit),
    ("date", "(?:{part}|EARLIER|LATER)? (?:THAT|the (?:LAST|NEXT)) same? UNIT", relative_dates.that_unit),
    ("date", "the same UNIT", relative_dates.that_unit),
    ("other", "{hedge}? {count} UNIT ago", relative_dates.ago),
    ("other", "{hedge}? {count} UNIT LATER", relative_dates.later),
    ("other", "{hedge}? {count} UNIT EARLIER", relative_dates.earlier),
    # lengths and sets
    ("other", "SET", durations.often),
    ("other", "WEEKDAYS (?:PART_OF_DAY|NIGHT)?", durations.every),
    ("other", "EVERY {count}? UNIT", durations.every),
    ("other", "{hedge}? {count} ADJECTIVE? {unit} (?:COMMA? and) {count} {unit}", durations.two_lengths),
    ("other", "(?:{hedge}|the (?:LAST|NEXT|past|first|final))? {hedge}? {count} (?:DASH|ADJECTIVE)? {unit} (?:DASH long)? (?:and a half)?", durations.duration),
    # the clock
    ("clock", "{hedge}? (?:CLOCK_AM|(?:CLOCK|DOTTED|DAY_NUMBER|CARDINAL) MERIDIEM|NOON) ZONE?", clock_times.time_alone),
    ("clock", "{hedge}? CLOCK ZONE?", clock_times.time_alone),
    ("other", "REFERENCE", relative_dates.reference_word),
    ("date", "{part} {month}", calendar_dates.month),
    ("date", "{sure_month}", calendar_dates.month),
)  # fmt: skip


class Found(NamedTuple):
    """Words that a rule fits, not read yet."""

    kind: Kind
    phrase: Phrase
    read: Reader


class _Grammar(NamedTuple):
    """The rules as one expression over letters, and the stretches of words where one may fit at all."""

    alphabet: Alphabet
    rules: re.Pattern[str]
    stretch: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    patterns = [_written_out(rule[1]) for rule in _RULES]
    alphabet = Alphabet(patterns)
    rules = "|".join(f"(?P<r{index}>{alphabet.pattern(pattern)})" for index, pattern in enumerate(patterns))
    return _Grammar(alphabet, re.compile(rules), re.compile(f"[^{re.escape(time_words.OTHER)}]+"))


def _written_out(rule: str) -> str:
    """The pattern of a rule with its parts put in, which may hold parts themselves."""
    written = re.sub(r"\{([a-z_]+)\}", lambda part: _PARTS[part[1]], rule)
    return written if written == rule else _written_out(written)


def find(text: str) -> tuple[Words, Iterator[Found]]:
    """The words of a text, and what the rules fit in them, in order and never overlapping."""
    grammar = _grammar()
    words = grammar.alphabet.read(text)
    return words, _matches(words, grammar)


def _matches(words: Words, grammar: _Grammar) -> Iterator[Found]:
    for part in grammar.stretch.finditer(words.letters):
        for match in grammar.rules.finditer(words.letters, part.start(), part.end()):
            kind, _, reader = _RULES[int((match.lastgroup or "r0")[1:])]
            yield Found(kind, Phrase(words, match.start(), match.end()), reader)
