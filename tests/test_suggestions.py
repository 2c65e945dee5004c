"""What is misspelt is answered with what may have been meant."""

from collections.abc import Callable
from typing import Any

import pytest

Brief = Callable[..., Any]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("quote", "Did you mean quotes?"),
        ("cuntdown --json", "Did you mean countdown?"),
        ("removed ferry", "Did you mean remove?"),
        ("ukraine-peace-talk", "Did you mean ukraine-peace-talks?"),
        ("quotes ukraine-peace-talk", "Did you mean ukraine-peace-talks?"),
        ("help quote", "Did you mean 'quotes'?"),
        ("quotes --kind indirekt", "Did you mean indirect?"),
        ("quotes --kind whole", "Kinds: direct, partial, indirect."),
        ("check --rule altred", "Did you mean altered?"),
        ("figures --measure deaths", "Did you mean killed?"),
        ("zzz", "`brief help` lists the commands"),
    ],
)
def test_what_may_have_been_meant_is_suggested(brief: Brief, words: str, meant: str) -> None:
    done = brief(*words.split())

    assert done.status in (2, 3)
    assert meant in done.err
    assert done.out == ""
