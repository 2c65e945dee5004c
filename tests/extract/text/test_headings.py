"""Which paragraphs are headlines and subheads. All people and places are invented."""

import pytest

from briefcli.extract.text.headings import is_heading
from briefcli.extract.text.offsets import Span

LINES = [
    ("Pier saved by the town", True),
    ("“No,” said Ann Doe. “Never.”", False),
    ("“No,” said Ann Doe. “Never.” (Laughter.)", False),
    ("“No,” said Ann Doe. “Never.” [Applause]", False),
    ("Pier saved (again)", True),
    ("(More to follow)", True),
]


@pytest.mark.parametrize(("line", "answer"), LINES)
def test_what_ends_as_a_sentence_does_is_no_heading_whatever_stands_in_brackets_behind_it(
    line: str, answer: bool
) -> None:
    assert is_heading(line, Span(0, len(line))) is answer
