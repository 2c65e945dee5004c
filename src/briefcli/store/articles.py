"""What a user hands in to an article: text, Markdown, e-mail, HTML, one item of a feed, IPTC ninjs, an address.

`docs/articles.md` says exactly how the kept text is made. What is not an article is refused with what it is
instead, and what to do.
"""

from typing import TYPE_CHECKING, Any

import msgspec

from briefcli.errors import NotAnArticle
from briefcli.model import preamble
from briefcli.model.article import LONGEST, Article
from briefcli.store import filetypes

if TYPE_CHECKING:
    from briefcli.store.encoding import Decoded

LARGEST = 20 * 1024 * 1024
"""Bytes of the largest file or answer that is read: no text of `LONGEST` characters takes more."""

_IN_PARTS = "Is this one article? Hand in a part of it."
_STORY_FIELDS = '"format"', '"reports"'


def decode(data: bytes, name: str, *, content_type: str | None = None, address: str | None = None) -> Article:
    """The article in the bytes of a file, of standard input (`name` says so) or of an answer from the web.

    What the bytes are is decided by the bytes; `content_type` and `name` count where those leave it open.
    `address` is where they were read. Raises `NotAnArticle`, and `Unreadable` where the extra `html` is missing.
    """
    text, guess = _text(data, name, content_type)
    mail = _mail(text, data, name)
    article = mail or _article(text, name, content_type, address)
    if len(article.text) > LONGEST:
        raise NotAnArticle(
            f"{name} has {len(article.text):,} characters of text, and an article has {LONGEST:,} at most", _IN_PARTS
        )
    if guess is None or mail is not None:
        return article  # the parts of an e-mail say themselves how they are encoded
    caution = f"{name} does not say how it is encoded, and was read as {guess}."
    return msgspec.structs.replace(article, cautions=(caution, *article.cautions))


def _mail(text: str, data: bytes, name: str) -> Article | None:
    """The article in an e-mail as it is sent; its parts say themselves how they are encoded."""
    above = preamble.read(text)
    if not above.is_mail:
        return None
    from briefcli.store import mail  # as each reader of a form, loaded for a text of that form alone

    return mail.read(data, above, name) if mail.is_packed(above) else None


def _article(text: str, name: str, content_type: str | None, address: str | None) -> Article:
    if filetypes.is_page(text, name, content_type):
        from briefcli.store import page

        return page.read(text, name, address)
    if filetypes.is_json(text):
        return _from_json(text, name)
    if filetypes.is_feed(text):
        from briefcli.store import feed

        return feed.read(text, name)
    filetypes.refuse_other_xml(text, name)
    return _plain(text, address)


def holds_json(data: bytes) -> bool:
    """Whether bytes are meant as JSON other than ninjs, which makes them a story, or something meant as one.

    So the caller can let `codec` say what is wrong with a broken story file, instead of `decode`.
    """
    from briefcli.store import encoding

    return filetypes.is_json(encoding.decode(data[:64])) and _ninjs(encoding.decode(data)) is None


def is_ninjs(data: bytes) -> bool:
    """Whether bytes are IPTC ninjs: an article, in a file that may well be called `.json`."""
    from briefcli.store import encoding

    text = encoding.decode(data)
    return filetypes.is_json(text[:64]) and _ninjs(text) is not None


def _ninjs(text: str) -> dict[str, Any] | None:
    from briefcli.store import ninjs

    return ninjs.parse(text)


def fetch(address: str) -> Article:
    """The article at an http or https address. Raises `NotFound`, `Unreadable` or `NotAnArticle`."""
    from briefcli.store import address as web

    answer = web.fetch(address, LARGEST)
    return decode(answer.data, answer.address, content_type=answer.content_type, address=answer.address)


def _text(data: bytes, name: str, content_type: str | None) -> "Decoded":
    from briefcli.store import encoding

    if len(data) > LARGEST:
        raise NotAnArticle(
            f"{name} is larger than {LARGEST // 1024**2} MB, the most that an article may have",
            _IN_PARTS,
        )
    filetypes.refuse_other_files(data, name)
    if not encoding.is_marked(data):
        filetypes.refuse_binary(data, name)
    decoded = encoding.read(data, encoding.charset(content_type))
    if not decoded.text.strip():
        raise NotAnArticle(f"{name} is empty", "Hand in the text of an article.")
    return decoded


def _plain(text: str, address: str | None) -> Article:
    from briefcli.store import published
    from briefcli.store.imprint import IN_ADDRESS, address_or_none

    day = published.in_address(address)
    article = Article(
        text=text,
        address=address_or_none(address),
        published=day,
        published_basis=IN_ADDRESS if day else None,
    )
    above = preamble.read(text)
    if not above.fields:
        return article
    from briefcli.store import fields

    return fields.told(article, above)


def _from_json(text: str, name: str) -> Article:
    from briefcli.store import ninjs

    document = ninjs.parse(text)
    if document is not None:
        return ninjs.read(document, name)
    if all(field in text for field in _STORY_FIELDS):
        raise NotAnArticle(f"{name} is a story, not an article", "Name it where a command takes STORY.")
    raise NotAnArticle(
        f"{name} is JSON, but neither a story nor an IPTC ninjs document (2.x or 3.x)",
        "Hand in the text of the article, or its ninjs form with `uri` and `bodies`.",
    )
