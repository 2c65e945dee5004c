"""A source outside the story's reports."""

from typing import Annotated

import msgspec

from briefcli.model import when
from briefcli.model.problem import refuse
from briefcli.model.when import When

Address = Annotated[
    str,
    msgspec.Meta(
        title="web address",
        # `$` alone would let a line feed at the end through (in Python, not in JSON Schema).
        pattern=r"^https?://[^\s\x00-\x1f\x7f-\x9f]+$(?!\n)",
        max_length=2000,
        examples=["https://example.org/article"],
        description="A web address that starts with https:// or http://, without spaces.",
    ),
]


class Citation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A named, dated source outside the reports: who published it, where, and when.

    `date` may be known to the month or the year only. Raises `ValueError` for a date that no calendar has.
    """

    publisher: Annotated[str, msgspec.Meta(min_length=1)]
    address: Address
    date: When | None = None

    def __post_init__(self) -> None:
        refuse(when.problems("date", self.date))
