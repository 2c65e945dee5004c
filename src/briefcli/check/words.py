"""The words of a text as they are compared, and whether a place lies between two of them.

A word here is what may not be cut: a number with its sign, currency and per cent sign ("-$1,200.50",
"5%-10%"), a word with its hyphens and apostrophes ("non-violent", "can't", "O'Neil", but "Doe" of "Doe's"),
letters with their combining marks. What is neither is a mark; marks stand alone. All of it is read in the
`form` of `glyphs.Reading`, where hyphens and long dashes still differ.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from briefcli import regexes
from briefcli.check.glyphs import INVISIBLE, SIGN
from briefcli.extract.numbers import numerals, parts
from briefcli.extract.text import lexicon
from briefcli.extract.text.offsets import Span

# Scripts that put no space between words: each character is one.
_ALONE = r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
# Besides letters and digits, all that is neither mark nor sign is part of a word: combining marks, joiners, primes.
_NO_WORD = SIGN + (
    r"\s\u200b\u200e\u200f\u2010-\u2031\u2035-\u206f\u20a0-\u20cf\u2100-\u214f\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030"
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
# The end of a tag or an arrow is no sign of the number after it: <td>5, -->5.
_NO_TAG = r"(?!(?<=[\w\"'/=-])>)"
# Nor is what strikes words out: ~~5~~.
_NO_STRIKE = "(?!~~)(?<!~)"
_WORD = regexes.compile(
    rf"{_ALONE}|(?:{_NO_TAG}{_NO_STRIKE}[-+±~≈<>≤≥]{{1,2}}(?={_CURRENCY}?\d))?{_PART}(?:(?:{_JOIN}){_PART})*+|{_CLITIC}|\.\.\.|\S"
)
UNITS = frozenset(("%", "percent", "cent", "pct", "percentage"))
"""What makes another number of the one before it."""
_COUNTED = regexes.compile(r"-([^\W\d_]{1,30})((?:-\w{1,30})*)")
# Letters in brackets at a word are part of it: (in)sane, [T]he, president(-elect).
_BRACKETED = (
    (regexes.compile(r"[(\[]\w{1,12}[)\]]$"), regexes.compile(r"\w+")),
    (regexes.compile(r"\w+$"), regexes.compile(r"[(\[]-\w{1,20}[)\]]")),
)
# A hyphen at the end of a line still joins what reverses a word; "pre- and post-war" has nothing to join.
_PREFIX = regexes.compile(rf"\b{lexicon.any_of(lexicon.checking().prefixes)}-$", re.IGNORECASE)
_PREFIXED = regexes.compile(r" (?!(?:and|but|nor|or|than|to)\b)[^\W\d_]+")
_INVISIBLE = regexes.compile(f"[{INVISIBLE}]")
_MARKS = regexes.compile(r"[,.;:!?\"')]{1,3} ")
_BESIDE_CHARACTERS = 80
"""How far around a place is looked; numbers and words are shorter."""
_LONGEST_CHARACTERS = 24
"""Characters before a place in which the word directly before it begins."""


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
    return [Word(match[0], *match.span()) for match in _WORD.finditer(form, start, limit)]


def texts(form: str) -> list[str]:
    """The words and marks of a text without their offsets."""
    return _WORD.findall(form)


def starts(form: str, texts: Iterable[str]) -> list[int]:
    """The offsets of all words and marks of a text, between which there are only spaces."""
    found: list[int] = []
    end = 0
    for text in texts:
        start = form.find(text, end)
        found.append(start)
        end = start + len(text)
    return found


def ahead(form: str, place: int) -> list[Word]:
    """The last words before a place, in order."""
    start = max(place - _BESIDE_CHARACTERS, 0)
    return find(form, max(form.find(" ", start, place), start) if start else 0, place)


def text_ahead(form: str, place: int) -> str:
    """The text of which `ahead` reads the words."""
    return form[max(place - _BESIDE_CHARACTERS, 0) : place]


def _cut_word(form: str, place: int) -> Word | None:
    """The word that begins before a place and ends after it."""
    start = max(place - _BESIDE_CHARACTERS, 0)
    if start:
        start = max(form.find(" ", start, place), start)
    for match in _WORD.finditer(form, start, min(place + _BESIDE_CHARACTERS, len(form))):
        if match.end() > place:
            return Word(match[0], match.start(), match.end()) if match.start() < place else None
    return None


def whole(form: str, place: int, is_end: bool = False) -> Span | None:
    """What a place cuts in two: a word, or the words of a number; nothing where it cuts none.

    At its end a claim may separate a number from what it counts: 12 of "12-year-old".

    >>> text = "some 1.5 million people"
    >>> whole(text, 9).of(text), whole(text, 5)
    ('1.5 million', None)
    """
    if not 0 < place < len(form):
        return None
    if form[place - 1] != " " != form[place] and not (form[place - 1].isalnum() and _MARKS.match(form, place)):
        cut = _cut_word(form, place)
        if cut is not None:
            return None if is_end and _counts(form, cut.start, place) else Span(cut.start, cut.end)
    hidden = _hidden(form, place)
    if hidden is not None:
        return hidden
    return _bracketed(form, place) or parts.cut(form, place)


def _counts(form: str, start: int, place: int) -> bool:
    """Whether a word begins with a number, up to a place, and a hyphen and what is counted come after it."""
    behind = _COUNTED.match(form, place)
    if behind is None or f"{behind[1]}{behind[2]}".lower() in ("per-cent", "per-mille", "per-mil"):
        return False
    listed = lexicon.checking()
    if behind[1].lower() in listed.no_things_counted | listed.order_words:
        return False
    if any(is_numeric(part) for part in f"{behind[1]}{behind[2]}".split("-")):
        return False
    return all(is_numeric(part) and part.lower() != "half" for part in form[start:place].split("-"))


def _hidden(form: str, place: int) -> Span | None:
    """What a place cuts of a text without its invisible characters, where such stand near."""
    start, end = max(place - _LONGEST_CHARACTERS, 0), min(place + _LONGEST_CHARACTERS, len(form))
    if form[start:end].isprintable():  # what is invisible is not
        return None
    if not _INVISIBLE.search(form, start, end):
        return None
    kept = [index for index in range(start, end) if form[index] not in INVISIBLE]
    found = whole("".join(form[index] for index in kept), sum(index < place for index in kept))
    return Span(kept[found.start], kept[found.end - 1] + 1) if found else None


def _bracketed(form: str, place: int) -> Span | None:
    """The word of which a part stands in brackets, or after a hyphen in the line before."""
    end = place - 1 if form[place - 1] == " " else place
    if form[end - 1] not in ")]-" and form[place] not in "([":
        return None
    before = form[max(place - _LONGEST_CHARACTERS, 0) : end]
    for first, second in (*_BRACKETED, (_PREFIX, _PREFIXED)):
        ahead = first.search(before)
        behind = second.match(form, end) if ahead else None
        if ahead and behind:
            return Span(end - len(before) + ahead.start(), behind.end())
    return None


def last_before(form: str, place: int) -> Word | None:
    """The word directly before a place, with nothing but a space between them."""
    end = place - 1 if form[place - 1 : place] == " " else place
    start = max(end - _LONGEST_CHARACTERS, 0)
    space = form.rfind(" ", start, end)
    plain = form[space + 1 : end]
    if space >= 0 and plain.isascii() and plain.isalpha():
        return Word(plain, space + 1, end)
    last = None
    for last in _WORD.finditer(form, max(space, start), end):  # noqa: B007 - the last one counts
        pass
    return Word(last[0], last.start(), last.end()) if last is not None else None


def is_numeric(word: str) -> bool:
    """Whether a word is a number or a part of one: 5, five, million, half, tens."""
    return numerals.is_word(word) if word.isalpha() else any(char.isnumeric() for char in word)
