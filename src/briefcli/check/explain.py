"""What a verdict says, in a sentence, and what to try."""

from briefcli.model.verdict import Change, ChangeKind, Verdict

_KINDS: dict[ChangeKind, str] = {
    "negation": "a negation",
    "number": "a number",
    "name": "a name",
    "hedge": "a hedge",
    "words": "words",
    "marks": "marks",
}


def message(verdict: Verdict, report: str, start: int | None, end: int | None) -> str:
    """What came of looking for words in a report, where they were claimed to stand from `start` to `end`."""
    given = "" if start is None or end is None else f" not at {start}-{end}"
    match verdict.kind:
        case "verbatim" | "unconfirmed" | "misattributed":
            return f"the words stand in {report}{_at(verdict).rstrip(',')}"
        case "normalised" | "edited":
            but = "but for" if verdict.kind == "normalised" else "edited as customary:"
            return f"the words stand in {report}{_at(verdict)} {but} {', '.join(verdict.forgiven)}"
        case "moved":
            return f"the words stand in {report}{_at(verdict)}{given}".rstrip(",")
        case "ambiguous" if verdict.changes:
            almost = f"almost the same ones stand at {start}-{end}: {differences(verdict)}"
            return f"the words stand{_listed(verdict)} of {report}, and {almost}"
        case "ambiguous" if len(verdict.places) == 1:
            return f"the words stand{_listed(verdict)} of {report}, where other words are around them"
        case "ambiguous":
            return f"the words stand in several places of {report}{_listed(verdict, ':')}"
        case "elsewhere":
            where = " and ".join(f"{one.report}, {one.start}-{one.end}" for one in verdict.places)
            return f"the words do not stand in {report}, but in {where}"
        case "altered":
            return f"the nearest passage of {report}{_at(verdict)} differs: {differences(verdict)}"
        case "absent":
            return f"neither these words nor anything like them stand in {report}"
        case "unproven":
            return f"the text of {report} is not at hand"


def left_out(verdict: Verdict) -> str:
    """What stands directly beside some words and changes what they say."""
    words = ", ".join(f"“{change.found}” ({_KINDS[change.kind]})" for change in verdict.left_out)
    return f"directly beside the words stands {words}"


def differences(verdict: Verdict) -> str:
    """What differs, in words: "a number (“72” for “12”), words (“brave” put in)"."""
    return ", ".join(map(_difference, verdict.changes)) or "in several places"


def _at(verdict: Verdict) -> str:
    return f", {verdict.place.start}-{verdict.place.end}," if verdict.place else ""


def _listed(verdict: Verdict, colon: str = "") -> str:
    places = ", ".join(f"{one.start}-{one.end}" for one in verdict.places)
    return f"{colon} {'' if colon else 'at '}{places}" if places else ""


def _difference(change: Change) -> str:
    kinds = " and ".join(_KINDS[kind] for kind in (change.kind, *change.also))
    if not change.expected:
        return f"{kinds} (“{change.found}” left out)"
    if not change.found:
        return f"{kinds} (“{change.expected}” put in)"
    return f"{kinds} (“{change.expected}” for “{change.found}”)"
