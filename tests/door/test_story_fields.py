"""Every field of a story file with a value that it cannot have: a fault with its place, and never a traceback."""

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factories import full_story

Brief = Callable[..., Any]
Path = tuple[str | int, ...]


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Every place of a JSON value, the first item standing for all of a list."""
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from paths(item, (*path, key))
    elif isinstance(value, list) and value:
        yield from paths(value[0], (*path, 0))


PATHS = list(paths(full_story()))
WRONG = ["true", "0", "1.5", "1e400", '""', '"yes"', '"2025-02-30"', "[]", "[[null]]", "{}", '{"a": {}}', "null"]
"""JSON of every kind; most fields can have only one."""

MARK = "@@"


def replaced(*changes: tuple[Path, str]) -> bytes:
    """The story that fills every field, with other JSON at some places."""
    story: Any = copy.deepcopy(full_story())
    for number, (path, _) in enumerate(changes):
        if not path:
            return changes[0][1].encode()
        owner = story
        for key in path[:-1]:
            owner = owner[key]
        owner[path[-1]] = f"{MARK}{number}"
    text = json.dumps(story)
    for number, (_, wrong) in enumerate(changes):
        text = text.replace(f'"{MARK}{number}"', wrong)
    return text.encode()


@pytest.mark.parametrize("wrong", WRONG)
def test_every_field_refuses_what_it_cannot_hold(brief: Brief, wrong: str) -> None:
    for path in PATHS:
        done = brief("check", "-", stdin=replaced((path, wrong)))

        assert done.status in (0, 1, 3), path
        assert (done.status == 3) == (done.out == ""), path
        if done.status == 3 and path:
            assert "\nat " in done.err or "is too new" in done.err, path


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["yes", "2031-05-09", "1/2"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
).map(json.dumps)
COMMANDS = ["summary", "quotes", "figures", "countdown", "timeline", "people", "positions", "check"]


@given(
    changes=st.lists(
        st.tuples(st.sampled_from(PATHS[1:]), VALUES), min_size=1, max_size=3, unique_by=lambda one: one[0]
    ),
    command=st.sampled_from(COMMANDS),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_several_wrong_fields_at_once(brief: Brief, changes: list[tuple[Path, str]], command: str) -> None:
    parts = [path for path, _ in changes]
    apart = [one for one in changes if not any(one[0][: len(path)] == path for path in parts if path != one[0])]
    done = brief(command, "-", stdin=replaced(*apart))

    assert done.status in (0, 1, 3)
    assert done.err or done.status == 0 or command == "check"
