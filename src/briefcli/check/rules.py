"""The rules, in the order in which they run; nothing else lists them.

A rule is a function that takes a story and the texts at hand and yields findings. Its name, as users write it, is that
of the function with dashes. All findings come back, the gravest first, whatever an editor has chosen to ignore.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import NamedTuple

import msgspec

from briefcli.check import anchors, deadlines, figures, quotes, reports
from briefcli.check import story as stories
from briefcli.check.texts import Texts
from briefcli.model.finding import Checked, Finding, Passage, Severity
from briefcli.model.ignored import Ignored
from briefcli.model.story import Story

Rule = Callable[[Story, Texts], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    reports.report_other,
    reports.report_changed,
    reports.report_length,
    anchors.altered,
    anchors.absent,
    anchors.elsewhere,
    anchors.ambiguous,
    anchors.moved,
    anchors.left_out,
    anchors.normalised,
    anchors.unproven,
    quotes.quote_content,
    quotes.quote_cut,
    quotes.quote_marks,
    quotes.quote_speaker,
    figures.figure_value,
    figures.figure_bound,
    figures.figure_hedge,
    deadlines.deadline_date,
    deadlines.deadline_weekday,
    deadlines.deadline_length,
    stories.read_twice,
    stories.person_without_facts,
    stories.note_without_citation,
    stories.citation_without_date,
)


def name(rule: Rule) -> str:
    """What a rule is called: `quote_cut` is `quote-cut`."""
    return rule.__name__.replace("_", "-")


def described() -> dict[str, str]:
    """Every rule with a sentence that says what it finds."""
    documented = {name(rule): rule.__doc__ or "" for rule in RULES} | {IGNORED_IN_VAIN: _ignored_in_vain.__doc__ or ""}
    return {one: text.split("\n\n")[0] for one, text in documented.items()}


NAMES = tuple(map(name, RULES))
IGNORED_IN_VAIN = "ignored-in-vain"
"""The rule that runs when all others have: it looks at what was ignored."""

_ORDER: tuple[Severity, ...] = ("error", "warning", "notice")


class Choice(NamedTuple):
    """What to look for: some rules only (none are all), and what to ignore besides what the story says."""

    rules: Collection[str] = ()
    ignored: tuple[Ignored, ...] = ()


def check(story: Story, texts: Mapping[str, str], choice: Choice | None = None) -> Checked:
    """Check a story against the rules and the texts of its reports, given by the ids of the reports."""
    at_hand = Texts(story, texts)
    choice = choice or Choice()
    wanted = choice.rules or (*NAMES, IGNORED_IN_VAIN)
    ignored = (*story.ignored, *choice.ignored)
    found = [_weighed(one, ignored) for rule in RULES if name(rule) in wanted for one in rule(story, at_hand)]
    if IGNORED_IN_VAIN in wanted:
        is_complete = not choice.rules and all(report.id in at_hand.by_report for report in story.reports)
        found += [_weighed(one, ignored) for one in _ignored_in_vain(story, found, is_complete=is_complete)]
    return Checked(
        passages=tuple(
            Passage(place=place, fact=fact.id, anchor=anchor, verdict=at_hand.verdict(anchor))
            for place, fact, anchor in story.anchors()
        ),
        findings=tuple(sorted(found, key=lambda finding: _ORDER.index(finding.severity))),
    )


def _weighed(finding: Finding, ignored: tuple[Ignored, ...]) -> Finding:
    """A finding with the reason why it is ignored, where it is."""
    reason = next((one.because for one in ignored if _covers(one, finding)), None)
    return msgspec.structs.replace(finding, ignored_because=reason) if reason else finding


def _covers(ignored: Ignored, finding: Finding) -> bool:
    return ignored.rule == finding.rule and ignored.fact in (None, finding.fact)


def _ignored_in_vain(story: Story, found: list[Finding], *, is_complete: bool) -> Iterator[Finding]:
    """An entry of `ignored` names no rule, or there is no longer anything that it hides."""
    for index, ignored in enumerate(story.ignored):
        is_known = ignored.rule in (*NAMES, IGNORED_IN_VAIN)
        if is_known and (not is_complete or any(_covers(ignored, finding) for finding in found)):
            continue
        about = f" about {ignored.fact}" if ignored.fact else ""
        nothing = f"there is nothing of the rule “{ignored.rule}”{about} to ignore"
        yield Finding(
            rule=IGNORED_IN_VAIN,
            severity="notice" if is_known else "warning",
            place=f"/ignored/{index}",
            message=nothing if is_known else f"there is no rule “{ignored.rule}”",
            remedy="Take the entry out." if is_known else f"The rules are {', '.join(NAMES)}.",
            fact=ignored.fact,
        )
