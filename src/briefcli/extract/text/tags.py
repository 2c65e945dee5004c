"""Tags of markup in a text that should have none: Markdown, or HTML that was handed in as plain text."""

from briefcli import regexes

PATTERN = r"<[a-zA-Z/!][^<>]{0,2000}>"
"""A tag, as a regular expression."""

_TAG = regexes.compile(PATTERN)


def blank(text: str) -> str:
    """The text with spaces in place of its tags, so that every offset stays what it is."""
    return _TAG.sub(lambda tag: " " * len(tag[0]), text)
