"""The words of numbers: what each is worth, as a number, a power of ten, a part or a vague lot."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

import msgspec

from briefcli import resources


class _File(msgspec.Struct):
    origin: str
    after_metres: list[str]
    denominators: dict[str, int]
    letters: dict[str, int]
    notes: dict[str, int]
    powers: dict[str, int]
    quantifiers: dict[str, int]
    small: dict[str, int]
    tens: dict[str, int]
    times: dict[str, int]
    vague: dict[str, tuple[int, int]]


Known = tuple[str, Decimal, Decimal | None]
"""The kind of a number word, its worth, and for a vague one the upper end."""


def power(word: str) -> Decimal | None:
    """What a word or its abbreviation multiplies a number with: million, bn."""
    file = load()
    known = file.powers.get(word.lower()) or file.letters.get(word.lower())
    return Decimal(known) if known is not None else None


@cache
def load() -> _File:
    """The word lists, by kind."""
    data = (resources.folder("lexicon") / "numbers.json").read_bytes()
    return msgspec.json.decode(data, type=_File)


@cache
def worth() -> Mapping[str, Known]:
    """Every number word with its kind and what it is worth."""
    file = load()
    kinds = {
        "small": file.small,
        "tens": file.tens,
        "power": file.powers,
        "denominator": file.denominators,
        "quantifier": file.quantifiers,
        "times": file.times,
        "note": file.notes,
    }
    words: dict[str, Known] = {
        word: (kind, Decimal(value), None) for kind, values in kinds.items() for word, value in values.items()
    }
    for word in (*file.small, *file.tens):
        words[f"{word}fold"] = ("times", words[word][1], None)
    words["half"] = ("half", Decimal(2), None)
    return words | {word: ("vague", Decimal(low), Decimal(high)) for word, (low, high) in file.vague.items()}


@cache
def pattern() -> str:
    """All number words as one pattern in which each letter is tried once: eight, eighteen and eighty share theirs."""
    tree = _Tree()
    for word in worth():
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, _Tree())
        branch[""] = _Tree()
    return _alternatives(tree)


class _Tree(dict[str, "_Tree"]):
    """The letters with which words go on, each with what follows; an empty one where a word ends."""


def _alternatives(tree: _Tree) -> str:
    going_on = [letter + _alternatives(rest) for letter, rest in sorted(tree.items()) if letter]
    if not going_on:
        return ""
    one = going_on[0] if len(going_on) == 1 else f"(?:{'|'.join(going_on)})"
    return f"(?:{one})?" if "" in tree else one
