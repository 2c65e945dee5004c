"""When a report was published, and which of two came first."""

from datetime import datetime

import pytest

from briefcli.model.problem import Contradiction
from briefcli.model.report import Report


def _report(published: str | None, time: str | None = None) -> Report:
    moment = datetime.fromisoformat(time) if time else None
    return Report(id="echo", sha256="0" * 64, length=7, published=published, published_time=moment)


@pytest.mark.parametrize(
    ("one", "other", "is_before"),
    [
        (("2031-05-09",), ("2031-05-10",), True),
        (("2031-05-10",), ("2031-05-09", "2031-05-09T23:00+00:00"), False),
        (("2031-05-09", "2031-05-09T08:00+02:00"), ("2031-05-09", "2031-05-09T07:00+00:00"), True),
        (("2031-05-09", "2031-05-09T09:00+02:00"), ("2031-05-09", "2031-05-09T06:59+00:00"), False),
        (("2031-05-10", "2031-05-10T01:00+09:00"), ("2031-05-09", "2031-05-09T17:00+00:00"), True),
        (("2031-04",), ("2031-05-09",), True),
        (("2031-05-09",), ("2031-05-09",), None),
        (("2031-05-09", "2031-05-09T08:00+02:00"), ("2031-05-09",), None),
        (("2031-05-09", "2031-05-09T08:00+02:00"), ("2031-05-09", "2031-05-09T06:00+00:00"), None),
        (("2031-05",), ("2031-05-09",), None),
        (("2031-05-09",), (None,), None),
    ],
)
def test_of_two_reports_one_came_first(
    one: tuple[str | None, ...], other: tuple[str | None, ...], is_before: bool | None
) -> None:
    assert is_before == _report(*one).is_before(_report(*other))
    assert (None if is_before is None else not is_before) == _report(*other).is_before(_report(*one))


@pytest.mark.parametrize("published", [None, "2031-05", "2031-05-10"])
def test_the_moment_is_on_the_day(published: str | None) -> None:
    with pytest.raises(Contradiction, match="published_time"):
        _report(published, "2031-05-09T23:30-04:00")
