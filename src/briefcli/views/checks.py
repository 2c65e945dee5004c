"""What other programs read of `brief check`: a record for each finding, passage and claim.

The promises of `records.py` hold here too, and its `VERSION` counts for both.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal, get_args

import msgspec

from briefcli.model.anchor import Anchor
from briefcli.model.claim import Judged, Misread
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
    """Whether words stand in a report: where, apart from what, and how the nearest passage differs."""

    verdict: VerdictKind | None
    found: PlaceRecord | None
    places: tuple[PlaceRecord, ...]
    forgiven: tuple[Forgiven, ...]
    changes: tuple[ChangeRecord, ...]
    left_out: tuple[ChangeRecord, ...]
    excerpt: tuple[PieceRecord, ...]


class FindingRecord(VerdictRecord, frozen=True, kw_only=True):
    """What a rule objects to in a story, and where; `region` is the place in the story file."""

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
    edited: int
    moved: int
    unconfirmed: int
    ambiguous: int
    elsewhere: int
    altered: int
    misattributed: int
    absent: int
    unproven: int
    cited: int
    errors: int
    warnings: int
    notices: int
    ignored: int


class CheckRecord(Record, frozen=True, kw_only=True):
    """A story checked against its reports; `clean` is what the exit status says."""

    id: str
    title: str
    clean: bool
    at_hand: tuple[str, ...]
    totals: TotalsRecord
    findings: tuple[FindingRecord, ...]
    passages: tuple[PassageRecord, ...]


class DoubtRecord(Record, frozen=True, kw_only=True):
    """What there is to say about one field of a claim."""

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
    story: Story,
    checked: Checked,
    *,
    at_hand: Sequence[str],
    strict: bool,
    region: Callable[[str], RegionRecord | None],
) -> CheckRecord:
    """What came of checking a story as one record; `region` gives where a JSON Pointer leads in its file."""
    return CheckRecord(
        id=story.id,
        title=story.title,
        clean=checked.is_clean(strict=strict),
        at_hand=tuple(at_hand),
        totals=_totals(story, checked),
        findings=tuple(_finding(finding, region(finding.place)) for finding in checked.findings),
        passages=tuple(_passage(passage) for passage in checked.passages),
    )


def claims(read: Iterable[Judged | Misread]) -> tuple[ClaimRecord, ...]:
    """Claims as records, in the order given; one that could not be read has its line and its fault alone."""
    return tuple(_misread(one) if isinstance(one, Misread) else _judged(one) for one in read)


def _misread(misread: Misread) -> ClaimRecord:
    doubt = DoubtRecord(field="", weight="against", message=misread.message, remedy=misread.remedy)
    return ClaimRecord(
        **_verdict(None, ()),
        line=misread.line,
        item=misread.item,
        accepted=False,
        words=None,
        message=misread.message,
        exact=None,
        report=None,
        start=None,
        end=None,
        speaker=None,
        value=None,
        bound=None,
        doubts=(doubt,),
    )


def _judged(judged: Judged) -> ClaimRecord:
    claim = judged.claim
    return ClaimRecord(
        **_verdict(judged.verdict, _excerpt(claim.exact, judged.verdict, (0, len(claim.exact)))),
        line=claim.line,
        item=claim.item,
        accepted=judged.verdict.accepted,
        words=judged.words.kind,
        message=judged.message,
        exact=claim.exact,
        report=claim.report,
        start=claim.start,
        end=claim.end,
        speaker=claim.speaker,
        value=claim.value,
        bound=claim.bound,
        doubts=tuple(DoubtRecord(**msgspec.structs.asdict(doubt)) for doubt in judged.doubts),
    )


def _finding(finding: Finding, region: RegionRecord | None) -> FindingRecord:
    anchor = finding.anchor
    shown = finding.excerpt if finding.excerpt is not None else anchor.exact if anchor else ""
    mark = finding.mark or (0, len(shown))
    return FindingRecord(
        **_verdict(finding.verdict, _excerpt(shown, finding.verdict, mark)),
        severity=finding.severity,
        rule=finding.rule,
        fact=finding.fact,
        place=finding.place,
        region=region,
        message=finding.message,
        remedy=finding.remedy,
        anchor=_anchor(anchor) if anchor else None,
        ignored_because=finding.ignored_because,
    )


def _passage(passage: Passage) -> PassageRecord:
    verdict, exact = passage.verdict, passage.anchor.exact
    return PassageRecord(
        **_verdict(verdict, _excerpt(exact, verdict, (0, 0))),
        fact=passage.fact,
        place=passage.place,
        anchor=_anchor(passage.anchor),
    )


def _totals(story: Story, checked: Checked) -> TotalsRecord:
    kinds = Counter(passage.verdict.kind for passage in checked.passages)
    severities = checked.severities()
    return TotalsRecord(
        passages=len(checked.passages),
        **{kind: kinds[kind] for kind in get_args(VerdictKind)},
        cited=sum(fact.anchor is None for fact in story.facts()),
        errors=severities["error"],
        warnings=severities["warning"],
        notices=severities["notice"],
        ignored=len(checked.findings) - len(checked.counted()),
    )


def _verdict(verdict: Verdict | None, excerpt: tuple[PieceRecord, ...]) -> dict[str, Any]:
    verdict_ = verdict or Verdict(kind="unproven")
    return {
        "verdict": verdict.kind if verdict else None,
        "found": _place(verdict_.place) if verdict_.place else None,
        "places": tuple(map(_place, verdict_.places)),
        "forgiven": verdict_.forgiven,
        "changes": tuple(map(_change, verdict_.changes)),
        "left_out": tuple(map(_change, verdict_.left_out)),
        "excerpt": excerpt,
    }


def verdict_fields(verdict: Verdict | None, exact: str) -> dict[str, Any]:
    """The fields of a `VerdictRecord` about some words as a whole."""
    return _verdict(verdict, _excerpt(exact, verdict, (0, len(exact))))


def _anchor(anchor: Anchor) -> AnchorRecord:
    return AnchorRecord(**msgspec.structs.asdict(anchor))


def _place(place: Place) -> PlaceRecord:
    return PlaceRecord(**msgspec.structs.asdict(place))


def _change(change: Change) -> ChangeRecord:
    return ChangeRecord(**msgspec.structs.asdict(change))


def _excerpt(words: str, verdict: Verdict | None, mark: tuple[int, int]) -> tuple[PieceRecord, ...]:
    """Some words in pieces: with what is printed beside what is claimed, where they differ; else with the mark."""
    changes = (*verdict.changes, *verdict.left_out) if verdict else ()
    if changes:
        pieces = list(_compared(words, sorted(changes, key=lambda change: change.expected_start)))
    else:
        start, end = mark
        pieces = [("same", words[:start]), ("marked", words[start:end]), ("same", words[end:])]
    return tuple(PieceRecord(role=role, text=text) for role, text in pieces if text)


def _compared(words: str, changes: Iterable[Change]) -> Iterator[tuple[Role, str]]:
    done = 0
    for change in changes:
        if change.expected_start < done:
            continue
        before = words[done : change.expected_start]
        yield "same", before
        yield "claimed", change.expected
        yield "printed", change.found if change.expected else _spaced(change.found, before)
        done = change.expected_end
    yield "same", words[done:]


def _spaced(found: str, before: str) -> str:
    """Words that are put between two others, with the space that separates them from one of these."""
    return f" {found}" if before[-1:].isalnum() else f"{found} "
