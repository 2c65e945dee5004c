"""HTML from text and elements: the one place where what comes from outside becomes markup.

A string is text, whatever it looks like: it is made harmless (`views/sanitise.py`) and escaped. Only what was built
here is markup, and carries that in its type.
"""

import re
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

from briefcli.views import sanitise

Content = Markup | str | None

_VOID = ("meta", "br")
_KEPT_IN_ADDRESS = "!#$%&'()*+,/:;=?@_~-."
_KEPT_IN_HOST = f"{_KEPT_IN_ADDRESS}[]"  # [::1]
_FROM_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
_STRAY_PERCENT = "%(?![0-9A-Fa-f]{2})"


def element(name: str, /, *content: Content, **attributes: str | int | None) -> Markup:
    """An element with its content in order; what is `None` is left out, of content and of attributes.

    An attribute is written with an underscore for each hyphen, and with one behind a word that Python keeps for itself.
    `dir="auto"` is written only where some of the text does not run from left to right.

    >>> element("p", "3 < 5", element("b", "!"), class_="sum", aria_label=None, dir="auto")
    Markup('<p class="sum">3 &lt; 5<b>!</b></p>')
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
    return Markup(f"<{name}{told}>" if name in _VOID else f"<{name}{told}>{inner}</{name}>")  # noqa: S704


def joined(content: Iterable[Content], between: Content = "") -> Markup:
    """Texts and elements one behind the other, without those that are `None`."""
    return text(between or "").join(text(one) for one in content if one is not None)


def text(raw: Markup | str) -> Markup:
    """Markup as it is; any other string as harmless text."""
    if isinstance(raw, Markup):
        return raw
    is_plain = raw.isascii() and raw.isprintable()  # most texts are, and half of the time would go into this
    return escape(raw if is_plain else sanitise.text(raw))


def link(address: str | None, *content: Content, **attributes: str | int | None) -> Markup:
    """Content that leads to a web address; the content alone where there is none, or none of the web."""
    reachable = web_address(address) if address else None
    if reachable is None:
        return joined(content)
    return element("a", *content, href=reachable, **attributes)


def web_address(address: str) -> str | None:
    """An address in the characters that a link may have; `None` for what is no address of the web.

    >>> web_address("https://example.org/Käse?a=b"), web_address("javascript:alert(1)")
    ('https://example.org/K%C3%A4se?a=b', None)
    """
    try:
        parts = urlsplit(address)
    except ValueError:  # a bracket that is never closed
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        return None
    host, rest = parts.netloc, address.split(parts.netloc, 1)[1]
    kept = quote(host, safe=_KEPT_IN_HOST, errors="replace") + quote(rest, safe=_KEPT_IN_ADDRESS, errors="replace")
    return re.sub(_STRAY_PERCENT, "%25", f"{parts.scheme}://{kept}")
