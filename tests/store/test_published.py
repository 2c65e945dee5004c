"""Dates as documents and addresses state them."""

import pytest

from briefcli.store import published


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-07-14", "2025-07-14"),
        ("2025-07-14T08:00:00Z", "2025-07-14"),
        ("2025-07-14 08:00", "2025-07-14"),
        ("2025/07/14", "2025-07-14"),
        ("20250714T0800", "2025-07-14"),
        ("2025-07", "2025-07"),
        ("2025", "2025"),
        ("Mon, 14 Jul 2025 08:00:00 +0200", "2025-07-14"),
        ("2025-02-30", None),
        ("0001-01-01T00:00:00", None),
        ("1970-01-01T00:00:00Z", None),
        ("14.07.2025", None),
        ("yesterday", None),
        ("1752480000", None),
        ("", None),
        (None, None),
    ],
)
def test_a_stated_date(text: str | None, day: str | None) -> None:
    assert day == published.stated(text)


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://a.example/world/2025/07/14/dam", "2025-07-14"),
        ("https://a.example/2025-07-14-dam", "2025-07-14"),
        ("https://a.example/2025/7/4/", "2025-07-04"),
        ("https://a.example/2025/13/14/dam", None),
        ("https://a.example/?from=/2025/07/14/", None),
        ("https://a.example/1025/07/14/x", None),
        ("https://a.example/12025/07/14x", None),
        (None, None),
    ],
)
def test_a_date_in_an_address(address: str | None, day: str | None) -> None:
    assert day == published.in_address(address)
