"""What other programs read of `brief check`: a record for each finding, passage and claim.

The promises of `records.py` hold here too, and its `VERSION` counts for both.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

import msgspec

from briefcli.model.claim import Claim, Judged, Misread
from briefcli.model.figure import Bound, Number
from briefcli.model.finding import Checked, Finding, Passage, Severity
from briefcli.model.story import Story
from briefcli.model.verdict import Change, ChangeKind, Forgiven, Place, Verdict, VerdictKind
from briefcli.views.records import AnchorRecord, Record

Role = Literal["same", "marked", "claimed", "printed"]
"""What a piece of an excerpt is: as it should be, what a finding is about, only claimed, only in the report."""


class PlaceRecord(Record, frozen=True, kw_only=True):
    """A stretch of a report's text."""

    report: str
    start: int
    end: int


class ChangeRecord(Record, frozen=True, kw_only=True):
    """One difference between claimed words and the nearest passage of a report."""

    kind: ChangeKind
    also: tuple[ChangeKind, ...]
    expected: str
    expected_start: int
    expected_end: int
    found: str
    found_start: int
    found_end: int


class PieceRecord(Record, frozen=True, kw_only=True):
    """A piece of an excerpt."""

    role: Role
    text: str


class RegionRecord(Record, frozen=True, kw_only=True):
    """A place in a file; lines and columns count from 1, columns in characters, the end excluded."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int


class VerdictRecord(Record, frozen=True, kw_only=True):
    """Whether words stand in a report: where, but for what, and how the nearest passage differs."""

    verdict: VerdictKind | None
    found: PlaceRecord | None
    places: tuple[PlaceRecord, ...]
    forgiven: tuple[Forgiven, ...]
    changes: tuple[ChangeRecord, ...]
    left_out: tuple[ChangeRecord, ...]
    excerpt: tuple[PieceRecord, ...]


class FindingRecord(VerdictRecord, frozen=True, kw_only=True):
    """What a rule has against a story, and where; `region` is the place in the story file."""

    severity: Severity
    rule: str
    fact: str | None
    place: str
    region: RegionRecord | None
    message: str
    remedy: str
    anchor: AnchorRecord | None
    ignored_because: str | None


class PassageRecord(VerdictRecord, frozen=True, kw_only=True):
    """Words of a report on which a fact stands, and the verdict on them."""

    fact: str
    place: str
    anchor: AnchorRecord


class TotalsRecord(Record, frozen=True, kw_only=True):
    """How many passages have each verdict, how many facts rest on outside sources alone, and what was found."""

    passages: int
    verbatim: int
    normalised: int
    moved: int
    ambiguous: int
    elsewhere: int
    altered: int
    absent: int
    unproven: int
    cited: int
    errors: int
    warnings: int
    notices: int
    ignored: int


class CheckRecord(Record, frozen=True, kw_only=True):
    """A story held against its reports; `clean` is what the exit status says."""

    id: str
    title: str
    clean: bool
    at_hand: tuple[str, ...]
    totals: TotalsRecord
    findings: tuple[FindingRecord, ...]
    passages: tuple[PassageRecord, ...]


class DoubtRecord(Record, frozen=True, kw_only=True):
    """What is to be said of one field of a claim."""

    field: str
    weight: Literal["against", "open", "aside"]
    message: str
    remedy: str


class ClaimRecord(VerdictRecord, frozen=True, kw_only=True):
    """A claim with its verdict; one that could not be read has no words and no verdict."""

    line: int
    item: int
    accepted: bool
    words: VerdictKind | None
    message: str
    exact: str | None
    report: str | None
    start: int | None
    end: int | None
    speaker: str | None
    value: Number | None
    bound: Bound | None
    doubts: tuple[DoubtRecord, ...]


def check(
    story: Story, checked: Checked, *, at_hand: Sequence[str], strict: bool, region: Callable[[str], RegionRecord]
) -> CheckRecord:
    """What came of checking a story as one record; `region` tells where a JSON Pointer leads in its file."""
    return CheckRecord(
        id=story.id,
        title=story.title,
        clean=checked.is_clean(strict=strict),
        at_hand=tuple(at_hand),
        totals=_totals(story, checked),
        findings=tuple(_finding(finding, region(finding.place)) for finding in checked.findings),
        passages=tuple(_passage(passage) for passage in checked.passages),
    )


def claim(read: Judged | Misread, message: str) -> ClaimRecord:
    """A claim as a record, or that it could not be read; `message` says in a sentence what came of it."""
    if isinstance(read, Misread):
        doubt = DoubtRecord(field="", weight="against", message=read.message, remedy=read.remedy)
        nothing = {name: None for name in ("words", "exact", "report", "start", "end", "speaker", "value", "bound")}
        return ClaimRecord(
            **_verdict(None, None, ""),
            **nothing,
            line=read.line,
            item=read.item,
            accepted=False,
            message=message,
            doubts=(doubt,),
        )
    claimed: Claim = read.claim
    return ClaimRecord(
        **_verdict(read.verdict, claimed.report, claimed.exact),
        line=claimed.line,
        item=claimed.item,
        accepted=read.verdict.accepted,
        words=read.words.kind,
        message=message,
        exact=claimed.exact,
        report=claimed.report,
        start=claimed.start,
        end=claimed.end,
        speaker=claimed.speaker,
        value=claimed.value,
        bound=claimed.bound,
        doubts=tuple(DoubtRecord(**msgspec.structs.asdict(doubt)) for doubt in read.doubts),
    )
