"""A feed (RSS, Atom) that holds one article: an item saved from a reader."""

import re
from html import unescape
from xml.etree import ElementTree

from briefcli import regexes
from briefcli.errors import NotAnArticle
from briefcli.model.article import Article
from briefcli.store import markup, published
from briefcli.store.imprint import address_or_none, line_or_none

IN_FEED = "stated in the feed"

_PREFIX = regexes.compile(r"(</?)[\w.-]{1,40}:(?=\w)")
_CDATA = regexes.compile(r"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)
_ITEMS = ("item", "entry")
_BODIES = ("encoded", "content", "description", "summary")
_DATES = ("pubDate", "published", "date", "issued", "updated")
_FEWEST_WORDS = 20
"""An item with fewer only announces its article."""
_MANY = "Hand in one of its articles, or that one's address."


def read(text: str, name: str) -> Article:
    """The article in a feed that has no other. Raises `NotAnArticle` for several, and where one is only announced."""
    root = _parsed(text)
    if root is None:
        raise NotAnArticle(f"{name} is a feed that is not well-formed XML", _MANY)
    items = [element for element in root.iter() if _tag(element) in _ITEMS]
    if len(items) != 1:
        raise NotAnArticle(
            f"{name} is a feed of many articles" if items else f"{name} is a feed without articles", _MANY
        )
    item = items[0]
    body = max((_body(item, field) for field in _BODIES), key=lambda one: len(one.split()))
    address = address_or_none((_text(item, "link") or _attribute(item, "link", "href") or "").strip())
    if len(body.split()) < _FEWEST_WORDS:
        raise NotAnArticle(
            f"{name} is a feed that only announces its article", f"Hand in {address or 'its address'} instead."
        )
    day, time = published.first(_text(item, field) for field in _DATES)
    channel = next((element for element in root.iter() if _tag(element) in ("channel", "feed")), None)
    return Article(
        text=body,
        title=line_or_none(_body(item, "title")),
        publisher=line_or_none(unescape(_text(channel, "title") or "")) if channel is not None else None,
        author=line_or_none(_text(item, "creator") or _name(item)),
        address=address,
        published=day,
        published_time=time,
        published_basis=IN_FEED if day else None,
    )


def _parsed(text: str) -> ElementTree.Element | None:
    """The tree of a feed without prefixes of names; a document with entities of its own is not read."""
    parts = _CDATA.split(text.lstrip())
    if any("<!DOCTYPE" in part for part in parts[::2]):
        return None
    plain = "".join(part if number % 2 else _PREFIX.sub(r"\1", part) for number, part in enumerate(parts))
    try:
        return ElementTree.fromstring(plain)  # noqa: S314 - without entities
    except (ElementTree.ParseError, ValueError, RecursionError):
        return None


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _child(element: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((child for child in element if _tag(child) == name), None)


def _text(element: ElementTree.Element, name: str) -> str | None:
    child = _child(element, name)
    return child.text if child is not None else None


def _attribute(element: ElementTree.Element, name: str, attribute: str) -> str | None:
    child = _child(element, name)
    return child.get(attribute) if child is not None else None


def _name(item: ElementTree.Element) -> str | None:
    author = _child(item, "author")
    return (_text(author, "name") or author.text) if author is not None else None


def _body(item: ElementTree.Element, name: str) -> str:
    """The text of a field, which is escaped HTML, or markup itself (XHTML in Atom)."""
    child = _child(item, name)
    if child is None:
        return ""
    try:
        written = (
            _PREFIX.sub(r"\1", ElementTree.tostring(child, encoding="unicode")) if len(child) else child.text or ""
        )
    except RecursionError:
        return ""  # elements nested by the hundred
    return markup.text(written)
