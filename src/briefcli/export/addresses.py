"""Web addresses as other formats take them."""

import re

_KEPT = "%/:?#@!$&'()*+,;=-._~"
_KEPT_IN_HOST = f"{_KEPT}[]"  # [::1]
_STRAY_PERCENT = "%(?![0-9A-Fa-f]{2})"


def is_web(address: str) -> bool:
    """Whether an address leads to the web, and may be a link.

    >>> is_web("https://example.org"), is_web("https://?a"), is_web("javascript:alert(1)")
    (True, False, False)
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
    except ValueError:  # a bracket that is never closed
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def uri(address: str) -> str:
    """A web address in the characters of RFC 3986 alone; what is already escaped in it stays so.

    >>> uri("https://example.org/Käse[1]?100%")
    'https://example.org/K%C3%A4se%5B1%5D?100%25'
    """
    from urllib.parse import quote  # takes as long to load as a small story to write

    scheme, mark, behind = address.partition("://")
    host = re.split("[/?#]", behind, maxsplit=1)[0]
    kept = quote(host, safe=_KEPT_IN_HOST, errors="replace") + quote(behind[len(host) :], safe=_KEPT, errors="replace")
    return re.sub(_STRAY_PERCENT, "%25", f"{scheme}{mark}{kept}")
