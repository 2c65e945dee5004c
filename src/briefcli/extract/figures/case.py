"""A rule on whether a number counts something; the rules of a table are tried until one fits."""

from collections.abc import Callable, Iterable

from briefcli.extract.figures.place import Place, Unit
from briefcli.extract.text import rules
from briefcli.extract.text.rules import Rule


class Case(Rule, frozen=True, gc=False):
    """A kind of place where a number counts nothing or, as an exception to the rows below it, does count something."""

    fits: Callable[[Place, Unit], bool]
    counts: bool = False


def first(cases: Iterable[Case], at: Place, unit: Unit) -> Case | None:
    """The first case that fits; listeners are told of it."""
    for case in cases:
        if case.fits(at, unit):
            rules.tell(case)
            return case
    return None
