"""One article as published."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated

import msgspec

from briefcli.model import when
from briefcli.model.anchor import Offset
from briefcli.model.citation import Address
from briefcli.model.fact import Id
from briefcli.model.problem import Problem, refuse
from briefcli.model.when import When

PublishedTime = Annotated[
    datetime,
    msgspec.Meta(
        tz=True,
        title="moment",
        description="An ISO 8601 day and clock time with its offset from UTC: 2025-07-14T23:30:00-04:00.",
    ),
]


class Report(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article: what is known of its publication, and the hash and length of its text.

    `published_time` is the moment of publication with its offset from UTC, on the day that `published` names;
    `published_basis` says how both are known ("stated on the page", "from the address").
    `sha256` is of the text as stored (UTF-8), `length` counts its code points. The text itself stands
    beside the story file, and only in a user's own story.
    """

    id: Id
    sha256: Annotated[
        str,
        msgspec.Meta(
            title="SHA-256 digest",
            pattern=r"^[0-9a-f]{64}$(?!\n)",
            examples=["0" * 64],
            description="64 digits from 0 to 9 and a to f, as `sha256sum article.txt` prints them.",
        ),
    ]
    length: Offset
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    address: Address | None = None
    published: When | None = None
    published_time: PublishedTime | None = None
    published_basis: str | None = None

    def __post_init__(self) -> None:
        refuse(self._problems())

    def _problems(self) -> Iterator[Problem]:
        found = tuple(when.problems("published", self.published))
        yield from found
        if self.published_time is None or found:
            return
        if self.published is None or when.parse(self.published) != when.day(self.published_time.date()):
            day = self.published_time.date()
            text = f"`published_time` is on {day}, and `published` is {self.published or 'missing'}"
            remedy = "Write in `published` the day that `published_time` has in its own zone."
            yield Problem(("published_time",), text, remedy, ("published",))

    @property
    def day(self) -> date | None:
        """The first day that `published` may mean."""
        return when.parse(self.published).earliest if self.published else None

    def is_before(self, other: "Report") -> bool | None:
        """Whether it was published before another report; nothing where what is known of the two does not say.

        Two moments are compared, whatever their offsets; otherwise the days are, and two reports of one day, or of
        a month and a day in it, have no order.
        """
        if self.published_time and other.published_time:
            return self.published_time < other.published_time if self.published_time != other.published_time else None
        if self.published is None or other.published is None:
            return None
        own, others = when.parse(self.published), when.parse(other.published)
        if own.latest < others.earliest:
            return True
        return False if others.latest < own.earliest else None


def id_from(sha256: str) -> str:
    """The id of a report that nobody has named, from the hash of its text.

    >>> id_from("2be63154" + 56 * "0")
    'r-2be63154'
    """
    return f"r-{sha256[:8]}"
