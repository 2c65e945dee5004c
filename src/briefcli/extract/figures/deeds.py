"""What money is by the verb that moves it: a fine, a pledge, a loss."""

from briefcli.extract.figures import labels, phrases
from briefcli.extract.figures.counted import Counted
from briefcli.extract.figures.place import Place
from briefcli.extract.figures.statement import Statement
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import COMMA, NAME, NUMBER, TO, letters

_FIGURES = lexicon.figures()

_FINE = "fine"
_REACH_TO_VERB_WORDS = 9
"""How far before money its verb may stand, behind which may be who gets it: fined the owner of the mill £4m."""
_VERB = letters("FINITE PARTICIPLE BASE GERUND")
_BETWEEN = letters("DETERMINERS NOMINAL ADJECTIVE ADVERB GENITIVE OBJECT_PRONOUN SUBJECT_PRONOUN OF COORDINATOR")
_IN_GAP = letters("COMMA COORDINATOR DETERMINERS NAME")
_OPENS_RECIPIENT = letters("DETERMINERS NOMINAL ADJECTIVE")


def about(one: Counted) -> str | None:
    """What a sum is by its verb, and to whom it goes; for one without a verb, what the sum before it is."""
    if one.unit.kind != "money" or one.unit.rate is not None:
        return None
    deed = of(one.at)
    if deed is None:
        return None
    who = _recipient(one.at.statement, one.unit.after)
    return f"{deed} to {who}" if who is not None else deed


def of(at: Place) -> str | None:
    """The noun for what somebody does with a sum: fined the mill £4m."""
    statement = at.statement
    first, _ = at.sentence
    for index in range(at.opening - 1, max(first, at.opening - _REACH_TO_VERB_WORDS) - 1, -1):
        word, tag = statement.word(index), statement.tags[index]
        if tag in _VERB or word in _FIGURES.deeds_with_money:
            return _FIGURES.deeds_with_money.get(word) or _FIGURES.deeds_with_money.get(lexicon.lemma(word))
        if tag in (NUMBER, COMMA):
            return _of_gap(at)
        if tag not in _BETWEEN:
            return None
    return None


def is_fine(at: Place) -> bool:
    """Whether a sum is a fine, behind which stands for what it was imposed."""
    return of(at) == _FINE


def _of_gap(at: Place) -> str | None:
    """What the sum before is, of which this is the next without a verb: Marsk pledged £4m, Orul £3m and Lund £2m."""
    statement = at.statement
    if not at.number or statement.tag(at.opening - 1) != NAME:
        return None
    last = Place(statement, at.number - 1)
    behind = last.index + 1
    while behind < at.opening and statement.tags[behind] != COMMA and statement.word(behind) != "and":
        behind += 1
    is_gap = behind < at.opening and all(tag in _IN_GAP for tag in statement.tags[behind : at.opening])
    return of(last) if is_gap and last.index >= at.sentence[0] else None


def _recipient(statement: Statement, after: int) -> str | None:
    """Who gets a sum: pay £4m to the owners."""
    if statement.tag(after) != TO or statement.tag(after + 1) not in _OPENS_RECIPIENT:
        return None
    return phrases.behind(statement, after + 1) or labels.name_from(statement, after + 1, len(statement.tokens))
