"""Every field of a story file with a value that it cannot have: a fault with its place, and never a traceback."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from door.inputs import PATHS, changed_stories, replaced

pytestmark = pytest.mark.slow

Brief = Callable[..., Any]
WRONG = ["true", "0", "1e400", '""', '"2025-02-30"', "[[null]]", '{"a": {}}', "null"]
"""JSON of every kind; most fields can have only one."""
COMMANDS = ["summary", "quotes", "figures", "countdown", "timeline", "people", "positions", "check"]


@pytest.mark.parametrize("wrong", WRONG)
def test_every_field_refuses_what_it_cannot_hold(brief: Brief, wrong: str) -> None:
    for path in PATHS[1:]:
        done = brief("quotes", "-", stdin=replaced((path, wrong)))

        assert done.status in (0, 1, 3), path
        assert done.status != 3 or (done.out == "" and ("\nat " in done.err or "is too new" in done.err)), path


@given(data=changed_stories, command=st.sampled_from(COMMANDS))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_several_wrong_fields_at_once(brief: Brief, data: bytes, command: str) -> None:
    done = brief(command, "-", stdin=data)

    assert done.status in (0, 1, 3)
    assert done.err or done.status == 0 or command == "check"
