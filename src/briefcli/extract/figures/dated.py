"""Digits that are a time of day, a day of the month or a year."""

from decimal import Decimal

from briefcli import regexes
from briefcli.extract.figures import harm, persons
from briefcli.extract.figures.case import Case, first
from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import AUXILIARIES, COMMA, DASH, FINITES, GENITIVE, NAME, NUMBER, TIME, letters

_DATES = lexicon.dates()
_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_YEARS = range(1000, 2101)
_MODERN_YEARS = range(1900, 2101)
"""Four digits that are a year unless they count something."""
_FIRST_YEAR_OF_RANGE = 1500
"""From here on, two numbers before a noun, or one before one thing, are years: the 1936 to 1941 wars, the 1828 race."""
_YEAR_DIGITS = 4
"""A number with more or fewer digits is no year."""
_DAYS_OF_MONTH = range(1, 32)
_REACH_IN_LIST_WORDS = 12
"""How far from the comma before a name with its year another comma of their list stands."""
_YEARS_OF_CENTURY = 100
"""Below this, a number after a month is a short year: September 98."""
_ROUNDED_TO_YEARS = 100
"""What divides a number that is rounded, and few years."""
_ENDINGS_OF_ONE = tuple(_FIGURES.endings_of_one)
_MILITARY = regexes.compile(r"(?:[01]\d|2[0-3])[.:]?[0-5]\d")
_HOURS_OF_CLOCK = ("hours", "hrs")
_DOTTED = regexes.compile(r"(?:1?\d|2[0-3])\.[0-5]\d")
_ENDS_CLOCK = letters("STOP COMMA COLON SEMICOLON TIME")
_VERBS_BEHIND = letters("FINITES PARTICIPLE")
_ENDS_CLAUSE = letters("STOP COMMA SEMICOLON")
_MINUTES = ("fifteen", "thirty")
_HALF_DAY_HOURS = 12
"""Up to here a number before a part of the day is its hour: 9 this morning."""
_MONTHS = letters("TIME NAME")
_LINKS = letters("COMMA COORDINATOR")
_LISTED = letters("COMMA COORDINATOR NUMBER")
_MAY = letters("TIME NAME MODAL")


def case(at: Place, unit: Unit) -> Case | None:
    """The case that fits digits beside a clock word or a month, or digits that may be a year."""
    is_clock = at.after in _FIGURES.clock_words or at.after.rstrip(".") in _FIGURES.clock_words
    if is_clock or at.after in _HOURS_OF_CLOCK:
        return first(HOURS, at, unit)
    if _opens_entry(at) and _is_thing(unit):
        return first(HOURS, at, unit)
    if _is_led_by_hour(at) and unit.kind == "none":
        found = first(CLOCK, at, unit)
        if found is not None:
            return found
    if unit.name in _FIGURES.eras:
        return first(ERAS, at, unit)
    if at.before == "(" and at.after == ")" and (found := first(IN_BRACKETS, at, unit)) is not None:
        return found
    if at.before in _FIGURES.month_names and at.word(-2) in ("last", "next") and unit.head.endswith("s"):
        return None  # last August 11 traders died
    values = [numeral.value for numeral in at.amount.numerals if numeral.value is not None]
    if unit.kind in ("money", "percentage") or any(value != int(value) for value in values):
        return None
    is_listed = at.tag_before in _LINKS or at.tag_after in _LINKS
    if is_listed or at.before in _FIGURES.month_names or at.after in _FIGURES.month_names:
        found = first(DAYS, at, unit)
        if found is not None:
            return found
    is_sum = unit.kind == "noun" and at.before == "of" and at.word(-2) in _DATES.sums  # a total of 1911 cases
    return first(YEARS, at, unit) if not is_sum and _can_be_years(at, values) else None


def _is_day_behind_today(at: Place) -> bool:
    """Whether a number in brackets is the day of the month: today (14), yesterday (13), this morning (14)."""
    is_day = at.amount.value is not None and at.amount.value in _DAYS_OF_MONTH
    is_part = at.word(-3) == "this" and at.word(-2) in _DATES.parts_of_day
    return is_day and (at.word(-2) in _DATES.counted_days or is_part)


def _is_led_by_hour(at: Place) -> bool:
    """Whether a preposition for hours stands before a number or its hedge: at 1430 hours, at about 23.00 hrs."""
    return at.before in _FIGURES.before_hours or at.statement.word(at.opening - 1) in _FIGURES.before_hours


def _can_be_years(at: Place, values: list[Decimal]) -> bool:
    if not all(int(value) in _YEARS for value in values):
        return False
    written = at.written
    return "," not in written and (len(values) != 1 or " " not in written.strip())


def _is_thing(unit: Unit) -> bool:
    return unit.kind in ("none", "noun")


def _is_hour(at: Place, unit: Unit) -> bool:
    return (not at.is_hedged and _is_thing(unit)) or at.after in _FIGURES.clock_marks


def _is_of_day(at: Place, _: Unit) -> bool:
    """At 9 this morning, by 8 tomorrow evening, at three in the morning."""
    value = at.amount.value
    if at.after == "in" and at.word(2) == "the":
        is_part = at.word(3) in _DATES.parts_of_day
    else:
        is_part = at.word(2) in _DATES.parts_of_day and at.after in ("this", "tomorrow")
    return is_part and value is not None and value <= _HALF_DAY_HOURS


def _is_bare_hour(at: Place, _: Unit) -> bool:
    """Whether a small number ends a clause behind “before” or the like: the fire began before 9, leave tonight by 9."""
    value = at.amount.value
    is_hour = value is not None and 0 < value <= _HALF_DAY_HOURS and not at.is_hedged
    is_behind = at.before in _FIGURES.before_bare_hour or (at.before in _DATES.up_to and at.tag(-2) == TIME)
    is_behind = is_behind or (at.before == "at" and at.word(-2) in _FIGURES.at_an_hour)  # a train at four
    return is_hour and is_behind and at.tag_after in _ENDS_CLAUSE


def _is_end_of_change(at: Place) -> bool:
    """Whether a number word is at either end of a change: cut the number of mills from five to two."""
    is_end = (at.before == "from" and at.after == "to") or (at.before == "to" and at.word(-3) == "from")
    return is_end and not _FIGURES.names_of_numbers.isdisjoint(at.statement.vocabulary)


def _is_told_aloud(at: Place) -> bool:
    """Whether a number is of a time such as ten past nine, half past four, twenty to six."""
    if _is_end_of_change(at):
        return False
    if at.after in _FIGURES.between_minutes_and_hour and at.before in _FIGURES.before_hours:
        return at.tag(2) == NUMBER and at.written.lower() in _FIGURES.minutes_aloud
    if "-" in at.written and at.amount.low is not None:  # at seven-thirty
        return at.amount.low <= _HALF_DAY_HOURS and at.written.lower().rpartition("-")[2] in _MINUTES
    is_hour = at.amount.value is not None and at.amount.value <= _HALF_DAY_HOURS
    return is_hour and at.before in _FIGURES.between_minutes_and_hour and at.word(-2) in _FIGURES.minutes_aloud


def _is_dotted(at: Place, _: Unit) -> bool:
    """At 10.30, where no price or level is told."""
    ends = at.tag_after in _ENDS_CLOCK or at.after in _FIGURES.behind_clock
    ends = ends or (at.after == "and" and at.tag(2) in _VERBS_BEHIND)  # was lost at 18.30 and is sought
    return (
        ends
        and _DOTTED.fullmatch(at.written) is not None
        and _FIGURES.moves_in_price.isdisjoint(at.statement.vocabulary)
    )


def _opens_entry(at: Place) -> bool:
    """Whether an hour opens an entry of a page that goes on as things happen: 10.40 Shop owners say, 10.40 — Shop."""
    if at.index != at.sentence[0] or at.is_hedged or _DOTTED.fullmatch(at.written) is None:
        return False
    start = at.end + 2 * (at.tag_after == DASH)
    behind = at.text[start : start + 2]
    return behind[:1] == " " and behind[1:].isupper()


def _values(at: Place) -> list[int]:
    return [int(numeral.value) for numeral in at.amount.numerals if numeral.value is not None]


def _follows_month(at: Place) -> bool:
    return at.before in _FIGURES.month_names and (at.tag_before in _MONTHS or at.before.endswith("."))


def is_beside_month(at: Place, _: Unit) -> bool:
    """Whether a number beside a month is its day: rose by 4 per cent from 1 January."""
    if not all(value in _DAYS_OF_MONTH for value in _values(at)):
        return False
    leads = at.after in _FIGURES.month_names and (at.after != "may" or at.tag_after in _MAY)
    return leads or _follows_month(at)


def _is_day(at: Place, unit: Unit) -> bool:
    if not is_beside_month(at, unit):
        return False
    has_day = at.tag(-2) == NUMBER and _follows_month(at)
    return unit.kind == "none" or (unit.kind == "noun" and not has_day)


def _is_day_of_list(at: Place, unit: Unit) -> bool:
    """Whether a month stands at either end of its numbers: June 4, 6 and 9; Sunday 4 and Monday 5 June."""
    if unit.kind != "none" or at.is_hedged or not all(value in _DAYS_OF_MONTH for value in _values(at)):
        return False
    return any(_end_of_list(at, step) in _FIGURES.month_names for step in (-1, 1))


def _end_of_list(at: Place, step: int) -> str:
    """The word behind the numbers of a list in one direction; no word where no other number is listed there."""
    index, seen = at.index + step, ""
    while at.statement.tag(index) in _LISTED or at.statement.word(index) in _DATES.weekdays:
        seen += at.statement.tag(index)
        index += step
    return at.statement.word(index) if NUMBER in seen else ""


def _is_short_year(at: Place, unit: Unit) -> bool:
    is_bare = unit.kind == "none" and at.before in _FIGURES.month_names
    return is_bare and all(value < _YEARS_OF_CENTURY for value in _values(at))


def _is_year_of_month(at: Place, _: Unit) -> bool:
    if at.tag_before == NUMBER and at.word(-2) in _FIGURES.month_names:
        return True
    return at.tag_before == TIME or at.before in _FIGURES.month_names


def _is_year_of_name(at: Place, _: Unit) -> bool:
    if at.is_hedged or at.tag_after != NAME:
        return False
    is_owned = at.tag_before == GENITIVE and may_be_year(at)
    if at.tag_before == COMMA and at.tag(2) == NAME and may_be_year(at):
        comma = at.index - 1  # the hosts Orul, 2014 Marsk Cup champions Tarn, and Velm
        near = at.statement.tags[max(0, comma - _REACH_IN_LIST_WORDS) : comma + _REACH_IN_LIST_WORDS]
        return near.count(COMMA) > 1
    return at.before in _FIGURES.before_years or (is_owned and not at.after.endswith("s"))  # its 2004 Cook of the Year


def _is_year_of_event(at: Place, unit: Unit) -> bool:
    if "," in at.written or not _is_modern(at):
        return False
    if at.is_hedged:  # was cleared over 2011 protester killings; not: over 2000 killings
        is_over = at.statement.word(at.opening) == "over" and at.opening == at.index - 1
        is_round = any(value % _ROUNDED_TO_YEARS == 0 for value in _values(at))
        return is_over and not is_round and harm.NOUNS.get(unit.head) == "killed"
    return unit.head in _FIGURES.dated_by_year


def _is_read_out(at: Place, unit: Unit) -> bool:
    if unit.kind != "none" or at.is_hedged or not _is_modern(at) or at.before not in _FIGURES.before_years:
        return False
    return at.before in _FIGURES.before_early_years or not _has_power(at)


def _has_power(at: Place) -> bool:
    return any(word in ("hundred", "thousand") for word in at.written.lower().split())


def _are_years(at: Place, unit: Unit) -> bool:
    if len(at.amount.numerals) == 1 or at.amount.bound != "between" or not _is_thing(unit):
        return False
    return unit.kind == "none" or all(
        numeral.value is not None and numeral.value >= _FIRST_YEAR_OF_RANGE for numeral in at.amount.numerals
    )


def _is_modern(at: Place) -> bool:
    return all(numeral.value is not None and int(numeral.value) in _MODERN_YEARS for numeral in at.amount.numerals)


def _is_behind_word(at: Place, unit: Unit) -> bool:
    if at.before not in _FIGURES.before_years or not _is_thing(unit):
        return False
    return _is_modern(at) or (unit.kind == "none" and at.before in _FIGURES.before_early_years)


def _is_year_behind_word(at: Place, unit: Unit) -> bool:
    is_told = _is_behind_word(at, unit) or _is_of_origin(at) or _is_of_history(at, unit)
    return (not at.is_hedged or unit.kind == "none") and is_told


def _is_of_history(at: Place, unit: Unit) -> bool:
    """Whether four digits are an early year: the battle of 1066; By 1790 it was shut; In 1605 plotters met here."""
    if at.first.form != "digits" or at.is_hedged or len(at.written) != _YEAR_DIGITS:
        return False
    if at.before == "of":
        return unit.kind == "none" and at.word(-2) in _FIGURES.events_of_history
    if at.opening - 1 != at.sentence[0] or at.before not in _FIGURES.before_years:
        return False
    is_subject = unit.kind == "noun" and at.statement.tag(unit.after) in (*FINITES, *AUXILIARIES)
    return unit.kind == "none" or is_subject


def _is_of_origin(at: Place) -> bool:
    """Whether a number tells since when something stands: dates from 1710, dates back to 1432, from 1710 until 1840."""
    verb = at.word(-3) if at.word(-2) == "back" else at.word(-2)
    is_until = at.before == "from" and at.after in ("till", "until") and at.tag(2) == NUMBER
    return is_until or (at.before in ("from", "to") and verb in _FIGURES.tells_origin)


def _is_risen_to(at: Place, unit: Unit) -> bool:
    """Whether something rose to it: the fleet grew to 2000 trucks; not: rose to 2015 levels."""
    return at.before == "to" and at.word(-2) in _DATES.rising and _is_thing(unit)


def may_be_year(at: Place) -> bool:
    """Whether four digits alone may be a year: £3.5m from 2015."""
    is_plain = at.first.form == "digits" and len(at.written) == _YEAR_DIGITS and at.written.isdigit()
    return is_plain and not at.is_hedged and _is_modern(at)


def _is_year(at: Place, unit: Unit) -> bool:
    if at.before == "had" and at.tag(-2) == NAME:
        return False  # Reed had 2042
    if unit.kind == "noun":
        if _is_owned(at, unit):
            return True  # her 2011 returns
        is_one = not unit.head.endswith("s") or unit.head.endswith(_ENDINGS_OF_ONE)
        is_one = is_one and unit.head not in _FIGURES.people_counted and unit.head not in _FIGURES.plurals
        is_early = at.before in ("a", "the") and min(_values(at)) >= _FIRST_YEAR_OF_RANGE  # the 1828 race
        return is_one and (is_early or _is_modern(at))
    return unit.kind == "none" and _is_modern(at)


def _is_owned(at: Place, unit: Unit) -> bool:
    """Whether four digits stand between “the” or an owner and things, not people: her 1995 returns."""
    is_led = at.before == "the" or at.before in _TEXT.possessives or at.tag_before == GENITIVE
    return is_led and may_be_year(at) and not persons.are(unit)


ALOUD = Case(
    "hour told in words",
    "Minutes in words before “past” or “to” an hour, and that hour, are a time of day.",
    "They met at ten past nine.",
    "They met ten past the gate.",
    lambda at, _: _is_told_aloud(at),
)
READ_OUT = Case(
    "year that is read out",
    "A number in words behind “in” or the like is a year where a year is read out so.",
    "The mill burned in nineteen eighty-four.",
    "The mill burned nineteen eighty-crown notes.",
    _is_read_out,
)
DECADE = Case(
    "decade in words",
    "The number of a century before a decade, such as “sixties”, is a date.",
    "It was the style of the nineteen sixties.",
    "It was the style of nineteen sixties, Reed said in his forties.",
    lambda at, _: at.after in _FIGURES.decades_in_words and at.before == "the",
)
CLOCK = (
    Case(
        "hour behind a preposition",
        "Hours and minutes with a full stop, an hour before “this morning” or the like, and a small number that ends a "
        "clause behind “before” or “until”, are a time behind a preposition.",
        "The mill opens at 10.30 on Friday.",
        "The mill closed at 10.30 on Friday.",
        lambda at, unit: _is_of_day(at, unit) or _is_dotted(at, unit) or _is_bare_hour(at, unit),
    ),
)
HOURS = (
    Case(
        "military time",
        "Four digits with leading hours and minutes before “hours” are a time of day.",
        "The mill opens at 1430 hours.",
        "The mill opens after 1490 hours.",
        lambda at, _: _is_led_by_hour(at) and _MILITARY.fullmatch(at.written) is not None,
    ),
    Case(
        "time of day",
        "A number before a clock word, such as “p.m.”, is a time of day.",
        "The council meets at 9 p.m.",
        "The council has 9 members.",
        _is_hour,
    ),
)
IN_BRACKETS = (
    Case(
        "day behind today",
        "A number up to 31 in brackets behind “today”, “yesterday” or a part of this day is the day of the month.",
        "The court today (14) freed Reed.",
        "The court freed men (14).",
        lambda at, _: _is_day_behind_today(at),
    ),
)
"""Cases of a number alone in brackets."""
DAYS = (
    Case(
        "day in a list of days",
        "A number in a list that a month begins or ends is a day.",
        "They played on June 4, 6 and 9.",
        "They played 4, 6 and 9 times in June.",
        _is_day_of_list,
    ),
    Case(
        "day beside a month",
        "A number up to 31 beside a month is a day of that month.",
        "The bridge opened on 8 September.",
        "The bridge opened on 80 September mornings.",
        _is_day,
    ),
    Case(
        "short year",
        "A number below 100 after a month is a year without its century.",
        "The bridge opened in September 98.",
        "The bridge opened in September for 98 guests.",
        _is_short_year,
    ),
)
ERAS = (
    Case(
        "year of an era",
        "A number before “BC” or the like is a year.",
        "The mill was built in 500 BC.",
        "The mill was built in 500 blocks.",
        lambda _, unit: unit.name in _FIGURES.eras,
    ),
)
YEARS = (
    Case(
        "year of a date",
        "Four digits after a month, a day or another word for a time are a year.",
        "The bridge opened in September 2019.",
        "The bridge opened for 2019 guests.",
        _is_year_of_month,
    ),
    Case(
        "year in a name",
        "Four digits before a name, behind an owner or a word that a year can follow, are the year of the thing named.",
        "Reed won the 1988 Marsk Cup.",
        "Reed sold 1988 Marsk boats.",
        _is_year_of_name,
    ),
    Case(
        "year of an event",
        "Four digits before “elections”, “floods” or the like are their year.",
        "Marsk recalls its 2014 elections.",
        "Marsk recalls its 2014 soldiers.",
        _is_year_of_event,
    ),
    Case(
        "range of two years",
        "Two four-digit numbers with no noun after them, or both from 1500 on, are a range of years.",
        "The siege of 1936 to 1941 is over.",
        "The town with 1200 to 1400 boats is small.",
        _are_years,
    ),
    Case(
        "count that something rose to",
        "A number after “rose to”, “fell to” and the like counts the noun after it.",
        "The fleet grew to 2000 aircraft.",
        "The fleet fell to 2010 lows.",
        _is_risen_to,
        counts=True,
    ),
    Case(
        "year after a preposition",
        "Four digits after a word that a year can follow are a year.",
        "The siege began in 1988.",
        "The siege began with 1988 men.",
        _is_year_behind_word,
    ),
    Case(
        "hedged count after a preposition",
        "A number with a hedge counts the noun after it, even after a word that a year can follow.",
        "The fleet grew to around 2000 aircraft.",
        "The fleet grew to around 20 aircraft.",
        _is_behind_word,
        counts=True,
    ),
    Case(
        "year alone",
        "Four digits from 1900 on are a year unless people or a plural noun follow.",
        "Reed saw a 1988 siege.",
        "Reed saw 1988 soldiers.",
        _is_year,
    ),
)
