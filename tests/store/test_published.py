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
    ("values", "day", "time"),
    [
        (("2025-07-14T23:30:00-04:00",), "2025-07-14", "2025-07-14T23:30:00-04:00"),
        (("2025-07-14 08:05Z",), "2025-07-14", "2025-07-14T08:05:00+00:00"),
        (("20250714T0805+0200",), "2025-07-14", "2025-07-14T08:05:00+02:00"),
        (("Mon, 14 Jul 2025 08:05:00 +0200",), "2025-07-14", "2025-07-14T08:05:00+02:00"),
        (("Mon, 14 Jul 2025 08:05:00 GMT",), "2025-07-14", "2025-07-14T08:05:00+00:00"),
        ((None, "soon", "2025-07-14T08:05Z"), "2025-07-14", "2025-07-14T08:05:00+00:00"),
        # no hour, no offset, or what programs write for a day alone; and another field's hour is another's
        (("2025-07-14",), "2025-07-14", None),
        (("2025-07-14T08:05:00",), "2025-07-14", None),
        (("2025-07-14T00:00:00Z",), "2025-07-14", None),
        (("Mon, 14 Jul 2025 08:05:00 -0000",), "2025-07-14", None),
        (("2025-07-14", "2025-07-15T08:05Z"), "2025-07-14", None),
        (("2025-07-14T25:05Z",), "2025-07-14", None),
        ((None, 7), None, None),
    ],
)
def test_the_first_field_that_states_a_date_gives_its_moment(
    values: tuple[object, ...], day: str | None, time: str | None
) -> None:
    stated = published.first(values)

    assert (day, time) == (stated.day, stated.time and stated.time.isoformat())


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
