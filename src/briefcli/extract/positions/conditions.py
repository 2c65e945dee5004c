"""The condition in front of what somebody asks or says they will do: [If they have proof,] they must publish it."""

from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, SUBORDINATOR, VP, letters
from briefcli.extract.text.phrases import Phrases

_POSITIONS = lexicon.positions()
_BEFORE_CONDITION = letters("VP THAT STOP COMMA COORDINATOR")


def start(phrases: Phrases, verb: int) -> int | None:
    """The character where the condition of a verb begins that stands in front of its clause, and ends in a comma.

    None where there is none, or only “if necessary”, which sets no condition.
    """
    comma = phrases.shape.rfind(COMMA, 0, verb)
    opener = phrases.shape.rfind(SUBORDINATOR, 0, max(0, comma))
    if opener < 0 or VP in phrases.shape[comma:verb] or VP not in phrases.shape[opener:comma]:
        return None
    word = phrases.words(opener)[-1]
    opens = opener == 0 or phrases.shape[opener - 1] in _BEFORE_CONDITION
    behind = phrases.words(opener + 1)[0].lower
    is_condition = word.lower in ("if", "unless") and opens and behind not in _POSITIONS.if_at_all
    return word.start if is_condition else None
