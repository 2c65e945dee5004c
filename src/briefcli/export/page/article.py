"""The text of a report with the words of every fact marked, and the way from each to its fact.

Words may overlap. What starts inside others and ends after them is cut where they end, since elements nest; all its
pieces light up together when its fact leads to it (`lit`).
"""

from bisect import bisect_right
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

from briefcli import regexes
from briefcli.export.page.markup import Content, element, joined, text
from briefcli.export.page.notes import names
from briefcli.export.page.sheet import Sheet, Span
from briefcli.model.report import Report

_PARAGRAPH = regexes.compile(r"[^\r\n]*\S[^\r\n]*")


class Piece(NamedTuple):
    """Words that prove facts, or what of them lies in one paragraph and in one other piece; and whose they are."""

    start: int
    end: int
    spans: tuple[Span, ...]
    is_first: bool
    is_last: bool


class _Paragraph(NamedTuple):
    start: int
    end: int
    pieces: list[Piece]


class _Open(NamedTuple):
    piece: Piece
    content: list[Content]


def articles(sheet: Sheet) -> Markup | None:
    """The texts that are shown, one below the other."""
    if not sheet.shown:
        return None
    title = "The article" if len(sheet.shown) == 1 else "The articles"
    called = names(sheet)
    return sheet.section("texts", title, *(_article(report, called, sheet) for report in sheet.shown))


def lit(sheet: Sheet) -> str:
    """The rules of style that light up all the pieces of words that are cut, when a link leads to them."""
    cut = {
        sheet.words_id(span.fact, span.part)
        for report in sheet.shown
        for paragraph in _paragraphs(report, sheet)
        for piece in paragraph.pieces
        if not piece.is_first
        for span in piece.spans
    }
    return "".join(
        f':root:has([id="{one}"]:target) [data-words~="{one}"]{{background:var(--lit)}}' for one in sorted(cut)
    )


def _article(report: Report, called: dict[str, str], sheet: Sheet) -> Markup:
    whole = sheet.texts[report.id]
    told = [element("p", _marked(whole, one, called, sheet), dir="auto") for one in _paragraphs(report, sheet)]
    name = sheet.source(report.id)
    heading = sheet.heading(2, name) if name and len(sheet.shown) > 1 else None
    return element("article", heading, *told, class_="text")


def _paragraphs(report: Report, sheet: Sheet) -> list[_Paragraph]:
    """The paragraphs of a text with what is marked in each, in the order of the starts, and so that pieces nest."""
    places = [match.span() for match in _PARAGRAPH.finditer(sheet.texts[report.id])]
    starts = [start for start, _ in places]
    waiting: list[list[Piece]] = [[] for _ in places]
    for (first, last), same in groupby(sheet.spans(report.id), key=lambda span: (span.start, span.end)):
        spans = tuple(same)
        number = max(bisect_right(starts, first) - 1, 0)
        while number < len(places) and places[number][0] < last:
            start, end = max(first, places[number][0]), min(last, places[number][1])
            if start < end:
                waiting[number].append(Piece(start, end, spans, start == first, end == last))
            number += 1
    return [_Paragraph(*place, _nested(pieces)) for place, pieces in zip(places, waiting, strict=True)]


def _nested(waiting: list[Piece]) -> list[Piece]:
    waiting.sort(key=lambda one: (one.start, -one.end), reverse=True)
    nested: list[Piece] = []
    around: list[int] = []
    while waiting:
        piece = waiting.pop()
        while around and around[-1] <= piece.start:
            around.pop()
        if around and piece.end > around[-1]:
            rest = piece._replace(start=around[-1], is_first=False)
            _insert(waiting, rest)
            piece = piece._replace(end=around[-1], is_last=False)
        around.append(piece.end)
        nested.append(piece)
    return nested


def _insert(waiting: list[Piece], piece: Piece) -> None:
    place = len(waiting)
    while place and (waiting[place - 1].start, -waiting[place - 1].end) < (piece.start, -piece.end):
        place -= 1
    waiting.insert(place, piece)


def _marked(whole: str, paragraph: _Paragraph, called: dict[str, str], sheet: Sheet) -> Markup:
    """A paragraph with its pieces as elements in each other; without recursion: many may mark the same words."""
    at, end, pieces = paragraph
    outermost: list[Content] = []
    open_: list[_Open] = []

    def up_to(place: int) -> None:
        nonlocal at
        (open_[-1].content if open_ else outermost).append(text(whole[at:place]))
        at = place

    def close(place: int) -> None:
        while open_ and open_[-1].piece.end <= place:
            up_to(open_[-1].piece.end)
            piece, content = open_.pop()
            (open_[-1].content if open_ else outermost).append(_element(piece, content, called, sheet))

    for piece in pieces:
        close(piece.start)
        up_to(piece.start)
        open_.append(_Open(piece, []))
    close(end)
    up_to(end)
    return joined(outermost)


def _element(piece: Piece, content: list[Content], called: dict[str, str], sheet: Sheet) -> Markup:
    """Marked words, and after the last of them the numbers of their facts.

    The first fact is led to the words. What leads to the same words from another ends at its number, inside them.
    """
    names_ = [sheet.words_id(span.fact, span.part) for span in piece.spans]
    numbers = [
        element(
            "a",
            element("span", f"{called[span.fact]}: ", class_="unseen"),
            str(sheet.number(span.fact)),
            href=f"#{sheet.fact_id(span.fact)}",
            id=name if place else None,
            class_="ref",
        )
        for place, (span, name) in enumerate(zip(piece.spans, names_, strict=True))
    ]
    is_whole = piece.is_first and piece.is_last
    return element(
        "mark",
        *content,
        *(numbers if piece.is_last else ()),
        id=names_[0] if piece.is_first else None,
        data_words=None if is_whole else " ".join(names_),
    )
