"""HTML from text and elements: the one place where what comes from outside becomes markup.

A string is text, whatever it looks like: it is made harmless (`views/sanitise.py`) and escaped. Only what was built
here is markup, and carries that in its type.
"""

import re
from collections.abc import Iterable

from markupsafe import Markup, escape

from briefcli.export.addresses import is_web, uri
from briefcli.views import sanitise

Content = Markup | str | None

_VOID = ("meta", "br")
_ENDS_LINE = frozenset("style header nav section article ul ol li h1 h2 h3 h4 h5 p div figure dl tr svg".split())
"""Elements after which a new line of the file begins, so that two files can be compared line by line."""
_FROM_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"


def element(name: str, /, *content: Content, **attributes: str | int | None) -> Markup:
    """An element with its content in order; what is `None` is left out, of content and of attributes.

    An attribute is written with an underscore for each hyphen, and with one after a word that Python keeps for itself.
    `dir="auto"` is written only where some of the text does not run from left to right.

    >>> element("b", "3 < 5", element("i", "!"), class_="sum", aria_label=None, dir="auto")
    Markup('<b class="sum">3 &lt; 5<i>!</i></b>')
    """
    inner = joined(content)
    if attributes.get("dir") == "auto" and (inner.isascii() or not re.search(_FROM_RIGHT_TO_LEFT, inner)):
        attributes["dir"] = None
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    # Names are ours, values are escaped above, and the content is markup.
    end = "" if name in _VOID else f"{inner}</{name}>"
    return Markup(f"<{name}{told}>{end}" + "\n" * (name in _ENDS_LINE))  # noqa: S704


def joined(content: Iterable[Content], between: Content = "") -> Markup:
    """Texts and elements one after the other, without those that are `None`."""
    return text(between or "").join(text(one) for one in content if one is not None)


def text(raw: Markup | str) -> Markup:
    """Markup as it is; any other string as harmless text."""
    if isinstance(raw, Markup):
        return raw
    is_plain = raw.isascii() and raw.isprintable()  # most texts are, and half of the time would go into this
    return escape(raw if is_plain else sanitise.text(raw))


def link(address: str | None, *content: Content, **attributes: str | int | None) -> Markup:
    """Content that leads to a web address; the content alone where there is none, or none on the web."""
    if address is None or not is_web(address):
        return joined(content)
    return element("a", *content, href=uri(address), **attributes)
