"""IPTC ninjs, the news item in JSON of news agencies: versions 2.x and 3.x (iptc.org/std/ninjs).

Version 3 writes `versionCreated` where version 2 writes `versioncreated`; names are read without regard to case.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from briefcli import regexes
from briefcli.errors import NotAnArticle
from briefcli.model.article import Article
from briefcli.store import encoding, markup, published, syntax
from briefcli.store.imprint import address_or_none, line_or_none
from briefcli.store.published import Stated

_OWN_FIELDS = frozenset({"bodies", "headlines", "versioncreated", "contentcreated", "descriptions"})
_DATES = ("versionCreated", "contentCreated")
_UNUSABLE = {
    "withheld": "The agency has withheld this item: it may not be published.",
    "canceled": "The agency has cancelled this item: it may not be published, and may be wrong.",
}
"""What the values of `pubStatus` other than usable mean (IPTC NewsCodes, pubStatus)."""

_OF_CAPTIONS = ("picture", "graphic")
"""Types of items (ninjs 3.0, `type`) whose body describes what is shown."""
_ENGLISH = regexes.compile(r"en(?:[-_]|$)|eng(?:[-_]|$)|english", re.IGNORECASE)
_XML = regexes.compile(r"\s*<(?:\?xml|nitf|newsItem|newsMessage|NewsML|inlineXML)\b", re.IGNORECASE)
_CONTENT = regexes.compile(r"<(?:body\.content|inlineXML|contentSet)\b[^>]*>", re.IGNORECASE)
_CONTENT_ENDS = "</body.content>"
_NEARLY_AS_LONG_SHARE = 0.9
"""Of the words: the body with markup is read, unless it is cut short compared with the plain one."""
_SUMMARY_SHARE = 0.5
"""Of the words: a shorter body beside one in the XML of news agencies is no article."""
_TAG = regexes.compile(r"</(?:p|div|blockquote|section|article)>", re.IGNORECASE)


def parse(text: str) -> dict[str, Any] | None:
    """The ninjs document in a JSON text; nothing where it is not JSON, or JSON of another kind."""
    # A story has no such field, so that a large one is not read twice.
    if '"uri"' not in text or syntax.crowded(text.encode("utf-8", "surrogatepass")):
        return None
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict):
        return None
    fields = {key.lower(): value for key, value in document.items()}
    return fields if isinstance(fields.get("uri"), str) and fields.keys() & _OWN_FIELDS else None


def read(document: dict[str, Any], name: str) -> Article:
    """The article in a ninjs document as `parse` gives it. Raises `NotAnArticle` where it has no body."""
    _refuse_others(document, name)
    text = _body(_items(document, "bodies"))
    kind = document.get("type")
    if kind in _OF_CAPTIONS and text.strip():
        raise NotAnArticle(
            f"{name} is a ninjs item of type {kind}: its text is a caption, not an article", "Hand in a text item."
        )
    if not text.strip():
        what = f"a ninjs item of type {kind}" if isinstance(kind, str) and kind != "text" else "a ninjs document"
        raise NotAnArticle(f"{name} is {what} without the text of an article in `bodies`", "Hand in a text item.")
    field, stated = _date(document)
    return Article(
        text=text,
        title=_headline(document),
        publisher=line_or_none(document.get("copyrightholder")),
        author=line_or_none(document.get("by")) or _bylines(document),
        address=address_or_none(document["uri"]),
        published=stated.day,
        published_time=stated.time,
        published_basis=f"stated as {field} in the ninjs document" if stated.day else None,
        cautions=tuple(_cautions(document)),
    )


def _refuse_others(document: dict[str, Any], name: str) -> None:
    """Raise `NotAnArticle` for an item of version 1, and for one that says it is in a language other than English."""
    if "bodies" not in document and (fields := [key for key in document if key.startswith("body_")]):
        raise NotAnArticle(
            f"{name} is ninjs 1.x, with its text in `{fields[0]}`; what is read are 2.x and 3.x, with `bodies`",
            "Ask the agency for ninjs 2.x or 3.x, or hand in the text alone.",
        )
    language = document.get("language")
    if isinstance(language, str) and language and not _ENGLISH.match(language):
        raise NotAnArticle(
            f"{name} says that its language is {line_or_none(language)!r}, and English is the one language read so far",
            "Hand in the English item, if the agency has one.",
        )


def _cautions(document: dict[str, Any]) -> Iterator[str]:
    """What the agency says about the use of the item."""
    if (status := line_or_none(document.get("pubstatus"))) and status.lower() in _UNUSABLE:
        yield _UNUSABLE[status.lower()]
    if embargo := line_or_none(document.get("embargoed")):
        yield f"The agency's embargo on this item ends at {embargo}."


def _body(bodies: list[dict[str, Any]]) -> str:
    """The longest body; one with markup even if it is only nearly as long, since it has the paragraphs.

    One in the XML of news agencies counts only where there is no other, or one that can only be its summary.
    """
    marked, plain, agency = "", "", ""
    for body in bodies:
        kind, value = str(body.get("contenttype") or "").lower(), encoding.whole(body["value"])
        if (_XML.match(value) or "xml" in kind) and "html" not in kind:
            agency = max(agency, markup.text(_content(value)), key=_words)
        elif "html" in kind or (_TAG.search(value) and (not kind or value.lstrip().startswith("<"))):
            marked = max(marked, markup.text(value), key=_words)
        elif not kind or kind.startswith("text/"):
            plain = max(plain, value, key=_words)
    found = marked if _words(marked) >= _words(plain) * _NEARLY_AS_LONG_SHARE else plain
    return agency if _words(found) < _words(agency) * _SUMMARY_SHARE else found


def _content(value: str) -> str:
    """What stands in the body of NITF or NewsML; all of it where none is marked."""
    found = _CONTENT.search(value)
    if found is None:
        return value
    end = value.find(_CONTENT_ENDS, found.end())
    return value[found.end() : end if end > 0 else value.rfind("</")]


def _headline(document: dict[str, Any]) -> str | None:
    headlines = _items(document, "headlines")
    headlines.sort(key=lambda headline: headline.get("role") != "main")
    for headline in headlines:
        value = encoding.whole(headline["value"])
        if title := line_or_none(markup.text(value) if "html" in str(headline.get("contenttype")) else value):
            return title
    return line_or_none(document.get("title"))


def _bylines(document: dict[str, Any]) -> str | None:
    return line_or_none(", ".join(byline["value"] for byline in _items(document, "bylines")))


def _date(document: dict[str, Any]) -> tuple[str, Stated]:
    """The field that says when the item was published, and what it states; the last one where none does."""
    field, stated = "", Stated(None, None)
    for field in _DATES:
        stated = published.first([document.get(field.lower())])
        if stated.day:
            break
    return field, stated


def _items(document: dict[str, Any], field: str) -> list[dict[str, Any]]:
    """The objects of a list that have a `value`, their keys in small letters."""
    items = document.get(field)
    lowered = [
        {str(key).lower(): value for key, value in item.items()}
        for item in (items if isinstance(items, list) else ())
        if isinstance(item, dict)
    ]
    return [item for item in lowered if isinstance(item.get("value"), str)]


def _words(text: str) -> int:
    return len(text.split())
