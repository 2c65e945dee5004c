"""Pages that stand before an article or have none: logins, consent, checks for people, pages without their text."""

import re
from typing import Any
from urllib.parse import urlsplit

from briefcli import regexes
from briefcli.errors import NotAnArticle
from briefcli.store.imprint import Imprint

REMEDY = "Open it in a browser, and hand in what you read there as text, or save that page as HTML."
_FEWEST_WORDS = 20
"""A page with fewer has no article, unless it calls itself one."""
_FEWEST_WORDS_OF_ALL = 8
"""A page that has nothing else is an article from so many words on: one sentence."""
_NEARLY_ALL = 0.7
"""The share of a page's words beyond which hardly more than a headline is left beside them."""

_GATE_WORDS = 400
"""A page that asks for something has fewer words than this besides the form."""

_WORDS_OF_REPORT = 60
"""Where so many words were found, a form, a banner or a warning that stands beside them was in front of an article."""
_UNSPACED = regexes.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Signs of scripts that are written without spaces, or with few: Thai, Chinese, Japanese, Korean."""
_SIGNS_OF_WORD = 2
_MISSING = regexes.compile(
    r"(?:.*[-–—|:] ?)?(?:error )?(?:404(?: ?[-–—|:.]| error| not found| page|$)|page (?:was )?not found\b)",
    re.IGNORECASE,
)
"""What a page is called that stands in place of one that is gone: 404 – Marsk Herald; Page not found."""

_SHOWN_CHARACTERS = 20_000
"""A wall stands at the beginning of a page, before any article."""
_LOGIN = "a login page"
_COOKIES = r"\b(?:(?:use|uses|using|of|our|all|and|as|store|accept) cookies?|cookie (?:policy|settings|preferences))\b"
"""The cookies of a site, and not those of a bakery."""
_GATES = (
    (_LOGIN, r"\b(?:log|sign) ?in\b|\bpassword\b|\bcreate an account\b"),
    (
        "a page that asks for consent",
        rf"{_COOKIES}.*\b(?:accept|agree|consent)|before you continue|\bconsent\b.*\bpartners",
    ),
    (
        "a page that checks whether a person reads it",
        r"captcha|verify(?:ing)? (?:that )?you are (?:a )?human|not a robot|unusual traffic|access denied",
    ),
    (
        "a page that its script has yet to fill",
        "enable javascript|requires javascript|javascript is (?:disabled|required)",
    ),
)


def refuse(tree: Any, kept: str, stated: Imprint, name: str) -> None:
    """Raise `NotAnArticle` for a page that asks for something before it shows an article, or that has none.

    A page that calls itself an article and has a few sentences is taken at its word, whatever banner it shows.
    """
    count = _words(kept)
    if stated.is_article and count >= _FEWEST_WORDS:
        return
    if count < _GATE_WORDS:
        _refuse_gate(tree, kept if count >= _WORDS_OF_REPORT else tree.text_content(), name)
    if count and stated.address is not None and _is_root(stated.address):
        raise NotAnArticle(
            f"{name} is the front page of a site, with more than one story on it",
            "Name the address of one article, or hand in its text.",
        )
    if not count or (count < _FEWEST_WORDS and not stated.is_article and not _is_all(tree, count)):
        raise NotAnArticle(f"{name} is a page without the text of an article", REMEDY)


def _words(kept: str) -> int:
    """How many words a text has, in a script without spaces as well, so that it is refused for its language."""
    return max(len(kept.split()), len(_UNSPACED.findall(kept)) // _SIGNS_OF_WORD)


def _is_all(tree: Any, count: int) -> bool:
    """Whether the words kept are nearly all that a page has, as in one that somebody wrote or cut by hand."""
    return count >= _FEWEST_WORDS_OF_ALL and count >= _NEARLY_ALL * len(tree.text_content().split())


def _is_root(address: str) -> bool:
    """Whether an address names a site and not a page of it: https://courier.example/."""
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query and not parts.fragment


def _refuse_gate(tree: Any, words: str, name: str) -> None:
    if any(_MISSING.match(" ".join(one.text_content().split())) for one in tree.iter("title", "h1")):
        raise NotAnArticle(f"{name} is a page that says that there is none at its address", "Look for its new address.")
    shown = " ".join(words.split())[:_SHOWN_CHARACTERS].lower()
    asks_password = any((field.get("type") or "").lower() == "password" for field in tree.iter("input"))
    for what, pattern in _GATES:
        if re.search(pattern, shown) and (asks_password or what != _LOGIN):
            raise NotAnArticle(f"{name} is {what}", REMEDY)
