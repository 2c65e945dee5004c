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
    "part": "(?:the? (?:EARLY DASH?|(?:EARLY? PART|first half|second half|first days|last days|early part|later part|early days) (?:of|in)) the?)",
    "count": "(?:(?:DAY_NUMBER|NUMBER|DOTTED|YEAR|TENS) (?:SLASHED|FRACTION|and a half|MULTIPLIER)?"
    "|(?:ARTICLE|half)? (?:CARDINAL|MULTIPLIER)(?: DASH? and? (?:CARDINAL|MULTIPLIER)){0,4} (?:and a half)?"
    "|(?:ARTICLE)? (?:SEVERAL) of?|ARTICLE (?:half)?|half (?:ARTICLE)?|FRACTION)",
    "hedge": "(?:HEDGE|(?:more|less|fewer|longer|no more|no less|no longer) than|at (?:least|most)|up to|as (?:little|much|many|long) as|the better part of|HEDGE HEDGE|well (?:HEDGE|more than))",
    "unit": "(?:UNIT|UNITS|NIGHT)",
    "which": "(?:THIS|LAST|NEXT|past|THIS NEXT|THIS LAST|THIS past|the (?:LAST|NEXT|past))",
}  # fmt: skip

_RULES: tuple[tuple[Kind, str, Reader], ...] = (
    # the calendar
    ("day", "YEAR DASH DAY_NUMBER DASH (?:DAY_NUMBER|DAY_T CLOCK)", calendar_dates.iso),
    ("date", "YEAR DASH DAY_NUMBER (?!DASH)", calendar_dates.iso_month),
    ("day", "SLASHED", calendar_dates.slashed),
    (
        "other",
        "{weekday}? the? {day} (?:DASH|to) {weekday}? the? {day} of? {month} (?:COMMA? of? YEAR)?",
        calendar_dates.days_of_month,
    ),
    ("other", "{month} the? {day} (?:DASH|to) the? {day} (?:COMMA? YEAR)?(?!DASH|MONTH)", calendar_dates.days_of_month),
    ("date", "the week of {month} {day}", calendar_dates.week_of_day),
    (
        "date",
        "the? (?:first|second|last|LAST) half of (?:the? year)? (?:YEAR|THIS year|LAST year|NEXT year)?",
        calendar_dates.half,
    ),
    (
        "day",
        "{weekday}? {part}? LAST? {month} (?:the? {day}|{spoken_day}) (?:COMMA? (?:of|in)? YEAR ERA?)?",
        calendar_dates.dated,
    ),
    (
        "day",
        "{weekday}? {part}? (?:the? {day} of?|the {spoken_day} of) {month} (?:COMMA? (?:of|in)? YEAR ERA?)?",
        calendar_dates.dated,
    ),
    ("date", "{part}? {month} (?:COMMA|of|in)? the? year? (?:YEAR|{spoken_year}) ERA?", calendar_dates.month),
    ("date", "{part}? {month} (?:COMMA|of)? (?:THAT|THIS|LAST|the NEXT|the LAST) year", calendar_dates.month_of_year),
    ("date", "{part}? {which} {month} ", relative_dates.month),
    (
        "other",
        "EVERY other? (?:WEEKDAY|MONTH|MONTH_OR_WORD|SEASON|PART_OF_DAY|NIGHT) (?:PART_OF_DAY|NIGHT)?",
        durations.every,
    ),
    ("date", "{part}? the? SEASON (?:of|in|COMMA)? (?:YEAR|{spoken_year})", calendar_dates.season),
    ("date", "{part}? {which} SEASON", relative_dates.season),
    ("date", "(?:{part}|the|another|(?<=[in by since during until])) SEASON", calendar_dates.season),
    ("date", "(?:{part}|the)? QUOTE? TENS", calendar_dates.decade),
    ("date", "the? YEAR SEASON", calendar_dates.season),
    ("date", "(?:{part}|the) DECADE", calendar_dates.decade),
    ("date", "(?:{part}|the)? (?:NTH|{spoken_day}) DASH? century ERA?", calendar_dates.century),
    ("other", "YEAR DASH (?:YEAR|DAY_NUMBER|NUMBER|TENS) (?!DASH)", calendar_dates.years_range),
    ("other", "between YEAR and YEAR", calendar_dates.years_range),
    # the quarters of a year
    ("date", "the year (?:YEAR|{spoken_year})", calendar_dates.year),
    (
        "date",
        "the? FISCAL? DASH? {spoken_day} DASH? FISCAL? quarter (?:of|in)? (?:FISCAL? YEAR)?",
        calendar_dates.quarter,
    ),
    ("date", "(?:the)? YEAR POSSESSIVE? FISCAL? {spoken_day} DASH? quarter", calendar_dates.quarter),
    ("date", "(?:THIS|LAST|NEXT) year POSSESSIVE {spoken_day} DASH? quarter", calendar_dates.quarter),
    ("date", "the? {spoken_day} DASH? quarter (?:of)? (?:THIS|LAST|NEXT) year", calendar_dates.quarter),
    (
        "date",
        "the (?:YEAR|COMPARABLE|COMPARABLE? year DASH (?:ago|EARLIER)) (?:quarter|period)",
        calendar_dates.same_quarter,
    ),
    ("date", "(?:ARTICLE|the)? year DASH (?:ago|EARLIER) (?:quarter|period)?", calendar_dates.same_quarter),
    ("date", "{hedge}? ARTICLE year (?:ago|EARLIER)", calendar_dates.same_quarter),
    ("date", "the (?:LATEST|most recent)? quarter", calendar_dates.this_quarter),
    ("date", "the LATEST period", calendar_dates.this_quarter),
    ("date", "(?:FISCAL year?|the FISCAL year) YEAR", calendar_dates.year),
    ("date", "the (?:current|LATEST)? FISCAL year", calendar_dates.year_of_now),
    ("date", "the current (?:UNIT)", relative_dates.unit),
    ("date", "the? full DASH? year", calendar_dates.year_of_now),
    ("date", "(?:the year|year DASH? end|year POSSESSIVE end)", calendar_dates.year_of_now),
    # years
    ("date", "{part}? YEAR ERA?", calendar_dates.year),
    ("date", "(?:NUMBER|DAY_NUMBER) ERA", calendar_dates.year),
    ("date", "(?<=[in since by of until from and to the]) QUOTE NUMBER", calendar_dates.short_year),
    ("date", "CARDINAL (?:CARDINAL DASH CARDINAL)", calendar_dates.year),
    # beside the day of publication
    (
        "day",
        "(?:the day (?:before|after))? (?:EARLY|LATER|EARLIER|{part})? DASH? PART_OF_DAY? TODAY (?:PART_OF_DAY|NIGHT)?",
        relative_dates.today,
    ),
    ("day", "(?:EARLIER|LATER|EARLY)? (?:THIS|LAST|the NEXT) (?:PART_OF_DAY|NIGHT)", relative_dates.this_part),
    (
        "day",
        "(?:EARLY|EARLIER|LATER|{part})? (?:{which}|THAT)? WEEKDAY EARLY? (?:PART_OF_DAY|NIGHT)? (?:COMMA? of? (?:NEXT|LAST|THIS)? week)?",
        relative_dates.weekday,
    ),
    ("day", "WEEKDAY_ABBREVIATED DOT (?=COMMA)", relative_dates.weekday),
    ("date", "(?:{part}|EARLIER|LATER|sometime) in? (?:the|THIS|LAST|NEXT) UNIT", relative_dates.unit),
    ("date", "(?:the UNIT|UNIT) POSSESSIVE end", relative_dates.unit),
    ("date", "(?:THIS|LAST|NEXT|THIS NEXT|THIS LAST|EARLY LAST|EARLY NEXT|EARLY THIS) UNIT", relative_dates.unit),
    ("date", "the weekend", relative_dates.weekend),
    ("date", "{part}? (?:EARLIER|LATER)? (?:THAT same?|the same|the (?:LAST|NEXT)) UNIT", relative_dates.that_unit),
    ("day", "the (?:LAST|NEXT) WEEKDAY", relative_dates.weekday_beside),
    ("other", "{hedge}? {count} ADJECTIVE? {unit} (?:or so)? ago", relative_dates.ago),
    ("other", "UNITS ago", relative_dates.ago),
    ("other", "{hedge}? {count} {unit} (?:LATER|after (?=THAT|DOT|COMMA))", relative_dates.later),
    ("other", "{hedge}? {count} {unit} (?:EARLIER|before (?=DOT|COMMA))", relative_dates.earlier),
    ("other", "recent UNITS (?:and UNITS)?", durations.duration),
    # lengths and sets
    ("other", "SET", durations.often),
    ("other", "WEEKDAYS (?:PART_OF_DAY|NIGHT)?", durations.every),
    ("other", "EVERY {count}? {unit}", durations.every),
    ("other", "{hedge}? {count} ADJECTIVE? {unit} (?:COMMA? and) {count} {unit} (?! DASH? OLD)", durations.two_lengths),
    (
        "other",
        "(?:{hedge}|the (?:LAST|NEXT|past|first|final))? {hedge}? {count} (?:DASH? ADJECTIVE? {unit}|(?:LAST|NEXT|past) UNITS) (?:DASH long)? (?:and a half|or so)? (?! DASH? OLD)",
        durations.duration,
    ),
    ("other", "(?:the (?:LAST|past)|(?<=[for over in within after])) UNITS (?!OLD|EARLIER)", durations.duration),
    ("other", "UNITS DASH? long", durations.duration),
    ("other", "the past (?:year|month|week|day|decade|century)", durations.duration),
    # feasts
    ("day", "(?:THIS|LAST|NEXT)? {holiday} (?:YEAR)?", calendar_dates.holiday),
    # the clock
    ("clock", "{hedge}? (?:CLOCK|DAY_NUMBER|CARDINAL) (?:OCLOCK)? in the PART_OF_DAY", clock_times.time_alone),
    ("clock", "(?:DAY_NUMBER|CARDINAL) OCLOCK", clock_times.time_alone),
    ("clock", "{hedge}? (?:CLOCK_AM|(?:CLOCK|DOTTED|DAY_NUMBER|CARDINAL) MERIDIEM|NOON) ZONE?", clock_times.time_alone),
    ("clock", "{hedge}? CLOCK ZONE?", clock_times.time_alone),
    ("day", "(?:EARLY DASH?|(?<=[in by during]) the EARLY?) PART_OF_DAY", clock_times.part_alone),
    (
        "day",
        "(?<=[at by after before until]) (?:the)? (?:dusk|dawn|nightfall|sunset|sunrise|daybreak)",
        clock_times.part_alone,
    ),
    # vague references
    ("other", "(?:REFERENCE) (?!as|after|before)", relative_dates.reference_word),
    ("other", "the (?:near|foreseeable|distant|immediate)? future", relative_dates.future),
    ("other", "(?<=[in]) future", relative_dates.future),
    ("other", "(?<=in) the past (?!UNIT|CARDINAL|NUMBER|DAY_NUMBER)", relative_dates.bygone),
    ("other", "these days", relative_dates.present),
    # months alone
    ("date", "{part} {month}", calendar_dates.month),
    (
        "date",
        "(?<=[in since by until from of during through to for]) (?:MONTH_ABBREVIATED DOT?|MONTH_OR_WORD)",
        calendar_dates.month,
    ),
    ("date", "(?:MONTH|MONTH_ABBREVIATED DOT)", calendar_dates.month),
)


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


def _holiday() -> str:
    """The feasts of the lexicon as one pattern, the longer names first."""
    names = sorted(time_words.load().holidays, key=len, reverse=True)
    return "(?:" + "|".join(name.replace("'s", " POSSESSIVE") for name in names) + ")"


def _written_out(rule: str) -> str:
    """The pattern of a rule with its parts put in, which may hold parts themselves."""
    written = re.sub(r"\{([a-z_]+)\}", lambda part: _holiday() if part[1] == "holiday" else _PARTS[part[1]], rule)
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
