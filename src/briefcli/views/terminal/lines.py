"""Text laid out in columns: every block of a page becomes lines that fit, and no word is broken that fits on a line.

A word breaks only where it is longer than the line: at a sign inside it, as style guides break addresses (The Chicago
Manual of Style, 14.18), else wherever the line ends, but never inside a character of several code points.
"""

from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from briefcli import regexes

GLUE = "\u2007"
"""A space that breaks no line; it is printed as a plain one."""

_WORD = regexes.compile(f"(?:\\S|[\xa0\u202f{GLUE}])+")
"""What stays together: spaces that must not break a line belong to the word."""

_BEHIND, _BEFORE = frozenset("/:=&"), frozenset("-_.,?#%~+")
"""Signs after and before which a long word is best broken; a hyphen that ends a line would seem to be put in."""

_JOINER = "\u200d"
_DOT = " · "
MARGIN_COLUMNS = 2
"""How far what belongs to a name or a title is set in below it."""
_BELOW_COLUMNS = 2
"""How far what continues an entry is set in."""


def wrapped(text: Text | str, width: int) -> list[Text]:
    """A text as lines of at most so many columns; its own line feeds stay."""
    whole = Text(text) if isinstance(text, str) else text
    return [line for part in whole.split("\n", allow_blank=True) for line in _wrapped(part, max(width, 2))]


def _wrapped(text: Text, width: int) -> list[Text]:
    if cell_len(text.plain) <= width:
        return [text]
    return [text[start:end] for start, end in _slices(text.plain, width)] or [Text()]


def _slices(plain: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends."""
    start = end = used = 0
    for word in _WORD.finditer(plain):
        first, last = word.span()
        cells = cell_len(plain[end:last])
        if end and used + cells <= width:
            end, used = last, used + cells
            continue
        if end:
            yield start, end
        start, end, used = first, last, cell_len(word[0])
        for cut in _cuts(word[0], width) if used > width else ():
            yield start, first + cut
            start = first + cut
            used = cell_len(plain[start:last])
    if end:
        yield start, end


def _cuts(word: str, width: int) -> list[int]:
    """Where a word that is longer than a line is broken."""
    cuts: list[int] = []
    used = handle = behind_handle = 0
    for index, char in enumerate(word):
        # A selector after a sign, as in an emoji, makes it wider than both are alone.
        before = word[index - 1 : index]
        cells = cell_len(before + char) - cell_len(before) if index else cell_len(char)
        if char in _BEFORE or before in _BEHIND:
            handle, behind_handle = index, 0
        if used + cells > width and cell_len(char) and before != _JOINER:
            is_at_handle = handle > (cuts[-1] if cuts else 0) and 2 * behind_handle <= width
            cuts.append(handle if is_at_handle else index)
            used = behind_handle if is_at_handle else 0
        used += cells
        behind_handle += cells
    return cuts


def longest_word(text: Text) -> int:
    """How many columns a text needs so that none of its words is broken."""
    return max((cell_len(word) for word in _WORD.findall(text.plain)), default=0)


def indented(lines: Iterable[Text], columns: int = 2) -> list[Text]:
    """Lines moved to the right."""
    return [behind(" " * columns, line) for line in lines]


def hanging(text: Text, width: int) -> list[Text]:
    """A text as lines, all but the first of them moved to the right."""
    first = wrapped(text, width)[0]
    end = len(first.plain)
    rest = text[end + len(text.plain[end:]) - len(text.plain[end:].lstrip()) :]
    return [first, *indented(wrapped(rest, width - _BELOW_COLUMNS), _BELOW_COLUMNS)] if rest.plain else [first]


def behind(start: str | Text | tuple[str, str], line: Text) -> Text:
    """A line with something before it."""
    return Text.assemble(start, line) if line.plain else Text.assemble(start)


def beside(rows: Iterable[tuple[Text, Text]], width: int, gap: int = 1) -> list[Text]:
    """Labels with text beside each, whose wrapped lines stay clear of the labels.

    Where the labels would take more than half of the width, the text stands below them instead.
    """
    told = list(rows)
    margin = max((label.cell_len for label, _ in told), default=0) + gap
    if margin > width // 2:
        return [
            line
            for label, content in told
            for line in (*wrapped(label, width), *indented(wrapped(content, width - _BELOW_COLUMNS), _BELOW_COLUMNS))
        ]
    return [
        line
        for label, content in told
        for line in side_by_side([[label], wrapped(content, width - margin)], (margin - gap, width - margin), gap)
    ]


def side_by_side(cells: Sequence[Sequence[Text]], widths: Sequence[int], gap: int = 2) -> list[Text]:
    """Cells, each as its lines, next to each other in columns of these widths."""
    drawn: list[Text] = []
    for number in range(max(map(len, cells), default=0)):
        line = Text()
        place = 0
        for lines, width in zip(cells, widths, strict=True):
            if number < len(lines) and lines[number].plain:
                line.append(" " * (place - line.cell_len)).append_text(lines[number])
            place += width + gap
        drawn.append(line)
    return drawn


def packed(items: Iterable[Text], width: int) -> list[Text]:
    """Items side by side with dots between them, as many to a line as fit without breaking one."""
    lines: list[Text] = []
    for item in items:
        if lines and lines[-1].cell_len + len(_DOT) + item.cell_len <= width:
            lines[-1] = Text.assemble(lines[-1], _DOT, item)
        else:
            lines.append(item)
    return [line for item in lines for line in hanging(item, width)]


def finished(line: Text) -> Text:
    """A line as it is printed: it is not wrapped again."""
    line.plain = line.plain.replace(GLUE, " ")
    line.no_wrap, line.overflow = True, "ignore"
    return line
