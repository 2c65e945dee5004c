"""Boxes of a page that ask its reader for something, and what stands beside the story in a table that lays out a page.

So do its buttons, and the rows of such a table above and below the story.

A box is dropped where its name and its words agree, and where it is no more than a part of the page: the class
`newsletter-post` may be that of the whole article.
"""

import re
from itertools import islice
from typing import Any

from briefcli import regexes

_BOXES = ("div", "section", "aside", "form", "dialog", "p")
_OF_CONSENT = ("cookie", "consent", "onetrust", "gdpr")
"""What the name of a box holds that asks for consent."""
_ASKS_CONSENT = regexes.compile(
    r"\bour (?:\S+ )?partners\b|\bpersonal data\b|\bconsent\b|\b(?:use|uses|accept|of) cookies\b"
    r"|\bcookies?\b.{0,200}\b(?:accept|agree|settings|preferences|policy|browser)\b",
    re.DOTALL,
)
_DIALOGS = ("dialog", "alertdialog")
_OF_OFFERS = ("newsletter", "signup", "subscri", "paywall", "regwall", "donat", "readerpoll")
"""What the name of a box holds that offers something to the reader."""
_ADDRESSES = regexes.compile(
    r"\b(?:sign(?:ing)? up|subscri\w+|newsletters?|inbox|sign in|log in|donat\w+|your|vote|join us|e-?mail address)\b"
)
_SIGNS_UP = regexes.compile(r"\b(?:sign up|subscribe)\b")
_MOST_WORDS_OF_SIGN_UP = 30
_OF_FILMS = ("video", "vjs")
"""What the name of a box holds in which a film is shown."""
_ADVERTISES = ("advertisement", "advertising")
_STOPS = (".", "!", "?", ":")
_MOST_WORDS_OF_FILM = 20
"""The title of a film, and how long it takes."""
_MOST_WORDS_OF_OFFER = 80
_MOST_WORDS_OF_CONSENT, _MOST_WORDS_OF_SIDE = 1_000, 600
"""A box with more of them is no part of a page but a page, and time stays linear."""
_QUOTED = regexes.compile('[“”"«»]')
_OF_SIDE = frozenset(("side", "sidebar", "rail", "sidecolumn", "rightcol"))
"""Parts of the names of boxes beside the story."""
_NO_LETTER = regexes.compile(r"[\W_]+")
_MAIN_SHARE, _BESIDE_SHARE = 0.5, 0.34
"""The cell of a table that holds the story has half of the words of a page, and those beside it a third of its own."""
_MOST_CELLS = 6
_MOST_WORDS_OF_BUTTON = 6
"""A button with more of them may be a paragraph that opens."""
_MOST_WORDS_OF_ROW = 30
"""The rows above and below a story hold the name of a page, the weather, a menu, whose the page is."""
_MOST_ROWS = 20
_OF_PAGE_ROW = ("a", "img")
_RIGHTS = "©"
_MOST_TABLES_AROUND = 3
"""In how many tables the cell of the story may lie, so that time stays linear."""


def drop(tree: Any) -> None:
    """Take them out of a parsed page."""
    for box in list(_boxes(tree)):
        if box.getparent() is not None and (_is_consent(box) or _is_offer(box) or _is_of_film(box)):
            box.drop_tree()
    total = len(tree.text_content().split())
    for box in list(_boxes(tree)):
        if not _OF_SIDE.isdisjoint(_name_parts(box)) and box.getparent() is not None and _is_lesser(box, total):
            box.drop_tree()
    for button in list(tree.iter("button")):
        if button.getparent() is not None:
            is_short = len(button.text_content().split()) <= _MOST_WORDS_OF_BUTTON
            (button.drop_tree if is_short else button.drop_tag)()
    for row in list(tree.iter("tr")):
        beside = _beside_story(row, total)
        if beside:
            _drop_rows_around(row)
        for cell in beside:
            row.remove(cell)


def _boxes(tree: Any) -> Any:
    """The boxes of a page, with those that are elements of its own making: <news-signup>."""
    return (
        one for one in tree.iter() if isinstance(one.tag, str) and (one.tag in _BOXES or "-" in one.tag) and one.attrib
    )


def _named(box: Any) -> str:
    names = (box.get(name) or "" for name in ("class", "id", "name", "data-component"))
    return _NO_LETTER.sub("", f"{box.tag if '-' in box.tag else ''} {' '.join(names)}".lower())


def _name_parts(box: Any) -> list[str]:
    return _NO_LETTER.split(f"{box.get('class') or ''} {box.get('id') or ''}".lower())


def _is_lesser(box: Any, total: int) -> bool:
    """Whether a box beside the story has no headline of it and less than a third of the words of the page."""
    return _words_of_part(box, min(_MOST_WORDS_OF_SIDE, int(total * _BESIDE_SHARE))) is not None


def _is_consent(box: Any) -> bool:
    """Whether a box asks for consent to cookies, by its name or as a dialog, and by its words."""
    is_dialog = box.tag == "dialog" or box.get("role") in _DIALOGS or box.get("aria-modal") == "true"
    if not is_dialog and not any(map(_named(box).__contains__, _OF_CONSENT)):
        return False
    words = _words_of_part(box, _MOST_WORDS_OF_CONSENT)
    return words is not None and _ASKS_CONSENT.search(words) is not None


def _is_offer(box: Any) -> bool:
    """Whether a short box offers a newsletter or a subscription, by its name or a control in it, and by its words."""
    if not any(map(_named(box).__contains__, _OF_OFFERS)):
        return _asks_to_sign_up(box)
    words = _words_of_part(box, _MOST_WORDS_OF_OFFER)
    return words is not None and _ADDRESSES.search(words) is not None and _QUOTED.search(words) is None


def _is_of_film(box: Any) -> bool:
    """Whether a box holds no more than the title of a film, or the word for an advertisement."""
    words = _words_of_part(box, _MOST_WORDS_OF_FILM)
    if words is None or not words.strip():
        return False
    if words.strip() in _ADVERTISES:
        return True
    is_named = any(map(_named(box).__contains__, _OF_FILMS))
    return is_named and not words.rstrip("”\"'’").endswith(_STOPS) and _QUOTED.search(words) is None


def _asks_to_sign_up(box: Any) -> bool:
    """Whether a box with a heading and a button or a field has few words, and asks to sign up."""
    if box.tag == "p" or not any(box.find(f".//{part}") is not None for part in ("button", "input")):
        return False
    words = _words_of_part(box, _MOST_WORDS_OF_SIGN_UP)
    is_headed = any(box.find(f"./{part}") is not None for part in ("h2", "h3", "h4"))
    return words is not None and is_headed and _SIGNS_UP.search(words) is not None and _QUOTED.search(words) is None


def _words_of_part(box: Any, most: int) -> str | None:
    """The words of a box in small letters; nothing where it holds the headline of the article, or more words."""
    if box.find(".//h1") is not None or box.find(".//article") is not None:
        return None
    pieces = list(islice(box.itertext(), most))
    words = " ".join(pieces).lower()
    return words if len(words.split(maxsplit=most)) <= most else None


def _beside_story(row: Any, total: int) -> list[Any]:
    """The cells of a row beside the one that holds half of the words of the page."""
    cells = [cell for cell in islice(row, _MOST_CELLS + 1) if cell.tag in ("td", "th")]
    if not 1 < len(cells) <= _MOST_CELLS or sum(1 for _ in row.iterancestors("table")) > _MOST_TABLES_AROUND:
        return []
    counts = [len(cell.text_content().split()) for cell in cells]
    most = max(counts)
    if most < _MAIN_SHARE * total:
        return []
    return [cell for cell, count in zip(cells, counts, strict=True) if count < _BESIDE_SHARE * most]


def _drop_rows_around(story: Any) -> None:
    """Drop the rows around that of the story which hold a few words with a link, or whose the page is."""
    table = story.getparent()
    for row in list(islice(table, _MOST_ROWS)) if table is not None else []:
        if row is not story and row.tag == "tr" and _is_of_page(row):
            table.remove(row)


def _is_of_page(row: Any) -> bool:
    if any(row.find(f".//{part}") is not None for part in ("h1", "h2", "h3", "p", "table")):
        return False
    words = row.text_content()
    has_sign = _RIGHTS in words or any(row.find(f".//{part}") is not None for part in _OF_PAGE_ROW)
    return has_sign and len(words.split()) <= _MOST_WORDS_OF_ROW
