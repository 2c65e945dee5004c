"""Web addresses as other formats take them."""

_KEPT = "%/:?#[]@!$&'()*+,;=-._~"


def is_web(address: str) -> bool:
    """Whether an address leads to the web, and may be a link."""
    return address.startswith(("https://", "http://"))


def uri(address: str) -> str:
    """An address in the characters of RFC 3986 alone; what is escaped in it already stays so."""
    from urllib.parse import quote  # takes as long to load as a small story to write

    return quote(address, safe=_KEPT)
