"""Dates that identify something and make no entry in a timeline: the average for June, a 2022 report."""

import re
from functools import cache
from typing import Literal, NamedTuple

from briefcli import regexes
from briefcli.extract.dates.forms import calendar, relative
from briefcli.extract.dates.reference import ATTACKS
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import nowadays
from briefcli.extract.text import currencies, lexicon
from briefcli.extract.text.classes import PAST
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row
from briefcli.model.when import Period

_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

REACH_CHARACTERS = 60
"""How far before a date the words that say what it belongs to are sought."""
# "The average for June", "a 2022 report", "contracts since 2015": a date that identifies, not when something happened.
_ABOUT = regexes.compile(
    rf"\b(?P<word>{any_of(_DRAFT.which_one | {'for', 'since'})})\s+(?:(?:the|at\s+least|all\s+of)\s+)?\Z", re.IGNORECASE
)
HOURS_ALONE = frozenset(
    {
        "time of day alone",
        "part of the last day named",
        "range of times alone",
        "hour in bare figures",
        "hour up to which",
    }
)
"""Names of the rules that read an hour without a day."""
_BARE_PERIODS = frozenset({"season", "period with “last” or “next”"})
"""Names of the rules that read “the summer”."""
_REACH_TO_STATEMENT_CHARACTERS = 300
"""How far before an hour the day of the statement may stand in which it is quoted."""
_LONGEST_ROTA_CHARACTERS = 24
"""Longest other weekday of a rota, with its hyphen and the beginning of its noun: -Wednesday drivers."""
_WEEKDAYS = frozenset(_DATES.weekdays)
_ROTA = regexes.compile(rf"\b{any_of(_WEEKDAYS)}[-–]{any_of(_WEEKDAYS)} (?P<noun>[a-z]+)", re.IGNORECASE)
_WORDS_OF_LENGTH = 3
"""Words of a length up to or from now: the last year."""
_LONGEST_MONTH_DAYS = 31
"""A longer period after “since” says how long something has lasted."""
_DAILY = regexes.compile(rf" {any_of(_DRAFT.daily)}\b")
_POSSESSIVE = ("'s", "’s")
_HYPHENATED = regexes.compile(r"\w-quarter\b", re.IGNORECASE)
_MEASURE = regexes.compile(rf"(?:['’]s)? {any_of(_DRAFT.measured_by_year)}\b")
_OWNS_FEAST = regexes.compile(rf"(?:\b{any_of(_TEXT.possessives)}|(?<!year)['’]s) $", re.IGNORECASE)
_DEED = regexes.compile(rf" {any_of(_DRAFT.who_did)}\b", re.IGNORECASE)
_OF_CLAUSE = regexes.compile(rf" {any_of(_DRAFT.tells_which_year)} \w")
"""What opens the clause that tells which year is meant: 2010, the year the court ruled."""
_SEASON = regexes.compile(rf"(?P<the>the )?(?P<part>\w+[ -])?{any_of(set(_DATES.seasons))}", re.IGNORECASE)
# What makes an adjective of a season: winter-like weather, summer temperatures.
_OF_SEASON = regexes.compile(rf"-[a-z]| {any_of(_DRAFT.of_season)}\b", re.IGNORECASE)


_PARTS_PHRASE = _TEXT.prepositions | _TEXT.determiners | _TEXT.coordinators | _TEXT.relatives
_NOUN_BEHIND = regexes.compile(rf" (?!{any_of(_PARTS_PHRASE)}\b)[a-z]")
"""A word behind “late-winter” of which it is a part: late-winter ice."""
_LAW = regexes.compile(rf"\b{any_of(_DRAFT.laws)}(?: of|,) \Z")
# What a number is held against, up to its date: compared with 2 per cent in March, from 2 per cent in March.
_COMPARED = regexes.compile(
    rf"\b(?:{any_of(_DRAFT.compares)}\b[^,;:]*"
    rf"|(?:from|against) {currencies.SIGN}?\d[\d.,]*(?:%| per ?cent)? (?:in|on) (?:the )?"
    r"|than (?:\w+ )?(?:(?:was|were) )?(?:the case )?(?:in |on )?|than (?:\w+ )?the same \w+ (?:of )?"
    rf"|as (?!{any_of(_DRAFT.early_or_late)} )\w+ as (?:in )?"
    r"|\d[\d.,]*(?:%| per ?cent)? (?:from|on) |(?:as|(?:un)?like) (?:it did )?in "
    r"|\b(?:up|down) on the |\b(?:up|down)(?: \w+)? from\b(?:[^.;:]|\.(?=\d))*\d(?:[^.;:]|\.(?=\d))*)\Z",
    re.IGNORECASE,
)
_WORDS_OF_COMPARISON = 2
"""How many words before a day make a comparison with it: better than, unlike on."""
_LATE = regexes.compile(r"\b(?:late|early) (?:on )?\Z", re.IGNORECASE)
"""Before the day of a rate, which is that of the news: 1.7%, down from 1.8% late on Tuesday."""
_UP_FROM = regexes.compile(r"(?:up|down)(?: \w+)? from\b", re.IGNORECASE)
_FROM_NUMBER = regexes.compile(r"\b(?:from|against) [^.;:,]{0,20}\d[^;:,]{0,30}\Z")
# A number in an aside, up to its date: the output, about 86,000 tonnes last year, is to halve.
_ASIDE_OF_NUMBER = regexes.compile(
    r"\w, (?P<before>(?:[a-z]+ ){0,3})[£$€]?\d[\d.,]*(?P<unit>(?: [a-z%]+){0,4}?)(?: (?:in|on))? \Z"
)
_DAYS_OF_FEAST = (" day", " eve", *_WEEKDAYS)
_EARLIER = (" earlier", " before")
_FROM_PLAN = (" earlier", " later")
_THAN = " than "
_OTHER_DAY = regexes.compile(
    rf"\b(?:{any_of(_WEEKDAYS)}|today|yesterday)\b|\b{any_of(set(_DATES.months))} \d|\d {any_of(set(_DATES.months))}\b",
    re.IGNORECASE,
)
"""The day of what is told, before a number of another day: to 40 on Friday, up from 30 on Thursday."""
_PERIOD_ENDED = regexes.compile(
    rf"\b{any_of(_DRAFT.reported_periods)}\s+(?:that\s+)?(?:ended|ending)\s+(?:on\s+)?\Z", re.IGNORECASE
)
_MONTHS = frozenset({"month", "feast"})
"""Names of the rules that read a month or a feast without a year."""
_WEEKDAYS_READ = frozenset({"weekday", "range of dates"})
"""Names of the rules that read a weekday or a range of them."""
_PLANNED = regexes.compile(rf"\b{any_of(_DATES.appointed | _DATES.tells_ahead)} (?:for|on)? ?\Z")
_PUT_OFF = regexes.compile(
    rf",? (?:was|were|\w+ been) (?:put (?:off|back)|{any_of(_DATES.puts_off - {'put'})}(?: back)?) "
    rf"{any_of(_DATES.put_off_to)}\b"
)
"""What stands behind a day that no longer holds: was put off to."""
_NOT_THEN = regexes.compile(r"(?:,|\band) not [aio][nt] \Z")
_WORDS = regexes.compile(r"[^\W\d_]+|[^\w\s]")
_WORDS_TO_HAPPENING = 4
"""How far behind a year the noun may be for what happened then: the 2024 European Parliament elections."""
_HAPPENINGS = (_DATES.mishaps | _DATES.occasions) - _DRAFT.lasting_occasions
_WORK = regexes.compile(rf"(?: [\w-]+)? {any_of(_DRAFT.works_of_years)}\b")
"""What somebody made, right behind its year: in her 1987 novel."""
_WORDS_TO_MOVE = 4
"""How far before the day that is left the verb may be: moved the fair from Friday to Sunday."""


class Candidate(NamedTuple):
    """A date in its sentence.

    `is_near` tells whether its day was named just before it, if it is a mere hour, `is_ahead` whether it is after
    publication.
    """

    sentence: Span
    date: Expression
    period: Period | None
    needs: str | None
    is_near: bool
    is_ahead: bool

    @property
    def words(self) -> Span:
        """The words of the date."""
        return self.date.span


def _word_before(text: str, one: Candidate) -> str | None:
    """The word before a month or a year that may say what it belongs to, such as "for" in "the average for June"."""
    if one.period is None or one.period.precision not in ("month", "year"):
        return None
    found = _ABOUT.search(text, max(one.sentence.start, one.words.start - REACH_CHARACTERS), one.words.start)
    return found["word"].lower() if found is not None else None


def _is_average(text: str, one: Candidate) -> Literal[True] | None:
    """The average for June, the June average; not: planned for June."""
    if one.period is not None and one.period.precision == "month" and text.startswith(" average", one.words.end):
        return True
    if _word_before(text, one) != "for":
        return None
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    return True if _DRAFT.planned.isdisjoint(before.lower().split()) else None


def _is_near_length(words: list[str]) -> bool:
    """Whether words may be those of a length up to or from now: the last year, the next week."""
    if words[:1] != ["the"] or len(words) != _WORDS_OF_LENGTH or words[-1] == "quarter":
        return False
    return words[-1] in _DATES.units and (words[1] in ("last", "past") or words[1] in _DATES.classes["next"])


def _is_beginning(text: str, one: Candidate) -> Literal[True] | None:
    """Contracts since 2015; has risen over the last year; the last week of the race."""
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    if _is_near_length(one.words.of(text).lower().split()):
        is_within = not _DRAFT.within_length.isdisjoint(before.lower().split()[-1:])
        return True if is_within or text.startswith(" of ", one.words.end) else None
    is_feast = one.date.rule == calendar.FEAST.name
    if before.endswith("since ") and (is_feast or _first_since().search(before)):
        return True  # its first quiet night since Sunday, is shut since Christmas
    is_long = one.period is not None and (one.period.latest - one.period.earliest).days > _LONGEST_MONTH_DAYS
    return True if _word_before(text, one) == "since" or (is_long and before.endswith("since ")) else None


@cache
def _first_since() -> re.Pattern[str]:
    """What stands before the day on which something was last: the first quiet night since."""
    return regexes.compile(r"\b(?:first|\w+est)\b[^,.;:]{0,50}\bsince \Z", re.IGNORECASE)


def _is_compared(text: str, one: Candidate) -> Literal[True] | None:
    """Rose in April, compared with 2 per cent in March; has 40 men, up from 30 on Thursday; rain, 9 cm in May, fell.

    Not: is down from 2 per cent on Tuesday, or down from 2 per cent late on Tuesday, which are news.
    """
    is_beside = one.words.of(text).lower() in _DRAFT.days_of_comparison
    start = max(one.sentence.start, one.words.start - REACH_CHARACTERS)
    if _is_in_aside_of_number(text, one) or _worth().search(text, start, one.words.start):
        return True
    if _is_beside_comparison(text, one, start):
        return True  # better than yesterday's; unlike yesterday, he needs no mask
    if text.startswith(_THAN, one.words.end) and one.words.of(text).lower().endswith(_FROM_PLAN):
        return True  # a year earlier than planned
    if one.period is not None and one.period.precision == "day" and not is_beside:
        found = _COMPARED.search(text, start, one.words.start)
        if found is not None and text[max(start, found.start() - 2) : found.start()] == ", ":
            is_rise = _UP_FROM.match(text, found.start()) is not None and _LATE.search(found[0]) is None
            return True if is_rise else None
        return True if found is not None and _OTHER_DAY.search(text, one.sentence.start, found.start()) else None
    if one.period is None:
        return None
    if _is_in_aside_of_rank(text, one):
        return True
    is_before = _period_before().fullmatch(one.words.of(text)) is not None
    if is_before and _held_against().search(text, start, one.words.start):
        return True  # a 12 per cent increase from the previous year
    if not one.is_ahead and _rise_from().search(text, start, one.words.start):
        return True  # up nearly sixfold from 2024
    is_earlier = one.words.of(text).lower().endswith(_EARLIER)
    if is_earlier and _FROM_NUMBER.search(text, start, one.words.start):
        return True  # to 40 million crowns, from 38 million a year earlier
    return True if _COMPARED.search(text, start, one.words.start) else None


@cache
def _period_before() -> re.Pattern[str]:
    """How the time before is told with which a number is compared: from the previous year, half that a year before."""
    return regexes.compile(
        rf"the {any_of(_DRAFT.of_period_before)} (?:\w+ )?\w+|(?:a|the) \w+ (?:earlier|before)", re.IGNORECASE
    )


@cache
def _held_against() -> re.Pattern[str]:
    """What stands before that time: a 12 per cent increase from, more than double the number."""
    return regexes.compile(
        rf"(?:\b(?:from|than)|(?:%|\bper ?cent|\b{any_of(_DATES.changes_of_level)}) on) "
        r"(?:(?:in |during )?the same \w+ (?:in |of |during )?)?\Z"
        rf"|\b(?:half|{any_of(set(lexicon.numbers().multiples))}|\w+ times) (?:its|the) [^.,;:]{{0,30}}\Z",
        re.IGNORECASE,
    )


@cache
def _rise_from() -> re.Pattern[str]:
    """What stands before the year from which something has changed: up nearly sixfold from, an increase from."""
    return regexes.compile(
        rf"\b(?:(?:up|down) [^.,;:]{{1,25}}|(?:{any_of(_DATES.changes_of_level)}) )from (?:the same \w+ (?:in|of) )?\Z"
    )


def _is_beside_comparison(text: str, one: Candidate, start: int) -> bool:
    """Whether a day is only what another is held against: unlike on Friday, better than yesterday's."""
    if one.period is None or one.period.precision != "day":
        return False
    words = text[start : one.words.start].lower().split()[-_WORDS_OF_COMPARISON:]
    if words[-1:] == ["unlike"] or words[-2:] == ["unlike", "on"]:
        return text.startswith(",", one.words.end)
    return words[-1:] == ["than"] and (words[0] in _DRAFT.compares_times or words[0] in _FIGURES.behind_degree)


@cache
def _worth() -> re.Pattern[str]:
    """From what is worth a sum to the year in which it was: sales to Norway, worth £86m last year."""
    lead = r",? (?:which (?:was|were) )?worth (?:\w+ ){0,2}"
    return regexes.compile(rf"{lead}{currencies.SIGN}?\d[\d.,]*[a-z]*(?: [a-z]+)? (?:in )?\Z")


def _is_in_aside_of_rank(text: str, one: Candidate) -> bool:
    """Whether a year in an aside behind a subject tells when a rank was won: Doe, the champion in 2019, lost."""
    is_year = one.period is not None and one.period.precision == "year"
    if not is_year or text[one.words.end : one.words.end + 1] != ",":
        return False
    return _rank_won().match(text, one.sentence.start, one.words.start) is not None


@cache
def _rank_won() -> re.Pattern[str]:
    """A short subject and the rank behind its comma, up to the year in which it was won."""
    return regexes.compile(
        rf"(?:[\w'’-]+ ){{0,3}}[\w'’-]+, (?:(?:the|a) )?(?:[a-z-]+ )?{any_of(_DRAFT.ranks_won)} "
        rf"(?:{any_of(_TEXT.prepositions)} [^,;:.]{{0,60}})?\Z"
    )


def _is_in_aside_of_number(text: str, one: Candidate) -> bool:
    """Whether a date between commas tells only when a number was so: the output, about 86,000 tonnes last year, is."""
    if text[one.words.end : one.words.end + 1] != "," or one.is_ahead:
        return False
    found = _ASIDE_OF_NUMBER.search(text, max(one.sentence.start, one.words.start - REACH_CHARACTERS), one.words.start)
    if found is None:
        return False
    verbs = (_VERBS.get(word) for word in f"{found['before']} {found['unit']}".split())
    return all(verb is None or PAST not in verb.forms for verb in verbs)


def _is_name(text: str, one: Candidate) -> Literal[True] | None:
    """A 2022 report; the Rivers Act of 1996; the Sept. 11 attacks; not: the 2012 floods, a 2022 raid on the mill."""
    end = one.words.end
    if one.date.earliest == ATTACKS and _is_name_of_attacks(text, one):
        return True
    if one.words.of(text).isdigit() and _LAW.search(text, max(0, one.words.start - REACH_CHARACTERS), one.words.start):
        return True
    if one.words.of(text).isdigit() and _is_of_class(text, one):
        return True
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isalpha() or not one.words.of(text).isdigit():
        return None
    if _word_before(text, one) not in _DRAFT.which_one and not _is_described(text, one):
        return None
    if _is_happening(text, one):
        return None
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].lower().split()
    is_work = _WORK.match(text, end) is not None
    return None if before[-2:-1] in (["in"], ["at"], ["during"]) and len(before) == 2 and not is_work else True


def _is_of_class(text: str, one: Candidate) -> bool:
    """Whether a year tells who or which type is meant: all born after 1999, the 2010 presidential nominee, RB-2006."""
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    if _before_class().search(before):
        return True
    return not before.lower().endswith("in ") and _ranked().match(text, one.words.end, one.sentence.end) is not None


@cache
def _before_class() -> re.Pattern[str]:
    """What stands before a year that only tells who or which type is meant."""
    return regexes.compile(r"\bborn (?:after|before) \Z|[A-Z]-\Z")


@cache
def _ranked() -> re.Pattern[str]:
    """Who stood or won in a year, right behind it: presidential nominee, champion."""
    return regexes.compile(rf" (?:[a-z]+ )?{any_of(_DRAFT.ranks_won)}\b")


def _is_name_of_attacks(text: str, one: Candidate) -> bool:
    """Whether 11 September 2001 names the attacks of that day, of which all know: wanted for the Sept. 11 attacks."""
    if one.date.latest != ATTACKS:
        return False
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].lower().split()
    return before != [] and before[-1] != "on"


def _is_happening(text: str, one: Candidate) -> bool:
    """Whether a year says which mishap or occasion is meant: the 2024 mayoral election, a 2015 settler attack.

    Not so where that in turn says which thing is meant: the 2024 election results.
    """
    behind = _WORDS.findall(text, one.words.end, min(one.sentence.end, one.words.end + REACH_CHARACTERS))
    at = next((at for at, word in enumerate(behind[:_WORDS_TO_HAPPENING]) if word in _HAPPENINGS), None)
    if at is None or not all(word.isalpha() and word not in _PARTS_PHRASE for word in behind[:at]):
        return False
    follows = behind[at + 1] if at + 1 < len(behind) else "."
    verb = _VERBS.get(follows)
    return not follows.isalpha() or follows in lexicon.tags() or (verb is not None and PAST in verb.forms)


def _is_described(text: str, one: Candidate) -> bool:
    """Whether a year stands within a noun phrase: the board's 2020 budget, a crewed 2024 mission, whose 2021 title."""
    words = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].lower().split()
    behind = text[one.words.end : one.words.end + REACH_CHARACTERS].lower().split(maxsplit=1)
    if not words or not behind or behind[0] in lexicon.tags():
        return False
    if words[-1] == "whose" or words[-1].endswith(_POSSESSIVE):
        return True
    is_adjective = words[-1].endswith("ed") or words[-1] in _TEXT.adjectives
    return is_adjective and words[-2:-1] != [] and words[-2] in _DRAFT.which_one


def _is_measure(text: str, one: Candidate) -> Literal[True] | None:
    """On 2005 levels; an ambitious 2035 target; last year’s figures; the March quarter results."""
    words = one.words.of(text)
    if _HYPHENATED.search(text, one.words.start, one.words.end + len("-quarter")):
        return True  # its first-quarter earnings
    is_quarter = words.endswith(" quarter")
    if not (is_quarter or words.isdigit()) and text[one.words.end : one.words.end + 2] not in _POSSESSIVE:
        return None
    if _MEASURE.match(text, one.words.end, one.words.end + REACH_CHARACTERS) is None:
        return None
    opens = text[one.sentence.start : one.words.start].strip().lower() in ("in", "by")
    return None if opens else True


def _is_of_rota(text: str, one: Candidate) -> Literal[True] | None:
    """A Tuesday-Saturday week."""
    start = max(one.sentence.start, one.words.start - _LONGEST_ROTA_CHARACTERS)
    near = text[start : one.words.end + _LONGEST_ROTA_CHARACTERS]
    place = one.words.start - start
    found = (match for match in _ROTA.finditer(near) if match.start() <= place < match.end())
    return True if any(match["noun"] not in lexicon.tags() for match in found) else None


@cache
def _like_feast() -> re.Pattern[str]:
    """What somebody's feast is like, in front of it: facing a bleak Christmas."""
    return regexes.compile(r"(?<!\bon) an? [a-z]+ $")


def _is_feast_of_somebody(text: str, one: Candidate) -> Literal[True] | None:
    """My son's Christmas; a bleak Christmas; not: on a bleak Christmas Day, a white Christmas Eve."""
    if one.date.rule != calendar.FEAST.name:
        return None
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    is_any = _like_feast().search(before) is not None and not one.words.of(text).lower().endswith(_DAYS_OF_FEAST)
    return True if is_any or _OWNS_FEAST.search(before) else None


def _is_saying(text: str, one: Candidate) -> Literal[True] | None:
    """At the end of the day it is his choice."""
    is_meant = one.words.of(text).lower() == "the end of the day"
    return True if is_meant and text[max(0, one.words.start - 3) : one.words.start].lower() == "at " else None


def _is_told_by_deed(text: str, one: Candidate) -> Literal[True] | None:
    """The summer she turned 17; 2010, the year the court ruled."""
    words = one.words.of(text).lower()
    if words == "the year" and _OF_CLAUSE.match(text, one.words.end):
        return True
    is_bare = words.startswith("the ") and one.date.rule in _BARE_PERIODS
    return True if is_bare and _DEED.match(text, one.words.end) else None


def _is_habit(text: str, one: Candidate) -> Literal[True] | None:
    """We wear white in summer; early winter temperatures."""
    found = _SEASON.fullmatch(one.words.of(text))
    if found is None:
        return None
    is_joined = (found["part"] or "").endswith("-")
    if _OF_SEASON.match(text, one.words.end) or (is_joined and _NOUN_BEHIND.match(text, one.words.end)):
        return True
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].lower().split()
    is_plain = found["the"] is None and found["part"] is None and before[-1:] in (["in"], ["during"])
    return True if is_plain and (_DRAFT.planned | {"will"}).isdisjoint(before) else None


def _is_of_every_year(text: str, one: Candidate) -> Literal[True] | None:
    """The season usually ends in November."""
    if one.date.rule not in _MONTHS or any(char.isdecimal() for char in one.words.of(text)):
        return None
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].rpartition(",")[2]
    behind = text[one.words.end : min(one.sentence.end, one.words.end + REACH_CHARACTERS)]
    return True if not _DRAFT.of_every_year.isdisjoint(f"{before} {behind}".lower().split()) else None


def _is_of_every_week(text: str, one: Candidate) -> Literal[True] | None:
    """Any Monday would do; open from Tuesday to Sunday."""
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start].lower().split()
    if one.date.rule == relative.WEEKEND.name:
        behind = text[one.words.end : min(one.sentence.end, one.words.end + REACH_CHARACTERS)]
        is_worked = before[-2:-1] != [] and before[-2] in _DRAFT.done_every_weekend
        return True if is_worked or not _DRAFT.of_every_year.isdisjoint([*before, *behind.lower().split()]) else None
    if one.date.rule not in _WEEKDAYS_READ:
        return None
    if not _DRAFT.any_weekday.isdisjoint(before[-1:]):
        return True
    is_range = one.date.ends != () and all(end.span.of(text).lower() in _WEEKDAYS for end in one.date.ends)
    is_habit = is_range and not _DRAFT.keeps_hours.isdisjoint(before)
    return True if is_habit and _DRAFT.in_one_week_only.isdisjoint(before) else None


def _is_nowadays(text: str, one: Candidate) -> Literal[True] | None:
    return nowadays.is_nowadays(text, one.sentence, one.words) or None


def _is_end_of_period(text: str, one: Candidate) -> Literal[True] | None:
    """Profit for the quarter ended September 30."""
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    return True if _PERIOD_ENDED.search(before) else None


def _is_former_day(text: str, one: Candidate) -> Literal[True] | None:
    """Moved from Wednesday to Friday; planned for Wednesday, was put off to Friday.

    Not: moved on Wednesday to a tent, worked from Wednesday to Friday.
    """
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    if _PUT_OFF.match(text, one.words.end, one.sentence.end) and _PLANNED.search(before):
        return True
    if not before.endswith("from ") or not text.startswith((" to ", " until "), one.words.end):
        return None
    return True if not _DATES.moves_from_to.isdisjoint(before.lower().split()[-_WORDS_TO_MOVE:]) else None


def _is_denied_day(text: str, one: Candidate) -> Literal[True] | None:
    """In August, and not in June; not: it was not in June that it fell, did not open in June."""
    before = text[max(one.sentence.start, one.words.start - REACH_CHARACTERS) : one.words.start]
    return True if _NOT_THEN.search(before) else None


def _is_hour_alone(text: str, one: Candidate) -> Literal[True] | None:
    """Buses run until the evening."""
    if one.date.rule not in HOURS_ALONE:
        return None
    is_of_day = one.is_near and not _DAILY.match(text, one.words.end)
    return None if is_of_day and not _is_told_another_day(text, one) else True


def _is_told_another_day(text: str, one: Candidate) -> bool:
    """Whether somebody quotes an hour, and the day before it is that of the statement: said on Sunday: “At 11 pm”."""
    start = max(0, one.words.start - _REACH_TO_STATEMENT_CHARACTERS)
    return _told_on_day().search(text, start, one.words.start) is not None


@cache
def _told_on_day() -> re.Pattern[str]:
    """A day on which somebody said something, and a quotation that begins behind its sentence and has not ended."""
    told = rf"\b{any_of(_DRAFT.tells_on_day)} (?:[\w’'-]+ ){{0,5}}?(?:on )?{any_of(_WEEKDAYS)}\b"
    return regexes.compile(
        rf"{told}[^.“”\"\n]{{0,60}}\.\s[^.“”\"]{{0,60}}[“\"][^”\"]*\Z",
        re.IGNORECASE,
    )


BESIDE: tuple[Row[[str, Candidate], Literal[True]], ...] = (
    Row(
        "month or year after “for”",
        "A month or year after “for” identifies something and dates nothing, unless something is planned for it.",
        "The average for June was the highest ever seen.",
        "The strike was planned for June by the miners.",
        _is_average,
    ),
    Row(
        "month or year after “since”",
        "A month or a year after “since” dates no event: it says how long something has lasted, as “over the last "
        "year” does, or “the last week of” something. Nor does a day since which something is the first of its kind.",
        "The mill has made no profit since 2015.",
        "The mill made no profit in 2015.",
        _is_beginning,
    ),
    Row(
        "date of a comparison",
        "A month or a year behind “compared with”, “up from”, “than in” or “from” and a number says what another is "
        "held against.",
        "The price of a mill rose by 4 per cent, compared with 2 per cent in March.",
        "The price of a mill rose by 4 per cent, most of all in March.",
        _is_compared,
    ),
    Row(
        "year that identifies something",
        "A year between an article and a noun, or behind an act or a treaty “of” it, identifies something and dates "
        "nothing, and so does “the September 11 attacks”, unless something was “on” that day.",
        "The mill was praised in a 2022 report on dust.",
        "The mill was praised in 2022, in a report on dust.",
        _is_name,
    ),
    Row(
        "year of a level or a target",
        "A year right before “levels”, “target” or the like says which one is meant and dates nothing.",
        "The mill is to cut its smoke by half on 2015 levels.",
        "The mill cut its smoke by half in 2015.",
        _is_measure,
    ),
    Row(
        "weekdays of a rota",
        "Two weekdays joined before a noun say when something is done every week.",
        "The mill has Tuesday-Saturday drivers only.",
        "The mill is shut Tuesday, with few drivers.",
        _is_of_rota,
    ),
    Row(
        "feast of somebody",
        "A feast after a possessive is a thing of somebody, and no day.",
        "Doe spoiled her son's Christmas.",
        "Doe left the mill last Christmas.",
        _is_feast_of_somebody,
    ),
    Row(
        "end of the day as a saying",
        "“At the end of the day” is a saying, and no time.",
        "Doe said that at the end of the day it was his choice.",
        "Doe said that by the end of the day it was his choice.",
        _is_saying,
    ),
    Row(
        "time told by a deed",
        "A season, a day or a year with “the” before it and a pronoun after it is told by what somebody did then.",
        "Doe left the mill the summer she turned 17.",
        "Doe left the mill in the summer of 2017.",
        _is_told_by_deed,
    ),
    Row(
        "season of every year",
        "A season after “in” alone, or before a noun for weather, a sitting or a break, is that of every year.",
        "The mill stands still in summer.",
        "The mill stood still last summer.",
        _is_habit,
    ),
    Row(
        "month of every year",
        "A month or a feast beside “usually” or the like is that of every year.",
        "The fair of Marsk usually ends in November.",
        "The fair of Marsk ended in November.",
        _is_of_every_year,
    ),
    Row(
        "weekday of every week",
        "A weekday after “any” or “except”, or a range of weekdays on which something “is open” or “runs”, is no day.",
        "The old mill of Marsk is open from Tuesday to Sunday.",
        "The old mill of Marsk was open from Tuesday to Sunday.",
        _is_of_every_week,
    ),
    Row(
        "today as nowadays",
        "“Today” that opens a sentence before “is”, and no verb of what is done, or beside “live”, “usually” or the "
        "like, or behind what is the biggest of its kind, means nowadays.",
        "Today, millers are rare in Marsk.",
        "Today, millers are leaving Marsk.",
        _is_nowadays,
    ),
    Row(
        "end of a period that is reported on",
        "A day on which a quarter or a year “ended” says which one is meant, and is no event.",
        "The mill made a loss in the quarter ended on 30 September.",
        "The mill was shut when the strike ended on 30 September.",
        _is_end_of_period,
    ),
    Row(
        "day from which something is moved",
        "A day after “moved from”, or another verb of putting off, with “to” behind it is one when nothing happens.",
        "The fair of Marsk was moved from Friday to 3 July.",
        "The fair of Marsk was moved on Friday to the old mill.",
        _is_former_day,
    ),
    Row(
        "day that is denied",
        "A date behind “and not in”, or “not on” after a comma, is one on which it will not be.",
        "The old mill of Marsk will open in August, and not in June.",
        "The old mill of Marsk will open in August, if not in June.",
        _is_denied_day,
    ),
    Row(
        "hour of no day",
        "An hour or a part of the day is an event only where the sentences before it name its day.",
        "The gates of the old mill are shut in the evening.",
        "The mill burned on Friday. The gates were shut in the evening.",
        _is_hour_alone,
    ),
)
"""Where a date only identifies something; the place is the text and the date."""
