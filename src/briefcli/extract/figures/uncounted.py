"""Numbers that count nothing: dates, times of day, names, labels, scores, telephone numbers."""

import re

from briefcli.extract.figures import casualties
from briefcli.extract.figures.statement import Statement
from briefcli.extract.figures.units import Unit
from briefcli.extract.numbers.amounts import Amount
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import (
    AUXILIARY,
    DETERMINERS,
    NAME,
    NOUN,
    NUMBER,
    PARTICIPLE,
    PREPOSITION,
    TIME,
    letters,
)
from briefcli.extract.text.lexicon import any_of

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()
_TEXT = lexicon.text()

_PAIRED = re.compile(r"(?:\+|\d[:/]|\d[-–])$|(?:[^\W\d_]-)$|[#@_.'’]$")
_FOLLOWED = re.compile(rf"[:/]\d|[-–]\d|[-–]?[^\W\d_]*\d|{any_of(_NUMBERS.ordinal_endings)}\b|_")
_PREFIXED = re.compile(rf"\b{any_of(_FIGURES.prefixes_of_numbers)}-$")
_MARGIN = re.compile(r"(?:±|\bplus or minus|\bgive or take)\s?$", re.IGNORECASE)
_LISTED = re.compile(r"[.)]\s")
_YEARS = range(1000, 2101)
_MODERN_YEARS = range(1900, 2101)
"""Four digits that are a year where nothing is counted by them."""
_FIRST_YEAR_OF_RANGE = 1500
"""From here on two numbers with a noun behind them are years: the 1936 to 1941 wars."""
_LONGEST_FIGURE_CHARACTERS = 60
"""An unreadable number that is longer is told as a figure without a value, where it counts something."""
_REACH_OF_MARGIN_CHARACTERS = 16
"""Before a margin of error stands “plus or minus”, or less."""
_MOST_ITEMS = 100
"""No list has so many numbered items."""
_DAYS_OF_MONTH = range(1, 32)
_YEARS_OF_CENTURY = 100
"""Below this a number behind a month is a short year: September 98."""
_MONTHS = letters("TIME NAME")
_MAY = letters("TIME NAME MODAL")
_COUNTED = letters("NOUN ADJECTIVE")
_ENDS_FRACTION = letters("STOP COMMA FINITE")
_PICKED_OUT = letters("NUMBER ADVERB")
_HARMED = letters("NOUN PARTICIPLE NUMBER")


def is_uncounted(statement: Statement, number: int, unit: Unit) -> bool:
    """Whether the amount with a number is part of a date, a name, a score or the like."""
    amount = statement.amounts[number]
    first = amount.numerals[0]
    if statement.lower(statement.places[number] - 1) == "between" and amount.bound != "between":
        return True  # from six months to 15 years: two units, and no range that could be written
    if (
        _MARGIN.search(statement.text, max(0, amount.span.start - _REACH_OF_MARGIN_CHARACTERS), amount.span.start)
        or statement.lower(statement.places[number] - 1) == "not"
    ):
        return True  # a margin of error; a number that is denied
    if unit.kind == "none" and statement.lower(statement.places[number] - 1) in ("bottom", "top"):
        return True  # ranks: the bottom three
    if first.value is None and first.low is None:
        return len(first.span.of(statement.text)) <= _LONGEST_FIGURE_CHARACTERS or unit.kind == "none"
    if first.form == "fraction" and not amount.is_share:
        return _is_no_part(statement, number, unit)
    if first.form == "digits":
        return _is_code(statement, number, unit) or _is_dated(statement, number, unit)
    if first.form == "times":
        return not _multiplies(statement, number)
    if first.value == 1 and first.form == "words" and len(amount.numerals) == 1:
        return _is_pronoun(statement, number, unit)
    return _is_named_in_words(statement, number)


def _is_code(statement: Statement, number: int, unit: Unit) -> bool:
    """Digits glued to letters or to other digits, and digits behind a name."""
    amount, text = statement.amounts[number], statement.text
    first, last = amount.numerals[0], amount.numerals[-1]
    start, end = amount.number.start, amount.number.end
    if unit.kind != "money" and first.prefix:
        return True
    if last.suffix == "G" and unit.kind == "measure":
        return True  # 5G networks; grams have a small letter
    if last.suffix and not _is_unit(last.suffix, statement.lower(statement.places[number] + 1), unit):
        return True
    if _FOLLOWED.match(text, end, end + 12) and not last.suffix:
        return True
    before = text[max(0, start - 3) : start]
    if _PAIRED.search(before) and not _PREFIXED.search(text[max(0, start - 6) : start]):
        return True
    if start == 0 and _LISTED.match(text, end) and first.value is not None and first.value < _MOST_ITEMS:
        return True
    place = statement.places[number]
    return _is_labelled(statement, place, unit) or _is_in_chain(statement, number) or _is_named(statement, number, unit)


def _is_unit(suffix: str, word: str, unit: Unit) -> bool:
    return unit.kind not in ("noun", "none") or (word.startswith(suffix.lower()) and len(suffix) > 3)


def _is_in_chain(statement: Statement, number: int) -> bool:
    """A telephone number or the like: an unreadable part, or three numbers in a row."""

    def gap(index: int) -> str | None:
        if not 0 < index < len(statement.amounts):
            return None
        return statement.text[statement.amounts[index - 1].number.end : statement.amounts[index].number.start][:3]

    def joined(index: int) -> bool:
        return gap(index) in (" ", "-", "–", "\u00a0", "")

    def unreadable(index: int) -> bool:
        return 0 <= index < len(statement.amounts) and statement.amounts[index].numerals[0].value is None

    left, right = joined(number), joined(number + 1)
    if (left and unreadable(number - 1)) or (right and unreadable(number + 1)):
        return statement.amounts[number].numerals[0].low is None
    digits = all(one.numerals[0].form == "digits" for one in statement.amounts[max(0, number - 1) : number + 2])
    return digits and ((left and (right or joined(number - 1))) or (right and joined(number + 2)))


def _is_labelled(statement: Statement, place: int, unit: Unit) -> bool:
    """No. 4, batch numbers from 4402, the last 32 of a cup, call 101, a plate ending in 77."""
    before, second = statement.lower(place - 1), statement.lower(place - 2)
    if before in _FIGURES.telephone_verbs:
        return unit.kind == "none"
    return (
        (before == "." and second in ("no", "nos"))
        or (before == "from" and second in _FIGURES.labels)
        or (before == "in" and second == "ending")
        or (before == "last" and statement.lower(place + 1) == "of")
    )


def _is_named(statement: Statement, number: int, unit: Unit) -> bool:
    """Route 9, Boeing 747, No 10, page 4, 12 Mill Lane."""
    place, amount = statement.places[number], statement.amounts[number]
    if amount.hedge is not None or unit.kind in ("money", "percentage"):
        return False
    value = amount.value
    if value is None or value != int(value) or "," in amount.number.of(statement.text):
        return False
    before, tag = statement.lower(place - 1), statement.tag(place - 1)
    if statement.is_joined(place) and before.rstrip(".") in _FIGURES.labels and unit.kind in ("none", "noun"):
        return unit.kind == "none" or not unit.head.endswith("s") or before.startswith("no")
    if _is_address(statement, place):
        return True
    word = statement.words[place - 1] if place else None
    if (
        word is not None
        and statement.is_joined(place)
        and re.search(r"[a-z][A-Z]", statement.text[word.start : word.end])
    ):
        return unit.kind in ("none", "noun")
    if not statement.is_joined(place) or tag != NAME or unit.kind not in ("none", "noun"):
        return False
    return not (unit.kind == "noun" and _is_place(statement, place - 1) and statement.tag(place + 1) in _COUNTED)


def _is_address(statement: Statement, place: int) -> bool:
    names = [statement.lower(index).rstrip(".") for index in range(place + 1, place + 4)]
    capital = statement.tag(place + 1) == NAME
    return capital and any(name in _FIGURES.addresses for name in names[1:])


def _is_place(statement: Statement, index: int) -> bool:
    """Whether a name is where something happened: in Orul 300 people."""
    while statement.tag(index) == NAME and statement.is_joined(index):
        index -= 1
    return statement.tag(index) == PREPOSITION


def _is_dated(statement: Statement, number: int, unit: Unit) -> bool:
    """A year, a day of a month, a time of day."""
    place, amount = statement.places[number], statement.amounts[number]
    text = statement.text
    before, after = statement.lower(place - 1), statement.lower(place + 1)
    if after.rstrip(".") in _FIGURES.clock_words or after in _FIGURES.clock_words:
        return (unit.kind in ("none", "noun") and amount.hedge is None) or after in _FIGURES.clock_marks
    values = [numeral.value for numeral in amount.numerals if numeral.value is not None]
    if any(value != int(value) for value in values) or unit.kind in ("money", "percentage"):
        return False
    is_day = all(int(value) in _DAYS_OF_MONTH for value in values)
    month_before = before in _FIGURES.month_names and (statement.tag(place - 1) in _MONTHS or before.endswith("."))
    if is_day and (
        month_before or (after in _FIGURES.month_names and (after != "may" or statement.tag(place + 1) in _MAY))
    ):
        has_day = month_before and statement.tag(place - 2) == NUMBER
        return unit.kind == "none" or (unit.kind == "noun" and not has_day)
    if before in _FIGURES.month_names and unit.kind == "none" and all(value < _YEARS_OF_CENTURY for value in values):
        return True
    words = amount.number.of(text)
    if not all(int(value) in _YEARS for value in values) or "," in words or (" " in words.strip() and len(values) == 1):
        return False
    return _is_year(statement, place, unit, before, amount)


def _is_year(statement: Statement, place: int, unit: Unit, before: str, amount: Amount) -> bool:
    if before in _FIGURES.month_names or statement.tag(place - 1) == TIME:
        return True
    if statement.tag(place - 1) == NUMBER and statement.lower(place - 2) in _FIGURES.month_names:
        return True
    if before in _FIGURES.before_years and statement.tag(place + 1) == NAME and amount.hedge is None:
        return True
    if unit.kind not in ("none", "noun"):
        return False
    if len(amount.numerals) > 1 and amount.bound == "between":
        return unit.kind == "none" or all(
            numeral.value is not None and numeral.value >= _FIRST_YEAR_OF_RANGE for numeral in amount.numerals
        )
    is_modern = all(numeral.value is not None and int(numeral.value) in _MODERN_YEARS for numeral in amount.numerals)
    is_early = unit.kind == "none" and before in _FIGURES.before_early_years
    if before in _FIGURES.before_years and (is_modern or is_early):
        return amount.hedge is None or unit.kind == "none"
    is_plural = unit.head.endswith("s") or unit.head in _FIGURES.people_counted
    return is_modern and (unit.kind == "none" or not is_plural)


def _is_no_part(statement: Statement, number: int, unit: Unit) -> bool:
    """Whether a half is one of time or degree, and a third or a quarter is the next in a row."""
    place, amount = statement.places[number], statement.amounts[number]
    words = amount.number.of(statement.text).lower()
    after, tag = statement.lower(place + 1), statement.tag(place + 1)
    glued = statement.text[amount.number.end : amount.number.end + 1]
    if glued == "-" or statement.text[amount.number.start - 1 : amount.number.start] == "-":
        return unit.kind not in ("duration", "measure")
    if amount.hedge is not None or after == "of" or statement.lower(place - 1) in _FIGURES.before_fraction:
        return False
    if words == "half":
        return not (tag in DETERMINERS or after == "her" or (unit.kind != "none" and tag == NOUN))
    if words in _FIGURES.fractions_or_ordinals:
        return tag not in _ENDS_FRACTION or after not in _FIGURES.compares_fraction
    return False


def _multiplies(statement: Statement, number: int) -> bool:
    place = statement.places[number]
    word = statement.lower(place)
    after = statement.lower(place + 1)
    if word in _FIGURES.multiplying_verbs:
        return after in _FIGURES.multiplied
    return after not in ("-", "over") and statement.text[statement.words[place].end :][:1] != "-"


def _is_pronoun(statement: Statement, number: int, unit: Unit) -> bool:
    """One as a pronoun: the one who, one another, one day, one of them."""
    place = statement.places[number]
    before, after, tag = statement.lower(place - 1), statement.lower(place + 1), statement.tag(place + 1)
    if after == "who":
        return True
    if tag == AUXILIARY and any(casualties.is_lot(statement.lower(index)) for index in range(place + 2, place + 5)):
        return False
    if after == "of":
        following = statement.lower(place + 2)
        if following in _FIGURES.of_those_counted:
            return not _is_after_victims(statement, place)
        return before in _FIGURES.picks_one_of or statement.tag(place + 2) in _PICKED_OUT
    if before in _FIGURES.points_at_one:
        return unit.kind == "none" or before in _FIGURES.one_of_all
    if after == "point":
        return False
    if after in _FIGURES.behind_indefinite_one:
        return statement.amounts[number].hedge is None
    if unit.kind == "none":
        return (tag != PARTICIPLE and before not in _FIGURES.before_one_person) or after == ","
    return _is_named_in_words(statement, number)


def _is_after_victims(statement: Statement, place: int) -> bool:
    before = statement.lower(place - 1)
    return (before == "," or before in _FIGURES.before_one_harmed) and statement.tag(place - 2) in _HARMED


def _is_named_in_words(statement: Statement, number: int) -> bool:
    """World War Two, Formula One: a number word with a capital beside a name."""
    place, amount = statement.places[number], statement.amounts[number]
    words = amount.numerals[0].span.of(statement.text)
    if not words[:1].isupper() or words.isupper() or amount.hedge is not None:
        return False
    first, _ = statement.sentence(place)
    return place != first and statement.is_joined(place) and statement.tag(place - 1) == NAME


def is_on_calendar(statement: Statement, number: int, unit: Unit) -> bool:
    """Whether a length of time places something: two years ago, the past five years, nine days later."""
    if unit.kind != "duration":
        return False
    place = statement.places[number]
    if statement.lower(unit.after) in _FIGURES.around_time or statement.lower(unit.after) == "from":
        return statement.lower(unit.after) != "from" or statement.lower(unit.after + 1) == "now"
    before = {statement.lower(index) for index in range(place - 2, place)}
    return bool(before & _FIGURES.steps_in_time) or (statement.lower(place - 1) in ("those", "these"))


def is_one_of(statement: Statement, number: int) -> bool:
    """Whether "one of the survivors" only picks somebody out; "one of its three ovens" counts ovens."""
    place = statement.places[number]
    amount = statement.amounts[number]
    if amount.value != 1 or amount.numerals[0].form != "words" or statement.lower(place + 1) != "of":
        return False
    behind = statement.lower(place + 2)
    counts = behind in _TEXT.possessives and statement.tag(place + 3) == NUMBER
    is_of_them = behind in _FIGURES.of_those_counted and behind not in ("us", "you")
    return not counts and amount.hedge is None and not is_of_them
