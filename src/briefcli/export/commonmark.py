"""Text and blocks of CommonMark 0.31, with the tables and footnotes of GitHub.

Whatever comes from outside goes through `text`, which makes it show as itself. All else is built from what that gives.
"""

import re
from collections.abc import Iterator, Sequence

from briefcli import regexes
from briefcli.export.addresses import is_web, uri
from briefcli.views import sanitise

# What means something inside a line: to CommonMark, to GitHub (`~`, `$`), and to widespread dialects that have marked
# words (`=`), superscript (`^`) and attributes (`{`).
_MEANT = regexes.compile(
    r"[\\`*_\[\]<>~^$#={}]"
    r"|&(?=[#a-z])"
    r"|!$"  # the mark of a footnote may follow, and would be a picture
    r"|:(?=//|[\w+-]+:)"  # an address, an emoji
    r"|(?<=\w)\.(?=[^\W\d]{2})|(?<=www)\."  # a host
    r"|^[-+:]",  # a list, the line under a heading, a definition
    re.IGNORECASE,
)
_NUMBERED = regexes.compile(r"^(\d+)([.)])")
_BAR = "&#124;"
"""A bar that ends no cell: dialects differ about one with a backslash, after another backslash."""


def text(raw: str) -> str:
    r"""A text on one line that shows as it is in a paragraph, a heading or a cell, whatever it holds.

    >>> print(text("1. *Not* a <list> | of [links](x) at R&D, U.S."))
    1\. \*Not\* a \<list\> &#124; of \[links\](x) at R\&D, U.S.
    """
    return _NUMBERED.sub(r"\1\\\2", _MEANT.sub(r"\\\g<0>", sanitise.line(raw))).replace("|", _BAR)


def strong(raw: str) -> str:
    """A text that stands out; nothing where nothing of it can be seen."""
    shown = text(raw)
    return f"**{shown}**" if shown else ""


def link(raw: str, address: str) -> str:
    """A text that leads to an address; the text alone where that is not on the web."""
    return f"[{text(raw)}]({_destination(address)})" if is_web(address) else text(raw)


def _destination(address: str) -> str:
    escaped = uri(address).replace("(", "%28").replace(")", "%29")  # brackets may end a link
    return escaped.replace("&", "&amp;")


def heading(level: int, shown: str) -> str:
    """A heading of a level from 1 on."""
    return f"{'#' * level} {shown}".rstrip()


def bullets(shown: Sequence[str]) -> str:
    """A list."""
    return "\n".join(f"- {one}" for one in shown)


def block_quote(*paragraphs: str) -> str:
    """Words that are somebody else's."""
    return "\n>\n".join(f"> {one}" for one in paragraphs)


def table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table, without the columns in which no row has anything."""
    told = [place for place in range(len(columns)) if any(row[place] for row in rows)]
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(line[place] for place in told)} |" for line in lines)


class Endings:
    """What stands at the end of a text: the footnotes, and the addresses to which many links lead.

    Both have numbers, and what comes again keeps its number.
    """

    def __init__(self) -> None:
        self._footnotes: dict[str, int] = {}
        self._addresses: dict[str, int] = {}
        self._drawn = (0, 0)

    def mark(self, shown: str) -> str:
        """The mark of a footnote, to be put after what it proves."""
        return f"[^{self._footnotes.setdefault(shown, len(self._footnotes) + 1)}]"

    def link(self, raw: str, address: str) -> str:
        """A link as `link` makes it, with its address at the end of the text."""
        if not is_web(address):
            return text(raw)
        return f"[{text(raw)}][a{self._addresses.setdefault(address, len(self._addresses) + 1)}]"

    def draw(self) -> Iterator[str]:
        """The footnotes, then the addresses, that have come since they were drawn last, a block each."""
        notes, addresses = list(self._footnotes.items()), list(self._addresses.items())
        blocks = (
            [f"[^{number}]: {shown}" for shown, number in notes[self._drawn[0] :]],
            [f"[a{number}]: {_destination(address)}" for address, number in addresses[self._drawn[1] :]],
        )
        self._drawn = len(notes), len(addresses)
        return ("\n".join(lines) for lines in blocks if lines)
