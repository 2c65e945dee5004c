"""The condition in front of what somebody asks or says they will do: [If they have proof,] they must publish it."""

from briefcli.extract.clauses.cues import is_speech
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, SUBORDINATOR, VP, letters
from briefcli.extract.text.phrases import Phrases

_POSITIONS = lexicon.positions()
_SPEECH = lexicon.speech()
_BEFORE_CONDITION = letters("THAT STOP COMMA COORDINATOR")
_GOES_ON = letters("VP COORDINATOR SUBORDINATOR")


def start(phrases: Phrases, verb: int) -> int | None:
    """The character where the condition of a verb begins that stands in front of its clause, and ends in a comma.

    None where there is none, or only “if necessary”, which sets no condition.
    """
    comma = phrases.shape.rfind(COMMA, 0, verb)
    opener = phrases.shape.rfind(SUBORDINATOR, 0, max(0, comma))
    is_clause = opener >= 0 and VP in phrases.shape[opener:comma]
    if not is_clause or any(kind in _GOES_ON for kind in phrases.shape[comma:verb]):
        return None  # if it is true, but they must act
    word = phrases.words(opener)[-1]
    behind = phrases.words(opener + 1)[0].lower
    is_condition = word.lower in ("if", "unless") and behind not in _POSITIONS.if_at_all
    return word.start if is_condition and _opens(phrases, opener) else None


def _opens(phrases: Phrases, opener: int) -> bool:
    """Whether a clause begins with the condition, or with who says all of it: said if they paid, he; not: asked if."""
    before = opener - 1
    if before < 0 or phrases.shape[before] in _BEFORE_CONDITION:
        return True
    is_said = phrases.shape[before] == VP and is_speech(phrases, before)
    return is_said and phrases.words(before)[-1].lower not in _SPEECH.asks_hearer.forms | _SPEECH.questions.forms
