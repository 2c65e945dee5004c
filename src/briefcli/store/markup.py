"""Clean markup to text: what a reader sees, paragraphs separated by an empty line.

For the HTML in a ninjs document and for what the extractor leaves of a page, not for whole pages: every
element counts as text of the article.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from briefcli import regexes
from briefcli.store import raised

_PARAGRAPHS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset"}
    | {"footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "nav", "ol", "p", "pre"}
    | {"section", "summary", "table", "ul"}
)
_LINES = frozenset({"li", "tr", "caption"})
_HIDDEN = frozenset({"script", "style", "head", "template", "noscript", "svg", "iframe", "button", "select"})
_SHOWN = ("figure", "media")
"""A picture with its caption: of HTML, and of NITF."""
_STRUCK = ("del", "s", "strike")
"""Words that the writer has taken back; open ones end with their paragraph, so that no story is lost."""
_SPACE = regexes.compile(r"[ \t\r\n\f]+")
"""White space as HTML has it; a no-break space is a character of the text."""

_TAG = regexes.compile(r"""(/?)([A-Za-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*+>""")
_DECLARATION = regexes.compile(r"[!?][^>]*>")

QUOTED = "> "
"""What stands before every line of a block quotation, as in Markdown and in mail."""

SIGNED = "— "
"""What stands before the name at the end of a block quotation, unless the page has a dash there itself."""

_SIGNATURE_TAGS = ("cite", "footer")
_SIGNATURE = regexes.compile(f"<(?:{'|'.join(_SIGNATURE_TAGS)})", re.IGNORECASE)
_DASHES = "-–—―"


def text(markup: str) -> str:
    r"""The text of clean markup: paragraphs separated by an empty line, items, rows and `<br>` by a line end.

    Lines of a `<blockquote>` begin with `QUOTED`, the `<cite>` or `<footer>` at its end with `SIGNED` on a line of
    its own; a `<q>` stands in curly quotation marks; cells of a row are separated by a tab. `<pre>` keeps its white
    space; elsewhere it becomes one space.

    >>> text("<p>She said:</p><blockquote><p>No.</p><p>Never.</p></blockquote>")
    'She said:\n\n> No.\n\n> Never.'
    """
    reader = _Reader()
    # Most markup has no such tag, and need not be in memory as tokens.
    signatures = _signatures(list(_tokens(markup))) if _SIGNATURE.search(markup) else frozenset()
    for number, token in enumerate(_tokens(markup)):
        if token.tag:
            (reader.end if token.is_end else reader.start)(token.tag)
        if number in signatures:
            reader.sign()
        if token.words:
            reader.words(unescape(token.words))
    return reader.result()


class _Token(NamedTuple):
    """A tag and the words after it; the words before the first tag have none."""

    tag: str
    is_end: bool
    words: str


def _tokens(markup: str) -> Iterator[_Token]:
    """The tags of markup with the words after them; comments and declarations are left out.

    In one pass: the standard library's parser, before its repair in 2025, takes minutes for a megabyte of `<!--`.
    """
    first, *pieces = _without_comments(markup).split("<")
    tag, is_end, words = "", False, [first]
    for piece in pieces:
        found = _TAG.match(piece) or _DECLARATION.match(piece)
        if found is None:
            words += ["<", piece]  # it is a mark of the text
            continue
        yield _Token(tag, is_end, "".join(words))
        end, name = found.groups() if found.re is _TAG else ("", "")
        tag, is_end, words = name.lower(), bool(end), [piece[found.end() :]]
    yield _Token(tag, is_end, "".join(words))


def _without_comments(markup: str) -> str:
    kept, position = [], 0
    while (start := markup.find("<!--", position)) >= 0:
        kept.append(markup[position:start])
        end = markup.find("-->", start)
        if end < 0:
            return "".join(kept)
        position = end + len("-->")
    return "".join([*kept, markup[position:]])


def _signatures(tokens: list[_Token]) -> frozenset[int]:
    """The numbers of the tags that open the name at the end of a block quotation, where no dash stands before it.

    Read from the end, in one pass: a `<cite>` with words after it in its quotation is the title of a work.
    """
    found: set[int] = set()
    is_at_end, tag, words = False, "", ""
    for number in reversed(range(len(tokens))):
        token = tokens[number]
        if tag:
            words = token.words if token.words.strip() else words
            if token.tag == tag and not token.is_end:
                found.update({number} if words.strip() and words.strip()[0] not in _DASHES else ())
                tag = ""
        elif token.is_end and token.tag == "blockquote":
            is_at_end = True
        elif is_at_end:
            is_at_end = token.is_end and not token.words.strip()
            if is_at_end and token.tag in _SIGNATURE_TAGS:
                is_at_end, tag, words = False, token.tag, ""
    return frozenset(found)


class _Reader:
    """Collects paragraphs, each a list of lines."""

    def __init__(self) -> None:
        self._paragraphs: list[list[str]] = []
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self._open = dict.fromkeys(("blockquote", "pre", *_SHOWN, *_STRUCK, *_HIDDEN), 0)
        self._raised: int | None = None
        self._read_last: tuple[int, str] | None = None

    def start(self, tag: str) -> None:
        """Begin a paragraph or a line where the element does."""
        self._divide(tag)
        if tag in self._open:
            self._open[tag] += 1
        elif tag == "q":
            self._pieces.append("“")
        elif tag == "sup":
            self._raised = len(self._pieces)
        elif tag == "sub" and self._read_last is not None:
            self._begin_lowered(*self._read_last)
        elif tag in ("td", "th") and self._pieces:
            self._pieces[-1] = self._pieces[-1].rstrip(" ")
            self._pieces.append("\t")

    def end(self, tag: str) -> None:
        """End a paragraph or a line where the element does."""
        if tag == "br":
            return
        self._divide(tag)
        if tag == "q":
            self._pieces.append("”")
        elif tag == "sup" and self._raised is not None:
            self._end_raised(self._raised)
        elif self._open.get(tag):
            self._open[tag] -= 1

    def _end_raised(self, first: int) -> None:
        """Leave of a raised number or sign what is a word."""
        words = "".join(self._pieces[first:])
        before = "".join(self._pieces[max(0, first - raised.REACH) : first])
        self._pieces[first:] = filter(None, [raised.read(before, words)])
        self._raised, self._read_last = None, (first, words)

    def _begin_lowered(self, first: int, words: str) -> None:
        """Put back a raised number that turns out to be the upper one of a fraction."""
        if "".join(self._pieces[first:]) in raised.STROKES:
            before = "".join(self._pieces[max(0, first - raised.REACH) : first])
            self._pieces.insert(first, raised.numerator(before, words))
        self._read_last = None

    def sign(self) -> None:
        """Begin the line of a name at the end of a block quotation."""
        self._end_line()
        self._pieces.append(SIGNED)

    def words(self, data: str) -> None:
        """Keep words that a reader sees."""
        if self._is_hidden():
            return
        if self._open["pre"]:
            first, *rest = data.replace("\r\n", "\n").split("\n")
            self._pieces.append(first)
            for line in rest:
                self._end_line()
                self._pieces.append(line)
            return
        words = _SPACE.sub(" ", data)
        if not self._pieces or self._pieces[-1].endswith((" ", "\t")):
            words = words.lstrip(" ")
        if words:
            self._pieces.append(words)

    def result(self) -> str:
        """All paragraphs that were read."""
        self._end_paragraph()
        return "\n\n".join("\n".join(lines) for lines in self._paragraphs)

    def _is_hidden(self) -> bool:
        # A figure holds a picture and its caption, unless it was drawn round a quotation.
        in_figure = any(self._open[tag] for tag in _SHOWN) and not self._open["blockquote"]
        return bool(in_figure) or any(self._open[tag] for tag in (*_STRUCK, *_HIDDEN))

    def _divide(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._end_paragraph()
        elif tag in _LINES or tag == "br":
            self._end_line()

    def _end_line(self) -> None:
        line = "".join(self._pieces).rstrip(" \t")
        self._pieces, self._raised = [], None
        if line:
            self._lines.append(QUOTED * bool(self._open["blockquote"]) + line)

    def _end_paragraph(self) -> None:
        self._end_line()
        self._open.update(dict.fromkeys(_STRUCK, 0))
        if self._lines:
            self._paragraphs.append(self._lines)
        self._lines = []
