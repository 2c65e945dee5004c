"""Which words make a time expression: the rules, each a pattern over words and the function that reads it.

A pattern is written as `time_words.pattern` understands it; a name in braces is one of the parts below.
Where several rules fit, the one that stands first wins, so longer forms stand before shorter ones.
"""

# ruff: noqa: E501 - a rule is read along its line

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import Literal, NamedTuple

from briefcli.extract.dates import (
    calendar_dates,
    clock_times,
    durations,
    feasts,
    patterns,
    relative_dates,
    reporting_periods,
    time_words,
)
from briefcli.extract.dates.reference import Reference
from briefcli.extract.dates.time_words import Alphabet, Words
from briefcli.extract.dates.timex import Expression, Phrase
from briefcli.extract.text import lexicon

Reader = Callable[[Phrase, Reference], Expression | None]
Kind = Literal["day", "clock", "date", "other"]

_PARTS = {
    "month": "(?:MONTH|MONTH_ABBREVIATED DOT?|MONTH_OR_WORD)",
    "sure_month": "(?:MONTH|MONTH_ABBREVIATED DOT?)",
    "day": "(?:DAY_NUMBER|NTH)",
    "spoken_day": "(?:(?:CARDINAL DASH)? ORDINAL)",
    "spoken_century": "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)",
    # Other numbers count what follows: in March five thousand people fled, in March twenty five houses fell.
    "spoken_year": "(?:{spoken_century} (?!one|two|three|four|five|six|seven|eight|nine) CARDINAL (?:DASH? CARDINAL)?"
    "|two thousand (?:and? CARDINAL (?:DASH? CARDINAL)?|(?=COMMA|DOT|CLOSE)))",
    # Channel Nineteen ten days: two numbers, of which the second counts the days; but twenty five days.
    "numeral": "(?:(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) CARDINAL) (?:CARDINAL|MULTIPLIER))",
    "weekday": "(?:(?:WEEKDAY|WEEKDAY_ABBREVIATED DOT?) COMMA? the?)",
    "part": "(?:the? (?:EARLY DASH?|(?:EARLY? PART|first half|second half|first days|last days|early part|later part|early days) (?:of|in)) the?)",
    "count": "(?:(?:DAY_NUMBER|NUMBER|DOTTED|YEAR|TENS) (?:SLASHED|FRACTION|and a half|MULTIPLIER)?"
    "|(?:ARTICLE|half)? {numeral}(?: DASH? and? {numeral}| (?:DASH|and) one (?!CARDINAL)){0,4} (?:and a half)?"
    "|(?:ARTICLE)? (?:SEVERAL) of?|ARTICLE (?:half)?|half (?:ARTICLE)?|FRACTION)",
    "hedge": "(?:HEDGE|another|(?:more|less|fewer|longer|no more|no less|no longer) than|at (?:least|most)|up to|as (?:little|much|many|long) as|the better part of|HEDGE HEDGE|well (?:HEDGE|more than))",
    "when": "(?:HEDGE|(?:shortly|soon|just|minutes) (?:after|before))",
    "of_day": "(?:the? (?:EARLY|EARLY? (?:PART_OF_DAY|NIGHT)) hours? of|the? EARLY? (?:PART_OF_DAY|NIGHT) of)",
    "unit": "(?:UNIT|UNITS|NIGHT)",
    "which": "(?:THIS|LAST|NEXT|past|THIS NEXT|THIS LAST|THIS past|the (?:LAST|NEXT|past))",
}  # fmt: skip

_RULES: tuple[tuple[Kind, str, Reader], ...] = (
    # the calendar
    ("day", "YEAR DASH DAY_NUMBER DASH (?:DAY_NUMBER|DAY_T CLOCK)", calendar_dates.iso),
    ("day", "SLASHED", calendar_dates.slashed),
    ("other", "{weekday}? the? {day} (?:DASH|to) {weekday}? the? {day} of? {month} (?:COMMA? of? YEAR)?", calendar_dates.days_of_month),
    ("other", "{month} the? {day} (?:DASH|to) the? {day} (?:COMMA? YEAR)?(?!DASH|MONTH)", calendar_dates.days_of_month),
    ("day", "(?:{day} {month}|{month} {day}) COMMA? (?:LAST|THIS|NEXT) year", calendar_dates.dated),
    ("date", "the week of {month} {day}", calendar_dates.week_of_day),
    ("date", "the? (?:first|second|last|LAST) half of (?:the? year)? (?:YEAR|THIS year|LAST year|NEXT year)", reporting_periods.half),
    ("day", "{of_day}? {weekday}? {part}? LAST? {month} (?:the? {day}|{spoken_day}) (?:COMMA? (?:of|in)? YEAR ERA?)?", calendar_dates.dated),
    ("day", "{of_day}? {weekday}? {part}? (?:the? {day} of?|the {spoken_day} of) {month} (?:COMMA? (?:of|in)? YEAR ERA?)?", calendar_dates.dated),
    ("date", "{part}? {month} (?:COMMA|of|in)? the? year? (?:YEAR|{spoken_year}) ERA?", calendar_dates.month),
    ("date", "{part}? {month} (?:COMMA|of)? (?:THAT|THIS|LAST|the NEXT|the LAST) year", calendar_dates.month_of_year),
    ("date", "{part}? {which} {month} ", relative_dates.month),
    ("other", "EVERY other? (?:WEEKDAY|MONTH|MONTH_OR_WORD|SEASON|PART_OF_DAY|NIGHT) (?:PART_OF_DAY|NIGHT)?", durations.every),
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
    ("date", "the? (?:three|twelve|six|nine) months (?:ended|ending|to) on? (?:{month} {day}|{day} {month}) (?:COMMA? YEAR)?", reporting_periods.months_ended),
    ("date", "the year to (?:end DASH?)? {month} YEAR?", reporting_periods.year_to),
    ("other", "(?:NEXT|LAST) season", relative_dates.sport_season),
    ("date", "the year (?:YEAR|{spoken_year})", calendar_dates.year),
    ("date", "the? FISCAL? DASH? {spoken_day} DASH? FISCAL? quarter (?:of|in)? (?:FISCAL? YEAR)?", reporting_periods.quarter),
    ("date", "(?:the)? YEAR POSSESSIVE? FISCAL? {spoken_day} DASH? quarter", reporting_periods.quarter),
    ("date", "(?:THIS|LAST|NEXT) year POSSESSIVE {spoken_day} DASH? quarter", reporting_periods.quarter),
    ("date", "the? {spoken_day} DASH? quarter (?:of)? (?:THIS|LAST|NEXT) year", reporting_periods.quarter),
    ("date", "the (?:YEAR|COMPARABLE|COMPARABLE? year DASH (?:ago|EARLIER)) (?:quarter|period)", reporting_periods.same_quarter),
    ("date", "(?:ARTICLE|the)? year DASH (?:ago|EARLIER) (?:quarter|period)?", reporting_periods.same_quarter),
    ("date", "{hedge}? ARTICLE year (?:ago|EARLIER|before (?=COMMA|DOT|and))", reporting_periods.same_quarter),
    ("date", "the (?:LATEST|most recent)? quarter", reporting_periods.this_quarter),
    ("date", "the LATEST period", reporting_periods.this_quarter),
    ("date", "(?:FISCAL year?|the FISCAL year) YEAR", calendar_dates.year),
    ("date", "the (?:current|LATEST)? FISCAL year", reporting_periods.year_of_now),
    ("date", "the current (?:UNIT)", relative_dates.unit),
    ("date", "(?:the full year|full DASH year)", reporting_periods.year_of_now),
    ("date", "(?:the year (?!NUMBER|DAY_NUMBER|TENS)|year DASH? end|year POSSESSIVE end)", reporting_periods.year_of_now),
    # years
    ("date", "{part}? YEAR ERA?", calendar_dates.year),
    ("date", "(?:NUMBER|DAY_NUMBER) ERA", calendar_dates.year),
    ("date", "(?<=[in since by of until from and to the]) QUOTE NUMBER", calendar_dates.short_year),
    ("date", "{spoken_century} CARDINAL DASH CARDINAL", calendar_dates.year),
    ("day", "the NTH (?=DOT|COMMA|CLOSE|QUOTE|at|CLOCK_AM|of THAT)", calendar_dates.day_of_same_month),
    # beside the day of publication
    ("day", "PART_OF_DAY (?:on|of)? WEEKDAY", relative_dates.weekday),
    ("date", "the UNIT (?:before|after) (?=DOT|COMMA|CLOSE|and)", relative_dates.that_unit),
    ("other", "ARTICLE WEEKDAY (?:PART_OF_DAY|NIGHT)?", durations.every),
    ("day", "(?:the day (?:before|after))? (?:EARLY|LATER|EARLIER|{part})? DASH? PART_OF_DAY? TODAY (?:PART_OF_DAY|NIGHT)?", relative_dates.today),
    ("day", "(?:EARLIER|LATER|EARLY)? (?:THIS|LAST|the NEXT) (?:PART_OF_DAY|NIGHT)", relative_dates.this_part),
    ("day", "(?:EARLY|EARLIER|LATER|{part}|close of ADJECTIVE on?)? (?:{which}|THAT)? WEEKDAY EARLY? (?:PART_OF_DAY|NIGHT)? (?:COMMA? of? (?:NEXT|LAST|THIS)? week)?", relative_dates.weekday),
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
    ("other", "EVERY (?:other|second|third)? {unit}", durations.every),
    ("other", "{hedge}? {count} ADJECTIVE? {unit} (?:COMMA? and) {count} {unit} (?! DASH? OLD)", durations.two_lengths),
    ("other", "(?:{hedge}|the (?:LAST|NEXT|past|first|final))? {hedge}? {count} (?:DASH? ADJECTIVE? {unit}|(?:LAST|NEXT|past) UNITS) (?:DASH long)? (?:and a half|or so)? (?! DASH? OLD)", durations.duration),
    ("other", "(?:the (?:LAST|past)|(?<=[for over in within after])) UNITS (?!OLD|EARLIER)", durations.duration),
    ("other", "UNITS DASH? long", durations.duration),
    ("other", "the past (?:year|month|week|day|decade|century)", durations.duration),
    # feasts
    ("day", "(?:THIS|LAST|NEXT)? {holiday} (?:YEAR)?", feasts.holiday),
    # the clock
    ("clock", "{hedge}? (?:CLOCK|DAY_NUMBER|CARDINAL) (?:OCLOCK)? in the PART_OF_DAY", clock_times.time_alone),
    ("clock", "(?:DAY_NUMBER|CARDINAL) OCLOCK", clock_times.time_alone),
    ("clock", "{when}? (?:CLOCK_AM|(?:CLOCK|DOTTED|DAY_NUMBER|CARDINAL) MERIDIEM|NOON) ZONE?", clock_times.time_alone),
    ("clock", "{when}? CLOCK ZONE?", clock_times.time_alone),
    ("day", "(?:EARLY DASH?|(?<=[in by during]) the EARLY?) PART_OF_DAY", clock_times.part_alone),
    ("day", "(?<=[at by after before until]) (?:the)? (?:dusk|dawn|nightfall|sunset|sunrise|daybreak)", clock_times.part_alone),
    ("other", "DOTTED", clock_times.time_of_entry),
    # vague references
    ("other", "(?:REFERENCE) (?!as|after|before)", relative_dates.reference_word),
    ("other", "the (?:near|foreseeable|distant|immediate)? future", relative_dates.future),
    ("other", "(?<=[in]) future", relative_dates.future),
    ("other", "(?<=in) the past (?!UNIT|CARDINAL|NUMBER|DAY_NUMBER)", relative_dates.bygone),
    ("other", "these days", relative_dates.present),
    # months alone
    ("date", "{part} {month}", calendar_dates.month),
    ("date", "(?<=[in since by until from of during through to for]) (?:MONTH_ABBREVIATED DOT?|MONTH_OR_WORD)", calendar_dates.month),
    ("date", "(?:MONTH|MONTH_ABBREVIATED DOT)", calendar_dates.month),
)  # fmt: skip

_SMALL_WORDS = "the of in to and or at on for from by up more less no as ARTICLE HEDGE COMMA DOT DASH THIS THAT DAY_NUMBER NUMBER DOTTED"


class Found(NamedTuple):
    """Words that a rule fits, not read yet."""

    kind: Kind
    phrase: Phrase
    read: Reader


class _Rule:
    """A rule, ready to be tried at a word; made a regular expression where it is first, since most texts need few."""

    def __init__(self, kind: Kind, written: str, alphabet: Alphabet, read: Reader) -> None:
        self.kind: Kind = kind
        self.read = read
        self._written = written
        self._alphabet = alphabet

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The rule over the letters of words."""
        return re.compile(self._alphabet.pattern(self._written))


class _Grammar(NamedTuple):
    """The rules by the letter of the word that they begin with, in their order; `starts` finds such words.

    `shortest` says for a letter how many words the shortest of its rules takes.
    """

    alphabet: Alphabet
    rules: dict[str, tuple[_Rule, ...]]
    shortest: dict[str, int]
    starts: re.Pattern[str]


@cache
def _grammar() -> _Grammar:
    written = [_written_out(rule[1]) for rule in _RULES]
    alphabet = Alphabet(written)
    rules: dict[str, tuple[_Rule, ...]] = {}
    shortest: dict[str, int] = {}
    for (kind, _, read), pattern in zip(_RULES, written, strict=True):
        rule = _Rule(kind, pattern, alphabet, read)
        opening = patterns.opening(pattern)
        for letter in {letter for name in opening.first for letter in alphabet.letters(name)}:
            rules[letter] = (*rules.get(letter, ()), rule)
            shortest[letter] = min(shortest.get(letter, opening.shortest), opening.shortest)
    return _Grammar(alphabet, rules, shortest, _starts(alphabet, set(rules)))


def _starts(alphabet: Alphabet, first: set[str]) -> re.Pattern[str]:
    """Words that a rule can begin with; of the small ones those that a word of time follows soon."""
    small = {letter for name in _SMALL_WORDS.split() for letter in alphabet.letters(name)}
    others = "".join(sorted(first - small))
    follows = "".join(sorted(small)) + time_words.OTHER
    return re.compile(f"[{others}]|[{''.join(sorted(first & small))}](?=[{''.join(sorted(small))}]{{0,8}}[^{follows}])")


def _holiday() -> str:
    """The feasts of the lexicon as one pattern, the longer names first."""
    names = sorted(lexicon.dates().feasts, key=len, reverse=True)
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
    letters, after = words.letters, 0
    for start in grammar.starts.finditer(letters):
        index, letter = start.start(), start[0]
        stands_alone = letters[index + 1 : index + 2] in ("", time_words.OTHER)
        if index < after or (stands_alone and grammar.shortest[letter] > 1):
            continue
        for rule in grammar.rules[letter]:
            match = rule.pattern.match(letters, index)
            if match is not None:
                after = match.end()
                yield Found(rule.kind, Phrase(words, index, after), rule.read)
                break
