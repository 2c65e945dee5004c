"""The address of some words on a page: `https://example.org/wall#:~:text=the%20sea,the%20harbour`.

The text directive of the WICG draft “URL Fragment Text Directives”: `text=[prefix-,]start[,end][,-suffix]`. A browser
takes the first place where the words stand, without regard to case and accents, as whole words, each of the four within
one block of the page; `end` is the first one after `start`, and `prefix` and `suffix` tell which of several is meant.
"""

import re
from typing import NamedTuple
from urllib.parse import quote

from briefcli import regexes
from briefcli.export.page.passages import Passages, Place, Words, fold

_LONGEST_EXACT = 120
"""Characters from which a page is likely to differ somewhere: the two ends of such words are enough to find them."""
_END_WORDS = 4
"""So many words at either end of a passage mostly occur once in an article."""
_MOST_WORDS = 12
"""A passage whose ends are still not unique gets words around it instead; longer addresses break in e-mails."""
_FEW_WORDS = 5
"""Words that may well stand elsewhere on a page, above or below its article."""
_OWN_CONTEXT_WORDS = 3
"""Words before and after, which tell one passage from another that reads alike."""
_LONGEST_WORD_CHARACTERS = 100
"""How far around a place the bounds of a word are sought: the longest English words have less than half of it."""
_REACH = 400
"""Characters in which the words before and after are looked for."""

# What stands between two letters or digits without ending the word, of Unicode's TR 29: Quill’s, 1,000, example.org
_INNER = r"[.:,;'’‘·\u2024\ufe52\uff07\uff0e]"
_WORD = regexes.compile(rf"\w+(?:{_INNER}\w+)*")


class Directive(NamedTuple):
    """The four parts of a text directive as places in a text; one that is left out is empty."""

    prefix: tuple[int, int]
    start: tuple[int, int]
    end: tuple[int, int]
    suffix: tuple[int, int]


def address(page: str, known: Passages, words: Words, title: str | None = None) -> str:
    """The address of a page at some words of its text; `title` is its headline, which may repeat them."""
    base, hash_, anchor = page.partition("#")
    return f"{base}{hash_ or '#'}{anchor.partition(':~:')[0]}:~:text={directive(known, words, title)}"


def directive(known: Passages, words: Words, title: str | None = None) -> str:
    """The text directive of some words, percent-encoded.

    >>> from briefcli.export.page.passages import whole
    >>> from briefcli.model.anchor import Anchor
    >>> text = "The wall held. The storm-proof wall, they say, held."
    >>> directive(whole(text), Anchor(report="r", start=31, end=35, exact=text[31:35]))
    'proof-,wall'
    """
    place = _whole_words(known.place(words))
    elsewhere = fold(title) if title and fold(title) not in known.folded else ""
    found = _found(place, f"{known.folded}\n{elsewhere}", is_whole=known.is_whole)
    prefix, start, end, suffix = (_encoded(place.text[slice(*part)]) for part in found)
    parts = (f"{prefix}-" if prefix else "", start, end, f"-{suffix}" if suffix else "")
    return ",".join(part for part in parts if part)


def _encoded(part: str) -> str:
    """A part as RFC 3986 has it, and with the hyphens, commas and ampersands that separate parts."""
    return quote(part.strip(), safe="", errors="replace").replace("-", "%2D")


def _whole_words(place: Place) -> Place:
    """The words without spaces around them, and with the rest of a word that is cut: browsers find whole words."""
    text, start, end = place
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    return Place(text, _word_at(text, start)[0], _word_at(text, end)[1])


def _word_at(text: str, place: int) -> tuple[int, int]:
    """The word inside which a place lies, or the place itself."""
    around = _WORD.finditer(text, max(0, place - _LONGEST_WORD_CHARACTERS), place + _LONGEST_WORD_CHARACTERS)
    return next((word.span() for word in around if word.start() < place < word.end()), (place, place))


def _found(place: Place, all_known: str, *, is_whole: bool) -> Directive:
    lines = [match.span() for match in re.finditer(r"\S(?:[^\n]*\S)?", place.text[place.start : place.end])]
    first = (place.start + lines[0][0], place.start + lines[0][1])
    last = (place.start + lines[-1][0], place.start + lines[-1][1])
    if first == last and first[1] - first[0] <= _LONGEST_EXACT:
        return _exact(place, first, all_known, is_whole=is_whole)
    return _range(place, first, last, all_known)


def _exact(place: Place, span: tuple[int, int], all_known: str, *, is_whole: bool) -> Directive:
    """The words as they are; with some before and after them, where they stand elsewhere too or may do so."""
    start, end = span
    if not _is_single(place.text[start:end], all_known):
        start, end = span = _with_marks(place.text, start, end)
    is_short = len(place.text[start:end].split()) < _FEW_WORDS
    if not is_whole and is_short:
        before = _before(place.text, start, _OWN_CONTEXT_WORDS)
        after = _after(place.text, end, _OWN_CONTEXT_WORDS)
    else:
        before, after = _context(place.text, start, end, all_known)
    return Directive(before, span, (end, end), after)


def _range(place: Place, first: tuple[int, int], last: tuple[int, int], all_known: str) -> Directive:
    """The first words and the last, as many as lead to these and no others."""
    text = place.text
    start, end = first, last
    for count in range(_END_WORDS, _MOST_WORDS + 1):
        start = (first[0], _after(text, first[0], count, first[1])[1])
        if _is_single(text[slice(*start)], all_known):
            break
    before, _ = _context(text, *start, all_known, is_behind_too=False)
    for count in range(_END_WORDS, _MOST_WORDS + 1):
        end = (_before(text, last[1], count, max(last[0], start[1]))[0], last[1])
        if fold(text[start[1] : last[1]]).find(fold(text[slice(*end)])) == len(fold(text[start[1] : end[0]] + "x")) - 1:
            break
    return Directive(before, start, end, (last[1], last[1]))


def _context(
    text: str, start: int, end: int, all_known: str, *, is_behind_too: bool = True
) -> tuple[tuple[int, int], tuple[int, int]]:
    """As few words before and after as make the words unique; as many as may be where none do."""
    before, after = (start, start), (end, end)
    if _is_single(text[start:end], all_known):
        return before, after
    for count in range(1, _MOST_WORDS + 1):
        before = _before(text, start, count)
        if _is_single(text[before[0] : end], all_known):
            return before, (end, end)
        if not is_behind_too:
            continue
        after = _after(text, end, count)
        if _is_single(text[start : after[1]], all_known):
            return (start, start), after
        if _is_single(text[before[0] : after[1]], all_known):
            break
    return before, after


def _is_single(words: str, all_known: str) -> bool:
    return all_known.count(fold(words)) <= 1


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Words with the marks between them and the ends of their line, beyond which the context lies in another block."""
    before, after = _before(text, start, 1), _after(text, end, 1)
    is_marked = [not _WORD.search(text, *part) and "\n" not in text[part[0] : part[1]] for part in (before, after)]
    return before[0] if is_marked[0] else start, after[1] if is_marked[1] else end


def _before(text: str, start: int, count: int, least: int = 0) -> tuple[int, int]:
    """The words, or else the marks, that end where others start; of one line: only spaces may lie between."""
    end = least + len(text[least:start].rstrip())
    line = max(text.rfind("\n", max(end - _REACH, 0), end) + 1, least, end - _REACH)
    words = list(_WORD.finditer(text, line, end))
    if not words:
        return line + len(text[line:end]) - len(text[line:end].lstrip()), end
    return words[-min(count, len(words))].start(), end


def _after(text: str, end: int, count: int, most: int | None = None) -> tuple[int, int]:
    """The words, or else the marks, that start where others end; of one line: only spaces may lie between."""
    most = min(len(text) if most is None else most, end + _REACH)
    start = end + len(text[end:most]) - len(text[end:most].lstrip())
    line = text.find("\n", start, most)
    rest = line if line >= 0 else most
    words = list(_WORD.finditer(text, start, rest))
    if not words:
        return start, start + len(text[start:rest].rstrip())
    return start, words[min(count, len(words)) - 1].end()
