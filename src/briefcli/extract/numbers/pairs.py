"""Two numbers beside each other: a share (one in five), a range (three to five), or neither."""

import re
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.numbers import digits, scales
from briefcli.extract.numbers.numerals import Numeral
from briefcli.extract.text import currencies, lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span
from briefcli.extract.text.rules import Row

_NUMBERS = lexicon.numbers()

_LETTERS_OF_SIGN = any_of(_NUMBERS.currency_letters)
_BEFORE_NUMBER = rf"(?:{_LETTERS_OF_SIGN}? ?{currencies.SIGN}(?:US)?|{scales.CODE} ?|[A-Z]{{1,3}} ?)?"
JOINED = regexes.compile(
    rf"(?P<unit> ?%| per ?cent|/[-=]| ?{currencies.SIGN}|(?: [a-z]+){{1,2}}?)?"
    rf"(?P<word>\s{any_of(_NUMBERS.links_of_range)}\s|\sto-|-to-|-or-| ?[-–—] ?)(?P<sign>{_BEFORE_NUMBER})$"
)
"""What may come between the ends of a range: the unit of the first, a word or a dash, the sign of the second."""
_IN = regexes.compile(rf"(?P<noun> [a-z]+)? {any_of(_NUMBERS.links_of_share)}(?: a)? $")
_SPAN_OF_TIME = regexes.compile(rf"(?: (?:to|or) \d{{1,3}}|[-–]\d{{1,3}})?[ -]{any_of(_NUMBERS.spans_of_time)}")
_ENDS_PHRASE = regexes.compile(rf"$|[.,;:!?”\"]| {any_of(_NUMBERS.verbs_after_share)}\b")
_CHANGED_BY = regexes.compile(
    rf"\b{any_of(_NUMBERS.changes)}(?: by)?(?: [a-z]+){{0,2}} {currencies.SIGN}?(?:\d|{any_of(_NUMBERS.small)}\b)"
)
_GAPPED = regexes.compile(r"from [^;]{1,24}? to [^;]{1,32}?(?:,|,? and|;)(?: (?!from |to )[\w'’-]+){1,4},? $")
"""A change or a range before another that goes without its verb: went from 2 to 3 and fees from 4 to 5."""
_RANGE_BEFORE = regexes.compile(
    r"\d(?: ?%| per cent| percent)?(?:–|-| to | and )\d+(?:\.\d+)?(?: ?%| [a-z]+)*,? (?:up|down) $"
)
"""A range that came from another one: growth of 11 to 13%, up from 8 to 10%."""
_ENDS_CHANGE = regexes.compile(rf"\s*(?:$|[.,;:!?)”\"]|{any_of(_NUMBERS.behind_change)}\b)")
_DASHES = "-–—"
_ABOUT = frozenset(_NUMBERS.hedges_before["about"])
_MOST_OF_SHARE = 10
"""Nobody says 40 in 50; there the second number is a time or a place."""
_MOST_WHOLE_THINGS = 100
"""A share of more than these tells how many there are: ten out of 144."""
_FIRST_YEAR, _LAST_YEAR = 1001, 2099
"""Four digits after "in" are a year within these: two in 2019."""
_FIRST_MODERN_YEAR, _LAST_MODERN_YEAR = 1900, 2100
"""Four digits that begin a range are a year within these."""
_DIGITS_OF_YEAR = 4
_REACH_OF_TIME_CHARACTERS = 18
_REACH_OF_VERB_CHARACTERS = 8
"""How far after a share a unit of time, or a verb, is sought."""
_REACH_BACK_CHARACTERS = 24
"""How far before a range its opening word, "between" or "from", is sought."""
_REACH_OF_GAPPED_CHARACTERS = 120
"""How far before "from" another change, whose verb it shares, may begin."""
_REACH_OF_CHANGE_WORDS = 8
"""How far before "from" the verb of change is sought."""
_REACH_OF_CHANGE_IN_CLAUSE_WORDS = 14
"""The same within one clause: raises the county's share of the property tax on homes from $6.30 to $6.33."""
_ENDS_CLAUSE = ",;:()–—"
_REACH_OF_RANGE_WORDS = 4
"""How far before "from" a word that tells of a range is sought: ranging in age from."""
_REACH_OF_FROM_WORDS = 4
"""How far before a number that held before “from” is sought: from its present."""
_REACH_OF_CLAUSE_CHARACTERS = 160
"""How far before “from” a clause on the change may begin."""
_HEDGES_OF_CHANGE = ("about", "over")
_REACH_OF_CHANGE_BY_WORDS = 2
"""How far before a number “down by” and the like are sought."""
_LEAST_TIMES_OF_CHANGE = 3
"""How many times as large as a change what comes of it must be, lest the two may be a range: down by 6 to 31."""
_TIMES_OF_ANY_CHANGE = 10
"""How many times as large as a change the second number is where it is what comes of it, even before its unit."""
_REACH_OF_UNIT_CHARACTERS = 9
"""How far after the second number its unit is sought; per cent takes eight."""
_LETTERS_OF_UNIT = 4
"""How many letters of two units must agree on either side of "and": cent and cents."""


class Ends(NamedTuple):
    """Two numbers that may be the ends of a range; `start` is where the first begins, its sign included.

    `unit` is the unit after the first, `word` what joins them, and `sign` the sign before the second.
    """

    text: str
    first: Numeral
    second: Numeral
    start: int
    unit: str
    word: str
    sign: str
    is_rising: bool

    @property
    def before(self) -> str:
        """The word before the first number."""
        words = self.words_before
        return words[-1] if words else ""

    @property
    def words_before(self) -> list[str]:
        """The last words before the first number."""
        return self.text[max(0, self.start - _REACH_BACK_CHARACTERS) : self.start].lower().split()

    @property
    def has_currency(self) -> bool:
        """Whether a currency sign or code comes before the first number."""
        opens = self.text[self.start : self.start + 1]
        return opens in currencies.SIGNS or (not opens.isdigit() and bool(self.sign))

    def shares_unit(self, letters: int | None = None) -> bool:
        """Whether the second number has the unit of the first, if any, or one with the same first letters."""
        end = self.second.span.end
        own = self.text[end : end + _REACH_OF_UNIT_CHARACTERS].strip().lower()
        return not self.unit or own.startswith(self.unit[:letters]) or self.second.suffix == self.unit


def share(text: str, first: Numeral, second: Numeral, gap: str) -> Numeral | None:
    """One in five, nine out of ten; not two in 2019, five in 20 minutes."""
    match = _IN.fullmatch(gap)
    if match is None or (match["noun"] and not _ends_phrase(text, first, second)):
        return None
    if first.value is None or second.value is None or first.prefix or second.suffix:
        return None
    if not 0 < first.value <= _MOST_OF_SHARE or first.value >= second.value or first.value != int(first.value):
        return None
    if "out of" in gap and first.value > 1 and second.value > _MOST_WHOLE_THINGS:
        return None  # ten out of 144 towns
    decided = rules.first(SHARES, text, second)
    part = digits.share(first.value, second.value)
    is_share = decided is None or decided.found
    return Numeral(Span(first.span.start, second.span.end), part, form="fraction") if is_share else None


def is_range(text: str, first: Numeral, second: Numeral, joined: re.Match[str], *, start: int, is_rising: bool) -> bool:
    """Whether two numbers are the ends of one range; `joined` is the match of `JOINED` in the text between them."""
    unit, word, sign = joined["unit"] or "", joined["word"].strip(), joined["sign"].strip()
    decided = rules.first(RANGES, Ends(text, first, second, start, unit.strip(), word, sign, is_rising))
    return decided is not None and decided.found


def _ends_phrase(text: str, first: Numeral, second: Numeral) -> bool:
    """Whether no noun follows the second number: one station in three, one in 3; two stations in three, not in 3."""
    end = second.span.end
    is_share = second.form == "words" or first.value == 1
    return is_share and _ENDS_PHRASE.match(text, end, end + _REACH_OF_VERB_CHARACTERS) is not None


def _in_year(text: str, whole: Numeral) -> bool | None:
    if whole.form != "digits" or whole.value is None or not _FIRST_YEAR <= whole.value <= _LAST_YEAR:
        return None
    return False if "," not in whole.span.of(text) else None


def _in_time(text: str, whole: Numeral) -> bool | None:
    end = whole.span.end
    return False if _SPAN_OF_TIME.match(text, end, end + _REACH_OF_TIME_CHARACTERS) else None


def _behind_year(ends: Ends) -> bool | None:
    return False if _is_year(ends.text, ends.first) and not _is_year(ends.text, ends.second) else None


def _is_year(text: str, numeral: Numeral) -> bool:
    value = numeral.value
    is_modern = value is not None and _FIRST_MODERN_YEAR <= value <= _LAST_MODERN_YEAR
    return is_modern and len(numeral.span.of(text)) == _DIGITS_OF_YEAR


def _falling(ends: Ends) -> bool | None:
    return None if ends.is_rising else False


def _between(ends: Ends) -> bool | None:
    opens = ends.before.lstrip("\"'“‘(«„")  # “between 5 and 7”
    is_range = ends.word == "and" and opens == "between" and ends.shares_unit(_LETTERS_OF_UNIT)
    return True if is_range else None


def _and(ends: Ends) -> bool | None:
    return False if ends.word == "and" else None


def _of_two_units(ends: Ends) -> bool | None:
    if ends.word in _DASHES and ends.first.form == "digits" and ends.second.form == "words":
        return False  # a 7-Eleven shop
    if not ends.shares_unit() or (ends.sign and not ends.has_currency):
        return False
    is_dash = ends.word == "-" or ends.text[ends.first.span.end : ends.second.span.start] in tuple(_DASHES)
    return False if ends.has_currency and not ends.sign and not is_dash else None  # £300–350


def _held_before(ends: Ends) -> bool | None:
    words = ends.words_before
    return False if words and words[-1] in _NUMBERS.was_before and "from" in words[-_REACH_OF_FROM_WORDS:] else None


def _changing(ends: Ends) -> bool | None:
    """Whether the words before "from" say that something moved from one number to the other."""
    words = ends.words_before
    is_hedged = words[-2:-1] == ["from"] and (ends.unit != "" or words[-1] in _ABOUT)  # from about 5 points
    is_from = ends.before == "from" or is_hedged
    if not is_from:
        is_dash = ends.word in _DASHES  # lost $4m–$5m
        return False if ends.before in _NUMBERS.changes and (ends.unit or ends.sign) and not is_dash else None
    if ends.word and (ends.word in _DASHES or "-" in ends.word):
        return None  # cut it to 4–5 from 6–7, from three-to-four weeks to one
    near = ends.text[max(0, ends.start - _REACH_OF_GAPPED_CHARACTERS) : ends.start].lower()
    near = near[: near.rfind("from")].rpartition(". ")[2]
    if _RANGE_BEFORE.search(near) is not None:
        return None
    if (gapped := _GAPPED.search(near)) is not None:
        near = near[: gapped.start()]
    words = re.findall(r"[a-z]+", near)[-_REACH_OF_CHANGE_WORDS:]
    if words and words[-1] in _NUMBERS.opens_range:
        return None
    if not _NUMBERS.ranges.isdisjoint(words[-_REACH_OF_RANGE_WORDS:]):
        return None  # by six children ranging in age from 2 to 19
    clause = re.findall(r"[a-z]+", near[max(map(near.rfind, _ENDS_CLAUSE)) + 1 :])[-_REACH_OF_CHANGE_IN_CLAUSE_WORDS:]
    changes = not _NUMBERS.changes.isdisjoint([*words, *clause])
    return False if changes or _has_changed_by(ends, near) else None


def _has_changed_by(ends: Ends, near: str) -> bool:
    """Whether a comma before "from" ends a clause that says by how much: up 12 per cent on May, from 4 to 4.5."""
    if not near.rstrip().endswith((",", "(")):
        return False
    start = max(0, ends.start - _REACH_OF_CLAUSE_CHARACTERS)
    clause = ends.text[max(start, ends.text.rfind(". ", start, ends.start)) : ends.start].lower()
    return _CHANGED_BY.search(clause) is not None


def _by_and_to(ends: Ends) -> bool | None:
    """Whether the first number is the change and the second what came of it, which is much larger and ends a clause."""
    words = ends.words_before[-_REACH_OF_CHANGE_BY_WORDS - 1 :]
    words = words[:-1] if words[-2:-1] == ["by"] and words[-1] in _HEDGES_OF_CHANGE else words  # by over 4 to 61
    if ends.word != "to" or ends.unit or ends.sign or not words or words[-1] not in _NUMBERS.changes:
        return None
    low, high = ends.first.value, ends.second.value
    if words[-1] == "from" or low is None or high is None or high < _LEAST_TIMES_OF_CHANGE * low:
        return None
    if words[-1] == "by" and 0 < _TIMES_OF_ANY_CHANGE * low <= high:
        return False  # slid by 4 to 61 tonnes
    return False if _ENDS_CHANGE.match(ends.text, ends.second.span.end) else None


def _choice(ends: Ends) -> bool | None:
    is_choice = ends.word == "or" and ends.before != "from" and (ends.unit or ends.sign)
    return False if is_choice else None


SHARES: tuple[Row[[str, Numeral], bool], ...] = (
    Row(
        "number before a year",
        "A number before “in” and a year is not a share.",
        "Marsk lost two in 2019.",
        "Marsk lost two in five.",
        _in_year,
    ),
    Row(
        "number before a length of time",
        "A number before “in” and a length of time is not a share.",
        "Marsk lost two in five days.",
        "Marsk lost two in five boats.",
        _in_time,
    ),
    Row(
        "one in several",
        "A number up to ten before “in” or “out of” and a larger one is a share.",
        "Marsk lost two in five boats.",
        "Marsk lost two in five days.",
        lambda _, __: True,
    ),
)
RANGES: tuple[Row[[Ends], bool], ...] = (
    Row(
        "number after a year",
        "A year and another number are not a range.",
        "In 1990 – 3500 boats sank.",
        "In 1990 – 1992 boats sank.",
        _behind_year,
    ),
    Row(
        "falling numbers",
        "Two numbers are not a range unless the second is larger.",
        "The council voted 9 to 4.",
        "The council has 4 to 9 members.",
        _falling,
    ),
    Row(
        "between two numbers",
        "Two numbers of one unit after “between” are the ends of a range.",
        "The council has between four and nine members.",
        "The council has four and nine members.",
        _between,
    ),
    Row(
        "two numbers with “and”",
        "Two numbers joined by “and” without “between” are not a range.",
        "The council has four and nine members.",
        "The council has between four and nine members.",
        _and,
    ),
    Row(
        "numbers of two units",
        "Two numbers joined by “to” or a dash are not a range if their units or signs differ, nor are digits and a "
        "word joined by a dash.",
        "Reed gave $5 to 10 guards.",
        "Reed gave $5 to $10.",
        _of_two_units,
    ),
    Row(
        "number that held before",
        "Two numbers are not a range if “present”, “previous” or the like stands before the first.",
        "The fee goes from the present $5 to $8.",
        "The fee goes from the cheap $5 to $8.",
        _held_before,
    ),
    Row(
        "change and its result",
        "Two numbers joined by “to” after a change are its size and its result where the second is far larger.",
        "The stake was down by 6 to 31.",
        "The stake was down by 6 to 8.",
        _by_and_to,
    ),
    Row(
        "change to a number",
        "Two numbers joined by “to” after a verb of change are not a range: one became the other.",
        "The fleet grew from 12 to 40 boats.",
        "The fleet has from 12 to 40 boats.",
        _changing,
    ),
    Row(
        "choice of two amounts",
        "Two numbers joined by “or”, each with a unit, are not a range.",
        "Reed pays 5% or 10%.",
        "Reed pays 5 or 10 euros.",
        _choice,
    ),
    Row(
        "number to number",
        "Any other two numbers joined by “to”, “or” or a dash are the ends of a range.",
        "The council has 4 to 9 members.",
        "The council voted 9 to 4.",
        lambda _: True,
    ),
)
