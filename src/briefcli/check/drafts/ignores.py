"""Comments of a draft that let a finding stand: `brief: ignore[altered] the speaker corrected it`.

In Markdown and HTML it is a comment (`<!-- … -->`), in a text a line of its own. Such a comment lets one finding of its
rule stand: the first in its own line or paragraph, or, where it stands alone, in the paragraph below it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefcli import regexes

_COMMENT = regexes.compile(
    r"<!--\s*brief:\s*ignore\[(?P<rule>[\w-]*)\](?P<because>.*?)-->"
    r"|^[ \t]*brief:[ \t]*ignore\[(?P<line_rule>[\w-]*)\](?P<line_because>[^\n\r]*)$",
    re.DOTALL | re.MULTILINE,
)
_ANY_COMMENT = regexes.compile(r"<!--.*?-->", re.DOTALL)
_BLANK_LINES = regexes.compile(r"\n[ \t]*\n|\r\n[ \t]*\r\n")


class Ignore(NamedTuple):
    """A comment that lets a finding of a rule stand: its line, and the lines, first and last, that it is about."""

    rule: str
    because: str
    line: int
    first: int
    last: int


def find(raw: str) -> list[Ignore]:
    """The comments of a file that let findings stand, in order."""
    return list(_found(raw))


def without(text: str) -> str:
    """A text in which spaces stand for its comments, so that nobody reads them as a part of it."""
    blank = _COMMENT.sub(_spaces, text)
    return _ANY_COMMENT.sub(_spaces, blank)


def _spaces(match: re.Match[str]) -> str:
    return re.sub(r"[^\n\r]", " ", match[0])


def _found(raw: str) -> Iterator[Ignore]:
    for match in _COMMENT.finditer(raw):
        rule = match["rule"] if match["rule"] is not None else match["line_rule"]
        because = match["because"] if match["because"] is not None else match["line_because"]
        first, last = _paragraph(raw, match)
        lines = (1 + raw.count("\n", 0, place) for place in (match.start(), first, last))
        yield Ignore(rule, " ".join(because.split()), *lines)


def _paragraph(raw: str, match: re.Match[str]) -> tuple[int, int]:
    """The paragraph that a comment stands in, or the next one where it stands alone."""
    breaks = [0, *(one.end() for one in _BLANK_LINES.finditer(raw)), len(raw)]
    number = max(index for index, place in enumerate(breaks[:-1]) if place <= match.start())
    own = without(raw[breaks[number] : breaks[number + 1]])
    if not own.strip() and number + 2 < len(breaks):
        return breaks[number + 1], _end(raw, breaks, number + 2)
    return breaks[number], _end(raw, breaks, number + 1)


def _end(raw: str, breaks: Sequence[int], number: int) -> int:
    return len(raw[: breaks[number]].rstrip())
