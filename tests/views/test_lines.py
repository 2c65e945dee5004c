"""Text laid out in columns: no word is broken that fits on a line, and nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from briefcli.views.terminal import grid, lines

WORDS = (
    "sea", "Marsk,", "“held”", "harbourmaster", "Hafenbehördenverordnung", "https://gazette.example/2031/05/the-wall",
    "海の壁は持ちこたえた", "한국어", "🚢", "👍🏽", "👨\u200d👩\u200d👧", "❤\ufe0f", "e\u0301te\u0301", "−3\xa0°C", "—",
    "x" * 200,
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=30), st.integers(2, 130))
def test_lines_fit_and_keep_all_and_break_only_what_is_longer(words: list[str], width: int) -> None:
    wrapped = [line.plain for line in lines.wrapped(" ".join(words), width)]

    assert all(cell_len(line) <= width for line in wrapped)
    assert "".join(wrapped).replace(" ", "") == "".join(words)
    whole = [word for line in wrapped for word in line.split(" ")]
    for word in words:
        assert word in whole or cell_len(word) > width


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("The sea wall held", 8, ["The sea", "wall", "held"]),
        ("The sea wall held", 17, ["The sea wall held"]),
        ("one\n\ntwo three", 5, ["one", "", "two", "three"]),
        ("about 3\xa0million crowns", 10, ["about", "3\xa0million", "crowns"]),
        ("see https://log.example/2031/the-wall", 22, ["see", "https://log.example/", "2031/the-wall"]),
        ("https://log.example/the-wall-held", 29, ["https://log.example/the-wall", "-held"]),
        ("https://log.example/?id=12&day=9", 29, ["https://log.example/?id=12&", "day=9"]),
        ("Hafenordnung", 5, ["Hafen", "ordnu", "ng"]),
        ("海の壁", 5, ["海の", "壁"]),
        ("x👨\u200d👩\u200d👧y", 3, ["x👨\u200d👩\u200d👧", "y"]),
        ("", 5, [""]),
    ],
)
def test_where_lines_end(text: str, width: int, expected: list[str]) -> None:
    assert [line.plain for line in lines.wrapped(text, width)] == expected


def test_a_style_goes_on_after_the_end_of_a_line() -> None:
    first, second = lines.wrapped(Text.assemble("The ", ("sea wall", "bold"), " held"), 8)[:2]

    assert [(span.start, span.end) for span in (*first.spans, *second.spans)] == [(4, 7), (0, 4)]


@given(st.lists(st.lists(st.sampled_from(WORDS[:5]), max_size=9), min_size=3, max_size=3), st.integers(20, 120))
def test_a_table_fits_and_breaks_no_word_or_is_none(columns: list[list[str]], width: int) -> None:
    row = [Text(" ".join(words)) for words in columns]
    table = grid.fitted([Text("One"), Text("Two"), Text("Three")], [row], width)

    needed = [
        max([0, *map(cell_len, words), len(head)])
        for words, head in zip(columns, ("One", "Two", "Three"), strict=True)
        if words
    ]
    assert (table is None) == (sum(needed) + 2 * max(len(needed) - 1, 0) > width)
    if table is not None:
        drawn = [line.plain for line in table.draw([row])]
        assert all(cell_len(line) <= width for line in drawn)
        assert sorted(" ".join(drawn[2:]).split()) == sorted(word for words in columns for word in words)
