"""Every rule: stories that break it, and stories that come near and do not."""

from typing import Any

import pytest

from briefcli.check import rules
from briefcli.check.rules import Choice
from briefcli.model.ignored import Ignored
from factories import Json, citation, event, figure, note, person, point, quote, report
from marsk import (
    BOATS,
    HELD,
    LATER,
    LOWER,
    QUILL,
    REED,
    TEXT,
    at,
    check,
    elsewhere,
    given,
    read,
    said,
    world,
)

Case = tuple[Json, dict[str, str]]
GAZETTE = {"gazette": TEXT}
TWO_REPORTS = [read(), read(LATER, id="log")]
BOTH = {"gazette": TEXT, "log": LATER}
ADDED = "Storm warning lifted.\n\n" + TEXT


def on(exact: str, start: int | None = None, **fields: Any) -> Json:
    """A story with one point, on words that are claimed to stand in the report."""
    anchor = at(exact) if start is None else elsewhere(exact, start)
    return world(summary=[point(anchor=anchor | fields)])


CRANES = {"gazette": TEXT.replace("“We’ll", "He and Ann Reed met Nil Chan of the Dike Board. Tom Reed said: “We’ll")}


TALK = (
    "Ada Quill was talking to Nil Okoro.\n\nQ: Did the wall hold?\n\nA: It held.\n\nQ: Was it old?\n\n"
    "A: It was old and low.\n\nQ: And the boats?\n\nA: Thirty of them are gone."
)


def talked(speaker: str) -> Json:
    """A story on an interview, whose last answer is given to somebody."""
    last = "Thirty of them are gone."
    people = [
        person(id_, name, anchor=at(name, TALK)) for id_, name in (("quill", "Ada Quill"), ("okoro", "Nil Okoro"))
    ]
    quoted = quote(content=last, speaker=speaker, anchor=at(last, TALK))
    return world(reports=[read(TALK)], people=people, quotes=[quoted], figures=[], deadlines=[])


def spoken_by(somebody: Json) -> Json:
    """A story in which somebody says the one quotation, on the report `CRANES`."""
    text = CRANES["gazette"]
    anchor = at("We’ll need two cranes.", text)
    quoted = quote(content="We’ll need two cranes.", speaker=somebody["id"], anchor=anchor)
    people = [somebody | {"anchor": at("He and", text)}]
    return world(reports=[read(text)], people=people, quotes=[quoted], figures=[], deadlines=[])


BREAKS: dict[str, list[Case]] = {
    "report-other": [(world(), {"gazette": LATER})],
    "report-changed": [(world(), {"gazette": TEXT.replace("gulls", "terns")}), (world(), {"gazette": ADDED})],
    "report-length": [(world(reports=[read(length=len(TEXT) + 1)]), GAZETTE)],
    "altered": [
        (on("More than 72 boats were lost and two people are missing", 53), GAZETTE),
        (on("We will accept a lower one.", 180), GAZETTE),
        (on("Few of the boats were old, and few of them were insured.", 500), GAZETTE),
    ],
    "absent": [(on("Whales sang below the lighthouse all night", 53), GAZETTE), (on("zeppelin", 53), GAZETTE)],
    "elsewhere": [(on("The harbour office has raised three boats.", 24) | {"reports": TWO_REPORTS}, BOTH)],
    "ambiguous": [(on("boats", 0), GAZETTE), (on("the", 0), GAZETTE)],
    "moved": [(on("gulls sat on the masts", 3), GAZETTE), (world(), {"gazette": ADDED})],
    "left-out": [
        (world(figures=[figure(value=30, bound="exactly", anchor=at("30 boats"))]), GAZETTE),
        (world(quotes=[said("12 boats could be raised", speaker="reed", kind="indirect", cue="said")]), GAZETTE),
        (on("accept a lower one"), GAZETTE),
    ],
    "normalised": [(on("We'll need two cranes.", TEXT.index("We’ll need")), GAZETTE)],
    "unproven": [(world(), {}), (world(reports=TWO_REPORTS, summary=[point(anchor=at("masts"))]), {"log": LATER})],
    "quote-content": [
        (world(quotes=[said("The sea wall broke,", HELD)]), {}),
        (world(quotes=[said("We will not accept [any] lower one.", LOWER)]), {}),
        (world(quotes=[said("We will … accept a lower one.", LOWER)]), {}),
        (world(quotes=[said(f"{HELD} {LOWER}", HELD)]), {}),
    ],
    "quote-cut": [
        (world(quotes=[said("he sea wall held,")]), GAZETTE),
        (world(quotes=[said("We will not acc")]), GAZETTE),
        (world(quotes=[said(HELD, parts=[at(HELD), at("a lower o")])]), GAZETTE),
    ],
    "quote-marks": [(world(quotes=[said("about 12 boats could be raised", speaker="reed")]), GAZETTE)],
    "quote-speaker": [
        (
            world(
                people=[QUILL, REED, person("okoro", "Nil Okoro", anchor=at("MARSK"))],
                quotes=[said("gulls sat on the masts", kind="indirect", speaker="okoro")],
            ),
            GAZETTE,
        ),
        (talked("okoro"), {"gazette": TALK}),
        # Somebody who stands near, and does not say it.
        (world(quotes=[said(HELD, speaker="reed")]), GAZETTE),
        (world(quotes=[said("wall held", speaker="reed", kind="partial")]), GAZETTE),
        (spoken_by(person("khan", "Nil Khan", aliases=["the diver Khan"])), CRANES),
        (spoken_by(person("ann", "Ann Reed", role="engineer")), CRANES),
        (spoken_by(person("chan", "Nil Chan", role="diver")), CRANES),
    ],
    "figure-value": [
        (world(figures=[BOATS | {"value": 72}]), {}),
        (world(figures=[BOATS | {"value": None, "low": 30, "high": 40, "bound": "between"}]), {}),
        (world(figures=[BOATS | {"anchor": at("boats were lost")}]), {}),
    ],
    "figure-bound": [
        (world(figures=[BOATS | {"bound": "exactly"}]), {}),
        (world(figures=[BOATS | {"bound": "at least"}]), {}),
        (world(figures=[figure(value=12, bound="exactly", anchor=at("about 12 boats"))]), {}),
    ],
    "figure-hedge": [(world(figures=[BOATS | {"hedge": "at least"}]), {})],
    "deadline-date": [
        (world(deadlines=[given(anchor=at("until Friday 23 May"), length=None, due="2031-05-30")]), {}),
        (world(deadlines=[given(basis="“by 24 May 2031”")]), {}),
    ],
    "deadline-weekday": [
        (world(deadlines=[given(basis="“by Monday”")]), {}),
        (world(deadlines=[given(basis="“Thursday, May 23, 2031”")]), {}),
    ],
    "deadline-length": [
        (world(deadlines=[given(length=10, due="2031-05-19")]), {}),
        (world(deadlines=[given(basis="“three weeks”")]), {}),
    ],
    "read-twice": [
        (world(figures=[BOATS, BOATS | {"id": "f2", "bound": "at least"}]), {}),
        (world(quotes=[said(HELD), said(HELD, id="q2", speaker="reed")]), {}),
    ],
    "person-without-facts": [(world(quotes=[said(HELD)]), {})],
    "note-without-citation": [(world(notes=[note(citations=[], anchor=at("masts"))]), {})],
    "citation-without-date": [(world(events=[event(citations=[citation(date=None)])]), {})],
    "ignored-in-vain": [
        (world(ignored=[{"rule": "zeppelin", "because": "never"}]), {}),
        (world(ignored=[{"rule": "altered", "because": "mended since"}]), GAZETTE),
        (world(ignored=[{"rule": "moved", "fact": "q1", "because": "mended since"}]), GAZETTE),
    ],
}

KEEPS: dict[str, list[Case]] = {
    "report-other": [
        (world(), GAZETTE),
        (world(), {"gazette": TEXT.replace("gulls", "terns")}),
        (world(quotes=[said(LOWER)]), {"gazette": f"Little is left of it.\n\n“{LOWER}”"}),
    ],
    "report-changed": [(world(), GAZETTE), (world(), {}), (world(), {"gazette": LATER})],
    "report-length": [(world(), GAZETTE), (world(), {"gazette": ADDED})],
    "altered": [(world(), GAZETTE), (on("boats", 0), GAZETTE)],
    "absent": [(world(), GAZETTE), (on("gulls", 0), GAZETTE)],
    "elsewhere": [(on("gulls sat on the masts") | {"reports": TWO_REPORTS}, BOTH)],
    "ambiguous": [(on("boats"), GAZETTE), (on("gulls", 0), GAZETTE)],
    "moved": [(world(), GAZETTE), (on("boats"), GAZETTE)],
    "left-out": [
        (world(), GAZETTE),
        (world(quotes=[said("12 boats could be raised", speaker="reed", kind="indirect", cue="about")]), GAZETTE),
    ],
    "normalised": [(world(), GAZETTE)],
    "unproven": [(world(), GAZETTE), (world(reports=TWO_REPORTS), GAZETTE)],
    "quote-content": [
        (world(quotes=[said(HELD.rstrip(","), HELD)]), {}),
        (world(quotes=[said("The sea  wall held,", HELD)]), {}),
        (world(quotes=[said(HELD, "“The sea wall held,” said Ada Quill")]), {}),
        (world(quotes=[said(f"{HELD} {LOWER}", HELD, parts=[at(HELD), at(LOWER)])]), {}),
    ],
    "quote-cut": [(world(), GAZETTE), (world(quotes=[said("wall held")]), GAZETTE)],
    "quote-marks": [
        (world(), GAZETTE),
        (world(quotes=[said("“The sea wall held,”")]), GAZETTE),
        (world(quotes=[said("about 12 boats could be raised", speaker="reed", kind="indirect")]), GAZETTE),
    ],
    "quote-speaker": [
        (world(), GAZETTE),
        (world(quotes=[said(LOWER)]), GAZETTE),
        (world(), {}),
        (talked("quill"), {"gazette": TALK}),
        (spoken_by(REED), CRANES),
        (spoken_by(person("reed", "Reed", role="engineer")), CRANES),
        (spoken_by(person("reed", "Thomas Reed")), CRANES),
        (spoken_by(person("chief", "The engineer", kind="unnamed")), CRANES),
        (spoken_by(person("board", "Dike Board", kind="organisation")), CRANES),
        # An alias tells what the report calls somebody, and reported speech is more than the words between marks.
        (spoken_by(person("ada", "Ada Holm", aliases=["Tom Reed"])), CRANES),
        (world(quotes=[said("The sea wall held,", speaker="reed", kind="indirect")]), GAZETTE),
    ],
    "figure-value": [
        (world(), {}),
        (world(figures=[figure(value=2, bound="exactly", anchor=at("two people are missing"))]), {}),
        (world(figures=[figure(value=None, bound="exactly", unknown_because="not told", anchor=at("gulls"))]), {}),
        (world(figures=[figure(value=2, anchor=at("More than 30 boats were lost and two people are missing"))]), {}),
    ],
    "figure-bound": [
        (world(), {}),
        (world(figures=[figure(value=12, bound="about", anchor=at("about 12 boats"))]), {}),
    ],
    "figure-hedge": [(world(), {}), (world(figures=[BOATS | {"hedge": "more than"}]), {})],
    "deadline-date": [
        (world(), {}),
        (world(deadlines=[given(anchor=at("until Friday 23 May"))]), {}),
        (world(deadlines=[given(basis="announced on 9 May")]), {}),
    ],
    "deadline-weekday": [
        (world(deadlines=[given(basis="“by Friday”")]), {}),
        (world(deadlines=[given(basis="Friday 23 May 2031")]), {}),
    ],
    "deadline-length": [
        (world(), {}),
        (world(deadlines=[given(basis="“two weeks”")]), {}),
        (world(deadlines=[given(basis="“10 to 14 days”")]), {}),
    ],
    "read-twice": [
        (world(figures=[BOATS, BOATS | {"id": "f2", "measure": "missing", "bound": "at least"}]), {}),
        (world(quotes=[said(HELD), said(LOWER, id="q2", speaker="reed")]), {}),
    ],
    "person-without-facts": [(world(), {}), (world(quotes=[said(HELD)], draft=True), {})],
    "note-without-citation": [(world(notes=[note()]), {})],
    "citation-without-date": [(world(events=[event(citations=[citation()])]), {})],
    "ignored-in-vain": [
        (world(ignored=[{"rule": "moved", "because": "the text is not at hand"}]), {}),
        (on("gulls", 0) | {"ignored": [{"rule": "moved", "fact": "p1", "because": "to be mended"}]}, GAZETTE),
    ],
}

_NAMES = (*rules.NAMES, rules.IGNORED_IN_VAIN)


@pytest.mark.parametrize("rule", _NAMES)
def test_every_rule_has_stories_that_break_it_and_stories_that_do_not(rule: str) -> None:
    assert BREAKS[rule]
    assert KEEPS[rule]


@pytest.mark.parametrize(("rule", "case"), [(rule, case) for rule, cases in BREAKS.items() for case in cases])
@pytest.mark.slow
def test_a_story_that_breaks_a_rule(rule: str, case: Case) -> None:
    found = check(*case).findings

    assert rule in {finding.rule for finding in found}, [(one.rule, one.message) for one in found]


@pytest.mark.parametrize(("rule", "case"), [(rule, case) for rule, cases in KEEPS.items() for case in cases])
@pytest.mark.slow
def test_a_story_that_keeps_a_rule(rule: str, case: Case) -> None:
    assert [one for one in check(*case).findings if one.rule == rule] == []


def test_a_rule_yields_findings_of_its_own_name_only() -> None:
    for rule in rules.NAMES:
        for case in BREAKS[rule]:
            assert {one.rule for one in check(*case, Choice(rules=(rule,))).findings} == {rule}


def test_a_story_in_which_all_is_well_has_no_findings() -> None:
    assert check(world()).findings == ()


def test_errors_come_before_warnings_and_warnings_before_notices() -> None:
    spoilt = world(figures=[BOATS | {"value": 72, "hedge": "at least"}], quotes=[said(HELD)], people=[QUILL, REED])

    assert [one.severity for one in check(spoilt).findings] == ["error", "warning", "notice"]


@pytest.mark.parametrize(
    ("ignored", "left"),
    [
        ([], 2),
        ([Ignored(rule="figure-value", because="counted again")], 0),
        ([Ignored(rule="figure-value", fact="f2", because="counted again")], 1),
        ([Ignored(rule="figure-bound", because="another rule")], 2),
        ([Ignored(rule="figure-value", fact="f9", because="another fact")], 2),
    ],
)
def test_what_an_editor_lets_stand_does_not_count_and_keeps_its_reason(ignored: list[Ignored], left: int) -> None:
    spoilt = world(figures=[BOATS | {"value": 72}, BOATS | {"id": "f2", "measure": "missing", "value": 72}])
    checked = check(spoilt, choice=Choice(ignored=tuple(ignored)))

    assert len(checked.counted()) == left
    assert len([one for one in checked.findings if one.rule == "figure-value"]) == 2
    assert {one.ignored_because for one in checked.findings} <= {None, "counted again"}
    assert checked.is_clean(strict=True) == (left == 0)


def test_the_place_of_a_finding_leads_to_what_is_wrong() -> None:
    spoilt = world(quotes=[said(f"{HELD} {LOWER}", HELD, parts=[at(HELD), elsewhere(LOWER, 3)])])

    (finding,) = [one for one in check(spoilt).findings if one.severity == "error"]
    assert (finding.rule, finding.place, finding.fact) == ("moved", "/quotes/0/parts/1", "q1")


def test_words_of_two_facts_are_judged_for_each_of_them() -> None:
    spoilt = world(summary=[point(anchor=elsewhere("gulls", 1)), point(id="p2", anchor=elsewhere("gulls", 1))])

    assert [one.fact for one in check(spoilt).findings] == ["p1", "p2"]


def test_a_report_with_a_text_that_is_another_article_is_one_finding() -> None:
    found = check(world(), {"gazette": LATER}).findings

    assert [(one.rule, one.fact) for one in found if one.severity == "error"] == [("report-other", "gazette")]


def test_facts_on_outside_sources_alone_are_not_judged() -> None:
    checked = check(world(quotes=[quote(citations=[citation()], anchor=None)], reports=[read(), report(id="log")]))

    assert "q1" not in {passage.fact for passage in checked.passages}
    assert "unproven" not in {one.rule for one in checked.findings}
