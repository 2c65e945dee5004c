"""Small valid parts of stories, as the JSON of a story file has them; keywords override any field.

    story(quotes=[quote(content="Come home."), quote(id="q2", speaker="reed")])

The people and places are invented: the island state of Marsk, its mayor Ada Quill, Tom Reed of the harbour
office, and the storm of May 2031. `full_story` fills every field that there is; `nouns` decodes.
"""

import json
from typing import Any, cast

from briefcli.model.story import Story
from briefcli.store import codec

Json = dict[str, Any]
TEXT_LENGTH = 100_000


def anchor(exact: str = "the sea wall held", start: int = 40, **fields: Any) -> Json:
    """The words of a report; `end` follows from `start` and `exact`."""
    return {"report": "gazette", "start": start, "end": start + len(exact), "exact": exact} | fields


def citation(**fields: Any) -> Json:
    """A source outside the reports."""
    return {"publisher": "Marsk Harbour Log", "address": "https://example.org/log", "date": "2031-05-09"} | fields


def report(**fields: Any) -> Json:
    """An article."""
    return {"id": "gazette", "sha256": "0" * 64, "length": TEXT_LENGTH, "publisher": "Marsk Gazette"} | fields


def person(id: str = "quill", name: str = "Ada Quill", **fields: Any) -> Json:  # noqa: A002
    """Somebody; Ada Quill where nothing else is said."""
    return {"id": id, "name": name, "anchor": anchor()} | fields


def point(**fields: Any) -> Json:
    """A point of the summary."""
    return {"id": "p1", "text": "The wall of Marsk held in the storm.", "anchor": anchor()} | fields


def quote(**fields: Any) -> Json:
    """A direct quotation of Ada Quill."""
    return {
        "id": "q1",
        "kind": "direct",
        "content": "The sea wall held.",
        "speaker": "quill",
        "anchor": anchor(),
    } | fields


def figure(**fields: Any) -> Json:
    """A number."""
    return {
        "id": "f1",
        "measure": "count",
        "value": 30,
        "bound": "more than",
        "unit": "boats",
        "concept": "boats lost in the storm",
        "anchor": anchor(),
    } | fields


def term(**fields: Any) -> Json:
    """One setting of a deadline: 1 May 2031 and ten days."""
    return {"id": "t1", "announced": "2031-05-01", "length": 10, "due": "2031-05-11", "anchor": anchor()} | fields


def deadline(**fields: Any) -> Json:
    """A deadline with one term."""
    return {"id": "d1", "what": "empty the harbour", "terms": [term()], "anchor": anchor()} | fields


def event(**fields: Any) -> Json:
    """Something that happened."""
    return {"id": "e1", "what": "The storm reaches Marsk.", "when": "2031-05-09", "anchor": anchor()} | fields


def position(**fields: Any) -> Json:
    """What Ada Quill wants."""
    return {"id": "w1", "holder": "quill", "kind": "demand", "what": "a higher wall", "anchor": anchor()} | fields


def note(**fields: Any) -> Json:
    """An editor's note about the quotation."""
    return {
        "id": "n1",
        "about": ["q1"],
        "kind": "context",
        "title": "The wall was built in 2019",
        "text": "The harbour log gives the year.",
        "citations": [citation()],
    } | fields


def story(**fields: Any) -> Json:
    """A story with one report, one person and one quotation."""
    return {
        "format": 1,
        "id": "marsk-storm",
        "title": "Storm over Marsk",
        "reports": [report()],
        "people": [person()],
        "quotes": [quote()],
    } | fields


def full_story() -> Json:
    """A story in which every field of every noun is filled."""
    fact: Json = {
        "anchor": anchor(prefix="said: ", suffix=" at dawn"),
        "citations": [citation()],
        "rule": "verb behind",
        "rule_words": "said Reed",
    }
    value = story(
        **{"$schema": "urn:briefcli:schema:story:1"},
        reports=[
            report(
                title="Wall holds",
                author="Nil Okoro",
                address="https://example.org/wall",
                published="2031-05-10",
                published_basis="stated on the page",
            )
        ],
        people=[
            person(role="mayor", affiliation="marsk", aliases=["Ada Kvill"], kind="person", **fact),
            person("reed", "Tom Reed", role="harbour office", affiliation="marsk", aliases=["Tam Rid"], **fact),
            person("marsk", "Marsk", kind="state", role="island state", aliases=["Mársk"], **fact),
        ],
        summary=[point(**fact)],
        quotes=[
            quote(relayed_by="reed", cue="said", sense="about the wall", unknown_because="never", **fact),
            quote(
                id="q2",
                kind="partial",
                content="a wall",
                speaker=None,
                unknown_because="not named",
                cue="calls it",
                **fact,
            ),
        ],
        figures=[
            figure(hedge="over", place="the bay", said_by="reed", scope="new", as_of="2031-05-09", since="May", **fact)
            | {"unknown_because": "never"},
            figure(id="f2", measure="killed", bound="between", value=None, low=1, high=3, **fact),
            figure(id="f3", measure="money", value=None, bound="exactly", unknown_because="not told", **fact),
        ],
        deadlines=[
            deadline(
                set_by="quill",
                addressed_to="reed",
                consequence="the gates close",
                terms=[
                    term(
                        length_max=12,
                        due_latest="2031-05-13",
                        due_time="17:00:00",
                        zone="Europe/Copenhagen",
                        zone_basis="where Marsk would lie",
                        basis="as announced",
                        unknown_because="never",
                        **fact,
                    ),
                    term(id="t2", announced="2031-05-05", length=3, due=None, zone="UTC", **fact),
                ],
                **fact,
            )
        ],
        events=[
            event(who=["quill", "reed"], unknown_because="never", **fact),
            event(id="e2", when=None, unknown_because="nobody wrote it down", **fact),
        ],
        positions=[
            position(addressee="reed", voiced_by="reed", **fact),
            position(id="w2", holder="reed", kind="offer", addressee="quill", **fact),
        ],
        notes=[note(about=["q1", "f1", "d1", "e1", "w1", "p1", "quill"], **fact)],
        ignored=[{"rule": "figure-hedge", "fact": "f1", "because": "printed in another sentence"}],
    )
    return cast(Json, json.loads(json.dumps(value)))  # no part stands in two places, so that each can be changed


def encoded(value: Json) -> bytes:
    """The bytes of a story file."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")


def nouns(value: Json) -> Story:
    """The story that the JSON holds."""
    return codec.decode(encoded(value), "story.json")
