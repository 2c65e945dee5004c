"""Words of a quotation that say themselves where they were edited: “We knew … and [the town] paid”.

An ellipsis stands for words that were left out, a bracket for words that were put in or exchanged. The words between
such marks must stand in the text as they are, in this order and near to each other; and what was left out may not
reverse what is left: “We will … resign” is no shorter form of “We will not resign”.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefcli import regexes
from briefcli.check import customs, differences, scope
from briefcli.check.index import Index, Phrase
from briefcli.extract.numbers import amounts
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import ChangeKind, Forgiven

_ELLIPSIS = r"(?:…|\.{3,4}|\.(?:\s\.){2,3})"
_MARK = regexes.compile(
    rf"\s*(?P<omitted>\[\s*{_ELLIPSIS}\s*\]|\(\s*{_ELLIPSIS}\s*\)|{_ELLIPSIS})\s*|\s*\[(?P<put_in>[^\[\]\n]{{1,80}})\]\s*"
)
_LETTER = regexes.compile(r"\[(\w)\](?=\w)")
_SIC = regexes.compile(r"\s*\[sic\]", re.IGNORECASE)
"""It says that the text has just these words, so that a number goes on behind it: 3 [sic] million."""
_SENTENCE_END = regexes.compile(r"[.!?][\"”’»)\]]*\s")
_WORD = regexes.compile(r"[\w'’-]+")
_NUMBER = 40
"""Characters in which a number is read."""
_MOST_PIECES = 12
_MOST_PLACES = 20
_FEWEST_WORDS = 4
"""Words of a quotation that has such marks; fewer stand somewhere in this order by chance."""
_FARTHEST_OMISSION = 1_000
"""Characters that an ellipsis may stand for: a paragraph or two."""
_FARTHEST_INSERTION = 60
"""Characters that a bracket may stand for: a name or two."""


class Piece(NamedTuple):
    """Words without a mark in them: where they begin and end in the quotation, and what stands before them.

    `has_free_capital` says that the first letter was put in brackets, and may have been a small one; `has_sic` that
    the words had a “[sic]” among them.
    """

    exact: str
    start: int
    end: int
    mark: Forgiven | None = None
    has_free_capital: bool = False
    has_sic: bool = False


class Fault(NamedTuple):
    """What was left out, and reverses the words: its kind, where its mark stands, and where it does in the text."""

    kind: ChangeKind
    mark: Span
    left_out: Span


class _Place(NamedTuple):
    """Where a piece stands, and what the custom of quoting changed at its ends."""

    span: Span
    changed: tuple[Forgiven, ...]


class Found(NamedTuple):
    """Where an edited quotation stands in the reading of a text, and how it was edited; or what is wrong with that."""

    span: Span
    edited: tuple[Forgiven, ...]
    faults: tuple[Fault, ...] = ()


def pieces_of(exact: str) -> list[Piece]:
    """The words between the marks that say where a quotation was edited; none where it has no such marks."""
    pieces = _pieces(exact)
    words = sum(len(_WORD.findall(piece.exact)) for piece in pieces)
    is_edited = len(pieces) > 1 or any(piece.mark or piece.has_free_capital or piece.has_sic for piece in pieces)
    return pieces if is_edited and words >= _FEWEST_WORDS and len(pieces) <= _MOST_PIECES else []


def find(exact: str, pieces: Sequence[Piece], index: Index) -> Found | None:
    """Where words stand from which something was left out, or into which it was put, by marks between the pieces."""
    best: Found | None = None
    for found in _chains(exact, pieces, index):
        if not found.faults:
            return found
        best = best or found
    return best


def _pieces(exact: str) -> list[Piece]:
    """The words between the marks, in order."""
    found: list[Piece] = []
    start, mark = 0, None
    for match in _MARK.finditer(exact):
        if match["put_in"] and _LETTER.match(match[0].lstrip() + exact[match.end() : match.end() + 1]):
            continue
        if _SIC.fullmatch(match[0].rstrip()):
            continue
        found.append(_piece(exact[start : match.start()], start, mark))
        start, mark = match.end(), _mark(match)
    found.append(_piece(exact[start:], start, mark))
    return [piece for piece in found if any(map(str.isalnum, piece.exact))]


def _mark(match: re.Match[str]) -> Forgiven:
    return "omission" if match["omitted"] else "insertion"


def _piece(words: str, start: int, mark: Forgiven | None) -> Piece:
    letter = _LETTER.match(words.lstrip("“\"'‘ "))
    plain = _SIC.sub("", words)
    return Piece(_LETTER.sub(r"\1", plain), start, start + len(words), mark, letter is not None, has_sic=plain != words)


def _chains(exact: str, pieces: Sequence[Piece], index: Index) -> Iterator[Found]:
    """The first places where the pieces stand one after another, each as near as it can be."""
    first, *rest = pieces
    marks = [*(piece.mark for piece in rest), "omission"]
    places = [
        _places(
            piece,
            exact[piece.start : piece.end],
            index,
            has_free_start=piece is first or piece.has_free_capital,
            has_free_end=mark == "omission",
        )
        for piece, mark in zip(pieces, marks, strict=True)
    ]
    for span, changed in places[0]:
        spans, edited = [span], [*changed]
        for piece, there in zip(rest, places[1:], strict=True):
            reach = _FARTHEST_OMISSION if piece.mark == "omission" else _FARTHEST_INSERTION
            near = ((one, how) for one, how in there if spans[-1].end <= one.start <= spans[-1].end + reach)
            following = next(near, None)
            if following is None:
                break
            spans.append(following[0])
            edited += following[1]
        if len(spans) == len(pieces):
            own = [piece.mark for piece in pieces if piece.mark]
            own += ["insertion" for piece in pieces if piece.has_sic]
            faults = tuple(_faults(exact, pieces, spans, index.form))
            yield Found(Span(spans[0].start, spans[-1].end), tuple(dict.fromkeys([*own, *edited])), faults)


def _places(piece: Piece, written: str, index: Index, *, has_free_start: bool, has_free_end: bool) -> list[_Place]:
    """Where a piece stands: as it is, or with the customs of quoting at the ends that are free.

    A text may have a bracket itself, as the piece is `written`: “[W]e”, “3 [sic] boats”.
    """
    edges = None if has_free_end else " ,;:—–-"
    forms = dict.fromkeys((piece.exact, _LETTER.sub(r"\1", written), _SIC.sub("", written), written))
    return sorted(
        place
        for words in forms
        for place in _places_of(
            words.strip(edges), piece, index, has_free_start=has_free_start, has_free_end=has_free_end
        )
    )


def _places_of(words: str, piece: Piece, index: Index, *, has_free_start: bool, has_free_end: bool) -> Iterator[_Place]:
    """Where words of a piece stand as they are, or with the customs of quoting."""
    yield from (_Place(span, ()) for span in index.whole(Phrase(words), _MOST_PLACES))
    for variant in customs.variants(words):
        is_fit = has_free_start or "capital at the start" not in variant.changed
        if is_fit and (has_free_end or "final mark" not in variant.changed):
            yield from (
                _Place(span, variant.changed)
                for span in index.whole(Phrase(variant.exact), _MOST_PLACES)
                if piece.has_free_capital or customs.holds(variant, index.form, *span)
            )


def _faults(exact: str, pieces: Sequence[Piece], spans: Sequence[Span], form: str) -> Iterator[Fault]:
    """What was put in and denies, or was left out between two pieces and denies, or makes a part of, what is left."""
    if pieces[0].mark == "insertion" and form[: spans[0].start].rstrip().endswith("]"):
        yield Fault("words", Span(0, pieces[0].start), Span(spans[0].start, spans[0].start))
    start, end = spans[0].start, spans[-1].end
    around = (
        (Span(0, pieces[0].start), Span(max(0, start - _FARTHEST_INSERTION), start)),
        (Span(pieces[-1].end, len(exact)), Span(end, end + _FARTHEST_INSERTION)),
    )
    for mark, beside in around:
        words = mark.of(exact).strip(" []")
        if _denies(words) and words.lower() not in beside.of(form).lower():
            yield Fault("negation", mark, Span(start, start) if mark.start == 0 else Span(end, end))
    for number in range(1, len(spans)):
        gap = Span(spans[number - 1].end, spans[number].start)
        mark = Span(pieces[number - 1].end, pieces[number].start)
        if mark.of(exact).strip() == gap.of(form).strip():
            continue  # the text has the mark itself
        if pieces[number].mark == "insertion" and "[" in gap.of(form):
            yield Fault("words", mark, gap)  # the text has a bracket of its own there
            continue
        if _denies(mark.of(exact)):
            yield Fault("negation", mark, Span(gap.end, gap.end))
            continue
        left_out = _turning(gap, spans[number - 1], spans[number], form)
        if left_out is not None:
            yield Fault(left_out[0], mark, left_out[1])


def _denies(words: str) -> bool:
    return any(map(differences.is_negation, _WORD.findall(words)))


def _turning(gap: Span, before: Span, behind: Span, form: str) -> tuple[ChangeKind, Span] | None:
    """A negation in the sentences of the pieces, or what stands directly beside one of them and reverses it."""
    ends = list(_SENTENCE_END.finditer(form, gap.start, gap.end))
    stretches = [gap] if not ends else [Span(gap.start, ends[0].start()), Span(ends[-1].end(), gap.end)]
    for stretch in stretches:
        for word in _WORD.finditer(form, *stretch):
            if differences.is_negation(word[0]):
                return "negation", Span(*word.span())
    for beside in (scope.behind(form, before), scope.before(form, behind)):
        is_told = beside is not None and gap.holds(beside[1])
        if is_told and beside is not None and (beside[0] in scope.TURNING or _is_hedge(beside[0], form, behind)):
            return beside
    return None


def _is_hedge(kind: ChangeKind, form: str, behind: Span) -> bool:
    """Whether what was left out hedges a number with which the next piece begins."""
    read = amounts.find(form[behind.start : behind.start + _NUMBER]) if kind == "hedge" else []
    return any(one.number.start == 0 for one in read)
