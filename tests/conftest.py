"""What every test may use: `brief`, which runs the program as a user does, and the options `--accept` and `--full`."""

import io
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from briefcli.cli import main
from browsing import Chromium, Site, running
from runs import Nursery
from scenes import SCENES, Outcome, Scene, outcome_of

collect_ignore = ["fuzz.py"]
"""It needs Atheris, which is not there for every platform, and is run by hand."""

# What changes the output, and must not leak in from the shell that runs the tests.
_CLEANED = (
    "NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORTERM", "COLUMNS", "LINES",
    "BRIEF_STORY", "BRIEF_COLOR", "BRIEF_WIDTH", "BRIEF_PLAIN", "BRIEF_PAGER",
)  # fmt: skip

_MOST_ROWS = 20
"""Of each table the fast part tries so many rows, as many as examples of a law: it has hundreds of tables."""

_MOST_WORKERS = 8
"""More processes than these collect the tests for longer than they share them."""

# The program is started some hundred times. To compile it each time takes longer than all that it does.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# What one process compiles, the next ones restore; nothing that stands in the cache of whoever runs the tests.
_CACHE = tempfile.TemporaryDirectory(prefix="brief-cache-")
os.environ["XDG_CACHE_HOME"] = os.environ.get("BRIEF_TESTS_CACHE") or _CACHE.name
os.environ["BRIEF_TESTS_CACHE"] = os.environ["XDG_CACHE_HOME"]  # for the workers of xdist
os.environ.pop("BRIEF_CACHE", None)

# No law is held to a clock: a machine that does much else is no fault of ours.
settings.register_profile("random", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("random"), derandomize=True)
settings.register_profile("few", settings.get_profile("same"), max_examples=20)
settings.load_profile("same")


class Done(NamedTuple):
    """What a command did: its exit status, and what it wrote to standard output and standard error."""

    status: int
    out: str
    err: str


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what the program prints now into the gold files")
    parser.addoption("--full", action="store_true", help="kill and race the real command hundreds of times")


def pytest_configure(config: pytest.Config) -> None:
    """The fast part tries few examples of each law; interrupts reach every program that the tests start."""
    # A shell has them ignored by what it runs in the background, and a child inherits that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if _is_fast(config):
        settings.load_profile("few")
        config.option.doctestmodules = False  # to look for examples in every module takes as long as many tests


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """A worker for each core; none on a single core, or where single files or tests are named: starting costs more."""
    named = config.option.file_or_dir
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return 0 if cores == 1 or (named and all(".py" in name for name in named)) else min(cores, _MOST_WORKERS)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """The fast part does not load what a file of slow tests needs: an MCP client, a browser."""
    is_test = collection_path.suffix == ".py" and _is_fast(config)
    return True if is_test and "\npytestmark = pytest.mark.slow\n" in collection_path.read_text("utf-8") else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The slow ones first, so that no worker waits for one at the end; of the rows of a table some in the fast part."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    if _is_fast(config):
        kept = [item for _, rows in groupby(items, _table) for item in _spread(list(rows))]
        chosen = set(kept)
        config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
        items[:] = kept


def _is_fast(config: pytest.Config) -> bool:
    return bool(config.option.markexpr == "not slow")


def _table(item: pytest.Item) -> str:
    return item.nodeid.partition("[")[0]


def _spread(rows: list[pytest.Item]) -> list[pytest.Item]:
    """At most `_MOST_ROWS` of them, from the first to the last in equal steps."""
    step = max(1, len(rows) / _MOST_ROWS)
    return [rows[int(number * step)] for number in range(min(len(rows), _MOST_ROWS))]


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether the expected texts are to be written anew."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether what is done many times is done as often as it can be, and not only a few times."""
    return bool(request.config.getoption("--full"))


@pytest.fixture(autouse=True)
def clean_environment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine or the user; their own stories lie in `tmp_path`, for a test that has one."""
    # A folder for each of some thousands of tests would take as long as they do. Below a file nothing can be kept.
    home = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else Path(__file__)
    for name in _CLEANED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("PAGER", "cat")  # no test waits for somebody to turn a page
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))


@pytest.fixture
def brief(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Done]:
    """Run `brief` in this process: `brief("quotes", "-", stdin=b"...", width=60, env={"NO_COLOR": "1"})`.

    `stdin` are the bytes of standard input, `width` the columns of the terminal, `env` further settings for
    this run. Returns the status and what was written.
    """

    def run(*arguments: str, stdin: bytes = b"", width: int | None = None, env: dict[str, str] | None = None) -> Done:
        capsysbinary.readouterr()
        with monkeypatch.context() as patch:
            for name, value in {**(env or {}), **({"COLUMNS": str(width)} if width else {})}.items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            status = main(arguments)
        written = capsysbinary.readouterr()
        return Done(status, written.out.decode(), written.err.decode())

    return run


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """A process that has loaded the program, and runs it quickly."""
    with Nursery(tmp_path_factory.mktemp("nursery") / "streams") as running:
        yield running


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    """One browser for the tests of a file: while it runs, nothing else in the process can have an event loop."""
    with running() as browser:
        yield browser


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """A server on this machine, for what the browser is to see."""
    served = Site()
    yield served
    served.close()


@pytest.fixture(params=SCENES, ids=lambda scene: scene.__name__.replace("_", " "))
def scene(request: pytest.FixtureRequest, tmp_path: Path) -> Scene:
    """A folder with a story, and a run that writes it: each kind of them in turn."""
    (tmp_path / "scene").mkdir()
    return Scene(request.param.__name__, tmp_path / "scene", request.param(tmp_path / "scene"))


@pytest.fixture
def outcome(scene: Scene, nursery: Nursery) -> Outcome:
    """What the scene is before its run, and after it."""
    return outcome_of(scene, nursery)
