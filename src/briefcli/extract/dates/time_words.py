"""The words of time expressions, each with its class.

As `tokens` does for sentences: every class has a letter, so that a pattern over words is a regular
expression over a string of letters. `Alphabet.pattern` reads such an expression in words: `the? last UNIT` is
translated to the letters, where a word in capitals is a class and any other word stands for itself.
"""

import re
from array import array
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import accumulate
from typing import Any, NamedTuple

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

_DATES = lexicon.dates()
_NUMBERS = lexicon.numbers()

OTHER = "."
"""The letter of a word that is in no pattern."""

_TOKEN = regexes.compile(
    # Most words are of two letters and more, and most gaps are single spaces: both are settled first.
    r"([^\W\d_]{2,}+|(?! )(?:[AaPp]\.[Mm]\b\.?|[Bb]\.[Cc]\b\.?|[oO]['’]clock\b|[^\W\d_]"
    r"|\d+(?:[.:/]\d+|,(?!(?:19|20)\d\d(?!\d))\d+)*(?:h\d\d\b|[^\W\d_]*)|['’]s\b|--|\n[ \t\r\n]*\n|[^\w\s]))"
)
_LISTS: tuple[tuple[Mapping[str, int | str], str], ...] = (
    (_DATES.months, "MONTH"),
    (_DATES.weekdays, "WEEKDAY"),
    (_DATES.weekday_plurals, "WEEKDAYS"),
    (_DATES.units, "UNIT"),
    (_DATES.units_plural, "UNITS"),
    (_DATES.nights, "NIGHT"),
    (_DATES.parts_of_day, "PART_OF_DAY"),
    (_DATES.noons, "NOON"),
    (_DATES.seasons, "SEASON"),
    (_DATES.decades, "DECADE"),
    (_DATES.ordinals, "ORDINAL"),
    (_DATES.counted_days, "TODAY"),
    (_DATES.frequencies, "SET"),
    (_DATES.references, "REFERENCE"),
)
_NUMBER_LISTS = ((_NUMBERS.small, "CARDINAL"), (_NUMBERS.tens, "CARDINAL"), (_NUMBERS.powers, "MULTIPLIER"))
_ABBREVIATIONS = (
    (_DATES.month_abbreviations, "MONTH_ABBREVIATED"),
    (_DATES.weekday_abbreviations, "WEEKDAY_ABBREVIATED"),
)
_MARKS = {
    "o'clock": "OCLOCK", "o’clock": "OCLOCK", "-": "DASH", "–": "DASH", "‑": "DASH", ",": "COMMA", ".": "DOT",
    "'s": "POSSESSIVE", "’s": "POSSESSIVE", "'": "QUOTE", "’": "QUOTE", "‘": "QUOTE", "$": "MONEY", "£": "MONEY",
    "€": "MONEY", "¥": "MONEY", "%": "PERCENT", "(": "OPEN", ")": "CLOSE", "½": "FRACTION",
}  # fmt: skip
_SHAPES = "DAY_NUMBER YEAR NUMBER NTH CLOCK CLOCK_AM DOTTED TENS SLASHED DOTTED_DAY DAY_T".split()
_DOTTED_DAY = regexes.compile(r"[0-3]?\d\.[01]?\d\.(?:19|20)\d\d")
_AM = regexes.compile(r"(\d{1,2})(?:[.:](\d\d))?([ap]m)", re.IGNORECASE)


class TimeWords(NamedTuple):
    """`classes` names the class of a spelling, `values` what a word means."""

    classes: dict[str, str]
    values: dict[str, Any]


class Words(NamedTuple):
    """A text in words: where each ends, their spellings, these in lower case, and their class letters as one string."""

    text: str
    ends: "array[int]"
    words: list[str]
    lower: list[str]
    letters: str
    alphabet: "Alphabet"

    def span(self, index: int) -> Span:
        """The span of a word in the text."""
        return Span(self.ends[index] - len(self.words[index]), self.ends[index])


@cache
def load() -> TimeWords:
    """The words of time and of numbers, worked out once."""
    classes = {word: name.upper() for name, members in _DATES.classes.items() for word in members}
    values: dict[str, Any] = {}
    for words, kind in _LISTS:
        classes |= dict.fromkeys(words, kind)
        values |= words
    for words, kind in _NUMBER_LISTS:
        classes |= {word: kind for word in words if classes.get(word) is None}
        values |= words
    spelled = {}
    for word, kind in classes.items():
        spelled[word.capitalize()] = spelled[word.upper()] = kind
        if word not in _DATES.capital_only:
            spelled[word] = kind
    for words, kind in _ABBREVIATIONS:
        values |= words
        spelled |= {form: kind for word in words for form in (word.capitalize(), word.upper())}
    for word in _DATES.months_or_words:
        spelled[word.capitalize()] = spelled[word.upper()] = "MONTH_OR_WORD"
    return TimeWords(spelled | _MARKS, values)


class Alphabet:
    """A letter for every class of words, and one for every word that a pattern names itself."""

    def __init__(self, patterns: Iterable[str]) -> None:
        classes = load().classes
        names = {name for pattern in patterns for name in re.findall(r"[A-Za-z_]+", pattern)}
        own = sorted(name for name in names if not name.isupper())
        kinds = sorted({*classes.values(), *_SHAPES})
        letters = {name: chr(0x100 + index) for index, name in enumerate([*kinds, *own])}
        self._spellings = {word: letters[kind] for word, kind in classes.items()}
        self._sets = {kind: letters[kind] for kind in kinds}
        for name in own:
            self._sets[name] = letters[name]
            if name in classes:
                self._sets[classes[name]] += letters[name]
            self._spellings |= dict.fromkeys((name, name.capitalize(), name.upper()), letters[name])
        self._selections: dict[tuple[str, ...], tuple[str, tuple[str, ...]]] = {}
        self._shapes = {kind: letters[kind] for kind in _SHAPES}

    def select(self, names: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        """The letters of the classes among some names, and the words among them."""
        found = self._selections.get(names)
        if found is None:
            letters = "".join(self._sets[name] for name in names if name.isupper())
            found = self._selections[names] = letters, tuple(name for name in names if not name.isupper())
        return found

    def letters(self, name: str) -> str:
        """The letters that a word of this class, or this word, may have."""
        return self._sets[name]

    def pattern(self, words: str) -> str:
        """A pattern over words as a regular expression over their letters."""
        bare = re.sub(r"(?<=\[)[^\[\]]+(?=\])", lambda set_: self._union(set_[0]), words)
        return re.sub(r"[A-Za-z_]+", lambda word: f"[{self._sets[word[0]]}]", bare).replace(" ", "")

    def _union(self, names: str) -> str:
        return "".join(self._sets[name] for name in names.split())

    def read(self, text: str) -> Words:
        """The words of a text, numbers and marks included."""
        known = self._spellings
        pieces = _TOKEN.split(text)  # a gap, a word, a gap, …
        ends = array("L", accumulate(map(len, pieces)))[1::2]
        read = pieces[1::2]
        # One string for each spelling, and one look at it: a long text has a million words.
        once = dict(zip(read, read, strict=True))
        kinds = {word: known.get(word) or (self._shape(word) if word[0].isdecimal() else OTHER) for word in once}
        words = list(map(once.__getitem__, read))
        lowered = {word: word.lower() for word in once}
        letters = "".join(map(kinds.__getitem__, words))
        return Words(text, ends, words, list(map(lowered.__getitem__, read)), letters, self)

    def _shape(self, word: str) -> str:
        kind = _number(word)
        return self._shapes[kind] if kind else OTHER


def _number(word: str) -> str | None:
    """The class of a number by its shape."""
    if len(word) > 12:
        return "NUMBER" if word[-1].isdecimal() else None
    if word.isdecimal():
        if len(word) <= 2:
            return "DAY_NUMBER" if 1 <= int(word) <= 31 else "NUMBER" if word != "00" else "TENS"
        return "YEAR" if len(word) == 4 and 1000 <= int(word) <= 2199 else "NUMBER"
    digits = word.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    ending = word[len(digits) :].lower()
    match ending:
        case "":
            return _divided(word)
        case "st" | "nd" | "rd" | "th" if digits.isdecimal():
            return "NTH"
        case "am" | "pm" if clock_am(word):
            return "CLOCK_AM"
        case "s" if digits.isdecimal() and len(digits) in (2, 4) and digits[-1] == "0":
            return "TENS"
        case "t" if digits.isdecimal() and len(digits) == 2:
            return "DAY_T"
        case "h" | "hrs" | "z" if clock(digits):
            return "CLOCK"
    return None


def _divided(word: str) -> str | None:
    if "/" in word:
        return "SLASHED"
    if ":" in word or "h" in word:
        return "CLOCK" if clock(word) and word[1] != "h" else None  # 3h30 is a length
    if _DOTTED_DAY.fullmatch(word):
        return "DOTTED_DAY"
    return "DOTTED" if clock(word) else "NUMBER"


def clock(word: str) -> tuple[int, int] | None:
    """The hour and minute of 17:40, 17:40:05, 23.30, 17h30 or 1740."""
    parts = re.fullmatch(r"(\d{1,2})[:.h](\d\d)(?::\d\d)?|(\d\d)(\d\d)", word)
    if not parts:
        return None
    hour, minute = (int(part) for part in parts.groups() if part)
    return (hour, minute) if hour < 24 and minute < 60 else None


def clock_am(word: str) -> tuple[int, int] | None:
    """The hour and minute of 7pm and 10.30am."""
    parts = _AM.fullmatch(word)
    return hour_of_day(int(parts[1]), int(parts[2] or 0), parts[3]) if parts else None


def hour_of_day(hour: int, minute: int, meridiem: str) -> tuple[int, int] | None:
    """The hour from 0 and the minute of a time by the twelve-hour clock."""
    if not (1 <= hour <= 12 and minute < 60):
        return None
    return hour % 12 + (12 if meridiem[0] in "pP" else 0), minute
