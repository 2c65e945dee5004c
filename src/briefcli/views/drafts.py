"""What other programs read of `brief check DRAFT --against`: a record for each draft, and for each of its statements.

The promises of `records.py` hold here too, and its `VERSION` counts for both.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from briefcli.model.finding import Severity
from briefcli.model.statement import Outcome, Proof, StatementKind
from briefcli.views import sanitise, style, wording
from briefcli.views.checks import PieceRecord, VerdictRecord, verdict_fields
from briefcli.views.records import Record

_LONGEST_EXCERPT = 60
"""In characters, so that a finding stays a line."""


class StatementRecord(VerdictRecord, frozen=True, kw_only=True):
    """A statement of a draft with what came of it; a comment that lets nothing stand has no outcome.

    Lines and columns count in the file, `start` and `end` in the text of the article, `source_start` and `source_end`
    in that of the source.
    """

    kind: StatementKind | Literal["comment"]
    outcome: Outcome | None
    rule: str | None
    severity: Severity | None
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int | None
    end: int | None
    exact: str
    speaker: str | None
    told: str | None
    message: str
    remedy: str
    source: str | None
    source_start: int | None
    source_end: int | None
    ignored_because: str | None


class DraftTotalsRecord(Record, frozen=True, kw_only=True):
    """How many statements have each outcome, and how many findings there are that count."""

    statements: int
    proven: int
    edited: int
    unconfirmed: int
    wrong: int
    unproven: int
    errors: int
    warnings: int
    notices: int
    ignored: int


class DraftRecord(Record, frozen=True, kw_only=True):
    """A draft checked against its sources; `clean` is what the exit status says."""

    file: str
    title: str | None
    clean: bool
    sources: tuple[str, ...]
    totals: DraftTotalsRecord
    statements: tuple[StatementRecord, ...]


def statement(proof: Proof, file: str, region: tuple[int, int, int, int]) -> StatementRecord:
    """What came of a statement as a record; `region` is where it stands in the file."""
    told = proof.statement
    return StatementRecord(
        **verdict_fields(proof.verdict, told.exact),
        **_region(region),
        kind=told.kind,
        outcome=proof.outcome,
        rule=proof.rule,
        severity=proof.severity,
        file=file,
        start=told.start,
        end=told.end,
        exact=told.exact,
        speaker=told.speaker,
        told=told.told,
        message=proof.message,
        remedy=proof.remedy,
        source=proof.source,
        source_start=proof.start,
        source_end=proof.end,
        ignored_because=proof.ignored_because,
    )


def comment(rule: str, file: str, line: int, *, is_rule: bool) -> StatementRecord:
    """A comment that lets nothing stand as a record."""
    message = f"nothing that `{rule}` finds is here to be ignored" if is_rule else f"there is no rule “{rule}”"
    return StatementRecord(
        **verdict_fields(None, ""),
        **_region((line, 1, line, 1)),
        kind="comment",
        outcome=None,
        rule="ignored-in-vain",
        severity="notice" if is_rule else "warning",
        file=file,
        start=None,
        end=None,
        exact=f"brief: ignore[{rule}]",
        speaker=None,
        told=None,
        message=message,
        remedy="Take the comment out, or put it where the finding is.",
        source=None,
        source_start=None,
        source_end=None,
        ignored_because=None,
    )


def draft(
    file: str, title: str | None, statements: Sequence[StatementRecord], sources: Sequence[str], *, strict: bool
) -> DraftRecord:
    """What came of a draft as one record, its statements in order of place."""
    listed = tuple(sorted(statements, key=lambda one: (one.line, one.column)))
    severities = Counter(one.severity for one in listed if one.ignored_because is None)
    outcomes = Counter(one.outcome for one in listed)
    return DraftRecord(
        file=file,
        title=title,
        clean=not severities["error"] and not (strict and severities["warning"]),
        sources=tuple(sources),
        totals=DraftTotalsRecord(
            statements=sum(one.outcome is not None for one in listed),
            proven=outcomes["proven"],
            edited=outcomes["edited"],
            unconfirmed=outcomes["unconfirmed"],
            wrong=outcomes["wrong"],
            unproven=outcomes["unproven"],
            errors=severities["error"],
            warnings=severities["warning"],
            notices=severities["notice"],
            ignored=sum(one.ignored_because is not None for one in listed),
        ),
        statements=listed,
    )


def place(record: StatementRecord) -> str:
    """Where a statement stands, as editors read it: "draft.md:12:4"."""
    return f"{record.file}:{record.line}:{record.column}"


def findings(record: DraftRecord) -> list[StatementRecord]:
    """The statements with something wrong with them, except those that a comment lets stand."""
    return [one for one in record.statements if one.rule is not None and one.ignored_because is None]


def short(records: Sequence[DraftRecord]) -> str:
    """A line for each finding, as compilers write it: `FILE:LINE:COL: severity: message [rule]`."""
    found = (one for record in records for one in findings(record))
    return "".join(f"{_short(one)}\n" for one in found)


def _short(one: StatementRecord) -> str:
    words = one.exact if len(one.exact) <= _LONGEST_EXCERPT else f"{one.exact[:_LONGEST_EXCERPT].rstrip()} …"
    message = f"“{words}”: {one.message}" if one.outcome is not None else one.message
    return sanitise.line(f"{place(one)}: {one.severity}: {message} [{one.rule}]")


def totals(record: DraftRecord) -> str:
    """How many statements have which outcome: "5 statements: 3 proven, 1 wrong, 1 unproven. 1 error."."""
    told = record.totals
    outcomes = [(getattr(told, name), name) for name in ("proven", "edited", "unconfirmed", "wrong", "unproven")]
    listed = ", ".join(f"{count:,} {name}" for count, name in outcomes if count)
    counts = [(told.errors, "error"), (told.warnings, "warning"), (told.notices, "notice")]
    found = ", ".join(wording.plural(count, noun) for count, noun in counts if count) or "no findings"
    ignored = f", {told.ignored:,} ignored" if told.ignored else ""
    statements = wording.plural(told.statements, "statement") + (f": {listed}" if listed else "")
    return f"{statements}. {found[0].upper()}{found[1:]}{ignored}."


def excerpt(pieces: Sequence[PieceRecord]) -> str:
    """An excerpt with its differences in signs: "At least [-72-]{+12+} people"."""
    return "".join(
        f"{before}{piece.text}{behind}" for piece in pieces for before, behind, _ in [style.PIECES[piece.role]]
    )


def lines(record: DraftRecord, *, with_evidence: bool) -> Iterator[str]:
    """A draft as whole sentences, a statement a line."""
    for one in record.statements:
        if one.ignored_because is not None:
            if with_evidence:
                yield sanitise.line(f"ignored, {one.rule}, {place(one)}: {one.ignored_because}")
        elif one.rule is not None:
            words = f" “{excerpt(one.excerpt) or one.exact}”"
            yield sanitise.line(
                f"{one.severity}, {one.rule}, {place(one)}: {_sentence(one.message)}{words} {one.remedy}".rstrip()
            )
        elif with_evidence:
            yield sanitise.line(f"{one.outcome}, {one.kind}, {place(one)}: {_sentence(one.message)} “{one.exact}”")
    yield sanitise.line(f"{record.file}: {totals(record)}")


def _sentence(message: str) -> str:
    return f"{message[0].upper()}{message[1:]}."


def _region(region: tuple[int, int, int, int]) -> dict[str, Any]:
    return dict(zip(("line", "column", "end_line", "end_column"), region, strict=True))
