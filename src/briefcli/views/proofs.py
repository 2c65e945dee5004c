"""The short texts that stand beside findings and claims, and the whole sentences of `--plain`.

Apart from `captions.py` and `plain.py`, so that only `brief check` loads them.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any, get_args

from briefcli.model.verdict import VerdictKind
from briefcli.views import captions, drafts, sanitise, wording
from briefcli.views.captions import Grounds
from briefcli.views.checks import CheckRecord, ClaimRecord, FindingRecord, PassageRecord, TotalsRecord
from briefcli.views.drafts import DraftRecord, excerpt
from briefcli.views.records import Record


def finding_place(record: FindingRecord) -> str:
    """Where a finding is: "q1, /quotes/0/anchor, line 113"."""
    line = f"line {record.region.start_line}" if record.region else None
    return ", ".join(part for part in (record.fact, record.place or "/", line) if part)


def claim_place(record: ClaimRecord) -> str:
    """Where a claim stands in its file: "line 3", "line 3, item 2"."""
    return f"line {record.line}, item {record.item}" if record.item else f"line {record.line}"


def claimed(record: ClaimRecord) -> str:
    """What is claimed beside the words: "said by Ada Quill, at least 30"."""
    number = " ".join(part for part in (record.bound, record.value and wording.number(record.value)) if part)
    return ", ".join(part for part in (record.speaker and f"said by {record.speaker}", number) if part)


def check_totals(totals: TotalsRecord) -> str:
    """How many passages have which verdict, and how many findings there are."""
    kinds = [(getattr(totals, kind), kind) for kind in get_args(VerdictKind)]
    verdicts = ", ".join(f"{count:,} {kind}" for count, kind in kinds if count)
    passages = wording.plural(totals.passages, "passage") + (f": {verdicts}" if verdicts else "")
    cited = f"; {wording.plural(totals.cited, 'fact')} on outside sources alone" if totals.cited else ""
    counts = [(totals.errors, "error"), (totals.warnings, "warning"), (totals.notices, "notice")]
    found = ", ".join(wording.plural(count, noun) for count, noun in counts if count) or "no findings"
    ignored = f", {totals.ignored:,} ignored" if totals.ignored else ""
    return f"{passages}{cited}. {found[0].upper()}{found[1:]}{ignored}."


def claim_totals(records: Sequence[ClaimRecord]) -> str:
    """How many claims have which verdict: "7 claims: 5 verbatim, 1 altered, 1 not read"."""
    kinds = Counter(record.verdict for record in records)
    verdicts = [f"{kinds[kind]:,} {kind}" for kind in get_args(VerdictKind) if kinds[kind]]
    unread = [f"{kinds[None]:,} not read"] if kinds[None] else []
    return f"{wording.plural(len(records), 'claim')}: {', '.join(verdicts + unread)}."


def _check(record: CheckRecord, grounds: Grounds) -> list[str]:
    findings = [line for one in record.findings if not one.ignored_because for line in _finding(one, grounds)]
    ignored = (
        [line for one in record.findings if one.ignored_because for line in _ignored(one)] if grounds.evidence else []
    )
    passages = [line for one in record.passages for line in _passage(one)] if grounds.evidence else []
    return [*findings, *ignored, *passages, sanitise.line(check_totals(record.totals))]


def _finding(record: FindingRecord, _grounds: Grounds) -> list[str]:
    words = f" “{excerpt(record.excerpt)}”" if record.excerpt else ""
    place = finding_place(record)
    return [sanitise.line(f"{record.severity}, {record.rule}, {place}: {record.message}.{words} {record.remedy}")]


def _ignored(record: FindingRecord) -> list[str]:
    return [sanitise.line(f"ignored, {record.rule}, {finding_place(record)}: {record.ignored_because}")]


def _passage(record: PassageRecord) -> list[str]:
    return [sanitise.line(f"{record.verdict}, {record.fact}, {record.place}: {captions.anchor(record.anchor)}")]


def _claim(record: ClaimRecord, _grounds: Grounds) -> list[str]:
    words = f" “{excerpt(record.excerpt)}”" if record.excerpt else ""
    doubts = "".join(f" {doubt.message[0].upper()}{doubt.message[1:]}. {doubt.remedy}" for doubt in record.doubts)
    verdict = record.verdict or "not read"
    told = [doubt.message for doubt in record.doubts]
    message = f" {record.message[0].upper()}{record.message[1:]}." if record.message not in told else ""
    of = f", {claimed(record)}" if claimed(record) else ""
    return [sanitise.line(f"{claim_place(record)}, {verdict}{of}:{message}{words}{doubts}")]


def _draft(record: DraftRecord, grounds: Grounds) -> list[str]:
    return list(drafts.lines(record, with_evidence=grounds.evidence))


SENTENCES: dict[type[Record], Callable[[Any, Grounds], list[str]]] = {
    CheckRecord: _check,
    ClaimRecord: _claim,
    DraftRecord: _draft,
}
"""What `--plain` prints of each kind of record."""
