"""Counts of a period, and of the day on which cases were recorded: in 2021 some 133,000 people crossed the border."""

from decimal import Decimal

from briefcli import regexes
from briefcli.extract.dates.timex import Expression
from briefcli.extract.draft import once
from briefcli.extract.draft.count import OWNER_OR_HYPHEN, Count, iso, told
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COORDINATOR, FINITES, THAT, letters
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, OF_AGE, Measure

_CLAUSES = lexicon.clauses()
_DRAFT = lexicon.draft()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()
_VERBS = lexicon.verbs()

_LEAST_BY_THE_YEAR = 100
"""A smaller number without a hedge is one of those who did something once: two lawmakers wrote in December."""
_LEAST_BY_THE_YEAR_WITH_HEDGE = 10
"""And a smaller one with a hedge is as little counted by the year: over two spells."""
_REACH_CHARACTERS = 24
"""How far before a period the word that leads to it may stand."""
_IN = regexes.compile(rf"\b(?i:{any_of(_DRAFT.within_period)})\s+(?:the (?:year|month) (?:of )?)?\Z")
_NOT_WITHIN = regexes.compile(rf"\b{any_of(_DRAFT.not_before_period)} \Z")
_THAN = regexes.compile(r"\bthan (?:in |on )?\Z")
_ON = regexes.compile(r"\b(?i:on) \Z")
_BARE = frozenset(_DRAFT.bare_days)
_OPENS = frozenset(letters("PREPOSITION COORDINATOR ADVERB COMMA DETERMINERS QUOTATION"))
"""Classes of the words that may stand before a period with which a sentence opens: but so far, in."""
_WHEN_THEN = regexes.compile(rf", {any_of(_DRAFT.opens_what_happened - {'which'})} [^,;:]{{1,80}},")
"""What happened in a period with which a sentence opens: in 2023, when cases fell to 653."""
_LONG_AGO_DAYS = 14
"""A day so long before publication is none of the news, and tells when it was that a count was made."""
_TO_SOMEBODY = regexes.compile(r"\A(?: \w+){0,2} to (?:the )?\d[\d,]* [a-z]+")
"""To how many people money went, up to a period: paid $4m to 2,000 victims in May."""
_MARKS = frozenset(",0123456789")
_PARTS = frozenset(letters("COORDINATOR SUBORDINATOR RELATIVE THAT SEMICOLON COLON"))
_KIND_OF_PLACE = regexes.compile(rf"\b{any_of(_FIGURES.kinds_of_place)} (?:of|with) \Z")
_TO_DO = regexes.compile(r"\bto [a-z]+ \Z")
"""Before what somebody was only to do: promised to hire over 300 people."""
_FLOWS = regexes.compile(rf"\b{any_of(_DRAFT.money_that_flows | _DRAFT.money_given)} (?:an? [a-z]+ of )?\Z")
_WHEN = regexes.compile(rf", {any_of(_DRAFT.opens_what_happened - {'where', 'which'})}\b[^,;:\d]{{0,60}}\Z")
_RECORDED = regexes.compile(
    rf" (?:\w+ ){{0,4}}?{any_of(_TEXT.forms_of_be)} (?:\w+ly )?{any_of(_DRAFT.recorded)}\b[^,;:.\d]{{0,40}} "
    rf"(?:{any_of(_DRAFT.before_day_of_level | _DRAFT.within_period)} )?"
)
_OF_RECORDED = regexes.compile(rf"\b{any_of(_DRAFT.recorded)}\b[^,;:\d]{{0,40}} (?:on )?\Z")
_SEEN = regexes.compile(
    rf"(?: {any_of(_TEXT.subject_pronouns)})? (?:{any_of(_DRAFT.recorded)}|saw|seen) "
    rf"(?:{any_of(_DRAFT.before_day_of_level)} )?"
)
"""From a number to the day on which somebody saw or recorded it: the 40 it saw on Friday, the 40 reported in May."""
_IS_THAT = regexes.compile(rf" (?:{any_of(_TEXT.forms_of_be)}|{any_of(_DRAFT.levels)}) ")
"""From the day on which cases were recorded to how many: the number reported on Friday was 40."""
_CENSUS = regexes.compile(rf"(?: [\w-]+){{0,4}} {any_of(_DRAFT.counts_of_year)}\b[^;:\d]{{0,90}}\Z")
_CENSUS_OF = regexes.compile(rf"\b{any_of(_DRAFT.counts_of_year)} (?:of|in) \Z")
_TRADED = regexes.compile(
    rf"\b{any_of(_DRAFT.ends_at)}(?: [\w.]+){{0,4}}? (?:on )?\Z",
)
_TRADED_AT = regexes.compile(rf"\b{any_of(_DRAFT.ends_at)} at \Z")
_PRICED: tuple[Measure, ...] = ("money", "percentage")
_SHARES = regexes.compile(
    rf"(?:\A|[,;] |\b(?:and|but) )(?:\S+ ){{0,4}}?(?i:{any_of(_FIGURES.traded)})\b(?: (?:in|of) (?:the )?"
    rf"(?:[A-Z][\w.&-]* ?){{1,4}})?(?:, [^,;:]{{1,60}},)?[^,;:]*?\b"
    rf"(?:{any_of(_DRAFT.ends_at | _DRAFT.moves_price)})\b"
    r"(?:[^,;:]*, or [^,;:]*,?)?[^,;:]*\Z"
)
_TO_DAY_OF_PRICE = regexes.compile(
    rf"(?: an? \w+)?(?: {any_of(_FIGURES.directions)})?"
    r"(?:,? or \S*\d\S*(?: \w+)?,?)?(?:,? (?:at|to) \S*\d\S*(?: \w+)?)?"
    r"(?: in (?:[\w ]{1,24}trading|[A-Z]\w+(?: [A-Z]\w+)?))? (?:on )?"
)
_AT = regexes.compile(r" at (?:[^\s,]+(?: [a-z]+)?, (?:up|down) (?:by )?)?\Z")


def _is_within(count: Count, one: Expression) -> bool:
    """Whether words say that something was counted within a period: in March, last year; not: since March."""
    start = max(count.sentence.span.start, one.span.start - _REACH_CHARACTERS)
    is_bare = one.span.of(count.text).partition(" ")[0].lower() in _BARE
    is_bare = is_bare and not _NOT_WITHIN.search(count.small, start, one.span.start)
    return (is_bare or _IN.search(count.text, start, one.span.start) is not None) and not OWNER_OR_HYPHEN.match(
        count.text, one.span.end
    )


def _is_period(count: Count, day: Expression) -> bool:
    """Whether a time is a month or a year within which something was counted."""
    value = told(count, day)
    return value is not None and len(value) in (len("2021"), len("2021-03")) and _is_within(count, day)


def _is_old_day(count: Count, day: Expression) -> bool:
    """Whether a sentence tells what was so on a day long ago: on 18 June, more than 300 cooks were sent home."""
    if day.latest is None or count.published is None or (count.published - day.latest).days < _LONG_AGO_DAYS:
        return False
    start = max(count.sentence.span.start, day.span.start - _REACH_CHARACTERS)
    is_on = _ON.search(count.text, start, day.span.start) is not None
    return is_on and day.earliest == day.latest and day.span.end <= count.figure.span.start


def _is_large(count: Count) -> bool:
    """Whether a figure is one that is counted by the year: a large number, one with a hedge, money that flows."""
    figure = count.figure
    size = max((abs(one) for one in (figure.value, figure.high) if one is not None), default=Decimal(0))
    if figure.measure == "money":
        return _FLOWS.search(count.text, count.sentence.span.start, figure.span.start) is not None
    if figure.measure in CASUALTIES or figure.bound == "exactly":
        return size >= _LEAST_BY_THE_YEAR
    return figure.measure == "count" and size >= _LEAST_BY_THE_YEAR_WITH_HEDGE


def _can_have(count: Count) -> bool:
    """Whether a number can be that of a period: no age, no size, no town’s people."""
    figure = count.figure
    if (figure.unit or "").endswith(OF_AGE) or figure.measure == "duration":
        return False
    before = count.text[max(count.sentence.span.start, figure.span.start - _REACH_CHARACTERS) : figure.span.start]
    behind = count.text[figure.number.end : figure.number.end + 1]
    is_joined = behind == "-" or (behind.isalpha() and figure.measure == "count")  # the 400m hurdles
    return not is_joined and not _KIND_OF_PLACE.search(before) and not _TO_DO.search(before)


def _is_aside(count: Count, one: Expression) -> bool:
    """Whether a time is that of which a change is told, or of the saying: 9 per cent more than a year earlier."""
    before = count.small[max(count.sentence.span.start, one.span.start - _REACH_CHARACTERS) : one.span.start]
    said = before.removesuffix("on ").split()[-1:]
    verb = _VERBS.get(said[0]) if said else None
    is_said = verb is not None and verb.lemma in _CLAUSES.speech
    return is_said or " than " in one.span.of(count.text) or _THAN.search(before) is not None


def _of_period(count: Count) -> str | None:
    times = [one for one in count.times if not _is_aside(count, one)] if len(count.times) > 1 else count.times
    if len(times) != 1 or not _is_large(count) or not _can_have(count):
        return None
    day = times[0]
    if not _is_period(count, day) and not _is_old_day(count, day):
        return None
    is_over = day.latest is not None and count.published is not None and day.latest < count.published
    if count.figure.measure == "money" and not is_over:
        return None  # £4m for this year is planned
    is_behind = day.span.start > count.figure.number.start
    first, last = (count.figure.number, day.span) if is_behind else (day.span, count.figure.span)
    if _is_parted(count, first.end, last.start, is_behind=is_behind):
        return None
    return iso(count, day) if is_behind or _opens_clause(count, day) else None


def _of_census(count: Count) -> str | None:
    """The year of the census or survey that a sentence names before a number: the 2019 census put it at 9,000."""
    before = count.before
    if before is None or not _can_have(count):
        return None
    year, small = before, count.small
    value = told(count, year)
    start = max(count.sentence.span.start, year.span.start - _REACH_CHARACTERS)
    is_named = _CENSUS.match(small, year.span.end, count.figure.span.start) is not None
    is_of = _CENSUS_OF.search(small, start, year.span.start) is not None
    is_near = is_of and not any(map(str.isdigit, small[year.span.end : count.figure.span.start]))
    return value if value is not None and len(value) == len("2021") and (is_named or is_near) else None


def _opens_clause(count: Count, day: Expression) -> bool:
    """Whether a period opens its sentence, or the clause behind “that”: a study found that in 2015 some 40 died."""
    tags = _tags(count, count.sentence.span.start, day.span.start)
    return all(tag in _OPENS for tag in tags[tags.rfind(THAT) + 1 :])


def _is_parted(count: Count, start: int, end: int, *, is_behind: bool) -> bool:
    """Whether another clause, an aside, a number or a comparison stands between a number and a period."""
    opened = None if is_behind else _WHEN_THEN.match(count.text, start, end)
    start = opened.end() if opened is not None else start
    between = count.text[start:end] if is_behind else count.text[start:end].removeprefix(",")
    if is_behind and count.figure.measure == "money":
        between = _TO_SOMEBODY.sub("", between)
    words = between.lower().split()
    tags = _tags(count, start, end)
    if is_behind and count.figure.measure == "money" and not any(tag in tags for tag in FINITES):
        tags = tags.replace(COORDINATOR, "")  # lost £4m to fire and flood in 2025
    return not _MARKS.isdisjoint(between) or not _PARTS.isdisjoint(tags) or not _FIGURES.compares_with.isdisjoint(words)


def _tags(count: Count, start: int, end: int) -> str:
    """The classes of the words between two places of a sentence."""
    return "".join(token.tag for token in count.sentence.tokens if start <= token.start < end)


def _when_then(count: Count) -> str | None:
    """The time on which the clause of a number depends: since 2022, when 860 ships came."""
    is_of_time = count.figure.measure == "percentage" or count.is_of_people or _is_large(count)
    if not is_of_time or not _can_have(count):
        return None
    before = count.before
    if before is None or not _WHEN.fullmatch(count.text, before.span.end, count.figure.span.start):
        return None
    return told(count, before)


def _recorded(count: Count) -> str | None:
    """The day on which cases were recorded, or within which somebody recorded them."""
    if not _can_have(count):
        return None
    figure = count.figure
    before = count.before
    if before is not None and _IS_THAT.fullmatch(count.text, before.span.end, figure.span.start):
        is_recorded = _OF_RECORDED.search(count.text, count.sentence.span.start, before.span.start) is not None
        return iso(count, before) if is_recorded else None
    behind = count.behind
    if behind is not None and _SEEN.fullmatch(count.text, figure.span.end, behind.span.start):
        return iso(count, behind)
    if len(count.times) != 1:
        return None
    day = count.times[0]
    if day.span.start < figure.span.end or OWNER_OR_HYPHEN.match(count.text, day.span.end):
        return None
    return iso(count, day) if _RECORDED.fullmatch(count.text, figure.span.end, day.span.start) else None


def _is_price(count: Count) -> bool:
    """Whether shares or the like open the sentence or clause of a number, and a verb of prices follows."""
    before = count.text[count.sentence.span.start : count.figure.span.start]
    return _SHARES.search(before) is not None


def _is_traded_at(count: Count) -> bool:
    """Whether something was traded or closed right at a sum: wheat traded at $212 a tonne."""
    start = max(count.sentence.span.start, count.figure.span.start - _REACH_CHARACTERS)
    return count.figure.measure == "money" and _TRADED_AT.search(count.text, start, count.figure.span.start) is not None


def _traded(count: Count) -> str | None:
    """The day on which shares or the like had a price: closed on Tuesday at $40, fell 3 per cent on Tuesday."""
    behind = count.behind
    if behind is not None and count.figure.measure in _PRICED:
        is_next = _TO_DAY_OF_PRICE.fullmatch(count.text, count.figure.span.end, behind.span.start) is not None
        is_price = _is_price(count) or _is_traded_at(count)
        return iso(count, behind) if is_next and is_price else None
    before = count.before
    if before is None or count.figure.measure not in (*_PRICED, "count"):
        return None
    day = before
    is_at = _AT.fullmatch(count.text, day.span.end, count.figure.span.start) is not None
    is_end = _TRADED.search(count.text, count.sentence.span.start, day.span.start) is not None
    return iso(count, day) if is_at and is_end else None


def _of_event(count: Count) -> str | None:
    """The time of what happened once before and did what a number counts: a strike in 2022 cost $40m."""
    if not _can_have(count):
        return None
    time = once.time_of_event(count.sentence, count.figure.number, count.times)
    is_over = time is not None and time.latest is not None and count.published and time.latest < count.published
    return told(count, time) if time is not None and is_over else None


THEN: tuple[Row[[Count], str], ...] = (
    Row(
        "time behind which a clause opens",
        "A time right before “when” or “in which” is that of the numbers of this clause.",
        "Trade has fallen since 2022, when 860 ships came.",
        "Trade has fallen since 2022, and 860 ships came.",
        _when_then,
    ),
    Row(
        "day on which cases were recorded",
        "A time behind “were reported”, “were confirmed” or the like is that of the number before them.",
        "Some 12 cases were confirmed on 3 July.",
        "Some 12 cases were packed on 3 July.",
        _recorded,
    ),
    Row(
        "day of a price",
        "A day between “closed” or the like and “at” is that of the price, and of the change behind it; so is one "
        "behind the price of shares.",
        "Shares closed on 3 July at $40, up 3 per cent.",
        "The mill closed on 3 July with $40 in debt.",
        _traded,
    ),
    Row(
        "count of a period",
        "The one month or year of a sentence, behind “in”, “during” or the like, is that of a large number, of one "
        "with a hedge, and of money raised, spent or lost; so is the year of a census, and the time of “the drought of "
        "2019”, “a strike in May” or the like that opens the sentence.",
        "In 2021, more than 133,000 people crossed the river.",
        "In 2021, three people crossed the river.",
        lambda count: _of_period(count) or _of_census(count) or _of_event(count),
    ),
)
"""The time of which a number is, by what is told of those counted."""
