"""The elements of a page, counted before the page is read: how many, how deep, with how many attributes.

The parser that builds the page takes time with the square of the attributes of one element, silently leaves out
what is nested deeper than it likes, and needs a hundred times the page in memory for the smallest elements.
"""

from collections.abc import Mapping

from briefcli.errors import NotAnArticle

MOST_ELEMENTS = 20_000
"""Elements of the largest page that is read, ten times those of a long article; the extractor's time grows faster
than their number."""

MOST_ATTRIBUTES = 100
"""Attributes of one element."""

MOST_IN_ALL = 3 * MOST_ELEMENTS
"""Attributes of all elements."""

DEEPEST = 250
"""Elements in elements; the parser of pages stops at 254."""


def require_page(text: str, name: str) -> int:
    """The number of elements of a page. Raises `NotAnArticle` where it has more of something than can be read."""
    from lxml import etree

    counted = _Census()
    parser = etree.HTMLParser(target=counted, huge_tree=True, encoding="utf-8")
    try:
        parser.feed(text.encode("utf-8", "replace"))
        parser.close()
    except _CrowdedError as error:
        raise too_large(name, str(error)) from None
    except etree.LxmlError:
        pass  # whether it is a page at all is for its reader to say
    return counted.elements


def too_large(name: str, limit: str) -> NotAnArticle:
    """The refusal of a page that has more of something than is read."""
    return NotAnArticle(
        f"{name} is a page of more than {limit}, the most that is read of HTML",
        "Save the article as plain text, and hand that in.",
    )


class _CrowdedError(Exception):
    """A page has too much of something; `str()` says of what."""


class _Census:
    """What the parser reports of the elements that it meets; it builds nothing."""

    def __init__(self) -> None:
        self.elements = self._depth = self._attributes = 0

    def start(self, _tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self.elements += 1
        self._depth += 1
        self._attributes += len(attributes)
        if self.elements > MOST_ELEMENTS:
            raise _CrowdedError(f"{MOST_ELEMENTS:,} elements")
        if self._depth > DEEPEST:
            raise _CrowdedError(f"{DEEPEST} elements one inside the other")
        if len(attributes) > MOST_ATTRIBUTES:
            raise _CrowdedError(f"{MOST_ATTRIBUTES} attributes on one element")
        if self._attributes > MOST_IN_ALL:
            raise _CrowdedError(f"{MOST_IN_ALL:,} attributes")

    def end(self, _tag: str) -> None:
        """An element ends."""
        self._depth -= 1

    def close(self) -> None:
        """The page ends."""
