"""What a user hands in: the kept text of one article, and what is stated about its publication."""

from datetime import datetime
from typing import Self

import msgspec

from briefcli.model import when
from briefcli.model.digest import sha256
from briefcli.model.report import Report, id_from
from briefcli.model.when import When

LONGEST = 5_000_000
"""Characters of the longest text that is read: some ten novels."""

GIVEN = "given by the user"
"""The `published_basis` of a date that the user typed."""


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """The text of an article as it is kept, and what is stated about it; `docs/articles.md` says how it is made.

    Offsets count code points of `text`. What nobody states is `None`: nothing is guessed. `published_time` is the
    moment of publication, on the day `published`; `published_basis` says how both are known ("stated in the page's
    metadata", "from the address", `GIVEN`). `cautions` are whole sentences that a reader must know before using the
    text: that its encoding was guessed, an embargo.
    """

    text: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    address: str | None = None
    published: When | None = None
    published_time: datetime | None = None
    published_basis: str | None = None
    cautions: tuple[str, ...] = ()

    def report(self) -> Report:
        """The article as a report of a story: all that is known of it, without the text itself.

        Raises `ValueError` where `published` is not a calendar date.
        """
        digest = sha256(self.text.encode()).hexdigest()
        return Report(
            id=id_from(digest),
            sha256=digest,
            length=len(self.text),
            title=self.title,
            publisher=self.publisher,
            author=self.author,
            address=self.address,
            published=self.published,
            published_time=self.published_time,
            published_basis=self.published_basis,
        )

    def told(self, *, title: str | None = None, publisher: str | None = None, published: str | None = None) -> Self:
        """The same article with what the user says about it, which counts more than what was read.

        `published` is a date, or a moment with its offset from UTC.
        """
        moment = when.moment(published) if published else None
        day = moment.date().isoformat() if moment else published
        return msgspec.structs.replace(
            self,
            title=title or self.title,
            publisher=publisher or self.publisher,
            published=day or self.published,
            published_time=moment if day else self.published_time,
            published_basis=GIVEN if published else self.published_basis,
        )
