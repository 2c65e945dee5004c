"""Whether the words of every fact stand in its report: a rule for each verdict that is not `verbatim`."""

from collections.abc import Iterator

from briefcli.check.texts import Texts
from briefcli.model.anchor import Anchor
from briefcli.model.fact import Fact
from briefcli.model.finding import Finding, Severity
from briefcli.model.story import Story
from briefcli.model.verdict import Change, ChangeKind, Verdict, VerdictKind

_LOOK_AT_REPORT = "Take the words from the report as they stand there, or take the fact out."


def altered(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words do not stand in the report; the nearest passage differs."""
    for place, fact, anchor, verdict in _judged(story, texts, "altered"):
        message = f"the report says it differently: {differences(verdict)}"
        yield _finding("altered", "error", place, fact, anchor, verdict, message, _LOOK_AT_REPORT)


def absent(story: Story, texts: Texts) -> Iterator[Finding]:
    """Nothing like the words stands in the report."""
    for place, fact, anchor, verdict in _judged(story, texts, "absent"):
        message = f"neither these words nor any like them stand in {anchor.report}"
        yield _finding("absent", "error", place, fact, anchor, verdict, message, _LOOK_AT_REPORT)


def elsewhere(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words stand in another report of the story than the anchor says."""
    for place, fact, anchor, verdict in _judged(story, texts, "elsewhere"):
        where = ", ".join(dict.fromkeys(one.report for one in verdict.places))
        message = f"the words do not stand in {anchor.report}, but in {where}"
        remedy = f"If {where} is meant, name it as the anchor's `report` and give the offsets there."
        yield _finding("elsewhere", "error", place, fact, anchor, verdict, message, remedy)


def ambiguous(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words do not stand at their offsets, and where else they stand is not clear."""
    for place, fact, anchor, verdict in _judged(story, texts, "ambiguous"):
        remedy = "Give the offsets of the right place, and `prefix` and `suffix`, the words before and after it."
        yield _finding("ambiguous", "error", place, fact, anchor, verdict, _several(anchor, verdict), remedy)


def moved(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words stand in the report, but at another place than the offsets say."""
    for place, fact, anchor, verdict in _judged(story, texts, "moved"):
        where = verdict.place
        message = "the words stand at another place"
        if where is not None:
            message = f"the words stand at {where.start}-{where.end}, not at {anchor.start}-{anchor.end}"
        remedy = "`brief check --fix` moves the anchor there."
        yield _finding("moved", "error", place, fact, anchor, verdict, message, remedy)


def normalised(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words stand in the report, but for marks and spaces that cannot change their meaning."""
    for place, fact, anchor, verdict in _judged(story, texts, "normalised"):
        message = f"the words are the report's but for {', '.join(verdict.forgiven)}"
        remedy = "Nothing needs to be done; copy the words from the report to have them verbatim."
        yield _finding("normalised", "notice", place, fact, anchor, verdict, message, remedy)


def left_out(story: Story, texts: Texts) -> Iterator[Finding]:
    """Beside the words stands another that changes what they say, and the anchor leaves it out."""
    for place, fact, anchor in story.anchors():
        verdict = texts.verdict(anchor)
        if verdict.accepted and verdict.left_out:
            words = ", ".join(f"“{change.found}”, a {change.kind}" for change in verdict.left_out)
            message = f"directly beside the words stands {words}"
            remedy = "Let the anchor reach over it, or look whether the fact is right without it."
            yield _finding("left-out", "warning", place, fact, anchor, verdict, message, remedy)


def unproven(story: Story, texts: Texts) -> Iterator[Finding]:
    """The text of a report is not at hand, so that nothing that stands on it can be proven."""
    counts: dict[str, int] = {}
    for _, _, anchor in story.anchors():
        counts[anchor.report] = counts.get(anchor.report, 0) + 1
    for index, report in enumerate(story.reports):
        if report.id in counts and report.id not in texts.by_report:
            number = counts[report.id]
            yield Finding(
                rule="unproven",
                severity="warning",
                place=f"/reports/{index}",
                fact=report.id,
                message=f"the text of {report.id} is not at hand: {number:,} passage{'s' * (number > 1)} unproven",
                remedy=f"Hand it in with --report {report.id}=FILE, or keep it as {report.id}.txt beside the story.",
                verdict=Verdict(kind="unproven"),
            )


def differences(verdict: Verdict) -> str:
    """What differs, in words: "a number (“72” for “12”), words (“brave” put in)"."""
    return ", ".join(map(_difference, verdict.changes)) or "in several places"


_KINDS: dict[ChangeKind, str] = {
    "negation": "a negation",
    "number": "a number",
    "name": "a name",
    "hedge": "a hedge",
    "words": "words",
    "marks": "marks",
}


def _difference(change: Change) -> str:
    if not change.expected:
        return f"{_KINDS[change.kind]} (“{change.found}” left out)"
    if not change.found:
        return f"{_KINDS[change.kind]} (“{change.expected}” put in)"
    return f"{_KINDS[change.kind]} (“{change.expected}” for “{change.found}”)"


def _several(anchor: Anchor, verdict: Verdict) -> str:
    if len(verdict.places) == 1:
        one = verdict.places[0]
        return f"the words stand at {one.start}-{one.end} of {anchor.report}, where other words are around them"
    listed = ", ".join(f"{one.start}-{one.end}" for one in verdict.places)
    return f"the words stand at several places of {anchor.report} ({listed}), none of them {anchor.start}-{anchor.end}"


def _judged(
    story: Story, texts: Texts, kind: VerdictKind
) -> Iterator[tuple[str, Fact, Anchor, Verdict]]:
    """The anchors with one verdict; of a quotation's parts the first is left to its anchor, where they are the same."""
    for place, fact, anchor in story.anchors():
        verdict = texts.verdict(anchor)
        is_repeated = place.endswith("/parts/0") and anchor == fact.anchor
        if verdict.kind == kind and not is_repeated and anchor.report not in texts.other_articles:
            yield place, fact, anchor, verdict


def _finding(
    rule: str,
    severity: Severity,
    place: str,
    fact: Fact,
    anchor: Anchor,
    verdict: Verdict,
    message: str,
    remedy: str,
) -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        place=place,
        fact=fact.id,
        anchor=anchor,
        message=message,
        remedy=remedy,
        excerpt=anchor.exact,
        mark=(0, len(anchor.exact)),
        verdict=verdict,
    )
