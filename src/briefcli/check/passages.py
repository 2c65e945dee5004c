"""Whether given words stand in a text: where, apart from what, and how the nearest passage differs.

Whether they stand there is decided in `standing`. Only where they do not, to show what differs, `nearest` looks for a
likeness; it never makes a claim true.
"""

from bisect import bisect_left
from collections.abc import Iterable

from msgspec import structs

from briefcli.check import customs, elisions, nearest, standing
from briefcli.check.index import Index, Phrase
from briefcli.check.nearest import Passage, Region
from briefcli.check.source import Source
from briefcli.check.standing import NEAR_SHARE, Wanted, changed
from briefcli.check.words import Word
from briefcli.extract.text.offsets import Span
from briefcli.model.verdict import Change, Place, Verdict

_PART_WORDS = 4
"""Words that make a part of a claim which is looked for by itself."""


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
    wanted = Wanted(exact, start, end, prefix=prefix or "", suffix=suffix or "")
    found = standing.find(wanted, source, others)
    return (or_edited(found, wanted, source) if as_quoted else found) or near(wanted, source)


def or_edited(found: Verdict | None, wanted: Wanted, source: Source) -> Verdict | None:
    """The verdict on words that were `found`, or, where they do not stand as they are, with what quoting may change."""
    is_refused = found is None or found.kind in ("altered", "absent", "elsewhere")
    return (_edited(wanted, source) if is_refused else None) or found


def _edited(wanted: Wanted, source: Source) -> Verdict | None:
    """The verdict on words that stand in the text but for what the custom of quoting changes."""
    for variant, changed_words in wanted.variants:
        found = standing.find(changed_words, source)
        if found is None:
            continue
        place = found.place
        if found.accepted and place is not None and customs.holds(variant, source.text, place.start, place.end):
            kind = "moved" if found.kind == "moved" else "edited"
            return structs.replace(found, kind=kind, forgiven=(*found.forgiven, *variant.changed))
        places = tuple(one for one in found.places if customs.holds(variant, source.text, one.start, one.end))
        if found.kind == "ambiguous" and not found.changes and places:
            return structs.replace(found, places=places, forgiven=variant.changed)
    return _elided(wanted, source)


def _elided(wanted: Wanted, source: Source) -> Verdict | None:
    """The verdict on words that say themselves, by an ellipsis or a bracket, where they were edited."""
    found = elisions.find(wanted.exact, wanted.pieces, source.index) if wanted.pieces else None
    if found is None:
        return None
    place = source.place(found.span)
    if not found.faults:
        left_out = standing.left_out(found.span, wanted.phrase, source)
        return Verdict(kind="edited", place=place, forgiven=found.edited, left_out=left_out)
    changes = (_elision(fault, wanted.exact, source) for fault in found.faults)
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


def near(wanted: Wanted, source: Source) -> Verdict:
    """The verdict on words that stand nowhere: what is nearest to them, or that nothing is near."""
    index, phrase = source.index, wanted.phrase
    if wanted.weighed.most_in(index) < NEAR_SHARE:
        return Verdict(kind="absent")
    given, hint = standing.given_span(wanted, source), None
    if given is not None:
        hint = bisect_left(index.starts, source.reading.onward(*given)[0])
    passage = nearest.find(phrase.words, index, hint)
    if passage is None:
        return Verdict(kind="absent")
    parts = [part for region in passage.regions if (part := _part(region, phrase, source))]
    if passage.likeness + sum(share for _, share in parts) < NEAR_SHARE:
        return Verdict(kind="absent")
    span = Span(index.words[passage.left].start, index.words[passage.right - 1].end)
    regions = passage.regions or [_misspaced(passage, phrase.words, index)]
    return Verdict(
        kind="altered",
        place=source.place(span),
        places=(source.place(span), *(place for place, _ in parts)) if parts else (),
        changes=tuple(changed(region, phrase, source) for region in regions),
    )


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
