"""Words around a duty that leave nobody bound: nobody asked, whether they must, denied that they must, if Doe wins."""

from typing import Literal

from briefcli.extract.deadlines.statements import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import INFINITIVE, ING, OUTCRY, THAT, VP
from briefcli.extract.text.rules import Row

_DEADLINES = lexicon.deadlines()
_NOBODY = lexicon.people().nobody

_WORDS_OF_ASKING = 2
"""How far behind the word of a request “you” may be: could you please."""


def is_nobody(statement: Statement, chunk: int | None) -> bool:
    """Whether a phrase names nobody: no mill, none of the mills."""
    words = statement.phrases.words(chunk) if chunk is not None else ()
    return any(word.lower in _NOBODY for word in words)


def _of_nobody(statement: Statement, _: int, setter: int | None) -> Literal[True] | None:
    """Nobody asked them to leave."""
    return True if is_nobody(statement, setter) else None


def _asked(statement: Statement, verb: int, _: int | None) -> Literal[True] | None:
    """In a question: must they leave by Friday."""
    last = statement.tokens[-1]
    if last.tag != OUTCRY or last.lower != "?":
        return None
    first = statement.phrases.chunks[0].first
    is_request = "you" in statement.words(first + 1, first + 1 + _WORDS_OF_ASKING)
    return None if is_request or verb == 0 else True


def _whether(statement: Statement, verb: int, _: int | None) -> Literal[True] | None:
    """Asked whether they must leave by Friday."""
    before = statement.words(0, statement.phrases.chunks[verb].first)
    if "whether" not in before:
        return None
    first = statement.chunk_from(len(before) - 1 - before[::-1].index("whether"))
    return True if statement.shape[first:verb].count(VP) <= 1 else None


def _denied(statement: Statement, verb: int, _: int | None) -> Literal[True] | None:
    """Denied that they had been told to leave by Friday."""
    that = statement.shape.rfind(THAT, 0, verb)
    above = statement.shape.rfind(VP, 0, that) if that > 0 else -1
    is_inside = statement.shape[that:verb].count(VP) <= (statement.shape[verb] == INFINITIVE)
    is_denial = above >= 0 and is_inside and statement.phrases.lemma(above) in _DEADLINES.denies_duty
    return True if is_denial else None


def _supposed(statement: Statement, verb: int, _: int | None) -> Literal[True] | None:
    """If Doe wins, they would have to leave by Friday; not: would have to register by Friday if they want to vote.

    Nor is anybody bound yet who might, may or could have to leave, nor who would have left, nor who would have to
    without something: without new money, it would have to close by Friday.
    """
    above = [word.lower for word in statement.phrases.words(verb - 1)] if verb else []
    if statement.shape[verb] == INFINITIVE and above[-1:] == ["have"] and not _DEADLINES.may_come.isdisjoint(above):
        return True
    first = verb
    while first and statement.shape[first] in (INFINITIVE, ING):
        first -= 1  # would have to stop feeding them
    words = [word.lower for chunk in range(first, verb + 1) for word in statement.phrases.words(chunk)]
    if "would" not in words:
        return None
    if first == verb and words[-2] == "have":
        return True
    said = statement.words(0, len(statement.tokens))
    if "without" in said[: statement.phrases.chunks[first].first]:
        return True
    at = next((at for at, word in enumerate(said) if word == "if" and said[at - 1 : at] != ["as"]), None)
    if at is None:
        return None
    return True if _DEADLINES.wants.isdisjoint(said[at : at + 1 + _WORDS_OF_CONDITION]) else None


_WORDS_OF_CONDITION = 5
"""How far behind “if” the verb of wanting may be: if the tenants still want to vote."""
UNBOUND: tuple[Row[[Statement, int, int | None], Literal[True]], ...] = (
    Row(
        "asked by nobody",
        "What “nobody” asks or orders binds nobody.",
        "Nobody asked the mill to close by Friday.",
        "The mayor asked the mill to close by Friday.",
        _of_nobody,
    ),
    Row(
        "duty in a question",
        "A question does not say that somebody must do something by a day, unless it asks “you” to do it.",
        "Will the mill have to close by Friday?",
        "Could you send the form by Friday?",
        _asked,
    ),
    Row(
        "duty behind “whether”",
        "“Whether” somebody must do something by a day is open.",
        "A court will rule whether the mill must close by Friday.",
        "A court will rule that the mill must close by Friday.",
        _whether,
    ),
    Row(
        "duty that is denied",
        "Where somebody denies “that” a duty was set, nobody is bound.",
        "Doe denied that the mill must close by Friday.",
        "Doe said that the mill must close by Friday.",
        _denied,
    ),
    Row(
        "duty that is supposed",
        "What somebody “would have to” do by a day “if” something came about binds nobody yet, unless it is the price "
        "of what somebody wants; nor does what somebody “might have to” do.",
        "If Doe wins, the mill would have to close by Friday.",
        "If it wants to stay, the mill would have to pay by Friday.",
        _supposed,
    ),
)
"""What leaves nobody bound; the place is the verb of what is to be done and the chunk of whoever sets the deadline."""
