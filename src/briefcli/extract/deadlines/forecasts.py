"""What only sounds like a duty: the swell should die down by noon, prices must fall by June."""

from typing import Literal

from briefcli.extract.clauses import subjects
from briefcli.extract.deadlines.duty import Duty
from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import INFINITIVE, NAME, letters
from briefcli.extract.text.rules import Row, Rule

_DEADLINES = lexicon.deadlines()

_RAINS = frozenset(("rains", "snows"))
_WORDS_OF_SUBJECT = 3
"""Most words of a subject that is weather or a price: the oil price."""
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
    if words[-1] in _DEADLINES.finishes or words[-1] in _DEADLINES.only_come:
        return True  # we should know more by Friday
    after = statement.word(statement.phrases.chunks[verb].last)
    comes = words[-1] in _DEADLINES.happens_by_itself
    is_state = "be" in words and not _DEADLINES.states_to_come.isdisjoint((words[-1], after))
    return True if (comes or is_state) and not _is_somebody(statement, subject) else None


def _to_be_won(statement: Statement, verb: int, _: int) -> Literal[True] | None:
    """The party must win 12 seats by 2030 to survive; told travellers to expect delays; should expect them by noon."""
    lemma = statement.phrases.lemma(verb)
    is_advised = statement.shape[verb] == INFINITIVE or statement.phrases.words(verb)[0].lower == "should"
    is_expected = lemma == "expect" and is_advised
    return True if is_expected or lemma in _DEADLINES.not_up_to_oneself else None


def _is_somebody(statement: Statement, subject: int) -> bool:
    head = statement.phrases.head(subject)
    is_named = head.tag in _OF_SOMEBODY and head.lower != "it"
    return is_named or subjects.is_somebody(statement.phrases, subject)


def is_up_to_nobody(statement: Statement, duty: Duty) -> bool:
    """Whether a condition is one of weather or prices, which nobody can fulfil: unless it rains."""
    told = duty.who or duty.what
    if told is None:
        return False
    words = told.of(statement.text).split()[:_WORDS_OF_SUBJECT]
    rains = words[:1] == ["it"] and not _RAINS.isdisjoint(words[1:2])
    if not rains and _DEADLINES.uncontrolled_nouns.isdisjoint(words):
        return False
    rules.tell(UP_TO_NOBODY)
    return True


UP_TO_NOBODY = Rule(
    "condition of weather or prices",
    "What happens unless it rains, or unless prices fall, binds nobody.",
    "The mill will begin work on 1 August unless it rains.",
    "The mill will begin work on 1 August unless Marsk pays.",
)
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
    Row(
        "what has to be won",
        "What somebody must “win”, “score” or the like by a day is not theirs alone to do.",
        "The club must win two games by Friday to stay up.",
        "The club must play two games by Friday to stay up.",
        _to_be_won,
    ),
)
"""What binds nobody though a verb of duty says it; the place is the verb and its subject."""
