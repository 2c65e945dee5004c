"""Whether given words stand in a text."""

import pytest

from briefcli.check.passages import Source, judge

TEXT = "At least 12 people were killed in Orlen, the mayor said. At least two are missing."
SIMPLE = [("12 people were killed", "verbatim"), ("72 people were drowned", "absent"), ("At least", "ambiguous")]


@pytest.mark.parametrize(("claim", "kind"), SIMPLE)
def test_words_are_looked_for(claim: str, kind: str) -> None:
    assert judge(claim, None, None, Source("one", TEXT)).kind == kind
