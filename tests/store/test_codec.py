"""Stories as files: what is written is what is read."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefcli.errors import Malformed
from briefcli.model.story import Story
from briefcli.store import codec, syntax
from factories import anchor, citation, encoded, event, figure, full_story, note, nouns, person, quote, story, term

# No half characters: a file cannot hold them.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
OFFSETS = st.integers(0, 1000)
ANCHORS = st.builds(anchor, WORDS, OFFSETS)
CITATIONS = st.builds(
    citation,
    publisher=WORDS,
    date=st.sampled_from([None, "2031", "2031-05", "2031-05-09", "2031-05-01/2031-05-09"]),
)
EVIDENCE = st.one_of(
    st.fixed_dictionaries({"anchor": ANCHORS}),
    st.fixed_dictionaries({"anchor": st.none(), "citations": st.lists(CITATIONS, min_size=1, max_size=2)}),
)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=6)


@st.composite
def stories(draw: st.DrawFn) -> dict[str, Any]:
    """A story whose people, quotations and figures are drawn at random; ids are given in order."""
    people = [
        person(f"p{n}", draw(WORDS), aliases=draw(st.lists(WORDS, max_size=2))) for n in range(draw(st.integers(1, 3)))
    ]
    ids = [one["id"] for one in people]
    quotes = [
        quote(id=f"q{n}", content=draw(WORDS), speaker=draw(st.sampled_from(ids)), **draw(EVIDENCE))
        for n in range(draw(st.integers(0, 3)))
    ]
    figures = [
        figure(
            id=f"f{n}", value=float(draw(st.integers(-(10**6), 10**6))), hedge=draw(st.none() | WORDS), **draw(EVIDENCE)
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    events = [event(id=f"e{n}", what=draw(WORDS), **draw(EVIDENCE)) for n in range(draw(st.integers(0, 2)))]
    notes = [note(about=[draw(st.sampled_from(ids))], text=draw(WORDS))] if draw(st.booleans()) else []
    return story(title=draw(WORDS), people=people, quotes=quotes, figures=figures, events=events, notes=notes)


@given(stories())
@settings(max_examples=60)  # stories are large
@pytest.mark.slow
def test_a_story_written_is_the_story_read(value: dict[str, Any]) -> None:
    read = nouns(value)

    assert codec.decode(codec.encode(read), "again.json") == read


@given(NUMBERS)
def test_a_number_keeps_every_digit(number: Decimal) -> None:
    data = encoded(story(figures=[figure(value=4141)])).replace(b"4141", str(number).encode())
    read = codec.decode(data, "story.json")

    assert read.figures[0].value == number
    assert str(codec.decode(codec.encode(read), "again.json").figures[0].value) == str(read.figures[0].value)


def test_the_full_story_survives() -> None:
    read = nouns(full_story())

    assert codec.decode(codec.encode(read), "again.json") == read
    assert isinstance(read, Story)


def test_a_file_is_indented_utf_8_with_every_field() -> None:
    data = codec.encode(nouns(story(title="嵐")))

    assert data.startswith(b'{\n  "$schema": null,\n  "format": 1,\n')
    assert "嵐".encode() in data
    assert data.endswith(b"}\n")
    assert json.loads(data)["notes"] == []


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_any_bytes_are_a_story_or_a_clear_refusal(data: bytes) -> None:
    with pytest.raises(Malformed) as refused:
        codec.decode(data, "x.json")

    assert refused.value.faults
    assert all(fault.problem for fault in refused.value.faults)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in pairs for place in _places(item, (*path, key)))]


PLACES = _places(full_story())[1:]


@pytest.mark.slow
@given(st.lists(st.tuples(st.sampled_from(PLACES), JSON), min_size=1, max_size=3))
def test_a_full_story_with_anything_put_anywhere_is_read_or_refused_with_a_place(
    changes: list[tuple[tuple[Any, ...], Any]],
) -> None:
    value = full_story()
    for path, new in changes:
        holder: Any = value
        try:
            for key in path[:-1]:
                holder = holder[key]
            holder[path[-1]] = new
        except (TypeError, IndexError, KeyError):  # an earlier change has replaced what lies above
            continue
    refused = _refusal(value)

    assert refused is None or refused.faults
    for fault in refused.faults if refused else ():
        assert fault.place == "" or fault.place.startswith(("/", "line "))
        assert fault.remedy
        assert 0 <= fault.mark[0] <= fault.mark[1]


def _refusal(value: dict[str, Any]) -> Malformed | None:
    try:
        codec.decode(encoded(value), "story.json")
    except Malformed as refused:
        return refused
    return None


def test_a_fault_in_one_field_does_not_hide_the_others() -> None:
    broken = story(
        quotes=[quote(kind="loud", speaker=None, anchor=anchor() | {"end": 3}), quote(id="q1", speaker="nobody")],
        deadlines=[{"id": "d1", "what": "x", "anchor": anchor(), "terms": [term(zone="Mars", due="2031-01-01")]}],
    )
    with pytest.raises(Malformed) as refused:
        nouns(broken)

    assert [fault.place for fault in refused.value.faults] == [
        "/quotes/0/anchor/end",
        "/quotes/0/kind",
        "/quotes/0/speaker",
        "/deadlines/0/terms/0/due",
        "/deadlines/0/terms/0/zone",
        "/quotes/1/id",
        "/quotes/1/speaker",
    ]


def test_more_values_than_any_story_has() -> None:
    with pytest.raises(Malformed, match="is not a story") as refused:
        codec.decode(b"[" + b"," * syntax.MOST_VALUES, "x.json")

    assert refused.value.faults[0].problem == "it holds more than 2,000,000 values"
