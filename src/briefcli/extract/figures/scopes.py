"""Whether the words say that a number is new, or a running total."""

from briefcli import regexes
from briefcli.extract.figures.counted import Counted
from briefcli.extract.text import lexicon, rules
from briefcli.extract.text.lexicon import any_of
from briefcli.extract.text.rules import Row
from briefcli.model.figure import CASUALTIES, Scope

_FIGURES = lexicon.figures()

_RUNNING_TOTAL = regexes.compile(rf"\b{any_of(_FIGURES.running_total)}\b")


def scope(one: Counted) -> Scope | None:
    """Whether the words say that a number is new, or a running total."""
    decided = rules.first(SCOPES, one)
    return decided and decided.found


def _new(one: Counted) -> Scope | None:
    at, new = one.at, _FIGURES.words_of_addition
    if one.unit.kind == "age":
        return None  # another 9-year-old boy
    return "new" if at.before in new or at.after in new or at.word(-2) in new or at.word(0) in new else None


def _more(one: Counted) -> Scope | None:
    return "new" if one.at.after == "more" and one.measure in CASUALTIES else None


def _running(one: Counted) -> Scope | None:
    if one.measure not in CASUALTIES or one.is_part:
        return None
    statement = one.at.statement
    first, end = one.at.sentence
    words = statement.text[statement.tokens[first].start : statement.tokens[end - 1].end]
    return "cumulative" if _RUNNING_TOTAL.search(words.lower()) else None


SCOPES: tuple[Row[[Counted], Scope], ...] = (
    Row(
        "additional number",
        "A number beside “another”, “new”, “further” or “additional” adds to an earlier one.",
        "Another 12 guards were hurt.",
        "Some 12 guards were hurt.",
        _new,
    ),
    Row(
        "“more” people harmed",
        "A number of people harmed followed by “more” adds to an earlier one.",
        "Twelve more guards were hurt.",
        "Twelve guards were hurt.",
        _more,
    ),
    Row(
        "running total",
        "A number of people harmed in a sentence with “so far”, “in all” or the like is a running total.",
        "So far 12 guards have been killed.",
        "Now 12 guards have been killed.",
        _running,
    ),
)
