"""Something that happened or is due."""

from collections.abc import Iterator

from briefcli.model import when
from briefcli.model.fact import Fact, Id, Words
from briefcli.model.problem import Problem
from briefcli.model.when import Period, When


class Event(Fact, frozen=True, kw_only=True):
    """Something that happened or is due: when, with the precision of `when`; what; who.

    `who` are ids of people. Where `when` is missing, `unknown_because` gives the reason.
    Raises `ValueError` for a date that no calendar has.
    """

    what: Words
    when: When | None = None
    who: tuple[Id, ...] = ()
    unknown_because: str | None = None

    def _problems(self) -> Iterator[Problem]:
        yield from super()._problems()
        yield from when.problems("when", self.when)
        if self.when is None and not self.unknown_because:
            remedy = "Give its date in `when`, or say in `unknown_because` why nobody knows it."
            yield Problem(("when",), "the event has no date (`when`) and no reason", remedy, ("unknown_because",))

    @property
    def period(self) -> Period | None:
        """The days that `when` may mean, or nothing."""
        return when.parse(self.when) if self.when else None
