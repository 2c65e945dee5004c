"""The posts of a live blog, which are the article: an extractor takes each of them for an article, or for a teaser."""

from collections import Counter
from itertools import islice
from typing import Any

from briefcli import regexes
from briefcli.store.imprint import LIVE
from briefcli.timestamps import DAY, HOUR

_TAGS = ("article", "section", "div", "li")
_FEWEST_POSTS = 2
_MOST_POSTS = 1_000
_MOST_LEVELS = 4
"""How far below the box of all posts one post is a box of its own."""
_POSTS_SHARE = 0.5
"""The posts have at least half of the words of such a page."""
_MOST_WORDS_OF_HEAD = 16
"""The line on top of a post tells when, by whom, and that it may be shared."""
_CLOCK = rf"{HOUR}(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{{2,4}}\b)?"
_STAMP = regexes.compile(rf"{DAY}[^\w\n]{{0,4}}(?:at )?{_CLOCK}|{_CLOCK},? {DAY}")
"""A whole day with its hour: Wed 20 May 2026 at 10.22am; 10:22 a.m. ET, May 20, 2026."""


def open_boxes(tree: Any) -> None:
    """Make one article of the posts of a live blog, without the names that tell an extractor what each box is."""
    if not _is_live(tree):
        return
    box = _box_of_posts(tree)
    if box is None:
        return
    for post in list(islice(box, _MOST_POSTS)):
        _keep_stamp(post)
    for part in box.iter():
        if isinstance(part.tag, str):
            part.attrib.pop("class", None)
            part.attrib.pop("id", None)
    for post in box.iter("article"):
        post.tag = "div"
    box.tag = "article"


def _keep_stamp(post: Any) -> None:
    """Make a paragraph of the day and hour of a post, which its readers see and an extractor drops."""
    hour = post.find(".//time") if post.tag in _TAGS else None
    if hour is None:
        return
    line = hour
    while line.getparent() is not post and len(line.getparent().text_content().split()) <= _MOST_WORDS_OF_HEAD:
        line = line.getparent()
    stamp = _STAMP.search(" ".join(f"{line.text_content()} {line.tail or ''}".split()))
    if stamp is not None:
        from lxml.html import Element

        paragraph = Element("p")
        paragraph.text = stamp[0]
        line.drop_tree()
        post.insert(0, paragraph)


def _is_live(tree: Any) -> bool:
    scripts = (one.text or "" for one in tree.iter("script") if one.get("type") == "application/ld+json")
    return any(f'"{LIVE}"' in words for words in scripts) or any(
        (one.get("itemtype") or "").endswith(LIVE) for one in tree.iter("div", "article", "main", "section", "body")
    )


def _box_of_posts(tree: Any) -> Any | None:
    """The box whose parts are posts of one kind with an hour each, where they are half of the page."""
    body = tree.find(".//body")
    total = len((body if body is not None else tree).text_content().split())
    boxes = list(dict.fromkeys(around for one in tree.iter("time") for around in islice(_around(one), _MOST_LEVELS)))
    for box in boxes:
        posts = list(islice((one for one in box if one.tag in _TAGS), _MOST_POSTS))
        kinds = Counter((one.tag, one.get("class")) for one in posts)
        if not kinds or max(kinds.values()) < _FEWEST_POSTS:
            continue
        kind = kinds.most_common(1)[0][0]
        alike = [one for one in posts if (one.tag, one.get("class")) == kind and one.find(".//time") is not None]
        words = sum(len(one.text_content().split()) for one in alike)
        if len(alike) >= _FEWEST_POSTS and words >= _POSTS_SHARE * total:
            return box
    return None


def _around(hour: Any) -> Any:
    """The boxes around the hour of a post, beginning with that which may hold several posts."""
    return hour.iterancestors(*_TAGS, "main", "ul", "ol")
