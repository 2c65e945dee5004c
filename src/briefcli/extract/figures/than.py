"""What is compared behind “than”: another time, so that something rose or fell, or another thing."""

from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import TIME

_FIGURES = lexicon.figures()

_MOST_WORDS_TO_TIME = 5
"""Most words from “than” to the time that is compared: than the total of last year."""
_DIGITS_OF_YEAR = 4
"""Years that the news compares have so many."""


def is_other_time(statement: Statement, than: int) -> bool:
    """Whether “than” leads to a time: than a year ago, than in May; not: than in Orul."""
    return any(_is_time(statement, here) for here in range(than + 1, than + 1 + _MOST_WORDS_TO_TIME))


def _is_time(statement: Statement, index: int) -> bool:
    word = statement.word(index)
    is_year = word.isdigit() and len(word) == _DIGITS_OF_YEAR
    is_month = word in _FIGURES.month_names and statement.word(index - 1) == "in"
    is_said = word in _FIGURES.elsewhere_in_time or word in _FIGURES.time_units
    return is_year or is_month or is_said or statement.tag(index) == TIME
