"""What is compared behind “than”: another time, so that something rose or fell, or another thing."""

from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADJECTIVE, DETERMINERS, NAME, NOUN, NUMBER, STOP, TIME

_FIGURES = lexicon.figures()

_MOST_WORDS_TO_TIME = 7
"""Most words from “than” to the time that is compared: than in the same period of 2024."""
_DIGITS_OF_YEAR = 4
"""Years that the news compares have so many."""


def is_other_time(statement: Statement, than: int) -> bool:
    """Whether “than” leads to a time: than a year ago, than in May; not: than in Orul, than Orul did in May."""
    is_led = False
    for here in range(than + 1, than + 1 + _MOST_WORDS_TO_TIME):
        tag = statement.tag(here)
        is_now = "this" in (statement.word(here), statement.word(here - 1))  # than its neighbour this year
        if is_time(statement, here) and not is_now:
            return True
        is_rival = tag == NOUN and is_led and not is_now and statement.word(here) not in _FIGURES.compared_by_time
        if tag in (NAME, STOP) or is_rival:
            return False
        is_led = tag in DETERMINERS or (is_led and tag in ADJECTIVE + NUMBER)
    return False


def is_time(statement: Statement, index: int) -> bool:
    """Whether a word is a time, or turns to another: last, 2024, year; “May” behind “in”."""
    word = statement.word(index)
    is_year = word.isdigit() and len(word) == _DIGITS_OF_YEAR
    is_month = word in _FIGURES.month_names and statement.word(index - 1) == "in"
    is_said = word in _FIGURES.elsewhere_in_time or word in _FIGURES.time_units
    return is_year or is_month or is_said or statement.tag(index) == TIME
