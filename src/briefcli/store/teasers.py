"""What leads from an article on a page to other stories: lists of their headlines, and lines such as “Read more: …”."""

from itertools import islice
from typing import Any

_FEWEST_ITEMS = 3
"""A list of fewer may be two documents of which the article speaks."""
_MOST_ITEMS = 50
"""A longer list is a table of contents, and is left to the reader of pages."""
_MOST_ELEMENTS = 12
"""An item or a line with more elements within is no teaser, and is not read, so that time stays linear."""
_FEWEST_WORDS = 4
"""Fewest words of the headline that a line leads to; fewer are a name or an address."""
_MOST_LABEL_WORDS = 4
"""Most words before the colon of such a line: Read more on this."""
_STOPS = (".", "”", '"', ";", ":", ",")
"""What a sentence or a part of one ends with, and no headline."""
_LEAST_LINKED_SHARE = 0.4
"""The share of its words that are links in a list of other stories: some link only the end of each headline."""


def drop(tree: Any) -> None:
    """Take such lists and lines out of a parsed page."""
    found = [one for one in tree.iter("ul", "ol") if _lists_stories(one)]
    found += [one for one in tree.iter("p") if _leads_to_story(one)]
    for element in found:
        parent = element.getparent()
        if parent is not None:
            _keep_tail(element, parent)
            parent.remove(element)


def _lists_stories(element: Any) -> bool:
    """Whether a list has nothing but headlines with links: many of its words are linked, and no item is a sentence."""
    items = list(islice(element, _MOST_ITEMS + 1))
    if not _FEWEST_ITEMS <= len(items) <= _MOST_ITEMS or any(item.tag != "li" or not _is_small(item) for item in items):
        return False
    words = [_words(item) for item in items]
    linked = [sum(len(_words(link)) for link in item.iter("a")) for item in items]
    if not all(linked) or any(len(one) < _FEWEST_WORDS - 1 or one[-1].endswith(_STOPS) for one in words):
        return False
    return sum(linked) > _LEAST_LINKED_SHARE * sum(map(len, words))


def _leads_to_story(line: Any) -> bool:
    """Whether a line is a label with a colon and the linked headline of another story."""
    if not _is_small(line):
        return False
    words = _words(line)
    linked = [word for link in line.iter("a") for word in _words(link)]
    label = words[: len(words) - len(linked)]
    return (
        len(linked) >= _FEWEST_WORDS
        and 0 < len(label) <= _MOST_LABEL_WORDS
        and label[-1].endswith(":")
        and words[len(label) :] == linked
        and not linked[-1].endswith(_STOPS)
    )


def _is_small(element: Any) -> bool:
    return len(list(islice(element.iter(), _MOST_ELEMENTS + 1))) <= _MOST_ELEMENTS


def _words(element: Any) -> list[str]:
    words: list[str] = element.text_content().split()
    return words


def _keep_tail(element: Any, parent: Any) -> None:
    """Leave the words after an element where they stand."""
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
