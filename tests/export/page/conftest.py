"""One browser and one server for all tests of a worker."""

from collections.abc import Iterator

import pytest

from browsing import Chromium, Site, running


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """The browser of the system."""
    with running() as browser:
        yield browser


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """A server on this machine."""
    served = Site()
    yield served
    served.close()
