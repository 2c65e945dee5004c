"""Whether given words stand in a text, and where, but for glyphs that say nothing.

What is the same is decided in `glyphs`, what may not be cut in `words`, what may not be joined in `breaks`, where
words stand in `index`. What comes of words that stand nowhere is decided in `passages`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from briefcli import regexes
from briefcli.check import customs, differences, elisions, glyphs, nearest, scope, words
from briefcli.check.customs import Variant
from briefcli.check.differences import Side
from briefcli.check.elisions import Piece
from briefcli.check.glyphs import Reading
from briefcli.check.index import Phrase
from briefcli.check.nearest import Region, Weighed
from briefcli.check.source import MOST_PLACES, Source
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import Change, ChangeKind, Place, Verdict

NEAR_SHARE = 0.5
"""The share of a claim's words from which on a passage is shown as the one that was altered."""
_MOST_COMPARED_PLACES = 200
"""Places where the words before and after are compared; what stands at more is ambiguous."""
_PARTED = regexes.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SIGNED = regexes.compile(r"[-\ue000][$£€¥]?\d")


class _Context(NamedTuple):
    """The words before and after a claim as they came, and as they are compared."""

    prefix: str
    suffix: str
    before: str
    after: str

    @classmethod
    def of(cls, prefix: str, suffix: str) -> "_Context":
        if not prefix and not suffix:
            return _NOTHING_AROUND
        return cls(prefix, suffix, *(Reading(text).key if text else "" for text in (prefix, suffix)))


_NOTHING_AROUND = _Context("", "", "", "")


class Wanted:
    """Words that are looked for, from `start` to `end` where these are given: read once for however many texts."""

    def __init__(self, exact: str, start: int | None, end: int | None, *, prefix: str = "", suffix: str = "") -> None:
        self.exact = exact
        self.start = start
        self.end = end
        self.around = _Context.of(prefix, suffix)
        self.phrase = Phrase(exact)

    def at(self, start: int, end: int) -> "Wanted":
        """The same words at other offsets."""
        return Wanted(self.exact, start, end, prefix=self.around.prefix, suffix=self.around.suffix)

    @cached_property
    def weighed(self) -> Weighed:
        """What each of the words counts for, to be asked how much of them a text can have."""
        return nearest.weighed(self.phrase.words)

    @cached_property
    def variants(self) -> "list[tuple[Variant, Wanted]]":
        """The words as the custom of quoting may have changed them; where they then end is not given."""
        prefix, suffix = self.around.prefix, self.around.suffix
        return [
            (variant, Wanted(variant.exact, self.start, None, prefix=prefix, suffix=suffix))
            for variant in customs.variants(self.exact)
        ]

    @cached_property
    def pieces(self) -> list[Piece]:
        """The words between marks that say where they were edited; none where there are no such marks."""
        return elisions.pieces_of(self.exact)


def find(wanted: Wanted, source: Source, others: Iterable[Source] = ()) -> Verdict | None:
    """The verdict on words that stand in `source`, though they be cut or joined there, or in one of the `others`.

    Nothing where they stand nowhere: only then may something like them be looked for.
    """
    phrase, around = wanted.phrase, wanted.around
    if not phrase.key:
        return Verdict(kind="absent")
    given = given_span(wanted, source)
    if given is not None:
        verdict = _at(given, phrase, source, around)
        if verdict is not None:
            return verdict
    most = _MOST_COMPARED_PLACES if around.before or around.after else MOST_PLACES
    spans = source.index.whole(phrase, most)
    if not spans:
        cut = source.index.cut(phrase, most)
        spans = [span for span in cut if source.index.is_whole(span)]
    apart = [span for span in spans if not _faults(span, phrase, source)]
    if spans and not apart:
        return _joined(spans[0], phrase, source)
    spans = apart
    if spans:
        if around.before or around.after:
            return _decided(spans, phrase, source, wanted.start is not None, around)
        return _found(spans, phrase, source, given, wanted.start is not None)
    places = tuple(place for other in others for place in other.places(phrase))
    if places:
        return Verdict(kind="elsewhere", place=places[0] if len(places) == 1 else None, places=places[:MOST_PLACES])
    return _cut(cut[0], phrase, source) if cut else None


def given_span(wanted: Wanted, source: Source) -> Span | None:
    """The offsets of a claim where they lie in the text; without an end, the words decide it."""
    start, end = wanted.start, wanted.end
    if start is None:
        return None
    span = Span(start, start + len(wanted.exact) if end is None else end)
    return span if 0 <= span.start < span.end <= len(source.text) else None


def _at(given: Span, phrase: Phrase, source: Source, around: _Context) -> Verdict | None:
    """The verdict on a claim whose words stand where it says, with something of the words around it."""
    first, last = source.reading.onward(*given)
    there = source.reading.folded[first:last]
    if there.strip(glyphs.BLANKS) != phrase.key:
        return None
    start = first + len(there) - len(there.lstrip(glyphs.BLANKS))
    span = Span(start, start + len(phrase.key))
    if not given.holds(Span(*source.reading.back(*span))) or not _fits(span, source, around):
        return None
    if source.cuts(span):
        return _cut(span, phrase, source)
    return _joined(span, phrase, source) if _faults(span, phrase, source) else _same(span, given, phrase, source)


def _faults(span: Span, phrase: Phrase, source: Source) -> tuple[Change, ...]:
    """What keeps words whose every glyph is the same from being so: a minus for a dash, breaks that they go over."""
    if not source.has_break_in(span) and source.reading.form[span.start] != "—":
        return ()
    changes = [_noted(("marks",), own, there, phrase, source) for own, there in _breaks(span, phrase, source)]
    if source.reading.form[span.start] == "—" and _SIGNED.match(phrase.form):
        sign = Span(span.start, span.start + 1)
        changes.insert(0, _noted(("number",), Span(0, 1), sign, phrase, source))
    return tuple(changes)


def _breaks(span: Span, phrase: Phrase, source: Source) -> Iterator[tuple[Span, Span]]:
    """Where words go over the end of a paragraph, an item or a row, and show none: in the phrase, and in the text."""
    first = bisect_right(source.breaks, span.start)
    for place in source.breaks[first : bisect_left(source.breaks, span.end)]:
        own = Span(place - span.start, place - span.start + 1)
        if not _PARTED.search(phrase.back(*own).of(phrase.exact)):
            yield own, Span(place, place + 1)


def _joined(span: Span, phrase: Phrase, source: Source) -> Verdict:
    """The verdict on words with such faults; where they join what stands apart, with the places of the parts."""
    ends = [there for _, there in _breaks(span, phrase, source)]
    edges = [span.start, *(edge for there in ends for edge in there), span.end]
    parts = tuple(source.place(Span(*part)) for part in zip(edges[::2], edges[1::2], strict=True)) if ends else ()
    return Verdict(
        kind="altered",
        place=source.place(span),
        places=parts[:MOST_PLACES],
        changes=_faults(span, phrase, source),
    )


def _same(span: Span, given: Span | None, phrase: Phrase, source: Source, moved: bool = False) -> Verdict:
    stretch = given or _with_ends(span, phrase, source)
    different = glyphs.forgiven(phrase.exact, stretch.of(source.text))
    return Verdict(
        kind="moved" if moved else "normalised" if different else "verbatim",
        place=Place(report=source.report_id, start=stretch.start, end=stretch.end),
        forgiven=different,
        left_out=left_out(span, phrase, source),
    )


def _with_ends(span: Span, phrase: Phrase, source: Source) -> Span:
    """A span of the reading in the text, with the white space at the ends of the claim, where the text has the same."""
    place = Span(*source.reading.back(*span))
    start = place.start - phrase.lead
    end = start + len(phrase.exact)
    is_same = start >= 0 and source.text[start:end] == phrase.exact
    return Span(start, end) if is_same else place


def _found(spans: list[Span], phrase: Phrase, source: Source, given: Span | None, moved: bool) -> Verdict:
    """The verdict on words without context that stand in one place or more, but not where they are claimed to."""
    alike = _alike(given, spans[0], phrase, source) if given is not None and len(spans) == 1 else ()
    if alike or len(spans) > 1:
        places = tuple(source.place(span) for span in spans[:MOST_PLACES])
        return Verdict(kind="ambiguous", places=places, changes=alike)
    return _same(spans[0], None, phrase, source, moved)


def _decided(spans: list[Span], phrase: Phrase, source: Source, moved: bool, around: _Context) -> Verdict:
    """The verdict on words with context, which must stand around exactly one of their places."""
    fitting = [span for span in spans if _fits(span, source, around)]
    if len(fitting) == 1 and len(spans) < _MOST_COMPARED_PLACES:
        return _same(fitting[0], None, phrase, source, moved)
    return Verdict(kind="ambiguous", places=tuple(source.place(span) for span in spans[:MOST_PLACES]))


def _fits(span: Span, source: Source, around: _Context) -> bool:
    """Whether the words that a claim brings stand before a place and after it, as far as it brings any."""
    if not around.prefix and not around.suffix:
        return True
    start, end = source.reading.back(*span)
    if source.text.endswith(around.prefix, 0, start) and source.text.startswith(around.suffix, end):
        return True
    folded, before, after = source.reading.folded, around.before, around.after
    ahead = folded[max(span.start - len(before) - 1, 0) : span.start].rstrip()
    behind = folded[span.end : span.end + len(after) + 1].lstrip()
    return ahead.endswith(before) and behind.startswith(after)


def _alike(given: Span, found: Span, phrase: Phrase, source: Source) -> tuple[Change, ...]:
    """How a look-alike at given offsets, apart from the only place of the words, differs; nothing where none is."""
    index, there = source.index, Span(*source.reading.onward(*given))
    if there.touches(found):
        return ()
    first, last = (bisect_left(index.starts, offset) for offset in there)
    if first == last:
        return ()
    last = min(max(last, first + len(phrase.words)), len(index.words))  # a longer word there pushes the last one out
    passage = nearest.aligned(phrase.words, index, first, last)
    if passage.likeness < NEAR_SHARE:
        return ()
    return tuple(changed(region, phrase, source) for region in passage.regions)


def _cut(span: Span, phrase: Phrase, source: Source) -> Verdict:
    """The verdict on words that cut a word or a number of the text in two."""
    changes = tuple(_cut_change(cut, span, phrase, source) for cut in source.cuts(span))
    return Verdict(kind="altered", place=source.place(span), changes=changes)


def _cut_change(cut: Span, span: Span, phrase: Phrase, source: Source) -> Change:
    kept = Span(max(cut.start, span.start) - span.start, min(cut.end, span.end) - span.start)
    claimed, found = (words.find(form) for form in (kept.of(phrase.form), cut.of(source.reading.form)))
    return _change(
        kept,
        Side(kept.of(phrase.form), claimed, 0, len(claimed)),
        cut,
        Side(cut.of(source.reading.form), found, 0, len(found)),
        phrase,
        source,
    )


def _change(expected: Span, claimed: Side, there: Span, found: Side, phrase: Phrase, source: Source) -> Change:
    return _noted(differences.kinds(claimed, found, source.is_written), expected, there, phrase, source)


def _noted(kinds: tuple[ChangeKind, ...], expected: Span, there: Span, phrase: Phrase, source: Source) -> Change:
    """A difference of certain kinds between a span of the phrase and one of the reading."""
    own, place = phrase.back(*expected), source.place(there)
    return Change(
        kind=kinds[0],
        also=kinds[1:],
        expected=own.of(phrase.exact),
        expected_start=own.start,
        expected_end=own.end,
        found=source.text[place.start : place.end],
        found_start=place.start,
        found_end=place.end,
    )


def changed(region: Region, phrase: Phrase, source: Source) -> Change:
    """What differs between the words of the phrase and those of the text, and of which kind that is."""
    claimed = Side(phrase.form, phrase.words, region.first, region.last)
    found = Side(source.reading.form, source.index.words, region.left, region.right)
    return _change(claimed.span, claimed, found.span, found, phrase, source)


def left_out(span: Span, phrase: Phrase, source: Source) -> tuple[Change, ...]:
    """What stands directly beside a place and without which its words say something else."""
    form, last = source.reading.form, len(phrase.form)
    before = None if source.is_break(span.start - 1) else scope.before(form, span)
    behind = None if source.is_break(span.end) else scope.behind(form, span)
    changes = []
    if before is not None and not source.has_break(before[1].start, span.start):
        changes.append(_noted((before[0],), Span(0, 0), before[1], phrase, source))
    if behind is not None and not source.has_break(span.end, behind[1].end):
        changes.append(_noted((behind[0],), Span(last, last), behind[1], phrase, source))
    return tuple(changes)
