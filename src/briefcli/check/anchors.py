"""Whether the words of every fact stand in its report: a rule for each verdict that is not `verbatim`."""

from collections.abc import Iterator

from briefcli.check import explain
from briefcli.check.texts import Texts
from briefcli.extract.text import lexicon
from briefcli.model.anchor import Anchor
from briefcli.model.deadline import Deadline
from briefcli.model.fact import Fact
from briefcli.model.figure import Figure
from briefcli.model.finding import Finding, Severity
from briefcli.model.person import Person
from briefcli.model.quote import Quote
from briefcli.model.story import Story
from briefcli.model.verdict import Verdict, VerdictKind

_LOOK_AT_REPORT = "Take the words from the report as they stand there, or take the fact out."


def altered(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words do not stand in the report; the nearest passage differs."""
    yield from _judged(story, texts, "altered", "error", _LOOK_AT_REPORT)


def absent(story: Story, texts: Texts) -> Iterator[Finding]:
    """Nothing like the words stands in the report."""
    yield from _judged(story, texts, "absent", "error", _LOOK_AT_REPORT)


def elsewhere(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words stand in a report of the story other than the anchor says."""
    remedy = "If that report is meant, name it as the anchor's `report` and give the offsets there."
    yield from _judged(story, texts, "elsewhere", "error", remedy)


def ambiguous(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words do not stand at their offsets, and where else they stand is not clear."""
    remedy = "Give the offsets of the right place, and `prefix` and `suffix`, the words before and after it."
    yield from _judged(story, texts, "ambiguous", "error", remedy)


def moved(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words stand in the report, but not where the offsets say."""
    yield from _judged(story, texts, "moved", "error", "`brief check --fix` moves the anchor there.")


def normalised(story: Story, texts: Texts) -> Iterator[Finding]:
    """The words stand in the report, but for marks and spaces that cannot change their meaning."""
    remedy = "Nothing needs to be done; copy the words from the report to have them verbatim."
    yield from _judged(story, texts, "normalised", "notice", remedy)


def left_out(story: Story, texts: Texts) -> Iterator[Finding]:
    """Beside the words stands another that changes what they say, and the anchor leaves it out."""
    for place, fact, anchor in story.anchors():
        verdict = texts.verdict(anchor)
        if verdict.accepted and _is_telling(fact, verdict) and not _is_repeated(place, fact, anchor):
            yield Finding(
                rule="left-out",
                severity="warning",
                place=place,
                message=explain.left_out(verdict),
                remedy="Let the anchor include it, or see whether the fact is right without it.",
                fact=fact.id,
                anchor=anchor,
                verdict=verdict,
            )


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


def _judged(story: Story, texts: Texts, kind: VerdictKind, severity: Severity, remedy: str) -> Iterator[Finding]:
    """A finding for every anchor with one verdict, in reports that the texts at hand belong to."""
    for place, fact, anchor in story.anchors():
        verdict = texts.verdict(anchor)
        if verdict.kind != kind or _is_repeated(place, fact, anchor) or anchor.report in texts.other_articles:
            continue
        if isinstance(fact, Quote) and texts.is_cut(anchor):  # the rule `quote-cut` says it better
            continue
        yield Finding(
            rule=kind,
            severity=severity,
            place=place,
            message=explain.message(verdict, anchor.report, anchor.start, anchor.end),
            remedy=remedy,
            fact=fact.id,
            anchor=anchor,
            verdict=verdict,
        )


def _is_telling(fact: Fact, verdict: Verdict) -> bool:
    """Whether what is left out changes a fact.

    A person is named whatever is said of them, and the cue of a quotation ("has denied that") does not change its
    words. A number is changed by a hedge or a "no" at its side, and by nothing that is said about the whole clause.
    """
    if isinstance(fact, Person):
        return False
    changes = [change for change in verdict.left_out if change.kind in ("negation", "hedge")]
    words = [change.found.casefold() for change in changes]
    if isinstance(fact, Figure | Deadline):
        doubts = lexicon.checking().doubts
        return any(
            word not in doubts if one.kind == "hedge" else " " not in word
            for one, word in zip(changes, words, strict=True)
        )
    cue = (fact.cue or "").casefold().split() if isinstance(fact, Quote) else []
    return any(set(word.split()).isdisjoint(cue) for word in words)


def _is_repeated(place: str, fact: Fact, anchor: Anchor) -> bool:
    """Whether an anchor is the first part of a quotation, which its own anchor repeats."""
    return place.endswith("/parts/0") and anchor == fact.anchor
