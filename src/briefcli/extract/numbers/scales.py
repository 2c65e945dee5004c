"""Letters beside digits that multiply them or say that they are money: 5bn, £5m, EUR 3m, 50 MUSD, 2m homes."""

from decimal import Decimal
from functools import cache

from briefcli import regexes
from briefcli.extract.text import currencies, lexicon
from briefcli.extract.text.classes import ADJECTIVE
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.offsets import Span

_FIGURES = lexicon.figures()
_NUMBERS = lexicon.numbers()

_SIGNS = tuple(currencies.SIGNS)
SHILLINGS = ("/-", "/=")
"""What marks a whole sum of money behind its digits: 10,000/-, 4m/=."""
CODE = any_of({code for code in _FIGURES.currency_codes if len(code) > 1} | _FIGURES.currency_apart)
"""The letters of any currency, as a pattern: EUR, KSh, Rs."""
_BEHIND_CODE = regexes.compile(rf"(?<![\w.]){CODE}[ \u00a0]?$")
_APART = regexes.compile(r"(?:-([BM])|[ \u00a0](mi[lo]|MM|[mbkMBK]))(?![\w-])")
"""Letters that multiply an amount of money behind a hyphen or a space: ₱5.2-B, $728 mil, £2 m."""
_LONGEST_CODE_CHARACTERS = 6
"""The longest code of a currency, or a shorter one with the space beside it."""
_LETTERS_OF_STATE = 2
"""Letters of a state in front of the sign of its currency: US$, NZ$."""
_SCALED_CODE = regexes.compile(rf"[ \u00a0]?([MKBmk]|[Mm]n|[Bb]n)({CODE})(?!\w)")
_BEFORE_APART = ("-", " ", "\u00a0")
_SCALES = "MKBmkb"
_NATIONAL = regexes.compile(r" [A-Z][a-z]+ ([a-z]+)")
"""A word with a capital before what is counted: Swiss francs, Marsk voters."""
_WORDS_BEHIND = regexes.compile(r"(?: [a-z]\w*){1,2}")


def power(text: str, number: Span, before: str, after: str) -> Decimal | None:
    """What the letters after digits multiply them by: 5bn, £5m; 5m is metres unless a noun is counted.

    `before` and `after` are the letters joined to the digits.
    """
    letters = _NUMBERS.power_letters.get(after.lower())
    if letters is None:
        of_money = _NUMBERS.power_letters_of_money.get(after.lower())
        return Decimal(of_money) if of_money is not None and _is_money(text, number.start, before) else None
    is_money = _is_money(text, number.start, before) or text.startswith(SHILLINGS, number.end + len(after))
    if len(after) > 1 or after in "kK" or is_money:
        return Decimal(letters)
    behind = number.end + len(after)
    is_many = _is_counted(text, behind) if after in "mM" else after in "bB" and _is_before_currency(text, behind)
    return Decimal(letters) if is_many else None


def apart(text: str, number: Span, before: str) -> tuple[Decimal, int] | None:
    """What letters behind a hyphen or a space multiply an amount of money by, and where they end: ₱5.2-B, $728 mil."""
    found = _APART.match(text, number.end) if text[number.end : number.end + 1] in _BEFORE_APART else None
    if found is None or not _is_money(text, number.start, before):
        return None
    letters = (found[1] or found[2]).lower()
    return Decimal(_NUMBERS.power_letters.get(letters) or _NUMBERS.power_letters_of_money[letters]), found.end()


def of_code(text: str, end: int) -> tuple[Decimal, int] | None:
    """What a letter with the code of a currency behind digits multiplies them by, and where it ends: 50 MUSD."""
    near = text[end : end + 2].lstrip()
    scaled = _SCALED_CODE.match(text, end) if near and near[0] in _SCALES else None
    return (Decimal(_NUMBERS.power_letters[scaled[1].lower()]), scaled.end()) if scaled is not None else None


def code_start(text: str, number: Span) -> int | None:
    """Where the letters of a currency before a number begin, if its power depends on them: EUR 3m."""
    if text[number.end - 1] not in "mMB" or not text[number.start - 1 : number.start].isspace():
        return None
    return code_before(text, number.start)


def code_before(text: str, end: int) -> int | None:
    """Where the sign or the letters of a currency begin that end right before an offset, or before its space."""
    start = max(0, end - _LONGEST_CODE_CHARACTERS)
    if text[start:end].rstrip(" ").endswith(_SIGNS):
        return end - 1
    code = _BEHIND_CODE.search(text[start:end])
    return start + code.start() if code else None


def letters_apart(text: str, number: int) -> int:
    """Where the letters of a currency begin that stand before a number and its space: Rs 60,000; else the number."""
    if text[number - 1 : number] not in (" ", "\u00a0"):
        return number
    word = text[max(0, number - 1 - _LONGEST_CODE_CHARACTERS) : number - 1].replace("\u00a0", " ").rpartition(" ")[2]
    return number - 1 - len(word) if word in _letters() else number


def code_apart(text: str, number: int) -> int:
    """Where the letters of a currency without a sign begin: NOK 4 million; not: US 1, which is a road."""
    start = letters_apart(text, number)
    code = text[start:number].rstrip()
    return number if len(code) == _LETTERS_OF_STATE and code.isupper() and code != "RM" else start


@cache
def _letters() -> frozenset[str]:
    """The letters of currencies that stand apart from a number, of more than one letter."""
    return frozenset(code for code in _FIGURES.currency_codes | _FIGURES.currency_apart if len(code) > 1)


def _is_money(text: str, start: int, before: str) -> bool:
    """Whether the sign or the letters of a currency stand before a number: $5m, EUR 3m, R2.4m, Sh370m."""
    if before:
        is_code = before in _FIGURES.currency_of_large or before in _FIGURES.currency_codes
        return is_code or (before.isupper() and len(before) > 1)
    if text[start - 1 : start] in _SIGNS:
        return True
    return code_before(text, start) is not None


def _is_before_currency(text: str, start: int) -> bool:
    """Whether the name of a currency in the plural follows: 31b reais."""
    behind = _WORDS_BEHIND.match(text, start)
    first = behind[0].split()[0] if behind else ""
    return first in _FIGURES.money and not first.isupper()


def _is_counted(text: str, start: int) -> bool:
    """Whether several things follow, which can be counted in millions: 2m new homes, not a 3m wall, nor 5m high."""
    named = _NATIONAL.match(text, start)
    if named is not None:
        return named[1] in _FIGURES.money or named[1] in _FIGURES.people_counted  # 20m Swiss francs
    behind = _WORDS_BEHIND.match(text, start)
    for word in behind[0].split() if behind else ():
        if word in _NUMBERS.after_metres or word in _NUMBERS.bought_in_millions:
            return word in _NUMBERS.bought_in_millions
        tag = lexicon.tags().get(word)
        if tag != ADJECTIVE:
            is_several = word.endswith("s") or word in _FIGURES.plurals or word in _FIGURES.people_counted
            return is_several and tag is None
    return False
