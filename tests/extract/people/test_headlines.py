"""Which lines are headlines in capitals, which show no names. All names are invented."""

import pytest

from briefcli.extract.people.headlines import is_headline
from briefcli.extract.text import tokens
from briefcli.extract.text.offsets import Span


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mayor Wants New Pier for the Old Port", True),
        ("MAYOR WANTS NEW PIER", True),
        ("Mayor wants new pier", False),
        ("Mayor Wants New Pier for the Old Port.", False),
        ("Mayor Wants New Pier After The Old One Sank.", True),
        ("Mayor Wants New Pier After The Old One Sank:", False),
        ("Mayor Wants New Pier.", False),
        ("Ann Doe", False),
    ],
)
def test_a_headline_has_capitals_and_a_full_stop_only_with_capitals_throughout(line: str, expected: bool) -> None:
    assert is_headline(line, tuple(tokens.find(line, Span(0, len(line)), [], 0))) == expected
