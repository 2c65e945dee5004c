"""Where seats and votes are: in the parliament, assembly or senate that their sentence names."""

from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import ADJECTIVE, DETERMINERS, GERUND, NAME, NOMINAL, NUMBER, OF, letters
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Measure

_FIGURES = lexicon.figures()

_KINDS = frozenset(("noun", "none"))
_MOST_WORDS_OF_NAME = 5
"""Most words from “in” to the noun for a chamber: in the 90-member state assembly."""
_BEFORE_CHAMBER = (*DETERMINERS, ADJECTIVE, *NOMINAL, NUMBER, GERUND)
_VERB = letters("FINITE PARTICIPLE")
_HOUSE = "house"
_ADDRESSES = ("give", "ask")
"""Verbs of which a chamber is the addressee, and no place: gave the assembly until May."""


def _of_chamber(at: Place, unit: Unit, measure: Measure) -> str | None:
    """The chamber with which a sentence opens, or which it names with its seats or votes."""
    statement = at.statement
    if unit.kind not in _KINDS or measure in CASUALTIES or not _may_name(statement):
        return None
    first, end = at.sentence
    opening = _chamber(statement, first + 1) if statement.word(first) == "in" else None
    if opening is not None:
        is_change = unit.kind == "none" and statement.tag(at.opening - 1) == OF  # a gain of 31
        is_size = at.index < opening[1]  # in the 90-member assembly
        return opening[0] if not is_change and not is_size else None
    if unit.kind != "noun" or unit.head not in _FIGURES.of_chamber:
        return None
    if statement.tag(unit.after) == OF and statement.tag(unit.after + 1) == NAME:
        return None  # a dozen members of Congress said the House may fall
    found = named(statement, first, end)
    return found.pop() if len(found) == 1 else None


def named(statement: Statement, first: int = 0, end: int | None = None) -> set[str]:
    """The chambers between two words of a sentence."""
    end = len(statement.tags) if end is None else end
    if not _may_name(statement):
        return set()
    led = (here for here in range(first, end) if _leads(statement, here, first))
    return {one[0] for here in led if (one := _chamber(statement, here)) is not None}


def _may_name(statement: Statement) -> bool:
    """Whether a sentence has a noun for a chamber."""
    return not _FIGURES.chambers.isdisjoint(statement.vocabulary) or _HOUSE in statement.vocabulary


def _leads(statement: Statement, index: int, first: int) -> bool:
    """Whether the words for a chamber may begin at a word: behind “in”, a verb, or first in the sentence."""
    if index == first or statement.word(index - 1) == "in":
        return True
    is_object = statement.tag(index - 1) in _VERB and statement.tag(index) in DETERMINERS
    return is_object and lexicon.lemma(statement.word(index - 1)) not in _ADDRESSES


def _chamber(statement: Statement, index: int) -> tuple[str, int] | None:
    """The words for a chamber that begin at a word, without article and size, and the index behind them."""
    start = here = index
    while here - index < _MOST_WORDS_OF_NAME and statement.tag(here) in _BEFORE_CHAMBER:
        word = statement.word(here)
        is_house = word == _HOUSE and statement.tag(here) == NAME and statement.tag(here - 1) != NAME  # the White House
        if word in _FIGURES.chambers or is_house:
            if statement.tag(here + 1) in NOMINAL and statement.is_joined(here + 1):
                return None  # the assembly elections
            end = here + 1
            if is_house and statement.tag(end) == OF and statement.tag(end + 1) == NAME:
                end += 2  # the House of Representatives
            return statement.words(start, end), end
        if statement.tag(here) in DETERMINERS or statement.tag(here) == NUMBER or word in _FIGURES.of_chamber:
            start = here + 1  # in the 90-member state assembly
        here += 1
    return None


CHAMBER: Row[[Place, Unit, Measure], str] = Row(
    "chamber of seats and votes",
    "A parliament, assembly or senate behind “in” that opens the sentence, or in a sentence with its seats or votes, "
    "is their place.",
    "In parliament, the guild has 40 seats.",
    "In parliament, the guild of 40 years fell.",
    _of_chamber,
)
"""Where seats and votes are."""
