"""Something that happened or is due."""

from briefcli.model import when
from briefcli.model.fact import Fact, Id, Words
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

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.when is None and not self.unknown_because:
            raise ValueError("has no `when`; say why in `unknown_because`")
        if self.when is not None:
            when.parse(self.when)

    @property
    def period(self) -> Period | None:
        """The days that `when` may mean, or nothing."""
        return when.parse(self.when) if self.when else None
