"""Findings and claims as SARIF 2.1.0, which code hosts show beside the line (OASIS, March 2020, errata 01)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from briefcli.model.digest import sha256
from briefcli.views import sanitise
from briefcli.views.checks import ClaimRecord, FindingRecord, PieceRecord
from briefcli.views.drafts import DraftRecord

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "notice": "note"}
_LEVEL_OF_VERDICT = {
    "verbatim": "none",
    "normalised": "note",
    "edited": "note",
    "moved": "note",
    "unconfirmed": "note",
    "unproven": "warning",
}

Result = dict[str, Any]


def log(results: Iterable[Result], *, rules: Mapping[str, str], version: str) -> str:
    """A log of one run; `rules` are the names of the rules with a sentence about each."""
    listed = list(results)
    names = list(dict.fromkeys([*rules, *(result["ruleId"] for result in listed)]))
    described = [{"id": name, "shortDescription": {"text": rules.get(name, name)}} for name in names]
    driver = {"name": "brief", "semanticVersion": version, "rules": described}
    for result in listed:
        result["ruleIndex"] = names.index(result["ruleId"])
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": listed}
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return sanitise.json(msgspec.json.format(msgspec.json.encode(whole), indent=2).decode()) + "\n"


def of_findings(findings: Iterable[FindingRecord], path: str | None) -> Iterable[Result]:
    """Each finding as a result in the story file; an ignored one is suppressed, with its reason."""
    for finding in findings:
        excerpt = _words(finding.excerpt)
        region = finding.region
        place: dict[str, Any] = {"logicalLocations": [{"fullyQualifiedName": finding.place or "/"}]}
        if path is not None and region is not None:
            place["physicalLocation"] = _physical(
                path,
                startLine=region.start_line,
                startColumn=region.start_column,
                endLine=region.end_line,
                endColumn=region.end_column,
            )
        result = _result(
            finding.rule, _LEVELS[finding.severity], f"{finding.message}.{excerpt} {finding.remedy}", place
        )
        # Lines move while a story is edited; rule, fact and words stay.
        result["partialFingerprints"] = {"fact/v1": _hash(finding.rule, finding.fact, finding.place, excerpt)}
        if finding.ignored_because is not None:
            result["suppressions"] = [{"kind": "inSource", "justification": finding.ignored_because}]
        yield result


def of_claims(claims: Sequence[ClaimRecord], path: str | None) -> Iterable[Result]:
    """Each claim as a result at its line in the file of claims; one that holds has the kind `pass`."""
    for claim in claims:
        place = {"physicalLocation": _physical(path, startLine=claim.line)} if path is not None else {}
        doubts = "".join(f" {doubt.message}. {doubt.remedy}" for doubt in claim.doubts)
        level = _LEVEL_OF_VERDICT.get(claim.verdict or "", "error")
        result = _result(claim.verdict or "not-read", level, f"{claim.message}.{_words(claim.excerpt)}{doubts}", place)
        result["kind"] = "pass" if level == "none" else "fail"
        yield result


def of_drafts(found: Iterable[tuple[DraftRecord, str | None]]) -> Iterable[Result]:
    """Each finding of drafts as a result at its place, with the path of each; one that a comment lets stand too."""
    for record, path in found:
        for one in record.statements:
            if one.rule is None or one.severity is None:
                continue
            region = {"startLine": one.line, "startColumn": one.column}
            region |= {"endLine": one.end_line, "endColumn": one.end_column}
            place = {"physicalLocation": _physical(path, **region)} if path is not None else {}
            words = f" “{one.exact}”"
            result = _result(one.rule, _LEVELS[one.severity], f"{one.message}.{words} {one.remedy}", place)
            result["partialFingerprints"] = {"statement/v1": _hash(one.rule, one.exact, one.speaker)}
            if one.ignored_because is not None:
                result["suppressions"] = [{"kind": "inSource", "justification": one.ignored_because}]
            yield result


def _result(rule: str, level: str, message: str, place: dict[str, Any]) -> Result:
    # In a message of SARIF "[words](1)" is a link, and "{0}" stands for an argument.
    text = re.sub(r"\](?=\()", r"\\]", sanitise.line(f"{message[0].upper()}{message[1:]}"))
    text = re.sub(r"\{(\d+)\}", r"{{\1}}", text)
    result: Result = {"ruleId": rule, "level": level, "message": {"text": text}}
    return result | ({"locations": [place]} if place else {})


def _words(pieces: Iterable[PieceRecord]) -> str:
    """The words that a message is about, as they are claimed; the message says how they differ."""
    words = "".join(piece.text for piece in pieces if piece.role != "printed")
    return f" “{words}”" if words else ""


def _physical(path: str, **region: int) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": path if "://" in path else quote(path, errors="surrogateescape")},
        "region": region,
    }


def _hash(*parts: str | None) -> str:
    return sha256("\n".join(part or "" for part in parts).encode("utf-8", "replace")).hexdigest()[:32]
