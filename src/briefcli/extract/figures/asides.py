"""Numbers mentioned in passing: a length of time that only dates something, one of several."""

from typing import Literal

from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.classes import NUMBER, letters
from briefcli.extract.text.rules import Row

_FIGURES = lexicon.figures()
_TEXT = lexicon.text()

_BEFORE_VERB = letters("MODAL TO NOUN SUBJECT_PRONOUN ADVERB")

Aside = Literal["calendar", "one of"]


def of(at: Place, unit: Unit) -> Aside | None:
    """What makes a number a passing mention; nothing where it is one that a reader would want."""
    if unit.kind != "duration" and at.after != "of":
        return None
    decided = rules.first(ASIDES, at, unit)
    return decided and decided.found


def is_time_frame(at: Place, unit: Unit) -> bool:
    """Whether "over" says when and is not a hedge: over five weeks; it is a hedge in "for over five weeks"."""
    if unit.kind != "duration" or at.amount.hedge is None or at.amount.hedge.lower() != "over":
        return False
    each = (at.statement.word(unit.after), at.statement.word(unit.after + 1))
    if each[0] in _FIGURES.opens_rate and each[1] in _FIGURES.per:
        return False  # works over nine hours a day
    before = at.text[: at.amount.span.start].rstrip().rpartition(" ")[2].lower()
    return before not in _FIGURES.before_over


def _around(at: Place, unit: Unit) -> Aside | None:
    if unit.kind != "duration":
        return None
    after = at.statement.word(unit.after)
    if at.statement.word(at.opening - 1) == "for" and after == "before":
        return None  # sat for nine days before they left
    is_around = after in _FIGURES.around_time or (after == "from" and at.statement.word(unit.after + 1) == "now")
    return "calendar" if is_around else None


def _step(at: Place, unit: Unit) -> Aside | None:
    if unit.kind != "duration" or at.statement.word(unit.after) == "from":
        return None
    is_step = _is_step(at, -1) or (_is_step(at, -2) and at.first.form != "article" and at.before not in ("a", "an"))
    return "calendar" if is_step or at.before in ("those", "these") else None


def _is_step(at: Place, step: int) -> bool:
    """Whether a word before a length of time says which, as "last" does, unless it is a verb: will last for 36 days."""
    word = at.word(step)
    return word in _FIGURES.steps_in_time and not (word == "last" and at.tag(step - 1) in _BEFORE_VERB)


def _frame(at: Place, unit: Unit) -> Aside | None:
    return "calendar" if is_time_frame(at, unit) else None


def _one_of(at: Place, _: Unit) -> Aside | None:
    if at.after != "of" or at.is_hedged or at.amount.value != 1 or at.first.form != "words":
        return None
    behind = at.word(2)
    counts = behind in _TEXT.possessives and at.tag(3) == NUMBER
    is_of_them = behind in _FIGURES.of_those_counted and behind not in ("us", "you")
    return None if counts or is_of_them else "one of"


ASIDES: tuple[Row[[Place, Unit], Aside], ...] = (
    Row(
        "length of time as a date",
        "A length of time followed by “ago”, “later”, “from now” or the like only dates something.",
        "The mill was sold two years ago.",
        "The mill was sold within two years.",
        _around,
    ),
    Row(
        "past or coming period",
        "A length of time after “past”, “next”, “those” or the like only dates something.",
        "The mill has grown in the past five years.",
        "The mill has grown for five years.",
        _step,
    ),
    Row(
        "time frame",
        "“Over” before a length of time says when, unless a word for lasting comes before it.",
        "The hunt goes on over five weeks.",
        "The hunt lasted over five weeks.",
        _frame,
    ),
    Row(
        "one of several",
        "“One of” with a noun only picks somebody or something out, unless the number of them is given.",
        "Ann Reed lost one of her boats.",
        "Ann Reed lost one of her three boats.",
        _one_of,
    ),
)
