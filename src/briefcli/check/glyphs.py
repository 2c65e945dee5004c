"""A text with everything made equal that cannot change what it says, and the way back to its own offsets.

Forgiven are white space of any kind and length, line ends, the glyphs of quotation marks, apostrophes,
dashes and ellipses, soft hyphens between letters, invisible characters beside white space, typographic
ligatures, Unicode composition and HTML entities. Never case, never a digit or what stands beside it: a
full-width digit, a superscript and a fraction keep their own characters (so canonical composition, NFC,
and not NFKC), white space in a number stays, and a prime is not an apostrophe.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple, get_args

from briefcli import regexes
from briefcli.extract.text.edits import Edited
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import Forgiven

INVISIBLE = "\u00ad\u200b\u2060\ufeff"
BLANKS = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\u00a0\u1680"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
) + INVISIBLE
"""What may stand at the ends of a claim and says nothing: all white space, and what is not seen."""
_ENTITY = regexes.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_DOUBLE = "“”„‟«»〝〞＂"
_SINGLE = "‘’‚‛‹›`´ʼʻ＇"
_EM_DASHES = "—―⸺⸻"
_HYPHENS = "‐‑‒–−⁃﹣－"
SIGN = "\ue000"
"""What stands for a long dash at the front of a number, where a short one would be a minus."""
MINUS = "\ue001"
"""What stands for a minus sign with a space after it, where a hyphen would be a dash."""
_ALONE = "…\ufb00-\ufb06"
"""What varies wherever it stands."""
_DOUBLED = "'`’‘´"
"""What is a quotation mark when it stands twice."""
# The first character, which decides what it may be, is read before it is asked: `re` passes over all others quickly.
_VARIES = regexes.compile(
    rf"[\s{INVISIBLE}{_DOUBLED}{_EM_DASHES}{_ALONE}−-]"
    rf"(?:(?<=[\s{INVISIBLE}])(?:[\s{INVISIBLE}]+|(?<=\u00ad)(?<!\d\u00ad)(?!\d))"
    rf"|(?<![\s{INVISIBLE}])(?:(?<=')'|(?<=`)`|(?<=’)’|(?<=‘)‘|(?<=´)´|(?<=-)-+"
    rf"|(?<=[{_EM_DASHES}])(?<!\w[{_EM_DASHES}])(?=\d)|(?<=−)(?=\s\d)|(?<=[{_ALONE}])))"
)
_MAY_VARY = regexes.compile(rf"[{_EM_DASHES}{_ALONE}−]")
_PAIRS = ("  ", "--", *(2 * char for char in _DOUBLED))
"""Without one of these, and with no other white space, nothing varies unless it is `_MAY_VARY`."""
_CHANGING = ("  ", "--", "''", "`", "&")
"""The same in ASCII, with what stands for another glyph or character."""
_LIGATURES = dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06", "ff fi fl ffi ffl st st".split(), strict=True))
_ALIKE = {
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_HYPHENS, "-"),
    **dict.fromkeys(_EM_DASHES, "—"),
    **{char: " " for char in BLANKS if char.isspace()},
}
_SAME = {char: plain for char, plain in _ALIKE.items() if char != plain}
"""What is written as another glyph, which is not one of these itself."""
# Longer runs of combining marks are not writing; sorting one of a megabyte would take hours.
_MOST_MARKS = 30

_FIRST_COMPOSED = "\u0300"
"""The first character that another one may be composed with, or that has another code."""
_MAY_COMPOSE = regexes.compile(r"[\u0300-\u1fff\u2000\u2001\u2070-\U0010ffff]")
"""The same without the usual punctuation."""

_APOSTROPHES = regexes.compile(rf"(?<=\w)['{_SINGLE}](?=\w)")
_QUOTATION_MARKS = regexes.compile(rf"''|``|[\"{_DOUBLE}]|(?<!\w)['{_SINGLE}]|['{_SINGLE}](?!\w)")
_DASHES = regexes.compile(rf"-+|[{_HYPHENS}{_EM_DASHES}]")
_KINDS: tuple[tuple[Forgiven, re.Pattern[str]], ...] = (
    ("quotation marks", _QUOTATION_MARKS),
    ("apostrophes", _APOSTROPHES),
    ("dashes", _DASHES),
    ("ellipses", regexes.compile(r"…|\.\.\.")),
    ("soft hyphens", regexes.compile("\u00ad")),
    ("invisible characters", regexes.compile("[\u200b\u2060\ufeff]")),
    ("ligatures", regexes.compile("[\ufb00-\ufb06]")),
)
_Edit = tuple[int, int, str]
"""A stretch of a text, and what stands for it."""
_LINE_END = regexes.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def _rewritten(text: str, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str]) -> list[_Edit]:
    """What a pattern finds in a text, and what stands for it."""
    return [(*match.span(), replace(match)) for match in pattern.finditer(text)]


def _may_vary(text: str) -> bool:
    """Whether a text may have something of `_VARIES`, which is searched for only then: short texts seldom have."""
    return not text.isprintable() or any(map(text.__contains__, _PAIRS)) or _MAY_VARY.search(text) is not None


def _is_plain(text: str) -> bool:
    """Whether a text is as it is compared: as short ones mostly are."""
    return text.isascii() and text.isprintable() and not any(map(text.__contains__, _CHANGING))


class Reading:
    """A text as it is compared: `form`, and in `folded` with long dashes as hyphens; of equal length."""

    def __init__(self, text: str) -> None:
        self._steps: list[Edited] = []
        if _is_plain(text):
            self.form = self.folded = text
            return
        if "&" in text:
            text = self._take(text, _rewritten(text, _ENTITY, _resolve))
        if not text.isascii():
            composing = _composing(text)
            text = self._take(text, [(*span, unicodedata.normalize("NFC", span.of(text))) for span in composing])
        if _may_vary(text):
            text = self._take(text, _rewritten(text, _VARIES, _replace))
        for char in _SAME.keys() & set(text):
            text = text.replace(char, _SAME[char])
        self.form = text
        self.folded = self.form.replace("—", "-")

    def _take(self, text: str, edits: list[_Edit]) -> str:
        """The text after some edits, of which the way back is kept, if there are any."""
        if not edits:
            return text
        step = Edited(text, edits)
        self._steps.append(step)
        return step.text

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The offsets in the text as given."""
        for step in reversed(self._steps):
            start, end = step.stretch_back(start, end)
        return start, max(start, end)

    def onward(self, start: int, end: int) -> tuple[int, int]:
        """The offsets of a stretch of the text as given in `form`."""
        for step in self._steps:
            start, end = step.stretch_onward(start, end)
        return start, max(start, end)

    def starts(self, places: list[int]) -> list[int]:
        """The offsets in `form` of what begins at some places in the text as given."""
        for step in self._steps:
            places = [step.onward(place, False) for place in places]
        return places

    @cached_property
    def key(self) -> str:
        """What is looked for: `folded` without white space at its ends."""
        return self.folded.strip()


def _resolve(match: re.Match[str]) -> str:
    from html import unescape  # a list of two thousand names, for the texts that have any
    from html.entities import html5

    entity = match.group()
    # A name is looked up whole: `unescape` takes "&notit;" for "&not" and "it;".
    return unescape(entity) if entity[1] == "#" else html5.get(entity[1:], entity)


def _composing(text: str) -> list[Span]:
    """What of a text can change when it is composed: a character with its marks, or one with another code."""
    if not _MAY_COMPOSE.search(text):
        return []
    characters = [char for char in set(text) if char >= _FIRST_COMPOSED]
    marks = frozenset(filter(_is_mark, characters))
    others = frozenset(char for char in characters if _is_recoded(char))
    if not marks and not others:
        return []
    # A mark is sought and not what it stands on, which could be anything: `re` passes over all else quickly.
    first, mark = (f"[{re.escape(''.join(sorted(listed)))}]" for listed in (marks | others, marks))
    more = f"(?:(?<={mark}){mark}{{0,{_MOST_MARKS - 1}}}|(?<!{mark}){mark}{{0,{_MOST_MARKS}}})" if marks else ""
    pattern = re.compile(first + more)  # noqa: TID251 - made of a text, it is no pattern to be kept
    found: list[Span] = []
    end = 0
    for match in pattern.finditer(text):
        start = match.start()
        has_base = start > end and match[0][0] in marks and text[start - 1] not in marks
        found.append(Span(start - has_base, match.end()))
        end = match.end()
    return found


def _is_mark(char: str) -> bool:
    is_jamo = "\u1161" <= char <= "\u1175" or "\u11a8" <= char <= "\u11c2"
    return is_jamo or unicodedata.category(char) in {"Mn", "Mc", "Me"}


def _is_recoded(char: str) -> bool:
    return not _is_mark(char) and unicodedata.normalize("NFC", char) != char


def _replace(match: re.Match[str]) -> str:
    piece = match.group()
    if piece[0].isspace() or piece[0] in INVISIBLE:
        if piece == "\u00ad":
            return ""
        return " " if piece.isspace() or any(char.isspace() for char in piece) else piece
    if piece[0] in _EM_DASHES:
        return SIGN
    if piece == "−":
        return MINUS
    if piece[0] == "-":
        text, start, end = match.string, match.start(), match.end()
        is_sign = text[end : end + 1].isdigit() and not text[start - 1 : start].isalnum()
        return SIGN if is_sign else "—"
    if piece == "…":
        return "..."
    return _LIGATURES.get(piece, '"')


class _Profile(NamedTuple):
    """The glyphs of a text that may differ: with names, and its white space."""

    pieces: dict[Forgiven, list[str]]
    spaces: list[str]


def forgiven(claimed: str, found: str) -> tuple[Forgiven, ...]:
    """What differs between two texts of which the readings are equal, in the order of `Forgiven`."""
    if claimed == found:
        return ()
    first, second = _profile(claimed), _profile(found)
    names = {name for name in first.pieces if first.pieces[name] != second.pieces[name]}
    if len(first.spaces) != len(second.spaces):
        names.add("white space")
    for one, other in zip(first.spaces, second.spaces, strict=False):
        if one != other:
            names.add("line ends" if _LINE_END.search(one + other) else "white space")
    return tuple(name for name in get_args(Forgiven) if name in names)


def _profile(text: str) -> _Profile:
    entities = _ENTITY.findall(text)
    text = _ENTITY.sub(_resolve, text) if entities else text
    composing = [] if text.isascii() else _composing(text)
    pieces: dict[Forgiven, list[str]] = {name: pattern.findall(text) for name, pattern in _KINDS}
    pieces["Unicode composition"] = [span.of(text) for span in composing]
    pieces["HTML entities"] = entities
    return _Profile(pieces, re.findall(r"\s+", text))
