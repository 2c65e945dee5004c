"""The command under attack: a bounded part of what `fuzz.py` does for as long as there is time."""

import pytest
from hypothesis import example, given, settings

from door.attacks import ATTACKS, SIEGES, Attack, Siege, besiege, perform
from door.inputs import ENGLISH

pytestmark = pytest.mark.slow


@given(ATTACKS)
@example(Attack(("countdown", "--", "c.jsonl", "--json"), {"c.jsonl": ENGLISH.encode()}, None, {}))
@example(Attack(("countdown", "c.jsonl", "c.jsonl", "--json"), {"c.jsonl": b""}, None, {}))
@settings(max_examples=80, deadline=None)
def test_no_command_breaks_a_law_whatever_it_is_given(attack: Attack) -> None:
    perform(attack)


@given(SIEGES)
@settings(max_examples=8, deadline=None)
def test_no_process_breaks_a_law_whatever_surrounds_it(siege: Siege) -> None:
    besiege(siege)
