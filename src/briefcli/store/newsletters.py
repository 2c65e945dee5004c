"""Newsletters: HTML that is laid out in tables, boxes that were paid for, and items that point to other papers."""

import re
from itertools import islice
from typing import Any

from briefcli import regexes

_TABLE = ("table", "tbody", "thead", "tr", "td", "th", "center")
_MOST_PARTS = 4_000
"""A mail with more of them is a machine's; it is read as any page is."""
_PAID = regexes.compile(
    r"\W*(?:(?:together|in partnership) with|(?:presented|sponsored|brought to you|powered) by"
    r"|a (?:message|word) from (?:our )?\w+|(?:sponsored|partner|paid) content|advertisement|our sponsor)\b",
    re.IGNORECASE,
)
_MOST_WORDS_OF_PAID = 80
"""A longer box is a story that names who paid for it."""
_FEWEST_ITEMS = 2
_MOST_ITEMS = 30
"""A longer list is no list of other papers' headlines, and is left as it is."""
_CREDITED = regexes.compile(r"[^\n]{12,}\((?:[A-Z\d][\w.&’'+-]*(?: |(?=\)))){1,5}\)\W{0,2}")
"""A headline and the paper that it leads to in a bracket: Mill shuts (Marsk Echo)."""
_BULLET = regexes.compile(r"[ \t]{0,8}[*•·–+-][ \t]")
_LONGEST_ITEM_CHARACTERS = 300
"""A longer item is a paragraph."""


def open_tables(tree: Any) -> None:
    """Make boxes of the tables that lay out a mail, and an article of its body, without what was paid for."""
    body = tree.find(".//body")
    parts = list(islice(tree.iter(), _MOST_PARTS + 1))
    if body is None or len(parts) > _MOST_PARTS:
        return
    for box in list(tree.iter("table", "tr", "td", "div")):
        words = list(islice(box.itertext(), _MOST_WORDS_OF_PAID))
        is_paid = _PAID.match(" ".join(words).strip()) is not None
        if is_paid and box.getparent() is not None and len(box.text_content().split()) <= _MOST_WORDS_OF_PAID:
            box.drop_tree()
    for part in tree.iter(*_TABLE):
        part.tag = "div"
        part.attrib.clear()
    for items in list(tree.iter("ul", "ol")):
        if _leads_elsewhere(items) and items.getparent() is not None:
            items.drop_tree()
    most = max(body, key=lambda one: len(one.text_content().split()) if isinstance(one.tag, str) else 0, default=None)
    if most is not None and most.tag == "div":
        most.tag = "article"


def _leads_elsewhere(items: Any) -> bool:
    """Whether each item of a list ends with the paper that it leads to, in a bracket."""
    lines = [" ".join(one.text_content().split()) for one in islice(items, _MOST_ITEMS + 1)]
    return _FEWEST_ITEMS <= len(lines) <= _MOST_ITEMS and all(map(_is_credited, lines))


def _is_credited(words: str) -> bool:
    return len(words) <= _LONGEST_ITEM_CHARACTERS and _CREDITED.fullmatch(words) is not None


def without_pointers(text: str) -> str:
    """The plain text of a newsletter without the lines of each list whose items all end with another paper's name."""
    kept: list[str] = []
    group: list[str] = []
    for line in [*text.split("\n"), ""]:
        if _BULLET.match(line) is not None:
            group.append(line)
            continue
        is_pointing = len(group) >= _FEWEST_ITEMS and all(_is_credited(one.strip()[1:].strip()) for one in group)
        kept += [] if is_pointing else group
        group = []
        kept.append(line)
    return "\n".join(kept[:-1])
