"""The lines of a text, and which of them only go on with the line before: decided for each block of lines.

Programs break lines at a width: mail, terminals, `pdftotext`. A block between two empty lines is broken so where its
lines are full (the next word would not have fitted) and break within sentences. Elsewhere a line is a paragraph.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from briefcli import regexes
from briefcli.extract.text import lexicon
from briefcli.extract.text.classes import letters

_TAGS = lexicon.tags()

_LINE = regexes.compile(r"[^\n\r\f\v\u2028\u2029\x85]+")
_QUOTING = regexes.compile(r"[ \t]*(?:>[ \t]?)*")
_MARKER = regexes.compile(r"(?P<kind>[-*+•–—]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]")
_ALONE = regexes.compile(r"#{1,6}[ \t]|\||`{3}|~{3}|[=*_-]{3,}[ \t]*$|\[\^?[^]\n]{1,60}\]:")
"""A heading, a row of a table, a fence, a rule, the text of a footnote: none goes on with a line before."""
_LABEL = regexes.compile(r"(?:[QA]|[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3})\s?:[ \t]")
_NAME_LABEL = regexes.compile(
    r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+)?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}(?: \([^()\n]{1,40}\))?\s?:[ \t]"
)
_ENDS_SENTENCE = regexes.compile(r"[.!?:…][\"'”’»)\]*_]*$")
_QUOTED_WITHIN = regexes.compile(r"[,?!][\"”’»]$")
"""How words end that are quoted within a sentence."""
_LONGEST_END_CHARACTERS = 10
"""A full stop with all the marks and brackets that may stand after it has fewer."""
_GUTTER = regexes.compile(r"\S {4,}\S")
"""More space than justified lines have between words."""
_LONGEST_COLUMNS, _SHORTEST_COLUMNS = 130, 25
"""No program breaks lines at other widths than these: a newspaper column has 30 characters, a wide terminal 120."""
_RAGGED_SHARE = 0.8
"""The letters of a PDF differ in width, so that a full line may have as few characters as this share of the longest."""
_WIDER_SHARE = 1.05
"""How much wider than usual a block that shows no width of its own may be."""
_FULL_SHARE, _WITHIN_SHARE = 0.7, 0.33
"""Of the lines of a block, all but the last of each paragraph are full; a third at least break within a sentence."""
_TELLING_LINES = 3
"""A block of so many lines that is broken at a width shows the width of the text."""
_FEWEST_SPACED_LINES = 5
"""Fewer lines with an empty one after each are paragraphs."""
_INDENT_COLUMNS = 2
"""The first line of a paragraph begins so much further in than the line before."""
_PAGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be its head and its number."""
_PAGE_NUMBER = regexes.compile(
    r"(?:[-–—|]\s*)?(?:[Pp]age\s+|[Pp]\.\s*)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?(?:\s*[-–—|])?|(?=[ivxl])[ivxl]{1,6}"
)
_DIGITS = regexes.compile(r"\d+")
_GOES_ON = letters("DETERMINER PREPOSITION OF COORDINATOR TO POSSESSIVE MODAL")
"""Classes of words with which no paragraph ends."""


class Line(NamedTuple):
    """A line that has words: where they stand, without indentation and marks of quoted mail.

    `column` is where the words begin, `quoting` the marks before them, `gap` what stands between this line and the
    one before: nothing in "line", else an empty line or a new page.
    """

    start: int
    end: int
    column: int
    quoting: str
    words: str
    gap: str

    @property
    def width(self) -> int:
        """The columns that the line fills."""
        return self.column + self.end - self.start


def find(text: str, start: int = 0) -> list[Line]:
    """The lines of a text from an offset on."""
    lines: list[Line] = []
    last = start
    for match in _LINE.finditer(text, start):
        quoting = _QUOTING.match(text, *match.span())
        begin = quoting.end() if quoting else match.start()
        words = text[begin : match.end()].rstrip()
        begin += len(words) - len(words.lstrip())
        words = words.strip()
        if not words:
            continue
        marks = text[match.start() : begin].strip().replace(" ", "").replace("\t", "")
        column = len(text[match.start() : begin].expandtabs())
        lines.append(Line(begin, begin + len(words), column, marks, words, _gap(text, last, match.start())))
        last = match.end()
    return lines


def _gap(text: str, start: int, end: int) -> str:
    between = text[start:end]
    if "\f" in between:
        return "page"
    ends = between.count("\n") or between.count("\r") or len(between.strip(" \t>"))
    return "empty" if ends > 1 else "line"


def without_furniture(lines: list[Line]) -> list[Line]:
    """The lines without what a page has besides its text: its number, and a head or foot that comes on every page."""
    pages = _pages(lines)
    if len(pages) < 2:
        return lines
    edges = [{*page[:_PAGE_LINES], *page[-_PAGE_LINES:]} for page in pages]
    seen = Counter(form for edge in edges for form in {_form(lines[number].words) for number in edge})
    dropped = {
        number
        for edge in edges
        for number in edge
        if _PAGE_NUMBER.fullmatch(lines[number].words) or seen[_form(lines[number].words)] > len(pages) / 2
    }
    kept: list[Line] = []
    follows_page = False
    for number, line in enumerate(lines):
        follows_page = follows_page or line.gap == "page"
        if number not in dropped:
            kept.append(line._replace(gap="page") if follows_page else line)
            follows_page = False
    return kept


def _pages(lines: list[Line]) -> list[list[int]]:
    pages: list[list[int]] = [[]]
    for number, line in enumerate(lines):
        if line.gap == "page" and number:
            pages.append([])
        pages[-1].append(number)
    return pages


def _form(words: str) -> str:
    """A line without its numbers: heads and feet of pages differ in these alone."""
    return _DIGITS.sub("0", words)


def joined(lines: list[Line]) -> list[bool]:
    """For each line whether it goes on with the one before it, in the same paragraph."""
    lines = _without_spacing(lines)
    blocks = [(block, _own_width(block)) for block in _blocks(lines)]
    known = [width for block, width in blocks if width is not None and len(block.lines) >= _TELLING_LINES]
    if not known:  # short paragraphs tell it together
        short = [width for _, width in blocks if width is not None]
        known = short if len(short) >= _TELLING_LINES else []
    usual = max(known, default=None)
    goes_on = [answer for block, own in blocks for answer in _block_joined(block, own, usual)]
    return [
        answer or (number > 0 and _goes_on_behind_gap(lines[number - 1], line, usual))
        for number, (line, answer) in enumerate(zip(lines, goes_on, strict=True))
    ]


def _without_spacing(lines: list[Line]) -> list[Line]:
    """The lines, with no empty ones between them where each has one after it and they are broken at a width."""
    if len(lines) < _FEWEST_SPACED_LINES or any(line.gap != "empty" for line in lines[1:]):
        return lines
    closed = [lines[0], *(line._replace(gap="line") for line in lines[1:])]
    return closed if _own_width(_Block(closed)) is not None else lines


class _Block:
    """Lines between two empty ones, and how many of them begin with each marker of a list."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines

    @cached_property
    def markers(self) -> Counter[str]:
        """The markers at the start of its lines, numbers as 0."""
        found = (_MARKER.match(line.words) for line in self.lines)
        return Counter(_form(marker["kind"]) for marker in found if marker)


def _blocks(lines: Iterable[Line]) -> Iterator[_Block]:
    block: list[Line] = []
    for line in lines:
        # A line without a mark goes on with a quoted one (lazy continuation), but a quoted one begins something.
        begins_quoted = bool(block) and line.quoting != block[-1].quoting and bool(line.quoting)
        if block and (line.gap != "line" or begins_quoted):
            yield _Block(block)
            block = []
        block.append(line)
    if block:
        yield _Block(block)


def _own_width(block: _Block) -> int | None:
    """The width at which a block is broken, read from its own lines; nothing where it is not broken."""
    if len(block.lines) == 1 or _is_in_columns(block):
        return None
    width = max(line.width for line in block.lines)
    if not _SHORTEST_COLUMNS <= width <= _LONGEST_COLUMNS:
        return None
    breaks = [pair for pair in pairwise(block.lines) if not _begins(pair[1], pair[0], block)]
    full = [_is_full(before, line, width) for before, line in breaks]
    ends = sum(not one and _ends(before) for one, (before, _) in zip(full, breaks, strict=True))
    within = sum(one and _breaks_within(*pair) for one, pair in zip(full, breaks, strict=True))
    if within and sum(full) >= _FULL_SHARE * (len(breaks) - ends) and within >= _WITHIN_SHARE * len(breaks):
        return width
    return None


def _is_in_columns(block: _Block) -> bool:
    """Whether most lines of a block go over two columns of a page, or are rows, so that none goes on with the next."""
    gaps = sum(_GUTTER.search(line.words) is not None for line in block.lines)
    return gaps > len(block.lines) / 2


def _block_joined(block: _Block, own: int | None, usual: int | None) -> list[bool]:
    if len(block.lines) == 1 or _is_in_columns(block):
        return [False] * len(block.lines)
    answers = _joined_by_width(block, own, usual)
    return [one or other for one, other in zip(answers, _within_quotation(block), strict=True)]


def _within_quotation(block: _Block) -> list[bool]:
    """Whether each line goes on in a small letter with a quotation that is open where the one before ends."""
    answers, is_open = [False], False
    for before, line in pairwise(block.lines):
        opens, closes = before.words.rfind("“"), before.words.rfind("”")
        is_open = opens > closes if max(opens, closes) >= 0 else is_open ^ (before.words.count('"') % 2 == 1)
        answers.append(is_open and line.words[0].islower() and not _ends(before) and not _begins(line, before, block))
    return answers


def _joined_by_width(block: _Block, own: int | None, usual: int | None) -> list[bool]:
    is_usual = usual is not None and max(line.width for line in block.lines) <= usual * _WIDER_SHARE
    if own is None and not is_usual:
        return [False] * len(block.lines)
    width = max(own or 0, usual if usual is not None and is_usual else 0)
    return [False, *(_is_joined(before, line, block, width, own is not None) for before, line in pairwise(block.lines))]


def _is_joined(before: Line, line: Line, block: _Block, width: int, is_broken: bool) -> bool:
    """Whether a line of a block that is broken at a width goes on with the one before."""
    if _begins(line, before, block):
        return False
    if _breaks_within(before, line):
        return is_broken or line.words[0].islower() or _is_full(before, line, width)
    if not _is_full(before, line, width) or _ALONE.match(before.words):
        return False
    is_end = _ends(before)
    if not is_broken and is_end and not _is_full(before, line, width, 1):
        return False
    return not (is_end and line.column >= before.column + _INDENT_COLUMNS)


def _goes_on_behind_gap(before: Line, line: Line, usual: int | None) -> bool:
    """Whether a sentence goes on behind a new page, or an attribution behind an empty line: “It is,”, said Doe."""
    if line.gap != "page":
        return _QUOTED_WITHIN.search(before.words) is not None and line.words[0].islower()
    fits = usual is None or line.words[0].islower() or _is_full(before, line, usual)
    return fits and _breaks_within(before, line) and not _begins(line, before, _Block([]))


def _is_full(before: Line, line: Line, width: int, share: float = _RAGGED_SHARE) -> bool:
    """Whether the first word of a line would not have fitted on the one before, which has a share of the width."""
    first = line.words.partition(" ")[0]
    return before.words.endswith(("-", "\u00ad", "\u2010")) or before.width + 1 + len(first) > share * width


def _ends(line: Line) -> bool:
    """Whether a paragraph may end with a line: a heading does, and so does a sentence."""
    return bool(_ENDS_SENTENCE.search(line.words[-_LONGEST_END_CHARACTERS:]) or _ALONE.match(line.words))


def _breaks_within(before: Line, line: Line) -> bool:
    """Whether a sentence, or a quotation, goes on after the end of a line."""
    if _ends(before):
        return False
    if line.words[0].islower() or before.words.endswith((",", ";")):
        return True
    return _TAGS.get(before.words.rpartition(" ")[2].lower(), "?") in _GOES_ON


def _begins(line: Line, before: Line, block: _Block) -> bool:
    """Whether a line begins something of its own: a heading, an item of a list, a turn of a transcript."""
    if _ALONE.match(line.words) or _LABEL.match(line.words):
        return True
    if _ends(before) and _NAME_LABEL.match(line.words):
        return True
    marker = _MARKER.match(line.words)
    if marker is None:
        return False
    # A dash or a number may as well be the first thing on a line of prose.
    kind = _form(marker["kind"])
    return block.markers[kind] > 1 or before.words.endswith(":") or (_ends(before) and kind in "*+•")
