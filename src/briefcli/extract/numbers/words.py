"""Number words and their values: a number, a power of ten, a fraction or a vague quantity."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Literal

from briefcli.extract.text import lexicon

_NUMBERS = lexicon.numbers()

Kind = Literal[
    "small",
    "tens",
    "power",
    "denominator",
    "half",
    "quantifier",
    "vague",
    "times",
    "note",
    "digits",
    "slashed",
    "glyph",
]
"""The kinds of pieces of a number: words by what they contribute, digits, 1/2, or ½."""
Known = tuple[Kind, Decimal, Decimal | None]
"""The kind of a number word, its value, and the upper end of a vague one."""


def power(word: str) -> Decimal | None:
    """What a word or its abbreviation multiplies a number by: million, bn."""
    known = _NUMBERS.powers.get(word.lower()) or _NUMBERS.power_letters.get(word.lower())
    return Decimal(known) if known is not None else None


@cache
def worth() -> Mapping[str, Known]:
    """Every number word with its kind and value."""
    kinds: dict[Kind, Mapping[str, int]] = {
        "small": _NUMBERS.small,
        "tens": _NUMBERS.tens,
        "power": _NUMBERS.powers,
        "denominator": _NUMBERS.denominators,
        "quantifier": _NUMBERS.quantifiers,
        "times": _NUMBERS.multiples,
        "note": _NUMBERS.banknotes,
    }
    words: dict[str, Known] = {
        word: (kind, Decimal(value), None) for kind, values in kinds.items() for word, value in values.items()
    }
    for word in (*_NUMBERS.small, *_NUMBERS.tens):
        words[f"{word}fold"] = ("times", words[word][1], None)
    words["half"] = ("half", Decimal(2), None)
    for word, (low, high) in _NUMBERS.vague.items():
        words[word] = ("vague", Decimal(low), Decimal(high))
    return words


@cache
def pattern() -> str:
    """All number words as one pattern that tries each letter once: eight, eighteen and eighty share theirs."""
    tree = _Tree()
    for word in worth():
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, _Tree())
        branch[""] = _Tree()
    return _alternatives(tree)


class _Tree(dict[str, "_Tree"]):
    """The letters that may come next, each with what follows; an empty one where a word ends."""


def _alternatives(tree: _Tree) -> str:
    going_on = [letter + _alternatives(rest) for letter, rest in sorted(tree.items()) if letter]
    if not going_on:
        return ""
    one = going_on[0] if len(going_on) == 1 else f"(?:{'|'.join(going_on)})"
    return f"(?:{one})?" if "" in tree else one
