"""A source outside the story's reports."""

from typing import Annotated

import msgspec

from briefcli.model import when
from briefcli.model.when import When


class Citation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A named, dated source outside the reports: who published it, where, and when.

    `date` may be known to the month or the year only. Raises `ValueError` for a date that no calendar has.
    """

    publisher: Annotated[str, msgspec.Meta(min_length=1)]
    address: Annotated[str, msgspec.Meta(pattern=r"^https?://\S+$", max_length=2000)]
    date: When | None = None

    def __post_init__(self) -> None:
        if self.date is not None:
            when.parse(self.date)
