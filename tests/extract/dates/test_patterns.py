"""How a pattern over words begins, held against all texts of up to five words that it fits."""

import re
from itertools import product

import pytest

from briefcli.extract.dates import patterns

PATTERNS = [
    "a",
    "a? b c",
    "a? b? c",
    "(?:a|b c)? a c",
    "(?:a b|c) (?:a)? b",
    "a{0,4} b",
    "(?:a b){0,4} c",
    "[a b] c? (?=a)",
    "(?<=[b]) a (?:b|c)",
    "a (?!b) (?:b|c)? a",
    "(?:(?:a|b)? c)? (?:a c|b)",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_text_that_a_pattern_fits_begins_otherwise(pattern: str) -> None:
    opening = patterns.opening(pattern)
    compiled = re.compile(pattern.replace(" ", ""))
    fitting = [
        match[0]
        for length in range(6)
        for words in product("abc", repeat=length)
        for match in (compiled.match("".join(words), place) for place in (0, 1))
        if match
    ]

    assert {words[0] for words in fitting if words} <= opening.first
    assert {words[1] for words in fitting if len(words) > 1} <= opening.second
    assert min(map(len, fitting)) == opening.shortest
