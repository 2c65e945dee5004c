"""The day on which people came to harm, the year of a forecast or census, and the time by which a number is called."""

import re
from collections.abc import Sequence

from briefcli import regexes
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft.count import OWNER_OR_HYPHEN, Count, iso, told
from briefcli.extract.figures import harm
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    BASE,
    COORDINATOR,
    FINITES,
    GERUND,
    MODAL,
    OF,
    PREPOSITION,
    RELATIVE,
    TO,
    letters,
)
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row
from briefcli.extract.text.tokens import Token
from briefcli.model.figure import Measure

_CLAUSES = lexicon.clauses()
_DATES = lexicon.dates()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_HARM: tuple[Measure, ...] = ("killed", "injured", "killed_or_injured", "missing", "detained")
"""What befalls people on one day; whoever was driven out may be so for long."""
_FEWEST_THINGS_OF_FORECAST = 100
"""A smaller number that is expected is one of things done, and none of a year."""
_REACH_CHARACTERS = 24
"""How far before a time the word that leads to it may stand."""
_DAY_CHARACTERS = len("2021-03-01")
_TO_DAY = regexes.compile(
    r"[^,;:–—()“”\"]{0,90}(?:(?<=\w), (?:an?|the) [^,;:–—()“”\"\d]{1,40},)? (?:(?:early |late )?(?:on|in) )?(?:the )?"
)
"""From people to the day on which they came to harm: in Orul, the capital of Norway, on."""
_ON = regexes.compile(r"\bon (?:the )?\Z")
_SINCE = (" since ", " until ")
_IN_PERIOD = regexes.compile(r"\bin \Z", re.IGNORECASE)
_FROM_OPENING = regexes.compile(
    rf"(?:['’]s (?:[\w-]+ ){{0,2}}{any_of(_FIGURES.harmful_events)})?,? (?:[^,;:–—()“”\"]{{1,90}} )?"
)
"""From a time with which a sentence opens to the people who came to harm then."""
_TOLL_OF = regexes.compile(rf"\b{any_of(_FIGURES.tolls)} {any_of(_TEXT.prepositions - {'on'})} ")
"""A toll and what leads to the mishap that it is of, whose day is not that of the toll."""
_PARTS = frozenset(letters("SUBORDINATOR RELATIVE THAT MODAL TO SEMICOLON COLON"))
_VERBS_OF_CLAUSE = frozenset(letters("FINITES GERUND SUBORDINATOR PARTICIPLE RELATIVE THAT"))
_OTHER_CLAUSE = regexes.compile(rf"{COORDINATOR}(?![{letters('NUMBER DETERMINERS ADVERB')}])")
"""The classes of “and” and a word that is of no other people harmed: and sank."""
_FOR_HARM = regexes.compile(rf"{PREPOSITION}[{letters('DETERMINERS NOMINAL ADJECTIVE')}]*{OF}\Z")
"""The classes of what stands between somebody and those for whose harm he is held: over the recent deaths of."""
_FORETOLD = regexes.compile(rf"\b{any_of(_DRAFT.forecasts.forms)}\b[^;:–—]{{0,120}}\Z")
_IS_FORETOLD = regexes.compile(
    rf"(?: [\w'’]+){{0,6}}? {any_of(_TEXT.forms_of_be)} {any_of(_DRAFT.forecasts.forms)} to\b"
)
_TO_YEAR_OF_AIM = regexes.compile(r"(?: [^\W\d][\w'’-]*){0,6} by (?:the end of )?")
_COULD_BY = regexes.compile(rf"(?: \w+){{0,2}} {any_of(_TEXT.modals)} (?:\w+ ){{1,4}}by (?:the end of )?")
_FEWEST_THINGS_OF_SUM = 1_000_000
"""A number alone of so many is one of money: and would cost 450 million this year."""
_MOST_WORDS_OF_AIM = 2
"""The words right before what is to be there: will make, to build."""
_TO_YEAR = regexes.compile(r"(?:,? [^\W\d][\w'’-]*){0,12} ")
"""From a number to the year of which a forecast tells it."""
_IN = regexes.compile(rf" {any_of(_DRAFT.within_period | {'by'})} (?:the end of )?\Z")
_BARE = _DRAFT.bare_days | {"next"}
_YEAR_BEFORE = regexes.compile(rf" {any_of(_DRAFT.before_level_of_year)} (?:[a-z]+ )?\Z")
"""What stands between that year and a number behind it: in 2027 to 4.5 per cent."""
_LEVEL_OF_DAY = regexes.compile(rf"['’]s [^;:\d]{{1,80}}?\b{any_of(_DRAFT.levels)} ")
_FOLLOWED = regexes.compile(r"\b(?:followed by|and) \Z")
_SUM_OF_YEAR = regexes.compile(rf" (?:[\w-]+ ){{0,2}}{any_of(_DRAFT.sums_of_year)}(?: [\w-]+){{0,2}} (?:of|for) ")
"""What stands between a time and the number of which it is: Monday’s demand reached, its 2024 budget of."""
_SUM_FOR = regexes.compile(rf"\b{any_of(_DRAFT.sums_of_year)} of \Z")
"""What stands before a sum and behind that its year: a budget of £4m for 2027."""
_ACCORDING = regexes.compile(r"[^,;:\d]{0,60},? according to [^,;:\d]{1,40} ")
_CENSUS = regexes.compile(rf" (?:[\w-]+ ){{0,3}}{any_of(_DRAFT.counts_of_year)}\b")
"""What stands behind a number up to the year of its census, and behind that."""


def _came_to_harm(count: Count) -> str | None:
    """The day right behind people who came to harm, in their clause: two were killed in Orul on Monday."""
    figure = count.figure
    if figure.measure not in _HARM or not count.is_of_people or not _FIGURES.sentencing.isdisjoint(_words(count)):
        return None
    day = count.behind
    if day is None or not _is_on(count, day) or not _is_of_harm(count, day):
        day = count.before
        if day is None or not _is_of_harm_then(count, day):
            return None
    value = told(count, day)
    last = day.earliest if day.earliest == day.latest else day.latest
    is_over = last is not None and (count.published is None or last <= count.published)
    return value if is_over else None


def _words(count: Count) -> set[str]:
    return {token.lower for token in count.sentence.tokens}


def _is_on(count: Count, day: Expression) -> bool:
    """Whether a day tells when something was: on Monday, yesterday; not: Monday's flood."""
    first = day.span.of(count.text).partition(" ")[0].lower()
    is_bare = first in _DATES.weekdays or first in _DRAFT.bare_days
    is_bare = is_bare and not count.text.endswith(_SINCE, 0, day.span.start)
    leads = _ON if day.earliest == day.latest else _IN_PERIOD
    start = max(count.sentence.span.start, day.span.start - _REACH_CHARACTERS)
    is_led = is_bare or leads.search(count.text, start, day.span.start) is not None
    return is_led and not OWNER_OR_HYPHEN.match(count.text, day.span.end)


def _is_of_harm_then(count: Count, day: Expression) -> bool:
    """Whether a time before people tells when they came to harm: in 2019 a blast killed four, a bomb in May six.

    It opens the sentence, or stands in its subject, and the verb of what befell them right before or behind them.
    """
    first, start = count.sentence.span.start, count.figure.span.start
    if _TOLL_OF.search(count.small, first, day.span.start):
        return False  # the toll from Monday’s blast rises to 19
    tokens = count.sentence.tokens
    before = [token for token in tokens if token.end <= day.span.start]
    between = [token for token in tokens if day.span.end <= token.start and token.end <= start]
    tags = "".join(token.tag for token in between)
    if not _PARTS.isdisjoint(tags) or not _FROM_OPENING.fullmatch(count.text, day.span.end, start):
        return False
    is_owner = OWNER_OR_HYPHEN.match(count.text, day.span.end) is not None
    is_led = is_owner or (_is_on(count, day) and not (before and before[-1].lower in _DRAFT.not_before_period))
    if not is_led or any(token.tag in _VERBS_OF_CLAUSE for token in before):
        return False
    finites = [token for token in between if token.tag in FINITES]
    known = [verb.lemma for token in finites if (verb := _VERBS.get(token.lower)) is not None]
    if any(lemma in _CLAUSES.speech for lemma in known):
        return False
    if not finites:
        if OF in tags and not count.text.endswith("total of ", first, start):
            return False  # in 2019 families of the nine dead sued
        behind = next((token for token in tokens if token.start >= count.figure.span.end), None)
        return behind is not None and behind.tag in FINITES
    return len(finites) == 1 and between[-1] is finites[0]


def _is_of_harm(count: Count, day: Expression) -> bool:
    """Whether nothing but other people harmed stands between people and a day, and nobody is only said to have."""
    start, end = count.figure.span.end, day.span.start
    if not _TO_DAY.fullmatch(count.text, start, end):
        return False
    tokens = count.sentence.tokens
    before = [token for token in tokens if token.end <= count.figure.span.start]
    if before and before[-1].tag == GERUND:
        return False  # charged with killing two guards on Monday
    between = [token for token in tokens if start <= token.start < end]
    if _is_reason(before) and any(token.tag in FINITES for token in between) and between[0].tag != RELATIVE:
        return False
    said = (_VERBS.get(token.lower) for token in between)
    if any(verb is not None and verb.lemma in _CLAUSES.speech for verb in said):
        return False
    if len(between) > 1 and between[0].tag == RELATIVE and harm.SAID_OF.get(between[1].lower) == count.figure.measure:
        between = between[1:]  # an actor who died in 2019
    tags = "".join(token.tag for token in between)
    return _PARTS.isdisjoint(tags) and not _OTHER_CLAUSE.search(tags)


def _is_reason(before: Sequence[Token]) -> bool:
    """Whether people are told of only as those for whose death somebody is held: jailed for the murder of nine."""
    tags = "".join(token.tag for token in before)
    return _FOR_HARM.search(tags) is not None


def foretold(count: Count) -> str | None:
    """The year, or another time to come, of which a forecast tells a number: is projected to fall to 4 per cent in."""
    figure = count.figure
    is_large = figure.measure == "count" and (figure.value or figure.low or 0) >= _FEWEST_THINGS_OF_FORECAST
    is_share = figure.measure == "percentage" or (figure.concept or "").startswith("share of ")
    if not (is_large or is_share):
        return _of_aim(count) if figure.measure == "money" else None
    start, end = figure.span
    is_told = (
        _is_foreseen(count)
        or _FORETOLD.search(count.text, count.sentence.span.start, start)
        or _IS_FORETOLD.match(count.text, end)
    )
    if not is_told:
        return _of_aim(count) if is_large else None
    before = count.before
    if before is not None and _YEAR_BEFORE.fullmatch(count.text, before.span.end, start):
        return _year(count, before)
    behind = count.behind
    if behind is None or not _TO_YEAR.fullmatch(count.text, end, behind.span.start):
        return None
    is_bare = behind.span.of(count.text).partition(" ")[0].lower() in _BARE
    if is_bare and (count.text.endswith(" the ", 0, behind.span.start) or _is_over(count, behind)):
        return None  # over the next year
    return _year(count, behind) if is_bare or _IN.search(count.text, end, behind.span.start) else None


def _is_foreseen(count: Count) -> bool:
    """Whether a number is the subject of what could be so by a time: 40,000 people could go hungry by August."""
    behind = count.behind
    return behind is not None and _COULD_BY.fullmatch(count.text, count.figure.span.end, behind.span.start) is not None


def _of_aim(count: Count) -> str | None:
    """The year by which so many things are to be there: will make 40,000 cars a year by 2029, to build 900 by 2030."""
    start, end = count.figure.span
    year = count.behind
    tokens = [token for token in count.sentence.tokens if token.end <= start][-_MOST_WORDS_OF_AIM:]
    is_aim = len(tokens) == _MOST_WORDS_OF_AIM and tokens[0].tag in (MODAL, TO) and tokens[1].tag == BASE
    is_level = is_aim and tokens[1].lower in _FIGURES.reaches_level
    is_count = count.figure.measure == "count"
    is_aim = is_aim or (is_count and bool(tokens) and tokens[-1].lower in _DRAFT.means_to_have)
    if year is None or not is_aim or OWNER_OR_HYPHEN.match(count.text, year.span.end):
        return None
    is_by = count.figure.measure != "money" and year.earliest != year.latest  # must pay $40 by Friday
    is_by = is_by and _TO_YEAR_OF_AIM.fullmatch(count.text, end, year.span.start) is not None
    is_sum = count.figure.measure == "money" or (count.figure.value or 0) >= _FEWEST_THINGS_OF_SUM
    is_next = is_sum and is_level and count.text[end : year.span.start] in (" ", " in ")
    return told(count, year) if is_by or is_next else None


def _is_over(count: Count, time: Expression) -> bool:
    """Whether a time is over by the day of publication."""
    return time.latest is not None and count.published is not None and time.latest < count.published


def of_named_time(count: Count) -> str | None:
    """The time by which a number or its thing is called: Monday's demand reached 40, sales in 2019 and 2017 with 50."""
    figure = count.figure
    if (year := _of_sum(count)) is not None:
        return year
    time = count.before
    if time is None or figure.measure == "duration":
        return None
    if _TOLL_OF.search(count.small, count.sentence.span.start, time.span.start):
        return None
    is_owned = _LEVEL_OF_DAY.fullmatch(count.text, time.span.end, figure.span.start) is not None
    is_next = count.text[time.span.end : figure.span.start] == " with " and _FOLLOWED.search(
        count.text, count.sentence.span.start, time.span.start
    )
    is_sum = figure.measure == "money" and _SUM_OF_YEAR.fullmatch(count.text, time.span.end, figure.span.start)
    return iso(count, time) if is_owned or is_next else _year(count, time) if is_sum else None


def _of_sum(count: Count) -> str | None:
    """The year behind a budget or the like and its sum."""
    end, year = count.figure.span.end, count.behind
    if count.figure.measure != "money" or year is None or count.text[end : year.span.start] not in (" for ", " in "):
        return None
    is_sum = _SUM_FOR.search(count.text, count.sentence.span.start, count.figure.span.start) is not None
    return _year(count, year) if is_sum else None


def of_census_behind(count: Count) -> str | None:
    """The year of the census or the like to which a number is attributed: 40, according to a 2019 survey."""
    end = count.figure.span.end
    year = count.behind
    if (
        year is None
        or count.figure.measure == "duration"
        or not _ACCORDING.fullmatch(count.small, end, year.span.start)
    ):
        return None
    return _year(count, year) if _CENSUS.match(count.small, year.span.end) else None


def _year(count: Count, time: Expression) -> str | None:
    """A month or year; none that is somebody's."""
    value = None if OWNER_OR_HYPHEN.match(count.text, time.span.end) else told(count, time)
    return value if value is not None and len(value) < _DAY_CHARACTERS else None


HARMED: Row[[Count], str] = Row(
    "day on which people came to harm",
    "A day, month or year behind people killed, hurt or arrested, in their clause, is that of their number; so is one "
    "with which the sentence opens, or in its subject, where only the verb of harm stands between.",
    "Two guards were killed in Orul on 3 July.",
    "Two guards were killed, Reed said on 3 July.",
    _came_to_harm,
)
