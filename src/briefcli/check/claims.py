"""Whether what somebody claims of a report stands in it: the words, and who says them, and their number."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from briefcli.check import attributions, explain, passages, scope
from briefcli.check.offsets import Offsets
from briefcli.check.source import Source
from briefcli.check.texts import Text
from briefcli.extract.text.offsets import Span
from briefcli.model.claim import Claim, Doubt, Judged
from briefcli.model.verdict import Verdict, VerdictKind

_BEST: tuple[VerdictKind, ...] = (
    "verbatim",
    "normalised",
    "edited",
    "moved",
    "ambiguous",
    "altered",
    "misattributed",
    "absent",
    "elsewhere",
    "unproven",
)
"""Of several reports that may be meant, the one counts in which a claim stands best."""
_THERE: tuple[VerdictKind, ...] = ("verbatim", "normalised", "edited")
"""The verdicts on words that stand where they are claimed to."""


class Report(NamedTuple):
    """A report at hand: its id, its text, and what else it goes by, such as an address or the name of a file."""

    id: str
    text: Text
    also: tuple[str, ...] = ()


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
        verdicts = [(self._words(claimed, report, others=claim.report is not None), report) for report in reports]
        verdicts.sort(key=lambda pair: _BEST.index(pair[0].kind))
        accepted = (self._judged(claim, claimed, *one) for one in verdicts[1:] if one[0].accepted)
        first = self._judged(claim, claimed, *verdicts[0])
        return first if first.verdict.accepted else next((one for one in accepted if one.verdict.accepted), first)

    def _judged(self, claim: Claim, claimed: Claim, words: Verdict, report: Report) -> Judged:
        doubts = tuple(self._doubts(claimed, words, report))
        message = explain.message(words, report.id, claim.start, claim.end)
        return Judged(claim=claim, words=words, verdict=_overall(words, doubts), message=message, doubts=doubts)

    def _words(self, claim: Claim, report: Report, *, others: bool) -> Verdict:
        sources = [other.text.source for other in self._reports.values() if others and other is not report]
        source = report.text.source
        verdict = _judge(claim, source, sources, claim.start, claim.end)
        if verdict.kind in ("ambiguous", "altered", "absent") and claim.start is not None and claim.end is not None:
            counted = self._counted(report).meant(claim.exact, claim.start, claim.end)
            there = _judge(claim, source, sources, *counted.span) if counted is not None else verdict
            if there.kind in _THERE:
                return msgspec.structs.replace(there, kind="moved")
        return verdict

    def _counted(self, report: Report) -> Offsets:
        if report.id not in self._offsets:
            self._offsets[report.id] = Offsets(report.text.text)
        return self._offsets[report.id]

    def _doubts(self, claim: Claim, words: Verdict, report: Report) -> Iterator[Doubt]:
        yield from _doubts_of_words(claim, words, report)
        if claim.start is not None and claim.end is not None and words.kind not in _THERE:
            yield from self._counted(report).doubts(claim.exact, claim.start, claim.end)
        if claim.speaker is not None and words.place is not None and words.accepted:
            yield from attributions.doubts(claim.speaker, report.text, Span(words.place.start, words.place.end))
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
    kinds = [one.words.kind for one in judged]
    return bool(kinds) and all(kind == "absent" for kind in kinds)


def _judge(claim: Claim, source: Source, others: list[Source], start: int | None, end: int | None) -> Verdict:
    return passages.judge(
        claim.exact, start, end, source, others, prefix=claim.prefix, suffix=claim.suffix, as_quoted=True
    )


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
    if words.accepted and any(doubt.weight == "open" for doubt in doubts):
        return msgspec.structs.replace(words, kind="unproven")
    return words


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
        remedy = "Look whether the claim is right without it."
        yield Doubt(field="exact", message=explain.left_out(words), remedy=remedy)
    elif words.kind == "ambiguous" and len(claim.exact.split()) == 1:
        message = f"“{claim.exact.strip()}” alone is one word that the report has several times: it proves nothing"
        yield Doubt(field="exact", message=message, remedy="Claim the words around it too, or give their offsets.")
