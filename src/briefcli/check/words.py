"""The words of a text as they are compared, and whether a place lies between two of them.

A word here is what may not be cut: a number with its sign, currency and per cent sign ("-$1,200.50",
"5%-10%"), a word with its hyphens and apostrophes ("non-violent", "can't", "O'Neil", but "Doe" of "Doe's"),
letters with their combining marks. What is neither is a mark; marks stand alone. All of it is read in the
`form` of `glyphs.Reading`, where hyphens and long dashes still differ.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from briefcli.check.glyphs import SIGN
from briefcli.extract.numbers import numerals
from briefcli.extract.text.offsets import Span

# Scripts that put no space between words: each character is one.
_ALONE = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
# Beside letters and digits, all that is no mark and no sign is part of a word: combining marks, joiners, primes.
_NO_WORD = SIGN + (
    r"\s\u200b\u200e\u200f\u2010-\u2031\u2035-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030"
    r"\ufe10-\ufe1f\ufe30-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3e\uff5b-\uff65\U0001f000-\U0001faff"
)
_IN = rf"(?:(?!{_ALONE})\w|(?![\x00-\u02ff])(?!{_ALONE})[^{_NO_WORD}])"
_LETTERS = rf"(?:[a-zA-Z0-9_]++|{_IN})++"
_CURRENCY = r"[$¢£¤¥\u20a0-\u20cf]"
_CLITIC = rf"'(?:[sdmSDM]|re|ve|ll|RE|VE|LL)(?!{_IN})"
_PART = rf"{_CURRENCY}?{_LETTERS}(?:(?<=\d)(?:[%‰°+]|{_CURRENCY}))?"
_JOIN = (
    rf"(?!{_CLITIC})'(?={_IN})|-(?={_CURRENCY}?{_IN})|(?<=\d)[.,:](?=\d)|[/&@](?={_IN})"
    rf"|\.(?=[a-z\d])|(?<!{_IN}{_IN})\.(?=[A-Z](?!{_IN}))|(?={_CURRENCY}\d)"
)
# The end of a tag or an arrow is no sign of the number behind it: <td>5, -->5.
_NO_TAG = r"(?!(?<=[\w\"'/=-])>)"
_WORD = re.compile(
    rf"{_ALONE}|(?:{_NO_TAG}[-+±~≈<>≤≥]{{1,2}}(?={_CURRENCY}?\d))?{_PART}(?:(?:{_JOIN}){_PART})*+|{_CLITIC}|\.\.\.|\S"
)
UNITS = frozenset(("%", "percent", "cent", "pct", "percentage"))
"""What makes another number of the one before it."""
_AFTER_NUMBER = UNITS | {"per"}
_MONEY = frozenset("$¢£¤¥€₹₽₩₪₺₴")
_MARKS = ".,;:!?'\"()-—"
_COUNTED = re.compile(r"-([^\W\d_]{1,30})")
_MOST_WORDS = 8
_BESIDE = 80
"""How far around a place is looked; numbers and words are shorter."""
_LONGEST = 24
"""Characters in which the two words beside a place are looked for, before a number is read."""


class Word(NamedTuple):
    """A word or a mark, at its offsets in the form of a reading."""

    text: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        """Whether there is no letter and no digit in it."""
        return not (self.text.isalnum() or (len(self.text) > 1 and any(char.isalnum() for char in self.text)))


def find(form: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and marks between two places, of which the first must lie between words."""
    limit = len(form) if end is None else end
    return [Word(match[0], match.start(), match.end()) for match in _WORD.finditer(form, start, limit)]


def spellings(form: str) -> frozenset[str]:
    """Every word of a text as it is written somewhere in it."""
    return frozenset(_WORD.findall(form))


def around(form: str, place: int) -> tuple[list[Word], list[Word], Word | None]:
    """The last words before a place, the first ones after it, and the word that it cuts, if it does."""
    start = max(place - _BESIDE, 0)
    if start:
        start = max(form.find(" ", start, place), start)
    found = find(form, start, min(place + _BESIDE, len(form)))
    before = [word for word in found if word.end <= place]
    after = [word for word in found if word.start >= place]
    cut = next((word for word in found if word.start < place < word.end), None)
    return before, after, cut


def whole(form: str, place: int, is_end: bool = False) -> Span | None:
    """What a place cuts in two: a word, or the words of a number; nothing where it cuts none.

    At its end a claim may part a number from what it counts: 12 of "12-year-old".

    >>> text = "some 1.5 million people"
    >>> whole(text, 9).of(text), whole(text, 5)
    ('1.5 million', None)
    """
    if not 0 < place < len(form):
        return None
    if form[place - 1] != " " != form[place]:
        cut = around(form, place)[2]
        if cut is not None:
            return None if is_end and _counts(form, cut.start, place) else Span(cut.start, cut.end)
    return _number(form, place) if _may_be_number(form, place) else None


def _counts(form: str, start: int, place: int) -> bool:
    """Whether a word begins with a number, up to a place, and a hyphen and what is counted come behind it."""
    behind = _COUNTED.match(form, place)
    if behind is None or is_numeric(behind[1]):
        return False
    return all(is_numeric(part) and part.lower() != "half" for part in form[start:place].split("-"))


def _may_be_number(form: str, place: int) -> bool:
    """Whether there is something of a number on both sides of a place; most places are told by this alone."""
    before = form[max(place - _LONGEST, 0) : place].split()[-3:]
    if not any(map(_is_of_number, before)):
        return False
    after = form[place : place + _LONGEST].split()[:3]
    return any(_is_of_number(word) or word.strip(_MARKS).lower() in _AFTER_NUMBER for word in after)


@lru_cache(maxsize=8192)
def _is_of_number(word: str) -> bool:
    """Whether a word of at most `_LONGEST` characters, marks around it, is a number, a part of one or money."""
    bare = word.strip(_MARKS)
    return bare in _MONEY or is_numeric(bare)


def _number(form: str, place: int) -> Span | None:
    """The number of several words, or its unit, that a place between two words lies in."""
    before, after, _ = around(form, place)
    before, after = before[-_MOST_WORDS:], after[:_MOST_WORDS]
    if not before or not after:
        return None
    behind = (after[0].text.lower(), " ".join(word.text.lower() for word in after[:2]))
    if is_numeric(before[-1].text) and behind[1] == "per cent":
        return Span(before[-1].start, after[1].end)
    has_unit = is_numeric(before[-1].text) and (behind[0] in UNITS or behind[0] in _MONEY)
    if has_unit or (before[-1].text in _MONEY and is_numeric(after[0].text)):
        return Span(before[-1].start, after[0].end)
    start = before[0].start
    for numeral in numerals.find(form[start : after[-1].end]):
        if numeral.span.start < place - start < numeral.span.end:
            return Span(start + numeral.span.start, start + numeral.span.end)
    return None


def last_before(form: str, place: int) -> Word | None:
    """The word directly before a place, with nothing but a space between them."""
    end = place - 1 if form[place - 1 : place] == " " else place
    start = max(end - _LONGEST, 0)
    found = find(form, max(form.rfind(" ", start, end), start), end)
    return found[-1] if found else None


def is_numeric(word: str) -> bool:
    """Whether a word is a number or a part of one: 5, five, million, half, tens."""
    return numerals.is_word(word) if word.isalpha() else any(char.isnumeric() for char in word)
