import random

import pytest

from briefcli.extract.text import markdown

PIECES = (
    *("*", "**", "_", "a", "Ann Doe", " ", " ", ".", ",", "(", ")", "[", "]", "](", "!", "“", "”", '"', "'", "1", "–"),
    *("~", "\\", "<b>", "&amp;", "AT&T", "[^1]", "é", "\u00a0", "**mill**", "*By Ann Doe, 3 July*", "**“No,”**"),
    *("[the mill](https://a.example/x_y)", "[a](http://b.example/?c=d&e=f)", "https://a.example/*c*"),
)
SIMPLE = (
    "The **old mill** of *Marsk* burned.",
    "said [Ann Doe](https://marsk.example/people/doe_2), the mayor",
    "- **Ann Doe** (Green), *of Marsk*",
)


def test_simple_marks_are_those_of_markdown_it(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(7)
    lines = ["".join(rng.choices(PIECES, k=rng.randint(1, 9))) for _ in range(2_000)]
    lines += [" ".join(rng.choices(PIECES, k=rng.randint(1, 6))) for _ in range(2_000)]
    seen = [list(markdown.edits(line)) for line in lines]
    monkeypatch.setattr(markdown, "_of_simple", lambda _: None)
    assert seen == [list(markdown.edits(line)) for line in lines]


@pytest.mark.parametrize("line", SIMPLE)
def test_a_line_with_simple_marks_is_not_parsed(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = list(markdown.edits(line))
    monkeypatch.setattr(markdown, "_inline", lambda *_: pytest.fail("parsed"))
    assert list(markdown.edits(line)) == parsed != []
