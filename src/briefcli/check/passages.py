"""Whether given words stand in a text: where, but for what, and how the nearest passage differs.

What is the same is decided in `glyphs`, what may not be cut in `words`, what may not be joined in `breaks`, where
words stand in `index`. Only then, to show what differs, `nearest` looks for a likeness; it never makes a claim true.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec import structs

from briefcli.check import customs, differences, elisions, glyphs, nearest, scope, words
from briefcli.check.differences import Side
from briefcli.check.glyphs import Reading
from briefcli.check.index import Index, Phrase
from briefcli.check.nearest import Passage, Region
from briefcli.check.source import MOST_PLACES, Source
from briefcli.check.words import Word
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import Change, ChangeKind, Place, Verdict

_NEAR_SHARE = 0.5
"""The share of a claim's words from which on a passage is shown as the one that was altered."""
_PART_WORDS = 4
"""Words that make a part of a claim which is looked for by itself."""
_MOST_COMPARED_PLACES = 200
"""Places at which the words before and behind are compared; what stands at more is ambiguous."""
_PARTED = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SIGNED = re.compile(r"[-\ue000][$£€¥]?\d")


class _Context(NamedTuple):
    """The words before and behind a claim as they came, and as they are compared."""

    prefix: str
    suffix: str
    before: str
    after: str

    @classmethod
    def of(cls, prefix: str, suffix: str) -> "_Context":
        return cls(prefix, suffix, *(Reading(text).key if text else "" for text in (prefix, suffix)))


def judge(
    exact: str,
    start: int | None,
    end: int | None,
    source: Source | None,
    others: Iterable[Source] = (),
    *,
    prefix: str | None = None,
    suffix: str | None = None,
    as_quoted: bool = False,
) -> Verdict:
    """Whether the words `exact` stand in `source`, at `start` to `end` where these are given.

    `others` are the other reports of the story, `prefix` and `suffix` the words before and after. Words that are
    claimed `as_quoted` may be edited as is customary (`customs`, `elisions`). Any offsets and any words may
    be given: what cannot be found is a verdict, never an error.
    """
    if source is None:
        return Verdict(kind="unproven")
    verdict = _judge(exact, start, end, source, others, _Context.of(prefix or "", suffix or ""))
    if as_quoted and verdict.kind in ("altered", "absent", "elsewhere"):
        return _quoted(exact, start, source, _Context.of(prefix or "", suffix or "")) or verdict
    return verdict


def _quoted(exact: str, start: int | None, source: Source, around: _Context) -> Verdict | None:
    """The verdict on words that stand in the text but for what the custom of quoting changes."""
    for variant in customs.variants(exact):
        found = _judge(variant.exact, start, None, source, (), around)
        place = found.place
        if found.accepted and place is not None and customs.holds(variant, source.text, place.start, place.end):
            kind = "moved" if found.kind == "moved" else "edited"
            return structs.replace(found, kind=kind, forgiven=(*found.forgiven, *variant.changed))
        places = tuple(one for one in found.places if customs.holds(variant, source.text, one.start, one.end))
        if found.kind == "ambiguous" and not found.changes and places:
            return structs.replace(found, places=places, forgiven=variant.changed)
    return _elided(exact, source)


def _elided(exact: str, source: Source) -> Verdict | None:
    """The verdict on words that say themselves, by an ellipsis or a bracket, where they were edited."""
    found = elisions.find(exact, source.index)
    if found is None:
        return None
    place = source.place(found.span)
    if not found.faults:
        left_out = _left_out(found.span, Phrase(exact), source)
        return Verdict(kind="edited", place=place, forgiven=found.edited, left_out=left_out)
    changes = (_elision(fault, exact, source) for fault in found.faults)
    return Verdict(kind="altered", place=place, changes=tuple(changes))


def _elision(fault: elisions.Fault, exact: str, source: Source) -> Change:
    """What stands in the text where a mark stands in the claim."""
    left_out = source.place(fault.left_out)
    return Change(
        kind=fault.kind,
        expected=fault.mark.of(exact),
        expected_start=fault.mark.start,
        expected_end=fault.mark.end,
        found=source.text[left_out.start : left_out.end],
        found_start=left_out.start,
        found_end=left_out.end,
    )


def _judge(
    exact: str, start: int | None, end: int | None, source: Source, others: Iterable[Source], around: _Context
) -> Verdict:
    phrase = Phrase(exact)
    if not phrase.key:
        return Verdict(kind="absent")
    given = _given(start, end, exact, source)
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
            return _decided(spans, phrase, source, start is not None, around)
        return _found(spans, phrase, source, given, start is not None)
    places = tuple(place for other in others for place in other.places(phrase))
    if places:
        return Verdict(kind="elsewhere", place=places[0] if len(places) == 1 else None, places=places[:MOST_PLACES])
    return _cut(cut[0], phrase, source) if cut else _altered(phrase, source, given)


def _given(start: int | None, end: int | None, exact: str, source: Source) -> Span | None:
    """The offsets of a claim where they lie in the text; without an end, it is told by the words."""
    if start is None:
        return None
    span = Span(start, start + len(exact) if end is None else end)
    return span if 0 <= span.start < span.end <= len(source.text) else None


def _at(given: Span, phrase: Phrase, source: Source, around: _Context) -> Verdict | None:
    """The verdict on a claim whose words stand where it says, with something of the words around it."""
    span = Span(*source.reading.onward(*given))
    there = source.reading.folded[span.start : span.end]
    start = span.start + len(there) - len(there.lstrip(glyphs.BLANKS))
    if there.strip(glyphs.BLANKS) != phrase.key:
        return None
    span = Span(start, start + len(phrase.key))
    if not given.holds(Span(*source.reading.back(*span))) or not _fits(span, source, around):
        return None
    if source.cuts(span):
        return _cut(span, phrase, source)
    return _joined(span, phrase, source) if _faults(span, phrase, source) else _same(span, given, phrase, source)


def _faults(span: Span, phrase: Phrase, source: Source) -> tuple[Change, ...]:
    """What keeps words of which every glyph is the same from being so: a minus for a dash, breaks that they go over."""
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
    place = source.place(span)
    stretch = given or _with_ends(place, phrase, source)
    different = glyphs.forgiven(phrase.exact, stretch.of(source.text))
    return Verdict(
        kind="moved" if moved else "normalised" if different else "verbatim",
        place=Place(report=source.report_id, start=stretch.start, end=stretch.end),
        forgiven=different,
        left_out=_left_out(span, phrase, source),
    )


def _with_ends(place: Place, phrase: Phrase, source: Source) -> Span:
    """A place with the white space at the ends of the claim, where the text has the same."""
    start = place.start - phrase.lead
    end = start + len(phrase.exact)
    is_same = start >= 0 and source.text[start:end] == phrase.exact
    return Span(start, end) if is_same else Span(place.start, place.end)


def _found(spans: list[Span], phrase: Phrase, source: Source, given: Span | None, moved: bool) -> Verdict:
    """The verdict on words without context that stand at one place or more, but not where they are claimed to."""
    places = tuple(source.place(span) for span in spans[:MOST_PLACES])
    if len(spans) > 1:
        return Verdict(kind="ambiguous", places=places)
    alike = _alike(given, spans[0], phrase, source) if given is not None else ()
    if alike:
        return Verdict(kind="ambiguous", places=places, changes=alike)
    return _same(spans[0], None, phrase, source, moved)


def _decided(spans: list[Span], phrase: Phrase, source: Source, moved: bool, around: _Context) -> Verdict:
    """The verdict on words with context, which must stand around exactly one of their places."""
    fitting = [span for span in spans if _fits(span, source, around)]
    if len(fitting) == 1 and len(spans) < _MOST_COMPARED_PLACES:
        return _same(fitting[0], None, phrase, source, moved)
    return Verdict(kind="ambiguous", places=tuple(source.place(span) for span in spans[:MOST_PLACES]))


def _fits(span: Span, source: Source, around: _Context) -> bool:
    """Whether the words that a claim brings stand before a place and behind it, as far as it brings any."""
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
    first, last = (bisect_left(index.words, offset, key=lambda word: word.start) for offset in there)
    if there.touches(found) or first == last:
        return ()
    last = min(max(last, first + len(phrase.words)), len(index.words))  # a longer word there pushes the last one out
    passage = nearest.aligned(phrase.words, index, first, last)
    if passage.likeness < _NEAR_SHARE:
        return ()
    return tuple(_changed(region, phrase, source) for region in passage.regions)


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
    return _noted(differences.kinds(claimed, found, source.spellings), expected, there, phrase, source)


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


def _altered(phrase: Phrase, source: Source, given: Span | None) -> Verdict:
    """The verdict on words that stand nowhere: what is nearest to them, or that nothing is near."""
    index = source.index
    hint = None
    if given is not None:
        hint = bisect_left(index.words, source.reading.onward(*given)[0], key=lambda word: word.start)
    passage = nearest.find(phrase.words, index, hint)
    if passage is None:
        return Verdict(kind="absent")
    parts = [part for region in passage.regions if (part := _part(region, phrase, source))]
    if passage.likeness + sum(share for _, share in parts) < _NEAR_SHARE:
        return Verdict(kind="absent")
    span = Span(index.words[passage.left].start, index.words[passage.right - 1].end)
    regions = passage.regions or [_misspaced(passage, phrase.words, index)]
    return Verdict(
        kind="altered",
        place=source.place(span),
        places=(source.place(span), *(place for place, _ in parts)) if parts else (),
        changes=tuple(_changed(region, phrase, source) for region in regions),
    )


def _changed(region: Region, phrase: Phrase, source: Source) -> Change:
    claimed = Side(phrase.form, phrase.words, region.first, region.last)
    found = Side(source.reading.form, source.index.words, region.left, region.right)
    return _change(claimed.span, claimed, found.span, found, phrase, source)


def _part(region: Region, phrase: Phrase, source: Source) -> tuple[Place, float] | None:
    """Where the claimed words of a difference stand by themselves, and what share of the claim they are."""
    own = phrase.words[region.first : region.last]
    telling = [number for number, word in enumerate(own) if not word.is_mark]
    if len(telling) < _PART_WORDS:
        return None
    own = own[telling[0] : telling[-1] + 1]
    part = Phrase(phrase.back(own[0].start, own[-1].end).of(phrase.exact))
    spans = source.index.whole(part, 1)
    return (source.place(spans[0]), nearest.weight(own) / nearest.weight(phrase.words)) if spans else None


def _misspaced(passage: Passage, claimed: list[Word], index: Index) -> Region:
    """The first two words between which the claim has a space and the text has none, or the reverse."""
    found = index.words[passage.left : passage.right]
    number = next(
        (
            number
            for number in range(len(claimed) - 1)
            if (claimed[number].end == claimed[number + 1].start) != (found[number].end == found[number + 1].start)
        ),
        0,
    )
    last = min(number + 2, len(claimed))
    return Region(number, last, passage.left + number, passage.left + last)


def _left_out(span: Span, phrase: Phrase, source: Source) -> tuple[Change, ...]:
    """What stands directly beside a place and without which its words say something else."""
    form, last = source.reading.form, len(phrase.form)
    before, behind = scope.before(form, span), scope.behind(form, span)
    changes = []
    if before is not None and not source.has_break(before[1].start, span.start):
        changes.append(_noted((before[0],), Span(0, 0), before[1], phrase, source))
    if behind is not None and not source.has_break(span.end, behind[1].end):
        changes.append(_noted((behind[0],), Span(last, last), behind[1], phrase, source))
    return tuple(changes)
