"""Which quotation mark belongs to which.

A paragraph is read once from left to right. A mark opens where white space, a bracket or a dash stands
before it and a word after it, and closes where a word or a full stop stands before it; the glyph decides
where the place does not, so that marks turned the wrong way still pair. A quotation that is never closed
ends with its paragraph: that is how a quotation over several paragraphs is printed.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

import msgspec

from briefcli import regexes
from briefcli.extract.text import headings, lexicon
from briefcli.extract.text.offsets import Span, trim

# A tag is skipped whole: the quotation marks around its attributes are not speech.
_TAG = regexes.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_DOUBLE = regexes.compile(r"''|``|[\"“”„‟«»＂〝〞]")
# Not the apostrophe of a word ending that stands apart (they 've, the Senate 's), nor that of letters left out at the
# beginning of a word (the '60s, get 'em, rock 'n' roll).
_SINGLE = regexes.compile(
    rf"['‘’‚‛‹›`](?!{lexicon.any_of(lexicon.text().clitics)}\s|\d0s\b|{lexicon.any_of(lexicon.text().begin_cut)}\b)"
    r"(?<!['’‘]n['’‘])"
)
_ANY = regexes.compile(_DOUBLE.pattern + "|" + _SINGLE.pattern)
_CUT_AT_END = regexes.compile(rf".*(?<![^\W\d_])(?:[a-z]{{2,}}in|{lexicon.any_of(lexicon.text().end_cut)})$", re.DOTALL)
_SHORT_VERBS = lexicon.any_of(lexicon.text().short_verbs)
_INSIDE_WORD = regexes.compile(
    rf"(?<=n)[\"“”]t\b|(?<=[a-z])[\"“”]{_SHORT_VERBS}\b|(?<=\bI)[\"“”](?:m\b|{_SHORT_VERBS}\b)"
)
"""A double mark where an apostrophe belongs, as some pages have it by mistake: don"t, we"ve, I"m."""
_LONGEST_CUT_CHARACTERS = 16
"""Words spoken without their last letter are short; so much in front of an apostrophe is looked at."""
# The mark is tried first, since most places have none; nothing but a space or a bracket may stand before it.
_OPENS_SINGLE = regexes.compile(r"['‘](?<![^\s(].)(?=[\w“\"])", re.DOTALL)
# ‘It is open.’, as a line of its own
_WHOLE = regexes.compile(r"\s*['‘][A-Z]\S*\s[^\n'‘]{3,400}[.?!]['’]\s*")
# ‘It is open’: Doe on fish
_ENDS_SENTENCE = regexes.compile(r"[.?!](?=\s+[A-Z])")
_BLANK = regexes.compile(r"\s*")
_BEFORE_COLON = regexes.compile(r"\s*['‘][A-Z][^\n]{3,300}?\w['’]:\s")
_MOST_WITHOUT_MARKS = 3
"""Paragraphs without a mark that may stand between the opening and the closing one."""
_OPENING_GLYPHS = frozenset("“„‟«``〝‘‚‹")
_CLOSING_GLYPHS = frozenset("”»〞’›")
_BEFORE_OPENING = frozenset("\u202a\u202b\u200e\u200f \t\u00a0\u2002\u2003\u2009\u202f([{<—–-/:;,=>*_\ufeff\u200b|…“‘'")
_AFTER_CLOSING = frozenset(" \t\u00a0\u2002\u2003\u2009\u202f)]}>—–-/:;,.?!…*_\u200b|”’'")


class Region(NamedTuple):
    """What stands between two quotation marks.

    `outer` includes the marks, `inner` does not. `closed` says whether the closing mark is there,
    `reopened` whether the quotation goes on in the next paragraph, which opens it again.
    """

    outer: Span
    inner: Span
    closed: bool = True
    reopened: bool = False


class _Mark(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    opens: bool
    closes: bool


def find(text: str, paragraphs: list[Span]) -> list[Region]:
    """The outermost quotations of a text, in order and never overlapping.

    A text is read with single marks, as much of the British press is printed, where no double mark stands
    outside them; and so are headlines, which have single marks where the article has double ones, and paragraphs in
    which somebody says what stands between single marks alone.
    """
    # Blanks in place of each tag keep all offsets.
    text = _TAG.sub(lambda match: " " * len(match.group()), text) if "<" in text else text
    marks = _SINGLE if _has_single_marks(text, paragraphs) else _DOUBLE
    regions: list[Region] = []
    for number, paragraph in enumerate(paragraphs):
        is_open = regions and not regions[-1].closed and not text[regions[-1].outer.end : paragraph.start].strip()
        if is_open and _opens(text, paragraph, marks):
            is_other = len(regions) > 1 and _is_said_by_another(text, regions[-2], regions[-1], paragraph)
            regions[-1] = _first_sentence(text, regions[-1]) if is_other else regions[-1]._replace(reopened=True)
        if marks is _DOUBLE and _is_in_single_marks(text, paragraph):
            found = _closed(_pair(text, paragraph, _without_possessives(text, _marks(text, paragraph, _SINGLE))))
        elif marks is _SINGLE:
            found = _pair(text, paragraph, _without_possessives(text, _marks(text, paragraph, marks)))
        else:
            found = _pair(text, paragraph, list(_marks(text, paragraph, marks)))
        following = paragraphs[number : number + _MOST_WITHOUT_MARKS + 1]
        if marks is _DOUBLE and regions and (goes_on := _going_on(text, regions[-1], following)) is not None:
            regions[-1] = regions[-1]._replace(reopened=True)
            rest = paragraph._replace(start=goes_on.outer.end)
            regions.append(goes_on)
            found = _pair(text, rest, list(_marks(text, rest, marks)))
        regions.extend(region for region in found if region.inner.start < region.inner.end)
    return [_cut(text, region) for region in regions]


def _is_said_by_another(text: str, before: Region, last: Region, paragraph: Span) -> bool:
    """Whether a closing mark was forgotten, as another speaks behind: “...,” Doe said. “... ¶ “...,” Roe said.

    Whoever was only “he” is another if the name behind was not told before.
    """
    between = text[before.outer.end : last.outer.start]
    said = _attributed().match(between) if before.closed and "\n" not in between else None
    marks = _marks(text, paragraph, _DOUBLE)
    closing = next((mark for mark in marks if mark.closes and not mark.opens), None)
    next_said = _attributed().match(text, closing.end, paragraph.end) if closing is not None else None
    if said is None or next_said is None or next_said["last"][0].islower():
        return False
    name = next_said["last"]
    return name != said["last"] if said["last"][0].isupper() else text.find(name, 0, last.outer.start) < 0


def _first_sentence(text: str, region: Region) -> Region:
    """The words of an open quotation up to the end of their first sentence."""
    ends = _ENDS_SENTENCE.search(text, *region.inner)
    end = ends.start() + 1 if ends is not None else region.inner.end
    return region._replace(outer=Span(region.outer.start, end), inner=Span(region.inner.start, end))


def _going_on(text: str, last: Region, paragraphs: list[Span]) -> Region | None:
    """The words up to a closing mark with which a paragraph goes on with what the one before has left open.

    All of a paragraph is, where it has no mark and such a one follows.
    """
    paragraph = paragraphs[0]
    if last.closed or last.reopened or text[last.outer.end : paragraph.start].strip():
        return None
    first = next(_marks(text, paragraph, _DOUBLE), None)
    if first is None:
        words = trim(text, paragraph.start, paragraph.end)
        is_whole = _closes(text, paragraphs[1:]) and not _speaker().search(text, last.inner.start, words.end)
        return Region(words, words, closed=False) if is_whole else None
    if first.opens or not first.closes:
        return None
    inner = trim(text, paragraph.start, first.start)
    return Region(Span(inner.start, first.end), inner) if inner.start < inner.end else None


def _closes(text: str, paragraphs: list[Span]) -> bool:
    """Whether the first mark in some paragraphs closes what stands open before them."""
    found = (mark for paragraph in paragraphs for mark in _marks(text, paragraph, _DOUBLE))
    first = next(found, None)
    return first is not None and first.closes and not first.opens


def _is_in_single_marks(text: str, paragraph: Span) -> bool:
    if not _OPENS_SINGLE.search(text, *paragraph) or _DOUBLE.search(text, *paragraph):
        return False
    if headings.is_heading(text, paragraph) or _spoken().search(text, *paragraph) is not None:
        return True
    is_headline = (
        _BEFORE_COLON.match(text, *paragraph) is not None and _BLANK.fullmatch(text, 0, paragraph.start) is not None
    )
    return is_headline or _WHOLE.fullmatch(text, *paragraph) is not None


def _closed(regions: Iterator[Region]) -> Iterator[Region]:
    return (region for region in regions if region.closed)


def _without_possessives(text: str, marks: Iterator[_Mark]) -> list[_Mark]:
    """The marks without the apostrophes that a better end of the quotation follows: 'the drivers' fault,' said Doe."""
    found = list(marks)
    kept: list[_Mark] = []
    ends_better = ends_marked = False
    for mark in reversed(found):
        if mark.closes and not mark.opens and (_may_be_possessive(text, mark) or _is_dropped(text, mark)):
            is_before_one = bool(kept) and _owns_one_word(text, mark, kept[-1])
            if (ends_better or is_before_one) and (ends_marked or not text[mark.end + 1].isupper()):
                continue
        elif ends_better and ends_marked and _ends_owner(text, mark):
            continue
        elif mark.closes:
            ends_better, ends_marked = not mark.opens, text[mark.start - 1] in ",.?!"
        else:
            ends_better = False
        kept.append(mark)
    return kept[::-1]


def _may_be_possessive(text: str, mark: _Mark) -> bool:
    """Whether a mark stands as the apostrophe after the s of several owners, before what they own."""
    owns = mark.end + 1 < len(text) and text[mark.end] == " " and text[mark.end + 1].isalnum()
    return mark.end - mark.start == 1 and text[mark.start - 1] == "s" and owns


def _ends_owner(text: str, mark: _Mark) -> bool:
    """Whether a mark may be the apostrophe of several owners before a comma: it is not the miners’, it is ours."""
    return mark.closes and not mark.opens and text[mark.start - 1] == "s" and text[mark.end : mark.end + 2] == ", "


def _owns_one_word(text: str, mark: _Mark, end: _Mark) -> bool:
    """Whether one word alone stands between an apostrophe and the mark that may close: 'the players' revolts' and."""
    between = text[mark.end : end.start]
    return end.closes and not end.opens and between.count(" ") == 1 and between[1:].isalpha()


def _is_dropped(text: str, mark: _Mark) -> bool:
    """Whether a mark stands for the last letter of a word as it is spoken: goin' home, waitin' an' watchin'."""
    goes_on = mark.end + 1 < len(text) and text[mark.end] == " "
    return goes_on and _CUT_AT_END.match(text, max(0, mark.start - _LONGEST_CUT_CHARACTERS), mark.start) is not None


def _has_single_marks(text: str, paragraphs: list[Span]) -> bool:
    """Whether every double mark of a text stands inside single ones."""
    if not _DOUBLE.search(text):
        return True
    if not _OPENS_SINGLE.search(text):
        return False
    for paragraph, following in pairwise([*paragraphs, Span(len(text), len(text))]):
        doubles = [match.start() for match in _DOUBLE.finditer(text, *paragraph)]
        if not doubles:
            continue
        inside = 0
        goes_on = _opens(text, following, _SINGLE)
        for region in _pair(text, paragraph, _without_possessives(text, _marks(text, paragraph, _SINGLE))):
            if region.closed or goes_on:
                inside += bisect_left(doubles, region.inner.end) - bisect_left(doubles, region.inner.start)
        if inside < len(doubles):
            return False
    return True


def _cut(text: str, region: Region) -> Region:
    """A quotation that nobody closes ends where its speaker follows: "We will stay, said Doe."""
    if region.closed or region.reopened:
        return region
    speaker = _speaker().search(text, *region.inner)
    if speaker is None:
        return region
    end = speaker.start() + 1
    return region._replace(outer=Span(region.outer.start, end), inner=Span(region.inner.start, end))


@cache
def _speaker() -> re.Pattern[str]:
    """A verb of saying after a comma, with a name after it."""
    cue = lexicon.any_of(lexicon.text().cues_of_speaker)
    return regexes.compile(rf"[,?!]\s{cue}\s(?!he\b|she\b|they\b)")


@cache
def _attributed() -> re.Pattern[str]:
    """Who says the words before, by the last name or a pronoun: Ann Doe said; he told."""
    cue = lexicon.any_of(lexicon.text().cues_of_speaker)
    front = r"\s(?:[A-Z][\w.’'-]{0,30}\s){0,3}"
    return regexes.compile(rf"{front}(?P<last>he|she|[A-Z][\w’'-]{{1,30}})\s(?:{cue}|told)\b")


@cache
def _spoken() -> re.Pattern[str]:
    """Words between single marks that end with a mark, with a verb of saying behind or, with a colon, before them."""
    cue = lexicon.any_of(lexicon.clauses().speech.forms)
    return regexes.compile(
        rf"(?:^|(?<=[\s(]))['‘][A-Z][^\n]{{2,400}}?[,?!]['’]\s(?:[A-Z][\w’'.-]+\s){{0,4}}{cue}\b"
        rf"|\b{cue}(?:\s[\w-]+){{0,4}}:\s['‘][A-Z][^\n]{{2,600}}?[.?!]['’](?=\s|$)"
    )


def find_nested(text: str, region: Region) -> list[Region]:
    """The quotations inside a quotation: single marks, and double ones of the other kind."""
    if not _ANY.search(text, *region.inner):
        return []
    marks = _without_possessives(text, _marks(text, region.inner, _SINGLE)) or list(_marks(text, region.inner, _DOUBLE))
    found = _pair(text, region.inner, marks)
    return [nested for nested in found if nested.closed and nested.inner.start < nested.inner.end]


def _opens(text: str, paragraph: Span, glyphs: re.Pattern[str]) -> bool:
    match = glyphs.match(text, paragraph.start, paragraph.end)
    return match is not None and match.group()[0] not in "”»’"


def _marks(text: str, paragraph: Span, glyphs: re.Pattern[str]) -> Iterator[_Mark]:
    for match in glyphs.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        before = text[start - 1] if start > paragraph.start else " "
        if before.isalpha() and _INSIDE_WORD.match(text, start):
            continue
        after = text[end] if end < paragraph.end else " "
        apart = before.isspace() and start - 2 >= paragraph.start and text[start - 2] in '”"'
        if apart and after in _AFTER_CLOSING:
            before = text[start - 2]  # a space keeps two closing marks apart
        mark = _read(match.group(), start, end, before, after)
        if mark is not None:
            yield mark


def _read(glyph: str, start: int, end: int, before: str, after: str) -> _Mark | None:
    """What a mark can do in its place; nothing for an apostrophe or a sign of feet and inches."""
    may_open = before in _BEFORE_OPENING and not after.isspace()
    may_close = not before.isspace() and (after in _AFTER_CLOSING or not after.isalnum())
    if glyph in "'’‘`" and not may_open and not may_close:
        return None
    if glyph in _OPENING_GLYPHS:
        return _Mark(start, end, True, may_close and not may_open)
    if glyph == "’" and before.isspace() and after.isalnum():
        return _Mark(start, end, True, False)  # the apostrophe of a word that has lost its beginning: my ’ouse
    if glyph in _CLOSING_GLYPHS:
        return _Mark(start, end, may_open and not may_close, True)
    if may_open == may_close:
        return _Mark(start, end, not before.isdigit(), True)
    return _Mark(start, end, may_open, may_close)


def _pair(text: str, paragraph: Span, marks: list[_Mark]) -> Iterator[Region]:
    closings = sum(mark.closes for mark in marks)
    openings = len(marks) - closings
    opened: _Mark | None = None
    depth = 0
    last_straight = next((mark.start for mark in reversed(marks) if text[mark.start] == '"'), -1)
    for mark, following in zip_longest(marks, marks[1:]):
        if mark.closes:
            closings -= 1
        else:
            openings -= 1
        if opened is None:
            opened = mark if mark.opens else None
        elif mark.closes and _is_inches(text, opened, mark, following):
            continue
        elif mark.closes and depth:
            depth -= 1
        elif mark.closes:
            yield _region(text, opened, mark.start, mark.end)
            opened = None
        elif closings > openings + depth + 1 or (
            mark.start < last_straight and _is_inside(text, opened, mark, following)
        ):
            depth += 1
        elif text[mark.start] == text[opened.start]:
            # The writer forgot to close the first one, and opens the next.
            yield _region(text, opened, mark.start, mark.start, closed=False)
            opened = mark
    if opened is not None:
        yield _region(text, opened, paragraph.end, paragraph.end, closed=False)


def _is_inches(text: str, opened: _Mark, mark: _Mark, following: _Mark | None) -> bool:
    """Whether a straight mark behind a number stands for inches between curly marks: “He is 6' 2" tall,” said Doe."""
    is_behind_number = text[mark.start] == '"' and text[mark.start - 1].isdigit() and text[opened.start] == "“"
    return is_behind_number and following is not None and text[following.start] == "”"


def _is_inside(text: str, opened: _Mark, mark: _Mark, following: _Mark | None) -> bool:
    """Whether curly marks are a pair inside straight ones, as in: Doe said, "It is no “fair” deal for us," and left."""
    is_curly = text[opened.start] == '"' and text[mark.start] == "“"
    return is_curly and following is not None and text[following.start] == "”"


def _region(text: str, opened: _Mark, inner_end: int, outer_end: int, closed: bool = True) -> Region:
    inner = trim(text, opened.end, inner_end)
    return Region(Span(opened.start, outer_end if closed else max(inner.end, opened.end)), inner, closed)
