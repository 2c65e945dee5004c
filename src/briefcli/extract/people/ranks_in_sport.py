"""What somebody is by rank in a sport, in front of a full name: the third seed Ann Doe, world No. 38 Bob Roe."""

from briefcli.extract.people.name_words import is_given
from briefcli.extract.people.post import Tokens
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import NAME, NUMBER

_DATES = lexicon.dates()
_PEOPLE = lexicon.people()
_TEXT = lexicon.text()

_WORDS_OF_FULL_NAME = 2
"""A given name and a last one."""


def start(tokens: Tokens, name: int, end: int) -> int:
    """The number of the first token of the rank in front of a full name; that of the name where none stands there."""
    is_full = end - name >= _WORDS_OF_FULL_NAME and is_given(tokens[name].lower)
    if name < _WORDS_OF_FULL_NAME or not is_full:
        return name
    last = name - 1
    if tokens[last].lower == "seed":
        place = tokens[last - 1]
        is_placed = place.tag == NUMBER or place.lower in _DATES.ordinals or place.lower == "top"
        return _of_nation(tokens, _before_number(tokens, last - 1)) if is_placed else name  # not: whose seed Ann Doe
    number = _before_number(tokens, last)
    if tokens[last].tag != NUMBER or number == last:
        return name
    if number and tokens[number - 1].lower == "world":
        return number - 2 if number > 1 and tokens[number - 2].lower in _PEOPLE.qualifiers else number - 1
    nation = _of_nation(tokens, number)
    return nation if nation < number else name


def without_position(text: str, tokens: Tokens, name: int, end: int) -> int:
    """Where a name begins behind the short form of where somebody plays: F Ann Doe missed the game."""
    is_long = end - name > _WORDS_OF_FULL_NAME and is_given(tokens[name + 1].lower)
    is_position = (
        tokens[name].lower in _PEOPLE.positions_in_short and text[tokens[name].start : tokens[name].end].isupper()
    )
    return name + (is_long and is_position)


def _before_number(tokens: Tokens, number: int) -> int:
    """Where “No.” or “number” in front of a number begins; the number itself where neither stands there."""
    no = number - 1 - (number > 1 and tokens[number - 1].lower == ".")
    return no if no >= 0 and tokens[no].lower in ("no", "number") else number


def _of_nation(tokens: Tokens, index: int) -> int:
    """Where the name or the adjective of a nation in front of a rank begins: Norwegian 19th seed, Norway number one."""
    before = tokens[index - 1] if index else None
    is_nation = before is not None and (before.lower in _TEXT.nationalities or before.lower in _PEOPLE.states)
    return index - 1 if is_nation and before is not None and before.tag == NAME else index
