"""What only sounds like a duty: the swell should die down by noon, prices must fall by June."""

from typing import Literal

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import NAME, letters
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()

_OF_SOMEBODY = letters("NAME SUBJECT_PRONOUN")


def is_one(statement: Statement, verb: int, subject: int | None) -> bool:
    """Whether a verb with a deadline beside it tells what will come of itself, and binds nobody."""
    return subject is not None and rules.first(FORECASTS, statement, verb, subject) is not None


def _of_nature(statement: Statement, _: int, subject: int) -> Literal[True] | None:
    """The snow must melt by Friday."""
    head = statement.phrases.head(subject)
    is_name = head.tag == NAME and head is not statement.tokens[0]  # Quellmar Water; but: Rain must fall
    return True if head.lower in _DEADLINES.uncontrolled_nouns and not is_name else None


def _of_thing(statement: Statement, verb: int, subject: int) -> Literal[True] | None:
    """The ferry should arrive by noon; the bridge should be open by June; power should be restored by Friday."""
    words = [word.lower for word in statement.phrases.words(verb)]
    if "should" not in words or statement.phrases.head(subject).lower in _DEADLINES.deliverables:
        return None
    if words[-1] in _DEADLINES.finishes:
        return True
    after = statement.word(statement.phrases.chunks[verb].last)
    comes = words[-1] in _DEADLINES.happens_by_itself
    is_state = "be" in words and not _DEADLINES.states_to_come.isdisjoint((words[-1], after))
    return True if (comes or is_state) and not _is_somebody(statement, subject) else None


def _is_somebody(statement: Statement, subject: int) -> bool:
    head = statement.phrases.head(subject)
    is_named = head.tag in _OF_SOMEBODY and head.lower != "it"
    return is_named or subjects.is_somebody(statement.phrases, subject)


FORECASTS: tuple[Row[[Statement, int, int], Literal[True]], ...] = (
    Row(
        "weather and prices by then",
        "Weather, prices and whatever else nobody can order about are bound by no deadline.",
        "The snow must melt by Friday.",
        "The snowplough must leave by Friday.",
        _of_nature,
    ),
    Row(
        "forecast with “should”",
        "A thing that “should” arrive, improve, be ready or be restored by a time is a forecast, not a duty.",
        "The ferry should arrive by Friday.",
        "The captain should resign by Friday.",
        _of_thing,
    ),
)
"""What binds nobody though a verb of duty says it; the place is the verb and its subject."""
