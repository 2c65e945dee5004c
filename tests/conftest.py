"""What every test may use: `brief`, which runs the program as a user does, and `--accept`."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from briefcli.cli import main

# What changes the output, and must not leak in from the shell that runs the tests.
_CLEANED = ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM", "COLUMNS", "LINES", "BRIEF_STORY", "XDG_DATA_HOME", "TZ")


class Outcome(NamedTuple):
    """What a run of `brief` left behind."""

    status: int
    out: str
    err: str


class _Stdin:
    """Standard input that is not a terminal; only its bytes are read."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)

    def isatty(self) -> bool:
        return False


Brief = Callable[..., Outcome]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="Take the present output as what is expected.")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether the expected texts are to be rewritten."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine or the user, and an empty folder of the user's own stories."""
    for name in _CLEANED:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def brief(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Brief:
    """Run `brief` in this process: `brief("quotes", "-", stdin=b"...", width=60, env={"NO_COLOR": "1"})`.

    `stdin` are the bytes of standard input, `width` the columns of the terminal, `env` further settings.
    Returns status, out and err.
    """

    def run(*args: str, stdin: bytes = b"", width: int | None = None, env: dict[str, str] | None = None) -> Outcome:
        capsysbinary.readouterr()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", _Stdin(stdin))
            for name, value in {**(env or {}), **({"COLUMNS": str(width)} if width else {})}.items():
                patch.setitem(os.environ, name, value)
            status = main(list(args))
        captured = capsysbinary.readouterr()
        return Outcome(status, captured.out.decode(), captured.err.decode())

    return run
