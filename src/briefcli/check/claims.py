"""Whether what somebody claims about a report stands in it: the words, who says them, and their number."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

import msgspec

from briefcli.check import attributions, explain, passages, scope, standing
from briefcli.check.offsets import Offsets
from briefcli.check.source import Source
from briefcli.check.standing import Wanted
from briefcli.check.texts import Text
from briefcli.check.unmarked import or_unmarked
from briefcli.extract.text.offsets import Span
from briefcli.model.claim import Claim, Doubt, Judged
from briefcli.model.verdict import Verdict, VerdictKind

_WHOLE: tuple[VerdictKind, ...] = ("verbatim", "normalised")
"""The verdicts on words that stand in a report as they are claimed: of several reports, one of these counts."""
_THERE: tuple[VerdictKind, ...] = ("verbatim", "normalised", "edited")
"""The verdicts on words that stand where they are claimed to."""


class Report(NamedTuple):
    """A report at hand: its id, its text, and what else it goes by, such as an address or the name of a file."""

    id: str
    text: Text
    also: tuple[str, ...] = ()


_Words = tuple[Verdict, Report]
"""The verdict on the words of a claim, and the report that it is about."""


class _Search:
    """What comes of the words of a claim in some reports, each step taken in all of them before a costlier one.

    First the words are looked for as they are, then as the custom of quoting or another way to count offsets changes
    them, and only where they stand in no report is the nearest passage looked for. `others` are the reports of which
    the words are not claimed, `counted` gives what offsets into a report may count.
    """

    def __init__(
        self, claim: Claim, reports: list[Report], others: list[Source], counted: Callable[[Report], Offsets]
    ) -> None:
        self._wanted = Wanted(claim.exact, claim.start, claim.end, prefix=claim.prefix or "", suffix=claim.suffix or "")
        self._reports = reports
        self._counted = counted
        self._found = [standing.find(self._wanted, report.text.source, others) for report in reports]

    def accepted(self) -> Iterator[_Words]:
        """Where the words stand as they are claimed to, and the verdicts; the best first, of equals in their order."""
        for kind in _WHOLE:
            yield from self._of_kind(kind)
        for number, (found, report) in enumerate(zip(self._found, self._reports, strict=True)):
            if found is None or found.kind not in _WHOLE:
                edited = passages.or_edited(found, self._wanted, report.text.source)
                moved = self._moved(edited, report)
                seen = moved if self._wanted.start is not None else or_unmarked(moved, self._wanted.exact, report.text)
                self._found[number] = seen
                if seen is not None and seen.kind in _WHOLE:
                    yield seen, report
        for kind in ("edited", "moved"):
            yield from self._of_kind(kind)

    def refused(self) -> _Words:
        """Where the words stand best, to be asked for when `accepted` has found none: several times, else almost."""
        ambiguous = self._of_kind("ambiguous")
        if ambiguous:
            return ambiguous[0]
        judged = (
            (found or passages.near(self._wanted, report.text.source), report)
            for found, report in zip(self._found, self._reports, strict=True)
        )
        first = next(judged)
        return next((one for one in chain((first,), judged) if one[0].kind == "altered"), first)

    def _of_kind(self, kind: VerdictKind) -> list[_Words]:
        found = zip(self._found, self._reports, strict=True)
        return [(one, report) for one, report in found if one is not None and one.kind == kind]

    def _moved(self, found: Verdict | None, report: Report) -> Verdict | None:
        """The verdict on words that stand at the offsets given, but for how these are counted; else what was found."""
        start, end = self._wanted.start, self._wanted.end
        is_open = found is None or found.kind in ("ambiguous", "altered", "absent")
        if not is_open or start is None or end is None:
            return found
        counted = self._counted(report).meant(self._wanted.exact, start, end)
        if counted is None:
            return found
        there, source = self._wanted.at(*counted.span), report.text.source
        meant = passages.or_edited(standing.find(there, source), there, source)
        return msgspec.structs.replace(meant, kind="moved") if meant and meant.kind in _THERE else found


class Claims:
    """Judges claims on some reports, each of which is read once."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self._reports = {report.id: report for report in reports}
        self._by_name = {name: report for report in reports for name in (*report.also, report.id)}
        self._offsets: dict[str, Offsets] = {}

    def judge(self, claim: Claim) -> Judged:
        """A claim with its verdict, and what speaks against it."""
        claimed = _with_both_offsets(claim)
        if claim.report is not None and claim.report not in self._by_name:
            return _unproven(claim, self._unknown_report(claim.report))
        reports = list(self._reports.values()) if claim.report is None else [self._by_name[claim.report]]
        if not reports:
            return _unproven(claim, Doubt(field="report", message="no report is at hand", remedy="Name one: --report."))
        others: list[Source] = []
        if claim.report is not None:
            others = [one.text.source for one in self._reports.values() if one not in reports]
        search = _Search(claimed, reports, others, self._counted)
        there: list[Judged] = []
        for words, report in search.accepted():
            judged = self._judged(claim, claimed, words, report)
            if judged.verdict.accepted:
                return judged
            there.append(judged)
        if not there:
            return self._judged(claim, claimed, *search.refused())
        return next((one for one in there if one.verdict.kind == "unconfirmed"), there[0])

    def _judged(self, claim: Claim, claimed: Claim, words: Verdict, report: Report) -> Judged:
        doubts = tuple(self._doubts(claimed, words, report))
        message = explain.message(words, report.id, claim.start, claim.end)
        return Judged(claim=claim, words=words, verdict=_overall(words, doubts), message=message, doubts=doubts)

    def _counted(self, report: Report) -> Offsets:
        if report.id not in self._offsets:
            self._offsets[report.id] = Offsets(report.text.text)
        return self._offsets[report.id]

    def _doubts(self, claim: Claim, words: Verdict, report: Report) -> Iterator[Doubt]:
        yield from _doubts_of_words(claim, words, report)
        if claim.start is not None and claim.end is not None and words.kind not in _THERE:
            yield from self._counted(report).doubts(claim.exact, claim.start, claim.end)
        if claim.speaker is not None and words.place is not None and words.accepted:
            place = Span(words.place.start, words.place.end)
            yield from map(_as_unconfirmed, attributions.doubts(claim.speaker, report.text, place))
        if words.accepted and (claim.value is not None or claim.bound is not None):
            from briefcli.check import claimed_numbers  # the number words, for the claims that name a number

            yield from claimed_numbers.doubts(claim, words, report.text)

    def _unknown_report(self, name: str) -> Doubt:
        listed = ", ".join(self._reports) or "none"
        message = f"no report at hand is called “{name}”; there are: {listed}"
        return Doubt(
            field="report", message=message, remedy="Name one of these, or hand in the report: --report ID=FILE"
        )


def is_other_article(judged: Iterable[Judged]) -> bool:
    """Whether claims seem to be about another article: there are some, and nothing like any of them was found."""
    kinds = [one.words.kind for one in judged if one.claim.exact.strip()]
    return bool(kinds) and all(kind == "absent" for kind in kinds)


def _with_both_offsets(claim: Claim) -> Claim:
    """A claim with the second of its offsets worked out, where only one is given."""
    length = len(claim.exact)
    if claim.start is not None and claim.end is None:
        return msgspec.structs.replace(claim, end=claim.start + length)
    if claim.end is not None and claim.start is None:
        return msgspec.structs.replace(claim, start=claim.end - length)
    return claim


def _unproven(claim: Claim, doubt: Doubt) -> Judged:
    verdict = Verdict(kind="unproven")
    return Judged(claim=claim, words=verdict, verdict=verdict, message=doubt.message, doubts=(doubt,))


def _overall(words: Verdict, doubts: tuple[Doubt, ...]) -> Verdict:
    """The verdict on all that is claimed: that on the words, unless what is claimed of them does not hold."""
    against = {doubt.field for doubt in doubts if doubt.weight == "against"}
    if words.accepted and against:
        return msgspec.structs.replace(words, kind="misattributed" if against == {"speaker"} else "altered")
    untold = {doubt.field for doubt in doubts if doubt.weight == "open"}
    if words.accepted and untold:
        return msgspec.structs.replace(words, kind="unconfirmed" if untold == {"speaker"} else "unproven")
    return words


def _as_unconfirmed(doubt: Doubt) -> Doubt:
    """What a report has against a speaker; where that is open, it is marked as no accusation."""
    if doubt.weight != "open":
        return doubt
    return msgspec.structs.replace(doubt, message=f"the speaker is not confirmed: {doubt.message}")


def _doubts_of_words(claim: Claim, words: Verdict, report: Report) -> Iterator[Doubt]:
    """What is odd about the words as such."""
    length = len(report.text.text)
    if not claim.exact.strip():
        yield Doubt(field="exact", message="the claim holds no words", remedy="Give the words that were claimed.")
    elif len(claim.exact) > length:
        message = f"the claim has {len(claim.exact):,} characters, and the whole report {length:,}"
        yield Doubt(field="exact", message=message, remedy="Is it the right report? Claim one passage at a time.")
    elif words.accepted and any(change.kind in scope.TURNING for change in words.left_out):
        remedy = "Claim the words together with it, or not at all."
        yield Doubt(field="exact", message=explain.left_out(words), remedy=remedy, weight="against")
    elif words.accepted and words.left_out and claim.value is None and claim.bound is None:
        remedy = "See whether the claim is right without it."
        yield Doubt(field="exact", message=explain.left_out(words), remedy=remedy)
    elif words.kind == "ambiguous" and len(claim.exact.split()) == 1:
        message = f"“{claim.exact.strip()}” alone is one word that the report has several times: it proves nothing"
        yield Doubt(field="exact", message=message, remedy="Claim the words around it too, or give their offsets.")
