"""Stories as linked data: read by PyLD without a network, checked against the types of schema.org, nothing dropped."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factories import (
    anchor,
    citation,
    deadline,
    encoded,
    event,
    figure,
    full_story,
    person,
    position,
    quote,
    story,
    term,
)
from linked_data import ANNOTATION, RDF, SCHEMA, compacted, expanded, faults, plain, triples
from test_hostile import _UNSAFE, DAY, HOSTILE, JOINED, everywhere, marked

Brief = Callable[..., Any]
Node = dict[str, Any]
SAMPLE = Path(__file__).parents[2] / "docs" / "sample" / "story.json"
STORIES = {
    "bundled": ("--as-of", "2025-07-20"),
    "bundled, later": ("--as-of", "2025-08-09"),
    "sample": (str(SAMPLE), "--as-of", "2025-03-13"),
    "article": (str(SAMPLE.with_name("report.txt")), "--published", "2025-03-03"),
    "two": ("ukraine-peace-talks", str(SAMPLE), "--as-of", "2025-03-13"),
}


def linked(brief: Brief, *arguments: str, stdin: bytes = b"") -> str:
    done = brief("export", *arguments, "--to", "jsonld", stdin=stdin)
    assert (done.status, done.err) == (0, "")
    return str(done.out)


def nodes(brief: Brief, **fields: Any) -> dict[str, Node]:
    """The nodes of a story, by their ids in it."""
    document = json.loads(linked(brief, "-", *DAY, stdin=encoded(story(**fields))))
    return {node["@id"].removeprefix("story:"): node for node in document["@graph"]}


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.slow
def test_a_document_is_read_without_a_network_and_without_loss(brief: Brief, name: str) -> None:
    text = linked(brief, *STORIES[name])

    assert compacted(text) == plain(text)
    assert all(property_.startswith((SCHEMA, ANNOTATION, RDF)) for _, property_, _ in triples(text))
    assert all(subject.startswith(("urn:uuid:", "_:")) for subject, _, _ in triples(text))


@pytest.mark.parametrize("name", STORIES)
def test_every_property_and_value_is_one_that_schema_org_knows(brief: Brief, name: str) -> None:
    assert faults(linked(brief, *STORIES[name])) == []


def test_a_story_that_uses_every_field_is_valid_too(brief: Brief) -> None:
    text = linked(brief, "-", *DAY, stdin=encoded(full_story()))

    assert faults(text) == []
    assert compacted(text) == plain(text)


@pytest.mark.parametrize(
    ("type_", "fields"),
    [
        ("Claim", {"spokenByCharacter": {"@type": "Person"}}),  # no property of its type
        ("Claim", {"author": {"@type": "Place"}}),  # no value of its property
        ("QuantitativeValue", {"minValue": "many"}),
        ("Event", {"startDate": "next week"}),
    ],
)
def test_what_schema_org_does_not_know_would_be_found(brief: Brief, type_: str, fields: Node) -> None:
    document = json.loads(linked(brief, str(SAMPLE)))
    document["@graph"].append({"@id": "story:x", "@type": type_, **fields})

    assert len(faults(json.dumps(document))) == 1


def test_a_term_that_the_context_does_not_have_would_be_missed(brief: Brief) -> None:
    document = json.loads(linked(brief, str(SAMPLE)))
    document["@graph"][0]["unheardOf"] = "x"
    text = json.dumps(document)

    assert compacted(text) != plain(text)


# What becomes of the nouns


def test_who_said_it_and_who_passes_it_on(brief: Brief) -> None:
    found = nodes(
        brief,
        people=[person(), person("reed", "Tom Reed")],
        quotes=[
            quote(relayed_by="reed"),
            quote(id="q2", kind="indirect", content="that it held"),
            quote(id="q3", speaker=None, unknown_because="not named"),
        ],
    )

    assert (found["q1"]["@type"], found["q1"]["spokenByCharacter"]) == ("Quotation", {"@id": "story:quill"})
    assert found["q1"]["contributor"] == {
        "@type": "Role",
        "roleName": "relays the words",
        "contributor": {"@id": "story:reed"},
    }
    assert found["q1"]["isPartOf"] == {"@id": "story:gazette"}
    assert (found["q2"]["@type"], found["q2"]["author"]) == ("Claim", {"@id": "story:quill"})
    assert "spokenByCharacter" not in found["q3"]
    assert found["q3"]["description"] == "Speaker unknown (not named)"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"bound": "exactly", "value": 30}, {"value": 30}),
        ({"bound": "about", "value": 1.5}, {"value": 1.5}),
        ({"bound": "at least", "value": 30}, {"minValue": 30}),
        ({"bound": "more than", "value": 30}, {"minValue": 30}),
        ({"bound": "at most", "value": 30}, {"maxValue": 30}),
        ({"bound": "fewer than", "value": 30}, {"maxValue": 30}),
        ({"bound": "between", "value": None, "low": 2, "high": 3}, {"minValue": 2, "maxValue": 3}),
        ({"bound": "exactly", "value": None, "unknown_because": "not told"}, {}),
        ({"bound": "exactly", "value": 123456789012345678901234567890}, {"value": 123456789012345678901234567890}),
    ],
)
def test_a_number_keeps_its_bound_and_its_hedge(brief: Brief, told: Node, expected: Node) -> None:
    quantity = nodes(brief, figures=[figure(hedge="some", **told)])["f1"]["mainEntity"]
    properties = {one["name"]: one["value"] for one in quantity["additionalProperty"]}

    assert {name: quantity[name] for name in ("value", "minValue", "maxValue") if name in quantity} == expected
    assert properties == {"bound": told["bound"], "hedge": "some", "measure": "count"}
    assert quantity["unitText"] == "boats"


def test_evidence_is_an_annotation_of_the_report(brief: Brief) -> None:
    found = nodes(brief, quotes=[quote(anchor=anchor("held", 60, prefix="wall ", suffix=" fast"))])
    (proof,) = found["q1"]["evidence"]

    assert proof["target"] == {
        "@type": "SpecificResource",
        "source": {"@id": "story:gazette"},
        "selector": [
            {"@type": "TextQuoteSelector", "exact": "held", "prefix": "wall ", "suffix": " fast"},
            {"@type": "TextPositionSelector", "start": 60, "end": 64},
        ],
    }
    assert found["gazette"]["identifier"] == {"@type": "PropertyValue", "propertyID": "sha256", "value": "0" * 64}


def test_evidence_has_the_fact_for_its_body(brief: Brief) -> None:
    text = linked(brief, "-", stdin=encoded(story()))
    (fact,) = [one[0] for one in triples(text) if one[2] == f"{SCHEMA}Quotation"]

    assert [one[2] for one in triples(text) if one[1] == f"{ANNOTATION}hasBody"].count(fact) == 1


def test_sources_outside_are_cited(brief: Brief) -> None:
    found = nodes(brief, events=[event(citations=[citation()])], quotes=[quote(citations=[citation()])])
    work = {
        "@type": "CreativeWork",
        "url": "https://example.org/log",
        "publisher": {"@type": "Organization", "name": "Marsk Harbour Log"},
        "datePublished": "2031-05-09",
    }

    assert found["q1"]["citation"] == [work]
    assert found["e1"]["subjectOf"] == [work]


@pytest.mark.parametrize(
    ("when", "dates"),
    [
        ("2031-05-09", ("2031-05-09", None)),
        ("2031-05", ("2031-05", None)),
        ("2031", ("2031", None)),
        ("2031-05-01/2031-05-09", ("2031-05-01", "2031-05-09")),
    ],
)
def test_a_day_is_as_precise_as_it_is_known(brief: Brief, when: str, dates: tuple[str, str | None]) -> None:
    found = nodes(brief, events=[event(when=when)])["e1"]

    assert (found["startDate"], found.get("endDate")) == dates


def test_a_deadline_that_was_moved_says_so(brief: Brief) -> None:
    terms = [term(), term(id="t2", announced="2031-05-02", length=20, due=None)]
    found = nodes(brief, deadlines=[deadline(terms=terms, set_by="quill")])["d1"]

    assert (found["startDate"], found["previousStartDate"]) == ("2031-05-22", ["2031-05-11"])
    assert found["eventStatus"] == f"{SCHEMA}EventRescheduled"
    assert found["organizer"] == {"@id": "story:quill"}
    assert [one["@id"] for one in found["subjectOf"]] == ["story:t1", "story:t2"]


def test_a_deadline_with_an_hour_has_its_offset(brief: Brief) -> None:
    found = nodes(brief, deadlines=[deadline(terms=[term(due_time="17:00:00", zone="Europe/Copenhagen")])])["d1"]

    assert found["startDate"] == "2031-05-11T17:00:00+02:00"


@pytest.mark.parametrize(
    ("kind", "types"),
    [
        ("person", "Person"),
        ("unnamed", "Person"),
        ("organisation", "Organization"),
        ("group", "Organization"),
        ("state", ["Country", "GovernmentOrganization"]),
    ],
)
def test_whoever_speaks_is_a_person_or_an_organisation(brief: Brief, kind: str, types: str | list[str]) -> None:
    text = linked(brief, "-", stdin=encoded(story(people=[person(kind=kind)], positions=[position(addressee="quill")])))

    assert faults(text) == []
    assert [one["@type"] for one in json.loads(text)["@graph"] if one["@id"] == "story:quill"] == [types]


def test_two_stories_keep_their_ids_apart_and_a_story_keeps_its_own(brief: Brief) -> None:
    both, alone = linked(brief, *STORIES["two"]), linked(brief, *STORIES["sample"])
    ids = [node["@id"] for node in expanded(both)]

    assert len(set(ids)) == len(ids)
    assert {node["@id"] for node in expanded(alone)} < set(ids)


# Text from outside


def test_a_hostile_story_is_valid_and_keeps_every_character(brief: Brief) -> None:
    story_, texts = marked(" ".join([*HOSTILE.values(), *JOINED.values()]))
    text = linked(brief, "-", *DAY, stdin=story_)
    told = json.dumps(json.loads(text), ensure_ascii=False)
    quoted = [one for path, one in texts.items() if path.endswith(("content", "exact", "/name"))]

    assert _UNSAFE.findall(text) == []
    assert set(text) & set("<>&") == set()
    assert compacted(text) == plain(text)
    assert len(quoted) > 20
    assert [one for one in quoted if json.dumps(one, ensure_ascii=False)[1:-1] not in told] == []


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.slow
def test_no_text_becomes_a_term_or_an_identifier(brief: Brief, name: str) -> None:
    hostile, harmless = (
        json.loads(linked(brief, "-", *DAY, stdin=everywhere(one))) for one in (HOSTILE[name], "harmless")
    )

    assert _keys(hostile) == _keys(harmless)
    assert [node["@id"] for node in hostile["@graph"]] == [node["@id"] for node in harmless["@graph"]]


def _keys(value: Any) -> Any:
    """The names in a document, and how they stand in each other."""
    if isinstance(value, dict):
        return {name: _keys(one) for name, one in value.items()}
    return [_keys(one) for one in value] if isinstance(value, list) else None
