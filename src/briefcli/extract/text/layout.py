"""A text as it is read: its lines joined to paragraphs, without the marks of Markdown, and the way back.

Offsets of facts count in the text as it is kept. The analysis reads another one, in which nothing stands but words
and their punctuation: what files, mail, terminals and PDFs put between them is left out (`docs/articles.md`). A text
without any of it is read as it stands.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import pairwise

from briefcli import regexes
from briefcli.extract.text import hyphens, lexicon, lines, markdown, subtitles
from briefcli.extract.text.density import ALWAYS_READ
from briefcli.extract.text.edits import Edit, Edited
from briefcli.extract.text.lines import Line
from briefcli.extract.text.offsets import Span
from briefcli.model import preamble

_TEXT = lexicon.text()

_SPACES = regexes.compile(" {2,}")
_FEWEST_LINE_CHARACTERS = 12
"""A long text with shorter lines on average is refused by the analysis (`density`)."""
_WORD = regexes.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_HYPHENS_OF_TYPESETTING = "\u2010\u2011\u00ad"
_LETTER_HYPHENS = regexes.compile(r"(?<=\w)[\u2010\u2011](?=\w)|\u00ad")
_LIGATURES = {char: unicodedata.normalize("NFKC", char) for char in map(chr, range(0xFB00, 0xFB07))}
_INITIAL = regexes.compile(r"^[B-HJ-NPR-Z](?P<gap>[ \t]*\n(?:[ \t]*\n)?)(?=[a-z]{2})", re.MULTILINE)
"""A tall first letter on a line above its word (T, he sea); A, I and O may be words, and Q a label."""
_UNSEEN = "\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Characters without width: where a line may break, which way a script runs."""
_THIN = "\u00a0\u2000-\u200a\u202f\u205f"
"""Spaces narrower or wider than one; within a number they part its thousands."""
_TYPESET = regexes.compile(
    rf"[\ufb00-\ufb06]|[{_THIN}](?:(?<!\d.)|(?!\d))|(?<!\d)[{_UNSEEN}]+|[{_UNSEEN}]+(?![\w{_UNSEEN}])"
)
_LINK_SIGN = "pens "
_OF_LINK = regexes.compile(r"(?:, | \()[Oo]pens (?:in )?(?:a )?new (?:tab|window)\)?(?=[\s.,;:”’\"]|\Z)")
_HEAD_SIGN = ":"
_SIGNS_OF_NOTES = ("(", "UPDATE ", "WRAPUP ", "........")
_OPENS_REFERENCE = regexes.compile(r"\[\d")
_REFERENCE = regexes.compile(
    r"(?<=[\w.,;:!?\"”’)])(?:\[\d{1,3}\])+(?=[\s.,;:)]|\Z)|^\[\d{1,3}\][ \t]+(?=[A-Z“\"])", re.MULTILINE
)
_FIELD = regexes.compile(r"[*_]{0,2}[A-Z][A-Za-z-]{1,11}:[*_]{0,2}(?:\s|$)")
_FEWEST_HEADERS = 2
"""One line with a colon is none; who wrote a mail and when, or of what, stands above it."""
_MOST_LINES_OF_SIGNATURE = 12
"""What follows “--” and has more lines may be a part of the letter."""
_SENT_ON = regexes.compile(rf"\W*{lexicon.any_of(_TEXT.sent_on)}\W*", re.IGNORECASE)
_QUOTED_LINES = 2
"""One line after a mark is a quotation; where every line of a text has one, all of it was quoted in a mail."""
_ATTRIBUTION = regexes.compile(r"(?=.*(?:@|\d{4})).*\b(?:wrote|writes):$")
"""The line that a mail program puts above what it quotes, with the day or the address."""
_QUOTED_ATTRIBUTION = regexes.compile(r"(?=.*@).*\b(?:wrote|writes):$")
"""The same where it is quoted, too; without an address it may be the writer's own: In 2019 she wrote:"""


@cache
def _touching() -> re.Pattern[str]:
    """A number that touches the end of a sentence."""
    return regexes.compile(r"(?<=[a-z][.!?])(\d{1,2})(?=\s|\Z)")


@cache
def _note() -> re.Pattern[str]:
    """A number that touches the end of a sentence, and the note at the foot of the page that begins with it."""
    return regexes.compile(r"^[ \t]*(\d{1,2})[.)]?[ \t]+(?=[A-Z“\"])", re.MULTILINE)


class Layout:
    """A text as it is kept (`kept`), as it is read (`text`), and offsets from one to the other."""

    def __init__(self, kept: str) -> None:
        self.kept = kept
        self._steps: list[Edited] = []
        text = kept
        for edits in () if _is_crowded(kept) else _STEPS:
            found = list(edits(text))
            if found:
                self._steps.append(Edited(text, found))
                text = self._steps[-1].text
        self.text = text

    def back(self, span: Span) -> Span:
        """A span of the text as it is read, in the text as it is kept."""
        start, end = span
        for step in reversed(self._steps):
            start, end = step.back(start, False), step.back(end, True)
        return Span(start, max(start, end))

    def onward(self, span: Span) -> Span:
        """A span of the text as it is kept, in the text as it is read."""
        start, end = span
        for step in self._steps:
            start, end = step.onward(start, False), step.onward(end, True)
        return Span(start, max(start, end))


def words(kept: str) -> str:
    """Words of one paragraph as they are read, for instance those of an anchor: all their lines belong together."""
    text = kept
    for more in (_of_links, _of_typesetting, _of_initials):
        text = Edited(text, more(text)).text
    found = lines.find(text)
    vocabulary = _Vocabulary(text)
    edits = [_joint(text, before, line, vocabulary) for before, line in pairwise(found)]
    text = Edited(text, edits).text
    for more in (_of_hyphens, markdown.edits, _of_references):
        text = Edited(text, more(text)).text
    return _SPACES.sub(" ", text)


def without_markup(kept: str) -> Edited | None:
    """A text without its marks of Markdown, and the way back; nothing where it has none."""
    found = [] if _is_crowded(kept) else list(markdown.edits(kept))
    return Edited(kept, found) if found else None


class _Vocabulary:
    """The words of a text in small letters, collected when a word is broken at the end of a line."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self) -> frozenset[str]:
        return self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(_WORD.findall(self._text.lower()))


def _of_lines(text: str) -> Iterator[Edit]:
    """Joins lines to paragraphs; leaves out fields above the article, page heads, and the marks of quoted mail."""
    above = preamble.read(text)
    begin = above.end
    if begin:
        yield Edit(0, begin, "")
    found = lines.without_furniture(lines.find(text, begin))
    found = _without_signature(found) if above.is_mail else found
    found, are_quoted = _without_attribution(_without_inner_headers(found))
    if not found:
        return
    goes_on = lines.joined(found)
    vocabulary = _Vocabulary(text)
    is_wrapped = [one or other for one, other in zip(goes_on, [*goes_on[1:], False], strict=True)]
    if found[0].start > begin and (are_quoted or text[begin : found[0].start].strip(" \t\r\n>")):
        yield Edit(begin, found[0].start, "\n\n" if begin else "")
    yield from _of_justification(text, found[0]) if is_wrapped[0] else ()
    for number, (before, line) in enumerate(pairwise(found), 1):
        between = text[before.end : line.start]
        if goes_on[number]:
            yield _joint(text, before, line, vocabulary)
        elif are_quoted or _has_words(between, line):
            left_out = between.rstrip(" \t>") if line.quoting and not are_quoted else between
            yield Edit(before.end, before.end + len(left_out), "\n\n" if line.gap != "line" else "\n")
        yield from _of_justification(text, line) if is_wrapped[number] else ()
    if text[found[-1].end :].strip():
        yield Edit(found[-1].end, len(text), "\n")


def _of_justification(text: str, line: Line) -> Iterator[Edit]:
    """One space for several between the words of a line that was made as long as the others."""
    if "  " in line.words:
        yield from (Edit(*spaces.span(), " ") for spaces in _SPACES.finditer(text, line.start, line.end))


def _has_words(between: str, line: Line) -> bool:
    """Whether what was left out between two lines holds words."""
    inside = between.strip()
    return bool(inside) and (line.gap == "page" or inside.strip(">").replace(">", "").strip() != "")


def _is_crowded(text: str) -> bool:
    return len(text) > ALWAYS_READ and text.count("\n") * _FEWEST_LINE_CHARACTERS > len(text)


def _without_attribution(found: list[Line]) -> tuple[list[Line], bool]:
    """The lines without those that say whose mail is quoted; of a mail that is quoted as a whole without its marks.

    Whether it was is returned beside them.
    """
    attributing = {number for first in range(len(found)) for number in _attributing(found[first : first + 3], first)}
    rest = [line for number, line in enumerate(found) if number not in attributing] if attributing else found
    if len(rest) < _QUOTED_LINES or not all(line.quoting for line in rest):
        return rest, False
    return [line._replace(quoting="") for line in rest], True


def _attributing(lines: list[Line], first: int) -> range:
    """The numbers of the lines, at most two from the first, that say who wrote the mail that is quoted after them."""
    if lines[0].quoting and _QUOTED_ATTRIBUTION.fullmatch(lines[0].words):
        return range(first, first + 1)
    for count in range(1, len(lines)):
        if len(lines[count].quoting) > len(lines[0].quoting):
            words = " ".join(line.words for line in lines[:count])
            return range(first, first + count if _ATTRIBUTION.fullmatch(words) else first)
        if lines[count].gap != "line":
            break
    return range(0)


def _without_signature(found: list[Line]) -> list[Line]:
    """The lines of a mail without those of a signature, behind “--”."""
    last = range(max(1, len(found) - _MOST_LINES_OF_SIGNATURE), len(found))
    return next((found[:number] for number in last if found[number].words == "--"), found)


def _without_inner_headers(found: list[Line]) -> list[Line]:
    """The lines without the headers of a mail that is sent on within another, and the line that announces it."""
    dropped: set[int] = set()
    first = 0
    for number, line in enumerate(found):
        if number < first or not _FIELD.match(line.words):
            continue
        first = number
        while (
            first < len(found) and _FIELD.match(found[first].words) and (first == number or found[first].gap == "line")
        ):
            first += 1
        fields = {found[one].words.partition(":")[0].strip("*_ ").lower() for one in range(number, first)}
        if "from" in fields and len(fields & preamble.OF_MAIL) >= _FEWEST_HEADERS:
            announced = number > 0 and _SENT_ON.fullmatch(found[number - 1].words) is not None
            dropped.update(range(number - announced, first))
    return [line for number, line in enumerate(found) if number not in dropped] if dropped else found


def _joint(text: str, before: Line, line: Line, vocabulary: _Vocabulary) -> Edit:
    """What stands in place of the break between two lines that belong together."""
    stays = hyphens.stays(text, before.end, line.start, vocabulary)
    if stays is None:
        return Edit(before.end, line.start, " ")
    return Edit(before.end - (not stays), line.start, "")


def _of_typesetting(text: str) -> Iterator[Edit]:
    """Ligatures as the letters that they are, thin spaces as spaces; what has no width is left out.

    Within a number all stay as they are.
    """
    if text.isascii():
        return
    for match in _TYPESET.finditer(text):
        yield Edit(*match.span(), " " if match.group().isspace() else _LIGATURES.get(match.group(), ""))


def _of_initials(text: str) -> Iterator[Edit]:
    """A tall first letter with the rest of its word."""
    for match in _INITIAL.finditer(text):
        yield Edit(*match.span("gap"), "")


def _of_hyphens(text: str) -> Iterator[Edit]:
    """Hyphens of typesetting as plain ones; soft ones are left out, except where they join a number."""
    if text.isascii() or not any(hyphen in text for hyphen in _HYPHENS_OF_TYPESETTING):
        return
    for match in _LETTER_HYPHENS.finditer(text):
        is_soft = match.group() == "\u00ad"
        yield Edit(*match.span(), "" if is_soft and not hyphens.joins_number(text, match.end()) else "-")


@cache
def _teaser() -> re.Pattern[str]:
    """A line that leads to another story by a label and its headline: Read more: Pier saved by the town."""
    return regexes.compile(
        rf"^[*_> \t]{{0,8}}{lexicon.any_of(_TEXT.labels_of_teasers)}:[*_]{{0,3}} [^\n]{{8,160}}(?<![.:;,])$",
        re.IGNORECASE | re.MULTILINE,
    )


def _of_teasers(text: str) -> Iterator[Edit]:
    """Lines that lead to other stories."""
    if text.count(":"):
        yield from (Edit(*match.span(), "") for match in _teaser().finditer(text))


@cache
def _run_in_head() -> re.Pattern[str]:
    return regexes.compile(
        rf"^[*_•\t -]{{0,6}}(?:{lexicon.any_of(_TEXT.run_in_heads)}|\d big things?):[*_]{{0,2}}[ \t](?=\S)",
        re.IGNORECASE | re.MULTILINE,
    )


def _of_run_in_heads(text: str) -> Iterator[Edit]:
    """What a newsletter writes before a sentence to say what it tells: Why it matters."""
    if _HEAD_SIGN in text:
        yield from (Edit(*match.span(), "") for match in _run_in_head().finditer(text))


@cache
def _agency_note() -> re.Pattern[str]:
    return regexes.compile(
        rf"^[ \t]*\((?:{lexicon.any_of(_TEXT.notes_of_agencies)})\b[^()\n]{{3,300}}\)[ \t]*$"
        r"|^[ \t]*\(\([^()\n]{3,200}\)\)[ \t]*$"
        r"|^[ \t]*\([$€£]1 = [\d.,]+ [^()\n]{2,40}\)[ \t]*$"
        r"|^[^\n.]{0,80}\.{8,}[^\n]{0,160}$"
        r"|^(?-i:(?:[A-Z]{2,12} )?(?:UPDATE|WRAPUP) \d{1,2}\s?[-–:])[ \t]?(?=\S)",
        re.IGNORECASE | re.MULTILINE,
    )


def _of_agency_notes(text: str) -> Iterator[Edit]:
    """What an agency tells its customers of a report: (Adds details; paragraph 4), UPDATE 3-, ($1 = 0.88 euros).

    So are lines with dots for somebody to write on: Signed ........ Mayor.
    """
    if any(sign in text for sign in _SIGNS_OF_NOTES):
        yield from (Edit(*match.span(), "") for match in _agency_note().finditer(text))


def _of_links(text: str) -> Iterator[Edit]:
    """What a page says of a link within a sentence: the bank, opens new tab, will close."""
    if _LINK_SIGN in text:
        yield from (Edit(*match.span(), "") for match in _OF_LINK.finditer(text))


def _of_references(text: str) -> Iterator[Edit]:
    """Numbers in brackets that stand for a footnote: after a word without a space, or before the words of one.

    So do numbers without brackets that touch the end of a sentence, where a line below begins with the same.
    """
    touching = {found[1]: found for found in reversed([*_touching().finditer(text)])}
    notes = [found for found in _note().finditer(text) if found[1] in touching] if touching else []
    if notes:
        marks = {found[1]: Edit(*touching[found[1]].span(1), "") for found in notes}
        yield from sorted([*marks.values(), *(Edit(*found.span(), "") for found in notes)])
        return
    if _OPENS_REFERENCE.search(text) is None:
        return
    for match in _REFERENCE.finditer(text):
        yield Edit(*match.span(), "")


_STEPS = (
    subtitles.edits,
    _of_teasers,
    _of_run_in_heads,
    _of_agency_notes,
    _of_links,
    _of_typesetting,
    _of_initials,
    _of_lines,
    _of_hyphens,
    markdown.edits,
    _of_references,
)
