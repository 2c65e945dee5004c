"""What the fields above a text say about it: front matter as trafilatura, Hugo and Jekyll write it, mail headers."""

import re
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr

from briefcli import regexes
from briefcli.model.article import Article
from briefcli.model.preamble import Preamble
from briefcli.store import published
from briefcli.store.imprint import address_or_none, line_or_none

IN_FRONT_MATTER = "stated in the front matter"
IN_HEADERS = "stated in the headers of the e-mail"

_TITLES = ("title", "headline", "subject")
_PUBLISHERS = ("sitename", "site_name", "site", "publisher", "publication", "source", "organization")
_AUTHORS = ("author", "authors", "byline", "by")
_ADDRESSES = ("url", "canonical", "canonical_url", "canonicalurl", "link", "permalink", "source_url", "archived-at")
_DATES = ("date", "published", "published_at", "date_published", "datepublished", "pubdate", "publishdate", "sent")
OF_LISTS = frozenset({"list-unsubscribe", "list-id", "list-post"})
"""Headers of a mail that is sent to many: its sender is who publishes it, and not who wrote it."""
_SENT_ON = regexes.compile(r"(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)


def told(article: Article, above: Preamble) -> Article:
    """An article with what the fields above its text say, where nothing else does."""
    fields = {name: _decoded(value) for name, value in above.fields.items()}
    title = _first(fields, _TITLES)
    sender = _sender(fields.get("from", "")) if above.is_mail else None
    is_of_list = above.is_mail and not OF_LISTS.isdisjoint(fields)
    author = sender if above.is_mail and not is_of_list else _first(fields, _AUTHORS)
    day, time = published.first(map(fields.get, _DATES))
    basis = IN_HEADERS if above.is_mail else IN_FRONT_MATTER
    return Article(
        text=article.text,
        title=_SENT_ON.sub("", title, count=1) if title and above.is_mail else title,
        publisher=_first(fields, _PUBLISHERS) or (sender if is_of_list else None),
        author=author,
        address=article.address or next(filter(None, map(address_or_none, map(fields.get, _ADDRESSES))), None),
        published=day or article.published,
        published_time=time if day else article.published_time,
        published_basis=basis if day else article.published_basis,
        cautions=article.cautions,
    )


def _first(fields: dict[str, str], names: tuple[str, ...]) -> str | None:
    stated = (line_or_none(fields.get(name)) for name in names)
    return next((value for value in stated if value and not value.startswith(("http://", "https://"))), None)


def _sender(written: str) -> str | None:
    """The name of whoever sent a mail, without the address."""
    name, address = parseaddr(written)
    return line_or_none(name) or line_or_none(address)


def _decoded(value: str) -> str:
    """A header with its encoded words resolved (RFC 2047)."""
    if "=?" not in value:
        return value
    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, ValueError):
        return value
