"""One article as published."""

from datetime import date
from typing import Annotated

import msgspec

from briefcli.model import when
from briefcli.model.anchor import Offset
from briefcli.model.citation import Address
from briefcli.model.fact import Id
from briefcli.model.problem import refuse
from briefcli.model.when import When


class Report(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An article: what is known of its publication, and the hash and length of its text.

    `published_basis` says how the date is known ("stated on the page", "from the address").
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
    published_basis: str | None = None

    def __post_init__(self) -> None:
        refuse(when.problems("published", self.published))

    @property
    def day(self) -> date | None:
        """The first day that `published` may mean."""
        return when.parse(self.published).earliest if self.published else None


def id_from(sha256: str) -> str:
    """The id of a report that nobody has named, from the hash of its text.

    >>> id_from("2be63154" + 56 * "0")
    'r-2be63154'
    """
    return f"r-{sha256[:8]}"
