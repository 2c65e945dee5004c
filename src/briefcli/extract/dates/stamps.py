"""Days with an hour at the start of a line, from which what stands below counts: posts of a live blog, messages."""

import re
from datetime import date
from functools import cache

from briefcli import regexes
from briefcli.extract.dates.timex import Expression
from briefcli.timestamps import DAY, HOUR

_FEWEST_STAMPS = 2
"""One such line is that of the whole text."""
_FARTHEST_DAYS = 31
"""A live blog or a chat that goes on longer tells its history in such lines, and is no report of a day."""
_MARKS = " \t[(*_#"
_MOST_MARKS = 4
"""Marks before such a day: a bracket, a bullet, two of Markdown."""


@cache
def _line() -> re.Pattern[str]:
    """A day and its hour, or the other way round, at the start of a line."""
    return regexes.compile(
        rf"^[\[(*_# \t]{{0,4}}(?:{DAY}[^\w\n]{{0,4}}(?:at )?{HOUR}"
        rf"|{HOUR}(?: ?[ap]\.?m\.?)?(?: [A-Z]{{2,4}})?,? {DAY})",
        re.MULTILINE,
    )


def find(text: str) -> frozenset[int]:
    """Where such days begin; none in a text with a single one."""
    if "\n" not in text:
        return frozenset()
    lines = [found.start() for found in _line().finditer(text)]
    return frozenset(_begin(text, line) for line in lines) if len(lines) >= _FEWEST_STAMPS else frozenset()


def _begin(text: str, line: int) -> int:
    head = text[line : line + _MOST_MARKS + 1]
    return line + len(head) - len(head.lstrip(_MARKS))


def is_near(stamp: Expression, today: date | None) -> bool:
    """Whether a stamp is of the days around that from which the text counts so far, and no entry of a chronicle."""
    if stamp.earliest is None:
        return False
    return today is None or abs((stamp.earliest - today).days) <= _FARTHEST_DAYS
