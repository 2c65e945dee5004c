"""What a page says about itself: title, publisher, author, address, day of publication, and the text in its JSON-LD.

Only what the page states in a form meant for programs: nothing is looked for in the text.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec

from briefcli import regexes
from briefcli.model.citation import Address
from briefcli.model.when import When
from briefcli.store import encoding, published
from briefcli.store.published import Stated

IN_METADATA = "stated in the page's metadata"
ON_PAGE = "stated on the page"
IN_ADDRESS = "from the address"

LIVE = "LiveBlogPosting"
"""What a live blog calls itself in JSON-LD or in microdata (schema.org)."""
_ARTICLE = regexes.compile(rf"(?:https?://schema\.org/)?(?:\w*Article|BlogPosting|{LIVE}|Report)")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publication_date",
    "pubdate",
    "citation_publication_date",
    "date",
)
_TITLES = ("og:title", "parsely-title", "citation_title", "dc.title", "twitter:title")
_PUBLISHERS = ("og:site_name", "publisher", "dc.publisher", "application-name")
_AUTHORS = ("author", "article:author", "parsely-author", "dc.creator", "citation_author", "byl")
_DEEPEST_LEVEL = 8
"""Publishers nest their JSON-LD a few levels deep; hostile pages without end."""
_HOST = regexes.compile(r"(?<=\S)\s+(?:[|–—·-]|--)\s+(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}$")
"""The name of the site after a title: Dike breaks | gazette.example."""
_LONGEST_LINE_CHARACTERS = 500
"""What is longer is not a title, name or address."""


class Imprint(msgspec.Struct, frozen=True):
    """What a page states; `body` is the article's text in its JSON-LD, `is_article` whether it calls itself one."""

    title: str | None
    publisher: str | None
    author: str | None
    address: str | None
    published: When | None
    published_time: datetime | None
    published_basis: str | None
    body: str
    is_article: bool


def read(tree: Any, address: str | None) -> Imprint:
    """The imprint of a parsed page; `address` is where it was read, which counts more than what it says about that."""
    metas = _metas(tree)
    linked = _article(tree)
    address = address or _canonical(tree, metas)
    publisher = _name(linked.get("publisher")) or _first(metas, _PUBLISHERS)
    stated, basis = _published(tree, linked, metas, address)
    body = linked.get("articleBody")
    # A live blog is published when it opens, and goes on to tell what happens afterwards.
    hour = None if linked.get("@type") == LIVE else stated.time
    return Imprint(
        title=_title(tree, linked, metas, publisher),
        publisher=publisher,
        author=_name(linked.get("author")) or _first(metas, _AUTHORS),
        address=address,
        published=stated.day,
        published_time=hour,
        published_basis=basis,
        body=encoding.whole(body) if isinstance(body, str) else "",
        is_article=bool(linked) or metas.get("og:type", "").lower() == "article",
    )


def line_or_none(value: object) -> str | None:
    """A value as one line of text, or nothing where it is not text or has no words."""
    if not isinstance(value, str):
        return None
    line = " ".join(encoding.whole(value[: 4 * _LONGEST_LINE_CHARACTERS]).split())
    return line if 0 < len(line) <= _LONGEST_LINE_CHARACTERS else None


def address_or_none(value: object) -> str | None:
    """A value that is an address as a report may have it, without a name and password, or nothing."""
    address = encoding.whole(value) if isinstance(value, str) else ""
    if re.match(r"https?://[^/?#]*@", address):
        return None
    try:
        return msgspec.convert(address, Address)
    except msgspec.ValidationError:
        return None


def _metas(tree: Any) -> dict[str, str]:
    """The content of the `<meta>` elements under their names in small letters; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = (meta.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            if content and (key := meta.get(attribute)):
                metas.setdefault(key.strip().lower(), content)
    return metas


def _first(metas: dict[str, str], keys: tuple[str, ...]) -> str | None:
    """The first that is stated of some fields; an address is nobody's name."""
    from html import unescape  # as `json` below, for pages alone

    stated = (line_or_none(unescape(metas[key])) for key in keys if key in metas)
    return next((value for value in stated if value and not value.startswith(("http://", "https://"))), None)


def _title(tree: Any, linked: dict[str, Any], metas: dict[str, str], publisher: str | None) -> str | None:
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    title = (
        _line(linked.get("headline"))
        or _first(metas, _TITLES)
        or (line_or_none(headings[0]) if len(headings) == 1 else None)
        or line_or_none(next((element.text_content() for element in tree.iter("title")), None))
    )
    if title and publisher:
        name = re.escape(publisher)
        title = re.sub(rf"\s+(?:[|–—·:-]|--)\s+{name}$|^{name}\s+(?:[|–—·»-]|--)\s+", "", title, flags=re.IGNORECASE)
    return _HOST.sub("", title) if title else title


def _canonical(tree: Any, metas: dict[str, str]) -> str | None:
    links = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    return next(filter(None, map(address_or_none, (*links, metas.get("og:url")))), None)


def _published(
    tree: Any, linked: dict[str, Any], metas: dict[str, str], address: str | None
) -> tuple[Stated, str | None]:
    in_metadata = (linked.get("datePublished"), *(metas.get(key) for key in _DATES))
    on_page = (element.get("datetime") for element in tree.iter("time") if _tells_publication(element))
    for basis, values in ((IN_METADATA, in_metadata), (ON_PAGE, on_page)):
        stated = published.first(values)
        if stated.day:
            return stated, basis
    day = published.in_address(address)
    return Stated(day, None), IN_ADDRESS if day else None


def _tells_publication(element: Any) -> bool:
    # Any other <time> may be a comment's, a picture's, or a day that the article speaks about.
    return element.get("pubdate") is not None or (element.get("itemprop") or "").lower() == "datepublished"


def _article(tree: Any) -> dict[str, Any]:
    """The article that the page's JSON-LD describes, a news article before any other; else nothing."""
    articles = [
        thing
        for script in tree.iter("script")
        if (script.get("type") or "").strip().lower() == "application/ld+json"
        for thing in _things(_json(script.text or ""), _DEEPEST_LEVEL)
        if _is_article(thing)
    ]
    return min(articles, key=lambda article: "NewsArticle" not in str(article["@type"]), default={})


def _json(text: str) -> object:
    import json

    from briefcli.store import syntax

    if syntax.crowded(text.encode("utf-8", "surrogatepass")):
        return None
    try:
        # Pages break lines inside strings, which strict JSON forbids.
        return json.loads(text.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: object, depth: int) -> Iterator[dict[str, Any]]:
    """Every object in a JSON-LD value down to a depth, an outer one before its parts."""
    if depth == 0:
        return
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from _things(part, depth - 1)
    elif isinstance(value, list):
        for part in value:
            yield from _things(part, depth - 1)


def _is_article(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    return any(isinstance(name, str) and _ARTICLE.fullmatch(name) for name in names)


def _name(value: object) -> str | None:
    """The name of a person or organisation in JSON-LD, or the names of several, separated by commas."""
    values = value if isinstance(value, list) else [value]
    names = [_line(one.get("name") if isinstance(one, dict) else one) for one in values[:20]]
    return ", ".join(name for name in names if name and not name.startswith("http")) or None


def _line(value: object) -> str | None:
    from html import unescape

    return line_or_none(unescape(value)) if isinstance(value, str) else None
